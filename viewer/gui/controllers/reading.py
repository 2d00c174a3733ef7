"""Opening an article: reading it off the main thread, showing it, then its quotations; history."""

from bisect import bisect_left, bisect_right
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NamedTuple

from PySide6.QtCore import QObject, Signal

from viewer.articles.types import Article
from viewer.gui.history import History, Visit
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.opened import OpenArticle, prepare, set_page
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.marks import ClipMark, Tint
from viewer.gui.reading_places import ReadingPlaces
from viewer.gui.tasks import Tasks
from viewer.gui.theme import chosen_typography
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation
from viewer.render.alignment import Utf16Offsets, align
from viewer.render.theme import Theme
from viewer.render.typography import Typography
from viewer.search.query import Query
from viewer.session import Session
from viewer.wording import number, words

Spans = Sequence[tuple[int, int]]


class ClipSpan(NamedTuple):
    """Words in `article_text` that are clipped, the colour's name, and what is told of them."""

    start: int
    end: int
    colour: str
    words: str


class ReadingController(QObject):
    """What the article pane and the quotation list show."""

    article_opened = Signal(object)
    """An OpenArticle is shown."""
    quotations_found = Signal()
    failed = Signal(str)
    """Why an article could not be opened, as one sentence; the one before stays."""
    history_changed = Signal()
    stepped = Signal(int, int)
    """To which of the words found, from 0, and how many there are."""
    told = Signal(str)
    """Where the person is among the words that were found."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        pane: ArticlePane,
        quotations: QuotationList,
        theme: Theme,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._pane = pane
        self._quotations = quotations
        self._theme = theme
        self._chosen: frozenset[int] = frozenset()
        self._clips: Sequence[ClipSpan] = ()
        self._pointed: Spans = ()
        self._query: Query | None = None
        self._found: list[tuple[int, int]] | None = None
        self.history = History()
        self._kept_places = ReadingPlaces(session.places.state)
        self.open_article: OpenArticle | None = None

    # ------------------------------------------------------------ opening

    def open(self, path: Path, *, whole: bool = False) -> None:
        """Open the article in a file and remember it in the history."""
        self.leave().stay()
        self._read(path, 0, remember=True, whole=whole)

    def show(self, opened: OpenArticle, place: int = 0, *, remember: bool = True) -> None:
        """Show an article that is ready."""
        if remember:
            self._remember(opened)
        self.history.arrive()
        same = self.open_article is not None and self.open_article.path == opened.path
        place = place or self._kept_places.place(opened.article.key)
        self._pane.show_page(opened.html, self.typography, opened.pictures, keep_place=same)
        if not same:
            self._pane.go_to_place(place)
        self._pane.viewport().repaint()  # before all that follows from it
        self._take(opened)

    def _take(self, opened: OpenArticle) -> None:
        self.open_article = opened
        self._quotations.set_quotations((), ())
        self._chosen = frozenset()
        self._clips = self._pointed = ()
        self._found = None if self._found is None else []
        self._mark_hits()
        self.article_opened.emit(opened)
        self.find_quotations()

    def find_quotations(self) -> None:
        """Look for what is quoted in the open article: it is new, or was corrected."""
        assert self.open_article is not None
        article = self.open_article.article
        self._tasks.run(
            "quotations",
            lambda: self._session.quotations(article),
            lambda found: self._show_quotations(article, found),
        )

    def adopt(self, opened: OpenArticle) -> None:
        """Take over an article whose page is shown already."""
        if self._pane.place() == 0:
            self._pane.go_to_place(self._kept_places.place(opened.article.key))
        self._remember(opened)
        self.history.arrive()
        self._take(opened)

    def open_shown(self, path: Path) -> None:
        """Read the article whose kept page is shown, and take it over; told where that fails."""
        theme, typography = self._theme, self.typography

        def take(opened: OpenArticle) -> None:
            if opened.html != self._pane.page_html or opened.pictures:
                self._pane.show_page(opened.html, typography, opened.pictures, keep_place=True)
            self.adopt(opened)

        self._tasks.run(
            "article",
            lambda: prepare(self._session, path, theme, typography),
            take,
            self.failed.emit,
        )

    def load_rest(self) -> None:
        """Read the rest of a very large file."""
        if self.open_article and not self.open_article.article.complete:
            place = self._pane.place()
            self._read(self.open_article.path, place, remember=False, whole=True)

    def refresh(self) -> None:
        """Read the open article again: its file changed."""
        if self.open_article:
            whole = self.open_article.article.complete
            self._read(self.open_article.path, self._pane.place(), remember=False, whole=whole)

    def _read(self, path: Path, place: int, *, remember: bool, whole: bool = False) -> None:
        theme, typography = self._theme, self.typography

        def show(opened: OpenArticle) -> None:
            if (theme, typography) != (self._theme, self.typography):
                opened = set_page(opened, self._theme, self.typography)
            self.show(opened, place, remember=remember)

        self._tasks.run(
            "article",
            lambda: prepare(self._session, path, theme, typography, whole=whole),
            show,
            self._stay,
        )

    def _stay(self, sentence: str) -> None:
        """What was to be opened cannot be: the article before stays, in the history too."""
        self.history.stay()
        self.history_changed.emit()
        self.failed.emit(sentence)

    # ------------------------------------------------------------ the look of the page

    @property
    def typography(self) -> Typography:
        """How the article is to be set now."""
        return chosen_typography(self._session.settings)

    def set_theme(self, theme: Theme) -> None:
        """Set the page anew in the colours of another theme."""
        self._theme = theme
        self.restyle()

    def restyle(self) -> None:
        """Set the page anew, at the same place: the theme or the letters have changed."""
        if self.open_article is None:
            return
        opened, theme, typography = self.open_article, self._theme, self.typography

        def show(anew: OpenArticle) -> None:
            if self.open_article is not opened:
                return  # another one came meanwhile, set as is wanted now
            self.open_article = anew
            self._pane.show_page(anew.html, typography, anew.pictures, keep_place=True)
            self._mark_hits()
            self._mark_clips()
            self._tint(anew.article)

        if typography.hyphenated:  # a dictionary may have to be read
            self._tasks.run("set anew", lambda: set_page(opened, theme, typography), show)
        else:
            self._tasks.stop("set anew")
            show(set_page(opened, theme, typography))

    # ------------------------------------------------------------ quotations

    def choose(self, numbers: frozenset[int], *, scroll: bool) -> None:
        """Mark the words of the chosen quotations in the article."""
        self._chosen = numbers
        self._pane.choose(numbers, scroll=scroll)

    def tint_again(self) -> None:
        """The list shows other quotations: tint just those."""
        if self.open_article:
            self._tint(self.open_article.article)

    def _show_quotations(self, article: Article, found: tuple[Quotation, ...]) -> None:
        body = article_text(article).body
        starts = [body + block.plain_start for block in article.blocks]
        paragraphs = [bisect_right(starts, quotation.start) for quotation in found]
        self._quotations.set_quotations(found, paragraphs)
        self._tint(article)
        self.quotations_found.emit()

    def _tint(self, article: Article) -> None:
        position = self._places(article)
        tints = []
        for at, quotation in self._quotations.shown():
            start, end = position(quotation.start), position(quotation.end - 1) + 1
            hue = self._quotations.hue(quotation)
            plain, chosen = self._theme.tint(hue), self._theme.tint(hue, chosen=True)
            mark = self._quotations.initials(quotation)
            colour = "" if hue is None else self._theme.hue(hue)
            tints.append(Tint(start, end, at, plain, chosen, mark, colour))
        self._pane.set_tints(tints)
        self._pane.choose(self._chosen, scroll=False)

    def _places(self, article: Article) -> Callable[[int], int]:
        """From offsets in headline and body to positions in the document."""
        text, shown = article_text(article), self._pane.text()
        alignment = align(text.text, shown, self._pane.body_start(), text.body)
        utf16, to_document = Utf16Offsets(shown), self._pane.to_document
        return lambda offset: to_document(utf16.to_utf16(alignment.to_shown(offset)))

    # ------------------------------------------------------------ what the reader keeps

    def mark_clips(self, clips: Sequence[ClipSpan]) -> None:
        """Mark what is clipped in the open article."""
        self._clips = clips
        self._mark_clips()

    def _mark_clips(self) -> None:
        if self.open_article is None:
            return
        place = self._places(self.open_article.article) if self._clips else None
        marks = [
            ClipMark(place(start), place(end - 1) + 1, self._theme.clip(colour), words)
            for start, end, colour, words in self._clips
            if place
        ]
        self._pane.set_clips(marks)

    def point_at(self, spans: Spans) -> None:
        """Mark words of the open article as a search does, and bring the first into view."""
        self._pointed = spans
        self._mark_hits()
        self._pane.show_hits()

    def selected_span(self) -> tuple[int, int] | None:
        """The selected words as a span of `article_text`; None where they are none of its."""
        cursor = self._pane.textCursor()
        return self.span_between(cursor.selectionStart(), cursor.selectionEnd())

    def span_between(self, first: int, last: int) -> tuple[int, int] | None:
        """What stands in `article_text` between two positions of the document, blanks aside."""
        if self.open_article is None or first == last:
            return None
        text = article_text(self.open_article.article).text
        offsets, place = range(len(text)), self._places(self.open_article.article)
        start = bisect_left(offsets, first, key=place)
        end = bisect_left(offsets, last, key=place)
        words = text[start:end]
        start += len(words) - len(words.lstrip())
        end = start + len(words.strip())
        return (start, end) if start < end else None

    def words(self, start: int, end: int) -> str:
        """What stands in a span of `article_text`."""
        assert self.open_article is not None
        return article_text(self.open_article.article).text[start:end]

    def offset_at(self, position: int) -> int:
        """The offset in `article_text` of a position of the document."""
        assert self.open_article is not None
        text = article_text(self.open_article.article).text
        return bisect_left(range(len(text)), position, key=self._places(self.open_article.article))

    # ------------------------------------------------------------ the words of a search

    def set_query(self, query: Query | None) -> None:
        """Mark what a search finds in this article and in those that are opened next."""
        self._query, self._pointed = query, ()
        self._mark_hits()

    def mark_found(self, places: list[tuple[int, int]] | None) -> None:
        """Mark what is looked for in this article, in place of what a search has found.

        The places are spans of the pane's `text`; None ends it.
        """
        self._found = places
        self._mark_hits()

    def step_hit(self, by: int) -> None:
        """Go to the next (1) or the previous (-1) of the words that were found."""
        at = self._pane.step_hit(by)
        count = len(self._pane.hits)
        if count:
            place = words("{number} of {count}")
            self.told.emit(place.format(number=number(at + 1), count=number(count)))
            self.stepped.emit(at, count)
        else:
            self.told.emit(words("None of the words stands in this article"))

    def _mark_hits(self) -> None:
        if self._found is not None:
            self._pane.set_hits(self._pane.spans_in_document(self._found))
            return
        if self.open_article is not None and self._pointed:
            place = self._places(self.open_article.article)
            self._pane.set_hits([(place(at), place(end - 1) + 1) for at, end in self._pointed])
            return
        if self.open_article is None or self._query is None:
            self._pane.set_hits([])
            return
        whole = article_text(self.open_article.article)
        text, body = whole.text, whole.body
        place = self._places(self.open_article.article)
        found = self._session.hits(self._query, text[:body], in_title=True)
        below = self._session.hits(self._query, text[body:])
        found += [(body + start, body + end) for start, end in below]
        self._pane.set_hits([(place(start), place(end - 1) + 1) for start, end in found])

    # ------------------------------------------------------------ history

    def go(self, by: int) -> None:
        """Open the article `by` steps on or back, at the place where it was left."""
        if self.history.can_go(by):
            path, place, _ = self.leave().go(by)
            self._read(path, place, remember=False)
            self.history_changed.emit()

    def keep_place(self) -> None:
        """Keep where the reader is in this and in other articles. Blocks on the disk."""
        self.leave()
        self._kept_places.save()

    def leave(self) -> History:
        """The history, with the place where the reader is now."""
        if self.open_article is not None:
            place = self._pane.place()
            self.history.leave(place)
            # What was read to its end begins at its top again.
            kept = 0 if self._pane.is_at_end() else place
            self._kept_places.note(self.open_article.article.key, kept)
        return self.history

    def go_on_from(self, kept: Sequence[Visit], at: int) -> None:
        """Take over the history of an earlier window."""
        self.history.go_on_from(kept, at)
        self.history_changed.emit()

    def _remember(self, opened: OpenArticle) -> None:
        self.history.visit(opened.path, opened.article.headline or opened.path.name)
        self.history_changed.emit()

"""What the keys for clips, notes, tags and corrections mean: it depends on what is chosen."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication

from viewer.gui.controllers.kept import FoundClip, Place
from viewer.gui.controllers.notebook import NotebookController
from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.reading import ClipSpan, ReadingController
from viewer.gui.models.notebook_table import colour_words, words_of
from viewer.gui.models.quotation_list import QuotationList
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.line_editor import LineEditor
from viewer.gui.panes.note_editor import NoteEditor
from viewer.gui.panes.quotations import CardList
from viewer.gui.tasks import Tasks
from viewer.notebook.anchor import Changed, Exact
from viewer.notebook.types import Clip, Colour, Entry, Note
from viewer.quotes.types import Quotation
from viewer.session import Session
from viewer.wording import counted, words

SHOWN = 60
"""So many characters of what a note is on are shown."""


class KeepingController(QObject):
    """Asks for what is missing, a note or a name, and has it kept."""

    said = Signal(str)
    """Why nothing was done, as one sentence."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        noting: NotingController,
        reading: ReadingController,
        pane: ArticlePane,
        cards: CardList,
        quotations: QuotationList,
        notebook: NotebookController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._noting = noting
        self._reading = reading
        self._pane = pane
        self._cards = cards
        self._quotations = quotations
        self._chosen: tuple[Path | None, frozenset[tuple[int, int]]] = (None, frozenset())
        self.note_editor = NoteEditor()
        self.line_editor = LineEditor()
        self._notebook = notebook

    # ------------------------------------------------------------ what is chosen

    def places(self) -> list[Place]:
        """The chosen cards, or the selected words: where the keyboard is comes first."""
        cards = self._chosen_quotations()
        if not (cards and QApplication.focusWidget() is self._cards):
            span = self._reading.selected_span()
            if span:
                return [Place(*span)]
        return [Place(each.start, each.end, each) for each in cards]

    def _chosen_quotations(self) -> list[Quotation]:
        return [self._quotations.quotation(number) for number in sorted(self._cards.numbers())]

    def clips_here(self) -> list[FoundClip]:
        """The clips of the chosen cards or words, or that around the caret."""
        places = self.places()
        if places:
            return [clip for clip in map(self._noting.clip_at, places) if clip]
        cursor = self._pane.textCursor()
        if self._reading.open_article is None or not self._pane.clip_at(cursor.position()):
            return []
        around = self._noting.clip_around(self._reading.offset_at(cursor.position()))
        return [around] if around else []

    def with_entries(
        self, then: Callable[[Sequence[Entry]], None], else_: Callable[[], None]
    ) -> None:
        """Go on with what is chosen in the notebook where the keyboard is there."""
        if self._notebook.chosen_numbers():
            self._notebook.with_chosen(then)
        else:
            else_()

    # ------------------------------------------------------------ clips

    @property
    def colour(self) -> Colour:
        """The colour that was used last."""
        return Colour(self._session.settings.text("clip"))

    def clip(self) -> None:
        """Clip the selected words or the chosen quotations."""
        places = self.places()
        if places:
            self._noting.clip(places, self.colour)
        else:
            self.said.emit(words("Select words of the article, or a quotation, to clip"))

    def set_colour(self, name: str, _checked: bool = True) -> None:
        """Give the chosen clips a colour, which the next ones get too."""
        colour = Colour(name)

        def of_entries(entries: Sequence[Entry]) -> None:
            ids = [entry.id for entry in entries if isinstance(entry, Clip)]
            if ids:
                self._noting.recolour(ids, colour)

        def of_words() -> None:
            here = self.clips_here()
            if here:
                self._noting.recolour([each.clip.id for each in here], colour)
            elif self.places():
                self._noting.clip(self.places(), colour)

        self.with_entries(of_entries, of_words)

    def remove(self) -> None:
        """Remove the chosen entries, or the clips of the chosen words."""

        def of_words() -> None:
            here = self.clips_here()
            if here:
                self._noting.drop([each.clip.id for each in here])
            else:
                self.said.emit(words("Nothing of this is in the notebook"))

        self.with_entries(lambda all_: self._noting.drop([each.id for each in all_]), of_words)

    def spans(self) -> list[ClipSpan]:
        """The clips of the open article as they are marked in it."""
        return [
            ClipSpan(each.found.start, each.found.end, each.clip.colour, _about_clip(each))
            for each in self._noting.of_article.clips
            if isinstance(each.found, Exact | Changed) and each.found.start < each.found.end
        ]

    # ------------------------------------------------------------ notes

    def note(self) -> None:
        """Write a note on what is chosen, or else on the open article."""
        self.with_entries(lambda entries: self._note_entry(entries[0]), self._note_here)

    def _note_here(self) -> None:
        here, places = self.clips_here(), self.places()
        if here:
            self._note_clip(here[0].clip, here[0].notes)
        elif places:
            words = self._reading.words(places[0].start, places[0].end)
            keep = self._noting.note_words(places[0], self.colour)
            self.note_editor.begin(_on_words(words), "", keep)
        else:
            self._note_article()

    def _note_entry(self, entry: Entry) -> None:
        if isinstance(entry, Note):
            self.note_editor.begin(
                words("Note on “{headline}”").format(headline=_short(entry.article.headline)),
                entry.text,
                self._noting.reword(entry),
            )
        elif isinstance(entry, Clip):
            self._note_clip(entry, ())
        else:
            self.note_editor.begin(
                words("Note on “{headline}”").format(headline=_short(entry.headline)),
                "",
                self._noting.note_article(entry.article),
            )

    def _note_clip(self, clip: Clip, notes: Sequence[Note]) -> None:
        """Change the note on a clip, or write the first."""
        about = _on_words(clip.anchor.words)
        if notes:
            self.note_editor.begin(about, notes[-1].text, self._noting.reword(notes[-1]))
        else:
            self.note_editor.begin(about, "", self._noting.note_clip(clip))

    def _note_article(self) -> None:
        opened = self._reading.open_article
        if opened is None:
            self.said.emit(words("Open an article to write a note on it"))
            return
        from viewer.notebook.making import kept_article

        about = words("Note on “{headline}”").format(headline=_short(opened.article.headline))
        notes = self._noting.of_article.notes
        if notes:
            self.note_editor.begin(about, notes[-1].text, self._noting.reword(notes[-1]))
        else:
            kept = kept_article(opened.article, Path(opened.path))
            self.note_editor.begin(about, "", self._noting.note_article(kept))

    # ------------------------------------------------------------ tags

    def tags(self) -> None:
        """Ask for the tags of what is chosen, or else of the article."""
        self.with_entries(self._ask_tags, self._tags_here)

    def _tags_here(self) -> None:
        clips = [each.clip for each in self.clips_here()]
        bookmark = self._noting.open_bookmark()
        if clips:
            self._ask_tags(clips)
        elif bookmark:
            self._ask_tags([bookmark])

    def _ask_tags(self, entries: Sequence[Entry]) -> None:
        common = [
            name for name in entries[0].tags if all(name in each.tags for each in entries[1:])
        ]
        about = (
            counted("Tags of 1 entry:", "Tags of {count} entries:", len(entries))
            if len(entries) > 1
            else words("Tags of “{entry}”:").format(entry=_short(words_of(entries[0]), 32))
        )

        def ask(known: list[str]) -> None:
            self.line_editor.begin(
                about,
                words("Tags with commas between them; Enter keeps"),
                "".join(f"{name}, " for name in common),
                known,
                lambda text: self._noting.tag(entries, common, text.split(",")),
                several=True,
            )

        def known() -> list[str]:
            return [tag.name for tag in self._session.notebook.counts().tags]

        self._tasks.run("tags", known, ask)

    def rename_tag(self, name: str) -> None:
        """Ask for another name of a tag."""

        def known() -> list[str]:
            return [tag.name for tag in self._session.notebook.counts().tags]

        def ask(names: list[str]) -> None:
            self.line_editor.begin(
                words("New name of the tag “{name}”:").format(name=_short(name, 32)),
                words("The name of another tag unites the two"),
                name,
                names,
                lambda text: self._noting.rename_tag(name, text),
            )

        self._tasks.run("tags", known, ask)

    # ------------------------------------------------------------ corrections

    def quote_again(self) -> None:
        """Another correction holds: look for the quotations again; what is chosen stays so."""
        opened = self._reading.open_article
        if opened:
            chosen = frozenset((each.start, each.end) for each in self._chosen_quotations())
            self._chosen = (opened.path, chosen)
            self._reading.find_quotations()

    def choose_again(self) -> None:
        """The quotations are there: choose those that were chosen before they were looked for."""
        path, chosen = self._chosen
        self._chosen = (None, frozenset())
        opened = self._reading.open_article
        if opened and opened.path == path:
            self._cards.choose_all(
                number
                for number, each in self._quotations.shown()
                if (each.start, each.end) in chosen
            )

    def confirm_speaker(self) -> None:
        """Say that the speakers of the chosen quotations are right."""
        chosen = [each for each in self._quotations_or_say() if each.speaker]
        self._noting.correct([(each, each.speaker) for each in chosen])

    def other_speaker(self) -> None:
        """Ask who said the chosen quotations."""
        chosen = self._quotations_or_say()
        if not chosen:
            return
        self.line_editor.begin(
            words("Said by:"),
            words("The name of the speaker; the arrow down shows those of the article"),
            chosen[0].speaker or "",
            list(self._quotations.speakers()),
            lambda text: self._name(chosen, " ".join(text.split())),
        )

    def _name(self, chosen: Sequence[Quotation], name: str) -> None:
        if name:
            self._noting.correct([(each, name) for each in chosen])

    def no_quotation(self) -> None:
        """Say that the chosen quotations are none."""
        self._noting.correct([(each, None) for each in self._quotations_or_say()])

    def take_back(self) -> None:
        """Let the program's answer stand again for the chosen, or bring back what was taken out."""
        chosen = [each for each in self._chosen_quotations() if each.original]
        if chosen or self._noting.of_article.taken_out:
            self._noting.take_back(chosen)
        else:
            self.said.emit(words("No correction is chosen"))

    def _quotations_or_say(self) -> list[Quotation]:
        chosen = self._chosen_quotations()
        if not chosen:
            self.said.emit(words("Choose a quotation first, with N or a click"))
        return chosen


def _about_clip(each: FoundClip) -> str:
    lines = [words("{colour} clip").format(colour=colour_words(each.clip.colour))]
    if isinstance(each.found, Changed):
        lines.append(words("Its words were “{words}”").format(words=_short(each.clip.anchor.words)))
    if each.clip.tags:
        lines.append(", ".join(each.clip.tags))
    return "\n".join([*lines, *(note.text for note in each.notes)])


def _on_words(clipped: str) -> str:
    return words("Note on “{words}”").format(words=_short(clipped))


def _short(words: str, most: int = SHOWN) -> str:
    one = " ".join(words.split())
    return one if len(one) <= most else one[: most - 1].rstrip() + "…"

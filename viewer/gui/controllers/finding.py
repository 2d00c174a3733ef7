"""Finding in the article as one types: every place is marked, Esc leads back to where one was."""

from bisect import bisect_left

from PySide6.QtCore import QObject

from viewer.gui.controllers.reading import ReadingController
from viewer.gui.panes.article import ArticlePane
from viewer.gui.panes.find_bar import FindBar
from viewer.gui.tasks import Tasks
from viewer.render.alignment import Utf16Offsets
from viewer.search.in_page import Manner, PageText

FIND = "find in the article"


class FindingController(QObject):
    """Looks through the page that is shown; the page is folded once, behind the window."""

    def __init__(
        self,
        tasks: Tasks,
        pane: ArticlePane,
        bar: FindBar,
        reading: ReadingController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self._pane = pane
        self._bar = bar
        self._reading = reading
        self._page: list[PageText] = []  # one, once it was needed
        self._shown = ""
        self._place: tuple[int, int] | None = None  # where the reader was, and the bar of it

    def open(self) -> None:
        """Ask what to look for; words that are selected in the article are that."""
        if self._bar.isHidden():
            self._remember()
        chosen = self._pane.textCursor().selection().toPlainText()
        self._bar.enter(self._pane.read(chosen).split("\n")[0])

    def follow_article(self) -> None:
        """Another article is shown: what is looked for is marked in it too."""
        if not self._bar.isHidden():
            self._remember()
            self.find(self._bar.words, self._bar.manner, goes=False)

    def find(self, words: str, manner: Manner, *, goes: bool = True) -> None:
        """Mark all places of some words and go to the first from where the reader was."""
        shown = self._pane.text()
        if shown != self._shown:
            self._shown, self._page = shown, []
        page = self._page

        def look() -> list[tuple[int, int]]:
            if not page:
                page.append(PageText(shown))
            wide = Utf16Offsets(shown).to_utf16
            return [(wide(start), wide(end)) for start, end in page[0].find(words, manner)]

        def show(places: list[tuple[int, int]]) -> None:
            self._reading.mark_found(places)
            if goes and places:
                self._pane.go_to_hit(self._first_from(places))
            elif goes:
                self._go_back()
            self._bar.show_count(self._pane.hit if places else -1, len(places))

        self._tasks.run(FIND, look, show)

    def leave(self) -> None:
        """Esc: nothing is marked any more, and the reader is where they were."""
        self.close()
        self._go_back()

    def close(self) -> None:
        """Nothing is marked any more; what a search has found is marked again."""
        self._tasks.stop(FIND)
        self._reading.mark_found(None)

    def _remember(self) -> None:
        self._place = (self._pane.place(), self._pane.verticalScrollBar().value())

    def _go_back(self) -> None:
        if self._place is None:
            return
        place, value = self._place
        self._pane.verticalScrollBar().setValue(value)
        if self._pane.place() != place:  # the page was set anew meanwhile
            self._pane.go_to_place(place)

    def _first_from(self, places: list[tuple[int, int]]) -> int:
        """The number of the first place from where the reader was, else the first of all."""
        start = self._place[0] if self._place else 0
        number = bisect_left(places, (start, 0))
        return number if number < len(places) else 0

"""What the reader does with what they keep, where more than one controller takes part in it."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.gui.menus import ON_NOTEBOOK, offer
from viewer.gui.models.source_tree import Entry, Place
from viewer.gui.panes.notebook import NotebookPane
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace


class Kept(QObject):
    """Each controller does its part; what is to be done by which of them is told here."""

    def __init__(self, work: "Workspace") -> None:
        super().__init__(work)
        self._work = work

    def copy(self, copy_here: Callable[[], None]) -> None:
        """Copy what is chosen in the notebook or in what was found, where the keyboard is there."""
        if self._work.notebook.chosen_numbers():
            self._work.exchanging.copy_chosen()
        elif not self._work.answers.quoting.copy():
            copy_here()

    def rename_tag(self) -> None:
        """Ask for another name of the tag that is chosen in the tree."""
        entry = self._work.sources.current_entry()
        if entry is not None and entry.place is Place.TAG:
            self._work.keeping.rename_tag(entry.text)
        else:
            self._work.status.say(words("Choose a tag in the tree first"))

    def toggle_bookmark(self) -> None:
        """Bookmark the open article, or take its bookmark away."""
        opened = self._work.reading.open_article
        if opened:
            self._work.marking.toggle(opened.article, opened.path)
        self._work.allow_actions()

    def choose_clip_colour(self, name: str, _checked: bool = True) -> None:
        """Give the chosen clips a colour, and the next ones."""
        self._work.appearance.choose("clip", name)
        self._work.keeping.set_colour(name)

    def take_notebook(self, pane: NotebookPane) -> None:
        """The notebook's pane is there: a right click opens what can be done in it."""
        offer(self._work, pane.list, ON_NOTEBOOK)

    def offer_note(self, _words: str) -> None:
        """A note was left unkept: it can be taken up again."""
        again = (words("Take it up again"), self._work.keeping.note_editor.resume)
        self._work.notice.tell(words("The note was not kept."), again, lasting=True)

    def show_bookmarks(self, _keys: frozenset[str]) -> None:
        """Mark the rows of bookmarked articles."""
        self._work.browsing.follow_bookmarks()
        self._work.table.set_bookmarked(
            lambda row: self._work.marking.is_bookmarked(row.key, row.digest)
        )
        self._work.allow_actions()

    def remove_entry(self, entry: Entry) -> None:
        """Take an entry of the tree away: a saved search, a tag."""
        if entry.place is Place.SEARCH:
            self._work.searching.remove(entry.text)
        elif entry.place is Place.TAG:
            self._work.noting.remove_tag(entry.text)

"""The command palette: what it offers, and what becomes of what is chosen."""

import re
from collections.abc import Callable, Mapping, Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from viewer.gui.actions import ACTIONS, MENUS
from viewer.gui.controllers.browsing import SEARCHES
from viewer.gui.fuzzy import fit, ranked
from viewer.gui.keys import plain, shown
from viewer.gui.models.article_table import ArticleTable, headline
from viewer.gui.models.source_tree import Entry, Place, SourceTree
from viewer.gui.tasks import Tasks
from viewer.library.types import EVERYTHING, Row
from viewer.render.theme import Theme
from viewer.session import Session
from viewer.wording import said, words

if TYPE_CHECKING:
    from viewer.gui.models.palette_list import Offer, Offered, PaletteList
    from viewer.gui.panes.palette import Palette

ARTICLES = 8
"""Articles that are offered, at the most."""
RECENT = 20
"""So many are remembered of what was chosen."""
_WORD = re.compile(r"\w+")


class PaletteController(QObject):
    """Offers every action and place that fits, and behind them the articles with the words."""

    place_wanted = Signal(object)
    """The path of a place of the tree."""
    open_requested = Signal(object)
    """The path of an article."""
    failed = Signal(str)

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        tree: SourceTree,
        table: ArticleTable,
        recent: list[str],
        why_not: Callable[[str], str],
        window: QWidget,
    ) -> None:
        """`recent` names what was chosen, the latest first, and is kept up to date.

        `why_not` says why an action cannot be chosen now; empty where it can.
        """
        super().__init__(window)
        self._session = session
        self._tasks = tasks
        self._tree = tree
        self._table = table
        self._recent = recent
        self._why_not = why_not
        self._window = window
        self._actions: Mapping[str, QAction] = {}
        self._palette: Palette | None = None
        self._model: PaletteList
        self._offers: list[Offer] = []  # actions and places, as of the opening

    def take_actions(self, actions: Mapping[str, QAction]) -> None:
        """The actions that are offered."""
        self._actions = actions

    def open(self, theme: Theme) -> None:
        """Open the palette, or close it where it is open."""
        from viewer.gui.models.palette_list import PaletteList
        from viewer.gui.panes.palette import Palette

        if self._palette is None:
            self._model = PaletteList(self)
            self._palette = Palette(self._model, theme, self._window)
            self._palette.typed.connect(self._offer)
            self._palette.chosen.connect(self._take)
            self._palette.closed.connect(lambda: self._tasks.stop("palette"))
        if self._palette.isHidden():
            self._offers = [*self._action_offers(), *self._place_offers()]
            self._offer("")
            if self._session.roots:
                ready = self._session.prepare_search
                self._tasks.run("palette", ready, lambda _none: None, _ignore, lane=SEARCHES)
        self._palette.open()

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        if self._palette is not None:
            self._palette.set_theme(theme)

    # ------------------------------------------------------------ what is offered

    def _offer(self, typed: str) -> None:
        """Offer what fits what is typed: actions and places at once, articles when they come."""
        self._model.show(self._fitting(typed))
        words = _WORD.findall(typed)
        if not words or not self._session.roots:
            self._tasks.stop("palette")
            return

        def show(rows: Sequence[Row]) -> None:
            found = [self._article_offer(row) for row in rows]
            self._model.add([(offer, _marked(typed, offer.text)) for offer in found])

        read = partial(_articles, self._session, words)
        self._tasks.run("palette", read, show, _ignore, lane=SEARCHES)

    def _fitting(self, typed: str) -> "list[Offered]":
        from viewer.gui.models.palette_list import MOST

        by_name = {offer.name: offer for offer in self._offers}
        recent = [by_name[name] for name in self._recent if name in by_name]
        offers = self._offers
        if not typed.strip():
            offers = [*recent, *(offer for offer in offers if offer not in recent)]
        found = ranked(typed, offers, lambda offer: offer.text, recent)
        return [(offer, fits.places) for offer, fits in found[:MOST]]

    def _action_offers(self) -> "list[Offer]":
        from viewer.gui.models.palette_list import Offer

        offers = []
        for spec in ACTIONS:
            action, menu = self._actions[spec.name], plain(said(MENUS[spec.menu]))
            where = words("{menu}, on").format(menu=menu) if action.isChecked() else menu
            name, keys = _name(spec.submenu, action.text()), shown(action.shortcut())
            why_not = self._why_not(spec.name)
            offer = Offer(f"action {spec.name}", name, where, action.trigger, keys, why_not)
            if spec.name != "palette":
                offers.append(offer)
        return offers

    def _place_offers(self) -> "list[Offer]":
        from viewer.gui.models.palette_list import Offer

        kinds = {
            Place.SOURCE: words("Source"),
            Place.SEARCH: words("Saved search"),
            Place.TAG: words("Tag"),
        }
        return [
            Offer(
                "place " + "/".join(path),
                entry.text,
                kinds.get(entry.place, words("Place")),
                partial(self.place_wanted.emit, path),
            )
            for path, entry in self._entries()
        ]

    def _entries(self) -> "list[tuple[tuple[str, ...], Entry]]":
        """The paths of the places, without dates: sources, saved searches, what is kept, tags."""
        rows = range(self._tree.rowCount())
        top = [self._tree.entry(self._tree.index(row, 0)) for row in rows]
        entries = [(entry.path(), entry) for entry in top]
        for entry in top:
            if entry.place is Place.TAGS:  # not yet in the tree where nobody has opened it
                entries += [((*entry.path(), tag.name), tag) for tag in entry.made()]
        return entries

    def _article_offer(self, row: Row) -> "Offer":
        from viewer.gui.models.palette_list import Offer

        go = partial(self.open_requested.emit, row.path)
        return Offer(f"article {row.key}", headline(row), self._table.meta(row), go)

    # ------------------------------------------------------------ what is chosen

    def _take(self, offer: "Offer") -> None:
        if not offer.name.startswith("article "):
            self._recent[:] = [offer.name, *(n for n in self._recent if n != offer.name)][:RECENT]
        offer.choose()


def _articles(session: Session, words: Sequence[str]) -> list[Row]:
    """The articles with these words in their headlines, the best first; the last may go on."""
    from viewer.search.parse import QueryError, parse_typed

    try:
        query = parse_typed(" ".join(f"title:{word}" for word in words))
    except QueryError:
        return []
    ids = session.find(query, EVERYTHING, by_relevance=True, limit=ARTICLES, at_once=True).ids
    with session.catalogue() as catalogue:
        return catalogue.rows(ids[:ARTICLES])


def _marked(typed: str, text: str) -> tuple[int, ...]:
    """The letters of a headline that were typed, word by word as far as they stand in it."""
    fits = (fit(word, text) for word in typed.split())
    return tuple(sorted({at for each in fits if each for at in each.places}))


def _name(submenu: str, text: str) -> str:
    """What an action is called; with its menu in the menu, as "Dark" alone says little."""
    return " › ".join(map(plain, ([said(submenu)] if submenu else []) + [text]))


def _ignore(_sentence: str) -> None:
    """A search that fails is told where one searches; here there are just no articles."""

"""What answers questions to the archive: is it so said, who is quoted, what was said."""

from importlib import import_module
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from viewer.gui.controllers.balancing import BalancingController
from viewer.gui.controllers.quoting import QuotingController
from viewer.gui.controllers.speaking import SpeakingController
from viewer.gui.controllers.verifying import VerifyingController
from viewer.gui.menus import ON_FOUND, offer
from viewer.render.theme import Theme

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace


QUIET = 2_000
"""Milliseconds after the window's own beginning, when what it may need later is made ready."""
_LATER = (
    *("viewer.speakers", "viewer.gui.controllers.speaker_pages"),
    *("viewer.gui.dialogs.speakers", "viewer.gui.dialogs.verify", "viewer.gui.dialogs.balance"),
)


class Answers(QObject):
    """Its controllers, and what all of them follow."""

    def __init__(self, work: "Workspace") -> None:
        super().__init__(work)
        self._work = work
        session, tasks, window = work.session, work.tasks, work.window
        self.verifying = VerifyingController(session, tasks, work.reading, window)
        self.speaking = SpeakingController(
            session, tasks, work.noting, work.marking.undo_stack, work.state, window
        )
        self.balancing = BalancingController(
            session,
            tasks,
            work.reading,
            work.browsing,
            work.choosing,
            work.search,
            work.state,
            window,
        )

        self.quoting = QuotingController(
            session,
            tasks,
            work.browsing,
            work.reading,
            work.quotations.list,
            work.quotation_list,
            work.listing,
            work.state,
            lambda: window.theme,
            self,
        )
        self.quoting.pane_made.connect(lambda pane: offer(work, pane.list, ON_FOUND))

        QTimer.singleShot(QUIET, self, self._make_ready)

    def _make_ready(self) -> None:
        """Import the windows behind this one: to make their classes takes PySide 60 ms."""
        self._work.tasks.run(
            "make ready", lambda: [import_module(name) for name in _LATER], lambda _made: None
        )

    def verify(self) -> None:
        """Verify the quotation that is chosen where the keyboard is, or else the selected words."""
        work = self._work
        found = [each.quotation for each in self.quoting.chosen()]
        cards = work.copying.chosen() if work.quotations.list.hasFocus() else []
        chosen = found or cards
        self.verifying.open(work.window.theme, chosen[0].text if chosen else "")

    def enter_list(self) -> None:
        """Go from the field into the list that is shown."""
        if self.quoting.pane is None:
            self._work.browsing.enter_list()
        else:
            self.quoting.enter_list()

    def open_speakers(self) -> None:
        """Show who is quoted in the archive; whoever says the chosen quotation first."""
        work = self._work
        cards = work.copying.chosen() if work.quotations.list.hasFocus() else []
        name = next((card.speaker for card in cards if card.speaker), "")
        actions = [work.actions[each] for each in ("undo", "redo")]
        self.speaking.open(work.window.theme, actions, work.actions["add-to-dossier"], name)

    def leave_library(self) -> None:
        """Another library is open: what was answered is of the one before."""
        self.verifying.leave_library()
        self.speaking.leave_library()

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.verifying.wear(theme)
        self.balancing.wear(theme)
        self.speaking.wear(theme)
        self.quoting.wear(theme)

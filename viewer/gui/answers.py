"""What answers questions to the archive: is it so said, and who is quoted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.gui.controllers.balancing import BalancingController
from viewer.gui.controllers.speaking import SpeakingController
from viewer.gui.controllers.verifying import VerifyingController
from viewer.render.theme import Theme

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace


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

    def open_speakers(self) -> None:
        """Show who is quoted in the archive; whoever says the chosen quotation first."""
        work = self._work
        cards = work.copying.chosen() if work.quotations.list.hasFocus() else []
        name = next((card.speaker for card in cards if card.speaker), "")
        actions = [work.actions[each] for each in ("undo", "redo")]
        self.speaking.open(work.window.theme, actions, name)

    def leave_library(self) -> None:
        """Another library is open: what was answered is of the one before."""
        self.verifying.leave_library()
        self.speaking.leave_library()

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.verifying.wear(theme)
        self.balancing.wear(theme)
        self.speaking.wear(theme)

"""What answers questions to the archive: is it so said, and who is quoted."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from viewer.gui.controllers.balancing import BalancingController
from viewer.gui.controllers.verifying import VerifyingController
from viewer.render.theme import Theme

if TYPE_CHECKING:
    from viewer.gui.workspace import Workspace


class Answers(QObject):
    """Its controllers, and what all of them follow."""

    def __init__(self, work: "Workspace") -> None:
        super().__init__(work)
        session, tasks, window = work.session, work.tasks, work.window
        self.verifying = VerifyingController(session, tasks, work.reading, window)
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

    def leave_library(self) -> None:
        """Another library is open: what was answered is of the one before."""
        self.verifying.leave_library()

    def wear(self, theme: Theme) -> None:
        """Take the colours of a theme."""
        self.verifying.wear(theme)
        self.balancing.wear(theme)

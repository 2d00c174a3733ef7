"""Which names are one speaker, as the reader says: what is offered, done and told of it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.speaker_pages import ShownPage
from viewer.session import Session
from viewer.wording import words

if TYPE_CHECKING:
    from viewer.gui.dialogs.speakers import Offer
    from viewer.library.speaker import Speaker
    from viewer.notebook.steps import Step

MOST_OFFERED = 8


class NamingController(QObject):
    """Joins and parts names in the notebook; each can be undone."""

    told = Signal(str)
    """What was done, as one sentence."""

    def __init__(self, session: Session, noting: NotingController, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._noting = session, noting
        self._is_asked = False
        noting.told.connect(self._pass_on)

    def offers(self, shown: Sequence[ShownPage]) -> "tuple[list[Offer], str]":
        """What can be done with the names of one speaker, or of two; and what is told where
        nothing can.
        """
        from viewer.gui.dialogs.speakers import Offer

        one, other = (each.answer for each in shown)
        offers: list[Offer] = []
        label = words("List “{name}” under “{main}”")
        if one is not None:
            speaker = one.page.speaker
            pairs = [(each, speaker) for each in one.alike[:MOST_OFFERED]]
            if other is not None and other.page.speaker.key != speaker.key:
                pairs = [(other.page.speaker, speaker), (speaker, other.page.speaker)]
            offers += [
                Offer(label.format(name=name.name, main=main.name), partial(self._join, name, main))
                for name, main in pairs
            ]
            apart = words("“{name}” is somebody else")
            offers += [
                Offer(apart.format(name=member.name), partial(self._part, member))
                for member in one.page.members
                if member.key != speaker.key
            ]
        nothing = words("Nobody has a name like this: compare with somebody to join two names")
        return offers, nothing

    def _join(self, name: "Speaker", main: "Speaker") -> None:
        def make() -> "Step":
            from viewer.notebook.joining import joining

            known = self._session.notebook.aliases.all()
            names = (name.key, name.name), (main.key, main.name)
            return joining(known, *names, datetime.now(UTC))

        told = words("“{name}” is listed under “{main}”").format(name=name.name, main=main.name)
        self._change(words("joining of names"), make, told)

    def _part(self, name: "Speaker") -> None:
        def make() -> "Step":
            from viewer.notebook.steps import PartSpeakers

            return PartSpeakers((name.key,))

        told = words("“{name}” is listed for itself").format(name=name.name)
        self._change(words("parting of names"), make, told)

    def _change(self, name: str, make: "Callable[[], Step]", told: str) -> None:
        self._is_asked = True
        self._noting.do(name, make, told)

    def _pass_on(self, sentence: str) -> None:
        if self._is_asked:
            self._is_asked = False
            self.told.emit(sentence)

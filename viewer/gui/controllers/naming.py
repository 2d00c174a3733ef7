"""Which names are one speaker, and which are two: what is offered, done and told of it."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.speaker_pages import ShownPage
from viewer.library.voices import SpeakerKind
from viewer.session import Session
from viewer.wording import words

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from viewer.gui.dialogs.speakers import Offer
    from viewer.library.speaker import Speaker, SpeakerPage
    from viewer.notebook.steps import Step

MOST_OFFERED = 8


class NamingController(QObject):
    """Joins and parts names in the notebook, tells people of one name apart; all can be undone."""

    told = Signal(str)
    """What was done, as one sentence."""
    failed = Signal(str)
    """Why nothing was done."""

    def __init__(self, session: Session, noting: NotingController, parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._noting = session, noting
        self._is_asked = False
        noting.told.connect(lambda sentence: self._pass(sentence, self.told))
        noting.said.connect(lambda sentence: self._pass(sentence, self.failed))
        noting.refused.connect(lambda sentence, _again: self._pass(sentence, self.failed))

    def offers(
        self, shown: Sequence[ShownPage], window: "QWidget"
    ) -> "tuple[list[Offer], str, Offer | None]":
        """What can be done with the names of one speaker, or of two; what is told where nothing
        can; and the question in front of `window` whose a name is.
        """
        from viewer.gui.dialogs.speakers import Offer

        one, other = (each.answer for each in shown)
        alike = shown[0].alike
        offers: list[Offer] = []
        label = words("List “{name}” under “{main}”")
        if one is not None:
            speaker = one.page.speaker
            pairs = [(each, speaker) for each in alike[:MOST_OFFERED]]
            if other is not None and other.page.speaker.key != speaker.key:
                pairs = [(other.page.speaker, speaker), (speaker, other.page.speaker)]
            acts: dict[str, Callable[[], object]] = {
                label.format(name=name.name, main=main.name): partial(self._join, name, main)
                for name, main in pairs
            }
            for page in (each.answer.page for each in shown if each.answer is not None):
                # Who was told apart from a name is not joined with it, but told apart no more.
                for main in self._bearing(page):
                    act = partial(self._unite, page, main)
                    acts[label.format(name=page.speaker.name, main=main)] = act
            offers += [Offer(each, act) for each, act in acts.items()]
            apart = words("“{name}” is somebody else")
            offers += [
                Offer(apart.format(name=member.name), partial(self._part, member))
                for member in one.page.members
                if member.key != speaker.key
            ]
        nothing = words("Nobody has a name like this: compare with somebody to join two names")
        parting = None
        if one is not None and one.page.speaker.kind is not SpeakerKind.UNNAMED:
            ask = partial(self.ask_apart, shown[0], window)
            parting = Offer(words("Another person of this name…"), ask)
        return offers, nothing, parting

    def _bearing(self, page: "SpeakerPage") -> list[str]:
        """The names that articles give to somebody who is told apart from others of that name."""
        keys = {member.key for member in page.members}
        told = self._session.notebook.namesakes.all()
        return list(dict.fromkeys(each.name for each in told if each.main in keys - {each.key}))

    def _unite(self, page: "SpeakerPage", main: str) -> None:
        """Take back all that tells a speaker apart from others of a name."""
        keys = {member.key for member in page.members}

        def make() -> "Step":
            from viewer.notebook.steps import TellAsOne

            told = self._session.notebook.namesakes.all()
            gone = [each for each in told if each.main in keys - {each.key} and each.name == main]
            return TellAsOne(tuple(each.place for each in gone))

        sentence = words("“{name}” is listed under “{main}”")
        told = sentence.format(name=page.speaker.name, main=main)
        self._change(words("joining of names"), make, told)

    def ask_apart(self, shown: ShownPage, window: "QWidget") -> None:
        """Ask in which articles the name of a page is another person's, and say so."""
        from viewer.gui.dialogs.namesake import NamesakeDialog

        if shown.answer is None or shown.answer.page.speaker.kind is SpeakerKind.UNNAMED:
            return
        page = shown.answer.page
        articles = list(dict.fromkeys(each.row.id for each in shown.pane.list.chosen()))
        known = [*page.namesakes, *self._bearing(page)]
        dialog = NamesakeDialog(
            page.speaker.name, len(articles), page.outlets, list(dict.fromkeys(known)), window
        )

        def say() -> None:
            outlet, name = dialog.outlet, dialog.name
            where = articles if outlet is None else outlet

            def make() -> "Step":
                now = datetime.now(UTC)
                return self._session.speakers.telling_apart(page.speaker.id, where, name, now)

            told = words("“{name}” is listed for itself").format(name=name)
            self._change(words("parting of names"), make, told)

        dialog.accepted.connect(say)
        dialog.open()

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

    def pass_on(self) -> None:
        """What is told next was asked for in the window of the speakers."""
        self._is_asked = True

    def _change(self, name: str, make: "Callable[[], Step]", told: str) -> None:
        self._is_asked = True
        self._noting.do(name, make, told)

    def _pass(self, sentence: str, signal: SignalInstance) -> None:
        if self._is_asked:
            self._is_asked = False
            signal.emit(sentence)

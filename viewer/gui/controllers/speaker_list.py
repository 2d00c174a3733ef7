"""The list of speakers in their window: asked for, shown, and how much is known of them."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from viewer.gui.controllers.speaker_pages import ShownPage
from viewer.gui.tasks import Tasks
from viewer.library.schema import DamagedIndex
from viewer.session import Session
from viewer.wording import counted, words

if TYPE_CHECKING:
    from viewer.gui.dialogs.speakers import SpeakersDialog
    from viewer.library.speaker import Listed, Speaker, SpeakerSort, Standing
    from viewer.library.voices import SpeakerKind

SPEAKERS = "speakers"
"""The questions about the list, and the thread that answers them."""
FIRST = 200
"""Speakers that are listed at once; the others come behind them."""


class Asked(NamedTuple):
    """What is to be listed."""

    typed: str
    kinds: "tuple[SpeakerKind, ...]"
    sort: "SpeakerSort"


class ListAnswer(NamedTuple):
    """The first speakers of a list."""

    listed: "Listed"
    rows: "list[Speaker]"
    chosen: int | None
    """The speaker that was chosen before, as they are listed now."""


class SpeakerList:
    """What the list shows."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        dialog: "SpeakersDialog",
        page: ShownPage,
        shown: Callable[[], None],
        lost: Callable[[], None],
    ) -> None:
        """`page` is that of the speaker who is chosen, `shown` is told when another list is there,
        `lost` when the index is damaged."""
        self._session, self._tasks = session, tasks
        self._dialog, self._page = dialog, page
        self._shown, self._lost = shown, lost
        self._listed: tuple[Asked, int] | None = None  # and how many there are of it
        self._standing: Standing | None = None
        dialog.list_wanted.connect(self.ask)
        dialog.model.page_wanted.connect(self._fetch)

    def ask(self) -> None:
        """List what is typed and chosen."""
        dialog = self._dialog
        if not self._session.roots:
            self._fail(words("Open a folder of articles first: there is nothing to ask."))
            return
        asked = Asked(dialog.typed.text(), dialog.kinds, dialog.sort)
        answer = self._page.answer
        key = answer.page.speaker.key if answer else ""
        self._tasks.run(
            SPEAKERS,
            partial(_listed, self._session, asked, key),
            partial(self._show, asked),
            self._fail,
            lane=SPEAKERS,
        )

    def _show(self, asked: Asked, answer: ListAnswer | None) -> None:
        dialog = self._dialog
        if answer is None:
            self._fail(words("The index was damaged and is made anew; then it is asked again."))
            self._lost()
            return
        dialog.model.show(answer.listed.ids, answer.rows)
        self._listed = asked, answer.listed.total
        self._tell_count()
        if not answer.listed.ids:
            self._page.empty()
        keeps = answer.chosen is not None and dialog.model.row_of(answer.chosen) is not None
        dialog.choose(answer.chosen if keeps else None)
        self._shown()
        if answer.listed.total > len(answer.listed.ids):
            self._tasks.run(
                SPEAKERS,
                lambda: self._session.speakers.listing(*asked).ids,
                dialog.model.grow,
                self._fail,
                lane=SPEAKERS,
            )

    def look(self) -> None:
        """Ask how much is known; the list does not wait for it."""
        self._standing = None

        def show(standing: "Standing") -> None:
            self._standing = standing
            self._tell_count()

        if self._session.roots:
            self._tasks.run(
                "how much is known of speakers",
                lambda: self._session.speakers.standing(),
                show,
                lambda _why: None,  # told where the list is asked for
            )

    def _tell_count(self) -> None:
        if self._listed is not None:
            self._dialog.tell_list(_how_many(*self._listed, self._standing))

    def _fail(self, sentence: str) -> None:
        from array import array

        self._listed = None
        self._dialog.model.show(array("q"))
        self._dialog.tell_list(sentence)
        self._page.empty()

    def _fetch(self, page: int) -> None:
        model, ids = self._dialog.model, self._dialog.model.ids_of(page)
        self._tasks.run(
            f"speakers {page}",
            lambda: self._session.speakers.rows(ids),
            lambda rows: model.take(page, rows),
        )


def _how_many(asked: Asked, total: int, standing: "Standing | None") -> str:
    """How many are listed, and what is not known yet."""
    if total:
        said = counted("1 speaker", "{count} speakers", total)
    elif asked.typed.strip():
        said = words("No speaker of this kind has a name with words that begin so.")
    elif standing is None or standing.waiting:
        said = ""
    else:
        said = words("Nobody is quoted here.")
    if standing is None or not standing.waiting:
        return said
    lack = counted(
        "1 file is still being looked through for quotations.",
        "{count} files are still being looked through for quotations.",
        standing.waiting,
    )
    return f"{said} {lack}".strip()


def _listed(session: Session, asked: Asked, key: str) -> ListAnswer | None:
    """The first speakers of a list; None where the index has to be made anew. Blocks."""
    try:
        speakers = session.speakers
        listed = speakers.listing(*asked, limit=FIRST)
        chosen = next(iter(speakers.named(key)), None) if key else None
        return ListAnswer(listed, speakers.rows(listed.ids), chosen.id if chosen else None)
    except DamagedIndex:
        return None

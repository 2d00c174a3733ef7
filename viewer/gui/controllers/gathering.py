"""Putting what is chosen in the window into a dossier: quotations, selected words, kept clips."""

from collections.abc import Callable, Sequence
from datetime import UTC, datetime
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from viewer.gui.controllers.dossiers import DossiersController
from viewer.gui.controllers.keeping import KeepingController
from viewer.gui.controllers.kept import Place
from viewer.gui.controllers.noting import NotingController
from viewer.gui.controllers.reading import ReadingController
from viewer.gui.tasks import Tasks
from viewer.notebook.dossiers import Counted, Dossier, Item, Part
from viewer.notebook.steps import Keep, KeepDossiers, PutItems, Step, Steps
from viewer.notebook.types import Clip, Entry, Note, new_id
from viewer.session import Session
from viewer.wording import counted, words

if TYPE_CHECKING:
    from viewer.library.quoted import FoundQuotation
    from viewer.library.sayings import Saying

Clips = Callable[[], Sequence[Clip]]
"""Gives the clips to be put into a dossier, kept already or not; for a background thread."""


class GatheringController(QObject):
    """What is not kept yet becomes a clip first; the dossier that is shown takes it, else it is
    asked which."""

    said = Signal(str)
    """Why nothing was done, as one sentence."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        noting: NotingController,
        reading: ReadingController,
        keeping: KeepingController,
        dossiers: DossiersController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session, self._tasks = session, tasks
        self._noting, self._reading = noting, reading
        self._keeping, self._dossiers = keeping, dossiers
        self._last = ""  # the title of the dossier that was chosen last
        self.found: Callable[[], Sequence[FoundQuotation]] = lambda: ()
        """Gives the quotations of a search that are chosen, where the keyboard is among them."""

    def gather(self) -> None:
        """Put what is chosen into a dossier."""
        found = self.found()
        if found:
            self.gather_found(found)
        else:
            self._keeping.with_entries(self._gather_entries, self._gather_here)

    def gather_found(self, found: "Sequence[FoundQuotation | Saying]") -> None:
        """Put quotations of other articles into a dossier."""
        self._choose(partial(self._clips_of, found, datetime.now(UTC)))

    def _clips_of(
        self, found: "Sequence[FoundQuotation | Saying]", now: datetime
    ) -> Sequence[Clip]:
        """The clips of quotations that were found, as they are kept or else made; blocks."""
        from viewer.notebook.making import clip_of

        clips = []
        for each in found:
            article = self._session.read(each.row.path, whole=True)
            kept = self._session.notebook.of_article(article.key, article.digest).clips
            place = each.quotation.start, each.quotation.end
            new = clip_of(
                article, each.row.path, place, now,
                colour=self._keeping.colour, quotation=each.quotation,
            )  # fmt: skip
            clips.append(next((clip for clip in kept if clip.anchor == new.anchor), new))
        return clips

    def _gather_entries(self, entries: Sequence[Entry]) -> None:
        ids = [each.clip if isinstance(each, Note) else each.id for each in entries]
        names = [each for each in dict.fromkeys(ids) if each]

        def make() -> Sequence[Clip]:
            found = {each.id: each for each in self._session.notebook.entries(names)}
            clips = [found[name] for name in names if name in found]
            return [each for each in clips if isinstance(each, Clip)]

        if any(isinstance(each, Clip) or _is_on_clip(each) for each in entries):
            self._choose(make)
        else:
            self.said.emit(words("Only clips can be put into a dossier"))

    def _gather_here(self) -> None:
        places = self._keeping.places()
        around = self._keeping.clips_here()
        if places:
            self._choose(self._clips_at(places))
        elif around:
            clips = [each.clip for each in around]
            self._choose(lambda: clips)
        else:
            self.said.emit(words("Choose a quotation, a clip or words of the article first"))

    def _clips_at(self, places: Sequence[Place]) -> Clips:
        """The clips of words of the open article; made where there are none yet."""
        opened, now, colour = self._reading.open_article, datetime.now(UTC), self._keeping.colour
        known = [self._noting.clip_at(place) for place in places]
        assert opened is not None

        def make() -> Sequence[Clip]:
            from viewer.notebook.making import clip_of

            return [
                there.clip if there else clip_of(
                    opened.article, opened.path, (place.start, place.end), now,
                    colour=colour, quotation=place.quotation,
                )
                for place, there in zip(places, known, strict=True)
            ]  # fmt: skip

        return make

    # ------------------------------------------------------------ which dossier

    def _choose(self, clips: Clips) -> None:
        shown = self._dossiers.shown
        if shown is not None:
            self._put(shown, clips)
            return
        dossiers = lambda: self._session.notebook.dossiers()  # noqa: E731
        self._tasks.run("dossiers to choose", dossiers, partial(self._ask, clips))

    def _ask(self, clips: Clips, found: Sequence[Counted]) -> None:
        titles = [each.dossier.title for each in found]
        latest = max(found, key=lambda each: each.dossier.added, default=None)
        last = self._last if self._last in titles else latest.dossier.title if latest else ""

        def keep(text: str) -> None:
            title = " ".join(text.split())
            same = [each.dossier for each in found if each.dossier.title == title]
            now = datetime.now(UTC)
            if title:
                self._last = title
                new = Dossier(new_id(), title, "", now, now)
                self._put(same[0] if same else new, clips, begin=not same)

        self._keeping.line_editor.window().activateWindow()  # it may be asked for in another
        self._keeping.line_editor.begin(
            words("Add to the dossier:"),
            words("The title of a dossier, or of a new one; Enter adds"),
            last,
            titles,
            keep,
            suggested=True,
        )

    def _put(self, dossier: Dossier, clips: Clips, *, begin: bool = False) -> None:
        """Keep the clips that are not kept, begin the dossier where it is new, and put them in."""
        now = datetime.now(UTC)

        def make() -> Step:
            wanted = clips()
            new = [Item(new_id(), dossier.id, "5", Part.CLIP, "", now, clip) for clip in wanted]
            put = self._dossiers.putting(dossier.id, new)
            first: list[Step] = [KeepDossiers((dossier,))] if begin else []
            return Steps((Keep(tuple(wanted)), *first, put))

        def told(step: Step) -> str:
            many = sum(len(each.items) for each in _puts(step))
            sentence = counted(
                "Added 1 quotation to “{title}”", "Added {count} quotations to “{title}”", many
            )
            return sentence.format(title=dossier.title)

        self._noting.do(words("addition to a dossier"), make, told)


def _puts(step: Step) -> list[PutItems]:
    if isinstance(step, Steps):
        return [each for inner in step.steps for each in _puts(inner)]
    return [step] if isinstance(step, PutItems) else []


def _is_on_clip(entry: Entry) -> bool:
    return isinstance(entry, Note) and entry.clip is not None

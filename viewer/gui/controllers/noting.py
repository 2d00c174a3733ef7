"""What the reader keeps of articles beside bookmarks: clips, notes, tags, corrections."""

from collections.abc import Callable, Iterable, Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QLocale, QObject, Signal
from PySide6.QtGui import QUndoStack

from viewer.gui.controllers.kept import NOTHING, FoundClip, KeptOf, Place, find_kept
from viewer.gui.controllers.working import Piece, WorkingController
from viewer.gui.opened import OpenArticle
from viewer.gui.tasks import Tasks
from viewer.gui.undo import Made, StepChange
from viewer.notebook.anchor import Changed, Exact, anchor_at, refind, text_digest
from viewer.notebook.steps import (
    Correct,
    Drop,
    Keep,
    Reanchor,
    RenameTag,
    Reword,
    Step,
    Steps,
    Tag,
    TakeBack,
    Untag,
    corrects,
    drop_tag,
    recolour,
)
from viewer.notebook.types import (
    Bookmark,
    Clip,
    Colour,
    Entry,
    KeptArticle,
    Note,
    Verdict,
    same_tag,
    tag_names,
)
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation
from viewer.session import Session
from viewer.wording import counted, words

Words = Callable[[Step], str]
"""What is told of a step that was made; empty where there is nothing to tell."""


class NotingController(QObject):
    """Everything here can be undone; what is written is written behind the window."""

    changed = Signal()
    """Something else is kept now."""
    corrected = Signal()
    """The quotations of the open article are others to the reader now."""
    article_known = Signal()
    """`of_article` holds what is kept of the article that is open."""
    told = Signal(str)
    """Something was done, as one sentence; it can be undone."""
    renamed = Signal(str, str)
    """A tag has another name: the one before, and the one it has."""
    said = Signal(str)
    """Nothing was done, and why, as one sentence."""
    refused = Signal(str, object)
    """A step could not be made: why, as one sentence, and what tries it again."""

    def __init__(
        self,
        session: Session,
        tasks: Tasks,
        stack: QUndoStack,
        working: WorkingController,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._session = session
        self._tasks = tasks
        self._stack = stack
        self._working = working
        self._opened: OpenArticle | None = None
        self.of_article = NOTHING

    # ------------------------------------------------------------ the open article

    def open(self, opened: OpenArticle) -> None:
        """Another article is open: find again what is kept of it."""
        self._opened = opened
        self.of_article = NOTHING
        self.look()

    def look(self) -> None:
        """Look again at what is kept of the open article."""
        opened = self._opened
        if opened is None:
            return

        def show(kept: KeptOf) -> None:
            self.of_article = kept
            self.article_known.emit()

        # Where there is no notebook, that was told when it was to be opened.
        self._tasks.run(
            "kept of the article",
            lambda: find_kept(self._session, opened),
            show,
            lambda _sentence: None,
        )

    def clip_at(self, place: Place) -> FoundClip | None:
        """The clip of just these words."""
        for each in self.of_article.clips:
            if isinstance(each.found, Exact | Changed) and (
                (each.found.start, each.found.end) == (place.start, place.end)
            ):
                return each
        return None

    def clip_around(self, offset: int) -> FoundClip | None:
        """The shortest clip around an offset in `article_text`."""
        around = [
            each
            for each in self.of_article.clips
            if isinstance(each.found, Exact | Changed)
            and each.found.start <= offset <= each.found.end
        ]
        return min(around, key=lambda each: len(each.clip.anchor.words), default=None)

    # ------------------------------------------------------------ clips and notes

    def clip(self, places: Sequence[Place], colour: Colour) -> None:
        """Clip words of the open article; those that are clipped already get the colour."""
        known = [each.clip for each in map(self.clip_at, places) if each]
        new = [place for place in places if not self.clip_at(place)]
        if not new:
            if all(clip.colour is colour for clip in known):
                self.said.emit(words("That is clipped already"))
            else:
                self.recolour([clip.id for clip in known], colour)
            return
        make_clips = self._clips(new, colour)
        sentence = counted("Clipped", "Clipped {count} quotations", len(new))
        self.do(words("clip"), lambda: Keep(make_clips()), sentence)

    def _clips(self, places: Sequence[Place], colour: Colour) -> Callable[[], tuple[Clip, ...]]:
        """Makes clips of the open article, once: on a background thread, for they are anchored."""
        opened, now = self._opened, datetime.now(UTC)
        assert opened is not None

        def make() -> tuple[Clip, ...]:
            from viewer.notebook.making import clip_of

            return tuple(
                clip_of(opened.article, opened.path, (place.start, place.end), now,
                        colour=colour, quotation=place.quotation)
                for place in places
            )  # fmt: skip

        return make

    def note_words(self, place: Place, colour: Colour) -> Callable[[str], None]:
        """What keeps a note on words of the open article: they become a clip."""
        make_clips = self._clips([place], colour)

        def keep(text: str) -> None:
            def make() -> Step:
                from viewer.notebook.making import note_on

                (clip,) = make_clips()
                return Keep((clip, note_on(clip, text, clip.added)))

            self.do(words("note"), make, words("Noted"))

        return keep

    def note_clip(self, clip: Clip) -> Callable[[str], None]:
        """What keeps a note on a clip."""

        def keep(text: str) -> None:
            from viewer.notebook.making import note_on

            note = note_on(clip, text, datetime.now(UTC))
            self.do(words("note"), lambda: Keep((note,)), words("Noted"))

        return keep

    def note_article(self, about: KeptArticle) -> Callable[[str], None]:
        """What keeps a note on an article."""

        def keep(text: str) -> None:
            from viewer.notebook.making import note_about

            note = note_about(about, text, datetime.now(UTC))
            self.do(words("note"), lambda: Keep((note,)), words("Noted"))

        return keep

    def reword(self, note: Note) -> Callable[[str], None]:
        """What keeps a note with another text; without any text it is removed."""

        def keep(text: str) -> None:
            if not text.strip():
                self.drop([note.id])
            elif text != note.text:
                step = Reword(((note.id, text, datetime.now(UTC)),))
                self.do(words("change of a note"), lambda: step, words("Note changed"))

        return keep

    def drop(self, ids: Sequence[str]) -> None:
        """Take entries away, and with a clip its notes."""
        sentence = counted("Removed 1 entry", "Removed {count} entries", len(ids))
        step = Drop(tuple(ids))
        self.do(words("removal"), lambda: step, sentence)

    def recolour(self, ids: Sequence[str], colour: Colour) -> None:
        """Give clips a colour."""
        step = recolour(ids, colour, datetime.now(UTC))
        sentence = counted(
            "1 clip has another colour", "{count} clips have another colour", len(ids)
        )
        self.do(words("change of colour"), lambda: step, sentence)

    def take_new_words(self, clip: Clip, text: str, found: Changed) -> None:
        """Take what a clip has become in an article's text for the clip."""
        now = datetime.now(UTC)
        self.do(
            words("new words of a clip"),
            lambda: Reanchor(((clip.id, anchor_at(text, found.start, found.end), now),)),
            words("The clip has the new words"),
        )

    # ------------------------------------------------------------ tags

    def tag(self, entries: Sequence[Entry], before: Iterable[str], after: Iterable[str]) -> None:
        """Give entries the tags that are new `after` an edit, take those away that it took."""
        kept = {same_tag(name) for name in tag_names(after)}
        had = {same_tag(name) for name in before}
        new = [name for name in tag_names(after) if same_tag(name) not in had]
        gone = [name for name in before if same_tag(name) not in kept]
        ids = [entry.id for entry in entries]
        steps: list[Step] = [drop_tag(name, ids) for name in gone]
        if new:
            steps.insert(0, Tag(tuple((each, name) for each in ids for name in new)))
        if not steps:
            return
        # An article that is not kept yet is bookmarked by being tagged.
        steps.insert(0, Keep(tuple(each for each in entries if isinstance(each, Bookmark))))
        sentence = counted("Tags changed", "Tags of {count} entries changed", len(ids))
        self.do(words("change of tags"), lambda: Steps(tuple(steps)), sentence)

    def open_bookmark(self) -> Bookmark | None:
        """The bookmark of the open article, or the one that it could have."""
        if self.of_article.bookmark or self._opened is None:
            return self.of_article.bookmark
        from viewer.notebook.making import bookmark_of

        return bookmark_of(self._opened.article, self._opened.path, datetime.now(UTC))

    def rename_tag(self, old: str, new: str) -> None:
        """Give a tag another name, or merge it with the tag that has that name."""
        (name,) = tag_names([new]) or ("",)
        if name and name != old:
            step = RenameTag(old, name)
            sentence = words("“{old}” is “{name}” now").format(old=old, name=name)
            self.do(words("new name of a tag"), lambda: step, sentence)

    def remove_tag(self, name: str) -> None:
        """Take a tag from everything that has it."""

        def make() -> Step:
            from viewer.notebook.listing import Wanted

            notebook = self._session.notebook
            numbers = notebook.listing(Wanted(tag=name)).numbers
            ids = (row.entry.id for row in notebook.rows(numbers).values())
            return Untag(tuple((each, name) for each in ids))

        self.do(
            words("removal of a tag"), make, words("Removed the tag “{name}”").format(name=name)
        )

    # ------------------------------------------------------------ corrections

    def correct(self, said: Sequence[tuple[Quotation, str | None]]) -> None:
        """Say who is right for quotations of the open article; None: it is no quotation."""
        opened, now = self._opened, datetime.now(UTC)
        if opened is None or not said:
            return

        def make() -> Step:
            from viewer.notebook.making import correction_of

            return Correct(
                tuple(
                    correction_of(opened.article, opened.path, quotation, name, now)
                    for quotation, name in said
                )
            )

        names = {name for _, name in said}
        if None in names:
            sentence = counted(
                "Taken out of the quotations", "{count} taken out of the quotations", len(said)
            )
        elif all(name == (quotation.original or quotation).speaker for quotation, name in said):
            sentence = words("Confirmed")
        else:
            sentence = words("Now said by {names}").format(
                names=QLocale().createSeparatedList(sorted(filter(None, names)))
            )
        self.do(words("correction"), make, sentence)

    def take_back(self, quotations: Sequence[Quotation]) -> None:
        """Let the program's answer stand again; without quotations, bring back those taken out."""
        opened = self._opened
        if opened is None:
            return

        def make() -> Step:
            article = opened.article
            kept = self._session.notebook.corrections.of(article.key, article.digest)
            text = article_text(article).text
            digest = text_digest(text)
            subjects = []
            for correction in kept:
                out = correction.verdict is Verdict.NO_QUOTATION
                place = refind(text, correction.anchor, digest)
                meant = isinstance(place, Exact) and any(
                    place.start < each.end and each.start < place.end for each in quotations
                )
                if meant if quotations else out:
                    subjects.append(correction.subject)
            return TakeBack(tuple(subjects))

        def told(step: Step) -> str:
            count = len(step.subjects) if isinstance(step, TakeBack) else 0
            return counted("Took 1 correction back", "Took {count} corrections back", count)

        self.do(words("correction taken back"), make, told)

    # ------------------------------------------------------------ doing

    def do(self, name: str, make: Made, told: str | Words) -> None:
        """Make a step and keep how it is taken back; `make` is called behind the window."""
        first = True
        piece = Piece(self._working, words("Changing the notebook"))

        def write(change: StepChange, work: Made) -> None:
            self._working.begin(piece)

            def written(step: Step | None) -> None:
                nonlocal first
                self._working.end(piece)
                was_first, first = first, False
                if step is None or not change.does_something:
                    change.give_up(work, self._stack)
                    self.said.emit(words("Nothing has changed by it"))
                    return
                if was_first:
                    text = told if isinstance(told, str) else told(step)
                    self.told.emit(text)
                self._follow(step)

            def refused(sentence: str) -> None:
                self._working.end(piece)
                before = self._stack.index()
                change.give_up(work, self._stack)
                if piece.stopped:
                    self.said.emit(sentence)
                    return
                was_undo = self._stack.index() > before
                again = self._stack.undo if was_undo else self._stack.redo
                self.refused.emit(sentence, partial(self.do, name, make, told) if first else again)

            self._tasks.queue(work, written, refused)

        def make_one(step: Step) -> Step:
            return self._session.notebook.do(step, piece)

        self._stack.push(StepChange(name, make, make_one, write))

    def _follow(self, step: Step) -> None:
        self.changed.emit()
        if isinstance(step, RenameTag):
            self.renamed.emit(step.old, step.new)
        self.look()
        if corrects(step):
            self.corrected.emit()

"""Things to keep."""

from datetime import UTC, datetime, timedelta
from hashlib import sha256
from pathlib import Path

from viewer.notebook.aliases import Alias
from viewer.notebook.anchor import anchor_at
from viewer.notebook.dossiers import Dossier, Item, Part
from viewer.notebook.namesakes import Namesake
from viewer.notebook.store import Notebook
from viewer.notebook.types import Bookmark, Clip, Colour, Correction, Note, Verdict

START = datetime(2024, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)


def bookmark(number: int, headline: str = "") -> Bookmark:
    """The bookmark with this number: each is newer than the one before it."""
    return Bookmark(
        key=f"https://news.example/{number}",
        digest=sha256(str(number).encode()).hexdigest(),
        headline=headline or f"Story {number}",
        source="The Example",
        published=START - timedelta(days=number),
        path=Path(f"/archive/{number}.txt"),
        added=START + timedelta(seconds=number),
    )


def story(number: int) -> str:
    """The text that the clips and corrections with this number are of."""
    return (
        f"Story {number}\n"
        f"The harbour of town {number} was closed on Monday.\n"
        f"“We had no choice in case {number},” Anna Berg said. “The harbour is ours.”\n"
    )


def clip(number: int, colour: Colour = Colour.YELLOW, tags: tuple[str, ...] = ()) -> Clip:
    """The clip with this number, of the article that the bookmark with it is of."""
    text = story(number)
    start = text.index("We had")
    at = START + timedelta(seconds=number, milliseconds=1)
    return Clip(
        id=f"{number:032x}",
        article=bookmark(number).article,
        anchor=anchor_at(text, start, text.index(",”")),
        colour=colour,
        speaker="Anna Berg",
        cue="said",
        added=at,
        changed=at,
        tags=tags,
    )


def note(number: int, text: str = "", on: Clip | None = None) -> Note:
    """The note with this number, on a clip or on the article of the bookmark with it."""
    at = START + timedelta(seconds=number, milliseconds=2)
    return Note(
        id=f"{number + 2**64:032x}",
        article=on.article if on else bookmark(number).article,
        text=text or f"Remember {number}",
        clip=on.id if on else None,
        added=at,
        changed=at,
    )


def correction(number: int, name: str | None = "Berta Lund") -> Correction:
    """What the reader says of the quotation that the clip with this number is of."""
    return Correction(
        article=bookmark(number).article,
        anchor=clip(number).anchor,
        verdict=Verdict.CHANGED if name else Verdict.NO_QUOTATION,
        name=name,
        found="Anna Berg",
        added=START + timedelta(seconds=number, milliseconds=3),
    )


def alias(number: int, main: int = 0) -> Alias:
    """The name with this number, listed under the one with another."""
    added = START + timedelta(seconds=number, milliseconds=6)
    return Alias(f"person:name {number}", f"Name {number}", f"person:name {main}", "Main", added)


def namesake(number: int, main: int = 0, outlet: str | None = None) -> Namesake:
    """A name that is another's in the article of the bookmark with this number, or in an outlet."""
    added = START + timedelta(seconds=number, milliseconds=7)
    article = bookmark(number).article if outlet is None else None
    other, shown = f"person:john smith {main}", f"John Smith ({main})"
    return Namesake("person:john smith", "John Smith", article, outlet, other, shown, added)


def dossier(number: int, title: str = "", introduction: str = "") -> Dossier:
    """The dossier with this number."""
    at = START + timedelta(seconds=number, milliseconds=4)
    name = f"{number + 2**65:032x}"
    return Dossier(name, title or f"Harbours {number}", introduction or "Why they close.", at, at)


def item(
    number: int,
    of: Dossier | None = None,
    clip: Clip | None = None,
    place: str = "",
    text: str = "",
) -> Item:
    """The item with this number: a clip with what is said of it, or a text of the reader's own."""
    return Item(
        id=f"{number + 2**66:032x}",
        dossier=(of or dossier(1)).id,
        place=place or f"{500001 + number}".rstrip("0"),
        part=Part.CLIP if clip else Part.TEXT,
        text=text,
        changed=START + timedelta(seconds=number, milliseconds=5),
        clip=clip,
    )


def bookmarks_in(notebook: Notebook) -> tuple[Bookmark, ...]:
    """Every bookmark, the newest first."""
    kept = [each for each in notebook.entries() if isinstance(each, Bookmark)]
    return tuple(sorted(kept, key=lambda each: each.added, reverse=True))


def set_aside(path: Path) -> list[Path]:
    """The damaged notebooks beside one, by name."""
    return sorted(path.parent.glob("notebook-damaged-*.sqlite3"))


def count(notebook: Notebook) -> int:
    """How many bookmarks there are."""
    return len(bookmarks_in(notebook))

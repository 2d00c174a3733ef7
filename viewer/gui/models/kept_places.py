"""The places of the tree that show the notebook: bookmarks, clips, notes and each tag."""

from collections.abc import Sequence
from typing import NamedTuple

from viewer.gui.models.source_tree import NO_COUNT, Entry, Place
from viewer.library.types import EVERYTHING
from viewer.notebook.types import Kind
from viewer.wording import words


class KeptCounts(NamedTuple):
    """How much is kept."""

    bookmarks: int = 0
    clips: int = 0
    notes: int = 0
    tags: Sequence[tuple[str, int]] = ()
    """Every tag with its count."""


def kept_entries(kept: KeptCounts, chosen: tuple[str, ...]) -> list[Entry]:
    """Their entries: one for each kind, which says how it is filled while it is empty; of tags
    those that something has, and the one that is chosen."""
    top = [
        Entry("bookmarks", Place.BOOKMARKS, words("Bookmarks"), kept.bookmarks, EVERYTHING),
        Entry("clips", Place.CLIPS, words("Clips"), kept.clips, EVERYTHING),
        Entry("notes", Place.NOTES, words("Notes"), kept.notes, EVERYTHING),
    ]
    tags = list(kept.tags)
    lost = chosen[1].removeprefix("tag:") if len(chosen) == 2 and chosen[0] == "tags" else ""
    if lost and all(name != lost for name, _ in tags):
        tags = sorted([*tags, (lost, 0)], key=lambda tag: tag[0].casefold())
    if tags or chosen == ("tags",):
        group = Entry("tags", Place.TAGS, words("Tags"), NO_COUNT, EVERYTHING)
        group.unmade = lambda: [
            Entry(f"tag:{name}", Place.TAG, name, count, EVERYTHING) for name, count in tags
        ]
        top.append(group)
    return top


def place_of(entry: Entry) -> tuple[frozenset[Kind], str | None]:
    """Which kinds a place shows, and of which tag."""
    kinds = {Place.BOOKMARKS: Kind.BOOKMARK, Place.CLIPS: Kind.CLIP, Place.NOTES: Kind.NOTE}
    kind = kinds.get(entry.place)
    chosen = frozenset(Kind) if kind is None else frozenset({kind})
    return chosen, entry.text if entry.place is Place.TAG else None

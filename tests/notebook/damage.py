"""Seeded damage of a notebook's files: it opens, keeps the damaged file, restores, and says so.

`python -m tests.notebook.damage 300` does three hundred and says what became of them.
"""

import json
import logging
import random
import shutil
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from unittest.mock import patch

from tests.notebook.kill import State, state
from tests.notebook.samples import (
    alias,
    bookmark,
    clip,
    correction,
    dossier,
    item,
    namesake,
    note,
)
from viewer.notebook.steps import (
    Correct,
    Drop,
    JoinSpeakers,
    Keep,
    KeepDossiers,
    PutItems,
    TellApart,
)
from viewer.notebook.store import Notebook

MANY = 60
"""So many bookmarks, clips and notes fill some dozen pages and both levels of an index."""

NAME = "notebook.sqlite3"


@dataclass(frozen=True)
class Original:
    """A sound notebook, as a kill or a clean end has left it."""

    folder: Path
    backed_up: State
    """What its newest backup holds."""
    before_log: State
    """What the database file holds."""
    now: State
    """And what its log adds."""


def make_original(folder: Path) -> Original:
    """Make a notebook with a backup, one change after it, and one that is in the log only."""
    live = folder / "live" / NAME
    _fill(live)
    with Notebook.open(live) as notebook:
        backed_up = state(notebook)
        notebook.do(Drop(tuple(bookmark(number).id for number in range(20))))
        before_log = state(notebook)
        # As a kill between the commit and the move into the database leaves it.
        with patch("viewer.notebook.database._checkpoint"):
            notebook.do(Keep((bookmark(MANY), clip(MANY))))
            now = state(notebook)
            shutil.copytree(live.parent, folder / "cut off")
    shutil.rmtree(live.parent)
    return Original(folder / "cut off", backed_up, before_log, now)


def make_closed(folder: Path) -> Original:
    """Make a notebook that was closed: its checksum stands beside it, and all is backed up."""
    live = folder / "closed" / NAME
    _fill(live)
    with Notebook.open(live) as notebook:
        now = state(notebook)
    return Original(live.parent, now, now, now)


def _fill(path: Path) -> None:
    with Notebook.open(path) as notebook:
        for number in range(MANY):
            one = clip(number, tags=(f"tag {number % 7}",))
            notebook.do(Keep((bookmark(number), one, note(number, on=one))))
            if number % 3 == 0:
                notebook.do(Correct((correction(number),)))
        notebook.do(KeepDossiers((dossier(1), dossier(2))))
        inside = (item(number, dossier(1 + number % 2), clip(number)) for number in range(MANY))
        notebook.do(PutItems((*inside, item(MANY, text="Mine"))))
        notebook.do(JoinSpeakers(tuple(alias(1 + number) for number in range(MANY))))
        notebook.do(TellApart(tuple(namesake(number) for number in range(MANY))))


def damage_once(original: Original, folder: Path, seed: int) -> str:
    """Damage a copy, open it, and check what the reader gets; gives what became of it."""
    shutil.copytree(original.folder, folder)
    path = folder / NAME
    part = damage(path, seed)
    damaged = path.read_bytes()
    with Notebook.open(path) as notebook:
        found, notices = state(notebook), notebook.notices
        notebook.do(Keep((bookmark(MANY + 1),)))
    aside = list(folder.glob("notebook-damaged-*.sqlite3"))
    if notices:
        assert found == original.backed_up, f"seed {seed}: not the newest good state"
        assert "was damaged" in notices[0] or not damaged, f"seed {seed}: {notices}"
        assert len(aside) == (1 if damaged else 0), f"seed {seed}: the file was not kept"
        outcome = "restored"
    else:
        # A damaged log ends before the damage: its change had not been acknowledged.
        sound = (original.now, original.before_log) if part == "log" else (original.now,)
        assert found in sound, f"seed {seed}: a silent wrong answer"
        assert not aside, f"seed {seed}: set aside without a word"
        outcome = "unharmed"
    with Notebook.open(path) as notebook:
        assert notebook.notices == (), f"seed {seed}: not mended for good"
        assert state(notebook) == (found[0] | {bookmark(MANY + 1)}, *found[1:])
    shutil.rmtree(folder)
    return f"{part} {outcome}"


def damage(path: Path, seed: int) -> str:
    """Do the damage with this seed; gives the part that was hit."""
    chance = random.Random(seed)
    part = chance.choice(["header", "pages", "pages", "log", "cut", "checksum"])
    file = path.with_name(path.name + {"log": "-wal", "checksum": ".sha256"}.get(part, ""))
    content = bytearray(file.read_bytes() if file.exists() else b"")
    if not content:
        part, file = "pages", path
        content = bytearray(path.read_bytes())
    if part == "cut" or (part == "log" and chance.random() < 0.3):
        del content[chance.randrange(len(content)) :]
    else:
        start = chance.randrange(100 if part == "header" else len(content))
        length = min(chance.choice([1, 1, 2, 8, 64, 512, 4096]), len(content) - start)
        fill = chance.choice([b"\0", b"\xff", None])
        content[start : start + length] = fill * length if fill else chance.randbytes(length)
    file.write_bytes(content)
    return part


@contextmanager
def originals() -> Iterator[tuple[tuple[Original, Original], Path]]:
    """A notebook that was cut off and one that was closed, to damage; a folder for their copies."""
    with tempfile.TemporaryDirectory() as name:
        yield (make_original(Path(name)), make_closed(Path(name))), Path(name)


def main(times: int) -> None:
    """Damage so many copies."""
    with originals() as (both, folder):
        outcomes = Counter(
            damage_once(both[seed % 2], folder / str(seed), seed) for seed in range(times)
        )
    print(json.dumps(dict(sorted(outcomes.items())), indent=1))


if __name__ == "__main__":
    logging.disable()
    main(int(sys.argv[1]))

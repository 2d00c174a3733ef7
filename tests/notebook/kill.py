"""A writer is killed at seeded moments, again and again: nothing it acknowledged may be missing.

`python -m tests.notebook.kill 1000` kills it a thousand times and says what was found.
"""

import json
import logging
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

from tests.notebook.samples import (
    START,
    alias,
    bookmark,
    clip,
    correction,
    dossier,
    item,
    namesake,
    note,
)
from viewer.notebook import compiling, joining, rows, steps, telling
from viewer.notebook.aliases import Alias
from viewer.notebook.bookmarks import move
from viewer.notebook.corrections import read
from viewer.notebook.dossiers import Dossier, Item
from viewer.notebook.listing import Wanted
from viewer.notebook.mending import connect
from viewer.notebook.namesakes import Namesake
from viewer.notebook.perform import Effects, perform
from viewer.notebook.schema import migrate
from viewer.notebook.steps import Step
from viewer.notebook.store import Notebook
from viewer.notebook.types import Colour, Correction, Entry
from viewer.paths import places
from viewer.session import Session

CHANGES = 25
"""So many changes a writer makes before it closes the notebook, if it lives so long."""

LONGEST = 0.3
"""Seconds: about how long a writer takes from opening to closing."""

Move = tuple[str, Path]
Compiled = tuple[tuple[Dossier, ...], tuple[Item, ...]]
State = tuple[
    frozenset[Entry], frozenset[Correction], Compiled, frozenset[Alias], frozenset[Namesake]
]


def state(notebook: Notebook) -> State:
    """All that is kept."""
    return (
        frozenset(notebook.entries()),
        frozenset(notebook.corrections.all()),
        notebook.every_dossier(),
        frozenset(notebook.aliases.all()),
        frozenset(notebook.namesakes.all()),
    )


def changes(seed: int) -> Iterator[Step | Move]:
    """What the writer with this seed does: everything that can be done, in any order."""
    chance = random.Random(seed)
    later = START + timedelta(days=1 + seed)
    for _ in range(CHANGES):
        number = chance.randrange(12)
        one, tag = clip(number), chance.choice(["Harbour", "Storm", "harbour", "Wall"])
        yield chance.choice(
            [
                steps.Keep((bookmark(number),)),
                steps.Keep((one, note(number, on=one), note(number + 50))),
                steps.Keep(tuple(clip(each) for each in range(12))),
                steps.Drop((one.id, bookmark(number).id)),
                steps.recolour([one.id], chance.choice(list(Colour)), later),
                steps.Reword(((note(number).id, f"again {seed}", later),)),
                steps.Tag(((one.id, tag), (bookmark(number).id, "all"))),
                steps.Untag(((one.id, tag),)),
                steps.RenameTag(tag, chance.choice(["Port", "Storm"])),
                steps.Correct((correction(number, chance.choice([None, "Berta", "Carl"])),)),
                steps.TakeBack((correction(number).subject,)),
                steps.Merge((one, note(number, "merged")), (correction(number),)),
                steps.KeepDossiers((dossier(number % 3),)),
                steps.PutItems((item(number, dossier(number % 3), one if number % 2 else None),)),
                steps.MoveItems(((item(number).id, f"{1 + chance.randrange(9)}", later),)),
                steps.RewriteItems(((item(number).id, f"again {seed}", later),)),
                steps.TakeItems((item(number).id,)),
                steps.DropDossiers((dossier(number % 3).id,)),
                steps.JoinSpeakers((alias(1 + number, chance.choice([0, 20])),)),
                steps.PartSpeakers((alias(1 + number).key,)),
                steps.TellApart((namesake(number, chance.randrange(3)),)),
                steps.TellApart((namesake(number, 1, outlet=f"Courier {number % 3}"),)),
                steps.TellAsOne((namesake(number).place, namesake(0, outlet="Courier 0").place)),
                (bookmark(number).key, Path(f"/moved/{seed}")),
            ]
        )


def write(folder: Path, seed: int) -> None:
    """Make the changes as the window does, and acknowledge each once the notebook has it."""
    session = Session(places(folder))
    print("opening", flush=True)
    for number, change in enumerate(changes(seed)):
        if isinstance(change, tuple):
            session.notebook.bookmarks.moved(*change)
        else:
            session.notebook.do(change)
        os.write(1, b"done\n")
        if number == CHANGES // 2:
            session.notebook.back_up()
            session.notebook.listing(Wanted(text="choice"))
    session.close()


class Model:
    """What should be kept: the same changes, made in memory."""

    def __init__(self) -> None:
        self._kept = connect(":memory:")
        migrate(self._kept)

    def follow(self, seed: int, acknowledged: int, found: State) -> bool:
        """Make the acknowledged changes, and one more where that is what is found.

        The change under way may have been finished or not; it was not acknowledged.
        """
        for number, change in enumerate(changes(seed)):
            if number >= acknowledged and (number > acknowledged or self.state() == found):
                break
            self.make(change)
        return self.state() == found

    def make(self, change: Step | Move) -> None:
        """Make one change."""
        if isinstance(change, tuple):
            move(self._kept, *change)
        else:
            perform(self._kept, change, Effects())

    def state(self) -> State:
        """All that should be kept."""
        entries = rows.entries(self._kept, "TRUE", ())
        compiled = tuple(compiling.dossiers(self._kept)), tuple(compiling.items(self._kept))
        corrections = frozenset(read(self._kept, "", ()))
        names = frozenset(joining.read(self._kept)), frozenset(telling.read(self._kept))
        return frozenset(entries), corrections, compiled, *names

    def close(self) -> None:
        """Let go of it."""
        self._kept.close()


def kill_once(folder: Path, seed: int, model: Model) -> None:
    """Start a writer, kill it, look at what is kept; raises AssertionError if anything is lost."""
    chance = random.Random(f"moment {seed}")
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.notebook.kill", "write", str(folder), str(seed)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parent.parent.parent,
    )
    with writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"opening\n"
        time.sleep(chance.uniform(0, LONGEST))
        writer.kill()
        acknowledged = writer.stdout.read().count(b"done\n")
    profile = places(folder)
    words = profile.cache / "notebook-words.sqlite3"
    with Notebook.open(profile.notebook, words=words) as notebook:
        found = state(notebook)
        assert notebook.notices == (), f"seed {seed}: {notebook.notices}"
        hits = set(notebook.listing(Wanted(text="choice")).numbers)
        whole = notebook.rows(notebook.listing(Wanted()).numbers)
        assert hits == {
            number
            for number, row in whole.items()
            if row.entry.id in {clip(each).id for each in range(12)}
        }, f"seed {seed}: the search finds something else"
    assert model.follow(seed, acknowledged, found), (
        f"seed {seed}: after {acknowledged} acknowledged changes something is missing"
    )


def main(arguments: list[str]) -> None:
    """Write as told by `kill_once`, or kill so many times."""
    if arguments[0] == "write":
        write(Path(arguments[1]), int(arguments[2]))
        return
    times = int(arguments[0])
    with tempfile.TemporaryDirectory() as name:
        folder, model = Path(name, "first"), Model()
        for seed in range(times):
            kill_once(folder, seed, model)
            if seed % 10 == 9:
                # Now and then from the very beginning: the first start is killed too.
                model.close()
                folder, model = Path(name, str(seed)), Model()
        model.close()
    print(json.dumps({"killed": times, "lost": 0, "repaired": 0}))


if __name__ == "__main__":
    logging.disable()
    main(sys.argv[1:])

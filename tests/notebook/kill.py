"""A writer is killed at seeded moments, again and again: nothing it acknowledged may be missing.

`python -m tests.notebook.kill 1000` kills it a thousand times and says what was found.
"""

import dataclasses
import json
import logging
import os
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from tests.notebook.samples import bookmark, bookmarks_in
from viewer.notebook.bookmarks import Bookmarks
from viewer.notebook.store import Notebook
from viewer.notebook.types import Bookmark

CHANGES = 25
"""So many changes a writer makes before it closes the notebook, if it lives so long."""

LONGEST = 0.06
"""Seconds: about how long a writer takes from opening to closing."""

Kept = dict[str, Bookmark]


def changes(seed: int) -> Iterator[tuple[str, int]]:
    """What the writer with this seed does: the change and the number of the bookmark."""
    chance = random.Random(seed)
    for _ in range(CHANGES):
        yield chance.choice(["add", "add", "remove", "moved"]), chance.randrange(40)


def write(path: Path, seed: int) -> None:
    """Make the changes, and acknowledge each once the notebook has it."""
    print("opening", flush=True)
    with Notebook.open(path) as notebook:
        for change, number in changes(seed):
            _make(notebook.bookmarks, change, number, seed)
            os.write(1, b"done\n")


def kill_once(path: Path, seed: int, before: Kept) -> Kept:
    """Start a writer, kill it, look at what is kept; raises AssertionError if anything is lost."""
    chance = random.Random(f"moment {seed}")
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.notebook.kill", "write", str(path), str(seed)],
        stdout=subprocess.PIPE,
        cwd=Path(__file__).resolve().parent.parent.parent,
    )
    with writer:
        assert writer.stdout is not None
        assert writer.stdout.readline() == b"opening\n"
        time.sleep(chance.uniform(0, LONGEST))
        writer.kill()
        acknowledged = writer.stdout.read().count(b"done\n")
    with Notebook.open(path) as notebook:
        found = {each.key: each for each in bookmarks_in(notebook)}
        assert notebook.notices == (), f"seed {seed}: {notebook.notices}"
    after = _model(before, seed, acknowledged)
    # The change under way may have been finished or not; it was not acknowledged.
    assert found in (after, _model(before, seed, acknowledged + 1)), (
        f"seed {seed}: after {acknowledged} acknowledged changes something is missing"
    )
    return found


def _model(before: Kept, seed: int, count: int) -> Kept:
    kept = dict(before)
    for (change, number), _ in zip(changes(seed), range(count), strict=False):
        one = bookmark(number)
        if change == "add":
            kept.setdefault(one.key, one)
        elif change == "remove":
            kept.pop(one.key, None)
        elif one.key in kept:
            kept[one.key] = dataclasses.replace(kept[one.key], path=Path(f"/moved/{seed}"))
    return kept


def _make(bookmarks: Bookmarks, change: str, number: int, seed: int) -> None:
    one = bookmark(number)
    if change == "add":
        bookmarks.add(one)
    elif change == "remove":
        bookmarks.remove(one.key)
    else:
        bookmarks.moved(one.key, Path(f"/moved/{seed}"))


def main(arguments: list[str]) -> None:
    """Write as told by `kill_once`, or kill so many times."""
    if arguments[0] == "write":
        write(Path(arguments[1]), int(arguments[2]))
        return
    times = int(arguments[0])
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, "data", "notebook.sqlite3")
        kept: Kept = {}
        for seed in range(times):
            kept = kill_once(path, seed, kept)
            if seed % 10 == 9:
                # Now and then from the very beginning: the first start is killed too.
                path, kept = Path(folder, str(seed), "notebook.sqlite3"), {}
    print(json.dumps({"killed": times, "lost": 0, "repaired": 0}))


if __name__ == "__main__":
    logging.disable()
    main(sys.argv[1:])

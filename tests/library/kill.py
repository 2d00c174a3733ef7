"""Kills an indexing run at random moments and looks whether the index is right after it.

    python -m tests.library.kill --moments 200 --seed 1

Between two kills files are edited, added, renamed and deleted. After each kill the index is
brought up to date without one, and must then hold exactly what the files say.
"""

import argparse
import random
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from tests.library.archive import article, write
from viewer.library import indexer
from viewer.library.catalogue import Catalogue
from viewer.library.fulltext import ARTICLES, QUOTATIONS, TextIndex
from viewer.library.indexer import index

_ARTICLES = 150
_FEW = 10  # articles in a first batch, so that a kill meets many commits


class Files:
    """The archive, and what the index must say about it."""

    def __init__(self, root: Path, seed: int) -> None:
        self.root = root
        self.words: dict[Path, str] = {}
        self._chance = random.Random(seed)
        self._made = 0
        for _ in range(_ARTICLES):
            self._add()

    def change(self) -> None:
        """Edit, add, rename and delete some files."""
        chance = self._chance
        for path in chance.sample(sorted(self.words), 12):
            action = chance.choice(("edit", "delete", "rename", "add"))
            if action == "add":
                self._add()
            elif action == "edit":
                self._write(path)
            else:
                word = self.words.pop(path)
                if action == "rename":
                    self.words[path.rename(path.with_name(f"{self._next()}.txt"))] = word
                else:
                    path.unlink()

    def _add(self) -> None:
        self._write(self.root / str(self._chance.randrange(5)) / f"{self._next()}.txt")

    def _write(self, path: Path) -> None:
        word = f"word{self._next()}"
        body = f"“We saw {word} coming and did nothing about it,” Anna Berg said on Monday."
        write(path, article(f"On {word}", "2020-05-01T12:00:00Z", "BBC", body=body))
        self.words[path] = word

    def _next(self) -> int:
        self._made += 1
        return self._made


def faults(catalogue: Catalogue, files: Files) -> list[str]:
    """In what the index differs from the files."""
    rows = catalogue.rows(catalogue.ids())
    listed = {row.path: row.headline for row in rows}
    told = []
    if len(rows) != len(files.words):
        told.append(f"{len(rows)} articles are listed, {len(files.words)} are there")
    if catalogue.tree().total != len(rows) or catalogue.count() != len(rows):
        told.append(f"{catalogue.tree().total} articles are counted, {len(rows)} are listed")
    sums = "SELECT total(quotations), total(articles) FROM speaker"
    if catalogue.connection.execute(sums).fetchone() != (len(rows), len(rows)):
        told.append("the speakers are not those of the articles")
    told += [
        f"{path} is listed as {listed.get(path)}, not with {word}"
        for path, word in files.words.items()
        if listed.get(path) != f"On {word}"
    ]
    folder = catalogue.full_text_folder()
    for kind, field in ((ARTICLES, "body"), (QUOTATIONS, "said")):
        texts = TextIndex.open(folder, kind)
        searcher = texts.index.searcher()
        if searcher.num_docs != len(rows):
            told.append(f"{searcher.num_docs} {kind} are in the index")
        for row in rows:
            word = row.headline.removeprefix("On ")
            hits = searcher.search(texts.index.parse_query(word, [field])).hits
            ids = searcher.fast_field_values("id", [at for _, at in hits])
            if ids != [row.id]:
                told.append(f"{word} of article {row.id} is found in {kind} {ids}")
    return told


def killed_run(root: Path, cache: Path, delay: float) -> None:
    """Start an indexing run and kill it `delay` seconds after it has begun."""
    command = [sys.executable, "-m", "tests.library.kill", "--run", str(root), str(cache)]
    with subprocess.Popen(command, stdout=subprocess.PIPE) as run:
        assert run.stdout is not None
        run.stdout.readline()
        time.sleep(delay)
        run.send_signal(signal.SIGKILL)


def kill_often(folder: Path, moments: int, seed: int) -> list[str]:
    """Kill `moments` runs; gives what was wrong after the first one that left something wrong."""
    chance = random.Random(seed)
    files = Files(folder / "articles", seed)
    cache = folder / "cache"
    longest = 1.0
    for moment in range(moments):
        if moment % 10 == 0:  # from the beginning, now and then
            cache = folder / f"cache{moment}"
            longest = 1.0
        killed_run(files.root, cache, chance.uniform(0, longest))
        if chance.random() < 0.5:  # the next run meets other files than the killed one
            files.change()
        begun = time.monotonic()
        with Catalogue.open(cache) as catalogue:
            list(index(catalogue, [files.root], 0))
            if told := faults(catalogue, files):
                return [f"after kill {moment} of seed {seed}:", *told[:5]]
        longest = max(0.1, time.monotonic() - begun)
        files.change()
    return []


def run(root: Path, cache: Path) -> None:
    """An indexing run with many small batches, to be killed."""
    indexer._FIRST_BATCH = _FEW
    indexer._LARGEST_BATCH = 4 * _FEW
    indexer._PORTION = 2 * _FEW  # so that some are read while the folders are walked
    with Catalogue.open(cache) as catalogue:
        print("begun", flush=True)
        for _ in index(catalogue, [root], 0):
            pass
    time.sleep(10)


def main() -> None:
    """Kill from the command line; exit 1 where an index was wrong."""
    parser = argparse.ArgumentParser(description="Kill indexing runs at random moments.")
    parser.add_argument("--moments", type=int, default=200)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--run", nargs=2, type=Path, help=argparse.SUPPRESS)
    asked = parser.parse_args()
    if asked.run:
        run(*asked.run)
        return
    with tempfile.TemporaryDirectory() as folder:
        told = kill_often(Path(folder), asked.moments, asked.seed)
    print("\n".join(told) or f"{asked.moments} kills, and the index was right after each.")
    sys.exit(bool(told))


if __name__ == "__main__":
    main()

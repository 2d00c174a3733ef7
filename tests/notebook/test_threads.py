"""Many threads, one notebook: changes take turns, and who only asks never waits."""

import random
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from threading import Thread

from tests.notebook.samples import bookmark, bookmarks_in
from viewer.notebook.store import Notebook
from viewer.paths import Places


def test_changes_from_many_threads_end_in_one_state(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:

        def work(seed: int) -> None:
            chance = random.Random(seed)
            for _ in range(25):
                one = bookmark(chance.randrange(6))
                if chance.random() < 0.5:
                    notebook.bookmarks.add(one)
                else:
                    notebook.bookmarks.remove(one.key)
                notebook.bookmarks.moved(one.key, Path(f"/moved/{seed}"))
                notebook.bookmarks.keys()

        with ThreadPoolExecutor(4) as pool:
            list(pool.map(work, range(4)))
        kept = {each.key for each in bookmarks_in(notebook)}
        assert notebook.bookmarks.keys() == kept
    with Notebook.open(profile.notebook) as notebook:
        assert notebook.notices == ()
        assert notebook.bookmarks.keys() == kept


def test_asking_never_waits_for_the_disk(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.bookmarks.add(bookmark(1))
        answers: list[object] = []

        def ask() -> None:
            answers.append(notebook.bookmarks.contains(bookmark(1).key))
            answers.append(notebook.bookmarks.keys())
            answers.append(notebook.bookmarks.find("other", bookmark(1).digest))
            answers.append(notebook.read_only)

        # While a change is under way on another thread, as it is when the disk is slow.
        with notebook._database.changing():
            asking = Thread(target=ask, daemon=True)
            asking.start()
            asking.join(timeout=5)
        assert answers == [True, {bookmark(1).key}, bookmark(1).key, False]

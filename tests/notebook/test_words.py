"""The cache of words is made beside everything else, and never answers for another state."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.notebook.samples import note
from viewer.notebook import words as words_module
from viewer.notebook.listing import Wanted
from viewer.notebook.lock import claim
from viewer.notebook.steps import Keep, Reword
from viewer.notebook.store import Notebook
from viewer.paths import Places

STORED = Path(__file__).resolve().parent.parent / "data" / "notebook"
TEN = tuple(note(number) for number in range(10))


@pytest.fixture
def notebook(profile: Places, monkeypatch: pytest.MonkeyPatch) -> Iterator[Notebook]:
    """Ten notes that nobody has searched yet."""
    monkeypatch.setattr(words_module, "_TOGETHER", 3)
    with Notebook.open(profile.notebook, words=profile.cache / "words.sqlite3") as notebook:
        notebook.do(Keep(TEN))
        yield notebook


def found(notebook: Notebook, text: str) -> int:
    return len(notebook.listing(Wanted(text=text)).numbers)


def test_everything_else_goes_on_while_it_is_made(notebook: Notebook) -> None:
    assert not notebook.is_search_ready
    making = notebook.prepare_search()
    shares = [next(making)]
    assert not notebook.is_search_ready
    assert len(notebook.listing(Wanted()).numbers) == 10
    notebook.do(Keep((note(10, "a lighthouse"),)))
    notebook.do(Reword(((TEN[0].id, "a lighthouse too", TEN[0].changed),)))
    shares += making
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert notebook.is_search_ready
    assert found(notebook, "lighthouse") == 2
    assert found(notebook, "remember") == 9
    assert list(notebook.prepare_search()) == [], "it is made once"


def test_one_that_is_left_half_made_is_made_again(notebook: Notebook) -> None:
    making = notebook.prepare_search()
    next(making)
    making.close()
    assert not notebook.is_search_ready
    assert found(notebook, "remember") == 10
    assert notebook.is_search_ready
    notebook.do(Keep((note(10),)))
    assert notebook.is_search_ready
    assert found(notebook, "remember") == 11


def test_where_none_can_be_made_a_search_waits_for_none(
    profile: Places, notebook: Notebook
) -> None:
    (profile.cache / "words.sqlite3").mkdir(parents=True)
    assert list(notebook.prepare_search()) == []
    assert notebook.is_search_ready
    assert found(notebook, "remember") == 10


def test_a_window_that_can_only_read_keeps_a_cache_of_its_own(
    profile: Places, notebook: Notebook
) -> None:
    own = profile.cache / "words.sqlite3"
    assert found(notebook, "remember") == 10
    files = sorted(path.name for path in profile.cache.iterdir())
    with Notebook.open(profile.notebook, words=own) as reader:
        assert reader.read_only
        assert not reader.is_search_ready
        assert found(reader, "remember") == 10
        assert reader.is_search_ready
        notebook.do(Keep((note(10, "a lighthouse"),)))
        assert not reader.is_search_ready
        assert found(reader, "lighthouse") == 1
        assert reader.is_search_ready
        assert sorted(path.name for path in profile.cache.iterdir()) == files
    assert found(notebook, "lighthouse") == 1


def test_a_copy_in_memory_of_an_older_notebook_is_searched_without_one(tmp_path: Path) -> None:
    older = tmp_path / "notebook.sqlite3"
    shutil.copy(STORED / "version-1.sqlite3", older)
    held = claim(older)
    try:
        with Notebook.open(older, words=tmp_path / "words.sqlite3") as reader:
            assert reader.read_only
            assert not reader.is_search_ready
            assert found(reader, "story") == len(reader.listing(Wanted()).numbers) > 0
            assert reader.is_search_ready, "nothing would be gained by another try"
    finally:
        held.release()

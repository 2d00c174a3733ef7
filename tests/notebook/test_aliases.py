"""Speakers that the reader joined: flat however they came together, and parted again."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.samples import START, alias
from viewer.notebook import steps
from viewer.notebook.aliases import Alias, resolved
from viewer.notebook.exchange import whole
from viewer.notebook.joining import joining
from viewer.notebook.peek import peek
from viewer.notebook.store import Notebook

NAMES = "abcd"


def named(letter: str) -> tuple[str, str]:
    return f"person:{letter}", letter.upper()


def listed(aliases: tuple[Alias, ...]) -> dict[str, str]:
    """Under which name each of the others is listed."""
    return {each.key[-1]: each.main[-1] for each in resolved(aliases)}


@pytest.fixture
def notebook(tmp_path: Path) -> Notebook:
    return Notebook.open(tmp_path / "notebook.sqlite3")


def join(notebook: Notebook, name: str, main: str, second: int = 0) -> steps.Step:
    now = START + timedelta(seconds=second)
    return notebook.do(joining(notebook.aliases.all(), named(name), named(main), now))


def test_joining_and_undoing_it(notebook: Notebook) -> None:
    undo = join(notebook, "a", "b")
    assert listed(notebook.aliases.all()) == {"a": "b"}
    redo = notebook.do(undo)
    assert notebook.aliases.all() == ()
    notebook.do(redo)
    assert listed(notebook.aliases.all()) == {"a": "b"}
    notebook.close()


def test_what_is_joined_with_a_name_comes_along(notebook: Notebook) -> None:
    join(notebook, "a", "b")
    undo = join(notebook, "b", "c", 1)
    assert listed(notebook.aliases.all()) == {"a": "c", "b": "c"}
    join(notebook, "d", "a", 2)
    assert listed(notebook.aliases.all()) == {"a": "c", "b": "c", "d": "c"}
    notebook.do(undo)
    assert listed(notebook.aliases.all())["a"] == "b"
    notebook.close()


def test_names_are_kept_flat_so_that_parting_one_leaves_the_others(notebook: Notebook) -> None:
    join(notebook, "a", "b")
    join(notebook, "b", "c", 1)
    notebook.do(steps.PartSpeakers(("person:b",)))
    assert listed(notebook.aliases.all()) == {"a": "c"}
    notebook.close()


def test_undoing_gives_the_first_of_several_words_on_a_name_back(notebook: Notebook) -> None:
    join(notebook, "a", "b")
    again = [replace(one, main=f"person:{to}") for one in notebook.aliases.all() for to in "cd"]
    undo = notebook.do(steps.JoinSpeakers(tuple(again)))
    assert listed(notebook.aliases.all()) == {"a": "d"}
    notebook.do(undo)
    assert listed(notebook.aliases.all()) == {"a": "b"}
    notebook.close()


def test_a_name_that_heads_the_others_is_not_joined_with_itself(notebook: Notebook) -> None:
    join(notebook, "a", "b")
    assert not steps.differs(joining(notebook.aliases.all(), named("b"), named("a"), START))
    assert not steps.differs(joining(notebook.aliases.all(), named("b"), named("b"), START))
    notebook.close()


def test_a_name_is_parted(notebook: Notebook) -> None:
    join(notebook, "a", "b")
    join(notebook, "c", "b", 1)
    undo = notebook.do(steps.PartSpeakers(("person:a", "person:none")))
    assert listed(notebook.aliases.all()) == {"c": "b"}
    notebook.do(undo)
    assert listed(notebook.aliases.all()) == {"a": "b", "c": "b"}
    notebook.close()


def test_joined_names_are_there_after_a_start(notebook: Notebook) -> None:
    notebook.do(steps.JoinSpeakers((alias(1),)))
    notebook.close()
    said = peek(notebook.path)
    assert said is not None
    assert said.aliases.all() == (alias(1),)
    with Notebook.open(notebook.path) as again:
        assert again.aliases.all() == (alias(1),)
    assert peek(notebook.path.with_name("none")) is None


def test_of_two_notebooks_the_later_word_holds(notebook: Notebook) -> None:
    later = replace(alias(1), main="person:other", added=START + timedelta(days=1))
    notebook.do(steps.JoinSpeakers((alias(1),)))
    for _ in range(2):
        notebook.do(steps.Merge((), (), aliases=(later, alias(2))))
        assert notebook.aliases.all() == (later, alias(2))
    notebook.do(steps.Merge((), (), aliases=(alias(1),)))
    assert notebook.aliases.all() == (later, alias(2))
    notebook.close()


def test_joined_names_go_out_and_come_in() -> None:
    document = "".join(whole.write((), (), aliases=(alias(1), alias(2))))
    assert whole.read(document).aliases == (alias(1), alias(2))
    broken = document.replace("person:name 0", "person:name 1")
    assert [problem.line for problem in whole.read(broken).problems] == [2]


pairs = st.lists(
    st.tuples(st.sampled_from(NAMES), st.sampled_from(NAMES)).filter(lambda two: two[0] != two[1]),
    max_size=8,
)


@given(pairs)
def test_names_are_listed_under_one_that_stands_for_itself(some: list[tuple[str, str]]) -> None:
    """Whatever circles come together from several notebooks."""
    aliases = tuple(
        Alias(*named(name), *named(main), START + timedelta(seconds=number))
        for number, (name, main) in enumerate(some)
    )
    heads = listed(aliases)
    assert not set(heads) & set(heads.values())


@given(pairs)
def test_joining_keeps_names_flat(some: list[tuple[str, str]]) -> None:
    kept: dict[str, Alias] = {}
    for number, (name, main) in enumerate(some):
        now = START + timedelta(seconds=number)
        head = {each.key: each for each in resolved(kept.values())}.get(f"person:{name}")
        asked = (head.main, head.main_name) if head else named(name)  # a list shows only heads
        step = joining(kept.values(), asked, named(main), now)
        kept |= {each.key: each for each in step.aliases}
        heads = listed(tuple(kept.values()))
        assert heads.get(name, name) == heads.get(main, main)
        assert not set(heads) & set(heads.values())

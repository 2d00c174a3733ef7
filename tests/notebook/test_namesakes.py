"""People of one name whom the reader told apart: where, undone, out and in, of two notebooks."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.samples import START, bookmark, namesake
from viewer.notebook import steps
from viewer.notebook.exchange import whole
from viewer.notebook.namesakes import Name, Namesake, of_article, telling_apart
from viewer.notebook.peek import peek
from viewer.notebook.store import Notebook

JOHN, COACH, SENATOR = (
    ("person:john smith", "John Smith"),
    ("person:john smith coach", "John Smith (coach)"),
    ("person:john smith senator", "John Smith (senator)"),
)


@pytest.fixture
def notebook(tmp_path: Path) -> Iterator[Notebook]:
    with Notebook.open(tmp_path / "notebook.sqlite3") as notebook:
        yield notebook


def tell(notebook: Notebook, where: list[int] | str, main: Name, second: int = 0) -> steps.Step:
    """Tell John Smith apart in some articles, or in an outlet; gives what undoes it."""
    now = START + timedelta(seconds=second)
    places = where if isinstance(where, str) else [bookmark(each).article for each in where]
    keep, drop = telling_apart(notebook.namesakes.all(), [JOHN], places, main, now)
    return notebook.do(steps.Steps((steps.TellApart(keep), steps.TellAsOne(drop))))


def listed(notebook: Notebook, number: int) -> str:
    """Under which name John Smith is listed in an article."""
    about = bookmark(number).article
    names = notebook.namesakes.of(about.key, about.digest, about.source)
    return names.get(JOHN[0], JOHN)[1]


def test_in_an_article_a_name_is_anothers_and_it_is_undone(notebook: Notebook) -> None:
    undo = tell(notebook, [1, 2], COACH)
    assert [listed(notebook, number) for number in (1, 2, 3)] == [COACH[1], COACH[1], JOHN[1]]
    undo = notebook.do(undo)
    assert [listed(notebook, number) for number in (1, 2)] == [JOHN[1], JOHN[1]]
    notebook.do(undo)
    assert listed(notebook, 2) == COACH[1]
    undo = tell(notebook, [2], SENATOR, 1)
    assert [listed(notebook, number) for number in (1, 2)] == [COACH[1], SENATOR[1]]
    notebook.do(undo)
    assert listed(notebook, 2) == COACH[1]


def test_in_an_outlet_but_for_the_articles_of_which_it_is_said(notebook: Notebook) -> None:
    tell(notebook, "The Example", COACH)
    tell(notebook, "Another", SENATOR, 1)
    assert listed(notebook, 7) == COACH[1]
    tell(notebook, [7], SENATOR, 2)
    assert [listed(notebook, number) for number in (7, 8)] == [SENATOR[1], COACH[1]]
    tell(notebook, [7], JOHN, 3)  # he is himself there, not the coach as elsewhere
    assert [listed(notebook, number) for number in (7, 8)] == [JOHN[1], COACH[1]]
    undo = tell(notebook, "The Example", JOHN, 4)
    assert [listed(notebook, number) for number in (7, 8)] == [JOHN[1], JOHN[1]]
    notebook.do(undo)
    assert listed(notebook, 8) == COACH[1]


def test_what_is_taken_back_leaves_nothing(notebook: Notebook) -> None:
    tell(notebook, [1], COACH)
    assert notebook.article(bookmark(1).key) == bookmark(1).article
    tell(notebook, [1], JOHN, 1)
    assert notebook.namesakes.all() == ()
    assert notebook.article(bookmark(1).key) is None


def test_an_article_is_known_by_its_text_too() -> None:
    one = namesake(1)
    digest = bookmark(1).digest
    assert of_article([one], "sha256:other", digest, None)[JOHN[0]][0] == one.main
    assert of_article([one], "sha256:other", "", None) == {}
    twice = replace(one, article=replace(bookmark(2).article, digest=digest))
    assert of_article([one, twice], "sha256:other", digest, None) == {}
    assert of_article([one, twice], bookmark(1).key, digest, None)[JOHN[0]][0] == one.main


def test_it_is_there_after_a_start(notebook: Notebook) -> None:
    both = namesake(1), namesake(2, outlet="")
    notebook.do(steps.TellApart(both))
    notebook.close()
    said = peek(notebook.path)
    assert said is not None
    assert set(said.namesakes.all()) == set(both)
    with Notebook.open(notebook.path) as again:
        assert set(again.namesakes.all()) == set(both)
        assert again.said.namesakes.names() == {both[0].main_name: both[0].main}


def test_of_two_notebooks_the_later_word_holds(notebook: Notebook) -> None:
    later = replace(namesake(1, 5), added=START + timedelta(days=1))
    notebook.do(steps.TellApart((namesake(1),)))
    for _ in range(2):
        undo = notebook.do(steps.Merge((), (), namesakes=(later, namesake(2))))
        assert notebook.namesakes.all() == (later, namesake(2))
    assert not steps.differs(undo)
    notebook.do(steps.Merge((), (), namesakes=(namesake(1),)))
    assert notebook.namesakes.all() == (later, namesake(2))


def test_it_goes_out_and_comes_in() -> None:
    all_kinds = namesake(1), namesake(2, outlet="Courier"), namesake(3, outlet="")
    document = "".join(whole.write((), (), namesakes=all_kinds))
    offered = whole.read(document)
    assert (offered.namesakes, offered.count) == (all_kinds, 3)
    assert offered.merge.namesakes == all_kinds
    for was, broken in (
        ('"outlet": null', '"outlet": "Courier"'),
        ('"main": "person:john smith 0"', '"main": ""'),
        ('"outlet": "Courier"', '"outlet": null'),
    ):
        problems = whole.read(document.replace(was, broken, 1)).problems
        assert len(problems) == 1, was


def test_a_word_is_about_an_article_or_an_outlet() -> None:
    one = namesake(1)
    for broken in (
        {"outlet": "Courier"},
        {"article": None},
        {"main": ""},
        {"article": None, "outlet": "Courier", "main": one.key},
    ):
        with pytest.raises(ValueError, match="told apart"):
            replace(one, **broken)  # type: ignore[arg-type]


words = st.tuples(
    st.one_of(st.lists(st.integers(1, 3), min_size=1, unique=True), st.sampled_from(["A", "B"])),
    st.sampled_from([JOHN, COACH, SENATOR]),
)


@given(st.lists(words, max_size=8))
def test_the_last_word_about_a_place_holds(said: list[tuple[list[int] | str, Name]]) -> None:
    """In an article that about itself, else that about its outlet, else it is the name's own."""
    known: dict[object, Namesake] = {}
    outlets: dict[str, str] = {}
    articles: dict[int, str] = {}
    source = {1: "A", 2: "A", 3: "B"}
    article = {n: replace(bookmark(n).article, source=source[n]) for n in source}
    for number, (where, main) in enumerate(said):
        places = where if isinstance(where, str) else [article[each] for each in where]
        now = START + timedelta(seconds=number)
        keep, drop = telling_apart(known.values(), [JOHN], places, main, now)
        for place in drop:
            known.pop(place, None)
        known |= {each.place: each for each in keep}
        if isinstance(where, str):
            outlets[where] = main[0]
        else:
            had = {each.outlet for each in known.values()}
            articles |= dict.fromkeys(where, main[0])
            for each in where:
                if main == JOHN and source[each] not in had:
                    del articles[each]  # nothing is to be said of it any more
    for each, about in article.items():
        names = of_article(known.values(), about.key, about.digest, about.source)
        wanted = articles.get(each) or outlets.get(source[each], JOHN[0])
        assert names.get(JOHN[0], JOHN)[0] == wanted

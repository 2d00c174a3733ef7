"""Searching a library: what the words of the language find."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.library.archive import article, brought_up, write
from viewer.errors import ViewerError
from viewer.library import first_page, searching
from viewer.library.catalogue import Catalogue
from viewer.library.searching import Search
from viewer.library.types import NO_DATE, NO_SOURCE, Selection, Sort
from viewer.search.parse import parse

ADDRESS = "https://news.example/talks"
ARTICLES = {
    "missiles": article(
        "Turkey says delivery delayed",
        "2019-11-04T11:01:52+00:00",
        "Reuters",
        "Tuvan Gumrukcu",
        body="Washington hopes its ally will walk away from the S-400.\n"
        "“There is an offer and we are evaluating it,” Ismail Demir said.\n"
        "“We deliver on time,” Anna Berg said.",
    ),
    "zebra": article(
        "Zebra born in zoo",
        "2020-01-31T23:00:00+00:00",
        "BBC News",
        body="The zebra will walk. It went away. Erdoğan’s zoo.",
    ),
    "japan": article(
        "東京で地震", "2018-02-28T12:00:00+09:00", "朝日新聞", body="東京都内で揺れ。"
    ),
    "undated": article(
        "Talks", "", "", address=ADDRESS, body="Russia talks to many, and then to Turkey."
    ),
    "copy of undated": article("Talks", "", "", address=ADDRESS, body="Russia talks, revised."),
    "greek": article("Αθήνα", "2017-05-05T10:00:00Z", "", body="Ο υπουργός μίλησε. Zwölf."),
}


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    root = tmp_path_factory.mktemp("searching")
    write(root / "articles" / "undated.txt", ARTICLES["undated"])
    with Catalogue.open(root / "cache") as catalogue:
        brought_up(catalogue, root / "articles")
        for name, text in ARTICLES.items():
            write(root / "articles" / f"{name}.txt", text)
        brought_up(catalogue, root / "articles")
        yield catalogue


@pytest.fixture(scope="module")
def search(catalogue: Catalogue) -> Search:
    return Search.open(catalogue)


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("", ["zebra", "missiles", "japan", "greek", "undated"]),
        ("turkey", ["missiles", "undated"]),
        ("TURKEY washington", ["missiles"]),
        ("walk away", ["zebra", "missiles"]),
        ('"walk away"', ["missiles"]),
        ("“walk away”", ["missiles"]),
        ("erdogan", ["zebra"]),
        ("Erdoğan's", ["zebra"]),
        ("S-400", ["missiles"]),
        ("S-4*", ["missiles"]),
        ("deliver", ["missiles"]),
        ("walked away", ["zebra", "missiles"]),
        ('"walked away"', []),
        ("hope", ["missiles"]),
        ("title:deliveries", ["missiles"]),
        ("title:hope", []),
        ("body:evaluated", ["missiles"]),
        ("said:evaluates", ["missiles"]),
        ("said:times speaker:berg", ["missiles"]),
        ("speaker:bergs", []),
        ("source:bbcs", []),
        ("evaluate*", []),
        ("-talk turkey", ["missiles"]),
        ("deliv*", ["missiles"]),
        ("zeb* OR turkey", ["zebra", "missiles", "undated"]),
        ("turkey -washington", ["undated"]),
        ("NOT turkey", ["zebra", "japan", "greek"]),
        ("-turkey -zebra", ["japan", "greek"]),
        ("(zebra OR turkey) walk", ["zebra", "missiles"]),
        ("title:turkey", ["missiles"]),
        ("body:delivery", []),
        ("author:tuvan", ["missiles"]),
        ("source:bbc", ["zebra"]),
        ('source:"bbc news" zebra', ["zebra"]),
        ("said:offer", ["missiles"]),
        ("said:walk", []),
        ("speaker:demir", ["missiles"]),
        ("speaker:demir said:offer", ["missiles"]),
        ("speaker:demir said:deliver", []),
        ("speaker:berg said:deliver washington", ["missiles"]),
        ("speaker:demir OR zebra", ["zebra", "missiles"]),
        ("(said:offer OR said:deliver) speaker:berg", ["missiles"]),
        ("-speaker:demir turkey", ["undated"]),
        ("before:2019", ["japan", "greek"]),
        ("after:2019-11-04", ["zebra"]),
        ("after:2019-11-03 before:2020", ["missiles"]),
        ("after:9999", []),
        ("after:9999-12-31", []),
        ("before:0001 -zebra", []),
        ("date:2019-11", ["missiles"]),
        ("date:2018..2019", ["missiles", "japan"]),
        ("date:2020-01-31", ["zebra"]),
        ("has:quotes", ["missiles"]),
        ("-has:quotes turkey", ["undated"]),
        ("is:bookmarked", ["japan"]),
        ('near:"turkey russia"', ["undated"]),
        ('near:"zebra away"', ["zebra"]),
        ("東京", ["japan"]),
        ("地震", ["japan"]),
        ("都内で", ["japan"]),
        ("揺", ["japan"]),
        ("東北", []),
        ("αθηνα", ["greek"]),
        ("ΥΠΟΥΡΓΟΣ", ["greek"]),
        ("zwolf", ["greek"]),
        ("revised", []),
        ("x" * 500, []),
    ],
)
def test_what_is_found(catalogue: Catalogue, search: Search, text: str, names: list[str]) -> None:
    (japan,) = (row.key for row in catalogue.rows(catalogue.ids()) if row.path.stem == "japan")
    found = search.find(parse(text), bookmarks=frozenset({japan}))
    assert [row.path.stem for row in catalogue.rows(found.ids)] == names
    assert found.total == len(names)


@pytest.mark.parametrize(
    ("selection", "names"),
    [
        (Selection(source="BBC News"), ["zebra"]),
        (Selection(source="news.example"), ["undated"]),
        (Selection(source=NO_SOURCE), ["greek"]),
        (Selection(year=2019), ["missiles"]),
        (Selection(year=2020, month=1, day=31), ["zebra"]),
        (Selection(year=NO_DATE), ["undated"]),
        (Selection(keys=frozenset({ADDRESS})), ["undated"]),
        (Selection(sort=Sort.OLDEST), ["greek", "missiles", "zebra", "undated"]),
        (Selection(sort=Sort.HEADLINE), ["undated", "missiles", "zebra", "greek"]),
    ],
)
def test_within_a_selection(
    catalogue: Catalogue, search: Search, selection: Selection, names: list[str]
) -> None:
    found = search.find(parse("turkey OR walk OR zwölf"), selection)
    assert [row.path.stem for row in catalogue.rows(found.ids)] == names
    assert found.total == len(names)
    first = search.find(parse("turkey OR walk OR zwölf"), selection, limit=1)
    assert list(first.ids) == list(found.ids[:1])
    assert first.total == found.total


@pytest.mark.parametrize("sort", Sort)
def test_many_hits_come_in_portions(
    catalogue: Catalogue, search: Search, sort: Sort, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(searching, "_PORTION", 1)
    everything = parse("")
    assert search.find(everything, Selection(sort=sort)).ids == catalogue.ids(Selection(sort=sort))
    best = search.find(parse("turkey OR zebra"), by_relevance=True)
    assert (len(best.ids), best.total) == (3, 3)
    assert list(search.find(everything, Selection(sort=sort), limit=2).ids) == list(
        catalogue.ids(Selection(sort=sort), 2)
    )


def test_the_most_relevant_first(catalogue: Catalogue, search: Search) -> None:
    found = search.find(parse("zebra OR turkey"), by_relevance=True)
    assert catalogue.rows(found.ids)[0].path.stem == "zebra"
    assert found.total == 3


def test_the_tree_of_what_is_found(catalogue: Catalogue, search: Search) -> None:
    assert search.tree(parse("")) == catalogue.tree()
    tree = search.tree(parse("turkey"))
    assert [(source.source, source.count) for source in tree.sources] == [
        ("news.example", 1),
        ("Reuters", 1),
    ]


@pytest.fixture(scope="module")
def long_list(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Catalogue]:
    """Sixty articles, a day apart, of two sources; some undated, one a copy of another."""
    root = tmp_path_factory.mktemp("long list")
    for number in range(60):
        spoken = f"“We met on day {number},” Anna Berg said." if number % 2 else "Nobody spoke."
        body = f"The council of the town met. It was gold day {number}, a good one. {spoken}"
        date = "" if number >= 57 else f"2020-{number // 28 + 1:02}-{number % 28 + 1:02}T10:00:00Z"
        text = article(f"Day {number:02}", date, ("BBC", "AFP")[number % 2], body=body)
        write(root / "articles" / f"{number}.txt", text)
    body = "The council of the town met. It was gold day 56, a good one. Nobody spoke."
    text = article("Day 56", "2020-03-01T10:00:00Z", "BBC", body=body)
    write(root / "articles" / "copy.txt", text)
    with Catalogue.open(root / "cache") as catalogue:
        brought_up(catalogue, root / "articles")
        assert len(catalogue.copies()) == 1
        yield catalogue


@pytest.fixture
def _all_dear(monkeypatch: pytest.MonkeyPatch) -> None:
    """Lists and words as they are where there are a million articles."""
    monkeypatch.setattr(first_page, "LARGE", 0)
    monkeypatch.setattr(first_page, "_PARTS", (6, 20))
    monkeypatch.setattr(first_page, "_LISTED_PARTS", (5, 20))
    monkeypatch.setattr(first_page, "ENOUGH", 4)
    monkeypatch.setattr(first_page, "_FREQUENT", 0)
    monkeypatch.setattr(first_page, "_FREQUENT_TOGETHER", 0)


@pytest.mark.parametrize("sort", Sort)
@pytest.mark.parametrize(
    "text",
    [
        "council",
        '"of the town"',
        'near:"town day"',
        "g*",
        "go*",
        "council g*",
        "said:met",
        "speaker:berg said:met",
        "has:quotes",
        "-has:quotes town",
        "said:m* OR gold",
        "before:2020-02 council",
        "after:2020-01-10 before:2020-02-20 g*",
        "date:2020-01..2020-02 -said:met",
        "is:bookmarked",
        'council -"12 a good"',
        "council -g*",
    ],
)
@pytest.mark.usefixtures("_all_dear")
def test_a_first_look_is_the_beginning_of_the_whole_answer(
    long_list: Catalogue, text: str, sort: Sort
) -> None:
    search = Search.open(long_list)
    bookmarks = frozenset(row.key for row in long_list.rows(long_list.ids())[:3])
    for selection in (
        Selection(sort=sort),
        Selection(source="AFP", sort=sort),
        Selection(year=2020, month=2, sort=sort),
        Selection(year=NO_DATE, sort=sort),
        Selection(keys=bookmarks, sort=sort),
    ):
        whole = search.find(parse(text), selection, bookmarks=bookmarks)
        first = search.find(parse(text), selection, limit=4, at_once=True, bookmarks=bookmarks)
        if selection.year == NO_DATE:  # these are in no order
            assert set(first.ids) <= set(whole.ids)
        else:
            assert list(first.ids) == list(whole.ids[: len(first.ids)])
        assert len(first.ids) == min(4, len(whole.ids)) or not first.is_whole
        assert bool(first.ids) == bool(whole.ids)
        assert first.total == (whole.total if first.is_whole else len(first.ids))


@pytest.mark.usefixtures("_all_dear")
def test_a_first_look_is_taken_where_the_whole_answer_would_take_long(
    long_list: Catalogue, monkeypatch: pytest.MonkeyPatch
) -> None:
    search = Search.open(long_list)
    for text in ("council", '"of the"', "g*", "said:met"):
        found = search.find(parse(text), limit=4, at_once=True)
        assert (len(found.ids), found.is_whole) == (4, False)
        assert search.find(parse(text), limit=4).is_whole
    assert not search.find(parse("title:day"), Selection(sort=Sort.HEADLINE), limit=3,
                           at_once=True).is_whole  # fmt: skip
    monkeypatch.setattr(first_page, "_FREQUENT", 1_000)
    assert search.find(parse("council"), limit=4, at_once=True).is_whole


def test_a_first_look_finds_the_frequent_words_that_begin_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for number in range(40):
        body = "A gnu." if number == 39 else f"Ghosts were seen {number} times."
        text = article(f"Ghosts {number}", f"2020-01-{number % 28 + 1:02}T10:00:00Z", body=body)
        write(tmp_path / "articles" / f"{number}.txt", text)
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, tmp_path / "articles")
        search = Search.open(catalogue)
        assert search.find(parse("gn*"), limit=9, at_once=True).total == 1
        assert search.find(parse("gh*"), limit=9, at_once=True).is_whole, "the library is small"
        monkeypatch.setattr(first_page, "LARGE", 0)
        assert search.find(parse("gn*"), limit=9, at_once=True).total == 1
        found = search.find(parse("gh*"), limit=9, at_once=True)
        assert (len(found.ids), found.is_whole) == (9, False)


def test_articles_of_another_language_are_found_in_its_forms(tmp_path: Path) -> None:
    for number in range(10):
        body = f"Die Regierung und der Minister sprachen mit den {number} Banken."
        write(tmp_path / "articles" / f"{number}.txt", article(f"Text {number}", body=body))
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, tmp_path / "articles")
        search = Search.open(catalogue)
        assert search.languages == ("german",)
        assert search.find(parse("bank regierungen")).total == 10
        assert search.find(parse("banking")).total == 0


def test_the_word_as_it_is_asked_for_comes_first(tmp_path: Path) -> None:
    texts = {
        "many": "Banks, banks and banks!",
        "one": "There was a bank, and nothing else was to be seen in all the long street.",
    }
    for name, body in texts.items():
        write(tmp_path / "articles" / f"{name}.txt", article(name, body=body))
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, tmp_path / "articles")
        search = Search.open(catalogue)
        for text, names in (("bank", ["one", "many"]), ("banks", ["many", "one"])):
            ids = search.find(parse(text), by_relevance=True).ids
            assert [row.headline for row in catalogue.rows(ids)] == names


def test_what_is_new_is_seen_after_a_refresh(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", article("One", body="Alpha."))
    with Catalogue.open(tmp_path / "cache") as catalogue:
        search = Search.open(catalogue)
        assert search.find(parse("alpha")).total == 0
        brought_up(catalogue, tmp_path / "in")
        assert search.find(parse("alpha")).total == 0
        search.refresh()
        assert search.find(parse("alpha")).total == 1


def test_an_index_that_is_gone_is_a_sentence(tmp_path: Path) -> None:
    write(tmp_path / "in" / "a.txt", article("One", body="Alpha."))
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, tmp_path / "in")
        search = Search.open(catalogue)
        shutil.rmtree(catalogue.full_text_folder())
        with pytest.raises(ViewerError, match="Your articles are untouched"):
            search.refresh()


def test_a_word_that_is_typed_to_its_end_ranks_like_the_word(tmp_path: Path) -> None:
    for number, body in enumerate(
        ("A harbour and so on and on.", "Harbour, harbour!", "Harbours.")
    ):
        write(tmp_path / "articles" / f"{number}.txt", article(f"Text {number}", body=body))
    with Catalogue.open(tmp_path / "cache") as catalogue:
        brought_up(catalogue, tmp_path / "articles")
        search = Search.open(catalogue)
        word, prefix = (
            [
                row.headline
                for row in catalogue.rows(search.find(parse(text), by_relevance=True).ids)
            ]
            for text in ("harbour", "harbour*")
        )
    assert word == prefix == ["Text 1", "Text 0", "Text 2"], "its other forms come last"

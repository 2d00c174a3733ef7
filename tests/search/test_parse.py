"""The search language: what a text means, and what is said of one that means nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.search.parse import QueryError, parse, parse_typed
from viewer.search.query import (
    After,
    All,
    Any,
    Before,
    Day,
    During,
    Field,
    Flag,
    Marked,
    Near,
    Not,
    Phrase,
    Query,
    Word,
)

NO_DAY = "Expected a day, a month or a year: 2019-11-04, 2019-11, 2019."
A, B, C = Word("a"), Word("b"), Word("c")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("", All()),
        ("  ", All()),
        ("Turkey", Word("Turkey")),
        ("a b", All((A, B))),
        ("a b OR c", Any((All((A, B)), C))),
        ("(a OR b) c", All((Any((A, B)), C))),
        ("a (b c)", All((A, B, C))),
        ("(a OR b) OR c", Any((A, B, C))),
        ("a or b", All((A, Word("or"), B))),
        ("a NOT b", All((A, Not(B)))),
        ("a -b", All((A, Not(B)))),
        ("a - b", None),
        ("-(a b)", Not(All((A, B)))),
        ("NOT -a", A),
        ("S-400", Word("S-400")),
        ("10:30", Word("10:30")),
        ("https://a.example/b", Word("https://a.example/b")),
        ("Ankara: talks", All((Word("Ankara:"), Word("talks")))),
        ("deliver*", Word("deliver", None, True)),
        ('"walk  away"', Phrase("walk away")),
        ("“walk away”", Phrase("walk away")),
        ("„walk away“ «a»", All((Phrase("walk away"), Phrase("a")))),
        ("title:deliver*", Word("deliver", Field.TITLE, True)),
        ('TITLE:"walk away"', Phrase("walk away", Field.TITLE)),
        (
            "speaker:demir said:offer",
            All((Word("demir", Field.SPEAKER), Word("offer", Field.SAID))),
        ),
        ("before:2019", Before(Day(2019))),
        ("after:2019-11", After(Day(2019, 11))),
        ("date:2019-11-04", During(Day(2019, 11, 4), Day(2019, 11, 4))),
        ("date:2019-11-01..2019-12", During(Day(2019, 11, 1), Day(2019, 12))),
        ("has:quotes", Marked(Flag.QUOTES)),
        ("is:unread", Marked(Flag.UNREAD)),
        ("-is:bookmarked", Not(Marked(Flag.BOOKMARKED))),
        ('near:"russia turkey"', Near("russia", "turkey")),
        ("東京 OR 大阪", Any((Word("東京"), Word("大阪")))),
    ],
)
def test_what_a_text_means(text: str, query: Query | None) -> None:
    if query is None:
        with pytest.raises(QueryError):
            parse(text)
        return
    assert parse(text) == query
    assert parse(str(query)) == query


@pytest.mark.parametrize(
    ("text", "place", "sentence"),
    [
        ('a "walk away', (2, 3), "This quotation mark has no partner."),
        ("a (b", (2, 3), "This bracket is not closed."),
        ("a) b", (1, 2), "This bracket closes nothing."),
        ("a ()", (2, 4), "Expected a word in the brackets."),
        ("OR a", (0, 2), "Expected a word before OR."),
        ("a OR", (4, 4), "Expected a word after OR."),
        ("a NOT", (5, 5), "Expected a word after NOT."),
        ("a title:", (2, 8), "Expected a word after “title:”."),
        ("title:(a b)", (0, 6), "Expected a word after “title:”."),
        ("*", (0, 1), "Expected letters before the *."),
        ("a ...", (2, 5), "Expected a word."),
        ("date:monday", (0, 11), NO_DAY),
        ("date:2019-02-30", (0, 15), NO_DAY),
        ("date:2020..2019", (0, 15), "The first day comes after the last."),
        ("has:pictures", (0, 12), "Expected has:quotes."),
        ("near:russia", (0, 11), 'Expected two words: near:"russia turkey".'),
    ],
)  # fmt: skip
def test_an_error_names_the_place_and_what_was_expected(
    text: str, place: tuple[int, int], sentence: str
) -> None:
    with pytest.raises(QueryError) as error:
        parse(text)
    assert (error.value.start, error.value.end) == place
    assert error.value.sentence == sentence


def test_a_label_that_is_none_is_told_with_those_that_are() -> None:
    with pytest.raises(QueryError, match=r"“titel:” is none of title:, .*, has:quotes"):
        parse("titel:russia")


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("tu", Word("tu", None, True)),
        ("tur", Any((Word("tur"), Word("tur", None, True)))),
        ("a tur", All((A, Any((Word("tur"), Word("tur", None, True)))))),
        ("a OR title:tur", Any((A, Word("tur", Field.TITLE), Word("tur", Field.TITLE, True)))),
        ("source:tur", Word("tur", Field.SOURCE, True)),
        ("tur ", Word("tur")),
        ("-tur", Not(Word("tur"))),
        ('"tur"', Phrase("tur")),
        ("(a tur)", All((A, Word("tur")))),
        ("", All()),
    ],
)
def test_while_it_is_typed_the_last_word_is_a_beginning(text: str, query: Query) -> None:
    assert parse_typed(text) == query
    assert parse(str(query)) == query


WORDS = st.from_regex(r"[a-zéж東][a-z0-9éж東'*.\-]{0,5}[a-z0-9]", fullmatch=True)
FIELDS = st.sampled_from([None, *Field])
DAYS = st.dates().map(lambda day: Day(day.year, day.month, day.day)) | st.builds(
    Day, st.integers(1, 9999), st.none() | st.integers(1, 12)
)
LEAVES = (
    st.builds(Word, WORDS, FIELDS, st.booleans())
    | st.builds(Phrase, st.lists(WORDS, min_size=1, max_size=3).map(" ".join), FIELDS)
    | st.builds(Near, WORDS, WORDS)
    | st.builds(Before, DAYS)
    | st.builds(After, DAYS)
    | DAYS.map(lambda day: During(day, day))
    | st.builds(Marked, st.sampled_from(Flag))
)


def _grown(queries: st.SearchStrategy[Query]) -> st.SearchStrategy[Query]:
    def several(kind: type) -> st.SearchStrategy[Query]:
        parts = queries.filter(lambda query: not isinstance(query, kind))
        return st.lists(parts, min_size=2, max_size=4).map(lambda some: kind(tuple(some)))

    negated = queries.filter(lambda query: not isinstance(query, Not)).map(Not)
    return several(All) | several(Any) | negated


@given(st.recursive(LEAVES, _grown, max_leaves=12))
def test_what_is_written_is_read_as_the_same(query: Query) -> None:
    assert parse(str(query)) == query


@given(st.text(alphabet='ab "“”()-*:.OR1NTtile\u2212é東\n', max_size=40) | st.text())
def test_any_text_is_a_tree_or_an_error_with_its_place(text: str) -> None:
    query: Query | QueryError
    try:
        query = parse(text)
    except QueryError as error:
        query = error
    if isinstance(query, QueryError):
        assert 0 <= query.start <= query.end <= len(text)
    else:
        assert parse(str(query)) == query


def test_a_long_text_takes_no_longer_than_its_length() -> None:
    assert parse("a " * 50_000) == All((A,) * 50_000)
    with pytest.raises(QueryError, match="nested too deeply"):
        parse("(" * 100_000)

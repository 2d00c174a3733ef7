"""Who is quoted, and with how many words."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.articles.parse import parse_article
from viewer.library import balance as room
from viewer.library.balance import Balance, Group, balance, lacking, of_article, percent, told
from viewer.library.voices import SpeakerKind, Spoken
from viewer.quotes.article import article_text
from viewer.quotes.pipeline import find_quotations

PERSON, BODY, NOBODY = SpeakerKind.PERSON, SpeakerKind.ORGANISATION, SpeakerKind.NOBODY
SPOKEN: list[Spoken] = [
    (PERSON, "anna berg", "Anna Berg", 2, 30),
    (BODY, "city council", "City Council", 1, 20),
    (NOBODY, "", "", 1, 10),
    (PERSON, "anna berg", "Anna Berg", 1, 40),
]
ARTICLE = """# Harbour

“The harbour will open on Monday, whatever comes,” Anna Berg said.

“It will not,” an official said.

“We shall see,” Berg added.
"""


def test_a_speaker_of_several_articles_is_counted_once_the_most_words_first() -> None:
    found = balance(SPOKEN, 2)
    assert [(each.name, each.quotations, each.words) for each in found.speakers] == [
        ("Anna Berg", 3, 70),
        ("City Council", 1, 20),
        ("", 1, 10),
    ]
    assert (found.quotations, found.words, found.articles) == (5, 100, 2)
    assert [(each.group, each.words) for each in found.groups] == [
        (Group.PEOPLE, 70),
        (Group.SINGLE, 0),
        (Group.ORGANISATIONS, 20),
        (Group.UNNAMED, 10),
    ]


def test_one_article_is_asked_by_its_quotations() -> None:
    article = parse_article(ARTICLE.encode(), "harbour.txt")
    found = of_article(article, find_quotations(article_text(article).text))
    assert [(each.name, each.group, each.quotations) for each in found.speakers] == [
        ("Anna Berg", Group.PEOPLE, 2),
        ("official", Group.UNNAMED, 1),
    ]
    assert found.words == 14


def test_it_is_told_in_words() -> None:
    assert told(balance(SPOKEN, 2)) == (
        "5 quotations · 100 words · People: 70 % · Organisations: 20 % · Not named: 10 %"
    )
    assert told(balance([], 1)) == "Nobody is quoted here."
    assert told(balance([], 3, 3)) == "The quotations are still being looked for."
    assert lacking(balance(SPOKEN, 2)) == ""
    assert lacking(balance(SPOKEN, 2, 1)) == (
        "The quotations of 1 article are not known yet: the index is being made."
    )


def test_what_is_hardly_there_is_not_nothing() -> None:
    assert [percent(share) for share in (0, 0.001, 0.005, 0.5, 1)] == [
        "0 %", "<1 %", "<1 %", "50 %", "100 %",
    ]  # fmt: skip


def test_the_table_for_programs_and_for_readers() -> None:
    found = balance(SPOKEN, 2)
    assert room.cells(found)[2] == ("Nobody is named", "Not named", 1, 10, 0.1)
    assert room.told_cells(found)[0] == ("Anna Berg", "People", "3", "70", "70 %")
    assert room.record(found)["speakers"][2] == {  # type: ignore[index]
        "speaker": None, "key": None, "group": "unnamed", "quotations": 1, "words": 10,
        "share": 0.1,
    }  # fmt: skip


@given(
    st.lists(
        st.tuples(
            st.sampled_from([int(kind) for kind in SpeakerKind]),
            st.sampled_from("abc"),
            st.text(),
            st.integers(1, 50),
            st.integers(0, 500),
        )
    )
)
def test_nothing_is_lost_and_shares_are_of_the_whole(spoken: list[Spoken]) -> None:
    found: Balance = balance(spoken, 1)
    assert found.words == sum(one[4] for one in spoken)
    assert found.quotations == sum(one[3] for one in spoken)
    assert sum(each.words for each in found.groups) == found.words
    shares = sum(found.share(each.words) for each in found.speakers)
    assert shares == 0 if not found.words else abs(shares - 1) < 1e-9

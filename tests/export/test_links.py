"""Links to words: what is written is read again, leads to one place, and nothing else is read."""

from urllib.parse import quote

import pytest
from hypothesis import assume, example, given
from hypothesis import strategies as st

from tests.export.samples import ADDRESS, article
from viewer.errors import ViewerError
from viewer.export.fragments import (
    Fragment,
    address_of_words,
    fragment_for,
    fragment_of,
)
from viewer.export.fragments import (
    written as written_fragment,
)
from viewer.export.links import (
    LONGEST_LINK,
    WordsLink,
    is_link,
    link_to,
    links_of,
    places_of,
    read_link,
    written,
)

ANY = st.text(st.characters(exclude_categories=["Cs"]), max_size=60)
SOME = ANY.filter(bool)
ARTICLE = st.lists(
    st.text(st.sampled_from("ab é,-&%“”.'İß新"), min_size=1, max_size=120), min_size=1, max_size=4
).map("\n".join)
KEYS = st.one_of(
    st.sampled_from([ADDRESS, "https://example.org/ä?a=1&b=2#c", "http://[::1]/x,y-z"]),
    st.text("0123456789abcdef", min_size=64, max_size=64).map("sha256:{}".format),
)


# ------------------------------------------------------------ text fragments


@given(SOME, ANY, ANY, ANY)
@example("a-b, c & d%20", "-e-", "f-", "-g")
def test_a_fragment_that_is_written_is_read_again(
    start: str, end: str, prefix: str, suffix: str
) -> None:
    fragment = Fragment(start, end, prefix, suffix)
    address = address_of_words("https://example.org/#part", fragment)
    assert fragment_of(address) == fragment
    assert address.isascii()
    assert not set(written_fragment(fragment).replace("-,", "").replace(",-", "")) & set("-& #")


def test_signs_of_the_grammar_are_encoded() -> None:
    fragment = Fragment("one-two, three & four", prefix="a-b", suffix="c,d")
    assert written_fragment(fragment) == ("a%2Db-,one%2Dtwo%2C%20three%20%26%20four,-c%2Cd")


def test_an_address_keeps_its_own_part_and_loses_an_older_fragment() -> None:
    words = Fragment("x")
    assert address_of_words("https://e.org/a", words) == "https://e.org/a#:~:text=x"
    assert address_of_words("https://e.org/a#b", words) == "https://e.org/a#b:~:text=x"
    assert address_of_words("https://e.org/a#:~:text=y", words) == "https://e.org/a#:~:text=x"


@pytest.mark.parametrize("address", ["https://e.org", "https://e.org/#:~:text=", "x#:~:text=a,b,c"])
def test_what_is_no_fragment_is_not_read(address: str) -> None:
    assert fragment_of(address) is None


def test_words_that_stand_once_need_nothing_around_them() -> None:
    text = "He came. He saw it all. He left."
    assert fragment_for(text, 9, 22) == Fragment("He saw it all")


def test_words_that_stand_twice_say_what_stands_around_them() -> None:
    text = "We agreed, he said on Monday. We agreed, he said on Tuesday."
    at = text.rindex("We agreed")
    assert fragment_for(text, at, at + 9) == Fragment("We agreed", prefix="Monday.", suffix=", he")


def test_a_capital_makes_no_other_words() -> None:
    found = fragment_for("Yes. And he said yes.", 17, 20)
    assert found is not None
    assert found.prefix == "said"


def test_a_cut_word_is_made_whole() -> None:
    found = fragment_for("The undertaking failed.", 9, 12)
    assert found is not None
    assert found.start == "undertaking"


def test_long_words_are_named_by_their_ends() -> None:
    words = " ".join(f"word{number}" for number in range(100))
    found = fragment_for(f"Before it. {words} After it.", 11, 11 + len(words))
    assert found == Fragment("word0 word1 word2 word3 word4", "word95 word96 word97 word98 word99")


def test_the_ends_grow_until_they_are_alone() -> None:
    begin, finish = "a b c d e", "v w x y z"
    text = f"{begin} first {'m ' * 200}{finish}. And {begin} second {'n ' * 200}{finish}"
    start = text.index("And") + 4
    found = fragment_for(text, start, len(text))
    assert found is not None
    assert found.start == f"{begin} second"


def test_words_of_several_paragraphs_are_named_by_their_ends() -> None:
    text = "Headline\nOne two three.\nFour five six."
    assert fragment_for(text, 9, len(text)) == Fragment("One two three.", "Four five six.")


@given(ARTICLE, st.data())
def test_a_fragment_fits_the_words_it_was_made_of(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    end = data.draw(st.integers(start, len(text)))
    fragment = fragment_for(text, start, end)
    assert (fragment is None) == (not text[start:end].strip())
    if fragment:
        wanted = text[start:end].strip()
        assert fragment.start in text
        assert fragment.end in text
        assert wanted in fragment.start or fragment.end or wanted.startswith(fragment.start)


def test_a_very_long_text_takes_no_time() -> None:
    text = "the same words " * 40_000
    assert fragment_for(text, 15, 300_000)
    assert fragment_for("x" * 200_000, 0, 200_000)


# ------------------------------------------------------------ pullquote: links


@given(KEYS, SOME, ANY, ANY, ANY, st.integers(0, 999), st.integers(0, 999))
def test_a_link_that_is_written_is_read_again(
    key: str, words: str, until: str, before: str, after: str, start: int, length: int
) -> None:
    link = WordsLink(key, words, until, before, after, start, start + length, "0f" * 32)
    text = written(link)
    assert read_link(text) == link
    assert text.isascii()
    assert not set(text) & set(" \"'<>\\^`{|}")
    assert read_link(written(link._replace(start=None, end=None))).start is None


def test_a_link_may_name_an_article_alone() -> None:
    assert read_link(written(WordsLink(ADDRESS))) == WordsLink(ADDRESS)


def test_what_a_link_says_besides_is_passed_over() -> None:
    assert read_link(f"{written(WordsLink(ADDRESS))}&file=%2Fetc%2Fpasswd") == WordsLink(ADDRESS)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "https://example.org",
        "pullquote:",
        "pullquote://open?key=https%3A%2F%2Fe.org",
        "pullquote://article",
        "pullquote://article?key=",
        "pullquote://article?key=%2Fetc%2Fpasswd",
        "pullquote://article?key=file%3A%2F%2F%2Fetc%2Fpasswd",
        "pullquote://article?key=sha256%3Aabc",
        "pullquote://article?key=https%3A%2F%2Fe.org&key=https%3A%2F%2Ff.org",
        "pullquote://article?key=https%3A%2F%2Fe.org&start=1",
        "pullquote://article?key=https%3A%2F%2Fe.org&words=a&start=5&end=2",
        "pullquote://article?key=https%3A%2F%2Fe.org&words=a&start=-1&end=2",
        "pullquote://article?key=https%3A%2F%2Fe.org&words=a&start=1&end=99999999999",
        "pullquote://article?key=https%3A%2F%2Fe.org&words=a&digest=xyz",
        "pullquote://article?key=https%3A%2F%2Fe.org&words=%ff%fe",
        "pullquote://article?key=https%3A%2F%2Fe.org&until=a",
        "pullquote://article?key=https%3A%2F%2Fe.org&words=" + "a" * LONGEST_LINK,
        "pullquote://article?" + "&".join(f"a{number}=1" for number in range(60)),
    ],
)
def test_what_is_no_link_gets_a_sentence(text: str) -> None:
    with pytest.raises(ViewerError, match=r"link"):
        read_link(text)


@given(ANY)
def test_nothing_from_outside_raises_anything_else(text: str) -> None:
    for each in (text, f"pullquote://article?{text}", f"pullquote://article?key={quote(text)}"):
        try:
            read_link(each)
        except ViewerError:
            continue


def test_a_link_is_told_from_a_path() -> None:
    assert is_link("pullquote://article?key=x")
    assert is_link("PULLQUOTE://article")
    assert not is_link("pullquote")
    assert not is_link("/home/pullquote://x")


@given(ARTICLE, st.data())
def test_a_link_leads_back_to_its_words(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    link = link_to(ADDRESS, text, start, end)
    places = places_of(text, link)
    assert (start, end) in places
    assert all(text[a:b] == text[start:end] for a, b in places)


@given(SOME, SOME, st.data())
def test_a_link_leads_to_its_words_in_an_edited_article(
    before: str, after: str, data: st.DataObject
) -> None:
    words = data.draw(SOME)
    text = f"{before}{words}{after}"
    link = link_to(ADDRESS, text, len(before), len(before) + len(words))
    edited = f"Updated.\n{text}"
    place = (len(before) + 9, len(before) + 9 + len(words))
    assume(words not in "Updated.\n")
    assert place in places_of(edited, link)


def test_the_same_text_tells_two_equal_places_apart() -> None:
    of = article("yes\n" * 30, address=ADDRESS, headline="")
    link, web = links_of(of, 40, 43)
    assert places_of("yes\n" * 30, read_link(link)) == [(40, 43)]
    assert len(places_of("yes\n" * 31, read_link(link))) > 1
    assert web == f"{ADDRESS}#:~:text=yes-,yes,-yes"


def test_long_words_are_found_by_their_ends() -> None:
    words = "one " * 200 + "end"
    text = f"A {words} B"
    link = link_to(ADDRESS, text, 2, 2 + len(words))
    assert len(written(link)) < 700
    assert (2, 2 + len(words)) in places_of(text, link)


def test_an_article_without_an_address_has_no_address_of_words() -> None:
    link, web = links_of(article("He said yes."), 0, 5)
    assert web is None
    assert read_link(link).key.startswith("sha256:")


def test_a_short_end_says_what_follows_it() -> None:
    text = "It ends with a word of note and a word here.\nThen a word more follows it."
    found = fragment_for(text, 0, text.index("more"))
    assert found is not None
    assert (found.end, found.suffix) == ("Then a word", "")
    at = text.index("\nThen a")
    found = fragment_for(text.replace("Then a", "A"), 0, at + 2)
    assert found is not None
    assert (found.end, found.suffix) == ("A", "word more")


def test_the_neighbours_tell_two_places_apart() -> None:
    text = "He said yes on Monday. She said yes on Tuesday."
    link = link_to(ADDRESS, text, text.rindex("yes"), text.rindex("yes") + 3)
    edited = f"New. {text}"
    assert places_of(edited, link) == [(edited.rindex("yes"), edited.rindex("yes") + 3)]
    assert len(places_of("yes or yes", link)) == 2

"""What the program says is written in one way and said in the language that was chosen."""

from collections.abc import Iterator

import pytest

from viewer import wording


class _Shouting:
    leftward = False

    def words(self, text: str, note: str) -> str:
        return f"{text.upper()}{note}"

    def counted(self, one: str, many: str, count: int) -> str:
        return many if count in (1, 2) else one

    def number(self, count: int) -> str:
        return f"{count}".replace("0", "°")


@pytest.fixture
def shouting() -> Iterator[None]:
    wording.choose(_Shouting())
    yield
    wording.choose(None)


def test_without_a_language_it_is_said_as_it_is_written() -> None:
    assert wording.words("Open {name}").format(name="a") == "Open a"
    assert wording.counted("1 article", "{count} articles", 1) == "1 article"
    assert wording.counted("1 article", "{count} articles", 12_400) == "12,400 articles"
    assert wording.counted("1 of {all}", "{count} of {all}", 2).format(all=7) == "2 of 7"


def test_no_number_of_things_is_many() -> None:
    assert wording.counted("1 article", "{count} articles", 0) == "0 articles"


@pytest.mark.usefixtures("shouting")
def test_a_chosen_language_decides_words_forms_and_digits() -> None:
    assert wording.words("Open", "!") == "OPEN!"
    assert wording.counted("one: {count}", "many: {count}", 2) == "many: 2"
    assert wording.counted("one: {count}", "many: {count}", 30) == "one: 3°"
    assert wording.number(10) == "1°"


@pytest.mark.usefixtures("shouting")
def test_a_marked_text_is_said_in_the_language_of_the_moment_it_is_shown() -> None:
    table = (wording.later("Open"),)
    assert table == ("Open",)
    assert wording.said(table[0]) == "OPEN"

"""Where marks open and close, in all typographic systems."""

import pytest

from viewer.quotes.marks import find_stretches


def words(text: str) -> list[str]:
    return [
        text[stretch.start : stretch.end].strip()
        for _, _, stretches in find_stretches(text)
        for stretch in stretches
    ]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ('She said "not now" twice.', ["not now"]),
        ("He called it “a long day” and left.", ["a long day"]),
        ("''We are done,'' she said.", ["We are done,"]),
        ("``We are done,'' she said.", ["We are done,"]),
        ("The 'quiet' car was loud.", ["quiet"]),
        ("The ‘quiet’ car was loud.", ["quiet"]),
        ("Il a dit « on verra » hier.", ["on verra"]),
        ("Er sagte „morgen“ und ging.", ["morgen"]),
        ("Er sagte »morgen« und ging.", ["morgen"]),
        ("Han sade ”i morgon” och gick.", ["i morgon"]),
        ("彼は「明日」と言った。", ["明日"]),
        ("「『明日』と彼は言った」と書いた。", ["『明日』と彼は言った"]),
    ],
)
def test_systems(text: str, expected: list[str]) -> None:
    assert words(text) == expected


def test_nested_marks_belong_to_the_words() -> None:
    assert words("“They told us ‘wait here’ and left,” she said.") == [
        "They told us ‘wait here’ and left,"
    ]
    assert words("'She wrote \"soon\" on it,' he said.") == ['She wrote "soon" on it,']


@pytest.mark.parametrize(
    "text",
    [
        "The voters' choice and the workers' pay don't matter.",
        "He was born in the '90s and liked rock 'n' roll.",
        "It’s the girls’ team that’s won.",
        'A 6\'2" forward and a 12" pipe',
    ],
)
def test_apostrophes_feet_and_inches_are_no_marks(text: str) -> None:
    assert words(text) == []


def test_plural_apostrophe_inside_single_marks() -> None:
    assert words("‘The nurses’ ward is shut,’ she said.") == ["The nurses’ ward is shut,"]


def test_unclosed_stretch_ends_with_its_line() -> None:
    (_, _, stretches), *_ = list(find_stretches("He began: “We never knew\nNothing followed."))
    assert stretches[0].unclosed
    assert words("He began: “We never knew\nNothing followed.") == ["We never knew"]


def test_quotation_of_several_paragraphs() -> None:
    text = "“The first part.\n“The second part.\n“The last part,” she said."
    found = [s for _, _, stretches in find_stretches(text) for s in stretches]
    assert [s.unclosed for s in found] == [True, True, False]
    assert [s.continued for s in found] == [False, True, True]


def test_broken_after_an_attribution() -> None:
    assert words("“We came,” he said, “and we saw.”") == ["We came,", "and we saw."]


def test_lost_closing_mark_does_not_swallow_the_next_stretch() -> None:
    assert words('"We came, he said. "And we saw."')[-1] == "And we saw."


def test_lines_without_marks_give_nothing() -> None:
    assert list(find_stretches("Nothing here.\n\nNor here.")) == []


@pytest.mark.parametrize("mark", ["“", '"', "'", "‘", "«", "„", "`", "「", "”"])
@pytest.mark.parametrize("pattern", ["{}", "{}word ", " {}word", "word{} "])
def test_many_marks_without_partners_are_nothing_special(mark: str, pattern: str) -> None:
    text = pattern.format(mark) * 5_000
    for start, end, stretches in find_stretches(text):
        for stretch in stretches:
            assert start <= stretch.open <= stretch.start <= stretch.end <= stretch.close <= end

"""Golden examples in the languages beside English, and how a text's language is found."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.quotes.language import READ, language_of
from viewer.quotes.pipeline import find_quotations

DATA = Path(__file__).parent.parent / "data" / "quotes" / "languages"


def examples() -> Iterator[object]:
    """The examples of each language: its code, a text, and a line for each quotation."""
    for file in sorted(DATA.glob("*.txt")):
        for block in file.read_text(encoding="utf-8").split("\n\n"):
            lines = [line for line in block.splitlines() if not line.startswith("#")]
            text = "\n".join(line for line in lines if not line.startswith("> "))
            expected = [line[2:] for line in lines if line.startswith("> ")]
            yield pytest.param(file.stem, text, expected, id=f"{file.stem}: {text[:30]}")


@pytest.mark.parametrize(("language", "text", "expected"), list(examples()))
def test_golden_examples(language: str, text: str, expected: list[str]) -> None:
    found = [q for q in find_quotations(text, language=language) if q.kind.is_quotation]
    described = [
        " | ".join([q.text, q.mention.words if q.mention else "", q.cue.words if q.cue else ""])
        for q in found
    ]
    assert described == expected


NEWS = {file.stem: file.read_text(encoding="utf-8").split() for file in DATA.glob("*.txt")}
MEASURED = ("en", "de")


@settings(max_examples=150, deadline=None)
@given(st.data())
def test_any_row_of_words_is_read(data: st.DataObject) -> None:
    language = data.draw(st.sampled_from(sorted(NEWS)))
    pieces = st.sampled_from([*NEWS[language], "\n", "«", "»", "“", "”", ",", ":", ".", "—"])
    text = " ".join(data.draw(st.lists(pieces, max_size=40)))
    for found in find_quotations(text, language=language):
        for span in (found.mention, found.cue):
            assert span is None or text[span.start : span.end] == span.words != ""
        assert text[found.start : found.end] == found.text
        assert language in MEASURED or found.mention is None or found.confidence <= 0.85


@pytest.mark.parametrize("language", READ)
def test_language_is_found(language: str) -> None:
    file = DATA / f"{language}.txt"
    if not file.exists():
        pytest.skip("the golden examples of English stand elsewhere")
    text = "\n".join(
        line for line in file.read_text(encoding="utf-8").splitlines() if line[:1] not in "#>"
    )
    assert language_of(text) == language


@pytest.mark.parametrize(
    "text",
    [
        "",
        "42 + 17 = 59",
        "Og så sagde han til os, at vi ikke skulle gå ud i det vejr, men vi gik alligevel.",
        "A dones i homes els agrada molt que la platja sigui neta, però no és mai el cas.",
        "「猫はもう帰った」と隣の人が言った。",
        "Она сказала, что мост закрыт до весны, и никто не возразил.",
    ],
)
def test_other_languages_are_not_guessed(text: str) -> None:
    assert language_of(text) is None


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Она сказала: «Мост закрыт до самой весны».", "Мост закрыт до самой весны"),
        ("隣の人は「猫はもう家に帰りましたよ」と言った。", "猫はもう家に帰りましたよ"),
    ],
)
def test_marks_alone_name_nobody(text: str, words: str) -> None:
    (found,) = find_quotations(text)
    assert (found.text, found.kind.is_quotation) == (words, True)
    assert found.mention is None
    assert found.speaker is None
    assert found.confidence < 0.9

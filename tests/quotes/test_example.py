"""The example article's quotations, exactly."""

from pathlib import Path

from viewer.quotes.pipeline import find_quotations
from viewer.quotes.types import Kind


def test_example_article(example_file: Path) -> None:
    text = example_file.read_text(encoding="utf-8")
    body = text[text.index("ANKARA (Reuters)") :]
    found = find_quotations(body)
    assert [
        (
            q.text[:12],
            q.text[-12:],
            q.kind,
            q.speaker,
            q.mention.words if q.mention else None,
            q.cue.words if q.cue else None,
        )
        for q in found
    ] == [
        ("walk away", "walk away", Kind.MIXED, "Washington", "Washington", "hopes"),
        ("We are plann", "irst system,", Kind.DIRECT, "Ismail Demir", "Ismail Demir", "told"),
        ("The joint pr", "k continues,", Kind.DIRECT, "Ismail Demir", "he", "said"),
        ("There is an ", "te decision,", Kind.DIRECT, "Ismail Demir", "Demir", "said"),
        ("It would not", "e the offer,", Kind.DIRECT, "Ismail Demir", "he", "said"),
        ("genocide", "genocide", Kind.TERM, None, None, None),
    ]
    for quotation in found:
        assert body[quotation.start : quotation.end] == quotation.text
        for span in (quotation.mention, quotation.cue):
            assert span is None or body[span.start : span.end] == span.words

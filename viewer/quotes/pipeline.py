"""The stages in order: from plain text to quotations with their evidence.

marks       where marks open and close                          viewer.quotes.marks
tokens      the paragraphs that hold marks, as words and shape  viewer.quotes.tokens
mentions    who could be speaking                               viewer.quotes.mentions
attribute   who speaks                                          viewer.quotes.attribute
resolve     whom the mention names                              viewer.quotes.resolve
"""

from viewer.quotes.attribute import attribute
from viewer.quotes.lexicon import load_lexicon
from viewer.quotes.marks import Stretch, find_stretches
from viewer.quotes.mentions import Mention
from viewer.quotes.resolve import resolve
from viewer.quotes.tokens import frame_of
from viewer.quotes.types import Kind, Quotation, Span


def find_quotations(
    text: str, *, language: str | None = None, indirect: bool = False
) -> tuple[Quotation, ...]:
    """Every stretch between quotation marks in `text`, in order, with its speaker if any.

    A line is a paragraph. Titles and terms are among them: `kind.is_quotation` tells them apart.
    `language` is an ISO 639-1 code, found from the text where it is None; `indirect` adds
    reported speech without marks.
    """
    del language, indirect
    lexicon = load_lexicon("en")
    found: list[Quotation] = []
    speakers: list[tuple[Mention, str]] = []
    for start, end, stretches in find_stretches(text):
        frame = frame_of(text, start, end, stretches, lexicon)
        for stretch, choice in zip(stretches, attribute(text, frame), strict=True):
            words = text[stretch.start : stretch.end]
            if choice is None or choice.mention is None:
                kind = Kind.TERM if len(words.split()) < 4 else Kind.DIRECT
                found.append(
                    Quotation(stretch.start, stretch.end, words, kind, None, None, None, 0.5)
                )
                continue
            resolution = resolve(text, choice.mention, choice.kind, speakers)
            speakers.append((choice.mention, choice.kind))
            mention = choice.mention
            found.append(
                Quotation(
                    stretch.start,
                    stretch.end,
                    words,
                    _kind(words, stretch),
                    Span(mention.start, mention.end, mention.words),
                    resolution,
                    choice.cue,
                    choice.confidence,
                    choice.reason,
                )
            )
    return tuple(found)


def _kind(words: str, stretch: Stretch) -> Kind:
    whole = words[:1].isupper() and (words.rstrip()[-1:] in ",.?!…" or stretch.unclosed)
    return Kind.DIRECT if whole else Kind.MIXED

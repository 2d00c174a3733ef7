"""The options of a stretch: who could be its speaker, and the two that name nobody.

Candidates stand in the sentences round the stretch; where a paragraph opens with the stretch, the
speaker of the paragraph before (carried) and the heads of a sentence before that ends in a colon
(introducing) join them.
"""

from dataclasses import dataclass

from viewer.quotes.features import (
    carried_features,
    head_features,
    introducing_features,
    null_features,
    pair_features,
    stretch_context,
)
from viewer.quotes.mentions import NO_QUOTATION, UNNAMED, Head, Option, find_heads
from viewer.quotes.tokens import Frame

MOST_BEFORE, MOST_AFTER = 14, 6
MOST_SENTENCES_BEFORE, MOST_SENTENCES_AFTER = 2, 1


@dataclass(slots=True)
class Carried:
    """The last speaker of an earlier paragraph."""

    frame: Frame
    head: Head
    paragraphs: int
    """How many paragraphs ago."""
    unclosed: bool
    """Whether its last stretch was left open."""
    last: bool
    """Whether that paragraph ends with a stretch."""
    until: int
    """Up to where its paragraphs have been counted."""


def options_of(
    text: str,
    frame: Frame,
    number: int,
    heads: list[Head],
    carried: Carried | None,
    introducing: Frame | None,
) -> list[Option]:
    """Every option of stretch `number`, with its features; the two without a name come last."""
    place = frame.places[number]
    context = stretch_context(frame, text, number)
    shape = frame.shape
    options: list[Option] = []
    split = 0
    while split < len(heads) and heads[split].token < place:
        split += 1
    for between, i in enumerate(range(split - 1, max(-1, split - 1 - MOST_BEFORE), -1)):
        head = heads[i]
        sentences = _sentence_ends(shape, head.token + 1, place)
        if sentences > MOST_SENTENCES_BEFORE:
            break
        rank = _rank(shape, heads, i)
        keys = head_features(frame, head, "b", rank)
        keys += pair_features(frame, place, head, rank, between, sentences, context)
        options.append(Option("head", frame, head, keys))
    for between, i in enumerate(range(split, min(len(heads), split + MOST_AFTER))):
        head = heads[i]
        sentences = _sentence_ends(shape, place + 1, head.left)
        if sentences > MOST_SENTENCES_AFTER:
            break
        rank = _rank(shape, heads, i)
        keys = head_features(frame, head, "a", rank)
        keys += pair_features(frame, place, head, rank, between, sentences, context)
        options.append(Option("head", frame, head, keys))
    if carried is not None and number == 0:
        keys = carried_features(
            frame, place, carried.head, carried.paragraphs, carried.unclosed, carried.last, context
        )
        options.append(Option("carried", carried.frame, carried.head, keys))
    if introducing is not None and number == 0:
        known = find_heads(introducing)
        for rank, head in enumerate(reversed(known[-3:])):
            keys = introducing_features(introducing, head, rank, frame, place, context)
            options.append(Option("introducing", introducing, head, keys))
    null = null_features(frame, text, number, context)
    options.append(Option(UNNAMED, frame, None, ["u" + key for key in null]))
    options.append(Option(NO_QUOTATION, frame, None, ["n" + key for key in null]))
    return options


def _sentence_ends(shape: str, start: int, end: int) -> int:
    return (
        shape.count(".", start, end) + shape.count("E", start, end) + shape.count("e", start, end)
    )


def _rank(shape: str, heads: list[Head], i: int) -> int:
    """How many candidates stand before candidate `i` in its sentence."""
    rank = 0
    while i - rank > 0 and rank < 4:
        earlier = heads[i - rank - 1]
        if _sentence_ends(shape, earlier.token + 1, heads[i].token):
            break
        rank += 1
    return rank

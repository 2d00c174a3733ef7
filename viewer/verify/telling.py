"""A verdict in sentences."""

from enum import StrEnum

from viewer.verify.types import (
    Attribution,
    Comparison,
    Differs,
    Edit,
    Exact,
    Inside,
    Looked,
    NotFound,
    Place,
    Verdict,
    Wording,
)
from viewer.verify.versions import Version

SURE = 0.7
"""The confidence below which a name is told as perhaps meant."""

_CLOSING = tuple(",.;:!?…)]’”")
"""What goes with the word before it."""
_SHORTENED = (Edit.OMITTED, Edit.INSERTED)


def told(verdict: Verdict) -> str:
    """What came of it, in one or two sentences."""
    return " ".join(part for part in told_in_parts(verdict) if part)


def told_in_parts(verdict: Verdict) -> tuple[str, str]:
    """What came of it, and beside that where was looked; the second may be empty."""
    if isinstance(verdict, NotFound):
        return f"Nothing like it was found in {_searched(verdict.looked)}", ""
    looked = f"It was looked for in {_searched(verdict.looked)}"
    if isinstance(verdict, Differs):
        return _near(verdict), looked
    articles = sum(wording.total for wording in verdict.wordings)
    found = f"Found word for word in {_count(articles, 'article')}{_whose(verdict)}"
    if verdict.instead:
        looked = f"{verdict.question.speaker} is named for something like it. {looked}"
    return found, looked


def instead_head(verdict: Exact) -> str:
    """What stands above the wordings that the speaker who was asked about is named for."""
    return f"What {verdict.question.speaker} is named for:"


def more(wording: Wording) -> str:
    """In how many articles a wording stands besides those that are told; empty where in none."""
    left = wording.total - len({place.source.file for place in wording.places})
    return f"and in {left:,} more article{'s' if left > 1 else ''}" if left > 0 else ""


def whose(place: Place) -> str:
    """Who says the words at a place, and whether they stand between marks."""
    if place.inside is Inside.OUTSIDE:
        return "the article’s own words, outside quotation marks"
    if place.speaker is None:
        who = "nobody is named"
    else:
        who = place.speaker if place.confidence >= SURE else f"perhaps {place.speaker}"
        if place.mention and place.mention.words != place.speaker:
            who += f", in the article “{place.mention.words}”"
    return f"{who} (only partly inside quotation marks)" if place.inside is Inside.PARTLY else who


class Mark(StrEnum):
    """What is to be seen of words that differ."""

    NONE = ""
    LEFT_OUT = "left out"
    """They stand there, and were not asked."""
    ADDED = "added"
    """They were asked, and do not stand there."""


def shown(comparison: Comparison) -> str:
    """The found words with what differs: [-found, but not asked-], {+asked, but not found+}."""
    written = {Mark.NONE: "{}", Mark.LEFT_OUT: "[-{}-]", Mark.ADDED: "{{+{}+}}"}
    return " ".join(written[mark].format(words) for words, mark in marked(comparison))


def marked(comparison: Comparison) -> list[tuple[str, Mark]]:
    """The found words, and the asked ones that were not found, piece by piece, each in one line."""
    parts: list[tuple[str, Mark]] = []
    for piece in comparison.pieces:
        match piece.edit:
            case Edit.SAME:
                parts.append((piece.found, Mark.NONE))
            case Edit.INSERTED:
                parts.append((piece.asked, Mark.NONE))
            case Edit.OMITTED:
                parts.append((piece.asked or "[…]", Mark.NONE))
            case Edit.ATTRIBUTION:
                parts.append((f"({piece.found})", Mark.NONE))
            case Edit.JOINED:
                parts += [("another place or speaker", Mark.LEFT_OUT), (piece.asked, Mark.ADDED)]
            case _:
                parts += [(piece.found, Mark.LEFT_OUT), (piece.asked, Mark.ADDED)]
    in_line = ((" ".join(words.split()), mark) for words, mark in parts)
    return [(words, mark) for words, mark in in_line if words]


def in_full(place: Place) -> str:
    """The passage with the rest of its sentence, where that is more than was asked; else empty."""
    pieces = place.comparison.pieces
    if not (place.before or place.after or any(piece.edit in _SHORTENED for piece in pieces)):
        return ""
    gap = "" if place.after[:1] in _CLOSING else " "
    return " ".join(f"{place.before} {place.words}{gap}{place.after}".split())


def of_version(version: Version) -> str:
    """What a version does to the fullest one."""
    cuts = [
        what
        for is_cut, what in (
            (version.starts_later, "begins later"),
            (version.ends_sooner, "ends sooner"),
        )
        if is_cut
    ]
    if not version.is_faithful:
        cuts.append("differs")
    return ", ".join(cuts) or "the fullest"


def _searched(looked: Looked) -> str:
    text = f"{_count(looked.articles, 'article')}"
    if looked.waiting:
        text += f"; {_count(looked.waiting, 'file')} more are not read yet, it may stand there"
    if looked.unreadable:
        text += f"; {_count(looked.unreadable, 'file')} could not be read"
    return f"{text}."


def _near(verdict: Differs) -> str:
    count = len(verdict.nearest)
    if count == 1:
        return "Not found word for word; what comes nearest differs."
    return f"Not found word for word; {count:,} wordings come as near, and each differs."


def _whose(verdict: Exact) -> str:
    """Who said it, where somebody was asked about."""
    asked = verdict.question.speaker
    names = list(
        dict.fromkeys(
            place.speaker
            for wording in verdict.wordings
            for place in wording.places
            if place.speaker
        )
    )
    match verdict.attribution:
        case Attribution.CONFIRMED:
            return f", and {asked} is named for it."
        case Attribution.OTHER:
            others = ", ".join(names[:3]) + (" and others" if len(names) > 3 else "")
            return f", but not by {asked}: named for it there is {others}."
        case Attribution.NOBODY:
            return f", but not by {asked}: nobody is named for it there."
    return "."


def _count(number: int, what: str) -> str:
    return f"{number:,} {what}" if number == 1 else f"{number:,} {what}s"

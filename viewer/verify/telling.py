"""A verdict in sentences."""

from collections.abc import Sequence
from enum import StrEnum
from typing import NamedTuple

from viewer.verify.exactly import NAMED, SURE, cautions, found
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
from viewer.wording import counted
from viewer.wording import words as say

_CLOSING = tuple(",.;:!?…)]’”")
"""What goes with the word before it."""
_SHORTENED = (Edit.OMITTED, Edit.INSERTED)


def told(verdict: Verdict) -> str:
    """What came of it, in one or two sentences."""
    return " ".join(part for part in told_in_parts(verdict) if part)


class Told(NamedTuple):
    """A verdict in three parts, of which all but the first may be empty."""

    head: str
    """What came of it."""
    caution: str
    """What has to be known of it."""
    where: str
    """Where was looked."""


def told_in_parts(verdict: Verdict) -> Told:
    """What came of it, what has to be known of it, and where was looked."""
    looked, caution = verdict.looked, []
    if verdict.question.in_marks:
        caution.append(say("Only the words inside the quotation marks were looked for."))
    if isinstance(verdict, NotFound):
        nothing = counted(
            "Nothing like it was found in 1 article.",
            "Nothing like it was found in {count} articles.",
            looked.articles,
        )
        return Told(" ".join([nothing, *_not_read(looked)]), " ".join(caution), "")
    where = counted(
        "It was looked for in 1 article.",
        "It was looked for in {count} articles.",
        looked.articles,
    )
    where = " ".join([where, *_not_read(looked)])
    if isinstance(verdict, Differs):
        caution += [*filter(None, [_whose_it_is(verdict)])]
        return Told(_near(verdict), " ".join(caution), where)
    return Told(found(verdict), " ".join([*caution, *cautions(verdict)]), where)


def instead_head(verdict: Exact) -> str:
    """What stands above the wordings that the speaker who was asked about is named for."""
    return say("What {speaker} is named for:").format(speaker=verdict.question.speaker)


def more(wording: Wording) -> str:
    """In how many articles a wording stands besides those that are told; empty where in none."""
    left = wording.total - len({place.source.file for place in wording.places})
    return (
        counted("and in 1 more article", "and in {count} more articles", left) if left > 0 else ""
    )


def whose(place: Place) -> str:
    """Who says the words at a place, and whether they stand between marks."""
    if place.inside is Inside.OUTSIDE:
        return say("the article’s own words, outside quotation marks")
    if place.speaker is None:
        who = say("nobody is named")
    else:
        who = place.speaker
        if place.confidence < SURE:
            who = say("perhaps {speaker}").format(speaker=who)
        if place.mention and place.speaker not in place.mention.words:
            both = say("{speaker}, in the article “{mention}”")
            who = both.format(speaker=who, mention=place.mention.words)
    if place.inside is Inside.PARTLY:
        who = say("{speaker} (only partly inside quotation marks)").format(speaker=who)
    if place.others:
        others = ", ".join(place.others)
        who = say("{speaker}, and {others} for a part of it").format(speaker=who, others=others)
    return who


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
                parts += [
                    (say("another place or speaker"), Mark.LEFT_OUT),
                    (piece.asked, Mark.ADDED),
                ]
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
            (version.starts_later, say("begins later")),
            (version.ends_sooner, say("ends sooner")),
        )
        if is_cut
    ]
    if not version.is_faithful:
        cuts.append(say("differs"))
    return ", ".join(cuts) or say("the fullest")


def told_of_versions(versions: Sequence[Version]) -> tuple[str, str]:
    """How often a quotation is printed in how many wordings, and how many of them cut it short."""
    if not versions:
        return say("No article prints these words between quotation marks."), ""
    articles = sum(len(version.printed) for version in versions)
    head = counted(
        "Printed in 1 wording, the earliest first.",
        "Printed in {count} wordings, the earliest first.",
        len(versions),
    )
    cut = sum(len(version.printed) for version in versions if version.is_cut)
    beside = [counted("In 1 article.", "In {count} articles.", articles)]
    if cut:
        beside.append(counted("1 of them cuts it short.", "{count} of them cut it short.", cut))
    return head, " ".join(beside)


def _not_read(looked: Looked) -> list[str]:
    """What else might hold it."""
    told = []
    if looked.waiting:
        told.append(
            counted(
                "1 file more is not read yet; it may stand there.",
                "{count} files more are not read yet; it may stand there.",
                looked.waiting,
            )
        )
    if looked.unreadable:
        told.append(
            counted(
                "1 file could not be read.", "{count} files could not be read.", looked.unreadable
            )
        )
    return told


def _whose_it_is(verdict: Differs) -> str:
    """Whether who was asked about is named for what comes nearest; empty where it is not sure."""
    places = [place for wording in verdict.nearest for place in wording.places]
    sure = [place for place in places if place.confidence >= SURE]
    if any(place.attribution is Attribution.CONFIRMED for place in places):
        whose = say("{speaker} is named for it.") if sure else ""
    elif sure and all(place.attribution is Attribution.OTHER for place in places):
        whose = say("Named for it there is {names}, not {speaker}.")
    else:
        return ""
    names = dict.fromkeys(place.speaker for place in sure if place.speaker)
    return whose.format(speaker=verdict.question.speaker, names=", ".join([*names][:NAMED]))


def _near(verdict: Differs) -> str:
    return counted(
        "Not found word for word; what comes nearest differs.",
        "Not found word for word; {count} wordings come as near, and each differs.",
        len(verdict.nearest),
    )

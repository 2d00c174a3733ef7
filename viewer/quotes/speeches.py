"""Stage 6, speeches: a quotation of several paragraphs has one speaker, wherever they are named.

By the convention of print each paragraph of a long quotation begins with an opening mark and only
the last one closes. The speaker often stands in that last one alone: what came before is theirs.
"""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from viewer.quotes.types import Kind, Quotation
from viewer.wording import words


class Part(NamedTuple):
    """How one quotation stands in a speech, and whether its own paragraph names who speaks."""

    mark: str
    """What opens it. A page copied between marks of another shape is no speech."""
    goes_on: bool
    """It is not closed where its paragraph ends."""
    continues: bool
    """It goes on from the paragraph before."""
    is_named: bool


def with_one_speaker(
    quotations: Sequence[Quotation], parts: Sequence[Part]
) -> tuple[Quotation, ...]:
    """The quotations, where the parts of a speech before the name have its speaker too."""
    found = list(quotations)
    later: Quotation | None = None
    after = Part("", False, False, False)
    for number in range(len(found) - 1, -1, -1):
        part = parts[number]
        if not (part.goes_on and after.continues and after.mark == part.mark):
            later = None
        after = part
        if part.is_named:
            later = found[number] if found[number].mention else None
        elif later is not None and (found[number].kind.is_quotation or later.cue):
            found[number] = _spoken_by(later, found[number])
    return tuple(found)


def _spoken_by(later: Quotation, part: Quotation) -> Quotation:
    return replace(
        part,
        kind=part.kind if part.kind.is_quotation else Kind.DIRECT,
        mention=later.mention,
        resolution=later.resolution,
        cue=later.cue,
        confidence=later.confidence,
        reason=words("named where the speech ends"),
    )

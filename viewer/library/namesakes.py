"""Two people of one name, whom the reader told apart: in the quotations of an article."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from viewer.library.speaker import key_of_voice
from viewer.library.voices import voices
from viewer.quotes.language import language_of
from viewer.quotes.types import Quotation, Resolution
from viewer.wording import words


def told_apart(
    quotations: Sequence[Quotation],
    text: str,
    names: Mapping[str, tuple[str, str]],
    given: Mapping[str, str],
) -> tuple[Quotation, ...]:
    """The quotations of an article, each with the name that the reader gave to who says it.

    `names` has key and name of whom each key names in this article; `given` the keys of the names
    that were ever given so, which a correction may name too.
    """
    listed = {
        id(quotation): names.get(key_of_voice(voice))
        for quotation, voice in voices(quotations, language_of(text))
    }
    return tuple(_named(each, listed.get(id(each)), given) for each in quotations)


def _named(
    quotation: Quotation, listed: tuple[str, str] | None, given: Mapping[str, str]
) -> Quotation:
    resolution, speaker = quotation.resolution, quotation.speaker or ""
    if resolution is None:
        return quotation
    if quotation.original is not None and speaker in given:
        return replace(quotation, resolution=replace(resolution, listed=given[speaker]))
    if listed is None:
        return quotation
    key, name = listed
    reason = words("told apart by you from others of this name")
    if quotation.reason:
        reason = words("{reason}; told apart by you from others of this name").format(
            reason=quotation.reason
        )
    return replace(quotation, resolution=Resolution(name, resolution.chain, key), reason=reason)

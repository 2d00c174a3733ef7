"""A verdict as text, line by line: for a terminal, and for what is copied."""

from collections.abc import Sequence

from viewer.verify.telling import in_full, instead_head, more, of_version, shown, whose
from viewer.verify.types import Exact, NotFound, Place, Source, Verdict, Wording
from viewer.verify.versions import Version
from viewer.wording import words as say


def verdict_lines(verdict: Verdict) -> list[str]:
    """Every wording with its places; what came of it stands in `telling.told`."""
    if isinstance(verdict, NotFound):
        return []
    if not isinstance(verdict, Exact):
        return _wording_lines(verdict.wordings, are_ranked=True)
    lines = _wording_lines(verdict.wordings, are_ranked=False)
    if verdict.instead:
        lines += [instead_head(verdict), ""]
        lines += _wording_lines(verdict.instead, are_ranked=True)
    return lines


def version_lines(versions: Sequence[Version]) -> list[str]:
    """How each outlet prints the whole quotation, the earliest first."""
    lines = [say("As it was printed, the earliest first:"), ""] if versions else []
    for version in versions:
        lines.append(f"“{' '.join(version.words.split())}” ({of_version(version)})")
        for one in version.printed:
            lines += [f"    {one.speaker or say('nobody is named')}", *_source_lines(one.source)]
        lines.append("")
    return lines


def _wording_lines(wordings: Sequence[Wording], *, are_ranked: bool) -> list[str]:
    lines: list[str] = []
    for wording in wordings:
        words = shown(wording.comparison)
        lines.append(f"{wording.rank}. {words}" if are_ranked else words)
        lines += [line for place in wording.places for line in _place_lines(place)]
        left = more(wording)
        lines += [f"    {left}"] if left else []
        lines.append("")
    return lines


def _place_lines(place: Place) -> list[str]:
    whole = in_full(place)
    return [
        f"    {whose(place)}",
        *([f"        “{whole}”"] if whole else []),
        *_source_lines(place.source),
    ]


def _source_lines(source: Source) -> list[str]:
    day = f"{source.published:%Y-%m-%d}" if source.published else ""
    about = "  ".join(part for part in (day, source.outlet or "", source.headline) if part)
    return [f"        {about}", *(f"        {path}" for path in (source.file, *source.copies))]

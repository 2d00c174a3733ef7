"""The command that tells whether somebody said something."""

import json
import sys
from collections.abc import Sequence

from viewer.cli.index import bring_up_to_date
from viewer.cli.options import Asked
from viewer.library.schema import DamagedIndex
from viewer.library.types import Phase
from viewer.paths import places
from viewer.session import Session
from viewer.verify.question import read_question
from viewer.verify.records import record, version_record
from viewer.verify.telling import in_full, of_version, shown, told, whose
from viewer.verify.types import Exact, NotFound, Place, Source, Verdict, Wording
from viewer.verify.versions import Version


def run(asked: Asked) -> int:
    """Bring the index up to date and tell what it has of a quotation; 1 where nothing is like it.

    Raises ViewerError where there are no words in it, before anything is read.
    """
    text = sys.stdin.read() if asked.quote == "-" else asked.quote
    read_question(text)
    session = Session(places(asked.profile))
    session.open_library([asked.folder])
    _bring_up_to_date(session, asked)
    try:
        verdict = session.verify(text, asked.speaker)
    except DamagedIndex:  # it was thrown away when it was opened, and the files have it all
        _bring_up_to_date(session, asked)
        verdict = session.verify(text, asked.speaker)
    versions = session.versions(text, asked.speaker) if asked.versions else ()
    if asked.json:
        result = record(verdict)
        if asked.versions:
            result["versions"] = [version_record(version) for version in versions]
        print(json.dumps(result, ensure_ascii=False))
    else:
        for line in (*_lines(verdict), *_version_lines(versions)):
            print(line)
        print(told(verdict), file=sys.stderr)
    return 1 if isinstance(verdict, NotFound) else 0


def _bring_up_to_date(session: Session, asked: Asked) -> None:
    """As far as is needed: the articles are asked, not their quotations."""
    bring_up_to_date(session, quiet=asked.json, enough=Phase.QUOTATIONS)


def _lines(verdict: Verdict) -> list[str]:
    if isinstance(verdict, NotFound):
        return []
    if not isinstance(verdict, Exact):
        return _wording_lines(verdict.wordings, are_ranked=True)
    lines = _wording_lines(verdict.wordings, are_ranked=False)
    if verdict.instead:
        lines += [f"What {verdict.question.speaker} is named for:", ""]
        lines += _wording_lines(verdict.instead, are_ranked=True)
    return lines


def _wording_lines(wordings: Sequence[Wording], *, are_ranked: bool) -> list[str]:
    lines: list[str] = []
    for wording in wordings:
        words = shown(wording.comparison)
        lines.append(f"{wording.rank}. {words}" if are_ranked else words)
        lines += [line for place in wording.places for line in _place_lines(place)]
        lines += [_more(wording)] if _left(wording) else []
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


def _left(wording: Wording) -> int:
    return wording.total - len({place.source.file for place in wording.places})


def _more(wording: Wording) -> str:
    left = _left(wording)
    return f"    and in {left:,} more article{'s' if left > 1 else ''}"


def _version_lines(versions: Sequence[Version]) -> list[str]:
    """How each outlet prints the whole quotation, the earliest first."""
    lines = ["As it was printed, the earliest first:", ""] if versions else []
    for version in versions:
        lines.append(f"“{' '.join(version.words.split())}” ({of_version(version)})")
        for one in version.printed:
            lines += [f"    {one.speaker or 'nobody is named'}", *_source_lines(one.source)]
        lines.append("")
    return lines

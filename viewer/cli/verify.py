"""The command that tells whether somebody said something."""

import json
import sys

from viewer.cli.index import bring_up_to_date
from viewer.cli.options import Asked
from viewer.library.schema import DamagedIndex
from viewer.library.types import Phase
from viewer.paths import places
from viewer.session import Session
from viewer.verify.question import read_question
from viewer.verify.records import record
from viewer.verify.telling import shown, told, whose
from viewer.verify.types import Exact, NotFound, Place, Verdict, Wording


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
    if asked.json:
        print(json.dumps(record(verdict), ensure_ascii=False))
    else:
        for line in _lines(verdict):
            print(line)
        print(told(verdict), file=sys.stderr)
    return 1 if isinstance(verdict, NotFound) else 0


def _bring_up_to_date(session: Session, asked: Asked) -> None:
    """As far as is needed: the articles are asked, not their quotations."""
    bring_up_to_date(session, quiet=asked.json, enough=Phase.QUOTATIONS)


def _lines(verdict: Verdict) -> list[str]:
    if isinstance(verdict, NotFound):
        return []
    lines: list[str] = []
    for wording in verdict.wordings:
        words = shown(wording.comparison)
        if not isinstance(verdict, Exact):
            words = f"{wording.rank}. {words}"
        lines += [words, *(line for place in wording.places for line in _place_lines(place))]
        lines += [_more(wording)] if _left(wording) else []
        lines.append("")
    return lines


def _place_lines(place: Place) -> list[str]:
    source = place.source
    day = f"{source.published:%Y-%m-%d}" if source.published else ""
    about = "  ".join(part for part in (day, source.outlet or "", source.headline) if part)
    files = [f"        {path}" for path in (source.file, *source.copies)]
    return [f"    {whose(place)}", f"        {about}", *files]


def _left(wording: Wording) -> int:
    return wording.total - len({place.source.file for place in wording.places})


def _more(wording: Wording) -> str:
    return f"    and in {_left(wording):,} more articles"

"""The command that tells who is quoted in a folder, and what one of them says."""

import json
import sys
from collections.abc import Iterator

from viewer.cli.index import bring_up_to_date
from viewer.cli.options import Asked
from viewer.library.schema import DamagedIndex
from viewer.library.speaker import SHOWN, Speaker
from viewer.library.speaker_lines import page_record, speaker_record
from viewer.library.voices import SpeakerKind
from viewer.paths import places
from viewer.session import Session
from viewer.speakers import written


def run(asked: Asked) -> int:
    """List the speakers, or print the page of one; 1 where there is nobody."""
    session = Session(places(asked.profile))
    session.open_library([asked.folder])
    bring_up_to_date(session, quiet=asked.json)
    try:
        return _answer(session, asked)
    except DamagedIndex:  # it was thrown away when it was opened, and the files have it all
        bring_up_to_date(session, quiet=asked.json)
        return _answer(session, asked)


def _answer(session: Session, asked: Asked) -> int:
    kinds = SHOWN if asked.kind is None else (SpeakerKind[asked.kind.upper()],)
    speakers = session.speakers
    if asked.name is not None:
        named = [each for each in speakers.named(asked.name) if each.kind in kinds]
        if len(named) == 1:
            return _page(session, named[0], asked)
    else:
        named = []
    listed = speakers.listing(asked.name or "", kinds, limit=asked.limit)
    found = named or speakers.rows(listed.ids)
    if asked.name is not None and not named and len(found) == 1:
        return _page(session, found[0], asked)
    total = len(found) if named else listed.total
    for line in _json(found) if asked.json else _lines(found):
        print(line)
    if not asked.json:
        shown = f", {len(found):,} shown" if len(found) < total else ""
        print(f"{total:,} found{shown}", file=sys.stderr)
    return 0 if found else 1


def _page(session: Session, speaker: Speaker, asked: Asked) -> int:
    page = session.speakers.page(speaker.id)
    if page is None:
        return 1
    said = session.speakers.sayings(speaker.id, page.articles[: asked.limit])
    if asked.json:
        print(json.dumps(page_record(page, said), ensure_ascii=False))
    else:
        print(written(page, said, ".md"), end="")
        rest = len(page.articles) - asked.limit
        if rest > 0:
            print(f"{rest:,} older articles; --limit N reads more", file=sys.stderr)
    return 0


def _json(found: list[Speaker]) -> Iterator[str]:
    for speaker in found:
        yield json.dumps(speaker_record(speaker), ensure_ascii=False)


def _lines(found: list[Speaker]) -> Iterator[str]:
    marks = {SpeakerKind.SURNAME: " (surname only)", SpeakerKind.UNNAMED: " (not named)"}
    marks[SpeakerKind.ORGANISATION] = " (organisation)"
    for speaker in found:
        name = speaker.name + marks.get(speaker.kind, "")
        articles = "1 article" if speaker.articles == 1 else f"{speaker.articles:,} articles"
        yield f"{speaker.quotations:>7,}  {name}  ({articles})"

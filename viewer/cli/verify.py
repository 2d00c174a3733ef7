"""The command that tells whether somebody said something."""

import json
import sys

from viewer.cli.index import bring_up_to_date
from viewer.cli.options import Asked
from viewer.library.schema import DamagedIndex
from viewer.library.types import Phase
from viewer.paths import places
from viewer.session import Session
from viewer.verify.lines import verdict_lines, version_lines
from viewer.verify.question import read_question
from viewer.verify.records import record, version_record
from viewer.verify.telling import told
from viewer.verify.types import NotFound


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
        verdict = session.questions.verify(text, asked.speaker)
    except DamagedIndex:  # it was thrown away when it was opened, and the files have it all
        _bring_up_to_date(session, asked)
        verdict = session.questions.verify(text, asked.speaker)
    versions = session.questions.versions(text, asked.speaker) if asked.versions else ()
    if asked.json:
        result = record(verdict)
        if asked.versions:
            result["versions"] = [version_record(version) for version in versions]
        print(json.dumps(result, ensure_ascii=False))
    else:
        for line in (*verdict_lines(verdict), *version_lines(versions)):
            print(line)
        print(told(verdict), file=sys.stderr)
    return 1 if isinstance(verdict, NotFound) else 0


def _bring_up_to_date(session: Session, asked: Asked) -> None:
    """As far as is needed: the articles are asked, not their quotations."""
    bring_up_to_date(session, quiet=asked.json, enough=Phase.QUOTATIONS)

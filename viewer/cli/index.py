"""The command that brings a folder's index up to date."""

import json
import sys
import time

from viewer.cli.options import Asked
from viewer.library.types import Phase, Progress
from viewer.paths import places
from viewer.session import Session

_SIGN_SECONDS = 0.1


def run(asked: Asked) -> int:
    """Index the folders, telling how far it is; 1 where they hold no article."""
    session = Session(places(asked.profile))
    session.open_library(asked.folders)
    started = time.monotonic()
    last = bring_up_to_date(session, quiet=asked.json)
    with session.catalogue() as catalogue:
        articles, skipped = catalogue.count(), catalogue.skipped()
    seconds = round(time.monotonic() - started, 2)
    if asked.json:
        result = {
            "folders": [str(root) for root in session.roots],
            "articles": articles,
            "skipped": [
                {"file": str(item.path), "code": item.code, "why": item.sentence}
                for item in skipped
            ],
            "seconds": seconds,
        }
        print(json.dumps(result, ensure_ascii=False))
    else:
        files = "1 file" if len(skipped) == 1 else f"{len(skipped):,} files"
        print(f"{last.sentence} in {seconds:.1f} s; {files} skipped")
    return 0 if articles else 1


def bring_up_to_date(session: Session, *, quiet: bool, enough: Phase = Phase.DONE) -> Progress:
    """Run the indexer until it is as far as `enough`, and give its last word.

    A terminal is told how far it is.
    """
    shown, told = sys.stderr.isatty() and not quiet, 0.0
    for progress in session.index():
        if shown and (progress.phase is Phase.DONE or time.monotonic() - told > _SIGN_SECONDS):
            told = time.monotonic()
            print(f"\r\x1b[2K{progress.sentence}", end="", file=sys.stderr, flush=True)
        if progress.phase is enough:
            break
    if shown:
        print("\r\x1b[2K", end="", file=sys.stderr, flush=True)
    return progress

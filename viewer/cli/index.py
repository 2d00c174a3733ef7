"""The command that brings a folder's index up to date."""

import json
import time

from viewer.cli.options import Asked
from viewer.cli.output import progress_line
from viewer.library.types import Phase, Progress
from viewer.paths import places
from viewer.session import Session


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
    with progress_line(quiet=quiet) as show:
        for progress in session.index():
            show(progress.sentence)
            if progress.phase is enough:
                break
    return progress

"""The commands for what the reader keeps."""

import io
import json
import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING

from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.paths import places
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.notebook.listing import Row


def run(asked: Asked) -> int:
    """Do what is asked with the notebook; 1 where nothing is kept."""
    session = Session(places(asked.profile))
    if asked.action == "import":
        return _import(session, asked)
    if not session.places.notebook.exists():
        _tell(f"There is no notebook yet: {session.places.notebook}")
        return 1
    return {"list": _list, "export": _export, "backup": _back_up, "check": _check}[asked.action](
        session, asked
    )


def _list(session: Session, asked: Asked) -> int:
    from viewer.notebook.exchange.whole import entry_record
    from viewer.notebook.listing import Wanted
    from viewer.notebook.types import Kind

    kinds = frozenset({Kind(asked.kind)}) if asked.kind else frozenset(Kind)
    with session.read_notebook() as notebook:
        numbers = notebook.listing(Wanted(kinds, text=asked.search, tag=asked.tag)).numbers
        found = notebook.rows(numbers)
    for number in numbers:
        if asked.json:
            print(json.dumps(entry_record(found[number].entry), ensure_ascii=False))
        else:
            print("\n".join(_lines(found[number])), end="\n\n")
    return 0 if numbers else 1


def _lines(row: "Row") -> Iterator[str]:
    """An entry for a person: what and when, the article, the words, the tags."""
    from viewer.escaping import one_line
    from viewer.notebook.types import Clip, Note, kind_of

    entry = row.entry
    about = entry.article
    yield f"{entry.added.astimezone():%Y-%m-%d}  {kind_of(entry).value}"
    parts = (
        about.headline,
        about.source or "",
        str(about.published.date() if about.published else ""),
    )
    yield f"    {one_line(', '.join(part for part in parts if part) or about.key)}"
    if isinstance(entry, Clip):
        said = f" — {one_line(entry.speaker)}" if entry.speaker else ""
        yield f"    “{one_line(entry.anchor.words)}”{said}"
    if isinstance(entry, Note):
        yield from (f"    {one_line(line)}" for line in entry.text.splitlines())
    if entry.tags:
        yield f"    tags: {one_line(', '.join(entry.tags))}"


def _export(session: Session, asked: Asked) -> int:
    from viewer.notebook.exchange import forms
    from viewer.notebook.exchange.template import read_file

    template = read_file(asked.template) if asked.template else None
    with session.read_notebook() as notebook:
        entries, corrections = notebook.entries(), notebook.corrections.all()
        dossiers = notebook.every_dossier()
        names = notebook.aliases.all(), notebook.namesakes.all()
    pieces = forms.write(asked.format, entries, corrections, template, dossiers, names)
    if asked.output is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(newline="")  # every form has line ends of its own
        sys.stdout.writelines(pieces)
    else:
        forms.write_file(asked.output, pieces)
        if asked.json:
            print(json.dumps({"file": str(asked.output), "entries": len(entries)}))
        else:
            _tell(f"{len(entries):,} entries written into {asked.output}")
    return 0 if entries or corrections or dossiers[0] or any(names) else 1


def _import(session: Session, asked: Asked) -> int:
    offered = session.offered(asked.file, asked.format)
    good = offered.count
    for line, sentence in offered.problems:
        _tell(f"{asked.file}:{line}: {sentence}")
    if offered.problems and not asked.skip_bad:
        raise ViewerError(
            f"Nothing was imported. With --skip-bad the other {good:,} records of the file are."
        )
    if not good:
        _tell("There is nothing in this file to import.")
        return 1
    try:
        before = _count(session)
        session.notebook.do(offered.merge)
        new = _count(session) - before
    finally:
        session.close()
    if asked.json:
        problems = [{"line": line, "why": why} for line, why in offered.problems]
        print(json.dumps({"read": good, "new": new, "problems": problems}, ensure_ascii=False))
    else:
        print(f"{good:,} read, {new:,} of them new, {len(offered.problems):,} passed over")
    return 0


def _count(session: Session) -> int:
    counts = session.notebook.counts()
    corrections = len(session.notebook.corrections.all())
    names = len(session.notebook.aliases.all()) + len(session.notebook.namesakes.all())
    entries = counts.bookmarks + counts.clips + counts.notes
    return entries + corrections + len(session.notebook.dossiers()) + names


def _back_up(session: Session, asked: Asked) -> int:
    from viewer.notebook.backup import backups, folder_beside

    folder = folder_beside(session.places.notebook)
    before = set(backups(folder))
    try:
        # What has changed since the last backup is copied when the notebook is opened.
        if session.notebook.read_only:
            raise ViewerError(session.notebook.notices[0])
        session.notebook.back_up()
    finally:
        session.close()
    newest = next(iter(backups(folder)), None)
    if newest is None:
        _tell("Nothing was ever kept, so there is nothing to back up.")
        return 1
    made = newest not in before
    if asked.json:
        print(json.dumps({"file": str(newest.path), "new": made}, ensure_ascii=False))
    else:
        print(newest.path if made else f"unchanged since {newest.path}")
    return 0


def _check(session: Session, asked: Asked) -> int:
    from viewer.notebook.peek import examine

    version = examine(session.places.notebook)
    with session.read_notebook() as notebook:
        counts, corrections = notebook.counts(), len(notebook.corrections.all())
        dossiers, aliases = len(notebook.dossiers()), len(notebook.aliases.all())
        namesakes = len(notebook.namesakes.all())
    told = {
        "file": str(session.places.notebook),
        "sound": True,
        "version": version,
        "bookmarks": counts.bookmarks,
        "clips": counts.clips,
        "notes": counts.notes,
        "tags": len(counts.tags),
        "corrections": corrections,
        "dossiers": dossiers,
        "aliases": aliases,
        "namesakes": namesakes,
    }
    if asked.json:
        print(json.dumps(told, ensure_ascii=False))
    else:
        kinds = [kind for kind in told if kind not in ("file", "sound", "version")]
        print("sound; " + ", ".join(f"{kind}: {told[kind]:,}" for kind in kinds))
    return 0


def _tell(sentence: str) -> None:
    print(sentence, file=sys.stderr)

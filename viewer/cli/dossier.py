"""The commands for dossiers."""

import io
import json
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.paths import places
from viewer.session import Session

if TYPE_CHECKING:
    from viewer.export.dossier.document import Document
    from viewer.notebook.dossiers import Contents
    from viewer.notebook.store import Notebook


def run(asked: Asked) -> int:
    """List the dossiers, or write one of them; 1 where there is none."""
    session = Session(places(asked.profile))
    if not session.places.notebook.exists():
        print(f"There is no notebook yet: {session.places.notebook}", file=sys.stderr)
        return 1
    with session.read_notebook() as notebook:
        if asked.action == "list":
            return _list(notebook, asked)
        contents = _wanted(notebook, asked.dossier)
    return _export(session, contents, asked)


def _list(notebook: "Notebook", asked: Asked) -> int:
    found = notebook.dossiers()
    for dossier, items in found:
        if asked.json:
            told = {
                "id": dossier.id,
                "title": dossier.title,
                "items": items,
                "changed": dossier.changed.isoformat(),
            }
            print(json.dumps(told, ensure_ascii=False))
        else:
            print(f"{dossier.id[:8]}  {items:>5,}  {_title(dossier.title)}")
    return 0 if found else 1


def _title(title: str) -> str:
    from viewer.escaping import one_line

    return one_line(title) or "(without a title)"


def _wanted(notebook: "Notebook", name: str) -> "Contents":
    """The dossier of this title, or whose id begins so; raises ViewerError unless it is one."""
    every = [each.dossier for each in notebook.dossiers()]
    found = [each for each in every if each.title.casefold() == name.casefold()]
    found = found or [each for each in every if name and each.id.startswith(name)]
    if len(found) > 1:
        ids = ", ".join(each.id[:8] for each in found)
        raise ViewerError(f"There are {len(found)} dossiers of that name; say which: {ids}.")
    contents = notebook.contents(found[0].id) if found else None
    if contents is None:
        raise ViewerError(f"There is no dossier “{name}”. “pullquote dossier list” names them.")
    return contents


def _export(session: Session, contents: "Contents", asked: Asked) -> int:
    from viewer.dossiers import Compiler
    from viewer.export.dossier import forms

    out: Path | None = asked.out
    form = asked.format or (forms.form_of(out.name) if out else None) or "html"
    style = asked.style or session.settings.text("citation-style")
    locate = session.whereabouts.locate
    document = Compiler(lambda clip: locate(clip).article, style).document(contents)
    if form in ("pdf", "docx") and out is None:
        raise ViewerError(f"{form.upper()} needs a file: name one with --out.")
    if out is None:
        if isinstance(sys.stdout, io.TextIOWrapper):
            sys.stdout.reconfigure(newline="")
        sys.stdout.write(forms.text(form, document))
    elif form == "pdf":
        _pdf(out, document)
    else:
        forms.write(out, form, document)
    if out is not None and asked.json:
        told = {"file": str(out), "form": form, "sources": len(document.sources)}
        print(json.dumps(told, ensure_ascii=False))
    return 0


def _pdf(out: Path, document: "Document") -> None:
    """PDF is drawn by Qt, which needs no display for it."""
    from viewer.cli.display import broken_qt_sentence

    try:
        from viewer.gui.dossier_paper import dossier_paper
        from viewer.gui.press import print_page
    except ImportError as error:
        raise ViewerError(broken_qt_sentence(error)) from error
    print_page(out, document.title, lambda: dossier_paper(document), document.language)

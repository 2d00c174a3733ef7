"""What other programs make of all that is written out (`make check-exports`).

`python -m tests.export.programs FOLDER` writes dossiers, an article, cards, references and a
notebook into the folder and has them opened: Word documents by LibreOffice, whose pages are read
again; PDF by poppler; HTML by the Nu checker; BibTeX by BibTeX and biber. It prints a table, writes
it with the day into the file that `--record` names, and ends with 1 where something is wrong or a
program is not there.
"""

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
import unicodedata
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path
from typing import NamedTuple

from tests.export.dossiers import DOSSIERS
from tests.export.samples import article
from viewer.export.bibliography import bibtex, cited
from viewer.export.dossier import forms
from viewer.export.dossier.document import Document, Excerpt, Heading, attribution
from viewer.export.sources import CslItem, source_of

_LEFTWARD = re.compile("[\u0590-\u08ff]+")
_JOINED = re.compile("ل[اأإآ]")
"""Two letters that are one sign, which some readers of PDF tell the wrong way round."""
SEED = Path(__file__).parents[2] / "seeds" / "000_f986c38e4106c21e.txt"


class Check(NamedTuple):
    """What a program made of a form."""

    form: str
    program: str
    """With its version; empty where it is not there."""
    told: str
    """What was looked at and how much of it."""
    wrong: tuple[str, ...]


# ------------------------------------------------------------ dossiers on paper


def lines_of(document: Document) -> Iterator[str]:
    """What stands on the pages of a dossier, paragraph by paragraph."""
    yield document.title
    yield from document.introduction
    for part in document.parts:
        if isinstance(part, Heading):
            yield part.text
            continue
        yield from part.paragraphs
        if isinstance(part, Excerpt):
            # Where its raised number stands, readers of PDF do not agree.
            yield ", ".join(attribution(part))
            yield from part.annotation
    if document.sources:
        yield "Sources"
    for number, source in enumerate(document.sources, 1):
        yield f"{number}.{source.plain}"


def missing(document: Document, pages: list[str]) -> list[str]:
    """The paragraphs that are not in the text of the pages, or not in their order.

    Blanks count for nothing. Of a paragraph with letters that run to the left only their words are
    looked for, each as often as it stands: in which order a reader of PDF tells them is its own.
    """
    text, at, lacking = _bare("".join(pages)), 0, []
    leftward: Counter[str] = Counter()
    for line in lines_of(document):
        words = _LEFTWARD.findall(unicodedata.normalize("NFKC", line))
        leftward.update(word for word in words if not _JOINED.search(word))
        if words:
            continue
        wanted = _bare(line)
        found = text.find(wanted, at)
        if found < 0:
            lacking.append(line[:80])
        at = max(at, found + len(wanted))
    return lacking + [word for word, times in leftward.items() if text.count(word) < times]


def _bare(text: str) -> str:
    """Without blanks and marks of direction; letters in their plain shapes."""
    return "".join(
        each
        for each in unicodedata.normalize("NFKC", text)
        if not each.isspace() and unicodedata.category(each) != "Cf"
    )


def without_feet(pages: list[str], foot: Callable[[int, int], str]) -> tuple[list[str], list[str]]:
    """The pages without the last line of each, and what is wrong with these lines."""
    bodies, wrong = [], []
    for number, page in enumerate(pages, 1):
        body, _, last = page.strip().rpartition("\n")
        if _bare(last).endswith(_bare(foot(number, len(pages)))):
            bodies.append(body)
        else:
            bodies.append(page)
            wrong.append(f"page {number} ends with {last!r}")
    return bodies, wrong


def pages_of(pdf: Path) -> list[str]:
    """The text of a PDF, page by page."""
    told = _run("pdftotext", "-enc", "UTF-8", str(pdf), "-")
    return told.stdout.split("\f")[:-1]


def about(pdf: Path) -> dict[str, str]:
    """What `pdfinfo` tells of a PDF."""
    told = _run("pdfinfo", "-enc", "UTF-8", str(pdf)).stdout.splitlines()
    return {name: value.strip() for name, _, value in (line.partition(":") for line in told)}


def by_libreoffice(file: Path) -> Path:
    """The PDF that LibreOffice makes of a Word document, beside it with `-office` in its name."""
    with tempfile.TemporaryDirectory() as folder:
        _run(
            "soffice", f"-env:UserInstallation={(Path(folder) / 'profile').as_uri()}",
            "--headless", "--convert-to", "pdf", "--outdir", folder, str(file),
        )  # fmt: skip
        made = file.with_name(f"{file.stem}-office.pdf")
        shutil.move(Path(folder) / f"{file.stem}.pdf", made)
    return made


def check_word(folder: Path, name: str, document: Document) -> tuple[int, list[str]]:
    """The number of pages that LibreOffice makes, and what is wrong with them."""
    file = folder / f"{name}.docx"
    forms.write(file, "docx", document)
    pdf = by_libreoffice(file)
    pages, wrong = without_feet(pages_of(pdf), lambda number, _count: str(number))
    wrong += missing(document, pages)
    if about(pdf).get("Title") != document.title:
        wrong.append(f"the title is {about(pdf).get('Title')!r}")
    return len(pages), [f"{name}: {each}" for each in wrong]


def check_pdf(folder: Path, name: str, document: Document) -> tuple[int, list[str]]:
    """The number of pages of a dossier's own PDF, and what is wrong with them."""
    from viewer.gui.dossier_paper import dossier_paper
    from viewer.gui.press import print_page

    pdf = folder / f"{name}.pdf"
    print_page(pdf, document.title, lambda: dossier_paper(document), document.language)
    pages, wrong = without_feet(pages_of(pdf), lambda number, count: f"{number} / {count}")
    wrong += missing(document, pages)
    if about(pdf).get("Title") != document.title:
        wrong.append(f"the title is {about(pdf).get('Title')!r}")
    return len(pages), [f"{name}: {each}" for each in wrong]


# ------------------------------------------------------------ HTML


def write_pages(folder: Path) -> list[Path]:
    """Every kind of HTML that is written, as files."""
    from tests.notebook.samples import bookmark, clip, note
    from viewer.articles.parse import parse_article
    from viewer.cli.export import masthead
    from viewer.export.card import cards_of
    from viewer.export.card_forms import html
    from viewer.export.told import tell
    from viewer.notebook.exchange import forms as notebook_forms
    from viewer.quotes.article import article_text
    from viewer.quotes.pipeline import find_quotations
    from viewer.render.web_page import web_page

    of = parse_article(SEED.read_bytes(), SEED.name)
    found = find_quotations(article_text(of).text)
    kept = (bookmark(1), clip(1), note(1, "Ask <her>", on=clip(1)))
    pages = {
        "article": web_page(of, masthead(of), tell(of, found), "en"),
        "cards": _page(html(cards_of(of, found, "a & b.txt"))),
        "references": _page(cited(odd_sources(), "chicago", "html")),
        "notebook": "".join(notebook_forms.write("html", kept, (), None)),
    }
    for name, document in DOSSIERS.items():
        pages[f"dossier-{name}"] = forms.text("html", document)
    files = []
    for name, page in pages.items():
        files.append(folder / f"{name}.html")
        files[-1].write_text(page, encoding="utf-8")
    return files


def _page(fragment: str) -> str:
    """What is copied into a page, in one."""
    return f'<!DOCTYPE html>\n<html lang="en"><head><title>x</title></head><body>{fragment}</body>'


# ------------------------------------------------------------ BibTeX


def odd_sources() -> list[CslItem]:
    """Sources with all that TeX may stumble over."""
    day = datetime(2019, 11, 4, tzinfo=UTC)
    told = [
        ("50% of {R&D} costs $5_000 \\today #1 ~ ^ <b> | \"quoted\"", ("Anna Berg",), "The Times"),
        ("NATO and the iPhone", ("Ludwig van der Berg", "Martin King, Jr.", "AFP"), "The Times"),
        ("Çelik, Łódź, Straße – “déjà vu”", ("Zoe\u0301 Berg", "José Ñuñez"), "Le Monde"),
        ("Москва: новости дня", ("Иван Петров",), "Известия"),
        ("北京消息", ("新华社",), "人民日报"),
        (ARABIC_TITLE, ("محمد علي",), "الأهرام"),
        ("and and others", ("Smith and Sons", "a}b{c d"), "@article{x,"),
        ("A backslash at the end \\", (), None),
        ("% no comment", (), "The Times"),
    ]  # fmt: skip
    return [
        source_of(
            replace(
                article(headline=headline, source=outlet, published=day,
                        address=f"https://example.org/{number}_a%20b#c?x={{y}}&z=~^$"),
                authors=names,
            ),
            language="en",
        )
        for number, (headline, names, outlet) in enumerate(told)
    ]  # fmt: skip


ARABIC_TITLE = "الميناء سيفتح يوم الاثنين"


def check_bibtex(folder: Path) -> list[str]:
    """What BibTeX says of the file with its oldest style, and the entries that it loses."""
    items = odd_sources()
    (folder / "sources.bib").write_text(bibtex(items), encoding="utf-8")
    (folder / "sources.aux").write_text(
        "\\citation{*}\n\\bibdata{sources}\n\\bibstyle{plain}\n", encoding="utf-8"
    )
    told = _run("bibtex", "sources", cwd=folder, check=False).stdout
    wrong = [line for line in told.splitlines() if line.startswith(("I ", "---", "(There"))]
    listed = (folder / "sources.bbl").read_text(encoding="utf-8")
    # Without an author the style warns, and sets the title alone.
    wrong = [line for line in wrong if "warning" not in line]
    return wrong + [item["id"] for item in items if f"{{{item['id']}}}" not in listed]


def check_biber(folder: Path) -> list[str]:
    """What biber says of the file against the data model of BibLaTeX."""
    told = _run("biber", "--tool", "-V", "--output-file=biber.bib", "sources.bib", cwd=folder,
                check=False)  # fmt: skip
    lines = told.stdout.splitlines()
    return [
        line
        for line in lines
        # An article without an author is one, whatever the model says.
        if line.startswith(("WARN", "ERROR")) and "Missing mandatory field 'author'" not in line
    ]


# ------------------------------------------------------------ all of them


def checks(folder: Path, vnu: Path | None) -> Iterator[Check]:
    """Every form by its program."""
    for form, program, look in (
        ("dossiers (Word)", "soffice", check_word),
        ("dossiers (PDF)", "pdftotext", check_pdf),
    ):
        version = version_of(program) if shutil.which("pdftotext") else ""
        counts, wrong = [], []
        for name, document in DOSSIERS.items() if version else ():
            count, bad = look(folder, name, document)
            counts.append(f"{name} {count}")
            wrong += bad
        yield Check(form, version, f"pages: {', '.join(counts)}", tuple(wrong))
    files = write_pages(folder)
    yield check_html(files, vnu)
    bib = version_of("bibtex")
    yield Check("BibTeX", bib, "plain.bst, 9 sources", tuple(check_bibtex(folder)) if bib else ())
    biber = version_of("biber")
    (folder / "sources.bib").write_text(bibtex(odd_sources()), encoding="utf-8")
    yield Check("BibTeX", biber, "its data model, 9 sources",
                tuple(check_biber(folder)) if biber else ())  # fmt: skip


def check_html(files: list[Path], vnu: Path | None) -> Check:
    """What the Nu checker has to say of pages; it advises (info) beside what is wrong (error)."""
    if vnu is None or not vnu.exists() or not shutil.which("java"):
        return Check("HTML", "", "", ())
    version = _run("java", "-jar", str(vnu), "--version").stdout.split()[0]
    told = _run("java", "-jar", str(vnu), "--also-check-css", *map(str, files), check=False)
    wrong = [
        line.rpartition("/")[2] for line in told.stderr.splitlines() if "info warning" not in line
    ]
    names = ", ".join(file.stem for file in files)
    return Check("HTML", f"Nu Html Checker {version}", names, tuple(wrong))


def version_of(program: str) -> str:
    """The first line that a program says of its version; empty where it is not there."""
    if shutil.which(program) is None:
        return ""
    told = _run(program, "-v" if program == "pdftotext" else "--version", check=False)
    line = (told.stdout or told.stderr).strip().splitlines()[0]
    return re.sub(r"\s+[0-9a-f]{20,}.*| \(Web2C.*|\(.*\)$|version:? ", "", line).strip()


def _run(
    *command: str, cwd: Path | None = None, check: bool = True
) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        command, cwd=cwd, check=check, capture_output=True, timeout=300, encoding="utf-8",
        errors="replace", env={**os.environ, "LC_ALL": "C.UTF-8"},
    )  # fmt: skip


def table(found: list[Check]) -> str:
    """The checks as a table in Markdown, with what is wrong below it."""
    rows = ["| form | program | what was looked at | result |", "|---|---|---|---|"]
    for each in found:
        result = "in order" if not each.wrong else f"**{len(each.wrong)} wrong**"
        program = each.program or "not here"
        rows.append(
            f"| {each.form} | {program} | {each.told} | {result if each.program else '–'} |"
        )
    wrong = [f"- {each.form}: {line}" for each in found for line in each.wrong]
    return "\n".join([*rows, *([""] if wrong else []), *wrong]) + "\n"


def main(arguments: list[str]) -> int:
    """Look at all of them; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--vnu", type=Path, metavar="JAR", help="vnu.jar of the Nu Html Checker")
    parser.add_argument("--record", type=Path, metavar="FILE", help="where to keep the result")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    found = list(checks(asked.folder, asked.vnu))
    print(table(found), end="")
    if asked.record:
        head = asked.record.read_text(encoding="utf-8").partition("\n## ")[0].rstrip() + "\n"
        day = date.today().isoformat()
        asked.record.write_text(f"{head}\n## {day}\n\n{table(found)}", encoding="utf-8")
    return 1 if any(each.wrong or not each.program for each in found) else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

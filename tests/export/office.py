"""A dossier opened by other programs: the Word document by LibreOffice, the web page by a checker.

`python -m tests.export.office FOLDER` writes a dossier in three languages and both directions into
the folder, has LibreOffice (`soffice`) make a PDF of the Word document and reads that with
`pdftotext`; with `--vnu FILE` the Nu checker (vnu.jar, run by `java`) looks at the web page. It
says what was found, and ends with 1 where something is missing.
"""

import argparse
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from viewer.export.dossier import forms
from viewer.export.dossier.document import Document, Excerpt, Heading, Passage
from viewer.export.references import cite

HEBREW, ARABIC = "הנמל ייפתח ביום שני", "الميناء سيفتح يوم الاثنين"
ADDRESS = "https://news.example/1?a=1&b=2"
WHOLE = Document(
    "Who closed the harbour?",
    ("What was said of it.",),
    (
        Heading("The town"),
        Passage(("My own words & <no> markup.",)),
        Excerpt(
            ("We had no choice.", "None at all."), "Anna Berg", ("The Example", "4 November 2019"),
            ("Said on the Monday.",), 1, ADDRESS, "en",
        ),
        Heading("Others"),
        Excerpt((HEBREW,), "ראש העיר", ("הדוגמה",), ("No answer.",), 2, None, "he"),
        Excerpt((ARABIC,), "", (), (), 3, None, "ar"),
        Passage(("Ende des Berichts, für heute.",)),
    ),
    tuple(
        cite(
            [
                {"id": "a", "type": "article-newspaper", "title": "The harbour", "URL": ADDRESS},
                {"id": "b", "type": "article-newspaper", "title": HEBREW},
                {"id": "c", "type": "article-newspaper", "title": ARABIC},
            ]
        )
    ),
    "en",
)  # fmt: skip
IN_ORDER = (
    "Who closed the harbour?", "What was said of it.", "The town", "My own words & <no> markup.",
    "We had no choice.", "None at all.", "Anna Berg, The Example, 4 November 2019",
    "Said on the Monday.", "Others", "No answer.", "Ende des Berichts", "Sources", ADDRESS,
)  # fmt: skip


def office(folder: Path) -> list[str]:
    """What is missing, or out of order, in the PDF that LibreOffice makes."""
    file = folder / "dossier.docx"
    forms.write(file, "docx", WHOLE)
    with tempfile.TemporaryDirectory() as profile:
        subprocess.run(
            ["soffice", f"-env:UserInstallation={Path(profile).as_uri()}", "--headless",
             "--convert-to", "pdf", "--outdir", str(folder), str(file)],
            check=True, capture_output=True, timeout=180,
        )  # fmt: skip
    told = subprocess.run(
        ["pdftotext", "-enc", "UTF-8", str(folder / "dossier.pdf"), "-"],
        check=True, capture_output=True, timeout=60,
    )  # fmt: skip
    text = " ".join(told.stdout.decode().split())
    missing, at = [], 0
    for words in IN_ORDER:
        found = text.find(words, at)
        if found < 0:
            missing.append(words)
        at = max(at, found)
    letters = set(HEBREW + ARABIC) - {" "}
    return missing + [letter for letter in sorted(letters) if letter not in text]


def checker(folder: Path, jar: Path) -> list[str]:
    """What the Nu checker has to say of the web page, a line each."""
    file = folder / "dossier.html"
    forms.write(file, "html", WHOLE)
    told = subprocess.run(
        ["java", "-jar", str(jar), str(file)], check=False, capture_output=True, timeout=180
    )
    return told.stderr.decode().splitlines()


def main(arguments: list[str]) -> int:
    """Try it; the exit status."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--vnu", type=Path, metavar="FILE")
    asked = parser.parse_args(arguments)
    asked.folder.mkdir(parents=True, exist_ok=True)
    problems = []
    for program in ("soffice", "pdftotext", *(["java"] if asked.vnu else [])):
        if shutil.which(program) is None:
            problems.append(f"There is no {program} here.")
    if not problems:
        problems = [f"LibreOffice lacks: {words}" for words in office(asked.folder)]
        problems += checker(asked.folder, asked.vnu) if asked.vnu else []
    print("\n".join(problems) or "All of it is there, and in order.")
    return 1 if problems else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

"""Bring resources/translations in step with what the code says: `make translations`.

A catalogue is a .ts file, which Qt Linguist and every editor open, and the .qm file made from it,
which the window loads. What is new in the code stands in the .ts as unfinished, with no text; what
the code says no more goes; translations that are there stay. Then lrelease, which comes in the
wheel of PySide6-Essentials, makes the .qm files.
"""

import subprocess
import sys
from pathlib import Path
from typing import NamedTuple
from xml.etree import ElementTree
from xml.sax.saxutils import escape

import PySide6

from tools.wording_in_code import ROOT, Message, Said, said
from viewer.settings import LANGUAGES

FOLDER = ROOT / "resources" / "translations"
FORMS = {"de": 2, "fr": 2, "es": 2, "tr": 1, "ar": 6}
"""How many forms a word has by its number, in the order of Qt: for Arabic none, one, two, few
(3 to 10), many (11 to 99), and the rest (docs/translations.md)."""


class Entry(NamedTuple):
    """What a catalogue has for one message."""

    forms: tuple[str, ...]
    """The translation; of a counted message all its forms. Empty texts where there is none."""
    files: tuple[str, ...] = ()

    @property
    def finished(self) -> bool:
        """Whether everything is translated."""
        return all(self.forms)


Catalogue = dict[Message, Entry]


def read(path: Path) -> Catalogue:
    """A catalogue; empty where there is none yet. Raises ParseError for one that is no XML."""
    if not path.exists():
        return {}
    return dict(map(_entry, ElementTree.parse(path).iter("message")))


def _entry(element: ElementTree.Element) -> tuple[Message, Entry]:
    numerus = element.get("numerus") == "yes"
    message = Message(_text(element, "source"), _text(element, "comment"), numerus)
    translation = element.find("translation")
    if numerus and translation is not None:
        forms = tuple(form.text or "" for form in translation.iter("numerusform"))
    else:
        forms = (_text(element, "translation"),)
    files = tuple(each.get("filename", "") for each in element.iter("location"))
    return message, Entry(forms, files)


def _text(element: ElementTree.Element, name: str) -> str:
    return element.findtext(name) or ""


def written(language: str, catalogue: Catalogue) -> str:
    """A catalogue as the text of its file: by the files of the code, then by the English."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{language}" sourcelanguage="en">',
        "<context>",
        "    <name></name>",
    ]
    for message, entry in sorted(catalogue.items(), key=lambda each: (each[1].files[:1], each[0])):
        lines += _lines(message, entry)
    return "\n".join([*lines, "</context>", "</TS>", ""])


def _lines(message: Message, entry: Entry) -> list[str]:
    state = "" if entry.finished else ' type="unfinished"'
    lines = ['    <message numerus="yes">' if message.numerus else "    <message>"]
    lines += [f'        <location filename="{file}"/>' for file in entry.files]
    lines.append(f"        <source>{escape(message.source)}</source>")
    if message.comment:
        lines.append(f"        <comment>{escape(message.comment)}</comment>")
    if message.numerus:
        lines.append(f"        <translation{state}>")
        lines += [f"            <numerusform>{escape(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{state}>{escape(entry.forms[0])}</translation>")
    return [*lines, "    </message>"]


def in_step(language: str, catalogue: Catalogue, code: Said) -> Catalogue:
    """The catalogue with exactly the messages of the code."""
    return {
        message: Entry(_fitting(language, message, catalogue.get(message)), files)
        for message, files in code.messages.items()
    }


def _fitting(language: str, message: Message, known: Entry | None) -> tuple[str, ...]:
    count = FORMS[language] if message.numerus else 1
    forms = known.forms if known else ()
    return (*forms, *("" for _ in range(count)))[:count]


def release(language: str) -> None:
    """Make the .qm of a language from its .ts. Raises CalledProcessError."""
    name = "lrelease.exe" if sys.platform == "win32" else "lrelease"
    tool = Path(PySide6.__file__).parent / name
    file = FOLDER / f"{language}.ts"
    made = FOLDER / f"{language}.new"
    subprocess.run([tool, "-silent", file, "-qm", made], check=True, timeout=60)
    made.replace(file.with_suffix(".qm"))  # a window that has the old one open keeps it


def main() -> int:
    """Update and release all languages; tell how much is left to translate."""
    code = said()
    for language in LANGUAGES:
        file = FOLDER / f"{language}.ts"
        catalogue = in_step(language, read(file), code)
        file.write_text(written(language, catalogue), encoding="utf-8")
        release(language)
        left = sum(not entry.finished for entry in catalogue.values())
        print(f"{language}: {len(catalogue)} messages, {left} to translate")
    return 0


if __name__ == "__main__":
    sys.exit(main())

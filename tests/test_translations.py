"""What the window says is there in every language, whole, and nothing else is."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from tools.translations import FOLDER, FORMS, Catalogue, read
from tools.wording_in_code import PACKAGE, Message, Said, said
from viewer.settings import LANGUAGES

COMPLETE = tuple(LANGUAGES)
"""The languages that are whole, and stay so."""
_BRACE = re.compile(r"\{[^{}]*\}")
# A sample number of each form, in the order of Qt.
COUNTS = {"de": (1, 2), "fr": (1, 2), "es": (1, 2), "tr": (1,), "ar": (0, 1, 2, 3, 11, 100)}
SAYS_ITS_NUMBER = {"de": (0,), "es": (0,), "ar": (0, 1, 2)}
"""The forms that one number has to itself, and so need not show it. The French one is for 0 too."""


@pytest.fixture(scope="module")
def code() -> Said:
    return said()


@pytest.fixture(params=LANGUAGES)
def language(request: pytest.FixtureRequest) -> str:
    return str(request.param)


@pytest.fixture
def catalogue(language: str) -> Catalogue:
    return read(FOLDER / f"{language}.ts")


def test_whatever_is_said_is_written_as_a_literal(code: Said) -> None:
    assert not code.faults


def test_the_forms_of_what_is_counted_have_the_same_places(code: Said) -> None:
    for message in code.messages:
        if message.numerus:
            assert "{count}" in message.source, message
            assert places(message.comment) <= places(message.source), message
            assert places(message.source) - places(message.comment) <= {"{count}"}, message


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_left_to_translate(language: str, catalogue: Catalogue, code: Said) -> None:
    new = code.messages.keys() - catalogue.keys()
    assert not new, f"run make translations, then translate: {sorted(new)}"
    left = [message for message, entry in catalogue.items() if not entry.finished]
    assert not left, f"to translate in {language}.ts: {left}"


@pytest.mark.parametrize("language", COMPLETE)
def test_nothing_is_translated_that_is_not_said(
    language: str, catalogue: Catalogue, code: Said
) -> None:
    gone = catalogue.keys() - code.messages.keys()
    assert not gone, f"run make translations; {language}.ts has {sorted(gone)}"


def test_a_translation_has_the_places_of_its_english(language: str, catalogue: Catalogue) -> None:
    for message, entry in catalogue.items():
        assert len(entry.forms) == (FORMS[language] if message.numerus else 1), message
        for at, form in enumerate(entry.forms):
            if not form:
                continue
            without = places(message.source) - places(form)
            alone = at in SAYS_ITS_NUMBER.get(language, ()) or (
                language == "fr" and at == 0 and "1" not in message.comment
            )
            assert not places(form) - places(message.source), (message, form)
            assert without <= ({"{count}"} if alone and message.numerus else set()), (message, form)


def test_a_letter_to_press_is_marked_where_the_english_has_one(catalogue: Catalogue) -> None:
    for message, entry in catalogue.items():
        for form in filter(None, entry.forms):
            wanted = len(re.findall(r"&\w", message.source))
            assert len(re.findall(r"&\w", form)) == wanted, (message, form)


def test_the_file_that_is_loaded_says_what_the_catalogue_has(
    language: str, catalogue: Catalogue
) -> None:
    translator = QTranslator()
    assert translator.load(str(FOLDER / f"{language}.qm")), "run make translations"
    for message, entry in catalogue.items():
        if not entry.finished:
            continue
        counts = COUNTS[language] if message.numerus else (-1,)
        for count, form in zip(counts, entry.forms, strict=True):
            loaded = translator.translate("", message.source, message.comment, count)
            assert loaded == form, f"{message}: run make translations"


def places(text: str) -> set[str]:
    """The places in braces of a text."""
    return set(_BRACE.findall(text))


# What these are given is read or heard by a person.
SHOWING = frozenset(
    (
        *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle"),
        *("setAccessibleName", "setAccessibleDescription", "setPlaceholderText", "setSuffix"),
        *("addAction", "addMenu", "addButton", "addTab", "setLabelText", "announce"),
        *("QAction", "QMenu", "QLabel", "QPushButton", "QCheckBox", "QRadioButton", "QGroupBox"),
        *("tell", "say", "note", "Problem", "BadRecord", "emit", "notice"),
    )
)
WITH_CODES = frozenset({"Problem", "BadRecord", "emit"})
_WORD = re.compile(r"[a-z]{2}")
SHOWN_AS_THEY_ARE = frozenset({"Pullquote", " — Pullquote"})


def test_nothing_is_shown_that_is_not_said() -> None:
    shown = [
        f"{path}:{call.lineno}: {text!r}"
        for path in sorted(PACKAGE.rglob("*.py"))
        if "cli" not in path.parts
        for call in ast.walk(ast.parse(path.read_bytes()))
        if isinstance(call, ast.Call)
        for text in shown_by(call)
    ]
    assert not shown


def shown_by(call: ast.Call) -> Iterator[str]:
    """The literals that a call shows to a person."""
    name = getattr(call.func, "attr", getattr(call.func, "id", ""))
    # Elsewhere `say` is another name of `words`.
    if name not in SHOWING or (name == "say" and isinstance(call.func, ast.Name)):
        return
    for given in call.args:
        parts = given.values if isinstance(given, ast.JoinedStr) else [given]
        for part in parts:
            text = part.value if isinstance(part, ast.Constant) else ""
            if not isinstance(text, str) or text in SHOWN_AS_THEY_ARE:
                continue
            # A problem begins with its code, and so does many a signal: a sentence has a blank.
            if _WORD.search(text) and (" " in text or name not in WITH_CODES):
                yield text


# ------------------------------------------------------------ how literals are found

CODE = """
from viewer.wording import Later, counted, later, words
class Row:
    name: str
    label: Later = "given"
    more: tuple[Later, ...] = ()
def row(key: str, text: Later): ...
TABLE: dict[str, Later] = {"key": "led to"}
Row("n", "by place", more=("one", "two"))
row("k", text="by name")
words("plain"), words("noted", "a note"), counted("1 x", "{count} x", 3), later("marked")
words("pasted " + name), words(f"{name}"), counted("1", many, 3)
self.words("of others"), other("not")
"""


def test_literals_are_found_where_they_are_said_and_where_their_type_tells(tmp_path: Path) -> None:
    package = tmp_path / "package"
    package.mkdir()
    (package / "code.py").write_text(CODE)
    found = said(package, tmp_path)
    assert {(each.source, each.comment) for each in found.messages} == {
        ("given", ""), ("by place", ""), ("one", ""), ("two", ""), ("led to", ""), ("by name", ""),
        ("plain", ""), ("noted", "a note"), ("{count} x", "1 x"), ("marked", ""),
    }  # fmt: skip
    assert Message("{count} x", "1 x", numerus=True) in found.messages
    assert [fault.place for fault in found.faults] == ["package/code.py:12"] * 3

"""Bytes of an article file as text: encodings, byte-order marks, newlines, control characters."""

import codecs
import re
from typing import NamedTuple

from viewer.articles.types import Problem
from viewer.errors import ViewerError
from viewer.wording import counted, later
from viewer.wording import words as say

_MARKS = (
    # The mark of UTF-32 begins with that of UTF-16, so it is asked for first.
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# First bytes of files that may look like text for a while.
_BINARY_SIGNATURES = (
    (b"%PDF-", later("“{name}” is a PDF document, not a text file.")),
    (b"{\\rtf", later("“{name}” is an RTF document, not a text file.")),
    (b"PK\x03\x04", later("“{name}” is a ZIP archive or an office document, not a text file.")),
    (
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1",
        later("“{name}” is an old office document, not a text file."),
    ),
    (b"\x1f\x8b", later("“{name}” is a compressed file, not a text file.")),
    (b"SQLite format 3\0", later("“{name}” is a database, not a text file.")),
    (b"\x89PNG\r\n", later("“{name}” is a picture, not a text file.")),
    (b"\xff\xd8\xff", later("“{name}” is a picture, not a text file.")),
    (b"GIF8", later("“{name}” is a picture, not a text file.")),
    (b"\x7fELF", later("“{name}” is a program, not a text file.")),
)
# Everything below U+0020 but tab, newline, vertical tab, form feed and carriage return; and DEL.
_CONTROL_BYTES = bytes(sorted({*range(0x20), 0x7F} - {0x09, 0x0A, 0x0B, 0x0C, 0x0D}))
_SUBSTITUTES = dict.fromkeys(_CONTROL_BYTES, "\ufffd")
# U+0080 to U+009F in Unicode text are nearly always cp1252 that was taken for Latin-1. U+0085 is
# spared: it is a newline of its own, kept as it is.
_C1 = "[\x80-\x84\x86-\x9f]"
# What is no printable character to Python, and yet stands in texts.
_GAPS = frozenset("\t\n\r\f\v\u2028\u2029\x85\xa0\u3000\u200b\ufeff\u200e\u200f\xad")
_SAMPLE = 1 << 16
# Text may hold some control characters, if it is short or sound UTF-8 a good many.
_BINARY_SHARE = 0.15
_UNSURE_BINARY_SHARE = 0.02
_FEW_CONTROLS = 8


class Decoded(NamedTuple):
    """The text of a file: no byte-order mark, newlines as "\\n", no control characters."""

    text: str
    encoding: str
    """Python's name of the encoding."""
    problems: tuple[Problem, ...] = ()


def decode(data: bytes, name: str, complete: bool = True) -> Decoded:
    """The text of `data`; where it is not `complete`, a character cut at its end is left out.

    Control characters become U+FFFD, one for one, so that offsets stay those of the file.
    Raises ViewerError, with `name` in its sentence, for what is empty or no text.
    """
    if not data.strip(b"\0 \t\r\n\f\v"):
        raise ViewerError("“{name}” is empty.", name=name)
    raw, encoding, problems = _decode(data, name, complete)
    if raw.startswith("\ufeff"):
        raw = raw[1:]
    text = raw
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    if encoding != "utf-8" or len(data.translate(None, _CONTROL_BYTES)) != len(data):
        text, found = _without_controls(text, name)
        problems += found
    if b"\xc2" in data and encoding == "utf-8":
        text, found = _with_cp1252_marks(text)
        problems += found
    if not text.strip() or not text.strip("\ufffd"):
        raise ViewerError("“{name}” is empty.", name=name)
    return Decoded(text, encoding, problems)


def _decode(data: bytes, name: str, complete: bool) -> tuple[str, str, tuple[Problem, ...]]:
    """The text with its newlines as they are, the encoding, and what was wrong with it."""
    for mark, encoding in _MARKS:
        if data.startswith(mark):
            return _by_name(data[len(mark) :], encoding, complete)
    try:
        text = codecs.utf_8_decode(data, "strict", complete)[0]
    except UnicodeDecodeError:
        text = None
    if b"\0" in data:
        wide = _utf16_without_mark(data)
        if wide is not None:
            return _by_name(data, wide, complete)
    _refuse_binary(data, name, _BINARY_SHARE if text is not None else _UNSURE_BINARY_SHARE)
    if text is not None:
        return text, "utf-8", ()
    from viewer.articles.charset import guess_encoding  # few files are not UTF-8

    encoding = guess_encoding(data, complete)
    text, encoding, problems = _by_name(data, encoding, complete)
    if encoding != "utf-8":
        sentence = say("The file is not in UTF-8; it was read as {encoding}.")
        guessed = Problem("encoding-guessed", sentence.format(encoding=encoding))
        problems = (guessed, *problems)
    return text, encoding, problems


def _by_name(data: bytes, encoding: str, complete: bool) -> tuple[str, str, tuple[Problem, ...]]:
    """`data` in a known encoding; what does not fit it becomes U+FFFD, with a Problem."""
    decoder = codecs.getincrementaldecoder(encoding)
    try:
        return decoder("strict").decode(data, complete), encoding, ()
    except UnicodeDecodeError:
        sentence = say("Some characters are not valid {encoding}; they are shown as “\ufffd”.")
        problem = Problem("encoding-damaged", sentence.format(encoding=encoding))
        return decoder("replace").decode(data, complete), encoding, (problem,)


def _utf16_without_mark(data: bytes) -> str | None:
    """The UTF-16 that `data` is in, told by its blanks and newlines, else by its NULs."""
    sample = data[: _SAMPLE & ~1]
    if sample.count(0) * 100 < len(sample):
        return None
    little = codecs.getincrementaldecoder("utf-16-le")("replace").decode(sample, False)
    big = codecs.getincrementaldecoder("utf-16-be")("replace").decode(sample, False)
    # Read the wrong way round, blanks and newlines are characters that hardly any text has.
    for_little, for_big = (text.count(" ") + text.count("\n") for text in (little, big))
    if not for_little and not for_big:
        for_little, for_big = sample[1::2].count(0), sample[0::2].count(0)
    if max(for_little, for_big) < 8 * min(for_little, for_big):
        return None
    text, encoding = (little, "utf-16-le") if for_little > for_big else (big, "utf-16-be")
    strange = sum(1 for char in text if not (char.isprintable() or char in _GAPS))
    return encoding if (strange + text.count("\ufffd")) * 50 <= len(text) else None


def _refuse_binary(data: bytes, name: str, share: float) -> None:
    """Raises ViewerError for what no reader would call text."""
    for signature, sentence in _BINARY_SIGNATURES:
        if data.startswith(signature):
            raise ViewerError(sentence, name=name)
    sample = data[:_SAMPLE].rstrip(b"\0")
    controls = len(sample) - len(sample.translate(None, _CONTROL_BYTES))
    if controls > len(sample) * share and controls > _FEW_CONTROLS:
        raise ViewerError("“{name}” is a binary file, not a text file.", name=name)


def _without_controls(text: str, name: str) -> tuple[str, tuple[Problem, ...]]:
    """`text` with U+FFFD for every control character."""
    clean = text.translate(_SUBSTITUTES)
    if clean == text:
        return text, ()
    count = sum(1 for before, after in zip(text, clean, strict=True) if before != after)
    if count > len(text) / 2 and count > _FEW_CONTROLS:
        raise ViewerError("“{name}” is a binary file, not a text file.", name=name)
    sentence = counted(
        "A control character is shown as “\ufffd”.",
        "{count} control characters are shown as “\ufffd”.",
        count,
    )
    return clean, (Problem("control-characters", sentence),)


def _with_cp1252_marks(text: str) -> tuple[str, tuple[Problem, ...]]:
    """`text` with the quotation marks and dashes that stood in it as C1 control characters."""
    if not re.search(_C1, text):
        return text, ()
    clean = re.sub(_C1, lambda found: found[0].encode("latin-1").decode("cp1252", "replace"), text)
    sentence = say("Some marks were saved in a wrong encoding; they are read as cp1252.")
    return clean, (Problem("encoding-mixed", sentence),)

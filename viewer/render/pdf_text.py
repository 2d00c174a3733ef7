"""What programs that read a PDF need, and Qt's leaves out: its quotation marks, its language.

Qt tells of a glyph the last letter that the font has it for: of curly marks, modifier letters that
look the same. Who searches such a file for "don’t" finds nothing. What is changed here is of the
same length, or stands behind the file as an update of it (ISO 32000-1, 7.5.6).
"""

import re

_CODES = re.compile(rb"beginbf(?:range|char)\n.*?endbf(?:range|char)", re.DOTALL)
_MARKS = ((b"<02BB>", b"<2018>"), (b"<02BC>", b"<2019>"))
_TRAILER = re.compile(rb"trailer\n<<(.*?)>>\nstartxref\n(\d+)\s*\n%%EOF\s*$", re.DOTALL)
_ROOT = re.compile(rb"/Root (\d+) 0 R")


def readable(pdf: bytes, language: str | None) -> bytes:
    """A PDF of Qt's whose text is told in the marks that it has, and in which language it is.

    `language` is an ISO 639-1 code. Programs show the title of such a file, not its name. A file
    that is made otherwise than Qt makes one is left as it is.
    """
    pdf = _CODES.sub(_with_marks, pdf)
    trailer = _TRAILER.search(pdf)
    root = _ROOT.search(trailer[1]) if trailer else None
    if trailer is None or root is None:
        return pdf
    catalog = re.search(rb"\n%s 0 obj\n<<\n(.*?)\n>>\nendobj" % root[1], pdf, re.DOTALL)
    if catalog is None:
        return pdf
    told = b"/ViewerPreferences << /DisplayDocTitle true >>\n"
    if language and re.fullmatch("[a-z]{2,3}", language):
        told += b"/Lang (%s)\n" % language.encode()
    updated = b"%s 0 obj\n<<\n%s\n%s>>\nendobj\n" % (root[1], catalog[1], told)
    table = len(pdf) + len(updated)
    return b"".join((
        pdf, updated, b"xref\n%s 1\n%010d 00000 n \n" % (root[1], len(pdf)),
        b"trailer\n<<%s/Prev %s\n>>\nstartxref\n%d\n%%%%EOF\n" % (trailer[1], trailer[2], table),
    ))  # fmt: skip


def _with_marks(codes: re.Match[bytes]) -> bytes:
    found = codes[0]
    for letter, mark in _MARKS:
        found = found.replace(letter, mark)
    return found

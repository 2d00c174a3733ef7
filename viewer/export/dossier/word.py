"""A dossier as a Word document (Office Open XML), by python-docx, which is an optional extra.

Headings, quotations, annotations and sources have paragraph styles, so that whoever opens the file
changes the look of all of them in one place. Each excerpt's number leads to its source.
"""

import re
import unicodedata
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from html.parser import HTMLParser
from io import BytesIO
from itertools import groupby
from typing import TYPE_CHECKING, Any, Final, NamedTuple

from viewer.errors import ViewerError
from viewer.export.dossier.document import (
    Document,
    Excerpt,
    Heading,
    Passage,
    attribution,
    isolated,
    runs_leftward,
)
from viewer.export.references import Reference
from viewer.wording import words

if TYPE_CHECKING:
    from docx.document import Document as WordDocument
    from docx.text.paragraph import Paragraph
    from docx.text.run import Run

_FACE: Final = "Georgia"
_LEFTWARD_FACE: Final = "Times New Roman"
"""For Arabic and Hebrew, which the face above does not have."""
_HEBREW: Final = re.compile("[\u0590-\u05ff\ufb1d-\ufb4f]")
_QUIET: Final = "5E5A53"
_LINK: Final = "8A2419"
_NO_LANGUAGE: Final = "x-none"
"""What Word calls the language of what it shall not look up in a dictionary."""
_DIGIT: Final = 0.18
"""The width of a digit in the list of sources, in centimetres."""


class _Words(NamedTuple):
    text: str
    bold: bool = False
    italic: bool = False
    address: str | None = None


def word_document(
    document: Document,
    now: datetime | None = None,
    watch: Callable[[int, int], object] | None = None,
) -> bytes:
    """The file. Raises ViewerError with what to do where python-docx is missing.

    `watch` is told how many pieces are done, and of how many; what it raises ends the work.
    """
    try:
        import docx
    except ImportError as error:
        raise ViewerError(
            "A Word document needs the package python-docx, which is not installed. "
            "“pip install pullquote[docx]” installs it; a web page needs nothing."
        ) from error
    made = docx.Document()
    _set_styles(made, document)
    _set_properties(made, document, now or datetime.now(UTC))
    _Writer(made, document, watch).write()
    out = BytesIO()
    made.save(out)
    return out.getvalue()


# ------------------------------------------------------------ once a document


def _set_properties(made: "WordDocument", document: Document, now: datetime) -> None:
    about = made.core_properties
    about.title, about.language = document.title, document.language or ""
    about.author = about.comments = about.last_modified_by = ""
    about.created = about.modified = now.astimezone(UTC).replace(tzinfo=None)


def _set_styles(made: "WordDocument", document: Document) -> None:
    from docx.enum.style import WD_STYLE_TYPE
    from docx.shared import Cm, Pt, RGBColor

    section = made.sections[0]
    section.page_width, section.page_height = Cm(21), Cm(29.7)
    section.left_margin = section.right_margin = Cm(2.8)
    section.top_margin = section.bottom_margin = Cm(2.5)
    styles: Any = made.styles
    for name, size, before, after in (
        ("Normal", 11, 0, 7),
        ("Title", 24, 0, 10),
        ("Heading 1", 15, 18, 6),
        ("Quote", 11, 8, 3),
    ):
        style = styles[name]
        _set_face(style, size)
        style.font.color.rgb = RGBColor(0x1E, 0x1D, 0x1B)
        style.font.italic = style.font.cs_italic = False
        style.paragraph_format.space_before = Pt(before)
        style.paragraph_format.space_after = Pt(after)
    styles["Normal"].paragraph_format.line_spacing = 1.25
    styles["Normal"].paragraph_format.widow_control = True
    styles["Title"].font.bold = styles["Title"].font.cs_bold = True
    for border in styles["Title"].element.xpath("w:pPr/w:pBdr"):
        border.getparent().remove(border)
    room = Cm(0.44 + _DIGIT * max(2, len(str(len(document.sources)))))
    for name in ("Quote", "Attribution", "Annotation", "Source"):
        style = styles["Quote"] if name == "Quote" else styles.add_style(
            name, WD_STYLE_TYPE.PARAGRAPH
        )  # fmt: skip
        if name != "Quote":
            style.base_style = styles["Normal"]
            style.quick_style = True
        if name != "Annotation":
            style.paragraph_format.left_indent = Cm(0.8)
    styles["Quote"].paragraph_format.keep_with_next = True
    quiet = styles["Attribution"]
    quiet.font.size, quiet.font.color.rgb = Pt(9.5), RGBColor.from_string(_QUIET)
    quiet.paragraph_format.space_after = Pt(8)
    source = styles["Source"]
    source.font.size = Pt(10)
    source.paragraph_format.left_indent = room
    source.paragraph_format.first_line_indent = -room
    source.paragraph_format.tab_stops.add_tab_stop(room)
    source.paragraph_format.keep_together = True
    link = styles.add_style("Hyperlink", WD_STYLE_TYPE.CHARACTER)
    link.font.color.rgb, link.font.underline = RGBColor.from_string(_LINK), True
    note = styles.add_style("Note Number", WD_STYLE_TYPE.CHARACTER)
    note.font.size, note.font.superscript = Pt(12), True
    note.font.color.rgb = RGBColor.from_string(_LINK)
    for lang in styles.element.xpath("w:docDefaults//w:lang"):
        _set_language(lang, document.language)


def _set_face(style: Any, size: float) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn
    from docx.shared import Pt

    style.font.name, style.font.size = _FACE, Pt(size)
    fonts = style.element.rPr.rFonts
    for theme in ("asciiTheme", "hAnsiTheme", "cstheme", "eastAsiaTheme"):
        fonts.attrib.pop(qn(f"w:{theme}"), None)
    fonts.set(qn("w:cs"), _LEFTWARD_FACE)
    large = OxmlElement("w:szCs")  # of Arabic and Hebrew; in half points
    large.set(qn("w:val"), str(round(size * 2)))
    for old in style.element.rPr.xpath("w:szCs"):
        old.getparent().remove(old)
    style.element.rPr.sz.addnext(large)


def _set_language(lang: Any, language: str | None) -> None:
    from docx.oxml.ns import qn

    lang.set(qn("w:val"), language or _NO_LANGUAGE)


# ------------------------------------------------------------ piece by piece


class _Writer:
    """Puts a dossier into a document, from its title to the last source."""

    def __init__(
        self,
        made: "WordDocument",
        document: Document,
        watch: Callable[[int, int], object] | None,
    ) -> None:
        self._made = made
        self._document = document
        self._watch = watch or (lambda _done, _count: None)
        # To look a style up by its name takes longer than all else that a paragraph needs.
        self._style_ids = {str(style.name): style.style_id for style in made.styles}

    def write(self) -> None:
        """All of it."""
        document = self._document
        parts, count = len(document.parts), len(document.parts) + len(document.sources)
        self._paragraph("Title", [_Words(document.title)])
        self._paragraphs("Normal", document.introduction)
        for done, part in enumerate(document.parts):
            self._watch(done, count)
            match part:
                case Heading(text):
                    self._paragraph("Heading 1", [_Words(text)])
                case Passage(lines):
                    self._paragraphs("Normal", lines)
                case Excerpt():
                    self._excerpt(part)
        if document.sources:
            self._paragraph("Heading 1", [_Words(words("Sources"))])
        for number, source in enumerate(document.sources, 1):
            self._watch(parts + number - 1, count)
            self._source(number, source)
        self._foot()

    def _excerpt(self, excerpt: Excerpt) -> None:
        self._paragraphs("Quote", excerpt.paragraphs, excerpt.language)
        # Who said it stands on the side on which the words begin.
        leftward = runs_leftward(" ".join(excerpt.paragraphs))
        # LibreOffice loses a comma beside an isolate that runs the way of its paragraph.
        parts = [
            part if runs_leftward(part) is leftward else isolated(part)
            for part in attribution(excerpt)
        ]
        told = []
        for number, part in enumerate(parts):
            told.append(_Words(part, bold=bool(excerpt.speaker) and number == 0))
            told.append(_Words(", " if number + 1 < len(parts) else " "))
        paragraph = self._paragraph("Attribution", told, leftward=leftward)
        link = _link(paragraph, anchor=f"source_{excerpt.source}")
        run = paragraph.add_run(str(excerpt.source))
        run._r.style = self._style_ids["Note Number"]
        link.append(run._r)
        self._paragraphs("Annotation", excerpt.annotation)

    def _source(self, number: int, source: Reference) -> None:
        paragraph = self._made.add_paragraph()
        paragraph._p.style = self._style_ids["Source"]
        _bookmark(paragraph, f"source_{number}", number)
        paragraph.add_run(f"{number}.\t")
        for piece in _pieces(source):
            self._add(paragraph, piece, "en")

    def _foot(self) -> None:
        """The number of the page, at the foot of each."""
        from docx.enum.text import WD_ALIGN_PARAGRAPH
        from docx.oxml import OxmlElement
        from docx.oxml.ns import qn

        paragraph = self._made.sections[0].footer.paragraphs[0]
        paragraph.alignment = WD_ALIGN_PARAGRAPH.CENTER
        field = OxmlElement("w:fldSimple")
        field.set(qn("w:instr"), "PAGE")
        run = paragraph.add_run("1")
        field.append(run._r)
        paragraph._p.append(field)

    def _paragraphs(self, style: str, lines: Sequence[str], language: str | None = None) -> None:
        for line in lines:
            self._paragraph(style, [_Words(line)], language)

    def _paragraph(
        self,
        style: str,
        pieces: Sequence[_Words],
        language: str | None = None,
        leftward: bool | None = None,
    ) -> "Paragraph":
        """A paragraph that runs the way of its letters, unless it is said which way it runs."""
        from docx.oxml import OxmlElement

        paragraph = self._made.add_paragraph()
        paragraph._p.style = self._style_ids[style]
        if leftward is None:
            leftward = runs_leftward("".join(piece.text for piece in pieces))
        if leftward:
            # The only property beside the style, and after it (ECMA-376, 17.3.1.6).
            paragraph._p.get_or_add_pPr().append(OxmlElement("w:bidi"))
        for piece in pieces:
            self._add(paragraph, piece, language, leftward)
        return paragraph

    def _add(
        self,
        paragraph: "Paragraph",
        piece: _Words,
        language: str | None,
        within_leftward: bool = False,
    ) -> None:
        link = _link(paragraph, address=piece.address) if piece.address else None
        for leftward, text in directions(piece.text, within_leftward):
            run = paragraph.add_run(text)
            if piece.bold:
                run.bold = run.font.cs_bold = True
            if piece.italic:
                run.italic = run.font.cs_italic = True
            if link is not None:
                run._r.style = self._style_ids["Hyperlink"]
                link.append(run._r)
            _tell_language(run, text, leftward, language or self._document.language)


def _tell_language(run: "Run", text: str, leftward: bool, language: str | None) -> None:
    """What a run is in: a spelling checker asks for it, and the way that it runs."""
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    properties: Any = run._r.get_or_add_rPr()
    if leftward:
        run.font.rtl = True
    lang = OxmlElement("w:lang")
    if leftward:
        lang.set(qn("w:bidi"), "he" if _HEBREW.search(text) else "ar")
    elif language:
        lang.set(qn("w:val"), language)
    if lang.attrib:
        properties.append(lang)


def directions(text: str, leftward: bool = False) -> Iterator[tuple[bool, str]]:
    """The stretches of a text that run one way, and whether it is from right to left.

    What has no direction of its own, a blank or a full stop, goes with what stands before it; at
    the beginning with the paragraph, which runs `leftward` or not.
    """
    ways = []
    for character in text:
        kind = unicodedata.bidirectional(character)
        if kind in ("L", "R", "AL"):
            leftward = kind != "L"
        ways.append(leftward)
    at = 0
    for way, stretch in groupby(ways):
        length = len(list(stretch))
        yield way, text[at : at + length]
        at += length


def _link(paragraph: "Paragraph", *, address: str | None = None, anchor: str = "") -> Any:
    """A link at the end of a paragraph, to an address or to a bookmark, still without words."""
    from docx.opc.constants import RELATIONSHIP_TYPE
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    link = OxmlElement("w:hyperlink")
    if address:
        kind = RELATIONSHIP_TYPE.HYPERLINK
        link.set(qn("r:id"), paragraph.part.relate_to(address, kind, is_external=True))
    else:
        link.set(qn("w:anchor"), anchor)
    paragraph._p.append(link)
    return link


def _bookmark(paragraph: "Paragraph", name: str, number: int) -> None:
    from docx.oxml import OxmlElement
    from docx.oxml.ns import qn

    for tag in ("w:bookmarkStart", "w:bookmarkEnd"):
        mark = OxmlElement(tag)
        mark.set(qn("w:id"), str(number))
        if tag == "w:bookmarkStart":
            mark.set(qn("w:name"), name)
        paragraph._p.append(mark)


# ------------------------------------------------------------ references


class _Reader(HTMLParser):
    """Reads a reference: words, some in italics, some a link."""

    def __init__(self) -> None:
        super().__init__()
        self.pieces: list[_Words] = []
        self._italic = False
        self._address: str | None = None

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        if tag == "a":
            self._address = dict(attrs).get("href")
        self._italic = self._italic or tag == "i"
        if tag == "bdi":
            self.handle_data("\u2067")

    def handle_endtag(self, tag: str) -> None:
        if tag == "a":
            self._address = None
        elif tag == "i":
            self._italic = False
        elif tag == "bdi":
            self.handle_data("\u2069")

    def handle_data(self, data: str) -> None:
        self.pieces.append(_Words(data, italic=self._italic, address=self._address))


def _pieces(source: Reference) -> list[_Words]:
    reader = _Reader()
    reader.feed(source.html)
    reader.close()
    return reader.pieces

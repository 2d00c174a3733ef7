"""A dossier in each form: its order, its notes and sources, whatever its words hold."""

import re
import sys
from io import BytesIO
from itertools import pairwise
from pathlib import Path
from typing import Any

import html5lib
import pytest
from docx import Document as read_word
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import markdown as rendered

from viewer.errors import ViewerError
from viewer.export.dossier import forms
from viewer.export.dossier.document import (
    Document,
    Excerpt,
    Heading,
    Passage,
    clean,
    isolated_in,
    paragraphs,
    runs_leftward,
)
from viewer.export.dossier.markdown import markdown
from viewer.export.dossier.web_page import web_page
from viewer.export.dossier.word import directions, word_document
from viewer.export.references import Reference, cite

HEBREW = "הנמל ייפתח ביום שני בשעה 08:00"
ADDRESS = "https://news.example/1?a=1&b=2"
SOURCES = tuple(
    cite(
        [
            {"id": "a", "type": "article-newspaper", "title": "The harbour & us", "URL": ADDRESS,
             "container-title": "The Example", "language": "en"},
            {"id": "b", "type": "article-newspaper", "title": HEBREW},
        ]
    )
)  # fmt: skip
ONE = Excerpt(
    ("We had <no> choice", "None at all"), "Anna Berg", ("The Example", "4 November 2019"),
    ("She says this often.",), 1, ADDRESS, "en",
)  # fmt: skip
TWO = Excerpt((HEBREW,), "", (), (), 2, None, "he")
WHOLE = Document(
    "Who closed it? *This* & that",
    ("An introduction.", "In two paragraphs."),
    (Heading("What the <town> says"), Passage(("1. My own words.",)), ONE, TWO, ONE),
    SOURCES,
    "en",
)


# ------------------------------------------------------------ HTML


def page(document: Document = WHOLE) -> Any:
    """The page as a strict parser reads it, without namespaces."""
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(web_page(document))


def words_of(element: Any) -> str:
    return " ".join("".join(element.itertext()).split())


def test_the_page_is_whole_and_in_order() -> None:
    tree = page()
    assert tree.get("lang") == "en"
    assert words_of(tree.find("head/title")) == "Who closed it? *This* & that"
    kinds = [each.tag for each in tree.find("body/main") if each.tag not in ("header", "section")]
    assert kinds == ["h2", "p", "figure", "div", "figure", "figure", "div"]
    assert words_of(tree.find("body/main/header/h1")) == "Who closed it? *This* & that"
    assert words_of(tree.find("body/main/h2")) == "What the <town> says"
    quotations = list(tree.iter("blockquote"))
    assert words_of(quotations[0]) == "We had <no> choice None at all"
    assert (quotations[0].get("cite"), quotations[1].get("cite")) == (ADDRESS, None)
    assert [each.get("lang") for each in quotations] == ["en", "he", "en"]
    assert [each.get("dir") for each in tree.iter("figure")] == ["ltr", "rtl", "ltr"]
    assert words_of(next(tree.iter("figcaption"))) == "Anna Berg, The Example, 4 November 2019 1"


def test_every_note_leads_to_its_source_and_the_source_back() -> None:
    tree = page()
    names = [each.get("id") for each in tree.iter() if each.get("id")]
    assert len(names) == len(set(names))
    links = [each.get("href") for each in tree.iter("a")]
    assert {link[1:] for link in links if link.startswith("#")} <= set(names)
    notes = [each for each in tree.iter("a") if each.get("role") == "doc-noteref"]
    assert [(each.text, each.get("href")) for each in notes] == [
        ("1", "#source-1"), ("2", "#source-2"), ("1", "#source-1"),
    ]  # fmt: skip
    assert ADDRESS in links


def test_the_page_loads_nothing() -> None:
    text = web_page(WHOLE)
    assert "default-src 'none'" in text
    assert not re.search(r"<(script|img|link|iframe)|@import|url\(", text)


def test_a_dossier_without_quotations_has_no_list_of_sources() -> None:
    bare = Document("Empty", (), (Heading("Only this"),), (), None)
    assert "<section" not in web_page(bare)
    assert "lang=" not in web_page(bare)
    assert "".join(markdown(bare)) == "# Empty\n\n## Only this\n"
    assert [each.text for each in word(bare).paragraphs] == ["Empty", "Only this"]


def test_a_dossier_that_runs_to_the_left_is_a_page_that_does() -> None:
    turned = Document(HEBREW, (HEBREW,), (TWO,), SOURCES[1:], None)
    assert page(turned).get("dir") == "rtl"
    assert page(turned).find("body/main/section/ol/li/span").get("dir") == "ltr"


texts = st.text(max_size=30).map(clean)
lines = st.text(max_size=60).map(paragraphs)
documents = st.builds(
    Document,
    texts,
    lines,
    st.lists(
        st.one_of(
            st.builds(Heading, texts),
            st.builds(Passage, lines),
            st.builds(
                Excerpt, lines, texts, lines.map(lambda some: some[:2]), lines, st.just(1),
                st.just(ADDRESS) | st.none(), st.sampled_from(["en", None]),
            ),
        ),
        max_size=4,
    ).map(tuple),
    texts.map(lambda title: (Reference(title, isolated_in("&lt;i&gt;"), "x"),)),
    st.sampled_from(["en", "tr", None]),
)  # fmt: skip


@settings(max_examples=30)
@given(documents)
def test_no_words_break_a_form(document: Document) -> None:
    tree = page(document)
    assert words_of(tree.find("body/main/header/h1")) == " ".join(document.title.split())
    made = word(document)
    assert made.paragraphs[0].text.split() == document.title.split()
    assert "".join(markdown(document)).startswith("# ")


# ------------------------------------------------------------ Markdown


def test_markdown_is_as_it_is_meant() -> None:
    text = "".join(markdown(WHOLE))
    assert "> We had &lt;no&gt; choice\n>\n> None at all\n>\n> — **Anna Berg**, The Example" in text
    assert "\n1\\. My own words.\n" in text
    assert text.count("\\[1\\]") == 2
    html = rendered(text)
    assert text.count("\n\n> ") == text.count("\n> — ") == 3
    assert html.count("<h2>") == 2
    assert "<em>" in html.split("<ol>")[1], "the outlet stands in italics"
    assert html.count("<li>") == 2


# ------------------------------------------------------------ Word


def word(document: Document = WHOLE) -> Any:
    """The file, read again."""
    return read_word(BytesIO(word_document(document)))


def test_a_word_document_has_styles_and_an_order() -> None:
    told = [(each.style.name, each.text) for each in word().paragraphs]
    assert told[:7] == [
        ("Title", "Who closed it? *This* & that"),
        ("Normal", "An introduction."),
        ("Normal", "In two paragraphs."),
        ("Heading 1", "What the <town> says"),
        ("Normal", "1. My own words."),
        ("Quote", "We had <no> choice"),
        ("Quote", "None at all"),
    ]
    assert told[7] == ("Attribution", "Anna Berg, The Example, 4 November 2019 1")
    assert told[8] == ("Annotation", "She says this often.")
    assert [style for style, _ in told[-3:]] == ["Heading 1", "Source", "Source"]
    assert told[-2][1].startswith("1.\t")


def test_links_and_notes_of_a_word_document_lead_somewhere() -> None:
    made = word()
    body = made.element.body
    names = body.xpath("//w:bookmarkStart/@w:name")
    assert names == ["source_1", "source_2"]
    assert body.xpath("//w:hyperlink/@w:anchor") == ["source_1", "source_2", "source_1"]
    (outward,) = body.xpath("//w:hyperlink/@r:id")
    assert made.part.rels[outward].target_ref == ADDRESS
    assert body.xpath("//w:hyperlink[@w:anchor]//w:rStyle/@w:val") == ["NoteNumber"] * 3
    assert made.styles["Note Number"].font.superscript


def test_the_numbers_of_many_sources_have_room_in_a_word_document() -> None:
    many = Document("Many", (), (), SOURCES[:1] * 100, None)
    few, wide = word().styles["Source"], word(many).styles["Source"]
    assert wide.paragraph_format.left_indent > few.paragraph_format.left_indent
    assert wide.paragraph_format.first_line_indent == -wide.paragraph_format.left_indent
    assert wide.paragraph_format.tab_stops[0].position == wide.paragraph_format.left_indent


def test_who_said_it_stands_where_the_words_begin_in_a_word_document() -> None:
    said = Excerpt((HEBREW,), "Mayor of the whole town", ("The Example",), (), 1, None, "he")
    made = word(Document("Turned", (), (said,), SOURCES[:1], None))
    about = next(each for each in made.paragraphs if each.style.name == "Attribution")
    assert about._p.xpath("w:pPr/w:bidi")


def test_a_comma_among_words_that_run_to_the_left_runs_with_them() -> None:
    said = Excerpt((HEBREW,), "ראש", ("הדוגמה",), (), 1, None, "he")
    made = word(Document("Turned", (), (said,), SOURCES[:1], None))
    about = next(each for each in made.paragraphs if each.style.name == "Attribution")
    assert all(run.font.rtl for run in about.runs if run.text.strip())


def test_without_a_language_a_word_document_asks_no_dictionary() -> None:
    made = word(Document("Empty", (), (), (), None))
    assert made.styles.element.xpath("w:docDefaults//w:lang/@w:val") == ["x-none"]


def test_a_word_document_tells_how_far_it_is_and_can_be_left(tmp_path: Path) -> None:
    told: list[tuple[int, int]] = []
    word_document(WHOLE, watch=lambda done, count: told.append((done, count)))
    assert told == [(done, 7) for done in range(7)]

    def leave(done: int, _count: int) -> None:
        if done == 3:
            raise KeyboardInterrupt

    path = tmp_path / "a.docx"
    path.write_text("older")
    with pytest.raises(KeyboardInterrupt):
        forms.write(path, "docx", WHOLE, leave)
    assert [(each.name, each.read_text()) for each in tmp_path.iterdir()] == [("a.docx", "older")]


def test_languages_and_directions_stand_in_a_word_document() -> None:
    made = word()
    assert made.core_properties.language == "en"
    assert (made.core_properties.author, made.core_properties.comments) == ("", "")
    quoted = next(each for each in made.paragraphs if each.text == HEBREW)
    assert quoted._p.xpath("w:pPr/w:bidi")
    assert all(run.font.rtl for run in quoted.runs)
    assert quoted._p.xpath("w:r/w:rPr/w:lang/@w:bidi") == ["he"]
    plain = next(each for each in made.paragraphs if each.text == "None at all")
    assert not plain._p.xpath("w:pPr/w:bidi")
    assert plain._p.xpath("w:r/w:rPr/w:lang/@w:val") == ["en"]


@given(st.text("abאבגع 1.,", max_size=20))
def test_the_stretches_of_a_text_are_the_text(text: str) -> None:
    stretches = list(directions(text))
    assert "".join(words for _, words in stretches) == text
    assert all(one[0] is not two[0] for one, two in pairwise(stretches))
    assert runs_leftward(text) is (sum(c in "אבגع" for c in text) > sum(c in "ab" for c in text))


def test_without_its_package_a_word_document_is_refused_with_the_way_on(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setitem(sys.modules, "docx", None)
    with pytest.raises(ViewerError, match=r"pip install pullquote\[docx\]"):
        forms.write(tmp_path / "a.docx", "docx", WHOLE)
    assert list(tmp_path.iterdir()) == []


# ------------------------------------------------------------ files


def test_the_name_of_a_file_tells_its_form() -> None:
    names = ("a.html", "a.HTM", "b.md", "c.markdown", "d.docx", "e.pdf", "f.txt", "g")
    found = [forms.form_of(name) for name in names]
    assert found == ["html", "html", "markdown", "markdown", "docx", "pdf", None, None]


@pytest.mark.parametrize("form", ["html", "markdown", "docx"])
def test_a_file_is_written_whole_or_not_at_all(form: str, tmp_path: Path) -> None:
    path = tmp_path / "dossier"
    forms.write(path, form, WHOLE)
    assert path.stat().st_size > 300
    assert list(tmp_path.iterdir()) == [path]
    with pytest.raises(ViewerError, match="could not be written"):
        forms.write(tmp_path / "none" / "dossier", form, WHOLE)


def test_words_that_run_the_other_way_keep_their_order_among_others() -> None:
    html = f'<a href="https://a.example/{HEBREW[0]}">x</a> {HEBREW}. Then {HEBREW[0]}'
    assert isolated_in(html) == (
        f'<a href="https://a.example/{HEBREW[0]}">x</a> '
        f'<bdi dir="rtl">{HEBREW[:-6]}</bdi>{HEBREW[-6:]}. Then <bdi dir="rtl">{HEBREW[0]}</bdi>'
    )

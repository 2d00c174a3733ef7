"""Provenance cards: what they say, in four forms, and that the forms are sound."""

import json
from dataclasses import replace
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path
from typing import Any

import html5lib
import pytest
from hypothesis import given
from hypothesis import strategies as st
from jsonschema import Draft202012Validator

from tests.export.samples import ADDRESS, article, example, quotation
from viewer.articles.types import Article
from viewer.export.card import card_of, cards_of
from viewer.export.card_forms import as_json, as_text, card_forms, html, lines, markdown
from viewer.export.sentences import LONGEST, surroundings
from viewer.quotes.article import article_text
from viewer.quotes.types import Kind, Quotation, Resolution, Span

SCHEMA = json.loads((Path(__file__).parents[2] / "docs" / "card.schema.json").read_text("utf-8"))
VALID = Draft202012Validator(SCHEMA)
TEXT = st.text(st.characters(exclude_categories=["Cs"]), max_size=30)


def said(of: Article) -> Quotation:
    """What Demir says in the example, by his pronoun."""
    found = quotation(of, "It would not be right", "offer,", mention="he", cue="said")
    name = article_text(of).text.index("Ismail Demir")
    chain = (Span(name, name + 12, "Ismail Demir"),)
    return replace(
        found,
        resolution=Resolution("Ismail Demir", chain),
        confidence=0.9979,
        reason="named after the quotation with “said”",
    )


@pytest.fixture
def cited(example_file: Path) -> Article:
    return example(example_file)


def test_a_card_says_where_the_words_come_from(cited: Article) -> None:
    card = card_of(cited, said(cited), "archive/one.txt")
    assert (card.file, card.reader, card.program) == ("archive/one.txt", None, None)
    assert [mention.words for mention in card.chain] == ["he", "Ismail Demir"]
    assert cited.text[card.start : card.end] == card.words
    assert card.cue
    for span in (*card.chain, card.cue):
        assert cited.text[span.start : span.end] == span.words
    assert card.digest == sha256(cited.text.encode()).hexdigest()
    assert card.web_link
    assert card.web_link.startswith(f"{ADDRESS}#:~:text=It%20would")
    assert card.around.before.endswith("Demir said.")
    assert card.around.passage.startswith("“It would not be right")
    assert card.around.passage.endswith("he said.")
    assert card.around.after.startswith("Ties between Ankara")


def test_the_digest_is_that_of_the_file(cited: Article, example_file: Path) -> None:
    card = card_of(cited, said(cited), "x")
    assert card.digest == sha256(example_file.read_bytes()).hexdigest()


def test_a_beginning_has_no_digest(cited: Article) -> None:
    assert card_of(replace(cited, complete=False), said(cited), "x").digest is None


def test_what_the_reader_said_is_told(cited: Article) -> None:
    own = said(cited)
    confirmed = replace(own, confidence=1.0, original=own)
    other = replace(own, resolution=Resolution("A. Nother", ()), confidence=1.0, original=own)
    nobody = replace(own, resolution=None, mention=None)
    named = replace(other, original=nobody)
    told = [
        next(line.value for line in lines(card_of(cited, each, "x")) if line.label == "Speaker")
        for each in (own, confirmed, other, named, nobody)
    ]
    assert told == [
        "found by the program with a confidence of 99 %, not yet confirmed",
        "confirmed by the reader",
        "named by the reader; the program had named Ismail Demir",
        "named by the reader; the program had named nobody",
        "nobody is named",
    ]


def test_the_text_form_reads_like_this(cited: Article) -> None:
    text = as_text([card_of(cited, said(cited), "archive/one.txt")]).splitlines()
    assert text[0].startswith("“It would not be right")
    assert text[1:3] == [
        "Named in the text as: “he” → “Ismail Demir”",
        "Attributed with: “said”",
    ]
    assert "File: archive/one.txt, characters 1965 to 2079 (utf-8)" in text
    assert text[-1].startswith("In Pullquote: pullquote://article?key=https%3A%2F%2F")


def test_the_markdown_form_is_a_quotation_and_a_list(cited: Article) -> None:
    text = markdown([card_of(cited, said(cited), "a_b.txt")]).splitlines()
    assert text[0].startswith("> “It would not be right")
    assert text[1] == ""
    assert all(line.startswith("- ") for line in text[2:])
    assert any(r"a\_b.txt" in line for line in text)


def test_cards_stand_in_the_order_of_the_article(cited: Article) -> None:
    first, second = quotation(cited, "walk away"), said(cited)
    starts = [card.start for card in cards_of(cited, [second, first], "x")]
    assert starts == sorted(starts)


def _strictly(fragment: str) -> Any:
    """The fragment as HTML; raises where it is not written as HTML asks."""
    page = f"<!DOCTYPE html><html><head><title>x</title></head><body>{fragment}</body></html>"
    return html5lib.HTMLParser(strict=True).parse(page)


@pytest.mark.parametrize("kind", list(Kind))
def test_each_kind_is_sound_in_json_and_html(cited: Article, kind: Kind) -> None:
    cards = [card_of(cited, replace(said(cited), kind=kind), "x")]
    VALID.validate(json.loads(as_json(cards)))
    _strictly(html(cards))


@given(TEXT.filter(str.strip), TEXT, TEXT, TEXT, st.booleans())
def test_odd_texts_are_sound_in_all_forms(
    words: str, headline: str, name: str, file: str, dated: bool
) -> None:
    of = article(
        f"{words} and more.",
        headline=headline,
        source=name,
        published=datetime(2019, 1, 1, tzinfo=UTC) if dated else None,
        address=ADDRESS if dated else None,
    )
    start = article_text(of).body
    mention = Span(start, start + len(words), words)
    found = Quotation(
        start, start + len(words), words, Kind.DIRECT, mention, Resolution(name, ()), mention, 1.0
    )
    forms = card_forms([card_of(of, found, file)])
    VALID.validate(json.loads(forms.json))
    assert "script" not in forms.html or "script" in words + headline + name + file
    tree = _strictly(forms.html)
    assert tree is not None
    assert all(line.startswith(("> ", "- ")) for line in forms.markdown.split("\n") if line)


def test_a_name_of_a_file_that_is_no_text_is_written(cited: Article) -> None:
    forms = card_forms([card_of(cited, said(cited), "a\udcff.txt")])
    for form in (forms.plain, forms.html, forms.markdown, forms.json):
        form.encode()


# ------------------------------------------------------------ sentences


@pytest.mark.parametrize(
    ("text", "words", "wanted"),
    [
        ("He came. “Yes,” he said. He left.", "Yes,", ("He came.", "“Yes,” he said.", "He left.")),
        ("“We won.” He left.", "We won.", ("", "“We won.”", "He left.")),
        ("He came.\n“We won.”\nHe left.", "We won.", ("He came.", "“We won.”", "He left.")),
        ("Mr. Doe and J. Roe of the U.S. Army said “no” to it. Yes.", "no", (
            "", "Mr. Doe and J. Roe of the U.S. Army said “no” to it.", "Yes."
        )),
        ("One. Two three. Four.", "Two three", ("One.", "Two three.", "Four.")),
        ("Alone", "Alone", ("", "Alone", "")),
        ("A… “B? C!” asked D. E.", "B? C!", ("A…", "“B? C!” asked D. E.", "")),
    ],
)  # fmt: skip
def test_the_sentences_around_words(text: str, words: str, wanted: tuple[str, str, str]) -> None:
    start = text.index(words)
    assert surroundings(text, start, start + len(words)) == wanted


def test_a_headline_is_no_sentence_of_the_text() -> None:
    assert surroundings("Headline\nBody one.", 9, 13, 9) == ("", "Body one.", "")
    assert surroundings("Headline\nBody one.", 0, 4, 9) == ("", "Headline", "")


def test_a_sentence_without_end_is_cut() -> None:
    text = "word " * 1000 + "here " + "word " * 1000
    around = surroundings(text, 5000, 5004)
    assert len(around.passage) <= LONGEST + 2
    assert around.passage.endswith("…")


@given(st.text("aB .!?”“\n…", min_size=1, max_size=60), st.data())
def test_the_words_stand_in_their_passage(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    words = "".join(text[start:end].split())
    passage = surroundings(text, start, end).passage
    assert words in "".join(passage.split())

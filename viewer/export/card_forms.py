"""Provenance cards as plain text, HTML, Markdown and JSON: docs/exports.md, card.schema.json."""

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from viewer.escaping import as_html, as_markdown, as_markdown_address, one_line
from viewer.export import clipboard
from viewer.export.card import Card
from viewer.export.citations import attribution, plain
from viewer.quotes.types import Span
from viewer.wording import words as say

VERSION = 1
"""Of the JSON form. Fields may be added to it; another one changes or drops some."""


_LONGEST_SHOWN = 80
"""Characters of an address that is a link; it can be seen in full where it leads."""


@dataclass(frozen=True, slots=True)
class Line:
    """One fact of a card, in the person's language; `address` is where it leads."""

    label: str
    value: str
    address: str | None = None

    @property
    def shown(self) -> str:
        """The value; of a long address the beginning, which is a link to all of it."""
        if self.address and len(self.value) > _LONGEST_SHOWN:
            return f"{self.value[:_LONGEST_SHOWN]}…"
        return self.value


@dataclass(frozen=True, slots=True)
class CardForms:
    """The same cards as text/plain, text/html, text/markdown and application/json."""

    plain: str
    html: str
    markdown: str
    json: str


def card_forms(cards: Sequence[Card]) -> CardForms:
    """Cards in the four forms a program may paste."""
    return CardForms(as_text(cards), html(cards), markdown(cards), as_json(cards))


def lines(card: Card) -> list[Line]:
    """What a card says below the words and their attribution."""
    around, place = card.around, say("{file}, characters {start} to {end} ({encoding})")
    said = [
        Line(say("Named in the text as"), " → ".join(f"“{_one(each)}”" for each in card.chain)),
        Line(say("Attributed with"), f"“{_one(card.cue)}”" if card.cue else ""),
        Line(say("Speaker"), _sureness(card)),
        Line(say("Sentence before"), around.before),
        Line(say("Passage"), around.passage),
        Line(say("Sentence after"), around.after),
        Line(say("Author"), ", ".join(card.authors)),
        Line(say("Address"), card.citation.address or "", card.citation.address),
        Line(say("Words in the page"), card.web_link or "", card.web_link),
        Line(
            say("File"),
            place.format(file=card.file, start=card.start, end=card.end, encoding=card.encoding),
        ),
        Line(say("Digest (SHA-256)"), card.digest or ""),
        Line(say("In Pullquote"), card.link, card.link),
    ]
    return [line for line in said if line.value]


def _one(span: Span) -> str:
    return one_line(span.words)


def _sureness(card: Card) -> str:
    if card.reader == "confirmed":
        return say("confirmed by the reader")
    if card.reader and card.program:
        return say("named by the reader; the program had named {name}").format(
            name=one_line(card.program)
        )
    if card.reader:
        return say("named by the reader; the program had named nobody")
    if card.speaker is None and not card.chain:
        return say("nobody is named")
    # Never rounded up: no answer of the program is certain.
    percent = min(99, int(card.confidence * 100))
    sentence = say("found by the program with a confidence of {percent} %, not yet confirmed")
    return sentence.format(percent=percent)


# ------------------------------------------------------------ the forms


def as_text(cards: Iterable[Card]) -> str:
    """Each card as a paragraph of lines."""
    return "\n\n".join(
        "\n".join([plain(card.citation), *(f"{each.label}: {each.value}" for each in lines(card))])
        for card in cards
    )


def markdown(cards: Iterable[Card]) -> str:
    """Each card as a block quotation with a list below it."""
    return "\n\n".join(
        "\n".join(
            [
                clipboard.markdown(card.citation),
                "",
                *(f"- {as_markdown(each.label)}: {_marked_down(each)}" for each in lines(card)),
            ]
        )
        for card in cards
    )


def _marked_down(line: Line) -> str:
    written = as_markdown(line.shown)
    return f"[{written}]({as_markdown_address(line.address)})" if line.address else written


def html(cards: Iterable[Card]) -> str:
    """Each card as a figure that needs nothing else: no script, no style, no picture."""
    return "\n".join(map(_figure, cards))


def _figure(card: Card) -> str:
    citation = card.citation
    source = f' cite="{as_html(citation.address)}"' if citation.address else ""
    headline = date = None
    if citation.headline:
        headline = f"“<cite>{_linked(citation.headline, citation.address)}</cite>”"
    if citation.date and card.published:
        date = f'<time datetime="{as_html(card.published)}">{as_html(citation.date)}</time>'
    parts = attribution(citation, headline=headline, written=as_html, date=date)
    about = f"<p>— {', '.join(parts)}</p>\n" if parts else ""
    facts = "".join(
        f"<dt>{as_html(each.label)}</dt><dd>{_linked(each.shown, each.address)}</dd>\n"
        for each in lines(card)
    )
    return (
        f'<figure class="pullquote-card">\n<blockquote{source}><p>{as_html(citation.words)}</p>'
        f"</blockquote>\n<figcaption>\n{about}<dl>\n{facts}</dl>\n</figcaption>\n</figure>"
    )


def _linked(words: str, address: str | None) -> str:
    inner = as_html(words)
    return f'<a href="{as_html(address)}">{inner}</a>' if address else inner


def as_json(cards: Iterable[Card]) -> str:
    """An object after docs/card.schema.json."""
    whole = {
        "format": "pullquote-cards",
        "version": VERSION,
        "cards": [record(card) for card in cards],
    }
    text = json.dumps(whole, ensure_ascii=False, indent=2)
    # The name of a file may hold what fits into no encoding.
    return text.encode("utf-8", "backslashreplace").decode() + "\n"


def record(card: Card) -> dict[str, Any]:
    """One card as a JSON object."""
    return {
        "words": card.words,
        "kind": card.kind,
        "speaker": card.speaker,
        "resolution": {
            "chain": [_span(mention) for mention in card.chain],
            "reason": card.reason,
        },
        "cue": _span(card.cue) if card.cue else None,
        "confidence": card.confidence,
        "reader": {"verdict": card.reader, "program": card.program} if card.reader else None,
        "context": card.around._asdict(),
        "article": {
            "headline": card.citation.headline,
            "outlet": card.citation.source,
            "authors": list(card.authors),
            "published": card.published,
            "address": card.citation.address,
            "key": card.key,
        },
        "file": {
            "name": card.file,
            "encoding": card.encoding,
            "start": card.start,
            "end": card.end,
            "digest": card.digest,
        },
        "links": {"web": card.web_link, "pullquote": card.link},
    }


def _span(span: Span) -> dict[str, str | int]:
    return {"words": span.words, "start": span.start, "end": span.end}


WRITERS: Mapping[str, Callable[[Sequence[Card]], str]] = {
    "text": as_text,
    "markdown": markdown,
    "html": html,
    "json": as_json,
}
"""The forms by the names that the command has for them."""

"""An article with its quotations as one HTML5 file, for a browser and for its printer.

The file needs no other and asks for none: no script, no picture, no font, and a policy in its head
that would forbid them. What it looks like does not depend on the window's theme.
"""

import re
from collections.abc import Iterable, Sequence
from datetime import datetime
from string import Template

from viewer.articles.types import Article
from viewer.escaping import href
from viewer.quotes.told import Told
from viewer.render.escape import escape
from viewer.render.page import Masthead, body_blocks
from viewer.render.scripts import may_run_right_to_left, runs_right_to_left, script_of
from viewer.render.typography import PLAIN
from viewer.resources import resource
from viewer.wording import words as say

_POLICY = "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"
_PLAIN_IN_A_SHEET = re.compile("[^A-Za-z0-9 ]")
_NO_TEXT = re.compile("[\x00-\x08\x0b\x0e-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""What no page may hold."""
_ALIGNED = re.compile(r'(<t[dh]) align="(left|center|right)"')


def web_page(
    article: Article,
    masthead: Masthead,
    told: Sequence[Told],
    language: str | None = None,
) -> str:
    """The whole file, to be written in UTF-8.

    `told` are the quotations in the order in which they are listed; `language` is the article's,
    as an ISO 639-1 code, where it is known.
    """
    leftward = _leftward(article)
    turned = ' dir="rtl"' if leftward else ""
    spoken = f' lang="{escape(language)}"' if language else ""
    page = "".join(
        (
            f"<!DOCTYPE html>\n<html{spoken}>\n",
            _head(article),
            f"<body{turned}>\n<main>\n<article>\n",
            _heading(article, masthead),
            f'<div class="text">\n{_text(article, told)}</div>\n',
            _quotations(told),
            _notes(article),
            "</article>\n</main>\n</body>\n</html>\n",
        )
    )
    return _NO_TEXT.sub("\ufffd", page)


def _leftward(article: Article) -> bool:
    if not may_run_right_to_left(article.plain + article.headline):
        return False
    return bool(runs_right_to_left(article.plain or article.headline))


def _head(article: Article) -> str:
    about = [("generator", "Pullquote"), ("referrer", "no-referrer")]
    about += [("author", name) for name in article.authors]
    if article.source:
        about.append(("publisher", article.source))
    if article.published:
        about.append(("date", article.published.isoformat()))
    metas = "".join(
        f'<meta name="{name}" content="{escape(content)}">\n' for name, content in about
    )
    return (
        '<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{_POLICY}">\n'
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f"<title>{escape(article.headline)}</title>\n{metas}"
        f"<style>\n{_sheet(article)}</style>\n</head>\n"
    )


def _sheet(article: Article) -> str:
    script = script_of(article.plain)
    filled = PLAIN.css(script) | {"headline": in_sheet(article.headline)}
    text = resource("themes", "web-page.css").read_text(encoding="utf-8")
    return Template(text).safe_substitute(filled)


def in_sheet(text: str) -> str:
    """Text as a string of a style sheet: all but plain letters as numbers, so that none ends it."""
    escaped = _PLAIN_IN_A_SHEET.sub(lambda found: f"\\{_code(found[0]):06x}", text)
    return f'"{escaped}"'


def _code(character: str) -> int:
    code = ord(character)
    # No character of a sheet: controls, and halves of a pair.
    return 0xFFFD if code < 0x20 or 0x7F <= code < 0xA0 or 0xD800 <= code < 0xE000 else code


def _heading(article: Article, masthead: Masthead) -> str:
    parts = [
        part
        for part in (
            escape(masthead.source or ""),
            _time(masthead.published, article.published),
            escape(masthead.byline or ""),
        )
        if part
    ]
    lines = [f"<p>{' · '.join(f'<bdi>{part}</bdi>' for part in parts)}</p>\n"] if parts else []
    address = href(article.address)
    if address:
        link = f'<a href="{escape(address)}">{escape(address)}</a>'
        lines.append(f"<p>{escape(say('Original:'))} {link}</p>\n")
    auto = ' dir="auto"' if may_run_right_to_left(article.headline) else ""
    return f"<header>\n<h1{auto}>{escape(article.headline)}</h1>\n{''.join(lines)}</header>\n"


def _time(words: str | None, published: datetime | None) -> str:
    if words is None or published is None:
        return escape(words or "")
    return f'<time datetime="{published.isoformat()}">{escape(words)}</time>'


def _text(article: Article, told: Iterable[Told]) -> str:
    """The body; what somebody is quoted in can be led to, and bears its number."""
    quoted = {each.paragraph for each in told}
    blocks = []
    for number, html in enumerate(body_blocks(article), 1):
        html = _ALIGNED.sub(r'\1 class="\2"', html)
        if html and number in quoted:
            html = re.sub(r"^<(\w+)", rf'<\1 id="p{number}" data-paragraph="{number}"', html)
        if html:
            blocks.append(f"{html}\n")
    return "".join(blocks)


def _quotations(told: Sequence[Told]) -> str:
    if not told:
        return ""
    items, heading = "".join(_item(each) for each in told), say("Quotations")
    return (
        f'<section class="quotations">\n<h2>{escape(heading)}</h2>\n'
        f"<ol>\n{items}</ol>\n</section>\n"
    )


def _item(each: Told) -> str:
    place = escape(each.place)
    if each.paragraph:
        place = f'<a href="#p{each.paragraph}">{place}</a>'
    parts = [f"<b>{escape(each.speaker)}</b>", *([escape(each.cue)] if each.cue else []), place]
    return (
        f'<li><blockquote><p dir="auto">{escape(each.words)}</p></blockquote>\n'
        f'<p class="said" dir="auto">{" · ".join(parts)}</p></li>\n'
    )


def _notes(article: Article) -> str:
    if not article.problems:
        return ""
    notes = "".join(
        f"<p>{escape(say('Note:'))} {escape(problem.sentence)}</p>\n"
        for problem in article.problems
    )
    return f"<footer>\n{notes}</footer>\n"

"""An article with its quotations for paper, as HTML in the subset that Qt's text documents read."""

import re
from collections.abc import Sequence
from string import Template

from viewer.articles.types import Article
from viewer.escaping import web_address
from viewer.quotes.told import Told
from viewer.render.escape import escape
from viewer.render.page import Masthead, body_blocks, without_heading_tags
from viewer.render.scripts import may_run_right_to_left, runs_right_to_left, script_of
from viewer.render.typography import PLAIN
from viewer.resources import resource
from viewer.wording import words as say

UNITS_A_POINT = 4
"""The sheet's points become pixels, of which Qt wants whole ones for letters."""
PARAGRAPH = "p"
"""The name of an anchor is this and the number of the paragraph, where somebody is quoted in it."""
_POINTS = r"(\d+(?:\.\d+)?)pt"
_OPENING_TAGS = r"^((?:<[^<>]+>)+)"


def paper(article: Article, masthead: Masthead, told: Sequence[Told]) -> str:
    """The whole document, its lengths in quarter points."""
    turned = _direction(article.headline or article.plain)
    said = [part for part in masthead[:3] if part]
    # In a line that runs to the left each part keeps its own direction (UAX 9, isolates).
    head = " · ".join(f"\u2068{part}\u2069" if turned else part for part in said)
    address = web_address(article.address)
    parts = [
        f"<html><head><style>{sheet(article.plain)}</style></head><body>",
        f'<p class="headline"{turned}>{escape(article.headline)}</p>',
        *([f'<p class="masthead"{turned}>{escape(head)}</p>'] if head else []),
    ]
    if address:
        parts.append(f'<p class="masthead">{escape(say("Original:"))} {escape(address)}</p>')
    parts += ["<hr>", _body(article, told), _quotations(told)]
    if article.problems:
        parts.append("<hr>")
    for problem in article.problems:
        parts.append(f'<p class="note">{escape(say("Note:"))} {escape(problem.sentence)}</p>')
    parts.append("</body></html>")
    return "".join(parts)


def sheet(sample: str) -> str:
    """The style sheet for words like these, its lengths in quarter points."""

    def scaled(match: re.Match[str]) -> str:
        return f"{float(match[1]) * UNITS_A_POINT:g}px"

    text = resource("themes", "paper.css").read_text(encoding="utf-8")
    filled = Template(text).safe_substitute(PLAIN.css(script_of(sample)))
    return re.sub(_POINTS, scaled, filled)


def _body(article: Article, told: Sequence[Told]) -> str:
    quoted = {each.paragraph for each in told}
    blocks = []
    for number, html in enumerate(body_blocks(article), 1):
        if number in quoted:
            anchor = rf'\1<a name="{PARAGRAPH}{number}"></a>'
            html = re.sub(_OPENING_TAGS, anchor, html, count=1)
        blocks.append(html)
    return without_heading_tags("\n".join(html for html in blocks if html))


def _quotations(told: Sequence[Told]) -> str:
    if not told:
        return ""
    parts = [f'<hr><p class="h2">{escape(say("Quotations"))}</p>']
    for number, each in enumerate(told, 1):
        turned = _direction(each.words)
        who = f'<span class="who">{escape(each.speaker)}</span>'
        parts.append(f'<p class="said"{turned}>{number}. {escape(each.words)}</p>')
        parts.append(f'<p class="by"{turned}>{who} · {escape(each.evidence)}</p>')
    return "".join(parts)


def _direction(words: str) -> str:
    leftward = may_run_right_to_left(words) and runs_right_to_left(words)
    return ' dir="rtl"' if leftward else ""

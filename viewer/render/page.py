"""The page: an article as one HTML document in the subset of HTML 4 that Qt's text pane reads."""

import re
from typing import NamedTuple

from viewer.articles.types import Article, Dateline
from viewer.render.escape import escape
from viewer.render.markdown import blocks_html
from viewer.render.theme import Theme


class Masthead(NamedTuple):
    """The quiet line under the headline: each part in the reader's own words, or absent."""

    source: str | None = None
    published: str | None = None
    """The date in full, in the reader's language and zone."""
    byline: str | None = None
    reading_time: str | None = None

    @property
    def parts(self) -> tuple[str, ...]:
        """What there is, in the order in which it is shown."""
        every = (self.source, self.published, self.byline, self.reading_time)
        return tuple(part for part in every if part)


def page(article: Article, masthead: Masthead, theme: Theme, zoom: float = 1.0) -> str:
    """The whole document, to be given to QTextBrowser.setHtml; loads and runs nothing."""
    parts = [
        "<html><head><style>",
        theme.page_css(zoom),
        "</style></head><body>",
        f'<p class="headline">{escape(article.headline)}</p>',
    ]
    if masthead.parts:
        parts.append(f'<p class="masthead">{escape(" · ".join(masthead.parts))}</p>')
    parts += ["<hr>", _without_heading_tags(body_html(article)), "</body></html>"]
    return "".join(parts)


def empty_page(sentence: str, label: str, address: str, theme: Theme, zoom: float = 1.0) -> str:
    """What stands where there is no article: one sentence and one way on."""
    return (
        f"<html><head><style>{theme.page_css(zoom)}</style></head><body>"
        f'<p class="masthead">{escape(sentence)}</p>'
        f'<p><a href="{escape(address)}">{escape(label)}</a></p></body></html>'
    )


def body_html(article: Article) -> str:
    """The body alone as sanitised HTML, one element after the other."""
    shown = blocks_html(article.blocks)
    if article.dateline:
        for index, block in enumerate(article.blocks):
            if block.plain_start <= article.dateline.start < block.plain_end:
                shown[index] = _with_dateline(shown[index], article.plain, article.dateline)
    return "\n".join(html for html in shown if html)


def _with_dateline(html: str, plain: str, dateline: Dateline) -> str:
    """A paragraph with its dateline set apart, if it opens with it as it stands in `plain`."""
    words = escape(plain[dateline.start : dateline.end]).rstrip()
    opening = f"<p>{words}"
    if not html.startswith(opening):
        return html
    return f'<p><span class="dateline">{words}</span>{html[len(opening) :]}'


def _without_heading_tags(html: str) -> str:
    """Headings as paragraphs of a class: Qt ignores a size set on h1 to h6 for one of its own."""
    if "<h" not in html:
        return html
    return re.sub(r"</h[1-6]>", "</p>", re.sub(r"<(h[1-6])>", r'<p class="\1">', html))


_WORDS_A_MINUTE = 230
_CHARACTERS_A_MINUTE = 400
# Scripts written without blanks between words: kana, Chinese characters, and their extensions.
_UNSPACED = r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
# What each of them begins with in UTF-8. Most texts have none of these bytes, and can do without
# the pattern above, which takes 2 ms to compile.
_FIRST_BYTES = rb"[\xe3-\xf4]"


def reading_time(article: Article) -> int:
    """Whole minutes to read the article, at least one."""
    rest, characters = article.plain, 0
    if re.search(_FIRST_BYTES, rest.encode("utf-8", "surrogatepass")):
        rest, characters = re.subn(_UNSPACED, " ", rest)
    minutes = len(rest.split()) / _WORDS_A_MINUTE + characters / _CHARACTERS_A_MINUTE
    return max(1, round(minutes))

"""The page: an article as one HTML document in the subset of HTML 4 that Qt's text pane reads."""

import re
from dataclasses import dataclass

from viewer.articles.types import Article
from viewer.render.markdown import block_html, escape
from viewer.render.theme import Theme


@dataclass(frozen=True, slots=True)
class Masthead:
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
    parts += ["<hr>", body_html(article), "</body></html>"]
    return "".join(parts)


def body_html(article: Article) -> str:
    """The body alone as sanitised HTML, one element after the other."""
    blocks = [block_html(block) for block in article.blocks]
    if article.dateline and blocks:
        blocks[0] = _with_dateline(blocks[0], article)
    return "\n".join(blocks)


def _with_dateline(html: str, article: Article) -> str:
    """The first paragraph with its dateline set apart, if it still opens with it."""
    assert article.dateline is not None
    words = escape(article.plain[article.dateline.start : article.dateline.end]).rstrip()
    opening = f"<p>{words}"
    if not html.startswith(opening):
        return html
    return f'<p><span class="dateline">{words}</span>{html[len(opening) :]}'


_WORDS_A_MINUTE = 230
_CHARACTERS_A_MINUTE = 400
# Scripts written without blanks between words: kana, Chinese characters, and their extensions.
_UNSPACED = re.compile(
    r"[\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003ffff]"
)


def reading_time(article: Article) -> int:
    """Whole minutes to read the article, at least one."""
    rest, characters = _UNSPACED.subn(" ", article.plain)
    minutes = len(rest.split()) / _WORDS_A_MINUTE + characters / _CHARACTERS_A_MINUTE
    return max(1, round(minutes))

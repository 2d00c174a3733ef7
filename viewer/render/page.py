"""The page: an article as one HTML document in the subset of HTML 4 that Qt's text pane reads."""

import re
from collections.abc import Mapping
from typing import NamedTuple

from viewer.articles.types import Article, Block, BlockKind, Dateline
from viewer.render.escape import escape
from viewer.render.figures import Size, with_figures
from viewer.render.markdown import blocks_html
from viewer.render.scripts import may_run_right_to_left, runs_right_to_left, script_of
from viewer.render.theme import Theme
from viewer.render.typography import PLAIN, Typography

_SHORT = 16
"""Characters of a part of the masthead that is not broken."""


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


class FooterLine(NamedTuple):
    """A line under the text, in the reader's own words."""

    label: str
    words: str
    address: str = ""
    """Where the words lead, if anywhere."""


def page(
    article: Article,
    masthead: Masthead,
    theme: Theme,
    typography: Typography = PLAIN,
    footer: tuple[FooterLine, ...] = (),
    pictures: Mapping[str, Size] | None = None,
) -> str:
    """The whole document, to be given to QTextBrowser.setHtml; loads and runs nothing.

    `pictures` are those that may be shown, by their address as the article has it; the pane is
    asked for each as `figures.name_of` says.
    """
    sheet = theme.page_css(typography, script_of(article.plain))
    body = with_figures(without_heading_tags(body_html(article)), pictures or {})
    if typography.justified:
        body = re.sub(r"<p(?=>| dir)", '<p align="justify"', body)  # Qt's CSS has no such word
    opening = "<body>"
    if typography.hyphenated:
        from viewer.render import hyphenation

        language = hyphenation.may_be_broken(article.plain)
        if language:
            body, opening = hyphenation.hyphenated(body, language), hyphenation.HYPHENATED
    leftward = may_run_right_to_left(article.plain + article.headline)
    direction = _direction(article.headline or article.plain, False) if leftward else ""
    parts = [
        *("<html><head><style>", sheet, "</style></head>", opening),
        f'<p class="headline"{direction}>{escape(article.headline)}</p>',
    ]
    if masthead.parts:
        shown = [_unbroken(part) for part in masthead.parts]
        # Each part keeps its own direction: U+2068 and U+2069 keep it apart from the others.
        mixed = leftward or may_run_right_to_left("".join(shown))
        apart = [f"\u2068{part}\u2069" for part in shown] if mixed else shown
        parts.append(f'<p class="masthead"{direction}>{escape(" · ".join(apart))}</p>')
    parts += ["<hr>", body]
    if footer:
        parts += ["<hr>", *(_footer_line(line) for line in footer)]
    parts.append("</body></html>")
    return "".join(parts)


def _unbroken(part: str) -> str:
    """A short part of the masthead stands in one line: never "1" here and "min read" below."""
    return part.replace(" ", "\u00a0") if len(part) <= _SHORT else part


def empty_page(
    sentence: str, label: str, address: str, theme: Theme, typography: Typography = PLAIN
) -> str:
    """What stands where there is no article: one sentence and one way on."""
    return (
        f"<html><head><style>{theme.page_css(typography)}</style></head><body>"
        f'<p class="masthead">{escape(sentence)}</p>'
        f'<p><a href="{escape(address)}">{escape(label)}</a></p></body></html>'
    )


def body_html(article: Article) -> str:
    """The body alone as sanitised HTML, one element after the other."""
    return "\n".join(html for html in body_blocks(article) if html)


def body_blocks(article: Article) -> list[str]:
    """Each block of the body as sanitised HTML; empty where it shows nothing."""
    shown = blocks_html(article.blocks)
    if article.dateline:
        for index, block in enumerate(article.blocks):
            if block.plain_start <= article.dateline.start < block.plain_end:
                shown[index] = _with_dateline(shown[index], article.plain, article.dateline)
    if may_run_right_to_left(article.plain):
        usual = bool(runs_right_to_left(article.plain))
        for index, block in enumerate(article.blocks):
            shown[index] = _with_direction(shown[index], block, article.plain, usual)
    return shown


def _footer_line(line: FooterLine) -> str:
    words = escape(line.words)
    if line.address:
        words = f'<a href="{escape(line.address)}">{words}</a>'
    return f'<p class="footer">{escape(line.label)} {words}</p>'


def _with_direction(html: str, block: Block, plain: str, usual: bool) -> str:
    """A block that runs as its letters do; one without letters as the article does."""
    words = "" if block.kind is BlockKind.CODE else plain[block.plain_start : block.plain_end]
    direction = _direction(words, usual and block.kind is not BlockKind.CODE)
    return re.sub(r"^<(\w+)", rf"<\1{direction}", html)


def _direction(words: str, usual: bool) -> str:
    leftward = runs_right_to_left(words)
    return ' dir="rtl"' if (usual if leftward is None else leftward) else ' dir="ltr"'


def _with_dateline(html: str, plain: str, dateline: Dateline) -> str:
    """A paragraph with its dateline set apart, if it opens with it as it stands in `plain`."""
    words = escape(plain[dateline.start : dateline.end]).rstrip()
    opening = f"<p>{words}"
    if not html.startswith(opening):
        return html
    return f'<p><span class="dateline">{words}</span>{html[len(opening) :]}'


def without_heading_tags(html: str) -> str:
    """Headings as paragraphs of a class: Qt ignores a size set on h1 to h6 for one of its own."""
    if "<h" not in html:
        return html
    return re.sub(r"</h[1-6]>", "</p>", re.sub(r"<(h[1-6])(?=[ >])", r'<p class="\1"', html))


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

"""Links that open an article at its words: `pullquote://article?key=…` (docs/links.md).

A link comes from anywhere: it names an article by what the library or the notebook knows it by,
never by a file, and says nothing that could be done.
"""

import re
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import parse_qsl, quote

from viewer.articles.types import Article
from viewer.errors import ViewerError
from viewer.escaping import href, web_address
from viewer.export.fragments import LONGEST, address_of_words, fragment_for
from viewer.quotes.article import article_text

SCHEME = "pullquote:"
LONGEST_LINK = 8_000
"""Characters; a longer one is none of ours."""
CONTEXT = 32
"""So many characters before and after the words belong to a link."""
_ENDS = 80
"""Of long words, so many characters of the beginning and of the end."""
_MOST_PLACES = 200
"""So many places of the same words are told apart."""
_LARGEST = 10**9

_KEY = re.compile("sha256:[0-9a-f]{64}")
_DIGEST = re.compile("[0-9a-f]{64}")


class WordsLink(NamedTuple):
    """Words of an article, as a link names them; without words, the article alone."""

    key: str
    """`Article.key`: its address, or "sha256:" and the digest of its text."""
    words: str = ""
    """All of the words; where `until` is given, their beginning."""
    until: str = ""
    """The end of long words."""
    before: str = ""
    """What stands before and after the words."""
    after: str = ""
    start: int | None = None
    """Where the words stood in the text of `viewer.quotes.article.article_text`, half-open."""
    end: int | None = None
    digest: str = ""
    """SHA-256, in hex, of that text in UTF-8: if it is the same, so are the offsets."""


def is_link(text: str) -> bool:
    """Whether a text given in place of a file is meant as a link."""
    return text[: len(SCHEME)].lower() == SCHEME


def link_to(key: str, text: str, start: int, end: int, digest: str = "") -> WordsLink:
    """The link to `text[start:end]`, where `text` is that of the article with this key."""
    words, until = text[start:end], ""
    if len(words) > LONGEST:
        words, until = words[:_ENDS], words[-_ENDS:]
    before, after = text[max(0, start - CONTEXT) : start], text[end : end + CONTEXT]
    return WordsLink(key, words, until, before, after, start, end, digest)


def links_of(article: Article, start: int, end: int) -> tuple[str, str | None]:
    """The addresses that lead to words of an article: `pullquote:` and that of the web.

    `start` and `end` count in the text of `article_text`. The second is None where the article
    has no address.
    """
    text = article_text(article).text
    address, fragment = href(article.address), fragment_for(text, start, end)
    if address and fragment:
        address = address_of_words(address, fragment)
    return written(link_to(article.key, text, start, end, _digest(text))), address


def written(link: WordsLink) -> str:
    """The link as a text of plain ASCII."""
    named = zip(WordsLink._fields, link, strict=True)
    given = ((name, str(value)) for name, value in named if value not in ("", None))
    return f"{SCHEME}//article?" + "&".join(
        f"{name}={quote(value.encode('utf-8', 'replace'), safe='')}" for name, value in given
    )


def read_link(text: str) -> WordsLink:
    """The link in a text from outside; raises ViewerError with a sentence where there is none.

    Names that it does not know are passed over.
    """
    place, _, query = text.strip().partition("?")
    if len(text) > LONGEST_LINK or not is_link(place) or place[len(SCHEME) :] != "//article":
        raise ViewerError("This is no link to words that Pullquote can open.")
    try:
        pairs = parse_qsl(query, errors="strict", max_num_fields=50)
        given = {name: value for name, value in pairs if name in WordsLink._fields}
        if len(given) != sum(name in WordsLink._fields for name, _ in pairs):
            raise ValueError("a name twice")
        start, end = (_offset(given.pop(name, "")) for name in ("start", "end"))
        link = WordsLink(**given, start=start, end=end)
        _check(link)
    except (ValueError, TypeError) as error:
        raise ViewerError("This link to words is damaged.") from error
    return link


def _offset(text: str) -> int | None:
    if not text:
        return None
    if not (text.isascii() and text.isdigit() and len(text) < 11 and int(text) <= _LARGEST):
        raise ValueError("no offset")
    return int(text)


def _check(link: WordsLink) -> None:
    named = _KEY.fullmatch(link.key) or web_address(link.key)
    placed = (link.start is None) == (link.end is None) and (link.start or 0) <= (link.end or 0)
    worded = bool(link.words) or not (link.until or link.before or link.after or link.end)
    whole = not link.digest or _DIGEST.fullmatch(link.digest)
    if not (named and placed and worded and whole):
        raise ValueError("not a link of ours")


def places_of(text: str, link: WordsLink) -> list[tuple[int, int]]:
    """Where in a text the words of a link stand as they stood, the best places only.

    In the same text where they stood; else those with the neighbours that the link tells; where
    there are none, all places of the words.
    """
    if link.digest and link.start is not None and link.end is not None:
        there = text[link.start : link.end]
        same = there.startswith(link.words) and there.endswith(link.until or link.words)
        if there and same and link.digest == _digest(text):
            return [(link.start, link.end)]
    found: list[tuple[int, int]] = []
    at = text.find(link.words) if link.words else -1
    while at >= 0 and len(found) < _MOST_PLACES:
        end = at + len(link.words)
        if link.until:
            stop = text.find(link.until, end)
            end = stop + len(link.until) if stop >= 0 else -1
        if end >= 0:
            found.append((at, end))
        at = text.find(link.words, at + 1)
    exact = [
        (start, end)
        for start, end in found
        if text[max(0, start - CONTEXT) : start].endswith(link.before)
        and text[end : end + CONTEXT].startswith(link.after)
    ]
    return exact or found


@lru_cache(maxsize=1)  # many links are made of one text
def _digest(text: str) -> str:
    from hashlib import sha256  # brings OpenSSL, which reading a link can do without

    return sha256(text.encode("utf-8", "surrogatepass")).hexdigest()

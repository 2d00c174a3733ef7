"""The Markdown of articles: the library's, less what reads plain text as something else."""

import re
from typing import Final
from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions.sane_lists import SaneListExtension
from markdown.extensions.tables import TableExtension
from markdown.inlinepatterns import HtmlInlineProcessor, ImageInlineProcessor
from markdown.util import AtomicString

from viewer.articles.inline import HTML_ELEMENTS
from viewer.render.sanitise import DROPPED_WITH_CONTENT, INLINE
from viewer.wording import words

_TAG: Final = r"<!--.*?-->|</?([a-zA-Z][a-zA-Z0-9]*)(?=[\s/>])[^<>]*>"
_IMAGE_ATTRIBUTE: Final = re.compile(r"""\b(alt|src)\s*=\s*["']([^"'<>]*)["']""", re.IGNORECASE)
# Left to the sanitiser, which needs to see where a script begins and ends.
_KEPT_TAGS: Final = INLINE | DROPPED_WITH_CONTENT
# The library's own, all but the one for paragraphs.
_BLOCK_PROCESSORS: Final = frozenset(
    {"empty", "indent", "code", "hashheader", "setextheader", "hr", "olist", "ulist", "quote"}
    | {"reference"}
)


class _Tag(HtmlInlineProcessor):
    """Tags of HTML: those inside a line are kept, others taken away, unknown ones are text."""

    def handleMatch(  # type: ignore[override]
        self,
        m: re.Match[str],
        data: str,  # noqa: ARG002 - the library's signature
    ) -> tuple[Element | str | None, int | None, int | None]:
        name = (m[1] or "").lower()
        if name in _KEPT_TAGS:
            return self.md.htmlStash.store(m[0]), m.start(), m.end()
        if name == "img":
            told = dict(_IMAGE_ATTRIBUTE.findall(m[0]))
            return _placeholder(told.get("alt", ""), told.get("src", "")), m.start(), m.end()
        if not name or name in HTML_ELEMENTS:
            return "", m.start(), m.end()
        return None, None, None


class _Picture(ImageInlineProcessor):
    """A picture is not loaded: what stands for it says what it shows and where it is."""

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[Element | None, int | None, int | None]:
        image, start, end = super().handleMatch(m, data)
        if not isinstance(image, Element):
            return None, start, end
        words = [self.unescape(image.get(name, "")) for name in ("alt", "src")]
        return _placeholder(*words), start, end


def _placeholder(description: str, address: str) -> Element:
    placeholder = Element("em")
    told = ", ".join(part for part in (description, address) if part)
    told = told or words("without a description")
    placeholder.text = AtomicString(words("[Picture: {description}]").format(description=told))
    return placeholder


def paragraphs() -> Markdown:
    """A converter for one paragraph: only what stands inside a line is markup."""
    library = _base(Markdown())
    for name in _BLOCK_PROCESSORS:
        library.parser.blockprocessors.deregister(name)
    library.preprocessors.deregister("normalize_whitespace")
    return library


def blocks() -> Markdown:
    """A converter for lists, tables, block quotes and headings."""
    library = _base(
        Markdown(extensions=[TableExtension(use_align_attribute=True), SaneListExtension()])
    )
    library.parser.blockprocessors.deregister("reference")
    return library


def _base(library: Markdown) -> Markdown:
    library.preprocessors.deregister("html_block")
    library.inlinePatterns.register(_Tag(_TAG, library), "html", 90)
    library.inlinePatterns.register(_Picture(r"\!\[", library), "image_link", 150)
    # References are defined in other blocks, if at all.
    for name in ("reference", "image_reference", "short_reference", "short_image_ref"):
        library.inlinePatterns.deregister(name)
    # It sets line ends beside every tag, which the page would show.
    library.treeprocessors.deregister("prettify")
    return library

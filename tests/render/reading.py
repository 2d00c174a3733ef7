"""What a browser would make of HTML: the text it shows, the elements and attributes it meets."""

from html.parser import HTMLParser

from viewer.render.sanitise import ATTRIBUTES, ELEMENTS, LINKS


class Reading(HTMLParser):
    """One pass over a piece of HTML."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=True)
        self.elements: set[str] = set()
        self.attributes: set[tuple[str, str]] = set()
        self.links: list[str] = []
        self.text = ""
        self.feed(html)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.elements.add(tag)
        self.attributes |= {(tag, name) for name, _ in attrs}
        self.links += [value or "" for name, value in attrs if name == "href"]

    def handle_data(self, data: str) -> None:
        self.text += data

    def handle_comment(self, _data: str) -> None:
        self.elements.add("comment")

    def handle_decl(self, _decl: str) -> None:
        self.elements.add("declaration")

    def handle_pi(self, _data: str) -> None:
        self.elements.add("instruction")


def is_clean(html: str) -> bool:
    """Whether `html` holds nothing but what the sanitiser lets through."""
    reading = Reading(html)
    allowed = {(element, name) for element, names in ATTRIBUTES.items() for name in names}
    return (
        reading.elements <= ELEMENTS
        and reading.attributes <= allowed
        and all(link.lower().startswith(LINKS) for link in reading.links)
    )

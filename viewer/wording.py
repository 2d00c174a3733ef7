"""What the program says, in the reader's language.

Every sentence that a person meets is written here through `words`, or `counted` where a number
decides between one and many. Without a language they say what is written in the code: English.
The window chooses one that comes from Qt's catalogues (`choose`); commands speak English.

tools/translations.py finds what there is to translate by the literals in the code. So a table,
which is read before a language is chosen, has its texts in fields of the type `Later`, and what
shows one asks for it by `said`.
"""

from collections.abc import Mapping
from pathlib import PurePath
from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from datetime import date

Later = str
"""A literal that is translated when it is shown: the type of a field, a parameter or a name."""


class Language(Protocol):
    """Where translations come from; asked from any thread."""

    def words(self, text: str, note: str) -> str:
        """The translation of `text`; the text itself where there is none."""

    def counted(self, one: str, many: str, count: int) -> str:
        """The form for this count, which still has its `{count}`."""

    def number(self, count: int) -> str:
        """A number with the digits and separators of the language."""

    def day(self, day: "date") -> str:
        """A date in full, without its weekday."""

    @property
    def leftward(self) -> bool:
        """Whether it is written from right to left."""


class _English:
    leftward = False

    def words(self, text: str, note: str) -> str:  # noqa: ARG002 (asked as any other)
        return text

    def counted(self, one: str, many: str, count: int) -> str:
        return one if count == 1 else many

    def number(self, count: int) -> str:
        return f"{count:,}"

    def day(self, day: "date") -> str:
        return f"{day.day} {_MONTHS[day.month - 1]} {day.year}"


_MONTHS = (
    *("January", "February", "March", "April", "May", "June", "July", "August", "September"),
    *("October", "November", "December"),
)

_language: Language = _English()


def choose(language: Language | None) -> None:
    """Speak this language from now on; None is English."""
    global _language
    _language = language or _English()


def words(text: str, note: str = "") -> str:
    """`text`, a literal, in the reader's language.

    What varies stands in braces and is put in afterwards, by `format`. `note` tells apart, for
    who translates, what has the same words in English and others elsewhere.
    """
    return _template(_language.words(text, note))


def counted(one: str, many: str, count: int) -> str:
    """`counted("1 article", "{count} articles", 12_400)` is "12,400 articles".

    Both literals; where others vary too, `format` is called on the result.
    """
    form = _language.counted(one, many, count)
    return _template(form.replace("{count}", _language.number(count)))


def number(count: int) -> str:
    """A number as the reader's language writes it."""
    return _language.number(count)


def spoken_day(day: "date") -> str:
    """A date in full as the reader's language writes it: "4 November 2019"."""
    return _language.day(day)


def said(text: str, note: str = "") -> str:
    """A text that was marked as `Later`, in the reader's language."""
    return _template(_language.words(text, note))


def later(text: Later) -> str:
    """The text itself, marked: for one that stands where its type does not tell."""
    return text


class _Leftward(str):
    """A sentence written from right to left: what is put into it keeps its own direction.

    A path or a name in Latin letters would else come apart (UAX 9, isolates).
    """

    def format(self, *args: object, **values: object) -> str:
        apart = {
            name: f"\u2068{value}\u2069" if isinstance(value, str | PurePath) else value
            for name, value in values.items()
        }
        return str.format(self, *args, **apart)


def _template(text: str) -> str:
    return _Leftward(text) if _language.leftward else text


def said_with(text: str, values: Mapping[str, object]) -> str:
    """A marked text in the reader's language, with these values in its places."""
    if not values:
        return said(text)
    shown = {
        name: number(value) if isinstance(value, int) else value for name, value in values.items()
    }
    return said(text).format(**shown)


def keepable(text: Later, values: Mapping[str, object] | None = None) -> str:
    """A marked text with its values as one text to be stored, or sent, and said by `said_again`."""
    import json  # few of those who speak keep what they say

    plain = {
        name: value if isinstance(value, int) else str(value)
        for name, value in (values or {}).items()
    }
    return json.dumps([text, plain], ensure_ascii=False)


def said_again(kept: str) -> str:
    """What `keepable` gave, in the language of whoever reads it now."""
    import json

    text, values = json.loads(kept)
    return said_with(text, values)

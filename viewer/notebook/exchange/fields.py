"""The fields of a record that came from outside: what they must be, and a sentence if not."""

from collections.abc import Mapping
from datetime import UTC, datetime
from enum import StrEnum
from typing import Any, TypeVar

from viewer.wording import words

Record = dict[str, Any]
"""A JSON object."""

Choice = TypeVar("Choice", bound=StrEnum)

_LARGEST = 2**62
"""A number that SQLite can hold."""


def text(record: Mapping[str, Any], name: str) -> str:
    """A field that is a text; raises ValueError with a sentence, as all of these."""
    value = record.get(name)
    if not isinstance(value, str):
        raise ValueError(words("“{name}” is missing or no text.").format(name=name))
    value.encode("utf-8")  # a lone surrogate is no text
    return value


def text_or_none(record: Mapping[str, Any], name: str) -> str | None:
    """A field that is a text, or null, or not there."""
    return None if record.get(name) is None else text(record, name)


def texts(record: Mapping[str, Any], name: str) -> list[str]:
    """A field that is a list of texts."""
    values = record.get(name)
    if not isinstance(values, list):
        raise ValueError(words("“{name}” is missing or no list.").format(name=name))
    return [text({name: value}, name) for value in values]


def number(record: Mapping[str, Any], name: str) -> int:
    """A field that is a whole number."""
    value = record.get(name)
    if not isinstance(value, int) or isinstance(value, bool) or abs(value) > _LARGEST:
        raise ValueError(words("“{name}” is missing or no whole number.").format(name=name))
    return value


def instant(record: Mapping[str, Any], name: str) -> datetime:
    """A field that is an instant, as ISO 8601 with a zone."""
    try:
        value = datetime.fromisoformat(text(record, name))
        if value.utcoffset() is None:
            raise ValueError
        value.astimezone(UTC)  # the first and last days of all have no such instant
    except (ValueError, OverflowError) as error:
        raise ValueError(
            words("“{name}” is missing or no instant with a zone.").format(name=name)
        ) from error
    return value


def chosen(record: Mapping[str, Any], name: str, choices: type[Choice]) -> Choice:
    """A field that is one of some names."""
    try:
        return choices(text(record, name))
    except ValueError as error:
        sentence = words("“{name}” is not one of {choices}.")
        raise ValueError(sentence.format(name=name, choices=", ".join(choices))) from error

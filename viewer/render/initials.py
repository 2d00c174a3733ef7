"""Short marks for speakers, so that nobody has to tell them apart by colour."""

from collections.abc import Iterable


def initials(names: Iterable[str]) -> dict[str, str]:
    """A mark for each name, no two alike: "Ann Smith" is AS, a second AS is ASt, else AS2."""
    marks: dict[str, str] = {}
    taken = set[str]()
    for name in names:
        if name not in marks:
            marks[name] = next(mark for mark in _candidates(name) if mark not in taken)
            taken.add(marks[name])
    return marks


def _candidates(name: str) -> Iterable[str]:
    """Marks for a name, the best first; they never end."""
    words = [word for word in name.split() if any(char.isalnum() for char in word)] or [name, ""]
    first, last = (_from_letter(words[0]), _from_letter(words[-1]))
    if len(words) == 1:
        short = first[:1].upper() + first[1:2]
        yield short
        yield first[:1].upper() + first[1:3]
    else:
        short = (first[:1] + last[:1]).upper()
        yield short
        yield short + last[1:2]
        yield first[:1].upper() + first[1:2] + last[:1].upper()
    number = 2
    while True:
        yield f"{short}{number}"
        number += 1


def _from_letter(word: str) -> str:
    """A word from its first letter or digit on."""
    start = next((at for at, char in enumerate(word) if char.isalnum()), 0)
    return word[start:]

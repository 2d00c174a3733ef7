"""The rest of the sentence that a passage is taken from, which may turn its sense."""

import re

LONGEST = 300
"""Characters, on each side."""

_END = re.compile(r"[.!?…]+[\"”’»)]*(?=\s|$)")
_BLANKS_AND_MARKS = re.compile(r"[\W_]+")


def rest_of_sentence(text: str, start: int, end: int, low: int, high: int) -> tuple[str, str]:
    """What stands before and after a passage in its sentence; empty where there are no words.

    The sentence is looked for between `low` and `high`. A full stop of an abbreviation ends it
    too soon.
    """
    low, high = max(low, start - LONGEST), min(high, end + LONGEST)
    ends = [found.end() for found in _END.finditer(text, low, start)]
    before = text[ends[-1] if ends else low : start]
    # The passage ends before the mark that ends its sentence.
    found = _END.search(text, end, high)
    after = text[end : found.end() if found else high]
    return _words(before), _words(after)


def _words(text: str) -> str:
    return " ".join(text.split()) if _BLANKS_AND_MARKS.sub("", text) else ""

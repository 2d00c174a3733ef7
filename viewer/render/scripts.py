"""What script a text is written in, and which way it runs."""

import re
from typing import Final

# Compiled where a text has letters beyond Europe's: not at the start of the program.
_RIGHT_TO_LEFT: Final = r"[\u0590-\u08ff\ufb1d-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]"
_LETTER: Final = r"[^\W\d_]"
_SCRIPTS: Final = {
    "hebrew": r"[\u0590-\u05ff\ufb1d-\ufb4f]",
    "arabic": r"[\u0600-\u06ff\u0750-\u08ff\ufb50-\ufdcf\ufdf0-\ufdff\ufe70-\ufefc]",
    "japanese": r"[\u3040-\u30ff]",
    "korean": r"[\u1100-\u11ff\u3130-\u318f\uac00-\ud7af]",
    "chinese": r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]",
}
# Chinese characters stand in Japanese too; a share of kana this large tells it apart.
_KANA_SHARE: Final = 0.05
_SAMPLE: Final = 4_000
"""Characters that are looked at: an article keeps its script."""
# What the letters of these scripts, and few others, begin with in UTF-8. Most texts have none of
# these bytes, and can do without the patterns above, the largest of which takes 4 ms to compile.
_ANY_SCRIPT: Final = rb"[\xd6-\xe1\xe3-\xed\xef]"
_ANY_LEFTWARD: Final = rb"[\xd6-\xe0\xef]"


def script_of(text: str) -> str:
    """The script that most letters are of: a key of `_SCRIPTS`, or "" for any other."""
    sample = text[:_SAMPLE]
    if not _has_bytes(_ANY_SCRIPT, sample):
        return ""
    counts = {name: len(re.findall(pattern, sample)) for name, pattern in _SCRIPTS.items()}
    kana, han = counts["japanese"], counts["chinese"]
    if han and kana > _KANA_SHARE * (kana + han):
        counts["japanese"], counts["chinese"] = kana + han, 0
    name = max(counts, key=lambda script: counts[script])
    letters = len(re.findall(_LETTER, sample))
    return name if counts[name] * 2 > letters else ""


def runs_right_to_left(text: str) -> bool | None:
    """Whether most letters of a text run from right to left; None where it has no letter.

    The first letter alone, by which Unicode tells (UAX 9, P2), misleads where a paragraph opens
    with a foreign name.
    """
    leftward = len(re.findall(_RIGHT_TO_LEFT, text))
    letters = len(re.findall(_LETTER, text))
    return None if letters == 0 and leftward == 0 else leftward * 2 > letters


def may_run_right_to_left(text: str) -> bool:
    """Whether there is any letter in `text` that runs from right to left."""
    return _has_bytes(_ANY_LEFTWARD, text) and re.search(_RIGHT_TO_LEFT, text) is not None


def _has_bytes(pattern: bytes, text: str) -> bool:
    return re.search(pattern, text.encode("utf-8", "surrogatepass")) is not None

"""How a person wants the article set, and the faces that its script needs."""

from typing import NamedTuple

SERIF, SANS, DYSLEXIA = FACES = ("serif", "sans", "dyslexia")
TEXT_PIXELS = 18
"""The size of the text at 100 %."""

_FAMILIES = {
    SERIF: (
        *("Source Serif Pro", "Source Serif 4", "Charter", "Georgia", "Noto Serif"),
        "DejaVu Serif",
    ),
    SANS: (
        *("Source Sans 3", "Source Sans Pro", "Noto Sans", "Segoe UI", "Helvetica Neue"),
        *("Nimbus Sans", "DejaVu Sans"),
    ),
    # Where none is there, letters that are wide and unlike each other.
    DYSLEXIA: (
        *("OpenDyslexic", "Atkinson Hyperlegible Next", "Atkinson Hyperlegible", "Lexend"),
        *("Lexie Readable", "Dyslexie", "Comic Neue", "Comic Sans MS", "Verdana", "DejaVu Sans"),
    ),
}

# What follows the chosen face, which seldom has these letters: one that suits the script, first
# what books are set in, and then what the systems bring.
_OF_SCRIPT = {
    "arabic": (
        *("Noto Naskh Arabic", "Amiri", "Scheherazade New", "Geeza Pro", "Sakkal Majalla"),
        *("Traditional Arabic", "Noto Sans Arabic", "DejaVu Sans"),
    ),
    "hebrew": (
        *("Frank Ruehl CLM", "Noto Serif Hebrew", "David CLM", "David", "New Peninim MT"),
        *("Noto Sans Hebrew", "DejaVu Sans"),
    ),
    "japanese": (
        *("Noto Serif CJK JP", "Source Han Serif", "Hiragino Mincho ProN", "Yu Mincho"),
        *("MS Mincho", "Noto Sans CJK JP", "Droid Sans Fallback"),
    ),
    "korean": (
        *("Noto Serif CJK KR", "Source Han Serif K", "AppleMyungjo", "Batang"),
        *("Noto Sans CJK KR", "Malgun Gothic", "Droid Sans Fallback"),
    ),
    "chinese": (
        *("Noto Serif CJK SC", "Source Han Serif SC", "Songti SC", "SimSun"),
        *("Noto Sans CJK SC", "Microsoft YaHei", "Droid Sans Fallback"),
    ),
}
_GENERIC = {SERIF: "serif", SANS: "sans-serif", DYSLEXIA: "sans-serif"}
_MORE_LEADING = {"arabic": 1.13, "japanese": 1.13, "korean": 1.1, "chinese": 1.13}
"""Letters that fill their line, or reach below it, want more room than Latin ones."""


class Typography(NamedTuple):
    """The choices of the settings, as the page needs them."""

    zoom: float = 1.0
    face: str = SERIF
    """One of `FACES`."""
    leading: float = 1.5
    """The height of a line, as a multiple of the text's size."""
    column: int = 66
    """The measure, in characters a line."""
    justified: bool = False
    hyphenated: bool = False
    """Whether words may be broken, in the languages of `hyphenation`."""

    def families(self, script: str = "") -> tuple[str, ...]:
        """The faces for text of a script (`scripts.script_of`), the wanted first."""
        return (*_FAMILIES[self.face], *_OF_SCRIPT.get(script, ()))

    def css(self, script: str = "") -> dict[str, str]:
        """What stands in the style sheet for $faces, $leading and the other choices."""
        leading = TEXT_PIXELS * self.leading * _MORE_LEADING.get(script, 1.0)
        named = ", ".join(f'"{family}"' for family in self.families(script))
        return {
            "faces": f"{named}, {_GENERIC[self.face]}",
            "leading": f"{leading:.2f}px",
            "gap": f"{leading * 5 / 9:.2f}px",
            # Letters that are joined, or stand in a square each, must not be moved.
            "tracking": "0px" if script else "-0.2px",
            "capitals": "0px" if script else "0.8px",
            "headline": "48px" if script else "39px",
        }


PLAIN = Typography()
"""What nobody chose otherwise."""

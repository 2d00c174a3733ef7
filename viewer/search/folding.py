"""Text as it is compared: case, accents and the shape of quotation marks do not matter."""

import re
import unicodedata

# Letters that look like another one with a mark, but that Unicode does not take apart.
_STROKED = str.maketrans(
    {"ø": "o", "ł": "l", "đ": "d", "ħ": "h", "ı": "i", "ŧ": "t", "æ": "ae", "œ": "oe"}
)
# The marks that make other letters of Japanese kana: か and が are as different as k and g.
_LETTER_MARKS = "\u3099\u309a"
UNSPACED = (
    "\u0e00-\u0eff\u1000-\u109f\u1780-\u17ff"  # Thai, Lao; Burmese; Khmer
    "\u2e80-\u2fdf\u3005-\u3007\u3021-\u3029\u3031-\u3035\u3041-\u3096\u309d-\u309f\u30a1-\u30fa"
    "\u30fc-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\U00020000-\U0003fffd"
)
"""Ranges of the scripts that set no blanks between words, for a pattern."""
_NO_WORD = re.compile(r"[\W_]+")
_ASCII_WORDS = {code: chr(code).lower() if chr(code).isalnum() else " " for code in range(0x80)}


def fold(text: str) -> str:
    """`text` without case and accents, in compatibility form ("Ⅻ" becomes "xii")."""
    if text.isascii():
        return text.lower()
    # Taken apart first, because there are capitals that have no small form of their own (𝐀).
    apart = unicodedata.normalize("NFKD", unicodedata.normalize("NFKD", text).casefold())
    bare = "".join(
        char for char in apart if char in _LETTER_MARKS or not unicodedata.combining(char)
    )
    return unicodedata.normalize("NFC", bare.translate(_STROKED))


def folded_words(text: str) -> str:
    """The folded words of `text`, each after one blank: " turkey says s 400 delayed"."""
    if text.isascii():
        words = " ".join(text.translate(_ASCII_WORDS).split())
    else:
        words = _NO_WORD.sub(" ", fold(text)).strip()
    return f" {words}" if words else ""

"""Encodings, newlines, control characters, and what is no text."""

import pytest

from viewer.articles.decode import decode
from viewer.errors import ViewerError

_GERMAN = (
    "Der Minister erklärte, die Gespräche über die Brücke seien „sehr schwierig“ – größtenteils."
)
_FRENCH = "Le président a déclaré que la réunion s’est très bien passée, d’après les élèves."
_SPANISH = "El señor Núñez dijo que mañana habrá más información. ¿Qué pasó?"
_POLISH = "Minister powiedział, że spółka złoży wniosek dziś. Łódź i Gdańsk są zagrożone."
_TURKISH = "Dışişleri Bakanı görüşmelerin gelecek hafta süreceğini söyledi."
_RUSSIAN = "Министр заявил, что переговоры продолжатся на следующей неделе."
_GREEK = "Ο υπουργός δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα."
_HEBREW = "שר החוץ אמר ביום שני כי השיחות יימשכו בשבוע הבא בירושלים"
_ARABIC = "قال وزير الخارجية يوم الاثنين إن المحادثات ستستمر الأسبوع المقبل"
_JAPANESE = "外務大臣は月曜日、来週も東京で協議を続けると述べた。"
_CHINESE = "外交部长星期一表示，会谈将于下周在北京继续举行。"
_KOREAN = "외무장관은 월요일에 다음 주 서울에서 회담이 계속될 것이라고 말했다."
_HEAD = "# Headline\n\nPublished at: **2019-11-04T11:01:52+00:00**\n\n"


@pytest.mark.parametrize(
    ("words", "encoding"),
    [
        *((_GERMAN, "cp1252"), (_FRENCH, "cp1252"), (_SPANISH, "cp1252"), (_POLISH, "cp1250")),
        *((_TURKISH, "cp1254"), (_RUSSIAN, "cp1251"), (_RUSSIAN, "koi8_r"), (_GREEK, "cp1253")),
        *((_HEBREW, "cp1255"), (_ARABIC, "cp1256"), (_JAPANESE, "cp932"), (_JAPANESE, "euc_jp")),
        *((_CHINESE, "gb18030"), (_KOREAN, "cp949"), ("“So,” she said – it’s £5.", "cp1252")),
    ],
)
def test_legacy_encodings_are_told_apart(words: str, encoding: str) -> None:
    for text in (_HEAD + words, words * 3, words * 2000):
        decoded = decode(text.encode(encoding), "a.txt")
        assert decoded.text == text
        assert [problem.code for problem in decoded.problems] == ["encoding-guessed"]


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-32"])
def test_a_byte_order_mark_is_taken_at_its_word(encoding: str) -> None:
    decoded = decode((_HEAD + _RUSSIAN).encode(encoding), "a.txt")
    assert decoded.text == _HEAD + _RUSSIAN
    assert decoded.problems == ()


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize("words", [_GERMAN, _RUSSIAN, _HEAD + _CHINESE])
def test_utf_16_needs_no_mark(encoding: str, words: str) -> None:
    decoded = decode(words.encode(encoding), "a.txt")
    assert (decoded.text, decoded.encoding) == (words, encoding)


def test_newlines_of_every_kind_end_a_line_and_other_separators_do_not() -> None:
    decoded = decode("a\r\nb\rc\nd\r\n\re\u2028f\x85g".encode(), "a.txt")
    assert decoded.text == "a\nb\nc\nd\n\ne\u2028f\x85g"


def test_control_characters_keep_their_places() -> None:
    text = "The sea\0 rose \x01and\x7f fell, as it does every day of the year."
    decoded = decode(text.encode(), "a.txt")
    assert len(decoded.text) == len(text)
    assert decoded.text.index("fell") == text.index("fell")
    assert [problem.code for problem in decoded.problems] == ["control-characters"]
    assert "3 control characters" in decoded.problems[0].sentence


def test_a_few_broken_bytes_do_not_make_another_encoding() -> None:
    decoded = decode(_RUSSIAN.encode() + b" \xff\xfe " + _RUSSIAN.encode(), "a.txt")
    assert decoded.encoding == "utf-8"
    assert decoded.text.startswith(_RUSSIAN)
    assert [problem.code for problem in decoded.problems] == ["encoding-damaged"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16", "utf-16-le", "gb18030"])
def test_a_character_that_is_cut_at_the_end_is_left_out(encoding: str) -> None:
    words = _HEAD + _CHINESE * 20
    data = words.encode(encoding)
    for cut in range(1, 6):
        decoded = decode(data[:-cut], "a.txt", complete=False)
        assert words.startswith(decoded.text)
        assert len(decoded.text) >= len(words) - 6


@pytest.mark.parametrize(
    "data", [b"", b" \n\t\r\n", b"\xef\xbb\xbf", b"\xff\xfe\n\0", b"\0" * 4096]
)
def test_what_has_no_words_is_empty(data: bytes) -> None:
    with pytest.raises(ViewerError, match=r"“a\.txt” is empty\."):
        decode(data, "a.txt")


@pytest.mark.parametrize(
    ("data", "what"),
    [
        (b"%PDF-1.7\n", "a PDF document"),
        (b"PK\x03\x04" + b"word/document.xml", "a ZIP archive"),
        (b"\x89PNG\r\n\x1a\n", "a picture"),
        (bytes(range(256)) * 8, "a binary file"),
        (b"\x00\x01\x02\x03words" * 50, "a binary file"),
    ],
)
def test_what_is_no_text_is_refused_with_a_reason(data: bytes, what: str) -> None:
    with pytest.raises(ViewerError, match=what):
        decode(data, "a.txt")

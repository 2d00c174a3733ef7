"""Dates with words in them: month names of European languages, weekdays, zones by their letters.

Month names follow the Unicode CLDR, in the forms that stand in a date.
"""

import re
import unicodedata
from dataclasses import dataclass
from datetime import datetime, tzinfo
from typing import Any

_LANGUAGES = (
    # English, German, French, Spanish, Italian, Portuguese, Dutch, the Nordic languages, Finnish,
    # Polish, Czech, Romanian, Hungarian, Turkish, Russian, Ukrainian, Greek.
    "january february march april may june july august september october november december",
    "jan feb mar apr may jun jul aug sep oct nov dec",
    "januar februar marz april mai juni juli august september oktober november dezember",
    "janner feber maerz _ _ _ _ _ sept okt _ dez",
    "janvier fevrier mars avril mai juin juillet aout septembre octobre novembre decembre",
    "janv fevr _ avr _ _ juil _ _ _ _ _",
    "enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre",
    "ene _ _ abr _ _ _ ago setiembre _ _ dic",
    "gennaio febbraio marzo aprile maggio giugno luglio agosto settembre ottobre novembre dicembre",
    "gen _ _ _ mag giu lug _ set ott _ _",
    "janeiro fevereiro marco abril maio junho julho agosto setembro outubro novembro dezembro",
    "_ fev _ _ _ _ _ _ _ out _ _",
    "januari februari maart april mei juni juli augustus september oktober november december",
    "_ _ mrt _ _ _ _ _ _ _ _ _",
    "januari februari mars april maj juni juli augusti september oktober november december",
    "_ _ _ _ _ _ _ _ _ _ _ des",
    "_ _ marts _ _ _ _ _ _ _ _ desember",
    "tammikuuta helmikuuta maaliskuuta huhtikuuta toukokuuta kesakuuta heinakuuta elokuuta"
    " syyskuuta lokakuuta marraskuuta joulukuuta",
    "stycznia lutego marca kwietnia maja czerwca lipca sierpnia wrzesnia pazdziernika listopada"
    " grudnia",
    "styczen luty marzec kwiecien maj czerwiec lipiec sierpien wrzesien pazdziernik listopad"
    " grudzien",
    "ledna unora brezna dubna kvetna cervna cervence srpna zari rijna listopadu prosince",
    "leden unor brezen duben kveten cerven cervenec srpen _ rijen _ prosinec",
    "ianuarie februarie martie aprilie mai iunie iulie august septembrie octombrie noiembrie"
    " decembrie",
    "januar februar marcius aprilis majus junius julius augusztus szeptember oktober november"
    " december",
    "ocak subat mart nisan mayis haziran temmuz agustos eylul ekim kasim aralik",
    "января февраля марта апреля мая июня июля августа сентября октября ноября декабря",
    "январь февраль март апрель май июнь июль август сентябрь октябрь ноябрь декабрь",
    "янв фев мар апр _ июн июл авг сен окт ноя дек",
    "сiчня лютого березня квiтня травня червня липня серпня вересня жовтня листопада грудня",
    "ιανουαριου φεβρουαριου μαρτιου απριλιου μαιου ιουνιου ιουλιου αυγουστου σεπτεμβριου οκτωβριου"
    " νοεμβριου δεκεμβριου",
)
_ENGLISH = _LANGUAGES[1].split()
_MONTHS = {
    name: number
    for language in _LANGUAGES
    for number, name in enumerate(language.split())
    if name != "_"
}
# In Croatian this is October, in Polish November.
_AMBIGUOUS_MONTHS = frozenset({"listopada", "listopad"})
# Weekdays and the small words of dates, which say nothing that the numbers do not say.
_EMPTY_WORDS = """
monday tuesday wednesday thursday friday saturday sunday
mon tue tues wed thu thur thurs fri sat sun
montag dienstag mittwoch donnerstag freitag samstag sonnabend sonntag mo di mi do fr sa so
lundi mardi mercredi jeudi vendredi samedi dimanche
lunes martes miercoles jueves viernes sabado domingo
lunedi martedi mercoledi giovedi venerdi sabato domenica
segunda terca quarta quinta sexta feira
maandag dinsdag woensdag donderdag vrijdag zaterdag zondag
mandag tirsdag tisdag onsdag torsdag fredag lordag sondag
poniedzialek wtorek sroda czwartek piatek sobota niedziela
pondeli utery streda ctvrtek patek nedele
pazartesi sali carsamba persembe cuma cumartesi pazar
понедельник вторник среда четверг пятница суббота воскресенье
on at the of published updated posted date
um uhr den der am le les à de del em as dia las a alle ore ora il h hs kl klo dne saat г в
"""
_SAYING_NOTHING = frozenset(_EMPTY_WORDS.split())
_HOURS = re.compile(r"(?<![\d.:])(\d{1,2})(?:\.|\s?[hH]\s?)(\d\d)(?![\d.:])")
# To python-dateutil "GMT+3" is three hours west of Greenwich, to everybody else east.
_GREENWICH = re.compile(r"\b(?:GMT|UTC?)\s?(?=[+-]\d)")
_WORD = re.compile(r"[^\W\d_]+(?:\.[^\W\d_]+)*\.?")
_ORDINAL = re.compile(r"(?<=\d)(?:st|nd|rd|th|er|º|ª|°)\b|(?<=\d)[º°]", re.I)
# Hours east of Greenwich. Letters that mean several zones (CST, IST, AST) are left out on purpose,
# but for those of the wire services of the United States.
_HOURS_EAST = {
    0: "UT UTC GMT Z WET",
    1: "BST CET MEZ WEST",
    2: "CEST EET MESZ SAST",
    3: "EEST MSK TRT",
    8: "HKT SGT",
    9: "JST KST",
    10: "AEST",
    11: "AEDT",
    12: "NZST",
    13: "NZDT",
    -4: "EDT",
    -5: "CDT EST",
    -6: "CST MDT",
    -7: "MST PDT",
    -8: "PST",
}
_FIXED_HOURS = {name: hours for hours, names in _HOURS_EAST.items() for name in names.split()}
_PLACES = {
    "ET": "America/New_York",
    "CT": "America/Chicago",
    "MT": "America/Denver",
    "PT": "America/Los_Angeles",
}


@dataclass(frozen=True, slots=True)
class WordedDate:
    """A date with words in it, read."""

    moment: datetime | None
    """Without a zone where none is written or understood; None where it is no whole date."""
    unknown_zone: bool = False
    ambiguous_month: bool = False


def parse_worded(words: str) -> WordedDate:
    """The date that `words` tell, by python-dateutil; day, month and year must all be there."""
    ambiguous = False
    english = []
    at = 0
    words = _GREENWICH.sub("", _HOURS.sub(r"\1:\2", _ORDINAL.sub("", words)))
    for found in _WORD.finditer(words):
        english.append(words[at : found.start()])
        word, at = found[0], found.end()
        bare = _folded(word).rstrip(".")
        if bare in _MONTHS:
            ambiguous = ambiguous or bare in _AMBIGUOUS_MONTHS
            english.append(f" {_ENGLISH[_MONTHS[bare]]} ")
        elif bare not in _SAYING_NOTHING:
            english.append(word)
    english.append(words[at:])
    return _parsed("".join(english), ambiguous)


def _folded(word: str) -> str:
    """`word` in small letters without accents."""
    letters = unicodedata.normalize("NFD", word.replace("ı", "i").replace("ł", "l").casefold())
    return "".join(letter for letter in letters if not unicodedata.combining(letter))


def _parsed(english: str, ambiguous: bool) -> WordedDate:
    """An English date, read twice over different defaults: what differs was not written."""
    from dateutil import parser

    unknown: list[str] = []

    def zone(name: str | None, offset: int | None) -> tzinfo | int | None:
        if offset is not None:
            return offset
        if name and name in _FIXED_HOURS:
            return _FIXED_HOURS[name] * 3600
        if name and name in _PLACES:
            from dateutil import tz

            return tz.gettz(_PLACES[name])
        if name:
            unknown.append(name)
        return None

    moments: list[Any] = []
    for default in (datetime(2000, 1, 1), datetime(2001, 2, 2)):
        try:
            moments.append(parser.parse(english, default=default, tzinfos=zone))
        except (ValueError, OverflowError, TypeError, IndexError, AttributeError, ArithmeticError):
            # The parser is lenient and lets more than its own error through on odd input.
            return WordedDate(None)
    first, second = moments
    if first.date() != second.date():
        return WordedDate(None)
    return WordedDate(first, bool(unknown), ambiguous)

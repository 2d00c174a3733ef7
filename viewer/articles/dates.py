"""Dates as they stand in article files, read as instants, or refused with a reason.

ISO 8601 is read by the standard library, everything with words by python-dateutil after month
names of other languages are put into English. Nothing is filled in from the calendar of today.
"""

import re
from datetime import UTC, date, datetime, timedelta, timezone
from typing import NamedTuple

from viewer.articles.types import Problem
from viewer.wording import spoken_day
from viewer.wording import words as say

# Newspapers are younger than the first of these; the second keeps slips of the pen out.
_FIRST_YEAR = 1600
_LAST_YEAR = 2100
_LONGEST = 100
# Compiled where they are first needed: most dates are ISO 8601 and need none.
_DIGITS = r"(?a)[+-]?\d{9,19}(?:\.\d{1,9})?$"
_COMPACT = r"(?a)(\d{4})(\d\d)(\d\d)(?:(\d\d)(\d\d)(\d\d)?)?$"
_NUMERIC = r"(?a)(\d{1,2})([./-]) ?(\d{1,2})\2 ?(\d{4}|\d\d)(?![\d./-])[,;T]?\s*(.*)$"
_YEAR_FIRST = r"(?a)(\d{4}) ?[./年년] ?(\d{1,2}) ?[./月월] ?(\d{1,2})(?!\d)[日일,;T]?\s*(.*)$"
_TIME = r"(?i)\d[:.hH]\d\d(?!\d|\.)|\d:\d|\d\s*[ap]\.?m\b|T\d{4}|\d\s*[hH]\s*\d"
_EPOCH_UNITS = ((11, 1), (14, 1_000), (17, 1_000_000), (20, 1_000_000_000))


class Understood(NamedTuple):
    """What a date that was written somewhere says."""

    instant: datetime | None
    """With a zone, always; None where the date was not understood."""
    problems: tuple[Problem, ...] = ()


def understand_date(written: str) -> Understood:
    """The instant that `written` names.

    A date without a zone is read as UTC, one without a time of day as midnight, dd/mm/yyyy before
    mm/dd/yyyy; each with a Problem. What lacks its day, month or year is not understood.
    """
    words = written.strip()
    if len(words) > _LONGEST:
        return _not_understood(written)
    try:
        # fromisoformat takes numbers of seconds for odd ISO dates, so those go elsewhere.
        moment = None if words.isascii() and words.isdigit() else datetime.fromisoformat(words)
    except ValueError:
        moment = None
    if moment is not None:
        return _checked(moment, written, has_time=len(words) > 10 or "T" in words)
    if re.match(_DIGITS, words):
        return _number(words, written)
    if found := re.match(_YEAR_FIRST, words):
        year, month, day, rest = found.groups()
        return _numeric(_a_date(int(year), int(month), int(day)), rest, written)
    if found := re.match(_NUMERIC, words):
        return _day_and_month(found, written)
    return _worded(words, written)


def _not_understood(written: str) -> Understood:
    shown = written if len(written) <= 80 else written[:80] + "…"
    sentence = say("The date is not understood: “{date}”.").format(date=shown)
    return Understood(None, (Problem("date-not-understood", sentence),))


def _checked(
    moment: datetime, written: str, has_time: bool, problems: tuple[Problem, ...] = ()
) -> Understood:
    """`moment` with a zone and a year that can be, and what was assumed for that."""
    if not _FIRST_YEAR <= moment.year <= _LAST_YEAR:
        sentence = say("The date cannot be right: “{date}”.").format(date=written)
        return Understood(None, (Problem("date-implausible", sentence),))
    if not has_time:
        sentence = say("The date has no time of day; midnight UTC is taken.")
        problems += (Problem("date-no-time", sentence),)
    elif moment.tzinfo is None:
        sentence = say("The date has no time zone; UTC is taken.")
        problems += (Problem("date-no-zone", sentence),)
    if moment.tzinfo is UTC:
        return Understood(moment, problems)
    offset = moment.utcoffset()
    zone = timezone(offset) if offset else UTC
    return Understood(moment.replace(tzinfo=zone), problems)


def _number(words: str, written: str) -> Understood:
    """Digits alone: yyyymmddhhmm, or the time since 1970 in seconds or a fraction of them."""
    if found := re.match(_COMPACT, words):
        parts = [int(part) for part in found.groups() if part]
        try:
            moment = datetime(*parts)  # type: ignore[arg-type]
        except ValueError:
            pass
        else:
            if _FIRST_YEAR <= moment.year <= _LAST_YEAR:
                return _checked(moment, written, has_time=True)
    number = float(words)
    digits = len(words.lstrip("+-").partition(".")[0])
    divisor = next(unit for most, unit in _EPOCH_UNITS if digits <= most)
    try:
        moment = datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=number / divisor)
    except OverflowError:
        return _not_understood(written)
    return _checked(moment, written, has_time=True)


def _a_date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _day_and_month(found: re.Match[str], written: str) -> Understood:
    """Numbers with day and month, or month and day, first."""
    first, mark, second, digits, rest = found.groups()
    year = int(digits)
    if len(digits) == 2:
        # As POSIX reads them: 69 to 99 are of the 20th century.
        year += 1900 if year >= 69 else 2000
    day_first = _a_date(year, int(second), int(first))
    month_first = _a_date(year, int(first), int(second))
    problems: tuple[Problem, ...] = ()
    # Dots part day, month and year in this order everywhere.
    if day_first and month_first and day_first != month_first and mark != ".":
        sentence = say(
            "The date “{date}” is ambiguous: it is read as {first}, but may be {second}."
        ).format(date=written, first=spoken_day(day_first), second=spoken_day(month_first))
        problems = (Problem("date-ambiguous", sentence),)
    elif len(digits) == 2:
        sentence = say("The year of the date “{date}” is short: it is read as {year}.")
        sentence = sentence.format(date=written, year=year)
        problems = (Problem("date-ambiguous", sentence),)
    return _numeric(day_first or (month_first if mark != "." else None), rest, written, problems)


def _numeric(
    day: date | None, rest: str, written: str, problems: tuple[Problem, ...] = ()
) -> Understood:
    """A day told in numbers, and the time that may follow it."""
    if day is None:
        return _not_understood(written)
    if not rest:
        return _checked(datetime(day.year, day.month, day.day), written, False, problems)
    if not re.search(_TIME, rest):
        return _not_understood(written)
    return _worded(f"{day.isoformat()} {rest}", written, problems)


def _worded(words: str, written: str, problems: tuple[Problem, ...] = ()) -> Understood:
    """A date with the names of months, or with a time in any shape, by python-dateutil."""
    from viewer.articles.date_words import parse_worded  # few dates are not ISO

    parsed = parse_worded(words)
    if parsed.moment is None:
        return _not_understood(written)
    if parsed.unknown_zone:
        sentence = say("The time zone of the date is not understood; UTC is taken: “{date}”.")
        sentence = sentence.format(date=written)
        problems += (Problem("date-zone-unknown", sentence),)
    if parsed.ambiguous_month:
        sentence = say("The month of the date “{date}” is ambiguous.").format(date=written)
        problems += (Problem("date-ambiguous", sentence),)
    moment = parsed.moment
    has_time = bool(re.search(_TIME, words))
    if parsed.unknown_zone:
        moment = moment.replace(tzinfo=UTC)
    return _checked(moment, written, has_time, problems)

"""Moments as the catalogue stores them: microseconds since 1970, in UTC."""

from datetime import UTC, datetime, timedelta, timezone

DAY = 86_400_000_000
"""Microseconds."""

_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICROSECOND = timedelta(microseconds=1)
_FIRST = (datetime.min.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND
_LAST = (datetime.max.replace(tzinfo=UTC) - _EPOCH) // _MICROSECOND


def to_instant(moment: datetime) -> int:
    """A moment with a zone as an instant, kept within the years that a date in UTC can have."""
    since = moment - _EPOCH  # its parts, because to divide it takes three times as long
    instant = (since.days * 86_400 + since.seconds) * 1_000_000 + since.microseconds
    return max(_FIRST, min(_LAST, instant))


def to_moment(instant: int, zone: int) -> datetime:
    """The instant in a zone `zone` seconds east of UTC."""
    moment = _EPOCH + instant * _MICROSECOND
    try:
        return moment.astimezone(timezone(timedelta(seconds=zone)) if zone else UTC)
    except (OverflowError, ValueError):  # a day beyond the first or the last year
        return moment


def month_of(instant: int) -> int:
    """The month of an instant: 201911."""
    moment = _EPOCH + instant * _MICROSECOND
    return moment.year * 100 + moment.month


def span(year: int, month: int | None, day: int | None) -> tuple[int, int]:
    """The instants, half-open, of a year, a month or a day; none where there is no such date."""
    try:
        start = datetime(year, month or 1, (day if month else None) or 1, tzinfo=UTC)
    except (ValueError, OverflowError):
        return 0, 0
    if month and day:
        return to_instant(start), to_instant(start) + DAY
    following = (year + month // 12, month % 12 + 1) if month else (year + 1, 1)
    if following[0] > datetime.max.year:
        return to_instant(start), _LAST + 1
    return to_instant(start), to_instant(datetime(*following, 1, tzinfo=UTC))

"""The line under the headline, in the reader's language, date format and zone."""

import re
from datetime import datetime, time, timedelta

from PySide6.QtCore import QDate, QDateTime, QLocale

from viewer.articles.types import Article
from viewer.render.page import Masthead, reading_time
from viewer.wording import number, words

# The weekday of a date format with what sets it apart; quoted words beside it go with it.
_WEEKDAY = r"(?:'[^']*'\s*)?d{3,4}[\s,،、]*"


def masthead(article: Article) -> Masthead:
    """The masthead of an article; may be made on any thread."""
    return Masthead(
        source=article.source,
        published=published(article),
        byline=byline(article.authors),
        reading_time=words("{minutes} min read").format(minutes=number(reading_time(article))),
    )


def published(article: Article) -> str | None:
    """Date and time in full in the reader's zone; as written where no date was understood."""
    if article.published is None:
        return article.published_as_written
    locale = QLocale()
    date = locale.toString(day_of(article.published), QLocale.FormatType.LongFormat)
    if is_bare_day(article.published):
        return date
    when = QDateTime.fromSecsSinceEpoch(int(article.published.timestamp()))
    time_of_day = locale.toString(when.time(), QLocale.FormatType.ShortFormat)
    return words("{date}, {time}").format(date=date, time=time_of_day)


def is_bare_day(published: datetime) -> bool:
    """Whether a date has no time: that is read, and often written, as midnight UTC."""
    return published.utcoffset() == timedelta(0) and published.time() == time.min


def day_of(published: datetime) -> QDate:
    """The day in the reader's zone; a bare day is the same day everywhere."""
    if is_bare_day(published):
        return QDate(published.year, published.month, published.day)
    return QDateTime.fromSecsSinceEpoch(int(published.timestamp())).date()


def day(published: datetime) -> str:
    """The date alone, in full: for attributions."""
    locale = QLocale()
    return locale.toString(day_of(published), day_format(locale))


def day_format(locale: QLocale, *, short: bool = False) -> str:
    """The locale's long date format without the weekday: "4 November 2019", short "4 Nov 2019"."""
    written = locale.dateFormat(QLocale.FormatType.LongFormat)
    without = re.sub(_WEEKDAY, "", written).strip(" ,،、.") or written
    return without.replace("MMMM", "MMM") if short else without


def byline(authors: tuple[str, ...]) -> str | None:
    """ "By A, B and C", or nothing where nobody is named."""
    if not authors:
        return None
    return words("By {names}").format(names=QLocale().createSeparatedList(authors))

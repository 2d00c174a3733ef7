"""Dates in the shapes that occur, and those that are refused."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.articles.dates import understand_date


@pytest.mark.parametrize(
    ("written", "instant"),
    [
        ("2019-11-04T11:01:52+00:00", "2019-11-04T11:01:52+00:00"),
        ("2019-11-04T11:01:52Z", "2019-11-04T11:01:52+00:00"),
        (" 2019-11-04T11:01:52.123456789-05:30 ", "2019-11-04T11:01:52.123456-05:30"),
        ("20191104T110152Z", "2019-11-04T11:01:52+00:00"),
        ("1572865312", "2019-11-04T11:01:52+00:00"),
        ("1572865312123", "2019-11-04T11:01:52.123000+00:00"),
        ("1572865312.5", "2019-11-04T11:01:52.500000+00:00"),
        ("Mon, 04 Nov 2019 11:01:52 +0000", "2019-11-04T11:01:52+00:00"),
        ("Mon, 04 Nov 2019 11:01:52 GMT", "2019-11-04T11:01:52+00:00"),
        ("Mon, 4 Nov 2019 11:01:52 -0500 (EST)", "2019-11-04T11:01:52-05:00"),
        ("Mon Nov 4 11:01:52 UTC 2019", "2019-11-04T11:01:52+00:00"),
        ("Nov 4, 2019 11:01 AM EST", "2019-11-04T11:01:00-05:00"),
        ("July 4, 2019 at 11:01 p.m. ET", "2019-07-04T23:01:00-04:00"),
        ("November 4th, 2019 11:01 CET", "2019-11-04T11:01:00+01:00"),
        ("2019-11-04 11:01 GMT+3", "2019-11-04T11:01:00+03:00"),
        ("4 Nov 2019 11:01 +0530", "2019-11-04T11:01:00+05:30"),
    ],
)
def test_a_whole_date_is_understood_without_a_word(written: str, instant: str) -> None:
    understood = understand_date(written)
    assert understood.problems == ()
    assert understood.instant is not None
    assert understood.instant.isoformat() == instant


@pytest.mark.parametrize(
    "written",
    [
        "2019-11-04 11:01",
        "201911041101",
        "2019/11/04 11:01",
        "04.11.2019, 11:01 Uhr",
        "4. 11. 2019 11:01",
        "Montag, 4. November 2019, 11.01 Uhr",
        "lundi 4 novembre 2019 à 11h01",
        "4 de noviembre de 2019, 11:01",
        "lunedì 4 novembre 2019 ore 11.01",
        "Segunda-feira, 4 de novembro de 2019 11:01",
        "maandag 4 november 2019 11:01",
        "4 Kasım 2019 Pazartesi 11:01",
        "4 ноября 2019 г. в 11:01",
        "4. listopadu 2019 11:01",
        "4 Νοεμβρίου 2019 11:01",
        "2019年11月4日 11:01",
        "Updated 4 Nov. 2019 11:01 am",
    ],
)
def test_a_date_without_a_zone_is_read_as_utc_and_said_so(written: str) -> None:
    understood = understand_date(written)
    assert [problem.code for problem in understood.problems] == ["date-no-zone"]
    assert understood.instant is not None
    assert understood.instant.isoformat() == "2019-11-04T11:01:00+00:00"


@pytest.mark.parametrize(
    "written", ["2019-11-04", "20191104", "4 November 2019", "04.11.2019", "le 4 novembre 2019"]
)
def test_a_day_alone_is_midnight_and_said_so(written: str) -> None:
    understood = understand_date(written)
    assert [problem.code for problem in understood.problems] == ["date-no-time"]
    assert understood.instant is not None
    assert understood.instant.isoformat() == "2019-11-04T00:00:00+00:00"


@pytest.mark.parametrize(
    ("written", "day"),
    [
        ("04/11/2019", "2019-11-04"),
        ("04-11-2019 10:00", "2019-11-04"),
        ("04/11/19", "2019-11-04"),
        ("25/12/98", "1998-12-25"),
        ("4 listopada 2019", "2019-11-04"),
    ],
)
def test_what_has_two_readings_is_flagged(written: str, day: str) -> None:
    understood = understand_date(written)
    assert "date-ambiguous" in [problem.code for problem in understood.problems]
    assert understood.instant is not None
    assert understood.instant.date().isoformat() == day


def test_the_flag_names_both_readings() -> None:
    (sentence,) = (p.sentence for p in understand_date("04/11/2019 10:00").problems[:1])
    assert "4 November 2019" in sentence
    assert "11 April 2019" in sentence


@pytest.mark.parametrize("written", ["13/11/2019", "11/13/2019", "05/05/2019", "2019/11/04"])
def test_what_has_one_reading_is_not_flagged(written: str) -> None:
    codes = [problem.code for problem in understand_date(written).problems]
    assert codes == ["date-no-time"]


@pytest.mark.parametrize(
    "written",
    [
        *("10:30", "4 November", "November 2019", "2019", "Monday", "yesterday", "2 hours ago"),
        *("2019-13-45", "32/13/2019", "31.02.2019", "0", "-5", "9" * 30, "x" * 5000, "{}", "."),
        *("4 Nov 2019 1.2.3", "12/04/2019 and more"),
    ],
)
def test_what_lacks_a_part_is_not_understood_and_nothing_is_filled_in(written: str) -> None:
    understood = understand_date(written)
    assert understood.instant is None
    assert [problem.code for problem in understood.problems] == ["date-not-understood"]
    assert len(understood.problems[0].sentence) < 150


@pytest.mark.parametrize("written", ["0001-01-01T00:00:00", "9999-12-31T23:59:59-12:00"])
def test_years_that_cannot_be_are_refused(written: str) -> None:
    understood = understand_date(written)
    assert understood.instant is None
    assert [problem.code for problem in understood.problems] == ["date-implausible"]


def test_a_zone_that_is_not_known_is_said() -> None:
    understood = understand_date("4 November 2019 11:01 XYZ")
    assert [problem.code for problem in understood.problems] == ["date-zone-unknown"]
    assert understood.instant is not None
    assert understood.instant.isoformat() == "2019-11-04T11:01:00+00:00"


_DATE_PIECES = st.sampled_from(
    [
        "2019",
        "11",
        "4",
        "04",
        "/",
        "-",
        ".",
        ":",
        " ",
        "Nov",
        "mars",
        "PM",
        "UTC",
        "+",
        "T",
        "Z",
        ",",
    ]
)


@given(st.text(max_size=40) | st.lists(_DATE_PIECES, max_size=12).map("".join))
def test_any_words_are_a_date_with_a_zone_or_refused_with_a_reason(written: str) -> None:
    understood = understand_date(written)
    if understood.instant is None:
        assert understood.problems
    else:
        assert understood.instant.utcoffset() is not None


_ZONES = st.integers(-14 * 60, 14 * 60).map(lambda minutes: timezone(timedelta(minutes=minutes)))


@given(st.datetimes(datetime(1700, 1, 1), datetime(2099, 12, 31), timezones=_ZONES))
def test_every_iso_date_is_the_instant_it_names(moment: datetime) -> None:
    assert understand_date(moment.isoformat()).instant == moment

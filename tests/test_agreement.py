"""Whatever the reader said of quotations and of names: all that is counted agrees.

The balance of a list is the sum of the balances of its articles, and the list of speakers and
their pages tell the same of the whole library.
"""

from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from tests.library.archive import article, write
from viewer.articles.types import Article
from viewer.library.balance import Balance
from viewer.library.types import EVERYTHING, Selection
from viewer.library.weighing import weigh
from viewer.notebook.aliases import Alias
from viewer.notebook.anchor import anchor_at
from viewer.notebook.making import kept_article
from viewer.notebook.namesakes import Namesake
from viewer.notebook.steps import Correct, JoinSpeakers, Step, TellApart
from viewer.notebook.types import Correction, Verdict
from viewer.paths import places
from viewer.quotes.article import article_text
from viewer.quotes.types import Quotation
from viewer.session import Session

NOW = datetime(2024, 1, 1, tzinfo=UTC)
PEOPLE = ("Anna Berg", "Carl Dorn", "officials", "Kohl", "Donald Trump", "Donald J. Trump")
SAYINGS = (
    "We saw number {at} coming and waited for it",
    "It was not us who closed number {at}",
    "Nobody will ever open number {at} again, whatever they say",
)
NAMES = ("Anna Berg", "CARL DORN", "Eva Falk", "Kohl", "the Kremlin")
KEYS = {
    "person:anna berg": "Anna Berg",
    "person:carl dorn": "Carl Dorn",
    "person:donald trump": "Donald Trump",
    "person:donald j trump": "Donald J. Trump",
    "surname:kohl": "Kohl",
    "person:helmut kohl": "Helmut Kohl",
    "person:anna berg judge": "Anna Berg (judge)",
}
SOURCES = ("BBC", "CNN", "")


@dataclass(repr=False)
class Library:
    """A library with what each of its articles is, as files and as ids."""

    session: Session
    files: list[Path]
    ids: list[int]

    def read(self, number: int) -> Article:
        return self.session.read(self.files[number])

    def balance_of(self, numbers: Sequence[int]) -> Balance:
        """By the index, as of a list."""
        speakers = self.session.speakers
        with self.session.catalogue() as catalogue:
            ids = [self.ids[number] for number in numbers]
            known = speakers.joined(), speakers.apart(catalogue)
            *_, last = weigh(catalogue, ids, speakers.recounting, *known)
        assert last.balance is not None
        return last.balance


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    """Sixteen articles, of three sources, in which three of the people speak in turn."""
    folder = tmp_path_factory.mktemp("agreement")
    for number in range(16):
        who = [PEOPLE[(number + at * (number % 3 + 1)) % len(PEOPLE)] for at in range(number % 4)]
        body = "\n".join(
            f"“{SAYINGS[at % 3].format(at=number * 10 + at)},” {name} said on Monday."
            for at, name in enumerate(who)
        )
        date = f"2020-{number % 12 + 1:02}-03T12:00:00Z" if number % 5 else ""
        body = body or f"Rain {number} fell."
        text = article(f"Story {number}", date, SOURCES[number % 3], body=body)
        write(folder / "in" / f"{number:02}.txt", text)
    session = Session(places(folder / "profile"))
    session.open_library([folder / "in"])
    list(session.index())
    files = sorted((folder / "in").iterdir())
    with session.catalogue() as catalogue:
        ids = [catalogue.id_of(file) for file in files]
    yield Library(session, files, [id for id in ids if id is not None])
    session.close()


def said(balance: Balance) -> Counter[tuple[str, str]]:
    """The words of each speaker, and the quotations."""
    counts = Counter[tuple[str, str]]()
    for each in balance.speakers:
        counts[each.key, "words"] += each.words
        counts[each.key, "quotations"] += each.quotations
    return counts


def corrections() -> st.SearchStrategy[list[tuple[int, int, str | None]]]:
    """Of which article, which quotation, and who said it; None for nobody."""
    one = st.tuples(
        st.integers(0, 15), st.integers(0, 2), st.sampled_from([*NAMES, None])
    )  # fmt: skip
    return st.lists(one, max_size=6, unique_by=lambda each: each[:2])


def pairs() -> st.SearchStrategy[list[tuple[str, str]]]:
    two = st.permutations(sorted(KEYS)).map(lambda keys: (keys[0], keys[1]))
    return st.lists(two, max_size=3)


def apart() -> st.SearchStrategy[list[tuple[str, str, int | str]]]:
    """Which name is whose, in which article or outlet."""
    where = st.one_of(st.integers(0, 15), st.sampled_from(SOURCES))
    return st.lists(
        st.tuples(pairs().filter(bool).map(lambda some: some[0]), where).map(
            lambda each: (*each[0], each[1])
        ),
        max_size=2,
    )


def steps(
    library: Library,
    corrected: list[tuple[int, int, str | None]],
    joined: list[tuple[str, str]],
    told: list[tuple[str, str, int | str]],
) -> list[Step]:
    """What the reader does, step by step."""
    found: list[Step] = []
    for number, at, name in corrected:
        read = library.read(number)
        quotations = library.session.quotations(read)
        if at < len(quotations):
            found.append(Correct((correction(library, number, read, quotations[at], name),)))
    for order, (key, main) in enumerate(joined):
        now = NOW + timedelta(hours=order)
        found.append(JoinSpeakers((Alias(key, KEYS[key], main, KEYS[main], now),)))
    for key, main, where in told:
        kept = None
        if isinstance(where, int):
            kept = kept_article(library.read(where), library.files[where])
        outlet = where if isinstance(where, str) else None
        found.append(TellApart((Namesake(key, KEYS[key], kept, outlet, main, KEYS[main], NOW),)))
    return found


def correction(
    library: Library, number: int, read: Article, quotation: Quotation, name: str | None
) -> Correction:
    text = article_text(read).text
    verdict = Verdict.CHANGED if name else Verdict.NO_QUOTATION
    if name and name == quotation.speaker:
        verdict = Verdict.CONFIRMED
    anchor = anchor_at(text, quotation.start, quotation.end)
    kept = kept_article(read, library.files[number])
    return Correction(kept, anchor, verdict, name, quotation.speaker, NOW)


@settings(max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(
    corrections(), pairs(), apart(), st.lists(st.integers(0, 15), unique=True, max_size=16)
)  # fmt: skip
def test_all_that_is_counted_agrees(
    library: Library,
    corrected: list[tuple[int, int, str | None]],
    joined: list[tuple[str, str]],
    told: list[tuple[str, str, int | str]],
    some: list[int],
) -> None:
    notebook = library.session.notebook
    undo = [notebook.do(step) for step in steps(library, corrected, joined, told)]
    try:
        agree(library, some)
    finally:
        for step in reversed(undo):
            notebook.do(step)


def agree(library: Library, some: list[int]) -> None:
    session = library.session
    each = [said(session.questions.balance(library.read(number))) for number in range(16)]
    for numbers in (some, some[:2], range(16)):
        sums = sum((each[number] for number in numbers), Counter[tuple[str, str]]())
        assert said(library.balance_of([*numbers])) == sums
    sums = sum(each, Counter[tuple[str, str]]())
    for selection in (EVERYTHING, Selection(source="BBC")):
        *_, last = session.questions.balance_of_list(None, selection)
        assert last.balance is not None
        of_list = sum(
            (each[at] for at in range(16) if selection is EVERYTHING or at % 3 == 0),
            Counter[tuple[str, str]](),
        )
        assert said(last.balance) == of_list
    listed = session.speakers.rows(session.speakers.listing().ids)
    assert len({one.key for one in listed}) == len(listed)
    numbers = {one.key: (one.quotations, one.words) for one in listed}
    assert numbers == {
        key: (sums[key, "quotations"], sums[key, "words"])
        for key, what in sums
        if what == "words" and not key.startswith("nobody")
    }
    assert [one.quotations for one in listed] == sorted(
        (one.quotations for one in listed), reverse=True
    )
    for one in listed:
        page = session.speakers.page(one.id)
        assert page is not None
        assert page.speaker == one
        assert sum(share.quotations for share in page.months) == one.quotations
        assert sum(share.quotations for share in page.outlets) == one.quotations
        assert len(page.articles) == one.articles
        assert len(session.speakers.sayings(one.id, page.articles)) == one.quotations

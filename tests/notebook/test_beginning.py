"""The beginning of a list is how the whole of it begins, in every order and grouping."""

import dataclasses
import random
from collections.abc import Iterator
from datetime import timedelta
from itertools import product

import pytest

from tests.notebook.samples import START, bookmark, clip, note
from viewer.notebook import beginning as beginning_module
from viewer.notebook.listing import Grouping, Order, Wanted
from viewer.notebook.steps import Drop, Keep, Tag
from viewer.notebook.store import Notebook
from viewer.notebook.types import Clip, Colour, Entry, Kind, Note
from viewer.paths import Places

SOURCES = ("Reuters", "reuters daily", "Élan", "AFP", "Zoo", None)
SPEAKERS = ("Anna Berg", "anna Zorn", "Émile", "Carl Holm", None)


@pytest.fixture
def many(profile: Places, monkeypatch: pytest.MonkeyPatch) -> Iterator[Notebook]:
    """Some hundred entries of all kinds, as if they were more than can be listed at once."""
    monkeypatch.setattr(beginning_module, "FEW", 10)
    chance = random.Random(7)
    with Notebook.open(profile.notebook, words=profile.cache / "words.sqlite3") as notebook:
        entries = list(_entries(chance))
        notebook.do(Keep(tuple(entries)))
        pairs = [(each.id, f"tag {chance.randrange(4)}") for each in chance.sample(entries, 40)]
        notebook.do(Tag(tuple(pairs)))
        notebook.do(
            Drop((next(each.id for each in entries if isinstance(each, Clip)),), alone=True)
        )
        yield notebook


def _entries(chance: random.Random) -> Iterator[Entry]:
    clips: list[Clip] = []
    for number in range(240):
        of = chance.randrange(60)
        about = dataclasses.replace(
            bookmark(of).article,
            headline=f"{chance.choice('aÄzZ')} story {of}",
            source=SOURCES[of % len(SOURCES)],
            published=None if of % 9 == 0 else START - timedelta(hours=of * 7 % 50),
        )
        when = START + timedelta(hours=chance.randrange(200))
        kind = chance.choice(list(Kind))
        if kind is Kind.BOOKMARK:
            yield dataclasses.replace(
                bookmark(of), headline=about.headline, source=about.source,
                published=about.published, added=when,
            )  # fmt: skip
        elif kind is Kind.CLIP:
            made = dataclasses.replace(
                clip(number), article=about, added=when, changed=when + timedelta(days=number % 5),
                colour=chance.choice(list(Colour)), speaker=chance.choice(SPEAKERS),
            )  # fmt: skip
            clips.append(made)
            yield made
        else:
            on = chance.choice(clips) if clips and number % 2 else None
            words = "often said" if number % 4 else "seldom said"
            made_note: Note = dataclasses.replace(note(number, words, on), added=when)
            yield made_note if on else dataclasses.replace(made_note, article=about)


KINDS = (frozenset(Kind), frozenset({Kind.BOOKMARK}), frozenset({Kind.NOTE, Kind.CLIP}))


@pytest.mark.parametrize("common", [1, 1000], ids=["from the list", "from the index"])
def test_it_is_how_the_list_begins(
    many: Notebook, monkeypatch: pytest.MonkeyPatch, common: int
) -> None:
    monkeypatch.setattr(beginning_module, "_MANY", common)
    tried = 0
    for kinds, order, grouping, tag in product(KINDS, Order, (None, *Grouping), (None, "tag 1")):
        wanted = Wanted(kinds, tag=tag, order=order, grouping=grouping)
        many.listing(Wanted(tag="none"))  # what was listed last is not at hand
        first, whole = many.beginning(wanted, 20), many.listing(wanted)
        if not whole.numbers:
            continue
        assert first is not None, wanted
        assert len(first.numbers) == min(20, len(whole.numbers)), wanted
        assert first.numbers == whole.numbers[: len(first.numbers)], wanted
        for one, other in zip(first.sections, whole.sections, strict=False):
            assert (one.key, one.label, one.first) == (other.key, other.label, other.first), wanted
        assert sum(section.count for section in first.sections) == len(first.numbers)
        tried += 1
    assert tried > 150


@pytest.mark.parametrize("grouping", [None, Grouping.SPEAKER, Grouping.TAG])
@pytest.mark.parametrize("known", [True, False])
def test_words_are_found_in_the_beginning_of_a_list(
    many: Notebook, monkeypatch: pytest.MonkeyPatch, grouping: Grouping | None, known: bool
) -> None:
    monkeypatch.setattr(beginning_module, "_AT_ONCE", 32)
    wanted = Wanted(text="often sai", grouping=grouping)
    whole = many.listing(wanted)
    many.listing(dataclasses.replace(wanted, text="") if known else Wanted(tag="none"))
    first = many.beginning(wanted, 5)
    assert first is not None
    assert len(first.numbers) >= 5
    assert first.numbers == whole.numbers[: len(first.numbers)]
    assert [each.key for each in first.sections] == [
        each.key for each in whole.sections[: len(first.sections)]
    ]


def test_what_is_rare_is_left_to_the_whole(many: Notebook) -> None:
    many.listing(Wanted(text="often"))
    assert many.beginning(Wanted(text="xyzzy"), 5) is None


def test_of_few_entries_the_whole_is_there_as_soon(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        notebook.do(Keep((bookmark(1),)))
        assert notebook.beginning(Wanted(), 20) is None


def test_no_order_needs_all_entries_for_the_first(many: Notebook) -> None:
    with many._database.reading() as connection:
        for order in Order:
            query = beginning_module.ordered("entry.number", (), order)
            plan = connection.execute(f"EXPLAIN QUERY PLAN {query}").fetchall()
            assert not any("FOR ORDER BY" in step for *_, step in plan), order

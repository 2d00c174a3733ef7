"""What goes out comes in again; what is malformed is named, and the rest is offered."""

import dataclasses
import json
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.notebook.samples import (
    START,
    alias,
    bookmark,
    clip,
    correction,
    dossier,
    item,
    namesake,
    note,
)
from viewer.errors import ViewerError
from viewer.notebook import compiling, rows, steps
from viewer.notebook.anchor import Anchor
from viewer.notebook.corrections import read
from viewer.notebook.dossiers import Dossier, Item, Part
from viewer.notebook.exchange import forms, whole
from viewer.notebook.exchange.offered import Offered
from viewer.notebook.mending import connect
from viewer.notebook.perform import Effects, perform
from viewer.notebook.schema import migrate
from viewer.notebook.steps import Correct, Keep, Merge, Step, Steps
from viewer.notebook.store import Notebook
from viewer.notebook.types import (
    Bookmark,
    Clip,
    Colour,
    Correction,
    Entry,
    KeptArticle,
    Note,
    Verdict,
    tag_names,
)
from viewer.paths import Places

NOW = datetime(2024, 5, 1, tzinfo=UTC)

Compiled = tuple[tuple[Dossier, ...], tuple[Item, ...]]
Kept = tuple[tuple[Entry, ...], frozenset[Correction], Compiled]

ONE = clip(1, Colour.GREEN, tags=("Harbour", "two words"))
SOME: tuple[Entry, ...] = (
    dataclasses.replace(bookmark(1), tags=("Harbour",)),
    ONE,
    note(1, "Ask <her>\n*twice*", on=ONE),
    bookmark(2),
    note(3),
)


def text(form: str, entries: tuple[Entry, ...] = SOME, template_text: str | None = None) -> str:
    return "".join(forms.write(form, entries, (correction(1),), template_text))


# ------------------------------------------------------------ JSON

words = st.text(max_size=20)
instants = st.datetimes(
    datetime(1, 1, 3),
    datetime(9999, 12, 29),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)
utc = instants.map(lambda when: when.astimezone(UTC))
names = st.text(st.characters(codec="utf-8", exclude_characters="\0"), min_size=1, max_size=9)
articles = st.builds(
    KeptArticle,
    key=st.sampled_from(["https://news.example/1", "sha256:ab", "köy"]),
    digest=st.just("ab"),
    headline=st.just("Ä “headline”\u2028"),
    source=st.none(),
    published=st.just(START.astimezone(timezone(timedelta(hours=-3)))),
    path=st.just(Path("/archive/caf\udce9.txt")),
)
tags = st.lists(st.sampled_from(["Harbour", "Storm", "ẞ", "a b"])).map(tag_names)
anchors = st.builds(
    lambda said, before, after, start, rival: Anchor(
        said, before, after, start, start + len(said), "ab", rival
    ),
    st.text(min_size=1, max_size=20), words, words, st.integers(0, 2**40), st.integers(-1, 128),
)  # fmt: skip
ids = st.text("0123456789abcdef", min_size=4, max_size=4)
speakers = st.none() | words
clips = st.builds(
    Clip, ids, articles, anchors, st.sampled_from(Colour), speakers, speakers, utc, utc, tags
)
notes = st.builds(Note, ids, articles, words, st.none() | ids, utc, utc, tags)
bookmarks = st.builds(
    lambda about, when, some: Bookmark(
        about.key, about.digest, about.headline, about.source, about.published, about.path, when,
        some,
    ),
    articles, utc, tags,
)  # fmt: skip
corrections = st.builds(
    lambda about, anchor, name, found, when: Correction(
        about,
        anchor,
        Verdict.CHANGED if name is not None else Verdict.NO_QUOTATION,
        name,
        found,
        when,
    ),
    articles, anchors, speakers, speakers, utc,
)  # fmt: skip


places = st.text("0123456789", max_size=4).map(lambda digits: f"{digits}5")
dossiers = st.builds(Dossier, st.sampled_from(["d1", "d2"]), words, words, utc, utc)
items = st.one_of(
    st.builds(
        Item, ids, st.sampled_from(["d1", "d2"]), places,
        st.sampled_from([Part.HEADING, Part.TEXT]), words, utc,
    ),
    st.builds(
        Item, ids, st.sampled_from(["d1", "d2"]), places, st.just(Part.CLIP), words, utc, clips
    ),
)  # fmt: skip


@contextmanager
def in_memory() -> Iterator[Callable[[Step], tuple[Kept, Step]]]:
    """Does steps in a notebook that is never written; gives what is kept then, and the inverse."""
    with closing(connect(":memory:")) as connection:
        migrate(connection)

        def do(step: Step) -> tuple[Kept, Step]:
            inverse = perform(connection, step, Effects())
            return (
                (
                    tuple(rows.entries(connection, "TRUE", ())),
                    frozenset(read(connection, "", ())),
                    (tuple(compiling.dossiers(connection)), tuple(compiling.items(connection))),
                ),
                inverse,
            )

        yield do


@given(
    st.lists(st.one_of(bookmarks, clips, notes), max_size=8),
    st.lists(corrections, max_size=3),
    st.lists(dossiers, max_size=3),
    st.lists(items, max_size=6),
)
def test_export_then_import_is_the_identity_and_twice_is_once(
    entries: list[Entry], said: list[Correction], compiled: list[Dossier], inside: list[Item]
) -> None:
    keep = (
        Keep(tuple(entries)),
        Correct(tuple(said)),
        steps.KeepDossiers(tuple(compiled)),
        steps.PutItems(tuple(inside)),
    )
    with in_memory() as do:
        kept, _ = do(Steps(keep))
    entries_, said_, compiled_ = kept
    document = "".join(forms.write("json", entries_, said_, None, compiled_)).encode().decode()
    offered = forms.read("json", document, NOW)
    assert offered.problems == ()
    with in_memory() as do:
        for _again in range(2):
            assert do(offered.merge)[0] == kept


@given(st.lists(st.one_of(bookmarks, clips, notes)), st.lists(st.one_of(bookmarks, clips, notes)))
def test_what_is_imported_twice_is_there_once(here: list[Entry], there: list[Entry]) -> None:
    with in_memory() as do:
        before, _ = do(Keep(tuple(here)))
        once, undo = do(Merge(tuple(there), ()))
        twice, nothing = do(Merge(tuple(there), ()))
        assert twice == once
        assert not steps.differs(nothing)
        assert set(do(undo)[0][0]) == set(before[0])


def test_json_is_as_it_is_documented() -> None:
    document = json.loads(text("json"))
    assert (document["format"], document["version"]) == ("pullquote-notebook", 1)
    assert [record["kind"] for record in document["records"]] == [
        "bookmark", "clip", "note", "bookmark", "note", "correction",
    ]  # fmt: skip
    told = (Path(__file__).resolve().parents[2] / "docs" / "notebook-format.md").read_text("utf-8")
    for record in document["records"]:
        for name in (*record, *record["article"]):
            assert f"`{name}`" in told, f"{name} is not in docs/notebook-format.md"


def test_dossiers_are_as_they_are_documented() -> None:
    compiled = ((dossier(1),), (item(1, clip=ONE, text="Hers"), item(2, text="Mine")))
    document = json.loads("".join(forms.write("json", (), (), None, compiled)))
    assert [record["kind"] for record in document["records"]] == [
        "dossier", "dossier-item", "dossier-item",
    ]  # fmt: skip
    told = (Path(__file__).resolve().parents[2] / "docs" / "notebook-format.md").read_text("utf-8")
    for record in document["records"]:
        for name in record:
            assert f"`{name}`" in told, f"{name} is not in docs/notebook-format.md"


def test_names_of_speakers_are_as_they_are_documented() -> None:
    names = (alias(1),), (namesake(1), namesake(2, outlet="Courier"))
    document = json.loads("".join(forms.write("json", (), (), None, names=names)))
    assert [record["kind"] for record in document["records"]] == ["alias", "namesake", "namesake"]
    told = (Path(__file__).resolve().parents[2] / "docs" / "notebook-format.md").read_text("utf-8")
    for record in document["records"]:
        for name in record:
            assert f"`{name}`" in told, f"{name} is not in docs/notebook-format.md"


@pytest.mark.parametrize(
    ("field", "value", "sentence"),
    [
        ("place", "12a", "digits"),
        ("place", "120", "digits"),
        ("place", "", "digits"),
        ("place", "5" * 9999, "digits"),
        ("part", "verse", "part"),
        ("clip", None, "JSON object"),
        ("clip", {"kind": "dossier"}, "title"),
        ("clip", whole.dossier_record(dossier(1)), "no clip"),
        ("changed", "today", "changed"),
        ("dossier", 7, "dossier"),
    ],
)
def test_a_bad_item_of_a_dossier_is_named(field: str, value: object, sentence: str) -> None:
    record = whole.item_record(item(1, clip=ONE)) | {field: value}
    head = '{"format": "pullquote-notebook", "version": 1, "records": ['
    offered = whole.read(f"{head}\n{json.dumps(record)}\n]}}")
    assert (offered.items, len(offered.problems)) == ((), 1)
    assert sentence in offered.problems[0].sentence


def test_json_that_another_program_has_set_otherwise_is_read() -> None:
    document = json.loads(text("json"))
    for indent in (None, 2):
        offered = whole.read(json.dumps(document, indent=indent))
        assert offered == Offered(SOME, (correction(1),), ())


def test_every_bad_record_is_named_with_its_line() -> None:
    lines = text("json").split("\n")
    lines[1] = "{ not JSON,"
    lines[2] = lines[2].replace('"green"', '"plaid"')
    lines[3] = lines[3].replace('"text":', '"txet":')
    lines[4] = lines[4].replace("https://news.example/2", "")
    lines[5] = lines[5].replace("2024-03-01T", "2024-03-41T")
    lines[6] = lines[6].replace('"start": 53', '"start": 52')
    offered = whole.read("\n".join(lines))
    assert offered.entries == offered.corrections == ()
    assert [problem.line for problem in offered.problems] == [2, 3, 4, 5, 6, 7]
    sentences = " ".join(problem.sentence for problem in offered.problems)
    for word in ("JSON object", "colour", "text", "key", "added", "start"):
        assert word in sentences


@pytest.mark.parametrize(
    "line",
    [
        "[" * 100_000,
        '{"kind": ' + "1" * 5000 + "}",
        '"words"',
        "null",
        '{"kind": "clip"}',
        '{"kind": "verse", "article": {"key": "k", "digest": "", "headline": ""}, '
        '"added": "2024-01-01T00:00:00+00:00", "tags": []}',
        '{"kind": "clip", "article": {"key": "\\ud800", "digest": "", "headline": ""}}',
        '{"kind": "bookmark", "article": {"key": "k", "digest": "", "headline": ""}, '
        '"added": "2024-01-01T00:00:00", "tags": []}',
        '{"kind": "bookmark", "article": {"key": "k", "digest": "", "headline": "", '
        '"path": "\\ud800"}, "added": "2024-01-01T00:00:00Z", "tags": []}',
    ],
    ids=range(9),
)
def test_the_good_records_beside_a_bad_one_are_offered(line: str) -> None:
    first, *others = text("json").split("\n")
    offered = whole.read("\n".join((first, line + ",", *others)))
    assert offered.entries == SOME
    assert [problem.line for problem in offered.problems] == [2]
    assert offered.problems[0].sentence.endswith(".")


def test_a_file_that_was_cut_off_is_told() -> None:
    offered = whole.read(text("json")[:900])
    assert [problem.line for problem in offered.problems] == [3, 3]
    assert len(offered.entries) == 1


@pytest.mark.parametrize(
    ("document", "sentence"),
    [
        ("", "not a notebook"),
        ('{"records": []}', "not a notebook"),
        ('{"format": "other", "version": 1, "records": []}', "not a notebook"),
        ('["records": [', "not a notebook"),
        ('{"format": "pullquote-notebook", "version": 2, "records": []}', "newer version"),
    ],
)
def test_what_is_no_notebook_is_refused(document: str, sentence: str) -> None:
    with pytest.raises(ViewerError, match=sentence):
        whole.read(document)


@given(st.text(max_size=200) | st.just(text("json")), st.integers(0, 3000), st.text(max_size=5))
def test_no_document_is_too_strange_to_be_read(document: str, at: int, noise: str) -> None:
    for form in forms.IN:
        try:
            offered = forms.read(form, document[:at] + noise + document[at:], NOW)
        except ViewerError:
            continue
        with in_memory() as do:
            do(offered.merge)


# ------------------------------------------------------------ Readwise and addresses


# ------------------------------------------------------------ pages


def test_nothing_is_half_imported(profile: Places) -> None:
    with Notebook.open(profile.notebook) as notebook:
        undo = notebook.do(forms.read("json", text("json"), NOW).merge)
        assert notebook.entries() == SOME
        notebook.do(undo)
        assert notebook.entries() == ()
        assert notebook.corrections.all() == ()

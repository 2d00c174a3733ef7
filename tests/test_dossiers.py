"""A dossier becomes a document: its sources are numbered, and told as far as they are known."""

import dataclasses
from datetime import UTC, datetime

import pytest

from tests.notebook.samples import START, clip, dossier, item
from viewer.articles.parse import parse_article
from viewer.articles.types import Article
from viewer.dossiers import Compiler
from viewer.export.dossier.document import Excerpt, Heading, Passage
from viewer.notebook.dossiers import Contents, Item, Part
from viewer.notebook.types import Clip

WRITTEN = """# Harbour shut

Published at: **2019-11-04T11:01:52+00:00**

Author: **Anna Berg, Carl Holm**

Original: [The Example](https://news.example/1)

The harbour of the town was closed on Monday, and it was said that it would be for a week or two.
"""


def nobody(_clip: Clip) -> Article | None:
    return None


def contents(*items: Item) -> Contents:
    return Contents(dossier(1, "Harbours"), items)


def heading(text: str) -> Item:
    return dataclasses.replace(item(9, text=text), part=Part.HEADING)


def test_parts_come_in_order_and_sources_are_numbered_as_they_are_first_quoted() -> None:
    made = Compiler(nobody).document(
        contents(
            heading("First"), item(1, clip=clip(2), text="On two"), item(2, text="Mine\n\nand"),
            item(3, clip=clip(1)), item(4, clip=clip(2)),
        )
    )  # fmt: skip
    head, two, mine, one, again = made.parts
    assert (head, mine) == (Heading("First"), Passage(("Mine", "and")))
    assert isinstance(two, Excerpt)
    assert isinstance(one, Excerpt)
    assert isinstance(again, Excerpt)
    assert (two.source, one.source, again.source) == (1, 2, 1)
    assert two.paragraphs == ("We had no choice in case 2",)
    assert (two.speaker, two.annotation, two.address) == (
        "Anna Berg", ("On two",), "https://news.example/2",
    )  # fmt: skip
    assert two.about == ("The Example", "28 February 2024")
    assert len(made.sources) == 2
    assert made.firsts() == {1, 3}


def test_a_source_is_told_by_its_file_where_that_is_found() -> None:
    article = parse_article(WRITTEN.encode(), "a.txt")
    (cited,) = Compiler(lambda _clip: article).document(contents(item(1, clip=clip(1)))).sources
    assert cited.plain == (
        "Berg, Anna, and Carl Holm. “Harbour Shut.” The Example, November 4, 2019. "
        "https://news.example/1."
    )
    (kept,) = Compiler(nobody).document(contents(item(1, clip=clip(1)))).sources
    assert kept.plain.startswith("The Example. “Story 1.” February 29, 2024.")
    (apa,) = (
        Compiler(lambda _clip: article, "apa").document(contents(item(1, clip=clip(1)))).sources
    )
    assert apa.plain.startswith("Berg, A., & Holm, C. (2019, November 4).")


def test_the_day_is_written_as_the_reader_writes_days() -> None:
    made = Compiler(nobody, date_text=lambda when: f"{when:%d.%m.%Y}").document(
        contents(item(1, clip=clip(1)))
    )
    (part,) = made.parts
    assert isinstance(part, Excerpt)
    assert part.about == ("The Example", "29.02.2024")


def test_the_language_is_that_of_the_readers_words_else_of_the_articles() -> None:
    article = parse_article(WRITTEN.encode(), "a.txt")
    made = Compiler(lambda _clip: article).document(contents(item(1, clip=clip(1))))
    assert made.language == "en"
    german = "Der Hafen ist für die Stadt und die Menschen wichtig, die hier arbeiten. " * 4
    made = Compiler(lambda _clip: article).document(
        contents(item(1, clip=clip(1)), item(2, text=german))
    )
    assert made.language == "de"
    assert Compiler(nobody).document(contents()).language is None


def test_a_dossier_without_a_title_has_a_name_and_empty_headings_go() -> None:
    bare = dataclasses.replace(dossier(1), title="\x07 ", introduction="\n\x00\n")
    made = Compiler(nobody).document(Contents(bare, (heading(" "), item(1, text="\ufffe"))))
    assert (made.title, made.introduction) == ("Dossier", ())
    assert made.parts == (Passage(("\ufffd",)),)


def test_what_is_kept_without_anything_but_its_words_can_be_cited() -> None:
    bare = dataclasses.replace(
        clip(1).article, key="sha256:ab", headline="", source=None, published=None
    )
    at = datetime(2024, 1, 1, tzinfo=UTC)
    lost = dataclasses.replace(clip(1), article=bare, speaker=None, added=at, changed=START)
    made = Compiler(nobody).document(contents(item(1, clip=lost)))
    (part,) = made.parts
    assert isinstance(part, Excerpt)
    assert (part.speaker, part.about, part.address) == ("", (), None)
    assert len(made.sources) == 1


def test_who_watches_is_told_how_far_it_is_and_can_end_it() -> None:
    items = [item(number, clip=clip(number)) for number in range(1, 4)]
    told: list[tuple[int, int]] = []
    Compiler(nobody).document(contents(*items), lambda done, count: told.append((done, count)))
    assert told == [(0, 3), (1, 3), (2, 3)]

    read: list[Clip] = []

    def leave(done: int, _count: int) -> None:
        if done == 1:
            raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        Compiler(read.append).document(contents(*items), leave)  # type: ignore[arg-type]
    assert len(read) == 1

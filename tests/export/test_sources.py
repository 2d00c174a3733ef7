"""Sources of articles: names, items of CSL-JSON, BibTeX and RIS, read back by other programs."""

import json
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from tests.export.samples import ADDRESS, article
from viewer.export.bibliography import bibtex, csl_json, ris
from viewer.export.names import name_of
from viewer.export.sources import once, source_of

NOVEMBER = datetime(2019, 11, 4, 11, 1, 52, tzinfo=UTC)
DELIVERY = replace(
    article(
        "The minister said that it may be late, and that this would be the end of it.",
        headline="Delivery may be delayed",
        published=NOVEMBER,
        source="Reuters",
        address=ADDRESS,
    ),
    authors=("Tuvan Gumrukcu", "Reuters Staff"),
)


@pytest.mark.parametrize(
    ("written", "family", "given"),
    [
        ("Tuvan Gumrukcu", "Gumrukcu", "Tuvan"),
        ("Mary O'Neill", "O'Neill", "Mary"),
        ("J. R. Tolkien", "Tolkien", "J. R."),
        ("J.R. Tolkien", "Tolkien", "J.R."),
        ("J.R.R. Tolkien", "Tolkien", "J.R.R."),
        ("Jean-Paul Müller", "Müller", "Jean-Paul"),
        ("George W. Bush", "Bush", "George W."),
    ],
)
def test_a_sure_name_is_parted(written: str, family: str, given: str) -> None:
    assert name_of(written) == {"family": family, "given": given}


@pytest.mark.parametrize(
    "written",
    [
        "Reuters Staff",
        "AFP",
        "Associated Press",
        "By Our Correspondent",
        "The Editorial Board",
        "Madonna",
        "Gabriel García Márquez",  # the family name may have one word or two
        "Xi Jinping",  # the family name may stand first
        "Kim Jong-un",
        "新华社",
        "Иван Петров",
        "Dr. Jane Doe",
        "jane doe",
        "Jane D.",
        "Jane Doe (London)",
        "jane@example.org",
        "DPA AFP",
    ],
)
def test_a_doubtful_name_is_kept_whole(written: str) -> None:
    assert name_of(written) == {"literal": written}


def test_particles_and_suffixes_have_their_places() -> None:
    assert name_of("Ludwig van der Berg") == {
        "family": "Berg",
        "given": "Ludwig",
        "non-dropping-particle": "van der",
    }
    assert name_of("Martin King, Jr.") == {"family": "King", "given": "Martin", "suffix": "Jr."}


def test_an_item_says_what_the_article_tells() -> None:
    item = source_of(DELIVERY, accessed=date(2026, 11, 23))
    assert item.pop("id").startswith("gumrukcu2019delivery-")  # type: ignore[misc]
    assert item == {
        "type": "article-newspaper",
        "title": "Delivery may be delayed",
        "author": [{"family": "Gumrukcu", "given": "Tuvan"}, {"literal": "Reuters Staff"}],
        "container-title": "Reuters",
        "issued": {"date-parts": [[2019, 11, 4]]},
        "accessed": {"date-parts": [[2026, 11, 23]]},
        "URL": ADDRESS,
        "language": "en",
    }


def test_what_an_article_does_not_tell_is_left_out() -> None:
    assert set(source_of(article("", headline=""))) == {"id", "type"}
    assert "URL" not in source_of(article(address="javascript:alert(1)"))


def test_letters_are_composed_and_hints_to_a_typesetter_left_out() -> None:
    of = replace(DELIVERY, headline="Cafe\u0301\u200b talk\u00ads", authors=("Zoe\u0301 Berg",))
    item = source_of(of)
    assert item["title"] == "Café talks"
    assert item["author"] == [{"family": "Berg", "given": "Zoé"}]


def test_a_key_is_the_same_in_every_list_and_another_for_another_article() -> None:
    assert source_of(DELIVERY)["id"] == source_of(DELIVERY, accessed=date.today())["id"]
    other = replace(DELIVERY, address=ADDRESS + "2")
    assert source_of(other)["id"] != source_of(DELIVERY)["id"]
    chinese = article(headline="北京消息", source="人民日报")
    assert source_of(chinese)["id"].startswith("article-")


def test_each_source_is_written_once() -> None:
    one, two = source_of(DELIVERY), source_of(article(headline="Other"))
    assert once([one, two, dict(one)]) == [one, two]  # type: ignore[list-item]
    assert len(json.loads(csl_json([one, one]))) == 1


def test_bibtex_reads_like_this() -> None:
    text = bibtex([source_of(DELIVERY)])
    head, rest = text.split("\n", 1)
    assert head.startswith("@article{gumrukcu2019delivery-")
    assert rest == (
        "  author = {Gumrukcu, Tuvan and {Reuters Staff}},\n"
        "  title = {{Delivery may be delayed}},\n"
        "  journal = {{Reuters}},\n"
        "  date = {2019-11-04},\n"
        "  year = {2019},\n"
        "  month = nov,\n"
        f"  url = {{{ADDRESS}}},\n"
        "  langid = {english},\n"
        "}\n"
    )


def test_an_unsigned_article_can_be_sorted_by_bibtex() -> None:
    unsigned = source_of(article(headline="The R&D of it", source="Reuters"))
    assert "  key = {The R\\&D of it},\n" in bibtex([unsigned])
    bare = source_of(article(headline="", source="Reuters"))
    assert "  key = {Reuters},\n" in bibtex([bare])
    assert "key = " not in bibtex([source_of(DELIVERY)])


def test_bibtex_has_no_command_of_the_headline() -> None:
    text = bibtex([source_of(article(headline=r"50% of {R&D} costs $5_000 \today #1 ~ ^"))])
    assert (
        r"title = {{50\% of \textbraceleft{}R\&D\textbraceright{} costs \$5\_000 "
        r"\textbackslash{}today \#1 \textasciitilde{} \textasciicircum{}}}" in text
    )


def test_an_address_cannot_end_its_field() -> None:
    odd = source_of(article(address="https://example.org/a}{b\\c%20d"))
    assert "url = {https://example.org/a%7D%7Bb%5Cc%20d}" in bibtex([odd])


def test_ris_reads_like_this() -> None:
    item = source_of(DELIVERY, accessed=date(2026, 1, 2))
    assert ris([item]) == (
        "TY  - NEWS\r\n"
        f"ID  - {item['id']}\r\n"
        "AU  - Gumrukcu, Tuvan\r\n"
        "AU  - Reuters Staff\r\n"
        "TI  - Delivery may be delayed\r\n"
        "T2  - Reuters\r\n"
        "PY  - 2019\r\n"
        "DA  - 2019/11/04/\r\n"
        f"UR  - {ADDRESS}\r\n"
        "Y2  - 2026/01/02/\r\n"
        "LA  - en\r\n"
        "ER  - \r\n"
        "\r\n"
    )


def test_no_field_of_ris_has_a_second_line() -> None:
    item = source_of(replace(DELIVERY, headline="One\r\nTY  - BOOK", source="A\x85B\u2028C"))
    lines = ris([item]).split("\r\n")
    assert all(line[2:6] == "  - " for line in lines if line)
    assert len("".join(lines).splitlines()) == 1

"""An article with its quotations as Markdown, and what is told where a file cannot be written."""

from pathlib import Path

import pytest

from tests.export.samples import example, quotation, words
from viewer.articles.parse import parse_article
from viewer.errors import ViewerError
from viewer.export.article import markdown, save
from viewer.export.told import tell
from viewer.quotes.types import Kind


def test_a_list_tells_who_said_what_and_where(example_file: Path) -> None:
    article = parse_article(example_file.read_bytes(), example_file.name)
    said = quotation(
        article, "There is an offer", "evaluating it.", mention="Demir", name="Ismail Demir"
    )
    (told,) = tell(article, [said])
    assert told.words == "“There is an offer and we are evaluating it.”"
    assert told.speaker == "Ismail Demir"
    assert told.evidence == "named as “Demir” · paragraph 9"


def test_what_is_uncertain_is_said_to_be_and_what_is_no_quotation_left_out() -> None:
    article = example(next(iter(sorted(Path("seeds").glob("*.txt")))))
    unsure, nobody = words("Never", "Ann Smith"), words("Perhaps")
    told = tell(article, [unsure, nobody, words("A Title", kind=Kind.TITLE)])
    assert [each.speaker for each in told] == [
        "Ann Smith – speaker uncertain",
        "Nobody is named",
    ]


def test_markdown_is_the_article_and_a_list(example_file: Path) -> None:
    article = parse_article(example_file.read_bytes(), example_file.name)
    said = quotation(article, "There is an offer", "evaluating it.", name="Ismail Demir")
    text = "".join(markdown(article, tell(article, [said]), ["Reuters", "4 November 2019"]))
    lines = text.splitlines()
    assert lines[0] == f"# {article.headline}"
    assert lines[2] == "Reuters · 4 November 2019"
    assert lines[4] == f"<{article.address}>"
    assert article.blocks[3].markdown in lines
    assert text.endswith(
        "## Quotations\n\n1. “There is an offer and we are evaluating it.”\\\n"
        "   **Ismail Demir** · paragraph 9\n"
    )


def test_headings_of_the_body_stand_below_the_headline() -> None:
    article = parse_article(b"# Head\n\nAuthor: ****\n\n# Part\n\nWords.\n", "a.txt")
    assert "\n## Part\n" in "".join(markdown(article, (), ()))


def test_an_export_that_cannot_be_written_is_told_and_leaves_nothing(tmp_path: Path) -> None:
    for name in ("missing\0", "x" * 300):
        with pytest.raises(ViewerError, match="could not be written"):
            save(tmp_path / name, "words")
    (tmp_path / "folder").mkdir()
    with pytest.raises(ViewerError, match="could not be written"):
        save(tmp_path / "folder", "words")
    assert [file.name for file in tmp_path.iterdir()] == ["folder"]


@pytest.mark.parametrize("trouble", [KeyboardInterrupt(), OSError(28, "No space left on device")])
def test_an_export_that_is_interrupted_leaves_the_older_file_and_no_other(
    trouble: BaseException, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "a.html"
    path.write_text("older", encoding="utf-8")

    def fail(_number: int) -> None:
        raise trouble

    monkeypatch.setattr("os.fsync", fail)
    with pytest.raises((KeyboardInterrupt, ViewerError)):
        save(path, "newer")
    assert [(each.name, each.read_text("utf-8")) for each in tmp_path.iterdir()] == [
        ("a.html", "older")
    ]

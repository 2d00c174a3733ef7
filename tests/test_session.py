"""The façade: what both faces of the program can do, without Qt."""

import dataclasses
import threading
from datetime import UTC, datetime
from pathlib import Path

import pytest

from tests.library.archive import article, write
from viewer.errors import ViewerError
from viewer.library.schema import DamagedIndex
from viewer.library.types import Selection
from viewer.notebook.anchor import Changed, Exact, Lost
from viewer.notebook.making import bookmark_of, clip_of, correction_of, kept_article
from viewer.notebook.steps import Correct, Keep
from viewer.notebook.types import Bookmark
from viewer.paths import Places, places
from viewer.quotes.article import article_text
from viewer.search.parse import parse
from viewer.session import Session
from viewer.verify import types as verified
from viewer.whereabouts import Located


@pytest.fixture
def archive(tmp_path: Path) -> Path:
    folder = tmp_path / "archive"
    for number in (1, 2, 3):
        write(folder / f"{number}.txt", story(number))
    write(folder / "sub" / "4.md", story(4))
    return folder


def story(number: int) -> str:
    """An article like no other."""
    return article(f"Story {number}", "2020-01-01", "Reuters", body=f"Words of story {number}.")


def test_an_article_and_its_quotations(profile: Places, example_file: Path) -> None:
    session = Session(profile)
    read = session.read(example_file)
    assert read.headline.startswith("Turkey says")
    found = session.quotations(read)
    text = article_text(read).text
    assert [text[each.start : each.end] for each in found] == [each.text for each in found]
    assert len([each for each in found if each.kind.is_quotation]) == 5


def test_reading_needs_no_profile(profile: Places, example_file: Path) -> None:
    session = Session(profile)
    session.quotations(session.read(example_file))
    session.close()
    assert not profile.data.parent.exists()


def test_a_file_that_cannot_be_read_is_a_sentence(profile: Places, tmp_path: Path) -> None:
    with pytest.raises(ViewerError, match=r"missing\.txt"):
        Session(profile).read(tmp_path / "missing.txt")


def test_the_article_files_below_a_folder(profile: Places, archive: Path) -> None:
    (archive / "nothing.txt").symlink_to(archive / "gone.txt")
    told: list[str] = []
    files = list(Session(profile).article_files(archive, told.append))
    assert files == [archive / "1.txt", archive / "2.txt", archive / "3.txt", archive / "sub/4.md"]
    assert len(told) == 1
    assert str(archive / "nothing.txt") in told[0]


def test_the_library_is_indexed_and_read(profile: Places, archive: Path) -> None:
    session = Session(profile)
    session.open_library([archive])
    assert list(session.index())
    with session.catalogue() as catalogue:
        assert catalogue.count() == 4
        assert {row.path for row in catalogue.rows(catalogue.ids())} == {
            archive / "1.txt",
            archive / "2.txt",
            archive / "3.txt",
            archive / "sub/4.md",
        }


def test_each_library_has_an_index_of_its_own(
    profile: Places, archive: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session(profile)
    session.open_library([archive])
    whole = session.index_folder
    assert profile.cache in whole.parents
    session.open_library([archive / "sub"])
    assert session.index_folder != whole
    session.open_library([archive / "1.txt", archive / "2.txt"])
    two = session.index_folder
    session.open_library([archive / "2.txt", archive / "1.txt"])
    assert session.index_folder == two
    monkeypatch.chdir(archive.parent)
    session.open_library([Path("archive")])
    assert session.index_folder == whole
    assert session.roots == (archive,)


def test_the_index_can_be_deleted_at_any_time(profile: Places, archive: Path) -> None:
    import shutil

    session = Session(profile)
    session.open_library([archive])
    list(session.index())
    shutil.rmtree(profile.cache)
    list(session.index())
    with session.catalogue() as catalogue:
        assert catalogue.count() == 4


def test_the_notebook_is_opened_once_whatever_thread_asks_first(profile: Places) -> None:
    session = Session(profile)
    assert not profile.notebook.exists()
    opened = []
    threads = [threading.Thread(target=lambda: opened.append(session.notebook)) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len({id(each) for each in opened}) == 1
    session.close()


def test_what_is_kept_is_there_for_the_next_session(profile: Places, tmp_path: Path) -> None:
    now = datetime(2020, 1, 1, tzinfo=UTC)
    kept = Bookmark("key", "digest", "Headline", None, None, tmp_path / "a.txt", now)
    session = Session(profile)
    session.notebook.bookmarks.add(kept)
    session.settings.set("zoom", 120)
    session.settings.save()
    session.close()
    session.close()
    again = Session(profile)
    assert again.notebook.entries() == (kept,)
    assert again.settings.number("zoom") == 120
    again.close()


def test_the_files_of_an_article(profile: Places, archive: Path) -> None:
    copy = write(archive / "copy.txt", story(2))
    session = Session(profile)
    session.open_library([archive])
    assert session.copies(copy) == ()
    list(session.index())
    assert set(session.copies(copy)) == {archive / "2.txt", copy}
    assert session.copies(copy) == session.copies(archive / "2.txt")
    assert session.copies(archive / "1.txt") == (archive / "1.txt",)
    assert session.copies(archive / "gone.txt") == ()
    session.close()


def test_a_damaged_full_text_is_told_and_built_again(profile: Places, archive: Path) -> None:
    session = Session(profile)
    session.open_library([archive])
    list(session.index())
    for meta in session.index_folder.glob("text-*/*/meta.json"):
        meta.write_text("{")
    with pytest.raises(DamagedIndex):
        session.find(parse("words"), Selection())
    list(session.index())
    assert session.find(parse("words"), Selection()).total == 4
    session.close()


def test_what_was_kept_is_located_wherever_its_file_is(profile: Places, archive: Path) -> None:
    now = datetime(2020, 1, 1, tzinfo=UTC)
    session = Session(profile)
    file = archive / "1.txt"
    kept = session.read(file)
    clip = clip_of(kept, file, (8, 24), now)
    assert session.whereabouts.locate(clip) == Located(file, kept, Exact(8, 24))
    assert session.whereabouts.locate(bookmark_of(kept, file, now)).place is None
    moved = file.rename(archive / "sub" / "moved.txt")
    assert session.whereabouts.locate(clip) == Located(None, None, None)
    session.open_library([archive])
    list(session.index())
    assert session.whereabouts.locate(clip).path == moved
    edited = moved.read_text().replace("Words of story", "The words of this story")
    moved.write_text(edited)
    at_its_place = dataclasses.replace(clip, article=kept_article(kept, moved))
    place = session.whereabouts.locate(at_its_place).place
    assert isinstance(place, Changed)
    moved.write_text("Nothing of it is here.")
    assert session.whereabouts.locate(at_its_place).place == Lost()
    moved.unlink()
    assert session.whereabouts.locate(at_its_place).path is None
    session.close()


def test_the_notebook_goes_out_into_a_file_and_comes_in(profile: Places, tmp_path: Path) -> None:
    now = datetime(2020, 1, 1, tzinfo=UTC)
    session = Session(profile)
    kept = [
        Bookmark(f"https://news.example/{n}", "", f"Story {n}", None, None, None, now)
        for n in (1, 2)
    ]
    session.notebook.do(Keep(tuple(kept)))
    whole, one = tmp_path / "all.json", tmp_path / "one.json"
    session.export_notebook(whole, "json")
    session.export_notebook(one, "json", [kept[1].id])
    assert session.offered(whole).entries == tuple(kept)
    assert session.offered(one).entries == (kept[1],)
    session.export_notebook(tmp_path / "one.csv", "csv", [kept[1].id])
    assert (tmp_path / "one.csv").read_bytes().count(b"\r\n") == 2
    with pytest.raises(ViewerError, match="could not be written"):
        session.export_notebook(tmp_path / "all.json" / "one.json", "json")
    with pytest.raises(ViewerError, match="cannot be read"):
        session.offered(tmp_path / "none.json")
    session.close()
    with pytest.raises(ViewerError):
        Session(places(tmp_path / "empty")).read_notebook()


def test_a_quotation_is_verified_with_what_the_reader_said(profile: Places, tmp_path: Path) -> None:
    body = "“The harbour is ours,” Anna Berg said. “And it stays ours,” she added."
    path = write(tmp_path / "archive" / "1.txt", article("Harbour", body=body))
    session = Session(profile)
    session.open_library([tmp_path / "archive"])
    for _ in session.index():
        pass
    found = session.questions.verify("the harbour is ours", "Anna Berg")
    assert isinstance(found, verified.Exact)
    assert found.attribution is verified.Attribution.CONFIRMED
    read = session.read(path)
    first = session.quotations(read)[0]
    now = datetime(2020, 1, 1, tzinfo=UTC)
    session.notebook.do(Correct((correction_of(read, path, first, "Tom Weiss", now),)))
    found = session.questions.verify("the harbour is ours", "Anna Berg")
    assert isinstance(found, verified.Exact)
    assert found.attribution is verified.Attribution.OTHER
    (place,) = found.wordings[0].places
    assert (place.speaker, place.by_reader) == ("Tom Weiss", True)
    (version,) = session.questions.versions("the harbour is ours")
    assert [one.speaker for one in version.printed] == ["Tom Weiss"]
    session.close()

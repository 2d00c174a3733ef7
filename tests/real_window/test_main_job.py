"""The main job in a real window, by assistive technology and by keys: find, read, copy, keep."""

import contextlib
import shutil
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.conftest import SEEDS
from tests.real_window.assistive import Element, eventually
from tests.real_window.desktop import Desktop
from tests.real_window.program import TITLE_END, Program

ARTICLES = Path(__file__).resolve().parent.parent / "data" / "real_window"
BRIDGE = "The harbour bridge opens a year late"
MISSILES = "Turkey says delivery of second Russian S-400 batch may be delayed"
ORCHARD = "Rain spares the last orchard of the valley"
NEWEST_FIRST = (BRIDGE, MISSILES, ORCHARD)

DOCUMENT = ("document text", "document frame", "text")
BUTTON = "push button"
CONTRACT = (
    ("tree", "Sources"),
    ("table", "Articles"),
    (DOCUMENT, "Article"),
    ("list", "Quotations"),
    ("text", "Search"),
    (BUTTON, "Bookmark"),
)


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The example archive and two articles more."""
    folder = tmp_path_factory.mktemp("archive")
    for file in (*SEEDS.glob("*.txt"), *ARTICLES.glob("*.txt")):
        shutil.copy(file, folder)
    return folder


@pytest.fixture(scope="module")
def runs(
    desktop: Desktop, folder: Path, tmp_path_factory: pytest.TempPathFactory
) -> Iterator["Runs"]:
    runs = Runs(desktop, folder, tmp_path_factory.mktemp("profile"))
    yield runs
    runs.program.end()


class Runs:
    """One profile, and the program that runs on it."""

    def __init__(self, desktop: Desktop, folder: Path, profile: Path) -> None:
        self.desktop, self.profile = desktop, profile
        self.program = Program(desktop, profile, folder)

    def restart(self) -> Program:
        """Leave the program and start it again, with nothing named."""
        assert self.program.quit() == 0
        self.program = Program(self.desktop, self.profile)
        return self.program


@pytest.fixture
def program(runs: Runs) -> Program:
    """The running program with all articles listed and the newest one open."""
    program = runs.program
    program.find("text", "Search").write("")
    program.lists(*NEWEST_FIRST)
    program.find("table", "Articles").select_row(0)
    program.shows(BRIDGE)
    return program


def quotation_cards(program: Program, count: int) -> list[Element]:
    """The cards of an article, awaited."""
    return eventually(
        lambda: cards if len(cards := program.quotations()) == count else None,
        f"{count} quotations",
    )


# ---------------------------------------------------------------- what stands there


def test_the_first_start_opens_the_example_archive(desktop: Desktop, tmp_path: Path) -> None:
    program = Program(desktop, tmp_path)
    try:
        program.shows(MISSILES)
        assert program.window.now().name == MISSILES + TITLE_END
        program.lists(MISSILES)
    finally:
        program.end()


def test_the_names_that_others_hold_on_to(program: Program) -> None:
    for roles, name in CONTRACT:
        assert program.find(roles, name).has("showing", "enabled")


def test_no_control_is_without_a_name(program: Program) -> None:
    quotation_cards(program, 2)
    everything = program.window.walk()
    controls = [element for element in everything if "focusable" in element.states]
    # The words of the notice bar are their own name, once there is a notice.
    unnamed = [c for c in controls if not c.name and (c.role != "label" or "showing" in c.states)]
    assert len(controls) > 15
    assert unnamed == []


def test_a_row_says_what_it_shows(program: Program) -> None:
    assert program.articles()[1] == f"{MISSILES}, Reuters · 4 Nov 2019"
    sources = [row.name for row in program.find("tree", "Sources").children()]
    assert sources == [
        "Source or date",
        "All articles, 3",
        "Bookmarks, 0",
        "Clips, 0",
        "Notes, 0",
        "Harbour Post, 1",
        "Reuters, 1",
        "Valley Gazette, 1",
    ]


def test_the_window_is_painted_by_day_and_by_night(desktop: Desktop, program: Program) -> None:
    quotation_cards(program, 2)
    eventually(lambda: min(ground(desktop)) > 0xF0, "a window on light paper")
    program.find("menu item", "Dark").act("Press")
    eventually(lambda: max(ground(desktop)) < 0x30, "a window on dark paper")
    program.find("menu item", "As the system").act("Press")
    eventually(lambda: min(ground(desktop)) > 0xF0, "a window on light paper again")


def ground(desktop: Desktop) -> bytes:
    """Red, green and blue of the paper: the commonest colour, or grey where there is no other."""
    colours = Counter(desktop.picture())
    [(commonest, count)] = colours.most_common(1)
    painted = len(colours) > 100 and count < 0.98 * colours.total()
    return commonest.to_bytes(4, "big")[1:] if painted else b"\x80\x80\x80"


# ---------------------------------------------------------------- reading


def test_choosing_an_article_shows_its_text(program: Program) -> None:
    program.find("table", "Articles").select_row(2)
    program.shows(ORCHARD)
    text = program.find(DOCUMENT, "Article").text()
    assert text.startswith(ORCHARD)
    assert "The storm turned north before it reached the valley." in text


def test_choosing_a_source_lists_its_articles(program: Program) -> None:
    tree = program.find("tree", "Sources")
    names = [row.name for row in tree.children() if row.role == "table cell"]
    tree.select_row(names.index("Valley Gazette, 1"))
    program.lists(ORCHARD)
    tree.select_row(names.index("All articles, 3"))
    program.lists(*NEWEST_FIRST)


def test_the_list_follows_what_is_typed(program: Program) -> None:
    program.key("ctrl+f")
    field = program.find("text", "Search")
    eventually(lambda: field.has("focused"), "the keyboard in the field")
    program.type("rain val")
    eventually(lambda: field.text() == "rain val", "the typed words")
    program.lists(ORCHARD)
    program.key("BackSpace", "BackSpace", "BackSpace", "x")
    program.lists()
    assert program.title() == BRIDGE + TITLE_END


# ---------------------------------------------------------------- copying


def test_a_quotation_is_copied_by_key_in_three_forms(program: Program) -> None:
    cards = quotation_cards(program, 2)
    words = "We waited a year for this, and the town waited with us,"
    assert cards[0].name.startswith(f"“{words}” — ")
    assert "Lena Holt" in cards[0].name
    program.find("list", "Quotations").select_child(0)
    eventually(lambda: cards[0].has("selected"), "the chosen card")
    program.key("alt+4", "c")

    eventually(lambda: "text/markdown" in program.clipboard_forms(), "three forms")
    plain = program.clipboard("text/plain")
    assert plain.startswith(f"“{words}” — ")
    assert plain.endswith(
        f"Lena Holt, in “{BRIDGE}”, Harbour Post, 3 February 2020, https://harbour.example/bridge"
    )
    assert '<blockquote cite="https://harbour.example/bridge">' in program.clipboard("text/html")
    assert f"[{BRIDGE}](https://harbour.example/bridge)" in program.clipboard("text/markdown")


# ---------------------------------------------------------------- the keyboard alone


LINKS = 5
"""More than an article of the example has, with its foot."""


def focused(program: Program) -> tuple[str, str] | None:
    """Role and name of the control with the keyboard."""
    control = program.window.focused()
    return (control.role, control.name) if control else None


def test_tab_reaches_every_region_and_comes_round(program: Program) -> None:
    search = ("text", "Search")
    program.key("ctrl+f")
    eventually(lambda: focused(program) == search, "the keyboard in the field")
    passed = [search]
    while len(passed) == 1 or (passed[-1] != search and len(passed) < 30):
        passed.append(next_stop(program, passed[-1]))
    assert passed[-1] == search
    for roles, name in CONTRACT:
        assert any(role in roles and name == passed_name for role, passed_name in passed), name
    assert len(passed) - 1 == len(set(passed)), "a control has the keyboard twice in one round"
    program.key("shift+Tab")
    eventually(lambda: focused(program) == passed[-2], "a step back")


def next_stop(program: Program, last: tuple[str, str]) -> tuple[str, str]:
    """The control that Tab leads to; in the article it passes the links first, one by one."""
    for _ in range(LINKS if last[1] == "Article" else 0):
        program.key("Tab")
        with contextlib.suppress(AssertionError):
            return eventually(lambda: other_than(last, focused(program)), "a step", within=0.5)
    program.key("Tab")
    return eventually(lambda: other_than(last, focused(program)), "a step")


def other_than(last: tuple[str, str], now: tuple[str, str] | None) -> tuple[str, str] | None:
    return now if now != last else None


def test_keys_lead_to_the_regions_and_through_the_articles(program: Program) -> None:
    for keys, region in (
        ("alt+1", "Sources"),
        ("alt+3", "Article"),
        ("alt+4", "Quotations"),
        ("alt+2", "Articles"),
    ):
        program.key(keys)
        eventually(
            lambda region=region: (focused(program) or ("", ""))[1] == region,
            f"the keyboard in {region}",
        )
    program.key("Down")
    program.shows(MISSILES)
    program.key("j")
    program.shows(ORCHARD)
    program.key("k", "k")
    program.shows(BRIDGE)
    cards = quotation_cards(program, 2)
    program.key("n", "n")
    eventually(lambda: cards[1].has("selected"), "the second quotation")


def test_a_command_and_an_article_are_found_by_their_names(program: Program) -> None:
    program.key("alt+3", "ctrl+shift+p")
    field = ("text", "Command, article or place")
    eventually(lambda: focused(program) == field, "the keyboard in the palette")
    program.type("bridge year")
    fits = program.find("list", "What fits")
    offered = f"{BRIDGE}, "
    eventually(
        lambda: [one.name for one in fits.now().children() if one.name.startswith(offered)],
        "the article among what fits",
    )
    program.key("Return")
    program.shows(BRIDGE)
    eventually(lambda: (focused(program) or ("", ""))[1] == "Article", "the keyboard back")
    program.key("ctrl+shift+p")
    program.type("to the quotations")
    program.key("Return")
    eventually(lambda: (focused(program) or ("", ""))[1] == "Quotations", "the quotations")
    program.key("ctrl+shift+p", "Escape", "alt+2")
    eventually(lambda: (focused(program) or ("", ""))[1] == "Articles", "no trap")


# ---------------------------------------------------------------- keeping


def test_what_is_kept_is_there_after_a_restart(runs: Runs, program: Program) -> None:
    program.find("table", "Articles").select_row(2)
    program.shows(ORCHARD)
    button = program.find(BUTTON, "Bookmark")
    button.act("Press")
    eventually(lambda: button.now().description == "Bookmarked", "the bookmark")
    program.resize(1300, 800)
    program.key("ctrl+1")
    sources = program.find("tree", "Sources")
    eventually(lambda: not sources.has("showing"), "the sources put away")

    program = runs.restart()

    program.shows(ORCHARD)
    assert program.size() == (1300, 800)
    program.lists(BRIDGE, MISSILES, f"{ORCHARD}, Valley Gazette · 17 Sep 2018, bookmarked")
    button = program.find(BUTTON, "Bookmark")
    eventually(lambda: button.now().description == "Bookmarked", "the bookmark, still")
    assert not program.find("tree", "Sources").has("showing")
    program.key("ctrl+1")
    eventually(lambda: program.find("tree", "Sources").has("showing"), "the sources again")
    program.find(BUTTON, "Bookmark").act("Press")
    program.lists(BRIDGE, MISSILES, ORCHARD + ", Valley Gazette · 17 Sep 2018")
    eventually(lambda: not program.articles()[2].endswith("bookmarked"), "no bookmark")


def test_the_main_job_is_done_through_the_accessibility_tree_alone(
    runs: Runs, program: Program
) -> None:
    """Without a key and without the mouse: search, read, choose, copy, keep, find it again."""
    program.find("text", "Search").write("orchard storm")
    program.lists(ORCHARD)
    program.find("table", "Articles").select_row(0)
    program.shows(ORCHARD)
    assert "The storm turned north" in program.find(DOCUMENT, "Article").text()
    card = eventually(lambda: next(iter(program.quotations()), None), "a quotation")
    words = card.name[1 : card.name.index("”")]
    program.find("list", "Quotations").select_child(0)
    eventually(lambda: card.has("selected"), "the chosen card")
    program.find("menu item", "Copy quotations with their source").act("Press")
    copied = f"“{words}” — "
    eventually(
        lambda: (
            "text/plain" in program.clipboard_forms()
            and program.clipboard("text/plain").startswith(copied)
        ),
        "the copied quotation",
    )
    program.find(BUTTON, "Bookmark").act("Press")
    eventually(lambda: "Bookmarks, 1" in places_of(program), "a bookmark in the tree")

    program = runs.restart()

    eventually(lambda: "Bookmarks, 1" in places_of(program), "the bookmark, still")
    tree = program.find("tree", "Sources")
    cells = [row.name for row in tree.children() if row.role == "table cell"]
    tree.select_row(cells.index("Bookmarks, 1"))
    eventually(
        lambda: [
            row.name
            for row in program.find("table", "Notebook").children()
            if row.name.startswith(f"Bookmark, {ORCHARD}")
        ],
        "the bookmark in the notebook",
    )
    tree.select_row(cells.index("All articles, 3"))
    program.find("table", "Articles").select_row(2)
    program.shows(ORCHARD)
    program.find(BUTTON, "Bookmark").act("Press")
    eventually(lambda: "Bookmarks, 0" in places_of(program), "no bookmark")


def places_of(program: Program) -> list[str]:
    """The lines of the tree."""
    return [row.name for row in program.find("tree", "Sources").children()]


def test_nothing_was_written_beside_the_articles(folder: Path, program: Program) -> None:
    assert program.title()
    names = {file.name for file in folder.iterdir()}
    assert names == {file.name for file in (*SEEDS.glob("*.txt"), *ARTICLES.glob("*.txt"))}

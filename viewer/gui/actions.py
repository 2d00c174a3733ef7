"""Everything a person can do in the window, as one table; menus and lists come from it."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtGui import QKeySequence

from viewer.wording import Later

Keys = QKeySequence.StandardKey | str


@dataclass(frozen=True, slots=True)
class ActionSpec:
    """One action: its name in the code, its place in the menus, its words and its keys."""

    name: str
    menu: str
    """One of `MENUS`."""
    text: Later
    keys: tuple[Keys, ...] = ()
    hint: Later = ""
    icon: str = ""
    checkable: bool = False
    group: str = ""
    """Actions of one group exclude each other."""
    opens_section: bool = False
    """A line stands above it in its menu."""
    submenu: Later = ""
    """The menu in the menu, where it stands in one."""
    in_panes: bool = False
    """Its keys work in the panes that offer it, and nowhere else: there they press buttons."""


K = QKeySequence.StandardKey
CLIP_COLOUR: Later = "Clip c&olour"
THEMES: Later = "The&me"
"""The submenu of the themes; those of one's own stand below."""


def _theme(name: str, text: Later) -> ActionSpec:
    return ActionSpec(f"theme-{name}", "View", text, checkable=True, group="theme", submenu=THEMES)


def _clip(name: str, text: Later, hint: Later) -> ActionSpec:
    return ActionSpec(
        f"clip-{name}",
        "Keep",
        text,
        hint=hint,
        checkable=True,
        group="clip",
        submenu=CLIP_COLOUR,
    )


ACTIONS: tuple[ActionSpec, ...] = (
    ActionSpec("open-files", "File", "&Open files…", (K.Open,), "Open article files"),
    ActionSpec("open-folder", "File", "Open &folder…", ("Ctrl+Shift+O",), "Open an archive"),
    ActionSpec("open-example", "File", "Open the &example archive"),
    ActionSpec("show-file", "File", "&Show the file in its folder", opens_section=True),
    ActionSpec("open-original", "File", "Open the original in the &browser…", ("B",)),
    ActionSpec(
        "open-window", "File", "Open in a &window of its own", ("Ctrl+Return",), in_panes=True
    ),
    ActionSpec("close-window", "File", "&Close the window", (K.Close, "Ctrl+W")),
    ActionSpec("rescan", "File", "&Look for changes", (K.Refresh,), "Read the archive again"),
    ActionSpec(
        "export-notebook",
        "File",
        "&Export…",
        hint="Write the whole notebook into a file",
        submenu="&Notebook",
    ),
    ActionSpec(
        "export-chosen",
        "File",
        "Export what is &chosen…",
        hint="Write the chosen entries of the notebook into a file",
        submenu="&Notebook",
    ),
    ActionSpec(
        "import-notebook",
        "File",
        "&Import…",
        hint="Take a notebook, Readwise highlights or a list of addresses in",
        submenu="&Notebook",
    ),
    ActionSpec(
        "back-up",
        "File",
        "&Back up now",
        hint="Back the notebook up now",
        submenu="&Notebook",
    ),
    ActionSpec(
        "export-article",
        "File",
        "E&xport the article…",
        ("Ctrl+Shift+E",),
        "Write the article with its quotations into a file",
        opens_section=True,
    ),
    ActionSpec(
        "export-citation",
        "File",
        "Expo&rt the citation…",
        hint="Write the article as a source: CSL-JSON, BibTeX or RIS",
    ),
    ActionSpec(
        "export-sources",
        "File",
        "Export the list as so&urces…",
        hint="Write all articles of the list as sources: CSL-JSON, BibTeX or RIS",
    ),
    ActionSpec("print", "File", "&Print…", (K.Print,), "Print the article with its quotations"),
    ActionSpec(
        "print-preview",
        "File",
        "Print pre&view…",
        hint="Show the article as it would be printed",
    ),
    ActionSpec("quit", "File", "&Quit", (K.Quit, "Ctrl+Q"), opens_section=True),
    ActionSpec("undo", "Edit", "&Undo", (K.Undo,), icon="undo"),
    ActionSpec("redo", "Edit", "&Redo", (K.Redo,)),
    ActionSpec(
        "copy",
        "Edit",
        "&Copy",
        (K.Copy,),
        "Copy the selected words or quotations",
        opens_section=True,
    ),
    ActionSpec(
        "copy-quotations",
        "Edit",
        "Copy &quotations with their source",
        ("C", "Ctrl+Shift+C"),
        "Copy the chosen quotations, or all of them, with speaker and source",
        icon="copy",
    ),
    ActionSpec(
        "copy-card",
        "Edit",
        "Copy quotations with their car&ds",
        ("Shift+C",),
        "Copy the chosen quotations, or all of them, with all that tells where they come from",
    ),
    ActionSpec(
        "copy-link",
        "Edit",
        "Copy a lin&k to the words",
        ("L",),
        "Copy the address that leads to the selected words, or to the chosen quotation",
    ),
    ActionSpec(
        "copy-own-link",
        "Edit",
        "Copy a Pu&llquote link to the words",
        ("Shift+L",),
        "Copy a link that opens the words in this program",
    ),
    ActionSpec(
        "copy-citation",
        "Edit",
        "Copy the c&itation of the article",
        ("I",),
        "Copy the article as a source, in the style that is set",
    ),
    ActionSpec("select-all", "Edit", "Select &all", (K.SelectAll,)),
    ActionSpec(
        "bookmark",
        "Edit",
        "&Bookmark",
        ("S", "Ctrl+D"),
        "Bookmark this article, or take its bookmark away",
        icon="bookmark",
        opens_section=True,
    ),
    ActionSpec("mark-read", "Edit", "Mark as rea&d", ("R",)),
    ActionSpec("mark-unread", "Edit", "Mark as u&nread", ("U",)),
    ActionSpec("mark-list-read", "Edit", "Mark all in the &list as read", ("Shift+A",)),
    ActionSpec(
        "clip",
        "Keep",
        "&Clip",
        ("E",),
        "Clip the selected words, or the chosen quotations",
    ),
    ActionSpec(
        "add-to-dossier",
        "Keep",
        "Add to a &dossier…",
        ("D",),
        "Put the chosen quotations or clips, or the selected words, into a dossier",
    ),
    ActionSpec(
        "note",
        "Keep",
        "&Note…",
        ("M",),
        "Write a note on the selected words or the chosen quotation, or else on the article",
    ),
    ActionSpec(
        "tags",
        "Keep",
        "&Tags…",
        ("T",),
        "Tag what is chosen, or else the article",
    ),
    ActionSpec(
        "rename-tag",
        "Keep",
        "Rena&me the tag…",
        ("F2",),
        "Give the tag that is chosen in the tree another name, or that of another tag",
    ),
    ActionSpec(
        "unkeep",
        "Keep",
        "&Remove from the notebook",
        ("Shift+E",),
        "Remove the chosen clip, with what is written on it",
    ),
    _clip("yellow", "&Yellow", "Yellow for the chosen clips and the next"),
    _clip("green", "&Green", "Green for the chosen clips and the next"),
    _clip("blue", "&Blue", "Blue for the chosen clips and the next"),
    _clip("red", "&Red", "Red for the chosen clips and the next"),
    _clip("purple", "&Purple", "Purple for the chosen clips and the next"),
    ActionSpec(
        "confirm-speaker",
        "Keep",
        "Confirm the &speaker",
        ("Y",),
        "The speaker of the chosen quotations is right",
        opens_section=True,
    ),
    ActionSpec(
        "other-speaker",
        "Keep",
        "&Another speaker…",
        ("W",),
        "Name who said the chosen quotations",
    ),
    ActionSpec("no-quotation", "Keep", "Not a &quotation", ("X",), "Take it out of the list"),
    ActionSpec(
        "take-back",
        "Keep",
        "Take the correction &back",
        ("Shift+X",),
        "Show the program's own answer again; with nothing chosen, what was taken out",
    ),
    ActionSpec(
        "dossiers",
        "Keep",
        "Doss&iers…",
        ("Shift+D",),
        "Order, annotate and write out what you have gathered",
        opens_section=True,
    ),
    ActionSpec("find", "Edit", "Searc&h", (K.Find, "/"), "Search the articles", opens_section=True),
    ActionSpec("find-in-article", "Edit", "&Find in the article…", ("F", "Ctrl+Shift+F")),
    ActionSpec("next-hit", "Edit", "Next &word found", (K.FindNext, "F3")),
    ActionSpec("previous-hit", "Edit", "Pre&vious word found", (K.FindPrevious, "Shift+F3")),
    ActionSpec("save-search", "Edit", "Save this s&earch", ("Ctrl+Shift+S",)),
    ActionSpec(
        "verify",
        "Edit",
        "Verif&y a quotation…",
        ("V",),
        "Ask the archive whether somebody said the selected words, or what you type",
        opens_section=True,
    ),
    ActionSpec(
        "verify-clipboard",
        "Edit",
        "Verify what was c&opied",
        ("Ctrl+Shift+V",),
        "Ask the archive whether somebody said what is on the clipboard",
    ),
    ActionSpec(
        "balance",
        "Edit",
        "Who i&s quoted…",
        ("Q",),
        "Tell who is quoted in the article, or in all that is listed, with how many words",
    ),
    ActionSpec(
        "speakers",
        "Edit",
        "S&peakers…",
        ("Shift+Q",),
        "Everybody who is quoted in the archive: what they say, where and when",
    ),
    ActionSpec(
        "settings",
        "Edit",
        "Se&ttings…",
        (K.Preferences, "Ctrl+,"),
        "Choose how the window looks and reads",
        opens_section=True,
    ),
    ActionSpec("search-help", "Help", "Ho&w to search", ("Ctrl+?",)),
    ActionSpec("sources", "View", "&Sources", ("Ctrl+1",), icon="sidebar-left", checkable=True),
    ActionSpec("articles", "View", "&Articles", ("Ctrl+2",), icon="list", checkable=True),
    ActionSpec(
        "quotations", "View", "&Quotations", ("Ctrl+3",), icon="sidebar-right", checkable=True
    ),
    ActionSpec(
        "fragments",
        "View",
        "&Titles and terms among the quotations",
        ("Ctrl+Shift+T",),
        checkable=True,
        opens_section=True,
    ),
    ActionSpec(
        "sort-newest", "View", "&Newest first", checkable=True, group="sort", opens_section=True
    ),
    ActionSpec("sort-oldest", "View", "&Oldest first", checkable=True, group="sort"),
    ActionSpec("sort-source", "View", "By so&urce", checkable=True, group="sort"),
    ActionSpec("sort-headline", "View", "By &headline", checkable=True, group="sort"),
    ActionSpec("sort-relevance", "View", "B&est first", checkable=True, group="sort"),
    ActionSpec(
        "unread-only",
        "View",
        "Only unread art&icles",
        ("Shift+U",),
        "List only what you have not read yet: is:unread in the search",
        checkable=True,
        opens_section=True,
    ),
    ActionSpec("unread-counts", "View", "Sho&w unread counts", checkable=True),
    ActionSpec("zoom-in", "View", "Larger te&xt", (K.ZoomIn, "Ctrl+="), opens_section=True),
    ActionSpec("zoom-out", "View", "S&maller text", (K.ZoomOut,)),
    ActionSpec("zoom-reset", "View", "No&rmal text size", ("Ctrl+0",)),
    _theme("system", "As the s&ystem"),
    _theme("light", "&Light"),
    _theme("sepia", "&Sepia"),
    _theme("dark", "&Dark"),
    _theme("black", "&Black"),
    _theme("contrast", "High &contrast"),
    ActionSpec(
        "caret",
        "View",
        "A &caret in the article",
        ("F7",),
        "Select words in the article with the arrow keys",
        checkable=True,
        opens_section=True,
    ),
    ActionSpec("close-notice", "View", "C&lose the notice", ("Shift+Esc",), opens_section=True),
    ActionSpec(
        "article-alone",
        "View",
        "Onl&y the article",
        ("F9",),
        "Show the article alone; Esc brings the rest back",
        checkable=True,
        opens_section=True,
    ),
    ActionSpec(
        "full-screen",
        "View",
        "&Full screen",
        (K.FullScreen, "F11"),
        checkable=True,
        opens_section=True,
    ),
    ActionSpec("back", "Go", "&Back", (K.Back, "Alt+Left"), icon="back"),
    ActionSpec("forward", "Go", "&Forward", (K.Forward, "Alt+Right"), icon="forward"),
    ActionSpec("history", "Go", "&History…", ("H",), "What was read before, today or earlier"),
    ActionSpec("next-article", "Go", "&Next article", ("J", "Ctrl+Down"), opens_section=True),
    ActionSpec("previous-article", "Go", "&Previous article", ("K", "Ctrl+Up")),
    ActionSpec(
        "read-on",
        "Go",
        "Rea&d on",
        ("Space",),
        "Page down; from the end of the article go to the next unread one",
        in_panes=True,
        opens_section=True,
    ),
    ActionSpec("read-back", "Go", "Page ba&ck", ("Shift+Space",), in_panes=True),
    ActionSpec("next-unread", "Go", "Next un&read article", ("Shift+J",)),
    ActionSpec("previous-unread", "Go", "Pre&vious unread article", ("Shift+K",)),
    ActionSpec("next-quotation", "Go", "Next &quotation", ("N",), opens_section=True),
    ActionSpec("previous-quotation", "Go", "Previous q&uotation", ("P",)),
    ActionSpec("go-sources", "Go", "To the &sources", ("Alt+1",), opens_section=True),
    ActionSpec("go-articles", "Go", "To the articl&es", ("Alt+2",)),
    ActionSpec("go-article", "Go", "To the &article", ("Alt+3",)),
    ActionSpec("go-quotations", "Go", "To the qu&otations", ("Alt+4",)),
    ActionSpec("go-notebook", "Go", "To the noteboo&k", ("Alt+5",)),
    ActionSpec(
        "palette",
        "Go",
        "Co&mmand palette…",
        ("Ctrl+Shift+P",),
        "Find a command, an article or a place by its name",
        opens_section=True,
    ),
    ActionSpec("shortcuts", "Help", "&Keyboard shortcuts…", (K.HelpContents, "?")),
    ActionSpec("skipped", "Help", "&Skipped files…"),
    ActionSpec("about", "Help", "&About Pullquote", opens_section=True),
)

MENUS: Mapping[str, Later] = {
    "File": "&File",
    "Edit": "&Edit",
    "Keep": "&Keep",
    "View": "&View",
    "Go": "&Go",
    "Help": "&Help",
}
"""The menus in their order, and what they are called."""

"""The command that opens the window."""

import gc
import os
import sys

from viewer.cli.display import broken_qt_sentence, require_display
from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.gui.single_instance import Settled, settle
from viewer.paths import Places, places


def run(asked: Asked) -> int:
    """Open the window on the named paths, or paint it into a file; 2 where there is no display.

    Where the profile has a window already, that opens them.
    """
    links = [each for each in asked.paths if isinstance(each, str)]
    for link in links:
        from viewer.export.links import read_link

        read_link(link)  # or the sentence that says why not
    for path in asked.paths:
        if path not in links and not os.path.exists(path):  # noqa: PTH110 (Path.exists raises for some names)
            raise ViewerError(f"There is no file or folder {path}.")
    if asked.theme and asked.theme != "system":
        from viewer.render.theme import find_theme

        find_theme(asked.theme, places(asked.profile).themes)  # or the sentence that says why not
    kept = places(asked.profile)
    if asked.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
        return _open(asked, kept, Settled())
    settled = settle(kept.data, [os.fspath(path) for path in asked.paths])
    if settled.handed:
        _tell_handed(asked)
        return 0
    if settled.unanswered:
        print(
            "pullquote: It is open already, but that window does not answer; this is a second one.",
            file=sys.stderr,
        )
    try:
        return _open(asked, kept, settled)
    finally:
        if settled.seat:
            settled.seat.leave()


def _tell_handed(asked: Asked) -> None:
    """Say where what was asked for can be seen, and what of it is not done."""
    if asked.paths:
        what = "It was" if len(asked.paths) == 1 else "They were"
        sentence = f"{what} opened in the window that is open already"
    else:
        sentence = "The window is open already, and was asked to come to the front"
    left = [f"--{name}" for name in ("theme", "size") if getattr(asked, name)]
    aside = f"; without {' and '.join(left)}, which only a new window takes" if left else ""
    print(f"{sentence}{aside}.")


def _open(asked: Asked, kept: Places, settled: Settled) -> int:
    require_display()
    # What is made before the first paint stays: to look through it for garbage would take 8 ms.
    gc.disable()
    from viewer.session import Session

    session = Session(kept)
    try:
        from viewer.gui.application import Wishes, start
    except ImportError as error:
        raise ViewerError(broken_qt_sentence(error)) from error
    paths = tuple(each for each in asked.paths if not isinstance(each, str))
    link = next((each for each in reversed(asked.paths) if isinstance(each, str)), "")
    wishes = Wishes(paths, asked.screenshot, asked.theme, asked.size, settled, link)
    return start(session, wishes)

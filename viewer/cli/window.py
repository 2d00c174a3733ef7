"""The command that opens the window."""

import gc
import os

from viewer.cli.display import broken_qt_sentence, require_display
from viewer.cli.options import Asked
from viewer.errors import ViewerError
from viewer.paths import places


def run(asked: Asked) -> int:
    """Open the window on the named paths, or paint it into a file; 2 where there is no display."""
    for path in asked.paths:
        if not os.path.exists(path):  # noqa: PTH110 (Path.exists raises for some names)
            raise ViewerError(f"There is no file or folder {path}.")
    if asked.theme and asked.theme != "system":
        from viewer.render.theme import find_theme

        find_theme(asked.theme, places(asked.profile).themes)  # or the sentence that says why not
    if asked.screenshot:
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    require_display()
    # What is made before the first paint stays: to look through it for garbage would take 8 ms.
    gc.disable()
    from viewer.session import Session

    session = Session(places(asked.profile))
    try:
        from viewer.gui.application import Wishes, start
    except ImportError as error:
        raise ViewerError(broken_qt_sentence(error)) from error
    wishes = Wishes(tuple(asked.paths), asked.screenshot, asked.theme, asked.size)
    return start(session, wishes)

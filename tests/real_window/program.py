"""The installed program in a real window: started, driven by keys, ended."""

import subprocess
import sys
from pathlib import Path

from tests.real_window.assistive import Element, eventually
from tests.real_window.desktop import Desktop

PULLQUOTE = Path(sys.executable).with_name("pullquote")
END_SECONDS = 20.0
TITLE_END = " — Pullquote"


class Program:
    """One run of `pullquote` with the profile and the paths it was given."""

    def __init__(self, desktop: Desktop, profile: Path, *paths: Path) -> None:
        self.desktop = desktop
        command = [str(PULLQUOTE), "--profile", str(profile), *map(str, paths)]
        self._process = subprocess.Popen(command, env=desktop.environment, stderr=desktop.log)
        try:
            self.application = eventually(self._on_the_bus, "the program in the accessibility tree")
            self.window = self.application.children()[0]
            self._window_id = eventually(self._shown_window, "the window on the screen")
        except BaseException:
            self.end()
            raise
        # There is no window manager here that would hand the keyboard to a new window.
        self._xdotool("windowfocus", self._window_id)

    def _on_the_bus(self) -> Element | None:
        assert self._process.poll() is None, f"the program has ended: {self.desktop.read_log()}"
        return self.desktop.assistive.application(self._process.pid)

    def _shown_window(self) -> str:
        pid = str(self._process.pid)
        name = f"{TITLE_END}$"
        search = ["xdotool", "search", "--all", "--onlyvisible", "--pid", pid, "--name", name]
        found = subprocess.run(
            search, env=self.desktop.environment, capture_output=True, text=True, timeout=20
        )
        return found.stdout.partition("\n")[0]

    def _xdotool(self, *arguments: str) -> str:
        return self.desktop.run("xdotool", *arguments)

    # ------------------------------------------------------------ what stands in the window

    def find(self, roles: str | tuple[str, ...], name: str) -> Element:
        """An element of the window, awaited."""
        return self.window.find(roles, name)

    def title(self) -> str:
        """The window's title, as the window system knows it."""
        return self._xdotool("getwindowname", self._window_id).strip()

    def shows(self, headline: str) -> None:
        """Wait until the article with this headline is open."""
        eventually(lambda: self.title() == headline + TITLE_END, f"the article “{headline}”")

    def articles(self) -> list[str]:
        """The rows of the article list."""
        table = self.find("table", "Articles")
        return [row.name for row in table.children() if row.role == "table cell"]

    def lists(self, *beginnings: str) -> None:
        """Wait until the article list holds just rows that begin like this, in this order."""

        def agrees() -> bool:
            rows = self.articles()
            return len(rows) == len(beginnings) and all(map(str.startswith, rows, beginnings))

        eventually(agrees, f"just these articles: {beginnings}")

    def quotations(self) -> list[Element]:
        """The cards of the quotation list."""
        return self.find("list", "Quotations").children()

    # ------------------------------------------------------------ hands

    def key(self, *keys: str) -> None:
        """Press keys, one after another."""
        self._xdotool("key", "--clearmodifiers", *keys)

    def type(self, words: str) -> None:
        """Type words."""
        self._xdotool("type", "--clearmodifiers", "--delay", "4", words)

    def resize(self, width: int, height: int) -> None:
        """Give the window another size, in pixels."""
        self._xdotool("windowsize", self._window_id, str(width), str(height))
        eventually(lambda: self.size() == (width, height), "the window's new size")

    def size(self) -> tuple[int, int]:
        """Width and height of the window, in pixels."""
        words = self._xdotool("getwindowgeometry", "--shell", self._window_id).split()
        values = dict(word.split("=", 1) for word in words)
        return int(values["WIDTH"]), int(values["HEIGHT"])

    def clipboard_forms(self) -> list[str]:
        """The forms of what is on the clipboard; none where nothing is."""
        ask = ["xclip", "-selection", "clipboard", "-o", "-t", "TARGETS"]
        answer = subprocess.run(
            ask, env=self.desktop.environment, capture_output=True, text=True, timeout=20
        )
        return answer.stdout.split()

    def clipboard(self, target: str) -> str:
        """What a program that pastes would get in one form."""
        return self.desktop.run("xclip", "-selection", "clipboard", "-o", "-t", target)

    # ------------------------------------------------------------ the end

    def quit(self) -> int:
        """Leave as a person does; the exit status."""
        self.key("ctrl+q")
        return self._process.wait(END_SECONDS)

    def end(self) -> None:
        """End the program where it still runs."""
        if self._process.poll() is None:
            self._process.terminate()
            try:
                self._process.wait(END_SECONDS)
            except subprocess.TimeoutExpired:
                self._process.kill()
                self._process.wait()

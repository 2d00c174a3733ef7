"""Reads and presses the accessibility tree: a JSON command a line on stdin, an answer on stdout.

Run by the system's Python, the one that Debian's python3-pyatspi belongs to; imports nothing of
this project. An element that was found is named by a number in later commands.
"""

import json
import sys
from collections.abc import Iterator

import pyatspi
from gi.repository import Atspi, GLib

CALL_MS = 5_000
"""How long a program may take to answer one call; the library's own 800 ms is a fast machine's."""
ITEMS = ("table cell", "list item", "menu item")

_found: list[Atspi.Accessible] = []


def _handle(element: Atspi.Accessible) -> dict[str, object]:
    _found.append(element)
    return {
        "handle": len(_found) - 1,
        "role": element.getRoleName(),
        "name": element.name,
        "description": element.description,
    }


def _states(element: Atspi.Accessible) -> list[str]:
    return [pyatspi.stateToString(state) for state in element.getState().getStates()]


def _children(element: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    for number in range(element.childCount):
        child = element.getChildAtIndex(number)
        if child is not None:
            yield child


def _below(element: Atspi.Accessible) -> Iterator[Atspi.Accessible]:
    """Every element below, in the order of the tree."""
    for child in _children(element):
        yield child
        yield from _below(child)


def application(pid: int) -> dict[str, object] | None:
    """The application of a process; None until it is on the bus."""
    for program in _children(pyatspi.Registry.getDesktop(0)):
        if program.get_process_id() == pid and program.childCount:
            program.setCacheMask(Atspi.Cache.NONE)  # no event loop runs here to keep one fresh
            return _handle(program)
    return None


def find(handle: int, roles: list[str], name: str) -> dict[str, object] | None:
    """The first element below with one of the roles and this name."""
    for element in _below(_found[handle]):
        if element.name == name and element.getRoleName() in roles:
            return _handle(element)
    return None


def children(handle: int) -> list[dict[str, object]]:
    """The elements right below."""
    return [_handle(child) for child in _children(_found[handle])]


def walk(handle: int) -> list[dict[str, object]]:
    """Every element below, with its states."""
    return [_handle(element) | {"states": _states(element)} for element in _below(_found[handle])]


def focused(handle: int) -> dict[str, object] | None:
    """The control below that has the keyboard; a list's chosen item always says that it has."""
    element = _focused(_found[handle])
    return _handle(element) if element else None


def _focused(above: Atspi.Accessible) -> Atspi.Accessible | None:
    for element in _children(above):
        states = _states(element)
        if "focused" in states and element.getRoleName() not in ITEMS:
            return element
        if "showing" in states and (below := _focused(element)):
            return below
    return None


def look(handle: int) -> dict[str, object]:
    """What an element is now."""
    element = _found[handle]
    return _handle(element) | {"states": _states(element)}


def text(handle: int) -> str:
    """The text that an element shows."""
    return str(_found[handle].queryText().getText(0, -1))


def act(handle: int, action: str) -> list[str]:
    """Do an action by its name; the names there are."""
    actions = _found[handle].queryAction()
    names = [actions.getName(number) for number in range(actions.nActions)]
    if action in names:
        actions.doAction(names.index(action))
    return names


def select(handle: int, row: int) -> bool:
    """Select a row of a table or a tree."""
    return bool(_found[handle].queryTable().addRowSelection(row))


def select_child(handle: int, number: int) -> bool:
    """Select an item of a list."""
    return bool(_found[handle].querySelection().selectChild(number))


def write(handle: int, words: str) -> bool:
    """Put words into a field."""
    return bool(_found[handle].queryEditableText().setTextContents(words))


COMMANDS = {
    command.__name__: command
    for command in (
        application,
        find,
        children,
        walk,
        focused,
        look,
        text,
        act,
        select,
        select_child,
        write,
    )
}


def main() -> None:
    """Answer until stdin ends."""
    Atspi.set_timeout(CALL_MS, 3 * CALL_MS)
    for line in sys.stdin:
        asked = json.loads(line)
        try:
            answer = {"answer": COMMANDS[asked.pop("do")](**asked)}
        except (GLib.Error, LookupError, NotImplementedError) as error:
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()

"""What the code says: every literal that is to be translated, found by reading the code as a tree.

Found are the literals in calls of `viewer.wording` (`words`, `counted`, `later`) and those that
stand for something of the type `Later`: a field of a class, a parameter of a function, a name.
"""

import ast
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import NamedTuple

ROOT = Path(__file__).resolve().parent.parent
PACKAGE = ROOT / "viewer"
WORDING = "viewer.wording"
_MARK = "Later"


class Message(NamedTuple):
    """One thing to translate."""

    source: str
    """The English; of two forms the one for many."""
    comment: str = ""
    """The note to who translates; of two forms the one for one."""
    numerus: bool = False
    """Whether a number decides between forms."""


class Fault(NamedTuple):
    """What the tools cannot translate, with its place: "viewer/x.py:12"."""

    place: str
    sentence: str


class Said(NamedTuple):
    """All that the code says."""

    messages: Mapping[Message, tuple[str, ...]]
    """Each with the files it stands in."""
    faults: tuple[Fault, ...]


Parameters = tuple[tuple[str, ...], frozenset[str]]
"""All parameters of a function, or fields of a class, and those that are marked."""
Taken = Mapping[str, Parameters]
"""Functions and classes by their full names."""


def said(package: Path = PACKAGE, root: Path = ROOT) -> Said:
    """All messages of a package, and the faults in how it says them."""
    trees = {path: ast.parse(path.read_bytes()) for path in sorted(package.rglob("*.py"))}
    names = {path: _module(path, root) for path in trees}
    takers = {
        f"{names[path]}.{name}": taken
        for path, tree in trees.items()
        for name, taken in _takers(tree.body)
    }
    found: dict[Message, set[str]] = {}
    faults: list[Fault] = []
    for path, tree in trees.items():
        if names[path] == WORDING:
            continue
        place = path.relative_to(root).as_posix()
        for line, message in _File(tree, names[path], takers).messages():
            if isinstance(message, Message):
                found.setdefault(message, set()).add(place)
            else:
                faults.append(Fault(f"{place}:{line}", message))
    return Said({each: tuple(sorted(found[each])) for each in found}, tuple(faults))


def _module(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts)


def _takers(
    body: Iterable[ast.stmt],
) -> Iterator[tuple[str, Parameters]]:
    """The classes and functions of a module that take marked texts."""
    for each in body:
        if isinstance(each, ast.ClassDef):
            fields = [one for one in each.body if isinstance(one, ast.AnnAssign)]
            pairs = [(one.target.id, one.annotation) for one in fields
                     if isinstance(one.target, ast.Name)]  # fmt: skip
        elif isinstance(each, ast.FunctionDef):
            arguments = (*each.args.posonlyargs, *each.args.args, *each.args.kwonlyargs)
            pairs = [(one.arg, one.annotation or ast.Constant(None)) for one in arguments]
        else:
            continue
        marked = frozenset(name for name, annotation in pairs if _is_marked(annotation))
        if marked:
            yield each.name, (tuple(name for name, _ in pairs), marked)


def _is_marked(annotation: ast.expr) -> bool:
    return any(isinstance(each, ast.Name) and each.id == _MARK for each in ast.walk(annotation))


class _File:
    """The messages of one module."""

    def __init__(self, tree: ast.Module, module: str, takers: Taken) -> None:
        self._tree = tree
        self._takers = takers
        self._full = {name.rpartition(".")[2]: name for name in takers if
                      name.rpartition(".")[0] == module}  # fmt: skip
        for each in ast.walk(tree):
            if isinstance(each, ast.ImportFrom) and each.module:
                for one in each.names:
                    self._full[one.asname or one.name] = f"{each.module}.{one.name}"

    def messages(self) -> Iterator[tuple[int, Message | str]]:
        """Each with its line; a text in place of a message is a fault."""
        for each in ast.walk(self._tree):
            if isinstance(each, ast.Call):
                yield from ((each.lineno, found) for found in self._in_call(each))
            elif isinstance(each, ast.AnnAssign) and each.value and _is_marked(each.annotation):
                yield from ((each.lineno, Message(text)) for text in _literals(each.value))

    def _in_call(self, call: ast.Call) -> Iterator[Message | str]:
        name = self._full.get(call.func.id, "") if isinstance(call.func, ast.Name) else ""
        if name == f"{WORDING}.words":
            yield _message(call.args)
        elif name == f"{WORDING}.counted":
            yield _message(call.args[:2], numerus=True)
        elif name == f"{WORDING}.later":
            yield _message(call.args)
        elif name in self._takers:
            yield from map(Message, self._marked_arguments(call, *self._takers[name]))

    def _marked_arguments(
        self, call: ast.Call, names: tuple[str, ...], marked: frozenset[str]
    ) -> Iterator[str]:
        given = dict(zip(names, call.args, strict=False))
        given |= {one.arg: one.value for one in call.keywords if one.arg}
        for name in marked & given.keys():
            yield from _literals(given[name])


def _message(texts: list[ast.expr], *, numerus: bool = False) -> Message | str:
    """The message of a call with these texts."""
    written = [each.value for each in texts if isinstance(each, ast.Constant)]
    texts_written = [each for each in written if isinstance(each, str)]
    if len(texts_written) < len(texts):
        return "What is said is not written out as a literal."
    return Message(*(reversed(texts_written) if numerus else texts_written), numerus=numerus)


def _literals(value: ast.expr) -> Iterator[str]:
    """The texts written in a value: of a mapping those it leads to, of calls none."""
    if isinstance(value, ast.Constant):
        if isinstance(value.value, str) and value.value:
            yield value.value
    elif isinstance(value, ast.Dict):
        for each in value.values:
            yield from _literals(each)
    elif isinstance(value, ast.Tuple | ast.List):
        for each in value.elts:
            yield from _literals(each)
    elif isinstance(value, ast.IfExp):
        yield from _literals(value.body)
        yield from _literals(value.orelse)

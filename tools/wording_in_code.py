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
_NO_LITERAL = "What is said is not written out as a literal."


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
    paths = sorted(package.rglob("*.py"))
    trees = {path: ast.parse(path.read_bytes()) for path in paths if not _is_command(path, package)}
    names = {path: _module(path, root) for path in trees}
    takers = {
        f"{names[path]}.{name}": taken
        for path, tree in trees.items()
        for name, taken in _takers(tree.body)
    }
    takers |= dict(_heirs(trees, names, takers))
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


def _is_command(path: Path, package: Path) -> bool:
    """Whether a file only serves the command line, which speaks English."""
    return path.relative_to(package).parts[0] == "cli"


def _module(path: Path, root: Path) -> str:
    return ".".join(path.relative_to(root).with_suffix("").parts)


def _takers(
    body: Iterable[ast.stmt],
) -> Iterator[tuple[str, Parameters]]:
    """The classes and functions of a module that take marked texts."""
    for each in body:
        made = _constructor(each)
        if made is not None:
            arguments = (*made.args.args[1:], *made.args.kwonlyargs)
            pairs = [(one.arg, one.annotation or ast.Constant(None)) for one in arguments]
        elif isinstance(each, ast.ClassDef):
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


def _heirs(
    trees: Mapping[Path, ast.Module], names: Mapping[Path, str], takers: Taken
) -> Iterator[tuple[str, Parameters]]:
    """The classes that are made as the class they are derived from."""
    for path, tree in trees.items():
        known = _imported(tree) | {
            name.rpartition(".")[2]: name for name in takers if name.startswith(names[path] + ".")
        }
        for each in tree.body:
            if isinstance(each, ast.ClassDef) and _constructor(each) is None:
                for base in each.bases:
                    full = known.get(base.id, "") if isinstance(base, ast.Name) else ""
                    if full in takers:
                        yield f"{names[path]}.{each.name}", takers[full]


def _imported(tree: ast.Module) -> dict[str, str]:
    """What a module calls things from elsewhere, with their full names."""
    return {
        one.asname or one.name: f"{each.module}.{one.name}"
        for each in ast.walk(tree)
        if isinstance(each, ast.ImportFrom) and each.module
        for one in each.names
    }


def _constructor(each: ast.stmt) -> ast.FunctionDef | None:
    body = each.body if isinstance(each, ast.ClassDef) else ()
    found = (one for one in body if isinstance(one, ast.FunctionDef) and one.name == "__init__")
    return next(found, None)


def _is_marked(annotation: ast.expr) -> bool:
    return any(isinstance(each, ast.Name) and each.id == _MARK for each in ast.walk(annotation))


class _File:
    """The messages of one module."""

    def __init__(self, tree: ast.Module, module: str, takers: Taken) -> None:
        self._tree = tree
        self._takers = takers
        self._full = {name.rpartition(".")[2]: name for name in takers if
                      name.rpartition(".")[0] == module}  # fmt: skip
        self._full |= _imported(tree)

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
            for value in _marked_arguments(call, *self._takers[name]):
                if isinstance(value, ast.JoinedStr | ast.BinOp):
                    yield _NO_LITERAL
                yield from map(Message, _literals(value))


def _marked_arguments(
    call: ast.Call, names: tuple[str, ...], marked: frozenset[str]
) -> list[ast.expr]:
    given = dict(zip(names, call.args, strict=False))
    given |= {one.arg: one.value for one in call.keywords if one.arg}
    return [given[name] for name in names if name in marked and name in given]


def _message(texts: list[ast.expr], *, numerus: bool = False) -> Message | str:
    """The message of a call with these texts."""
    written = [each.value for each in texts if isinstance(each, ast.Constant)]
    texts_written = [each for each in written if isinstance(each, str)]
    if len(texts_written) < len(texts):
        return _NO_LITERAL
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

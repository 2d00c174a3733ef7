"""A page made of entries by a template that a person can write: Markdown, or any other text."""

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from string import Template

from viewer.errors import ViewerError
from viewer.escaping import as_markdown, as_markdown_address, one_line, web_address
from viewer.notebook.exchange.grouped import Kept, by_article
from viewer.notebook.types import Clip, Entry, Note
from viewer.wording import words

MARKDOWN = """\
[article]
## $title

$about

$tags
[clip]
> $words
>
> — $speaker

$notes

$tags
[note]
$text

$tags
"""
"""The template for Markdown. Each part is for one of its kind; a line is left out where nothing of
what it names is known, and blank lines are never doubled."""

PARTS: Mapping[str, frozenset[str]] = {
    "article": frozenset(
        ["title", "headline", "address", "source", "date", "about", "path", "tags"]
    ),
    "clip": frozenset(["words", "speaker", "cue", "colour", "notes", "tags", "kept"]),
    "note": frozenset(["text", "tags", "kept"]),
}
"""The parts of a template and what each may name."""

SUFFIXES = frozenset([".md", ".txt"])
"""Of the files that are templates."""

_HEAD = re.compile(r"^\[(\w+)\][ \t]*$", re.MULTILINE)

Written = Callable[[str], str]


@dataclass(frozen=True, slots=True)
class PageTemplate:
    """The parts of a template; a part that is not there is not told."""

    parts: Mapping[str, tuple[str, ...]]
    """The lines of each."""


def own_templates(folder: Path) -> tuple[Path, ...]:
    """The templates that a person keeps in a folder, by name."""
    try:
        found = [path for path in folder.iterdir() if path.suffix.lower() in SUFFIXES]
    except OSError:
        return ()  # mostly there is none
    return tuple(sorted(path for path in found if path.is_file()))


def read_file(path: Path) -> str:
    """The text of a template; raises ViewerError where it cannot be read or has a mistake."""
    try:
        text = path.read_bytes().decode("utf-8-sig").replace("\r\n", "\n")
    except (OSError, UnicodeDecodeError) as error:
        why = error.strerror if isinstance(error, OSError) else words("it is not in UTF-8")
        sentence = words("The template {path} cannot be read: {why}.")
        raise ViewerError(sentence.format(path=path, why=why)) from error
    try:
        parse(text)
    except ViewerError as error:
        raise ViewerError(
            "{sentence} It is {path}; nothing was written.", sentence=error.sentence, path=path
        ) from error
    return text


def parse(text: str) -> PageTemplate:
    """Read a template. Raises ViewerError with the line of what is wrong."""
    heads = list(_HEAD.finditer(text))
    if not heads or text[: heads[0].start()].strip():
        raise ViewerError(words("The template does not begin with [article], [clip] or [note]."))
    parts: dict[str, tuple[str, ...]] = {}
    ends = [*(head.start() for head in heads[1:]), len(text)]
    for head, end in zip(heads, ends, strict=True):
        name, line = head[1], text.count("\n", 0, head.start()) + 1
        if name not in PARTS:
            sentence = words("Line {line} of the template begins a part [{part}]; there are {all}.")
            raise ViewerError(sentence.format(line=line, part=name, all=_all(PARTS)))
        for number, each in enumerate(text[head.end() : end].split("\n"), line):
            _check(each, name, number)
        parts[name] = tuple(text[head.end() : end].strip("\n").split("\n"))
    return PageTemplate(parts)


def _check(text: str, part: str, line: int) -> None:
    """Raise ViewerError for what is wrong in a line of a part."""
    template = Template(text)
    if not template.is_valid():
        sentence = words("In line {line} of the template a $ stands without a name; write $$.")
        raise ViewerError(sentence.format(line=line))
    for used in template.get_identifiers():
        if used not in PARTS[part]:
            sentence = words(
                "Line {line} of the template names ${name}; in [{part}] there are {all}."
            )
            raise ViewerError(
                sentence.format(line=line, name=used, part=part, all=_all(PARTS[part], "$"))
            )


def write(entries: Iterable[Entry], template: PageTemplate) -> Iterator[str]:
    """The page of some entries, an article after the other."""
    between = ""
    for kept in by_article(entries):
        blocks = [_filled(template, "article", _article_values(kept))]
        blocks += (_filled(template, "clip", _clip_values(kept, clip)) for clip in kept.clips)
        blocks += (_filled(template, "note", _note_values(note)) for note in kept.notes)
        told = "\n\n".join(block for block in blocks if block)
        if told:
            yield f"{between}{told}\n"
            between = "\n"


def _all(names: Iterable[str], before: str = "") -> str:
    return ", ".join(f"{before}{name}" for name in sorted(names))


def _filled(template: PageTemplate, part: str, values: Mapping[str, str]) -> str:
    lines: list[str] = []
    for line in template.parts.get(part, ()):
        names = Template(line).get_identifiers()
        if names and not any(values[name] for name in names):
            continue
        lines.append(Template(line).substitute(values).rstrip())
    return _tidy("\n".join(lines))


def _tidy(block: str) -> str:
    """Without the blank and empty quoted lines that are left where lines were left out."""
    kept = [""]
    for line in reversed(block.split("\n")):
        says = line.strip()
        if says not in ("", ">") or kept[-1].strip():
            kept.append(line)
    return "\n".join(reversed(kept)).strip("\n")


def _article_values(kept: Kept) -> dict[str, str]:
    about = kept.article
    headline = as_markdown(one_line(about.headline) or one_line(about.key))
    address = web_address(about.key)
    source = as_markdown(one_line(about.source or ""))
    date = about.published.date().isoformat() if about.published else ""
    return {
        "title": f"[{headline}]({as_markdown_address(address)})" if address else headline,
        "headline": headline,
        "address": address or "",
        "source": source,
        "date": date,
        "about": ", ".join(part for part in (source, date) if part),
        "path": as_markdown(one_line(str(about.path or ""))),
        "tags": _tags(kept.bookmark.tags if kept.bookmark else ()),
    }


def _clip_values(kept: Kept, clip: Clip) -> dict[str, str]:
    notes = (_lines(note.text) for note in kept.on_clips.get(clip.id, ()))
    return {
        "words": as_markdown(one_line(clip.anchor.words)),
        "speaker": as_markdown(one_line(clip.speaker or "")),
        "cue": as_markdown(one_line(clip.cue or "")),
        "colour": clip.colour.value,
        "notes": "\n\n".join(notes),
        "tags": _tags(clip.tags),
        "kept": clip.added.date().isoformat(),
    }


def _note_values(note: Note) -> dict[str, str]:
    return {
        "text": _lines(note.text),
        "tags": _tags(note.tags),
        "kept": note.added.date().isoformat(),
    }


def _lines(text: str) -> str:
    return "\n".join(as_markdown(one_line(line)) for line in text.splitlines())


def _tags(tags: Iterable[str]) -> str:
    """As Obsidian and others read them: in one word, after a number sign."""
    return " ".join("#" + as_markdown(one_line(tag)).replace(" ", "-") for tag in tags)

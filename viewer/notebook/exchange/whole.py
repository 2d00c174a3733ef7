"""All that a notebook holds as JSON, and back: docs/notebook-format.md tells what it says."""

import json
import os
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from itertools import chain
from pathlib import Path

from viewer.errors import ViewerError
from viewer.notebook.aliases import Alias
from viewer.notebook.anchor import Anchor
from viewer.notebook.dossiers import Dossier, Item, Part, is_place
from viewer.notebook.exchange.fields import (
    Record,
    chosen,
    instant,
    number,
    text,
    text_or_none,
    texts,
)
from viewer.notebook.exchange.offered import BadRecord, Offered
from viewer.notebook.namesakes import Namesake
from viewer.notebook.types import (
    Bookmark,
    Clip,
    Colour,
    Correction,
    Entry,
    KeptArticle,
    Kind,
    Note,
    Verdict,
    kind_of,
    tag_names,
)
from viewer.notebook.watch import EVERY, Watch, unwatched
from viewer.wording import words

FORMAT = "pullquote-notebook"
VERSION = 1
"""Of the format; a file with a higher one is not read."""

_CORRECTION = "correction"
_DOSSIER, _ITEM = "dossier", "dossier-item"
_ALIAS, _NAMESAKE = "alias", "namesake"
# They stand for the bytes of a file's name that are no text, and fit into no encoding.
_LONE_SURROGATE = re.compile("[\ud800-\udfff]")
_RECORDS = re.compile(r'"records"\s*:\s*\[')
_BETWEEN = re.compile(r"[\s,]*")
_NEXT_LINE = re.compile(r"\n\s*(?=[{\]])")


Made = Entry | Correction | Dossier | Item | Alias | Namesake
"""What a record stands for."""


def write(
    entries: Iterable[Entry],
    corrections: Iterable[Correction],
    dossiers: Iterable[Dossier] = (),
    items: Iterable[Item] = (),
    aliases: Iterable[Alias] = (),
    namesakes: Iterable[Namesake] = (),
) -> Iterator[str]:
    """A JSON document, a record a line, in UTF-8 when encoded."""
    yield f'{{"format": "{FORMAT}", "version": {VERSION}, "records": ['
    before = "\n"
    records = chain(
        map(entry_record, entries),
        map(correction_record, corrections),
        map(dossier_record, dossiers),
        map(item_record, items),
        map(alias_record, aliases),
        map(namesake_record, namesakes),
    )
    for record in records:
        line = json.dumps(record, ensure_ascii=False)
        yield before + _LONE_SURROGATE.sub(lambda match: f"\\u{ord(match.group()):04x}", line)
        before = ",\n"
    yield "\n]}\n"


def entry_record(entry: Entry) -> Record:
    """An entry as it stands in the file."""
    record: Record = {
        "kind": kind_of(entry).value,
        "id": entry.id,
        "article": _article_record(entry.article),
    }
    if isinstance(entry, Clip):
        record |= _anchor_record(entry.anchor)
        record |= {"colour": entry.colour.value, "speaker": entry.speaker, "cue": entry.cue}
    elif isinstance(entry, Note):
        record |= {"text": entry.text, "clip": entry.clip}
    return record | {
        "added": _written(entry.added),
        "changed": _written(entry.changed),
        "tags": list(entry.tags),
    }


def correction_record(correction: Correction) -> Record:
    """A correction as it stands in the file."""
    return {
        "kind": _CORRECTION,
        "article": _article_record(correction.article),
        **_anchor_record(correction.anchor),
        "verdict": correction.verdict.value,
        "name": correction.name,
        "found": correction.found,
        "added": _written(correction.added),
    }


def dossier_record(dossier: Dossier) -> Record:
    """A dossier as it stands in the file, without its items."""
    return {
        "kind": _DOSSIER,
        "id": dossier.id,
        "title": dossier.title,
        "introduction": dossier.introduction,
        "added": _written(dossier.added),
        "changed": _written(dossier.changed),
    }


def item_record(item: Item) -> Record:
    """An item of a dossier as it stands in the file."""
    return {
        "kind": _ITEM,
        "id": item.id,
        "dossier": item.dossier,
        "place": item.place,
        "part": item.part.value,
        "text": item.text,
        "changed": _written(item.changed),
        "clip": None if item.clip is None else entry_record(item.clip),
    }


def alias_record(alias: Alias) -> Record:
    """A joined speaker as it stands in the file."""
    return {
        "kind": _ALIAS,
        "key": alias.key,
        "name": alias.name,
        "main": alias.main,
        "main_name": alias.main_name,
        "added": _written(alias.added),
    }


def namesake_record(namesake: Namesake) -> Record:
    """A name that is somebody else's, as it stands in the file."""
    return {
        "kind": _NAMESAKE,
        "key": namesake.key,
        "name": namesake.name,
        "article": None if namesake.article is None else _article_record(namesake.article),
        "outlet": namesake.outlet,
        "main": namesake.main,
        "main_name": namesake.main_name,
        "added": _written(namesake.added),
    }


def _article_record(article: KeptArticle) -> Record:
    return {
        "key": article.key,
        "digest": article.digest,
        "headline": article.headline,
        "source": article.source,
        "published": article.published.isoformat() if article.published else None,
        "path": None if article.path is None else os.fspath(article.path),
    }


def _anchor_record(anchor: Anchor) -> Record:
    return {
        "words": anchor.words,
        "before": anchor.before,
        "after": anchor.after,
        "start": anchor.start,
        "end": anchor.end,
        "text_digest": anchor.digest,
        "rival": anchor.rival,
    }


def _written(when: datetime) -> str:
    return when.astimezone(UTC).isoformat(timespec="microseconds")


# ------------------------------------------------------------ reading


def read(document: str, watch: Watch = unwatched) -> Offered:
    """What a document offers. Raises ViewerError where it is no such document at all."""
    at = _first_record(document)
    every: list[Made] = []
    problems: list[BadRecord] = []
    decoder, line, counted = json.JSONDecoder(), 1, 0
    while True:
        at = _skip(document, at)
        line, counted = line + document.count("\n", counted, at), at
        if document.startswith("]", at):
            break
        if at >= len(document):
            problems.append(
                BadRecord(line, words("The file ends in the middle; something is missing."))
            )
            break
        if not (len(every) + 1) % EVERY:
            watch(at, len(document))
        try:
            record, at = decoder.raw_decode(document, at)
        except (ValueError, RecursionError):
            problems.append(BadRecord(line, words("This is not a JSON object.")))
            following = _NEXT_LINE.search(document, at)
            at = following.end() if following else len(document)
            continue
        try:
            every.append(_made(record))
        except UnicodeEncodeError:
            problems.append(
                BadRecord(line, words("There are characters in this that are no text."))
            )
        except ValueError as error:
            problems.append(BadRecord(line, str(error)))
    return Offered(
        tuple(each for each in every if isinstance(each, Bookmark | Clip | Note)),
        tuple(each for each in every if isinstance(each, Correction)),
        tuple(problems),
        tuple(each for each in every if isinstance(each, Dossier)),
        tuple(each for each in every if isinstance(each, Item)),
        tuple(each for each in every if isinstance(each, Alias)),
        tuple(each for each in every if isinstance(each, Namesake)),
    )


def _first_record(document: str) -> int:
    """Where the records begin, in a document of ours that this program understands."""
    begin = _RECORDS.search(document)
    try:
        if begin is None:
            raise ValueError
        head = json.loads(document[: begin.end()].lstrip("\ufeff") + "]}")
        version = head["version"]
        if head["format"] != FORMAT or not isinstance(version, int):
            raise ValueError
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ViewerError(
            "This is not a notebook that Pullquote exported as JSON; nothing was imported."
        ) from error
    if version > VERSION:
        raise ViewerError(
            "This notebook was exported by a newer version of the program (format "
            "{version}); nothing was imported.",
            version=version,
        )
    return begin.end()


def _skip(document: str, at: int) -> int:
    found = _BETWEEN.match(document, at)
    return found.end() if found else at


def _made(record: object) -> Made:
    """What a record stands for; raises ValueError with a sentence."""
    if not isinstance(record, dict):
        raise ValueError(words("This is not a JSON object."))
    kind = text(record, "kind")
    if kind == _DOSSIER:
        title, introduction = text(record, "title"), text(record, "introduction")
        added, changed = instant(record, "added"), instant(record, "changed")
        return Dossier(_id(record), title, introduction, added, changed)
    if kind == _ITEM:
        return _item(record)
    if kind == _ALIAS:
        return _alias(record)
    if kind == _NAMESAKE:
        return _namesake(record)
    article = _article(record)
    if kind == _CORRECTION:
        return Correction(
            article,
            _anchor(record),
            chosen(record, "verdict", Verdict),
            text_or_none(record, "name"),
            text_or_none(record, "found"),
            instant(record, "added"),
        )
    added, tags = instant(record, "added"), tag_names(texts(record, "tags"))
    if kind == Kind.BOOKMARK:
        return Bookmark(
            article.key,
            article.digest,
            article.headline,
            article.source,
            article.published,
            article.path,
            added,
            tags,
        )
    changed = instant(record, "changed")
    if kind == Kind.CLIP:
        colour, speaker = chosen(record, "colour", Colour), text_or_none(record, "speaker")
        cue = text_or_none(record, "cue")
        name = _id(record)
        return Clip(name, article, _anchor(record), colour, speaker, cue, added, changed, tags)
    if kind == Kind.NOTE:
        on = text_or_none(record, "clip")
        return Note(_id(record), article, text(record, "text"), on, added, changed, tags)
    raise ValueError(f"“{kind}” is no kind of entry.")


def _item(record: Record) -> Item:
    place, part = text(record, "place"), chosen(record, "part", Part)
    if not is_place(place):
        raise ValueError(words("“place” is not digits of which the last is another than 0."))
    made = _made(record.get("clip")) if part is Part.CLIP else None
    if made is not None and not isinstance(made, Clip):
        raise ValueError(words("“clip” is no clip."))
    own, changed = text(record, "text"), instant(record, "changed")
    return Item(_id(record), text(record, "dossier"), place, part, own, changed, made)


def _alias(record: Record) -> Alias:
    key, main, added = text(record, "key"), text(record, "main"), instant(record, "added")
    if not key or not main or key == main:
        raise ValueError(words("A name is joined with another one; “key” and “main” must differ."))
    return Alias(key, text(record, "name"), main, text(record, "main_name"), added)


def _namesake(record: Record) -> Namesake:
    article = None if record.get("article") is None else _article(record)
    outlet = text_or_none(record, "outlet")
    key, main, added = text(record, "key"), text(record, "main"), instant(record, "added")
    if (article is None) == (outlet is None):
        raise ValueError(words("A name is told apart in an article or in an outlet, one of both."))
    if not key or not main or (article is None and key == main):
        raise ValueError(words("A name is told apart from another; “key” and “main” must differ."))
    name, main_name = text(record, "name"), text(record, "main_name")
    return Namesake(key, name, article, outlet, main, main_name, added)


def _id(record: Record) -> str:
    name = text(record, "id")
    if not name or name.startswith("bookmark:"):
        raise ValueError("This has no id of its own.")
    return name


def _article(record: Record) -> KeptArticle:
    about = record.get("article")
    if not isinstance(about, dict):
        raise ValueError("“article” is missing or no JSON object.")
    if not text(about, "key"):
        raise ValueError("The article has no key.")
    path = about.get("path")
    if path is not None and (not isinstance(path, str) or "\0" in path):
        raise ValueError("“path” is not the name of a file.")
    return KeptArticle(
        text(about, "key"),
        text(about, "digest"),
        text(about, "headline"),
        text_or_none(about, "source"),
        None if about.get("published") is None else instant(about, "published"),
        None if path is None else _path(path),
    )


def _path(name: str) -> Path:
    os.fsencode(name)  # a lone surrogate that stands for no byte is no file's name
    return Path(name)


def _anchor(record: Record) -> Anchor:
    words, start, end = text(record, "words"), number(record, "start"), number(record, "end")
    if not words:
        raise ValueError("There are no words in this.")
    if end - start != len(words) or start < 0:
        raise ValueError("“start” and “end” do not fit the words.")
    return Anchor(
        words,
        text(record, "before"),
        text(record, "after"),
        start,
        end,
        text(record, "text_digest"),
        number(record, "rival"),
    )

"""Annotated articles for fitting and measuring: read them, and lay the gold on what the marks give.

A folder holds `articles/*.txt` and `gold.jsonl`, one record a quotation: file, start, end, kind
(direct, mixed, indirect, ignore), speaker with speaker_start and speaker_end, cue with cue_start
and cue_end; offsets count code points of the decoded file.
"""

import json
import re
from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from viewer.articles.parse import parse_article
from viewer.quotes.article import ArticleText, article_text
from viewer.quotes.lexicon import Lexicon
from viewer.quotes.options import Option
from viewer.quotes.phrases import phrase_of
from viewer.quotes.tokens import Frame

Record = dict[str, Any]
SKIPPED: Record = {"kind": "skipped"}
"""The label of a stretch that neither counts as right nor as wrong."""

LEAST_OVERLAP = 0.8
_WORD = re.compile(r"\b\w[\w’'\-]*")
_HEAD_ENDS = re.compile(
    r"\s*(?:,|\(|;| - | – | — |\b(?:of|from|in|at|for|on|with|who|whose|which|that|via"
    r"|von|aus|vom|im|der|des)\b)"
)
_SUFFIXES = frozenset(("jr", "sr", "ii", "iii", "iv", "esq"))


@dataclass(slots=True)
class Annotated:
    """One article with its gold."""

    name: str
    source: ArticleText
    gold: list[Record]
    labels: dict[int, Record | None] = field(default_factory=dict)
    """By the start of a stretch: its record, None for no quotation, or SKIPPED."""

    @property
    def text(self) -> str:
        return self.source.text


def read_folder(folder: Path) -> list[Annotated]:
    """The articles of `folder` with their gold, by name."""
    gold: dict[str, list[Record]] = {}
    with (folder / "gold.jsonl").open(encoding="utf-8") as lines:
        for line in lines:
            record = json.loads(line)
            gold.setdefault(record["file"], []).append(record)
    return [
        Annotated(
            path.name,
            article_text(parse_article(path.read_bytes(), path.name)),
            gold.get(path.name, []),
        )
        for path in sorted((folder / "articles").glob("*.txt"))
    ]


def vocabulary_of(articles: Iterable[Annotated], least: int, lexicon: Lexicon) -> frozenset[str]:
    """The words that at least `least` articles hold: in lower case, or known to the lexicon.

    So no name is among them: names have capitals, and the lexicon holds none.
    """
    counts: Counter[str] = Counter()
    for article in articles:
        words = set(_WORD.findall(article.text))
        if lexicon.grammar is not None:
            known = {word.lower() for word in words} & lexicon.classes.keys()
            counts.update({lexicon.lemma.get(word, word) for word in known})
            words -= lexicon.classes.keys()
        counts.update(words)
    return frozenset(w for w, count in counts.items() if count >= least and w == w.lower())


def lay_gold(article: Annotated, frame: Frame) -> None:
    """Fill in `labels`: which record each stretch is, by overlap of their spans in the file."""
    quoted = [r for r in article.gold if r["kind"] in ("direct", "mixed")]
    ignored = [r for r in article.gold if r["kind"] == "ignore"]
    for stretch in frame.stretches:
        start, end = article.source.to_file(stretch.start, stretch.end)
        near = [r for r in quoted if r["start"] < end and start < r["end"]]
        label: Record | None = max(near, key=lambda r: _overlap(r, start, end), default=None)
        if label is not None and _overlap(label, start, end) < LEAST_OVERLAP:
            label = SKIPPED
        shared = (min(end, r["end"]) - max(start, r["start"]) for r in ignored)
        if label is None and any(part >= (end - start) / 2 for part in shared):
            label = SKIPPED
        article.labels[stretch.start] = label


def _overlap(record: Record, start: int, end: int) -> float:
    """The shared part of two spans, of the longer one."""
    shared = min(end, record["end"]) - max(start, record["start"])
    return max(0, shared) / max(end - start, record["end"] - record["start"])


def right_options(article: Annotated, options: Sequence[Option], label: Record | None) -> list[int]:
    """The numbers of the options that are right, the annotated one first; none where unknown."""
    if label is SKIPPED:
        return []
    if label is None:
        return [len(options) - 1]
    if not label.get("speaker"):
        return [len(options) - 2]
    named = range(len(options) - 2)
    word = head_word(label["speaker"])
    inside = [i for i in named if _is_inside(article, options[i], label)]
    annotated = next((i for i in inside if options[i].name.strip(".") == word), None)
    if annotated is None:
        known = [i for i in named if _kind(options[i]) == "N" and options[i].name == word]
        # "one of her ads", "a poll released Monday": the phrase is found from any word in it
        return known or (inside[:1] if _has_cases(options) else inside)
    found = options[annotated]
    same = [
        i
        for i in named
        if i != annotated
        and (_is_same_word(options[i], found) or _is_same_phrase(article, options[i], found))
    ]
    return [annotated, *same]


def _has_cases(options: Sequence[Option]) -> bool:
    """Whether the language has a grammar of its own (viewer.quotes.grammar)."""
    return options[0].frame.grammar is not None


def _kind(option: Option) -> str:
    return option.head.kind if option.head else ""


def _is_inside(article: Annotated, option: Option, label: Record) -> bool:
    """Whether the option's head stands within the annotated speaker."""
    head = option.head
    if head is None or "speaker_start" not in label:
        return False
    at, _ = article.source.to_file(option.frame.starts[head.token], option.frame.starts[head.token])
    return bool(label["speaker_start"] <= at < label["speaker_end"])


def _is_same_word(option: Option, other: Option) -> bool:
    """Whether two mentions are by one word that may stand for one speaker: "he", "Smith"."""
    return option.name == other.name and _kind(option) == _kind(other) and _kind(other) in "NPR"


def _is_same_phrase(article: Annotated, option: Option, other: Option) -> bool:
    """Whether two heads open up to one phrase: "der Leiter der Behörde, Ada Lehn"."""
    if option.head is None or other.head is None or option.frame is not other.frame:
        return False
    mine, theirs = (phrase_of(article.text, o.frame, o.head) for o in (option, other) if o.head)
    return option.frame.grammar is not None and mine == theirs


def head_word(name: str) -> str:
    """The word a mention turns on, in lower case: "Kerr Putney, the police chief" -> putney."""
    text = re.sub(
        r"^(?:the|an?|der|die|das|den|dem|des|eine?|eine[rms])\s+",
        "",
        re.sub(r"^\W+", "", name),
        flags=re.I,
    )
    cut = _HEAD_ENDS.search(text)
    first = text[: cut.start()] if cut and cut.start() > 0 else text
    words = re.findall(r"\w+(?:['’.\-]\w+)*", re.sub(r"['’]s?(?=\W*$)", "", first).lower())
    words = [word for word in words if word not in _SUFFIXES] or words
    return words[-1] if words else ""

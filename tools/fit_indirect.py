"""Fit the indirect layer to annotated articles, and write the weights that are shipped.

    python -m tools.fit_indirect FOLDER [--language en] [--out resources/quotes/en/indirect.json]

FOLDER is described in tools/quote_gold.py. Three choices are fitted, each a softmax: whether a
reporting word seems to report (annotated thought and intent count as not), which span is the
content if any, and which head is the source. Needs numpy and scipy, as tools/fit_quotes.py does.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from tools.fit_quotes import LEAST_ARTICLES
from tools.quote_gold import Annotated, Record, head_word, read_folder, vocabulary_of
from tools.softmax import Group, Table
from viewer.quotes.contents import Content, content_features, contents_of
from viewer.quotes.indirect import Sentence, cues_of, gate_features, nothing_features
from viewer.quotes.lexicon import Lexicon, Reading, load_lexicon, reading_of
from viewer.quotes.mentions import Head, Paragraph, read_paragraph
from viewer.quotes.model import Model
from viewer.quotes.pipeline import read_paragraphs
from viewer.quotes.reported import frames_of
from viewer.quotes.sources import nobody_features, source_features, sources_of
from viewer.quotes.subjects import source_phrase
from viewer.quotes.tokens import Frame
from viewer.quotes.weights import Weights, names_of

PENALTY = 3.0
LEAST_SEEN = 8
LEAST_SHARED = 0.8
UNIT = 0.02
LEAST_WEIGHT = 0.1


def groups_of(
    article: Annotated, number: int, lexicon: Lexicon, reading: Reading
) -> Iterator[Group]:
    """The choices of one article."""
    records = [r for r in article.gold if r["kind"] == "indirect" and "cue_start" in r]
    marked = read_paragraphs(article.text, Model(lexicon, reading, Weights({})))
    for frame, known in frames_of(article.text, lexicon, reading, marked):
        paragraph = known or read_paragraph(frame)
        for cue, sentence in cues_of(frame):
            at, _ = article.source.to_file(frame.starts[cue], frame.starts[cue])
            mine = [r for r in records if r["cue_start"] <= at < r["cue_end"]]
            spoken = [r for r in mine if r.get("speech") is not False]
            contents = contents_of(frame.shape, cue, sentence)
            right = [_match(article, frame, c, spoken) for c in contents]
            if spoken and max(right, default=0.0) < LEAST_SHARED:
                continue
            gate = gate_features(frame, cue, sentence)
            yield Group([names_of([gate]), []], [0 if spoken else 1], number)
            keys = [
                names_of(seen)
                for seen in content_features(frame, cue, sentence, contents, lambda seen: seen)
            ]
            keys.append(names_of([nothing_features(gate)]))
            if not spoken:
                yield Group(keys, [len(contents)], number)
                continue
            best = right.index(max(right))
            yield Group(keys, [best], number)
            record = _record_of(article, frame, contents[best], spoken)
            yield from _source_group(
                article, paragraph, cue, sentence, contents[best], record, number
            )


def _match(article: Annotated, frame: Frame, content: Content, spoken: list[Record]) -> float:
    """How well a content matches what is annotated; above 1 where both parts of a cut one do."""
    if not spoken:
        return 0.0
    if content.rest is None:
        return max(_shared(article, frame, content.parts[0], record) for record in spoken)
    if len(spoken) < 2:
        return 0.0
    records = sorted(spoken, key=lambda record: record["start"])
    both = min(
        _shared(article, frame, part, record)
        for part, record in zip(content.parts, records, strict=False)
    )
    return 1 + both if both >= LEAST_SHARED else 0.0


def _record_of(article: Annotated, frame: Frame, content: Content, spoken: list[Record]) -> Record:
    """The record that a content is."""
    return max(spoken, key=lambda record: _shared(article, frame, content.parts[0], record))


def _source_group(
    article: Annotated,
    paragraph: Paragraph,
    cue: int,
    sentence: Sentence,
    content: Content,
    record: Record,
    number: int,
) -> Iterator[Group]:
    """The choice of the source, if the annotated one is among the heads."""
    frame = paragraph.frame
    sources = sources_of(paragraph, cue, sentence, content)
    keys = [
        names_of([source_features(frame, cue, head, content, passed)]) for head, passed in sources
    ]
    keys.append(names_of([nobody_features(frame.forms[cue])]))
    if not record.get("speaker"):
        yield Group(keys, [len(sources)], number)
        return
    right = [
        i
        for i, (head, _) in enumerate(sources)
        if _is_source(article, frame, cue, sentence, head, record)
    ]
    if right:
        yield Group(keys, right, number)


def _is_source(
    article: Annotated, frame: Frame, cue: int, sentence: Sentence, head: Head, record: Record
) -> bool:
    """Whether a head stands in the annotated source and its phrase turns on the same word."""
    at, _ = article.source.to_file(frame.starts[head.token], frame.starts[head.token])
    if not record["speaker_start"] <= at < record["speaker_end"]:
        return False
    phrase, _ = source_phrase(article.text, frame, cue, head, sentence.first)
    name = record["speaker"]
    return head_word(phrase.words) in name.lower() and head_word(name) in phrase.words.lower()


def _shared(article: Annotated, frame: Frame, part: tuple[int, int], record: Record) -> float:
    """The shared part of a span of tokens and a record, of the longer one."""
    first, last = part
    end = frame.starts[last] + len(frame.words[last])
    start, stop = article.source.to_file(frame.starts[first], end)
    opening = 5 if record["text"].startswith("that ") else 0
    begin = record["start"] + (opening if start > record["start"] else 0)
    shared = min(stop, record["end"]) - max(start, begin)
    return max(0, shared) / max(stop - start, record["end"] - begin)


def fit(articles: Sequence[Annotated], lexicon: Lexicon, reading: Reading) -> dict[str, int]:
    """The weights of all three choices."""
    groups = [
        g for n, article in enumerate(articles) for g in groups_of(article, n, lexicon, reading)
    ]
    table = Table(groups)
    everything = np.ones(len(table.articles), bool)
    return shipped(table.fit(everything, lambda _: PENALTY, least=LEAST_SEEN))


def shipped(weights: dict[str, float]) -> dict[str, int]:
    """The weights in steps, the small ones left out."""
    kept = ((key, weight) for key, weight in weights.items() if abs(weight) >= LEAST_WEIGHT)
    return {key: round(weight / UNIT) for key, weight in kept}


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("--language", default="en")
    asked.add_argument("--out", type=Path)
    given = asked.parse_args()
    out = given.out or Path("resources/quotes") / given.language / "indirect.json"
    articles = read_folder(given.folder)
    lexicon = load_lexicon(given.language)
    vocabulary = vocabulary_of(articles, LEAST_ARTICLES, lexicon)
    weights = fit(articles, lexicon, reading_of(lexicon, vocabulary))
    data = {
        "provenance": f"Weights of the indirect layer, fitted by tools/fit_indirect.py to "
        f"{len(articles)} annotated news articles; see docs/quotations.md.",
        "unit": UNIT,
        "weights": dict(sorted(weights.items())),
    }
    text = json.dumps(data, ensure_ascii=False, indent=0, separators=(",", ":"))
    out.write_text(text + "\n", encoding="utf-8")
    print(f"{out}: {len(weights):,} weights, {out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

"""Fit the indirect layer to annotated articles, and write the weights that are shipped.

    python -m tools.fit_indirect FOLDER [--language en] [--out resources/quotes/en/indirect.json]

FOLDER is described in tools/quote_gold.py. Three choices are fitted, each a softmax: whether a
reporting word reports (annotated thought and intent count as not), which span is the content, and
which head is the source. Needs numpy and scipy, as tools/fit_quotes.py does.
"""

import argparse
import json
from collections.abc import Iterator, Sequence
from pathlib import Path

import numpy as np

from tools.fit_quotes import LEAST_ARTICLES
from tools.quote_gold import Annotated, Record, head_word, read_folder, vocabulary_of
from tools.softmax import Group, Table
from viewer.quotes.indirect import (
    NOBODY,
    Content,
    Sentence,
    content_features,
    contents_of,
    cues_of,
    gate_features,
    source_features,
    sources_of,
)
from viewer.quotes.lexicon import Lexicon, Reading, load_lexicon, reading_of
from viewer.quotes.mentions import Paragraph, read_paragraph
from viewer.quotes.model import Model
from viewer.quotes.pipeline import read_paragraphs
from viewer.quotes.reported import frames_of

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
    marked = read_paragraphs(article.text, Model(lexicon, reading, {}))
    for frame, known in frames_of(article.text, reading, marked):
        paragraph = known or read_paragraph(frame)
        for cue, sentence in cues_of(frame):
            at, _ = article.source.to_file(frame.starts[cue], frame.starts[cue])
            mine = [r for r in records if r["cue_start"] <= at < r["cue_end"]]
            spoken = [r for r in mine if r.get("speech") is not False]
            contents = contents_of(frame.shape, cue, sentence)
            right = [_shared(article, paragraph, c, r) for c in contents for r in spoken[:1]]
            found = bool(right) and max(right) >= LEAST_SHARED
            if spoken and not found:
                continue
            yield Group([gate_features(frame, cue, sentence), []], [0 if spoken else 1], number)
            if not spoken:
                continue
            best = right.index(max(right))
            keys = [content_features(frame, cue, c, sentence) for c in contents]
            yield Group(keys, [best], number)
            yield from _source_group(
                article, paragraph, cue, sentence, contents[best], spoken[0], number
            )


def _source_group(
    article: Annotated,
    paragraph: Paragraph,
    cue: int,
    sentence: Sentence,
    content: Content,
    record: Record,
    number: int,
) -> Iterator[Group]:
    frame = paragraph.frame
    sources = sources_of(paragraph, cue, sentence, content)
    keys = [source_features(frame, cue, h, content, passed) for h, passed in sources]
    keys.append([NOBODY, NOBODY + frame.forms[cue]])
    if not record.get("speaker"):
        yield Group(keys, [len(sources)], number)
        return
    word = head_word(record["speaker"])
    for i, (head, _) in enumerate(sources):
        at, _ = article.source.to_file(frame.starts[head.token], frame.starts[head.token])
        inside = record["speaker_start"] <= at < record["speaker_end"]
        if inside and frame.words[head.token].lower().strip(".") == word:
            yield Group(keys, [i], number)
            return


def _shared(article: Annotated, paragraph: Paragraph, content: Content, record: Record) -> float:
    """The shared part of a span and a record, of the longer one."""
    frame = paragraph.frame
    end = frame.starts[content.last] + len(frame.words[content.last])
    start, stop = article.source.to_file(frame.starts[content.first], end)
    opening = 5 if record["text"].startswith("that ") else 0
    begin = record["start"] + (opening if start > record["start"] else 0)
    shared = min(stop, record["end"]) - max(start, begin)
    return max(0, shared) / max(stop - start, record["end"] - begin)


def fit(articles: Sequence[Annotated], lexicon: Lexicon, reading: Reading) -> dict[str, float]:
    """The weights of all three choices."""
    groups = [
        g for n, article in enumerate(articles) for g in groups_of(article, n, lexicon, reading)
    ]
    table = Table(groups)
    everything = np.ones(len(table.articles), bool)
    return shipped(table.fit(everything, PENALTY, least=LEAST_SEEN))


def shipped(weights: dict[str, float]) -> dict[str, float]:
    """The weights in steps, the small ones left out."""
    kept = ((key, weight) for key, weight in weights.items() if abs(weight) >= LEAST_WEIGHT)
    return {key: round(weight / UNIT) * UNIT for key, weight in kept}


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
        "weights": {key: round(weight / UNIT) for key, weight in sorted(weights.items())},
    }
    text = json.dumps(data, ensure_ascii=False, indent=0, separators=(",", ":"))
    out.write_text(text + "\n", encoding="utf-8")
    print(f"{out}: {len(weights):,} weights, {out.stat().st_size:,} bytes")


if __name__ == "__main__":
    main()

"""How well and how fast quotations are found, measured against articles that people annotated.

    python -m tests.bench.bench_quotes FOLDER [--folds 5] [--only SET ...]

FOLDER holds `score.py` and a folder a set (polnear/train, polnear/dev, gum/dev, ...), each with
`articles/` and `gold.jsonl` (tools/quote_gold.py tells the format). Prints precision, recall and F1
with 95 % intervals, the speed and the reliability of the confidence; with --folds also the figures
of a cross-validation over polnear/train, which needs numpy and scipy (the extra `fit`).
"""

import argparse
import gc
import importlib.util
import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from itertools import pairwise
from pathlib import Path
from types import ModuleType
from typing import Any

from tools.quote_gold import Annotated, read_folder
from viewer.quotes.model import Model, load_model
from viewer.quotes.pipeline import find_quotations, quotations_by
from viewer.quotes.types import Quotation

Record = dict[str, Any]
ROUNDS = 1000
"""Of the bootstrap behind the intervals."""
BANDS = (0.0, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 0.99, 1.01)


def load_scorer(folder: Path) -> ModuleType:
    """The scorer that lies beside the sets."""
    spec = importlib.util.spec_from_file_location("score", folder / "score.py")
    if spec is None or spec.loader is None:
        raise FileNotFoundError(folder / "score.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def record_of(article: Annotated, quotation: Quotation) -> Record:
    """A quotation as the scorer wants it, the mention as its speaker."""
    start, end = article.source.to_file(quotation.start, quotation.end)
    return {
        "file": article.name,
        "start": start,
        "end": end,
        "kind": quotation.kind.value,
        "speaker": quotation.mention.words if quotation.mention else None,
        "cue": quotation.cue.words if quotation.cue else None,
        "confidence": quotation.confidence,
    }


def predict(
    articles: Iterable[Annotated], find: Callable[[str], Iterable[Quotation]]
) -> dict[str, list[Record]]:
    """What is printed by default for each article."""
    return {
        article.name: [
            record_of(article, quotation)
            for quotation in find(article.text)
            if quotation.kind.is_quotation
        ]
        for article in articles
    }


def scored(
    scorer: ModuleType,
    folder: Path,
    articles: Sequence[Annotated],
    found: dict[str, list[Record]],
    rounds: int,
) -> dict[str, Any]:
    """The scorer's summary of all tracks."""
    texts = scorer.read_articles(folder / "articles")
    names = {article.name for article in articles}
    gold = {article.name: article.gold for article in articles}
    result: dict[str, Any] = scorer.score(
        {name: text for name, text in texts.items() if name in names}, gold, found, rounds
    )
    return result


def report(name: str, track: dict[str, Any]) -> None:
    """One line of the table."""
    spans, joint, speaker, cue = track["overlap"], track["joint"], track["speaker"], track["cue"]
    interval = "[{:.3f}-{:.3f}]"
    print(
        f"{name:24} joint F1 {joint['f1']:.4f} {interval.format(*joint['f1 95%'])} "
        f"P {joint['p']:.4f} | span F1 {spans['f1']:.4f} {interval.format(*spans['f1 95%'])} | "
        f"speaker exact {speaker['exact']:.3f} lenient {speaker['lenient']:.3f} | "
        f"cue lenient {cue['lenient']:.3f}"
    )


def report_reliability(
    scorer: ModuleType, articles: Sequence[Annotated], found: dict[str, list[Record]], raw: Path
) -> None:
    """How often the speaker is right, by confidence; unmatched stretches count as wrong."""
    texts = scorer.read_articles(raw / "articles")
    pairs: list[tuple[float, bool]] = []
    for article in articles:
        text = scorer.Text(texts[article.name])
        gold, records, _ = scorer.select("quoted", article.gold, found.get(article.name, []), text)
        matched = {j: i for i, j in scorer.pair(gold, records, scorer.OVERLAP)}
        for j, (record, _) in enumerate(records):
            right = j in matched and scorer.speaker_right(gold[matched[j]][0], record)[1]
            pairs.append((record["confidence"], bool(right)))
    print("  confidence   share   speaker right")
    for low, high in pairwise(BANDS):
        band = [right for confidence, right in pairs if low <= confidence < high]
        if band:
            share, right = len(band) / len(pairs), sum(band) / len(band)
            print(f"  {low:.2f}-{min(high, 1):.2f}    {share:6.1%}   {right:6.1%}")
    sure = [right for confidence, right in pairs if confidence >= 0.9]
    print(f"  >= 0.90      {len(sure) / len(pairs):6.1%}   {sum(sure) / max(1, len(sure)):6.1%}")


def speed(articles: Sequence[Annotated], *, indirect: bool = False, repeats: int = 9) -> float:
    """Characters a second of processor time, the best of `repeats`."""
    find_quotations("“Yes,” said Ana Perez.", indirect=indirect)
    gc.collect()
    gc.freeze()  # what the scoring has left is no matter of the engine's
    best = float("inf")
    for _ in range(repeats):
        begun = time.process_time()
        for article in articles:
            find_quotations(article.text, indirect=indirect)
        best = min(best, time.process_time() - begun)
    return sum(len(article.text) for article in articles) / best


def report_growth() -> None:
    """Seconds for one article of 12,500, 25,000 and 50,000 quotations (about 5 MB)."""
    gc.collect()
    gc.freeze()
    people = [f"{a} {b}" for a in ("Anna", "Kofi", "Elena") for b in ("Berg", "Silva", "Okoro")]
    for count in (12_500, 25_000, 50_000):
        text = "\n".join(
            f"{people[i % 9]} opened the hall again on Monday. “The plan is number {i},” "
            f"{people[i % 9].split()[1] if i % 3 else 'she'} said. It was raining."
            for i in range(count)
        )
        begun = time.process_time()
        found = len(find_quotations(text))
        seconds = time.process_time() - begun
        print(f"{found:,} quotations in {len(text):,} characters: {seconds:.1f} s")


def cross_validated(articles: Sequence[Annotated], folds: int) -> dict[str, list[Record]]:
    """What models find in the part of the articles that they were not fitted to."""
    import numpy as np

    from tools.fit_quotes import LEAST_ARTICLES, UNIT, fitted, fold_of, table_of
    from tools.quote_gold import vocabulary_of
    from viewer.quotes.lexicon import load_lexicon, reading_of
    from viewer.quotes.weights import Weights

    lexicon = load_lexicon("en")
    reading = reading_of(lexicon, vocabulary_of(articles, LEAST_ARTICLES, lexicon))
    table = table_of(articles, reading, lexicon)
    parts = np.array([fold_of(articles[i], folds) for i in table.articles])
    found: dict[str, list[Record]] = {}
    for fold in range(folds):
        weights = Weights(fitted(table, parts != fold), UNIT)
        model = Model(lexicon, reading, weights)
        part = [article for article in articles if fold_of(article, folds) == fold]
        found |= predict(part, lambda text, model=model: quotations_by(text, model))
    return found


def report_indirect(scorer: ModuleType, folder: Path) -> None:
    """The figures of the indirect layer, on the track of speech, and what it costs."""
    articles = read_folder(folder)
    find = partial(find_quotations, indirect=True)
    result = scored(scorer, folder, articles, predict(articles, find), ROUNDS)
    report(f"{folder.parent.name}/{folder.name}, indirect layer, speech", result["speech"])
    print(f"  {speed(articles, indirect=True):,.0f} characters a second")


def main() -> None:
    """The command line."""
    asked = argparse.ArgumentParser(description=(__doc__ or "").split("\n")[0])
    asked.add_argument("folder", type=Path)
    asked.add_argument("--folds", type=int, default=5, help="0 leaves the cross-validation out")
    asked.add_argument("--only", nargs="*", default=["polnear/dev", "gum/dev", "german/dev"])
    given = asked.parse_args()
    scorer = load_scorer(given.folder)
    begun = time.perf_counter()
    load_model("en")
    print(f"weights and word lists loaded in {(time.perf_counter() - begun) * 1000:.0f} ms")
    for name in given.only:
        articles = read_folder(given.folder / name)
        found = predict(articles, find_quotations)
        result = scored(scorer, given.folder / name, articles, found, ROUNDS)
        report(name, result["quoted"])
        report_reliability(scorer, articles, found, given.folder / name)
        print(f"  {speed(articles):,.0f} characters a second")
    report_indirect(scorer, given.folder / "polnear" / "dev")
    report_growth()
    if given.folds and importlib.util.find_spec("scipy") is None:
        print("cross-validation left out: numpy and scipy (the extra fit) are not installed")
    elif given.folds:
        folder = given.folder / "polnear" / "train"
        articles = read_folder(folder)
        found = cross_validated(articles, given.folds)
        result = scored(scorer, folder, articles, found, ROUNDS)
        report(f"polnear/train, {given.folds} folds", result["quoted"])


if __name__ == "__main__":
    main()

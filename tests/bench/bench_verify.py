"""Whether quotations are verified rightly, and how long it takes.

    python -m tests.bench.bench_verify --archive FOLDER --count 100000 [--profile FOLDER]

FOLDER is what make_archive wrote with --speeches, COUNT and its seed of 1: it is known who says
what in it. Asked are quotations as they are; with an ellipsis in place of a sentence; altered so
that they are no longer right; and invented ones. An altered one counts as found where its article
is among the first three wordings.
"""

import argparse
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import NamedTuple

from tests.bench.make_archive import Made, Quoted, Words, article, make_archive, make_words
from viewer.errors import ViewerError
from viewer.library.types import Phase
from viewer.paths import places
from viewer.session import Session
from viewer.verify.names import can_be_same
from viewer.verify.types import Exact, NotFound, Place, Verdict
from viewer.verify.words import is_number, keys_of

_FIRST = 3
_SEED = 1


class Asked(NamedTuple):
    """A question, and where its answer is."""

    kind: str
    text: str
    path: str
    """Of the article that it was made from."""
    speaker: str


class Answered(NamedTuple):
    """What came of it."""

    asked: Asked
    verdict: Verdict
    seconds: float
    cpu: float


def report(session: Session, count: int, *, each: int = 200, seed: int = _SEED) -> Iterator[str]:
    """Ask `each` of every kind, and tell the figures, a line each; `seed` is of the questions."""
    words = make_words(_SEED)
    chance = random.Random(f"verify {seed}")
    for _ in session.index():
        if _.phase is Phase.QUOTATIONS:  # who speaks is read from the articles themselves
            break
    session.prepare_search()
    session.questions.verify("first")  # opens what is opened once
    told: list[Answered] = []
    for kind, make in _KINDS.items():
        answers = [
            _answered(session, asked) for asked in _made(kind, make, words, chance, count, each)
        ]
        told += answers
        yield _line(kind, answers)
    altered = [one for one in told if one.asked.kind not in (*_FAITHFUL, "invented", "shuffled")]
    yield _line("all altered", altered)
    yield from _times(told)


def _made(
    kind: str, make: "Make", words: Words, chance: random.Random, count: int, each: int
) -> Iterator[Asked]:
    made = 0
    while made < each:
        one = article(words, _SEED, chance.randrange(count), speeches=True)
        if not one.quotations:
            continue
        quoted = chance.choice(one.quotations)
        text = make(words, chance, one, quoted)
        if text is not None:
            made += 1
            yield Asked(kind, text, one.path, quoted.speaker)


Make = Callable[[Words, random.Random, Made, Quoted], str | None]


def _as_it_is(_words: Words, _chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    return f"“{quoted.words.upper()}”"


def _shortened(_words: Words, chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    """An ellipsis stands for words of the same speech."""
    said = quoted.words.split()
    if len(said) < 16:
        return None
    cut = sorted(chance.sample(range(5, len(said) - 4), 2))
    mark = chance.choice(("...", "…", "[...]", "[…]"))
    return f"{' '.join(said[: cut[0]])} {mark} {' '.join(said[cut[1] :])}"


def _two_speeches(words: Words, chance: random.Random, made: Made, quoted: Quoted) -> str | None:
    """An ellipsis stands between what two people say in two articles."""
    other = _another(words, chance, made)
    if other is None:
        return None
    return f"{_sentence(chance, quoted)} … {_sentence(chance, other)}"


def _swapped(_words: Words, chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    """What comes last in a speech is put first, with an ellipsis between."""
    said = quoted.words.split()
    if len(said) < 16:
        return None
    cut = chance.randrange(6, len(said) - 6)
    return f"{' '.join(said[cut:])} ... {' '.join(said[:cut])}"


def _dropped(_words: Words, chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    """Words are missing; not the first or the last, because what is left would be right."""
    said = quoted.words.split()
    if len(said) < 8:
        return None
    gone = set(chance.sample(range(1, len(said) - 1), chance.randint(1, len(said) // 6 or 1)))
    kept = [word for number, word in enumerate(said) if number not in gone]
    return None if _is_within(kept, quoted) else " ".join(kept)


def _numbers(_words: Words, chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    """A figure is another."""
    said = quoted.words.split()
    figures = [number for number, word in enumerate(said) if is_number(word)]
    if not figures or len(said) < 8:
        return None
    at = chance.choice(figures)
    bare = said[at].strip(".,")
    wrong = bare
    while keys_of(wrong) == keys_of(bare):
        digits = list(bare)
        digits[chance.choice([n for n, char in enumerate(bare) if char.isdigit()])] = str(
            chance.randint(1, 9)
        )
        wrong = "".join(digits)
    said[at] = said[at].replace(bare, wrong)
    return " ".join(said)


def _joined(words: Words, chance: random.Random, made: Made, quoted: Quoted) -> str | None:
    """Two sentences that do not follow one another are made one quotation."""
    others = [one for one in made.quotations if one is not quoted]
    other = chance.choice(others) if others and chance.random() < 0.7 else None
    other = other or _another(words, chance, made)
    if other is None:
        return None
    joint = chance.choice((". ", ", and ", " "))
    return f"{_sentence(chance, quoted)}{joint}{_sentence(chance, other)}"


def _changed(words: Words, chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    """A fifth of the words are others."""
    said = quoted.words.split()
    if len(said) < 8:
        return None
    for at in chance.sample(range(len(said)), max(1, len(said) // 5)):
        word = said[at]
        while keys_of(word) == keys_of(said[at]):
            (word,) = words.draw(chance, 1)
        said[at] = word
    return " ".join(said)


def _invented(words: Words, chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    """Words that nobody says so."""
    return " ".join(words.draw(chance, max(6, len(quoted.words.split()))))


def _shuffled(_words: Words, chance: random.Random, _made: Made, quoted: Quoted) -> str | None:
    """The words of a quotation in another order."""
    said = quoted.words.split()
    chance.shuffle(said)
    return None if len(said) < 8 or _is_within(said, quoted) else " ".join(said)


_FAITHFUL = ("as it is", "shortened")
_KINDS: dict[str, Make] = {
    "as it is": _as_it_is,
    "shortened": _shortened,
    "dropped words": _dropped,
    "changed numbers": _numbers,
    "joined sentences": _joined,
    "a fifth changed": _changed,
    "ellipsis, swapped": _swapped,
    "ellipsis, two speeches": _two_speeches,
    "invented": _invented,
    "shuffled": _shuffled,
}


def _another(words: Words, chance: random.Random, made: Made) -> Quoted | None:
    number = chance.randrange(1_000)
    other = article(words, _SEED, number, speeches=True)
    return None if other.path == made.path or not other.quotations else other.quotations[0]


def _sentence(chance: random.Random, quoted: Quoted) -> str:
    return chance.choice(quoted.words.split(". "))


def _is_within(said: list[str], quoted: Quoted) -> bool:
    """Whether words stand in a quotation as they are."""
    return f" {' '.join(keys_of(' '.join(said)))} " in f" {' '.join(keys_of(quoted.words))} "


def _answered(session: Session, asked: Asked) -> Answered:
    begun, idle = time.perf_counter(), time.process_time()
    verdict = session.questions.verify(asked.text)
    return Answered(asked, verdict, time.perf_counter() - begun, time.process_time() - idle)


def _line(kind: str, answers: list[Answered]) -> str:
    verdicts = Counter(type(one.verdict).__name__ for one in answers)
    found = sum(any(_is_of(one.asked, place) for place in _first(one.verdict)) for one in answers)
    places = [
        (one.asked.speaker, place.speaker)
        for one in answers
        for place in _first(one.verdict)
        if _is_of(one.asked, place)
    ]
    right = sum(bool(named) and can_be_same(speaker, named or "") for speaker, named in places)
    nobody = sum(named is None for _, named in places)
    return (
        f"{kind:24} {len(answers):5,} asked  exact {verdicts['Exact']:4,}  "
        f"differs {verdicts['Differs']:5,}  not found {verdicts['NotFound']:4,}  "
        f"among the first three {found / len(answers):.3f};  "
        f"speaker right {right:,}, nobody {nobody:,}, wrong {len(places) - right - nobody:,}"
    )


def _first(verdict: Verdict) -> list[Place]:
    wordings = () if isinstance(verdict, NotFound) else verdict.wordings[:_FIRST]
    return [place for wording in wordings for place in wording.places]


def _is_of(asked: Asked, place: Place) -> bool:
    return place.source.file.as_posix().endswith(asked.path)


def _times(told: list[Answered]) -> Iterator[str]:
    exact = [one for one in told if isinstance(one.verdict, Exact)]
    others = [one for one in told if not isinstance(one.verdict, Exact)]
    for what, answers in (("exact", exact), ("anything else", others)):
        if answers:
            clock = sorted(one.seconds * 1e3 for one in answers)
            cpu = sorted(one.cpu * 1e3 for one in answers)
            yield (
                f"milliseconds, {what:14} median {_share(clock, 0.5):4.0f}  "
                f"95 of 100 {_share(clock, 0.95):4.0f}  99 {_share(clock, 0.99):4.0f}  "
                f"all {clock[-1]:4.0f};  cpu {_share(cpu, 0.5):4.0f} {_share(cpu, 0.95):4.0f} "
                f"{_share(cpu, 0.99):4.0f} {cpu[-1]:4.0f}"
            )


def _share(values: list[float], share: float) -> float:
    return values[min(len(values) - 1, int(len(values) * share))]


def main() -> None:
    """Bench from the command line."""
    parser = argparse.ArgumentParser(description="Bench the verifying of quotations.")
    parser.add_argument("--count", type=int, default=10_000, help="articles of the archive")
    parser.add_argument("--archive", type=Path, help="made before, with --speeches")
    parser.add_argument("--profile", type=Path, help="where its index is, or is to be kept")
    parser.add_argument("--each", type=int, default=250, help="questions of each kind")
    parser.add_argument("--seed", type=int, default=_SEED, help="of the questions")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        archive = asked.archive or Path(folder, "archive")
        if asked.archive is None:
            make_archive(archive, asked.count, _SEED, speeches=True)
        session = Session(places(asked.profile or Path(folder, "profile")))
        session.open_library([archive])
        try:
            for line in report(session, asked.count, each=asked.each, seed=asked.seed):
                print(line, flush=True)
        except ViewerError as error:
            print(error.sentence)
        finally:
            session.close()


if __name__ == "__main__":
    main()

"""Archives of any size for benchmarks: the same seed and count always give the same files.

    python -m tests.bench.make_archive FOLDER --count 100000 --seed 1

The files are like a real archive's in what costs time: a head of four lines, a median of 2.3 KB
(log-normal, one in a hundred above 17 KB), words after Zipf's law, 48 sources, ten years, in
folders by source, year and month, and a quotation in about every third paragraph.
What is quoted, and whom it is of, is known: see `Made`.

The sentences are drawn from 12,000, so each stands in some hundred articles. With --speeches what
is quoted is of its own words instead, some of them figures: no two people say the same.
"""

import argparse
import itertools
import math
import random
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta
from pathlib import Path

_MEDIAN_BYTES = 2_300
_SPREAD = 0.9  # of the logarithm of the sizes
_FIRST_DAY = datetime(2010, 1, 1, tzinfo=UTC)
_DAYS = 3_652
_VOCABULARY = 40_000
_SENTENCES = 12_000

_COMMON = [
    "the",
    "of",
    "to",
    "and",
    "in",
    "a",
    "that",
    "for",
    "on",
    "was",
    "is",
    "said",
    "with",
    "as",
    "it",
    "at",
    "by",
    "from",
    "be",
    "has",
    "have",
    "an",
    "were",
    "are",
    "its",
    "not",
    "will",
    "had",
    "which",
    "but",
    "more",
    "their",
    "would",
    "who",
    "he",
    "been",
    "or",
    "about",
    "after",
    "they",
    "this",
    "new",
    "one",
    "his",
    "people",
    "government",
    "over",
    "year",
    "could",
    "up",
    "out",
    "than",
    "two",
    "last",
    "also",
    "first",
    "into",
    "when",
    "there",
    "other",
    "market",
    "police",
    "minister",
    "percent",
    "company",
    "president",
    "state",
    "country",
    "time",
    "official",
]
_ONSETS = [
    "b",
    "c",
    "d",
    "f",
    "g",
    "h",
    "l",
    "m",
    "n",
    "p",
    "r",
    "s",
    "t",
    "v",
    "br",
    "cl",
    "dr",
    "fl",
    "gr",
    "pl",
    "pr",
    "sl",
    "st",
    "tr",
    "sh",
    "th",
    "ch",
]
_VOWELS = ["a", "e", "i", "o", "u", "ai", "ea", "ou", "io"]
_CODAS = ["", "", "", "", "n", "r", "s", "t", "l", "nd", "nt", "st", "rk", "ng"]
_FIRST_NAMES = [
    "Anna",
    "Bruno",
    "Clara",
    "Deniz",
    "Elif",
    "Farid",
    "Greta",
    "Hugo",
    "Irina",
    "Jonas",
    "Karim",
    "Lena",
    "Marco",
    "Nadia",
    "Omar",
    "Petra",
    "Quentin",
    "Rosa",
    "Selim",
    "Tara",
    "Umut",
    "Vera",
    "Walid",
    "Xenia",
    "Yusuf",
    "Zoe",
]
_TITLES = ["", "", "Minister ", "President ", "Dr. ", "Senator ", "spokesman ", "analyst "]
_VERBS = ["said", "said", "said", "told reporters", "added", "warned", "argued", "announced"]
_PLACES = ["ANKARA", "BERLIN", "CAIRO", "DELHI", "GENEVA", "LAGOS", "LIMA", "OSLO", "TOKYO"]


Draw = Callable[[random.Random, int], list[str]]


@dataclass(frozen=True)
class Words:
    """What articles are put together from."""

    sentences: Sequence[str]
    sources: Sequence[str]
    surnames: Sequence[str]
    draw: Draw
    """Gives so many words after Zipf's law."""


@dataclass(frozen=True)
class Quoted:
    """A quotation in a made article."""

    words: str
    speaker: str
    """The full name, whatever the article calls them beside the quotation."""


@dataclass(frozen=True)
class Made:
    """One made article."""

    path: str
    """Within the archive."""
    text: str
    source: str
    published: datetime
    quotations: tuple[Quoted, ...]


def make_words(seed: int) -> Words:
    """A language of its own: made-up words behind the common ones, after Zipf's law."""
    chance = random.Random(f"words {seed}")
    made = dict.fromkeys(_COMMON)
    while len(made) < _VOCABULARY:
        made[_word(chance)] = None
    words = list(made)
    weights = list(itertools.accumulate(1 / (rank + 2.7) for rank in range(len(words))))
    lengths = [max(4, round(chance.gauss(19, 7))) for _ in range(_SENTENCES)]

    def draw(chance: random.Random, count: int) -> list[str]:
        return chance.choices(words, cum_weights=weights, k=count)

    drawn = iter(draw(chance, sum(lengths)))
    sentences = [" ".join(itertools.islice(drawn, length)).capitalize() for length in lengths]
    names = [word.capitalize() for word in words[len(_COMMON) :] if len(word) > 4]
    return Words(sentences, [f"{name} News" for name in names[:48]], names[100:8_100], draw)


def article(words: Words, seed: int, number: int, *, speeches: bool = False) -> Made:
    """One article, always the same for its seed and number; `speeches` as in the command."""
    chance = random.Random(seed * 1_000_003 + number)
    source = words.sources[int(48 * chance.random() ** 2)]
    moment = _FIRST_DAY + timedelta(days=chance.randrange(_DAYS), seconds=chance.randrange(86_400))
    slug = f"{number:07}-{chance.randrange(16**6):06x}"
    name = f"{chance.choice(_FIRST_NAMES)} {chance.choice(words.surnames)}"
    author = name if chance.random() < 0.6 else ""
    site = source.split()[0].lower()
    head = (
        f"# {chance.choice(words.sentences)[:80]}\n\nPublished at: **{moment.isoformat()}**\n\n"
        f"Author: **{author}**\n\nOriginal: [{source}](https://www.{site}.example/{slug})\n\n"
    )
    length = _MEDIAN_BYTES * math.exp(chance.gauss(0, _SPREAD))
    own = random.Random(f"speech {seed} {number}") if speeches else None
    paragraphs = list(_paragraphs(words, chance, own, length - len(head)))
    body = "\n".join(paragraph for paragraph, _ in paragraphs)
    place = f"{chance.choice(_PLACES)} ({source}) - "
    return Made(
        path=f"{site}/{moment:%Y/%m}/{slug}.txt",
        text=f"{head}{place}{body}\n",
        source=source,
        published=moment,
        quotations=tuple(quoted for _, quoted in paragraphs if quoted),
    )


def make_archive(folder: Path, count: int, seed: int = 1, *, speeches: bool = False) -> int:
    """Write `count` articles under `folder`; gives their size in bytes."""
    words = make_words(seed)
    made: set[Path] = set()
    size = 0
    for number in range(count):
        one = article(words, seed, number, speeches=speeches)
        path = folder / one.path
        if path.parent not in made:
            path.parent.mkdir(parents=True, exist_ok=True)
            made.add(path.parent)
        data = one.text.encode()
        path.write_bytes(data)
        size += len(data)
    return size


def _word(chance: random.Random) -> str:
    syllables = chance.choice((1, 1, 2, 2, 2, 3))
    return "".join(
        chance.choice(_ONSETS) + chance.choice(_VOWELS) + chance.choice(_CODAS)
        for _ in range(syllables)
    )


def _paragraphs(
    words: Words, chance: random.Random, own: random.Random | None, length: float
) -> Iterator[tuple[str, Quoted | None]]:
    """Paragraphs of about `length` bytes together, two at least, each with what it quotes."""
    written = 0
    speaker = f"{chance.choice(_FIRST_NAMES)} {chance.choice(words.surnames)}"
    for number in itertools.count():
        sentences = chance.choices(words.sentences, k=chance.choice((1, 2, 2, 3)))
        paragraph, quoted = ". ".join(sentences) + ".", None
        if chance.random() < 0.35:
            who = speaker if number < 3 else chance.choice(("he", speaker.split()[1]))
            title = chance.choice(_TITLES) if who == speaker else ""
            if own is not None:
                paragraph = _speech(words, own)
            quoted = Quoted(paragraph[:-1], speaker)
            paragraph = f"“{quoted.words},” {title}{who} {chance.choice(_VERBS)}."
        yield paragraph, quoted
        written += len(paragraph) + 1
        if number and written >= length:
            return


def _speech(words: Words, own: random.Random) -> str:
    """One to three sentences that nobody else says, with a figure in every second."""
    sentences = []
    for _ in range(own.choice((1, 2, 2, 3))):
        drawn = words.draw(own, max(6, round(own.gauss(19, 7))))
        if own.random() < 0.5:
            figure = own.choice((f"{own.randint(2, 99)}", f"{own.randint(1_000, 90_000):,}"))
            drawn.insert(own.randrange(1, len(drawn)), figure)
        sentences.append(" ".join(drawn).capitalize())
    return ". ".join(sentences) + "."


def main() -> None:
    """Make an archive from the command line."""
    parser = argparse.ArgumentParser(description="Make an archive of articles for benchmarks.")
    parser.add_argument("folder", type=Path)
    parser.add_argument("--count", type=int, default=1_000)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--speeches", action="store_true", help="quotations of their own words")
    asked = parser.parse_args()
    size = make_archive(asked.folder, asked.count, asked.seed, speeches=asked.speeches)
    print(f"{asked.count:,} articles, {size / 1e6:,.1f} MB in {asked.folder}")


if __name__ == "__main__":
    main()

"""Whether speakers are indexed rightly, and how long lists and pages of them take.

    python -m tests.bench.bench_speakers --archive FOLDER --count 100000 [--profile FOLDER]

FOLDER is what make_archive wrote with --speeches, COUNT and its seed of 1: it is known who says
what in it. A speaker is asked for in some hundred articles: named in full, apart as a surname that
the article gives no more of, nobody, or wrong: another
word of the made-up language, or another person. What is timed is what the window asks.
"""

import argparse
import random
import tempfile
import time
from collections import Counter
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

from tests.bench.make_archive import article, make_archive, make_words
from viewer.errors import ViewerError
from viewer.library.speaker import Speaker
from viewer.library.voices import SpeakerKind
from viewer.paths import places
from viewer.search.folding import folded_words
from viewer.session import Session

FIRST, AT_FIRST, AT_ONCE = 200, 5, 20
"""What the window asks for: speakers of the list, articles of a page, and of more of it behind."""
_SEED = 1


def report(session: Session, count: int, *, each: int = 200) -> Iterator[str]:
    """Ask for `each` of every kind, and tell the figures, a line each."""
    for _ in session.index():
        pass
    chance = random.Random(f"speakers {_SEED}")
    speakers = session.speakers
    standing = speakers.standing()
    yield f"speakers                 {standing.speakers:,} in {standing.articles:,} articles"
    yield _rightness(session, chance, count, 10 * each)

    def pane() -> None:
        listed = speakers.listing(limit=FIRST)
        speakers.rows(listed.ids)
        speakers.standing()

    yield _line("the pane", [pane] * min(each, 50))
    known = speakers.rows(speakers.listing().ids)
    typed = [_beginning(chance, one) for one in chance.choices(known, k=each)]
    yield _line("a key of a name", [lambda t=t: speakers.listing(t, limit=FIRST) for t in typed])
    yield _line("every speaker", [lambda: speakers.listing()] * 10)
    for what, some in (
        ("page, who says most", known[:each]),
        ("page, anybody", chance.choices(known, k=each)),
    ):
        yield _line(what, [lambda one=one: _page(session, one) for one in some])
        yield _line("  more of it", [lambda one=one: _more(session, one) for one in some])
        yield _line(
            "  who may be the same", [lambda one=one: speakers.alike(one.id) for one in some]
        )
    with session.catalogue() as catalogue:
        ids = catalogue.ids()
    yield _line("who is quoted in 1,000", [lambda: speakers.quoted_in(ids[:1_000])] * 10)
    yield _line("who is quoted in all", [lambda: speakers.quoted_in(ids)] * 3)


def _rightness(session: Session, chance: random.Random, count: int, each: int) -> str:
    """Whom the index names in articles of which it is known who speaks."""
    words = make_words(_SEED)
    told = Counter[str]()
    (root,) = session.roots
    for number in chance.sample(range(count), min(each, count)):
        made = article(words, _SEED, number, speeches=True)
        if not made.quotations:
            continue
        with session.catalogue() as catalogue:
            id = catalogue.id_of(root / made.path)
        if id is None:
            continue
        wanted = folded_words(made.quotations[0].speaker)[1:]
        for one in session.speakers.quoted_in([id]):
            told[_judged(one, wanted)] += one.quotations
    total = max(told.total(), 1)
    parts = ("named", "surname apart", "nobody", "another word", "another person")
    shares = ", ".join(f"{part} {told[part] / total:.3f}" for part in parts)
    return f"{total:,} quotations      {shares}"


def _judged(one: Speaker, wanted: str) -> str:
    key = one.key.partition(":")[2]
    if one.kind is SpeakerKind.NOBODY:
        return "nobody"
    if key == wanted:
        return "named"
    if one.kind is SpeakerKind.SURNAME and key == wanted.split()[-1]:
        return "surname apart"
    return "another person" if one.kind is SpeakerKind.PERSON else "another word"


def _beginning(chance: random.Random, one: Speaker) -> str:
    word = chance.choice(one.name.split())
    return word[: chance.randint(1, len(word))]


def _page(session: Session, one: Speaker) -> None:
    page = session.speakers.page(one.id)
    if page is not None:
        session.speakers.sayings(one.id, page.articles[:AT_FIRST])


def _more(session: Session, one: Speaker) -> None:
    page = session.speakers.page(one.id)
    if page is not None:
        session.speakers.sayings(one.id, page.articles[AT_FIRST : AT_FIRST + AT_ONCE])


def _line(what: str, asked: Sequence[Callable[[], object]]) -> str:
    clock, cpu = [], []
    for ask in asked:
        begun, idle = time.perf_counter(), time.process_time()
        ask()
        clock.append((time.perf_counter() - begun) * 1e3)
        cpu.append((time.process_time() - idle) * 1e3)
    return f"{what:24} {_spread(clock)} ms;  cpu {_spread(cpu)}"


def _spread(values: list[float]) -> str:
    values.sort()
    last = len(values) - 1
    shares = (values[last // 2], values[int(last * 0.95)], values[-1])
    return "median {:6.1f}  95 of 100 {:6.1f}  all {:6.1f}".format(*shares)


def main() -> None:
    """Bench from the command line."""
    parser = argparse.ArgumentParser(description="Bench the index of speakers.")
    parser.add_argument("--count", type=int, default=10_000, help="articles of the archive")
    parser.add_argument("--archive", type=Path, help="made before, with --speeches")
    parser.add_argument("--profile", type=Path, help="where its index is, or is to be kept")
    parser.add_argument("--each", type=int, default=200, help="questions of each kind")
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        archive = asked.archive or Path(folder, "archive")
        if asked.archive is None:
            make_archive(archive, asked.count, _SEED, speeches=True)
        session = Session(places(asked.profile or Path(folder, "profile")))
        session.open_library([archive])
        try:
            for line in report(session, asked.count, each=asked.each):
                print(line, flush=True)
        except ViewerError as error:
            print(error.sentence)
        finally:
            session.close()


if __name__ == "__main__":
    main()

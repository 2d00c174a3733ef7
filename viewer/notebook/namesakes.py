"""Two people of one name, told apart: in an article, or in all of an outlet, a name is another's.

Within an article a name is one person's. So what is told apart is articles, one by one, or all that
an outlet prints, now and later; of an article the word about itself holds before that of its
outlet. A name is known by a key, as in `viewer.notebook.aliases`.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime

from viewer.notebook.types import KeptArticle

Place = tuple[str, str | None, str | None]
"""What is said of a name once: its key, and the article's key or else the outlet."""
Name = tuple[str, str]
"""A key, and the name as it is shown."""


@dataclass(frozen=True, slots=True)
class Namesake:
    """A name that is somebody else's in an article, or in an outlet."""

    key: str
    name: str
    """As the articles give it."""
    article: KeptArticle | None
    """Where that holds: in this article; or with None in all of the outlet."""
    outlet: str | None
    """The source, empty for articles that name none; None where it is about an article."""
    main: str
    """The key under which it is listed there; of an article perhaps its own, where it is not
    another's as in the rest of the outlet."""
    main_name: str
    added: datetime

    def __post_init__(self) -> None:
        if self.added.utcoffset() is None:
            raise ValueError("an instant that is kept needs a zone")
        if (self.article is None) == (self.outlet is None):
            raise ValueError("a name is told apart in an article or in an outlet")
        if not self.key or not self.main or (self.article is None and self.main == self.key):
            raise ValueError("a name is told apart from another one")

    @property
    def place(self) -> Place:
        """Names it: of a name in one place there is one word."""
        return self.key, self.article.key if self.article else None, self.outlet


def telling_apart(
    known: Iterable[Namesake],
    names: Sequence[Name],
    where: Sequence[KeptArticle] | str,
    main: Name,
    now: datetime,
) -> tuple[tuple[Namesake, ...], tuple[Place, ...]]:
    """What has to be said so that these names are listed as `main` in articles, or in an outlet.

    Gives what is to be kept, and what is to be taken back: a name that is to be listed as itself
    needs no word, but where its outlet has one.
    """
    outlets = {(each.key, each.outlet) for each in known if each.outlet is not None}
    keep: list[Namesake] = []
    drop: list[Place] = []
    for key, name in names:
        if isinstance(where, str):
            if key == main[0]:
                drop.append((key, None, where))
            else:
                keep.append(Namesake(key, name, None, where, *main, now))
            continue
        for article in where:
            if key == main[0] and (key, article.source or "") not in outlets:
                drop.append((key, article.key, None))
            else:
                keep.append(Namesake(key, name, article, None, *main, now))
    return tuple(keep), tuple(drop)


def of_article(
    namesakes: Iterable[Namesake], key: str, digest: str, source: str | None
) -> Mapping[str, Name]:
    """Under which key and name each name is listed in an article, which is known as a bookmark is.

    Names of which nothing is said are not in it.
    """
    found: dict[str, Name] = {}
    of_key: dict[str, Name] = {}
    of_text: dict[str, dict[str, Name]] = {}
    for each in namesakes:
        main = each.main, each.main_name
        if each.article is None:
            if each.outlet == (source or ""):
                found[each.key] = main
        elif each.article.key == key:
            of_key[each.key] = main
        elif digest and each.article.digest == digest:
            of_text.setdefault(each.article.key, {})[each.key] = main
    # Of two kept articles with one text neither is chosen.
    of_itself = of_key or (next(iter(of_text.values())) if len(of_text) == 1 else {})
    return {name: main for name, main in (found | of_itself).items() if main[0] != name}

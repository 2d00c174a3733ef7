"""Who is quoted in an article, or in many, with how many words: the balance of what is told."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import cached_property

from viewer.articles.types import Article
from viewer.library.speaker import SHOWN, Joined, key_of
from viewer.library.speaker_lines import corrections_told
from viewer.library.voices import SpeakerKind, Spoken, spoken
from viewer.quotes.article import article_text
from viewer.quotes.language import language_of
from viewer.quotes.types import Quotation
from viewer.wording import counted, number, words


class Group(StrEnum):
    """What speakers are, as far as their articles tell."""

    PEOPLE = "people"
    SINGLE = "single"
    """A name of one word: mostly a surname, but nothing in the article tells."""
    ORGANISATIONS = "organisations"
    UNNAMED = "unnamed"
    """Without a name: "officials", or nobody at all."""


_GROUPS = {
    SpeakerKind.PERSON: Group.PEOPLE,
    SpeakerKind.SURNAME: Group.SINGLE,
    SpeakerKind.ORGANISATION: Group.ORGANISATIONS,
    SpeakerKind.UNNAMED: Group.UNNAMED,
    SpeakerKind.NOBODY: Group.UNNAMED,
}


@dataclass(frozen=True, slots=True)
class Quoted:
    """A speaker with what is quoted of them."""

    name: str
    """Empty for words that are attributed to nobody."""
    group: Group
    quotations: int
    words: int
    key: str
    """What lists of speakers know the speaker by; of a group its name."""

    @property
    def label(self) -> str:
        """The name, or what is said in its place."""
        return self.name or words("Nobody is named")


@dataclass(frozen=True)
class Balance:
    """Who is quoted, the most words first. There may be hundreds of thousands."""

    speakers: tuple[Quoted, ...]
    articles: int
    """How many were asked."""
    waiting: int = 0
    """Of those, whose quotations are not known yet."""
    unread: int = 0
    """Of those, in which the reader corrected something, and which can't be read any more: they
    are counted as the program found them."""

    @cached_property
    def quotations(self) -> int:
        """How many there are."""
        return sum(each.quotations for each in self.speakers)

    @cached_property
    def words(self) -> int:
        """How many words are quoted, of all speakers."""
        return sum(each.words for each in self.speakers)

    @cached_property
    def groups(self) -> tuple[Quoted, ...]:
        """The same by group, each once: its name is that of the group."""
        sums = {group: [0, 0] for group in Group}
        for each in self.speakers:
            of_group = sums[each.group]
            of_group[0] += each.quotations
            of_group[1] += each.words
        return tuple(
            Quoted(str(group), group, quotations, said, str(group))
            for group, (quotations, said) in sums.items()
        )

    def share(self, words: int) -> float:
        """The share of all quoted words, 0 to 1."""
        return words / self.words if self.words else 0.0


def balance(
    spoken: Iterable[Spoken],
    articles: int,
    waiting: int = 0,
    *,
    unread: int = 0,
    joined: Iterable[Joined] = (),
) -> Balance:
    """The balance of what is known of the speakers of some articles, one after another.

    The names in `joined` are those of other speakers.
    """
    known_as = _known_as(joined)
    names: dict[tuple[int, str], str] = {}
    counts: dict[tuple[int, str], list[int]] = {}
    for kind, key, name, quotations, said in spoken:
        same = (kind, key)
        if same in known_as:
            same, name = known_as[same]
        names.setdefault(same, name)
        sums = counts.setdefault(same, [0, 0])
        sums[0] += quotations
        sums[1] += said
    kinds = {int(kind): kind for kind in SpeakerKind}
    found = [
        Quoted(
            names[same], _GROUPS[kinds[same[0]]], quotations, said, key_of(kinds[same[0]], same[1])
        )
        for same, (quotations, said) in counts.items()
    ]
    found.sort(key=lambda each: (-each.words, -each.quotations, each.name))
    return Balance(tuple(found), articles, waiting, unread)


def _known_as(joined: Iterable[Joined]) -> dict[tuple[int, str], tuple[tuple[int, str], str]]:
    """Under which kind, key and name each joined name is counted, and the name that it has."""
    kinds = {kind.name.lower(): int(kind) for kind in SHOWN}
    known_as = {}
    for each in joined:
        (kind, _, key), (of, _, main) = each.key.partition(":"), each.of.partition(":")
        if kind in kinds and of in kinds:  # what came from elsewhere may be of no kind
            known_as[kinds[of], main] = known_as[kinds[kind], key] = (kinds[of], main), each.name
    return known_as


def of_article(
    article: Article, quotations: Sequence[Quotation], joined: Iterable[Joined] = ()
) -> Balance:
    """The balance of one article."""
    language = language_of(article_text(article).text)
    return balance(spoken(quotations, language), 1, joined=joined)


def group_words(group: Group) -> str:
    """What a group is called."""
    return {
        Group.PEOPLE: words("People"),
        Group.SINGLE: words("Single names"),
        Group.ORGANISATIONS: words("Organisations"),
        Group.UNNAMED: words("Not named"),
    }[group]


def percent(share: float) -> str:
    """A share in words; what is hardly there is not nothing."""
    rounded = round(100 * share)
    if share and not rounded:
        return words("<1 %")
    return words("{share} %").format(share=number(rounded))


def told(balance: Balance) -> str:
    """The balance in one line: how much is quoted, and the share of each group."""
    if not balance.speakers:
        if balance.waiting:
            return words("The quotations are still being looked for.")
        return words("Nobody is quoted here.")
    said = counted("1 quotation", "{count} quotations", balance.quotations)
    long = counted("1 word", "{count} words", balance.words)
    shares = [
        words("{group}: {share}").format(
            group=group_words(each.group), share=percent(balance.share(each.words))
        )
        for each in balance.groups
        if each.words
    ]
    return " · ".join((said, long, *shares))


def lacking(balance: Balance) -> str:
    """What is not known yet, or counted otherwise than it should be; empty where all is well."""
    told = []
    if balance.waiting:
        told.append(
            counted(
                "The quotations of 1 article are not known yet: the index is being made.",
                "The quotations of {count} articles are not known yet: the index is being made.",
                balance.waiting,
            )
        )
    return " ".join(filter(None, (*told, corrections_told(balance.unread))))


def heads() -> tuple[str, ...]:
    """What stands above the columns of the table."""
    return words("Speaker"), words("Group"), words("Quotations"), words("Words"), words("Share")


def cells(balance: Balance) -> list[tuple[str, str, int, int, float]]:
    """The rows of the table for programs: the share from 0 to 1."""
    return [
        (each.label, group_words(each.group), each.quotations, each.words, round(share, 4))
        for each in balance.speakers
        for share in [balance.share(each.words)]
    ]


def told_cells(balance: Balance) -> list[tuple[str, ...]]:
    """The rows of the table as they are read."""
    return [told_row(balance, each) for each in balance.speakers]


def told_row(balance: Balance, each: Quoted) -> tuple[str, ...]:
    """One row of the table as it is read."""
    return (
        each.label,
        group_words(each.group),
        number(each.quotations),
        number(each.words),
        percent(balance.share(each.words)),
    )


def record(balance: Balance) -> dict[str, object]:
    """The balance for other programs."""
    return {
        "articles": balance.articles,
        "waiting": balance.waiting,
        "unread_corrections": balance.unread,
        "quotations": balance.quotations,
        "words": balance.words,
        "groups": [_counted(balance, each, each.name) for each in balance.groups],
        "speakers": [
            {"speaker": each.name or None, "key": each.key if each.name else None}
            | _counted(balance, each, str(each.group))
            for each in balance.speakers
        ],
    }


def _counted(balance: Balance, each: Quoted, group: str) -> dict[str, object]:
    return {
        "group": group,
        "quotations": each.quotations,
        "words": each.words,
        "share": round(balance.share(each.words), 4),
    }

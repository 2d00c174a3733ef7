"""From a mention to the fullest name in the article: "he" -> "Demir" -> "Ismail Demir".

A surname is followed to the fullest form that ends with it; a pronoun to the person it most likely
means, by gender, order and who was the subject; "who" to the name before it; "the senator" to the
one person the article gives that title. Where nothing supports a name there is none, and where
more than one person could be meant the certainty says so.
"""

import re
from copy import copy

from viewer.quotes.full_names import FullNames
from viewer.quotes.lexicon import Lexicon
from viewer.quotes.naming import is_group, with_given, without_titles
from viewer.quotes.persons import OPENING, SENTENCE_END, Person, Persons
from viewer.quotes.types import Resolution, Span

SURE = 1.0
FAIRLY_SURE = 0.85
"""Of several persons that a pronoun could mean, the one in the likeliest place."""
UNSURE = 0.6

_RIVAL, _NEAR_RIVAL = 3.0, 2.0
"""A person whose score is less than this below the best leaves some doubt, or much: so often, and
so much more often, was another one meant in the annotated articles."""

_AGO = 2.5
"""What each paragraph between a name and the pronoun takes from the score."""
_AWAY = 0.6 / 1000
"""What each character between them takes."""
_KNOWN, _LATEST, _SPOKEN = 1.5, 1.0, 0.5
"""What a known gender, having spoken last and having spoken before add."""
_LEADING = 3.0
"""What it adds to be the subject that opens the nearest sentence of the pronoun's paragraph."""
_NO_PERSON = -2.0
"""What one word adds that nothing shows to be a person's name: "Washington"."""

_COURTESY = re.compile(r"M(?<!\wM)(r|rs|s)\.? ([^\W\d_a-z][\w’'-]*\w)")
_APPOSITION = re.compile(r"\b[a-z]\w*, (?:the (?:late )?)?(?=[^\W\d_a-z])")
_NEAR = 30_000
"""How much of a text is searched for a word in lower case."""
_BEFORE_GIVEN = ("Sir ", "Dame ")
"""Titles that stand before a given name too."""
_MOST_PARAGRAPHS = 4
_MOST_BACK = 1200
"""How many characters before a pronoun are searched for whom it means."""


class Resolver:
    """Finds whom mentions name in one article; remembers the speakers so far."""

    def __init__(self, text: str, lexicon: Lexicon, quoted: list[tuple[int, int]]) -> None:
        self._text = text
        self._persons = Persons(text, lexicon, quoted)
        self._lexicon = lexicon
        self._full_names = FullNames(text, lexicon)
        self._named: dict[str, Resolution | None] = {}
        self._genders: dict[str, str] = {}
        self._titled: dict[str, Span | None] = {}
        self._courtesies: dict[str, str] | None = None
        self._spoken: set[str] = set()
        self._latest = ""
        self._answered: tuple[int, Resolution | None, float] = (-1, None, SURE)

    def afresh(self) -> "Resolver":
        """One for another walk through the same text: no speaker yet, but what was read is kept."""
        other = copy(self)
        other._spoken, other._latest, other._answered = set(), "", (-1, None, SURE)
        return other

    def resolve(
        self, core: Span | None, kind: str, mention: Span
    ) -> tuple[Resolution | None, float]:
        """Whom a mention names, and how certain that is, 0 to 1.

        `core` is what it turns on, None where that is not known; `kind` is that of its head (see
        viewer.quotes.mentions.Head).
        """
        found: Resolution | None = None
        certainty = SURE
        if core is None or kind in ("S", "w", "c"):
            found = self._in_apposition(mention)
            if found is None and core is not None:
                found = self._by_title(core)
        elif kind == "N":
            found = self._by_name(core)
        elif kind in ("P", "H"):
            if self._answered[0] != core.start:
                # Once for all quotations beside one pronoun: its own answer is no evidence.
                self._answered = (core.start, *self._by_pronoun(core))
            _, found, certainty = self._answered
        elif kind == "R":
            found = self._by_relative(core)
        if found is not None:
            self._latest = found.name.split()[-1]
            self._spoken.add(self._latest)
        return found, certainty

    # Names

    def _by_name(self, core: Span) -> Resolution | None:
        words = core.words
        if words not in self._named:
            name = without_titles(words, self._lexicon)
            full = self._in_full(name, words, core.start) if name else None
            if words.lower() == f"the {name.lower()}" and self._is_title(name):
                self._named[words] = self._by_title(core)
            elif is_group(name) or (full is None and self._is_common(name, words, core.start)):
                self._named[words] = None
            elif full is None or full.words == name:
                named = with_given(name, words, self._lexicon)
                self._named[words] = Resolution(named, ()) if named else None
            else:
                self._named[words] = Resolution(full.words, (full,))
        return self._named[words]

    def _is_common(self, name: str, words: str, at: int) -> bool:
        """Whether a word has its capital from its place only: "Trial hears ... the trial"."""
        if name != words or " " in name or not name.isalpha() or name[1:] != name[1:].lower():
            return False
        if name.lower() in self._lexicon.given_names:  # "Grace said", and there is grace
            return False
        text = self._text
        if at > 0 and text[at - 1] != "\n" and text[at - 2 : at - 1] not in SENTENCE_END:
            return False
        beginning = text[:_NEAR]
        is_word = re.search(rf" {name.lower()}[ ,.;:]", beginning) is not None
        return is_word and re.search(rf"[\w,] {name}\b", beginning) is None

    def _in_full(self, name: str, words: str, near: int) -> Span | None:
        """The fuller form of a name: by its end, or by its beginning where that is a given name."""
        full = self._full_names.ending_with(name, near)
        if full is None and " " not in name:
            is_given = words.startswith(_BEFORE_GIVEN) or name.lower() in self._lexicon.given_names
            full = self._full_names.beginning_with(name) if is_given else None
        return full

    # Pronouns

    def _by_pronoun(self, core: Span) -> tuple[Resolution | None, float]:
        gender = {"he": "he", "his": "he", "she": "she", "her": "she"}.get(core.words.lower())
        if gender is None:
            return None, SURE
        candidates = self._antecedents(core.start, gender)
        if not candidates:
            return None, SURE
        candidates.sort(key=lambda pair: -pair[0])
        score, chosen = candidates[0]
        found = self._by_name(Span(chosen.start, chosen.end, chosen.name))
        if found is None:
            return None, SURE
        behind = score - candidates[1][0] if len(candidates) > 1 else _RIVAL
        certain = SURE if behind >= _RIVAL else FAIRLY_SURE if behind >= _NEAR_RIVAL else UNSURE
        told = self._gender(chosen) or chosen.surname in self._spoken
        if not told:
            certain = min(certain, FAIRLY_SURE)
        nearest = Span(chosen.start, chosen.end, self._text[chosen.start : chosen.end])
        chain = (nearest, *(span for span in found.chain if span.start != nearest.start))
        return Resolution(found.name, chain), certain

    def _antecedents(self, before: int, gender: str) -> list[tuple[float, Person]]:
        """The persons before a pronoun that it could mean, scored by place and gender."""
        possible = [
            (ago, person, known)
            for ago, person in self._persons.before(before, _MOST_BACK, _MOST_PARAGRAPHS)
            if (known := self._gender(person)) in ("", gender)
        ]
        leading = self._leading([person for ago, person, _ in possible if ago == 0])
        scored: dict[str, tuple[float, Person]] = {}
        for ago, person, known in possible:
            surname = person.surname
            score = person.standing - _AGO * ago - _AWAY * (before - person.end)
            if known:
                score += _KNOWN
            if surname == self._latest:
                score += _LATEST
            elif surname in self._spoken:
                score += _SPOKEN
            if person is leading:
                score += _LEADING
            elif not known and not self._is_person(person):
                score += _NO_PERSON
            if surname not in scored or scored[surname][0] < score:
                scored[surname] = (score, person)
        return list(scored.values())

    def _leading(self, persons: list[Person]) -> Person | None:
        """The last subject among the persons of a paragraph, if it opens its sentence."""
        for person in reversed(persons):
            if person.role and self._is_person(person):
                return person if person.role == OPENING else None
        return None

    def _is_person(self, person: Person) -> bool:
        """Whether more than a capital speaks for a person: a title, a given name, a word said."""
        return bool(
            person.title
            or " " in person.name
            or self._gender(person)
            or person.surname in self._spoken
            or self._full_names.ending_with(person.name, person.start)
        )

    def _gender(self, person: Person) -> str:
        """ "he", "she" or "" where nothing tells."""
        if person.title in _TITLE_GENDERS:
            return _TITLE_GENDERS[person.title]
        if person.name not in self._genders:
            self._genders[person.name] = self._look_for_gender(person)
        return self._genders[person.name]

    def _look_for_gender(self, person: Person) -> str:
        given_names = self._lexicon.given_names
        words = person.name.split()
        given = given_names.get(words[0].lower().rstrip("."), "")
        if given and len(words) > 1:
            return given
        if self._courtesies is None:
            self._courtesies = {
                match[2]: "he" if match[1] == "r" else "she"
                for match in _COURTESY.finditer(self._text)
            }
        if words[-1] in self._courtesies:
            return self._courtesies[words[-1]]
        full = self._full_names.ending_with(person.name, person.start)
        if full is not None:
            return given_names.get(full.words.split()[0].lower().rstrip("."), "")
        return given

    # Relative words and titles

    def _by_relative(self, core: Span) -> Resolution | None:
        line = self._text.rfind("\n", 0, core.start) + 1
        last = None
        for person in self._persons.between(max(line, core.start - 80), core.start):
            last = person
        if last is None or core.start - last.end > 2:
            return None
        found = self._by_name(Span(last.start, last.end, last.name))
        if found is None:
            return None
        return Resolution(found.name, (Span(last.start, last.end, last.name), *found.chain))

    def _in_apposition(self, mention: Span) -> Resolution | None:
        """Who is named after a noun: "her deputy, Ann Berg", "her mentor, the late Ann Berg"."""
        text, end = self._text, mention.end
        opening = _APPOSITION.search(text, mention.start, end)
        if opening is None:
            return None
        for person in self._persons.between(opening.end(), end):
            begins = text[opening.end() : person.start].split()
            closes = text[person.end : end].lstrip()[:1] in ("", ",", "(")
            if closes and " " in person.name and all(self._is_title(word) for word in begins):
                return self._by_name(Span(person.start, person.end, person.name))
            break
        return None

    def _is_title(self, word: str) -> bool:
        return word.lower() in self._lexicon.titles

    def _by_title(self, core: Span) -> Resolution | None:
        """The one person who carries the title that the mention consists of."""
        words = core.words.lower().split()
        if len(words) != 2 or self._lexicon.classes.get(words[0]) != "d" or words[0] in _NOT_THE:
            return None
        if core.words not in self._titled:
            self._titled[core.words] = self._bearer(words[1])
        span = self._titled[core.words]
        if span is None:
            return None
        found = self._by_name(span)
        return found and Resolution(found.name, (span, *found.chain))

    def _bearer(self, title: str) -> Span | None:
        """The one person who has `title` before the name somewhere in the article."""
        names: dict[str, Span] = {}
        for form in (title.capitalize(), _SHORT_TITLES.get(title, title.capitalize())):
            at = self._text.find(form + " ")
            while at >= 0 and len(names) < 3:
                begin = at + len(form) + 1
                for person in self._persons.between(begin, begin + 60):
                    if person.start == begin:
                        found = self._by_name(Span(person.start, person.end, person.name))
                        if found is not None:
                            names.setdefault(
                                found.name.split()[-1], Span(person.start, person.end, person.name)
                            )
                    break
                at = self._text.find(form + " ", begin)
        return next(iter(names.values())) if len(names) == 1 else None


_TITLE_GENDERS = {
    "mr": "he", "sir": "he", "lord": "he", "king": "he", "prince": "he", "father": "he",
    "congressman": "he", "chairman": "he", "councilman": "he", "pope": "he", "imam": "he",
    "mrs": "she", "ms": "she", "lady": "she", "dame": "she", "queen": "she", "princess": "she",
    "congresswoman": "she", "chairwoman": "she", "councilwoman": "she", "sister": "she",
}  # fmt: skip
_SHORT_TITLES = {
    "senator": "Sen.", "representative": "Rep.", "congressman": "Rep.", "congresswoman": "Rep.",
    "governor": "Gov.", "professor": "Prof.", "doctor": "Dr.", "general": "Gen.",
    "captain": "Capt.", "lieutenant": "Lt.", "sergeant": "Sgt.", "colonel": "Col.",
}  # fmt: skip
_NOT_THE = frozenset(("a", "an", "another", "some", "one", "no", "any", "each", "every"))

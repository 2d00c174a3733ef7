"""The words of a library: which of them begin in some way, how many articles have one.

What is asked of the index is remembered until `forget`, which is to be called when it changed.
"""

from collections import Counter
from collections.abc import Callable, Iterable

from viewer.library.fulltext import TextIndex
from viewer.search.folding import folded_words
from viewer.search.forms import TELLING_WORDS, forms, languages_of

MOST = 16
"""Words with one beginning that a first page looks for, the most frequent ones."""
_SAMPLE = 2_000
"""Headlines that stand for a library: its frequent words are in them."""
_SHORT = 3
"""Letters of a beginning that thousands of words have: to list them takes 10 ms and more."""


class Vocabulary:
    """The words of one article index."""

    def __init__(self, articles: TextIndex, headlines: Callable[[int], Iterable[str]]) -> None:
        """`headlines` gives about that many headlines, folded."""
        self._articles = articles
        self._headlines = headlines
        self._sampled: Counter[str] = Counter()
        self._lines = -1  # headlines in the sample; none was taken yet
        self._beginnings: dict[str, list[str]] = {}
        self._forms: dict[tuple[str, str], list[str]] = {}
        self._languages: tuple[str, ...] = ()

    def forget(self) -> None:
        """The index changed."""
        if self._lines < _SAMPLE // 2:  # a large one is hint enough
            self._lines = -1
        self._beginnings.clear()
        self._forms.clear()
        self._languages = ()

    def prepare(self) -> None:
        """Take the sample, if there is none."""
        if self._lines < 0:
            lines = list(self._headlines(_SAMPLE))
            self._lines = len(lines)
            self._sampled = Counter(word for line in lines for word in folded_words(line).split())

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages of the articles whose words have known endings."""
        if not self._languages:
            searcher = self._articles.index.searcher()
            count = max(1, searcher.num_docs)
            shares = {word: self.frequency(word) / count for word in TELLING_WORDS}
            self._languages = languages_of(shares)
        return self._languages

    def frequency(self, word: str) -> int:
        """How many articles have a word in their text."""
        return self._articles.index.searcher().doc_freq("body", word)

    def forms(self, word: str, field: str) -> list[str]:
        """The other forms of a word that occur in a field of the articles."""
        key = (word, field)
        if key not in self._forms:
            searcher = self._articles.index.searcher()
            made = sorted(forms(word, self.languages))
            self._forms[key] = [form for form in made if searcher.doc_freq(field, form)]
        return self._forms[key]

    def beginning(self, prefix: str) -> list[str]:
        """Words that begin so, the most frequent first; at most `MOST`, so perhaps not all."""
        if prefix not in self._beginnings:
            self._beginnings[prefix] = self._frequent(prefix) or self._listed(prefix)
        return self._beginnings[prefix]

    def _frequent(self, prefix: str) -> list[str]:
        if len(prefix) > _SHORT or not prefix.isascii():
            return []
        self.prepare()
        found = [pair for pair in self._sampled.items() if pair[0].startswith(prefix)]
        return [word for word, _ in sorted(found, key=lambda pair: (-pair[1], pair[0]))[:MOST]]

    def _listed(self, prefix: str) -> list[str]:
        searcher = self._articles.index.searcher()
        counted = Counter[str]()
        for field in ("title", "body"):
            counted.update(dict(searcher.terms_with_prefix(field, prefix, None, MOST)))
        return [word for word, _ in counted.most_common(MOST)]

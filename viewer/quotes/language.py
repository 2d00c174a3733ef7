"""In which language a text is, cheaply: by the commonest words of its beginning.

Each language is known by some thirty small words that make up a third of any of its texts. The
neighbours that resemble them most are known too, so that Catalan is not read as Spanish; a text in
one of them, or in any other language, is in a language that the engine does not read.
"""

from functools import cache

READ = ("en", "de", "fr", "es", "pt", "it", "nl", "tr")
"""ISO 639-1 codes of the languages that the engine reads."""

_ENGLISH_ALONE = frozenset((
    "the", "and", "to", "that", "for", "with", "his", "from", "are", "said", "but", "has", "have",
    "they", "who", "not", "she", "were", "this", "which", "their", "would", "told", "he", "it",
))  # fmt: skip
"""Of the words common in English those that are not in its neighbours: most texts are English."""
_ENGLISH_SHARE = 0.15
_GLANCED_AT = 800
_LOOKED_AT = 3000
"""Characters from the beginning."""
_LEAST_SHARE = 0.12
"""Of the words that must be among the language's own."""
_FEW_WORDS = 40
"""In fewer than these a draw is decided for the language that is named first."""
_BLANKED = str.maketrans(dict.fromkeys("\"“”„«»‘’'‚‹›.,:;!?()", " "))
_LEAST_LEAD = 1.15
"""How many times the next language's share."""

_COMMON = {
    "en": "the of and to a in that was is for on with he it as at by his from are said but has "
    "have be an they who not she had were will this which their would told says we our you my",
    "de": "der die das und in zu den mit von ist des im dem nicht sich ein eine auf für als er es "
    "auch an wurde am nach bei aus sagte sei haben wie hat einen um zum zur wird sie",
    "fr": "le la les de des du et en un une est dans que qui pour au aux par sur pas il elle a ce "
    "se plus son sa avec ont cette mais été nous je ne ses selon être",
    "es": "el la los las de del y en un una que se por con para no su es al lo como más ha este "
    "esta sus pero dijo sobre también fue ha sin según le",
    "pt": "o a os as de do da dos das e em um uma que não se por com para no na é ao mais como foi "
    "seu sua nos nas pelo pela disse também são à ele ela",
    "it": "il lo la i gli le di del della dei e in un una che non è per con da si al nel ha sono "
    "come più ma alla anche ai dal delle questo ho",
    "nl": "de het een en van in is dat op te die voor met zijn niet aan er om ook als bij door "
    "maar naar heeft hij ze uit over worden wordt zegt zei nog",
    "tr": "ve bir bu da de için ile olarak çok daha en olan gibi ne kadar dedi sonra ama diye "
    "olduğunu ise göre her var yeni şu değil o",
    # Not read, but like one that is.
    "ca": "el la els les de del i en un una que amb per és no més aquest aquesta dels al ha seva "
    "també però va són com ho segons",
    "gl": "o a os as de do da e en un unha que non se por con para no na é ao máis como foi súa "
    "polo pola tamén dixo",
    "ro": "și de la în cu a că pe din pentru nu o este un care sunt mai fost ca se au al prin",
    "sv": "och att i det som en på är av för med till den har de inte om ett han var sig från",
    "da": "og i at det en til er som på de med af for den ikke der var et har han jeg fra",
    "no": "og i å det en til er som på de med av for den ikke har var et han jeg fra",
    "af": "die van in en het is nie om wat dat te met hy vir op sy aan ook word",
    "la": "et in est non ad ut cum quod qui sed ex per atque sunt ab",
    "sq": "dhe të në e i që me për një nga ka është se më nuk",
    "ms": "yang dan di untuk dengan pada dari ini itu dalam tidak akan oleh telah",
    "fi": "ja on ei että se oli hän mutta myös kuin ovat sen joka kun",
    "pl": "i w na nie się z do to że jest o jak po za przez od są był dla",
}


def language_of(text: str) -> str | None:
    """The ISO 639-1 code of the language of `text`; None for one that the engine does not read."""
    words = text[:_GLANCED_AT].lower().split()
    if sum(map(_ENGLISH_ALONE.__contains__, words)) > _ENGLISH_SHARE * len(words):
        return "en"
    words = text[:_LOOKED_AT].lower().translate(_BLANKED).split()
    hits: dict[str, int] = {}
    owners = _owners()
    for word in words:
        for language in owners.get(word, ()):
            hits[language] = hits.get(language, 0) + 1
    if not hits:
        return None
    order = list(_COMMON)
    ranked = sorted(hits, key=lambda language: (-hits[language], order.index(language)))
    best = ranked[0]
    if best not in READ or hits[best] < _LEAST_SHARE * len(words):
        return None
    if len(ranked) > 1 and hits[best] < _LEAST_LEAD * hits[ranked[1]] and len(words) > _FEW_WORDS:
        return None
    return best


@cache
def _owners() -> dict[str, tuple[str, ...]]:
    """From each common word to the languages that it is common in."""
    owners: dict[str, tuple[str, ...]] = {}
    for language, words in _COMMON.items():
        for word in set(words.split()):
            owners[word] = (*owners.get(word, ()), language)
    return owners

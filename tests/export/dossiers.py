"""Dossiers to be opened by other programs: of three languages, odd, long and empty."""

from tests.export.samples import article
from viewer.export.dossier.document import Document, Excerpt, Heading, Passage
from viewer.export.references import Reference, cite
from viewer.export.sources import CslItem, source_of

HEBREW, ARABIC = "הנמל ייפתח ביום שני", "الميناء سيفتح يوم الاثنين (17 سفينة)"
ADDRESS = "https://news.example/1?a=1&b=2"
LONG = "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft" * 3
MARKED = "# 1. <b>No tag</b> & [no](link) | no table | *** `no code` {no} \\today %"


def _item(name: str, title: str, outlet: str = "", address: str | None = None) -> CslItem:
    made = source_of(article(headline=title, source=outlet, address=address), language="en")
    return {**made, "id": name}


def _sources(*items: CslItem) -> tuple[Reference, ...]:
    return tuple(cite(items))


WHOLE = Document(
    "Who closed the harbour?",
    ("What was said of it.",),
    (
        Heading("The town"),
        Passage(("My own words & <no> markup.",)),
        Excerpt(
            ("We had no choice.", "None at all."), "Anna Berg", ("The Example", "4 November 2019"),
            ("Said on the Monday.",), 1, ADDRESS, "en",
        ),
        Heading("Others"),
        Excerpt((HEBREW,), "ראש העיר", ("הדוגמה",), ("No answer.",), 2, None, "he"),
        Excerpt((ARABIC,), "محمد علي", ("الأهرام",), (), 3, None, "ar"),
        Passage(("Ende des Berichts, für heute.",)),
    ),
    _sources(
        _item("a", "The harbour", "The Example", ADDRESS), _item("b", HEBREW),
        _item("c", ARABIC, "الأهرام"),
    ),
    "en",
)  # fmt: skip

ODD = Document(
    f"Odd: {MARKED}",
    (LONG,),
    (
        Heading(LONG[:90]),
        Passage((MARKED, "= + --- no rule", "“Nested ‘marks’ here”")),
        Excerpt((LONG, MARKED), LONG[:30], (LONG[:20],), (LONG,), 1, ADDRESS, None),
        Excerpt(("Its file is gone.",), "", (), (), 2, None, None),
        Excerpt(("Nobody said it.",), "", ("The Example",), (), 2, None, None),
    ),
    _sources(_item("a", MARKED, LONG[:60], "https://news.example/" + "a" * 400), _item("b", "")),
    None,
)

_COUNT = 200
MANY = Document(
    "Two hundred quotations",
    ("Each of another article.",),
    tuple(
        part
        for number in range(1, _COUNT + 1)
        for part in (
            *([Heading(f"Part {number // 20 + 1}")] if number % 20 == 1 else []),
            Excerpt(
                (f"We had no choice in case {number}, none at all.",), "Anna Berg",
                ("The Example", "4 November 2019"),
                (f"The note on case {number}.",) if number % 2 else (), number,
                f"https://news.example/{number}", "en",
            ),
        )
    ),
    _sources(*(
        _item(str(number), f"Harbour {number} shut", "The Example", f"https://news.example/{number}")
        for number in range(1, _COUNT + 1)
    )),
    "en",
)  # fmt: skip

EMPTY = Document("Nothing yet", (), (), (), None)

DOSSIERS = {"whole": WHOLE, "odd": ODD, "many": MANY, "empty": EMPTY}

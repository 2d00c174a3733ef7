"""LibreOffice and poppler on a dossier, where they are; and that the comparison can fail.

`make check-exports` does the same to every form, with more programs (docs/exports-checked.md).
"""

import shutil
from pathlib import Path

import pytest

from tests.export.dossiers import EMPTY, MANY, ODD, WHOLE
from tests.export.programs import check_pdf, check_word, lines_of, missing, without_feet
from viewer.export.dossier.document import Document


def here(*programs: str) -> pytest.MarkDecorator:
    """Leaves a test out where a program is missing, and says which."""
    absent = [program for program in programs if shutil.which(program) is None]
    return pytest.mark.skipif(
        bool(absent), reason=f"{', '.join(absent)} not here; make check-exports needs it too"
    )


@here("soffice", "pdftotext", "pdfinfo")
@pytest.mark.parametrize("document", [WHOLE, ODD], ids=["whole", "odd"])
def test_libreoffice_opens_a_word_document(document: Document, tmp_path: Path) -> None:
    pages, wrong = check_word(tmp_path, "dossier", document)
    assert wrong == []
    assert 1 <= pages <= 3


@here("pdftotext", "pdfinfo")
@pytest.mark.parametrize("document", [WHOLE, ODD, EMPTY], ids=["whole", "odd", "empty"])
def test_a_pdf_can_be_read(document: Document, tmp_path: Path) -> None:
    pages, wrong = check_pdf(tmp_path, "dossier", document)
    assert wrong == []
    assert 1 <= pages <= 3


@pytest.mark.parametrize(
    "document", [WHOLE, ODD, MANY, EMPTY], ids=["whole", "odd", "many", "empty"]
)
def test_what_is_lost_or_out_of_order_is_missed(document: Document) -> None:
    lines = list(lines_of(document))
    assert missing(document, ["\n".join(lines)]) == []
    if len(lines) > 1:
        assert missing(document, ["\n".join(reversed(lines))])
    for number in (0, len(lines) // 2, len(lines) - 1):
        less = [*lines[:number], *lines[number + 1 :]]
        assert missing(document, ["\n".join(less)]) or lines[number] in less


def test_a_foot_that_is_not_there_is_told() -> None:
    pages = ["One\n1\n", "Two\n2\n", "Three\n"]
    bodies, wrong = without_feet(pages, lambda number, _count: str(number))
    assert bodies == ["One", "Two", "Three\n"]
    assert wrong == ["page 3 ends with 'Three'"]

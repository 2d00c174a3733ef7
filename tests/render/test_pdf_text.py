"""What is put into a PDF of Qt's for programs that read it."""

from viewer.render.pdf_text import readable

CODES = b"1 beginbfrange\n<0000> <0000> <0000>\n<0001> <0002> [<02BC> <201C> ]\nendbfrange\n"
BEFORE = (
    b"%PDF-1.6\n3 0 obj\n<<\n/Type /Catalog\n/Pages 4 0 R\n>>\nendobj\n"
    b"5 0 obj\n<< >>\nstream\n<02BC> " + CODES + b"endstream\nendobj\n"
)
WHOLE = (
    BEFORE + b"xref\n0 6\ntrailer\n<<\n/Size 6 \n/Info 1 0 R\n/Root 3 0 R\n>>\n"
    b"startxref\n" + str(len(BEFORE)).encode() + b" \n%%EOF\n"
)


def test_marks_are_told_as_what_they_are() -> None:
    made = readable(WHOLE, None)
    assert b"[<2019> <201C> ]" in made
    assert b"stream\n<02BC> 1 begin" in made, "only where letters are told of glyphs"
    assert len(made[: made.index(b"%%EOF")]) == len(WHOLE[: WHOLE.index(b"%%EOF")])


def test_the_catalogue_is_written_again_behind_the_file() -> None:
    made = readable(WHOLE, "en")
    catalogue = made.rindex(b"3 0 obj\n<<\n/Type /Catalog\n/Pages 4 0 R\n")
    assert catalogue > len(BEFORE)
    assert b"/DisplayDocTitle true" in made[catalogue:]
    assert b"/Lang (en)\n>>\nendobj\n" in made[catalogue:]
    table = int(made.split(b"startxref\n")[-1].split()[0])
    assert made[table:].startswith(b"xref\n3 1\n%010d 00000 n \ntrailer\n" % catalogue)
    assert b"/Prev %d\n" % len(BEFORE) in made[table:]
    assert b"/Size 6 \n/Info 1 0 R\n/Root 3 0 R\n" in made[table:]


def test_no_language_is_told_where_none_is_known() -> None:
    for language in (None, "", "en) /Evil (x"):
        assert b"/Lang" not in readable(WHOLE, language)


def test_what_is_no_file_of_qts_is_left_as_it_is() -> None:
    for other in (b"", b"%PDF-1.6\n", WHOLE.replace(b"/Root", b"/Foot"), WHOLE + b"more"):
        assert readable(other, "en") == other.replace(b"[<02BC>", b"[<2019>")

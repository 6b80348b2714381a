"""What is sent of documents: a PDF as it is, the others as words."""

from __future__ import annotations

import datetime
import io
import random
from collections.abc import Callable
from typing import Final

import openpyxl
import pypdf
import pytest
from PIL import Image

from orca_desktop.attachments import documents, markdown
from orca_desktop.attachments.protocol import Refused, Result
from orca_desktop.domain.attachments import COUNT, PREVIEW_EDGE, NoteKind, RefusalReason
from tests.support import attachments as made

CHANCE: Final = random.Random(1)  # noqa: S311 - for letters that cannot be packed tightly


def words(found: Result) -> str:
    assert found.media_type == "text/plain"
    assert found.converted
    return (found.content or b"").decode()


def reason(content: bytes, read: Callable[[bytes], Result] = documents.office) -> RefusalReason:
    with pytest.raises(Refused) as refused:
        read(content)
    return refused.value.reason


def test_a_pdf_goes_as_it_is_with_its_first_page_drawn():
    found = documents.pdf(made.pdf(3))
    assert (found.content, found.media_type, found.pages) == (None, "application/pdf", 3)
    page = Image.open(io.BytesIO(found.preview))
    assert max(page.size) == PREVIEW_EDGE
    assert page.size == (384, 512)
    middle = page.convert("L").tobytes()[256 * 384 + 192]
    assert abs(middle - 128) < 8, "what is on the page is drawn"


def test_what_a_pdf_shows_is_known_up_to_a_length(monkeypatch):
    assert documents.pdf(made.pdf_of("Whales sing.", "", "And dive.")).words.split() == [
        *("Whales", "sing.", "And", "dive."),
    ]
    assert documents.pdf(made.pdf(3)).words.strip() == ""
    monkeypatch.setattr(documents, "SEARCHED_CHARACTERS", 8)
    assert documents.pdf(made.pdf_of("Whales sing.", "And dive.")).words == "Whales s"
    monkeypatch.setattr(documents, "WORDS_SECONDS", -1)
    assert documents.pdf(made.pdf_of("Whales sing.")).words == ""


@pytest.mark.parametrize(("password", "owner"), [("secret", None), ("", "owner")])
def test_a_locked_pdf_is_refused_even_if_it_opens(password, owner):
    content = made.pdf(password=password, owner=owner)
    assert reason(content, documents.pdf) is RefusalReason.ENCRYPTED


def blank(pages: int) -> bytes:
    writer = pypdf.PdfWriter()
    for _ in range(pages):
        writer.add_blank_page(100, 100)
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def test_as_many_pages_as_may_be_sent_are():
    assert documents.pdf(blank(COUNT)).pages == COUNT


@pytest.mark.slow
def test_a_pdf_of_thousands_of_pages_is_refused():
    with pytest.raises(Refused) as refused:
        documents.pdf(blank(5_000))
    assert (refused.value.reason, refused.value.limit) == (RefusalReason.PAGES, COUNT)


@pytest.mark.parametrize("kept", [0.02, 0.1])
def test_a_pdf_that_is_cut_short_is_damaged(kept):
    content = made.pdf()
    with pytest.raises(Exception):  # noqa: B017, PT011 - as the library likes
        documents.pdf(content[: int(len(content) * kept)])


@pytest.mark.parametrize("size", [(1, 14_000), (14_000, 1), (14_400, 14_400)])
def test_pages_of_any_shape_are_drawn_small(size):
    writer = pypdf.PdfWriter()
    writer.add_blank_page(*size)
    written = io.BytesIO()
    writer.write(written)
    page = Image.open(io.BytesIO(documents.pdf(written.getvalue()).preview))
    assert max(page.size) <= PREVIEW_EDGE


def test_word_becomes_markdown():
    found = documents.office(made.word("Words & <signs>."))
    assert words(found) == (
        "# A heading\n\n"
        "Words & <signs>. **bold** and *slanted*\n\n"
        "- first\n- second\n1. one\n\n"
        "| left\\|over | right |\n| --- | --- |\n|  | two lines |\n"
    )
    assert found.note is None


@pytest.mark.slow
def test_pictures_in_a_document_are_left_out_and_that_is_said():
    found = documents.office(made.word(pictures=2))
    assert found.note == (NoteKind.PICTURES, 2)
    assert "![" not in words(found)
    found = documents.office(made.open_text(with_picture=True))
    assert found.note == (NoteKind.PICTURES, 1)
    assert "![" not in words(found)


def test_a_picture_outside_of_the_document_is_not_fetched(tmp_path):
    """A document may name a file of the machine in place of a picture."""
    secret = tmp_path / "secret.png"
    secret.write_bytes(made.saved(made.picture(), "PNG"))
    parts = made.parts_of(made.word(pictures=1))
    changed = {
        name: data.replace(b"r:embed=", b"r:link=").replace(
            b'Target="media/image1.png"',
            f'Target="{secret.as_uri()}" TargetMode="External"'.encode(),
        )
        for name, data in parts.items()
    }
    assert b"# A heading" in words(documents.office(made.zipped(changed))).encode()


def test_an_open_document_becomes_markdown():
    found = words(documents.office(made.open_text("Käse & Brot.")))
    assert "# A heading" in found
    assert "Käse & Brot." in found
    assert "first" in found
    assert "| left |" in found


def test_a_workbook_becomes_tables():
    assert words(documents.office(made.workbook(3))) == (
        "## Costs\n\n"
        "| what | price | day | paid |\n| --- | --- | --- | --- |\n"
        "| item 1 | 1.5 | 2026-01-02 | TRUE |\n"
        "| item 2 | 3 | 2026-01-02 | TRUE |\n"
    )
    assert "| tea | 3.25 |" in words(documents.office(made.open_sheet()))


@pytest.mark.parametrize(
    ("value", "written"),
    [
        (datetime.datetime(2026, 1, 2, 3, 4, 5), "2026-01-02 03:04:05"),  # noqa: DTZ001
        (datetime.date(2026, 1, 2), "2026-01-02"),
        (datetime.time(3, 4, 5), "03:04:05"),
        (True, "TRUE"),
        (False, "FALSE"),
        (7, "7"),
        (-0.25, "-0.25"),
        (1e15, "1000000000000000"),
        (123456789012, "123456789012"),
        ("a | b\nc", "a \\| b c"),
        ("Käse 🧀", "Käse 🧀"),
    ],
)
def test_values_are_written_as_a_spreadsheet_shows_them(value, written):
    book = openpyxl.Workbook()
    assert book.active is not None
    book.active.append([value])
    file = io.BytesIO()
    book.save(file)
    assert words(documents.office(file.getvalue())) == f"## Sheet\n\n| {written} |\n| --- |\n"


def test_hidden_sheets_stay_here_and_that_is_said():
    found = documents.office(made.workbook(hidden=True))
    assert "salary" not in words(found)
    assert found.note == (NoteKind.HIDDEN_SHEETS, 1)


def rows(numbers: range) -> str:
    return "".join(f'<row r="{n}"><c r="A{n}"><v>{n}</v></c></row>' for n in numbers)


def test_of_a_long_sheet_the_first_rows_are_sent_and_that_is_said():
    found = documents.office(made.raw_workbook(rows(range(1, documents.ROWS + 101))))
    assert found.note == (NoteKind.ROWS, documents.ROWS)
    assert words(found).endswith(
        f"| {documents.ROWS} |\n\n(5000 of 5100 rows and 1 of 1 columns are here.)\n"
    )


@pytest.mark.slow
def test_a_million_rows_are_read_within_bounds():
    found = documents.office(made.raw_workbook(rows(range(1, 1_048_577))))
    assert found.note == (NoteKind.ROWS, documents.ROWS)


def test_of_a_wide_sheet_the_first_columns_are_sent():
    cells = "".join(f"<c><v>{number}</v></c>" for number in range(1, 201))
    found = documents.office(made.raw_workbook(f'<row r="1">{cells}</row>'))
    assert found.note is not None
    assert "| 100 |" in words(found)
    assert "| 101 |" not in words(found)


def test_sheets_with_many_words_are_cut_where_they_grow_too_long():
    cells = (f"<is><t>{CHANCE.randbytes(500).hex()}</t></is>" for _ in range(3_000))
    found = documents.office(
        made.raw_workbook("".join(f'<row><c t="inlineStr">{cell}</c></row>' for cell in cells))
    )
    assert found.note is not None
    assert len(found.content or b"") <= 2_000_000


def test_empty_rows_are_left_out():
    found = documents.office(made.raw_workbook(rows(range(1, 2)) + rows(range(1_000, 1_001))))
    assert words(found) == "## Large\n\n| 1 |\n| --- |\n| 1000 |\n"


@pytest.mark.slow
def test_a_document_without_words_is_empty():
    parts = made.parts_of(made.word())
    body = parts["word/document.xml"]
    start, end = body.index(b"<w:body>"), body.index(b"</w:body>")
    empty = made.zipped({**parts, "word/document.xml": body[: start + 8] + body[end:]})
    assert reason(empty) is RefusalReason.EMPTY


@pytest.mark.slow
def test_a_document_with_too_many_words_is_refused():
    assert reason(made.word(CHANCE.randbytes(1_100_000).hex())) is RefusalReason.TOO_LARGE


@pytest.mark.parametrize(
    ("html", "expected"),
    [
        ("", "\n"),
        ("<p>a</p><p>b</p>", "a\n\nb\n"),
        ("<h3>a</h3>b", "### a\n\nb\n"),
        ("<ul><li>a<ul><li>b</li></ul></li><li>c</li></ul>", "- a\n  - b\n- c\n"),
        ("<ol><li>a</li><li>b</li></ol>", "1. a\n2. b\n"),
        ('<p><a href="https://e.org/">w</a></p>', "[w](https://e.org/)\n"),
        ('<p><a href="javascript:x">w</a></p>', "w\n"),
        ('<p><a id="x"></a>w</p>', "w\n"),
        ("<p>a<br />b</p>", "a\nb\n"),
        ("<p>a &lt;b&gt; &amp; c</p>", "a <b> & c\n"),
        ("<table><tr><td>a</td></tr></table>", "| a |\n| --- |\n"),
        ("<table><tr><td><p>a</p><p>b</p></td></tr></table>", "| a b |\n| --- |\n"),
        (
            "<table><tr><td><table><tr><td>a</td></tr></table>b</td></tr></table>",
            "| a b |\n| --- |\n",
        ),
        ("<table><tr></tr></table><p>a</p>", "a\n"),
        ("</ul></table></a></td></li>a", "a\n"),
        ("<td>a</td>", "a\n"),
        ("<ul>a<li>b</li></ul>", "  a\n- b\n"),
        ("<ol><li>a<p>b</p></li></ol>", "1. a\n  b\n"),
        ("<table><td>a</td></table>", "| a |\n| --- |\n"),
        ("<p>a <s>b</s></p>", "a ~~b~~\n"),
        ("<p>a\0b</p>", "ab\n"),
        ("<p>a &", "a &\n"),
    ],
)
def test_tags_become_marks(html, expected):
    assert markdown.from_html(html) == expected


def test_a_table_is_as_wide_as_its_widest_row():
    assert markdown.table([["a"], ["b", "c\nd|e"]]) == "| a |  |\n| --- | --- |\n| b | c d\\|e |"
    assert markdown.table([]) == ""

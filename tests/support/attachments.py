"""Files as people bring them in, made by the libraries that others write such files with."""

from __future__ import annotations

import datetime
import io
import zipfile
from collections.abc import Callable, Mapping

import docx
import odfdo
import openpyxl
import pypdf
from PIL import Image

PLACE = "N 47 22 E 8 32"
CAMERA = "Peculiar Camera 9000"
AUTHOR = "Erika Mustermann"


def picture(width: int = 60, height: int = 40, mode: str = "RGB") -> Image.Image:
    """A picture whose four corners differ: red, green, blue, white from the top left on."""
    image = Image.new("RGB", (width, height), "white")
    half = (width // 2, height // 2)
    image.paste("red", (0, 0, *half))
    image.paste("lime", (half[0], 0, width, half[1]))
    image.paste("blue", (0, half[1], half[0], height))
    return image.convert(mode)


def photo(width: int, height: int) -> Image.Image:
    """A picture with as many colours as a photograph, and some noise."""
    fine = Image.effect_noise((max(1, width // 4), max(1, height // 4)), 40).resize((width, height))
    ramp = Image.linear_gradient("L").resize((width, height))
    return Image.merge("RGB", (fine, ramp, ramp.transpose(Image.Transpose.ROTATE_180)))


def saved(image: Image.Image, kind: str, **options: object) -> bytes:
    """A picture as a file of a kind."""
    written = io.BytesIO()
    image.save(written, kind, **options)
    return written.getvalue()


def exif(orientation: int = 1) -> Image.Exif:
    """What a camera writes into its pictures."""
    found = Image.Exif()
    found[0x0112] = orientation
    found[0x010F] = CAMERA
    found[0x013B] = AUTHOR
    gps = found.get_ifd(0x8825)
    gps[1], gps[3] = "N", "E"
    gps[2], gps[4] = (47.0, 22.0, 0.0), (8.0, 32.0, 0.0)
    gps[27] = b"ASCII\0\0\0" + PLACE.encode()
    return found


def animation(kind: str) -> bytes:
    """Three pictures, one after the other."""
    frames = [Image.new("RGB", (30, 20), color) for color in ("red", "lime", "blue")]
    return saved(frames[0], kind, save_all=True, append_images=frames[1:], duration=100)


def pdf(pages: int = 2, *, password: str | None = None, owner: str | None = None) -> bytes:
    """A PDF with a grey first page, locked if there is a password."""
    writer = pypdf.PdfWriter()
    with io.BytesIO(saved(Image.new("L", (300, 400), 128), "PDF")) as first:
        writer.append(pypdf.PdfReader(first))
    for _ in range(pages - 1):
        writer.add_blank_page(300, 400)
    if password is not None:
        writer.encrypt(password, owner, algorithm="RC4-128")
    written = io.BytesIO()
    writer.write(written)
    return written.getvalue()


def pdf_of(*pages: str) -> bytes:
    """A PDF of these words, a line on each page."""
    count = len(pages)
    kids = " ".join(f"{4 + 2 * place} 0 R" for place in range(count))
    objects = [
        "<< /Type /Catalog /Pages 2 0 R >>",
        f"<< /Type /Pages /Kids [{kids}] /Count {count} >>",
        "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>",
    ]
    box, fonts = "/MediaBox [0 0 600 800]", "/Resources << /Font << /F1 3 0 R >> >>"
    for place, words in enumerate(pages):
        drawn = f"BT /F1 24 Tf 40 700 Td ({words}) Tj ET"
        objects += [
            f"<< /Type /Page /Parent 2 0 R {box} {fonts} /Contents {5 + 2 * place} 0 R >>",
            f"<< /Length {len(drawn)} >>\nstream\n{drawn}\nendstream",
        ]
    written, places = "%PDF-1.4\n", []
    for number, each in enumerate(objects, 1):
        places.append(len(written))
        written += f"{number} 0 obj\n{each}\nendobj\n"
    table = "".join(f"{place:010} 00000 n \n" for place in places)
    size = len(objects) + 1
    return (
        f"{written}xref\n0 {size}\n0000000000 65535 f \n{table}"
        f"trailer\n<< /Size {size} /Root 1 0 R >>\nstartxref\n{len(written)}\n%%EOF\n"
    ).encode()


def word(words: str = "Plain words.", pictures: int = 0) -> bytes:
    """A Word document with a heading, styled words, a list, a link's worth of text and a table."""
    document = docx.Document()
    document.add_heading("A heading", 1)
    paragraph = document.add_paragraph(f"{words} ")
    paragraph.add_run("bold").bold = True
    paragraph.add_run(" and ")
    paragraph.add_run("slanted").italic = True
    document.add_paragraph("first", style="List Bullet")
    document.add_paragraph("second", style="List Bullet")
    document.add_paragraph("one", style="List Number")
    table = document.add_table(2, 2)
    table.cell(0, 0).text, table.cell(0, 1).text = "left|over", "right"
    table.cell(1, 1).text = "two\nlines"
    for _ in range(pictures):
        document.add_picture(io.BytesIO(saved(picture(), "PNG")))
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def open_text(words: str = "Plain words.", *, with_picture: bool = False) -> bytes:
    """An OpenDocument text with a heading, a paragraph, a list and a table."""
    document = odfdo.Document("text")
    document.body.clear()
    document.body.append(odfdo.Header(1, "A heading"))
    document.body.append(odfdo.Paragraph(words))
    document.body.append(odfdo.List(["first", "second"]))
    table = odfdo.Table("Table", width=2, height=2)
    table.set_value("A1", "left")
    table.set_value("B2", 3)
    document.body.append(table)
    if with_picture:
        frame = odfdo.Frame.image_frame("Pictures/one.png", size=("5cm", "5cm"))
        paragraph = odfdo.Paragraph("")
        paragraph.append(frame)
        document.body.append(paragraph)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def open_sheet() -> bytes:
    """An OpenDocument spreadsheet."""
    document = odfdo.Document("spreadsheet")
    document.body.clear()
    table = odfdo.Table("Costs")
    table.set_value("A1", "what")
    table.set_value("B1", "price")
    table.set_value("A2", "tea")
    table.set_value("B2", 3.25)
    document.body.append(table)
    written = io.BytesIO()
    document.save(written)
    return written.getvalue()


def workbook(rows: int = 2, *, hidden: bool = False) -> bytes:
    """An Excel workbook with numbers, words, a day, a truth, and a formula with its result."""
    book = openpyxl.Workbook()
    sheet = book.active
    assert sheet is not None
    sheet.title = "Costs"
    sheet.append(["what", "price", "day", "paid"])
    for number in range(1, rows):
        sheet.append([f"item {number}", 1.5 * number, datetime.date(2026, 1, 2), True])
    if hidden:
        other = book.create_sheet("Secret")
        other.append(["salary"])
        other.sheet_state = "hidden"
    written = io.BytesIO()
    book.save(written)
    return written.getvalue()


_OFFICE = "http://schemas.openxmlformats.org"
_SHEET_PARTS = {
    "[Content_Types].xml": f'<Types xmlns="{_OFFICE}/package/2006/content-types">'
    '<Default Extension="rels"'
    ' ContentType="application/vnd.openxmlformats-package.relationships+xml"/>'
    '<Default Extension="xml" ContentType="application/xml"/></Types>',
    "_rels/.rels": f'<Relationships xmlns="{_OFFICE}/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument/2006/relationships/officeDocument"'
    ' Target="xl/workbook.xml"/></Relationships>',
    "xl/workbook.xml": f'<workbook xmlns="{_OFFICE}/spreadsheetml/2006/main"'
    f' xmlns:r="{_OFFICE}/officeDocument/2006/relationships">'
    '<sheets><sheet name="Large" sheetId="1" r:id="rId1"/></sheets></workbook>',
    "xl/_rels/workbook.xml.rels": f'<Relationships xmlns="{_OFFICE}/package/2006/relationships">'
    f'<Relationship Id="rId1" Type="{_OFFICE}/officeDocument/2006/relationships/worksheet"'
    ' Target="worksheets/sheet1.xml"/></Relationships>',
}


def raw_workbook(rows: str) -> bytes:
    """A workbook whose one sheet has these rows, as XML: quickly made for many of them."""
    head = f'<worksheet xmlns="{_OFFICE}/spreadsheetml/2006/main"><sheetData>'
    sheet = f"{head}{rows}</sheetData></worksheet>"
    return zipped({**_SHEET_PARTS, "xl/worksheets/sheet1.xml": sheet})


def zipped(parts: Mapping[str, str | bytes], method: int = zipfile.ZIP_DEFLATED) -> bytes:
    """An archive of these parts."""
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", method) as archive:
        for name, data in parts.items():
            archive.writestr(name, data)
    return written.getvalue()


def parts_of(content: bytes) -> dict[str, bytes]:
    """The parts of an archive."""
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        return {name: archive.read(name) for name in archive.namelist()}


EVERY_KIND: dict[str, Callable[[], bytes]] = {
    "png": lambda: saved(picture(mode="RGBA"), "PNG"),
    "jpeg": lambda: saved(picture(), "JPEG", exif=exif(6)),
    "gif": lambda: animation("GIF"),
    "webp": lambda: animation("WEBP"),
    "pdf": pdf,
    "docx": lambda: word(pictures=1),
    "odt": open_text,
    "xlsx": lambda: workbook(5),
    "text": lambda: 20 * "Größe und Preis: naïve Grüße aus München.\n".encode("cp1252"),
}
"""A file of each kind that is sent."""

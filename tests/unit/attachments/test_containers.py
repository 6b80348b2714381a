"""Archives that are no documents, and documents that would break their readers."""

from __future__ import annotations

import io
import struct
import zipfile
from xml.parsers import expat

import pytest

from orca_desktop.attachments import containers, documents
from orca_desktop.attachments.containers import OfficeKind
from orca_desktop.attachments.protocol import Refused
from orca_desktop.domain.attachments import RefusalReason
from tests.support import attachments as made

LAUGHS = (
    '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a "ha ha ha ha ha ha">'
    + "".join(
        f'<!ENTITY {name} "{10 * f"&{before};"}">'
        for before, name in zip("abcdefghi", "bcdefghij", strict=True)
    )
    + "]><w>&j;</w>"
)
OUTSIDE = '<?xml version="1.0"?><!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><w>&a;</w>'


def reason(content: bytes) -> RefusalReason:
    with pytest.raises(Refused) as refused:
        containers.unpacked(content)
    return refused.value.reason


@pytest.mark.parametrize(
    ("content", "document"),
    [
        (made.word(), OfficeKind.WORD),
        (made.open_text(), OfficeKind.TEXT),
        (made.workbook(), OfficeKind.WORKBOOK),
        (made.open_sheet(), OfficeKind.SPREADSHEET),
    ],
)
def test_a_document_is_known_by_its_parts(content, document):
    found, clean = containers.unpacked(content)
    assert found is document
    before, after = made.parts_of(content), made.parts_of(clean)
    assert all(before[name] == data for name, data in after.items())
    assert all(name.endswith((".xml", ".rels")) or name == "mimetype" for name in after)


@pytest.mark.slow
def test_word_on_the_web_numbers_its_main_part():
    parts = made.parts_of(made.word())
    renamed = {
        name.replace("word/document.xml", "word/document2.xml").replace(
            "word/_rels/document.xml", "word/_rels/document2.xml"
        ): (
            data.replace(b"word/document.xml", b"word/document2.xml")
            if name in {"[Content_Types].xml", "_rels/.rels"}
            else data
        )
        for name, data in parts.items()
    }
    assert b"# A heading" in (documents.office(made.zipped(renamed)).content or b"")


@pytest.mark.parametrize(
    ("parts", "expected"),
    [
        ({"a.txt": "words"}, RefusalReason.ARCHIVE),
        ({}, RefusalReason.ARCHIVE),
        ({"mimetype": "application/epub+zip"}, RefusalReason.UNKNOWN),
        ({"mimetype": "x" * 1_000}, RefusalReason.ARCHIVE),
        ({"[Content_Types].xml": "", "ppt/presentation.xml": ""}, RefusalReason.SLIDES),
        ({"[Content_Types].xml": "", "xl/workbook.bin": ""}, RefusalReason.OLD_OFFICE),
        ({"[Content_Types].xml": "", "package/a.xml": ""}, RefusalReason.UNKNOWN),
        (
            {"mimetype": "application/vnd.oasis.opendocument.presentation"},
            RefusalReason.SLIDES,
        ),
        (
            {
                "mimetype": "application/vnd.oasis.opendocument.text",
                "META-INF/manifest.xml": "<m><encryption-data/></m>",
            },
            RefusalReason.ENCRYPTED,
        ),
    ],
)
def test_other_archives_are_told_apart(parts, expected):
    assert reason(made.zipped(parts)) is expected


def with_part(data: str | bytes, name: str = "word/styles.xml") -> bytes:
    """A Word document with one part exchanged."""
    return made.zipped({**made.parts_of(made.word()), name: data})


def test_what_would_become_too_large_is_never_unpacked():
    assert reason(with_part(b" " * 60_000_000)) is RefusalReason.MEMORY


def test_what_is_packed_too_tightly_is_refused_although_it_is_not_large():
    assert reason(with_part(b" " * 5_000_000)) is RefusalReason.MEMORY


def test_many_parts_together_can_be_too_large_where_none_is():
    many = {f"word/{number}.xml": b" " * 999_999 for number in range(49)}
    assert reason(made.zipped({**made.parts_of(made.word()), **many})) is RefusalReason.MEMORY


def test_too_many_parts_are_refused():
    parts = made.parts_of(made.word()) | {f"word/{number}.xml": b"" for number in range(10_001)}
    assert reason(made.zipped(parts)) is RefusalReason.MEMORY


@pytest.mark.parametrize("declared", [1, 100, 400_000, 10**9])
def test_an_archive_that_lies_about_a_size_is_not_believed(declared):
    content = bytearray(with_part(b"<a>" + b"xy z" * 100_000 + b"</a>", "word/late.xml"))
    at = content.rindex(b"PK\x01\x02", 0, content.rindex(b"word/late.xml"))
    content[at + 24 : at + 28] = struct.pack("<I", declared)
    with pytest.raises((Refused, zipfile.BadZipFile, OSError)):
        containers.unpacked(bytes(content))


@pytest.mark.parametrize(
    "part", [LAUGHS, OUTSIDE, LAUGHS.encode("utf-16"), OUTSIDE.encode("utf-16")]
)
@pytest.mark.parametrize("name", ["word/document.xml", "word/styles.xml", "_rels/.rels"])
def test_declarations_of_entities_are_refused(part, name):
    assert reason(with_part(part, name)) is RefusalReason.DAMAGED


@pytest.mark.parametrize("content", [made.workbook(), made.open_text(), made.open_sheet()])
def test_entities_are_refused_in_every_kind(content):
    for name, data in made.parts_of(content).items():
        if name.endswith((".xml", ".rels")) and data:
            assert reason(made.zipped({**made.parts_of(content), name: LAUGHS})) is (
                RefusalReason.DAMAGED
            )


def test_the_mere_name_of_a_document_type_is_let_pass():
    """Programs of 2005 wrote it at the head of every list of parts."""
    parts = made.parts_of(made.open_text())
    manifest = parts["META-INF/manifest.xml"]
    head, _, rest = manifest.partition(b"?>")
    named = b'?>\n<!DOCTYPE manifest:manifest PUBLIC "-//OpenOffice.org//DTD" "Manifest.dtd">'
    written = made.zipped({**parts, "META-INF/manifest.xml": head + named + rest})
    assert b"# A heading" in (documents.office(written).content or b"")


@pytest.mark.parametrize("part", ["<a>", "<a></b>", "words", "<a/><b/>"])
def test_a_part_that_is_no_xml_is_refused(part):
    with pytest.raises(expat.ExpatError):
        containers.unpacked(with_part(part))


def test_elements_within_elements_without_end_are_refused():
    deep = "<a>" * 100_000 + "</a>" * 100_000
    assert reason(with_part(deep)) is RefusalReason.DAMAGED


def test_how_deep_a_part_is_does_not_depend_on_how_wide_it_is():
    def nested(depth: int) -> str:
        return f"<r>{'<b/>' * 1_000}{'<a>' * (depth - 1)}{'</a>' * (depth - 1)}</r>"

    _, clean = containers.unpacked(with_part(nested(containers.DEEPEST), "word/late.xml"))
    assert "word/late.xml" in made.parts_of(clean)
    assert reason(with_part(nested(containers.DEEPEST + 1))) is RefusalReason.DAMAGED


def test_a_part_that_is_locked_is_said_to_be():
    content = bytearray(made.word())
    at = content.rindex(b"PK\x01\x02")
    content[at + 8] |= 1
    assert reason(bytes(content)) is RefusalReason.ENCRYPTED


@pytest.mark.parametrize("method", [zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_ways_of_packing_that_office_programs_never_use_are_refused(method):
    content = made.zipped(made.parts_of(made.word()), method)
    assert reason(content) is RefusalReason.DAMAGED


@pytest.mark.slow
def test_paths_out_of_the_archive_lead_nowhere():
    parts = made.parts_of(made.word()) | {"../../up.xml": b"<a/>", "/etc/up.xml": b"<a/>"}
    assert b"# A heading" in (documents.office(made.zipped(parts)).content or b"")


def test_a_damaged_archive_is_no_document():
    content = made.word()
    with pytest.raises((zipfile.BadZipFile, OSError)):
        containers.unpacked(content[: len(content) // 2])
    assert zipfile.is_zipfile(io.BytesIO(content))

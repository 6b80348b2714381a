"""What a content is taken for, whatever it is called."""

from __future__ import annotations

import gzip
import struct
import time

import pytest
from hypothesis import given, strategies as st

from orca_desktop.attachments.kinds import Kind, kind_of
from tests.support import attachments as made
from tests.support.effort import is_within

SVG = '<svg xmlns="http://www.w3.org/2000/svg"/>'
EXE = b"MZ" + bytes(58) + struct.pack("<I", 64) + b"PE\0\0"


def old(*streams: str) -> bytes:
    """The container of formats before 2007, as far as it is looked at."""
    names = b"".join(name.encode("utf-16-le").ljust(128, b"\0") for name in streams)
    return b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(504) + names


KINDS = [
    (made.saved(made.picture(), "PNG"), Kind.PNG),
    (made.saved(made.picture(), "JPEG"), Kind.JPEG),
    (made.saved(made.picture(), "GIF"), Kind.GIF),
    (made.saved(made.picture(), "WEBP"), Kind.WEBP),
    (made.pdf(), Kind.PDF),
    (b"\xef\xbb\xbf\r\n" + made.pdf(), Kind.PDF),
    (bytes(range(200)) + made.pdf(), Kind.PDF),
    (made.word(), Kind.ZIP),
    (made.zipped({"a.txt": "a"}), Kind.ZIP),
    (old("Root Entry", "EncryptionInfo", "EncryptedPackage"), Kind.ENCRYPTED),
    (old("Root Entry", "WordDocument"), Kind.OLD_OFFICE),
    (old("Root Entry", "Workbook"), Kind.OLD_OFFICE),
    (old("Root Entry", "PowerPoint Document"), Kind.SLIDES),
    (old("Root Entry", "__properties_version1.0"), Kind.UNKNOWN),
    (b"plain words", Kind.TEXT),
    (b"# Markdown\n\nA PDF begins with %PDF-1.7, as everybody knows.", Kind.TEXT),
    (b"MZ is how a poem may begin " * 5, Kind.TEXT),
    (b"BM 5 of the words", Kind.TEXT),
    (b"#!/bin/sh\necho yes\n", Kind.TEXT),
    (b"<!DOCTYPE html><html><body><svg></svg></body></html>", Kind.TEXT),
    (b"<?xml version='1.0'?><note><svg/></note>", Kind.TEXT),
    (b"\x1b[31mred\x1b[0m log\n", Kind.TEXT),
    ("Grüße".encode("latin-1"), Kind.TEXT),
    ("Grüße".encode("utf-16"), Kind.TEXT),
    ("Grüße, Welt".encode("utf-16-le"), Kind.TEXT),
    ("Привет, мир".encode("utf-16-be"), Kind.TEXT),
    (SVG.encode(), Kind.SVG),
    (SVG.encode("utf-16"), Kind.SVG),
    (b"\xef\xbb\xbf<?xml version='1.0'?>\n<!-- a > b -->\n" + SVG.encode(), Kind.SVG),
    (b'<!DOCTYPE svg PUBLIC "a" "b" [<!ENTITY x "y">]>\n' + SVG.encode(), Kind.SVG),
    (b'<s:svg xmlns:s="http://www.w3.org/2000/svg"/>', Kind.SVG),
    (b"\0\0\0\x18ftypheic\0\0\0\0mif1heic", Kind.HEIC),
    (b"\0\0\0\x1cftypmif1\0\0\0\0miafavif", Kind.HEIC),
    (b"\0\0\0\x1cftypavif\0\0\0\0", Kind.HEIC),
    (b"\0\0\0\x1cftypisom\0\0\0\0mp41heicmp42", Kind.HEIC),
    (b"\0\0\0\x18ftypmp42\0\0\0\0isommp42", Kind.UNKNOWN),
    (b"RIFF\x24\0\0\0WAVEfmt ", Kind.UNKNOWN),
    (made.saved(made.picture(), "TIFF"), Kind.OTHER_PICTURE),
    (made.saved(made.picture(), "BMP"), Kind.OTHER_PICTURE),
    (made.saved(made.picture(), "ICO"), Kind.OTHER_PICTURE),
    (rb"{\rtf1\ansi words}", Kind.RICH_TEXT),
    (gzip.compress(b"words"), Kind.ARCHIVE),
    (b"Rar!\x1a\x07\x01\0", Kind.ARCHIVE),
    (b"7z\xbc\xaf\x27\x1c\0\x04", Kind.ARCHIVE),
    (b"name" + bytes(253) + b"ustar\x0000" + bytes(200), Kind.ARCHIVE),
    (b"\x7fELF\x02\x01\x01" + bytes(60), Kind.PROGRAM),
    (EXE, Kind.PROGRAM),
    (b"MZ\x90" + bytes(200), Kind.PROGRAM),
    (b"\xcf\xfa\xed\xfe\x07\0\0\x01", Kind.PROGRAM),
    (b"\xca\xfe\xba\xbe\0\0\0\x34", Kind.PROGRAM),
    (b"words with a \0 in them", Kind.UNKNOWN),
    (b"ab" * 20 + b"a\0" + b"cd" * 20, Kind.UNKNOWN),
    (bytes(range(256)), Kind.UNKNOWN),
    (bytes(10), Kind.UNKNOWN),
    (b"\x01\x02\x03\x04\x05\x06", Kind.UNKNOWN),
]


@pytest.mark.parametrize(("content", "kind"), KINDS)
def test_a_content_is_known_by_its_bytes(content, kind):
    assert kind_of(content) is kind


@given(st.binary(max_size=300))
def test_any_bytes_are_of_some_kind(content):
    assert kind_of(content) in Kind


@given(st.text(st.characters(exclude_categories=["C"]), min_size=1, max_size=200))
def test_any_printable_words_are_a_text(words):
    # What these begin with by chance is left to the test above.
    content = f"Words: {words}".encode()
    assert kind_of(content) is Kind.TEXT


@pytest.mark.parametrize("begins", ["<!--", "<?", "<!DOCTYPE [", "<!DOCTYPE [] ", " ", "<!---->"])
@pytest.mark.measured
def test_the_beginning_of_a_long_text_is_looked_at_quickly(begins):
    content = begins.encode() * 100_000
    began = time.thread_time()
    assert kind_of(content) is Kind.TEXT
    assert is_within(time.thread_time() - began, 0.2)

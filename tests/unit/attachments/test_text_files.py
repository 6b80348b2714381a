"""Words come out as they were written, in whatever encoding."""

from __future__ import annotations

import codecs

import pytest
from hypothesis import given, strategies as st

from orca_desktop.attachments import text_files

WORDS = "Grüße, 你好, Привет 🎈\r\n\tnaïve\n"
SENTENCES = [
    ("cp1252", "Grüße aus München: naïve Cafés öffnen um 7 – für 5 €."),
    ("cp1252", "Größe;Preis\r\n10;5,00 €\r\n"),
    ("cp1250", "Zażółć gęślą jaźń, příliš žluťoučký kůň úpěl ďábelské ódy."),
    ("cp1251", "Привет, как дела? Это обычный текст на русском языке."),
    ("koi8_r", "Привет, как дела? Это обычный текст на русском языке."),
    ("cp1253", "Καλημέρα κόσμε, τι κάνετε σήμερα το πρωί;"),
    ("shift_jis", "これは日本語のテキストです。よろしくお願いします。"),
    ("euc_jp", "これは日本語のテキストです。よろしくお願いします。"),
    ("gb18030", "这是一个中文文本，用于测试编码识别。"),
    ("big5", "這是一個中文文本，用於測試編碼識別。"),
    ("euc_kr", "안녕하세요 세계 반갑습니다. 오늘 날씨가 좋습니다."),
]
text = st.text(st.characters(exclude_categories=["C"], include_characters="\n\r\t"), min_size=1)


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-32"])
def test_a_text_in_unicode_comes_out_unaltered(encoding):
    assert text_files.decoded(WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize(
    ("mark", "encoding"),
    [
        (codecs.BOM_UTF16_BE, "utf-16-be"),
        (codecs.BOM_UTF16_LE, "utf-16-le"),
        (codecs.BOM_UTF32_BE, "utf-32-be"),
        (codecs.BOM_UTF32_LE, "utf-32-le"),
    ],
)
def test_a_mark_tells_the_encoding_and_is_no_word(mark, encoding):
    assert text_files.decoded(mark + WORDS.encode(encoding)) == WORDS


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
@pytest.mark.parametrize(
    "words",
    ["hi", "plain words\n", "Привет мир", "这是一个中文文本，\n第二行。", "שלום עולם", WORDS],
)
def test_utf16_is_known_without_a_mark(encoding, words):
    content = words.encode(encoding)
    assert text_files.is_text(content)
    assert text_files.decoded(content) == words


@given(text)
def test_any_text_in_utf8_comes_out_unaltered(words):
    words = words.removeprefix("\ufeff")
    assert text_files.decoded(words.encode()) == words


@pytest.mark.parametrize(("encoding", "words"), SENTENCES)
def test_older_encodings_are_guessed_by_what_makes_sense(encoding, words):
    content = words.encode(encoding)
    assert text_files.is_text(content)
    assert text_files.decoded(content) is None
    assert text_files.guessed(content) == words


def test_a_character_that_was_cut_in_half_is_told_by_one_sign():
    assert text_files.decoded("Grüße, Größe".encode()[:-1] + b"\xc3") == "Grüße, Größ\ufffd"
    assert text_files.decoded("Grüße".encode("utf-16") + b"\x41") == "Grüße\ufffd"
    assert text_files.decoded("🎈".encode("utf-16")[:-2]) == "\ufffd"


def test_one_broken_byte_does_not_turn_a_long_text_into_another_encoding():
    content = "Grüße aus Köln. ".encode() * 20 + b"\xff" + "Schöne Grüße.".encode()
    words = text_files.decoded(content)
    assert words is not None
    assert words.count("\ufffd") == 1
    assert words.endswith("Schöne Grüße.")


@pytest.mark.parametrize(
    "content",
    [b"words\0", "Grüße\0".encode("latin-1"), b"\0", b"ab" * 20 + b"a\0" + b"cd" * 20],
)
def test_what_has_a_nul_is_no_text(content):
    assert text_files.is_text(content) is False
    assert text_files.decoded(content) is None
    assert text_files.guessed(content) is None


def test_a_nul_far_behind_the_beginning_is_seen_too():
    content = b"a" * 100_000 + b"\0"
    assert text_files.is_text(content), "only the beginning is looked at"
    assert text_files.decoded(content) is None


@given(st.binary(max_size=400))
def test_any_bytes_are_decoded_or_refused(content):
    text_files.head(content)
    for words in (text_files.decoded(content), text_files.guessed(content)):
        assert words is None or words.encode("utf-8") is not None

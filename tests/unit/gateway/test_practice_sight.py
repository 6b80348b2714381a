"""What the practice gateway tells of pictures and files."""

from __future__ import annotations

import base64
import io
from typing import Any

import pytest
from hypothesis import given, strategies as st
from PIL import Image

from orca_desktop.gateway.practice import checks, sight

COLORS = {"red": (220, 30, 40), "green": (40, 170, 60), "white": (250, 250, 250)}


def block(content: bytes, kind: str = "image", media: str = "image/png", **more: Any):
    data = base64.b64encode(content).decode()
    return {"type": kind, "source": {"type": "base64", "media_type": media, "data": data}, **more}


def drawn(size: tuple[int, int], color: Any, form: str = "PNG", mode: str = "RGB") -> bytes:
    out = io.BytesIO()
    Image.new(mode, size, color).save(out, form)
    return out.getvalue()


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF"])
def test_the_size_of_a_picture_is_seen(form: str) -> None:
    said = sight.told([block(drawn((320, 41), (9, 9, 9), form))])
    assert "320 by 41 pixels" in said


@pytest.mark.parametrize("name", COLORS)
@pytest.mark.parametrize("mode", ["RGB", "RGBA"])
def test_the_colour_of_a_small_picture_is_seen(name: str, mode: str) -> None:
    color = (*COLORS[name], 255) if mode == "RGBA" else COLORS[name]
    assert sight.told([block(drawn((60, 40), color, mode=mode))]).endswith(f"mostly {name}.")


def test_a_shaded_picture_is_read_through_every_filter() -> None:
    picture = Image.linear_gradient("L").resize((90, 90))
    red = Image.merge(
        "RGB", (picture.point(lambda v: 190 + v // 4), *[picture.point(lambda v: v // 6)] * 2)
    )
    out = io.BytesIO()
    red.save(out, "PNG", optimize=True)
    assert "mostly red" in sight.told([block(out.getvalue())])


def test_the_first_line_of_a_text_is_read() -> None:
    source = {"type": "text", "media_type": "text/plain", "data": "\n  # Whales \nThey sing."}
    said = sight.told([{"type": "document", "source": source, "title": "notes.md"}])
    assert said == "The first line of “notes.md” is: “# Whales”."


def test_pages_of_a_pdf_are_counted() -> None:
    content = b"%PDF-1.4 /Type /Pages /Type /Page /Type/Page endobj"
    said = sight.told([block(content, "document", "application/pdf", title="a.pdf")])
    assert said == "In “a.pdf” I count 2 pages of PDF."


@pytest.mark.parametrize(
    ("result", "said"),
    [
        ({"content": "Sunny\nand warm"}, "The tool says: “Sunny”."),
        ({"content": [{"type": "text", "text": "Rain"}]}, "The tool says: “Rain”."),
        ({"content": "no net", "is_error": True}, "The tool failed: “no net”."),
    ],
)
def test_W2_the_result_of_a_tool_is_told(result: dict[str, Any], said: str) -> None:
    assert sight.told([{"type": "tool_result", "tool_use_id": "1", **result}]) == said


def test_words_alone_are_not_told() -> None:
    assert sight.told([{"type": "text", "text": "Hello"}]) == ""


@given(
    st.binary(max_size=300), st.sampled_from([b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8", b"GIF89a"])
)
def test_no_content_is_too_strange(rest: bytes, start: bytes) -> None:
    assert sight.told([block(start + rest)])


@given(st.integers(0, 400), st.binary(min_size=1, max_size=4))
def test_a_damaged_picture_is_seen_or_not(at: int, damage: bytes) -> None:
    whole = bytearray(drawn((20, 20), (200, 10, 10)))
    whole[at : at + len(damage)] = damage
    assert sight.told([block(bytes(whole))])


@pytest.mark.parametrize(("model", "sees"), [("practice/small", True), ("practice/plain", False)])
def test_a_model_that_does_not_see_refuses(model: str, sees: bool) -> None:
    message = {"role": "user", "content": [block(drawn((2, 2), (0, 0, 0)))]}
    found = checks.check({"model": model, "max_tokens": 10, "messages": [message]})
    assert isinstance(found, checks.ParsedRequest) is sees

"""What the practice gateway tells of pictures and files."""

from __future__ import annotations

import base64
import io
from typing import Any

import pytest
from hypothesis import given, strategies as st
from PIL import Image

from orca_desktop.attachments import reader
from orca_desktop.domain.attachments import Prepared
from orca_desktop.gateway.practice import checks, sight
from tests.support.attachments import pdf_of

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


async def eyes(content: bytes) -> sight.Seen | None:
    found = await reader.read(content, "", preview=64)
    return sight.Seen(found.preview, found.words) if isinstance(found, Prepared) else None


@pytest.mark.parametrize("form", ["PNG", "JPEG", "GIF"])
@pytest.mark.parametrize("name", COLORS)
async def test_eyes_see_the_colour_of_a_picture_of_any_kind_and_size(name: str, form: str) -> None:
    blocks = [{"type": "text", "text": "?"}, block(drawn((1600, 900), COLORS[name], form))]
    said = sight.told(blocks, await sight.looked_at(blocks, eyes))
    assert said == f"I see a picture of 1600 by 900 pixels, mostly {name}."


async def test_eyes_read_the_first_line_of_a_pdf_and_make_nothing_of_damage() -> None:
    blocks = [
        block(pdf_of("Whales sing", "And more"), "document", "application/pdf", title="a.pdf"),
        block(b"%PDF-1.4 what", "document", "application/pdf", title="b.pdf"),
    ]
    said = sight.told(blocks, await sight.looked_at(blocks, eyes))
    assert "“a.pdf” I count 2 pages of PDF. Its first line is: “Whales sing”." in said
    assert said.endswith("I was given “b.pdf”, a PDF.")


async def test_eyes_look_at_a_few_things_and_at_nothing_else() -> None:
    looked = []

    async def note(content: bytes) -> sight.Seen | None:
        looked.append(content)
        return None

    text = {"type": "text", "media_type": "text/plain", "data": "Hello"}
    linked = {"type": "image", "source": {"type": "url", "url": "https://a.invalid/b.png"}}
    blocks = [linked, {"type": "document", "source": text}, *(block(b"%d" % n) for n in range(9))]
    assert await sight.looked_at(blocks, note) == {}
    assert looked == [b"0", b"1", b"2", b"3"]


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


@pytest.mark.parametrize(
    ("name", "color"),
    [
        ("black", (20, 10, 10)),
        ("white", (245, 250, 250)),
        ("grey", (120, 130, 125)),
        ("red", (210, 50, 40)),
        ("orange", (235, 140, 40)),
        ("yellow", (230, 220, 70)),
        ("green", (60, 150, 70)),
        ("blue", (50, 90, 200)),
        ("light blue", (130, 190, 230)),
        ("purple", (130, 70, 160)),
        ("pink", (235, 150, 180)),
        ("brown", (130, 80, 60)),
    ],
)
@pytest.mark.parametrize("size", [(60, 20), (20, 60), (1, 1)])
def test_every_colour_is_known_in_any_shape(name, color, size) -> None:
    assert sight.told([block(drawn(size, color))]).endswith(f"mostly {name}.")


@pytest.mark.parametrize(
    ("mode", "color", "name"),
    [
        ("L", 128, "grey"),
        ("LA", (128, 10), "grey"),
        ("LA", (250, 10), "white"),
        ("RGBA", (220, 40, 40, 10), "red"),
    ],
)
def test_grey_pictures_and_such_that_let_light_through_have_a_colour(mode, color, name) -> None:
    assert sight.told([block(drawn((30, 20), color, mode=mode))]).endswith(f"mostly {name}.")


def test_the_colour_is_that_of_all_rows_together() -> None:
    picture = Image.new("RGB", (10, 40), (255, 255, 255))
    picture.paste((0, 0, 0), (0, 20, 10, 40))
    out = io.BytesIO()
    picture.save(out, "PNG")
    assert sight.told([block(out.getvalue())]).endswith("mostly grey.")


@pytest.mark.parametrize(
    "content",
    [
        drawn((120, 101), (220, 40, 40)),
        drawn((20, 20), 1, mode="1"),
        drawn((20, 20), 30_000, mode="I;16"),
        drawn((20, 20), (220, 40, 40), "JPEG"),
        drawn((20, 20), (220, 40, 40))[:60],
    ],
)
def test_of_other_pictures_only_the_size_is_told(content: bytes) -> None:
    assert "mostly" not in sight.told([block(content)])
    assert "pixels." in sight.told([block(content)])
    assert "mostly red" in sight.told([block(drawn((120, 100), (220, 40, 40)))])


def progressive(size: tuple[int, int]) -> bytes:
    out = io.BytesIO()
    Image.new("RGB", size).save(out, "JPEG", progressive=True, comment=b"made for a test")
    return out.getvalue()


@pytest.mark.parametrize(
    ("content", "size"),
    [
        (drawn((320, 41), (9, 9, 9)), (320, 41)),
        (progressive((320, 41)), (320, 41)),
        (b"GIF87a" + bytes([64, 1, 41, 0]), (320, 41)),
        (drawn((320, 41), 9, "GIF", "L"), (320, 41)),
        (b"\xff\xd8\xff\xe0\x00\x02\xff\xd9\x00\x00\x00\x00\x00", None),
        (b"\xff\xd8", None),
        (b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x29\x01", None),
        (b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x29\x01\x40", None),
        (b"\xff\xd8\xff\xc0\x00\x11\x08\x00\x29\x01\x40\x00", (320, 41)),
        (b"\x89PNG\r\n\x1a\n\x00", None),
        (b"GIF89a\x01", None),
        (b"", None),
    ],
)
def test_the_measures_stand_in_the_first_bytes(content, size) -> None:
    assert sight.measures(content) == size


@pytest.mark.parametrize(
    ("seen", "said"),
    [
        (block(b"") | {"source": {"type": "base64", "data": "no base64!"}}, "cannot make out"),
        (block(b"", "document", title="a.pdf"), "I was given “a.pdf”, a PDF."),
        (
            {"type": "document", "source": {"type": "base64", "data": "é"}},
            "I was given the file, a PDF.",
        ),
        (block(b"/Type /Page", "document"), "In the file I count one page of PDF."),
        ({"type": "document", "title": 5, "source": {"type": "text", "data": "a"}}, "the file is"),
        ({"type": "document", "title": "", "source": {"type": "text", "data": "a"}}, "the file is"),
        ({"type": "document", "source": {"type": "text", "data": "x" * 120}}, "x" * 120 + "”."),
        (
            {"type": "document", "source": {"type": "text", "data": "x" * 121}},
            "x" * 120 + "…”.",
        ),
        ({"type": "document", "source": {"type": "text"}}, "is: “”."),
        ({"type": "tool_result", "content": ["odd", {"text": "Sun"}]}, "“Sun”"),
    ],
)
def test_what_is_missing_or_odd_is_told_as_well_as_it_can_be(seen, said) -> None:
    assert said in sight.told([seen])


def test_each_block_has_a_sentence_and_what_is_not_shown_has_none() -> None:
    blocks = [
        {"type": "text", "text": "Hello"},
        {"type": "image", "source": {"type": "url", "url": "https://a.b"}},
        {"type": "image", "source": "odd"},
        {"type": "document", "source": {"type": "text", "data": "a"}},
        block(drawn((3, 4), (0, 0, 0))),
    ]
    assert sight.told(blocks) == (
        "The first line of the file is: “a”. I see a picture of 3 by 4 pixels, mostly black."
    )

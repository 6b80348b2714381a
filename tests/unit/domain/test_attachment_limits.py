"""Whether what goes along with a request can, told before anything is sent."""

from __future__ import annotations

import pytest

from orca_desktop.domain.attached import Attached, attached_of
from orca_desktop.domain.attachment_limits import excess, unfit
from orca_desktop.domain.attachments import COUNT, COUNT_SMALL, FEW_PICTURES, MANY_EDGE, PDF, TEXT
from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import DocumentBlock, ImageBlock, TextBlock
from orca_desktop.domain.capabilities import Capabilities

SMALL, LARGE = 200_000, 1_000_000
HASH = "ab" * 32


def of(size: int = 1, media_type: str = "image/png", **facts: int) -> Attached:
    return Attached(Blob(HASH, media_type, size), "one.png", **facts)


@pytest.mark.parametrize(
    ("attached", "context", "said"),
    [
        ([], SMALL, ""),
        ([of()] * COUNT_SMALL, SMALL, ""),
        ([of()] * (COUNT_SMALL + 1), SMALL, "101 pictures"),
        ([of()] * (COUNT_SMALL + 1), LARGE, ""),
        ([of()] * (COUNT_SMALL + 1), None, ""),
        ([of()] * (COUNT + 1), LARGE, "601 pictures"),
        ([of(media_type=PDF, pages=60)] * 2, SMALL, "120 pages"),
        ([of(media_type=PDF, pages=60)] * 2, LARGE, ""),
        ([of(media_type=PDF, pages=301)] * 2, LARGE, "602 pages"),
        ([of(12_000_000)] * 2, LARGE, "32 MB"),
        ([of(12_000_000)], LARGE, ""),
        ([of(12_000_000, TEXT)] * 2, LARGE, ""),
        ([of(width=MANY_EDGE + 1, height=9)] * FEW_PICTURES, SMALL, ""),
        ([of(width=9, height=MANY_EDGE + 1)] * (FEW_PICTURES + 1), SMALL, "“one.png”"),
        ([of(width=MANY_EDGE, height=9)] * (FEW_PICTURES + 1), SMALL, ""),
    ],
)
def test_what_is_too_much_for_one_request_is_said(attached, context, said):
    found = excess(attached, context)
    assert (said in str(found)) if said else found is None


@pytest.mark.parametrize(
    ("block", "capabilities", "said"),
    [
        (of().block, Capabilities("a/b", images=False), "a/b does not see pictures"),
        (of().block, Capabilities("a/b", images=True), ""),
        (of().block, Capabilities("a/b"), ""),
        (
            ImageBlock({"type": "url", "url": "https://x.example"}),
            Capabilities("a/b", images=False),
            "pictures",
        ),
        (of(media_type=PDF, pages=1).block, Capabilities("a/b", documents=False), "not read PDF"),
        (of(media_type=TEXT).block, Capabilities("a/b", documents=False, images=False), ""),
        (TextBlock("Hi"), Capabilities("a/b", documents=False, images=False), ""),
    ],
)
@pytest.mark.parametrize("able", ["", "One, Two"])
def test_a_model_that_cannot_see_or_read_is_told_with_those_that_can(
    block, capabilities, said, able
):
    found = unfit([block], capabilities, lambda _: able)
    assert (said in str(found)) if said else found is None
    assert found is None or able in str(found)


@pytest.mark.parametrize(
    "each", [of(5, width=3, height=4, tokens=9), of(7, PDF, pages=2), of(1, TEXT)]
)
def test_what_is_attached_comes_back_from_its_block(each):
    assert attached_of(each.block) == each


@pytest.mark.parametrize("strange", ["3", -1, 0, True, 2**60, None, [1]])
def test_strange_facts_are_none(strange):
    source = {**Blob(HASH, PDF, 3).source, "pages": strange, "tokens": strange, "name": 7}
    found = attached_of(DocumentBlock(source, None))
    assert found == Attached(Blob(HASH, PDF, 3))
    picture = attached_of(ImageBlock({**Blob(HASH, "image/png", 3).source, "name": strange}))
    assert picture is not None
    assert picture.name in ("", "3")


def largest(media_type: str) -> int:
    """The size of the largest content of a kind that goes into a request."""
    low, high = 0, 1 << 30
    while high - low > 1:
        middle = (low + high) // 2
        low, high = (low, middle) if excess([of(middle, media_type)], LARGE) else (middle, high)
    return low


def test_base64_makes_four_bytes_of_three() -> None:
    room = largest(TEXT)
    assert 30_000_000 < room < 33_000_000
    assert largest(PDF) == largest("image/png") == room // 4 * 3
    pair = [of(room // 2, TEXT), of(room - room // 2, TEXT)]
    assert excess(pair, LARGE) is None
    assert excess([*pair, of(1)], LARGE) is not None


@pytest.mark.parametrize("name", ["width", "height", "pages", "tokens"])
def test_a_measure_that_no_file_has_is_unknown(name: str) -> None:
    """A file from outside may tell any; what is shown of it counts in C ints."""
    source = {**Blob(HASH, PDF, 5).source, name: 2**31}
    found = attached_of(DocumentBlock(source, None))
    assert found is not None
    assert getattr(found, name) == 0
    assert attached_of(DocumentBlock({**source, "size": 2**53}, None)) is None

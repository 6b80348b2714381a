"""What is sent of a picture: the pixels that are meant, and nothing else."""

from __future__ import annotations

import io
import struct
import zlib
from collections.abc import Sequence
from typing import Any

import pytest
from PIL import Image, ImageChops, ImageCms, ImageStat, PngImagePlugin

from orca_desktop.attachments import pictures
from orca_desktop.attachments.kinds import Kind
from orca_desktop.attachments.protocol import Refused, Result
from orca_desktop.domain.attachments import (
    LARGEST_EDGE,
    LONG_EDGE,
    PREVIEW_EDGE,
    NoteKind,
    RefusalReason,
)
from tests.support import attachments as made

TURNS = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_90,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_270,
}
"""How a camera that was held so would have stored an upright scene."""


def prepared(content: bytes, kind: Kind, *, full_size: bool = False) -> Result:
    found = pictures.prepare(content, kind, full_size=full_size)
    shown = opened(found)
    assert shown.size == (found.width, found.height)
    assert found.media_type == f"image/{(shown.format or '').lower()}"
    small = Image.open(io.BytesIO(found.preview))
    assert small.format == "PNG"
    assert max(small.size) == min(PREVIEW_EDGE, max(shown.size))
    return found


def opened(found: Result) -> Image.Image:
    image = Image.open(io.BytesIO(found.content or b""))
    image.load()
    return image


def corners(image: Image.Image) -> list[tuple[int, ...]]:
    """The colours in the corners, from the top left in the direction of reading."""
    image = image.convert("RGB")
    width, height = image.size
    places = [(3, 3), (width - 4, 3), (3, height - 4), (width - 4, height - 4)]
    return [image.getpixel(place) for place in places]  # type: ignore[misc]


def is_near(
    found: Sequence[tuple[int, ...]], wanted: Sequence[tuple[int, ...]], most: int = 40
) -> bool:
    pairs = [pair for a, b in zip(found, wanted, strict=True) for pair in zip(a, b, strict=True)]
    return all(abs(a - b) <= most for a, b in pairs)


UPRIGHT = [(255, 0, 0), (0, 255, 0), (0, 0, 255), (255, 255, 255)]


@pytest.mark.parametrize(
    ("kind", "name"),
    [(Kind.PNG, "PNG"), (Kind.JPEG, "JPEG"), (Kind.GIF, "GIF"), (Kind.WEBP, "WEBP")],
)
@pytest.mark.parametrize("size", [(60, 40), (40, 60), (1, 1), (3000, 20), (2000, 1500)])
def test_each_kind_is_sent_no_larger_than_models_see_it(kind, name, size):
    found = prepared(made.saved(made.picture(*size), name), kind)
    longest = max(size)
    assert max(found.width, found.height) == min(longest, LONG_EDGE)
    assert found.is_smaller == (longest > LONG_EDGE)
    if min(size) > 30:
        assert is_near(corners(opened(found)), UPRIGHT)


@pytest.mark.parametrize("full_size", [False, True])
@pytest.mark.parametrize("orientation", range(1, 9))
@pytest.mark.parametrize("size", [(60, 40), (1800, 1200)])
def test_a_picture_stands_upright_however_the_camera_was_held(orientation, size, full_size):
    upright = made.picture(*size)
    stored = upright.transpose(TURNS[orientation]) if orientation > 1 else upright
    content = made.saved(stored, "JPEG", exif=made.exif(orientation))
    found = prepared(content, Kind.JPEG, full_size=full_size)
    assert (found.width > found.height) == (size[0] > size[1])
    assert is_near(corners(opened(found)), UPRIGHT)
    assert opened(found).getexif().get(0x0112, 1) == 1


@pytest.mark.parametrize(("kind", "name"), [(Kind.PNG, "PNG"), (Kind.WEBP, "WEBP")])
def test_other_kinds_know_orientation_too(kind, name):
    stored = made.picture().transpose(TURNS[6])
    found = prepared(made.saved(stored, name, exif=made.exif(6)), kind)
    assert is_near(corners(opened(found)), UPRIGHT)


@pytest.mark.parametrize("size", [(60, 40), (1800, 300)])
@pytest.mark.parametrize("full_size", [False, True])
@pytest.mark.parametrize(
    ("kind", "name"), [(Kind.PNG, "PNG"), (Kind.JPEG, "JPEG"), (Kind.WEBP, "WEBP")]
)
def test_nothing_tells_of_place_and_person(kind, name, full_size, size):
    texts = PngImagePlugin.PngInfo()
    texts.add_text("Author", made.AUTHOR)
    texts.add_itxt("XML:com.adobe.xmp", f"<x>{made.PLACE}</x>")
    options: dict[str, dict[str, Any]] = {
        "PNG": {"pnginfo": texts, "dpi": (300, 300)},
        "JPEG": {"comment": made.AUTHOR, "xmp": f"<x>{made.PLACE}</x>".encode(), "dpi": (300, 300)},
        "WEBP": {"xmp": f"<x>{made.PLACE}</x>".encode()},
    }
    content = made.saved(made.photo(*size), name, exif=made.exif(), **options[name])
    found = prepared(content, kind, full_size=full_size)
    for secret in (made.PLACE, made.CAMERA, made.AUTHOR):
        assert secret.encode() in content, "it would be told"
        for sent in (found.content or b"", found.preview):
            assert secret.encode() not in sent
    for name_of_part in (b"Exif", b"adobe", b"ICC_PROFILE", b"iCCP", b"tEXt", b"eXIf", b"pHYs"):
        assert name_of_part not in (found.content or b"")
    assert not opened(found).getexif()


def test_what_photographers_and_editors_add_is_gone():
    """Records of IPTC and whatever else an application put into its own segments."""
    content = made.saved(made.picture(), "JPEG")
    secret = b"Photoshop 3.0\0" + made.AUTHOR.encode()
    segments = b"".join(
        bytes((0xFF, marker)) + struct.pack(">H", len(secret) + 2) + secret
        for marker in (*range(0xE1, 0xF0), 0xFE)
    )
    content = content[:2] + segments + content[2:] + secret
    found = prepared(content, Kind.JPEG)
    assert made.AUTHOR.encode() not in (found.content or b"")


def test_colours_are_those_that_are_meant():
    """A profile says how the numbers look; without it they would be taken for others."""
    lab = ImageCms.ImageCmsProfile(ImageCms.createProfile("sRGB"))
    swapped = bytearray(lab.tobytes())
    # The red and the blue of the profile change places.
    for one, other in ((b"rXYZ", b"bXYZ"),):
        first, second = swapped.index(one), swapped.index(other)
        swapped[first : first + 4], swapped[second : second + 4] = other, one
    content = made.saved(made.picture(), "PNG", icc_profile=bytes(swapped))
    found = corners(opened(prepared(content, Kind.PNG)))
    assert is_near([found[0], found[2]], [(0, 0, 255), (255, 0, 0)])


@pytest.mark.parametrize("profile", [b"nonsense", b"\0" * 200, made.AUTHOR.encode() * 100])
def test_a_profile_that_cannot_be_used_is_none(profile):
    found = prepared(made.saved(made.picture(), "PNG", icc_profile=profile), Kind.PNG)
    assert is_near(corners(opened(found)), UPRIGHT)
    assert made.AUTHOR.encode() not in (found.content or b"")


def test_a_jpeg_for_print_becomes_one_for_screens():
    found = prepared(made.saved(made.picture(mode="CMYK"), "JPEG"), Kind.JPEG)
    assert opened(found).mode == "RGB"
    assert is_near(corners(opened(found)), UPRIGHT)


@pytest.mark.parametrize("value", [0, 128, 255])
def test_sixteen_bits_become_eight_of_the_same_brightness(value):
    image = Image.new("I;16", (40, 40), value * 257)
    found = opened(prepared(made.saved(image, "PNG"), Kind.PNG))
    assert abs(found.convert("L").getpixel((20, 20)) - value) <= 1


def test_a_palette_with_transparency_stays_transparent():
    image = made.picture().quantize(8)
    image.info["transparency"] = image.getpixel((1, 1))
    found = opened(
        prepared(made.saved(image, "PNG", transparency=image.info["transparency"]), Kind.PNG)
    )
    assert found.mode == "RGBA"
    assert found.getpixel((3, 3))[3] == 0  # type: ignore[index]
    assert found.getpixel((57, 37))[3] == 255  # type: ignore[index]


@pytest.mark.parametrize("mode", ["1", "L", "LA", "P", "RGB", "RGBA"])
@pytest.mark.parametrize("size", [(60, 40), (1700, 30)])
def test_every_mode_of_png_is_sent(mode, size):
    prepared(made.saved(made.picture(size[0], size[1], mode), "PNG"), Kind.PNG)


@pytest.mark.parametrize("mode", ["RGBA", "LA"])
def test_transparency_stays(mode):
    image = Image.new("RGBA", (40, 30), (200, 200, 200, 80)).convert(mode)
    found = opened(prepared(made.saved(image, "PNG"), Kind.PNG))
    assert found.getpixel((5, 5)) == (200, 200, 200, 80)


def test_transparency_that_hides_nothing_is_left_out():
    found = prepared(made.saved(made.photo(600, 400).convert("RGBA"), "PNG"), Kind.PNG)
    assert found.media_type == "image/jpeg"


@pytest.mark.parametrize(
    ("kind", "name"), [(Kind.GIF, "GIF"), (Kind.WEBP, "WEBP"), (Kind.PNG, "PNG")]
)
def test_of_an_animation_the_first_picture_is_sent_and_that_is_said(kind, name):
    found = prepared(made.animation(name), kind)
    assert found.note == (NoteKind.ANIMATION, 0)
    assert is_near([corners(opened(found))[0]], [(255, 0, 0)])
    assert getattr(opened(found), "n_frames", 1) == 1


def test_pictures_for_several_eyes_are_one_picture():
    """Telephones store a second view, or a map of depth, behind the first."""
    content = made.saved(made.picture(), "MPO", save_all=True, append_images=[made.photo(60, 40)])
    found = prepared(content, Kind.JPEG)
    assert found.note is None
    assert getattr(opened(found), "n_frames", 1) == 1
    assert is_near(corners(opened(found)), UPRIGHT)


def test_a_drawing_stays_sharp_and_a_photograph_small():
    drawing = prepared(made.saved(made.picture(800, 600), "PNG"), Kind.PNG)
    assert drawing.media_type == "image/png"
    content = made.saved(made.photo(800, 600), "PNG")
    photograph = prepared(content, Kind.PNG)
    assert photograph.media_type == "image/jpeg"
    assert len(photograph.content or b"") < len(content) / 2


def test_a_small_jpeg_loses_next_to_nothing():
    content = made.saved(made.photo(400, 300), "JPEG", quality=60, exif=made.exif())
    before = Image.open(io.BytesIO(content))
    found = prepared(content, Kind.JPEG)
    difference = ImageChops.difference(before.convert("RGB"), opened(found).convert("RGB"))
    assert max(ImageStat.Stat(difference).mean) < 2
    assert len(found.content or b"") <= len(content) * 1.05


def test_full_size_is_as_large_as_may_be_sent():
    content = made.saved(made.picture(3000, 2000), "PNG")
    found = prepared(content, Kind.PNG, full_size=True)
    assert (found.width, found.height, found.is_smaller) == (3000, 2000, False)
    wide = prepared(made.saved(made.picture(9000, 90), "PNG"), Kind.PNG, full_size=True)
    assert wide.width == LARGEST_EDGE


def test_the_preview_shows_what_is_sent():
    stored = made.picture(900, 600).transpose(TURNS[8])
    found = prepared(made.saved(stored, "JPEG", exif=made.exif(8)), Kind.JPEG)
    assert is_near(corners(Image.open(io.BytesIO(found.preview))), UPRIGHT)


def png_of(width: int, height: int, data: bytes = b"") -> bytes:
    """A PNG with one bit a pixel that says it has so many, whatever is in it."""

    def chunk(name: bytes, content: bytes) -> bytes:
        check = zlib.crc32(name + content)
        return struct.pack(">I", len(content)) + name + content + struct.pack(">I", check)

    head = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    body = data or zlib.compress(b"\0" * 1000)
    return b"\x89PNG\r\n\x1a\n" + chunk(b"IHDR", head) + chunk(b"IDAT", body) + chunk(b"IEND", b"")


@pytest.mark.parametrize("size", [(30_000, 30_000), (2**31 - 1, 2**31 - 1), (1, 2**31 - 1)])
def test_too_many_pixels_are_refused_before_any_is_decoded(size):
    with pytest.raises(Refused) as refused:
        pictures.prepare(png_of(*size), Kind.PNG, full_size=False)
    assert (refused.value.reason, refused.value.limit) == (RefusalReason.PIXELS, 120)


@pytest.mark.parametrize("kind", [Kind.PNG, Kind.JPEG, Kind.GIF, Kind.WEBP])
def test_a_picture_that_is_cut_short_is_damaged(kind):
    content = made.saved(made.photo(300, 200), kind.value)
    with pytest.raises(Exception):  # noqa: B017, PT011 - what Pillow raises differs with the kind
        pictures.prepare(content[: len(content) // 2], kind, full_size=False)


def test_a_file_that_lies_about_its_kind_is_not_read_as_another():
    """The beginning of one kind does not open the reader of another."""
    with pytest.raises(OSError, match="cannot identify"):
        pictures.prepare(made.saved(made.picture(), "TIFF"), Kind.PNG, full_size=False)

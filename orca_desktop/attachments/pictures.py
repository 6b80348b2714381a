"""Pictures as they are sent: turned upright, without what they tell of place and person, smaller.

Nothing but pixels goes from what was brought in to what is sent: EXIF, XMP, IPTC, comments and
texts stay behind, and colours are those of sRGB. Used only in the process that reads.
"""

from __future__ import annotations

import io
from typing import Final

# Named so that Pillow does not load all its other readers to find one for WebP.
from PIL import Image, ImageCms, WebPImagePlugin  # noqa: F401

from orca_desktop.attachments.kinds import Kind
from orca_desktop.attachments.protocol import Refused, Result
from orca_desktop.domain.attachments import (
    CONTENT_BYTES,
    LARGEST_EDGE,
    LONG_EDGE,
    PIXELS,
    PREVIEW_EDGE,
    NoteKind,
    RefusalReason,
)

_ORIENTATION: Final = 0x0112
_UPRIGHT: Final = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
"""What turns a picture upright that was stored with an orientation of EXIF."""

_QUALITY: Final = 88
_WORTH_PNG: Final = 1.25
"""How much larger PNG may be than JPEG, because it loses nothing."""
_LARGE: Final = 4_000_000
"""Pixels from which on a picture is not encoded twice only to see which is smaller."""
_SAMPLE_EDGE: Final = 512
_DEEP: Final = ("I", "I;16", "I;16L", "I;16B", "I;16N")
_CLEAR: Final = ("RGBA", "LA", "PA", "La", "RGBa")


def prepare(content: bytes, kind: Kind, *, full_size: bool, small: int = PREVIEW_EDGE) -> Result:
    """A picture as it is sent, and a preview whose longer edge has ``small`` pixels at most.

    Raises ``Refused`` for one that has too many pixels or stays too large, and whatever Pillow
    raises for a damaged one.
    """
    # Bounded below, by our own measure and before anything is decoded.
    Image.MAX_IMAGE_PIXELS = None
    edge = LARGEST_EDGE if full_size else LONG_EDGE
    with Image.open(io.BytesIO(content), formats=[kind.value]) as opened:
        stored = opened.size
        if stored[0] * stored[1] > PIXELS:
            raise Refused(RefusalReason.PIXELS, PIXELS // 1_000_000)
        is_animated = kind is not Kind.JPEG and getattr(opened, "is_animated", False)
        if max(stored) > edge:
            opened.draft(None, (2 * edge, 2 * edge))  # JPEG alone can be decoded smaller
        opened.load()
        turn = _UPRIGHT.get(_orientation(opened))
        image = _bounded(_plain(opened), edge)
        image = _in_srgb(image, opened.info.get("icc_profile"))
        if turn is not None:
            image = image.transpose(turn)
        is_untouched = image.mode == opened.mode and image.size == stored and turn is None
        if opened.format == "JPEG" and is_untouched and not opened.info.get("icc_profile"):
            # Rounded as it was rounded before, so that next to nothing is lost.
            opened.info = {}
            sent, media_type = _jpeg(opened, quality="keep"), "image/jpeg"
        else:
            image.info = {}
            sent, media_type = _encoded(image, is_photo=kind is Kind.JPEG)
    if len(sent) > CONTENT_BYTES:
        raise Refused(RefusalReason.TOO_LARGE, CONTENT_BYTES // 1_000_000)
    return Result(
        sent,
        media_type,
        preview(sent, small),
        *image.size,
        is_smaller=image.width * image.height < stored[0] * stored[1],
        note=(NoteKind.ANIMATION, 0) if is_animated else None,
    )


def preview(sent: bytes, edge: int = PREVIEW_EDGE) -> bytes:
    """A small picture of one that is sent, made of the very bytes."""
    with Image.open(io.BytesIO(sent)) as image:
        image.draft(None, (2 * edge, 2 * edge))
        return png(image, edge)


def png(image: Image.Image, edge: int) -> bytes:
    """A picture as PNG, with a longer edge of so many pixels at most."""
    small = _bounded(_plain(image), edge)
    small.info = {}
    return _png(small)


def _orientation(image: Image.Image) -> int:
    try:
        found = image.getexif().get(_ORIENTATION, 1)
    except Exception:  # noqa: BLE001 - Pillow's readers of broken EXIF raise what they like
        return 1
    return found if isinstance(found, int) else 1


def _plain(image: Image.Image) -> Image.Image:
    """A picture in one of the modes that are resized and encoded well: L, RGB, RGBA, CMYK."""
    if image.mode in _DEEP:
        # Pillow would cut off what is above 255.
        return image.convert("I").point(lambda value: value * (1 / 256)).convert("L")
    if image.mode in _CLEAR or "transparency" in image.info:
        clear = image if image.mode == "RGBA" else image.convert("RGBA")
        is_clear = clear.getchannel("A").getextrema() != (255, 255)
        return clear if is_clear else clear.convert("RGB")
    if image.mode == "1":
        return image.convert("L")
    return image if image.mode in {"L", "RGB", "CMYK"} else image.convert("RGB")


def _bounded(image: Image.Image, edge: int) -> Image.Image:
    longest = max(image.size)
    if longest <= edge:
        return image
    width, height = (max(1, round(side * edge / longest)) for side in image.size)
    return image.resize((width, height), Image.Resampling.LANCZOS, reducing_gap=3.0)


def _in_srgb(image: Image.Image, profile: object) -> Image.Image:
    """A picture in the colours that are meant where no profile goes along."""
    if isinstance(profile, bytes) and profile:
        mode = "RGBA" if image.mode == "RGBA" else "RGB"
        try:
            found = ImageCms.ImageCmsProfile(io.BytesIO(profile))
            turned = ImageCms.profileToProfile(
                image, found, ImageCms.createProfile("sRGB"), outputMode=mode
            )
        except (ImageCms.PyCMSError, OSError, ValueError):
            turned = None  # A profile that cannot be used is none.
        if turned is not None:
            return turned
    return image.convert("RGB") if image.mode == "CMYK" else image


def _encoded(image: Image.Image, *, is_photo: bool) -> tuple[bytes, str]:
    """A picture as JPEG, or as PNG where something would be lost or nothing is won by JPEG."""
    if image.mode == "RGBA":
        return _png(image), "image/png"
    if not is_photo and _is_drawn(image):
        return _png(image), "image/png"
    return _jpeg(image, quality=_QUALITY), "image/jpeg"


def _is_drawn(image: Image.Image) -> bool:
    """Whether PNG is about as small as JPEG; judged by the middle of a large picture."""
    if image.width * image.height > _LARGE:
        left, top = (max(0, (side - _SAMPLE_EDGE) // 2) for side in image.size)
        right, bottom = image.width - left, image.height - top
        image = image.crop((left, top, right, bottom))
    return len(_png(image)) <= _WORTH_PNG * len(_jpeg(image, quality=_QUALITY))


def _png(image: Image.Image) -> bytes:
    written = io.BytesIO()
    level = 6 if image.width * image.height <= _LARGE else 2
    image.save(written, "PNG", compress_level=level)
    return written.getvalue()


def _jpeg(image: Image.Image, quality: int | str) -> bytes:
    written = io.BytesIO()
    if quality == "keep":
        image.save(written, "JPEG", quality="keep", optimize=True)
    else:
        # Coloured letters stay sharp only if colours are as fine as brightness.
        image.save(written, "JPEG", quality=quality, subsampling="4:4:4", optimize=True)
    return written.getvalue()

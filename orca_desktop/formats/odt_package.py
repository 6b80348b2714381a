"""What an OpenDocument text is beside its body: the common styles, pictures, and the package.

A package is a ZIP of XML (OpenDocument 1.3). Its entries have no times of their own, so the same
conversation gives the same bytes. Nothing in it leads outside.
"""

from __future__ import annotations

import io
import struct
import zipfile
from collections.abc import Mapping
from dataclasses import dataclass
from html import escape
from typing import Final

from orca_desktop.formats.odt_blocks import DEEPEST, LEVEL_CM, PAGE_CM, in_all_scripts, legal

KIND: Final = "application/vnd.oasis.opendocument.text"
HIGHEST_CM: Final = 22.0
"""How high a picture may be, so that it fits on a page with its name."""

_DOTS_A_CM: Final = 96 / 2.54
_NAMESPACES: Final = {
    "office": "urn:oasis:names:tc:opendocument:xmlns:office:1.0",
    "style": "urn:oasis:names:tc:opendocument:xmlns:style:1.0",
    "text": "urn:oasis:names:tc:opendocument:xmlns:text:1.0",
    "table": "urn:oasis:names:tc:opendocument:xmlns:table:1.0",
    "draw": "urn:oasis:names:tc:opendocument:xmlns:drawing:1.0",
    "fo": "urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0",
    "svg": "urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0",
    "meta": "urn:oasis:names:tc:opendocument:xmlns:meta:1.0",
    "xlink": "http://www.w3.org/1999/xlink",
    "dc": "http://purl.org/dc/elements/1.1/",
}
_EARLIEST: Final = (1980, 1, 1, 0, 0, 0)
_SIGNS: Final = (
    (b"\x89PNG\r\n\x1a\n", "image/png", "png"),
    (b"\xff\xd8\xff", "image/jpeg", "jpg"),
    (b"GIF87a", "image/gif", "gif"),
    (b"GIF89a", "image/gif", "gif"),
)


@dataclass(frozen=True, slots=True)
class EmbeddedPicture:
    """A picture that office programs show: what it is, how its name ends, its size in pixels."""

    media_type: str
    ending: str
    width: int
    height: int

    @property
    def size_cm(self) -> tuple[float, float]:
        """How large it stands on the page: as on a screen, or as large as the page allows."""
        width, height = self.width / _DOTS_A_CM, self.height / _DOTS_A_CM
        share = min(1.0, PAGE_CM / width, HIGHEST_CM / height)
        return width * share, height * share


def picture_of(content: bytes) -> EmbeddedPicture | None:
    """What a content is, by its bytes; none for what Word or LibreOffice would not show."""
    found = next((each for each in _SIGNS if content.startswith(each[0])), None)
    if found is None:
        return None
    sign, media_type, ending = found
    try:
        match ending:
            case "png":
                width, height = struct.unpack_from(">II", content, 16)
            case "gif":
                width, height = struct.unpack_from("<HH", content, len(sign))
            case _:
                width, height = _of_jpeg(content)
    except (struct.error, IndexError):
        return None
    return EmbeddedPicture(media_type, ending, width, height) if width > 0 and height > 0 else None


def package(
    title: str, body: str, styles: str, times: tuple[str, str], pictures: Mapping[str, bytes]
) -> bytes:
    """The file: the XML of a body and of its styles, when it was begun and changed, pictures.

    ``pictures`` are contents by the names that the body gives them.
    """
    parts: dict[str, str | bytes] = {
        "content.xml": _document(
            "document-content",
            f"{_FONTS}<office:automatic-styles>{_CELLS}{styles}</office:automatic-styles>"
            f"<office:body><office:text>{body}</office:text></office:body>",
        ),
        "styles.xml": _document("document-styles", _STYLES),
        "meta.xml": _document("document-meta", _meta(title, times)),
        **pictures,
    }
    parts["META-INF/manifest.xml"] = _manifest(parts)
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        # Programs know the file by this entry: it is the first, and not packed.
        archive.writestr(zipfile.ZipInfo("mimetype", _EARLIEST), KIND, zipfile.ZIP_STORED)
        for name, content in parts.items():
            way = zipfile.ZIP_STORED if name in pictures else zipfile.ZIP_DEFLATED
            archive.writestr(zipfile.ZipInfo(name, _EARLIEST), content, way)
    return file.getvalue()


def _of_jpeg(content: bytes) -> tuple[int, int]:
    """The size that the frame of a JPEG tells; raises ``IndexError`` or ``struct.error``."""
    at = 2
    while True:
        while content[at] == 0xFF and content[at + 1] == 0xFF:
            at += 1
        mark = content[at + 1]
        if content[at] != 0xFF or mark == 0xD9:
            raise IndexError("no frame")
        if 0xC0 <= mark <= 0xCF and mark not in {0xC4, 0xC8, 0xCC}:
            height, width = struct.unpack_from(">HH", content, at + 5)
            return width, height
        alone = mark == 0x01 or 0xD0 <= mark <= 0xD8
        at += 2 if alone else 2 + max(struct.unpack_from(">H", content, at + 2)[0], 2)


def _document(kind: str, inner: str) -> str:
    names = " ".join(f'xmlns:{name}="{address}"' for name, address in _NAMESPACES.items())
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<office:{kind} {names} office:version="1.3">{inner}</office:{kind}>'
    )


def _meta(title: str, times: tuple[str, str]) -> str:
    begun, changed = times
    return (
        f"<office:meta><meta:generator>Orca Desktop</meta:generator>"
        f"<dc:title>{escape(legal(title))}</dc:title>"
        f"<meta:creation-date>{begun}</meta:creation-date><dc:date>{changed}</dc:date>"
        "</office:meta>"
    )


def _manifest(parts: Mapping[str, str | bytes]) -> str:
    space = "urn:oasis:names:tc:opendocument:xmlns:manifest:1.0"
    entries = {"/": KIND}
    for name, content in parts.items():
        picture = picture_of(content) if isinstance(content, bytes) else None
        entries[name] = picture.media_type if picture else "text/xml"
    told = "".join(
        f'<manifest:file-entry manifest:full-path="{name}" manifest:media-type="{kind}"/>'
        for name, kind in entries.items()
    )
    return (
        '<?xml version="1.0" encoding="UTF-8"?>\n'
        f'<manifest:manifest xmlns:manifest="{space}" manifest:version="1.3">{told}'
        "</manifest:manifest>"
    )


# -- the common styles ------------------------------------------------------------------------


def _style(name: str, parent: str, paragraph: str = "", text: str = "", more: str = "") -> str:
    """A style of paragraphs under the name that Word and LibreOffice know it by."""
    shown = name.replace("_20_", " ")
    inherits = f' style:parent-style-name="{parent}"' if parent else ""
    return (
        f'<style:style style:name="{name}" style:display-name="{shown}" style:family="paragraph"'
        f"{inherits} {more}>"
        f"<style:paragraph-properties {paragraph}/><style:text-properties {text}/></style:style>"
    )


def _points(size: float) -> str:
    """The size of letters of all scripts."""
    return in_all_scripts("font-size", f"{size}pt")


def _heading(level: int, points: float) -> str:
    return _style(
        f"Heading_20_{level}",
        "Heading",
        'fo:margin-top="0.45cm" fo:margin-bottom="0.15cm" fo:keep-with-next="always"',
        f"{_points(points)} {_BOLD}",
        f'style:next-style-name="Text_20_body" style:default-outline-level="{level}"',
    )


def _list(name: str, label: str, indent: str = "-0.6cm") -> str:
    """A style of lists; ``label`` is how each level tells its items, ``indent`` where it stands."""
    levels = []
    for level in range(1, DEEPEST + 1):
        left = LEVEL_CM * level
        kind, _, properties = label.partition(" ")
        if "{bullet}" in properties:
            properties = properties.format(bullet="•◦▪"[(level - 1) % 3])
        levels.append(
            f'<text:list-level-style-{kind} text:level="{level}" {properties}>'
            "<style:list-level-properties "
            'text:list-level-position-and-space-mode="label-alignment">'
            '<style:list-level-label-alignment text:label-followed-by="listtab" '
            f'text:list-tab-stop-position="{left:.2f}cm" fo:text-indent="{indent}" '
            f'fo:margin-left="{left:.2f}cm"/></style:list-level-properties>'
            f"</text:list-level-style-{kind}>"
        )
    return f'<text:list-style style:name="{name}">{"".join(levels)}</text:list-style>'


_BOLD: Final = in_all_scripts("font-weight", "bold")
_MONO: Final = f"{in_all_scripts('font-name', 'Mono')} {_points(9)}"
_SMALL: Final = f'{_points(8.5)} fo:color="#555555"'
_SPACED: Final = 'fo:margin-top="0.1cm" fo:margin-bottom="0.2cm" fo:line-height="120%"'
_TIGHT: Final = 'fo:margin-top="0cm" fo:margin-bottom="0cm"'
_CELLS: Final = (
    '<style:style style:name="Cell" style:family="table-cell"><style:table-cell-properties '
    'fo:padding="0.1cm" fo:border="0.5pt solid #bbbbbb"/></style:style>'
    '<style:style style:name="Row" style:family="table-row"><style:table-row-properties '
    'fo:keep-together="always"/></style:style>'
)
_FONTS: Final = (
    '<office:font-face-decls><style:font-face style:name="Text" svg:font-family="Arial" '
    'style:font-family-generic="swiss" style:font-pitch="variable"/>'
    '<style:font-face style:name="Mono" svg:font-family="\'Courier New\'" '
    'style:font-family-generic="modern" style:font-pitch="fixed"/></office:font-face-decls>'
)
_DEFAULT: Final = (
    '<style:default-style style:family="paragraph"><style:paragraph-properties '
    'fo:orphans="2" fo:widows="2" style:tab-stop-distance="1.25cm"/>'
    f'<style:text-properties style:font-name="Text" {_points(10.5)}/></style:default-style>'
)
_PARAGRAPHS: Final = (
    _style("Standard", ""),
    _style("Text_20_body", "Standard", _SPACED),
    _style("Title", "Standard", 'fo:margin-bottom="0.4cm"', f"{_points(20)} {_BOLD}"),
    _style("Heading", "Standard", 'fo:keep-with-next="always"'),
    *(_heading(level, max(15 - 1.5 * level, 10.5)) for level in range(1, 7)),
    _style(
        "Inner_20_heading",
        "Text_20_body",
        'fo:margin-top="0.3cm" fo:keep-with-next="always"',
        _BOLD,
    ),
    _style("Question", "Standard", f'{_TIGHT} fo:background-color="#edf2fa"'),
    _style("Note", "Standard", 'fo:margin-bottom="0.15cm"', _SMALL),
    _style("List", "Text_20_body", 'fo:margin-top="0cm" fo:margin-bottom="0.06cm"'),
    _style("Preformatted_20_Text", "Standard", f'{_TIGHT} fo:background-color="#f4f4f4"', _MONO),
    _style(
        "Horizontal_20_Line",
        "Standard",
        'fo:margin-top="0.1cm" fo:margin-bottom="0.4cm" fo:border-bottom="0.5pt solid #bbbbbb"',
        _points(6),
    ),
    _style("Table_20_Contents", "Standard"),
    _style("Table_20_Heading", "Table_20_Contents", 'fo:keep-with-next="always"', _BOLD),
    _style("Picture", "Standard", 'fo:margin-top="0.2cm" fo:keep-with-next="always"'),
    _style("Footer", "Standard", 'fo:text-align="center"', _SMALL),
)
_LISTS: Final = (
    _list("Bullets", 'bullet text:bullet-char="{bullet}"'),
    _list("Numbers", 'number style:num-format="1" style:num-suffix="."'),
    _list("Unmarked", 'number style:num-format=""', "0cm"),
)
_PAGE: Final = (
    '<style:page-layout style:name="Page"><style:page-layout-properties '
    'fo:page-width="21cm" fo:page-height="29.7cm" style:print-orientation="portrait" '
    'fo:margin-top="2cm" fo:margin-bottom="1.5cm" fo:margin-left="2cm" fo:margin-right="2cm"/>'
    '<style:footer-style><style:header-footer-properties fo:min-height="0.8cm" '
    'fo:margin-top="0.4cm"/></style:footer-style></style:page-layout>'
)
_MASTER: Final = (
    '<style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>'
    '<text:p text:style-name="Footer"><text:page-number text:select-page="current">1'
    "</text:page-number> / <text:page-count>1</text:page-count></text:p>"
    "</style:footer></style:master-page>"
)
_STYLES: Final = (
    f"{_FONTS}<office:styles>{_DEFAULT}{''.join(_PARAGRAPHS)}{''.join(_LISTS)}</office:styles>"
    f"<office:automatic-styles>{_PAGE}</office:automatic-styles>"
    f"<office:master-styles>{_MASTER}</office:master-styles>"
)

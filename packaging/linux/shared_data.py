"""What desktops find below ``share``: starter, icons, AppStream data and manual page.

A Debian package puts it below ``/usr``, the installer below ``~/.local``, and a wheel brings the
part of it that does not need to be drawn.
"""

from __future__ import annotations

import gzip
from datetime import UTC, datetime
from pathlib import Path
from typing import Final
from xml.sax.saxutils import escape

import icons
import project

SIZES: Final = (16, 22, 24, 32, 48, 64, 128, 256, 512)
"""The sizes in which desktops ask for icons, in pixels."""

_STARTER: Final = project.ROOT / "packaging" / "linux" / f"{project.NAME}.desktop"
_MARK: Final = project.ROOT / "resources" / "icons" / "app.svg"
_MORE: Final = (
    "Write and watch the answer arrive, compare the same question under other models and settings "
    "side by side, find every chat again, and export it. A practice model inside needs no key and "
    "no network."
)
_POINTS: Final = 8
"""So many points of a release are told; the whole is in the change log."""


def write(share: Path) -> None:
    """Write all of it below a folder."""
    for place, content in small_files().items():
        _write(share / place, content)
    for size in SIZES:
        picture = icons.png(_MARK, size)
        _write(share / f"icons/hicolor/{size}x{size}/apps/{project.NAME}.png", picture)
    _write(share / f"man/man1/{project.NAME}.1.gz", compressed(manual().encode()))


def small_files() -> dict[str, bytes]:
    """The files that are text, by their place below ``share``."""
    return {
        **{place: file.read_bytes() for file, place in project.desktop_files().items()},
        f"metainfo/{project.APP_ID}.metainfo.xml": metainfo().encode(),
    }


def starter() -> dict[str, str]:
    """What the starter says, by key."""
    lines = _STARTER.read_text(encoding="utf-8").splitlines()[1:]
    return dict(line.split("=", 1) for line in lines if "=" in line)


def metainfo() -> str:
    """What software centres show, in AppStream's form, with the releases of the change log."""
    said = starter()
    releases = "\n".join(_release(each) for each in project.releases())
    types = "\n".join(
        f"    <mediatype>{each}</mediatype>" for each in said["MimeType"].split(";") if each
    )
    keywords = "\n".join(
        f"    <keyword>{escape(each)}</keyword>" for each in said["Keywords"].split(";") if each
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<component type="desktop-application">
  <id>{project.APP_ID}</id>
  <metadata_license>CC0-1.0</metadata_license>
  <project_license>{project.pyproject()["project"]["license"]}</project_license>
  <name>{project.TITLE}</name>
  <summary>{escape(said["Comment"])}</summary>
  <summary xml:lang="de">{escape(said["Comment[de]"])}</summary>
  <developer id="ai.orcarouter"><name>{project.PUBLISHER}</name></developer>
  <description>
    <p>{escape(project.summary())}</p>
    <p>{escape(_MORE)}</p>
  </description>
  <launchable type="desktop-id">{project.NAME}.desktop</launchable>
  <icon type="stock">{project.NAME}</icon>
  <url type="homepage">{project.HOMEPAGE}</url>
  <provides>
    <binary>{project.NAME}</binary>
{types}
  </provides>
  <categories>
{chr(10).join(f"    <category>{each}</category>" for each in said["Categories"].split(";") if each)}
  </categories>
  <keywords>
{keywords}
  </keywords>
  <content_rating type="oars-1.1"/>
  <releases>
{releases}
  </releases>
</component>
"""


def _release(release: project.Release) -> str:
    date = release.date or datetime.fromtimestamp(project.epoch(), UTC).date()
    kind = "stable" if release.date else "development"
    points = "\n".join(
        f"          <li>{escape(_short(each))}</li>" for each in release.points[:_POINTS]
    )
    return f"""    <release version="{release.version}" date="{date.isoformat()}" type="{kind}">
      <description>
        <ul>
{points}
        </ul>
      </description>
    </release>"""


def _short(point: str) -> str:
    """The first sentence of a point, without the marks of Markdown."""
    plain = point.replace("*", "").replace("`", "")
    for end in (". ", "; ", ": "):
        plain = plain.partition(end)[0]
    return plain.rstrip(".")


def manual() -> str:
    """The manual page, written from what the command line says of itself."""
    from orca_desktop.app import arguments  # noqa: PLC0415 - the project's own, at its place

    parser = arguments.parser()
    day = datetime.fromtimestamp(project.epoch(), UTC).date().isoformat()
    options = "\n".join(_option(action) for action in parser._actions)  # noqa: SLF001 - the one list there is
    usage = parser.format_usage().partition(" ")[2].partition(" ")[2]
    return f""".TH {project.NAME.upper()} 1 "{day}" "{project.TITLE} {project.version()}"
.SH NAME
{project.NAME} \\- {_roff(starter()["Comment"][0].lower() + starter()["Comment"][1:])}
.SH SYNOPSIS
.B {project.NAME}
{_roff(" ".join(usage.split()))}
.SH DESCRIPTION
{_roff(parser.description or "")}
.SH OPTIONS
{options}
.SH ENVIRONMENT
{_roff(parser.epilog or "")}
.SH EXIT STATUS
0, or 2 when the program could not do what it was asked; one sentence on standard error says why.
"""


def _option(action: object) -> str:
    names = [*getattr(action, "option_strings", ())]
    value = getattr(action, "metavar", None)
    shown = ", ".join(f"\\fB{_roff(name)}\\fR" for name in names)
    if value:
        shown = f"{shown} \\fI{value}\\fR".strip()
    return f".TP\n{shown}\n{_roff(str(getattr(action, 'help', '') or ''))}"


def _roff(text: str) -> str:
    return text.replace("\\", "\\e").replace("-", "\\-").replace("'", "\\(aq")


def compressed(content: bytes) -> bytes:
    """A content as ``gzip -9n`` gives it: without a name and a time."""
    return gzip.compress(content, 9, mtime=0)


def _write(path: Path, content: bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)

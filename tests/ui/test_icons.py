from __future__ import annotations

import tomllib
import xml.etree.ElementTree as ET
from pathlib import Path

import pytest
from PySide6.QtGui import QColor, QIcon

from orca_desktop import resources
from orca_desktop.domain import attachments
from orca_desktop.ui.theme import icons

NAMES = [name.removesuffix(".svg") for name in resources.names("icons") if name != "app.svg"]
ROOT = Path(__file__).parents[2]
SVG = "{http://www.w3.org/2000/svg}"


@pytest.mark.parametrize("name", NAMES)
def test_icons_are_one_family(name):
    root = ET.fromstring(resources.text("icons", f"{name}.svg"))  # noqa: S314 - as above
    assert root.get("viewBox") == "0 0 20 20"
    assert root.get("stroke-width") == "1.5"
    assert root.get("stroke") == "currentColor"
    kinds = {element.tag.removeprefix(SVG) for element in root.iter()}
    assert kinds <= {"svg", "path", "circle", "rect"}


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_icons_are_drawn_in_the_pixels_of_the_screen(qapp, name, ratio):
    picture = icons.pixmap(name, "#FF0000", 16, ratio)
    assert picture.width() == round(16 * ratio)
    image = picture.toImage()
    colors = {
        image.pixelColor(x, y).name()
        for x in range(image.width())
        for y in range(image.height())
        if image.pixelColor(x, y).alpha() > 100
    }
    assert colors, "nothing was drawn"
    assert all(QColor(color).red() > 200 and QColor(color).green() < 60 for color in colors)


def test_a_disabled_icon_is_faint(qapp):
    icon = icons.icon("send", "#FF0000", "#00FF00")
    faint = icon.pixmap(20, QIcon.Mode.Disabled).toImage()
    greens = [faint.pixelColor(10, y) for y in range(faint.height())]
    assert any(color.green() > 200 and color.red() < 60 for color in greens)


def test_an_unknown_icon_is_an_error(qapp):
    with pytest.raises(FileNotFoundError):
        icons.pixmap("no-such-icon", "#000000")


def test_the_mark_of_the_program_is_sharp_in_every_size_and_seen_on_light_and_dark(qapp):
    mark = icons.application()
    for size in (16, 24, 32, 48, 64, 128, 256):
        picture = mark.pixmap(size, size)
        assert picture.width() == size
        image = picture.toImage()
        assert image.pixelColor(0, 0).alpha() == 0, "nothing stands behind it"
        solid = {
            image.pixelColor(x, y).name()
            for x in range(size)
            for y in range(size)
            if image.pixelColor(x, y).alpha() == 255
        }
        assert {"#0a66c2", "#ffffff"} <= solid


def test_the_starter_of_the_desktop_starts_this_program_with_this_mark():
    lines = dict(
        line.split("=", 1)
        for line in (ROOT / "packaging/linux/orca-desktop.desktop").read_text().splitlines()
        if "=" in line
    )
    scripts = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]["gui-scripts"]
    command, files = lines["Exec"].split()
    assert command in scripts
    assert files == "%F", "as many files as were chosen, by their paths"
    kinds = lines["MimeType"].split(";")
    assert kinds.pop() == "", "a list ends with its sign"
    assert kinds == sorted(set(kinds), key=kinds.index)
    assert set(attachments.PICTURES) | {attachments.PDF, attachments.TEXT} <= set(kinds)
    assert lines["StartupWMClass"] == "orca-desktop", "as QApplication is named"
    assert lines["Icon"] == "orca-desktop"

"""The one way out: every link that a person opens goes through ``open_url``.

Only https, http and mailto leave; the address is read by two parsers that must agree on the host.
Where the words of a link are not its address, the person sees the address first, with the host as
the network spells it.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Final
from urllib.parse import urlsplit

from PySide6.QtCore import QCoreApplication, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QCheckBox, QMessageBox, QWidget

from orca_desktop.render.sanitize import address as checked, named

HOME: Final = "https://www.orcarouter.ai"
"""The web page of those for whom the program is made; keys are got there too."""

_LONGEST_SHOWN: Final = 600


@dataclass(frozen=True, slots=True)
class LinkAddress:
    """An address that may be opened: as written, and its host in the network's spelling."""

    url: str
    host: str

    @property
    def is_foreign(self) -> bool:
        """Whether the host is written with letters that the network spells otherwise."""
        return "xn--" in self.host


@dataclass(frozen=True, slots=True)
class LinkRefusal:
    """An address that is not opened, with the reason in plain words."""

    url: str
    reason: str


def check(url: str) -> LinkAddress | LinkRefusal:
    """Whether an address may be opened."""
    found = checked(url)
    if found is None:
        return LinkRefusal(
            url, QCoreApplication.translate("links", "Only web and mail addresses can be opened.")
        )
    read = QUrl(found, QUrl.ParsingMode.StrictMode)
    parts = urlsplit(found)
    if not read.isValid() or read.scheme() != parts.scheme or read.userInfo():
        return LinkRefusal(
            url, QCoreApplication.translate("links", "This address is not written as it should be.")
        )
    if parts.scheme == "mailto":
        return LinkAddress(found, parts.path.rpartition("@")[2])
    host = read.host(QUrl.ComponentFormattingOption.FullyEncoded).lower()
    if not host or not _same_host(host, parts.hostname or ""):
        return LinkRefusal(
            url, QCoreApplication.translate("links", "This address is not written as it should be.")
        )
    return LinkAddress(found, host)


def _same_host(spelled: str, written: str) -> bool:
    other = QUrl()
    other.setHost(written)
    return other.host(QUrl.ComponentFormattingOption.FullyEncoded).lower() == spelled


def says_itself(label: str, url: str) -> bool:
    """Whether the words of a link are its address, so that nothing is hidden behind them."""

    def bare(text: str) -> str:
        return text.strip().removeprefix("mailto:").removeprefix("https://").rstrip("/")

    return bool(label) and bare(label) == bare(url)


def open_url(url: str, label: str = "", parent: QWidget | None = None) -> None:
    """Open an address in the system's browser or mail program, after asking where needed."""
    match check(url):
        case LinkRefusal(_, reason):
            _tell(parent, reason, url)
        case LinkAddress() as address:
            trusted = _trusted(parent)
            if (says_itself(label, url) and not address.is_foreign) or address.host in trusted:
                _launch(address)
            else:
                _ask(address, parent)


_TRUSTED: Final = "trustedLinkHosts"


def _trusted(parent: QWidget | None) -> set[str]:
    window = parent.window() if parent is not None else None
    known = window.property(_TRUSTED) if window is not None else None
    return set(known) if isinstance(known, list) else set()


def _trust(host: str, parent: QWidget | None) -> None:
    if parent is not None:
        parent.window().setProperty(_TRUSTED, sorted({*_trusted(parent), host}))


def open_folder(folder: Path) -> None:
    """Show a folder in the system's file manager: a local one, never what a text names."""
    _hand_over(QUrl.fromLocalFile(str(folder)))


def _launch(address: LinkAddress) -> None:
    _hand_over(QUrl(address.url, QUrl.ParsingMode.StrictMode))


def _hand_over(url: QUrl) -> None:
    QDesktopServices.openUrl(url)


def _ask(address: LinkAddress, parent: QWidget | None) -> None:
    box = _box(parent, QCoreApplication.translate("links", "Open this address?"), address.url)
    if address.is_foreign:
        box.setInformativeText(
            _said_address(address.url)
            + "\n\n"
            + QCoreApplication.translate("links", "The network knows this site as {0}.").format(
                address.host
            )
        )
    go = box.addButton(
        QCoreApplication.translate("links", "Open"), QMessageBox.ButtonRole.AcceptRole
    )
    copy = box.addButton(
        QCoreApplication.translate("links", "Copy address"), QMessageBox.ButtonRole.ActionRole
    )
    box.addButton(QCoreApplication.translate("links", "Cancel"), QMessageBox.ButtonRole.RejectRole)
    again = QCheckBox(
        QCoreApplication.translate(
            "links", "Do not ask again for {0} until the program ends"
        ).format(address.host),
        box,
    )
    box.setCheckBox(again)

    def chosen() -> None:
        if box.clickedButton() is go:
            if again.isChecked():
                _trust(address.host, parent)
            _launch(address)
        elif box.clickedButton() is copy:
            QGuiApplication.clipboard().setText(address.url)

    box.finished.connect(chosen)
    box.open()


def _tell(parent: QWidget | None, reason: str, url: str) -> None:
    box = _box(parent, reason, url)
    box.addButton(QMessageBox.StandardButton.Close)
    box.open()


def _box(parent: QWidget | None, text: str, url: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setWindowTitle(QCoreApplication.translate("links", "Link"))
    box.setText(text)
    box.setInformativeText(_said_address(url))
    return box


def _said_address(url: str) -> str:
    """The address with places to break, hidden characters named, cut only when very long."""
    text = named(url)
    shown = text if len(text) <= _LONGEST_SHOWN else f"{text[:_LONGEST_SHOWN]}…"
    return "\u200b".join(shown[at : at + 40] for at in range(0, len(shown), 40))

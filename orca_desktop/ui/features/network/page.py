"""The page *Network* of the settings: which proxy leads to the gateway, and whom to trust more."""

from __future__ import annotations

import dataclasses
from collections.abc import Sequence
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QLabel, QLineEdit, QPushButton, QWidget

from orca_desktop.domain.network import (
    PORTS,
    NetworkChoices,
    OwnProxy,
    ProxyKind,
    ProxyUse,
    read_address,
    read_hosts,
)
from orca_desktop.ui.widgets.announce import announce
from orca_desktop.ui.widgets.choice import ChoiceBox
from orca_desktop.ui.widgets.form_page import FormPage, buttons

if TYPE_CHECKING:
    from PySide6.QtGui import QIntValidator

_LAST_PORT: Final = 65_535


class NetworkPage(FormPage):
    """``chosen`` carries the choices as they are to be, and what of them was changed, in words.

    A proxy of one's own counts as soon as it has an address; what is not an address is told below
    the field. ``password_entered`` carries the password once. ``seen`` says that it comes into
    sight; its other buttons are served by the presenter.
    """

    chosen = Signal(object, str)
    password_entered = Signal(str)
    seen = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(QCoreApplication.translate("NetworkPage", "Network"), parent)
        self._choices = NetworkChoices()
        self._is_own_wanted = False
        self.use: ChoiceBox[ProxyUse] = ChoiceBox(self.tr("Proxy"))
        self.use.offer(self.tr("Like the system"), ProxyUse.SYSTEM)
        self.use.offer(self.tr("My own"), ProxyUse.OWN)
        self.use.offer(self.tr("None"), ProxyUse.NONE)
        self._system = _words()
        self._kind: ChoiceBox[ProxyKind] = ChoiceBox(self.tr("Kind of the proxy"))
        self._kind.offer(self.tr("HTTP"), ProxyKind.HTTP)
        self._kind.offer(self.tr("HTTPS (secured up to the proxy)"), ProxyKind.HTTPS)
        self._kind.offer(self.tr("SOCKS 5"), ProxyKind.SOCKS5)
        self._host = _field(self.tr("Address of the proxy"))
        self._host.setPlaceholderText(self.tr("such as proxy.example.com:3128"))
        self._port = _field(self.tr("Port of the proxy"))
        self._port.setValidator(_ports(self._port))
        self._wrong = _words("problem")
        self._user = _field(self.tr("User name for the proxy"))
        self._user.setPlaceholderText(self.tr("if the proxy wants one"))
        self._password = _field(self.tr("Password for the proxy"))
        self._password.setEchoMode(QLineEdit.EchoMode.Password)
        self._password.setInputMethodHints(
            Qt.InputMethodHint.ImhHiddenText | Qt.InputMethodHint.ImhSensitiveData
        )
        self.remove_password = QPushButton(self.tr("Remove the password"))
        self._kept = _words()
        self._exempt = _field(self.tr("Hosts without proxy"))
        self._exempt.setPlaceholderText(self.tr("such as intranet.example.com, 10.0.0.0/8"))
        self.test = QPushButton(self.tr("Test"))
        self.test.setAccessibleName(self.tr("Test the way to the gateway"))
        self.cancel_test = QPushButton(self.tr("Cancel"))
        self.cancel_test.setAccessibleName(self.tr("Cancel the test"))
        self._result = _words()
        self._trusted = _words()
        self.choose_file = QPushButton(self.tr("Choose a file…"))
        self.remove_file = QPushButton(self.tr("Remove"))
        self.remove_file.setAccessibleName(self.tr("Remove the certificates"))
        self._lay_out()
        self._connect()
        self.show_choices(NetworkChoices())
        self.show_testing(tests=False)
        self.show_result("", is_well=True)
        self.show_password(is_kept=False)
        self.show_trusted((), "")

    def _lay_out(self) -> None:
        self.add_row(self.tr("Proxy"), self.use, self._system)
        self._remove_row = buttons(self.remove_password)
        self._own_rows = (
            *self.add_row(self.tr("Address"), self._host, self._wrong),
            *self.add_row(self.tr("Port"), self._port),
            *self.add_row(self.tr("Kind"), self._kind),
            *self.add_row(self.tr("User name"), self._user),
            *self.add_row(self.tr("Password"), self._password, self._kept, self._remove_row),
            *self.add_row(self.tr("Without proxy"), self._exempt),
        )
        tested = buttons(self.test, self.cancel_test)
        self.add_row(self.tr("Connection"), tested, self._result)
        self.add_words(
            self.tr(
                "The test asks the gateway for the list of its models, without your key. It costs "
                "nothing."
            )
        )
        self.add_gap()
        files = buttons(self.choose_file, self.remove_file)
        self.add_row(self.tr("Certificates"), self._trusted, files)
        self.add_words(
            self.tr(
                "Some firms read along and have certificates of their own. Those in the file are "
                "trusted beside those of the system, never in their place."
            )
        )

    def _connect(self) -> None:
        self.use.picked.connect(self._pick_use)
        self._kind.picked.connect(self._pick_kind)
        self._host.editingFinished.connect(self._settle_address)
        for field in (self._port, self._user, self._exempt):
            field.editingFinished.connect(self._settle)
        self._password.editingFinished.connect(self._settle_password)

    def show_choices(self, choices: NetworkChoices) -> None:
        """Show what is chosen; a proxy of one's own that has no address yet stays on the page."""
        is_other = choices != self._choices
        self._choices = choices
        if is_other or choices.use is not ProxyUse.SYSTEM:
            self._is_own_wanted = choices.use is ProxyUse.OWN
        self.use.choose(ProxyUse.OWN if self._is_own_wanted else choices.use)
        if (own := choices.own) is not None:
            self._host.setText(own.host)
            self._port.setText(str(own.port))
            self._kind.choose(own.kind)
            self._user.setText(own.user)
            self._exempt.setText(", ".join(own.exempt))
            self._wrong.hide()
        self._show_parts()

    def show_system(self, words: str) -> None:
        """Show what the system says about the way to the gateway."""
        self._system.setText(words)
        self._show_parts()

    def show_password(self, *, is_kept: bool, words: str = "") -> None:
        """Show whether a password is kept, and where."""
        self._password.clear()
        self._password.setPlaceholderText(self.tr("A password is kept") if is_kept else "")
        self._kept.setText(words or self.tr("It is kept in the keyring of this computer alone."))
        self._remove_row.setVisible(is_kept)

    def show_testing(self, *, tests: bool) -> None:
        """Show that the way is tried, or no longer."""
        had_focus = self.test.hasFocus() or self.cancel_test.hasFocus()
        self.cancel_test.setVisible(tests)
        self.test.setVisible(not tests)
        if tests:
            self._result.setText(self.tr("Testing …"))
            _tone(self._result, "small")
        self._result.setVisible(tests)
        if had_focus:
            (self.cancel_test if tests else self.test).setFocus()

    def show_result(self, words: str, *, is_well: bool) -> None:
        """Show what happened on the way."""
        self._result.setText(words)
        _tone(self._result, "good" if is_well else "problem")
        self._result.setVisible(bool(words))
        if words and self.isVisible():
            announce(self, words)

    def show_trusted(self, names: Sequence[str], file: str, problem: str = "") -> None:
        """Show whose certificates a file adds, or what is wrong with it."""
        if not file:
            words = self.tr("Only those that the system trusts.")
        elif problem:
            words = problem
        else:
            words = self.tr("Also: {names}").format(names=", ".join(names))
        self._trusted.setText("\n".join(filter(None, (words, file))))
        _tone(self._trusted, "problem" if problem else "")
        self.remove_file.setVisible(bool(file))

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.seen.emit()

    def _show_parts(self) -> None:
        for each in self._own_rows:
            each.setVisible(self._is_own_wanted)
        use = self._choices.use
        is_told = use is ProxyUse.SYSTEM and not self._is_own_wanted and bool(self._system.text())
        self._system.setVisible(is_told)
        if not self._is_own_wanted:
            self._wrong.hide()

    def _pick_use(self, use: ProxyUse) -> None:
        self._is_own_wanted = use is ProxyUse.OWN
        self._show_parts()
        if use is not ProxyUse.OWN:
            self._tell(dataclasses.replace(self._choices, use=use), self.tr("Proxy"))
        elif self._choices.own is not None:
            self._settle()
        else:
            self._host.setFocus()

    def _pick_kind(self, kind: ProxyKind) -> None:
        own = self._choices.own
        was_proposed = own is None or own.port == PORTS[own.kind]
        if was_proposed and self._port.text() in {"", *(str(each) for each in PORTS.values())}:
            self._port.setText(str(PORTS[kind]))
        self._settle()

    def _settle_address(self) -> None:
        """Put the parts of an address that was pasted whole into their fields."""
        found = read_address(self._host.text())
        if found is not None:
            self._host.setText(found.host)
            if found.kind is not None:
                self._kind.choose(found.kind)
            kind = self._kind.value or ProxyKind.HTTP
            if found.port is not None or not self._port.text():
                self._port.setText(str(found.port or PORTS[kind]))
            if found.user:
                self._user.setText(found.user)
        self._settle()

    def _settle(self) -> None:
        """Let a proxy of one's own count once it is whole."""
        if not self._is_own_wanted:
            return  # a field that is hidden tells that it is left
        written = self._host.text().strip()
        found = read_address(written)
        port = int(self._port.text() or 0)
        if found is None or not 0 < port <= _LAST_PORT:
            self._wrong.setText(
                self.tr("This is no address of a proxy and its port. What was set before counts.")
            )
            self._wrong.setVisible(bool(written))
            return
        self._wrong.hide()
        own = OwnProxy(
            found.host,
            port,
            self._kind.value or ProxyKind.HTTP,
            self._user.text().strip(),
            read_hosts(self._exempt.text()),
        )
        self._tell(dataclasses.replace(self._choices, use=ProxyUse.OWN, own=own), self.tr("Proxy"))

    def _settle_password(self) -> None:
        password = self._password.text()
        if password:
            self._password.clear()
            self.password_entered.emit(password)

    def _tell(self, choices: NetworkChoices, name: str) -> None:
        if choices != self._choices:
            self._choices = choices
            self.chosen.emit(choices, name)


def _words(tone: str = "") -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    label.setProperty("tone", tone or "small")
    return label


def _tone(label: QLabel, tone: str) -> None:
    label.setProperty("tone", tone)
    label.style().unpolish(label)
    label.style().polish(label)


def _field(name: str) -> QLineEdit:
    field = QLineEdit()
    field.setAccessibleName(name)
    return field


def _ports(parent: QWidget) -> QIntValidator:
    from PySide6.QtGui import QIntValidator  # noqa: PLC0415 - with this page alone

    return QIntValidator(1, _LAST_PORT, parent)

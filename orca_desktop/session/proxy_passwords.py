"""The passwords of proxies: in the keyring, or in memory where there is none."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.keychain import KeyAbsent, Keychain, KeyFound, KeySaved, NoKeyring

if TYPE_CHECKING:
    from orca_desktop.domain.network import OwnProxy
    from orca_desktop.domain.secret import Secret

_CONTEXT: Final = "network"
_SAVED: Final = QT_TRANSLATE_NOOP("network", "The password is kept in {where}.")
_FOR_SESSION: Final = QT_TRANSLATE_NOOP(
    "network", "The password is kept until you close Orca Desktop. {reason}"
)


class ProxyPasswords:
    """Passwords of proxies in the keyring, each for one user of one proxy."""

    def __init__(self, keychain: Keychain) -> None:
        self._keychain = keychain

    async def find(self, own: OwnProxy) -> Secret | Text | None:
        """The password, ``None`` if there is none, or why it cannot be read."""
        match await self._keychain.read(own.login_place):
            case KeyFound(secret):
                return secret
            case KeyAbsent() | NoKeyring():
                return None  # the proxy says whether it wants one
            case trouble:
                return trouble.sentence

    async def keep(self, own: OwnProxy, password: Secret) -> Text:
        """Keep a password, where there is no keyring until the program ends; says where."""
        match await self._keychain.save(own.login_place, password):
            case KeySaved(where):
                return Text(_CONTEXT, _SAVED, {"where": where})
            case trouble:
                self._keychain.keep_for_session(own.login_place, password)
                return Text(_CONTEXT, _FOR_SESSION, {"reason": trouble.sentence})

    async def remove(self, own: OwnProxy) -> None:
        """Forget a password, here and in the keyring."""
        await self._keychain.remove(own.login_place)

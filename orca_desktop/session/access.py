"""Who answers a request, and with which key."""

from __future__ import annotations

from typing import TYPE_CHECKING, Final

from orca_desktop.domain import events, secret
from orca_desktop.domain.errors import ErrorKind, Failure, advice
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.reply import PRACTICE_PREFIX
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Sentence
from orca_desktop.gateway.client import Gateway
from orca_desktop.keychain import Absent, Found, Saved

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from orca_desktop.domain.request import MessageRequest
    from orca_desktop.gateway.address import Address
    from orca_desktop.gateway.catalog import Model
    from orca_desktop.keychain import Keychain


_CONTEXT: Final = "access"
_UNTESTED: Final = QT_TRANSLATE_NOOP(
    "access", "The key is kept, but it could not be tested: {reason}"
)


class Access:
    """The gateway in use, the practice gateway beside it, and the key for the former.

    ``environment_key`` serves this run only and goes before any stored key.
    """

    def __init__(
        self,
        gateway: Gateway,
        practice: Gateway,
        keychain: Keychain,
        environment_key: Secret | None = None,
    ) -> None:
        self._gateway = gateway
        self._former: list[Gateway] = []
        self._practice = practice
        self._keychain = keychain
        self._environment_key = environment_key
        self._environment_origin = gateway.address.origin

    @property
    def address(self) -> Address:
        """Where requests go."""
        return self._gateway.address

    def begin_with(self, address: Address) -> None:
        """Use the address that is remembered from earlier runs; the key of this run is for it."""
        self.connect(address)
        self._environment_origin = address.origin

    def connect(self, address: Address) -> None:
        """Send later requests to another gateway; replies on their way keep the old one."""
        if address != self.address:
            self._former.append(self._gateway)
            self._gateway = Gateway(address)

    async def events(self, request: MessageRequest) -> AsyncGenerator[events.StreamEvent, None]:
        """The events of the answer to a request, from whoever offers its model."""
        if request.settings.model.startswith(PRACTICE_PREFIX):
            gateway, key = self._practice, None
        else:
            gateway = self._gateway
            found = await self._key(gateway)
            if isinstance(found, Failure):
                yield events.Failed(found)
                return
            key = found
        async with gateway.stream(request, key) as stream:
            async for event in stream:
                yield event

    async def _key(self, gateway: Gateway) -> Secret | Failure | None:
        """The key for a gateway's origin; a key never goes anywhere else."""
        key = self._environment_key
        if key is not None and gateway.address.origin == self._environment_origin:
            return key
        match await self._keychain.read(gateway.address.origin):
            case Found(key):
                return key
            case Absent():
                return None
            case trouble:
                return Failure(ErrorKind.KEYRING, str(trouble.sentence), may_retry=True)

    async def report(self) -> KeyShown:
        """Which key would be used; asks the keyring, so it may take a second."""
        key = self._environment_key
        if key is not None and self.address.origin == self._environment_origin:
            return KeyShown(KeyState.FROM_ENVIRONMENT, tail=_tail(key))
        match await self._keychain.read(self.address.origin):
            case Found(key, where):
                return KeyShown(KeyState.STORED, where, _tail(key))
            case Absent():
                return KeyShown(KeyState.NONE)
            case trouble:
                return KeyShown(KeyState.NONE, problem=trouble.sentence)

    async def enter(self, pasted: str) -> KeyShown:
        """Test a key that the person pasted and keep it; a key that is refused is not kept."""
        key = secret.parse(pasted)
        if isinstance(key, Sentence):
            return KeyShown(KeyState.REFUSED, problem=key)
        problem = None
        tested = await self._gateway.check_key(key)
        if isinstance(tested, Failure):
            reason = advice(tested).what
            if tested.kind in {ErrorKind.BAD_KEY, ErrorKind.FORBIDDEN}:
                return KeyShown(KeyState.REFUSED, problem=reason)
            problem = Sentence(_CONTEXT, _UNTESTED, {"reason": reason})
        self._environment_key = None
        match await self._keychain.save(self.address.origin, key):
            case Saved(where):
                return KeyShown(KeyState.STORED, where, _tail(key), problem)
            case trouble:
                self._keychain.keep_for_session(self.address.origin, key)
                return KeyShown(KeyState.SESSION_ONLY, "", _tail(key), problem or trouble.sentence)

    async def remove(self) -> KeyShown:
        """Forget the key of this gateway, here and in the keyring."""
        self._environment_key = None
        self._keychain.forget_session(self.address.origin)
        await self._keychain.remove(self.address.origin)
        return await self.report()

    async def models(self) -> tuple[Model, ...] | Failure:
        """What the gateway offers; needs no key."""
        return await self._gateway.list_models()

    async def practice_models(self) -> tuple[Model, ...]:
        """What the practice gateway offers."""
        models = await self._practice.list_models()
        return () if isinstance(models, Failure) else models

    async def close(self) -> None:
        """Close every connection."""
        for gateway in (*self._former, self._gateway, self._practice):
            await gateway.close()


def _tail(key: Secret) -> str:
    """The last four characters, by which a person tells keys apart."""
    revealed = key.reveal()
    return revealed[-4:] if len(revealed) > 16 else ""

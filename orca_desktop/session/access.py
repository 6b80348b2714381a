"""Who answers a request, and with which key."""

from __future__ import annotations

import dataclasses
from collections.abc import Awaitable, Callable, Mapping
from typing import TYPE_CHECKING, Final

from orca_desktop.domain import events, lessons, secret
from orca_desktop.domain.errors import ErrorKind, Failure, advice
from orca_desktop.domain.key_state import KeyShown, KeyState
from orca_desktop.domain.model_names import is_practice
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Text
from orca_desktop.gateway import account, daemon
from orca_desktop.gateway.client import Gateway, KeyAccepted, KeyUnknown
from orca_desktop.gateway.sign_in_server import OFFICIAL, Server
from orca_desktop.keychain import KeyAbsent, KeyFound, KeyRemoved, KeySaved
from orca_desktop.session import server_tokens
from orca_desktop.session.proxy_passwords import ProxyPasswords

if TYPE_CHECKING:
    from collections.abc import AsyncGenerator

    from orca_desktop.domain.mcp_servers import ServerTool
    from orca_desktop.domain.parameters import Settings
    from orca_desktop.domain.request import MessageRequest
    from orca_desktop.domain.server_tokens import ServerToken
    from orca_desktop.gateway.account import Balance, NotSettled, Settled
    from orca_desktop.gateway.address import GatewayAddress
    from orca_desktop.gateway.catalog import Model
    from orca_desktop.gateway.sign_in import SignIn
    from orca_desktop.keychain import Keychain
    from orca_desktop.session.server_tokens import Kept


Contents = Callable[[str], Awaitable[object]]
"""Reads a content by its hash; gives its bytes, or anything else if it cannot be had."""

_CONTEXT: Final = "access"
_UNTESTED: Final = QT_TRANSLATE_NOOP("access", "It could not be tested: {reason}")
_NO_TEST: Final = QT_TRANSLATE_NOOP("access", "This gateway does not say whether a key is right.")
_NOT_TESTABLE: Final = {
    ErrorKind.MODEL_NOT_FOUND,
    ErrorKind.BAD_REQUEST,
    ErrorKind.PROTOCOL,
    ErrorKind.REDIRECT,
}
"""What a gateway answers that does not know the question by which a key is tested."""

_UNLIKE: Final = QT_TRANSLATE_NOOP(
    "access", "{problem} Keys of OrcaRouter begin with sk-orca-; this one does not."
)
_ELSEWHERE: Final = QT_TRANSLATE_NOOP(
    "access", "Signing in works with OrcaRouter's own address only. Paste a key instead."
)
_NO_LISTENER: Final = QT_TRANSLATE_NOOP(
    "access", "This computer does not let the browser come back. Paste a key instead."
)


class Access:
    """The gateway in use, the practice gateway beside it, and the key for the former.

    ``environment_key`` serves this run only and goes before any stored key. ``contents`` reads the
    pictures and files that a request tells by their hashes.
    """

    def __init__(
        self,
        gateway: Gateway,
        practice: Gateway,
        keychain: Keychain,
        environment_key: Secret | None = None,
        *,
        sign_in_server: Server = OFFICIAL,
        contents: Contents | None = None,
    ) -> None:
        self._gateway = gateway
        self._former: list[Gateway] = []
        self._practice = practice
        self._keychain = keychain
        self._environment_key = environment_key
        self._environment_origin = gateway.address.origin
        self._sign_in_server = sign_in_server
        self._signing_in: SignIn | None = None
        self._contents = contents
        self.network = gateway.network
        self.proxy_passwords = ProxyPasswords(keychain)
        self.network.find_password = self.proxy_passwords.find

    @property
    def address(self) -> GatewayAddress:
        """Where requests go."""
        return self._gateway.address

    def begin_with(self, address: GatewayAddress) -> None:
        """Use the address that is remembered from earlier runs; the key of this run is for it."""
        self.connect(address)
        self._environment_origin = address.origin

    def connect(self, address: GatewayAddress) -> None:
        """Send later requests to another gateway; replies on their way keep the old one."""
        if address != self.address:
            self._former.append(self._gateway)
            self._gateway = Gateway(address, network=self.network)

    async def events(self, request: MessageRequest) -> AsyncGenerator[events.StreamEvent, None]:
        """The events of the answer to a request, from whoever offers its model."""
        if is_practice(request.settings.model):
            gateway, key = self._practice, None
        else:
            gateway = self._gateway
            found = await self._key(gateway)
            if isinstance(found, Failure):
                yield events.Failed(found)
                return
            key = found
        # While this is held, the tokens that go out are hidden in all words that come back.
        whole = await server_tokens.put_back(request.settings, self._keychain)
        if isinstance(whole, Failure):
            yield events.Failed(whole)
            return
        contents = await self._read(request)
        if isinstance(contents, Failure):
            yield events.Failed(contents)
            return
        complete = dataclasses.replace(request, settings=whole.settings, contents=contents)
        async with gateway.stream(complete, key) as stream:
            async for event in stream:
                if _refuses_thinking(event) and complete.has_thinking:
                    break
                yield _explained(event, request.settings)
            else:
                return
        # It was refused before anything was written, so it cost nothing and may be asked again.
        yield events.ThinkingLeftOut()
        async with gateway.stream(complete.without_thinking(), key) as stream:
            async for event in stream:
                yield _explained(event, request.settings)

    async def _read(self, request: MessageRequest) -> Mapping[str, bytes] | Failure:
        """The contents that go out with a request; without one of them nothing is sent."""
        found: dict[str, bytes] = {}
        for blob in request.blobs:
            content = await self._contents(blob.sha256) if self._contents is not None else None
            if not isinstance(content, bytes):
                return Failure(ErrorKind.LOST_FILE)
            found[blob.sha256] = content
        return found

    async def _key(self, gateway: Gateway) -> Secret | Failure | None:
        """The key for a gateway's origin; a key never goes anywhere else."""
        key = self._environment_key
        if key is not None and gateway.address.origin == self._environment_origin:
            return key
        match await self._keychain.read(gateway.address.origin):
            case KeyFound(key):
                return key
            case KeyAbsent():
                return None
            case trouble:
                return Failure(ErrorKind.KEYRING, str(trouble.sentence), may_retry=True)

    async def report(self) -> KeyShown:
        """Which key would be used; asks the keyring, so it may take a second."""
        key = self._environment_key
        if key is not None and self.address.origin == self._environment_origin:
            return KeyShown(KeyState.FROM_ENVIRONMENT, tail=_tail(key))
        match await self._keychain.read(self.address.origin):
            case KeyFound(key, where):
                return KeyShown(KeyState.STORED, where, _tail(key))
            case KeyAbsent():
                return KeyShown(KeyState.NONE)
            case trouble:
                return KeyShown(KeyState.NONE, problem=trouble.sentence)

    async def enter(self, pasted: str) -> KeyShown:
        """Test a key that the person pasted and keep it; a key that is refused is not kept."""
        key = secret.parse(pasted)
        if isinstance(key, Text):
            return KeyShown(KeyState.REFUSED, problem=key)
        tested = await self._gateway.check_key(key)
        problem = self._doubt(key, tested)
        if isinstance(tested, Failure) and tested.kind in {ErrorKind.BAD_KEY, ErrorKind.FORBIDDEN}:
            return KeyShown(KeyState.REFUSED, problem=problem)
        self._environment_key = None
        match await self._keychain.save(self.address.origin, key):
            case KeySaved(where):
                return KeyShown(KeyState.STORED, where, _tail(key), problem)
            case trouble:
                self._keychain.keep_for_session(self.address.origin, key)
                return KeyShown(KeyState.SESSION_ONLY, "", _tail(key), problem or trouble.sentence)

    def _doubt(self, key: Secret, tested: KeyAccepted | KeyUnknown | Failure) -> Text | None:
        """What the test of a key leaves to be said; nothing if the gateway accepts it."""
        if isinstance(tested, KeyAccepted):
            return None
        if isinstance(tested, Failure):
            problem = advice(tested).what
        else:
            failure, reason = tested.failure, Text(_CONTEXT, _NO_TEST)
            if failure is not None and failure.kind not in _NOT_TESTABLE:
                reason = advice(failure).what
            problem = Text(_CONTEXT, _UNTESTED, {"reason": reason})
        if self.can_sign_in and not key.reveal().startswith(secret.OWN_PREFIX):
            return Text(_CONTEXT, _UNLIKE, {"problem": problem})
        return problem

    async def remove(self) -> KeyShown:
        """Forget the key of this gateway, here and in the keyring."""
        self._environment_key = None
        self._keychain.forget_session(self.address.origin)
        removed = await self._keychain.remove(self.address.origin)
        shown = await self.report()
        if isinstance(removed, KeyRemoved) or shown.problem is not None:
            return shown
        return dataclasses.replace(shown, problem=removed.sentence)

    async def keep_tokens(self, settings: Settings) -> Kept:
        """Move the tokens of MCP servers from settings to the keyring."""
        return await server_tokens.keep(settings, self._keychain)

    async def server_tools(self, token: ServerToken) -> tuple[ServerTool, ...] | Text:
        """The tools that an MCP server says it has; its token, if it has one, goes there alone."""
        key = await server_tokens.revealed(token, self._keychain) if token.text else None
        if isinstance(key, Text):
            return key
        await daemon.load("orca_desktop.gateway.mcp")
        from orca_desktop.gateway import mcp  # noqa: PLC0415 - as said there

        return await mcp.list_tools(token.url, key, network=self.network)

    @property
    def can_sign_in(self) -> bool:
        """Whether a key can be had by signing in: only OrcaRouter's own gateway offers it."""
        return self.address.origin == self._sign_in_server.origin

    async def sign_in(
        self, open_link: Callable[[str], object], say: Callable[[Text], str] = str
    ) -> KeyShown:
        """Sign in with the browser, then test and keep the key.

        ``open_link`` shows an address in the system's browser; ``say`` translates the page that
        the browser shows in the end. A second attempt ends the first.
        """
        await daemon.load("orca_desktop.gateway.sign_in")
        from orca_desktop.gateway.sign_in import SignIn, SignInRefused  # noqa: PLC0415 - as said

        self.cancel_sign_in()
        if not self.can_sign_in:
            return KeyShown(KeyState.REFUSED, problem=Text(_CONTEXT, _ELSEWHERE))
        attempt = self._signing_in = SignIn(self._sign_in_server, say=say, network=self.network)
        try:
            open_link(await attempt.open())
            key = await attempt.finish()
        except OSError:
            return KeyShown(KeyState.REFUSED, problem=Text(_CONTEXT, _NO_LISTENER))
        finally:
            await attempt.close()
        if isinstance(key, SignInRefused):
            return KeyShown(KeyState.REFUSED, problem=key.sentence)
        if isinstance(key, Failure):
            return KeyShown(KeyState.REFUSED, problem=advice(key).what)
        if self.address.origin != self._sign_in_server.origin:  # it was changed meanwhile
            return KeyShown(KeyState.REFUSED, problem=Text(_CONTEXT, _ELSEWHERE))
        return await self.enter(key.reveal())

    def cancel_sign_in(self) -> None:
        """Wait no more for the browser."""
        if self._signing_in is not None:
            self._signing_in.cancel()

    async def settled_cost(self, request_id: str) -> Settled | NotSettled | Failure:
        """What a request was billed, if the gateway knows it now."""
        gateway = self._gateway
        key = await self._key(gateway)
        return (
            key
            if isinstance(key, Failure)
            else await account.settled_cost(gateway, request_id, key)
        )

    async def balance(self) -> Balance | Failure:
        """What is left of the account, where the gateway tells it."""
        gateway = self._gateway
        key = await self._key(gateway)
        if isinstance(key, Failure):
            return key
        if key is None:
            return Failure(ErrorKind.NO_KEY)
        found = await account.balance(gateway, key)
        return await _judged(found, gateway, key) if isinstance(found, Failure) else found

    async def models(self) -> tuple[Model, ...] | Failure:
        """What the gateway offers; most tell it without a key, some only with one."""
        gateway = self._gateway
        key = await self._key(gateway)
        known = None if isinstance(key, Failure) else key
        found = await gateway.list_models(known)
        return await _judged(found, gateway, known) if isinstance(found, Failure) else found

    async def close(self) -> None:
        """Close every connection."""
        for gateway in (*self._former, self._gateway, self._practice):
            await gateway.close()


def _refuses_thinking(event: events.StreamEvent) -> bool:
    match event:
        case events.Failed(failure):
            return lessons.refuses_thinking(failure) and not failure.maybe_billed
        case _:
            return False


async def _judged(failure: Failure, gateway: Gateway, key: Secret | None) -> Failure:
    """A failure of a small request, told apart from a bad key.

    Where it seems to be the key, the key is tested; if that is fine, the gateway does not offer
    what was asked.
    """
    if failure.kind is not ErrorKind.BAD_KEY:
        return failure
    tested = await gateway.check_key(key) if key is not None else None
    if isinstance(tested, Failure):
        return tested
    return dataclasses.replace(failure, kind=ErrorKind.FORBIDDEN)


def _explained(event: events.StreamEvent, sent: Settings) -> events.StreamEvent:
    """A refusal together with the parameter that it is about, if its words name one."""
    match event:
        case events.Failed(failure) | events.Interrupted(failure):
            name = lessons.refused(failure, sent)
            return (
                event if name is None else type(event)(dataclasses.replace(failure, refused=name))
            )
        case _:
            return event


def _tail(key: Secret) -> str:
    """The last four characters, by which a person tells keys apart."""
    revealed = key.reveal()
    return revealed[-4:] if len(revealed) > 16 else ""

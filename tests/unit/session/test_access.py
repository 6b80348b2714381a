"""A key goes to the gateway it is for, and to no other."""

from __future__ import annotations

import asyncio
import base64
from collections.abc import AsyncIterator
from typing import Any, ClassVar

import pytest

from orca_desktop.domain.blobs import Blob
from orca_desktop.domain.blocks import ImageBlock, TextBlock
from orca_desktop.domain.errors import ErrorKind, Failure, is_unoffered
from orca_desktop.domain.events import Failed, Finished, StreamEvent
from orca_desktop.domain.key_state import KeyState
from orca_desktop.domain.message import Message, Role
from orca_desktop.domain.parameters import DEFAULTS
from orca_desktop.domain.request import MessageRequest
from orca_desktop.domain.secret import Secret
from orca_desktop.domain.words import Text
from orca_desktop.gateway import address
from orca_desktop.gateway.client import Gateway
from orca_desktop.gateway.network import Network
from orca_desktop.gateway.practice.transport import PracticeTransport
from orca_desktop.gateway.sign_in import SignInRefused
from orca_desktop.gateway.sign_in_server import Server
from orca_desktop.keychain import Keychain, KeyRefused
from orca_desktop.session.access import Access
from tests.support.gateway import KEY, ScriptedGateway
from tests.unit.session.gateway_bench import MemoryKeyring

REQUEST = MessageRequest((Message(Role.USER, (TextBlock("Hello"),)),), DEFAULTS)


@pytest.fixture
async def served() -> AsyncIterator[tuple[ScriptedGateway, ScriptedGateway]]:
    async with ScriptedGateway("hello") as one, ScriptedGateway("hello") as two:
        yield one, two


def at(gateway: ScriptedGateway) -> address.GatewayAddress:
    parsed = address.parse(gateway.url)
    assert isinstance(parsed, address.GatewayAddress)
    return parsed


def access(gateway: ScriptedGateway, key: str | None = None) -> Access:
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    secret = Secret(key) if key else None
    return Access(Gateway(at(gateway)), practice, Keychain(), secret)


async def ending(asked: Access, request: MessageRequest = REQUEST) -> StreamEvent:
    events = [event async for event in asked.events(request)]
    return events[-1]


async def test_the_key_of_this_run_is_used(served: tuple[ScriptedGateway, ScriptedGateway]) -> None:
    one, _ = served
    asked = access(one, KEY)
    assert isinstance(await ending(asked), Finished)
    shown = await asked.report()
    assert shown.state is KeyState.FROM_ENVIRONMENT
    assert KEY not in repr(shown)
    assert KEY.endswith(shown.tail)
    await asked.close()


async def test_the_key_of_this_run_does_not_follow_to_another_address(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, two = served
    asked = access(one, KEY)
    asked.connect(at(two))
    ended = await ending(asked)
    assert isinstance(ended, Failed)
    assert ended.failure.kind in {ErrorKind.NO_KEY, ErrorKind.KEYRING}
    assert two.messages == []
    await asked.close()


async def test_a_remembered_address_gets_the_key_of_this_run(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, two = served
    asked = access(one, KEY)
    asked.begin_with(at(two))
    assert isinstance(await ending(asked), Finished)
    assert one.messages == []
    await asked.close()


async def test_practice_models_never_reach_the_gateway(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, _ = served
    asked = access(one, KEY)
    practice = MessageRequest(REQUEST.messages, DEFAULTS.with_value("model", "practice/small"))
    assert isinstance(await ending(asked, practice), Finished)
    assert one.messages == []
    await asked.close()


@pytest.mark.parametrize(
    ("pasted", "state"),
    [("", KeyState.REFUSED), ("two words", KeyState.REFUSED), ("sk-orca-wrong", KeyState.REFUSED)],
)
async def test_a_key_that_is_refused_is_not_kept(
    served: tuple[ScriptedGateway, ScriptedGateway], pasted: str, state: KeyState
) -> None:
    one, _ = served
    asked = access(one)
    shown = await asked.enter(pasted)
    assert shown.state is state
    assert shown.problem is not None
    assert not (await asked.report()).state.works
    await asked.close()


async def test_without_a_keyring_a_good_key_is_kept_for_this_run_and_that_is_said(
    served: tuple[ScriptedGateway, ScriptedGateway], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    one, _ = served
    asked = access(one)
    shown = await asked.enter(f" {KEY}\n")
    assert shown.state is KeyState.SESSION_ONLY
    assert shown.problem is not None
    assert isinstance(await ending(asked), Finished)
    await asyncio.sleep(0)
    await asked.close()


# --- what a test of a key says -------------------------------------------------------------------


async def entered(asked: Access, pasted: str = KEY) -> tuple[KeyState, str]:
    async with asyncio.timeout(60):
        shown = await asked.enter(pasted)
    await asked.close()
    return shown.state, str(shown.problem or "")


async def test_W15_without_a_network_a_key_is_kept_and_that_it_was_not_tested_is_said() -> None:
    """Nobody listens there: no gateway to test it with."""
    async with ScriptedGateway() as gone:
        asked = access(gone)
    state, told = await entered(asked)
    assert state is KeyState.SESSION_ONLY or state.works
    assert told == "It could not be tested: The gateway cannot be reached."


async def test_W15_no_network_at_all(monkeypatch: pytest.MonkeyPatch) -> None:
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    asked = Access(
        Gateway(address.GatewayAddress("https://no-such-host.invalid")), practice, Keychain()
    )
    state, told = await entered(asked)
    assert state.works
    assert told == "It could not be tested: No connection."


@pytest.mark.parametrize(
    ("pasted", "hinted"), [("sk-orca-0123456789abcdef", False), ("sk-ant-0123456789abcdef", True)]
)
async def test_W15_a_key_that_looks_unlike_those_of_the_gateway_is_hinted_at(
    pasted: str, hinted: bool
) -> None:
    """Only if it could not be proved right, and only where keys are known to look alike."""
    async with ScriptedGateway() as gone:
        where = at(gone)
    server = Server("https://a.invalid", "https://a.invalid", where.origin)
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    asked = Access(Gateway(where), practice, Keychain(), sign_in_server=server)
    _, told = await entered(asked, pasted)
    assert told.startswith("It could not be tested: ")
    assert ("begin with sk-orca-" in told) is hinted


async def test_W15_a_key_that_the_gateway_accepts_is_not_doubted() -> None:
    async with ScriptedGateway(key="my-own-key") as own:
        server = Server("https://a.invalid", "https://a.invalid", at(own).origin)
        practice = Gateway(
            address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
        )
        asked = Access(Gateway(at(own)), practice, Keychain(), sign_in_server=server)
        _, told = await entered(asked, "my-own-key")
    assert "test" not in told
    assert "begin" not in told


async def test_W7_a_key_is_not_accepted_by_a_path_that_knows_nothing() -> None:
    async with ScriptedGateway() as gateway:
        gateway.has_account, gateway.catalog = False, "none"
        _, told = await entered(access(gateway))
    assert told == "It could not be tested: There is no gateway at this address."


async def test_W7_a_gateway_without_an_account_is_known_by_its_models() -> None:
    async with ScriptedGateway() as gateway:
        gateway.has_account = False
        _, told = await entered(access(gateway))
    assert "test" not in told


async def test_W11_the_list_is_asked_for_with_the_key() -> None:
    async with ScriptedGateway() as gateway:
        gateway.catalog = "key"
        asked = access(gateway, KEY)
        models = await asked.models()
        await asked.close()
    assert isinstance(models, tuple)
    assert models


async def test_W11_a_list_that_is_not_to_be_had_is_told_apart_from_a_bad_key() -> None:
    async with ScriptedGateway() as gateway:
        gateway.catalog = "none"
        asked = access(gateway, KEY)
        found = await asked.models()
        assert isinstance(found, Failure)
        assert is_unoffered(found)
        # It refuses the list to a key that is good for everything else.
        gateway.catalog = "nobody"
        found = await asked.models()
        await asked.close()
    assert isinstance(found, Failure)
    assert is_unoffered(found)


async def test_W11_a_key_that_is_bad_is_said_to_be() -> None:
    async with ScriptedGateway() as gateway:
        gateway.catalog = "key"
        asked = access(gateway, "sk-orca-of-somebody-else")
        found = await asked.models()
        await asked.close()
    assert isinstance(found, Failure)
    assert found.kind is ErrorKind.BAD_KEY


async def test_W12_a_balance_that_nobody_tells() -> None:
    async with ScriptedGateway() as gateway:
        gateway.has_account = False
        asked = access(gateway, KEY)
        found = await asked.balance()
        await asked.close()
    assert isinstance(found, Failure)
    assert is_unoffered(found)


async def test_V25_removing_a_key_that_the_keyring_keeps_is_said(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    async def refuse(_: Keychain, __: str) -> KeyRefused:
        return KeyRefused("no")

    monkeypatch.setattr(Keychain, "remove", refuse)
    async with ScriptedGateway() as gateway:
        asked = access(gateway)
        shown = await asked.remove()
        await asked.close()
    assert shown.problem is not None


async def test_files_of_a_request_are_read_before_it_goes_out(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    gateway, _ = served
    content, other = b"picture" * 10_000, b"no longer there"
    blob = Blob.of(content, "image/png")
    kept = {blob.sha256: content}

    async def contents(sha256: str) -> bytes | None:
        return kept.get(sha256)

    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    asked = Access(Gateway(at(gateway)), practice, Keychain(), Secret(KEY), contents=contents)
    shown = ImageBlock(blob.source)
    request = MessageRequest((Message(Role.USER, (shown, shown)),), DEFAULTS)
    assert isinstance(await ending(asked, request), Finished)
    sources = [each["source"] for each in gateway.requests[-1].json["messages"][0]["content"]]
    assert [base64.b64decode(each["data"]) for each in sources] == [content, content]
    lost = ImageBlock(Blob.of(other, "image/png").source)
    before = len(gateway.requests)
    ended = await ending(asked, MessageRequest((Message(Role.USER, (shown, lost)),), DEFAULTS))
    assert isinstance(ended, Failed)
    assert ended.failure.kind is ErrorKind.LOST_FILE
    assert len(gateway.requests) == before
    await asked.close()


# --- a keyring that keeps what it has ------------------------------------------------------------


class Stubborn(MemoryKeyring):
    """A keyring that gives a key out and does not let it go."""

    def delete_password(self, service: str, username: str) -> None:
        raise PermissionError("it stays")


@pytest.mark.parametrize("keyring", [MemoryKeyring(), Stubborn()])
async def test_a_key_that_could_not_be_removed_is_told_with_the_reason(
    served: tuple[ScriptedGateway, ScriptedGateway], keyring: MemoryKeyring
) -> None:
    one, _ = served
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    asked = Access(Gateway(at(one)), practice, Keychain(backend=keyring))
    entered = await asked.enter(KEY)
    assert (entered.state, entered.problem) == (KeyState.STORED, None)
    removed = await asked.remove()
    if isinstance(keyring, Stubborn):
        assert removed.state is KeyState.STORED
        assert removed.problem is not None
    else:
        assert (removed.state, removed.problem) == (KeyState.NONE, None)
    await asked.close()


class Locked(MemoryKeyring):
    """A keyring that gives nothing out."""

    def get_password(self, service: str, username: str) -> str | None:
        raise PermissionError("locked away")


async def test_a_keyring_that_says_no_is_why_nothing_is_asked_with_a_key(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, _ = served
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    asked = Access(Gateway(at(one)), practice, Keychain(backend=Locked()))
    ended = await ending(asked)
    assert isinstance(ended, Failed)
    for found in (ended.failure, await asked.balance(), await asked.settled_cost("req_1")):
        assert isinstance(found, Failure)
        assert (found.kind, found.may_retry) == (ErrorKind.KEYRING, True)
        assert "locked away" in found.message
    assert one.requests == []
    assert not isinstance(await asked.models(), Failure), "these are told without a key"
    assert [each.headers.get("authorization", "") for each in one.requests] == [""]
    await asked.close()


async def test_without_a_key_there_is_no_balance(
    served: tuple[ScriptedGateway, ScriptedGateway],
) -> None:
    one, _ = served
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    asked = Access(Gateway(at(one)), practice, Keychain(backend=MemoryKeyring()))
    assert await asked.balance() == Failure(ErrorKind.NO_KEY)
    assert one.requests == []
    await asked.close()


class Attempt:
    """Signing in with a browser that a test answers for."""

    def __init__(self, found: object) -> None:
        self.found = found
        self.closed = 0
        self.cancelled = 0
        self.meanwhile = lambda: None

    def __call__(self, server: Server, say: object, network: object) -> Attempt:
        return self

    async def open(self) -> str:
        if isinstance(self.found, OSError):
            raise self.found
        return "https://browser.invalid/"

    async def finish(self) -> object:
        self.meanwhile()
        return self.found

    async def close(self) -> None:
        self.closed += 1

    def cancel(self) -> None:
        self.cancelled += 1


NOT_SIGNED_IN = [
    (OSError("no port"), "does not let the browser come back"),
    (SignInRefused(Text("sign_in", "You said no.")), "You said no."),
    (Failure(ErrorKind.OFFLINE), "No connection."),
]


@pytest.mark.parametrize(("found", "told"), NOT_SIGNED_IN)
async def test_why_nobody_was_signed_in_is_said(
    monkeypatch: pytest.MonkeyPatch, found: object, told: str
) -> None:
    async with ScriptedGateway(key=KEY) as gateway:
        asked, attempt = signing_in(gateway, found, monkeypatch)
        shown = await asked.sign_in(lambda _: None)
        await asked.close()
    assert shown.state is KeyState.REFUSED
    assert told in str(shown.problem)
    assert attempt.closed == 1
    assert gateway.messages == []


def signing_in(
    gateway: ScriptedGateway, found: object, monkeypatch: pytest.MonkeyPatch
) -> tuple[Access, Attempt]:
    attempt = Attempt(found)
    monkeypatch.setattr("orca_desktop.gateway.sign_in.SignIn", attempt)
    practice = Gateway(
        address.PRACTICE, transport=lambda: PracticeTransport(pace=0), needs_key=False
    )
    server = Server("https://a.invalid", "https://a.invalid", at(gateway).origin)
    keychain = Keychain(backend=MemoryKeyring())
    return Access(Gateway(at(gateway)), practice, keychain, sign_in_server=server), attempt


async def test_the_key_of_who_signed_in_is_kept(monkeypatch: pytest.MonkeyPatch) -> None:
    async with ScriptedGateway(key=KEY) as gateway:
        asked, attempt = signing_in(gateway, Secret(KEY), monkeypatch)
        asked.cancel_sign_in()
        assert attempt.cancelled == 0
        opened: list[str] = []
        assert asked.can_sign_in
        shown = await asked.sign_in(opened.append)
        assert shown.state is KeyState.STORED
        assert shown.problem is None
        assert KEY.endswith(shown.tail)
        assert len(shown.tail) == 4
        assert opened == ["https://browser.invalid/"]
        assert (await asked.report()).state is KeyState.STORED
        await asked.sign_in(opened.append)
        assert (attempt.cancelled, attempt.closed) == (1, 2), "a second attempt ends the first"
        await asked.close()


async def test_a_key_of_signing_in_does_not_follow_to_another_address(
    served: tuple[ScriptedGateway, ScriptedGateway], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, two = served
    asked, attempt = signing_in(one, Secret(KEY), monkeypatch)
    attempt.meanwhile = lambda: asked.connect(at(two))
    shown = await asked.sign_in(lambda _: None)
    assert shown.state is KeyState.REFUSED
    assert "own address only" in str(shown.problem)
    assert not asked.can_sign_in
    attempt.found = OSError("it is not even tried")
    shown = await asked.sign_in(lambda _: None)
    assert "own address only" in str(shown.problem)
    assert attempt.closed == 1
    await asked.close()


@pytest.mark.parametrize(("length", "shown"), [(16, ""), (17, "mnop"), (40, "mnop")])
async def test_of_a_short_key_not_even_the_end_is_shown(length: int, shown: str) -> None:
    key = ("x" * length + "mnop")[-length:]
    async with ScriptedGateway(key=key) as gateway:
        asked = access(gateway, key)
        assert (await asked.report()).tail == shown
        await asked.close()


async def test_what_a_gateway_does_not_offer_without_a_key_is_told_as_that() -> None:
    async with ScriptedGateway() as gateway:
        gateway.catalog = "key"
        asked = access(gateway)
        found = await asked.models()
        assert isinstance(found, Failure)
        assert found.kind is ErrorKind.FORBIDDEN
        await asked.close()


class Line:
    """A connection to a gateway, of which it is only known whether it was closed."""

    made: ClassVar[list[Line]] = []

    def __init__(self, address: address.GatewayAddress, network: Network | None = None) -> None:
        self.address = address
        self.network = network or Network()
        self.closed = 0
        self.made.append(self)

    async def close(self) -> None:
        self.closed += 1


async def test_an_address_that_stays_keeps_its_connection(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Line, "made", [])
    monkeypatch.setattr("orca_desktop.session.access.Gateway", Line)
    one, two = (address.GatewayAddress(f"https://{name}.example") for name in ("one", "two"))
    first: Any = Line(one)
    practice: Any = Line(address.PRACTICE)
    asked = Access(first, practice, Keychain())
    asked.connect(one)
    assert len(Line.made) == 2
    asked.connect(two)
    assert asked.address == two
    # The former one is still there for the answers on their way.
    assert [each.closed for each in Line.made] == [0, 0, 0]
    await asked.close()
    assert [each.closed for each in Line.made] == [1, 1, 1]

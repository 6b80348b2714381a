"""The API key in the keyring of the operating system, one entry for each gateway.

A key belongs to the origin (scheme, host, port) it was entered for and is never offered to
another. Every call runs in one thread of its own, because a keyring may block on a question to
the person, and ends as a value, at the latest when the patience is over. Backends are taken from
a list by name: whatever else is installed or named in the environment (some of it stores plain
text) is never asked. Without a keyring a key can be kept in memory for this session.
"""

from __future__ import annotations

import asyncio
import importlib
import queue
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Final, Protocol, TypeVar
from urllib.parse import urlsplit

from orca_desktop.domain.secret import Secret, redact
from orca_desktop.domain.words import QT_TRANSLATE_NOOP, Counted, Text, counted

T = TypeVar("T")

_CONTEXT: Final = "keychain"
_USER: Final = "api-key"
_SERVICE: Final = "Orca Desktop {origin}"
_PORTS: Final = {"http": 80, "https": 443}
_WINDOWS_LIMIT: Final = 1280
"""Characters a Windows credential can hold: 2,560 bytes of UTF-16."""

SESSION_ONLY: Final = QT_TRANSLATE_NOOP("keychain", "kept for this session only")

ALLOWED: Final[Sequence[tuple[str, str]]] = (
    ("keyring.backends.macOS", "Keyring"),
    ("keyring.backends.Windows", "WinVaultKeyring"),
    ("keyring.backends.SecretService", "Keyring"),
    ("keyring.backends.libsecret", "Keyring"),
    ("keyring.backends.kwallet", "DBusKeyring"),
    ("keyring.backends.kwallet", "DBusKeyringKWallet4"),
)
"""The only backends that are ever asked: each keeps its secrets encrypted for this person."""


@dataclass(frozen=True, slots=True)
class KeyFound:
    """The key, and in which store it lies."""

    secret: Secret
    where: str

    @property
    def sentence(self) -> Text:
        """Where the key is."""
        return Text(_CONTEXT, _FOUND, {"where": self.where})


@dataclass(frozen=True, slots=True)
class KeySaved:
    """The key was written and read back the same."""

    where: str

    @property
    def sentence(self) -> Text:
        """Where the key is now."""
        return Text(_CONTEXT, _SAVED, {"where": self.where})


@dataclass(frozen=True, slots=True)
class KeyRemoved:
    """No key for this gateway is in the keyring any more."""

    @property
    def sentence(self) -> Text:
        """That it is gone."""
        return Text(_CONTEXT, _REMOVED)


@dataclass(frozen=True, slots=True)
class KeyAbsent:
    """The keyring works and holds no key for this gateway."""

    @property
    def sentence(self) -> Text:
        """That there is none."""
        return Text(_CONTEXT, _ABSENT)


@dataclass(frozen=True, slots=True)
class KeyringLocked:
    """The keyring is locked, and was not unlocked."""

    @property
    def sentence(self) -> Text:
        """How to go on."""
        return Text(_CONTEXT, _LOCKED)


@dataclass(frozen=True, slots=True)
class NoKeyring:
    """This computer offers no keyring that is safe to use."""

    @property
    def sentence(self) -> Text:
        """How to go on."""
        return Text(_CONTEXT, _NONE)


@dataclass(frozen=True, slots=True)
class KeyRefused:
    """The keyring said no; ``message`` holds its own words, without the key."""

    message: str

    @property
    def sentence(self) -> Text:
        """What it said."""
        return Text(_CONTEXT, _REFUSED, {"message": self.message})


@dataclass(frozen=True, slots=True)
class KeyringTimedOut:
    """The keyring did not answer within so many seconds."""

    seconds: float

    @property
    def sentence(self) -> Text:
        """How to go on."""
        return counted(_CONTEXT, _TIMED_OUT, round(self.seconds))


Trouble = KeyringLocked | NoKeyring | KeyRefused | KeyringTimedOut


class Backend(Protocol):
    """What this module needs of a keyring backend."""

    def get_password(self, service: str, username: str) -> str | None:
        """The secret, or ``None``."""

    def set_password(self, service: str, username: str, password: str) -> None:
        """Keep a secret."""

    def delete_password(self, service: str, username: str) -> None:
        """Forget a secret."""


def origin_of(url: str) -> str | None:
    """The origin that a key is bound to: scheme, host and, if it is not the usual one, port.

    ``None`` for anything that is not an http or https address with a host and without a user name.
    """
    try:
        parts = urlsplit(url.strip())
        host, port = parts.hostname, parts.port
    except ValueError:
        return None
    if parts.scheme not in _PORTS or not host or "@" in parts.netloc:
        return None
    try:
        name = f"[{host}]" if ":" in host else host.encode("idna").decode("ascii")
    except UnicodeError:
        return None
    usual = port is None or port == _PORTS[parts.scheme]
    return f"{parts.scheme}://{name.lower()}" + ("" if usual else f":{port}")


@dataclass(slots=True)
class _Job:
    """One call for the thread; ``abandoned`` when nobody waits for it any more."""

    work: Callable[[], Any]
    loop: asyncio.AbstractEventLoop
    answer: asyncio.Future[Any]
    abandoned: bool = field(default=False)


class Keychain:
    """Keys of gateways: read, saved and removed by origin.

    A keyring that has not answered after ``patience`` seconds is given up. ``backend`` is used in
    place of the keyring of the system.
    """

    def __init__(
        self,
        *,
        still_waiting: Callable[[], None] | None = None,
        notice_after: float = 10.0,
        patience: float = 30.0,
        backend: Backend | None = None,
    ) -> None:
        self._still_waiting = still_waiting
        self._notice_after = notice_after
        self.patience = patience
        self._session: dict[str, Secret] = {}
        self._jobs: queue.SimpleQueue[_Job] = queue.SimpleQueue()
        self._thread: threading.Thread | None = None
        self._backend = backend

    async def read(self, origin: str) -> KeyFound | KeyAbsent | Trouble:
        """The key for a gateway; one kept for this session comes first."""
        if origin in self._session:
            return KeyFound(self._session[origin], SESSION_ONLY)
        return await self._ask(lambda backend: _read(backend, origin))

    async def save(self, origin: str, secret: Secret) -> KeySaved | Trouble:
        """Keep a key and prove it by reading it back."""
        result = await self._ask(lambda backend: _save(backend, origin, secret))
        if isinstance(result, KeySaved):
            self._session.pop(origin, None)
        return result

    async def remove(self, origin: str) -> KeyRemoved | Trouble:
        """Forget a key, also the one of this session, and prove that it is gone."""
        self._session.pop(origin, None)
        return await self._ask(lambda backend: _remove(backend, origin))

    async def where(self) -> str | Trouble:
        """The store that keys are kept in, in plain words."""
        return await self._ask(_name_of)

    def keep_for_session(self, origin: str, secret: Secret) -> None:
        """Hold a key in memory until the program ends."""
        self._session[origin] = secret

    def forget_session(self, origin: str | None = None) -> None:
        """Drop the key of one gateway, or of all, from memory."""
        if origin is None:
            self._session.clear()
        else:
            self._session.pop(origin, None)

    async def _ask(self, work: Callable[[Backend], T]) -> T | Trouble:
        """Run work in the keychain's thread, wait with patience, and give what came of it."""
        loop = asyncio.get_running_loop()
        job = _Job(lambda: self._with_backend(work), loop, loop.create_future())
        if self._thread is None:
            # A daemon: a keyring that never answers must not keep the program from ending.
            self._thread = threading.Thread(target=self._serve, name="keychain", daemon=True)
            self._thread.start()
        self._jobs.put(job)
        notice = loop.call_later(self._notice_after, self._tell) if self._still_waiting else None
        try:
            async with asyncio.timeout(self.patience):
                result: T | Trouble = await job.answer
                return result
        except TimeoutError:
            return KeyringTimedOut(self.patience)
        finally:
            job.abandoned = True
            if notice:
                notice.cancel()

    def _tell(self) -> None:
        if self._still_waiting:
            self._still_waiting()

    def _serve(self) -> None:
        """The thread: one call after another, those that nobody waits for left out."""
        while True:
            job = self._jobs.get()
            if job.abandoned:
                continue
            result = job.work()
            try:
                job.loop.call_soon_threadsafe(_resolve, job.answer, result)
            except RuntimeError:
                continue  # the event loop ended while the keyring was thinking

    def _with_backend(self, work: Callable[[Backend], T]) -> T | Trouble:
        try:
            if self._backend is None:
                self._backend = choose_backend()
            if self._backend is None:
                return NoKeyring()
            return work(self._backend)
        except Exception as error:  # noqa: BLE001 - backends raise what they like; none may escape
            return _trouble(error)


def choose_backend() -> Backend | None:
    """The best backend of the list that works here, made without asking the environment.

    The library's own detection is not used: it prefers whatever ``PYTHON_KEYRING_BACKEND`` or a
    ``keyringrc.cfg`` names, and takes a plain-text store when nothing else works.
    """
    best: tuple[float, type[Any]] | None = None
    for module_name, class_name in ALLOWED:
        try:
            kind = getattr(importlib.import_module(module_name), class_name)
            priority = float(kind.priority)
        except Exception:  # noqa: BLE001, S112 - it cannot be used here, whatever the reason
            continue
        if best is None or priority > best[0]:
            best = (priority, kind)
    if best is None:
        return None
    backend: Backend = best[1]()
    if sys.platform == "win32":
        # The usual mode copies the key to every computer of a roaming profile.
        backend.persist = "local machine"  # type: ignore[attr-defined]
    return backend


def _read(backend: Backend, origin: str) -> KeyFound | KeyAbsent:
    value = backend.get_password(_service(origin), _USER)
    if not value:
        return KeyAbsent()
    return KeyFound(Secret(value), _name_of(backend))


def _save(backend: Backend, origin: str, secret: Secret) -> KeySaved | Trouble:
    value = secret.reveal()
    if sys.platform == "win32" and len(value.encode("utf-16-le")) // 2 > _WINDOWS_LIMIT:
        return KeyRefused(_TOO_LONG)
    backend.set_password(_service(origin), _USER, value)
    kept = backend.get_password(_service(origin), _USER)
    return KeySaved(_name_of(backend)) if kept == value else KeyRefused(_NOT_KEPT)


def _remove(backend: Backend, origin: str) -> KeyRemoved | Trouble:
    service = _service(origin)
    if backend.get_password(service, _USER) is not None:
        backend.delete_password(service, _USER)
    gone = backend.get_password(service, _USER) is None
    return KeyRemoved() if gone else KeyRefused(_NOT_REMOVED)


def _service(origin: str) -> str:
    return _SERVICE.format(origin=origin)


def _trouble(error: Exception) -> Trouble:
    """The value for an exception of a backend; its words never carry the key."""
    names = {kind.__name__ for kind in type(error).__mro__}
    if "KeyringLocked" in names or "LockedException" in names:
        return KeyringLocked()
    if "NoKeyringError" in names:
        return NoKeyring()
    if isinstance(error, UnicodeError):
        return KeyRefused(
            type(error).__name__
        )  # its words quote the text that could not be written
    return KeyRefused(redact(" ".join(str(error).split())) or type(error).__name__)


def _resolve(answer: asyncio.Future[Any], result: object) -> None:
    if not answer.done():
        answer.set_result(result)


def _name_of(backend: Backend) -> str:
    """The store's name as a person knows it; the service's own name where it can be found out."""
    module = type(backend).__module__.rpartition(".")[2]
    match module:
        case "macOS":
            return "macOS Keychain"
        case "Windows":
            return "Windows Credential Locker"
        case "kwallet":
            return "KDE Wallet"
        case _:
            program = _secret_service_program()
            known = next((name for sign, name in _PROGRAMS if program.startswith(sign)), None)
            return f"{known} / Secret Service" if known else "Secret Service"


def _secret_service_program() -> str:
    """The name of the program that answers as Secret Service, or an empty text."""
    try:
        secretstorage = importlib.import_module("secretstorage")
        jeepney = importlib.import_module("jeepney")
        bus = jeepney.DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus")
        call = jeepney.new_method_call(
            bus, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",)
        )
        connection = secretstorage.dbus_init()
        try:
            (number,) = connection.send_and_get_reply(call, timeout=2).body
        finally:
            connection.close()
        return Path(f"/proc/{int(number)}/comm").read_text(errors="replace").strip()
    except Exception:  # noqa: BLE001 - a name for the eye; the key does not depend on it
        return ""


_PROGRAMS: Final = (
    ("gnome-keyring", "GNOME Keyring"),
    ("ksecretd", "KDE Wallet"),
    ("kwalletd", "KDE Wallet"),
    ("keepassxc", "KeePassXC"),
)
_FOUND: Final = QT_TRANSLATE_NOOP("keychain", "The key is in: {where}.")
_SAVED: Final = QT_TRANSLATE_NOOP("keychain", "The key was saved in: {where}.")
_REMOVED: Final = QT_TRANSLATE_NOOP("keychain", "The key was removed from this computer.")
_ABSENT: Final = QT_TRANSLATE_NOOP("keychain", "No key is saved for this gateway.")
_LOCKED: Final = QT_TRANSLATE_NOOP(
    "keychain",
    "The keyring of this computer is locked. Unlock it and try again, "
    "or keep the key for this session only.",
)
_NONE: Final = QT_TRANSLATE_NOOP(
    "keychain",
    "This computer has no keyring in use, so the key can be kept for this session only.",
)
_REFUSED: Final = QT_TRANSLATE_NOOP(
    "keychain",
    "The keyring did not do it ({message}). The key can be kept for this session only.",
)
_TIMED_OUT: Final = Counted(
    "The keyring did not answer within 1 second. See whether it asks for a password, "
    "then try again.",
    QT_TRANSLATE_NOOP(
        "keychain",
        "The keyring did not answer within {n} seconds. See whether it asks for a password, "
        "then try again.",
        None,
        1,
    ),
)
_TOO_LONG: Final = QT_TRANSLATE_NOOP("keychain", "the key is longer than Windows can keep")
_NOT_KEPT: Final = QT_TRANSLATE_NOOP("keychain", "what was written did not come back the same")
_NOT_REMOVED: Final = QT_TRANSLATE_NOOP("keychain", "the key is still there")

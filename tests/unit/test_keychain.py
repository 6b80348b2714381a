"""The keychain against a real GNOME Keyring daemon, and its rules without one."""

from __future__ import annotations

import asyncio
import json
import os
import sys
import threading
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, strategies as st

from orca_desktop import keychain
from orca_desktop.domain.secret import Secret
from orca_desktop.keychain import (
    SESSION_ONLY,
    KeyAbsent,
    Keychain,
    KeyFound,
    KeyRefused,
    KeyRemoved,
    KeyringLocked,
    KeyringTimedOut,
    KeySaved,
    NoKeyring,
    origin_of,
)
from orca_desktop.session.tasks import spawn
from tests.support import keyring_session

ORIGIN = "https://api.orcarouter.ai"
OTHER = "https://gateway.example:8443"
KEY = "sk-orca-canary-4711-0815"

AUTOMATIC = os.environ.get("CI", "").lower() in {"1", "true"}
needs_daemon = pytest.mark.skipif(
    sys.platform != "linux" or bool(keyring_session.missing() and not AUTOMATIC),
    reason="needs GNOME Keyring, a program of Linux desktops: python3 dev.py test",
)

PREAMBLE = f"""
import asyncio, json
from orca_desktop.domain.secret import Secret
from orca_desktop.session.tasks import spawn
from orca_desktop.keychain import *
ORIGIN, OTHER, KEY = {ORIGIN!r}, {OTHER!r}, {KEY!r}
def told(result):
    return [type(result).__name__, str(getattr(result, "sentence", result))]
{keyring_session.HANDS}
async def main():
    keys = Keychain(patience=20)
    out = []
"""
ENDING = """
    print(json.dumps(out))
asyncio.run(main())
"""


def run(home: Path, before: str, body: str, **variables: str) -> Any:
    """Run lines of an async function in a session and give what they appended to ``out``."""
    assert not keyring_session.missing(), keyring_session.missing()
    lines = "".join(f"    {line}\n" for line in body.strip().splitlines())
    done = keyring_session.run(home, before, PREAMBLE + lines + ENDING, **variables)
    assert done.returncode == 0, done.stderr
    assert KEY not in done.stderr
    return json.loads(done.stdout.splitlines()[-1])


@needs_daemon
def test_the_password_of_a_proxy_is_kept_apart_by_user_and_proxy(tmp_path):
    out = run(
        tmp_path,
        keyring_session.UNLOCKED,
        """
from orca_desktop.domain.network import OwnProxy
from orca_desktop.session.proxy_passwords import ProxyPasswords
passwords = ProxyPasswords(keys)
mine = OwnProxy("proxy.example", 3128, user="me")
yours = OwnProxy("proxy.example", 3128, user="you")
out.append(await passwords.find(mine))
out.append(str(await passwords.keep(mine, Secret("ÿ:canary@4711"))))
out.append((await ProxyPasswords(Keychain()).find(mine)).reveal())
out.append(await passwords.find(yours))
lock()
out.append(type(await ProxyPasswords(Keychain()).find(mine)).__name__)
""",
    )
    assert out == [
        None,
        "The password is kept in GNOME Keyring / Secret Service.",
        "ÿ:canary@4711",
        None,
        "Text",
    ]


@needs_daemon
def test_without_a_keyring_the_password_of_a_proxy_is_kept_for_the_session(tmp_path):
    out = run(
        tmp_path,
        keyring_session.ABSENT,
        """
from orca_desktop.domain.network import OwnProxy
from orca_desktop.session.proxy_passwords import ProxyPasswords
passwords = ProxyPasswords(keys)
mine = OwnProxy("proxy.example", 3128, user="me")
out.append(str(await passwords.keep(mine, Secret("canary"))))
out.append((await passwords.find(mine)).reveal())
await passwords.remove(mine)
out.append(await passwords.find(mine))
""",
    )
    assert out[0].startswith("The password is kept until you close Orca Desktop. ")
    assert out[1:] == ["canary", None]


@needs_daemon
def test_a_key_is_saved_read_kept_apart_by_origin_and_removed(tmp_path):
    out = run(
        tmp_path,
        keyring_session.UNLOCKED,
        """
out.append(told(await keys.read(ORIGIN)))
out.append(told(await keys.save(ORIGIN, Secret(KEY))))
out.append((await Keychain().read(ORIGIN)).secret.reveal())
out.append(told(await keys.read(OTHER)))
out.append(told(await keys.save(ORIGIN, Secret("sk-orca-second-key"))))
out.append((await keys.read(ORIGIN)).secret.reveal())
out.append(await keys.where())
out.append(told(await keys.remove(ORIGIN)))
out.append(told(await keys.read(ORIGIN)))
out.append(told(await keys.remove(ORIGIN)))
""",
    )
    where = "GNOME Keyring / Secret Service"
    assert out == [
        ["KeyAbsent", "No key is saved for this gateway."],
        ["KeySaved", f"The key was saved in: {where}."],
        KEY,
        ["KeyAbsent", "No key is saved for this gateway."],
        ["KeySaved", f"The key was saved in: {where}."],
        "sk-orca-second-key",
        where,
        ["KeyRemoved", "The key was removed from this computer."],
        ["KeyAbsent", "No key is saved for this gateway."],
        ["KeyRemoved", "The key was removed from this computer."],
    ]


@needs_daemon
def test_the_entry_carries_the_origin_in_its_service_and_the_files_do_not_carry_the_key(tmp_path):
    out = run(
        tmp_path,
        keyring_session.UNLOCKED,
        """
await keys.save(ORIGIN, Secret(KEY))
import secretstorage
connection = secretstorage.dbus_init()
for item in secretstorage.get_default_collection(connection).get_all_items():
    out.append(item.get_attributes()["service"])
connection.close()
""",
    )
    assert out == [f"Orca Desktop {ORIGIN}"]
    written = [path for path in tmp_path.rglob("*") if path.is_file()]
    assert any(path.suffix == ".keyring" for path in written)
    for path in written:
        assert KEY.encode() not in path.read_bytes(), path


@needs_daemon
def test_a_locked_keyring_says_so_and_keeps_its_key(tmp_path):
    out = run(
        tmp_path,
        keyring_session.UNLOCKED,
        """
await keys.save(ORIGIN, Secret(KEY))
lock()
out.append(told(await keys.read(ORIGIN))[0])
out.append(told(await keys.save(ORIGIN, Secret("sk-orca-other-key")))[0])
out.append(told(await keys.remove(ORIGIN))[0])
kill()
start()
out.append((await keys.read(ORIGIN)).secret.reveal())
""",
    )
    assert out == ["KeyringLocked", "KeyringLocked", "KeyringLocked", KEY]


@needs_daemon
def test_without_a_service_there_is_no_keyring_and_the_session_can_hold_the_key(tmp_path):
    out = run(
        tmp_path,
        keyring_session.ABSENT,
        """
out.append(told(await keys.read(ORIGIN)))
out.append(told(await keys.save(ORIGIN, Secret(KEY)))[0])
out.append(told(await keys.where())[0])
keys.keep_for_session(ORIGIN, Secret(KEY))
found = await keys.read(ORIGIN)
out.append([found.secret.reveal(), found.where])
""",
    )
    assert out == [
        [
            "NoKeyring",
            "This computer has no keyring in use, so the key can be kept for this session only.",
        ],
        "NoKeyring",
        "NoKeyring",
        [KEY, SESSION_ONLY],
    ]


@needs_daemon
def test_without_a_bus_there_is_no_keyring(tmp_path):
    out = run(
        tmp_path,
        "unset DBUS_SESSION_BUS_ADDRESS; export XDG_RUNTIME_DIR=$HOME/nowhere",
        "out.append(told(await keys.read(ORIGIN))[0])",
    )
    assert out == ["NoKeyring"]


@needs_daemon
def test_a_killed_daemon_ends_in_a_value_and_the_next_one_serves(tmp_path):
    out = run(
        tmp_path,
        keyring_session.UNLOCKED,
        """
await keys.save(ORIGIN, Secret(KEY))
kill()
out.append(told(await keys.read(ORIGIN))[0])
kill()
start()
out.append(told(await keys.read(ORIGIN))[0])
""",
    )
    assert out[0] in {"KeyringLocked", "NoKeyring", "KeyRefused"}
    assert out[1] == "KeyFound"


PLAIN = """
from keyring.backend import KeyringBackend
import pathlib
class PlaintextKeyring(KeyringBackend):
    priority = 100
    def _note(self, *what):
        with open(pathlib.Path.home() / "plain.txt", "a") as file:
            print(*what, file=file)
    def get_password(self, service, username):
        self._note("get", service)
    def set_password(self, service, username, password):
        self._note("set", password)
    def delete_password(self, service, username):
        self._note("delete", service)
"""


@needs_daemon
@pytest.mark.parametrize("service", [keyring_session.UNLOCKED, keyring_session.ABSENT])
def test_a_plain_text_backend_is_never_asked_though_everything_names_it(tmp_path, service):
    (tmp_path / "plainring.py").write_text(PLAIN)
    configuration = tmp_path / ".config/python_keyring/keyringrc.cfg"
    configuration.parent.mkdir(parents=True)
    configuration.write_text(
        f"[backend]\ndefault-keyring=plainring.PlaintextKeyring\nkeyring-path={tmp_path}\n"
    )
    variables = {
        "PYTHON_KEYRING_BACKEND": "plainring.PlaintextKeyring",
        "PYTHONPATH": f"{keyring_session.ROOT}:{tmp_path}",
    }
    out = run(
        tmp_path,
        service,
        """
import plainring
out.append(told(await keys.save(ORIGIN, Secret(KEY)))[0])
out.append(told(await keys.read(ORIGIN))[0])
import keyring
out.append(type(keyring.get_keyring()).__name__)
""",
        **variables,
    )
    expected = (
        ["KeySaved", "KeyFound"] if service == keyring_session.UNLOCKED else ["NoKeyring"] * 2
    )
    assert out == [*expected, "PlaintextKeyring"], "the library itself would have taken it"
    assert not (tmp_path / "plain.txt").exists()


def test_only_encrypting_stores_are_on_the_list():
    names = {f"{module}.{name}" for module, name in keychain.ALLOWED}
    assert names == {
        "keyring.backends.macOS.Keyring",
        "keyring.backends.Windows.WinVaultKeyring",
        "keyring.backends.SecretService.Keyring",
        "keyring.backends.libsecret.Keyring",
        "keyring.backends.kwallet.DBusKeyring",
        "keyring.backends.kwallet.DBusKeyringKWallet4",
    }


class Slow:
    """A backend that answers when it is told to, as one that waits for a person does."""

    def __init__(self) -> None:
        self.answering = threading.Event()
        self.calls: list[str] = []
        self.running = 0
        self.most = 0

    def get_password(self, service: str, username: str) -> str | None:
        self.running += 1
        self.most = max(self.most, self.running)
        self.answering.wait(60)
        self.calls.append(service)
        self.running -= 1
        return KEY

    def set_password(self, service: str, username: str, password: str) -> None:
        self.calls.append("set")

    def delete_password(self, service: str, username: str) -> None:
        self.calls.append("delete")


@pytest.fixture
def slow(monkeypatch):
    backend = Slow()
    monkeypatch.setattr(keychain, "choose_backend", lambda: backend)
    yield backend
    backend.answering.set()


@pytest.mark.slow
async def test_a_keyring_that_does_not_answer_is_given_up_and_told_before(slow):
    told: list[bool] = []
    keys = Keychain(
        still_waiting=lambda: told.append(reading.done()), notice_after=0.1, patience=1.0
    )
    reading = spawn(keys.read(ORIGIN), "reading")
    result = await reading
    assert isinstance(result, KeyringTimedOut)
    assert told == [False], "once, and before it is given up"
    assert "did not answer within 1 second." in str(result.sentence)


async def test_an_answer_that_comes_too_late_disturbs_nobody(slow):
    loop = asyncio.get_running_loop()
    faults: list[dict[str, Any]] = []
    loop.set_exception_handler(lambda _, fault: faults.append(fault))
    keys = Keychain(patience=0.1)
    assert isinstance(await keys.read(ORIGIN), KeyringTimedOut)
    slow.answering.set()
    while not isinstance(await keys.read(OTHER), KeyFound):
        pass  # the thread answers in turn, so the late answer came before this one
    assert faults == []


async def test_nobody_is_told_to_wait_once_the_answer_is_there(slow, monkeypatch):
    loop = asyncio.get_running_loop()
    call_later, notices = loop.call_later, []

    def kept(*given: Any) -> asyncio.TimerHandle:
        notices.append(call_later(*given))
        return notices[-1]

    monkeypatch.setattr(loop, "call_later", kept)
    slow.answering.set()
    keys = Keychain(still_waiting=lambda: None, notice_after=3600, patience=3600)
    assert isinstance(await keys.read(ORIGIN), KeyFound)
    assert [each.cancelled() for each in notices] == [True]


async def test_the_event_loop_runs_on_while_the_keyring_thinks(slow):
    async with asyncio.TaskGroup() as group:
        task = group.create_task(Keychain(patience=5).read(ORIGIN))
        for _ in range(20):
            await asyncio.sleep(0)
        assert not task.done()
        slow.answering.set()
    assert isinstance(task.result(), KeyFound)


async def test_a_call_that_nobody_waits_for_any_more_is_not_made(slow):
    keys = Keychain(patience=0.1)
    assert isinstance(await keys.read(ORIGIN), KeyringTimedOut)
    assert isinstance(await keys.save(OTHER, Secret(KEY)), KeyringTimedOut)
    slow.answering.set()
    keys.patience = 5
    assert isinstance(await keys.read(ORIGIN), KeyFound)
    assert "set" not in slow.calls, "a save given up must not happen later"


async def test_calls_are_made_one_after_another(slow):
    slow.answering.set()
    keys = Keychain(patience=5)
    await asyncio.gather(*(keys.read(f"{ORIGIN}:{port}") for port in range(1, 20)))
    assert slow.most == 1


class Refusing:
    """A backend whose every exception quotes what it was given."""

    error: type[Exception] = RuntimeError

    def get_password(self, service: str, username: str) -> str | None:
        return "not what was written"

    def set_password(self, service: str, username: str, password: str) -> None:
        raise self.error(f"cannot keep {password}")

    def delete_password(self, service: str, username: str) -> None:
        return


async def test_the_words_of_a_refusal_never_carry_the_key(monkeypatch):
    monkeypatch.setattr(keychain, "choose_backend", Refusing)
    odd = "no-prefix-canary"
    for key in (KEY, odd):
        secret = Secret(key)
        result = await Keychain().save(ORIGIN, secret)
        assert isinstance(result, KeyRefused)
        assert key not in result.message
        assert key not in str(result.sentence)


async def test_a_key_that_does_not_come_back_the_same_was_not_saved(monkeypatch):
    monkeypatch.setattr(Refusing, "set_password", lambda *_: None)
    monkeypatch.setattr(keychain, "choose_backend", Refusing)
    assert await Keychain().save(ORIGIN, Secret(KEY)) == KeyRefused(
        "what was written did not come back the same"
    )


async def test_a_key_that_is_still_there_was_not_removed(monkeypatch):
    monkeypatch.setattr(keychain, "choose_backend", Refusing)
    assert await Keychain().remove(ORIGIN) == KeyRefused("the key is still there")


async def test_a_session_key_is_found_first_and_forgotten_with_the_session(monkeypatch):
    monkeypatch.setattr(keychain, "choose_backend", lambda: None)
    keys = Keychain()
    keys.keep_for_session(ORIGIN, Secret(KEY))
    assert await keys.read(ORIGIN) == KeyFound(Secret(KEY), SESSION_ONLY)
    assert isinstance(await keys.read(OTHER), NoKeyring)
    keys.forget_session(OTHER)
    assert isinstance(await keys.read(ORIGIN), KeyFound)
    keys.forget_session(ORIGIN)
    assert isinstance(await keys.read(ORIGIN), NoKeyring)
    keys.keep_for_session(ORIGIN, Secret(KEY))
    keys.forget_session()
    assert isinstance(await keys.read(ORIGIN), NoKeyring)


def test_every_result_has_a_plain_sentence():
    secret = Secret(KEY)
    results: list[Any] = [
        KeyFound(secret, "x"),
        KeySaved("x"),
        KeyRemoved(),
        KeyAbsent(),
        KeyringLocked(),
        NoKeyring(),
        KeyRefused("x"),
        KeyringTimedOut(30),
    ]
    for result in results:
        text = str(result.sentence)
        assert text.endswith(".")
        assert "{" not in text
        assert KEY not in repr(result)


@pytest.mark.parametrize(
    ("url", "origin"),
    [
        ("https://api.orcarouter.ai", ORIGIN),
        ("https://API.OrcaRouter.AI:443/v1/", ORIGIN),
        ("  https://api.orcarouter.ai/v1/messages?x#y ", ORIGIN),
        ("http://127.0.0.1:8080/v1", "http://127.0.0.1:8080"),
        ("http://api.orcarouter.ai", "http://api.orcarouter.ai"),
        ("https://api.orcarouter.ai:8443", "https://api.orcarouter.ai:8443"),
        ("http://[::1]:80", "http://[::1]"),
        ("https://münchen.example", "https://xn--mnchen-3ya.example"),
        ("https://api.orcarouter.ai.", "https://api.orcarouter.ai."),
        ("https://user@api.orcarouter.ai", None),
        ("https://api.orcarouter.ai@evil.example", None),
        ("ftp://api.orcarouter.ai", None),
        ("api.orcarouter.ai", None),
        ("https://", None),
        ("https://x:port", None),
        ("https://x:99999", None),
        ("https://[::1", None),
        ("", None),
    ],
)
def test_a_key_is_bound_to_scheme_host_and_port(url, origin):
    assert origin_of(url) == origin


@given(st.text())
def test_any_text_has_an_origin_or_none(text):
    origin = origin_of(text)
    if origin is not None:
        assert origin_of(origin) == origin


def test_importing_the_module_does_not_load_the_library():
    import subprocess

    code = "import sys, orca_desktop.keychain; print('keyring' in sys.modules)"
    done = subprocess.run(
        [sys.executable, "-c", code],
        capture_output=True,
        text=True,
        check=True,
        cwd=keyring_session.ROOT,
    )
    assert done.stdout.strip() == "False"


class Holding:
    """A backend that keeps what it is given, as a real one does."""

    def __init__(self) -> None:
        self.kept: dict[str, str] = {}

    def get_password(self, service: str, username: str) -> str | None:
        return self.kept.get(service)

    def set_password(self, service: str, username: str, password: str) -> None:
        self.kept[service] = password

    def delete_password(self, service: str, username: str) -> None:
        del self.kept[service]


async def test_windows_is_not_given_more_than_it_can_keep(monkeypatch):
    backend = Holding()
    monkeypatch.setattr(keychain, "choose_backend", lambda: backend)
    monkeypatch.setattr(sys, "platform", "win32")
    keys = Keychain()
    assert await keys.save(ORIGIN, Secret("k" * 1281)) == KeyRefused(
        "the key is longer than Windows can keep"
    )
    assert backend.kept == {}
    assert isinstance(await keys.save(ORIGIN, Secret("k" * 1280)), KeySaved)


@pytest.mark.parametrize(
    ("module", "name"),
    [
        ("keyring.backends.macOS", "macOS Keychain"),
        ("keyring.backends.Windows", "Windows Credential Locker"),
        ("keyring.backends.kwallet", "KDE Wallet"),
        ("keyring.backends.libsecret", "Secret Service"),
    ],
)
async def test_the_store_is_named_as_people_know_it(monkeypatch, module, name):
    kind = type("Backend", (Holding,), {"__module__": module})
    monkeypatch.setattr(keychain, "choose_backend", kind)
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "disabled:")
    assert await Keychain().where() == name


async def test_a_saved_key_takes_the_place_of_the_one_of_this_session(monkeypatch):
    monkeypatch.setattr(keychain, "choose_backend", Holding)
    keys = Keychain()
    keys.keep_for_session(ORIGIN, Secret("of the session"))
    assert isinstance(await keys.save(ORIGIN, Secret(KEY)), KeySaved)
    found = await keys.read(ORIGIN)
    assert isinstance(found, KeyFound)
    assert found.secret == Secret(KEY)
    assert found.where != SESSION_ONLY
    assert isinstance(await keys.remove(ORIGIN), KeyRemoved)
    assert isinstance(await keys.read(ORIGIN), KeyAbsent)


@pytest.mark.parametrize(
    ("error", "result"),
    [
        ("KeyringLocked", KeyringLocked()),
        ("NoKeyringError", NoKeyring()),
        ("OddError", KeyRefused("odd")),
    ],
)
async def test_what_a_backend_raises_becomes_a_value(monkeypatch, error, result):
    def raising(*_: object) -> None:
        raise type(error, (Exception,), {})("odd")

    kind = type("Backend", (Holding,), {"get_password": raising})
    monkeypatch.setattr(keychain, "choose_backend", kind)
    assert await Keychain().read(ORIGIN) == result


class Weak(Holding):
    priority = 1


class Best(Holding):
    priority = 5.5


class AsGood(Holding):
    priority = 5.5


@pytest.mark.parametrize(
    ("names", "chosen"),
    [
        (["Weak", "Best", "AsGood"], Best),
        (["AsGood", "Best", "Weak"], AsGood),
        (["Holding", "Weak", "Missing"], Weak),
        (["Holding", "Missing"], None),
    ],
)
def test_the_best_store_that_works_here_is_chosen(monkeypatch, names, chosen):
    """One that cannot tell how good it is cannot be used here; of two equal ones, the first."""
    monkeypatch.setitem(sys.modules, "some_stores", sys.modules[__name__])
    monkeypatch.setattr(keychain, "ALLOWED", [("some_stores", name) for name in names])
    found = keychain.choose_backend()
    assert found is None if chosen is None else type(found) is chosen


async def test_a_text_that_cannot_be_written_is_refused_without_quoting_it(monkeypatch):
    def writing(_backend: object, _service: str, _user: str, password: str) -> None:
        password.encode("ascii")

    kind = type("Backend", (Holding,), {"set_password": writing})
    monkeypatch.setattr(keychain, "choose_backend", kind)
    assert await Keychain().save(ORIGIN, Secret("ключ")) == KeyRefused("UnicodeEncodeError")


@pytest.mark.parametrize(("platform", "persists"), [("win32", "local machine"), ("linux", None)])
def test_a_key_stays_on_this_computer_where_windows_would_copy_it(monkeypatch, platform, persists):
    monkeypatch.setitem(sys.modules, "some_stores", sys.modules[__name__])
    monkeypatch.setattr(keychain, "ALLOWED", [("some_stores", "Best")])
    monkeypatch.setattr(sys, "platform", platform)
    assert getattr(keychain.choose_backend(), "persist", None) == persists

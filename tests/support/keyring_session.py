"""A real GNOME Keyring in a private D-Bus session, for programs that a test runs inside it."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

NEEDED = ("dbus-run-session", "gnome-keyring-daemon")
ROOT = Path(__file__).parents[2]

UNLOCKED = "printf password | gnome-keyring-daemon --unlock --components=secrets >/dev/null"
ABSENT = "true"

HANDS = """
import jeepney, os, secretstorage, signal, subprocess, time
from contextlib import closing
def lock():
    with closing(secretstorage.dbus_init()) as connection:
        secretstorage.get_default_collection(connection).lock()
def kill():
    bus = jeepney.DBusAddress("/org/freedesktop/DBus", "org.freedesktop.DBus")
    call = jeepney.new_method_call(
        bus, "GetConnectionUnixProcessID", "s", ("org.freedesktop.secrets",))
    with closing(secretstorage.dbus_init()) as connection:
        (number,) = connection.send_and_get_reply(call).body
    os.kill(number, signal.SIGKILL)
    time.sleep(0.2)
def start():
    subprocess.run(["gnome-keyring-daemon", "--unlock", "--components=secrets"],
                   input=b"password", stdout=subprocess.DEVNULL, check=True)
"""
"""What a program inside the session can do to the daemon."""


def missing() -> list[str]:
    """The programs that these tests need and this machine lacks."""
    return [name for name in NEEDED if shutil.which(name) is None]


def run(
    home: Path, before: str, program: str, **variables: str
) -> subprocess.CompletedProcess[str]:
    """Run a Python program inside a new session, after a shell line that sets the daemon up.

    There is no display and no other bus, so nothing can ask a person. Without ``UNLOCKED`` the
    session has no service, not even one that the bus would start by itself.
    """
    home.mkdir(parents=True, exist_ok=True)
    environment = {
        "PATH": os.environ["PATH"],
        "HOME": str(home),
        "XDG_DATA_HOME": str(home / ".local/share"),
        "XDG_CONFIG_HOME": str(home / ".config"),
        "PYTHONPATH": str(ROOT),
        "PYTHONDONTWRITEBYTECODE": "1",
        "LC_ALL": "C.UTF-8",
        "PROGRAM": program,
        **variables,
    }
    command = ["dbus-run-session"]
    script = f'{before} || exit 99\nexec "{sys.executable}" -c "$PROGRAM"\n'
    # The name of a socket may have 107 characters, so none stands in the folder of a test.
    with tempfile.TemporaryDirectory(prefix="bus-") as folder:
        if before == ABSENT:
            configuration = home / "bus.conf"
            configuration.write_text(_BARE_BUS.format(folder=folder))
            command.append(f"--config-file={configuration}")
        return subprocess.run(
            [*command, "--", "bash", "-c", script],
            env={**environment, "XDG_RUNTIME_DIR": folder},
            capture_output=True,
            text=True,
            timeout=60,
            check=False,
        )


_BARE_BUS = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <type>session</type>
  <listen>unix:tmpdir={folder}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*" eavesdrop="true"/>
    <allow eavesdrop="true"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""

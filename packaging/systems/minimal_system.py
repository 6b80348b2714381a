"""New minimal Debian systems, in which nobody has ever worked.

Usage, as root: python3 packaging/systems/minimal_system.py SUITE [COMMAND ...]

It runs the command (a shell, if there is none) in a new system of the suite that has nothing but
what `debootstrap --variant=minbase` lays down. What debootstrap made is kept as a base in
ORCA_DESKTOP_SYSTEMS (out/systems-base by itself) and stays as it is: a system is an overlay of it
whose changes lie in memory. All mounts and processes belong to namespaces that end with this
process, however it ends.

Mirror, resolver, certificates and the settings of apt and pip are this machine's own, taken in when
a system is made.
"""

from __future__ import annotations

import fcntl
import hashlib
import os
import shlex
import shutil
import signal
import subprocess
import sys
import tempfile
from contextlib import nullcontext, suppress
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Callable, Mapping, Sequence

ROOT = Path(__file__).resolve().parents[2]
BASES = Path(os.environ.get("ORCA_DESKTOP_SYSTEMS") or ROOT / "out" / "systems-base")
NEEDED = ("debootstrap", "unshare", "chroot", "mount")

PERSON = 1000
"""The number of the ordinary user of a system; root is 0."""

_INSIDE = "ORCA_DESKTOP_NAMESPACES"
_SETTINGS = (
    "/etc/apt/apt.conf",
    "/etc/apt/apt.conf.d",
    "/etc/pip.conf",
    "/etc/resolv.conf",
    "/etc/hosts",
)
# Under a name of its own, because installing ca-certificates writes the usual file anew.
_CERTIFICATES, _CERTIFICATES_INSIDE = (
    Path("/etc/ssl/certs/ca-certificates.crt"),
    "etc/this-machine.crt",
)
_DOWNLOADS = "/var/cache/pip-{user}"
_DEVICES = ("null", "zero", "full", "random", "urandom", "tty")


class NotReadyError(Exception):
    """The sentence that says what this machine lacks."""


def enter_namespaces() -> None:
    """Start this script anew in namespaces of its own, whose mounts and processes end with it."""
    if os.geteuid() != 0:
        raise NotReadyError("This must run as root, because it makes systems of its own.")
    absent = [name for name in NEEDED if shutil.which(name) is None]
    if absent:
        raise NotReadyError(f"Please install what is missing: {' '.join(absent)}")
    if os.environ.pop(_INSIDE, ""):
        # The first process of a namespace is ended by no signal that it does not handle itself.
        signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
        return
    words = ["unshare", "--mount", "--pid", "--ipc", "--fork", "--kill-child", "--mount-proc"]
    os.environ[_INSIDE] = "1"
    os.execvp(words[0], [*words, sys.executable, *sys.argv])  # noqa: S606 - no shell is wanted


def mirror() -> str:
    """Where this machine takes Debian from, as apt itself understands its settings."""
    form = ["--format", "$(REPO_URI)", "Created-By: Packages", "Component: main"]
    release = subprocess.run(
        ["apt-get", "indextargets", *form, "Origin: Debian"],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    found = [line for line in release.stdout.splitlines() if "security" not in line]
    if not found:
        raise NotReadyError("apt knows no mirror of Debian here; run apt-get update once.")
    return found[0]


class System:
    """A system of a suite, with some packages in it if they are named.

    ``root`` is its root folder. ``shared`` is a folder of this machine that is seen as ``/tmp`` in
    it. What is changed in it goes to the folder ``changes``; without one it lies in memory and is
    gone with the namespaces.
    """

    def __init__(
        self,
        suite: str,
        packages: Sequence[str] = (),
        shared: Path | None = None,
        changes: Path | None = None,
    ) -> None:
        self.suite = suite
        layers = [*([_layer(suite, packages)] if packages else []), _base(suite)]
        place = Path(tempfile.mkdtemp(dir=_memory()))
        self.root = place / "root"
        _overlay(layers, self.root, changes or place / "changes")
        _furnish(self.root, suite)
        for user in (0, PERSON):
            _keep_downloads(self.root, user)
        if shared is not None:
            _mount("--bind", shared, self.root / "tmp")

    def command(
        self, words: Sequence[object], user: int = 0, variables: Mapping[str, str] | None = None
    ) -> tuple[list[str], dict[str, str]]:
        """What runs words in the system, and with which environment: nothing of this machine's."""
        home = "/root" if user == 0 else "/person"
        environment = {
            "PATH": "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin",
            "HOME": home,
            "LC_ALL": "C.UTF-8",
            "DEBIAN_FRONTEND": "noninteractive",
            "XDG_RUNTIME_DIR": f"/tmp/run-{user}",
            "PIP_CACHE_DIR": _DOWNLOADS.format(user=user),
            **_way_to_the_network(),
            **(variables or {}),
        }
        go = 'cd "$HOME" && exec "$@"'
        chroot = ["chroot", f"--userspec={user}:{user}", str(self.root), "sh", "-c", go, "sh"]
        return [*chroot, *map(str, words)], environment

    def run(
        self,
        words: Sequence[object],
        user: int = 0,
        variables: Mapping[str, str] | None = None,
        seconds: float = 1200,
    ) -> subprocess.CompletedProcess[str]:
        """Run words to their end; what they say on both channels is in ``stdout``.

        Raises `subprocess.TimeoutExpired`.
        """
        command, environment = self.command(words, user, variables)
        return subprocess.run(
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            errors="replace",
            timeout=seconds,
            check=False,
        )

    def start(
        self,
        words: Sequence[object],
        user: int = 0,
        variables: Mapping[str, str] | None = None,
        log: Path | None = None,
    ) -> subprocess.Popen[str]:
        """Start words and leave them running; what they say can be read, or goes into a file."""
        command, environment = self.command(words, user, variables)
        with log.open("a") if log else nullcontext(subprocess.PIPE) as said:
            return subprocess.Popen(
                command,
                env=environment,
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=subprocess.STDOUT,
                text=True,
                errors="replace",
            )

    def install(self, *packages: str) -> None:
        """Install packages of Debian, and what they need, without what they only recommend.

        Each is written as in a field of dependencies: names, versions and alternatives.
        """
        line = "apt-get -q update && apt-get -q satisfy -y --no-install-recommends "
        done = self.run(["sh", "-c", line + shlex.join(packages)])
        if done.returncode != 0:
            raise NotReadyError(f"apt-get failed in {self.suite}:\n{done.stdout[-1500:]}")

    def inside(self, path: str) -> Path:
        """Where a path of the system lies on this machine."""
        return self.root / path.lstrip("/")


def _way_to_the_network() -> dict[str, str]:
    """Of this machine's surroundings, what pip and proxies need; but no file of it."""
    files = {"PIP_CERT", "PIP_FIND_LINKS"}
    kept = {
        name: value
        for name, value in os.environ.items()
        if (name.startswith("PIP_") and name not in files) or name.lower().endswith("_proxy")
    }
    return kept | {"PIP_CERT": f"/{_CERTIFICATES_INSIDE}"}


def _keep_downloads(root: Path, user: int) -> None:
    """Let pip find what an earlier trial has fetched; it takes no cache that is somebody else's."""
    kept = BASES / f"pip-{user}"
    kept.mkdir(exist_ok=True)
    os.chown(kept, user, user)
    place = root / _DOWNLOADS.format(user=user).lstrip("/")
    place.mkdir(exist_ok=True)
    _mount("--bind", kept, place)


def _mount(*words: object) -> None:
    subprocess.run(["mount", *map(str, words)], check=True)


def _memory() -> Path:
    """A folder in memory that only these namespaces see."""
    place = Path("/mnt")
    if not (place / "ours").exists():
        _mount("-t", "tmpfs", "-o", "size=6g,mode=755", "systems", place)
        (place / "ours").touch()
    return place


def _overlay(lower: Sequence[Path], root: Path, upper: Path) -> None:
    """See the lower folders, the first above the others, as ``root``; changes go to ``upper``."""
    work = upper.parent / f"{upper.name}.work"
    for folder in (root, upper, work):
        folder.mkdir(parents=True, exist_ok=True)
    layers = ":".join(map(str, lower))
    options = f"lowerdir={layers},upperdir={upper},workdir={work}"
    _mount("-t", "overlay", "-o", options, "overlay", root)


def _base(suite: str) -> Path:
    """What debootstrap lays down for a suite; made once."""

    def make(fresh: Path) -> None:
        done = subprocess.run(
            ["debootstrap", "--variant=minbase", suite, str(fresh), mirror()],
            stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True, check=False,
        )  # fmt: skip
        if done.returncode != 0:
            raise NotReadyError(f"debootstrap {suite} failed:\n{done.stdout[-1500:]}")

    return _made_once(suite, make)


def _layer(suite: str, packages: Sequence[str]) -> Path:
    """What packages add to the base of a suite; made once."""
    wanted = ", ".join(sorted(packages))

    def make(fresh: Path) -> None:
        system = System(suite, changes=fresh)
        system.install(*packages)
        subprocess.run(["umount", "--recursive", str(system.root)], check=True)
        shutil.rmtree(f"{fresh}.work", ignore_errors=True)

    return _made_once(f"{suite}-{hashlib.sha256(wanted.encode()).hexdigest()[:12]}", make)


def _made_once(name: str, make: Callable[[Path], None]) -> Path:
    """A folder of the bases; made by one process while others wait, and whole or not there."""
    BASES.mkdir(parents=True, exist_ok=True)
    place, fresh = BASES / name, BASES / f"{name}.new"
    with (BASES / f"{name}.lock").open("w") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        if not place.exists():
            shutil.rmtree(fresh, ignore_errors=True)
            shutil.rmtree(f"{fresh}.work", ignore_errors=True)
            make(fresh)
            fresh.rename(place)
    return place


def _furnish(root: Path, suite: str) -> None:
    """Devices and processes, this machine's way to the network, and an ordinary user."""
    _mount("-t", "proc", "proc", root / "proc")
    _mount("-t", "tmpfs", "-o", "mode=755", "devices", root / "dev")
    for name in _DEVICES:
        (root / "dev" / name).touch()
        _mount("--bind", f"/dev/{name}", root / "dev" / name)
    (root / "dev" / "shm").mkdir()
    _mount("-t", "tmpfs", "-o", "mode=1777", "shm", root / "dev" / "shm")
    for number, name in enumerate(("stdin", "stdout", "stderr")):
        (root / "dev" / name).symlink_to(f"/proc/self/fd/{number}")
    (root / "dev" / "fd").symlink_to("/proc/self/fd")
    for each in map(Path, _SETTINGS):
        target = root / str(each).lstrip("/")
        if each.is_dir():
            shutil.copytree(each, target, dirs_exist_ok=True)
        elif each.exists():
            target.unlink(missing_ok=True)
            shutil.copy(each, target)
    if _CERTIFICATES.exists():
        shutil.copy(_CERTIFICATES, root / _CERTIFICATES_INSIDE)
    sources = root / "etc" / "apt" / "sources.list"
    sources.write_text(f"deb {mirror()} {suite} main\n", encoding="utf-8")
    users = root / "etc" / "passwd"
    if "person:" not in users.read_text(encoding="utf-8"):
        for file, line in (
            (users, f"person:x:{PERSON}:{PERSON}::/person:/bin/sh\n"),
            (root / "etc" / "group", f"person:x:{PERSON}:\n"),
        ):
            with file.open("a", encoding="utf-8") as text:
                text.write(line)
    home = root / "person"
    home.mkdir(exist_ok=True)
    os.chown(home, PERSON, PERSON)


def main(words: Sequence[str]) -> int:
    """Run a command in a new system; its exit code."""
    if not words or words[0].startswith("-"):
        print(__doc__)
        return 0 if words else 2
    try:
        enter_namespaces()
        system = System(words[0])
        command, environment = system.command(words[1:] or ["sh"])
        return subprocess.call(command, env=environment)
    except NotReadyError as reason:
        print(reason, file=sys.stderr)
        return 2


if __name__ == "__main__":
    with suppress(KeyboardInterrupt):
        sys.exit(main(sys.argv[1:]))

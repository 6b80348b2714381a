#!/usr/bin/env python3
"""Sets Orca Desktop up on a fresh machine and runs, tests, checks or measures it.

Usage: python3 dev.py COMMAND

  run [-- ARGUMENTS]            start the program; with no screen, its self-test on a virtual one
  test [PYTEST ARGUMENTS]       every gate and every test; with arguments, only the tests they name
  test --fast [ARGUMENTS]       the quick tests alone, side by side: no gate, no screen, no keyring
  soak [--kills N] [ARGUMENTS]  the tests that kill the program, with about so many kills (1000)
  check [--fix]                 the gates alone: style, types, layers, forbidden things;
                                --fix mends first what can be mended: style and form
  bench [NAME...] [--json FILE] the measurements in tests/bench
  i18n [CODE...]                bring the translations up to date with the sources, and judge them;
                                i18n new CODE, i18n sheet CODE, i18n take CODE FILE...: translate
  bundle [KIND...]              make what people install on this system, in out/bundle; the kinds
                                for Linux are: folder deb installer wheel
  lock [UV ARGUMENTS]           write requirements.lock anew from pyproject.toml

Standard library only, because it runs before anything is installed. It makes .venv from
requirements.lock (every file checked by its hash) and, as root on Debian, installs the system
packages that are missing; everybody else is told the one line to run. Progress goes to stderr.
Exit code 2 means: the machine or the command line is not ready, and one sentence says why.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib.util
import os
import platform
import shutil
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

TYPE_CHECKING = False  # `typing` itself costs a tenth of the time a second start may take.
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator, Mapping, Sequence
    from typing import IO

ROOT = Path(__file__).resolve().parent
LOCK = ROOT / "requirements.lock"
VENV = ROOT / ".venv"
READY = VENV / "ready"  # One line for each scope that is set up: "<fingerprint> <scope>".
PICTURES = ROOT / "out" / "self-test"
TRANSLATIONS = ROOT / "resources" / "translations"

# What Qt loads on Debian: first for any window, then for X11, then for Wayland.
QT_PACKAGES = """
libglib2.0-0 libegl1 libgl1 libdbus-1-3 libfontconfig1 libxkbcommon0 libbrotli1 libgssapi-krb5-2
libxcb-cursor0 libxcb-icccm4 libxcb-keysyms1 libxcb-shape0 libxkbcommon-x11-0
libwayland-cursor0
"""
SCREEN_PACKAGES = "xvfb openbox"
TEST_PACKAGES = """
xdotool dbus gnome-keyring at-spi2-core python3-pyatspi gir1.2-atspi-2.0
fonts-noto-core fonts-noto-cjk fonts-noto-color-emoji libreoffice-writer-nogui
xz-utils desktop-file-utils appstream
"""
BUNDLE_PACKAGES = "binutils xz-utils"
# In Debian 13 and Ubuntu 24.04 some libraries changed their name with the width of time_t.
RENAMED = {"libglib2.0-0": "libglib2.0-0t64"}

# Loads what a window needs without opening one: a missing library is then an ordinary error that
# names it, while QApplication would abort the whole process.
PROBE = """
import ctypes, pathlib, PySide6.QtNetwork, PySide6.QtPrintSupport, PySide6.QtSvg, PySide6.QtTest
import PySide6.QtWidgets
for plugin in pathlib.Path(PySide6.__file__).parent.glob("Qt/plugins/platforms/libqxcb.so"):
    ctypes.CDLL(str(plugin))
"""
# The keyring daemon must live inside the bus session and be unlocked before the first test asks.
KEYRING_SESSION = (
    "printf practice | gnome-keyring-daemon --unlock --components=secrets >/dev/null 2>&1;"
    ' exec "$@"'
)
# Modules are compiled once for all workers and for every start of the program, whoever asked Python
# to leave that out: 6 s for each worker, 0.7 s for each start.
COMPILED = {"PYTHONDONTWRITEBYTECODE": ""}
# Of the examples that property tests try, and of the cases of each other test, the quick run tries
# a share.
FEW_EXAMPLES = {"ORCA_DESKTOP_TEST_EXAMPLES": "0.1"}
# Half of what tests take is waiting, so there are two workers to a processor; a test goes to
# whichever is free, so that the long ones hold nobody up.
WORKERS = 2 * (os.cpu_count() or 1)
SIDE_BY_SIDE = ["-n", str(WORKERS), "--dist", "worksteal"]
# Each worker looks for all tests by itself, which in a short run costs more than what it saves.
# The rules about the code are among the gates: `dev.py check` tries them.
QUICK = ["-n", str(WORKERS - WORKERS // 4), "--dist", "worksteal", "--ignore=tests/architecture"]
# Tests that share a screen or a keyring, or that hold work to a bound of time.
SHARED, MEASURED = "e2e or keyring", "measured"
ALONE = f"{SHARED} or {MEASURED}"
# Half of the time that the tests of the whole program take, so that two lanes end together.
LONG = ("test_compare*.py", "test_soak.py")
# A test that is told of here and not marked `slow` should be: see CONTRIBUTING.md.
SLOWEST = ["--durations=5", "--durations-min=1"]
# Where files lie in memory, and the bytes that must be free there. Tests make thousands of
# databases, each of which waits for the disk some dozen times.
MEMORY, ROOM = Path("/dev/shm"), 4 << 30  # noqa: S108 - a new folder is made in it


class Stop(Exception):  # noqa: N818 - it ends the command, it is no error of the program
    """The sentence that tells a person why nothing more can be done, and what would help."""


def tell(sentence: str) -> None:
    """Print one line of progress."""
    print(sentence, file=sys.stderr, flush=True)


def venv_python(windows: bool = os.name == "nt") -> Path:
    """The interpreter inside .venv."""
    return VENV / ("Scripts/python.exe" if windows else "bin/python")


def fingerprint(lock: bytes, python: str) -> str:
    """A short name for what .venv must hold: these locked libraries under this Python."""
    return hashlib.sha256(lock + b"\0" + python.encode()).hexdigest()[:32]


def scope_packages(scope: str, release: Mapping[str, str]) -> list[str]:
    """The Debian packages of a scope under their names in a release.

    The scopes are `run`, `screen`, `test` and `bundle`.
    """
    scopes = {
        "run": "",
        "screen": SCREEN_PACKAGES,
        "test": SCREEN_PACKAGES + TEST_PACKAGES,
        "bundle": BUNDLE_PACKAGES,
    }
    number = float(release.get("VERSION_ID") or "99")  # Debian testing has no number.
    renamed = RENAMED if number >= (24.04 if release.get("ID") == "ubuntu" else 13) else {}
    return [renamed.get(name, name) for name in (QT_PACKAGES + scopes[scope]).split()]


def installed(answer: str) -> set[str]:
    """The package names that an answer of dpkg-query calls installed."""
    lines = (line.split() for line in answer.splitlines())
    return {words[0] for words in lines if words[1:] == ["installed"]}


def missing_packages(scope: str) -> list[str]:
    """The Debian packages that a scope still needs; none on a system without apt."""
    if not (shutil.which("apt-get") and shutil.which("dpkg-query")):
        return []
    wanted = scope_packages(scope, platform.freedesktop_os_release())
    if scope == "bundle" and sys.base_prefix == "/usr":  # Debian has it in a package of its own.
        wanted.append("libpython{}.{}".format(*sys.version_info))
    query = ["dpkg-query", "--show", "--showformat", "${Package} ${db:Status-Status}\n", *wanted]
    answer = subprocess.run(query, capture_output=True, text=True, check=False)
    absent = [name for name in wanted if name not in installed(answer.stdout)]
    if importlib.util.find_spec("ensurepip") is None:
        absent.insert(0, "python3-venv")
    return absent


def apt_get(*arguments: str) -> None:
    """Run apt-get without questions, a second time if the first fails."""
    command = ["apt-get", "-q", "-y", "-o", "DPkg::Lock::Timeout=120", *arguments]
    environment = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
    for last in (False, True):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, check=False)
        if done.returncode == 0:
            return
        if last:
            raise Stop(f"apt-get {arguments[0]} failed:\n{(done.stdout + done.stderr)[-1500:]}")
        tell(f"apt-get {arguments[0]} failed; trying once more.")


def install_packages(scope: str) -> bool:
    """Install what a scope lacks, or stop with the line to run. False: tests must do without."""
    absent = missing_packages(scope)
    if not absent:
        return True
    if os.geteuid() == 0:
        tell(f"Installing {len(absent)} system packages: {' '.join(absent)}")
        apt_get("update")
        apt_get("install", "--no-install-recommends", *absent)
        return True
    line = "apt-get update && apt-get install -y --no-install-recommends " + " ".join(absent)
    needed = f"Some system packages are missing. Run this line once as root:\n  {line}"
    if scope != "test" or in_ci() or not {*absent} <= {*(SCREEN_PACKAGES + TEST_PACKAGES).split()}:
        raise Stop(f"{needed}\nand then the same command again.")
    tell(f"{needed}\nGoing on without them: the tests that need them are skipped.")
    return False


def in_ci() -> bool:
    """Whether this is an automatic run, in which no test may be skipped for want of a tool."""
    return os.environ.get("CI", "").lower() in {"1", "true"}


def make_venv() -> None:
    """Make .venv anew and install the locked libraries, each checked by its hash."""
    tell("Setting up .venv with the locked libraries. This happens once and takes a minute or so.")
    python = str(venv_python())
    base = str(getattr(sys, "_base_executable", sys.executable))  # Not the one that is replaced.
    install = [python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check"]
    # The lock is complete, so nothing is resolved; the pip of Debian 12 would trip over extras.
    install += ["--no-deps", "--require-hashes", "--only-binary=:all:", "-r", str(LOCK)]
    steps = {
        "The virtual environment .venv could not be made": [
            base,
            "-m",
            "venv",
            "--clear",
            str(VENV),
        ],
        "The libraries could not be installed; is there a network?": install,
    }
    for failure, command in steps.items():
        done = subprocess.run(command, capture_output=True, text=True, check=False)
        if done.returncode != 0:
            lines = (done.stdout + done.stderr).splitlines()
            said = [line for line in lines if not line.startswith("WARNING: Location")]
            raise Stop("\n".join([failure, *said[-5:]]))


def probe_qt() -> None:
    """Stop with the name of the library if Qt cannot be loaded."""
    done = subprocess.run(
        [str(venv_python()), "-c", PROBE], capture_output=True, text=True, check=False
    )
    if done.returncode != 0:
        reason = (done.stderr.strip().splitlines() or ["it ended without a word"])[-1]
        raise Stop(f"Qt cannot be loaded on this system; please install what it misses: {reason}")


def prepare(scope: str) -> None:
    """Make the machine ready for a scope; a second time this only compares one small file."""
    now = fingerprint(LOCK.read_bytes(), "{}.{}".format(*sys.version_info))
    # The interpreter in .venv is a link to the one that made it, which may be gone by now.
    usable = venv_python().exists() and READY.exists()
    done = READY.read_text().splitlines() if usable else []
    if f"{now} {scope}" in done:
        compile_translations(installed_lrelease)
        return
    complete = install_packages(scope) if sys.platform == "linux" else True
    if f"{now} libraries" not in done:
        make_venv()
        done = [f"{now} libraries"]
    if sys.platform == "linux":
        probe_qt()
    READY.write_text("\n".join([*done, *([f"{now} {scope}"] if complete else [])]) + "\n")
    compile_translations(installed_lrelease)


def is_shipped(code: str) -> bool:
    """Whether the glossary of a language calls it complete."""
    import tomllib  # noqa: PLC0415 - not at each start

    glossary = TRANSLATIONS / f"glossary_{code}.toml"
    if not glossary.exists():
        return False
    return tomllib.loads(glossary.read_text(encoding="utf-8")).get("complete") is True


def compile_translations(
    find_lrelease: Callable[[], Path], also: Sequence[str] = ()
) -> tuple[Path, ...]:
    """Make what the program loads of each language that is complete, or is named.

    Only what is older than its source is made anew, and what has lost its source is taken away.
    Returns what is there. Tests, and the build of a wheel, call this too.
    """
    made: dict[Path, Path] = {}
    for source in sorted(TRANSLATIONS.glob("orca_desktop_*.ts")):
        code = source.stem.removeprefix("orca_desktop_")
        if code in also or is_shipped(code):
            made[source.with_suffix(".qm")] = source
    for target in {*TRANSLATIONS.glob("orca_desktop_*.qm")} - made.keys():
        target.unlink(missing_ok=True)
    for target, source in made.items():
        if target.exists() and target.stat().st_mtime > source.stat().st_mtime:
            continue
        # Under another name first: two runs may do this at once, and one may be reading.
        fresh = target.with_suffix(f".{os.getpid()}.new")
        command = [find_lrelease(), "-silent", "-nounfinished", source, "-qm", fresh]
        done = subprocess.run(
            [str(word) for word in command], capture_output=True, text=True, check=False
        )
        if done.returncode != 0:
            raise Stop(f"{source.name} cannot be compiled: {done.stderr.strip()}")
        fresh.replace(target)
    return tuple(made)


def installed_lrelease() -> Path:
    """Qt's compiler for translations in .venv."""
    name = "lrelease.exe" if os.name == "nt" else "lrelease"
    found = sorted(VENV.glob(f"[Ll]ib/python*/site-packages/PySide6/{name}"))
    found += sorted(VENV.glob(f"[Ll]ib/site-packages/PySide6/{name}"))
    if not found:
        raise Stop("PySide6 in .venv has no lrelease; remove .venv and run this again.")
    return found[0]


@contextlib.contextmanager
def virtual_screen() -> Iterator[dict[str, str]]:
    """Xvfb with a window manager; gives the environment in which programs show up there."""
    reader, writer = os.pipe()
    server = ["Xvfb", "-displayfd", str(writer), "-screen", "0", "1440x900x24"]
    running = [start_quietly([*server, "-nolisten", "tcp", "-noreset"], inherit=[writer])]
    os.close(writer)
    try:
        with os.fdopen(reader) as answer:
            number = answer.readline().strip()
        if not number:
            raise Stop("The virtual screen (Xvfb) did not start.")
        environment = {**os.environ, "DISPLAY": f":{number}", "QT_QPA_PLATFORM": "xcb"}
        environment.pop("WAYLAND_DISPLAY", None)
        running.append(start_quietly(["openbox", "--sm-disable"], environment))
        yield environment
    finally:
        for process in reversed(running):
            process.terminate()
            process.wait()


def start_quietly(
    command: list[str], environment: Mapping[str, str] | None = None, inherit: Sequence[int] = ()
) -> subprocess.Popen[bytes]:
    """Start a process whose words nobody needs."""
    return subprocess.Popen(
        command,
        env=environment,
        pass_fds=inherit,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )


@contextlib.contextmanager
def empty_home(environment: Mapping[str, str]) -> Iterator[dict[str, str]]:
    """An environment whose home is new and empty, so that no test meets anybody's real data."""
    with tempfile.TemporaryDirectory(prefix="orca-", ignore_cleanup_errors=True) as home:
        kept = {name: value for name, value in environment.items() if not name.startswith("XDG_")}
        yield {**kept, "HOME": home, "XDG_RUNTIME_DIR": home, "LC_ALL": "C.UTF-8"}


@contextlib.contextmanager
def folder_in_memory() -> Iterator[dict[str, str]]:
    """Variables that let temporary files lie in memory, where there is room; they go at the end."""
    try:
        has_room = shutil.disk_usage(MEMORY).free >= ROOM
    except OSError:
        has_room = False
    if not has_room:
        yield {}
        return
    with tempfile.TemporaryDirectory(prefix="o-", dir=MEMORY, ignore_cleanup_errors=True) as folder:
        yield {"TMPDIR": folder}


def call(command: Sequence[object], environment: Mapping[str, str] | None = None) -> int:
    """Run a command in the project's folder and wait for it."""
    return subprocess.call([str(word) for word in command], cwd=ROOT, env=environment)


def has_screen() -> bool:
    """Whether a window can be shown to a person here."""
    return sys.platform != "linux" or any(map(os.environ.get, ("DISPLAY", "WAYLAND_DISPLAY")))


def run(arguments: list[str]) -> int:
    """Start the program, or its self-test on a virtual screen where there is no other."""
    arguments = arguments[1:] if arguments[:1] == ["--"] else arguments
    screenless = not has_screen() and not {"--version", "--help", "-h"} & set(arguments)
    prepare("screen" if screenless else "run")
    os.environ["PYTHONPATH"] = os.pathsep.join([str(ROOT), os.environ.get("PYTHONPATH", "")])
    program = [str(venv_python()), "-m", "orca_desktop", *arguments]
    if not screenless:
        if os.name != "nt":
            os.execv(program[0], program)  # noqa: S606 - no shell is wanted
        return subprocess.call(program)
    with virtual_screen() as environment:
        if any(word.startswith("--self-test") for word in arguments):
            return subprocess.call(program, env=environment)
        tell("There is no screen here, so the program tests itself on a virtual one.")
        shutil.rmtree(PICTURES, ignore_errors=True)
        code = subprocess.call([*program, "--practice", "--self-test", PICTURES], env=environment)
    if PICTURES.is_dir():
        print(f"The pictures are in {PICTURES}")
    return code


def gates() -> bool:
    """Whether style, form and types are clean; every gate is run and shows what it found."""
    python = venv_python()
    checks = {
        "style": ["ruff", "check"],
        "form": ["ruff", "format", "--check"],
        "types": ["mypy"],
        "what nothing uses": ["vulture"],
        "libraries": ["deptry", ".", "--no-ansi"],
    }
    passed = True
    for name, command in checks.items():
        tell(f"Gate: {name}")
        passed = call([python, "-m", *command]) == 0 and passed
    return passed


def fix() -> None:
    """Mend style and form as far as the tool can; what is left is told by the gates."""
    for command in (["check", "--fix", "--quiet"], ["format", "--quiet"]):
        call([venv_python(), "-m", "ruff", *command])


def check(arguments: list[str]) -> int:
    """Run the gates alone, the ones that are written as tests included."""
    prepare("run")
    if "--fix" in arguments:
        fix()
        arguments = [each for each in arguments if each != "--fix"]
    passed = gates()
    tell("Gate: layers and forbidden things")
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    tests = call([venv_python(), "-m", "pytest", "tests/architecture", *arguments], environment)
    return 0 if passed and tests == 0 else 1


def rounds(arguments: list[str]) -> list[list[list[str]]]:
    """What pytest is told: rounds, one after the other, and in each the lanes that run at once.

    Tests of the whole program come after those that can run side by side, in two lanes, each with
    a screen and a keyring of its own; the second lane takes whatever the first leaves out. What
    is held to a bound of time comes last, with the machine for itself.
    """
    if arguments:
        return [[arguments]]
    folder = ROOT / "tests" / "e2e"
    long = [str(file) for pattern in LONG for file in sorted(folder.glob(pattern))]
    others = [f"--ignore={file}" for file in long]
    whole = ["-m", f"({SHARED}) and not {MEASURED}"]
    return [
        [[*SIDE_BY_SIDE, "-m", f"not ({ALONE})"]],
        [[*whole, *long], [*whole, *others]],
        [["-m", MEASURED]],
    ]


@contextlib.contextmanager
def place_of_its_own() -> Iterator[tuple[list[str], dict[str, str]]]:
    """A screen, an empty home, a session bus and a keyring: a runner and its environment.

    What the machine has no program for is left out, and the tests that need it are skipped.
    """
    runner: list[str] = []
    with contextlib.ExitStack() as stack:
        environment = dict(os.environ)
        if shutil.which("Xvfb") and shutil.which("openbox"):
            environment = stack.enter_context(virtual_screen())
            environment["ORCA_DESKTOP_TEST_SCREEN"] = environment["DISPLAY"]
        environment = stack.enter_context(empty_home(environment))
        if shutil.which("gnome-keyring-daemon") and shutil.which("dbus-run-session"):
            runner = ["dbus-run-session", "--", "sh", "-c", KEYRING_SESSION, "sh"]
            environment["ORCA_DESKTOP_TEST_KEYRING"] = "1"
        yield runner, environment


def run_lanes(lanes: Sequence[Sequence[str]]) -> bool:
    """Run pytest once for each lane, all at once; what the later lanes say is shown at the end."""
    with contextlib.ExitStack() as stack:
        running: list[subprocess.Popen[bytes]] = []
        said: list[IO[bytes]] = []
        for lane in lanes:
            runner, environment = stack.enter_context(place_of_its_own())
            environment |= COMPILED
            if "-n" in lane:
                environment |= stack.enter_context(folder_in_memory())
            output = stack.enter_context(tempfile.TemporaryFile()) if running else None
            command = [*runner, str(venv_python()), "-m", "pytest", *lane]
            child = subprocess.Popen(
                command, cwd=ROOT, env=environment, stdout=output, stderr=subprocess.STDOUT
            )
            stack.callback(child.terminate)
            running.append(child)
            said += [output] if output is not None else []
        codes = [child.wait() for child in running]
        for words in said:
            words.seek(0)
            shutil.copyfileobj(words, sys.stdout.buffer)
            sys.stdout.flush()
    return not any(codes)


def test_fast(arguments: list[str]) -> int:
    """Run what needs neither a screen nor a keyring, is not slow and is not measured."""
    prepare("run")
    quick = [*QUICK, "-m", f"not ({ALONE} or slow or sweep)", *SLOWEST, *arguments]
    with folder_in_memory() as variables:
        return call(
            [venv_python(), "-m", "pytest", *quick],
            {**os.environ, **COMPILED, **FEW_EXAMPLES, **variables},
        )


def test(arguments: list[str]) -> int:
    """Run the gates and every test, with a real screen, session bus and keyring of their own."""
    if arguments[:1] == ["--fast"]:
        return test_fast(arguments[1:])
    prepare("test")
    passed = True if arguments else gates()
    if not passed:
        tell("A gate above has failed, so this run fails even if every test passes.")
    for lanes in rounds(arguments):
        passed = run_lanes(lanes) and passed
    return 0 if passed else 1


def soak(arguments: list[str]) -> int:
    """Kill the program about so many times, at every kind of work, and look what is left."""
    number = "1000"
    if arguments[:1] == ["--kills"]:
        if not arguments[1:] or not arguments[1].isdecimal() or not int(arguments[1]):
            raise Stop("How many kills? Such as: python3 dev.py soak --kills 3000")
        number, arguments = arguments[1], arguments[2:]
    prepare("test")
    os.environ["ORCA_DESKTOP_TEST_KILLS"] = number
    return 0 if run_lanes([[*SIDE_BY_SIDE, "-m", "kills", *arguments]]) else 1


def bench(arguments: list[str]) -> int:
    """Measure; the figures are printed as a table and, with --json FILE, written down."""
    command = [venv_python(), "-m", "tests.bench", *arguments]
    if sys.platform != "linux":
        prepare("run")
        return call(command)
    prepare("screen")
    with virtual_screen() as screen, empty_home(screen) as environment:
        return call(command, environment)


def bundle(arguments: list[str]) -> int:
    """Make what people install on this system; see packaging/bundle.py."""
    prepare("bundle")
    command = [venv_python(), "packaging/bundle.py", *arguments]
    return call(command, {**os.environ, "PYTHONPATH": str(ROOT)})


def lock(arguments: list[str]) -> int:
    """Write requirements.lock anew; `--upgrade` among the arguments takes the newest versions."""
    prepare("run")
    with tempfile.TemporaryDirectory() as folder:
        tell("Fetching uv, which is needed for nothing but this.")
        if call([venv_python(), "-m", "pip", "install", "--quiet", "--target", folder, "uv"]):
            raise Stop("uv could not be fetched, so the lock stays as it was.")
        uv = Path(folder, "bin", "uv.exe" if os.name == "nt" else "uv")
        # No header, no annotations: the file then names no registry and no machine.
        form = ["--universal", "--generate-hashes", "--no-header", "--no-annotate", "--quiet"]
        groups = ["--group", "dev", "--group", "bundle"]
        compile_lock = [uv, "pip", "compile", "pyproject.toml", *groups, *form]
        return call([*compile_lock, "-o", LOCK, *arguments])


def i18n(arguments: list[str]) -> int:
    """Bring the translations up to date with the sources and judge them; see tests/languages.

    The languages that are named can be looked at afterwards, whole or not: run -- --lang CODE.
    """
    prepare("run")
    return call([venv_python(), "-m", "tests.languages", *arguments])


COMMANDS: dict[str, Callable[[list[str]], int]] = {
    "run": run,
    "test": test,
    "soak": soak,
    "check": check,
    "bench": bench,
    "bundle": bundle,
    "lock": lock,
    "i18n": i18n,
}


def main(arguments: list[str]) -> int:
    """Do what the command line asks and return the exit code."""
    if tuple(sys.version_info) < (3, 11):
        tell(f"Python 3.11 or newer is needed; this is {platform.python_version()}.")
        return 2
    if not arguments or arguments[0] in {"-h", "--help"}:
        print(__doc__)
        return 0 if arguments else 2
    if arguments[0] not in COMMANDS:
        tell(f"There is no command {arguments[0]!r}; there are: {', '.join(COMMANDS)}.")
        return 2
    # Asked to end, it still takes the virtual screen and the temporary home away.
    signal.signal(signal.SIGTERM, lambda number, _: sys.exit(128 + number))
    try:
        return COMMANDS[arguments[0]](arguments[1:])
    except Stop as stop:
        tell(str(stop))
        return 2
    except KeyboardInterrupt:
        return 130


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))

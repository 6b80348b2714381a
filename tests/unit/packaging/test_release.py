"""What a release is judged by: each check is tried on a made checkout, as it should be and broken."""

from __future__ import annotations

import hashlib
import json
import shutil
import subprocess
import threading
import zipfile
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import holes
import project
import pytest
import release

import dev
from orca_desktop.domain import clock
from orca_desktop.viewmodels import licences
from tests.architecture.gates import ROOT

VERSION = "1.2.0"
LOCK = "made==1.0 \\\n    --hash=sha256:aa\n"
TRANSLATED = "<TS><message><source>Go</source><translation>Los</translation></message></TS>"


def git(root: Path, *words: str) -> str:
    who = ["-c", "user.name=Somebody", "-c", "user.email=somebody@example.org"]
    command = ["git", "-C", str(root), *who, *words]
    return subprocess.run(command, check=True, capture_output=True, text=True).stdout.strip()


def write(root: Path, files: dict[str, str]) -> None:
    for name, text in files.items():
        path = root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")


def sources(root: Path) -> None:
    news = f"# What is new\n\n## {VERSION}\n\n- Much.\n"
    write(
        root,
        {
            ".gitignore": "/out/\n",
            "orca_desktop/__init__.py": f'__version__ = "{VERSION}"\n',
            "pyproject.toml": (ROOT / "pyproject.toml").read_text(encoding="utf-8"),
            "requirements.lock": LOCK,
            "CHANGELOG.md": "# Changelog\n\n## [Unreleased]\n\n"
            f"## [{VERSION}] - 2026-11-20\n\n### New\n\n- Chats can be read aloud.\n",
            "README.md": "Read [the manual](docs/guide/en/13-new.md#new), or [the web](https://x.org).\n"
            "\n```\n[no](link.md)\n```\n",
            "docs/guide/en/13-new.md": news,
            "docs/guide/de/13-new.md": news,
            "resources/translations/orca_desktop_de.ts": TRANSLATED,
            "resources/translations/glossary_de.toml": "complete = true\n",
        },
    )


def made(root: Path) -> None:
    """What ``dev.py bundle``, ``test`` and ``run`` leave."""
    bundle = root / "out" / "bundle"
    told = licences.document(licences.parts(project.distributions(root)))
    component = {"name": "Made", "version": "1.0", "hashes": []}
    bill = {"metadata": {"component": {"version": VERSION}}, "components": [component]}
    inside = "_internal/orca_desktop/_resources/licences/licences.md"
    commit = git(root, "rev-parse", "HEAD")
    write(
        root / "out",
        {
            "bundle/orca-desktop/orca-desktop": "",
            f"bundle/orca-desktop/{inside}": told,
            f"bundle/orca-desktop_{VERSION}_amd64.deb": "deb",
            f"bundle/orca-desktop-{VERSION}-linux-amd64.run": "run",
            f"bundle/orca_desktop-{VERSION}-py3-none-any.whl": "wheel",
            f"bundle/orca-desktop-{VERSION}.cdx.json": json.dumps(bill),
            "self-test/report.json": json.dumps({"ok": True, "steps": [{"name": "a", "ok": True}]}),
            "self-test/01-a.png": "",
            "self-test/commit": commit,
            "tests-passed": commit,
        },
    )
    sum_up(bundle)


def sum_up(bundle: Path) -> None:
    files = [
        each for each in sorted(bundle.iterdir()) if each.is_file() and each.name != release.SUMS
    ]
    lines = [f"{hashlib.sha256(each.read_bytes()).hexdigest()}  {each.name}\n" for each in files]
    (bundle / release.SUMS).write_text("".join(lines), encoding="utf-8")


JUDGE = """
class JsonStrictValidator:
    def __init__(self, version): self.version = version
    def validate_str(self, text): return None if '"version"' in text else f"no {self.version}"
"""


@pytest.fixture
def validator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A validator that is fetched without a network, and knows one rule."""
    wheel = tmp_path / "cyclonedx_python_lib-1.0-py3-none-any.whl"
    about = "cyclonedx_python_lib-1.0.dist-info"
    files = {
        "cyclonedx/__init__.py": "",
        "cyclonedx/schema.py": "class SchemaVersion: V1_6 = '1.6'\n",
        "cyclonedx/validation/__init__.py": "",
        "cyclonedx/validation/json.py": JUDGE,
        f"{about}/METADATA": "Metadata-Version: 2.1\nName: cyclonedx-python-lib\nVersion: 1.0\n",
        f"{about}/WHEEL": "Wheel-Version: 1.0\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    files[f"{about}/RECORD"] = "".join(f"{name},,\n" for name in files)
    with zipfile.ZipFile(wheel, "w") as packed:
        for name, text in files.items():
            packed.writestr(name, text)
    monkeypatch.setattr(release, "VALIDATOR", str(wheel))


@pytest.fixture(scope="module")
def first(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkout that can be released; copied, because it takes a second to make."""
    root = tmp_path_factory.mktemp("release") / "checkout"
    sources(root)
    git(root.parent, "init", "--quiet", str(root))
    git(root, "add", "--all")
    git(root, "commit", "--quiet", "--message", "Begin")
    git(root, "tag", "v1.1.9")
    made(root)
    return root


@pytest.fixture
def checkout(first: Path, tmp_path: Path) -> release.Checkout:
    root = tmp_path / "checkout"
    shutil.copytree(first, root)
    return release.Checkout(root, ask=lambda *_: [])


def said(checkout: release.Checkout, name: str) -> list[str]:
    return list(release.CHECKS[name](checkout))


OF_THIS_PROJECT = {"AppStream data"}
"""Judged by what is made of the sources that hold the check itself."""


@pytest.mark.usefixtures("validator")
def test_a_checkout_that_can_be_released_passes_every_check(checkout):
    checks = {name: each for name, each in release.CHECKS.items() if name not in OF_THIS_PROJECT}
    assert {name: each for name, each in release.verdicts(checkout, checks).items() if each} == {}


def rewrite(name: str, before: str, after: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        text = (root / name).read_text(encoding="utf-8")
        assert before in text
        (root / name).write_text(text.replace(before, after), encoding="utf-8")

    return change


def remove(name: str) -> Callable[[Path], None]:
    return lambda root: (root / name).unlink()


def add(name: str, text: str) -> Callable[[Path], None]:
    return lambda root: write(root, {name: text})


def tag(name: str) -> Callable[[Path], None]:
    def change(root: Path) -> None:
        git(root, "tag", name)

    return change


CHANGES = "CHANGELOG.md"
BUNDLE = "out/bundle"
BILL = f"{BUNDLE}/orca-desktop-{VERSION}.cdx.json"
TOLD = f"{BUNDLE}/orca-desktop/_internal/orca_desktop/_resources/licences/licences.md"


@pytest.mark.parametrize(
    ("change", "check", "problem"),
    [
        (tag("v1.2.0"), "a new version", "1.2.0 is not above 1.2.0, which has a tag"),
        (tag("v1.10.0"), "a new version", "1.2.0 is not above 1.10.0, which has a tag"),
        (
            rewrite("orca_desktop/__init__.py", VERSION, "1.2"),
            "a new version",
            "1.2 is not a version such as 1.2.0",
        ),
        (
            rewrite("docs/guide/de/13-new.md", VERSION, "1.1.9"),
            "one version everywhere",
            "docs/guide/de/13-new.md begins with 1.1.9",
        ),
        (
            rewrite(CHANGES, f"[{VERSION}]", "[1.3.0]"),
            "one version everywhere",
            "CHANGELOG.md begins with 1.3.0",
        ),
        (
            rewrite(CHANGES, "2026-11-20", "unreleased"),
            "changes in people's words",
            "The part for 1.2.0 in CHANGELOG.md has no date",
        ),
        (
            rewrite(CHANGES, "[Unreleased]\n", "[Unreleased]\n\n- More.\n"),
            "changes in people's words",
            "CHANGELOG.md still has something under [Unreleased]",
        ),
        (
            rewrite(CHANGES, "- Chats can be read aloud.\n", ""),
            "changes in people's words",
            "The part for 1.2.0 in CHANGELOG.md tells nothing",
        ),
        (
            rewrite(CHANGES, "read aloud", "read by `orca_desktop/ui`"),
            "changes in people's words",
            "CHANGELOG.md speaks of '`orca_desktop/', which only developers know",
        ),
        (
            rewrite(CHANGES, "2026-11-20", "9999-01-01"),
            "changes in people's words",
            "9999-01-01 is still to come",
        ),
        (
            rewrite(
                "resources/translations/orca_desktop_de.ts",
                "<translation>Los",
                '<translation type="unfinished">',
            ),
            "languages",
            "1 texts are missing in de",
        ),
        (
            rewrite("README.md", "13-new", "14-old"),
            "links of the documents",
            "README.md links to docs/guide/en/14-old.md#new",
        ),
        (
            add("new.txt", "new"),
            "all committed",
            "1 files are not committed, such as new.txt",
        ),
        (
            add("out/tests-passed", "0" * 40),
            "every test",
            "Not done on this commit: python3 dev.py test",
        ),
        (remove("out/tests-passed"), "every test", "Not done on this commit: python3 dev.py test"),
        (rewrite(TOLD, "# Hunspell", "# Somebody"), "licences", "The bundle tells no licence of Hunspell 1.7"),
        (remove(TOLD), "licences", "The bundle has no file of licences"),
        (
            remove(f"{BUNDLE}/orca-desktop_{VERSION}_amd64.deb"),
            "files to give away",
            "There is no orca-desktop_1.2.0_*.deb (the Debian package): python3 dev.py bundle",
        ),
        (
            remove(f"{BUNDLE}/orca-desktop_{VERSION}_amd64.deb"),
            "checksums",
            "orca-desktop_1.2.0_amd64.deb is in SHA256SUMS, but not there",
        ),
        (add(f"{BUNDLE}/new.exe", "new"), "checksums", "new.exe is not in SHA256SUMS"),
        (
            rewrite(f"{BUNDLE}/orca-desktop_{VERSION}_amd64.deb", "deb", "bed"),
            "checksums",
            "orca-desktop_1.2.0_amd64.deb is not what SHA256SUMS says",
        ),
        (remove(f"{BUNDLE}/SHA256SUMS"), "checksums", "There is no SHA256SUMS"),
        (rewrite(BILL, VERSION, "1.1.9"), "bill of materials", f"orca-desktop-{VERSION}.cdx.json is of 1.1.9"),
        (
            rewrite("requirements.lock", "1.0", "1.1"),
            "bill of materials",
            f"orca-desktop-{VERSION}.cdx.json has made 1.0, which is not locked",
        ),
        (
            rewrite("out/self-test/report.json", '"name": "a", "ok": true', '"name": "a", "ok": false'),
            "pictures of the self-test",
            "The self-test failed: a",
        ),
        (remove("out/self-test/01-a.png"), "pictures of the self-test", "The self-test left no pictures"),
        (
            add("out/self-test/commit", "0" * 40),
            "pictures of the self-test",
            "Not done on this commit: python3 dev.py run (its self-test)",
        ),
    ],
)  # fmt: skip
def test_what_is_amiss_is_said(checkout, change, check, problem):
    change(checkout.root)
    assert said(checkout, check) == [problem]


@pytest.mark.usefixtures("validator")
def test_a_bill_that_does_not_keep_its_schema_is_told(checkout):
    (checkout.root / BILL).write_text("{}", encoding="utf-8")
    assert said(checkout, "schema of the bill") == ["no 1.6"]


def test_without_the_validator_nothing_is_known_of_the_schema(checkout, monkeypatch, tmp_path):
    monkeypatch.setattr(release, "VALIDATOR", str(tmp_path / "gone-1.0-py3-none-any.whl"))
    (told,) = said(checkout, "schema of the bill")
    assert "gone-1.0-py3-none-any.whl could not be fetched: " in told


def test_a_release_of_today_is_not_in_the_future(checkout):
    today = clock.now().date().isoformat()
    rewrite(CHANGES, "2026-11-20", today)(checkout.root)
    assert said(checkout, "changes in people's words") == []


def test_what_is_still_to_come_at_the_next_version_is_no_release(checkout):
    rewrite(CHANGES, f"## [{VERSION}] - 2026-11-20", "## [Unreleased later]")(checkout.root)
    assert said(checkout, "changes in people's words") == ["CHANGELOG.md has no part for 1.2.0"]


@pytest.mark.parametrize(
    ("releases", "problem"),
    [
        ('<release version="1.2.0" date="2026-11-20" type="stable"/>', []),
        ('<release version="1.2.0" type="development"/>', ["The AppStream data calls 1.2.0 a development version"]),
        ('<release version="1.1.0"/><release version="1.2.0"/>', ["The AppStream data begins with 1.1.0"]),
        ("", ["The AppStream data begins with no version"]),
    ],
)  # fmt: skip
def test_what_software_centres_show_is_of_this_version(releases, problem):
    metainfo = f"<component><releases>{releases}</releases></component>"
    assert list(release.metainfo_problems(metainfo, "1.2.0")) == problem


def test_the_app_stream_data_of_this_project_can_be_read():
    assert all(
        "AppStream data" in each for each in release.metainfo_has_the_release(release.Checkout())
    )


def test_the_links_of_this_project_lead_somewhere():
    assert list(release.links_lead_somewhere(release.Checkout())) == []


def test_the_table_tells_all_and_a_check_that_fails_itself_says_so(checkout):
    def broken(_: release.Checkout) -> Iterator[str]:
        raise ValueError("odd")

    checks = {"good": lambda _: iter(()), "bad": lambda _: iter("abcdefg"), "odd": broken}
    told = release.table(release.verdicts(checkout, checks)).splitlines()
    assert told[0] == "yes  good"
    assert told[1] == "no   bad   a"
    assert told[6] == "           and 2 more"
    assert told[7] == "no   odd   This could not be checked: ValueError: odd"


def test_of_which_commit_something_holds_is_noted_where_all_is_committed(checkout, monkeypatch):
    monkeypatch.setattr(dev, "ROOT", checkout.root)
    dev.note_commit(checkout.out / "tests-passed")
    assert said(checkout, "every test") == []
    add("new.txt", "new")(checkout.root)
    dev.note_commit(checkout.out / "tests-passed")
    assert not (checkout.out / "tests-passed").exists()


# -- known holes --------------------------------------------------------------------------------


@pytest.fixture
def index() -> Iterator[tuple[str, dict[str, Any]]]:
    """A package index on this computer: what it answers, by name and version."""
    answers: dict[str, Any] = {}

    class Index(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            name, version = self.path.split("/")[-3:-1]
            answer = answers.get(f"{name} {version}")
            self.send_response(404 if answer is None else 200)
            self.end_headers()
            if answer is not None:
                self.wfile.write(json.dumps(answer).encode())

        def log_message(self, *_: object) -> None:
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Index)
    thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", answers
    server.shutdown()
    thread.join()
    server.server_close()


def test_holes_are_told_with_the_version_that_mends_them(index):
    address, answers = index
    answers["good 1.0"] = {"vulnerabilities": []}
    answers["made 2.0"] = {
        "vulnerabilities": [
            {"id": "PYSEC-1", "fixed_in": ["2.1", "3.0"]},
            {"id": "PYSEC-2", "withdrawn": "2026-01-01T00:00:00Z"},
            {"id": "PYSEC-3"},
        ]
    }
    found = holes.known({"made": "2.0", "good": "1.0"}, holes.asker(address))
    assert list(found) == [
        "made 2.0 has PYSEC-1; mended in 2.1, 3.0",
        "made 2.0 has PYSEC-3; mended in no version yet",
    ]


@pytest.mark.parametrize("answer", [None, {"info": {}}, [], {"vulnerabilities": None}])
def test_an_index_that_does_not_tell_is_told_as_one(index, checkout, answer):
    address, answers = index
    if answer is not None:
        answers["made 1.0"] = answer
    asking = release.Checkout(checkout.root, ask=holes.asker(address))
    (told,) = said(asking, "known holes")
    assert told.startswith(f"{release.NOT_ASKED}: made 1.0: ")


def test_an_index_without_a_safe_way_is_not_asked():
    with pytest.raises(holes.Unasked):
        holes.asker("http://index.example.org")("made", "1.0")


@pytest.mark.parametrize(
    ("words", "asked", "code"),
    [
        ([], [], 0),
        ([], [f"{release.NOT_ASKED}: no network"], 1),
        (["--holes-not-asked"], [f"{release.NOT_ASKED}: no network"], 0),
        (["--holes-not-asked"], ["made 1.0 has PYSEC-1"], 1),
    ],
)
def test_the_exit_code_says_whether_it_can_be_released(monkeypatch, capsys, words, asked, code):
    checks = {"known holes": lambda _: iter(asked)}
    monkeypatch.setattr(
        release, "verdicts", lambda made: {"known holes": tuple(checks["known holes"](made))}
    )
    assert release.main(words) == code
    assert ("Not to be released." in capsys.readouterr().out) is bool(code)

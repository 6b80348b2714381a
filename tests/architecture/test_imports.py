"""Imports point down only, and the core runs without Qt."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

from tests.architecture.gates import ROOT, python_files

QT = {"PySide6", "shiboken6", "qasync"}
CONTRACTS = tomllib.loads((ROOT / "pyproject.toml").read_text())["tool"]["importlinter"][
    "contracts"
]
LAYERS = set(re.findall(r"\w+", " ".join(CONTRACTS[0]["layers"])))
"""The parts of the package."""
CORE = {name.split(".")[1] for name in CONTRACTS[1]["source_modules"]}
"""The parts that may not use Qt."""

# The layers as empty modules, so that one wrong line at a time can be tried on each contract.
PACKAGES = {
    *("app", "ui", "viewmodels", "session", "gateway", "store", "formats", "attachments"),
    *("render", "domain", "spelling"),
}
MODULES = LAYERS - PACKAGES

BREACHES = [
    ("Layers point down", "store/wrong.py", "import orca_desktop.gateway"),
    ("Layers point down", "domain/wrong.py", "import orca_desktop.session"),
    ("Layers point down", "keychain.py", "import orca_desktop.formats"),
    ("Layers point down", "unknown.py", ""),
    ("Qt stays in ui and what starts it", "session/wrong.py", "import PySide6"),
    ("Qt stays in ui and what starts it", "viewmodels/wrong.py", "import qasync"),
    ("The domain is standard library only", "domain/wrong.py", "import platformdirs"),
    ("One gateway per library: HTTP", "session/wrong.py", "import httpx"),
    ("One gateway per library: SQLite", "ui/wrong.py", "import sqlite3"),
    ("One gateway per library: D-Bus", "app/wrong.py", "import jeepney"),
    ("One gateway per library: keychain", "app/wrong.py", "import keyring"),
    ("One gateway per library: spelling", "ui/wrong.py", "import hunspell"),
    ("Files of other kinds are read in one place", "ui/wrong.py", "import PIL"),
    ("Layers point down", "attachments/wrong.py", "import orca_desktop.formats"),
    ("One gateway per library: user folders", "store/wrong.py", "import platformdirs"),
    ("No cycles between siblings", "gateway/a.py", "import orca_desktop.gateway.b"),
]


def lint_imports(folder: Path) -> subprocess.CompletedProcess[str]:
    """Hold the contracts of pyproject.toml against the package in a folder."""
    command = [sys.executable, "-c", "from importlinter.cli import lint_imports_command as c; c()"]
    return subprocess.run(
        [*command, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


def test_every_import_keeps_the_contracts() -> None:
    done = lint_imports(ROOT)
    assert done.returncode == 0, done.stdout + done.stderr


@pytest.fixture
def skeleton(tmp_path: Path) -> Path:
    """A package with the same layers in which nothing imports anything."""
    package = tmp_path / "orca_desktop"
    package.mkdir()
    (package / "__init__.py").touch()
    for name in PACKAGES:
        (package / name).mkdir()
        (package / name / "__init__.py").touch()
    for name in MODULES:
        (package / f"{name}.py").touch()
    (package / "gateway" / "b.py").write_text("import orca_desktop.gateway.inner.c")
    (package / "gateway" / "inner").mkdir()
    (package / "gateway" / "inner" / "__init__.py").touch()
    (package / "gateway" / "inner" / "c.py").write_text("import orca_desktop.gateway.a")
    (package / "gateway" / "a.py").touch()
    # The contracts name libraries, which must occur where they are allowed.
    (package / "gateway" / "http.py").write_text("import httpx, truststore")
    (package / "store" / "file.py").write_text("import pysqlite3, sqlite3")
    (package / "paths.py").write_text("import platformdirs\n")
    readers = "PIL, pypdfium2, mammoth, odfdo, python_calamine, charset_normalizer"
    (package / "attachments" / "readers.py").write_text(f"import {readers}")
    (package / "ui" / "notices.py").write_text("import jeepney")
    (package / "spelling" / "worker.py").write_text("import hunspell")
    # One contract names modules that may still break it.
    (package / "ui" / "shell").mkdir()
    (package / "ui" / "shell" / "__init__.py").touch()
    (package / "ui" / "shell" / "main_window.py").touch()
    (package / "ui" / "features" / "compare").mkdir(parents=True)
    (package / "ui" / "features" / "__init__.py").touch()
    (package / "ui" / "features" / "compare" / "__init__.py").touch()
    (package / "ui" / "features" / "compare" / "presenter.py").write_text(
        "import orca_desktop.ui.shell.main_window\n"
    )
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize(("contract", "file", "line"), BREACHES)
def test_a_contract_notices_a_breach(skeleton: Path, contract: str, file: str, line: str) -> None:
    with (skeleton / "orca_desktop" / file).open("a") as module:
        module.write(line)
    done = lint_imports(skeleton)
    assert done.returncode == 1, done.stdout + done.stderr
    assert f"{contract} BROKEN" in done.stdout


def loaded_by(names: list[str]) -> set[str]:
    """The top-level names of everything that a new interpreter holds after importing modules."""
    program = (
        "import importlib, sys\n"
        "before = set(sys.modules)\n"
        "for name in sys.argv[1:]: importlib.import_module(name)\n"
        "print(*{name.split('.')[0] for name in set(sys.modules) - before})"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *names],
        cwd=ROOT,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return set(done.stdout.split())


def modules() -> dict[str, str]:
    """The names of the package's modules, each with the part of the package it belongs to."""
    paths = [path.relative_to(ROOT).with_suffix("") for path in python_files("orca_desktop")]
    names = [".".join(path.parts).removesuffix(".__init__") for path in paths]
    return {name: (name + ".").split(".")[1] for name in names}


def test_the_core_runs_without_qt() -> None:
    core = {name: part for name, part in modules().items() if part in CORE}
    assert set(core.values()) == CORE
    assert not loaded_by([*core]) & QT


def test_the_domain_loads_the_standard_library_only() -> None:
    domain = [name for name, part in modules().items() if part == "domain"]
    assert loaded_by(domain) - sys.stdlib_module_names == {"orca_desktop"}


def test_what_is_loaded_is_really_seen() -> None:
    assert loaded_by(["PySide6.QtCore"]) & QT

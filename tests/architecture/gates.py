"""The project's own gates: pure functions from the text of a file to what is wrong with it."""

from __future__ import annotations

import ast
import re
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

ROOT = Path(__file__).parents[2]
NOT_OURS = {".git", ".venv", ".hypothesis", "__pycache__", "build", "dist", "htmlcov", "out"}

Gate = Callable[[str], Iterator[str]]

# A path that is true on one machine only, and a place that packages are fetched from.
MACHINE_PATH = re.compile(r"(?<![\w.$}~])/(?:root|work|opt|srv)/[A-Za-z][\w.-]*")
PERSON_PATH = re.compile(r"(?<![\w.$}~])/(?:home|Users)/[A-Za-z][\w.-]*")
REGISTRY = re.compile(
    r"(?:pypi|pythonhosted|pkg\.dev|artifactory|artifactregistry|devpi)(?:\.\w+)*[:/]"
    r"|--(?:extra-)?index-url",
    re.IGNORECASE,
)

SLEEPS = {"time.sleep", "asyncio.sleep", "qtbot.wait", "QTest.qWait", "QTest.qSleep"}
PRIVATE = re.compile(r"(?:^|\.)_[a-z]")
CLOCKS = {"time.thread_time", "time.process_time", "is_within", "Heart"}


def project_files() -> list[Path]:
    """The files that belong to the project: as git has them, or everything where git is absent."""
    command = ["git", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    try:
        listed = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=True)
        files = [ROOT / name for name in listed.stdout.split("\0") if name]
    except (OSError, subprocess.CalledProcessError):
        files = [p for p in ROOT.rglob("*") if not NOT_OURS & set(p.relative_to(ROOT).parts)]
    return sorted(path for path in files if path.is_file())


def python_files(*folders: str) -> list[Path]:
    """The project's Python files under some of its folders."""
    inside = [ROOT / folder for folder in folders]
    return [
        path
        for path in project_files()
        if path.suffix == ".py" and any(folder in path.parents for folder in inside)
    ]


def unsafe_code(source: str) -> Iterator[str]:
    """Unchecked certificates, evaluated text, unpickled objects, shells, other ways out."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case (
                ast.keyword(arg="verify" | "check_hostname", value=ast.Constant(value=False))
                | ast.Name(id="CERT_NONE")
                | ast.Attribute(attr="CERT_NONE" | "_create_unverified_context")
            ):
                yield f"{node.lineno}: certificates are always checked"
            case ast.Call(func=ast.Name(id="eval" | "exec" as name)):
                yield f"{node.lineno}: {name}() runs text as a program"
            case (
                ast.keyword(arg="shell", value=ast.Constant(value=True))
                | ast.Attribute(value=ast.Name(id="os"), attr="system" | "popen")
            ):
                yield f"{node.lineno}: no command goes through a shell"
            case ast.Import() | ast.ImportFrom():
                yield from (f"{node.lineno}: {what}" for what in _unsafe_imports(node))
            case _:
                pass


def _unsafe_imports(node: ast.Import | ast.ImportFrom) -> Iterator[str]:
    names = [alias.name for alias in node.names]
    modules = names if isinstance(node, ast.Import) else [node.module or ""]
    for module in modules:
        if module.split(".")[0] in {"pickle", "marshal", "shelve", "dill"}:
            yield f"{module} runs what it reads"
        if module.split(".")[0] == "webbrowser":
            yield "links are opened in one place only"


def link_openings(source: str) -> Iterator[str]:
    """Every place that hands an address to the desktop, which there must be only one of."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(attr="openUrl"):
                yield f"{node.lineno}: openUrl"
            case ast.Call(
                func=ast.Attribute(attr="setOpenExternalLinks"),
                args=[ast.Constant(value=True)],
            ):
                yield f"{node.lineno}: setOpenExternalLinks(True)"
            case _:
                pass


def screens_of_widgets(source: str) -> Iterator[str]:
    """Where a widget is asked for its screen, which PySide then deletes with the widget."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr="screen"), args=[]):
                yield f"{node.lineno}: screen() of a widget; see ui/platform/screens.py"
            case _:
                pass


def untranslatable(source: str) -> Iterator[str]:
    """Texts for people that the translators' tool cannot see because they are put together."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or not node.args:
            continue
        name = getattr(node.func, "attr", getattr(node.func, "id", ""))
        fixed = {"tr": node.args[:1], "QT_TRANSLATE_NOOP": node.args[:2]}.get(name, [])
        if not all(isinstance(a, ast.Constant) and isinstance(a.value, str) for a in fixed):
            yield f"{node.lineno}: {name}() takes the words themselves"
        if name == "translate" and any(isinstance(a, ast.JoinedStr) for a in node.args):
            yield f"{node.lineno}: translate() cannot know an f-string"
        if name in {"translate", "translated"} and any(map(_chooses_words, node.args[1:])):
            yield f"{node.lineno}: {name}() cannot know the words of a condition; mark each"


def _chooses_words(argument: ast.expr) -> bool:
    """Whether one of several texts is meant, which stand in the argument itself."""
    if not isinstance(argument, ast.IfExp | ast.BoolOp | ast.Subscript):
        return False
    parts = {ast.IfExp: ("body", "orelse"), ast.BoolOp: ("values",), ast.Subscript: ("value",)}
    found = [getattr(argument, each) for each in parts[type(argument)]]
    nodes = [node for each in found for node in (each if isinstance(each, list) else [each])]
    return any(isinstance(each, ast.Constant | ast.Tuple | ast.List | ast.Dict) for each in nodes)


def undocumented(source: str) -> Iterator[str]:
    """A module that does not open with a sentence saying what it is."""
    words = ast.get_docstring(ast.parse(source))
    if not words:
        yield "1: the module has no docstring"
    elif not words.split("\n\n")[0].rstrip().endswith((".", "?", "!")):
        yield "1: the module's docstring does not open with a sentence"


def sleeps(source: str) -> Iterator[str]:
    """Waits for time to pass; ``asyncio.sleep(0)`` only lets others have their turn."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call) or ast.unparse(node) == "asyncio.sleep(0)":
            continue
        if ast.unparse(node.func) in SLEEPS:
            yield f"{node.lineno}: wait for what happens, as tests/support/waiting.py does"


def private_reaches(source: str) -> Iterator[str]:
    """Private names of others that are reached by their words, where no linter sees it."""
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Call(func=ast.Attribute(attr="setattr") | ast.Name(id="setattr" | "getattr")):
                named = node.args[:2]
            case ast.Subscript(value=ast.Call(func=ast.Name(id="vars"))):
                named = [node.slice]
            case ast.ImportFrom():
                named = [ast.Constant(each.name) for each in node.names]
            case _:
                continue
        for each in (one.value for one in named if isinstance(one, ast.Constant)):
            if isinstance(each, str) and PRIVATE.search(each):
                yield f"{node.lineno}: {each} is nobody else's"


def unmeasured(source: str) -> Iterator[str]:
    """Tests that hold work to a bound of time, and would do so beside others."""
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, (ast.FunctionDef, ast.AsyncFunctionDef)):
            continue
        marks = {ast.unparse(each) for each in node.decorator_list}
        if not node.name.startswith("test_") or "pytest.mark.measured" in marks:
            continue
        used = {ast.unparse(each) for each in ast.walk(node) if isinstance(each, ast.expr)}
        if used & CLOCKS:
            yield f"{node.lineno}: mark it `measured`, and judge it by tests/support/effort.py"


def machine_traces(text: str) -> Iterator[str]:
    """Paths of one machine and addresses of package registries."""
    yield from _matches(text, MACHINE_PATH, REGISTRY)


def person_traces(text: str) -> Iterator[str]:
    """Folders of one person, whether there is such a person or not."""
    yield from _matches(text, PERSON_PATH)


def _matches(text: str, *patterns: re.Pattern[str]) -> Iterator[str]:
    for number, line in enumerate(text.splitlines(), start=1):
        for pattern in patterns:
            if found := pattern.search(line):
                yield f"{number}: {found[0]!r} is true in one place only"


def lock_flaws(text: str) -> Iterator[str]:
    """What requirements.lock must not have: addresses, and requirements without an exact hash."""
    if "://" in text:
        yield "an address of a registry"
    for requirement in re.split(r"\n(?=\S)", text.strip()):
        name = requirement.split()[0]
        if "==" not in name:
            yield f"{name}: no exact version"
        if "--hash=sha256:" not in requirement:
            yield f"{name}: no hash"


def values_kept_by_qt(source: str) -> Iterator[str]:
    """A list's values handed to Qt, which gives an enumeration's member back as a plain text."""
    forbidden = {"currentData", "itemData", "setItemData", "findData"}
    for node in ast.walk(ast.parse(source)):
        match node:
            case ast.Attribute(attr=name) if name in forbidden:
                yield f"{node.lineno}: {name} gives back a value of Qt's"
            case (
                ast.Call(func=ast.Name(id="QComboBox"))
                | ast.Call(func=ast.Attribute(attr="QComboBox"))
            ):
                yield f"{node.lineno}: lists are made by ui.widgets.choice"
            case ast.Call(func=ast.Attribute(attr="addItem"), args=[_, _, *_]):
                yield f"{node.lineno}: addItem with a value that Qt would keep"
            case _:
                pass

"""Every text that people read can be translated, with its plural forms, and by whom it is seen."""

from __future__ import annotations

import ast
import re
import subprocess
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

import PySide6
import pytest

from tests.architecture.gates import ROOT, python_files
from tests.architecture.structure import parsed

_SOURCES = python_files("orca_desktop")
_EXAMPLES = {
    "BEGIN CERTIFICATE",
    "orca-desktop --quick",
    "tax",
    "temperature 0.2",
    "City and country",
    "## You",
    "## Assistant",
}
"""What stands in quotation marks because somebody might write it."""

_MARKS = {"tr": 0, "translate": 1, "QT_TRANSLATE_NOOP": 1}
_SHOWS = {
    *("setText", "setToolTip", "setWindowTitle", "setAccessibleName", "setAccessibleDescription"),
    *(
        "setPlaceholderText",
        "addItem",
        "insertItem",
        "setItemText",
        "addAction",
        "addMenu",
        "addTab",
    ),
    *("setTitle", "addRow", "setPrefix", "setSuffix", "setSpecialValueText", "setInformativeText"),
    *("setStatusTip", "setWhatsThis", "setLabelText", "setButtonText", "setHtml", "setPlainText"),
    *(
        "setHeaderLabels",
        "setHorizontalHeaderLabels",
        "setNameFilter",
        "setNameFilters",
        "drawText",
    ),
    *("QLabel", "QPushButton", "QToolButton", "QCheckBox", "QRadioButton", "QGroupBox", "QAction"),
    *("QMenu", "QListWidgetItem", "QTableWidgetItem", "ToastOffer", "show", "show_notice", "tell"),
    "showMessage",
}
"""What puts its words before a person, by its name."""
_LETTERS = re.compile(r"[^\W\d_]{2}")
_SENTENCE = re.compile(r"[A-Z“\"{]\S*(?: \S+){2,}[.?!…:]")
_NOT_FOR_PEOPLE = {
    "app/arguments.py": "the command line speaks English, as the tools around it do",
    "app/refusal.py": "said before there is any language, or anything to show it with",
    "app/self_test/": "a report for who builds the program",
    "app/start.py": "said in a terminal, before there is any language",
    "domain/calculator.py": "what a tool tells the model",
    "domain/continuation.py": "asked of the model, not shown",
    "domain/levels.py": "an instruction for the model, read back from it too",
    "domain/own_tools.py": "describes tools to the model",
    "domain/variants.py": "instructions for the model; what a person chooses is marked",
    "gateway/": "details of a failure as the server or a library has them",
    "gateway/practice/": "plays a server, and servers answer in English",
    "session/own_tools.py": "what a tool tells the model",
    "ui/theme/reading_column.py": "measured, not shown",
    "ui/widgets/tool_results.py": "what a tool tells the model",
}
"""Where sentences stand that no person reads, or that are no sentences, and why."""
_NOUNS = re.compile(r"\{(\w*)\} (?:\w+ )?(\w+s)\b")
_ONE = re.compile(r"\b1 [a-z]\w+")
_NO_NOUNS = {
    "as",
    "accepts",
    "belongs",
    "does",
    "exists",
    "has",
    "is",
    "ms",
    "searches",
    "this",
    "was",
}
_NO_COUNTS = {"keys", "problem", "second"}
_WRITERS = {
    ROOT / "orca_desktop/ui/wording/values.py",
    ROOT / "orca_desktop/ui/platform/language.py",
    ROOT / "orca_desktop/ui/platform/pseudo.py",
    # Fields in which numbers are written by hand, not told.
    ROOT / "orca_desktop/ui/widgets/number_entry.py",
    ROOT / "orca_desktop/ui/features/compare/setup/number_fields.py",
    ROOT / "orca_desktop/ui/features/settings/dialog.py",
}


@pytest.fixture(scope="module")
def seen(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bool]:
    """The texts that the translators' tool finds, and whether it asks for their plural forms."""
    listed = tmp_path_factory.mktemp("texts") / "orca_desktop_pl.ts"
    tool = Path(PySide6.__file__).parent / "lupdate"
    command = list(map(str, (tool, "-silent", *_SOURCES, "-ts", listed)))
    subprocess.run(command, check=True, cwd=ROOT, capture_output=True)
    found = {}
    for message in ElementTree.parse(listed).iter("message"):  # noqa: S314
        found[message.findtext("source") or ""] = message.get("numerus") == "yes"
    return found


@pytest.mark.slow
def test_the_tool_sees_every_text_that_is_marked(seen: dict[str, bool]) -> None:
    marked = {text for path in _SOURCES for text in _marked(path)}
    assert len(marked) > 1000
    assert sorted(marked - seen.keys()) == []


def test_no_text_is_translated_without_a_mark_that_the_tool_knows() -> None:
    assert not [
        f"{path.relative_to(ROOT)}:{node.lineno}"
        for path, node in _calls()
        if _name(node) == "translated" and len(node.args) > 1 and _literal(node.args[1])
    ]


def test_what_a_sentence_puts_in_quotation_marks_is_called_so(seen: dict[str, bool]) -> None:
    """Such as: choose a shorter answer under “How long?”."""
    said = {text.replace("&", "") for text in seen}
    quoted = {name for text in seen for name in re.findall(r"“([^“”{}]+)”", text)}
    assert "How long?" in quoted
    assert sorted(quoted - said - _EXAMPLES) == []


def test_words_that_depend_on_a_number_have_plural_forms(seen: dict[str, bool]) -> None:
    """Such as "3 answers", which many languages say in more than two ways."""
    assert not [
        text
        for text, has_forms in seen.items()
        if not has_forms
        and (
            _ONE.search(text)
            or any(
                noun not in _NO_NOUNS and place not in _NO_COUNTS
                for place, noun in _NOUNS.findall(text)
            )
        )
    ]


def test_what_has_plural_forms_names_its_number_and_has_english_for_one(
    seen: dict[str, bool],
) -> None:
    counted = {}
    for _, node in _calls():
        if _name(node) == "Counted":
            english, marked = node.args
            assert isinstance(marked, ast.Call)
            one, many = _literal(english), _literal(marked.args[1])
            assert one is not None
            assert many is not None
            counted[many] = one
    assert {text for text, has_forms in seen.items() if has_forms} == counted.keys()
    for many, one in counted.items():
        places = set(re.findall(r"\{(\w+)\}", many))
        assert places
        assert set(re.findall(r"\{(\w+)\}", one)) <= places - {"n"}


@pytest.mark.parametrize(
    "path",
    [path for path in _SOURCES if "QLocale" in path.read_text(encoding="utf-8")],
    ids=lambda path: path.name,
)
def test_one_place_knows_how_a_language_writes_numbers_and_dates(path: Path) -> None:
    assert path in _WRITERS


def test_nothing_below_the_window_puts_a_number_into_words() -> None:
    """Numbers, amounts and dates go into a sentence as values."""
    found = []
    for path in _SOURCES:
        if "ui" in path.relative_to(ROOT).parts:
            continue
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call) and _name(node) in {"Text", "counted"}:
                found += [
                    f"{path.relative_to(ROOT)}:{each.lineno}"
                    for each in ast.walk(node)
                    if (isinstance(each, ast.FormattedValue) and each.format_spec is not None)
                    or (isinstance(each, ast.Call) and _name(each) in {"strftime", "isoformat"})
                ]
    assert found == []


def test_dates_are_written_by_the_language_of_the_window() -> None:
    for path, node in _calls():
        if "ui" in path.relative_to(ROOT).parts:
            assert _name(node) != "strftime", f"{path.relative_to(ROOT)}:{node.lineno}"


def test_nothing_is_shown_without_a_mark() -> None:
    """What is said in letters goes through the translation; signs and numbers may stand as they are."""
    assert [
        f"{path.relative_to(ROOT)}:{node.lineno}: {node.value!r}"
        for path in _SOURCES
        for node, calls in _texts(_tree(path))
        if calls and calls[-1] in _SHOWS and _LETTERS.search(node.value)
    ] == []


def test_no_sentence_stands_without_a_mark_where_people_could_meet_it() -> None:
    found = []
    excused = set()
    for path in _SOURCES:
        place = path.relative_to(ROOT / "orca_desktop").as_posix()
        for node, calls in _texts(_tree(path)):
            if _SENTENCE.fullmatch(node.value) is None or {"raise", *_LOGS} & set(calls):
                continue
            reasons = [each for each in _NOT_FOR_PEOPLE if place.startswith(each)]
            excused |= {*reasons}
            if not reasons:
                found.append(f"{place}:{node.lineno}: {node.value!r}")
    assert found == []
    assert sorted(_NOT_FOR_PEOPLE.keys() - excused) == [], "excuses that nothing needs any more"


class _Text(NamedTuple):
    lineno: int
    value: str


_LOGS = {"debug", "info", "warning", "error", "exception", "critical"}


def _texts(tree: ast.Module) -> Iterator[tuple[_Text, tuple[str, ...]]]:
    """Every text without a mark that is no docstring, with the calls around it, the innermost last."""
    waiting: list[tuple[ast.AST, tuple[str, ...]]] = [(tree, ())]
    while waiting:
        node, calls = waiting.pop()
        match node:
            case ast.Call():
                calls = (*calls, _name(node))
            case ast.Raise():
                calls = (*calls, "raise")
            case ast.Expr(value=ast.Constant()):
                continue
            case ast.Constant(value=str(text)) if not {*_MARKS, "Counted"} & set(calls):
                yield _Text(node.lineno, text), calls
        waiting += [(child, calls) for child in ast.iter_child_nodes(node)]


def _calls() -> Iterator[tuple[Path, ast.Call]]:
    for path in _SOURCES:
        for node in ast.walk(_tree(path)):
            if isinstance(node, ast.Call):
                yield path, node


def _tree(path: Path) -> ast.Module:
    return parsed(path.read_text(encoding="utf-8"))


def _marked(path: Path) -> Iterator[str]:
    for node in ast.walk(_tree(path)):
        if isinstance(node, ast.Call) and (at := _MARKS.get(_name(node))) is not None:
            text = _literal(node.args[at]) if len(node.args) > at else None
            if text is not None:
                yield text


def _name(node: ast.Call) -> str:
    match node.func:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            return name
        case _:
            return ""


def _literal(node: ast.expr) -> str | None:
    match node:
        case ast.Constant(value=str(text)):
            return text
        case _:
            return None

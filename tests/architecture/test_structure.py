"""The window's code keeps its shape: what the plan bounds is counted, and never grows.

Each bound is a ratchet: it stands at what is counted today, and is lowered with every step towards
the goal that is named beside it, never raised. Run this file to see what is counted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

import pytest

from tests.architecture import structure
from tests.architecture.gates import ROOT, python_files
from tests.architecture.structure import Sources

RELAYS = 19  # The plan allows 30.
DEPTH = 2  # As the plan wants it.
KEPT = 0  # As the plan wants it.
DOUBLE_NAMES = 0  # As the plan wants it.
INSIDE_IMPORTS = 0  # As the plan wants it.

BREACHES: list[tuple[Callable[[Sources], Iterable[object]], dict[str, str]]] = [
    (
        structure.relays,
        {
            "orca_desktop/ui/a.py": "class A:\n    told = Signal(str)",
            "orca_desktop/ui/b.py": "def f(a, b): b.asked.connect(a.told)",
        },
    ),
    (structure.relays, {"orca_desktop/ui/a.py": "def f(a, b): a.told.connect(b.asked.emit)"}),
    (structure.relays, {"orca_desktop/ui/a.py": "a.told.connect(lambda x, y: b.asked.emit(x, y))"}),
    (
        structure.relays,
        {"orca_desktop/ui/a.py": "for x, y in ((a.b, a.emit),):\n    x.connect(y)"},
    ),
    (
        structure.kept_conversations,
        {"orca_desktop/ui/a.py": "class A:\n    def f(self): self.x: Conversation | None = None"},
    ),
    (
        structure.kept_conversations,
        {"orca_desktop/ui/a.py": "class A:\n    def f(self, x: Conversation): self.x = x"},
    ),
    (
        structure.kept_conversations,
        {"orca_desktop/session/a.py": "@dataclass\nclass A:\n    x: dict[str, Conversation]"},
    ),
    (
        structure.double_names,
        {"orca_desktop/ui/a.py": "class A: ...", "orca_desktop/domain/b.py": "class A: ..."},
    ),
    (
        structure.inside_imports,
        {
            "orca_desktop/ui/features/chat/a.py": "import orca_desktop.ui.features.usage.words",
        },
    ),
    (
        structure.inside_imports,
        {
            "orca_desktop/ui/features/chat/a.py": "from orca_desktop.ui.features.usage import b",
            "orca_desktop/ui/features/usage/b.py": "",
        },
    ),
]

ALLOWED: list[tuple[Callable[[Sources], Iterable[object]], dict[str, str]]] = [
    (
        structure.relays,
        {
            "orca_desktop/ui/a.py": "class A:\n    told = Signal(str)\n    def f(self):\n"
            "        self.told.connect(self.show)\n"
            "        self.told.connect(lambda: self.told.emit('x'))",
        },
    ),
    (
        structure.kept_conversations,
        {
            "orca_desktop/session/workspace.py": "class A:\n    x: Conversation",
            "orca_desktop/domain/a.py": "@dataclass(frozen=True)\nclass A:\n    x: Conversation",
            "orca_desktop/ui/a.py": "class A:\n    x: Callable[[], Conversation]",
        },
    ),
    (
        structure.double_names,
        {"orca_desktop/ui/a.py": "class _A: ...", "orca_desktop/domain/b.py": "class _A: ..."},
    ),
    (
        structure.inside_imports,
        {
            "orca_desktop/ui/features/chat/a.py": "import orca_desktop.ui.features.chat.b\n"
            "from orca_desktop.ui.features.usage import Costs\n"
            "from orca_desktop.ui.features.usage.presenter import UsagePresenter",
            "orca_desktop/ui/shell/a.py": "import orca_desktop.ui.features.usage.words",
        },
    ),
]


@pytest.mark.parametrize(("count", "sources"), BREACHES)
def test_a_count_notices_what_it_counts(
    count: Callable[[Sources], Iterable[object]], sources: Sources
) -> None:
    assert [*count(sources)]


@pytest.mark.parametrize(("count", "sources"), ALLOWED)
def test_a_count_leaves_the_rest(
    count: Callable[[Sources], Iterable[object]], sources: Sources
) -> None:
    assert [*count(sources)] == []


def test_a_depth_counts_our_own_classes_alone() -> None:
    sources = {
        "orca_desktop/ui/a.py": "class A(QWidget): ...\nclass B(A, Protocol[T]): ...",
        "orca_desktop/ui/b.py": "class C(a.B, QObject): ...",
    }
    assert structure.depths(sources) == {"A": 1, "B": 2, "C": 3}


@pytest.fixture(scope="module")
def sources() -> dict[str, str]:
    """The whole program."""
    files = python_files("orca_desktop")
    return {path.relative_to(ROOT).as_posix(): path.read_text(encoding="utf-8") for path in files}


def hold(found: Iterable[str], bound: int) -> None:
    """Fail with what is counted if it is more than the bound."""
    lines = [*found]
    assert len(lines) <= bound, "\n".join([f"{len(lines)} instead of {bound}:", *lines])


def test_signals_are_seldom_passed_on(sources: Sources) -> None:
    hold(structure.relays(sources), RELAYS)


def test_no_class_of_the_window_stands_on_many(sources: Sources) -> None:
    deep = {name: depth for name, depth in structure.depths(sources).items() if depth > DEPTH}
    assert deep == {}


def test_the_open_conversation_has_one_owner(sources: Sources) -> None:
    hold(structure.kept_conversations(sources), KEPT)


def test_a_public_class_name_means_one_class(sources: Sources) -> None:
    hold(structure.double_names(sources), DOUBLE_NAMES)


def test_features_know_each_other_by_their_faces(sources: Sources) -> None:
    hold(structure.inside_imports(sources), INSIDE_IMPORTS)

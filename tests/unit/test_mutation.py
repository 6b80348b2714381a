"""What the script that tries the tests can change, and what it leaves alone."""

from __future__ import annotations

import ast

from tests.mutation import __main__ as command
from tests.mutation.changes import changes

TEXT = '''"""A module of 1 sentence."""
if TYPE_CHECKING:
    LIMIT = 1

@dataclass(slots=True)
class Grün:
    words: Literal[5] = "grün é", 7

async def work(one: int = 0, *, other=True) -> Literal[2]:
    """Documented."""
    if one is None or other:
        raise ValueError(f"{one > 3}")
    await told(other)
    assert other == 4
    assert_never(one)
    if one < 9:
        done()
    return None
'''


def test_a_module_offers_every_change_and_none_that_only_types_would_notice() -> None:
    found = [(each.line, each.kind, each.instead) for each in changes("a.py", TEXT)]
    assert found == [
        (7, "constant off by one", "8"),
        (9, "constant off by one", "1"),
        (9, "constant flipped", "False"),
        (11, "guard skipped", "False"),
        (11, "and/or swapped", "(one is None and other)"),
        (11, "comparison flipped", "(one is not None)"),
        (13, "call dropped", "pass"),
        (16, "comparison flipped", "(one <= 9)"),
        (16, "constant off by one", "10"),
        (17, "call dropped", "pass"),
    ]


def test_each_change_is_one_piece_of_text_and_leaves_a_module() -> None:
    for each in changes("a.py", TEXT):
        made = each.made_in(TEXT)
        ast.parse(made)
        assert made != TEXT
        assert made.startswith(TEXT[: each.start])
        assert made.endswith(TEXT[each.end :])
        assert each.diff(TEXT).count("\n+") == 2, "the name of the file, and one line"


def test_what_only_translators_read_is_left_alone() -> None:
    text = 'FORMS = Counted("", QT_TRANSLATE_NOOP("library", "{n} chats", None, 1), 2)\n'
    assert [each.instead for each in changes("a.py", text)] == ["3"]


def test_pure_layout_is_left_alone_and_what_decides_in_it_is_not() -> None:
    text = """
row.setSpacing(4)
rows.setContentsMargins(0, 8 if one < two else 9, -1, 0)
field.setMinimumWidth(80)
painter.drawRect(self.rect().adjusted(0, 0, -1, -1), 3)
"""
    assert [(each.line, each.kind) for each in changes("a.py", text)] == [
        (3, "constant off by one"),
        (3, "comparison flipped"),
        (3, "constant off by one"),
        (4, "call dropped"),
        (5, "call dropped"),
        (5, "constant off by one"),
    ]


def test_the_tests_that_mirror_the_code_are_found() -> None:
    assert command.tests_of(["orca_desktop/keychain.py"]) == ["tests/unit/test_keychain.py"]
    assert "tests/unit/domain" in command.tests_of(["orca_desktop/domain"])
    picked = command.every(["orca_desktop/domain/money.py"])
    assert len(picked) > 30
    assert {each.path for each in picked} == {"orca_desktop/domain/money.py"}

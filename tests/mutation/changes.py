"""The changes that can be made to a module, one at a time, each as a piece of its text."""

from __future__ import annotations

import ast
import difflib
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Final

_FLIPPED: Final[dict[type[ast.cmpop], type[ast.cmpop]]] = {
    ast.Eq: ast.NotEq,
    ast.NotEq: ast.Eq,
    ast.Lt: ast.LtE,
    ast.LtE: ast.Lt,
    ast.Gt: ast.GtE,
    ast.GtE: ast.Gt,
    ast.Is: ast.IsNot,
    ast.IsNot: ast.Is,
    ast.In: ast.NotIn,
    ast.NotIn: ast.In,
}
_LEAVES: Final = (ast.Return, ast.Raise, ast.Continue, ast.Break)
_OF_TYPES: Final = frozenset({"annotation", "returns", "decorator_list"})
_UNTOUCHED: Final = (ast.JoinedStr, ast.Assert, ast.Import, ast.ImportFrom, ast.Global)

# Pure layout is left out: no person notices a pixel more, and a test that held it would only say the
# number again. Gaps go with their calls; of the rest the call stays, since a widget that is nowhere or
# too wide is noticed. Whether a page stands as it should is judged by looking at it.
_GAPS: Final = frozenset(
    {
        "addSpacing",
        "setContentsMargins",
        "setHorizontalSpacing",
        "setSpacing",
        "setVerticalSpacing",
    }
)
_SIZES: Final = frozenset(
    {
        "addStretch",
        "adjusted",
        "px",
        "setDocumentMargin",
        "setFixedHeight",
        "setFixedSize",
        "setFixedWidth",
        "setMaximumHeight",
        "setMaximumWidth",
        "setMinimumHeight",
        "setMinimumSize",
        "setMinimumWidth",
        "setRowMinimumHeight",
        "setTextMargins",
        "setViewportMargins",
    }
)


@dataclass(frozen=True, slots=True)
class Change:
    """One change: the text between two places of a module, and what stands there instead."""

    path: str
    line: int
    kind: str
    start: int
    end: int
    instead: str

    def made_in(self, text: str) -> str:
        """The module's text with the change."""
        return text[: self.start] + self.instead + text[self.end :]

    def diff(self, text: str) -> str:
        """The lines that are different, as a person reads them."""
        before, after = text.splitlines(), self.made_in(text).splitlines()
        lines = difflib.unified_diff(before, after, self.path, self.path, n=1, lineterm="")
        return "\n".join(lines)


def changes(path: str, text: str) -> list[Change]:
    """Every change that can be made to a module, in the order of its text."""
    starts = [0]
    for line in text.splitlines(keepends=True):
        starts.append(starts[-1] + len(line))
    lines = text.splitlines(keepends=True)

    def place(line: int, column: int) -> int:
        # The parser counts bytes of UTF-8.
        return starts[line - 1] + len(lines[line - 1].encode()[:column].decode())

    made = []
    for node, kind, instead in _found(ast.parse(text)):
        assert node.end_lineno is not None and node.end_col_offset is not None
        start = place(node.lineno, node.col_offset)
        end = place(node.end_lineno, node.end_col_offset)
        made.append(Change(path, node.lineno, kind, start, end, instead))
    return sorted(made, key=lambda change: change.start)


_Found = tuple[ast.expr | ast.stmt, str, str]
"""What to replace, how that is called, and by what."""


def _found(node: ast.AST) -> Iterator[_Found]:
    """What can be changed in a part of a module."""
    if isinstance(node, _UNTOUCHED) or _is_for_types(node) or _is_for_translators(node):
        return
    if isinstance(node, ast.stmt):
        yield from _in_statement(node)
    elif isinstance(node, ast.expr):
        yield from _in_expression(node)
    in_pixels = isinstance(node, ast.Call) and _name(node) in _GAPS | _SIZES
    for name, value in ast.iter_fields(node):
        if name not in _OF_TYPES:
            for child in value if isinstance(value, list) else [value]:
                if isinstance(child, ast.AST) and not (in_pixels and _is_number(child)):
                    yield from _found(child)


def _in_expression(node: ast.expr) -> Iterator[_Found]:
    match node:
        case ast.Compare(left, [operator], [right]):
            flipped = ast.Compare(left, [_FLIPPED[type(operator)]()], [right])
            yield node, "comparison flipped", f"({ast.unparse(flipped)})"
        case ast.BoolOp(operator, values):
            other = ast.Or() if isinstance(operator, ast.And) else ast.And()
            yield node, "and/or swapped", f"({ast.unparse(ast.BoolOp(other, values))})"
        case ast.Constant(bool(value)):
            yield node, "constant flipped", str(not value)
        case ast.Constant(int(value)) | ast.Constant(float(value)):
            yield node, "constant off by one", str(value + 1)
        case _:
            pass


def _in_statement(node: ast.stmt) -> Iterator[_Found]:
    match node:
        case ast.If(test, body, []) if isinstance(body[-1], _LEAVES):
            yield test, "guard skipped", "False"
        case ast.Expr(ast.Call() as call) if _name(call) in _GAPS:
            pass
        case ast.Expr(ast.Call() | ast.Await(ast.Call())) if "assert_never(" not in _told(node):
            yield node, "call dropped", "pass"
        # Who asks whether takes ``None`` for ``False``; that is flipped by itself.
        case ast.Return(value) if value is not None and _told(value) not in {"None", "False"}:
            yield node, "return None", "return None"
        case _:
            pass


def _name(call: ast.Call) -> str:
    """What is called, without what it belongs to."""
    return _told(call.func).rpartition(".")[2]


def _is_number(node: ast.AST) -> bool:
    """Whether it is a number as it stands there, with a sign or without."""
    return isinstance(node.operand if isinstance(node, ast.UnaryOp) else node, ast.Constant)


def _is_for_translators(node: ast.AST) -> bool:
    """Whether the translators' tool alone reads it, such as the number that asks for plural forms."""
    return isinstance(node, ast.Call) and _name(node) == "QT_TRANSLATE_NOOP"


def _is_for_types(node: ast.AST) -> bool:
    return isinstance(node, ast.If) and _told(node.test).endswith("TYPE_CHECKING")


def _told(node: ast.AST) -> str:
    return ast.unparse(node)

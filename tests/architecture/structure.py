"""How the code of the window is built, counted: pure functions from sources to what they find.

A source is the text of a module under the name of its file, such as ``orca_desktop/ui/x.py``.
"""

from __future__ import annotations

import ast
import functools
from collections import Counter
from collections.abc import Iterator, Mapping
from pathlib import PurePosixPath

Sources = Mapping[str, str]

UI = "orca_desktop/ui/"
FEATURES = "orca_desktop.ui.features."
OWNER = "orca_desktop/session/workspace.py"
"""The one module that keeps the open conversation."""

WRITERS = "orca_desktop/formats/"

FACE = "presenter"
"""The module of a feature that others may import, beside its package."""


def relays(sources: Sources) -> Iterator[str]:
    """Connections of the window that only pass a signal on: to a signal, or to its ``emit``.

    A loop over pairs of signals counts once for each pair, and a function without a name that
    emits just what it is given counts like the signal itself.
    """
    trees = _trees(sources, UI)
    signals = {name for tree in trees.values() for name in _signals(tree)} | {"emit"}
    for file, tree in trees.items():
        for node in ast.walk(tree):
            for target in _targets(node):
                if _signal_name(target) in signals:
                    yield f"{file}:{target.lineno}: {ast.unparse(target)}"


def depths(sources: Sources) -> dict[str, int]:
    """How many of our own classes each class of the window stands on, itself among them."""
    bases: dict[str, list[str]] = {}
    for tree in _trees(sources, UI).values():
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef):
                bases[node.name] = [name for base in node.bases for name in _last_names(base)]

    def depth(name: str) -> int:
        return 1 + max((depth(base) for base in bases[name] if base in bases), default=0)

    return {name: depth(name) for name in bases}


def kept_conversations(sources: Sources) -> Iterator[str]:
    """Attributes that keep a ``Conversation``.

    The fields of frozen values are in flight, and a writer of files lives for one file.
    """
    for file, tree in _trees(sources, "orca_desktop/").items():
        if file == OWNER or file.startswith(WRITERS):
            continue
        for node in ast.walk(tree):
            if isinstance(node, ast.ClassDef) and not _is_frozen(node):
                found = {*_kept(node)}
                yield from (f"{file}: {node.name}.{name}" for name in sorted(found))


def double_names(sources: Sources) -> Iterator[str]:
    """Public names that are those of more than one class."""
    count: Counter[str] = Counter()
    for tree in _trees(sources, "orca_desktop/").values():
        classes = (node for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
        count.update(node.name for node in classes if not node.name.startswith("_"))
    yield from (f"{name}: {times} times" for name, times in sorted(count.items()) if times > 1)


def inside_imports(sources: Sources) -> Iterator[str]:
    """Imports by which one feature takes a module from inside another."""
    modules = {_module(file) for file in sources}
    folder = FEATURES.replace(".", "/")
    for file, tree in _trees(sources, folder).items():
        feature = PurePosixPath(file).relative_to(folder).parts[0]
        for node in ast.walk(tree):
            for module in _imported(node, modules):
                other, _, inside = module.removeprefix(FEATURES).partition(".")
                if module.startswith(FEATURES) and other != feature and inside not in {"", FACE}:
                    yield f"{file}:{node.lineno}: {module}"  # type: ignore[attr-defined]


def _trees(sources: Sources, folder: str) -> dict[str, ast.Module]:
    return {file: parsed(text) for file, text in sources.items() if file.startswith(folder)}


@functools.cache
def parsed(text: str) -> ast.Module:
    """A file as a tree, kept as long as the tests of a module read every file again and again."""
    return ast.parse(text)


def _module(file: str) -> str:
    return file.removesuffix(".py").replace("/", ".").removesuffix(".__init__")


def _imported(node: ast.AST, modules: set[str]) -> Iterator[str]:
    """The modules that a statement imports, whether it names them or what they hold."""
    match node:
        case ast.Import(names=names):
            yield from (alias.name for alias in names)
        case ast.ImportFrom(module=str(module), names=names):
            whole = [f"{module}.{alias.name}" for alias in names]
            yield from {name if name in modules else module for name in whole}
        case _:
            pass


def _targets(node: ast.AST) -> Iterator[ast.expr]:
    """What a statement or call connects signals with."""
    match node:
        case ast.Call(func=ast.Attribute(attr="connect"), args=[target, *_]):
            yield target
        case ast.For(target=ast.Tuple(elts=[*names]), iter=ast.Tuple(elts=[*rows])):
            calls = [each for each in ast.walk(node) if isinstance(each, ast.Call)]
            connected = {ast.unparse(target) for call in calls for target in _targets(call)}
            for place, name in enumerate(names):
                if ast.unparse(name) in connected:
                    yield from (row.elts[place] for row in rows if isinstance(row, ast.Tuple))
        case _:
            pass


def _signal_name(target: ast.expr) -> str:
    """The name of the signal that a connection leads to, if it leads to one."""
    match target:
        case ast.Attribute(attr=name):
            return name
        case ast.Lambda(args=given, body=ast.Call(func=ast.Attribute(attr="emit"), args=handed)):
            names = [each.arg for each in given.args]
            return "emit" if names and names == [ast.unparse(each) for each in handed] else ""
        case _:
            return ""


def _signals(tree: ast.Module) -> Iterator[str]:
    for node in ast.walk(tree):
        match node:
            case ast.Assign(
                targets=[ast.Name(id=name)], value=ast.Call(func=ast.Name(id="Signal"))
            ):
                yield name
            case _:
                pass


def _last_names(node: ast.expr) -> Iterator[str]:
    """The name of a base class, without its module and without what it is made generic with."""
    match node:
        case ast.Name(id=name) | ast.Attribute(attr=name):
            yield name
        case ast.Subscript(value=value):
            yield from _last_names(value)
        case _:
            pass


def _is_frozen(node: ast.ClassDef) -> bool:
    if any("NamedTuple" in _last_names(base) for base in node.bases):
        return True
    return any("frozen=True" in ast.unparse(decorator) for decorator in node.decorator_list)


def _kept(node: ast.ClassDef) -> Iterator[str]:
    """The names of a class's attributes that are declared, or filled, as a conversation."""
    for member in node.body:
        match member:
            case ast.AnnAssign(target=ast.Name(id=name), annotation=annotation):
                if _means_conversation(annotation):
                    yield name
            case ast.FunctionDef() | ast.AsyncFunctionDef():
                yield from _kept_by(member)
            case _:
                pass


def _kept_by(function: ast.FunctionDef | ast.AsyncFunctionDef) -> Iterator[str]:
    arguments = [*function.args.posonlyargs, *function.args.args, *function.args.kwonlyargs]
    given = {
        each.arg for each in arguments if each.annotation and _means_conversation(each.annotation)
    }
    for node in ast.walk(function):
        match node:
            case ast.AnnAssign(
                target=ast.Attribute(value=ast.Name(id="self"), attr=name), annotation=annotation
            ) if _means_conversation(annotation):
                yield name
            case ast.Assign(
                targets=[ast.Attribute(value=ast.Name(id="self"), attr=name)],
                value=ast.Name(id=value),
            ) if value in given:
                yield name
            case _:
                pass


def _means_conversation(annotation: ast.expr) -> bool:
    """Whether an annotation holds a conversation; what gives one when it is called does not."""
    match annotation:
        case ast.Name(id="Conversation") | ast.Attribute(attr="Conversation"):
            return True
        case ast.Subscript(value=ast.Name(id="Callable")):
            return False
        case _:
            parts = ast.iter_child_nodes(annotation)
            return any(isinstance(p, ast.expr) and _means_conversation(p) for p in parts)

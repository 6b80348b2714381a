"""Reads and operates a program through the accessibility bus, one JSON command a line.

It runs under the system's own Python, which has the bindings, as a child of ``tests.support.reader``.
Commands: ``{"do": "tree", "whole"}``, ``{"do": "press", "name": ...}``, ``{"do": "fill", "name", "text"}``,
``{"do": "focus", "name"}``, ``{"do": "ask for what is gone"}``. Each is answered by one JSON line.
"""

from __future__ import annotations

import contextlib
import json
import sys

import pyatspi

GONE = Exception
"""What is raised for a thing that has gone since its parent told of it."""
DEPTH = 40
WINDOWS = 2
"""How deep the windows of a program lie, which may be on the screen without saying so."""


def program(pid):
    """The program's own root on the bus, or None while it is not there."""
    desktop = pyatspi.Registry.getDesktop(0)
    for index in range(desktop.childCount):
        child = desktop.getChildAtIndex(index)
        if child is not None and child.get_process_id() == pid:
            return child
    return None


def walk(node, depth=0, whole=True):
    """A node and every thing below it; unless the whole is wanted, not below what is hidden."""
    yield node, depth
    if depth == DEPTH or not (whole or depth < WINDOWS or is_showing(node)):
        return
    for index in range(node.childCount):
        with contextlib.suppress(GONE):
            child = node.getChildAtIndex(index)
            if child is not None:
                yield from walk(child, depth + 1, whole)


def is_showing(node):
    return node.getState().contains(pyatspi.STATE_SHOWING)


def told(node):
    """What a screen reader would say of it, and where it is."""
    states = node.getState()
    text = ""
    try:
        words = node.queryText()
        text = words.getText(0, words.characterCount)
    except NotImplementedError:
        pass
    try:
        box = node.queryComponent().getExtents(pyatspi.DESKTOP_COORDS)
        place = [box.x, box.y, box.width, box.height]
    except NotImplementedError:
        place = None
    return {
        "name": node.name,
        "role": node.getRoleName(),
        "description": node.description,
        "text": text,
        "place": place,
        "showing": states.contains(pyatspi.STATE_SHOWING),
        "focused": states.contains(pyatspi.STATE_FOCUSED),
        "focusable": states.contains(pyatspi.STATE_FOCUSABLE),
        "enabled": states.contains(pyatspi.STATE_ENABLED),
    }


def named(root, name, role):
    """The first showing thing of that name (and role, if one is given)."""
    for node, _ in walk(root, whole=False):
        fits = node.name == name and (not role or node.getRoleName() == role)
        if fits and is_showing(node):
            return node
    raise LookupError(f"nothing is called {name!r}")


def overasked(node):
    """Ask for children beyond the last, as happens when some go while a reader counts them."""
    for beyond in range(1, 4):
        with contextlib.suppress(GONE):
            node.getChildAtIndex(node.childCount + beyond)
    return True


def perform(root, command):
    """Carry out one command."""
    if command["do"] == "tree":
        found = []
        for node, depth in walk(root, whole=command["whole"]):
            with contextlib.suppress(GONE):
                found.append({**told(node), "depth": depth})
        return found
    if command["do"] == "ask for what is gone":
        return sum(overasked(node) for node, _ in walk(root))
    node = named(root, command["name"], command.get("role", ""))
    if command["do"] == "press":
        node.queryAction().doAction(0)
    elif command["do"] == "focus":
        node.queryComponent().grabFocus()
    elif command["do"] == "fill":
        node.queryEditableText().setTextContents(command["text"])
    else:
        raise LookupError(command["do"])
    return True


def main():
    """Answer commands until standard input ends."""
    pid = int(sys.argv[1])
    for line in sys.stdin:
        try:
            root = program(pid)
            if root is None:
                raise LookupError("the program is not on the accessibility bus")  # noqa: TRY301
            answer = {"ok": perform(root, json.loads(line))}
        except Exception as error:  # noqa: BLE001 - told to the test
            answer = {"error": f"{type(error).__name__}: {error}"}
        print(json.dumps(answer), flush=True)  # noqa: T201


main()

"""The signals that the classes of the program give to a thing."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QMetaMethod, QObject, Signal


def own_signals(thing: QObject) -> Iterator[str]:
    """How each of them is written, with the types of what it carries."""
    names = {
        name
        for kind in type(thing).__mro__
        if kind.__module__.startswith("orca_desktop.")
        for name, value in vars(kind).items()
        if isinstance(value, Signal)
    }
    about = thing.metaObject()
    for place in range(about.methodCount()):
        method = about.method(place)
        is_signal = method.methodType() == QMetaMethod.MethodType.Signal
        if is_signal and bytes(method.name().data()).decode() in names:
            yield bytes(method.methodSignature().data()).decode()

"""What is loaded by what the program stands on, and that it never needs.

After each import PySide reads the module's source to see whether it uses PySide at all, and
``linecache`` keeps what was read: ten megabytes by the time the window has come to rest. The answer
matters only to programs that switch PySide's features, which this one never does.

And asyncio loads TLS where it can, for connections of its own. The program's are made secure by
HTTP's library, which loads TLS by itself with the first request.
"""

from __future__ import annotations

import sys
from typing import Final

_MODULE: Final = "shibokensupport.feature"
_LOOK: Final = "_mod_uses_pyside"


def read_no_sources() -> None:
    """Take every module that is imported from now on for one that switches no features.

    A PySide that has no such look any more is left as it is.
    """
    feature = sys.modules.get(_MODULE)
    if hasattr(feature, _LOOK):
        setattr(feature, _LOOK, lambda _module: False)


def load_asyncio_without_tls() -> None:
    """Import asyncio as on a Python that has no TLS; who imports ``ssl`` later has it."""
    if "asyncio" in sys.modules or "ssl" in sys.modules:
        return
    sys.modules["ssl"] = None  # type: ignore[assignment]
    try:
        import asyncio  # noqa: F401, PLC0415 - as said
    finally:
        del sys.modules["ssl"]

"""What PySide does at every import, without keeping the sources of all modules in memory.

After each import PySide reads the module's source to see whether it uses PySide at all, and
``linecache`` keeps what was read: ten megabytes by the time the window has come to rest. The answer
matters only to programs that switch PySide's features, which this one never does.
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

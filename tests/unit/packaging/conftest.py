"""The modules that make what people install; they find one another by their folder."""

from __future__ import annotations

import sys

from tests.architecture.gates import ROOT

sys.path.append(str(ROOT / "packaging"))

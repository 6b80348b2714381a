"""What the tests of the program's structure share."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.architecture import structure


@pytest.fixture(autouse=True, scope="module")
def _no_trees_are_left() -> Iterator[None]:
    """Let go what was parsed, or each collection of garbage in later tests passes over it."""
    yield
    structure.parsed.cache_clear()

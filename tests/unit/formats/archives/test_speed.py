"""A large archive is read at no less than 20 MB a second beside what its JSON takes."""

from __future__ import annotations

import json
import time
import tracemalloc

import pytest

from orca_desktop.formats.archives import Archive, Found
from tests.support.effort import is_within
from tests.unit.formats.archives.samples import written

TALK = 20
WORDS = "It rains because the air cools down as it rises, and cool air holds less water. " * 20


def talk(number: int) -> dict[str, object]:
    ids = [f"{number}-{place}" for place in range(TALK)]
    mapping = {
        id_: {
            "id": id_,
            "parent": ids[place - 1] if place else None,
            "message": {
                "id": id_,
                "author": {"role": ("user", "assistant")[place % 2]},
                "create_time": 1_700_000_000 + place,
                "content": {"content_type": "text", "parts": [WORDS]},
                "metadata": {"model_slug": "gpt-5", "finish_details": {"type": "stop"}},
                "recipient": "all",
            },
        }
        for place, id_ in enumerate(ids)
    }
    return {"conversation_id": str(number), "title": "Rain", "mapping": mapping}


@pytest.mark.measured
@pytest.mark.slow
def test_a_large_archive_is_read_fast(tmp_path):
    path = written(tmp_path / "x.json", [talk(number) for number in range(600)])
    megabytes = path.stat().st_size / 1e6
    began = time.process_time()
    json.loads(path.read_bytes())
    plain = time.process_time() - began
    began = time.process_time()
    with Archive(path) as archive:
        count = sum(isinstance(each, Found) for each in archive.read())
    assert count == 600
    assert is_within(time.process_time() - began - plain, megabytes / 20)


@pytest.mark.slow
def test_reading_takes_the_memory_of_a_few_conversations(tmp_path):
    path = written(tmp_path / "x.json", [talk(number) for number in range(400)])
    assert path.stat().st_size > 12_000_000
    tracemalloc.start()
    with Archive(path) as archive:
        for _ in archive.read():
            pass
    _, most = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert most < 8_000_000

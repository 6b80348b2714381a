"""Distributions as installers leave them, to be read like installed ones."""

from __future__ import annotations

import json
from collections.abc import Mapping
from importlib.metadata import Distribution
from pathlib import Path


def installed(
    folder: Path,
    name: str,
    version: str = "1.0",
    *,
    said: Mapping[str, str] | None = None,
    files: Mapping[str, str] | None = None,
    needs: tuple[str, ...] = (),
) -> Distribution:
    """Put a distribution into a folder: fields of its metadata, and files beside them."""
    place = folder / f"{name.replace('-', '_')}-{version}.dist-info"
    place.mkdir(parents=True)
    fields = [("Metadata-Version", "2.4"), ("Name", name), ("Version", version)]
    fields += [*(said or {}).items(), *(("Requires-Dist", each) for each in needs)]
    (place / "METADATA").write_text("".join(f"{key}: {value}\n" for key, value in fields), "utf-8")
    record = [f"{place.name}/METADATA,,", f"{place.name}/RECORD,,"]
    for file, text in (files or {}).items():
        path = place / file
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
        record.append(f"{place.name}/{file},,")
    (place / "RECORD").write_text("\n".join(record) + "\n", encoding="utf-8")
    return Distribution.at(place)


def inner_bill(*components: Mapping[str, object]) -> str:
    """A bill of materials as wheels bring it of what was compiled into them."""
    return json.dumps({"bomFormat": "CycloneDX", "specVersion": "1.5", "components": components})

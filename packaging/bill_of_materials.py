"""Writes what a release is made of, as a CycloneDX bill of materials that machines read.

Usage: python3 packaging/bill_of_materials.py FILE

The same sources and libraries give the same bytes: no time is in it, and its serial number is made
of the rest. Versions and hashes are those of ``requirements.lock``, licences those that
``packaging/licences.py`` tells. Decision 331.
"""

from __future__ import annotations

import hashlib
import json
import re
import sys
import uuid
from collections.abc import Iterable, Iterator, Mapping, Sequence
from importlib.metadata import Distribution
from pathlib import Path
from typing import Any, Final
from urllib.parse import quote

import licences as judged
from packaging.requirements import Requirement

from orca_desktop import __version__
from orca_desktop.viewmodels import licences
from orca_desktop.viewmodels.licences import OWN, Inner, LicensedPart, normalised

LOCK: Final = Path(__file__).resolve().parent.parent / "requirements.lock"
_OF_PYTHON: Final = "pypi"
_LOCKED: Final = re.compile(
    r"^([\w.-]+)==(\S+)((?:.*\\\n)(?:\s+--hash=sha256:\w+.*\n)+)", re.MULTILINE
)
_HASH: Final = re.compile(r"--hash=sha256:(\w+)")

Component = dict[str, Any]


class Unlocked(Exception):  # noqa: N818 - it tells what is not as it was locked
    """Something ships in another version than the locked one, or was never locked."""


def locked(text: str) -> Mapping[str, tuple[str, tuple[str, ...]]]:
    """Of each locked distribution, by its normalised name: version, and SHA-256 of its files."""
    return {
        normalised(name): (version, tuple(sorted(set(_HASH.findall(hashes)))))
        for name, version, hashes in _LOCKED.findall(text)
    }


def bill(
    distributions: Sequence[Distribution], parts: Sequence[LicensedPart], lock: str
) -> dict[str, Any]:
    """The whole bill; raises Unlocked if a distribution is not the locked one."""
    hashes = {key: _hashes(key, each, locked(lock)) for key, each in _keyed(distributions).items()}
    heads, inside, beside = _sorted_out(parts, set(hashes))
    components = [
        _distribution(heads[key], inside.get(key, ()), hashes[key]) for key in sorted(hashes)
    ]
    components += [
        _part(each, _purl(each.key, each.version))
        for each in sorted(beside, key=lambda each: each.key)
    ]
    content = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"lifecycles": [{"phase": "build"}], "component": _program(parts)},
        "components": components,
        "dependencies": [*_dependencies(distributions, components)],
    }
    digest = hashlib.sha256(_text(content).encode()).hexdigest()
    serial = uuid.uuid5(uuid.NAMESPACE_OID, digest)
    return {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "serialNumber": f"urn:uuid:{serial}",
    } | content


def write(distributions: Sequence[Distribution], target: Path, bundle: Path | None = None) -> Path:
    """Write the bill of these distributions, and of what a bundle has beside them, to a file."""
    parts = judged.collect(distributions, bundle)
    made = bill(distributions, parts, LOCK.read_text(encoding="utf-8"))
    target.write_text(_text(made), encoding="utf-8")
    return target


def _text(content: Mapping[str, Any]) -> str:
    return json.dumps(content, indent=2, ensure_ascii=False) + "\n"


def _keyed(distributions: Iterable[Distribution]) -> dict[str, Distribution]:
    return {normalised(each.metadata["Name"]): each for each in distributions}


def _hashes(
    key: str, distribution: Distribution, lock: Mapping[str, tuple[str, tuple[str, ...]]]
) -> tuple[str, ...]:
    version, hashes = lock.get(key, ("nothing", ()))
    if version != distribution.version:
        raise Unlocked(f"{key} {distribution.version} is installed, and {version} is locked")
    return hashes


def _sorted_out(
    parts: Sequence[LicensedPart], keys: set[str]
) -> tuple[dict[str, LicensedPart], dict[str, list[LicensedPart]], list[LicensedPart]]:
    """The parts that are distributions, what lies inside each, and what is beside them."""
    heads: dict[str, LicensedPart] = {}
    inside: dict[str, list[LicensedPart]] = {}
    beside: list[LicensedPart] = []
    for each in parts:
        if each.key not in keys:
            beside += [each] if each.key != OWN else []
        elif each.key not in heads:
            heads[each.key] = each
        else:
            inside.setdefault(each.key, []).append(each)
    return heads, inside, beside


def _program(parts: Sequence[LicensedPart]) -> Component:
    own = next(each for each in parts if each.key == OWN)
    return {"type": "application", "bom-ref": OWN, "name": own.name, "version": __version__} | {
        "licenses": [{"expression": own.licence}]
    }


def _distribution(
    part: LicensedPart, inside: Iterable[LicensedPart], hashes: Sequence[str]
) -> Component:
    """A distribution: its hashes are those of all its files that the lock takes on any system."""
    purl = _purl(part.key, part.version)
    made = _part(part, purl)
    made["hashes"] = [{"alg": "SHA-256", "content": each} for each in hashes]
    nested = [_part(each, "", f"{purl}#{each.name.replace(' ', '-')}") for each in inside]
    nested += [_inner(each, purl) for each in part.inner]
    return made | ({"components": nested} if nested else {})


def _purl(key: str, version: str) -> str:
    """What a part is called in all such bills: a distribution of Python, or what its key says."""
    kind = key if "/" in key else f"{_OF_PYTHON}/{key}"
    return f"pkg:{kind}@{quote(version, safe='~')}"


def _part(part: LicensedPart, purl: str, reference: str = "") -> Component:
    made: Component = {"type": "library", "bom-ref": reference or purl, "name": part.name}
    made["version"] = part.version
    made["licenses"] = [{"expression": part.licence}]
    if purl:
        made["purl"] = purl
    if part.home:
        made["externalReferences"] = [{"type": "website", "url": part.home}]
    return made


def _inner(inner: Inner, purl: str) -> Component:
    reference = f"{purl}#{inner.name}@{inner.version}"
    made: Component = {"type": "library", "bom-ref": reference, "name": inner.name}
    made |= {"version": inner.version} if inner.version else {}
    made |= {"purl": inner.purl} if inner.purl else {}
    return made | ({"licenses": [{"expression": inner.licence}]} if inner.licence else {})


def _dependencies(
    distributions: Sequence[Distribution], components: Sequence[Component]
) -> Iterator[dict[str, Any]]:
    """Which component needs which; what lies inside one is not named again."""
    keyed = _keyed(distributions)
    references = {key: _purl(key, each.version) for key, each in keyed.items()}
    own = [Requirement(each) for each in licences.own_requirements()]
    of_all = {key: [Requirement(each) for each in one.requires or ()] for key, one in keyed.items()}
    extras: dict[str, set[str]] = {}
    for wanted in (*own, *(each for each_of in of_all.values() for each in each_of)):
        extras.setdefault(normalised(wanted.name), {""}).update(wanted.extras)

    def told(requirements: Iterable[Requirement], asked: set[str]) -> list[str]:
        names = {normalised(each.name) for each in requirements if _applies(each, asked)}
        return sorted(references[name] for name in names if name in references)

    beside = [each["bom-ref"] for each in components if each["bom-ref"] not in references.values()]
    yield {"ref": OWN, "dependsOn": [*told(own, {""}), *beside]}
    for key in sorted(keyed):
        yield {"ref": references[key], "dependsOn": told(of_all[key], extras.get(key, {""}))}
    yield from ({"ref": each, "dependsOn": []} for each in beside)


def _applies(requirement: Requirement, extras: set[str]) -> bool:
    marker = requirement.marker
    return marker is None or any(marker.evaluate({"extra": each}) for each in extras)


if __name__ == "__main__":
    write(licences.needed(licences.own_requirements()), Path(sys.argv[1]))

from __future__ import annotations

import pytest

from orca_desktop import resources


def test_source_tree_uses_the_folder_beside_the_package():
    assert resources.folder().name == "resources"
    assert resources.path("themes", "light.toml").is_file()


def test_installed_package_wins_over_the_folder_beside_it(tmp_path):
    package = tmp_path / "site" / "orca_desktop"
    (package / "_resources").mkdir(parents=True)
    (tmp_path / "site" / "resources").mkdir()
    assert resources.folder(package) == package / "_resources"


def test_missing_file_is_named():
    with pytest.raises(FileNotFoundError, match=r"nothing-here\.toml"):
        resources.path("themes", "nothing-here.toml")


def test_text_is_utf8_and_names_are_sorted():
    assert "[colors]" in resources.text("themes", "dark.toml")
    assert resources.names("themes") == ("dark.toml", "high-contrast.toml", "light.toml")

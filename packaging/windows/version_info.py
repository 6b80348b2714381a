"""What Windows shows of the program's file: its name and its version."""

from __future__ import annotations

import project


def text() -> str:
    """The facts, in the form that PyInstaller reads."""
    numbers = [*map(int, project.version().split(".")), 0, 0, 0, 0][:4]
    strings = {
        "CompanyName": project.PUBLISHER,
        "FileDescription": project.TITLE,
        "FileVersion": project.version(),
        "InternalName": project.NAME,
        "OriginalFilename": f"{project.NAME}.exe",
        "ProductName": project.TITLE,
        "ProductVersion": project.version(),
    }
    told = ", ".join(f"StringStruct({name!r}, {value!r})" for name, value in strings.items())
    return (
        f"VSVersionInfo(ffi=FixedFileInfo(filevers={tuple(numbers)}, prodvers={tuple(numbers)}), "
        f"kids=[StringFileInfo([StringTable('040904B0', [{told}])]), "
        "VarFileInfo([VarStruct('Translation', [1033, 1200])])])\n"
    )

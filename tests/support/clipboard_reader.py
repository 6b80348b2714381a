"""What the clipboard of a screen holds, in every form it is offered in."""

from __future__ import annotations

import json
import subprocess
import sys

PROGRAM = """
import json, sys
from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication
application = QGuiApplication([])
def tell():
    data = QGuiApplication.clipboard().mimeData()
    forms = {form: bytes(data.data(form).data()).decode("utf-8", "replace")
             for form in data.formats()}
    print(json.dumps(forms), flush=True)
    application.quit()
QTimer.singleShot(0, tell)
application.exec()
"""


def forms_on_clipboard(environment: dict[str, str]) -> dict[str, str]:
    """The clipboard's content by MIME type, read by another program as a person's paste would."""
    found = subprocess.run(
        [sys.executable, "-c", PROGRAM],
        env=environment,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )
    forms: dict[str, str] = json.loads(found.stdout)
    return forms

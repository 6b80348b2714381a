"""``python -m orca_desktop`` starts the program."""

from __future__ import annotations

import sys

from orca_desktop.app.start import main

if __name__ == "__main__":
    sys.exit(main())

"""How requests leave this computer, and how the desktop is told that there is no network."""

"""One conversation: its messages, and the field to write in."""

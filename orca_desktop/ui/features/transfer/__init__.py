"""Taking conversations out as files, and bringing them in from other programs."""

"""What features show, as values and pure functions without Qt."""

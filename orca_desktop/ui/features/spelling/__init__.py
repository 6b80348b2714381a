"""Spelling: words that no dictionary has are underlined where people write."""

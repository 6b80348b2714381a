"""Anything the program has or can do, found by a few letters."""

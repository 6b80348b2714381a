"""Markdown as it grows: what is finished, and what is still open at the end."""

"""How the program looks: colour tokens, palette, style sheet and icons."""

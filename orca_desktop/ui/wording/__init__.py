"""Values in words, in the language of the window."""

"""Setting a comparison up: the question, the columns, and what it will cost."""

"""Reading a comparison: the columns side by side, and what is done with them."""

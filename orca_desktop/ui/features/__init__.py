"""One folder for each thing that a person can do in the window."""

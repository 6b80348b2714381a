"""What a person can do with the program, without any window."""

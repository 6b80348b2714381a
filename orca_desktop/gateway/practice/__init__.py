"""The practice gateway: the Messages API played inside the program, with no key and no network."""

"""How the program starts, runs and ends: arguments, first picture, event loop, composition."""

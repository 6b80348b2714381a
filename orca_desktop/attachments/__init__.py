"""Files and pictures that a person brings in become what can be sent."""

"""The manual, and a look at whether everything is well."""

"""The schema's history; see ``schema.py`` for when it is walked."""

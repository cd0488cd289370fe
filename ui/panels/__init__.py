"""Modules: each is published in an off-canvas position and knows nobody but the desk."""

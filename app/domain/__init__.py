"""Nouns, rules and values of round tables."""

"""The card of a person."""

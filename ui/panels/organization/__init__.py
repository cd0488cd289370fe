"""The card of an organization."""

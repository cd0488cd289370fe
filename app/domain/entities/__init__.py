"""The nouns as stored."""

"""Commands and queries, one module per noun."""

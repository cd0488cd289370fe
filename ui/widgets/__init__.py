"""The visual vocabulary of Krug: everything pages and panels are built of."""

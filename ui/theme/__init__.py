"""Colours, type and sizes by meaning; the only place where the looks of Krug are decided."""

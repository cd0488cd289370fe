"""Papers: composed once from frozen rows, written as PDF."""

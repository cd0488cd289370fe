"""Item models over frozen rows; they hold what was read and never touch a session."""

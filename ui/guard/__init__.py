"""The border where bugs end: logged, shown once, never a storm."""

from ui.guard.guard import Guard, guarded

__all__ = ["Guard", "guarded"]

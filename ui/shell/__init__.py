"""The shell: window, rail, header and the off-canvas positions that modules are published in."""

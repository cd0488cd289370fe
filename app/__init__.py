"""The part of Krug that knows nothing of Qt, ReportLab or screens."""

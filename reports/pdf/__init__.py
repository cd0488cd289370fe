"""Papers as PDF: the only place that knows ReportLab."""

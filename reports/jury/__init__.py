"""Papers of the jury: minutes, sheets, blank sheets and the recovery sheet."""

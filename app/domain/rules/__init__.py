"""Pure arithmetic and text rules, standard library only."""

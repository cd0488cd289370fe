"""Words of the interface that belong to no single screen."""

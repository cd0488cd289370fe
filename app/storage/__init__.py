"""Engine, journal, migrations, copies: everything that is SQLite's own."""

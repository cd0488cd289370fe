"""Installs, runs and tests Krug from a source tree."""

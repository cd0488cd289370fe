"""The few real dialogs: choosing files, the welcome, copies."""

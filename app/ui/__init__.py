"""The window: Qt widgets, models and the one bridge between threads."""

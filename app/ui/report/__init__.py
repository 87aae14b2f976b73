"""A shift's report: on the screen, on paper, in files."""

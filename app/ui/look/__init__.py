"""How the window looks and speaks: theme, language, and the widgets that all rooms share."""

"""The settings dialog, its pages and what stands around it."""

"""The colour schemes that the window can wear."""

from app.services.languages import AUTO

THEMES = (AUTO, "light", "dark", "contrast")
"""The setting's words; `auto` is the system's own scheme."""

"""What holds for every test."""

from hypothesis import settings

from tests.xvfb import virtual_screen

__all__ = ["virtual_screen"]

# The deadline is the wall clock's, and a loaded machine misses it without any fault of the code.
settings.register_profile("project", deadline=None)
settings.load_profile("project")

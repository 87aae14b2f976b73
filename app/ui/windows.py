"""What only Windows asks of a window: an identity of its own for the task bar."""

import sys

APP_USER_MODEL_ID = "uzum-fiskal.till"


def set_app_identity() -> None:
    """Keep the window's task bar button and icon apart from other Python programs'."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)

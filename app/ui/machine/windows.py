"""What only Windows has: an identity for the task bar, and a desktop of its own for locks."""

import sys

APP_USER_MODEL_ID = "uzum-fiskal.till"
DESKTOP_SWITCHDESKTOP = 0x0100


def set_app_identity() -> None:
    """Keep the window's task bar button and icon apart from other Python programs'."""
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        ctypes.windll.shell32.SetCurrentProcessExplicitAppUserModelID(APP_USER_MODEL_ID)


def is_screen_locked() -> bool:
    """Tell whether the keyboard belongs to a desktop that programs may not open.

    That is the lock screen's, or for a moment that of a question for an administrator's password.
    """
    if sys.platform == "win32":
        import ctypes  # noqa: PLC0415

        user32 = ctypes.windll.user32
        user32.OpenInputDesktop.restype = ctypes.c_void_p
        user32.CloseDesktop.argtypes = [ctypes.c_void_p]
        desktop = user32.OpenInputDesktop(0, False, DESKTOP_SWITCHDESKTOP)
        if not desktop:
            return True
        user32.CloseDesktop(desktop)
    return False

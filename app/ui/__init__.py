"""The window: Qt widgets, models and the one bridge between threads.

Imported before PySide6 wherever the window's start is waited for. PySide6 puts an import function
of its own in the place of Python's, which opens the source of every module that is imported from
then on and looks whether it might say `from __feature__ import …`. None of ours does; a till with
a virus guard would have some 170 files more looked at before its first window.
"""

import builtins

_python_import = builtins.__import__

import PySide6.QtCore  # noqa: E402, F401

builtins.__import__ = _python_import

"""The script that keeps the translation sources, for the tests to use."""

import sys
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1] / "packaging"))

import translations
from uzbek_letters import NAMES

__all__ = ["NAMES", "translations"]

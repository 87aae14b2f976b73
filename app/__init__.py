"""Uzum Fiskal: attaches the Soliq fiscal receipt to an Uzum payment with one scan at the till."""

__version__ = "0.1.0"

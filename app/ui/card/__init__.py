"""The result card: what the present payment's state looks like, and what can be done about it."""

"""Opening and closing a shift, with nothing forgotten."""

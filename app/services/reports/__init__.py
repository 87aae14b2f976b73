"""Reports of shifts: what they come to, and the files they are exported to."""

"""What helps when something is not clear or not right."""

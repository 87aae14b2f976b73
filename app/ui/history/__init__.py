"""All payments there ever were, found as one types."""

"""The list of payments and the strip of last results, with what changes one of them."""

"""The pages of the settings dialog: fields, and what they can be tried with before saving."""

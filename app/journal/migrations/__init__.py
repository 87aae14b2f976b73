"""How an older journal becomes a newer one. Alembic runs these; see `app.journal.schema`."""

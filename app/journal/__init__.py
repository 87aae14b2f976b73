"""Everything that lasts: tables, transactions, migrations, the outbox's queries."""

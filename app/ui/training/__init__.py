"""What training mode shows instead of a till's printer and a client."""

"""What happened to one payment: its receipts, its attempts, what persons decided about it."""

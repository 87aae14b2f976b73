"""What is true without any machine: receipts, payments, outcomes, advice. Standard library only."""

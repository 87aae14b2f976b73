"""What a cashier can do, and the thread that sends. No Qt."""

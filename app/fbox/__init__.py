"""The FBox API: client, reply parsing, and the simulator behind training mode."""

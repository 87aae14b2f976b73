"""The command line's subcommands: for support, integrators and scripts; none needs a display."""

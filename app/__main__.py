"""`python -m app`: the window without a subcommand, else the command line.

The scanner's process imports this module too; it must stay empty of work.
"""

import sys

if __name__ == "__main__":
    from app.cli import main

    sys.exit(main())

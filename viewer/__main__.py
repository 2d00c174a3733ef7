"""`python -m viewer` is the program `pullquote`."""

import sys

from viewer.cli.main import main

sys.exit(main())

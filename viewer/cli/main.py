"""The program `pullquote`: what the command line asks for, and who does it."""

import contextlib
import sys
from collections.abc import Sequence


def main(arguments: Sequence[str] | None = None) -> int:
    """Run a command, or open the window; the exit status: 0 done, 1 nothing found, 2 an error."""
    from viewer.cli import options
    from viewer.cli.output import printing
    from viewer.errors import ViewerError

    asked = options.parse(sys.argv[1:] if arguments is None else arguments)
    try:
        with printing() if asked.prints else contextlib.nullcontext():
            return int(asked.run(asked))
    except ViewerError as error:
        print(f"pullquote: {error.sentence}", file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    except BrokenPipeError:
        # The reader of a pipe has left: nothing more to say, and nothing to flush at exit.
        sys.stdout = None
        return 0


if __name__ == "__main__":
    sys.exit(main())

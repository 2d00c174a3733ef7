"""Errors of the world: what a person did not cause and can be told in one sentence."""


class ViewerError(Exception):
    """A failure with a sentence for a person: what happened, what is safe, what to do.

    Raised at the boundary where a cause outside the program (a missing file, a full disk, a
    malformed query) is met. A bug in the program is never turned into one.
    """

    @property
    def sentence(self) -> str:
        """The sentence, ready to be shown."""
        return str(self.args[0]) if self.args else type(self).__name__

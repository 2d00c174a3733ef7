"""Errors of the world: what a person did not cause and can be told in one sentence."""

from viewer.wording import Later, keepable, said_with


class ViewerError(Exception):
    """A failure with a sentence for a person: what happened, what is safe, what to do.

    Raised at the boundary where a cause outside the program (a missing file, a full disk, a
    malformed query) is met. A bug in the program is never turned into one.
    """

    def __init__(self, text: Later = "", **values: object) -> None:
        """`values` stand in the places of the text; it is translated when it is shown."""
        super().__init__(text)
        self.text = text
        # Plain, so that it can be sent to another process.
        self.values = {
            name: each if isinstance(each, int) else str(each) for name, each in values.items()
        }

    @property
    def sentence(self) -> str:
        """The sentence, ready to be shown."""
        return said_with(self.text, self.values) or type(self).__name__

    @property
    def kept(self) -> str:
        """The sentence to be stored, and said by `wording.said_again`."""
        return keepable(self.text, self.values)

    def __str__(self) -> str:
        return self.sentence

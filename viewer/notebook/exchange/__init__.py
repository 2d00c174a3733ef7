"""The notebook to other programs and back: pure functions between entries and texts."""

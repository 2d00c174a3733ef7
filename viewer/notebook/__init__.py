"""What the reader keeps: the only data of the program that cannot be made again.

`store.Notebook` is the door; `types` holds the values and needs no database, so the window can
name them without loading one.
"""

"""Quotations out, with their attribution: to the clipboard, to files, to other programs."""

"""Pullquote: a desktop viewer for archives of news articles and the quotations in them."""

__version__ = "0.1.0"

"""A dossier out of the program: a web page, Markdown, a Word document; the window prints it."""

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date cannot be right: “{date}”.</source>
        <translation>Das Datum kann nicht stimmen: „{date}“.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time of day; midnight UTC is taken.</source>
        <translation>Das Datum hat keine Uhrzeit; Mitternacht UTC wird angenommen.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time zone; UTC is taken.</source>
        <translation>Das Datum hat keine Zeitzone; UTC wird angenommen.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date is not understood: “{date}”.</source>
        <translation>Das Datum ist nicht zu verstehen: „{date}“.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date “{date}” is ambiguous: it is read as {first}, but may be {second}.</source>
        <translation>Das Datum „{date}“ ist mehrdeutig: Es wird als {first} gelesen, kann aber {second} heißen.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The month of the date “{date}” is ambiguous.</source>
        <translation>Der Monat des Datums „{date}“ ist mehrdeutig.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The time zone of the date is not understood; UTC is taken: “{date}”.</source>
        <translation>Die Zeitzone des Datums ist nicht zu verstehen; UTC wird angenommen: „{date}“.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The year of the date “{date}” is short: it is read as {year}.</source>
        <translation>Das Jahr des Datums „{date}“ ist kurz: Es wird als {year} gelesen.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some characters are not valid {encoding}; they are shown as “�”.</source>
        <translation>Einige Zeichen sind kein gültiges {encoding}; sie werden als „�“ gezeigt.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some marks were saved in a wrong encoding; they are read as cp1252.</source>
        <translation>Einige Zeichen wurden in einer falschen Kodierung gespeichert; sie werden als cp1252 gelesen.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>The file is not in UTF-8; it was read as {encoding}.</source>
        <translation>Die Datei ist nicht in UTF-8; sie wurde als {encoding} gelesen.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/articles/decode.py"/>
        <source>{count} control characters are shown as “�”.</source>
        <comment>A control character is shown as “�”.</comment>
        <translation>
            <numerusform>Ein Steuerzeichen wird als „�“ gezeigt.</numerusform>
            <numerusform>{count} Steuerzeichen werden als „�“ gezeigt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a PDF document, not a text file.</source>
        <translation>„{name}“ ist ein PDF-Dokument, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a ZIP archive or an office document, not a text file.</source>
        <translation>„{name}“ ist ein ZIP-Archiv oder Office-Dokument, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a binary file, not a text file.</source>
        <translation>„{name}“ ist eine Binärdatei, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a compressed file, not a text file.</source>
        <translation>„{name}“ ist eine gepackte Datei, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a database, not a text file.</source>
        <translation>„{name}“ ist eine Datenbank, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a picture, not a text file.</source>
        <translation>„{name}“ ist ein Bild, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a program, not a text file.</source>
        <translation>„{name}“ ist ein Programm, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an RTF document, not a text file.</source>
        <translation>„{name}“ ist ein RTF-Dokument, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an old office document, not a text file.</source>
        <translation>„{name}“ ist ein altes Office-Dokument, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is empty.</source>
        <translation>„{name}“ ist leer.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: it is a link that leads back to itself.</source>
        <translation>„{name}“ ist nicht lesbar: Es ist ein Verweis, der zu sich selbst zurückführt.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: its name is too long.</source>
        <translation>„{name}“ ist nicht lesbar: Der Name ist zu lang.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: you have no permission.</source>
        <translation>„{name}“ ist nicht lesbar: Die Berechtigung fehlt.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>„{name}“ ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” does not exist.</source>
        <translation>„{name}“ gibt es nicht.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a device, not a text file.</source>
        <translation>„{name}“ ist ein Gerät, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a folder, not a text file.</source>
        <translation>„{name}“ ist ein Ordner, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe or a device, not a text file.</source>
        <translation>„{name}“ ist eine Pipe oder ein Gerät, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe, not a text file.</source>
        <translation>„{name}“ ist eine Pipe, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a socket, not a text file.</source>
        <translation>„{name}“ ist ein Socket, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is no regular file, not a text file.</source>
        <translation>„{name}“ ist keine gewöhnliche Datei, keine Textdatei.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>The address is not http or https: “{address}”.</source>
        <translation>Die Adresse ist weder http noch https: „{address}“.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one author; the first is taken, not {others}.</source>
        <translation>Es gibt mehr als einen Autor; der erste gilt, nicht {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one date; the first is taken, not {others}.</source>
        <translation>Es gibt mehr als ein Datum; das erste gilt, nicht {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one headline.</source>
        <translation>Es gibt mehr als eine Überschrift.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one source; the first is taken, not {others}.</source>
        <translation>Es gibt mehr als eine Quelle; die erste gilt, nicht {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no address.</source>
        <translation>Es gibt keine Adresse.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no date.</source>
        <translation>Es gibt kein Datum.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the first words stand for it.</source>
        <translation>Es gibt keine Überschrift; die ersten Wörter stehen dafür.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the name of the file stands for it.</source>
        <translation>Es gibt keine Überschrift; der Name der Datei steht dafür.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no source and no address.</source>
        <translation>Es gibt weder Quelle noch Adresse.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>Only the beginning of this very large file was read.</source>
        <translation>Nur der Anfang dieser sehr großen Datei wurde gelesen.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>There is no text below the head.</source>
        <translation>Unter dem Kopf steht kein Text.</translation>
    </message>
    <message>
        <location filename="viewer/dossiers.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/listing.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <location filename="viewer/settings.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <source>{path} could not be written: there is no folder {parent}.</source>
        <translation>{path} konnte nicht geschrieben werden: Den Ordner {parent} gibt es nicht.</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <location filename="viewer/gui/press.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} konnte nicht geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Attributed with</source>
        <translation>Zugeschrieben mit</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Digest (SHA-256)</source>
        <translation>Prüfsumme (SHA-256)</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>File</source>
        <translation>Datei</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>In Pullquote</source>
        <translation>In Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Named in the text as</source>
        <translation>Im Text genannt als</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Passage</source>
        <translation>Stelle</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence after</source>
        <translation>Satz danach</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence before</source>
        <translation>Satz davor</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/settings.py"/>
        <source>Speaker</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Words in the page</source>
        <translation>Wörter auf der Seite</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>confirmed by the reader</source>
        <translation>vom Leser bestätigt</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>found by the program with a confidence of {percent} %, not yet confirmed</source>
        <translation>vom Programm mit einer Sicherheit von {percent} % gefunden, noch nicht bestätigt</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named nobody</source>
        <translation>vom Leser genannt; das Programm hatte niemanden genannt</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named {name}</source>
        <translation>vom Leser genannt; das Programm hatte {name} genannt</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/verify/lines.py"/>
        <location filename="viewer/verify/telling.py"/>
        <source>nobody is named</source>
        <translation>niemand ist genannt</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>{file}, characters {start} to {end} ({encoding})</source>
        <translation>{file}, Zeichen {start} bis {end} ({encoding})</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>in {headline}</source>
        <translation>in {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>reported in {headline}</source>
        <translation>berichtet in {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/markdown.py"/>
        <location filename="viewer/export/dossier/web_page.py"/>
        <location filename="viewer/export/dossier/word.py"/>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/dossier_paper.py"/>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Back to the text</source>
        <translation>Zurück zum Text</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Source {number}</source>
        <translation>Quelle {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/word.py"/>
        <source>A Word document needs the package python-docx, which is not installed. “pip install pullquote[docx]” installs it; a web page needs nothing.</source>
        <translation>Ein Word-Dokument braucht das Paket python-docx, das nicht installiert ist. „pip install pullquote[docx]“ installiert es; eine Webseite braucht nichts.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This is no link to words that Pullquote can open.</source>
        <translation>Das ist kein Verweis auf Wörter, den Pullquote öffnen kann.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This link to words is damaged.</source>
        <translation>Dieser Verweis auf Wörter ist beschädigt.</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Nobody is named</source>
        <translation>Niemand ist genannt</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named as “{words}”</source>
        <translation>genannt als „{words}“</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>paragraph {number}</source>
        <translation>Absatz {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>{name} – speaker uncertain</source>
        <translation>{name} – Sprecher unsicher</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;About Pullquote</source>
        <translation>Ü&amp;ber Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Another speaker…</source>
        <translation>&amp;Anderer Sprecher …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Articles</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Black</source>
        <translation>&amp;Schwarz</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Blau</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/allowed.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Lesezeichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Clip</source>
        <translation>&amp;Ausschnitt</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Close the window</source>
        <translation>Fenster s&amp;chließen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Find in the article…</source>
        <translation>Im Artikel &amp;suchen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Grün</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Verlauf …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Merken</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Tastenkürzel …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Look for changes</source>
        <translation>Nach &amp;Änderungen sehen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Mark as read</source>
        <translation>Als &amp;gelesen markieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Newest first</source>
        <translation>&amp;Neueste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Next article</source>
        <translation>&amp;Nächster Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Notebook</source>
        <translation>&amp;Notizbuch</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;Notiz …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Oldest first</source>
        <translation>Äl&amp;teste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Open files…</source>
        <translation>Dateien &amp;öffnen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Previous article</source>
        <translation>&amp;Voriger Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Purple</source>
        <translation>&amp;Violett</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quotations</source>
        <translation>&amp;Zitate</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Red</source>
        <translation>&amp;Rot</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Remove from the notebook</source>
        <translation>Aus dem Notizbuch ent&amp;fernen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Show the file in its folder</source>
        <translation>Datei im &amp;Ordner zeigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Skipped files…</source>
        <translation>Ü&amp;bergangene Dateien …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sources</source>
        <translation>&amp;Quellen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Tags…</source>
        <translation>S&amp;chlagwörter …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Titles and terms among the quotations</source>
        <translation>&amp;Titel und Begriffe unter den Zitaten</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Yellow</source>
        <translation>&amp;Gelb</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>A &amp;caret in the article</source>
        <translation>S&amp;chreibmarke im Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Add to a &amp;dossier…</source>
        <translation>In ein &amp;Dossier …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Wie das S&amp;ystem</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said the selected words, or what you type</source>
        <translation>Das Archiv fragen, ob jemand die markierten Wörter, oder was man eintippt, gesagt hat</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said what is on the clipboard</source>
        <translation>Das Archiv fragen, ob jemand gesagt hat, was in der Zwischenablage steht</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>B&amp;est first</source>
        <translation>&amp;Passendste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Back the notebook up now</source>
        <translation>Das Notizbuch jetzt sichern</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Blue for the chosen clips and the next</source>
        <translation>Blau für die gewählten Ausschnitte und den nächsten</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Bookmark this article, or take its bookmark away</source>
        <translation>Ein Lesezeichen in diesen Artikel legen oder es entfernen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By &amp;headline</source>
        <translation>Nach Ü&amp;berschrift</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By so&amp;urce</source>
        <translation>Nach &amp;Quelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>C&amp;lose the notice</source>
        <translation>&amp;Hinweis schließen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Choose how the window looks and reads</source>
        <translation>Aussehen und Lesen einstellen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip c&amp;olour</source>
        <translation>Farbe des Ausschni&amp;tts</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip the selected words, or the chosen quotations</source>
        <translation>Die markierten Wörter oder die gewählten Zitate ausschneiden und merken</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Co&amp;mmand palette…</source>
        <translation>Be&amp;fehlspalette …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Confirm the &amp;speaker</source>
        <translation>Sprecher &amp;bestätigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy &amp;quotations with their source</source>
        <translation>&amp;Zitate mit Quelle kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a Pullquote link to the words</source>
        <translation>Pullquote-Verweis auf die Wörter kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a lin&amp;k to the words</source>
        <translation>&amp;Verweis auf die Wörter kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a link that opens the words in this program</source>
        <translation>Einen Verweis kopieren, der die Wörter in diesem Programm öffnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy quotations with their car&amp;ds</source>
        <translation>Zitate mit ihren &amp;Nachweisen kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the address that leads to the selected words, or to the chosen quotation</source>
        <translation>Die Adresse kopieren, die zu den markierten Wörtern oder zum gewählten Zitat führt</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the article as a source, in the style that is set</source>
        <translation>Den Artikel als Quelle kopieren, im eingestellten Stil</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the c&amp;itation of the article</source>
        <translation>&amp;Literaturangabe des Artikels kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with all that tells where they come from</source>
        <translation>Die gewählten Zitate, oder alle, mit allem kopieren, was ihre Herkunft belegt</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with speaker and source</source>
        <translation>Die gewählten Zitate, oder alle, mit Sprecher und Quelle kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the selected words or quotations</source>
        <translation>Die markierten Wörter oder Zitate kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Doss&amp;iers…</source>
        <translation>D&amp;ossiers …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>E&amp;xport the article…</source>
        <translation>Artikel e&amp;xportieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Everybody who is quoted in the archive: what they say, where and when</source>
        <translation>Alle, die im Archiv zitiert werden: was sie sagen, wo und wann</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Expo&amp;rt the citation…</source>
        <translation>Literatur&amp;angabe exportieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export the list as so&amp;urces…</source>
        <translation>Liste als &amp;Quellen exportieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export what is &amp;chosen…</source>
        <translation>Gewä&amp;hltes exportieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Find a command, an article or a place by its name</source>
        <translation>Einen Befehl, einen Artikel oder einen Ort nach seinem Namen finden</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Give the tag that is chosen in the tree another name, or that of another tag</source>
        <translation>Dem im Baum gewählten Schlagwort einen anderen Namen geben, auch den eines anderen Schlagworts</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Green for the chosen clips and the next</source>
        <translation>Grün für die gewählten Ausschnitte und den nächsten</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>High &amp;contrast</source>
        <translation>Hoher &amp;Kontrast</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ho&amp;w to search</source>
        <translation>&amp;Wie man sucht</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Larger te&amp;xt</source>
        <translation>Te&amp;xt größer</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>List only what you have not read yet: is:unread in the search</source>
        <translation>Nur zeigen, was noch ungelesen ist: is:unread in der Suche</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark all in the &amp;list as read</source>
        <translation>Alle in der &amp;Liste als gelesen markieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark as u&amp;nread</source>
        <translation>Als &amp;ungelesen markieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Name who said the chosen quotations</source>
        <translation>Sagen, von wem die gewählten Zitate sind</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;quotation</source>
        <translation>Nächstes &amp;Zitat</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;word found</source>
        <translation>Nächste &amp;Fundstelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next un&amp;read article</source>
        <translation>Nächster &amp;ungelesener Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>No&amp;rmal text size</source>
        <translation>No&amp;rmale Textgröße</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Not a &amp;quotation</source>
        <translation>&amp;Kein Zitat</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Onl&amp;y the article</source>
        <translation>Nur der Artike&amp;l</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Only unread art&amp;icles</source>
        <translation>Nur &amp;ungelesene Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>&amp;Ordner öffnen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open an archive</source>
        <translation>Ein Archiv öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open article files</source>
        <translation>Artikeldateien öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open in a &amp;window of its own</source>
        <translation>In &amp;eigenem Fenster öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the &amp;example archive</source>
        <translation>&amp;Beispielarchiv öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the original in the &amp;browser…</source>
        <translation>O&amp;riginal im Browser öffnen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Order, annotate and write out what you have gathered</source>
        <translation>Gesammeltes ordnen, kommentieren und ausgeben</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page ba&amp;ck</source>
        <translation>Seite &amp;zurück</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page down; from the end of the article go to the next unread one</source>
        <translation>Eine Seite weiter; vom Ende des Artikels zum nächsten ungelesenen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious unread article</source>
        <translation>&amp;Voriger ungelesener Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious word found</source>
        <translation>Vorige Fundste&amp;lle</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Previous q&amp;uotation</source>
        <translation>Voriges Zita&amp;t</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print pre&amp;view…</source>
        <translation>Druck&amp;vorschau …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print the article with its quotations</source>
        <translation>Den Artikel mit seinen Zitaten drucken</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Purple for the chosen clips and the next</source>
        <translation>Violett für die gewählten Ausschnitte und den nächsten</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Put the chosen quotations or clips, or the selected words, into a dossier</source>
        <translation>Die gewählten Zitate oder Ausschnitte, oder die markierten Wörter, in ein Dossier legen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rea&amp;d on</source>
        <translation>&amp;Weiterlesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Read the archive again</source>
        <translation>Das Archiv noch einmal lesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Red for the chosen clips and the next</source>
        <translation>Rot für die gewählten Ausschnitte und den nächsten</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Remove the chosen clip, with what is written on it</source>
        <translation>Den gewählten Ausschnitt entfernen, mit allem, was dazu geschrieben ist</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rena&amp;me the tag…</source>
        <translation>Schlagwort &amp;umbenennen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>Text kl&amp;einer</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;peakers…</source>
        <translation>S&amp;precher …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Save this s&amp;earch</source>
        <translation>Diese Suche spei&amp;chern</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Searc&amp;h</source>
        <translation>&amp;Suche</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles</source>
        <translation>Die Artikel durchsuchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select words in the article with the arrow keys</source>
        <translation>Wörter im Artikel mit den Pfeiltasten markieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Sho&amp;w unread counts</source>
        <translation>Zahl der Ungelesenen &amp;zeigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article alone; Esc brings the rest back</source>
        <translation>Nur den Artikel zeigen; Esc bringt das Übrige zurück</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article as it would be printed</source>
        <translation>Den Artikel zeigen, wie er gedruckt würde</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the program's own answer again; with nothing chosen, what was taken out</source>
        <translation>Wieder die eigene Antwort des Programms zeigen; ist nichts gewählt, das Weggenommene</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tag what is chosen, or else the article</source>
        <translation>Das Gewählte, oder sonst den Artikel, mit Schlagwörtern versehen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take a notebook, Readwise highlights or a list of addresses in</source>
        <translation>Ein Notizbuch, Markierungen von Readwise oder eine Liste von Adressen einlesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take it out of the list</source>
        <translation>Aus der Liste nehmen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take the correction &amp;back</source>
        <translation>Korrektur &amp;zurücknehmen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tell who is quoted in the article, or in all that is listed, with how many words</source>
        <translation>Zeigen, wer im Artikel oder in allem Gelisteten zitiert wird, mit wie vielen Wörtern</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The speaker of the chosen quotations is right</source>
        <translation>Der Sprecher der gewählten Zitate stimmt</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The&amp;me</source>
        <translation>Far&amp;ben</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;article</source>
        <translation>Zum &amp;Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;sources</source>
        <translation>Zu den &amp;Quellen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the articl&amp;es</source>
        <translation>Zu den Ar&amp;tikeln</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the noteboo&amp;k</source>
        <translation>Zum Noti&amp;zbuch</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the qu&amp;otations</source>
        <translation>Zu den Zi&amp;taten</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verif&amp;y a quotation…</source>
        <translation>Zitat &amp;prüfen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verify what was c&amp;opied</source>
        <translation>&amp;Kopiertes prüfen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>What was read before, today or earlier</source>
        <translation>Was heute oder früher gelesen wurde</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Who i&amp;s quoted…</source>
        <translation>&amp;Wer zitiert wird …</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write a note on the selected words or the chosen quotation, or else on the article</source>
        <translation>Eine Notiz zu den markierten Wörtern, zum gewählten Zitat oder sonst zum Artikel schreiben</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write all articles of the list as sources: CSL-JSON, BibTeX or RIS</source>
        <translation>Alle Artikel der Liste als Quellen schreiben: CSL-JSON, BibTeX oder RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article as a source: CSL-JSON, BibTeX or RIS</source>
        <translation>Den Artikel als Quelle schreiben: CSL-JSON, BibTeX oder RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article with its quotations into a file</source>
        <translation>Den Artikel mit seinen Zitaten in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the chosen entries of the notebook into a file</source>
        <translation>Die gewählten Einträge des Notizbuchs in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the whole notebook into a file</source>
        <translation>Das ganze Notizbuch in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Yellow for the chosen clips and the next</source>
        <translation>Gelb für die gewählten Ausschnitte und den nächsten</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmarked</source>
        <translation>Lesezeichen gesetzt</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>No article is open</source>
        <translation>Kein Artikel ist offen</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Not possible now</source>
        <translation>Gerade nicht möglich</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Remove the &amp;bookmark</source>
        <translation>&amp;Lesezeichen entfernen</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go back to</source>
        <translation>Davor wurde nichts gelesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go forward to</source>
        <translation>Danach wurde nichts gelesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to redo</source>
        <translation>Es gibt nichts zu wiederholen</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to undo</source>
        <translation>Es gibt nichts rückgängig zu machen</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>Pullquote is open already, but that window does not answer. This is another.</source>
        <translation>Pullquote ist schon offen, aber jenes Fenster antwortet nicht. Dies ist ein weiteres.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>Das Bild konnte nicht in {file} geschrieben werden.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>What was open last is not there: {paths}. File → Open recent still has it.</source>
        <translation>Was zuletzt offen war, ist nicht da: {paths}. Unter „Datei → Zuletzt geöffnet“ steht es noch.</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmark removed</source>
        <translation>Lesezeichen entfernt</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Looking for quotations…</source>
        <translation>Zitate werden gesucht …</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Nobody is quoted in this article.</source>
        <translation>In diesem Artikel wird niemand zitiert.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>There is nothing to count here.</source>
        <translation>Hier gibt es nichts zu zählen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>{what}. Counted by Pullquote on {day}.</source>
        <translation>{what}. Gezählt von Pullquote am {day}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Copy the picture</source>
        <translation>Bild kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Save the picture…</source>
        <translation>Bild speichern …</translation>
    </message>
    <message>
        <location filename="viewer/gui/clear_button.py"/>
        <source>Clear</source>
        <translation>Leeren</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV für Tabellen (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Copied the table</source>
        <translation>Tabelle kopiert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Looking who is quoted…</source>
        <translation>Es wird gezählt, wer zitiert wird …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Open a folder of articles first: there is nothing to ask.</source>
        <translation>Erst einen Ordner mit Artikeln öffnen: Es gibt nichts zu fragen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Save the table</source>
        <translation>Tabelle speichern</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>The index was damaged and is made anew; then it is asked again.</source>
        <translation>Der Index war beschädigt und wird neu angelegt; dann wird noch einmal gefragt.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Who is quoted</source>
        <translation>Wer zitiert wird</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Without a headline</source>
        <translation>Ohne Überschrift</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/list_head.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/library/types.py"/>
        <source>{count} articles</source>
        <comment>1 article</comment>
        <translation>
            <numerusform>Ein Artikel</numerusform>
            <numerusform>{count} Artikel</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>“{search}” in: {place}</source>
        <translation>„{search}“ in: {place}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Looking for articles…</source>
        <translation>Artikel werden gesucht …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing here was found. All articles, or fewer words, may have more.</source>
        <translation>Hier wurde nichts gefunden. In allen Artikeln, oder mit weniger Wörtern, findet sich vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing was found. Fewer words, or others, may find more.</source>
        <translation>Nichts wurde gefunden. Mit weniger oder anderen Wörtern findet sich vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>There are no articles here. Open a folder of text files with {key}.</source>
        <translation>Hier sind keine Artikel. {key} öffnet einen Ordner mit Textdateien.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>The quotations of an open article stand here.</source>
        <translation>Hier stehen die Zitate des offenen Artikels.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>CSL-JSON, as Zotero reads it (*.json)</source>
        <translation>CSL-JSON, wie Zotero es liest (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link to the words</source>
        <translation>Pullquote-Verweis auf die Wörter kopiert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link: the article has no address</source>
        <translation>Pullquote-Verweis kopiert: Der Artikel hat keine Adresse</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a link to the words</source>
        <translation>Verweis auf die Wörter kopiert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied the citation</source>
        <translation>Literaturangabe kopiert</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied {count} quotations with their cards</source>
        <comment>Copied 1 quotation with its card</comment>
        <translation>
            <numerusform>Ein Zitat mit seinem Nachweis kopiert</numerusform>
            <numerusform>{count} Zitate mit ihren Nachweisen kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Export as a source</source>
        <translation>Als Quelle exportieren</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Exported {count} sources to {path}</source>
        <comment>Exported 1 source to {path}</comment>
        <translation>
            <numerusform>Eine Quelle nach {path} exportiert</numerusform>
            <numerusform>{count} Quellen nach {path} exportiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>RIS (*.ris)</source>
        <translation>RIS (*.ris)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Select words or choose a quotation first</source>
        <translation>Erst Wörter auswählen oder ein Zitat wählen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>There is no article in the list</source>
        <translation>In der Liste ist kein Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>There is no quotation to copy</source>
        <translation>Es gibt kein Zitat zu kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Changed in the article since</source>
        <translation>Seither im Artikel geändert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Not in the article any more</source>
        <translation>Nicht mehr im Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Stands in several places of the article</source>
        <translation>Steht an mehreren Stellen des Artikels</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The article is not found</source>
        <translation>Der Artikel ist nicht zu finden</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words are the same, but all around them has changed.</source>
        <translation>Die Wörter sind dieselben, aber alles um sie herum hat sich geändert.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words have changed since: {changes}.</source>
        <translation>Die Wörter haben sich seither geändert: {changes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>and {count} more changes</source>
        <comment>and 1 more change</comment>
        <translation>
            <numerusform>und noch eine Änderung</numerusform>
            <numerusform>und noch {count} Änderungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{now}” is new</source>
        <translation>„{now}“ ist neu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is gone</source>
        <translation>„{was}“ ist weg</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is “{now}” now</source>
        <translation>„{was}“ heißt jetzt „{now}“</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article</source>
        <translation>Dateien &amp;mit diesem Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article ({count})</source>
        <translation>Dateien &amp;mit diesem Artikel ({count})</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>There is no other file with this article</source>
        <translation>Keine andere Datei enthält diesen Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>Copied the selected words</source>
        <translation>Die markierten Wörter sind kopiert</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/copying.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} quotations with their source</source>
        <comment>Copied 1 quotation with its source</comment>
        <translation>
            <numerusform>Ein Zitat mit seiner Quelle kopiert</numerusform>
            <numerusform>{count} Zitate mit ihrer Quelle kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>A Word document (*.docx)</source>
        <translation>Word-Dokument (*.docx)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>A web page (*.html)</source>
        <translation>Webseite (*.html)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a heading</source>
        <translation>Zwischenüberschrift hinzugefügt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a text</source>
        <translation>Text hinzugefügt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Began a dossier</source>
        <translation>Dossier begonnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Changed the dossier</source>
        <translation>Dossier geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Copied {count} items</source>
        <comment>Copied 1 item</comment>
        <translation>
            <numerusform>Ein Stück kopiert</numerusform>
            <numerusform>{count} Stücke kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Export the dossier</source>
        <translation>Dossier exportieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Exported to {path}</source>
        <translation>Exportiert nach {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Kept what was written</source>
        <translation>Das Geschriebene ist behalten</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Moved {count} items</source>
        <comment>Moved 1 item</comment>
        <translation>
            <numerusform>Ein Stück verschoben</numerusform>
            <numerusform>{count} Stücke verschoben</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>New dossier</source>
        <translation>Neues Dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Removed the dossier; its clips stay in the notebook</source>
        <translation>Dossier entfernt; seine Ausschnitte bleiben im Notizbuch</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Took {count} items out of the dossier</source>
        <comment>Took 1 item out of the dossier</comment>
        <translation>
            <numerusform>Ein Stück aus dem Dossier genommen</numerusform>
            <numerusform>{count} Stücke aus dem Dossier genommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Writing {path}…</source>
        <translation>{path} wird geschrieben …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>addition</source>
        <translation>Hinzufügen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a dossier</source>
        <translation>Änderung eines Dossiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a text</source>
        <translation>Änderung eines Textes</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>move</source>
        <translation>Verschieben</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>new dossier</source>
        <translation>neues Dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal from a dossier</source>
        <translation>Entfernen aus einem Dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal of a dossier</source>
        <translation>Entfernen eines Dossiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backed up to {path}</source>
        <translation>Gesichert als {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backing up the notebook</source>
        <translation>Das Notizbuch wird gesichert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>CSV, as Readwise reads it (*.csv)</source>
        <translation>CSV, wie Readwise es liest (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Choose a template for Markdown</source>
        <translation>Eine Vorlage für Markdown wählen</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Copied {count} entries</source>
        <comment>Copied 1 entry</comment>
        <translation>
            <numerusform>Einen Eintrag kopiert</numerusform>
            <numerusform>{count} Einträge kopiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Everything, to be taken in again (*.json)</source>
        <translation>Alles, zum Wiedereinlesen (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export the notebook</source>
        <translation>Notizbuch exportieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export what is chosen</source>
        <translation>Gewähltes exportieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Exporting the notebook</source>
        <translation>Das Notizbuch wird exportiert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Import into the notebook</source>
        <translation>Ins Notizbuch importieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by a template that you choose next (*.md)</source>
        <translation>Markdown nach einer Vorlage, die danach gewählt wird (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by your template {name} (*.md)</source>
        <translation>Markdown nach der eigenen Vorlage {name} (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Notebooks, Readwise, lists of addresses (*.json *.csv *.txt);;All files (*)</source>
        <translation>Notizbücher, Readwise, Adresslisten (*.json *.csv *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}</source>
        <translation>{name} wird gelesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}…</source>
        <translation>{name} wird gelesen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Templates (*.md *.txt);;All files (*)</source>
        <translation>Vorlagen (*.md *.txt);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>The notebook has not changed since its last backup</source>
        <translation>Das Notizbuch hat sich seit der letzten Sicherung nicht geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Took in {count} entries</source>
        <comment>Took in 1 entry</comment>
        <translation>
            <numerusform>Einen Eintrag aufgenommen</numerusform>
            <numerusform>{count} Einträge aufgenommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>W3C annotations (*.jsonld)</source>
        <translation>W3C-Annotationen (*.jsonld)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>import</source>
        <translation>Import</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/focusing.py"/>
        <source>The article alone; Esc or F9 brings the rest back</source>
        <translation>Nur der Artikel; Esc oder F9 bringt das Übrige zurück</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Add to the dossier:</source>
        <translation>In das Dossier legen:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Added {count} quotations to “{title}”</source>
        <comment>Added 1 quotation to “{title}”</comment>
        <translation>
            <numerusform>Ein Zitat in „{title}“ gelegt</numerusform>
            <numerusform>{count} Zitate in „{title}“ gelegt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Choose a quotation, a clip or words of the article first</source>
        <translation>Erst ein Zitat, einen Ausschnitt oder Wörter des Artikels wählen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Only clips can be put into a dossier</source>
        <translation>Nur Ausschnitte können in ein Dossier gelegt werden</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>The title of a dossier, or of a new one; Enter adds</source>
        <translation>Der Titel eines Dossiers, auch eines neuen; Enter legt hinein</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>addition to a dossier</source>
        <translation>Hinzufügen zu einem Dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Hint {number} of {all}: {hint}</source>
        <translation>Hinweis {number} von {all}: {hint}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Next hint</source>
        <translation>Nächster Hinweis</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>No more hints</source>
        <translation>Keine weiteren Hinweise</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>This is an example. {open} opens your own archive, and {palette} finds every command by its name.</source>
        <translation>Dies ist ein Beispiel. {open} öffnet das eigene Archiv, und {palette} findet jeden Befehl nach seinem Namen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Understood</source>
        <translation>Verstanden</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{copy} copies the quotations with speaker and source, {bookmark} bookmarks the article, {clip} clips the words that are chosen.</source>
        <translation>{copy} kopiert die Zitate mit Sprecher und Quelle, {bookmark} legt ein Lesezeichen in den Artikel, {clip} merkt sich die markierten Wörter.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{next} and {previous} go from article to article, {next_quotation} and {previous_quotation} from quotation to quotation.</source>
        <translation>{next} und {previous} führen von Artikel zu Artikel, {next_quotation} und {previous_quotation} von Zitat zu Zitat.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>The index does not last: look at the disk. Your articles are untouched.</source>
        <translation>Der Index hält nicht: Bitte den Datenträger prüfen. Die Artikel sind unberührt.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing goes on</source>
        <translation>es kann mehr geben, das Indizieren läuft noch</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing was stopped (F5 goes on)</source>
        <translation>es kann mehr geben, das Indizieren wurde angehalten (F5 setzt es fort)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, not everything is indexed</source>
        <translation>es kann mehr geben, noch ist nicht alles indiziert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, quotations are being looked for</source>
        <translation>es kann mehr geben, die Zitate werden noch gesucht</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Choose a quotation first, with N or a click</source>
        <translation>Erst ein Zitat wählen, mit N oder einem Klick</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Its words were “{words}”</source>
        <translation>Der Wortlaut war „{words}“</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>New name of the tag “{name}”:</source>
        <translation>Neuer Name des Schlagworts „{name}“:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>No correction is chosen</source>
        <translation>Keine Korrektur ist gewählt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{headline}”</source>
        <translation>Notiz zu „{headline}“</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{words}”</source>
        <translation>Notiz zu „{words}“</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Nothing of this is in the notebook</source>
        <translation>Davon ist nichts im Notizbuch</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Open an article to write a note on it</source>
        <translation>Erst einen Artikel öffnen, um eine Notiz dazu zu schreiben</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Said by:</source>
        <translation>Gesagt von:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Select words of the article, or a quotation, to clip</source>
        <translation>Erst Wörter des Artikels oder ein Zitat auswählen</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of {count} entries:</source>
        <comment>Tags of 1 entry:</comment>
        <translation>
            <numerusform>Schlagwörter eines Eintrags:</numerusform>
            <numerusform>Schlagwörter von {count} Einträgen:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of “{entry}”:</source>
        <translation>Schlagwörter von „{entry}“:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags with commas between them; Enter keeps</source>
        <translation>Schlagwörter durch Kommas getrennt; Enter behält sie</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of another tag unites the two</source>
        <translation>Der Name eines anderen Schlagworts vereint die beiden</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of the speaker; the arrow down shows those of the article</source>
        <translation>Der Name des Sprechers; die Pfeiltaste nach unten zeigt die des Artikels</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>{colour} clip</source>
        <translation>Ausschnitt, {colour}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Keep the window open</source>
        <translation>Fenster offen lassen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Stop that and close</source>
        <translation>Abbrechen und schließen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>The window closes as soon as the notebook is written.</source>
        <translation>Das Fenster schließt, sobald das Notizbuch geschrieben ist.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/linking.py"/>
        <source>Looking for the article of the link…</source>
        <translation>Der Artikel des Verweises wird gesucht …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>removal of a bookmark</source>
        <translation>Entfernen eines Lesezeichens</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Another person of this name…</source>
        <translation>Andere Person dieses Namens …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>List “{name}” under “{main}”</source>
        <translation>„{name}“ unter „{main}“ führen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>Nobody has a name like this: compare with somebody to join two names</source>
        <translation>Niemand heißt ähnlich: Zum Verbinden zweier Namen mit jemandem vergleichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>joining of names</source>
        <translation>Verbinden von Namen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>parting of names</source>
        <translation>Trennen von Namen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed for itself</source>
        <translation>„{name}“ wird für sich geführt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed under “{main}”</source>
        <translation>„{name}“ wird unter „{main}“ geführt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>“{name}” is somebody else</source>
        <translation>„{name}“ ist jemand anderes</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Bookmark an article with {bookmark}, and it is kept here.</source>
        <translation>{bookmark} legt ein Lesezeichen in einen Artikel, und er steht dann hier.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Keep an article with {bookmark}, words with {clip}, a thought with {note}.</source>
        <translation>Einen Artikel merkt {bookmark}, Wörter merkt {clip}, einen Gedanken {note}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing has this tag. Choose an entry and press {keys} to tag it.</source>
        <translation>Nichts hat dieses Schlagwort. {keys} gibt es einem gewählten Eintrag.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing in the notebook has these words. Fewer may find more.</source>
        <translation>Nichts im Notizbuch enthält diese Wörter. Weniger Wörter finden vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Press {note} to write a note; it is kept here.</source>
        <translation>{note} beginnt eine Notiz; sie steht dann hier.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Select words of an article, or a quotation, and press {clip} to keep them here.</source>
        <translation>Wörter eines Artikels oder ein Zitat auswählen und {clip} drücken, um sie hier zu behalten.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Take the new words</source>
        <translation>Den neuen Wortlaut übernehmen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>The search is getting ready: {percent} %</source>
        <translation>Die Suche wird vorbereitet: {percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>These words stand in {count} places of the article, and nothing tells which of them you kept. All are marked; F3 goes from one to the next.</source>
        <comment>These words stand in 1 place of the article, and nothing tells whether it is the one you kept.</comment>
        <translation>
            <numerusform>Diese Wörter stehen an einer Stelle des Artikels, und nichts sagt, ob es die gemerkte ist.</numerusform>
            <numerusform>Diese Wörter stehen an {count} Stellen des Artikels, und nichts sagt, welche davon die gemerkte ist. Alle sind markiert; F3 führt von einer zur nächsten.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{headline}” is not where it was, and not in the open library. What you kept of it stays here.</source>
        <translation>„{headline}“ ist nicht mehr, wo es war, und nicht im offenen Archiv. Was davon im Notizbuch steht, bleibt.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{words}” is not in the article any more. Your clip stays as it was.</source>
        <translation>„{words}“ steht nicht mehr im Artikel. Der Ausschnitt bleibt, wie er war.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Changing the notebook</source>
        <translation>Das Notizbuch wird geändert</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Clipped {count} quotations</source>
        <comment>Clipped</comment>
        <translation>
            <numerusform>Gemerkt</numerusform>
            <numerusform>{count} Zitate gemerkt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Confirmed</source>
        <translation>Bestätigt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Note changed</source>
        <translation>Notiz geändert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Noted</source>
        <translation>Notiert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Nothing has changed by it</source>
        <translation>Dadurch hat sich nichts geändert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Now said by {names}</source>
        <translation>Jetzt gesagt von {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed the tag “{name}”</source>
        <translation>Schlagwort „{name}“ entfernt</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed {count} entries</source>
        <comment>Removed 1 entry</comment>
        <translation>
            <numerusform>Einen Eintrag entfernt</numerusform>
            <numerusform>{count} Einträge entfernt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Tags of {count} entries changed</source>
        <comment>Tags changed</comment>
        <translation>
            <numerusform>Schlagwörter geändert</numerusform>
            <numerusform>Schlagwörter von {count} Einträgen geändert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>That is clipped already</source>
        <translation>Das ist schon gemerkt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>The clip has the new words</source>
        <translation>Der Ausschnitt hat den neuen Wortlaut</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Took {count} corrections back</source>
        <comment>Took 1 correction back</comment>
        <translation>
            <numerusform>Eine Korrektur zurückgenommen</numerusform>
            <numerusform>{count} Korrekturen zurückgenommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of a note</source>
        <translation>Änderung einer Notiz</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of colour</source>
        <translation>Änderung der Farbe</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of tags</source>
        <translation>Änderung von Schlagwörtern</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>clip</source>
        <translation>Ausschnitt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction</source>
        <translation>Korrektur</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction taken back</source>
        <translation>zurückgenommene Korrektur</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new name of a tag</source>
        <translation>neuer Name eines Schlagworts</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new words of a clip</source>
        <translation>neuer Wortlaut eines Ausschnitts</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal of a tag</source>
        <translation>Entfernen eines Schlagworts</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} clips have another colour</source>
        <comment>1 clip has another colour</comment>
        <translation>
            <numerusform>Ein Ausschnitt hat eine andere Farbe</numerusform>
            <numerusform>{count} Ausschnitte haben eine andere Farbe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} taken out of the quotations</source>
        <comment>Taken out of the quotations</comment>
        <translation>
            <numerusform>Aus den Zitaten genommen</numerusform>
            <numerusform>{count} aus den Zitaten genommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>“{old}” is “{name}” now</source>
        <translation>„{old}“ heißt jetzt „{name}“</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Artikel (*.txt *.md *.markdown *.text);;Alle Dateien (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Nothing was opened before</source>
        <translation>Vorher war nichts geöffnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open &amp;recent</source>
        <translation>Zu&amp;letzt geöffnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open a folder of articles</source>
        <translation>Einen Ordner mit Artikeln öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open files</source>
        <translation>Dateien öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open {address} in your browser?</source>
        <translation>{address} im Browser öffnen?</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>The article does not tell where its original is.</source>
        <translation>Der Artikel sagt nicht, wo sein Original steht.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>There is no such file or folder: {paths}</source>
        <translation>Diese Datei oder diesen Ordner gibt es nicht: {paths}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Place</source>
        <translation>Ort</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Saved search</source>
        <translation>Gespeicherte Suche</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/settings.py"/>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>{menu}, on</source>
        <translation>{menu}, an</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Another article is still being printed or exported.</source>
        <translation>Ein anderer Artikel wird noch gedruckt oder exportiert.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <location filename="viewer/gui/panes/article.py"/>
        <location filename="viewer/settings.py"/>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export as a file…</source>
        <translation>In eine Datei exportieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export the article</source>
        <translation>Artikel exportieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Seite {page} von {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Printed {count} pages</source>
        <comment>Printed 1 page</comment>
        <translation>
            <numerusform>Eine Seite gedruckt</numerusform>
            <numerusform>{count} Seiten gedruckt</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Stopped; nothing was written</source>
        <translation>Abgebrochen; nichts wurde geschrieben</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>There is no printer to be found.</source>
        <translation>Es ist kein Drucker zu finden.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>{path} is the article itself, which is never changed.</source>
        <translation>{path} ist der Artikel selbst, der nie geändert wird.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>No quotation here has these words, of this speaker.</source>
        <translation>Kein Zitat dieses Sprechers hier enthält diese Wörter.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>Reading the articles that were found…</source>
        <translation>Die gefundenen Artikel werden gelesen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>These words are not in the article any more.</source>
        <translation>Diese Wörter stehen nicht mehr im Artikel.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} quotations</source>
        <comment>1 quotation</comment>
        <translation>
            <numerusform>Ein Zitat</numerusform>
            <numerusform>{count} Zitate</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>{found} so far, from {at} of {all} articles</source>
        <translation>Bisher {found}, aus {at} von {all} Artikeln</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <source>None of the words stands in this article</source>
        <translation>Keines der Wörter steht in diesem Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} von {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>History</source>
        <translation>Verlauf</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>Nothing was read yet</source>
        <translation>Noch wurde nichts gelesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A drawing (*.svg)</source>
        <translation>Zeichnung (*.svg)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Save the chart</source>
        <translation>Diagramm speichern</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Nothing was searched for yet</source>
        <translation>Noch wurde nichts gesucht</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Removed the search “{text}”</source>
        <translation>Suche „{text}“ entfernt</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Saved the search “{text}”</source>
        <translation>Suche „{text}“ gespeichert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>removal of a search</source>
        <translation>Entfernen einer Suche</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>saving of a search</source>
        <translation>Speichern einer Suche</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>{sentence} (At character {place}.)</source>
        <translation>{sentence} (Bei Zeichen {place}.)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>No speaker of this kind has a name with words that begin so.</source>
        <translation>Kein Sprecher dieser Art hat einen Namen mit Wörtern, die so beginnen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Nobody is quoted here.</source>
        <translation>Hier wird niemand zitiert.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} files are still being looked through for quotations.</source>
        <comment>1 file is still being looked through for quotations.</comment>
        <translation>
            <numerusform>Eine Datei wird noch nach Zitaten durchsucht.</numerusform>
            <numerusform>{count} Dateien werden noch nach Zitaten durchsucht.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} speakers</source>
        <comment>1 speaker</comment>
        <translation>
            <numerusform>Ein Sprecher</numerusform>
            <numerusform>{count} Sprecher</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Choose a speaker to compare with.</source>
        <translation>Einen Sprecher zum Vergleichen wählen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copied the picture</source>
        <translation>Bild kopiert</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} pages</source>
        <comment>Copied the page</comment>
        <translation>
            <numerusform>Seite kopiert</numerusform>
            <numerusform>{count} Seiten kopiert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Reading {count} articles…</source>
        <comment>Reading 1 article…</comment>
        <translation>
            <numerusform>Ein Artikel wird gelesen …</numerusform>
            <numerusform>{count} Artikel werden gelesen …</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Save everything</source>
        <translation>Alles speichern</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Everything in this list is read already</source>
        <translation>In dieser Liste ist alles schon gelesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Go to a list of articles first</source>
        <translation>Erst zu einer Liste von Artikeln gehen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as read</source>
        <translation>Als gelesen markiert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as unread</source>
        <translation>Als ungelesen markiert</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked {count} articles as read</source>
        <comment>Marked 1 article as read</comment>
        <translation>
            <numerusform>Einen Artikel als gelesen markiert</numerusform>
            <numerusform>{count} Artikel als gelesen markiert</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marking all in the list as read…</source>
        <translation>Alle in der Liste werden als gelesen markiert …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Nothing unread is left in this list</source>
        <translation>In dieser Liste ist nichts Ungelesenes mehr</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>The end of the article</source>
        <translation>Ende des Artikels</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from its end</source>
        <translation>Vom Ende der Liste aus weiter</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from the top of the list</source>
        <translation>Vom Anfang der Liste aus weiter</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>marking as read</source>
        <translation>Markieren als gelesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Copied the answer</source>
        <translation>Antwort kopiert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Looking for it…</source>
        <translation>Es wird gesucht …</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>There is no text on the clipboard: copy some words first.</source>
        <translation>In der Zwischenablage ist kein Text: erst Wörter kopieren.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>What was copied is too long to be a quotation.</source>
        <translation>Was kopiert wurde, ist zu lang für ein Zitat.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>About Pullquote</source>
        <translation>Über Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Index, safe to delete</source>
        <translation>Index, darf gelöscht werden</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Lizenz</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Pullquote shows archives of news articles with their quotations: who said it, in which words. Everything stays on this machine.</source>
        <translation>Pullquote zeigt Archive von Nachrichtenartikeln mit ihren Zitaten: wer was gesagt hat, in welchen Worten. Alles bleibt auf diesem Rechner.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Where</source>
        <translation>Wo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Your notebook</source>
        <translation>Das eigene Notizbuch</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Wo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copy the table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Count again</source>
        <translation>Neu zählen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Counting</source>
        <translation>Zählung</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In all that is listed</source>
        <translation>In allem, was gelistet ist</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In the open article</source>
        <translation>Im offenen Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>People, single names</source>
        <translation>Personen, nur ein Name</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the chart…</source>
        <translation>Diagramm speichern …</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the table…</source>
        <translation>Tabelle speichern …</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Speakers with their words</source>
        <translation>Sprecher mit ihren Wörtern</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/panes/status.py"/>
        <location filename="viewer/gui/panes/work_line.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stop counting</source>
        <translation>Zählung anhalten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stopped: it was not counted to the end.</source>
        <translation>Angehalten: Es wurde nicht zu Ende gezählt.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Whether the open article is asked, or all that is listed</source>
        <translation>Ob der offene Artikel gefragt wird oder alles, was gelistet ist</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker</source>
        <translation>Wörter nach Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker: the {count} with the most</source>
        <translation>Wörter nach Sprecher: die {count} mit den meisten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Annotate, or change the text</source>
        <translation>Kommentieren oder den Text ändern</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Enter opens a clip at its words, F2 writes an annotation or a text, Alt and the arrow keys move, Delete takes out</source>
        <translation>Enter öffnet einen Ausschnitt bei seinen Wörtern, F2 schreibt einen Kommentar oder Text, Alt und die Pfeiltasten verschieben, Entf nimmt heraus</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Items of the dossier</source>
        <translation>Inhalt des Dossiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move down</source>
        <translation>Nach unten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move up</source>
        <translation>Nach oben</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Open the article at the words</source>
        <translation>Den Artikel bei den Wörtern öffnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Take out of the dossier</source>
        <translation>Aus dem Dossier nehmen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotate…</source>
        <translation>Kommentieren …</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotation</source>
        <translation>Kommentar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Esc or Ctrl+Enter keeps what is written</source>
        <translation>Esc oder Strg+Enter behält das Geschriebene</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Heading</source>
        <translation>Zwischenüberschrift</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Your own words</source>
        <translation>Eigene Worte</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;New dossier</source>
        <translation>&amp;Neues Dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>A dossier gathers quotations and clips from many articles, in an order of your own, and is written out with its list of sources. Begin one with “New dossier”.</source>
        <translation>Ein Dossier sammelt Zitate und Ausschnitte aus vielen Artikeln in eigener Ordnung und wird mit seinem Quellenverzeichnis ausgegeben. „Neues Dossier“ beginnt eines.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add &amp;heading</source>
        <translation>Zwischen&amp;überschrift</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add a heading behind the chosen</source>
        <translation>Eine Zwischenüberschrift hinter dem Gewählten einfügen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add te&amp;xt</source>
        <translation>Te&amp;xt</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add your own words behind the chosen</source>
        <translation>Eigene Worte hinter dem Gewählten einfügen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Begin another dossier</source>
        <translation>Ein weiteres Dossier beginnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Choose quotations or clips in the main window and press {keys}: they come here. Headings and texts of your own are added below.</source>
        <translation>Im Hauptfenster Zitate oder Ausschnitte wählen und {keys} drücken: Sie kommen hierher. Zwischenüberschriften und eigene Texte werden unten eingefügt.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Delete removes the chosen dossier</source>
        <translation>Entf entfernt das gewählte Dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Introduction</source>
        <translation>Einleitung</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Style of the list of sources</source>
        <translation>Stil des Quellenverzeichnisses</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title of the dossier</source>
        <translation>Titel des Dossiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Without a title</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Write the dossier into a file</source>
        <translation>Das Dossier in eine Datei schreiben</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Your dossiers</source>
        <translation>Die eigenen Dossiers</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>Ein Stück</numerusform>
            <numerusform>{count} Stücke</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>Eine Quelle</numerusform>
            <numerusform>{count} Quellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Line</source>
        <translation>Zeile</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Take in {count} entries</source>
        <comment>Take in 1 entry</comment>
        <translation>
            <numerusform>Einen Eintrag aufnehmen</numerusform>
            <numerusform>{count} Einträge aufnehmen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What could not be read</source>
        <translation>Was nicht gelesen werden konnte</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What is wrong</source>
        <translation>Was nicht stimmt</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>{count} records cannot be read:</source>
        <comment>1 record cannot be read:</comment>
        <translation>
            <numerusform>Ein Datensatz kann nicht gelesen werden:</numerusform>
            <numerusform>{count} Datensätze können nicht gelesen werden:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries that can be taken in.</source>
        <comment>“{name}” has 1 entry that can be taken in.</comment>
        <translation>
            <numerusform>„{name}“ hat einen Eintrag, der aufgenommen werden kann.</numerusform>
            <numerusform>„{name}“ hat {count} Einträge, die aufgenommen werden können.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries. What you have already is not doubled; you can undo it.</source>
        <comment>“{name}” has 1 entry. What you have already is not doubled; you can undo it.</comment>
        <translation>
            <numerusform>„{name}“ hat einen Eintrag. Was schon da ist, wird nicht verdoppelt; es lässt sich rückgängig machen.</numerusform>
            <numerusform>„{name}“ hat {count} Einträge. Was schon da ist, wird nicht verdoppelt; es lässt sich rückgängig machen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Listed as</source>
        <translation>&amp;Geführt als</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Another person of this name</source>
        <translation>Andere Person dieses Namens</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In all of {source}, now and later · {articles}</source>
        <translation>In allem aus {source}, jetzt und künftig · {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In the {count} chosen articles</source>
        <comment>In the chosen article</comment>
        <translation>
            <numerusform>Im gewählten Artikel</numerusform>
            <numerusform>In den {count} gewählten Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>List apart</source>
        <translation>Für sich führen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Name under which the other person is listed</source>
        <translation>Name, unter dem die andere Person geführt wird</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No source</source>
        <translation>Keine Quelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Single articles: choose quotations on the page first.</source>
        <translation>Einzelne Artikel: zuerst Zitate auf der Seite wählen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Where it is another person</source>
        <translation>Wo es eine andere Person ist</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Größer</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Next page</source>
        <translation>&amp;Nächste Seite</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Previous page</source>
        <translation>&amp;Vorige Seite</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Smaller</source>
        <translation>&amp;Kleiner</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Whole page</source>
        <translation>&amp;Ganze Seite</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>P&amp;rint…</source>
        <translation>D&amp;rucken …</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Print preview</source>
        <translation>Druckvorschau</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Back to the default</source>
        <translation>Zurück zum Vorgegebenen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset</source>
        <translation>Zurücksetzen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Reset “{name}”</source>
        <translation>„{name}“ zurücksetzen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>on</source>
        <translation>an</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Every setting has its default again.</source>
        <translation>Alle Einstellungen sind wieder, wie sie vorgegeben sind.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Give every setting its default</source>
        <translation>Alle Einstellungen auf das Vorgegebene zurücksetzen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Kept in {path}</source>
        <translation>Steht in {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Tastenkürzel …</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>No setting has these words. Fewer may find more.</source>
        <translation>Keine Einstellung enthält diese Wörter. Weniger Wörter finden vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Open the folder of the file that you can edit</source>
        <translation>Den Ordner der Datei öffnen, die man bearbeiten kann</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset all</source>
        <translation>Alle zurücksetzen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Einstellungen durchsuchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Show the file</source>
        <translation>Datei zeigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>The settings are as they were.</source>
        <translation>Die Einstellungen sind, wie sie waren.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>{count} settings</source>
        <comment>1 setting</comment>
        <translation>
            <numerusform>Eine Einstellung</numerusform>
            <numerusform>{count} Einstellungen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>“{name}” has its default again: {value}.</source>
        <translation>„{name}“ ist wieder wie vorgegeben: {value}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>  or  </source>
        <comment>between keys that do the same</comment>
        <translation>  oder  </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Action</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Actions</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Every action has its own keys again.</source>
        <translation>Jeder Befehl hat wieder seine eigenen Tasten.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give every action its own keys back</source>
        <translation>Jedem Befehl seine eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give this action its own keys back</source>
        <translation>Diesem Befehl seine eigenen Tasten zurückgeben</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys of “{name}”</source>
        <translation>Tasten von „{name}“</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>No action is called so or has these keys.</source>
        <translation>Kein Befehl heißt so oder hat diese Tasten.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Press new keys here</source>
        <translation>Hier neue Tasten drücken</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Remove {keys}</source>
        <translation>{keys} entfernen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by keys</source>
        <translation>Nach Tasten suchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by name</source>
        <translation>Nach Namen suchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Show all</source>
        <translation>Alle zeigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>The keys are as they were.</source>
        <translation>Die Tasten sind, wie sie waren.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Use it for “{name}”</source>
        <translation>Für „{name}“ nehmen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>or by keys</source>
        <translation>oder nach Tasten</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{count} actions</source>
        <comment>1 action</comment>
        <translation>
            <numerusform>Ein Befehl</numerusform>
            <numerusform>{count} Befehle</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is a key of “{name}” now.</source>
        <translation>{keys} ist jetzt eine Taste von „{name}“.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is no key of “{name}” any more.</source>
        <translation>{keys} ist keine Taste von „{name}“ mehr.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is taken by “{other}”. It can be used for “{name}” instead.</source>
        <translation>{keys} gehört zu „{other}“. Es kann statt dessen für „{name}“ dienen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} moves through the window or opens a menu, and can be no shortcut.</source>
        <translation>{keys} bewegt durch das Fenster oder öffnet ein Menü und kann kein Kürzel sein.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has its own keys again.</source>
        <translation>„{name}“ hat wieder seine eigenen Tasten.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has {keys} already.</source>
        <translation>„{name}“ hat {keys} schon.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Every file of this library was read.</source>
        <translation>Jede Datei dieses Archivs wurde gelesen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Skipped files</source>
        <translation>Übergangene Dateien</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>The first {count} are shown.</source>
        <translation>Die ersten {count} werden gezeigt.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Why</source>
        <translation>Warum</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>{count} files were not read; they are untouched.</source>
        <comment>1 file was not read; it is untouched.</comment>
        <translation>
            <numerusform>Eine Datei wurde nicht gelesen; sie ist unberührt.</numerusform>
            <numerusform>{count} Dateien wurden nicht gelesen; sie sind unberührt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same months and scale as {name}: the full height is {count} quotations.</source>
        <comment>Same months and scale as {name}: the full height is 1 quotation.</comment>
        <translation>
            <numerusform>Gleiche Monate und gleicher Maßstab wie bei {name}: Die volle Höhe ist ein Zitat.</numerusform>
            <numerusform>Gleiche Monate und gleicher Maßstab wie bei {name}: Die volle Höhe sind {count} Zitate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same sources and scale as {name}: the full length is {count} quotations.</source>
        <comment>Same sources and scale as {name}: the full length is 1 quotation.</comment>
        <translation>
            <numerusform>Gleiche Quellen und gleicher Maßstab wie bei {name}: Die volle Länge ist ein Zitat.</numerusform>
            <numerusform>Gleiche Quellen und gleicher Maßstab wie bei {name}: Die volle Länge sind {count} Zitate.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month</source>
        <translation>{name}: Zitate nach Monat</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month, in the last ten years of them</source>
        <translation>{name}: Zitate nach Monat, in deren letzten zehn Jahren</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source</source>
        <translation>{name}: Zitate nach Quelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most</source>
        <translation>{name}: Zitate nach Quelle, die {count} mit den meisten</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most of both</source>
        <translation>{name}: Zitate nach Quelle, die {count} mit den meisten von beiden</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Also known as {names}</source>
        <translation>Auch bekannt als {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>From {first} to {latest}</source>
        <translation>Von {first} bis {latest}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Listed apart: {names}</source>
        <translation>Für sich geführt: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/saying_list.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No date</source>
        <translation>Ohne Datum</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>On {day}</source>
        <translation>Am {day}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>All speakers</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>By name</source>
        <translation>Nach Namen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Compare</source>
        <translation>Vergleichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the numbers and the quotations that are shown</source>
        <translation>Die Zahlen und die gezeigten Zitate kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the page</source>
        <translation>Seite kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>In which order they are listed</source>
        <translation>In welcher Reihenfolge sie stehen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Keep this speaker, and show the next one beside</source>
        <translation>Diesen Sprecher behalten und den nächsten daneben zeigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Kind of speakers</source>
        <translation>Art der Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Latest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Most quotations first</source>
        <translation>Meiste Zitate zuerst</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Name of a speaker</source>
        <translation>Name eines Sprechers</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Not named</source>
        <translation>Nicht genannt</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Order of the speakers</source>
        <translation>Ordnung der Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Organisations</source>
        <translation>Organisationen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>People</source>
        <translation>Personen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save everything…</source>
        <translation>Alles speichern …</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save the numbers and every quotation of this speaker</source>
        <translation>Die Zahlen und jedes Zitat dieses Sprechers speichern</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Say which names are one speaker, or take it back</source>
        <translation>Sagen, welche Namen ein Sprecher sind, oder es zurücknehmen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Speakers</source>
        <translation>Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Surname only</source>
        <translation>Nur Nachname</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Type a name</source>
        <translation>Einen Namen eintippen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What is said</source>
        <translation>Was gesagt wird</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What the other says</source>
        <translation>Was der andere sagt</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Which speakers are listed</source>
        <translation>Welche Sprecher gelistet werden</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Speaker (optional)</source>
        <translation>&amp;Sprecher (freiwillig)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Wörter</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Copy the answer</source>
        <translation>Antwort kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Ctrl+Enter looks for them</source>
        <translation>Strg+Enter sucht danach</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Every wording of the whole quotation in the articles, the earliest first</source>
        <translation>Jede Fassung des ganzen Zitats in den Artikeln, die früheste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>How it was printed</source>
        <translation>Wie es gedruckt wurde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words (Ctrl+Enter)</source>
        <translation>Diese Wörter suchen (Strg+Enter)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words in every article</source>
        <translation>Diese Wörter in allen Artikeln suchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Speaker (optional)</source>
        <translation>Sprecher (freiwillig)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>There are no words to look for: type or paste some.</source>
        <translation>Es sind keine Wörter da, nach denen gesucht werden kann: bitte welche eintippen oder einfügen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Type or paste what somebody is said to have said: Ctrl+Enter looks for it in every article.</source>
        <translation>Eintippen oder einfügen, was jemand gesagt haben soll: Strg+Enter sucht es in allen Artikeln.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Underlined: {there}. Struck through: {asked}.</source>
        <translation>Unterstrichen: {there}. Durchgestrichen: {asked}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify</source>
        <translation>Prüfen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify a quotation</source>
        <translation>Ein Zitat prüfen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>What was found</source>
        <translation>Was gefunden wurde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Where it stands</source>
        <translation>Wo es steht</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Words of the quotation</source>
        <translation>Wörter des Zitats</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in the fullest version only</source>
        <translation>nur in der vollständigsten Fassung</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in this version only</source>
        <translation>nur in dieser Fassung</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>stands there, was not asked</source>
        <translation>steht da, wurde nicht gefragt</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>was asked, is not there</source>
        <translation>wurde gefragt, steht nicht da</translation>
    </message>
    <message>
        <location filename="viewer/gui/first_page.py"/>
        <location filename="viewer/gui/masthead.py"/>
        <source>By {names}</source>
        <translation>Von {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>File:</source>
        <translation>Datei:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Note:</source>
        <translation>Notiz:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Original:</source>
        <translation>Original:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>Source:</source>
        <translation>Quelle:</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Choose a tag in the tree first</source>
        <translation>Erst ein Schlagwort im Baum wählen</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Take it up again</source>
        <translation>Wieder aufnehmen</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>The note was not kept.</source>
        <translation>Die Notiz wurde nicht behalten.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” is no key that “{name}” can have.</source>
        <translation>„{keys}“ ist keine Taste, die „{name}“ haben kann.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” was chosen for “{first}” and for “{other}”; the first has it.</source>
        <translation>„{keys}“ wurde für „{first}“ und für „{other}“ gewählt; „{first}“ hat sie.</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: it leads to “{host}”, not to what stands before the @</source>
        <translation>Vorsicht: Dies führt zu „{host}“, nicht zu dem, was vor dem @ steht</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is no name that can be read</source>
        <translation>Vorsicht: „{host}“ ist kein lesbarer Name</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is written in letters that only look Latin</source>
        <translation>Vorsicht: „{host}“ ist in Buchstaben geschrieben, die nur lateinisch aussehen</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” mixes letters of several alphabets</source>
        <translation>Vorsicht: „{host}“ mischt Buchstaben mehrerer Alphabete</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{minutes} min read</source>
        <translation>{minutes} Min. Lesezeit</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(added: {words})</source>
        <translation>(hinzugefügt: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(left out: {words})</source>
        <translation>(weggelassen: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Less near</source>
        <translation>Weniger nah</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Nearest</source>
        <translation>Am nächsten</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>The same words</source>
        <translation>Derselbe Wortlaut</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>{count} files</source>
        <comment>1 file</comment>
        <translation>
            <numerusform>Eine Datei</numerusform>
            <numerusform>{count} Dateien</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>bookmarked</source>
        <translation>mit Lesezeichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>read</source>
        <comment>of an article: it was read</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Annotation: {text}</source>
        <translation>Kommentar: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Heading: {text}</source>
        <translation>Zwischenüberschrift: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>No longer among your clips; its words stay here</source>
        <translation>Nicht mehr unter den Ausschnitten; der Wortlaut bleibt hier</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Text: {text}</source>
        <translation>Text: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>empty</source>
        <translation>leer</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Bookmarks</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Clips</source>
        <translation>Ausschnitte</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Blue</source>
        <translation>Blau</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Bookmark</source>
        <translation>Lesezeichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Green</source>
        <translation>Grün</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Nobody named</source>
        <translation>Niemand genannt</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Note</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Note: {text}</source>
        <translation>Notiz: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Notebook entry</source>
        <translation>Eintrag im Notizbuch</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Purple</source>
        <translation>Violett</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Red</source>
        <translation>Rot</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a colour</source>
        <translation>Ohne Farbe</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a name</source>
        <translation>Ohne Namen</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a tag</source>
        <translation>Ohne Schlagwort</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Yellow</source>
        <translation>Gelb</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>on “{words}”</source>
        <translation>zu „{words}“</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>tagged {names}</source>
        <translation>Schlagwörter: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A term</source>
        <translation>Ein Begriff</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A title</source>
        <translation>Ein Titel</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you</source>
        <translation>von Ihnen bestätigt</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had nobody</source>
        <translation>von Ihnen genannt; das Programm hatte niemanden</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had {name}</source>
        <translation>von Ihnen genannt; das Programm hatte {name}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Search: {text}</source>
        <translation>Suche: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Source or date</source>
        <translation>Quelle oder Datum</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Tag: {name}, {count}</source>
        <translation>Schlagwort: {name}, {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>{count} unread</source>
        <comment>1 unread</comment>
        <translation>
            <numerusform>einer ungelesen</numerusform>
            <numerusform>{count} ungelesen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <source>{name} (surname only)</source>
        <translation>{name} (nur Nachname)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/article.py"/>
        <source>The text of the article</source>
        <translation>Der Text des Artikels</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <location filename="viewer/gui/panes/listing.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <source>The articles of the chosen source or date</source>
        <translation>Die Artikel der gewählten Quelle oder des gewählten Datums</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close the bar</source>
        <translation>Leiste schließen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close, and stay here</source>
        <translation>Schließen und hier bleiben</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc back</source>
        <translation>Enter geht zur nächsten Stelle, Umschalt+Enter zur vorigen, Esc zurück</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match accents</source>
        <translation>Akzente beachten</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match capital and small letters</source>
        <translation>Groß- und Kleinbuchstaben beachten</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match case</source>
        <translation>Groß/klein beachten</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place</source>
        <translation>Nächste Stelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place (F3)</source>
        <translation>Nächste Stelle (F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place</source>
        <translation>Vorige Stelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>Vorige Stelle (Umschalt+F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words</source>
        <translation>Ganze Wörter</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/find_bar.py"/>
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>Eine Stelle</numerusform>
            <numerusform>{count} Stellen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By day</source>
        <translation>Nach Tag</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By speaker</source>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Group by</source>
        <translation>Gruppieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>Quotations found</source>
        <translation>Gefundene Zitate</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>The quotations that were searched for; Enter opens the article at the words</source>
        <translation>Die gesuchten Zitate; Enter öffnet den Artikel bei den Wörtern</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>What quotations that stand together have in common</source>
        <translation>Was Zitate, die beisammenstehen, gemeinsam haben</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Answer</source>
        <translation>Antwort</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Keep</source>
        <translation>Behalten</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Known names</source>
        <translation>Bekannte Namen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Leave</source>
        <translation>Verlassen</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found so far</source>
        <comment>1 found so far</comment>
        <translation>
            <numerusform>Bisher einer gefunden</numerusform>
            <numerusform>Bisher {count} gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the articles</source>
        <translation>Die Artikel listen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the quotations themselves</source>
        <translation>Die Zitate selbst listen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps the note, Esc leaves it</source>
        <translation>Strg+Enter behält die Notiz, Esc verwirft sie</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Strg+Enter behält, Esc verwirft</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By colour</source>
        <translation>Nach Farbe</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>By source</source>
        <translation>Nach Quelle</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By tag</source>
        <translation>Nach Schlagwort</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Everything</source>
        <translation>Alles</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <source>Headline</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>In which order entries stand</source>
        <translation>In welcher Reihenfolge die Einträge stehen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>No groups</source>
        <translation>Keine Gruppen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Oldest</source>
        <translation>Älteste</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Search the notebook</source>
        <translation>Notizbuch durchsuchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Show</source>
        <translation>Zeigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Sort by</source>
        <translation>Ordnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>What entries that stand together have in common</source>
        <translation>Was Einträge, die beisammenstehen, gemeinsam haben</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Which kind of entries is shown</source>
        <translation>Welche Art von Einträgen gezeigt wird</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries</source>
        <comment>1 entry</comment>
        <translation>
            <numerusform>Ein Eintrag</numerusform>
            <numerusform>{count} Einträge</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries tagged “{tag}”</source>
        <comment>1 entry tagged “{tag}”</comment>
        <translation>
            <numerusform>Ein Eintrag mit dem Schlagwort „{tag}“</numerusform>
            <numerusform>{count} Einträge mit dem Schlagwort „{tag}“</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <location filename="viewer/settings.py"/>
        <source>Notebook</source>
        <translation>Notizbuch</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <source>What you have kept; Enter opens an entry at its words, Delete removes it</source>
        <translation>Was gemerkt ist; Enter öffnet einen Eintrag bei seinen Wörtern, Entf entfernt ihn</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Tags: {names}</source>
        <translation>Schlagwörter: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close the notice</source>
        <translation>Hinweis schließen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command, article or place</source>
        <translation>Befehl, Artikel oder Ort</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>More than {count} results</source>
        <translation>Mehr als {count} Treffer</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Nothing fits. Fewer letters may find more.</source>
        <translation>Nichts passt. Weniger Buchstaben finden vielleicht mehr.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>What fits</source>
        <translation>Was passt</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{count} results</source>
        <comment>1 result</comment>
        <translation>
            <numerusform>Ein Treffer</numerusform>
            <numerusform>{count} Treffer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} von {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>less</source>
        <translation>weniger</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>more</source>
        <translation>mehr</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Also show what stands between quotation marks but is no quotation</source>
        <translation>Auch zeigen, was zwischen Anführungszeichen steht, aber kein Zitat ist</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Bring back</source>
        <translation>Zurückholen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy quotations</source>
        <translation>Zitate kopieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy the chosen quotations, or all of them (C)</source>
        <translation>Die gewählten Zitate, oder alle, kopieren (C)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Every speaker</source>
        <translation>Alle Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>List what you took out of the quotations again</source>
        <translation>Wieder auflisten, was aus den Zitaten genommen wurde</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Quotation {number} of {count}</source>
        <translation>Zitat {number} von {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Show only the quotations of one speaker</source>
        <translation>Nur die Zitate eines Sprechers zeigen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>The quotations of the article</source>
        <translation>Die Zitate des Artikels</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/settings.py"/>
        <source>Titles and terms</source>
        <translation>Titel und Begriffe</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Titles and terms ({count})</source>
        <translation>Titel und Begriffe ({count})</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{count} taken out by you</source>
        <comment>1 taken out by you</comment>
        <translation>
            <numerusform>Eines von Ihnen herausgenommen</numerusform>
            <numerusform>{count} von Ihnen herausgenommen</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the first</source>
        <translation>{quotation}, weiter vom ersten</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the last</source>
        <translation>{quotation}, weiter vom letzten</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>"joint production"</source>
        <translation>"joint production"</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>(jets OR tanks) sanctions</source>
        <translation>(jets OR tanks) sanctions</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>How to search</source>
        <translation>Wie man sucht</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>Press an example to try it.</source>
        <translation>Ein Beispiel anklicken, um es zu versuchen.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>a year, month, day, or FROM..TO; so before:, after:</source>
        <translation>ein Jahr, Monat, Tag oder VON..BIS; ebenso before:, after:</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>ankara OR moscow</source>
        <translation>ankara OR moscow</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>articles with both words, also as sanctioned</source>
        <translation>Artikel mit beiden Wörtern, auch in gebeugter Form (sanctioned)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>brackets group</source>
        <translation>Klammern fassen zusammen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>date:2019-11</source>
        <translation>date:2019-11</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>exactly these words, one after another</source>
        <translation>genau diese Wörter, eins nach dem anderen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>has:quotes is:bookmarked</source>
        <translation>has:quotes is:bookmarked</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>in the headline; so body:, author:, source:</source>
        <translation>in der Überschrift; ebenso body:, author:, source:</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>is:unread</source>
        <translation>is:unread</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>jets -patriot</source>
        <translation>jets -patriot</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>near:"offer evaluating"</source>
        <translation>near:"offer evaluating"</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>one or the other</source>
        <translation>das eine oder das andere</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>sanction*</source>
        <translation>sanction*</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>speaker:demir said:offer</source>
        <translation>speaker:demir said:offer</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>title:delayed</source>
        <translation>title:delayed</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>turkey sanctions</source>
        <translation>turkey sanctions</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>two words close to each other</source>
        <translation>zwei Wörter nahe beieinander</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>what you have not read yet</source>
        <translation>was noch nicht gelesen ist</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>with quotations; kept by you</source>
        <translation>mit Zitaten; mit Lesezeichen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>without a word (also NOT)</source>
        <translation>ohne ein Wort (auch NOT)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that begin so</source>
        <translation>Wörter, die so beginnen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that somebody said</source>
        <translation>Wörter, die jemand gesagt hat</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources and dates: choose which articles are listed</source>
        <translation>Quellen und Daten: Hier wird gewählt, welche Artikel gelistet werden</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Indexing</source>
        <translation>Indizieren</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Stop indexing</source>
        <translation>Indizieren anhalten</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} hours left</source>
        <comment>about an hour left</comment>
        <translation>
            <numerusform>noch etwa eine Stunde</numerusform>
            <numerusform>noch etwa {count} Stunden</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} minutes left</source>
        <comment>about a minute left</comment>
        <translation>
            <numerusform>noch etwa eine Minute</numerusform>
            <numerusform>noch etwa {count} Minuten</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>less than a minute left</source>
        <translation>noch weniger als eine Minute</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search</source>
        <translation>Suche</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles; {key} tells how</source>
        <translation>Die Artikel durchsuchen; {key} sagt, wie</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Toolbar</source>
        <translation>Werkzeugleiste</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_line.py"/>
        <source>Stop the work on the notebook</source>
        <translation>Die Arbeit am Notizbuch abbrechen</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop printing or exporting</source>
        <translation>Drucken oder Exportieren abbrechen</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer could not be started.</source>
        <translation>Der Drucker konnte nicht gestartet werden.</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer takes no more pages.</source>
        <translation>Der Drucker nimmt keine Seiten mehr an.</translation>
    </message>
    <message>
        <location filename="viewer/gui/tasks.py"/>
        <source>Something went wrong in Pullquote itself ({kind}: {reason}).</source>
        <translation>In Pullquote selbst ist etwas schiefgegangen ({kind}: {reason}).</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Done again: {change}</source>
        <translation>Wiederholt: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Undone: {change}</source>
        <translation>Rückgängig gemacht: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/window.py"/>
        <source>{sentence} The usual colours are used.</source>
        <translation>{sentence} Die üblichen Farben gelten.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>&amp;Recent searches</source>
        <translation>&amp;Letzte Suchen</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Load the rest</source>
        <translation>Rest laden</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Open a folder of articles…</source>
        <translation>Ordner mit Artikeln öffnen …</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Text size {percent} %</source>
        <translation>Textgröße {percent} %</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>There is no article here yet.</source>
        <translation>Hier ist noch kein Artikel.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>This file is very large: only its beginning is shown.</source>
        <translation>Diese Datei ist sehr groß: Nur ihr Anfang wird gezeigt.</translation>
    </message>
    <message>
        <location filename="viewer/library/apart.py"/>
        <source>Indexing stopped before its end. What is indexed is kept, and the rest follows when it is started again.</source>
        <translation>Das Indizieren brach vor seinem Ende ab. Was indiziert ist, bleibt; der Rest folgt, wenn es wieder beginnt.</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Share</source>
        <translation>Anteil</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Single names</source>
        <translation>Einzelne Namen</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>The quotations are still being looked for.</source>
        <translation>Die Zitate werden noch gesucht.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <source>The quotations of {count} articles are not known yet: the index is being made.</source>
        <comment>The quotations of 1 article are not known yet: the index is being made.</comment>
        <translation>
            <numerusform>Die Zitate eines Artikels sind noch nicht bekannt: Der Index entsteht gerade.</numerusform>
            <numerusform>Die Zitate von {count} Artikeln sind noch nicht bekannt: Der Index entsteht gerade.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} words</source>
        <comment>1 word</comment>
        <translation>
            <numerusform>Ein Wort</numerusform>
            <numerusform>{count} Wörter</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>{group}: {share}</source>
        <translation>{group}: {share}</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>Another program is bringing this index up to date just now.</source>
        <translation>Ein anderes Programm bringt diesen Index gerade auf den neuesten Stand.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>The index can’t be written: {reason}. Your articles are untouched.</source>
        <translation>Der Index kann nicht geschrieben werden: {reason}. Die Artikel sind unberührt.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <location filename="viewer/library/schema.py"/>
        <source>The index in {folder} can’t be written: {reason}. Your articles are untouched.</source>
        <translation>Der Index in {folder} kann nicht geschrieben werden: {reason}. Die Artikel sind unberührt.</translation>
    </message>
    <message>
        <location filename="viewer/library/kept_searches.py"/>
        <source>The index was damaged. It is built again at the next look for changes.</source>
        <translation>Der Index war beschädigt. Er wird neu angelegt, wenn das nächste Mal nach Änderungen gesehen wird.</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>told apart by you from others of this name</source>
        <translation>von Ihnen von anderen dieses Namens unterschieden</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>{reason}; told apart by you from others of this name</source>
        <translation>{reason}; von Ihnen von anderen dieses Namens unterschieden</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A device, not a file.</source>
        <translation>Ein Gerät, keine Datei.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A link that leads nowhere.</source>
        <translation>Ein Verweis, der ins Leere führt.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A pipe, not a file.</source>
        <translation>Eine Pipe, keine Datei.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A socket, not a file.</source>
        <translation>Ein Socket, keine Datei.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Files that are not named .txt, .text, .md or .markdown: {count}.</source>
        <translation>Dateien, die nicht auf .txt, .text, .md oder .markdown enden: {count}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It can’t be read: {reason}.</source>
        <translation>Nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It leads to a folder that is already in the library.</source>
        <translation>Es führt zu einem Ordner, der schon zum Archiv gehört.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It vanished while the folder was read.</source>
        <translation>Es verschwand, während der Ordner gelesen wurde.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Not a file.</source>
        <translation>Keine Datei.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>The folder is not there.</source>
        <translation>Der Ordner ist nicht da.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index can’t be used: {reason}. Your articles are untouched.</source>
        <translation>Der Index kann nicht benutzt werden: {reason}. Die Artikel sind unberührt.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index is damaged and is being built again.</source>
        <translation>Der Index ist beschädigt und wird neu angelegt.</translation>
    </message>
    <message>
        <location filename="viewer/library/searching.py"/>
        <source>The index can’t be searched: {reason}. Your articles are untouched.</source>
        <translation>Der Index kann nicht durchsucht werden: {reason}. Die Artikel sind unberührt.</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>As the text names them</source>
        <translation>Wie der Text sie nennt</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>The articles give no more of this name: it may be that of several people.</source>
        <translation>Die Artikel nennen nicht mehr von diesem Namen: Es kann der mehrerer Personen sein.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} articles with corrections of yours can’t be read: they are counted as the program found them.</source>
        <comment>1 article with corrections of yours can’t be read: it is counted as the program found it.</comment>
        <translation>
            <numerusform>Ein Artikel mit eigenen Korrekturen ist nicht lesbar: Er ist gezählt, wie das Programm ihn fand.</numerusform>
            <numerusform>{count} Artikel mit eigenen Korrekturen sind nicht lesbar: Sie sind gezählt, wie das Programm sie fand.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{quotations} in {articles}, {words}</source>
        <translation>{quotations} in {articles}, {words}</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>Looking for articles: {count}</source>
        <translation>Artikel werden gesucht: {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/types.py"/>
        <source>{count} articles found</source>
        <comment>1 article found</comment>
        <translation>
            <numerusform>Einen Artikel gefunden</numerusform>
            <numerusform>{count} Artikel gefunden</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} indexed</source>
        <translation>{done} von {total} indiziert</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} searched for quotations</source>
        <translation>{done} von {total} nach Zitaten durchsucht</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>It stopped the program that read it.</source>
        <translation>Es hat das Programm angehalten, das es las.</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>The program failed over it.</source>
        <translation>Das Programm scheiterte daran.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The article of this link is neither in the open archive nor in the notebook.</source>
        <translation>Der Artikel dieses Verweises ist weder im offenen Archiv noch im Notizbuch.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The words of this link are not in the article any more.</source>
        <translation>Die Wörter dieses Verweises stehen nicht mehr im Artikel.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>These words have changed since the link was made; this is what they became.</source>
        <translation>Diese Wörter haben sich geändert, seit der Verweis gemacht wurde; das ist aus ihnen geworden.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/linked.py"/>
        <source>These words stand at {count} places of the article; the link may mean any of them.</source>
        <comment>These words stand at 1 place of the article.</comment>
        <translation>
            <numerusform>Diese Wörter stehen an einer Stelle des Artikels.</numerusform>
            <numerusform>Diese Wörter stehen an {count} Stellen des Artikels; der Verweis kann jede davon meinen.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>a row of {table} has changed since it was written</source>
        <translation>eine Zeile von {table} hat sich geändert, seit sie geschrieben wurde</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file does not begin as a database does</source>
        <translation>die Datei beginnt nicht wie eine Datenbank</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file is not a notebook</source>
        <translation>die Datei ist kein Notizbuch</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header and the notebook disagree</source>
        <translation>der Kopf und das Notizbuch widersprechen sich</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header names an unknown file format</source>
        <translation>der Kopf nennt ein unbekanntes Format</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>there are bytes that are no text</source>
        <translation>es gibt Bytes, die kein Text sind</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you; {reason}</source>
        <translation>von Ihnen bestätigt; {reason}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named nobody</source>
        <translation>von Ihnen genannt; das Programm hatte niemanden genannt</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named {name}</source>
        <translation>von Ihnen genannt; das Programm hatte {name} genannt</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had seen “{words}”</source>
        <translation>von Ihnen genannt; das Programm hatte „{words}“ gesehen</translation>
    </message>
    <message>
        <location filename="viewer/notebook/database.py"/>
        <source>The notebook is closed: {path}</source>
        <translation>Das Notizbuch ist geschlossen: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/addresses.py"/>
        <source>“{address}” is no address of the web.</source>
        <translation>„{address}“ ist keine Adresse im Web.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no instant with a zone.</source>
        <translation>„{name}“ fehlt oder ist kein Zeitpunkt mit Zone.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no list.</source>
        <translation>„{name}“ fehlt oder ist keine Liste.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no text.</source>
        <translation>„{name}“ fehlt oder ist kein Text.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no whole number.</source>
        <translation>„{name}“ fehlt oder ist keine ganze Zahl.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is not one of {choices}.</source>
        <translation>„{name}“ ist keines von {choices}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>The notebook could not be written into {path}: {reason}.</source>
        <translation>Das Notizbuch konnte nicht in {path} geschrieben werden: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>{name} is neither .json nor .csv nor .txt; say what it holds: {names}.</source>
        <translation>{name} ist weder .json noch .csv noch .txt; bitte sagen, was es enthält: {names}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no CSV with the columns of Readwise: the first line names no “Highlight”. Nothing was imported.</source>
        <translation>Das ist keine CSV-Datei mit den Spalten von Readwise: Die erste Zeile nennt kein „Highlight“. Nichts wurde importiert.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no row of a CSV file ({reason}).</source>
        <translation>Das ist keine Zeile einer CSV-Datei ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>In line {line} of the template a $ stands without a name; write $$.</source>
        <translation>In Zeile {line} der Vorlage steht ein $ ohne Namen; bitte $$ schreiben.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template begins a part [{part}]; there are {all}.</source>
        <translation>Zeile {line} der Vorlage beginnt einen Teil [{part}]; es gibt {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template names ${name}; in [{part}] there are {all}.</source>
        <translation>Zeile {line} der Vorlage nennt ${name}; in [{part}] gibt es {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template does not begin with [article], [clip] or [note].</source>
        <translation>Die Vorlage beginnt nicht mit [article], [clip] oder [note].</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template {path} cannot be read: {why}.</source>
        <translation>Die Vorlage {path} ist nicht lesbar: {why}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>it is not in UTF-8</source>
        <translation>sie ist nicht in UTF-8</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>{sentence} It is {path}; nothing was written.</source>
        <translation>{sentence} Es ist {path}; nichts wurde geschrieben.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is joined with another one; “key” and “main” must differ.</source>
        <translation>Ein Name wird mit einem anderen verbunden; „key“ und „main“ müssen verschieden sein.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart from another; “key” and “main” must differ.</source>
        <translation>Ein Name wird von einem anderen unterschieden; „key“ und „main“ müssen verschieden sein.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart in an article or in an outlet, one of both.</source>
        <translation>Ein Name wird in einem Artikel oder in einer Quelle unterschieden, in einem von beiden.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>The file ends in the middle; something is missing.</source>
        <translation>Die Datei endet mittendrin; etwas fehlt.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>There are characters in this that are no text.</source>
        <translation>Darin sind Zeichen, die kein Text sind.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a JSON object.</source>
        <translation>Das ist kein JSON-Objekt.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a notebook that Pullquote exported as JSON; nothing was imported.</source>
        <translation>Das ist kein Notizbuch, das Pullquote als JSON exportiert hat; nichts wurde importiert.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This notebook was exported by a newer version of the program (format {version}); nothing was imported.</source>
        <translation>Dieses Notizbuch wurde von einer neueren Fassung des Programms exportiert (Format {version}); nichts wurde importiert.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“clip” is no clip.</source>
        <translation>„clip“ ist kein Ausschnitt.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“place” is not digits of which the last is another than 0.</source>
        <translation>„place“ besteht nicht aus Ziffern, deren letzte keine 0 ist.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>Another program has locked the notebook, so it was not changed. Close that program and try again: {path}</source>
        <translation>Ein anderes Programm hat das Notizbuch gesperrt, darum wurde es nicht geändert. Jenes Programm schließen und noch einmal versuchen: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk failed while the notebook was in use, so it was not changed ({reason}). Look whether the disk is full or failing, and try again: {path}</source>
        <translation>Der Datenträger versagte, während das Notizbuch in Gebrauch war, darum wurde es nicht geändert ({reason}). Prüfen, ob er voll ist oder versagt, und noch einmal versuchen: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk is full, so the notebook was not changed. Make room and try again: {path}</source>
        <translation>Der Datenträger ist voll, darum wurde das Notizbuch nicht geändert. Platz schaffen und noch einmal versuchen: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be used ({reason}). Nothing was changed: {path}</source>
        <translation>Das Notizbuch kann nicht benutzt werden ({reason}). Nichts wurde geändert: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be written, so it was not changed. Look at the permissions of the file and its folder: {path}</source>
        <translation>Das Notizbuch kann nicht geschrieben werden, darum wurde es nicht geändert. Bitte die Rechte der Datei und ihres Ordners prüfen: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is damaged. Start the program again, and the newest good backup will be restored: {path}</source>
        <translation>Das Notizbuch ist beschädigt. Beim nächsten Start wird die neueste gute Sicherung wiederhergestellt: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is safe, but it could not be backed up ({reason}). Look whether there is room and permission to write: {folder}</source>
        <translation>Das Notizbuch ist unversehrt, konnte aber nicht gesichert werden ({reason}). Bitte Platz und Schreibrechte prüfen: {folder}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/lock.py"/>
        <source>another program</source>
        <translation>ein anderes Programm</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged, and there is no good backup of it. A new one was begun; the damaged file is kept: {file}</source>
        <translation>Das Notizbuch war beschädigt, und es gibt keine gute Sicherung. Ein neues wurde begonnen; die beschädigte Datei ist aufgehoben: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged. Its newest good backup, of {when}, was restored; the damaged file is kept: {file}</source>
        <translation>Das Notizbuch war beschädigt. Seine neueste gute Sicherung vom {when} wurde wiederhergestellt; die beschädigte Datei ist aufgehoben: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was missing. Its newest good backup, of {when}, was restored.</source>
        <translation>Das Notizbuch fehlte. Seine neueste gute Sicherung vom {when} wurde wiederhergestellt.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook cannot be written, so it can only be read: {path}</source>
        <translation>Das Notizbuch kann nicht geschrieben, nur gelesen werden: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook could not be copied before it is brought to this version, so it was left as it is ({damage}): {path}</source>
        <translation>Das Notizbuch konnte nicht kopiert werden, bevor es auf diesen Stand gebracht wird, darum blieb es, wie es war ({damage}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook is open in another program ({holder}), so here it can only be read.</source>
        <translation>Das Notizbuch ist in einem anderen Programm offen ({holder}), darum kann es hier nur gelesen werden.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was last open elsewhere and not closed there ({holder}). If its folder is synced, close the program on one machine before opening the other.</source>
        <translation>Das Notizbuch war zuletzt anderswo offen und wurde dort nicht geschlossen ({holder}). Ist sein Ordner abgeglichen, das Programm erst auf dem einen Rechner schließen, dann auf dem anderen öffnen.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was opened to be read only: {path}</source>
        <translation>Das Notizbuch wurde nur zum Lesen geöffnet: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was written by a newer version of the program, so here it can only be read: {path}</source>
        <translation>Das Notizbuch wurde von einer neueren Fassung des Programms geschrieben, darum kann es hier nur gelesen werden: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>{why} It is also damaged, and cannot be restored so: {path}</source>
        <translation>{why} Es ist außerdem beschädigt und kann so nicht wiederhergestellt werden: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/peek.py"/>
        <source>The notebook is damaged ({damage}). When the window is opened, its newest good backup is restored and this file is kept: {path}</source>
        <translation>Das Notizbuch ist beschädigt ({damage}). Wird das Fenster geöffnet, so wird die neueste gute Sicherung wiederhergestellt und diese Datei aufgehoben: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/perform.py"/>
        <source>A tag needs a name; nothing was changed.</source>
        <translation>Ein Schlagwort braucht einen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>The program is closing; nothing was changed.</source>
        <translation>Das Programm wird geschlossen; nichts wurde geändert.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you had read was damaged, so every article counts as unread again. The file is kept: {file}</source>
        <translation>Was gelesen war, ist beschädigt; jeder Artikel gilt wieder als ungelesen. Die Datei ist aufgehoben: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you have read was kept by a newer version of Pullquote: {path}</source>
        <translation>Was gelesen ist, hat eine neuere Fassung von Pullquote behalten: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>Which articles you have read can’t be kept ({reason}): {path}</source>
        <translation>Welche Artikel gelesen sind, kann nicht behalten werden ({reason}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/store.py"/>
        <source>{read_only} Its content cannot be shown.</source>
        <translation>{read_only} Sein Inhalt kann nicht gezeigt werden.</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>goes on from the paragraph before</source>
        <translation>führt den vorigen Absatz fort</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>introduced by the paragraph before</source>
        <translation>vom vorigen Absatz eingeleitet</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation</source>
        <translation>nach dem Zitat genannt</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation with “{cue}”</source>
        <translation>nach dem Zitat mit „{cue}“ genannt</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation</source>
        <translation>vor dem Zitat genannt</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation with “{cue}”</source>
        <translation>vor dem Zitat mit „{cue}“ genannt</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named in the words, as in a transcript</source>
        <translation>in den Wörtern genannt, wie in einem Protokoll</translation>
    </message>
    <message>
        <location filename="viewer/quotes/speeches.py"/>
        <source>named where the speech ends</source>
        <translation>genannt, wo die Rede endet</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>[Picture: {description}]</source>
        <translation>[Bild: {description}]</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>without a description</source>
        <translation>ohne Beschreibung</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” cannot be read: {reason}.</source>
        <translation>Die Farben „{name}“ sind nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has no colour like #1E1D1B for “{colour}”, but {written}.</source>
        <translation>Die Farben „{name}“ haben keine Farbe wie #1E1D1B für „{colour}“, sondern {written}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has the name of one of the program's.</source>
        <translation>Die Farben „{name}“ heißen wie mitgelieferte.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” is not valid JSON: {reason}.</source>
        <translation>Die Farben „{name}“ sind kein gültiges JSON: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” must be a JSON object.</source>
        <translation>Die Farben „{name}“ müssen ein JSON-Objekt sein.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “clips” with {colours}.</source>
        <translation>Die Farben „{name}“ brauchen „clips“ mit {colours}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “colours” and a list of {count} “speakers”.</source>
        <translation>Die Farben „{name}“ brauchen „colours“ und eine Liste mit {count} „speakers“.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>“{name}” is no name of a theme.</source>
        <translation>„{name}“ ist kein Name für Farben.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a day, a month or a year: 2019-11-04, 2019-11, 2019.</source>
        <translation>Erwartet wird ein Tag, Monat oder Jahr: 2019-11-04, 2019-11, 2019.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after {operator}.</source>
        <translation>Nach {operator} wird ein Wort erwartet.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after “{label}:”.</source>
        <translation>Nach „{label}:“ wird ein Wort erwartet.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word before OR.</source>
        <translation>Vor OR wird ein Wort erwartet.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word in the brackets.</source>
        <translation>In den Klammern wird ein Wort erwartet.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word.</source>
        <translation>Ein Wort wird erwartet.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected letters before the *.</source>
        <translation>Vor dem * werden Buchstaben erwartet.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected two words: near:"russia turkey".</source>
        <translation>Zwei Wörter werden erwartet: near:"russia turkey".</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected {flags}.</source>
        <translation>Erwartet wird {flags}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>The first day comes after the last.</source>
        <translation>Der erste Tag kommt nach dem letzten.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket closes nothing.</source>
        <translation>Diese Klammer schließt nichts.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket is not closed.</source>
        <translation>Diese Klammer ist nicht geschlossen.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This is nested too deeply.</source>
        <translation>Das ist zu tief verschachtelt.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Dieses Anführungszeichen hat kein Gegenstück.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>“{label}:” is none of {labels}.</source>
        <translation>„{label}:“ ist keines von {labels}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The saved searches could not be read ({reason}); see {file}.</source>
        <translation>Die gespeicherten Suchen konnten nicht gelesen werden ({reason}); siehe {file}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The searches could not be kept in {file}: {reason}.</source>
        <translation>Die Suchen konnten nicht in {file} behalten werden: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} ist nicht lesbar: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} is not in UTF-8; nothing was imported.</source>
        <translation>{path} ist nicht in UTF-8; nichts wurde importiert.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Best first</source>
        <translation>Passendste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Black</source>
        <translation>Schwarz</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Break long words at the ends of lines; never while a screen reader listens</source>
        <translation>Lange Wörter am Zeilenende trennen; nie, während ein Bildschirmleser zuhört</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>By headline</source>
        <translation>Nach Überschrift</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Chicago (notes and bibliography)</source>
        <translation>Chicago (Anmerkungen und Bibliografie)</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Citations</source>
        <translation>Literaturangaben</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Clip colour</source>
        <translation>Farbe des Ausschnitts</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour of the next clip</source>
        <translation>Farbe des nächsten Ausschnitts</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colours: as the system, a theme that comes with the program, or one of your own</source>
        <translation>Farben: wie das System, mitgelieferte oder eigene</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Column</source>
        <translation>Spalte</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Count unread articles among the sources, not all</source>
        <translation>Neben den Quellen die ungelesenen Artikel zählen statt aller</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Day</source>
        <translation>Tag</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>For dyslexia</source>
        <translation>Für Legasthenie</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Groups in the notebook</source>
        <translation>Gruppen im Notizbuch</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Height of a line, in percent of the letters</source>
        <translation>Höhe einer Zeile, in Prozent der Schriftgröße</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>High contrast</source>
        <translation>Hoher Kontrast</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>How articles are cited as sources</source>
        <translation>Wie Artikel als Quellen angegeben werden</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Hyphenation</source>
        <translation>Silbentrennung</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>It could not be set aside either ({reason}).</source>
        <translation>Sie konnte auch nicht beiseitegelegt werden ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Justified lines</source>
        <translation>Blocksatz</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language of the window; another is spoken from the next start</source>
        <translation>Sprache des Fensters; eine andere gilt ab dem nächsten Start</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters of the article: with serifs, without, or made for dyslexia where installed</source>
        <translation>Schrift des Artikels: mit Serifen, ohne oder, wo installiert, für Legasthenie gemacht</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Lists</source>
        <translation>Listen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Look</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Make the lines of the article equally long</source>
        <translation>Die Zeilen des Artikels gleich lang machen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Newest first</source>
        <translation>Neueste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Oldest first</source>
        <translation>Älteste zuerst</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of articles</source>
        <translation>Ordnung der Artikel</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the article list</source>
        <translation>Ordnung der Artikelliste</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the notebook</source>
        <translation>Ordnung des Notizbuchs</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Pictures</source>
        <translation>Bilder</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show pictures that lie beside the article; none are fetched</source>
        <translation>Bilder zeigen, die neben dem Artikel liegen; keine werden geholt</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show titles and single terms among the quotations</source>
        <translation>Titel und einzelne Begriffe unter den Zitaten zeigen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of all text but the article's, which has its own</source>
        <translation>Größe aller Schrift außer der des Artikels, die ihre eigene hat</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of the article's text</source>
        <translation>Schriftgröße des Artikels</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the article</source>
        <translation>Text des Artikels</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the window</source>
        <translation>Text des Fensters</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The keys of “{name}” are not a list of texts; its own keys are used.</source>
        <translation>Die Tasten von „{name}“ sind keine Liste von Texten; seine eigenen Tasten gelten.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The setting “{key}” cannot be {value}; {default} is used.</source>
        <translation>Die Einstellung „{key}“ kann nicht {value} sein; {default} gilt.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation>Die Einstellungen konnten nicht in {file} behalten werden: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} are not a list of names and values.</source>
        <translation>Die Einstellungen in {file} sind keine Liste von Namen und Werten.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} could not be read ({reason}).</source>
        <translation>Die Einstellungen in {file} konnten nicht gelesen werden ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Theme</source>
        <translation>Farben</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Unread counts</source>
        <translation>Zahl der Ungelesenen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What comes first in the notebook</source>
        <translation>Was im Notizbuch zuerst kommt</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What entries of the notebook stand together by</source>
        <translation>Wonach Einträge des Notizbuchs beisammenstehen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Width of the column, in characters a line</source>
        <translation>Breite der Spalte, in Zeichen je Zeile</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>With serifs</source>
        <translation>Mit Serifen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Without serifs</source>
        <translation>Ohne Serifen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Give a name that tells the other person apart.</source>
        <translation>Ein Name ist nötig, der die andere Person unterscheidet.</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Elsewhere {names} is named for it.</source>
        <translation>Anderswo ist {names} dafür genannt.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, and {speaker} is named for it.</source>
        <comment>Found word for word in 1 article, and {speaker} is named for it.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden, und {speaker} ist dafür genannt.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden, und {speaker} ist dafür genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but not by {speaker}: named for it there is {names}.</source>
        <comment>Found word for word in 1 article, but not by {speaker}: named for it there is {names}.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden, aber nicht von {speaker}: Dafür genannt ist {names}.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden, aber nicht von {speaker}: Dafür genannt ist {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but perhaps not by {speaker}: it seems that {names} is meant there.</source>
        <comment>Found word for word in 1 article, but perhaps not by {speaker}: it seems that {names} is meant there.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden, aber vielleicht nicht von {speaker}: Dort scheint {names} gemeint zu sein.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden, aber vielleicht nicht von {speaker}: Dort scheint {names} gemeint zu sein.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but {speaker} is not named for it there: nobody is.</source>
        <comment>Found word for word in 1 article, but {speaker} is not named for it there: nobody is.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden, aber {speaker} ist dort nicht dafür genannt: Niemand ist es.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden, aber {speaker} ist dort nicht dafür genannt: Niemand ist es.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles.</source>
        <comment>Found word for word in 1 article.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name nobody for it.</source>
        <comment>Found word for word in 1 article: those that were looked through name nobody for it.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden: Wo nachgesehen wurde, ist niemand dafür genannt.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden: Wo nachgesehen wurde, ist niemand dafür genannt.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name {names} for it, not {speaker}.</source>
        <comment>Found word for word in 1 article: those that were looked through name {names} for it, not {speaker}.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden: Wo nachgesehen wurde, ist {names} dafür genannt, nicht {speaker}.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden: Wo nachgesehen wurde, ist {names} dafür genannt, nicht {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles; perhaps {speaker} is meant there.</source>
        <comment>Found word for word in 1 article; perhaps {speaker} is meant there.</comment>
        <translation>
            <numerusform>In einem Artikel wörtlich gefunden; vielleicht ist dort {speaker} gemeint.</numerusform>
            <numerusform>In {count} Artikeln wörtlich gefunden; vielleicht ist dort {speaker} gemeint.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The article has an ellipsis among these words, and the question none.</source>
        <translation>Der Artikel hat zwischen diesen Wörtern eine Auslassung, die Frage keine.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The rest of the sentence has a negation.</source>
        <translation>Der Rest des Satzes enthält eine Verneinung.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but not as a quotation: they stand outside quotation marks.</source>
        <comment>The words are in 1 article, but not as a quotation: they stand outside quotation marks.</comment>
        <translation>
            <numerusform>Die Wörter stehen in einem Artikel, aber nicht als Zitat: Sie stehen außerhalb der Anführungszeichen.</numerusform>
            <numerusform>Die Wörter stehen in {count} Artikeln, aber nicht als Zitat: Sie stehen außerhalb der Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks.</comment>
        <translation>
            <numerusform>Die Wörter stehen in einem Artikel, aber nur zum Teil in Anführungszeichen.</numerusform>
            <numerusform>Die Wörter stehen in {count} Artikeln, aber nur zum Teil in Anführungszeichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks; {speaker} is named for these.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks; {speaker} is named for these.</comment>
        <translation>
            <numerusform>Die Wörter stehen in einem Artikel, aber nur zum Teil in Anführungszeichen; für diesen ist {speaker} genannt.</numerusform>
            <numerusform>Die Wörter stehen in {count} Artikeln, aber nur zum Teil in Anführungszeichen; für diesen ist {speaker} genannt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>What stands in brackets is not in the article.</source>
        <translation>Was in Klammern steht, ist nicht im Artikel.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Where the ellipsis stands, the article goes on in its own words: these may be two statements.</source>
        <translation>Wo die Auslassung steht, geht der Artikel in eigenen Worten weiter: Es können zwei Aussagen sein.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Who says it was looked for in {count} of them.</source>
        <comment>Who says it was looked for in 1 of them.</comment>
        <translation>
            <numerusform>In einem davon wurde nachgesehen, wer es sagt.</numerusform>
            <numerusform>In {count} davon wurde nachgesehen, wer es sagt.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{names} and others</source>
        <translation>{names} und andere</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{speaker} is named for something like it.</source>
        <translation>{speaker} ist für etwas Ähnliches genannt.</translation>
    </message>
    <message>
        <location filename="viewer/verify/lines.py"/>
        <source>As it was printed, the earliest first:</source>
        <translation>Wie es gedruckt wurde, das Früheste zuerst:</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>A quotation of up to {most} words can be verified; this one has {count}.</source>
        <translation>Ein Zitat von bis zu {most} Wörtern kann geprüft werden; dieses hat {count}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>There are no words to look for.</source>
        <translation>Es sind keine Wörter da, nach denen gesucht werden kann.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>In {count} articles.</source>
        <comment>In 1 article.</comment>
        <translation>
            <numerusform>In einem Artikel.</numerusform>
            <numerusform>In {count} Artikeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>It was looked for in {count} articles.</source>
        <comment>It was looked for in 1 article.</comment>
        <translation>
            <numerusform>Gesucht wurde in einem Artikel.</numerusform>
            <numerusform>Gesucht wurde in {count} Artikeln.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Named for it there is {names}, not {speaker}.</source>
        <translation>Dafür genannt ist dort {names}, nicht {speaker}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>No article prints these words between quotation marks.</source>
        <translation>Kein Artikel druckt diese Wörter zwischen Anführungszeichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Not found word for word; {count} wordings come as near, and each differs.</source>
        <comment>Not found word for word; what comes nearest differs.</comment>
        <translation>
            <numerusform>Nicht wörtlich gefunden; was am nächsten kommt, weicht ab.</numerusform>
            <numerusform>Nicht wörtlich gefunden; {count} Fassungen kommen gleich nahe, und jede weicht ab.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Nothing like it was found in {count} articles.</source>
        <comment>Nothing like it was found in 1 article.</comment>
        <translation>
            <numerusform>Nichts dergleichen wurde in einem Artikel gefunden.</numerusform>
            <numerusform>Nichts dergleichen wurde in {count} Artikeln gefunden.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Only the words inside the quotation marks were looked for.</source>
        <translation>Gesucht wurden nur die Wörter in den Anführungszeichen.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Printed in {count} wordings, the earliest first.</source>
        <comment>Printed in 1 wording, the earliest first.</comment>
        <translation>
            <numerusform>In einer Fassung gedruckt, die früheste zuerst.</numerusform>
            <numerusform>In {count} Fassungen gedruckt, die früheste zuerst.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>What {speaker} is named for:</source>
        <translation>Wofür {speaker} genannt ist:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>and in {count} more articles</source>
        <comment>and in 1 more article</comment>
        <translation>
            <numerusform>und in noch einem Artikel</numerusform>
            <numerusform>und in noch {count} Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>another place or speaker</source>
        <translation>andere Stelle oder anderer Sprecher</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>begins later</source>
        <translation>beginnt später</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>differs</source>
        <translation>weicht ab</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>ends sooner</source>
        <translation>endet früher</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>perhaps {speaker}</source>
        <translation>vielleicht {speaker}</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the article’s own words, outside quotation marks</source>
        <translation>eigene Worte des Artikels, außerhalb der Anführungszeichen</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the fullest</source>
        <translation>die vollständigste</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files could not be read.</source>
        <comment>1 file could not be read.</comment>
        <translation>
            <numerusform>Eine Datei konnte nicht gelesen werden.</numerusform>
            <numerusform>{count} Dateien konnten nicht gelesen werden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files more are not read yet; it may stand there.</source>
        <comment>1 file more is not read yet; it may stand there.</comment>
        <translation>
            <numerusform>Eine weitere Datei ist noch nicht gelesen; dort kann es stehen.</numerusform>
            <numerusform>{count} weitere Dateien sind noch nicht gelesen; dort kann es stehen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} of them cut it short.</source>
        <comment>1 of them cuts it short.</comment>
        <translation>
            <numerusform>Eine davon kürzt es.</numerusform>
            <numerusform>{count} davon kürzen es.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} (only partly inside quotation marks)</source>
        <translation>{speaker} (nur teilweise in Anführungszeichen)</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} is named for it.</source>
        <translation>{speaker} ist dafür genannt.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, and {others} for a part of it</source>
        <translation>{speaker}, und {others} für einen Teil davon</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, in the article “{mention}”</source>
        <translation>{speaker}, im Artikel „{mention}“</translation>
    </message>
</context>
</TS>

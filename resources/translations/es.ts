<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date cannot be right: “{date}”.</source>
        <translation>La fecha no puede ser correcta: «{date}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time of day; midnight UTC is taken.</source>
        <translation>La fecha no tiene hora; se toma medianoche UTC.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time zone; UTC is taken.</source>
        <translation>La fecha no tiene zona horaria; se toma UTC.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date is not understood: “{date}”.</source>
        <translation>No se entiende la fecha: «{date}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date “{date}” is ambiguous: it is read as {first}, but may be {second}.</source>
        <translation>La fecha «{date}» es ambigua: se lee como {first}, pero puede ser {second}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The month of the date “{date}” is ambiguous.</source>
        <translation>El mes de la fecha «{date}» es ambiguo.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The time zone of the date is not understood; UTC is taken: “{date}”.</source>
        <translation>No se entiende la zona horaria de la fecha; se toma UTC: «{date}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The year of the date “{date}” is short: it is read as {year}.</source>
        <translation>El año de la fecha «{date}» está abreviado: se lee como {year}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some characters are not valid {encoding}; they are shown as “�”.</source>
        <translation>Algunos caracteres no son {encoding} válido; se muestran como «�».</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some marks were saved in a wrong encoding; they are read as cp1252.</source>
        <translation>Algunos signos se guardaron con una codificación equivocada; se leen como cp1252.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>The file is not in UTF-8; it was read as {encoding}.</source>
        <translation>El archivo no está en UTF-8; se leyó como {encoding}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/articles/decode.py"/>
        <source>{count} control characters are shown as “�”.</source>
        <comment>A control character is shown as “�”.</comment>
        <translation>
            <numerusform>{count} carácter de control se muestra como «�».</numerusform>
            <numerusform>{count} caracteres de control se muestran como «�».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a PDF document, not a text file.</source>
        <translation>«{name}» es un documento PDF, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a ZIP archive or an office document, not a text file.</source>
        <translation>«{name}» es un archivo ZIP o un documento de oficina, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a binary file, not a text file.</source>
        <translation>«{name}» es un archivo binario, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a compressed file, not a text file.</source>
        <translation>«{name}» es un archivo comprimido, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a database, not a text file.</source>
        <translation>«{name}» es una base de datos, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a picture, not a text file.</source>
        <translation>«{name}» es una imagen, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a program, not a text file.</source>
        <translation>«{name}» es un programa, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an RTF document, not a text file.</source>
        <translation>«{name}» es un documento RTF, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an old office document, not a text file.</source>
        <translation>«{name}» es un antiguo documento de oficina, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is empty.</source>
        <translation>«{name}» está vacío.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: it is a link that leads back to itself.</source>
        <translation>«{name}» no se puede leer: es un enlace que lleva a sí mismo.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: its name is too long.</source>
        <translation>«{name}» no se puede leer: su nombre es demasiado largo.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: you have no permission.</source>
        <translation>«{name}» no se puede leer: no tiene permiso.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>«{name}» no se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” does not exist.</source>
        <translation>«{name}» no existe.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a device, not a text file.</source>
        <translation>«{name}» es un dispositivo, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a folder, not a text file.</source>
        <translation>«{name}» es una carpeta, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe or a device, not a text file.</source>
        <translation>«{name}» es una tubería o un dispositivo, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe, not a text file.</source>
        <translation>«{name}» es una tubería, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a socket, not a text file.</source>
        <translation>«{name}» es un socket, no un archivo de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is no regular file, not a text file.</source>
        <translation>«{name}» no es un archivo normal ni de texto.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>The address is not http or https: “{address}”.</source>
        <translation>La dirección no es http ni https: «{address}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one author; the first is taken, not {others}.</source>
        <translation>Hay más de un autor; se toma el primero, no {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one date; the first is taken, not {others}.</source>
        <translation>Hay más de una fecha; se toma la primera, no {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one headline.</source>
        <translation>Hay más de un titular.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one source; the first is taken, not {others}.</source>
        <translation>Hay más de una fuente; se toma la primera, no {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no address.</source>
        <translation>No hay dirección.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no date.</source>
        <translation>No hay fecha.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the first words stand for it.</source>
        <translation>No hay titular; las primeras palabras hacen sus veces.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the name of the file stands for it.</source>
        <translation>No hay titular; el nombre del archivo hace sus veces.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no source and no address.</source>
        <translation>No hay fuente ni dirección.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>Only the beginning of this very large file was read.</source>
        <translation>Solo se leyó el principio de este archivo muy grande.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>There is no text below the head.</source>
        <translation>No hay texto bajo la cabecera.</translation>
    </message>
    <message>
        <location filename="viewer/dossiers.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Dossier</source>
        <translation>Dosier</translation>
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
        <translation>Citas</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <source>{path} could not be written: there is no folder {parent}.</source>
        <translation>No se pudo escribir {path}: no existe la carpeta {parent}.</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <location filename="viewer/gui/press.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>No se pudo escribir {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Attributed with</source>
        <translation>Atribuido con</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Digest (SHA-256)</source>
        <translation>Huella (SHA-256)</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>In Pullquote</source>
        <translation>En Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Named in the text as</source>
        <translation>Nombrado en el texto como</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Passage</source>
        <translation>Pasaje</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence after</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence before</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/settings.py"/>
        <source>Speaker</source>
        <translation>Hablante</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Words in the page</source>
        <translation>Palabras en la página</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>confirmed by the reader</source>
        <translation>confirmado por el lector</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>found by the program with a confidence of {percent} %, not yet confirmed</source>
        <translation>hallado por el programa con una confianza del {percent} %, aún sin confirmar</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named nobody</source>
        <translation>nombrado por el lector; el programa no había nombrado a nadie</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named {name}</source>
        <translation>nombrado por el lector; el programa había nombrado a {name}</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/verify/lines.py"/>
        <location filename="viewer/verify/telling.py"/>
        <source>nobody is named</source>
        <translation>no se nombra a nadie</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>{file}, characters {start} to {end} ({encoding})</source>
        <translation>{file}, caracteres {start} a {end} ({encoding})</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>in {headline}</source>
        <translation>en {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>reported in {headline}</source>
        <translation>referido en {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/markdown.py"/>
        <location filename="viewer/export/dossier/web_page.py"/>
        <location filename="viewer/export/dossier/word.py"/>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/dossier_paper.py"/>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Back to the text</source>
        <translation>Volver al texto</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Source {number}</source>
        <translation>Fuente {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/word.py"/>
        <source>A Word document needs the package python-docx, which is not installed. “pip install pullquote[docx]” installs it; a web page needs nothing.</source>
        <translation>Un documento de Word necesita el paquete python-docx, que no está instalado. «pip install pullquote[docx]» lo instala; una página web no necesita nada.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This is no link to words that Pullquote can open.</source>
        <translation>Este no es un enlace a palabras que Pullquote pueda abrir.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This link to words is damaged.</source>
        <translation>Este enlace a palabras está dañado.</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Nobody is named</source>
        <translation>No se nombra a nadie</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>headline</source>
        <translation>titular</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named as “{words}”</source>
        <translation>nombrado como «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>paragraph {number}</source>
        <translation>párrafo {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>{name} – speaker uncertain</source>
        <translation>{name} – hablante dudoso</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;About Pullquote</source>
        <translation>&amp;Acerca de Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Another speaker…</source>
        <translation>&amp;Otro hablante…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Articles</source>
        <translation>&amp;Artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back</source>
        <translation>A&amp;trás</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>Hacer una copia a&amp;hora</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Black</source>
        <translation>&amp;Negro</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Azul</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/allowed.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Marcador</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Clip</source>
        <translation>&amp;Recorte</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Close the window</source>
        <translation>&amp;Cerrar la ventana</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Buscar en el artículo…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Ir</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Verde</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Historial…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Look for changes</source>
        <translation>&amp;Buscar cambios</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Mark as read</source>
        <translation>Marcar como &amp;leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Newest first</source>
        <translation>Los más &amp;nuevos primero</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Next article</source>
        <translation>Artículo &amp;siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Notebook</source>
        <translation>&amp;Cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;Nota…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Oldest first</source>
        <translation>Los más &amp;antiguos primero</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Open files…</source>
        <translation>&amp;Abrir archivos…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Previous article</source>
        <translation>Artículo &amp;anterior</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Purple</source>
        <translation>&amp;Morado</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quotations</source>
        <translation>&amp;Citas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Red</source>
        <translation>&amp;Rojo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Remove from the notebook</source>
        <translation>&amp;Quitar del cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Show the file in its folder</source>
        <translation>&amp;Mostrar el archivo en su carpeta</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Skipped files…</source>
        <translation>Archivos o&amp;mitidos…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sources</source>
        <translation>&amp;Fuentes</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiquetas…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Titles and terms among the quotations</source>
        <translation>&amp;Títulos y términos entre las citas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Yellow</source>
        <translation>A&amp;marillo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>A &amp;caret in the article</source>
        <translation>Un c&amp;ursor en el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Add to a &amp;dossier…</source>
        <translation>Añadir a un &amp;dosier…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Como el s&amp;istema</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said the selected words, or what you type</source>
        <translation>Preguntar al archivo si alguien dijo las palabras seleccionadas, o lo que se escriba</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said what is on the clipboard</source>
        <translation>Preguntar al archivo si alguien dijo lo que hay en el portapapeles</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>B&amp;est first</source>
        <translation>Los me&amp;jores primero</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Back the notebook up now</source>
        <translation>Hacer ahora una copia de seguridad del cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Blue for the chosen clips and the next</source>
        <translation>Azul para los recortes elegidos y el siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Bookmark this article, or take its bookmark away</source>
        <translation>Poner un marcador a este artículo, o quitarlo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By &amp;headline</source>
        <translation>Por &amp;titular</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By so&amp;urce</source>
        <translation>Por f&amp;uente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>C&amp;lose the notice</source>
        <translation>Cerrar el a&amp;viso</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Choose how the window looks and reads</source>
        <translation>Elegir cómo se ve y se lee la ventana</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip c&amp;olour</source>
        <translation>C&amp;olor del recorte</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip the selected words, or the chosen quotations</source>
        <translation>Recortar las palabras seleccionadas, o las citas elegidas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Co&amp;mmand palette…</source>
        <translation>Paleta de &amp;órdenes…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Confirm the &amp;speaker</source>
        <translation>Con&amp;firmar el hablante</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy &amp;quotations with their source</source>
        <translation>Copiar las &amp;citas con su fuente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a Pullquote link to the words</source>
        <translation>Copiar un enlace de Pullquote a las palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a lin&amp;k to the words</source>
        <translation>Copiar un &amp;enlace a las palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a link that opens the words in this program</source>
        <translation>Copiar un enlace que abre las palabras en este programa</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy quotations with their car&amp;ds</source>
        <translation>Copiar las citas con sus fic&amp;has</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the address that leads to the selected words, or to the chosen quotation</source>
        <translation>Copiar la dirección que lleva a las palabras seleccionadas o a la cita elegida</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the article as a source, in the style that is set</source>
        <translation>Copiar el artículo como fuente, en el estilo elegido</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the c&amp;itation of the article</source>
        <translation>Copiar la referenc&amp;ia del artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with all that tells where they come from</source>
        <translation>Copiar las citas elegidas, o todas, con todo lo que dice de dónde vienen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with speaker and source</source>
        <translation>Copiar las citas elegidas, o todas, con hablante y fuente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the selected words or quotations</source>
        <translation>Copiar las palabras o citas seleccionadas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Doss&amp;iers…</source>
        <translation>Dos&amp;ieres…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>E&amp;xport the article…</source>
        <translation>E&amp;xportar el artículo…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Everybody who is quoted in the archive: what they say, where and when</source>
        <translation>Todos a quienes se cita en el archivo: qué dicen, dónde y cuándo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Expo&amp;rt the citation…</source>
        <translation>Expo&amp;rtar la referencia…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export the list as so&amp;urces…</source>
        <translation>Exportar la lista como f&amp;uentes…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export what is &amp;chosen…</source>
        <translation>Exportar lo &amp;elegido…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Find a command, an article or a place by its name</source>
        <translation>Encontrar una orden, un artículo o un lugar por su nombre</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Give the tag that is chosen in the tree another name, or that of another tag</source>
        <translation>Dar otro nombre a la etiqueta elegida en el árbol, o el de otra etiqueta</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Green for the chosen clips and the next</source>
        <translation>Verde para los recortes elegidos y el siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>High &amp;contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ho&amp;w to search</source>
        <translation>Có&amp;mo buscar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Larger te&amp;xt</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>List only what you have not read yet: is:unread in the search</source>
        <translation>Listar solo lo que aún no se ha leído: is:unread en la búsqueda</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark all in the &amp;list as read</source>
        <translation>Marcar toda la &amp;lista como leída</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark as u&amp;nread</source>
        <translation>Marcar como &amp;no leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Name who said the chosen quotations</source>
        <translation>Decir quién dijo las citas elegidas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;quotation</source>
        <translation>&amp;Cita siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;word found</source>
        <translation>&amp;Hallazgo siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next un&amp;read article</source>
        <translation>Siguiente no &amp;leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>No&amp;rmal text size</source>
        <translation>Tamaño de texto no&amp;rmal</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Not a &amp;quotation</source>
        <translation>No es una c&amp;ita</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Onl&amp;y the article</source>
        <translation>So&amp;lo el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Only unread art&amp;icles</source>
        <translation>Solo artículos no leí&amp;dos</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>Abrir una &amp;carpeta…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open an archive</source>
        <translation>Abrir un archivo de artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open article files</source>
        <translation>Abrir archivos de artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open in a &amp;window of its own</source>
        <translation>Abrir en una &amp;ventana propia</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the &amp;example archive</source>
        <translation>Abrir el archivo de &amp;ejemplo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the original in the &amp;browser…</source>
        <translation>Abrir el original en el &amp;navegador…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Order, annotate and write out what you have gathered</source>
        <translation>Ordenar, anotar y escribir lo reunido</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page ba&amp;ck</source>
        <translation>&amp;Página anterior</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page down; from the end of the article go to the next unread one</source>
        <translation>Página siguiente; desde el final del artículo, ir al siguiente no leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious unread article</source>
        <translation>No leído an&amp;terior</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious word found</source>
        <translation>Hallazgo anterio&amp;r</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Previous q&amp;uotation</source>
        <translation>Cita a&amp;nterior</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Vista previa de impresión…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print the article with its quotations</source>
        <translation>Imprimir el artículo con sus citas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Purple for the chosen clips and the next</source>
        <translation>Morado para los recortes elegidos y el siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Put the chosen quotations or clips, or the selected words, into a dossier</source>
        <translation>Poner las citas o recortes elegidos, o las palabras seleccionadas, en un dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rea&amp;d on</source>
        <translation>S&amp;eguir leyendo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Read the archive again</source>
        <translation>Leer el archivo otra vez</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Red for the chosen clips and the next</source>
        <translation>Rojo para los recortes elegidos y el siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Remove the chosen clip, with what is written on it</source>
        <translation>Quitar el recorte elegido, con lo escrito en él</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rena&amp;me the tag…</source>
        <translation>Ca&amp;mbiar el nombre de la etiqueta…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;peakers…</source>
        <translation>Ha&amp;blantes…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Save this s&amp;earch</source>
        <translation>Guardar esta &amp;búsqueda</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Searc&amp;h</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles</source>
        <translation>Buscar en los artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select words in the article with the arrow keys</source>
        <translation>Seleccionar palabras del artículo con las flechas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Sho&amp;w unread counts</source>
        <translation>Mostrar cuántos no se han leí&amp;do</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article alone; Esc brings the rest back</source>
        <translation>Mostrar solo el artículo; Esc trae de vuelta lo demás</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article as it would be printed</source>
        <translation>Mostrar el artículo como se imprimiría</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the program's own answer again; with nothing chosen, what was taken out</source>
        <translation>Mostrar otra vez la respuesta del programa; si no se eligió nada, lo que se quitó</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tag what is chosen, or else the article</source>
        <translation>Etiquetar lo elegido, o si no el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take a notebook, Readwise highlights or a list of addresses in</source>
        <translation>Incorporar un cuaderno, subrayados de Readwise o una lista de direcciones</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take it out of the list</source>
        <translation>Quitarlo de la lista</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take the correction &amp;back</source>
        <translation>Retirar la c&amp;orrección</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tell who is quoted in the article, or in all that is listed, with how many words</source>
        <translation>Decir a quién se cita en el artículo, o en todo lo listado, y con cuántas palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The speaker of the chosen quotations is right</source>
        <translation>El hablante de las citas elegidas es correcto</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The&amp;me</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;article</source>
        <translation>Al &amp;artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;sources</source>
        <translation>A las &amp;fuentes</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the articl&amp;es</source>
        <translation>A los a&amp;rtículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the noteboo&amp;k</source>
        <translation>Al cua&amp;derno</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the qu&amp;otations</source>
        <translation>A las ci&amp;tas</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verif&amp;y a quotation…</source>
        <translation>Verificar &amp;una cita…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verify what was c&amp;opied</source>
        <translation>Verificar lo copiad&amp;o</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>What was read before, today or earlier</source>
        <translation>Lo que se leyó hoy o antes</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Who i&amp;s quoted…</source>
        <translation>A quién &amp;se cita…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write a note on the selected words or the chosen quotation, or else on the article</source>
        <translation>Escribir una nota sobre las palabras seleccionadas o la cita elegida, o si no sobre el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write all articles of the list as sources: CSL-JSON, BibTeX or RIS</source>
        <translation>Escribir todos los artículos de la lista como fuentes: CSL-JSON, BibTeX o RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article as a source: CSL-JSON, BibTeX or RIS</source>
        <translation>Escribir el artículo como fuente: CSL-JSON, BibTeX o RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article with its quotations into a file</source>
        <translation>Escribir el artículo con sus citas en un archivo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the chosen entries of the notebook into a file</source>
        <translation>Escribir las entradas elegidas del cuaderno en un archivo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the whole notebook into a file</source>
        <translation>Escribir todo el cuaderno en un archivo</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Yellow for the chosen clips and the next</source>
        <translation>Amarillo para los recortes elegidos y el siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmarked</source>
        <translation>Marcador puesto</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>No article is open</source>
        <translation>No hay ningún artículo abierto</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Not possible now</source>
        <translation>Ahora no es posible</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Remove the &amp;bookmark</source>
        <translation>Quitar el &amp;marcador</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go back to</source>
        <translation>No hay nada antes</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go forward to</source>
        <translation>No hay nada después</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to redo</source>
        <translation>No hay nada que rehacer</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to undo</source>
        <translation>No hay nada que deshacer</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>Pullquote is open already, but that window does not answer. This is another.</source>
        <translation>Pullquote ya está abierto, pero esa ventana no responde. Esta es otra.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>No se pudo escribir la imagen en {file}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>What was open last is not there: {paths}. File → Open recent still has it.</source>
        <translation>Lo último que estaba abierto no está: {paths}. Sigue en «Archivo → Abrir reciente».</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmark removed</source>
        <translation>Marcador quitado</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Looking for quotations…</source>
        <translation>Buscando citas…</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Nobody is quoted in this article.</source>
        <translation>En este artículo no se cita a nadie.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>There is nothing to count here.</source>
        <translation>Aquí no hay nada que contar.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>{what}. Counted by Pullquote on {day}.</source>
        <translation>{what}. Contado por Pullquote el {day}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Copy the picture</source>
        <translation>Copiar la imagen</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Save the picture…</source>
        <translation>Guardar la imagen…</translation>
    </message>
    <message>
        <location filename="viewer/gui/clear_button.py"/>
        <source>Clear</source>
        <translation>Borrar</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Try again</source>
        <translation>Intentar de nuevo</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV para hojas de cálculo (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Copied the table</source>
        <translation>Tabla copiada</translation>
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
        <translation>Buscando a quién se cita…</translation>
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
        <translation>Abra primero una carpeta de artículos: no hay nada que preguntar.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Save the table</source>
        <translation>Guardar la tabla</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>The index was damaged and is made anew; then it is asked again.</source>
        <translation>El índice estaba dañado y se hace de nuevo; luego se vuelve a preguntar.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Who is quoted</source>
        <translation>A quién se cita</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Without a headline</source>
        <translation>Sin titular</translation>
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
            <numerusform>{count} artículo</numerusform>
            <numerusform>{count} artículos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>“{search}” in: {place}</source>
        <translation>«{search}» en: {place}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Looking for articles…</source>
        <translation>Buscando artículos…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing here was found. All articles, or fewer words, may have more.</source>
        <translation>Aquí no se encontró nada. En todos los artículos, o con menos palabras, puede haber más.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing was found. Fewer words, or others, may find more.</source>
        <translation>No se encontró nada. Con menos palabras, o con otras, puede haber más.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>There are no articles here. Open a folder of text files with {key}.</source>
        <translation>Aquí no hay artículos. {key} abre una carpeta de archivos de texto.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>The quotations of an open article stand here.</source>
        <translation>Aquí aparecen las citas de un artículo abierto.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>CSL-JSON, as Zotero reads it (*.json)</source>
        <translation>CSL-JSON, como lo lee Zotero (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link to the words</source>
        <translation>Copiado un enlace de Pullquote a las palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link: the article has no address</source>
        <translation>Copiado un enlace de Pullquote: el artículo no tiene dirección</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a link to the words</source>
        <translation>Copiado un enlace a las palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied the citation</source>
        <translation>Referencia copiada</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied {count} quotations with their cards</source>
        <comment>Copied 1 quotation with its card</comment>
        <translation>
            <numerusform>{count} cita copiada con su ficha</numerusform>
            <numerusform>{count} citas copiadas con sus fichas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Export as a source</source>
        <translation>Exportar como fuente</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Exported {count} sources to {path}</source>
        <comment>Exported 1 source to {path}</comment>
        <translation>
            <numerusform>{count} fuente exportada a {path}</numerusform>
            <numerusform>{count} fuentes exportadas a {path}</numerusform>
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
        <translation>Seleccione palabras o elija primero una cita</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>There is no article in the list</source>
        <translation>No hay artículos en la lista</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>There is no quotation to copy</source>
        <translation>No hay ninguna cita que copiar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Changed in the article since</source>
        <translation>Cambiado en el artículo desde entonces</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Not in the article any more</source>
        <translation>Ya no está en el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Stands in several places of the article</source>
        <translation>Está en varios lugares del artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The article is not found</source>
        <translation>No se encuentra el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words are the same, but all around them has changed.</source>
        <translation>Las palabras son las mismas, pero todo a su alrededor ha cambiado.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words have changed since: {changes}.</source>
        <translation>Las palabras han cambiado desde entonces: {changes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>and {count} more changes</source>
        <comment>and 1 more change</comment>
        <translation>
            <numerusform>y otro cambio</numerusform>
            <numerusform>y otros {count} cambios</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{now}” is new</source>
        <translation>«{now}» es nuevo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is gone</source>
        <translation>«{was}» ya no está</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is “{now}” now</source>
        <translation>«{was}» es ahora «{now}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article</source>
        <translation>Archi&amp;vos con este artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article ({count})</source>
        <translation>Archi&amp;vos con este artículo ({count})</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>There is no other file with this article</source>
        <translation>No hay otro archivo con este artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>Copied the selected words</source>
        <translation>Palabras seleccionadas copiadas</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/copying.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} quotations with their source</source>
        <comment>Copied 1 quotation with its source</comment>
        <translation>
            <numerusform>{count} cita copiada con su fuente</numerusform>
            <numerusform>{count} citas copiadas con su fuente</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>A Word document (*.docx)</source>
        <translation>Documento de Word (*.docx)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>A web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a heading</source>
        <translation>Intertítulo añadido</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a text</source>
        <translation>Texto añadido</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Began a dossier</source>
        <translation>Dosier empezado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Changed the dossier</source>
        <translation>Dosier cambiado</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Copied {count} items</source>
        <comment>Copied 1 item</comment>
        <translation>
            <numerusform>{count} elemento copiado</numerusform>
            <numerusform>{count} elementos copiados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Export the dossier</source>
        <translation>Exportar el dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Exported to {path}</source>
        <translation>Exportado a {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Kept what was written</source>
        <translation>Se guardó lo escrito</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Moved {count} items</source>
        <comment>Moved 1 item</comment>
        <translation>
            <numerusform>{count} elemento movido</numerusform>
            <numerusform>{count} elementos movidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>New dossier</source>
        <translation>Nuevo dosier</translation>
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
        <translation>Dosier quitado; sus recortes siguen en el cuaderno</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Took {count} items out of the dossier</source>
        <comment>Took 1 item out of the dossier</comment>
        <translation>
            <numerusform>{count} elemento sacado del dosier</numerusform>
            <numerusform>{count} elementos sacados del dosier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Writing {path}…</source>
        <translation>Escribiendo {path}…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>addition</source>
        <translation>adición</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a dossier</source>
        <translation>cambio de un dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a text</source>
        <translation>cambio de un texto</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>move</source>
        <translation>traslado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>new dossier</source>
        <translation>nuevo dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal from a dossier</source>
        <translation>retirada de un dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal of a dossier</source>
        <translation>eliminación de un dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backed up to {path}</source>
        <translation>Copia guardada en {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backing up the notebook</source>
        <translation>Haciendo la copia del cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>CSV, as Readwise reads it (*.csv)</source>
        <translation>CSV, como lo lee Readwise (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Choose a template for Markdown</source>
        <translation>Elegir una plantilla para Markdown</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Copied {count} entries</source>
        <comment>Copied 1 entry</comment>
        <translation>
            <numerusform>{count} entrada copiada</numerusform>
            <numerusform>{count} entradas copiadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Everything, to be taken in again (*.json)</source>
        <translation>Todo, para incorporarlo de nuevo (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export the notebook</source>
        <translation>Exportar el cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export what is chosen</source>
        <translation>Exportar lo elegido</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Exporting the notebook</source>
        <translation>Exportando el cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Import into the notebook</source>
        <translation>Importar al cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by a template that you choose next (*.md)</source>
        <translation>Markdown según una plantilla que se elige después (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by your template {name} (*.md)</source>
        <translation>Markdown según su plantilla {name} (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Notebooks, Readwise, lists of addresses (*.json *.csv *.txt);;All files (*)</source>
        <translation>Cuadernos, Readwise, listas de direcciones (*.json *.csv *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}</source>
        <translation>Leyendo {name}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Templates (*.md *.txt);;All files (*)</source>
        <translation>Plantillas (*.md *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>The notebook has not changed since its last backup</source>
        <translation>El cuaderno no ha cambiado desde su última copia</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Took in {count} entries</source>
        <comment>Took in 1 entry</comment>
        <translation>
            <numerusform>{count} entrada incorporada</numerusform>
            <numerusform>{count} entradas incorporadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>W3C annotations (*.jsonld)</source>
        <translation>Anotaciones W3C (*.jsonld)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>import</source>
        <translation>importación</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/focusing.py"/>
        <source>The article alone; Esc or F9 brings the rest back</source>
        <translation>Solo el artículo; Esc o F9 trae de vuelta lo demás</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Add to the dossier:</source>
        <translation>Añadir al dosier:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Added {count} quotations to “{title}”</source>
        <comment>Added 1 quotation to “{title}”</comment>
        <translation>
            <numerusform>{count} cita añadida a «{title}»</numerusform>
            <numerusform>{count} citas añadidas a «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Choose a quotation, a clip or words of the article first</source>
        <translation>Elija primero una cita, un recorte o palabras del artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Only clips can be put into a dossier</source>
        <translation>Solo se pueden poner recortes en un dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>The title of a dossier, or of a new one; Enter adds</source>
        <translation>El título de un dosier, o de uno nuevo; Intro añade</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>addition to a dossier</source>
        <translation>adición a un dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Hint {number} of {all}: {hint}</source>
        <translation>Consejo {number} de {all}: {hint}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Next hint</source>
        <translation>Siguiente consejo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>No more hints</source>
        <translation>No más consejos</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>This is an example. {open} opens your own archive, and {palette} finds every command by its name.</source>
        <translation>Esto es un ejemplo. {open} abre su propio archivo, y {palette} encuentra cada orden por su nombre.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Understood</source>
        <translation>Entendido</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{copy} copies the quotations with speaker and source, {bookmark} bookmarks the article, {clip} clips the words that are chosen.</source>
        <translation>{copy} copia las citas con hablante y fuente, {bookmark} pone un marcador al artículo, {clip} recorta las palabras seleccionadas.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{next} and {previous} go from article to article, {next_quotation} and {previous_quotation} from quotation to quotation.</source>
        <translation>{next} y {previous} van de artículo en artículo, {next_quotation} y {previous_quotation} de cita en cita.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>The index does not last: look at the disk. Your articles are untouched.</source>
        <translation>El índice no dura: revise el disco. Sus artículos están intactos.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing goes on</source>
        <translation>puede haber más, la indexación continúa</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing was stopped (F5 goes on)</source>
        <translation>puede haber más, la indexación se detuvo (F5 la continúa)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, not everything is indexed</source>
        <translation>puede haber más, no todo está indexado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, quotations are being looked for</source>
        <translation>puede haber más, aún se buscan las citas</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Choose a quotation first, with N or a click</source>
        <translation>Elija primero una cita, con N o con un clic</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Its words were “{words}”</source>
        <translation>Sus palabras eran «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>New name of the tag “{name}”:</source>
        <translation>Nuevo nombre de la etiqueta «{name}»:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>No correction is chosen</source>
        <translation>No se ha elegido ninguna corrección</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{headline}”</source>
        <translation>Nota sobre «{headline}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{words}”</source>
        <translation>Nota sobre «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Nothing of this is in the notebook</source>
        <translation>Nada de esto está en el cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Open an article to write a note on it</source>
        <translation>Abra un artículo para escribir una nota sobre él</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Said by:</source>
        <translation>Dicho por:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Select words of the article, or a quotation, to clip</source>
        <translation>Seleccione palabras del artículo, o una cita, para recortarlas</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of {count} entries:</source>
        <comment>Tags of 1 entry:</comment>
        <translation>
            <numerusform>Etiquetas de {count} entrada:</numerusform>
            <numerusform>Etiquetas de {count} entradas:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of “{entry}”:</source>
        <translation>Etiquetas de «{entry}»:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags with commas between them; Enter keeps</source>
        <translation>Etiquetas separadas por comas; Intro las guarda</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of another tag unites the two</source>
        <translation>El nombre de otra etiqueta une las dos</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of the speaker; the arrow down shows those of the article</source>
        <translation>El nombre del hablante; la flecha abajo muestra los del artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>{colour} clip</source>
        <translation>Recorte, {colour}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Keep the window open</source>
        <translation>Dejar la ventana abierta</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Stop that and close</source>
        <translation>Detenerlo y cerrar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>The window closes as soon as the notebook is written.</source>
        <translation>La ventana se cierra en cuanto el cuaderno esté escrito.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/linking.py"/>
        <source>Looking for the article of the link…</source>
        <translation>Buscando el artículo del enlace…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>bookmark</source>
        <translation>marcador</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>removal of a bookmark</source>
        <translation>eliminación de un marcador</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Another person of this name…</source>
        <translation>Otra persona con este nombre…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>List “{name}” under “{main}”</source>
        <translation>Listar «{name}» bajo «{main}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>Nobody has a name like this: compare with somebody to join two names</source>
        <translation>Nadie tiene un nombre parecido: compare con alguien para unir dos nombres</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>joining of names</source>
        <translation>unión de nombres</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>parting of names</source>
        <translation>separación de nombres</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed for itself</source>
        <translation>«{name}» se lista por separado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed under “{main}”</source>
        <translation>«{name}» se lista bajo «{main}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>“{name}” is somebody else</source>
        <translation>«{name}» es otra persona</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Bookmark an article with {bookmark}, and it is kept here.</source>
        <translation>Ponga un marcador a un artículo con {bookmark}, y se guarda aquí.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Keep an article with {bookmark}, words with {clip}, a thought with {note}.</source>
        <translation>Guarde un artículo con {bookmark}, palabras con {clip}, una idea con {note}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing has this tag. Choose an entry and press {keys} to tag it.</source>
        <translation>Nada tiene esta etiqueta. Elija una entrada y pulse {keys} para etiquetarla.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing in the notebook has these words. Fewer may find more.</source>
        <translation>Nada en el cuaderno tiene estas palabras. Con menos puede haber más.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Press {note} to write a note; it is kept here.</source>
        <translation>Pulse {note} para escribir una nota; se guarda aquí.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Select words of an article, or a quotation, and press {clip} to keep them here.</source>
        <translation>Seleccione palabras de un artículo, o una cita, y pulse {clip} para guardarlas aquí.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Take the new words</source>
        <translation>Tomar las nuevas palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>The search is getting ready: {percent} %</source>
        <translation>La búsqueda se está preparando: {percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>These words stand in {count} places of the article, and nothing tells which of them you kept. All are marked; F3 goes from one to the next.</source>
        <comment>These words stand in 1 place of the article, and nothing tells whether it is the one you kept.</comment>
        <translation>
            <numerusform>Estas palabras están en {count} lugar del artículo, y nada dice si es el que guardó.</numerusform>
            <numerusform>Estas palabras están en {count} lugares del artículo, y nada dice cuál guardó. Todos están marcados; F3 va de uno a otro.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{headline}” is not where it was, and not in the open library. What you kept of it stays here.</source>
        <translation>«{headline}» no está donde estaba, ni en el archivo abierto. Lo que guardó de él sigue aquí.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{words}” is not in the article any more. Your clip stays as it was.</source>
        <translation>«{words}» ya no está en el artículo. Su recorte queda como estaba.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Changing the notebook</source>
        <translation>Cambiando el cuaderno</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Clipped {count} quotations</source>
        <comment>Clipped</comment>
        <translation>
            <numerusform>{count} recorte guardado</numerusform>
            <numerusform>{count} citas recortadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Confirmed</source>
        <translation>Confirmado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Note changed</source>
        <translation>Nota cambiada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Noted</source>
        <translation>Anotado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Nothing has changed by it</source>
        <translation>Con eso no ha cambiado nada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Now said by {names}</source>
        <translation>Ahora dicho por {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed the tag “{name}”</source>
        <translation>Etiqueta «{name}» quitada</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed {count} entries</source>
        <comment>Removed 1 entry</comment>
        <translation>
            <numerusform>{count} entrada quitada</numerusform>
            <numerusform>{count} entradas quitadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Tags of {count} entries changed</source>
        <comment>Tags changed</comment>
        <translation>
            <numerusform>Etiquetas cambiadas</numerusform>
            <numerusform>Etiquetas de {count} entradas cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>That is clipped already</source>
        <translation>Eso ya está recortado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>The clip has the new words</source>
        <translation>El recorte tiene las nuevas palabras</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Took {count} corrections back</source>
        <comment>Took 1 correction back</comment>
        <translation>
            <numerusform>{count} corrección retirada</numerusform>
            <numerusform>{count} correcciones retiradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of a note</source>
        <translation>cambio de una nota</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of colour</source>
        <translation>cambio de color</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of tags</source>
        <translation>cambio de etiquetas</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>clip</source>
        <translation>recorte</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction</source>
        <translation>corrección</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction taken back</source>
        <translation>corrección retirada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new name of a tag</source>
        <translation>nuevo nombre de una etiqueta</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new words of a clip</source>
        <translation>nuevas palabras de un recorte</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal</source>
        <translation>eliminación</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal of a tag</source>
        <translation>eliminación de una etiqueta</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} clips have another colour</source>
        <comment>1 clip has another colour</comment>
        <translation>
            <numerusform>{count} recorte tiene otro color</numerusform>
            <numerusform>{count} recortes tienen otro color</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} taken out of the quotations</source>
        <comment>Taken out of the quotations</comment>
        <translation>
            <numerusform>Quitada de las citas</numerusform>
            <numerusform>{count} quitadas de las citas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>“{old}” is “{name}” now</source>
        <translation>«{old}» se llama ahora «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Artículos (*.txt *.md *.markdown *.text);;Todos los archivos (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Copy address</source>
        <translation>Copiar la dirección</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Nothing was opened before</source>
        <translation>No se había abierto nada antes</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open a folder of articles</source>
        <translation>Abrir una carpeta de artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open files</source>
        <translation>Abrir archivos</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open {address} in your browser?</source>
        <translation>¿Abrir {address} en el navegador?</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>The article does not tell where its original is.</source>
        <translation>El artículo no dice dónde está su original.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>There is no such file or folder: {paths}</source>
        <translation>No existe ese archivo o carpeta: {paths}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Place</source>
        <translation>Lugar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Saved search</source>
        <translation>Búsqueda guardada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/settings.py"/>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>{menu}, on</source>
        <translation>{menu}, activado</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Another article is still being printed or exported.</source>
        <translation>Otro artículo aún se está imprimiendo o exportando.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <location filename="viewer/gui/panes/article.py"/>
        <location filename="viewer/settings.py"/>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export as a file…</source>
        <translation>Exportar a un archivo…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export the article</source>
        <translation>Exportar el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Página {page} de {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Printed {count} pages</source>
        <comment>Printed 1 page</comment>
        <translation>
            <numerusform>{count} página impresa</numerusform>
            <numerusform>{count} páginas impresas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Stopped; nothing was written</source>
        <translation>Detenido; no se escribió nada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>There is no printer to be found.</source>
        <translation>No se encuentra ninguna impresora.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>{path} is the article itself, which is never changed.</source>
        <translation>{path} es el propio artículo, que nunca se cambia.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>No quotation here has these words, of this speaker.</source>
        <translation>Ninguna cita de este hablante tiene aquí estas palabras.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>Reading the articles that were found…</source>
        <translation>Leyendo los artículos encontrados…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>These words are not in the article any more.</source>
        <translation>Estas palabras ya no están en el artículo.</translation>
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
            <numerusform>{count} cita</numerusform>
            <numerusform>{count} citas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>{found} so far, from {at} of {all} articles</source>
        <translation>{found} hasta ahora, de {at} de {all} artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <source>None of the words stands in this article</source>
        <translation>Ninguna de las palabras está en este artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} de {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>History</source>
        <translation>Historial</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>Nothing was read yet</source>
        <translation>Aún no se ha leído nada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A drawing (*.svg)</source>
        <translation>Dibujo (*.svg)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A picture (*.png)</source>
        <translation>Imagen (*.png)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Save the chart</source>
        <translation>Guardar el gráfico</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Saved as {path}</source>
        <translation>Guardado como {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Nothing was searched for yet</source>
        <translation>Aún no se ha buscado nada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Removed the search “{text}”</source>
        <translation>Búsqueda «{text}» quitada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Saved the search “{text}”</source>
        <translation>Búsqueda «{text}» guardada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>removal of a search</source>
        <translation>eliminación de una búsqueda</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>saving of a search</source>
        <translation>guardado de una búsqueda</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>{sentence} (At character {place}.)</source>
        <translation>{sentence} (En el carácter {place}.)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>No speaker of this kind has a name with words that begin so.</source>
        <translation>Ningún hablante de esta clase tiene un nombre con palabras que empiecen así.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Nobody is quoted here.</source>
        <translation>Aquí no se cita a nadie.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} files are still being looked through for quotations.</source>
        <comment>1 file is still being looked through for quotations.</comment>
        <translation>
            <numerusform>Aún se buscan citas en {count} archivo.</numerusform>
            <numerusform>Aún se buscan citas en {count} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} speakers</source>
        <comment>1 speaker</comment>
        <translation>
            <numerusform>{count} hablante</numerusform>
            <numerusform>{count} hablantes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Choose a speaker to compare with.</source>
        <translation>Elija un hablante para comparar.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copied the picture</source>
        <translation>Imagen copiada</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} pages</source>
        <comment>Copied the page</comment>
        <translation>
            <numerusform>{count} página copiada</numerusform>
            <numerusform>{count} páginas copiadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Reading {count} articles…</source>
        <comment>Reading 1 article…</comment>
        <translation>
            <numerusform>Leyendo {count} artículo…</numerusform>
            <numerusform>Leyendo {count} artículos…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Save everything</source>
        <translation>Guardar todo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Everything in this list is read already</source>
        <translation>En esta lista ya está todo leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Go to a list of articles first</source>
        <translation>Vaya primero a una lista de artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as read</source>
        <translation>Marcado como leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as unread</source>
        <translation>Marcado como no leído</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked {count} articles as read</source>
        <comment>Marked 1 article as read</comment>
        <translation>
            <numerusform>{count} artículo marcado como leído</numerusform>
            <numerusform>{count} artículos marcados como leídos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marking all in the list as read…</source>
        <translation>Marcando toda la lista como leída…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Nothing unread is left in this list</source>
        <translation>En esta lista no queda nada sin leer</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>The end of the article</source>
        <translation>Fin del artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from its end</source>
        <translation>Se siguió desde el final</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from the top of the list</source>
        <translation>Se siguió desde el principio de la lista</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>marking as read</source>
        <translation>marcado como leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Copied the answer</source>
        <translation>Respuesta copiada</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Looking for it…</source>
        <translation>Buscándolo…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>There is no text on the clipboard: copy some words first.</source>
        <translation>No hay texto en el portapapeles: copie antes unas palabras.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>What was copied is too long to be a quotation.</source>
        <translation>Lo copiado es demasiado largo para ser una cita.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>About Pullquote</source>
        <translation>Acerca de Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Index, safe to delete</source>
        <translation>Índice, se puede borrar sin riesgo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Pullquote shows archives of news articles with their quotations: who said it, in which words. Everything stays on this machine.</source>
        <translation>Pullquote muestra archivos de artículos de prensa con sus citas: quién lo dijo y con qué palabras. Todo se queda en este equipo.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Your notebook</source>
        <translation>Su cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Dónde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copy the table</source>
        <translation>Copiar la tabla</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Count again</source>
        <translation>Contar de nuevo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Counting</source>
        <translation>Recuento</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In all that is listed</source>
        <translation>En todo lo listado</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In the open article</source>
        <translation>En el artículo abierto</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>People, single names</source>
        <translation>Personas, un solo nombre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the chart…</source>
        <translation>Guardar el gráfico…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the table…</source>
        <translation>Guardar la tabla…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Speakers with their words</source>
        <translation>Hablantes con sus palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/panes/status.py"/>
        <location filename="viewer/gui/panes/work_line.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stop counting</source>
        <translation>Detener el recuento</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stopped: it was not counted to the end.</source>
        <translation>Detenido: no se contó hasta el final.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Whether the open article is asked, or all that is listed</source>
        <translation>Si se pregunta al artículo abierto o a todo lo listado</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker</source>
        <translation>Palabras por hablante</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker: the {count} with the most</source>
        <translation>Palabras por hablante: los {count} con más</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Annotate, or change the text</source>
        <translation>Anotar, o cambiar el texto</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Enter opens a clip at its words, F2 writes an annotation or a text, Alt and the arrow keys move, Delete takes out</source>
        <translation>Intro abre un recorte en sus palabras, F2 escribe una anotación o un texto, Alt y las flechas mueven, Supr saca</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Items of the dossier</source>
        <translation>Elementos del dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Open the article at the words</source>
        <translation>Abrir el artículo en las palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Take out of the dossier</source>
        <translation>Sacar del dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotate…</source>
        <translation>Anotar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotation</source>
        <translation>Anotación</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Esc or Ctrl+Enter keeps what is written</source>
        <translation>Esc o Ctrl+Intro guarda lo escrito</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Heading</source>
        <translation>Intertítulo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Your own words</source>
        <translation>Sus propias palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;New dossier</source>
        <translation>&amp;Nuevo dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>A dossier gathers quotations and clips from many articles, in an order of your own, and is written out with its list of sources. Begin one with “New dossier”.</source>
        <translation>Un dosier reúne citas y recortes de muchos artículos, en un orden propio, y se escribe con su lista de fuentes. Empiece uno con «Nuevo dosier».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add &amp;heading</source>
        <translation>Añadir &amp;intertítulo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add a heading behind the chosen</source>
        <translation>Añadir un intertítulo tras lo elegido</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add te&amp;xt</source>
        <translation>Añadir te&amp;xto</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add your own words behind the chosen</source>
        <translation>Añadir sus propias palabras tras lo elegido</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Begin another dossier</source>
        <translation>Empezar otro dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Choose quotations or clips in the main window and press {keys}: they come here. Headings and texts of your own are added below.</source>
        <translation>Elija citas o recortes en la ventana principal y pulse {keys}: vienen aquí. Los intertítulos y textos propios se añaden abajo.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Delete removes the chosen dossier</source>
        <translation>Supr quita el dosier elegido</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Dossiers</source>
        <translation>Dosieres</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Introduction</source>
        <translation>Introducción</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Style of the list of sources</source>
        <translation>Estilo de la lista de fuentes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title of the dossier</source>
        <translation>Título del dosier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Write the dossier into a file</source>
        <translation>Escribir el dosier en un archivo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Your dossiers</source>
        <translation>Sus dosieres</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>{count} elemento</numerusform>
            <numerusform>{count} elementos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>{count} fuente</numerusform>
            <numerusform>{count} fuentes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Take in {count} entries</source>
        <comment>Take in 1 entry</comment>
        <translation>
            <numerusform>Incorporar {count} entrada</numerusform>
            <numerusform>Incorporar {count} entradas</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What is wrong</source>
        <translation>Qué está mal</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>{count} records cannot be read:</source>
        <comment>1 record cannot be read:</comment>
        <translation>
            <numerusform>{count} registro no se puede leer:</numerusform>
            <numerusform>{count} registros no se pueden leer:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries that can be taken in.</source>
        <comment>“{name}” has 1 entry that can be taken in.</comment>
        <translation>
            <numerusform>«{name}» tiene {count} entrada que se puede incorporar.</numerusform>
            <numerusform>«{name}» tiene {count} entradas que se pueden incorporar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries. What you have already is not doubled; you can undo it.</source>
        <comment>“{name}” has 1 entry. What you have already is not doubled; you can undo it.</comment>
        <translation>
            <numerusform>«{name}» tiene {count} entrada. Lo que ya tiene no se duplica; puede deshacerlo.</numerusform>
            <numerusform>«{name}» tiene {count} entradas. Lo que ya tiene no se duplica; puede deshacerlo.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Listed as</source>
        <translation>&amp;Listado como</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Another person of this name</source>
        <translation>Otra persona con este nombre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In all of {source}, now and later · {articles}</source>
        <translation>En todo {source}, ahora y en adelante · {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In the {count} chosen articles</source>
        <comment>In the chosen article</comment>
        <translation>
            <numerusform>En el artículo elegido</numerusform>
            <numerusform>En los {count} artículos elegidos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>List apart</source>
        <translation>Listar por separado</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Name under which the other person is listed</source>
        <translation>Nombre bajo el que se lista a la otra persona</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No source</source>
        <translation>Sin fuente</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Single articles: choose quotations on the page first.</source>
        <translation>Artículos sueltos: elija antes citas en la página.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Where it is another person</source>
        <translation>Dónde es otra persona</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Larger</source>
        <translation>Más &amp;grande</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Next page</source>
        <translation>Página &amp;siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Previous page</source>
        <translation>Página &amp;anterior</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Smaller</source>
        <translation>Más p&amp;equeño</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Whole page</source>
        <translation>Página e&amp;ntera</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>P&amp;rint…</source>
        <translation>Im&amp;primir…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Print preview</source>
        <translation>Vista previa de impresión</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Back to the default</source>
        <translation>Volver al valor inicial</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Reset “{name}”</source>
        <translation>Restablecer «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>off</source>
        <translation>no</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>on</source>
        <translation>sí</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Every setting has its default again.</source>
        <translation>Todos los ajustes tienen de nuevo su valor inicial.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Give every setting its default</source>
        <translation>Dar a cada ajuste su valor inicial</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Kept in {path}</source>
        <translation>Guardado en {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Atajos de teclado…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>No setting has these words. Fewer may find more.</source>
        <translation>Ningún ajuste tiene estas palabras. Con menos puede haber más.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Open the folder of the file that you can edit</source>
        <translation>Abrir la carpeta del archivo que se puede editar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Buscar en los ajustes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Show the file</source>
        <translation>Mostrar el archivo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>The settings are as they were.</source>
        <translation>Los ajustes están como estaban.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>{count} settings</source>
        <comment>1 setting</comment>
        <translation>
            <numerusform>{count} ajuste</numerusform>
            <numerusform>{count} ajustes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>“{name}” has its default again: {value}.</source>
        <translation>«{name}» tiene de nuevo su valor inicial: {value}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>  or  </source>
        <comment>between keys that do the same</comment>
        <translation>  o  </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Action</source>
        <translation>Orden</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Actions</source>
        <translation>Órdenes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Every action has its own keys again.</source>
        <translation>Cada orden tiene de nuevo sus propias teclas.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give every action its own keys back</source>
        <translation>Devolver a cada orden sus propias teclas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give this action its own keys back</source>
        <translation>Devolver a esta orden sus propias teclas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys of “{name}”</source>
        <translation>Teclas de «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>No action is called so or has these keys.</source>
        <translation>Ninguna orden se llama así ni tiene estas teclas.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Press new keys here</source>
        <translation>Pulse aquí las teclas nuevas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Remove {keys}</source>
        <translation>Quitar {keys}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by keys</source>
        <translation>Buscar por teclas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by name</source>
        <translation>Buscar por nombre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Show all</source>
        <translation>Mostrar todo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>The keys are as they were.</source>
        <translation>Las teclas están como estaban.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Use it for “{name}”</source>
        <translation>Usarlo para «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>or by keys</source>
        <translation>o por teclas</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{count} actions</source>
        <comment>1 action</comment>
        <translation>
            <numerusform>{count} orden</numerusform>
            <numerusform>{count} órdenes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is a key of “{name}” now.</source>
        <translation>{keys} es ahora una tecla de «{name}».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is no key of “{name}” any more.</source>
        <translation>{keys} ya no es una tecla de «{name}».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is taken by “{other}”. It can be used for “{name}” instead.</source>
        <translation>{keys} lo tiene «{other}». Se puede usar para «{name}» en su lugar.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} moves through the window or opens a menu, and can be no shortcut.</source>
        <translation>{keys} sirve para moverse por la ventana o abre un menú, y no puede ser un atajo.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has its own keys again.</source>
        <translation>«{name}» tiene de nuevo sus propias teclas.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has {keys} already.</source>
        <translation>«{name}» ya tiene {keys}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Every file of this library was read.</source>
        <translation>Se leyeron todos los archivos de esta biblioteca.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Skipped files</source>
        <translation>Archivos omitidos</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>The first {count} are shown.</source>
        <translation>Se muestran los primeros {count}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>{count} files were not read; they are untouched.</source>
        <comment>1 file was not read; it is untouched.</comment>
        <translation>
            <numerusform>{count} archivo no se leyó; está intacto.</numerusform>
            <numerusform>{count} archivos no se leyeron; están intactos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same months and scale as {name}: the full height is {count} quotations.</source>
        <comment>Same months and scale as {name}: the full height is 1 quotation.</comment>
        <translation>
            <numerusform>Mismos meses y escala que {name}: la altura completa es {count} cita.</numerusform>
            <numerusform>Mismos meses y escala que {name}: la altura completa son {count} citas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same sources and scale as {name}: the full length is {count} quotations.</source>
        <comment>Same sources and scale as {name}: the full length is 1 quotation.</comment>
        <translation>
            <numerusform>Mismas fuentes y escala que {name}: la longitud completa es {count} cita.</numerusform>
            <numerusform>Mismas fuentes y escala que {name}: la longitud completa son {count} citas.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month</source>
        <translation>{name}: citas por mes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month, in the last ten years of them</source>
        <translation>{name}: citas por mes, en sus últimos diez años</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source</source>
        <translation>{name}: citas por fuente</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most</source>
        <translation>{name}: citas por fuente, las {count} con más</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most of both</source>
        <translation>{name}: citas por fuente, las {count} con más de ambos</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Also known as {names}</source>
        <translation>También conocido como {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>From {first} to {latest}</source>
        <translation>De {first} a {latest}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Listed apart: {names}</source>
        <translation>Se listan por separado: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/saying_list.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No date</source>
        <translation>Sin fecha</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>On {day}</source>
        <translation>El {day}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>All speakers</source>
        <translation>Todos los hablantes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>By name</source>
        <translation>Por nombre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the numbers and the quotations that are shown</source>
        <translation>Copiar los números y las citas que se muestran</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the page</source>
        <translation>Copiar la página</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>In which order they are listed</source>
        <translation>En qué orden se listan</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Keep this speaker, and show the next one beside</source>
        <translation>Dejar este hablante y mostrar el siguiente al lado</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Kind of speakers</source>
        <translation>Clase de hablantes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Latest first</source>
        <translation>Los más recientes primero</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Most quotations first</source>
        <translation>Más citas primero</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Name of a speaker</source>
        <translation>Nombre de un hablante</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Names</source>
        <translation>Nombres</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Not named</source>
        <translation>Sin nombrar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Order of the speakers</source>
        <translation>Orden de los hablantes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Organisations</source>
        <translation>Organizaciones</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>People</source>
        <translation>Personas</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save everything…</source>
        <translation>Guardar todo…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save the numbers and every quotation of this speaker</source>
        <translation>Guardar los números y todas las citas de este hablante</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Say which names are one speaker, or take it back</source>
        <translation>Decir qué nombres son un mismo hablante, o retirarlo</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Speakers</source>
        <translation>Hablantes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Surname only</source>
        <translation>Solo apellido</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Type a name</source>
        <translation>Escriba un nombre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What is said</source>
        <translation>Lo que se dice</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What the other says</source>
        <translation>Lo que dice el otro</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Which speakers are listed</source>
        <translation>Qué hablantes se listan</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Speaker (optional)</source>
        <translation>&amp;Hablante (opcional)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Copy the answer</source>
        <translation>Copiar la respuesta</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Ctrl+Enter looks for them</source>
        <translation>Ctrl+Intro las busca</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Every wording of the whole quotation in the articles, the earliest first</source>
        <translation>Cada versión de la cita entera en los artículos, la más antigua primero</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>How it was printed</source>
        <translation>Cómo se imprimió</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words (Ctrl+Enter)</source>
        <translation>Buscar estas palabras (Ctrl+Intro)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words in every article</source>
        <translation>Buscar estas palabras en todos los artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Speaker (optional)</source>
        <translation>Hablante (opcional)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>There are no words to look for: type or paste some.</source>
        <translation>No hay palabras que buscar: escriba o pegue algunas.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Type or paste what somebody is said to have said: Ctrl+Enter looks for it in every article.</source>
        <translation>Escriba o pegue lo que se dice que alguien dijo: Ctrl+Intro lo busca en todos los artículos.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Underlined: {there}. Struck through: {asked}.</source>
        <translation>Subrayado: {there}. Tachado: {asked}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify</source>
        <translation>Verificar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify a quotation</source>
        <translation>Verificar una cita</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Where it stands</source>
        <translation>Dónde está</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Words of the quotation</source>
        <translation>Palabras de la cita</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in the fullest version only</source>
        <translation>solo en la versión más completa</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in this version only</source>
        <translation>solo en esta versión</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>stands there, was not asked</source>
        <translation>está ahí, no se preguntó</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>was asked, is not there</source>
        <translation>se preguntó, no está ahí</translation>
    </message>
    <message>
        <location filename="viewer/gui/first_page.py"/>
        <location filename="viewer/gui/masthead.py"/>
        <source>By {names}</source>
        <translation>Por {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>File:</source>
        <translation>Archivo:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Note:</source>
        <translation>Nota:</translation>
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
        <translation>Fuente:</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Choose a tag in the tree first</source>
        <translation>Elija primero una etiqueta en el árbol</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Take it up again</source>
        <translation>Retomarlo</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>The note was not kept.</source>
        <translation>La nota no se guardó.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” is no key that “{name}” can have.</source>
        <translation>«{keys}» no es una tecla que «{name}» pueda tener.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” was chosen for “{first}” and for “{other}”; the first has it.</source>
        <translation>«{keys}» se eligió para «{first}» y para «{other}»; la tiene la primera.</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: it leads to “{host}”, not to what stands before the @</source>
        <translation>Cuidado: lleva a «{host}», no a lo que está antes de la @</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is no name that can be read</source>
        <translation>Cuidado: «{host}» no es un nombre que se pueda leer</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is written in letters that only look Latin</source>
        <translation>Cuidado: «{host}» está escrito con letras que solo parecen latinas</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” mixes letters of several alphabets</source>
        <translation>Cuidado: «{host}» mezcla letras de varios alfabetos</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{minutes} min read</source>
        <translation>{minutes} min de lectura</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(added: {words})</source>
        <translation>(añadido: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(left out: {words})</source>
        <translation>(omitido: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Less near</source>
        <translation>Menos parecidas</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Nearest</source>
        <translation>Las más parecidas</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>The same words</source>
        <translation>Las mismas palabras</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>{count} files</source>
        <comment>1 file</comment>
        <translation>
            <numerusform>{count} archivo</numerusform>
            <numerusform>{count} archivos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>bookmarked</source>
        <translation>con marcador</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>read</source>
        <comment>of an article: it was read</comment>
        <translation>leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Annotation: {text}</source>
        <translation>Anotación: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Heading: {text}</source>
        <translation>Intertítulo: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>No longer among your clips; its words stay here</source>
        <translation>Ya no está entre sus recortes; sus palabras siguen aquí</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Text: {text}</source>
        <translation>Texto: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>empty</source>
        <translation>vacío</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Clips</source>
        <translation>Recortes</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Blue</source>
        <translation>Azul</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Nobody named</source>
        <translation>Nadie nombrado</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Note: {text}</source>
        <translation>Nota: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Notebook entry</source>
        <translation>Entrada del cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Purple</source>
        <translation>Morado</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a colour</source>
        <translation>Sin color</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a name</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a tag</source>
        <translation>Sin etiqueta</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Yellow</source>
        <translation>Amarillo</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>on “{words}”</source>
        <translation>sobre «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>tagged {names}</source>
        <translation>con las etiquetas {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A term</source>
        <translation>Un término</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A title</source>
        <translation>Un título</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you</source>
        <translation>confirmado por usted</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had nobody</source>
        <translation>nombrado por usted; el programa no tenía a nadie</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had {name}</source>
        <translation>nombrado por usted; el programa tenía a {name}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Search: {text}</source>
        <translation>Búsqueda: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Source or date</source>
        <translation>Fuente o fecha</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Tag: {name}, {count}</source>
        <translation>Etiqueta: {name}, {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>{count} unread</source>
        <comment>1 unread</comment>
        <translation>
            <numerusform>{count} sin leer</numerusform>
            <numerusform>{count} sin leer</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <source>{name} (surname only)</source>
        <translation>{name} (solo apellido)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/article.py"/>
        <source>The text of the article</source>
        <translation>El texto del artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <location filename="viewer/gui/panes/listing.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <source>The articles of the chosen source or date</source>
        <translation>Los artículos de la fuente o fecha elegida</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close the bar</source>
        <translation>Cerrar la barra</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close, and stay here</source>
        <translation>Cerrar y quedarse aquí</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc back</source>
        <translation>Intro va al lugar siguiente, Mayús+Intro al anterior, Esc vuelve</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match accents</source>
        <translation>Distinguir acentos</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match capital and small letters</source>
        <translation>Distinguir mayúsculas y minúsculas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match case</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place</source>
        <translation>Lugar siguiente</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place (F3)</source>
        <translation>Lugar siguiente (F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Not found</source>
        <translation>No se encontró</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place</source>
        <translation>Lugar anterior</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>Lugar anterior (Mayús+F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words</source>
        <translation>Palabras enteras</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/find_bar.py"/>
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>{count} hallado</numerusform>
            <numerusform>{count} hallados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By speaker</source>
        <translation>Por hablante</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Group by</source>
        <translation>Agrupar por</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>Quotations found</source>
        <translation>Citas encontradas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>The quotations that were searched for; Enter opens the article at the words</source>
        <translation>Las citas buscadas; Intro abre el artículo en las palabras</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>What quotations that stand together have in common</source>
        <translation>Lo que tienen en común las citas de un grupo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Known names</source>
        <translation>Nombres conocidos</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Leave</source>
        <translation>Dejar</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found so far</source>
        <comment>1 found so far</comment>
        <translation>
            <numerusform>{count} hallado hasta ahora</numerusform>
            <numerusform>{count} hallados hasta ahora</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the articles</source>
        <translation>Listar los artículos</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the quotations themselves</source>
        <translation>Listar las citas mismas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps the note, Esc leaves it</source>
        <translation>Ctrl+Intro guarda la nota, Esc la deja</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Intro guarda, Esc deja</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By colour</source>
        <translation>Por color</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>By source</source>
        <translation>Por fuente</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By tag</source>
        <translation>Por etiqueta</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Changed</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Everything</source>
        <translation>Todo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>In which order entries stand</source>
        <translation>En qué orden están las entradas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Newest</source>
        <translation>Más nuevas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>No groups</source>
        <translation>Sin grupos</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Oldest</source>
        <translation>Más antiguas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Published</source>
        <translation>Publicación</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Search the notebook</source>
        <translation>Buscar en el cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Sort by</source>
        <translation>Ordenar por</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>What entries that stand together have in common</source>
        <translation>Lo que tienen en común las entradas de un grupo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Which kind of entries is shown</source>
        <translation>Qué clase de entradas se muestra</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries</source>
        <comment>1 entry</comment>
        <translation>
            <numerusform>{count} entrada</numerusform>
            <numerusform>{count} entradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries tagged “{tag}”</source>
        <comment>1 entry tagged “{tag}”</comment>
        <translation>
            <numerusform>{count} entrada con la etiqueta «{tag}»</numerusform>
            <numerusform>{count} entradas con la etiqueta «{tag}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <location filename="viewer/settings.py"/>
        <source>Notebook</source>
        <translation>Cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <source>What you have kept; Enter opens an entry at its words, Delete removes it</source>
        <translation>Lo que ha guardado; Intro abre una entrada en sus palabras, Supr la quita</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Tags: {names}</source>
        <translation>Etiquetas: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close the notice</source>
        <translation>Cerrar el aviso</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command palette</source>
        <translation>Paleta de órdenes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command, article or place</source>
        <translation>Orden, artículo o lugar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>More than {count} results</source>
        <translation>Más de {count} resultados</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Nothing fits. Fewer letters may find more.</source>
        <translation>Nada encaja. Con menos letras puede haber más.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>What fits</source>
        <translation>Lo que encaja</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{count} results</source>
        <comment>1 result</comment>
        <translation>
            <numerusform>{count} resultado</numerusform>
            <numerusform>{count} resultados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} de {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>less</source>
        <translation>menos</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>more</source>
        <translation>más</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Also show what stands between quotation marks but is no quotation</source>
        <translation>Mostrar también lo que está entre comillas pero no es una cita</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Bring back</source>
        <translation>Recuperar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy quotations</source>
        <translation>Copiar las citas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy the chosen quotations, or all of them (C)</source>
        <translation>Copiar las citas elegidas, o todas (C)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Every speaker</source>
        <translation>Todos los hablantes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>List what you took out of the quotations again</source>
        <translation>Listar de nuevo lo que quitó de las citas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Quotation {number} of {count}</source>
        <translation>Cita {number} de {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Show only the quotations of one speaker</source>
        <translation>Mostrar solo las citas de un hablante</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>The quotations of the article</source>
        <translation>Las citas del artículo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/settings.py"/>
        <source>Titles and terms</source>
        <translation>Títulos y términos</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Titles and terms ({count})</source>
        <translation>Títulos y términos ({count})</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{count} taken out by you</source>
        <comment>1 taken out by you</comment>
        <translation>
            <numerusform>{count} quitada por usted</numerusform>
            <numerusform>{count} quitadas por usted</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the first</source>
        <translation>{quotation}, de nuevo desde la primera</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the last</source>
        <translation>{quotation}, de nuevo desde la última</translation>
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
        <translation>Cómo buscar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>Press an example to try it.</source>
        <translation>Pulse un ejemplo para probarlo.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>a year, month, day, or FROM..TO; so before:, after:</source>
        <translation>un año, mes, día, o DE..A; igual before:, after:</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>ankara OR moscow</source>
        <translation>ankara OR moscow</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>articles with both words, also as sanctioned</source>
        <translation>artículos con ambas palabras, también en otras formas (sanctioned)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>brackets group</source>
        <translation>los paréntesis agrupan</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>date:2019-11</source>
        <translation>date:2019-11</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>exactly these words, one after another</source>
        <translation>exactamente estas palabras, una tras otra</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>has:quotes is:bookmarked</source>
        <translation>has:quotes is:bookmarked</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>in the headline; so body:, author:, source:</source>
        <translation>en el titular; igual body:, author:, source:</translation>
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
        <translation>una u otra</translation>
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
        <translation>dos palabras cercanas entre sí</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>what you have not read yet</source>
        <translation>lo que aún no se ha leído</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>with quotations; kept by you</source>
        <translation>con citas; guardados por usted</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>without a word (also NOT)</source>
        <translation>sin una palabra (también NOT)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that begin so</source>
        <translation>palabras que empiezan así</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that somebody said</source>
        <translation>palabras que alguien dijo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources and dates: choose which articles are listed</source>
        <translation>Fuentes y fechas: elija qué artículos se listan</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Indexing</source>
        <translation>Indexación</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Stop indexing</source>
        <translation>Detener la indexación</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} hours left</source>
        <comment>about an hour left</comment>
        <translation>
            <numerusform>queda {count} hora aproximadamente</numerusform>
            <numerusform>quedan unas {count} horas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} minutes left</source>
        <comment>about a minute left</comment>
        <translation>
            <numerusform>queda {count} minuto aproximadamente</numerusform>
            <numerusform>quedan unos {count} minutos</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>less than a minute left</source>
        <translation>queda menos de un minuto</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles; {key} tells how</source>
        <translation>Buscar en los artículos; {key} dice cómo</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Toolbar</source>
        <translation>Barra de herramientas</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_line.py"/>
        <source>Stop the work on the notebook</source>
        <translation>Detener el trabajo en el cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop printing or exporting</source>
        <translation>Detener la impresión o exportación</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer could not be started.</source>
        <translation>No se pudo poner en marcha la impresora.</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer takes no more pages.</source>
        <translation>La impresora no admite más páginas.</translation>
    </message>
    <message>
        <location filename="viewer/gui/tasks.py"/>
        <source>Something went wrong in Pullquote itself ({kind}: {reason}).</source>
        <translation>Algo salió mal en el propio Pullquote ({kind}: {reason}).</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Done again: {change}</source>
        <translation>Rehecho: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Undone: {change}</source>
        <translation>Deshecho: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/window.py"/>
        <source>{sentence} The usual colours are used.</source>
        <translation>{sentence} Se usan los colores habituales.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>&amp;Recent searches</source>
        <translation>Búsquedas &amp;recientes</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Load the rest</source>
        <translation>Cargar el resto</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Open a folder of articles…</source>
        <translation>Abrir una carpeta de artículos…</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Text size {percent} %</source>
        <translation>Tamaño del texto {percent} %</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>There is no article here yet.</source>
        <translation>Aquí aún no hay ningún artículo.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>This file is very large: only its beginning is shown.</source>
        <translation>Este archivo es muy grande: solo se muestra el principio.</translation>
    </message>
    <message>
        <location filename="viewer/library/apart.py"/>
        <source>Indexing stopped before its end. What is indexed is kept, and the rest follows when it is started again.</source>
        <translation>La indexación se detuvo antes de su fin. Lo indexado se conserva, y el resto sigue cuando se reanude.</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Share</source>
        <translation>Parte</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Single names</source>
        <translation>Nombres sueltos</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>The quotations are still being looked for.</source>
        <translation>Aún se buscan las citas.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <source>The quotations of {count} articles are not known yet: the index is being made.</source>
        <comment>The quotations of 1 article are not known yet: the index is being made.</comment>
        <translation>
            <numerusform>Aún no se conocen las citas de {count} artículo: el índice se está haciendo.</numerusform>
            <numerusform>Aún no se conocen las citas de {count} artículos: el índice se está haciendo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} words</source>
        <comment>1 word</comment>
        <translation>
            <numerusform>{count} palabra</numerusform>
            <numerusform>{count} palabras</numerusform>
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
        <translation>Otro programa está poniendo al día este índice.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>The index can’t be written: {reason}. Your articles are untouched.</source>
        <translation>No se puede escribir el índice: {reason}. Sus artículos están intactos.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <location filename="viewer/library/schema.py"/>
        <source>The index in {folder} can’t be written: {reason}. Your articles are untouched.</source>
        <translation>No se puede escribir el índice en {folder}: {reason}. Sus artículos están intactos.</translation>
    </message>
    <message>
        <location filename="viewer/library/kept_searches.py"/>
        <source>The index was damaged. It is built again at the next look for changes.</source>
        <translation>El índice estaba dañado. Se hará de nuevo la próxima vez que se busquen cambios.</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>told apart by you from others of this name</source>
        <translation>distinguido por usted de otros con este nombre</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>{reason}; told apart by you from others of this name</source>
        <translation>{reason}; distinguido por usted de otros con este nombre</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A device, not a file.</source>
        <translation>Un dispositivo, no un archivo.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A link that leads nowhere.</source>
        <translation>Un enlace que no lleva a ninguna parte.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A pipe, not a file.</source>
        <translation>Una tubería, no un archivo.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A socket, not a file.</source>
        <translation>Un socket, no un archivo.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Files that are not named .txt, .text, .md or .markdown: {count}.</source>
        <translation>Archivos que no terminan en .txt, .text, .md o .markdown: {count}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It can’t be read: {reason}.</source>
        <translation>No se puede leer: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It leads to a folder that is already in the library.</source>
        <translation>Lleva a una carpeta que ya está en la biblioteca.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It vanished while the folder was read.</source>
        <translation>Desapareció mientras se leía la carpeta.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Not a file.</source>
        <translation>No es un archivo.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>The folder is not there.</source>
        <translation>La carpeta no está.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index can’t be used: {reason}. Your articles are untouched.</source>
        <translation>No se puede usar el índice: {reason}. Sus artículos están intactos.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index is damaged and is being built again.</source>
        <translation>El índice está dañado y se está haciendo de nuevo.</translation>
    </message>
    <message>
        <location filename="viewer/library/searching.py"/>
        <source>The index can’t be searched: {reason}. Your articles are untouched.</source>
        <translation>No se puede buscar en el índice: {reason}. Sus artículos están intactos.</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>As the text names them</source>
        <translation>Como los nombra el texto</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>The articles give no more of this name: it may be that of several people.</source>
        <translation>Los artículos no dan más de este nombre: puede ser el de varias personas.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} articles with corrections of yours can’t be read: they are counted as the program found them.</source>
        <comment>1 article with corrections of yours can’t be read: it is counted as the program found it.</comment>
        <translation>
            <numerusform>No se puede leer {count} artículo con correcciones suyas: se cuenta como lo halló el programa.</numerusform>
            <numerusform>No se pueden leer {count} artículos con correcciones suyas: se cuentan como los halló el programa.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{quotations} in {articles}, {words}</source>
        <translation>{quotations} en {articles}, {words}</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>Looking for articles: {count}</source>
        <translation>Buscando artículos: {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/types.py"/>
        <source>{count} articles found</source>
        <comment>1 article found</comment>
        <translation>
            <numerusform>{count} artículo encontrado</numerusform>
            <numerusform>{count} artículos encontrados</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} indexed</source>
        <translation>{done} de {total} indexados</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} searched for quotations</source>
        <translation>Citas buscadas en {done} de {total}</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>It stopped the program that read it.</source>
        <translation>Detuvo el programa que lo leía.</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>The program failed over it.</source>
        <translation>El programa falló con él.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The article of this link is neither in the open archive nor in the notebook.</source>
        <translation>El artículo de este enlace no está ni en el archivo abierto ni en el cuaderno.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The words of this link are not in the article any more.</source>
        <translation>Las palabras de este enlace ya no están en el artículo.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>These words have changed since the link was made; this is what they became.</source>
        <translation>Estas palabras han cambiado desde que se hizo el enlace; en esto se convirtieron.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/linked.py"/>
        <source>These words stand at {count} places of the article; the link may mean any of them.</source>
        <comment>These words stand at 1 place of the article.</comment>
        <translation>
            <numerusform>Estas palabras están en {count} lugar del artículo.</numerusform>
            <numerusform>Estas palabras están en {count} lugares del artículo; el enlace puede referirse a cualquiera.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>a row of {table} has changed since it was written</source>
        <translation>una fila de {table} ha cambiado desde que se escribió</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file does not begin as a database does</source>
        <translation>el archivo no empieza como una base de datos</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file is not a notebook</source>
        <translation>el archivo no es un cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header and the notebook disagree</source>
        <translation>la cabecera y el cuaderno no concuerdan</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header names an unknown file format</source>
        <translation>la cabecera nombra un formato desconocido</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>there are bytes that are no text</source>
        <translation>hay bytes que no son texto</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you; {reason}</source>
        <translation>confirmado por usted; {reason}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named nobody</source>
        <translation>nombrado por usted; el programa no había nombrado a nadie</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named {name}</source>
        <translation>nombrado por usted; el programa había nombrado a {name}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had seen “{words}”</source>
        <translation>nombrado por usted; el programa había visto «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/notebook/database.py"/>
        <source>The notebook is closed: {path}</source>
        <translation>El cuaderno está cerrado: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/addresses.py"/>
        <source>“{address}” is no address of the web.</source>
        <translation>«{address}» no es una dirección de la web.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no instant with a zone.</source>
        <translation>«{name}» falta o no es un instante con zona.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no list.</source>
        <translation>«{name}» falta o no es una lista.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no text.</source>
        <translation>«{name}» falta o no es un texto.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no whole number.</source>
        <translation>«{name}» falta o no es un número entero.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is not one of {choices}.</source>
        <translation>«{name}» no es uno de {choices}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>The notebook could not be written into {path}: {reason}.</source>
        <translation>No se pudo escribir el cuaderno en {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>{name} is neither .json nor .csv nor .txt; say what it holds: {names}.</source>
        <translation>{name} no es .json, .csv ni .txt; diga qué contiene: {names}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no CSV with the columns of Readwise: the first line names no “Highlight”. Nothing was imported.</source>
        <translation>Esto no es un CSV con las columnas de Readwise: la primera línea no nombra «Highlight». No se importó nada.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no row of a CSV file ({reason}).</source>
        <translation>Esto no es una fila de un archivo CSV ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>In line {line} of the template a $ stands without a name; write $$.</source>
        <translation>En la línea {line} de la plantilla hay un $ sin nombre; escriba $$.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template begins a part [{part}]; there are {all}.</source>
        <translation>La línea {line} de la plantilla empieza una parte [{part}]; hay {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template names ${name}; in [{part}] there are {all}.</source>
        <translation>La línea {line} de la plantilla nombra ${name}; en [{part}] hay {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template does not begin with [article], [clip] or [note].</source>
        <translation>La plantilla no empieza con [article], [clip] o [note].</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template {path} cannot be read: {why}.</source>
        <translation>No se puede leer la plantilla {path}: {why}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>it is not in UTF-8</source>
        <translation>no está en UTF-8</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>{sentence} It is {path}; nothing was written.</source>
        <translation>{sentence} Es {path}; no se escribió nada.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is joined with another one; “key” and “main” must differ.</source>
        <translation>Un nombre se une a otro; «key» y «main» deben ser distintos.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart from another; “key” and “main” must differ.</source>
        <translation>Un nombre se distingue de otro; «key» y «main» deben ser distintos.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart in an article or in an outlet, one of both.</source>
        <translation>Un nombre se distingue en un artículo o en una fuente, uno de los dos.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>The file ends in the middle; something is missing.</source>
        <translation>El archivo termina a la mitad; falta algo.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>There are characters in this that are no text.</source>
        <translation>Aquí hay caracteres que no son texto.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a JSON object.</source>
        <translation>Esto no es un objeto JSON.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a notebook that Pullquote exported as JSON; nothing was imported.</source>
        <translation>Esto no es un cuaderno que Pullquote exportó como JSON; no se importó nada.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This notebook was exported by a newer version of the program (format {version}); nothing was imported.</source>
        <translation>Este cuaderno lo exportó una versión más nueva del programa (formato {version}); no se importó nada.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“clip” is no clip.</source>
        <translation>«clip» no es un recorte.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“place” is not digits of which the last is another than 0.</source>
        <translation>«place» no son cifras cuya última no sea 0.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>Another program has locked the notebook, so it was not changed. Close that program and try again: {path}</source>
        <translation>Otro programa ha bloqueado el cuaderno, así que no se cambió. Cierre ese programa e inténtelo de nuevo: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk failed while the notebook was in use, so it was not changed ({reason}). Look whether the disk is full or failing, and try again: {path}</source>
        <translation>El disco falló mientras se usaba el cuaderno, así que no se cambió ({reason}). Mire si el disco está lleno o falla, e inténtelo de nuevo: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk is full, so the notebook was not changed. Make room and try again: {path}</source>
        <translation>El disco está lleno, así que el cuaderno no se cambió. Haga sitio e inténtelo de nuevo: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be used ({reason}). Nothing was changed: {path}</source>
        <translation>No se puede usar el cuaderno ({reason}). No se cambió nada: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be written, so it was not changed. Look at the permissions of the file and its folder: {path}</source>
        <translation>No se puede escribir el cuaderno, así que no se cambió. Mire los permisos del archivo y de su carpeta: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is damaged. Start the program again, and the newest good backup will be restored: {path}</source>
        <translation>El cuaderno está dañado. Inicie de nuevo el programa y se restaurará la copia buena más reciente: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is safe, but it could not be backed up ({reason}). Look whether there is room and permission to write: {folder}</source>
        <translation>El cuaderno está a salvo, pero no se pudo hacer su copia ({reason}). Mire si hay sitio y permiso para escribir: {folder}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/lock.py"/>
        <source>another program</source>
        <translation>otro programa</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged, and there is no good backup of it. A new one was begun; the damaged file is kept: {file}</source>
        <translation>El cuaderno estaba dañado y no hay ninguna copia buena. Se empezó uno nuevo; el archivo dañado se conserva: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged. Its newest good backup, of {when}, was restored; the damaged file is kept: {file}</source>
        <translation>El cuaderno estaba dañado. Se restauró su copia buena más reciente, de {when}; el archivo dañado se conserva: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was missing. Its newest good backup, of {when}, was restored.</source>
        <translation>Faltaba el cuaderno. Se restauró su copia buena más reciente, de {when}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook cannot be written, so it can only be read: {path}</source>
        <translation>El cuaderno no se puede escribir, solo leer: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook could not be copied before it is brought to this version, so it was left as it is ({damage}): {path}</source>
        <translation>No se pudo copiar el cuaderno antes de traerlo a esta versión, así que quedó como estaba ({damage}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook is open in another program ({holder}), so here it can only be read.</source>
        <translation>El cuaderno está abierto en otro programa ({holder}); aquí solo se puede leer.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was last open elsewhere and not closed there ({holder}). If its folder is synced, close the program on one machine before opening the other.</source>
        <translation>El cuaderno estuvo abierto por última vez en otro lugar y no se cerró allí ({holder}). Si su carpeta se sincroniza, cierre el programa en un equipo antes de abrirlo en el otro.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was opened to be read only: {path}</source>
        <translation>El cuaderno se abrió solo para leer: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was written by a newer version of the program, so here it can only be read: {path}</source>
        <translation>El cuaderno lo escribió una versión más nueva del programa; aquí solo se puede leer: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>{why} It is also damaged, and cannot be restored so: {path}</source>
        <translation>{why} Además está dañado, y así no se puede restaurar: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/peek.py"/>
        <source>The notebook is damaged ({damage}). When the window is opened, its newest good backup is restored and this file is kept: {path}</source>
        <translation>El cuaderno está dañado ({damage}). Al abrir la ventana se restaura su copia buena más reciente y se conserva este archivo: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/perform.py"/>
        <source>A tag needs a name; nothing was changed.</source>
        <translation>Una etiqueta necesita un nombre; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>The program is closing; nothing was changed.</source>
        <translation>El programa se está cerrando; no se cambió nada.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you had read was damaged, so every article counts as unread again. The file is kept: {file}</source>
        <translation>Lo que había leído estaba dañado, así que todos los artículos cuentan de nuevo como no leídos. El archivo se conserva: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you have read was kept by a newer version of Pullquote: {path}</source>
        <translation>Lo que ha leído lo guardó una versión más nueva de Pullquote: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>Which articles you have read can’t be kept ({reason}): {path}</source>
        <translation>No se puede guardar qué artículos ha leído ({reason}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/store.py"/>
        <source>{read_only} Its content cannot be shown.</source>
        <translation>{read_only} Su contenido no se puede mostrar.</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>goes on from the paragraph before</source>
        <translation>sigue del párrafo anterior</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>introduced by the paragraph before</source>
        <translation>introducido por el párrafo anterior</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation</source>
        <translation>nombrado después de la cita</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation with “{cue}”</source>
        <translation>nombrado después de la cita con «{cue}»</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation</source>
        <translation>nombrado antes de la cita</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation with “{cue}”</source>
        <translation>nombrado antes de la cita con «{cue}»</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named in the words, as in a transcript</source>
        <translation>nombrado en las palabras, como en una transcripción</translation>
    </message>
    <message>
        <location filename="viewer/quotes/speeches.py"/>
        <source>named where the speech ends</source>
        <translation>nombrado donde acaba el discurso</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>[Picture: {description}]</source>
        <translation>[Imagen: {description}]</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>without a description</source>
        <translation>sin descripción</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” cannot be read: {reason}.</source>
        <translation>No se puede leer el tema «{name}»: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has no colour like #1E1D1B for “{colour}”, but {written}.</source>
        <translation>El tema «{name}» no tiene un color como #1E1D1B para «{colour}», sino {written}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has the name of one of the program's.</source>
        <translation>El tema «{name}» tiene el nombre de uno del programa.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” is not valid JSON: {reason}.</source>
        <translation>El tema «{name}» no es JSON válido: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” must be a JSON object.</source>
        <translation>El tema «{name}» debe ser un objeto JSON.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “clips” with {colours}.</source>
        <translation>El tema «{name}» necesita «clips» con {colours}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “colours” and a list of {count} “speakers”.</source>
        <translation>El tema «{name}» necesita «colours» y una lista de {count} «speakers».</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>“{name}” is no name of a theme.</source>
        <translation>«{name}» no es nombre de tema.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a day, a month or a year: 2019-11-04, 2019-11, 2019.</source>
        <translation>Se espera un día, un mes o un año: 2019-11-04, 2019-11, 2019.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after {operator}.</source>
        <translation>Se espera una palabra tras {operator}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after “{label}:”.</source>
        <translation>Se espera una palabra tras «{label}:».</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word before OR.</source>
        <translation>Se espera una palabra antes de OR.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word in the brackets.</source>
        <translation>Se espera una palabra entre los paréntesis.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word.</source>
        <translation>Se espera una palabra.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected letters before the *.</source>
        <translation>Se esperan letras antes del *.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected two words: near:"russia turkey".</source>
        <translation>Se esperan dos palabras: near:"russia turkey".</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected {flags}.</source>
        <translation>Se espera {flags}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>The first day comes after the last.</source>
        <translation>El primer día es posterior al último.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket closes nothing.</source>
        <translation>Este paréntesis no cierra nada.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket is not closed.</source>
        <translation>Este paréntesis no está cerrado.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This is nested too deeply.</source>
        <translation>Esto está anidado demasiado hondo.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Esta comilla no tiene pareja.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>“{label}:” is none of {labels}.</source>
        <translation>«{label}:» no es ninguno de {labels}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The saved searches could not be read ({reason}); see {file}.</source>
        <translation>No se pudieron leer las búsquedas guardadas ({reason}); véase {file}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The searches could not be kept in {file}: {reason}.</source>
        <translation>No se pudieron guardar las búsquedas en {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>No se puede leer {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} is not in UTF-8; nothing was imported.</source>
        <translation>{path} no está en UTF-8; no se importó nada.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>%</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Best first</source>
        <translation>Los mejores primero</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Black</source>
        <translation>Negro</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Break long words at the ends of lines; never while a screen reader listens</source>
        <translation>Partir palabras largas al final de la línea; nunca mientras escucha un lector de pantalla</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>By headline</source>
        <translation>Por titular</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Chicago (notes and bibliography)</source>
        <translation>Chicago (notas y bibliografía)</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Citations</source>
        <translation>Referencias</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Clip colour</source>
        <translation>Color del recorte</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour of the next clip</source>
        <translation>Color del próximo recorte</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colours: as the system, a theme that comes with the program, or one of your own</source>
        <translation>Colores: como el sistema, un tema incluido en el programa o uno propio</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Count unread articles among the sources, not all</source>
        <translation>Contar los artículos no leídos de las fuentes, no todos</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>For dyslexia</source>
        <translation>Para dislexia</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Groups in the notebook</source>
        <translation>Grupos en el cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Height of a line, in percent of the letters</source>
        <translation>Altura de una línea, en porcentaje de las letras</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>How articles are cited as sources</source>
        <translation>Cómo se citan los artículos como fuentes</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Hyphenation</source>
        <translation>División de palabras</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>It could not be set aside either ({reason}).</source>
        <translation>Tampoco se pudo apartar ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Justified lines</source>
        <translation>Líneas justificadas</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language of the window; another is spoken from the next start</source>
        <translation>Idioma de la ventana; otro se habla desde el próximo inicio</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters</source>
        <translation>Letras</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters of the article: with serifs, without, or made for dyslexia where installed</source>
        <translation>Letras del artículo: con serifas, sin ellas, o hechas para dislexia si están instaladas</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Line height</source>
        <translation>Altura de línea</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Lists</source>
        <translation>Listas</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Look</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Make the lines of the article equally long</source>
        <translation>Hacer las líneas del artículo igual de largas</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Newest first</source>
        <translation>Los más nuevos primero</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Oldest first</source>
        <translation>Los más antiguos primero</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of articles</source>
        <translation>Orden de los artículos</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the article list</source>
        <translation>Orden de la lista de artículos</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the notebook</source>
        <translation>Orden del cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Pictures</source>
        <translation>Imágenes</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Sepia</source>
        <translation>Sepia</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show pictures that lie beside the article; none are fetched</source>
        <translation>Mostrar imágenes que están junto al artículo; no se descarga ninguna</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show titles and single terms among the quotations</source>
        <translation>Mostrar títulos y términos sueltos entre las citas</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of all text but the article's, which has its own</source>
        <translation>Tamaño de todo el texto salvo el del artículo, que tiene el suyo</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of the article's text</source>
        <translation>Tamaño del texto del artículo</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the article</source>
        <translation>Texto del artículo</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the window</source>
        <translation>Texto de la ventana</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The keys of “{name}” are not a list of texts; its own keys are used.</source>
        <translation>Las teclas de «{name}» no son una lista de textos; se usan sus propias teclas.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The setting “{key}” cannot be {value}; {default} is used.</source>
        <translation>El ajuste «{key}» no puede ser {value}; se usa {default}.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation>No se pudieron guardar los ajustes en {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} are not a list of names and values.</source>
        <translation>Los ajustes en {file} no son una lista de nombres y valores.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} could not be read ({reason}).</source>
        <translation>No se pudieron leer los ajustes en {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Unread counts</source>
        <translation>Número de no leídos</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What comes first in the notebook</source>
        <translation>Lo que va primero en el cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What entries of the notebook stand together by</source>
        <translation>Por qué se agrupan las entradas del cuaderno</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Width of the column, in characters a line</source>
        <translation>Ancho de la columna, en caracteres por línea</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>With serifs</source>
        <translation>Con serifas</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Without serifs</source>
        <translation>Sin serifas</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>characters</source>
        <translation>caracteres</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Give a name that tells the other person apart.</source>
        <translation>Dé un nombre que distinga a la otra persona.</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Elsewhere {names} is named for it.</source>
        <translation>En otro lugar se nombra a {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, and {speaker} is named for it.</source>
        <comment>Found word for word in 1 article, and {speaker} is named for it.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo, y se nombra a {speaker}.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos, y se nombra a {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but not by {speaker}: named for it there is {names}.</source>
        <comment>Found word for word in 1 article, but not by {speaker}: named for it there is {names}.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo, pero no de {speaker}: se nombra a {names}.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos, pero no de {speaker}: se nombra a {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but perhaps not by {speaker}: it seems that {names} is meant there.</source>
        <comment>Found word for word in 1 article, but perhaps not by {speaker}: it seems that {names} is meant there.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo, pero quizá no de {speaker}: parece que se trata de {names}.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos, pero quizá no de {speaker}: parece que se trata de {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but {speaker} is not named for it there: nobody is.</source>
        <comment>Found word for word in 1 article, but {speaker} is not named for it there: nobody is.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo, pero no se nombra a {speaker}: no se nombra a nadie.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos, pero no se nombra a {speaker}: no se nombra a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles.</source>
        <comment>Found word for word in 1 article.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name nobody for it.</source>
        <comment>Found word for word in 1 article: those that were looked through name nobody for it.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo: donde se miró, no se nombra a nadie.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos: donde se miró, no se nombra a nadie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name {names} for it, not {speaker}.</source>
        <comment>Found word for word in 1 article: those that were looked through name {names} for it, not {speaker}.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo: donde se miró, se nombra a {names}, no a {speaker}.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos: donde se miró, se nombra a {names}, no a {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles; perhaps {speaker} is meant there.</source>
        <comment>Found word for word in 1 article; perhaps {speaker} is meant there.</comment>
        <translation>
            <numerusform>Hallado palabra por palabra en {count} artículo; quizá se trata de {speaker}.</numerusform>
            <numerusform>Hallado palabra por palabra en {count} artículos; quizá se trata de {speaker}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The article has an ellipsis among these words, and the question none.</source>
        <translation>El artículo tiene puntos suspensivos entre estas palabras, y la pregunta no.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The rest of the sentence has a negation.</source>
        <translation>El resto de la frase contiene una negación.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but not as a quotation: they stand outside quotation marks.</source>
        <comment>The words are in 1 article, but not as a quotation: they stand outside quotation marks.</comment>
        <translation>
            <numerusform>Las palabras están en {count} artículo, pero no como cita: están fuera de comillas.</numerusform>
            <numerusform>Las palabras están en {count} artículos, pero no como cita: están fuera de comillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks.</comment>
        <translation>
            <numerusform>Las palabras están en {count} artículo, pero solo en parte entre comillas.</numerusform>
            <numerusform>Las palabras están en {count} artículos, pero solo en parte entre comillas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks; {speaker} is named for these.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks; {speaker} is named for these.</comment>
        <translation>
            <numerusform>Las palabras están en {count} artículo, pero solo en parte entre comillas; por esa parte se nombra a {speaker}.</numerusform>
            <numerusform>Las palabras están en {count} artículos, pero solo en parte entre comillas; por esa parte se nombra a {speaker}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>What stands in brackets is not in the article.</source>
        <translation>Lo que está entre corchetes no está en el artículo.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Where the ellipsis stands, the article goes on in its own words: these may be two statements.</source>
        <translation>Donde están los puntos suspensivos, el artículo sigue con sus propias palabras: pueden ser dos declaraciones.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Who says it was looked for in {count} of them.</source>
        <comment>Who says it was looked for in 1 of them.</comment>
        <translation>
            <numerusform>Se buscó quién lo dice en {count} de ellos.</numerusform>
            <numerusform>Se buscó quién lo dice en {count} de ellos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{names} and others</source>
        <translation>{names} y otros</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{speaker} is named for something like it.</source>
        <translation>Se nombra a {speaker} por algo parecido.</translation>
    </message>
    <message>
        <location filename="viewer/verify/lines.py"/>
        <source>As it was printed, the earliest first:</source>
        <translation>Como se imprimió, lo más antiguo primero:</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>A quotation of up to {most} words can be verified; this one has {count}.</source>
        <translation>Se puede verificar una cita de hasta {most} palabras; esta tiene {count}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>There are no words to look for.</source>
        <translation>No hay palabras que buscar.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>In {count} articles.</source>
        <comment>In 1 article.</comment>
        <translation>
            <numerusform>En {count} artículo.</numerusform>
            <numerusform>En {count} artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>It was looked for in {count} articles.</source>
        <comment>It was looked for in 1 article.</comment>
        <translation>
            <numerusform>Se buscó en {count} artículo.</numerusform>
            <numerusform>Se buscó en {count} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Named for it there is {names}, not {speaker}.</source>
        <translation>Ahí se nombra a {names}, no a {speaker}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>No article prints these words between quotation marks.</source>
        <translation>Ningún artículo imprime estas palabras entre comillas.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Not found word for word; {count} wordings come as near, and each differs.</source>
        <comment>Not found word for word; what comes nearest differs.</comment>
        <translation>
            <numerusform>No se halló palabra por palabra; lo más parecido difiere.</numerusform>
            <numerusform>No se halló palabra por palabra; {count} versiones se parecen igual, y todas difieren.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Nothing like it was found in {count} articles.</source>
        <comment>Nothing like it was found in 1 article.</comment>
        <translation>
            <numerusform>No se halló nada parecido en {count} artículo.</numerusform>
            <numerusform>No se halló nada parecido en {count} artículos.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Only the words inside the quotation marks were looked for.</source>
        <translation>Solo se buscaron las palabras entre comillas.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Printed in {count} wordings, the earliest first.</source>
        <comment>Printed in 1 wording, the earliest first.</comment>
        <translation>
            <numerusform>Impresa en {count} versión, la más antigua primero.</numerusform>
            <numerusform>Impresa en {count} versiones, la más antigua primero.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>What {speaker} is named for:</source>
        <translation>Por lo que se nombra a {speaker}:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>and in {count} more articles</source>
        <comment>and in 1 more article</comment>
        <translation>
            <numerusform>y en {count} artículo más</numerusform>
            <numerusform>y en {count} artículos más</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>another place or speaker</source>
        <translation>otro lugar u otro hablante</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>begins later</source>
        <translation>empieza más tarde</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>differs</source>
        <translation>difiere</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>ends sooner</source>
        <translation>termina antes</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>perhaps {speaker}</source>
        <translation>quizá {speaker}</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the article’s own words, outside quotation marks</source>
        <translation>palabras del propio artículo, fuera de comillas</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the fullest</source>
        <translation>la más completa</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files could not be read.</source>
        <comment>1 file could not be read.</comment>
        <translation>
            <numerusform>No se pudo leer {count} archivo.</numerusform>
            <numerusform>No se pudieron leer {count} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files more are not read yet; it may stand there.</source>
        <comment>1 file more is not read yet; it may stand there.</comment>
        <translation>
            <numerusform>{count} archivo más aún no se ha leído; puede estar ahí.</numerusform>
            <numerusform>{count} archivos más aún no se han leído; puede estar ahí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} of them cut it short.</source>
        <comment>1 of them cuts it short.</comment>
        <translation>
            <numerusform>{count} de ellas la acorta.</numerusform>
            <numerusform>{count} de ellas la acortan.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} (only partly inside quotation marks)</source>
        <translation>{speaker} (solo en parte entre comillas)</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} is named for it.</source>
        <translation>Se nombra a {speaker}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, and {others} for a part of it</source>
        <translation>{speaker}, y {others} por una parte</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, in the article “{mention}”</source>
        <translation>{speaker}, en el artículo «{mention}»</translation>
    </message>
</context>
</TS>

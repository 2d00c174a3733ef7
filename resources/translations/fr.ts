<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date cannot be right: “{date}”.</source>
        <translation>La date ne peut pas être juste : « {date} ».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time of day; midnight UTC is taken.</source>
        <translation>La date n’a pas d’heure ; minuit UTC est supposé.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time zone; UTC is taken.</source>
        <translation>La date n’a pas de fuseau horaire ; UTC est supposé.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date is not understood: “{date}”.</source>
        <translation>La date est incompréhensible : « {date} ».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date “{date}” is ambiguous: it is read as {first}, but may be {second}.</source>
        <translation>La date « {date} » est ambiguë : elle est lue {first}, mais peut être {second}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The month of the date “{date}” is ambiguous.</source>
        <translation>Le mois de la date « {date} » est ambigu.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The time zone of the date is not understood; UTC is taken: “{date}”.</source>
        <translation>Le fuseau horaire de la date est incompréhensible ; UTC est supposé : « {date} ».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The year of the date “{date}” is short: it is read as {year}.</source>
        <translation>L’année de la date « {date} » est abrégée : elle est lue {year}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some characters are not valid {encoding}; they are shown as “�”.</source>
        <translation>Certains caractères ne sont pas du {encoding} valide ; ils sont affichés « � ».</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some marks were saved in a wrong encoding; they are read as cp1252.</source>
        <translation>Certains signes ont été enregistrés dans un mauvais encodage ; ils sont lus en cp1252.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>The file is not in UTF-8; it was read as {encoding}.</source>
        <translation>Le fichier n’est pas en UTF-8 ; il a été lu en {encoding}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/articles/decode.py"/>
        <source>{count} control characters are shown as “�”.</source>
        <comment>A control character is shown as “�”.</comment>
        <translation>
            <numerusform>{count} caractère de contrôle est affiché « � ».</numerusform>
            <numerusform>{count} caractères de contrôle sont affichés « � ».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a PDF document, not a text file.</source>
        <translation>« {name} » est un document PDF, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a ZIP archive or an office document, not a text file.</source>
        <translation>« {name} » est une archive ZIP ou un document bureautique, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a binary file, not a text file.</source>
        <translation>« {name} » est un fichier binaire, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a compressed file, not a text file.</source>
        <translation>« {name} » est un fichier compressé, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a database, not a text file.</source>
        <translation>« {name} » est une base de données, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a picture, not a text file.</source>
        <translation>« {name} » est une image, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a program, not a text file.</source>
        <translation>« {name} » est un programme, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an RTF document, not a text file.</source>
        <translation>« {name} » est un document RTF, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an old office document, not a text file.</source>
        <translation>« {name} » est un ancien document bureautique, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is empty.</source>
        <translation>« {name} » est vide.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: it is a link that leads back to itself.</source>
        <translation>« {name} » est illisible : c’est un lien qui revient à lui-même.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: its name is too long.</source>
        <translation>« {name} » est illisible : son nom est trop long.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: you have no permission.</source>
        <translation>« {name} » est illisible : vous n’en avez pas le droit.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>« {name} » est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” does not exist.</source>
        <translation>« {name} » n’existe pas.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a device, not a text file.</source>
        <translation>« {name} » est un périphérique, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a folder, not a text file.</source>
        <translation>« {name} » est un dossier, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe or a device, not a text file.</source>
        <translation>« {name} » est un tube ou un périphérique, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe, not a text file.</source>
        <translation>« {name} » est un tube, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a socket, not a text file.</source>
        <translation>« {name} » est un socket, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is no regular file, not a text file.</source>
        <translation>« {name} » n’est pas un fichier ordinaire, pas un fichier texte.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>The address is not http or https: “{address}”.</source>
        <translation>L’adresse n’est ni http ni https : « {address} ».</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one author; the first is taken, not {others}.</source>
        <translation>Il y a plus d’un auteur ; le premier est retenu, pas {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one date; the first is taken, not {others}.</source>
        <translation>Il y a plus d’une date ; la première est retenue, pas {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one headline.</source>
        <translation>Il y a plus d’un titre.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one source; the first is taken, not {others}.</source>
        <translation>Il y a plus d’une source ; la première est retenue, pas {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no address.</source>
        <translation>Il n’y a pas d’adresse.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no date.</source>
        <translation>Il n’y a pas de date.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the first words stand for it.</source>
        <translation>Il n’y a pas de titre ; les premiers mots en tiennent lieu.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the name of the file stands for it.</source>
        <translation>Il n’y a pas de titre ; le nom du fichier en tient lieu.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no source and no address.</source>
        <translation>Il n’y a ni source ni adresse.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>Only the beginning of this very large file was read.</source>
        <translation>Seul le début de ce très grand fichier a été lu.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>There is no text below the head.</source>
        <translation>Il n’y a pas de texte sous l’en-tête.</translation>
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
        <translation>Citations</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <source>{path} could not be written: there is no folder {parent}.</source>
        <translation>Impossible d’écrire {path} : le dossier {parent} n’existe pas.</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <location filename="viewer/gui/press.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>Impossible d’écrire {path} : {reason}.</translation>
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
        <translation>Attribué par</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Digest (SHA-256)</source>
        <translation>Empreinte (SHA-256)</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>File</source>
        <translation>Fichier</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>In Pullquote</source>
        <translation>Dans Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Named in the text as</source>
        <translation>Nommé dans le texte</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Passage</source>
        <translation>Passage</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence after</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence before</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/settings.py"/>
        <source>Speaker</source>
        <translation>Locuteur</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Words in the page</source>
        <translation>Mots dans la page</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>confirmed by the reader</source>
        <translation>confirmé par le lecteur</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>found by the program with a confidence of {percent} %, not yet confirmed</source>
        <translation>trouvé par le programme avec une confiance de {percent} %, pas encore confirmé</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named nobody</source>
        <translation>nommé par le lecteur ; le programme n’avait nommé personne</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named {name}</source>
        <translation>nommé par le lecteur ; le programme avait nommé {name}</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/verify/lines.py"/>
        <location filename="viewer/verify/telling.py"/>
        <source>nobody is named</source>
        <translation>personne n’est nommé</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>{file}, characters {start} to {end} ({encoding})</source>
        <translation>{file}, caractères {start} à {end} ({encoding})</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>in {headline}</source>
        <translation>dans {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>reported in {headline}</source>
        <translation>rapporté dans {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/markdown.py"/>
        <location filename="viewer/export/dossier/web_page.py"/>
        <location filename="viewer/export/dossier/word.py"/>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/dossier_paper.py"/>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Back to the text</source>
        <translation>Retour au texte</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Source {number}</source>
        <translation>Source {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/word.py"/>
        <source>A Word document needs the package python-docx, which is not installed. “pip install pullquote[docx]” installs it; a web page needs nothing.</source>
        <translation>Un document Word a besoin du paquet python-docx, qui n’est pas installé. « pip install pullquote[docx] » l’installe ; une page web n’a besoin de rien.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This is no link to words that Pullquote can open.</source>
        <translation>Ce n’est pas un lien vers des mots que Pullquote sache ouvrir.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This link to words is damaged.</source>
        <translation>Ce lien vers des mots est endommagé.</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Nobody is named</source>
        <translation>Personne n’est nommé</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>headline</source>
        <translation>titre</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named as “{words}”</source>
        <translation>nommé « {words} »</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>paragraph {number}</source>
        <translation>paragraphe {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>{name} – speaker uncertain</source>
        <translation>{name} – locuteur incertain</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;About Pullquote</source>
        <translation>À &amp;propos de Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Another speaker…</source>
        <translation>&amp;Un autre locuteur…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Articles</source>
        <translation>&amp;Articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Black</source>
        <translation>&amp;Noir</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Bleu</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/allowed.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Signet</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Clip</source>
        <translation>E&amp;xtrait</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Close the window</source>
        <translation>&amp;Fermer la fenêtre</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>So&amp;mbre</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Find in the article…</source>
        <translation>&amp;Chercher dans l’article…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Plein écran</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Go</source>
        <translation>A&amp;ller</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Vert</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;History…</source>
        <translation>&amp;Historique…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Import…</source>
        <translation>&amp;Importer…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Garder</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Look for changes</source>
        <translation>Chercher les &amp;changements</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Mark as read</source>
        <translation>Marquer comme l&amp;u</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Newest first</source>
        <translation>Les plus &amp;récents d’abord</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Next article</source>
        <translation>Article &amp;suivant</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Notebook</source>
        <translation>Ca&amp;rnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;Note…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Oldest first</source>
        <translation>Les plus &amp;anciens d’abord</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Open files…</source>
        <translation>&amp;Ouvrir des fichiers…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Previous article</source>
        <translation>Article &amp;précédent</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Purple</source>
        <translation>&amp;Violet</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quotations</source>
        <translation>&amp;Citations</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Red</source>
        <translation>&amp;Rouge</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Remove from the notebook</source>
        <translation>&amp;Retirer du carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sepia</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Show the file in its folder</source>
        <translation>Montrer le fichier dans son &amp;dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Skipped files…</source>
        <translation>Fichiers &amp;ignorés…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sources</source>
        <translation>&amp;Sources</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Tags…</source>
        <translation>É&amp;tiquettes…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Titles and terms among the quotations</source>
        <translation>&amp;Titres et termes parmi les citations</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>A&amp;ffichage</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Yellow</source>
        <translation>&amp;Jaune</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>A &amp;caret in the article</source>
        <translation>Un c&amp;urseur dans l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Add to a &amp;dossier…</source>
        <translation>Ajouter à un &amp;dossier…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>Comme le s&amp;ystème</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said the selected words, or what you type</source>
        <translation>Demander aux archives si quelqu’un a dit les mots sélectionnés, ou ce que vous tapez</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said what is on the clipboard</source>
        <translation>Demander aux archives si quelqu’un a dit ce qui est dans le presse-papiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>B&amp;est first</source>
        <translation>Les &amp;meilleurs d’abord</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Back the notebook up now</source>
        <translation>Sauvegarder le carnet maintenant</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Blue for the chosen clips and the next</source>
        <translation>Bleu pour les extraits choisis et le prochain</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Bookmark this article, or take its bookmark away</source>
        <translation>Mettre un signet à cet article, ou l’enlever</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By &amp;headline</source>
        <translation>Par &amp;titre</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By so&amp;urce</source>
        <translation>Par s&amp;ource</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>C&amp;lose the notice</source>
        <translation>&amp;Fermer l’avis</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Choose how the window looks and reads</source>
        <translation>Choisir l’apparence de la fenêtre et la lecture</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip c&amp;olour</source>
        <translation>&amp;Couleur de l’extrait</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip the selected words, or the chosen quotations</source>
        <translation>Garder en extrait les mots sélectionnés, ou les citations choisies</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Co&amp;mmand palette…</source>
        <translation>Pa&amp;lette de commandes…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Confirm the &amp;speaker</source>
        <translation>C&amp;onfirmer le locuteur</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy &amp;quotations with their source</source>
        <translation>Copier les &amp;citations avec leur source</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a Pullquote link to the words</source>
        <translation>Copier un lien Pullquote vers les mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a lin&amp;k to the words</source>
        <translation>Copier un l&amp;ien vers les mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a link that opens the words in this program</source>
        <translation>Copier un lien qui ouvre les mots dans ce programme</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy quotations with their car&amp;ds</source>
        <translation>Copier les citations avec leurs fic&amp;hes</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the address that leads to the selected words, or to the chosen quotation</source>
        <translation>Copier l’adresse qui mène aux mots sélectionnés, ou à la citation choisie</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the article as a source, in the style that is set</source>
        <translation>Copier l’article comme source, dans le style choisi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the c&amp;itation of the article</source>
        <translation>Copier la référe&amp;nce de l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with all that tells where they come from</source>
        <translation>Copier les citations choisies, ou toutes, avec tout ce qui dit d’où elles viennent</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with speaker and source</source>
        <translation>Copier les citations choisies, ou toutes, avec locuteur et source</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the selected words or quotations</source>
        <translation>Copier les mots ou les citations sélectionnés</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Doss&amp;iers…</source>
        <translation>Doss&amp;iers…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>E&amp;xport the article…</source>
        <translation>E&amp;xporter l’article…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Everybody who is quoted in the archive: what they say, where and when</source>
        <translation>Tous ceux qui sont cités dans les archives : ce qu’ils disent, où et quand</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Expo&amp;rt the citation…</source>
        <translation>Expo&amp;rter la référence…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export the list as so&amp;urces…</source>
        <translation>Exporter la liste en so&amp;urces…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export what is &amp;chosen…</source>
        <translation>Exporter ce qui est c&amp;hoisi…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Find a command, an article or a place by its name</source>
        <translation>Trouver une commande, un article ou un lieu par son nom</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Give the tag that is chosen in the tree another name, or that of another tag</source>
        <translation>Donner un autre nom à l’étiquette choisie dans l’arbre, même celui d’une autre étiquette</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Green for the chosen clips and the next</source>
        <translation>Vert pour les extraits choisis et le prochain</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>High &amp;contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ho&amp;w to search</source>
        <translation>Comme&amp;nt chercher</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Larger te&amp;xt</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>List only what you have not read yet: is:unread in the search</source>
        <translation>N’afficher que ce que vous n’avez pas encore lu : is:unread dans la recherche</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark all in the &amp;list as read</source>
        <translation>Marquer toute la &amp;liste comme lue</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark as u&amp;nread</source>
        <translation>Marquer comme &amp;non lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Name who said the chosen quotations</source>
        <translation>Dire qui a prononcé les citations choisies</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;quotation</source>
        <translation>Citation sui&amp;vante</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;word found</source>
        <translation>&amp;Occurrence suivante</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next un&amp;read article</source>
        <translation>Article &amp;non lu suivant</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>No&amp;rmal text size</source>
        <translation>Taille de texte no&amp;rmale</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Not a &amp;quotation</source>
        <translation>Pas une ci&amp;tation</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Onl&amp;y the article</source>
        <translation>Se&amp;ulement l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Only unread art&amp;icles</source>
        <translation>Articles non lus seu&amp;lement</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>Ouvrir un &amp;dossier…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open an archive</source>
        <translation>Ouvrir des archives</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open article files</source>
        <translation>Ouvrir des fichiers d’articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open in a &amp;window of its own</source>
        <translation>Ouvrir dans une fenêtre à &amp;part</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the &amp;example archive</source>
        <translation>Ouvrir les archives d’&amp;exemple</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the original in the &amp;browser…</source>
        <translation>Ouvrir l’original dans le &amp;navigateur…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Order, annotate and write out what you have gathered</source>
        <translation>Ordonner, annoter et écrire ce que vous avez réuni</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page ba&amp;ck</source>
        <translation>Page pré&amp;cédente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page down; from the end of the article go to the next unread one</source>
        <translation>Page suivante ; depuis la fin de l’article, aller au prochain non lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious unread article</source>
        <translation>Article non lu précé&amp;dent</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious word found</source>
        <translation>Occurrence précéden&amp;te</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Previous q&amp;uotation</source>
        <translation>Citation préc&amp;édente</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print pre&amp;view…</source>
        <translation>A&amp;perçu avant impression…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print the article with its quotations</source>
        <translation>Imprimer l’article avec ses citations</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Purple for the chosen clips and the next</source>
        <translation>Violet pour les extraits choisis et le prochain</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Put the chosen quotations or clips, or the selected words, into a dossier</source>
        <translation>Mettre les citations ou extraits choisis, ou les mots sélectionnés, dans un dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rea&amp;d on</source>
        <translation>&amp;Poursuivre la lecture</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Read the archive again</source>
        <translation>Relire les archives</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Red for the chosen clips and the next</source>
        <translation>Rouge pour les extraits choisis et le prochain</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Remove the chosen clip, with what is written on it</source>
        <translation>Retirer l’extrait choisi, avec ce qui y est écrit</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rena&amp;me the tag…</source>
        <translation>Reno&amp;mmer l’étiquette…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;peakers…</source>
        <translation>Lo&amp;cuteurs…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Save this s&amp;earch</source>
        <translation>Enregistrer cette &amp;recherche</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>P&amp;aramètres…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Searc&amp;h</source>
        <translation>Recherc&amp;he</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles</source>
        <translation>Chercher dans les articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>Tout &amp;sélectionner</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select words in the article with the arrow keys</source>
        <translation>Sélectionner des mots de l’article avec les flèches</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Sho&amp;w unread counts</source>
        <translation>Afficher le nombre de non &amp;lus</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article alone; Esc brings the rest back</source>
        <translation>Montrer l’article seul ; Échap fait revenir le reste</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article as it would be printed</source>
        <translation>Montrer l’article tel qu’il serait imprimé</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the program's own answer again; with nothing chosen, what was taken out</source>
        <translation>Montrer de nouveau la réponse du programme ; si rien n’est choisi, ce qui a été retiré</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tag what is chosen, or else the article</source>
        <translation>Étiqueter ce qui est choisi, ou sinon l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take a notebook, Readwise highlights or a list of addresses in</source>
        <translation>Importer un carnet, des passages de Readwise ou une liste d’adresses</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take it out of the list</source>
        <translation>Le retirer de la liste</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take the correction &amp;back</source>
        <translation>Re&amp;venir sur la correction</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tell who is quoted in the article, or in all that is listed, with how many words</source>
        <translation>Dire qui est cité dans l’article, ou dans tout ce qui est listé, et avec combien de mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The speaker of the chosen quotations is right</source>
        <translation>Le locuteur des citations choisies est juste</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The&amp;me</source>
        <translation>T&amp;hème</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;article</source>
        <translation>À l’&amp;article</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;sources</source>
        <translation>Aux &amp;sources</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the articl&amp;es</source>
        <translation>Aux a&amp;rticles</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the noteboo&amp;k</source>
        <translation>Au ca&amp;rnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the qu&amp;otations</source>
        <translation>Aux ci&amp;tations</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verif&amp;y a quotation…</source>
        <translation>Véri&amp;fier une citation…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verify what was c&amp;opied</source>
        <translation>Vérifier ce qui a été c&amp;opié</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>What was read before, today or earlier</source>
        <translation>Ce qui a été lu aujourd’hui ou avant</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Who i&amp;s quoted…</source>
        <translation>Qui e&amp;st cité…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write a note on the selected words or the chosen quotation, or else on the article</source>
        <translation>Écrire une note sur les mots sélectionnés ou la citation choisie, ou sinon sur l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write all articles of the list as sources: CSL-JSON, BibTeX or RIS</source>
        <translation>Écrire tous les articles de la liste comme sources : CSL-JSON, BibTeX ou RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article as a source: CSL-JSON, BibTeX or RIS</source>
        <translation>Écrire l’article comme source : CSL-JSON, BibTeX ou RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article with its quotations into a file</source>
        <translation>Écrire l’article avec ses citations dans un fichier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the chosen entries of the notebook into a file</source>
        <translation>Écrire les entrées choisies du carnet dans un fichier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the whole notebook into a file</source>
        <translation>Écrire tout le carnet dans un fichier</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Yellow for the chosen clips and the next</source>
        <translation>Jaune pour les extraits choisis et le prochain</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmarked</source>
        <translation>Signet ajouté</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Not possible now</source>
        <translation>Pas possible pour le moment</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Remove the &amp;bookmark</source>
        <translation>Enlever le &amp;signet</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go back to</source>
        <translation>Il n’y a rien avant</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go forward to</source>
        <translation>Il n’y a rien après</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to redo</source>
        <translation>Il n’y a rien à rétablir</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to undo</source>
        <translation>Il n’y a rien à annuler</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>Pullquote is open already, but that window does not answer. This is another.</source>
        <translation>Pullquote est déjà ouvert, mais cette fenêtre ne répond pas. En voici une autre.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>L’image n’a pas pu être écrite dans {file}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>What was open last is not there: {paths}. File → Open recent still has it.</source>
        <translation>Ce qui était ouvert en dernier n’est pas là : {paths}. « Fichier → Ouvrir un récent » le garde encore.</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmark removed</source>
        <translation>Signet enlevé</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Looking for quotations…</source>
        <translation>Recherche des citations…</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Nobody is quoted in this article.</source>
        <translation>Personne n’est cité dans cet article.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>There is nothing to count here.</source>
        <translation>Il n’y a rien à compter ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>{what}. Counted by Pullquote on {day}.</source>
        <translation>{what}. Compté par Pullquote le {day}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Copy the picture</source>
        <translation>Copier l’image</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Save the picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <location filename="viewer/gui/clear_button.py"/>
        <source>Clear</source>
        <translation>Effacer</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV pour tableurs (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Copied the table</source>
        <translation>Tableau copié</translation>
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
        <translation>Recherche de qui est cité…</translation>
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
        <translation>Ouvrez d’abord un dossier d’articles : il n’y a rien à interroger.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Save the table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>The index was damaged and is made anew; then it is asked again.</source>
        <translation>L’index était endommagé et il est refait ; la question sera posée de nouveau.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Who is quoted</source>
        <translation>Qui est cité</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Without a headline</source>
        <translation>Sans titre</translation>
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
            <numerusform>{count} article</numerusform>
            <numerusform>{count} articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>“{search}” in: {place}</source>
        <translation>« {search} » dans : {place}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Looking for articles…</source>
        <translation>Recherche d’articles…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing here was found. All articles, or fewer words, may have more.</source>
        <translation>Rien n’a été trouvé ici. Tous les articles, ou moins de mots, en donneront peut-être davantage.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing was found. Fewer words, or others, may find more.</source>
        <translation>Rien n’a été trouvé. Moins de mots, ou d’autres, en donneront peut-être davantage.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>There are no articles here. Open a folder of text files with {key}.</source>
        <translation>Il n’y a pas d’articles ici. Ouvrez un dossier de fichiers texte avec {key}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>The quotations of an open article stand here.</source>
        <translation>Les citations d’un article ouvert s’affichent ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>CSL-JSON, as Zotero reads it (*.json)</source>
        <translation>CSL-JSON, tel que Zotero le lit (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link to the words</source>
        <translation>Lien Pullquote vers les mots copié</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link: the article has no address</source>
        <translation>Lien Pullquote copié : l’article n’a pas d’adresse</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a link to the words</source>
        <translation>Lien vers les mots copié</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied the citation</source>
        <translation>Référence copiée</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied {count} quotations with their cards</source>
        <comment>Copied 1 quotation with its card</comment>
        <translation>
            <numerusform>{count} citation copiée avec sa fiche</numerusform>
            <numerusform>{count} citations copiées avec leurs fiches</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Export as a source</source>
        <translation>Exporter comme source</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Exported {count} sources to {path}</source>
        <comment>Exported 1 source to {path}</comment>
        <translation>
            <numerusform>{count} source exportée dans {path}</numerusform>
            <numerusform>{count} sources exportées dans {path}</numerusform>
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
        <translation>Sélectionnez des mots ou choisissez d’abord une citation</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>There is no article in the list</source>
        <translation>Il n’y a pas d’article dans la liste</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>There is no quotation to copy</source>
        <translation>Il n’y a pas de citation à copier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Changed in the article since</source>
        <translation>Changé dans l’article depuis</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Not in the article any more</source>
        <translation>N’est plus dans l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Stands in several places of the article</source>
        <translation>Figure à plusieurs endroits de l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The article is not found</source>
        <translation>L’article est introuvable</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words are the same, but all around them has changed.</source>
        <translation>Les mots sont les mêmes, mais tout a changé autour d’eux.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words have changed since: {changes}.</source>
        <translation>Les mots ont changé depuis : {changes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>and {count} more changes</source>
        <comment>and 1 more change</comment>
        <translation>
            <numerusform>et {count} autre changement</numerusform>
            <numerusform>et {count} autres changements</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{now}” is new</source>
        <translation>« {now} » est nouveau</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is gone</source>
        <translation>« {was} » a disparu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is “{now}” now</source>
        <translation>« {was} » est devenu « {now} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article</source>
        <translation>Fi&amp;chiers avec cet article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article ({count})</source>
        <translation>Fi&amp;chiers avec cet article ({count})</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>There is no other file with this article</source>
        <translation>Aucun autre fichier ne contient cet article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>Copied the selected words</source>
        <translation>Mots sélectionnés copiés</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/copying.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} quotations with their source</source>
        <comment>Copied 1 quotation with its source</comment>
        <translation>
            <numerusform>{count} citation copiée avec sa source</numerusform>
            <numerusform>{count} citations copiées avec leur source</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>A Word document (*.docx)</source>
        <translation>Document Word (*.docx)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>A web page (*.html)</source>
        <translation>Page web (*.html)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a heading</source>
        <translation>Intertitre ajouté</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a text</source>
        <translation>Texte ajouté</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Began a dossier</source>
        <translation>Dossier commencé</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Changed the dossier</source>
        <translation>Dossier modifié</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Copied {count} items</source>
        <comment>Copied 1 item</comment>
        <translation>
            <numerusform>{count} élément copié</numerusform>
            <numerusform>{count} éléments copiés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Export the dossier</source>
        <translation>Exporter le dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Exported to {path}</source>
        <translation>Exporté dans {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Kept what was written</source>
        <translation>Ce qui était écrit est gardé</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Moved {count} items</source>
        <comment>Moved 1 item</comment>
        <translation>
            <numerusform>{count} élément déplacé</numerusform>
            <numerusform>{count} éléments déplacés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>New dossier</source>
        <translation>Nouveau dossier</translation>
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
        <translation>Dossier supprimé ; ses extraits restent dans le carnet</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Took {count} items out of the dossier</source>
        <comment>Took 1 item out of the dossier</comment>
        <translation>
            <numerusform>{count} élément retiré du dossier</numerusform>
            <numerusform>{count} éléments retirés du dossier</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Writing {path}…</source>
        <translation>Écriture de {path}…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>addition</source>
        <translation>ajout</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a dossier</source>
        <translation>modification d’un dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a text</source>
        <translation>modification d’un texte</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>move</source>
        <translation>déplacement</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>new dossier</source>
        <translation>nouveau dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal from a dossier</source>
        <translation>retrait d’un dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal of a dossier</source>
        <translation>suppression d’un dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backed up to {path}</source>
        <translation>Sauvegardé dans {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backing up the notebook</source>
        <translation>Sauvegarde du carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>CSV, as Readwise reads it (*.csv)</source>
        <translation>CSV, tel que Readwise le lit (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Choose a template for Markdown</source>
        <translation>Choisir un modèle pour Markdown</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Copied {count} entries</source>
        <comment>Copied 1 entry</comment>
        <translation>
            <numerusform>{count} entrée copiée</numerusform>
            <numerusform>{count} entrées copiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Everything, to be taken in again (*.json)</source>
        <translation>Tout, pour être réimporté (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export the notebook</source>
        <translation>Exporter le carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export what is chosen</source>
        <translation>Exporter ce qui est choisi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Exporting the notebook</source>
        <translation>Exportation du carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Import into the notebook</source>
        <translation>Importer dans le carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by a template that you choose next (*.md)</source>
        <translation>Markdown d’après un modèle à choisir ensuite (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by your template {name} (*.md)</source>
        <translation>Markdown d’après votre modèle {name} (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Notebooks, Readwise, lists of addresses (*.json *.csv *.txt);;All files (*)</source>
        <translation>Carnets, Readwise, listes d’adresses (*.json *.csv *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}</source>
        <translation>Lecture de {name}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Templates (*.md *.txt);;All files (*)</source>
        <translation>Modèles (*.md *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>The notebook has not changed since its last backup</source>
        <translation>Le carnet n’a pas changé depuis sa dernière sauvegarde</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Took in {count} entries</source>
        <comment>Took in 1 entry</comment>
        <translation>
            <numerusform>{count} entrée importée</numerusform>
            <numerusform>{count} entrées importées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>W3C annotations (*.jsonld)</source>
        <translation>Annotations W3C (*.jsonld)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>import</source>
        <translation>importation</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/focusing.py"/>
        <source>The article alone; Esc or F9 brings the rest back</source>
        <translation>L’article seul ; Échap ou F9 fait revenir le reste</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Add to the dossier:</source>
        <translation>Ajouter au dossier :</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Added {count} quotations to “{title}”</source>
        <comment>Added 1 quotation to “{title}”</comment>
        <translation>
            <numerusform>{count} citation ajoutée à « {title} »</numerusform>
            <numerusform>{count} citations ajoutées à « {title} »</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Choose a quotation, a clip or words of the article first</source>
        <translation>Choisissez d’abord une citation, un extrait ou des mots de l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Only clips can be put into a dossier</source>
        <translation>Seuls des extraits peuvent entrer dans un dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>The title of a dossier, or of a new one; Enter adds</source>
        <translation>Le titre d’un dossier, ou d’un nouveau ; Entrée ajoute</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>addition to a dossier</source>
        <translation>ajout à un dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Hint {number} of {all}: {hint}</source>
        <translation>Conseil {number} sur {all} : {hint}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Next hint</source>
        <translation>Conseil suivant</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>No more hints</source>
        <translation>Plus de conseils</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>This is an example. {open} opens your own archive, and {palette} finds every command by its name.</source>
        <translation>Ceci est un exemple. {open} ouvre vos propres archives, et {palette} trouve chaque commande par son nom.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Understood</source>
        <translation>Compris</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{copy} copies the quotations with speaker and source, {bookmark} bookmarks the article, {clip} clips the words that are chosen.</source>
        <translation>{copy} copie les citations avec locuteur et source, {bookmark} met un signet à l’article, {clip} garde les mots sélectionnés.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{next} and {previous} go from article to article, {next_quotation} and {previous_quotation} from quotation to quotation.</source>
        <translation>{next} et {previous} vont d’article en article, {next_quotation} et {previous_quotation} de citation en citation.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>The index does not last: look at the disk. Your articles are untouched.</source>
        <translation>L’index ne tient pas : vérifiez le disque. Vos articles sont intacts.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing goes on</source>
        <translation>il peut y en avoir d’autres, l’indexation continue</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing was stopped (F5 goes on)</source>
        <translation>il peut y en avoir d’autres, l’indexation a été arrêtée (F5 la reprend)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, not everything is indexed</source>
        <translation>il peut y en avoir d’autres, tout n’est pas indexé</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, quotations are being looked for</source>
        <translation>il peut y en avoir d’autres, les citations sont encore recherchées</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Choose a quotation first, with N or a click</source>
        <translation>Choisissez d’abord une citation, avec N ou d’un clic</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Its words were “{words}”</source>
        <translation>Ses mots étaient « {words} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>New name of the tag “{name}”:</source>
        <translation>Nouveau nom de l’étiquette « {name} » :</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>No correction is chosen</source>
        <translation>Aucune correction n’est choisie</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{headline}”</source>
        <translation>Note sur « {headline} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{words}”</source>
        <translation>Note sur « {words} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Nothing of this is in the notebook</source>
        <translation>Rien de cela n’est dans le carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Open an article to write a note on it</source>
        <translation>Ouvrez un article pour y écrire une note</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Said by:</source>
        <translation>Dit par :</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Select words of the article, or a quotation, to clip</source>
        <translation>Sélectionnez des mots de l’article, ou une citation, pour en garder un extrait</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of {count} entries:</source>
        <comment>Tags of 1 entry:</comment>
        <translation>
            <numerusform>Étiquettes d’{count} entrée :</numerusform>
            <numerusform>Étiquettes de {count} entrées :</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of “{entry}”:</source>
        <translation>Étiquettes de « {entry} » :</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags with commas between them; Enter keeps</source>
        <translation>Étiquettes séparées par des virgules ; Entrée les garde</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of another tag unites the two</source>
        <translation>Le nom d’une autre étiquette réunit les deux</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of the speaker; the arrow down shows those of the article</source>
        <translation>Le nom du locuteur ; la flèche vers le bas montre ceux de l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>{colour} clip</source>
        <translation>Extrait, {colour}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Keep the window open</source>
        <translation>Garder la fenêtre ouverte</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Stop that and close</source>
        <translation>Arrêter et fermer</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>The window closes as soon as the notebook is written.</source>
        <translation>La fenêtre se ferme dès que le carnet est écrit.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/linking.py"/>
        <source>Looking for the article of the link…</source>
        <translation>Recherche de l’article du lien…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>bookmark</source>
        <translation>signet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>removal of a bookmark</source>
        <translation>retrait d’un signet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Another person of this name…</source>
        <translation>Une autre personne de ce nom…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>List “{name}” under “{main}”</source>
        <translation>Lister « {name} » sous « {main} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>Nobody has a name like this: compare with somebody to join two names</source>
        <translation>Personne ne porte un nom semblable : comparez avec quelqu’un pour réunir deux noms</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>joining of names</source>
        <translation>réunion de noms</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>parting of names</source>
        <translation>séparation de noms</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed for itself</source>
        <translation>« {name} » est listé à part</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed under “{main}”</source>
        <translation>« {name} » est listé sous « {main} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>“{name}” is somebody else</source>
        <translation>« {name} » est quelqu’un d’autre</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Bookmark an article with {bookmark}, and it is kept here.</source>
        <translation>Mettez un signet à un article avec {bookmark}, et il est gardé ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Keep an article with {bookmark}, words with {clip}, a thought with {note}.</source>
        <translation>Gardez un article avec {bookmark}, des mots avec {clip}, une pensée avec {note}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing has this tag. Choose an entry and press {keys} to tag it.</source>
        <translation>Rien n’a cette étiquette. Choisissez une entrée et tapez {keys} pour l’étiqueter.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing in the notebook has these words. Fewer may find more.</source>
        <translation>Rien dans le carnet ne contient ces mots. Moins de mots en trouveront peut-être davantage.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Press {note} to write a note; it is kept here.</source>
        <translation>Tapez {note} pour écrire une note ; elle est gardée ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Select words of an article, or a quotation, and press {clip} to keep them here.</source>
        <translation>Sélectionnez des mots d’un article, ou une citation, et tapez {clip} pour les garder ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Take the new words</source>
        <translation>Prendre les nouveaux mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>The search is getting ready: {percent} %</source>
        <translation>La recherche se prépare : {percent} %</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>These words stand in {count} places of the article, and nothing tells which of them you kept. All are marked; F3 goes from one to the next.</source>
        <comment>These words stand in 1 place of the article, and nothing tells whether it is the one you kept.</comment>
        <translation>
            <numerusform>Ces mots figurent à {count} endroit de l’article, et rien ne dit si c’est celui que vous avez gardé.</numerusform>
            <numerusform>Ces mots figurent à {count} endroits de l’article, et rien ne dit lequel vous avez gardé. Tous sont marqués ; F3 va de l’un à l’autre.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{headline}” is not where it was, and not in the open library. What you kept of it stays here.</source>
        <translation>« {headline} » n’est plus à sa place, ni dans les archives ouvertes. Ce que vous en avez gardé reste ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{words}” is not in the article any more. Your clip stays as it was.</source>
        <translation>« {words} » n’est plus dans l’article. Votre extrait reste tel qu’il était.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Changing the notebook</source>
        <translation>Modification du carnet</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Clipped {count} quotations</source>
        <comment>Clipped</comment>
        <translation>
            <numerusform>{count} extrait gardé</numerusform>
            <numerusform>{count} citations gardées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Confirmed</source>
        <translation>Confirmé</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Note changed</source>
        <translation>Note modifiée</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Noted</source>
        <translation>Noté</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Nothing has changed by it</source>
        <translation>Rien n’a changé pour autant</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Now said by {names}</source>
        <translation>Désormais dit par {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed the tag “{name}”</source>
        <translation>Étiquette « {name} » retirée</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed {count} entries</source>
        <comment>Removed 1 entry</comment>
        <translation>
            <numerusform>{count} entrée retirée</numerusform>
            <numerusform>{count} entrées retirées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Tags of {count} entries changed</source>
        <comment>Tags changed</comment>
        <translation>
            <numerusform>Étiquettes de {count} entrée modifiées</numerusform>
            <numerusform>Étiquettes de {count} entrées modifiées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>That is clipped already</source>
        <translation>C’est déjà un extrait</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>The clip has the new words</source>
        <translation>L’extrait a les nouveaux mots</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Took {count} corrections back</source>
        <comment>Took 1 correction back</comment>
        <translation>
            <numerusform>{count} correction annulée</numerusform>
            <numerusform>{count} corrections annulées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of a note</source>
        <translation>modification d’une note</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of colour</source>
        <translation>changement de couleur</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of tags</source>
        <translation>changement d’étiquettes</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>clip</source>
        <translation>extrait</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction</source>
        <translation>correction</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction taken back</source>
        <translation>correction annulée</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new name of a tag</source>
        <translation>nouveau nom d’une étiquette</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new words of a clip</source>
        <translation>nouveaux mots d’un extrait</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>note</source>
        <translation>note</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal</source>
        <translation>retrait</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal of a tag</source>
        <translation>retrait d’une étiquette</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} clips have another colour</source>
        <comment>1 clip has another colour</comment>
        <translation>
            <numerusform>{count} extrait a une autre couleur</numerusform>
            <numerusform>{count} extraits ont une autre couleur</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} taken out of the quotations</source>
        <comment>Taken out of the quotations</comment>
        <translation>
            <numerusform>{count} retirée des citations</numerusform>
            <numerusform>{count} retirées des citations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>“{old}” is “{name}” now</source>
        <translation>« {old} » s’appelle maintenant « {name} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Articles (*.txt *.md *.markdown *.text);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Nothing was opened before</source>
        <translation>Rien n’a encore été ouvert</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un &amp;récent</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open a folder of articles</source>
        <translation>Ouvrir un dossier d’articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open files</source>
        <translation>Ouvrir des fichiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open {address} in your browser?</source>
        <translation>Ouvrir {address} dans votre navigateur ?</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>The article does not tell where its original is.</source>
        <translation>L’article ne dit pas où est son original.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>There is no such file or folder: {paths}</source>
        <translation>Ce fichier ou ce dossier n’existe pas : {paths}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Place</source>
        <translation>Lieu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Saved search</source>
        <translation>Recherche enregistrée</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/settings.py"/>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>{menu}, on</source>
        <translation>{menu}, activé</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Another article is still being printed or exported.</source>
        <translation>Un autre article est encore en cours d’impression ou d’exportation.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <location filename="viewer/gui/panes/article.py"/>
        <location filename="viewer/settings.py"/>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export as a file…</source>
        <translation>Exporter dans un fichier…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export the article</source>
        <translation>Exporter l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} sur {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Printed {count} pages</source>
        <comment>Printed 1 page</comment>
        <translation>
            <numerusform>{count} page imprimée</numerusform>
            <numerusform>{count} pages imprimées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Stopped; nothing was written</source>
        <translation>Arrêté ; rien n’a été écrit</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>There is no printer to be found.</source>
        <translation>Aucune imprimante n’a été trouvée.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>{path} is the article itself, which is never changed.</source>
        <translation>{path} est l’article lui-même, qui n’est jamais modifié.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>No quotation here has these words, of this speaker.</source>
        <translation>Aucune citation de ce locuteur ne contient ces mots ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>Reading the articles that were found…</source>
        <translation>Lecture des articles trouvés…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>These words are not in the article any more.</source>
        <translation>Ces mots ne sont plus dans l’article.</translation>
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
            <numerusform>{count} citation</numerusform>
            <numerusform>{count} citations</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>{found} so far, from {at} of {all} articles</source>
        <translation>{found} jusqu’ici, dans {at} articles sur {all}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <source>None of the words stands in this article</source>
        <translation>Aucun de ces mots ne figure dans cet article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} sur {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>History</source>
        <translation>Historique</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>Nothing was read yet</source>
        <translation>Rien n’a encore été lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A drawing (*.svg)</source>
        <translation>Dessin (*.svg)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Save the chart</source>
        <translation>Enregistrer le graphique</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Saved as {path}</source>
        <translation>Enregistré dans {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Nothing was searched for yet</source>
        <translation>Rien n’a encore été cherché</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Removed the search “{text}”</source>
        <translation>Recherche « {text} » supprimée</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Saved the search “{text}”</source>
        <translation>Recherche « {text} » enregistrée</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>removal of a search</source>
        <translation>suppression d’une recherche</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>saving of a search</source>
        <translation>enregistrement d’une recherche</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>{sentence} (At character {place}.)</source>
        <translation>{sentence} (Au caractère {place}.)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>No speaker of this kind has a name with words that begin so.</source>
        <translation>Aucun locuteur de ce genre n’a un nom dont les mots commencent ainsi.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Nobody is quoted here.</source>
        <translation>Personne n’est cité ici.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} files are still being looked through for quotations.</source>
        <comment>1 file is still being looked through for quotations.</comment>
        <translation>
            <numerusform>Les citations sont encore cherchées dans {count} fichier.</numerusform>
            <numerusform>Les citations sont encore cherchées dans {count} fichiers.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} speakers</source>
        <comment>1 speaker</comment>
        <translation>
            <numerusform>{count} locuteur</numerusform>
            <numerusform>{count} locuteurs</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Choose a speaker to compare with.</source>
        <translation>Choisissez un locuteur à comparer.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copied the picture</source>
        <translation>Image copiée</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} pages</source>
        <comment>Copied the page</comment>
        <translation>
            <numerusform>{count} page copiée</numerusform>
            <numerusform>{count} pages copiées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Reading {count} articles…</source>
        <comment>Reading 1 article…</comment>
        <translation>
            <numerusform>Lecture de {count} article…</numerusform>
            <numerusform>Lecture de {count} articles…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Save everything</source>
        <translation>Tout enregistrer</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Everything in this list is read already</source>
        <translation>Tout est déjà lu dans cette liste</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Go to a list of articles first</source>
        <translation>Allez d’abord à une liste d’articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as read</source>
        <translation>Marqué comme lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as unread</source>
        <translation>Marqué comme non lu</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked {count} articles as read</source>
        <comment>Marked 1 article as read</comment>
        <translation>
            <numerusform>{count} article marqué comme lu</numerusform>
            <numerusform>{count} articles marqués comme lus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marking all in the list as read…</source>
        <translation>Toute la liste est marquée comme lue…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Nothing unread is left in this list</source>
        <translation>Il n’y a plus rien de non lu dans cette liste</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>The end of the article</source>
        <translation>Fin de l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from its end</source>
        <translation>Reprise depuis la fin</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from the top of the list</source>
        <translation>Reprise depuis le haut de la liste</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>marking as read</source>
        <translation>marquage comme lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Copied the answer</source>
        <translation>Réponse copiée</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Looking for it…</source>
        <translation>Recherche en cours…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>There is no text on the clipboard: copy some words first.</source>
        <translation>Il n’y a pas de texte dans le presse-papiers : copiez d’abord des mots.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>What was copied is too long to be a quotation.</source>
        <translation>Ce qui a été copié est trop long pour une citation.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>About Pullquote</source>
        <translation>À propos de Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Index, safe to delete</source>
        <translation>Index, peut être supprimé sans risque</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Licence</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Pullquote shows archives of news articles with their quotations: who said it, in which words. Everything stays on this machine.</source>
        <translation>Pullquote montre des archives d’articles de presse avec leurs citations : qui l’a dit, avec quels mots. Tout reste sur cette machine.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Version</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>What</source>
        <translation>Quoi</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Where</source>
        <translation>Où</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Your notebook</source>
        <translation>Votre carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Où</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copy the table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Count again</source>
        <translation>Compter de nouveau</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Counting</source>
        <translation>Comptage</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In all that is listed</source>
        <translation>Dans tout ce qui est listé</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In the open article</source>
        <translation>Dans l’article ouvert</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>People, single names</source>
        <translation>Personnes, un seul nom</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the chart…</source>
        <translation>Enregistrer le graphique…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the table…</source>
        <translation>Enregistrer le tableau…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Speakers with their words</source>
        <translation>Locuteurs et leurs mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/panes/status.py"/>
        <location filename="viewer/gui/panes/work_line.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stopped: it was not counted to the end.</source>
        <translation>Arrêté : le comptage n’est pas allé jusqu’au bout.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Whether the open article is asked, or all that is listed</source>
        <translation>Si l’on interroge l’article ouvert, ou tout ce qui est listé</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker</source>
        <translation>Mots par locuteur</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker: the {count} with the most</source>
        <translation>Mots par locuteur : les {count} premiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Annotate, or change the text</source>
        <translation>Annoter, ou modifier le texte</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Enter opens a clip at its words, F2 writes an annotation or a text, Alt and the arrow keys move, Delete takes out</source>
        <translation>Entrée ouvre un extrait à ses mots, F2 écrit une annotation ou un texte, Alt et les flèches déplacent, Suppr retire</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Items of the dossier</source>
        <translation>Éléments du dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Open the article at the words</source>
        <translation>Ouvrir l’article à ces mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Take out of the dossier</source>
        <translation>Retirer du dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotate…</source>
        <translation>Annoter…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotation</source>
        <translation>Annotation</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Esc or Ctrl+Enter keeps what is written</source>
        <translation>Échap ou Ctrl+Entrée garde ce qui est écrit</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Heading</source>
        <translation>Intertitre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Your own words</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;New dossier</source>
        <translation>&amp;Nouveau dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>A dossier gathers quotations and clips from many articles, in an order of your own, and is written out with its list of sources. Begin one with “New dossier”.</source>
        <translation>Un dossier réunit des citations et des extraits de plusieurs articles, dans votre ordre, et s’écrit avec sa liste de sources. Commencez-en un avec « Nouveau dossier ».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add &amp;heading</source>
        <translation>Ajouter un &amp;intertitre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add a heading behind the chosen</source>
        <translation>Ajouter un intertitre après l’élément choisi</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add te&amp;xt</source>
        <translation>Ajouter un te&amp;xte</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add your own words behind the chosen</source>
        <translation>Ajouter vos propres mots après l’élément choisi</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Begin another dossier</source>
        <translation>Commencer un autre dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Choose quotations or clips in the main window and press {keys}: they come here. Headings and texts of your own are added below.</source>
        <translation>Choisissez des citations ou des extraits dans la fenêtre principale et tapez {keys} : ils viennent ici. Intertitres et textes de votre main s’ajoutent en bas.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Delete removes the chosen dossier</source>
        <translation>Suppr supprime le dossier choisi</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Dossiers</source>
        <translation>Dossiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Introduction</source>
        <translation>Introduction</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Style of the list of sources</source>
        <translation>Style de la liste des sources</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title of the dossier</source>
        <translation>Titre du dossier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Write the dossier into a file</source>
        <translation>Écrire le dossier dans un fichier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Your dossiers</source>
        <translation>Vos dossiers</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>{count} élément</numerusform>
            <numerusform>{count} éléments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>{count} source</numerusform>
            <numerusform>{count} sources</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Take in {count} entries</source>
        <comment>Take in 1 entry</comment>
        <translation>
            <numerusform>Importer {count} entrée</numerusform>
            <numerusform>Importer {count} entrées</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What is wrong</source>
        <translation>Ce qui ne va pas</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>{count} records cannot be read:</source>
        <comment>1 record cannot be read:</comment>
        <translation>
            <numerusform>{count} enregistrement ne peut pas être lu :</numerusform>
            <numerusform>{count} enregistrements ne peuvent pas être lus :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries that can be taken in.</source>
        <comment>“{name}” has 1 entry that can be taken in.</comment>
        <translation>
            <numerusform>« {name} » a {count} entrée qui peut être importée.</numerusform>
            <numerusform>« {name} » a {count} entrées qui peuvent être importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries. What you have already is not doubled; you can undo it.</source>
        <comment>“{name}” has 1 entry. What you have already is not doubled; you can undo it.</comment>
        <translation>
            <numerusform>« {name} » a {count} entrée. Ce que vous avez déjà n’est pas doublé ; vous pouvez l’annuler.</numerusform>
            <numerusform>« {name} » a {count} entrées. Ce que vous avez déjà n’est pas doublé ; vous pouvez l’annuler.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Listed as</source>
        <translation>&amp;Listé comme</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Another person of this name</source>
        <translation>Une autre personne de ce nom</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In all of {source}, now and later · {articles}</source>
        <translation>Dans tout {source}, maintenant et à l’avenir · {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In the {count} chosen articles</source>
        <comment>In the chosen article</comment>
        <translation>
            <numerusform>Dans l’article choisi</numerusform>
            <numerusform>Dans les {count} articles choisis</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>List apart</source>
        <translation>Lister à part</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Name under which the other person is listed</source>
        <translation>Nom sous lequel l’autre personne est listée</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No source</source>
        <translation>Sans source</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Single articles: choose quotations on the page first.</source>
        <translation>Articles isolés : choisissez d’abord des citations sur la page.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Where it is another person</source>
        <translation>Où c’est une autre personne</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Larger</source>
        <translation>Plus &amp;grand</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Next page</source>
        <translation>Page &amp;suivante</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Previous page</source>
        <translation>Page &amp;précédente</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Smaller</source>
        <translation>Plus p&amp;etit</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Whole page</source>
        <translation>Page &amp;entière</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>P&amp;rint…</source>
        <translation>I&amp;mprimer…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Print preview</source>
        <translation>Aperçu avant impression</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Back to the default</source>
        <translation>Revenir à la valeur par défaut</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Reset “{name}”</source>
        <translation>Réinitialiser « {name} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>on</source>
        <translation>activé</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Every setting has its default again.</source>
        <translation>Tous les paramètres ont de nouveau leur valeur par défaut.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Give every setting its default</source>
        <translation>Donner à chaque paramètre sa valeur par défaut</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Kept in {path}</source>
        <translation>Gardé dans {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Raccourcis clavier…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>No setting has these words. Fewer may find more.</source>
        <translation>Aucun paramètre ne contient ces mots. Moins de mots en trouveront peut-être davantage.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Open the folder of the file that you can edit</source>
        <translation>Ouvrir le dossier du fichier que vous pouvez modifier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Chercher dans les paramètres</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Show the file</source>
        <translation>Montrer le fichier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>The settings are as they were.</source>
        <translation>Les paramètres sont comme avant.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>{count} settings</source>
        <comment>1 setting</comment>
        <translation>
            <numerusform>{count} paramètre</numerusform>
            <numerusform>{count} paramètres</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>“{name}” has its default again: {value}.</source>
        <translation>« {name} » a de nouveau sa valeur par défaut : {value}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>  or  </source>
        <comment>between keys that do the same</comment>
        <translation>  ou  </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Action</source>
        <translation>Commande</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Actions</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Every action has its own keys again.</source>
        <translation>Chaque commande a de nouveau ses propres touches.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give every action its own keys back</source>
        <translation>Rendre à chaque commande ses propres touches</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give this action its own keys back</source>
        <translation>Rendre à cette commande ses propres touches</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys of “{name}”</source>
        <translation>Touches de « {name} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>No action is called so or has these keys.</source>
        <translation>Aucune commande ne s’appelle ainsi ni n’a ces touches.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Press new keys here</source>
        <translation>Tapez ici de nouvelles touches</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Remove {keys}</source>
        <translation>Retirer {keys}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by keys</source>
        <translation>Chercher par touches</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by name</source>
        <translation>Chercher par nom</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Show all</source>
        <translation>Tout montrer</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>The keys are as they were.</source>
        <translation>Les touches sont comme avant.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Use it for “{name}”</source>
        <translation>L’utiliser pour « {name} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>or by keys</source>
        <translation>ou par touches</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{count} actions</source>
        <comment>1 action</comment>
        <translation>
            <numerusform>{count} commande</numerusform>
            <numerusform>{count} commandes</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is a key of “{name}” now.</source>
        <translation>{keys} est maintenant une touche de « {name} ».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is no key of “{name}” any more.</source>
        <translation>{keys} n’est plus une touche de « {name} ».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is taken by “{other}”. It can be used for “{name}” instead.</source>
        <translation>{keys} est pris par « {other} ». On peut l’utiliser pour « {name} » à la place.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} moves through the window or opens a menu, and can be no shortcut.</source>
        <translation>{keys} sert à se déplacer dans la fenêtre ou ouvre un menu, et ne peut pas être un raccourci.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has its own keys again.</source>
        <translation>« {name} » a de nouveau ses propres touches.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has {keys} already.</source>
        <translation>« {name} » a déjà {keys}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Every file of this library was read.</source>
        <translation>Tous les fichiers de ces archives ont été lus.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Skipped files</source>
        <translation>Fichiers ignorés</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>The first {count} are shown.</source>
        <translation>Les {count} premiers sont affichés.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Why</source>
        <translation>Pourquoi</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>{count} files were not read; they are untouched.</source>
        <comment>1 file was not read; it is untouched.</comment>
        <translation>
            <numerusform>{count} fichier n’a pas été lu ; il est intact.</numerusform>
            <numerusform>{count} fichiers n’ont pas été lus ; ils sont intacts.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same months and scale as {name}: the full height is {count} quotations.</source>
        <comment>Same months and scale as {name}: the full height is 1 quotation.</comment>
        <translation>
            <numerusform>Mêmes mois et même échelle que pour {name} : la pleine hauteur vaut {count} citation.</numerusform>
            <numerusform>Mêmes mois et même échelle que pour {name} : la pleine hauteur vaut {count} citations.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same sources and scale as {name}: the full length is {count} quotations.</source>
        <comment>Same sources and scale as {name}: the full length is 1 quotation.</comment>
        <translation>
            <numerusform>Mêmes sources et même échelle que pour {name} : la pleine longueur vaut {count} citation.</numerusform>
            <numerusform>Mêmes sources et même échelle que pour {name} : la pleine longueur vaut {count} citations.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month</source>
        <translation>{name} : citations par mois</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month, in the last ten years of them</source>
        <translation>{name} : citations par mois, dans leurs dix dernières années</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source</source>
        <translation>{name} : citations par source</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most</source>
        <translation>{name} : citations par source, les {count} premières</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most of both</source>
        <translation>{name} : citations par source, les {count} premières pour les deux</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Also known as {names}</source>
        <translation>Aussi connu sous {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>From {first} to {latest}</source>
        <translation>De {first} à {latest}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Listed apart: {names}</source>
        <translation>Listés à part : {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/saying_list.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No date</source>
        <translation>Sans date</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>On {day}</source>
        <translation>Le {day}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>All speakers</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>By name</source>
        <translation>Par nom</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the numbers and the quotations that are shown</source>
        <translation>Copier les nombres et les citations affichées</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the page</source>
        <translation>Copier la page</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>In which order they are listed</source>
        <translation>Dans quel ordre ils sont listés</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Keep this speaker, and show the next one beside</source>
        <translation>Garder ce locuteur, et montrer le suivant à côté</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Kind of speakers</source>
        <translation>Genre de locuteurs</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Latest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Most quotations first</source>
        <translation>Le plus de citations d’abord</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Name of a speaker</source>
        <translation>Nom d’un locuteur</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Names</source>
        <translation>Noms</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Not named</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Order of the speakers</source>
        <translation>Ordre des locuteurs</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Organisations</source>
        <translation>Organisations</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>People</source>
        <translation>Personnes</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save everything…</source>
        <translation>Tout enregistrer…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save the numbers and every quotation of this speaker</source>
        <translation>Enregistrer les nombres et toutes les citations de ce locuteur</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Say which names are one speaker, or take it back</source>
        <translation>Dire quels noms sont un même locuteur, ou revenir dessus</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Speakers</source>
        <translation>Locuteurs</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Surname only</source>
        <translation>Nom de famille seul</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Type a name</source>
        <translation>Tapez un nom</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What is said</source>
        <translation>Ce qui est dit</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What the other says</source>
        <translation>Ce que dit l’autre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Which speakers are listed</source>
        <translation>Quels locuteurs sont listés</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Speaker (optional)</source>
        <translation>&amp;Locuteur (facultatif)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Copy the answer</source>
        <translation>Copier la réponse</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Ctrl+Enter looks for them</source>
        <translation>Ctrl+Entrée les cherche</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Every wording of the whole quotation in the articles, the earliest first</source>
        <translation>Chaque version de la citation entière dans les articles, la plus ancienne d’abord</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>How it was printed</source>
        <translation>Comment elle a été imprimée</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words (Ctrl+Enter)</source>
        <translation>Chercher ces mots (Ctrl+Entrée)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words in every article</source>
        <translation>Chercher ces mots dans tous les articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Speaker (optional)</source>
        <translation>Locuteur (facultatif)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>There are no words to look for: type or paste some.</source>
        <translation>Il n’y a pas de mots à chercher : tapez-en ou collez-en.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Type or paste what somebody is said to have said: Ctrl+Enter looks for it in every article.</source>
        <translation>Tapez ou collez ce que quelqu’un aurait dit : Ctrl+Entrée le cherche dans tous les articles.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Underlined: {there}. Struck through: {asked}.</source>
        <translation>Souligné : {there}. Barré : {asked}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify</source>
        <translation>Vérifier</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify a quotation</source>
        <translation>Vérifier une citation</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>What was found</source>
        <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Where it stands</source>
        <translation>Où elle se trouve</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Words of the quotation</source>
        <translation>Mots de la citation</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in the fullest version only</source>
        <translation>dans la version la plus complète seulement</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in this version only</source>
        <translation>dans cette version seulement</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>stands there, was not asked</source>
        <translation>s’y trouve, n’était pas demandé</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>was asked, is not there</source>
        <translation>était demandé, ne s’y trouve pas</translation>
    </message>
    <message>
        <location filename="viewer/gui/first_page.py"/>
        <location filename="viewer/gui/masthead.py"/>
        <source>By {names}</source>
        <translation>Par {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>File:</source>
        <translation>Fichier :</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Note:</source>
        <translation>Note :</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Original:</source>
        <translation>Original :</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>Source:</source>
        <translation>Source :</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Choose a tag in the tree first</source>
        <translation>Choisissez d’abord une étiquette dans l’arbre</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Take it up again</source>
        <translation>La reprendre</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>The note was not kept.</source>
        <translation>La note n’a pas été gardée.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” is no key that “{name}” can have.</source>
        <translation>« {keys} » n’est pas une touche que « {name} » puisse avoir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” was chosen for “{first}” and for “{other}”; the first has it.</source>
        <translation>« {keys} » a été choisi pour « {first} » et pour « {other} » ; la première l’a.</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: it leads to “{host}”, not to what stands before the @</source>
        <translation>Attention : ce lien mène à « {host} », non à ce qui précède le @</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is no name that can be read</source>
        <translation>Attention : « {host} » n’est pas un nom lisible</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is written in letters that only look Latin</source>
        <translation>Attention : « {host} » est écrit avec des lettres qui n’ont que l’air latines</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” mixes letters of several alphabets</source>
        <translation>Attention : « {host} » mélange des lettres de plusieurs alphabets</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{minutes} min read</source>
        <translation>{minutes} min de lecture</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(added: {words})</source>
        <translation>(ajouté : {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(left out: {words})</source>
        <translation>(omis : {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Less near</source>
        <translation>Moins proches</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Nearest</source>
        <translation>Les plus proches</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>The same words</source>
        <translation>Les mêmes mots</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>{count} files</source>
        <comment>1 file</comment>
        <translation>
            <numerusform>{count} fichier</numerusform>
            <numerusform>{count} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>bookmarked</source>
        <translation>avec signet</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>read</source>
        <comment>of an article: it was read</comment>
        <translation>lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Annotation: {text}</source>
        <translation>Annotation : {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Heading: {text}</source>
        <translation>Intertitre : {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>No longer among your clips; its words stay here</source>
        <translation>N’est plus parmi vos extraits ; ses mots restent ici</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Text: {text}</source>
        <translation>Texte : {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>empty</source>
        <translation>vide</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Bookmarks</source>
        <translation>Signets</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Clips</source>
        <translation>Extraits</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Bookmark</source>
        <translation>Signet</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Nobody named</source>
        <translation>Personne nommé</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Note: {text}</source>
        <translation>Note : {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Notebook entry</source>
        <translation>Entrée du carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Purple</source>
        <translation>Violet</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a colour</source>
        <translation>Sans couleur</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a name</source>
        <translation>Sans nom</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a tag</source>
        <translation>Sans étiquette</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Yellow</source>
        <translation>Jaune</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>on “{words}”</source>
        <translation>sur « {words} »</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>tagged {names}</source>
        <translation>étiqueté {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A term</source>
        <translation>Un terme</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A title</source>
        <translation>Un titre</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you</source>
        <translation>confirmé par vous</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had nobody</source>
        <translation>nommé par vous ; le programme n’avait personne</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had {name}</source>
        <translation>nommé par vous ; le programme avait {name}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Search: {text}</source>
        <translation>Recherche : {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Source or date</source>
        <translation>Source ou date</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Tag: {name}, {count}</source>
        <translation>Étiquette : {name}, {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>{count} unread</source>
        <comment>1 unread</comment>
        <translation>
            <numerusform>{count} non lu</numerusform>
            <numerusform>{count} non lus</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <source>{name} (surname only)</source>
        <translation>{name} (nom de famille seul)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/article.py"/>
        <source>The text of the article</source>
        <translation>Le texte de l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <location filename="viewer/gui/panes/listing.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <source>The articles of the chosen source or date</source>
        <translation>Les articles de la source ou de la date choisie</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close the bar</source>
        <translation>Fermer la barre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close, and stay here</source>
        <translation>Fermer, et rester ici</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc back</source>
        <translation>Entrée va à l’endroit suivant, Maj+Entrée au précédent, Échap revient</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Find in the article</source>
        <translation>Chercher dans l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match accents</source>
        <translation>Respecter les accents</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match capital and small letters</source>
        <translation>Distinguer majuscules et minuscules</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match case</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place</source>
        <translation>Endroit suivant</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place (F3)</source>
        <translation>Endroit suivant (F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place</source>
        <translation>Endroit précédent</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>Endroit précédent (Maj+F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words</source>
        <translation>Mots entiers</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/find_bar.py"/>
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>{count} trouvé</numerusform>
            <numerusform>{count} trouvés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By speaker</source>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Group by</source>
        <translation>Grouper par</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>Quotations found</source>
        <translation>Citations trouvées</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>The quotations that were searched for; Enter opens the article at the words</source>
        <translation>Les citations cherchées ; Entrée ouvre l’article à ces mots</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>What quotations that stand together have in common</source>
        <translation>Ce que les citations d’un groupe ont en commun</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Known names</source>
        <translation>Noms connus</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Leave</source>
        <translation>Abandonner</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found so far</source>
        <comment>1 found so far</comment>
        <translation>
            <numerusform>{count} trouvé jusqu’ici</numerusform>
            <numerusform>{count} trouvés jusqu’ici</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the articles</source>
        <translation>Lister les articles</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the quotations themselves</source>
        <translation>Lister les citations elles-mêmes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps the note, Esc leaves it</source>
        <translation>Ctrl+Entrée garde la note, Échap l’abandonne</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Entrée garde, Échap abandonne</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By colour</source>
        <translation>Par couleur</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>By source</source>
        <translation>Par source</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By tag</source>
        <translation>Par étiquette</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Changed</source>
        <translation>Modification</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Everything</source>
        <translation>Tout</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>In which order entries stand</source>
        <translation>Dans quel ordre sont les entrées</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Newest</source>
        <translation>Les plus récentes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>No groups</source>
        <translation>Sans groupes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Oldest</source>
        <translation>Les plus anciennes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Published</source>
        <translation>Publication</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Search the notebook</source>
        <translation>Chercher dans le carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Show</source>
        <translation>Montrer</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Sort by</source>
        <translation>Trier par</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>What entries that stand together have in common</source>
        <translation>Ce que les entrées d’un groupe ont en commun</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Which kind of entries is shown</source>
        <translation>Quel genre d’entrées est montré</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries</source>
        <comment>1 entry</comment>
        <translation>
            <numerusform>{count} entrée</numerusform>
            <numerusform>{count} entrées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries tagged “{tag}”</source>
        <comment>1 entry tagged “{tag}”</comment>
        <translation>
            <numerusform>{count} entrée étiquetée « {tag} »</numerusform>
            <numerusform>{count} entrées étiquetées « {tag} »</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <location filename="viewer/settings.py"/>
        <source>Notebook</source>
        <translation>Carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <source>What you have kept; Enter opens an entry at its words, Delete removes it</source>
        <translation>Ce que vous avez gardé ; Entrée ouvre une entrée à ses mots, Suppr la retire</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Tags: {names}</source>
        <translation>Étiquettes : {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close the notice</source>
        <translation>Fermer l’avis</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command, article or place</source>
        <translation>Commande, article ou lieu</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>More than {count} results</source>
        <translation>Plus de {count} résultats</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Nothing fits. Fewer letters may find more.</source>
        <translation>Rien ne convient. Moins de lettres en trouveront peut-être davantage.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>What fits</source>
        <translation>Ce qui convient</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{count} results</source>
        <comment>1 result</comment>
        <translation>
            <numerusform>{count} résultat</numerusform>
            <numerusform>{count} résultats</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} sur {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>less</source>
        <translation>moins</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>more</source>
        <translation>plus</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Also show what stands between quotation marks but is no quotation</source>
        <translation>Montrer aussi ce qui est entre guillemets sans être une citation</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Bring back</source>
        <translation>Faire revenir</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy quotations</source>
        <translation>Copier les citations</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy the chosen quotations, or all of them (C)</source>
        <translation>Copier les citations choisies, ou toutes (C)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Every speaker</source>
        <translation>Tous les locuteurs</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>List what you took out of the quotations again</source>
        <translation>Lister de nouveau ce que vous avez retiré des citations</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Quotation {number} of {count}</source>
        <translation>Citation {number} sur {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Show only the quotations of one speaker</source>
        <translation>Ne montrer que les citations d’un locuteur</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>The quotations of the article</source>
        <translation>Les citations de l’article</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/settings.py"/>
        <source>Titles and terms</source>
        <translation>Titres et termes</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Titles and terms ({count})</source>
        <translation>Titres et termes ({count})</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{count} taken out by you</source>
        <comment>1 taken out by you</comment>
        <translation>
            <numerusform>{count} retirée par vous</numerusform>
            <numerusform>{count} retirées par vous</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the first</source>
        <translation>{quotation}, reprise depuis la première</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the last</source>
        <translation>{quotation}, reprise depuis la dernière</translation>
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
        <translation>Comment chercher</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>Press an example to try it.</source>
        <translation>Cliquez un exemple pour l’essayer.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>a year, month, day, or FROM..TO; so before:, after:</source>
        <translation>une année, un mois, un jour, ou DE..À ; de même before:, after:</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>ankara OR moscow</source>
        <translation>ankara OR moscow</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>articles with both words, also as sanctioned</source>
        <translation>articles avec les deux mots, aussi sous d’autres formes (sanctioned)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>brackets group</source>
        <translation>les parenthèses groupent</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>date:2019-11</source>
        <translation>date:2019-11</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>exactly these words, one after another</source>
        <translation>exactement ces mots, l’un après l’autre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>has:quotes is:bookmarked</source>
        <translation>has:quotes is:bookmarked</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>in the headline; so body:, author:, source:</source>
        <translation>dans le titre ; de même body:, author:, source:</translation>
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
        <translation>l’un ou l’autre</translation>
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
        <translation>deux mots proches l’un de l’autre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>what you have not read yet</source>
        <translation>ce que vous n’avez pas encore lu</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>with quotations; kept by you</source>
        <translation>avec des citations ; gardés par vous</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>without a word (also NOT)</source>
        <translation>sans un mot (aussi NOT)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that begin so</source>
        <translation>mots qui commencent ainsi</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that somebody said</source>
        <translation>mots que quelqu’un a dits</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources and dates: choose which articles are listed</source>
        <translation>Sources et dates : choisissez quels articles sont listés</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Indexing</source>
        <translation>Indexation</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Stop indexing</source>
        <translation>Arrêter l’indexation</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} hours left</source>
        <comment>about an hour left</comment>
        <translation>
            <numerusform>encore {count} heure environ</numerusform>
            <numerusform>encore {count} heures environ</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} minutes left</source>
        <comment>about a minute left</comment>
        <translation>
            <numerusform>encore {count} minute environ</numerusform>
            <numerusform>encore {count} minutes environ</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>less than a minute left</source>
        <translation>encore moins d’une minute</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search</source>
        <translation>Recherche</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles; {key} tells how</source>
        <translation>Chercher dans les articles ; {key} dit comment</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Toolbar</source>
        <translation>Barre d’outils</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_line.py"/>
        <source>Stop the work on the notebook</source>
        <translation>Arrêter le travail sur le carnet</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop printing or exporting</source>
        <translation>Arrêter l’impression ou l’exportation</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer could not be started.</source>
        <translation>L’imprimante n’a pas pu démarrer.</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer takes no more pages.</source>
        <translation>L’imprimante ne prend plus de pages.</translation>
    </message>
    <message>
        <location filename="viewer/gui/tasks.py"/>
        <source>Something went wrong in Pullquote itself ({kind}: {reason}).</source>
        <translation>Quelque chose a mal tourné dans Pullquote lui-même ({kind} : {reason}).</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Done again: {change}</source>
        <translation>Rétabli : {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Undone: {change}</source>
        <translation>Annulé : {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/window.py"/>
        <source>{sentence} The usual colours are used.</source>
        <translation>{sentence} Les couleurs habituelles sont utilisées.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>&amp;Recent searches</source>
        <translation>Recherches &amp;récentes</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Load the rest</source>
        <translation>Charger le reste</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Open a folder of articles…</source>
        <translation>Ouvrir un dossier d’articles…</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Text size {percent} %</source>
        <translation>Taille du texte {percent} %</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>There is no article here yet.</source>
        <translation>Il n’y a pas encore d’article ici.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>This file is very large: only its beginning is shown.</source>
        <translation>Ce fichier est très grand : seul son début est affiché.</translation>
    </message>
    <message>
        <location filename="viewer/library/apart.py"/>
        <source>Indexing stopped before its end. What is indexed is kept, and the rest follows when it is started again.</source>
        <translation>L’indexation s’est arrêtée avant la fin. Ce qui est indexé est gardé ; le reste suit quand elle reprend.</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>&lt;1 %</source>
        <translation>&lt;1 %</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Share</source>
        <translation>Part</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Single names</source>
        <translation>Noms seuls</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>The quotations are still being looked for.</source>
        <translation>Les citations sont encore recherchées.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <source>The quotations of {count} articles are not known yet: the index is being made.</source>
        <comment>The quotations of 1 article are not known yet: the index is being made.</comment>
        <translation>
            <numerusform>Les citations d’{count} article ne sont pas encore connues : l’index se construit.</numerusform>
            <numerusform>Les citations de {count} articles ne sont pas encore connues : l’index se construit.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} words</source>
        <comment>1 word</comment>
        <translation>
            <numerusform>{count} mot</numerusform>
            <numerusform>{count} mots</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>{group}: {share}</source>
        <translation>{group} : {share}</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>{share} %</source>
        <translation>{share} %</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>Another program is bringing this index up to date just now.</source>
        <translation>Un autre programme met justement cet index à jour.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>The index can’t be written: {reason}. Your articles are untouched.</source>
        <translation>L’index ne peut pas être écrit : {reason}. Vos articles sont intacts.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <location filename="viewer/library/schema.py"/>
        <source>The index in {folder} can’t be written: {reason}. Your articles are untouched.</source>
        <translation>L’index dans {folder} ne peut pas être écrit : {reason}. Vos articles sont intacts.</translation>
    </message>
    <message>
        <location filename="viewer/library/kept_searches.py"/>
        <source>The index was damaged. It is built again at the next look for changes.</source>
        <translation>L’index était endommagé. Il sera refait à la prochaine recherche de changements.</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>told apart by you from others of this name</source>
        <translation>distingué par vous d’autres personnes de ce nom</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>{reason}; told apart by you from others of this name</source>
        <translation>{reason} ; distingué par vous d’autres personnes de ce nom</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A device, not a file.</source>
        <translation>Un périphérique, pas un fichier.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A link that leads nowhere.</source>
        <translation>Un lien qui ne mène nulle part.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A pipe, not a file.</source>
        <translation>Un tube, pas un fichier.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A socket, not a file.</source>
        <translation>Un socket, pas un fichier.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Files that are not named .txt, .text, .md or .markdown: {count}.</source>
        <translation>Fichiers qui ne se terminent pas par .txt, .text, .md ou .markdown : {count}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It can’t be read: {reason}.</source>
        <translation>Illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It leads to a folder that is already in the library.</source>
        <translation>Il mène à un dossier déjà présent dans la bibliothèque.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It vanished while the folder was read.</source>
        <translation>Il a disparu pendant la lecture du dossier.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Not a file.</source>
        <translation>Pas un fichier.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>The folder is not there.</source>
        <translation>Le dossier n’est pas là.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index can’t be used: {reason}. Your articles are untouched.</source>
        <translation>L’index est inutilisable : {reason}. Vos articles sont intacts.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index is damaged and is being built again.</source>
        <translation>L’index est endommagé et il est refait.</translation>
    </message>
    <message>
        <location filename="viewer/library/searching.py"/>
        <source>The index can’t be searched: {reason}. Your articles are untouched.</source>
        <translation>La recherche dans l’index est impossible : {reason}. Vos articles sont intacts.</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>As the text names them</source>
        <translation>Comme le texte les nomme</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>The articles give no more of this name: it may be that of several people.</source>
        <translation>Les articles n’en disent pas plus de ce nom : il peut être celui de plusieurs personnes.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} articles with corrections of yours can’t be read: they are counted as the program found them.</source>
        <comment>1 article with corrections of yours can’t be read: it is counted as the program found it.</comment>
        <translation>
            <numerusform>{count} article avec des corrections de votre part est illisible : il est compté tel que le programme l’a trouvé.</numerusform>
            <numerusform>{count} articles avec des corrections de votre part sont illisibles : ils sont comptés tels que le programme les a trouvés.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{quotations} in {articles}, {words}</source>
        <translation>{quotations} dans {articles}, {words}</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>Looking for articles: {count}</source>
        <translation>Recherche d’articles : {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/types.py"/>
        <source>{count} articles found</source>
        <comment>1 article found</comment>
        <translation>
            <numerusform>{count} article trouvé</numerusform>
            <numerusform>{count} articles trouvés</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} indexed</source>
        <translation>{done} sur {total} indexés</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} searched for quotations</source>
        <translation>Citations cherchées dans {done} sur {total}</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>It stopped the program that read it.</source>
        <translation>Il a arrêté le programme qui le lisait.</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>The program failed over it.</source>
        <translation>Le programme a échoué sur lui.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The article of this link is neither in the open archive nor in the notebook.</source>
        <translation>L’article de ce lien n’est ni dans les archives ouvertes ni dans le carnet.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The words of this link are not in the article any more.</source>
        <translation>Les mots de ce lien ne sont plus dans l’article.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>These words have changed since the link was made; this is what they became.</source>
        <translation>Ces mots ont changé depuis que le lien a été fait ; voici ce qu’ils sont devenus.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/linked.py"/>
        <source>These words stand at {count} places of the article; the link may mean any of them.</source>
        <comment>These words stand at 1 place of the article.</comment>
        <translation>
            <numerusform>Ces mots figurent à {count} endroit de l’article.</numerusform>
            <numerusform>Ces mots figurent à {count} endroits de l’article ; le lien peut désigner n’importe lequel.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>a row of {table} has changed since it was written</source>
        <translation>une ligne de {table} a changé depuis qu’elle a été écrite</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file does not begin as a database does</source>
        <translation>le fichier ne commence pas comme une base de données</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file is not a notebook</source>
        <translation>le fichier n’est pas un carnet</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header and the notebook disagree</source>
        <translation>l’en-tête et le carnet se contredisent</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header names an unknown file format</source>
        <translation>l’en-tête nomme un format inconnu</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>there are bytes that are no text</source>
        <translation>il y a des octets qui ne sont pas du texte</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you; {reason}</source>
        <translation>confirmé par vous ; {reason}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named nobody</source>
        <translation>nommé par vous ; le programme n’avait nommé personne</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named {name}</source>
        <translation>nommé par vous ; le programme avait nommé {name}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had seen “{words}”</source>
        <translation>nommé par vous ; le programme avait vu « {words} »</translation>
    </message>
    <message>
        <location filename="viewer/notebook/database.py"/>
        <source>The notebook is closed: {path}</source>
        <translation>Le carnet est fermé : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/addresses.py"/>
        <source>“{address}” is no address of the web.</source>
        <translation>« {address} » n’est pas une adresse du web.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no instant with a zone.</source>
        <translation>« {name} » manque ou n’est pas un instant avec fuseau.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no list.</source>
        <translation>« {name} » manque ou n’est pas une liste.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no text.</source>
        <translation>« {name} » manque ou n’est pas un texte.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no whole number.</source>
        <translation>« {name} » manque ou n’est pas un nombre entier.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is not one of {choices}.</source>
        <translation>« {name} » n’est pas un de {choices}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>The notebook could not be written into {path}: {reason}.</source>
        <translation>Le carnet n’a pas pu être écrit dans {path} : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>{name} is neither .json nor .csv nor .txt; say what it holds: {names}.</source>
        <translation>{name} n’est ni .json, ni .csv, ni .txt ; dites ce qu’il contient : {names}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no CSV with the columns of Readwise: the first line names no “Highlight”. Nothing was imported.</source>
        <translation>Ce n’est pas un CSV avec les colonnes de Readwise : la première ligne ne nomme pas « Highlight ». Rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no row of a CSV file ({reason}).</source>
        <translation>Ce n’est pas une ligne d’un fichier CSV ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>In line {line} of the template a $ stands without a name; write $$.</source>
        <translation>À la ligne {line} du modèle, un $ est sans nom ; écrivez $$.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template begins a part [{part}]; there are {all}.</source>
        <translation>La ligne {line} du modèle commence une partie [{part}] ; il y a {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template names ${name}; in [{part}] there are {all}.</source>
        <translation>La ligne {line} du modèle nomme ${name} ; dans [{part}] il y a {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template does not begin with [article], [clip] or [note].</source>
        <translation>Le modèle ne commence pas par [article], [clip] ou [note].</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template {path} cannot be read: {why}.</source>
        <translation>Le modèle {path} est illisible : {why}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>it is not in UTF-8</source>
        <translation>il n’est pas en UTF-8</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>{sentence} It is {path}; nothing was written.</source>
        <translation>{sentence} C’est {path} ; rien n’a été écrit.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is joined with another one; “key” and “main” must differ.</source>
        <translation>Un nom est réuni à un autre ; « key » et « main » doivent différer.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart from another; “key” and “main” must differ.</source>
        <translation>Un nom est distingué d’un autre ; « key » et « main » doivent différer.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart in an article or in an outlet, one of both.</source>
        <translation>Un nom est distingué dans un article ou dans une source, l’un des deux.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>The file ends in the middle; something is missing.</source>
        <translation>Le fichier se termine au milieu ; il manque quelque chose.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>There are characters in this that are no text.</source>
        <translation>Il y a là des caractères qui ne sont pas du texte.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a JSON object.</source>
        <translation>Ce n’est pas un objet JSON.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a notebook that Pullquote exported as JSON; nothing was imported.</source>
        <translation>Ce n’est pas un carnet exporté en JSON par Pullquote ; rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This notebook was exported by a newer version of the program (format {version}); nothing was imported.</source>
        <translation>Ce carnet a été exporté par une version plus récente du programme (format {version}) ; rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“clip” is no clip.</source>
        <translation>« clip » n’est pas un extrait.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“place” is not digits of which the last is another than 0.</source>
        <translation>« place » n’est pas fait de chiffres dont le dernier n’est pas 0.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>Another program has locked the notebook, so it was not changed. Close that program and try again: {path}</source>
        <translation>Un autre programme a verrouillé le carnet, qui n’a donc pas été modifié. Fermez ce programme et réessayez : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk failed while the notebook was in use, so it was not changed ({reason}). Look whether the disk is full or failing, and try again: {path}</source>
        <translation>Le disque a échoué pendant l’utilisation du carnet, qui n’a donc pas été modifié ({reason}). Voyez si le disque est plein ou défaillant, et réessayez : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk is full, so the notebook was not changed. Make room and try again: {path}</source>
        <translation>Le disque est plein, le carnet n’a donc pas été modifié. Faites de la place et réessayez : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be used ({reason}). Nothing was changed: {path}</source>
        <translation>Le carnet est inutilisable ({reason}). Rien n’a été modifié : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be written, so it was not changed. Look at the permissions of the file and its folder: {path}</source>
        <translation>Le carnet ne peut pas être écrit, il n’a donc pas été modifié. Voyez les droits du fichier et de son dossier : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is damaged. Start the program again, and the newest good backup will be restored: {path}</source>
        <translation>Le carnet est endommagé. Redémarrez le programme, et la plus récente bonne sauvegarde sera rétablie : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is safe, but it could not be backed up ({reason}). Look whether there is room and permission to write: {folder}</source>
        <translation>Le carnet est sauf, mais il n’a pas pu être sauvegardé ({reason}). Voyez s’il y a de la place et le droit d’écrire : {folder}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/lock.py"/>
        <source>another program</source>
        <translation>un autre programme</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged, and there is no good backup of it. A new one was begun; the damaged file is kept: {file}</source>
        <translation>Le carnet était endommagé, et il n’y en a pas de bonne sauvegarde. Un nouveau a été commencé ; le fichier endommagé est gardé : {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged. Its newest good backup, of {when}, was restored; the damaged file is kept: {file}</source>
        <translation>Le carnet était endommagé. Sa plus récente bonne sauvegarde, du {when}, a été rétablie ; le fichier endommagé est gardé : {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was missing. Its newest good backup, of {when}, was restored.</source>
        <translation>Le carnet manquait. Sa plus récente bonne sauvegarde, du {when}, a été rétablie.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook cannot be written, so it can only be read: {path}</source>
        <translation>Le carnet ne peut pas être écrit, seulement lu : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook could not be copied before it is brought to this version, so it was left as it is ({damage}): {path}</source>
        <translation>Le carnet n’a pas pu être copié avant d’être mis à cette version, il est donc resté tel quel ({damage}) : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook is open in another program ({holder}), so here it can only be read.</source>
        <translation>Le carnet est ouvert dans un autre programme ({holder}) ; ici il ne peut qu’être lu.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was last open elsewhere and not closed there ({holder}). If its folder is synced, close the program on one machine before opening the other.</source>
        <translation>Le carnet était en dernier ouvert ailleurs et n’y a pas été fermé ({holder}). Si son dossier est synchronisé, fermez le programme sur une machine avant de l’ouvrir sur l’autre.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was opened to be read only: {path}</source>
        <translation>Le carnet a été ouvert pour être lu seulement : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was written by a newer version of the program, so here it can only be read: {path}</source>
        <translation>Le carnet a été écrit par une version plus récente du programme ; ici il ne peut qu’être lu : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>{why} It is also damaged, and cannot be restored so: {path}</source>
        <translation>{why} Il est aussi endommagé, et ne peut pas être rétabli ainsi : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/peek.py"/>
        <source>The notebook is damaged ({damage}). When the window is opened, its newest good backup is restored and this file is kept: {path}</source>
        <translation>Le carnet est endommagé ({damage}). À l’ouverture de la fenêtre, sa plus récente bonne sauvegarde est rétablie et ce fichier est gardé : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/perform.py"/>
        <source>A tag needs a name; nothing was changed.</source>
        <translation>Une étiquette a besoin d’un nom ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>The program is closing; nothing was changed.</source>
        <translation>Le programme se ferme ; rien n’a été modifié.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you had read was damaged, so every article counts as unread again. The file is kept: {file}</source>
        <translation>Ce que vous aviez lu était endommagé, chaque article compte donc de nouveau comme non lu. Le fichier est gardé : {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you have read was kept by a newer version of Pullquote: {path}</source>
        <translation>Ce que vous avez lu a été gardé par une version plus récente de Pullquote : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>Which articles you have read can’t be kept ({reason}): {path}</source>
        <translation>Impossible de garder quels articles vous avez lus ({reason}) : {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/store.py"/>
        <source>{read_only} Its content cannot be shown.</source>
        <translation>{read_only} Son contenu ne peut pas être montré.</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>goes on from the paragraph before</source>
        <translation>poursuit le paragraphe précédent</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>introduced by the paragraph before</source>
        <translation>introduit par le paragraphe précédent</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation</source>
        <translation>nommé après la citation</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation with “{cue}”</source>
        <translation>nommé après la citation avec « {cue} »</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation</source>
        <translation>nommé avant la citation</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation with “{cue}”</source>
        <translation>nommé avant la citation avec « {cue} »</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named in the words, as in a transcript</source>
        <translation>nommé dans les mots, comme dans une transcription</translation>
    </message>
    <message>
        <location filename="viewer/quotes/speeches.py"/>
        <source>named where the speech ends</source>
        <translation>nommé où le discours finit</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>[Picture: {description}]</source>
        <translation>[Image : {description}]</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>without a description</source>
        <translation>sans description</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” cannot be read: {reason}.</source>
        <translation>Le thème « {name} » est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has no colour like #1E1D1B for “{colour}”, but {written}.</source>
        <translation>Le thème « {name} » n’a pas de couleur comme #1E1D1B pour « {colour} », mais {written}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has the name of one of the program's.</source>
        <translation>Le thème « {name} » porte le nom d’un thème du programme.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” is not valid JSON: {reason}.</source>
        <translation>Le thème « {name} » n’est pas du JSON valide : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” must be a JSON object.</source>
        <translation>Le thème « {name} » doit être un objet JSON.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “clips” with {colours}.</source>
        <translation>Le thème « {name} » a besoin de « clips » avec {colours}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “colours” and a list of {count} “speakers”.</source>
        <translation>Le thème « {name} » a besoin de « colours » et d’une liste de {count} « speakers ».</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>“{name}” is no name of a theme.</source>
        <translation>« {name} » n’est pas un nom de thème.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a day, a month or a year: 2019-11-04, 2019-11, 2019.</source>
        <translation>Un jour, un mois ou une année est attendu : 2019-11-04, 2019-11, 2019.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after {operator}.</source>
        <translation>Un mot est attendu après {operator}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after “{label}:”.</source>
        <translation>Un mot est attendu après « {label}: ».</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word before OR.</source>
        <translation>Un mot est attendu avant OR.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word in the brackets.</source>
        <translation>Un mot est attendu dans les parenthèses.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word.</source>
        <translation>Un mot est attendu.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected letters before the *.</source>
        <translation>Des lettres sont attendues avant le *.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected two words: near:"russia turkey".</source>
        <translation>Deux mots sont attendus : near:"russia turkey".</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected {flags}.</source>
        <translation>Attendu : {flags}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>The first day comes after the last.</source>
        <translation>Le premier jour vient après le dernier.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket closes nothing.</source>
        <translation>Cette parenthèse ne ferme rien.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket is not closed.</source>
        <translation>Cette parenthèse n’est pas fermée.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This is nested too deeply.</source>
        <translation>C’est trop imbriqué.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Ce guillemet est seul.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>“{label}:” is none of {labels}.</source>
        <translation>« {label}: » n’est aucun de {labels}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The saved searches could not be read ({reason}); see {file}.</source>
        <translation>Les recherches enregistrées n’ont pas pu être lues ({reason}) ; voir {file}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The searches could not be kept in {file}: {reason}.</source>
        <translation>Les recherches n’ont pas pu être gardées dans {file} : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} est illisible : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} is not in UTF-8; nothing was imported.</source>
        <translation>{path} n’est pas en UTF-8 ; rien n’a été importé.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>%</source>
        <translation> %</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>APA</source>
        <translation>APA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Best first</source>
        <translation>Les meilleurs d’abord</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Black</source>
        <translation>Noir</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Break long words at the ends of lines; never while a screen reader listens</source>
        <translation>Couper les mots longs en fin de ligne ; jamais pendant qu’un lecteur d’écran écoute</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>By headline</source>
        <translation>Par titre</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Chicago (notes and bibliography)</source>
        <translation>Chicago (notes et bibliographie)</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Citations</source>
        <translation>Références</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Clip colour</source>
        <translation>Couleur de l’extrait</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour of the next clip</source>
        <translation>Couleur du prochain extrait</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colours: as the system, a theme that comes with the program, or one of your own</source>
        <translation>Couleurs : comme le système, un thème fourni avec le programme, ou un des vôtres</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Count unread articles among the sources, not all</source>
        <translation>Compter les articles non lus des sources, et non tous</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>For dyslexia</source>
        <translation>Pour la dyslexie</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Groups in the notebook</source>
        <translation>Groupes dans le carnet</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Height of a line, in percent of the letters</source>
        <translation>Hauteur d’une ligne, en pour cent des lettres</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>How articles are cited as sources</source>
        <translation>Comment les articles sont cités comme sources</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Hyphenation</source>
        <translation>Césure</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>It could not be set aside either ({reason}).</source>
        <translation>Il n’a pas non plus pu être mis de côté ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Justified lines</source>
        <translation>Lignes justifiées</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language of the window; another is spoken from the next start</source>
        <translation>Langue de la fenêtre ; une autre est parlée au prochain démarrage</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters</source>
        <translation>Lettres</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters of the article: with serifs, without, or made for dyslexia where installed</source>
        <translation>Lettres de l’article : avec empattements, sans, ou faites pour la dyslexie si installées</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Line height</source>
        <translation>Hauteur de ligne</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Lists</source>
        <translation>Listes</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Look</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Make the lines of the article equally long</source>
        <translation>Rendre les lignes de l’article également longues</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Newest first</source>
        <translation>Les plus récents d’abord</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Oldest first</source>
        <translation>Les plus anciens d’abord</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of articles</source>
        <translation>Ordre des articles</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the article list</source>
        <translation>Ordre de la liste des articles</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the notebook</source>
        <translation>Ordre du carnet</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Pictures</source>
        <translation>Images</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Sepia</source>
        <translation>Sépia</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show pictures that lie beside the article; none are fetched</source>
        <translation>Montrer les images qui sont à côté de l’article ; aucune n’est téléchargée</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show titles and single terms among the quotations</source>
        <translation>Montrer titres et termes isolés parmi les citations</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of all text but the article's, which has its own</source>
        <translation>Taille de tout le texte, sauf celui de l’article, qui a la sienne</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of the article's text</source>
        <translation>Taille du texte de l’article</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the article</source>
        <translation>Texte de l’article</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the window</source>
        <translation>Texte de la fenêtre</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The keys of “{name}” are not a list of texts; its own keys are used.</source>
        <translation>Les touches de « {name} » ne sont pas une liste de textes ; ses propres touches sont utilisées.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The setting “{key}” cannot be {value}; {default} is used.</source>
        <translation>Le paramètre « {key} » ne peut pas être {value} ; {default} est utilisé.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation>Les paramètres n’ont pas pu être gardés dans {file} : {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} are not a list of names and values.</source>
        <translation>Les paramètres dans {file} ne sont pas une liste de noms et de valeurs.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} could not be read ({reason}).</source>
        <translation>Les paramètres dans {file} n’ont pas pu être lus ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Unread counts</source>
        <translation>Nombre de non lus</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What comes first in the notebook</source>
        <translation>Ce qui vient d’abord dans le carnet</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What entries of the notebook stand together by</source>
        <translation>Ce qui réunit les entrées du carnet</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Width of the column, in characters a line</source>
        <translation>Largeur de la colonne, en caractères par ligne</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>With serifs</source>
        <translation>Avec empattements</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Without serifs</source>
        <translation>Sans empattements</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Give a name that tells the other person apart.</source>
        <translation>Donnez un nom qui distingue l’autre personne.</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Elsewhere {names} is named for it.</source>
        <translation>Ailleurs, {names} y est nommé.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, and {speaker} is named for it.</source>
        <comment>Found word for word in 1 article, and {speaker} is named for it.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article, et {speaker} y est nommé.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles, et {speaker} y est nommé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but not by {speaker}: named for it there is {names}.</source>
        <comment>Found word for word in 1 article, but not by {speaker}: named for it there is {names}.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article, mais pas de {speaker} : {names} y est nommé.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles, mais pas de {speaker} : {names} y est nommé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but perhaps not by {speaker}: it seems that {names} is meant there.</source>
        <comment>Found word for word in 1 article, but perhaps not by {speaker}: it seems that {names} is meant there.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article, mais peut-être pas de {speaker} : il semble que {names} y soit désigné.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles, mais peut-être pas de {speaker} : il semble que {names} y soit désigné.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but {speaker} is not named for it there: nobody is.</source>
        <comment>Found word for word in 1 article, but {speaker} is not named for it there: nobody is.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article, mais {speaker} n’y est pas nommé : personne ne l’est.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles, mais {speaker} n’y est pas nommé : personne ne l’est.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles.</source>
        <comment>Found word for word in 1 article.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name nobody for it.</source>
        <comment>Found word for word in 1 article: those that were looked through name nobody for it.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article : là où l’on a regardé, personne n’y est nommé.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles : là où l’on a regardé, personne n’y est nommé.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name {names} for it, not {speaker}.</source>
        <comment>Found word for word in 1 article: those that were looked through name {names} for it, not {speaker}.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article : là où l’on a regardé, {names} y est nommé, et non {speaker}.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles : là où l’on a regardé, {names} y est nommé, et non {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles; perhaps {speaker} is meant there.</source>
        <comment>Found word for word in 1 article; perhaps {speaker} is meant there.</comment>
        <translation>
            <numerusform>Trouvé mot pour mot dans {count} article ; il s’agit peut-être de {speaker}.</numerusform>
            <numerusform>Trouvé mot pour mot dans {count} articles ; il s’agit peut-être de {speaker}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The article has an ellipsis among these words, and the question none.</source>
        <translation>L’article a des points de suspension parmi ces mots, et la question n’en a pas.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The rest of the sentence has a negation.</source>
        <translation>Le reste de la phrase contient une négation.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but not as a quotation: they stand outside quotation marks.</source>
        <comment>The words are in 1 article, but not as a quotation: they stand outside quotation marks.</comment>
        <translation>
            <numerusform>Les mots sont dans {count} article, mais pas comme citation : ils sont hors guillemets.</numerusform>
            <numerusform>Les mots sont dans {count} articles, mais pas comme citation : ils sont hors guillemets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks.</comment>
        <translation>
            <numerusform>Les mots sont dans {count} article, mais en partie seulement entre guillemets.</numerusform>
            <numerusform>Les mots sont dans {count} articles, mais en partie seulement entre guillemets.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks; {speaker} is named for these.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks; {speaker} is named for these.</comment>
        <translation>
            <numerusform>Les mots sont dans {count} article, mais en partie seulement entre guillemets ; {speaker} est nommé pour cette partie.</numerusform>
            <numerusform>Les mots sont dans {count} articles, mais en partie seulement entre guillemets ; {speaker} est nommé pour cette partie.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>What stands in brackets is not in the article.</source>
        <translation>Ce qui est entre crochets n’est pas dans l’article.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Where the ellipsis stands, the article goes on in its own words: these may be two statements.</source>
        <translation>Là où sont les points de suspension, l’article continue avec ses propres mots : ce sont peut-être deux déclarations.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Who says it was looked for in {count} of them.</source>
        <comment>Who says it was looked for in 1 of them.</comment>
        <translation>
            <numerusform>On a cherché qui le dit dans {count} d’entre eux.</numerusform>
            <numerusform>On a cherché qui le dit dans {count} d’entre eux.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{names} and others</source>
        <translation>{names} et d’autres</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{speaker} is named for something like it.</source>
        <translation>{speaker} est nommé pour quelque chose de semblable.</translation>
    </message>
    <message>
        <location filename="viewer/verify/lines.py"/>
        <source>As it was printed, the earliest first:</source>
        <translation>Tel qu’imprimé, le plus ancien d’abord :</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>A quotation of up to {most} words can be verified; this one has {count}.</source>
        <translation>Une citation de {most} mots au plus peut être vérifiée ; celle-ci en a {count}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>There are no words to look for.</source>
        <translation>Il n’y a pas de mots à chercher.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>In {count} articles.</source>
        <comment>In 1 article.</comment>
        <translation>
            <numerusform>Dans {count} article.</numerusform>
            <numerusform>Dans {count} articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>It was looked for in {count} articles.</source>
        <comment>It was looked for in 1 article.</comment>
        <translation>
            <numerusform>On a cherché dans {count} article.</numerusform>
            <numerusform>On a cherché dans {count} articles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Named for it there is {names}, not {speaker}.</source>
        <translation>{names} y est nommé, et non {speaker}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>No article prints these words between quotation marks.</source>
        <translation>Aucun article n’imprime ces mots entre guillemets.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Not found word for word; {count} wordings come as near, and each differs.</source>
        <comment>Not found word for word; what comes nearest differs.</comment>
        <translation>
            <numerusform>Pas trouvé mot pour mot ; ce qui s’en approche le plus diffère.</numerusform>
            <numerusform>Pas trouvé mot pour mot ; {count} versions s’en approchent autant, et chacune diffère.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Nothing like it was found in {count} articles.</source>
        <comment>Nothing like it was found in 1 article.</comment>
        <translation>
            <numerusform>Rien de tel n’a été trouvé dans {count} article.</numerusform>
            <numerusform>Rien de tel n’a été trouvé dans {count} articles.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Only the words inside the quotation marks were looked for.</source>
        <translation>On n’a cherché que les mots entre guillemets.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Printed in {count} wordings, the earliest first.</source>
        <comment>Printed in 1 wording, the earliest first.</comment>
        <translation>
            <numerusform>Imprimée en {count} version, la plus ancienne d’abord.</numerusform>
            <numerusform>Imprimée en {count} versions, la plus ancienne d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>What {speaker} is named for:</source>
        <translation>Ce pour quoi {speaker} est nommé :</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>and in {count} more articles</source>
        <comment>and in 1 more article</comment>
        <translation>
            <numerusform>et dans {count} autre article</numerusform>
            <numerusform>et dans {count} autres articles</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>another place or speaker</source>
        <translation>autre passage ou autre locuteur</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>begins later</source>
        <translation>commence plus tard</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>differs</source>
        <translation>diffère</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>ends sooner</source>
        <translation>finit plus tôt</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>perhaps {speaker}</source>
        <translation>peut-être {speaker}</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the article’s own words, outside quotation marks</source>
        <translation>les mots de l’article même, hors guillemets</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the fullest</source>
        <translation>la plus complète</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files could not be read.</source>
        <comment>1 file could not be read.</comment>
        <translation>
            <numerusform>{count} fichier n’a pas pu être lu.</numerusform>
            <numerusform>{count} fichiers n’ont pas pu être lus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files more are not read yet; it may stand there.</source>
        <comment>1 file more is not read yet; it may stand there.</comment>
        <translation>
            <numerusform>{count} autre fichier n’est pas encore lu ; cela peut s’y trouver.</numerusform>
            <numerusform>{count} autres fichiers ne sont pas encore lus ; cela peut s’y trouver.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} of them cut it short.</source>
        <comment>1 of them cuts it short.</comment>
        <translation>
            <numerusform>{count} d’entre elles l’abrège.</numerusform>
            <numerusform>{count} d’entre elles l’abrègent.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} (only partly inside quotation marks)</source>
        <translation>{speaker} (en partie seulement entre guillemets)</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} is named for it.</source>
        <translation>{speaker} y est nommé.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, and {others} for a part of it</source>
        <translation>{speaker}, et {others} pour une partie</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, in the article “{mention}”</source>
        <translation>{speaker}, dans l’article « {mention} »</translation>
    </message>
</context>
</TS>

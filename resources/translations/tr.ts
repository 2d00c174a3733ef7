<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date cannot be right: “{date}”.</source>
        <translation>Tarih doğru olamaz: “{date}”.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time of day; midnight UTC is taken.</source>
        <translation>Tarihte saat yok; gece yarısı UTC alındı.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time zone; UTC is taken.</source>
        <translation>Tarihte saat dilimi yok; UTC alındı.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date is not understood: “{date}”.</source>
        <translation>Tarih anlaşılmadı: “{date}”.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date “{date}” is ambiguous: it is read as {first}, but may be {second}.</source>
        <translation>“{date}” tarihi belirsiz: {first} olarak okundu, ama {second} olabilir.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The month of the date “{date}” is ambiguous.</source>
        <translation>“{date}” tarihinin ayı belirsiz.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The time zone of the date is not understood; UTC is taken: “{date}”.</source>
        <translation>Tarihin saat dilimi anlaşılmadı; UTC alındı: “{date}”.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The year of the date “{date}” is short: it is read as {year}.</source>
        <translation>“{date}” tarihinin yılı kısa: {year} olarak okundu.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some characters are not valid {encoding}; they are shown as “�”.</source>
        <translation>Bazı karakterler geçerli {encoding} değil; “�” olarak gösterilir.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some marks were saved in a wrong encoding; they are read as cp1252.</source>
        <translation>Bazı işaretler yanlış kodlamayla kaydedilmiş; cp1252 olarak okundu.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>The file is not in UTF-8; it was read as {encoding}.</source>
        <translation>Dosya UTF-8 değil; {encoding} olarak okundu.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/articles/decode.py"/>
        <source>{count} control characters are shown as “�”.</source>
        <comment>A control character is shown as “�”.</comment>
        <translation>
            <numerusform>{count} denetim karakteri “�” olarak gösterilir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a PDF document, not a text file.</source>
        <translation>“{name}” bir PDF belgesi, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a ZIP archive or an office document, not a text file.</source>
        <translation>“{name}” bir ZIP arşivi ya da ofis belgesi, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a binary file, not a text file.</source>
        <translation>“{name}” ikili bir dosya, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a compressed file, not a text file.</source>
        <translation>“{name}” sıkıştırılmış bir dosya, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a database, not a text file.</source>
        <translation>“{name}” bir veritabanı, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a picture, not a text file.</source>
        <translation>“{name}” bir resim, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a program, not a text file.</source>
        <translation>“{name}” bir program, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an RTF document, not a text file.</source>
        <translation>“{name}” bir RTF belgesi, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an old office document, not a text file.</source>
        <translation>“{name}” eski bir ofis belgesi, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is empty.</source>
        <translation>“{name}” boş.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: it is a link that leads back to itself.</source>
        <translation>“{name}” okunamıyor: kendine dönen bir bağlantı.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: its name is too long.</source>
        <translation>“{name}” okunamıyor: adı çok uzun.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: you have no permission.</source>
        <translation>“{name}” okunamıyor: izniniz yok.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>“{name}” okunamıyor: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” does not exist.</source>
        <translation>“{name}” yok.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a device, not a text file.</source>
        <translation>“{name}” bir aygıt, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a folder, not a text file.</source>
        <translation>“{name}” bir klasör, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe or a device, not a text file.</source>
        <translation>“{name}” bir boru ya da aygıt, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe, not a text file.</source>
        <translation>“{name}” bir boru, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a socket, not a text file.</source>
        <translation>“{name}” bir soket, metin dosyası değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is no regular file, not a text file.</source>
        <translation>“{name}” olağan bir dosya değil, metin dosyası da değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>The address is not http or https: “{address}”.</source>
        <translation>Adres http ya da https değil: “{address}”.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one author; the first is taken, not {others}.</source>
        <translation>Birden çok yazar var; ilki alındı, {others} değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one date; the first is taken, not {others}.</source>
        <translation>Birden çok tarih var; ilki alındı, {others} değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one headline.</source>
        <translation>Birden çok başlık var.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one source; the first is taken, not {others}.</source>
        <translation>Birden çok kaynak var; ilki alındı, {others} değil.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no address.</source>
        <translation>Adres yok.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no date.</source>
        <translation>Tarih yok.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the first words stand for it.</source>
        <translation>Başlık yok; yerine ilk sözler duruyor.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the name of the file stands for it.</source>
        <translation>Başlık yok; yerine dosyanın adı duruyor.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no source and no address.</source>
        <translation>Ne kaynak var ne adres.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>Only the beginning of this very large file was read.</source>
        <translation>Bu çok büyük dosyanın yalnızca başı okundu.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>There is no text below the head.</source>
        <translation>Üst bilginin altında metin yok.</translation>
    </message>
    <message>
        <location filename="viewer/dossiers.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Dossier</source>
        <translation>Derleme</translation>
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
        <translation>Alıntılar</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <source>{path} could not be written: there is no folder {parent}.</source>
        <translation>{path} yazılamadı: {parent} klasörü yok.</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <location filename="viewer/gui/press.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>{path} yazılamadı: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Attributed with</source>
        <translation>Aktarma sözü</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Author</source>
        <translation>Yazar</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Digest (SHA-256)</source>
        <translation>Özet (SHA-256)</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>File</source>
        <translation>Dosya</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>In Pullquote</source>
        <translation>Pullquote’ta</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Named in the text as</source>
        <translation>Metindeki adı</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Passage</source>
        <translation>Yer</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence after</source>
        <translation>Sonraki cümle</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence before</source>
        <translation>Önceki cümle</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/settings.py"/>
        <source>Speaker</source>
        <translation>Konuşan</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Words in the page</source>
        <translation>Sayfadaki sözler</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>confirmed by the reader</source>
        <translation>okur tarafından onaylandı</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>found by the program with a confidence of {percent} %, not yet confirmed</source>
        <translation>program %{percent} güvenle buldu, henüz onaylanmadı</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named nobody</source>
        <translation>okur adlandırdı; program kimseyi adlandırmamıştı</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named {name}</source>
        <translation>okur adlandırdı; program {name} demişti</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/verify/lines.py"/>
        <location filename="viewer/verify/telling.py"/>
        <source>nobody is named</source>
        <translation>kimse adlandırılmadı</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>{file}, characters {start} to {end} ({encoding})</source>
        <translation>{file}, karakter {start} – {end} ({encoding})</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>in {headline}</source>
        <translation>{headline} içinde</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>reported in {headline}</source>
        <translation>{headline} içinde aktarıldı</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/markdown.py"/>
        <location filename="viewer/export/dossier/web_page.py"/>
        <location filename="viewer/export/dossier/word.py"/>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/dossier_paper.py"/>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Back to the text</source>
        <translation>Metne dön</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Source {number}</source>
        <translation>Kaynak {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/word.py"/>
        <source>A Word document needs the package python-docx, which is not installed. “pip install pullquote[docx]” installs it; a web page needs nothing.</source>
        <translation>Word belgesi için kurulu olmayan python-docx paketi gerekir. “pip install pullquote[docx]” onu kurar; web sayfası için bir şey gerekmez.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This is no link to words that Pullquote can open.</source>
        <translation>Bu, Pullquote’un açabileceği bir söz bağlantısı değil.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This link to words is damaged.</source>
        <translation>Bu söz bağlantısı bozuk.</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Nobody is named</source>
        <translation>Kimse adlandırılmadı</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>headline</source>
        <translation>başlık</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named as “{words}”</source>
        <translation>metinde “{words}”</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>paragraph {number}</source>
        <translation>paragraf {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>{name} – speaker uncertain</source>
        <translation>{name} – konuşan kuşkulu</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;About Pullquote</source>
        <translation>Pullquote &amp;hakkında</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Another speaker…</source>
        <translation>&amp;Başka bir konuşan…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Articles</source>
        <translation>&amp;Haberler</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;Geri</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>Şimdi &amp;yedekle</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Black</source>
        <translation>&amp;Siyah</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Blue</source>
        <translation>&amp;Mavi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/allowed.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;Yer imi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Clip</source>
        <translation>Kes&amp;it</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Close the window</source>
        <translation>&amp;Pencereyi kapat</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;Kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>K&amp;oyu</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;Düzen</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;Dışa aktar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;Dosya</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Find in the article…</source>
        <translation>Haberde &amp;bul…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;İleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>&amp;Tam ekran</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Go</source>
        <translation>&amp;Git</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Green</source>
        <translation>&amp;Yeşil</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>&amp;Yardım</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;History…</source>
        <translation>Ge&amp;çmiş…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Import…</source>
        <translation>İ&amp;çe aktar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;Sakla</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>&amp;Klavye kısayolları…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;Açık</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Look for changes</source>
        <translation>&amp;Değişikliklere bak</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Mark as read</source>
        <translation>&amp;Okundu say</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Newest first</source>
        <translation>Önce en &amp;yeni</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Next article</source>
        <translation>&amp;Sonraki haber</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Notebook</source>
        <translation>&amp;Defter</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;Not…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Oldest first</source>
        <translation>Önce en &amp;eski</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Open files…</source>
        <translation>Dosya &amp;aç…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Previous article</source>
        <translation>Ö&amp;nceki haber</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>Ya&amp;zdır…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Purple</source>
        <translation>M&amp;or</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>Çı&amp;k</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quotations</source>
        <translation>&amp;Alıntılar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Red</source>
        <translation>&amp;Kırmızı</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Remove from the notebook</source>
        <translation>Defterden &amp;kaldır</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepya</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Show the file in its folder</source>
        <translation>Dosyayı klasöründe &amp;göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Skipped files…</source>
        <translation>A&amp;tlanan dosyalar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sources</source>
        <translation>&amp;Kaynaklar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Tags…</source>
        <translation>&amp;Etiketler…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Titles and terms among the quotations</source>
        <translation>Alıntılar arasında &amp;başlık ve terimler</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;Görünüm</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Yellow</source>
        <translation>&amp;Sarı</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>A &amp;caret in the article</source>
        <translation>Haberde i&amp;mleç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Add to a &amp;dossier…</source>
        <translation>&amp;Derlemeye ekle…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>&amp;Sistem gibi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said the selected words, or what you type</source>
        <translation>Arşive sor: seçili sözleri ya da yazılanı biri söyledi mi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said what is on the clipboard</source>
        <translation>Arşive sor: panodakini biri söyledi mi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>B&amp;est first</source>
        <translation>Önce en &amp;uygun</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Back the notebook up now</source>
        <translation>Defteri şimdi yedekle</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Blue for the chosen clips and the next</source>
        <translation>Seçili kesitler ve sonraki için mavi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Bookmark this article, or take its bookmark away</source>
        <translation>Bu habere yer imi koy ya da kaldır</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By &amp;headline</source>
        <translation>&amp;Başlığa göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By so&amp;urce</source>
        <translation>&amp;Kaynağa göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>C&amp;lose the notice</source>
        <translation>Bi&amp;ldirimi kapat</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Choose how the window looks and reads</source>
        <translation>Pencerenin görünüşünü ve okumayı seç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip c&amp;olour</source>
        <translation>Kesit &amp;rengi</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip the selected words, or the chosen quotations</source>
        <translation>Seçili sözleri ya da alıntıları kesit olarak sakla</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Co&amp;mmand palette…</source>
        <translation>Ko&amp;mut paleti…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Confirm the &amp;speaker</source>
        <translation>&amp;Konuşanı onayla</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy &amp;quotations with their source</source>
        <translation>&amp;Alıntıları kaynağıyla kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a Pullquote link to the words</source>
        <translation>Sözlere Pullquote bağlantısı kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a lin&amp;k to the words</source>
        <translation>Sözlere &amp;bağlantı kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a link that opens the words in this program</source>
        <translation>Sözleri bu programda açan bir bağlantı kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy quotations with their car&amp;ds</source>
        <translation>Alıntıları künyele&amp;riyle kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the address that leads to the selected words, or to the chosen quotation</source>
        <translation>Seçili sözlere ya da alıntıya götüren adresi kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the article as a source, in the style that is set</source>
        <translation>Haberi ayarlanan biçemde kaynak olarak kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the c&amp;itation of the article</source>
        <translation>Haberin kayna&amp;kçasını kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with all that tells where they come from</source>
        <translation>Seçili alıntıları ya da hepsini, nereden geldiklerini söyleyen her şeyle kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with speaker and source</source>
        <translation>Seçili alıntıları ya da hepsini, konuşan ve kaynakla kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the selected words or quotations</source>
        <translation>Seçili sözleri ya da alıntıları kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Doss&amp;iers…</source>
        <translation>De&amp;rlemeler…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>E&amp;xport the article…</source>
        <translation>Haberi &amp;dışa aktar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Everybody who is quoted in the archive: what they say, where and when</source>
        <translation>Arşivde alıntılanan herkes: ne, nerede ve ne zaman dedikleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Expo&amp;rt the citation…</source>
        <translation>Kaynakçayı dışa akta&amp;r…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export the list as so&amp;urces…</source>
        <translation>Listeyi &amp;kaynak olarak dışa aktar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export what is &amp;chosen…</source>
        <translation>&amp;Seçileni dışa aktar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Find a command, an article or a place by its name</source>
        <translation>Bir komutu, haberi ya da yeri adıyla bul</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Give the tag that is chosen in the tree another name, or that of another tag</source>
        <translation>Ağaçta seçili etikete başka bir ad, ya da başka bir etiketin adını ver</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Green for the chosen clips and the next</source>
        <translation>Seçili kesitler ve sonraki için yeşil</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>High &amp;contrast</source>
        <translation>Yüksek &amp;karşıtlık</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ho&amp;w to search</source>
        <translation>&amp;Nasıl aranır</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Larger te&amp;xt</source>
        <translation>Metni &amp;büyüt</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>List only what you have not read yet: is:unread in the search</source>
        <translation>Yalnızca okunmamış olanı listele: aramada is:unread</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark all in the &amp;list as read</source>
        <translation>&amp;Listedeki hepsini okundu say</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark as u&amp;nread</source>
        <translation>Ok&amp;unmadı say</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Name who said the chosen quotations</source>
        <translation>Seçili alıntıları kimin söylediğini belirt</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;quotation</source>
        <translation>Sonraki &amp;alıntı</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;word found</source>
        <translation>Sonraki &amp;bulunan</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next un&amp;read article</source>
        <translation>Sonraki &amp;okunmamış haber</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>No&amp;rmal text size</source>
        <translation>&amp;Olağan metin boyutu</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Not a &amp;quotation</source>
        <translation>Alıntı &amp;değil</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Onl&amp;y the article</source>
        <translation>&amp;Yalnız haber</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Only unread art&amp;icles</source>
        <translation>Yalnız okunmamış &amp;haberler</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>&amp;Klasör aç…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open an archive</source>
        <translation>Bir arşiv aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open article files</source>
        <translation>Haber dosyaları aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open in a &amp;window of its own</source>
        <translation>&amp;Ayrı pencerede aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the &amp;example archive</source>
        <translation>Ö&amp;rnek arşivi aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the original in the &amp;browser…</source>
        <translation>Aslını &amp;tarayıcıda aç…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Order, annotate and write out what you have gathered</source>
        <translation>Topladıklarınızı sıralayın, notlandırın, yazın</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page ba&amp;ck</source>
        <translation>Önceki &amp;sayfa</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page down; from the end of the article go to the next unread one</source>
        <translation>Sonraki sayfa; haberin sonundan sonraki okunmamışa geç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious unread article</source>
        <translation>Önceki okunma&amp;mış haber</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious word found</source>
        <translation>Önceki bul&amp;unan</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Previous q&amp;uotation</source>
        <translation>Önceki alın&amp;tı</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print pre&amp;view…</source>
        <translation>&amp;Baskı önizleme…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print the article with its quotations</source>
        <translation>Haberi alıntılarıyla yazdır</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Purple for the chosen clips and the next</source>
        <translation>Seçili kesitler ve sonraki için mor</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Put the chosen quotations or clips, or the selected words, into a dossier</source>
        <translation>Seçili alıntıları, kesitleri ya da sözleri bir derlemeye koy</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rea&amp;d on</source>
        <translation>Oku&amp;maya devam et</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Read the archive again</source>
        <translation>Arşivi yeniden oku</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Red for the chosen clips and the next</source>
        <translation>Seçili kesitler ve sonraki için kırmızı</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Remove the chosen clip, with what is written on it</source>
        <translation>Seçili kesiti, üstüne yazılanlarla birlikte kaldır</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rena&amp;me the tag…</source>
        <translation>Etiketi &amp;yeniden adlandır…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>Metni &amp;küçült</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;peakers…</source>
        <translation>K&amp;onuşanlar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Save this s&amp;earch</source>
        <translation>Bu aramayı &amp;kaydet</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>A&amp;yarlar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Searc&amp;h</source>
        <translation>A&amp;ra</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles</source>
        <translation>Haberlerde ara</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>&amp;Tümünü seç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select words in the article with the arrow keys</source>
        <translation>Haberdeki sözleri ok tuşlarıyla seç</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Sho&amp;w unread counts</source>
        <translation>O&amp;kunmamış sayılarını göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article alone; Esc brings the rest back</source>
        <translation>Yalnızca haberi göster; Esc gerisini geri getirir</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article as it would be printed</source>
        <translation>Haberi yazdırılacağı gibi göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the program's own answer again; with nothing chosen, what was taken out</source>
        <translation>Programın kendi yanıtını yine göster; seçili bir şey yoksa, çıkarılanları</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tag what is chosen, or else the article</source>
        <translation>Seçileni, yoksa haberi etiketle</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take a notebook, Readwise highlights or a list of addresses in</source>
        <translation>Bir defteri, Readwise alıntılarını ya da adres listesini içe al</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take it out of the list</source>
        <translation>Listeden çıkar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take the correction &amp;back</source>
        <translation>Düzeltmeyi &amp;geri çek</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tell who is quoted in the article, or in all that is listed, with how many words</source>
        <translation>Haberde ya da listelenenlerin hepsinde kimin kaç sözle alıntılandığını göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The speaker of the chosen quotations is right</source>
        <translation>Seçili alıntıların konuşanı doğru</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The&amp;me</source>
        <translation>&amp;Tema</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;article</source>
        <translation>&amp;Habere</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;sources</source>
        <translation>&amp;Kaynaklara</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the articl&amp;es</source>
        <translation>Haber &amp;listesine</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the noteboo&amp;k</source>
        <translation>&amp;Deftere</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the qu&amp;otations</source>
        <translation>&amp;Alıntılara</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verif&amp;y a quotation…</source>
        <translation>Alıntı &amp;doğrula…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verify what was c&amp;opied</source>
        <translation>Ko&amp;pyalananı doğrula</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>What was read before, today or earlier</source>
        <translation>Bugün ya da daha önce okunanlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Who i&amp;s quoted…</source>
        <translation>Kim &amp;alıntılanıyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write a note on the selected words or the chosen quotation, or else on the article</source>
        <translation>Seçili sözlere ya da alıntıya, yoksa habere not yaz</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write all articles of the list as sources: CSL-JSON, BibTeX or RIS</source>
        <translation>Listedeki tüm haberleri kaynak olarak yaz: CSL-JSON, BibTeX ya da RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article as a source: CSL-JSON, BibTeX or RIS</source>
        <translation>Haberi kaynak olarak yaz: CSL-JSON, BibTeX ya da RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article with its quotations into a file</source>
        <translation>Haberi alıntılarıyla bir dosyaya yaz</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the chosen entries of the notebook into a file</source>
        <translation>Defterin seçili girdilerini bir dosyaya yaz</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the whole notebook into a file</source>
        <translation>Bütün defteri bir dosyaya yaz</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Yellow for the chosen clips and the next</source>
        <translation>Seçili kesitler ve sonraki için sarı</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmarked</source>
        <translation>Yer imi kondu</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>No article is open</source>
        <translation>Açık haber yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Not possible now</source>
        <translation>Şu an olmaz</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Remove the &amp;bookmark</source>
        <translation>&amp;Yer imini kaldır</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go back to</source>
        <translation>Öncesinde bir şey yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go forward to</source>
        <translation>Sonrasında bir şey yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to redo</source>
        <translation>Yinelenecek bir şey yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to undo</source>
        <translation>Geri alınacak bir şey yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>Pullquote is open already, but that window does not answer. This is another.</source>
        <translation>Pullquote zaten açık, ama o pencere yanıt vermiyor. Bu bir başkası.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>Resim {file} dosyasına yazılamadı.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>What was open last is not there: {paths}. File → Open recent still has it.</source>
        <translation>Son açık olan yerinde yok: {paths}. “Dosya → Son kullanılanı aç” menüsünde duruyor.</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmark removed</source>
        <translation>Yer imi kaldırıldı</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Looking for quotations…</source>
        <translation>Alıntılar aranıyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Nobody is quoted in this article.</source>
        <translation>Bu haberde kimse alıntılanmıyor.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>There is nothing to count here.</source>
        <translation>Burada sayılacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>{what}. Counted by Pullquote on {day}.</source>
        <translation>{what}. {day} günü Pullquote ile sayıldı.</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Copy the picture</source>
        <translation>Resmi kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Save the picture…</source>
        <translation>Resmi kaydet…</translation>
    </message>
    <message>
        <location filename="viewer/gui/clear_button.py"/>
        <source>Clear</source>
        <translation>Temizle</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>All articles</source>
        <translation>Tüm haberler</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>Tablolar için CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Copied the table</source>
        <translation>Tablo kopyalandı</translation>
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
        <translation>Kimin alıntılandığına bakılıyor…</translation>
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
        <translation>Önce bir haber klasörü açın: sorulacak bir şey yok.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Save the table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>The index was damaged and is made anew; then it is asked again.</source>
        <translation>Dizin bozulmuştu, yeniden yapılıyor; sonra yine sorulur.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Who is quoted</source>
        <translation>Kim alıntılanıyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Without a headline</source>
        <translation>Başlıksız</translation>
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
            <numerusform>{count} haber</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>“{search}” in: {place}</source>
        <translation>“{search}”, yeri: {place}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Looking for articles…</source>
        <translation>Haberler aranıyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing here was found. All articles, or fewer words, may have more.</source>
        <translation>Burada bir şey bulunamadı. Tüm haberlerde ya da daha az sözle daha çoğu çıkabilir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing was found. Fewer words, or others, may find more.</source>
        <translation>Bir şey bulunamadı. Daha az ya da başka sözle daha çoğu çıkabilir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>There are no articles here. Open a folder of text files with {key}.</source>
        <translation>Burada haber yok. {key} ile metin dosyaları olan bir klasör açın.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>The quotations of an open article stand here.</source>
        <translation>Açık haberin alıntıları burada durur.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>CSL-JSON, as Zotero reads it (*.json)</source>
        <translation>Zotero’nun okuduğu CSL-JSON (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link to the words</source>
        <translation>Sözlere Pullquote bağlantısı kopyalandı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link: the article has no address</source>
        <translation>Pullquote bağlantısı kopyalandı: haberin adresi yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a link to the words</source>
        <translation>Sözlere bağlantı kopyalandı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied the citation</source>
        <translation>Kaynakça kopyalandı</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied {count} quotations with their cards</source>
        <comment>Copied 1 quotation with its card</comment>
        <translation>
            <numerusform>{count} alıntı künyesiyle kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Export as a source</source>
        <translation>Kaynak olarak dışa aktar</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Exported {count} sources to {path}</source>
        <comment>Exported 1 source to {path}</comment>
        <translation>
            <numerusform>{count} kaynak {path} dosyasına aktarıldı</numerusform>
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
        <translation>Önce söz ya da alıntı seçin</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>There is no article in the list</source>
        <translation>Listede haber yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>There is no quotation to copy</source>
        <translation>Kopyalanacak alıntı yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Changed in the article since</source>
        <translation>Haberde o günden beri değişti</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Not in the article any more</source>
        <translation>Artık haberde yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Stands in several places of the article</source>
        <translation>Haberin birkaç yerinde geçiyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The article is not found</source>
        <translation>Haber bulunamıyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words are the same, but all around them has changed.</source>
        <translation>Sözler aynı, ama çevrelerindeki her şey değişti.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words have changed since: {changes}.</source>
        <translation>Sözler o günden beri değişti: {changes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>and {count} more changes</source>
        <comment>and 1 more change</comment>
        <translation>
            <numerusform>ve {count} değişiklik daha</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{now}” is new</source>
        <translation>“{now}” yeni</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is gone</source>
        <translation>“{was}” yok artık</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is “{now}” now</source>
        <translation>“{was}” şimdi “{now}”</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article</source>
        <translation>Bu haberin olduğu &amp;dosyalar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article ({count})</source>
        <translation>Bu haberin olduğu &amp;dosyalar ({count})</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>There is no other file with this article</source>
        <translation>Bu haberin olduğu başka dosya yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>Copied the selected words</source>
        <translation>Seçili sözler kopyalandı</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/copying.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} quotations with their source</source>
        <comment>Copied 1 quotation with its source</comment>
        <translation>
            <numerusform>{count} alıntı kaynağıyla kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>A Word document (*.docx)</source>
        <translation>Word belgesi (*.docx)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>A web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a heading</source>
        <translation>Ara başlık eklendi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a text</source>
        <translation>Metin eklendi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Began a dossier</source>
        <translation>Derleme başlatıldı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Changed the dossier</source>
        <translation>Derleme değişti</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Copied {count} items</source>
        <comment>Copied 1 item</comment>
        <translation>
            <numerusform>{count} öğe kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Export the dossier</source>
        <translation>Derlemeyi dışa aktar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Exported to {path}</source>
        <translation>{path} dosyasına aktarıldı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Kept what was written</source>
        <translation>Yazılan saklandı</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Moved {count} items</source>
        <comment>Moved 1 item</comment>
        <translation>
            <numerusform>{count} öğe taşındı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>New dossier</source>
        <translation>Yeni derleme</translation>
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
        <translation>Derleme kaldırıldı; kesitleri defterde kalır</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Took {count} items out of the dossier</source>
        <comment>Took 1 item out of the dossier</comment>
        <translation>
            <numerusform>{count} öğe derlemeden çıkarıldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Writing {path}…</source>
        <translation>{path} yazılıyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>addition</source>
        <translation>ekleme</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a dossier</source>
        <translation>derleme değişikliği</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a text</source>
        <translation>metin değişikliği</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>move</source>
        <translation>taşıma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>new dossier</source>
        <translation>yeni derleme</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal from a dossier</source>
        <translation>derlemeden çıkarma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal of a dossier</source>
        <translation>derlemeyi kaldırma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backed up to {path}</source>
        <translation>{path} olarak yedeklendi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backing up the notebook</source>
        <translation>Defter yedekleniyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>CSV, as Readwise reads it (*.csv)</source>
        <translation>Readwise’ın okuduğu CSV (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Choose a template for Markdown</source>
        <translation>Markdown için bir şablon seç</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Copied {count} entries</source>
        <comment>Copied 1 entry</comment>
        <translation>
            <numerusform>{count} girdi kopyalandı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Everything, to be taken in again (*.json)</source>
        <translation>Her şey, yeniden alınmak üzere (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export the notebook</source>
        <translation>Defteri dışa aktar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export what is chosen</source>
        <translation>Seçileni dışa aktar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Exporting the notebook</source>
        <translation>Defter dışa aktarılıyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Import into the notebook</source>
        <translation>Deftere içe aktar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by a template that you choose next (*.md)</source>
        <translation>Sonra seçeceğiniz şablonla Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by your template {name} (*.md)</source>
        <translation>{name} şablonunuzla Markdown (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Notebooks, Readwise, lists of addresses (*.json *.csv *.txt);;All files (*)</source>
        <translation>Defterler, Readwise, adres listeleri (*.json *.csv *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}</source>
        <translation>{name} okunuyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}…</source>
        <translation>{name} okunuyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Templates (*.md *.txt);;All files (*)</source>
        <translation>Şablonlar (*.md *.txt);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>The notebook has not changed since its last backup</source>
        <translation>Defter son yedeğinden beri değişmedi</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Took in {count} entries</source>
        <comment>Took in 1 entry</comment>
        <translation>
            <numerusform>{count} girdi alındı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>W3C annotations (*.jsonld)</source>
        <translation>W3C açıklamaları (*.jsonld)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>import</source>
        <translation>içe aktarma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/focusing.py"/>
        <source>The article alone; Esc or F9 brings the rest back</source>
        <translation>Yalnız haber; Esc ya da F9 gerisini geri getirir</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Add to the dossier:</source>
        <translation>Derlemeye ekle:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Added {count} quotations to “{title}”</source>
        <comment>Added 1 quotation to “{title}”</comment>
        <translation>
            <numerusform>“{title}” derlemesine {count} alıntı eklendi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Choose a quotation, a clip or words of the article first</source>
        <translation>Önce haberden bir alıntı, kesit ya da söz seçin</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Only clips can be put into a dossier</source>
        <translation>Derlemeye yalnızca kesitler konabilir</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>The title of a dossier, or of a new one; Enter adds</source>
        <translation>Bir derlemenin ya da yenisinin başlığı; Enter ekler</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>addition to a dossier</source>
        <translation>derlemeye ekleme</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Hint {number} of {all}: {hint}</source>
        <translation>İpucu {number} / {all}: {hint}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Next hint</source>
        <translation>Sonraki ipucu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>No more hints</source>
        <translation>Başka ipucu yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>This is an example. {open} opens your own archive, and {palette} finds every command by its name.</source>
        <translation>Bu bir örnek. {open} kendi arşivinizi açar, {palette} her komutu adıyla bulur.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Understood</source>
        <translation>Anlaşıldı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{copy} copies the quotations with speaker and source, {bookmark} bookmarks the article, {clip} clips the words that are chosen.</source>
        <translation>{copy} alıntıları konuşan ve kaynakla kopyalar, {bookmark} habere yer imi koyar, {clip} seçili sözleri saklar.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{next} and {previous} go from article to article, {next_quotation} and {previous_quotation} from quotation to quotation.</source>
        <translation>{next} ve {previous} haberden habere, {next_quotation} ve {previous_quotation} alıntıdan alıntıya gider.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>The index does not last: look at the disk. Your articles are untouched.</source>
        <translation>Dizin tutmuyor: diske bakın. Haberlerinize dokunulmadı.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing goes on</source>
        <translation>daha çoğu olabilir, dizin oluşturma sürüyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing was stopped (F5 goes on)</source>
        <translation>daha çoğu olabilir, dizin oluşturma durduruldu (F5 sürdürür)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, not everything is indexed</source>
        <translation>daha çoğu olabilir, her şey dizinde değil</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, quotations are being looked for</source>
        <translation>daha çoğu olabilir, alıntılar hâlâ aranıyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Choose a quotation first, with N or a click</source>
        <translation>Önce bir alıntı seçin: N ile ya da tıklayarak</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Its words were “{words}”</source>
        <translation>Sözleri “{words}” idi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>New name of the tag “{name}”:</source>
        <translation>“{name}” etiketinin yeni adı:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>No correction is chosen</source>
        <translation>Seçili düzeltme yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{headline}”</source>
        <translation>“{headline}” üzerine not</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{words}”</source>
        <translation>“{words}” üzerine not</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Nothing of this is in the notebook</source>
        <translation>Bunların hiçbiri defterde yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Open an article to write a note on it</source>
        <translation>Üzerine not yazmak için bir haber açın</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Said by:</source>
        <translation>Söyleyen:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Select words of the article, or a quotation, to clip</source>
        <translation>Kesit için haberden sözler ya da bir alıntı seçin</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of {count} entries:</source>
        <comment>Tags of 1 entry:</comment>
        <translation>
            <numerusform>{count} girdinin etiketleri:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of “{entry}”:</source>
        <translation>“{entry}” etiketleri:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags with commas between them; Enter keeps</source>
        <translation>Etiketler virgülle ayrılır; Enter saklar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of another tag unites the two</source>
        <translation>Başka bir etiketin adı ikisini birleştirir</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of the speaker; the arrow down shows those of the article</source>
        <translation>Konuşanın adı; aşağı ok haberdekileri gösterir</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>{colour} clip</source>
        <translation>Kesit, {colour}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Keep the window open</source>
        <translation>Pencere açık kalsın</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Stop that and close</source>
        <translation>Onu durdur ve kapat</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>The window closes as soon as the notebook is written.</source>
        <translation>Defter yazılır yazılmaz pencere kapanır.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/linking.py"/>
        <source>Looking for the article of the link…</source>
        <translation>Bağlantının haberi aranıyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>bookmark</source>
        <translation>yer imi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>removal of a bookmark</source>
        <translation>yer imini kaldırma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Another person of this name…</source>
        <translation>Bu adda başka biri…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>List “{name}” under “{main}”</source>
        <translation>“{name}” adını “{main}” altında listele</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>Nobody has a name like this: compare with somebody to join two names</source>
        <translation>Benzer adda kimse yok: iki adı birleştirmek için biriyle karşılaştırın</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>joining of names</source>
        <translation>adları birleştirme</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>parting of names</source>
        <translation>adları ayırma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed for itself</source>
        <translation>“{name}” tek başına listeleniyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed under “{main}”</source>
        <translation>“{name}”, “{main}” altında listeleniyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>“{name}” is somebody else</source>
        <translation>“{name}” başka biri</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Bookmark an article with {bookmark}, and it is kept here.</source>
        <translation>{bookmark} ile bir habere yer imi koyun, burada saklanır.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Keep an article with {bookmark}, words with {clip}, a thought with {note}.</source>
        <translation>Haberi {bookmark}, sözleri {clip}, düşünceyi {note} ile saklayın.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing has this tag. Choose an entry and press {keys} to tag it.</source>
        <translation>Bu etiketi taşıyan yok. Bir girdi seçip {keys} ile etiketleyin.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing in the notebook has these words. Fewer may find more.</source>
        <translation>Defterde bu sözler yok. Daha azıyla daha çoğu çıkabilir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Press {note} to write a note; it is kept here.</source>
        <translation>Not yazmak için {note}; not burada saklanır.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Select words of an article, or a quotation, and press {clip} to keep them here.</source>
        <translation>Bir haberden sözler ya da bir alıntı seçin ve burada saklamak için {clip} tuşuna basın.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Take the new words</source>
        <translation>Yeni sözleri al</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>The search is getting ready: {percent} %</source>
        <translation>Arama hazırlanıyor: %{percent}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>These words stand in {count} places of the article, and nothing tells which of them you kept. All are marked; F3 goes from one to the next.</source>
        <comment>These words stand in 1 place of the article, and nothing tells whether it is the one you kept.</comment>
        <translation>
            <numerusform>Bu sözler haberin {count} yerinde geçiyor ve hangisini sakladığınızı gösteren bir şey yok. Hepsi işaretli; F3 birinden ötekine gider.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{headline}” is not where it was, and not in the open library. What you kept of it stays here.</source>
        <translation>“{headline}” eski yerinde değil, açık arşivde de yok. Ondan sakladıklarınız burada kalır.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{words}” is not in the article any more. Your clip stays as it was.</source>
        <translation>“{words}” artık haberde yok. Kesitiniz olduğu gibi kaldı.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Changing the notebook</source>
        <translation>Defter değiştiriliyor</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Clipped {count} quotations</source>
        <comment>Clipped</comment>
        <translation>
            <numerusform>{count} alıntı kesildi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Confirmed</source>
        <translation>Onaylandı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Note changed</source>
        <translation>Not değişti</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Noted</source>
        <translation>Not alındı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Nothing has changed by it</source>
        <translation>Bununla bir şey değişmedi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Now said by {names}</source>
        <translation>Şimdi söyleyen: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed the tag “{name}”</source>
        <translation>“{name}” etiketi kaldırıldı</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed {count} entries</source>
        <comment>Removed 1 entry</comment>
        <translation>
            <numerusform>{count} girdi kaldırıldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Tags of {count} entries changed</source>
        <comment>Tags changed</comment>
        <translation>
            <numerusform>{count} girdinin etiketleri değişti</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>That is clipped already</source>
        <translation>O zaten kesit</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>The clip has the new words</source>
        <translation>Kesitin sözleri yeni</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Took {count} corrections back</source>
        <comment>Took 1 correction back</comment>
        <translation>
            <numerusform>{count} düzeltme geri çekildi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of a note</source>
        <translation>not değişikliği</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of colour</source>
        <translation>renk değişikliği</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of tags</source>
        <translation>etiket değişikliği</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>clip</source>
        <translation>kesit</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction</source>
        <translation>düzeltme</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction taken back</source>
        <translation>geri çekilen düzeltme</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new name of a tag</source>
        <translation>etiketin yeni adı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new words of a clip</source>
        <translation>kesitin yeni sözleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>note</source>
        <translation>not</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal</source>
        <translation>kaldırma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal of a tag</source>
        <translation>etiketi kaldırma</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} clips have another colour</source>
        <comment>1 clip has another colour</comment>
        <translation>
            <numerusform>{count} kesitin rengi değişti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} taken out of the quotations</source>
        <comment>Taken out of the quotations</comment>
        <translation>
            <numerusform>{count} öğe alıntılardan çıkarıldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>“{old}” is “{name}” now</source>
        <translation>“{old}” şimdi “{name}”</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>Haberler (*.txt *.md *.markdown *.text);;Tüm dosyalar (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Copy address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Nothing was opened before</source>
        <translation>Daha önce bir şey açılmadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open &amp;recent</source>
        <translation>&amp;Son kullanılanı aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open a folder of articles</source>
        <translation>Bir haber klasörü aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open files</source>
        <translation>Dosya aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open {address} in your browser?</source>
        <translation>{address} tarayıcınızda açılsın mı?</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>The article does not tell where its original is.</source>
        <translation>Haber, aslının nerede olduğunu söylemiyor.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>There is no such file or folder: {paths}</source>
        <translation>Böyle bir dosya ya da klasör yok: {paths}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Place</source>
        <translation>Yer</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Saved search</source>
        <translation>Kayıtlı arama</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Source</source>
        <translation>Kaynak</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/settings.py"/>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>{menu}, on</source>
        <translation>{menu}, açık</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Another article is still being printed or exported.</source>
        <translation>Başka bir haber hâlâ yazdırılıyor ya da dışa aktarılıyor.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <location filename="viewer/gui/panes/article.py"/>
        <location filename="viewer/settings.py"/>
        <source>Article</source>
        <translation>Haber</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export as a file…</source>
        <translation>Dosyaya aktar…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export the article</source>
        <translation>Haberi dışa aktar</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>Sayfa {page} / {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Printed {count} pages</source>
        <comment>Printed 1 page</comment>
        <translation>
            <numerusform>{count} sayfa yazdırıldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Stopped; nothing was written</source>
        <translation>Durduruldu; hiçbir şey yazılmadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>There is no printer to be found.</source>
        <translation>Yazıcı bulunamadı.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>{path} is the article itself, which is never changed.</source>
        <translation>{path} haberin kendisi; o hiç değiştirilmez.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>No quotation here has these words, of this speaker.</source>
        <translation>Burada bu konuşanın bu sözleri içeren alıntısı yok.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>Reading the articles that were found…</source>
        <translation>Bulunan haberler okunuyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>These words are not in the article any more.</source>
        <translation>Bu sözler artık haberde yok.</translation>
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
            <numerusform>{count} alıntı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>{found} so far, from {at} of {all} articles</source>
        <translation>Şimdiye dek {found}, {all} haberin {at} tanesinden</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <source>None of the words stands in this article</source>
        <translation>Bu haberde o sözlerin hiçbiri yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} / {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>History</source>
        <translation>Geçmiş</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>Nothing was read yet</source>
        <translation>Henüz bir şey okunmadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A drawing (*.svg)</source>
        <translation>Çizim (*.svg)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A picture (*.png)</source>
        <translation>Resim (*.png)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Save the chart</source>
        <translation>Grafiği kaydet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Saved as {path}</source>
        <translation>{path} olarak kaydedildi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Nothing was searched for yet</source>
        <translation>Henüz bir şey aranmadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Removed the search “{text}”</source>
        <translation>“{text}” araması kaldırıldı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Saved the search “{text}”</source>
        <translation>“{text}” araması kaydedildi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>removal of a search</source>
        <translation>aramayı kaldırma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>saving of a search</source>
        <translation>aramayı kaydetme</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>{sentence} (At character {place}.)</source>
        <translation>{sentence} ({place}. karakterde.)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>No speaker of this kind has a name with words that begin so.</source>
        <translation>Bu türden, adında böyle başlayan söz olan konuşan yok.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Nobody is quoted here.</source>
        <translation>Burada kimse alıntılanmıyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} files are still being looked through for quotations.</source>
        <comment>1 file is still being looked through for quotations.</comment>
        <translation>
            <numerusform>{count} dosyada hâlâ alıntı aranıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} speakers</source>
        <comment>1 speaker</comment>
        <translation>
            <numerusform>{count} konuşan</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Choose a speaker to compare with.</source>
        <translation>Karşılaştırmak için bir konuşan seçin.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copied the picture</source>
        <translation>Resim kopyalandı</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} pages</source>
        <comment>Copied the page</comment>
        <translation>
            <numerusform>{count} sayfa kopyalandı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Reading {count} articles…</source>
        <comment>Reading 1 article…</comment>
        <translation>
            <numerusform>{count} haber okunuyor…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Save everything</source>
        <translation>Her şeyi kaydet</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Everything in this list is read already</source>
        <translation>Bu listedeki her şey zaten okundu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Go to a list of articles first</source>
        <translation>Önce bir haber listesine gidin</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as read</source>
        <translation>Okundu sayıldı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as unread</source>
        <translation>Okunmadı sayıldı</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked {count} articles as read</source>
        <comment>Marked 1 article as read</comment>
        <translation>
            <numerusform>{count} haber okundu sayıldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marking all in the list as read…</source>
        <translation>Listedeki hepsi okundu sayılıyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Nothing unread is left in this list</source>
        <translation>Bu listede okunmamış kalmadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>The end of the article</source>
        <translation>Haberin sonu</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from its end</source>
        <translation>Sondan devam edildi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from the top of the list</source>
        <translation>Listenin başından devam edildi</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>marking as read</source>
        <translation>okundu sayma</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Copied the answer</source>
        <translation>Yanıt kopyalandı</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Looking for it…</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>There is no text on the clipboard: copy some words first.</source>
        <translation>Panoda metin yok: önce birkaç söz kopyalayın.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>What was copied is too long to be a quotation.</source>
        <translation>Kopyalanan, bir alıntı için çok uzun.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>About Pullquote</source>
        <translation>Pullquote hakkında</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Index, safe to delete</source>
        <translation>Dizin, silinebilir</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>Lisans</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Pullquote shows archives of news articles with their quotations: who said it, in which words. Everything stays on this machine.</source>
        <translation>Pullquote haber arşivlerini alıntılarıyla gösterir: kim söyledi, hangi sözlerle. Her şey bu makinede kalır.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Version</source>
        <translation>Sürüm</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>What</source>
        <translation>Ne</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Where</source>
        <translation>Nerede</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Your notebook</source>
        <translation>Defteriniz</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Where</source>
        <translation>&amp;Nerede</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copy the table</source>
        <translation>Tabloyu kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Count again</source>
        <translation>Yeniden say</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Counting</source>
        <translation>Sayım</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In all that is listed</source>
        <translation>Listelenenlerin hepsinde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In the open article</source>
        <translation>Açık haberde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>People, single names</source>
        <translation>Kişiler, tek adla</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the chart…</source>
        <translation>Grafiği kaydet…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the table…</source>
        <translation>Tabloyu kaydet…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Speakers with their words</source>
        <translation>Konuşanlar ve sözleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/panes/status.py"/>
        <location filename="viewer/gui/panes/work_line.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stop counting</source>
        <translation>Sayımı durdur</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stopped: it was not counted to the end.</source>
        <translation>Durduruldu: sayım sonuna dek sürmedi.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Whether the open article is asked, or all that is listed</source>
        <translation>Açık habere mi, listelenenlerin hepsine mi sorulacağı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Words</source>
        <translation>Söz</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker</source>
        <translation>Konuşana göre söz</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker: the {count} with the most</source>
        <translation>Konuşana göre söz: en çok konuşan {count} kişi</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Annotate, or change the text</source>
        <translation>Not düş ya da metni değiştir</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Enter opens a clip at its words, F2 writes an annotation or a text, Alt and the arrow keys move, Delete takes out</source>
        <translation>Enter kesiti sözlerinde açar, F2 not ya da metin yazar, Alt ve ok tuşları taşır, Delete çıkarır</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Items of the dossier</source>
        <translation>Derlemenin öğeleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Open the article at the words</source>
        <translation>Haberi bu sözlerde aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Take out of the dossier</source>
        <translation>Derlemeden çıkar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotate…</source>
        <translation>Not düş…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotation</source>
        <translation>Açıklama</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Esc or Ctrl+Enter keeps what is written</source>
        <translation>Esc ya da Ctrl+Enter yazılanı saklar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Heading</source>
        <translation>Ara başlık</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Your own words</source>
        <translation>Kendi sözleriniz</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;New dossier</source>
        <translation>&amp;Yeni derleme</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>A dossier gathers quotations and clips from many articles, in an order of your own, and is written out with its list of sources. Begin one with “New dossier”.</source>
        <translation>Derleme, birçok haberden alıntı ve kesitleri kendi sıranızla toplar ve kaynak listesiyle yazılır. “Yeni derleme” ile başlayın.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add &amp;heading</source>
        <translation>&amp;Ara başlık ekle</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add a heading behind the chosen</source>
        <translation>Seçilenin ardına ara başlık ekle</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add te&amp;xt</source>
        <translation>&amp;Metin ekle</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add your own words behind the chosen</source>
        <translation>Seçilenin ardına kendi sözlerinizi ekleyin</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Begin another dossier</source>
        <translation>Başka bir derleme başlat</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Choose quotations or clips in the main window and press {keys}: they come here. Headings and texts of your own are added below.</source>
        <translation>Ana pencerede alıntı ya da kesit seçip {keys} tuşuna basın: buraya gelirler. Ara başlıklar ve kendi metinleriniz aşağıda eklenir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Delete removes the chosen dossier</source>
        <translation>Delete seçili derlemeyi kaldırır</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Dossiers</source>
        <translation>Derlemeler</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Introduction</source>
        <translation>Giriş</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Style of the list of sources</source>
        <translation>Kaynak listesinin biçemi</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title of the dossier</source>
        <translation>Derlemenin başlığı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Write the dossier into a file</source>
        <translation>Derlemeyi bir dosyaya yaz</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Your dossiers</source>
        <translation>Derlemeleriniz</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>{count} öğe</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>{count} kaynak</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Line</source>
        <translation>Satır</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Take in {count} entries</source>
        <comment>Take in 1 entry</comment>
        <translation>
            <numerusform>{count} girdiyi al</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What could not be read</source>
        <translation>Okunamayanlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What is wrong</source>
        <translation>Sorun</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>{count} records cannot be read:</source>
        <comment>1 record cannot be read:</comment>
        <translation>
            <numerusform>{count} kayıt okunamıyor:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries that can be taken in.</source>
        <comment>“{name}” has 1 entry that can be taken in.</comment>
        <translation>
            <numerusform>“{name}” içinde alınabilecek {count} girdi var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries. What you have already is not doubled; you can undo it.</source>
        <comment>“{name}” has 1 entry. What you have already is not doubled; you can undo it.</comment>
        <translation>
            <numerusform>“{name}” içinde {count} girdi var. Zaten olan iki kez alınmaz; geri alabilirsiniz.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Listed as</source>
        <translation>&amp;Listedeki adı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Another person of this name</source>
        <translation>Bu adda başka biri</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In all of {source}, now and later · {articles}</source>
        <translation>{source} kaynağının tümünde, şimdi ve sonra · {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In the {count} chosen articles</source>
        <comment>In the chosen article</comment>
        <translation>
            <numerusform>Seçili {count} haberde</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>List apart</source>
        <translation>Ayrı listele</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Name under which the other person is listed</source>
        <translation>Öteki kişinin listelendiği ad</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No source</source>
        <translation>Kaynaksız</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Single articles: choose quotations on the page first.</source>
        <translation>Tek tek haberler: önce sayfada alıntı seçin.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Where it is another person</source>
        <translation>Nerede başka biri olduğu</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Larger</source>
        <translation>&amp;Büyüt</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Next page</source>
        <translation>&amp;Sonraki sayfa</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Previous page</source>
        <translation>Ö&amp;nceki sayfa</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Smaller</source>
        <translation>&amp;Küçült</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Whole page</source>
        <translation>&amp;Tüm sayfa</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>P&amp;rint…</source>
        <translation>&amp;Yazdır…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Pages</source>
        <translation>Sayfalar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Print preview</source>
        <translation>Baskı önizleme</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Back to the default</source>
        <translation>Varsayılana dön</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Reset “{name}”</source>
        <translation>“{name}” ayarını sıfırla</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Every setting has its default again.</source>
        <translation>Her ayar yine varsayılan değerinde.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Give every setting its default</source>
        <translation>Her ayara varsayılanını ver</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Kept in {path}</source>
        <translation>{path} içinde saklanır</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>Klavye kısayolları…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>No setting has these words. Fewer may find more.</source>
        <translation>Bu sözleri taşıyan ayar yok. Daha azıyla daha çoğu çıkabilir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Open the folder of the file that you can edit</source>
        <translation>Düzenleyebileceğiniz dosyanın klasörünü aç</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset all</source>
        <translation>Hepsini sıfırla</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>Ayarlarda ara</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Show the file</source>
        <translation>Dosyayı göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>The settings are as they were.</source>
        <translation>Ayarlar eskisi gibi.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>{count} settings</source>
        <comment>1 setting</comment>
        <translation>
            <numerusform>{count} ayar</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>“{name}” has its default again: {value}.</source>
        <translation>“{name}” yine varsayılan değerinde: {value}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>  or  </source>
        <comment>between keys that do the same</comment>
        <translation>  ya da  </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Action</source>
        <translation>Komut</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Actions</source>
        <translation>Komutlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Every action has its own keys again.</source>
        <translation>Her komut yine kendi tuşlarında.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give every action its own keys back</source>
        <translation>Her komuta kendi tuşlarını geri ver</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give this action its own keys back</source>
        <translation>Bu komuta kendi tuşlarını geri ver</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys of “{name}”</source>
        <translation>“{name}” tuşları</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>New keys</source>
        <translation>Yeni tuşlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>No action is called so or has these keys.</source>
        <translation>Adı böyle olan ya da bu tuşları taşıyan komut yok.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Press new keys here</source>
        <translation>Yeni tuşlara burada basın</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Remove {keys}</source>
        <translation>{keys} kaldır</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by keys</source>
        <translation>Tuşla ara</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by name</source>
        <translation>Adla ara</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Show all</source>
        <translation>Hepsini göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>The keys are as they were.</source>
        <translation>Tuşlar eskisi gibi.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Use it for “{name}”</source>
        <translation>“{name}” için kullan</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>or by keys</source>
        <translation>ya da tuşla</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{count} actions</source>
        <comment>1 action</comment>
        <translation>
            <numerusform>{count} komut</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is a key of “{name}” now.</source>
        <translation>{keys} şimdi “{name}” tuşu.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is no key of “{name}” any more.</source>
        <translation>{keys} artık “{name}” tuşu değil.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is taken by “{other}”. It can be used for “{name}” instead.</source>
        <translation>{keys} “{other}” komutunda. Onun yerine “{name}” için kullanılabilir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} moves through the window or opens a menu, and can be no shortcut.</source>
        <translation>{keys} pencerede gezdirir ya da menü açar; kısayol olamaz.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has its own keys again.</source>
        <translation>“{name}” yine kendi tuşlarında.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has {keys} already.</source>
        <translation>“{name}” zaten {keys} tuşunda.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Every file of this library was read.</source>
        <translation>Bu arşivin her dosyası okundu.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Skipped files</source>
        <translation>Atlanan dosyalar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>The first {count} are shown.</source>
        <translation>İlk {count} gösteriliyor.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Why</source>
        <translation>Neden</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>{count} files were not read; they are untouched.</source>
        <comment>1 file was not read; it is untouched.</comment>
        <translation>
            <numerusform>{count} dosya okunmadı; onlara dokunulmadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same months and scale as {name}: the full height is {count} quotations.</source>
        <comment>Same months and scale as {name}: the full height is 1 quotation.</comment>
        <translation>
            <numerusform>{name} ile aynı aylar ve ölçek: tam yükseklik {count} alıntıdır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same sources and scale as {name}: the full length is {count} quotations.</source>
        <comment>Same sources and scale as {name}: the full length is 1 quotation.</comment>
        <translation>
            <numerusform>{name} ile aynı kaynaklar ve ölçek: tam uzunluk {count} alıntıdır.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month</source>
        <translation>{name}: aya göre alıntılar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month, in the last ten years of them</source>
        <translation>{name}: son on yılında aya göre alıntılar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source</source>
        <translation>{name}: kaynağa göre alıntılar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most</source>
        <translation>{name}: kaynağa göre alıntılar, en çok olan {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most of both</source>
        <translation>{name}: kaynağa göre alıntılar, ikisinin birlikte en çok olduğu {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Also known as {names}</source>
        <translation>Öteki adları: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>From {first} to {latest}</source>
        <translation>{first} – {latest}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Listed apart: {names}</source>
        <translation>Ayrı listelenenler: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/saying_list.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No date</source>
        <translation>Tarihsiz</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>On {day}</source>
        <translation>{day}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>All speakers</source>
        <translation>Tüm konuşanlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>By name</source>
        <translation>Ada göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the numbers and the quotations that are shown</source>
        <translation>Sayıları ve gösterilen alıntıları kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the page</source>
        <translation>Sayfayı kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>In which order they are listed</source>
        <translation>Hangi sırayla listelendikleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Keep this speaker, and show the next one beside</source>
        <translation>Bu konuşan kalsın, sonraki yanında gösterilsin</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Kind of speakers</source>
        <translation>Konuşan türü</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Latest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Most quotations first</source>
        <translation>Önce en çok alıntılanan</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Name of a speaker</source>
        <translation>Bir konuşanın adı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Names</source>
        <translation>Adlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Not named</source>
        <translation>Adı verilmeyen</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Order of the speakers</source>
        <translation>Konuşanların sırası</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Organisations</source>
        <translation>Kuruluşlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>People</source>
        <translation>Kişiler</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save everything…</source>
        <translation>Her şeyi kaydet…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save the numbers and every quotation of this speaker</source>
        <translation>Bu konuşanın sayılarını ve her alıntısını kaydet</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Say which names are one speaker, or take it back</source>
        <translation>Hangi adların tek konuşan olduğunu söyle ya da geri al</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Speakers</source>
        <translation>Konuşanlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Surname only</source>
        <translation>Yalnız soyadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Type a name</source>
        <translation>Bir ad yazın</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What is said</source>
        <translation>Ne söylendiği</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What the other says</source>
        <translation>Ötekinin söylediği</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Which speakers are listed</source>
        <translation>Hangi konuşanların listelendiği</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Speaker (optional)</source>
        <translation>&amp;Konuşan (isteğe bağlı)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Words</source>
        <translation>&amp;Sözler</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Copy the answer</source>
        <translation>Yanıtı kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Ctrl+Enter looks for them</source>
        <translation>Ctrl+Enter onları arar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Every wording of the whole quotation in the articles, the earliest first</source>
        <translation>Alıntının tümünün haberlerdeki her biçimi, önce en eskisi</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>How it was printed</source>
        <translation>Nasıl basıldığı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words (Ctrl+Enter)</source>
        <translation>Bu sözleri ara (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words in every article</source>
        <translation>Bu sözleri her haberde ara</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Speaker (optional)</source>
        <translation>Konuşan (isteğe bağlı)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>There are no words to look for: type or paste some.</source>
        <translation>Aranacak söz yok: birkaç söz yazın ya da yapıştırın.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Type or paste what somebody is said to have said: Ctrl+Enter looks for it in every article.</source>
        <translation>Birinin söylediği öne sürülen sözü yazın ya da yapıştırın: Ctrl+Enter onu her haberde arar.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Underlined: {there}. Struck through: {asked}.</source>
        <translation>Altı çizili: {there}. Üstü çizili: {asked}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify</source>
        <translation>Doğrula</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify a quotation</source>
        <translation>Bir alıntıyı doğrula</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Where it stands</source>
        <translation>Nerede geçtiği</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Words of the quotation</source>
        <translation>Alıntının sözleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in the fullest version only</source>
        <translation>yalnız en eksiksiz biçimde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in this version only</source>
        <translation>yalnız bu biçimde</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>stands there, was not asked</source>
        <translation>orada var, sorulmadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>was asked, is not there</source>
        <translation>soruldu, orada yok</translation>
    </message>
    <message>
        <location filename="viewer/gui/first_page.py"/>
        <location filename="viewer/gui/masthead.py"/>
        <source>By {names}</source>
        <translation>Yazan: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>File:</source>
        <translation>Dosya:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Note:</source>
        <translation>Not:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Original:</source>
        <translation>Aslı:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>Source:</source>
        <translation>Kaynak:</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Choose a tag in the tree first</source>
        <translation>Önce ağaçta bir etiket seçin</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Take it up again</source>
        <translation>Yeniden ele al</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>The note was not kept.</source>
        <translation>Not saklanmadı.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” is no key that “{name}” can have.</source>
        <translation>“{keys}”, “{name}” için kullanılabilecek bir tuş değil.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” was chosen for “{first}” and for “{other}”; the first has it.</source>
        <translation>“{keys}” hem “{first}” hem “{other}” için seçildi; ilki alır.</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: it leads to “{host}”, not to what stands before the @</source>
        <translation>Dikkat: bu, @ işaretinden öncekine değil “{host}” adresine gider</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is no name that can be read</source>
        <translation>Dikkat: “{host}” okunabilir bir ad değil</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is written in letters that only look Latin</source>
        <translation>Dikkat: “{host}” yalnızca Latin gibi görünen harflerle yazılmış</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” mixes letters of several alphabets</source>
        <translation>Dikkat: “{host}” birkaç alfabenin harflerini karıştırıyor</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{minutes} min read</source>
        <translation>{minutes} dk okuma</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(added: {words})</source>
        <translation>(eklendi: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(left out: {words})</source>
        <translation>(atlandı: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Less near</source>
        <translation>Daha uzak</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Nearest</source>
        <translation>En yakın</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>The same words</source>
        <translation>Aynı sözler</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>{count} files</source>
        <comment>1 file</comment>
        <translation>
            <numerusform>{count} dosya</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>bookmarked</source>
        <translation>yer imli</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>read</source>
        <comment>of an article: it was read</comment>
        <translation>okundu</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Annotation: {text}</source>
        <translation>Açıklama: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Heading: {text}</source>
        <translation>Ara başlık: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>No longer among your clips; its words stay here</source>
        <translation>Artık kesitleriniz arasında değil; sözleri burada kalır</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Text: {text}</source>
        <translation>Metin: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>empty</source>
        <translation>boş</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Quotation</source>
        <translation>Alıntı</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Clips</source>
        <translation>Kesitler</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Notes</source>
        <translation>Notlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Nobody named</source>
        <translation>Adı verilmeyen</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Note: {text}</source>
        <translation>Not: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Notebook entry</source>
        <translation>Defter girdisi</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Purple</source>
        <translation>Mor</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a colour</source>
        <translation>Renksiz</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a name</source>
        <translation>Adsız</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a tag</source>
        <translation>Etiketsiz</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Yellow</source>
        <translation>Sarı</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>on “{words}”</source>
        <translation>“{words}” üzerine</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>tagged {names}</source>
        <translation>etiketler: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A term</source>
        <translation>Bir terim</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A title</source>
        <translation>Bir başlık</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you</source>
        <translation>sizin onayınızla</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had nobody</source>
        <translation>sizin verdiğiniz ad; programda kimse yoktu</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had {name}</source>
        <translation>sizin verdiğiniz ad; programda {name} vardı</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Search: {text}</source>
        <translation>Arama: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Source or date</source>
        <translation>Kaynak ya da tarih</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Tag: {name}, {count}</source>
        <translation>Etiket: {name}, {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>{count} unread</source>
        <comment>1 unread</comment>
        <translation>
            <numerusform>{count} okunmamış</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <source>{name} (surname only)</source>
        <translation>{name} (yalnız soyadı)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/article.py"/>
        <source>The text of the article</source>
        <translation>Haberin metni</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <location filename="viewer/gui/panes/listing.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Articles</source>
        <translation>Haberler</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <source>The articles of the chosen source or date</source>
        <translation>Seçili kaynağın ya da tarihin haberleri</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close the bar</source>
        <translation>Çubuğu kapat</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close, and stay here</source>
        <translation>Kapat ve burada kal</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc back</source>
        <translation>Enter sonraki yere, Shift+Enter öncekine gider, Esc geri döner</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Find in the article</source>
        <translation>Haberde bul</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match accents</source>
        <translation>Aksanlara bak</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match capital and small letters</source>
        <translation>Büyük ve küçük harfe bak</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match case</source>
        <translation>Büyük/küçük harf</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place</source>
        <translation>Sonraki yer</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place (F3)</source>
        <translation>Sonraki yer (F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Not found</source>
        <translation>Bulunamadı</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place</source>
        <translation>Önceki yer</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>Önceki yer (Shift+F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words</source>
        <translation>Tam sözcük</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words only</source>
        <translation>Yalnızca tam sözcükler</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/find_bar.py"/>
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>{count} bulundu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>By outlet</source>
        <translation>Yayına göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By speaker</source>
        <translation>Konuşana göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Group by</source>
        <translation>Grupla</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>Quotations found</source>
        <translation>Bulunan alıntılar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>The quotations that were searched for; Enter opens the article at the words</source>
        <translation>Aranan alıntılar; Enter haberi bu sözlerde açar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>What quotations that stand together have in common</source>
        <translation>Bir arada duran alıntıların ortak yanı</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Known names</source>
        <translation>Bilinen adlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Leave</source>
        <translation>Bırak</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found so far</source>
        <comment>1 found so far</comment>
        <translation>
            <numerusform>şimdiye dek {count} bulundu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the articles</source>
        <translation>Haberleri listele</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the quotations themselves</source>
        <translation>Alıntıların kendisini listele</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps the note, Esc leaves it</source>
        <translation>Ctrl+Enter notu saklar, Esc bırakır</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Enter saklar, Esc bırakır</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By article</source>
        <translation>Habere göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By colour</source>
        <translation>Renge göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>By source</source>
        <translation>Kaynağa göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By tag</source>
        <translation>Etikete göre</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Changed</source>
        <translation>Değişme</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Everything</source>
        <translation>Her şey</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <source>Headline</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>In which order entries stand</source>
        <translation>Girdilerin sırası</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Newest</source>
        <translation>En yeni</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>No groups</source>
        <translation>Grupsuz</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Oldest</source>
        <translation>En eski</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Published</source>
        <translation>Yayımlanma</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Search the notebook</source>
        <translation>Defterde ara</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Sort by</source>
        <translation>Sırala</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>What entries that stand together have in common</source>
        <translation>Bir arada duran girdilerin ortak yanı</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Which kind of entries is shown</source>
        <translation>Hangi tür girdilerin gösterildiği</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries</source>
        <comment>1 entry</comment>
        <translation>
            <numerusform>{count} girdi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries tagged “{tag}”</source>
        <comment>1 entry tagged “{tag}”</comment>
        <translation>
            <numerusform>“{tag}” etiketli {count} girdi</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <location filename="viewer/settings.py"/>
        <source>Notebook</source>
        <translation>Defter</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <source>What you have kept; Enter opens an entry at its words, Delete removes it</source>
        <translation>Sakladıklarınız; Enter girdiyi sözlerinde açar, Delete kaldırır</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Tags: {names}</source>
        <translation>Etiketler: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close the notice</source>
        <translation>Bildirimi kapat</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command, article or place</source>
        <translation>Komut, haber ya da yer</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>More than {count} results</source>
        <translation>{count} sonuçtan çok</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Nothing fits. Fewer letters may find more.</source>
        <translation>Uyan yok. Daha az harfle daha çoğu çıkabilir.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>What fits</source>
        <translation>Uyanlar</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{count} results</source>
        <comment>1 result</comment>
        <translation>
            <numerusform>{count} sonuç</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{name}, {number} of {count}</source>
        <translation>{name}, {number} / {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>less</source>
        <translation>daha az</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>more</source>
        <translation>daha çok</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Also show what stands between quotation marks but is no quotation</source>
        <translation>Tırnak içinde olup alıntı olmayanı da göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Bring back</source>
        <translation>Geri getir</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy quotations</source>
        <translation>Alıntıları kopyala</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy the chosen quotations, or all of them (C)</source>
        <translation>Seçili alıntıları ya da hepsini kopyala (C)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Every speaker</source>
        <translation>Tüm konuşanlar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>List what you took out of the quotations again</source>
        <translation>Alıntılardan çıkardıklarınızı yine listele</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Quotation {number} of {count}</source>
        <translation>Alıntı {number} / {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Show only the quotations of one speaker</source>
        <translation>Yalnızca bir konuşanın alıntılarını göster</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>The quotations of the article</source>
        <translation>Haberin alıntıları</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/settings.py"/>
        <source>Titles and terms</source>
        <translation>Başlık ve terimler</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Titles and terms ({count})</source>
        <translation>Başlık ve terimler ({count})</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{count} taken out by you</source>
        <comment>1 taken out by you</comment>
        <translation>
            <numerusform>{count} öğeyi siz çıkardınız</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the first</source>
        <translation>{quotation}, baştan devam</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the last</source>
        <translation>{quotation}, sondan devam</translation>
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
        <translation>Nasıl aranır</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>Press an example to try it.</source>
        <translation>Denemek için bir örneğe basın.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>a year, month, day, or FROM..TO; so before:, after:</source>
        <translation>bir yıl, ay, gün ya da BAŞ..SON; before:, after: da öyle</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>ankara OR moscow</source>
        <translation>ankara OR moscow</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>articles with both words, also as sanctioned</source>
        <translation>iki sözü de içeren haberler, ekli biçimleriyle (sanctioned)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>brackets group</source>
        <translation>ayraçlar gruplar</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>date:2019-11</source>
        <translation>date:2019-11</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>exactly these words, one after another</source>
        <translation>tam bu sözler, art arda</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>has:quotes is:bookmarked</source>
        <translation>has:quotes is:bookmarked</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>in the headline; so body:, author:, source:</source>
        <translation>başlıkta; body:, author:, source: da öyle</translation>
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
        <translation>biri ya da öteki</translation>
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
        <translation>birbirine yakın iki söz</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>what you have not read yet</source>
        <translation>henüz okumadıklarınız</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>with quotations; kept by you</source>
        <translation>alıntılı olanlar; sakladıklarınız</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>without a word (also NOT)</source>
        <translation>bir söz olmadan (NOT da olur)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that begin so</source>
        <translation>böyle başlayan sözler</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that somebody said</source>
        <translation>birinin söylediği sözler</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources and dates: choose which articles are listed</source>
        <translation>Kaynaklar ve tarihler: hangi haberlerin listeleneceğini seçin</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Indexing</source>
        <translation>Dizin oluşturma</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Stop indexing</source>
        <translation>Dizin oluşturmayı durdur</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} hours left</source>
        <comment>about an hour left</comment>
        <translation>
            <numerusform>yaklaşık {count} saat kaldı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} minutes left</source>
        <comment>about a minute left</comment>
        <translation>
            <numerusform>yaklaşık {count} dakika kaldı</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>less than a minute left</source>
        <translation>bir dakikadan az kaldı</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>More</source>
        <translation>Daha çok</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles; {key} tells how</source>
        <translation>Haberlerde ara; nasıl aranacağını {key} anlatır</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Toolbar</source>
        <translation>Araç çubuğu</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_line.py"/>
        <source>Stop the work on the notebook</source>
        <translation>Defterdeki işi durdur</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop printing or exporting</source>
        <translation>Yazdırmayı ya da dışa aktarmayı durdur</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer could not be started.</source>
        <translation>Yazıcı başlatılamadı.</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer takes no more pages.</source>
        <translation>Yazıcı başka sayfa almıyor.</translation>
    </message>
    <message>
        <location filename="viewer/gui/tasks.py"/>
        <source>Something went wrong in Pullquote itself ({kind}: {reason}).</source>
        <translation>Pullquote’un kendisinde bir şey ters gitti ({kind}: {reason}).</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Done again: {change}</source>
        <translation>Yinelendi: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Undone: {change}</source>
        <translation>Geri alındı: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/window.py"/>
        <source>{sentence} The usual colours are used.</source>
        <translation>{sentence} Olağan renkler kullanılıyor.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>&amp;Recent searches</source>
        <translation>&amp;Son aramalar</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Load the rest</source>
        <translation>Gerisini yükle</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Open a folder of articles…</source>
        <translation>Haber klasörü aç…</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Text size {percent} %</source>
        <translation>Metin boyutu %{percent}</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>There is no article here yet.</source>
        <translation>Burada henüz haber yok.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>This file is very large: only its beginning is shown.</source>
        <translation>Bu dosya çok büyük: yalnızca başı gösteriliyor.</translation>
    </message>
    <message>
        <location filename="viewer/library/apart.py"/>
        <source>Indexing stopped before its end. What is indexed is kept, and the rest follows when it is started again.</source>
        <translation>Dizin oluşturma bitmeden durdu. Yapılan saklandı; gerisi yeniden başlayınca gelir.</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>&lt;1 %</source>
        <translation>&lt;%1</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Group</source>
        <translation>Grup</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Share</source>
        <translation>Pay</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Single names</source>
        <translation>Tek adlar</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>The quotations are still being looked for.</source>
        <translation>Alıntılar hâlâ aranıyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <source>The quotations of {count} articles are not known yet: the index is being made.</source>
        <comment>The quotations of 1 article are not known yet: the index is being made.</comment>
        <translation>
            <numerusform>{count} haberin alıntıları henüz bilinmiyor: dizin yapılıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} words</source>
        <comment>1 word</comment>
        <translation>
            <numerusform>{count} söz</numerusform>
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
        <translation>%{share}</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>Another program is bringing this index up to date just now.</source>
        <translation>Şu anda başka bir program bu dizini güncelliyor.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>The index can’t be written: {reason}. Your articles are untouched.</source>
        <translation>Dizin yazılamıyor: {reason}. Haberlerinize dokunulmadı.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <location filename="viewer/library/schema.py"/>
        <source>The index in {folder} can’t be written: {reason}. Your articles are untouched.</source>
        <translation>{folder} içindeki dizin yazılamıyor: {reason}. Haberlerinize dokunulmadı.</translation>
    </message>
    <message>
        <location filename="viewer/library/kept_searches.py"/>
        <source>The index was damaged. It is built again at the next look for changes.</source>
        <translation>Dizin bozulmuştu. Değişikliklere bir sonraki bakışta yeniden yapılır.</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>told apart by you from others of this name</source>
        <translation>bu addaki başkalarından siz ayırdınız</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>{reason}; told apart by you from others of this name</source>
        <translation>{reason}; bu addaki başkalarından siz ayırdınız</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A device, not a file.</source>
        <translation>Bir aygıt, dosya değil.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A link that leads nowhere.</source>
        <translation>Hiçbir yere götürmeyen bir bağlantı.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A pipe, not a file.</source>
        <translation>Bir boru, dosya değil.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A socket, not a file.</source>
        <translation>Bir soket, dosya değil.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Files that are not named .txt, .text, .md or .markdown: {count}.</source>
        <translation>Adı .txt, .text, .md ya da .markdown ile bitmeyen dosyalar: {count}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It can’t be read: {reason}.</source>
        <translation>Okunamıyor: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It leads to a folder that is already in the library.</source>
        <translation>Zaten arşivde olan bir klasöre götürüyor.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It vanished while the folder was read.</source>
        <translation>Klasör okunurken kayboldu.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Not a file.</source>
        <translation>Dosya değil.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>The folder is not there.</source>
        <translation>Klasör yerinde değil.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index can’t be used: {reason}. Your articles are untouched.</source>
        <translation>Dizin kullanılamıyor: {reason}. Haberlerinize dokunulmadı.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index is damaged and is being built again.</source>
        <translation>Dizin bozuk, yeniden yapılıyor.</translation>
    </message>
    <message>
        <location filename="viewer/library/searching.py"/>
        <source>The index can’t be searched: {reason}. Your articles are untouched.</source>
        <translation>Dizinde aranamıyor: {reason}. Haberlerinize dokunulmadı.</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>As the text names them</source>
        <translation>Metnin verdiği adla</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Date</source>
        <translation>Tarih</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Organisation</source>
        <translation>Kuruluş</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Person</source>
        <translation>Kişi</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>The articles give no more of this name: it may be that of several people.</source>
        <translation>Haberler bu adın fazlasını vermiyor: birkaç kişinin adı olabilir.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} articles with corrections of yours can’t be read: they are counted as the program found them.</source>
        <comment>1 article with corrections of yours can’t be read: it is counted as the program found it.</comment>
        <translation>
            <numerusform>Düzeltmeleriniz olan {count} haber okunamıyor: programın bulduğu gibi sayıldı.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{quotations} in {articles}, {words}</source>
        <translation>{articles} içinde {quotations}, {words}</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>Looking for articles: {count}</source>
        <translation>Haberler aranıyor: {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/types.py"/>
        <source>{count} articles found</source>
        <comment>1 article found</comment>
        <translation>
            <numerusform>{count} haber bulundu</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} indexed</source>
        <translation>{total} haberden {done} tanesi dizinde</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} searched for quotations</source>
        <translation>{total} haberden {done} tanesinde alıntı arandı</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>It stopped the program that read it.</source>
        <translation>Onu okuyan programı durdurdu.</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>The program failed over it.</source>
        <translation>Program onda başarısız oldu.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The article of this link is neither in the open archive nor in the notebook.</source>
        <translation>Bu bağlantının haberi ne açık arşivde ne defterde.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The words of this link are not in the article any more.</source>
        <translation>Bu bağlantının sözleri artık haberde yok.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>These words have changed since the link was made; this is what they became.</source>
        <translation>Bağlantı yapıldığından beri bu sözler değişti; şimdi böyleler.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/linked.py"/>
        <source>These words stand at {count} places of the article; the link may mean any of them.</source>
        <comment>These words stand at 1 place of the article.</comment>
        <translation>
            <numerusform>Bu sözler haberin {count} yerinde geçiyor; bağlantı herhangi birini kastediyor olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>a row of {table} has changed since it was written</source>
        <translation>{table} tablosunun bir satırı yazıldıktan sonra değişmiş</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file does not begin as a database does</source>
        <translation>dosya bir veritabanı gibi başlamıyor</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file is not a notebook</source>
        <translation>dosya bir defter değil</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header and the notebook disagree</source>
        <translation>üst bilgi ile defter uyuşmuyor</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header names an unknown file format</source>
        <translation>üst bilgi bilinmeyen bir dosya biçimi söylüyor</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>there are bytes that are no text</source>
        <translation>metin olmayan baytlar var</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you; {reason}</source>
        <translation>onayladınız; {reason}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named nobody</source>
        <translation>siz adlandırdınız; program kimseyi adlandırmamıştı</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named {name}</source>
        <translation>siz adlandırdınız; program {name} demişti</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had seen “{words}”</source>
        <translation>siz adlandırdınız; program “{words}” görmüştü</translation>
    </message>
    <message>
        <location filename="viewer/notebook/database.py"/>
        <source>The notebook is closed: {path}</source>
        <translation>Defter kapalı: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/addresses.py"/>
        <source>“{address}” is no address of the web.</source>
        <translation>“{address}” bir web adresi değil.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no instant with a zone.</source>
        <translation>“{name}” eksik ya da dilimli bir an değil.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no list.</source>
        <translation>“{name}” eksik ya da liste değil.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no text.</source>
        <translation>“{name}” eksik ya da metin değil.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no whole number.</source>
        <translation>“{name}” eksik ya da tam sayı değil.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is not one of {choices}.</source>
        <translation>“{name}” şunlardan biri değil: {choices}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>The notebook could not be written into {path}: {reason}.</source>
        <translation>Defter {path} dosyasına yazılamadı: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>{name} is neither .json nor .csv nor .txt; say what it holds: {names}.</source>
        <translation>{name} ne .json ne .csv ne .txt; ne içerdiğini belirtin: {names}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no CSV with the columns of Readwise: the first line names no “Highlight”. Nothing was imported.</source>
        <translation>Bu, Readwise sütunlarını taşıyan bir CSV değil: ilk satırda “Highlight” yok. Hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no row of a CSV file ({reason}).</source>
        <translation>Bu bir CSV satırı değil ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>In line {line} of the template a $ stands without a name; write $$.</source>
        <translation>Şablonun {line}. satırında adsız bir $ var; $$ yazın.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template begins a part [{part}]; there are {all}.</source>
        <translation>Şablonun {line}. satırı [{part}] bölümünü açıyor; olanlar: {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template names ${name}; in [{part}] there are {all}.</source>
        <translation>Şablonun {line}. satırı ${name} diyor; [{part}] içinde olanlar: {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template does not begin with [article], [clip] or [note].</source>
        <translation>Şablon [article], [clip] ya da [note] ile başlamıyor.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template {path} cannot be read: {why}.</source>
        <translation>{path} şablonu okunamıyor: {why}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>it is not in UTF-8</source>
        <translation>UTF-8 değil</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>{sentence} It is {path}; nothing was written.</source>
        <translation>{sentence} O dosya {path}; hiçbir şey yazılmadı.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is joined with another one; “key” and “main” must differ.</source>
        <translation>Bir ad başka biriyle birleştirilir; “key” ve “main” farklı olmalı.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart from another; “key” and “main” must differ.</source>
        <translation>Bir ad başka birinden ayrılır; “key” ve “main” farklı olmalı.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart in an article or in an outlet, one of both.</source>
        <translation>Bir ad ya bir haberde ya da bir kaynakta ayrılır, ikisinden birinde.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>The file ends in the middle; something is missing.</source>
        <translation>Dosya ortasında bitiyor; bir şeyler eksik.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>There are characters in this that are no text.</source>
        <translation>Bunda metin olmayan karakterler var.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a JSON object.</source>
        <translation>Bu bir JSON nesnesi değil.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a notebook that Pullquote exported as JSON; nothing was imported.</source>
        <translation>Bu, Pullquote’un JSON olarak aktardığı bir defter değil; hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This notebook was exported by a newer version of the program (format {version}); nothing was imported.</source>
        <translation>Bu defteri programın daha yeni bir sürümü aktarmış (biçim {version}); hiçbir şey alınmadı.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“clip” is no clip.</source>
        <translation>“clip” bir kesit değil.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“place” is not digits of which the last is another than 0.</source>
        <translation>“place”, son basamağı 0 olmayan rakamlardan oluşmuyor.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>Another program has locked the notebook, so it was not changed. Close that program and try again: {path}</source>
        <translation>Başka bir program defteri kilitledi, bu yüzden değiştirilmedi. O programı kapatıp yeniden deneyin: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk failed while the notebook was in use, so it was not changed ({reason}). Look whether the disk is full or failing, and try again: {path}</source>
        <translation>Defter kullanılırken disk başarısız oldu, bu yüzden değiştirilmedi ({reason}). Disk dolu mu, bozuk mu bakıp yeniden deneyin: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk is full, so the notebook was not changed. Make room and try again: {path}</source>
        <translation>Disk dolu, bu yüzden defter değiştirilmedi. Yer açıp yeniden deneyin: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be used ({reason}). Nothing was changed: {path}</source>
        <translation>Defter kullanılamıyor ({reason}). Hiçbir şey değişmedi: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be written, so it was not changed. Look at the permissions of the file and its folder: {path}</source>
        <translation>Defter yazılamıyor, bu yüzden değiştirilmedi. Dosyanın ve klasörünün izinlerine bakın: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is damaged. Start the program again, and the newest good backup will be restored: {path}</source>
        <translation>Defter bozuk. Programı yeniden başlatın; en yeni sağlam yedek geri yüklenecek: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is safe, but it could not be backed up ({reason}). Look whether there is room and permission to write: {folder}</source>
        <translation>Defter güvende, ama yedeklenemedi ({reason}). Yer ve yazma izni var mı bakın: {folder}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/lock.py"/>
        <source>another program</source>
        <translation>başka bir program</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged, and there is no good backup of it. A new one was begun; the damaged file is kept: {file}</source>
        <translation>Defter bozulmuştu ve sağlam yedeği yok. Yenisi başlatıldı; bozuk dosya saklandı: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged. Its newest good backup, of {when}, was restored; the damaged file is kept: {file}</source>
        <translation>Defter bozulmuştu. {when} tarihli en yeni sağlam yedeği geri yüklendi; bozuk dosya saklandı: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was missing. Its newest good backup, of {when}, was restored.</source>
        <translation>Defter yoktu. {when} tarihli en yeni sağlam yedeği geri yüklendi.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook cannot be written, so it can only be read: {path}</source>
        <translation>Defter yazılamıyor, yalnızca okunabilir: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook could not be copied before it is brought to this version, so it was left as it is ({damage}): {path}</source>
        <translation>Defter bu sürüme getirilmeden önce kopyalanamadı, bu yüzden olduğu gibi bırakıldı ({damage}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook is open in another program ({holder}), so here it can only be read.</source>
        <translation>Defter başka bir programda açık ({holder}); burada yalnızca okunabilir.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was last open elsewhere and not closed there ({holder}). If its folder is synced, close the program on one machine before opening the other.</source>
        <translation>Defter son olarak başka yerde açıktı ve orada kapatılmadı ({holder}). Klasörü eşitleniyorsa, birinde açmadan önce programı ötekinde kapatın.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was opened to be read only: {path}</source>
        <translation>Defter yalnızca okunmak üzere açıldı: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was written by a newer version of the program, so here it can only be read: {path}</source>
        <translation>Defteri programın daha yeni bir sürümü yazmış; burada yalnızca okunabilir: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>{why} It is also damaged, and cannot be restored so: {path}</source>
        <translation>{why} Üstelik bozuk ve böyle geri yüklenemez: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/peek.py"/>
        <source>The notebook is damaged ({damage}). When the window is opened, its newest good backup is restored and this file is kept: {path}</source>
        <translation>Defter bozuk ({damage}). Pencere açılınca en yeni sağlam yedeği geri yüklenir, bu dosya saklanır: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/perform.py"/>
        <source>A tag needs a name; nothing was changed.</source>
        <translation>Etiketin bir adı olmalı; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>The program is closing; nothing was changed.</source>
        <translation>Program kapanıyor; hiçbir şey değişmedi.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you had read was damaged, so every article counts as unread again. The file is kept: {file}</source>
        <translation>Okuduklarınızın kaydı bozulmuştu; her haber yine okunmamış sayılıyor. Dosya saklandı: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you have read was kept by a newer version of Pullquote: {path}</source>
        <translation>Okuduklarınızı Pullquote’un daha yeni bir sürümü saklamış: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>Which articles you have read can’t be kept ({reason}): {path}</source>
        <translation>Hangi haberleri okuduğunuz saklanamıyor ({reason}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/store.py"/>
        <source>{read_only} Its content cannot be shown.</source>
        <translation>{read_only} İçeriği gösterilemiyor.</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>goes on from the paragraph before</source>
        <translation>önceki paragraftan sürüyor</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>introduced by the paragraph before</source>
        <translation>önceki paragraf tanıtıyor</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation</source>
        <translation>alıntıdan sonra adlandırılmış</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation with “{cue}”</source>
        <translation>alıntıdan sonra “{cue}” ile adlandırılmış</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation</source>
        <translation>alıntıdan önce adlandırılmış</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation with “{cue}”</source>
        <translation>alıntıdan önce “{cue}” ile adlandırılmış</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named in the words, as in a transcript</source>
        <translation>tutanaktaki gibi sözlerin içinde adlandırılmış</translation>
    </message>
    <message>
        <location filename="viewer/quotes/speeches.py"/>
        <source>named where the speech ends</source>
        <translation>konuşmanın bittiği yerde adlandırılmış</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>[Picture: {description}]</source>
        <translation>[Resim: {description}]</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>without a description</source>
        <translation>açıklamasız</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” cannot be read: {reason}.</source>
        <translation>“{name}” teması okunamıyor: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has no colour like #1E1D1B for “{colour}”, but {written}.</source>
        <translation>“{name}” temasında “{colour}” için #1E1D1B gibi bir renk yok, {written} var.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has the name of one of the program's.</source>
        <translation>“{name}” teması programın temalarından birinin adını taşıyor.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” is not valid JSON: {reason}.</source>
        <translation>“{name}” teması geçerli JSON değil: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” must be a JSON object.</source>
        <translation>“{name}” teması bir JSON nesnesi olmalı.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “clips” with {colours}.</source>
        <translation>“{name}” temasının {colours} içeren “clips” bölümü olmalı.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “colours” and a list of {count} “speakers”.</source>
        <translation>“{name}” temasının “colours” bölümü ve {count} öğeli “speakers” listesi olmalı.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>“{name}” is no name of a theme.</source>
        <translation>“{name}” bir tema adı değil.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a day, a month or a year: 2019-11-04, 2019-11, 2019.</source>
        <translation>Bir gün, ay ya da yıl bekleniyor: 2019-11-04, 2019-11, 2019.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after {operator}.</source>
        <translation>{operator} ardından bir söz bekleniyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after “{label}:”.</source>
        <translation>“{label}:” ardından bir söz bekleniyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word before OR.</source>
        <translation>OR öncesinde bir söz bekleniyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word in the brackets.</source>
        <translation>Ayraçların içinde bir söz bekleniyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word.</source>
        <translation>Bir söz bekleniyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected letters before the *.</source>
        <translation>* öncesinde harf bekleniyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected two words: near:"russia turkey".</source>
        <translation>İki söz bekleniyor: near:"russia turkey".</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected {flags}.</source>
        <translation>Beklenen: {flags}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>The first day comes after the last.</source>
        <translation>İlk gün sonuncudan sonra geliyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket closes nothing.</source>
        <translation>Bu ayraç bir şeyi kapatmıyor.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket is not closed.</source>
        <translation>Bu ayraç kapanmamış.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This is nested too deeply.</source>
        <translation>Bu çok derin iç içe.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>Bu tırnağın eşi yok.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>“{label}:” is none of {labels}.</source>
        <translation>“{label}:” şunlardan biri değil: {labels}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The saved searches could not be read ({reason}); see {file}.</source>
        <translation>Kayıtlı aramalar okunamadı ({reason}); bkz. {file}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The searches could not be kept in {file}: {reason}.</source>
        <translation>Aramalar {file} dosyasında saklanamadı: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} okunamıyor: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} is not in UTF-8; nothing was imported.</source>
        <translation>{path} UTF-8 değil; hiçbir şey alınmadı.</translation>
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
        <translation>Sistem gibi</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Best first</source>
        <translation>Önce en uygun</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Black</source>
        <translation>Siyah</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Break long words at the ends of lines; never while a screen reader listens</source>
        <translation>Uzun sözcükleri satır sonunda böl; ekran okuyucu dinlerken asla</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>By headline</source>
        <translation>Başlığa göre</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Chicago (notes and bibliography)</source>
        <translation>Chicago (notlar ve kaynakça)</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Citations</source>
        <translation>Kaynakça</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Clip colour</source>
        <translation>Kesit rengi</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour of the next clip</source>
        <translation>Sonraki kesitin rengi</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colours: as the system, a theme that comes with the program, or one of your own</source>
        <translation>Renkler: sistem gibi, programla gelen bir tema ya da sizin temanız</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Count unread articles among the sources, not all</source>
        <translation>Kaynaklarda hepsini değil, okunmamış haberleri say</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>For dyslexia</source>
        <translation>Disleksi için</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Groups in the notebook</source>
        <translation>Defterde gruplar</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Height of a line, in percent of the letters</source>
        <translation>Satır yüksekliği, harflerin yüzdesi olarak</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>How articles are cited as sources</source>
        <translation>Haberlerin kaynak olarak nasıl gösterildiği</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Hyphenation</source>
        <translation>Heceleme</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>It could not be set aside either ({reason}).</source>
        <translation>O da bir yana konamadı ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Justified lines</source>
        <translation>İki yana yaslı</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language of the window; another is spoken from the next start</source>
        <translation>Pencerenin dili; başkası bir sonraki açılışta konuşulur</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters</source>
        <translation>Harfler</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters of the article: with serifs, without, or made for dyslexia where installed</source>
        <translation>Haberin harfleri: tırnaklı, tırnaksız ya da kuruluysa disleksi için yapılmış</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Line height</source>
        <translation>Satır yüksekliği</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Lists</source>
        <translation>Listeler</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Look</source>
        <translation>Görünüş</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Make the lines of the article equally long</source>
        <translation>Haberin satırlarını eşit uzunlukta yap</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Newest first</source>
        <translation>Önce en yeni</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Oldest first</source>
        <translation>Önce en eski</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of articles</source>
        <translation>Haberlerin sırası</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the article list</source>
        <translation>Haber listesinin sırası</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the notebook</source>
        <translation>Defterin sırası</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Pictures</source>
        <translation>Resimler</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Reading</source>
        <translation>Okuma</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Sepia</source>
        <translation>Sepya</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show pictures that lie beside the article; none are fetched</source>
        <translation>Haberin yanındaki resimleri göster; hiçbiri indirilmez</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show titles and single terms among the quotations</source>
        <translation>Alıntılar arasında başlıkları ve tek terimleri göster</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of all text but the article's, which has its own</source>
        <translation>Haberinki dışında tüm metnin boyutu; haberin kendi boyutu var</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of the article's text</source>
        <translation>Haber metninin boyutu</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the article</source>
        <translation>Haberin metni</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the window</source>
        <translation>Pencerenin metni</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The keys of “{name}” are not a list of texts; its own keys are used.</source>
        <translation>“{name}” tuşları bir metin listesi değil; kendi tuşları kullanılıyor.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The setting “{key}” cannot be {value}; {default} is used.</source>
        <translation>“{key}” ayarı {value} olamaz; {default} kullanılıyor.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation>Ayarlar {file} dosyasında saklanamadı: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} are not a list of names and values.</source>
        <translation>{file} içindeki ayarlar bir ad ve değer listesi değil.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} could not be read ({reason}).</source>
        <translation>{file} içindeki ayarlar okunamadı ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Unread counts</source>
        <translation>Okunmamış sayıları</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What comes first in the notebook</source>
        <translation>Defterde önce gelen</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What entries of the notebook stand together by</source>
        <translation>Defter girdilerini bir arada tutan</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Width of the column, in characters a line</source>
        <translation>Sütun genişliği, satır başına karakter</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>With serifs</source>
        <translation>Tırnaklı</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Without serifs</source>
        <translation>Tırnaksız</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>characters</source>
        <translation>karakter</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Give a name that tells the other person apart.</source>
        <translation>Öteki kişiyi ayırt eden bir ad verin.</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Month</source>
        <translation>Ay</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Elsewhere {names} is named for it.</source>
        <translation>Başka yerde {names} adı geçiyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, and {speaker} is named for it.</source>
        <comment>Found word for word in 1 article, and {speaker} is named for it.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu ve söyleyen olarak {speaker} adı geçiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but not by {speaker}: named for it there is {names}.</source>
        <comment>Found word for word in 1 article, but not by {speaker}: named for it there is {names}.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu, ama söyleyen {speaker} değil: {names} adı geçiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but perhaps not by {speaker}: it seems that {names} is meant there.</source>
        <comment>Found word for word in 1 article, but perhaps not by {speaker}: it seems that {names} is meant there.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu, ama söyleyen belki {speaker} değil: görünüşe göre {names} kastediliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but {speaker} is not named for it there: nobody is.</source>
        <comment>Found word for word in 1 article, but {speaker} is not named for it there: nobody is.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu, ama söyleyen olarak {speaker} adı geçmiyor: kimsenin adı geçmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles.</source>
        <comment>Found word for word in 1 article.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name nobody for it.</source>
        <comment>Found word for word in 1 article: those that were looked through name nobody for it.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu: bakılanlarda söyleyen olarak kimsenin adı geçmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name {names} for it, not {speaker}.</source>
        <comment>Found word for word in 1 article: those that were looked through name {names} for it, not {speaker}.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu: bakılanlarda {names} adı geçiyor, {speaker} adı geçmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles; perhaps {speaker} is meant there.</source>
        <comment>Found word for word in 1 article; perhaps {speaker} is meant there.</comment>
        <translation>
            <numerusform>{count} haberde sözcüğü sözcüğüne bulundu; orada belki {speaker} kastediliyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The article has an ellipsis among these words, and the question none.</source>
        <translation>Haberde bu sözlerin arasında üç nokta var, soruda yok.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The rest of the sentence has a negation.</source>
        <translation>Cümlenin kalanında olumsuzluk var.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but not as a quotation: they stand outside quotation marks.</source>
        <comment>The words are in 1 article, but not as a quotation: they stand outside quotation marks.</comment>
        <translation>
            <numerusform>Sözler {count} haberde var, ama alıntı olarak değil: tırnak dışında duruyorlar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks.</comment>
        <translation>
            <numerusform>Sözler {count} haberde var, ama yalnızca bir bölümü tırnak içinde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks; {speaker} is named for these.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks; {speaker} is named for these.</comment>
        <translation>
            <numerusform>Sözler {count} haberde var, ama yalnızca bir bölümü tırnak içinde; o bölümü söyleyen olarak {speaker} adı geçiyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>What stands in brackets is not in the article.</source>
        <translation>Köşeli ayraç içindeki haberde yok.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Where the ellipsis stands, the article goes on in its own words: these may be two statements.</source>
        <translation>Üç noktanın yerinde haber kendi sözleriyle sürüyor: bunlar iki ayrı açıklama olabilir.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Who says it was looked for in {count} of them.</source>
        <comment>Who says it was looked for in 1 of them.</comment>
        <translation>
            <numerusform>Kimin söylediğine bunların {count} tanesinde bakıldı.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{names} and others</source>
        <translation>{names} ve başkaları</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{speaker} is named for something like it.</source>
        <translation>{speaker} benzer bir söz için adlandırılmış.</translation>
    </message>
    <message>
        <location filename="viewer/verify/lines.py"/>
        <source>As it was printed, the earliest first:</source>
        <translation>Basıldığı gibi, önce en eskisi:</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>A quotation of up to {most} words can be verified; this one has {count}.</source>
        <translation>En çok {most} sözlük bir alıntı doğrulanabilir; bunda {count} söz var.</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>There are no words to look for.</source>
        <translation>Aranacak söz yok.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>In {count} articles.</source>
        <comment>In 1 article.</comment>
        <translation>
            <numerusform>{count} haberde.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>It was looked for in {count} articles.</source>
        <comment>It was looked for in 1 article.</comment>
        <translation>
            <numerusform>{count} haberde arandı.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Named for it there is {names}, not {speaker}.</source>
        <translation>Orada {names} adı geçiyor, {speaker} adı geçmiyor.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>No article prints these words between quotation marks.</source>
        <translation>Hiçbir haber bu sözleri tırnak içinde basmıyor.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Not found word for word; {count} wordings come as near, and each differs.</source>
        <comment>Not found word for word; what comes nearest differs.</comment>
        <translation>
            <numerusform>Sözcüğü sözcüğüne bulunamadı; {count} biçim eşit yakınlıkta ve her biri farklı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Nothing like it was found in {count} articles.</source>
        <comment>Nothing like it was found in 1 article.</comment>
        <translation>
            <numerusform>{count} haberde benzeri bulunamadı.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Only the words inside the quotation marks were looked for.</source>
        <translation>Yalnızca tırnak içindeki sözler arandı.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Printed in {count} wordings, the earliest first.</source>
        <comment>Printed in 1 wording, the earliest first.</comment>
        <translation>
            <numerusform>{count} biçimde basılmış, önce en eskisi.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>What {speaker} is named for:</source>
        <translation>{speaker} adının geçtiği sözler:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>and in {count} more articles</source>
        <comment>and in 1 more article</comment>
        <translation>
            <numerusform>ve {count} haberde daha</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>another place or speaker</source>
        <translation>başka yer ya da konuşan</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>begins later</source>
        <translation>daha geç başlıyor</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>differs</source>
        <translation>farklı</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>ends sooner</source>
        <translation>daha erken bitiyor</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>perhaps {speaker}</source>
        <translation>belki {speaker}</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the article’s own words, outside quotation marks</source>
        <translation>haberin kendi sözleri, tırnak dışında</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the fullest</source>
        <translation>en eksiksizi</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files could not be read.</source>
        <comment>1 file could not be read.</comment>
        <translation>
            <numerusform>{count} dosya okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files more are not read yet; it may stand there.</source>
        <comment>1 file more is not read yet; it may stand there.</comment>
        <translation>
            <numerusform>{count} dosya daha henüz okunmadı; orada geçiyor olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} of them cut it short.</source>
        <comment>1 of them cuts it short.</comment>
        <translation>
            <numerusform>Bunların {count} tanesi onu kısaltıyor.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} (only partly inside quotation marks)</source>
        <translation>{speaker} (yalnızca bir bölümü tırnak içinde)</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} is named for it.</source>
        <translation>Söyleyen olarak {speaker} adı geçiyor.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, and {others} for a part of it</source>
        <translation>{speaker}, bir bölümü için {others}</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, in the article “{mention}”</source>
        <translation>{speaker}, haberde “{mention}”</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name></name>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date cannot be right: “{date}”.</source>
        <translation>لا يمكن أن يكون التاريخ صحيحًا: «{date}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time of day; midnight UTC is taken.</source>
        <translation>ليس للتاريخ وقت؛ أُخذ منتصف الليل بتوقيت UTC.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date has no time zone; UTC is taken.</source>
        <translation>ليس للتاريخ منطقة زمنية؛ أُخذ UTC.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date is not understood: “{date}”.</source>
        <translation>التاريخ غير مفهوم: «{date}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The date “{date}” is ambiguous: it is read as {first}, but may be {second}.</source>
        <translation>التاريخ «{date}» ملتبس: قُرئ {first}، وقد يكون {second}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The month of the date “{date}” is ambiguous.</source>
        <translation>شهر التاريخ «{date}» ملتبس.</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The time zone of the date is not understood; UTC is taken: “{date}”.</source>
        <translation>المنطقة الزمنية للتاريخ غير مفهومة؛ أُخذ UTC: «{date}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/dates.py"/>
        <source>The year of the date “{date}” is short: it is read as {year}.</source>
        <translation>سنة التاريخ «{date}» مختصرة: قُرئت {year}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some characters are not valid {encoding}; they are shown as “�”.</source>
        <translation>بعض الأحرف ليست {encoding} صالحًا؛ وتظهر «�».</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>Some marks were saved in a wrong encoding; they are read as cp1252.</source>
        <translation>حُفظت بعض العلامات بترميز خاطئ؛ وقُرئت cp1252.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>The file is not in UTF-8; it was read as {encoding}.</source>
        <translation>الملف ليس UTF-8؛ وقُرئ {encoding}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/articles/decode.py"/>
        <source>{count} control characters are shown as “�”.</source>
        <comment>A control character is shown as “�”.</comment>
        <translation>
            <numerusform>لا أحرف تحكم.</numerusform>
            <numerusform>حرف تحكم واحد يظهر «�».</numerusform>
            <numerusform>حرفا تحكم يظهران «�».</numerusform>
            <numerusform>{count} أحرف تحكم تظهر «�».</numerusform>
            <numerusform>{count} حرف تحكم تظهر «�».</numerusform>
            <numerusform>{count} حرف تحكم تظهر «�».</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a PDF document, not a text file.</source>
        <translation>«{name}» مستند PDF وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a ZIP archive or an office document, not a text file.</source>
        <translation>«{name}» أرشيف ZIP أو مستند مكتبي وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a binary file, not a text file.</source>
        <translation>«{name}» ملف ثنائي وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a compressed file, not a text file.</source>
        <translation>«{name}» ملف مضغوط وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a database, not a text file.</source>
        <translation>«{name}» قاعدة بيانات وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a picture, not a text file.</source>
        <translation>«{name}» صورة وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is a program, not a text file.</source>
        <translation>«{name}» برنامج وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an RTF document, not a text file.</source>
        <translation>«{name}» مستند RTF وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is an old office document, not a text file.</source>
        <translation>«{name}» مستند مكتبي قديم وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/decode.py"/>
        <source>“{name}” is empty.</source>
        <translation>«{name}» فارغ.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: it is a link that leads back to itself.</source>
        <translation>تعذرت قراءة «{name}»: هو رابط يعود إلى نفسه.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: its name is too long.</source>
        <translation>تعذرت قراءة «{name}»: اسمه طويل جدًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: you have no permission.</source>
        <translation>تعذرت قراءة «{name}»: ليس لديك إذن.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” cannot be read: {reason}.</source>
        <translation>تعذرت قراءة «{name}»: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” does not exist.</source>
        <translation>«{name}» غير موجود.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a device, not a text file.</source>
        <translation>«{name}» جهاز وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a folder, not a text file.</source>
        <translation>«{name}» مجلد وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe or a device, not a text file.</source>
        <translation>«{name}» أنبوب أو جهاز وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a pipe, not a text file.</source>
        <translation>«{name}» أنبوب وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is a socket, not a text file.</source>
        <translation>«{name}» مقبس وليس ملفًا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/file.py"/>
        <source>“{name}” is no regular file, not a text file.</source>
        <translation>«{name}» ليس ملفًا عاديًا ولا نصيًا.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>The address is not http or https: “{address}”.</source>
        <translation>العنوان ليس http ولا https: «{address}».</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one author; the first is taken, not {others}.</source>
        <translation>هناك أكثر من كاتب؛ أُخذ الأول لا {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one date; the first is taken, not {others}.</source>
        <translation>هناك أكثر من تاريخ؛ أُخذ الأول لا {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one headline.</source>
        <translation>هناك أكثر من عنوان رئيسي.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is more than one source; the first is taken, not {others}.</source>
        <translation>هناك أكثر من مصدر؛ أُخذ الأول لا {others}.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no address.</source>
        <translation>لا عنوان ويب.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no date.</source>
        <translation>لا تاريخ.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the first words stand for it.</source>
        <translation>لا عنوان رئيسيًا؛ تنوب عنه الكلمات الأولى.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no headline; the name of the file stands for it.</source>
        <translation>لا عنوان رئيسيًا؛ ينوب عنه اسم الملف.</translation>
    </message>
    <message>
        <location filename="viewer/articles/header.py"/>
        <source>There is no source and no address.</source>
        <translation>لا مصدر ولا عنوان ويب.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>Only the beginning of this very large file was read.</source>
        <translation>قُرئت بداية هذا الملف الكبير جدًا فقط.</translation>
    </message>
    <message>
        <location filename="viewer/articles/parse.py"/>
        <source>There is no text below the head.</source>
        <translation>لا نص تحت الرأس.</translation>
    </message>
    <message>
        <location filename="viewer/dossiers.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Dossier</source>
        <translation>ملف</translation>
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
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <source>{path} could not be written: there is no folder {parent}.</source>
        <translation>تعذرت كتابة {path}: لا مجلد {parent}.</translation>
    </message>
    <message>
        <location filename="viewer/export/article.py"/>
        <location filename="viewer/gui/press.py"/>
        <source>{path} could not be written: {reason}.</source>
        <translation>تعذرت كتابة {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Attributed with</source>
        <translation>أُسند بعبارة</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Digest (SHA-256)</source>
        <translation>البصمة (SHA-256)</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>File</source>
        <translation>الملف</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>In Pullquote</source>
        <translation>في Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Named in the text as</source>
        <translation>مذكور في النص باسم</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Passage</source>
        <translation>الموضع</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence after</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Sentence before</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/settings.py"/>
        <source>Speaker</source>
        <translation>المتحدث</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>Words in the page</source>
        <translation>الكلمات في الصفحة</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>confirmed by the reader</source>
        <translation>أكّده القارئ</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>found by the program with a confidence of {percent} %, not yet confirmed</source>
        <translation>وجده البرنامج بثقة {percent}%، ولم يؤكَّد بعد</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named nobody</source>
        <translation>سمّاه القارئ؛ ولم يكن البرنامج قد سمّى أحدًا</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>named by the reader; the program had named {name}</source>
        <translation>سمّاه القارئ؛ وكان البرنامج قد سمّى {name}</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/verify/lines.py"/>
        <location filename="viewer/verify/telling.py"/>
        <source>nobody is named</source>
        <translation>لم يُذكر اسم أحد</translation>
    </message>
    <message>
        <location filename="viewer/export/card_forms.py"/>
        <source>{file}, characters {start} to {end} ({encoding})</source>
        <translation>{file}، الأحرف من {start} إلى {end} ({encoding})</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>in {headline}</source>
        <translation>في {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/citations.py"/>
        <source>reported in {headline}</source>
        <translation>نُقل في {headline}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/markdown.py"/>
        <location filename="viewer/export/dossier/web_page.py"/>
        <location filename="viewer/export/dossier/word.py"/>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/dossier_paper.py"/>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Back to the text</source>
        <translation>العودة إلى النص</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/web_page.py"/>
        <source>Source {number}</source>
        <translation>المصدر {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/dossier/word.py"/>
        <source>A Word document needs the package python-docx, which is not installed. “pip install pullquote[docx]” installs it; a web page needs nothing.</source>
        <translation>يحتاج مستند Word إلى حزمة python-docx غير المثبتة. الأمر «pip install pullquote[docx]» يثبتها؛ أما صفحة الويب فلا تحتاج شيئًا.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This is no link to words that Pullquote can open.</source>
        <translation>هذا ليس رابطًا إلى كلمات يستطيع Pullquote فتحه.</translation>
    </message>
    <message>
        <location filename="viewer/export/links.py"/>
        <source>This link to words is damaged.</source>
        <translation>هذا الرابط إلى الكلمات تالف.</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Nobody is named</source>
        <translation>لم يُذكر اسم أحد</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>headline</source>
        <translation>عنوان</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named as “{words}”</source>
        <translation>مذكور باسم «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>paragraph {number}</source>
        <translation>الفقرة {number}</translation>
    </message>
    <message>
        <location filename="viewer/export/told.py"/>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>{name} – speaker uncertain</source>
        <translation>{name} – المتحدث غير مؤكد</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;About Pullquote</source>
        <translation>&amp;حول Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Another speaker…</source>
        <translation>متحدث &amp;آخر…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Articles</source>
        <translation>ال&amp;مقالات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back</source>
        <translation>&amp;رجوع</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Back up now</source>
        <translation>نسخ احتياطي ال&amp;آن</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Black</source>
        <translation>أ&amp;سود</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Blue</source>
        <translation>أ&amp;زرق</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/allowed.py"/>
        <source>&amp;Bookmark</source>
        <translation>&amp;إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Clip</source>
        <translation>&amp;قصاصة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Close the window</source>
        <translation>إ&amp;غلاق النافذة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Dark</source>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Edit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;Export…</source>
        <translation>&amp;تصدير…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;File</source>
        <translation>&amp;ملف</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Find in the article…</source>
        <translation>&amp;بحث في المقال…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Forward</source>
        <translation>&amp;تقدم</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Go</source>
        <translation>ا&amp;نتقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Green</source>
        <translation>أ&amp;خضر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;History…</source>
        <translation>ال&amp;سجل…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Import…</source>
        <translation>ا&amp;ستيراد…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keep</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Keyboard shortcuts…</source>
        <translation>ا&amp;ختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Light</source>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Look for changes</source>
        <translation>البحث عن ال&amp;تغييرات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Mark as read</source>
        <translation>تعليم ك&amp;مقروء</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Newest first</source>
        <translation>الأ&amp;حدث أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Next article</source>
        <translation>المقال ال&amp;تالي</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Notebook</source>
        <translation>ال&amp;دفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Note…</source>
        <translation>&amp;ملاحظة…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Oldest first</source>
        <translation>الأ&amp;قدم أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Open files…</source>
        <translation>فتح &amp;ملفات…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Previous article</source>
        <translation>المقال ال&amp;سابق</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Purple</source>
        <translation>&amp;بنفسجي</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quit</source>
        <translation>إن&amp;هاء</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Quotations</source>
        <translation>الا&amp;قتباسات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Red</source>
        <translation>أ&amp;حمر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Redo</source>
        <translation>&amp;إعادة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Remove from the notebook</source>
        <translation>إ&amp;زالة من الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sepia</source>
        <translation>&amp;بني داكن</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Show the file in its folder</source>
        <translation>إظهار الملف في م&amp;جلده</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Skipped files…</source>
        <translation>الملفات ال&amp;متجاوزة…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Sources</source>
        <translation>ال&amp;مصادر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Tags…</source>
        <translation>ال&amp;وسوم…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Titles and terms among the quotations</source>
        <translation>ال&amp;عناوين والمصطلحات بين الاقتباسات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>&amp;Yellow</source>
        <translation>أ&amp;صفر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>A &amp;caret in the article</source>
        <translation>م&amp;ؤشر كتابة في المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Add to a &amp;dossier…</source>
        <translation>إضافة إلى مل&amp;ف موضوعي…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>As the s&amp;ystem</source>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said the selected words, or what you type</source>
        <translation>اسأل الأرشيف هل قال أحد الكلمات المحددة، أو ما تكتبه</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ask the archive whether somebody said what is on the clipboard</source>
        <translation>اسأل الأرشيف هل قال أحد ما في الحافظة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>B&amp;est first</source>
        <translation>الأ&amp;نسب أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Back the notebook up now</source>
        <translation>نسخ الدفتر احتياطيًا الآن</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Blue for the chosen clips and the next</source>
        <translation>الأزرق للقصاصات المختارة وللتالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Bookmark this article, or take its bookmark away</source>
        <translation>ضع إشارة مرجعية على هذا المقال، أو أزلها</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By &amp;headline</source>
        <translation>حسب ال&amp;عنوان</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>By so&amp;urce</source>
        <translation>حسب ال&amp;مصدر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>C&amp;lose the notice</source>
        <translation>إغلاق ال&amp;تنبيه</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Choose how the window looks and reads</source>
        <translation>اختر كيف تبدو النافذة وكيف تُقرأ</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip c&amp;olour</source>
        <translation>&amp;لون القصاصة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Clip the selected words, or the chosen quotations</source>
        <translation>احفظ الكلمات المحددة أو الاقتباسات المختارة قصاصةً</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Co&amp;mmand palette…</source>
        <translation>لوحة الأ&amp;وامر…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Confirm the &amp;speaker</source>
        <translation>&amp;تأكيد المتحدث</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy &amp;quotations with their source</source>
        <translation>نسخ الا&amp;قتباسات مع مصدرها</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a Pullquote link to the words</source>
        <translation>نسخ رابط Pullquote إلى الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a lin&amp;k to the words</source>
        <translation>نسخ را&amp;بط إلى الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy a link that opens the words in this program</source>
        <translation>نسخ رابط يفتح الكلمات في هذا البرنامج</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy quotations with their car&amp;ds</source>
        <translation>نسخ الاقتباسات مع ب&amp;طاقاتها</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the address that leads to the selected words, or to the chosen quotation</source>
        <translation>نسخ العنوان الذي يقود إلى الكلمات المحددة أو الاقتباس المختار</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the article as a source, in the style that is set</source>
        <translation>نسخ المقال مصدرًا بالأسلوب المختار</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the c&amp;itation of the article</source>
        <translation>نسخ مرج&amp;ع المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with all that tells where they come from</source>
        <translation>نسخ الاقتباسات المختارة، أو كلها، مع كل ما يدل على أصلها</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the chosen quotations, or all of them, with speaker and source</source>
        <translation>نسخ الاقتباسات المختارة، أو كلها، مع المتحدث والمصدر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Copy the selected words or quotations</source>
        <translation>نسخ الكلمات أو الاقتباسات المحددة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Doss&amp;iers…</source>
        <translation>الملفات المو&amp;ضوعية…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>E&amp;xport the article…</source>
        <translation>ت&amp;صدير المقال…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Everybody who is quoted in the archive: what they say, where and when</source>
        <translation>كل من اقتُبس عنه في الأرشيف: ماذا قال، وأين ومتى</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Expo&amp;rt the citation…</source>
        <translation>ت&amp;صدير المرجع…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export the list as so&amp;urces…</source>
        <translation>تصدير القائمة م&amp;صادر…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Export what is &amp;chosen…</source>
        <translation>تصدير ال&amp;مختار…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Find a command, an article or a place by its name</source>
        <translation>اعثر على أمر أو مقال أو موضع باسمه</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Give the tag that is chosen in the tree another name, or that of another tag</source>
        <translation>أعطِ الوسم المختار في الشجرة اسمًا آخر، أو اسم وسم آخر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Green for the chosen clips and the next</source>
        <translation>الأخضر للقصاصات المختارة وللتالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>High &amp;contrast</source>
        <translation>&amp;تباين عالٍ</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Ho&amp;w to search</source>
        <translation>&amp;كيف تبحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Larger te&amp;xt</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>List only what you have not read yet: is:unread in the search</source>
        <translation>اعرض ما لم تقرأه بعد فقط: is:unread في البحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark all in the &amp;list as read</source>
        <translation>تعليم كل ال&amp;قائمة كمقروءة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Mark as u&amp;nread</source>
        <translation>تعليم كغ&amp;ير مقروء</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Name who said the chosen quotations</source>
        <translation>سمِّ من قال الاقتباسات المختارة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;quotation</source>
        <translation>الا&amp;قتباس التالي</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next &amp;word found</source>
        <translation>النتي&amp;جة التالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Next un&amp;read article</source>
        <translation>المقال غير الم&amp;قروء التالي</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>No&amp;rmal text size</source>
        <translation>الحجم ال&amp;معتاد للنص</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Not a &amp;quotation</source>
        <translation>ليس ا&amp;قتباسًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Onl&amp;y the article</source>
        <translation>المقال وح&amp;ده</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Only unread art&amp;icles</source>
        <translation>غير المق&amp;روءة فقط</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open &amp;folder…</source>
        <translation>فتح م&amp;جلد…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open an archive</source>
        <translation>فتح أرشيف</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open article files</source>
        <translation>فتح ملفات مقالات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open in a &amp;window of its own</source>
        <translation>فتح في نافذة &amp;خاصة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the &amp;example archive</source>
        <translation>فتح الأرشيف ال&amp;مثال</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Open the original in the &amp;browser…</source>
        <translation>فتح الأصل في المت&amp;صفح…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Order, annotate and write out what you have gathered</source>
        <translation>رتّب ما جمعته وعلّق عليه واكتبه</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page ba&amp;ck</source>
        <translation>صفحة إلى ال&amp;خلف</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Page down; from the end of the article go to the next unread one</source>
        <translation>صفحة إلى الأمام؛ ومن نهاية المقال إلى غير المقروء التالي</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious unread article</source>
        <translation>غير المقروء الساب&amp;ق</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Pre&amp;vious word found</source>
        <translation>النتيجة السا&amp;بقة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Previous q&amp;uotation</source>
        <translation>الاقت&amp;باس السابق</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print pre&amp;view…</source>
        <translation>م&amp;عاينة الطباعة…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Print the article with its quotations</source>
        <translation>طباعة المقال مع اقتباساته</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Purple for the chosen clips and the next</source>
        <translation>البنفسجي للقصاصات المختارة وللتالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Put the chosen quotations or clips, or the selected words, into a dossier</source>
        <translation>ضع الاقتباسات أو القصاصات المختارة، أو الكلمات المحددة، في ملف موضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rea&amp;d on</source>
        <translation>&amp;متابعة القراءة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Read the archive again</source>
        <translation>قراءة الأرشيف من جديد</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Red for the chosen clips and the next</source>
        <translation>الأحمر للقصاصات المختارة وللتالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Remove the chosen clip, with what is written on it</source>
        <translation>إزالة القصاصة المختارة مع ما كُتب عليها</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Rena&amp;me the tag…</source>
        <translation>إعادة &amp;تسمية الوسم…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;maller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>S&amp;peakers…</source>
        <translation>المت&amp;حدثون…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Save this s&amp;earch</source>
        <translation>حفظ هذا ال&amp;بحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Se&amp;ttings…</source>
        <translation>الإ&amp;عدادات…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Searc&amp;h</source>
        <translation>&amp;بحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles</source>
        <translation>البحث في المقالات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select &amp;all</source>
        <translation>ت&amp;حديد الكل</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Select words in the article with the arrow keys</source>
        <translation>تحديد كلمات في المقال بمفاتيح الأسهم</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Sho&amp;w unread counts</source>
        <translation>إظهار عدد غير المقر&amp;وءة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article alone; Esc brings the rest back</source>
        <translation>إظهار المقال وحده؛ Esc يعيد الباقي</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the article as it would be printed</source>
        <translation>إظهار المقال كما سيُطبع</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Show the program's own answer again; with nothing chosen, what was taken out</source>
        <translation>إظهار جواب البرنامج من جديد؛ وإن لم يُختر شيء فما أُزيل</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tag what is chosen, or else the article</source>
        <translation>وسم المختار، وإلا فالمقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take a notebook, Readwise highlights or a list of addresses in</source>
        <translation>استيراد دفتر أو مقتطفات Readwise أو قائمة عناوين</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take it out of the list</source>
        <translation>إخراجه من القائمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Take the correction &amp;back</source>
        <translation>سحب الت&amp;صحيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Tell who is quoted in the article, or in all that is listed, with how many words</source>
        <translation>أظهر من اقتُبس عنه في المقال، أو في كل المدرَج، وبكم كلمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The speaker of the chosen quotations is right</source>
        <translation>متحدث الاقتباسات المختارة صحيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>The&amp;me</source>
        <translation>ال&amp;سمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;article</source>
        <translation>إلى الم&amp;قال</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the &amp;sources</source>
        <translation>إلى ال&amp;مصادر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the articl&amp;es</source>
        <translation>إلى المقا&amp;لات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the noteboo&amp;k</source>
        <translation>إلى ال&amp;دفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>To the qu&amp;otations</source>
        <translation>إلى الا&amp;قتباسات</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verif&amp;y a quotation…</source>
        <translation>الت&amp;حقق من اقتباس…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Verify what was c&amp;opied</source>
        <translation>التحقق مما نُ&amp;سخ</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>What was read before, today or earlier</source>
        <translation>ما قُرئ اليوم أو قبله</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Who i&amp;s quoted…</source>
        <translation>من ا&amp;قتُبس عنه…</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write a note on the selected words or the chosen quotation, or else on the article</source>
        <translation>كتابة ملاحظة على الكلمات المحددة أو الاقتباس المختار، وإلا فعلى المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write all articles of the list as sources: CSL-JSON, BibTeX or RIS</source>
        <translation>كتابة كل مقالات القائمة مصادر: CSL-JSON أو BibTeX أو RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article as a source: CSL-JSON, BibTeX or RIS</source>
        <translation>كتابة المقال مصدرًا: CSL-JSON أو BibTeX أو RIS</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the article with its quotations into a file</source>
        <translation>كتابة المقال مع اقتباساته في ملف</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the chosen entries of the notebook into a file</source>
        <translation>كتابة مدخلات الدفتر المختارة في ملف</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Write the whole notebook into a file</source>
        <translation>كتابة الدفتر كله في ملف</translation>
    </message>
    <message>
        <location filename="viewer/gui/actions.py"/>
        <source>Yellow for the chosen clips and the next</source>
        <translation>الأصفر للقصاصات المختارة وللتالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmarked</source>
        <translation>وُضعت إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Not possible now</source>
        <translation>غير ممكن الآن</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>Remove the &amp;bookmark</source>
        <translation>إزالة ال&amp;إشارة المرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go back to</source>
        <translation>لا شيء قبله</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to go forward to</source>
        <translation>لا شيء بعده</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to redo</source>
        <translation>لا شيء لإعادته</translation>
    </message>
    <message>
        <location filename="viewer/gui/allowed.py"/>
        <source>There is nothing to undo</source>
        <translation>لا شيء للتراجع عنه</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>Pullquote is open already, but that window does not answer. This is another.</source>
        <translation>Pullquote مفتوح من قبل، لكن تلك النافذة لا تستجيب. هذه نافذة أخرى.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>The picture could not be written to {file}.</source>
        <translation>تعذرت كتابة الصورة في {file}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/application.py"/>
        <source>What was open last is not there: {paths}. File → Open recent still has it.</source>
        <translation>آخر ما كان مفتوحًا غير موجود: {paths}. وهو باقٍ في «ملف ← فتح الأخيرة».</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>Bookmark removed</source>
        <translation>أُزيلت الإشارة المرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Looking for quotations…</source>
        <translation>جارٍ البحث عن الاقتباسات…</translation>
    </message>
    <message>
        <location filename="viewer/gui/article_window.py"/>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>Nobody is quoted in this article.</source>
        <translation>لا أحد يُقتبس عنه في هذا المقال.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>There is nothing to count here.</source>
        <translation>لا شيء هنا لعدّه.</translation>
    </message>
    <message>
        <location filename="viewer/gui/chart_data.py"/>
        <source>{what}. Counted by Pullquote on {day}.</source>
        <translation>{what}. إحصاء Pullquote في {day}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Copy the picture</source>
        <translation>نسخ الصورة</translation>
    </message>
    <message>
        <location filename="viewer/gui/charts.py"/>
        <source>Save the picture…</source>
        <translation>حفظ الصورة…</translation>
    </message>
    <message>
        <location filename="viewer/gui/clear_button.py"/>
        <source>Clear</source>
        <translation>مسح</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Try again</source>
        <translation>المحاولة من جديد</translation>
    </message>
    <message>
        <location filename="viewer/gui/connections.py"/>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>CSV for spreadsheets (*.csv)</source>
        <translation>CSV لجداول البيانات (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Copied the table</source>
        <translation>نُسخ الجدول</translation>
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
        <translation>جارٍ النظر فيمن اقتُبس عنه…</translation>
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
        <translation>افتح مجلد مقالات أولًا: لا شيء يُسأل.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>Save the table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>The index was damaged and is made anew; then it is asked again.</source>
        <translation>كان الفهرس تالفًا ويُنشأ من جديد؛ ثم يُعاد السؤال.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Who is quoted</source>
        <translation>من اقتُبس عنه</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Without a headline</source>
        <translation>بلا عنوان</translation>
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
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>{count} مقالات</numerusform>
            <numerusform>{count} مقالًا</numerusform>
            <numerusform>{count} مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/balancing.py"/>
        <source>“{search}” in: {place}</source>
        <translation>«{search}» في: {place}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Looking for articles…</source>
        <translation>جارٍ البحث عن مقالات…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing here was found. All articles, or fewer words, may have more.</source>
        <translation>لم يوجد شيء هنا. قد يوجد المزيد في كل المقالات أو بكلمات أقل.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>Nothing was found. Fewer words, or others, may find more.</source>
        <translation>لم يوجد شيء. قد يوجد المزيد بكلمات أقل أو بغيرها.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/browsing.py"/>
        <source>There are no articles here. Open a folder of text files with {key}.</source>
        <translation>لا مقالات هنا. افتح مجلد ملفات نصية بالمفتاح {key}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/cards.py"/>
        <source>The quotations of an open article stand here.</source>
        <translation>هنا تظهر اقتباسات المقال المفتوح.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>BibTeX (*.bib)</source>
        <translation>BibTeX (*.bib)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>CSL-JSON, as Zotero reads it (*.json)</source>
        <translation>CSL-JSON كما يقرؤه Zotero (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link to the words</source>
        <translation>نُسخ رابط Pullquote إلى الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a Pullquote link: the article has no address</source>
        <translation>نُسخ رابط Pullquote: ليس للمقال عنوان ويب</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied a link to the words</source>
        <translation>نُسخ رابط إلى الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied the citation</source>
        <translation>نُسخ المرجع</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Copied {count} quotations with their cards</source>
        <comment>Copied 1 quotation with its card</comment>
        <translation>
            <numerusform>لم يُنسخ أي اقتباس</numerusform>
            <numerusform>نُسخ اقتباس واحد مع بطاقته</numerusform>
            <numerusform>نُسخ اقتباسان مع بطاقتيهما</numerusform>
            <numerusform>نُسخت {count} اقتباسات مع بطاقاتها</numerusform>
            <numerusform>نُسخ {count} اقتباسًا مع بطاقاتها</numerusform>
            <numerusform>نُسخ {count} اقتباس مع بطاقاتها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Export as a source</source>
        <translation>تصدير مصدرًا</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>Exported {count} sources to {path}</source>
        <comment>Exported 1 source to {path}</comment>
        <translation>
            <numerusform>لم يُصدَّر أي مصدر إلى {path}</numerusform>
            <numerusform>صُدّر مصدر واحد إلى {path}</numerusform>
            <numerusform>صُدّر مصدران إلى {path}</numerusform>
            <numerusform>صُدّرت {count} مصادر إلى {path}</numerusform>
            <numerusform>صُدّر {count} مصدرًا إلى {path}</numerusform>
            <numerusform>صُدّر {count} مصدر إلى {path}</numerusform>
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
        <translation>حدد كلمات أو اختر اقتباسًا أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <source>There is no article in the list</source>
        <translation>لا مقال في القائمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/citing.py"/>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>There is no quotation to copy</source>
        <translation>لا اقتباس لنسخه</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Changed in the article since</source>
        <translation>تغيّر في المقال منذئذ</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Not in the article any more</source>
        <translation>لم يعد في المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>Stands in several places of the article</source>
        <translation>يرد في عدة مواضع من المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The article is not found</source>
        <translation>المقال غير موجود</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words are the same, but all around them has changed.</source>
        <translation>الكلمات هي نفسها، لكن كل ما حولها تغيّر.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>The words have changed since: {changes}.</source>
        <translation>تغيّرت الكلمات منذئذ: {changes}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>and {count} more changes</source>
        <comment>and 1 more change</comment>
        <translation>
            <numerusform>ولا تغييرات أخرى</numerusform>
            <numerusform>وتغيير آخر</numerusform>
            <numerusform>وتغييران آخران</numerusform>
            <numerusform>و{count} تغييرات أخرى</numerusform>
            <numerusform>و{count} تغييرًا آخر</numerusform>
            <numerusform>و{count} تغيير آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{now}” is new</source>
        <translation>«{now}» جديد</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is gone</source>
        <translation>«{was}» حُذف</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/clip_places.py"/>
        <source>“{was}” is “{now}” now</source>
        <translation>«{was}» صار «{now}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article</source>
        <translation>ملفات بهذا المق&amp;ال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>Fi&amp;les with this article ({count})</source>
        <translation>ملفات بهذا المق&amp;ال ({count})</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copies.py"/>
        <source>There is no other file with this article</source>
        <translation>لا ملف آخر بهذا المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/copying.py"/>
        <source>Copied the selected words</source>
        <translation>نُسخت الكلمات المحددة</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/copying.py"/>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} quotations with their source</source>
        <comment>Copied 1 quotation with its source</comment>
        <translation>
            <numerusform>لم يُنسخ أي اقتباس</numerusform>
            <numerusform>نُسخ اقتباس واحد مع مصدره</numerusform>
            <numerusform>نُسخ اقتباسان مع مصدرهما</numerusform>
            <numerusform>نُسخت {count} اقتباسات مع مصدرها</numerusform>
            <numerusform>نُسخ {count} اقتباسًا مع مصدرها</numerusform>
            <numerusform>نُسخ {count} اقتباس مع مصدرها</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>A Word document (*.docx)</source>
        <translation>مستند Word (*.docx)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>A web page (*.html)</source>
        <translation>صفحة ويب (*.html)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a heading</source>
        <translation>أُضيف عنوان فرعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Added a text</source>
        <translation>أُضيف نص</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Began a dossier</source>
        <translation>بدأ ملف موضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Changed the dossier</source>
        <translation>تغيّر الملف الموضوعي</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Copied {count} items</source>
        <comment>Copied 1 item</comment>
        <translation>
            <numerusform>لم يُنسخ شيء</numerusform>
            <numerusform>نُسخ عنصر واحد</numerusform>
            <numerusform>نُسخ عنصران</numerusform>
            <numerusform>نُسخت {count} عناصر</numerusform>
            <numerusform>نُسخ {count} عنصرًا</numerusform>
            <numerusform>نُسخ {count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Export the dossier</source>
        <translation>تصدير الملف الموضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Exported to {path}</source>
        <translation>صُدّر إلى {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Kept what was written</source>
        <translation>حُفظ ما كُتب</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Moved {count} items</source>
        <comment>Moved 1 item</comment>
        <translation>
            <numerusform>لم يُنقل شيء</numerusform>
            <numerusform>نُقل عنصر واحد</numerusform>
            <numerusform>نُقل عنصران</numerusform>
            <numerusform>نُقلت {count} عناصر</numerusform>
            <numerusform>نُقل {count} عنصرًا</numerusform>
            <numerusform>نُقل {count} عنصر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>New dossier</source>
        <translation>ملف موضوعي جديد</translation>
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
        <translation>أُزيل الملف الموضوعي؛ وتبقى قصاصاته في الدفتر</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Took {count} items out of the dossier</source>
        <comment>Took 1 item out of the dossier</comment>
        <translation>
            <numerusform>لم يُخرج شيء من الملف الموضوعي</numerusform>
            <numerusform>أُخرج عنصر واحد من الملف الموضوعي</numerusform>
            <numerusform>أُخرج عنصران من الملف الموضوعي</numerusform>
            <numerusform>أُخرجت {count} عناصر من الملف الموضوعي</numerusform>
            <numerusform>أُخرج {count} عنصرًا من الملف الموضوعي</numerusform>
            <numerusform>أُخرج {count} عنصر من الملف الموضوعي</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>Writing {path}…</source>
        <translation>جارٍ كتابة {path}…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>addition</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a dossier</source>
        <translation>تغيير ملف موضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>change of a text</source>
        <translation>تغيير نص</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>move</source>
        <translation>نقل</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>new dossier</source>
        <translation>ملف موضوعي جديد</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal from a dossier</source>
        <translation>إخراج من ملف موضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/dossiers.py"/>
        <source>removal of a dossier</source>
        <translation>إزالة ملف موضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backed up to {path}</source>
        <translation>حُفظت النسخة الاحتياطية في {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Backing up the notebook</source>
        <translation>جارٍ نسخ الدفتر احتياطيًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>CSV, as Readwise reads it (*.csv)</source>
        <translation>CSV كما يقرؤه Readwise (*.csv)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Choose a template for Markdown</source>
        <translation>اختر قالبًا لـ Markdown</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Copied {count} entries</source>
        <comment>Copied 1 entry</comment>
        <translation>
            <numerusform>لم يُنسخ أي مدخل</numerusform>
            <numerusform>نُسخ مدخل واحد</numerusform>
            <numerusform>نُسخ مدخلان</numerusform>
            <numerusform>نُسخت {count} مدخلات</numerusform>
            <numerusform>نُسخ {count} مدخلًا</numerusform>
            <numerusform>نُسخ {count} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Everything, to be taken in again (*.json)</source>
        <translation>كل شيء، لاستيراده من جديد (*.json)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export the notebook</source>
        <translation>تصدير الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Export what is chosen</source>
        <translation>تصدير المختار</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Exporting the notebook</source>
        <translation>جارٍ تصدير الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Import into the notebook</source>
        <translation>استيراد إلى الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by a template that you choose next (*.md)</source>
        <translation>Markdown بقالب تختاره بعد ذلك (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Markdown by your template {name} (*.md)</source>
        <translation>Markdown بقالبك {name} (*.md)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Notebooks, Readwise, lists of addresses (*.json *.csv *.txt);;All files (*)</source>
        <translation>دفاتر، Readwise، قوائم عناوين (*.json *.csv *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}</source>
        <translation>جارٍ قراءة {name}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Reading {name}…</source>
        <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Templates (*.md *.txt);;All files (*)</source>
        <translation>قوالب (*.md *.txt);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>The notebook has not changed since its last backup</source>
        <translation>لم يتغير الدفتر منذ نسخته الاحتياطية الأخيرة</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>Took in {count} entries</source>
        <comment>Took in 1 entry</comment>
        <translation>
            <numerusform>لم يُستورد أي مدخل</numerusform>
            <numerusform>استُورد مدخل واحد</numerusform>
            <numerusform>استُورد مدخلان</numerusform>
            <numerusform>استُوردت {count} مدخلات</numerusform>
            <numerusform>استُورد {count} مدخلًا</numerusform>
            <numerusform>استُورد {count} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>W3C annotations (*.jsonld)</source>
        <translation>تعليقات W3C (*.jsonld)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/exchanging.py"/>
        <source>import</source>
        <translation>استيراد</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/focusing.py"/>
        <source>The article alone; Esc or F9 brings the rest back</source>
        <translation>المقال وحده؛ Esc أو F9 يعيد الباقي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Add to the dossier:</source>
        <translation>إضافة إلى الملف الموضوعي:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Added {count} quotations to “{title}”</source>
        <comment>Added 1 quotation to “{title}”</comment>
        <translation>
            <numerusform>لم يُضف أي اقتباس إلى «{title}»</numerusform>
            <numerusform>أُضيف اقتباس واحد إلى «{title}»</numerusform>
            <numerusform>أُضيف اقتباسان إلى «{title}»</numerusform>
            <numerusform>أُضيفت {count} اقتباسات إلى «{title}»</numerusform>
            <numerusform>أُضيف {count} اقتباسًا إلى «{title}»</numerusform>
            <numerusform>أُضيف {count} اقتباس إلى «{title}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Choose a quotation, a clip or words of the article first</source>
        <translation>اختر أولًا اقتباسًا أو قصاصة أو كلمات من المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>Only clips can be put into a dossier</source>
        <translation>القصاصات وحدها توضع في ملف موضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>The title of a dossier, or of a new one; Enter adds</source>
        <translation>اسم ملف موضوعي، أو اسم جديد؛ Enter يضيف</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/gathering.py"/>
        <source>addition to a dossier</source>
        <translation>إضافة إلى ملف موضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Hint {number} of {all}: {hint}</source>
        <translation>تلميح {number} من {all}: {hint}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Next hint</source>
        <translation>التلميح التالي</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>No more hints</source>
        <translation>لا مزيد من التلميحات</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>This is an example. {open} opens your own archive, and {palette} finds every command by its name.</source>
        <translation>هذا مثال. {open} يفتح أرشيفك، و{palette} يعثر على كل أمر باسمه.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>Understood</source>
        <translation>مفهوم</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{copy} copies the quotations with speaker and source, {bookmark} bookmarks the article, {clip} clips the words that are chosen.</source>
        <translation>{copy} ينسخ الاقتباسات مع المتحدث والمصدر، {bookmark} يضع إشارة على المقال، {clip} يحفظ الكلمات المحددة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/hints.py"/>
        <source>{next} and {previous} go from article to article, {next_quotation} and {previous_quotation} from quotation to quotation.</source>
        <translation>{next} و{previous} من مقال إلى مقال، {next_quotation} و{previous_quotation} من اقتباس إلى اقتباس.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>The index does not last: look at the disk. Your articles are untouched.</source>
        <translation>الفهرس لا يثبت: افحص القرص. مقالاتك لم تُمس.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing goes on</source>
        <translation>قد يوجد المزيد، الفهرسة جارية</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, indexing was stopped (F5 goes on)</source>
        <translation>قد يوجد المزيد، أُوقفت الفهرسة (F5 يتابعها)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, not everything is indexed</source>
        <translation>قد يوجد المزيد، لم يُفهرس كل شيء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/indexing.py"/>
        <source>there may be more, quotations are being looked for</source>
        <translation>قد يوجد المزيد، ما زال البحث عن الاقتباسات جاريًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Choose a quotation first, with N or a click</source>
        <translation>اختر اقتباسًا أولًا، بالمفتاح N أو بنقرة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Its words were “{words}”</source>
        <translation>كانت كلماته «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>New name of the tag “{name}”:</source>
        <translation>الاسم الجديد للوسم «{name}»:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>No correction is chosen</source>
        <translation>لم يُختر أي تصحيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{headline}”</source>
        <translation>ملاحظة على «{headline}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Note on “{words}”</source>
        <translation>ملاحظة على «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Nothing of this is in the notebook</source>
        <translation>لا شيء من هذا في الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Open an article to write a note on it</source>
        <translation>افتح مقالًا لكتابة ملاحظة عليه</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Said by:</source>
        <translation>قائله:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Select words of the article, or a quotation, to clip</source>
        <translation>حدد كلمات من المقال أو اقتباسًا لقصّه</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of {count} entries:</source>
        <comment>Tags of 1 entry:</comment>
        <translation>
            <numerusform>لا وسوم لأي مدخل:</numerusform>
            <numerusform>وسوم مدخل واحد:</numerusform>
            <numerusform>وسوم مدخلين:</numerusform>
            <numerusform>وسوم {count} مدخلات:</numerusform>
            <numerusform>وسوم {count} مدخلًا:</numerusform>
            <numerusform>وسوم {count} مدخل:</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags of “{entry}”:</source>
        <translation>وسوم «{entry}»:</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>Tags with commas between them; Enter keeps</source>
        <translation>الوسوم تفصلها فواصل؛ Enter يحفظها</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of another tag unites the two</source>
        <translation>اسم وسم آخر يوحّد الاثنين</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <source>The name of the speaker; the arrow down shows those of the article</source>
        <translation>اسم المتحدث؛ السهم إلى أسفل يعرض أسماء المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/keeping.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>{colour} clip</source>
        <translation>قصاصة، {colour}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Keep the window open</source>
        <translation>إبقاء النافذة مفتوحة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>Stop that and close</source>
        <translation>إيقاف ذلك والإغلاق</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/leaving.py"/>
        <source>The window closes as soon as the notebook is written.</source>
        <translation>تُغلق النافذة حالما يُكتب الدفتر.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/linking.py"/>
        <source>Looking for the article of the link…</source>
        <translation>جارٍ البحث عن مقال الرابط…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/marking.py"/>
        <source>removal of a bookmark</source>
        <translation>إزالة إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Another person of this name…</source>
        <translation>شخص آخر بهذا الاسم…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>List “{name}” under “{main}”</source>
        <translation>إدراج «{name}» تحت «{main}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>Nobody has a name like this: compare with somebody to join two names</source>
        <translation>لا أحد باسم مشابه: قارن بأحدهم لجمع اسمين</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>joining of names</source>
        <translation>جمع أسماء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>parting of names</source>
        <translation>فصل أسماء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed for itself</source>
        <translation>يُدرج «{name}» وحده</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <source>“{name}” is listed under “{main}”</source>
        <translation>يُدرج «{name}» تحت «{main}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/naming.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>“{name}” is somebody else</source>
        <translation>«{name}» شخص آخر</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Bookmark an article with {bookmark}, and it is kept here.</source>
        <translation>ضع إشارة على مقال بالمفتاح {bookmark} فيُحفظ هنا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Keep an article with {bookmark}, words with {clip}, a thought with {note}.</source>
        <translation>احفظ مقالًا بالمفتاح {bookmark}، وكلماتٍ بالمفتاح {clip}، وفكرةً بالمفتاح {note}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing has this tag. Choose an entry and press {keys} to tag it.</source>
        <translation>لا شيء يحمل هذا الوسم. اختر مدخلًا واضغط {keys} لوسمه.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Nothing in the notebook has these words. Fewer may find more.</source>
        <translation>لا شيء في الدفتر بهذه الكلمات. قد يوجد المزيد بكلمات أقل.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Press {note} to write a note; it is kept here.</source>
        <translation>اضغط {note} لكتابة ملاحظة؛ وتُحفظ هنا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Select words of an article, or a quotation, and press {clip} to keep them here.</source>
        <translation>حدد كلمات من مقال أو اقتباسًا واضغط {clip} لحفظها هنا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>Take the new words</source>
        <translation>أخذ الكلمات الجديدة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>The search is getting ready: {percent} %</source>
        <translation>البحث يُهيَّأ: {percent}%</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>These words stand in {count} places of the article, and nothing tells which of them you kept. All are marked; F3 goes from one to the next.</source>
        <comment>These words stand in 1 place of the article, and nothing tells whether it is the one you kept.</comment>
        <translation>
            <numerusform>لا ترد هذه الكلمات في المقال.</numerusform>
            <numerusform>ترد هذه الكلمات في موضع واحد من المقال، ولا شيء يدل على أنه الذي حفظته.</numerusform>
            <numerusform>ترد هذه الكلمات في موضعين من المقال، ولا شيء يدل على أيهما حفظت. كلاهما معلَّم؛ F3 ينتقل بينهما.</numerusform>
            <numerusform>ترد هذه الكلمات في {count} مواضع من المقال، ولا شيء يدل على أيها حفظت. كلها معلَّمة؛ F3 ينتقل بينها.</numerusform>
            <numerusform>ترد هذه الكلمات في {count} موضعًا من المقال، ولا شيء يدل على أيها حفظت. كلها معلَّمة؛ F3 ينتقل بينها.</numerusform>
            <numerusform>ترد هذه الكلمات في {count} موضع من المقال، ولا شيء يدل على أيها حفظت. كلها معلَّمة؛ F3 ينتقل بينها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{headline}” is not where it was, and not in the open library. What you kept of it stays here.</source>
        <translation>«{headline}» ليس في مكانه ولا في الأرشيف المفتوح. ما حفظته منه يبقى هنا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/notebook.py"/>
        <source>“{words}” is not in the article any more. Your clip stays as it was.</source>
        <translation>«{words}» لم تعد في المقال. قصاصتك تبقى كما كانت.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Changing the notebook</source>
        <translation>جارٍ تغيير الدفتر</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Clipped {count} quotations</source>
        <comment>Clipped</comment>
        <translation>
            <numerusform>لم يُقصّ شيء</numerusform>
            <numerusform>حُفظت قصاصة</numerusform>
            <numerusform>حُفظ اقتباسان</numerusform>
            <numerusform>حُفظت {count} اقتباسات</numerusform>
            <numerusform>حُفظ {count} اقتباسًا</numerusform>
            <numerusform>حُفظ {count} اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Confirmed</source>
        <translation>أُكِّد</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Note changed</source>
        <translation>تغيرت الملاحظة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Noted</source>
        <translation>دُوِّنت</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Nothing has changed by it</source>
        <translation>لم يتغير شيء بذلك</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Now said by {names}</source>
        <translation>القائل الآن: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed the tag “{name}”</source>
        <translation>أُزيل الوسم «{name}»</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Removed {count} entries</source>
        <comment>Removed 1 entry</comment>
        <translation>
            <numerusform>لم يُزل أي مدخل</numerusform>
            <numerusform>أُزيل مدخل واحد</numerusform>
            <numerusform>أُزيل مدخلان</numerusform>
            <numerusform>أُزيلت {count} مدخلات</numerusform>
            <numerusform>أُزيل {count} مدخلًا</numerusform>
            <numerusform>أُزيل {count} مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Tags of {count} entries changed</source>
        <comment>Tags changed</comment>
        <translation>
            <numerusform>لم تتغير وسوم</numerusform>
            <numerusform>تغيرت الوسوم</numerusform>
            <numerusform>تغيرت وسوم مدخلين</numerusform>
            <numerusform>تغيرت وسوم {count} مدخلات</numerusform>
            <numerusform>تغيرت وسوم {count} مدخلًا</numerusform>
            <numerusform>تغيرت وسوم {count} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>That is clipped already</source>
        <translation>هذا محفوظ قصاصةً من قبل</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>The clip has the new words</source>
        <translation>القصاصة بكلماتها الجديدة</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>Took {count} corrections back</source>
        <comment>Took 1 correction back</comment>
        <translation>
            <numerusform>لم يُسحب أي تصحيح</numerusform>
            <numerusform>سُحب تصحيح واحد</numerusform>
            <numerusform>سُحب تصحيحان</numerusform>
            <numerusform>سُحبت {count} تصحيحات</numerusform>
            <numerusform>سُحب {count} تصحيحًا</numerusform>
            <numerusform>سُحب {count} تصحيح</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of a note</source>
        <translation>تغيير ملاحظة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of colour</source>
        <translation>تغيير لون</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>change of tags</source>
        <translation>تغيير وسوم</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>clip</source>
        <translation>قصاصة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction</source>
        <translation>تصحيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>correction taken back</source>
        <translation>سحب تصحيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new name of a tag</source>
        <translation>اسم جديد لوسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>new words of a clip</source>
        <translation>كلمات جديدة لقصاصة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>removal of a tag</source>
        <translation>إزالة وسم</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} clips have another colour</source>
        <comment>1 clip has another colour</comment>
        <translation>
            <numerusform>لم يتغير لون أي قصاصة</numerusform>
            <numerusform>لقصاصة واحدة لون آخر</numerusform>
            <numerusform>لقصاصتين لون آخر</numerusform>
            <numerusform>لـ {count} قصاصات لون آخر</numerusform>
            <numerusform>لـ {count} قصاصة لون آخر</numerusform>
            <numerusform>لـ {count} قصاصة لون آخر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>{count} taken out of the quotations</source>
        <comment>Taken out of the quotations</comment>
        <translation>
            <numerusform>لم يُخرج شيء من الاقتباسات</numerusform>
            <numerusform>أُخرج من الاقتباسات</numerusform>
            <numerusform>أُخرج اثنان من الاقتباسات</numerusform>
            <numerusform>أُخرجت {count} من الاقتباسات</numerusform>
            <numerusform>أُخرج {count} من الاقتباسات</numerusform>
            <numerusform>أُخرج {count} من الاقتباسات</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/noting.py"/>
        <source>“{old}” is “{name}” now</source>
        <translation>«{old}» صار «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Articles (*.txt *.md *.markdown *.text);;All files (*)</source>
        <translation>مقالات (*.txt *.md *.markdown *.text);;كل الملفات (*)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Nothing was opened before</source>
        <translation>لم يُفتح شيء من قبل</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open &amp;recent</source>
        <translation>فتح ال&amp;أخيرة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open a folder of articles</source>
        <translation>فتح مجلد مقالات</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open files</source>
        <translation>فتح ملفات</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>Open {address} in your browser?</source>
        <translation>هل يُفتح {address} في متصفحك؟</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>The article does not tell where its original is.</source>
        <translation>المقال لا يذكر أين أصله.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/opening.py"/>
        <source>There is no such file or folder: {paths}</source>
        <translation>لا يوجد ملف أو مجلد كهذا: {paths}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Place</source>
        <translation>موضع</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>Saved search</source>
        <translation>بحث محفوظ</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Source</source>
        <translation>مصدر</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <location filename="viewer/settings.py"/>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/palette.py"/>
        <source>{menu}, on</source>
        <translation>{menu}، مفعّل</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Another article is still being printed or exported.</source>
        <translation>ما زال مقال آخر يُطبع أو يُصدَّر.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <location filename="viewer/gui/panes/article.py"/>
        <location filename="viewer/settings.py"/>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export as a file…</source>
        <translation>تصدير إلى ملف…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Export the article</source>
        <translation>تصدير المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Page {page} of {pages}</source>
        <translation>صفحة {page} من {pages}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Printed {count} pages</source>
        <comment>Printed 1 page</comment>
        <translation>
            <numerusform>لم تُطبع أي صفحة</numerusform>
            <numerusform>طُبعت صفحة واحدة</numerusform>
            <numerusform>طُبعت صفحتان</numerusform>
            <numerusform>طُبعت {count} صفحات</numerusform>
            <numerusform>طُبعت {count} صفحة</numerusform>
            <numerusform>طُبعت {count} صفحة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>Stopped; nothing was written</source>
        <translation>أُوقف؛ لم يُكتب شيء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>There is no printer to be found.</source>
        <translation>لا توجد طابعة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/publishing.py"/>
        <source>{path} is the article itself, which is never changed.</source>
        <translation>{path} هو المقال نفسه، وهو لا يُغيَّر أبدًا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>No quotation here has these words, of this speaker.</source>
        <translation>لا اقتباس هنا لهذا المتحدث بهذه الكلمات.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>Reading the articles that were found…</source>
        <translation>جارٍ قراءة المقالات التي وُجدت…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>These words are not in the article any more.</source>
        <translation>لم تعد هذه الكلمات في المقال.</translation>
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
            <numerusform>لا اقتباسات</numerusform>
            <numerusform>اقتباس واحد</numerusform>
            <numerusform>اقتباسان</numerusform>
            <numerusform>{count} اقتباسات</numerusform>
            <numerusform>{count} اقتباسًا</numerusform>
            <numerusform>{count} اقتباس</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/quoting.py"/>
        <source>{found} so far, from {at} of {all} articles</source>
        <translation>{found} حتى الآن، من {at} من {all} مقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <source>None of the words stands in this article</source>
        <translation>لا ترد أي من الكلمات في هذا المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/reading.py"/>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>{number} of {count}</source>
        <translation>{number} من {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>History</source>
        <translation>السجل</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/returning.py"/>
        <source>Nothing was read yet</source>
        <translation>لم يُقرأ شيء بعد</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A drawing (*.svg)</source>
        <translation>رسم (*.svg)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>A picture (*.png)</source>
        <translation>صورة (*.png)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Save the chart</source>
        <translation>حفظ الرسم البياني</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/saving.py"/>
        <source>Saved as {path}</source>
        <translation>حُفظ في {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Nothing was searched for yet</source>
        <translation>لم يُبحث عن شيء بعد</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Removed the search “{text}”</source>
        <translation>أُزيل البحث «{text}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>Saved the search “{text}”</source>
        <translation>حُفظ البحث «{text}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>removal of a search</source>
        <translation>إزالة بحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>saving of a search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/searching.py"/>
        <source>{sentence} (At character {place}.)</source>
        <translation>{sentence} (عند الحرف {place}.)</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>No speaker of this kind has a name with words that begin so.</source>
        <translation>لا متحدث من هذا النوع باسم تبدأ كلماته هكذا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Nobody is quoted here.</source>
        <translation>لا أحد يُقتبس عنه هنا.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} files are still being looked through for quotations.</source>
        <comment>1 file is still being looked through for quotations.</comment>
        <translation>
            <numerusform>انتهى البحث عن الاقتباسات.</numerusform>
            <numerusform>ما زال البحث عن الاقتباسات جاريًا في ملف واحد.</numerusform>
            <numerusform>ما زال البحث عن الاقتباسات جاريًا في ملفين.</numerusform>
            <numerusform>ما زال البحث عن الاقتباسات جاريًا في {count} ملفات.</numerusform>
            <numerusform>ما زال البحث عن الاقتباسات جاريًا في {count} ملفًا.</numerusform>
            <numerusform>ما زال البحث عن الاقتباسات جاريًا في {count} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaker_list.py"/>
        <source>{count} speakers</source>
        <comment>1 speaker</comment>
        <translation>
            <numerusform>لا متحدثين</numerusform>
            <numerusform>متحدث واحد</numerusform>
            <numerusform>متحدثان</numerusform>
            <numerusform>{count} متحدثين</numerusform>
            <numerusform>{count} متحدثًا</numerusform>
            <numerusform>{count} متحدث</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Choose a speaker to compare with.</source>
        <translation>اختر متحدثًا للمقارنة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copied the picture</source>
        <translation>نُسخت الصورة</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Copied {count} pages</source>
        <comment>Copied the page</comment>
        <translation>
            <numerusform>لم تُنسخ أي صفحة</numerusform>
            <numerusform>نُسخت الصفحة</numerusform>
            <numerusform>نُسخت صفحتان</numerusform>
            <numerusform>نُسخت {count} صفحات</numerusform>
            <numerusform>نُسخت {count} صفحة</numerusform>
            <numerusform>نُسخت {count} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Reading {count} articles…</source>
        <comment>Reading 1 article…</comment>
        <translation>
            <numerusform>لا مقال للقراءة</numerusform>
            <numerusform>جارٍ قراءة مقال واحد…</numerusform>
            <numerusform>جارٍ قراءة مقالين…</numerusform>
            <numerusform>جارٍ قراءة {count} مقالات…</numerusform>
            <numerusform>جارٍ قراءة {count} مقالًا…</numerusform>
            <numerusform>جارٍ قراءة {count} مقال…</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/speaking.py"/>
        <source>Save everything</source>
        <translation>حفظ كل شيء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Everything in this list is read already</source>
        <translation>كل ما في هذه القائمة مقروء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Go to a list of articles first</source>
        <translation>انتقل إلى قائمة مقالات أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as read</source>
        <translation>عُلِّم كمقروء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked as unread</source>
        <translation>عُلِّم كغير مقروء</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marked {count} articles as read</source>
        <comment>Marked 1 article as read</comment>
        <translation>
            <numerusform>لم يُعلَّم أي مقال</numerusform>
            <numerusform>عُلِّم مقال واحد كمقروء</numerusform>
            <numerusform>عُلِّم مقالان كمقروءين</numerusform>
            <numerusform>عُلِّمت {count} مقالات كمقروءة</numerusform>
            <numerusform>عُلِّم {count} مقالًا كمقروء</numerusform>
            <numerusform>عُلِّم {count} مقال كمقروء</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Marking all in the list as read…</source>
        <translation>جارٍ تعليم كل القائمة كمقروءة…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Nothing unread is left in this list</source>
        <translation>لم يبق غير مقروء في هذه القائمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>The end of the article</source>
        <translation>نهاية المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from its end</source>
        <translation>توبع من نهايتها</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>Went on from the top of the list</source>
        <translation>توبع من أعلى القائمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/unread.py"/>
        <source>marking as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Copied the answer</source>
        <translation>نُسخ الجواب</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>Looking for it…</source>
        <translation>جارٍ البحث عنه…</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>There is no text on the clipboard: copy some words first.</source>
        <translation>لا نص في الحافظة: انسخ بعض الكلمات أولًا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/controllers/verifying.py"/>
        <source>What was copied is too long to be a quotation.</source>
        <translation>ما نُسخ أطول من أن يكون اقتباسًا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>About Pullquote</source>
        <translation>حول Pullquote</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Index, safe to delete</source>
        <translation>الفهرس، يمكن حذفه بأمان</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Licence</source>
        <translation>الرخصة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Pullquote shows archives of news articles with their quotations: who said it, in which words. Everything stays on this machine.</source>
        <translation>يعرض Pullquote أرشيفات المقالات الإخبارية مع اقتباساتها: من قال، وبأي كلمات. كل شيء يبقى على هذا الجهاز.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Version</source>
        <translation>الإصدار</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>What</source>
        <translation>ماذا</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Where</source>
        <translation>أين</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/about.py"/>
        <source>Your notebook</source>
        <translation>دفترك</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Where</source>
        <translation>&amp;أين</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Count again</source>
        <translation>إعادة العدّ</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Counting</source>
        <translation>العدّ</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In all that is listed</source>
        <translation>في كل المدرَج</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>In the open article</source>
        <translation>في المقال المفتوح</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>People, single names</source>
        <translation>أشخاص، باسم واحد</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the chart…</source>
        <translation>حفظ الرسم البياني…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Save the table…</source>
        <translation>حفظ الجدول…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Speakers with their words</source>
        <translation>المتحدثون وكلماتهم</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/gui/panes/status.py"/>
        <location filename="viewer/gui/panes/work_line.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stop counting</source>
        <translation>إيقاف العدّ</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Stopped: it was not counted to the end.</source>
        <translation>أُوقف: لم يكتمل العدّ.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Whether the open article is asked, or all that is listed</source>
        <translation>هل يُسأل المقال المفتوح أم كل المدرَج</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker</source>
        <translation>الكلمات حسب المتحدث</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/balance.py"/>
        <source>Words by speaker: the {count} with the most</source>
        <translation>الكلمات حسب المتحدث: أكثر {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Annotate, or change the text</source>
        <translation>علّق، أو غيّر النص</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Enter opens a clip at its words, F2 writes an annotation or a text, Alt and the arrow keys move, Delete takes out</source>
        <translation>Enter يفتح القصاصة عند كلماتها، F2 يكتب تعليقًا أو نصًا، Alt والأسهم تنقل، Delete يُخرج</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Items of the dossier</source>
        <translation>عناصر الملف الموضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move down</source>
        <translation>نقل إلى أسفل</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Move up</source>
        <translation>نقل إلى أعلى</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <location filename="viewer/gui/dialogs/sayings.py"/>
        <source>Open the article at the words</source>
        <translation>فتح المقال عند الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_items.py"/>
        <source>Take out of the dossier</source>
        <translation>إخراج من الملف الموضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotate…</source>
        <translation>تعليق…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Annotation</source>
        <translation>تعليق</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Esc or Ctrl+Enter keeps what is written</source>
        <translation>Esc أو Ctrl+Enter يحفظ ما كُتب</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Heading</source>
        <translation>عنوان فرعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossier_row.py"/>
        <source>Your own words</source>
        <translation>كلماتك أنت</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>&amp;New dossier</source>
        <translation>ملف موضوعي &amp;جديد</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>A dossier gathers quotations and clips from many articles, in an order of your own, and is written out with its list of sources. Begin one with “New dossier”.</source>
        <translation>يجمع الملف الموضوعي اقتباسات وقصاصات من مقالات كثيرة بترتيبك، ويُكتب مع قائمة مصادره. ابدأ واحدًا بـ «ملف موضوعي جديد».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add &amp;heading</source>
        <translation>إضافة &amp;عنوان فرعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add a heading behind the chosen</source>
        <translation>إضافة عنوان فرعي بعد المختار</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add te&amp;xt</source>
        <translation>إضافة &amp;نص</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Add your own words behind the chosen</source>
        <translation>إضافة كلماتك بعد المختار</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Begin another dossier</source>
        <translation>بدء ملف موضوعي آخر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Choose quotations or clips in the main window and press {keys}: they come here. Headings and texts of your own are added below.</source>
        <translation>اختر اقتباسات أو قصاصات في النافذة الرئيسية واضغط {keys}: فتأتي إلى هنا. العناوين الفرعية والنصوص تُضاف في الأسفل.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Delete removes the chosen dossier</source>
        <translation>Delete يزيل الملف الموضوعي المختار</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Dossiers</source>
        <translation>الملفات الموضوعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Introduction</source>
        <translation>المقدمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Style of the list of sources</source>
        <translation>أسلوب قائمة المصادر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Title of the dossier</source>
        <translation>عنوان الملف الموضوعي</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Write the dossier into a file</source>
        <translation>كتابة الملف الموضوعي في ملف</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>Your dossiers</source>
        <translation>ملفاتك الموضوعية</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} items</source>
        <comment>1 item</comment>
        <translation>
            <numerusform>لا عناصر</numerusform>
            <numerusform>عنصر واحد</numerusform>
            <numerusform>عنصران</numerusform>
            <numerusform>{count} عناصر</numerusform>
            <numerusform>{count} عنصرًا</numerusform>
            <numerusform>{count} عنصر</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/dossiers.py"/>
        <source>{count} sources</source>
        <comment>1 source</comment>
        <translation>
            <numerusform>لا مصادر</numerusform>
            <numerusform>مصدر واحد</numerusform>
            <numerusform>مصدران</numerusform>
            <numerusform>{count} مصادر</numerusform>
            <numerusform>{count} مصدرًا</numerusform>
            <numerusform>{count} مصدر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Line</source>
        <translation>السطر</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>Take in {count} entries</source>
        <comment>Take in 1 entry</comment>
        <translation>
            <numerusform>استيراد لا شيء</numerusform>
            <numerusform>استيراد مدخل واحد</numerusform>
            <numerusform>استيراد مدخلين</numerusform>
            <numerusform>استيراد {count} مدخلات</numerusform>
            <numerusform>استيراد {count} مدخلًا</numerusform>
            <numerusform>استيراد {count} مدخل</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>What is wrong</source>
        <translation>ما الخطأ</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>{count} records cannot be read:</source>
        <comment>1 record cannot be read:</comment>
        <translation>
            <numerusform>كل السجلات تُقرأ:</numerusform>
            <numerusform>سجل واحد لا يمكن قراءته:</numerusform>
            <numerusform>سجلان لا يمكن قراءتهما:</numerusform>
            <numerusform>{count} سجلات لا يمكن قراءتها:</numerusform>
            <numerusform>{count} سجلًا لا يمكن قراءتها:</numerusform>
            <numerusform>{count} سجل لا يمكن قراءتها:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries that can be taken in.</source>
        <comment>“{name}” has 1 entry that can be taken in.</comment>
        <translation>
            <numerusform>ليس في «{name}» ما يمكن استيراده.</numerusform>
            <numerusform>في «{name}» مدخل واحد يمكن استيراده.</numerusform>
            <numerusform>في «{name}» مدخلان يمكن استيرادهما.</numerusform>
            <numerusform>في «{name}» {count} مدخلات يمكن استيرادها.</numerusform>
            <numerusform>في «{name}» {count} مدخلًا يمكن استيرادها.</numerusform>
            <numerusform>في «{name}» {count} مدخل يمكن استيرادها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/import_notebook.py"/>
        <source>“{name}” has {count} entries. What you have already is not doubled; you can undo it.</source>
        <comment>“{name}” has 1 entry. What you have already is not doubled; you can undo it.</comment>
        <translation>
            <numerusform>ليس في «{name}» مدخلات.</numerusform>
            <numerusform>في «{name}» مدخل واحد. ما لديك لا يُكرَّر، ويمكنك التراجع.</numerusform>
            <numerusform>في «{name}» مدخلان. ما لديك لا يُكرَّر، ويمكنك التراجع.</numerusform>
            <numerusform>في «{name}» {count} مدخلات. ما لديك لا يُكرَّر، ويمكنك التراجع.</numerusform>
            <numerusform>في «{name}» {count} مدخلًا. ما لديك لا يُكرَّر، ويمكنك التراجع.</numerusform>
            <numerusform>في «{name}» {count} مدخل. ما لديك لا يُكرَّر، ويمكنك التراجع.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>&amp;Listed as</source>
        <translation>الاسم في ال&amp;قائمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Another person of this name</source>
        <translation>شخص آخر بهذا الاسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In all of {source}, now and later · {articles}</source>
        <translation>في كل {source}، الآن ولاحقًا · {articles}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>In the {count} chosen articles</source>
        <comment>In the chosen article</comment>
        <translation>
            <numerusform>ليس في أي مقال</numerusform>
            <numerusform>في المقال المختار</numerusform>
            <numerusform>في المقالين المختارين</numerusform>
            <numerusform>في المقالات المختارة، وعددها {count}</numerusform>
            <numerusform>في المقالات المختارة، وعددها {count}</numerusform>
            <numerusform>في المقالات المختارة، وعددها {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>List apart</source>
        <translation>إدراج على حدة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Name under which the other person is listed</source>
        <translation>الاسم الذي يُدرج به الشخص الآخر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No source</source>
        <translation>بلا مصدر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Single articles: choose quotations on the page first.</source>
        <translation>مقالات بعينها: اختر أولًا اقتباسات في الصفحة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/namesake.py"/>
        <source>Where it is another person</source>
        <translation>أين يكون شخصًا آخر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Larger</source>
        <translation>أ&amp;كبر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Next page</source>
        <translation>الصفحة ال&amp;تالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Previous page</source>
        <translation>الصفحة ال&amp;سابقة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Smaller</source>
        <translation>أ&amp;صغر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>&amp;Whole page</source>
        <translation>الصفحة &amp;كلها</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>P&amp;rint…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/print_preview.py"/>
        <source>Print preview</source>
        <translation>معاينة الطباعة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Back to the default</source>
        <translation>العودة إلى القيمة الأصلية</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>Reset “{name}”</source>
        <translation>إعادة ضبط «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/setting_row.py"/>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Every setting has its default again.</source>
        <translation>عادت كل الإعدادات إلى قيمها الأصلية.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Give every setting its default</source>
        <translation>أعطِ كل إعداد قيمته الأصلية</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Kept in {path}</source>
        <translation>محفوظة في {path}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Keyboard shortcuts…</source>
        <translation>اختصارات لوحة المفاتيح…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>No setting has these words. Fewer may find more.</source>
        <translation>لا إعداد بهذه الكلمات. قد يوجد المزيد بكلمات أقل.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Open the folder of the file that you can edit</source>
        <translation>فتح مجلد الملف الذي يمكنك تحريره</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Search the settings</source>
        <translation>البحث في الإعدادات</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>Show the file</source>
        <translation>إظهار الملف</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>The settings are as they were.</source>
        <translation>الإعدادات كما كانت.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>{count} settings</source>
        <comment>1 setting</comment>
        <translation>
            <numerusform>لا إعدادات</numerusform>
            <numerusform>إعداد واحد</numerusform>
            <numerusform>إعدادان</numerusform>
            <numerusform>{count} إعدادات</numerusform>
            <numerusform>{count} إعدادًا</numerusform>
            <numerusform>{count} إعداد</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/settings.py"/>
        <source>“{name}” has its default again: {value}.</source>
        <translation>عاد «{name}» إلى قيمته الأصلية: {value}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>  or  </source>
        <comment>between keys that do the same</comment>
        <translation>  أو  </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Actions</source>
        <translation>الأوامر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Every action has its own keys again.</source>
        <translation>عادت لكل أمر مفاتيحه.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give every action its own keys back</source>
        <translation>أعد لكل أمر مفاتيحه</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Give this action its own keys back</source>
        <translation>أعد لهذا الأمر مفاتيحه</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Keys of “{name}”</source>
        <translation>مفاتيح «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>No action is called so or has these keys.</source>
        <translation>لا أمر بهذا الاسم أو بهذه المفاتيح.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Press new keys here</source>
        <translation>اضغط المفاتيح الجديدة هنا</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Remove {keys}</source>
        <translation>إزالة {keys}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by keys</source>
        <translation>البحث بالمفاتيح</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Search by name</source>
        <translation>البحث بالاسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Show all</source>
        <translation>إظهار الكل</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>The keys are as they were.</source>
        <translation>المفاتيح كما كانت.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>Use it for “{name}”</source>
        <translation>استخدمه لـ «{name}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>or by keys</source>
        <translation>أو بالمفاتيح</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{count} actions</source>
        <comment>1 action</comment>
        <translation>
            <numerusform>لا أوامر</numerusform>
            <numerusform>أمر واحد</numerusform>
            <numerusform>أمران</numerusform>
            <numerusform>{count} أوامر</numerusform>
            <numerusform>{count} أمرًا</numerusform>
            <numerusform>{count} أمر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is a key of “{name}” now.</source>
        <translation>{keys} صار مفتاحًا لـ «{name}».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is no key of “{name}” any more.</source>
        <translation>{keys} لم يعد مفتاحًا لـ «{name}».</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} is taken by “{other}”. It can be used for “{name}” instead.</source>
        <translation>{keys} محجوز لـ «{other}». يمكن استخدامه لـ «{name}» بدلًا منه.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>{keys} moves through the window or opens a menu, and can be no shortcut.</source>
        <translation>{keys} يتنقل في النافذة أو يفتح قائمة، فلا يصلح اختصارًا.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has its own keys again.</source>
        <translation>عادت لـ «{name}» مفاتيحه.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/shortcuts.py"/>
        <source>“{name}” has {keys} already.</source>
        <translation>لـ «{name}» المفتاح {keys} من قبل.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Every file of this library was read.</source>
        <translation>قُرئت كل ملفات هذه المكتبة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Skipped files</source>
        <translation>الملفات المتجاوزة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>The first {count} are shown.</source>
        <translation>تُعرض أول {count}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>Why</source>
        <translation>لماذا</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/skipped.py"/>
        <source>{count} files were not read; they are untouched.</source>
        <comment>1 file was not read; it is untouched.</comment>
        <translation>
            <numerusform>قُرئت كل الملفات.</numerusform>
            <numerusform>لم يُقرأ ملف واحد؛ وهو لم يُمس.</numerusform>
            <numerusform>لم يُقرأ ملفان؛ وهما لم يُمسا.</numerusform>
            <numerusform>لم تُقرأ {count} ملفات؛ وهي لم تُمس.</numerusform>
            <numerusform>لم يُقرأ {count} ملفًا؛ وهي لم تُمس.</numerusform>
            <numerusform>لم يُقرأ {count} ملف؛ وهي لم تُمس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same months and scale as {name}: the full height is {count} quotations.</source>
        <comment>Same months and scale as {name}: the full height is 1 quotation.</comment>
        <translation>
            <numerusform>الأشهر والمقياس كما لدى {name}: لا اقتباسات.</numerusform>
            <numerusform>الأشهر والمقياس كما لدى {name}: الارتفاع الكامل اقتباس واحد.</numerusform>
            <numerusform>الأشهر والمقياس كما لدى {name}: الارتفاع الكامل اقتباسان.</numerusform>
            <numerusform>الأشهر والمقياس كما لدى {name}: الارتفاع الكامل {count} اقتباسات.</numerusform>
            <numerusform>الأشهر والمقياس كما لدى {name}: الارتفاع الكامل {count} اقتباسًا.</numerusform>
            <numerusform>الأشهر والمقياس كما لدى {name}: الارتفاع الكامل {count} اقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>Same sources and scale as {name}: the full length is {count} quotations.</source>
        <comment>Same sources and scale as {name}: the full length is 1 quotation.</comment>
        <translation>
            <numerusform>المصادر والمقياس كما لدى {name}: لا اقتباسات.</numerusform>
            <numerusform>المصادر والمقياس كما لدى {name}: الطول الكامل اقتباس واحد.</numerusform>
            <numerusform>المصادر والمقياس كما لدى {name}: الطول الكامل اقتباسان.</numerusform>
            <numerusform>المصادر والمقياس كما لدى {name}: الطول الكامل {count} اقتباسات.</numerusform>
            <numerusform>المصادر والمقياس كما لدى {name}: الطول الكامل {count} اقتباسًا.</numerusform>
            <numerusform>المصادر والمقياس كما لدى {name}: الطول الكامل {count} اقتباس.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month</source>
        <translation>{name}: الاقتباسات حسب الشهر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by month, in the last ten years of them</source>
        <translation>{name}: الاقتباسات حسب الشهر في آخر عشر سنوات منها</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source</source>
        <translation>{name}: الاقتباسات حسب المصدر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most</source>
        <translation>{name}: الاقتباسات حسب المصدر، أكثر {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_charts.py"/>
        <source>{name}: quotations by source, the {count} with the most of both</source>
        <translation>{name}: الاقتباسات حسب المصدر، أكثر {count} للاثنين معًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Also known as {names}</source>
        <translation>معروف أيضًا باسم {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>From {first} to {latest}</source>
        <translation>من {first} إلى {latest}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Listed apart: {names}</source>
        <translation>مُدرج على حدة: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/gui/models/saying_list.py"/>
        <location filename="viewer/gui/models/source_tree.py"/>
        <location filename="viewer/speakers.py"/>
        <source>No date</source>
        <translation>بلا تاريخ</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speaker_pane.py"/>
        <source>On {day}</source>
        <translation>في {day}</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>All speakers</source>
        <translation>كل المتحدثين</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>By name</source>
        <translation>حسب الاسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the numbers and the quotations that are shown</source>
        <translation>نسخ الأعداد والاقتباسات المعروضة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Copy the page</source>
        <translation>نسخ الصفحة</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>In which order they are listed</source>
        <translation>بأي ترتيب يُدرجون</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Keep this speaker, and show the next one beside</source>
        <translation>إبقاء هذا المتحدث وعرض التالي بجانبه</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Kind of speakers</source>
        <translation>نوع المتحدثين</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Latest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Most quotations first</source>
        <translation>الأكثر اقتباسًا أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Name of a speaker</source>
        <translation>اسم متحدث</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Names</source>
        <translation>الأسماء</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Not named</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Order of the speakers</source>
        <translation>ترتيب المتحدثين</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>Organisations</source>
        <translation>منظمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/balance.py"/>
        <source>People</source>
        <translation>أشخاص</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save everything…</source>
        <translation>حفظ كل شيء…</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Save the numbers and every quotation of this speaker</source>
        <translation>حفظ الأعداد وكل اقتباسات هذا المتحدث</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Say which names are one speaker, or take it back</source>
        <translation>حدد أي الأسماء لمتحدث واحد، أو اسحب ذلك</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Speakers</source>
        <translation>المتحدثون</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Surname only</source>
        <translation>اسم العائلة فقط</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Type a name</source>
        <translation>اكتب اسمًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What is said</source>
        <translation>ما يُقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>What the other says</source>
        <translation>ما يقوله الآخر</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/speakers.py"/>
        <source>Which speakers are listed</source>
        <translation>أي المتحدثين يُدرجون</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Speaker (optional)</source>
        <translation>ال&amp;متحدث (اختياري)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>&amp;Words</source>
        <translation>ال&amp;كلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Copy the answer</source>
        <translation>نسخ الجواب</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Ctrl+Enter looks for them</source>
        <translation>Ctrl+Enter يبحث عنها</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Every wording of the whole quotation in the articles, the earliest first</source>
        <translation>كل صيغة للاقتباس كله في المقالات، الأقدم أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>How it was printed</source>
        <translation>كيف طُبع</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words (Ctrl+Enter)</source>
        <translation>البحث عن هذه الكلمات (Ctrl+Enter)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Look for these words in every article</source>
        <translation>البحث عن هذه الكلمات في كل مقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Speaker (optional)</source>
        <translation>المتحدث (اختياري)</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>There are no words to look for: type or paste some.</source>
        <translation>لا كلمات للبحث عنها: اكتب أو الصق بعضها.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Type or paste what somebody is said to have said: Ctrl+Enter looks for it in every article.</source>
        <translation>اكتب أو الصق ما يُقال إن أحدًا قاله: Ctrl+Enter يبحث عنه في كل مقال.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Underlined: {there}. Struck through: {asked}.</source>
        <translation>تحته خط: {there}. مشطوب: {asked}.</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify</source>
        <translation>التحقق</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Verify a quotation</source>
        <translation>التحقق من اقتباس</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>What was found</source>
        <translation>ما وُجد</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Where it stands</source>
        <translation>أين يرد</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>Words of the quotation</source>
        <translation>كلمات الاقتباس</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in the fullest version only</source>
        <translation>في الصيغة الأكمل فقط</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>in this version only</source>
        <translation>في هذه الصيغة فقط</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>stands there, was not asked</source>
        <translation>يرد هناك ولم يُسأل عنه</translation>
    </message>
    <message>
        <location filename="viewer/gui/dialogs/verify.py"/>
        <source>was asked, is not there</source>
        <translation>سُئل عنه ولا يرد هناك</translation>
    </message>
    <message>
        <location filename="viewer/gui/first_page.py"/>
        <location filename="viewer/gui/masthead.py"/>
        <source>By {names}</source>
        <translation>بقلم {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>File:</source>
        <translation>الملف:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Note:</source>
        <translation>ملاحظة:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <location filename="viewer/render/paper.py"/>
        <location filename="viewer/render/web_page.py"/>
        <source>Original:</source>
        <translation>الأصل:</translation>
    </message>
    <message>
        <location filename="viewer/gui/footer.py"/>
        <source>Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Choose a tag in the tree first</source>
        <translation>اختر وسمًا في الشجرة أولًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>Take it up again</source>
        <translation>العودة إليها</translation>
    </message>
    <message>
        <location filename="viewer/gui/kept.py"/>
        <source>The note was not kept.</source>
        <translation>لم تُحفظ الملاحظة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” is no key that “{name}” can have.</source>
        <translation>«{keys}» ليس مفتاحًا يصلح لـ «{name}».</translation>
    </message>
    <message>
        <location filename="viewer/gui/keys.py"/>
        <source>“{keys}” was chosen for “{first}” and for “{other}”; the first has it.</source>
        <translation>اختير «{keys}» لـ «{first}» ولـ «{other}»؛ وهو للأول.</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: it leads to “{host}”, not to what stands before the @</source>
        <translation>احذر: يقود إلى «{host}» لا إلى ما قبل @</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is no name that can be read</source>
        <translation>احذر: «{host}» ليس اسمًا يُقرأ</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” is written in letters that only look Latin</source>
        <translation>احذر: «{host}» مكتوب بحروف تشبه اللاتينية فقط</translation>
    </message>
    <message>
        <location filename="viewer/gui/link_words.py"/>
        <source>Careful: “{host}” mixes letters of several alphabets</source>
        <translation>احذر: «{host}» يخلط حروف عدة أبجديات</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{date}, {time}</source>
        <translation>{date}، {time}</translation>
    </message>
    <message>
        <location filename="viewer/gui/masthead.py"/>
        <source>{minutes} min read</source>
        <translation>قراءة {minutes} د</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(added: {words})</source>
        <translation>(أُضيف: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>(left out: {words})</source>
        <translation>(حُذف: {words})</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Less near</source>
        <translation>أقل شبهًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>Nearest</source>
        <translation>الأقرب</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/answer_list.py"/>
        <source>The same words</source>
        <translation>الكلمات نفسها</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/answer_list.py"/>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>{count} files</source>
        <comment>1 file</comment>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{count} ملفات</numerusform>
            <numerusform>{count} ملفًا</numerusform>
            <numerusform>{count} ملف</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>bookmarked</source>
        <translation>بإشارة مرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/article_table.py"/>
        <source>read</source>
        <comment>of an article: it was read</comment>
        <translation>مقروء</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Annotation: {text}</source>
        <translation>تعليق: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Heading: {text}</source>
        <translation>عنوان فرعي: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>No longer among your clips; its words stay here</source>
        <translation>لم تعد بين قصاصاتك؛ وتبقى كلماتها هنا</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>Text: {text}</source>
        <translation>نص: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/dossier_items.py"/>
        <source>empty</source>
        <translation>فارغ</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/found_table.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Clips</source>
        <translation>القصاصات</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/kept_places.py"/>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Nobody named</source>
        <translation>بلا اسم متحدث</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Note: {text}</source>
        <translation>ملاحظة: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Notebook entry</source>
        <translation>مدخل في الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Purple</source>
        <translation>بنفسجي</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a colour</source>
        <translation>بلا لون</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a name</source>
        <translation>بلا اسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>Without a tag</source>
        <translation>بلا وسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <location filename="viewer/settings.py"/>
        <source>Yellow</source>
        <translation>أصفر</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>on “{words}”</source>
        <translation>على «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/notebook_table.py"/>
        <source>tagged {names}</source>
        <translation>الوسوم: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A term</source>
        <translation>مصطلح</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>A title</source>
        <translation>عنوان عمل</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you</source>
        <translation>أكّدته أنت</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had nobody</source>
        <translation>سمّيته أنت؛ ولم يكن للبرنامج أحد</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/quotation_list.py"/>
        <source>named by you; the program had {name}</source>
        <translation>سمّيته أنت؛ وكان للبرنامج {name}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Search: {text}</source>
        <translation>بحث: {text}</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Source or date</source>
        <translation>مصدر أو تاريخ</translation>
    </message>
    <message>
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>Tag: {name}, {count}</source>
        <translation>وسم: {name}، {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/models/source_tree.py"/>
        <source>{count} unread</source>
        <comment>1 unread</comment>
        <translation>
            <numerusform>لا غير مقروء</numerusform>
            <numerusform>واحد غير مقروء</numerusform>
            <numerusform>اثنان غير مقروءين</numerusform>
            <numerusform>{count} غير مقروءة</numerusform>
            <numerusform>{count} غير مقروء</numerusform>
            <numerusform>{count} غير مقروء</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/models/speaker_table.py"/>
        <source>{name} (surname only)</source>
        <translation>{name} (اسم العائلة فقط)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/article.py"/>
        <source>The text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <location filename="viewer/gui/panes/listing.py"/>
        <location filename="viewer/speakers.py"/>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/articles.py"/>
        <source>The articles of the chosen source or date</source>
        <translation>مقالات المصدر أو التاريخ المختار</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close the bar</source>
        <translation>إغلاق الشريط</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Close, and stay here</source>
        <translation>إغلاق والبقاء هنا</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Enter goes to the next place, Shift+Enter to the one before, Esc back</source>
        <translation>Enter إلى الموضع التالي، Shift+Enter إلى السابق، Esc للعودة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Find in the article</source>
        <translation>البحث في المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match accents</source>
        <translation>مراعاة التشكيل</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match capital and small letters</source>
        <translation>مراعاة الحروف الكبيرة والصغيرة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Match case</source>
        <translation>مراعاة حالة الأحرف</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place</source>
        <translation>الموضع التالي</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Next place (F3)</source>
        <translation>الموضع التالي (F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Not found</source>
        <translation>لم يوجد</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place</source>
        <translation>الموضع السابق</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Previous place (Shift+F3)</source>
        <translation>الموضع السابق (Shift+F3)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words</source>
        <translation>كلمات كاملة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/find_bar.py"/>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/find_bar.py"/>
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found</source>
        <comment>1 found</comment>
        <translation>
            <numerusform>لا شيء</numerusform>
            <numerusform>موضع واحد</numerusform>
            <numerusform>موضعان</numerusform>
            <numerusform>{count} مواضع</numerusform>
            <numerusform>{count} موضعًا</numerusform>
            <numerusform>{count} موضع</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>By outlet</source>
        <translation>حسب الوسيلة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By speaker</source>
        <translation>حسب المتحدث</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Group by</source>
        <translation>التجميع</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>Quotations found</source>
        <translation>الاقتباسات التي وُجدت</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>The quotations that were searched for; Enter opens the article at the words</source>
        <translation>الاقتباسات المطلوبة؛ Enter يفتح المقال عند الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/found.py"/>
        <source>What quotations that stand together have in common</source>
        <translation>ما يجمع الاقتباسات التي تقف معًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Answer</source>
        <translation>الجواب</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Keep</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <source>Known names</source>
        <translation>أسماء معروفة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/line_editor.py"/>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Leave</source>
        <translation>ترك</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/list_head.py"/>
        <source>{count} found so far</source>
        <comment>1 found so far</comment>
        <translation>
            <numerusform>لا شيء حتى الآن</numerusform>
            <numerusform>وُجد واحد حتى الآن</numerusform>
            <numerusform>وُجد اثنان حتى الآن</numerusform>
            <numerusform>وُجدت {count} حتى الآن</numerusform>
            <numerusform>وُجد {count} حتى الآن</numerusform>
            <numerusform>وُجد {count} حتى الآن</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the articles</source>
        <translation>إدراج المقالات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/listing.py"/>
        <source>List the quotations themselves</source>
        <translation>إدراج الاقتباسات نفسها</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps the note, Esc leaves it</source>
        <translation>Ctrl+Enter يحفظ الملاحظة، Esc يتركها</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/note_editor.py"/>
        <source>Ctrl+Enter keeps, Esc leaves</source>
        <translation>Ctrl+Enter يحفظ، Esc يترك</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By article</source>
        <translation>حسب المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By colour</source>
        <translation>حسب اللون</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>By source</source>
        <translation>حسب المصدر</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>By tag</source>
        <translation>حسب الوسم</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Changed</source>
        <translation>التغيير</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Everything</source>
        <translation>كل شيء</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <location filename="viewer/settings.py"/>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>In which order entries stand</source>
        <translation>بأي ترتيب تقف المدخلات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>No groups</source>
        <translation>بلا مجموعات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Oldest</source>
        <translation>الأقدم</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <location filename="viewer/settings.py"/>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Search the notebook</source>
        <translation>البحث في الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Show</source>
        <translation>إظهار</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Sort by</source>
        <translation>الترتيب</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>What entries that stand together have in common</source>
        <translation>ما يجمع المدخلات التي تقف معًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>Which kind of entries is shown</source>
        <translation>أي نوع من المدخلات يُعرض</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries</source>
        <comment>1 entry</comment>
        <translation>
            <numerusform>لا مدخلات</numerusform>
            <numerusform>مدخل واحد</numerusform>
            <numerusform>مدخلان</numerusform>
            <numerusform>{count} مدخلات</numerusform>
            <numerusform>{count} مدخلًا</numerusform>
            <numerusform>{count} مدخل</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/notebook.py"/>
        <source>{count} entries tagged “{tag}”</source>
        <comment>1 entry tagged “{tag}”</comment>
        <translation>
            <numerusform>لا مدخلات بالوسم «{tag}»</numerusform>
            <numerusform>مدخل واحد بالوسم «{tag}»</numerusform>
            <numerusform>مدخلان بالوسم «{tag}»</numerusform>
            <numerusform>{count} مدخلات بالوسم «{tag}»</numerusform>
            <numerusform>{count} مدخلًا بالوسم «{tag}»</numerusform>
            <numerusform>{count} مدخل بالوسم «{tag}»</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <location filename="viewer/settings.py"/>
        <source>Notebook</source>
        <translation>الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_list.py"/>
        <source>What you have kept; Enter opens an entry at its words, Delete removes it</source>
        <translation>ما حفظته؛ Enter يفتح المدخل عند كلماته، Delete يزيله</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notebook_row.py"/>
        <source>Tags: {names}</source>
        <translation>الوسوم: {names}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/notice.py"/>
        <source>Close the notice</source>
        <translation>إغلاق التنبيه</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Command, article or place</source>
        <translation>أمر أو مقال أو موضع</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>More than {count} results</source>
        <translation>أكثر من {count} نتيجة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>Nothing fits. Fewer letters may find more.</source>
        <translation>لا شيء يناسب. قد يوجد المزيد بحروف أقل.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>What fits</source>
        <translation>ما يناسب</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{count} results</source>
        <comment>1 result</comment>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{count} نتائج</numerusform>
            <numerusform>{count} نتيجة</numerusform>
            <numerusform>{count} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/palette.py"/>
        <source>{name}, {number} of {count}</source>
        <translation>{name}، {number} من {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>less</source>
        <translation>أقل</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotation_card.py"/>
        <source>more</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Also show what stands between quotation marks but is no quotation</source>
        <translation>إظهار ما بين علامات الاقتباس وليس اقتباسًا أيضًا</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Bring back</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy quotations</source>
        <translation>نسخ الاقتباسات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Copy the chosen quotations, or all of them (C)</source>
        <translation>نسخ الاقتباسات المختارة، أو كلها (C)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Every speaker</source>
        <translation>كل المتحدثين</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>List what you took out of the quotations again</source>
        <translation>إدراج ما أخرجته من الاقتباسات من جديد</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Quotation {number} of {count}</source>
        <translation>الاقتباس {number} من {count}</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Show only the quotations of one speaker</source>
        <translation>إظهار اقتباسات متحدث واحد فقط</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>The quotations of the article</source>
        <translation>اقتباسات المقال</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <location filename="viewer/settings.py"/>
        <source>Titles and terms</source>
        <translation>العناوين والمصطلحات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>Titles and terms ({count})</source>
        <translation>العناوين والمصطلحات ({count})</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{count} taken out by you</source>
        <comment>1 taken out by you</comment>
        <translation>
            <numerusform>لم تُخرج شيئًا</numerusform>
            <numerusform>أخرجت واحدًا</numerusform>
            <numerusform>أخرجت اثنين</numerusform>
            <numerusform>أخرجت {count}</numerusform>
            <numerusform>أخرجت {count}</numerusform>
            <numerusform>أخرجت {count}</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the first</source>
        <translation>{quotation}، متابعة من الأول</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/quotations.py"/>
        <source>{quotation}, on from the last</source>
        <translation>{quotation}، متابعة من الأخير</translation>
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
        <translation>كيف تبحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>Press an example to try it.</source>
        <translation>اضغط مثالًا لتجربته.</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>a year, month, day, or FROM..TO; so before:, after:</source>
        <translation>سنة أو شهر أو يوم أو من..إلى؛ وكذلك before: و after:</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>ankara OR moscow</source>
        <translation>ankara OR moscow</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>articles with both words, also as sanctioned</source>
        <translation>مقالات فيها الكلمتان، وبصيغ أخرى أيضًا (sanctioned)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>brackets group</source>
        <translation>الأقواس تجمع</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>date:2019-11</source>
        <translation>date:2019-11</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>exactly these words, one after another</source>
        <translation>هذه الكلمات بعينها متتالية</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>has:quotes is:bookmarked</source>
        <translation>has:quotes is:bookmarked</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>in the headline; so body:, author:, source:</source>
        <translation>في العنوان؛ وكذلك body: و author: و source:</translation>
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
        <translation>هذه أو تلك</translation>
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
        <translation>كلمتان متقاربتان</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>what you have not read yet</source>
        <translation>ما لم تقرأه بعد</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>with quotations; kept by you</source>
        <translation>فيها اقتباسات؛ حفظتها أنت</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>without a word (also NOT)</source>
        <translation>من دون كلمة (أو NOT)</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that begin so</source>
        <translation>كلمات تبدأ هكذا</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/search_help.py"/>
        <source>words that somebody said</source>
        <translation>كلمات قالها أحد</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/sources.py"/>
        <source>Sources and dates: choose which articles are listed</source>
        <translation>المصادر والتواريخ: اختر أي المقالات تُدرج</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Indexing</source>
        <translation>الفهرسة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>Stop indexing</source>
        <translation>إيقاف الفهرسة</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} hours left</source>
        <comment>about an hour left</comment>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت نحو ساعة</numerusform>
            <numerusform>بقيت نحو ساعتين</numerusform>
            <numerusform>بقيت نحو {count} ساعات</numerusform>
            <numerusform>بقيت نحو {count} ساعة</numerusform>
            <numerusform>بقيت نحو {count} ساعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/gui/panes/status.py"/>
        <source>about {count} minutes left</source>
        <comment>about a minute left</comment>
        <translation>
            <numerusform>لم يبق وقت</numerusform>
            <numerusform>بقيت نحو دقيقة</numerusform>
            <numerusform>بقيت نحو دقيقتين</numerusform>
            <numerusform>بقيت نحو {count} دقائق</numerusform>
            <numerusform>بقيت نحو {count} دقيقة</numerusform>
            <numerusform>بقيت نحو {count} دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/status.py"/>
        <source>less than a minute left</source>
        <translation>بقيت أقل من دقيقة</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Search the articles; {key} tells how</source>
        <translation>البحث في المقالات؛ {key} يخبر كيف</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/toolbar.py"/>
        <source>Toolbar</source>
        <translation>شريط الأدوات</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_line.py"/>
        <source>Stop the work on the notebook</source>
        <translation>إيقاف العمل على الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/gui/panes/work_progress.py"/>
        <source>Stop printing or exporting</source>
        <translation>إيقاف الطباعة أو التصدير</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer could not be started.</source>
        <translation>تعذر تشغيل الطابعة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/press.py"/>
        <source>The printer takes no more pages.</source>
        <translation>لا تقبل الطابعة المزيد من الصفحات.</translation>
    </message>
    <message>
        <location filename="viewer/gui/tasks.py"/>
        <source>Something went wrong in Pullquote itself ({kind}: {reason}).</source>
        <translation>حدث خطأ في Pullquote نفسه ({kind}: {reason}).</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Done again: {change}</source>
        <translation>أُعيد: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/undo.py"/>
        <source>Undone: {change}</source>
        <translation>جرى التراجع عن: {change}</translation>
    </message>
    <message>
        <location filename="viewer/gui/window.py"/>
        <source>{sentence} The usual colours are used.</source>
        <translation>{sentence} تُستخدم الألوان المعتادة.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>&amp;Recent searches</source>
        <translation>عمليات البحث ال&amp;أخيرة</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Load the rest</source>
        <translation>تحميل الباقي</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Open a folder of articles…</source>
        <translation>فتح مجلد مقالات…</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>Text size {percent} %</source>
        <translation>حجم النص {percent}%</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>There is no article here yet.</source>
        <translation>لا مقال هنا بعد.</translation>
    </message>
    <message>
        <location filename="viewer/gui/workspace.py"/>
        <source>This file is very large: only its beginning is shown.</source>
        <translation>هذا الملف كبير جدًا: تُعرض بدايته فقط.</translation>
    </message>
    <message>
        <location filename="viewer/library/apart.py"/>
        <source>Indexing stopped before its end. What is indexed is kept, and the rest follows when it is started again.</source>
        <translation>توقفت الفهرسة قبل نهايتها. ما فُهرس محفوظ، ويتبعه الباقي حين تبدأ من جديد.</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>&lt;1 %</source>
        <translation>أقل من 1%</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Group</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Share</source>
        <translation>الحصة</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>Single names</source>
        <translation>أسماء مفردة</translation>
    </message>
    <message>
        <location filename="viewer/library/balance.py"/>
        <source>The quotations are still being looked for.</source>
        <translation>ما زال البحث عن الاقتباسات جاريًا.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <source>The quotations of {count} articles are not known yet: the index is being made.</source>
        <comment>The quotations of 1 article are not known yet: the index is being made.</comment>
        <translation>
            <numerusform>اقتباسات كل المقالات معروفة.</numerusform>
            <numerusform>اقتباسات مقال واحد غير معروفة بعد: الفهرس قيد الإنشاء.</numerusform>
            <numerusform>اقتباسات مقالين غير معروفة بعد: الفهرس قيد الإنشاء.</numerusform>
            <numerusform>اقتباسات {count} مقالات غير معروفة بعد: الفهرس قيد الإنشاء.</numerusform>
            <numerusform>اقتباسات {count} مقالًا غير معروفة بعد: الفهرس قيد الإنشاء.</numerusform>
            <numerusform>اقتباسات {count} مقال غير معروفة بعد: الفهرس قيد الإنشاء.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/balance.py"/>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} words</source>
        <comment>1 word</comment>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{count} كلمات</numerusform>
            <numerusform>{count} كلمة</numerusform>
            <numerusform>{count} كلمة</numerusform>
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
        <translation>{share}%</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>Another program is bringing this index up to date just now.</source>
        <translation>برنامج آخر يحدّث هذا الفهرس الآن.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <source>The index can’t be written: {reason}. Your articles are untouched.</source>
        <translation>تعذرت كتابة الفهرس: {reason}. مقالاتك لم تُمس.</translation>
    </message>
    <message>
        <location filename="viewer/library/fulltext.py"/>
        <location filename="viewer/library/schema.py"/>
        <source>The index in {folder} can’t be written: {reason}. Your articles are untouched.</source>
        <translation>تعذرت كتابة الفهرس في {folder}: {reason}. مقالاتك لم تُمس.</translation>
    </message>
    <message>
        <location filename="viewer/library/kept_searches.py"/>
        <source>The index was damaged. It is built again at the next look for changes.</source>
        <translation>كان الفهرس تالفًا. يُنشأ من جديد عند البحث التالي عن التغييرات.</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>told apart by you from others of this name</source>
        <translation>ميّزته أنت عن غيره بهذا الاسم</translation>
    </message>
    <message>
        <location filename="viewer/library/namesakes.py"/>
        <source>{reason}; told apart by you from others of this name</source>
        <translation>{reason}؛ ميّزته أنت عن غيره بهذا الاسم</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A device, not a file.</source>
        <translation>جهاز وليس ملفًا.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A link that leads nowhere.</source>
        <translation>رابط لا يقود إلى شيء.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A pipe, not a file.</source>
        <translation>أنبوب وليس ملفًا.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>A socket, not a file.</source>
        <translation>مقبس وليس ملفًا.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Files that are not named .txt, .text, .md or .markdown: {count}.</source>
        <translation>ملفات لا تنتهي بـ .txt أو .text أو .md أو .markdown: {count}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It can’t be read: {reason}.</source>
        <translation>تعذرت القراءة: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It leads to a folder that is already in the library.</source>
        <translation>يقود إلى مجلد موجود في المكتبة من قبل.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>It vanished while the folder was read.</source>
        <translation>اختفى أثناء قراءة المجلد.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>Not a file.</source>
        <translation>ليس ملفًا.</translation>
    </message>
    <message>
        <location filename="viewer/library/scan.py"/>
        <source>The folder is not there.</source>
        <translation>المجلد غير موجود.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index can’t be used: {reason}. Your articles are untouched.</source>
        <translation>تعذر استخدام الفهرس: {reason}. مقالاتك لم تُمس.</translation>
    </message>
    <message>
        <location filename="viewer/library/schema.py"/>
        <source>The index is damaged and is being built again.</source>
        <translation>الفهرس تالف ويُنشأ من جديد.</translation>
    </message>
    <message>
        <location filename="viewer/library/searching.py"/>
        <source>The index can’t be searched: {reason}. Your articles are untouched.</source>
        <translation>تعذر البحث في الفهرس: {reason}. مقالاتك لم تُمس.</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>As the text names them</source>
        <translation>كما يسميهم النص</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>The articles give no more of this name: it may be that of several people.</source>
        <translation>لا تذكر المقالات أكثر من هذا الاسم: وقد يكون لعدة أشخاص.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{count} articles with corrections of yours can’t be read: they are counted as the program found them.</source>
        <comment>1 article with corrections of yours can’t be read: it is counted as the program found it.</comment>
        <translation>
            <numerusform>قُرئت كل المقالات التي فيها تصحيحات لك.</numerusform>
            <numerusform>تعذرت قراءة مقال واحد فيه تصحيحات لك: وهو محسوب كما وجده البرنامج.</numerusform>
            <numerusform>تعذرت قراءة مقالين فيهما تصحيحات لك: وهما محسوبان كما وجدهما البرنامج.</numerusform>
            <numerusform>تعذرت قراءة {count} مقالات فيها تصحيحات لك: وهي محسوبة كما وجدها البرنامج.</numerusform>
            <numerusform>تعذرت قراءة {count} مقالًا فيها تصحيحات لك: وهي محسوبة كما وجدها البرنامج.</numerusform>
            <numerusform>تعذرت قراءة {count} مقال فيها تصحيحات لك: وهي محسوبة كما وجدها البرنامج.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/speaker_lines.py"/>
        <source>{quotations} in {articles}, {words}</source>
        <translation>{quotations} في {articles}، {words}</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>Looking for articles: {count}</source>
        <translation>جارٍ البحث عن المقالات: {count}</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/library/types.py"/>
        <source>{count} articles found</source>
        <comment>1 article found</comment>
        <translation>
            <numerusform>لم يوجد أي مقال</numerusform>
            <numerusform>وُجد مقال واحد</numerusform>
            <numerusform>وُجد مقالان</numerusform>
            <numerusform>وُجدت {count} مقالات</numerusform>
            <numerusform>وُجد {count} مقالًا</numerusform>
            <numerusform>وُجد {count} مقال</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} indexed</source>
        <translation>فُهرس {done} من {total}</translation>
    </message>
    <message>
        <location filename="viewer/library/types.py"/>
        <source>{done} of {total} searched for quotations</source>
        <translation>بُحث عن الاقتباسات في {done} من {total}</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>It stopped the program that read it.</source>
        <translation>أوقف البرنامج الذي كان يقرؤه.</translation>
    </message>
    <message>
        <location filename="viewer/library/workers.py"/>
        <source>The program failed over it.</source>
        <translation>فشل البرنامج فيه.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The article of this link is neither in the open archive nor in the notebook.</source>
        <translation>مقال هذا الرابط ليس في الأرشيف المفتوح ولا في الدفتر.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>The words of this link are not in the article any more.</source>
        <translation>لم تعد كلمات هذا الرابط في المقال.</translation>
    </message>
    <message>
        <location filename="viewer/linked.py"/>
        <source>These words have changed since the link was made; this is what they became.</source>
        <translation>تغيرت هذه الكلمات منذ صُنع الرابط؛ وهذا ما صارت إليه.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/linked.py"/>
        <source>These words stand at {count} places of the article; the link may mean any of them.</source>
        <comment>These words stand at 1 place of the article.</comment>
        <translation>
            <numerusform>لا ترد هذه الكلمات في المقال.</numerusform>
            <numerusform>ترد هذه الكلمات في موضع واحد من المقال.</numerusform>
            <numerusform>ترد هذه الكلمات في موضعين من المقال؛ وقد يعني الرابط أيًا منهما.</numerusform>
            <numerusform>ترد هذه الكلمات في {count} مواضع من المقال؛ وقد يعني الرابط أيًا منها.</numerusform>
            <numerusform>ترد هذه الكلمات في {count} موضعًا من المقال؛ وقد يعني الرابط أيًا منها.</numerusform>
            <numerusform>ترد هذه الكلمات في {count} موضع من المقال؛ وقد يعني الرابط أيًا منها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>a row of {table} has changed since it was written</source>
        <translation>تغيّر صف من {table} منذ كُتب</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file does not begin as a database does</source>
        <translation>لا يبدأ الملف كما تبدأ قاعدة بيانات</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the file is not a notebook</source>
        <translation>الملف ليس دفترًا</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header and the notebook disagree</source>
        <translation>لا يتفق الرأس والدفتر</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>the header names an unknown file format</source>
        <translation>يذكر الرأس صيغة ملف غير معروفة</translation>
    </message>
    <message>
        <location filename="viewer/notebook/check.py"/>
        <source>there are bytes that are no text</source>
        <translation>هناك بايتات ليست نصًا</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>confirmed by you; {reason}</source>
        <translation>أكّدته أنت؛ {reason}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named nobody</source>
        <translation>سمّيته أنت؛ ولم يكن البرنامج قد سمّى أحدًا</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had named {name}</source>
        <translation>سمّيته أنت؛ وكان البرنامج قد سمّى {name}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/corrections.py"/>
        <source>named by you; the program had seen “{words}”</source>
        <translation>سمّيته أنت؛ وكان البرنامج قد رأى «{words}»</translation>
    </message>
    <message>
        <location filename="viewer/notebook/database.py"/>
        <source>The notebook is closed: {path}</source>
        <translation>الدفتر مغلق: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/addresses.py"/>
        <source>“{address}” is no address of the web.</source>
        <translation>«{address}» ليس عنوان ويب.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no instant with a zone.</source>
        <translation>«{name}» مفقود أو ليس لحظة بمنطقة زمنية.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no list.</source>
        <translation>«{name}» مفقود أو ليس قائمة.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no text.</source>
        <translation>«{name}» مفقود أو ليس نصًا.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is missing or no whole number.</source>
        <translation>«{name}» مفقود أو ليس عددًا صحيحًا.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/fields.py"/>
        <source>“{name}” is not one of {choices}.</source>
        <translation>«{name}» ليس من {choices}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>The notebook could not be written into {path}: {reason}.</source>
        <translation>تعذرت كتابة الدفتر في {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/forms.py"/>
        <source>{name} is neither .json nor .csv nor .txt; say what it holds: {names}.</source>
        <translation>{name} ليس .json ولا .csv ولا .txt؛ قل ما يحويه: {names}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no CSV with the columns of Readwise: the first line names no “Highlight”. Nothing was imported.</source>
        <translation>هذا ليس CSV بأعمدة Readwise: السطر الأول لا يذكر «Highlight». لم يُستورد شيء.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/readwise.py"/>
        <source>This is no row of a CSV file ({reason}).</source>
        <translation>هذا ليس صفًا من ملف CSV ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>In line {line} of the template a $ stands without a name; write $$.</source>
        <translation>في السطر {line} من القالب $ بلا اسم؛ اكتب $$.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template begins a part [{part}]; there are {all}.</source>
        <translation>السطر {line} من القالب يبدأ جزءًا [{part}]؛ والموجود {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>Line {line} of the template names ${name}; in [{part}] there are {all}.</source>
        <translation>السطر {line} من القالب يذكر ${name}؛ وفي [{part}] الموجود {all}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template does not begin with [article], [clip] or [note].</source>
        <translation>لا يبدأ القالب بـ [article] أو [clip] أو [note].</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>The template {path} cannot be read: {why}.</source>
        <translation>تعذرت قراءة القالب {path}: {why}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>it is not in UTF-8</source>
        <translation>ليس UTF-8</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/template.py"/>
        <source>{sentence} It is {path}; nothing was written.</source>
        <translation>{sentence} هو {path}؛ لم يُكتب شيء.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is joined with another one; “key” and “main” must differ.</source>
        <translation>يُجمع اسم مع آخر؛ ويجب أن يختلف «key» و«main».</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart from another; “key” and “main” must differ.</source>
        <translation>يُميَّز اسم عن آخر؛ ويجب أن يختلف «key» و«main».</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>A name is told apart in an article or in an outlet, one of both.</source>
        <translation>يُميَّز الاسم في مقال أو في مصدر، في أحدهما فقط.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>The file ends in the middle; something is missing.</source>
        <translation>ينتهي الملف في منتصفه؛ هناك شيء ناقص.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>There are characters in this that are no text.</source>
        <translation>فيه أحرف ليست نصًا.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a JSON object.</source>
        <translation>هذا ليس كائن JSON.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This is not a notebook that Pullquote exported as JSON; nothing was imported.</source>
        <translation>هذا ليس دفترًا صدّره Pullquote بصيغة JSON؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>This notebook was exported by a newer version of the program (format {version}); nothing was imported.</source>
        <translation>صدّر هذا الدفتر إصدار أحدث من البرنامج (الصيغة {version})؛ لم يُستورد شيء.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“clip” is no clip.</source>
        <translation>«clip» ليس قصاصة.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/exchange/whole.py"/>
        <source>“place” is not digits of which the last is another than 0.</source>
        <translation>«place» ليس أرقامًا آخرها غير 0.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>Another program has locked the notebook, so it was not changed. Close that program and try again: {path}</source>
        <translation>برنامج آخر أقفل الدفتر، فلم يتغير. أغلق ذلك البرنامج وحاول من جديد: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk failed while the notebook was in use, so it was not changed ({reason}). Look whether the disk is full or failing, and try again: {path}</source>
        <translation>فشل القرص أثناء استخدام الدفتر، فلم يتغير ({reason}). انظر هل القرص ممتلئ أو معطوب وحاول من جديد: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The disk is full, so the notebook was not changed. Make room and try again: {path}</source>
        <translation>القرص ممتلئ، فلم يتغير الدفتر. وفّر مساحة وحاول من جديد: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be used ({reason}). Nothing was changed: {path}</source>
        <translation>تعذر استخدام الدفتر ({reason}). لم يتغير شيء: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook cannot be written, so it was not changed. Look at the permissions of the file and its folder: {path}</source>
        <translation>تعذرت كتابة الدفتر، فلم يتغير. انظر في أذون الملف ومجلده: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is damaged. Start the program again, and the newest good backup will be restored: {path}</source>
        <translation>الدفتر تالف. شغّل البرنامج من جديد فتُستعاد أحدث نسخة احتياطية سليمة: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/failures.py"/>
        <source>The notebook is safe, but it could not be backed up ({reason}). Look whether there is room and permission to write: {folder}</source>
        <translation>الدفتر سليم، لكن تعذر نسخه احتياطيًا ({reason}). انظر هل هناك مساحة وإذن بالكتابة: {folder}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/lock.py"/>
        <source>another program</source>
        <translation>برنامج آخر</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged, and there is no good backup of it. A new one was begun; the damaged file is kept: {file}</source>
        <translation>كان الدفتر تالفًا ولا نسخة احتياطية سليمة له. بدأ دفتر جديد؛ والملف التالف محفوظ: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was damaged. Its newest good backup, of {when}, was restored; the damaged file is kept: {file}</source>
        <translation>كان الدفتر تالفًا. استُعيدت أحدث نسخة سليمة منه بتاريخ {when}؛ والملف التالف محفوظ: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/mending.py"/>
        <source>The notebook was missing. Its newest good backup, of {when}, was restored.</source>
        <translation>كان الدفتر مفقودًا. استُعيدت أحدث نسخة سليمة منه بتاريخ {when}.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook cannot be written, so it can only be read: {path}</source>
        <translation>لا تمكن كتابة الدفتر، بل قراءته فقط: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook could not be copied before it is brought to this version, so it was left as it is ({damage}): {path}</source>
        <translation>تعذر نسخ الدفتر قبل نقله إلى هذا الإصدار، فبقي كما كان ({damage}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook is open in another program ({holder}), so here it can only be read.</source>
        <translation>الدفتر مفتوح في برنامج آخر ({holder})، فتمكن قراءته هنا فقط.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was last open elsewhere and not closed there ({holder}). If its folder is synced, close the program on one machine before opening the other.</source>
        <translation>كان الدفتر مفتوحًا آخر مرة في مكان آخر ولم يُغلق هناك ({holder}). إن كان مجلده متزامنًا فأغلق البرنامج على جهاز قبل فتحه على الآخر.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was opened to be read only: {path}</source>
        <translation>فُتح الدفتر للقراءة فقط: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>The notebook was written by a newer version of the program, so here it can only be read: {path}</source>
        <translation>كتب الدفتر إصدار أحدث من البرنامج، فتمكن قراءته هنا فقط: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/opening.py"/>
        <source>{why} It is also damaged, and cannot be restored so: {path}</source>
        <translation>{why} وهو تالف أيضًا، ولا تمكن استعادته هكذا: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/peek.py"/>
        <source>The notebook is damaged ({damage}). When the window is opened, its newest good backup is restored and this file is kept: {path}</source>
        <translation>الدفتر تالف ({damage}). حين تُفتح النافذة تُستعاد أحدث نسخة سليمة ويُحفظ هذا الملف: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/perform.py"/>
        <source>A tag needs a name; nothing was changed.</source>
        <translation>يحتاج الوسم إلى اسم؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>The program is closing; nothing was changed.</source>
        <translation>البرنامج يُغلق؛ لم يتغير شيء.</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you had read was damaged, so every article counts as unread again. The file is kept: {file}</source>
        <translation>كان سجل ما قرأته تالفًا، فصارت كل المقالات غير مقروءة. الملف محفوظ: {file}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>What you have read was kept by a newer version of Pullquote: {path}</source>
        <translation>حفظ ما قرأته إصدار أحدث من Pullquote: {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/read_store.py"/>
        <source>Which articles you have read can’t be kept ({reason}): {path}</source>
        <translation>تعذر حفظ أي المقالات قرأت ({reason}): {path}</translation>
    </message>
    <message>
        <location filename="viewer/notebook/store.py"/>
        <source>{read_only} Its content cannot be shown.</source>
        <translation>{read_only} لا يمكن عرض محتواه.</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>goes on from the paragraph before</source>
        <translation>يتابع من الفقرة السابقة</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>introduced by the paragraph before</source>
        <translation>تقدّم له الفقرة السابقة</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation</source>
        <translation>مذكور بعد الاقتباس</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named after the quotation with “{cue}”</source>
        <translation>مذكور بعد الاقتباس مع «{cue}»</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation</source>
        <translation>مذكور قبل الاقتباس</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named before the quotation with “{cue}”</source>
        <translation>مذكور قبل الاقتباس مع «{cue}»</translation>
    </message>
    <message>
        <location filename="viewer/quotes/pipeline.py"/>
        <source>named in the words, as in a transcript</source>
        <translation>مذكور في الكلمات كما في محضر</translation>
    </message>
    <message>
        <location filename="viewer/quotes/speeches.py"/>
        <source>named where the speech ends</source>
        <translation>مذكور حيث ينتهي الكلام</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>[Picture: {description}]</source>
        <translation>[صورة: {description}]</translation>
    </message>
    <message>
        <location filename="viewer/render/dialect.py"/>
        <source>without a description</source>
        <translation>بلا وصف</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” cannot be read: {reason}.</source>
        <translation>تعذرت قراءة السمة «{name}»: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has no colour like #1E1D1B for “{colour}”, but {written}.</source>
        <translation>ليس للسمة «{name}» لون مثل #1E1D1B لـ «{colour}»، بل {written}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” has the name of one of the program's.</source>
        <translation>تحمل السمة «{name}» اسم إحدى سمات البرنامج.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” is not valid JSON: {reason}.</source>
        <translation>السمة «{name}» ليست JSON صالحًا: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” must be a JSON object.</source>
        <translation>يجب أن تكون السمة «{name}» كائن JSON.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “clips” with {colours}.</source>
        <translation>تحتاج السمة «{name}» إلى «clips» وفيها {colours}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>The theme “{name}” needs “colours” and a list of {count} “speakers”.</source>
        <translation>تحتاج السمة «{name}» إلى «colours» وقائمة «speakers» فيها {count}.</translation>
    </message>
    <message>
        <location filename="viewer/render/theme.py"/>
        <source>“{name}” is no name of a theme.</source>
        <translation>«{name}» ليس اسم سمة.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a day, a month or a year: 2019-11-04, 2019-11, 2019.</source>
        <translation>المتوقع يوم أو شهر أو سنة: 2019-11-04، 2019-11، 2019.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after {operator}.</source>
        <translation>المتوقع كلمة بعد {operator}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word after “{label}:”.</source>
        <translation>المتوقع كلمة بعد «{label}:».</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word before OR.</source>
        <translation>المتوقع كلمة قبل OR.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word in the brackets.</source>
        <translation>المتوقع كلمة بين القوسين.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected a word.</source>
        <translation>المتوقع كلمة.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected letters before the *.</source>
        <translation>المتوقع حروف قبل *.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected two words: near:"russia turkey".</source>
        <translation>المتوقع كلمتان: near:"russia turkey".</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>Expected {flags}.</source>
        <translation>المتوقع {flags}.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>The first day comes after the last.</source>
        <translation>اليوم الأول بعد الأخير.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket closes nothing.</source>
        <translation>هذا القوس لا يغلق شيئًا.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This bracket is not closed.</source>
        <translation>هذا القوس غير مغلق.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This is nested too deeply.</source>
        <translation>هذا متداخل بعمق زائد.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>This quotation mark has no partner.</source>
        <translation>علامة الاقتباس هذه بلا قرين.</translation>
    </message>
    <message>
        <location filename="viewer/search/parse.py"/>
        <source>“{label}:” is none of {labels}.</source>
        <translation>«{label}:» ليس من {labels}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The saved searches could not be read ({reason}); see {file}.</source>
        <translation>تعذرت قراءة عمليات البحث المحفوظة ({reason})؛ انظر {file}.</translation>
    </message>
    <message>
        <location filename="viewer/searches.py"/>
        <source>The searches could not be kept in {file}: {reason}.</source>
        <translation>تعذر حفظ عمليات البحث في {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} cannot be read: {reason}.</source>
        <translation>تعذرت قراءة {path}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/session.py"/>
        <source>{path} is not in UTF-8; nothing was imported.</source>
        <translation>{path} ليس UTF-8؛ لم يُستورد شيء.</translation>
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
        <translation>مثل النظام</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Best first</source>
        <translation>الأنسب أولًا</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Break long words at the ends of lines; never while a screen reader listens</source>
        <translation>تقسيم الكلمات الطويلة في آخر السطر؛ ولا يكون ذلك أبدًا حين يستمع قارئ شاشة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>By headline</source>
        <translation>حسب العنوان</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Chicago (notes and bibliography)</source>
        <translation>شيكاغو (الحواشي والمراجع)</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Citations</source>
        <translation>المراجع</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Clip colour</source>
        <translation>لون القصاصة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colour of the next clip</source>
        <translation>لون القصاصة التالية</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Colours: as the system, a theme that comes with the program, or one of your own</source>
        <translation>الألوان: مثل النظام، أو سمة مع البرنامج، أو سمة لك</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Count unread articles among the sources, not all</source>
        <translation>عدّ المقالات غير المقروءة في المصادر، لا كلها</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>For dyslexia</source>
        <translation>لعسر القراءة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Groups in the notebook</source>
        <translation>المجموعات في الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Height of a line, in percent of the letters</source>
        <translation>ارتفاع السطر، بالنسبة المئوية من الحروف</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>How articles are cited as sources</source>
        <translation>كيف تُذكر المقالات مصادرَ</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Hyphenation</source>
        <translation>تقسيم الكلمات</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>It could not be set aside either ({reason}).</source>
        <translation>وتعذر وضعها جانبًا أيضًا ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Justified lines</source>
        <translation>أسطر متساوية</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Language of the window; another is spoken from the next start</source>
        <translation>لغة النافذة؛ تسري لغة أخرى عند التشغيل التالي</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters</source>
        <translation>الحروف</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Letters of the article: with serifs, without, or made for dyslexia where installed</source>
        <translation>حروف المقال: بزوائد أو من دونها أو مصنوعة لعسر القراءة إن كانت مثبتة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Lists</source>
        <translation>القوائم</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Look</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>MLA</source>
        <translation>MLA</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Make the lines of the article equally long</source>
        <translation>جعل أسطر المقال متساوية الطول</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Newest first</source>
        <translation>الأحدث أولًا</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Oldest first</source>
        <translation>الأقدم أولًا</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of articles</source>
        <translation>ترتيب المقالات</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the article list</source>
        <translation>ترتيب قائمة المقالات</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Order of the notebook</source>
        <translation>ترتيب الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Pictures</source>
        <translation>الصور</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show pictures that lie beside the article; none are fetched</source>
        <translation>إظهار الصور الموجودة بجانب المقال؛ ولا يُجلب شيء منها</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Show titles and single terms among the quotations</source>
        <translation>إظهار العناوين والمصطلحات المفردة بين الاقتباسات</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of all text but the article's, which has its own</source>
        <translation>حجم كل نص عدا نص المقال، فله حجمه</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Size of the article's text</source>
        <translation>حجم نص المقال</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the article</source>
        <translation>نص المقال</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Text of the window</source>
        <translation>نص النافذة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The keys of “{name}” are not a list of texts; its own keys are used.</source>
        <translation>مفاتيح «{name}» ليست قائمة نصوص؛ تُستخدم مفاتيحه.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The setting “{key}” cannot be {value}; {default} is used.</source>
        <translation>لا يمكن أن يكون الإعداد «{key}» {value}؛ يُستخدم {default}.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings could not be kept in {file}: {reason}.</source>
        <translation>تعذر حفظ الإعدادات في {file}: {reason}.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} are not a list of names and values.</source>
        <translation>الإعدادات في {file} ليست قائمة أسماء وقيم.</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>The settings in {file} could not be read ({reason}).</source>
        <translation>تعذرت قراءة الإعدادات في {file} ({reason}).</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Unread counts</source>
        <translation>عدد غير المقروءة</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What comes first in the notebook</source>
        <translation>ما يأتي أولًا في الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>What entries of the notebook stand together by</source>
        <translation>ما يجمع مدخلات الدفتر</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Width of the column, in characters a line</source>
        <translation>عرض العمود، بعدد الأحرف في السطر</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>With serifs</source>
        <translation>بزوائد</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>Without serifs</source>
        <translation>بلا زوائد</translation>
    </message>
    <message>
        <location filename="viewer/settings.py"/>
        <source>characters</source>
        <translation>حرفًا</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Give a name that tells the other person apart.</source>
        <translation>أدخل اسمًا يميّز الشخص الآخر.</translation>
    </message>
    <message>
        <location filename="viewer/speakers.py"/>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Elsewhere {names} is named for it.</source>
        <translation>وفي موضع آخر المسمّى {names}.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, and {speaker} is named for it.</source>
        <comment>Found word for word in 1 article, and {speaker} is named for it.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا لـ {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد، والمسمّى قائلًا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين، والمسمّى قائلًا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات، والمسمّى قائلًا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا، والمسمّى قائلًا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال، والمسمّى قائلًا {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but not by {speaker}: named for it there is {names}.</source>
        <comment>Found word for word in 1 article, but not by {speaker}: named for it there is {names}.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا، ولا لـ {speaker}: المسمّى {names}.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد، لكن ليس لـ {speaker}: المسمّى هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين، لكن ليس لـ {speaker}: المسمّى هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات، لكن ليس لـ {speaker}: المسمّى هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا، لكن ليس لـ {speaker}: المسمّى هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال، لكن ليس لـ {speaker}: المسمّى هناك {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but perhaps not by {speaker}: it seems that {names} is meant there.</source>
        <comment>Found word for word in 1 article, but perhaps not by {speaker}: it seems that {names} is meant there.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا، ولا لـ {speaker}: يبدو أن المقصود {names}.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد، لكن ربما ليس لـ {speaker}: يبدو أن المقصود هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين، لكن ربما ليس لـ {speaker}: يبدو أن المقصود هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات، لكن ربما ليس لـ {speaker}: يبدو أن المقصود هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا، لكن ربما ليس لـ {speaker}: يبدو أن المقصود هناك {names}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال، لكن ربما ليس لـ {speaker}: يبدو أن المقصود هناك {names}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles, but {speaker} is not named for it there: nobody is.</source>
        <comment>Found word for word in 1 article, but {speaker} is not named for it there: nobody is.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا، و{speaker} غير مسمّى: لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد، لكن {speaker} غير مسمّى هناك: لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين، لكن {speaker} غير مسمّى هناك: لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات، لكن {speaker} غير مسمّى هناك: لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا، لكن {speaker} غير مسمّى هناك: لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال، لكن {speaker} غير مسمّى هناك: لا أحد مسمّى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles.</source>
        <comment>Found word for word in 1 article.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name nobody for it.</source>
        <comment>Found word for word in 1 article: those that were looked through name nobody for it.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا: لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد: حيث جرى النظر لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين: حيث جرى النظر لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات: حيث جرى النظر لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا: حيث جرى النظر لا أحد مسمّى.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال: حيث جرى النظر لا أحد مسمّى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles: those that were looked through name {names} for it, not {speaker}.</source>
        <comment>Found word for word in 1 article: those that were looked through name {names} for it, not {speaker}.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا: المسمّى {names}، لا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد: حيث جرى النظر المسمّى {names}، لا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين: حيث جرى النظر المسمّى {names}، لا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات: حيث جرى النظر المسمّى {names}، لا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا: حيث جرى النظر المسمّى {names}، لا {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال: حيث جرى النظر المسمّى {names}، لا {speaker}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Found word for word in {count} articles; perhaps {speaker} is meant there.</source>
        <comment>Found word for word in 1 article; perhaps {speaker} is meant there.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا؛ وربما المقصود {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في مقال واحد؛ وربما المقصود هناك {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في مقالين؛ وربما المقصود هناك {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالات؛ وربما المقصود هناك {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقالًا؛ وربما المقصود هناك {speaker}.</numerusform>
            <numerusform>وُجد حرفيًا في {count} مقال؛ وربما المقصود هناك {speaker}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The article has an ellipsis among these words, and the question none.</source>
        <translation>في المقال نقاط حذف بين هذه الكلمات، وليست في السؤال.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>The rest of the sentence has a negation.</source>
        <translation>في بقية الجملة نفي.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but not as a quotation: they stand outside quotation marks.</source>
        <comment>The words are in 1 article, but not as a quotation: they stand outside quotation marks.</comment>
        <translation>
            <numerusform>الكلمات ليست في أي مقال.</numerusform>
            <numerusform>الكلمات في مقال واحد، لكن ليس اقتباسًا: فهي خارج علامات الاقتباس.</numerusform>
            <numerusform>الكلمات في مقالين، لكن ليس اقتباسًا: فهي خارج علامات الاقتباس.</numerusform>
            <numerusform>الكلمات في {count} مقالات، لكن ليس اقتباسًا: فهي خارج علامات الاقتباس.</numerusform>
            <numerusform>الكلمات في {count} مقالًا، لكن ليس اقتباسًا: فهي خارج علامات الاقتباس.</numerusform>
            <numerusform>الكلمات في {count} مقال، لكن ليس اقتباسًا: فهي خارج علامات الاقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks.</comment>
        <translation>
            <numerusform>الكلمات ليست في أي مقال.</numerusform>
            <numerusform>الكلمات في مقال واحد، لكن بعضها فقط بين علامات اقتباس.</numerusform>
            <numerusform>الكلمات في مقالين، لكن بعضها فقط بين علامات اقتباس.</numerusform>
            <numerusform>الكلمات في {count} مقالات، لكن بعضها فقط بين علامات اقتباس.</numerusform>
            <numerusform>الكلمات في {count} مقالًا، لكن بعضها فقط بين علامات اقتباس.</numerusform>
            <numerusform>الكلمات في {count} مقال، لكن بعضها فقط بين علامات اقتباس.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>The words are in {count} articles, but only some of them inside quotation marks; {speaker} is named for these.</source>
        <comment>The words are in 1 article, but only some of them inside quotation marks; {speaker} is named for these.</comment>
        <translation>
            <numerusform>الكلمات ليست في أي مقال، والمسمّى {speaker}.</numerusform>
            <numerusform>الكلمات في مقال واحد، لكن بعضها فقط بين علامات اقتباس، والمسمّى قائلًا له {speaker}.</numerusform>
            <numerusform>الكلمات في مقالين، لكن بعضها فقط بين علامات اقتباس، والمسمّى قائلًا له {speaker}.</numerusform>
            <numerusform>الكلمات في {count} مقالات، لكن بعضها فقط بين علامات اقتباس، والمسمّى قائلًا له {speaker}.</numerusform>
            <numerusform>الكلمات في {count} مقالًا، لكن بعضها فقط بين علامات اقتباس، والمسمّى قائلًا له {speaker}.</numerusform>
            <numerusform>الكلمات في {count} مقال، لكن بعضها فقط بين علامات اقتباس، والمسمّى قائلًا له {speaker}.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>What stands in brackets is not in the article.</source>
        <translation>ما بين المعقوفين ليس في المقال.</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>Where the ellipsis stands, the article goes on in its own words: these may be two statements.</source>
        <translation>في موضع نقاط الحذف يتابع المقال بكلماته هو: فقد يكونان قولين.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/exactly.py"/>
        <source>Who says it was looked for in {count} of them.</source>
        <comment>Who says it was looked for in 1 of them.</comment>
        <translation>
            <numerusform>لم يُبحث عن قائله في أي منها.</numerusform>
            <numerusform>بُحث عن قائله في واحد منها.</numerusform>
            <numerusform>بُحث عن قائله في اثنين منها.</numerusform>
            <numerusform>بُحث عن قائله في {count} منها.</numerusform>
            <numerusform>بُحث عن قائله في {count} منها.</numerusform>
            <numerusform>بُحث عن قائله في {count} منها.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{names} and others</source>
        <translation>{names} وغيرهم</translation>
    </message>
    <message>
        <location filename="viewer/verify/exactly.py"/>
        <source>{speaker} is named for something like it.</source>
        <translation>{speaker} مسمّى قائلًا لشيء يشبهه.</translation>
    </message>
    <message>
        <location filename="viewer/verify/lines.py"/>
        <source>As it was printed, the earliest first:</source>
        <translation>كما طُبع، الأقدم أولًا:</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>A quotation of up to {most} words can be verified; this one has {count}.</source>
        <translation>يمكن التحقق من اقتباس حتى {most} كلمة؛ وفي هذا {count}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/question.py"/>
        <source>There are no words to look for.</source>
        <translation>لا كلمات للبحث عنها.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>In {count} articles.</source>
        <comment>In 1 article.</comment>
        <translation>
            <numerusform>ليس في أي مقال.</numerusform>
            <numerusform>في مقال واحد.</numerusform>
            <numerusform>في مقالين.</numerusform>
            <numerusform>في {count} مقالات.</numerusform>
            <numerusform>في {count} مقالًا.</numerusform>
            <numerusform>في {count} مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>It was looked for in {count} articles.</source>
        <comment>It was looked for in 1 article.</comment>
        <translation>
            <numerusform>لم يُبحث في أي مقال.</numerusform>
            <numerusform>بُحث عنه في مقال واحد.</numerusform>
            <numerusform>بُحث عنه في مقالين.</numerusform>
            <numerusform>بُحث عنه في {count} مقالات.</numerusform>
            <numerusform>بُحث عنه في {count} مقالًا.</numerusform>
            <numerusform>بُحث عنه في {count} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Named for it there is {names}, not {speaker}.</source>
        <translation>المسمّى هناك {names}، لا {speaker}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>No article prints these words between quotation marks.</source>
        <translation>لا يطبع أي مقال هذه الكلمات بين علامتي اقتباس.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Not found word for word; {count} wordings come as near, and each differs.</source>
        <comment>Not found word for word; what comes nearest differs.</comment>
        <translation>
            <numerusform>لم يوجد حرفيًا.</numerusform>
            <numerusform>لم يوجد حرفيًا؛ وأقرب ما يوجد مختلف.</numerusform>
            <numerusform>لم يوجد حرفيًا؛ صيغتان متساويتا القرب، وكلتاهما مختلفة.</numerusform>
            <numerusform>لم يوجد حرفيًا؛ {count} صيغ متساوية القرب، وكلها مختلفة.</numerusform>
            <numerusform>لم يوجد حرفيًا؛ {count} صيغة متساوية القرب، وكلها مختلفة.</numerusform>
            <numerusform>لم يوجد حرفيًا؛ {count} صيغة متساوية القرب، وكلها مختلفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Nothing like it was found in {count} articles.</source>
        <comment>Nothing like it was found in 1 article.</comment>
        <translation>
            <numerusform>لم يُبحث في أي مقال.</numerusform>
            <numerusform>لم يوجد ما يشبهه في مقال واحد.</numerusform>
            <numerusform>لم يوجد ما يشبهه في مقالين.</numerusform>
            <numerusform>لم يوجد ما يشبهه في {count} مقالات.</numerusform>
            <numerusform>لم يوجد ما يشبهه في {count} مقالًا.</numerusform>
            <numerusform>لم يوجد ما يشبهه في {count} مقال.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>Only the words inside the quotation marks were looked for.</source>
        <translation>لم يُبحث إلا عن الكلمات بين علامات الاقتباس.</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>Printed in {count} wordings, the earliest first.</source>
        <comment>Printed in 1 wording, the earliest first.</comment>
        <translation>
            <numerusform>لم يُطبع.</numerusform>
            <numerusform>طُبع بصيغة واحدة، الأقدم أولًا.</numerusform>
            <numerusform>طُبع بصيغتين، الأقدم أولًا.</numerusform>
            <numerusform>طُبع بـ {count} صيغ، الأقدم أولًا.</numerusform>
            <numerusform>طُبع بـ {count} صيغة، الأقدم أولًا.</numerusform>
            <numerusform>طُبع بـ {count} صيغة، الأقدم أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>What {speaker} is named for:</source>
        <translation>ما يُسمّى {speaker} قائلًا له:</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>and in {count} more articles</source>
        <comment>and in 1 more article</comment>
        <translation>
            <numerusform>ولا في مقال آخر</numerusform>
            <numerusform>وفي مقال آخر</numerusform>
            <numerusform>وفي مقالين آخرين</numerusform>
            <numerusform>وفي {count} مقالات أخرى</numerusform>
            <numerusform>وفي {count} مقالًا آخر</numerusform>
            <numerusform>وفي {count} مقال آخر</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>another place or speaker</source>
        <translation>موضع أو متحدث آخر</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>begins later</source>
        <translation>يبدأ لاحقًا</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>differs</source>
        <translation>مختلف</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>ends sooner</source>
        <translation>ينتهي قبله</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>perhaps {speaker}</source>
        <translation>ربما {speaker}</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the article’s own words, outside quotation marks</source>
        <translation>كلمات المقال نفسه، خارج علامات الاقتباس</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>the fullest</source>
        <translation>الأكمل</translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files could not be read.</source>
        <comment>1 file could not be read.</comment>
        <translation>
            <numerusform>قُرئت كل الملفات.</numerusform>
            <numerusform>تعذرت قراءة ملف واحد.</numerusform>
            <numerusform>تعذرت قراءة ملفين.</numerusform>
            <numerusform>تعذرت قراءة {count} ملفات.</numerusform>
            <numerusform>تعذرت قراءة {count} ملفًا.</numerusform>
            <numerusform>تعذرت قراءة {count} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} files more are not read yet; it may stand there.</source>
        <comment>1 file more is not read yet; it may stand there.</comment>
        <translation>
            <numerusform>قُرئت كل الملفات.</numerusform>
            <numerusform>ملف آخر لم يُقرأ بعد؛ وقد يكون هناك.</numerusform>
            <numerusform>ملفان آخران لم يُقرآ بعد؛ وقد يكون هناك.</numerusform>
            <numerusform>{count} ملفات أخرى لم تُقرأ بعد؛ وقد يكون هناك.</numerusform>
            <numerusform>{count} ملفًا آخر لم يُقرأ بعد؛ وقد يكون هناك.</numerusform>
            <numerusform>{count} ملف آخر لم يُقرأ بعد؛ وقد يكون هناك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <location filename="viewer/verify/telling.py"/>
        <source>{count} of them cut it short.</source>
        <comment>1 of them cuts it short.</comment>
        <translation>
            <numerusform>لا تختصره أي منها.</numerusform>
            <numerusform>واحدة منها تختصره.</numerusform>
            <numerusform>اثنتان منها تختصرانه.</numerusform>
            <numerusform>{count} منها تختصره.</numerusform>
            <numerusform>{count} منها تختصره.</numerusform>
            <numerusform>{count} منها تختصره.</numerusform>
        </translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} (only partly inside quotation marks)</source>
        <translation>{speaker} (بعضه فقط بين علامات اقتباس)</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker} is named for it.</source>
        <translation>المسمّى قائلًا {speaker}.</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, and {others} for a part of it</source>
        <translation>{speaker}، و{others} لجزء منه</translation>
    </message>
    <message>
        <location filename="viewer/verify/telling.py"/>
        <source>{speaker}, in the article “{mention}”</source>
        <translation>{speaker}، في المقال «{mention}»</translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar_EG">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>عن هذه المقارنة</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>المشترك بينها: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>مع المحادثة حتى الآن</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>دون المحادثة السابقة</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>طُرح السؤال {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>الإجابات كلها: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>بُني باستخدام Qt، برخصة GNU LGPL 3، وبرمجيات حرة أخرى.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>التراخيص…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>إزالة من كل المحادثات</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>ما تغيّره هنا يتغيّر في كل المحادثات.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>لا تحمل أي محادثة وسمًا بعد. أضف الوسوم من قائمة المحادثة.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>تحرير الإجابة</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>بصيغة Markdown. يُحفظ ما تكتبه إصدارًا مستقلًا يحمل علامة «معدّل يدويًا»، ويبقى الأصل بجانبه.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>الإجابة هكذا</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>التراجع عن أسلوب الإجابة</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>ترك أسلوب الإجابة كما هو</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>هل تريد الإجابة هكذا من الآن فصاعدًا؟</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>من الآن فصاعدًا</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>أُعيدت التسمية: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (نسخة)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>أُنشئت نسخة مكررة: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>نُقل المجلد: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>حُذف المجلد وبقيت محادثاته: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>أُنشئ المجلد.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>أُعيدت تسمية المجلد: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>عُدّل المجلد: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>إزالة {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>للفتح Enter، وللإزالة Del، وللنقل Ctrl+اليسار وCtrl+اليمين.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>المرفقات</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>جارٍ القراءة…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>نتيجة أداة</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>مرفق</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>كما أُرسل</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>الموضع {place} من {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>جارٍ الفتح…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>تصغير</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>تكبير</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>لم يعد هذا الملف محفوظًا هنا.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>الصفحة الأولى من {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>الصفحة {page} من {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>لا يمكن عرض شيء من هذا الملف هنا، لكن يمكن حفظه.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>الملفات مرفقة برسالة المحادثة.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>نص ملصق.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>هذا نص طويل.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>إرفاقه كملف</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>ما كانت قراءته جارية لم يُرفق، لأن الرسالة التي تُكتب الآن رسالة أخرى.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>أُزيل من الرسالة.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>حفظ باسم</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>إرسال بالحجم الكامل</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>لم يعد المستند «{title}» محفوظًا هنا.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>عُد إلى محادثة لترفق ملفات برسالة.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>كل الملفات</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>اختيار مكان المحادثات</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>نقل وإعادة تشغيل</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>تركها مكانها</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>هل تريد إزالة محادثات ما قبل النقل؟</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>المستخدمة الآن هي التي في ‎{folder}، وستبقى.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>إزالة القديمة</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>نسخ Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>نسخ Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>اختيار نسخة</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>جارٍ فحص {name}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>جارٍ الاستعادة…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>جارٍ إعادة ما كان من قبل…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>المحذوفة مؤخرًا</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>المحادثات المحذوفة</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>محتوى المحادثة</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>حذف نهائي…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>حذف الكل نهائيًا…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>تُحذف نهائيًا في {gone}  ·  حُذفت في {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>حذف نهائي</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>الإشارات المرجعية لكل المحادثات</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>تحرير الملاحظة</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>لا رسائل عليها إشارة مرجعية بعد. ضع الإشارة من قائمة الرسالة.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>لا رسائل عليها إشارة مرجعية بعد. ضع الإشارة من قائمة الرسالة أو بـ {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>لا ملاحظة</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}، ملاحظة: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>طلب إلى {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>نتيجة {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>ما عُثر عليه</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>فشلت الأداة {tool}</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>إرفاق ملف بنتيجة {tool}</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>هذا ما وجده البرنامج. يمكنك تعديله قبل إرساله.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>لا شيء لرسمه بعد.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>مختار</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>غير مختار</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>بلا عنوان</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>تدريب: الإجابات يؤلفها نموذج صغير مدمج.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>الاتصال بـ OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>أُزيل السؤال المنتظر.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>عُدّلت الإجابة. الأصل هو الإصدار السابق لها.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (من هنا)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>تستمر هذه المحادثة من تلك الإجابة، وتبقى الأخرى كما هي.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>حُذف السؤال وإجابته.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>ماذا يحدث عند إغلاق النافذة؟</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>يواصل البرنامج عمله في علبة النظام: تُكتب الإجابات، ويبقى السؤال السريع في متناول يدك. يمكن تغيير ذلك لاحقًا في الإعدادات.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>المتابعة في علبة النظام</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>شيفرة، {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>التفاف الأسطر</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>نص الملاحظة</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>ما رأيك في هذه الإجابة؟</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>إيقاف هذا العمود</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>إعادة المحاولة في هذا العمود</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>قراءة هذا العمود وحده</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>الإصدار {number} من {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>إشارة مرجعية: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>عرض كل الأعمدة</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>تظهر الإجابات عندما تُكتب كلها.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>الإجابة {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>يظهر هذا بعد أن تختار إجابة.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>الأعمدة</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>تمرير الأعمدة يمينًا ويسارًا</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>لوحة الأوامر</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>ابحث عن محادثة أو إجراء أو نموذج أو إعداد أو إعداد مسبق</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>للتنقل ↑ ↓   للاختيار Enter   للخروج Esc</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>النتائج</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>لم تُقارن هنا أي إجابة.</numerusform>
            <numerusform>قورنت هنا إجابة واحدة.</numerusform>
            <numerusform>قورنت هنا إجابتان.</numerusform>
            <numerusform>قورنت هنا {n} إجابات.</numerusform>
            <numerusform>قورنت هنا {n} إجابة.</numerusform>
            <numerusform>قورنت هنا {n} إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>عرض جنبًا إلى جنب</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>حتى تخلو الأعمدة من الإجابات</numerusform>
            <numerusform>حتى تصير في كل عمود إجابة واحدة</numerusform>
            <numerusform>حتى تصير في كل عمود إجابتان</numerusform>
            <numerusform>حتى تصير في كل عمود {n} إجابات</numerusform>
            <numerusform>حتى تصير في كل عمود {n} إجابة</numerusform>
            <numerusform>حتى تصير في كل عمود {n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>العودة إلى المحادثة</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>تمرير الأعمدة معًا</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>معًا</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>عرض الاختلافات</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>مخطط</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>إعادة السؤال</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>التقرير</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>عن هذه المقارنة</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>المختلف فقط</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>إيقاف الكل</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>إعادة ما فشل</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>كشف</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>عن {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>اكتمل {done} من {all}</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>{n} أعمدة</numerusform>
            <numerusform>{n} عمودًا</numerusform>
            <numerusform>{n} عمود</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>كل المقارنات</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>سؤال أو محادثة أو إعداد أو يوم</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>البحث في المقارنات</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>جارٍ البحث…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>لم تُجرَ أي مقارنة بعد. اكتب سؤالًا واضغط «مقارنة».</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>المزيد عن هذه المقارنة</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>كل المقارنات…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>ما أعجبك…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>إضافة عمود…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>طرح سؤال آخر على هذه الأعمدة…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>تكرار وتعديل…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>حفظ كوصفة…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>نسخ كجدول</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>تصدير كجدول (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>البحث في كل الإجابات</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>كُتبت كل الإجابات.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>عمياء</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>اختير {column}</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>مقارنة عمياء: تظهر الإعدادات والوقت والسعر بعد أن تختار. وقد يكشف الأسلوب صاحب الإجابة رغم ذلك.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>يُطرح على الجميع السؤال نفسه.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>لا رموز مميزة تقريبًا</numerusform>
            <numerusform>نحو رمز مميز واحد</numerusform>
            <numerusform>نحو رمزين مميزين</numerusform>
            <numerusform>نحو {n} رموز مميزة</numerusform>
            <numerusform>نحو {n} رمزًا مميزًا</numerusform>
            <numerusform>نحو {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>اسأل ما تشاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>البحث في الويب</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>طريقة البحث في الويب</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>طرح السؤال نفسه بإعدادات مختلفة، جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>مؤقتة: لا يُحفظ شيء من هذه المحادثة على هذا الحاسوب</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>انتظر حتى تنتهي الإجابة، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>ما زالت قراءة أحد الملفات جارية. انتظر لحظة، أو أزله.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>اكتب النتائج الأخرى أيضًا، أو اضغط «تخطٍّ».</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>تعديل سؤال سابق. يبقى القديم محفوظًا.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>إلغاء التعديل</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>عدم الإرسال</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>هل تريد إرسال هذه الرسالة؟</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>ألا تريد طلب أي إجابة؟</numerusform>
            <numerusform>هل تريد طلب إجابة واحدة؟</numerusform>
            <numerusform>هل تريد طلب إجابتين؟</numerusform>
            <numerusform>هل تريد طلب {n} إجابات؟</numerusform>
            <numerusform>هل تريد طلب {n} إجابة؟</numerusform>
            <numerusform>هل تريد طلب {n} إجابة؟</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>تقدير: لا رموز مميزة للقراءة، و{output} للكتابة على الأكثر؛ السعر غير معروف.</numerusform>
            <numerusform>تقدير: رمز مميز واحد للقراءة، و{output} للكتابة على الأكثر؛ السعر غير معروف.</numerusform>
            <numerusform>تقدير: رمزان مميزان للقراءة، و{output} للكتابة على الأكثر؛ السعر غير معروف.</numerusform>
            <numerusform>تقدير: {n} رموز مميزة للقراءة، و{output} للكتابة على الأكثر؛ السعر غير معروف.</numerusform>
            <numerusform>تقدير: {n} رمزًا مميزًا للقراءة، و{output} للكتابة على الأكثر؛ السعر غير معروف.</numerusform>
            <numerusform>تقدير: {n} رمز مميز للقراءة، و{output} للكتابة على الأكثر؛ السعر غير معروف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>تقدير: لا رموز مميزة للقراءة، و{output} للكتابة على الأكثر، بما لا يتجاوز {most}.</numerusform>
            <numerusform>تقدير: رمز مميز واحد للقراءة، و{output} للكتابة على الأكثر، بما لا يتجاوز {most}.</numerusform>
            <numerusform>تقدير: رمزان مميزان للقراءة، و{output} للكتابة على الأكثر، بما لا يتجاوز {most}.</numerusform>
            <numerusform>تقدير: {n} رموز مميزة للقراءة، و{output} للكتابة على الأكثر، بما لا يتجاوز {most}.</numerusform>
            <numerusform>تقدير: {n} رمزًا مميزًا للقراءة، و{output} للكتابة على الأكثر، بما لا يتجاوز {most}.</numerusform>
            <numerusform>تقدير: {n} رمز مميز للقراءة، و{output} للكتابة على الأكثر، بما لا يتجاوز {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>التكاليف</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>لم يُستعلم عنه بعد</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>حد الرسالة الواحدة</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>حد اليوم الواحد</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>عرض الرموز المميزة والتكاليف</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>الرصيد</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>المستهلك حتى الآن</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>اسألني إذا زادت تكلفة رسالة على</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>اسألني إذا زادت تكلفة يوم على</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>تُسأل قبل كل رسالة قد تكلف أكثر. إن تُرك فارغًا فلا تُسأل أبدًا. هذا حد لهذا البرنامج؛ أما حدود حسابك فتُضبط في orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>لا تذكر البوابة أي رصيد.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>المتبقي {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>المستهلك {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>حتى {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>بلا حد</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>أدخل مبلغًا بالدولار الأمريكي أكبر من الصفر، مثل ٠٫٢٥.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>تغيّر الحد.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>المحادثات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>نقل…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>إزالة القديمة…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>جارٍ النقل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>نسخ احتياطي الآن</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>لا يوجد منها شيء بعد.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>استعادة…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>استعادة من نسخة…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>التراجع عن الاستعادة</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>النسخ</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>الإصلاحات</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>تُحفظ المحادثات في هذا المجلد دون غيره، ما لم تختر كتابتها ملفات Markdown أو تحفظ نسخة. ولا يكون المفتاح بينها أبدًا.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: المحادثات {chats}، والصور والملفات {files}. النسخ الاحتياطية: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>قبل النقل كانت في ‎{folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>الاستعادة مجددًا</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>أفلته هنا لإرفاقه</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>صور وPDF ونصوص وملفات Word وExcel وOpenDocument؛ ويمكن إفلات عدة ملفات معًا</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>الانتقال إلى JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>خيارات جاهزة</translation>
    </message>
    <message>
        <source>What</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>As</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>الصور والملفات</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>معًا في</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>الم&amp;جلد</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>ملف &amp;ZIP</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>كل الإصدارات وال&amp;فروع</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>م&amp;صادر الإجابات</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>إ&amp;عدادات الإجابات</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>أو&amp;قات الرسائل</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>ال&amp;خصائص في الأعلى</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>&amp;يمكن استيراده مجددًا</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>المحادثات المطلوب تصديرها</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>&amp;كل المحادثات</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>من المجلد</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>كل المجلدات وما خارجها</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>خيارات جا&amp;هزة</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>ال&amp;محتوى</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>من المجل&amp;د</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>الصي&amp;غة</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>ال&amp;تفكير</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>الأد&amp;وات</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>الم&amp;لفات</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>مفتاحك لا يدخل في أي تصدير.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>هذه متاحة لمحادثة كاملة فقط.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>ما يظهر بالرمادي لا ينطبق هنا.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>هذه هي البداية. سيحتوي الملف على كل شيء.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ملف ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>اختيار مكان إنشاء المجلد</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>جارٍ البحث عن مفاتيح…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>يبدو أن في هذا مفتاحًا سريًا.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>تصديره رغم ذلك</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>معاينة كنص</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>{n} كلمات</numerusform>
            <numerusform>{n} كلمة</numerusform>
            <numerusform>{n} كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>لا أحرف</numerusform>
            <numerusform>حرف واحد</numerusform>
            <numerusform>حرفان</numerusform>
            <numerusform>{n} أحرف</numerusform>
            <numerusform>{n} حرفًا</numerusform>
            <numerusform>{n} حرف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>لا رموز مميزة في الثانية</numerusform>
            <numerusform>رمز مميز واحد في الثانية</numerusform>
            <numerusform>رمزان مميزان في الثانية</numerusform>
            <numerusform>{n} رموز مميزة في الثانية</numerusform>
            <numerusform>{n} رمزًا مميزًا في الثانية</numerusform>
            <numerusform>{n} رمز مميز في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>لم يُكتب أي رمز مميز</numerusform>
            <numerusform>كُتب رمز مميز واحد</numerusform>
            <numerusform>كُتب رمزان مميزان</numerusform>
            <numerusform>كُتبت {n} رموز مميزة</numerusform>
            <numerusform>كُتب {n} رمزًا مميزًا</numerusform>
            <numerusform>كُتب {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>أجاب {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>مدة القراءة نحو {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>العناوين: {headings} · القوائم: {lists} · الجداول: {tables} · الشيفرة: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>اللغة: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>التكلفة {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>أجاب {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>أول كلمة بعد {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>مدة التفكير {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>المدة {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} محاولة أخرى بعد {seconds} ث</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>طُرح السؤال، بانتظار أول كلمة…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>جارٍ التفكير…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>بانتظار المزيد…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>جارٍ الكتابة…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>جارٍ الكتابة… نحو {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>لم يُطرح السؤال</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>ينتظر دوره</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>اكتملت</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>أُوقفت</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>انقطعت</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>فشلت</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} ث</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} د</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>اكتملت الإجابة {letter}، {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>أُوقفت الإجابة {letter}، {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>انقطعت الإجابة {letter}، {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>فشلت الإجابة {letter}</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>تحرير السؤال</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>متابعة</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>إدخال النتائج</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>تفاصيل المشكلة</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>توقف Orca Desktop في المرة الأخيرة بسبب خطأ فيه. محادثاتك محفوظة.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>إدراج</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>البحث في المحادثة</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لا نتائج</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} من {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>لا نتائج.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>لا نتائج بحث</numerusform>
            <numerusform>نتيجة بحث واحدة</numerusform>
            <numerusform>نتيجتا بحث</numerusform>
            <numerusform>{n} نتائج بحث</numerusform>
            <numerusform>{n} نتيجة بحث</numerusform>
            <numerusform>{n} نتيجة بحث</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>جارٍ التفكير… {0} ث</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>تفكير يخفيه المزود</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>الأفكار</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>مدة التفكير {0} ث</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>كتلة: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>أداة خادم: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>أداة MCP: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>أداة: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>فشلت الأداة</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>نتيجة الأداة</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>أزرق</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>أخضر</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>كهرماني</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>أحمر</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>الإعداد المسبق للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>كما في كل مكان</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>تعليمات للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>مثلًا: ساعدني في أمور الضرائب، وأجب باختصار.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>الا&amp;سم</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>ال&amp;لون</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>تبدأ المحادثات الجديدة بالإعداد ال&amp;مسبق</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>تبدأ المحادثات الجديدة بهذه الت&amp;عليمات</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>{n} رموز مميزة</numerusform>
            <numerusform>{n} رمزًا مميزًا</numerusform>
            <numerusform>{n} رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>لا رموز مميزة في الثانية</numerusform>
            <numerusform>رمز مميز واحد في الثانية</numerusform>
            <numerusform>رمزان مميزان في الثانية</numerusform>
            <numerusform>{n} رموز مميزة في الثانية</numerusform>
            <numerusform>{n} رمزًا مميزًا في الثانية</numerusform>
            <numerusform>{n} رمز مميز في الثانية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>كُتبت بلا طلبات</numerusform>
            <numerusform>كُتبت في طلب واحد، وكل شيء محسوب هنا</numerusform>
            <numerusform>كُتبت في طلبين، وكلاهما محسوب هنا</numerusform>
            <numerusform>كُتبت في {n} طلبات، وكلها محسوبة هنا</numerusform>
            <numerusform>كُتبت في {n} طلبًا، وكلها محسوبة هنا</numerusform>
            <numerusform>كُتبت في {n} طلب، وكلها محسوبة هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>المقروء: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>المقروء من الذاكرة المؤقتة: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>المكتوب: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>منها للتفكير: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>عمليات البحث: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>الصفحات المقروءة: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>المدة {0} ث</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} مع هذه المحادثة: أكثر مما يتسع له النموذج</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>صيغة رياضية: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>طريقة المتابعة</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>كل عمود من إجابته</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>كل الأعمدة من الإجابة المختارة</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>متابعة السؤال في كل الأعمدة من الإجابة {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>متابعة السؤال في كل الأعمدة</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>{title} — Orca Desktop</source>
        <translation>{title} — Orca Desktop</translation>
    </message>
    <message>
        <source>({n}) {title} — Orca Desktop</source>
        <translation>({n}) {title} — Orca Desktop</translation>
    </message>
</context>
<context>
    <name>HeadView</name>
    <message>
        <source>Version {0} of {1}</source>
        <translation>الإصدار {0} من {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>إشارة مرجعية</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>إشارة مرجعية: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>مستورد</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>معدّل يدويًا</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>الإصدار السابق</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>الإصدار التالي</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>نتائج الأدوات</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>ما تبيّن</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>ليس فيه مفتاحك ولا كلمة من محادثاتك.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>عرض التقرير</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>إعادة الفحص</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>كل شيء على ما يرام.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>تم النسخ.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>ماذا تود أن تعرف؟</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>اسأل في الأسفل، أو ابدأ بأحد هذه الاقتراحات:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>مقارنة ثلاث إجابات: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>أنت تستخدم الآن Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>محادثات الأرشيف</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>كل ما ليس هنا بعد</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>ما تعذرت قراءته</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>اختيار ملف</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>اختيار مجلد</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>التراجع عن الاستيراد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>اجلب محادثاتك معك من برنامج آخر</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>اختر ما صدّره البرنامج الآخر كما هو: ملفًا أو أرشيف ZIP أو المجلد الذي فُك ضغطه فيه. البرامج المعروفة: ChatGPT وClaude وOpen WebUI وLibreChat وCherry Studio وChatbox وJan وLM Studio وTypingMind، وطلبات Messages API، والنصوص التي تذكر المتحدثين. لا يُستورد شيء قبل أن ترى ما فيه، ولا يُرسل شيء إلى أي مكان.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>الأرشيفات والملفات المصدّرة ‎(*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>اختيار ما صُدّر</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>اختيار مجلد ما صُدّر</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>جارٍ قراءة {name}…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>لم يُستورد شيء بعد.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>ما يُستورد قبل الإيقاف يبقى.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>جارٍ الاستيراد…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>الطلب الذي أُرسل</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>الطلب الذي سيُرسل</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الصيغة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Python, httpx</source>
        <translation>Python, httpx</translation>
    </message>
    <message>
        <source>Python, anthropic</source>
        <translation>Python, anthropic</translation>
    </message>
    <message>
        <source>Show long texts whole</source>
        <translation>عرض النصوص الطويلة كاملة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>لا يُعرض المفتاح أبدًا؛ والشيفرة المنسوخة تأخذه من متغيرات البيئة.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>تدريب: تأتي الإجابة من داخل هذا البرنامج ولا يُرسل شيء إلى أحد.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>لم يُرسل: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>إعادة التشغيل</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>جرى تحديث Orca Desktop. أعد تشغيله لتتابع بأمان؛ محادثاتك باقية.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>بلا تعليمات</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} بصيغة JSON</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>الاستمارة</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>إدراج مثال</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>إزاحة الأسطر</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>استخدام</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>فارغ: لا يُرسل شيء.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>يمكن إرسال هذا.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>جارٍ حفظ رمز الوصول…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>مفتاح API</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>ألصق مفتاحك</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>إظهار المفتاح</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>اتصال</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>بانتظار المتصفح…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>تسجيل الدخول عبر OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>إلغاء تسجيل الدخول</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>أو ألصق مفتاحًا:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>ألصق مفتاحك أولًا.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>إخفاء المفتاح</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>سيُحفظ هنا دون غيره: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>جارٍ اختبار المفتاح…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>المفتاح محفوظ هنا: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>يُحفظ المفتاح حتى تغلق Orca Desktop.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>المفتاح مأخوذ من ORCAROUTER_API_KEY ولا يُحفظ.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>لا تقبل البوابة هذا المفتاح.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>هل تريد إزالة المفتاح من هذا الحاسوب؟</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>سيكون عليك لصقه مجددًا لإرسال الرسائل. ويظل المفتاح صالحًا.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفاظ</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>ستزول هذه المحادثة المؤقتة</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>لا يُحفظ منها شيء على هذا الحاسوب. يمكنك الاحتفاظ بها كمحادثة عادية.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>ما كتبته لم يُرسل، وليس محفوظًا في أي مكان.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>تجاهل</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>عدد الكلمات المرغوب</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>يُطلب في نهاية التعليمات</translation>
    </message>
    <message>
        <source>about</source>
        <translation>نحو</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمة</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>ما رفضته النماذج</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>ما رفضه نموذج لا يُرسل إليه في الطلبات اللاحقة، ويظهر بالرمادي في أسلوب الإجابة. انسَ الرفض إذا تغيّر النموذج.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>مستفاد من حالات الرفض</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>لم يرفض أي نموذج شيئًا بعد.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>نسيان هذا</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>نسيان الكل</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>الوسوم: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>المثبتة</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>الأيام السبعة الماضية</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>الأيام الثلاثون الماضية</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>المؤرشفة ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}، مفتوح</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}، مطوي</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}، مثبتة</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}، مؤرشفة</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}، فيها مقارنة</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}، تنتظر نتيجة</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}، إجابة جديدة</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}، الوسوم: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}، عُثر على: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}، تُكتب إجابة الآن</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>التراخيص</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>البحث في التراخيص</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>ما أعجبك</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>كم مرة قورنت إجابة بإعداد معيّن، وكم مرة اخترتها. يُحفظ هذا على هذا الحاسوب فقط.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>اختر إجابة في مقارنة، فيُحسب هنا ما أعجبك.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>ما تغيّر</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>ملاحظاتك</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} من {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>حد الرموز المميزة</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>القطع بعد</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رمز مميز</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>ملفات Markdown</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>حفظ ملف Markdown لكل محادثة في مجلد</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>مجلد ملفات Markdown</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>لم يُختر مجلد.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>اختيار مجلد…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>حفظ الملفات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>يحمل الملف عنوان محادثته وما تعرضه، ويُكتب من جديد كلما تغيّر ذلك. تُذكر فيه الصور والملفات بأسمائها ولا تُنسخ. والمقارنة العمياء تُكتب بعد كشفها.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>ما تغيّره في ملف يبقى: تستمر المحادثة عندئذ في ملف جديد بجانبه. وإذا حذفت محادثة حُذف ملفها أيضًا ما لم تغيّره، ويعود بـ «تراجع». وإذا أوقفت هذا بقيت كل الملفات.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>من يستطيع قراءة المجلد يستطيع قراءة المحادثات، وما فيها من مفاتيح أيضًا.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>اختيار المجلد لملفات Markdown</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Something in Orca Desktop failed. What you did last may not have worked.</source>
        <translation>حدث خطأ في Orca Desktop. ربما لم يُنفّذ آخر ما فعلته.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>البحث في الدليل</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>الفصول</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>الفصل</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>معدّل: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>إجابة أخرى: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>مقارنة: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} (لا أسئلة)</numerusform>
            <numerusform>{words} (سؤال واحد)</numerusform>
            <numerusform>{words} (سؤالان)</numerusform>
            <numerusform>{words} ({n} أسئلة)</numerusform>
            <numerusform>{words} ({n} سؤالًا)</numerusform>
            <numerusform>{words} ({n} سؤال)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}، معروض</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>اختيار نموذج</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>يجيب بما يصل إلى {count} رمز مميز</numerusform>
            <numerusform>يجيب بما يصل إلى {count} رمز مميز</numerusform>
            <numerusform>يجيب بما يصل إلى {count} رمز مميز</numerusform>
            <numerusform>يجيب بما يصل إلى {count} رمز مميز</numerusform>
            <numerusform>يجيب بما يصل إلى {count} رمز مميز</numerusform>
            <numerusform>يجيب بما يصل إلى {count} رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>البحث في النماذج</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>الاسم أو الشركة</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>استخدام هذا النموذج</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>تحديث</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>النماذج</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>المفضلة</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>الأخيرة</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>الموصى بها</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>كل النماذج</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>إزالة النجمة</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>إضافة نجمة</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>لم تُحمّل القائمة، فقد يكون هذا الاسم موجودًا وقد لا يكون. يُطلب كما كُتب، والبوابة تقرر.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>لا توجد قائمة فيها هذا الاسم. يُطلب كما كُتب، والبوابة تقرر.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>دون قائمة البوابة لا يُعرف هنا إلا القليل من النماذج.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>عُرف أنه يرفض {name}. نسيان هذا</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>الأسعار لكل مليون رمز مميز.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>آخر نموذج أجاب: {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>ليس في قائمة البوابة</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>لا توجد قائمة فيها «{name}».</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>تؤخذ الأسماء حرفًا حرفًا. إن لم تعرف البوابة هذا الاسم كانت الإجابة خطأً.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>اسأله رغم ذلك</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>لا نماذج معروفة؛ لم تُجلب قائمة البوابة بعد</numerusform>
            <numerusform>نموذج واحد معروف؛ لم تُجلب قائمة البوابة بعد</numerusform>
            <numerusform>نموذجان معروفان؛ لم تُجلب قائمة البوابة بعد</numerusform>
            <numerusform>{n} نماذج معروفة؛ لم تُجلب قائمة البوابة بعد</numerusform>
            <numerusform>{n} نموذجًا معروفًا؛ لم تُجلب قائمة البوابة بعد</numerusform>
            <numerusform>{n} نموذج معروف؛ لم تُجلب قائمة البوابة بعد</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>لا نماذج، قائمة {time}</numerusform>
            <numerusform>نموذج واحد، قائمة {time}</numerusform>
            <numerusform>نموذجان، قائمة {time}</numerusform>
            <numerusform>{n} نماذج، قائمة {time}</numerusform>
            <numerusform>{n} نموذجًا، قائمة {time}</numerusform>
            <numerusform>{n} نموذج، قائمة {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>قائمة النماذج غير متاحة.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>وتغيير هذا أيضًا</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>خطوات متساوية في</translation>
    </message>
    <message>
        <source>From</source>
        <translation>من</translation>
    </message>
    <message>
        <source>To</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>عدد الأعمدة</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>إنشاء هذه الأعمدة</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>الإجابات التي تُكتب في وقت واحد</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>اسألني فوق هذا السعر</translation>
    </message>
    <message>
        <source>from</source>
        <translation>من</translation>
    </message>
    <message>
        <source>to</source>
        <translation>إلى</translation>
    </message>
    <message>
        <source>in</source>
        <translation>على</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>أعمدة</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>عرض كل الأسطر</numerusform>
            <numerusform>عرض السطر الوحيد</numerusform>
            <numerusform>عرض السطرين</numerusform>
            <numerusform>عرض الأسطر كلها ({n})</numerusform>
            <numerusform>عرض الأسطر كلها ({n})</numerusform>
            <numerusform>عرض الأسطر كلها ({n})</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>عرض أقل</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>خاص بي</translation>
    </message>
    <message>
        <source>None</source>
        <translation>بلا خادم وكيل</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>نوع الخادم الوكيل</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (مؤمّن حتى الخادم الوكيل)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>عنوان الخادم الوكيل</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>مثل proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>منفذ الخادم الوكيل</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>اسم المستخدم للخادم الوكيل</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>إن طلبه الخادم الوكيل</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>كلمة مرور الخادم الوكيل</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>إزالة كلمة المرور</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>مضيفون دون خادم وكيل</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>مثل intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>اختبار</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>اختبار الطريق إلى البوابة</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>إلغاء الاختبار</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>إزالة الشهادات</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>المنفذ</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>اسم المستخدم</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>كلمة المرور</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>دون خادم وكيل</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>يطلب الاختبار من البوابة قائمة نماذجها، دون مفتاحك. ولا يكلّف شيئًا.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>تراقب بعض الشركات ما يمر في شبكاتها، ولها شهادات خاصة بها. الشهادات التي في الملف موثوقة إلى جانب شهادات النظام، ولا تحل محلها أبدًا.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>كلمة المرور محفوظة</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>محفوظة في سلسلة المفاتيح على هذا الحاسوب وحده.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>جارٍ الاختبار…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>ما يثق به النظام فقط.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>وأيضًا: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>هذا ليس عنوان خادم وكيل مع منفذه. ما ضُبط من قبل باقٍ.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>تغيّر: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>أدخل العنوان واسم المستخدم أولًا: فكلمة المرور تخصهما.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>اختيار ملف الشهادات</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>الشهادات ‎({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>لا تنبيهات منذ تشغيل البرنامج.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} محاولة أخرى بعد {seconds} ث.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>ما زال الانتظار جاريًا، {0} ث حتى الآن.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>بانتظار الإجابة…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>لا شيء للتراجع عنه.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>تم التراجع: «{what}»</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>فتح المحادثة</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
</context>
<context>
    <name>NumberControl</name>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>أدخل عددًا من {low} إلى {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>أدخل عددًا صحيحًا من {low} إلى {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>لا شبكة. يمكنك متابعة الكتابة؛ ويُرسل السؤال حين تعيد إرساله.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>عادت الشبكة. لم يُرسل شيء من تلقاء نفسه.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>مُضمَّن لأنك أعدته.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>تضمين</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>استبعاد هذا السؤال وإجابته من الأسئلة اللاحقة</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>تضمين هذا السؤال وإجابته في الأسئلة اللاحقة</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>في هذه المحادثة</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>الأسئلة</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>الخريطة</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>انتقال</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>حذف هذا الفرع</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>للانتقال Enter   للخروج Esc</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>لم يُطرح أي سؤال في هذه المحادثة بعد.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>بلا كلمات</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}، مقارنة</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}، أنت هنا</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>اختر سؤالًا لحذف كل ما يليه.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>خريطة المحادثة</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>لم يُحذف أي سؤال مع إجابته.</numerusform>
            <numerusform>حُذف سؤال واحد مع إجابته.</numerusform>
            <numerusform>حُذف سؤالان مع إجابتيهما.</numerusform>
            <numerusform>حُذفت {n} أسئلة مع إجاباتها.</numerusform>
            <numerusform>حُذف {n} سؤالًا مع إجاباتها.</numerusform>
            <numerusform>حُذف {n} سؤال مع إجاباتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>أُضيفت الإشارة المرجعية.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>إضافة ملاحظة</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>أُزيلت الإشارة المرجعية.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>معاينة كصفحات</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>البحث عن «{words}» في كل الرسائل</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>نص جاهز</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>لم يُقل شيء في هذه المحادثة بعد</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>تُكتب إجابة الآن</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>لا إجابة بعد</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>لا يُكتب شيء الآن</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>إجراء</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>الإعداد</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>الإعداد المسبق</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>نص جاهز</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>ما الجدير بالتذكر هنا؟</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>أسلوب الإجابة</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>إخفاء أسلوب الإجابة</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>متقدم</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>لا يُعرف ما يقبله هذا النموذج. تُرسل الإعدادات كما هي.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>المضبوط في «متقدم»: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>لا يُعرف هل يقبل هذا النموذج ذلك؛ يُرسل كما هو.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>غير مستخدم</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>غير مؤكد</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} تركه للنموذج</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>أدخل عددًا صحيحًا، مثل ٤٠٩٦.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>أدخل عددًا.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>إعادة ضبط {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>عدم إرسال {name}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>حفظ كإعداد مسبق</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>حفظ هذه الإعدادات كإعداد مسبق</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>أسلوبك الخاص</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}، معدّل</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>الإعداد المسبق: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>إعدادات محفوظة بأسماء لتختار منها</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (للمحادثات الجديدة)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>حفظ التغييرات في {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>حفظ كإعداد مسبق جديد…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>إدارة الإعدادات المسبقة…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>حفظ كإعداد مسبق جديد</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>اسم الإعداد المسبق</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>تبدأ المحادثات الجديدة بهذا.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>ليس للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>تصدير الكل…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>تصدير الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>الإعدادات المسبقة ‎(*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>استيراد الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>تم استيراد: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>الانتقال إلى الإجابة {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>كل الأعمدة</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>تعديل نص جاهز</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>نص جاهز جديد</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>اضغط الاختصار…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصار</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>تطلب {{الموضوع}} إدخال نص. وتبدأ {{الموضوع: الضرائب}} بكلمة «الضرائب»، وتتيح {{النبرة: رسمية|ودية}} الاختيار.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>يسأل عن: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>البحث في النصوص الجاهزة</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>اسم أو مجلد أو بعض الكلمات</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>إدراج</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>نص جاهز جديد…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>إضافة ٤ أمثلة</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>استيراد…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>تصدير الكل…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>النص الجاهز نص تستخدمه مرة بعد مرة. احفظه باسم، وأدرجه في رسالة بكتابة / في بدايتها. وحيث توجد فيه {{الموضوع}} تُسأل عما يوضع هناك.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>افتح محادثة لإدراج نص جاهز في رسالة.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>للتنقل ↑ ↓   للإدراج Enter   لترك / كما هي Esc</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>نص جاهز جديد «{name}»…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>نص جاهز جديد…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>احفظ نصًا تستخدمه مرة بعد مرة</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>للتجربة: شرح، ورسائل، واختصار، وما له وما عليه</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>إضافة ٤ أمثلة</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>لا توجد نصوص جاهزة بعد.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>لا يوجد نص جاهز بهذا الاسم.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>لا يوجد نص يمكن حفظه بعد.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>حفظ كنص جاهز…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>النصوص الجاهزة…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>تغيّر: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>حُفظ: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>حُذف: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>أُضيفت الأمثلة.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>تصدير النصوص الجاهزة</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>استيراد نصوص جاهزة</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;البحث في:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ا&amp;سم الملف:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;نوع الملفات:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>المجلد:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;حفظ</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>ا&amp;ختيار</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>مجلد جديد</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>النوع</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>تاريخ التعديل</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>موافق</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;نعم</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;لا</translation>
    </message>
</context>
<context>
    <name>QShortcut</name>
    <message>
        <source>Ctrl</source>
        <translation>Ctrl</translation>
    </message>
    <message>
        <source>Shift</source>
        <translation>Shift</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;قص</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;لصق</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>تحديد الكل</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>صار الآن محادثة في القائمة.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>لا يُحفظ منه شيء؛ ويزول مع السؤال التالي.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>اسأل ما تشاء</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>إرسال</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>فتح في النافذة</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>مؤقت: لا يُحفظ منه شيء</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>عدم حفظ شيء من هذا السؤال</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>وصلت الإجابة.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>شريط تمرير {name}</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>إيقاف القراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>قراءة بصوت عالٍ</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>لا توجد هنا إجابة يمكن قراءتها بصوت عالٍ.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>ليس في هذه الإجابة كلمات.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>تُقرأ الإجابة بصوت عالٍ.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>تعذر استخدام الصوت في هذا النظام.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>الوصفات</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>إعادة تسمية…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>نسيان</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>نسيان هذه الوصفة</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>نُسيت «{name}».</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>اسم الوصفة</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>توجد وصفة بهذا الاسم، وستُستبدل.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>احتفاظ</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>استبدال</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>بدلًا من ذلك:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>إصدار أحدث</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>فتح الصفحة</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>تخطي هذا الإصدار</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>تفاصيل الإجابة</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>عرض الطلب</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>للدعم الفني</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>النموذج المطلوب</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>النموذج المجيب</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>غير مذكور</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>النموذج نفسه</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>نموذج آخر: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>المقروء من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>المكتوب في الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>منها للتفكير</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>عمليات البحث في الويب</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>صفحات الويب المقروءة</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>بلا مال</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>المذكور مع الإجابة</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>المحسوب في النهاية</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>وقت السؤال</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>أول كلمة بعد</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>مدة التفكير</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>الإجابة كاملة</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>الرموز المميزة في الثانية</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>كما أُرسل</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>لم يُرسل</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>الطلب</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>سبب الانتهاء</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>عبارة الإيقاف</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>الطلبات</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>تصدير كجدول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>تصدير التقرير</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
</context>
<context>
    <name>RestoreDialog</name>
    <message>
        <source>Restore from a copy</source>
        <translation>استعادة من نسخة</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>أحدث محادثات النسخة</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>أحدث المحادثات فيها</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>معاينة هذه النسخة الاحتياطية</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>اختيار ملف…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>استعادة وإعادة تشغيل</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>نسخة أخرى…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>نسخة حفظتها، أو إحدى النسخ الاحتياطية أدناه. لا يتغيّر شيء قبل أن ترى ما فيها.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>نسخة حفظتها؛ لا توجد نسخ احتياطية بعد. لا يتغيّر شيء قبل أن ترى ما فيها.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>اختيار ما يُستعاد</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>لا يتغيّر شيء إذا ألغيت.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>هذا أطول مما تتسع له نتيجة. أرفقه كملف، أو اختصره.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>نتائج الأدوات</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>ليس الآن</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>اسم المجلد</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}، قائمة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>تثبيت</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>إخراج من الأرشيف</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>تكرار</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>محادثة جديدة في هذا المجلد</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>مجلد جديد داخل هذا</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>اللون والمحادثات الجديدة…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>نقل لأعلى</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>نقل لأسفل</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>حذف المجلد وإبقاء محادثاته</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>بلا مجلد</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>مجلد جديد…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>حفظ نسخة</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>مع الصور والملفات ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>التقدم</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>اختيار المكان…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>إظهار في المجلد</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>ملف واحد فيه كل شيء</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>تُجمع كل المحادثات والإعدادات والإعدادات المسبقة في ملف واحد يستطيع هذا البرنامج استعادته. لا يكون المفتاح فيه أبدًا. ومن يملك الملف يستطيع قراءة المحادثات.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>جارٍ الكتابة والتحقق…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>قُرئ الملف من جديد، ولا ينقصه شيء.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>تضييق البحث</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>النتيجة السابقة</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>النتيجة التالية</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>قد يوجد المزيد. ضيّق البحث لتراه.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>أُزيل المرشح {filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>إزالة المرشح «{filter}»</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>إزالة المرشح</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>إعادة تسمية هذا الوسم…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>الوسم</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>كل الوسوم…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>الوقت</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>أُضيف المرشح {filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>طريقة البحث في الويب</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>لكل بحث تكلفة إضافية. كلّفت إجابة فيها بحث واحد نحو {price} حين قيست.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>إلغاء التحديد</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>نقل إلى…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>أرشفة</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>ليس في الخادم أدوات.</numerusform>
            <numerusform>في الخادم أداة واحدة.</numerusform>
            <numerusform>في الخادم أداتان.</numerusform>
            <numerusform>في الخادم {n} أدوات.</numerusform>
            <numerusform>في الخادم {n} أداة.</numerusform>
            <numerusform>في الخادم {n} أداة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>ليس في الخادم أدوات: {names}</numerusform>
            <numerusform>في الخادم أداة واحدة: {names}</numerusform>
            <numerusform>في الخادم أداتان: {names}</numerusform>
            <numerusform>في الخادم {n} أدوات: {names}</numerusform>
            <numerusform>في الخادم {n} أداة: {names}</numerusform>
            <numerusform>في الخادم {n} أداة: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>استخدام هذا الخادم</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>متوقف: يبقى هنا ولا يُرسل</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>اسم الخادم</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>مثل calendar</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>عنوان الخادم</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>رمز وصول الخادم</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>إزالة رمز الوصول</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>الأدوات المسموح بها</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>كل أدواته</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>هذه فقط</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>طلب أدوات الخادم</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>لا يُسمح بأي أداة، فلا يستطيع النموذج استخدام شيء من هذا الخادم.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>اسم أداة إضافية</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>اسم أداة</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>السماح بها</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>محفوظ، ولا يُعدّل إلا بصيغة JSON: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>محفوظ في سلسلة المفاتيح على هذا الحاسوب؛ اكتب غيره ليحل محله</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>مكتوب في JSON؛ ويُنقل هو أيضًا إلى سلسلة المفاتيح</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>جارٍ سؤال الخادم…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>يتصل الآن بـ {address} برمز وصوله، ولهذا الغرض فقط</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>ليس في الخادم أدوات.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>رمز الوصول</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>يُنقل رمز الوصول إلى سلسلة المفاتيح على هذا الحاسوب حين تضغط «استخدام»، ولا يُكتب في أي مكان آخر. قد يسأل النظام هل يُسمح للبرنامج باستخدام سلسلة المفاتيح.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>الأدوات التي يجوز للنموذج استخدامها</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>هذا الزر وحده يصل هذا الحاسوب بالخادم، ولأجله يُقرأ رمز الوصول المحفوظ من سلسلة المفاتيح.</translation>
    </message>
</context>
<context>
    <name>ServersForm</name>
    <message>
        <source>{server}: {problem}</source>
        <translation>{server}: {problem}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>خوادم MCP</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>إضافة خادم</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>إزالة الخادم</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>لا يمكن عرض هذا النص كاستمارة. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>متوقف: لا يُرسل</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>يقدّم خادم MCP أدوات على الويب يستخدمها النموذج بنفسه. ومزود النموذج هو من يتصل به؛ أما هذا البرنامج فلا يتصل به إلا حين تطلب أدواته.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>إضافة أول خادم</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>الأقسام</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>المفتاح المستخدم: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>يوجد مفتاح قيد الاستخدام.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>لا يوجد مفتاح قيد الاستخدام.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>كما في آخر محادثة</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>إزالة المفتاح</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>النموذج للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>الأسلوب للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>إدارة الإعدادات المسبقة…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>إعلامي حين تصل إجابة طال انتظارها</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>يُعلمك سطح المكتب بها بعد عشرين ثانية إذا كنت تنظر إلى شيء آخر. نقرة واحدة تفتح المحادثة.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>متابعة الإجابات المتوقفة مؤقتًا تلقائيًا</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>التوقف</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>قد يتوقف النموذج مؤقتًا في عمل طويل. المتابعة طلب مستقل، وتتكرر ثلاث مرات على الأكثر.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>داكن</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>تكبير إضافي حين يطلب النظام نصًا أكبر</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>دائمًا</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>أقل ما يمكن</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>تسري اللغة فورًا. يبقى ما كتبته، وتستمر الإجابات.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>الكتابة والاختصارات</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>الإرسال بـ Enter، والسطر الجديد بـ Shift+Enter</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>الإرسال بـ Ctrl+Enter، والسطر الجديد بـ Enter</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>عرض كل الاختصارات</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>الاختصارات</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>ما يُرسل</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>لا يذهب إلى البوابة إلا الطلبات التي ترسلها، مع ما ترفقه. ولا يغادر هذا الحاسوب شيء آخر، إلا إذا أردت أن تعرف بالإصدارات الأحدث.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>ما يُحفظ</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>المحادثات محفوظة على هذا الحاسوب، ويقرؤها كل من يستطيع قراءة ملفاتك. ولا يُحفظ شيء من المحادثة المؤقتة. وما يُحذف يبقى في سلة المحذوفات ثلاثين يومًا، ما لم تحذفه نهائيًا.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>يُحفظ في سلسلة المفاتيح على هذا الحاسوب أو لجلسة واحدة، وليس مكتوبًا في أي ملف لهذا البرنامج.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>السماح لـ Orca Desktop بقراءة ملفات Markdown المصدّرة مجددًا</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>تعليق في آخر الملف يذكر ما لا يظهر في النص: التفكير ونتائج الأدوات والإعدادات. ودونه ليس في الملف إلا النص.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>حول</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>الإصدار {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>نافذة على النماذج المتاحة عبر OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>برنامج حر برخصة MIT.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>إظهار أيقونة في علبة النظام</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>يسألني</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>يواصل في علبة النظام</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>ينهي البرنامج</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>ليس في سطح المكتب هذا علبة نظام، فلا مكان للأيقونة.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>طرح سؤال سريع</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>نافذة صغيرة لسؤال بجانب ما تعمل عليه. لفتحها باختصار، اجعل إعدادات سطح المكتب تشغّل «orca-desktop --quick» بذلك الاختصار.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>تغيّر العنوان.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>تغيّر: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>تغيّر: الأسلوب للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>تغيّر: النموذج للمحادثات الجديدة</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>مقارنة بلا إجابات</numerusform>
            <numerusform>طلب إجابة واحدة</numerusform>
            <numerusform>مقارنة إجابتين</numerusform>
            <numerusform>مقارنة {n} إجابات</numerusform>
            <numerusform>مقارنة {n} إجابة</numerusform>
            <numerusform>مقارنة {n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>فتح الإعدادات</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>حفظ كوصفة…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>بدء</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>لا تُرسل معه ملفات.</numerusform>
            <numerusform>يُرسل معه ملف واحد.</numerusform>
            <numerusform>يُرسل معه ملفان.</numerusform>
            <numerusform>تُرسل معه {n} ملفات.</numerusform>
            <numerusform>يُرسل معه {n} ملفًا.</numerusform>
            <numerusform>يُرسل معه {n} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>لا تُرسل معه أسئلة سابقة بإجاباتها.</numerusform>
            <numerusform>يُرسل معه سؤال سابق واحد بإجابته.</numerusform>
            <numerusform>يُرسل معه سؤالان سابقان بإجابتيهما.</numerusform>
            <numerusform>تُرسل معه {n} أسئلة سابقة بإجاباتها.</numerusform>
            <numerusform>يُرسل معه {n} سؤالًا سابقًا بإجاباتها.</numerusform>
            <numerusform>يُرسل معه {n} سؤال سابق بإجاباتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>مقارنة الإجابات</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>إغلاق دون مقارنة</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>ماذا تريد أن تسأل؟</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>مع هذه المحادثة حتى الآن</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>ما الذي يتغيّر؟</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>مقارنة عمياء</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>مخلوطة وبلا أسماء: تظهر الإعدادات والوقت والسعر بعد أن تختار.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>استخدام هذه الأعمدة في المقارنات الجديدة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>مقارنة هذه الإجابة مع…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>الأسئلة التي تلت لا تُطرح في العمود الجديد.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>لا يُرسل معه شيء مما قيل قبله.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>اختر ما يتغيّر.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>اكتب سؤالًا أولًا.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>أضف عمودًا ثانيًا للمقارنة.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>أضف مفتاحًا في الإعدادات أولًا.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>إنشاء {first} × {second} من الأعمدة</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>لا تتسع كل أعمدتها بجانب الإجابة التي لديك.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>بلا اختصار</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>البحث في الاختصارات والإجراءات</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>إجراء أو اختصاره</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>اختصار جديد</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>تغيير…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>بلا اختصار</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>إعادة ضبط</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>إعادة ضبط الكل</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>استخدامه هنا</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>ترك الأمر كما هو</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>هذا الاختصار يبقى كما هو.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>مسح البحث</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>ستظهر محادثاتك في هذه القائمة.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>لا محادثة فيها هذا في عنوانها أو رسائلها.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>جارٍ البحث في كل الرسائل…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>النصوص الجاهزة</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>تُرك كنص</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>جارٍ البحث عن كلمات أخرى…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>إضافة إلى القاموس</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>لا كلمات أخرى معروفة</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>صارت «{word}» في قاموسك.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>تغيّر: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>وضع خط تحت الكلمات التي ليست في أي قاموس</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>القواميس</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>كلماتك الخاصة</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>كلمة في كل سطر</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>فتح مجلد القواميس</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>القواميس: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>لم يُعثر على أي قاموس في هذا الحاسوب. يتكون القاموس من ملفين، مثل de_DE.aff وde_DE.dic؛ ضعهما في مجلد القواميس.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>توجد قواميس أخرى حيث يضعها النظام أو LibreOffice، أو في مجلد القواميس.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>قرأت هذا</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>open</source>
        <translation>مفتوح</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>مطوي</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>مخطط: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>توافق إجاباته</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>حفظ الجدول</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول ‎(*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>لا أعمدة</numerusform>
            <numerusform>عمود واحد</numerusform>
            <numerusform>عمودان</numerusform>
            <numerusform>{n} أعمدة</numerusform>
            <numerusform>{n} عمودًا</numerusform>
            <numerusform>{n} عمود</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>لا صفوف</numerusform>
            <numerusform>صف واحد</numerusform>
            <numerusform>صفان</numerusform>
            <numerusform>{n} صفوف</numerusform>
            <numerusform>{n} صفًا</numerusform>
            <numerusform>{n} صف</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>جدول</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>كلمات من عندك تدل على موضوع المحادثة.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>وسوم جديدة، تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>إضافة</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>كل الوسوم…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>يوجد وسم «{name}» من قبل. هل تريد دمج الوسمين؟</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>كل المحادثات التي تحمل «{tag}» ستحمل «{name}» بدلًا منه.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>دمج</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>إبقاء كليهما</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>أُعيدت تسمية الوسم: صار «{tag}» الآن «{name}».</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>دُمج الوسمان: صار «{tag}» الآن «{name}».</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>أُزيل الوسم من كل المحادثات: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>تم التراجع: عاد الوسم «{tag}».</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>درجة الحرارة، من الدقيق إلى الجريء</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>محادثة مؤقتة: تزول حين تتركها. تُسجل تكلفتها فقط، دون أي كلمات.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>الاحتفاظ بهذه المحادثة</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>حُفظت هذه المحادثة، وهي في القائمة الآن.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>غير ذلك</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>التفكير، رموز مميزة</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رمز مميز</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>إغلاق</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>نتائج الأدوات</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>النموذج ينتظر نتائج:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>إرسال النتائج</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>تخطٍّ</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>إخبار النموذج بأنه لن تأتي نتائج</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>عرض الأداة</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>تعريفها</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>تجربتها</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>اسم الأداة</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>مثل look_up_order</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>الغرض من الأداة</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>ما تفعله ومتى تُستخدم: بهذه الكلمات تقرر النماذج</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>إضافة قيمة</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>تُستدعى دون أي قيم.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>القيم التي تُستدعى بها</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>الغرض منها</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>{tool}: {problem}</source>
        <translation>{tool}: {problem}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>إضافة أداة</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>إزالة الأداة</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>تكرار الأداة</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>لا يمكن عرض هذا النص كاستمارة. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>الأداة شيء قد يطلبه النموذج، كالبحث عن طلبية. أنت تحدد ما تُستدعى به، وتُعرض عليك استدعاءاتها، وتعطي النتيجة.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>البدء بمثال</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>إضافة أول أداة</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>أسلوب الإجابة</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>محادثة مؤقتة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>تكلفة هذه المحادثة حتى الآن بالدولار الأمريكي</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>تكلفة هذه المحادثة حتى الآن؛ بعض الإجابات لم تذكر تكلفتها</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>هذه المحادثة: {cost}. الرموز المميزة المقروءة: {read}، والمكتوبة: {written}.
{answers}
هذا الشهر: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>نهاية المحادثة</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>بداية المحادثة</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>أجاب {0}.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>فتح الرابط</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>نسخ الشيفرة</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>نسخ الرسالة</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>نسخ الرسالة بصيغة Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>الروابط</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>حفظ كنص جاهز…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>نسخ الجدول بصيغة CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>حفظ الجدول بصيغة CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>الجداول بصيغة CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>استبعاد من الأسئلة اللاحقة</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>تضمين في الأسئلة اللاحقة</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>حذف السؤال والإجابة</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>المتابعة من هنا في محادثة جديدة</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>تحرير هذه الإجابة…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>تصدير هذه الإجابة…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>إضافة إشارة مرجعية</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>إزالة الإشارة المرجعية</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}، إجابة تدريب</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}، إجابة مستوردة</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}، إجابة</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>الانتقال إلى الأحدث</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>نص جديد في الأسفل</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… لا فقرات متطابقة</numerusform>
            <numerusform>… فقرة واحدة متطابقة</numerusform>
            <numerusform>… فقرتان متطابقتان</numerusform>
            <numerusform>… {n} فقرات متطابقة</numerusform>
            <numerusform>… {n} فقرة متطابقة</numerusform>
            <numerusform>… {n} فقرة متطابقة</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>نص المحادثة</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>فتح Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
</context>
<context>
    <name>TrialField</name>
    <message>
        <source>Try {name}</source>
        <translation>تجربة {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (مطلوب)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>غير محدد</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>نص واحد في كل سطر</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>ملء الأمثلة</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>تفريغ الحقول</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>تُستدعى دون أي قيم.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>الاستدعاء بصيغة JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>لا ينقص شيء.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>الناقص: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>طلب إلى {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>لا شيء آخر</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>no</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>هكذا يستدعي النموذج الأداة. لا يُرسل شيء إلى أي مكان، وما تكتبه هنا لا يُحفظ.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>ما الذي حدث</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>هذا خطأ في Orca Desktop وليس منك. إذا تكرر، فأرسل هذا النص إلى من يطورون البرنامج. لا يحتوي على أي مفتاح، لكن قد تكون فيه كلمات من محادثة: راجعه أولًا.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>التفاصيل</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>هذا خطأ في Orca Desktop وليس منك. يذكر التقرير الإصدارات وموضع حدوث الخطأ في البرنامج. لا يحتوي على أي مفتاح ولا على أي كلمة من محادثاتك، ولم يُرسل إلى أحد. وهو يفيد من يطورون البرنامج.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>التحقق مرة في اليوم من وجود إصدار أحدث</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>يُسأل {host} عن أحدث إصدار. لا يُذكر له شيء عنك، ولا يُثبَّت شيء من تلقاء نفسه.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>التحقق الآن</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>جارٍ التحقق…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>في التدريب لا يجري أي تحقق.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>لم يجرِ أي تحقق بعد.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>آخر تحقق: {when}. لم تصل إجابة يمكن استخدامها.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>آخر تحقق: {when}. لديك أحدث إصدار.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>آخر تحقق: {when}. الإصدار {version} متاح.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>تغيّر: الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>الإصدار {version} من Orca Desktop متاح.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>اليوم</numerusform>
            <numerusform>آخر يوم</numerusform>
            <numerusform>آخر يومين</numerusform>
            <numerusform>آخر {n} أيام</numerusform>
            <numerusform>آخر {n} يومًا</numerusform>
            <numerusform>آخر {n} يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>الرموز المميزة والتكاليف</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>العرض حسب</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>حسب اليوم</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>حسب المحادثة</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>المقياس</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>التكلفة</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>الرموز المميزة</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>الأيام</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>المخطط</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>هذا الشهر</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>المحادثات المؤقتة</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(محذوفة)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>كل المحادثات الأخرى</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>المقروء</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>المكتوب</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>من الذاكرة المؤقتة</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>عمليات البحث</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>جدول الاستهلاك</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>المبالغ المحسوبة بالدولار الأمريكي. التدريب مجاني ولا يُحسب.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>حدودك ورصيدك…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>جارٍ سؤال البوابة…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>لا تذكر البوابة أي رصيد.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>استخدام هذه الإجابة</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>استخدام</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name} للعمود {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>نص</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>عدد صحيح</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>نعم أو لا</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>واحد من قائمة</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>قائمة نصوص</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>مطلوبة</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>على النموذج أن يعطيها دائمًا</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>ما تعنيه، مثل «المدينة والبلد»</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>ما يمكن الاختيار منه، واحد في كل سطر</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>اسم القيمة {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>نوع القيمة {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>القيمة {0} مطلوبة</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>معنى القيمة {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>خيارات القيمة {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>نقل القيمة {0} لأعلى</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>نقل القيمة {0} لأسفل</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>إزالة القيمة {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>محفوظ، ولا يُعدّل إلا بصيغة JSON: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>إضافة عمود</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>أعمدة جاهزة</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>البدء من جديد بالأعمدة الجاهزة</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>كل قيمة من {first} مع كل قيمة من {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>لا يُعرف ما يقبله {models}. تُرسل الإعدادات كما هي.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>عدد مرات سؤال هذا العمود</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>تكرار هذا العمود</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>إزالة هذا العمود</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>الإجابة التي لديك، دون تكلفة</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>يسأل الشيء نفسه تمامًا</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>العمود {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>اسم العمود {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>مرات العمود {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>إزالة العمود {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>تكرار العمود {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>لا ملفات</numerusform>
            <numerusform>ملف واحد</numerusform>
            <numerusform>ملفان</numerusform>
            <numerusform>{n} ملفات</numerusform>
            <numerusform>{n} ملفًا</numerusform>
            <numerusform>{n} ملف</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>الأسئلة المنتظرة</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>ينتظر حتى تنتهي الإجابة.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>طرحه الآن</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>تعديل هذا السؤال</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>إزالة هذا السؤال</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>ينتظر: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>يستطيع النموذج البحث في الويب الآن. لكل بحث تكلفة إضافية.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>البحث في الويب</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>البحث في الويب: هذا النموذج لا يستطيع البحث في الويب</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>جولة أولًا</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>الحصول على مفتاح من orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>مرحبًا بك في Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>نافذة واحدة على النماذج المتاحة عبر OrcaRouter. كيف تود أن تبدأ؟</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>تبقى محادثاتك على هذا الحاسوب. ولا يغادره إلا الطلبات التي ترسلها إلى البوابة.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>الاتصال بـ OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>أكثر من مئتي نموذج، والدفع حسب الاستخدام. سجّل الدخول، أو ألصق مفتاح حسابك.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>يعمل فورًا، دون مفتاح ودون شبكة. الإجابات يؤلفها نموذج صغير مدمج، وليس نموذجًا لغويًا سحابيًا: يصلح للتعرف على النافذة، لا لمعرفة الحقائق.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>مكان الملفات في الرسالة، لا هنا. افتح الملف وانسخ نصه.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>مكان الصور في الرسالة، لا هنا.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>ليس في هذا نص يمكن وضعه هنا.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>إدراج مثال</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: إدراج مثال</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>فتح المحرر</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: فتح المحرر</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>انقر لإعادة التسمية</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>تعذر اختباره: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>لا تذكر هذه البوابة هل المفتاح صحيح.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} تبدأ مفاتيح OrcaRouter بـ sk-orca-‎، وهذا لا يبدأ بها.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>لا يعمل تسجيل الدخول إلا مع عنوان OrcaRouter نفسه. ألصق مفتاحًا بدلًا منه.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>لا يسمح هذا الحاسوب للمتصفح بالعودة. ألصق مفتاحًا بدلًا من ذلك.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>محادثة جديدة</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>محادثة مؤقتة جديدة</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>سؤال سريع</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>مجلد جديد</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>كل الوسوم</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>إغلاق المفتوح أو إيقاف الإجابة</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>تثبيت أو إلغاء التثبيت</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>الاحتفاظ بهذه المحادثة</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>إرفاق ملفات</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>النصوص الجاهزة…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>حفظ كنص جاهز…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>قراءة بصوت عالٍ أو إيقافها</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>طباعة</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>استيراد محادثات</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>تصدير كل المحادثات</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>حفظ نسخة…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>استعادة من نسخة…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>عرض الطلب التالي</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>حذف المحادثة</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>المحذوفة مؤخرًا</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>إنهاء</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>البحث عن أي شيء</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>البحث في المحادثات</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>البحث في هذه المحادثة</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>أسئلة هذه المحادثة</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>خريطة هذه المحادثة</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>الإشارات المرجعية</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>وضع إشارة مرجعية على هذه الرسالة أو إزالتها</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>كل المقارنات</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>ما أعجبك</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>الأعمدة من الأول إلى الثامن في المقارنة</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>المحادثة التالية</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>المحادثة السابقة</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>المحادثات من الأولى إلى التاسعة في القائمة</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>إظهار المحادثات</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>إظهار أسلوب الإجابة</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>اختيار النموذج</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>إدارة الإعدادات المسبقة</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>الرموز المميزة والتكاليف</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>تكبير النص</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>تصغير النص</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>حجم النص العادي</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>الإعدادات</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>التنبيهات</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>الدليل</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>الجديد</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>هل كل شيء على ما يرام؟</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>حول Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>هذا ليس عنوانًا. العنوان يشبه https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>احذف الاسم وكلمة المرور قبل @. للمفتاح حقل خاص به.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>احذف كل ما يبدأ من العلامة ? أو #.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>استخدم https://‎. عبر http://‎ يمكن أن يُقرأ مفتاحك في الطريق، ولذلك لا يُسمح به إلا لهذا الحاسوب (http://127.0.0.1).</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>ORCAROUTER_API_KEY: {reason}</source>
        <translation>المفتاح في ORCAROUTER_API_KEY: {reason}</translation>
    </message>
    <message>
        <source>A part of Orca Desktop is missing or damaged ({part}). Install it again; your chats are kept.</source>
        <translation>جزء من Orca Desktop مفقود أو تالف (‎{part}). ثبّته من جديد؛ محادثاتك باقية.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>لا يرى {model} الصور، وفي الإرسال صورة. اختر نموذجًا يراها، أو أزلها.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>لا يرى {model} الصور، وفي الإرسال صورة. أزلها، أو اختر نموذجًا يراها: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>لا يقرأ {model} ملفات PDF، وفي الإرسال واحد منها. اختر نموذجًا يقرؤها، أو أزله.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>لا يقرأ {model} ملفات PDF، وفي الإرسال واحد منها. أزله، أو اختر نموذجًا يقرؤها: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>مجموع المرفقات في هذه المحادثة أكبر من {limit} ميغابايت، وهو أقصى ما يحمله طلب واحد. أزل بعضها، أو ابدأ محادثة جديدة.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>لا صور في هذه المحادثة، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو استبعد سؤالًا سابقًا.</numerusform>
            <numerusform>في هذه المحادثة صورة واحدة، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزلها، أو استبعد سؤالًا سابقًا.</numerusform>
            <numerusform>في هذه المحادثة صورتان، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو استبعد سؤالًا سابقًا.</numerusform>
            <numerusform>في هذه المحادثة {n} صور، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو استبعد سؤالًا سابقًا.</numerusform>
            <numerusform>في هذه المحادثة {n} صورة، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو استبعد سؤالًا سابقًا.</numerusform>
            <numerusform>في هذه المحادثة {n} صورة، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو استبعد سؤالًا سابقًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>لا صفحات PDF في هذه المحادثة، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو اختر نموذجًا سياقه أكبر.</numerusform>
            <numerusform>في هذه المحادثة صفحة PDF واحدة، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزلها، أو اختر نموذجًا سياقه أكبر.</numerusform>
            <numerusform>في هذه المحادثة صفحتا PDF، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو اختر نموذجًا سياقه أكبر.</numerusform>
            <numerusform>في هذه المحادثة {n} صفحات PDF، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو اختر نموذجًا سياقه أكبر.</numerusform>
            <numerusform>في هذه المحادثة {n} صفحة PDF، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو اختر نموذجًا سياقه أكبر.</numerusform>
            <numerusform>في هذه المحادثة {n} صفحة PDF، ويقبل هذا النموذج {limit} منها دفعة واحدة. أزل بعضها، أو اختر نموذجًا سياقه أكبر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>إن وُجدت صور فلا يجوز أن يزيد عرض أي منها أو ارتفاعها على {edge} بكسل، و«{name}» تزيد.</numerusform>
            <numerusform>إذا زادت الصور على واحدة، فلا يجوز أن يزيد عرض أي منها أو ارتفاعها على {edge} بكسل، و«{name}» تزيد.</numerusform>
            <numerusform>إذا زادت الصور على اثنتين، فلا يجوز أن يزيد عرض أي منها أو ارتفاعها على {edge} بكسل، و«{name}» تزيد.</numerusform>
            <numerusform>إذا زادت الصور على {n}، فلا يجوز أن يزيد عرض أي منها أو ارتفاعها على {edge} بكسل، و«{name}» تزيد.</numerusform>
            <numerusform>إذا زادت الصور على {n}، فلا يجوز أن يزيد عرض أي منها أو ارتفاعها على {edge} بكسل، و«{name}» تزيد.</numerusform>
            <numerusform>إذا زادت الصور على {n}، فلا يجوز أن يزيد عرض أي منها أو ارتفاعها على {edge} بكسل، و«{name}» تزيد.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>لا تُرسل من الصورة المتحركة إلا أول صورة.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>لا يُرسل إلا جزء: لا صفوف من كل ورقة.</numerusform>
            <numerusform>لا يُرسل إلا جزء: أول صف من كل ورقة أو أقل.</numerusform>
            <numerusform>لا يُرسل إلا جزء: أول صفين من كل ورقة أو أقل.</numerusform>
            <numerusform>لا يُرسل إلا جزء: أول {n} صفوف من كل ورقة أو أقل.</numerusform>
            <numerusform>لا يُرسل إلا جزء: أول {n} صفًا من كل ورقة أو أقل.</numerusform>
            <numerusform>لا يُرسل إلا جزء: أول {n} صف من كل ورقة أو أقل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>تُرسل كل صوره.</numerusform>
            <numerusform>فيه صورة واحدة لا تُرسل.</numerusform>
            <numerusform>فيه صورتان لا تُرسلان.</numerusform>
            <numerusform>فيه {n} صور لا تُرسل.</numerusform>
            <numerusform>فيه {n} صورة لا تُرسل.</numerusform>
            <numerusform>فيه {n} صورة لا تُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>ليست فيه أوراق مخفية.</numerusform>
            <numerusform>فيه ورقة مخفية واحدة لا تُرسل.</numerusform>
            <numerusform>فيه ورقتان مخفيتان لا تُرسلان.</numerusform>
            <numerusform>فيه {n} أوراق مخفية لا تُرسل.</numerusform>
            <numerusform>فيه {n} ورقة مخفية لا تُرسل.</numerusform>
            <numerusform>فيه {n} ورقة مخفية لا تُرسل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>صفحات «{name}» أكثر مما يمكن إرساله. أضف جزءًا منه.</numerusform>
            <numerusform>في «{name}» أكثر من صفحة واحدة، وهي أقصى ما يمكن إرساله. أضف جزءًا منه.</numerusform>
            <numerusform>في «{name}» أكثر من صفحتين، وهما أقصى ما يمكن إرساله. أضف جزءًا منه.</numerusform>
            <numerusform>في «{name}» أكثر من {n} صفحات، وهي أقصى ما يمكن إرساله. أضف جزءًا منه.</numerusform>
            <numerusform>في «{name}» أكثر من {n} صفحة، وهي أقصى ما يمكن إرساله. أضف جزءًا منه.</numerusform>
            <numerusform>في «{name}» أكثر من {n} صفحة، وهي أقصى ما يمكن إرساله. أضف جزءًا منه.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>في «{name}» بكسلات أكثر مما يمكن فتحه هنا. احفظ الصورة بحجم أصغر، أو أضف جزءًا منها.</numerusform>
            <numerusform>في «{name}» أكثر من مليون بكسل، وهو أقصى ما يمكن فتحه هنا. احفظ الصورة بحجم أصغر، أو أضف جزءًا منها.</numerusform>
            <numerusform>في «{name}» أكثر من مليوني بكسل، وهما أقصى ما يمكن فتحه هنا. احفظ الصورة بحجم أصغر، أو أضف جزءًا منها.</numerusform>
            <numerusform>في «{name}» أكثر من {n} ملايين بكسل، وهي أقصى ما يمكن فتحه هنا. احفظ الصورة بحجم أصغر، أو أضف جزءًا منها.</numerusform>
            <numerusform>في «{name}» أكثر من {n} مليون بكسل، وهي أقصى ما يمكن فتحه هنا. احفظ الصورة بحجم أصغر، أو أضف جزءًا منها.</numerusform>
            <numerusform>في «{name}» أكثر من {n} مليون بكسل، وهي أقصى ما يمكن فتحه هنا. احفظ الصورة بحجم أصغر، أو أضف جزءًا منها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>استغرقت قراءة «{name}» وقتًا طويلًا. أضف جزءًا أصغر منه.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من ثانية. أضف جزءًا أصغر منه.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من ثانيتين. أضف جزءًا أصغر منه.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من {n} ثوانٍ. أضف جزءًا أصغر منه.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من {n} ثانية. أضف جزءًا أصغر منه.</numerusform>
            <numerusform>استغرقت قراءة «{name}» أكثر من {n} ثانية. أضف جزءًا أصغر منه.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>تعذرت قراءة «{name}». تحقق من أنه ما زال موجودًا ومسموحًا بفتحه.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>ليس «{name}» ملفًا. اختر الملفات التي فيه واحدًا واحدًا.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>الملف «{name}» فارغ.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>الملف «{name}» أكبر من {limit} ميغابايت، وهو أقصى ما يمكن إرساله من نوعه. أضف جزءًا منه.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>الملف «{name}» صورة HEIC أو AVIF، ولا تستطيع النماذج رؤيتها. احفظها بصيغة JPEG أو PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>الملف «{name}» رسم SVG، ولا تستطيع النماذج رؤيته. احفظه بصيغة PNG، أو ألصق مصدره كنص.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>الملف «{name}» صورة من نوع لا تستطيع النماذج رؤيته. احفظها بصيغة PNG أو JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>الملف «{name}» عرض تقديمي لا يمكن قراءته هنا. احفظه بصيغة PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>الملف «{name}» بصيغة من صيغ Office لا يمكن قراءتها هنا. احفظه بصيغة docx أو xlsx أو PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>الملف «{name}» نص منسق (RTF) لا يمكن قراءته هنا. احفظه بصيغة docx أو PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>الملف «{name}» أرشيف. فك ضغطه، وأضف منه الملفات التي تحتاج إليها.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>الملف «{name}» برنامج، ولا تستطيع النماذج قراءته. أضف مصدره كنص.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>الملف «{name}» من نوع غير معروف هنا. يمكن إرسال الصور (PNG وJPEG وGIF وWebP) وPDF والنصوص وملفات Word وOpenDocument وExcel.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>الملف «{name}» محمي بكلمة مرور. احفظ نسخة منه دونها، وأضف تلك النسخة.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>الملف «{name}» تالف. افتحه في مصدره، واحفظه مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>تحتاج قراءة «{name}» إلى ذاكرة أكبر من اللازم. أضف جزءًا أصغر منه.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>لم يعد هذا الملف محفوظًا هنا.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>لم يُرفق أي ملف، ولا يُرسل المزيد.</numerusform>
            <numerusform>أُرفق أول ملف، ولا يُرسل المزيد.</numerusform>
            <numerusform>أُرفق أول ملفين، ولا يُرسل المزيد.</numerusform>
            <numerusform>أُرفقت أول {n} ملفات، ولا يُرسل المزيد.</numerusform>
            <numerusform>أُرفق أول {n} ملفًا، ولا يُرسل المزيد.</numerusform>
            <numerusform>أُرفق أول {n} ملف، ولا يُرسل المزيد.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>لا ملفات أخرى.</numerusform>
            <numerusform>تعذر إرفاق ملف آخر.</numerusform>
            <numerusform>تعذر إرفاق ملفين آخرين.</numerusform>
            <numerusform>تعذر إرفاق {n} ملفات أخرى.</numerusform>
            <numerusform>تعذر إرفاق {n} ملفًا آخر.</numerusform>
            <numerusform>تعذر إرفاق {n} ملف آخر.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>لا صفحات</numerusform>
            <numerusform>صفحة واحدة</numerusform>
            <numerusform>صفحتان</numerusform>
            <numerusform>{n} صفحات</numerusform>
            <numerusform>{n} صفحة</numerusform>
            <numerusform>{n} صفحة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>لا رموز مميزة تقريبًا</numerusform>
            <numerusform>نحو رمز مميز واحد</numerusform>
            <numerusform>نحو رمزين مميزين</numerusform>
            <numerusform>نحو {n} رموز مميزة</numerusform>
            <numerusform>نحو {n} رمزًا مميزًا</numerusform>
            <numerusform>نحو {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>{width} × {height}</source>
        <translation>{width} × {height}</translation>
    </message>
</context>
<context>
    <name>backup</name>
    <message>
        <source>A backup was made and checked.</source>
        <translation>أُنشئت نسخة احتياطية وفُحصت.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>حُفظت النسخة «{name}»: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{n} محادثات</numerusform>
            <numerusform>{n} محادثة</numerusform>
            <numerusform>{n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>لا أسئلة ولا إجابات</numerusform>
            <numerusform>سؤال أو إجابة</numerusform>
            <numerusform>سؤال وإجابة</numerusform>
            <numerusform>{n} أسئلة وإجابات</numerusform>
            <numerusform>{n} من الأسئلة والإجابات</numerusform>
            <numerusform>{n} من الأسئلة والإجابات</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>بتاريخ {when}: {chats}، {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>المحادثات فيها هي نفسها الموجودة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>كل محادثاتها موجودة هنا الآن.</numerusform>
            <numerusform>محادثة واحدة منها غير موجودة هنا الآن.</numerusform>
            <numerusform>محادثتان منها غير موجودتين هنا الآن.</numerusform>
            <numerusform>{n} محادثات منها غير موجودة هنا الآن.</numerusform>
            <numerusform>{n} محادثة منها غير موجودة هنا الآن.</numerusform>
            <numerusform>{n} محادثة منها غير موجودة هنا الآن.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>كل المحادثات الموجودة هنا الآن فيها.</numerusform>
            <numerusform>محادثة واحدة موجودة هنا الآن ليست فيها.</numerusform>
            <numerusform>محادثتان موجودتان هنا الآن ليستا فيها.</numerusform>
            <numerusform>{n} محادثات موجودة هنا الآن ليست فيها.</numerusform>
            <numerusform>{n} محادثة موجودة هنا الآن ليست فيها.</numerusform>
            <numerusform>{n} محادثة موجودة هنا الآن ليست فيها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>لم تكن أي محادثة مختلفة حينها.</numerusform>
            <numerusform>محادثة واحدة كانت مختلفة حينها.</numerusform>
            <numerusform>محادثتان كانتا مختلفتين حينها.</numerusform>
            <numerusform>{n} محادثات كانت مختلفة حينها.</numerusform>
            <numerusform>{n} محادثة كانت مختلفة حينها.</numerusform>
            <numerusform>{n} محادثة كانت مختلفة حينها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>لم تُستبعد منها صور ولا ملفات.</numerusform>
            <numerusform>استُبعدت منها صورة أو ملف، وليس موجودًا هنا أيضًا.</numerusform>
            <numerusform>استُبعد منها اثنان من الصور والملفات، وليسا موجودين هنا أيضًا.</numerusform>
            <numerusform>استُبعدت منها {n} من الصور والملفات، وليست موجودة هنا أيضًا.</numerusform>
            <numerusform>استُبعد منها {n} من الصور والملفات، وليست موجودة هنا أيضًا.</numerusform>
            <numerusform>استُبعد منها {n} من الصور والملفات، وليست موجودة هنا أيضًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>تحل محل كل ما هو هنا الآن، وهو يُحفظ كنسخة احتياطية ويعود بـ «تراجع».</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>استُعيدت المحادثات كما كانت في {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>تم التراجع عن الاستعادة.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>محادثاتك الآن في ‎{folder}. يمكن إزالة القديمة من الإعدادات، في قسم «المحادثات والنسخ الاحتياطية».</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>هل تريد نقل محادثاتك إلى ‎{folder}؟</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>يُنسخ كل شيء ({size}) ويُفحص قبل استخدامه هناك. ثم يُعاد تشغيل Orca Desktop. وما في المجلد القديم يبقى حتى تزيله.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>أُزيلت القديمة: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  قبل استعادة نسخة</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  قبل تحديث البرنامج</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>لم يُفحص شيء بعد. تُنشأ أول نسخة احتياطية قريبًا، وتفحص كل شيء.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>كل شيء على ما يرام. آخر فحص كامل: {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>كان كل شيء على ما يرام عند آخر فحص ({when})، لكن المجلد على قرص شبكي. افتحه على حاسوب واحد في كل مرة، أو انقله إلى هذا الحاسوب.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>تُكتب إجابة الآن. أوقفها أو انتظر نهايتها، ثم استعد.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>لم تعد حالة ما قبل الاستعادة محفوظة.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>لا شيء هنا. المحادثة التي تحذفها يمكن إعادتها خلال ثلاثين يومًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>لا محادثات محذوفة يمكن إعادتها.</numerusform>
            <numerusform>يمكن إعادة محادثة محذوفة واحدة.</numerusform>
            <numerusform>يمكن إعادة محادثتين محذوفتين.</numerusform>
            <numerusform>يمكن إعادة {n} محادثات محذوفة.</numerusform>
            <numerusform>يمكن إعادة {n} محادثة محذوفة.</numerusform>
            <numerusform>يمكن إعادة {n} محادثة محذوفة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>لم تعد أي محادثة إلى القائمة.</numerusform>
            <numerusform>عادت محادثة واحدة إلى القائمة.</numerusform>
            <numerusform>عادت محادثتان إلى القائمة.</numerusform>
            <numerusform>عادت {n} محادثات إلى القائمة.</numerusform>
            <numerusform>عادت {n} محادثة إلى القائمة.</numerusform>
            <numerusform>عادت {n} محادثة إلى القائمة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>لم تُحذف أي محادثة نهائيًا.</numerusform>
            <numerusform>حُذفت محادثة واحدة نهائيًا.</numerusform>
            <numerusform>حُذفت محادثتان نهائيًا.</numerusform>
            <numerusform>حُذفت {n} محادثات نهائيًا.</numerusform>
            <numerusform>حُذفت {n} محادثة نهائيًا.</numerusform>
            <numerusform>حُذفت {n} محادثة نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>لا محادثات تُحذف نهائيًا.</numerusform>
            <numerusform>جارٍ حذف محادثة واحدة نهائيًا.</numerusform>
            <numerusform>جارٍ حذف محادثتين نهائيًا.</numerusform>
            <numerusform>جارٍ حذف {n} محادثات نهائيًا.</numerusform>
            <numerusform>جارٍ حذف {n} محادثة نهائيًا.</numerusform>
            <numerusform>جارٍ حذف {n} محادثة نهائيًا.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>لا محادثات تُستعاد.</numerusform>
            <numerusform>جارٍ استعادة محادثة واحدة.</numerusform>
            <numerusform>جارٍ استعادة محادثتين.</numerusform>
            <numerusform>جارٍ استعادة {n} محادثات.</numerusform>
            <numerusform>جارٍ استعادة {n} محادثة.</numerusform>
            <numerusform>جارٍ استعادة {n} محادثة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>إذا ألغيت بقي ما لم يبدأ حذفه. وإذا أغلقت هذه النافذة استمر الحذف.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>هل تريد حذف «{title}» نهائيًا؟</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>ألا تريد حذف أي محادثة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف هذه المحادثة نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف هاتين المحادثتين نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف هذه المحادثات ({n}) نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف هذه المحادثات ({n}) نهائيًا؟</numerusform>
            <numerusform>هل تريد حذف هذه المحادثات ({n}) نهائيًا؟</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>لا يمكن التراجع عن ذلك.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>لا توجد نسخة احتياطية فيها هذه الكلمات.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>النسخ الاحتياطية الموجودة تبقى فيها هذه الكلمات حتى {day} على أبعد تقدير. ولا تُمس الملفات التي حفظتها بنفسك.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>هذا يكشف ما تخفيه بعد مقارنة عمياء. اختر إجابة أو اكشف الإعدادات أولًا.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>هذا النموذج لا يجيب برموز مميزة.</numerusform>
            <numerusform>يجيب هذا النموذج برمز مميز واحد على الأكثر.</numerusform>
            <numerusform>يجيب هذا النموذج برمزين مميزين على الأكثر.</numerusform>
            <numerusform>يجيب هذا النموذج بما لا يزيد على {n} رموز مميزة.</numerusform>
            <numerusform>يجيب هذا النموذج بما لا يزيد على {n} رمزًا مميزًا.</numerusform>
            <numerusform>يجيب هذا النموذج بما لا يزيد على {n} رمز مميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>رفضه هذا النموذج من قبل بهذه الكلمات: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>إيقاف التفكير</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>يختار هذا النموذج كلماته بنفسه، ولا يقبل قيمة كهذه.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>لا يقبل هذا النموذج إلا قيمة ثابتة واحدة.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>مع التفكير يختار النموذج كلماته بطريقته. أوقف التفكير أولًا.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>مع التفكير لا يمكن ضبط Top K. أوقف التفكير أولًا.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>مع التفكير يجب أن يكون Top P بين ٠٫٩٥ و١.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>يقبل هذا النموذج درجة الحرارة أو Top P، لا كليهما.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>استبعاد درجة الحرارة</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>هذا النموذج لا يفكر.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>هذا النموذج يفكر دائمًا.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>يقرر هذا النموذج بنفسه كم يفكر.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>التفكير عند الحاجة</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>لا يفكر هذا النموذج إلا بقدر ما يُطلب منه.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>مع هذا القدر من الجهد يفكر النموذج دائمًا. خفّض الجهد أولًا.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>خفض الجهد</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>لا أثر للميزانية إلا حين يكون التفكير بميزانية.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>لا أفكار لعرضها.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>لا يمكن إرساله إلا مع طريقة للتفكير.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>يعرض هذا النموذج أفكاره دائمًا.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>لا يستخدم هذا النموذج أي أدوات.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>لا يستطيع هذا النموذج البحث في الويب.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>لا أثر له إلا عند البحث في الويب.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>البحث في الويب</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>لا يُبحث إلا في المواقع المختارة، فلا حاجة إلى استبعاد أي موقع.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>البحث في كل المواقع الأخرى</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>لا أدوات للاختيار منها.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>لا يمكن إلزام هذا النموذج باستخدام أداة.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>ترك الاختيار له</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>مع التفكير لا يمكن فرض أي أداة. أوقف التفكير أولًا.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>لا أثر للاسم إلا حين تُختار أداة بعينها.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>لا يعرف هذا النموذج هذا المستوى. اختر غيره.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>لا إجابات هنا، فلا تكلفة فوق {most}. تُسأل فوق {limit}.</numerusform>
            <numerusform>قد تكلف هذه الإجابة حتى {most}. تُسأل فوق {limit}.</numerusform>
            <numerusform>قد تكلف هاتان الإجابتان حتى {most}. تُسأل فوق {limit}.</numerusform>
            <numerusform>قد تكلف هذه الإجابات ({n}) حتى {most}. تُسأل فوق {limit}.</numerusform>
            <numerusform>قد تكلف هذه الإجابات ({n}) حتى {most}. تُسأل فوق {limit}.</numerusform>
            <numerusform>قد تكلف هذه الإجابات ({n}) حتى {most}. تُسأل فوق {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>سعر {models} غير معروف، ويضاف إلى ذلك.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>لا إجابات للمقارنة.</numerusform>
            <numerusform>الإجابة هي نفسها.</numerusform>
            <numerusform>الإجابتان متطابقتان.</numerusform>
            <numerusform>الإجابات كلها ({n}) متطابقة.</numerusform>
            <numerusform>الإجابات كلها ({n}) متطابقة.</numerusform>
            <numerusform>الإجابات كلها ({n}) متطابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{often} بلا إجابات متطابقة.</numerusform>
            <numerusform>{often} من إجابة واحدة متطابقة.</numerusform>
            <numerusform>{often} من إجابتين متطابقة.</numerusform>
            <numerusform>{often} من {n} إجابات متطابقة.</numerusform>
            <numerusform>{often} من {n} إجابة متطابقة.</numerusform>
            <numerusform>{often} من {n} إجابة متطابقة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} من لا شيء تعطي العدد نفسه، {number}؛ وتشترك في {share}٪ من جملها.</numerusform>
            <numerusform>{often} من واحدة تعطي العدد نفسه، {number}؛ وتشترك في {share}٪ من جملها.</numerusform>
            <numerusform>{often} من اثنتين تعطي العدد نفسه، {number}؛ وتشترك في {share}٪ من جملها.</numerusform>
            <numerusform>{often} من {n} تعطي العدد نفسه، {number}؛ وتشترك في {share}٪ من جملها.</numerusform>
            <numerusform>{often} من {n} تعطي العدد نفسه، {number}؛ وتشترك في {share}٪ من جملها.</numerusform>
            <numerusform>{often} من {n} تعطي العدد نفسه، {number}؛ وتشترك في {share}٪ من جملها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>لا إجابات تشترك في {share}٪ من جملها.</numerusform>
            <numerusform>الإجابة تشترك في {share}٪ من جملها.</numerusform>
            <numerusform>تشترك الإجابتان في {share}٪ من جملهما.</numerusform>
            <numerusform>تشترك الإجابات ({n}) في {share}٪ من جملها.</numerusform>
            <numerusform>تشترك الإجابات ({n}) في {share}٪ من جملها.</numerusform>
            <numerusform>تشترك الإجابات ({n}) في {share}٪ من جملها.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>يفكر هذا النموذج دائمًا بالطريقة نفسها، فلا شيء يُغيّر.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>هذا النموذج لا يفكر، فلا شيء يُغيّر.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>الأعمدة {columns} سترسل الطلب نفسه. غيّر واحدًا منها.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>ليس هذا النموذج في قائمة البوابة.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>استبعاد</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>استخدام القيمة المقبولة</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>استخدام أقصى قيمة مقبولة</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>ترك مساحة للإجابة</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>التفكير، رموز مميزة</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>عدد الكلمات المرغوب</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>حد الرموز المميزة</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>كما هو</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>بكلمات بسيطة</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>خطوة بخطوة</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>مع أمثلة</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>في قائمة</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>مع ذكر الشكوك</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>للخبراء</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>للأطفال</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>لن تكون هناك أعمدة؛ يتسع المكان لـ {most} على الأكثر.</numerusform>
            <numerusform>سيكون عمود واحد؛ يتسع المكان لـ {most} على الأكثر.</numerusform>
            <numerusform>سيكون عمودان؛ يتسع المكان لـ {most} على الأكثر.</numerusform>
            <numerusform>ستكون {n} أعمدة؛ يتسع المكان لـ {most} على الأكثر.</numerusform>
            <numerusform>سيكون {n} عمودًا؛ يتسع المكان لـ {most} على الأكثر.</numerusform>
            <numerusform>سيكون {n} عمود؛ يتسع المكان لـ {most} على الأكثر.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>العمود</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>الثواني</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>التكلفة، دولار أمريكي</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>الحالة النهائية</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>المختار</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>التقييم</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>نعم</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>تلقائي</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>تدريب: من تأليف النموذج الصغير المدمج في Orca Desktop.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>جيدة</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>سيئة</translation>
    </message>
    <message>
        <source>best</source>
        <translation>الأفضل</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>ما زالت تُكتب</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>مكتملة</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>منقطعة</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>فاشلة</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>مقارنة: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>السؤال</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>طُرح السؤال دون ما قيل قبله في المحادثة.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>المشترك بينها: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>الإجابة {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>الإجابة {letter}، {number} من {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>السؤال التالي</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>ليس في هذا العمود إجابة.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>التعليمات:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>مقارنة عمياء: الإعدادات والأوقات والتكاليف مخفية حتى الاختيار.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>المصادر:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>كانت هذه الإجابة موجودة قبل المقارنة.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>تكلفة المقارنة: {cost} دولار أمريكي</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>تكلفة المقارنة: {cost} دولار أمريكي، ولا إجابات بتكلفة غير معروفة</numerusform>
            <numerusform>تكلفة المقارنة: {cost} دولار أمريكي، وإجابة واحدة بتكلفة غير معروفة</numerusform>
            <numerusform>تكلفة المقارنة: {cost} دولار أمريكي، وإجابتان بتكلفة غير معروفة</numerusform>
            <numerusform>تكلفة المقارنة: {cost} دولار أمريكي، و{n} إجابات بتكلفة غير معروفة</numerusform>
            <numerusform>تكلفة المقارنة: {cost} دولار أمريكي، و{n} إجابة بتكلفة غير معروفة</numerusform>
            <numerusform>تكلفة المقارنة: {cost} دولار أمريكي، و{n} إجابة بتكلفة غير معروفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>تتوقف الأوقات على الشبكة والبوابة؛ والفروق الصغيرة لا تعني شيئًا.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>السؤال المطروح</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>أول كلمة بعد، بالثواني</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>النموذج الذي أجاب</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>معرّف الرد</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>الإجابة</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>انتظر حتى تنتهي هذه الإجابات، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>لم تعد هذه المقارنة مفتوحة.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>اكتب سؤالًا أولًا.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>أضف عمودًا ثانيًا للمقارنة.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>لا مكان لأي عمود. أزل عمودًا أولًا.</numerusform>
            <numerusform>لا يتسع المكان لأكثر من عمود واحد. أزل عمودًا أولًا.</numerusform>
            <numerusform>لا يتسع المكان لأكثر من عمودين. أزل عمودًا أولًا.</numerusform>
            <numerusform>لا يتسع المكان لأكثر من {n} أعمدة. أزل عمودًا أولًا.</numerusform>
            <numerusform>لا يتسع المكان لأكثر من {n} عمودًا. أزل عمودًا أولًا.</numerusform>
            <numerusform>لا يتسع المكان لأكثر من {n} عمود. أزل عمودًا أولًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>ليس في أي عمود إجابة للمتابعة منها.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>الإبداع</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>الطول</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>لا شيء (السؤال مرة أخرى)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>العمود {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>استبعاد {name} من هذا العمود</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy} لهذا العمود</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>لا أسئلة لاحقة تبقى مع الإجابة التي تلتها.</numerusform>
            <numerusform>يبقى السؤال اللاحق مع الإجابة التي تلاها.</numerusform>
            <numerusform>يبقى السؤالان اللاحقان مع الإجابة التي تلياها.</numerusform>
            <numerusform>تبقى الأسئلة اللاحقة ({n}) مع الإجابة التي تلتها.</numerusform>
            <numerusform>تبقى الأسئلة اللاحقة ({n}) مع الإجابة التي تلتها.</numerusform>
            <numerusform>تبقى الأسئلة اللاحقة ({n}) مع الإجابة التي تلتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>طُرحت هنا كل الأسئلة اللاحقة</numerusform>
            <numerusform>سؤال لاحق لم يُطرح هنا</numerusform>
            <numerusform>سؤالان لاحقان لم يُطرحا هنا</numerusform>
            <numerusform>{n} أسئلة لاحقة لم تُطرح هنا</numerusform>
            <numerusform>{n} سؤالًا لاحقًا لم تُطرح هنا</numerusform>
            <numerusform>{n} سؤال لاحق لم تُطرح هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>الإصدار {number} قيد الاستخدام</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>هل تريد الإجابة مثل {letter} من الآن فصاعدًا؟</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>الإجابة هكذا</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>الجدول في الحافظة.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>لا شيء للنسخ بعد.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>حُفظت كوصفة: {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>لا يوجد مفتاح للبوابة بعد، فلن تأتي أي إجابة.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>لا يُرسل كل عمود أي رموز مميزة</numerusform>
            <numerusform>يُرسل كل عمود نحو رمز مميز واحد</numerusform>
            <numerusform>يُرسل كل عمود نحو رمزين مميزين</numerusform>
            <numerusform>يُرسل كل عمود نحو {n} رموز مميزة</numerusform>
            <numerusform>يُرسل كل عمود نحو {n} رمزًا مميزًا</numerusform>
            <numerusform>يُرسل كل عمود نحو {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>لا إجابات</numerusform>
            <numerusform>إجابة واحدة</numerusform>
            <numerusform>إجابتان</numerusform>
            <numerusform>{n} إجابات</numerusform>
            <numerusform>{n} إجابة</numerusform>
            <numerusform>{n} إجابة</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>حتى {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>السعر غير معروف ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>تفكير بميزانية</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>لا رموز مميزة</numerusform>
            <numerusform>رمز مميز واحد</numerusform>
            <numerusform>رمزان مميزان</numerusform>
            <numerusform>{n} رموز مميزة</numerusform>
            <numerusform>{n} رمزًا مميزًا</numerusform>
            <numerusform>{n} رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>تفكير، بلا رموز مميزة</numerusform>
            <numerusform>تفكير، حتى رمز مميز واحد</numerusform>
            <numerusform>تفكير، حتى رمزين مميزين</numerusform>
            <numerusform>تفكير، حتى {n} رموز مميزة</numerusform>
            <numerusform>تفكير، حتى {n} رمزًا مميزًا</numerusform>
            <numerusform>تفكير، حتى {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>بلا رموز مميزة</numerusform>
            <numerusform>حتى رمز مميز واحد</numerusform>
            <numerusform>حتى رمزين مميزين</numerusform>
            <numerusform>حتى {n} رموز مميزة</numerusform>
            <numerusform>حتى {n} رمزًا مميزًا</numerusform>
            <numerusform>حتى {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>بلا نموذج</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}: تلقائي</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>تفكير كما يرى النموذج</translation>
    </message>
    <message>
        <source>on</source>
        <translation>مفعّل</translation>
    </message>
    <message>
        <source>off</source>
        <translation>معطّل</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>ليس «{name}» نسخة حفظها Orca Desktop. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>النسخة «{name}» تالفة أو ناقصة، فلم يُستعد شيء. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>النسخة «{name}» حفظها إصدار أحدث من Orca Desktop. ثبّت ذلك الإصدار لتستعيد منها.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>الملف «{name}» هو ملف محادثاتك نفسه. اختر ملفًا آخر.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>النسخة «{name}» عدّلها برنامج آخر، فلم يُستعد شيء. اختر نسخة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>تعذرت قراءة «{name}». تحقق من الملف ومن القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>المساحة المتبقية لا تكفي لاستعادة «{name}». وفّر بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>لا مكان هناك لـ «{name}». اختر قرصًا آخر، أو وفّر بعض المساحة.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>تعذرت كتابة «{name}» هناك. اختر مجلدًا آخر.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>أنت أوقفت هذه الإجابة.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>بلغت الإجابة حد طولها.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>امتنع النموذج عن الإجابة.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>تعليله: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>بلغت المحادثة أقصى طول يستطيع النموذج قراءته.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>توقف النموذج مؤقتًا في أثناء عمله.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>توقف النموذج بانتظار نتيجة أداة.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>انتهت عند عبارة الإيقاف: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>انتهى النموذج دون أن يكتب شيئًا.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>بلغت الإجابة حد طولها قبل أول كلمة. زيادة الحد تفيد.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>استُبعد تفكير الإجابات السابقة، لأن توقيعه لم يُقبل.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>عُدّ ذلك من الهجمات على الحواسيب.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>عُدّ ذلك من المخاطر البيولوجية.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>عُدّ ذلك من بناء النماذج اللغوية الكبيرة.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>عُدّ ذلك محاولة لقراءة تفكير النموذج الخفي.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>عُدّ ذلك مما قد يسبب ضررًا.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} د</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} س</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>تطلب الانتظار {wait}. ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>كان الطلب قد وصل إلى البوابة، فربما حُسبت تكلفته. لا تُعد المحاولة إلا إذا أردت إرساله مرة أخرى.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>تعذر استخدام الخادم الوكيل {proxy}.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>اسم المستخدم وكلمة المرور للخادم الوكيل {proxy} ناقصان أو غير صحيحين.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>تعذرت قراءة ملف الشهادات الموثوقة ‎{file}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>ما وصل محفوظ. للمتابعة تُرسل المحادثة وتُحسب تكلفتها مرة أخرى.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>رُفض هذا الإعداد: {name}. ويُستبعد مع هذا النموذج من الآن فصاعدًا.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>إعادة المحاولة دون: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>لا يوجد مفتاح لهذه البوابة بعد.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>أضف مفتاح OrcaRouter في الإعدادات، أو تدرّب أولًا.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>لم تُعطِ سلسلة المفاتيح في النظام المفتاح.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>افتح قفلها وأعد المحاولة، أو أدخل المفتاح في الإعدادات.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>لا تقبل البوابة هذا المفتاح.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>تحقق من أن المفتاح أُلصق كاملًا وما زال فعالًا.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>نفد رصيد الحساب.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>اشحن رصيدك في orcarouter.ai، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>بلغ هذا المفتاح أو مساحة العمل حد الإنفاق.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>ارفع الحد في orcarouter.ai، أو انتظر حتى يُعاد ضبطه.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>لا يُسمح لهذا المفتاح بذلك.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>اختر نموذجًا آخر، أو مفتاحًا آخر في الإعدادات.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>لا تعرف البوابة هذا النموذج.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>تحقق من اسمه أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>لم يقبل النموذج هذه الإعدادات.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>تذكر التفاصيل أيها المقصود. غيّره وأعد المحاولة.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>أوقفت قاعدة أمان في البوابة هذه الرسالة.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>عبّر عنها بطريقة أخرى، أو اسأل المسؤول عن مساحة العمل.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>أوقف مرشح محتوى هذه الإجابة.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>اسأل بطريقة أخرى، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>لا تتسع المساحة للمحادثة وإجابتها معًا.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>اختر إجابة أقصر في «ما طول الإجابة؟» ثم أعد المحاولة، أو عدّل السؤال.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>اختر إجابة أقصر في «ما طول الإجابة؟»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>لم يُرسل شيء. تحقق من الخادم الوكيل في الإعدادات ضمن «الشبكة»، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>لم يُرسل شيء. اختره من جديد في الإعدادات ضمن «الشبكة»، أو أزله هناك.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>لا يكتب هذا النموذج إجابات بهذا الطول.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>لم يقبل النموذج ملفًا مرفقًا.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>تذكر التفاصيل السبب. أزل الملف، أو أرفق ملفًا أصغر، أو اختر نموذجًا آخر.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>تعذرت قراءة صورة أو ملف في هذه المحادثة.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>لم يُرسل شيء. أرفق الملف مرة أخرى، أو ابدأ محادثة جديدة دونه.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>لم يقبل النموذج هذه المحادثة.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>تذكر التفاصيل السبب. حرّر السؤال، أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>هذا أكثر مما يستطيع النموذج قراءته دفعة واحدة.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>اختصر الرسالة أو ابدأ محادثة جديدة.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>طلبات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>انتظر قليلًا، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>البوابة مشغولة.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>حدث خطأ في البوابة نفسها.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>أعد المحاولة؛ وإذا استمر الخطأ فقد يجيب نموذج آخر.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>لا اتصال.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>لم يُرسل شيء. تحقق من الاتصال بالإنترنت (ومن عنوان البوابة إن كنت غيّرته)، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>تعذر الوصول إلى البوابة.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>لم يُرسل شيء. تحقق من الاتصال بالإنترنت، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>تعذر استخدام الخادم الوكيل.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>تعذر استخدام عنوان البوابة.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>لم يُرسل شيء. تحقق منه في الإعدادات.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>لا توجد بوابة في هذا العنوان.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>جاء رد، لكن ليس على هذا المسار. تحقق من العنوان في الإعدادات.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>تعذرت قراءة ملف الشهادات الموثوقة.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>تعذر الوثوق بالاتصال الآمن.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>لم يُرسل شيء. تحقق من تاريخ هذا الحاسوب ومن شهادة الشبكة.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>توقفت البوابة عن الرد.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>ما وصل محفوظ. أعد المحاولة.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>يحوّل هذا العنوان الطلبات إلى مكان آخر.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>لم يُرسل شيء إلى هناك. تحقق من عنوان البوابة في الإعدادات.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>ليست هذه إجابة مما ترسله البوابات.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>تحقق من عنوان البوابة في الإعدادات، أو أعد المحاولة.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>انقطع الاتصال قبل اكتمال الإجابة.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>ما وصل محفوظ. أعد المحاولة للحصول على إجابة جديدة.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>انتهى Orca Desktop في أثناء كتابة هذه الإجابة.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>تعذر حفظ الرسالة، فلم تُرسل.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>وفّر بعض المساحة على القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>حدث خطأ داخل Orca Desktop.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>أعد المحاولة؛ وفي التفاصيل ما حدث.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>يوجد {name} من قبل. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>لم يعد المجلد موجودًا. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>لا يُسمح لك بالكتابة هناك. اختر مجلدًا آخر، مثل «المستندات».</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>القرص ممتلئ. وفّر بعض المساحة، ثم صدّر مرة أخرى.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>لا يصلح هذا الاسم هنا. اختر اسمًا أقصر أو أبسط.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>الاسم {name} رابط يعود إلى نفسه. اختر اسمًا آخر.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>تعذرت كتابة {name}. جرّب مجلدًا آخر.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>فرع آخر: السؤال {number}، بعد الإصدار {version} من الإجابة {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>فرع آخر: السؤال {number}، بداية أخرى</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>الإصدار {number} من {count}</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>صفحة ويب</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>صفحة ويب ‎(*.html)</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word or LibreOffice</source>
        <translation>مستند Word أو LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>مستند OpenDocument لبرنامج Word أو LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>نص عادي ‎(*.txt)</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>نتائج الأدوات</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>أداة: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>نتيجة أداة</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>لم تُعرض أفكار النموذج.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>المصادر:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>مرفق: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>الصورة {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>المستند {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>من تأليف نموذج التدريب.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>أنت أوقفت هذه الإجابة هنا.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>ما يختلف عن الإجابة {letter} عليه علامة.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>المحادثة</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>المساعد</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>الإجابة {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>الإجابة {letter}، {number} من {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>معروض في المحادثة</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>التعليمات:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>بلا تعليمات</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>تدريب: من تأليف النموذج الصغير المدمج في Orca Desktop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>لم تُعطَ نتائج أدوات.</numerusform>
            <numerusform>أُعطيت نتيجة أداة واحدة.</numerusform>
            <numerusform>أُعطيت نتيجتان من أدوات.</numerusform>
            <numerusform>أُعطيت {n} نتائج من أدوات.</numerusform>
            <numerusform>أُعطيت {n} نتيجة من أدوات.</numerusform>
            <numerusform>أُعطيت {n} نتيجة من أدوات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>التفكير، {seconds} ث</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>محتوى من نوع لا يعرفه هذا الإصدار:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>كانت ما زالت تُكتب عند التصدير.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>انقطعت: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>فشلت: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>السبب غير معروف.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>صورة</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>مستند</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} غير مضبوط</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>مع {name}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>بلا {name}</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>تفكير كما يرى النموذج</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>بلا تفكير</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>تفكير عند الحاجة</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>تفكير بميزانية</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>تفكير بلا رموز مميزة</numerusform>
            <numerusform>تفكير حتى رمز مميز واحد</numerusform>
            <numerusform>تفكير حتى رمزين مميزين</numerusform>
            <numerusform>تفكير حتى {n} رموز مميزة</numerusform>
            <numerusform>تفكير حتى {n} رمزًا مميزًا</numerusform>
            <numerusform>تفكير حتى {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>بلا رموز مميزة</numerusform>
            <numerusform>حتى رمز مميز واحد</numerusform>
            <numerusform>حتى رمزين مميزين</numerusform>
            <numerusform>حتى {n} رموز مميزة</numerusform>
            <numerusform>حتى {n} رمزًا مميزًا</numerusform>
            <numerusform>حتى {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>بلا أدوات خاصة</numerusform>
            <numerusform>أداة خاصة واحدة</numerusform>
            <numerusform>أداتان خاصتان</numerusform>
            <numerusform>{n} أدوات خاصة</numerusform>
            <numerusform>{n} أداة خاصة</numerusform>
            <numerusform>{n} أداة خاصة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>بلا خوادم MCP</numerusform>
            <numerusform>خادم MCP واحد</numerusform>
            <numerusform>خادما MCP</numerusform>
            <numerusform>{n} خوادم MCP</numerusform>
            <numerusform>{n} خادم MCP</numerusform>
            <numerusform>{n} خادم MCP</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>قياسي</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>لبرنامج Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>لبرنامج Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>بسيط</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>خيارات خاصة</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>لا شيء للتصدير بعد.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>هذه المحادثة</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>هذه الإجابة وحدها</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>الرسائل المحددة</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>عدة محادثات أو كلها</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>مستبعد</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>مطوي</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>مقتبس</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>في مجلد بجانبه</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>داخل الملف</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>بالاسم فقط</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>كل إصدار لكل إجابة وكل فرع، لا ما تراه فقط.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>روابط حيث تستشهد الإجابة بمصدر، وقائمة بها في الأسفل.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>سطر واحد بالكلمات، مثل «درجة الحرارة ٠٫٢»، حيث تتغيّر.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>العنوان والتواريخ والنماذج والوسوم والتكلفة، كما تقرؤها برامج الملاحظات.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>تعليق واحد في النهاية، يجد به «استيراد محادثات» المحادثة نفسها مجددًا. فيه كل شيء، ومنه التفكير والأدوات. أما ما يُنسخ فليس فيه التعليق.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>لا يوجد هذا في الصيغة: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>هذه الصيغة فيها كل ذلك دائمًا: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>لا يمكن طي شيء في هذه الصيغة: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>لا يمكن إرسال الملفات هكذا في هذه الصيغة: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>حفظ بلا محادثات…</numerusform>
            <numerusform>حفظ محادثة واحدة…</numerusform>
            <numerusform>حفظ محادثتين…</numerusform>
            <numerusform>حفظ {n} محادثات…</numerusform>
            <numerusform>حفظ {n} محادثة…</numerusform>
            <numerusform>حفظ {n} محادثة…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>لم تُستبعد أي محادثة:</numerusform>
            <numerusform>استُبعدت محادثة واحدة:</numerusform>
            <numerusform>استُبعدت محادثتان:</numerusform>
            <numerusform>استُبعدت {n} محادثات:</numerusform>
            <numerusform>استُبعدت {n} محادثة:</numerusform>
            <numerusform>استُبعدت {n} محادثة:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>محادثات Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>ليس فيه أي محادثة.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>تم الإيقاف. لم يُكتب شيء.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>حُفظ باسم {name} في ‎{folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>مجلدك الرئيسي</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>البوابة</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>لم تُسأل سلسلة المفاتيح بعد: لا يحتاج التدريب إلى مفتاح.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>لا يوجد: الوصول إلى البوابة مباشر.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>لا يمكن استخدام {proxy}: المتاح http وhttps وsocks5 فقط. غيّره في إعدادات النظام.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>المحادثات</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>المجلد</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>المساحة الحرة هناك</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>لم يبق إلا {size}. وفّر مساحة تكفي للنسخ الاحتياطية والمحادثات الجديدة.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>لا يذكرها القرص.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>أحدث نسخة احتياطية</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>لا توجد بعد. تُنشأ الأولى قريبًا من تلقاء نفسها.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>أحدث خطأ</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>لا يُعرف أي خطأ.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>الإصدارات</translation>
    </message>
    <message>
        <source>System</source>
        <translation>النظام</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>لا شيء يحتاج إلى انتباهك.</numerusform>
            <numerusform>أمر واحد يحتاج إلى انتباهك.</numerusform>
            <numerusform>أمران يحتاجان إلى انتباهك.</numerusform>
            <numerusform>{n} أمور تحتاج إلى انتباهك.</numerusform>
            <numerusform>{n} أمرًا يحتاج إلى انتباهك.</numerusform>
            <numerusform>{n} أمر يحتاج إلى انتباهك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>خطط لي رحلة ثلاثة أيام في لشبونة مع طفل صغير.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>اشرح لي الفائدة المركبة مع جدول صغير.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>اكتب كلمة ألقيها في عرس أختي.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>مستبعد: أنت استبعدته.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>مستبعد: ليست له إجابة.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>مستبعد: لم يُجَب عنه.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>مستبعد: أوقفته قاعدة أمان.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>مستبعد: امتنع النموذج عن الإجابة عنه.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>مستبعد: أُوقف قبل أول كلمة.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>مستبعد: انقطع قبل أول كلمة.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>مستبعد: ليس في الإجابة نص.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} · {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>{n} نتائج</numerusform>
            <numerusform>{n} نتيجة</numerusform>
            <numerusform>{n} نتيجة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{n} محادثات</numerusform>
            <numerusform>{n} محادثة</numerusform>
            <numerusform>{n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>النتيجة {hit} من {hits} · المحادثة {chat} من {chats}</translation>
    </message>
</context>
<context>
    <name>import</name>
    <message>
        <source>ChatGPT</source>
        <translation>ChatGPT</translation>
    </message>
    <message>
        <source>Claude</source>
        <translation>Claude</translation>
    </message>
    <message>
        <source>Open WebUI</source>
        <translation>Open WebUI</translation>
    </message>
    <message>
        <source>LibreChat</source>
        <translation>LibreChat</translation>
    </message>
    <message>
        <source>Cherry Studio</source>
        <translation>Cherry Studio</translation>
    </message>
    <message>
        <source>Chatbox</source>
        <translation>Chatbox</translation>
    </message>
    <message>
        <source>Jan</source>
        <translation>Jan</translation>
    </message>
    <message>
        <source>LM Studio</source>
        <translation>LM Studio</translation>
    </message>
    <message>
        <source>TypingMind</source>
        <translation>TypingMind</translation>
    </message>
    <message>
        <source>request of the Messages API</source>
        <translation>طلب إلى Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>ملف JSON من Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>ملف Markdown من Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>نص يذكر المتحدثين</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>ليس في «{name}» رسائل.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>كُتب «{name}» بطريقة غير معروفة هنا.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>مستويات التداخل في «{name}» أكثر مما يمكن قراءته.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>الملف «{name}» تالف: ليس بصيغة JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>ينتهي «{name}» قبل أوانه. قُرئ ما فيه حتى نهايته؛ نزّله أو صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>الملف «{name}» أكبر من أن يُقرأ.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>تعذرت قراءة «{name}». تحقق من القرص، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>لا يُسمح بفتح «{name}». اسمح بقراءته، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>لم يعد «{name}» موجودًا.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>الملف «{name}» ليس من نوع يمكن استيراده. اختر الأرشيف كما أنشأه البرنامج الآخر.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>لا محادثات في «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>الأرشيف «{name}» محمي بكلمة مرور. فك ضغطه، واختر المجلد.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>الملف «{name}» أرشيف داخل الأرشيف، فلا يُفتح. فك ضغطه، واختره وحده.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>في «{name}» ملفات أكثر مما يمكن فحصه.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>عند فك ضغط «{name}» يصير أكبر كثيرًا من أي أرشيف سليم، ولذلك لا يُفتح.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>الأرشيف «{name}» تالف. نزّله أو صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>الملف «{name}» نسخة احتياطية من إصدار أحدث من Cherry Studio، ولا يمكن قراءته هنا. صدّر المحادثات من هناك بصيغة Markdown، واختر المجلد.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>كتب «{name}» إصدار أحدث من Orca Desktop. حدّث هذا الإصدار، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>الملف «{name}» تالف أو عُدّل: ما فيه غير متسق. صدّره مرة أخرى.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>انقطع استيراد «{name}»، فأُزيل ما جلبه. استورد الملف مرة أخرى.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>انقطع استيراد «{name}»، فأُزيل ما جلبه، ولم تتابع أي محادثة منه. استورد الملف مرة أخرى.</numerusform>
            <numerusform>انقطع استيراد «{name}»، فأُزيل ما جلبه، إلا محادثة واحدة تابعتها. استورد الملف مرة أخرى.</numerusform>
            <numerusform>انقطع استيراد «{name}»، فأُزيل ما جلبه، إلا محادثتين تابعتهما. استورد الملف مرة أخرى.</numerusform>
            <numerusform>انقطع استيراد «{name}»، فأُزيل ما جلبه، إلا {n} محادثات تابعتها. استورد الملف مرة أخرى.</numerusform>
            <numerusform>انقطع استيراد «{name}»، فأُزيل ما جلبه، إلا {n} محادثة تابعتها. استورد الملف مرة أخرى.</numerusform>
            <numerusform>انقطع استيراد «{name}»، فأُزيل ما جلبه، إلا {n} محادثة تابعتها. استورد الملف مرة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>لا أسئلة</numerusform>
            <numerusform>سؤال واحد</numerusform>
            <numerusform>سؤالان</numerusform>
            <numerusform>{n} أسئلة</numerusform>
            <numerusform>{n} سؤالًا</numerusform>
            <numerusform>{n} سؤال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>كل ملفاتها فيه</numerusform>
            <numerusform>ملف واحد ليس فيه</numerusform>
            <numerusform>ملفان ليسا فيه</numerusform>
            <numerusform>{n} ملفات ليست فيه</numerusform>
            <numerusform>{n} ملفًا ليست فيه</numerusform>
            <numerusform>{n} ملف ليست فيه</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>استيراد بلا محادثات</numerusform>
            <numerusform>استيراد محادثة واحدة</numerusform>
            <numerusform>استيراد محادثتين</numerusform>
            <numerusform>استيراد {n} محادثات</numerusform>
            <numerusform>استيراد {n} محادثة</numerusform>
            <numerusform>استيراد {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>موجودة هنا</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>فيها أكثر مما هنا</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>حُذفت هنا</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>لا محادثات في «{name}».</numerusform>
            <numerusform>في «{name}» محادثة واحدة.</numerusform>
            <numerusform>في «{name}» محادثتان.</numerusform>
            <numerusform>في «{name}» {n} محادثات.</numerusform>
            <numerusform>في «{name}» {n} محادثة.</numerusform>
            <numerusform>في «{name}» {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>لا محادثات حتى الآن</numerusform>
            <numerusform>محادثة واحدة حتى الآن</numerusform>
            <numerusform>محادثتان حتى الآن</numerusform>
            <numerusform>{n} محادثات حتى الآن</numerusform>
            <numerusform>{n} محادثة حتى الآن</numerusform>
            <numerusform>{n} محادثة حتى الآن</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>لم تُستورد أي محادثة.</numerusform>
            <numerusform>استُوردت محادثة واحدة.</numerusform>
            <numerusform>استُوردت محادثتان.</numerusform>
            <numerusform>استُوردت {n} محادثات.</numerusform>
            <numerusform>استُوردت {n} محادثة.</numerusform>
            <numerusform>استُوردت {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>لم ينقص شيء مما كان هنا.</numerusform>
            <numerusform>واحدة كانت هنا أُكمل ما ينقصها.</numerusform>
            <numerusform>اثنتان كانتا هنا أُكمل ما ينقصهما.</numerusform>
            <numerusform>{n} كانت هنا أُكمل ما ينقصها.</numerusform>
            <numerusform>{n} كانت هنا أُكمل ما ينقصها.</numerusform>
            <numerusform>{n} كانت هنا أُكمل ما ينقصها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>لم تكن أي منها هنا من قبل.</numerusform>
            <numerusform>واحدة كانت هنا من قبل.</numerusform>
            <numerusform>اثنتان كانتا هنا من قبل.</numerusform>
            <numerusform>{n} كانت هنا من قبل.</numerusform>
            <numerusform>{n} كانت هنا من قبل.</numerusform>
            <numerusform>{n} كانت هنا من قبل.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>قُرئت كلها.</numerusform>
            <numerusform>تعذرت قراءة واحدة.</numerusform>
            <numerusform>تعذرت قراءة اثنتين.</numerusform>
            <numerusform>تعذرت قراءة {n}.</numerusform>
            <numerusform>تعذرت قراءة {n}.</numerusform>
            <numerusform>تعذرت قراءة {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>كل ملفاته فيها محادثات.</numerusform>
            <numerusform>فيه ملف واحد بلا محادثات.</numerusform>
            <numerusform>فيه ملفان بلا محادثات.</numerusform>
            <numerusform>فيه {n} ملفات بلا محادثات.</numerusform>
            <numerusform>فيه {n} ملفًا بلا محادثات.</numerusform>
            <numerusform>فيه {n} ملف بلا محادثات.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>أُوقف الاستيراد؛ استورد الملف نفسه مرة أخرى لجلب الباقي.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>تم التراجع عن الاستيراد.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>أسئلة أُرسلت معه حُذفت بعد ذلك، فلا تُعرض.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>هذا هو الطلب الأول. جرت متابعة الإجابة: أُرسل الشيء نفسه مرة أخرى، مع الإجابة حتى تلك اللحظة وطلب متابعتها.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>أُرسل أولًا مع تفكير الإجابات السابقة، فلم يُقبل.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(رسالتك)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>لم يعد عرض هذا الطلب ممكنًا.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>هذا النص أطول من اللازم.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>السطر {line}، العمود {column}: ليس هذا بصيغة JSON. تحقق من الفواصل وعلامات الاقتباس والأقواس.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>السطر الأول: المطلوب قائمة بين قوسين مربعين.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>السطر {line}: المطلوب كائن بين قوسين معقوفين.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>السطر {line}: ينقص «{field}».</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>السطر {line}: يجب أن يكون «{field}» نصًا.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>السطر {line}: يجب أن يكون «{field}» كائنًا.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>السطر {line}: لا يجوز في «name» إلا الحروف من a إلى z والأرقام والعلامتان _ و-، و١٢٨ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>السطر {line}: يجب أن يكون «type» هو «url».</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>السطر {line}: يجب أن يكون «enabled» إما true وإما false، و«allowed_tools» قائمة نصوص.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>السطر {line}: يجب أن يبدأ «url» بـ https://‎.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>لا أدوات</numerusform>
            <numerusform>أداة واحدة</numerusform>
            <numerusform>أداتان</numerusform>
            <numerusform>{n} أدوات</numerusform>
            <numerusform>{n} أداة</numerusform>
            <numerusform>{n} أداة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>بلا خوادم MCP</numerusform>
            <numerusform>خادم MCP واحد</numerusform>
            <numerusform>خادما MCP</numerusform>
            <numerusform>{n} خوادم MCP</numerusform>
            <numerusform>{n} خادم MCP</numerusform>
            <numerusform>{n} خادم MCP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>الضغط على {keys} وحده يكتب شيئًا. اضغط معه Ctrl أو Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>الاختصار {keys} لازم للكتابة والتنقل. اختر غيره.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>اضغط أحد الأرقام مع Ctrl أو Alt، ما عدا الصفر.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>محفوظ لهذه الجلسة فقط</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>المفتاح موجود في: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>حُفظ المفتاح في: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>أُزيل المفتاح من هذا الحاسوب.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>لا يوجد مفتاح محفوظ لهذه البوابة.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>سلسلة المفاتيح على هذا الحاسوب مقفلة. افتح قفلها وأعد المحاولة، أو احتفظ بالمفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>لا تُستخدم سلسلة مفاتيح على هذا الحاسوب، فلا يمكن حفظ المفتاح إلا لهذه الجلسة.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>لم تستجب سلسلة المفاتيح للطلب ({message}). يمكن حفظ المفتاح لهذه الجلسة فقط.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>لم ترد سلسلة المفاتيح فورًا. تحقق هل تطلب كلمة مرور، ثم أعد المحاولة.</numerusform>
            <numerusform>لم ترد سلسلة المفاتيح خلال ثانية. تحقق هل تطلب كلمة مرور، ثم أعد المحاولة.</numerusform>
            <numerusform>لم ترد سلسلة المفاتيح خلال ثانيتين. تحقق هل تطلب كلمة مرور، ثم أعد المحاولة.</numerusform>
            <numerusform>لم ترد سلسلة المفاتيح خلال {n} ثوانٍ. تحقق هل تطلب كلمة مرور، ثم أعد المحاولة.</numerusform>
            <numerusform>لم ترد سلسلة المفاتيح خلال {n} ثانية. تحقق هل تطلب كلمة مرور، ثم أعد المحاولة.</numerusform>
            <numerusform>لم ترد سلسلة المفاتيح خلال {n} ثانية. تحقق هل تطلب كلمة مرور، ثم أعد المحاولة.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>المفتاح أطول مما يستطيع Windows حفظه</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>ما كُتب لم يُقرأ كما هو</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>ما زال المفتاح موجودًا</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>ما مدى الحرية؟</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>التفكير أولًا؟</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>ما طول الإجابة؟</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>مقدار خاص ضُبط في «متقدم»</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>قيمة خاصة: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>بلا كلمات</numerusform>
            <numerusform>نحو كلمة واحدة</numerusform>
            <numerusform>نحو كلمتين</numerusform>
            <numerusform>نحو {n} كلمات</numerusform>
            <numerusform>نحو {n} كلمة</numerusform>
            <numerusform>نحو {n} كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>حسب النموذج</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>دقيق</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>متوازن</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>جريء</translation>
    </message>
    <message>
        <source>No</source>
        <translation>لا</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>بلا تفكير</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>قليلًا</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>تفكير قليل</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>كثيرًا</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>تفكير كثير</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>قصير</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>طويل</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>تفكير عند الحاجة</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>جهد منخفض</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>جهد متوسط</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>جهد مرتفع</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>جهد مرتفع جدًا</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>أقصى جهد</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>التفكير متوقف</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>تفكير قصير</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>تفكير طويل</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>نُقلت إلى {folder}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>لم تُنقل أي محادثة إلى {folder}</numerusform>
            <numerusform>نُقلت محادثة واحدة إلى {folder}</numerusform>
            <numerusform>نُقلت محادثتان إلى {folder}</numerusform>
            <numerusform>نُقلت {n} محادثات إلى {folder}</numerusform>
            <numerusform>نُقلت {n} محادثة إلى {folder}</numerusform>
            <numerusform>نُقلت {n} محادثة إلى {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>أُخرجت من مجلدها: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>لم تُخرج أي محادثة من مجلدها</numerusform>
            <numerusform>أُخرجت محادثة واحدة من مجلدها</numerusform>
            <numerusform>أُخرجت محادثتان من مجلديهما</numerusform>
            <numerusform>أُخرجت {n} محادثات من مجلداتها</numerusform>
            <numerusform>أُخرجت {n} محادثة من مجلداتها</numerusform>
            <numerusform>أُخرجت {n} محادثة من مجلداتها</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>تغيّرت الوسوم: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>لم تتغيّر وسوم أي محادثة</numerusform>
            <numerusform>تغيّرت وسوم محادثة واحدة</numerusform>
            <numerusform>تغيّرت وسوم محادثتين</numerusform>
            <numerusform>تغيّرت وسوم {n} محادثات</numerusform>
            <numerusform>تغيّرت وسوم {n} محادثة</numerusform>
            <numerusform>تغيّرت وسوم {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>ثُبّتت: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>لم تُثبّت أي محادثة</numerusform>
            <numerusform>ثُبّتت محادثة واحدة</numerusform>
            <numerusform>ثُبّتت محادثتان</numerusform>
            <numerusform>ثُبّتت {n} محادثات</numerusform>
            <numerusform>ثُبّتت {n} محادثة</numerusform>
            <numerusform>ثُبّتت {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>أُلغي تثبيتها: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>لم يُلغَ تثبيت أي محادثة</numerusform>
            <numerusform>أُلغي تثبيت محادثة واحدة</numerusform>
            <numerusform>أُلغي تثبيت محادثتين</numerusform>
            <numerusform>أُلغي تثبيت {n} محادثات</numerusform>
            <numerusform>أُلغي تثبيت {n} محادثة</numerusform>
            <numerusform>أُلغي تثبيت {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>أُرشفت: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>لم تُؤرشف أي محادثة</numerusform>
            <numerusform>أُرشفت محادثة واحدة</numerusform>
            <numerusform>أُرشفت محادثتان</numerusform>
            <numerusform>أُرشفت {n} محادثات</numerusform>
            <numerusform>أُرشفت {n} محادثة</numerusform>
            <numerusform>أُرشفت {n} محادثة</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>أُخرجت من الأرشيف: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>لم تُخرج أي محادثة من الأرشيف</numerusform>
            <numerusform>أُخرجت محادثة واحدة من الأرشيف</numerusform>
            <numerusform>أُخرجت محادثتان من الأرشيف</numerusform>
            <numerusform>أُخرجت {n} محادثات من الأرشيف</numerusform>
            <numerusform>أُخرجت {n} محادثة من الأرشيف</numerusform>
            <numerusform>أُخرجت {n} محادثة من الأرشيف</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>حُذفت: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>لم تُحذف أي محادثة</numerusform>
            <numerusform>حُذفت محادثة واحدة</numerusform>
            <numerusform>حُذفت محادثتان</numerusform>
            <numerusform>حُذفت {n} محادثات</numerusform>
            <numerusform>حُذفت {n} محادثة</numerusform>
            <numerusform>حُذفت {n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>لا محادثات تُعدّل.</numerusform>
            <numerusform>جارٍ تعديل محادثة واحدة.</numerusform>
            <numerusform>جارٍ تعديل محادثتين.</numerusform>
            <numerusform>جارٍ تعديل {n} محادثات.</numerusform>
            <numerusform>جارٍ تعديل {n} محادثة.</numerusform>
            <numerusform>جارٍ تعديل {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>لا تعديل للمحادثات يُتراجع عنه.</numerusform>
            <numerusform>جارٍ التراجع عن تعديل محادثة واحدة.</numerusform>
            <numerusform>جارٍ التراجع عن تعديل محادثتين.</numerusform>
            <numerusform>جارٍ التراجع عن تعديل {n} محادثات.</numerusform>
            <numerusform>جارٍ التراجع عن تعديل {n} محادثة.</numerusform>
            <numerusform>جارٍ التراجع عن تعديل {n} محادثة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>لم تبقَ أي محادثة كما عدّلتها.</numerusform>
            <numerusform>ما زالت محادثة واحدة كما عدّلتها.</numerusform>
            <numerusform>ما زالت محادثتان كما عدّلتهما.</numerusform>
            <numerusform>ما زالت {n} محادثات كما عدّلتها.</numerusform>
            <numerusform>ما زالت {n} محادثة كما عدّلتها.</numerusform>
            <numerusform>ما زالت {n} محادثة كما عدّلتها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}، مجلد، بلا محادثات، مطوي</numerusform>
            <numerusform>{name}، مجلد، محادثة واحدة، مطوي</numerusform>
            <numerusform>{name}، مجلد، محادثتان، مطوي</numerusform>
            <numerusform>{name}، مجلد، {n} محادثات، مطوي</numerusform>
            <numerusform>{name}، مجلد، {n} محادثة، مطوي</numerusform>
            <numerusform>{name}، مجلد، {n} محادثة، مطوي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}، مجلد، بلا محادثات، مفتوح</numerusform>
            <numerusform>{name}، مجلد، محادثة واحدة، مفتوح</numerusform>
            <numerusform>{name}، مجلد، محادثتان، مفتوح</numerusform>
            <numerusform>{name}، مجلد، {n} محادثات، مفتوح</numerusform>
            <numerusform>{name}، مجلد، {n} محادثة، مفتوح</numerusform>
            <numerusform>{name}، مجلد، {n} محادثة، مفتوح</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}، لا إجابات جديدة في أي محادثة</numerusform>
            <numerusform>{row}، إجابات جديدة في محادثة واحدة</numerusform>
            <numerusform>{row}، إجابات جديدة في محادثتين</numerusform>
            <numerusform>{row}، إجابات جديدة في {n} محادثات</numerusform>
            <numerusform>{row}، إجابات جديدة في {n} محادثة</numerusform>
            <numerusform>{row}، إجابات جديدة في {n} محادثة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>لم يُحدد أي صف</numerusform>
            <numerusform>حُدد صف واحد</numerusform>
            <numerusform>حُدد صفان</numerusform>
            <numerusform>حُددت {n} صفوف</numerusform>
            <numerusform>حُدد {n} صفًا</numerusform>
            <numerusform>حُدد {n} صف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>لم تُحدد أي محادثة</numerusform>
            <numerusform>حُددت محادثة واحدة</numerusform>
            <numerusform>حُددت محادثتان</numerusform>
            <numerusform>حُددت {n} محادثات</numerusform>
            <numerusform>حُددت {n} محادثة</numerusform>
            <numerusform>حُددت {n} محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>لا تُفتح إلا عناوين الويب والبريد.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>هذا العنوان غير مكتوب كما ينبغي.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>هل تريد فتح هذا العنوان؟</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>تعرف الشبكة هذا الموقع باسم {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>عدم السؤال مرة أخرى عن {0} حتى ينتهي البرنامج</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>رابط</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>عُدّل «{changed}» في مجلده ويبقى كما هو. تستمر المحادثة في «{name}».</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>لم يُعدّل أي ملف Markdown في مجلده، وتستمر المحادثات في ملفاتها.</numerusform>
            <numerusform>عُدّل ملف Markdown في مجلده ويبقى كما هو. تستمر المحادثة في ملف جديد بجانبه.</numerusform>
            <numerusform>عُدّل ملفا Markdown في مجلدهما ويبقيان كما هما. تستمر المحادثتان في ملفين جديدين بجانبهما.</numerusform>
            <numerusform>عُدّلت {n} ملفات Markdown في مجلدها وتبقى كما هي. تستمر المحادثات في ملفات جديدة بجانبها.</numerusform>
            <numerusform>عُدّل {n} ملف Markdown في مجلدها وتبقى كما هي. تستمر المحادثات في ملفات جديدة بجانبها.</numerusform>
            <numerusform>عُدّل {n} ملف Markdown في مجلدها وتبقى كما هي. تستمر المحادثات في ملفات جديدة بجانبها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>مجلد ملفات Markdown غير موجود: ‎{folder}. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>مجلد ملفات Markdown فارغ: ‎{folder}. إن كان قرصه غير موصول فأوصله. ولكتابة كل الملفات من جديد اختر المجلد مرة أخرى.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>لا يُسمح لـ Orca Desktop بالكتابة في مجلد ملفات Markdown: ‎{folder}. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>القرص الذي فيه مجلد ملفات Markdown ممتلئ: ‎{folder}. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>تعذرت كتابة «{name}» في مجلد ملفات Markdown. ستُعاد المحاولة تلقائيًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>لا ملفات في المجلد.</numerusform>
            <numerusform>في المجلد ملف واحد.</numerusform>
            <numerusform>في المجلد ملفان.</numerusform>
            <numerusform>في المجلد {n} ملفات.</numerusform>
            <numerusform>في المجلد {n} ملفًا.</numerusform>
            <numerusform>في المجلد {n} ملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>كُتبت كلها.</numerusform>
            <numerusform>بقيت كتابة واحد.</numerusform>
            <numerusform>بقيت كتابة اثنين.</numerusform>
            <numerusform>بقيت كتابة {n}.</numerusform>
            <numerusform>بقيت كتابة {n}.</numerusform>
            <numerusform>بقيت كتابة {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>لم يُسأل الخادم: يجب أن يبدأ عنوانه بـ https://‎.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>لا اتصال بهذا الخادم. تحقق من عنوانه ومن الشبكة.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>الاتصال بهذا الخادم غير آمن، فلم يُرسل إليه شيء.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>لم يرد الخادم فورًا.</numerusform>
            <numerusform>لم يرد الخادم خلال ثانية.</numerusform>
            <numerusform>لم يرد الخادم خلال ثانيتين.</numerusform>
            <numerusform>لم يرد الخادم خلال {n} ثوانٍ.</numerusform>
            <numerusform>لم يرد الخادم خلال {n} ثانية.</numerusform>
            <numerusform>لم يرد الخادم خلال {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>لا يوجد خادم MCP في هذا العنوان، أو هو من نوع قديم لا يمكن سؤاله.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>يحوّل الخادم إلى عنوان آخر، {address}، ولم يُسأل ذلك العنوان. أدخله بنفسك إن كنت تثق به.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>يطلب الخادم رمز وصول.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>لا يقبل الخادم رمز الوصول هذا.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>يُسأل الخادم كثيرًا. أعد المحاولة بعد حين.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>حدث خطأ في الخادم نفسه (الحالة {status}). أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>لا يذكر الخادم أدواته: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>ليس لدى الخادم أدوات يقدمها.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>إجابة الخادم غير مفهومة.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>إجابة الخادم أكبر من {size} ميغابايت.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>في الخادم أدوات، وهذا أكثر من اللازم.</numerusform>
            <numerusform>في الخادم أكثر من أداة واحدة، وهذا أكثر من اللازم.</numerusform>
            <numerusform>في الخادم أكثر من أداتين، وهذا أكثر من اللازم.</numerusform>
            <numerusform>في الخادم أكثر من {n} أدوات، وهذا أكثر من اللازم.</numerusform>
            <numerusform>في الخادم أكثر من {n} أداة، وهذا أكثر من اللازم.</numerusform>
            <numerusform>في الخادم أكثر من {n} أداة، وهذا أكثر من اللازم.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>في هذا الخادم أكثر مما تعرضه الاستمارة («{what}»). لا يمكن تعديله إلا بصيغة JSON.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>أعطِ الخادم اسمًا.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>يوجد خادم آخر بهذا الاسم.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>اكتب عنوان الخادم.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>احذف الاسم وكلمة المرور قبل @. لرمز الوصول حقل خاص به.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>يجب أن يبدأ العنوان بـ https://‎، مثل https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>حُفظ رمز الوصول لعنوان آخر. اكتبه مرة أخرى، أو أزله.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>لا يتكون رمز الوصول إلا من حروف لاتينية وأرقام وعلامات بسيطة، دون مسافات.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>يرى الصور</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>يقرأ PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>يفكر</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>يستخدم الأدوات</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>يبحث في الويب</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>قدراته غير معروفة</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>يختار OrcaRouter نموذجًا مناسبًا لكل رسالة. ولا يُعرف أيها أجاب، ولا السعر، إلا بعد ذلك.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>يختار OrcaRouter أحد النماذج المجانية. وحدودها أضيق.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>يسأل OrcaRouter عدة نماذج ويصوغ من إجاباتها إجابة واحدة.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>يسأل OrcaRouter عدة نماذج سريعة ويصوغ من إجاباتها إجابة واحدة.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>يسأل OrcaRouter عدة نماذج صغيرة ويصوغ من إجاباتها إجابة واحدة.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>موجّه اسمه {name}: قواعده هي التي تختار النموذج لكل رسالة.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>مدمج، يعمل دون اتصال. يقبل درجة الحرارة وtop_p وtop_k بحرية؛ ولا يفكر.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>مدمج، يعمل دون اتصال. يفكر حين يُطلب منه، بميزانية أو كما يرى.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>مدمج، يعمل دون اتصال. يفكر دائمًا، ولا يقبل درجة الحرارة ولا top_p ولا top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>مدمج، يعمل دون اتصال، مجاني. بلا إعدادات لاختيار الكلمات، وبلا تفكير، وإجاباته قصيرة.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>سؤال «{name}» كما كُتب</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>جارٍ تحميل القائمة…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>لم تُحمّل القائمة. أعد المحاولة</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>يتسع لـ {count} رمز مميز</numerusform>
            <numerusform>يتسع لـ {count} رمز مميز</numerusform>
            <numerusform>يتسع لـ {count} رمز مميز</numerusform>
            <numerusform>يتسع لـ {count} رمز مميز</numerusform>
            <numerusform>يتسع لـ {count} رمز مميز</numerusform>
            <numerusform>يتسع لـ {count} رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>تدريب، بلا مال</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>السعر حسب النموذج</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} للقراءة، {output} للكتابة</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>الحجم غير معروف</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number} مليون</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number} ألف</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>غير مخصص للمحادثة</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>مميز بنجمة</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>المحادثة فارغة، ولا يتسع النموذج إلا لـ {context} من الرموز المميزة. لا يُقطع شيء دون علمك.</numerusform>
            <numerusform>في هذه المحادثة نحو رمز مميز واحد، ولا يتسع النموذج إلا لـ {context}. لا يُقطع شيء دون علمك.</numerusform>
            <numerusform>في هذه المحادثة نحو رمزين مميزين، ولا يتسع النموذج إلا لـ {context}. لا يُقطع شيء دون علمك.</numerusform>
            <numerusform>في هذه المحادثة نحو {n} رموز مميزة، ولا يتسع النموذج إلا لـ {context}. لا يُقطع شيء دون علمك.</numerusform>
            <numerusform>في هذه المحادثة نحو {n} رمزًا مميزًا، ولا يتسع النموذج إلا لـ {context}. لا يُقطع شيء دون علمك.</numerusform>
            <numerusform>في هذه المحادثة نحو {n} رمز مميز، ولا يتسع النموذج إلا لـ {context}. لا يُقطع شيء دون علمك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>ليس في هذه المحادثة رموز مميزة، وقد تحتاج الإجابة إلى {answer} أخرى: أي معًا أكثر مما يتسع له النموذج، وهو {context}.</numerusform>
            <numerusform>في هذه المحادثة نحو رمز مميز واحد، وقد تحتاج الإجابة إلى {answer} أخرى: أي معًا أكثر مما يتسع له النموذج، وهو {context}.</numerusform>
            <numerusform>في هذه المحادثة نحو رمزين مميزين، وقد تحتاج الإجابة إلى {answer} أخرى: أي معًا أكثر مما يتسع له النموذج، وهو {context}.</numerusform>
            <numerusform>في هذه المحادثة نحو {n} رموز مميزة، وقد تحتاج الإجابة إلى {answer} أخرى: أي معًا أكثر مما يتسع له النموذج، وهو {context}.</numerusform>
            <numerusform>في هذه المحادثة نحو {n} رمزًا مميزًا، وقد تحتاج الإجابة إلى {answer} أخرى: أي معًا أكثر مما يتسع له النموذج، وهو {context}.</numerusform>
            <numerusform>في هذه المحادثة نحو {n} رمز مميز، وقد تحتاج الإجابة إلى {answer} أخرى: أي معًا أكثر مما يتسع له النموذج، وهو {context}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>قصر الإجابة على لا رموز مميزة</numerusform>
            <numerusform>قصر الإجابة على رمز مميز واحد</numerusform>
            <numerusform>قصر الإجابة على رمزين مميزين</numerusform>
            <numerusform>قصر الإجابة على {n} رموز مميزة</numerusform>
            <numerusform>قصر الإجابة على {n} رمزًا مميزًا</numerusform>
            <numerusform>قصر الإجابة على {n} رمز مميز</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>اختيار نموذج يتسع لأكثر</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>بدء محادثة جديدة</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>إرسال رغم ذلك</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>قد تكلف هذه الرسالة حتى {most}. وحدّك للرسالة الواحدة {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>قد تكلف هذه الرسالة حتى {most}، وقد أُنفق اليوم {spent}. وحدّك لليوم الواحد {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>تكاليف إجابات اليوم كلها معروفة وداخلة في هذا المجموع.</numerusform>
            <numerusform>تكلفة إجابة واحدة من إجابات اليوم غير معروفة ولا تدخل في هذا المجموع.</numerusform>
            <numerusform>تكلفة إجابتين من إجابات اليوم غير معروفة ولا تدخل في هذا المجموع.</numerusform>
            <numerusform>تكلفة {n} من إجابات اليوم غير معروفة ولا تدخل في هذا المجموع.</numerusform>
            <numerusform>تكلفة {n} من إجابات اليوم غير معروفة ولا تدخل في هذا المجموع.</numerusform>
            <numerusform>تكلفة {n} من إجابات اليوم غير معروفة ولا تدخل في هذا المجموع.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>سعر هذا النموذج غير معروف، فلا يمكن مراقبة حدّك.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount}&#xa0;$</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>أقل من {amount}&#xa0;$</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>تُكتب إجابة الآن. أوقفها أو انتظر نهايتها، ثم انقل المجلد.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>لم يُنقل شيء. كل شيء في مكانه.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>محادثاتك موجودة في ‎{folder} من قبل. اختر مجلدًا آخر.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>سيقع ‎{folder} داخل المجلد الحالي. اختر مجلدًا في مكان آخر.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>المجلد ‎{folder} على قرص شبكي، وقد تتلف محادثاتك هناك. اختر مجلدًا على هذا الحاسوب.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>لا مكان لمحادثاتك في ‎{folder}. كل شيء في مكانه.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>تعذرت كتابة محادثاتك في ‎{folder}. كل شيء في مكانه.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>النسخة التي في ‎{folder} ليست كما ينبغي، فلا تُستخدم. كل شيء في مكانه؛ تحقق من ذلك القرص.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count} ملي ثانية</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>تجيب البوابة دون خادم وكيل. استغرق ذلك {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>تجيب البوابة عبر {proxy}. استغرق ذلك {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>لا يمكن استخدام الخادم الوكيل {proxy}: المتاح http وhttps وsocks5 فقط.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>لم يُعثر على كلمة مرور الخادم الوكيل. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>تعذرت قراءة ملف الشهادات الموثوقة ‎{file}. اختره من جديد، أو أزله.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>لم يرد شيء فورًا.</numerusform>
            <numerusform>لم يرد شيء خلال ثانية.</numerusform>
            <numerusform>لم يرد شيء خلال ثانيتين.</numerusform>
            <numerusform>لم يرد شيء خلال {n} ثوانٍ.</numerusform>
            <numerusform>لم يرد شيء خلال {n} ثانية.</numerusform>
            <numerusform>لم يرد شيء خلال {n} ثانية.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>لم يصل شيء عبر {proxy} فورًا.</numerusform>
            <numerusform>لم يصل شيء عبر {proxy} خلال ثانية.</numerusform>
            <numerusform>لم يصل شيء عبر {proxy} خلال ثانيتين.</numerusform>
            <numerusform>لم يصل شيء عبر {proxy} خلال {n} ثوانٍ.</numerusform>
            <numerusform>لم يصل شيء عبر {proxy} خلال {n} ثانية.</numerusform>
            <numerusform>لم يصل شيء عبر {proxy} خلال {n} ثانية.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>تم الوصول إلى البوابة، لكن شهادتها غير موثوقة. الشبكة التي تراقب ما يمر فيها لها شهادات خاصة بها: اختر ملفها أدناه إن كنت تثق بالشبكة.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>تم الوصول إلى {proxy}، لكن إحدى الشهادات في الطريق غير موثوقة. الخادم الوكيل الذي يراقب ما يمر فيه له شهادات خاصة به: اختر ملفها أدناه إن كنت تثق به.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>ما يجيب في هذا العنوان لا يستخدم البروتوكول الآمن (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>انقطع الاتصال الآمن (TLS) بعد {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>لا يقبل {proxy} اسم المستخدم وكلمة المرور.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>يحتاج {proxy} إلى اسم مستخدم وكلمة مرور.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>لم يسمح {proxy} بمرور الطلب: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>لم يُعثر على {proxy}: لا حاسوب بهذا الاسم.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>لا شيء يستقبل الاتصال في {proxy}: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>انقطع الاتصال عبر {proxy}: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>لم يُعثر على البوابة. هل توجد شبكة، وهل العنوان صحيح؟</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>لا شيء يستقبل الاتصال في عنوان البوابة: رُفض الاتصال.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>انقطع الاتصال: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>الآن: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>الآن: بلا خادم وكيل، والوصول إلى البوابة مباشر.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>الآن: {proxy}، ولا يمكن استخدامه. المتاح http وhttps وsocks5 فقط.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>كلمة المرور محفوظة في {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>تُحفظ كلمة المرور حتى تغلق Orca Desktop. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>لم تصل أي إجابة.</numerusform>
            <numerusform>وصلت الإجابة.</numerusform>
            <numerusform>وصلت إجابتان.</numerusform>
            <numerusform>وصلت {n} إجابات.</numerusform>
            <numerusform>وصلت {n} إجابة.</numerusform>
            <numerusform>وصلت {n} إجابة.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>تعذر إكمال الإجابة.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>تنتظر الإجابة نتيجة منك.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>اكتب الموقع دون https، مثل example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>يتيح للنموذج أن يسأل هذا الحاسوب عن التاريخ والوقت.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>يتيح للنموذج أن يحسب بهذا البرنامج، فيصح الناتج.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>يتيح للنموذج أن يطلب مواضع من محادثاتك الأخرى. وترى كلًا منها قبل إرساله.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>النموذج</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>النموذج الذي يجيب.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>درجة الحرارة</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>مدى الحرية في اختيار الكلمات: المنخفض دقيق وقابل للتكرار، والمرتفع أكثر تنوعًا.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>التفكير</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>يحدد هل يفكر النموذج قبل أن يجيب. ويستغرق التفكير وقتًا ورموزًا مميزة.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>متوقف</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>بميزانية</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>عند الحاجة</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>ميزانية التفكير</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>عدد الرموز المميزة التي يجوز للنموذج أن يفكر بها: ١٬٠٢٤ على الأقل، ودون حد الإجابة.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>رمز مميز</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>أقصى عدد للرموز المميزة</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>أطول إجابة مسموح بها، ويدخل فيها التفكير. كل ألف رمز مميز نحو ٧٠٠ كلمة.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>ما ينبغي أن يراعيه النموذج دائمًا، كدوره أو نبرته.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>مثلًا: استخدم كلمات بسيطة. أطبخ لشخصين، دون لحم.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>يختار فقط من أرجح الكلمات التي تبلغ معًا هذه النسبة. غيّر هذا أو درجة الحرارة، لا كليهما.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>يختار فقط من هذا العدد من أرجح الكلمات.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>عبارات الإيقاف</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>تنتهي الإجابة قبل أي من هذه النصوص؛ نص في كل سطر.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>عرض التفكير</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>يحدد هل تُعرض الأفكار كملخص أم تُستبعد.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>ملخص</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>مخفي</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>الجهد</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>مقدار الجهد الذي يبذله النموذج في الإجابة؛ والمزيد منه يستهلك رموزًا مميزة أكثر.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>منخفض</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>متوسط</translation>
    </message>
    <message>
        <source>High</source>
        <translation>مرتفع</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>مرتفع جدًا</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>الأقصى</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>البحث في الويب</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>يتيح للنموذج البحث في الويب، بسعر إضافي لكل بحث.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>أقصى عدد لعمليات البحث</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>عدد مرات البحث في الويب المسموح بها للنموذج في إجابة واحدة.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>هذه المواقع فقط</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>المواقع التي يُبحث فيها، مثل wikipedia.org؛ واحد في كل سطر.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>ما عدا هذه المواقع</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>المواقع المستبعدة من البحث، مثل example.com؛ واحد في كل سطر.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>مدينة البحث</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>يجد ما هو قريب، كالطقس أو المتاجر. ويُعلَم المزود بهذا المكان.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>بلد البحث</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>حرفان، مثل EG أو SA أو MA.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>أدخل البلد بحرفين، مثل EG أو SA.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>الاستشهاد بالمستندات</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>تذكر الإجابات المقاطع التي تستند إليها من المستندات المرفقة.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>التخزين المؤقت للطلبات</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>يجعل المحادثات الطويلة أرخص: إعادة إرسال ما أُرسل من قبل تكلف العُشر.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>الأدوات</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>أدوات قد يطلبها النموذج. تُعرض استدعاءاتها ولا تُنفّذ.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>اختيار الأداة</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>يحدد هل يجوز للنموذج استخدام أداة أم يجب عليه أم يُمنع منه.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>يجوز</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>يجب</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>يُمنع</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>هذه الأداة</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>اسم الأداة</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>الأداة الوحيدة التي يجب على النموذج استخدامها.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>خوادم MCP</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>خوادم يجوز للنموذج استخدام أدواتها بنفسه. ورمز الوصول المكتوب هنا يُنقل إلى سلسلة المفاتيح في النظام.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>البيانات الوصفية</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>معلومات للمزود عن هذا الطلب، بصيغة JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>معرّف المستخدم</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>اسم لا يدل على هوية من يسأل، دون بيانات شخصية.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>العرض في أثناء الكتابة</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>يعرض الإجابة وهي تُكتب، لا دفعة واحدة في النهاية.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>هذه القيمة لا تصلح هنا.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>اختر نموذجًا أولًا.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>لا يجوز أن تكون عبارة الإيقاف فارغة.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>أدخل عددًا بين {minimum} و{maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>أدخل عددًا لا يقل عن {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>حدد كم رمزًا مميزًا يجوز للنموذج أن يفكر به.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>يجب أن تكون ميزانية التفكير أصغر من حد الإجابة، وهو بلا رموز مميزة.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير أصغر من حد الإجابة، وهو رمز مميز واحد.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير أصغر من حد الإجابة، وهو رمزان مميزان.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير أصغر من حد الإجابة، وهو {n} رموز مميزة.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير أصغر من حد الإجابة، وهو {n} رمزًا مميزًا.</numerusform>
            <numerusform>يجب أن تكون ميزانية التفكير أصغر من حد الإجابة، وهو {n} رمز مميز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>التاريخ والوقت</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>الآلة الحاسبة</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>البحث في محادثاتي</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>حفظ كوصفة</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>تحفظ الوصفة هذه الأعمدة لتطرح عليها أي سؤال لاحقًا.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>ما اسم هذه الوصفة؟</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>إعادة تسمية الوصفة</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>ليس ‎{folder} مجلدًا بل ملف. اختر مجلدًا باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>لا يُسمح لـ Orca Desktop بالكتابة في ‎{folder}. اسمح بذلك، أو اختر مجلدًا آخر باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>لا مساحة متبقية لـ ‎{folder}. وفّر بعض المساحة، ثم شغّل البرنامج من جديد.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>نُقلت محادثاتك إلى ‎{folder}، وليست هناك الآن. أوصل ذلك القرص، ثم شغّل البرنامج من جديد، أو اختر مجلدًا آخر باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>تعذر استخدام المجلد ‎{folder}. اختر غيره باستخدام ‎--profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>تعذرت قراءة ملف التفضيلات في السطر {line}. يُستخدم بدلًا منه آخر ملف سليم.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>في ملف التفضيلات شيء غريب في السطر {line} («{name}»). يُستخدم بدلًا منه آخر ملف سليم.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>أرجح الكلمات: للحقائق والشيفرة والملخصات.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>بين الدقيق والجريء: للأسئلة اليومية.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>كلمات أكثر تنوعًا: للأفكار والأسماء والقصص.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>مفكر عميق</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>يفكر قبل أن يجيب: للأسئلة الصعبة. يستغرق وقتًا أطول.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>السطر {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>يحتاج الإعداد المسبق إلى اسم.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>لا يتسع الاسم لأي حرف.</numerusform>
            <numerusform>لا يزيد الاسم على حرف واحد.</numerusform>
            <numerusform>لا يزيد الاسم على حرفين.</numerusform>
            <numerusform>لا يزيد الاسم على {n} أحرف.</numerusform>
            <numerusform>لا يزيد الاسم على {n} حرفًا.</numerusform>
            <numerusform>لا يزيد الاسم على {n} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>هذا الملف أكبر من أن يكون ملف إعدادات مسبقة.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>السطر {line}، العمود {column}: ليس هذا بصيغة JSON. تحقق من الفواصل وعلامات الاقتباس والأقواس.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>ليست في هذا الملف إعدادات مسبقة.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>تنقص قائمة الإعدادات المسبقة.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>ليس هذا إعدادًا مسبقًا له اسم وإعدادات.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>هذه الإعدادات المسبقة أنشأها إصدار أحدث من Orca Desktop (الصيغة {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>الاسم «{name}» غير معروف هنا.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>الاسم «{name}» مكرر في موضع واحد.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>يوجد إعداد مسبق بهذا الاسم.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>لم يعد هذا الإعداد المسبق موجودًا.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>تعذرت قراءة {name}.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>ليس {name} ملفًا نصيًا.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>لا توجد طابعة مُعدّة على هذا الحاسوب. صدّر المحادثة بصيغة PDF بدلًا من ذلك.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>لم تقبلها الطابعة، فلم تُطبع. تحقق من الطابعة، أو صدّر المحادثة بصيغة PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>سُلّمت إلى «{name}».</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>طُبعت في ملف.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>جارٍ الطباعة…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>ما زالت طباعة المحادثة السابقة جارية.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>تم الإيقاف. ما استلمته الطابعة سيُطبع رغم ذلك.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>بانتظار سلسلة المفاتيح في النظام. ربما تطلب كلمة مرورها.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>يحتاج النص الجاهز إلى اسم.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>يحتاج النص الجاهز إلى محتوى.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>لا يتسع الاسم لأي حرف.</numerusform>
            <numerusform>لا يزيد الاسم على حرف واحد.</numerusform>
            <numerusform>لا يزيد الاسم على حرفين.</numerusform>
            <numerusform>لا يزيد الاسم على {n} أحرف.</numerusform>
            <numerusform>لا يزيد الاسم على {n} حرفًا.</numerusform>
            <numerusform>لا يزيد الاسم على {n} حرف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>لا يتسع النص الجاهز لأي حرف.</numerusform>
            <numerusform>لا يزيد النص الجاهز على حرف واحد.</numerusform>
            <numerusform>لا يزيد النص الجاهز على حرفين.</numerusform>
            <numerusform>لا يزيد النص الجاهز على {n} أحرف.</numerusform>
            <numerusform>لا يزيد النص الجاهز على {n} حرفًا.</numerusform>
            <numerusform>لا يزيد النص الجاهز على {n} حرف.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>هذا الملف أكبر من أن يكون ملف نصوص جاهزة.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>ليست في هذا الملف نصوص جاهزة.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>ليس هذا نصًا جاهزًا له اسم ومحتوى.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>هذه النصوص الجاهزة أنشأها إصدار أحدث من Orca Desktop (الصيغة {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>النص الجاهز {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>شرح بسيط</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>اشرح {{الموضوع}} لشخص {{معرفته: لا يعرف عنه شيئًا|يعرف عنه القليل}}. استخدم مثالًا من الحياة اليومية.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>كتابة رسالة</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>اكتب رسالة {{النبرة: رسمية|ودية}} إلى {{المرسل إليه}}.
موضوعها {{الموضوع}}.
لا تتجاوز نصف صفحة.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>اختصار نص</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>اختصر النص التالي في {{الطول: خمس جمل}}. أبقِ كل الحقائق والأرقام.

{{النص}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>ما له وما عليه</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>ما الذي يؤيد {{الفكرة}}، وما الذي يعارضها؟ أجب في جدول، ثم قل في جملتين ماذا كنت ستفعل.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>يوجد نص جاهز بهذا الاسم.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>لم يعد هذا النص الجاهز موجودًا.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>لم يُستورد أي نص جاهز.</numerusform>
            <numerusform>استُورد نص جاهز واحد.</numerusform>
            <numerusform>استُورد نصان جاهزان.</numerusform>
            <numerusform>استُوردت {n} نصوص جاهزة.</numerusform>
            <numerusform>استُورد {n} نصًا جاهزًا.</numerusform>
            <numerusform>استُورد {n} نص جاهز.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>الاختصار {keys} مستخدم للإجراء «{action}». اختر غيره.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>الاختصار {keys} مستخدم للنص الجاهز «{prompt}»، وسيصبح بلا اختصار.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>الملف فارغ.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>ليست هذه محادثة: لا عناوين مثل «## You» و«## Assistant» تبيّن من المتحدث.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>هذا تقرير مقارنة، ولا يُقرأ كمحادثة.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>كتب هذا الملف إصدار أحدث من Orca Desktop. قُرئت الكلمات وأسماء المتحدثين فقط.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>التعليق في آخر الملف تالف. قُرئت الكلمات وأسماء المتحدثين فقط.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>استُبعد ما يسبق أول عنوان يبيّن المتحدث.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>الملف بصيغة سابقة لا تذكر كل شيء: الصور والملفات والتفكير والأدوات لا تُقرأ منه.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>عُدّل العنوان في الملف.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>لم تُعدّل أي رسالة في الملف.</numerusform>
            <numerusform>عُدّلت رسالة واحدة في الملف.</numerusform>
            <numerusform>عُدّلت رسالتان في الملف.</numerusform>
            <numerusform>عُدّلت {n} رسائل في الملف.</numerusform>
            <numerusform>عُدّلت {n} رسالة في الملف.</numerusform>
            <numerusform>عُدّلت {n} رسالة في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>لم تُضف أي رسالة في الملف.</numerusform>
            <numerusform>أُضيفت رسالة واحدة في الملف.</numerusform>
            <numerusform>أُضيفت رسالتان في الملف.</numerusform>
            <numerusform>أُضيفت {n} رسائل في الملف.</numerusform>
            <numerusform>أُضيفت {n} رسالة في الملف.</numerusform>
            <numerusform>أُضيفت {n} رسالة في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>لم تُزل أي رسالة في الملف.</numerusform>
            <numerusform>أُزيلت رسالة واحدة في الملف.</numerusform>
            <numerusform>أُزيلت رسالتان في الملف.</numerusform>
            <numerusform>أُزيلت {n} رسائل في الملف.</numerusform>
            <numerusform>أُزيلت {n} رسالة في الملف.</numerusform>
            <numerusform>أُزيلت {n} رسالة في الملف.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>كل الإجابات المعدلة تذكر مصادرها.</numerusform>
            <numerusform>إجابة معدلة لم تعد تذكر مصادرها.</numerusform>
            <numerusform>إجابتان معدلتان لم تعودا تذكران مصادرهما.</numerusform>
            <numerusform>{n} إجابات معدلة لم تعد تذكر مصادرها.</numerusform>
            <numerusform>{n} إجابة معدلة لم تعد تذكر مصادرها.</numerusform>
            <numerusform>{n} إجابة معدلة لم تعد تذكر مصادرها.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>لكل إجابة سؤالها.</numerusform>
            <numerusform>إجابة لم يعد لها سؤال. تُعرض، لكن لا تُرسل مع الأسئلة.</numerusform>
            <numerusform>إجابتان لم يعد لهما سؤال. تُعرضان، لكن لا تُرسلان مع الأسئلة.</numerusform>
            <numerusform>{n} إجابات لم يعد لها سؤال. تُعرض، لكن لا تُرسل مع الأسئلة.</numerusform>
            <numerusform>{n} إجابة لم يعد لها سؤال. تُعرض، لكن لا تُرسل مع الأسئلة.</numerusform>
            <numerusform>{n} إجابة لم يعد لها سؤال. تُعرض، لكن لا تُرسل مع الأسئلة.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>يمكنك قراءة محادثاتك، لكن لا يُحفظ أو يُرسل أي جديد: لا مساحة متبقية لـ ‎{file}. وفّر بعض المساحة، فيستمر العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>يمكنك قراءة محادثاتك، لكن لا يُحفظ أو يُرسل أي جديد: لا يُسمح بالكتابة في ‎{file}. اسمح بالكتابة هناك، فيستمر العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>لا يُحفظ أو يُرسل أي جديد: القرص الذي فيه ‎{file} لا يستجيب كما ينبغي. تحقق من ذلك القرص؛ وحين يستجيب يستمر العمل تلقائيًا.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>لا يُحفظ أو يُرسل أي جديد: ملف محادثاتك تالف (‎{file}). شغّل Orca Desktop من جديد، فيحتفظ بذلك الملف وينقذ كل ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>يمكنك قراءة محادثاتك، لكن لا يُحفظ أو يُرسل أي جديد: لا تكفي المساحة لتحديث ‎{file} لهذا الإصدار من Orca Desktop. وفّر بعض المساحة، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>لا يُحفظ أو يُرسل أي جديد: أُزيل ‎{file} أو استُبدل، ولا يمكن حفظ محادثاتك هناك من جديد. اجعل ذلك المجلد متاحًا، فيستمر العمل تلقائيًا.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>آخر سبعة أيام</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>آخر ثلاثين يومًا</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>آخر ٣٦٥ يومًا</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>مني</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>من نموذج</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>فيها شيفرة</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>فيها ملف</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>فيها صورة</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>فيها مقارنة</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>النموذج: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>المجلد: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>الوسم: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>قبل {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>منذ {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>لا مفتاح فيه. ألصق المفتاح كاملًا.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>لا مسافات في المفتاح. انسخ المفتاح وحده، دون الكلمات التي حوله.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>لا يتكون المفتاح إلا من حروف لاتينية وأرقام وعلامات بسيطة. انسخه من صفحته مرة أخرى.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>هذا أكثر من مفتاح. ألصق مفتاحًا واحدًا، دون الكلمات التي حوله.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>يُحفظ رمز وصول خادم MCP لهذه الجلسة فقط. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>رمز الوصول إلى {server} ليس في سلسلة المفاتيح على هذا الحاسوب. أدخله مرة أخرى في «خوادم MCP».</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>لا يُحفظ شيء من هذه المحادثة، فلا يمكن المتابعة منها في أخرى. احتفظ بهذه المحادثة أولًا.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>استخدم النموذج الأدوات مرات كثيرة متتالية. أرسل النتائج ليتابع.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>لا يستمر هذا تلقائيًا: تُسأل قبل إرساله.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>لا يُحفظ شيء من هذه المحادثة، فليست لها إشارات مرجعية. احتفظ بهذه المحادثة أولًا.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>انتظر حتى تنتهي هذه الإجابة، أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>اكتب رسالة أولًا.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>كان النموذج قد رفضه، فاستُبعد.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>نتيجة الأداة لم تعد إجابة عن شيء مما يُرسل.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>لا بد في الإجابة من كلمات.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>يمكن تحرير الإجابة إذا كانت كلمات فقط ولم تكن من مقارنة.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>الاتصال</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>عنوان البوابة</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>مفتاح جديد</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>الشبكة</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>الخادم الوكيل</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>الشهادات</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>الإجابات</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>النموذج للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>الأسلوب للمحادثات الجديدة</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>إعلامي حين تصل إجابة طال انتظارها</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>متابعة الإجابات المتوقفة مؤقتًا تلقائيًا</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>المظهر</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>السمة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>الحركة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>الكتابة والاختصارات</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>الإرسال</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>التدقيق الإملائي</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>سطح المكتب</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>علبة النظام</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>إغلاق النافذة</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>المحادثات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>مجلد البيانات</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>نقل مجلد البيانات</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>حجم المحادثات والنسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>النسخ الاحتياطية</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>ملفات Markdown</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>التكاليف</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>اسألني فوق سعر معيّن</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>ما رفضته النماذج</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>الخصوصية</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>السماح لـ Orca Desktop بقراءة ملفات Markdown المصدّرة مجددًا</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>الإصدارات الأحدث</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>لم يرد في هذا العنوان ما يشبه بوابة. تحقق من مساره: غالبًا ما ينتهي بعد الاسم، كما في https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>اضغط الاختصار الجديد للإجراء «{action}»، أو Esc لتركه كما هو.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>اضغط أي رقم مع الاختصار الجديد للإجراء «{action}»، أو Esc لتركه كما هو.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>الاختصار {keys} مستخدم للإجراء «{action}».</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>صار للإجراء «{action}» الاختصار {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>لم يعد للإجراء «{action}» اختصار.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>عادت كل الاختصارات كما كانت في البداية.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>عادت الاختصارات كما كانت من قبل.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>الكتابة</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>إرسال الرسالة</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>بدء سطر جديد</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>استرجاع آخر رسالة (الحقل فارغ)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>لصق كنص عادي</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>داخل رسالة (تصل إليها بـ Tab)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>حذف السؤال وإجابته</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>شكرًا لك. يمكنك إغلاق هذه الصفحة والعودة إلى Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>هذا العنوان غير مفتوح. ابدأ من جديد من Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>رُفض تسجيل الدخول. لم يُنشأ مفتاح.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>لم يُصدر OrcaRouter مفتاحًا. ابدأ من جديد، أو ألصق مفتاحًا.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>لم يعد المتصفح في الوقت المناسب. ابدأ من جديد، أو ألصق مفتاحًا.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>أُلغي تسجيل الدخول.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>يستخدم برنامج آخر محادثاتك (‎{file}). أغلقه، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>آخر ما استخدم محادثاتك إصدار أحدث من Orca Desktop. لم يتغيّر شيء؛ ثبّت الإصدار الأحدث لفتحها (‎{file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>تعذرت الكتابة في محادثاتك (‎{file}). اسمح بالكتابة هناك، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>لا مساحة متبقية لحفظ محادثاتك (‎{file}). وفّر بعض المساحة، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>ملف محادثاتك تالف (‎{file})، فلا يُكتب فيه شيء بعد الآن. شغّل Orca Desktop من جديد: يُنقذ عندئذ كل ما يمكن قراءته.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>الملف ‎{file} يخص برنامجًا آخر. اختر مجلدًا آخر باستخدام ‎--profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>تعذرت قراءة محادثاتك (‎{file}). تحقق من القرص والمجلد، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>لم تعد هذه المحادثة موجودة.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>محادثاتك أُغلقت من قبل، فلم يُحفظ هذا. شغّل Orca Desktop من جديد.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>تعذر حفظ هذا (‎{file}). أعد المحاولة، أو شغّل Orca Desktop من جديد.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>المساحة المتبقية لا تكفي لتحديث محادثاتك لهذا الإصدار من Orca Desktop (‎{file}). وفّر بعض المساحة، ثم شغّله من جديد.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>هذا أكبر من كل ما يقبله أي نموذج. صغّره، ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>أُزيل ملف محادثاتك أو استُبدل في أثناء استخدامه، ولا يمكن حفظه من جديد في مكانه (‎{file}). اجعل ذلك المجلد متاحًا، ثم أعد المحاولة.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>كان ملف محادثاتك تالفًا. لم تكن فيه أسئلة ولا إجابات؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ ما فيه من سؤال أو إجابة؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ ما فيه من سؤال وإجابة؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ كل ما فيه من أسئلة وإجابات ({n})؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ كل ما فيه من أسئلة وإجابات ({n})؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ كل ما فيه من أسئلة وإجابات ({n})؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ {saved} من الأسئلة والإجابات، ولم يكن فيه شيء؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ {saved} من سؤال أو إجابة واحدة؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ {saved} من اثنين من الأسئلة والإجابات؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ {saved} من {n} من الأسئلة والإجابات؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ {saved} من {n} من الأسئلة والإجابات؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
            <numerusform>كان ملف محادثاتك تالفًا. أُنقذ {saved} من {n} من الأسئلة والإجابات؛ والملف التالف محفوظ باسم ‎{kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>استُبدل ملف محادثاتك بينما كان Orca Desktop يستخدمه. حُفظت محادثاتك من جديد؛ والملف الآخر محفوظ باسم ‎{kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>لا مكان لنسخة احتياطية من محادثاتك في ‎{file}. المحادثات نفسها محفوظة؛ وفّر بعض المساحة ليستمر النسخ الاحتياطي.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>تعذر إنشاء نسخة احتياطية من محادثاتك في ‎{file}. المحادثات نفسها محفوظة؛ تحقق من ذلك المجلد ومن قرصه.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>كان ملف محادثاتك تالفًا. استُعيدت النسخة الاحتياطية بتاريخ {date}؛ والملف التالف محفوظ باسم ‎{kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>أُزيل ملف محادثاتك بينما كان Orca Desktop يستخدمه. حُفظت كل المحادثات من جديد في المكان نفسه.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>حُدّثت محادثاتك لهذا الإصدار من Orca Desktop دون نسخة احتياطية قبل ذلك، إذ لم يكن هناك مكان في ‎{kept}. كلها موجودة هنا؛ وفّر بعض المساحة.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>كانت أحدث التغييرات في محادثاتك تالفة وتعذرت قراءتها. كل ما قبلها موجود هنا؛ والملفات التالفة محفوظة باسم ‎{kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>كان ملف محادثاتك تالفًا ولا توجد نسخة احتياطية بعد، فتبدأ بلا محادثات. الملف التالف محفوظ باسم ‎{kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>كان ملف محادثاتك مفقودًا. استُعيدت النسخة الاحتياطية بتاريخ {date}.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>لا محادثات</numerusform>
            <numerusform>محادثة واحدة</numerusform>
            <numerusform>محادثتان</numerusform>
            <numerusform>{n} محادثات</numerusform>
            <numerusform>{n} محادثة</numerusform>
            <numerusform>{n} محادثة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>تعذرت قراءة هذا الملف.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>في هذا الملف مفتاح خاص لا يحق لغيرك أن يملكه. اختر ملفًا ليس فيه إلا الشهادات.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>ليس في هذا الملف شهادة يمكن قراءتها. يجب أن يكون ملف PEM، تبدأ فيه الشهادة بـ «BEGIN CERTIFICATE».</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>الشهادة في هذا الملف تخص حاسوبًا واحدًا. اختر شهادة الجهة التي وقّعتها.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>انتهت صلاحية الشهادات في هذا الملف: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>فشلت الأداة: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>استُدعيت الأداة استدعاءً خاطئًا.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>تعذر الوصول إلى الأداة.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>استُخدمت الأداة أقصى عدد مسموح به في إجابة واحدة.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>تلقت الأداة طلبات كثيرة في وقت قصير.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>كانت كلمات البحث أطول من اللازم.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>كان الطلب إلى الأداة أكبر من اللازم.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>كان عنوان الصفحة أطول من اللازم.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>لا يُسمح بقراءة هذه الصفحة.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>تعذرت قراءة الصفحة.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>الصفحة من نوع لا يمكن قراءته.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>استغرقت الأداة وقتًا أطول من اللازم.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>يحدد هذا أدوات خادم MCP باسم {server} المسموح بها. لا يمكن تعديله إلا بصيغة JSON.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>هذه أداة من المزود ({type})، بلا قيم خاصة بك. لا يمكن تعديلها إلا بصيغة JSON.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>في هذه الأداة أكثر مما تعرضه الاستمارة («{what}»). لا يمكن تعديلها إلا بصيغة JSON.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>أعطِ الأداة اسمًا.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>لا يتكون الاسم إلا من الحروف من a إلى z والأرقام والعلامتين _ و-، دون مسافات، و١٢٨ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>توجد أداة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>أعطِ القيمة اسمًا، أو أزلها.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>لا يتكون الاسم إلا من الحروف من a إلى z والأرقام والعلامات _ و. و-، دون مسافات، و٦٤ حرفًا على الأكثر.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>توجد قيمة أخرى بهذا الاسم.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>اكتب نصًا واحدًا على الأقل للاختيار منه، واحدًا في كل سطر.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>تم النسخ</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>جارٍ النسخ…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>إيقاف النسخ</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>في هذه الإجابة فقط</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>في الإجابة الأخرى فقط</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>غير معروف</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>تدريب</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} فأكثر</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>التكلفة غير معروفة</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>الإجابات: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>بتكلفة غير معروفة: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} ث</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} مع هذه المحادثة</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>السعر غير معروف</translation>
    </message>
    <message>
        <source>free</source>
        <translation>مجاني</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>حتى {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} وعمليات البحث</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}، {other}</translation>
    </message>
    <message>
        <source>{one} {other}</source>
        <translation>{one} {other}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}٪</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} {year}</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>SMALL_WITHIN_A_LINE</source>
        <translation>AS_IT_IS</translation>
    </message>
</context>
</TS>

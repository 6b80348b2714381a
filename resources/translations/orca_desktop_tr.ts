<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="tr_TR">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>Bu karşılaştırma hakkında</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Hepsi için aynı: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>buraya kadarki sohbetle</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>önceki sohbet olmadan</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Sorulma biçimi: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Tüm yanıtların toplamı: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>GNU LGPL 3 lisanslı Qt ve diğer özgür yazılımlarla yapıldı.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Lisanslar…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Tüm etiketler</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Tüm sohbetlerden kaldır</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Burada yaptığınız değişiklik tüm sohbetlere uygulanır.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Henüz hiçbir sohbetin etiketi yok. Etiketler sohbetin menüsünden eklenir.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Yanıtı düzenle</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>Markdown biçiminde. Yazdığınız metin, düzenlendi işaretiyle ayrı bir sürüm olur; aslı yanında kalır.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>Böyle yanıtla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Yanıt tarzını geri al</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Yanıt tarzı olduğu gibi kalsın</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Bundan sonra böyle mi yanıtlansın?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Bundan sonra</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Yeniden adlandırıldı: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopya)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Çoğaltıldı: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Klasör taşındı: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Klasör silindi, sohbetleri duruyor: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Klasör oluşturuldu.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Klasör yeniden adlandırıldı: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Klasör değiştirildi: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Kaldır: {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter açar, Del kaldırır, Ctrl+Sol ve Ctrl+Sağ taşır.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Ekler</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Okunuyor…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Araç sonucu</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Ek</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>gönderildiği hâliyle</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Sıra {place} / {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Açılıyor…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Önceki</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Sonraki</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Küçült</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Büyüt</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Bu dosya artık burada saklanmıyor.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>{name}, ilk sayfa</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>{name}, sayfa {page}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Bu dosya burada gösterilemiyor, ama kaydedilebilir.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>Dosyalar sohbetteki mesaja eklendi.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Yapıştırılan metin.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>Bu uzun bir metin.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Dosya olarak ekle</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Henüz okunmakta olanlar eklenmedi, çünkü artık başka bir mesaj yazılıyor.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Mesajdan çıkarıldı.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Farklı kaydet</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Tam boyutta gönder</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>“{title}” belgesi artık burada saklanmıyor.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Mesaja dosya eklemek için bir sohbete dönün.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tüm dosyalar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Sohbetlerin nerede duracağını seçin</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Taşı ve yeniden başlat</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>Taşımadan önceki sohbetler kaldırılsın mı?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>{folder} klasöründekiler şu anda kullanılıyor ve kalıyor.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Eskileri kaldır</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Orca Desktop kopyaları (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Kopya kaydet</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Orca Desktop kopyaları (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Kopya seç</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>{name} inceleniyor…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Geri yükleniyor…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>Önceki durum geri getiriliyor…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Son silinenler</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Silinen sohbetler</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Sohbetin içindekiler</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Geri yükle</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Kalıcı olarak sil…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Tümünü sil…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Kalıcı olarak silinecek: {gone}  ·  silindi: {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Kalıcı olarak sil</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Tüm sohbetlerin yer imleri</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Notu düzenle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Henüz yer imi konmuş mesaj yok. Yer imi, mesajın menüsünden konur.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Henüz yer imi konmuş mesaj yok. Yer imi, mesajın menüsünden veya {keys} ile konur.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Metin yok</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Not yok</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, not: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} çağrısı:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>başka bir şey yok</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>{tool} sonucu</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Bulunan</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Başarısız oldu</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} başarısız oldu</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>{tool} sonucuna dosya ekle</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Bu program buldu. Gönderilmeden önce değiştirebilirsiniz.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Henüz çizilecek bir şey yok.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>seçili</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>seçili değil</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Başlıksız</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Alıştırma: Yanıtları programdaki küçük bir model uyduruyor.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter’a bağlan</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>Bekleyen soru kaldırıldı.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>Yanıt düzenlendi. Aslı, bir önceki sürümdür.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (buradan sonra)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Bu sohbet o yanıttan devam ediyor. Diğeri olduğu gibi kalıyor.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Soru ve yanıt silindi.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>Pencere kapatılınca ne olsun?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>Program sistem tepsisinde çalışmayı sürdürür: yanıtlar yazılır, hızlı soru da el altında olur. Bunu sonra ayarlardan değiştirebilirsiniz.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Sistem tepsisine küçült</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Kod, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Satırları sar</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Kötü</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Not metni</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>Bu yanıtı nasıl buldunuz?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Sonraki sürüm</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Bu sütunu durdur</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Bu sütunu yeniden dene</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Yalnızca bu sütunu oku</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Sürüm {number} / {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Yer imi: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Tüm sütunları göster</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>Yanıtlar, hepsi yazıldığında görünür.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Yanıt {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Bir yanıt seçtiğinizde burada görünür.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Sütunlar</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Soldaki ve sağdaki sütunlar</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Komut paleti</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Sohbet, eylem, model, ön ayar veya ayar bul</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ gezer   Enter seçer   Esc kapatır</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Bulunanlar</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>Burada {n} yanıt karşılaştırıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Yan yana göster</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Her sütunda {n} yanıt olana kadar</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Sohbete dön</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Birlikte kaydır</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Farkları göster</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Farklar</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Yinele</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Raporu dışa aktar</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Rapor</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Bu karşılaştırma hakkında</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Şununla karşılaştır</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Yalnızca farklı olanlar</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tümünü durdur</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Başarısızları yeniden dene</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>{letter} ile</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{done} / {all} bitti</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} sütun</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Tüm karşılaştırmalar</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Soru, sohbet, ayar veya gün</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Karşılaştırmalarda ara</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Aranıyor…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Henüz bir karşılaştırma yapılmadı. Bir soru yazıp “Karşılaştır” düğmesine basın.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Karşılaştırma için diğer seçenekler</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Tüm karşılaştırmalar…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Beğendikleriniz…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Sütun ekle…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Bu sütunlara başka bir soru sor…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Çoğalt ve değiştir…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Tarif olarak sakla…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Tablo olarak kopyala</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Tablo olarak dışa aktar (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Tüm yanıtlarda bul</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>kullanımda</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Tüm yanıtlar yazıldı.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>kör</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column} seçildi</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>Kör: Ayarlar, süre ve fiyat siz seçim yapınca görünür. Üslup yine de yanıtı ele verebilir.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>Hepsine aynı şey sorulur.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>yaklaşık {n} token</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mesaj</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Bir şey sorun</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Web’de ara</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Web’de nasıl aranacağı</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Aynı şeyi farklı ayarlarla yan yana sorun</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Geçici: Bu sohbetten bu bilgisayarda hiçbir şey saklanmaz</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Yanıtın bitmesini bekleyin veya önce onu durdurun.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Bir dosya hâlâ okunuyor. Biraz bekleyin veya dosyayı kaldırın.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Diğer sonuçları da yazın veya “Atla” düğmesine basın.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Önceki bir soruyu değiştiriyorsunuz. Eskisi saklanır.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Değişiklikten vazgeç</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Vazgeç</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Bu mesaj gönderilsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>{n} yanıt istensin mi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Tahmin: {n} token okunacak, en çok {output} yazılacak; fiyatı bilinmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Tahmin: {n} token okunacak, en çok {output} yazılacak, tutarı en çok {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>henüz sorulmadı</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Bir mesaj için sınır</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Bir gün için sınır</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Token ve maliyeti göster</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Bakiye</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Şimdiye kadar kullanılan</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Bir mesaj şunu aşarsa sor</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Bir gün şunu aşarsa sor</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Daha pahalıya gelebilecek bir mesajdan önce size sorulur. Boşsa hiç sorulmaz. Bu, programın kendi sınırıdır; hesabınızın sınırları orcarouter.ai sitesinde belirlenir.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sınır yok</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Ağ geçidi bakiye bildirmiyor.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} kaldı</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} kullanıldı</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day} tarihine kadar</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sınır yok</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Sıfırdan büyük bir ABD doları tutarı girin, örneğin 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>Sınır değiştirildi.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Sohbetler ve yedekler</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Veri klasörü</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Klasörü aç</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Eskileri kaldır…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Taşınıyor</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Şimdi yedekle</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Henüz yok.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Geri yükle…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopya kaydet…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Kopyadan geri yükle…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Geri yüklemeyi geri al</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Durum</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopyalar</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Onarımlar</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Sohbetler, siz Markdown dosyası olarak yazdırmadıkça veya bir kopya kaydetmedikçe, bu klasörden başka yerde saklanmaz. Anahtar hiçbir zaman aralarında olmaz.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: sohbetler {chats}, resimler ve dosyalar {files}. Yedekler: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Taşımadan önce şuradaydılar: {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Yeniden geri yükle</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Eklemek için buraya bırakın</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Resim, PDF, metin, Word, Excel ve OpenDocument; birkaçı birden olabilir</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>JSON’a git</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(adsız)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Hazır seçim</translation>
    </message>
    <message>
        <source>What</source>
        <translation>İçerik</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Resimler ve dosyalar</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Birlikte</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Klasör</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>&amp;ZIP dosyası</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Tüm sürümler ve &amp;dallar</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>Yanıtların ka&amp;ynakları</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>Yanıtların &amp;ayarları</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>Mesaj &amp;saatleri</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>Başta &amp;özellikler</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>&amp;Geri okunabilsin</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Dışa aktarılacak sohbetler</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>&amp;Tüm sohbetler</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Bulunduğu klasör</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>Yazdı&amp;r…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Tüm klasörler ve klasörsüzler</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>&amp;Hazır seçim</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>İ&amp;çerik</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>&amp;Bulunduğu klasör</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>Biçi&amp;m</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>D&amp;üşünme</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>Araç&amp;lar</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>D&amp;osyalar</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Anahtarınız hiçbir dışa aktarmada yer almaz.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Bunlar yalnızca bütün bir sohbette bulunur.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Gri olanlar burada geçerli değildir.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Kayd&amp;et…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Bu yalnızca başı. Dosyada tamamı olacak.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Kopyalanıyor…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazılıyor…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP dosyası (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Klasörün nerede oluşturulacağını seçin</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Anahtarlar aranıyor…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Burada gizli bir anahtar var gibi görünüyor.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Yine de dışa aktar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Metin olarak önizleme</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} kelime</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} karakter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>saniyede {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>{n} token yazıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>yanıtlayan: {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Okuma süresi yaklaşık {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Başlık: {headings} · liste: {lists} · tablo: {tables} · kod: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Dil: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Maliyet {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Yanıtlayan: {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>İlk kelime {time} sonra</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>{time} düşündü</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>{time} sürdü</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} {seconds} sn sonra yeniden</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Soruldu, ilk kelime bekleniyor…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Düşünüyor…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>Devamı bekleniyor…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Yazıyor…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Yazıyor… yaklaşık {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sorulmadı</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Sırasını bekliyor</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Bitti</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Durduruldu</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Yarıda kaldı</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Başarısız</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} sn</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} dk</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>Yanıt {letter} bitti, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Yanıt {letter} durduruldu, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Yanıt {letter} yarıda kaldı, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Yanıt {letter} başarısız</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Soruyu düzenle</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Devam et</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Sonuçları ver</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Sorunun ayrıntıları</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>Orca Desktop geçen sefer kendi hatası yüzünden kapandı. Sohbetleriniz kaydedildi.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Ekle</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Sohbette bul</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Bir şey bulunamadı</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} sonuç bulundu</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Bir şey bulunamadı.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} arama sonucu</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Düşünüyor… {0} sn</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Sağlayıcının gizli tuttuğu düşünme</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Düşünceler</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0} sn düşündü</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Blok: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Sunucu aracı: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>MCP aracı: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Araç: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>Araç başarısız oldu</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Aracın sonucu</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Gri</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Mavi</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Yeşil</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Kehribar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Kırmızı</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Renk</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Yeni sohbetlerin ön ayarı</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Her yerdeki gibi</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Yeni sohbetlerin talimatları</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Örneğin: Vergi işlerimde bana yardım ediyorsun. Kısa yanıt ver.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Ad</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Renk</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>Yeni sohbetler şu ö&amp;n ayarla başlar</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>Yeni sohbetler şu &amp;talimatlarla başlar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>saniyede {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>{n} istekle yazıldı, hepsi burada sayıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Okunan: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Önbellekten okunan: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Yazılan: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>Bunun düşünme kısmı: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Arama: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Okunan sayfa: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>{0} sn sürdü</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>Bu sohbetle birlikte {count}: modelin alabileceğinden fazla</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Formül: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Nasıl devam edileceği</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Her biri kendi yanıtından</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Hepsi seçilen yanıttan</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Tüm sütunlar {letter} yanıtından devam etsin</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Tüm sütunlar devam etsin</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Geçici sohbet</translation>
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
        <translation>Sürüm {0} / {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Yer imi</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Yer imi: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Birlikte gönderilmedi</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>İçe aktarıldı</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Elle düzenlendi</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Önceki sürüm</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Sonraki sürüm</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Araç sonuçları</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Siz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>Her şey yolunda mı?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Bulunanlar</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>İçinde ne anahtarınız ne de sohbetlerinizden bir kelime var.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Raporu göster</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Yeniden bak</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Her şey yolunda.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Kopyalandı.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Ne öğrenmek istersiniz?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Aşağıya yazın veya bunlardan biriyle başlayın:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Üç yanıtı karşılaştır: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Orca Desktop artık {version} sürümünde.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yenilikler</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Sohbetleri içe aktar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Arşivdeki sohbetler</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Henüz burada olmayanların tümü</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Okunamayanlar</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Dosya seç</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Klasör seç</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>İçe aktarmayı geri al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Sohbetlerinizi başka bir programdan getirin</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Diğer programın dışa aktardığını olduğu gibi seçin: bir dosya, bir ZIP arşivi veya açıldığı klasör. Tanınanlar: ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, Messages API istekleri ve konuşanların belirtildiği metinler. İçinde ne olduğunu görmeden hiçbir şey içe aktarılmaz ve hiçbir yere bir şey gönderilmez.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Arşivler ve dışa aktarılanlar (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Dışa aktarılan dosyayı seçin</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Dışa aktarılanların klasörünü seçin</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} okunuyor…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Henüz hiçbir şey içe aktarılmadı.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>Siz durdurana kadar içe aktarılanlar kalır.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>İçe aktarılıyor…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>Gönderilen istek</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>Gönderilecek istek</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Biçim</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
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
        <translation>Uzun metinleri tam göster</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>Anahtar hiçbir zaman gösterilmez; kopyalanan kod onu ortam değişkeninden alır.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Alıştırma: Yanıt bu programın içinde verilir, kimseye bir şey gitmez.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Gönderilmedi: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Yeniden başlat</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop güncellendi. Güvenle devam etmek için yeniden başlatın; sohbetleriniz korunur.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Talimatlar</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Talimat yok</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>JSON olarak {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Sayfa</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Form</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Örnek ekle</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Girintile</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Kullan</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Boş: hiçbir şey gönderilmez.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Bu hâliyle gönderilebilir.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Token saklanıyor…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API anahtarı</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Anahtarınızı yapıştırın</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Anahtarı göster</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Bağlan</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Sınanıyor…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Tarayıcı bekleniyor…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>OrcaRouter ile oturum aç</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Oturum açmaktan vazgeç</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>veya bir anahtar yapıştırın:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Önce anahtarınızı yapıştırın.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Anahtarı gizle</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>bu bilgisayarın anahtarlığı</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Yalnızca burada saklanacak: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Anahtar sınanıyor…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>Anahtarın saklandığı yer: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>Anahtar, siz Orca Desktop’u kapatana kadar saklanır.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>Anahtar ORCAROUTER_API_KEY değişkeninden geliyor ve saklanmıyor.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Ağ geçidi bu anahtarı kabul etmiyor.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>Anahtar bu bilgisayardan kaldırılsın mı?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Mesaj göndermek için onu yeniden yapıştırmanız gerekecek. Anahtar geçerli kalır.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Anahtarı kaldır</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Bu geçici sohbet yok olacak</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Ondan bu bilgisayarda hiçbir şey saklanmaz. İsterseniz onu normal bir sohbet olarak saklayabilirsiniz.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Kalsın</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>Yazdıklarınız gönderilmedi ve hiçbir yerde saklanmıyor.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Bırak gitsin</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>İstenen kelime sayısı</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Talimatların sonunda istenir</translation>
    </message>
    <message>
        <source>about</source>
        <translation>yaklaşık</translation>
    </message>
    <message>
        <source>words</source>
        <translation>kelime</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Modellerin reddettikleri</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>Bir modelin reddettiği ayar ona sonraki isteklerde gönderilmez ve yanıt tarzında gri görünür. Model değiştiyse bunu unutturun.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Retlerden öğrenilenler</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Henüz hiçbir model bir şeyi reddetmedi.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Bunu unut</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tümünü unut</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Sohbetler</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiketler: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Sabitlenenler</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Dün</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Arşivlenenler ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, açık</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, kapalı</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, sabitlendi</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, arşivlendi</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, karşılaştırma var</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, bir sonuç bekliyor</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, yeni yanıt var</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, etiketler: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, bulunan: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, yanıt yazılıyor</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Lisanslar</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Lisanslarda ara</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Beğendikleriniz</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Bir ayarla verilen yanıtların kaç kez karşılaştırıldığı ve kaç kez seçildiği. Yalnızca bu bilgisayarda saklanır.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Bir karşılaştırmada bir yanıt seçin; beğendikleriniz burada sayılır.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Değişen</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Seçilme</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>İyi</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Kötü</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Notlarınız</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} / {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Token sınırı</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>kesme sınırı</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Markdown dosyaları</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Her sohbeti bir klasörde Markdown dosyası olarak tut</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Markdown dosyalarının klasörü</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Klasör seçilmedi.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Klasör seç…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Dosyaları tut</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Dosya, sohbetin başlığını taşır, sohbette görüneni içerir ve bu değişince yeniden yazılır. Resimler ve dosyalar kopyalanmaz, yalnızca adları geçer. Kör karşılaştırma, ayarları gösterilince yazılır.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Bir dosyada yaptığınız değişiklik kalır: Sohbet o zaman yanındaki yeni bir dosyada devam eder. Bir sohbeti silerseniz dosyası da silinir, siz değiştirdiyseniz kalır; “Geri al” ile geri gelir. Bunu kapatırsanız tüm dosyalar kalır.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Klasörü okuyabilen, sohbetleri ve içlerindeki anahtarları da okuyabilir.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Markdown dosyaları için klasör seçin</translation>
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
        <translation>Orca Desktop’ta bir şeyler ters gitti. Son yaptığınız işlem gerçekleşmemiş olabilir.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Kılavuzda ara</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Bölüm</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Düzenlendi: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Başka yanıt: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Karşılaştırıldı: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} ({n} soru)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, gösteriliyor</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Metin yok</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Düz metin olarak yapıştır</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Model: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>en çok {count} token ile yanıt verir</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Modellerde ara</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Ad veya üretici</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Bu modeli kullan</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Yenile</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modeller</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Yıldızlılar</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Son kullanılanlar</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Önerilenler</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tüm modeller</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Yıldızı kaldır</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Yıldızla</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>Liste yüklenmedi; bu ad var da olabilir, yok da. Yazıldığı gibi sorulur, kararı ağ geçidi verir.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Bu ad hiçbir listede yok. Yazıldığı gibi sorulur, kararı ağ geçidi verir.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Ağ geçidinin listesi olmadan burada yalnızca birkaç model bilinir.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Öğrenildi: {name} ayarını reddediyor. Bunu unut</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Fiyatlar bir milyon token içindir.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>son yanıtlayan: {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>ağ geçidinin listesinde yok</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>“{name}” hiçbir listede yok.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>Adlar harfi harfine alınır. Ağ geçidi bu adı tanımıyorsa yanıt bir hata olur.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Yine de sor</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Geri</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>{n} model biliniyor; ağ geçidinin listesi henüz alınmadı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} model, liste tarihi: {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Ağ geçidine soruluyor…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>Model listesine ulaşılamıyor.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>Ayrıca değiştir</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Eşit adımlarla</translation>
    </message>
    <message>
        <source>From</source>
        <translation>En az</translation>
    </message>
    <message>
        <source>To</source>
        <translation>En çok</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Sütun sayısı</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Bu sütunları oluştur</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Aynı anda yazılan yanıtlar</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Fiyat şunu aşarsa sor</translation>
    </message>
    <message>
        <source>from</source>
        <translation>en az</translation>
    </message>
    <message>
        <source>to</source>
        <translation>en çok</translation>
    </message>
    <message>
        <source>in</source>
        <translation>toplam</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>sütun</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Başka bir şey yok</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>{n} satırın tümünü göster</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Daha az göster</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Kendi ayarlarım</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Proxy türü</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (proxy’ye kadar güvenli)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Proxy adresi</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>örneğin proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Proxy bağlantı noktası</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Proxy kullanıcı adı</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>proxy istiyorsa</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Proxy parolası</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Parolayı kaldır</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Proxy kullanılmayan sunucular</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>örneğin intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sına</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Ağ geçidine giden yolu sına</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Sınamayı iptal et</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Kaldır</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Sertifikaları kaldır</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Bağlantı noktası</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Kullanıcı adı</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Parola</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Proxy istisnaları</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>Sınama, ağ geçidinden model listesini anahtarınız olmadan ister. Ücretsizdir.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Bazı şirketler trafiği okur ve kendi sertifikalarını kullanır. Dosyadakilere sisteminkilerin yanı sıra güvenilir, hiçbir zaman onların yerine değil.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Bir parola saklanıyor</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Yalnızca bu bilgisayarın anahtarlığında saklanır.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Sınanıyor…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Yalnızca sistemin güvendikleri.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Ayrıca: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Bu, bağlantı noktasıyla birlikte bir proxy adresi değil. Önceki ayar geçerli.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Değişti: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Önce adresi ve kullanıcı adını girin: parola bunlara aittir.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Sertifika dosyasını seçin</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Sertifikalar ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>Program başladığından beri bildirim yok.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} {seconds} sn sonra yeniden denenecek.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Hâlâ bekleniyor, şu ana kadar {0} sn.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Yanıt bekleniyor…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Geri alınacak bir şey yok.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Geri alındı: “{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Sohbeti aç</translation>
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
        <translation>otomatik</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>{low} ile {high} arasında bir sayı girin.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>{low} ile {high} arasında bir tam sayı girin.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Ağ yok. Yazmayı sürdürebilirsiniz; soru, yeniden gönderdiğinizde gider.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>Ağ geri geldi. Kendiliğinden hiçbir şey gönderilmedi.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Siz geri getirdiğiniz için birlikte gönderiliyor.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Dışarıda bırak</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Birlikte gönder</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Bu soruyu ve yanıtını sonraki soruların dışında bırak</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Bu soruyu ve yanıtını sonraki sorularla birlikte gönder</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>Bu sohbette</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Sorular</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Harita</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Oraya git</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Bu dalı sil</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter oraya gider   Esc kapatır</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>Bu sohbette henüz bir şey sorulmadı.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Metin yok</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, karşılaştırma</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, buradasınız</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Ardından gelen her şeyi silmek için bir soru seçin.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Sohbetin haritası</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>{n} soru, yanıtlarıyla birlikte silindi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Yer imi eklendi.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Not ekle</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Yer imi kaldırıldı.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Sayfa önizlemesi</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Tüm mesajlarda “{words}” ara</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ön ayar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>Bu sohbette henüz bir şey yazılmadı</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Bir yanıt yazılıyor</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Henüz yanıt yok</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Şu anda bir şey yazılmıyor</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Eylem</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ayar</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Ön ayar</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>İstem</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>Burada hatırlanmaya değer ne var?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Yanıt tarzı</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Yanıt tarzını gizle</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Basit</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Gelişmiş</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Göster</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>Bu modelin neleri kabul ettiği bilinmiyor. Ayarlar olduğu gibi gönderilir.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>“Gelişmiş” altında ayarlanan: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>Bu modelin bunu kabul edip etmediği bilinmiyor; olduğu gibi gönderilir.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>kullanılmıyor</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>kesin değil</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Modele bırak</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Bir tam sayı girin, örneğin 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Bir sayı girin.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Sıfırla: {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>Gönderilmesin: {name}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Ön ayar olarak kaydet</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Bu ayarları ön ayar olarak kaydet</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Kendi tarzınız</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, değiştirildi</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Ön ayar: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Aralarından seçilebilen adlı ayarlar</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (yeni sohbetler için)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Değişiklikleri şurada sakla: {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Yeni ön ayar olarak kaydet…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Ön ayarları yönet…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Yeni ön ayar olarak kaydet</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Ön ayarın adı</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Ön ayarlar</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Yeni sohbetler bununla başlar.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Silindi: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Yeni sohbetlerde kullanma</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Yeni sohbetlerde kullan</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Tümünü dışa aktar…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Ön ayarları dışa aktar</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Ön ayarlar (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Ön ayarları içe aktar</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>İçe aktarıldı: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>{letter} yanıtına git</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Tüm sütunlar</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>İstemi değiştir</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Yeni istem</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Klasör yok</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Yeni tuşlar</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Tuşlara bas…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tuş yok</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{konu}} bir şey sorar. {{konu: vergi}} “vergi” ile başlar, {{üslup: resmî|samimi}} ise seçenek sunar.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Sordukları: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>İstemler</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>İstemlerde ara</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Bir ad, klasör veya birkaç kelime</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Yeni istem…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 örnek ekle</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>İçe aktar…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tümünü dışa aktar…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>İstem, sık sık kullandığınız bir metindir. Bir adla saklayın; mesaja eklemek için mesajın başına / yazın. İçinde {{konu}} geçen yere ne yazılacağı size sorulur.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Bir mesaja istem eklemek için bir sohbet açın.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ gezer   Enter ekler   Esc / işaretini bırakır</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Yeni istem: “{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Yeni istem…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Sık sık kullandığınız bir metni saklayın</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Denemek için: açıklama, mektup, kısaltma, artılar ve eksiler</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>4 örnek ekle</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Henüz istem yok.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Bu adda bir istem yok.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Henüz saklanabilecek bir metin yok.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>İstem olarak sakla…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>İstemler…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Değişti: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Saklandı: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Silindi: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Örnekler eklendi.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>İstemleri dışa aktar</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>İstemleri içe aktar</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Konum:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>Dosya a&amp;dı:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Dosya türü:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Klasör:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Aç</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Kaydet</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Seç</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tüm dosyalar (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Yeni klasör</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Boyut</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tür</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Değiştirilme tarihi</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Y&amp;apıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Tamam</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Evet</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Hayır</translation>
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
        <translation>&amp;Geri al</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Yinele</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Kes</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ko&amp;pyala</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Y&amp;apıştır</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tümünü seç</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>Artık listede bir sohbet.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Bu sorudan hiçbir şey saklanmaz; sonraki soruyla yok olur.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Hızlı soru</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Bir şey sorun</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Gönder</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Pencerede aç</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Geçici: Bu sorudan hiçbir şey saklanmaz</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Bu sorudan hiçbir şey saklama</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>Yanıt hazır.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name} kaydırıcısı</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Sesli okumayı durdur</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Sesli oku</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Burada sesli okunabilecek bir yanıt yok.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>Bu yanıtta kelime yok.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Durdur</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>Yanıt sesli okunuyor.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>Bu sistemin sesi kullanılamadı.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Tarifler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Yeniden adlandır…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Unut</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Bu tarifi unut</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>“{name}” unutuldu.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Tarifin adı</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Bu adda bir tarif var; yerine bu geçer.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Sakla</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Değiştir</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>Bunun yerine:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Daha yeni bir sürüm</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Sayfayı aç</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Bu sürümü atla</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Yanıtın ayrıntıları</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>İsteği göster</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Süre</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Destek için</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Sorulan</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Yanıtlayan</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>bildirilmedi</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>aynısı</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>başka bir model: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okunan</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Önbellekten okunan</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>Önbelleğe yazılan</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>Bunun düşünme kısmı</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Web araması</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Okunan web sayfası</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Alıştırma</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>ücret yok</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Yanıtla bildirilen</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Sonunda faturalanan</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Sorulma zamanı</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>İlk kelimeye kadar</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Düşünme süresi</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Yanıtın tamamı</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Saniyede token</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Gönderildiği gibi</translation>
    </message>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Gönderilmeyenler</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>İstek</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Bitiş nedeni</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Durdurma dizisi</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>İstekler</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Tablo olarak dışa aktar</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Raporu dışa aktar</translation>
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
        <translation>Kopyadan geri yükle</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Kopyadaki en yeni sohbetler</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>İçindeki en yeni sohbetler</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Bu yedeğe bak</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Dosya seç…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Geri yükle ve yeniden başlat</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Başka bir kopya…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Kaydettiğiniz bir kopya veya aşağıdaki yedeklerden biri. İçinde ne olduğunu görmeden hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Kaydettiğiniz bir kopya; henüz yedek yok. İçinde ne olduğunu görmeden hiçbir şey değişmez.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Neyin geri yükleneceğini seçin</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>İptal ederseniz hiçbir şey değişmez.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>Bu, bir sonuç için çok uzun. Dosya olarak ekleyin veya kısaltın.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Araç sonuçları</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Şimdi değil</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Klasörün adı</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}, menü</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Sabitle</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiketler…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Arşivden çıkar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Çoğalt</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Bu klasörde yeni sohbet</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Bu klasörde yeni klasör</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Renk ve yeni sohbetler…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Yukarı taşı</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Aşağı taşı</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Klasörü sil, sohbetleri kalsın</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Şuraya taşı</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Klasör yok</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Yeni klasör…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Kopya kaydet</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Resimler ve dosyalarla ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>İlerleme</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Yer seç…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Klasörde göster</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Her şey tek dosyada</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Tüm sohbetler, ön ayarlar ve ayarlar, bu programın geri yükleyebileceği tek bir dosyaya yazılır. Anahtar hiçbir zaman içinde olmaz. Dosyayı eline geçiren, sohbetleri okuyabilir.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Yazılıyor ve denetleniyor…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>Yeniden okundu, hiçbir şeyi eksik değil.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Sohbetlerde ara</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Ara</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Aramayı daralt</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Önceki eşleşme</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Sonraki eşleşme</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Daha fazlası olabilir. Görmek için aramayı daraltın.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>{filter} kaldırıldı</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>“{filter}” süzgecini kaldır</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Süzgeci kaldır</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Bu etiketi yeniden adlandır…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiket</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Tüm etiketler…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Zaman</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>{filter} eklendi</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Web’de nasıl aranacağı</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Her arama ayrıca ücretlendirilir. Ölçüldüğünde, tek aramalı bir yanıt yaklaşık {price} tutuyordu.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Seçimi kaldır</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Taşı…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiketler…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arşivle</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Dışa aktar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Sil</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>Sunucunun {n} aracı var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>Sunucunun {n} aracı var: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Bu sunucuyu kullan</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Kapalı: burada kalır, gönderilmez</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Sunucunun adı</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Örneğin takvim</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Sunucunun adresi</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Sunucunun tokeni</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Tokeni kaldır</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>İzin verilen araçlar</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Tüm araçları</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Yalnızca bunlar</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Araçlarını sunucuya sor</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Hiçbir araca izin verilmedi; model bu sunucudan bir şey kullanamaz.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Başka bir aracın adı</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Bir aracın adı</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>İzin ver</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Saklanır ve yalnızca JSON olarak değiştirilebilir: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Bu bilgisayarın anahtarlığında saklanıyor; değiştirmek için başka bir tane yazın</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>JSON içinde yazılı; o da anahtarlığa taşınır</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Hiçbiri</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Sunucuya soruluyor…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Şimdi, yalnızca bunun için, kendi tokeniyle şu adrese bağlanır: {address}</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>Sunucunun aracı yok.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>“Kullan” düğmesine bastığınızda token bu bilgisayarın anahtarlığına taşınır ve başka hiçbir yere yazılmaz. Sistem, programın anahtarlığı kullanıp kullanamayacağını sorabilir.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Modelin kullanabileceği araçlar</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Bu bilgisayarı sunucuya yalnızca bu düğme bağlar. Saklanan token bunun için anahtarlıktan okunur.</translation>
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
        <translation>MCP sunucuları</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Sunucu ekle</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Sunucuyu kaldır</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Bu metin form olarak gösterilemez. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Kapalı: gönderilmez</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Bir MCP sunucusu, modelin kendi kendine kullandığı araçları web üzerinden sunar. Ona modelin sağlayıcısı bağlanır; bu program ise yalnızca siz araçlarını sorduğunuzda.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>İlk sunucuyu ekle</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Bölümler</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Kullanılan anahtar: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Bir anahtar kullanılıyor.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Kullanılan bir anahtar yok.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Son sohbetteki gibi</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Ağ geçidi adresi</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Anahtarı kaldır</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni anahtar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Yeni sohbetlerin modeli</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Yeni sohbetlerin tarzı</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Ön ayarları yönet…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Uzun süren bir yanıt gelince haber ver</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>Başka bir şeye bakıyorsanız masaüstü 20 saniyeden sonra haber verir. Tıklayınca sohbet açılır.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Ara verilen yanıtlar kendiliğinden devam etsin</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Ara verme</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Model uzun bir işte ara verebilir. Devam etmek ayrı bir istektir ve en çok üç kez yapılır.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Sistemdeki gibi</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Açık</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Koyu</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Yüksek karşıtlık</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Sistem daha büyük metin istiyorsa daha da büyüt</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Her zaman</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Olabildiğince az</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>Hemen geçerli olur. Yazdıklarınız kalır, yanıtlar devam eder.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Yazma ve tuşlar</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter gönderir, Shift+Enter yeni satıra geçer</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter gönderir, Enter yeni satıra geçer</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderme tuşu</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Tüm tuşları göster</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tuşlar</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Gönderilenler</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>Ağ geçidine yalnızca gönderdiğiniz istekler ve ekledikleriniz gider. Daha yeni sürümlerden haberdar olmak istemedikçe bu bilgisayardan başka hiçbir şey çıkmaz.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Saklananlar</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Sohbetler bu bilgisayarda durur; dosyalarınızı okuyabilen herkes onları okuyabilir. Geçici sohbetten hiçbir şey saklanmaz. Silinenler, siz kalıcı olarak silmedikçe, 30 gün çöp kutusunda kalır.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Bu bilgisayarın anahtarlığında veya tek bir oturum için saklanır; bu programın hiçbir dosyasında yer almaz.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop, dışa aktarılan Markdown’ı geri okuyabilsin</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktarma</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Dosyanın sonundaki bir açıklama, metinde görünmeyenleri taşır: düşünme, araç sonuçları ve ayarlar. O olmadan dosyada yalnızca metin bulunur.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Hakkında</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Sürüm {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>OrcaRouter’daki modeller için bir pencere.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT lisanslı özgür yazılım.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Sistem tepsisinde simge göster</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Sistem tepsisi</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Bana sorar</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Sistem tepsisine küçülür</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Programı kapatır</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Bu masaüstünde sistem tepsisi yok, bu yüzden simgeye yer yok.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Pencereyi kapatma</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Hızlı soru sor</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Hızlı soru</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>İşinizin yanında bir soru için küçük bir pencere. Bir tuşla açmak için masaüstünüzün ayarlarında o tuşa “orca-desktop --quick” komutunu atayın.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>Adres değiştirildi.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Değişti: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Değişti: yeni sohbetlerin tarzı</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Değişti: yeni sohbetlerin modeli</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>{n} yanıtı karşılaştır</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ayarları aç</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Tarif olarak sakla…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Başlat</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>{n} dosya da birlikte gider.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>Önceki {n} soru, yanıtlarıyla birlikte gider.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Yanıtları karşılaştır</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Karşılaştırmadan kapat</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Ne sormak istersiniz?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Buraya kadarki sohbetle</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Ne değişsin?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Kör</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Karışık ve adsız: Ayarlar, süre ve fiyat siz seçim yapınca görünür.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Bu sütunları yeni karşılaştırmalar için sakla</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Sütun ekle</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Bu yanıtı şununla karşılaştır…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>Ardından gelen sorular yeni sütunda sorulmaz.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Daha önce yazılanların hiçbiri birlikte gitmez.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Neyin değişeceğini seçin.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Önce bir soru yazın.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Karşılaştırmak için ikinci bir sütun ekleyin.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Önce ayarlarda bir anahtar belirleyin.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>{first} × {second} sütun oluştur</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Var olan yanıtınızın yanına bu sütunların hepsi sığmaz.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>tuş yok</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Tuşlarda ve eylemlerde ara</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Bir eylem veya tuşları</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Yeni tuşlar</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Değiştir…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Tuş yok</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Sıfırla</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tümünü sıfırla</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Kapat</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Burada kullan</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Olduğu gibi bırak</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Bu tuşlar olduğu gibi kalır.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Yeni geçici sohbet</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menü</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Sohbetleri içe aktar</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Aramayı temizle</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Sohbetleriniz burada listelenecek.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Başlığında veya mesajlarında bu geçen bir sohbet yok.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Tüm mesajlarda aranıyor…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>İstemler</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>Metin olarak bırakıldı</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Başka kelimeler aranıyor…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Sözlüğe ekle</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Başka kelime bilinmiyor</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>yazım</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>sözlükler</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>“{word}” artık sözlüğünüzde.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Değişti: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Hiçbir sözlükte olmayan kelimelerin altını çiz</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Sözlükler</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Kendi kelimelerim</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Her satıra bir tane</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Sözlük klasörünü aç</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Yok</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Sözlükler: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>Bu bilgisayarda sözlük bulunamadı. Bir sözlük iki dosyadır, örneğin tr_TR.aff ve tr_TR.dic; bunları sözlük klasörüne koyun.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Sistemin veya LibreOffice’in sözlükleri ile sözlük klasöründekiler de bulunur.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Okudum</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>open</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>Grafik: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kelime</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Fiyat</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Yanıtlarının uyuşma oranı</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Tabloyu kaydet</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tablo (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} sütun</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} satır</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tablo</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiketler</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Sohbetin konusu için kendi kelimeleriniz.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Yeni etiketler, aralarına virgül koyun</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ekle</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Kaydet</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Tüm etiketler…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>“{name}” diye bir etiket zaten var. İkisi birleştirilsin mi?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>“{tag}” etiketli tüm sohbetlere onun yerine “{name}” verilir.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Birleştir</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>İkisi de kalsın</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Etiket yeniden adlandırıldı: “{tag}” artık “{name}”.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Etiketler birleştirildi: “{tag}” artık “{name}”.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Etiket tüm sohbetlerden kaldırıldı: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Geri alındı: Etiket yeniden “{tag}”.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Sıcaklık, kesinden cesura</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>Geçici sohbet: Ayrıldığınızda yok olur. Yalnızca maliyeti not edilir, yazılanlar değil.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Bu sohbeti sakla</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Bu sohbet saklanıyor. Artık listede.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>yok</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Başka</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Düşünme, token</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Kapat</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Araç sonuçları</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>Model sonuçları bekliyor:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Sonuçları gönder</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Atla</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Modele sonuç gelmeyeceğini bildir</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Aracı göster</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ne olduğu</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Dene</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Aracın adı</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Örneğin siparis_bul</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>Aracın ne için olduğu</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Ne yaptığı ve ne zaman kullanılacağı: modeller buna bakarak karar verir</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Değer ekle</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Değer verilmeden çağrılır.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Çağrılırken verilen değerler</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Ne için olduğu</translation>
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
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Araç ekle</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Aracı kaldır</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Aracı çoğalt</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Bu metin form olarak gösterilemez. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Araç, modelin isteyebileceği bir şeydir, örneğin bir siparişe bakmak. Hangi değerlerle çağrılacağını siz belirlersiniz; çağrıları size gösterilir, sonucu siz verirsiniz.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Bir örnekle başla</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>İlk aracı ekle</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Yanıt tarzı</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Diğer</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Geçici sohbet</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Bu sohbetin şu ana kadarki maliyeti, ABD doları</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Bu sohbetin şu ana kadarki maliyeti; bazı yanıtlar kendininkini bildirmedi</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Bu sohbet: {cost}. Okunan token: {read}, yazılan: {written}.
{answers}
Bu ay: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Sohbetin sonu</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Sohbetin başı</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} yanıtladı.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Bağlantıyı aç</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tümünü seç</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kodu kopyala</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Mesajı kopyala</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Mesajı Markdown olarak kopyala</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Bağlantılar</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Düzenle</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>İstem olarak sakla…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Tabloyu CSV olarak kopyala</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Tabloyu CSV olarak kaydet…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>CSV olarak tablolar</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Kaydet…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Sonraki soruların dışında bırak</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Sonraki sorularla birlikte gönder</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Soruyu ve yanıtı sil</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Buradan yeni bir sohbette devam et</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Bu yanıtı düzenle…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Bu yanıtı dışa aktar…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Yer imi ekle</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Yer imini kaldır</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, alıştırma yanıtı</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, içe aktarılan yanıt</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, yanıt</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>En sona git</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Aşağıda yeni metin var</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} paragraf aynı</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Sohbet akışı</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Orca Desktop’u aç</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Hızlı soru</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
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
        <translation>Dene: {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (gerekli)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Evet</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>verilmedi</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Her satıra bir metin</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Örneklerle doldur</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Alanları boşalt</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Değer verilmeden çağrılır.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>JSON olarak çağrı</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Eksik yok.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Eksik: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} çağrısı:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>başka bir şey yok</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>no</source>
        <translation>hayır</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>Bir model aracı böyle çağırırdı. Hiçbir yere bir şey gönderilmez; buraya yazdıklarınız saklanmaz.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Ne ters gitti</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>Bu sizin değil, Orca Desktop’un hatası. Yinelenirse bu metni programı geliştirenlere gönderin. İçinde anahtar yoktur, ama bir sohbetten kelimeler bulunabilir: göndermeden önce göz atın.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Ayrıntılar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopyala</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>Bu sizin değil, Orca Desktop’un hatası. Rapor, sürümleri ve hatanın programın neresinde olduğunu bildirir. İçinde anahtar ve sohbetlerinizden tek bir kelime yoktur, kimseye de gönderilmedi. Programı geliştirenlerin işine yarar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Yenisi var mı diye günde bir kez denetle</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Daha yeni sürümler</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>En yeni sürümün hangisi olduğu şuraya sorulur: {host}. Sizinle ilgili hiçbir şey bildirilmez ve hiçbir şey kendiliğinden kurulmaz.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Şimdi denetle</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Denetleniyor…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>Alıştırmada denetim yapılmaz.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Henüz denetim yapılmadı.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Son denetim: {when}. Kullanılabilir bir yanıt gelmedi.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Son denetim: {when}. En yeni sürümü kullanıyorsunuz.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Son denetim: {when}. {version} sürümü mevcut.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Değişti: daha yeni sürümler</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Orca Desktop’un {version} sürümü mevcut.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yenilikler</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Son {n} gün</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token ve maliyet</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Gösterim</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Güne göre</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Modele göre</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Sohbete göre</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Ölçü</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Gün sayısı</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafik</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Bu ay</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Gün</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Geçici sohbetler</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(silindi)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Diğer tüm sohbetler</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Okunan</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Yazılan</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Önbellekten</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Aramalar</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Kullanım tablosu</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Ücretlendirilen tutar, ABD doları. Alıştırma ücretsizdir ve sayılmaz.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Kendi sınırlarınız ve bakiye…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Ağ geçidine soruluyor…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Ağ geçidi bakiye bildirmiyor.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Bu yanıtı kullan</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Kullanımda</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Kullan</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{letter} sütunu, {name}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Metin</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Tam sayı</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sayı</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Evet veya hayır</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Listeden biri</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Metin listesi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Gerekli</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>Model bunu her zaman vermelidir</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Anlamı, örneğin “Şehir ve ülke”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Seçenekler, her satıra bir tane</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>{0} değerinin adı</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>{0} değerinin türü</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>{0} değeri gerekli</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>{0} değerinin anlamı</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>{0} değerinin seçenekleri</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>{0} değerini yukarı taşı</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>{0} değerini aşağı taşı</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>{0} değerini kaldır</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Saklanır ve yalnızca JSON olarak değiştirilebilir: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Sütun ekle</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Hazır sütunlar</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Hazır sütunlarla yeniden başla</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Tüm değer çiftleri: {first} × {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>{models} için neyin kabul edildiği bilinmiyor. Ayarlar olduğu gibi gönderilir.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Bu sütunun kaç kez sorulacağı</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Bu sütunu çoğalt</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Bu sütunu kaldır</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>Var olan yanıtınız, maliyeti yok</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Tıpatıp aynısını sorar</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Sütun {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>{letter} sütununun adı</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>{letter} sütununun kaç kez sorulacağı</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>{letter} sütununu kaldır</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>{letter} sütununu çoğalt</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} dosya</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Bekleyen sorular</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Yanıt bitene kadar bekler.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Şimdi sor</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Bu soruyu değiştir</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Bu soruyu kaldır</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>Bekliyor: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Model artık web’de arayabilir. Her arama ayrıca ücretlendirilir.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Web’de ara</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Web’de ara: bu model web’de arayamaz</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Önce bir göz at</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>orcarouter.ai sitesinden anahtar al</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Orca Desktop’a hoş geldiniz</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>OrcaRouter’daki modeller için tek pencere. Nasıl başlamak istersiniz?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Sohbetleriniz bu bilgisayarda kalır. Ağ geçidine gönderdiğiniz istekler dışında hiçbir şey dışarı çıkmaz.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter’a bağlan</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>200’den fazla model, kullandığınız kadar ödersiniz. Oturum açın veya hesabınızdaki anahtarı yapıştırın.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Anahtarsız ve internetsiz, hemen çalışır. Yanıtları programdaki küçük bir model uydurur; bu, buluttaki bir dil modeli değildir: programı tanımak için iyidir, bilgi edinmek için değil.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Dosyalar buraya değil, mesaja eklenir. Dosyayı açın ve metnini kopyalayın.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Resimler buraya değil, mesaja eklenir.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Bunun içinde buraya konabilecek bir metin yok.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Örnek ekle</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: örnek ekle</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Düzenleyiciyi aç</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: düzenleyiciyi aç</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Başlık</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Yeniden adlandırmak için tıklayın</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>Anahtar sınanamadı: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Bu ağ geçidi bir anahtarın doğru olup olmadığını söylemiyor.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} OrcaRouter anahtarları sk-orca- ile başlar; bu öyle başlamıyor.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>Oturum açmak yalnızca OrcaRouter’ın kendi adresinde çalışır. Onun yerine bir anahtar yapıştırın.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Bu bilgisayar tarayıcının geri dönmesine izin vermiyor. Onun yerine bir anahtar yapıştırın.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Bul</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Yardım</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Yeni sohbet</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Yeni geçici sohbet</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Hızlı soru</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Yeni klasör</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tüm etiketler</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Yeniden dene</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Açık olanı kapat veya yanıtı durdur</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Yeniden adlandır</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Sabitle veya sabitlemeyi kaldır</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Bu sohbeti sakla</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Dosya ekle</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>İstemler…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>İstem olarak sakla…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Sesli oku veya durdur</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Dışa aktar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Yazdır</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Sohbetleri içe aktar</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Tüm sohbetleri dışa aktar</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Kopya kaydet…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Kopyadan geri yükle…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Karşılaştır</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Sonraki isteği göster</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Sohbeti sil</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Geri al</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Son silinenler</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Pencereyi kapat</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Çık</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Her şeyi bul</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Sohbetlerde ara</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Bu sohbette bul</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Sonrakini bul</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Öncekini bul</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Bu sohbetin soruları</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Bu sohbetin haritası</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Yer imleri</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Bu mesaja yer imi koy veya kaldır</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Tüm karşılaştırmalar</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Beğendikleriniz</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Karşılaştırmanın birinci ila sekizinci sütunu</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Sonraki sohbet</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Önceki sohbet</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Listedeki birinci ila dokuzuncu sohbet</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Sohbetleri göster</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Yanıt tarzını göster</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Model seç</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Ön ayarları yönet</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token ve maliyet</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Pencerenin sonraki bölümü</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Pencerenin önceki bölümü</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Daha büyük yazı</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Daha küçük yazı</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Normal yazı boyutu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ayarlar</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Bildirimler</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Klavye kısayolları</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Kılavuz</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Yenilikler</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Her şey yolunda mı?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Orca Desktop hakkında</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Bu bir adres değil. Örnek: https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adres https:// ile başlamalıdır.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>@ işaretinden önceki ad ve parolayı çıkarın. Anahtarın kendi alanı var.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>? veya # işaretini ve sonrasını çıkarın.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>https:// kullanın. http:// ile anahtarınız yolda okunabilir; bu yüzden yalnızca bu bilgisayar için izin verilir (http://127.0.0.1).</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>ORCAROUTER_API_KEY: {reason}</source>
        <translation>ORCAROUTER_API_KEY: {reason}</translation>
    </message>
    <message>
        <source>A part of Orca Desktop is missing or damaged ({part}). Install it again; your chats are kept.</source>
        <translation>Orca Desktop’un bir parçası eksik veya hasarlı ({part}). Yeniden kurun; sohbetleriniz korunur.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} resimleri göremez, ama birlikte bir resim gidiyor. Görebilen bir model seçin veya resmi çıkarın.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} resimleri göremez, ama birlikte bir resim gidiyor. Resmi çıkarın veya görebilen bir model seçin: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} PDF okuyamaz, ama birlikte bir PDF gidiyor. Okuyabilen bir model seçin veya dosyayı çıkarın.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} PDF okuyamaz, ama birlikte bir PDF gidiyor. Dosyayı çıkarın veya okuyabilen bir model seçin: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Bu sohbetteki ekler toplamda, bir isteğin alabileceği {limit} MB sınırını aşıyor. Birkaçını çıkarın veya yeni bir sohbete başlayın.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>Bu sohbette {n} resim var, bu model ise bir seferde {limit} resim alır. Birkaçını çıkarın veya önceki bir soruyu dışarıda bırakın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>Bu sohbette {n} PDF sayfası var, bu model ise bir seferde {limit} sayfa alır. Birkaçını çıkarın veya bağlamı daha geniş bir model seçin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>{n} resimden fazlası olunca hiçbirinin eni veya boyu {edge} pikseli aşamaz; “{name}” ise aşıyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Animasyonun yalnızca ilk resmi gönderilir.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Yalnızca bir kısmı gönderilir: bir çalışma sayfasının ilk {n} satırı veya daha azı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>İçindeki {n} resim gönderilmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>İçindeki {n} gizli çalışma sayfası gönderilmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” {n} sayfadan uzun; bundan fazlası gönderilemez. Bir bölümünü ekleyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” {n} milyon pikselden büyük; burada bundan fazlası açılamaz. Daha küçük kaydedin veya bir bölümünü ekleyin.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>“{name}” dosyasının okunması {n} saniyeden uzun sürdü. Daha küçük bir bölümünü ekleyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>“{name}” okunamıyor. Hâlâ yerinde olup olmadığına ve açılmasına izin verilip verilmediğine bakın.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}” bir dosya değil. İçindeki dosyaları tek tek seçin.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” boş.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}” {limit} MB boyutundan büyük; bu türde bundan fazlası gönderilemez. Bir bölümünü ekleyin.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}” bir HEIC veya AVIF resmi; modeller bunları göremez. JPEG veya PNG olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}” bir SVG çizimi; modeller bunları göremez. PNG olarak kaydedin veya kaynağını metin olarak yapıştırın.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}” modellerin göremediği türden bir resim. PNG veya JPEG olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}” bir sunu; burada okunamaz. PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}” burada okunamayan bir Office biçiminde. .docx, .xlsx veya PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}” zengin metin (RTF); burada okunamaz. .docx veya PDF olarak kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}” bir arşiv. Arşivi açın ve gereken dosyaları ekleyin.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}” bir program; modeller bunu okuyamaz. Kaynağını metin olarak ekleyin.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}” burada bilinmeyen bir türde. Resim (PNG, JPEG, GIF, WebP), PDF, metin, Word, OpenDocument ve Excel dosyaları gönderilebilir.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}” parolayla kilitli. Parolasız kaydedin ve o kopyayı ekleyin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}” hasarlı. Kendi programında açıp bir kez daha kaydedin.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>“{name}” dosyasını okumak çok fazla bellek gerektirir. Daha küçük bir bölümünü ekleyin.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Bu dosya artık burada saklanmıyor.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>İlk {n} dosya eklendi, gerisi gitmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>{n} dosya daha eklenemedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} sayfa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>yaklaşık {n} token</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Resim</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Belge</translation>
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
        <translation>Bir yedek alındı ve denetlendi.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}” kaydedildi: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} sohbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} soru ve yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>{when}: {chats}, {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>İçindeki sohbetler buradakilerle aynı.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>İçindeki {n} sohbet şu anda burada yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>Şu anda burada olan {n} sohbet onun içinde yok.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>{n} sohbet o zaman farklıydı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>{n} resim veya dosya içine alınmamış; burada da yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Şu anda buradakilerin yerini bu alır; onlar yedek olarak saklanır ve “Geri al” ile geri gelir.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Sohbetler şu tarihteki hâline geri yüklendi: {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>Geri yükleme geri alındı.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Sohbetleriniz artık {folder} klasöründe. Eskileri ayarlarda, “Sohbetler ve yedekler” altında kaldırabilirsiniz.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Sohbetleriniz {folder} klasörüne taşınsın mı?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Orada kullanılmadan önce hepsi ({size}) kopyalanır ve denetlenir. Ardından Orca Desktop yeniden başlar. Eski klasördekiler, siz kaldırana kadar kalır.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>Eskileri kaldırıldı: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  kopya geri yüklenmeden önce</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  program güncellenmeden önce</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Henüz denetlenmedi. İlk yedek yakında alınır ve her şeyi denetler.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Her şey yolunda. Tümünün denetlendiği zaman: {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Son denetimde ({when}) her şey yolundaydı, ama klasör bir ağ diskinde. Onu aynı anda tek bir bilgisayarda açın veya bu bilgisayara taşıyın.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Bir yanıt yazılıyor. Onu durdurun veya bitmesini bekleyin, sonra geri yükleyin.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>Geri yüklemeden önceki durum artık saklanmıyor.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Burada bir şey yok. Sildiğiniz bir sohbet 30 gün boyunca geri getirilebilir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>{n} silinmiş sohbet geri getirilebilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} sohbet yeniden listede.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>{n} sohbet kalıcı olarak silindi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>{n} sohbet kalıcı olarak siliniyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>{n} sohbet geri yükleniyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>İptal ederseniz henüz başlanmayanlar kalır. Bunu kapatırsanız silme devam eder.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>“{title}” kalıcı olarak silinsin mi?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Bu {n} sohbet kalıcı olarak silinsin mi?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Bu geri alınamaz.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Yazılanlar hiçbir yedekte yok.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Var olan yedekler yazılanları en geç {day} tarihine kadar tutar. Kendi kaydettiğiniz dosyalara dokunulmaz.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Bu, kör karşılaştırmanın hâlâ gizlediğini ele verir. Önce bir yanıt seçin veya ayarları gösterin.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Bu model en çok {n} token ile yanıt verir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Bu model bunu daha önce şu sözlerle reddetti: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Düşünmeyi kapat</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Bu model kelimelerini kendi seçer; böyle bir değer almaz.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Bu model yalnızca tek bir sabit değer alır.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Düşünme açıkken model kelimelerini kendine göre seçer. Önce düşünmeyi kapatın.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Düşünme açıkken Top K ayarlanamaz. Önce düşünmeyi kapatın.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Düşünme açıkken Top P 0,95 ile 1 arasında olmalıdır.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Bu model ya sıcaklığı ya da Top P değerini alır, ikisini birden almaz.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Sıcaklığı çıkar</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Bu model düşünmez.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Bu model her zaman düşünür.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Bu model ne kadar düşüneceğine kendi karar verir.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Gerektiği kadar düşün</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Bu model yalnızca söylendiği kadar düşünür.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Bu kadar çabayla model her zaman düşünür. Önce çabayı azaltın.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Çabayı azalt</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>Bütçe, yalnızca düşünme bir bütçeyle çalışıyorsa geçerlidir.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Gösterilecek düşünce yok.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Yalnızca bir düşünme biçimiyle birlikte gönderilebilir.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Bu model düşüncelerini her zaman gösterir.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Bu model araç kullanmaz.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Bu model web’de arayamaz.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Yalnızca web’de aranırken geçerlidir.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Web’de ara</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Yalnızca seçilen sitelerde aranıyor; hiçbirini dışarıda bırakmak gerekmez.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Diğerlerinin hepsinde ara</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Seçilecek araç yok.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>Bu model bir araç kullanmaya zorlanamaz.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Kendisi seçsin</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Düşünme açıkken hiçbir araç zorunlu kılınamaz. Önce düşünmeyi kapatın.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Ad, yalnızca tek bir araç seçilmişse geçerlidir.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Bu model bu düzeyi bilmiyor. Başka bir düzey seçin.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Bu {n} yanıt {most} kadar tutabilir. {limit} üstünde size sorulur.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>Şu modellerin fiyatı bilinmiyor ve buna eklenir: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>{n} yanıtın hepsi aynı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{n} yanıttan {often} tanesi aynı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} yanıttan {often} tanesi aynı sayıyı veriyor: {number}. Cümlelerinin ortak oranı %{share}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} yanıtın cümlelerinin ortak oranı %{share}.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Bu model her zaman aynı şekilde düşünür; değiştirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Bu model düşünmez; değiştirilecek bir şey yok.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>{columns} sütunları aynı isteği gönderirdi. Birini değiştirin.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>Bu model ağ geçidinin listesinde yok.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Çıkar</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Kabul ettiğini kullan</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Kabul ettiği en yükseği kullan</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Yanıta yer aç</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Düşünme, token</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>İstenen kelime sayısı</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Token sınırı</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Olduğu gibi</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Sade bir dille</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Adım adım</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Örneklerle</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Liste olarak</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Kuşkuları belirterek</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Uzmanlar için</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Çocuklar için</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Bu, {n} sütun eder; en çok {most} sütun sığar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Sütun</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Ad</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Kelime</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Saniye</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Maliyet, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Bitiş</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Seçilen</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Değerlendirme</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>evet</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>otomatik</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Alıştırma: Orca Desktop’taki küçük model uydurdu.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>iyi</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>kötü</translation>
    </message>
    <message>
        <source>best</source>
        <translation>en iyi</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>hâlâ yazılıyor</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>tam</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>durduruldu</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>yarıda kaldı</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>başarısız</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Karşılaştırma: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Soru</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Sohbette daha önce yazılanlar olmadan soruldu.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Hepsi için aynı: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Yanıt {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Yanıt {letter}, {number} / {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Sonraki soru</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>Bu sütunda yanıt yok.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Talimatlar:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Kör karşılaştırma: Bir seçim yapılana kadar ayarlar, süreler ve maliyet gizlidir.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Kaynaklar:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Bu yanıt karşılaştırmadan önce de vardı.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Karşılaştırmanın maliyeti: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Karşılaştırmanın maliyeti: {cost} USD ve maliyeti bilinmeyen {n} yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Süreler ağa ve ağ geçidine bağlıdır; küçük farkların anlamı yoktur.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Sıra</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Sorulan soru</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>İlk kelimeye kadar, saniye</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Yanıtlayan model</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>Yanıt kimliği</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Not</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Yanıt</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Bu yanıtların bitmesini bekleyin veya önce onları durdurun.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Bu karşılaştırma artık açık değil.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Önce bir soru yazın.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Karşılaştırmak için ikinci bir sütun ekleyin.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>En çok {n} sütun sığar. Önce birini kaldırın.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Hiçbir sütunda devam edilecek bir yanıt yok.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Yaratıcılık</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Talimatlar</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Uzunluk</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Hiçbir şey (yeniden sor)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>alıştırma</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Sütun {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>Bu sütundan çıkar: {name}</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>Bu sütun için: {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>Sonraki {n} soru, ardından geldikleri yanıtla kalır.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>sonraki {n} soru burada sorulmadı</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>Sürüm {number} kullanımda</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Bundan sonra {letter} gibi mi yanıtlansın?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Böyle yanıtla</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tablo panoda.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Henüz kopyalanacak bir şey yok.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Tarif olarak saklandı: {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Ağ geçidi için henüz anahtar yok; bu yüzden yanıt gelmez.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>her biri yaklaşık {n} token gönderir</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} yanıt</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>en çok {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>fiyatı bilinmiyor ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>bütçeyle düşünme</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>düşünme, en çok {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>en çok {n} token</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>model yok</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name} otomatik</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>düşünme, modelin istediği gibi</translation>
    </message>
    <message>
        <source>on</source>
        <translation>açık</translation>
    </message>
    <message>
        <source>off</source>
        <translation>kapalı</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>“{name}” Orca Desktop’un kaydettiği bir kopya değil. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” hasarlı veya eksik, bu yüzden hiçbir şey geri yüklenmedi. Başka bir kopya seçin.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}” daha yeni bir Orca Desktop ile kaydedilmiş. Geri yüklemek için o sürümü kurun.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}” sohbetlerinizin kendi dosyası. Başka bir dosya seçin.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” başka bir programla değiştirilmiş, bu yüzden hiçbir şey geri yüklenmedi. Başka bir kopya seçin.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>“{name}” okunamıyor. Dosyayı ve diskini kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>“{name}” için yeterli yer kalmadığından geri yüklenemiyor. Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Orada “{name}” için yer yok. Başka bir disk seçin veya yer açın.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>“{name}” oraya yazılamadı. Başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Bu yanıtı siz durdurdunuz.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>Yanıt uzunluk sınırına ulaştı.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Model yanıt vermeyi reddetti.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>Açıklaması: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>Sohbet, modelin okuyabileceği uzunluğa ulaştı.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>Model işinin ortasında ara verdi.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>Model bir aracın sonucunu beklemek için durdu.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Durdurma dizisinde bitti: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>Model hiçbir şey yazmadan bitirdi.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>Uzunluk sınırına ilk kelimeden önce ulaşıldı. Daha yüksek bir sınır işe yarar.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>Önceki yanıtların düşünme kısmı gönderilmedi, çünkü imzası kabul edilmedi.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Bilgisayarlara saldırıyla ilgili sanıldı.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Biyolojik tehlikelerle ilgili sanıldı.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Büyük dil modelleri geliştirmekle ilgili sanıldı.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Modelin gizli düşünme kısmını okuma girişimi sanıldı.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Zarar verebilecek bir şey sanıldı.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count} sn</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} dk</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} sa</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>{wait} beklemenizi istiyor. Sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>İstek ağ geçidine ulaşmıştı, bu yüzden faturalanmış olabilir. Yalnızca bir kez daha göndermek istiyorsanız yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>{proxy} proxy sunucusu kullanılamadı.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>{proxy} proxy sunucusunun kullanıcı adı ve parolası eksik veya yanlış.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Güvenilen sertifikaların dosyası okunamıyor: {file}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>Gelen kısım saklandı. Devam etmek için sohbet bir kez daha gönderilir ve faturalanır.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Şu ayarı reddetti: {name}. Bundan sonra bu modele gönderilmeyecek.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Şu olmadan yeniden dene: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Bu ağ geçidi için henüz anahtar yok.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>OrcaRouter anahtarınızı ayarlarda ekleyin veya önce alıştırma yapın.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>Sistemin anahtarlığı anahtarı vermedi.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Kilidini açıp yeniden deneyin veya anahtarı ayarlarda girin.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Ağ geçidi bu anahtarı kabul etmiyor.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Anahtarın tamamının yapıştırıldığından ve hâlâ geçerli olduğundan emin olun.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Hesapta bakiye kalmadı.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>orcarouter.ai sitesinde bakiye yükleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>Bu anahtarın veya çalışma alanının harcama sınırına ulaşıldı.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Sınırı orcarouter.ai sitesinde yükseltin veya sıfırlanmasını bekleyin.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Bu anahtarın buna izni yok.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Başka bir model veya ayarlarda başka bir anahtar seçin.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>Ağ geçidi bu modeli tanımıyor.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Adını kontrol edin veya başka bir model seçin.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>Model bu ayarları kabul etmedi.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>Hangisi olduğu ayrıntılarda yazıyor. Onu değiştirip yeniden deneyin.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Ağ geçidinin bir güvenlik kuralı bu mesajı durdurdu.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Başka türlü söyleyin veya çalışma alanını yönetene sorun.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Bir içerik süzgeci yanıtı durdurdu.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Başka şekilde sorun veya başka bir model seçin.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>Sohbet ve yanıtı birlikte sığmıyor.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>“Ne kadar uzun?” altında daha kısa bir yanıt seçip yeniden deneyin veya soruyu düzenleyin.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>“Ne kadar uzun?” altında daha kısa bir yanıt seçip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Hiçbir şey gönderilmedi. Ayarlarda “Ağ” altında proxy ayarını kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Hiçbir şey gönderilmedi. Ayarlarda “Ağ” altında dosyayı yeniden seçin veya oradan kaldırın.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Bu model o kadar uzun yanıt yazmaz.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>Model ekli bir dosyayı kabul etmedi.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>Nedeni ayrıntılarda yazıyor. Dosyayı çıkarın, daha küçüğünü ekleyin veya başka bir model seçin.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Bu sohbetteki bir resim veya dosya okunamıyor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Hiçbir şey gönderilmedi. Yeniden ekleyin veya onsuz yeni bir sohbete başlayın.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>Model bu sohbeti kabul etmedi.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>Nedeni ayrıntılarda yazıyor. Soruyu düzenleyin veya yeni bir sohbete başlayın.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>Bu, modelin bir seferde okuyabileceğinden fazla.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Mesajı kısaltın veya yeni bir sohbete başlayın.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Kısa sürede çok fazla istek.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Biraz bekleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>Ağ geçidi meşgul.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>Ağ geçidinin kendisinde bir hata oldu.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Yeniden deneyin; sürerse başka bir model yanıt verebilir.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Bağlantı yok.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Hiçbir şey gönderilmedi. İnternet bağlantısını (ve değiştirdiyseniz ağ geçidi adresini) kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Ağ geçidine ulaşılamıyor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Hiçbir şey gönderilmedi. İnternet bağlantısını kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Proxy kullanılamadı.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>Ağ geçidi adresi kullanılamıyor.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Hiçbir şey gönderilmedi. Adresi ayarlarda kontrol edin.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>Bu adreste bir ağ geçidi yok.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Orada bir şey yanıt verdi, ama bu yolda değil. Adresi ayarlarda kontrol edin.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Güvenilen sertifikaların dosyası okunamıyor.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>Güvenli bağlantı doğrulanamadı.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Hiçbir şey gönderilmedi. Bu bilgisayarın tarihini ve ağın sertifikasını kontrol edin.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>Ağ geçidi yanıt vermeyi kesti.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Gelen kısım saklandı. Yeniden deneyin.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Bu adres istekleri başka bir yere yönlendiriyor.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Oraya hiçbir şey gönderilmedi. Ağ geçidi adresini ayarlarda kontrol edin.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>Yanıt, bir ağ geçidinin göndereceği türden değildi.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Ağ geçidi adresini ayarlarda kontrol edin veya yeniden deneyin.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Bağlantı, yanıt tamamlanmadan koptu.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>Gelen kısım saklandı. Yeni bir yanıt için yeniden deneyin.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Bu yanıt yazılırken Orca Desktop kapandı.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Mesaj kaydedilemedi, bu yüzden gönderilmedi.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Diskte yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Orca Desktop içinde bir şeyler ters gitti.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Yeniden deneyin; ne olduğu ayrıntılarda yazıyor.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} zaten var. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>Klasör artık yok. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Oraya yazma izniniz yok. Başka bir klasör seçin, örneğin Belgeler.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>Disk dolu. Yer açıp yeniden dışa aktarın.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Bu ad burada olmaz. Daha kısa veya daha sade bir ad seçin.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} kendisine geri dönen bir bağlantı. Başka bir ad seçin.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} yazılamadı. Başka bir klasör deneyin.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Başka dal: soru {number}, yanıt {parent}, sürüm {version} sonrası</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Başka dal: soru {number}, başka bir başlangıç</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Sürüm {number} / {count}</translation>
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
        <translation>Web sayfası</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Web sayfası (*.html)</translation>
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
        <translation>Word veya LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>Word veya LibreOffice için OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Düz metin</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Düz metin (*.txt)</translation>
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
        <translation>Siz</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Araç sonuçları</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Araç: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Araç sonucu</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>Modelin düşünceleri gösterilmedi.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Kaynaklar:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Ekli: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Resim {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Belge {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Alıştırma modeli uydurdu.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Bu yanıtı burada siz durdurdunuz.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>{letter} yanıtından farklı olanlar işaretlidir.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Sohbet</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistan</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Karşılaştırma</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Yanıt {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Yanıt {letter}, {number} / {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>sohbette gösteriliyor</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Talimatlar:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>talimat yok</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Alıştırma: Orca Desktop’taki küçük model uydurdu.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>{n} araç sonucu verildi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Düşünme, {seconds} sn</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Bu sürümün bilmediği türden içerik:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>Dışa aktarıldığında hâlâ yazılıyordu.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Yarıda kaldı: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Başarısız: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Nedeni bilinmiyor.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>bir resim</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>bir belge</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} ayarlanmadı</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name} var</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name} yok</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>düşünme, modelin istediği gibi</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>düşünme yok</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>gerektiği kadar düşünme</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>bütçeyle düşünme</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>en çok {n} token düşünme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>en çok {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} özel araç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP sunucusu</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standart</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Obsidian için</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Word için</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sade</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Kendi seçiminiz</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Henüz dışa aktarılacak bir şey yok.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Bu sohbet</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Yalnızca bu yanıt</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Seçilen mesajlar</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Birkaç sohbet veya hepsi</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Alınmasın</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Katlanmış olarak</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Alıntı olarak</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>Yanındaki klasörde</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dosyanın içinde</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Yalnızca adı</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Yalnızca gördükleriniz değil, bir yanıtın her sürümü ve her dal.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Yanıtın kaynak gösterdiği yerlerde bağlantılar, altında bir liste.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Ayarların değiştiği yerde, “sıcaklık 0,2” gibi tek satır.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Not programlarının okuduğu gibi başlık, tarihler, modeller, etiketler ve maliyet.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Sonda tek bir açıklama; “Sohbetleri içe aktar” aynı sohbeti onunla yeniden bulur. Düşünme ve araçlar dâhil hepsini taşır. Kopyalanan metinde bulunmaz.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>Bu biçimde böyle bir şey yok: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Bu biçimde her zaman hepsi bulunur: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>Bu biçimde hiçbir şey katlanamaz: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>Bu biçimde dosyalar böyle alınamaz: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>{n} sohbeti kaydet…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>{n} sohbet alınmadı:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Orca Desktop sohbetleri</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>İçinde sohbet yok.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Durduruldu. Hiçbir şey yazılmadı.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>{name} adıyla kaydedildi. Yeri: {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>ana klasörünüz</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>Ağ geçidi</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Anahtar</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>Anahtarlığa henüz sorulmadı: alıştırma için anahtar gerekmez.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Yok: ağ geçidine doğrudan ulaşılıyor.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} kullanılamaz: yalnızca http, https ve socks5 kullanılabilir. Sistem ayarlarında değiştirin.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Sohbetler</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Klasör</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Oradaki boş yer</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Yalnızca {size}. Yedeklere ve yeni sohbetlere yer açın.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>Disk bildirmiyor.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>En yeni yedek</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Henüz yok. İlki yakında kendiliğinden alınır.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>En yeni hata</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Bilinen yok.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Sürümler</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistem</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Pencere</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>{n} konu ilginizi bekliyor.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Lizbon’da küçük bir çocukla üç günlük bir gezi planla.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Bileşik faizi küçük bir tabloyla açıkla.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Kız kardeşimin düğünü için kısa bir konuşma yaz.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Birlikte gönderilmedi: dışarıda bıraktınız.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Birlikte gönderilmedi: yanıtı yok.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Birlikte gönderilmedi: yanıtlanmadı.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Birlikte gönderilmedi: bir güvenlik kuralı durdurdu.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Birlikte gönderilmedi: model reddetti.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Birlikte gönderilmedi: ilk kelimeden önce durduruldu.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Birlikte gönderilmedi: ilk kelimeden önce yarıda kaldı.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Birlikte gönderilmedi: yanıtta metin yok.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{chats} içinde {hits}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} eşleşme</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} sohbet</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Eşleşme {hit} / {hits} · sohbet {chat} / {chats}</translation>
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
        <translation>Messages API isteği</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>Orca Desktop JSON dosyası</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Orca Desktop Markdown dosyası</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>konuşanların belirtildiği metin</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}” içinde mesaj yok.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}” burada bilinmeyen bir biçimde yazılmış.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}” okunamayacak kadar derin iç içe geçmiş.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}” hasarlı: JSON değil.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}” erken bitiyor. Sonuna kadar olan kısım okundu; dosyayı bir kez daha indirin veya dışa aktarın.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}” okunamayacak kadar büyük.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>“{name}” okunamıyor. Diski kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>“{name}” için açma izni yok. Okumaya izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” artık yerinde değil.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}” içe aktarılabilen bir türde değil. Diğer programın oluşturduğu arşivi seçin.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>“{name}” içinde sohbet yok.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}” parolayla kilitli. Arşivi açıp klasörünü seçin.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}” arşivin içindeki başka bir arşiv ve açılmaz. Onu çıkarıp ayrıca seçin.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}” içinde bakılabilecekten fazla dosya var.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}” açılınca normal bir arşivden çok daha büyük olurdu, bu yüzden açılmadı.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>“{name}” arşivi hasarlı. Bir kez daha indirin veya dışa aktarın.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}” daha yeni bir Cherry Studio yedeği ve burada okunamaz. Sohbetleri orada Markdown olarak dışa aktarıp klasörünü seçin.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}” daha yeni bir Orca Desktop sürümüyle yazılmış. Bu programı güncelleyip yeniden deneyin.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}” hasarlı veya değiştirilmiş: içindekiler birbirini tutmuyor. Bir kez daha dışa aktarın.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>“{name}” içe aktarılırken yarıda kaldı, bu yüzden getirdikleri geri alındı. Dosyayı yeniden içe aktarın.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>“{name}” içe aktarılırken yarıda kaldı, bu yüzden devam ettiğiniz {n} sohbet dışında getirdikleri geri alındı. Dosyayı yeniden içe aktarın.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} soru</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>{n} dosya içinde değil</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>{n} sohbeti içe aktar</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>zaten burada</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>buradakinden fazlası var</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>burada silinmişti</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>“{name}” içinde {n} sohbet var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>şu ana kadar {n} sohbet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>{n} sohbet içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>Burada olan {n} tanesinin eksikleri tamamlandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} tanesi zaten buradaydı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n} tanesi okunamadı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>İçindeki {n} dosyada sohbet yok.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>İçe aktarma durduruldu; kalanı için aynı dosyayı yeniden içe aktarın.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>İçe aktarma geri alındı.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Birlikte gönderilen bazı sorular o zamandan beri silindi ve gösterilmiyor.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Bu ilk istektir. Yanıt sürdürüldü: Aynısı, o ana kadarki yanıt ve devam etme isteğiyle bir kez daha gönderildi.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Önce önceki yanıtların düşünme kısmıyla gönderildi; bu kabul edilmedi.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(mesajınız)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Bu istek artık gösterilemiyor.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Bu metin çok uzun.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Satır {line}, sütun {column}: bu JSON değil. Virgülleri, tırnakları ve ayraçları kontrol edin.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Satır 1: köşeli ayraç içinde bir liste gerekli.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Satır {line}: süslü ayraç içinde bir nesne gerekli.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Satır {line}: “{field}” eksik.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Satır {line}: “{field}” bir metin olmalı.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Satır {line}: “{field}” bir nesne olmalı.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Satır {line}: “name” yalnızca a-z harfleri, rakamlar, _ ve - içerebilir, en çok 128 karakter.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Satır {line}: “type” değeri “url” olmalı.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Satır {line}: “enabled” true veya false, “allowed_tools” ise bir metin listesi olmalı.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Satır {line}: “url” https:// ile başlamalı.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} araç</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} MCP sunucusu</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} tek başına bir şey yazar. Yanında Ctrl veya Alt tuşunu basılı tutun.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} yazmak ve gezinmek için gerekli. Başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Ctrl veya Alt ile birlikte rakamlardan birine basın, ama 0 olmasın.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>yalnızca bu oturum için saklanıyor</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>Anahtarın yeri: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>Anahtarın kaydedildiği yer: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>Anahtar bu bilgisayardan kaldırıldı.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Bu ağ geçidi için kayıtlı anahtar yok.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Bu bilgisayarın anahtarlığı kilitli. Kilidini açıp yeniden deneyin veya anahtarı yalnızca bu oturum için saklayın.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Bu bilgisayarda kullanılan bir anahtarlık yok; anahtar yalnızca bu oturum için saklanabilir.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>Anahtarlık bunu yapamadı ({message}). Anahtar yalnızca bu oturum için saklanabilir.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>Anahtarlık {n} saniye içinde yanıt vermedi. Parola sorup sormadığına bakıp yeniden deneyin.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>anahtar, Windows’un saklayabileceğinden uzun</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>yazılan, geri okununca aynı çıkmadı</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>anahtar hâlâ duruyor</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>Ne kadar serbest?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Önce düşünsün mü?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Ne kadar uzun?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>“Gelişmiş” altında ayarlanan kendi miktarınız</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Kendi değeriniz: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Yaklaşık {n} kelime</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Modelin seçimi</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Kesin</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Dengeli</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Cesur</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Hayır</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Düşünme yok</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Biraz</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Biraz düşünme</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Çok</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Çok düşünme</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Kısa</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Uzun</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Gerektiği kadar düşünme</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Düşük çaba</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Orta çaba</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Yüksek çaba</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Çok yüksek çaba</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>En yüksek çaba</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Düşünme kapalı</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Kısa düşünme</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Uzun düşünme</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>“{folder}” klasörüne taşındı: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>{n} sohbet “{folder}” klasörüne taşındı</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Klasöründen çıkarıldı: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>{n} sohbet klasörlerinden çıkarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Etiketleri değişti: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>{n} sohbetin etiketleri değişti</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Sabitlendi: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>{n} sohbet sabitlendi</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Sabitlemesi kaldırıldı: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>{n} sohbetin sabitlemesi kaldırıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Arşivlendi: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>{n} sohbet arşivlendi</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Arşivden çıkarıldı: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>{n} sohbet arşivden çıkarıldı</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Silindi: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>{n} sohbet silindi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>{n} sohbet değiştiriliyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>{n} sohbetteki değişiklik geri alınıyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>{n} sohbet hâlâ sizin değiştirdiğiniz gibi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, klasör, {n} sohbet, kapalı</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, klasör, {n} sohbet, açık</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, {n} sohbette yeni yanıt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>{n} satır seçildi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>{n} sohbet seçildi</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Yalnızca web ve e-posta adresleri açılabilir.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Bu adres doğru yazılmamış.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Bu adres açılsın mı?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>Ağ bu siteyi şu adla tanıyor: {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Aç</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresi kopyala</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Program kapanana kadar {0} için bir daha sorma</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Bağlantı</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>“{changed}” dosyası klasörde değiştirildi ve olduğu gibi kalıyor. Sohbet “{name}” dosyasında devam ediyor.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>{n} Markdown dosyası klasörde değiştirildi ve olduğu gibi kalıyor. Sohbetler yanlarındaki yeni dosyalarda devam ediyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Markdown dosyalarının klasörü yerinde değil: {folder}. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Markdown dosyalarının klasörü boş: {folder}. Diski bağlı değilse bağlayın. Tüm dosyaların yeniden yazılması için klasörü baştan seçin.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop’un Markdown dosyalarının klasörüne yazma izni yok: {folder}. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Markdown dosyalarının klasörünün bulunduğu disk dolu: {folder}. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>“{name}” Markdown dosyalarının klasörüne yazılamadı. Kendiliğinden yeniden denenir.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>Klasörde {n} dosya var.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>{n} dosya daha yazılacak.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>Sunucuya sorulmadı: adresi https:// ile başlamalı.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Bu sunucuya bağlantı yok. Adresini ve ağı kontrol edin.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>Bu sunucuya bağlantı güvenli değil, bu yüzden ona hiçbir şey gönderilmedi.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>Sunucu {n} saniye içinde yanıt vermedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>Bu adreste bir MCP sunucusu yok veya soru sorulamayan eski türden bir sunucu var.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>Sunucu başka bir adrese yönlendiriyor: {address}. O adrese sorulmadı. Güveniyorsanız adresi kendiniz girin.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>Sunucu bir token istiyor.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Sunucu bu tokeni kabul etmiyor.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>Sunucuya çok sık soruluyor. Bir süre sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>Sunucunun kendisinde bir hata var (durum {status}). Daha sonra yeniden deneyin.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>Sunucu araçlarını bildirmiyor: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>Sunucunun sunacak aracı yok.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Sunucunun yanıtı anlamsız.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>Sunucunun yanıtı {size} MB boyutundan büyük.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>Sunucunun {n} taneden fazla aracı var; bu çok fazla.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Bu sunucuda formun gösterebileceğinden fazlası var (“{what}”). Yalnızca JSON olarak değiştirilebilir.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Sunucuya bir ad verin.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Bu adda başka bir sunucu zaten var.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Sunucunun adresini yazın.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>@ işaretinden önceki ad ve parolayı çıkarın. Tokenin kendi alanı var.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>Adres https:// ile başlamalıdır, örneğin https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>Token başka bir adres için saklanmıştı. Yeniden yazın veya kaldırın.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Tokende yalnızca düz harfler, rakamlar ve işaretler bulunur, boşluk olmaz.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>resim görür</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>PDF okur</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>düşünür</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>araç kullanır</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>web’de arar</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>yetenekleri bilinmiyor</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter her mesaj için uygun bir model seçer. Hangisinin yanıtladığı, dolayısıyla fiyatı, sonradan belli olur.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter ücretsiz modellerden birini seçer. Bunların sınırları daha dardır.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter birkaç modele sorar ve yanıtlarını tek yanıtta birleştirir.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter birkaç hızlı modele sorar ve yanıtlarını tek yanıtta birleştirir.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter birkaç küçük modele sorar ve yanıtlarını tek yanıtta birleştirir.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>{name} adlı bir yönlendirici: her mesajın modelini kendi kuralları seçer.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Yerleşik, çevrimdışı çalışır. Sıcaklık, top_p ve top_k serbesttir; düşünmez.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Yerleşik, çevrimdışı çalışır. İstenince, bir bütçeyle veya uygun gördüğü kadar düşünür.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Yerleşik, çevrimdışı çalışır. Her zaman düşünür; sıcaklık, top_p ve top_k almaz.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Yerleşik, çevrimdışı çalışır, ücretsizdir. Kelime seçimi ayarı yok, düşünme yok, kısa yanıtlar.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>“{name}” modeline olduğu gibi sor</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Liste yükleniyor…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>Liste yüklenmedi. Yeniden dene</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>{count} token alır</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>alıştırma, ücret yok</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>fiyatı modele bağlı</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>fiyatı bilinmiyor</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>okuma {input}, yazma {output}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>boyutu bilinmiyor</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number}M</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number}K</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>sohbet için yapılmamış</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>yıldızlı</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Bu sohbet yaklaşık {n} token, model ise yalnızca {context} alabilir. Hiçbir şey sessizce kesilmez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Bu sohbet yaklaşık {n} token, yanıt ise {answer} daha tutabilir: toplamı, modelin alabileceği {context} sınırını aşar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Yanıtı {n} token ile sınırla</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Daha fazlasını alan bir model seç</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Yeni sohbete başla</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Yine de gönder</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Bu, {most} kadar tutabilir. Bir mesaj için kendi sınırınız {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Bu, {most} kadar tutabilir, bugün de {spent} harcandı. Bir gün için kendi sınırınız {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>Bugünkü {n} yanıtın maliyeti bilinmiyor ve bu toplama girmiyor.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>Bu modelin fiyatı bilinmiyor, bu yüzden kendi sınırınız gözetilemez.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>${amount}</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;${amount}</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>Bir yanıt yazılıyor. Onu durdurun veya bitmesini bekleyin, sonra klasörü taşıyın.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Hiçbir şey taşınmadı. Her şey olduğu yerde.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Sohbetleriniz zaten {folder} klasöründe. Başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} şimdiki klasörün içinde kalırdı. Başka yerde bir klasör seçin.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} bir ağ diskinde; sohbetleriniz orada zarar görebilir. Bu bilgisayarda bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>{folder} klasöründe sohbetleriniz için yer yok. Her şey olduğu yerde.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Sohbetleriniz {folder} klasörüne yazılamadı. Her şey olduğu yerde.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>{folder} klasöründeki kopya olması gerektiği gibi değildi, bu yüzden kullanılmıyor. Her şey olduğu yerde; o diski kontrol edin.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count} ms</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>Ağ geçidi proxy olmadan yanıt veriyor. Süre: {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>Ağ geçidi {proxy} üzerinden yanıt veriyor. Süre: {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>{proxy} proxy sunucusu kullanılamaz: yalnızca http, https ve socks5 kullanılabilir.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>Proxy parolası bulunamadı. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Güvenilen sertifikaların dosyası okunamıyor: {file}. Yeniden seçin veya kaldırın.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>{n} saniye içinde yanıt gelmedi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>{proxy} üzerinden {n} saniye içinde hiçbir şey gelmedi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>Ağ geçidine ulaşıldı, ama sertifikasına güvenilmiyor. Trafiği okuyan bir ağın kendi sertifikaları vardır: o ağa güveniyorsanız aşağıda dosyasını seçin.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} sunucusuna ulaşıldı, ama yoldaki bir sertifikaya güvenilmiyor. Trafiği okuyan bir proxy’nin kendi sertifikaları vardır: ona güveniyorsanız aşağıda dosyasını seçin.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>Bu adreste yanıt veren, güvenli protokolü (TLS) desteklemiyor.</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>Güvenli bağlantı (TLS) {proxy} sunucusundan sonra koptu.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} kullanıcı adını ve parolayı kabul etmiyor.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>{proxy} için kullanıcı adı ve parola gerekli.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} isteği geçirmedi: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} bulunamadı: bu adda bir bilgisayar yok.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>{proxy} adresinde dinleyen yok: bağlantı reddedildi.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>{proxy} üzerinden bağlantı koptu: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>Ağ geçidi bulunamadı. Ağ var mı, adres doğru mu?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>Ağ geçidinin adresinde dinleyen yok: bağlantı reddedildi.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>Bağlantı koptu: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Şu anda: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Şu anda: yok, ağ geçidine doğrudan ulaşılıyor.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Şu anda: {proxy}, ama kullanılamaz. Yalnızca http, https ve socks5 kullanılabilir.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>Parolanın saklandığı yer: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>Parola, siz Orca Desktop’u kapatana kadar saklanır. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>{n} yanıt geldi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Yanıt tamamlanamadı.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>Yanıt sizden bir sonuç bekliyor.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Siteyi https olmadan yazın, örneğin example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Model, tarihi ve saati bu bilgisayara sorabilir.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Model, doğru çıksın diye hesabı bu programa yaptırabilir.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Model, diğer sohbetlerinizden bölümler isteyebilir. Her birini gönderilmeden önce görürsünüz.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Hangi modelin yanıtladığı.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Sıcaklık</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Kelimelerin ne kadar serbest seçildiği: düşük değer kesin ve yinelenebilir, yüksek değer daha çeşitlidir.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Düşünme</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Modelin yanıtlamadan önce düşünüp düşünmeyeceği. Zaman ve token harcar.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Kapalı</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Bütçeyle</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Gerektiği kadar</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Düşünme bütçesi</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Modelin düşünmek için kullanabileceği token sayısı; en az 1.024 ve yanıtın sınırından az.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Token üst sınırı</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>Yanıtın en çok ne kadar uzun olabileceği; düşünme de sayılır. 1.000 token yaklaşık 700 kelimedir.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Talimatlar</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>Modelin hep aklında tutması gerekenler, örneğin rolü veya üslubu.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Örneğin: Sade bir dil kullan. İki kişilik, etsiz yemek pişiriyorum.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Yalnızca, birlikte bu paya ulaşan en olası kelimeler arasından seçer. Ya bunu ya da sıcaklığı değiştirin, ikisini birden değil.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Yalnızca bu kadar en olası kelime arasından seçer.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Durdurma dizileri</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>Yanıt bu metinlerin herhangi birinden önce biter; her satıra bir metin.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Düşünmeyi göster</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Düşüncelerin özet olarak gösterilip gösterilmeyeceği.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Özet</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Gizli</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Çaba</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Modelin bir yanıta ne kadar emek verdiği; fazlası daha çok token harcar.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Düşük</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Orta</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Yüksek</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Çok yüksek</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>En yüksek</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Web araması</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Model web’de arayabilir; her arama ayrıca ücretlidir.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Arama üst sınırı</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Modelin bir yanıt için web’de kaç kez arayabileceği.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Yalnızca bu siteler</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>Aranan siteler, örneğin wikipedia.org; her satıra bir tane.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Bu siteler hariç</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Aramanın dışında bırakılan siteler, örneğin example.com; her satıra bir tane.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Arama için şehir</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Hava durumu veya dükkânlar gibi yakındakileri bulur. Bu yer sağlayıcıya bildirilir.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>Arama için ülke</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>İki harf, örneğin TR, DE veya US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Ülkeyi iki harfle girin, örneğin TR veya DE.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Belgeleri kaynak göster</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>Yanıtlar, ekli belgelerin hangi bölümlerine dayandıklarını belirtir.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Önbelleğe alma</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Uzun sohbetleri ucuzlatır: Daha önce gönderilenin yeniden gönderilmesi onda biri kadar tutar.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Araçlar</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Modelin isteyebileceği araçlar. Çağrıları gösterilir, çalıştırılmaz.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Araç seçimi</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Modelin araç kullanabileceği, kullanmak zorunda olduğu veya kullanamayacağı.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Kullanabilir</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Kullanmalı</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Kullanamaz</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Şu araç</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Araç adı</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>Modelin kullanmak zorunda olduğu tek araç.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP sunucuları</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Araçlarını modelin kendi kendine kullanabileceği sunucular. Buraya yazılan bir token sistemin anahtarlığına taşınır.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Üst veri</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Sağlayıcı için bu istekle ilgili bilgiler, JSON olarak.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>Kullanıcı kimliği</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Soran kişi için, kişisel veri içermeyen, kim olduğunu belli etmeyen bir ad.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Yazılırken göster</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Yanıtı sonunda bir kerede değil, yazıldıkça gösterir.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Bu değer buraya uymuyor.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Önce bir model seçin.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Durdurma dizisi boş olamaz.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>{minimum} ile {maximum} arasında bir sayı girin.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>En az {minimum} olan bir sayı girin.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Modelin kaç token düşünebileceğini belirtin.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>Düşünme bütçesi, yanıtın {n} tokenlik sınırından küçük olmalıdır.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Tarih ve saat</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Hesap makinesi</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Sohbetlerimde ara</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Tarif olarak sakla</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Tarif, bu sütunları saklar; böylece her soruyla yeniden sorulabilirler.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Bu tarifin adı ne olsun?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Tarifi yeniden adlandır</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} bir klasör değil, dosya. --profile ile bir klasör seçin.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop’un {folder} klasörüne yazma izni yok. İzin verin veya --profile ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>{folder} için yer kalmadı. Yer açıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Sohbetleriniz {folder} klasörüne taşınmıştı ve şu anda orada değil. O diski bağlayıp yeniden başlatın veya --profile ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>{folder} klasörü kullanılamıyor. --profile ile başka bir klasör seçin.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Tercih dosyasının {line}. satırı okunamıyor. Onun yerine son sağlam dosya kullanılıyor.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>Tercih dosyasının {line}. satırında tuhaf bir şey var (“{name}”). Onun yerine son sağlam dosya kullanılıyor.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>En olası kelimeler: bilgi, kod ve özetler için.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Kesin ile cesur arası: gündelik sorular için.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Daha çeşitli kelimeler: fikirler, adlar ve hikâyeler için.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Derin düşünen</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Yanıtlamadan önce düşünür: zor sorular için. Daha uzun sürer.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Satır {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Ön ayara bir ad gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Ad en çok {n} karakter olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Bu dosya ön ayarlar için çok büyük.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Satır {line}, sütun {column}: bu JSON değil. Virgülleri, tırnakları ve ayraçları kontrol edin.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>Bu dosyada ön ayar yok.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>ön ayar listesi eksik.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>bu, adı ve ayarları olan bir ön ayar değil.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>bu ön ayarlar daha yeni bir Orca Desktop ile yapılmış (biçim {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>“{name}” burada bilinmiyor.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>“{name}” aynı yerde iki kez geçiyor.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Bu adda bir ön ayar zaten var.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Bu ön ayar artık yok.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} okunamıyor.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} bir metin dosyası değil.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>Bu bilgisayarda kurulu yazıcı yok. Onun yerine sohbeti PDF olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>Yazıcı kabul etmedi, bu yüzden yazdırılmadı. Yazıcıya bakın veya sohbeti PDF olarak dışa aktarın.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>“{name}” yazıcısına gönderildi.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Dosyaya yazdırıldı.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Yazdırılıyor…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>Önceki sohbet hâlâ yazdırılıyor.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Durduruldu. Yazıcının almış olduğu kısım yine de yazdırılır.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Sistemin anahtarlığı bekleniyor. Parolasını soruyor olabilir.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>İsteme bir ad gerekir.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>İsteme bir metin gerekir.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Ad en çok {n} karakter olabilir.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>İstem en çok {n} karakter olabilir.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Bu dosya istemler için çok büyük.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>Bu dosyada istem yok.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>bu, adı ve metni olan bir istem değil.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Bu istemler daha yeni bir Orca Desktop ile yapılmış (biçim {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>İstem {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Basitçe açıkla</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Şu konuyu {{bilgisi: hiç bilmeyen|biraz bilen}} birine açıkla: {{konu}}. Gündelik hayattan bir örnek ver.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Mektup yaz</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Şu kişiye {{üslup: resmî|samimi}} bir mektup yaz: {{kime}}.
Konusu: {{konu}}.
Yarım sayfayı geçmesin.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Kısalt</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Aşağıdaki metni şu uzunluğa indir: {{uzunluk: beş cümle}}. Tüm bilgileri ve sayıları koru.

{{metin}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Artılar ve eksiler</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Şu fikrin artıları ve eksileri neler: {{fikir}}? Tablo olarak yanıtla, sonra iki cümleyle ne önerdiğini söyle.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Bu adda bir istem zaten var.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Bu istem artık yok.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>{n} istem içe aktarıldı.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} şunun için kullanılıyor: “{action}”. Başka tuşlar seçin.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} şu istem için kullanılıyor: “{prompt}”. O zaman onun tuşu kalmaz.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>Dosya boş.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Bu bir sohbet değil: kimin konuştuğunu gösteren “## You” ve “## Assistant” gibi başlıklar yok.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Bu bir karşılaştırma raporu; sohbet olarak okunmaz.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Bu dosyayı daha yeni bir Orca Desktop sürümü yazmış. Yalnızca yazılanlar ve kimin konuştuğu okundu.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>Dosyanın sonundaki açıklama hasarlı. Yalnızca yazılanlar ve kimin konuştuğu okundu.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Kimin konuştuğunu gösteren ilk başlıktan önceki kısım alınmadı.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>Dosya, her şeyi belirtmeyen eski bir biçimde: resimler, dosyalar, düşünme ve araçlar ondan okunmaz.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>Başlık dosyada değiştirilmiş.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>Dosyada {n} mesaj değiştirilmiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>Dosyaya {n} mesaj eklenmiş.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>Dosyadan {n} mesaj çıkarılmış.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>Değiştirilen {n} yanıt artık neyi kaynak gösterdiğini belirtmiyor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} yanıtın artık sorusu yok. Gösterilir, ama birlikte gönderilmez.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Sohbetlerinizi okuyabilirsiniz, ama yeni bir şey kaydedilmez ve gönderilmez: {file} için yer kalmadı. Yer açın; kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Sohbetlerinizi okuyabilirsiniz, ama yeni bir şey kaydedilmez ve gönderilmez: {file} dosyasına yazma izni yok. Oraya yazmaya izin verin; kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Yeni bir şey kaydedilmez ve gönderilmez: {file} dosyasının bulunduğu disk gerektiği gibi yanıt vermiyor. O diski kontrol edin; yanıt verince kendiliğinden devam eder.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Yeni bir şey kaydedilmez ve gönderilmez: sohbetlerinizin dosyası hasarlı ({file}). Orca Desktop’u yeniden başlatın; o dosyayı saklar ve okunabilen her şeyi kurtarır.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Sohbetlerinizi okuyabilirsiniz, ama yeni bir şey kaydedilmez ve gönderilmez: {file} dosyasını bu Orca Desktop sürümüne güncellemek için yer yetmiyor. Yer açıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Yeni bir şey kaydedilmez ve gönderilmez: {file} kaldırıldı veya yerine başka bir dosya kondu ve sohbetleriniz orada yeniden kaydedilemiyor. O klasörde dosyanın yerini boşaltın; kendiliğinden devam eder.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Bugün</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Son 7 gün</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Son 30 gün</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Son 365 gün</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Benden</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>Bir modelden</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Kod var</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Dosya var</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Resim var</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Karşılaştırma var</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Model: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Klasör: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etiket: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>{name} öncesi</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>{name} sonrası</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>İçinde anahtar yok. Anahtarın tamamını yapıştırın.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Anahtarda boşluk olmaz. Çevresindeki kelimeler olmadan yalnızca anahtarı kopyalayın.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Anahtarda yalnızca düz harfler, rakamlar ve işaretler bulunur. Onu sayfasından yeniden kopyalayın.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>Bu, birden fazla anahtar. Çevresindeki kelimeler olmadan tek bir anahtar yapıştırın.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>MCP sunucusunun tokeni yalnızca bu oturum için saklanıyor. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>{server} sunucusunun tokeni bu bilgisayarın anahtarlığında yok. “MCP sunucuları” altında yeniden girin.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Bu sohbetten hiçbir şey saklanmadığı için ondan devam edilemez. Önce bu sohbeti saklayın.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>Model art arda birçok kez araç kullandı. Devam etmesi için sonuçları gönderin.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Bu kendiliğinden devam etmez: gönderilmeden önce size sorulur.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Bu sohbetten hiçbir şey saklanmadığı için yer imi konamaz. Önce bu sohbeti saklayın.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Bu yanıtın bitmesini bekleyin veya önce onu durdurun.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Önce bir mesaj yazın.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>Model bunu reddetmişti, bu yüzden gönderilmedi.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>Aracın sonucu, artık gönderilen hiçbir şeye yanıt değil.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Yanıt boş olamaz.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Yalnızca metinden oluşan yanıtlar düzenlenebilir; karşılaştırma yanıtları düzenlenemez.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Bağlantı</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Ağ geçidi adresi</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Yeni anahtar</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Ağ</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Sertifikalar</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Yanıtlar</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Yeni sohbetlerin modeli</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Yeni sohbetlerin tarzı</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Uzun süren bir yanıt gelince haber ver</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Ara verilen yanıtlar kendiliğinden devam etsin</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Görünüm</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Yazı tipi</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Yazı boyutu</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Hareket</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Dil</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Yazma ve tuşlar</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Gönderme tuşu</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Yazım</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Masaüstü</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Sistem tepsisi</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Pencereyi kapatma</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Sohbetler ve yedekler</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Veri klasörü</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Veri klasörünü taşı</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Sohbetlerin ve yedeklerin boyutu</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Yedekler</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown dosyaları</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Maliyet</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Fiyat bir sınırı aşarsa sor</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Modellerin reddettikleri</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Gizlilik</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Orca Desktop, dışa aktarılan Markdown’ı geri okuyabilsin</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Daha yeni sürümler</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>Bu adreste ağ geçidi gibi yanıt veren bir şey yok. Adresin yolunu kontrol edin: çoğunlukla addan sonra biter, https://api.orcarouter.ai gibi.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>“{action}” için yeni tuşlara basın. Esc olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>“{action}” için yeni tuşlarla birlikte herhangi bir rakama basın. Esc olduğu gibi bırakır.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} şunun için kullanılıyor: “{action}”.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>“{action}” için tuşlar artık {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>“{action}” için artık tuş yok.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Tüm tuşlar ilk hâlinde.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Tuşlar önceki hâlinde.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Yazma</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Mesajı gönder</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Yeni satıra geç</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Son mesajı geri getir (boş alanda)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Düz metin olarak yapıştır</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>Bir mesajda (Tab ile gidilir)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Soruyu ve yanıtını sil</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Teşekkürler. Bu sayfayı kapatıp Orca Desktop’a dönebilirsiniz.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Bu adres açık değil. Orca Desktop’tan yeniden başlayın.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>Oturum açma reddedildi. Anahtar oluşturulmadı.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter bir anahtar vermedi. Yeniden başlayın veya bir anahtar yapıştırın.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>Tarayıcı zamanında geri dönmedi. Yeniden başlayın veya bir anahtar yapıştırın.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Oturum açmaktan vazgeçildi.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Sohbetlerinizi başka bir program kullanıyor ({file}). Onu kapatıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Sohbetlerinizi son olarak daha yeni bir Orca Desktop kullanmış. Hiçbir şey değiştirilmedi; açmak için daha yeni sürümü kurun ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Sohbetlerinize yazılamıyor ({file}). Oraya yazmaya izin verip yeniden deneyin.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Sohbetlerinizi kaydetmek için yer kalmadı ({file}). Yer açıp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>Sohbetlerinizin dosyası hasarlı ({file}), bu yüzden ona artık bir şey yazılmıyor. Orca Desktop’u yeniden başlatın: okunabilen her şey o zaman kurtarılır.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>{file} başka bir programın dosyası. --profile ile başka bir klasör seçin.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Sohbetleriniz okunamıyor ({file}). Diski ve klasörü kontrol edip yeniden deneyin.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Bu sohbet artık yok.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Sohbetleriniz çoktan kapatıldı, bu yüzden bu kaydedilmedi. Orca Desktop’u yeniden başlatın.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Bu kaydedilemedi ({file}). Yeniden deneyin veya Orca Desktop’u yeniden başlatın.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Sohbetlerinizi bu Orca Desktop sürümüne güncellemek için yer yetmiyor ({file}). Yer açıp yeniden başlatın.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>Bu, bir modelin alabileceği her şeyden büyük. Küçültüp yeniden deneyin.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>Sohbetlerinizin dosyası kullanılırken kaldırıldı veya yerine başka bir dosya kondu ve yeniden kaydedilemiyor ({file}). O klasörde dosyanın yerini boşaltıp yeniden deneyin.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Sohbetlerinizin dosyası hasarlıydı. İçindeki {n} soru ve yanıtın tümü kurtarıldı; hasarlı dosya {kept} olarak saklandı.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Sohbetlerinizin dosyası hasarlıydı. {n} soru ve yanıttan {saved} tanesi kurtarıldı; hasarlı dosya {kept} olarak saklandı.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Orca Desktop kullanırken sohbetlerinizin dosyasının yerine başka bir dosya kondu. Sohbetleriniz yeniden kaydedildi; diğer dosya {kept} olarak saklandı.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>{file} içinde sohbetlerinizin yedeği için yer yok. Sohbetlerin kendisi kayıtlı; yeniden yedeklenebilmeleri için yer açın.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>{file} içinde sohbetlerinizin yedeği alınamadı. Sohbetlerin kendisi kayıtlı; o klasörü ve diskini kontrol edin.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>Sohbetlerinizin dosyası hasarlıydı. {date} tarihli yedek geri yüklendi; hasarlı dosya {kept} olarak saklandı.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Sohbetlerinizin dosyası, Orca Desktop onu kullanırken kaldırıldı. Tüm sohbetler aynı yere yeniden kaydedildi.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Sohbetleriniz bu Orca Desktop sürümüne önceden yedek alınmadan güncellendi, çünkü {kept} içinde yer yoktu. Hepsi burada; yer açın.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>Sohbetlerinizdeki en yeni değişiklikler hasarlıydı ve okunamadı. Öncekilerin hepsi burada; hasarlı dosyalar {kept} olarak saklandı.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>Sohbetlerinizin dosyası hasarlıydı ve henüz yedek yok; bu yüzden sohbetsiz başlıyorsunuz. Hasarlı dosya {kept} olarak saklandı.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Sohbetlerinizin dosyası yoktu. {date} tarihli yedek geri yüklendi.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} sohbet</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Bu dosya okunamıyor.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>Bu dosyada kimseyle paylaşılmaması gereken bir özel anahtar var. Yalnızca sertifika içeren bir dosya seçin.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>Bu dosyada okunabilen bir sertifika yok. Sertifikanın “BEGIN CERTIFICATE” ile başladığı bir PEM dosyası olmalı.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>Bu dosyadaki sertifika tek bir bilgisayarın. Onu imzalayan kurumun sertifikasını seçin.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>Bu dosyadaki sertifikaların süresi doldu: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>Araç başarısız oldu: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>Araç yanlış çağrıldı.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>Araca ulaşılamadı.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>Araç, bir yanıtta kullanılabileceği kadar kullanıldı.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>Araca kısa sürede çok fazla istek gitti.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>Aranan kelimeler çok uzundu.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>Araca gönderilen istek çok büyüktü.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>Sayfanın adresi çok uzundu.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Bu sayfayı okuma izni yok.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>Sayfa okunamadı.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>Sayfa okunamayan bir türde.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>Araç çok uzun sürdü.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Bu, {server} MCP sunucusunun hangi araçlarına izin verildiğini belirtir. Yalnızca JSON olarak değiştirilebilir.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>Bu, sağlayıcının bir aracı ({type}); sizin verdiğiniz değerleri yok. Yalnızca JSON olarak değiştirilebilir.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Bu araçta formun gösterebileceğinden fazlası var (“{what}”). Yalnızca JSON olarak değiştirilebilir.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Araca bir ad verin.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Adda yalnızca a-z harfleri, rakamlar, _ ve - bulunur, boşluk olmaz; en çok 128 karakter.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Bu adda başka bir araç zaten var.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Değere bir ad verin veya onu kaldırın.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Adda yalnızca a-z harfleri, rakamlar, _, . ve - bulunur, boşluk olmaz; en çok 64 karakter.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Bu adda başka bir değer zaten var.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Seçilebilecek en az bir metin yazın, her satıra bir tane.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>Kopyalandı</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopyalanıyor…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>İptal</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Kopyalamayı durdur</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Yalnızca bu yanıtta</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Yalnızca diğer yanıtta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Kaynaklar</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>bilinmiyor</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>alıştırma</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} ve fazlası</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Maliyeti bilinmiyor</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Ücretsiz</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Yanıt: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>maliyeti bilinmeyen: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} sn</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>bu sohbetle birlikte {count}</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>fiyatı bilinmiyor</translation>
    </message>
    <message>
        <source>free</source>
        <translation>ücretsiz</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>en çok {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} ve aramalar</translation>
    </message>
</context>
<context>
    <name>values</name>
    <message>
        <source>{one}, {other}</source>
        <translation>{one}, {other}</translation>
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
        <translation>%{share}</translation>
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
        <translation>SMALL_WITHIN_A_LINE</translation>
    </message>
</context>
</TS>

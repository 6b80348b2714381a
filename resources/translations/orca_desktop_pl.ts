<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl_PL">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>O tym porównaniu</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Wspólne dla wszystkich: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>z dotychczasowym czatem</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>bez wcześniejszego czatu</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Zapytano: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Wszystkie odpowiedzi razem: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Zbudowano przy użyciu Qt, na licencji GNU LGPL 3, oraz innego wolnego oprogramowania.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencje…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Wszystkie etykiety</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Usuń ze wszystkich czatów</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Zmiany tutaj obowiązują we wszystkich czatach.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Żaden czat nie ma jeszcze etykiety. Można ją dodać w menu czatu.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Edytuj odpowiedź</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>W formacie Markdown. Twój tekst będzie osobną wersją, oznaczoną jako zmieniona ręcznie; oryginał pozostanie obok.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>Odpowiadaj w ten sposób</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Cofnij zmianę stylu odpowiedzi</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Zostaw styl odpowiedzi bez zmian</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Od teraz odpowiadać w ten sposób?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Od teraz</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Zmieniono nazwę: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (kopia)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Zduplikowano: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Przeniesiono folder: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Usunięto folder, jego czaty pozostały: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Utworzono folder.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Zmieniono nazwę folderu: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Zmieniono folder: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Usuń {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter otwiera, Del usuwa, Ctrl+Lewo i Ctrl+Prawo przesuwają.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Załączone</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Odczytywanie…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Wynik narzędzia</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Załącznik</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>tak jak wysłano</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Miejsce {place} z {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Otwieranie…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Poprzedni</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Następny</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Pomniejsz</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Powiększ</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Ten plik nie jest już tu przechowywany.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Pierwsza strona: {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Strona {page}: {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Tego pliku nie można tu wyświetlić. Można go zapisać.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>Pliki są załączone do wiadomości w czacie.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Wklejony tekst.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>To długi tekst.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Załącz jako plik</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Nie załączono tego, co było jeszcze odczytywane, bo pisana jest już inna wiadomość.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Usunięto z wiadomości.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Zapisz jako</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Wyślij w pełnym rozmiarze</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>Dokument „{title}” nie jest już tu przechowywany.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Wróć do czatu, aby załączyć pliki do wiadomości.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Wszystkie pliki</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Wybierz miejsce na czaty</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Przenieś i uruchom ponownie</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>Usunąć czaty sprzed przeniesienia?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>Czaty w {folder} są teraz używane i pozostaną.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Usuń stare</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Kopie Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Kopie Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Wybierz kopię</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>Przeglądanie {name}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Przywracanie…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>Przywracanie poprzedniego stanu…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Ostatnio usunięte</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Usunięte czaty</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Zawartość czatu</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Przywróć</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Usuń trwale…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Usuń trwale wszystkie…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Zniknie na zawsze {gone}  ·  usunięto {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Usuń trwale</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Zakładki ze wszystkich czatów</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Edytuj notatkę</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Żadna wiadomość nie ma jeszcze zakładki. Można ją dodać w menu wiadomości.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Żadna wiadomość nie ma jeszcze zakładki. Można ją dodać w menu wiadomości lub skrótem {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Bez notatki</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, notatka: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Zakładki</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Wywołanie „{tool}”:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nic więcej</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Wynik: {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Co zostało znalezione</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool}: nie udało się</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Załącz plik do wyniku: {tool}</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Znalezione przez ten program. Można to zmienić przed wysłaniem.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Nie ma jeszcze nic do narysowania.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>zaznaczony</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>niezaznaczony</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Bez tytułu</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Ćwiczenia: odpowiedzi wymyśla mały wbudowany model.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Połącz z OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>Usunięto oczekujące pytanie.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>Zmieniono odpowiedź. Oryginał to poprzednia wersja.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (odtąd)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Ten czat jest dalszym ciągiem tamtej odpowiedzi. Poprzedni pozostaje bez zmian.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Usunięto pytanie i odpowiedź.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>Co ma zrobić zamknięcie okna?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>W zasobniku systemowym program działa dalej: odpowiedzi są pisane, a szybkie pytanie jest pod ręką. Później zmienisz to w ustawieniach.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Ukryj w zasobniku</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Kod, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Zawijaj wiersze</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Dobra</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Słaba</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Tekst notatki</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>Co sądzisz o tej odpowiedzi?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Poprzednia wersja</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Następna wersja</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Zatrzymaj tę kolumnę</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Ponów tę kolumnę</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Czytaj tylko tę kolumnę</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Wersja {number} z {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Zakładka: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Pokaż wszystkie kolumny</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>Odpowiedzi pojawią się, gdy wszystkie będą gotowe.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Odpowiedź {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>To pokaże się po wybraniu odpowiedzi.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Kolumny</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Kolumny w lewo i w prawo</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta poleceń</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Znajdź czat, polecenie, model, zestaw lub ustawienie</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ przechodzą   Enter wybiera   Esc zamyka</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Znalezione</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>Porównano tu {n} odpowiedź.</numerusform>
            <numerusform>Porównano tu {n} odpowiedzi.</numerusform>
            <numerusform>Porównano tu {n} odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Pokaż obok siebie</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Aż każda kolumna będzie miała {n} odpowiedź</numerusform>
            <numerusform>Aż każda kolumna będzie miała {n} odpowiedzi</numerusform>
            <numerusform>Aż każda kolumna będzie miała {n} odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Wróć do czatu</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Przewijaj razem</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Pokaż różnice</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Różnice</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Powtórz</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportuj raport</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Raport</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>O tym porównaniu</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>W porównaniu z</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Tylko różnice</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Zatrzymaj wszystkie</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Ponów nieudane</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Odsłoń</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>od {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>Gotowe: {done} z {all}</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} kolumna</numerusform>
            <numerusform>{n} kolumny</numerusform>
            <numerusform>{n} kolumn</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Wszystkie porównania</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Pytanie, czat, ustawienie lub dzień</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Szukaj w porównaniach</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Szukanie…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Nie ma jeszcze żadnych porównań. Napisz pytanie i naciśnij „Porównaj”.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Więcej o tym porównaniu</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Wszystkie porównania…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Co Ci się podoba…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Dodaj kolumnę…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Zadaj tym kolumnom inne pytanie…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Duplikuj i zmień…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Zachowaj jako przepis…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Kopiuj jako tabelę</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Eksportuj jako tabelę (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Znajdź we wszystkich odpowiedziach</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>używana</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Wszystkie odpowiedzi są gotowe.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>w ciemno</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>wybrano: {column}</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} plik</numerusform>
            <numerusform>{n} pliki</numerusform>
            <numerusform>{n} plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>W ciemno: ustawienia, czas i cena pokażą się po wyborze. Styl może jednak zdradzić odpowiedź.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>Wszystkie dostają to samo pytanie.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>około {n} tokena</numerusform>
            <numerusform>około {n} tokenów</numerusform>
            <numerusform>około {n} tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Wiadomość</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Zapytaj o cokolwiek</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Szukaj w internecie</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Jak szukać w internecie</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Zadaj to samo przy kilku ustawieniach, obok siebie</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Tymczasowy: nic z tego czatu nie zostanie na tym komputerze</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Poczekaj na koniec odpowiedzi albo najpierw ją zatrzymaj.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Plik jest jeszcze odczytywany. Poczekaj chwilę albo go usuń.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Wpisz też pozostałe wyniki albo naciśnij „Pomiń”.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Zmieniasz wcześniejsze pytanie. Dotychczasowe zostanie zachowane.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Anuluj zmianę</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Nie wysyłaj</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Wysłać tę wiadomość?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>Poprosić o {n} odpowiedź?</numerusform>
            <numerusform>Poprosić o {n} odpowiedzi?</numerusform>
            <numerusform>Poprosić o {n} odpowiedzi?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Szacunek: {n} token do przeczytania, najwyżej {output} do napisania; cena nieznana.</numerusform>
            <numerusform>Szacunek: {n} tokeny do przeczytania, najwyżej {output} do napisania; cena nieznana.</numerusform>
            <numerusform>Szacunek: {n} tokenów do przeczytania, najwyżej {output} do napisania; cena nieznana.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Szacunek: {n} token do przeczytania, najwyżej {output} do napisania, do {most}.</numerusform>
            <numerusform>Szacunek: {n} tokeny do przeczytania, najwyżej {output} do napisania, do {most}.</numerusform>
            <numerusform>Szacunek: {n} tokenów do przeczytania, najwyżej {output} do napisania, do {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>jeszcze nie sprawdzono</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Limit na wiadomość</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Limit na dzień</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Pokaż tokeny i koszty</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Dotychczasowe zużycie</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Pytaj powyżej (wiadomość)</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Pytaj powyżej (dzień)</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Jeśli wiadomość może kosztować więcej, najpierw pojawi się pytanie. Puste pole: bez pytania. To limit tego programu; limity konta ustawia się na orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Bez limitu</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Brama nie podaje salda.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>pozostało {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>zużyto {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>do {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>bez limitu</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Podaj kwotę w dolarach amerykańskich większą od zera, np. 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>Zmieniono limit.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Czaty i kopie zapasowe</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Otwórz folder</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Przenieś…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Usuń stare…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Przenoszenie</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Utwórz kopię zapasową</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Jeszcze żadnej nie ma.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Przywróć…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Przywróć z kopii…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Cofnij przywrócenie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stan</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Kopie</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Naprawy</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Rozmowy są przechowywane w tym folderze i nigdzie indziej, chyba że są zapisywane także jako pliki Markdown albo zapiszesz kopię. Klucza nigdy wśród nich nie ma.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: czaty {chats}, obrazy i pliki {files}. Kopie zapasowe: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Przed przeniesieniem były w {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Przywróć ponownie</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Upuść tutaj, aby załączyć</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Obrazy, PDF, tekst, Word, Excel i OpenDocument; także kilka naraz</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Przejdź do JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(bez nazwy)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Gotowy wybór</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Zakres</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Obrazy i pliki</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Razem</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Folder</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>Plik &amp;ZIP</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Wszystkie wersje i &amp;gałęzie</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>Źródła &amp;odpowiedzi</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>&amp;Ustawienia odpowiedzi</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>&amp;Czas wiadomości</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>&amp;Właściwości na początku</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>Można wczytać &amp;ponownie</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Czaty do eksportu</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>Wszystkie cza&amp;ty</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Z folderu</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Drukuj…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Wszystkie foldery i bez folderu</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>Gotow&amp;y wybór</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Zak&amp;res</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>Z fo&amp;lderu</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>Myśl&amp;enie</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>&amp;Narzędzia</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Pl&amp;iki</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Twojego klucza nie ma w żadnym eksporcie.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Dostępne tylko dla całego czatu.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Wyszarzone opcje nie mają tu zastosowania.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>Zapi&amp;sz…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>To początek. Plik będzie zawierał całość.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Zapisywanie…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Plik ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Wybierz miejsce na folder</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Szukanie kluczy…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Tu chyba jest tajny klucz.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Eksportuj mimo to</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Podgląd jako tekst</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} słowo</numerusform>
            <numerusform>{n} słowa</numerusform>
            <numerusform>{n} słów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} znak</numerusform>
            <numerusform>{n} znaki</numerusform>
            <numerusform>{n} znaków</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} token na sekundę</numerusform>
            <numerusform>{n} tokeny na sekundę</numerusform>
            <numerusform>{n} tokenów na sekundę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>{n} napisany token</numerusform>
            <numerusform>{n} napisane tokeny</numerusform>
            <numerusform>{n} napisanych tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>odpowiedź: {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Czas czytania około {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Nagłówki: {headings} · listy: {lists} · tabele: {tables} · kod: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Język: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Koszt {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Odpowiedź: {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Pierwsze słowo po {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Myślenie: {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Czas: {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} Ponowna próba za {seconds} s</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Zapytano, czeka na pierwsze słowo…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Myśli…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>Czeka na dalszy ciąg…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Pisze…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Pisze… mniej więcej {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Nie zapytano</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Czeka na swoją kolej</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Gotowe</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Zatrzymano</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Przerwano</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Nie udało się</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds} s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} min</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>Odpowiedź {letter} gotowa, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Odpowiedź {letter} zatrzymana, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Odpowiedź {letter} przerwana, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Odpowiedź {letter} nie udała się</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Edytuj pytanie</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Kontynuuj</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Podaj wyniki</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Wybierz model</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Szczegóły problemu</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>Ostatnim razem Orca Desktop zakończył działanie z powodu własnego błędu. Twoje czaty są zapisane.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Wstaw</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Znajdź w rozmowie</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nic nie znaleziono</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} z {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>Znaleziono: {n}</numerusform>
            <numerusform>Znaleziono: {n}</numerusform>
            <numerusform>Znaleziono: {n}</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nic nie znaleziono.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} wynik wyszukiwania</numerusform>
            <numerusform>{n} wyniki wyszukiwania</numerusform>
            <numerusform>{n} wyników wyszukiwania</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Myśli… {0} s</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Myślenie ukryte przez dostawcę</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Przemyślenia</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Myślenie trwało {0} s</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Blok: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Narzędzie serwera: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>Narzędzie MCP: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Narzędzie: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>Błąd narzędzia</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Wynik narzędzia</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Szary</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Niebieski</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Zielony</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Bursztynowy</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Czerwony</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Kolor</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Zestaw ustawień nowych czatów</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Jak wszędzie</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Instrukcje nowych czatów</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Np.: Pomagasz mi w rozliczaniu podatków. Odpowiadaj krótko.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nazwa</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Kolor</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>Nowe czaty zaczynają z &amp;zestawem</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>Nowe czaty zaczynają z &amp;instrukcjami</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokeny</numerusform>
            <numerusform>{n} tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} token na sekundę</numerusform>
            <numerusform>{n} tokeny na sekundę</numerusform>
            <numerusform>{n} tokenów na sekundę</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>Napisane w {n} żądaniu, wszystko tu policzone</numerusform>
            <numerusform>Napisane w {n} żądaniach, wszystkie tu policzone</numerusform>
            <numerusform>Napisane w {n} żądaniach, wszystkie tu policzone</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiuj jako Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Przeczytane: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Z pamięci podręcznej: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Napisane: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>W tym myślenie: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Wyszukiwania: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Przeczytane strony: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Czas: {0} s</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} z tym czatem: więcej, niż mieści model</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Wzór: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Jak kontynuować</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Każda od własnej odpowiedzi</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Wszystkie od wybranej odpowiedzi</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Kontynuuj we wszystkich kolumnach od odpowiedzi {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Kontynuuj we wszystkich kolumnach</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Czat tymczasowy</translation>
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
        <translation>Wersja {0} z {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Zakładka</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Zakładka: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Niedołączane</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Zaimportowane</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Zmienione ręcznie</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Poprzednia wersja</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Następna wersja</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Wyniki narzędzi</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ty</translation>
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
        <translation>Czy wszystko działa?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Co znaleziono</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>Nie ma w tym klucza ani słowa z czatów.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Pokaż raport</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Sprawdź ponownie</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Wszystko działa.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Skopiowano.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Czego chcesz się dowiedzieć?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Zapytaj poniżej albo zacznij od jednej z propozycji:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Porównaj trzy odpowiedzi: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>To już Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Importuj czaty</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Czaty w archiwum</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Wszystkie, których tu jeszcze nie ma</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Czego nie udało się odczytać</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Wybierz plik</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Wybierz folder</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Cofnij import</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Przenieś tu czaty z innego programu</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Wybierz to, co wyeksportował inny program, bez żadnych zmian: plik, archiwum ZIP albo folder, do którego je rozpakowano. Obsługiwane są ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, żądania Messages API i teksty z podziałem na rozmówców. Nic nie zostanie zaimportowane, zanim zobaczysz zawartość, i nic nie zostanie nigdzie wysłane.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Archiwa i eksporty (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Wybierz wyeksportowany plik</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Wybierz folder z eksportem</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Odczytywanie {name}…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Nic jeszcze nie zaimportowano.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>To, co zaimportowano do chwili zatrzymania, pozostanie.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importowanie…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>Wysłane żądanie</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>Żądanie do wysłania</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
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
        <translation>Pokaż długie teksty w całości</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>Klucz nigdy nie jest pokazywany; skopiowany kod pobiera go ze zmiennej środowiskowej.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Ćwiczenia: odpowiedź powstaje w tym programie i nic nie jest nikomu wysyłane.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Nie wysłano: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Uruchom ponownie</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop został zaktualizowany. Uruchom go ponownie, aby bezpiecznie kontynuować; Twoje czaty zostaną zachowane.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Bez instrukcji</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} jako JSON</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formularz</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Wstaw przykład</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Dodaj wcięcia</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Użyj</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Puste: nic nie zostanie wysłane.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>To można wysłać.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Zapisywanie tokenu…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Klucz API</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Wklej klucz</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Pokaż klucz</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Połącz</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Czekanie na przeglądarkę…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>Zaloguj się przez OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Anuluj logowanie</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>albo wklej klucz:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Najpierw wklej klucz.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ukryj klucz</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>pęk kluczy tego komputera</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Klucz będzie przechowywany tylko tutaj: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Sprawdzanie klucza…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>Klucz jest przechowywany tutaj: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>Klucz jest przechowywany do zamknięcia Orca Desktop.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>Klucz pochodzi z ORCAROUTER_API_KEY i nie jest przechowywany.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Brama nie akceptuje tego klucza.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>Usunąć klucz z tego komputera?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Aby wysyłać wiadomości, trzeba będzie wkleić go ponownie. Klucz pozostaje ważny.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Usuń klucz</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Ten czat tymczasowy zniknie</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Nic z niego nie zostanie na tym komputerze. Możesz zachować go jako zwykły czat.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>Napisany tekst nie został wysłany i nie jest nigdzie przechowywany.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Porzuć</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>Oczekiwana liczba słów</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Prośba dopisywana na końcu instrukcji</translation>
    </message>
    <message>
        <source>about</source>
        <translation>około</translation>
    </message>
    <message>
        <source>words</source>
        <translation>słów</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Co modele odrzuciły</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>To, co model odrzucił, jest pomijane w kolejnych żądaniach do niego i wyszarzone w stylu odpowiedzi. Zapomnij o tym, jeśli model się zmienił.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Zapamiętane odmowy</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Żaden model jeszcze niczego nie odrzucił.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Zapomnij o tym</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Zapomnij o wszystkim</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etykiety: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Przypięte</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Wczoraj</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Poprzednie 7 dni</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Poprzednie 30 dni</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Zarchiwizowane ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, rozwinięte</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, zwinięte</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, przypięty</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, zarchiwizowany</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, z porównaniem</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, czeka na wynik</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, nowa odpowiedź</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, etykiety: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, znaleziono: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, trwa pisanie odpowiedzi</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licencje</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Szukaj w licencjach</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Co Ci się podoba</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Jak często porównywano odpowiedź z danym ustawieniem i jak często była wybierana. Te dane pozostają tylko na tym komputerze.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Wybieraj odpowiedzi w porównaniach, a tu zobaczysz, co Ci się podoba.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Co się zmieniało</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrano</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Dobra</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Słaba</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Twoje notatki</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} z {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Limit tokenów</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>ucięta powyżej</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenów</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Pliki Markdown</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Zapisuj każdą rozmowę jako plik Markdown w folderze</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Folder plików Markdown</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nie wybrano folderu.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Wybierz folder…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Zapisuj pliki</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Plik nosi tytuł rozmowy i zawiera to, co pokazuje czat; po każdej zmianie jest zapisywany od nowa. Obrazy i pliki są w nim wymienione, ale nie skopiowane. Porównanie w ciemno jest zapisywane dopiero po odsłonięciu.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Zmiany wprowadzone w pliku pozostają: ciąg dalszy czatu trafia wtedy do nowego pliku obok. Gdy usuniesz czat, zniknie też jego plik, chyba że był zmieniany; po „Cofnij” wróci. Po wyłączeniu tej opcji wszystkie pliki pozostaną.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Kto może czytać folder, może czytać czaty, także klucze w nich.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Wybierz folder na pliki Markdown</translation>
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
        <translation>W Orca Desktop coś się nie udało. Ostatnia czynność mogła nie zadziałać.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Szukaj w podręczniku</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Rozdziały</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Rozdział</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Zmieniono: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Inna odpowiedź: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Porównano: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} ({n} pytanie)</numerusform>
            <numerusform>{words} ({n} pytania)</numerusform>
            <numerusform>{words} ({n} pytań)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, widoczne</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Bez tekstu</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Wklej jako zwykły tekst</translation>
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
        <translation>Wybierz model</translation>
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
            <numerusform>odpowiedzi do {count} tokena</numerusform>
            <numerusform>odpowiedzi do {count} tokenów</numerusform>
            <numerusform>odpowiedzi do {count} tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Wybierz model</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Szukaj modeli</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Nazwa lub twórca</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Użyj tego modelu</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Odśwież</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modele</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Ulubione</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Ostatnie</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Polecane</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Wszystkie modele</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Usuń z ulubionych</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Dodaj do ulubionych</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>Lista nie jest wczytana, więc nie wiadomo, czy ta nazwa istnieje. Zostanie użyta bez zmian; rozstrzygnie brama.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Tej nazwy nie ma na żadnej liście. Zostanie użyta bez zmian; rozstrzygnie brama.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Bez listy z bramy znanych jest tu tylko kilka modeli.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Zapamiętana odmowa: {name}. Zapomnij o tym</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Ceny za milion tokenów.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>ostatnia odpowiedź: {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>brak na liście bramy</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>Na żadnej liście nie ma „{name}”.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>Nazwa jest brana dosłownie. Jeśli brama jej nie zna, odpowiedzią będzie błąd.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Zapytaj mimo to</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Wstecz</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>Znany jest {n} model; lista z bramy nie została jeszcze pobrana</numerusform>
            <numerusform>Znane są {n} modele; lista z bramy nie została jeszcze pobrana</numerusform>
            <numerusform>Znanych jest {n} modeli; lista z bramy nie została jeszcze pobrana</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} model, lista z {time}</numerusform>
            <numerusform>{n} modele, lista z {time}</numerusform>
            <numerusform>{n} modeli, lista z {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Łączenie z bramą…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>Lista modeli jest niedostępna.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>Zmień także</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Równe kroki:</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Od</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Do</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Liczba kolumn</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Utwórz te kolumny</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Odpowiedzi pisane jednocześnie</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Pytaj powyżej tej ceny</translation>
    </message>
    <message>
        <source>from</source>
        <translation>od</translation>
    </message>
    <message>
        <source>to</source>
        <translation>do</translation>
    </message>
    <message>
        <source>in</source>
        <translation>w</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>kolumnach</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nic więcej</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>Pokaż {n} wiersz</numerusform>
            <numerusform>Pokaż wszystkie {n} wiersze</numerusform>
            <numerusform>Pokaż wszystkie {n} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Pokaż mniej</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Własny</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Rodzaj serwera proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (szyfrowane do serwera proxy)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adres serwera proxy</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>np. proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port serwera proxy</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nazwa użytkownika serwera proxy</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>jeśli serwer proxy jej wymaga</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Hasło serwera proxy</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Usuń hasło</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Komputery bez serwera proxy</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>np. intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Sprawdź</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Sprawdź drogę do bramy</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Anuluj sprawdzanie</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Usuń certyfikaty</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adres</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Rodzaj</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nazwa użytkownika</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Hasło</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Bez serwera proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>Sprawdzenie pobiera z bramy listę jej modeli, bez Twojego klucza. Nic nie kosztuje.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Niektóre firmy podglądają ruch i mają własne certyfikaty. Certyfikaty z pliku są zaufane obok systemowych, nigdy zamiast nich.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Hasło jest zapisane</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Jest przechowywane tylko w pęku kluczy tego komputera.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Tylko te, którym ufa system.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Oprócz tego: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>To nie jest adres serwera proxy z portem. Nadal obowiązuje to, co było ustawione wcześniej.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Zmieniono: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Najpierw wpisz adres i nazwę użytkownika: hasło należy właśnie do nich.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Wybierz plik z certyfikatami</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Certyfikaty ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>Od uruchomienia programu nie było powiadomień.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Ponowna próba za {seconds} s.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Czekanie trwa już {0} s.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Czekanie na odpowiedź…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Nie ma czego cofnąć.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Cofnięto: „{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Otwórz czat</translation>
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
        <translation>automatycznie</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Podaj liczbę od {low} do {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Podaj liczbę całkowitą od {low} do {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Brak sieci. Możesz pisać dalej; pytanie pójdzie, gdy wyślesz je ponownie.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>Sieć znów działa. Niczego nie wysłano automatycznie.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Dołączane, bo zostało przywrócone.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Pomijaj</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Dołączaj</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Pomijaj to pytanie i jego odpowiedź w kolejnych pytaniach</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Dołączaj to pytanie i jego odpowiedź do kolejnych pytań</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>W tym czacie</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Pytania</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Zakładki</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Przejdź tam</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Usuń tę gałąź</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter przechodzi   Esc zamyka</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>W tym czacie nie zadano jeszcze żadnego pytania.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Bez tekstu</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, porównanie</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, tu jesteś</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Wybierz pytanie, aby usunąć wszystko, co po nim następuje.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Mapa czatu</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>Usunięto {n} pytanie z odpowiedzią.</numerusform>
            <numerusform>Usunięto {n} pytania z odpowiedziami.</numerusform>
            <numerusform>Usunięto {n} pytań z odpowiedziami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Dodano zakładkę.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Dodaj notatkę</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Usunięto zakładkę.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Podgląd stron</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Szukaj „{words}” we wszystkich wiadomościach</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>W tym czacie nic jeszcze nie napisano</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Trwa pisanie odpowiedzi</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nie ma jeszcze odpowiedzi</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Nic nie jest teraz pisane</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Polecenie</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ustawienie</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Zestaw</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>Co warto tu zapamiętać?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Styl odpowiedzi</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Ukryj styl odpowiedzi</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Proste</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Zaawansowane</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Pokaż</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>Nie wiadomo, co akceptuje ten model. Ustawienia są wysyłane bez zmian.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>W części „Zaawansowane”: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>Nie wiadomo, czy ten model to akceptuje; zostanie wysłane bez zmian.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>nieużywane</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>niepewne</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Zostaw to modelowi</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Podaj liczbę całkowitą, np. 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Podaj liczbę.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Resetuj: {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>Nie wysyłaj: {name}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Zapisz jako zestaw</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Zapisz te ustawienia jako zestaw</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Własny styl</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, zmieniony</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Zestaw: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Nazwane ustawienia do wyboru</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (dla nowych czatów)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Zachowaj zmiany w zestawie {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Zapisz jako nowy zestaw…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Zarządzaj zestawami…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Zapisz jako nowy zestaw</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nazwa zestawu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Zestawy ustawień</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Nowe czaty zaczynają z tym zestawem.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Usunięto: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Nie dla nowych czatów</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Użyj dla nowych czatów</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Eksportuj wszystkie…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Eksportuj zestawy</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Zestawy ustawień (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importuj zestawy</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Zaimportowano: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>Używana</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>Przejdź do odpowiedzi {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Wszystkie kolumny</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>Zmień prompt</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nowy prompt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Bez folderu</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Naciśnij klawisze…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez skrótu</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{temat}} pyta o coś. {{temat: podatki}} zaczyna od słowa „podatki”, a {{ton: oficjalny|przyjazny}} daje wybór.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Pyta o: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Szukaj promptów</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Nazwa, folder albo kilka słów</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Wstaw</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nowy prompt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Wstaw 4 przykłady</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importuj…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Eksportuj wszystkie…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Prompt to tekst, którego używasz wielokrotnie. Zachowaj go pod nazwą i wstawiaj do wiadomości, wpisując / na jej początku. Jeśli jest w nim {{temat}}, program zapyta, co tam wstawić.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Otwórz czat, aby wstawić prompt do wiadomości.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ przechodzą   Enter wstawia   Esc zostawia /</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Nowy prompt „{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nowy prompt…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Zachowaj tekst, którego używasz wielokrotnie</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Na próbę: wyjaśnianie, listy, skracanie, za i przeciw</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Wstaw 4 przykłady</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Nie ma jeszcze żadnego promptu.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Żaden prompt nie ma takiej nazwy.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Nie ma jeszcze tekstu, który można zachować.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Zachowaj jako prompt…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompty…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Zmieniono: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Zachowano: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Usunięto: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Przykłady zostały wstawione.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Eksportuj prompty</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importuj prompty</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Szukaj w:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nazwa pliku:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Pliki typu:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Folder:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Otwórz</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Zapisz</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Wybierz</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Wszystkie pliki (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nowy folder</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Rozmiar</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Typ</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data modyfikacji</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>OK</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Tak</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Nie</translation>
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
        <translation>&amp;Cofnij</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ponów</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>W&amp;ytnij</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopiuj</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Wklej</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Zaznacz wszystko</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>To teraz czat na liście.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Nic z tego nie jest zapisywane; zniknie przy następnym pytaniu.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Szybkie pytanie</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Zapytaj o cokolwiek</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Wyślij</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Otwórz w oknie</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Tymczasowe: nic z niego nie zostanie</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Nie zapisuj niczego z tego pytania</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>Odpowiedź jest gotowa.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, suwak</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Zatrzymaj czytanie na głos</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Czytaj na głos</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Nie ma tu odpowiedzi, którą można przeczytać na głos.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>W tej odpowiedzi nie ma słów.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Zatrzymaj</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>Odpowiedź jest czytana na głos.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>Nie udało się użyć głosu tego systemu.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Przepisy</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Zmień nazwę…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Usuń ten przepis</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>Usunięto „{name}”.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Nazwa przepisu</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Przepis o tej nazwie już istnieje; zostałby zastąpiony.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Zachowaj</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Zastąp</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>Zamiast tego:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Nowsza wersja</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Otwórz stronę</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Pomiń tę wersję</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Szczegóły odpowiedzi</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Pokaż żądanie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Dla pomocy technicznej</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Zapytano model</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Odpowiedział model</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>ten sam</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>inny: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Odczytane z pamięci podręcznej</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>Zapisane w pamięci podręcznej</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>W odpowiedzi</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>W tym myślenie</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Wyszukiwania w internecie</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Przeczytane strony</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Ćwiczenia</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>bez opłat</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Podany z odpowiedzią</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Ostatecznie naliczony</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Czas wysłania</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Pierwsze słowo po</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Czas myślenia</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Cała odpowiedź</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokeny na sekundę</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tak jak wysłano</translation>
    </message>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Nie wysłano</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Żądanie</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Powód zakończenia</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Sekwencja zatrzymania</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Żądania</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Eksportuj jako tabelę</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Eksportuj raport</translation>
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
        <translation>Przywróć z kopii</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Najnowsze czaty w kopii</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>Najnowsze czaty w niej</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Obejrzyj tę kopię zapasową</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Wybierz plik…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Przywróć i uruchom ponownie</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Inna…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Zapisana przez Ciebie kopia albo jedna z kopii zapasowych poniżej. Nic się nie zmieni, zanim zobaczysz, co w niej jest.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Zapisana przez Ciebie kopia; kopii zapasowych jeszcze nie ma. Nic się nie zmieni, zanim zobaczysz, co w niej jest.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Wybierz, co przywrócić</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Po anulowaniu nic się nie zmieni.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>To za długie na wynik. Załącz to jako plik albo skróć.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Wyniki narzędzi</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Nie teraz</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nazwa folderu</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}, menu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Odepnij</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Przypnij</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Przywróć z archiwum</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplikuj</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nowy czat w tym folderze</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Nowy folder w tym folderze</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Kolor i nowe czaty…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Przenieś w górę</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Przenieś w dół</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Usuń folder, zachowaj jego czaty</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Przenieś do</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Bez folderu</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nowy folder…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Zapisz kopię</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Z obrazami i plikami ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Postęp</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Wybierz miejsce…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Pokaż w folderze</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Wszystko w jednym pliku</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Wszystkie czaty, zestawy i ustawienia trafią do jednego pliku, z którego ten program może je przywrócić. Klucza nigdy w nim nie ma. Kto ma ten plik, może czytać czaty.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Zapisywanie i sprawdzanie…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>Plik odczytano ponownie i niczego w nim nie brakuje.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj w rozmowach</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Szukaj</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Zawęź wyszukiwanie</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Poprzednie trafienie</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Następne trafienie</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Może być ich więcej. Zawęź wyszukiwanie, aby je zobaczyć.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>Usunięto filtr: {filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Usuń filtr „{filter}”</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Usuń filtr</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Zmień nazwę tej etykiety…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etykieta</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Wszystkie etykiety…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Czas</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>Dodano filtr: {filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Jak szukać w internecie</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Każde wyszukiwanie jest płatne dodatkowo. W pomiarze odpowiedź z jednym wyszukiwaniem kosztowała około {price}.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Odznacz wszystko</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Przenieś do…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etykiety…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiwizuj</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Eksportuj…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Usuń</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>Serwer ma {n} narzędzie.</numerusform>
            <numerusform>Serwer ma {n} narzędzia.</numerusform>
            <numerusform>Serwer ma {n} narzędzi.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>Serwer ma {n} narzędzie: {names}</numerusform>
            <numerusform>Serwer ma {n} narzędzia: {names}</numerusform>
            <numerusform>Serwer ma {n} narzędzi: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Używaj tego serwera</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Wyłączony: pozostaje tutaj i nie jest wysyłany</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nazwa serwera</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Np. kalendarz</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adres serwera</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Token serwera</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Usuń token</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Dozwolone narzędzia</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Wszystkie jego narzędzia</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Tylko te</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Zapytaj serwer o narzędzia</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Żadne narzędzie nie jest dozwolone, więc model nie może użyć niczego z tego serwera.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Nazwa kolejnego narzędzia</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Nazwa narzędzia</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Zezwól</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Zachowane, można zmienić tylko jako JSON: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Przechowywany w pęku kluczy tego komputera; wpisz inny, aby go zastąpić</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Wpisany w JSON; również trafi do pęku kluczy</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Łączenie z serwerem…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Łączy się teraz z {address}, z tokenem serwera i tylko w tym celu</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>Serwer nie ma narzędzi.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
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
        <translation>Po naciśnięciu „Użyj” token trafi do pęku kluczy tego komputera i nigdzie indziej nie zostanie zapisany. System może zapytać, czy program może używać pęku kluczy.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Narzędzia, których model może używać</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Tylko ten przycisk łączy komputer z serwerem. Przechowywany token jest w tym celu odczytywany z pęku kluczy.</translation>
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
        <translation>Serwery MCP</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Dodaj serwer</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Usuń serwer</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Tego tekstu nie można pokazać jako formularza. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Wyłączony: nie jest wysyłany</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Serwer MCP udostępnia w internecie narzędzia, których model używa samodzielnie. Łączy się z nim dostawca modelu; ten program robi to tylko wtedy, gdy pytasz o narzędzia.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Dodaj pierwszy serwer</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sekcje</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Używany klucz: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Klucz jest używany.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Żaden klucz nie jest używany.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Jak w ostatnim czacie</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adres bramy</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Usuń klucz</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Model dla nowych czatów</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Styl dla nowych czatów</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Zarządzaj zestawami…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Powiadamiaj o gotowej odpowiedzi, jeśli trwała długo</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>Powiadomienie systemowe pojawia się po 20 sekundach, jeśli patrzysz na coś innego. Kliknięcie otwiera czat.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Automatycznie kontynuuj wstrzymane odpowiedzi</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Przerwy</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Podczas długiej pracy model może zrobić przerwę. Kontynuacja jest osobnym żądaniem i następuje najwyżej trzy razy.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Jak w systemie</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Jasny</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Ciemny</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Wysoki kontrast</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Jeszcze większy, gdy system ma ustawiony większy tekst</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Zawsze</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Jak najmniej</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>Zmiana działa od razu. Napisany tekst zostaje, a odpowiedzi trwają dalej.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Pisanie i klawisze</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter wysyła, Shift+Enter zaczyna nowy wiersz</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter wysyła, Enter zaczyna nowy wiersz</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Pokaż wszystkie skróty</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Skróty</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Co jest wysyłane</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>Do bramy trafiają tylko wysyłane przez Ciebie żądania wraz z załącznikami. Nic innego nie opuszcza tego komputera, chyba że chcesz wiedzieć o nowszych wersjach.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Co jest przechowywane</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Czaty znajdują się na tym komputerze i może je czytać każdy, kto ma dostęp do Twoich plików. Z czatu tymczasowego nic nie zostaje. To, co usunięte, pozostaje w koszu przez 30 dni, chyba że usuniesz to trwale.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Jest przechowywany w pęku kluczy tego komputera albo tylko przez jedną sesję i nie ma go w żadnym pliku tego programu.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Pozwól Orca Desktop ponownie wczytać wyeksportowany Markdown</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksport</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Komentarz na końcu pliku zawiera to, czego nie pokazuje tekst: myślenie, wyniki narzędzi i ustawienia. Bez niego jest tylko sam tekst.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>O programie</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Wersja {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Okno na modele dostępne przez OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Wolne oprogramowanie na licencji MIT.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Pokazuj ikonę w zasobniku systemowym</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zasobnik systemowy</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Pyta mnie</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Działa dalej w zasobniku</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Kończy program</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Ten pulpit nie ma zasobnika systemowego, więc nie ma miejsca na ikonę.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Zamknięcie okna</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Zadaj szybkie pytanie</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Szybkie pytanie</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Małe okno na pytanie obok tego, co robisz. Aby otwierać je klawiszem, przypisz mu w ustawieniach pulpitu polecenie „orca-desktop --quick”.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>Zmieniono adres.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Zmieniono: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Zmieniono: styl dla nowych czatów</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Zmieniono: model dla nowych czatów</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>Poproś o {n} odpowiedź</numerusform>
            <numerusform>Porównaj {n} odpowiedzi</numerusform>
            <numerusform>Porównaj {n} odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Otwórz ustawienia</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Zachowaj jako przepis…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Uruchom</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>Dołączony zostanie {n} plik.</numerusform>
            <numerusform>Dołączone zostaną {n} pliki.</numerusform>
            <numerusform>Dołączonych zostanie {n} plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>Dołączone zostanie {n} wcześniejsze pytanie z odpowiedzią.</numerusform>
            <numerusform>Dołączone zostaną {n} wcześniejsze pytania z odpowiedziami.</numerusform>
            <numerusform>Dołączonych zostanie {n} wcześniejszych pytań z odpowiedziami.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Porównaj odpowiedzi</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Zamknij bez porównywania</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>O co chcesz zapytać?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Z dotychczasowym czatem</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Co ma się zmieniać?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>W ciemno</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Pomieszane i bez nazw: ustawienia, czas i cena pokażą się po wyborze.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Zachowaj te kolumny dla nowych porównań</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Dodaj kolumnę</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Porównaj tę odpowiedź z…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>Późniejsze pytania nie są zadawane w nowej kolumnie.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Nic z wcześniejszego czatu nie jest dołączane.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Wybierz, co ma się zmieniać.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Najpierw napisz pytanie.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Dodaj drugą kolumnę do porównania.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Najpierw podaj klucz w ustawieniach.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>Utwórz kolumny: {first} × {second}</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Obok gotowej odpowiedzi nie zmieszczą się wszystkie te kolumny.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>brak skrótu</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Szukaj skrótów i poleceń</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Polecenie lub jego skrót</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nowy skrót</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Zmień…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Bez skrótu</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Resetuj</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Resetuj wszystkie</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Zamknij</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Użyj tutaj</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Zostaw bez zmian</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Ten skrót pozostaje bez zmian.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nowy czat tymczasowy</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importuj czaty</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Wyczyść wyszukiwanie</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Tutaj pojawią się Twoje rozmowy.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Żadna rozmowa nie ma tego w tytule ani w wiadomościach.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Przeszukiwanie wszystkich wiadomości…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>Prompty</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>Pozostawiono jako tekst</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Szukanie innych słów…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Dodaj do słownika</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Brak innych słów</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>pisownia</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>słowniki</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>„{word}” jest teraz w Twoim słowniku.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Zmieniono: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Podkreślaj słowa, których nie ma w żadnym słowniku</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Słowniki</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Własne słowa</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Po jednym w wierszu</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Otwórz folder słowników</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Brak</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Słowniki: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>Na tym komputerze nie znaleziono słownika. Słownik to dwa pliki, np. pl_PL.aff i pl_PL.dic; umieść je w folderze słowników.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Więcej słowników program znajduje tam, gdzie ma je system lub LibreOffice, albo w folderze słowników.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Przeczytane</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>open</source>
        <translation>rozwinięte</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>zwinięte</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>Wykres: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Cena</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Zgodność odpowiedzi</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Zapisz tabelę</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} kolumna</numerusform>
            <numerusform>{n} kolumny</numerusform>
            <numerusform>{n} kolumn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} wiersz</numerusform>
            <numerusform>{n} wiersze</numerusform>
            <numerusform>{n} wierszy</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabela</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etykiety</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Własne słowa na to, o czym jest czat.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Nowe etykiety, rozdzielone przecinkami</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Dodaj</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Zapisz</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Wszystkie etykiety…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>Etykieta „{name}” już istnieje. Scalić obie?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Wszystkie czaty z „{tag}” dostaną zamiast niej „{name}”.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Scal</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Zachowaj obie</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Zmieniono nazwę etykiety: „{tag}” to teraz „{name}”.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Scalono etykiety: „{tag}” to teraz „{name}”.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Usunięto etykietę ze wszystkich czatów: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Cofnięto: etykieta to znów „{tag}”.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Temperatura, od precyzyjnej do śmiałej</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>Czat tymczasowy: zniknie, gdy go opuścisz. Zapisywany jest tylko koszt, bez treści.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Zachowaj ten czat</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Ten czat zachowano. Jest teraz na liście.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>brak</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Inne</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Myślenie, tokeny</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenów</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Zamknij</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Wyniki narzędzi</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>Model czeka na wyniki:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Wyślij wyniki</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Powiedz modelowi, że wyników nie będzie</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Pokaż narzędzie</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Opis</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Wypróbuj</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nazwa narzędzia</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Np. znajdz_zamowienie</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>Do czego służy narzędzie</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Co robi i kiedy go używać: modele decydują na podstawie tych słów</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Dodaj wartość</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Jest wywoływane bez żadnych wartości.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Wartości, z którymi jest wywoływane</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Do czego służy</translation>
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
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Dodaj narzędzie</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Usuń narzędzie</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Duplikuj narzędzie</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Tego tekstu nie można pokazać jako formularza. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Narzędzie to coś, o co model może poprosić, np. sprawdzenie zamówienia. Określasz, z czym jest wywoływane; widzisz jego wywołania i podajesz wynik.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Zacznij od przykładu</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Dodaj pierwsze narzędzie</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Pokaż rozmowy</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Styl odpowiedzi</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Więcej</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Czat tymczasowy</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Dotychczasowy koszt tego czatu w dolarach amerykańskich</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Dotychczasowy koszt tego czatu; niektóre odpowiedzi nie podały swojego</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Ten czat: {cost}. Tokeny przeczytane: {read}, napisane: {written}.
{answers}
Ten miesiąc: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Koniec czatu</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Początek czatu</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0}: odpowiedź gotowa.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Otwórz link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Kopiuj jako Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Zaznacz wszystko</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Kopiuj kod</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Kopiuj wiadomość</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Kopiuj wiadomość jako Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Linki</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edytuj</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Zachowaj jako prompt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Kopiuj tabelę jako CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Zapisz tabelę jako CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabele jako CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Zapisz…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Pomijaj w kolejnych pytaniach</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Dołączaj do kolejnych pytań</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Usuń pytanie i odpowiedź</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Kontynuuj stąd w nowym czacie</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Edytuj tę odpowiedź…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Eksportuj tę odpowiedź…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Dodaj zakładkę</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Usuń zakładkę</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, odpowiedź z ćwiczeń</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, zaimportowana odpowiedź</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, odpowiedź</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Do najnowszych</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Nowy tekst poniżej</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} akapit jest taki sam</numerusform>
            <numerusform>… {n} akapity są takie same</numerusform>
            <numerusform>… {n} akapitów jest takich samych</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Przebieg czatu</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Otwórz Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Szybkie pytanie</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
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
        <translation>Wypróbuj {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (wymagane)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Tak</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>nie podano</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Jeden tekst w wierszu</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Wstaw przykłady</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Wyczyść pola</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Jest wywoływane bez żadnych wartości.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>Wywołanie jako JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Niczego nie brakuje.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Brakuje: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Wywołanie „{tool}”:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nic więcej</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>no</source>
        <translation>nie</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>Tak model wywołałby narzędzie. Nic nie jest nigdzie wysyłane, a wpisane tu dane nie są przechowywane.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Co się nie udało</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>To błąd Orca Desktop, nie Twój. Jeśli się powtórzy, wyślij ten tekst twórcom programu. Nie ma w nim klucza, ale mogą być słowa z czatu: najpierw go przejrzyj.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Szczegóły</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopiuj</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>To błąd Orca Desktop, nie Twój. Raport podaje wersje i miejsce w programie, w którym błąd wystąpił. Nie ma w nim klucza ani żadnego słowa z Twoich czatów i nikomu go nie wysłano. Może się przydać twórcom programu.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Sprawdzaj raz dziennie, czy jest nowsza</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nowsze wersje</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>Adres {host} otrzymuje pytanie o najnowszą wersję. Nie dowiaduje się niczego o Tobie i nic nie instaluje się samo.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Sprawdź teraz</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Sprawdzanie…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>Podczas ćwiczeń niczego się nie sprawdza.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Jeszcze nie sprawdzano.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Ostatnio sprawdzono: {when}. Nie nadeszła odpowiedź, której można użyć.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Ostatnio sprawdzono: {when}. Masz najnowszą wersję.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Ostatnio sprawdzono: {when}. Dostępna jest wersja {version}.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Zmieniono: nowsze wersje</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Dostępna jest wersja {version} Orca Desktop.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Ostatni dzień</numerusform>
            <numerusform>Ostatnie {n} dni</numerusform>
            <numerusform>Ostatnie {n} dni</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokeny i koszty</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Pokaż według</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Według dni</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Według modeli</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Według czatów</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Miara</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Koszt</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokeny</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dni</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Wykres</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ten miesiąc</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dzień</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Czaty tymczasowe</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(usunięty)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Wszystkie inne czaty</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Przeczytane</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Napisane</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Z pamięci podręcznej</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Wyszukiwania</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Tabela zużycia</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Naliczone kwoty, w dolarach amerykańskich. Ćwiczenia są bezpłatne i nie są liczone.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Własne limity i saldo…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Łączenie z bramą…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Brama nie podaje salda.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Użyj tej odpowiedzi</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Używana</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Użyj</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name}, kolumna {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Tekst</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Liczba całkowita</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Tak lub nie</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Jedna z listy</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lista tekstów</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Wymagana</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>Model musi ją zawsze podać</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Co oznacza, np. „Miasto i kraj”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Co jest do wyboru, po jednym w wierszu</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Nazwa wartości {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Rodzaj wartości {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>Wartość {0} jest wymagana</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Znaczenie wartości {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Wybór dla wartości {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Przenieś wartość {0} w górę</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Przenieś wartość {0} w dół</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Usuń wartość {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Zachowane, można zmienić tylko jako JSON: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Dodaj kolumnę</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Gotowe kolumny</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Zacznij od nowa z gotowymi kolumnami</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Każda wartość „{first}” z każdą wartością „{second}”</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>Nie wiadomo, co akceptują: {models}. Ustawienia są wysyłane bez zmian.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Ile razy pytana jest ta kolumna</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Duplikuj tę kolumnę</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Usuń tę kolumnę</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>Gotowa już odpowiedź, bez kosztów</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Pyta dokładnie o to samo</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Kolumna {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Nazwa kolumny {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Liczba powtórzeń kolumny {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Usuń kolumnę {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Duplikuj kolumnę {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} plik</numerusform>
            <numerusform>{n} pliki</numerusform>
            <numerusform>{n} plików</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Oczekujące pytania</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Czeka na koniec odpowiedzi.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Zadaj teraz</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Zmień to pytanie</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Usuń to pytanie</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>Czeka: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Model może teraz szukać w internecie. Każde wyszukiwanie jest płatne dodatkowo.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Szukaj w internecie</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Szukaj w internecie: ten model tego nie potrafi</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Najpierw się rozejrzyj</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Uzyskaj klucz na orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Witaj w Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Jedno okno na modele dostępne przez OrcaRouter. Jak chcesz zacząć?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Twoje rozmowy pozostają na tym komputerze. Opuszczają go tylko żądania wysyłane do bramy.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Połącz z OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Ponad 200 modeli, płatnych za użycie. Zaloguj się albo wklej klucz ze swojego konta.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Działa od razu, bez klucza i bez sieci. Odpowiedzi wymyśla mały wbudowany model, który nie jest modelem językowym z chmury: wystarczy, żeby poznać program, ale nie szukaj w nim faktów.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Pliki dodaje się do wiadomości, nie tutaj. Otwórz plik i skopiuj jego tekst.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Obrazy dodaje się do wiadomości, nie tutaj.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Nie ma w tym tekstu, który można by tu wstawić.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Wstaw przykład</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: wstaw przykład</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Otwórz edytor</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: otwórz edytor</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Tytuł</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Kliknij, aby zmienić nazwę</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>Nie udało się go sprawdzić: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Ta brama nie mówi, czy klucz jest poprawny.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} Klucze OrcaRouter zaczynają się od sk-orca-; ten nie.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>Logowanie działa tylko z własnym adresem OrcaRouter. Zamiast tego wklej klucz.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Na tym komputerze przeglądarka nie może wrócić do programu. Zamiast tego wklej klucz.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>Czat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Znajdź</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Widok</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Pomoc</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nowy czat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nowy czat tymczasowy</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Szybkie pytanie</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nowy folder</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Wszystkie etykiety</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Ponów</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Zamknij to, co otwarte, lub zatrzymaj odpowiedź</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Zmień nazwę</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Przypnij lub odepnij</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Zachowaj ten czat</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Załącz pliki</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompty…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Zachowaj jako prompt…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Czytaj na głos lub zatrzymaj</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Eksportuj</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Drukuj</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importuj czaty</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Eksportuj wszystkie czaty</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Zapisz kopię…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Przywróć z kopii…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Porównaj</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Pokaż następne żądanie</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Usuń czat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Cofnij</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Ostatnio usunięte</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Zamknij okno</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Zakończ</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Znajdź cokolwiek</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Szukaj w rozmowach</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Znajdź w tym czacie</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Znajdź następne</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Znajdź poprzednie</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Pytania w tym czacie</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Mapa tego czatu</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Zakładki</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Dodaj lub usuń zakładkę tej wiadomości</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Wszystkie porównania</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Co Ci się podoba</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Od pierwszej do ósmej kolumny porównania</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Następny czat</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Poprzedni czat</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Od pierwszego do dziewiątego czatu na liście</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Pokaż rozmowy</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Pokaż styl odpowiedzi</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Wybierz model</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Zarządzaj zestawami</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokeny i koszty</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Następna część okna</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Poprzednia część okna</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Większy tekst</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Mniejszy tekst</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Zwykły rozmiar tekstu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ustawienia</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Powiadomienia</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Skróty klawiszowe</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Podręcznik</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Co nowego</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Czy wszystko działa?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>O Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>To nie jest adres. Adres wygląda tak: https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>Adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Usuń nazwę i hasło sprzed znaku @. Klucz ma osobne pole.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Usuń wszystko od znaku ? lub #.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Użyj https://. Przez http:// ktoś mógłby po drodze odczytać Twój klucz, dlatego jest to dozwolone tylko dla tego komputera (http://127.0.0.1).</translation>
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
        <translation>Brakuje części Orca Desktop albo jest uszkodzona ({part}). Zainstaluj go ponownie; Twoje czaty zostaną zachowane.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} nie widzi obrazów, a jakiś jest dołączony. Wybierz model, który je widzi, albo usuń obraz.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} nie widzi obrazów, a jakiś jest dołączony. Usuń obraz albo wybierz model, który je widzi: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} nie czyta plików PDF, a jakiś jest dołączony. Wybierz model, który je czyta, albo usuń plik.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} nie czyta plików PDF, a jakiś jest dołączony. Usuń plik albo wybierz model, który je czyta: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Załączniki w tym czacie są razem większe niż {limit} MB, a tyle może mieć jedno żądanie. Usuń część albo zacznij nowy czat.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>W tym czacie jest {n} obraz, a ten model przyjmuje naraz {limit}. Usuń część albo pomiń wcześniejsze pytanie.</numerusform>
            <numerusform>W tym czacie są {n} obrazy, a ten model przyjmuje naraz {limit}. Usuń część albo pomiń wcześniejsze pytanie.</numerusform>
            <numerusform>W tym czacie jest {n} obrazów, a ten model przyjmuje naraz {limit}. Usuń część albo pomiń wcześniejsze pytanie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>W tym czacie jest {n} strona PDF, a ten model przyjmuje naraz {limit}. Usuń część albo wybierz model z większym kontekstem.</numerusform>
            <numerusform>W tym czacie są {n} strony PDF, a ten model przyjmuje naraz {limit}. Usuń część albo wybierz model z większym kontekstem.</numerusform>
            <numerusform>W tym czacie jest {n} stron PDF, a ten model przyjmuje naraz {limit}. Usuń część albo wybierz model z większym kontekstem.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Przy więcej niż {n} obrazie żaden nie może być szerszy ani wyższy niż {edge} pikseli, a „{name}” jest.</numerusform>
            <numerusform>Przy więcej niż {n} obrazach żaden nie może być szerszy ani wyższy niż {edge} pikseli, a „{name}” jest.</numerusform>
            <numerusform>Przy więcej niż {n} obrazach żaden nie może być szerszy ani wyższy niż {edge} pikseli, a „{name}” jest.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Wysyłany jest tylko pierwszy obraz animacji.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Wysyłana jest tylko część: pierwszy wiersz arkusza lub mniej.</numerusform>
            <numerusform>Wysyłana jest tylko część: pierwsze {n} wiersze arkusza lub mniej.</numerusform>
            <numerusform>Wysyłana jest tylko część: pierwszych {n} wierszy arkusza lub mniej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>{n} obraz z tego pliku nie jest wysyłany.</numerusform>
            <numerusform>{n} obrazy z tego pliku nie są wysyłane.</numerusform>
            <numerusform>{n} obrazów z tego pliku nie jest wysyłanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>{n} ukryty arkusz z tego pliku nie jest wysyłany.</numerusform>
            <numerusform>{n} ukryte arkusze z tego pliku nie są wysyłane.</numerusform>
            <numerusform>{n} ukrytych arkuszy z tego pliku nie jest wysyłanych.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>„{name}” ma więcej niż {n} stronę, a więcej nie można wysłać. Dodaj tylko część.</numerusform>
            <numerusform>„{name}” ma więcej niż {n} strony, a więcej nie można wysłać. Dodaj tylko część.</numerusform>
            <numerusform>„{name}” ma więcej niż {n} stron, a więcej nie można wysłać. Dodaj tylko część.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>„{name}” ma więcej niż {n} milion pikseli, a więcej nie można tu otworzyć. Zapisz w mniejszym rozmiarze albo dodaj tylko część.</numerusform>
            <numerusform>„{name}” ma więcej niż {n} miliony pikseli, a więcej nie można tu otworzyć. Zapisz w mniejszym rozmiarze albo dodaj tylko część.</numerusform>
            <numerusform>„{name}” ma więcej niż {n} milionów pikseli, a więcej nie można tu otworzyć. Zapisz w mniejszym rozmiarze albo dodaj tylko część.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>Odczytywanie „{name}” trwało dłużej niż {n} sekundę. Dodaj mniejszą część.</numerusform>
            <numerusform>Odczytywanie „{name}” trwało dłużej niż {n} sekundy. Dodaj mniejszą część.</numerusform>
            <numerusform>Odczytywanie „{name}” trwało dłużej niż {n} sekund. Dodaj mniejszą część.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>Nie można odczytać „{name}”. Sprawdź, czy plik nadal istnieje i czy można go otworzyć.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>„{name}” nie jest plikiem. Wybierz znajdujące się w nim pliki pojedynczo.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>Plik „{name}” jest pusty.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>Plik „{name}” ma ponad {limit} MB, a tylko tyle można wysłać w pliku tego rodzaju. Dodaj jego część.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>„{name}” to obraz HEIC lub AVIF, którego modele nie widzą. Zapisz go jako JPEG lub PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>„{name}” to rysunek SVG, którego modele nie widzą. Zapisz go jako PNG albo wklej jego kod źródłowy jako tekst.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>„{name}” to obraz takiego rodzaju, którego modele nie widzą. Zapisz go jako PNG lub JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>„{name}” to prezentacja, której nie można tu odczytać. Zapisz ją jako PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>„{name}” ma format Office, którego nie można tu odczytać. Zapisz go jako .docx, .xlsx lub PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>„{name}” to tekst sformatowany (RTF), którego nie można tu odczytać. Zapisz go jako .docx lub PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>„{name}” to archiwum. Rozpakuj je i dodaj potrzebne pliki.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>„{name}” to program, którego modele nie mogą odczytać. Dodaj jego kod źródłowy jako tekst.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>„{name}” to plik nieznanego tu rodzaju. Można wysyłać obrazy (PNG, JPEG, GIF, WebP), PDF, tekst oraz pliki Word, OpenDocument i Excel.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>Plik „{name}” jest chroniony hasłem. Zapisz go bez hasła i dodaj tę kopię.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>Plik „{name}” jest uszkodzony. Otwórz go w programie, z którego pochodzi, i zapisz ponownie.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>Odczytanie „{name}” wymagałoby zbyt dużo pamięci. Dodaj mniejszą część.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Ten plik nie jest już tu przechowywany.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>Załączono {n} pierwszy plik, więcej się nie zmieści.</numerusform>
            <numerusform>Załączono {n} pierwsze pliki, więcej się nie zmieści.</numerusform>
            <numerusform>Załączono {n} pierwszych plików, więcej się nie zmieści.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>Nie można załączyć więcej plików: {n}.</numerusform>
            <numerusform>Nie można załączyć więcej plików: {n}.</numerusform>
            <numerusform>Nie można załączyć więcej plików: {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} strona</numerusform>
            <numerusform>{n} strony</numerusform>
            <numerusform>{n} stron</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>około {n} tokena</numerusform>
            <numerusform>około {n} tokenów</numerusform>
            <numerusform>około {n} tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Obraz</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Dokument</translation>
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
        <translation>Utworzono i sprawdzono kopię zapasową.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>Zapisano „{name}”: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} czat</numerusform>
            <numerusform>{n} czaty</numerusform>
            <numerusform>{n} czatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} pytanie lub odpowiedź</numerusform>
            <numerusform>{n} pytania i odpowiedzi</numerusform>
            <numerusform>{n} pytań i odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>Stan z {when}: {chats}, {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>Czaty w niej są takie same jak te, które są tutaj.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>{n} czatu z tej kopii teraz tu nie ma.</numerusform>
            <numerusform>{n} czatów z tej kopii teraz tu nie ma.</numerusform>
            <numerusform>{n} czatów z tej kopii teraz tu nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>{n} czatu, który jest tu teraz, w niej nie ma.</numerusform>
            <numerusform>{n} czatów, które są tu teraz, w niej nie ma.</numerusform>
            <numerusform>{n} czatów, które są tu teraz, w niej nie ma.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>{n} czat wyglądał wtedy inaczej.</numerusform>
            <numerusform>{n} czaty wyglądały wtedy inaczej.</numerusform>
            <numerusform>{n} czatów wyglądało wtedy inaczej.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>{n} obraz lub plik został w niej pominięty i tutaj też go nie ma.</numerusform>
            <numerusform>{n} obrazy lub pliki zostały w niej pominięte i tutaj też ich nie ma.</numerusform>
            <numerusform>{n} obrazów lub plików zostało w niej pominiętych i tutaj też ich nie ma.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Wszystko, co jest tu teraz, ustąpi jej miejsca, zostanie zachowane jako kopia zapasowa i wróci po „Cofnij”.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Przywrócono czaty: stan z {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>Cofnięto przywrócenie.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Twoje czaty są teraz w {folder}. Stare można usunąć w ustawieniach, w części „Czaty i kopie zapasowe”.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Przenieść czaty do {folder}?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Wszystko ({size}) zostanie skopiowane i sprawdzone, zanim będzie tam używane. Potem Orca Desktop uruchomi się ponownie. Zawartość starego folderu pozostanie, dopóki jej nie usuniesz.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>Usunięto stare czaty: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  przed przywróceniem kopii</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  przed aktualizacją programu</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Jeszcze nie sprawdzono. Pierwsza kopia zapasowa powstanie wkrótce i wszystko sprawdzi.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Wszystko w porządku. Całość sprawdzono: {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Wszystko było w porządku przy sprawdzaniu ({when}), ale folder jest na dysku sieciowym. Otwieraj go tylko na jednym komputerze naraz albo przenieś na ten.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Trwa pisanie odpowiedzi. Zatrzymaj ją albo poczekaj na jej koniec, a potem przywróć.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>Stan sprzed przywrócenia nie jest już przechowywany.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Nic tu nie ma. Usunięty czat można przywrócić przez 30 dni.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>Można przywrócić {n} usunięty czat.</numerusform>
            <numerusform>Można przywrócić {n} usunięte czaty.</numerusform>
            <numerusform>Można przywrócić {n} usuniętych czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} czat jest znowu na liście.</numerusform>
            <numerusform>{n} czaty są znowu na liście.</numerusform>
            <numerusform>{n} czatów jest znowu na liście.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>Usunięto trwale {n} czat.</numerusform>
            <numerusform>Usunięto trwale {n} czaty.</numerusform>
            <numerusform>Usunięto trwale {n} czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>Trwałe usuwanie: {n} czat.</numerusform>
            <numerusform>Trwałe usuwanie: {n} czaty.</numerusform>
            <numerusform>Trwałe usuwanie: {n} czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>Przywracanie: {n} czat.</numerusform>
            <numerusform>Przywracanie: {n} czaty.</numerusform>
            <numerusform>Przywracanie: {n} czatów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Po anulowaniu pozostaną te, których usuwanie się jeszcze nie zaczęło. Po zamknięciu okna usuwanie trwa dalej.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>Usunąć trwale „{title}”?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Usunąć trwale ten czat?</numerusform>
            <numerusform>Usunąć trwale {n} czaty?</numerusform>
            <numerusform>Usunąć trwale {n} czatów?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Tego nie można cofnąć.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Żadna kopia zapasowa nie zawiera tych słów.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Istniejące kopie zapasowe zawierają te słowa najpóźniej do {day}. Pliki zapisane przez Ciebie pozostaną nietknięte.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>To zdradziłoby, co jeszcze ukrywa porównanie w ciemno. Najpierw wybierz odpowiedź albo odsłoń ustawienia.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Odpowiedź tego modelu ma najwyżej {n} token.</numerusform>
            <numerusform>Odpowiedź tego modelu ma najwyżej {n} tokeny.</numerusform>
            <numerusform>Odpowiedź tego modelu ma najwyżej {n} tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Ten model już to kiedyś odrzucił, tymi słowami: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Wyłącz myślenie</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Ten model sam dobiera słowa; nie przyjmuje takiej wartości.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Ten model przyjmuje tylko jedną stałą wartość.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Przy włączonym myśleniu model dobiera słowa po swojemu. Najpierw wyłącz myślenie.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Przy włączonym myśleniu nie można ustawić Top K. Najpierw wyłącz myślenie.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Przy włączonym myśleniu Top P musi wynosić od 0,95 do 1.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Ten model przyjmuje temperaturę albo Top P, nie oba naraz.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Pomiń temperaturę</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Ten model nie myśli.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Ten model zawsze myśli.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Ten model sam decyduje, jak długo myśli.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Myśl w miarę potrzeby</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Ten model myśli tylko tyle, ile mu się każe.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Przy takim wysiłku model zawsze myśli. Najpierw zmniejsz wysiłek.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Zmniejsz wysiłek</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>Budżet liczy się tylko wtedy, gdy wybrano myślenie z budżetem.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Nie ma przemyśleń do pokazania.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Można to wysłać tylko razem ze sposobem myślenia.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Ten model zawsze pokazuje swoje przemyślenia.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Ten model nie używa narzędzi.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Ten model nie może szukać w internecie.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Liczy się tylko podczas szukania w internecie.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Szukaj w internecie</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Przeszukiwane są tylko wybrane strony, więc żadnej nie trzeba pomijać.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Przeszukuj wszystkie inne</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Nie ma narzędzi do wyboru.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>Tego modelu nie można zmusić do użycia narzędzia.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Zostaw mu wybór</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Przy włączonym myśleniu nie można wymusić narzędzia. Najpierw wyłącz myślenie.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Nazwa liczy się tylko wtedy, gdy wybrano jedno narzędzie.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Ten model nie zna tego poziomu. Wybierz inny.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Ta odpowiedź może kosztować do {most}. Pytanie pojawia się powyżej {limit}.</numerusform>
            <numerusform>Te {n} odpowiedzi mogą kosztować do {most}. Pytanie pojawia się powyżej {limit}.</numerusform>
            <numerusform>Te {n} odpowiedzi mogą kosztować do {most}. Pytanie pojawia się powyżej {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>Dojdzie do tego nieznana cena: {models}.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>Odpowiedź jest taka sama.</numerusform>
            <numerusform>Wszystkie {n} odpowiedzi są takie same.</numerusform>
            <numerusform>Wszystkie {n} odpowiedzi są takie same.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>Takie same odpowiedzi: {often} z {n}.</numerusform>
            <numerusform>Takie same odpowiedzi: {often} z {n}.</numerusform>
            <numerusform>Takie same odpowiedzi: {often} z {n}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>Tę samą liczbę, {number}, podaje {often} z {n}; wspólne jest {share}% zdań.</numerusform>
            <numerusform>Tę samą liczbę, {number}, podaje {often} z {n}; wspólne jest {share}% zdań.</numerusform>
            <numerusform>Tę samą liczbę, {number}, podaje {often} z {n}; wspólne jest {share}% zdań.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>{n} odpowiedź ma wspólne {share}% zdań.</numerusform>
            <numerusform>{n} odpowiedzi mają wspólne {share}% zdań.</numerusform>
            <numerusform>{n} odpowiedzi ma wspólne {share}% zdań.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Ten model zawsze myśli w ten sam sposób; nie ma czego zmieniać.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Ten model nie myśli; nie ma czego zmieniać.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>Kolumny {columns} wysłałyby to samo żądanie. Zmień jedną z nich.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>Brama nie ma tego modelu na liście.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Pomiń</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Użyj dozwolonej wartości</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Użyj największej dozwolonej</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Zrób miejsce na odpowiedź</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Myślenie, tokeny</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Oczekiwana liczba słów</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Limit tokenów</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Bez zmian</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Prostymi słowami</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Krok po kroku</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Z przykładami</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Jako lista</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Z wątpliwościami</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Dla ekspertów</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Dla dzieci</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Byłaby to {n} kolumna; zmieści się najwyżej {most}.</numerusform>
            <numerusform>Byłyby to {n} kolumny; zmieści się najwyżej {most}.</numerusform>
            <numerusform>Byłoby to {n} kolumn; zmieści się najwyżej {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Kolumna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nazwa</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Słowa</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Sekundy</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Koszt, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Zakończenie</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Wybrano</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Ocena</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>tak</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatycznie</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Ćwiczenia: odpowiedź wymyślił mały model wbudowany w Orca Desktop.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>dobra</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>słaba</translation>
    </message>
    <message>
        <source>best</source>
        <translation>najlepsza</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>jeszcze pisana</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>pełna</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>zatrzymana</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>przerwana</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>nieudana</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Porównanie: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pytanie</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Zapytano bez wcześniejszej części rozmowy.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Wspólne dla wszystkich: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Odpowiedź {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Odpowiedź {letter}, {number} z {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Następne pytanie</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>W tej kolumnie nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instrukcje:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Porównanie w ciemno: ustawienia, czasy i koszty są ukryte do chwili wyboru.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Źródła:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Ta odpowiedź powstała przed porównaniem.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Koszt porównania: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Koszt porównania: {cost} USD oraz {n} odpowiedź o nieznanym koszcie</numerusform>
            <numerusform>Koszt porównania: {cost} USD oraz {n} odpowiedzi o nieznanym koszcie</numerusform>
            <numerusform>Koszt porównania: {cost} USD oraz {n} odpowiedzi o nieznanym koszcie</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Czasy zależą od sieci i bramy; małe różnice nic nie znaczą.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Liczba</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Zadane pytanie</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Pierwsze słowo po, sekundy</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Model, który odpowiedział</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID odpowiedzi</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Notatka</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Odpowiedź</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Poczekaj na koniec tych odpowiedzi albo najpierw je zatrzymaj.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>To porównanie nie jest już otwarte.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Najpierw napisz pytanie.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Dodaj drugą kolumnę do porównania.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>Zmieści się najwyżej {n} kolumna. Najpierw usuń jedną z nich.</numerusform>
            <numerusform>Zmieszczą się najwyżej {n} kolumny. Najpierw usuń jedną z nich.</numerusform>
            <numerusform>Zmieści się najwyżej {n} kolumn. Najpierw usuń jedną z nich.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Żadna kolumna nie ma odpowiedzi, od której można kontynuować.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Kreatywność</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Długość</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Nic (zapytaj ponownie)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>ćwiczenia</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Kolumna {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>Pomiń w tej kolumnie: {name}</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy} (w tej kolumnie)</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>{n} późniejsze pytanie pozostaje przy odpowiedzi, po której padło.</numerusform>
            <numerusform>{n} późniejsze pytania pozostają przy odpowiedzi, po której padły.</numerusform>
            <numerusform>{n} późniejszych pytań pozostaje przy odpowiedzi, po której padły.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>{n} późniejszego pytania tu nie zadano</numerusform>
            <numerusform>{n} późniejszych pytań tu nie zadano</numerusform>
            <numerusform>{n} późniejszych pytań tu nie zadano</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>Używana jest wersja {number}</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Od teraz odpowiadać tak jak {letter}?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Odpowiadaj w ten sposób</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Tabela jest w schowku.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Nie ma jeszcze nic do skopiowania.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Zachowano jako przepis {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Nie ma jeszcze klucza do bramy, więc nie byłoby odpowiedzi.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>każda wysyła około {n} tokena</numerusform>
            <numerusform>każda wysyła około {n} tokenów</numerusform>
            <numerusform>każda wysyła około {n} tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} odpowiedź</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
            <numerusform>{n} odpowiedzi</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>bezpłatnie</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>do {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>cena nieznana ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>myślenie z budżetem</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokeny</numerusform>
            <numerusform>{n} tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>myślenie, do {n} tokena</numerusform>
            <numerusform>myślenie, do {n} tokenów</numerusform>
            <numerusform>myślenie, do {n} tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>do {n} tokena</numerusform>
            <numerusform>do {n} tokenów</numerusform>
            <numerusform>do {n} tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>bez modelu</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}: automatycznie</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>myślenie według modelu</translation>
    </message>
    <message>
        <source>on</source>
        <translation>wł.</translation>
    </message>
    <message>
        <source>off</source>
        <translation>wył.</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>„{name}” nie jest kopią zapisaną przez Orca Desktop. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>Plik „{name}” jest uszkodzony lub niepełny, więc niczego nie przywrócono. Wybierz inną kopię.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>Plik „{name}” zapisała nowsza wersja Orca Desktop. Zainstaluj ją, aby z niego przywrócić.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>„{name}” to właśnie plik Twoich czatów. Wybierz inny plik.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>Plik „{name}” został zmieniony przez inny program, więc niczego nie przywrócono. Wybierz inną kopię.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>Nie można odczytać „{name}”. Sprawdź plik i jego dysk, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Zostało za mało miejsca, aby przywrócić „{name}”. Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Nie ma tam miejsca na „{name}”. Wybierz inny dysk albo zwolnij trochę miejsca.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>Nie udało się tam zapisać „{name}”. Wybierz inny folder.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Odpowiedź zatrzymana przez Ciebie.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>Odpowiedź osiągnęła limit długości.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Model odmówił odpowiedzi.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>Wyjaśnienie: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>Rozmowa jest tak długa, że model więcej nie przeczyta.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>Model zrobił przerwę w trakcie pracy.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>Model zatrzymał się, aby poczekać na wynik narzędzia.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Zakończono na Twojej sekwencji zatrzymania: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>Model skończył, nic nie pisząc.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>Limit długości osiągnięto przed pierwszym słowem. Większy limit pomoże.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>Pominięto myślenie wcześniejszych odpowiedzi, bo jego podpis nie został zaakceptowany.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Uznano, że chodzi o ataki na komputery.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Uznano, że chodzi o zagrożenia biologiczne.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Uznano, że chodzi o tworzenie dużych modeli językowych.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Uznano to za próbę odczytania ukrytego myślenia modelu.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Uznano, że może to wyrządzić szkodę.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count} min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count} h</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>Prosi, by poczekać {wait}. Potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>Żądanie dotarło do bramy, więc mogło już zostać naliczone. Spróbuj ponownie tylko wtedy, gdy chcesz wysłać je jeszcze raz.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>Nie udało się użyć serwera proxy {proxy}.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>Brakuje nazwy użytkownika i hasła serwera proxy {proxy} albo są błędne.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Nie można odczytać pliku zaufanych certyfikatów {file}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>To, co dotarło, zostało zachowane. Kontynuacja oznacza, że rozmowa zostanie wysłana i naliczona jeszcze raz.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Odrzucone ustawienie: {name}. Od teraz jest pomijane dla tego modelu.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Ponów bez: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Nie ma jeszcze klucza do tej bramy.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Dodaj klucz OrcaRouter w ustawieniach albo najpierw poćwicz.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>Pęk kluczy systemu nie wydał klucza.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Odblokuj go i spróbuj ponownie albo wpisz klucz w ustawieniach.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Brama nie akceptuje tego klucza.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Sprawdź, czy wklejono cały klucz i czy jest nadal aktywny.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Na koncie nie ma już środków.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Doładuj je na orcarouter.ai, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>Osiągnięto limit wydatków tego klucza lub obszaru roboczego.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Podnieś limit na orcarouter.ai albo poczekaj na jego odnowienie.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Ten klucz nie ma takich uprawnień.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Wybierz inny model albo inny klucz w ustawieniach.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>Brama nie zna tego modelu.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Sprawdź jego nazwę albo wybierz inny model.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>Model nie zaakceptował tych ustawień.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>Szczegóły wskazują, które. Zmień je i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Reguła bezpieczeństwa bramy zatrzymała tę wiadomość.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Napisz to inaczej albo zapytaj administratora obszaru roboczego.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Filtr treści zatrzymał odpowiedź.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Zapytaj w inny sposób albo wybierz inny model.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>Rozmowa i odpowiedź nie mieszczą się razem.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Wybierz krótszą odpowiedź w polu „Jak obszernie?” i spróbuj ponownie albo edytuj pytanie.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Wybierz krótszą odpowiedź w polu „Jak obszernie?”, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Nic nie wysłano. Sprawdź serwer proxy w ustawieniach, w części „Sieć”, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Nic nie wysłano. Wybierz plik ponownie w ustawieniach, w części „Sieć”, albo usuń go tam.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Ten model nie pisze tak długich odpowiedzi.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>Model nie zaakceptował załączonego pliku.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>Powód jest podany w szczegółach. Usuń plik, załącz mniejszy albo wybierz inny model.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Nie można odczytać obrazu lub pliku z tej rozmowy.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Nic nie wysłano. Załącz to ponownie albo zacznij bez tego nowy czat.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>Model nie zaakceptował tej rozmowy.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>Powód jest podany w szczegółach. Edytuj pytanie albo zacznij nowy czat.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>To więcej, niż model może naraz przeczytać.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Skróć wiadomość albo zacznij nowy czat.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Zbyt wiele żądań w krótkim czasie.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Poczekaj chwilę i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>Brama jest przeciążona.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>Wystąpił błąd po stronie bramy.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Spróbuj ponownie; jeśli to nie pomoże, może odpowie inny model.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Brak połączenia.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Nic nie wysłano. Sprawdź połączenie z internetem (i adres bramy, jeśli był zmieniany), a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Nie można połączyć się z bramą.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nic nie wysłano. Sprawdź połączenie z internetem, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Nie udało się użyć serwera proxy.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>Nie można użyć tego adresu bramy.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Nic nie wysłano. Sprawdź go w ustawieniach.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>Pod tym adresem nie ma bramy.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Coś odpowiedziało, ale nie pod tą ścieżką. Sprawdź adres w ustawieniach.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Nie można odczytać pliku zaufanych certyfikatów.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>Bezpieczne połączenie nie jest godne zaufania.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Nic nie wysłano. Sprawdź datę tego komputera i certyfikat sieci.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>Brama przestała odpowiadać.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>To, co dotarło, zostało zachowane. Spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Ten adres odsyła żądania gdzie indziej.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Nic tam nie wysłano. Sprawdź adres bramy w ustawieniach.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>Odpowiedź nie wygląda jak odpowiedź bramy.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Sprawdź adres bramy w ustawieniach albo spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>Połączenie zostało przerwane, zanim odpowiedź dotarła w całości.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>To, co dotarło, zostało zachowane. Spróbuj ponownie, aby otrzymać nową odpowiedź.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Orca Desktop zakończył działanie w trakcie pisania tej odpowiedzi.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Nie udało się zapisać wiadomości, więc nie została wysłana.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Zwolnij trochę miejsca na dysku, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Coś poszło nie tak w Orca Desktop.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Spróbuj ponownie; szczegóły mówią, co się stało.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} już istnieje. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>Tego folderu już nie ma. Wybierz inny.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Nie możesz tam zapisywać. Wybierz inny folder, np. Dokumenty.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>Dysk jest pełny. Zwolnij trochę miejsca i wyeksportuj ponownie.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Ta nazwa tu nie działa. Wybierz krótszą lub prostszą.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} to link, który prowadzi do samego siebie. Wybierz inną nazwę.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>Nie udało się zapisać {name}. Spróbuj w innym folderze.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Inna gałąź: pytanie {number}, po wersji {version} odpowiedzi {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Inna gałąź: pytanie {number}, inny początek</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Wersja {number} z {count}</translation>
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
        <translation>Strona internetowa</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Strona internetowa (*.html)</translation>
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
        <translation>Word lub LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>OpenDocument dla programów Word lub LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Zwykły tekst</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Zwykły tekst (*.txt)</translation>
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
        <translation>Ty</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Wyniki narzędzi</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Narzędzie: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Wynik narzędzia</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>Przemyślenia modelu nie zostały pokazane.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Źródła:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Załączono: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Obraz {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Dokument {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Wymyślone przez model do ćwiczeń.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Tutaj odpowiedź została przez Ciebie zatrzymana.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>Zaznaczono to, co różni się od odpowiedzi {letter}.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Rozmowy</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Rozmowa</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asystent</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Porównanie</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Odpowiedź {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Odpowiedź {letter}, {number} z {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>pokazana w czacie</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instrukcje:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>bez instrukcji</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Ćwiczenia: odpowiedź wymyślił mały model wbudowany w Orca Desktop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>Podano {n} wynik narzędzia.</numerusform>
            <numerusform>Podano {n} wyniki narzędzi.</numerusform>
            <numerusform>Podano {n} wyników narzędzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Myślenie, {seconds} s</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Treść rodzaju nieznanego tej wersji:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>W chwili eksportu była jeszcze pisana.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Przerwano: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Nie udało się: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Przyczyna jest nieznana.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>obraz</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>dokument</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name}: nie ustawiono</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name}: tak</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name}: nie</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>myślenie według modelu</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>bez myślenia</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>myślenie w miarę potrzeby</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>myślenie z budżetem</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>myślenie do {n} tokena</numerusform>
            <numerusform>myślenie do {n} tokenów</numerusform>
            <numerusform>myślenie do {n} tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>do {n} tokena</numerusform>
            <numerusform>do {n} tokenów</numerusform>
            <numerusform>do {n} tokenów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} własne narzędzie</numerusform>
            <numerusform>{n} własne narzędzia</numerusform>
            <numerusform>{n} własnych narzędzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} serwer MCP</numerusform>
            <numerusform>{n} serwery MCP</numerusform>
            <numerusform>{n} serwerów MCP</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standardowy</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Do Obsidiana</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Do Worda</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Prosty</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Własny wybór</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Nie ma jeszcze nic do wyeksportowania.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Ten czat</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Tylko ta odpowiedź</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Zaznaczone wiadomości</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Kilka czatów lub wszystkie</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Pominięte</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Zwinięte</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Jako cytat</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>W folderze obok</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>W pliku</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Tylko nazwy</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Każda wersja odpowiedzi i każda gałąź, nie tylko to, co widać.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Linki tam, gdzie odpowiedź cytuje, i ich lista pod nią.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Jeden wiersz słowami, np. „temperatura 0,2”, tam, gdzie się zmieniają.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Tytuł, daty, modele, etykiety i koszt w postaci, którą czytają programy do notatek.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Jeden komentarz na końcu, dzięki któremu „Importuj czaty” odtworzy ten sam czat. Zawiera wszystko, także myślenie i narzędzia. W kopiowanym tekście go nie ma.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>W tym formacie tego nie ma: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Ten format zawsze zawiera wszystko: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>W tym formacie niczego nie można zwinąć: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>W tym formacie nie można tak dołączyć plików: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Zapisz {n} czat…</numerusform>
            <numerusform>Zapisz {n} czaty…</numerusform>
            <numerusform>Zapisz {n} czatów…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>Pominięto {n} czat:</numerusform>
            <numerusform>Pominięto {n} czaty:</numerusform>
            <numerusform>Pominięto {n} czatów:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Czaty z Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>Nie ma w tym żadnego czatu.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Zatrzymano. Niczego nie zapisano.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Zapisano jako {name}, folder: {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>folder domowy</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>Brama</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Klucz</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>Nie pytano jeszcze pęku kluczy: ćwiczenia nie wymagają klucza.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Brak: połączenie z bramą jest bezpośrednie.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>Nie można użyć {proxy}, tylko http, https i socks5. Zmień to w ustawieniach systemu.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Czaty</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Folder</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Wolne miejsce</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Tylko {size}. Zrób miejsce, aby zmieściły się kopie zapasowe i nowe czaty.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>Dysk tego nie podaje.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Najnowsza kopia zapasowa</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Jeszcze żadnej nie ma. Pierwsza powstanie wkrótce, automatycznie.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Najnowszy błąd</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Żaden nie jest znany.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Wersje</translation>
    </message>
    <message>
        <source>System</source>
        <translation>System</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Okno</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>{n} rzecz wymaga uwagi.</numerusform>
            <numerusform>{n} rzeczy wymagają uwagi.</numerusform>
            <numerusform>{n} rzeczy wymaga uwagi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Zaplanuj trzy dni w Lizbonie z małym dzieckiem.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Wyjaśnij procent składany za pomocą małej tabeli.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Napisz toast na wesele mojej siostry.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Niedołączane: pominięte przez Ciebie.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Niedołączane: nie ma odpowiedzi.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Niedołączane: pozostało bez odpowiedzi.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Niedołączane: zatrzymała to reguła bezpieczeństwa.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Niedołączane: model odmówił.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Niedołączane: zatrzymano przed pierwszym słowem.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Niedołączane: przerwano przed pierwszym słowem.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Niedołączane: odpowiedź nie ma tekstu.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} w {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} trafienie</numerusform>
            <numerusform>{n} trafienia</numerusform>
            <numerusform>{n} trafień</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} czacie</numerusform>
            <numerusform>{n} czatach</numerusform>
            <numerusform>{n} czatach</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Trafienie {hit} z {hits} · czat {chat} z {chats}</translation>
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
        <translation>żądanie Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON z Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown z Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>tekst z podziałem na rozmówców</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>W „{name}” nie ma wiadomości.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>Plik „{name}” jest zapisany w nieznany tu sposób.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>Zawartość „{name}” jest zbyt głęboko zagnieżdżona, aby ją odczytać.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>Plik „{name}” jest uszkodzony: to nie jest JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>Plik „{name}” kończy się za wcześnie. Odczytano to, co jest przed jego końcem; pobierz lub wyeksportuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>Plik „{name}” jest zbyt duży, aby go odczytać.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>Nie można odczytać „{name}”. Sprawdź dysk, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>Nie wolno otworzyć „{name}”. Zezwól na odczyt, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>Pliku „{name}” już nie ma.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>Pliku „{name}” nie można zaimportować. Wybierz archiwum w takiej postaci, w jakiej utworzył je inny program.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>W „{name}” nie ma rozmów.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>Plik „{name}” jest chroniony hasłem. Rozpakuj go i wybierz folder.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>„{name}” to archiwum wewnątrz archiwum, którego się nie otwiera. Rozpakuj je i wybierz osobno.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>„{name}” zawiera więcej plików, niż można przejrzeć.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>Po rozpakowaniu „{name}” byłoby o wiele większe niż zwykłe archiwum, więc nie zostanie otwarte.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>Archiwum „{name}” jest uszkodzone. Pobierz lub wyeksportuj je jeszcze raz.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>„{name}” to kopia zapasowa z nowszej wersji Cherry Studio, której nie można tu odczytać. Wyeksportuj tam rozmowy jako Markdown i wybierz folder.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>Plik „{name}” zapisała nowsza wersja Orca Desktop. Zaktualizuj program, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>Plik „{name}” jest uszkodzony lub został zmieniony: jego zawartość do siebie nie pasuje. Wyeksportuj go jeszcze raz.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>Import „{name}” został przerwany, więc cofnięto to, co wprowadził. Zaimportuj plik ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>Import „{name}” został przerwany, więc cofnięto to, co wprowadził, oprócz {n} czatu, w którym pojawił się dalszy ciąg. Zaimportuj plik ponownie.</numerusform>
            <numerusform>Import „{name}” został przerwany, więc cofnięto to, co wprowadził, oprócz {n} czatów, w których pojawił się dalszy ciąg. Zaimportuj plik ponownie.</numerusform>
            <numerusform>Import „{name}” został przerwany, więc cofnięto to, co wprowadził, oprócz {n} czatów, w których pojawił się dalszy ciąg. Zaimportuj plik ponownie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} pytanie</numerusform>
            <numerusform>{n} pytania</numerusform>
            <numerusform>{n} pytań</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>brakuje w nim {n} pliku</numerusform>
            <numerusform>brakuje w nim {n} plików</numerusform>
            <numerusform>brakuje w nim {n} plików</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>Importuj {n} czat</numerusform>
            <numerusform>Importuj {n} czaty</numerusform>
            <numerusform>Importuj {n} czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>jest już tutaj</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>ma więcej niż ten tutaj</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>tutaj usunięty</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>W „{name}” jest {n} czat.</numerusform>
            <numerusform>W „{name}” są {n} czaty.</numerusform>
            <numerusform>W „{name}” jest {n} czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>na razie {n} czat</numerusform>
            <numerusform>na razie {n} czaty</numerusform>
            <numerusform>na razie {n} czatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>Zaimportowano {n} czat.</numerusform>
            <numerusform>Zaimportowano {n} czaty.</numerusform>
            <numerusform>Zaimportowano {n} czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>{n} istniejący tu czat uzupełniono.</numerusform>
            <numerusform>{n} istniejące tu czaty uzupełniono.</numerusform>
            <numerusform>{n} istniejących tu czatów uzupełniono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} czat już tu był.</numerusform>
            <numerusform>{n} czaty już tu były.</numerusform>
            <numerusform>{n} czatów już tu było.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>Nie udało się odczytać {n} czatu.</numerusform>
            <numerusform>Nie udało się odczytać {n} czatów.</numerusform>
            <numerusform>Nie udało się odczytać {n} czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>{n} plik nie zawiera czatów.</numerusform>
            <numerusform>{n} pliki nie zawierają czatów.</numerusform>
            <numerusform>{n} plików nie zawiera czatów.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>Import zatrzymano; zaimportuj ten sam plik jeszcze raz, aby dodać resztę.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Cofnięto import.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Dołączone pytania zostały od tego czasu usunięte i nie są pokazywane.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>To pierwsze żądanie. Odpowiedź była kontynuowana: to samo wysłano jeszcze raz, z dotychczasową odpowiedzią i prośbą o ciąg dalszy.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Najpierw wysłano to z myśleniem wcześniejszych odpowiedzi, które nie zostało zaakceptowane.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(Twoja wiadomość)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Tego żądania nie można już pokazać.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Ten tekst jest za długi.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Wiersz {line}, kolumna {column}: to nie jest JSON. Sprawdź przecinki, cudzysłowy i nawiasy.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Wiersz 1: potrzebna jest lista w nawiasach kwadratowych.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Wiersz {line}: potrzebny jest obiekt w nawiasach klamrowych.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Wiersz {line}: brakuje &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Wiersz {line}: &quot;{field}&quot; musi być tekstem.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Wiersz {line}: &quot;{field}&quot; musi być obiektem.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Wiersz {line}: &quot;name&quot; może zawierać tylko litery od a do z, cyfry, _ i -, najwyżej 128 znaków.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Wiersz {line}: &quot;type&quot; musi mieć wartość &quot;url&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Wiersz {line}: &quot;enabled&quot; musi mieć wartość true lub false, a &quot;allowed_tools&quot; musi być listą tekstów.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Wiersz {line}: &quot;url&quot; musi zaczynać się od https://.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} narzędzie</numerusform>
            <numerusform>{n} narzędzia</numerusform>
            <numerusform>{n} narzędzi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} serwer MCP</numerusform>
            <numerusform>{n} serwery MCP</numerusform>
            <numerusform>{n} serwerów MCP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>Samo {keys} wpisuje znak. Przytrzymaj też Ctrl lub Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} jest potrzebne do pisania i poruszania się. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Naciśnij jedną z cyfr razem z Ctrl lub Alt, ale nie 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>tylko na czas tej sesji</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>Klucz jest tutaj: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>Klucz zapisano tutaj: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>Klucz usunięto z tego komputera.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Dla tej bramy nie zapisano żadnego klucza.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Pęk kluczy tego komputera jest zablokowany. Odblokuj go i spróbuj ponownie albo zachowaj klucz tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Na tym komputerze nie jest używany żaden pęk kluczy, więc klucz można zachować tylko na czas tej sesji.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>Pęk kluczy tego nie wykonał ({message}). Klucz można zachować tylko na czas tej sesji.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>Pęk kluczy nie odpowiedział w ciągu {n} sekundy. Sprawdź, czy nie prosi o hasło, a potem spróbuj ponownie.</numerusform>
            <numerusform>Pęk kluczy nie odpowiedział w ciągu {n} sekund. Sprawdź, czy nie prosi o hasło, a potem spróbuj ponownie.</numerusform>
            <numerusform>Pęk kluczy nie odpowiedział w ciągu {n} sekund. Sprawdź, czy nie prosi o hasło, a potem spróbuj ponownie.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>klucz jest dłuższy, niż Windows może przechować</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>to, co zapisano, wróciło zmienione</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>klucz nadal tam jest</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>Jak swobodnie?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Najpierw pomyśleć?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Jak obszernie?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Własna liczba, ustawiona w części „Zaawansowane”</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Własna wartość: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Około {n} słowa</numerusform>
            <numerusform>Około {n} słów</numerusform>
            <numerusform>Około {n} słów</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Według modelu</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Precyzyjnie</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Z umiarem</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Śmiało</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Nie</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Bez myślenia</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Trochę</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Trochę myślenia</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Dużo</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Dużo myślenia</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Krótko</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średnio</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Obszernie</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Myślenie w miarę potrzeby</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Mały wysiłek</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Średni wysiłek</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Duży wysiłek</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Bardzo duży wysiłek</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Największy wysiłek</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Myślenie wyłączone</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Krótkie myślenie</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Długie myślenie</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Przeniesiono do {folder}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>Przeniesiono {n} czat do {folder}</numerusform>
            <numerusform>Przeniesiono {n} czaty do {folder}</numerusform>
            <numerusform>Przeniesiono {n} czatów do {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Wyjęto z folderu: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>Wyjęto {n} czat z folderu</numerusform>
            <numerusform>Wyjęto {n} czaty z folderów</numerusform>
            <numerusform>Wyjęto {n} czatów z folderów</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Zmieniono etykiety: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Zmieniono etykiety {n} czatu</numerusform>
            <numerusform>Zmieniono etykiety {n} czatów</numerusform>
            <numerusform>Zmieniono etykiety {n} czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Przypięto: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>Przypięto {n} czat</numerusform>
            <numerusform>Przypięto {n} czaty</numerusform>
            <numerusform>Przypięto {n} czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Odpięto: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>Odpięto {n} czat</numerusform>
            <numerusform>Odpięto {n} czaty</numerusform>
            <numerusform>Odpięto {n} czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Zarchiwizowano: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>Zarchiwizowano {n} czat</numerusform>
            <numerusform>Zarchiwizowano {n} czaty</numerusform>
            <numerusform>Zarchiwizowano {n} czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Przywrócono z archiwum: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>Przywrócono z archiwum {n} czat</numerusform>
            <numerusform>Przywrócono z archiwum {n} czaty</numerusform>
            <numerusform>Przywrócono z archiwum {n} czatów</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Usunięto: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>Usunięto {n} czat</numerusform>
            <numerusform>Usunięto {n} czaty</numerusform>
            <numerusform>Usunięto {n} czatów</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>Zmienianie: {n} czat.</numerusform>
            <numerusform>Zmienianie: {n} czaty.</numerusform>
            <numerusform>Zmienianie: {n} czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>Cofanie zmiany: {n} czat.</numerusform>
            <numerusform>Cofanie zmiany: {n} czaty.</numerusform>
            <numerusform>Cofanie zmiany: {n} czatów.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>W {n} czacie zmiana pozostała.</numerusform>
            <numerusform>W {n} czatach zmiana pozostała.</numerusform>
            <numerusform>W {n} czatach zmiana pozostała.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, folder, {n} czat, zwinięty</numerusform>
            <numerusform>{name}, folder, {n} czaty, zwinięty</numerusform>
            <numerusform>{name}, folder, {n} czatów, zwinięty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, folder, {n} czat, rozwinięty</numerusform>
            <numerusform>{name}, folder, {n} czaty, rozwinięty</numerusform>
            <numerusform>{name}, folder, {n} czatów, rozwinięty</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, nowe odpowiedzi w {n} czacie</numerusform>
            <numerusform>{row}, nowe odpowiedzi w {n} czatach</numerusform>
            <numerusform>{row}, nowe odpowiedzi w {n} czatach</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>Zaznaczono {n} wiersz</numerusform>
            <numerusform>Zaznaczono {n} wiersze</numerusform>
            <numerusform>Zaznaczono {n} wierszy</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>Zaznaczono {n} czat</numerusform>
            <numerusform>Zaznaczono {n} czaty</numerusform>
            <numerusform>Zaznaczono {n} czatów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Otwierać można tylko adresy internetowe i e-mail.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Ten adres nie jest zapisany tak, jak powinien.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Otworzyć ten adres?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>W sieci ta strona nazywa się {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Otwórz</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Kopiuj adres</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Nie pytaj więcej o {0} do zamknięcia programu</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Link</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>Plik „{changed}” zmieniono w folderze, więc pozostanie taki, jaki jest. Dalszy ciąg czatu trafia do „{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>Zmieniono w folderze {n} plik Markdown; pozostanie taki, jaki jest. Dalszy ciąg czatu trafia do nowego pliku obok.</numerusform>
            <numerusform>Zmieniono w folderze {n} pliki Markdown; pozostaną takie, jakie są. Dalszy ciąg czatów trafia do nowych plików obok.</numerusform>
            <numerusform>Zmieniono w folderze {n} plików Markdown; pozostaną takie, jakie są. Dalszy ciąg czatów trafia do nowych plików obok.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Nie ma folderu plików Markdown: {folder}. Próby będą automatycznie ponawiane.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Folder plików Markdown jest pusty: {folder}. Jeśli jego dysk nie jest podłączony, podłącz go. Aby zapisać wszystkie pliki od nowa, wybierz folder jeszcze raz.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop nie może zapisywać w folderze plików Markdown: {folder}. Próby będą automatycznie ponawiane.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Dysk z folderem plików Markdown jest pełny: {folder}. Próby będą automatycznie ponawiane.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>Nie udało się zapisać „{name}” w folderze plików Markdown. Próby będą automatycznie ponawiane.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>W folderze jest {n} plik.</numerusform>
            <numerusform>W folderze są {n} pliki.</numerusform>
            <numerusform>W folderze jest {n} plików.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>Jeszcze do zapisania: {n}.</numerusform>
            <numerusform>Jeszcze do zapisania: {n}.</numerusform>
            <numerusform>Jeszcze do zapisania: {n}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>Nie można zapytać serwera: jego adres musi zaczynać się od https://.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Brak połączenia z tym serwerem. Sprawdź jego adres i sieć.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>Połączenie z tym serwerem nie jest bezpieczne, więc nic do niego nie wysłano.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>Serwer nie odpowiedział w ciągu {n} sekundy.</numerusform>
            <numerusform>Serwer nie odpowiedział w ciągu {n} sekund.</numerusform>
            <numerusform>Serwer nie odpowiedział w ciągu {n} sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>Pod tym adresem nie ma serwera MCP albo jest serwer starego rodzaju, którego nie można zapytać.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>Serwer odsyła pod inny adres, {address}, z którym się nie połączono. Jeśli mu ufasz, wpisz ten adres samodzielnie.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>Serwer wymaga tokenu.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Serwer nie akceptuje tego tokenu.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>Serwer jest pytany zbyt często. Spróbuj ponownie za jakiś czas.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>Wystąpił błąd po stronie serwera (stan {status}). Spróbuj ponownie później.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>Serwer nie podaje swoich narzędzi: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>Serwer nie ma żadnych narzędzi.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>Odpowiedź serwera jest niezrozumiała.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>Odpowiedź serwera jest większa niż {size} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>Serwer ma więcej niż {n} narzędzie, a to zbyt wiele.</numerusform>
            <numerusform>Serwer ma więcej niż {n} narzędzia, a to zbyt wiele.</numerusform>
            <numerusform>Serwer ma więcej niż {n} narzędzi, a to zbyt wiele.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Ten serwer ma więcej, niż może pokazać formularz („{what}”). Można go zmienić tylko jako JSON.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Nadaj serwerowi nazwę.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Inny serwer ma już tę nazwę.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Wpisz adres serwera.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Usuń nazwę i hasło sprzed znaku @. Token ma osobne pole.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>Adres musi zaczynać się od https://, np. https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>Token zapisano dla innego adresu. Wpisz go ponownie albo usuń.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Token zawiera tylko zwykłe litery, cyfry i znaki, bez spacji.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>widzi obrazy</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>czyta PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>myśli</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>używa narzędzi</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>szuka w internecie</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>możliwości nieznane</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter wybiera odpowiedni model dla każdej wiadomości. Który odpowiedział, a więc i cena, wiadomo dopiero potem.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter wybiera jeden z bezpłatnych modeli. Mają one niższe limity.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter pyta kilka modeli i tworzy z ich odpowiedzi jedną.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter pyta kilka szybkich modeli i tworzy z ich odpowiedzi jedną.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter pyta kilka małych modeli i tworzy z ich odpowiedzi jedną.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Router o nazwie {name}: model dla każdej wiadomości wybierają jego własne reguły.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Wbudowany, działa bez sieci. Przyjmuje dowolną temperaturę, top_p i top_k; nie myśli.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Wbudowany, działa bez sieci. Myśli na życzenie, z budżetem lub według uznania.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Wbudowany, działa bez sieci. Zawsze myśli i nie przyjmuje temperatury, top_p ani top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Wbudowany, działa bez sieci, bezpłatny. Bez ustawień doboru słów, bez myślenia, krótkie odpowiedzi.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>Zapytaj mimo to „{name}”</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Wczytywanie listy…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>Lista nie jest wczytana. Spróbuj ponownie</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>mieści {count} token</numerusform>
            <numerusform>mieści {count} tokeny</numerusform>
            <numerusform>mieści {count} tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>ćwiczenia, bez opłat</translation>
    </message>
    <message>
        <source>free</source>
        <translation>bezpłatnie</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>cena zależy od modelu</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>cena nieznana</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} czytanie, {output} pisanie</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>rozmiar nieznany</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number}&#xa0;mln</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number}&#xa0;tys.</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>nie do czatowania</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>ulubiony</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Ta rozmowa ma około {n} tokena, ale model mieści tylko {context}. Nic nie jest ucinane po cichu.</numerusform>
            <numerusform>Ta rozmowa ma około {n} tokenów, ale model mieści tylko {context}. Nic nie jest ucinane po cichu.</numerusform>
            <numerusform>Ta rozmowa ma około {n} tokenów, ale model mieści tylko {context}. Nic nie jest ucinane po cichu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Ta rozmowa ma około {n} tokena, a odpowiedź może zająć jeszcze {answer}: razem więcej niż {context}, które mieści model.</numerusform>
            <numerusform>Ta rozmowa ma około {n} tokenów, a odpowiedź może zająć jeszcze {answer}: razem więcej niż {context}, które mieści model.</numerusform>
            <numerusform>Ta rozmowa ma około {n} tokenów, a odpowiedź może zająć jeszcze {answer}: razem więcej niż {context}, które mieści model.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Ogranicz odpowiedź do {n} tokena</numerusform>
            <numerusform>Ogranicz odpowiedź do {n} tokenów</numerusform>
            <numerusform>Ogranicz odpowiedź do {n} tokenów</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Wybierz model, który mieści więcej</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Zacznij nowy czat</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Wyślij mimo to</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>To może kosztować do {most}. Twój limit na jedną wiadomość to {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>To może kosztować do {most}, a dziś wydano już {spent}. Twój limit na dzień to {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>Koszt {n} z dzisiejszych odpowiedzi jest nieznany i nie jest w tę kwotę wliczony.</numerusform>
            <numerusform>Koszt {n} z dzisiejszych odpowiedzi jest nieznany i nie jest w tę kwotę wliczony.</numerusform>
            <numerusform>Koszt {n} z dzisiejszych odpowiedzi jest nieznany i nie jest w tę kwotę wliczony.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>Cena tego modelu jest nieznana, więc nie można pilnować Twojego limitu.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount}&#xa0;$</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;{amount}&#xa0;$</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>Trwa pisanie odpowiedzi. Zatrzymaj ją albo poczekaj na jej koniec, a potem przenieś folder.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Nic nie przeniesiono. Wszystko jest tam, gdzie było.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Twoje czaty już są w {folder}. Wybierz inny folder.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} byłby wewnątrz obecnego folderu. Wybierz folder gdzie indziej.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} jest na dysku sieciowym, gdzie czaty mogłyby zostać uszkodzone. Wybierz folder na tym komputerze.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>W {folder} nie ma miejsca na Twoje czaty. Wszystko jest tam, gdzie było.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Nie udało się zapisać czatów w {folder}. Wszystko jest tam, gdzie było.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>Kopia w {folder} nie była taka, jak powinna, więc nie jest używana. Wszystko jest tam, gdzie było; sprawdź ten dysk.</translation>
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
        <translation>Brama odpowiada, bez serwera proxy. Zajęło to {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>Brama odpowiada, przez {proxy}. Zajęło to {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>Nie można użyć serwera proxy {proxy}: działają tylko http, https i socks5.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>Nie znaleziono hasła serwera proxy. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Nie można odczytać pliku zaufanych certyfikatów {file}. Wybierz go ponownie albo usuń.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>Nic nie odpowiedziało w ciągu {n} sekundy.</numerusform>
            <numerusform>Nic nie odpowiedziało w ciągu {n} sekund.</numerusform>
            <numerusform>Nic nie odpowiedziało w ciągu {n} sekund.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>Przez {proxy} nic nie przyszło w ciągu {n} sekundy.</numerusform>
            <numerusform>Przez {proxy} nic nie przyszło w ciągu {n} sekund.</numerusform>
            <numerusform>Przez {proxy} nic nie przyszło w ciągu {n} sekund.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>Brama odpowiada, ale jej certyfikat nie jest zaufany. Sieć, która podgląda ruch, ma własne certyfikaty: jeśli jej ufasz, wybierz poniżej ich plik.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} odpowiada, ale certyfikat po drodze nie jest zaufany. Serwer proxy, który podgląda ruch, ma własne certyfikaty: jeśli mu ufasz, wybierz poniżej ich plik.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>To, co odpowiada pod tym adresem, nie obsługuje bezpiecznego protokołu (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>Bezpieczne połączenie (TLS) zostało przerwane za {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} nie przyjmuje nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>Serwer {proxy} wymaga nazwy użytkownika i hasła.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} nie przepuszcza żądania: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>Nie znaleziono {proxy}: żaden komputer nie ma takiej nazwy.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>Pod adresem {proxy} nic nie nasłuchuje: odmówiono połączenia.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>Połączenie przez {proxy} zostało przerwane: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>Nie znaleziono bramy. Czy jest sieć i czy adres jest poprawny?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>Pod adresem bramy nic nie nasłuchuje: odmówiono połączenia.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>Połączenie zostało przerwane: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Teraz: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Teraz: brak, połączenie z bramą jest bezpośrednie.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Teraz: {proxy}, ale nie można go użyć. Działają tylko http, https i socks5.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>Hasło jest przechowywane tutaj: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>Hasło jest przechowywane do zamknięcia Orca Desktop. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>Odpowiedź jest gotowa.</numerusform>
            <numerusform>Gotowe są {n} odpowiedzi.</numerusform>
            <numerusform>Gotowych jest {n} odpowiedzi.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Nie udało się dokończyć odpowiedzi.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>Odpowiedź czeka na wynik od Ciebie.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Wpisz stronę bez https, np. example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Pozwala modelowi zapytać ten komputer o datę i godzinę.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Pozwala modelowi zlecać obliczenia temu programowi, żeby wynik się zgadzał.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Pozwala modelowi prosić o fragmenty innych czatów. Zobaczysz każdy, zanim zostanie wysłany.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Model</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Który model odpowiada.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Jak swobodnie dobierane są słowa: mała wartość to precyzja i powtarzalność, duża to większa różnorodność.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Myślenie</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Czy model myśli, zanim odpowie. Wymaga to czasu i tokenów.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Wyłączone</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Z budżetem</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>W miarę potrzeby</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budżet myślenia</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Ile tokenów model może przeznaczyć na myślenie: co najmniej 1024 i mniej niż limit odpowiedzi.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokenów</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Maksimum tokenów</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>Najdłuższa dozwolona odpowiedź; myślenie też się liczy. 1000 tokenów to około 700 słów.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrukcje</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>O czym model ma zawsze pamiętać, np. jego rola lub ton.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Na przykład: Używaj prostych słów. Gotuję dla dwóch osób, bez mięsa.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Wybiera tylko spośród najbardziej prawdopodobnych słów, które razem osiągają ten udział. Zmieniaj to albo temperaturę, nie jedno i drugie.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Wybiera tylko spośród tylu najbardziej prawdopodobnych słów.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Sekwencje zatrzymania</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>Odpowiedź kończy się przed każdym z tych tekstów; jeden tekst w wierszu.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Pokazuj myślenie</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Czy przemyślenia są pokazywane jako podsumowanie, czy pomijane.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Podsumowanie</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Ukryte</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Wysiłek</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Ile pracy model wkłada w odpowiedź; więcej zużywa więcej tokenów.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Mały</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Średni</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Duży</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Bardzo duży</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Największy</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Wyszukiwanie w internecie</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Pozwala modelowi szukać w internecie, za dodatkową opłatą za każde wyszukiwanie.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Maksimum wyszukiwań</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Ile razy model może szukać w internecie dla jednej odpowiedzi.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Tylko te strony</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>Strony, które są przeszukiwane, np. wikipedia.org; jedna w wierszu.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Bez tych stron</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Strony pomijane podczas szukania, np. example.com; jedna w wierszu.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Miasto dla wyszukiwania</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Pomaga znaleźć to, co w pobliżu, np. pogodę lub sklepy. To miejsce jest podawane dostawcy.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>Kraj dla wyszukiwania</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Dwie litery, np. PL, DE lub US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Podaj kraj dwiema literami, np. PL lub US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Cytowanie dokumentów</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>Odpowiedzi podają, na których fragmentach załączonych dokumentów się opierają.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Buforowanie promptu</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Sprawia, że długie rozmowy są tańsze: ponowne wysłanie tego samego kosztuje jedną dziesiątą.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Narzędzia</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Narzędzia, o które model może prosić. Ich wywołania są pokazywane, a nie wykonywane.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Wybór narzędzia</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Czy model może, musi, czy nie może używać narzędzia.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Może</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Musi</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Nie może</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>To jedno</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Nazwa narzędzia</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>Jedyne narzędzie, którego model musi użyć.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serwery MCP</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Serwery, których narzędzi model może używać samodzielnie. Wpisany tu token trafia do pęku kluczy systemu.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadane</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Informacje dla dostawcy o tym żądaniu, jako JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID użytkownika</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Nic nieznacząca nazwa osoby, która pyta, bez danych osobowych.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Pokazuj podczas pisania</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Pokazuje odpowiedź w trakcie pisania, a nie całą naraz na końcu.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Ta wartość tu nie pasuje.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Najpierw wybierz model.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Sekwencja zatrzymania nie może być pusta.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Podaj liczbę od {minimum} do {maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Podaj liczbę nie mniejszą niż {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Podaj, ile tokenów model może przeznaczyć na myślenie.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>Budżet myślenia musi być mniejszy niż limit odpowiedzi, czyli {n} token.</numerusform>
            <numerusform>Budżet myślenia musi być mniejszy niż limit odpowiedzi, czyli {n} tokeny.</numerusform>
            <numerusform>Budżet myślenia musi być mniejszy niż limit odpowiedzi, czyli {n} tokenów.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data i godzina</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Kalkulator</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Szukanie w moich czatach</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Zachowaj jako przepis</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Przepis zachowuje te kolumny, aby można było użyć ich z dowolnym pytaniem.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Jak nazwać ten przepis?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Zmień nazwę przepisu</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} to plik, a nie folder. Wybierz folder za pomocą --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop nie może zapisywać w {folder}. Zezwól na to albo wybierz inny folder za pomocą --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>Nie ma już miejsca na {folder}. Zwolnij trochę miejsca i uruchom ponownie.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Twoje czaty przeniesiono do {folder}, a teraz ich tam nie ma. Podłącz ten dysk i uruchom ponownie albo wybierz inny folder za pomocą --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>Nie można użyć folderu {folder}. Wybierz inny za pomocą --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Pliku preferencji nie można odczytać w wierszu {line}. Zamiast niego używany jest ostatni poprawny.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>W pliku preferencji jest coś dziwnego w wierszu {line} („{name}”). Zamiast niego używany jest ostatni poprawny.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>Najbardziej prawdopodobne słowa: do faktów, kodu i streszczeń.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Między „Precyzyjnie” a „Śmiało”: do codziennych pytań.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Bardziej różnorodne słowa: do pomysłów, nazw i opowieści.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Głęboki namysł</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Myśli, zanim odpowie: do trudnych pytań. Trwa dłużej.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Wiersz {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Zestaw ustawień musi mieć nazwę.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Nazwa ma najwyżej {n} znak.</numerusform>
            <numerusform>Nazwa ma najwyżej {n} znaki.</numerusform>
            <numerusform>Nazwa ma najwyżej {n} znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Ten plik jest za duży jak na zestawy ustawień.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Wiersz {line}, kolumna {column}: to nie jest JSON. Sprawdź przecinki, cudzysłowy i nawiasy.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>W tym pliku nie ma zestawów ustawień.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>brakuje listy zestawów ustawień.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>to nie jest zestaw z nazwą i ustawieniami.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>te zestawy pochodzą z nowszej wersji Orca Desktop (format {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>„{name}” nie jest tu znane.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>„{name}” występuje dwa razy w jednym miejscu.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Zestaw ustawień o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Tego zestawu ustawień już nie ma.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>Nie można odczytać {name}.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} nie jest plikiem tekstowym.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>Na tym komputerze nie ma skonfigurowanej drukarki. Zamiast tego wyeksportuj czat jako PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>Drukarka tego nie przyjęła, więc nic nie wydrukowano. Sprawdź drukarkę albo wyeksportuj czat jako PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>Przekazano do „{name}”.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Wydrukowano do pliku.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Drukowanie…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>Poprzedni czat jest jeszcze drukowany.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Zatrzymano. To, co drukarka już przyjęła, i tak zostanie wydrukowane.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Czekanie na pęk kluczy systemu. Może prosi o hasło.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Prompt musi mieć nazwę.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>Prompt musi zawierać tekst.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Nazwa ma najwyżej {n} znak.</numerusform>
            <numerusform>Nazwa ma najwyżej {n} znaki.</numerusform>
            <numerusform>Nazwa ma najwyżej {n} znaków.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Prompt ma najwyżej {n} znak.</numerusform>
            <numerusform>Prompt ma najwyżej {n} znaki.</numerusform>
            <numerusform>Prompt ma najwyżej {n} znaków.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Ten plik jest za duży jak na prompty.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>W tym pliku nie ma promptów.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>to nie jest prompt z nazwą i tekstem.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Te prompty pochodzą z nowszej wersji Orca Desktop (format {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Prompt {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Wyjaśnij prosto</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Wyjaśnij temat „{{temat}}” komuś, kto {{wiedza: nic o nim nie wie|trochę o nim wie}}. Podaj przykład z życia codziennego.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Napisz list</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Napisz {{ton: oficjalny|przyjazny}} list do {{do kogo}}.
Temat: {{o czym}}.
Najwyżej pół strony.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Skróć tekst</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Skróć poniższy tekst do {{długość: pięciu zdań}}. Zachowaj wszystkie fakty i liczby.

{{tekst}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Za i przeciw</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Jakie są argumenty za i przeciw: {{pomysł}}? Odpowiedz w formie tabeli, a potem w dwóch zdaniach powiedz, co radzisz.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Prompt o tej nazwie już istnieje.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Tego promptu już nie ma.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>Zaimportowano {n} prompt.</numerusform>
            <numerusform>Zaimportowano {n} prompty.</numerusform>
            <numerusform>Zaimportowano {n} promptów.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} to skrót polecenia „{action}”. Wybierz inne klawisze.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} to skrót promptu „{prompt}”, który zostanie wtedy bez skrótu.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>Plik jest pusty.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>To nie jest rozmowa: brakuje nagłówków, takich jak „## You” i „## Assistant”, które wskazują, kto mówi.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>To jest raport z porównania, którego nie odczytuje się jako rozmowy.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Ten plik zapisała nowsza wersja Orca Desktop. Odczytano słowa i to, kto mówi, nic więcej.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>Komentarz na końcu pliku jest uszkodzony. Odczytano słowa i to, kto mówi, nic więcej.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Pominięto to, co stoi przed pierwszym nagłówkiem, który wskazuje, kto mówi.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>Plik ma wcześniejszy format, który nie zawiera wszystkiego: obrazów, plików, myślenia i narzędzi nie można z niego odczytać.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>Tytuł zmieniono w pliku.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>Zmieniono w pliku {n} wiadomość.</numerusform>
            <numerusform>Zmieniono w pliku {n} wiadomości.</numerusform>
            <numerusform>Zmieniono w pliku {n} wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>Dodano w pliku {n} wiadomość.</numerusform>
            <numerusform>Dodano w pliku {n} wiadomości.</numerusform>
            <numerusform>Dodano w pliku {n} wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>Usunięto w pliku {n} wiadomość.</numerusform>
            <numerusform>Usunięto w pliku {n} wiadomości.</numerusform>
            <numerusform>Usunięto w pliku {n} wiadomości.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>{n} zmieniona odpowiedź nie podaje już, co cytuje.</numerusform>
            <numerusform>{n} zmienione odpowiedzi nie podają już, co cytują.</numerusform>
            <numerusform>{n} zmienionych odpowiedzi nie podaje już, co cytuje.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} odpowiedź nie ma już pytania. Jest pokazywana, ale niedołączana.</numerusform>
            <numerusform>{n} odpowiedzi nie mają już pytania. Są pokazywane, ale niedołączane.</numerusform>
            <numerusform>{n} odpowiedzi nie ma już pytania. Są pokazywane, ale niedołączane.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Możesz czytać swoje czaty, ale nic nowego nie jest zapisywane ani wysyłane: nie ma już miejsca na {file}. Zwolnij trochę miejsca, a wszystko ruszy samo.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Możesz czytać swoje czaty, ale nic nowego nie jest zapisywane ani wysyłane: nie wolno zapisywać w {file}. Zezwól na zapis, a wszystko ruszy samo.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Nic nowego nie jest zapisywane ani wysyłane: dysk z {file} nie odpowiada tak, jak powinien. Sprawdź ten dysk; gdy odpowie, wszystko ruszy samo.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Nic nowego nie jest zapisywane ani wysyłane: plik Twoich czatów jest uszkodzony ({file}). Uruchom Orca Desktop ponownie; program zachowa ten plik i uratuje wszystko, co da się odczytać.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Możesz czytać swoje czaty, ale nic nowego nie jest zapisywane ani wysyłane: jest za mało miejsca, aby dostosować {file} do tej wersji Orca Desktop. Zwolnij trochę miejsca, a potem uruchom program ponownie.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Nic nowego nie jest zapisywane ani wysyłane: {file} usunięto lub zastąpiono i nie można tam zapisać czatów od nowa. Zrób miejsce w tym folderze, a wszystko ruszy samo.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Dzisiaj</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ostatnie 7 dni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ostatnie 30 dni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ostatnie 365 dni</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Ode mnie</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>Od modelu</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Z kodem</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Z plikiem</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Z obrazem</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Z porównaniem</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Model: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Folder: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etykieta: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>Przed {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>Od {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Nie ma w tym klucza. Wklej cały klucz.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Klucz nie zawiera spacji. Skopiuj sam klucz, bez słów wokół niego.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Klucz zawiera tylko zwykłe litery, cyfry i znaki. Skopiuj go ponownie z jego strony.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>To więcej niż jeden klucz. Wklej tylko jeden klucz, bez słów wokół niego.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>Token serwera MCP jest zachowany tylko na czas tej sesji. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>Tokenu dla {server} nie ma w pęku kluczy tego komputera. Wpisz go ponownie w części „Serwery MCP”.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Nic z tego czatu nie jest przechowywane, więc nie ma od czego kontynuować. Najpierw zachowaj ten czat.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>Model użył narzędzi wiele razy z rzędu. Wyślij wyniki, aby mógł kontynuować.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>To nie dzieje się samo: przed wysłaniem pojawi się pytanie.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Nic z tego czatu nie jest przechowywane, więc nie ma on zakładek. Najpierw zachowaj ten czat.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Poczekaj na koniec tej odpowiedzi albo najpierw ją zatrzymaj.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Najpierw napisz wiadomość.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>Model to odrzucił, więc zostało pominięte.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>Wynik narzędzia nie odpowiada już na nic, co jest dołączane.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Odpowiedź musi zawierać tekst.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Edytować można tylko odpowiedź złożoną z samego tekstu, spoza porównania.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Połączenie</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adres bramy</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nowy klucz</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Sieć</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Serwer proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certyfikaty</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Odpowiedzi</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Model dla nowych czatów</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Styl dla nowych czatów</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Powiadamiaj o gotowej odpowiedzi, jeśli trwała długo</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Automatycznie kontynuuj wstrzymane odpowiedzi</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Wygląd</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Motyw</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Czcionka</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Rozmiar tekstu</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animacje</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Język</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Pisanie i klawisze</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Wysyłanie</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Pisownia</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Pulpit</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zasobnik systemowy</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Zamknięcie okna</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Czaty i kopie zapasowe</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Folder danych</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Przenieś folder danych</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Rozmiar czatów i kopii zapasowych</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Kopie zapasowe</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Pliki Markdown</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Koszty</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Pytaj powyżej ustalonej ceny</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Co modele odrzuciły</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Prywatność</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Pozwól Orca Desktop ponownie wczytać wyeksportowany Markdown</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Nowsze wersje</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>Pod tym adresem nic nie odpowiedziało tak jak brama. Sprawdź ścieżkę: zwykle kończy się po nazwie, jak w https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Naciśnij nowy skrót dla „{action}”. Esc nic nie zmienia.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Naciśnij dowolną cyfrę razem z nowymi klawiszami dla „{action}”. Esc nic nie zmienia.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} to skrót polecenia „{action}”.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>„{action}” ma teraz skrót {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>„{action}” nie ma teraz skrótu.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Wszystkie skróty są takie jak na początku.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Skróty są takie jak przedtem.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Pisanie</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Wyślij wiadomość</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Nowy wiersz</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Przywróć ostatnią wiadomość (puste pole)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Wklej jako zwykły tekst</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>W wiadomości (przejście klawiszem Tab)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Usuń pytanie i jego odpowiedź</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Dziękujemy. Możesz zamknąć tę stronę i wrócić do Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Ten adres nie jest otwarty. Zacznij ponownie w Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>Odmówiono zalogowania. Nie utworzono klucza.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter nie wydał klucza. Zacznij ponownie albo wklej klucz.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>Przeglądarka nie wróciła na czas. Zacznij ponownie albo wklej klucz.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Anulowano logowanie.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Inny program używa Twoich czatów ({file}). Zamknij go, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Twoich czatów używała ostatnio nowsza wersja Orca Desktop. Nic nie zmieniono; zainstaluj nowszą wersję, aby je otworzyć ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Nie można zapisać czatów ({file}). Zezwól tam na zapis, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Nie ma już miejsca, aby zapisać czaty ({file}). Zwolnij trochę miejsca i spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>Plik Twoich czatów jest uszkodzony ({file}), więc nic więcej nie jest w nim zapisywane. Uruchom Orca Desktop ponownie: program uratuje wtedy wszystko, co da się odczytać.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>Plik {file} należy do innego programu. Wybierz inny folder za pomocą --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Nie można odczytać czatów ({file}). Sprawdź dysk i folder, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Tego czatu już nie ma.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Twoje czaty są już zamknięte, więc tego nie zapisano. Uruchom Orca Desktop ponownie.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Nie udało się tego zapisać ({file}). Spróbuj ponownie albo uruchom Orca Desktop ponownie.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Zostało za mało miejsca, aby dostosować czaty do tej wersji Orca Desktop ({file}). Zwolnij trochę miejsca, a potem uruchom program ponownie.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>To jest większe niż cokolwiek, co przyjmuje model. Zmniejsz to, a potem spróbuj ponownie.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>Plik Twoich czatów został usunięty lub zastąpiony w trakcie używania i nie można go zapisać od nowa w tym samym miejscu ({file}). Zrób miejsce w tym folderze, a potem spróbuj ponownie.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Plik Twoich czatów był uszkodzony. Uratowano jedyne pytanie lub odpowiedź; uszkodzony plik zachowano jako {kept}.</numerusform>
            <numerusform>Plik Twoich czatów był uszkodzony. Uratowano wszystkie {n} pytania i odpowiedzi; uszkodzony plik zachowano jako {kept}.</numerusform>
            <numerusform>Plik Twoich czatów był uszkodzony. Uratowano wszystkie {n} pytań i odpowiedzi; uszkodzony plik zachowano jako {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Plik Twoich czatów był uszkodzony. Uratowane pytania i odpowiedzi: {saved} z {n}; uszkodzony plik zachowano jako {kept}.</numerusform>
            <numerusform>Plik Twoich czatów był uszkodzony. Uratowane pytania i odpowiedzi: {saved} z {n}; uszkodzony plik zachowano jako {kept}.</numerusform>
            <numerusform>Plik Twoich czatów był uszkodzony. Uratowane pytania i odpowiedzi: {saved} z {n}; uszkodzony plik zachowano jako {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Plik Twoich czatów został zastąpiony, gdy był otwarty w Orca Desktop. Czaty zapisano od nowa; ten drugi plik zachowano jako {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>W {file} nie ma miejsca na kopię zapasową czatów. Same czaty są zapisane; zwolnij trochę miejsca, aby znów można było tworzyć ich kopie.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>Nie udało się utworzyć kopii zapasowej czatów w {file}. Same czaty są zapisane; sprawdź ten folder i jego dysk.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>Plik Twoich czatów był uszkodzony. Przywrócono kopię zapasową z {date}; uszkodzony plik zachowano jako {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Plik Twoich czatów został usunięty, gdy był otwarty w Orca Desktop. Wszystkie czaty zapisano od nowa w tym samym miejscu.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Czaty dostosowano do tej wersji Orca Desktop bez wcześniejszej kopii zapasowej, bo w {kept} nie było miejsca. Wszystkie są tutaj; zwolnij trochę miejsca.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>Najnowsze zmiany w czatach były uszkodzone i nie można ich było odczytać. Wszystko, co wcześniejsze, jest tutaj; uszkodzone pliki zachowano jako {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>Plik Twoich czatów był uszkodzony, a kopii zapasowej jeszcze nie ma, więc zaczynasz bez czatów. Uszkodzony plik zachowano jako {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Brakowało pliku Twoich czatów. Przywrócono kopię zapasową z {date}.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} czat</numerusform>
            <numerusform>{n} czaty</numerusform>
            <numerusform>{n} czatów</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Nie można odczytać tego pliku.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>W tym pliku jest klucz prywatny, którego nie wolno nikomu przekazywać. Wybierz plik z samymi certyfikatami.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>W tym pliku nie ma certyfikatu, który da się odczytać. Musi to być plik PEM, w którym certyfikat zaczyna się od „BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>Certyfikat w tym pliku należy do pojedynczego komputera. Wybierz certyfikat urzędu, który go podpisał.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>Certyfikaty w tym pliku wygasły: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>Błąd narzędzia: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>Narzędzie zostało źle wywołane.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>Nie można połączyć się z narzędziem.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>Narzędzia użyto tyle razy, ile wolno w jednej odpowiedzi.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>Narzędzie dostało zbyt wiele żądań w krótkim czasie.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>Szukane słowa były za długie.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>Żądanie do narzędzia było za duże.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>Adres strony był za długi.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Tej strony nie wolno odczytywać.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>Nie udało się odczytać strony.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>Strony tego rodzaju nie można odczytać.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>Narzędzie działało zbyt długo.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>To określa, które narzędzia serwera MCP {server} są dozwolone. Można to zmienić tylko jako JSON.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>To narzędzie dostawcy ({type}), bez własnych wartości. Można je zmienić tylko jako JSON.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>To narzędzie ma więcej, niż może pokazać formularz („{what}”). Można je zmienić tylko jako JSON.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Nadaj narzędziu nazwę.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Nazwa zawiera tylko litery od a do z, cyfry, _ i -, bez spacji; najwyżej 128 znaków.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Inne narzędzie ma już tę nazwę.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Nadaj wartości nazwę albo ją usuń.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Nazwa zawiera tylko litery od a do z, cyfry, _, . i -, bez spacji; najwyżej 64 znaki.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Inna wartość ma już tę nazwę.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Wpisz co najmniej jeden tekst do wyboru, po jednym w wierszu.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>Skopiowano</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Kopiowanie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Anuluj</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Zatrzymaj kopiowanie</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Tylko w tej odpowiedzi</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Tylko w drugiej odpowiedzi</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Źródła</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>nieznany</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>ćwiczenia</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} i więcej</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Koszt nieznany</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Bezpłatnie</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Odpowiedzi: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>o nieznanym koszcie: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} z tym czatem</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>cena nieznana</translation>
    </message>
    <message>
        <source>free</source>
        <translation>bezpłatnie</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>do {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} i wyszukiwania</translation>
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
        <translation>{share}%</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="it_IT">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>Informazioni sul confronto</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Uguale per tutte: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>con la chat fin qui</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>senza la chat precedente</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Domanda: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Tutte le risposte insieme: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Realizzato con Qt, con licenza GNU LGPL 3, e con altro software libero.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenze…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Tutte le etichette</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Rimuovi da tutte le chat</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Quello che cambi qui cambia in tutte le chat.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Nessuna chat ha ancora un&apos;etichetta. Le etichette si aggiungono dal menu di una chat.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Modifica la risposta</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>In Markdown. Quello che scrivi diventa una versione a sé, segnata come modificata; l&apos;originale resta accanto.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>Rispondi così</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Annulla il nuovo stile di risposta</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Lascia lo stile di risposta com&apos;è</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Rispondere così d&apos;ora in poi?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>D&apos;ora in poi</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Rinominata: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Duplicata: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Cartella spostata: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Cartella eliminata, le sue chat restano: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Cartella creata.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Cartella rinominata: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Cartella modificata: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Rimuovi {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Invio lo apre, Canc lo rimuove, Ctrl+Sinistra e Ctrl+Destra lo spostano.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Allegati</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lettura in corso…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Risultato di uno strumento</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Allegato</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>com&apos;è stato inviato</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Posto {place} di {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Apertura in corso…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Precedente</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Successivo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Più piccolo</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Più grande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Questo file non è più conservato qui.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Prima pagina di {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Pagina {page} di {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Di questo file qui non si può mostrare niente, ma si può salvare.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>I file sono allegati al messaggio della chat.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Testo incollato.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>È un testo lungo.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Allega come file</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Ciò che era ancora in lettura non è stato allegato, perché si sta scrivendo un altro messaggio.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Tolto dal messaggio.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salva con nome</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Invia a grandezza intera</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>Il documento “{title}” non è più conservato qui.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Torna a una chat per allegare file a un messaggio.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tutti i file</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Scegli dove tenere le chat</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Sposta e riavvia</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>Rimuovere le chat di prima dello spostamento?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>Quelle in {folder} sono in uso e restano.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Rimuovi le vecchie</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Copie di Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Copie di Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Scegli una copia</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>Esame di {name} in corso…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Ripristino in corso…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>Recupero di ciò che c&apos;era prima…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminate di recente</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chat eliminate</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Contenuto della chat</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Ripristina</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Elimina definitivamente…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Elimina tutte…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Sparisce il {gone}  ·  eliminata il {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Elimina definitivamente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Segnalibri di tutte le chat</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifica la nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Nessun messaggio ha ancora un segnalibro. Si aggiunge dal menu del messaggio.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Nessun messaggio ha ancora un segnalibro. Si aggiunge dal menu del messaggio o con {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Senza parole</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Nessuna nota</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, nota: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Chiesto a {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nient&apos;altro</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Risultato di {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Che cosa ha trovato</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Non riuscito</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} non è riuscito</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Allega un file al risultato di {tool}</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>L&apos;ha trovato questo programma. Puoi cambiarlo prima che venga inviato.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Ancora niente da disegnare.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>scelta</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non scelta</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Senza titolo</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Prova: le risposte le inventa un piccolo modello integrato.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Connetti a OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>La domanda in attesa è stata rimossa.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>La risposta è stata modificata. L&apos;originale è la versione precedente.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (da qui)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Questa chat continua da quella risposta. L&apos;altra resta com&apos;è.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Domanda e risposta eliminate.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>Che cosa deve fare la chiusura della finestra?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>Nell&apos;area di notifica il programma continua: le risposte vengono scritte e una domanda veloce è a portata di mano. Puoi cambiarlo in seguito nelle impostazioni.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Continua in background</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Codice, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>A capo automatico</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Scarsa</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Testo della nota</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>Che ne pensi di questa risposta?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Segnalibro</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Ferma questa colonna</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Riprova questa colonna</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Leggi solo questa colonna</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versione {number} di {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Segnalibro: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostra tutte le colonne</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>Le risposte appaiono quando sono scritte tutte.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Risposta {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Si vede dopo che hai scelto una risposta.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Colonne a sinistra e a destra</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Riquadro comandi</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Trova una chat, un&apos;azione, un modello, una preimpostazione o un&apos;impostazione</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ per scorrere   Invio per scegliere   Esc per uscire</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trovati</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>Qui è stata confrontata {n} risposta.</numerusform>
            <numerusform>Qui sono state confrontate {n} risposte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Mostra affiancate</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Fino a una risposta per colonna</numerusform>
            <numerusform>Fino a {n} risposte per colonna</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Torna alla chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Scorri insieme</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Insieme</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostra le differenze</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Differenze</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Ripeti</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Esporta il resoconto</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Resoconto</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Informazioni sul confronto</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>A confronto con</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo ciò che cambia</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Ferma tutte</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Riprova le non riuscite</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Svela</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>con {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{done} di {all} finite</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>1 colonna</numerusform>
            <numerusform>{n} colonne</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Tutti i confronti</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Domanda, chat, impostazione o giorno</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Cerca nei confronti</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Ricerca in corso…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Ancora nessun confronto. Scrivi una domanda e premi “Confronta”.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Altro su questo confronto</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Tutti i confronti…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Che cosa ti è piaciuto…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Aggiungi una colonna…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Fai un&apos;altra domanda con queste colonne…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Duplica e modifica…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Conserva come ricetta…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copia come tabella</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Esporta come tabella (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Trova in tutte le risposte</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>in uso</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Tutte le risposte sono scritte.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>alla cieca</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column} scelta</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>{n} file</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>Alla cieca: impostazioni, tempo e prezzo si vedono dopo la scelta. Lo stile può comunque tradire una risposta.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>A tutte si chiede la stessa cosa.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>circa 1 token</numerusform>
            <numerusform>circa {n} token</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Messaggio</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Fai una domanda</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Cerca sul web</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Come cercare sul web</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Fai la stessa domanda con più impostazioni, fianco a fianco</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Temporanea: di questa chat non resta niente su questo computer</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Aspetta che la risposta finisca, oppure prima fermala.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Un file è ancora in lettura. Aspetta un momento o rimuovilo.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Scrivi anche gli altri risultati, oppure premi “Salta”.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Stai modificando una domanda precedente. Quella vecchia resta.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Annulla la modifica</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Non inviare</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Inviare questo messaggio?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>Chiedere una risposta?</numerusform>
            <numerusform>Chiedere {n} risposte?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Stima: 1 token da leggere, al massimo {output} da scrivere; prezzo sconosciuto.</numerusform>
            <numerusform>Stima: {n} token da leggere, al massimo {output} da scrivere; prezzo sconosciuto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Stima: 1 token da leggere, al massimo {output} da scrivere, fino a {most}.</numerusform>
            <numerusform>Stima: {n} token da leggere, al massimo {output} da scrivere, fino a {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Costi</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>non ancora richiesto</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Limite per messaggio</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Limite al giorno</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Mostra token e costi</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Credito</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Usato finora</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Conferma oltre, per messaggio</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Conferma oltre, al giorno</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Prima di un messaggio che può costare di più ti viene chiesta conferma. Vuoto: non si chiede mai. È un limite di questo programma; quelli del tuo account si impostano su orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Nessun limite</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Il gateway non comunica il credito.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>restano {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>usati {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>fino al {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>nessun limite</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Indica un importo in dollari USA maggiore di zero, ad esempio 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>Il limite è stato cambiato.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Chat e backup</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Apri la cartella</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Sposta…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Rimuovi le vecchie…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Spostamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fai un backup ora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Non ce n&apos;è ancora nessuno.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Ripristina…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Ripristina da una copia…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Annulla il ripristino</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Stato</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copie</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Riparazioni</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Le conversazioni stanno in questa cartella e da nessun&apos;altra parte, a meno che tu non le faccia scrivere come file Markdown o non salvi una copia. La chiave non è mai tra loro.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: chat {chats}, immagini e file {files}. Backup: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Prima dello spostamento erano in {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Ripristina di nuovo</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Rilascia qui per allegare</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Immagini, PDF, testo, Word, Excel e OpenDocument; anche più file insieme</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Vai al JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(senza nome)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Scelte pronte</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Cosa</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Immagini e file</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Riunite in</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Carte&amp;lla</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>File &amp;ZIP</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Tutte le &amp;versioni e i rami</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>Fo&amp;nti delle risposte</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>Impostazioni d&amp;elle risposte</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>Ora dei &amp;messaggi</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>Proprietà in &amp;testa</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>Si può rile&amp;ggere</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Chat da esportare</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>Tutte le c&amp;hat</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Della cartella</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Stampa…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Tutte le cartelle e nessuna</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>Scelte &amp;pronte</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>C&amp;osa</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>&amp;Della cartella</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>&amp;Ragionamento</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>Str&amp;umenti</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>F&amp;ile</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>La tua chiave non è mai esportata.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Solo per una chat intera.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Ciò che è in grigio qui non serve.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>S&amp;alva…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Questo è l&apos;inizio. Il file conterrà tutto.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Scrittura in corso…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>File ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Scegli dove creare la cartella</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Ricerca di chiavi…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Qui sembra esserci una chiave segreta.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Esporta comunque</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Anteprima come testo</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>1 parola</numerusform>
            <numerusform>{n} parole</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>1 carattere</numerusform>
            <numerusform>{n} caratteri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>1 token al secondo</numerusform>
            <numerusform>{n} token al secondo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>1 token scritto</numerusform>
            <numerusform>{n} token scritti</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>risposta di {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Tempo di lettura circa {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Titoli: {headings} · elenchi: {lists} · tabelle: {tables} · codice: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Lingua: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Costo {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Risposta di {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Prima parola dopo {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Ha ragionato per {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Durata {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} Di nuovo tra {seconds} s</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Domanda inviata, in attesa della prima parola…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Sta ragionando…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>In attesa del seguito…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Sta scrivendo…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Sta scrivendo… circa {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non richiesta</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Aspetta il suo turno</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finita</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Fermata</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrotta</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Non riuscita</translation>
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
        <translation>Risposta {letter} finita, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Risposta {letter} fermata, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Risposta {letter} interrotta, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Risposta {letter} non riuscita</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Modifica la domanda</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continua</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Fornisci i risultati</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Dettagli del problema</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Mostra il resoconto</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>L&apos;ultima volta Orca Desktop si è chiuso per un proprio errore. Le tue chat sono salvate.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Inserisci</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Trova nella conversazione</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nessun risultato</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} di {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>1 risultato</numerusform>
            <numerusform>{n} risultati</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nessun risultato.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>1 risultato di ricerca</numerusform>
            <numerusform>{n} risultati di ricerca</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>chiuso</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Sta ragionando… {0} s</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Ragionamento che il fornitore tiene nascosto</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Ha ragionato per {0} s</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Blocco: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Strumento del server: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>Strumento MCP: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Strumento: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>Lo strumento non è riuscito</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Risultato dello strumento</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Grigio</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Blu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambra</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rosso</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Colore</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Preimpostazione delle nuove chat</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Come ovunque</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Istruzioni per le nuove chat</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Ad esempio: Aiutami con la dichiarazione dei redditi. Rispondi in breve.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Colore</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>Le nuove chat iniziano con la &amp;preimpostazione</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>Le nuove chat iniziano con queste &amp;istruzioni</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>1 token</numerusform>
            <numerusform>{n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>1 token al secondo</numerusform>
            <numerusform>{n} token al secondo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>Scritta con una richiesta, tutto contato qui</numerusform>
            <numerusform>Scritta con {n} richieste, tutte contate qui</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copia come Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Letti: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Letti dalla cache: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Scritti: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>Di cui per il ragionamento: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Ricerche: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Pagine lette: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Durata {0} s</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} con questa chat: più di quanto il modello possa contenere</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Formula: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Come continuare</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Ognuna dalla propria risposta</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Tutte dalla risposta scelta</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Chiedi a tutte le colonne di continuare dalla risposta {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Chiedi a tutte le colonne di continuare</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporanea</translation>
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
        <translation>Versione {0} di {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Segnalibro</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Segnalibro: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Non incluso</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importato</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Modificato a mano</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versione precedente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versione successiva</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Risultati degli strumenti</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>È tutto a posto?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Che cosa si è trovato</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>Non contiene la tua chiave né una parola delle tue chat.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostra il resoconto</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Controlla di nuovo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>È tutto a posto.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiato.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Che cosa vuoi sapere?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Chiedi qui sotto, o inizia con una di queste:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Confronta tre risposte: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Ora hai Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Importa chat</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Chat dell&apos;archivio</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Tutte quelle che non sono ancora qui</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Che cosa non si è potuto leggere</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Scegli un file</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Scegli una cartella</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annulla l&apos;importazione</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Porta qui le tue chat da un altro programma</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Scegli ciò che l&apos;altro programma ha esportato, così com&apos;è: un file, un archivio ZIP o la cartella in cui è stato estratto. Si riconoscono ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, le richieste della Messages API e i testi con i nomi di chi parla. Non si importa niente prima che tu abbia visto che cosa c&apos;è dentro, e non si invia niente a nessuno.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Archivi ed esportazioni (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Scegli ciò che è stato esportato</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Scegli la cartella di ciò che è stato esportato</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lettura di {name} in corso…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Non è ancora stato importato niente.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>Ciò che è stato importato prima di fermare resta.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importazione in corso…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>La richiesta che è stata inviata</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>La richiesta che verrà inviata</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
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
        <translation>Mostra per intero i testi lunghi</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>La chiave non si vede mai; il codice copiato la prende dall&apos;ambiente.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Prova: la risposta nasce in questo programma e non esce da qui.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Non inviato: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Riavvia</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop è stato aggiornato. Riavvialo per continuare in sicurezza; le tue chat sono conservate.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Nessuna istruzione</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} come JSON</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Pagina</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Modulo</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Inserisci un esempio</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Formatta</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usa</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Vuoto: non si invia niente.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Questo si può inviare.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Salvataggio del token…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Chiave API</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Incolla la tua chiave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostra la chiave</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Connetti</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>In attesa del browser…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>Accedi con OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Annulla l&apos;accesso</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>o incolla una chiave:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Prima incolla la tua chiave.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Nascondi la chiave</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>portachiavi di questo computer</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Verrà conservata qui e da nessun&apos;altra parte: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Verifica della chiave…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>La chiave è conservata qui: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>La chiave è conservata finché non chiudi Orca Desktop.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>La chiave viene da ORCAROUTER_API_KEY e non viene conservata.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Il gateway non accetta questa chiave.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>Rimuovere la chiave da questo computer?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Per inviare messaggi dovrai incollarla di nuovo. Resta valida.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Rimuovi la chiave</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservala</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Questa chat temporanea andrà persa</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Su questo computer non ne resta niente. Puoi conservarla come una chat normale.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservala</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>Ciò che hai scritto non è stato inviato e non è conservato da nessuna parte.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Lasciala andare</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>Parole desiderate</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Lo si chiede alla fine delle istruzioni</translation>
    </message>
    <message>
        <source>about</source>
        <translation>circa</translation>
    </message>
    <message>
        <source>words</source>
        <translation>parole</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Rifiuti dei modelli</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>Ciò che un modello ha rifiutato viene escluso dalle richieste successive a quel modello e appare in grigio nello stile di risposta. Dimenticalo se il modello è cambiato.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Imparato dai rifiuti</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Nessun modello ha ancora rifiutato qualcosa.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Dimentica tutto</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etichette: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fissate</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ieri</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Archiviate ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, aperta</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, chiusa</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, fissata</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, archiviata</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, con un confronto</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, aspetta un risultato</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, una nuova risposta</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, etichette: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, trovato: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, risposta in corso</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licenze</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Cerca nelle licenze</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Che cosa ti è piaciuto</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Quante volte una risposta con una certa impostazione è stata confrontata e quante volte l&apos;hai scelta. Resta solo su questo computer.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Scegli una risposta in un confronto: ciò che ti è piaciuto si conta qui.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Che cosa cambiava</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buona</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Scarsa</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Le tue note</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} di {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Limite di token</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>tronca dopo</translation>
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
        <translation>automatico</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>File Markdown</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Crea in una cartella un file Markdown per ogni conversazione</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Cartella dei file Markdown</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nessuna cartella scelta.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Scegli la cartella…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Crea i file</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Un file ha il titolo della sua conversazione e ciò che la chat mostra, e viene riscritto quando questo cambia. Immagini e file vi sono nominati, non copiati. Un confronto alla cieca viene scritto quando è svelato.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Ciò che cambi in un file resta: la chat continua allora in un nuovo file accanto. Se elimini una chat, sparisce anche il suo file, a meno che tu non l&apos;abbia modificato; con “Annulla” torna. Se disattivi questa opzione, tutti i file restano.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Chi può leggere la cartella può leggere le chat, comprese le chiavi che contengono.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Scegli la cartella per i file Markdown</translation>
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
        <translation>In Orca Desktop qualcosa non è riuscito. Ciò che hai fatto per ultimo forse non ha funzionato.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Cerca nel manuale</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capitoli</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capitolo</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Modificata: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Un&apos;altra risposta: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Confrontata: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} (una domanda)</numerusform>
            <numerusform>{words} ({n} domande)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, visibile</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Senza parole</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Incolla come testo semplice</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Scegli un modello</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modello: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>risposte fino a {count} token</numerusform>
            <numerusform>risposte fino a {count} token</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Scegli il modello</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Cerca modelli</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Nome o produttore</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usa questo modello</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Aggiorna</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelli</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Preferiti</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recenti</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Consigliati</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tutti i modelli</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Togli dai preferiti</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Aggiungi ai preferiti</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>L&apos;elenco non è caricato, quindi questo nome potrebbe non esistere. Viene usato così com&apos;è: decide il gateway.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Nessun elenco contiene questo nome. Viene usato così com&apos;è: decide il gateway.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Senza l&apos;elenco del gateway qui si conoscono solo pochi modelli.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Imparato: rifiuta {name}. Dimentica</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>I prezzi sono per un milione di token.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>ultima risposta di {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>non è nell&apos;elenco del gateway</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>Nessun elenco contiene “{name}”.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>I nomi valgono alla lettera. Se il gateway non conosce questo, la risposta è un errore.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Usalo comunque</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Indietro</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>1 modello noto; l&apos;elenco del gateway non è ancora stato scaricato</numerusform>
            <numerusform>{n} modelli noti; l&apos;elenco del gateway non è ancora stato scaricato</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>1 modello, elenco del {time}</numerusform>
            <numerusform>{n} modelli, elenco del {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Richiesta al gateway…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>L&apos;elenco dei modelli non è disponibile.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>E cambia anche</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Passi regolari di</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Da</translation>
    </message>
    <message>
        <source>To</source>
        <translation>A</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Numero di colonne</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Crea queste colonne</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Risposte scritte allo stesso tempo</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Chiedi conferma oltre questo prezzo</translation>
    </message>
    <message>
        <source>from</source>
        <translation>da</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>in</source>
        <translation>in</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonne</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nient&apos;altro</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>Mostra la riga</numerusform>
            <numerusform>Mostra tutte le {n} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostra meno</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Personalizzato</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Tipo di proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (protetto fino al proxy)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Indirizzo del proxy</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>per esempio proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta del proxy</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nome utente per il proxy</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>se il proxy ne vuole uno</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Password per il proxy</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Rimuovi la password</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Indirizzi senza proxy</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>per esempio intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Prova la connessione al gateway</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annulla la prova</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Rimuovi</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Rimuovi i certificati</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Porta</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nome utente</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Password</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Senza proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>La prova chiede al gateway l&apos;elenco dei suoi modelli, senza la tua chiave. Non costa niente.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Alcune aziende leggono il traffico e hanno certificati propri. Quelli nel file valgono accanto a quelli del sistema, mai al loro posto.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Una password è conservata</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>È conservata solo nel portachiavi di questo computer.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Verifica in corso…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Solo quelli di cui il sistema si fida.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Inoltre: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Questo non è l&apos;indirizzo di un proxy con la sua porta. Vale ancora ciò che c&apos;era prima.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Cambiato: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Inserisci prima l&apos;indirizzo e il nome utente: la password va con loro.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Scegli il file con i certificati</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Certificati ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>Nessun avviso da quando il programma è stato avviato.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Nuovo tentativo tra {seconds} s.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Ancora in attesa, da {0} s.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>In attesa della risposta…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Non c&apos;è niente da annullare.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Annullato: “{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Apri la chat</translation>
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
        <translation>automatico</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Indica un numero da {low} a {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Indica un numero intero da {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Nessuna rete. Puoi continuare a scrivere; una domanda parte quando la invii di nuovo.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>La rete è tornata. Niente è stato inviato da solo.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Incluso, perché l&apos;hai riaggiunto tu.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Includi</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Escludi questa domanda e la sua risposta dalle domande successive</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Includi questa domanda e la sua risposta nelle domande successive</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>In questa chat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Domande</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mappa</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Vai lì</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Elimina questo ramo</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Invio per andarci   Esc per uscire</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>In questa chat non è ancora stato chiesto niente.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Senza parole</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, un confronto</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, sei qui</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Scegli una domanda per eliminare tutto ciò che la segue.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Mappa della chat</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>Una domanda eliminata con la sua risposta.</numerusform>
            <numerusform>{n} domande eliminate con le loro risposte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Segnalibro aggiunto.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Aggiungi una nota</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Segnalibro rimosso.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Anteprima come pagine</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Cerca “{words}” in tutti i messaggi</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>In questa chat non c&apos;è ancora niente</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Una risposta è in corso</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Ancora nessuna risposta</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Non si sta scrivendo niente</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Azione</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Impostazione</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preimpostazione</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>Che cosa vale la pena di ricordare?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Stile di risposta</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Nascondi lo stile di risposta</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Semplice</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzate</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostra</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>Non si sa che cosa accetti questo modello. Le impostazioni vengono inviate così come sono.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>Impostate in Avanzate: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>Non si sa se questo modello lo accetti; viene inviato così com&apos;è.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non usato</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incerto</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Lascia decidere al modello</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Indica un numero intero, ad esempio 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Indica un numero.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Reimposta {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>Non inviare {name}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Salva come preimpostazione</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Salva queste impostazioni come preimpostazione</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Il tuo stile</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modificata</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Preimpostazione: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Impostazioni con un nome, tra cui scegliere</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (per le nuove chat)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Conserva le modifiche in {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Salva come nuova preimpostazione…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Gestisci le preimpostazioni…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Salva come nuova preimpostazione</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome della preimpostazione</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Preimpostazioni</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Le nuove chat iniziano con questa.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Eliminata: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Non per le nuove chat</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Usa per le nuove chat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Esporta tutte…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Esporta le preimpostazioni</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preimpostazioni (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importa preimpostazioni</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importate: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>Vai alla risposta {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Tutte le colonne</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>Cambia un prompt</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuovo prompt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nessuna cartella</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuovi tasti</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Premi i tasti…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{argomento}} chiede qualcosa. {{argomento: tasse}} comincia con “tasse” e {{tono: formale|cordiale}} ti lascia scegliere.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Chiede: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Cerca nei prompt</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Un nome, una cartella o qualche parola</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Inserisci</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nuovo prompt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Aggiungi 4 esempi</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importa…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Esporta tutti…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Un prompt è un testo che usi spesso. Conservalo con un nome e inseriscilo in un messaggio scrivendo / all&apos;inizio. Dove c&apos;è {{argomento}}, ti viene chiesto che cosa metterci.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Apri una chat per inserire un prompt in un messaggio.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ per scorrere   Invio per inserire   Esc per lasciare la /</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Nuovo prompt “{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nuovo prompt…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Conserva un testo che usi spesso</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Per provare: spiegare, scrivere lettere, accorciare, pro e contro</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Aggiungi 4 esempi</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Non c&apos;è ancora nessun prompt.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Nessun prompt si chiama così.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Non c&apos;è ancora un testo da conservare.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Conserva come prompt…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompt…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Cambiato: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Conservato: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Eliminato: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Gli esempi ci sono.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Esporta prompt</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importa prompt</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Cerca in:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome del file:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Tipo di file:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Cartella:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Apri</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salva</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>S&amp;cegli</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tutti i file (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nuova cartella</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Dimensioni</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data di modifica</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
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
        <translation>Apri</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sì</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;No</translation>
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
        <translation>Canc</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Invio</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Invio</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annulla</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Ripeti</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>&amp;Taglia</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copia</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Incolla</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleziona tutto</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>Ora è una chat dell&apos;elenco.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Non se ne conserva niente; sparisce con la prossima domanda.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Domanda veloce</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Fai una domanda</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Invia</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Apri nella finestra</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Temporanea: non se ne conserva niente</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Non conservare niente di questa domanda</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>La risposta è arrivata.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, cursore</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Ferma la lettura</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leggi ad alta voce</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Qui non c&apos;è una risposta da leggere ad alta voce.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>In questa risposta non ci sono parole.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Ferma</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>La risposta viene letta ad alta voce.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>La voce di questo sistema non si è potuta usare.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Ricette</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rinomina…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Dimentica</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Dimentica questa ricetta</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>“{name}” è dimenticata.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Nome della ricetta</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>C&apos;è già una ricetta con questo nome; verrebbe sostituita.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conserva</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Sostituisci</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>Al suo posto:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Una versione più recente</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Apri la pagina</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Salta questa versione</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Dettagli della risposta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Mostra la richiesta</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Per l&apos;assistenza</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Modello richiesto</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Risposta di</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non comunicato</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>lo stesso</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>un altro: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letti</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Letti dalla cache</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>Scritti nella cache</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>Di cui per il ragionamento</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Ricerche sul web</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Pagine web lette</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prova</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>nessun costo</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Comunicato con la risposta</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Addebitato alla fine</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Ora della domanda</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Prima parola dopo</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Risposta intera</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Token al secondo</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Come inviate</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nessuna</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non inviata</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Richiesta</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Motivo della fine</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Sequenza di arresto</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Richieste</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Esporta come tabella</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Esporta il resoconto</translation>
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
        <translation>Ripristina da una copia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Chat più recenti della copia</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>Le sue chat più recenti</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Esamina questo backup</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Scegli un file…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Ripristina e riavvia</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Un&apos;altra…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Una copia che hai salvato o uno dei backup qui sotto. Niente viene cambiato prima che tu abbia visto che cosa c&apos;è dentro.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Una copia che hai salvato; non ci sono ancora backup. Niente viene cambiato prima che tu abbia visto che cosa c&apos;è dentro.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Scegli che cosa ripristinare</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Se annulli, non cambia niente.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>È troppo lungo per un risultato. Allegalo come file o accorcialo.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Risultati degli strumenti</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Non ora</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome della cartella</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
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
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Non fissare più</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fissa in alto</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etichette…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Togli dall&apos;archivio</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplica</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nuova chat in questa cartella</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Nuova cartella in questa</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Colore e nuove chat…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Sposta su</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Sposta giù</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Elimina la cartella, conserva le chat</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Sposta in</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nessuna cartella</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nuova cartella…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Salva una copia</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Con immagini e file ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Avanzamento</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Scegli dove…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostra nella cartella</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Un file con tutto</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Tutte le chat, le preimpostazioni e le impostazioni finiscono in un file da cui questo programma può ripristinarle. La chiave non c&apos;è mai. Chi ha il file può leggere le chat.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Scrittura e controllo in corso…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>È stata riletta e non manca niente.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Cerca nelle conversazioni</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Cerca</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Restringi la ricerca</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Risultato precedente</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Risultato successivo</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Forse ce n&apos;è ancora. Restringi la ricerca per vederlo.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>Filtro rimosso: {filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Rimuovi il filtro “{filter}”</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Rimuovi il filtro</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Rinomina questa etichetta…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etichetta</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Tutte le etichette…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Periodo</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>Filtro aggiunto: {filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Come cercare sul web</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Ogni ricerca si paga a parte. Una risposta con una ricerca costava circa {price} quando è stata misurata.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Deseleziona tutto</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Sposta in…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etichette…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivia</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Esporta…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Elimina</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>Il server ha uno strumento.</numerusform>
            <numerusform>Il server ha {n} strumenti.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>Il server ha uno strumento: {names}</numerusform>
            <numerusform>Il server ha {n} strumenti: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usa questo server</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Disattivato: resta qui e non viene inviato</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nome del server</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Ad esempio calendario</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Indirizzo del server</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Token del server</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Rimuovi il token</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Strumenti consentiti</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Tutti i suoi strumenti</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo questi</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Chiedi al server i suoi strumenti</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Nessuno strumento è consentito, quindi il modello non può usare niente di questo server.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Nome di un altro strumento</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Nome di uno strumento</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Consenti</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Conservato e modificabile solo come JSON: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Conservato nel portachiavi di questo computer; scrivine un altro per sostituirlo</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Scritto nel JSON; passa anch&apos;esso nel portachiavi</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Richiesta al server…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Si collega ora a {address}, con il suo token, e solo per questo</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>Il server non ha strumenti.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Indirizzo</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>Un token passa nel portachiavi di questo computer quando premi “Usa” e non è scritto da nessun&apos;altra parte. Il sistema può chiedere se il programma può usare il portachiavi.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Strumenti che il modello può usare</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Solo questo pulsante collega questo computer al server. Se c&apos;è un token conservato, per farlo viene letto dal portachiavi.</translation>
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
        <translation>Server MCP</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Aggiungi un server</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Rimuovi il server</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Questo testo non si può mostrare come modulo. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Disattivato: non viene inviato</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Un server MCP offre sul web strumenti che il modello usa da solo. A collegarsi è il fornitore del modello; questo programma lo fa solo quando chiedi gli strumenti del server.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Aggiungi il primo server</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Sezioni</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Chiave in uso: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Una chiave è in uso.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Nessuna chiave è in uso.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Come nell&apos;ultima chat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Indirizzo del gateway</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Rimuovi la chiave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modello per le nuove chat</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Stile per le nuove chat</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Gestisci le preimpostazioni…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Avvisami quando è pronta una risposta che ha richiesto tempo</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>L&apos;avviso arriva sul desktop dopo 20 secondi, se stai guardando altro. Un clic apre la chat.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Fai continuare da sole le risposte in pausa</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pause</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Durante un lavoro lungo un modello può fare una pausa. Per continuare serve un&apos;altra richiesta; se ne fanno al massimo tre.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Come il sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Chiaro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Scuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contrasto elevato</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Ancora più grande se il sistema chiede testo più grande</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Sempre</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Il meno possibile</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>Vale da subito. Ciò che hai scritto resta e le risposte continuano.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Scrittura e tasti</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Invio spedisce, Shift+Invio va a capo</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Invio spedisce, Invio va a capo</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio dei messaggi</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostra tutti i tasti</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasti</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Che cosa si invia</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>Al gateway arrivano solo le richieste che invii, con ciò che alleghi. Nient&apos;altro lascia questo computer, a meno che tu non voglia sapere delle versioni più recenti.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Che cosa si conserva</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Le chat stanno su questo computer e le può leggere chiunque possa leggere i tuoi file. Di una chat temporanea non si conserva niente. Ciò che elimini resta nel cestino per 30 giorni, a meno che tu non lo elimini definitivamente.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La chiave</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>È conservata nel portachiavi di questo computer o per una sola sessione, e non sta in nessun file di questo programma.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permetti a Orca Desktop di rileggere il Markdown esportato</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esportazione</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Un commento alla fine del file dice ciò che il testo non mostra: ragionamento, risultati degli strumenti e impostazioni. Senza, c&apos;è solo il testo.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Informazioni</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versione {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Una finestra per i modelli di OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libero con licenza MIT.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostra un&apos;icona nell&apos;area di notifica</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Area di notifica</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Chiedi a me</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Continua in background</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Esci dal programma</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Questo desktop non ha un&apos;area di notifica, quindi non c&apos;è posto per l&apos;icona.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Chiusura della finestra</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Fai una domanda veloce</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Domanda veloce</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Una piccola finestra per una domanda mentre fai altro. Per aprirla con un tasto, fai in modo che le impostazioni del tuo desktop avviino “orca-desktop --quick” con quel tasto.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>L&apos;indirizzo è stato cambiato.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Cambiato: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Cambiato: stile per le nuove chat</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Cambiato: modello per le nuove chat</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>Chiedi una risposta</numerusform>
            <numerusform>Confronta {n} risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Apri le impostazioni</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Conserva come ricetta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Avvia</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>Si aggiunge un file.</numerusform>
            <numerusform>Si aggiungono {n} file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>Si aggiunge una domanda precedente con la sua risposta.</numerusform>
            <numerusform>Si aggiungono {n} domande precedenti con le loro risposte.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Confronta risposte</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Chiudi senza confrontare</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Che cosa vuoi chiedere?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Con questa chat fin qui</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Che cosa deve cambiare?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Alla cieca</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Mescolate e senza nome: impostazioni, tempo e prezzo si vedono dopo la scelta.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Conserva queste colonne per i nuovi confronti</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Aggiungi una colonna</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Confronta questa risposta con…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>Le domande seguenti non si fanno nella nuova colonna.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Niente di ciò che è stato detto prima viene incluso.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Scegli che cosa deve cambiare.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Prima scrivi una domanda.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Aggiungi una seconda colonna con cui fare il confronto.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Prima imposta una chiave nelle impostazioni.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>Crea {first} × {second} colonne</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Accanto alla risposta che hai non c&apos;è posto per tutte le sue colonne.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>nessun tasto</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Cerca tasti e azioni</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Un&apos;azione o i suoi tasti</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuovi tasti</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambia…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Nessun tasto</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Reimposta</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Reimposta tutti</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Chiudi</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usali qui</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Lascia com&apos;è</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Questi tasti restano come sono.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuova chat temporanea</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importa chat</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Svuota la ricerca</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Qui vedrai l&apos;elenco delle tue conversazioni.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Nessuna conversazione ha queste parole nel titolo o nei messaggi.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Ricerca in tutti i messaggi…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>Prompt</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>Lasciato come testo</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Ricerca di suggerimenti…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Aggiungi al dizionario</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Nessun suggerimento</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>ortografia</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>dizionari</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>“{word}” ora è nel tuo dizionario.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Modifica: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Sottolinea le parole che non sono in nessun dizionario</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dizionari</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Parole tue</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Una per riga</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Apri la cartella dei dizionari</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nessuno</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Dizionari: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>Su questo computer non è stato trovato nessun dizionario. Un dizionario è fatto di due file, per esempio it_IT.aff e it_IT.dic; mettili nella cartella dei dizionari.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Altri dizionari vengono trovati dove li tengono il sistema o LibreOffice, oppure nella cartella dei dizionari.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Ho letto</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>open</source>
        <translation>aperto</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>chiuso</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>Grafico: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prezzo</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Concordanza delle risposte</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Salva la tabella</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabella (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>1 colonna</numerusform>
            <numerusform>{n} colonne</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>1 riga</numerusform>
            <numerusform>{n} righe</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabella</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etichette</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Parole tue per dire di che cosa parla una chat.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Nuove etichette, separate da virgole</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Aggiungi</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salva</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Tutte le etichette…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>L&apos;etichetta “{name}” esiste già. Unire le due?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Tutte le chat con “{tag}” ricevono al suo posto “{name}”.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Unisci</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conserva entrambe</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Etichetta rinominata: “{tag}” ora è “{name}”.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Etichette unite: “{tag}” ora è “{name}”.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Etichetta rimossa da tutte le chat: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Annullato: l&apos;etichetta è di nuovo “{tag}”.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Temperatura, da preciso ad audace</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>Chat temporanea: sparisce quando la lasci. Si annota solo quanto costa, nessuna parola.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Conserva questa chat</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Questa chat è conservata. Ora è nell&apos;elenco.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>vuoto</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Ragionamento, token</translation>
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
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Chiudi</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Risultati degli strumenti</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>Il modello aspetta dei risultati:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Invia i risultati</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Salta</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Di&apos; al modello che non ci saranno risultati</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Mostra lo strumento</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Che cos&apos;è</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Provalo</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nome dello strumento</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Ad esempio cerca_ordine</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>A che cosa serve lo strumento</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Che cosa fa e quando usarlo: i modelli decidono da queste parole</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Aggiungi un valore</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Non riceve nessun valore.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Valori che riceve</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>A che cosa serve</translation>
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
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Aggiungi uno strumento</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Rimuovi lo strumento</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Duplica lo strumento</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Questo testo non si può mostrare come modulo. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Uno strumento è qualcosa che il modello può chiedere, ad esempio di cercare un ordine. Tu dici quali valori riceve; le chiamate ti vengono mostrate e tu fornisci il risultato.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Inizia con un esempio</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Aggiungi il primo strumento</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostra le conversazioni</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Stile di risposta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Altro</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporanea</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Costo di questa chat finora, in dollari USA</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Costo di questa chat finora; alcune risposte non hanno comunicato il loro</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Questa chat: {cost}. Token letti: {read}, scritti: {written}.
{answers}
Questo mese: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Fine della chat</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Inizio della chat</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} ha risposto.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Apri il link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copia come Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleziona tutto</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copia il codice</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copia il messaggio</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copia il messaggio come Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Link</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifica</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Conserva come prompt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copia la tabella come CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Salva la tabella come CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabelle come CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salva…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Escludi dalle domande successive</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Includi nelle domande successive</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Elimina domanda e risposta</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Continua da qui in una nuova chat</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Modifica questa risposta…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Esporta questa risposta…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Aggiungi un segnalibro</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Rimuovi il segnalibro</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, risposta di prova</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, risposta importata</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, risposta</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Vai alla fine</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Nuovo testo più in basso</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… 1 paragrafo è uguale</numerusform>
            <numerusform>… {n} paragrafi sono uguali</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Messaggi della chat</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Apri Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Domanda veloce</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
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
        <translation>Prova {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (necessario)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sì</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indicato</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Un testo per riga</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Inserisci esempi</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Svuota i campi</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Non riceve nessun valore.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>La chiamata come JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Non manca niente.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Mancano: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Chiesto a {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nient&apos;altro</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>Così un modello chiamerebbe lo strumento. Non viene inviato niente, e ciò che scrivi qui non si conserva.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Che cosa è andato storto</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>È un errore di Orca Desktop, non tuo. Se si ripete, invia questo testo a chi realizza il programma. Non contiene chiavi, ma può contenere parole di una chat: prima dagli un&apos;occhiata.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Dettagli</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copia</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>È un errore di Orca Desktop, non tuo. Il resoconto indica le versioni e il punto del programma in cui è successo. Non contiene chiavi né parole delle tue chat, e non è stato inviato a nessuno. È utile a chi realizza il programma.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Controlla una volta al giorno se ce n&apos;è una</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versioni più recenti</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>Si chiede a {host} qual è la versione più recente. Non gli si dice niente di te e niente viene installato da solo.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Controlla ora</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Controllo in corso…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>Nella prova non si controlla niente.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Finora nessun controllo.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Ultimo controllo: {when}. Non è arrivata una risposta che si possa usare.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Ultimo controllo: {when}. Hai la versione più recente.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Ultimo controllo: {when}. È disponibile la versione {version}.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Cambiato: versioni più recenti</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>È disponibile la versione {version} di Orca Desktop.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Ultimo giorno</numerusform>
            <numerusform>Ultimi {n} giorni</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token e costi</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Mostra per</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Per giorno</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Per modello</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Per chat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Misura</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Costo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Giorni</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Grafico</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Questo mese</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Giorno</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Chat temporanee</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(eliminata)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Tutte le altre chat</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Letti</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Scritti</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Dalla cache</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Ricerche</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Tabella dei consumi</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Ciò che è stato addebitato, in dollari USA. La prova è gratuita e non si conta.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>I tuoi limiti e il credito…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Richiesta al gateway…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>Il gateway non comunica il credito.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Usa questa risposta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>In uso</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Usa</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name}, colonna {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Testo</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Numero intero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sì o no</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno da un elenco</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Elenco di testi</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necessario</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>Il modello deve indicarlo sempre</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Che cosa significa, ad esempio “Città e paese”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Tra che cosa si può scegliere, una voce per riga</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Nome del valore {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Tipo del valore {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>Il valore {0} è necessario</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Significato del valore {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Scelte del valore {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Sposta su il valore {0}</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Sposta giù il valore {0}</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Rimuovi il valore {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Conservato e modificabile solo come JSON: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Aggiungi una colonna</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Colonne pronte</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Ricomincia con le colonne già pronte</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Ogni valore di {first} con ogni valore di {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>Non si sa che cosa accettino {models}. Le impostazioni vengono inviate così come sono.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Quante volte si interroga questa colonna</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Duplica questa colonna</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Rimuovi questa colonna</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>La risposta che hai già, senza costi</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Chiede esattamente la stessa cosa</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonna {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Nome della colonna {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Ripetizioni della colonna {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Rimuovi la colonna {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Duplica la colonna {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 file</numerusform>
            <numerusform>{n} file</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Domande in attesa</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Aspetta che la risposta sia finita.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Chiedi ora</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Modifica questa domanda</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Rimuovi questa domanda</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>In attesa: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Ora il modello può cercare sul web. Ogni ricerca si paga a parte.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Cerca sul web</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Cerca sul web: questo modello non può cercare sul web</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Dai prima un&apos;occhiata</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Ottieni una chiave su orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Ti diamo il benvenuto in Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Una finestra per i modelli di OrcaRouter. Come vuoi iniziare?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Le tue conversazioni restano su questo computer. Ne escono solo le richieste che invii al gateway.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Connetti a OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Più di 200 modelli, si paga a consumo. Accedi, o incolla la chiave del tuo account.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Funziona subito, senza chiave e senza rete. Le risposte le inventa un piccolo modello integrato, che non è un modello linguistico del cloud: va bene per imparare a usare il programma, non per avere informazioni.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>I file vanno in un messaggio, non qui. Apri il file e copia il suo testo.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Le immagini vanno in un messaggio, non qui.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Qui non c&apos;è testo da inserire.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Inserisci un esempio</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: inserisci un esempio</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Apri l&apos;editor</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: apri l&apos;editor</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Titolo</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Fai clic per rinominare</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>Non è stato possibile verificarla: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Questo gateway non dice se una chiave è giusta.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} Le chiavi di OrcaRouter iniziano con sk-orca-; questa no.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>L&apos;accesso funziona solo con l&apos;indirizzo di OrcaRouter. Incolla invece una chiave.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Su questo computer il browser non può tornare al programma. Incolla invece una chiave.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Trova</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Visualizza</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aiuto</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuova chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuova chat temporanea</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Domanda veloce</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nuova cartella</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Tutte le etichette</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Riprova</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Chiudi ciò che è aperto o ferma la risposta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Rinomina</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fissa o non fissare più</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Conserva questa chat</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Allega file</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompt…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Conserva come prompt…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Leggi ad alta voce o ferma</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Esporta</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Stampa</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importa chat</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Esporta tutte le chat</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salva una copia…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Ripristina da una copia…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Confronta</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Mostra la prossima richiesta</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Elimina la chat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminate di recente</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Chiudi la finestra</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Esci</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Trova qualsiasi cosa</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Cerca nelle conversazioni</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Trova in questa chat</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Trova successivo</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Trova precedente</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Domande di questa chat</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Mappa di questa chat</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Segnalibri</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Aggiungi o togli il segnalibro di questo messaggio</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Tutti i confronti</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Che cosa ti è piaciuto</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Dalla prima all&apos;ottava colonna di un confronto</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat successiva</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat precedente</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Dalla prima alla nona chat dell&apos;elenco</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostra le conversazioni</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Mostra lo stile di risposta</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Scegli il modello</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gestisci le preimpostazioni</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Token e costi</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte successiva della finestra</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte precedente della finestra</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Ingrandisci il testo</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Rimpicciolisci il testo</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Testo a grandezza normale</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Impostazioni</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avvisi</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Scorciatoie da tastiera</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuale</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novità</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>È tutto a posto?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Informazioni su Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Questo non è un indirizzo. Dovrebbe essere come https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L&apos;indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Togli il nome e la password prima della @. La chiave ha un campo apposito.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Togli tutto da ? o # in poi.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Usa https://. Con http:// la tua chiave potrebbe essere letta lungo la strada, quindi è permesso solo per questo computer (http://127.0.0.1).</translation>
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
        <translation>Una parte di Orca Desktop manca o è danneggiata ({part}). Installalo di nuovo; le tue chat sono conservate.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} non vede le immagini, e una è inclusa. Scegli un modello che le veda, oppure toglila.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} non vede le immagini, e una è inclusa. Toglila, oppure scegli un modello che le veda: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} non legge i PDF, e uno è incluso. Scegli un modello che li legga, oppure toglilo.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} non legge i PDF, e uno è incluso. Toglilo, oppure scegli un modello che li legga: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Nell&apos;insieme, gli allegati di questa chat superano i {limit} MB che una richiesta può avere. Togline qualcuno o inizia una nuova chat.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>In questa chat c&apos;è un&apos;immagine, e questo modello ne accetta {limit} alla volta. Togline qualcuna o escludi una domanda precedente.</numerusform>
            <numerusform>In questa chat ci sono {n} immagini, e questo modello ne accetta {limit} alla volta. Togline qualcuna o escludi una domanda precedente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>In questa chat c&apos;è una pagina di PDF, e questo modello ne accetta {limit} alla volta. Togline qualcuna o scegli un modello con un contesto più grande.</numerusform>
            <numerusform>In questa chat ci sono {n} pagine di PDF, e questo modello ne accetta {limit} alla volta. Togline qualcuna o scegli un modello con un contesto più grande.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Con più di un&apos;immagine, nessuna può superare {edge} pixel di larghezza o altezza, e “{name}” li supera.</numerusform>
            <numerusform>Con più di {n} immagini, nessuna può superare {edge} pixel di larghezza o altezza, e “{name}” li supera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Si invia solo la prima immagine dell&apos;animazione.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Si invia solo una parte: la prima riga di un foglio, o meno.</numerusform>
            <numerusform>Si invia solo una parte: le prime {n} righe di un foglio, o meno.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>Un&apos;immagine al suo interno non viene inviata.</numerusform>
            <numerusform>{n} immagini al suo interno non vengono inviate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>Un foglio nascosto al suo interno non viene inviato.</numerusform>
            <numerusform>{n} fogli nascosti al suo interno non vengono inviati.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” ha più di una pagina, il massimo che si può inviare. Aggiungine solo una parte.</numerusform>
            <numerusform>“{name}” ha più di {n} pagine, il massimo che si può inviare. Aggiungine solo una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” ha più di un milione di pixel, il massimo che si può aprire qui. Salvala più piccola o aggiungine solo una parte.</numerusform>
            <numerusform>“{name}” ha più di {n} milioni di pixel, il massimo che si può aprire qui. Salvala più piccola o aggiungine solo una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>Per leggere “{name}” ci è voluto più di un secondo. Aggiungine una parte più piccola.</numerusform>
            <numerusform>Per leggere “{name}” ci sono voluti più di {n} secondi. Aggiungine una parte più piccola.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>“{name}” non si può leggere. Controlla che ci sia ancora e che si possa aprire.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}” non è un file. Scegli uno per uno i file che contiene.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” è vuoto.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}” supera i {limit} MB, il massimo che si può inviare per questo tipo. Aggiungine solo una parte.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}” è un&apos;immagine HEIC o AVIF, che i modelli non possono vedere. Salvala come JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}” è un disegno SVG, che i modelli non possono vedere. Salvalo come PNG o incolla il suo codice come testo.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}” è un&apos;immagine di un tipo che i modelli non possono vedere. Salvala come PNG o JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}” è una presentazione, che qui non si può leggere. Salvala come PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}” è in un formato di Office che qui non si può leggere. Salvalo come .docx, .xlsx o PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}” è un testo formattato (RTF), che qui non si può leggere. Salvalo come .docx o PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}” è un archivio. Estrailo e aggiungi i file che ti servono.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}” è un programma, che i modelli non possono leggere. Aggiungi il suo codice come testo.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}” è di un tipo non riconosciuto. Si possono inviare immagini (PNG, JPEG, GIF, WebP), PDF, testi e file di Word, OpenDocument ed Excel.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}” è protetto da una password. Salvane una copia senza password e aggiungi quella.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}” è danneggiato. Aprilo con il suo programma e salvalo di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>Per leggere “{name}” servirebbe troppa memoria. Aggiungine una parte più piccola.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Questo file non è più conservato qui.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>È allegato solo il primo file, altri non si aggiungono.</numerusform>
            <numerusform>Sono allegati i primi {n} file, altri non si aggiungono.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>Un altro file non si può allegare.</numerusform>
            <numerusform>Altri {n} file non si possono allegare.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>1 pagina</numerusform>
            <numerusform>{n} pagine</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>circa 1 token</numerusform>
            <numerusform>circa {n} token</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Immagine</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
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
        <translation>È stato fatto e controllato un backup.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}” è salvata: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 chat</numerusform>
            <numerusform>{n} chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>1 domanda o risposta</numerusform>
            <numerusform>{n} domande e risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>Del {when}: {chats} con {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>Le chat che contiene sono le stesse che sono qui.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>Una delle sue chat ora non è qui.</numerusform>
            <numerusform>{n} delle sue chat ora non sono qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>Vi manca una chat che ora è qui.</numerusform>
            <numerusform>Vi mancano {n} chat che ora sono qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>Una chat allora era diversa.</numerusform>
            <numerusform>{n} chat allora erano diverse.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>Un&apos;immagine o un file ne è rimasto fuori e non è nemmeno qui.</numerusform>
            <numerusform>{n} immagini o file ne sono rimasti fuori e non sono nemmeno qui.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Tutto ciò che è qui ora lascia il posto, resta come backup e torna con “Annulla”.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Ripristinate: le chat com&apos;erano il {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>Il ripristino è stato annullato.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Ora le tue chat sono in {folder}. Le vecchie si possono rimuovere nelle impostazioni, in “Chat e backup”.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Spostare le tue chat in {folder}?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Tutto ({size}) viene copiato e controllato prima di essere usato lì. Poi Orca Desktop si riavvia. Ciò che è nella vecchia cartella resta finché non lo rimuovi.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>Le vecchie sono state rimosse: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  prima del ripristino di una copia</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  prima di un aggiornamento del programma</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Non ancora controllato. Il primo backup si farà presto e controllerà tutto.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>È tutto a posto. Controllato per intero il {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Era tutto a posto al controllo del {when}, ma la cartella è su un disco di rete. Aprila da un solo computer alla volta, oppure spostala su questo.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Una risposta è in corso. Fermala o aspetta che finisca, poi ripristina.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>Lo stato prima del ripristino non è più conservato.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Qui non c&apos;è niente. Una chat che elimini si può recuperare per 30 giorni.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>Si può recuperare una chat eliminata.</numerusform>
            <numerusform>Si possono recuperare {n} chat eliminate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>Una chat è di nuovo nell&apos;elenco.</numerusform>
            <numerusform>{n} chat sono di nuovo nell&apos;elenco.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>Una chat è stata eliminata definitivamente.</numerusform>
            <numerusform>{n} chat sono state eliminate definitivamente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>Eliminazione definitiva di una chat in corso.</numerusform>
            <numerusform>Eliminazione definitiva di {n} chat in corso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>Ripristino di una chat in corso.</numerusform>
            <numerusform>Ripristino di {n} chat in corso.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Se annulli, quelle non ancora iniziate restano. Se chiudi questa finestra, si continua.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>Eliminare definitivamente “{title}”?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Eliminare definitivamente questa chat?</numerusform>
            <numerusform>Eliminare definitivamente queste {n} chat?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Non si può annullare.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Nessun backup contiene le parole.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>I backup che ci sono già contengono le parole al più tardi fino al {day}. I file che hai salvato tu non vengono toccati.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Questo rivelerebbe ciò che un confronto alla cieca nasconde ancora. Prima scegli una risposta o svela le impostazioni.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Questo modello risponde con al massimo un token.</numerusform>
            <numerusform>Questo modello risponde con al massimo {n} token.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Questo modello l&apos;ha già rifiutato, con queste parole: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Disattiva il ragionamento</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Questo modello sceglie da sé le parole; non accetta un valore simile.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Questo modello accetta un solo valore fisso.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Con il ragionamento attivo il modello sceglie le parole a modo suo. Prima disattiva il ragionamento.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Con il ragionamento attivo Top K non si può impostare. Prima disattiva il ragionamento.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Con il ragionamento attivo Top P deve essere tra 0,95 e 1.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Questo modello accetta la temperatura o Top P, non entrambi.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Escludi la temperatura</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Questo modello non ragiona.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Questo modello ragiona sempre.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Questo modello decide da sé quanto ragionare.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Ragiona quando serve</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Questo modello ragiona solo quanto gli si dice.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Con un impegno così alto il modello ragiona sempre. Prima abbassa l&apos;impegno.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Abbassa l&apos;impegno</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>Il budget conta solo quando il ragionamento ne ha uno.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Non c&apos;è un ragionamento da mostrare.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Si può inviare solo insieme a un modo di ragionare.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Questo modello mostra sempre il suo ragionamento.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Questo modello non usa strumenti.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Questo modello non può cercare sul web.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Conta solo quando si cerca sul web.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Cerca sul web</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Si cerca solo nei siti scelti, quindi non ce n&apos;è nessuno da escludere.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Cerca in tutti gli altri</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Non ci sono strumenti tra cui scegliere.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>Questo modello non si può obbligare a usare uno strumento.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Lascialo scegliere</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Con il ragionamento attivo non si può imporre uno strumento. Prima disattiva il ragionamento.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Un nome conta solo quando è scelto un singolo strumento.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Questo modello non conosce questo livello. Scegline un altro.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Questa risposta può costare fino a {most}. La conferma si chiede oltre {limit}.</numerusform>
            <numerusform>Queste {n} risposte possono costare fino a {most}. La conferma si chiede oltre {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>Il prezzo di {models} non si conosce e va aggiunto.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>La risposta è uguale.</numerusform>
            <numerusform>Tutte le {n} risposte sono uguali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{often} di una risposta sono uguali.</numerusform>
            <numerusform>{often} di {n} risposte sono uguali.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} di una dà lo stesso numero, {number}; frasi in comune: {share}%.</numerusform>
            <numerusform>{often} di {n} danno lo stesso numero, {number}; frasi in comune: {share}%.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>Frasi in comune nell&apos;unica risposta: {share}%.</numerusform>
            <numerusform>Frasi in comune tra le {n} risposte: {share}%.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Questo modello ragiona sempre allo stesso modo; non c&apos;è niente da cambiare.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Questo modello non ragiona; non c&apos;è niente da cambiare.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>Le colonne {columns} invierebbero la stessa richiesta. Cambiane una.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>Il gateway non elenca questo modello.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Usa quello che accetta</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Usa il massimo che accetta</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Fai posto alla risposta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Ragionamento, token</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Parole desiderate</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Limite di token</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Così com&apos;è</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Con parole semplici</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo per passo</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Con esempi</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Come elenco</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Con i dubbi</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Per esperti</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Per bambini</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Sarebbe una colonna; al massimo ce ne stanno {most}.</numerusform>
            <numerusform>Sarebbero {n} colonne; al massimo ce ne stanno {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Parole</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondi</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Costo, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Esito</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Scelta</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Giudizio</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatico</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Prova: inventata dal piccolo modello integrato in Orca Desktop.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buona</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>scarsa</translation>
    </message>
    <message>
        <source>best</source>
        <translation>migliore</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>ancora in corso</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>fermata</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrotta</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>non riuscita</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Confronto: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Domanda</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Chiesto senza ciò che era stato detto prima nella conversazione.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Uguale per tutte: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Risposta {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Risposta {letter}, {number} di {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Domanda successiva</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>In questa colonna non c&apos;è una risposta.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Istruzioni:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Un confronto alla cieca: impostazioni, tempi e costi restano nascosti fino alla scelta.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fonti:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Questa risposta c&apos;era già prima del confronto.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Costo del confronto: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Costo del confronto: {cost} USD, più una risposta di costo sconosciuto</numerusform>
            <numerusform>Costo del confronto: {cost} USD, più {n} risposte di costo sconosciuto</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>I tempi dipendono dalla rete e dal gateway; piccole differenze non significano niente.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Numero</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Domanda fatta</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Prima parola dopo, secondi</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modello che ha risposto</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID della risposta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Risposta</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Aspetta che queste risposte finiscano, oppure prima fermale.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Questo confronto non è più aperto.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Prima scrivi una domanda.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Aggiungi una seconda colonna con cui fare il confronto.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>C&apos;è posto al massimo per una colonna. Prima rimuovine una.</numerusform>
            <numerusform>C&apos;è posto al massimo per {n} colonne. Prima rimuovine una.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Nessuna colonna ha una risposta da cui continuare.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creatività</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Lunghezza</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Niente (chiedi di nuovo)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonna {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>Escludi {name} in questa colonna</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy} in questa colonna</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>La domanda successiva resta con la risposta che ha seguito.</numerusform>
            <numerusform>Le {n} domande successive restano con la risposta che hanno seguito.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>una domanda successiva non è stata fatta qui</numerusform>
            <numerusform>{n} domande successive non sono state fatte qui</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>È in uso la versione {number}</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Rispondere come {letter} d&apos;ora in poi?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Rispondi così</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabella è negli appunti.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Non c&apos;è ancora niente da copiare.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Conservata come ricetta {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Non c&apos;è ancora una chiave per il gateway, quindi non arriverebbe nessuna risposta.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>ognuna invia circa 1 token</numerusform>
            <numerusform>ognuna invia circa {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>1 risposta</numerusform>
            <numerusform>{n} risposte</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>fino a {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>prezzo sconosciuto ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>ragionamento con un budget</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>1 token</numerusform>
            <numerusform>{n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>ragionamento, fino a 1 token</numerusform>
            <numerusform>ragionamento, fino a {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>fino a 1 token</numerusform>
            <numerusform>fino a {n} token</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>nessun modello</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}: automatico</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>ragionamento a scelta del modello</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sì</translation>
    </message>
    <message>
        <source>off</source>
        <translation>no</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>“{name}” non è una copia salvata da Orca Desktop. Scegli un altro file.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” è danneggiata o incompleta, quindi non è stato ripristinato niente. Scegli un&apos;altra copia.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}” è stata salvata da un Orca Desktop più recente. Installa quella versione per ripristinarla.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}” è proprio il file delle tue chat. Scegli un altro file.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” è stata modificata da un altro programma, quindi non è stato ripristinato niente. Scegli un&apos;altra copia.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>“{name}” non si può leggere. Controlla il file e il suo disco, poi riprova.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Non resta abbastanza spazio per ripristinare “{name}”. Liberane un po&apos;, poi riprova.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Lì non c&apos;è spazio per “{name}”. Scegli un altro disco o libera un po&apos; di spazio.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>Lì non è stato possibile scrivere “{name}”. Scegli un&apos;altra cartella.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Hai fermato questa risposta.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>La risposta ha raggiunto il limite di lunghezza.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Il modello si è rifiutato di rispondere.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>Spiega: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>La conversazione ha raggiunto il massimo che il modello può leggere.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>Il modello ha fatto una pausa nel mezzo del lavoro.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>Il modello si è fermato per aspettare il risultato di uno strumento.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>La risposta è finita alla tua sequenza di arresto: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>Il modello ha finito senza scrivere niente.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>Il limite di lunghezza è stato raggiunto prima della prima parola. Prova con uno più alto.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>Il ragionamento delle risposte precedenti è stato escluso, perché la sua firma non è stata accettata.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>È stato considerato una questione di attacchi informatici.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>È stato considerato una questione di pericoli biologici.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>È stato considerato una questione di sviluppo di grandi modelli linguistici.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>È stato considerato un tentativo di leggere il ragionamento nascosto del modello.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>È stato considerato qualcosa che può fare danni.</translation>
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
        <translation>Chiede di aspettare {wait}. Poi riprova.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>La richiesta era arrivata al gateway, quindi può essere già stata addebitata. Riprova solo se vuoi inviarla un&apos;altra volta.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>Non è stato possibile usare il proxy {proxy}.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>Il nome utente e la password per il proxy {proxy} mancano o sono sbagliati.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Il file dei certificati attendibili {file} non si può leggere.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>Ciò che era arrivato è conservato. Per continuare, la conversazione viene inviata e addebitata un&apos;altra volta.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Ha rifiutato questa impostazione: {name}. D&apos;ora in poi viene esclusa per questo modello.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Riprova senza: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Non c&apos;è ancora una chiave per questo gateway.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Aggiungi la tua chiave OrcaRouter nelle impostazioni, oppure fai prima una prova.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>Il portachiavi del sistema non ha fornito la chiave.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Sbloccalo e riprova, oppure inserisci la chiave nelle impostazioni.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>Il gateway non accetta questa chiave.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Controlla che la chiave sia stata incollata per intero e sia ancora attiva.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>L&apos;account non ha più credito.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Ricarica su orcarouter.ai, poi riprova.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>Il limite di spesa di questa chiave o area di lavoro è raggiunto.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Alza il limite su orcarouter.ai o aspetta che si azzeri.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Questa chiave non ha il permesso di farlo.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Scegli un altro modello, o un&apos;altra chiave nelle impostazioni.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>Il gateway non conosce questo modello.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Controlla il suo nome o scegli un altro modello.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>Il modello non ha accettato queste impostazioni.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>I dettagli dicono quale. Cambiala e riprova.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Una regola di sicurezza del gateway ha fermato questo messaggio.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Dillo in un altro modo, o chiedi a chi gestisce l&apos;area di lavoro.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Un filtro dei contenuti ha fermato la risposta.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Chiedi in un altro modo o scegli un altro modello.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>La conversazione e la sua risposta insieme non ci stanno.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Scegli una risposta più breve in “Quanto lunga?” e riprova, oppure modifica la domanda.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Scegli una risposta più breve in “Quanto lunga?”, poi riprova.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Non è stato inviato niente. Controlla il proxy nelle impostazioni, in “Rete”, poi riprova.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Non è stato inviato niente. Sceglilo di nuovo nelle impostazioni, in “Rete”, oppure rimuovilo lì.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Questo modello non scrive risposte così lunghe.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>Il modello non ha accettato un file allegato.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>I dettagli dicono perché. Toglilo, allegane uno più piccolo o scegli un altro modello.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Un&apos;immagine o un file di questa conversazione non si può leggere.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Non è stato inviato niente. Allega di nuovo il file, o inizia una nuova chat senza.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>Il modello non ha accettato questa conversazione.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>I dettagli dicono perché. Modifica la domanda o inizia una nuova chat.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>È più di quanto il modello possa leggere in una volta.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Accorcia il messaggio o inizia una nuova chat.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Troppe richieste in poco tempo.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Aspetta un po&apos;, poi riprova.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>Il gateway è sovraccarico.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>Il gateway ha avuto un guasto.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Riprova; se il problema resta, forse un altro modello risponde.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Nessuna connessione.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Non è stato inviato niente. Controlla la connessione a Internet (e l&apos;indirizzo del gateway, se l&apos;hai cambiato), poi riprova.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Il gateway non è raggiungibile.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Non è stato inviato niente. Controlla la connessione a Internet, poi riprova.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Non è stato possibile usare il proxy.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>L&apos;indirizzo del gateway non si può usare.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Non è stato inviato niente. Controllalo nelle impostazioni.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>A questo indirizzo non c&apos;è un gateway.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Qualcosa ha risposto, ma non a questo percorso. Controlla l&apos;indirizzo nelle impostazioni.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Il file dei certificati attendibili non si può leggere.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>La connessione sicura non è attendibile.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Non è stato inviato niente. Controlla la data di questo computer e il certificato della rete.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>Il gateway ha smesso di rispondere.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Ciò che era arrivato è conservato. Riprova.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Questo indirizzo manda le richieste altrove.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Lì non è stato inviato niente. Controlla l&apos;indirizzo del gateway nelle impostazioni.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>La risposta non era quella di un gateway.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Controlla l&apos;indirizzo del gateway nelle impostazioni, o riprova.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connessione si è interrotta prima che la risposta fosse completa.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>Ciò che era arrivato è conservato. Riprova per avere una nuova risposta.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Orca Desktop si è chiuso mentre questa risposta era in corso.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Non è stato possibile salvare il messaggio, quindi non è stato inviato.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libera un po&apos; di spazio sul disco, poi riprova.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>In Orca Desktop qualcosa è andato storto.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Riprova; i dettagli dicono che cosa è successo.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} esiste già. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>La cartella non c&apos;è più. Scegline un&apos;altra.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Lì non hai il permesso di scrivere. Scegli un&apos;altra cartella, ad esempio Documenti.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>Il disco è pieno. Libera un po&apos; di spazio, poi esporta di nuovo.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Questo nome qui non va bene. Scegline uno più breve o più semplice.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} è un link che riporta a sé stesso. Scegli un altro nome.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>Non è stato possibile scrivere {name}. Prova con un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Un altro ramo: domanda {number}, dopo la versione {version} della risposta {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Un altro ramo: domanda {number}, un altro inizio</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versione {number} di {count}</translation>
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
        <translation>Pagina web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Pagina web (*.html)</translation>
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
        <translation>Word o LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>OpenDocument per Word o LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Testo semplice</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Testo semplice (*.txt)</translation>
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
        <translation>Tu</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Risultati degli strumenti</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Strumento: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Risultato di uno strumento</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>Il ragionamento del modello non è stato mostrato.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fonti:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Allegato: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Immagine {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Documento {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Inventata dal modello di prova.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Qui hai fermato questa risposta.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>È evidenziato ciò che cambia rispetto alla risposta {letter}.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversazioni</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversazione</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Confronto</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Risposta {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Risposta {letter}, {number} di {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>mostrata nella chat</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Istruzioni:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>senza istruzioni</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Prova: inventata dal piccolo modello integrato in Orca Desktop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>È stato fornito un risultato di uno strumento.</numerusform>
            <numerusform>Sono stati forniti {n} risultati di strumenti.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Ragionamento, {seconds} s</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Contenuto di un tipo che questa versione non conosce:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>Ancora in corso al momento dell&apos;esportazione.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Interrotta: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Non riuscita: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>Il motivo non si conosce.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>un&apos;immagine</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un documento</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} senza valore</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>senza {name}</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>ragionamento a scelta del modello</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>nessun ragionamento</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>ragionamento quando serve</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>ragionamento con un budget</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>ragionamento fino a 1 token</numerusform>
            <numerusform>ragionamento fino a {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>fino a 1 token</numerusform>
            <numerusform>fino a {n} token</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>1 strumento proprio</numerusform>
            <numerusform>{n} strumenti propri</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>1 server MCP</numerusform>
            <numerusform>{n} server MCP</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Per Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Per Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Essenziale</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Scelte personali</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Non c&apos;è ancora niente da esportare.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Questa chat</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Solo questa risposta</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Messaggi selezionati</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Più chat, o tutte</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Escludi</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>A scomparsa</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Come citazione</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>In una cartella</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dentro il file</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Solo il nome</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Ogni versione di una risposta e ogni ramo, non solo ciò che vedi.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Un link dove la risposta cita qualcosa, e un elenco in fondo.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Una riga a parole, ad esempio “temperatura 0,2”, dove cambiano.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Titolo, date, modelli, etichette e costo, come li leggono i programmi per appunti.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Un commento alla fine, con cui “Importa chat” ritrova la stessa chat. Contiene tutto, anche ragionamento e strumenti. Ciò che si copia non ce l&apos;ha.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>In questo formato non è previsto: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Questo formato contiene sempre tutto: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>In questo formato niente può essere a scomparsa: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>In questo formato i file non si possono includere così: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Salva la chat…</numerusform>
            <numerusform>Salva {n} chat…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>Una chat è stata esclusa:</numerusform>
            <numerusform>{n} chat sono state escluse:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Chat di Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>Non contiene nessuna chat.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Fermato. Non è stato scritto niente.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Salvato come {name}. Cartella: {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>la tua cartella personale</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>Gateway</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chiave</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>Il portachiavi non è ancora stato interrogato: per la prova non serve una chiave.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Nessuno: il gateway si raggiunge direttamente.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} non si può usare: vanno bene solo http, https e socks5. Cambialo nelle impostazioni del sistema.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Cartella</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Spazio libero sul disco</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Solo {size}. Libera spazio per i backup e le nuove chat.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>Il disco non lo dice.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Backup più recente</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Ancora nessuno. Il primo si farà presto, da solo.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Errore più recente</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Nessuno noto.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versioni</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Finestra</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>Una cosa richiede la tua attenzione.</numerusform>
            <numerusform>{n} cose richiedono la tua attenzione.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Organizza tre giorni a Lisbona con un bambino piccolo.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Spiegami l&apos;interesse composto con una piccola tabella.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Scrivi un brindisi per il matrimonio di mia sorella.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Non incluso: l&apos;hai escluso tu.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Non incluso: non ha risposta.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Non incluso: non ha avuto risposta.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Non incluso: l&apos;ha fermato una regola di sicurezza.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Non incluso: il modello l&apos;ha rifiutato.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Non incluso: è stato fermato prima della prima parola.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Non incluso: si è interrotto prima della prima parola.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Non incluso: la risposta non ha testo.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} in {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>1 risultato</numerusform>
            <numerusform>{n} risultati</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 chat</numerusform>
            <numerusform>{n} chat</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Risultato {hit} di {hits} · chat {chat} di {chats}</translation>
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
        <translation>richiesta della Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON di Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown di Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>testo con i nomi di chi parla</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}” non ha messaggi.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}” è scritto in un modo non riconosciuto.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}” è annidato troppo in profondità per essere letto.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}” è danneggiato: non è JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}” finisce troppo presto. È stato letto ciò che c&apos;è prima della fine; scaricalo o esportalo di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}” è troppo grande per essere letto.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>“{name}” non si può leggere. Controlla il disco, poi riprova.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>“{name}” non si può aprire. Consenti la lettura, poi riprova.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” non c&apos;è più.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}” non è di un tipo che si può importare. Scegli l&apos;archivio così come l&apos;ha creato l&apos;altro programma.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>In “{name}” non ci sono conversazioni.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}” è protetto da una password. Estrailo e scegli la cartella.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}” è un archivio dentro l&apos;archivio e non viene aperto. Estrailo e sceglilo da solo.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}” contiene più file di quanti se ne possano esaminare.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}”, una volta estratto, diventerebbe molto più grande di un archivio normale, quindi non viene aperto.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>L&apos;archivio “{name}” è danneggiato. Scaricalo o esportalo di nuovo.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}” è un backup di un Cherry Studio più recente, che qui non si può leggere. Esporta lì le conversazioni come Markdown e scegli la cartella.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}” è stato scritto da una versione più recente di Orca Desktop. Aggiorna questa, poi riprova.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}” è danneggiato o è stato modificato: il contenuto non è coerente. Esportalo di nuovo.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>L&apos;importazione di “{name}” si è interrotta, quindi ciò che aveva portato è stato tolto. Importa di nuovo il file.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>L&apos;importazione di “{name}” si è interrotta, quindi ciò che aveva portato è stato tolto, tranne una chat che hai continuato. Importa di nuovo il file.</numerusform>
            <numerusform>L&apos;importazione di “{name}” si è interrotta, quindi ciò che aveva portato è stato tolto, tranne {n} chat che hai continuato. Importa di nuovo il file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>1 domanda</numerusform>
            <numerusform>{n} domande</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>un file non è incluso</numerusform>
            <numerusform>{n} file non sono inclusi</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>Importa una chat</numerusform>
            <numerusform>Importa {n} chat</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>già qui</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>ha più di quanto c&apos;è qui</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>è stata eliminata qui</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>In “{name}” c&apos;è una chat.</numerusform>
            <numerusform>In “{name}” ci sono {n} chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>finora 1 chat</numerusform>
            <numerusform>finora {n} chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>È stata importata una chat.</numerusform>
            <numerusform>Sono state importate {n} chat.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>Una che era già qui è stata completata.</numerusform>
            <numerusform>{n} che erano già qui sono state completate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>Una era già qui.</numerusform>
            <numerusform>{n} erano già qui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>Una non si è potuta leggere.</numerusform>
            <numerusform>{n} non si sono potute leggere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>Un file al suo interno non contiene chat.</numerusform>
            <numerusform>{n} file al suo interno non contengono chat.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>L&apos;importazione è stata fermata; importa di nuovo lo stesso file per avere il resto.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L&apos;importazione è stata annullata.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Alcune domande che erano incluse sono state eliminate in seguito e non si vedono.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Questa è la prima richiesta. La risposta è stata continuata: lo stesso è stato inviato ancora una volta, con la risposta fino a quel punto e la richiesta di continuare.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>All&apos;inizio è stato inviato con il ragionamento delle risposte precedenti, che non è stato accettato.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(il tuo messaggio)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Questa richiesta non si può più mostrare.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Questo testo è troppo lungo.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Riga {line}, colonna {column}: questo non è JSON. Controlla virgole, virgolette e parentesi.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Riga 1: serve un elenco tra parentesi quadre.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Riga {line}: serve un oggetto tra parentesi graffe.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Riga {line}: manca &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Riga {line}: &quot;{field}&quot; deve essere un testo.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Riga {line}: &quot;{field}&quot; deve essere un oggetto.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Riga {line}: &quot;name&quot; può avere solo le lettere dalla a alla z, cifre, _ e -, al massimo 128.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Riga {line}: &quot;type&quot; deve essere &quot;url&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Riga {line}: &quot;enabled&quot; deve essere true o false, e &quot;allowed_tools&quot; un elenco di testi.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Riga {line}: &quot;url&quot; deve iniziare con https://.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>1 strumento</numerusform>
            <numerusform>{n} strumenti</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>1 server MCP</numerusform>
            <numerusform>{n} server MCP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} da solo scrive qualcosa. Tieni premuto anche Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} serve per scrivere e per spostarsi. Scegli altri tasti.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Premi una delle cifre insieme a Ctrl o Alt, ma non lo 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>solo per questa sessione</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>La chiave è qui: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>La chiave è stata salvata qui: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>La chiave è stata rimossa da questo computer.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Per questo gateway non è salvata nessuna chiave.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Il portachiavi di questo computer è bloccato. Sbloccalo e riprova, oppure conserva la chiave solo per questa sessione.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Questo computer non ha un portachiavi in uso, quindi la chiave si può conservare solo per questa sessione.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>Il portachiavi non ci è riuscito ({message}). La chiave si può conservare solo per questa sessione.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>Il portachiavi non ha risposto entro un secondo. Controlla se chiede una password, poi riprova.</numerusform>
            <numerusform>Il portachiavi non ha risposto entro {n} secondi. Controlla se chiede una password, poi riprova.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>la chiave è più lunga di quanto Windows possa conservare</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>ciò che è stato riletto non è uguale a ciò che era stato scritto</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>la chiave è ancora lì</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>Quanta libertà?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Ragionare prima?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Quanto lunga?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Una quantità tua, impostata in Avanzate</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Un valore tuo: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Circa {n} parola</numerusform>
            <numerusform>Circa {n} parole</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Automatico</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrato</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Audace</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Nessun ragionamento</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un po&apos;</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Un po&apos; di ragionamento</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Molto</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Molto ragionamento</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Breve</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Lunga</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Ragionamento quando serve</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Impegno basso</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Impegno medio</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Impegno alto</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Impegno molto alto</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Impegno massimo</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Ragionamento disattivato</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Ragionamento breve</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Ragionamento lungo</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Spostata in {folder}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>Una chat spostata in {folder}</numerusform>
            <numerusform>{n} chat spostate in {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Tolta dalla sua cartella: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>Una chat tolta dalla sua cartella</numerusform>
            <numerusform>{n} chat tolte dalle loro cartelle</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Etichette modificate: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Etichette di una chat modificate</numerusform>
            <numerusform>Etichette di {n} chat modificate</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Fissata: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>Una chat fissata</numerusform>
            <numerusform>{n} chat fissate</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Non più fissata: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>Una chat non più fissata</numerusform>
            <numerusform>{n} chat non più fissate</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Archiviata: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>Una chat archiviata</numerusform>
            <numerusform>{n} chat archiviate</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Tolta dall&apos;archivio: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>Una chat tolta dall&apos;archivio</numerusform>
            <numerusform>{n} chat tolte dall&apos;archivio</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Eliminata: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>Una chat eliminata</numerusform>
            <numerusform>{n} chat eliminate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>Modifica di una chat in corso.</numerusform>
            <numerusform>Modifica di {n} chat in corso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>Annullamento della modifica di una chat in corso.</numerusform>
            <numerusform>Annullamento della modifica di {n} chat in corso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>Una chat è ancora come l&apos;avevi cambiata.</numerusform>
            <numerusform>{n} chat sono ancora come le avevi cambiate.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, cartella, una chat, chiusa</numerusform>
            <numerusform>{name}, cartella, {n} chat, chiusa</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, cartella, una chat, aperta</numerusform>
            <numerusform>{name}, cartella, {n} chat, aperta</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, nuove risposte in una chat</numerusform>
            <numerusform>{row}, nuove risposte in {n} chat</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>Una riga selezionata</numerusform>
            <numerusform>{n} righe selezionate</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>Una chat selezionata</numerusform>
            <numerusform>{n} chat selezionate</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Si possono aprire solo indirizzi web e di posta.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Questo indirizzo non è scritto come dovrebbe.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Aprire questo indirizzo?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>La rete conosce questo sito come {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Apri</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copia l&apos;indirizzo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Non chiedere più per {0} fino alla chiusura del programma</translation>
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
        <translation>“{changed}” è stato modificato nella sua cartella e resta com&apos;è. La chat continua in “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>Un file Markdown è stato modificato nella sua cartella e resta com&apos;è. La chat continua in un nuovo file accanto.</numerusform>
            <numerusform>{n} file Markdown sono stati modificati nella loro cartella e restano come sono. Le chat continuano in nuovi file accanto.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>La cartella dei file Markdown non c&apos;è: {folder}. Il programma riprova da solo.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>La cartella dei file Markdown è vuota: {folder}. Se il suo disco non è collegato, collegalo. Per far riscrivere tutti i file, scegli di nuovo la cartella.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop non può scrivere nella cartella dei file Markdown: {folder}. Il programma riprova da solo.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Il disco con la cartella dei file Markdown è pieno: {folder}. Il programma riprova da solo.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>Non è stato possibile scrivere “{name}” nella cartella dei file Markdown. Il programma riprova da solo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>Nella cartella c&apos;è un file.</numerusform>
            <numerusform>Nella cartella ci sono {n} file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>Uno è ancora da scrivere.</numerusform>
            <numerusform>{n} sono ancora da scrivere.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>Il server non viene interrogato: il suo indirizzo deve iniziare con https://.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Non c&apos;è connessione con questo server. Controlla il suo indirizzo e la rete.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>La connessione con questo server non è sicura, quindi non gli è stato inviato niente.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>Il server non ha risposto entro un secondo.</numerusform>
            <numerusform>Il server non ha risposto entro {n} secondi.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>A questo indirizzo non c&apos;è un server MCP, o ce n&apos;è uno di un tipo vecchio che non si può interrogare.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>Il server rimanda a un altro indirizzo, {address}, che non è stato interrogato. Inserisci tu quell&apos;indirizzo, se te ne fidi.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>Il server vuole un token.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Il server non accetta questo token.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>Il server viene interrogato troppo spesso. Riprova tra un po&apos;.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>Il server ha un guasto (stato {status}). Riprova più tardi.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>Il server non dice quali strumenti ha: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>Il server non ha strumenti da offrire.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La risposta del server non ha senso.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>La risposta del server supera i {size} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>Il server ha più di uno strumento, ed è troppo.</numerusform>
            <numerusform>Il server ha più di {n} strumenti, e sono troppi.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Questo server ha più di quanto il modulo possa mostrare (“{what}”). Si può modificare solo come JSON.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Dai un nome al server.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Un altro server ha già questo nome.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Scrivi l&apos;indirizzo del server.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Togli il nome e la password prima della @. Il token ha un campo apposito.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>L&apos;indirizzo deve iniziare con https://, ad esempio https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>Il token era conservato per un altro indirizzo. Scrivilo di nuovo o rimuovilo.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Un token ha solo lettere semplici, cifre e segni, senza spazi.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>vede le immagini</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>legge i PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>ragiona</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>usa strumenti</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>cerca sul web</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>capacità sconosciute</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter sceglie un modello adatto per ogni messaggio. Quale ha risposto, e quindi il prezzo, si sa dopo.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter sceglie uno dei modelli gratuiti. Hanno limiti più stretti.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter interroga più modelli e ne ricava un&apos;unica risposta.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter interroga più modelli veloci e ne ricava un&apos;unica risposta.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter interroga più modelli piccoli e ne ricava un&apos;unica risposta.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Un router di nome {name}: le sue regole scelgono il modello per ogni messaggio.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Integrato, funziona senza rete. Accetta liberamente temperatura, top_p e top_k; non ragiona.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Integrato, funziona senza rete. Ragiona se glielo si chiede, con un budget o quanto crede.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Integrato, funziona senza rete. Ragiona sempre e non accetta temperatura, top_p o top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Integrato, funziona senza rete, gratuito. Nessuna impostazione per la scelta delle parole, nessun ragionamento, risposte brevi.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>Usa “{name}” così com&apos;è</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Caricamento dell&apos;elenco…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>L&apos;elenco non è caricato. Riprova</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>capienza {count} token</numerusform>
            <numerusform>capienza {count} token</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>prova, nessun costo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>il prezzo dipende dal modello</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prezzo sconosciuto</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} lettura, {output} scrittura</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>dimensione sconosciuta</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number}&#xa0;Mln</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number}&#xa0;mila</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>non fatto per chattare</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>preferito</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Questa conversazione ha circa un token, ma il modello può contenerne solo {context}. Non si taglia niente di nascosto.</numerusform>
            <numerusform>Questa conversazione ha circa {n} token, ma il modello può contenerne solo {context}. Non si taglia niente di nascosto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Questa conversazione ha circa un token e la risposta può richiederne altri {answer}: insieme sono più dei {context} che il modello può contenere.</numerusform>
            <numerusform>Questa conversazione ha circa {n} token e la risposta può richiederne altri {answer}: insieme sono più dei {context} che il modello può contenere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Limita la risposta a un token</numerusform>
            <numerusform>Limita la risposta a {n} token</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Scegli un modello più capiente</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Inizia una nuova chat</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Invia comunque</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Può costare fino a {most}. Il tuo limite per un messaggio è {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Può costare fino a {most}, e oggi hai già speso {spent}. Il tuo limite per un giorno è {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>Il costo di una delle risposte di oggi non si conosce e non è compreso nella somma.</numerusform>
            <numerusform>Il costo di {n} delle risposte di oggi non si conosce e non è compreso nella somma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>Il prezzo di questo modello non si conosce, quindi non si può controllare il tuo limite.</translation>
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
        <translation>Una risposta è in corso. Fermala o aspetta che finisca, poi sposta la cartella.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Non è stato spostato niente. Tutto è dov&apos;era.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Le tue chat sono già in {folder}. Scegli un&apos;altra cartella.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} sarebbe dentro la cartella attuale. Scegline una altrove.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} è su un disco di rete, dove le tue chat potrebbero danneggiarsi. Scegli una cartella su questo computer.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>In {folder} non c&apos;è spazio per le tue chat. Tutto è dov&apos;era.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Non è stato possibile scrivere le tue chat in {folder}. Tutto è dov&apos;era.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>La copia in {folder} non era come doveva, quindi non viene usata. Tutto è dov&apos;era; controlla quel disco.</translation>
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
        <translation>Il gateway risponde, senza proxy. Tempo: {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>Il gateway risponde, attraverso {proxy}. Tempo: {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>Il proxy {proxy} non si può usare: vanno bene solo http, https e socks5.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>La password del proxy non è stata trovata. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Il file dei certificati attendibili {file} non si può leggere. Sceglilo di nuovo o rimuovilo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>Entro un secondo non ha risposto niente.</numerusform>
            <numerusform>Entro {n} secondi non ha risposto niente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>Attraverso {proxy} entro un secondo non è arrivato niente.</numerusform>
            <numerusform>Attraverso {proxy} entro {n} secondi non è arrivato niente.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>Il gateway è stato raggiunto, ma il suo certificato non è attendibile. Una rete che legge il traffico ha certificati propri: se ti fidi, scegli il loro file qui sotto.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} è stato raggiunto, ma un certificato lungo il percorso non è attendibile. Un proxy che legge il traffico ha certificati propri: se ti fidi, scegli il loro file qui sotto.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>Ciò che risponde a questo indirizzo non parla il protocollo sicuro (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>La connessione sicura (TLS) si è interrotta dopo {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} non accetta il nome utente e la password.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>Per {proxy} servono un nome utente e una password.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} non ha lasciato passare la richiesta: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} non è stato trovato: nessun computer si chiama così.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>A {proxy} non è in ascolto niente: la connessione è stata rifiutata.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>La connessione attraverso {proxy} si è interrotta: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>Il gateway non è stato trovato. La rete c&apos;è, e l&apos;indirizzo è giusto?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>All&apos;indirizzo del gateway non è in ascolto niente: la connessione è stata rifiutata.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>La connessione si è interrotta: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Ora: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Ora: nessuno, il gateway viene raggiunto direttamente.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Ora: {proxy}, che non si può usare. Vanno bene solo http, https e socks5.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>La password è conservata qui: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>La password è conservata finché non chiudi Orca Desktop. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>La risposta è pronta.</numerusform>
            <numerusform>{n} risposte sono pronte.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>Non è stato possibile finire la risposta.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>La risposta aspetta un risultato da te.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Scrivi un sito senza https, ad esempio example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Permette al modello di chiedere a questo computer la data e l&apos;ora.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Permette al modello di far fare i calcoli a questo programma, così sono giusti.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Permette al modello di chiedere brani delle tue altre chat. Li vedi uno per uno prima che vengano inviati.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modello</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Quale modello risponde.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Con quanta libertà si scelgono le parole: bassa è precisa e ripetibile, alta è più varia.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Ragionamento</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Se il modello ragiona prima di rispondere. Richiede tempo e token.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Disattivato</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Con un budget</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Quando serve</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budget di ragionamento</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Con quanti token il modello può ragionare: almeno 1.024 e meno del limite della risposta.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>token</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Token massimi</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>La risposta più lunga consentita; conta anche il ragionamento. 1.000 token sono circa 700 parole.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Istruzioni</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>Che cosa il modello deve tenere sempre a mente, ad esempio il suo ruolo o il tono.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Ad esempio: Usa parole semplici. Cucino per due, senza carne.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Sceglie solo tra le parole più probabili che insieme raggiungono questa quota. Cambia questo o la temperatura, non entrambi.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Sceglie solo tra questo numero di parole, le più probabili.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Sequenze di arresto</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>La risposta finisce prima di uno di questi testi; un testo per riga.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Mostra il ragionamento</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Se il ragionamento si mostra come riassunto o si esclude.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Riassunto</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Nascosto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Impegno</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Quanto lavoro il modello mette in una risposta; di più richiede più token.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Basso</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Molto alto</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Massimo</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Ricerca sul web</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Permette al modello di cercare sul web; ogni ricerca si paga a parte.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Ricerche massime</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Quante volte il modello può cercare sul web per una risposta.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Solo questi siti</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>I siti in cui si cerca, ad esempio wikipedia.org; uno per riga.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Siti da escludere</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>I siti esclusi dalla ricerca, ad esempio example.com; uno per riga.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Città per la ricerca</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Trova ciò che è vicino, ad esempio il meteo o i negozi. Il luogo viene comunicato al fornitore.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>Paese per la ricerca</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Due lettere, ad esempio IT, FR o US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Indica un paese con due lettere, ad esempio IT o US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Citazione dei documenti</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>Le risposte dicono su quali brani dei documenti allegati si basano.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Cache dei prompt</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Rende più economiche le conversazioni lunghe: ciò che è già stato inviato costa un decimo la volta dopo.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Strumenti</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Strumenti che il modello può chiedere. Le chiamate si mostrano, non si eseguono.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Scelta dello strumento</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Se il modello può, deve o non deve usare uno strumento.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Può</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Deve</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Non deve</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Questo</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Nome dello strumento</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>L&apos;unico strumento che il modello deve usare.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Server MCP</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Server i cui strumenti il modello può usare da solo. Un token scritto qui passa nel portachiavi del sistema.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadati</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Dati per il fornitore su questa richiesta, come JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utente</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Un nome in codice per chi fa la domanda, senza dati personali.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Scrittura in diretta</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Mostra la risposta mentre viene scritta, invece che tutta insieme alla fine.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Questo valore qui non va bene.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Prima scegli un modello.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Una sequenza di arresto non può essere vuota.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Indica un numero tra {minimum} e {maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Indica un numero non inferiore a {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Indica con quanti token il modello può ragionare.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>Il budget di ragionamento deve essere inferiore al limite della risposta, che è di un token.</numerusform>
            <numerusform>Il budget di ragionamento deve essere inferiore al limite della risposta, che è di {n} token.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e ora</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calcolatrice</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Cerca nelle mie chat</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Conserva come ricetta</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Una ricetta conserva queste colonne, da riusare con qualsiasi domanda.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Che nome dare a questa ricetta?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Rinomina la ricetta</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} è un file, non una cartella. Scegli una cartella con --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop non può scrivere in {folder}. Consenti la scrittura o scegli un&apos;altra cartella con --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>Non c&apos;è più spazio per {folder}. Liberane un po&apos;, poi riavvia.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Le tue chat erano state spostate in {folder}, ma ora non sono lì. Collega quel disco e riavvia, oppure scegli un&apos;altra cartella con --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>La cartella {folder} non si può usare. Scegline un&apos;altra con --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Il file delle preferenze non si può leggere alla riga {line}. Si usa l&apos;ultimo valido.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>Il file delle preferenze ha qualcosa di strano alla riga {line} (“{name}”). Si usa l&apos;ultimo valido.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>Le parole più probabili: per fatti, codice e riassunti.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Tra preciso e audace: per le domande di tutti i giorni.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Parole più varie: per idee, nomi e storie.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Riflessivo</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Ragiona prima di rispondere: per domande difficili. Ci mette di più.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Riga {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Una preimpostazione ha bisogno di un nome.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Un nome ha al massimo un carattere.</numerusform>
            <numerusform>Un nome ha al massimo {n} caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Questo file è troppo grande per contenere preimpostazioni.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Riga {line}, colonna {column}: questo non è JSON. Controlla virgole, virgolette e parentesi.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>Questo file non contiene preimpostazioni.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>manca un elenco di preimpostazioni.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>questa non è una preimpostazione con nome e impostazioni.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>queste preimpostazioni vengono da un Orca Desktop più recente (formato {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; qui non si conosce.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; compare due volte nello stesso posto.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>C&apos;è già una preimpostazione con questo nome.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Questa preimpostazione non c&apos;è più.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} non si può leggere.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} non è un file di testo.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>Su questo computer non è configurata nessuna stampante. Esporta invece la chat come PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>La stampante non ha accettato il lavoro, quindi non si è stampato niente. Controlla la stampante o esporta la chat come PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>Inviata a “{name}”.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Stampata su file.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Stampa in corso…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>La chat precedente è ancora in stampa.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Fermato. Ciò che la stampante aveva già preso viene stampato comunque.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>In attesa del portachiavi del sistema. Forse sta chiedendo la sua password.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Un prompt deve avere un nome.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>Un prompt deve avere un testo.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Un nome ha al massimo un carattere.</numerusform>
            <numerusform>Un nome ha al massimo {n} caratteri.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Un prompt ha al massimo un carattere.</numerusform>
            <numerusform>Un prompt ha al massimo {n} caratteri.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Questo file è troppo grande per dei prompt.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>Questo file non contiene prompt.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>questo non è un prompt con un nome e un testo.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Questi prompt vengono da un Orca Desktop più recente (formato {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Prompt {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Spiega in modo semplice</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Spiega {{argomento}} a una persona che {{livello: non ne sa niente|ne sa qualcosa}}. Usa un esempio della vita di tutti i giorni.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Scrivi una lettera</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Scrivi una lettera {{tono: formale|cordiale}} a {{destinatario}}.
Riguarda {{che cosa}}.
Al massimo mezza pagina.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Accorcia</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Accorcia il testo seguente a {{lunghezza: cinque frasi}}. Mantieni tutti i fatti e i numeri.

{{testo}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Pro e contro</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Quali sono i pro e i contro di {{idea}}? Rispondi con una tabella, poi di&apos; in due frasi che cosa faresti tu.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>C&apos;è già un prompt con questo nome.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Questo prompt non c&apos;è più.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>È stato importato un prompt.</numerusform>
            <numerusform>Sono stati importati {n} prompt.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} si usa già per “{action}”. Scegli altri tasti.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} si usa già per “{prompt}”, che così resta senza tasti.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>Il file è vuoto.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Questa non è una conversazione: nessun titolo come “## You” e “## Assistant” dice chi parla.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Questo è il resoconto di un confronto, che non si legge come conversazione.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Questo file è stato scritto da una versione più recente di Orca Desktop. Sono state lette le parole e chi parla, nient&apos;altro.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>Il commento alla fine del file è danneggiato. Sono state lette le parole e chi parla, nient&apos;altro.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Ciò che viene prima del primo titolo che dice chi parla è stato escluso.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>Il file è di un formato precedente, che non dice tutto: immagini, file, ragionamento e strumenti non vengono letti.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>Il titolo è stato modificato nel file.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>Un messaggio è stato modificato nel file.</numerusform>
            <numerusform>{n} messaggi sono stati modificati nel file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>Un messaggio è stato aggiunto nel file.</numerusform>
            <numerusform>{n} messaggi sono stati aggiunti nel file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>Un messaggio è stato rimosso nel file.</numerusform>
            <numerusform>{n} messaggi sono stati rimossi nel file.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>Una risposta modificata non dice più che cosa cita.</numerusform>
            <numerusform>{n} risposte modificate non dicono più che cosa citano.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>Una risposta non ha più una domanda. Si mostra, ma non si include.</numerusform>
            <numerusform>{n} risposte non hanno più una domanda. Si mostrano, ma non si includono.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Puoi leggere le tue chat, ma non si salva e non si invia niente di nuovo: non c&apos;è più spazio per {file}. Liberane un po&apos;, e tutto riprende da solo.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Puoi leggere le tue chat, ma non si salva e non si invia niente di nuovo: {file} non si può scrivere. Consenti lì la scrittura, e tutto riprende da solo.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Non si salva e non si invia niente di nuovo: il disco con {file} non risponde come dovrebbe. Controlla quel disco; quando risponde, tutto riprende da solo.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Non si salva e non si invia niente di nuovo: il file delle tue chat è danneggiato ({file}). Riavvia Orca Desktop; conserva quel file e salva tutto ciò che si può leggere.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Puoi leggere le tue chat, ma non si salva e non si invia niente di nuovo: lo spazio non basta per aggiornare {file} a questo Orca Desktop. Liberane un po&apos;, poi riavvialo.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Non si salva e non si invia niente di nuovo: {file} è stato rimosso o sostituito, e lì le tue chat non si possono salvare di nuovo. Libera quella cartella, e tutto riprende da solo.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Oggi</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Ultimi 7 giorni</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Ultimi 30 giorni</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Ultimi 365 giorni</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Da me</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>Da un modello</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Con codice</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Con un file</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Con un&apos;immagine</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Con un confronto</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modello: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Cartella: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etichetta: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>Prima del {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>Dal {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Qui non c&apos;è una chiave. Incolla la chiave intera.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Una chiave non ha spazi. Copia solo la chiave, senza le parole intorno.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Una chiave ha solo lettere semplici, cifre e segni. Copiala di nuovo dalla sua pagina.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>C&apos;è più di una chiave. Incollane una sola, senza le parole intorno.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>Il token del server MCP è conservato solo per questa sessione. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>Il token per {server} non è nel portachiavi di questo computer. Inseriscilo di nuovo in “Server MCP”.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Di questa chat non si conserva niente, quindi nessun&apos;altra può continuare da qui. Prima conserva questa chat.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>Il modello ha usato strumenti molte volte di seguito. Invia i risultati per farlo continuare.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Questo non continua da solo: ti viene chiesto prima dell&apos;invio.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Di questa chat non si conserva niente, quindi non ha segnalibri. Prima conserva questa chat.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Aspetta che questa risposta finisca, oppure prima fermala.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Prima scrivi un messaggio.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>Il modello l&apos;aveva rifiutato, quindi è stato escluso.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>Il risultato dello strumento non risponde più a niente di ciò che è incluso.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>A una risposta servono parole.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Si può modificare solo una risposta fatta di sole parole, e nessuna di un confronto.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Connessione</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Indirizzo del gateway</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nuova chiave</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rete</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificati</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Risposte</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modello per le nuove chat</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Stile per le nuove chat</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Avvisami quando è pronta una risposta che ha richiesto tempo</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Fai continuare da sole le risposte in pausa</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aspetto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Carattere</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Dimensione del testo</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animazioni</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Lingua</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Scrittura e tasti</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Invio dei messaggi</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Desktop</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Area di notifica</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Chiusura della finestra</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Chat e backup</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Cartella dei dati</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Sposta la cartella dei dati</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Dimensioni di chat e backup</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backup</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>File Markdown</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Costi</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Chiedi conferma oltre un prezzo</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Rifiuti dei modelli</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacy</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permetti a Orca Desktop di rileggere il Markdown esportato</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versioni più recenti</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>A questo indirizzo niente ha risposto come un gateway. Controlla il percorso: di solito l&apos;indirizzo finisce dopo il nome, come in https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Premi i nuovi tasti per “{action}”. Esc lascia tutto com&apos;è.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Premi una cifra qualsiasi insieme ai nuovi tasti per “{action}”. Esc lascia tutto com&apos;è.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} serve già per “{action}”.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>Ora “{action}” ha i tasti {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>Ora “{action}” non ha tasti.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Tutti i tasti sono come all&apos;inizio.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>I tasti sono di nuovo come prima.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Scrittura</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Invia il messaggio</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Vai a capo</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Riprendi l&apos;ultimo messaggio (campo vuoto)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Incolla come testo semplice</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>In un messaggio (ci si arriva con Tab)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Elimina la domanda e la sua risposta</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Grazie. Puoi chiudere questa pagina e tornare a Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Questo indirizzo non è aperto. Ricomincia da Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>L&apos;accesso è stato rifiutato. Non è stata creata nessuna chiave.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter non ha dato una chiave. Ricomincia o incolla una chiave.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>Il browser non è tornato in tempo. Ricomincia o incolla una chiave.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L&apos;accesso è stato annullato.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Un altro programma sta usando le tue chat ({file}). Chiudilo, poi riprova.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Le tue chat sono state usate l&apos;ultima volta da un Orca Desktop più recente. Non è stato cambiato niente; installa la versione più recente per aprirle ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Le tue chat non si possono scrivere ({file}). Consenti lì la scrittura, poi riprova.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Non c&apos;è più spazio per salvare le tue chat ({file}). Liberane un po&apos;, poi riprova.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>Il file delle tue chat è danneggiato ({file}), quindi non vi si scrive più niente. Riavvia Orca Desktop: così si salva tutto ciò che si può leggere.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>Il file {file} appartiene a un altro programma. Scegli un&apos;altra cartella con --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Le tue chat non si possono leggere ({file}). Controlla il disco e la cartella, poi riprova.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Questa chat non c&apos;è più.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Le tue chat sono già chiuse, quindi questo non è stato salvato. Riavvia Orca Desktop.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Non è stato possibile salvare ({file}). Riprova o riavvia Orca Desktop.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Non resta abbastanza spazio per aggiornare le tue chat a questo Orca Desktop ({file}). Liberane un po&apos;, poi riavvialo.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>È più grande di tutto ciò che un modello accetta. Riducilo, poi riprova.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>Il file delle tue chat è stato rimosso o sostituito mentre era in uso, e non si può salvare di nuovo al suo posto ({file}). Libera quella cartella, poi riprova.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Il file delle tue chat era danneggiato. L&apos;unica domanda o risposta che conteneva è stata salvata; il file danneggiato è conservato come {kept}.</numerusform>
            <numerusform>Il file delle tue chat era danneggiato. Tutte le {n} domande e risposte che conteneva sono state salvate; il file danneggiato è conservato come {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Il file delle tue chat era danneggiato. Domande e risposte salvate: {saved} di una; il file danneggiato è conservato come {kept}.</numerusform>
            <numerusform>Il file delle tue chat era danneggiato. Domande e risposte salvate: {saved} di {n}; il file danneggiato è conservato come {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Il file delle tue chat è stato sostituito mentre Orca Desktop lo aveva aperto. Le tue chat sono state salvate di nuovo; l&apos;altro file è conservato come {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>In {file} non c&apos;è spazio per un backup delle tue chat. Le chat sono salvate; libera un po&apos; di spazio per poterne rifare il backup.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>In {file} non è stato possibile fare un backup delle tue chat. Le chat sono salvate; controlla quella cartella e il suo disco.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>Il file delle tue chat era danneggiato. È stato ripristinato il backup del {date}; il file danneggiato è conservato come {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Il file delle tue chat è stato rimosso mentre Orca Desktop lo aveva aperto. Tutte le chat sono state salvate di nuovo nello stesso posto.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Le tue chat sono state aggiornate a questo Orca Desktop senza fare prima un backup, perché in {kept} non c&apos;era spazio. Ci sono tutte; libera un po&apos; di spazio.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>Le ultime modifiche alle tue chat erano danneggiate e non si sono potute leggere. Tutto ciò che c&apos;era prima è qui; i file danneggiati sono conservati come {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>Il file delle tue chat era danneggiato e non c&apos;è ancora un backup, quindi inizi senza chat. Il file danneggiato è conservato come {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Il file delle tue chat mancava. È stato ripristinato il backup del {date}.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 chat</numerusform>
            <numerusform>{n} chat</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Questo file non si può leggere.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>In questo file c&apos;è una chiave privata, che non va data a nessuno. Scegli un file che contenga solo certificati.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>Questo file non contiene nessun certificato leggibile. Deve essere un file PEM, in cui un certificato comincia con “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>Il certificato in questo file è di un solo computer. Scegli quello dell&apos;autorità che lo ha firmato.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>I certificati in questo file sono scaduti: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>Lo strumento non è riuscito: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>La chiamata allo strumento era sbagliata.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>Lo strumento non era raggiungibile.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>Lo strumento è stato usato tante volte quante sono permesse in una risposta.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>Lo strumento ha avuto troppe richieste in poco tempo.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>Le parole da cercare erano troppo lunghe.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>La richiesta allo strumento era troppo grande.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>L&apos;indirizzo della pagina era troppo lungo.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Non è permesso leggere questa pagina.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>Non è stato possibile leggere la pagina.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>La pagina è di un tipo che non si può leggere.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>Lo strumento ci ha messo troppo.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Qui si dice quali strumenti del server MCP {server} sono consentiti. Si può modificare solo come JSON.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>Questo è uno strumento del fornitore ({type}), senza valori tuoi. Si può modificare solo come JSON.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Questo strumento ha più di quanto il modulo possa mostrare (“{what}”). Si può modificare solo come JSON.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Dai un nome allo strumento.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Un nome ha solo le lettere dalla a alla z, cifre, _ e -, senza spazi; al massimo 128.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Un altro strumento ha già questo nome.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Dai un nome al valore o rimuovilo.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Un nome ha solo le lettere dalla a alla z, cifre, _, . e -, senza spazi; al massimo 64.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Un altro valore ha già questo nome.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Scrivi almeno un testo tra cui scegliere, uno per riga.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>Copiato</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copia in corso…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annulla</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Ferma la copia</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Solo in questa risposta</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Solo nell&apos;altra risposta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fonti</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>sconosciuto</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prova</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} e oltre</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Costo sconosciuto</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Risposte: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>di costo sconosciuto: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} con questa chat</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prezzo sconosciuto</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>fino a {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} più le ricerche</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr_FR">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>À propos de cette comparaison</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Identique pour toutes&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>avec le début de la discussion</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>sans le début de la discussion</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Question posée&#xa0;: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Toutes les réponses ensemble&#xa0;: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Réalisé avec Qt, sous licence GNU LGPL 3, et avec d’autres logiciels libres.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licences…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Retirer de toutes les discussions</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Ce que vous changez ici change dans toutes les discussions.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Aucune discussion n’a encore d’étiquette. Le menu d’une discussion permet d’en ajouter.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Modifier la réponse</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>En Markdown. Votre texte devient une version à part, signalée comme modifiée&#x202f;; l’original reste à côté.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>Répondre ainsi</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Rétablir le style de réponse</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Laisser le style de réponse tel quel</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Répondre ainsi désormais&#x202f;?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Désormais</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Renommée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copie)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Dupliquée&#xa0;: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Dossier déplacé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Dossier supprimé, ses discussions sont gardées&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Dossier créé.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Dossier renommé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Dossier modifié&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Retirer {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Entrée ouvre, Suppr retire, Ctrl+Gauche et Ctrl+Droite déplacent.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Pièces jointes</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Résultat d’un outil</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Pièce jointe</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>tel qu’envoyé</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Place {place} sur {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Précédent</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Suivant</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Réduire</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Agrandir</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Ce fichier n’est plus conservé ici.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Première page de {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Page {page} de {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Rien de ce fichier ne peut être affiché ici. Vous pouvez l’enregistrer.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>Les fichiers sont joints au message de la discussion.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texte collé.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>Ce texte est long.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Joindre comme fichier</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Ce qui était encore en cours de lecture n’a pas été joint, car le message a changé.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Retiré du message.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Enregistrer sous</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Envoyer en taille réelle</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>Le document «&#xa0;{title}&#xa0;» n’est plus conservé ici.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Revenez à une discussion pour joindre des fichiers à un message.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Tous les fichiers</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Choisir où ranger les discussions</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Déplacer et redémarrer</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>Supprimer les discussions d’avant le déplacement&#x202f;?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>Celles de {folder} sont utilisées désormais, et restent.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Supprimer les anciennes</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Copies d’Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Copies d’Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Choisir une copie</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>Examen de {name}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restauration…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>Retour à l’état précédent…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Suppressions récentes</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Discussions supprimées</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Contenu de la discussion</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Effacer définitivement…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Tout effacer…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Effacement définitif le {gone}  ·  suppression&#xa0;: {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Effacer définitivement</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Marque-pages de toutes les discussions</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Modifier la note</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Aucun message n’est encore marqué. Vous pouvez en marquer un depuis son menu.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Aucun message n’est encore marqué. Vous pouvez en marquer un depuis son menu, ou avec {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Pas de note</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, note&#xa0;: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Appel de {tool}&#xa0;:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Résultat de {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Ce que l’outil a trouvé</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Échec de l’outil</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>Échec de {tool}</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Joindre un fichier au résultat de {tool}</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Trouvé par ce programme. Vous pouvez le modifier avant l’envoi.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Rien à dessiner pour l’instant.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>choisie</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>non choisie</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sans titre</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Essai&#xa0;: les réponses sont inventées par un petit modèle intégré.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Se connecter à OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>La question en attente est retirée.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>La réponse est modifiée. L’original est la version précédente.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (à partir d’ici)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Cette discussion continue à partir de cette réponse. L’autre reste telle quelle.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Question et réponse supprimées.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>Que faire à la fermeture de la fenêtre&#x202f;?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>Dans la zone de notification, le programme continue&#xa0;: les réponses s’écrivent, et une question rapide est à portée de main. Vous pourrez changer cela dans les paramètres.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Code, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Retour à la ligne</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvaise</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Texte de la note</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>Que pensez-vous de cette réponse&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Arrêter cette colonne</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Réessayer cette colonne</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Lire cette colonne seule</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} sur {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Marque-page&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Afficher toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>Les réponses apparaissent quand toutes sont écrites.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Réponse {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Visible une fois que vous aurez choisi une réponse.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Colonnes</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Colonnes à gauche et à droite</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Trouver une discussion, une action, un modèle, un préréglage ou un paramètre</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ parcourir   Entrée choisir   Échap quitter</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Résultats</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>{n} réponse a été comparée ici.</numerusform>
            <numerusform>{n} réponses ont été comparées ici.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Afficher côte à côte</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Jusqu’à {n} réponse par colonne</numerusform>
            <numerusform>Jusqu’à {n} réponses par colonne</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Retour à la discussion</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Afficher les différences</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Répéter</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Rapport</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>À propos de cette comparaison</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Seulement ce qui diffère</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Tout arrêter</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Réessayer les échecs</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Révéler</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>avec {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{done} sur {all} terminées</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} colonne</numerusform>
            <numerusform>{n} colonnes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Question, discussion, réglage ou jour</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Rechercher des comparaisons</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Recherche …</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Rien n’a encore été comparé. Écrivez une question et cliquez sur Comparer.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Plus sur cette comparaison</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Toutes les comparaisons…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Vos réponses préférées…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Ajouter une colonne…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Poser une autre question à ces colonnes…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Dupliquer et modifier…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Garder comme recette…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copier en tableau</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Exporter en tableau (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Rechercher dans les réponses</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>utilisée</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Toutes les réponses sont écrites.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>à l’aveugle</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>choix&#xa0;: {column}</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>À l’aveugle&#xa0;: réglages, durée et prix s’affichent une fois votre choix fait. Le style peut tout de même trahir une réponse.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>La même question est posée à toutes.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>environ {n} jeton</numerusform>
            <numerusform>environ {n} jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Rechercher sur le Web</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Comment rechercher sur le Web</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Poser la même question avec plusieurs réglages, côte à côte</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Temporaire&#xa0;: rien de cette discussion n’est conservé sur cet ordinateur</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Attendez la fin de la réponse, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Un fichier est encore en cours de lecture. Patientez un instant, ou retirez-le.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Écrivez aussi les autres résultats, ou cliquez sur Passer.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Modification d’une question précédente. L’ancienne est gardée.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Annuler la modification</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Ne pas envoyer</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Envoyer ce message&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>Demander {n} réponse&#x202f;?</numerusform>
            <numerusform>Demander {n} réponses&#x202f;?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Estimation&#xa0;: {n} jeton à lire, {output} au plus à écrire&#x202f;; prix inconnu.</numerusform>
            <numerusform>Estimation&#xa0;: {n} jetons à lire, {output} au plus à écrire&#x202f;; prix inconnu.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Estimation&#xa0;: {n} jeton à lire, {output} au plus à écrire, jusqu’à {most}.</numerusform>
            <numerusform>Estimation&#xa0;: {n} jetons à lire, {output} au plus à écrire, jusqu’à {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>pas encore demandé</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Limite par message</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Limite par jour</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Afficher jetons et coûts</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Solde</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Utilisé jusqu’ici</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Seuil de confirmation par message</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Seuil de confirmation par jour</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Avant un message qui peut coûter plus, une confirmation vous est demandée. Vide&#xa0;: jamais. Cette limite est celle de ce programme&#x202f;; celles de votre compte se règlent sur orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Pas de limite</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>La passerelle n’indique pas de solde.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>reste {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>utilisé&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>jusqu’au {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>pas de limite</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Indiquez un montant en dollars US supérieur à zéro, par exemple 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>La limite a été modifiée.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Discussions et sauvegardes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Déplacer…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Supprimer les anciennes…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Déplacement</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Sauvegarder</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Il n’y en a pas encore.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurer…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurer depuis une copie…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Annuler la restauration</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copies</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Réparations</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Les discussions sont conservées dans ce dossier et nulle part ailleurs, sauf si vous les faites écrire en fichiers Markdown ou enregistrez une copie. La clé n’y est jamais.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}&#xa0;: discussions {chats}, images et fichiers {files}. Sauvegardes&#xa0;: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Avant le déplacement, elles étaient dans {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Restaurer à nouveau</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Déposez ici pour joindre</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Images, PDF, texte, Word, Excel et OpenDocument&#x202f;; plusieurs à la fois</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Aller au JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Contenu</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Format</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Images et fichiers</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Ensemble</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>Fichier &amp;ZIP</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Toutes les versions et &amp;branches</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>&amp;Sources des réponses</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>Ré&amp;glages des réponses</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>&amp;Heures des messages</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>&amp;Propriétés en tête</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>&amp;Relecture possible</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Discussions à exporter</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>To&amp;utes les discussions</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Du dossier</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Toutes, avec ou sans dossier</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>Profi&amp;l</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>Conte&amp;nu</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>Du d&amp;ossier</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>For&amp;mat</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>Réfle&amp;xion</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>Ou&amp;tils</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Votre propre clé ne figure dans aucune exportation.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Réservé à une discussion entière.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Ce qui est grisé ne s’applique pas ici.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Ceci est le début. Le fichier contiendra tout.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Fichier ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Choisir où créer le dossier</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Recherche de clés…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Il semble y avoir ici une clé secrète.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Exporter quand même</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Aperçu en texte</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} mot</numerusform>
            <numerusform>{n} mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} caractère</numerusform>
            <numerusform>{n} caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} jeton par seconde</numerusform>
            <numerusform>{n} jetons par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>{n} jeton écrit</numerusform>
            <numerusform>{n} jetons écrits</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>réponse de {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Temps de lecture&#xa0;: environ {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Titres&#xa0;: {headings} · listes&#xa0;: {lists} · tableaux&#xa0;: {tables} · code&#xa0;: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Langue&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Coût&#xa0;: {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Réponse de {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Premier mot après {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Réflexion&#xa0;: {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Durée&#xa0;: {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} Nouvelle tentative dans {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Question envoyée, en attente du premier mot…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Réflexion…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>En attente de la suite…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Écriture…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Écriture… environ {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Non demandée</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Attend son tour</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminée</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Arrêtée</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompue</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Échec</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}&#xa0;min</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>Réponse {letter} terminée, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Réponse {letter} arrêtée, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Réponse {letter} interrompue, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Échec de la réponse {letter}</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Modifier la question</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuer</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Donner les résultats</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Détails du problème</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>La dernière fois, Orca Desktop s’est arrêté à cause d’une erreur interne. Vos discussions sont enregistrées.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Rechercher dans la discussion</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} sur {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Aucun résultat.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} résultat de recherche</numerusform>
            <numerusform>{n} résultats de recherche</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Réflexion… {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Réflexion masquée par le fournisseur</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Réflexions</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Réflexion de {0}&#xa0;s</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Bloc&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Outil du serveur&#xa0;: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>Outil MCP&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Outil&#xa0;: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>Échec de l’outil</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Résultat de l’outil</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Gris</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>Bleu</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Vert</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ambre</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rouge</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Préréglage des nouvelles discussions</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Comme partout</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Instructions pour les nouvelles discussions</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Par exemple&#xa0;: Tu m’aides à remplir mes impôts. Réponds brièvement.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nom</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Couleur</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>&amp;Préréglage des nouvelles discussions</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>&amp;Instructions des nouvelles discussions</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} jeton</numerusform>
            <numerusform>{n} jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} jeton par seconde</numerusform>
            <numerusform>{n} jetons par seconde</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>Écrit en {n} requête, tout est compté ici</numerusform>
            <numerusform>Écrit en {n} requêtes, toutes comptées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Lus&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Lus depuis le cache&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Écrits&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>Dont réflexion&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Recherches&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Pages lues&#xa0;: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Durée&#xa0;: {0}&#xa0;s</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} avec cette discussion&#xa0;: plus que la capacité du modèle</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Formule&#xa0;: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Comment continuer</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Chacune depuis sa propre réponse</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Toutes depuis la réponse choisie</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Faire continuer toutes les colonnes depuis la réponse {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Faire continuer toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Discussion temporaire</translation>
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
        <translation>Version {0} sur {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marque-page</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Marque-page&#xa0;: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importé</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Modifié à la main</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Version précédente</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Version suivante</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Résultats des outils</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>Tout va bien&#x202f;?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Ce qui a été constaté</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>Ce texte ne contient ni votre clé ni un mot de vos discussions.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Afficher le rapport</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Vérifier à nouveau</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Tout va bien.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copié.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>Que voulez-vous savoir&#x202f;?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Écrivez ci-dessous, ou commencez par l’un de ces exemples&#xa0;:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Comparer trois réponses&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Vous utilisez maintenant Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Discussions de l’archive</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Toutes celles qui ne sont pas encore ici</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Ce qui n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Choisir un fichier</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Choisir un dossier</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Annuler l’importation</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Récupérez vos discussions d’un autre programme</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Choisissez ce que l’autre programme a exporté, tel quel&#xa0;: un fichier, une archive ZIP ou le dossier obtenu en la décompressant. Sont reconnus ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, les requêtes de l’API Messages et les textes où les interlocuteurs sont indiqués. Rien n’est importé avant que vous ayez vu le contenu, et rien n’est envoyé nulle part.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Archives et exportations (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Choisir ce qui a été exporté</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Choisir le dossier de l’exportation</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lecture de {name}…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Rien n’est encore importé.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>Ce qui est importé avant l’arrêt est gardé.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importation…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>La requête envoyée</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>La requête qui sera envoyée</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
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
        <translation>Afficher les longs textes en entier</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>La clé n’est jamais affichée&#x202f;; le code copié la prend dans l’environnement.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Essai&#xa0;: la réponse vient de ce programme et rien ne part ailleurs.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Non envoyé&#xa0;: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Relancer</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop a été mis à jour. Relancez-le pour continuer en toute sécurité&#x202f;; vos discussions sont conservées.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Aucune instruction</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} en JSON</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulaire</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Insérer un exemple</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Indenter</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Utiliser</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Vide&#xa0;: rien n’est envoyé.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Ceci peut être envoyé.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Enregistrement du jeton …</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clé d’API</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Collez votre clé</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Afficher la clé</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Se connecter</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>En attente du navigateur …</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>S’identifier avec OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Annuler l’identification</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>ou collez une clé&#xa0;:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Collez d’abord votre clé.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Masquer la clé</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>trousseau de clés de cet ordinateur</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Elle sera conservée ici et nulle part ailleurs&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Vérification de la clé …</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>La clé est conservée ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>La clé est conservée jusqu’à la fermeture d’Orca Desktop.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>La clé vient d’ORCAROUTER_API_KEY et n’est pas conservée.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>La passerelle n’accepte pas cette clé.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>Retirer la clé de cet ordinateur&#x202f;?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Pour envoyer des messages, il faudra la coller à nouveau. Elle reste valable.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Cette discussion temporaire va disparaître</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Rien n’en est conservé sur cet ordinateur. Vous pouvez la garder comme une discussion ordinaire.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>Ce que vous avez écrit n’a pas été envoyé et n’est conservé nulle part.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Abandonner</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>Nombre de mots souhaité</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Demandé à la fin des instructions</translation>
    </message>
    <message>
        <source>about</source>
        <translation>environ</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Refus des modèles</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>Ce qu’un modèle a refusé est omis des requêtes suivantes à ce modèle, et grisé dans le style de réponse. Oubliez-le si le modèle a changé.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Appris des refus</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Aucun modèle n’a encore refusé quoi que ce soit.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Oublier ceci</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Tout oublier</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Discussions</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Épinglées</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Hier</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Archives ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, déplié</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, replié</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, épinglée</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, archivée</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, avec une comparaison</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, attend un résultat</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, nouvelle réponse</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, étiquettes&#xa0;: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, trouvé&#xa0;: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, réponse en cours d’écriture</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licences</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Rechercher dans les licences</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Vos réponses préférées</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Combien de fois une réponse avec un réglage a été comparée, et combien de fois vous l’avez choisie. Conservé uniquement sur cet ordinateur.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Choisissez une réponse dans une comparaison&#xa0;: vos préférences seront comptées ici.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Ce qui a changé</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Réglage</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Bonne</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mauvaise</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Vos notes</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} sur {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Limite de jetons</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>coupée après</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Fichiers Markdown</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Garder chaque discussion en fichier Markdown dans un dossier</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Dossier des fichiers Markdown</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Aucun dossier n’est choisi.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Choisir un dossier…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Garder en fichiers</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Chaque fichier porte le titre de sa discussion et contient ce qu’elle affiche&#x202f;; il est réécrit quand elle change. Les images et les fichiers y sont nommés, pas copiés. Une comparaison à l’aveugle est écrite une fois révélée.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Ce que vous modifiez dans un fichier reste&#xa0;: la discussion continue alors dans un nouveau fichier à côté. Si vous supprimez une discussion, son fichier part aussi, sauf si vous l’aviez modifié&#x202f;; «&#xa0;Annuler&#xa0;» le fait revenir. Si vous désactivez ceci, tous les fichiers restent.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Toute personne qui peut lire le dossier peut lire les discussions, y compris les clés qui s’y trouvent.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Choisir le dossier des fichiers Markdown</translation>
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
        <translation>Un problème est survenu dans Orca Desktop. Votre dernière action n’a peut-être pas abouti.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Rechercher dans le manuel</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Chapitres</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Chapitre</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Modifiée&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Autre réponse&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Comparaison&#xa0;: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} ({n} question)</numerusform>
            <numerusform>{words} ({n} questions)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, affichée</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Choisir un modèle</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>répond avec {count} jeton au plus</numerusform>
            <numerusform>répond avec {count} jetons au plus</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisir le modèle</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Rechercher un modèle</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Nom ou éditeur</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Utiliser ce modèle</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualiser</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modèles</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoris</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Récents</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recommandés</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Tous les modèles</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Retirer des favoris</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Ajouter aux favoris</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>La liste n’est pas chargée, ce nom peut donc exister ou non. Il est utilisé tel quel&#x202f;; la passerelle décide.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Aucune liste ne contient ce nom. Il est utilisé tel quel&#x202f;; la passerelle décide.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Sans la liste de la passerelle, seuls quelques modèles sont connus ici.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Appris&#xa0;: il refuse {name}. Oublier ceci</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Les prix sont pour un million de jetons.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>dernière réponse de {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>absent de la liste de la passerelle</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>Aucune liste ne contient «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>Les noms sont pris à la lettre. Si la passerelle ne connaît pas celui-ci, la réponse sera une erreur.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Utiliser quand même</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>{n} modèle connu&#x202f;; la liste de la passerelle n’a pas encore été chargée</numerusform>
            <numerusform>{n} modèles connus&#x202f;; la liste de la passerelle n’a pas encore été chargée</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} modèle, liste du {time}</numerusform>
            <numerusform>{n} modèles, liste du {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Interrogation de la passerelle …</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>La liste des modèles n’est pas disponible.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>Changer aussi</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Échelonner</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>À</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Nombre de colonnes</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Créer ces colonnes</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Réponses écrites en même temps</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Seuil de confirmation</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>à</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colonnes</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Rien d’autre</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>Afficher {n} ligne</numerusform>
            <numerusform>Afficher les {n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Afficher moins</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Personnalisé</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Type de proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (sécurisé jusqu’au proxy)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Adresse du proxy</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>par exemple proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Port du proxy</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nom d’utilisateur pour le proxy</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>si le proxy en demande un</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Mot de passe pour le proxy</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Retirer le mot de passe</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Adresses sans proxy</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>par exemple intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Tester</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Tester l’accès à la passerelle</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Annuler le test</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Retirer les certificats</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Port</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nom d’utilisateur</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Sans proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>Le test demande à la passerelle la liste de ses modèles, sans votre clé. Il ne coûte rien.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Certaines entreprises lisent le trafic et ont leurs propres certificats. Ceux du fichier sont acceptés en plus de ceux du système, jamais à leur place.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Un mot de passe est conservé</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Il est conservé uniquement dans le trousseau de clés de cet ordinateur.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Uniquement ceux auxquels le système fait confiance.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>En plus&#xa0;: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Ce n’est pas l’adresse d’un proxy avec son port. Le réglage précédent reste en vigueur.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Saisissez d’abord l’adresse et le nom d’utilisateur&#xa0;: le mot de passe va avec.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Choisir le fichier des certificats</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Certificats ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>Aucune notification depuis le démarrage du programme.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Nouvelle tentative dans {seconds}&#xa0;s.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Toujours en attente, {0}&#xa0;s jusqu’ici.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>En attente de la réponse…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Il n’y a rien à annuler.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Annulé&#xa0;: «&#xa0;{what}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Ouvrir la discussion</translation>
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
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Indiquez un nombre de {low} à {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Indiquez un nombre entier de {low} à {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Pas de réseau. Vous pouvez continuer à écrire&#x202f;; une question part quand vous l’envoyez à nouveau.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>Le réseau est de retour. Rien n’a été envoyé tout seul.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Envoyé, car vous l’avez rétabli.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Exclure</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Inclure</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Exclure cette question et sa réponse des questions suivantes</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Inclure cette question et sa réponse dans les questions suivantes</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>Dans cette discussion</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Questions</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Carte</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Y aller</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Supprimer cette branche</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Entrée y aller   Échap quitter</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>Rien n’a encore été demandé dans cette discussion.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sans texte</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, une comparaison</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, vous êtes ici</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Choisissez une question pour supprimer tout ce qui la suit.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Carte de la discussion</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>{n} question supprimée avec sa réponse.</numerusform>
            <numerusform>{n} questions supprimées avec leurs réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Marque-page ajouté.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Ajouter une note</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Marque-page retiré.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Aperçu en pages</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Rechercher «&#xa0;{words}&#xa0;» dans tous les messages</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>Rien n’a encore été dit dans cette discussion</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Une réponse est en cours d’écriture</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Pas encore de réponse</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Rien n’est en cours d’écriture</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Paramètre</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Préréglage</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>Que faut-il retenir ici&#x202f;?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Style de réponse</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Masquer le style de réponse</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simple</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avancé</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>On ne sait pas ce que ce modèle accepte. Les réglages sont envoyés tels quels.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>Réglés sous «&#xa0;Avancé&#xa0;»&#xa0;: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>On ne sait pas si ce modèle l’accepte&#x202f;; il est envoyé tel quel.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>non utilisé</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>incertain</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Laisser le choix au modèle</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Indiquez un nombre entier, par exemple 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Indiquez un nombre.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Réinitialiser «&#xa0;{name}&#xa0;»</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>Ne pas envoyer «&#xa0;{name}&#xa0;»</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Enregistrer comme préréglage</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Enregistrer ces réglages comme préréglage</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Votre propre style</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modifié</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Préréglage&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Réglages nommés à choisir</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (nouvelles discussions)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Garder les changements dans {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Enregistrer un nouveau préréglage …</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Gérer les préréglages …</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Enregistrer un nouveau préréglage</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nom du préréglage</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Préréglages</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Les nouvelles discussions commencent avec celui-ci.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Supprimé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Pas pour les nouvelles discussions</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Pour les nouvelles discussions</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importer …</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Tout exporter …</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Exporter des préréglages</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Préréglages (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importer des préréglages</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importés&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>Aller à la réponse {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Toutes les colonnes</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>Modifier un prompt</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nouveau prompt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Appuyez sur les touches…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{sujet}} demande quelque chose. {{sujet&#xa0;: impôts}} commence par «&#xa0;impôts&#xa0;», et {{ton&#xa0;: formel|amical}} vous laisse choisir.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Demande&#xa0;: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>Rechercher des prompts</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Un nom, un dossier ou quelques mots</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insérer</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nouveau prompt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Ajouter 4 exemples</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importer…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Tout exporter…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Un prompt est un texte que vous réutilisez souvent. Gardez-le sous un nom, et insérez-le dans un message en tapant / au début. Là où il contient {{sujet}}, on vous demande quoi mettre à cet endroit.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Ouvrez une discussion pour insérer un prompt dans un message.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ parcourir   Entrée insérer   Échap laisser le /</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Nouveau prompt «&#xa0;{name}&#xa0;»…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nouveau prompt…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Garder un texte que vous réutilisez souvent</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Pour essayer&#xa0;: expliquer, écrire une lettre, raccourcir, peser le pour et le contre</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Ajouter 4 exemples</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Il n’y a pas encore de prompt.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Aucun prompt ne porte ce nom.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Il n’y a pas encore de texte à garder.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Garder comme prompt…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Modifié&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Gardé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Supprimé&#xa0;: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Les exemples sont là.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Exporter des prompts</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importer des prompts</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Regarder dans&#xa0;:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nom du fichier&#xa0;:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Fichiers de type&#xa0;:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Dossier&#xa0;:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Choisir</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nouveau dossier</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Type</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Modifié le</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
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
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Oui</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Non</translation>
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
        <translation>Maj</translation>
    </message>
    <message>
        <source>Alt</source>
        <translation>Alt</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Échap</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Suppr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Entrée</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Entrée</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Co&amp;uper</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>Co&amp;ller</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Tout sélectionner</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>C’est maintenant une discussion de la liste.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Rien n’en est conservé&#x202f;; elle disparaît à la prochaine question.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Posez une question</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Envoyer</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Ouvrir dans la fenêtre</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Temporaire&#xa0;: rien n’en est conservé</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Ne rien conserver de cette question</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>La réponse est là.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, curseur</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Arrêter la lecture à voix haute</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Lire à voix haute</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Il n’y a ici aucune réponse à lire à voix haute.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>Il n’y a pas de mots dans cette réponse.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>La réponse est lue à voix haute.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>La voix de ce système n’a pas pu être utilisée.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Recettes</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renommer…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Oublier</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Oublier cette recette</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>«&#xa0;{name}&#xa0;» est oubliée.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Nom de la recette</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Une recette porte déjà ce nom&#x202f;; elle serait remplacée.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Garder</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Remplacer</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>À la place&#xa0;:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Une version plus récente</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Ouvrir la page</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Ignorer cette version</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Détails de la réponse</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Afficher la requête</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Durée</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Réglages</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Pour l’assistance</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Demandé</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Réponse de</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>le même</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>un autre&#xa0;: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Lus depuis le cache</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>Écrits dans le cache</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>Dont réflexion</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Recherches Web</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Pages Web lues</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Essai</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>sans frais</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Indiqué avec la réponse</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Facturé au final</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Envoyée le</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Premier mot après</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Durée de réflexion</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Réponse complète</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Jetons par seconde</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tels qu’envoyés</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Non envoyé</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Requête</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Raison de la fin</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Séquence d’arrêt</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Requêtes</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Exporter en tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exporter le rapport</translation>
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
        <translation>Restaurer depuis une copie</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Discussions les plus récentes de la copie</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>Ses discussions les plus récentes</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Examiner cette sauvegarde</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Choisir un fichier…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Restaurer et redémarrer</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Une autre…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Une copie que vous avez enregistrée, ou l’une des sauvegardes ci-dessous. Rien n’est modifié avant que vous en ayez vu le contenu.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Une copie que vous avez enregistrée&#x202f;; il n’y a pas encore de sauvegardes. Rien n’est modifié avant que vous en ayez vu le contenu.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Choisir quoi restaurer</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Rien ne change si vous annulez.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>C’est trop long pour un résultat. Joignez-le comme fichier, ou raccourcissez-le.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Résultats des outils</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Pas maintenant</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nom du dossier</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
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
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Désépingler</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Épingler</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Sortir des archives</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Dupliquer</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nouvelle discussion dans ce dossier</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Nouveau dossier dans celui-ci</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Couleur et nouvelles discussions…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Monter</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Descendre</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Supprimer le dossier, garder ses discussions</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Déplacer vers</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Aucun dossier</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nouveau dossier…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Enregistrer une copie</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Avec images et fichiers ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Choisir où…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Afficher dans le dossier</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Tout dans un seul fichier</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Toutes les discussions, les préréglages et les paramètres vont dans un fichier que ce programme peut restaurer. La clé n’y est jamais. Toute personne qui a le fichier peut lire les discussions.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Écriture et vérification…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>La copie a été relue&#xa0;: il n’y manque rien.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Affiner la recherche</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Résultat précédent</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Résultat suivant</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Il y en a peut-être d’autres. Affinez la recherche pour les voir.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>Filtre retiré&#xa0;: {filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Retirer le filtre «&#xa0;{filter}&#xa0;»</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Retirer le filtre</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Renommer cette étiquette…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Toutes les étiquettes…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Période</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>Filtre ajouté&#xa0;: {filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Comment rechercher sur le Web</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Chaque recherche est facturée en plus. Une réponse avec une recherche coûtait environ {price} lors de la mesure.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Tout désélectionner</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Déplacer vers…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archiver</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>Le serveur a {n} outil.</numerusform>
            <numerusform>Le serveur a {n} outils.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>Le serveur a {n} outil&#xa0;: {names}</numerusform>
            <numerusform>Le serveur a {n} outils&#xa0;: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Utiliser ce serveur</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Désactivé&#xa0;: il reste ici et n’est pas envoyé</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nom du serveur</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Par exemple calendrier</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Adresse du serveur</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Jeton du serveur</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Retirer le jeton</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Outils autorisés</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Tous ses outils</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Seulement ceux-ci</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Demander ses outils au serveur</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Aucun outil n’est autorisé&#xa0;: le modèle ne peut rien utiliser de ce serveur.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Nom d’un autre outil</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Nom d’un outil</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Autoriser</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Conservés, et modifiables seulement en JSON&#xa0;: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Conservé dans le trousseau de clés de cet ordinateur&#x202f;; écrivez-en un autre pour le remplacer</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Écrit dans le JSON&#x202f;; il passe aussi dans le trousseau de clés</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Interrogation du serveur …</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Se connecte maintenant à {address}, avec son jeton, et seulement pour cela</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>Le serveur n’a aucun outil.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Adresse</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Jeton</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>Un jeton passe dans le trousseau de clés de cet ordinateur quand vous cliquez sur Utiliser, et n’est écrit nulle part ailleurs. Le système peut demander si le programme a le droit d’utiliser le trousseau.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Outils que le modèle peut utiliser</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Seul ce bouton connecte cet ordinateur au serveur. Un jeton conservé est alors lu dans le trousseau de clés.</translation>
    </message>
</context>
<context>
    <name>ServersForm</name>
    <message>
        <source>{server}: {problem}</source>
        <translation>{server}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Ajouter un serveur</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Retirer le serveur</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Ce texte ne peut pas être affiché comme formulaire. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Désactivé&#xa0;: il n’est pas envoyé</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Un serveur MCP propose sur le Web des outils que le modèle utilise de lui-même. Le fournisseur du modèle s’y connecte&#x202f;; ce programme ne le fait que si vous demandez ses outils.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Ajouter le premier serveur</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Rubriques</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Clé utilisée&#xa0;: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Une clé est utilisée.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Aucune clé n’est utilisée.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Comme dans la dernière discussion</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Retirer la clé</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modèle des nouvelles discussions</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Style des nouvelles discussions</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Gérer les préréglages …</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>M’avertir quand une réponse qui a pris du temps est prête</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>Une notification du bureau l’annonce après 20 secondes, si vous regardez autre chose. Un clic ouvre la discussion.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Reprendre automatiquement les réponses en pause</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pauses</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Un modèle peut faire une pause dans un long travail. Continuer est une requête à part, faite trois fois au plus.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste élevé</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Encore plus grand si le système demande un texte plus grand</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Toujours</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Le moins possible</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>Le changement est immédiat. Ce que vous avez écrit reste, et les réponses continuent.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Saisie et raccourcis</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Entrée envoie, Maj+Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Entrée envoie, Entrée va à la ligne</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Afficher les raccourcis</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Raccourcis</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Ce qui est envoyé</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>Seules les requêtes que vous envoyez vont à la passerelle, avec ce que vous y joignez. Rien d’autre ne quitte cet ordinateur, sauf si vous voulez être au courant des versions plus récentes.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Ce qui est conservé</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Les discussions sont sur cet ordinateur, lisibles par toute personne qui peut lire vos fichiers. Rien n’est conservé d’une discussion temporaire. Ce qui est supprimé reste 30 jours dans la corbeille, sauf si vous l’effacez définitivement.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clé</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Elle est conservée dans le trousseau de clés de cet ordinateur ou pour une session, et n’est dans aucun fichier de ce programme.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permettre à Orca Desktop de relire le Markdown exporté</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportation</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Un commentaire à la fin du fichier indique ce que le texte ne montre pas&#xa0;: la réflexion, les résultats des outils et les réglages. Sans lui, il n’y a que le texte.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>À propos</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Version {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Une fenêtre pour les modèles d’OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Logiciel libre sous licence MIT.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Afficher une icône dans la zone de notification</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Me demander</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Continuer en arrière-plan</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Quitter le programme</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Ce bureau n’a pas de zone de notification, donc pas de place pour l’icône.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Poser une question rapide</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Une petite fenêtre pour une question, à côté de ce que vous faites. Pour l’ouvrir avec un raccourci, faites lancer «&#xa0;orca-desktop --quick&#xa0;» par ce raccourci dans les paramètres de votre bureau.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>L’adresse a été modifiée.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Modifié&#xa0;: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Modifié&#xa0;: style des nouvelles discussions</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Modifié&#xa0;: modèle des nouvelles discussions</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>Demander {n} réponse</numerusform>
            <numerusform>Comparer {n} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Ouvrir les paramètres</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Garder comme recette…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Lancer</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>{n} fichier est joint.</numerusform>
            <numerusform>{n} fichiers sont joints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>{n} question précédente est incluse avec sa réponse.</numerusform>
            <numerusform>{n} questions précédentes sont incluses avec leurs réponses.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Comparer des réponses</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Fermer sans comparer</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>Que voulez-vous demander&#x202f;?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Avec le début de cette discussion</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>Que faut-il changer&#x202f;?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>À l’aveugle</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Mélangées et sans nom&#xa0;: réglages, durée et prix s’affichent une fois votre choix fait.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Garder ces colonnes pour les nouvelles comparaisons</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Comparer cette réponse avec…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>Les questions qui ont suivi ne sont pas posées dans la nouvelle colonne.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Rien de ce qui a été dit avant n’est envoyé.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Choisissez ce qu’il faut changer.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Écrivez d’abord une question.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Ajoutez une deuxième colonne à comparer.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Indiquez d’abord une clé dans les paramètres.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>Créer {first} × {second} colonnes</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>À côté de la réponse que vous avez, il n’y a pas de place pour toutes les colonnes.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>aucun raccourci</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Rechercher un raccourci ou une action</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Une action, ou son raccourci</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouveau raccourci</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Modifier…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Aucun raccourci</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Réinitialiser</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Tout réinitialiser</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Utiliser ici</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Ne rien changer</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Ce raccourci reste tel quel.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle discussion temporaire</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Effacer la recherche</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Vos discussions apparaîtront ici.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Aucune discussion n’a ces mots dans son titre ou ses messages.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Recherche dans tous les messages…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>Prompts</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>Laissé comme texte</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Recherche de suggestions…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Ajouter au dictionnaire</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Aucune suggestion</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>orthographe</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>dictionnaires</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>«&#xa0;{word}&#xa0;» est maintenant dans votre dictionnaire.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Modification&#xa0;: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Souligner les mots absents des dictionnaires</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dictionnaires</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Vos propres mots</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Un par ligne</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Ouvrir le dossier des dictionnaires</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Aucun</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Dictionnaires&#xa0;: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>Aucun dictionnaire n’a été trouvé sur cet ordinateur. Un dictionnaire se compose de deux fichiers, par exemple fr_FR.aff et fr_FR.dic&#x202f;; placez-les dans le dossier des dictionnaires.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>D’autres dictionnaires sont trouvés là où le système ou LibreOffice les range, ou dans le dossier des dictionnaires.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>J’ai lu</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>open</source>
        <translation>déplié</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>replié</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>Graphique&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Prix</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Concordance de ses réponses</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Enregistrer le tableau</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} colonne</numerusform>
            <numerusform>{n} colonnes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} ligne</numerusform>
            <numerusform>{n} lignes</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tableau</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Vos propres mots pour dire de quoi parle une discussion.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Nouvelles étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Ajouter</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Enregistrer</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Toutes les étiquettes…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>L’étiquette «&#xa0;{name}&#xa0;» existe déjà. Fusionner les deux&#x202f;?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Toutes les discussions avec «&#xa0;{tag}&#xa0;» reçoivent «&#xa0;{name}&#xa0;» à la place.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Fusionner</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Garder les deux</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Étiquette renommée&#xa0;: «&#xa0;{tag}&#xa0;» s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Étiquettes fusionnées&#xa0;: «&#xa0;{tag}&#xa0;» s’appelle maintenant «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Étiquette retirée de toutes les discussions&#xa0;: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Annulé&#xa0;: l’étiquette s’appelle à nouveau «&#xa0;{tag}&#xa0;».</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Température, de précis à audacieux</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>Discussion temporaire&#xa0;: elle disparaît quand vous la quittez. Seul son coût est noté, aucun mot.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Garder cette discussion</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Cette discussion est conservée. Elle est maintenant dans la liste.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Autre</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Réflexion, jetons</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Résultats des outils</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>Le modèle attend des résultats&#xa0;:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Envoyer les résultats</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Passer</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Dire au modèle qu’il n’y aura pas de résultats</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Afficher l’outil</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Ce que c’est</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Essayer</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nom de l’outil</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Par exemple trouver_commande</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>À quoi sert l’outil</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Ce qu’il fait et quand l’utiliser&#xa0;: les modèles décident d’après ces mots</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Ajouter une valeur</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Il est appelé sans aucune valeur.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Valeurs avec lesquelles il est appelé</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>À quoi il sert</translation>
    </message>
</context>
<context>
    <name>ToolsForm</name>
    <message>
        <source>{tool}: {problem}</source>
        <translation>{tool}&#xa0;: {problem}</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Ajouter un outil</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Retirer l’outil</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Dupliquer l’outil</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Ce texte ne peut pas être affiché comme formulaire. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Un outil est quelque chose que le modèle peut demander, par exemple retrouver une commande. Vous dites avec quoi il est appelé&#x202f;; ses appels vous sont montrés, et vous donnez le résultat.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Commencer par un exemple</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Ajouter le premier outil</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les discussions</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Style de réponse</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Discussion temporaire</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Coût de cette discussion jusqu’ici, en dollars US</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Coût de cette discussion jusqu’ici&#x202f;; certaines réponses n’ont pas indiqué le leur</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Cette discussion&#xa0;: {cost}. Jetons lus&#xa0;: {read}, écrits&#xa0;: {written}.
{answers}
Ce mois-ci&#xa0;: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Fin de la discussion</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Début de la discussion</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} a répondu.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Ouvrir le lien</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Tout sélectionner</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copier le code</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copier le message</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copier le message en Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Liens</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Modifier</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Garder comme prompt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copier le tableau en CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Enregistrer le tableau en CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tableaux en CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Exclure des questions suivantes</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Inclure dans les questions suivantes</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Supprimer question et réponse</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Continuer d’ici dans une nouvelle discussion</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Modifier cette réponse…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Exporter cette réponse…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Ajouter un marque-page</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Retirer le marque-page</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, réponse d’essai</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, réponse importée</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, réponse</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Aller à la fin</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Nouveau texte plus bas</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} paragraphe est identique</numerusform>
            <numerusform>… {n} paragraphes sont identiques</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Fil de la discussion</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Ouvrir Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
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
        <translation>Essayer {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (requis)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Oui</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>non indiqué</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Un texte par ligne</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Remplir avec des exemples</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Vider les champs</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Il est appelé sans aucune valeur.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>L’appel en JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Il ne manque rien.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Il manque&#xa0;: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Appel de {tool}&#xa0;:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>rien de plus</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>no</source>
        <translation>non</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>Voici comment un modèle appellerait l’outil. Rien n’est envoyé nulle part, et ce que vous écrivez ici n’est pas conservé.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Ce qui s’est passé</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>C’est une erreur d’Orca Desktop, pas la vôtre. Si elle revient, envoyez ce texte aux personnes qui développent le programme. Il ne contient aucune clé, mais des mots d’une discussion peuvent y figurer&#xa0;: relisez-le d’abord.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>C’est une erreur d’Orca Desktop, pas la vôtre. Le rapport indique les versions et l’endroit du programme où elle s’est produite. Il ne contient ni clé ni aucun mot de vos discussions, et n’a été envoyé à personne. Il est utile aux personnes qui développent le programme.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Vérifier une fois par jour s’il y en a une</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>{host} est interrogé pour savoir quelle version est la plus récente. Rien ne lui est dit sur vous, et rien ne s’installe tout seul.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Vérifier maintenant</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Vérification …</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>En mode d’essai, rien n’est vérifié.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Aucune vérification pour l’instant.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Dernière vérification&#xa0;: {when}. Aucune réponse utilisable n’est arrivée.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Dernière vérification&#xa0;: {when}. Vous avez la version la plus récente.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Dernière vérification&#xa0;: {when}. La version {version} est disponible.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Modifié&#xa0;: versions plus récentes</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>La version {version} d’Orca Desktop est disponible.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Dernier jour</numerusform>
            <numerusform>{n} derniers jours</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Jetons et coûts</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Afficher par</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Par jour</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Par modèle</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Par discussion</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Mesure</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Coût</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Jetons</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Jours</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Graphique</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Ce mois-ci</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Jour</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Discussions temporaires</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(supprimée)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Toutes les autres discussions</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lus</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Écrits</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Du cache</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Recherches</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Tableau d’utilisation</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Ce qui a été facturé, en dollars US. Les essais sont gratuits et ne sont pas comptés.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Vos limites et votre solde …</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Interrogation de la passerelle …</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>La passerelle n’indique pas de solde.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Utiliser cette réponse</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Utilisée</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Utiliser</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name} de la colonne {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Nombre entier</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Oui ou non</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Un choix dans une liste</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Liste de textes</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Requis</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>Le modèle doit toujours l’indiquer</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Ce que cela signifie, par exemple «&#xa0;Ville et pays&#xa0;»</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Les choix possibles, un par ligne</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Nom de la valeur {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Type de la valeur {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>La valeur {0} est requise</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Sens de la valeur {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Choix de la valeur {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Monter la valeur {0}</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Descendre la valeur {0}</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Retirer la valeur {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Conservés, et modifiables seulement en JSON&#xa0;: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Ajouter une colonne</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Colonnes prêtes</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Recommencer avec les colonnes prêtes</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Chaque valeur de {first} avec chaque valeur de {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>On ne sait pas ce que {models} accepte. Les réglages sont envoyés tels quels.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Nombre de fois où cette colonne est interrogée</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Dupliquer cette colonne</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Retirer cette colonne</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>La réponse que vous avez, sans frais</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Pose exactement la même question</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Nom de la colonne {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Répétitions de la colonne {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Retirer la colonne {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Dupliquer la colonne {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} fichier</numerusform>
            <numerusform>{n} fichiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Questions en attente</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Elle attend la fin de la réponse.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Poser maintenant</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Modifier cette question</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Retirer cette question</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>En attente&#xa0;: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Le modèle peut maintenant rechercher sur le Web. Chaque recherche est facturée en plus.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Rechercher sur le Web</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Rechercher sur le Web&#xa0;: ce modèle ne peut pas rechercher sur le Web</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Découvrir d’abord</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Obtenir une clé sur orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Bienvenue dans Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Une seule fenêtre pour les modèles d’OrcaRouter. Comment voulez-vous commencer&#x202f;?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Vos discussions restent sur cet ordinateur. Seules les requêtes que vous envoyez à la passerelle le quittent.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Se connecter à OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Plus de 200 modèles, payés à l’usage. Identifiez-vous, ou collez la clé de votre compte.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Fonctionne tout de suite, sans clé ni réseau. Les réponses sont inventées par un petit modèle intégré, qui n’est pas un modèle de langage du cloud&#xa0;: idéal pour découvrir le programme, pas pour s’informer.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Les fichiers se joignent à un message, pas ici. Ouvrez le fichier et copiez son texte.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Les images se joignent à un message, pas ici.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Cela ne contient aucun texte à mettre ici.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Insérer un exemple</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}&#xa0;: insérer un exemple</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Ouvrir l’éditeur</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}&#xa0;: ouvrir l’éditeur</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Cliquer pour renommer</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>La clé n’a pas pu être vérifiée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Cette passerelle ne dit pas si une clé est bonne.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} Les clés d’OrcaRouter commencent par sk-orca-&#x202f;; pas celle-ci.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>L’identification ne fonctionne qu’avec l’adresse d’OrcaRouter. Collez plutôt une clé.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Cet ordinateur empêche le navigateur de revenir à Orca Desktop. Collez plutôt une clé.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nouvelle discussion</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nouvelle discussion temporaire</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Question rapide</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nouveau dossier</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Toutes les étiquettes</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Fermer ce qui est ouvert, ou arrêter la réponse</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Épingler ou désépingler</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Garder cette discussion</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Joindre des fichiers</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Garder comme prompt…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Lire à voix haute, ou arrêter</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimer</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importer des discussions</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exporter toutes les discussions</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Enregistrer une copie…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurer depuis une copie…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparer</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Afficher la prochaine requête</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Supprimer la discussion</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Suppressions récentes</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Rechercher partout</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Rechercher dans les discussions</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Rechercher dans cette discussion</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Occurrence suivante</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Occurrence précédente</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Questions de cette discussion</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Carte de cette discussion</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marque-pages</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Ajouter ou retirer le marque-page de ce message</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Toutes les comparaisons</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Vos réponses préférées</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Première à huitième colonne d’une comparaison</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Discussion suivante</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Discussion précédente</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Première à neuvième discussion de la liste</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Afficher les discussions</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Afficher le style de réponse</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Choisir le modèle</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gérer les préréglages</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Jetons et coûts</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Partie suivante de la fenêtre</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Partie précédente de la fenêtre</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Taille normale du texte</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Paramètres</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Notifications</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manuel</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Nouveautés</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Tout va bien&#x202f;?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>À propos d’Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Ce n’est pas une adresse. Une adresse ressemble à https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>L’adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Omettez le nom et le mot de passe avant le @. La clé a son propre champ.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Omettez tout à partir du&#x202f;? ou du #.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Utilisez https://. Avec http://, votre clé pourrait être lue en chemin&#x202f;; ce n’est donc autorisé que pour cet ordinateur (http://127.0.0.1).</translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>ORCAROUTER_API_KEY: {reason}</source>
        <translation>ORCAROUTER_API_KEY&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>A part of Orca Desktop is missing or damaged ({part}). Install it again; your chats are kept.</source>
        <translation>Une partie d’Orca Desktop est absente ou endommagée ({part}). Réinstallez-le&#x202f;; vos discussions sont conservées.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} ne voit pas les images, et une image est jointe. Choisissez un modèle qui les voit, ou retirez-la.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} ne voit pas les images, et une image est jointe. Retirez-la, ou choisissez un modèle qui les voit&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} ne lit pas les PDF, et un PDF est joint. Choisissez un modèle qui les lit, ou retirez-le.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} ne lit pas les PDF, et un PDF est joint. Retirez-le, ou choisissez un modèle qui les lit&#xa0;: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Ensemble, les pièces jointes de cette discussion dépassent les {limit}&#xa0;Mo permis dans une requête. Retirez-en, ou commencez une nouvelle discussion.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>Il y a {n} image dans cette discussion, et ce modèle en accepte {limit} à la fois. Retirez-en, ou excluez une question précédente.</numerusform>
            <numerusform>Il y a {n} images dans cette discussion, et ce modèle en accepte {limit} à la fois. Retirez-en, ou excluez une question précédente.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>Il y a {n} page de PDF dans cette discussion, et ce modèle en accepte {limit} à la fois. Retirez-en, ou choisissez un modèle avec un plus grand contexte.</numerusform>
            <numerusform>Il y a {n} pages de PDF dans cette discussion, et ce modèle en accepte {limit} à la fois. Retirez-en, ou choisissez un modèle avec un plus grand contexte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Avec plus de {n} image, aucune ne peut dépasser {edge} pixels de large ou de haut, et «&#xa0;{name}&#xa0;» les dépasse.</numerusform>
            <numerusform>Avec plus de {n} images, aucune ne peut dépasser {edge} pixels de large ou de haut, et «&#xa0;{name}&#xa0;» les dépasse.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Seule la première image de l’animation est envoyée.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Seule une partie est envoyée&#xa0;: la première ligne d’une feuille au plus.</numerusform>
            <numerusform>Seule une partie est envoyée&#xa0;: les {n} premières lignes d’une feuille au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>{n} image du document n’est pas envoyée.</numerusform>
            <numerusform>{n} images du document ne sont pas envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>{n} feuille masquée du document n’est pas envoyée.</numerusform>
            <numerusform>{n} feuilles masquées du document ne sont pas envoyées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a plus de {n} page, le maximum qui peut être envoyé. Joignez-en une partie.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a plus de {n} pages, le maximum qui peut être envoyé. Joignez-en une partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>«&#xa0;{name}&#xa0;» a plus de {n} million de pixels, le maximum qui peut être ouvert ici. Enregistrez l’image en plus petit, ou joignez-en une partie.</numerusform>
            <numerusform>«&#xa0;{name}&#xa0;» a plus de {n} millions de pixels, le maximum qui peut être ouvert ici. Enregistrez l’image en plus petit, ou joignez-en une partie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>La lecture de «&#xa0;{name}&#xa0;» a pris plus de {n} seconde. Joignez-en une plus petite partie.</numerusform>
            <numerusform>La lecture de «&#xa0;{name}&#xa0;» a pris plus de {n} secondes. Joignez-en une plus petite partie.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible. Vérifiez que le fichier est toujours là et que vous avez le droit de l’ouvrir.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas un fichier. Choisissez un par un les fichiers qui s’y trouvent.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>«&#xa0;{name}&#xa0;» est vide.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>«&#xa0;{name}&#xa0;» dépasse {limit}&#xa0;Mo, le maximum pour ce type de fichier. Joignez-en une partie.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>«&#xa0;{name}&#xa0;» est une image HEIC ou AVIF, que les modèles ne voient pas. Enregistrez-la en JPEG ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>«&#xa0;{name}&#xa0;» est un dessin SVG, que les modèles ne voient pas. Enregistrez-le en PNG, ou collez son code source comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>«&#xa0;{name}&#xa0;» est une image d’un type que les modèles ne voient pas. Enregistrez-la en PNG ou JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>«&#xa0;{name}&#xa0;» est une présentation, qui ne peut pas être lue ici. Enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>«&#xa0;{name}&#xa0;» est dans un format Office qui ne peut pas être lu ici. Enregistrez-le en .docx, .xlsx ou PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>«&#xa0;{name}&#xa0;» est du texte mis en forme (RTF), qui ne peut pas être lu ici. Enregistrez-le en .docx ou PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive. Décompressez-la, et joignez les fichiers dont vous avez besoin.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>«&#xa0;{name}&#xa0;» est un programme, que les modèles ne peuvent pas lire. Joignez son code source comme texte.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>«&#xa0;{name}&#xa0;» est d’un type inconnu ici. Vous pouvez envoyer des images (PNG, JPEG, GIF, WebP), des PDF, du texte et des fichiers Word, OpenDocument et Excel.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe, et joignez-la.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé. Ouvrez-le dans le programme d’où il vient, et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>La lecture de «&#xa0;{name}&#xa0;» demanderait trop de mémoire. Joignez-en une plus petite partie.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Ce fichier n’est plus conservé ici.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>Seul le premier fichier est joint, les autres ne le sont pas.</numerusform>
            <numerusform>Les {n} premiers fichiers sont joints, les autres ne le sont pas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>{n} autre fichier ne peut pas être joint.</numerusform>
            <numerusform>{n} autres fichiers ne peuvent pas être joints.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} page</numerusform>
            <numerusform>{n} pages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>environ {n} jeton</numerusform>
            <numerusform>environ {n} jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Image</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
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
        <translation>Une sauvegarde a été faite et vérifiée.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>«&#xa0;{name}&#xa0;» est enregistré&#xa0;: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} discussion</numerusform>
            <numerusform>{n} discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} question ou réponse</numerusform>
            <numerusform>{n} questions et réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>Du {when}&#xa0;: {chats} avec {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>Les discussions de la copie sont les mêmes que celles d’ici.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>{n} discussion de la copie n’est pas ici maintenant.</numerusform>
            <numerusform>{n} discussions de la copie ne sont pas ici maintenant.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>{n} discussion d’ici n’est pas dans la copie.</numerusform>
            <numerusform>{n} discussions d’ici ne sont pas dans la copie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>{n} discussion était différente à ce moment-là.</numerusform>
            <numerusform>{n} discussions étaient différentes à ce moment-là.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>{n} image ou fichier manque dans la copie, et n’est pas ici non plus.</numerusform>
            <numerusform>{n} images ou fichiers manquent dans la copie, et ne sont pas ici non plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Tout ce qui est ici maintenant cède la place, est gardé comme sauvegarde, et revient avec «&#xa0;Annuler&#xa0;».</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Discussions restaurées telles qu’elles étaient le {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>La restauration a été annulée.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Vos discussions sont maintenant dans {folder}. Vous pouvez supprimer les anciennes dans les paramètres, sous «&#xa0;Discussions et sauvegardes&#xa0;».</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Déplacer vos discussions vers {folder}&#x202f;?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Le tout ({size}) est copié et vérifié avant d’y être utilisé. Orca Desktop redémarre ensuite. Ce qui est dans l’ancien dossier reste jusqu’à ce que vous le supprimiez.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>Les anciennes sont supprimées&#xa0;: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  avant la restauration d’une copie</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  avant une mise à jour du programme</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Pas encore vérifié. La première sauvegarde sera bientôt faite, et vérifiera tout.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Tout va bien. Tout a été vérifié le {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Tout allait bien à la vérification du {when}, mais le dossier est sur un disque réseau. Ne l’ouvrez que sur un ordinateur à la fois, ou déplacez-le sur celui-ci.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Une réponse est en cours d’écriture. Arrêtez-la ou attendez sa fin, puis restaurez.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>L’état d’avant la restauration n’est plus conservé.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Il n’y a rien ici. Une discussion supprimée peut être récupérée pendant 30 jours.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>{n} discussion supprimée peut être récupérée.</numerusform>
            <numerusform>{n} discussions supprimées peuvent être récupérées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} discussion est de retour dans la liste.</numerusform>
            <numerusform>{n} discussions sont de retour dans la liste.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>{n} discussion est effacée.</numerusform>
            <numerusform>{n} discussions sont effacées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>Effacement de {n} discussion en cours.</numerusform>
            <numerusform>Effacement de {n} discussions en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>Restauration de {n} discussion en cours.</numerusform>
            <numerusform>Restauration de {n} discussions en cours.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Si vous annulez, celles qui ne sont pas encore effacées restent. Si vous fermez cette fenêtre, l’effacement continue.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>Effacer définitivement «&#xa0;{title}&#xa0;»&#x202f;?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Effacer définitivement cette discussion&#x202f;?</numerusform>
            <numerusform>Effacer définitivement ces {n} discussions&#x202f;?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>C’est irréversible.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Aucune sauvegarde n’en contient le texte.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Les sauvegardes déjà faites contiennent le texte jusqu’au {day} au plus tard. Les fichiers que vous avez enregistrés vous-même ne sont pas touchés.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Cela révélerait ce qu’une comparaison à l’aveugle cache encore. Choisissez d’abord une réponse, ou révélez les réglages.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Ce modèle répond avec {n} jeton au plus.</numerusform>
            <numerusform>Ce modèle répond avec {n} jetons au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Ce modèle l’a déjà refusé, en ces termes&#xa0;: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Désactiver la réflexion</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Ce modèle choisit ses mots lui-même&#x202f;; il n’accepte pas cette valeur.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Ce modèle n’accepte qu’une valeur fixe.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Quand il réfléchit, le modèle choisit ses mots à sa façon. Désactivez d’abord la réflexion.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Avec la réflexion, Top K ne peut pas être réglé. Désactivez d’abord la réflexion.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Avec la réflexion, Top P doit être entre 0,95 et 1.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Ce modèle accepte la température ou Top P, pas les deux.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Omettre la température</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Ce modèle ne réfléchit pas.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Ce modèle réfléchit toujours.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Ce modèle décide lui-même combien de temps il réfléchit.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Réfléchir au besoin</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Ce modèle ne réfléchit qu’autant qu’on le lui demande.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Avec autant d’effort, le modèle réfléchit toujours. Réduisez d’abord l’effort.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Réduire l’effort</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>Le budget ne compte que si la réflexion a un budget.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Il n’y a pas de réflexion à afficher.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Ceci ne peut être envoyé qu’avec un mode de réflexion.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Ce modèle affiche toujours sa réflexion.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Ce modèle n’utilise pas d’outils.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Ce modèle ne peut pas rechercher sur le Web.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Ne compte que pendant une recherche sur le Web.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Rechercher sur le Web</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>La recherche se limite aux sites choisis&#xa0;: inutile d’en exclure.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Rechercher sur tous les autres</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Il n’y a pas d’outils à choisir.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>On ne peut pas obliger ce modèle à utiliser un outil.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Le laisser choisir</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Avec la réflexion, aucun outil ne peut être imposé. Désactivez d’abord la réflexion.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Un nom ne compte que si un seul outil est choisi.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Ce modèle ne connaît pas ce niveau. Choisissez-en un autre.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Cette réponse peut coûter jusqu’à {most}. Une confirmation est demandée au-dessus de {limit}.</numerusform>
            <numerusform>Ces {n} réponses peuvent coûter jusqu’à {most}. Une confirmation est demandée au-dessus de {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>Le prix de {models} n’est pas connu et s’y ajoute.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>Une seule réponse.</numerusform>
            <numerusform>Les {n} réponses sont identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{often} réponses sur {n} sont identiques.</numerusform>
            <numerusform>{often} réponses sur {n} sont identiques.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} sur {n} donnent le même nombre, {number}&#x202f;; elles ont {share}&#xa0;% de leurs phrases en commun.</numerusform>
            <numerusform>{often} sur {n} donnent le même nombre, {number}&#x202f;; elles ont {share}&#xa0;% de leurs phrases en commun.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>La réponse a {share}&#xa0;% de ses phrases en commun.</numerusform>
            <numerusform>Les {n} réponses ont {share}&#xa0;% de leurs phrases en commun.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Ce modèle réfléchit toujours de la même façon&#x202f;; il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Ce modèle ne réfléchit pas&#x202f;; il n’y a rien à changer.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>Les colonnes {columns} enverraient la même requête. Modifiez l’une d’elles.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>La passerelle ne propose pas ce modèle.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>L’omettre</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Utiliser la valeur acceptée</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Utiliser le maximum accepté</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Laisser de la place à la réponse</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Réflexion, jetons</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Nombre de mots souhaité</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Limite de jetons</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tel quel</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>En mots simples</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Étape par étape</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Avec des exemples</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>En liste</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Avec des doutes</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Pour des experts</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Pour des enfants</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Cela ferait {n} colonne&#x202f;; {most} au plus.</numerusform>
            <numerusform>Cela ferait {n} colonnes&#x202f;; {most} au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Colonne</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Secondes</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Coût, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Choisie</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Évaluation</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automatique</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Essai&#xa0;: inventé par le petit modèle intégré à Orca Desktop.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>bonne</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mauvaise</translation>
    </message>
    <message>
        <source>best</source>
        <translation>meilleure</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>en cours d’écriture</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>complète</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêtée</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompue</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>échec</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Comparaison&#xa0;: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Question</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Question posée sans ce qui a été dit avant dans la discussion.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Identique pour toutes&#xa0;: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Réponse {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Réponse {letter}, {number} sur {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Question suivante</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>Il n’y a pas de réponse dans cette colonne.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instructions&#xa0;:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Une comparaison à l’aveugle&#xa0;: réglages, durées et coûts sont masqués jusqu’à ce qu’un choix soit fait.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources&#xa0;:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Cette réponse existait avant la comparaison.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Coût de la comparaison&#xa0;: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Coût de la comparaison&#xa0;: {cost} USD, et {n} réponse au coût inconnu</numerusform>
            <numerusform>Coût de la comparaison&#xa0;: {cost} USD, et {n} réponses au coût inconnu</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Les durées dépendent du réseau et de la passerelle&#x202f;; de petites différences ne signifient rien.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Question posée</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Premier mot après, en secondes</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modèle qui a répondu</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID de la réponse</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Réponse</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Attendez la fin de ces réponses, ou arrêtez-les d’abord.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Cette comparaison n’est plus ouverte.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Écrivez d’abord une question.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Ajoutez une deuxième colonne à comparer.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>{n} colonne au plus. Retirez-en une d’abord.</numerusform>
            <numerusform>{n} colonnes au plus. Retirez-en une d’abord.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Aucune colonne n’a de réponse à partir de laquelle continuer.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Créativité</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Rien (redemander)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Colonne {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>Omettre «&#xa0;{name}&#xa0;» pour cette colonne</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy} pour cette colonne</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>{n} question suivante reste avec la réponse qu’elle suivait.</numerusform>
            <numerusform>Les {n} questions suivantes restent avec la réponse qu’elles suivaient.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>{n} question suivante n’a pas été posée ici</numerusform>
            <numerusform>{n} questions suivantes n’ont pas été posées ici</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>La version {number} est utilisée</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Répondre comme {letter} désormais&#x202f;?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Répondre ainsi</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>Le tableau est dans le presse-papiers.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Il n’y a encore rien à copier.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Recette gardée&#xa0;: {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Il n’y a pas encore de clé pour la passerelle&#xa0;: aucune réponse ne viendrait.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>chacune envoie environ {n} jeton</numerusform>
            <numerusform>chacune envoie environ {n} jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} réponse</numerusform>
            <numerusform>{n} réponses</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>jusqu’à {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>prix inconnu ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>réflexion avec un budget</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} jeton</numerusform>
            <numerusform>{n} jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>réflexion, jusqu’à {n} jeton</numerusform>
            <numerusform>réflexion, jusqu’à {n} jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>jusqu’à {n} jeton</numerusform>
            <numerusform>jusqu’à {n} jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>aucun modèle</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}&#xa0;: automatique</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>réflexion au choix du modèle</translation>
    </message>
    <message>
        <source>on</source>
        <translation>oui</translation>
    </message>
    <message>
        <source>off</source>
        <translation>non</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas une copie enregistrée par Orca Desktop. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé ou incomplet&#x202f;; rien n’a été restauré. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>«&#xa0;{name}&#xa0;» a été enregistré par une version plus récente d’Orca Desktop. Installez cette version pour le restaurer.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>«&#xa0;{name}&#xa0;» est le fichier même de vos discussions. Choisissez un autre fichier.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>«&#xa0;{name}&#xa0;» a été modifié par un autre programme&#x202f;; rien n’a été restauré. Choisissez une autre copie.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible. Vérifiez le fichier et son disque, puis réessayez.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Il reste trop peu d’espace pour restaurer «&#xa0;{name}&#xa0;». Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Il n’y a pas de place pour «&#xa0;{name}&#xa0;» à cet endroit. Choisissez un autre disque, ou libérez de l’espace.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit à cet endroit. Choisissez un autre dossier.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Vous avez arrêté cette réponse.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>La réponse a atteint sa limite de longueur.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>Le modèle a refusé de répondre.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>Son explication&#xa0;: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>La discussion est aussi longue que ce que le modèle peut lire.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>Le modèle a fait une pause au milieu de son travail.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>Le modèle s’est arrêté pour attendre le résultat d’un outil.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Arrêtée à votre séquence d’arrêt&#xa0;: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>Le modèle a terminé sans rien écrire.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>La limite de longueur a été atteinte avant le premier mot. Choisissez-en une plus grande.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>La réflexion des réponses précédentes a été omise, car sa signature n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Le sujet a été jugé lié aux attaques informatiques.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Le sujet a été jugé lié aux dangers biologiques.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Le sujet a été jugé lié à la construction de grands modèles de langage.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Cela a été pris pour une tentative de lire la réflexion cachée du modèle.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Cela a été jugé potentiellement dangereux.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}&#xa0;min</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}&#xa0;h</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>Attendez {wait}, puis réessayez.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>La requête était arrivée à la passerelle&#xa0;: elle a peut-être déjà été facturée. Ne réessayez que si vous voulez l’envoyer une fois de plus.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>Le proxy {proxy} n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>Le nom d’utilisateur et le mot de passe pour le proxy {proxy} manquent ou sont faux.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Le fichier des certificats de confiance {file} est illisible.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>Ce qui était arrivé est gardé. Pour continuer, la discussion est envoyée et facturée une fois de plus.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Ce réglage a été refusé&#xa0;: {name}. Il est désormais omis pour ce modèle.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Réessayer sans&#xa0;: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Il n’y a pas encore de clé pour cette passerelle.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Ajoutez votre clé OrcaRouter dans les paramètres, ou faites d’abord un essai.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>Le trousseau de clés du système n’a pas fourni la clé.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Déverrouillez-le et réessayez, ou saisissez la clé dans les paramètres.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>La passerelle n’accepte pas cette clé.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Vérifiez que la clé a été collée en entier et qu’elle est toujours active.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>Le compte n’a plus de crédit.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Rechargez-le sur orcarouter.ai, puis réessayez.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>La limite de dépenses de cette clé ou de cet espace de travail est atteinte.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Augmentez la limite sur orcarouter.ai, ou attendez sa remise à zéro.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Cette clé n’en a pas le droit.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Choisissez un autre modèle, ou une autre clé dans les paramètres.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>La passerelle ne connaît pas ce modèle.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Vérifiez son nom ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>Le modèle n’a pas accepté ces réglages.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>Les détails disent lequel. Modifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Une règle de sécurité de la passerelle a arrêté ce message.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Dites-le autrement, ou adressez-vous au responsable de l’espace de travail.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Un filtre de contenu a arrêté la réponse.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Demandez-le autrement, ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>La discussion et sa réponse sont trop longues ensemble.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Choisissez une réponse plus courte sous «&#xa0;Quelle longueur&#x202f;?&#xa0;» et réessayez, ou modifiez la question.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Choisissez une réponse plus courte sous «&#xa0;Quelle longueur&#x202f;?&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Rien n’a été envoyé. Vérifiez le proxy dans les paramètres, sous «&#xa0;Réseau&#xa0;», puis réessayez.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Rien n’a été envoyé. Choisissez-le à nouveau dans les paramètres, sous «&#xa0;Réseau&#xa0;», ou retirez-le.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Ce modèle n’écrit pas de réponses aussi longues.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>Le modèle n’a pas accepté un fichier joint.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>Les détails disent pourquoi. Retirez-le, joignez-en un plus petit ou choisissez un autre modèle.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Une image ou un fichier de cette discussion est illisible.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Rien n’a été envoyé. Joignez ce fichier à nouveau, ou commencez une nouvelle discussion sans lui.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>Le modèle n’a pas accepté cette discussion.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>Les détails disent pourquoi. Modifiez la question, ou commencez une nouvelle discussion.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>C’est plus que ce que le modèle peut lire en une fois.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Raccourcissez le message ou commencez une nouvelle discussion.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Attendez un peu, puis réessayez.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>La passerelle est surchargée.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>La passerelle a rencontré une erreur.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Réessayez&#x202f;; si cela persiste, un autre modèle répondra peut-être.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Pas de connexion.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Rien n’a été envoyé. Vérifiez la connexion à Internet (et l’adresse de la passerelle, si vous l’avez modifiée), puis réessayez.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>La passerelle est injoignable.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Rien n’a été envoyé. Vérifiez la connexion à Internet, puis réessayez.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Le proxy n’a pas pu être utilisé.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>L’adresse de la passerelle est inutilisable.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Rien n’a été envoyé. Vérifiez-la dans les paramètres.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>Il n’y a pas de passerelle à cette adresse.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Quelque chose a répondu, mais pas à ce chemin. Vérifiez l’adresse dans les paramètres.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Le fichier des certificats de confiance est illisible.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>La connexion sécurisée n’est pas fiable.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Rien n’a été envoyé. Vérifiez la date de cet ordinateur et le certificat du réseau.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>La passerelle a cessé de répondre.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Ce qui était arrivé est gardé. Réessayez.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Cette adresse renvoie les requêtes ailleurs.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Rien n’y a été envoyé. Vérifiez l’adresse de la passerelle dans les paramètres.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>La réponse n’était pas celle d’une passerelle.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Vérifiez l’adresse de la passerelle dans les paramètres, ou réessayez.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La connexion a été coupée avant la fin de la réponse.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>Ce qui était arrivé est gardé. Réessayez pour obtenir une nouvelle réponse.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Orca Desktop s’est arrêté pendant l’écriture de cette réponse.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Le message n’a pas pu être enregistré&#x202f;; il n’a donc pas été envoyé.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libérez de l’espace sur le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Un problème est survenu dans Orca Desktop.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Réessayez&#x202f;; les détails disent ce qui s’est passé.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>Le dossier a disparu. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Vous n’avez pas le droit d’écrire à cet endroit. Choisissez un autre dossier, par exemple Documents.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>Le disque est plein. Libérez de l’espace, puis exportez à nouveau.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Ce nom ne convient pas ici. Choisissez-en un plus court ou plus simple.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} est un lien qui renvoie à lui-même. Choisissez un autre nom.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} n’a pas pu être écrit. Essayez un autre dossier.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Autre branche&#xa0;: question {number}, après la version {version} de la réponse {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Autre branche&#xa0;: question {number}, un autre début</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Version {number} sur {count}</translation>
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
        <translation>Page Web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Page Web (*.html)</translation>
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
        <translation>Word ou LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>OpenDocument pour Word ou LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texte brut (*.txt)</translation>
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
        <translation>Vous</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Résultats des outils</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Outil&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Résultat d’un outil</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>La réflexion du modèle n’a pas été affichée.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Sources&#xa0;:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Joint&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Image {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Document {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Inventé par le modèle d’essai.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Vous avez arrêté cette réponse ici.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>Ce qui diffère de la réponse {letter} est marqué.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Discussion</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistant</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparaison</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Réponse {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Réponse {letter}, {number} sur {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>affichée dans la discussion</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instructions&#xa0;:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>sans instructions</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Essai&#xa0;: inventé par le petit modèle intégré à Orca Desktop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>{n} résultat d’outil a été donné.</numerusform>
            <numerusform>{n} résultats d’outils ont été donnés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Réflexion, {seconds}&#xa0;s</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Contenu d’un type que cette version ne connaît pas&#xa0;:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>En cours d’écriture au moment de l’exportation.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Interrompue&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Échec&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>La raison n’est pas connue.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>un document</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} non réglé</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>avec {name}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>sans {name}</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>réflexion au choix du modèle</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>sans réflexion</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>réflexion au besoin</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>réflexion avec un budget</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>réflexion jusqu’à {n} jeton</numerusform>
            <numerusform>réflexion jusqu’à {n} jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>jusqu’à {n} jeton</numerusform>
            <numerusform>jusqu’à {n} jetons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} outil personnel</numerusform>
            <numerusform>{n} outils personnels</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} serveur MCP</numerusform>
            <numerusform>{n} serveurs MCP</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Standard</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Pour Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Pour Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Brut</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Vos choix</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Il n’y a encore rien à exporter.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Cette discussion</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Cette réponse seule</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Messages sélectionnés</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Plusieurs discussions, ou toutes</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omettre</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Replier</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Citer</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>Dans un dossier à côté</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dans le fichier</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Nommer seulement</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Toutes les versions d’une réponse et toutes les branches, pas seulement ce que vous voyez.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Des liens là où une réponse cite, et une liste en dessous.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Une ligne en clair, par exemple «&#xa0;température 0,2&#xa0;», là où ils changent.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Titre, dates, modèles, étiquettes et coût, comme les lisent les programmes de notes.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Un commentaire à la fin, grâce auquel «&#xa0;Importer des discussions&#xa0;» retrouve la même discussion. Il contient tout, réflexion et outils compris. Ce qui est copié ne l’a pas.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>Ceci n’existe pas dans ce format&#xa0;: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Ce format contient toujours tout&#xa0;: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>Rien ne peut être replié dans ce format&#xa0;: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>Les fichiers ne peuvent pas être inclus ainsi dans ce format&#xa0;: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Enregistrer {n} discussion…</numerusform>
            <numerusform>Enregistrer {n} discussions…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>{n} discussion a été omise&#xa0;:</numerusform>
            <numerusform>{n} discussions ont été omises&#xa0;:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Discussions d’Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>Il ne contient aucune discussion.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Arrêté. Rien n’a été écrit.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Enregistré sous {name} dans {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>votre dossier personnel</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>Passerelle</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clé</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>Le trousseau de clés n’a pas encore été consulté&#xa0;: un essai ne demande pas de clé.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Aucun&#xa0;: la passerelle est jointe directement.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} ne peut pas être utilisé&#xa0;: seuls http, https et socks5 le peuvent. Changez-le dans les paramètres du système.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Discussions</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Espace libre</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Seulement {size}. Libérez de l’espace pour les sauvegardes et les nouvelles discussions.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>Le disque ne l’indique pas.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Dernière sauvegarde</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Aucune pour l’instant. La première se fera bientôt, d’elle-même.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Dernière erreur</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Aucune connue.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versions</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Système</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>{n} chose demande votre attention.</numerusform>
            <numerusform>{n} choses demandent votre attention.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Prépare un séjour de trois jours à Lisbonne avec un enfant en bas âge.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Explique les intérêts composés avec un petit tableau.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Écris un petit discours pour le mariage de ma sœur.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Non envoyé&#xa0;: vous l’avez exclu.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Non envoyé&#xa0;: il n’y a pas de réponse.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Non envoyé&#xa0;: cela n’a pas eu de réponse.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Non envoyé&#xa0;: une règle de sécurité l’a arrêté.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Non envoyé&#xa0;: le modèle l’a refusé.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Non envoyé&#xa0;: arrêté avant le premier mot.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Non envoyé&#xa0;: interrompu avant le premier mot.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Non envoyé&#xa0;: la réponse n’a pas de texte.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} dans {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} résultat</numerusform>
            <numerusform>{n} résultats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} discussion</numerusform>
            <numerusform>{n} discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Résultat {hit} sur {hits} · discussion {chat} sur {chats}</translation>
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
        <translation>requête de l’API Messages</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON d’Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown d’Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>texte avec interlocuteurs</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>«&#xa0;{name}&#xa0;» ne contient aucun message.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>«&#xa0;{name}&#xa0;» est écrit d’une façon inconnue ici.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop imbriqué pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé&#xa0;: ce n’est pas du JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>«&#xa0;{name}&#xa0;» s’arrête trop tôt. Ce qui précède a été lu&#x202f;; téléchargez-le ou exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>«&#xa0;{name}&#xa0;» est trop gros pour être lu.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» est illisible. Vérifiez le disque, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» ne peut pas être ouvert. Autorisez sa lecture, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est plus là.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>«&#xa0;{name}&#xa0;» n’est pas d’un type qui peut être importé. Choisissez l’archive telle que l’autre programme l’a créée.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>Il n’y a aucune discussion dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est protégé par un mot de passe. Décompressez-le, et choisissez le dossier.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>«&#xa0;{name}&#xa0;» est une archive dans l’archive, qui n’est pas ouverte. Décompressez-la, et choisissez-la seule.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>«&#xa0;{name}&#xa0;» contient trop de fichiers pour être examiné.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>«&#xa0;{name}&#xa0;» deviendrait bien plus gros qu’une archive normale une fois décompressé&#x202f;; il n’est donc pas ouvert.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>L’archive «&#xa0;{name}&#xa0;» est endommagée. Téléchargez-la ou exportez-la à nouveau.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>«&#xa0;{name}&#xa0;» est une sauvegarde d’un Cherry Studio plus récent, qui ne peut pas être lue ici. Exportez-y les discussions en Markdown, et choisissez le dossier.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>«&#xa0;{name}&#xa0;» a été écrit par une version plus récente d’Orca Desktop. Mettez celle-ci à jour, puis réessayez.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>«&#xa0;{name}&#xa0;» est endommagé, ou a été modifié&#xa0;: son contenu ne concorde pas. Exportez-le à nouveau.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>L’importation de «&#xa0;{name}&#xa0;» a été interrompue&#x202f;; ce qu’elle avait apporté a été retiré. Importez le fichier à nouveau.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>L’importation de «&#xa0;{name}&#xa0;» a été interrompue&#x202f;; ce qu’elle avait apporté a été retiré, sauf {n} discussion que vous avez continuée. Importez le fichier à nouveau.</numerusform>
            <numerusform>L’importation de «&#xa0;{name}&#xa0;» a été interrompue&#x202f;; ce qu’elle avait apporté a été retiré, sauf {n} discussions que vous avez continuées. Importez le fichier à nouveau.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} question</numerusform>
            <numerusform>{n} questions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>{n} fichier n’y est pas</numerusform>
            <numerusform>{n} fichiers n’y sont pas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>Importer {n} discussion</numerusform>
            <numerusform>Importer {n} discussions</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>déjà ici</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>contient plus que ce qui est ici</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>a été supprimée ici</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>Il y a {n} discussion dans «&#xa0;{name}&#xa0;».</numerusform>
            <numerusform>Il y a {n} discussions dans «&#xa0;{name}&#xa0;».</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>{n} discussion jusqu’ici</numerusform>
            <numerusform>{n} discussions jusqu’ici</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>{n} discussion a été importée.</numerusform>
            <numerusform>{n} discussions ont été importées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>{n} déjà présente a été complétée.</numerusform>
            <numerusform>{n} déjà présentes ont été complétées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} était déjà ici.</numerusform>
            <numerusform>{n} étaient déjà ici.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n} n’a pas pu être lue.</numerusform>
            <numerusform>{n} n’ont pas pu être lues.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>{n} fichier ne contient aucune discussion.</numerusform>
            <numerusform>{n} fichiers ne contiennent aucune discussion.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>L’importation a été arrêtée&#x202f;; importez le même fichier à nouveau pour le reste.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>L’importation a été annulée.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Des questions qui avaient été envoyées ont été supprimées depuis et ne sont pas affichées.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Ceci est la première requête. La réponse a été continuée&#xa0;: la même requête a été envoyée une fois de plus, avec le début de la réponse et la demande de continuer.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Elle a d’abord été envoyée avec la réflexion des réponses précédentes, qui n’a pas été acceptée.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(votre message)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Cette requête ne peut plus être affichée.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Ce texte est trop long.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Ligne {line}, colonne {column}&#xa0;: ce n’est pas du JSON. Vérifiez les virgules, les guillemets et les crochets.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Ligne 1&#xa0;: il faut une liste entre crochets.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Ligne {line}&#xa0;: il faut un objet entre accolades.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Ligne {line}&#xa0;: il manque &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Ligne {line}&#xa0;: &quot;{field}&quot; doit être un texte.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Ligne {line}&#xa0;: &quot;{field}&quot; doit être un objet.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Ligne {line}&#xa0;: &quot;name&quot; ne peut contenir que les lettres a à z, des chiffres, _ et -, 128 au plus.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Ligne {line}&#xa0;: &quot;type&quot; doit être &quot;url&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Ligne {line}&#xa0;: &quot;enabled&quot; doit être true ou false, et &quot;allowed_tools&quot; une liste de textes.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Ligne {line}&#xa0;: &quot;url&quot; doit commencer par https://.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} outil</numerusform>
            <numerusform>{n} outils</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} serveur MCP</numerusform>
            <numerusform>{n} serveurs MCP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} seul écrit quelque chose. Ajoutez Ctrl ou Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} sert à écrire et à se déplacer. Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Appuyez sur un chiffre avec Ctrl ou Alt, mais pas sur 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>conservée pour cette session seulement</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>La clé est ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>La clé a été enregistrée ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>La clé a été retirée de cet ordinateur.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Aucune clé n’est enregistrée pour cette passerelle.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>Le trousseau de clés de cet ordinateur est verrouillé. Déverrouillez-le et réessayez, ou conservez la clé pour cette session seulement.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Cet ordinateur n’utilise pas de trousseau de clés&#xa0;: la clé ne peut être conservée que pour cette session.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>Le trousseau de clés a échoué ({message}). La clé ne peut être conservée que pour cette session.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>Le trousseau de clés n’a pas répondu en {n} seconde. Voyez s’il demande un mot de passe, puis réessayez.</numerusform>
            <numerusform>Le trousseau de clés n’a pas répondu en {n} secondes. Voyez s’il demande un mot de passe, puis réessayez.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>la clé est plus longue que ce que Windows peut conserver</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>ce qui a été écrit n’a pas été relu à l’identique</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>la clé est toujours là</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>Quelle liberté&#x202f;?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Réfléchir d’abord&#x202f;?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>Quelle longueur&#x202f;?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Votre propre quantité, réglée sous «&#xa0;Avancé&#xa0;»</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Votre propre valeur&#xa0;: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Environ {n} mot</numerusform>
            <numerusform>Environ {n} mots</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Choix du modèle</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Précis</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Équilibré</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Audacieux</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Non</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Sans réflexion</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un peu</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Un peu de réflexion</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Beaucoup</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Beaucoup de réflexion</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Courte</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyenne</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longue</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Réflexion au besoin</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Effort faible</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Effort moyen</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Effort élevé</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Effort très élevé</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Effort maximal</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Réflexion désactivée</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Réflexion courte</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Réflexion longue</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Déplacée vers {folder}&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>{n} discussion déplacée vers {folder}</numerusform>
            <numerusform>{n} discussions déplacées vers {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Sortie de son dossier&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>{n} discussion sortie de son dossier</numerusform>
            <numerusform>{n} discussions sorties de leurs dossiers</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Étiquettes modifiées&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Étiquettes de {n} discussion modifiées</numerusform>
            <numerusform>Étiquettes de {n} discussions modifiées</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Épinglée&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>{n} discussion épinglée</numerusform>
            <numerusform>{n} discussions épinglées</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Désépinglée&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>{n} discussion désépinglée</numerusform>
            <numerusform>{n} discussions désépinglées</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Archivée&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>{n} discussion archivée</numerusform>
            <numerusform>{n} discussions archivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Sortie des archives&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>{n} discussion sortie des archives</numerusform>
            <numerusform>{n} discussions sorties des archives</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Supprimée&#xa0;: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>{n} discussion supprimée</numerusform>
            <numerusform>{n} discussions supprimées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>Modification de {n} discussion en cours.</numerusform>
            <numerusform>Modification de {n} discussions en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>Annulation de la modification de {n} discussion en cours.</numerusform>
            <numerusform>Annulation de la modification de {n} discussions en cours.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>{n} discussion est encore telle que vous l’aviez modifiée.</numerusform>
            <numerusform>{n} discussions sont encore telles que vous les aviez modifiées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, dossier, {n} discussion, replié</numerusform>
            <numerusform>{name}, dossier, {n} discussions, replié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, dossier, {n} discussion, déplié</numerusform>
            <numerusform>{name}, dossier, {n} discussions, déplié</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, nouvelles réponses dans {n} discussion</numerusform>
            <numerusform>{row}, nouvelles réponses dans {n} discussions</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>{n} ligne sélectionnée</numerusform>
            <numerusform>{n} lignes sélectionnées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>{n} discussion sélectionnée</numerusform>
            <numerusform>{n} discussions sélectionnées</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Seules les adresses Web et les adresses de courriel peuvent être ouvertes.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Cette adresse n’est pas écrite correctement.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Ouvrir cette adresse&#x202f;?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>Le réseau connaît ce site sous le nom {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Ne plus demander pour {0} jusqu’à la fermeture du programme</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Lien</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>«&#xa0;{changed}&#xa0;» a été modifié dans son dossier et reste tel quel. La discussion continue dans «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>{n} fichier Markdown a été modifié dans son dossier et reste tel quel. La discussion continue dans un nouveau fichier à côté.</numerusform>
            <numerusform>{n} fichiers Markdown ont été modifiés dans leur dossier et restent tels quels. Les discussions continuent dans de nouveaux fichiers à côté.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Le dossier des fichiers Markdown est introuvable&#xa0;: {folder}. Une nouvelle tentative se fera toute seule.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Le dossier des fichiers Markdown est vide&#xa0;: {folder}. Si son disque n’est pas connecté, connectez-le. Pour que tous les fichiers soient réécrits, choisissez le dossier à nouveau.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop n’a pas le droit d’écrire dans le dossier des fichiers Markdown&#xa0;: {folder}. Une nouvelle tentative se fera toute seule.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Le disque du dossier des fichiers Markdown est plein&#xa0;: {folder}. Une nouvelle tentative se fera toute seule.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>«&#xa0;{name}&#xa0;» n’a pas pu être écrit dans le dossier des fichiers Markdown. Une nouvelle tentative se fera toute seule.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>{n} fichier est dans le dossier.</numerusform>
            <numerusform>{n} fichiers sont dans le dossier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>{n} reste à écrire.</numerusform>
            <numerusform>{n} restent à écrire.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>Le serveur n’est pas interrogé&#xa0;: son adresse doit commencer par https://.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Pas de connexion à ce serveur. Vérifiez son adresse et le réseau.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>La connexion à ce serveur n’est pas sûre&#x202f;; rien ne lui a été envoyé.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>Le serveur n’a pas répondu en {n} seconde.</numerusform>
            <numerusform>Le serveur n’a pas répondu en {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>Il n’y a pas de serveur MCP à cette adresse, ou il est d’un ancien type qu’on ne peut pas interroger.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>Le serveur renvoie à une autre adresse, {address}, qui n’a pas été interrogée. Saisissez-la vous-même si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>Le serveur demande un jeton.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>Le serveur n’accepte pas ce jeton.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>Le serveur est interrogé trop souvent. Réessayez dans un moment.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>Le serveur a rencontré une erreur (statut {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>Le serveur n’indique pas ses outils&#xa0;: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>Le serveur n’a aucun outil à proposer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La réponse du serveur n’a pas de sens.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>La réponse du serveur dépasse {size}&#xa0;Mo.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>Le serveur a plus de {n} outil, c’est trop.</numerusform>
            <numerusform>Le serveur a plus de {n} outils, c’est trop.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Ce serveur contient plus que ce que le formulaire peut afficher («&#xa0;{what}&#xa0;»). Il ne peut être modifié qu’en JSON.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Donnez un nom au serveur.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Un autre serveur porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Écrivez l’adresse du serveur.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Omettez le nom et le mot de passe avant le @. Le jeton a son propre champ.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>L’adresse doit commencer par https://, par exemple https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>Le jeton était conservé pour une autre adresse. Écrivez-le à nouveau, ou retirez-le.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Un jeton n’a que des lettres simples, des chiffres et des signes, sans espaces.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>voit les images</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>lit les PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>réfléchit</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>utilise des outils</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>recherche sur le Web</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>capacités inconnues</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter choisit un modèle adapté à chaque message. On sait après coup lequel a répondu, et donc le prix.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter choisit l’un des modèles gratuits. Leurs limites sont plus strictes.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter interroge plusieurs modèles et fait de leurs réponses une seule réponse.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter interroge plusieurs modèles rapides et fait de leurs réponses une seule réponse.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter interroge plusieurs petits modèles et fait de leurs réponses une seule réponse.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Un routeur nommé {name}&#xa0;: ses propres règles choisissent le modèle pour chaque message.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Intégré, fonctionne hors ligne. Accepte librement temperature, top_p et top_k&#x202f;; ne réfléchit pas.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Intégré, fonctionne hors ligne. Réfléchit quand on le demande, avec un budget ou à sa guise.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Intégré, fonctionne hors ligne. Réfléchit toujours et n’accepte ni temperature, ni top_p, ni top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Intégré, fonctionne hors ligne, gratuit. Pas de réglage du choix des mots, pas de réflexion, réponses courtes.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>Utiliser «&#xa0;{name}&#xa0;» tel quel</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Chargement de la liste …</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>La liste n’est pas chargée. Réessayer</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>capacité&#xa0;: {count} jeton</numerusform>
            <numerusform>capacité&#xa0;: {count} jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>essai, sans frais</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>le prix dépend du modèle</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} en entrée, {output} en sortie</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>taille inconnue</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number}&#xa0;M</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number}&#xa0;k</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>pas fait pour discuter</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favori</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Cette discussion compte environ {n} jeton, mais le modèle n’en accepte que {context}. Rien n’est coupé sans le dire.</numerusform>
            <numerusform>Cette discussion compte environ {n} jetons, mais le modèle n’en accepte que {context}. Rien n’est coupé sans le dire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Cette discussion compte environ {n} jeton et la réponse peut en prendre {answer} de plus&#xa0;: ensemble, plus que les {context} que le modèle accepte.</numerusform>
            <numerusform>Cette discussion compte environ {n} jetons et la réponse peut en prendre {answer} de plus&#xa0;: ensemble, plus que les {context} que le modèle accepte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Limiter la réponse à {n} jeton</numerusform>
            <numerusform>Limiter la réponse à {n} jetons</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Choisir un modèle de plus grande capacité</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Commencer une discussion</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Envoyer quand même</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Cela peut coûter jusqu’à {most}. Votre limite par message est de {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Cela peut coûter jusqu’à {most}, et {spent} sont déjà dépensés aujourd’hui. Votre limite par jour est de {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>Le coût de {n} réponse d’aujourd’hui n’est pas connu et ne figure pas dans ce total.</numerusform>
            <numerusform>Le coût de {n} réponses d’aujourd’hui n’est pas connu et ne figure pas dans ce total.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>Le prix de ce modèle n’est pas connu&#xa0;: votre limite ne peut donc pas être surveillée.</translation>
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
        <translation>Une réponse est en cours d’écriture. Arrêtez-la ou attendez sa fin, puis déplacez le dossier.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Rien n’a été déplacé. Tout est resté à sa place.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Vos discussions sont déjà dans {folder}. Choisissez un autre dossier.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} serait à l’intérieur du dossier actuel. Choisissez-en un ailleurs.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} est sur un disque réseau, où vos discussions pourraient être endommagées. Choisissez un dossier sur cet ordinateur.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>Il n’y a pas de place pour vos discussions dans {folder}. Tout est resté à sa place.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Vos discussions n’ont pas pu être écrites dans {folder}. Tout est resté à sa place.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>La copie dans {folder} n’était pas ce qu’elle devait être&#x202f;; elle n’est donc pas utilisée. Tout est resté à sa place&#x202f;; vérifiez ce disque.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count}&#xa0;ms</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>La passerelle répond, sans proxy. Durée&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>La passerelle répond, en passant par {proxy}. Durée&#xa0;: {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>Le proxy {proxy} ne peut pas être utilisé&#xa0;: seuls http, https et socks5 le peuvent.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>Le mot de passe du proxy n’a pas été trouvé. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Le fichier des certificats de confiance {file} est illisible. Choisissez-le à nouveau, ou retirez-le.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>Rien n’a répondu en {n} seconde.</numerusform>
            <numerusform>Rien n’a répondu en {n} secondes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>Rien n’est arrivé par {proxy} en {n} seconde.</numerusform>
            <numerusform>Rien n’est arrivé par {proxy} en {n} secondes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>La passerelle a été atteinte, mais son certificat n’est pas reconnu. Un réseau qui lit le trafic a ses propres certificats&#xa0;: choisissez leur fichier ci-dessous si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} a été atteint, mais un certificat en chemin n’est pas reconnu. Un proxy qui lit le trafic a ses propres certificats&#xa0;: choisissez leur fichier ci-dessous si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>Ce qui répond à cette adresse ne parle pas le protocole sécurisé (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>La connexion sécurisée (TLS) a été coupée après {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} n’accepte pas le nom d’utilisateur et le mot de passe.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>{proxy} demande un nom d’utilisateur et un mot de passe.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} n’a pas laissé passer la requête&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} est introuvable&#xa0;: aucun ordinateur ne porte ce nom.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>Rien n’écoute à l’adresse {proxy}&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>La connexion par {proxy} a été coupée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>La passerelle est introuvable. Y a-t-il du réseau, et l’adresse est-elle juste&#x202f;?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>Rien n’écoute à l’adresse de la passerelle&#xa0;: la connexion a été refusée.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>La connexion a été coupée&#xa0;: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>En ce moment&#xa0;: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>En ce moment&#xa0;: aucun, la passerelle est atteinte directement.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>En ce moment&#xa0;: {proxy}, qui ne peut pas être utilisé. Seuls http, https et socks5 le peuvent.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>Le mot de passe est conservé ici&#xa0;: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>Le mot de passe est conservé jusqu’à la fermeture d’Orca Desktop. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>{n} réponse est prête.</numerusform>
            <numerusform>{n} réponses sont prêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>La réponse n’a pas pu être terminée.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>La réponse attend un résultat de votre part.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Écrivez un site sans https, par exemple example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Permet au modèle de demander la date et l’heure à cet ordinateur.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Permet au modèle de faire calculer ce programme, pour un résultat juste.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Permet au modèle de demander des passages de vos autres discussions. Vous voyez chacun d’eux avant l’envoi.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modèle</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Le modèle qui répond.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Température</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Liberté dans le choix des mots&#xa0;: une valeur basse est précise et reproductible, une valeur haute est plus variée.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Réflexion</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Indique si le modèle raisonne avant de répondre. Cela demande du temps et des jetons.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Désactivée</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Avec un budget</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Au besoin</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Budget de réflexion</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Nombre de jetons que le modèle peut consacrer à la réflexion&#xa0;: au moins 1&#x202f;024 et moins que la limite de la réponse.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>jetons</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Maximum de jetons</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>La plus longue réponse permise&#x202f;; la réflexion compte aussi. 1&#x202f;000 jetons font environ 700 mots.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instructions</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>Ce que le modèle doit toujours garder à l’esprit, par exemple son rôle ou son ton.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Par exemple&#xa0;: Utilise des mots simples. Je cuisine pour deux, sans viande.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Ne choisit que parmi les mots les plus probables qui, ensemble, atteignent cette part. Changez ceci ou la température, pas les deux.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Ne choisit que parmi ce nombre de mots les plus probables.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Séquences d’arrêt</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>La réponse s’arrête avant l’un de ces textes&#x202f;; un texte par ligne.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Afficher la réflexion</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Indique si la réflexion est affichée en résumé ou omise.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Masquée</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Effort</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Travail que le modèle consacre à une réponse&#x202f;; en demander plus utilise plus de jetons.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Faible</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Moyen</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Élevé</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Très élevé</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Maximal</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Recherche Web</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Permet au modèle de rechercher sur le Web, avec un supplément par recherche.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Maximum de recherches</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Nombre de recherches sur le Web que le modèle peut faire pour une réponse.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Seulement ces sites</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>Les sites où rechercher, par exemple wikipedia.org&#x202f;; un par ligne.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Pas ces sites</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Les sites exclus de la recherche, par exemple example.com&#x202f;; un par ligne.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Ville de la recherche</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Trouve ce qui est proche, par exemple la météo ou des magasins. Ce lieu est indiqué au fournisseur.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>Pays de la recherche</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Deux lettres, par exemple DE, FR ou US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Indiquez un pays par deux lettres, par exemple FR ou US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Citer les documents</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>Les réponses indiquent sur quels passages des documents joints elles s’appuient.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Mise en cache</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Rend les longues discussions moins chères&#xa0;: ce qui a déjà été envoyé coûte dix fois moins à renvoyer.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Outils que le modèle peut demander. Leurs appels sont montrés, pas exécutés.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Choix de l’outil</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Indique si le modèle peut, doit ou ne doit pas utiliser un outil.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Peut</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Doit</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Ne doit pas</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Celui-ci</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Nom de l’outil</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>Le seul outil que le modèle doit utiliser.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Serveurs MCP</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Serveurs dont le modèle peut utiliser les outils de lui-même. Un jeton écrit ici passe dans le trousseau de clés du système.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Métadonnées</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Informations pour le fournisseur sur cette requête, en JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID utilisateur</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Un nom opaque pour la personne qui demande, sans données personnelles.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Afficher pendant l’écriture</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Affiche la réponse pendant qu’elle s’écrit, plutôt que tout à la fois à la fin.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Cette valeur ne convient pas ici.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Choisissez d’abord un modèle.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Une séquence d’arrêt ne peut pas être vide.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Indiquez un nombre entre {minimum} et {maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Indiquez un nombre d’au moins {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Indiquez combien de jetons le modèle peut consacrer à la réflexion.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>Le budget de réflexion doit être inférieur à la limite de la réponse, {n} jeton.</numerusform>
            <numerusform>Le budget de réflexion doit être inférieur à la limite de la réponse, {n} jetons.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Date et heure</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculatrice</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Rechercher dans mes discussions</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Garder comme recette</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Une recette garde ces colonnes pour les interroger à nouveau avec n’importe quelle question.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Comment nommer cette recette&#x202f;?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Renommer la recette</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} est un fichier, pas un dossier. Choisissez un dossier avec --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop n’a pas le droit d’écrire dans {folder}. Autorisez-le, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>Il n’y a plus d’espace pour {folder}. Libérez-en, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Vos discussions ont été déplacées vers {folder}, et n’y sont pas maintenant. Connectez ce disque, puis relancez le programme, ou choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>Le dossier {folder} est inutilisable. Choisissez-en un autre avec --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Le fichier des préférences est illisible à la ligne {line}. Le dernier fichier valable est utilisé à la place.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>Le fichier des préférences contient quelque chose d’étrange à la ligne {line} («&#xa0;{name}&#xa0;»). Le dernier fichier valable est utilisé à la place.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>Les mots les plus probables&#xa0;: pour les faits, le code et les résumés.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Entre précis et audacieux&#xa0;: pour les questions de tous les jours.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Des mots plus variés&#xa0;: pour les idées, les noms et les histoires.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Réflexion approfondie</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Réfléchit avant de répondre&#xa0;: pour les questions difficiles. Prend plus de temps.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Ligne {line}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un préréglage a besoin d’un nom.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Un nom a {n} caractère au plus.</numerusform>
            <numerusform>Un nom a {n} caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Ce fichier est trop gros pour des préréglages.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Ligne {line}, colonne {column}&#xa0;: ce n’est pas du JSON. Vérifiez les virgules, les guillemets et les crochets.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>Ce fichier ne contient pas de préréglages.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>il manque une liste de préréglages.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>ce n’est pas un préréglage avec un nom et des réglages.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>ces préréglages viennent d’une version plus récente d’Orca Desktop (format {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; est inconnu ici.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; figure deux fois au même endroit.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Un préréglage porte déjà ce nom.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Ce préréglage n’existe plus.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} est illisible.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} n’est pas un fichier texte.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>Aucune imprimante n’est installée sur cet ordinateur. Exportez plutôt la discussion en PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>L’imprimante ne l’a pas accepté&#xa0;: rien n’a été imprimé. Vérifiez l’imprimante, ou exportez la discussion en PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>Transmis à «&#xa0;{name}&#xa0;».</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Imprimé dans un fichier.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Impression…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>La discussion précédente est encore en cours d’impression.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Arrêté. Ce que l’imprimante avait déjà reçu sera tout de même imprimé.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>En attente du trousseau de clés du système. Il demande peut-être son mot de passe.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Un prompt doit avoir un nom.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>Un prompt doit avoir un texte.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Un nom a {n} caractère au plus.</numerusform>
            <numerusform>Un nom a {n} caractères au plus.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Un prompt a {n} caractère au plus.</numerusform>
            <numerusform>Un prompt a {n} caractères au plus.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Ce fichier est trop gros pour des prompts.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>Ce fichier ne contient pas de prompts.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>ce n’est pas un prompt avec un nom et un texte.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Ces prompts viennent d’un Orca Desktop plus récent (format {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Prompt {number}&#xa0;: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Expliquer simplement</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Explique {{sujet}} à quelqu’un qui {{niveau&#xa0;: n’y connaît rien|s’y connaît un peu}}. Prends un exemple de la vie courante.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Écrire une lettre</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Écris une lettre {{ton&#xa0;: formelle|amicale}} à {{destinataire}}.
Elle porte sur {{quoi}}.
Une demi-page au plus.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Raccourcir</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Raccourcis le texte suivant à {{longueur&#xa0;: cinq phrases}}. Garde tous les faits et tous les chiffres.

{{texte}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Le pour et le contre</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Quels sont les arguments pour et contre {{idée}}&#x202f;? Réponds par un tableau, puis donne ton avis en deux phrases.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Il y a déjà un prompt de ce nom.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Ce prompt n’existe plus.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>{n} prompt a été importé.</numerusform>
            <numerusform>{n} prompts ont été importés.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} sert déjà à «&#xa0;{action}&#xa0;». Choisissez un autre raccourci.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} sert déjà à «&#xa0;{prompt}&#xa0;», qui n’aura alors plus de raccourci.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>Le fichier est vide.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Ce n’est pas une discussion&#xa0;: aucun titre comme «&#xa0;## You&#xa0;» et «&#xa0;## Assistant&#xa0;» ne dit qui parle.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Ceci est le rapport d’une comparaison, qui n’est pas lu comme une discussion.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Une version plus récente d’Orca Desktop a écrit ce fichier. Les textes et leurs auteurs ont été lus, rien de plus.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>Le commentaire à la fin du fichier est endommagé. Les textes et leurs auteurs ont été lus, rien de plus.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Ce qui précède le premier titre qui dit qui parle a été omis.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>Le fichier est d’un ancien format, qui n’indique pas tout&#xa0;: les images, les fichiers, la réflexion et les outils n’y sont pas lus.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>Le titre a été modifié dans le fichier.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>{n} message a été modifié dans le fichier.</numerusform>
            <numerusform>{n} messages ont été modifiés dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>{n} message a été ajouté dans le fichier.</numerusform>
            <numerusform>{n} messages ont été ajoutés dans le fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>{n} message a été retiré du fichier.</numerusform>
            <numerusform>{n} messages ont été retirés du fichier.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>{n} réponse modifiée ne dit plus ce qu’elle cite.</numerusform>
            <numerusform>{n} réponses modifiées ne disent plus ce qu’elles citent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} réponse n’a plus de question. Elle est affichée, mais pas envoyée.</numerusform>
            <numerusform>{n} réponses n’ont plus de question. Elles sont affichées, mais pas envoyées.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Vous pouvez lire vos discussions, mais rien de nouveau n’est enregistré ni envoyé&#xa0;: il n’y a plus d’espace pour {file}. Libérez-en, et tout reprendra de soi-même.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Vous pouvez lire vos discussions, mais rien de nouveau n’est enregistré ni envoyé&#xa0;: il est interdit d’écrire dans {file}. Autorisez-y l’écriture, et tout reprendra de soi-même.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Rien de nouveau n’est enregistré ni envoyé&#xa0;: le disque de {file} ne répond pas comme il devrait. Vérifiez ce disque&#x202f;; quand il répondra, tout reprendra de soi-même.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Rien de nouveau n’est enregistré ni envoyé&#xa0;: le fichier de vos discussions est endommagé ({file}). Relancez Orca Desktop&#x202f;; il garde ce fichier et récupère tout ce qui est lisible.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Vous pouvez lire vos discussions, mais rien de nouveau n’est enregistré ni envoyé&#xa0;: il y a trop peu d’espace pour adapter {file} à cette version d’Orca Desktop. Libérez-en, puis relancez le programme.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Rien de nouveau n’est enregistré ni envoyé&#xa0;: {file} a été supprimé ou remplacé, et vos discussions ne peuvent pas y être réenregistrées. Libérez ce dossier, et tout reprendra de soi-même.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Aujourd’hui</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>7 derniers jours</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>30 derniers jours</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>365 derniers jours</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>De moi</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>D’un modèle</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Contient du code</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Contient un fichier</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Contient une image</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Contient une comparaison</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modèle&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Dossier&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Étiquette&#xa0;: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>Avant {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>Depuis {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Ce texte ne contient pas de clé. Collez la clé entière.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Une clé n’a pas d’espaces. Copiez la clé seule, sans les mots autour.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Une clé n’a que des lettres simples, des chiffres et des signes. Copiez-la à nouveau depuis sa page.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>Ce texte contient plus d’une clé. Collez une clé seule, sans les mots autour.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>Le jeton du serveur MCP n’est conservé que pour cette session. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>Le jeton de {server} n’est pas dans le trousseau de clés de cet ordinateur. Saisissez-le à nouveau dans «&#xa0;Serveurs MCP&#xa0;».</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Rien de cette discussion n’est conservé&#xa0;: aucune autre ne peut continuer à partir d’elle. Gardez d’abord cette discussion.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>Le modèle a utilisé des outils de nombreuses fois de suite. Envoyez les résultats pour qu’il continue.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Cela ne continue pas tout seul&#xa0;: une confirmation vous est demandée avant l’envoi.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Rien de cette discussion n’est conservé&#xa0;: elle n’a pas de marque-pages. Gardez d’abord cette discussion.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Attendez la fin de cette réponse, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Écrivez d’abord un message.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>Le modèle l’avait refusé&#x202f;; il a donc été omis.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>Le résultat de l’outil ne répond plus à rien de ce qui est envoyé.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Une réponse a besoin de mots.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Seule une réponse faite uniquement de texte peut être modifiée, et pas celle d’une comparaison.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Connexion</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Adresse de la passerelle</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nouvelle clé</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Réseau</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Réponses</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modèle des nouvelles discussions</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Style des nouvelles discussions</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>M’avertir quand une réponse qui a pris du temps est prête</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Reprendre automatiquement les réponses en pause</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animations</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Saisie et raccourcis</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envoi</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Orthographe</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Bureau</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Zone de notification</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Fermeture de la fenêtre</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Discussions et sauvegardes</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Dossier de données</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Déplacer le dossier de données</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Taille des discussions et sauvegardes</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Sauvegardes</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Fichiers Markdown</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Coûts</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Seuil de confirmation</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Refus des modèles</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permettre à Orca Desktop de relire le Markdown exporté</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versions plus récentes</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>À cette adresse, rien n’a répondu comme une passerelle. Vérifiez son chemin&#xa0;: le plus souvent, elle s’arrête après le nom, comme dans https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Appuyez sur les touches du nouveau raccourci pour «&#xa0;{action}&#xa0;». Échap ne change rien.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Appuyez sur un chiffre avec les touches du nouveau raccourci pour «&#xa0;{action}&#xa0;». Échap ne change rien.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} est utilisé pour «&#xa0;{action}&#xa0;».</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>«&#xa0;{action}&#xa0;» a maintenant le raccourci {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>«&#xa0;{action}&#xa0;» n’a plus de raccourci.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Tous les raccourcis sont comme à l’origine.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Les raccourcis sont comme avant.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Écriture</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Envoyer le message</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Reprendre le dernier message (champ vide)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Coller en texte brut</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>Dans un message (accessible par Tab)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Supprimer la question et sa réponse</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Merci. Vous pouvez fermer cette page et revenir à Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Cette adresse n’est pas active. Recommencez depuis Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>L’identification a été refusée. Aucune clé n’a été créée.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter n’a pas donné de clé. Recommencez, ou collez une clé.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>Le navigateur n’a pas répondu à temps. Recommencez, ou collez une clé.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>L’identification a été annulée.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Un autre programme utilise vos discussions ({file}). Fermez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Vos discussions ont été ouvertes en dernier par une version plus récente d’Orca Desktop. Rien n’a été modifié&#x202f;; installez la version plus récente pour les ouvrir ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Vos discussions ne peuvent pas être écrites ({file}). Autorisez-y l’écriture, puis réessayez.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Il n’y a plus d’espace pour enregistrer vos discussions ({file}). Libérez-en, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>Le fichier de vos discussions est endommagé ({file})&#x202f;; plus rien n’y est donc écrit. Relancez Orca Desktop&#xa0;: tout ce qui est lisible sera alors récupéré.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>Le fichier {file} appartient à un autre programme. Choisissez un autre dossier avec --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Vos discussions sont illisibles ({file}). Vérifiez le disque et le dossier, puis réessayez.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Cette discussion n’existe plus.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Vos discussions sont déjà fermées&#x202f;; ceci n’a donc pas été enregistré. Relancez Orca Desktop.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Ceci n’a pas pu être enregistré ({file}). Réessayez, ou relancez Orca Desktop.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Il reste trop peu d’espace pour adapter vos discussions à cette version d’Orca Desktop ({file}). Libérez-en, puis relancez le programme.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>C’est plus gros que tout ce qu’un modèle accepte. Réduisez-le, puis réessayez.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>Le fichier de vos discussions a été supprimé ou remplacé pendant son utilisation, et ne peut pas être réenregistré à sa place ({file}). Libérez ce dossier, puis réessayez.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Le fichier de vos discussions était endommagé. Son unique question ou réponse a été récupérée&#x202f;; le fichier endommagé est gardé sous {kept}.</numerusform>
            <numerusform>Le fichier de vos discussions était endommagé. Les {n} questions et réponses ont toutes été récupérées&#x202f;; le fichier endommagé est gardé sous {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>Le fichier de vos discussions était endommagé. {saved} question ou réponse sur {n} a été récupérée&#x202f;; le fichier endommagé est gardé sous {kept}.</numerusform>
            <numerusform>Le fichier de vos discussions était endommagé. {saved} questions et réponses sur {n} ont été récupérées&#x202f;; le fichier endommagé est gardé sous {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Le fichier de vos discussions a été remplacé pendant qu’Orca Desktop l’utilisait. Vos discussions ont été réenregistrées&#x202f;; l’autre fichier est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>Il n’y a pas de place pour une sauvegarde de vos discussions dans {file}. Les discussions elles-mêmes sont enregistrées&#x202f;; libérez de l’espace pour qu’elles puissent à nouveau être sauvegardées.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>Aucune sauvegarde de vos discussions n’a pu être faite dans {file}. Les discussions elles-mêmes sont enregistrées&#x202f;; vérifiez ce dossier et son disque.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>Le fichier de vos discussions était endommagé. La sauvegarde du {date} a été restaurée&#x202f;; le fichier endommagé est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Le fichier de vos discussions a été supprimé pendant qu’Orca Desktop l’utilisait. Toutes les discussions ont été réenregistrées au même endroit.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Vos discussions ont été adaptées à cette version d’Orca Desktop sans sauvegarde préalable, car il n’y avait pas de place dans {kept}. Toutes sont là&#x202f;; libérez de l’espace.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>Les dernières modifications de vos discussions étaient endommagées et illisibles. Tout ce qui précède est là&#x202f;; les fichiers endommagés sont gardés sous {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>Le fichier de vos discussions était endommagé et il n’y a pas encore de sauvegarde&#x202f;; vous commencez donc sans discussion. Le fichier endommagé est gardé sous {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Le fichier de vos discussions manquait. La sauvegarde du {date} a été restaurée.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} discussion</numerusform>
            <numerusform>{n} discussions</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Ce fichier est illisible.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>Ce fichier contient une clé privée, qui ne doit être confiée à personne. Choisissez un fichier qui ne contient que des certificats.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>Ce fichier ne contient aucun certificat lisible. Il faut un fichier PEM, où un certificat commence par «&#xa0;BEGIN CERTIFICATE&#xa0;».</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>Le certificat de ce fichier est celui d’un seul ordinateur. Choisissez celui de l’autorité qui l’a signé.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>Les certificats de ce fichier ont expiré&#xa0;: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>L’outil a échoué&#xa0;: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>L’outil a été mal appelé.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>L’outil était injoignable.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>L’outil a été utilisé autant de fois que le permet une réponse.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>L’outil a reçu trop de requêtes en peu de temps.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>Les mots à rechercher étaient trop longs.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>La requête à l’outil était trop grosse.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>L’adresse de la page était trop longue.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Il est interdit de lire cette page.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>La page n’a pas pu être lue.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>La page est d’un type qui ne peut pas être lu.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>L’outil a pris trop de temps.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Ceci dit quels outils du serveur MCP {server} sont autorisés. Modifiable uniquement en JSON.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>C’est un outil du fournisseur ({type}), sans valeurs personnelles. Modifiable uniquement en JSON.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Cet outil contient plus que ce que le formulaire peut afficher («&#xa0;{what}&#xa0;»). Il ne peut être modifié qu’en JSON.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Donnez un nom à l’outil.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Un nom n’a que les lettres a à z, des chiffres, _ et -, sans espaces&#x202f;; 128 au plus.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Un autre outil porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Donnez un nom à la valeur, ou retirez-la.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Un nom n’a que les lettres a à z, des chiffres, _, . et -, sans espaces&#x202f;; 64 au plus.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Une autre valeur porte déjà ce nom.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Écrivez au moins un texte à choisir, un par ligne.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copie…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Arrêter la copie</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Seulement dans cette réponse</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Seulement dans l’autre réponse</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>inconnu</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>essai</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} et plus</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Coût inconnu</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratuit</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Réponses&#xa0;: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>au coût inconnu&#xa0;: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}&#xa0;s</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} avec cette discussion</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>prix inconnu</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratuit</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>jusqu’à {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} et les recherches</translation>
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
        <translation>{name}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{share} %</source>
        <translation>{share}&#xa0;%</translation>
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

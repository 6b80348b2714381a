<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>Acerca de esta comparación</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Igual para todas: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>con el chat hasta ahora</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>sin el chat anterior</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Preguntado {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Todas las respuestas juntas: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Hecho con Qt, con licencia GNU LGPL 3, y con otro software libre.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licencias…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Quitar de todos los chats</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>Lo que cambies aquí cambia en todos los chats.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Ningún chat tiene etiquetas todavía. Se ponen en el menú de un chat.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Editar la respuesta</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>En Markdown. Lo que escribas queda como otra versión, marcada como editada; el original se conserva al lado.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>Responder así</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Deshacer el cambio de estilo de respuesta</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Dejar el estilo de respuesta como está</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>¿Responder así a partir de ahora?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>A partir de ahora</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Renombrado: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (copia)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Duplicado: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Carpeta movida: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Carpeta eliminada, sus chats se conservan: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Carpeta creada.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Carpeta renombrada: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Carpeta modificada: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Quitar {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Intro lo abre, Supr lo quita, Ctrl+Izquierda y Ctrl+Derecha lo mueven.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Adjuntos</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Leyendo…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultado de una herramienta</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Adjunto</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>tal como se envió</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Posición {place} de {count}</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Abriendo…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Este archivo ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Primera página de {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Página {page} de {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Este archivo no se puede ver aquí. Sí se puede guardar.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>Los archivos están adjuntos al mensaje del chat.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texto pegado.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>Es un texto largo.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Adjuntarlo como archivo</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>Lo que aún se estaba leyendo no se adjuntó, porque ahora se escribe otro mensaje.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Quitado del mensaje.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Guardar como</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Enviar a tamaño completo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>El documento “{title}” ya no se guarda aquí.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Vuelve a un chat para adjuntar archivos a un mensaje.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos los archivos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Elegir dónde guardar los chats</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Mover y reiniciar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Dejarlo como está</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>¿Quitar los chats de antes del traslado?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>Los que están en {folder} son los que se usan y se quedan.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Quitar los antiguos</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Copias de Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Copias de Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Elegir una copia</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>Examinando {name}…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>Restaurando…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>Recuperando lo que había antes…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminados recientemente</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Chats eliminados</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>Contenido del chat</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Eliminar definitivamente…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Eliminar todo…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Desaparece el {gone}  ·  eliminado el {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Eliminar definitivamente</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Conservar</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Marcadores de todos los chats</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar la nota</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Aún no hay mensajes marcados. Un mensaje se marca en su menú.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Aún no hay mensajes marcados. Un mensaje se marca en su menú o con {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sin nota</translation>
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
        <translation>Marcadores</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Llamada a {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Resultado de {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>Qué encontró</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falló</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} falló</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Adjuntar un archivo al resultado de {tool}</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Encontrado por este programa. Puedes cambiarlo antes de que se envíe.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Aún no hay nada que mostrar.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>elegido</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>no elegido</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sin título</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Práctica: las respuestas las inventa un pequeño modelo integrado.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Conectar con OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>Se quitó la pregunta en espera.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>La respuesta está editada. El original es la versión anterior.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (desde aquí)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Este chat sigue desde esa respuesta. El otro se queda como está.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Pregunta y respuesta eliminadas.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>¿Qué debe pasar al cerrar la ventana?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>En la bandeja del sistema el programa sigue funcionando: las respuestas se escriben y tienes una pregunta rápida a mano. Puedes cambiarlo después en los ajustes.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>Código, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>Ajustar líneas</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Buena</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Mala</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Texto de la nota</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>¿Qué te parece esta respuesta?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Detener esta columna</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Reintentar esta columna</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Leer solo esta columna</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versión {number} de {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Marcador: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas las columnas</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>Las respuestas aparecerán cuando todas estén escritas.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Respuesta {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Esto se mostrará cuando elijas una respuesta.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Columnas</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Columnas a la izquierda y a la derecha</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Paleta de comandos</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>Buscar un chat, acción, modelo, preajuste o ajuste</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ recorrer   Intro elegir   Esc salir</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Resultados</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>Aquí se comparó una respuesta.</numerusform>
            <numerusform>Aquí se compararon {n} respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Mostrar en paralelo</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Hasta que cada columna tenga una respuesta</numerusform>
            <numerusform>Hasta que cada columna tenga {n} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Volver al chat</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar a la vez</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferencias</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>Repetir</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Informe</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Acerca de esta comparación</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado con</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Solo las diferencias</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Detener todo</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Reintentar fallidas</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>con {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{done} de {all} terminadas</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>1 columna</numerusform>
            <numerusform>{n} columnas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Pregunta, chat, ajuste o día</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Buscar comparaciones</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Buscando…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Aún no se ha comparado nada. Escribe una pregunta y pulsa “Comparar”.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Más sobre esta comparación</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Todas las comparaciones…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Lo que te gustó…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Agregar una columna…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Hacer otra pregunta con estas columnas…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Duplicar y cambiar…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Guardar como receta…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabla</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Exportar como tabla (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Buscar en todas las respuestas</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>en uso</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Todas las respuestas están escritas.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>a ciegas</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column} elegida</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>A ciegas: los ajustes, el tiempo y el precio se mostrarán cuando elijas. Aun así, el estilo puede delatar una respuesta.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>A todas se les pregunta lo mismo.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>1 token</numerusform>
            <numerusform>unos {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Buscar en la web</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Cómo buscar en la web</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Preguntar lo mismo con varios ajustes, en paralelo</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Temporal: nada de este chat se guarda en este equipo</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Espera a que termine la respuesta o detenla antes.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Aún se está leyendo un archivo. Espera un momento o quítalo.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Escribe también los otros resultados o pulsa “Omitir”.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Estás cambiando una pregunta anterior. La antigua se conserva.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Cancelar el cambio</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>No enviar</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>¿Enviar este mensaje?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>¿Pedir una respuesta?</numerusform>
            <numerusform>¿Pedir {n} respuestas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Estimación: 1 token de lectura y {output} de escritura como máximo; precio desconocido.</numerusform>
            <numerusform>Estimación: {n} tokens de lectura y {output} de escritura como máximo; precio desconocido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Estimación: 1 token de lectura y {output} de escritura como máximo, hasta {most}.</numerusform>
            <numerusform>Estimación: {n} tokens de lectura y {output} de escritura como máximo, hasta {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>aún sin consultar</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Límite por mensaje</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Límite por día</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Mostrar tokens y gastos</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Usado hasta ahora</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Preguntar si un mensaje supera</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Preguntar si un día supera</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>Antes de enviar un mensaje que pueda costar más, se te pregunta. Vacío: no se pregunta nunca. Este límite es de este programa; los de tu cuenta se fijan en orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sin límite</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>La pasarela no informa del saldo.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>quedan {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} usados</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>hasta el {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sin límite</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Indica una cantidad en dólares mayor que cero, como 2.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>Límite cambiado.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Chats y copias de seguridad</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Quitar los antiguos…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Moviendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Hacer copia ahora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Aún no hay ninguna.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurar desde una copia…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Deshacer la restauración</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Copias</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparaciones</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>Las conversaciones se guardan en esta carpeta y en ningún otro sitio, salvo que las escribas como archivos Markdown o guardes una copia. La clave nunca está entre ellas.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: chats {chats}, imágenes y archivos {files}. Copias de seguridad: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Antes del traslado estaban en {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Restaurarlo de nuevo</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Suéltalo aquí para adjuntarlo</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Imágenes, PDF, texto, Word, Excel y OpenDocument; varios a la vez</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Ir al JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>Predefinido</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Imágenes y archivos</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Agrupar en</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>Carp&amp;eta</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>Archivo &amp;ZIP</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Todas las versiones y &amp;ramas</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>F&amp;uentes de las respuestas</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>A&amp;justes de las respuestas</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>&amp;Horas de los mensajes</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>&amp;Propiedades al principio</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>Se puede &amp;volver a leer</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Chats para exportar</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>&amp;Todos los chats</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>De la carpeta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Con o sin carpeta</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>Pre&amp;definido</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>&amp;Qué</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>De &amp;la carpeta</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>For&amp;mato</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>Razo&amp;namiento</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>Herramienta&amp;s</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Tu propia clave no está en ninguna exportación.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Esto solo existe para un chat entero.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>Lo que está en gris no se aplica aquí.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Este es el principio. El archivo lo tendrá todo.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Archivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Elegir dónde crear la carpeta</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Buscando claves…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Parece que hay una clave secreta.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Exportar de todos modos</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>Vista previa como texto</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>1 palabra</numerusform>
            <numerusform>{n} palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>1 carácter</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>1 token por segundo</numerusform>
            <numerusform>{n} tokens por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>1 token escrito</numerusform>
            <numerusform>{n} tokens escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>respondida por {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Tiempo de lectura: unos {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Títulos: {headings} · listas: {lists} · tablas: {tables} · código: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Costó {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Respondida por {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Primera palabra a los {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Razonó durante {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Tardó {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} De nuevo en {seconds} s</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Preguntado, esperando la primera palabra…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Razonando…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>Esperando más…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escribiendo…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Escribiendo… a unos {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Sin preguntar</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera su turno</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Terminada</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Detenida</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrumpida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Fallida</translation>
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
        <translation>Respuesta {letter} terminada, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Respuesta {letter} detenida, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Respuesta {letter} interrumpida, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Respuesta {letter} fallida</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Editar la pregunta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Dar los resultados</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalles del problema</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>La última vez, Orca Desktop se cerró por un fallo propio. Tus chats están guardados.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Insertar</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Buscar en la conversación</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Sin resultados</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} de {1}</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>1 resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Sin resultados.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>1 resultado de búsqueda</numerusform>
            <numerusform>{n} resultados de búsqueda</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Razonando… {0} s</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Razonamiento que el proveedor oculta</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Razonó durante {0} s</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Bloque: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Herramienta del servidor: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>Herramienta MCP: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Herramienta: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>La herramienta falló</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Resultado de la herramienta</translation>
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
        <translation>Azul</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>Verde</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>Ámbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Rojo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Preajuste de los chats nuevos</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Como en todas partes</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Instrucciones para los chats nuevos</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Por ejemplo: Me ayudas con mis impuestos. Responde con brevedad.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Color</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>Los chats nuevos empiezan con el &amp;preajuste</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>Los chats nuevos empiezan con estas &amp;instrucciones</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>1 token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>1 token por segundo</numerusform>
            <numerusform>{n} tokens por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>Escrita en una solicitud, aquí se cuenta todo</numerusform>
            <numerusform>Escrita en {n} solicitudes, todas contadas aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Leídos: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Leídos de la caché: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escritos: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>De ellos, razonamiento: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Búsquedas: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Páginas leídas: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Tardó {0} s</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} con este chat: más de lo que admite el modelo</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>Fórmula: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>Cómo seguir</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Cada una desde su propia respuesta</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Todas desde la respuesta elegida</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Seguir con todas las columnas desde la respuesta {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Seguir con todas las columnas</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
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
        <translation>Versión {0} de {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Marcador</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Marcador: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>No se envía</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importado</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Editado a mano</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Versión siguiente</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de herramientas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Tú</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>¿Va todo bien?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo que se encontró</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>No contiene tu clave ni una palabra de tus chats.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar el informe</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Comprobar de nuevo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Todo va bien.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>Copiado.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>¿Qué te gustaría saber?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Pregunta abajo o empieza con una de estas:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Comparar tres respuestas: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>Ahora tienes Orca Desktop {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Chats del archivo</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Todos los que aún no están aquí</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>Lo que no se pudo leer</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Elegir un archivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Elegir una carpeta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Deshacer la importación</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Trae tus chats de otro programa</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Elige lo que exportó el otro programa, tal como está: un archivo, un archivo ZIP o la carpeta donde se descomprimió. Se reconocen ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, solicitudes de la Messages API y textos con interlocutores. No se importa nada antes de que hayas visto lo que contiene, y no se envía nada a ninguna parte.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Archivos y exportaciones (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Elegir lo que se exportó</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Elegir la carpeta exportada</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Leyendo {name}…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Aún no se ha importado nada.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>Lo importado hasta que lo detengas se conserva.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>Importando…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>La solicitud que se envió</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>La solicitud que se enviará</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
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
        <translation>Mostrar completos los textos largos</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>La clave no se muestra nunca; el código copiado la toma del entorno.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Práctica: se responde dentro de este programa y no se envía a nadie.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>No enviado: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>Reiniciar</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop se actualizó. Reinícialo para continuar con seguridad; tus chats se conservan.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Sin instrucciones</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>{name} como JSON</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formulario</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Insertar un ejemplo</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Sangrar</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>Usar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>Vacío: no se envía nada.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Esto se puede enviar.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Guardando el token…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Clave de API</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Pega tu clave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar la clave</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Esperando al navegador…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>Iniciar sesión con OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Cancelar el inicio de sesión</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>o pega una clave:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Primero pega tu clave.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar la clave</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>el llavero de este equipo</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Se guardará en {where} y en ningún otro sitio.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Probando la clave…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>La clave está guardada en {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>La clave se guarda hasta que cierres Orca Desktop.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>La clave viene de ORCAROUTER_API_KEY y no se guarda.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>La pasarela no acepta esta clave.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>¿Quitar la clave de este equipo?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Para enviar mensajes tendrás que pegarla de nuevo. Sigue siendo válida.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarla</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Este chat temporal desaparecerá</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Nada de él se guarda en este equipo. Puedes conservarlo como un chat normal.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Conservarlo</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>Lo que has escrito no se envió y no se guarda en ningún sitio.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Descartarlo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>Palabras deseadas</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>Se pide al final de las instrucciones</translation>
    </message>
    <message>
        <source>about</source>
        <translation>unas</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>Lo que rechazaron los modelos</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>Lo que un modelo ha rechazado se omite en las solicitudes siguientes y aparece en gris en el estilo de respuesta. Olvídalo si el modelo ha cambiado.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Aprendido de los rechazos</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Ningún modelo ha rechazado nada todavía.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Olvidar esto</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Olvidar todo</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>Etiquetas: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijados</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ayer</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>7 días anteriores</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>30 días anteriores</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Archivados ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, desplegada</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, plegada</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, fijado</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, archivado</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, con una comparación</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, espera un resultado</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, una respuesta nueva</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, etiquetas: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, encontrado: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, se está escribiendo la respuesta</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licencias</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Buscar en las licencias</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Lo que te gustó</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Cuántas veces se comparó una respuesta con un ajuste y cuántas la elegiste. Solo se guarda en este equipo.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Elige una respuesta en una comparación, y aquí se contará lo que te gustó.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>Qué cambió</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Buenas</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Malas</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Tus notas</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{chosen} de {shown}</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>Límite de tokens</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>cortar a los</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Archivos Markdown</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Guardar cada conversación como archivo Markdown en una carpeta</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Carpeta de los archivos Markdown</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>No hay ninguna carpeta elegida.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Elegir carpeta…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Guardar archivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Un archivo tiene el título de su conversación y lo que muestra el chat, y se vuelve a escribir cuando eso cambia. Las imágenes y los archivos se nombran en él, no se copian. Una comparación a ciegas se escribe cuando se revela.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>Lo que cambies en un archivo se queda: el chat sigue entonces en un archivo nuevo al lado. Si eliminas un chat, su archivo también desaparece, salvo que lo hayas cambiado; con “Deshacer” vuelve. Si desactivas esto, todos los archivos se quedan.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Quien pueda leer la carpeta puede leer los chats, también las claves que haya en ellos.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Elegir la carpeta para los archivos Markdown</translation>
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
        <translation>Algo falló en Orca Desktop. Puede que lo último que hiciste no haya funcionado.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>Buscar en el manual</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>Capítulos</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>Capítulo</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>Editada: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>Otra respuesta: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Comparada: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} (1 pregunta)</numerusform>
            <numerusform>{words} ({n} preguntas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, visible</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin texto</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Elegir un modelo</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>responde con {count} token como máximo</numerusform>
            <numerusform>responde con {count} tokens como máximo</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Buscar modelos</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Nombre o fabricante</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Actualizar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recientes</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos los modelos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Quitar de favoritos</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Agregar a favoritos</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>La lista no está cargada, así que este nombre puede existir o no. Se pregunta tal como está; la pasarela decide.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Este nombre no está en ninguna lista. Se pregunta tal como está; la pasarela decide.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Sin la lista de la pasarela, aquí solo se conocen unos pocos modelos.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Aprendido: rechaza {name}. Olvidar esto</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Los precios son por millón de tokens.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>última respuesta de {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>no está en la lista de la pasarela</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>Ninguna lista contiene “{name}”.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>Los nombres se toman al pie de la letra. Si la pasarela no conoce este, la respuesta es un error.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Preguntarle de todos modos</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>1 modelo conocido; aún no se ha pedido la lista de la pasarela</numerusform>
            <numerusform>{n} modelos conocidos; aún no se ha pedido la lista de la pasarela</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>1 modelo, lista del {time}</numerusform>
            <numerusform>{n} modelos, lista del {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Consultando la pasarela…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>La lista de modelos no está disponible.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>Y cambiar también</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Pasos iguales de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Número de columnas</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Crear estas columnas</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Respuestas que se escriben a la vez</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Preguntar a partir de este precio</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>a</translation>
    </message>
    <message>
        <source>in</source>
        <translation>en</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>columnas</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nada más</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>Mostrar una línea</numerusform>
            <numerusform>Mostrar las {n} líneas</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>Mostrar menos</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>Tipo de proxy</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS (seguro hasta el proxy)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Dirección del proxy</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>por ejemplo, proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Puerto del proxy</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nombre de usuario del proxy</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>si el proxy lo pide</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Contraseña del proxy</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Quitar la contraseña</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Direcciones sin proxy</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>por ejemplo, intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Probar</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Probar el camino a la pasarela</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar la prueba</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Quitar los certificados</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>Puerto</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>Nombre de usuario</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Contraseña</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Sin proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>La prueba pide a la pasarela la lista de sus modelos, sin tu clave. No cuesta nada.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Algunas empresas leen el tráfico y tienen certificados propios. Se confía en los del archivo además de en los del sistema, nunca en su lugar.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Hay una contraseña guardada</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Se guarda solo en el llavero de este equipo.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Probando…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Solo aquellos en los que confía el sistema.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Además: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Esto no es la dirección de un proxy con su puerto. Sigue valiendo lo que había antes.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Cambiado: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Escribe primero la dirección y el nombre de usuario: la contraseña va con ellos.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Elegir el archivo con los certificados</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>Certificados ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>No ha habido avisos desde que se inició el programa.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Se reintenta en {seconds} s.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Sigue esperando; lleva {0} s.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando la respuesta…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>No hay nada que deshacer.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Deshecho: “{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Abrir el chat</translation>
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
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>Indica un número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Indica un número entero de {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Sin red. Puedes seguir escribiendo; una pregunta sale cuando la envías de nuevo.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>La red ha vuelto. No se envió nada por sí solo.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Se envía, porque la recuperaste.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Enviar también</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Omitir esta pregunta y su respuesta en las preguntas siguientes</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Enviar esta pregunta y su respuesta con las preguntas siguientes</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>En este chat</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Preguntas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir allí</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Eliminar esta rama</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Intro ir allí   Esc salir</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>Aún no se ha preguntado nada en este chat.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sin texto</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, una comparación</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, estás aquí</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Elige una pregunta para eliminar todo lo que le sigue.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Mapa del chat</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>Una pregunta eliminada con sus respuestas.</numerusform>
            <numerusform>{n} preguntas eliminadas con sus respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Marcador agregado.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Agregar una nota</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Marcador quitado.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Vista previa como páginas</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Buscar “{words}” en todos los mensajes</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>Aún no se ha dicho nada en este chat</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Se está escribiendo una respuesta</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Aún no hay respuesta</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>No se está escribiendo nada</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Preajuste</translation>
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
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
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
        <translation>¿Qué vale la pena recordar aquí?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Estilo de respuesta</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Ocultar estilo de respuesta</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avanzado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>No se sabe qué acepta este modelo. Los ajustes se envían tal como están.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>Definidos en Avanzado: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>No se sabe si este modelo lo admite; se envía tal como está.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>no se usa</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sin confirmar</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Dejar que decida el modelo</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Indica un número entero, como 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Indica un número.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Restablecer {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>No enviar {name}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Guardar como preajuste</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Guardar estos ajustes como preajuste</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Tu propio estilo</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, modificado</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Preajuste: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Ajustes guardados para elegir</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (para chats nuevos)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Guardar los cambios en {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Guardar como nuevo preajuste…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Administrar preajustes…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Guardar como nuevo preajuste</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nombre del preajuste</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>Preajustes</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Los chats nuevos empiezan con este.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Eliminado: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>No para chats nuevos</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Usar en chats nuevos</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Exportar todo…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Exportar preajustes</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Preajustes (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar preajustes</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importado: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>Ir a la respuesta {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Todas las columnas</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>Cambiar un prompt</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Nuevo prompt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pulsa las teclas…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{tema}} pregunta por algo. {{tema: impuestos}} empieza con “impuestos”, y {{tono: formal|cordial}} te deja elegir.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Pregunta por: {names}</translation>
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
        <translation>Buscar prompts</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Un nombre, una carpeta o algunas palabras</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Insertar</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nuevo prompt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Agregar 4 ejemplos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todo…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Un prompt es un texto que usas una y otra vez. Guárdalo con un nombre e insértalo en un mensaje escribiendo / al principio. Donde pone {{tema}}, se te pregunta qué debe ir ahí.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Abre un chat para insertar un prompt en un mensaje.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ recorrer   Intro insertar   Esc dejar la /</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Nuevo prompt “{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Nuevo prompt…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Guardar un texto que usas una y otra vez</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Para probar: explicar, escribir una carta, acortar, pros y contras</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Agregar 4 ejemplos</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Aún no hay ningún prompt.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Ningún prompt se llama así.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Aún no hay ningún texto que guardar.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Guardar como prompt…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Cambiado: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Guardado: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Eliminado: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Los ejemplos ya están ahí.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>Exportar prompts</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>Importar prompts</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>&amp;Buscar en:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nombre del archivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Archivos de tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Carpeta:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Elegir</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nueva carpeta</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Fecha de modificación</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>Aceptar</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sí</translation>
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
        <translation>Mayús</translation>
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
        <translation>Supr</translation>
    </message>
    <message>
        <source>Return</source>
        <translation>Intro</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Intro</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Cor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>&amp;Pegar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Seleccionar todo</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>Ya es un chat de la lista.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>De ella no se guarda nada; desaparece con la siguiente pregunta.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pregunta lo que quieras</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Abrir en la ventana</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Temporal: no se guarda nada</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>No guardar nada de esta pregunta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>La respuesta ya está.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>Control deslizante de {name}</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Detener la lectura en voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Leer en voz alta</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Aquí no hay ninguna respuesta que leer en voz alta.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>En esta respuesta no hay palabras.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>La respuesta se está leyendo en voz alta.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>No se pudo usar la voz de este sistema.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Recetas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renombrar…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Olvidar</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Olvidar esta receta</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>Se olvidó “{name}”.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Nombre de la receta</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Ya hay una receta con este nombre; se reemplazaría.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Reemplazar</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>En su lugar:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Una versión más nueva</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir la página</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Omitir esta versión</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Detalles de la respuesta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Mostrar la solicitud</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tiempo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para soporte</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Modelo pedido</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondió</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>el mismo</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>otro: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Leídos de la caché</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>Escritos en la caché</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>De ellos, razonamiento</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Búsquedas web</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Páginas web leídas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Práctica</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>sin gasto</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Indicado con la respuesta</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Cobrado al final</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Preguntado el</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primera palabra a los</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Razonó durante</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Respuesta completa</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Tal como se envió</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>No enviado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitud</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Terminó por</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Secuencia de parada</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitudes</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Exportar como tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar informe</translation>
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
        <translation>Restaurar desde una copia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Chats más recientes de la copia</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>Sus chats más recientes</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Ver esta copia de seguridad</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Elegir un archivo…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Restaurar y reiniciar</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Otra…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Una copia que guardaste o una de las copias de seguridad de abajo. No cambia nada hasta que hayas visto lo que contiene.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Una copia que guardaste; aún no hay copias de seguridad. No cambia nada hasta que hayas visto lo que contiene.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Elige qué restaurar</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Si cancelas, no cambia nada.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>Es demasiado largo para un resultado. Adjúntalo como archivo o acórtalo.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de herramientas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Ahora no</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nombre de la carpeta</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}, menú</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desfijar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarchivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nuevo chat en esta carpeta</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Nueva carpeta dentro de esta</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Color y chats nuevos…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Subir</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Bajar</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Eliminar la carpeta, conservar sus chats</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Ninguna carpeta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nueva carpeta…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Guardar una copia</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Con imágenes y archivos ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progreso</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Elegir dónde…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar en carpeta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Un archivo con todo</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Todos los chats, preajustes y ajustes van a un solo archivo que este programa puede restaurar. La clave nunca está en él. Quien tenga el archivo puede leer los chats.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Escribiendo y comprobando…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>Se leyó de nuevo y no le falta nada.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Acotar la búsqueda</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Coincidencia anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Coincidencia siguiente</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Puede haber más. Acota la búsqueda para verlo.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>Filtro quitado: {filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Quitar el filtro “{filter}”</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Quitar el filtro</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Renombrar esta etiqueta…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Todas las etiquetas…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>Filtro agregado: {filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Cómo buscar en la web</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Cada búsqueda se cobra aparte. Una respuesta con una búsqueda costó unos {price} cuando se midió.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Quitar la selección</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover a…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Archivar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>El servidor tiene 1 herramienta.</numerusform>
            <numerusform>El servidor tiene {n} herramientas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>El servidor tiene 1 herramienta: {names}</numerusform>
            <numerusform>El servidor tiene {n} herramientas: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Desactivado: se queda aquí y no se envía</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nombre del servidor</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Por ejemplo, calendario</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Dirección del servidor</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Token del servidor</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Quitar el token</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Herramientas permitidas</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Todas sus herramientas</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Solo estas</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Pedir al servidor sus herramientas</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>No hay ninguna herramienta permitida, así que el modelo no puede usar nada de este servidor.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Nombre de otra herramienta</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Nombre de una herramienta</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitirla</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Se conserva y solo se puede cambiar como JSON: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Guardado en el llavero de este equipo; escribe otro para reemplazarlo</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Escrito en el JSON; también pasa al llavero</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Consultando el servidor…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>Se conecta ahora a {address}, con su token y solo para esto</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>El servidor no tiene herramientas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Dirección</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>Un token pasa al llavero de este equipo cuando pulsas “Usar” y no se escribe en ningún otro sitio. Puede que el sistema pregunte si el programa puede usar el llavero.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Herramientas que puede usar el modelo</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Solo este botón conecta este equipo con el servidor. Si hay un token guardado, se lee del llavero para ello.</translation>
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
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>Agregar un servidor</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Quitar el servidor</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Este texto no se puede mostrar como formulario. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Desactivado: no se envía</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Un servidor MCP ofrece herramientas en la web que el modelo usa por su cuenta. Se conecta a él el proveedor del modelo; este programa solo lo hace cuando pides sus herramientas.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Agregar el primer servidor</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Clave en uso: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Hay una clave en uso.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>No hay ninguna clave en uso.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Como en el último chat</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Dirección de la pasarela</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Quitar la clave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modelo para los chats nuevos</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Estilo para los chats nuevos</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Administrar preajustes…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Avisarme cuando termine una respuesta que tarda mucho</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>El escritorio avisa a los 20 segundos, si estás mirando otra cosa. Un clic abre el chat.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Dejar que las respuestas en pausa sigan automáticamente</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Un modelo puede hacer una pausa en un trabajo largo. Seguir es otra solicitud, y se hace hasta tres veces.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Contraste alto</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Aún más grande si el sistema pide texto más grande</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>Siempre</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>Lo menos posible</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>Se usa de inmediato. Lo que has escrito se queda y las respuestas continúan.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Escritura y teclas</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Intro envía, Mayús+Intro crea otra línea</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Intro envía, Intro crea otra línea</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas las teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>Qué se envía</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>A la pasarela solo van las solicitudes que envías, con lo que adjuntas. Nada más sale de este equipo, salvo que quieras saber de versiones más nuevas.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>Qué se guarda</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>Los chats están en este equipo, legibles para quien pueda leer tus archivos. De un chat temporal no se guarda nada. Lo que eliminas queda 30 días en la papelera, salvo que lo elimines definitivamente.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Se guarda en el llavero de este equipo o durante una sesión, y no está en ningún archivo de este programa.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permitir que Orca Desktop vuelva a leer el Markdown exportado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Un comentario al final del archivo contiene lo que el texto no muestra: razonamiento, resultados de herramientas y ajustes. Sin él no hay más que el texto.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versión {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Una ventana para los modelos de OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software libre con licencia MIT.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar un icono en la bandeja del sistema</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Preguntar</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Seguir en la bandeja</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Salir del programa</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Este escritorio no tiene bandeja del sistema, así que no hay sitio para el icono.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Hacer una pregunta rápida</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Una ventana pequeña para preguntar algo mientras haces otra cosa. Para abrirla con una tecla, haz que los ajustes de tu escritorio inicien “orca-desktop --quick” con esa tecla.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>Dirección cambiada.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Cambiado: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Cambiado: estilo para los chats nuevos</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Cambiado: modelo para los chats nuevos</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>Comparar una respuesta</numerusform>
            <numerusform>Comparar {n} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir ajustes</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Guardar como receta…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>Iniciar</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>Se incluye 1 archivo.</numerusform>
            <numerusform>Se incluyen {n} archivos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>Se incluye una pregunta anterior con su respuesta.</numerusform>
            <numerusform>Se incluyen {n} preguntas anteriores con sus respuestas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Comparar respuestas</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Cerrar sin comparar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>¿Qué quieres preguntar?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Con este chat hasta ahora</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>¿Qué debe cambiar?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>A ciegas</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Mezcladas y sin nombre: los ajustes, el tiempo y el precio se mostrarán cuando elijas.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Guardar estas columnas para comparaciones nuevas</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Agregar una columna</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Comparar esta respuesta con…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>Las preguntas que vinieron después no se hacen en la columna nueva.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>No se incluye nada de lo que se dijo antes.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Elige qué debe cambiar.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Primero escribe una pregunta.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Agrega una segunda columna con la que comparar.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Primero indica una clave en los ajustes.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>Crear {first} × {second} columnas</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Junto a la respuesta que tienes no caben todas sus columnas.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>sin teclas</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Buscar teclas y acciones</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Una acción o sus teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nuevas teclas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Cambiar…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Restablecer</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Restablecer todo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usarlas aquí</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Dejar como está</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Estas teclas se quedan como están.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menú</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Borrar la búsqueda</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Aquí aparecerán tus conversaciones.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Ninguna conversación contiene esto en su título ni en sus mensajes.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Buscando en todos los mensajes…</translation>
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
        <translation>Se dejó como texto</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Buscando sugerencias…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Agregar al diccionario</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Sin sugerencias</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>ortografía</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>diccionarios</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>“{word}” ya está en tu diccionario.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Cambio: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Subrayar las palabras que no están en ningún diccionario</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Diccionarios</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Tus palabras</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Una en cada línea</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Abrir la carpeta de diccionarios</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Diccionarios: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>No se encontró ningún diccionario en este equipo. Cada uno son dos archivos, por ejemplo es_ES.aff y es_ES.dic; ponlos en la carpeta de diccionarios.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Se encuentran más diccionarios donde los tienen el sistema o LibreOffice, o en la carpeta de diccionarios.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Entendido</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>open</source>
        <translation>desplegado</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>plegado</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>Gráfico: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Precio</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Coincidencia entre sus respuestas</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Guardar tabla</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>1 columna</numerusform>
            <numerusform>{n} columnas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>1 fila</numerusform>
            <numerusform>{n} filas</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Palabras tuyas para decir de qué trata un chat.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Etiquetas nuevas, separadas por comas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Agregar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Guardar</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Todas las etiquetas…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>Ya existe la etiqueta “{name}”. ¿Combinar las dos?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Todos los chats con “{tag}” pasan a tener “{name}”.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Combinar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Conservar ambas</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Etiqueta renombrada: “{tag}” ahora es “{name}”.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Etiquetas combinadas: “{tag}” ahora es “{name}”.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Etiqueta quitada de todos los chats: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Deshecho: la etiqueta vuelve a ser “{tag}”.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Temperatura, de precisa a audaz</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>Chat temporal: desaparece cuando sales de él. Solo se anota lo que cuesta, ninguna palabra.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Conservar este chat</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Este chat se conserva. Ahora está en la lista.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Otro</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Razonamiento, tokens</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Cerrar</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de herramientas</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>El modelo espera resultados:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Enviar resultados</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Decirle al modelo que no habrá resultados</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Mostrar la herramienta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Probarla</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nombre de la herramienta</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Por ejemplo, buscar_pedido</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>Para qué sirve la herramienta</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>Qué hace y cuándo usarla: los modelos deciden por estas palabras</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Agregar un valor</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Se llama sin ningún valor.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Valores con los que se llama</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para qué sirve</translation>
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
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Agregar una herramienta</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Quitar la herramienta</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Duplicar la herramienta</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Este texto no se puede mostrar como formulario. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Una herramienta es algo que el modelo puede pedir, como consultar un pedido. Tú indicas con qué valores se llama; se te muestran sus llamadas y tú das el resultado.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Empezar con un ejemplo</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Agregar la primera herramienta</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Estilo de respuesta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Chat temporal</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Gasto de este chat hasta ahora, en dólares</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Gasto de este chat hasta ahora; algunas respuestas no indicaron el suyo</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Este chat: {cost}. Tokens leídos: {read}, escritos: {written}.
{answers}
Este mes: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Fin del chat</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Principio del chat</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} ha respondido.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir enlace</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Seleccionar todo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensaje</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copiar mensaje como Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Enlaces</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Guardar como prompt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copiar tabla como CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Guardar tabla como CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tablas como CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Omitir en las preguntas siguientes</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Enviar con las preguntas siguientes</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Eliminar pregunta y respuesta</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Seguir desde aquí en un chat nuevo</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Editar esta respuesta…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Exportar esta respuesta…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Agregar marcador</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Quitar marcador</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, respuesta de práctica</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, respuesta importada</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, respuesta</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir a lo último</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Hay texto nuevo abajo</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… un párrafo es igual</numerusform>
            <numerusform>… {n} párrafos son iguales</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Transcripción</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Abrir Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
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
        <translation>Probar {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (obligatorio)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sí</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>sin indicar</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Un texto por línea</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Rellenar con ejemplos</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Vaciar los campos</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Se llama sin ningún valor.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>La llamada como JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>No falta nada.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Falta: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Llamada a {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada más</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>Así llamaría un modelo a la herramienta. No se envía nada a ninguna parte, y lo que escribas aquí no se guarda.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>Qué salió mal</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>Es un fallo de Orca Desktop, no tuyo. Si se repite, envía este texto a quienes hacen el programa. No contiene ninguna clave, pero puede contener palabras de un chat: revísalo primero.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalles</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>Es un fallo de Orca Desktop, no tuyo. El informe indica las versiones y en qué parte del programa ocurrió. No contiene ninguna clave ni palabra de tus chats, y no se envió a nadie. Es útil para quienes hacen el programa.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>Comprobar una vez al día si hay alguna</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>Se pregunta a {host} cuál es la versión más nueva. No se le dice nada sobre ti y nada se instala por sí solo.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Comprobar ahora</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Comprobando…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>En el modo de práctica no se comprueba nada.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Aún no se ha comprobado.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Última comprobación: {when}. No llegó ninguna respuesta que se pueda usar.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Última comprobación: {when}. Tienes la versión más nueva.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Última comprobación: {when}. Está disponible la versión {version}.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Cambiado: versiones más nuevas</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Está disponible la versión {version} de Orca Desktop.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Último día</numerusform>
            <numerusform>Últimos {n} días</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokens y gastos</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Mostrar por</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por día</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Por chat</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Gasto</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Días</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Día</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Chat</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Chats temporales</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(eliminado)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Todos los demás chats</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leídos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>De la caché</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Búsquedas</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Tabla de uso</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>Lo que se cobró, en dólares. La práctica es gratis y no se cuenta.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Límites propios y saldo…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Consultando la pasarela…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>La pasarela no informa del saldo.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta respuesta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>Usar</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{name} de la columna {letter}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>Número entero</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sí o no</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Uno de una lista</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lista de textos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obligatorio</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>El modelo siempre debe darlo</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>Qué significa, como “ciudad y país”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>Opciones para elegir, una por línea</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Nombre del valor {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Tipo del valor {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>El valor {0} es obligatorio</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Significado del valor {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Opciones del valor {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Subir el valor {0}</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Bajar el valor {0}</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Quitar el valor {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Se conserva y solo se puede cambiar como JSON: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Agregar una columna</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Columnas predefinidas</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Empezar de nuevo con las columnas predefinidas</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Cada valor de {first} con cada valor de {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>No se sabe qué acepta {models}. Los ajustes se envían tal como están.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Cuántas veces se pregunta a esta columna</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Duplicar esta columna</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Quitar esta columna</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>La respuesta que ya tienes, sin gasto</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Pregunta exactamente lo mismo</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Nombre de la columna {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Repeticiones de la columna {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Quitar la columna {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Duplicar la columna {letter}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>1 archivo</numerusform>
            <numerusform>{n} archivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Preguntas en espera</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Espera a que termine la respuesta.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Preguntar ahora</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Cambiar esta pregunta</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Quitar esta pregunta</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>En espera: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>Ahora el modelo puede buscar en la web. Cada búsqueda se cobra aparte.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Buscar en la web</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Buscar en la web: este modelo no puede buscar en la web</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Echar un vistazo</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Obtener una clave en orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Te damos la bienvenida a Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Una ventana para los modelos de OrcaRouter. ¿Cómo quieres empezar?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Tus conversaciones se quedan en este equipo. Solo salen de él las solicitudes que envías a la pasarela.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Conectar con OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Más de 200 modelos; pagas por lo que usas. Inicia sesión o pega la clave de tu cuenta.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Funciona al instante, sin clave y sin red. Las respuestas las inventa un pequeño modelo integrado, que no es un modelo de lenguaje en la nube: sirve para conocer la ventana, no para informarse.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Los archivos van en un mensaje, no aquí. Abre el archivo y copia su texto.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Las imágenes van en un mensaje, no aquí.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Aquí no hay texto que se pueda poner.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Insertar un ejemplo</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: insertar un ejemplo</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Abrir el editor</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: abrir el editor</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>Haz clic para renombrar</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>No se pudo probar: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Esta pasarela no dice si una clave es correcta.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} Las claves de OrcaRouter empiezan por sk-orca-; esta no.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>El inicio de sesión solo funciona con la dirección propia de OrcaRouter. Pega una clave en su lugar.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Este equipo no deja que el navegador vuelva aquí. Pega una clave en su lugar.</translation>
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
        <translation>Buscar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ver</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nuevo chat</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nuevo chat temporal</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pregunta rápida</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nueva carpeta</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas las etiquetas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Cerrar lo que está abierto o detener la respuesta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renombrar</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fijar o desfijar</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Conservar este chat</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Adjuntar archivos</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Guardar como prompt…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Leer en voz alta o detener</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Imprimir</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar chats</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todos los chats</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Guardar una copia…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurar desde una copia…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Mostrar la próxima solicitud</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Eliminar chat</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Eliminados recientemente</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Cerrar la ventana</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Buscar en todo</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Buscar conversaciones</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Buscar en este chat</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar siguiente</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar anterior</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Preguntas de este chat</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Mapa de este chat</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Marcadores</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Poner o quitar marcador en este mensaje</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas las comparaciones</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Lo que te gustó</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>De la primera a la octava columna de una comparación</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Chat siguiente</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Chat anterior</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Del primer al noveno chat de la lista</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversaciones</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Mostrar estilo de respuesta</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Elegir el modelo</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Administrar preajustes</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokens y gastos</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Parte siguiente de la ventana</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior de la ventana</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto más grande</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto más pequeño</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamaño de texto normal</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novedades</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>¿Va todo bien?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Acerca de Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Esto no es una dirección. Una dirección es como https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>La dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Omite el nombre y la contraseña que van antes de la @. La clave tiene su propio campo.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Omite todo a partir de ? o #.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Usa https://. Con http:// alguien podría leer tu clave por el camino, así que solo se permite para este equipo (http://127.0.0.1).</translation>
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
        <translation>Falta una parte de Orca Desktop o está dañada ({part}). Vuelve a instalarlo; tus chats se conservan.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} no ve imágenes, y se envía una. Elige un modelo que las vea o quítala.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} no ve imágenes, y se envía una. Quítala o elige un modelo que las vea: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} no lee PDF, y se envía uno. Elige un modelo que los lea o quítalo.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} no lee PDF, y se envía uno. Quítalo o elige un modelo que los lea: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>En total, lo adjunto en este chat supera los {limit} MB que admite una solicitud. Quita algo o empieza un chat nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>Hay una imagen en este chat, y este modelo admite {limit} a la vez. Quita alguna u omite una pregunta anterior.</numerusform>
            <numerusform>Hay {n} imágenes en este chat, y este modelo admite {limit} a la vez. Quita algunas u omite una pregunta anterior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>Hay una página de PDF en este chat, y este modelo admite {limit} a la vez. Quita alguna o elige un modelo con un contexto mayor.</numerusform>
            <numerusform>Hay {n} páginas de PDF en este chat, y este modelo admite {limit} a la vez. Quita algunas o elige un modelo con un contexto mayor.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Con más de una imagen, ninguna puede medir más de {edge} píxeles de ancho o de alto, y “{name}” los supera.</numerusform>
            <numerusform>Con más de {n} imágenes, ninguna puede medir más de {edge} píxeles de ancho o de alto, y “{name}” los supera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Solo se envía la primera imagen de la animación.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Solo se envía una parte: la primera fila de una hoja, o menos.</numerusform>
            <numerusform>Solo se envía una parte: las primeras {n} filas de una hoja, o menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>Contiene una imagen que no se envía.</numerusform>
            <numerusform>Contiene {n} imágenes que no se envían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>Contiene una hoja oculta que no se envía.</numerusform>
            <numerusform>Contiene {n} hojas ocultas que no se envían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” tiene más de una página, el máximo que se puede enviar. Adjunta solo una parte.</numerusform>
            <numerusform>“{name}” tiene más de {n} páginas, el máximo que se puede enviar. Adjunta solo una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” tiene más de un millón de píxeles, el máximo que se puede abrir aquí. Guárdala más pequeña o adjunta solo una parte.</numerusform>
            <numerusform>“{name}” tiene más de {n} millones de píxeles, el máximo que se puede abrir aquí. Guárdala más pequeña o adjunta solo una parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>Leer “{name}” tardó más de un segundo. Adjunta una parte más pequeña.</numerusform>
            <numerusform>Leer “{name}” tardó más de {n} segundos. Adjunta una parte más pequeña.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>“{name}” no se puede leer. Comprueba que sigue ahí y que se puede abrir.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}” no es un archivo. Elige uno por uno los archivos que contiene.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” está vacío.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}” supera los {limit} MB, el máximo que se puede enviar de su tipo. Adjunta solo una parte.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}” es una imagen HEIC o AVIF, que los modelos no pueden ver. Guárdala como JPEG o PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}” es un dibujo SVG, que los modelos no pueden ver. Guárdalo como PNG o pega su código como texto.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}” es una imagen de un tipo que los modelos no pueden ver. Guárdala como PNG o JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}” es una presentación, que aquí no se puede leer. Guárdala como PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}” está en un formato de Office que aquí no se puede leer. Guárdalo como .docx, .xlsx o PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}” es texto enriquecido (RTF), que aquí no se puede leer. Guárdalo como .docx o PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}” es un archivo comprimido. Descomprímelo y adjunta los archivos que necesitas.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}” es un programa, que los modelos no pueden leer. Adjunta su código fuente como texto.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}” es de un tipo que aquí no se conoce. Se pueden enviar imágenes (PNG, JPEG, GIF, WebP), PDF, texto y archivos de Word, OpenDocument y Excel.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}” está protegido con contraseña. Guárdalo sin ella y adjunta esa copia.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}” está dañado. Ábrelo en el programa del que viene y guárdalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>Leer “{name}” necesitaría demasiada memoria. Adjunta una parte más pequeña.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Este archivo ya no se guarda aquí.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>Se adjunta el primer archivo, no caben más.</numerusform>
            <numerusform>Se adjuntan los primeros {n} archivos, no caben más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>No se puede adjuntar un archivo más.</numerusform>
            <numerusform>No se pueden adjuntar {n} archivos más.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>1 página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>1 token</numerusform>
            <numerusform>unos {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagen</translation>
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
        <translation>Se hizo una copia de seguridad y se comprobó.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}” está guardado: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>1 pregunta o respuesta</numerusform>
            <numerusform>{n} preguntas y respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>Del {when}: {chats} con {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>Los chats que contiene son los mismos que hay aquí.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>Uno de sus chats no está ahora aquí.</numerusform>
            <numerusform>{n} de sus chats no están ahora aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>Un chat que está ahora aquí no está en ella.</numerusform>
            <numerusform>{n} chats que están ahora aquí no están en ella.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>Un chat era distinto entonces.</numerusform>
            <numerusform>{n} chats eran distintos entonces.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>Una imagen o archivo quedó fuera, y tampoco está aquí.</numerusform>
            <numerusform>{n} imágenes o archivos quedaron fuera, y tampoco están aquí.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Todo lo que hay ahora aquí le deja sitio, se guarda como copia de seguridad y vuelve con “Deshacer”.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Restaurado: los chats tal como estaban el {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>Se deshizo la restauración.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Tus chats ahora están en {folder}. Los antiguos se pueden quitar en los ajustes, en “Chats y copias de seguridad”.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>¿Mover tus chats a {folder}?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Todo ({size}) se copia y se comprueba antes de usarlo allí. Después, Orca Desktop se reinicia. Lo que hay en la carpeta antigua se queda hasta que lo quites.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>Se quitaron los antiguos: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  antes de restaurar una copia</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  antes de actualizar el programa</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Aún sin comprobar. La primera copia de seguridad se hará pronto y lo comprobará todo.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Todo va bien. Se comprobó todo el {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Todo iba bien cuando se comprobó el {when}, pero la carpeta está en una unidad de red. Ábrela en un solo equipo a la vez o muévela a este.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Se está escribiendo una respuesta. Detenla o espera a que termine y después restaura.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>El estado anterior a la restauración ya no se conserva.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Aquí no hay nada. Un chat que elimines se puede recuperar durante 30 días.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>Se puede recuperar un chat eliminado.</numerusform>
            <numerusform>Se pueden recuperar {n} chats eliminados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>Un chat está de nuevo en la lista.</numerusform>
            <numerusform>{n} chats están de nuevo en la lista.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>Se eliminó definitivamente un chat.</numerusform>
            <numerusform>Se eliminaron definitivamente {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>Se está eliminando definitivamente un chat.</numerusform>
            <numerusform>Se están eliminando definitivamente {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>Se está restaurando un chat.</numerusform>
            <numerusform>Se están restaurando {n} chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Si cancelas, los que no se han empezado se quedan. Si cierras esto, continúa.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>¿Eliminar “{title}” definitivamente?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente este chat?</numerusform>
            <numerusform>¿Eliminar definitivamente estos {n} chats?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>No se puede deshacer.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Ninguna copia de seguridad contiene las palabras.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Las copias de seguridad que ya existen contienen las palabras como máximo hasta el {day}. Los archivos que hayas guardado tú no se tocan.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Esto delataría lo que una comparación a ciegas aún oculta. Primero elige una respuesta o revela los ajustes.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Este modelo responde con 1 token como máximo.</numerusform>
            <numerusform>Este modelo responde con {n} tokens como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Este modelo ya lo rechazó antes, con estas palabras: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Desactivar el razonamiento</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Este modelo elige sus palabras por sí mismo; no admite ese valor.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Este modelo solo acepta un valor fijo.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Con el razonamiento activado, el modelo elige sus palabras a su manera. Primero desactiva el razonamiento.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Con el razonamiento activado, no se puede definir Top K. Primero desactiva el razonamiento.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Con el razonamiento activado, Top P debe estar entre 0,95 y 1.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Este modelo admite la temperatura o Top P, no ambos.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Omitir la temperatura</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Este modelo no razona.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Este modelo siempre razona.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Este modelo decide por sí mismo cuánto razona.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Razonar si hace falta</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Este modelo razona solo lo que se le indica.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Con tanto esfuerzo, el modelo siempre razona. Primero baja el esfuerzo.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Bajar el esfuerzo</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>El presupuesto solo cuenta cuando el razonamiento tiene un presupuesto.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>No hay razonamiento que mostrar.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Solo se puede enviar junto con un modo de razonamiento.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Este modelo siempre muestra su razonamiento.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Este modelo no usa herramientas.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Este modelo no puede buscar en la web.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Solo cuenta mientras se busca en la web.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Buscar en la web</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Solo se busca en los sitios elegidos, así que no hace falta excluir ninguno.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Buscar en todos los demás</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>No hay herramientas entre las que elegir.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>No se puede obligar a este modelo a usar una herramienta.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Dejar que elija</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Con el razonamiento activado, no se puede imponer ninguna herramienta. Primero desactiva el razonamiento.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Un nombre solo cuenta cuando se elige una herramienta concreta.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Este modelo no conoce este nivel. Elige otro.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Esta respuesta puede costar hasta {most}. Se te pregunta a partir de {limit}.</numerusform>
            <numerusform>Estas {n} respuestas pueden costar hasta {most}. Se te pregunta a partir de {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>El precio de {models} no se conoce y se suma aparte.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>La respuesta es igual.</numerusform>
            <numerusform>Las {n} respuestas son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{often} de una respuesta son iguales.</numerusform>
            <numerusform>{often} de {n} respuestas son iguales.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} de una dan el mismo número, {number}; comparten el {share} % de sus frases.</numerusform>
            <numerusform>{often} de {n} dan el mismo número, {number}; comparten el {share} % de sus frases.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>La respuesta comparte el {share} % de sus frases.</numerusform>
            <numerusform>Las {n} respuestas comparten el {share} % de sus frases.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Este modelo siempre razona de la misma manera; no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Este modelo no razona; no hay nada que cambiar.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>Las columnas {columns} enviarían la misma solicitud. Cambia una de ellas.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>La pasarela no tiene este modelo en su lista.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Omitirlo</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Usar el que admite</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Usar el máximo que admite</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Dejar espacio para la respuesta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Razonamiento, tokens</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Palabras deseadas</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Límite de tokens</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Tal cual</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Con palabras sencillas</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Paso a paso</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Con ejemplos</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Con dudas</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Para expertos</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Para niños</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Sería una columna; caben {most} como máximo.</numerusform>
            <numerusform>Serían {n} columnas; caben {most} como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Columna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Gasto, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Elegida</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Valoración</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Práctica: inventada por el pequeño modelo integrado en Orca Desktop.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>buena</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>mala</translation>
    </message>
    <message>
        <source>best</source>
        <translation>la mejor</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>se está escribiendo</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenida</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrumpida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>fallida</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Comparación: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pregunta</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Preguntado sin lo que se dijo antes en la conversación.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Igual para todas: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Respuesta {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Respuesta {letter}, {number} de {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Pregunta siguiente</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>No hay respuesta en esta columna.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instrucciones:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Una comparación a ciegas: los ajustes, los tiempos y los gastos se ocultan hasta que se elija.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Esta respuesta ya existía antes de la comparación.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Gasto de la comparación: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Gasto de la comparación: {cost} USD, y una respuesta de gasto desconocido</numerusform>
            <numerusform>Gasto de la comparación: {cost} USD, y {n} respuestas de gasto desconocido</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Los tiempos dependen de la red y de la pasarela; las diferencias pequeñas no significan nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Pregunta hecha</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Segundos hasta la primera palabra</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modelo que respondió</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID de la respuesta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Espera a que terminen estas respuestas o detenlas antes.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Esta comparación ya no está abierta.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Primero escribe una pregunta.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Agrega una segunda columna con la que comparar.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>Cabe una columna como máximo. Primero quita una.</numerusform>
            <numerusform>Caben {n} columnas como máximo. Primero quita una.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Ninguna columna tiene una respuesta desde la que seguir.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Creatividad</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Extensión</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Nada (preguntar otra vez)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Columna {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>Omitir {name} en esta columna</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy} en esta columna</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>La pregunta posterior se queda con la respuesta a la que seguía.</numerusform>
            <numerusform>Las {n} preguntas posteriores se quedan con la respuesta a la que seguían.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>una pregunta posterior no se hizo aquí</numerusform>
            <numerusform>{n} preguntas posteriores no se hicieron aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>La versión {number} está en uso</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>¿Responder como {letter} a partir de ahora?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Responder así</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>La tabla está en el portapapeles.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Aún no hay nada que copiar.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Guardado como receta {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Aún no hay clave para la pasarela, así que no se respondería nada.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>cada una envía cerca de 1 token</numerusform>
            <numerusform>cada una envía unos {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>1 respuesta</numerusform>
            <numerusform>{n} respuestas</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>hasta {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>precio desconocido ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>razonamiento con presupuesto</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>1 token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>razonamiento, hasta 1 token</numerusform>
            <numerusform>razonamiento, hasta {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>hasta 1 token</numerusform>
            <numerusform>hasta {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>ningún modelo</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}: automático</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>razonamiento según el modelo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sí</translation>
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
        <translation>“{name}” no es una copia guardada por Orca Desktop. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” está dañado o incompleto, así que no se restauró nada. Elige otra copia.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}” se guardó con un Orca Desktop más nuevo. Instala esa versión para restaurar desde él.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}” es el propio archivo de tus chats. Elige otro archivo.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>Otro programa cambió “{name}”, así que no se restauró nada. Elige otra copia.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>“{name}” no se puede leer. Comprueba el archivo y su disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Queda muy poco espacio para restaurar “{name}”. Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Allí no hay sitio para “{name}”. Elige otro disco o libera espacio.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>“{name}” no se pudo escribir allí. Elige otra carpeta.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Detuviste esta respuesta.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>La respuesta alcanzó su límite de extensión.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>El modelo se negó a responder.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>Explica: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>La conversación ya ocupa todo lo que el modelo puede leer.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>El modelo hizo una pausa en mitad de su trabajo.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>El modelo se detuvo para esperar el resultado de una herramienta.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Terminó en tu secuencia de parada: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>El modelo terminó sin escribir nada.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>Se alcanzó el límite de extensión antes de la primera palabra. Uno mayor ayuda.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>Se omitió el razonamiento de las respuestas anteriores, porque no se aceptó su firma.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Se tomó por una cuestión de ataques informáticos.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Se tomó por una cuestión de peligros biológicos.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Se tomó por una cuestión de creación de grandes modelos de lenguaje.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Se tomó por un intento de leer el razonamiento oculto del modelo.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Se tomó por algo que puede causar daño.</translation>
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
        <translation>Pide esperar {wait}. Después, vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>La solicitud había llegado a la pasarela, así que quizá ya se haya cobrado. Vuelve a intentarlo solo si quieres enviarla otra vez.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>No se pudo usar el proxy {proxy}.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>El nombre de usuario y la contraseña del proxy {proxy} faltan o son incorrectos.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>No se puede leer el archivo de certificados de confianza {file}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>Lo que había llegado se conserva. Para continuarlo, la conversación se envía y se cobra otra vez.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Se rechazó este ajuste: {name}. A partir de ahora se omite con este modelo.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Reintentar sin: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Aún no hay ninguna clave para esta pasarela.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Agrega tu clave de OrcaRouter en los ajustes, o practica primero.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>El llavero del sistema no entregó la clave.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Desbloquéalo y vuelve a intentarlo, o escribe la clave en los ajustes.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>La pasarela no acepta esta clave.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Comprueba que se pegó la clave entera y que sigue activa.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>A la cuenta no le queda saldo.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Recarga en orcarouter.ai y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>Se alcanzó el límite de gasto de esta clave o de este espacio de trabajo.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Sube el límite en orcarouter.ai o espera a que se restablezca.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Esta clave no tiene permiso para eso.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Elige otro modelo, u otra clave en los ajustes.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>La pasarela no conoce este modelo.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Comprueba su nombre o elige otro modelo.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>El modelo no aceptó estos ajustes.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>Los detalles dicen cuál. Cámbialo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Una regla de seguridad de la pasarela detuvo este mensaje.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Dilo de otra manera o pregunta a quien administra el espacio de trabajo.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Un filtro de contenido detuvo la respuesta.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Pregunta de otra manera o elige otro modelo.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>La conversación y su respuesta no caben juntas.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Elige una respuesta más corta en “¿Qué extensión?” y vuelve a intentarlo, o edita la pregunta.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Elige una respuesta más corta en “¿Qué extensión?” y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>No se envió nada. Comprueba el proxy en los ajustes, en “Red”, y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>No se envió nada. Elígelo otra vez en los ajustes, en “Red”, o quítalo allí.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Este modelo no escribe respuestas tan largas.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>El modelo no aceptó un archivo adjunto.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>Los detalles dicen por qué. Quítalo, adjunta uno más pequeño o elige otro modelo.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Una imagen o un archivo de esta conversación no se puede leer.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>No se envió nada. Adjúntalo otra vez o empieza un chat nuevo sin él.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>El modelo no aceptó esta conversación.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>Los detalles dicen por qué. Edita la pregunta o empieza un chat nuevo.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>Es más de lo que el modelo puede leer de una vez.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Acorta el mensaje o empieza un chat nuevo.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espera un poco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>La pasarela está ocupada.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>La pasarela tuvo un fallo propio.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Vuelve a intentarlo; si sigue igual, quizá responda otro modelo.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sin conexión.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>No se envió nada. Comprueba la conexión a internet (y la dirección de la pasarela, si la cambiaste) y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>No se puede acceder a la pasarela.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>No se envió nada. Comprueba la conexión a internet y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>No se pudo usar el proxy.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>No se puede usar la dirección de la pasarela.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>No se envió nada. Compruébala en los ajustes.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>No hay ninguna pasarela en esta dirección.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Algo respondió, pero no en esta ruta. Comprueba la dirección en los ajustes.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>No se puede leer el archivo de certificados de confianza.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>No se pudo confiar en la conexión segura.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>No se envió nada. Comprueba la fecha de este equipo y el certificado de la red.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>La pasarela dejó de responder.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>Lo que había llegado se conserva. Vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Esta dirección desvía las solicitudes a otro lugar.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Allí no se envió nada. Comprueba la dirección de la pasarela en los ajustes.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>La respuesta no era lo que envía una pasarela.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Comprueba la dirección de la pasarela en los ajustes o vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>La conexión se cortó antes de que la respuesta estuviera completa.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>Lo que había llegado se conserva. Reintenta para obtener una respuesta nueva.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>Orca Desktop se cerró mientras se escribía esta respuesta.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>No se pudo guardar el mensaje, así que no se envió.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libera espacio en el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Algo salió mal dentro de Orca Desktop.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Vuelve a intentarlo; los detalles dicen qué pasó.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} ya existe. Elige otro nombre.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>La carpeta ya no está. Elige otra.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>No tienes permiso para escribir ahí. Elige otra carpeta, como Documentos.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>El disco está lleno. Libera espacio y vuelve a exportar.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Este nombre no funciona aquí. Elige uno más corto o más sencillo.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} es un enlace que lleva a sí mismo. Elige otro nombre.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} no se pudo escribir. Prueba con otra carpeta.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Otra rama: pregunta {number}, después de la versión {version} de la respuesta {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Otra rama: pregunta {number}, otro comienzo</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versión {number} de {count}</translation>
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
        <translation>Página web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
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
        <translation>OpenDocument para Word o LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto sin formato (*.txt)</translation>
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
        <translation>Tú</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de herramientas</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Herramienta: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultado de una herramienta</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>No se mostró el razonamiento del modelo.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fuentes:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Adjunto: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Imagen {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Documento {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Inventado por el modelo de práctica.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Detuviste esta respuesta aquí.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>Está marcado lo que difiere de la respuesta {letter}.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversaciones</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversación</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Asistente</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparación</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Respuesta {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Respuesta {letter}, {number} de {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>mostrada en el chat</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instrucciones:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>sin instrucciones</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Práctica: inventada por el pequeño modelo integrado en Orca Desktop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>Se dio un resultado de herramientas.</numerusform>
            <numerusform>Se dieron {n} resultados de herramientas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Razonamiento, {seconds} s</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Contenido de un tipo que esta versión no conoce:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>Aún se estaba escribiendo cuando se exportó.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Interrumpida: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Fallida: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>No se conoce el motivo.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>una imagen</translation>
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
        <translation>{name} sin definir</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>con {name}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>sin {name}</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>razonamiento según el modelo</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>sin razonamiento</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>razonamiento si hace falta</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>razonamiento con presupuesto</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>razonamiento hasta 1 token</numerusform>
            <numerusform>razonamiento hasta {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>hasta 1 token</numerusform>
            <numerusform>hasta {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>1 herramienta propia</numerusform>
            <numerusform>{n} herramientas propias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>1 servidor MCP</numerusform>
            <numerusform>{n} servidores MCP</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Estándar</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Para Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Para Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Sencillo</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>A tu gusto</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Aún no hay nada que exportar.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Este chat</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Solo esta respuesta</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Mensajes seleccionados</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Varios chats o todos</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Plegar</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Citar</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>En una carpeta al lado</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dentro del archivo</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Solo nombrar</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Todas las versiones de una respuesta y todas las ramas, no solo lo que ves.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Enlaces donde una respuesta cita, y una lista debajo.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Una línea en palabras, como “temperatura 1”, donde cambian.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Título, fechas, modelos, etiquetas y gasto, como los leen los programas de notas.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Un comentario al final, con el que “Importar chats” vuelve a encontrar el mismo chat. Lo contiene todo, también el razonamiento y las herramientas. Lo que se copia no lo lleva.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>Esto no existe en este formato: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Este formato siempre lo tiene todo: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>No se puede plegar nada en este formato: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>Los archivos no pueden ir así en este formato: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Guardar un chat…</numerusform>
            <numerusform>Guardar {n} chats…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>Se omitió un chat:</numerusform>
            <numerusform>Se omitieron {n} chats:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Chats de Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>No contiene ningún chat.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Detenido. No se escribió nada.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Guardado como {name} en {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>tu carpeta personal</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>Pasarela</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Clave</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>Aún no se ha consultado el llavero: la práctica no necesita clave.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Ninguno: se accede directamente a la pasarela.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} no se puede usar: solo se puede con http, https y socks5. Cámbialo en los ajustes del sistema.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Chats</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Espacio libre allí</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Solo {size}. Libera espacio para que quepan copias de seguridad y chats nuevos.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>El disco no lo indica.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Última copia de seguridad</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Aún ninguna. La primera se hará pronto, por sí sola.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Último fallo</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>No se conoce ninguno.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versiones</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>Una cosa requiere tu atención.</numerusform>
            <numerusform>{n} cosas requieren tu atención.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Planea tres días en Lisboa con un niño pequeño.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Explica el interés compuesto con una tabla pequeña.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Escribe un brindis para la boda de mi hermana.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>No se envía: lo omitiste.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>No se envía: no tiene respuesta.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>No se envía: quedó sin contestar.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>No se envía: una regla de seguridad lo detuvo.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>No se envía: el modelo se negó.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>No se envía: se detuvo antes de la primera palabra.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>No se envía: se cortó antes de la primera palabra.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>No se envía: la respuesta no tiene texto.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} en {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>1 coincidencia</numerusform>
            <numerusform>{n} coincidencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Coincidencia {hit} de {hits} · chat {chat} de {chats}</translation>
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
        <translation>solicitud de la Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON de Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown de Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>texto con interlocutores</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}” no tiene mensajes.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}” está escrito de una forma que aquí no se conoce.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}” está anidado a demasiada profundidad para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}” está dañado: no es JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}” termina demasiado pronto. Se leyó lo que hay antes del final; descárgalo o expórtalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}” es demasiado grande para leerlo.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>“{name}” no se puede leer. Comprueba el disco y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>“{name}” no se puede abrir. Da permiso de lectura y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” ya no está.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}” no es de un tipo que se pueda importar. Elige el archivo tal como lo hizo el otro programa.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>No hay conversaciones en “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}” está protegido con contraseña. Descomprímelo y elige la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}” es un archivo comprimido dentro de otro, que no se abre. Descomprímelo y elígelo por separado.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}” contiene más archivos de los que se pueden examinar.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}” se volvería mucho más grande de lo normal al descomprimirlo, así que no se abre.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>El archivo “{name}” está dañado. Descárgalo o expórtalo otra vez.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}” es una copia de seguridad de un Cherry Studio más nuevo, que aquí no se puede leer. Exporta allí las conversaciones como Markdown y elige la carpeta.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}” se escribió con una versión más nueva de Orca Desktop. Actualiza esta y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}” está dañado o alguien lo cambió: lo que contiene no encaja. Expórtalo otra vez.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>La importación de “{name}” se cortó, así que se retiró lo que había traído. Importa el archivo otra vez.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>La importación de “{name}” se cortó, así que se retiró lo que había traído, menos un chat en el que seguiste. Importa el archivo otra vez.</numerusform>
            <numerusform>La importación de “{name}” se cortó, así que se retiró lo que había traído, menos {n} chats en los que seguiste. Importa el archivo otra vez.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>1 pregunta</numerusform>
            <numerusform>{n} preguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>un archivo no está incluido</numerusform>
            <numerusform>{n} archivos no están incluidos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>Importar un chat</numerusform>
            <numerusform>Importar {n} chats</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>ya está aquí</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>tiene más de lo que hay aquí</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>se eliminó aquí</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>Hay un chat en “{name}”.</numerusform>
            <numerusform>Hay {n} chats en “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>1 chat hasta ahora</numerusform>
            <numerusform>{n} chats hasta ahora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>Se importó un chat.</numerusform>
            <numerusform>Se importaron {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>Uno que ya estaba aquí recibió lo que le faltaba.</numerusform>
            <numerusform>{n} que ya estaban aquí recibieron lo que les faltaba.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>Uno ya estaba aquí.</numerusform>
            <numerusform>{n} ya estaban aquí.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>Uno no se pudo leer.</numerusform>
            <numerusform>{n} no se pudieron leer.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>Contiene un archivo sin chats.</numerusform>
            <numerusform>Contiene {n} archivos sin chats.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>La importación se detuvo; importa el mismo archivo otra vez para traer el resto.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>Se deshizo la importación.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>Algunas preguntas que se enviaron se eliminaron después y no se muestran.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Esta es la primera solicitud. La respuesta se continuó: se envió lo mismo otra vez, con la respuesta hasta ese punto y el deseo de seguir.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Primero se envió con el razonamiento de respuestas anteriores, que no se aceptó.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(tu mensaje)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Esta solicitud ya no se puede mostrar.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto es demasiado largo.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Línea {line}, columna {column}: esto no es JSON. Comprueba las comas, las comillas y los corchetes.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Línea 1: se necesita una lista entre corchetes.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Línea {line}: se necesita un objeto entre llaves.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Línea {line}: falta &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Línea {line}: &quot;{field}&quot; debe ser un texto.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Línea {line}: &quot;{field}&quot; debe ser un objeto.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Línea {line}: &quot;name&quot; solo puede tener letras de la a a la z, cifras, _ y -, 128 como máximo.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Línea {line}: &quot;type&quot; debe ser &quot;url&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Línea {line}: &quot;enabled&quot; debe ser true o false, y &quot;allowed_tools&quot; una lista de textos.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Línea {line}: &quot;url&quot; debe empezar por https://.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>1 herramienta</numerusform>
            <numerusform>{n} herramientas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>1 servidor MCP</numerusform>
            <numerusform>{n} servidores MCP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} por sí sola escribe algo. Púlsala junto con Ctrl o Alt.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} se necesita para escribir y moverse. Elige otras teclas.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Pulsa una cifra junto con Ctrl o Alt, pero no el 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>guardada solo para esta sesión</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>La clave está en: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>La clave se guardó en: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>La clave se quitó de este equipo.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>No hay ninguna clave guardada para esta pasarela.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>El llavero de este equipo está bloqueado. Desbloquéalo y vuelve a intentarlo, o guarda la clave solo para esta sesión.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Este equipo no usa ningún llavero, así que la clave solo se puede guardar para esta sesión.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>El llavero no lo hizo ({message}). La clave solo se puede guardar para esta sesión.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>El llavero no respondió en un segundo. Mira si pide una contraseña y vuelve a intentarlo.</numerusform>
            <numerusform>El llavero no respondió en {n} segundos. Mira si pide una contraseña y vuelve a intentarlo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>la clave es más larga de lo que Windows puede guardar</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>lo que se escribió no volvió igual</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>la clave sigue ahí</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>¿Cuánta libertad?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>¿Razonar antes?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>¿Qué extensión?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Una cantidad propia, definida en Avanzado</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Un valor propio: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Cerca de {n} palabra</numerusform>
            <numerusform>Unas {n} palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Según el modelo</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>Preciso</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>Equilibrado</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>Audaz</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Sin razonamiento</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Un poco</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Un poco de razonamiento</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Mucho</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Mucho razonamiento</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Corta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Media</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Larga</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Razonamiento si hace falta</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Esfuerzo bajo</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Esfuerzo medio</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Esfuerzo alto</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Esfuerzo muy alto</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Esfuerzo máximo</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Razonamiento desactivado</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Razonamiento breve</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Razonamiento largo</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Movido a {folder}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>Un chat movido a {folder}</numerusform>
            <numerusform>{n} chats movidos a {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Sacado de su carpeta: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>Un chat sacado de su carpeta</numerusform>
            <numerusform>{n} chats sacados de sus carpetas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Etiquetas cambiadas: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Etiquetas de un chat cambiadas</numerusform>
            <numerusform>Etiquetas de {n} chats cambiadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Fijado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>Un chat fijado</numerusform>
            <numerusform>{n} chats fijados</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Ya no está fijado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>Un chat ya no está fijado</numerusform>
            <numerusform>{n} chats ya no están fijados</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Archivado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>Un chat archivado</numerusform>
            <numerusform>{n} chats archivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Desarchivado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>Un chat desarchivado</numerusform>
            <numerusform>{n} chats desarchivados</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Eliminado: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>Un chat eliminado</numerusform>
            <numerusform>{n} chats eliminados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>Se está cambiando un chat.</numerusform>
            <numerusform>Se están cambiando {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>Se está deshaciendo el cambio de un chat.</numerusform>
            <numerusform>Se está deshaciendo el cambio de {n} chats.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>Un chat sigue como lo habías cambiado.</numerusform>
            <numerusform>{n} chats siguen como los habías cambiado.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, carpeta, un chat, plegada</numerusform>
            <numerusform>{name}, carpeta, {n} chats, plegada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, carpeta, un chat, desplegada</numerusform>
            <numerusform>{name}, carpeta, {n} chats, desplegada</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, respuestas nuevas en un chat</numerusform>
            <numerusform>{row}, respuestas nuevas en {n} chats</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>Una fila seleccionada</numerusform>
            <numerusform>{n} filas seleccionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>Un chat seleccionado</numerusform>
            <numerusform>{n} chats seleccionados</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Solo se pueden abrir direcciones web y de correo.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Esta dirección no está escrita como debería.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>¿Abrir esta dirección?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>La red conoce este sitio como {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>No volver a preguntar por {0} hasta que se cierre el programa</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>Enlace</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>“{changed}” se cambió en su carpeta y se queda como está. El chat sigue en “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>Un archivo Markdown se cambió en su carpeta y se queda como está. El chat sigue en un archivo nuevo al lado.</numerusform>
            <numerusform>{n} archivos Markdown se cambiaron en su carpeta y se quedan como están. Los chats siguen en archivos nuevos al lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>La carpeta de los archivos Markdown no está: {folder}. Se reintentará automáticamente.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>La carpeta de los archivos Markdown está vacía: {folder}. Si su disco no está conectado, conéctalo. Para que todos los archivos se escriban otra vez, elige la carpeta de nuevo.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop no tiene permiso para escribir en la carpeta de los archivos Markdown: {folder}. Se reintentará automáticamente.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>El disco con la carpeta de los archivos Markdown está lleno: {folder}. Se reintentará automáticamente.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>“{name}” no se pudo escribir en la carpeta de los archivos Markdown. Se reintentará automáticamente.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>Hay un archivo en la carpeta.</numerusform>
            <numerusform>Hay {n} archivos en la carpeta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>Falta uno por escribir.</numerusform>
            <numerusform>Faltan {n} por escribir.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>No se consulta el servidor: su dirección debe empezar por https://.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>No hay conexión con este servidor. Comprueba su dirección y la red.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>La conexión con este servidor no es segura, así que no se le envió nada.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>El servidor no respondió en un segundo.</numerusform>
            <numerusform>El servidor no respondió en {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>No hay ningún servidor MCP en esta dirección, o es de un tipo antiguo al que no se puede consultar.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>El servidor remite a otra dirección, {address}, que no se consultó. Escríbela tú si confías en ella.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>El servidor pide un token.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>El servidor no acepta este token.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>Se consulta al servidor demasiado a menudo. Vuelve a intentarlo dentro de un rato.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>El servidor tiene un fallo propio (estado {status}). Vuelve a intentarlo más tarde.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>El servidor no indica sus herramientas: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>El servidor no tiene herramientas que ofrecer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>La respuesta del servidor no tiene sentido.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>La respuesta del servidor supera los {size} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>El servidor tiene más de una herramienta, y son demasiadas.</numerusform>
            <numerusform>El servidor tiene más de {n} herramientas, y son demasiadas.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Este servidor tiene más de lo que puede mostrar el formulario (“{what}”). Solo se puede cambiar como JSON.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Ponle un nombre al servidor.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Otro servidor ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Escribe la dirección del servidor.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Omite el nombre y la contraseña que van antes de la @. El token tiene su propio campo.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>La dirección debe empezar por https://, como https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>El token se guardó para otra dirección. Escríbelo otra vez o quítalo.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Un token solo tiene letras sin acento, cifras y signos, sin espacios.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>ve imágenes</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>lee PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>razona</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>usa herramientas</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>busca en la web</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>capacidades desconocidas</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter elige un modelo adecuado para cada mensaje. Cuál respondió, y por tanto el precio, se sabe después.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter elige uno de los modelos gratuitos. Tienen límites más estrictos.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter pregunta a varios modelos y reúne sus respuestas en una sola.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter pregunta a varios modelos rápidos y reúne sus respuestas en una sola.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter pregunta a varios modelos pequeños y reúne sus respuestas en una sola.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Un enrutador llamado {name}: sus propias reglas eligen el modelo para cada mensaje.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Integrado, funciona sin conexión. Admite libremente temperatura, top_p y top_k; no razona.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Integrado, funciona sin conexión. Razona cuando se le pide, con un presupuesto o según vea.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Integrado, funciona sin conexión. Siempre razona y no admite temperatura, top_p ni top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Integrado, funciona sin conexión, gratis. Sin ajustes de elección de palabras, sin razonamiento, respuestas cortas.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>Preguntar a “{name}” tal cual</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Cargando la lista…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>La lista no está cargada. Reintentar</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>admite {count} token</numerusform>
            <numerusform>admite {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>práctica, sin gasto</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>el precio depende del modelo</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} entrada, {output} salida</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamaño desconocido</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number} M</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number} mil</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>no está hecho para chatear</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>favorito</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Esta conversación tiene cerca de 1 token, pero el modelo solo admite {context}. No se recorta nada sin avisar.</numerusform>
            <numerusform>Esta conversación tiene unos {n} tokens, pero el modelo solo admite {context}. No se recorta nada sin avisar.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Esta conversación tiene cerca de 1 token y la respuesta puede ocupar {answer} más: en total, más de los {context} que admite el modelo.</numerusform>
            <numerusform>Esta conversación tiene unos {n} tokens y la respuesta puede ocupar {answer} más: en total, más de los {context} que admite el modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Limitar la respuesta a 1 token</numerusform>
            <numerusform>Limitar la respuesta a {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Elegir un modelo que admita más</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Empezar un chat nuevo</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Enviar de todos modos</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Esto puede costar hasta {most}. Tu propio límite por mensaje es {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Esto puede costar hasta {most}, y hoy se han gastado {spent}. Tu propio límite por día es {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>Lo que costó una respuesta de hoy no se conoce y no está en esta suma.</numerusform>
            <numerusform>Lo que costaron {n} respuestas de hoy no se conoce y no está en esta suma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>El precio de este modelo no se conoce, así que no se puede vigilar tu propio límite.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>{amount}&#xa0;US$</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;{amount}&#xa0;US$</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>Se está escribiendo una respuesta. Detenla o espera a que termine y después mueve la carpeta.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>No se movió nada. Todo está donde estaba.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Tus chats ya están en {folder}. Elige otra carpeta.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} quedaría dentro de la carpeta actual. Elige una en otro lugar.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} está en una unidad de red, donde tus chats podrían dañarse. Elige una carpeta de este equipo.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>No hay sitio para tus chats en {folder}. Todo está donde estaba.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>No se pudieron escribir tus chats en {folder}. Todo está donde estaba.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>La copia en {folder} no era como debía, así que no se usa. Todo está donde estaba; comprueba ese disco.</translation>
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
        <translation>La pasarela responde, sin proxy. Tardó {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>La pasarela responde, a través de {proxy}. Tardó {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>El proxy {proxy} no se puede usar: solo http, https y socks5.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>No se encontró la contraseña del proxy. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>No se puede leer el archivo de certificados de confianza {file}. Elígelo otra vez o quítalo.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>Nada respondió en 1 segundo.</numerusform>
            <numerusform>Nada respondió en {n} segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>No llegó nada a través de {proxy} en 1 segundo.</numerusform>
            <numerusform>No llegó nada a través de {proxy} en {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>Se llegó a la pasarela, pero su certificado no es de confianza. Una red que lee el tráfico tiene certificados propios: si confías en ella, elige abajo su archivo.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>Se llegó a {proxy}, pero un certificado del camino no es de confianza. Un proxy que lee el tráfico tiene certificados propios: si confías en él, elige abajo su archivo.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>Lo que responde en esta dirección no habla el protocolo seguro (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>La conexión segura (TLS) se cortó después de {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} no acepta el nombre de usuario y la contraseña.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>{proxy} pide un nombre de usuario y una contraseña.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} no dejó pasar la solicitud: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>No se encontró {proxy}: ningún equipo se llama así.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>Nada escucha en {proxy}: se rechazó la conexión.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>Se cortó la conexión a través de {proxy}: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>No se encontró la pasarela. ¿Hay red y es correcta la dirección?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>Nada escucha en la dirección de la pasarela: se rechazó la conexión.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>Se cortó la conexión: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Ahora: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Ahora: ninguno, la conexión con la pasarela es directa.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Ahora: {proxy}, que no se puede usar. Solo se puede con http, https y socks5.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>La contraseña está guardada en {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>La contraseña se guarda hasta que cierres Orca Desktop. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>La respuesta ya está.</numerusform>
            <numerusform>{n} respuestas ya están.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>No se pudo terminar la respuesta.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>La respuesta espera un resultado tuyo.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Escribe un sitio sin https, como example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Permite que el modelo pregunte a este equipo la fecha y la hora.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Permite que el modelo deje los cálculos a este programa, para que sean correctos.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Permite que el modelo pida fragmentos de tus otros chats. Los ves todos antes de que se envíen.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Qué modelo responde.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Con cuánta libertad se eligen las palabras: bajo es preciso y repetible, alto es más variado.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Razonamiento</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Si el modelo razona antes de responder. Requiere tiempo y tokens.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>No</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Con presupuesto</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Si hace falta</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Presupuesto de razonamiento</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Cuántos tokens puede razonar el modelo, al menos 1024 y menos que el límite de la respuesta.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>tokens</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>Máximo de tokens</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>La respuesta más larga permitida; el razonamiento también cuenta. 1000 tokens son unas 700 palabras.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>Lo que el modelo debe tener siempre en cuenta, como su papel o su tono.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Por ejemplo: Usa palabras sencillas. Cocino para dos, sin carne.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Elige solo entre las palabras más probables que juntas alcanzan esta proporción. Cambia esto o la temperatura, no ambas cosas.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Elige solo entre esta cantidad de palabras más probables.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Secuencias de parada</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>La respuesta termina antes de cualquiera de estos textos; un texto por línea.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Mostrar el razonamiento</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Si el razonamiento se muestra como resumen o se omite.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esfuerzo</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Cuánto trabajo pone el modelo en una respuesta; más esfuerzo gasta más tokens.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Bajo</translation>
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
        <translation>Muy alto</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Búsqueda en la web</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Permite que el modelo busque en la web, con un precio adicional por cada búsqueda.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Máximo de búsquedas</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Cuántas veces puede buscar el modelo en la web para una respuesta.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Solo estos sitios</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>Los sitios en los que se busca, como wikipedia.org; uno por línea.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Estos sitios no</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Sitios que se excluyen de la búsqueda, como example.com; uno por línea.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Ciudad para la búsqueda</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Encuentra lo que está cerca, como el pronóstico del tiempo o las tiendas. Este lugar se comunica al proveedor.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>País para la búsqueda</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Dos letras, como ES, MX o US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Indica un país con dos letras, como ES o US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Citar documentos</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>Las respuestas dicen en qué pasajes de los documentos adjuntos se basan.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Caché de la conversación</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Abarata las conversaciones largas: volver a enviar lo ya enviado cuesta la décima parte.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Herramientas que el modelo puede pedir. Sus llamadas se muestran, no se ejecutan.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Elección de herramienta</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Si el modelo puede, debe o no debe usar una herramienta.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Puede</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Debe</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>No debe</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Nombre de la herramienta</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>La única herramienta que el modelo debe usar.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Servidores cuyas herramientas puede usar el modelo por su cuenta. Un token escrito aquí pasa al llavero del sistema.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadatos</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Datos para el proveedor sobre esta solicitud, como JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuario</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Un nombre que no revela quién pregunta, sin datos personales.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Mostrar mientras se escribe</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Muestra la respuesta mientras se escribe, en lugar de toda de una vez al final.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Este valor no encaja aquí.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Primero elige un modelo.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Una secuencia de parada no puede estar en blanco.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Indica un número entre {minimum} y {maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Indica un número que sea al menos {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Di cuántos tokens puede razonar el modelo.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>El presupuesto de razonamiento debe ser menor que el límite de la respuesta, de 1 token.</numerusform>
            <numerusform>El presupuesto de razonamiento debe ser menor que el límite de la respuesta, de {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Fecha y hora</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Buscar en mis chats</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Guardar como receta</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Una receta guarda estas columnas para volver a usarlas con cualquier pregunta.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>¿Cómo se llamará esta receta?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Renombrar la receta</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} es un archivo, no una carpeta. Elige una carpeta con --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop no tiene permiso para escribir en {folder}. Concédelo o elige otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>No queda espacio para {folder}. Libera espacio y vuelve a iniciar Orca Desktop.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Tus chats se movieron a {folder} y ahora no están allí. Conecta ese disco y vuelve a iniciar Orca Desktop, o elige otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>La carpeta {folder} no se puede usar. Elige otra con --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>El archivo de preferencias no se puede leer en la línea {line}. Se usa en su lugar el último correcto.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>El archivo de preferencias tiene algo extraño en la línea {line} (&quot;{name}&quot;). Se usa en su lugar el último correcto.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>Las palabras más probables: para datos, código y resúmenes.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Entre preciso y audaz: para preguntas cotidianas.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Palabras más variadas: para ideas, nombres e historias.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Razonamiento profundo</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Razona antes de responder: para preguntas difíciles. Tarda más.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Línea {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Un preajuste necesita un nombre.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Un nombre tiene 1 carácter como máximo.</numerusform>
            <numerusform>Un nombre tiene {n} caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Este archivo es demasiado grande para preajustes.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Línea {line}, columna {column}: esto no es JSON. Comprueba las comas, las comillas y los corchetes.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>Este archivo no contiene preajustes.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>falta una lista de preajustes.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>esto no es un preajuste con nombre y ajustes.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>estos preajustes se hicieron con un Orca Desktop más nuevo (formato {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>&quot;{name}&quot; no se conoce aquí.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>&quot;{name}&quot; aparece dos veces en un mismo lugar.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Ya existe un preajuste con este nombre.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Este preajuste ya no existe.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} no se puede leer.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} no es un archivo de texto.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>No hay ninguna impresora instalada en este equipo. Exporta el chat como PDF.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>La impresora no lo aceptó, así que no se imprimió. Revisa la impresora o exporta el chat como PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>Entregado a “{name}”.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Impreso en un archivo.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimiendo…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>Aún se está imprimiendo el chat anterior.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Detenido. Lo que la impresora ya había recibido se imprime de todos modos.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Esperando al llavero del sistema. Puede que esté pidiendo su contraseña.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Un prompt necesita un nombre.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>Un prompt necesita un texto.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Un nombre tiene 1 carácter como máximo.</numerusform>
            <numerusform>Un nombre tiene {n} caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Un prompt tiene 1 carácter como máximo.</numerusform>
            <numerusform>Un prompt tiene {n} caracteres como máximo.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Este archivo es demasiado grande para ser de prompts.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>Este archivo no contiene prompts.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>esto no es un prompt con nombre y texto.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Estos prompts son de una versión más nueva de Orca Desktop (formato {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Prompt {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Explicar con sencillez</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Explica {{tema}} a alguien que {{nivel: no sabe nada de eso|sabe un poco de eso}}. Usa un ejemplo de la vida diaria.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escribir una carta</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Escribe una carta {{tono: formal|cordial}} para {{destinatario}}.
Trata de {{asunto}}.
Media página como máximo.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Acortar un texto</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Acorta el siguiente texto a {{extensión: cinco frases}}. Conserva todos los datos y las cifras.

{{texto}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Pros y contras</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>¿Qué hay a favor de {{idea}} y qué en contra? Responde con una tabla y luego di en dos frases qué harías tú.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Ya hay un prompt con este nombre.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Este prompt ya no existe.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>Se importó un prompt.</numerusform>
            <numerusform>Se importaron {n} prompts.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} ya se usa para “{action}”. Elige otras teclas.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} ya se usa para “{prompt}”, que se queda sin teclas.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>El archivo está vacío.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Esto no es una conversación: no hay títulos como “## You” y “## Assistant” que digan quién habla.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Esto es el informe de una comparación, que no se lee como conversación.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Este archivo se escribió con una versión más nueva de Orca Desktop. Se leyeron las palabras y quién habla, nada más.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>El comentario al final del archivo está dañado. Se leyeron las palabras y quién habla, nada más.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>Se omitió lo que hay antes del primer título que dice quién habla.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>El archivo es de un formato anterior, que no lo dice todo: de él no se leen imágenes, archivos, razonamiento ni herramientas.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>Se cambió el título en el archivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>Se cambió un mensaje en el archivo.</numerusform>
            <numerusform>Se cambiaron {n} mensajes en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>Se agregó un mensaje en el archivo.</numerusform>
            <numerusform>Se agregaron {n} mensajes en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>Se quitó un mensaje en el archivo.</numerusform>
            <numerusform>Se quitaron {n} mensajes en el archivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>Una respuesta cambiada ya no dice qué cita.</numerusform>
            <numerusform>{n} respuestas cambiadas ya no dicen qué citan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>Una respuesta ya no tiene pregunta. Se muestra, pero no se envía.</numerusform>
            <numerusform>{n} respuestas ya no tienen pregunta. Se muestran, pero no se envían.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Puedes leer tus chats, pero no se guarda ni se envía nada nuevo: no queda espacio para {file}. Libera espacio y continuará automáticamente.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Puedes leer tus chats, pero no se guarda ni se envía nada nuevo: no hay permiso para escribir {file}. Concede permiso de escritura y continuará automáticamente.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>No se guarda ni se envía nada nuevo: el disco con {file} no responde como debería. Comprueba ese disco; cuando responda, continuará automáticamente.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>No se guarda ni se envía nada nuevo: el archivo de tus chats está dañado ({file}). Reinicia Orca Desktop; conservará ese archivo y salvará todo lo que se pueda leer.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Puedes leer tus chats, pero no se guarda ni se envía nada nuevo: queda muy poco espacio para actualizar {file} a este Orca Desktop. Libera espacio y reinícialo.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>No se guarda ni se envía nada nuevo: {file} se quitó o se reemplazó, y tus chats no se pueden guardar de nuevo allí. Deja libre esa carpeta y continuará automáticamente.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 días</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 días</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 días</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Míos</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>De un modelo</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Con código</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Con archivo</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Con imagen</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Con comparación</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Carpeta: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>Antes del {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>Desde el {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Aquí no hay ninguna clave. Pega la clave entera.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Una clave no tiene espacios. Copia solo la clave, sin las palabras que la rodean.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Una clave solo tiene letras sin acento, cifras y signos. Cópiala otra vez de su página.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>Aquí hay más de una clave. Pega una sola, sin las palabras que la rodean.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>El token del servidor MCP se guarda solo para esta sesión. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>El token de {server} no está en el llavero de este equipo. Escríbelo otra vez en “Servidores MCP”.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Nada de este chat se guarda, así que ninguno puede seguir desde él. Primero conserva este chat.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>El modelo usó herramientas muchas veces seguidas. Envía los resultados para que siga.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Esto no continúa automáticamente: se te pregunta antes de enviarlo.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Nada de este chat se guarda, así que no tiene marcadores. Primero conserva este chat.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Espera a que termine esta respuesta o detenla antes.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Primero escribe un mensaje.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>El modelo lo había rechazado, así que se omitió.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>El resultado de la herramienta ya no responde a nada de lo que se envía.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Una respuesta necesita palabras.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Solo se puede editar una respuesta que sea solo texto y no forme parte de una comparación.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Conexión</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Dirección de la pasarela</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nueva clave</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respuestas</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modelo para los chats nuevos</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Estilo para los chats nuevos</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Avisarme cuando termine una respuesta que tarda mucho</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Dejar que las respuestas en pausa sigan automáticamente</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apariencia</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animaciones</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Escritura y teclas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envío</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografía</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Escritorio</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja del sistema</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Al cerrar la ventana</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Chats y copias de seguridad</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Carpeta de datos</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Mover la carpeta de datos</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Tamaño de chats y copias de seguridad</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Copias de seguridad</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Archivos Markdown</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Gastos</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Preguntar a partir de un precio</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>Lo que rechazaron los modelos</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidad</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permitir que Orca Desktop vuelva a leer el Markdown exportado</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versiones más nuevas</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>En esta dirección nada respondió como una pasarela. Comprueba la ruta: casi siempre termina tras el nombre, como en https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Pulsa las nuevas teclas para “{action}”. Esc lo deja como está.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Pulsa cualquier cifra junto con las nuevas teclas para “{action}”. Esc lo deja como está.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} se usa para “{action}”.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>“{action}” tiene ahora las teclas {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>“{action}” ya no tiene teclas.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Todas las teclas están como al principio.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>Las teclas vuelven a ser las de antes.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escritura</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar el mensaje</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Nueva línea</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Recuperar el último mensaje (campo vacío)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Pegar como texto sin formato</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>En un mensaje (se llega con Tabulador)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Eliminar la pregunta y su respuesta</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Gracias. Puedes cerrar esta página y volver a Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Esta dirección no está abierta. Empieza otra vez desde Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>Se rechazó el inicio de sesión. No se creó ninguna clave.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter no entregó ninguna clave. Empieza otra vez o pega una clave.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>El navegador no volvió a tiempo. Empieza otra vez o pega una clave.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>Se canceló el inicio de sesión.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Otro programa está usando tus chats ({file}). Ciérralo y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Tus chats se usaron por última vez con un Orca Desktop más nuevo. No se cambió nada; instala la versión más nueva para abrirlos ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>No se pueden escribir tus chats ({file}). Concede permiso de escritura y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>No queda espacio para guardar tus chats ({file}). Libera espacio y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>El archivo de tus chats está dañado ({file}), así que no se escribe nada más en él. Reinicia Orca Desktop: entonces se salvará todo lo que se pueda leer.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>El archivo {file} es de otro programa. Elige otra carpeta con --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>No se pueden leer tus chats ({file}). Comprueba el disco y la carpeta y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Este chat ya no está.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Tus chats ya están cerrados, así que esto no se guardó. Reinicia Orca Desktop.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Esto no se pudo guardar ({file}). Vuelve a intentarlo o reinicia Orca Desktop.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Queda muy poco espacio para actualizar tus chats a este Orca Desktop ({file}). Libera espacio y reinícialo.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>Es más grande que todo lo que admite un modelo. Hazlo más pequeño y vuelve a intentarlo.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>El archivo de tus chats se quitó o se reemplazó mientras se usaba, y no se puede guardar de nuevo en su lugar ({file}). Deja libre esa carpeta y vuelve a intentarlo.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>El archivo de tus chats estaba dañado. Se salvó la pregunta o respuesta que contenía; el archivo dañado se conserva como {kept}.</numerusform>
            <numerusform>El archivo de tus chats estaba dañado. Se salvaron las {n} preguntas y respuestas que contenía; el archivo dañado se conserva como {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>El archivo de tus chats estaba dañado. Se salvaron {saved} de una pregunta o respuesta; el archivo dañado se conserva como {kept}.</numerusform>
            <numerusform>El archivo de tus chats estaba dañado. Se salvaron {saved} de {n} preguntas y respuestas; el archivo dañado se conserva como {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>El archivo de tus chats se reemplazó mientras Orca Desktop lo tenía abierto. Tus chats se guardaron de nuevo; el otro archivo se conserva como {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>No hay sitio para una copia de seguridad de tus chats en {file}. Los chats sí están guardados; libera espacio para que se puedan copiar otra vez.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>No se pudo hacer una copia de seguridad de tus chats en {file}. Los chats sí están guardados; comprueba esa carpeta y su disco.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>El archivo de tus chats estaba dañado. Se restauró la copia de seguridad del {date}; el archivo dañado se conserva como {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>El archivo de tus chats se quitó mientras Orca Desktop lo tenía abierto. Todos los chats se guardaron de nuevo en el mismo lugar.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Tus chats se actualizaron a este Orca Desktop sin hacer antes una copia de seguridad, porque no había sitio en {kept}. Están todos; libera espacio.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>Los cambios más recientes de tus chats estaban dañados y no se pudieron leer. Todo lo anterior está aquí; los archivos dañados se conservan como {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>El archivo de tus chats estaba dañado y aún no hay copia de seguridad, así que empiezas sin ninguno. El archivo dañado se conserva como {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Faltaba el archivo de tus chats. Se restauró la copia de seguridad del {date}.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>1 chat</numerusform>
            <numerusform>{n} chats</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>No se puede leer este archivo.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>En este archivo hay una clave privada, que no se debe dar a nadie. Elige un archivo que solo tenga certificados.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>En este archivo no hay ningún certificado legible. Debe ser un archivo PEM, en el que un certificado empieza por “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>El certificado de este archivo es de un solo equipo. Elige el de la autoridad que lo firmó.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>Los certificados de este archivo caducaron: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>La herramienta falló: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>La herramienta se llamó de forma incorrecta.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>No se pudo acceder a la herramienta.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>La herramienta se usó tantas veces como se permite en una respuesta.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>La herramienta recibió demasiadas solicitudes en poco tiempo.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>Las palabras de búsqueda eran demasiado largas.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>La solicitud a la herramienta era demasiado grande.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>La dirección de la página era demasiado larga.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>No está permitido leer esta página.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>La página no se pudo leer.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>La página es de un tipo que no se puede leer.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>La herramienta tardó demasiado.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Esto dice qué herramientas del servidor MCP {server} están permitidas. Solo se puede cambiar como JSON.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>Es una herramienta del proveedor ({type}), sin valores propios tuyos. Solo se puede cambiar como JSON.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Esta herramienta tiene más de lo que puede mostrar el formulario (“{what}”). Solo se puede cambiar como JSON.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Ponle un nombre a la herramienta.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Un nombre solo tiene letras de la a a la z, cifras, _ y -, sin espacios; 128 como máximo.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Otra herramienta ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Ponle un nombre al valor o quítalo.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Un nombre solo tiene letras de la a a la z, cifras, _, . y -, sin espacios; 64 como máximo.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Otro valor ya tiene este nombre.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Escribe al menos un texto para elegir, uno por línea.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>Copiando…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>Detener la copia</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Solo en esta respuesta</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Solo en la otra respuesta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>desconocido</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>práctica</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} o más</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Gasto desconocido</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Gratis</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Respuestas: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>de gasto desconocido: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} con este chat</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>precio desconocido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>gratis</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>hasta {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} y búsquedas</translation>
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
        <translation>{share} %</translation>
    </message>
    <message>
        <source>{month} {year}</source>
        <translation>{month} de {year}</translation>
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

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>Sobre esta comparação</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Igual para todas: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>com a conversa até aqui</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>sem a conversa anterior</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>Perguntado {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>Todas as respostas juntas: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>Feito com o Qt, sob a licença GNU LGPL 3, e com outros softwares livres.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>Licenças…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>Remover de todas as conversas</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>O que você mudar aqui muda em todas as conversas.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>Nenhuma conversa tem etiqueta ainda. Adicione uma pelo menu da conversa.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>Editar a resposta</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>Em Markdown. O que você escrever fica como uma versão à parte, marcada como editada; o original continua ao lado.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salvar</translation>
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
        <translation>Responder assim</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>Desfazer o estilo de resposta</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>Deixar o estilo de resposta como está</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>Responder assim daqui em diante?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>Daqui em diante</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>Renomeada: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (cópia)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>Duplicada: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>Pasta movida: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>Pasta excluída, as conversas dela continuam: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>Pasta criada.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>Pasta renomeada: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>Pasta alterada: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>Remover {name}</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter abre, Del remove, Ctrl+Esquerda e Ctrl+Direita mudam a posição.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>Anexado</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lendo…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultado de uma ferramenta</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>Anexo</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>como foi enviado</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>Posição {place} de {count}</translation>
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
        <translation>Abrindo…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Anterior</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Próximo</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Diminuir</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Aumentar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Este arquivo não está mais guardado aqui.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>Primeira página de {name}</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>Página {page} de {name}</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>Não é possível ver este arquivo aqui, mas você pode salvá-lo.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>Os arquivos foram anexados à mensagem da conversa.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>Texto colado.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>É um texto longo.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>Anexar como arquivo</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>O que ainda estava sendo lido não foi anexado, porque outra mensagem está sendo escrita.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>Retirado da mensagem.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Salvar como</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>Enviar em tamanho original</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>O documento “{title}” não está mais guardado aqui.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>Volte a uma conversa para anexar arquivos a uma mensagem.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>Todos os arquivos</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>Escolha onde guardar as conversas</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>Mover e reiniciar</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>Remover as conversas da pasta anterior?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>As que estão em {folder} estão em uso e continuam lá.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>Remover as antigas</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Cópias do Orca Desktop (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Cópias do Orca Desktop (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>Escolha uma cópia</translation>
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
        <translation>Trazendo de volta o que havia antes…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>Excluídas recentemente</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>Conversas excluídas</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>O que há na conversa</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>Apagar para sempre…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>Apagar todas…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>Guardada até {gone}  ·  excluída em {deleted}</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>Apagar para sempre</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>Favoritos de todas as conversas</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>Editar a anotação</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>Nenhuma mensagem está nos favoritos ainda. Adicione uma pelo menu da mensagem.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>Nenhuma mensagem está nos favoritos ainda. Adicione uma pelo menu da mensagem ou com {keys}.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sem palavras</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>Sem anotação</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, anotação: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Favoritos</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Pedido a {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>Resultado de {tool}</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>Falhou</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} falhou</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>Anexar um arquivo ao resultado de {tool}</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>Encontrado por este programa. Você pode alterar antes de enviar.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>Ainda sem dados para o gráfico.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>escolhida</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>não escolhida</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>Sem título</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>Prática: as respostas são inventadas por um pequeno modelo embutido.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Conectar ao OrcaRouter</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>A pergunta em espera foi removida.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>A resposta foi editada. O original é a versão anterior.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (a partir daqui)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>Esta conversa continua a partir daquela resposta. A outra fica como está.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>Pergunta e resposta excluídas.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>O que fazer ao fechar a janela?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>Na bandeja do sistema, o programa continua: as respostas são escritas, e uma pergunta rápida fica à mão. Você pode mudar isso depois nas configurações.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Quebrar linhas</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotar</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>Texto da anotação</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>O que você acha desta resposta?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>Parar esta coluna</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>Tentar esta coluna de novo</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>Ler só esta coluna</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versão {number} de {count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Favorito: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>Mostrar todas as colunas</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>As respostas aparecem quando todas estiverem escritas.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Resposta {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>Isto aparece depois que você escolher uma resposta.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>Colunas</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>Colunas à esquerda e à direita</translation>
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
        <translation>Localizar conversa, ação, modelo, predefinição ou configuração</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ move   Enter escolhe   Esc sai</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrados</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>{n} resposta foi comparada aqui.</numerusform>
            <numerusform>{n} respostas foram comparadas aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>Mostrar lado a lado</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>Até cada coluna ter {n} resposta</numerusform>
            <numerusform>Até cada coluna ter {n} respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>Voltar à conversa</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Rolar juntas</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>Juntas</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>Mostrar diferenças</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>Diferenças</translation>
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
        <translation>Exportar relatório</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>Relatório</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>Sobre esta comparação</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>Comparado com</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>Só o que é diferente</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>Parar todas</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>Tentar as que falharam</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>Revelar</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>com {letter}</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{done} de {all} concluídas</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>{n} coluna</numerusform>
            <numerusform>{n} colunas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>Todas as comparações</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>Pergunta, conversa, configuração ou dia</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>Pesquisar comparações</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>Pesquisando …</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>Nada foi comparado ainda. Escreva uma pergunta e clique em “Comparar”.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>Mais sobre esta comparação</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>Todas as comparações…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>Do que você gostou…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>Adicionar coluna…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>Fazer outra pergunta a estas colunas…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>Duplicar e mudar…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Salvar como receita…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copiar como tabela</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>Exportar como tabela (CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>Localizar em todas as respostas</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>em uso</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>Todas as respostas estão escritas.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>às cegas</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column} escolhida</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>{n} arquivo</numerusform>
            <numerusform>{n} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>Às cegas: configurações, tempo e preço aparecem depois que você escolher. Mesmo assim, o estilo pode entregar uma resposta.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>Todas recebem a mesma pergunta.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>cerca de {n} token</numerusform>
            <numerusform>cerca de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Mensagem</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pergunte alguma coisa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Pesquisar na web</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>Como pesquisar na web</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>Fazer a mesma pergunta com várias configurações, lado a lado</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>Temporária: nada desta conversa fica guardado neste computador</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>Espere a resposta terminar ou pare-a antes.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>Um arquivo ainda está sendo lido. Espere um momento ou remova-o.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>Escreva também os outros resultados ou clique em “Pular”.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>Você está alterando uma pergunta anterior. A antiga fica guardada.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>Cancelar a alteração</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>Não enviar</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>Enviar esta mensagem?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>Pedir {n} resposta?</numerusform>
            <numerusform>Pedir {n} respostas?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>Estimativa: {n} token para ler, no máximo {output} para escrever; preço desconhecido.</numerusform>
            <numerusform>Estimativa: {n} tokens para ler, no máximo {output} para escrever; preço desconhecido.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>Estimativa: {n} token para ler, no máximo {output} para escrever, até {most}.</numerusform>
            <numerusform>Estimativa: {n} tokens para ler, no máximo {output} para escrever, até {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>ainda não consultado</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>Limite por mensagem</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>Limite por dia</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>Mostrar tokens e custos</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>Saldo</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>Usado até agora</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>Perguntar acima deste valor, por mensagem</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>Perguntar acima deste valor, por dia</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>O programa pergunta antes de enviar uma mensagem que possa custar mais. Vazio: nunca pergunta. É um limite deste programa; os da sua conta são definidos em orcarouter.ai.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>Sem limite</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>O gateway não informa o saldo.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>restam {amount}</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} usados</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>até {day}</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>sem limite</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>Informe um valor em dólares acima de zero, como 0,25.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>O limite foi alterado.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>Conversas e backups</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir a pasta</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>Mover…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>Remover as antigas…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>Movendo</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Fazer backup agora</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>Ainda não há nenhum.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Restaurar…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurar de uma cópia…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>Desfazer a restauração</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Cópias</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>Reparos</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>As conversas ficam nesta pasta e em nenhum outro lugar, a não ser que você as mantenha também como arquivos Markdown ou salve uma cópia. A chave nunca vai junto.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: conversas {chats}, imagens e arquivos {files}. Backups: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>Antes da mudança, elas ficavam em {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>Restaurar de novo</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>Solte aqui para anexar</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>Imagens, PDF, texto, Word, Excel e OpenDocument; vários de uma vez</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>Ir para o JSON</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(sem nome)</translation>
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
        <translation>Opções prontas</translation>
    </message>
    <message>
        <source>What</source>
        <translation>O que exportar</translation>
    </message>
    <message>
        <source>As</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>Imagens e arquivos</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>Reunir em</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>&amp;Pasta</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>Arquivo &amp;ZIP</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>Todas as &amp;versões e ramos</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>Fo&amp;ntes das respostas</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>Configurações das &amp;respostas</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>&amp;Horários das mensagens</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>Propriedades no &amp;topo</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>Pode ser &amp;lido de volta</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>Conversas para exportar</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>To&amp;das as conversas</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>Da pasta</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>I&amp;mprimir…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>Qualquer pasta ou nenhuma</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>&amp;Opções prontas</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>O &amp;que exportar</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>D&amp;a pasta</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>&amp;Formato</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>Rac&amp;iocínio</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>F&amp;erramentas</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>Arq&amp;uivos</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>Sua chave nunca é exportada.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>Só uma conversa inteira tem isto.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>O que está em cinza não se aplica aqui.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>&amp;Salvar…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>Este é o começo. O arquivo terá tudo.</translation>
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
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>Arquivo ZIP (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>Escolha onde criar a pasta</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>Procurando chaves…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>Parece que há uma chave secreta aqui.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>Exportar mesmo assim</translation>
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
        <translation>Prévia em texto</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n} palavra</numerusform>
            <numerusform>{n} palavras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n} caractere</numerusform>
            <numerusform>{n} caracteres</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} token por segundo</numerusform>
            <numerusform>{n} tokens por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>{n} token escrito</numerusform>
            <numerusform>{n} tokens escritos</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>respondida por {model}</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>Tempo de leitura: cerca de {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>Títulos: {headings} · listas: {lists} · tabelas: {tables} · código: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>Idioma: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>Custo {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>Respondida por {model}</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>Primeira palavra após {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>Pensou por {time}</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>Levou {time}</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} De novo em {seconds} s</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>Pergunta enviada, esperando a primeira palavra…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>Pensando…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>Esperando mais…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>Escrevendo…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>Escrevendo… cerca de {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>Não perguntado</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>Espera a sua vez</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Concluída</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Parada</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>Interrompida</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>Falhou</translation>
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
        <translation>Resposta {letter} concluída, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>Resposta {letter} parada, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>Resposta {letter} interrompida, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>Resposta {letter} falhou</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>Editar a pergunta</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>Continuar</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>Informar os resultados</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>Escolher um modelo</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>Detalhes do problema</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>Mostrar o relatório</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>Na última vez, o Orca Desktop foi encerrado por um defeito próprio. Suas conversas estão salvas.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>Inserir</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>Localizar na conversa</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nada encontrado</translation>
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
            <numerusform>{n} resultado</numerusform>
            <numerusform>{n} resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>Nada foi encontrado.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>{n} resultado da pesquisa</numerusform>
            <numerusform>{n} resultados da pesquisa</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>Pensando… {0} s</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>Raciocínio que o provedor mantém oculto</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>Pensou por {0} s</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Documento</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>Bloco: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>Ferramenta do servidor: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>Ferramenta MCP: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>Ferramenta: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>A ferramenta falhou</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>Resultado da ferramenta</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>Cinza</translation>
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
        <translation>Âmbar</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>Vermelho</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Cor</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>Predefinição das novas conversas</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>Como em todo lugar</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>Instruções para as novas conversas</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>Por exemplo: Você me ajuda com o imposto de renda. Responda em poucas palavras.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nome</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>&amp;Cor</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>Novas conversas começam com a &amp;predefinição</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>Novas conversas começam com estas &amp;instruções</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>{n} token por segundo</numerusform>
            <numerusform>{n} tokens por segundo</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>Escrita em {n} solicitação, contada aqui</numerusform>
            <numerusform>Escrita em {n} solicitações, todas contadas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>Lidos: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>Lidos do cache: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>Escritos: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>Destes, raciocínio: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>Pesquisas: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>Páginas lidas: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>Levou {0} s</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>{count} com esta conversa: mais do que cabe no modelo</translation>
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
        <translation>Como continuar</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>Cada uma da sua própria resposta</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>Todas da resposta escolhida</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>Pedir a todas as colunas que continuem da resposta {letter}</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>Pedir a todas as colunas que continuem</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Conversa temporária</translation>
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
        <translation>Versão {0} de {1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>Favorito</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>Favorito: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>Não vai junto</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>Importada</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>Editada à mão</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>Versão anterior</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>Próxima versão</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de ferramentas</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Você</translation>
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
        <translation>Está tudo bem?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>O que foi encontrado</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>Nem sua chave nem uma única palavra das suas conversas está aqui.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>Mostrar o relatório</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Verificar de novo</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>Está tudo bem.</translation>
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
        <translation>O que você quer saber?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>Pergunte abaixo ou comece com uma destas:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>Comparar três respostas: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>O Orca Desktop foi atualizado para a versão {version}.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>Conversas do arquivo</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>Todas as que ainda não estão aqui</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>O que não pôde ser lido</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>Escolher um arquivo</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>Escolher uma pasta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>Desfazer a importação</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>Traga suas conversas de outro programa</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>Escolha o que o outro programa exportou, do jeito que está: um arquivo, um arquivo ZIP ou a pasta em que ele foi extraído. São reconhecidos ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, solicitações da Messages API e textos com falas. Nada é importado antes de você ver o que há nele, e nada é enviado a lugar nenhum.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>Arquivos exportados (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>Escolha o que foi exportado</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>Escolha a pasta do que foi exportado</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>Lendo {name}…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>Nada foi importado ainda.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>O que já tiver sido importado quando você parar continua aqui.</translation>
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
        <translation>A solicitação que foi enviada</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>A solicitação que será enviada</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>Formato</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
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
        <translation>Mostrar textos longos por inteiro</translation>
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
        <translation>A chave nunca é mostrada; o código copiado a obtém do ambiente.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>Prática: a resposta é criada dentro deste programa e nada vai para ninguém.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>Não enviado: {name}. {reason}</translation>
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
        <translation>O Orca Desktop foi atualizado. Reinicie-o para continuar com segurança; suas conversas são mantidas.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>Sem instruções</translation>
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
        <translation>Formulário</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>Inserir um exemplo</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>Aplicar recuos</translation>
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
        <translation>Vazio: nada é enviado.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>Isto pode ser enviado.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>Guardando o token …</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>Chave de API</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>Cole sua chave</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>Mostrar a chave</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>Conectar</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testando …</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>Esperando o navegador …</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>Entrar com o OrcaRouter</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>Cancelar login</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>ou cole uma chave:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>Cole sua chave primeiro.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>Ocultar a chave</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>chaveiro deste computador</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>Ela será guardada aqui e em nenhum outro lugar: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>Testando a chave …</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>A chave está guardada aqui: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>A chave fica guardada até você fechar o Orca Desktop.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>A chave vem de ORCAROUTER_API_KEY e não é guardada.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>O gateway não aceita esta chave.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>Remover a chave deste computador?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>Para enviar mensagens, você terá que colá-la de novo. Ela continua válida.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Remover a chave</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>Esta conversa temporária será perdida</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>Nada dela fica guardado neste computador. Você pode mantê-la como uma conversa comum.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Manter</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>O que você escreveu não foi enviado e não está guardado em lugar nenhum.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>Descartar</translation>
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
        <translation>Palavras desejadas</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>É pedido no fim das instruções</translation>
    </message>
    <message>
        <source>about</source>
        <translation>cerca de</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palavras</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>O que os modelos recusaram</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>O que um modelo recusou fica fora das próximas solicitações a ele e aparece em cinza no estilo de resposta. Se o modelo mudou, esqueça a recusa.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>Aprendido com recusas</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>Nenhum modelo recusou nada ainda.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>Esquecer isto</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>Esquecer tudo</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
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
        <translation>Fixadas</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>Ontem</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>Arquivadas ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, expandido</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, recolhido</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, fixada</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, arquivada</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, com uma comparação</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, espera um resultado</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, uma resposta nova</translation>
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
        <translation>{title}, resposta sendo escrita</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>Licenças</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>Pesquisar nas licenças</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>Do que você gostou</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>Quantas vezes uma resposta com uma configuração foi comparada e quantas vezes você a escolheu. Fica guardado só neste computador.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>Escolha uma resposta em uma comparação, e ela passa a contar aqui.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>O que mudou</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>Boa</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>Ruim</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>Suas anotações</translation>
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
        <translation>Limite de tokens</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>cortar após</translation>
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
        <translation>Arquivos Markdown</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>Manter um arquivo Markdown de cada conversa em uma pasta</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Pasta dos arquivos Markdown</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>Nenhuma pasta foi escolhida.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>Escolher pasta…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>Manter arquivos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>Cada arquivo tem o título da conversa e o que ela mostra, e é reescrito quando isso muda. Imagens e arquivos são citados nele, não copiados. Uma comparação às cegas é escrita depois de revelada.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>O que você mudar em um arquivo fica: a conversa continua então em um arquivo novo ao lado. Se você excluir uma conversa, o arquivo dela também é excluído, a não ser que você o tenha mudado; com “Desfazer”, ele volta. Se você desativar isto, todos os arquivos ficam.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>Quem pode ler a pasta pode ler as conversas, e também as chaves que houver nelas.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Escolha a pasta para os arquivos Markdown</translation>
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
        <translation>Algo no Orca Desktop falhou. O que você fez por último pode não ter funcionado.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
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
        <translation>Pesquisar no manual</translation>
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
        <translation>Outra resposta: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>Comparada: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} ({n} pergunta)</numerusform>
            <numerusform>{words} ({n} perguntas)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, visível</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sem palavras</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>Colar como texto sem formatação</translation>
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
        <translation>Escolher um modelo</translation>
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
            <numerusform>responde com até {count} token</numerusform>
            <numerusform>responde com até {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Escolher o modelo</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>Pesquisar modelos</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>Nome ou fabricante</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>Usar este modelo</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>Atualizar</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Modelos</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>Com estrela</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>Recentes</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>Recomendados</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>Todos os modelos</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>Remover estrela</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>Marcar com estrela</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>A lista não foi carregada, então este nome pode existir ou não. Ele será usado como está escrito; o gateway decide.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>Nenhuma lista tem este nome. Ele será usado como está escrito; o gateway decide.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>Sem a lista do gateway, só alguns modelos são conhecidos aqui.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>Aprendido: ele recusa {name}. Esquecer isto</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>Os preços são por milhão de tokens.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>última resposta de {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>não está na lista do gateway</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>Nenhuma lista tem “{name}”.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>O nome vale letra por letra. Se o gateway não o conhecer, a resposta será um erro.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>Perguntar mesmo assim</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Voltar</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>{n} modelo conhecido; a lista do gateway ainda não foi obtida</numerusform>
            <numerusform>{n} modelos conhecidos; a lista do gateway ainda não foi obtida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>{n} modelo, lista de {time}</numerusform>
            <numerusform>{n} modelos, lista de {time}</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>Consultando o gateway …</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>A lista de modelos não está disponível.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>E mudar também</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>Passos iguais de</translation>
    </message>
    <message>
        <source>From</source>
        <translation>De</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Até</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>Número de colunas</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>Criar estas colunas</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>Respostas escritas ao mesmo tempo</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>Perguntar acima deste preço</translation>
    </message>
    <message>
        <source>from</source>
        <translation>de</translation>
    </message>
    <message>
        <source>to</source>
        <translation>até</translation>
    </message>
    <message>
        <source>in</source>
        <translation>em</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>colunas</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>Nada mais</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>Mostrar {n} linha</numerusform>
            <numerusform>Mostrar todas as {n} linhas</numerusform>
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
        <translation>Rede</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>Personalizado</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
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
        <translation>HTTPS (seguro até o proxy)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>Endereço do proxy</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>por exemplo, proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>Porta do proxy</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>Nome de usuário do proxy</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>se o proxy pedir um</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>Senha do proxy</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>Remover a senha</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>Endereços sem proxy</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>por exemplo, intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>Testar o caminho até o gateway</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>Cancelar o teste</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Remover</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>Remover os certificados</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
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
        <translation>Nome de usuário</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Senha</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>Sem proxy</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>O teste pede ao gateway a lista dos modelos dele, sem a sua chave. Não custa nada.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certificados</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>Algumas empresas leem o tráfego e têm certificados próprios. Os que estão no arquivo valem junto com os do sistema, nunca no lugar deles.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>Há uma senha guardada</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>Ela fica guardada só no chaveiro deste computador.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>Testando …</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>Só aqueles em que o sistema confia.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>Também: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>Isto não é o endereço de um proxy com a porta. Continua valendo o que havia antes.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>Alterado: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>Informe primeiro o endereço e o nome de usuário: a senha vai com eles.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>Escolher o arquivo com os certificados</translation>
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
        <translation>Nenhum aviso desde que o programa foi iniciado.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} Nova tentativa em {seconds} s.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>Ainda esperando, {0} s até agora.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>Esperando a resposta…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>Não há nada para desfazer.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>Desfeito: “{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>Abrir a conversa</translation>
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
        <translation>Informe um número de {low} a {high}.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>Informe um número inteiro de {low} a {high}.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>Sem rede. Você pode continuar escrevendo; uma pergunta sai quando você a envia de novo.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>A rede voltou. Nada foi enviado sozinho.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>Vai junto, porque você trouxe de volta.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>Enviar junto</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>Deixar esta pergunta e a resposta dela fora das próximas perguntas</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>Enviar esta pergunta e a resposta dela com as próximas perguntas</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>Nesta conversa</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>Perguntas</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>Mapa</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>Ir até lá</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>Excluir este ramo</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter vai até lá   Esc sai</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>Nada foi perguntado nesta conversa ainda.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>Sem palavras</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, uma comparação</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, você está aqui</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>Escolha uma pergunta para excluir tudo o que vem depois dela.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>Mapa da conversa</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>{n} pergunta excluída com a resposta.</numerusform>
            <numerusform>{n} perguntas excluídas com as respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>Favorito adicionado.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>Adicionar uma anotação</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>Favorito removido.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>Prévia em páginas</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>Pesquisar “{words}” em todas as mensagens</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
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
        <translation>Nada foi dito nesta conversa ainda</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>Uma resposta está sendo escrita</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>Nenhuma resposta ainda</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>Nada está sendo escrito</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>Ação</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Configuração</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>Predefinição</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>Prompt</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>O que vale a pena lembrar aqui?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>Estilo de resposta</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>Ocultar estilo de resposta</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>Avançado</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Mostrar</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>Não se sabe o que este modelo aceita. As configurações são enviadas como estão.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>Definidas em “Avançado”: {count}</translation>
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
        <translation>Não se sabe se este modelo aceita isto; é enviado como está.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>não usado</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>sem certeza</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name} Deixar com o modelo</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>Informe um número inteiro, como 4096.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>Informe um número.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>Redefinir {name}</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>Não enviar {name}</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>Salvar como predefinição</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>Salvar estas configurações como predefinição</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>Seu próprio estilo</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, alterada</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>Predefinição: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>Configurações com nome, para escolher</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (para novas conversas)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>Salvar as mudanças em {name}</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>Salvar como nova predefinição …</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Gerenciar predefinições …</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>Salvar como nova predefinição</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>Nome da predefinição</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
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
        <translation>Predefinições</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>Novas conversas começam com esta.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Excluída: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>Não usar em novas conversas</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>Usar em novas conversas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>Importar …</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>Exportar todas …</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>Exportar predefinições</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>Predefinições (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>Importar predefinições</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>Importadas: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>Ir para a resposta {letter}</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>Todas as colunas</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
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
        <translation>Progresso</translation>
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
        <translation>Alterar um prompt</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>Novo prompt</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nenhuma pasta</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>Pressione as teclas…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{assunto}} pergunta algo. {{assunto: impostos}} começa com “impostos”, e {{tom: formal|amigável}} deixa você escolher.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>Pergunta: {names}</translation>
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
        <translation>Pesquisar prompts</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>Um nome, uma pasta ou algumas palavras</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>Inserir</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Novo prompt…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Adicionar 4 exemplos</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>Importar…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>Exportar todos…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>Um prompt é um texto que você usa muitas vezes. Salve-o com um nome e insira-o em uma mensagem digitando / no começo dela. Onde houver {{assunto}}, você informa o que deve entrar ali.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>Abra uma conversa para inserir um prompt em uma mensagem.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ move   Enter insere   Esc deixa a /</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>Novo prompt “{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>Novo prompt…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>Salvar um texto que você usa muitas vezes</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>Para experimentar: explicar, escrever cartas, encurtar, prós e contras</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>Adicionar 4 exemplos</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>Ainda não há nenhum prompt.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>Nenhum prompt tem esse nome.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>Ainda não há texto para salvar.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Salvar como prompt…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Alterado: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>Salvo: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>Excluído: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>Os exemplos já estão aqui.</translation>
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
        <translation>&amp;Examinar:</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>&amp;Nome do arquivo:</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>&amp;Arquivos do tipo:</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>Pasta:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Salvar</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>&amp;Escolher</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>Todos os arquivos (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>Nova pasta</translation>
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
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>Data de modificação</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
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
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>&amp;Sim</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>&amp;Não</translation>
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
        <translation>&amp;Desfazer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Refazer</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>Recor&amp;tar</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>C&amp;olar</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>Selecionar tudo</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>Agora é uma conversa da lista.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>Nada dela fica guardado; ela some com a próxima pergunta.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>Pergunte alguma coisa</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>Enviar</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>Abrir na janela</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>Temporária: nada dela fica guardado</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>Não guardar nada desta pergunta</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>A resposta chegou.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name}, controle deslizante</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>Parar a leitura em voz alta</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>Ler em voz alta</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>Não há aqui nenhuma resposta para ler em voz alta.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>Não há palavras nesta resposta.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Parar</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>A resposta está sendo lida em voz alta.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>Não foi possível usar a voz deste sistema.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>Receitas</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Renomear…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>Esquecer</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>Esquecer esta receita</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>“{name}” foi esquecida.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>Nome da receita</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>Já existe uma receita com este nome; ela seria substituída.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Substituir</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>Em vez disso:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>Uma versão mais nova</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Abrir a página</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>Pular esta versão</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>Detalhes da resposta</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>Mostrar a solicitação</translation>
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
        <translation>Custo</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Tempo</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>Para o suporte</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>Perguntado a</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>Respondido por</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>o mesmo</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>outro: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidos</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>Lidos do cache</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>Gravados no cache</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>Na resposta</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>Destes, raciocínio</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>Pesquisas na web</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>Páginas da web lidas</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>Prática</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>sem custo</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>Informado com a resposta</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>Cobrado no fim</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>Perguntado em</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>Primeira palavra após</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>Tempo de raciocínio</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>Resposta inteira</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>Tokens por segundo</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>Como foi enviado</translation>
    </message>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>Não enviado</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>Solicitação</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>Motivo do fim</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>Sequência de parada</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>Solicitações</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>Exportar como tabela</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabela (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>Exportar relatório</translation>
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
        <translation>Restaurar de uma cópia</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>Conversas mais recentes da cópia</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>As conversas mais recentes nela</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>Examinar este backup</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Escolher um arquivo…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>Restaurar e reiniciar</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>Outra…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>Uma cópia que você salvou ou um dos backups abaixo. Nada muda antes de você ver o que há nela.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>Uma cópia que você salvou; ainda não há backups. Nada muda antes de você ver o que há nela.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>Escolha o que restaurar</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>Nada muda se você cancelar.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>É longo demais para um resultado. Anexe como arquivo ou encurte.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de ferramentas</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>Agora não</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>Nome da pasta</translation>
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
        <translation>{row}, menu</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Desafixar</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>Fixar</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Desarquivar</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
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
        <translation>Excluir</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>Nova conversa nesta pasta</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>Nova pasta dentro desta</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>Cor e novas conversas…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Mover para cima</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Mover para baixo</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>Excluir a pasta, manter as conversas dela</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>Mover para</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>Nenhuma pasta</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>Nova pasta…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>Salvar uma cópia</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>Com imagens e arquivos ({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progresso</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>Escolher onde…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>Mostrar na pasta</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>Um arquivo com tudo</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>Todas as conversas, predefinições e configurações vão para um arquivo que este programa pode restaurar. A chave nunca vai junto. Quem tem o arquivo pode ler as conversas.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>Gravando e verificando…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>A cópia foi relida, e não falta nada nela.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Pesquisar</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>Refinar a pesquisa</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>Ocorrência anterior</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>Próxima ocorrência</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>Pode haver mais. Refine a pesquisa para ver.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>Filtro removido: {filter}</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>Remover o filtro “{filter}”</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>Remover o filtro</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>Renomear esta etiqueta…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Todas as etiquetas…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>Data</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>Filtro adicionado: {filter}</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>Como pesquisar na web</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>Cada pesquisa é cobrada à parte. Uma resposta com uma pesquisa custou cerca de {price} quando foi medida.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>Limpar seleção</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>Mover para…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Arquivar</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Excluir</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>O servidor tem {n} ferramenta.</numerusform>
            <numerusform>O servidor tem {n} ferramentas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>O servidor tem {n} ferramenta: {names}</numerusform>
            <numerusform>O servidor tem {n} ferramentas: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>Usar este servidor</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>Desativado: continua aqui e não é enviado</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>Nome do servidor</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>Por exemplo: agenda</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>Endereço do servidor</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>Token do servidor</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>Remover o token</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>Ferramentas permitidas</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>Todas as ferramentas dele</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>Só estas</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>Consultar as ferramentas do servidor</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>Nenhuma ferramenta é permitida, então o modelo não pode usar nada deste servidor.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>Nome de outra ferramenta</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>Nome de uma ferramenta</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>Permitir</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Fica guardado e só pode ser alterado como JSON: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>Guardado no chaveiro deste computador; escreva outro para substituí-lo</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>Escrito no JSON; também vai para o chaveiro</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>Consultando o servidor …</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>O programa se conecta agora a {address}, com o token dele, e só para isto</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>O servidor não tem ferramentas.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Endereço</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>Token</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>Um token vai para o chaveiro deste computador quando você clica em “Usar” e não é escrito em nenhum outro lugar. O sistema pode perguntar se o programa pode usar o chaveiro.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>Ferramentas que o modelo pode usar</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>Só este botão conecta este computador ao servidor. Para isso, um token guardado é lido do chaveiro.</translation>
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
        <translation>Adicionar servidor</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>Remover o servidor</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Este texto não pode ser mostrado como formulário. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>Desativado: não é enviado</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>Um servidor MCP oferece ferramentas na web que o modelo usa por conta própria. É o provedor do modelo que se conecta a ele; este programa só faz isso quando você consulta as ferramentas dele.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>Adicionar primeiro servidor</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Seções</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>Chave em uso: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>Há uma chave em uso.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>Nenhuma chave em uso.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>Como na última conversa</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Endereço do gateway</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>Remover a chave</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>Chave</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modelo para novas conversas</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Estilo para novas conversas</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>Gerenciar predefinições …</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Avisar quando uma resposta demorada chegar</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>O sistema avisa depois de 20 segundos, se você estiver olhando outra coisa. Um clique abre a conversa.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Retomar respostas pausadas automaticamente</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>Pausas</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>Um modelo pode fazer uma pausa em um trabalho longo. Continuar exige outra solicitação e acontece até três vezes.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Como o sistema</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Escuro</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Alto contraste</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>Ainda maior se o sistema pedir texto maior</translation>
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
        <translation>O mínimo possível</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animações</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>A mudança vale na hora. O que você escreveu continua, e as respostas também.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Escrita e teclas</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter envia, Shift+Enter quebra a linha</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter envia, Enter quebra a linha</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>Mostrar todas as teclas</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>O que é enviado</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>Só as solicitações que você envia vão para o gateway, com o que você anexar. Nada mais sai deste computador, a menos que você queira saber de versões mais novas.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>O que fica guardado</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>As conversas ficam neste computador, ao alcance de quem puder ler os seus arquivos. De uma conversa temporária, nada fica guardado. O que você exclui fica 30 dias na lixeira, a não ser que você apague para sempre.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>A chave</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>Fica no chaveiro deste computador ou vale por uma sessão, e não está em nenhum arquivo deste programa.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permitir que o Orca Desktop releia o Markdown exportado</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>Um comentário no fim do arquivo traz o que o texto não mostra: raciocínio, resultados de ferramentas e configurações. Sem ele, há só o texto.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Sobre</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>Versão {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>Uma janela para os modelos por trás do OrcaRouter.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>Software livre sob a licença MIT.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>Mostrar um ícone na bandeja do sistema</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>Perguntar</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>Continuar na bandeja</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>Sair do programa</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>Esta área de trabalho não tem bandeja do sistema, então não há lugar para o ícone.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>Fazer uma pergunta rápida</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>Uma janela pequena para uma pergunta enquanto você faz outra coisa. Para abri-la com uma tecla, faça as configurações da sua área de trabalho iniciarem “orca-desktop --quick” com essa tecla.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>O endereço foi alterado.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>Alterado: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>Alterado: estilo para novas conversas</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>Alterado: modelo para novas conversas</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>Pedir {n} resposta</numerusform>
            <numerusform>Comparar {n} respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>Abrir configurações</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>Salvar como receita…</translation>
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
            <numerusform>{n} arquivo vai junto.</numerusform>
            <numerusform>{n} arquivos vão junto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>{n} pergunta anterior vai junto com a resposta.</numerusform>
            <numerusform>{n} perguntas anteriores vão junto com as respostas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>Comparar respostas</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>Fechar sem comparar</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>O que você quer perguntar?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>Com a conversa até aqui</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>O que deve mudar?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>Às cegas</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>Embaralhadas e sem nome: configurações, tempo e preço aparecem depois que você escolher.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>Manter estas colunas para novas comparações</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Adicionar coluna</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>Comparar esta resposta com…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>As perguntas que vieram depois não são feitas na nova coluna.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>Nada do que foi dito antes vai junto.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>Escolha o que deve mudar.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Escreva uma pergunta primeiro.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Adicione uma segunda coluna para comparar.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>Defina primeiro uma chave nas configurações.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>Criar {first} × {second} colunas</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>Nem todas as colunas cabem ao lado da resposta que você já tem.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>sem tecla</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>Pesquisar teclas e ações</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>Uma ação ou as teclas dela</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Novas teclas</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Alterar…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>Sem tecla</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Redefinir</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>Redefinir tudo</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fechar</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>Usar aqui</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Deixar como está</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>Estas teclas ficam como estão.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nova conversa temporária</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>Menu</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>Limpar a pesquisa</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>Suas conversas vão aparecer aqui.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>Nenhuma conversa tem isso no título ou nas mensagens.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>Pesquisando em todas as mensagens…</translation>
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
        <translation>Deixado como texto</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>Procurando sugestões…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>Adicionar ao dicionário</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>Nenhuma sugestão</translation>
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
        <translation>dicionários</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>“{word}” agora está no seu dicionário.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>Alteração: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>Sublinhar palavras que não estão em nenhum dicionário</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>Dicionários</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>Suas próprias palavras</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>Uma por linha</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>Abrir a pasta de dicionários</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nenhum</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>Dicionários: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>Nenhum dicionário foi encontrado neste computador. Cada um são dois arquivos, por exemplo pt_BR.aff e pt_BR.dic; coloque-os na pasta de dicionários.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>Mais dicionários são encontrados onde o sistema ou o LibreOffice os guarda ou na pasta de dicionários.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>Já li</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>open</source>
        <translation>expandido</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>recolhido</translation>
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
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>Concordância entre as respostas</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>Salvar tabela</translation>
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
            <numerusform>{n} coluna</numerusform>
            <numerusform>{n} colunas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>{n} linha</numerusform>
            <numerusform>{n} linhas</numerusform>
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
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>Palavras suas para o assunto de uma conversa.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>Novas etiquetas, separadas por vírgulas</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Adicionar</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Salvar</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>Todas as etiquetas…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>Já existe uma etiqueta “{name}”. Juntar as duas?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>Todas as conversas com “{tag}” recebem “{name}” no lugar.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Juntar</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>Manter as duas</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>Etiqueta renomeada: “{tag}” agora é “{name}”.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>Etiquetas unidas: “{tag}” agora é “{name}”.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>Etiqueta removida de todas as conversas: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>Desfeito: a etiqueta é “{tag}” de novo.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>Temperatura, de precisa a ousada</translation>
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
        <translation>Conversa temporária: desaparece quando você sair dela. Só o custo é registrado, nenhuma palavra.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Manter esta conversa</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>Esta conversa fica guardada. Agora ela está na lista.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>nada</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Outro</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Raciocínio, tokens</translation>
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
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>Dispensar</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de ferramentas</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>O modelo espera resultados:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>Enviar resultados</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Pular</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>Dizer ao modelo que não haverá resultados</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>Mostrar a ferramenta</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>O que é</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>Testar</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>Nome da ferramenta</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>Por exemplo: consultar_pedido</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>Para que serve a ferramenta</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>O que ela faz e quando deve ser usada: os modelos decidem por estas palavras</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>Adicionar valor</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Ela é chamada sem valores.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>Valores com que ela é chamada</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>Para que serve</translation>
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
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>Adicionar ferramenta</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>Remover a ferramenta</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>Duplicar a ferramenta</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>Este texto não pode ser mostrado como formulário. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>Uma ferramenta é algo que o modelo pode chamar, como a consulta de um pedido. Você diz com que valores ela é chamada; as chamadas aparecem para você, e você informa o resultado.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>Começar com um exemplo</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>Adicionar primeira ferramenta</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>Estilo de resposta</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mais</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>Conversa temporária</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>Custo desta conversa até agora, em dólares</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>Custo desta conversa até agora; algumas respostas não informaram o seu</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>Esta conversa: {cost}. Tokens lidos: {read}, escritos: {written}.
{answers}
Este mês: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>Fim da conversa</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>Início da conversa</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} respondeu.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>Abrir link</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
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
        <translation>Selecionar tudo</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>Copiar código</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>Copiar mensagem</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>Copiar mensagem como Markdown</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Salvar como prompt…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>Copiar tabela como CSV</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>Salvar tabela como CSV…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>Tabelas como CSV</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Salvar…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>Deixar fora das próximas perguntas</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>Enviar com as próximas perguntas</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>Excluir pergunta e resposta</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>Continuar daqui em uma nova conversa</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>Editar esta resposta…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>Exportar esta resposta…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>Adicionar aos favoritos</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>Remover dos favoritos</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, resposta de prática</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, resposta importada</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, resposta</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>Ir para o mais recente</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>Texto novo abaixo</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… {n} parágrafo é igual</numerusform>
            <numerusform>… {n} parágrafos são iguais</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>Mensagens da conversa</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Abrir o Orca Desktop</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
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
        <translation>Testar {name}</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (obrigatório)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Sim</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>não informado</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>Um texto por linha</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>Preencher com exemplos</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>Esvaziar os campos</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>Ela é chamada sem valores.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>A chamada como JSON</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Não falta nada.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>Falta: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>Pedido a {tool}:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>nada mais</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>no</source>
        <translation>não</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>É assim que um modelo chamaria a ferramenta. Nada é enviado a lugar nenhum, e o que você preenche aqui não fica guardado.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>O que deu errado</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>É um defeito do Orca Desktop, não um erro seu. Se acontecer de novo, envie este texto a quem faz o programa. Ele não contém nenhuma chave, mas pode ter palavras de uma conversa: leia antes de enviar.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Detalhes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>É um defeito do Orca Desktop, não um erro seu. O relatório informa as versões e em que ponto do programa aconteceu. Ele não contém nenhuma chave nem palavra das suas conversas e não foi enviado a ninguém. Ele é útil para quem faz o programa.</translation>
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
        <translation>Verificar uma vez por dia se há alguma</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>Pergunta-se a {host} qual é a versão mais nova. Nada é informado sobre você, e nada é instalado sozinho.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>Verificar agora</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>Verificando …</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>No modo de prática, nada é verificado.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>Ainda não houve verificação.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>Última verificação: {when}. Não chegou nenhuma resposta que possa ser usada.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>Última verificação: {when}. Você tem a versão mais nova.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>Última verificação: {when}. A versão {version} está disponível.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>Alterado: versões mais novas</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>A versão {version} do Orca Desktop está disponível.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>Último {n} dia</numerusform>
            <numerusform>Últimos {n} dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokens e custos</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>Mostrar por</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>Por dia</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>Por modelo</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>Por conversa</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Medida</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>Custo</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>Tokens</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Dias</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Gráfico</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mês</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Dia</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>Conversas temporárias</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(excluída)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>Todas as outras conversas</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lidos</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>Escritos</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>Do cache</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>Pesquisas</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>Tabela de uso</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>O que foi cobrado, em dólares. A prática é grátis e não conta.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>Seus limites e saldo …</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>Consultando o gateway …</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>O gateway não informa o saldo.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>Usar esta resposta</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>Em uso</translation>
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
        <translation>{name} da coluna {letter}</translation>
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
        <translation>Número inteiro</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Sim ou não</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>Um de uma lista</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>Lista de textos</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Obrigatório</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>O modelo sempre tem que informar</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>O que significa, como “Cidade e país”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>As opções para escolher, uma por linha</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>Nome do valor {0}</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>Tipo do valor {0}</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>O valor {0} é obrigatório</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>Significado do valor {0}</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>Opções do valor {0}</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>Mover o valor {0} para cima</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>Mover o valor {0} para baixo</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>Remover o valor {0}</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>Fica guardado e só pode ser alterado como JSON: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>Adicionar coluna</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>Colunas prontas</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>Recomeçar com as colunas prontas</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>Cada valor de {first} com cada valor de {second}</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>Não se sabe o que {models} aceita. As configurações são enviadas como estão.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>Quantas vezes perguntar nesta coluna</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>Duplicar esta coluna</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>Remover esta coluna</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>A resposta que você já tem, sem custo</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>Pergunta exatamente o mesmo</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Coluna {letter}</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>Nome da coluna {letter}</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>Repetições da coluna {letter}</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>Remover a coluna {letter}</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>Duplicar a coluna {letter}</translation>
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
            <numerusform>{n} arquivo</numerusform>
            <numerusform>{n} arquivos</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>Perguntas em espera</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>Ela espera até a resposta terminar.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>Perguntar agora</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>Alterar esta pergunta</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>Remover esta pergunta</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>Em espera: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>O modelo agora pode pesquisar na web. Cada pesquisa é cobrada à parte.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Pesquisar na web</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>Pesquisar na web: este modelo não pode pesquisar na web</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>Explorar antes</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>Obter uma chave em orcarouter.ai</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Boas-vindas ao Orca Desktop</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>Uma janela para os modelos por trás do OrcaRouter. Como você quer começar?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>Suas conversas ficam neste computador. Só saem daqui as solicitações que você envia ao gateway.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>Conectar ao OrcaRouter</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>Mais de 200 modelos, pagos pelo uso. Entre na sua conta ou cole a chave que está nela.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>Funciona na hora, sem chave e sem rede. As respostas são inventadas por um pequeno modelo embutido, que não é um modelo de linguagem da nuvem: bom para conhecer a janela, não para saber fatos.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>Arquivos vão em uma mensagem, não aqui. Abra o arquivo e copie o texto dele.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>Imagens vão em uma mensagem, não aqui.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>Não há texto nisto que possa ser colocado aqui.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>Inserir um exemplo</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: inserir um exemplo</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>Abrir o editor</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: abrir o editor</translation>
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
        <translation>Clique para renomear</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>Não foi possível testar a chave: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>Este gateway não diz se uma chave está certa.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} As chaves do OrcaRouter começam com sk-orca-; esta não.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>Só é possível entrar pelo endereço do próprio OrcaRouter. Cole uma chave em vez disso.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>Neste computador, o navegador não consegue voltar ao programa. Cole uma chave em vez disso.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Localizar</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Exibir</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Ajuda</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>Nova conversa</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>Nova conversa temporária</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>Pergunta rápida</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>Nova pasta</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>Todas as etiquetas</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Tentar de novo</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>Fechar o que está aberto ou parar a resposta</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renomear</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>Fixar ou desafixar</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>Manter esta conversa</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Anexar arquivos</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>Prompts…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>Salvar como prompt…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>Ler em voz alta ou parar</translation>
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
        <translation>Importar conversas</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>Exportar todas as conversas</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>Salvar uma cópia…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Restaurar de uma cópia…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Comparar</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>Mostrar a próxima solicitação</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>Excluir conversa</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Desfazer</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>Excluídas recentemente</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fechar a janela</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Sair</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>Localizar qualquer coisa</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>Pesquisar conversas</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>Localizar nesta conversa</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Localizar próxima</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Localizar anterior</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>Perguntas desta conversa</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>Mapa desta conversa</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>Favoritos</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>Adicionar esta mensagem aos favoritos ou removê-la deles</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>Todas as comparações</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>Do que você gostou</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>Da primeira à oitava coluna de uma comparação</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>Próxima conversa</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>Conversa anterior</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>Da primeira à nona conversa da lista</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>Mostrar conversas</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>Mostrar estilo de resposta</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>Escolher o modelo</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>Gerenciar predefinições</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>Tokens e custos</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Próxima parte da janela</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>Parte anterior da janela</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>Texto maior</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>Texto menor</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>Tamanho normal do texto</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Configurações</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>Avisos</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atalhos de teclado</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>Manual</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>Novidades</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>Está tudo bem?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Sobre o Orca Desktop</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>Isto não é um endereço. Um endereço é assim: https://api.orcarouter.ai.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>O endereço deve começar com https://.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>Remova o nome e a senha que vêm antes do @. A chave tem um campo próprio.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>Remova tudo a partir do ? ou do #.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>Use https://. Com http://, sua chave poderia ser lida no caminho; por isso ele só é permitido para este computador (http://127.0.0.1).</translation>
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
        <translation>Uma parte do Orca Desktop está faltando ou danificada ({part}). Instale-o de novo; suas conversas são mantidas.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} não vê imagens, e uma vai junto. Escolha um modelo que veja ou remova a imagem.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} não vê imagens, e uma vai junto. Remova a imagem ou escolha um modelo que veja: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} não lê PDF, e um vai junto. Escolha um modelo que leia ou remova o PDF.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} não lê PDF, e um vai junto. Remova o PDF ou escolha um modelo que leia: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>Juntos, os anexos desta conversa passam dos {limit} MB que uma solicitação pode ter. Remova alguns ou comece uma nova conversa.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>Há {n} imagem nesta conversa, e este modelo aceita {limit} de uma vez. Remova alguma ou deixe uma pergunta anterior de fora.</numerusform>
            <numerusform>Há {n} imagens nesta conversa, e este modelo aceita {limit} de uma vez. Remova algumas ou deixe uma pergunta anterior de fora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>Há {n} página de PDF nesta conversa, e este modelo aceita {limit} de uma vez. Remova alguma ou escolha um modelo com um contexto maior.</numerusform>
            <numerusform>Há {n} páginas de PDF nesta conversa, e este modelo aceita {limit} de uma vez. Remova algumas ou escolha um modelo com um contexto maior.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>Com mais de {n} imagem, nenhuma pode ter mais de {edge} pixels de largura ou altura, e “{name}” tem.</numerusform>
            <numerusform>Com mais de {n} imagens, nenhuma pode ter mais de {edge} pixels de largura ou altura, e “{name}” tem.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>Só a primeira imagem da animação é enviada.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>Só uma parte é enviada: a primeira {n} linha de uma planilha, ou menos.</numerusform>
            <numerusform>Só uma parte é enviada: as primeiras {n} linhas de uma planilha, ou menos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>{n} imagem do arquivo não é enviada.</numerusform>
            <numerusform>{n} imagens do arquivo não são enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>{n} planilha oculta do arquivo não é enviada.</numerusform>
            <numerusform>{n} planilhas ocultas do arquivo não são enviadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” tem mais de {n} página, o máximo que pode ser enviado. Anexe só uma parte.</numerusform>
            <numerusform>“{name}” tem mais de {n} páginas, o máximo que pode ser enviado. Anexe só uma parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” tem mais de {n} milhão de pixels, o máximo que pode ser aberto aqui. Salve a imagem em tamanho menor ou anexe só uma parte.</numerusform>
            <numerusform>“{name}” tem mais de {n} milhões de pixels, o máximo que pode ser aberto aqui. Salve a imagem em tamanho menor ou anexe só uma parte.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>A leitura de “{name}” demorou mais de {n} segundo. Anexe uma parte menor.</numerusform>
            <numerusform>A leitura de “{name}” demorou mais de {n} segundos. Anexe uma parte menor.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>Não foi possível ler “{name}”. Veja se ele ainda está lá e se pode ser aberto.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}” não é um arquivo. Escolha os arquivos que há dentro, um por um.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” está vazio.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}” passa de {limit} MB, o máximo que pode ser enviado desse tipo. Anexe só uma parte.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}” é uma imagem HEIC ou AVIF, que os modelos não veem. Salve como JPEG ou PNG.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}” é um desenho SVG, que os modelos não veem. Salve como PNG ou cole o código dele como texto.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}” é uma imagem de um tipo que os modelos não veem. Salve como PNG ou JPEG.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}” é uma apresentação, que não pode ser lida aqui. Salve como PDF.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}” está em um formato do Office que não pode ser lido aqui. Salve como .docx, .xlsx ou PDF.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}” é um texto formatado (RTF), que não pode ser lido aqui. Salve como .docx ou PDF.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}” é um arquivo compactado. Extraia-o e anexe os arquivos de que você precisa.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}” é um programa, que os modelos não leem. Anexe o código-fonte dele como texto.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}” é de um tipo que não é conhecido aqui. Podem ser enviados imagens (PNG, JPEG, GIF, WebP), PDF, texto e arquivos do Word, do OpenDocument e do Excel.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}” está protegido por senha. Salve uma cópia sem senha e anexe essa cópia.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}” está danificado. Abra-o no programa de origem e salve de novo.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>A leitura de “{name}” precisaria de memória demais. Anexe uma parte menor.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>Este arquivo não está mais guardado aqui.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>O primeiro {n} arquivo foi anexado; mais que isso não vai junto.</numerusform>
            <numerusform>Os primeiros {n} arquivos foram anexados; mais que isso não vai junto.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>Mais {n} arquivo não pode ser anexado.</numerusform>
            <numerusform>Mais {n} arquivos não podem ser anexados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n} página</numerusform>
            <numerusform>{n} páginas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>cerca de {n} token</numerusform>
            <numerusform>cerca de {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>Imagem</translation>
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
        <translation>Um backup foi feito e verificado.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}” foi salvo: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} conversa</numerusform>
            <numerusform>{n} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>{n} pergunta ou resposta</numerusform>
            <numerusform>{n} perguntas e respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>De {when}: {chats} com {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>As conversas da cópia são as mesmas que estão aqui.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>{n} conversa da cópia não está aqui agora.</numerusform>
            <numerusform>{n} conversas da cópia não estão aqui agora.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>{n} conversa que está aqui agora não está na cópia.</numerusform>
            <numerusform>{n} conversas que estão aqui agora não estão na cópia.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>{n} conversa era diferente naquele momento.</numerusform>
            <numerusform>{n} conversas eram diferentes naquele momento.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>{n} imagem ou arquivo ficou fora da cópia e também não está aqui.</numerusform>
            <numerusform>{n} imagens ou arquivos ficaram fora da cópia e também não estão aqui.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>Tudo o que está aqui agora dá lugar à cópia, fica guardado como backup e volta com “Desfazer”.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>Restauradas: as conversas como estavam em {when}.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>A restauração foi desfeita.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>Suas conversas agora ficam em {folder}. As antigas podem ser removidas nas configurações, em “Conversas e backups”.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>Mover suas conversas para {folder}?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>Tudo ({size}) é copiado e verificado antes de ser usado lá. Depois, o Orca Desktop reinicia. O que está na pasta antiga fica até você remover.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>As antigas foram removidas: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  antes de uma cópia ser restaurada</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  antes de uma atualização do programa</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>Ainda não verificado. O primeiro backup é feito em breve e verifica tudo.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>Está tudo bem. A verificação completa foi em {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>Estava tudo bem na verificação de {when}, mas a pasta está em um disco de rede. Abra-a em um computador de cada vez ou mova-a para este.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>Uma resposta está sendo escrita. Pare-a ou espere ela terminar e depois restaure.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>O estado anterior à restauração não está mais guardado.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>Não há nada aqui. Uma conversa excluída pode ser trazida de volta por 30 dias.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>{n} conversa excluída pode ser trazida de volta.</numerusform>
            <numerusform>{n} conversas excluídas podem ser trazidas de volta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>{n} conversa está na lista de novo.</numerusform>
            <numerusform>{n} conversas estão na lista de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>{n} conversa foi apagada para sempre.</numerusform>
            <numerusform>{n} conversas foram apagadas para sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>Apagando {n} conversa para sempre.</numerusform>
            <numerusform>Apagando {n} conversas para sempre.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>Restaurando {n} conversa.</numerusform>
            <numerusform>Restaurando {n} conversas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>Se você cancelar, as que ainda faltam ficam. Se fechar esta janela, o trabalho continua.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>Apagar “{title}” para sempre?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>Apagar esta {n} conversa para sempre?</numerusform>
            <numerusform>Apagar estas {n} conversas para sempre?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>Isto não pode ser desfeito.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>Nenhum backup guarda as palavras.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>Os backups que já existem guardam as palavras até {day}, no máximo. Os arquivos que você mesmo salvou não são tocados.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>Isto mostraria o que uma comparação às cegas ainda oculta. Primeiro escolha uma resposta ou revele as configurações.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>Este modelo responde com no máximo {n} token.</numerusform>
            <numerusform>Este modelo responde com no máximo {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>Este modelo já recusou isto antes, com estas palavras: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>Desativar o raciocínio</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>Este modelo escolhe as palavras por conta própria; não aceita esse valor.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>Este modelo só aceita um valor fixo.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>Com o raciocínio ativado, o modelo escolhe as palavras do seu próprio jeito. Desative o raciocínio primeiro.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>Com o raciocínio ativado, o Top K não pode ser definido. Desative o raciocínio primeiro.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>Com o raciocínio ativado, o Top P deve ficar entre 0,95 e 1.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>Este modelo aceita a temperatura ou o Top P, não os dois.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>Deixar a temperatura de fora</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>Este modelo não pensa antes de responder.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>Este modelo sempre pensa antes de responder.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>Este modelo decide sozinho por quanto tempo pensa.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>Pensar quando necessário</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>Este modelo só pensa o quanto for pedido.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>Com tanto esforço, o modelo sempre pensa. Reduza o esforço primeiro.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>Reduzir o esforço</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>O orçamento só vale com o raciocínio em “Com orçamento”.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>Não há raciocínio para mostrar.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>Só pode ser enviado junto com uma forma de raciocínio.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>Este modelo sempre mostra o raciocínio.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>Este modelo não usa ferramentas.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>Este modelo não pode pesquisar na web.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>Só vale quando há pesquisa na web.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>Pesquisar na web</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>Só os sites escolhidos são pesquisados, então nenhum precisa ficar de fora.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>Pesquisar em todos os outros</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>Não há ferramentas para escolher.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>Não é possível obrigar este modelo a usar uma ferramenta.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>Deixar o modelo escolher</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>Com o raciocínio ativado, nenhuma ferramenta pode ser obrigatória. Desative o raciocínio primeiro.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>Um nome só vale quando uma única ferramenta é escolhida.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>Este modelo não conhece este nível. Escolha outro.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>Esta {n} resposta pode custar até {most}. O programa pergunta acima de {limit}.</numerusform>
            <numerusform>Estas {n} respostas podem custar até {most}. O programa pergunta acima de {limit}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>O preço de {models} não é conhecido e é cobrado à parte.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>A {n} resposta é igual.</numerusform>
            <numerusform>Todas as {n} respostas são iguais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>{often} de {n} resposta são iguais.</numerusform>
            <numerusform>{often} de {n} respostas são iguais.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>{often} de {n} dá o mesmo número, {number}; têm {share}% das frases em comum.</numerusform>
            <numerusform>{often} de {n} dão o mesmo número, {number}; têm {share}% das frases em comum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>A {n} resposta tem {share}% das frases em comum.</numerusform>
            <numerusform>As {n} respostas têm {share}% das frases em comum.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>Este modelo sempre pensa do mesmo jeito; não há nada para mudar.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>Este modelo não pensa antes de responder; não há nada para mudar.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>As colunas {columns} enviariam a mesma solicitação. Altere uma delas.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>O gateway não lista este modelo.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>Deixar de fora</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>Usar o que ele aceita</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>Usar o máximo que ele aceita</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>Abrir espaço para a resposta</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>Raciocínio, tokens</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>Palavras desejadas</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>Limite de tokens</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>Como está</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>Em palavras simples</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>Passo a passo</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>Com exemplos</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>Como lista</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>Com dúvidas</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>Para especialistas</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>Para crianças</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>Seria {n} coluna; cabem no máximo {most}.</numerusform>
            <numerusform>Seriam {n} colunas; cabem no máximo {most}.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Coluna</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nome</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palavras</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>Segundos</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>Custo, USD</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Situação</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>Escolhida</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>Avaliação</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>automático</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Prática: inventada pelo pequeno modelo embutido no Orca Desktop.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>boa</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>ruim</translation>
    </message>
    <message>
        <source>best</source>
        <translation>melhor</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>ainda sendo escrita</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>completa</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>parada</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>interrompida</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>falhou</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>Comparação: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>Pergunta</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>Perguntado sem o que foi dito antes na conversa.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>Igual para todas: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Resposta {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Resposta {letter}, {number} de {count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>Próxima pergunta</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>Não há resposta nesta coluna.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instruções:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>Uma comparação às cegas: configurações, tempos e custos ficam ocultos até alguém escolher.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fontes:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>Esta resposta já existia antes da comparação.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>Custo da comparação: US$&#xa0;{cost}</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>Custo da comparação: US$&#xa0;{cost}, e {n} resposta de custo desconhecido</numerusform>
            <numerusform>Custo da comparação: US$&#xa0;{cost}, e {n} respostas de custo desconhecido</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>Os tempos dependem da rede e do gateway; diferenças pequenas não querem dizer nada.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>Pergunta feita</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>Primeira palavra após, segundos</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>Modelo que respondeu</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>ID da resposta</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Anotação</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Resposta</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>Espere estas respostas terminarem ou pare-as antes.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>Esta comparação não está mais aberta.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>Escreva uma pergunta primeiro.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>Adicione uma segunda coluna para comparar.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>Cabe no máximo {n} coluna. Remova uma delas primeiro.</numerusform>
            <numerusform>Cabem no máximo {n} colunas. Remova uma delas primeiro.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>Nenhuma coluna tem uma resposta para continuar.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>Criatividade</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Tamanho</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>Nada (perguntar de novo)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prática</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>Coluna {letter}</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>Deixar {name} fora desta coluna</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>{remedy} nesta coluna</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>A {n} pergunta posterior fica com a resposta depois da qual foi feita.</numerusform>
            <numerusform>As {n} perguntas posteriores ficam com a resposta depois da qual foram feitas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>{n} pergunta posterior não foi feita aqui</numerusform>
            <numerusform>{n} perguntas posteriores não foram feitas aqui</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>A versão {number} está em uso</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>Responder como {letter} daqui em diante?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>Responder assim</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>A tabela está na área de transferência.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>Ainda não há nada para copiar.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>Salva como a receita {name}.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>Ainda não há chave para o gateway, então nada seria respondido.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>cada uma envia cerca de {n} token</numerusform>
            <numerusform>cada uma envia cerca de {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>{n} resposta</numerusform>
            <numerusform>{n} respostas</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>até {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>preço desconhecido ({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>raciocínio com orçamento</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} token</numerusform>
            <numerusform>{n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>raciocínio, até {n} token</numerusform>
            <numerusform>raciocínio, até {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>até {n} token</numerusform>
            <numerusform>até {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>nenhum modelo</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name}: automático</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>raciocínio a critério do modelo</translation>
    </message>
    <message>
        <source>on</source>
        <translation>sim</translation>
    </message>
    <message>
        <source>off</source>
        <translation>não</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>“{name}” não é uma cópia salva pelo Orca Desktop. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” está danificada ou incompleta, então nada foi restaurado. Escolha outra cópia.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}” foi salva por um Orca Desktop mais novo. Instale aquela versão para restaurar a partir dela.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}” é o próprio arquivo das suas conversas. Escolha outro arquivo.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” foi alterada por outro programa, então nada foi restaurado. Escolha outra cópia.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>Não foi possível ler “{name}”. Verifique o arquivo e o disco e tente de novo.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>Falta espaço para restaurar “{name}”. Libere algum e tente de novo.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>Não há espaço para “{name}” lá. Escolha outro disco ou libere espaço.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>Não foi possível gravar “{name}” lá. Escolha outra pasta.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>Você parou esta resposta.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>A resposta chegou ao limite de tamanho.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>O modelo se recusou a responder.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>A explicação dele: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>A conversa chegou ao máximo que o modelo consegue ler.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>O modelo fez uma pausa no meio do trabalho.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>O modelo parou para esperar o resultado de uma ferramenta.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>Terminou na sua sequência de parada: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>O modelo terminou sem escrever nada.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>O limite de tamanho foi atingido antes da primeira palavra. Um limite maior ajuda.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>O raciocínio de respostas anteriores ficou de fora, porque a assinatura dele não foi aceita.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>Foi entendido como um assunto de ataques a computadores.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>Foi entendido como um assunto de perigos biológicos.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>Foi entendido como um assunto de construção de grandes modelos de linguagem.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>Foi entendido como uma tentativa de ler o raciocínio oculto do modelo.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>Foi entendido como algo que pode causar dano.</translation>
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
        <translation>Ele pede para esperar {wait}. Depois, tente de novo.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>A solicitação tinha chegado ao gateway, então pode já ter sido cobrada. Só tente de novo se quiser enviá-la mais uma vez.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>Não foi possível usar o proxy {proxy}.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>O nome de usuário e a senha do proxy {proxy} estão faltando ou estão errados.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>Não foi possível ler o arquivo de certificados confiáveis {file}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>O que tinha chegado fica guardado. Para continuar, a conversa é enviada e cobrada mais uma vez.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>Esta configuração foi recusada: {name}. Daqui em diante, ela fica de fora para este modelo.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>Tentar de novo sem: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>Ainda não há chave para este gateway.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>Adicione sua chave do OrcaRouter nas configurações ou pratique primeiro.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>O chaveiro do sistema não entregou a chave.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>Desbloqueie-o e tente de novo ou informe a chave nas configurações.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>O gateway não aceita esta chave.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>Verifique se a chave inteira foi colada e se ela ainda está ativa.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>A conta não tem mais crédito.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>Adicione créditos em orcarouter.ai e tente de novo.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>O limite de gastos desta chave ou deste espaço de trabalho foi atingido.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>Aumente o limite em orcarouter.ai ou espere até ele ser renovado.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>Esta chave não pode fazer isso.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>Escolha outro modelo ou outra chave nas configurações.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>O gateway não conhece este modelo.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>Verifique o nome dele ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>O modelo não aceitou estas configurações.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>Os detalhes dizem qual delas. Altere-a e tente de novo.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>Uma regra de segurança do gateway barrou esta mensagem.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>Diga de outra forma ou fale com quem cuida do espaço de trabalho.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>Um filtro de conteúdo barrou a resposta.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>Pergunte de outra forma ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>A conversa e a resposta não cabem juntas.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>Escolha uma resposta mais curta em “De que tamanho?” e tente de novo ou edite a pergunta.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>Escolha uma resposta mais curta em “De que tamanho?” e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>Nada foi enviado. Verifique o proxy nas configurações, em “Rede”, e tente de novo.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>Nada foi enviado. Escolha-o de novo nas configurações, em “Rede”, ou remova-o ali.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>Este modelo não escreve respostas tão longas.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>O modelo não aceitou um arquivo anexado.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>Os detalhes dizem por quê. Remova o arquivo, anexe um menor ou escolha outro modelo.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>Uma imagem ou um arquivo desta conversa não pode ser lido.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>Nada foi enviado. Anexe de novo ou comece uma nova conversa sem isso.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>O modelo não aceitou esta conversa.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>Os detalhes dizem por quê. Edite a pergunta ou comece uma nova conversa.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>Isto é mais do que o modelo pode ler de uma vez.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>Encurte a mensagem ou comece uma nova conversa.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>Solicitações demais em pouco tempo.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>Espere um pouco e tente de novo.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>O gateway está ocupado.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>O gateway teve um problema interno.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>Tente de novo; se continuar assim, talvez outro modelo responda.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>Sem conexão.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>Nada foi enviado. Verifique a conexão com a internet (e o endereço do gateway, se você o alterou) e tente de novo.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>Não foi possível acessar o gateway.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>Nada foi enviado. Verifique a conexão com a internet e tente de novo.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>Não foi possível usar o proxy.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>O endereço do gateway não pode ser usado.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>Nada foi enviado. Verifique o endereço nas configurações.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>Não há gateway neste endereço.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>Algo respondeu, mas não neste caminho. Verifique o endereço nas configurações.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>Não foi possível ler o arquivo de certificados confiáveis.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>Não foi possível confiar na conexão segura.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>Nada foi enviado. Verifique a data deste computador e o certificado da rede.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>O gateway parou de responder.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>O que tinha chegado fica guardado. Tente de novo.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>Este endereço encaminha as solicitações para outro lugar.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>Nada foi enviado para lá. Verifique o endereço do gateway nas configurações.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>A resposta não é o que um gateway envia.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>Verifique o endereço do gateway nas configurações ou tente de novo.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>A conexão caiu antes de a resposta estar completa.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>O que tinha chegado fica guardado. Tente de novo para ter uma nova resposta.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>O Orca Desktop foi encerrado enquanto esta resposta era escrita.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>Não foi possível salvar a mensagem, então ela não foi enviada.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>Libere espaço no disco e tente de novo.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Algo deu errado dentro do Orca Desktop.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>Tente de novo; os detalhes dizem o que aconteceu.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} já existe. Escolha outro nome.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>A pasta não existe mais. Escolha outra.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>Você não pode gravar lá. Escolha outra pasta, como Documentos.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>O disco está cheio. Libere espaço e exporte de novo.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>Este nome não funciona aqui. Escolha um mais curto ou mais simples.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} é um link que leva de volta a si mesmo. Escolha outro nome.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>Não foi possível gravar {name}. Tente outra pasta.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>Outro ramo: pergunta {number}, depois da versão {version} da resposta {parent}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>Outro ramo: pergunta {number}, outro começo</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>Versão {number} de {count}</translation>
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
        <translation>Página da web</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página da web (*.html)</translation>
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
        <translation>OpenDocument para Word ou LibreOffice (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto simples</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>Texto simples (*.txt)</translation>
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
        <translation>Você</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>Resultados de ferramentas</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>Ferramenta: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>Resultado de uma ferramenta</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>O raciocínio do modelo não foi mostrado.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>Fontes:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>Anexado: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>Imagem {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>Documento {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>Inventada pelo modelo de prática.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>Você parou esta resposta aqui.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>O que é diferente da resposta {letter} está marcado.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>Conversa</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>Assistente</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Comparação</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>Resposta {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>Resposta {letter}, {number} de {count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>mostrada na conversa</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>Instruções:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>sem instruções</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>Prática: inventada pelo pequeno modelo embutido no Orca Desktop.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>{n} resultado de ferramenta foi informado.</numerusform>
            <numerusform>{n} resultados de ferramentas foram informados.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>Raciocínio, {seconds} s</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>Conteúdo de um tipo que esta versão não conhece:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>Ainda estava sendo escrita quando foi exportada.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>Interrompida: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>Falhou: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>O motivo não é conhecido.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>uma imagem</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>um documento</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} sem valor</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>com {name}</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>sem {name}</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>raciocínio a critério do modelo</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>sem raciocínio</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>raciocínio quando necessário</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>raciocínio com orçamento</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>raciocínio de até {n} token</numerusform>
            <numerusform>raciocínio de até {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>até {n} token</numerusform>
            <numerusform>até {n} tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>{n} ferramenta própria</numerusform>
            <numerusform>{n} ferramentas próprias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} servidor MCP</numerusform>
            <numerusform>{n} servidores MCP</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Padrão</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Para o Obsidian</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Para o Word</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>Simples</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>Suas escolhas</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>Ainda não há nada para exportar.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>Esta conversa</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>Só esta resposta</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>Mensagens selecionadas</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>Várias conversas ou todas</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Omitir</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>Recolher</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>Como citação</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>Em uma pasta ao lado</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>Dentro do arquivo</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>Só o nome</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>Todas as versões de uma resposta e todos os ramos, não só o que você vê.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>Links onde a resposta cita algo e uma lista abaixo dela.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>Uma linha em palavras, como “temperatura 0,2”, onde elas mudam.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>Título, datas, modelos, etiquetas e custo, como os programas de anotações leem.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>Um comentário no fim, com o qual “Importar conversas” reencontra a mesma conversa. Ele contém tudo, também raciocínio e ferramentas. O que é copiado não o leva.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>Este formato não tem isto: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>Este formato sempre tem tudo isto: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>Nada pode ser recolhido neste formato: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>Neste formato, os arquivos não podem ir junto assim: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>Salvar {n} conversa…</numerusform>
            <numerusform>Salvar {n} conversas…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>{n} conversa ficou de fora:</numerusform>
            <numerusform>{n} conversas ficaram de fora:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Conversas do Orca Desktop</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>Não há nenhuma conversa nele.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>Parado. Nada foi gravado.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>Salvo como {name} em {folder}.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>sua pasta pessoal</translation>
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
        <translation>Chave</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>O chaveiro ainda não foi consultado: a prática não precisa de chave.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>Proxy</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>Nenhum: o gateway é acessado diretamente.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} não pode ser usado: só http, https e socks5 podem. Mude isso nas configurações do sistema.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>Conversas</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Pasta</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>Espaço livre lá</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>Só {size}. Libere espaço para que backups e novas conversas caibam.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>O disco não informa.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>Backup mais recente</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>Ainda nenhum. O primeiro é feito em breve, sozinho.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>Defeito mais recente</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>Nenhum conhecido.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>Versões</translation>
    </message>
    <message>
        <source>System</source>
        <translation>Sistema</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Janela</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>{n} coisa precisa da sua atenção.</numerusform>
            <numerusform>{n} coisas precisam da sua atenção.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>Planeje três dias em Lisboa com uma criança pequena.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>Explique juros compostos com uma tabela pequena.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>Escreva um brinde para o casamento da minha irmã.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>Não vai junto: você deixou de fora.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>Não vai junto: não tem resposta.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>Não vai junto: não foi respondida.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>Não vai junto: uma regra de segurança barrou.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>Não vai junto: o modelo recusou.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>Não vai junto: foi parada antes da primeira palavra.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>Não vai junto: foi interrompida antes da primeira palavra.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>Não vai junto: a resposta não tem texto.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{hits} em {chats}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>{n} ocorrência</numerusform>
            <numerusform>{n} ocorrências</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} conversa</numerusform>
            <numerusform>{n} conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>Ocorrência {hit} de {hits} · conversa {chat} de {chats}</translation>
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
        <translation>solicitação da Messages API</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>JSON do Orca Desktop</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Markdown do Orca Desktop</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>texto com falas</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}” não tem mensagens.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}” está escrito de um jeito que não é conhecido aqui.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}” tem níveis demais, um dentro do outro, para ser lido.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}” está danificado: não é JSON.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}” termina antes da hora. O que vem antes do fim foi lido; baixe ou exporte de novo.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}” é grande demais para ser lido.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>Não foi possível ler “{name}”. Verifique o disco e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>Não é permitido abrir “{name}”. Permita a leitura e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” não está mais lá.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}” não é de um tipo que possa ser importado. Escolha o arquivo como o outro programa o criou.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>Não há conversas em “{name}”.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}” está protegido por senha. Extraia-o e escolha a pasta.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}” é um arquivo compactado dentro de outro e não é aberto. Extraia-o e escolha-o sozinho.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}” contém mais arquivos do que é possível examinar.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}” ficaria muito maior do que um arquivo compactado normal ao ser extraído, então não é aberto.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>O arquivo compactado “{name}” está danificado. Baixe ou exporte de novo.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}” é um backup de um Cherry Studio mais novo, que não pode ser lido aqui. Exporte as conversas lá como Markdown e escolha a pasta.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}” foi escrito por uma versão mais nova do Orca Desktop. Atualize esta e tente de novo.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}” está danificado ou foi alterado: as partes dele não combinam entre si. Exporte de novo.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>A importação de “{name}” foi interrompida, então o que ela tinha trazido foi retirado. Importe o arquivo de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>A importação de “{name}” foi interrompida, então o que ela tinha trazido foi retirado, exceto {n} conversa que você continuou. Importe o arquivo de novo.</numerusform>
            <numerusform>A importação de “{name}” foi interrompida, então o que ela tinha trazido foi retirado, exceto {n} conversas que você continuou. Importe o arquivo de novo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>{n} pergunta</numerusform>
            <numerusform>{n} perguntas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>{n} arquivo não está nele</numerusform>
            <numerusform>{n} arquivos não estão nele</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>Importar {n} conversa</numerusform>
            <numerusform>Importar {n} conversas</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>já está aqui</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>tem mais do que há aqui</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>foi excluída aqui</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>Há {n} conversa em “{name}”.</numerusform>
            <numerusform>Há {n} conversas em “{name}”.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>{n} conversa até agora</numerusform>
            <numerusform>{n} conversas até agora</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>{n} conversa foi importada.</numerusform>
            <numerusform>{n} conversas foram importadas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>{n} que estava aqui recebeu o que lhe faltava.</numerusform>
            <numerusform>{n} que estavam aqui receberam o que lhes faltava.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n} já estava aqui.</numerusform>
            <numerusform>{n} já estavam aqui.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n} não pôde ser lida.</numerusform>
            <numerusform>{n} não puderam ser lidas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>{n} arquivo dentro dele não contém conversas.</numerusform>
            <numerusform>{n} arquivos dentro dele não contêm conversas.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>A importação foi interrompida; importe o mesmo arquivo de novo para ter o resto.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>A importação foi desfeita.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>As perguntas que foram junto e que você excluiu depois não são mostradas.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>Esta é a primeira solicitação. A resposta foi continuada: o mesmo foi enviado mais uma vez, com a resposta até ali e o pedido de continuar.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>Foi enviado primeiro com o raciocínio de respostas anteriores, que não foi aceito.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(sua mensagem)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>Esta solicitação não pode mais ser mostrada.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>Este texto é longo demais.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Linha {line}, coluna {column}: isto não é JSON. Verifique vírgulas, aspas e colchetes.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>Linha 1: deve haver uma lista entre colchetes.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>Linha {line}: deve haver um objeto entre chaves.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>Linha {line}: falta &quot;{field}&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>Linha {line}: &quot;{field}&quot; deve ser um texto.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>Linha {line}: &quot;{field}&quot; deve ser um objeto.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>Linha {line}: &quot;name&quot; só pode ter as letras de a a z, números, _ e -, no máximo 128.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>Linha {line}: &quot;type&quot; deve ser &quot;url&quot;.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>Linha {line}: &quot;enabled&quot; deve ser true ou false, e &quot;allowed_tools&quot;, uma lista de textos.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>Linha {line}: &quot;url&quot; deve começar com https://.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>{n} ferramenta</numerusform>
            <numerusform>{n} ferramentas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>{n} servidor MCP</numerusform>
            <numerusform>{n} servidores MCP</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} sozinho escreve algo. Segure Ctrl ou Alt junto.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} serve para escrever e se mover no texto. Escolha outras teclas.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>Pressione um dos números junto com Ctrl ou Alt, mas não o 0.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>guardada só para esta sessão</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>Chave: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>Chave salva: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>A chave foi removida deste computador.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>Nenhuma chave está salva para este gateway.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>O chaveiro deste computador está bloqueado. Desbloqueie-o e tente de novo ou guarde a chave só para esta sessão.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>Nenhum chaveiro está em uso neste computador, então a chave só pode ficar guardada para esta sessão.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>O chaveiro falhou ({message}). A chave pode ficar guardada só para esta sessão.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>O chaveiro não respondeu em {n} segundo. Veja se ele está pedindo uma senha e tente de novo.</numerusform>
            <numerusform>O chaveiro não respondeu em {n} segundos. Veja se ele está pedindo uma senha e tente de novo.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>a chave é mais longa do que o Windows consegue guardar</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>o que foi gravado não voltou igual</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>a chave ainda está lá</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>Com que liberdade?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>Pensar antes?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>De que tamanho?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>Uma quantidade sua, definida em “Avançado”</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>Um valor seu: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>Cerca de {n} palavra</numerusform>
            <numerusform>Cerca de {n} palavras</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>Padrão do modelo</translation>
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
        <translation>Ousado</translation>
    </message>
    <message>
        <source>No</source>
        <translation>Não</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>Sem raciocínio</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>Um pouco</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>Um pouco de raciocínio</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>Muito</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>Muito raciocínio</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Curta</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>Longa</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>Raciocínio quando necessário</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>Esforço baixo</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>Esforço médio</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>Esforço alto</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>Esforço muito alto</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>Esforço máximo</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>Raciocínio desativado</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>Raciocínio curto</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>Raciocínio longo</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>Movida para {folder}: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>{n} conversa movida para {folder}</numerusform>
            <numerusform>{n} conversas movidas para {folder}</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>Tirada da pasta: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>{n} conversa tirada da pasta</numerusform>
            <numerusform>{n} conversas tiradas das pastas</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>Etiquetas alteradas: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>Etiquetas de {n} conversa alteradas</numerusform>
            <numerusform>Etiquetas de {n} conversas alteradas</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>Fixada: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>{n} conversa fixada</numerusform>
            <numerusform>{n} conversas fixadas</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>Desafixada: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>{n} conversa desafixada</numerusform>
            <numerusform>{n} conversas desafixadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>Arquivada: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>{n} conversa arquivada</numerusform>
            <numerusform>{n} conversas arquivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>Desarquivada: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>{n} conversa desarquivada</numerusform>
            <numerusform>{n} conversas desarquivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>Excluída: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>{n} conversa excluída</numerusform>
            <numerusform>{n} conversas excluídas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>Alterando {n} conversa.</numerusform>
            <numerusform>Alterando {n} conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>Desfazendo a alteração de {n} conversa.</numerusform>
            <numerusform>Desfazendo a alteração de {n} conversas.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>{n} conversa ainda está como você a alterou.</numerusform>
            <numerusform>{n} conversas ainda estão como você as alterou.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, pasta, {n} conversa, recolhida</numerusform>
            <numerusform>{name}, pasta, {n} conversas, recolhida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, pasta, {n} conversa, expandida</numerusform>
            <numerusform>{name}, pasta, {n} conversas, expandida</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, novas respostas em {n} conversa</numerusform>
            <numerusform>{row}, novas respostas em {n} conversas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>{n} linha selecionada</numerusform>
            <numerusform>{n} linhas selecionadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>{n} conversa selecionada</numerusform>
            <numerusform>{n} conversas selecionadas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>Só endereços da web e de e-mail podem ser abertos.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>Este endereço não está escrito como deveria.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>Abrir este endereço?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>A rede conhece este site como {0}.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar endereço</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>Não perguntar de novo sobre {0} até o programa fechar</translation>
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
        <translation>“{changed}” foi alterado na pasta e fica como está. A conversa continua em “{name}”.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>{n} arquivo Markdown foi alterado na pasta e fica como está. A conversa continua em um arquivo novo ao lado.</numerusform>
            <numerusform>{n} arquivos Markdown foram alterados na pasta e ficam como estão. As conversas continuam em arquivos novos ao lado.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>A pasta dos arquivos Markdown não está lá: {folder}. O programa tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>A pasta dos arquivos Markdown está vazia: {folder}. Se o disco dela não estiver conectado, conecte-o. Para que todos os arquivos sejam escritos de novo, escolha a pasta outra vez.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>O Orca Desktop não pode gravar na pasta dos arquivos Markdown: {folder}. O programa tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>O disco com a pasta dos arquivos Markdown está cheio: {folder}. O programa tenta de novo sozinho.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>Não foi possível gravar “{name}” na pasta dos arquivos Markdown. O programa tenta de novo sozinho.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>Há {n} arquivo na pasta.</numerusform>
            <numerusform>Há {n} arquivos na pasta.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>Ainda falta escrever {n}.</numerusform>
            <numerusform>Ainda faltam {n} para escrever.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>O servidor não é consultado: o endereço dele deve começar com https://.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>Não há conexão com este servidor. Verifique o endereço dele e a rede.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>A conexão com este servidor não é segura, então nada foi enviado a ele.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>O servidor não respondeu em {n} segundo.</numerusform>
            <numerusform>O servidor não respondeu em {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>Não há servidor MCP neste endereço, ou há um de um tipo antigo que não pode ser consultado.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>O servidor encaminha para outro endereço, {address}, que não foi consultado. Informe esse endereço você mesmo, se confiar nele.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>O servidor exige um token.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>O servidor não aceita este token.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>O servidor está sendo consultado vezes demais. Tente de novo daqui a pouco.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>O servidor teve um problema interno (status {status}). Tente de novo mais tarde.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>O servidor não diz que ferramentas tem: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>O servidor não tem ferramentas para oferecer.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>A resposta do servidor não faz sentido.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>A resposta do servidor passa de {size} MB.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>O servidor tem mais de {n} ferramenta, o que é demais.</numerusform>
            <numerusform>O servidor tem mais de {n} ferramentas, o que é demais.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Este servidor tem mais do que o formulário pode mostrar (“{what}”). Só pode ser alterado como JSON.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>Dê um nome ao servidor.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>Outro servidor já tem este nome.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>Escreva o endereço do servidor.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>Remova o nome e a senha que vêm antes do @. O token tem um campo próprio.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>O endereço deve começar com https://, como https://example.com/mcp.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>O token foi guardado para outro endereço. Escreva-o de novo ou remova-o.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>Um token só tem letras simples, números e sinais, sem espaços.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>vê imagens</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>lê PDF</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>pensa</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>usa ferramentas</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>pesquisa na web</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>capacidades não conhecidas</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>O OrcaRouter escolhe um modelo adequado para cada mensagem. Qual deles respondeu, e portanto o preço, só se sabe depois.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>O OrcaRouter escolhe um dos modelos gratuitos. Os limites deles são mais baixos.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>O OrcaRouter pergunta a vários modelos e faz das respostas deles uma só.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>O OrcaRouter pergunta a vários modelos rápidos e faz das respostas deles uma só.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>O OrcaRouter pergunta a vários modelos pequenos e faz das respostas deles uma só.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>Um roteador chamado {name}: as regras dele escolhem o modelo para cada mensagem.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>Embutido, funciona sem internet. Aceita temperatura, top_p e top_k livremente; não pensa antes de responder.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>Embutido, funciona sem internet. Pensa quando se pede, com um orçamento ou o quanto achar melhor.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>Embutido, funciona sem internet. Sempre pensa e não aceita temperatura, top_p nem top_k.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>Embutido, funciona sem internet, grátis. Sem configurações de escolha das palavras, sem raciocínio, respostas curtas.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>Usar “{name}” como está</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>Carregando a lista …</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>A lista não foi carregada. Tentar de novo</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>comporta {count} token</numerusform>
            <numerusform>comporta {count} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>prática, sem custo</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>o preço depende do modelo</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>preço não conhecido</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>{input} na leitura, {output} na escrita</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>tamanho não conhecido</translation>
    </message>
    <message>
        <source>{number}M</source>
        <translation>{number} mi</translation>
    </message>
    <message>
        <source>{number}K</source>
        <translation>{number} mil</translation>
    </message>
    <message>
        <source>not made for chat</source>
        <translation>não é feito para conversar</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>com estrela</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>Esta conversa tem cerca de {n} token, mas só cabem {context} no modelo. Nada é cortado sem aviso.</numerusform>
            <numerusform>Esta conversa tem cerca de {n} tokens, mas só cabem {context} no modelo. Nada é cortado sem aviso.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>Esta conversa tem cerca de {n} token, e a resposta pode precisar de mais {answer}: juntos, mais do que os {context} que cabem no modelo.</numerusform>
            <numerusform>Esta conversa tem cerca de {n} tokens, e a resposta pode precisar de mais {answer}: juntos, mais do que os {context} que cabem no modelo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>Limitar a resposta a {n} token</numerusform>
            <numerusform>Limitar a resposta a {n} tokens</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>Escolher um modelo em que caiba mais</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>Começar uma nova conversa</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>Enviar mesmo assim</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>Isto pode custar até {most}. Seu limite por mensagem é {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>Isto pode custar até {most}, e {spent} já foram gastos hoje. Seu limite por dia é {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>O custo de {n} resposta de hoje não é conhecido e não está nesta soma.</numerusform>
            <numerusform>O custo de {n} respostas de hoje não é conhecido e não está nesta soma.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>O preço deste modelo não é conhecido, então não é possível vigiar o seu limite.</translation>
    </message>
    <message>
        <source>${amount}</source>
        <translation>US$&#xa0;{amount}</translation>
    </message>
    <message>
        <source>&lt;${amount}</source>
        <translation>&lt;US$&#xa0;{amount}</translation>
    </message>
</context>
<context>
    <name>moving</name>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then move the folder.</source>
        <translation>Uma resposta está sendo escrita. Pare-a ou espere ela terminar, depois mova a pasta.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>Nada foi movido. Tudo está onde estava.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>Suas conversas já estão em {folder}. Escolha outra pasta.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} ficaria dentro da pasta atual. Escolha uma em outro lugar.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} está em um disco de rede, onde suas conversas poderiam ser danificadas. Escolha uma pasta neste computador.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>Não há espaço para suas conversas em {folder}. Tudo está onde estava.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>Não foi possível gravar suas conversas em {folder}. Tudo está onde estava.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>A cópia em {folder} não ficou como deveria, então não é usada. Tudo está onde estava; verifique aquele disco.</translation>
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
        <translation>O gateway responde, sem proxy. Levou {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>O gateway responde, por {proxy}. Levou {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>O proxy {proxy} não pode ser usado: só http, https e socks5 podem.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>A senha do proxy não foi encontrada. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>Não foi possível ler o arquivo de certificados confiáveis {file}. Escolha-o de novo ou remova-o.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>Nada respondeu em {n} segundo.</numerusform>
            <numerusform>Nada respondeu em {n} segundos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>Nada chegou por {proxy} em {n} segundo.</numerusform>
            <numerusform>Nada chegou por {proxy} em {n} segundos.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>O gateway foi alcançado, mas o certificado dele não é confiável. Uma rede que lê o tráfego tem certificados próprios: se você confia nela, escolha abaixo o arquivo deles.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} foi alcançado, mas um certificado no caminho não é confiável. Um proxy que lê o tráfego tem certificados próprios: se você confia nele, escolha abaixo o arquivo deles.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>O que responde neste endereço não fala o protocolo seguro (TLS).</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>A conexão segura (TLS) caiu depois de {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} não aceita o nome de usuário e a senha.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>É preciso um nome de usuário e uma senha para {proxy}.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} não deixou a solicitação passar: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} não foi encontrado: nenhum computador tem esse nome.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>Nada está escutando em {proxy}: a conexão foi recusada.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>A conexão por {proxy} caiu: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>O gateway não foi encontrado. Há uma rede, e o endereço está certo?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>Nada está escutando no endereço do gateway: a conexão foi recusada.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>A conexão caiu: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>Agora: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>Agora: nenhum, a conexão com o gateway é direta.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>Agora: {proxy}, que não pode ser usado. Só http, https e socks5 podem.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>A senha está guardada aqui: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>A senha fica guardada até você fechar o Orca Desktop. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>{n} resposta chegou.</numerusform>
            <numerusform>{n} respostas chegaram.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>A resposta não pôde ser concluída.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>A resposta espera um resultado seu.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>Escreva um site sem https, como em example.com.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>Permite que o modelo pergunte a data e a hora a este computador.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>Permite que o modelo peça a este programa para calcular, sem errar a conta.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>Permite que o modelo peça trechos das suas outras conversas. Você vê cada um antes do envio.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>Qual modelo responde.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Temperatura</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>Com que liberdade as palavras são escolhidas: um valor baixo é preciso e repetível, um alto é mais variado.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>Raciocínio</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>Se o modelo pensa antes de responder. Isso gasta tempo e tokens.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desativado</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>Com orçamento</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>Quando necessário</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>Orçamento de raciocínio</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>Quantos tokens o modelo pode gastar pensando, no mínimo 1.024 e menos que o limite da resposta.</translation>
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
        <translation>A resposta mais longa permitida; o raciocínio também conta. 1.000 tokens são cerca de 700 palavras.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instruções</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>O que o modelo deve ter sempre em mente, como o papel ou o tom dele.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>Por exemplo: Use palavras simples. Eu cozinho para duas pessoas, sem carne.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>Escolhe só entre as palavras mais prováveis que, juntas, chegam a esta proporção. Mude isto ou a temperatura, não os dois.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>Escolhe só entre esta quantidade de palavras mais prováveis.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>Sequências de parada</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>A resposta termina antes de qualquer um destes textos; um texto por linha.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>Mostrar o raciocínio</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>Se o raciocínio é mostrado como resumo ou fica de fora.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumo</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>Oculto</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>Esforço</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>Quanto trabalho o modelo põe em uma resposta; mais esforço gasta mais tokens.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>Baixo</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>Médio</translation>
    </message>
    <message>
        <source>High</source>
        <translation>Alto</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>Muito alto</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>Máximo</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>Pesquisa na web</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>Permite que o modelo pesquise na web, com um preço a mais por pesquisa.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>Máximo de pesquisas</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>Quantas vezes o modelo pode pesquisar na web para uma resposta.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>Só estes sites</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>Os sites que são pesquisados, como wikipedia.org; um por linha.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>Exceto estes sites</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>Os sites que ficam fora da pesquisa, como example.com; um por linha.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>Cidade da pesquisa</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>Encontra o que está perto, como a previsão do tempo ou lojas. O provedor recebe este lugar.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>País da pesquisa</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>Duas letras, como BR, PT ou US.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>Informe um país com duas letras, como BR ou US.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>Citar documentos</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>As respostas dizem em que trechos dos documentos anexados se apoiam.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>Cache de prompts</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>Deixa mais baratas as conversas longas: o que já foi enviado custa um décimo para enviar de novo.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Ferramentas</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>Ferramentas que o modelo pode pedir. As chamadas são mostradas, não executadas.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>Escolha de ferramenta</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>Se o modelo pode, deve ou não deve usar uma ferramenta.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>Pode</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>Deve</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>Não deve</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>Esta</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>Nome da ferramenta</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>A única ferramenta que o modelo deve usar.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>Servidores MCP</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>Servidores cujas ferramentas o modelo pode usar por conta própria. Um token escrito aqui vai para o chaveiro do sistema.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>Metadados</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>Dados para o provedor sobre esta solicitação, como JSON.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>ID de usuário</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>Um nome em código para a pessoa que pergunta, sem dados pessoais.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>Mostrar enquanto escreve</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>Mostra a resposta à medida que é escrita, e não tudo de uma vez no fim.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>Este valor não serve aqui.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>Escolha um modelo primeiro.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>Uma sequência de parada não pode estar vazia.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>Informe um número entre {minimum} e {maximum}.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>Informe um número a partir de {minimum}.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>Informe quantos tokens o modelo pode gastar pensando.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>O orçamento de raciocínio deve ser menor que o limite da resposta, de {n} token.</numerusform>
            <numerusform>O orçamento de raciocínio deve ser menor que o limite da resposta, de {n} tokens.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>Data e hora</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>Calculadora</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>Pesquisar minhas conversas</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>Salvar como receita</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>Uma receita guarda estas colunas para usá-las de novo com qualquer pergunta.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>Que nome esta receita deve ter?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>Renomear a receita</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} é um arquivo, não uma pasta. Escolha uma pasta com --profile.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>O Orca Desktop não pode gravar em {folder}. Permita isso ou escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>Não há mais espaço para {folder}. Libere espaço e inicie de novo.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>Suas conversas foram movidas para {folder} e não estão lá agora. Conecte aquele disco e inicie de novo ou escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>A pasta {folder} não pode ser usada. Escolha outra com --profile.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>Não foi possível ler o arquivo de preferências na linha {line}. O último que estava bom é usado no lugar.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>O arquivo de preferências tem algo estranho na linha {line} (“{name}”). O último que estava bom é usado no lugar.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>As palavras mais prováveis: para fatos, código e resumos.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>Entre preciso e ousado: para perguntas do dia a dia.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>Palavras mais variadas: para ideias, nomes e histórias.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>Reflexivo</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>Pensa antes de responder: para perguntas difíceis. Demora mais.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>Linha {line}: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>Uma predefinição precisa de um nome.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Um nome tem no máximo {n} caractere.</numerusform>
            <numerusform>Um nome tem no máximo {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>Este arquivo é grande demais para predefinições.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>Linha {line}, coluna {column}: isto não é JSON. Verifique vírgulas, aspas e colchetes.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>Este arquivo não contém predefinições.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>falta uma lista de predefinições.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>isto não é uma predefinição com nome e configurações.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>estas predefinições foram criadas por um Orca Desktop mais novo (formato {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>“{name}” não é conhecido aqui.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>“{name}” aparece duas vezes no mesmo lugar.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>Já existe uma predefinição com este nome.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>Esta predefinição não está mais lá.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>Não foi possível ler {name}.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} não é um arquivo de texto.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>Não há impressora configurada neste computador. Exporte a conversa como PDF em vez disso.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>A impressora não aceitou, então nada foi impresso. Verifique a impressora ou exporte a conversa como PDF.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>Entregue a “{name}”.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>Impresso em um arquivo.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Imprimindo…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>A conversa anterior ainda está sendo impressa.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>Parado. O que a impressora já tinha recebido é impresso mesmo assim.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>Esperando o chaveiro do sistema. Ele pode estar pedindo a senha.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>Um prompt precisa de um nome.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>Um prompt precisa de um texto.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>Um nome tem no máximo {n} caractere.</numerusform>
            <numerusform>Um nome tem no máximo {n} caracteres.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>Um prompt tem no máximo {n} caractere.</numerusform>
            <numerusform>Um prompt tem no máximo {n} caracteres.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>Este arquivo é grande demais para prompts.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>Este arquivo não contém prompts.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>isto não é um prompt com nome e texto.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>Estes prompts são de um Orca Desktop mais novo (formato {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>Prompt {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>Explicar de um jeito simples</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>Explique {{assunto}} para alguém que {{conhecimento: não sabe nada disso|sabe um pouco disso}}. Use um exemplo do dia a dia.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>Escrever uma carta</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>Escreva uma carta {{tom: formal|amigável}} para {{destinatário}}.
É sobre {{assunto}}.
No máximo meia página.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>Encurtar</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>Encurte o texto a seguir para {{tamanho: cinco frases}}. Mantenha todos os fatos e números.

{{texto}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>Prós e contras</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>Quais são os prós e os contras de {{ideia}}? Responda com uma tabela e depois diga em duas frases o que você faria.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>Já existe um prompt com esse nome.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>Este prompt não existe mais.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>{n} prompt foi importado.</numerusform>
            <numerusform>{n} prompts foram importados.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} já serve para “{action}”. Escolha outras.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} já serve para “{prompt}”, que fica então sem tecla.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>O arquivo está vazio.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>Isto não é uma conversa: nenhum título como “## You” e “## Assistant” diz quem fala.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>Este é o relatório de uma comparação, que não é lido como conversa.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>Uma versão mais nova do Orca Desktop escreveu este arquivo. Só foram lidas as palavras e quem fala.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>O comentário no fim do arquivo está danificado. Só foram lidas as palavras e quem fala.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>O que vem antes do primeiro título que diz quem fala ficou de fora.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>O arquivo é de um formato anterior, que não traz tudo: imagens, arquivos, raciocínio e ferramentas não são lidos dele.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>O título foi alterado no arquivo.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>{n} mensagem foi alterada no arquivo.</numerusform>
            <numerusform>{n} mensagens foram alteradas no arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>{n} mensagem foi adicionada no arquivo.</numerusform>
            <numerusform>{n} mensagens foram adicionadas no arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>{n} mensagem foi removida no arquivo.</numerusform>
            <numerusform>{n} mensagens foram removidas no arquivo.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>{n} resposta alterada não diz mais o que cita.</numerusform>
            <numerusform>{n} respostas alteradas não dizem mais o que citam.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>{n} resposta não tem mais pergunta. É mostrada, mas não vai junto.</numerusform>
            <numerusform>{n} respostas não têm mais pergunta. São mostradas, mas não vão junto.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>Você pode ler suas conversas, mas nada de novo é salvo nem enviado: não há mais espaço para {file}. Libere algum, e o programa continua sozinho.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>Você pode ler suas conversas, mas nada de novo é salvo nem enviado: não é permitido gravar {file}. Permita a gravação lá, e o programa continua sozinho.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>Nada de novo é salvo nem enviado: o disco com {file} não responde como deveria. Verifique aquele disco; quando ele responder, o programa continua sozinho.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>Nada de novo é salvo nem enviado: o arquivo das suas conversas está danificado ({file}). Inicie o Orca Desktop de novo; ele guarda aquele arquivo e salva tudo o que puder ser lido.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>Você pode ler suas conversas, mas nada de novo é salvo nem enviado: falta espaço para atualizar {file} para este Orca Desktop. Libere algum e inicie-o de novo.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>Nada de novo é salvo nem enviado: {file} foi removido ou substituído, e suas conversas não podem ser salvas de novo lá. Libere aquela pasta, e o programa continua sozinho.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>Hoje</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>Últimos 7 dias</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>Últimos 30 dias</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>Últimos 365 dias</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>Escritas por mim</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>Escritas por um modelo</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>Tem código</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>Tem um arquivo</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>Tem uma imagem</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>Tem uma comparação</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>Modelo: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>Pasta: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>Etiqueta: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>Antes de {name}</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>Desde {name}</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>Não há nenhuma chave no que você colou. Cole a chave inteira.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>Uma chave não tem espaços. Copie só a chave, sem as palavras em volta.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>Uma chave só tem letras simples, números e sinais. Copie-a de novo da página de origem.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>Há mais de uma chave aqui. Cole só uma, sem as palavras em volta.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>O token do servidor MCP fica guardado só para esta sessão. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>O token de {server} não está no chaveiro deste computador. Informe-o de novo em “Servidores MCP”.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>Nada desta conversa fica guardado, então não é possível continuar outra a partir dela. Mantenha esta conversa primeiro.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>O modelo usou ferramentas muitas vezes seguidas. Envie os resultados para que ele continue.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>Isto não continua sozinho: o programa pergunta antes de enviar.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>Nada desta conversa fica guardado, então ela não tem favoritos. Mantenha esta conversa primeiro.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>Espere esta resposta terminar ou pare-a antes.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>Escreva uma mensagem primeiro.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>O modelo tinha recusado isto, então ficou de fora.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>O resultado da ferramenta já não responde a nada do que vai junto.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>Uma resposta precisa de palavras.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>Só é possível editar uma resposta feita apenas de palavras, e nenhuma de uma comparação.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>Conexão</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>Endereço do gateway</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>Nova chave</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Rede</translation>
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
        <translation>Respostas</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>Modelo para novas conversas</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>Estilo para novas conversas</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>Avisar quando uma resposta demorada chegar</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>Retomar respostas pausadas automaticamente</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aparência</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Tema</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Fonte</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>Tamanho do texto</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>Animações</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>Escrita e teclas</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>Envio</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Ortografia</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>Área de trabalho</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>Bandeja do sistema</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>Ao fechar a janela</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>Conversas e backups</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Pasta de dados</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>Mover a pasta de dados</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>Tamanho das conversas e dos backups</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>Backups</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Arquivos Markdown</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>Custos</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>Perguntar acima de um preço</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>O que os modelos recusaram</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Privacidade</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>Permitir que o Orca Desktop releia o Markdown exportado</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>Versões mais novas</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>Neste endereço, nada respondeu como um gateway. Verifique o caminho: em geral ele termina depois do nome, como em https://api.orcarouter.ai.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Pressione as novas teclas para “{action}”. Esc deixa como está.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>Pressione qualquer número junto com as novas teclas para “{action}”. Esc deixa como está.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} já é usado para “{action}”.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>“{action}” agora tem as teclas {keys}.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>“{action}” agora não tem tecla.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>Todas as teclas estão como no início.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>As teclas estão como antes.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>Escrita</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>Enviar a mensagem</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>Quebrar a linha</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>Trazer de volta a última mensagem (campo vazio)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>Colar como texto sem formatação</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>Em uma mensagem (com a tecla Tab)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>Excluir a pergunta e a resposta dela</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>Tudo certo. Você pode fechar esta página e voltar ao Orca Desktop.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>Este endereço não está aberto. Comece de novo pelo Orca Desktop.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>O login foi recusado. Nenhuma chave foi criada.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>O OrcaRouter não forneceu uma chave. Comece de novo ou cole uma chave.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>O navegador não voltou a tempo. Comece de novo ou cole uma chave.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>O login foi cancelado.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>Outro programa está usando suas conversas ({file}). Feche-o e tente de novo.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>Suas conversas foram usadas por último em um Orca Desktop mais novo. Nada foi alterado; instale a versão mais nova para abri-las ({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>Não é possível gravar suas conversas ({file}). Permita a gravação lá e tente de novo.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>Não há mais espaço para salvar suas conversas ({file}). Libere algum e tente de novo.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>O arquivo das suas conversas está danificado ({file}), então nada mais é gravado nele. Inicie o Orca Desktop de novo: tudo o que puder ser lido será salvo.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>O arquivo {file} pertence a outro programa. Escolha outra pasta com --profile.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>Não é possível ler suas conversas ({file}). Verifique o disco e a pasta e tente de novo.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>Esta conversa não está mais lá.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>Suas conversas já estão fechadas, então isto não foi salvo. Inicie o Orca Desktop de novo.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>Não foi possível salvar isto ({file}). Tente de novo ou inicie o Orca Desktop de novo.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>Falta espaço para atualizar suas conversas para este Orca Desktop ({file}). Libere algum e inicie-o de novo.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>Isto é maior do que qualquer coisa que um modelo aceite. Diminua e tente de novo.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>O arquivo das suas conversas foi removido ou substituído durante o uso e não pode ser salvo de novo no lugar dele ({file}). Libere aquela pasta e tente de novo.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>O arquivo das suas conversas estava danificado. A {n} pergunta ou resposta que havia nele foi salva; o arquivo danificado fica guardado como {kept}.</numerusform>
            <numerusform>O arquivo das suas conversas estava danificado. Todas as {n} perguntas e respostas que havia nele foram salvas; o arquivo danificado fica guardado como {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>O arquivo das suas conversas estava danificado. {saved} de {n} pergunta ou resposta foram salvas; o arquivo danificado fica guardado como {kept}.</numerusform>
            <numerusform>O arquivo das suas conversas estava danificado. {saved} de {n} perguntas e respostas foram salvas; o arquivo danificado fica guardado como {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>O arquivo das suas conversas foi substituído enquanto o Orca Desktop o usava. Suas conversas foram salvas de novo; o outro arquivo fica guardado como {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>Não há espaço para um backup das suas conversas em {file}. As conversas em si estão salvas; libere espaço para que voltem a ter backup.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>Não foi possível fazer um backup das suas conversas em {file}. As conversas em si estão salvas; verifique aquela pasta e o disco dela.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>O arquivo das suas conversas estava danificado. O backup de {date} foi restaurado; o arquivo danificado fica guardado como {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>O arquivo das suas conversas foi removido enquanto o Orca Desktop o usava. Todas as conversas foram salvas de novo no mesmo lugar.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>Suas conversas foram atualizadas para este Orca Desktop sem um backup antes, porque não havia espaço em {kept}. Todas estão aqui; libere espaço.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>As mudanças mais recentes nas suas conversas estavam danificadas e não puderam ser lidas. Tudo o que veio antes está aqui; os arquivos danificados ficam guardados como {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>O arquivo das suas conversas estava danificado e ainda não há backup, então você começa sem nenhuma. O arquivo danificado fica guardado como {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>Faltava o arquivo das suas conversas. O backup de {date} foi restaurado.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>{n} conversa</numerusform>
            <numerusform>{n} conversas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>Não foi possível ler este arquivo.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>Há uma chave privada neste arquivo, que não deve ser dada a ninguém. Escolha um arquivo só com certificados.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>Este arquivo não tem nenhum certificado legível. Ele deve ser um arquivo PEM, em que um certificado começa com “BEGIN CERTIFICATE”.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>O certificado neste arquivo é de um único computador. Escolha o da autoridade que o assinou.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>Os certificados neste arquivo expiraram: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>A ferramenta falhou: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>A ferramenta foi chamada de forma errada.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>Não foi possível acessar a ferramenta.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>A ferramenta foi usada tantas vezes quanto é permitido em uma resposta.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>A ferramenta teve solicitações demais em pouco tempo.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>As palavras da pesquisa eram longas demais.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>A solicitação à ferramenta era grande demais.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>O endereço da página era longo demais.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>Não é permitido ler esta página.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>Não foi possível ler a página.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>A página é de um tipo que não pode ser lido.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>A ferramenta demorou demais.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>Isto diz quais ferramentas do servidor MCP {server} são permitidas. Só pode ser alterado como JSON.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>Esta é uma ferramenta do provedor ({type}), sem valores seus. Só pode ser alterada como JSON.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>Esta ferramenta tem mais do que o formulário pode mostrar (“{what}”). Só pode ser alterada como JSON.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>Dê um nome à ferramenta.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>Um nome só tem as letras de a a z, números, _ e -, sem espaços; no máximo 128.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>Outra ferramenta já tem este nome.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>Dê um nome ao valor ou remova-o.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>Um nome só tem as letras de a a z, números, _, . e -, sem espaços; no máximo 64.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>Outro valor já tem este nome.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>Escreva pelo menos um texto para escolher, um por linha.</translation>
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
        <translation>Parar de copiar</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>Só nesta resposta</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>Só na outra resposta</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fontes</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>desconhecido</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>prática</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} ou mais</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>Custo desconhecido</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Grátis</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>Respostas: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>de custo desconhecido: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count} s</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>{count} com esta conversa</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>preço não conhecido</translation>
    </message>
    <message>
        <source>free</source>
        <translation>grátis</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>até {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} e pesquisas</translation>
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

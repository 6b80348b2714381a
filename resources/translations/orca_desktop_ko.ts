<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ko_KR">
<context>
    <name>AboutComparison</name>
    <message>
        <source>About this comparison</source>
        <translation>이 비교 정보</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>모두 같음: {settings}</translation>
    </message>
    <message>
        <source>with the chat so far</source>
        <translation>지금까지의 채팅 포함</translation>
    </message>
    <message>
        <source>without the chat before</source>
        <translation>이전 채팅 제외</translation>
    </message>
    <message>
        <source>Asked {how}</source>
        <translation>질문 방식: {how}</translation>
    </message>
    <message>
        <source>All answers together: {amount}</source>
        <translation>전체 답변 합계: {amount}</translation>
    </message>
</context>
<context>
    <name>AboutRows</name>
    <message>
        <source>Built with Qt, under the GNU LGPL 3, and with other free software.</source>
        <translation>GNU LGPL 3 라이선스의 Qt와 그 밖의 자유 소프트웨어로 만들었습니다.</translation>
    </message>
    <message>
        <source>Licences…</source>
        <translation>라이선스…</translation>
    </message>
</context>
<context>
    <name>AllTagsDialog</name>
    <message>
        <source>All tags</source>
        <translation>모든 태그</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Remove from all chats</source>
        <translation>모든 채팅에서 제거</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>What you change here changes in all chats.</source>
        <translation>여기서 바꾸면 모든 채팅에서 바뀝니다.</translation>
    </message>
    <message>
        <source>No chat has a tag yet. The menu of a chat gives it some.</source>
        <translation>아직 태그가 있는 채팅이 없습니다. 태그는 채팅의 메뉴에서 붙일 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>AnswerDialog</name>
    <message>
        <source>Edit the answer</source>
        <translation>답변 편집</translation>
    </message>
    <message>
        <source>In Markdown. What you write stands as a version of its own, marked as edited; the original stays beside it.</source>
        <translation>Markdown 형식입니다. 작성한 내용은 편집됨으로 표시된 별도의 버전이 되고, 원본은 그 옆에 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>AnswerStyleOffer</name>
    <message>
        <source>Answer like this</source>
        <translation>이렇게 답변</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Undo the answer style</source>
        <translation>답변 스타일 되돌리기</translation>
    </message>
    <message>
        <source>Leave the answer style as it is</source>
        <translation>답변 스타일 그대로 두기</translation>
    </message>
    <message>
        <source>Answer like this from now on?</source>
        <translation>이제부터 이렇게 답변할까요?</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>이제부터</translation>
    </message>
</context>
<context>
    <name>ArrangePresenter</name>
    <message>
        <source>Renamed: {title}</source>
        <translation>이름 바꿈: {title}</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>{title} (copy)</source>
        <translation>{title} (사본)</translation>
    </message>
    <message>
        <source>Duplicated: {title}</source>
        <translation>복제함: {title}</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>Folder moved: {name}</source>
        <translation>폴더 이동함: {name}</translation>
    </message>
    <message>
        <source>Folder deleted, its chats are kept: {name}</source>
        <translation>폴더를 삭제했고 채팅은 남아 있음: {name}</translation>
    </message>
    <message>
        <source>Folder made.</source>
        <translation>폴더를 만들었습니다.</translation>
    </message>
    <message>
        <source>Folder renamed: {name}</source>
        <translation>폴더 이름 바꿈: {name}</translation>
    </message>
    <message>
        <source>Folder changed: {name}</source>
        <translation>폴더 변경함: {name}</translation>
    </message>
</context>
<context>
    <name>AttachmentChip</name>
    <message>
        <source>Remove {name}</source>
        <translation>{name} 제거</translation>
    </message>
    <message>
        <source>Enter opens it, Delete removes it, Ctrl+Left and Ctrl+Right move it.</source>
        <translation>Enter로 열고 Delete로 제거하며, Ctrl+왼쪽과 Ctrl+오른쪽으로 옮깁니다.</translation>
    </message>
</context>
<context>
    <name>AttachmentTray</name>
    <message>
        <source>Attached</source>
        <translation>첨부한 파일</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>읽는 중…</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>도구 결과</translation>
    </message>
    <message>
        <source>Attachment</source>
        <translation>첨부 파일</translation>
    </message>
    <message>
        <source>as it was sent</source>
        <translation>보낸 그대로</translation>
    </message>
    <message>
        <source>Place {place} of {count}</source>
        <translation>{count}개 중 {place}번째</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>여는 중…</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>이전</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>다음</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>축소</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>확대</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>이 파일은 더 이상 여기에 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>First page of {name}</source>
        <translation>{name}의 첫 페이지</translation>
    </message>
    <message>
        <source>Page {page} of {name}</source>
        <translation>{name}의 {page}페이지</translation>
    </message>
    <message>
        <source>There is nothing to be seen of this file here. It can be saved.</source>
        <translation>이 파일은 여기서 미리 볼 수 없습니다. 저장해서 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>AttachmentsPresenter</name>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>The files are attached to the message of the chat.</source>
        <translation>파일을 채팅의 메시지에 첨부했습니다.</translation>
    </message>
    <message>
        <source>Pasted text.txt</source>
        <translation>붙여넣은 텍스트.txt</translation>
    </message>
    <message>
        <source>That is a long text.</source>
        <translation>긴 텍스트입니다.</translation>
    </message>
    <message>
        <source>Attach it as a file</source>
        <translation>파일로 첨부</translation>
    </message>
    <message>
        <source>What was still being read was not attached, as another message is written.</source>
        <translation>다른 메시지를 작성하는 중이어서, 아직 읽고 있던 파일은 첨부하지 않았습니다.</translation>
    </message>
    <message>
        <source>Taken out of the message.</source>
        <translation>메시지에서 뺐습니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>다른 이름으로 저장</translation>
    </message>
    <message>
        <source>Send in full size</source>
        <translation>원본 크기로 보내기</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>The document “{title}” is not kept here any more.</source>
        <translation>“{title}” 문서는 더 이상 여기에 남아 있지 않습니다.</translation>
    </message>
    <message>
        <source>Go back to a chat to attach files to a message.</source>
        <translation>메시지에 파일을 첨부하려면 채팅으로 돌아가세요.</translation>
    </message>
    <message>
        <source>All files</source>
        <translation>모든 파일</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
</context>
<context>
    <name>BackupPresenter</name>
    <message>
        <source>Choose where the chats shall lie</source>
        <translation>채팅을 둘 위치 선택</translation>
    </message>
    <message>
        <source>Move and start again</source>
        <translation>이동하고 다시 시작</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Remove the chats of before the move?</source>
        <translation>이동 전의 채팅을 제거할까요?</translation>
    </message>
    <message>
        <source>Those in {folder} are used now, and stay.</source>
        <translation>지금 사용 중인 {folder} 폴더의 채팅은 남습니다.</translation>
    </message>
    <message>
        <source>Remove the old ones</source>
        <translation>이전 채팅 제거</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending})</source>
        <translation>Orca Desktop 사본 (*{ending})</translation>
    </message>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>Copies of Orca Desktop (*{ending} *.db)</source>
        <translation>Orca Desktop 사본 (*{ending} *.db)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose a copy</source>
        <translation>사본 선택</translation>
    </message>
    <message>
        <source>Looking through {name}…</source>
        <translation>{name} 살펴보는 중…</translation>
    </message>
    <message>
        <source>Restoring…</source>
        <translation>복원하는 중…</translation>
    </message>
    <message>
        <source>Bringing back what was there before…</source>
        <translation>이전 상태로 되돌리는 중…</translation>
    </message>
</context>
<context>
    <name>BinDialog</name>
    <message>
        <source>Recently deleted</source>
        <translation>최근 삭제된 항목</translation>
    </message>
    <message>
        <source>Deleted chats</source>
        <translation>삭제된 채팅</translation>
    </message>
    <message>
        <source>What is in the chat</source>
        <translation>채팅 내용</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>복원</translation>
    </message>
    <message>
        <source>Erase for ever…</source>
        <translation>영구 삭제…</translation>
    </message>
    <message>
        <source>Erase all…</source>
        <translation>모두 영구 삭제…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
</context>
<context>
    <name>BinPresenter</name>
    <message>
        <source>Gone for good on {gone}  ·  deleted {deleted}</source>
        <translation>{gone}에 영구 삭제 예정  ·  {deleted}에 삭제함</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
    <message>
        <source>Erase for ever</source>
        <translation>영구 삭제</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>BookmarkPage</name>
    <message>
        <source>Bookmarks of all chats</source>
        <translation>모든 채팅의 북마크</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그 위치로 가기</translation>
    </message>
    <message>
        <source>Edit the note</source>
        <translation>메모 편집</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu.</source>
        <translation>아직 북마크한 메시지가 없습니다. 메시지의 메뉴에서 북마크할 수 있습니다.</translation>
    </message>
    <message>
        <source>No message is marked yet. A message is marked in its menu, or with {keys}.</source>
        <translation>아직 북마크한 메시지가 없습니다. 메시지의 메뉴나 {keys} 단축키로 북마크할 수 있습니다.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>글 없음</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>No note</source>
        <translation>메모 없음</translation>
    </message>
    <message>
        <source>{note} · {title}</source>
        <translation>{note} · {title}</translation>
    </message>
    <message>
        <source>{words}, note: {detail}</source>
        <translation>{words}, 메모: {detail}</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
</context>
<context>
    <name>CallField</name>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} 호출:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>그 밖에 없음</translation>
    </message>
    <message>
        <source>Result of {tool}</source>
        <translation>{tool} 결과</translation>
    </message>
    <message>
        <source>What it found</source>
        <translation>찾은 내용</translation>
    </message>
    <message>
        <source>It failed</source>
        <translation>실패함</translation>
    </message>
    <message>
        <source>{tool} failed</source>
        <translation>{tool} 실패</translation>
    </message>
    <message>
        <source>Attach a file to the result of {tool}</source>
        <translation>{tool} 결과에 파일 첨부</translation>
    </message>
    <message>
        <source>Found by this program. You can change it before it is sent.</source>
        <translation>이 프로그램이 찾은 내용입니다. 보내기 전에 고칠 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Nothing to draw yet.</source>
        <translation>아직 그릴 내용이 없습니다.</translation>
    </message>
</context>
<context>
    <name>ChatList</name>
    <message>
        <source>chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>선택 안 됨</translation>
    </message>
    <message>
        <source>Without a title</source>
        <translation>제목 없음</translation>
    </message>
</context>
<context>
    <name>ChatPage</name>
    <message>
        <source>Practice: answers are made up by a small built-in model.</source>
        <translation>연습: 작은 내장 모델이 답변을 지어냅니다.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter에 연결</translation>
    </message>
</context>
<context>
    <name>ChatPresenter</name>
    <message>
        <source>The waiting question is removed.</source>
        <translation>대기 중인 질문을 제거했습니다.</translation>
    </message>
    <message>
        <source>The answer is edited. The original is the version before it.</source>
        <translation>답변을 편집했습니다. 원본은 이전 버전에 있습니다.</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>{title} (from here)</source>
        <translation>{title} (여기서부터)</translation>
    </message>
    <message>
        <source>This chat goes on from that answer. The other one stays as it is.</source>
        <translation>이 채팅은 그 답변에서 이어집니다. 원래 채팅은 그대로 남습니다.</translation>
    </message>
    <message>
        <source>Question and answer deleted.</source>
        <translation>질문과 답변을 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>ClosingQuestion</name>
    <message>
        <source>What shall closing the window do?</source>
        <translation>창을 닫으면 어떻게 할까요?</translation>
    </message>
    <message>
        <source>In the tray the program goes on: answers are written, and a quick question is at hand. The settings change this later.</source>
        <translation>트레이에서 프로그램이 계속 실행됩니다. 답변이 계속 작성되고 빠른 질문도 바로 쓸 수 있습니다. 나중에 설정에서 바꿀 수 있습니다.</translation>
    </message>
    <message>
        <source>Go on in the tray</source>
        <translation>트레이에서 계속 실행</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>CodeView</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Code, {0}</source>
        <translation>코드, {0}</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Wrap lines</source>
        <translation>줄 바꿈</translation>
    </message>
</context>
<context>
    <name>ColumnFoot</name>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Note text</source>
        <translation>메모 내용</translation>
    </message>
    <message>
        <source>What do you think of this answer?</source>
        <translation>이 답변이 어떤가요?</translation>
    </message>
</context>
<context>
    <name>ColumnHead</name>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Stop this column</source>
        <translation>이 열 중지</translation>
    </message>
    <message>
        <source>Try this column again</source>
        <translation>이 열 다시 시도</translation>
    </message>
    <message>
        <source>Read this column alone</source>
        <translation>이 열만 읽기</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>버전 {number}/{count}</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>북마크: {note}</translation>
    </message>
    <message>
        <source>Show all columns</source>
        <translation>모든 열 보기</translation>
    </message>
</context>
<context>
    <name>ColumnView</name>
    <message>
        <source>The answers appear when all of them are written.</source>
        <translation>모든 답변이 완성되면 함께 나타납니다.</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>답변 {letter}</translation>
    </message>
    <message>
        <source>This is shown once you have chosen an answer.</source>
        <translation>답변을 선택하면 표시됩니다.</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Columns to the left and right</source>
        <translation>왼쪽과 오른쪽 열</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>명령 팔레트</translation>
    </message>
    <message>
        <source>Find a chat, action, model, preset or setting</source>
        <translation>채팅, 동작, 모델, 프리셋, 설정 찾기</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter chooses   Esc leaves</source>
        <translation>↑ ↓ 이동   Enter 선택   Esc 닫기</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>찾은 항목</translation>
    </message>
</context>
<context>
    <name>ComparedView</name>
    <message numerus="yes">
        <source>{n} answers were compared here.</source>
        <translation>
            <numerusform>여기서 답변 {n}개를 비교했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show side by side</source>
        <translation>나란히 보기</translation>
    </message>
</context>
<context>
    <name>ComparisonBar</name>
    <message numerus="yes">
        <source>Until every column has {n} answers</source>
        <translation>
            <numerusform>모든 열의 답변이 {n}개가 될 때까지</numerusform>
        </translation>
    </message>
    <message>
        <source>Back to the chat</source>
        <translation>채팅으로 돌아가기</translation>
    </message>
    <message>
        <source>Chat</source>
        <comment>go back</comment>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>함께 스크롤</translation>
    </message>
    <message>
        <source>Together</source>
        <comment>scroll</comment>
        <translation>함께</translation>
    </message>
    <message>
        <source>Show differences</source>
        <translation>차이점 표시</translation>
    </message>
    <message>
        <source>Differences</source>
        <comment>show</comment>
        <translation>차이점</translation>
    </message>
    <message>
        <source>Plot</source>
        <translation>그래프</translation>
    </message>
    <message>
        <source>Repeat</source>
        <translation>반복</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>보고서 내보내기</translation>
    </message>
    <message>
        <source>Report</source>
        <comment>export</comment>
        <translation>보고서</translation>
    </message>
    <message>
        <source>About this comparison</source>
        <translation>이 비교 정보</translation>
    </message>
    <message>
        <source>Compared with</source>
        <translation>비교 기준</translation>
    </message>
    <message>
        <source>Only what differs</source>
        <translation>차이점만</translation>
    </message>
    <message>
        <source>Stop all</source>
        <translation>모두 중지</translation>
    </message>
    <message>
        <source>Retry failed</source>
        <translation>실패한 답변 다시 시도</translation>
    </message>
    <message>
        <source>Retry</source>
        <comment>what failed</comment>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Reveal</source>
        <translation>공개</translation>
    </message>
    <message>
        <source>to {letter}</source>
        <translation>{letter} 기준</translation>
    </message>
    <message>
        <source>{done} of {all} finished</source>
        <translation>{all}개 중 {done}개 완료</translation>
    </message>
</context>
<context>
    <name>ComparisonList</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>열 {n}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ComparisonListDialog</name>
    <message>
        <source>All comparisons</source>
        <translation>모든 비교</translation>
    </message>
    <message>
        <source>Question, chat, setting or day</source>
        <translation>질문, 채팅, 설정 또는 날짜</translation>
    </message>
    <message>
        <source>Search comparisons</source>
        <translation>비교 검색</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Searching …</source>
        <translation>검색 중…</translation>
    </message>
    <message>
        <source>Nothing was compared yet. Write a question and press Compare.</source>
        <translation>아직 비교한 것이 없습니다. 질문을 입력하고 “비교”를 누르세요.</translation>
    </message>
</context>
<context>
    <name>ComparisonMenu</name>
    <message>
        <source>More about this comparison</source>
        <translation>이 비교의 다른 작업</translation>
    </message>
    <message>
        <source>All comparisons…</source>
        <translation>모든 비교…</translation>
    </message>
    <message>
        <source>What you liked…</source>
        <translation>마음에 든 답변…</translation>
    </message>
    <message>
        <source>Add a column…</source>
        <translation>열 추가…</translation>
    </message>
    <message>
        <source>Ask another question with these columns…</source>
        <translation>이 열로 다른 질문하기…</translation>
    </message>
    <message>
        <source>Duplicate and change…</source>
        <translation>복제하여 변경…</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>레시피로 저장…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>표로 복사</translation>
    </message>
    <message>
        <source>Export as a table (CSV)…</source>
        <translation>표로 내보내기(CSV)…</translation>
    </message>
</context>
<context>
    <name>ComparisonPage</name>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Find in all answers</source>
        <translation>모든 답변에서 찾기</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>All answers are written.</source>
        <translation>답변이 모두 완성되었습니다.</translation>
    </message>
</context>
<context>
    <name>ComparisonRows</name>
    <message>
        <source>blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>{column} chosen</source>
        <translation>{column} 선택함</translation>
    </message>
</context>
<context>
    <name>ComparisonTop</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>파일 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Blind: settings, time and price show once you have chosen. Style may still give an answer away.</source>
        <translation>블라인드: 설정, 시간, 가격은 답변을 선택한 뒤에 표시됩니다. 문체로 어느 답변인지 드러날 수는 있습니다.</translation>
    </message>
    <message>
        <source>All are asked the same.</source>
        <translation>모두 같은 질문을 받습니다.</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>약 {n} 토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>Message</source>
        <translation>메시지</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>무엇이든 물어보세요</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>How to search the web</source>
        <translation>웹 검색 방법</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Ask the same under several settings, side by side</source>
        <translation>같은 질문을 여러 설정으로 나란히 물어보기</translation>
    </message>
    <message>
        <source>Temporary: nothing of this chat is kept on this computer</source>
        <translation>임시: 이 채팅은 이 컴퓨터에 아무것도 남기지 않습니다</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Wait for the answer to end, or stop it first.</source>
        <translation>답변이 끝날 때까지 기다리거나 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>A file is still being read. Wait a moment, or remove it.</source>
        <translation>아직 파일을 읽는 중입니다. 잠시 기다리거나 파일을 제거하세요.</translation>
    </message>
    <message>
        <source>Write the other results too, or press Skip.</source>
        <translation>나머지 결과도 입력하거나 “건너뛰기”를 누르세요.</translation>
    </message>
    <message>
        <source>Changing an earlier question. The old one is kept.</source>
        <translation>이전 질문을 바꾸는 중입니다. 원래 질문은 남습니다.</translation>
    </message>
    <message>
        <source>Cancel the change</source>
        <translation>변경 취소</translation>
    </message>
</context>
<context>
    <name>ConsentDialog</name>
    <message>
        <source>Do not send</source>
        <translation>보내지 않기</translation>
    </message>
    <message>
        <source>Send this message?</source>
        <translation>이 메시지를 보낼까요?</translation>
    </message>
    <message numerus="yes">
        <source>Ask for {n} answers?</source>
        <translation>
            <numerusform>답변 {n}개를 요청할까요?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write; price unknown.</source>
        <translation>
            <numerusform>예상: 읽기 {n} 토큰, 작성 최대 {output} 토큰, 가격 알 수 없음.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Estimate: {n} tokens to read, at most {output} to write, up to {most}.</source>
        <translation>
            <numerusform>예상: 읽기 {n} 토큰, 작성 최대 {output} 토큰, 비용 최대 {most}.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CostsPage</name>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>not asked yet</source>
        <translation>아직 확인하지 않음</translation>
    </message>
    <message>
        <source>Limit for one message</source>
        <translation>메시지 하나의 한도</translation>
    </message>
    <message>
        <source>Limit for one day</source>
        <translation>하루 한도</translation>
    </message>
    <message>
        <source>Show tokens and costs</source>
        <translation>토큰과 비용 표시</translation>
    </message>
    <message>
        <source>Balance</source>
        <translation>잔액</translation>
    </message>
    <message>
        <source>Used so far</source>
        <translation>지금까지 사용</translation>
    </message>
    <message>
        <source>Ask me above, for one message</source>
        <translation>메시지당 이 금액을 넘으면 묻기</translation>
    </message>
    <message>
        <source>Ask me above, for one day</source>
        <translation>하루에 이 금액을 넘으면 묻기</translation>
    </message>
    <message>
        <source>Before a message that may cost more, you are asked. Empty: never asked. This is a limit of this program; those of your account are set at orcarouter.ai.</source>
        <translation>비용이 이보다 더 들 수 있는 메시지는 보내기 전에 묻습니다. 비워 두면 묻지 않습니다. 이 한도는 이 프로그램에만 적용되며, 계정의 한도는 orcarouter.ai에서 설정합니다.</translation>
    </message>
    <message>
        <source>No limit</source>
        <translation>한도 없음</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>게이트웨이가 잔액을 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>{amount} left</source>
        <translation>{amount} 남음</translation>
    </message>
    <message>
        <source>{amount} used</source>
        <translation>{amount} 사용함</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>{day}까지</translation>
    </message>
    <message>
        <source>no limit</source>
        <translation>한도 없음</translation>
    </message>
    <message>
        <source>Give an amount of US dollars above zero, such as 0.25.</source>
        <translation>0.25처럼 0보다 큰 미국 달러 금액을 입력하세요.</translation>
    </message>
    <message>
        <source>The limit was changed.</source>
        <translation>한도를 변경했습니다.</translation>
    </message>
</context>
<context>
    <name>DataPage</name>
    <message>
        <source>Chats and backups</source>
        <translation>채팅과 백업</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>폴더 열기</translation>
    </message>
    <message>
        <source>Move…</source>
        <translation>이동…</translation>
    </message>
    <message>
        <source>Remove the old ones…</source>
        <translation>이전 채팅 제거…</translation>
    </message>
    <message>
        <source>Moving</source>
        <translation>이동하는 중</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>지금 백업</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>There is none yet.</source>
        <translation>아직 없습니다.</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>복원…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>사본에서 복원…</translation>
    </message>
    <message>
        <source>Undo the restoration</source>
        <translation>복원 되돌리기</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>State</source>
        <translation>상태</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>사본</translation>
    </message>
    <message>
        <source>Repairs</source>
        <translation>복구</translation>
    </message>
    <message>
        <source>Conversations are kept in this folder and nowhere else, unless you have them written as Markdown files or save a copy. The key is never among them.</source>
        <translation>대화는 이 폴더에만 저장됩니다. Markdown 파일로 저장하게 하거나 사본을 만들 때만 다른 곳에도 생깁니다. API 키는 어디에도 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>{all}: chats {chats}, pictures and files {files}. Backups: {backups}.</source>
        <translation>{all}: 채팅 {chats}, 이미지와 파일 {files}. 백업: {backups}.</translation>
    </message>
    <message>
        <source>Before the move they lay in {folders}.</source>
        <translation>이동 전 위치: {folders}.</translation>
    </message>
    <message>
        <source>Restore it again</source>
        <translation>다시 복원</translation>
    </message>
</context>
<context>
    <name>DropCover</name>
    <message>
        <source>Drop it here to attach it</source>
        <translation>여기에 놓아 첨부</translation>
    </message>
    <message>
        <source>Pictures, PDF, text, Word, Excel and OpenDocument; several at once</source>
        <translation>이미지, PDF, 텍스트, Word, Excel, OpenDocument를 여러 개 한꺼번에 놓을 수 있음</translation>
    </message>
</context>
<context>
    <name>EditorForm</name>
    <message>
        <source>Go to the JSON</source>
        <translation>JSON으로 이동</translation>
    </message>
</context>
<context>
    <name>EntryList</name>
    <message>
        <source>(no name)</source>
        <translation>(이름 없음)</translation>
    </message>
</context>
<context>
    <name>ExportDialog</name>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Ready-made</source>
        <translation>준비된 구성</translation>
    </message>
    <message>
        <source>What</source>
        <translation>대상</translation>
    </message>
    <message>
        <source>As</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Pictures and files</source>
        <translation>이미지와 파일</translation>
    </message>
    <message>
        <source>Together</source>
        <translation>묶는 방법</translation>
    </message>
    <message>
        <source>Fol&amp;der</source>
        <translation>폴더(&amp;D)</translation>
    </message>
    <message>
        <source>&amp;ZIP file</source>
        <translation>ZIP 파일(&amp;Z)</translation>
    </message>
    <message>
        <source>All versions and &amp;branches</source>
        <translation>모든 버전과 분기(&amp;B)</translation>
    </message>
    <message>
        <source>&amp;Sources of answers</source>
        <translation>답변의 출처(&amp;S)</translation>
    </message>
    <message>
        <source>S&amp;ettings of answers</source>
        <translation>답변의 설정(&amp;E)</translation>
    </message>
    <message>
        <source>T&amp;imes of messages</source>
        <translation>메시지 시간(&amp;I)</translation>
    </message>
    <message>
        <source>&amp;Properties at the top</source>
        <translation>맨 위에 속성(&amp;P)</translation>
    </message>
    <message>
        <source>Can be &amp;read back</source>
        <translation>다시 읽을 수 있게(&amp;R)</translation>
    </message>
    <message>
        <source>Chats to export</source>
        <translation>내보낼 채팅</translation>
    </message>
    <message>
        <source>A&amp;ll chats</source>
        <translation>모든 채팅(&amp;L)</translation>
    </message>
    <message>
        <source>Of the folder</source>
        <translation>폴더 범위</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>Pri&amp;nt…</source>
        <translation>인쇄(&amp;N)…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>All folders and none</source>
        <translation>모든 폴더와 폴더 없는 채팅</translation>
    </message>
    <message>
        <source>Read&amp;y-made</source>
        <translation>준비된 구성(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;What</source>
        <translation>대상(&amp;W)</translation>
    </message>
    <message>
        <source>Of t&amp;he folder</source>
        <translation>폴더 범위(&amp;H)</translation>
    </message>
    <message>
        <source>&amp;As</source>
        <translation>형식(&amp;A)</translation>
    </message>
    <message>
        <source>&amp;Thinking</source>
        <translation>생각(&amp;T)</translation>
    </message>
    <message>
        <source>T&amp;ools</source>
        <translation>도구(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>파일(&amp;F)</translation>
    </message>
    <message>
        <source>Your own key is in no export.</source>
        <translation>API 키는 내보내지 않습니다.</translation>
    </message>
    <message>
        <source>Only a whole chat has these.</source>
        <translation>채팅 전체를 내보낼 때만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>What is grey does not apply here.</source>
        <translation>회색 항목은 여기에 해당하지 않습니다.</translation>
    </message>
    <message>
        <source>Sa&amp;ve…</source>
        <translation>저장(&amp;V)…</translation>
    </message>
    <message>
        <source>This is the beginning. The file will have all of it.</source>
        <translation>앞부분입니다. 파일에는 모두 들어갑니다.</translation>
    </message>
</context>
<context>
    <name>ExportPresenter</name>
    <message>
        <source>Copying…</source>
        <translation>복사하는 중…</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄하는 중…</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>저장하는 중…</translation>
    </message>
    <message>
        <source>ZIP file (*.zip)</source>
        <translation>ZIP 파일 (*.zip)</translation>
    </message>
    <message>
        <source>Choose where the folder is made</source>
        <translation>폴더를 만들 위치 선택</translation>
    </message>
    <message>
        <source>Looking for keys…</source>
        <translation>비밀 키를 찾는 중…</translation>
    </message>
    <message>
        <source>This seems to contain a secret key.</source>
        <translation>비밀 키가 들어 있는 것 같습니다.</translation>
    </message>
    <message>
        <source>Export it all the same</source>
        <translation>그래도 내보내기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>ExportPreview</name>
    <message>
        <source>Preview as text</source>
        <translation>텍스트 미리 보기</translation>
    </message>
</context>
<context>
    <name>FactsLine</name>
    <message numerus="yes">
        <source>{n} words</source>
        <translation>
            <numerusform>{n}단어</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} characters</source>
        <translation>
            <numerusform>{n}자</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>초당 {n} 토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens written</source>
        <translation>
            <numerusform>{n} 토큰 작성</numerusform>
        </translation>
    </message>
    <message>
        <source>answered by {model}</source>
        <translation>{model} 모델의 답변</translation>
    </message>
    <message>
        <source>Reading time about {time}</source>
        <translation>읽는 시간 약 {time}</translation>
    </message>
    <message>
        <source>Headings: {headings} · lists: {lists} · tables: {tables} · code: {code}</source>
        <translation>제목: {headings} · 목록: {lists} · 표: {tables} · 코드: {code}</translation>
    </message>
    <message>
        <source>Language: {name}</source>
        <translation>언어: {name}</translation>
    </message>
    <message>
        <source>Cost {amount}</source>
        <translation>비용 {amount}</translation>
    </message>
    <message>
        <source>Answered by {model}</source>
        <translation>{model} 모델의 답변</translation>
    </message>
    <message>
        <source>First word after {time}</source>
        <translation>첫 단어까지 {time}</translation>
    </message>
    <message>
        <source>Thought for {time}</source>
        <translation>{time} 동안 생각함</translation>
    </message>
    <message>
        <source>Took {time}</source>
        <translation>{time} 걸림</translation>
    </message>
    <message>
        <source>{what} Again in {seconds} s</source>
        <translation>{what} {seconds}초 후 다시 시도</translation>
    </message>
    <message>
        <source>Asked, waiting for the first word…</source>
        <translation>질문함, 첫 단어를 기다리는 중…</translation>
    </message>
    <message>
        <source>Thinking…</source>
        <translation>생각 중…</translation>
    </message>
    <message>
        <source>Waiting for more…</source>
        <translation>이어지는 내용을 기다리는 중…</translation>
    </message>
    <message>
        <source>Writing…</source>
        <translation>작성 중…</translation>
    </message>
    <message>
        <source>Writing… about {speed}</source>
        <translation>작성 중… 약 {speed}</translation>
    </message>
    <message>
        <source>Not asked</source>
        <translation>질문 안 함</translation>
    </message>
    <message>
        <source>Waits for its turn</source>
        <translation>차례를 기다리는 중</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>Broken off</source>
        <translation>끊김</translation>
    </message>
    <message>
        <source>Failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>{seconds} s</source>
        <translation>{seconds}초</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes}분</translation>
    </message>
    <message>
        <source>Answer {letter} finished, {words}</source>
        <translation>답변 {letter} 완료, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} stopped, {words}</source>
        <translation>답변 {letter} 중지됨, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} broke off, {words}</source>
        <translation>답변 {letter} 끊김, {words}</translation>
    </message>
    <message>
        <source>Answer {letter} failed</source>
        <translation>답변 {letter} 실패</translation>
    </message>
</context>
<context>
    <name>FailureView</name>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Edit the question</source>
        <translation>질문 편집</translation>
    </message>
    <message>
        <source>Continue</source>
        <translation>계속</translation>
    </message>
    <message>
        <source>Give the results</source>
        <translation>결과 입력</translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Details of the problem</source>
        <translation>문제의 세부 정보</translation>
    </message>
</context>
<context>
    <name>FaultLine</name>
    <message>
        <source>Show the report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Orca Desktop ended by a fault of its own the last time. Your chats are saved.</source>
        <translation>지난번에 Orca Desktop이 자체 오류로 종료되었습니다. 채팅은 저장되어 있습니다.</translation>
    </message>
</context>
<context>
    <name>FillDialog</name>
    <message>
        <source>Put in</source>
        <translation>넣기</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message>
        <source>Find in conversation</source>
        <translation>대화에서 찾기</translation>
    </message>
    <message>
        <source>Previous match</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next match</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>찾은 항목 없음</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{1}개 중 {0}번째</translation>
    </message>
</context>
<context>
    <name>FindField</name>
    <message numerus="yes">
        <source>{n} found</source>
        <translation>
            <numerusform>{n}개 찾음</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>찾은 항목이 없습니다.</translation>
    </message>
</context>
<context>
    <name>FoldView</name>
    <message numerus="yes">
        <source>{n} search results</source>
        <translation>
            <numerusform>검색 결과 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
    <message>
        <source>Thinking… {0} s</source>
        <translation>생각 중… {0}초</translation>
    </message>
    <message>
        <source>Thinking that the provider keeps hidden</source>
        <translation>제공업체가 공개하지 않는 생각</translation>
    </message>
    <message>
        <source>Thoughts</source>
        <translation>생각한 내용</translation>
    </message>
    <message>
        <source>Thought for {0} s</source>
        <translation>{0}초 동안 생각함</translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>Block: {0}</source>
        <translation>블록: {0}</translation>
    </message>
    <message>
        <source>Server tool: {0}</source>
        <translation>서버 도구: {0}</translation>
    </message>
    <message>
        <source>MCP tool: {0}</source>
        <translation>MCP 도구: {0}</translation>
    </message>
    <message>
        <source>Tool: {0}</source>
        <translation>도구: {0}</translation>
    </message>
    <message>
        <source>The tool failed</source>
        <translation>도구 실패</translation>
    </message>
    <message>
        <source>Result of the tool</source>
        <translation>도구 결과</translation>
    </message>
</context>
<context>
    <name>FolderDialog</name>
    <message>
        <source>Grey</source>
        <translation>회색</translation>
    </message>
    <message>
        <source>Blue</source>
        <translation>파란색</translation>
    </message>
    <message>
        <source>Green</source>
        <translation>초록색</translation>
    </message>
    <message>
        <source>Amber</source>
        <translation>주황색</translation>
    </message>
    <message>
        <source>Red</source>
        <translation>빨간색</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>색상</translation>
    </message>
    <message>
        <source>Preset of new chats</source>
        <translation>새 채팅의 프리셋</translation>
    </message>
    <message>
        <source>Like everywhere</source>
        <translation>다른 곳과 같게</translation>
    </message>
    <message>
        <source>Instructions for new chats</source>
        <translation>새 채팅의 지침</translation>
    </message>
    <message>
        <source>Such as: You help me with my taxes. Answer briefly.</source>
        <translation>예: 세금 신고를 도와줘. 짧게 답해 줘.</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>이름(&amp;N)</translation>
    </message>
    <message>
        <source>&amp;Colour</source>
        <translation>색상(&amp;C)</translation>
    </message>
    <message>
        <source>New chats begin with the &amp;preset</source>
        <translation>새 채팅을 시작할 프리셋(&amp;P)</translation>
    </message>
    <message>
        <source>New chats begin with these &amp;instructions</source>
        <translation>새 채팅을 시작할 지침(&amp;I)</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
</context>
<context>
    <name>FootView</name>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} 토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens a second</source>
        <translation>
            <numerusform>초당 {n} 토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Written in {n} requests, all counted here</source>
        <translation>
            <numerusform>요청 {n}번에 나누어 작성, 여기에 모두 합산</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Read: {0}</source>
        <translation>읽음: {0}</translation>
    </message>
    <message>
        <source>Read from cache: {0}</source>
        <translation>캐시에서 읽음: {0}</translation>
    </message>
    <message>
        <source>Written: {0}</source>
        <translation>작성: {0}</translation>
    </message>
    <message>
        <source>Of these thinking: {0}</source>
        <translation>그중 생각: {0}</translation>
    </message>
    <message>
        <source>Searches: {0}</source>
        <translation>검색: {0}</translation>
    </message>
    <message>
        <source>Pages read: {0}</source>
        <translation>읽은 페이지: {0}</translation>
    </message>
    <message>
        <source>Took {0} s</source>
        <translation>{0}초 걸림</translation>
    </message>
</context>
<context>
    <name>ForecastPresenter</name>
    <message>
        <source>{count} with this chat: more than the model holds</source>
        <translation>이 채팅 포함 {count}: 모델이 담을 수 있는 양을 넘음</translation>
    </message>
</context>
<context>
    <name>FormulaView</name>
    <message>
        <source>Formula: {0}</source>
        <translation>수식: {0}</translation>
    </message>
</context>
<context>
    <name>GoOn</name>
    <message>
        <source>How to go on</source>
        <translation>이어 가는 방법</translation>
    </message>
    <message>
        <source>Each from its own answer</source>
        <translation>열마다 자기 답변에서</translation>
    </message>
    <message>
        <source>All from the chosen answer</source>
        <translation>모두 선택한 답변에서</translation>
    </message>
    <message>
        <source>Ask all columns to go on from answer {letter}</source>
        <translation>모든 열에 답변 {letter}에 이어서 질문</translation>
    </message>
    <message>
        <source>Ask all columns to go on</source>
        <translation>모든 열에 이어서 질문</translation>
    </message>
</context>
<context>
    <name>HeadPresenter</name>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>임시 채팅</translation>
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
        <translation>버전 {0}/{1}</translation>
    </message>
    <message>
        <source>Bookmark</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Bookmark: {note}</source>
        <translation>북마크: {note}</translation>
    </message>
    <message>
        <source>Not sent along</source>
        <translation>함께 보내지 않음</translation>
    </message>
    <message>
        <source>Imported</source>
        <translation>가져옴</translation>
    </message>
    <message>
        <source>Edited by hand</source>
        <translation>직접 편집함</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Previous version</source>
        <translation>이전 버전</translation>
    </message>
    <message>
        <source>Next version</source>
        <translation>다음 버전</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>도구 결과</translation>
    </message>
    <message>
        <source>You</source>
        <translation>나</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
</context>
<context>
    <name>HealthDialog</name>
    <message>
        <source>Is everything well?</source>
        <translation>이상이 없나요?</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>확인한 결과</translation>
    </message>
    <message>
        <source>Neither your key nor a word of your chats is in it.</source>
        <translation>API 키와 채팅 내용은 여기에 전혀 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Show the report</source>
        <translation>보고서 보기</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>다시 확인</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>All is well.</source>
        <translation>아무 이상이 없습니다.</translation>
    </message>
    <message>
        <source>Copied.</source>
        <translation>복사했습니다.</translation>
    </message>
</context>
<context>
    <name>Hello</name>
    <message>
        <source>What would you like to know?</source>
        <translation>무엇이 궁금하세요?</translation>
    </message>
    <message>
        <source>Ask below, or begin with one of these:</source>
        <translation>아래에 질문을 입력하거나 다음 중 하나로 시작하세요:</translation>
    </message>
    <message>
        <source>Compare three answers: {question}</source>
        <translation>답변 3개 비교: {question}</translation>
    </message>
</context>
<context>
    <name>HelpPresenter</name>
    <message>
        <source>This is Orca Desktop {version} now.</source>
        <translation>이제 Orca Desktop {version} 버전입니다.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 기능</translation>
    </message>
</context>
<context>
    <name>ImportDialog</name>
    <message>
        <source>Import chats</source>
        <translation>채팅 가져오기</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Chats of the archive</source>
        <translation>가져올 채팅</translation>
    </message>
    <message>
        <source>All that are not here yet</source>
        <translation>아직 여기에 없는 모든 채팅</translation>
    </message>
    <message>
        <source>What could not be read</source>
        <translation>읽을 수 없었던 항목</translation>
    </message>
    <message>
        <source>Choose a file</source>
        <translation>파일 선택</translation>
    </message>
    <message>
        <source>Choose a folder</source>
        <translation>폴더 선택</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Undo the import</source>
        <translation>가져오기 되돌리기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Bring your chats along from another program</source>
        <translation>다른 프로그램에서 쓰던 채팅 가져오기</translation>
    </message>
    <message>
        <source>Choose what the other program exported, as it is: a file, a ZIP archive, or the folder it was unpacked to. Known are ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, requests of the Messages API, and texts with speakers. Nothing is imported before you have seen what is in it, and nothing is sent anywhere.</source>
        <translation>다른 프로그램에서 내보낸 것을 그대로 선택하세요. 파일, ZIP 압축 파일, 압축을 푼 폴더 모두 됩니다. ChatGPT, Claude, Open WebUI, LibreChat, Cherry Studio, Chatbox, Jan, LM Studio, TypingMind, Messages API 요청, 말한 사람이 표시된 텍스트를 읽을 수 있습니다. 내용을 확인하기 전에는 아무것도 가져오지 않으며, 어디로도 보내지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ImportPresenter</name>
    <message>
        <source>Archives and exports (*.zip *.json *.jsonl *.md *.txt)</source>
        <translation>압축 파일과 내보낸 파일 (*.zip *.json *.jsonl *.md *.txt)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>Choose what was exported</source>
        <translation>내보낸 파일 선택</translation>
    </message>
    <message>
        <source>Choose the folder of what was exported</source>
        <translation>내보낸 폴더 선택</translation>
    </message>
    <message>
        <source>Reading {name}…</source>
        <translation>{name} 읽는 중…</translation>
    </message>
    <message>
        <source>Nothing is imported yet.</source>
        <translation>아직 아무것도 가져오지 않았습니다.</translation>
    </message>
    <message>
        <source>What is imported until you stop stays.</source>
        <translation>중지할 때까지 가져온 채팅은 남습니다.</translation>
    </message>
    <message>
        <source>Importing…</source>
        <translation>가져오는 중…</translation>
    </message>
</context>
<context>
    <name>Inspector</name>
    <message>
        <source>The request that was sent</source>
        <translation>보낸 요청</translation>
    </message>
    <message>
        <source>The request that will be sent</source>
        <translation>보낼 요청</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>형식</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
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
        <translation>긴 텍스트 전체 표시</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>The key is never shown; copied code takes it from the environment.</source>
        <translation>API 키는 표시하지 않습니다. 복사한 코드는 환경 변수에서 키를 읽습니다.</translation>
    </message>
    <message>
        <source>Practice: it is answered inside this program and goes to nobody.</source>
        <translation>연습: 이 프로그램 안에서 답하며 밖으로 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Not sent: {name}. {reason}</source>
        <translation>보내지 않음: {name}. {reason}</translation>
    </message>
</context>
<context>
    <name>InstallationWatch</name>
    <message>
        <source>Start again</source>
        <translation>다시 시작</translation>
    </message>
    <message>
        <source>Orca Desktop was updated. Start it again to go on safely; your chats are kept.</source>
        <translation>Orca Desktop이 업데이트되었습니다. 안전하게 계속하려면 다시 시작하세요. 채팅은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>InstructionsEditor</name>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>No instructions</source>
        <translation>지침 없음</translation>
    </message>
</context>
<context>
    <name>JsonEditor</name>
    <message>
        <source>{name} as JSON</source>
        <translation>JSON 형식의 {name}</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>페이지</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>양식</translation>
    </message>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Insert an example</source>
        <translation>예시 넣기</translation>
    </message>
    <message>
        <source>Indent</source>
        <translation>들여쓰기</translation>
    </message>
    <message>
        <source>Use</source>
        <translation>사용</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Empty: nothing is sent.</source>
        <translation>비어 있음: 아무것도 보내지 않습니다.</translation>
    </message>
    <message>
        <source>This can be sent.</source>
        <translation>이대로 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>Keeping the token …</source>
        <translation>토큰을 저장하는 중…</translation>
    </message>
</context>
<context>
    <name>KeyField</name>
    <message>
        <source>API key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>Paste your key</source>
        <translation>API 키 붙여넣기</translation>
    </message>
    <message>
        <source>Show the key</source>
        <translation>API 키 표시</translation>
    </message>
    <message>
        <source>Connect</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>Waiting for the browser …</source>
        <translation>브라우저를 기다리는 중…</translation>
    </message>
    <message>
        <source>Sign in with OrcaRouter</source>
        <translation>OrcaRouter로 로그인</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel signing in</source>
        <translation>로그인 취소</translation>
    </message>
    <message>
        <source>or paste a key:</source>
        <translation>또는 API 키 붙여넣기:</translation>
    </message>
    <message>
        <source>Paste your key first.</source>
        <translation>먼저 API 키를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Hide the key</source>
        <translation>API 키 숨기기</translation>
    </message>
    <message>
        <source>this computer&apos;s keyring</source>
        <translation>이 컴퓨터의 키링</translation>
    </message>
    <message>
        <source>It will be kept in {where} and nowhere else.</source>
        <translation>API 키는 여기에만 저장됩니다: {where}.</translation>
    </message>
    <message>
        <source>Testing the key …</source>
        <translation>API 키를 확인하는 중…</translation>
    </message>
    <message>
        <source>The key is kept in {where}.</source>
        <translation>API 키가 여기에 저장되어 있습니다: {where}.</translation>
    </message>
    <message>
        <source>The key is kept until you close Orca Desktop.</source>
        <translation>API 키는 Orca Desktop을 닫을 때까지만 유지됩니다.</translation>
    </message>
    <message>
        <source>The key comes from ORCAROUTER_API_KEY and is not kept.</source>
        <translation>API 키는 ORCAROUTER_API_KEY에서 가져오며 저장하지 않습니다.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>게이트웨이가 이 API 키를 받아들이지 않습니다.</translation>
    </message>
</context>
<context>
    <name>KeyPresenter</name>
    <message>
        <source>Remove the key from this computer?</source>
        <translation>이 컴퓨터에서 API 키를 제거할까요?</translation>
    </message>
    <message>
        <source>To send messages you will have to paste it again. It stays valid.</source>
        <translation>메시지를 보내려면 다시 붙여넣어야 합니다. API 키는 계속 유효합니다.</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>API 키 제거</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>그대로 두기</translation>
    </message>
</context>
<context>
    <name>LeavingQuestion</name>
    <message>
        <source>This temporary chat will be gone</source>
        <translation>이 임시 채팅이 사라집니다</translation>
    </message>
    <message>
        <source>Nothing of it is kept on this computer. You can keep it as an ordinary chat.</source>
        <translation>이 컴퓨터에 아무것도 남지 않습니다. 일반 채팅으로 저장할 수 있습니다.</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>채팅 저장</translation>
    </message>
    <message>
        <source>What you have written was not sent, and is kept nowhere.</source>
        <translation>작성한 내용은 보내지 않았고 어디에도 저장되지 않습니다.</translation>
    </message>
    <message>
        <source>Let it go</source>
        <translation>버리기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>LengthEditor</name>
    <message>
        <source>Words wished for</source>
        <translation>원하는 단어 수</translation>
    </message>
    <message>
        <source>Asked for at the end of the instructions</source>
        <translation>지침의 끝에 덧붙여 요청합니다</translation>
    </message>
    <message>
        <source>about</source>
        <translation>약</translation>
    </message>
    <message>
        <source>words</source>
        <translation>단어</translation>
    </message>
</context>
<context>
    <name>LessonsPage</name>
    <message>
        <source>What models refused</source>
        <translation>모델이 거부한 설정</translation>
    </message>
    <message>
        <source>What a model has refused is left out of later requests to it, and greyed in the answer style. Forget it if the model has changed.</source>
        <translation>모델이 거부한 설정은 이후 그 모델에 보내는 요청에서 빼고 답변 스타일에 회색으로 표시합니다. 모델이 바뀌었다면 이 기록을 지우세요.</translation>
    </message>
    <message>
        <source>Learnt from refusals</source>
        <translation>거부 기록</translation>
    </message>
    <message>
        <source>No model has refused anything yet.</source>
        <translation>아직 모델이 거부한 설정이 없습니다.</translation>
    </message>
    <message>
        <source>Forget this</source>
        <translation>이 기록 지우기</translation>
    </message>
    <message>
        <source>Forget all</source>
        <translation>모두 지우기</translation>
    </message>
</context>
<context>
    <name>LibraryList</name>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
</context>
<context>
    <name>LibraryModel</name>
    <message>
        <source>Tags: {tags}</source>
        <translation>태그: {tags}</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>고정됨</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Yesterday</source>
        <translation>어제</translation>
    </message>
    <message>
        <source>Previous 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Previous 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Archived ({n})</source>
        <translation>보관됨 ({n})</translation>
    </message>
    <message>
        <source>{name}, unfolded</source>
        <translation>{name}, 펼침</translation>
    </message>
    <message>
        <source>{name}, folded</source>
        <translation>{name}, 접힘</translation>
    </message>
    <message>
        <source>{title}, pinned</source>
        <translation>{title}, 고정됨</translation>
    </message>
    <message>
        <source>{title}, archived</source>
        <translation>{title}, 보관됨</translation>
    </message>
    <message>
        <source>{title}, with a comparison</source>
        <translation>{title}, 비교 있음</translation>
    </message>
    <message>
        <source>{title}, waits for a result</source>
        <translation>{title}, 결과를 기다리는 중</translation>
    </message>
    <message>
        <source>{title}, a new answer</source>
        <translation>{title}, 새 답변</translation>
    </message>
    <message>
        <source>{title}, tags: {tags}</source>
        <translation>{title}, 태그: {tags}</translation>
    </message>
    <message>
        <source>{title}, found: {text}</source>
        <translation>{title}, 찾은 내용: {text}</translation>
    </message>
    <message>
        <source>{title}, answer being written</source>
        <translation>{title}, 답변 작성 중</translation>
    </message>
</context>
<context>
    <name>LicencesWindow</name>
    <message>
        <source>Licences</source>
        <translation>라이선스</translation>
    </message>
    <message>
        <source>Search the licences</source>
        <translation>라이선스 검색</translation>
    </message>
</context>
<context>
    <name>LikedDialog</name>
    <message>
        <source>What you liked</source>
        <translation>마음에 든 답변</translation>
    </message>
    <message>
        <source>How often an answer with a setting was compared, and how often you chose it. Kept on this computer only.</source>
        <translation>어떤 설정의 답변을 몇 번 비교했고 그중 몇 번 선택했는지 보여 줍니다. 이 컴퓨터에만 저장됩니다.</translation>
    </message>
    <message>
        <source>Choose an answer in a comparison, and what you liked is counted here.</source>
        <translation>비교에서 답변을 선택하면 마음에 든 답변이 여기에 집계됩니다.</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>바꾼 것</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>Bad</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>Your notes</source>
        <translation>나의 메모</translation>
    </message>
    <message>
        <source>{chosen} of {shown}</source>
        <translation>{shown}번 중 {chosen}번</translation>
    </message>
</context>
<context>
    <name>LimitEditor</name>
    <message>
        <source>Limit of tokens</source>
        <translation>토큰 한도</translation>
    </message>
    <message>
        <source>cut off after</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
</context>
<context>
    <name>ListControl</name>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>LivingFolderPage</name>
    <message>
        <source>Markdown files</source>
        <translation>Markdown 파일</translation>
    </message>
    <message>
        <source>Keep a Markdown file of every conversation in a folder</source>
        <translation>모든 대화를 폴더에 Markdown 파일로 저장</translation>
    </message>
    <message>
        <source>Folder of the Markdown files</source>
        <translation>Markdown 파일 폴더</translation>
    </message>
    <message>
        <source>No folder is chosen.</source>
        <translation>선택한 폴더가 없습니다.</translation>
    </message>
    <message>
        <source>Choose folder…</source>
        <translation>폴더 선택…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Keep files</source>
        <translation>파일 저장</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>A file has the title of its conversation and what the chat shows, and is written anew when that changes. Pictures and files are named in it, not copied. A blind comparison is written once it is revealed.</source>
        <translation>파일 이름은 대화의 제목이고 내용은 채팅에 보이는 그대로이며, 채팅이 바뀌면 새로 저장합니다. 이미지와 파일은 복사하지 않고 이름만 적습니다. 블라인드 비교는 공개된 뒤에 저장합니다.</translation>
    </message>
    <message>
        <source>What you change in a file stays: the chat then goes on in a new file beside it. When you delete a chat, its file goes too, unless you changed it; with Undo it comes back. When you turn this off, all files stay.</source>
        <translation>파일을 직접 고치면 그 파일은 그대로 남고, 채팅은 그 옆의 새 파일에 이어집니다. 채팅을 삭제하면 고치지 않은 파일은 함께 삭제되고, 실행 취소하면 돌아옵니다. 이 기능을 꺼도 파일은 모두 남습니다.</translation>
    </message>
    <message>
        <source>Who can read the folder can read the chats, keys in them too.</source>
        <translation>이 폴더를 읽을 수 있는 사람은 채팅을 읽을 수 있으며, 채팅에 적힌 키도 볼 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>LivingFolderPresenter</name>
    <message>
        <source>Choose the folder for the Markdown files</source>
        <translation>Markdown 파일을 둘 폴더 선택</translation>
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
        <translation>Orca Desktop에 문제가 생겼습니다. 마지막으로 한 작업이 적용되지 않았을 수 있습니다.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Manual</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>사용 설명서 검색</translation>
    </message>
    <message>
        <source>Chapters</source>
        <translation>목차</translation>
    </message>
    <message>
        <source>Chapter</source>
        <translation>본문</translation>
    </message>
</context>
<context>
    <name>MapModel</name>
    <message>
        <source>Edited: {words}</source>
        <translation>편집함: {words}</translation>
    </message>
    <message>
        <source>Another answer: {words}</source>
        <translation>다른 답변: {words}</translation>
    </message>
    <message>
        <source>Compared: {words}</source>
        <translation>비교함: {words}</translation>
    </message>
    <message numerus="yes">
        <source>{words} ({n} questions)</source>
        <translation>
            <numerusform>{words} (질문 {n}개)</numerusform>
        </translation>
    </message>
    <message>
        <source>{words}, shown</source>
        <translation>{words}, 표시 중</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>글 없음</translation>
    </message>
</context>
<context>
    <name>MessageEditor</name>
    <message>
        <source>Paste as plain text</source>
        <translation>일반 텍스트로 붙여넣기</translation>
    </message>
</context>
<context>
    <name>ModelButton</name>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Choose a model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>모델: {name}</translation>
    </message>
</context>
<context>
    <name>ModelPicker</name>
    <message numerus="yes">
        <source>answers with up to {count} tokens</source>
        <translation>
            <numerusform>답변 최대 {count} 토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Search models</source>
        <translation>모델 검색</translation>
    </message>
    <message>
        <source>Name or maker</source>
        <translation>이름 또는 제작사</translation>
    </message>
    <message>
        <source>Use this model</source>
        <translation>이 모델 사용</translation>
    </message>
    <message>
        <source>Refresh</source>
        <translation>새로 고침</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Starred</source>
        <translation>별표</translation>
    </message>
    <message>
        <source>Recent</source>
        <translation>최근 사용</translation>
    </message>
    <message>
        <source>Recommended</source>
        <translation>추천</translation>
    </message>
    <message>
        <source>All models</source>
        <translation>모든 모델</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Remove the star</source>
        <translation>별표 제거</translation>
    </message>
    <message>
        <source>Star</source>
        <translation>별표 추가</translation>
    </message>
    <message>
        <source>Ctrl+D</source>
        <translation>Ctrl+D</translation>
    </message>
    <message>
        <source>The list is not loaded, so this name may exist or not. It is asked as it stands; the gateway decides.</source>
        <translation>목록을 불러오지 못해 이 이름이 있는지 알 수 없습니다. 적힌 그대로 요청하며 게이트웨이가 판단합니다.</translation>
    </message>
    <message>
        <source>No list has this name. It is asked as it stands; the gateway decides.</source>
        <translation>목록에 이 이름이 없습니다. 적힌 그대로 요청하며 게이트웨이가 판단합니다.</translation>
    </message>
    <message>
        <source>Without the gateway&apos;s list only a few models are known here.</source>
        <translation>게이트웨이의 목록이 없으면 여기서는 몇 가지 모델만 알 수 있습니다.</translation>
    </message>
    <message>
        <source>Learnt: it refuses {name}. Forget this</source>
        <translation>거부 기록: {name}. 기록 지우기</translation>
    </message>
    <message>
        <source>Prices are for a million tokens.</source>
        <translation>가격은 100만 토큰 기준입니다.</translation>
    </message>
    <message>
        <source>answered last by {model}</source>
        <translation>최근 답변: {model}</translation>
    </message>
    <message>
        <source>not in the gateway&apos;s list</source>
        <translation>게이트웨이 목록에 없음</translation>
    </message>
    <message>
        <source>No list has “{name}”.</source>
        <translation>목록에 “{name}” 이름이 없습니다.</translation>
    </message>
    <message>
        <source>Names are taken to the letter. If the gateway does not know this one, the answer is an error.</source>
        <translation>이름은 적힌 그대로 씁니다. 게이트웨이가 모르는 이름이면 답변 대신 오류가 옵니다.</translation>
    </message>
    <message>
        <source>Ask it all the same</source>
        <translation>그래도 요청</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>뒤로</translation>
    </message>
</context>
<context>
    <name>ModelsPresenter</name>
    <message numerus="yes">
        <source>{n} models known; the gateway&apos;s list was not fetched yet</source>
        <translation>
            <numerusform>알려진 모델 {n}개, 게이트웨이 목록은 아직 가져오지 않음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} models, list of {time}</source>
        <translation>
            <numerusform>모델 {n}개, {time} 기준 목록</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the gateway …</source>
        <translation>게이트웨이에 확인하는 중…</translation>
    </message>
    <message>
        <source>The list of models is not available.</source>
        <translation>모델 목록을 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>MoreOptions</name>
    <message>
        <source>And also change</source>
        <translation>함께 바꿀 것</translation>
    </message>
    <message>
        <source>Even steps of</source>
        <translation>일정한 간격으로 바꿀 것</translation>
    </message>
    <message>
        <source>From</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>To</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>Number of columns</source>
        <translation>열 개수</translation>
    </message>
    <message>
        <source>Make these columns</source>
        <translation>이 열 만들기</translation>
    </message>
    <message>
        <source>Answers written at the same time</source>
        <translation>동시에 작성하는 답변 수</translation>
    </message>
    <message>
        <source>Ask me above this price</source>
        <translation>이 가격을 넘으면 묻기</translation>
    </message>
    <message>
        <source>from</source>
        <translation>시작</translation>
    </message>
    <message>
        <source>to</source>
        <translation>끝</translation>
    </message>
    <message>
        <source>in</source>
        <translation>총</translation>
    </message>
    <message>
        <source>columns</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Nothing more</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>MoreView</name>
    <message numerus="yes">
        <source>Show all {n} lines</source>
        <translation>
            <numerusform>{n}줄 모두 보기</numerusform>
        </translation>
    </message>
    <message>
        <source>Show less</source>
        <translation>간략히 보기</translation>
    </message>
</context>
<context>
    <name>NetworkPage</name>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>My own</source>
        <translation>직접 설정</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Kind of the proxy</source>
        <translation>프록시 종류</translation>
    </message>
    <message>
        <source>HTTP</source>
        <translation>HTTP</translation>
    </message>
    <message>
        <source>HTTPS (secured up to the proxy)</source>
        <translation>HTTPS(프록시까지 암호화)</translation>
    </message>
    <message>
        <source>SOCKS 5</source>
        <translation>SOCKS 5</translation>
    </message>
    <message>
        <source>Address of the proxy</source>
        <translation>프록시 주소</translation>
    </message>
    <message>
        <source>such as proxy.example.com:3128</source>
        <translation>예: proxy.example.com:3128</translation>
    </message>
    <message>
        <source>Port of the proxy</source>
        <translation>프록시 포트</translation>
    </message>
    <message>
        <source>User name for the proxy</source>
        <translation>프록시 사용자 이름</translation>
    </message>
    <message>
        <source>if the proxy wants one</source>
        <translation>프록시가 요구하는 경우</translation>
    </message>
    <message>
        <source>Password for the proxy</source>
        <translation>프록시 비밀번호</translation>
    </message>
    <message>
        <source>Remove the password</source>
        <translation>비밀번호 제거</translation>
    </message>
    <message>
        <source>Hosts without proxy</source>
        <translation>프록시를 쓰지 않는 호스트</translation>
    </message>
    <message>
        <source>such as intranet.example.com, 10.0.0.0/8</source>
        <translation>예: intranet.example.com, 10.0.0.0/8</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>테스트</translation>
    </message>
    <message>
        <source>Test the way to the gateway</source>
        <translation>게이트웨이까지 연결 테스트</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Cancel the test</source>
        <translation>테스트 취소</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>제거</translation>
    </message>
    <message>
        <source>Remove the certificates</source>
        <translation>인증서 제거</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Port</source>
        <translation>포트</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>종류</translation>
    </message>
    <message>
        <source>User name</source>
        <translation>사용자 이름</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>비밀번호</translation>
    </message>
    <message>
        <source>Without proxy</source>
        <translation>프록시 없이 연결</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>The test asks the gateway for the list of its models, without your key. It costs nothing.</source>
        <translation>API 키 없이 게이트웨이에 모델 목록을 요청하는 테스트입니다. 비용은 들지 않습니다.</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Some firms read along and have certificates of their own. Those in the file are trusted beside those of the system, never in their place.</source>
        <translation>회사에 따라 통신 내용을 확인하려고 자체 인증서를 쓰기도 합니다. 파일에 있는 인증서는 시스템의 인증서에 더해 신뢰하며, 시스템의 인증서를 대신하지는 않습니다.</translation>
    </message>
    <message>
        <source>A password is kept</source>
        <translation>비밀번호 저장됨</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer alone.</source>
        <translation>이 컴퓨터의 키링에만 저장되어 있습니다.</translation>
    </message>
    <message>
        <source>Testing …</source>
        <translation>테스트하는 중…</translation>
    </message>
    <message>
        <source>Only those that the system trusts.</source>
        <translation>시스템이 신뢰하는 인증서만 사용합니다.</translation>
    </message>
    <message>
        <source>Also: {names}</source>
        <translation>추가된 인증서: {names}</translation>
    </message>
    <message>
        <source>This is no address of a proxy and its port. What was set before counts.</source>
        <translation>프록시의 주소와 포트가 아닙니다. 이전 설정을 그대로 사용합니다.</translation>
    </message>
</context>
<context>
    <name>NetworkPresenter</name>
    <message>
        <source>Changed: {name}</source>
        <translation>변경함: {name}</translation>
    </message>
    <message>
        <source>Enter the address and the user name first: a password belongs to these.</source>
        <translation>주소와 사용자 이름을 먼저 입력하세요. 비밀번호는 이 둘에 딸린 것입니다.</translation>
    </message>
    <message>
        <source>Choose the file with the certificates</source>
        <translation>인증서 파일 선택</translation>
    </message>
    <message>
        <source>Certificates ({pattern})</source>
        <translation>인증서 ({pattern})</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
</context>
<context>
    <name>NoticeList</name>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Nothing was told since the program was started.</source>
        <translation>프로그램을 시작한 뒤로 알림이 없습니다.</translation>
    </message>
</context>
<context>
    <name>NoticeView</name>
    <message>
        <source>{what} Trying again in {seconds} s.</source>
        <translation>{what} {seconds}초 후 다시 시도합니다.</translation>
    </message>
    <message>
        <source>Still waiting, {0} s so far.</source>
        <translation>아직 기다리는 중, 지금까지 {0}초.</translation>
    </message>
    <message>
        <source>Waiting for the answer…</source>
        <translation>답변을 기다리는 중…</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>There is nothing to undo.</source>
        <translation>실행 취소할 작업이 없습니다.</translation>
    </message>
    <message>
        <source>Undone: “{what}”</source>
        <translation>실행 취소함: “{what}”</translation>
    </message>
</context>
<context>
    <name>NotificationsPresenter</name>
    <message>
        <source>Open the chat</source>
        <translation>채팅 열기</translation>
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
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>NumberField</name>
    <message>
        <source>Give a number from {low} to {high}.</source>
        <translation>{low}~{high} 사이의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Give a whole number from {low} to {high}.</source>
        <translation>{low}~{high} 사이의 정수를 입력하세요.</translation>
    </message>
</context>
<context>
    <name>OfflinePresenter</name>
    <message>
        <source>No network. You can write on; a question goes when you send it again.</source>
        <translation>네트워크에 연결되지 않았습니다. 계속 쓸 수 있으며, 질문은 다시 보낼 때 나갑니다.</translation>
    </message>
    <message>
        <source>The network is back. Nothing was sent by itself.</source>
        <translation>네트워크에 다시 연결되었습니다. 저절로 보낸 것은 없습니다.</translation>
    </message>
</context>
<context>
    <name>OmissionView</name>
    <message>
        <source>Sent along, because you brought it back.</source>
        <translation>다시 포함했으므로 함께 보냅니다.</translation>
    </message>
    <message>
        <source>Leave out</source>
        <translation>제외</translation>
    </message>
    <message>
        <source>Send along</source>
        <translation>함께 보내기</translation>
    </message>
    <message>
        <source>Leave this question and its answer out of later questions</source>
        <translation>이 질문과 답변을 다음 질문부터 제외</translation>
    </message>
    <message>
        <source>Send this question and its answer along with later questions</source>
        <translation>이 질문과 답변을 다음 질문과 함께 보내기</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>In this chat</source>
        <translation>이 채팅의 내용</translation>
    </message>
    <message>
        <source>Questions</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Map</source>
        <translation>지도</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Go there</source>
        <translation>그 위치로 가기</translation>
    </message>
    <message>
        <source>Delete this branch</source>
        <translation>이 분기 삭제</translation>
    </message>
    <message>
        <source>Enter goes there   Esc leaves</source>
        <translation>Enter 이동   Esc 닫기</translation>
    </message>
    <message>
        <source>Nothing was asked in this chat yet.</source>
        <translation>이 채팅에는 아직 질문이 없습니다.</translation>
    </message>
    <message>
        <source>Without words</source>
        <translation>글 없음</translation>
    </message>
    <message>
        <source>{number}: {words}</source>
        <translation>{number}: {words}</translation>
    </message>
    <message>
        <source>{words}, a comparison</source>
        <translation>{words}, 비교</translation>
    </message>
    <message>
        <source>{words}, you are here</source>
        <translation>{words}, 현재 위치</translation>
    </message>
    <message>
        <source>Choose a question to delete all that follows it.</source>
        <translation>질문을 선택하면 그 뒤에 이어지는 내용을 모두 삭제할 수 있습니다.</translation>
    </message>
    <message>
        <source>Map of the chat</source>
        <translation>채팅 지도</translation>
    </message>
</context>
<context>
    <name>OutlinePresenter</name>
    <message numerus="yes">
        <source>{n} questions deleted with their answers.</source>
        <translation>
            <numerusform>질문 {n}개를 답변과 함께 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Bookmark added.</source>
        <translation>북마크를 추가했습니다.</translation>
    </message>
    <message>
        <source>Add a note</source>
        <translation>메모 추가</translation>
    </message>
    <message>
        <source>Bookmark removed.</source>
        <translation>북마크를 제거했습니다.</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Preview as pages</source>
        <translation>페이지 미리 보기</translation>
    </message>
</context>
<context>
    <name>PalettePresenter</name>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Search all messages for “{words}”</source>
        <translation>모든 메시지에서 “{words}” 검색</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Nothing was said in this chat yet</source>
        <translation>이 채팅에는 아직 내용이 없습니다</translation>
    </message>
    <message>
        <source>An answer is being written</source>
        <translation>답변을 작성하는 중입니다</translation>
    </message>
    <message>
        <source>No answer yet</source>
        <translation>아직 답변이 없습니다</translation>
    </message>
    <message>
        <source>Nothing is being written</source>
        <translation>작성 중인 답변이 없습니다</translation>
    </message>
</context>
<context>
    <name>PaletteRows</name>
    <message>
        <source>Action</source>
        <translation>동작</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Preset</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Prompt</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
</context>
<context>
    <name>PanelDelegate</name>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>What is worth remembering here?</source>
        <translation>무엇을 기억해 둘까요?</translation>
    </message>
</context>
<context>
    <name>ParameterPane</name>
    <message>
        <source>Answer style</source>
        <translation>답변 스타일</translation>
    </message>
    <message>
        <source>Hide answer style</source>
        <translation>답변 스타일 숨기기</translation>
    </message>
    <message>
        <source>Simple</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>Advanced</source>
        <translation>고급</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>What this model accepts is not known. Settings are sent as they are.</source>
        <translation>이 모델이 무엇을 받아들이는지 알 수 없습니다. 설정을 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>Set under Advanced: {count}</source>
        <translation>고급에서 설정함: {count}</translation>
    </message>
</context>
<context>
    <name>ParameterRow</name>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>It is not known whether this model takes it; it is sent as it is.</source>
        <translation>이 모델이 받아들이는지 알 수 없어 그대로 보냅니다.</translation>
    </message>
    <message>
        <source>not used</source>
        <translation>사용 안 함</translation>
    </message>
    <message>
        <source>not sure</source>
        <translation>확실하지 않음</translation>
    </message>
    <message>
        <source>{name} Leave it to the model</source>
        <translation>{name}: 모델에 맡기기</translation>
    </message>
    <message>
        <source>Give a whole number, such as 4096.</source>
        <translation>4096처럼 정수를 입력하세요.</translation>
    </message>
    <message>
        <source>Give a number.</source>
        <translation>숫자를 입력하세요.</translation>
    </message>
    <message>
        <source>Reset {name}</source>
        <translation>{name} 초기화</translation>
    </message>
    <message>
        <source>Do not send {name}</source>
        <translation>{name} 보내지 않기</translation>
    </message>
</context>
<context>
    <name>PresetBar</name>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Save as a preset</source>
        <translation>프리셋으로 저장</translation>
    </message>
    <message>
        <source>Save these settings as a preset</source>
        <translation>이 설정을 프리셋으로 저장</translation>
    </message>
    <message>
        <source>Your own style</source>
        <translation>나만의 스타일</translation>
    </message>
    <message>
        <source>{name}, changed</source>
        <translation>{name}, 변경됨</translation>
    </message>
    <message>
        <source>Preset: {name}</source>
        <translation>프리셋: {name}</translation>
    </message>
    <message>
        <source>Named settings to choose from</source>
        <translation>이름을 붙여 둔 설정 중에서 선택</translation>
    </message>
    <message>
        <source>{name} (for new chats)</source>
        <translation>{name} (새 채팅용)</translation>
    </message>
    <message>
        <source>{name}: {reason}</source>
        <translation>{name}: {reason}</translation>
    </message>
    <message>
        <source>Keep the changes in {name}</source>
        <translation>{name} 프리셋에 변경 내용 저장</translation>
    </message>
    <message>
        <source>Save as a new preset …</source>
        <translation>새 프리셋으로 저장…</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>프리셋 관리…</translation>
    </message>
</context>
<context>
    <name>PresetNameDialog</name>
    <message>
        <source>Save as a new preset</source>
        <translation>새 프리셋으로 저장</translation>
    </message>
    <message>
        <source>Name of the preset</source>
        <translation>프리셋 이름</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PresetsDialog</name>
    <message>
        <source>Presets</source>
        <translation>프리셋</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>New chats begin with this one.</source>
        <translation>새 채팅은 이 프리셋으로 시작합니다.</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>삭제함: {name}</translation>
    </message>
    <message>
        <source>Not for new chats</source>
        <translation>새 채팅에 사용 안 함</translation>
    </message>
    <message>
        <source>Use for new chats</source>
        <translation>새 채팅에 사용</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Import …</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export all …</source>
        <translation>모두 내보내기…</translation>
    </message>
</context>
<context>
    <name>PresetsPresenter</name>
    <message>
        <source>Export presets</source>
        <translation>프리셋 내보내기</translation>
    </message>
    <message>
        <source>Presets (*.json)</source>
        <translation>프리셋 (*.json)</translation>
    </message>
    <message>
        <source>Import presets</source>
        <translation>프리셋 가져오기</translation>
    </message>
    <message>
        <source>Imported: {names}</source>
        <translation>가져옴: {names}</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Go to answer {letter}</source>
        <translation>답변 {letter} 보기</translation>
    </message>
</context>
<context>
    <name>Previews</name>
    <message>
        <source>All columns</source>
        <translation>모든 열</translation>
    </message>
</context>
<context>
    <name>PrintPresenter</name>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
</context>
<context>
    <name>PromptDialog</name>
    <message>
        <source>Change a prompt</source>
        <translation>프롬프트 변경</translation>
    </message>
    <message>
        <source>New prompt</source>
        <translation>새 프롬프트</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>폴더 없음</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>Press keys…</source>
        <translation>단축키를 누르세요…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>단축키 없음</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>{{topic}} asks for something. {{topic: tax}} begins with “tax”, and {{tone: formal|friendly}} lets you choose.</source>
        <translation>{{주제}} 자리에서는 내용을 묻습니다. {{주제: 세금}} 자리는 “세금”으로 시작하고, {{말투: 정중한|친근한}} 자리에서는 하나를 고릅니다.</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Asks for: {names}</source>
        <translation>묻는 내용: {names}</translation>
    </message>
</context>
<context>
    <name>PromptsDialog</name>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
    <message>
        <source>Search prompts</source>
        <translation>프롬프트 검색</translation>
    </message>
    <message>
        <source>A name, a folder or some words</source>
        <translation>이름, 폴더 또는 단어</translation>
    </message>
    <message>
        <source>Put in</source>
        <translation>넣기</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>새 프롬프트…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>예시 4개 넣기</translation>
    </message>
    <message>
        <source>Import…</source>
        <translation>가져오기…</translation>
    </message>
    <message>
        <source>Export all…</source>
        <translation>모두 내보내기…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>A prompt is a text that you use again and again. Keep it under a name, and put it into a message by typing / at its beginning. Where {{topic}} stands in it, you are asked what to put there.</source>
        <translation>프롬프트는 자주 다시 쓰는 텍스트입니다. 이름을 붙여 저장하고, 메시지 맨 앞에 /를 입력해 넣으세요. {{주제}} 자리가 있으면 그 자리에 넣을 내용을 묻습니다.</translation>
    </message>
</context>
<context>
    <name>PromptsPresenter</name>
    <message>
        <source>Open a chat to put a prompt into a message.</source>
        <translation>메시지에 프롬프트를 넣으려면 채팅을 여세요.</translation>
    </message>
    <message>
        <source>↑ ↓ walk   Enter puts in   Esc leaves the /</source>
        <translation>↑ ↓ 이동   Enter 넣기   Esc / 그대로 두기</translation>
    </message>
    <message>
        <source>New prompt “{name}”…</source>
        <translation>새 프롬프트 “{name}”…</translation>
    </message>
    <message>
        <source>New prompt…</source>
        <translation>새 프롬프트…</translation>
    </message>
    <message>
        <source>Keep a text that you use again and again</source>
        <translation>자주 다시 쓰는 텍스트 저장</translation>
    </message>
    <message>
        <source>To try it: explaining, letters, shortening, for and against</source>
        <translation>시험해 보기: 설명, 편지, 줄이기, 찬성과 반대</translation>
    </message>
    <message>
        <source>Put in 4 examples</source>
        <translation>예시 4개 넣기</translation>
    </message>
    <message>
        <source>There is no prompt yet.</source>
        <translation>아직 프롬프트가 없습니다.</translation>
    </message>
    <message>
        <source>No prompt is called that.</source>
        <translation>이런 이름의 프롬프트가 없습니다.</translation>
    </message>
    <message>
        <source>There is no text yet that could be kept.</source>
        <translation>아직 저장할 텍스트가 없습니다.</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>프롬프트로 저장…</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>프롬프트…</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>변경함: {name}</translation>
    </message>
    <message>
        <source>Kept: {name}</source>
        <translation>저장함: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}</source>
        <translation>삭제함: {name}</translation>
    </message>
    <message>
        <source>The examples are there.</source>
        <translation>예시를 넣었습니다.</translation>
    </message>
    <message>
        <source>Export prompts</source>
        <translation>프롬프트 내보내기</translation>
    </message>
    <message>
        <source>Import prompts</source>
        <translation>프롬프트 가져오기</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>찾는 위치(&amp;L):</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>파일 이름(&amp;N):</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>파일 형식(&amp;T):</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>폴더:</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>열기(&amp;O)</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>저장(&amp;S)</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>선택(&amp;C)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>모든 파일 (*)</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>새 폴더</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>크기</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>유형</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>수정한 날짜</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>확인</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>예(&amp;Y)</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>아니요(&amp;N)</translation>
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
        <translation>Delete</translation>
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
        <translation>실행 취소(&amp;U)</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>다시 실행(&amp;R)</translation>
    </message>
    <message>
        <source>Cu&amp;t</source>
        <translation>잘라내기(&amp;T)</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>복사(&amp;C)</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>붙여넣기(&amp;P)</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>모두 선택</translation>
    </message>
</context>
<context>
    <name>QuickPresenter</name>
    <message>
        <source>It is a chat in the list now.</source>
        <translation>이제 목록에 있는 채팅입니다.</translation>
    </message>
    <message>
        <source>Nothing of it is kept; it is gone with the next question.</source>
        <translation>아무것도 남지 않으며, 다음 질문을 하면 사라집니다.</translation>
    </message>
</context>
<context>
    <name>QuickWindow</name>
    <message>
        <source>Quick question</source>
        <translation>빠른 질문</translation>
    </message>
    <message>
        <source>Ask anything</source>
        <translation>무엇이든 물어보세요</translation>
    </message>
    <message>
        <source>Send</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Open in window</source>
        <translation>창에서 열기</translation>
    </message>
    <message>
        <source>Temporary: nothing of it is kept</source>
        <translation>임시: 아무것도 남기지 않습니다</translation>
    </message>
    <message>
        <source>Keep nothing of this question</source>
        <translation>이 질문을 남기지 않기</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The answer is there.</source>
        <translation>답변이 왔습니다.</translation>
    </message>
</context>
<context>
    <name>RangeControl</name>
    <message>
        <source>{name} slider</source>
        <translation>{name} 슬라이더</translation>
    </message>
</context>
<context>
    <name>ReadAloudPresenter</name>
    <message>
        <source>Stop reading aloud</source>
        <translation>소리 내어 읽기 중지</translation>
    </message>
    <message>
        <source>Read aloud</source>
        <translation>소리 내어 읽기</translation>
    </message>
    <message>
        <source>There is no answer here that could be read aloud.</source>
        <translation>여기에는 소리 내어 읽을 답변이 없습니다.</translation>
    </message>
    <message>
        <source>There are no words in this answer.</source>
        <translation>이 답변에는 읽을 글이 없습니다.</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>중지</translation>
    </message>
    <message>
        <source>The answer is read aloud.</source>
        <translation>답변을 소리 내어 읽습니다.</translation>
    </message>
    <message>
        <source>The voice of this system could not be used.</source>
        <translation>이 시스템의 음성을 사용할 수 없었습니다.</translation>
    </message>
</context>
<context>
    <name>RecipeBar</name>
    <message>
        <source>Recipes</source>
        <translation>레시피</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>이름 바꾸기…</translation>
    </message>
    <message>
        <source>Forget</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>Forget this recipe</source>
        <translation>이 레시피 삭제</translation>
    </message>
    <message>
        <source>“{name}” was forgotten.</source>
        <translation>“{name}” 레시피를 삭제했습니다.</translation>
    </message>
</context>
<context>
    <name>RecipeNameDialog</name>
    <message>
        <source>Name of the recipe</source>
        <translation>레시피 이름</translation>
    </message>
    <message>
        <source>There is a recipe of this name; it would be replaced.</source>
        <translation>같은 이름의 레시피가 있습니다. 저장하면 바뀝니다.</translation>
    </message>
    <message>
        <source>Keep</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>바꾸기</translation>
    </message>
</context>
<context>
    <name>RefusalCard</name>
    <message>
        <source>Instead:</source>
        <translation>대신:</translation>
    </message>
</context>
<context>
    <name>ReleaseDialog</name>
    <message>
        <source>A newer version</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>버전 {number}</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 기능</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>페이지 열기</translation>
    </message>
    <message>
        <source>Skip this version</source>
        <translation>이 버전 건너뛰기</translation>
    </message>
</context>
<context>
    <name>ReplyDetails</name>
    <message>
        <source>Details of the answer</source>
        <translation>답변의 세부 정보</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Show the request</source>
        <translation>요청 보기</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>For support</source>
        <translation>지원 문의용</translation>
    </message>
    <message>
        <source>Asked</source>
        <translation>요청한 모델</translation>
    </message>
    <message>
        <source>Answered by</source>
        <translation>답한 모델</translation>
    </message>
    <message>
        <source>not told</source>
        <translation>알려 주지 않음</translation>
    </message>
    <message>
        <source>the same</source>
        <translation>같은 모델</translation>
    </message>
    <message>
        <source>another one: {model}</source>
        <translation>다른 모델: {model}</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Read from the cache</source>
        <translation>캐시에서 읽음</translation>
    </message>
    <message>
        <source>Written to the cache</source>
        <translation>캐시에 저장</translation>
    </message>
    <message>
        <source>Answered</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Of those, thinking</source>
        <translation>그중 생각</translation>
    </message>
    <message>
        <source>Web searches</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>Web pages read</source>
        <translation>읽은 웹페이지</translation>
    </message>
    <message>
        <source>Practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>no money</source>
        <translation>비용 없음</translation>
    </message>
    <message>
        <source>Told with the answer</source>
        <translation>답변과 함께 알려 준 비용</translation>
    </message>
    <message>
        <source>Billed in the end</source>
        <translation>최종 청구 금액</translation>
    </message>
    <message>
        <source>Asked at</source>
        <translation>질문한 시각</translation>
    </message>
    <message>
        <source>First word after</source>
        <translation>첫 단어까지</translation>
    </message>
    <message>
        <source>Thought for</source>
        <translation>생각한 시간</translation>
    </message>
    <message>
        <source>Whole answer</source>
        <translation>답변 전체</translation>
    </message>
    <message>
        <source>Tokens a second</source>
        <translation>초당 토큰</translation>
    </message>
    <message>
        <source>As sent</source>
        <translation>보낸 그대로</translation>
    </message>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Not sent</source>
        <translation>보내지 않음</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Request</source>
        <translation>요청</translation>
    </message>
    <message>
        <source>Ended because of</source>
        <translation>끝난 이유</translation>
    </message>
    <message>
        <source>Stop sequence</source>
        <translation>중지 시퀀스</translation>
    </message>
    <message>
        <source>Requests</source>
        <translation>요청</translation>
    </message>
</context>
<context>
    <name>Reports</name>
    <message>
        <source>Export as a table</source>
        <translation>표로 내보내기</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
    <message>
        <source>Export report</source>
        <translation>보고서 내보내기</translation>
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
        <translation>사본에서 복원</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Newest chats of the copy</source>
        <translation>사본의 최근 채팅</translation>
    </message>
    <message>
        <source>The newest chats in it</source>
        <translation>사본에 있는 최근 채팅</translation>
    </message>
    <message>
        <source>Look at this backup</source>
        <translation>이 백업 살펴보기</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>파일 선택…</translation>
    </message>
    <message>
        <source>Restore and start again</source>
        <translation>복원하고 다시 시작</translation>
    </message>
    <message>
        <source>Another one…</source>
        <translation>다른 사본…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>A copy that you saved, or one of the backups below. Nothing is changed before you have seen what is in it.</source>
        <translation>저장해 둔 사본이나 아래 백업 중 하나를 고르세요. 내용을 확인하기 전에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>A copy that you saved; there are no backups yet. Nothing is changed before you have seen what is in it.</source>
        <translation>저장해 둔 사본을 고르세요. 백업은 아직 없습니다. 내용을 확인하기 전에는 아무것도 바뀌지 않습니다.</translation>
    </message>
    <message>
        <source>Choose what to restore</source>
        <translation>복원할 사본 선택</translation>
    </message>
    <message>
        <source>Nothing is changed if you cancel.</source>
        <translation>취소하면 아무것도 바뀌지 않습니다.</translation>
    </message>
</context>
<context>
    <name>ResultField</name>
    <message>
        <source>That is too long for a result. Attach it as a file, or shorten it.</source>
        <translation>결과로 쓰기에는 너무 깁니다. 파일로 첨부하거나 줄이세요.</translation>
    </message>
</context>
<context>
    <name>ResultsDialog</name>
    <message>
        <source>Results of tools</source>
        <translation>도구 결과</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>나중에</translation>
    </message>
</context>
<context>
    <name>RowDelegate</name>
    <message>
        <source>Name of the folder</source>
        <translation>폴더 이름</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
</context>
<context>
    <name>RowMenu</name>
    <message>
        <source>{row}, menu</source>
        <translation>{row}, 메뉴</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>고정 해제</translation>
    </message>
    <message>
        <source>Pin</source>
        <translation>고정</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>태그…</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>보관 해제</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>복제</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
    <message>
        <source>New chat in this folder</source>
        <translation>이 폴더에 새 채팅</translation>
    </message>
    <message>
        <source>New folder in this one</source>
        <translation>이 폴더에 새 폴더</translation>
    </message>
    <message>
        <source>Colour and new chats…</source>
        <translation>색상과 새 채팅…</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>위로 이동</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>아래로 이동</translation>
    </message>
    <message>
        <source>Delete the folder, keep its chats</source>
        <translation>채팅은 두고 폴더 삭제</translation>
    </message>
    <message>
        <source>Move to</source>
        <translation>이동</translation>
    </message>
    <message>
        <source>No folder</source>
        <translation>폴더 없음</translation>
    </message>
    <message>
        <source>New folder…</source>
        <translation>새 폴더…</translation>
    </message>
</context>
<context>
    <name>SaveCopyDialog</name>
    <message>
        <source>Save a copy</source>
        <translation>사본 저장</translation>
    </message>
    <message>
        <source>With pictures and files ({size})</source>
        <translation>이미지와 파일 포함({size})</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>진행 상황</translation>
    </message>
    <message>
        <source>Choose where…</source>
        <translation>위치 선택…</translation>
    </message>
    <message>
        <source>Show in folder</source>
        <translation>폴더에서 보기</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>One file with everything</source>
        <translation>모든 것을 담은 파일 하나</translation>
    </message>
    <message>
        <source>All chats, presets and settings go into one file that this program can restore. The key is never in it. Who has the file can read the chats.</source>
        <translation>모든 채팅, 프리셋, 설정을 이 프로그램이 복원할 수 있는 파일 하나에 담습니다. API 키는 넣지 않습니다. 이 파일을 가진 사람은 채팅을 읽을 수 있습니다.</translation>
    </message>
    <message>
        <source>Writing and checking…</source>
        <translation>저장하고 확인하는 중…</translation>
    </message>
    <message>
        <source>It was read again, and nothing in it is missing.</source>
        <translation>다시 읽어 보았으며 빠진 것이 없습니다.</translation>
    </message>
</context>
<context>
    <name>SearchField</name>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Narrow the search</source>
        <translation>검색 범위 좁히기</translation>
    </message>
    <message>
        <source>Previous hit</source>
        <translation>이전 결과</translation>
    </message>
    <message>
        <source>Next hit</source>
        <translation>다음 결과</translation>
    </message>
    <message>
        <source>There may be more. Narrow the search to see it.</source>
        <translation>결과가 더 있을 수 있습니다. 검색 범위를 좁히면 볼 수 있습니다.</translation>
    </message>
    <message>
        <source>{filter} was removed</source>
        <translation>{filter} 필터를 제거했습니다</translation>
    </message>
    <message>
        <source>Remove the filter “{filter}”</source>
        <translation>“{filter}” 필터 제거</translation>
    </message>
    <message>
        <source>Remove the filter</source>
        <translation>필터 제거</translation>
    </message>
    <message>
        <source>Rename this tag…</source>
        <translation>이 태그 이름 바꾸기…</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>모든 태그…</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>시간</translation>
    </message>
    <message>
        <source>{filter} was added</source>
        <translation>{filter} 필터를 추가했습니다</translation>
    </message>
</context>
<context>
    <name>SearchOptions</name>
    <message>
        <source>How to search the web</source>
        <translation>웹 검색 방법</translation>
    </message>
    <message>
        <source>Each search is billed on top. An answer with one search cost about {price} when it was measured.</source>
        <translation>검색할 때마다 요금이 추가됩니다. 측정했을 때 검색 한 번을 포함한 답변에는 비용이 약 {price} 들었습니다.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Select none</source>
        <translation>선택 해제</translation>
    </message>
    <message>
        <source>Move to…</source>
        <translation>이동…</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>태그…</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>보관</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>내보내기…</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>삭제</translation>
    </message>
</context>
<context>
    <name>ServerView</name>
    <message numerus="yes">
        <source>The server has {n} tools.</source>
        <translation>
            <numerusform>이 서버에 도구가 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server has {n} tools: {names}</source>
        <translation>
            <numerusform>이 서버에 도구가 {n}개 있습니다: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Use this server</source>
        <translation>이 서버 사용</translation>
    </message>
    <message>
        <source>Off: it stays here and is not sent</source>
        <translation>끔: 여기에 남겨 두고 보내지 않습니다</translation>
    </message>
    <message>
        <source>Name of the server</source>
        <translation>서버 이름</translation>
    </message>
    <message>
        <source>Such as calendar</source>
        <translation>예: calendar</translation>
    </message>
    <message>
        <source>Address of the server</source>
        <translation>서버 주소</translation>
    </message>
    <message>
        <source>Token of the server</source>
        <translation>서버 토큰</translation>
    </message>
    <message>
        <source>Remove the token</source>
        <translation>토큰 제거</translation>
    </message>
    <message>
        <source>Allowed tools</source>
        <translation>허용한 도구</translation>
    </message>
    <message>
        <source>All its tools</source>
        <translation>모든 도구</translation>
    </message>
    <message>
        <source>Only these</source>
        <translation>이 도구만</translation>
    </message>
    <message>
        <source>Ask the server for its tools</source>
        <translation>서버에 도구 목록 요청</translation>
    </message>
    <message>
        <source>No tool is allowed, so the model can use none of this server.</source>
        <translation>허용한 도구가 없어 모델이 이 서버를 전혀 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Name of a further tool</source>
        <translation>추가할 도구 이름</translation>
    </message>
    <message>
        <source>Name of a tool</source>
        <translation>도구 이름</translation>
    </message>
    <message>
        <source>Allow it</source>
        <translation>허용</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>그대로 유지하며 JSON에서만 변경할 수 있음: {keys}</translation>
    </message>
    <message>
        <source>Kept in this computer&apos;s keyring; write another to replace it</source>
        <translation>이 컴퓨터의 키링에 저장됨. 다른 토큰을 입력하면 바뀜</translation>
    </message>
    <message>
        <source>Written in the JSON; it moves to the keyring too</source>
        <translation>JSON에 적혀 있음. 이것도 키링으로 옮겨짐</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Asking the server …</source>
        <translation>서버에 요청하는 중…</translation>
    </message>
    <message>
        <source>Connects to {address} now, with its token, and only for this</source>
        <translation>목록을 받을 때만 토큰을 써서 지금 {address} 서버에 연결합니다</translation>
    </message>
    <message>
        <source>The server has no tools.</source>
        <translation>이 서버에는 도구가 없습니다.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>주소</translation>
    </message>
    <message>
        <source>Token</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>A token moves to this computer&apos;s keyring when you press Use, and is written down nowhere else. The system may ask whether the program may use the keyring.</source>
        <translation>“사용”을 누르면 토큰은 이 컴퓨터의 키링으로 옮겨지며 다른 곳에는 남지 않습니다. 이 프로그램이 키링을 사용해도 되는지 시스템이 물을 수 있습니다.</translation>
    </message>
    <message>
        <source>Tools that the model may use</source>
        <translation>모델이 사용할 수 있는 도구</translation>
    </message>
    <message>
        <source>Only this button connects this computer to the server. A token that is kept is read from the keyring for it.</source>
        <translation>이 컴퓨터는 이 버튼을 누를 때만 서버에 연결합니다. 저장된 토큰은 그때 키링에서 읽습니다.</translation>
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
        <translation>MCP 서버</translation>
    </message>
    <message>
        <source>Add a server</source>
        <translation>서버 추가</translation>
    </message>
    <message>
        <source>Remove the server</source>
        <translation>서버 제거</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>이 텍스트는 양식으로 표시할 수 없습니다. {problem}</translation>
    </message>
    <message>
        <source>Off: it is not sent</source>
        <translation>끔: 보내지 않습니다</translation>
    </message>
    <message>
        <source>An MCP server offers tools on the web that the model uses by itself. The provider of the model connects to it; this program does so only when you ask for its tools.</source>
        <translation>MCP 서버는 모델이 스스로 사용하는 도구를 웹에서 제공합니다. 서버에는 모델 제공업체가 연결하며, 이 프로그램은 도구 목록을 요청할 때만 연결합니다.</translation>
    </message>
    <message>
        <source>Add the first server</source>
        <translation>첫 서버 추가</translation>
    </message>
</context>
<context>
    <name>SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>섹션</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Key in use: …{tail}</source>
        <translation>사용 중인 API 키: …{tail}</translation>
    </message>
    <message>
        <source>A key is in use.</source>
        <translation>API 키를 사용 중입니다.</translation>
    </message>
    <message>
        <source>No key is in use.</source>
        <translation>사용 중인 API 키가 없습니다.</translation>
    </message>
    <message>
        <source>As in the last chat</source>
        <translation>마지막 채팅과 같게</translation>
    </message>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>게이트웨이 주소</translation>
    </message>
    <message>
        <source>Remove the key</source>
        <translation>API 키 제거</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 API 키</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>새 채팅의 모델</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>새 채팅의 스타일</translation>
    </message>
    <message>
        <source>Manage presets …</source>
        <translation>프리셋 관리…</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>오래 걸린 답변이 오면 알리기</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>The desktop tells it after 20 seconds, if you look at something else. A click opens the chat.</source>
        <translation>20초가 넘게 걸린 답변이 왔을 때 다른 것을 보고 있으면 시스템 알림으로 알려 줍니다. 알림을 누르면 채팅이 열립니다.</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>일시 중지된 답변 자동으로 이어 가기</translation>
    </message>
    <message>
        <source>Pauses</source>
        <translation>일시 중지</translation>
    </message>
    <message>
        <source>A model may pause in long work. Going on is a request of its own, and is made up to three times.</source>
        <translation>작업이 길면 모델이 일시 중지할 수 있습니다. 이어 가기는 별도의 요청이며 세 번까지 보냅니다.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>시스템과 같게</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>라이트</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>다크</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>고대비</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Larger still where the system wants larger text</source>
        <translation>시스템의 글자가 크면 더 크게</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Always</source>
        <translation>항상</translation>
    </message>
    <message>
        <source>As little as possible</source>
        <translation>되도록 적게</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>It is spoken at once. What you have written stays, and answers go on.</source>
        <translation>바로 바뀝니다. 입력하던 글은 그대로 남고 답변도 계속됩니다.</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>입력과 단축키</translation>
    </message>
    <message>
        <source>Enter sends, Shift+Enter breaks the line</source>
        <translation>Enter로 보내고 Shift+Enter로 줄 바꿈</translation>
    </message>
    <message>
        <source>Ctrl+Enter sends, Enter breaks the line</source>
        <translation>Ctrl+Enter로 보내고 Enter로 줄 바꿈</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Show all keys</source>
        <translation>모든 단축키 보기</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>단축키</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>보내는 것</translation>
    </message>
    <message>
        <source>Only the requests you send go to the gateway, with what you attach. Nothing else leaves this computer, unless you want to hear of newer versions.</source>
        <translation>직접 보낸 요청과 거기에 첨부한 것만 게이트웨이로 갑니다. 새 버전 소식을 받으려는 경우가 아니면 그 밖에는 아무것도 이 컴퓨터를 벗어나지 않습니다.</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>남는 것</translation>
    </message>
    <message>
        <source>Chats lie on this computer, readable to whoever can read your files. Of a temporary chat nothing is kept. What is deleted stays in the bin for 30 days, unless you erase it for ever.</source>
        <translation>채팅은 이 컴퓨터에 있으며, 파일을 읽을 수 있는 사람은 누구나 읽을 수 있습니다. 임시 채팅은 아무것도 남지 않습니다. 삭제한 채팅은 영구 삭제하지 않으면 30일 동안 최근 삭제된 항목에 남습니다.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>It is kept in the keyring of this computer or for one session, and stands in no file of this program.</source>
        <translation>API 키는 이 컴퓨터의 키링에 저장하거나 이번 세션에만 쓰며, 이 프로그램의 어느 파일에도 적지 않습니다.</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>내보낸 Markdown을 Orca Desktop에서 다시 읽을 수 있게</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>A comment at the end of the file tells what the text does not show: thinking, results of tools and settings. Without it there is nothing but the text.</source>
        <translation>생각, 도구 결과, 설정처럼 본문에 보이지 않는 내용을 파일 끝의 주석에 적습니다. 끄면 본문만 남습니다.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>정보</translation>
    </message>
    <message>
        <source>Orca Desktop</source>
        <translation>Orca Desktop</translation>
    </message>
    <message>
        <source>Version {number}</source>
        <translation>버전 {number}</translation>
    </message>
    <message>
        <source>A window for the models behind OrcaRouter.</source>
        <translation>OrcaRouter의 모델을 사용하는 창입니다.</translation>
    </message>
    <message>
        <source>Free software under the MIT licence.</source>
        <translation>MIT 라이선스를 따르는 자유 소프트웨어입니다.</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Show an icon in the tray</source>
        <translation>트레이에 아이콘 표시</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>Asks me</source>
        <translation>묻기</translation>
    </message>
    <message>
        <source>Goes on in the tray</source>
        <translation>트레이에서 계속 실행</translation>
    </message>
    <message>
        <source>Ends the program</source>
        <translation>프로그램 종료</translation>
    </message>
    <message>
        <source>This desktop has no tray, so there is no place for the icon.</source>
        <translation>이 데스크톱에는 트레이가 없어 아이콘을 둘 곳이 없습니다.</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>창을 닫을 때</translation>
    </message>
    <message>
        <source>Ask a quick question</source>
        <translation>빠른 질문 하기</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>빠른 질문</translation>
    </message>
    <message>
        <source>A small window for a question beside what you do. To have it by a key, let the settings of your desktop start “orca-desktop --quick” by that key.</source>
        <translation>하던 일 옆에서 질문할 수 있는 작은 창입니다. 단축키로 열려면 데스크톱 설정에서 단축키를 눌렀을 때 “orca-desktop --quick” 명령이 실행되게 하세요.</translation>
    </message>
    <message>
        <source>The address was changed.</source>
        <translation>주소를 변경했습니다.</translation>
    </message>
    <message>
        <source>Changed: {name}</source>
        <translation>변경함: {name}</translation>
    </message>
</context>
<context>
    <name>SettingsPresenter</name>
    <message>
        <source>Changed: style for new chats</source>
        <translation>변경함: 새 채팅의 스타일</translation>
    </message>
    <message>
        <source>Changed: model for new chats</source>
        <translation>변경함: 새 채팅의 모델</translation>
    </message>
</context>
<context>
    <name>SetupFoot</name>
    <message numerus="yes">
        <source>Compare {n} answers</source>
        <translation>
            <numerusform>답변 {n}개 비교</numerusform>
        </translation>
    </message>
    <message>
        <source>Open settings</source>
        <translation>설정 열기</translation>
    </message>
    <message>
        <source>Keep as a recipe…</source>
        <translation>레시피로 저장…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Run</source>
        <translation>시작</translation>
    </message>
</context>
<context>
    <name>SetupPage</name>
    <message numerus="yes">
        <source>{n} files go with it.</source>
        <translation>
            <numerusform>파일 {n}개를 함께 보냅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} earlier questions go along with their answers.</source>
        <translation>
            <numerusform>이전 질문 {n}개를 답변과 함께 보냅니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Compare answers</source>
        <translation>답변 비교</translation>
    </message>
    <message>
        <source>Close without comparing</source>
        <translation>비교하지 않고 닫기</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>What do you want to ask?</source>
        <translation>무엇을 물어볼까요?</translation>
    </message>
    <message>
        <source>With this chat so far</source>
        <translation>지금까지의 채팅 포함</translation>
    </message>
    <message>
        <source>What should change?</source>
        <translation>무엇을 바꿀까요?</translation>
    </message>
    <message>
        <source>Blind</source>
        <translation>블라인드</translation>
    </message>
    <message>
        <source>Shuffled and unnamed: settings, time and price show once you have chosen.</source>
        <translation>순서를 섞고 이름을 숨김: 설정, 시간, 가격은 선택한 뒤에 표시됩니다.</translation>
    </message>
    <message>
        <source>Keep these columns for new comparisons</source>
        <translation>새 비교에도 이 열 사용</translation>
    </message>
    <message>
        <source>More</source>
        <translation>추가 설정</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>열 추가</translation>
    </message>
    <message>
        <source>Compare this answer with…</source>
        <translation>이 답변과 비교할 것…</translation>
    </message>
    <message>
        <source>The questions that followed are not asked in the new column.</source>
        <translation>이 답변 뒤에 이어진 질문은 새 열에 묻지 않습니다.</translation>
    </message>
    <message>
        <source>Nothing that was said before goes along.</source>
        <translation>앞서 나눈 내용은 함께 보내지 않습니다.</translation>
    </message>
    <message>
        <source>Choose what should change.</source>
        <translation>무엇을 바꿀지 선택하세요.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>먼저 질문을 입력하세요.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>비교할 두 번째 열을 추가하세요.</translation>
    </message>
    <message>
        <source>Set a key in the settings first.</source>
        <translation>먼저 설정에서 API 키를 입력하세요.</translation>
    </message>
    <message>
        <source>Make {first} × {second} columns</source>
        <translation>열 {first} × {second}개 만들기</translation>
    </message>
    <message>
        <source>Beside the answer you have, not all of its columns fit.</source>
        <translation>이미 있는 답변 옆에 이 열이 모두 들어가지는 않습니다.</translation>
    </message>
</context>
<context>
    <name>ShortcutRows</name>
    <message>
        <source>no key</source>
        <translation>단축키 없음</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Search keys and actions</source>
        <translation>단축키와 동작 검색</translation>
    </message>
    <message>
        <source>An action, or its keys</source>
        <translation>동작 또는 단축키</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>새 단축키</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>변경…</translation>
    </message>
    <message>
        <source>No key</source>
        <translation>단축키 없음</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>초기화</translation>
    </message>
    <message>
        <source>Reset all</source>
        <translation>모두 초기화</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>닫기</translation>
    </message>
    <message>
        <source>Use them here</source>
        <translation>여기에 사용</translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>그대로 두기</translation>
    </message>
    <message>
        <source>These keys stay as they are.</source>
        <translation>이 단축키는 바꿀 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>Sidebar</name>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>새 임시 채팅</translation>
    </message>
    <message>
        <source>Menu</source>
        <translation>메뉴</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>채팅 가져오기</translation>
    </message>
    <message>
        <source>Clear the search</source>
        <translation>검색어 지우기</translation>
    </message>
    <message>
        <source>Your conversations will be listed here.</source>
        <translation>대화가 여기에 표시됩니다.</translation>
    </message>
    <message>
        <source>No conversation has this in its title or its messages.</source>
        <translation>제목이나 메시지에 이 내용이 있는 대화가 없습니다.</translation>
    </message>
    <message>
        <source>Searching in all messages…</source>
        <translation>모든 메시지에서 검색하는 중…</translation>
    </message>
</context>
<context>
    <name>SlashList</name>
    <message>
        <source>Prompts</source>
        <translation>프롬프트</translation>
    </message>
</context>
<context>
    <name>SlashSearch</name>
    <message>
        <source>Left as text</source>
        <translation>텍스트로 남김</translation>
    </message>
</context>
<context>
    <name>SpellingMarks</name>
    <message>
        <source>Looking for other words…</source>
        <translation>다른 단어를 찾는 중…</translation>
    </message>
    <message>
        <source>Add to dictionary</source>
        <translation>사전에 추가</translation>
    </message>
    <message>
        <source>No other word is known</source>
        <translation>알려진 다른 단어가 없음</translation>
    </message>
</context>
<context>
    <name>SpellingPresenter</name>
    <message>
        <source>spelling</source>
        <translation>맞춤법</translation>
    </message>
    <message>
        <source>dictionaries</source>
        <translation>사전</translation>
    </message>
    <message>
        <source>“{word}” is in your dictionary now.</source>
        <translation>이제 사전에 “{word}” 단어가 있습니다.</translation>
    </message>
    <message>
        <source>Changed: {what}</source>
        <translation>변경함: {what}</translation>
    </message>
</context>
<context>
    <name>SpellingRows</name>
    <message>
        <source>Underline words that no dictionary has</source>
        <translation>사전에 없는 단어에 밑줄 긋기</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>맞춤법</translation>
    </message>
    <message>
        <source>Dictionaries</source>
        <translation>사전</translation>
    </message>
    <message>
        <source>Words of your own</source>
        <translation>직접 추가한 단어</translation>
    </message>
    <message>
        <source>One in each line</source>
        <translation>한 줄에 하나씩</translation>
    </message>
    <message>
        <source>Open the folder for dictionaries</source>
        <translation>사전 폴더 열기</translation>
    </message>
    <message>
        <source>None</source>
        <translation>없음</translation>
    </message>
    <message>
        <source>Dictionaries: {names}</source>
        <translation>사전: {names}</translation>
    </message>
    <message>
        <source>No dictionary was found on this computer. One is two files, such as de_DE.aff and de_DE.dic; put them into the folder for dictionaries.</source>
        <translation>이 컴퓨터에서 사전을 찾지 못했습니다. 사전 하나는 de_DE.aff, de_DE.dic 같은 파일 두 개로 되어 있습니다. 사전 폴더에 넣으세요.</translation>
    </message>
    <message>
        <source>More dictionaries are found where the system or LibreOffice has them, or in the folder for dictionaries.</source>
        <translation>다른 사전은 시스템이나 LibreOffice의 사전이 있는 곳, 또는 사전 폴더에서 찾습니다.</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>I have read this</source>
        <translation>확인했음</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>open</source>
        <translation>펼침</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>접힘</translation>
    </message>
</context>
<context>
    <name>SweepPlot</name>
    <message>
        <source>Plot: {name}</source>
        <translation>그래프: {name}</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어 수</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>가격</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Agreement of its answers</source>
        <translation>답변의 일치도</translation>
    </message>
</context>
<context>
    <name>TablePresenter</name>
    <message>
        <source>Save table</source>
        <translation>표 저장</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>표 (*.csv)</translation>
    </message>
</context>
<context>
    <name>TableView</name>
    <message numerus="yes">
        <source>{n} columns</source>
        <translation>
            <numerusform>열 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows</source>
        <translation>
            <numerusform>행 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>표</translation>
    </message>
</context>
<context>
    <name>TagsDialog</name>
    <message>
        <source>Tags</source>
        <translation>태그</translation>
    </message>
    <message>
        <source>Words of your own for what a chat is about.</source>
        <translation>채팅의 주제를 나타내는 나만의 단어입니다.</translation>
    </message>
    <message>
        <source>New tags, with commas between them</source>
        <translation>새 태그, 쉼표로 구분</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>추가</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>저장</translation>
    </message>
    <message>
        <source>All tags…</source>
        <translation>모든 태그…</translation>
    </message>
</context>
<context>
    <name>TagsPresenter</name>
    <message>
        <source>There is a tag “{name}” already. Merge the two?</source>
        <translation>“{name}” 태그가 이미 있습니다. 두 태그를 합칠까요?</translation>
    </message>
    <message>
        <source>All chats with “{tag}” get “{name}” in its place.</source>
        <translation>“{tag}” 태그가 있는 모든 채팅에 대신 “{name}” 태그가 붙습니다.</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>합치기</translation>
    </message>
    <message>
        <source>Keep both</source>
        <translation>둘 다 두기</translation>
    </message>
    <message>
        <source>Tag renamed: “{tag}” is now “{name}”.</source>
        <translation>태그 이름 바꿈: “{tag}” → “{name}”.</translation>
    </message>
    <message>
        <source>Tags merged: “{tag}” is now “{name}”.</source>
        <translation>태그 합침: “{tag}” → “{name}”.</translation>
    </message>
    <message>
        <source>Tag removed from all chats: {tag}</source>
        <translation>모든 채팅에서 태그 제거함: {tag}</translation>
    </message>
    <message>
        <source>Undone: the tag is “{tag}” again.</source>
        <translation>실행 취소함: 태그 이름이 다시 “{tag}”입니다.</translation>
    </message>
</context>
<context>
    <name>TemperatureEditor</name>
    <message>
        <source>Temperature, from precise to bold</source>
        <translation>온도, 정확하게부터 대담하게까지</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
</context>
<context>
    <name>TemporaryBar</name>
    <message>
        <source>Temporary chat: gone when you leave it. Only what it costs is noted, no words.</source>
        <translation>임시 채팅: 나가면 사라집니다. 비용만 기록하고 내용은 남기지 않습니다.</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>이 채팅 저장</translation>
    </message>
</context>
<context>
    <name>TemporaryPresenter</name>
    <message>
        <source>This chat is kept. It is in the list now.</source>
        <translation>이 채팅을 저장했습니다. 이제 목록에 있습니다.</translation>
    </message>
</context>
<context>
    <name>TextControl</name>
    <message>
        <source>none</source>
        <translation>없음</translation>
    </message>
</context>
<context>
    <name>ThinkingEditor</name>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>다른 값</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>생각 토큰</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation>닫기</translation>
    </message>
</context>
<context>
    <name>ToolResultsForm</name>
    <message>
        <source>Results of tools</source>
        <translation>도구 결과</translation>
    </message>
    <message>
        <source>The model waits for results:</source>
        <translation>모델이 결과를 기다립니다:</translation>
    </message>
    <message>
        <source>Send results</source>
        <translation>결과 보내기</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>건너뛰기</translation>
    </message>
    <message>
        <source>Tell the model that there will be no results</source>
        <translation>결과가 없다고 모델에 알리기</translation>
    </message>
</context>
<context>
    <name>ToolView</name>
    <message>
        <source>Show the tool</source>
        <translation>도구 보기</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>도구 정보</translation>
    </message>
    <message>
        <source>Try it out</source>
        <translation>시험해 보기</translation>
    </message>
    <message>
        <source>Name of the tool</source>
        <translation>도구 이름</translation>
    </message>
    <message>
        <source>Such as look_up_order</source>
        <translation>예: look_up_order</translation>
    </message>
    <message>
        <source>What the tool is for</source>
        <translation>도구의 용도</translation>
    </message>
    <message>
        <source>What it does, and when to use it: models decide by these words</source>
        <translation>무엇을 하며 언제 사용하는지: 모델은 이 설명을 보고 판단합니다</translation>
    </message>
    <message>
        <source>Add a value</source>
        <translation>값 추가</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>값 없이 호출합니다.</translation>
    </message>
    <message>
        <source>Values it is called with</source>
        <translation>호출할 때 쓰는 값</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>What it is for</source>
        <translation>값의 용도</translation>
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
        <translation>도구</translation>
    </message>
    <message>
        <source>Add a tool</source>
        <translation>도구 추가</translation>
    </message>
    <message>
        <source>Remove the tool</source>
        <translation>도구 제거</translation>
    </message>
    <message>
        <source>Duplicate the tool</source>
        <translation>도구 복제</translation>
    </message>
    <message>
        <source>This text cannot be shown as a form. {problem}</source>
        <translation>이 텍스트는 양식으로 표시할 수 없습니다. {problem}</translation>
    </message>
    <message>
        <source>A tool is something that the model may ask for, such as looking up an order. You say what it is called with; its calls are shown to you, and you give the result.</source>
        <translation>도구는 주문 조회처럼 모델이 요청할 수 있는 것입니다. 호출할 때 사용할 값을 정해 두면 모델의 호출 내용이 표시되며, 결과는 직접 입력합니다.</translation>
    </message>
    <message>
        <source>Begin with an example</source>
        <translation>예시로 시작하기</translation>
    </message>
    <message>
        <source>Add the first tool</source>
        <translation>첫 도구 추가</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 보기</translation>
    </message>
    <message>
        <source>Answer style</source>
        <translation>답변 스타일</translation>
    </message>
    <message>
        <source>More</source>
        <translation>더 보기</translation>
    </message>
    <message>
        <source>Temporary chat</source>
        <translation>임시 채팅</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Cost of this chat so far, in US dollars</source>
        <translation>이 채팅의 지금까지 비용(미국 달러)</translation>
    </message>
    <message>
        <source>Cost of this chat so far; some answers did not report theirs</source>
        <translation>이 채팅의 지금까지 비용. 일부 답변은 비용을 알려 주지 않음</translation>
    </message>
    <message>
        <source>This chat: {cost}. Tokens read: {read}, written: {written}.
{answers}
This month: {month}</source>
        <translation>이 채팅: {cost}. 읽은 토큰: {read}, 작성한 토큰: {written}.
{answers}
이번 달: {month}</translation>
    </message>
</context>
<context>
    <name>Transcript</name>
    <message>
        <source>End of the chat</source>
        <translation>채팅의 끝</translation>
    </message>
    <message>
        <source>Beginning of the chat</source>
        <translation>채팅의 시작</translation>
    </message>
    <message>
        <source>{0} has answered.</source>
        <translation>{0} 모델이 답했습니다.</translation>
    </message>
    <message>
        <source>Open link</source>
        <translation>링크 열기</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Markdown으로 복사</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>모두 선택</translation>
    </message>
    <message>
        <source>Copy code</source>
        <translation>코드 복사</translation>
    </message>
    <message>
        <source>Copy message</source>
        <translation>메시지 복사</translation>
    </message>
    <message>
        <source>Copy message as Markdown</source>
        <translation>메시지를 Markdown으로 복사</translation>
    </message>
    <message>
        <source>Links</source>
        <translation>링크</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>편집</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>프롬프트로 저장…</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Copy table as CSV</source>
        <translation>표를 CSV로 복사</translation>
    </message>
    <message>
        <source>Save table as CSV…</source>
        <translation>표를 CSV로 저장…</translation>
    </message>
    <message>
        <source>Tables as CSV</source>
        <translation>표를 CSV로</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>저장…</translation>
    </message>
    <message>
        <source>Leave out of later questions</source>
        <translation>다음 질문부터 제외</translation>
    </message>
    <message>
        <source>Send along with later questions</source>
        <translation>다음 질문과 함께 보내기</translation>
    </message>
    <message>
        <source>Delete question and answer</source>
        <translation>질문과 답변 삭제</translation>
    </message>
    <message>
        <source>Go on from here in a new chat</source>
        <translation>여기서부터 새 채팅으로 이어 가기</translation>
    </message>
    <message>
        <source>Edit this answer…</source>
        <translation>이 답변 편집…</translation>
    </message>
    <message>
        <source>Export this answer…</source>
        <translation>이 답변 내보내기…</translation>
    </message>
    <message>
        <source>Add bookmark</source>
        <translation>북마크 추가</translation>
    </message>
    <message>
        <source>Remove bookmark</source>
        <translation>북마크 제거</translation>
    </message>
    <message>
        <source>{0}, practice answer</source>
        <translation>{0}, 연습 답변</translation>
    </message>
    <message>
        <source>{0}, imported answer</source>
        <translation>{0}, 가져온 답변</translation>
    </message>
    <message>
        <source>{0}, answer</source>
        <translation>{0}, 답변</translation>
    </message>
    <message>
        <source>Jump to latest</source>
        <translation>최신 내용으로 이동</translation>
    </message>
    <message>
        <source>New text below</source>
        <translation>아래에 새 내용 있음</translation>
    </message>
    <message numerus="yes">
        <source>… {n} paragraphs are the same</source>
        <translation>
            <numerusform>… 같은 단락 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Transcript</source>
        <translation>대화 내용</translation>
    </message>
</context>
<context>
    <name>Tray</name>
    <message>
        <source>Open Orca Desktop</source>
        <translation>Orca Desktop 열기</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>빠른 질문</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
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
        <translation>{name} 시험</translation>
    </message>
    <message>
        <source>{name} (needed)</source>
        <translation>{name} (필수)</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>입력 안 함</translation>
    </message>
    <message>
        <source>One text on a line</source>
        <translation>한 줄에 텍스트 하나</translation>
    </message>
</context>
<context>
    <name>TrialView</name>
    <message>
        <source>Fill in examples</source>
        <translation>예시 채우기</translation>
    </message>
    <message>
        <source>Empty the fields</source>
        <translation>모두 비우기</translation>
    </message>
    <message>
        <source>It is called without any values.</source>
        <translation>값 없이 호출합니다.</translation>
    </message>
    <message>
        <source>The call as JSON</source>
        <translation>호출 내용(JSON)</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>빠진 값이 없습니다.</translation>
    </message>
    <message>
        <source>Missing: {names}</source>
        <translation>빠진 값: {names}</translation>
    </message>
    <message>
        <source>Asked of {tool}:</source>
        <translation>{tool} 호출:</translation>
    </message>
    <message>
        <source>nothing more</source>
        <translation>그 밖에 없음</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>no</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>This is how a model would call the tool. Nothing is sent anywhere, and what you fill in here is not kept.</source>
        <translation>모델이 도구를 호출할 때의 모습입니다. 아무 데도 보내지 않으며, 여기에 입력한 내용은 남지 않습니다.</translation>
    </message>
</context>
<context>
    <name>UnexpectedDetails</name>
    <message>
        <source>What went wrong</source>
        <translation>문제 내용</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. If it comes again, send this text to the people who build the program. It holds no key, but words of a chat may stand in it: look it through first.</source>
        <translation>사용자의 잘못이 아니라 Orca Desktop의 오류입니다. 다시 나타나면 이 내용을 프로그램을 만드는 사람들에게 보내 주세요. API 키는 들어 있지 않지만 채팅의 글이 있을 수 있으니 먼저 훑어보세요.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>세부 정보</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>복사</translation>
    </message>
    <message>
        <source>This is a fault of Orca Desktop, not of yours. The report tells versions and where in the program it happened. It holds no key and no word of your chats, and was not sent to anybody. The people who build the program can use it.</source>
        <translation>사용자의 잘못이 아니라 Orca Desktop의 오류입니다. 보고서에는 버전과 프로그램의 어디에서 오류가 났는지가 적혀 있습니다. API 키도 채팅의 글도 들어 있지 않으며 아무에게도 보내지 않았습니다. 프로그램을 만드는 사람들에게 도움이 됩니다.</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
</context>
<context>
    <name>UpdateRows</name>
    <message>
        <source>Ask once a day whether there is one</source>
        <translation>새 버전이 있는지 하루에 한 번 확인</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>{host} is asked which version is the newest. It is told nothing about you, and nothing is installed by itself.</source>
        <translation>{host}에 가장 새로운 버전이 무엇인지 물어봅니다. 사용자에 대해서는 아무것도 알리지 않으며 저절로 설치되는 것도 없습니다.</translation>
    </message>
    <message>
        <source>Ask now</source>
        <translation>지금 확인</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 기능</translation>
    </message>
    <message>
        <source>Asking …</source>
        <translation>확인하는 중…</translation>
    </message>
    <message>
        <source>In practice nobody is asked.</source>
        <translation>연습 중에는 확인하지 않습니다.</translation>
    </message>
    <message>
        <source>Nobody was asked so far.</source>
        <translation>아직 확인하지 않았습니다.</translation>
    </message>
    <message>
        <source>Last asked: {when}. No answer came that can be used.</source>
        <translation>마지막 확인: {when}. 쓸 수 있는 답이 오지 않았습니다.</translation>
    </message>
    <message>
        <source>Last asked: {when}. You have the newest version.</source>
        <translation>마지막 확인: {when}. 가장 새로운 버전입니다.</translation>
    </message>
    <message>
        <source>Last asked: {when}. Version {version} is there.</source>
        <translation>마지막 확인: {when}. {version} 버전이 나왔습니다.</translation>
    </message>
</context>
<context>
    <name>UpdatesPresenter</name>
    <message>
        <source>Changed: newer versions</source>
        <translation>변경함: 새 버전</translation>
    </message>
    <message>
        <source>Version {version} of Orca Desktop is there.</source>
        <translation>Orca Desktop {version} 버전이 나왔습니다.</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 기능</translation>
    </message>
</context>
<context>
    <name>UsagePage</name>
    <message numerus="yes">
        <source>Last {n} days</source>
        <translation>
            <numerusform>지난 {n}일</numerusform>
        </translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>토큰과 비용</translation>
    </message>
    <message>
        <source>Show by</source>
        <translation>보기 기준</translation>
    </message>
    <message>
        <source>By day</source>
        <translation>날짜별</translation>
    </message>
    <message>
        <source>By model</source>
        <translation>모델별</translation>
    </message>
    <message>
        <source>By chat</source>
        <translation>채팅별</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>표시할 값</translation>
    </message>
    <message>
        <source>Cost</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>기간</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>차트</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>이번 달</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>날짜</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Temporary chats</source>
        <translation>임시 채팅</translation>
    </message>
    <message>
        <source>(deleted)</source>
        <translation>(삭제됨)</translation>
    </message>
    <message>
        <source>All other chats</source>
        <translation>그 밖의 모든 채팅</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>읽음</translation>
    </message>
    <message>
        <source>Written</source>
        <translation>작성</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>From cache</source>
        <translation>캐시에서</translation>
    </message>
    <message>
        <source>Searches</source>
        <translation>검색</translation>
    </message>
    <message>
        <source>Table of usage</source>
        <translation>사용량 표</translation>
    </message>
    <message>
        <source>What was charged, in US dollars. Practice is free and not counted.</source>
        <translation>청구된 금액을 미국 달러로 표시합니다. 연습은 무료이며 집계하지 않습니다.</translation>
    </message>
    <message>
        <source>Own limits and balance …</source>
        <translation>나의 한도와 잔액…</translation>
    </message>
</context>
<context>
    <name>UsagePresenter</name>
    <message>
        <source>Asking the gateway …</source>
        <translation>게이트웨이에 확인하는 중…</translation>
    </message>
    <message>
        <source>The gateway tells no balance.</source>
        <translation>게이트웨이가 잔액을 알려 주지 않습니다.</translation>
    </message>
</context>
<context>
    <name>UseButton</name>
    <message>
        <source>Use this answer</source>
        <translation>이 답변 사용</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>사용 중</translation>
    </message>
    <message>
        <source>Use</source>
        <comment>short, on a narrow button</comment>
        <translation>사용</translation>
    </message>
</context>
<context>
    <name>ValueEditor</name>
    <message>
        <source>{name} of column {letter}</source>
        <translation>{letter}열의 {name}</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>Text</source>
        <translation>텍스트</translation>
    </message>
    <message>
        <source>Whole number</source>
        <translation>정수</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>숫자</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>예 또는 아니요</translation>
    </message>
    <message>
        <source>One of a list</source>
        <translation>목록에서 하나</translation>
    </message>
    <message>
        <source>List of texts</source>
        <translation>텍스트 목록</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>필수</translation>
    </message>
    <message>
        <source>The model must always give it</source>
        <translation>모델이 반드시 넣어야 합니다</translation>
    </message>
    <message>
        <source>What it means, such as “City and country”</source>
        <translation>값의 뜻, 예: “도시와 국가”</translation>
    </message>
    <message>
        <source>What there is to choose from, one on a line</source>
        <translation>고를 수 있는 값, 한 줄에 하나</translation>
    </message>
    <message>
        <source>Name of value {0}</source>
        <translation>값 {0}의 이름</translation>
    </message>
    <message>
        <source>Kind of value {0}</source>
        <translation>값 {0}의 종류</translation>
    </message>
    <message>
        <source>Value {0} is needed</source>
        <translation>값 {0} 필수</translation>
    </message>
    <message>
        <source>Meaning of value {0}</source>
        <translation>값 {0}의 뜻</translation>
    </message>
    <message>
        <source>Choices of value {0}</source>
        <translation>값 {0}의 선택지</translation>
    </message>
    <message>
        <source>Move value {0} up</source>
        <translation>값 {0} 위로 이동</translation>
    </message>
    <message>
        <source>Move value {0} down</source>
        <translation>값 {0} 아래로 이동</translation>
    </message>
    <message>
        <source>Remove value {0}</source>
        <translation>값 {0} 제거</translation>
    </message>
    <message>
        <source>Kept, and only to be changed as JSON: {keys}</source>
        <translation>그대로 유지하며 JSON에서만 변경할 수 있음: {keys}</translation>
    </message>
</context>
<context>
    <name>VariantList</name>
    <message>
        <source>Add a column</source>
        <translation>열 추가</translation>
    </message>
    <message>
        <source>Ready columns</source>
        <translation>준비된 열</translation>
    </message>
    <message>
        <source>Begin again with the columns that are ready made</source>
        <translation>준비된 열로 다시 시작</translation>
    </message>
    <message>
        <source>Every value of {first} with every value of {second}</source>
        <translation>{first}의 모든 값과 {second}의 모든 값 조합</translation>
    </message>
    <message>
        <source>What {models} accepts is not known. Settings are sent as they are.</source>
        <translation>{models} 모델이 무엇을 받아들이는지 알 수 없습니다. 설정을 그대로 보냅니다.</translation>
    </message>
</context>
<context>
    <name>VariantRow</name>
    <message>
        <source>How often this column is asked</source>
        <translation>이 열에 묻는 횟수</translation>
    </message>
    <message>
        <source>Duplicate this column</source>
        <translation>이 열 복제</translation>
    </message>
    <message>
        <source>Remove this column</source>
        <translation>이 열 제거</translation>
    </message>
    <message>
        <source>The answer you have, at no cost</source>
        <translation>이미 있는 답변, 비용 없음</translation>
    </message>
    <message>
        <source>Asks exactly the same</source>
        <translation>똑같이 다시 질문</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>{letter}열</translation>
    </message>
    <message>
        <source>Name of column {letter}</source>
        <translation>{letter}열의 이름</translation>
    </message>
    <message>
        <source>Times of column {letter}</source>
        <translation>{letter}열에 묻는 횟수</translation>
    </message>
    <message>
        <source>Remove column {letter}</source>
        <translation>{letter}열 제거</translation>
    </message>
    <message>
        <source>Duplicate column {letter}</source>
        <translation>{letter}열 복제</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
</context>
<context>
    <name>WaitingLine</name>
    <message numerus="yes">
        <source>{n} files</source>
        <translation>
            <numerusform>파일 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Waiting questions</source>
        <translation>대기 중인 질문</translation>
    </message>
    <message>
        <source>It waits until the answer has ended.</source>
        <translation>답변이 끝날 때까지 기다립니다.</translation>
    </message>
    <message>
        <source>Ask it now</source>
        <translation>지금 질문</translation>
    </message>
    <message>
        <source>Change this question</source>
        <translation>이 질문 변경</translation>
    </message>
    <message>
        <source>Remove this question</source>
        <translation>이 질문 제거</translation>
    </message>
    <message>
        <source>Waits: {question}</source>
        <translation>대기 중: {question}</translation>
    </message>
</context>
<context>
    <name>WebSearchPresenter</name>
    <message>
        <source>The model may search the web now. Each search is billed on top.</source>
        <translation>이제 모델이 웹을 검색할 수 있습니다. 검색할 때마다 요금이 추가됩니다.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>Search the web: this model cannot search the web</source>
        <translation>웹 검색: 이 모델은 웹을 검색할 수 없습니다</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Look around first</source>
        <translation>먼저 둘러보기</translation>
    </message>
    <message>
        <source>Get a key at orcarouter.ai</source>
        <translation>orcarouter.ai에서 API 키 받기</translation>
    </message>
    <message>
        <source>Welcome to Orca Desktop</source>
        <translation>Orca Desktop에 오신 것을 환영합니다</translation>
    </message>
    <message>
        <source>One window for the models behind OrcaRouter. How would you like to begin?</source>
        <translation>OrcaRouter의 모델을 한 창에서 사용합니다. 어떻게 시작할까요?</translation>
    </message>
    <message>
        <source>Your conversations stay on this computer. Nothing leaves it but the requests you send to the gateway.</source>
        <translation>대화는 이 컴퓨터에 남습니다. 게이트웨이로 보내는 요청 말고는 아무것도 밖으로 나가지 않습니다.</translation>
    </message>
    <message>
        <source>Connect to OrcaRouter</source>
        <translation>OrcaRouter에 연결</translation>
    </message>
    <message>
        <source>More than 200 models, paid by use. Sign in, or paste the key from your account.</source>
        <translation>200개가 넘는 모델을 쓴 만큼만 요금을 내고 사용합니다. 로그인하거나 계정에 있는 API 키를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>Works at once, without a key and without a network. The answers are made up by a small built-in model, which is no language model of the cloud: good for getting to know the window, not for facts.</source>
        <translation>API 키와 인터넷 없이 바로 사용할 수 있습니다. 답변은 클라우드의 언어 모델이 아니라 작은 내장 모델이 지어냅니다. 사실을 찾기보다 창을 익히는 데 알맞습니다.</translation>
    </message>
</context>
<context>
    <name>WritingField</name>
    <message>
        <source>Files go into a message, not here. Open the file and copy its text.</source>
        <translation>파일은 여기가 아니라 메시지에 넣습니다. 파일을 열어 텍스트를 복사하세요.</translation>
    </message>
    <message>
        <source>Pictures go into a message, not here.</source>
        <translation>이미지는 여기가 아니라 메시지에 넣습니다.</translation>
    </message>
    <message>
        <source>There is no text in this that could be put here.</source>
        <translation>여기에 넣을 수 있는 텍스트가 없습니다.</translation>
    </message>
</context>
<context>
    <name>_JsonTools</name>
    <message>
        <source>Insert an example</source>
        <translation>예시 넣기</translation>
    </message>
    <message>
        <source>{name}: insert an example</source>
        <translation>{name}: 예시 넣기</translation>
    </message>
    <message>
        <source>Open the editor</source>
        <translation>편집기 열기</translation>
    </message>
    <message>
        <source>{name}: open the editor</source>
        <translation>{name}: 편집기 열기</translation>
    </message>
</context>
<context>
    <name>_Title</name>
    <message>
        <source>Title</source>
        <translation>제목</translation>
    </message>
    <message>
        <source>Click to rename</source>
        <translation>클릭하여 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>It could not be tested: {reason}</source>
        <translation>API 키를 확인하지 못했습니다: {reason}</translation>
    </message>
    <message>
        <source>This gateway does not say whether a key is right.</source>
        <translation>이 게이트웨이는 API 키가 맞는지 알려 주지 않습니다.</translation>
    </message>
    <message>
        <source>{problem} Keys of OrcaRouter begin with sk-orca-; this one does not.</source>
        <translation>{problem} OrcaRouter의 API 키는 sk-orca-로 시작하지만 이 키는 그렇지 않습니다.</translation>
    </message>
    <message>
        <source>Signing in works with OrcaRouter&apos;s own address only. Paste a key instead.</source>
        <translation>로그인은 OrcaRouter의 원래 주소에서만 됩니다. 대신 API 키를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>This computer does not let the browser come back. Paste a key instead.</source>
        <translation>이 컴퓨터에서는 브라우저에서 돌아올 수 없습니다. 대신 API 키를 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>actions</name>
    <message>
        <source>Chat</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>찾기</translation>
    </message>
    <message>
        <source>View</source>
        <translation>보기</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>도움말</translation>
    </message>
    <message>
        <source>New chat</source>
        <translation>새 채팅</translation>
    </message>
    <message>
        <source>New temporary chat</source>
        <translation>새 임시 채팅</translation>
    </message>
    <message>
        <source>Quick question</source>
        <translation>빠른 질문</translation>
    </message>
    <message>
        <source>New folder</source>
        <translation>새 폴더</translation>
    </message>
    <message>
        <source>All tags</source>
        <translation>모든 태그</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>다시 시도</translation>
    </message>
    <message>
        <source>Close what is open, or stop the answer</source>
        <translation>열린 것 닫기 또는 답변 중지</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>이름 바꾸기</translation>
    </message>
    <message>
        <source>Pin or unpin</source>
        <translation>고정 또는 고정 해제</translation>
    </message>
    <message>
        <source>Keep this chat</source>
        <translation>이 채팅 저장</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>파일 첨부</translation>
    </message>
    <message>
        <source>Prompts…</source>
        <translation>프롬프트…</translation>
    </message>
    <message>
        <source>Keep as prompt…</source>
        <translation>프롬프트로 저장…</translation>
    </message>
    <message>
        <source>Read aloud, or stop</source>
        <translation>소리 내어 읽기 또는 중지</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>내보내기</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>인쇄</translation>
    </message>
    <message>
        <source>Import chats</source>
        <translation>채팅 가져오기</translation>
    </message>
    <message>
        <source>Export all chats</source>
        <translation>모든 채팅 내보내기</translation>
    </message>
    <message>
        <source>Save a copy…</source>
        <translation>사본 저장…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>사본에서 복원…</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Show the next request</source>
        <translation>보낼 요청 보기</translation>
    </message>
    <message>
        <source>Delete chat</source>
        <translation>채팅 삭제</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>실행 취소</translation>
    </message>
    <message>
        <source>Recently deleted</source>
        <translation>최근 삭제된 항목</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>창 닫기</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>종료</translation>
    </message>
    <message>
        <source>Find anything</source>
        <translation>무엇이든 찾기</translation>
    </message>
    <message>
        <source>Search conversations</source>
        <translation>대화 검색</translation>
    </message>
    <message>
        <source>Find in this chat</source>
        <translation>이 채팅에서 찾기</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>다음 찾기</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>이전 찾기</translation>
    </message>
    <message>
        <source>Questions of this chat</source>
        <translation>이 채팅의 질문</translation>
    </message>
    <message>
        <source>Map of this chat</source>
        <translation>이 채팅의 지도</translation>
    </message>
    <message>
        <source>Bookmarks</source>
        <translation>북마크</translation>
    </message>
    <message>
        <source>Bookmark this message, or no more</source>
        <translation>이 메시지 북마크 추가 또는 제거</translation>
    </message>
    <message>
        <source>All comparisons</source>
        <translation>모든 비교</translation>
    </message>
    <message>
        <source>What you liked</source>
        <translation>마음에 든 답변</translation>
    </message>
    <message>
        <source>First to eighth column of a comparison</source>
        <translation>비교의 첫째~여덟째 열</translation>
    </message>
    <message>
        <source>Next chat</source>
        <translation>다음 채팅</translation>
    </message>
    <message>
        <source>Previous chat</source>
        <translation>이전 채팅</translation>
    </message>
    <message>
        <source>First to ninth chat in the list</source>
        <translation>목록의 첫째~아홉째 채팅</translation>
    </message>
    <message>
        <source>Show conversations</source>
        <translation>대화 목록 보기</translation>
    </message>
    <message>
        <source>Show answer style</source>
        <translation>답변 스타일 보기</translation>
    </message>
    <message>
        <source>Choose the model</source>
        <translation>모델 선택</translation>
    </message>
    <message>
        <source>Manage presets</source>
        <translation>프리셋 관리</translation>
    </message>
    <message>
        <source>Tokens and costs</source>
        <translation>토큰과 비용</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>창의 다음 영역</translation>
    </message>
    <message>
        <source>Previous part of the window</source>
        <translation>창의 이전 영역</translation>
    </message>
    <message>
        <source>Larger text</source>
        <translation>글자 크게</translation>
    </message>
    <message>
        <source>Smaller text</source>
        <translation>글자 작게</translation>
    </message>
    <message>
        <source>Normal text size</source>
        <translation>기본 글자 크기</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>설정</translation>
    </message>
    <message>
        <source>Notices</source>
        <translation>알림</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>키보드 단축키</translation>
    </message>
    <message>
        <source>Manual</source>
        <translation>사용 설명서</translation>
    </message>
    <message>
        <source>What is new</source>
        <translation>새로운 기능</translation>
    </message>
    <message>
        <source>Is everything well?</source>
        <translation>이상이 없나요?</translation>
    </message>
    <message>
        <source>About Orca Desktop</source>
        <translation>Orca Desktop 정보</translation>
    </message>
</context>
<context>
    <name>address</name>
    <message>
        <source>This is not an address. It looks like https://api.orcarouter.ai.</source>
        <translation>주소가 아닙니다. https://api.orcarouter.ai 같은 모양이어야 합니다.</translation>
    </message>
    <message>
        <source>The address must begin with https://.</source>
        <translation>주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The key has a field of its own.</source>
        <translation>@ 앞의 이름과 비밀번호를 빼세요. API 키를 넣는 칸은 따로 있습니다.</translation>
    </message>
    <message>
        <source>Leave out everything from the ? or # on.</source>
        <translation>?나 #부터 그 뒤를 모두 빼세요.</translation>
    </message>
    <message>
        <source>Use https://. Over http:// your key could be read on the way, so it is allowed for this computer only (http://127.0.0.1).</source>
        <translation>https://를 사용하세요. http://를 쓰면 중간에 API 키가 노출될 수 있어 이 컴퓨터에서만 허용합니다(http://127.0.0.1).</translation>
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
        <translation>Orca Desktop의 일부가 없거나 손상되었습니다({part}). 다시 설치하세요. 채팅은 그대로 남습니다.</translation>
    </message>
</context>
<context>
    <name>attachments</name>
    <message>
        <source>{model} does not see pictures, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} 모델은 함께 보낼 이미지를 볼 수 없습니다. 이미지를 볼 수 있는 모델을 선택하거나 이미지를 빼세요.</translation>
    </message>
    <message>
        <source>{model} does not see pictures, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} 모델은 함께 보낼 이미지를 볼 수 없습니다. 이미지를 빼거나 볼 수 있는 모델을 선택하세요: {others}.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Choose a model that does, or take it out.</source>
        <translation>{model} 모델은 함께 보낼 PDF를 읽을 수 없습니다. PDF를 읽을 수 있는 모델을 선택하거나 PDF를 빼세요.</translation>
    </message>
    <message>
        <source>{model} does not read PDF, and one goes along. Take it out, or choose a model that does: {others}.</source>
        <translation>{model} 모델은 함께 보낼 PDF를 읽을 수 없습니다. PDF를 빼거나 읽을 수 있는 모델을 선택하세요: {others}.</translation>
    </message>
    <message>
        <source>Together, what is attached in this chat is larger than the {limit} MB that one request may have. Take some out, or begin a new chat.</source>
        <translation>이 채팅의 첨부 파일을 모두 더하면 요청 하나의 한도인 {limit}MB보다 큽니다. 일부를 빼거나 새 채팅을 시작하세요.</translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pictures in this chat, and this model takes {limit} at once. Take some out, or leave an earlier question out.</source>
        <translation>
            <numerusform>이 채팅에는 이미지가 {n}개 있는데 이 모델은 한 번에 {limit}개까지 받습니다. 일부를 빼거나 이전 질문을 제외하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>There are {n} pages of PDF in this chat, and this model takes {limit} at once. Take some out, or choose a model with a larger context.</source>
        <translation>
            <numerusform>이 채팅에는 PDF가 {n}페이지 있는데 이 모델은 한 번에 {limit}페이지까지 받습니다. 일부를 빼거나 더 많이 담는 모델을 선택하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>With more than {n} pictures, none may be wider or higher than {edge} pixels, and “{name}” is.</source>
        <translation>
            <numerusform>이미지가 {n}개를 넘으면 너비와 높이가 모두 {edge}픽셀 이하여야 하는데 “{name}” 파일은 더 큽니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Only the first picture of the animation is sent.</source>
        <translation>애니메이션의 첫 이미지만 보냅니다.</translation>
    </message>
    <message numerus="yes">
        <source>Only a part is sent: the first {n} rows of a sheet, or fewer.</source>
        <translation>
            <numerusform>일부만 보냅니다: 시트마다 앞의 {n}행까지.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures in it are not sent.</source>
        <translation>
            <numerusform>안에 든 이미지 {n}개는 보내지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} hidden sheets in it are not sent.</source>
        <translation>
            <numerusform>안에 든 숨긴 시트 {n}개는 보내지 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} pages, the most that can be sent. Bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” 파일은 보낼 수 있는 한도인 {n}페이지를 넘습니다. 일부만 첨부하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” has more than {n} million pixels, the most that can be opened here. Save it smaller, or bring in a part of it.</source>
        <translation>
            <numerusform>“{name}” 파일은 여기서 열 수 있는 한도인 {n}메가픽셀을 넘습니다. 더 작게 저장하거나 일부만 첨부하세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>“{name}” took longer than {n} seconds to read. Bring in a smaller part of it.</source>
        <translation>
            <numerusform>“{name}” 파일을 읽는 데 {n}초가 넘게 걸렸습니다. 더 작은 일부만 첨부하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>“{name}” cannot be read. See whether it is still there and may be opened.</source>
        <translation>“{name}” 파일을 읽을 수 없습니다. 파일이 아직 있고 열어도 되는지 확인하세요.</translation>
    </message>
    <message>
        <source>“{name}” is not a file. Choose the files in it one by one.</source>
        <translation>“{name}” 항목은 파일이 아닙니다. 안에 든 파일을 하나씩 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is empty.</source>
        <translation>“{name}” 파일은 비어 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is larger than {limit} MB, the most that can be sent of its kind. Bring in a part of it.</source>
        <translation>“{name}” 파일은 이 종류로 보낼 수 있는 한도인 {limit}MB보다 큽니다. 일부만 첨부하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a HEIC or AVIF picture, which models cannot see. Save it as JPEG or PNG.</source>
        <translation>“{name}” 파일은 모델이 볼 수 없는 HEIC 또는 AVIF 이미지입니다. JPEG나 PNG로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is an SVG drawing, which models cannot see. Save it as PNG, or paste its source as text.</source>
        <translation>“{name}” 파일은 모델이 볼 수 없는 SVG 이미지입니다. PNG로 저장하거나 소스를 텍스트로 붙여넣으세요.</translation>
    </message>
    <message>
        <source>“{name}” is a picture of a kind that models cannot see. Save it as PNG or JPEG.</source>
        <translation>“{name}” 파일은 모델이 볼 수 없는 종류의 이미지입니다. PNG나 JPEG로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a presentation, which cannot be read here. Save it as PDF.</source>
        <translation>“{name}” 파일은 여기서 읽을 수 없는 프레젠테이션입니다. PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is in a format of Office that cannot be read here. Save it as .docx, .xlsx or PDF.</source>
        <translation>“{name}” 파일은 여기서 읽을 수 없는 Office 형식입니다. .docx, .xlsx 또는 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is rich text (RTF), which cannot be read here. Save it as .docx or PDF.</source>
        <translation>“{name}” 파일은 여기서 읽을 수 없는 서식 있는 텍스트(RTF)입니다. .docx나 PDF로 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” is an archive. Unpack it, and bring in the files you need.</source>
        <translation>“{name}” 파일은 압축 파일입니다. 압축을 풀고 필요한 파일만 첨부하세요.</translation>
    </message>
    <message>
        <source>“{name}” is a program, which models cannot read. Bring in its source as text.</source>
        <translation>“{name}” 파일은 모델이 읽을 수 없는 프로그램입니다. 소스를 텍스트로 첨부하세요.</translation>
    </message>
    <message>
        <source>“{name}” is of a kind that is not known here. Pictures (PNG, JPEG, GIF, WebP), PDF, text, Word, OpenDocument and Excel files can be sent.</source>
        <translation>“{name}” 파일은 알 수 없는 종류입니다. 이미지(PNG, JPEG, GIF, WebP), PDF, 텍스트, Word, OpenDocument, Excel 파일을 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Save it without one, and bring in that copy.</source>
        <translation>“{name}” 파일은 비밀번호로 잠겨 있습니다. 비밀번호 없이 저장한 사본을 첨부하세요.</translation>
    </message>
    <message>
        <source>“{name}” is damaged. Open it where it comes from, and save it once more.</source>
        <translation>“{name}” 파일이 손상되었습니다. 원래 프로그램에서 열어 다시 저장하세요.</translation>
    </message>
    <message>
        <source>“{name}” would need too much memory to read. Bring in a smaller part of it.</source>
        <translation>“{name}” 파일은 읽는 데 메모리가 너무 많이 필요합니다. 더 작은 일부만 첨부하세요.</translation>
    </message>
    <message>
        <source>This file is not kept here any more.</source>
        <translation>이 파일은 더 이상 여기에 남아 있지 않습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The first {n} files are attached, more do not go along.</source>
        <translation>
            <numerusform>처음 {n}개 파일만 첨부했으며 더는 함께 보낼 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} more files cannot be attached.</source>
        <translation>
            <numerusform>파일 {n}개는 더 첨부할 수 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pages</source>
        <translation>
            <numerusform>{n}페이지</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>about {n} tokens</source>
        <translation>
            <numerusform>약 {n} 토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>Picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>문서</translation>
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
        <translation>백업을 만들고 확인했습니다.</translation>
    </message>
    <message>
        <source>“{name}” is saved: {size}.</source>
        <translation>“{name}” 파일을 저장했습니다: {size}.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>채팅 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions and answers</source>
        <translation>
            <numerusform>질문과 답변 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>From {when}: {chats} with {messages}.</source>
        <translation>{when} 기준: {chats}, {messages}.</translation>
    </message>
    <message>
        <source>The chats in it are the same as those that are here.</source>
        <translation>이 안의 채팅은 지금 여기 있는 채팅과 같습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats of it are not here now.</source>
        <translation>
            <numerusform>이 안의 채팅 {n}개는 지금 여기에 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats that are here now are not in it.</source>
        <translation>
            <numerusform>지금 여기 있는 채팅 {n}개는 이 안에 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were different then.</source>
        <translation>
            <numerusform>채팅 {n}개는 그때와 다릅니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} pictures or files were left out of it, and are not here either.</source>
        <translation>
            <numerusform>이미지나 파일 {n}개는 이 안에 들어 있지 않고 여기에도 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is here now makes room for it, is kept as a backup, and comes back with Undo.</source>
        <translation>지금 있는 내용은 복원한 내용으로 바뀌고 백업으로 남으며, 실행 취소하면 돌아옵니다.</translation>
    </message>
    <message>
        <source>Restored: the chats as they were {when}.</source>
        <translation>복원함: {when} 당시의 채팅.</translation>
    </message>
    <message>
        <source>The restoration was undone.</source>
        <translation>복원을 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} now. The old ones can be removed in the settings, under Chats and backups.</source>
        <translation>이제 채팅은 {folder} 폴더에 있습니다. 이전 채팅은 설정의 “채팅과 백업”에서 제거할 수 있습니다.</translation>
    </message>
    <message>
        <source>Move your chats to {folder}?</source>
        <translation>채팅을 {folder} 폴더로 옮길까요?</translation>
    </message>
    <message>
        <source>All of it ({size}) is copied and checked before it is used there. Orca Desktop then starts again. What is in the old folder stays until you remove it.</source>
        <translation>{size}의 데이터를 모두 복사하고 확인한 다음 새 위치에서 사용합니다. 그런 다음 Orca Desktop이 다시 시작합니다. 이전 폴더의 내용은 제거할 때까지 남습니다.</translation>
    </message>
    <message>
        <source>The old ones are removed: {size}.</source>
        <translation>이전 채팅을 제거했습니다: {size}.</translation>
    </message>
    <message>
        <source>{size}  ·  before a copy was restored</source>
        <translation>{size}  ·  사본을 복원하기 전</translation>
    </message>
    <message>
        <source>{size}  ·  before an update of the program</source>
        <translation>{size}  ·  프로그램을 업데이트하기 전</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>Not checked yet. The first backup is made soon, and checks everything.</source>
        <translation>아직 확인하지 않았습니다. 곧 첫 백업을 만들면서 모두 확인합니다.</translation>
    </message>
    <message>
        <source>Everything is well. All of it was checked {when}.</source>
        <translation>아무 이상이 없습니다. 모두 확인한 때: {when}.</translation>
    </message>
    <message>
        <source>All of it was well when it was checked {when}, but the folder is on a network disk. Open it on one computer at a time, or move it to this one.</source>
        <translation>{when}에 확인했을 때는 아무 이상이 없었지만 폴더가 네트워크 디스크에 있습니다. 한 번에 한 컴퓨터에서만 열거나 이 컴퓨터로 옮기세요.</translation>
    </message>
    <message>
        <source>An answer is being written. Stop it or wait for its end, then restore.</source>
        <translation>답변을 작성하는 중입니다. 중지하거나 끝날 때까지 기다린 다음 복원하세요.</translation>
    </message>
    <message>
        <source>The state before the restoration is not kept any more.</source>
        <translation>복원 전 상태는 더 이상 남아 있지 않습니다.</translation>
    </message>
</context>
<context>
    <name>bin</name>
    <message>
        <source>Nothing is here. A chat that you delete can be brought back for 30 days.</source>
        <translation>아무것도 없습니다. 삭제한 채팅은 30일 동안 복원할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} deleted chats can be brought back.</source>
        <translation>
            <numerusform>삭제한 채팅 {n}개를 복원할 수 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in the list again.</source>
        <translation>
            <numerusform>채팅 {n}개가 목록으로 돌아왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are erased.</source>
        <translation>
            <numerusform>채팅 {n}개를 영구 삭제했습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being erased.</source>
        <translation>
            <numerusform>채팅 {n}개를 영구 삭제하는 중입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being restored.</source>
        <translation>
            <numerusform>채팅 {n}개를 복원하는 중입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Those that are not begun stay if you cancel. If you close this, it goes on.</source>
        <translation>취소하면 아직 시작하지 않은 채팅은 남습니다. 이 창을 닫아도 계속 진행합니다.</translation>
    </message>
    <message>
        <source>Erase “{title}” for ever?</source>
        <translation>“{title}” 채팅을 영구 삭제할까요?</translation>
    </message>
    <message numerus="yes">
        <source>Erase these {n} chats for ever?</source>
        <translation>
            <numerusform>이 채팅 {n}개를 영구 삭제할까요?</numerusform>
        </translation>
    </message>
    <message>
        <source>It cannot be undone.</source>
        <translation>되돌릴 수 없습니다.</translation>
    </message>
    <message>
        <source>No backup holds the words.</source>
        <translation>백업에도 내용이 남지 않습니다.</translation>
    </message>
    <message>
        <source>Backups that are there already hold the words until {day} at the latest. Files that you have saved yourself are not touched.</source>
        <translation>이미 있는 백업에는 늦어도 {day}까지 내용이 남습니다. 직접 저장한 파일은 건드리지 않습니다.</translation>
    </message>
</context>
<context>
    <name>blindness</name>
    <message>
        <source>This would tell what a blind comparison still hides. Choose an answer or reveal the settings first.</source>
        <translation>블라인드 비교에서 아직 숨긴 내용이 드러나게 됩니다. 먼저 답변을 선택하거나 설정을 공개하세요.</translation>
    </message>
</context>
<context>
    <name>capabilities</name>
    <message numerus="yes">
        <source>This model answers with at most {n} tokens.</source>
        <translation>
            <numerusform>이 모델의 답변은 최대 {n} 토큰입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model has refused it before, in these words: {words}</source>
        <translation>이 모델은 전에 다음과 같이 거부했습니다: {words}</translation>
    </message>
    <message>
        <source>Turn thinking off</source>
        <translation>생각 끄기</translation>
    </message>
    <message>
        <source>This model chooses its words itself; it takes no such value.</source>
        <translation>이 모델은 단어를 스스로 고르므로 이런 값을 받지 않습니다.</translation>
    </message>
    <message>
        <source>This model accepts one fixed value only.</source>
        <translation>이 모델은 정해진 값 하나만 받습니다.</translation>
    </message>
    <message>
        <source>With thinking on, the model chooses its words its own way. Turn thinking off first.</source>
        <translation>생각을 켜면 모델이 단어를 자기 방식으로 고릅니다. 먼저 생각을 끄세요.</translation>
    </message>
    <message>
        <source>With thinking on, Top K cannot be set. Turn thinking off first.</source>
        <translation>생각을 켜면 Top K를 설정할 수 없습니다. 먼저 생각을 끄세요.</translation>
    </message>
    <message>
        <source>With thinking on, Top P must be between 0.95 and 1.</source>
        <translation>생각을 켜면 Top P는 0.95에서 1 사이여야 합니다.</translation>
    </message>
    <message>
        <source>This model takes the temperature or Top P, not both.</source>
        <translation>이 모델은 온도와 Top P 중 하나만 받습니다.</translation>
    </message>
    <message>
        <source>Leave out the temperature</source>
        <translation>온도 빼기</translation>
    </message>
    <message>
        <source>This model does not think.</source>
        <translation>이 모델은 생각하지 않습니다.</translation>
    </message>
    <message>
        <source>This model always thinks.</source>
        <translation>이 모델은 항상 생각합니다.</translation>
    </message>
    <message>
        <source>This model decides itself how long it thinks.</source>
        <translation>이 모델은 얼마나 오래 생각할지 스스로 정합니다.</translation>
    </message>
    <message>
        <source>Think as needed</source>
        <translation>필요한 만큼 생각</translation>
    </message>
    <message>
        <source>This model thinks only as much as it is told to.</source>
        <translation>이 모델은 정해 준 만큼만 생각합니다.</translation>
    </message>
    <message>
        <source>With this much effort the model always thinks. Lower the effort first.</source>
        <translation>노력이 이만큼 많으면 모델이 항상 생각합니다. 먼저 노력을 줄이세요.</translation>
    </message>
    <message>
        <source>Lower the effort</source>
        <translation>노력 줄이기</translation>
    </message>
    <message>
        <source>The budget counts only when thinking has a budget.</source>
        <translation>이 한도는 생각에 한도를 정했을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>There are no thoughts to show.</source>
        <translation>표시할 생각이 없습니다.</translation>
    </message>
    <message>
        <source>It can be sent only together with a way of thinking.</source>
        <translation>생각하는 방식과 함께일 때만 보낼 수 있습니다.</translation>
    </message>
    <message>
        <source>This model always shows its thoughts.</source>
        <translation>이 모델은 항상 생각을 표시합니다.</translation>
    </message>
    <message>
        <source>This model uses no tools.</source>
        <translation>이 모델은 도구를 사용하지 않습니다.</translation>
    </message>
    <message>
        <source>This model cannot search the web.</source>
        <translation>이 모델은 웹을 검색할 수 없습니다.</translation>
    </message>
    <message>
        <source>It counts only while the web is searched.</source>
        <translation>웹을 검색할 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>Search the web</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>Only chosen sites are searched, so none needs to be left out.</source>
        <translation>선택한 사이트만 검색하므로 제외할 사이트가 없습니다.</translation>
    </message>
    <message>
        <source>Search all others</source>
        <translation>나머지 모두 검색</translation>
    </message>
    <message>
        <source>There are no tools to choose from.</source>
        <translation>선택할 도구가 없습니다.</translation>
    </message>
    <message>
        <source>This model cannot be made to use a tool.</source>
        <translation>이 모델은 도구를 반드시 사용하게 할 수 없습니다.</translation>
    </message>
    <message>
        <source>Let it choose</source>
        <translation>모델이 고르게 하기</translation>
    </message>
    <message>
        <source>With thinking on, no tool can be forced. Turn thinking off first.</source>
        <translation>생각을 켜면 도구 사용을 강제할 수 없습니다. 먼저 생각을 끄세요.</translation>
    </message>
    <message>
        <source>A name counts only when one tool is chosen.</source>
        <translation>이름은 도구 하나를 지정했을 때만 적용됩니다.</translation>
    </message>
    <message>
        <source>This model does not know this level. Choose another one.</source>
        <translation>이 모델은 이 단계를 모릅니다. 다른 단계를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>comparison</name>
    <message numerus="yes">
        <source>These {n} answers may cost up to {most}. You are asked above {limit}.</source>
        <translation>
            <numerusform>이 답변 {n}개에는 비용이 최대 {most}까지 들 수 있습니다. {limit} 초과 시 묻도록 설정되어 있습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of {models} is not known and comes on top.</source>
        <translation>{models} 모델은 가격을 알 수 없어 비용이 더 들 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>All {n} answers are the same.</source>
        <translation>
            <numerusform>답변 {n}개가 모두 같습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} answers are the same.</source>
        <translation>
            <numerusform>답변 {n}개 중 {often}개가 같습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{often} of {n} give the same number, {number}; they share {share} % of their sentences.</source>
        <translation>
            <numerusform>답변 {n}개 중 {often}개의 숫자가 같고({number}), 문장의 {share}%가 같습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The {n} answers share {share} % of their sentences.</source>
        <translation>
            <numerusform>답변 {n}개는 문장의 {share}%가 같습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This model always thinks in the same way; there is nothing to change.</source>
        <translation>이 모델은 항상 같은 방식으로 생각하므로 바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>This model does not think; there is nothing to change.</source>
        <translation>이 모델은 생각하지 않으므로 바꿀 것이 없습니다.</translation>
    </message>
    <message>
        <source>Columns {columns} would send the same request. Change one of them.</source>
        <translation>열 {columns}: 같은 요청을 보내게 됩니다. 그중 하나를 바꾸세요.</translation>
    </message>
    <message>
        <source>The gateway does not list this model.</source>
        <translation>게이트웨이 목록에 이 모델이 없습니다.</translation>
    </message>
    <message>
        <source>Leave it out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Use the one it takes</source>
        <translation>받아들이는 값 사용</translation>
    </message>
    <message>
        <source>Use the most it takes</source>
        <translation>받아들이는 최댓값 사용</translation>
    </message>
    <message>
        <source>Make room for the answer</source>
        <translation>답변 공간 확보</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>Thinking, tokens</source>
        <translation>생각 토큰</translation>
    </message>
    <message>
        <source>Words wished for</source>
        <translation>원하는 단어 수</translation>
    </message>
    <message>
        <source>Limit of tokens</source>
        <translation>토큰 한도</translation>
    </message>
    <message>
        <source>As it is</source>
        <translation>그대로</translation>
    </message>
    <message>
        <source>In plain words</source>
        <translation>쉬운 말로</translation>
    </message>
    <message>
        <source>Step by step</source>
        <translation>단계별로</translation>
    </message>
    <message>
        <source>With examples</source>
        <translation>예시와 함께</translation>
    </message>
    <message>
        <source>As a list</source>
        <translation>목록으로</translation>
    </message>
    <message>
        <source>With doubts</source>
        <translation>불확실한 점도</translation>
    </message>
    <message>
        <source>For experts</source>
        <translation>전문가용</translation>
    </message>
    <message>
        <source>For children</source>
        <translation>어린이용</translation>
    </message>
    <message numerus="yes">
        <source>That would be {n} columns; at most {most} fit.</source>
        <translation>
            <numerusform>그러면 열이 {n}개가 되지만 최대 {most}개까지 들어갑니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Column</source>
        <translation>열</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>이름</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>단어 수</translation>
    </message>
    <message>
        <source>Seconds</source>
        <translation>초</translation>
    </message>
    <message>
        <source>Cost, USD</source>
        <translation>비용(USD)</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>종료 상태</translation>
    </message>
    <message>
        <source>Chosen</source>
        <translation>선택됨</translation>
    </message>
    <message>
        <source>Rating</source>
        <translation>평가</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>예</translation>
    </message>
    <message>
        <source>automatic</source>
        <translation>자동</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>연습: Orca Desktop에 내장된 작은 모델이 지어냈습니다.</translation>
    </message>
    <message>
        <source>good</source>
        <translation>좋음</translation>
    </message>
    <message>
        <source>bad</source>
        <translation>나쁨</translation>
    </message>
    <message>
        <source>best</source>
        <translation>최고</translation>
    </message>
    <message>
        <source>still being written</source>
        <translation>작성 중</translation>
    </message>
    <message>
        <source>complete</source>
        <translation>완료</translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>중지됨</translation>
    </message>
    <message>
        <source>interrupted</source>
        <translation>끊김</translation>
    </message>
    <message>
        <source>failed</source>
        <translation>실패</translation>
    </message>
    <message>
        <source>Comparison: {question}</source>
        <translation>비교: {question}</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>Asked without what was said before in the conversation.</source>
        <translation>대화에서 앞서 나눈 내용 없이 질문했습니다.</translation>
    </message>
    <message>
        <source>Same for all: {settings}</source>
        <translation>모두 같음: {settings}</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>답변 {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>답변 {letter}, {number}/{count}</translation>
    </message>
    <message>
        <source>Next question</source>
        <translation>다음 질문</translation>
    </message>
    <message>
        <source>There is no answer in this column.</source>
        <translation>이 열에는 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>지침:</translation>
    </message>
    <message>
        <source>A blind comparison: settings, times and costs are hidden until a choice is made.</source>
        <translation>블라인드 비교: 선택할 때까지 설정, 시간, 비용을 숨깁니다.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>출처:</translation>
    </message>
    <message>
        <source>This answer was there before the comparison.</source>
        <translation>비교하기 전에 있던 답변입니다.</translation>
    </message>
    <message>
        <source>Cost of the comparison: {cost} USD</source>
        <translation>비교 비용: {cost} USD</translation>
    </message>
    <message numerus="yes">
        <source>Cost of the comparison: {cost} USD, and {n} answers of unknown cost</source>
        <translation>
            <numerusform>비교 비용: {cost} USD, 비용을 알 수 없는 답변 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Times depend on the network and the gateway; small differences mean nothing.</source>
        <translation>시간은 네트워크와 게이트웨이에 따라 달라지므로 작은 차이는 의미가 없습니다.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>번호</translation>
    </message>
    <message>
        <source>Question asked</source>
        <translation>질문</translation>
    </message>
    <message>
        <source>First word after, seconds</source>
        <translation>첫 단어까지(초)</translation>
    </message>
    <message>
        <source>Model that answered</source>
        <translation>답한 모델</translation>
    </message>
    <message>
        <source>Response id</source>
        <translation>답변 ID</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>메모</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Wait for these answers to end, or stop them first.</source>
        <translation>이 답변들이 끝날 때까지 기다리거나 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>This comparison is no longer open.</source>
        <translation>이 비교는 더 이상 열려 있지 않습니다.</translation>
    </message>
    <message>
        <source>Write a question first.</source>
        <translation>먼저 질문을 입력하세요.</translation>
    </message>
    <message>
        <source>Add a second column to compare with.</source>
        <translation>비교할 두 번째 열을 추가하세요.</translation>
    </message>
    <message numerus="yes">
        <source>At most {n} columns fit. Remove one of them first.</source>
        <translation>
            <numerusform>열은 최대 {n}개까지 들어갑니다. 먼저 하나를 제거하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>No column has an answer to go on from.</source>
        <translation>이어 갈 답변이 있는 열이 없습니다.</translation>
    </message>
    <message>
        <source>Creativity</source>
        <translation>창의성</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>길이</translation>
    </message>
    <message>
        <source>Nothing (ask again)</source>
        <translation>없음(다시 질문)</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>Column {letter}</source>
        <translation>{letter}열</translation>
    </message>
    <message>
        <source>Leave out {name} for this column</source>
        <translation>이 열에서만 {name} 빼기</translation>
    </message>
    <message>
        <source>{remedy} for this column</source>
        <translation>이 열에서만: {remedy}</translation>
    </message>
    <message numerus="yes">
        <source>The {n} later questions stay with the answer that they followed.</source>
        <translation>
            <numerusform>이후 질문 {n}개는 원래 답변에 남습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} later questions were not asked here</source>
        <translation>
            <numerusform>이후 질문 {n}개는 여기에서 묻지 않음</numerusform>
        </translation>
    </message>
    <message>
        <source>Version {number} is in use</source>
        <translation>버전 {number} 사용 중</translation>
    </message>
    <message>
        <source>Answer like {letter} from now on?</source>
        <translation>이제부터 답변 {letter}처럼 답할까요?</translation>
    </message>
    <message>
        <source>Answer like this</source>
        <translation>이렇게 답변</translation>
    </message>
    <message>
        <source>The table is on the clipboard.</source>
        <translation>표를 클립보드에 복사했습니다.</translation>
    </message>
    <message>
        <source>There is nothing to copy yet.</source>
        <translation>아직 복사할 내용이 없습니다.</translation>
    </message>
    <message>
        <source>Kept as the recipe {name}.</source>
        <translation>{name} 레시피로 저장했습니다.</translation>
    </message>
    <message>
        <source>There is no key for the gateway yet, so nothing would be answered.</source>
        <translation>게이트웨이의 API 키가 아직 없어 답변을 받을 수 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>each sends about {n} tokens</source>
        <translation>
            <numerusform>각각 약 {n} 토큰을 보냄</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers</source>
        <translation>
            <numerusform>답변 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>up to {amount}</source>
        <translation>최대 {amount}</translation>
    </message>
    <message>
        <source>price unknown ({models})</source>
        <translation>가격 알 수 없음({models})</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>한도 안에서 생각</translation>
    </message>
    <message numerus="yes">
        <source>{n} tokens</source>
        <translation>
            <numerusform>{n} 토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>thinking, up to {n} tokens</source>
        <translation>
            <numerusform>생각, 최대 {n} 토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>최대 {n} 토큰</numerusform>
        </translation>
    </message>
    <message>
        <source>no model</source>
        <translation>모델 없음</translation>
    </message>
    <message>
        <source>{name} automatic</source>
        <translation>{name} 자동</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>생각은 모델에 맡김</translation>
    </message>
    <message>
        <source>on</source>
        <translation>켬</translation>
    </message>
    <message>
        <source>off</source>
        <translation>끔</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>“{name}” is no copy that Orca Desktop has saved. Choose another file.</source>
        <translation>“{name}” 파일은 Orca Desktop이 저장한 사본이 아닙니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is damaged or not whole, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” 사본이 손상되었거나 온전하지 않아 아무것도 복원하지 않았습니다. 다른 사본을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” was saved by a newer Orca Desktop. Install that version to restore from it.</source>
        <translation>“{name}” 사본은 더 새로운 Orca Desktop에서 저장했습니다. 복원하려면 그 버전을 설치하세요.</translation>
    </message>
    <message>
        <source>“{name}” is the file of your chats itself. Choose another file.</source>
        <translation>“{name}” 파일은 지금 사용 중인 채팅 파일입니다. 다른 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” was changed by another program, so nothing was restored. Choose another copy.</source>
        <translation>“{name}” 사본을 다른 프로그램이 변경하여 아무것도 복원하지 않았습니다. 다른 사본을 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the file and its disk, then try again.</source>
        <translation>“{name}” 파일을 읽을 수 없습니다. 파일과 디스크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is too little space left to restore “{name}”. Free some, then try again.</source>
        <translation>“{name}” 사본을 복원할 공간이 부족합니다. 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no room for “{name}” there. Choose another disk, or free some space.</source>
        <translation>그곳에 “{name}” 파일을 둘 공간이 없습니다. 다른 디스크를 선택하거나 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>“{name}” could not be written there. Choose another folder.</source>
        <translation>“{name}” 파일을 그곳에 저장할 수 없었습니다. 다른 폴더를 선택하세요.</translation>
    </message>
</context>
<context>
    <name>endings</name>
    <message>
        <source>You stopped this answer.</source>
        <translation>이 답변을 중지했습니다.</translation>
    </message>
    <message>
        <source>The answer reached its length limit.</source>
        <translation>답변이 길이 제한에 도달했습니다.</translation>
    </message>
    <message>
        <source>The model declined to answer.</source>
        <translation>모델이 답변을 거절했습니다.</translation>
    </message>
    <message>
        <source>It explains: {explanation}</source>
        <translation>모델의 설명: {explanation}</translation>
    </message>
    <message>
        <source>The conversation is as long as the model can read.</source>
        <translation>대화가 모델이 읽을 수 있는 길이에 도달했습니다.</translation>
    </message>
    <message>
        <source>The model paused in the middle of its work.</source>
        <translation>모델이 작업 중에 일시 중지했습니다.</translation>
    </message>
    <message>
        <source>The model stopped to wait for the result of a tool.</source>
        <translation>모델이 도구 결과를 기다리려고 멈췄습니다.</translation>
    </message>
    <message>
        <source>It ended at your stop sequence: {sequence}</source>
        <translation>중지 시퀀스에서 끝났습니다: {sequence}</translation>
    </message>
    <message>
        <source>The model ended without writing anything.</source>
        <translation>모델이 아무것도 쓰지 않고 끝냈습니다.</translation>
    </message>
    <message>
        <source>The length limit was reached before the first word. A longer one helps.</source>
        <translation>첫 단어를 쓰기 전에 길이 제한에 도달했습니다. 길이를 늘리면 해결됩니다.</translation>
    </message>
    <message>
        <source>The thinking of earlier answers was left out, because its signature was not accepted.</source>
        <translation>이전 답변의 생각은 서명이 받아들여지지 않아 뺐습니다.</translation>
    </message>
    <message>
        <source>It was taken for a matter of attacks on computers.</source>
        <translation>컴퓨터 공격과 관련된 내용으로 판단했습니다.</translation>
    </message>
    <message>
        <source>It was taken for a matter of biological dangers.</source>
        <translation>생물학적 위험과 관련된 내용으로 판단했습니다.</translation>
    </message>
    <message>
        <source>It was taken for a matter of building large language models.</source>
        <translation>대규모 언어 모델 제작과 관련된 내용으로 판단했습니다.</translation>
    </message>
    <message>
        <source>It was taken for an attempt to read the model&apos;s hidden thinking.</source>
        <translation>모델의 숨겨진 생각을 읽으려는 시도로 판단했습니다.</translation>
    </message>
    <message>
        <source>It was taken for something that may do harm.</source>
        <translation>해로울 수 있는 내용으로 판단했습니다.</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>{count} s</source>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>{count} min</source>
        <translation>{count}분</translation>
    </message>
    <message>
        <source>{count} h</source>
        <translation>{count}시간</translation>
    </message>
    <message>
        <source>It asks to wait {wait}. Then try again.</source>
        <translation>{wait} 동안 기다려야 합니다. 그런 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The request had reached the gateway, so it may already have been billed. Try again only if you want to send it once more.</source>
        <translation>요청이 게이트웨이에 도착했으므로 이미 요금이 청구되었을 수 있습니다. 한 번 더 보내려는 경우에만 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The proxy {proxy} could not be used.</source>
        <translation>{proxy} 프록시를 사용할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The user name and the password for the proxy {proxy} are missing or wrong.</source>
        <translation>{proxy} 프록시의 사용자 이름과 비밀번호가 없거나 틀렸습니다.</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read.</source>
        <translation>신뢰할 수 있는 인증서 파일을 읽을 수 없습니다: {file}.</translation>
    </message>
    <message>
        <source>What had arrived is kept. To continue it, the conversation is sent and billed once more.</source>
        <translation>도착한 내용은 남아 있습니다. 이어서 쓰려면 대화를 한 번 더 보내며 요금도 다시 청구됩니다.</translation>
    </message>
    <message>
        <source>It refused this setting: {name}. It is left out for this model from now on.</source>
        <translation>모델이 이 설정을 거부했습니다: {name}. 이제부터 이 모델에는 이 설정을 뺍니다.</translation>
    </message>
    <message>
        <source>Try again without: {name}</source>
        <translation>빼고 다시 시도: {name}</translation>
    </message>
    <message>
        <source>There is no key for this gateway yet.</source>
        <translation>이 게이트웨이의 API 키가 아직 없습니다.</translation>
    </message>
    <message>
        <source>Add your OrcaRouter key in the settings, or practise first.</source>
        <translation>설정에서 OrcaRouter API 키를 추가하거나 먼저 연습해 보세요.</translation>
    </message>
    <message>
        <source>The system&apos;s keyring did not hand out the key.</source>
        <translation>시스템의 키링에서 API 키를 가져오지 못했습니다.</translation>
    </message>
    <message>
        <source>Unlock it and try again, or enter the key in the settings.</source>
        <translation>키링의 잠금을 풀고 다시 시도하거나 설정에서 API 키를 입력하세요.</translation>
    </message>
    <message>
        <source>The gateway does not accept this key.</source>
        <translation>게이트웨이가 이 API 키를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>Check that the whole key was pasted and is still active.</source>
        <translation>API 키 전체를 붙여넣었는지, 아직 유효한지 확인하세요.</translation>
    </message>
    <message>
        <source>The account has no credit left.</source>
        <translation>계정에 남은 잔액이 없습니다.</translation>
    </message>
    <message>
        <source>Top up at orcarouter.ai, then try again.</source>
        <translation>orcarouter.ai에서 충전하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The spending limit of this key or workspace is reached.</source>
        <translation>이 API 키 또는 작업 공간의 지출 한도에 도달했습니다.</translation>
    </message>
    <message>
        <source>Raise the limit at orcarouter.ai or wait until it resets.</source>
        <translation>orcarouter.ai에서 한도를 올리거나 한도가 초기화될 때까지 기다리세요.</translation>
    </message>
    <message>
        <source>This key may not do that.</source>
        <translation>이 API 키에는 권한이 없습니다.</translation>
    </message>
    <message>
        <source>Choose another model, or another key in the settings.</source>
        <translation>다른 모델을 선택하거나 설정에서 다른 API 키를 선택하세요.</translation>
    </message>
    <message>
        <source>The gateway does not know this model.</source>
        <translation>게이트웨이가 이 모델을 모릅니다.</translation>
    </message>
    <message>
        <source>Check its name or choose another model.</source>
        <translation>이름을 확인하거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The model did not accept these settings.</source>
        <translation>모델이 이 설정을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The details say which one. Change it and try again.</source>
        <translation>어떤 설정인지는 세부 정보에 나옵니다. 변경하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>A safety rule of the gateway stopped this message.</source>
        <translation>게이트웨이의 안전 규칙이 이 메시지를 막았습니다.</translation>
    </message>
    <message>
        <source>Say it differently, or ask whoever runs the workspace.</source>
        <translation>다르게 표현하거나 작업 공간 관리자에게 문의하세요.</translation>
    </message>
    <message>
        <source>A content filter stopped the answer.</source>
        <translation>콘텐츠 필터가 답변을 막았습니다.</translation>
    </message>
    <message>
        <source>Ask in another way, or choose another model.</source>
        <translation>다르게 질문하거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>The conversation and its answer do not fit together.</source>
        <translation>대화와 답변을 합치면 다 들어가지 않습니다.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?” and try again, or edit the question.</source>
        <translation>“얼마나 길게 쓸까요?”에서 더 짧은 답변을 선택하고 다시 시도하거나, 질문을 편집하세요.</translation>
    </message>
    <message>
        <source>Choose a shorter answer under “How long?”, then try again.</source>
        <translation>“얼마나 길게 쓸까요?”에서 더 짧은 답변을 선택하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the proxy in the settings, under Network, then try again.</source>
        <translation>아무것도 보내지 않았습니다. 설정의 “네트워크”에서 프록시를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Nothing was sent. Choose it again in the settings, under Network, or remove it there.</source>
        <translation>아무것도 보내지 않았습니다. 설정의 “네트워크”에서 파일을 다시 선택하거나 제거하세요.</translation>
    </message>
    <message>
        <source>This model does not write answers as long as that.</source>
        <translation>이 모델은 이렇게 긴 답변을 작성하지 못합니다.</translation>
    </message>
    <message>
        <source>The model did not accept an attached file.</source>
        <translation>모델이 첨부 파일을 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The details say why. Take it out, attach a smaller one, or choose another model.</source>
        <translation>이유는 세부 정보에 나옵니다. 파일을 빼거나 더 작은 파일을 첨부하거나 다른 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>A picture or file of this conversation cannot be read.</source>
        <translation>이 대화의 이미지나 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Attach it once more, or start a new chat without it.</source>
        <translation>아무것도 보내지 않았습니다. 다시 첨부하거나 빼고 새 채팅을 시작하세요.</translation>
    </message>
    <message>
        <source>The model did not accept this conversation.</source>
        <translation>모델이 이 대화를 받아들이지 않았습니다.</translation>
    </message>
    <message>
        <source>The details say why. Edit the question, or start a new chat.</source>
        <translation>이유는 세부 정보에 나옵니다. 질문을 편집하거나 새 채팅을 시작하세요.</translation>
    </message>
    <message>
        <source>This is more than the model can read at once.</source>
        <translation>모델이 한 번에 읽을 수 있는 양을 넘었습니다.</translation>
    </message>
    <message>
        <source>Shorten the message or start a new chat.</source>
        <translation>메시지를 줄이거나 새 채팅을 시작하세요.</translation>
    </message>
    <message>
        <source>Too many requests in a short time.</source>
        <translation>짧은 시간에 요청이 너무 많았습니다.</translation>
    </message>
    <message>
        <source>Wait a little, then try again.</source>
        <translation>잠시 기다린 다음 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The gateway is busy.</source>
        <translation>게이트웨이가 바쁩니다.</translation>
    </message>
    <message>
        <source>The gateway had a fault of its own.</source>
        <translation>게이트웨이에 오류가 생겼습니다.</translation>
    </message>
    <message>
        <source>Try again; if it stays, another model may answer.</source>
        <translation>다시 시도하세요. 계속되면 다른 모델은 답할 수 있습니다.</translation>
    </message>
    <message>
        <source>No connection.</source>
        <translation>연결되지 않았습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection (and the gateway address, if you changed it), then try again.</source>
        <translation>아무것도 보내지 않았습니다. 인터넷 연결(게이트웨이 주소를 바꿨다면 주소도)을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The gateway cannot be reached.</source>
        <translation>게이트웨이에 연결할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the internet connection, then try again.</source>
        <translation>아무것도 보내지 않았습니다. 인터넷 연결을 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The proxy could not be used.</source>
        <translation>프록시를 사용할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The gateway address cannot be used.</source>
        <translation>게이트웨이 주소를 사용할 수 없습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check it in the settings.</source>
        <translation>아무것도 보내지 않았습니다. 설정에서 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>There is no gateway at this address.</source>
        <translation>이 주소에는 게이트웨이가 없습니다.</translation>
    </message>
    <message>
        <source>Something answered, but not on this path. Check the address in the settings.</source>
        <translation>서버는 답했지만 이 경로에는 게이트웨이가 없습니다. 설정에서 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The file of trusted certificates cannot be read.</source>
        <translation>신뢰할 수 있는 인증서 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>The secure connection could not be trusted.</source>
        <translation>보안 연결을 신뢰할 수 없었습니다.</translation>
    </message>
    <message>
        <source>Nothing was sent. Check the date of this computer and the network&apos;s certificate.</source>
        <translation>아무것도 보내지 않았습니다. 이 컴퓨터의 날짜와 네트워크의 인증서를 확인하세요.</translation>
    </message>
    <message>
        <source>The gateway stopped answering.</source>
        <translation>게이트웨이의 답이 끊겼습니다.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again.</source>
        <translation>도착한 내용은 남아 있습니다. 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This address sends requests somewhere else.</source>
        <translation>이 주소는 요청을 다른 곳으로 돌립니다.</translation>
    </message>
    <message>
        <source>Nothing was sent there. Check the gateway address in the settings.</source>
        <translation>그곳으로는 아무것도 보내지 않았습니다. 설정에서 게이트웨이 주소를 확인하세요.</translation>
    </message>
    <message>
        <source>The answer was not what a gateway sends.</source>
        <translation>게이트웨이가 보내는 답변의 형식이 아니었습니다.</translation>
    </message>
    <message>
        <source>Check the gateway address in the settings, or try again.</source>
        <translation>설정에서 게이트웨이 주소를 확인하거나 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The connection broke before the answer was complete.</source>
        <translation>답변이 완성되기 전에 연결이 끊겼습니다.</translation>
    </message>
    <message>
        <source>What had arrived is kept. Try again for a new answer.</source>
        <translation>도착한 내용은 남아 있습니다. 새 답변을 받으려면 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Orca Desktop ended while this answer was being written.</source>
        <translation>이 답변을 작성하는 중에 Orca Desktop이 종료되었습니다.</translation>
    </message>
    <message>
        <source>The message could not be saved, so it was not sent.</source>
        <translation>메시지를 저장하지 못해 보내지 않았습니다.</translation>
    </message>
    <message>
        <source>Free some space on the disk, then try again.</source>
        <translation>디스크 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Something went wrong inside Orca Desktop.</source>
        <translation>Orca Desktop 내부에 문제가 생겼습니다.</translation>
    </message>
    <message>
        <source>Try again; the details say what happened.</source>
        <translation>다시 시도하세요. 무슨 일이 있었는지는 세부 정보에 나옵니다.</translation>
    </message>
</context>
<context>
    <name>export</name>
    <message>
        <source>{name} exists already. Choose another name.</source>
        <translation>{name} 이름이 이미 있습니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>The folder is gone. Choose another one.</source>
        <translation>폴더가 없어졌습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>You may not write there. Choose another folder, such as Documents.</source>
        <translation>그곳에는 저장할 권한이 없습니다. 문서 폴더처럼 저장할 수 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>The disk is full. Free some space, then export again.</source>
        <translation>디스크가 가득 찼습니다. 공간을 확보하고 다시 내보내세요.</translation>
    </message>
    <message>
        <source>This name does not work here. Choose a shorter or simpler one.</source>
        <translation>여기서는 이 이름을 사용할 수 없습니다. 더 짧거나 단순한 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} is a link that leads back to itself. Choose another name.</source>
        <translation>{name} 항목은 자기 자신을 가리키는 링크입니다. 다른 이름을 선택하세요.</translation>
    </message>
    <message>
        <source>{name} could not be written. Try another folder.</source>
        <translation>{name} 파일을 저장할 수 없었습니다. 다른 폴더를 선택해 보세요.</translation>
    </message>
    <message>
        <source>Another branch: question {number}, after version {version} of answer {parent}</source>
        <translation>다른 분기: 답변 {parent} 버전 {version} 다음의 질문 {number}</translation>
    </message>
    <message>
        <source>Another branch: question {number}, another beginning</source>
        <translation>다른 분기: 질문 {number}, 다른 시작</translation>
    </message>
    <message>
        <source>Version {number} of {count}</source>
        <translation>버전 {number}/{count}</translation>
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
        <translation>웹페이지</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>웹페이지 (*.html)</translation>
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
        <translation>Word 또는 LibreOffice</translation>
    </message>
    <message>
        <source>OpenDocument for Word or LibreOffice (*.odt)</source>
        <translation>Word 또는 LibreOffice용 OpenDocument (*.odt)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>일반 텍스트</translation>
    </message>
    <message>
        <source>Plain text (*.txt)</source>
        <translation>일반 텍스트 (*.txt)</translation>
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
        <translation>나</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Results of tools</source>
        <translation>도구 결과</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Tool: {name}</source>
        <translation>도구: {name}</translation>
    </message>
    <message>
        <source>Result of a tool</source>
        <translation>도구 결과</translation>
    </message>
    <message>
        <source>The model&apos;s thoughts were not shown.</source>
        <translation>모델의 생각은 표시되지 않았습니다.</translation>
    </message>
    <message>
        <source>Sources:</source>
        <translation>출처:</translation>
    </message>
    <message>
        <source>Attached: {name}</source>
        <translation>첨부 파일: {name}</translation>
    </message>
    <message>
        <source>Image {number}</source>
        <translation>이미지 {number}</translation>
    </message>
    <message>
        <source>Document {number}</source>
        <translation>문서 {number}</translation>
    </message>
    <message>
        <source>Made up by the practice model.</source>
        <translation>연습 모델이 지어냈습니다.</translation>
    </message>
    <message>
        <source>You stopped this answer here.</source>
        <translation>여기서 이 답변을 중지했습니다.</translation>
    </message>
    <message>
        <source>What differs from answer {letter} is marked.</source>
        <translation>답변 {letter}에서 달라진 부분을 표시했습니다.</translation>
    </message>
    <message>
        <source>Conversations</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Conversation</source>
        <translation>대화</translation>
    </message>
    <message>
        <source>Assistant</source>
        <translation>어시스턴트</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>비교</translation>
    </message>
    <message>
        <source>Answer {letter}</source>
        <translation>답변 {letter}</translation>
    </message>
    <message>
        <source>Answer {letter}, {number} of {count}</source>
        <translation>답변 {letter}, {number}/{count}</translation>
    </message>
    <message>
        <source>shown in the chat</source>
        <translation>채팅에 표시됨</translation>
    </message>
    <message>
        <source>Instructions:</source>
        <translation>지침:</translation>
    </message>
    <message>
        <source>without instructions</source>
        <translation>지침 없음</translation>
    </message>
    <message>
        <source>Practice: made up by the small model built into Orca Desktop.</source>
        <translation>연습: Orca Desktop에 내장된 작은 모델이 지어냈습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} results of tools were given.</source>
        <translation>
            <numerusform>도구 결과 {n}개를 입력했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Thinking, {seconds} s</source>
        <translation>생각, {seconds}초</translation>
    </message>
    <message>
        <source>Content of a kind this version does not know:</source>
        <translation>이 버전이 모르는 종류의 내용:</translation>
    </message>
    <message>
        <source>Still being written when it was exported.</source>
        <translation>내보낼 때 아직 작성 중이었습니다.</translation>
    </message>
    <message>
        <source>Interrupted: {reason}</source>
        <translation>끊김: {reason}</translation>
    </message>
    <message>
        <source>Failed: {reason}</source>
        <translation>실패: {reason}</translation>
    </message>
    <message>
        <source>The reason is not known.</source>
        <translation>이유는 알 수 없습니다.</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>이미지</translation>
    </message>
    <message>
        <source>a document</source>
        <translation>문서</translation>
    </message>
    <message>
        <source>{name} {value}</source>
        <translation>{name} {value}</translation>
    </message>
    <message>
        <source>{name} not set</source>
        <translation>{name} 설정 안 함</translation>
    </message>
    <message>
        <source>with {name}</source>
        <translation>{name} 사용</translation>
    </message>
    <message>
        <source>without {name}</source>
        <translation>{name} 사용 안 함</translation>
    </message>
    <message>
        <source>thinking as the model likes</source>
        <translation>생각은 모델에 맡김</translation>
    </message>
    <message>
        <source>no thinking</source>
        <translation>생각 안 함</translation>
    </message>
    <message>
        <source>thinking as needed</source>
        <translation>필요한 만큼 생각</translation>
    </message>
    <message>
        <source>thinking with a budget</source>
        <translation>한도 안에서 생각</translation>
    </message>
    <message numerus="yes">
        <source>thinking up to {n} tokens</source>
        <translation>
            <numerusform>생각 최대 {n} 토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>up to {n} tokens</source>
        <translation>
            <numerusform>최대 {n} 토큰</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} own tools</source>
        <translation>
            <numerusform>직접 만든 도구 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>MCP 서버 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>표준</translation>
    </message>
    <message>
        <source>For Obsidian</source>
        <translation>Obsidian용</translation>
    </message>
    <message>
        <source>For Word</source>
        <translation>Word용</translation>
    </message>
    <message>
        <source>Plain</source>
        <translation>간단히</translation>
    </message>
    <message>
        <source>Own choices</source>
        <translation>직접 선택</translation>
    </message>
    <message>
        <source>There is nothing to export yet.</source>
        <translation>아직 내보낼 내용이 없습니다.</translation>
    </message>
    <message>
        <source>This chat</source>
        <translation>이 채팅</translation>
    </message>
    <message>
        <source>This answer alone</source>
        <translation>이 답변만</translation>
    </message>
    <message>
        <source>Selected messages</source>
        <translation>선택한 메시지</translation>
    </message>
    <message>
        <source>Several chats, or all</source>
        <translation>여러 채팅 또는 전체</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>빼기</translation>
    </message>
    <message>
        <source>Folded up</source>
        <translation>접어서</translation>
    </message>
    <message>
        <source>Quoted</source>
        <translation>인용으로</translation>
    </message>
    <message>
        <source>In a folder beside it</source>
        <translation>옆의 폴더에</translation>
    </message>
    <message>
        <source>Inside the file</source>
        <translation>파일 안에</translation>
    </message>
    <message>
        <source>Only named</source>
        <translation>이름만</translation>
    </message>
    <message>
        <source>Every version of an answer and every branch, not only what you see.</source>
        <translation>보이는 것뿐만 아니라 답변의 모든 버전과 모든 분기.</translation>
    </message>
    <message>
        <source>Links where an answer cites, and a list below it.</source>
        <translation>답변에서 인용한 곳의 링크와 그 아래 목록.</translation>
    </message>
    <message>
        <source>One line in words, such as “temperature 0.2”, where they change.</source>
        <translation>설정이 바뀐 곳에 “온도 0.2” 같은 한 줄 설명.</translation>
    </message>
    <message>
        <source>Title, dates, models, tags and cost, as notes programs read them.</source>
        <translation>제목, 날짜, 모델, 태그, 비용을 메모 프로그램이 읽는 형식으로.</translation>
    </message>
    <message>
        <source>One comment at the end, by which “Import chats” finds the same chat again. It holds all of it, thinking and tools too. What is copied is without it.</source>
        <translation>“채팅 가져오기”가 같은 채팅을 다시 찾을 수 있도록 끝에 넣는 주석 하나. 생각과 도구를 포함해 모두 들어 있습니다. 복사할 때는 넣지 않습니다.</translation>
    </message>
    <message>
        <source>There is no such thing in this form: {form}.</source>
        <translation>이 형식에는 해당 항목이 없습니다: {form}.</translation>
    </message>
    <message>
        <source>This form always has all of it: {form}.</source>
        <translation>이 형식에는 항상 모두 들어갑니다: {form}.</translation>
    </message>
    <message>
        <source>Nothing can be folded up in this form: {form}.</source>
        <translation>이 형식에서는 접을 수 없습니다: {form}.</translation>
    </message>
    <message>
        <source>Files cannot go along like this in this form: {form}.</source>
        <translation>이 형식에서는 파일을 이렇게 넣을 수 없습니다: {form}.</translation>
    </message>
    <message numerus="yes">
        <source>Save {n} chats…</source>
        <translation>
            <numerusform>채팅 {n}개 저장…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were left out:</source>
        <translation>
            <numerusform>채팅 {n}개를 뺐습니다:</numerusform>
        </translation>
    </message>
    <message>
        <source>Chats of Orca Desktop</source>
        <translation>Orca Desktop 채팅</translation>
    </message>
    <message>
        <source>There is no chat in it.</source>
        <translation>채팅이 들어 있지 않습니다.</translation>
    </message>
    <message>
        <source>Stopped. Nothing was written.</source>
        <translation>중지했습니다. 아무것도 저장하지 않았습니다.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>Saved as {name} in {folder}.</source>
        <translation>{folder}에 {name} 파일로 저장했습니다.</translation>
    </message>
    <message>
        <source>your home folder</source>
        <translation>홈 폴더</translation>
    </message>
</context>
<context>
    <name>health</name>
    <message>
        <source>Gateway</source>
        <translation>게이트웨이</translation>
    </message>
    <message>
        <source>Key</source>
        <translation>API 키</translation>
    </message>
    <message>
        <source>The keyring was not asked yet: practice needs no key.</source>
        <translation>아직 키링을 확인하지 않았습니다. 연습에는 API 키가 필요 없습니다.</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>None: the gateway is reached directly.</source>
        <translation>없음: 게이트웨이에 직접 연결합니다.</translation>
    </message>
    <message>
        <source>{proxy} cannot be used: only http, https and socks5 can. Change it in the settings of the system.</source>
        <translation>{proxy} 프록시는 사용할 수 없습니다. http, https, socks5만 사용할 수 있습니다. 시스템 설정에서 변경하세요.</translation>
    </message>
    <message>
        <source>Chats</source>
        <translation>채팅</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>폴더</translation>
    </message>
    <message>
        <source>Free space there</source>
        <translation>그곳의 남은 공간</translation>
    </message>
    <message>
        <source>Only {size}. Make room, so that backups and new chats find some.</source>
        <translation>{size}밖에 없습니다. 백업과 새 채팅을 저장할 수 있도록 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The disk does not tell.</source>
        <translation>디스크에서 확인할 수 없습니다.</translation>
    </message>
    <message>
        <source>Newest backup</source>
        <translation>최근 백업</translation>
    </message>
    <message>
        <source>None yet. The first one is made soon, by itself.</source>
        <translation>아직 없습니다. 곧 자동으로 첫 백업을 만듭니다.</translation>
    </message>
    <message>
        <source>Newest fault</source>
        <translation>최근 오류</translation>
    </message>
    <message>
        <source>None is known.</source>
        <translation>알려진 오류가 없습니다.</translation>
    </message>
    <message>
        <source>Versions</source>
        <translation>버전</translation>
    </message>
    <message>
        <source>System</source>
        <translation>시스템</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>창</translation>
    </message>
    <message numerus="yes">
        <source>{n} things need your attention.</source>
        <translation>
            <numerusform>확인이 필요한 항목이 {n}개 있습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>hello</name>
    <message>
        <source>Plan three days in Lisbon with a toddler.</source>
        <translation>어린아이와 함께하는 리스본 3일 여행 계획을 세워 줘.</translation>
    </message>
    <message>
        <source>Explain compound interest with a small table.</source>
        <translation>복리 이자를 작은 표와 함께 설명해 줘.</translation>
    </message>
    <message>
        <source>Write a toast for my sister&apos;s wedding.</source>
        <translation>여동생 결혼식에서 할 축사를 써 줘.</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Not sent along: you left it out.</source>
        <translation>함께 보내지 않음: 제외한 질문입니다.</translation>
    </message>
    <message>
        <source>Not sent along: it has no answer.</source>
        <translation>함께 보내지 않음: 답변이 없습니다.</translation>
    </message>
    <message>
        <source>Not sent along: it was not answered.</source>
        <translation>함께 보내지 않음: 답변을 받지 못했습니다.</translation>
    </message>
    <message>
        <source>Not sent along: a safety rule stopped it.</source>
        <translation>함께 보내지 않음: 안전 규칙이 막았습니다.</translation>
    </message>
    <message>
        <source>Not sent along: the model declined it.</source>
        <translation>함께 보내지 않음: 모델이 거절했습니다.</translation>
    </message>
    <message>
        <source>Not sent along: it was stopped before the first word.</source>
        <translation>함께 보내지 않음: 첫 단어 전에 중지했습니다.</translation>
    </message>
    <message>
        <source>Not sent along: it broke off before the first word.</source>
        <translation>함께 보내지 않음: 첫 단어 전에 끊겼습니다.</translation>
    </message>
    <message>
        <source>Not sent along: the answer has no text.</source>
        <translation>함께 보내지 않음: 답변에 글이 없습니다.</translation>
    </message>
</context>
<context>
    <name>hits</name>
    <message>
        <source>{hits} in {chats}</source>
        <translation>{chats}에서 {hits}</translation>
    </message>
    <message numerus="yes">
        <source>{n} hits</source>
        <translation>
            <numerusform>결과 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>채팅 {n}개</numerusform>
        </translation>
    </message>
    <message>
        <source>Hit {hit} of {hits} · chat {chat} of {chats}</source>
        <translation>결과 {hit}/{hits} · 채팅 {chat}/{chats}</translation>
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
        <translation>Messages API 요청</translation>
    </message>
    <message>
        <source>JSON of Orca Desktop</source>
        <translation>Orca Desktop JSON</translation>
    </message>
    <message>
        <source>Markdown of Orca Desktop</source>
        <translation>Orca Desktop Markdown</translation>
    </message>
    <message>
        <source>text with speakers</source>
        <translation>말한 사람이 표시된 텍스트</translation>
    </message>
    <message>
        <source>“{name}” has no messages.</source>
        <translation>“{name}” 파일에 메시지가 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is written in a way that is not known here.</source>
        <translation>“{name}” 파일은 알 수 없는 방식으로 쓰여 있습니다.</translation>
    </message>
    <message>
        <source>“{name}” is nested too deeply to be read.</source>
        <translation>“{name}” 파일은 너무 여러 겹으로 되어 있어 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is damaged: it is not JSON.</source>
        <translation>“{name}” 파일이 손상되었습니다. JSON이 아닙니다.</translation>
    </message>
    <message>
        <source>“{name}” ends too early. What stands before its end was read; download or export it once more.</source>
        <translation>“{name}” 파일이 중간에 끝났습니다. 끊긴 곳까지는 읽었으니 다시 다운로드하거나 내보내세요.</translation>
    </message>
    <message>
        <source>“{name}” is too large to be read.</source>
        <translation>“{name}” 파일은 너무 커서 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” cannot be read. Check the disk, then try again.</source>
        <translation>“{name}” 파일을 읽을 수 없습니다. 디스크를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{name}” may not be opened. Allow reading it, then try again.</source>
        <translation>“{name}” 파일을 열 권한이 없습니다. 읽기를 허용하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{name}” is not there any more.</source>
        <translation>“{name}” 파일이 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is of no kind that can be imported. Choose the archive as the other program made it.</source>
        <translation>“{name}” 파일은 가져올 수 없는 종류입니다. 다른 프로그램이 만든 압축 파일을 그대로 선택하세요.</translation>
    </message>
    <message>
        <source>There are no conversations in “{name}”.</source>
        <translation>“{name}” 파일에 대화가 없습니다.</translation>
    </message>
    <message>
        <source>“{name}” is locked with a password. Unpack it, and choose the folder.</source>
        <translation>“{name}” 파일은 비밀번호로 잠겨 있습니다. 압축을 풀고 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” is an archive inside the archive, which is not opened. Unpack it, and choose it by itself.</source>
        <translation>“{name}” 파일은 압축 파일 속의 압축 파일이어서 열지 않습니다. 압축을 풀고 따로 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” holds more files than can be looked through.</source>
        <translation>“{name}” 파일에는 살펴볼 수 있는 것보다 파일이 더 많습니다.</translation>
    </message>
    <message>
        <source>“{name}” would become far larger than an honest archive when it is unpacked, so it is not opened.</source>
        <translation>“{name}” 파일은 압축을 풀면 비정상적으로 커지므로 열지 않습니다.</translation>
    </message>
    <message>
        <source>The archive “{name}” is damaged. Download or export it once more.</source>
        <translation>“{name}” 압축 파일이 손상되었습니다. 다시 다운로드하거나 내보내세요.</translation>
    </message>
    <message>
        <source>“{name}” is a backup of a newer Cherry Studio, which cannot be read here. Export the conversations there as Markdown, and choose the folder.</source>
        <translation>“{name}” 파일은 더 새로운 Cherry Studio의 백업이라 여기서 읽을 수 없습니다. 그곳에서 대화를 Markdown으로 내보내고 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>“{name}” was written by a newer version of Orca Desktop. Update this one, then try again.</source>
        <translation>“{name}” 파일은 더 새로운 버전의 Orca Desktop에서 만들었습니다. 이 프로그램을 업데이트하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>“{name}” is damaged, or was changed: what stands in it does not fit together. Export it once more.</source>
        <translation>“{name}” 파일이 손상되었거나 변경되어 내용이 서로 맞지 않습니다. 다시 내보내세요.</translation>
    </message>
    <message>
        <source>The import of “{name}” was cut off, so what it had brought was taken back. Import the file again.</source>
        <translation>“{name}” 파일을 가져오다 끊겨서 가져온 것을 되돌렸습니다. 파일을 다시 가져오세요.</translation>
    </message>
    <message numerus="yes">
        <source>The import of “{name}” was cut off, so what it had brought was taken back, but for {n} chats that you went on with. Import the file again.</source>
        <translation>
            <numerusform>“{name}” 파일을 가져오다 끊겨서, 이어서 쓴 채팅 {n}개를 빼고 가져온 것을 되돌렸습니다. 파일을 다시 가져오세요.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} questions</source>
        <translation>
            <numerusform>질문 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files are not in it</source>
        <translation>
            <numerusform>파일 {n}개가 빠져 있음</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Import {n} chats</source>
        <translation>
            <numerusform>채팅 {n}개 가져오기</numerusform>
        </translation>
    </message>
    <message>
        <source>here already</source>
        <translation>이미 있음</translation>
    </message>
    <message>
        <source>has more than is here</source>
        <translation>여기보다 내용이 더 많음</translation>
    </message>
    <message>
        <source>was deleted here</source>
        <translation>여기서 삭제함</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are in “{name}”.</source>
        <translation>
            <numerusform>“{name}” 파일에 채팅이 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats so far</source>
        <translation>
            <numerusform>지금까지 채팅 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats were imported.</source>
        <translation>
            <numerusform>채팅 {n}개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} that were here got what they lacked.</source>
        <translation>
            <numerusform>여기에 있던 {n}개는 빠진 내용을 채웠습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} were here already.</source>
        <translation>
            <numerusform>{n}개는 이미 여기에 있었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} could not be read.</source>
        <translation>
            <numerusform>{n}개는 읽을 수 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} files in it hold no chats.</source>
        <translation>
            <numerusform>파일 {n}개에는 채팅이 없습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The import was stopped; import the same file again for the rest.</source>
        <translation>가져오기를 중지했습니다. 나머지를 가져오려면 같은 파일을 다시 가져오세요.</translation>
    </message>
    <message>
        <source>The import was undone.</source>
        <translation>가져오기를 되돌렸습니다.</translation>
    </message>
</context>
<context>
    <name>inspector</name>
    <message>
        <source>Questions that were sent along have been deleted since and are not shown.</source>
        <translation>함께 보낸 질문이 그 뒤에 삭제되어 표시되지 않습니다.</translation>
    </message>
    <message>
        <source>This is the first request. The answer was continued: the same was sent once more, with the answer so far and the wish to go on.</source>
        <translation>첫 번째 요청입니다. 답변을 이어서 쓰려고 지금까지의 답변과 계속해 달라는 요청을 붙여 같은 내용을 한 번 더 보냈습니다.</translation>
    </message>
    <message>
        <source>It was sent first with the thinking of earlier answers, which was not accepted.</source>
        <translation>처음에는 이전 답변의 생각과 함께 보냈지만 받아들여지지 않았습니다.</translation>
    </message>
    <message>
        <source>(your message)</source>
        <translation>(보낸 메시지)</translation>
    </message>
    <message>
        <source>This request cannot be shown any more.</source>
        <translation>이 요청은 더 이상 표시할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>json</name>
    <message>
        <source>This text is too long.</source>
        <translation>텍스트가 너무 깁니다.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>{line}행 {column}열: JSON이 아닙니다. 쉼표, 따옴표, 괄호를 확인하세요.</translation>
    </message>
    <message>
        <source>Line 1: a list in square brackets is wanted.</source>
        <translation>1행: 대괄호로 묶은 목록이 필요합니다.</translation>
    </message>
    <message>
        <source>Line {line}: an object in curly brackets is wanted.</source>
        <translation>{line}행: 중괄호로 묶은 객체가 필요합니다.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; is missing.</source>
        <translation>{line}행: “{field}” 항목이 없습니다.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be a text.</source>
        <translation>{line}행: “{field}”의 값은 텍스트여야 합니다.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;{field}&quot; must be an object.</source>
        <translation>{line}행: “{field}”의 값은 객체여야 합니다.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;name&quot; must have only the letters a to z, digits, _ and -, 128 at most.</source>
        <translation>{line}행: “name”에는 a~z 영문자, 숫자, _, -만 최대 128자까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;type&quot; must be &quot;url&quot;.</source>
        <translation>{line}행: “type”의 값은 “url”이어야 합니다.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;enabled&quot; must be true or false, and &quot;allowed_tools&quot; a list of texts.</source>
        <translation>{line}행: “enabled”의 값은 true 또는 false, “allowed_tools”의 값은 텍스트 목록이어야 합니다.</translation>
    </message>
    <message>
        <source>Line {line}: &quot;url&quot; must begin with https://.</source>
        <translation>{line}행: “url”의 값은 https://로 시작해야 합니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} tools</source>
        <translation>
            <numerusform>도구 {n}개</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} MCP servers</source>
        <translation>
            <numerusform>MCP 서버 {n}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>key_bindings</name>
    <message>
        <source>{keys} alone writes something. Hold Ctrl or Alt with it.</source>
        <translation>{keys} 단축키는 글자를 입력합니다. Ctrl이나 Alt를 함께 누르세요.</translation>
    </message>
    <message>
        <source>{keys} is needed for writing and moving about. Choose others.</source>
        <translation>{keys} 단축키는 입력과 이동에 필요합니다. 다른 단축키를 선택하세요.</translation>
    </message>
    <message>
        <source>Press one of the digits together with Ctrl or Alt, but not 0.</source>
        <translation>숫자 하나를 Ctrl이나 Alt와 함께 누르세요. 0은 사용할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>keychain</name>
    <message>
        <source>kept for this session only</source>
        <translation>이번 세션에만 유지됨</translation>
    </message>
    <message>
        <source>The key is in: {where}.</source>
        <translation>API 키 위치: {where}.</translation>
    </message>
    <message>
        <source>The key was saved in: {where}.</source>
        <translation>API 키를 저장한 곳: {where}.</translation>
    </message>
    <message>
        <source>The key was removed from this computer.</source>
        <translation>이 컴퓨터에서 API 키를 제거했습니다.</translation>
    </message>
    <message>
        <source>No key is saved for this gateway.</source>
        <translation>이 게이트웨이에 저장된 API 키가 없습니다.</translation>
    </message>
    <message>
        <source>The keyring of this computer is locked. Unlock it and try again, or keep the key for this session only.</source>
        <translation>이 컴퓨터의 키링이 잠겨 있습니다. 잠금을 풀고 다시 시도하거나 API 키를 이번 세션에만 사용하세요.</translation>
    </message>
    <message>
        <source>This computer has no keyring in use, so the key can be kept for this session only.</source>
        <translation>이 컴퓨터에서 사용 중인 키링이 없어 API 키를 이번 세션에만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The keyring did not do it ({message}). The key can be kept for this session only.</source>
        <translation>키링에 저장하지 못했습니다({message}). API 키를 이번 세션에만 사용할 수 있습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The keyring did not answer within {n} seconds. See whether it asks for a password, then try again.</source>
        <translation>
            <numerusform>키링이 {n}초 안에 답하지 않았습니다. 비밀번호를 묻고 있는지 확인하고 다시 시도하세요.</numerusform>
        </translation>
    </message>
    <message>
        <source>the key is longer than Windows can keep</source>
        <translation>API 키가 Windows에 저장할 수 있는 길이를 넘습니다</translation>
    </message>
    <message>
        <source>what was written did not come back the same</source>
        <translation>저장한 내용이 똑같이 돌아오지 않았습니다</translation>
    </message>
    <message>
        <source>the key is still there</source>
        <translation>API 키가 아직 남아 있습니다</translation>
    </message>
</context>
<context>
    <name>levels</name>
    <message>
        <source>How freely?</source>
        <translation>얼마나 자유롭게 쓸까요?</translation>
    </message>
    <message>
        <source>Think first?</source>
        <translation>먼저 생각할까요?</translation>
    </message>
    <message>
        <source>How long?</source>
        <translation>얼마나 길게 쓸까요?</translation>
    </message>
    <message>
        <source>An amount of your own, set under Advanced</source>
        <translation>고급에서 직접 정한 양</translation>
    </message>
    <message>
        <source>A value of your own: {value}</source>
        <translation>직접 정한 값: {value}</translation>
    </message>
    <message numerus="yes">
        <source>About {n} words</source>
        <translation>
            <numerusform>약 {n}단어</numerusform>
        </translation>
    </message>
    <message>
        <source>Model&apos;s own</source>
        <translation>모델 기본</translation>
    </message>
    <message>
        <source>Precise</source>
        <translation>정확하게</translation>
    </message>
    <message>
        <source>Balanced</source>
        <translation>균형 있게</translation>
    </message>
    <message>
        <source>Bold</source>
        <translation>대담하게</translation>
    </message>
    <message>
        <source>No</source>
        <translation>아니요</translation>
    </message>
    <message>
        <source>No thinking</source>
        <translation>생각 안 함</translation>
    </message>
    <message>
        <source>A little</source>
        <translation>조금</translation>
    </message>
    <message>
        <source>A little thinking</source>
        <translation>조금 생각</translation>
    </message>
    <message>
        <source>A lot</source>
        <translation>많이</translation>
    </message>
    <message>
        <source>A lot of thinking</source>
        <translation>많이 생각</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>짧게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>Long</source>
        <translation>길게</translation>
    </message>
    <message>
        <source>Thinking as needed</source>
        <translation>필요한 만큼 생각</translation>
    </message>
    <message>
        <source>Low effort</source>
        <translation>노력 적게</translation>
    </message>
    <message>
        <source>Medium effort</source>
        <translation>노력 중간</translation>
    </message>
    <message>
        <source>High effort</source>
        <translation>노력 많이</translation>
    </message>
    <message>
        <source>Very high effort</source>
        <translation>노력 아주 많이</translation>
    </message>
    <message>
        <source>Most effort</source>
        <translation>노력 최대</translation>
    </message>
    <message>
        <source>Thinking off</source>
        <translation>생각 끔</translation>
    </message>
    <message>
        <source>Short thinking</source>
        <translation>짧게 생각</translation>
    </message>
    <message>
        <source>Long thinking</source>
        <translation>길게 생각</translation>
    </message>
</context>
<context>
    <name>library</name>
    <message>
        <source>Moved to {folder}: {title}</source>
        <translation>{folder} 폴더로 이동함: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved to {folder}</source>
        <translation>
            <numerusform>채팅 {n}개를 {folder} 폴더로 이동함</numerusform>
        </translation>
    </message>
    <message>
        <source>Moved out of its folder: {title}</source>
        <translation>폴더에서 꺼냄: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats moved out of their folders</source>
        <translation>
            <numerusform>채팅 {n}개를 폴더에서 꺼냄</numerusform>
        </translation>
    </message>
    <message>
        <source>Tags changed: {title}</source>
        <translation>태그 변경함: {title}</translation>
    </message>
    <message numerus="yes">
        <source>Tags of {n} chats changed</source>
        <translation>
            <numerusform>채팅 {n}개의 태그 변경함</numerusform>
        </translation>
    </message>
    <message>
        <source>Pinned: {title}</source>
        <translation>고정함: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats pinned</source>
        <translation>
            <numerusform>채팅 {n}개 고정함</numerusform>
        </translation>
    </message>
    <message>
        <source>No longer pinned: {title}</source>
        <translation>고정 해제함: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats no longer pinned</source>
        <translation>
            <numerusform>채팅 {n}개 고정 해제함</numerusform>
        </translation>
    </message>
    <message>
        <source>Archived: {title}</source>
        <translation>보관함: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats archived</source>
        <translation>
            <numerusform>채팅 {n}개 보관함</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken out of the archive: {title}</source>
        <translation>보관 해제함: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats taken out of the archive</source>
        <translation>
            <numerusform>채팅 {n}개 보관 해제함</numerusform>
        </translation>
    </message>
    <message>
        <source>Deleted: {title}</source>
        <translation>삭제함: {title}</translation>
    </message>
    <message numerus="yes">
        <source>{n} chats deleted</source>
        <translation>
            <numerusform>채팅 {n}개 삭제함</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are being changed.</source>
        <translation>
            <numerusform>채팅 {n}개를 변경하는 중입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The change of {n} chats is being undone.</source>
        <translation>
            <numerusform>채팅 {n}개의 변경을 되돌리는 중입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats are still as you had changed them.</source>
        <translation>
            <numerusform>채팅 {n}개는 아직 변경한 그대로입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, folded</source>
        <translation>
            <numerusform>{name}, 폴더, 채팅 {n}개, 접힘</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{name}, folder, {n} chats, unfolded</source>
        <translation>
            <numerusform>{name}, 폴더, 채팅 {n}개, 펼침</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{row}, new answers in {n} chats</source>
        <translation>
            <numerusform>{row}, 채팅 {n}개에 새 답변</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} rows selected</source>
        <translation>
            <numerusform>행 {n}개 선택됨</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} chats selected</source>
        <translation>
            <numerusform>채팅 {n}개 선택됨</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>links</name>
    <message>
        <source>Only web and mail addresses can be opened.</source>
        <translation>웹과 메일 주소만 열 수 있습니다.</translation>
    </message>
    <message>
        <source>This address is not written as it should be.</source>
        <translation>주소가 올바르게 쓰이지 않았습니다.</translation>
    </message>
    <message>
        <source>Open this address?</source>
        <translation>이 주소를 열까요?</translation>
    </message>
    <message>
        <source>The network knows this site as {0}.</source>
        <translation>네트워크에서 쓰는 이 사이트의 이름은 {0}입니다.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>열기</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>주소 복사</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Do not ask again for {0} until the program ends</source>
        <translation>프로그램을 끝낼 때까지 {0} 주소는 다시 묻지 않기</translation>
    </message>
    <message>
        <source>Link</source>
        <translation>링크</translation>
    </message>
</context>
<context>
    <name>living</name>
    <message>
        <source>“{changed}” was changed in its folder and stays as it is. The chat goes on in “{name}”.</source>
        <translation>폴더에서 “{changed}” 파일이 변경되어 그대로 둡니다. 채팅은 “{name}” 파일에 이어집니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} Markdown files were changed in their folder and stay as they are. The chats go on in new files beside them.</source>
        <translation>
            <numerusform>폴더에서 Markdown 파일 {n}개가 변경되어 그대로 둡니다. 채팅은 그 옆의 새 파일에 이어집니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The folder of the Markdown files is not there: {folder}. It is tried again by itself.</source>
        <translation>Markdown 파일 폴더가 없습니다: {folder}. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The folder of the Markdown files is empty: {folder}. If its disk is not connected, connect it. To have all files written again, choose the folder anew.</source>
        <translation>Markdown 파일 폴더가 비어 있습니다: {folder}. 디스크가 연결되어 있지 않으면 연결하세요. 모든 파일을 다시 저장하려면 폴더를 새로 선택하세요.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to the folder of the Markdown files: {folder}. It is tried again by itself.</source>
        <translation>Orca Desktop이 Markdown 파일 폴더에 저장할 수 없습니다: {folder}. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>The disk with the folder of the Markdown files is full: {folder}. It is tried again by itself.</source>
        <translation>Markdown 파일 폴더가 있는 디스크가 가득 찼습니다: {folder}. 자동으로 다시 시도합니다.</translation>
    </message>
    <message>
        <source>“{name}” could not be written to the folder of the Markdown files. It is tried again by itself.</source>
        <translation>“{name}” 파일을 Markdown 파일 폴더에 저장할 수 없었습니다. 자동으로 다시 시도합니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} files are in the folder.</source>
        <translation>
            <numerusform>폴더에 파일이 {n}개 있습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} are still to be written.</source>
        <translation>
            <numerusform>{n}개가 저장을 기다립니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp</name>
    <message>
        <source>The server is not asked: its address must begin with https://.</source>
        <translation>서버에 요청하지 않습니다. 주소는 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>There is no connection to this server. Check its address and the network.</source>
        <translation>이 서버에 연결되지 않습니다. 주소와 네트워크를 확인하세요.</translation>
    </message>
    <message>
        <source>The connection to this server is not secure, so nothing was sent to it.</source>
        <translation>이 서버와의 연결이 안전하지 않아 아무것도 보내지 않았습니다.</translation>
    </message>
    <message numerus="yes">
        <source>The server did not answer within {n} seconds.</source>
        <translation>
            <numerusform>서버가 {n}초 안에 답하지 않았습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no MCP server at this address, or one of an old kind that cannot be asked.</source>
        <translation>이 주소에는 MCP 서버가 없거나, 요청할 수 없는 오래된 종류의 서버가 있습니다.</translation>
    </message>
    <message>
        <source>The server sends on to another address, {address}, which was not asked. Enter that address yourself if you trust it.</source>
        <translation>서버가 다른 주소로 보내려 하지만({address}) 그곳에는 요청하지 않았습니다. 믿을 수 있으면 그 주소를 직접 입력하세요.</translation>
    </message>
    <message>
        <source>The server wants a token.</source>
        <translation>서버가 토큰을 요구합니다.</translation>
    </message>
    <message>
        <source>The server does not accept this token.</source>
        <translation>서버가 이 토큰을 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>The server is asked too often. Try again in a while.</source>
        <translation>서버에 요청이 너무 많습니다. 잠시 후 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server has a fault of its own (status {status}). Try again later.</source>
        <translation>서버에 오류가 생겼습니다(상태 {status}). 나중에 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The server does not tell its tools: {message}</source>
        <translation>서버가 도구를 알려 주지 않습니다: {message}</translation>
    </message>
    <message>
        <source>The server has no tools to offer.</source>
        <translation>서버가 제공하는 도구가 없습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s answer makes no sense.</source>
        <translation>서버의 답을 이해할 수 없습니다.</translation>
    </message>
    <message>
        <source>The server&apos;s answer is larger than {size} MB.</source>
        <translation>서버의 답이 {size}MB보다 큽니다.</translation>
    </message>
    <message numerus="yes">
        <source>The server has more than {n} tools, which is too many.</source>
        <translation>
            <numerusform>서버의 도구가 {n}개를 넘어 너무 많습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>mcp_servers</name>
    <message>
        <source>This server has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>이 서버에는 양식에 표시할 수 없는 내용이 있습니다(“{what}”). JSON에서만 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Give the server a name.</source>
        <translation>서버 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>Another server has this name already.</source>
        <translation>같은 이름의 서버가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Write the server&apos;s address.</source>
        <translation>서버 주소를 입력하세요.</translation>
    </message>
    <message>
        <source>Leave out the name and password before the @. The token has its own field.</source>
        <translation>@ 앞의 이름과 비밀번호를 빼세요. 토큰을 넣는 칸은 따로 있습니다.</translation>
    </message>
    <message>
        <source>The address must begin with https://, such as https://example.com/mcp.</source>
        <translation>주소는 https://example.com/mcp처럼 https://로 시작해야 합니다.</translation>
    </message>
    <message>
        <source>The token was kept for another address. Write it again, or remove it.</source>
        <translation>토큰이 다른 주소용으로 저장되어 있습니다. 다시 입력하거나 제거하세요.</translation>
    </message>
    <message>
        <source>A token has only plain letters, digits and signs, without spaces.</source>
        <translation>토큰에는 공백 없이 영문자, 숫자, 기호만 사용할 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>models</name>
    <message>
        <source>sees pictures</source>
        <translation>이미지 보기</translation>
    </message>
    <message>
        <source>reads PDF</source>
        <translation>PDF 읽기</translation>
    </message>
    <message>
        <source>thinks</source>
        <translation>생각하기</translation>
    </message>
    <message>
        <source>uses tools</source>
        <translation>도구 사용</translation>
    </message>
    <message>
        <source>searches the web</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>abilities not known</source>
        <translation>기능 알 수 없음</translation>
    </message>
    <message>
        <source>OrcaRouter chooses a fitting model for each message. Which one answered, and so the price, is known afterwards.</source>
        <translation>OrcaRouter가 메시지마다 알맞은 모델을 고릅니다. 어떤 모델이 답했는지와 가격은 나중에 알 수 있습니다.</translation>
    </message>
    <message>
        <source>OrcaRouter chooses one of the free models. They have tighter limits.</source>
        <translation>OrcaRouter가 무료 모델 중 하나를 고릅니다. 무료 모델은 제한이 더 엄격합니다.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several models and makes one answer of theirs.</source>
        <translation>OrcaRouter가 여러 모델에 물어 답변 하나로 합칩니다.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several fast models and makes one answer of theirs.</source>
        <translation>OrcaRouter가 여러 빠른 모델에 물어 답변 하나로 합칩니다.</translation>
    </message>
    <message>
        <source>OrcaRouter asks several small models and makes one answer of theirs.</source>
        <translation>OrcaRouter가 여러 작은 모델에 물어 답변 하나로 합칩니다.</translation>
    </message>
    <message>
        <source>A router called {name}: its own rules choose the model for each message.</source>
        <translation>{name} 라우터: 자체 규칙에 따라 메시지마다 모델을 고릅니다.</translation>
    </message>
    <message>
        <source>Built in, works offline. Takes temperature, top_p and top_k freely; does not think.</source>
        <translation>내장 모델, 오프라인에서 작동. 온도, top_p, top_k를 자유롭게 받으며 생각하지 않습니다.</translation>
    </message>
    <message>
        <source>Built in, works offline. Thinks when asked, with a budget or as it sees fit.</source>
        <translation>내장 모델, 오프라인에서 작동. 요청하면 한도 안에서 또는 알아서 생각합니다.</translation>
    </message>
    <message>
        <source>Built in, works offline. Always thinks and takes no temperature, top_p or top_k.</source>
        <translation>내장 모델, 오프라인에서 작동. 항상 생각하며 온도, top_p, top_k를 받지 않습니다.</translation>
    </message>
    <message>
        <source>Built in, works offline, free. No sampling settings, no thinking, short answers.</source>
        <translation>내장 모델, 오프라인에서 작동, 무료. 단어 선택 설정과 생각이 없고 답변이 짧습니다.</translation>
    </message>
    <message>
        <source>Ask “{name}” as it is</source>
        <translation>“{name}” 이름 그대로 요청</translation>
    </message>
    <message>
        <source>The list is being loaded …</source>
        <translation>목록을 불러오는 중…</translation>
    </message>
    <message>
        <source>The list is not loaded. Try again</source>
        <translation>목록을 불러오지 못했습니다. 다시 시도</translation>
    </message>
    <message numerus="yes">
        <source>holds {count} tokens</source>
        <translation>
            <numerusform>{count} 토큰까지 담음</numerusform>
        </translation>
    </message>
    <message>
        <source>practice, no money</source>
        <translation>연습, 비용 없음</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>price depends on the model</source>
        <translation>가격은 모델에 따라 다름</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>가격 알 수 없음</translation>
    </message>
    <message>
        <source>{input} in, {output} out</source>
        <translation>입력 {input}, 출력 {output}</translation>
    </message>
    <message>
        <source>size not known</source>
        <translation>크기 알 수 없음</translation>
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
        <translation>채팅용이 아님</translation>
    </message>
    <message>
        <source>starred</source>
        <translation>별표</translation>
    </message>
</context>
<context>
    <name>money</name>
    <message numerus="yes">
        <source>This conversation has about {n} tokens, but the model can hold only {context}. Nothing is cut silently.</source>
        <translation>
            <numerusform>이 대화는 약 {n} 토큰이지만 모델은 {context} 토큰까지만 담을 수 있습니다. 대화를 임의로 잘라 내지는 않습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>This conversation has about {n} tokens and the answer may take {answer} more: together more than the {context} that the model can hold.</source>
        <translation>
            <numerusform>이 대화는 약 {n} 토큰이고 답변에 {answer} 토큰이 더 들 수 있어, 합치면 모델이 담을 수 있는 {context} 토큰을 넘습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Limit the answer to {n} tokens</source>
        <translation>
            <numerusform>답변을 {n} 토큰으로 제한</numerusform>
        </translation>
    </message>
    <message>
        <source>Choose a model that holds more</source>
        <translation>더 많이 담는 모델 선택</translation>
    </message>
    <message>
        <source>Begin a new chat</source>
        <translation>새 채팅 시작</translation>
    </message>
    <message>
        <source>Send all the same</source>
        <translation>그래도 보내기</translation>
    </message>
    <message>
        <source>This may cost up to {most}. Your own limit for one message is {limit}.</source>
        <translation>비용이 최대 {most}까지 들 수 있습니다. 메시지 하나의 한도: {limit}.</translation>
    </message>
    <message>
        <source>This may cost up to {most}, and {spent} is spent today. Your own limit for a day is {limit}.</source>
        <translation>비용이 최대 {most}까지 들 수 있고, 오늘 이미 {spent} 사용했습니다. 하루 한도: {limit}.</translation>
    </message>
    <message numerus="yes">
        <source>The cost of {n} of today&apos;s answers is not known and not in this sum.</source>
        <translation>
            <numerusform>오늘 답변 중 {n}개는 비용을 알 수 없어 이 합계에 들어 있지 않습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The price of this model is not known, so your own limit cannot be watched.</source>
        <translation>이 모델은 가격을 알 수 없어 한도를 넘는지 확인할 수 없습니다.</translation>
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
        <translation>답변을 작성하는 중입니다. 중지하거나 끝날 때까지 기다린 다음 폴더를 옮기세요.</translation>
    </message>
    <message>
        <source>Nothing was moved. Everything is where it was.</source>
        <translation>아무것도 옮기지 않았습니다. 모두 원래 자리에 있습니다.</translation>
    </message>
    <message>
        <source>Your chats lie in {folder} already. Choose another folder.</source>
        <translation>채팅이 이미 {folder} 폴더에 있습니다. 다른 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{folder} would lie inside the folder of now. Choose one elsewhere.</source>
        <translation>{folder} 폴더는 지금 폴더의 안쪽입니다. 다른 곳에 있는 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>{folder} is on a network disk, where your chats could be damaged. Choose a folder on this computer.</source>
        <translation>{folder} 폴더는 네트워크 디스크에 있어 채팅이 손상될 수 있습니다. 이 컴퓨터의 폴더를 선택하세요.</translation>
    </message>
    <message>
        <source>There is no room for your chats in {folder}. Everything is where it was.</source>
        <translation>{folder} 폴더에 채팅을 둘 공간이 없습니다. 모두 원래 자리에 있습니다.</translation>
    </message>
    <message>
        <source>Your chats could not be written to {folder}. Everything is where it was.</source>
        <translation>{folder} 폴더에 채팅을 저장할 수 없었습니다. 모두 원래 자리에 있습니다.</translation>
    </message>
    <message>
        <source>The copy in {folder} was not what it should be, so it is not used. Everything is where it was; check that disk.</source>
        <translation>{folder} 폴더의 사본이 올바르지 않아 사용하지 않습니다. 모두 원래 자리에 있습니다. 그 디스크를 확인하세요.</translation>
    </message>
</context>
<context>
    <name>network</name>
    <message>
        <source>{count} ms</source>
        <translation>{count}밀리초</translation>
    </message>
    <message>
        <source>The gateway answers, without a proxy. It took {time}.</source>
        <translation>게이트웨이가 프록시 없이 답했습니다. 걸린 시간: {time}.</translation>
    </message>
    <message>
        <source>The gateway answers, through {proxy}. It took {time}.</source>
        <translation>게이트웨이가 {proxy} 프록시를 거쳐 답했습니다. 걸린 시간: {time}.</translation>
    </message>
    <message>
        <source>The proxy {proxy} cannot be used: only http, https and socks5 can.</source>
        <translation>{proxy} 프록시는 사용할 수 없습니다. http, https, socks5만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The password of the proxy was not found. {reason}</source>
        <translation>프록시 비밀번호를 찾지 못했습니다. {reason}</translation>
    </message>
    <message>
        <source>The file of trusted certificates {file} cannot be read. Choose it again, or remove it.</source>
        <translation>신뢰할 수 있는 인증서 파일을 읽을 수 없습니다: {file}. 파일을 다시 선택하거나 제거하세요.</translation>
    </message>
    <message numerus="yes">
        <source>Nothing answered within {n} seconds.</source>
        <translation>
            <numerusform>{n}초 안에 답이 없었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Nothing came through {proxy} within {n} seconds.</source>
        <translation>
            <numerusform>{n}초 안에 {proxy} 프록시를 거쳐 온 것이 없었습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The gateway was reached, but its certificate is not trusted. A network that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>게이트웨이에 연결했지만 그 인증서를 신뢰할 수 없습니다. 통신 내용을 확인하는 네트워크는 자체 인증서를 씁니다. 그 네트워크를 믿을 수 있으면 아래에서 인증서 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>{proxy} was reached, but a certificate on the way is not trusted. A proxy that reads along has certificates of its own: choose their file below if you trust it.</source>
        <translation>{proxy} 프록시에 연결했지만 중간에 신뢰할 수 없는 인증서가 있습니다. 통신 내용을 확인하는 프록시는 자체 인증서를 씁니다. 그 프록시를 믿을 수 있으면 아래에서 인증서 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>What answers at this address does not speak the secure protocol (TLS).</source>
        <translation>이 주소에서 답하는 곳이 보안 프로토콜(TLS)을 쓰지 않습니다.</translation>
    </message>
    <message>
        <source>The secure connection (TLS) broke behind {proxy}.</source>
        <translation>{proxy} 프록시 다음에서 보안 연결(TLS)이 끊겼습니다.</translation>
    </message>
    <message>
        <source>{proxy} does not accept the user name and the password.</source>
        <translation>{proxy} 프록시가 이 사용자 이름과 비밀번호를 받아들이지 않습니다.</translation>
    </message>
    <message>
        <source>A user name and a password are needed for {proxy}.</source>
        <translation>{proxy} 프록시에는 사용자 이름과 비밀번호가 필요합니다.</translation>
    </message>
    <message>
        <source>{proxy} did not let the request through: {reason}</source>
        <translation>{proxy} 프록시가 요청을 통과시키지 않았습니다: {reason}</translation>
    </message>
    <message>
        <source>{proxy} was not found: no computer has this name.</source>
        <translation>{proxy} 프록시를 찾지 못했습니다. 이런 이름의 컴퓨터가 없습니다.</translation>
    </message>
    <message>
        <source>Nothing listens at {proxy}: it refused the connection.</source>
        <translation>{proxy} 프록시에 연결할 수 없습니다. 연결이 거부되었습니다.</translation>
    </message>
    <message>
        <source>The connection through {proxy} broke: {reason}</source>
        <translation>{proxy} 프록시를 거친 연결이 끊겼습니다: {reason}</translation>
    </message>
    <message>
        <source>The gateway was not found. Is there a network, and is the address right?</source>
        <translation>게이트웨이를 찾지 못했습니다. 네트워크에 연결되어 있고 주소가 맞나요?</translation>
    </message>
    <message>
        <source>Nothing listens at the gateway&apos;s address: it refused the connection.</source>
        <translation>게이트웨이 주소에 연결할 수 없습니다. 연결이 거부되었습니다.</translation>
    </message>
    <message>
        <source>The connection broke: {reason}</source>
        <translation>연결이 끊겼습니다: {reason}</translation>
    </message>
    <message>
        <source>Now: {proxy}</source>
        <translation>현재: {proxy}</translation>
    </message>
    <message>
        <source>Now: none, the gateway is reached directly.</source>
        <translation>현재: 없음. 게이트웨이에 직접 연결합니다.</translation>
    </message>
    <message>
        <source>Now: {proxy}, which cannot be used. Only http, https and socks5 can.</source>
        <translation>현재: {proxy}. 이 프록시는 사용할 수 없습니다. http, https, socks5만 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>The password is kept in {where}.</source>
        <translation>비밀번호를 저장한 곳: {where}.</translation>
    </message>
    <message>
        <source>The password is kept until you close Orca Desktop. {reason}</source>
        <translation>비밀번호는 Orca Desktop을 닫을 때까지만 남습니다. {reason}</translation>
    </message>
</context>
<context>
    <name>notifications</name>
    <message numerus="yes">
        <source>{n} answers are there.</source>
        <translation>
            <numerusform>답변 {n}개가 도착했습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>The answer could not be finished.</source>
        <translation>답변을 끝내지 못했습니다.</translation>
    </message>
    <message>
        <source>The answer waits for a result from you.</source>
        <translation>답변이 도구 결과를 기다립니다.</translation>
    </message>
</context>
<context>
    <name>parameters</name>
    <message>
        <source>Write a site without https, as in example.com.</source>
        <translation>사이트를 https 없이 example.com처럼 입력하세요.</translation>
    </message>
    <message>
        <source>Lets the model ask this computer for the date and the time.</source>
        <translation>모델이 이 컴퓨터에 날짜와 시간을 물을 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Lets the model have this program calculate, and get it right.</source>
        <translation>모델이 이 프로그램으로 정확하게 계산할 수 있게 합니다.</translation>
    </message>
    <message>
        <source>Lets the model ask for places in your other chats. You see each before it is sent.</source>
        <translation>모델이 다른 채팅의 내용을 요청할 수 있게 합니다. 보내기 전에 하나하나 확인할 수 있습니다.</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>모델</translation>
    </message>
    <message>
        <source>Which model answers.</source>
        <translation>답할 모델입니다.</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>온도</translation>
    </message>
    <message>
        <source>How freely words are chosen: low is precise and repeatable, high is more varied.</source>
        <translation>단어를 얼마나 자유롭게 고를지 정합니다. 낮으면 정확하고 일정하며, 높으면 다양해집니다.</translation>
    </message>
    <message>
        <source>Thinking</source>
        <translation>생각</translation>
    </message>
    <message>
        <source>Whether the model reasons before it answers. This takes time and tokens.</source>
        <translation>모델이 답하기 전에 생각할지 정합니다. 시간과 토큰이 더 듭니다.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>끔</translation>
    </message>
    <message>
        <source>With a budget</source>
        <translation>한도 안에서</translation>
    </message>
    <message>
        <source>As needed</source>
        <translation>필요한 만큼</translation>
    </message>
    <message>
        <source>Thinking budget</source>
        <translation>생각 한도</translation>
    </message>
    <message>
        <source>How many tokens the model may think, at least 1,024 and less than the answer&apos;s limit.</source>
        <translation>모델이 생각에 쓸 수 있는 토큰 수입니다. 1,024 이상이며 답변의 한도보다 적어야 합니다.</translation>
    </message>
    <message>
        <source>tokens</source>
        <translation>토큰</translation>
    </message>
    <message>
        <source>Maximum tokens</source>
        <translation>최대 토큰</translation>
    </message>
    <message>
        <source>The longest answer allowed; thinking counts too. 1,000 tokens are about 700 words.</source>
        <translation>허용되는 가장 긴 답변입니다. 생각도 포함됩니다. 1,000 토큰은 약 700단어입니다.</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>지침</translation>
    </message>
    <message>
        <source>What the model should always keep in mind, such as its role or tone.</source>
        <translation>역할이나 말투처럼 모델이 항상 염두에 둘 내용입니다.</translation>
    </message>
    <message>
        <source>For example: Use plain words. I cook for two, without meat.</source>
        <translation>예: 쉬운 말로 써 줘. 나는 고기 없이 두 사람 분량을 요리해.</translation>
    </message>
    <message>
        <source>Top P</source>
        <translation>Top P</translation>
    </message>
    <message>
        <source>Chooses only among the likeliest words that together reach this share. Change this or the temperature, not both.</source>
        <translation>가장 그럴듯한 단어부터 합쳐서 이 비율에 이르는 단어 중에서만 고릅니다. 이 값과 온도 중 하나만 바꾸세요.</translation>
    </message>
    <message>
        <source>Top K</source>
        <translation>Top K</translation>
    </message>
    <message>
        <source>Chooses only among this many likeliest words.</source>
        <translation>가장 그럴듯한 단어를 이 개수만큼만 두고 그중에서 고릅니다.</translation>
    </message>
    <message>
        <source>Stop sequences</source>
        <translation>중지 시퀀스</translation>
    </message>
    <message>
        <source>The answer ends before any of these texts; one text a line.</source>
        <translation>이 텍스트 중 하나가 나오기 직전에 답변을 끝냅니다. 한 줄에 하나씩 입력하세요.</translation>
    </message>
    <message>
        <source>Show thinking</source>
        <translation>생각 표시</translation>
    </message>
    <message>
        <source>Whether the thoughts are shown as a summary or left out.</source>
        <translation>생각한 내용을 요약해서 보여 줄지, 뺄지 정합니다.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>요약</translation>
    </message>
    <message>
        <source>Hidden</source>
        <translation>숨김</translation>
    </message>
    <message>
        <source>Effort</source>
        <translation>노력</translation>
    </message>
    <message>
        <source>How much work the model puts into an answer; more takes more tokens.</source>
        <translation>모델이 답변에 얼마나 공을 들일지 정합니다. 많을수록 토큰이 더 듭니다.</translation>
    </message>
    <message>
        <source>Low</source>
        <translation>적게</translation>
    </message>
    <message>
        <source>Medium</source>
        <translation>중간</translation>
    </message>
    <message>
        <source>High</source>
        <translation>많이</translation>
    </message>
    <message>
        <source>Very high</source>
        <translation>아주 많이</translation>
    </message>
    <message>
        <source>Most</source>
        <translation>최대</translation>
    </message>
    <message>
        <source>Web search</source>
        <translation>웹 검색</translation>
    </message>
    <message>
        <source>Lets the model search the web, at an extra price for each search.</source>
        <translation>모델이 웹을 검색할 수 있게 합니다. 검색할 때마다 요금이 추가됩니다.</translation>
    </message>
    <message>
        <source>Most searches</source>
        <translation>최대 검색 횟수</translation>
    </message>
    <message>
        <source>How often the model may search the web for one answer.</source>
        <translation>답변 하나에 모델이 웹을 검색할 수 있는 횟수입니다.</translation>
    </message>
    <message>
        <source>Only these sites</source>
        <translation>이 사이트만</translation>
    </message>
    <message>
        <source>The sites that are searched, such as wikipedia.org; one a line.</source>
        <translation>wikipedia.org처럼 검색할 사이트입니다. 한 줄에 하나씩 입력하세요.</translation>
    </message>
    <message>
        <source>Not these sites</source>
        <translation>이 사이트 제외</translation>
    </message>
    <message>
        <source>Sites that are left out of the search, such as example.com; one a line.</source>
        <translation>example.com처럼 검색에서 제외할 사이트입니다. 한 줄에 하나씩 입력하세요.</translation>
    </message>
    <message>
        <source>City to search for</source>
        <translation>검색할 도시</translation>
    </message>
    <message>
        <source>Finds what is near, such as weather or shops. The provider is told this place.</source>
        <translation>날씨나 가게처럼 가까운 것을 찾습니다. 이 장소를 제공업체에 알립니다.</translation>
    </message>
    <message>
        <source>Country to search for</source>
        <translation>검색할 국가</translation>
    </message>
    <message>
        <source>Two letters, such as DE, FR or US.</source>
        <translation>KR, JP, US 같은 두 글자입니다.</translation>
    </message>
    <message>
        <source>Give a country by two letters, such as DE or US.</source>
        <translation>KR이나 US처럼 국가를 두 글자로 입력하세요.</translation>
    </message>
    <message>
        <source>Cite documents</source>
        <translation>문서 인용</translation>
    </message>
    <message>
        <source>Answers tell which passages of attached documents they rest on.</source>
        <translation>답변이 첨부한 문서의 어느 부분에 근거하는지 알려 줍니다.</translation>
    </message>
    <message>
        <source>Prompt caching</source>
        <translation>프롬프트 캐싱</translation>
    </message>
    <message>
        <source>Makes long conversations cheaper: what was sent before costs a tenth to send again.</source>
        <translation>긴 대화의 비용을 줄입니다. 이미 보낸 내용은 다시 보낼 때 10분의 1만 듭니다.</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>도구</translation>
    </message>
    <message>
        <source>Tools the model may ask for. Their calls are shown, not run.</source>
        <translation>모델이 요청할 수 있는 도구입니다. 호출 내용을 보여 줄 뿐 실행하지는 않습니다.</translation>
    </message>
    <message>
        <source>Tool choice</source>
        <translation>도구 선택</translation>
    </message>
    <message>
        <source>Whether the model may, must or must not use a tool.</source>
        <translation>모델이 도구를 사용해도 되는지, 꼭 사용해야 하는지, 사용하면 안 되는지 정합니다.</translation>
    </message>
    <message>
        <source>May</source>
        <translation>사용 가능</translation>
    </message>
    <message>
        <source>Must</source>
        <translation>반드시 사용</translation>
    </message>
    <message>
        <source>Must not</source>
        <translation>사용 금지</translation>
    </message>
    <message>
        <source>This one</source>
        <translation>이 도구</translation>
    </message>
    <message>
        <source>Tool name</source>
        <translation>도구 이름</translation>
    </message>
    <message>
        <source>The one tool that the model must use.</source>
        <translation>모델이 반드시 사용해야 하는 도구 하나입니다.</translation>
    </message>
    <message>
        <source>MCP servers</source>
        <translation>MCP 서버</translation>
    </message>
    <message>
        <source>Servers whose tools the model may use by itself. A token written here moves to the system&apos;s keyring.</source>
        <translation>모델이 도구를 스스로 사용할 수 있는 서버입니다. 여기에 입력한 토큰은 시스템의 키링으로 옮겨집니다.</translation>
    </message>
    <message>
        <source>Metadata</source>
        <translation>메타데이터</translation>
    </message>
    <message>
        <source>Facts for the provider about this request, as JSON.</source>
        <translation>이 요청에 대해 제공업체에 알릴 정보(JSON)입니다.</translation>
    </message>
    <message>
        <source>User ID</source>
        <translation>사용자 ID</translation>
    </message>
    <message>
        <source>An opaque name for the person asking, without personal data.</source>
        <translation>질문하는 사람을 구분하는 임의의 이름입니다. 개인 정보를 넣지 마세요.</translation>
    </message>
    <message>
        <source>Show while writing</source>
        <translation>작성하는 동안 표시</translation>
    </message>
    <message>
        <source>Shows the answer as it is written instead of all at once at the end.</source>
        <translation>답변을 끝에 한꺼번에 보여 주지 않고 작성되는 대로 보여 줍니다.</translation>
    </message>
    <message>
        <source>This value does not fit here.</source>
        <translation>여기에 맞지 않는 값입니다.</translation>
    </message>
    <message>
        <source>Choose a model first.</source>
        <translation>먼저 모델을 선택하세요.</translation>
    </message>
    <message>
        <source>A stop sequence cannot be blank.</source>
        <translation>중지 시퀀스는 비워 둘 수 없습니다.</translation>
    </message>
    <message>
        <source>Give a number between {minimum} and {maximum}.</source>
        <translation>{minimum}~{maximum} 사이의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Give a number of at least {minimum}.</source>
        <translation>{minimum} 이상의 수를 입력하세요.</translation>
    </message>
    <message>
        <source>Say how many tokens the model may think.</source>
        <translation>모델이 생각에 쓸 수 있는 토큰 수를 정하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The thinking budget must be smaller than the answer&apos;s limit of {n} tokens.</source>
        <translation>
            <numerusform>생각 한도는 답변의 한도인 {n} 토큰보다 작아야 합니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>Date and time</source>
        <translation>날짜와 시간</translation>
    </message>
    <message>
        <source>Calculator</source>
        <translation>계산기</translation>
    </message>
    <message>
        <source>Search my chats</source>
        <translation>내 채팅 검색</translation>
    </message>
</context>
<context>
    <name>parent</name>
    <message>
        <source>Keep as a recipe</source>
        <translation>레시피로 저장</translation>
    </message>
    <message>
        <source>A recipe keeps these columns, to be asked again with any question.</source>
        <translation>레시피는 이 열들을 저장해 두었다가 어떤 질문에든 다시 사용합니다.</translation>
    </message>
    <message>
        <source>What should this recipe be called?</source>
        <translation>이 레시피의 이름을 무엇으로 할까요?</translation>
    </message>
    <message>
        <source>Rename the recipe</source>
        <translation>레시피 이름 바꾸기</translation>
    </message>
</context>
<context>
    <name>paths</name>
    <message>
        <source>{folder} is a file, not a folder. Choose a folder with --profile.</source>
        <translation>{folder} 항목은 폴더가 아니라 파일입니다. --profile로 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Orca Desktop may not write to {folder}. Allow it, or choose another folder with --profile.</source>
        <translation>Orca Desktop이 {folder} 폴더에 저장할 수 없습니다. 쓰기를 허용하거나 --profile로 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>There is no space left for {folder}. Free some space, then start again.</source>
        <translation>{folder} 폴더에 남은 공간이 없습니다. 공간을 확보하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Your chats were moved to {folder}, and are not there now. Connect that disk, then start again, or choose another folder with --profile.</source>
        <translation>채팅을 {folder} 폴더로 옮겼지만 지금은 그곳에 없습니다. 디스크를 연결하고 다시 시작하거나 --profile로 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>The folder {folder} cannot be used. Choose another one with --profile.</source>
        <translation>{folder} 폴더를 사용할 수 없습니다. --profile로 다른 폴더를 지정하세요.</translation>
    </message>
</context>
<context>
    <name>preferences</name>
    <message>
        <source>The preferences file is not readable in line {line}. The last good one is used instead.</source>
        <translation>설정 파일의 {line}행을 읽을 수 없습니다. 마지막으로 정상이었던 파일을 대신 사용합니다.</translation>
    </message>
    <message>
        <source>The preferences file has something odd in line {line} (&quot;{name}&quot;). The last good one is used instead.</source>
        <translation>설정 파일의 {line}행이 이상합니다(“{name}”). 마지막으로 정상이었던 파일을 대신 사용합니다.</translation>
    </message>
</context>
<context>
    <name>presets</name>
    <message>
        <source>The likeliest words: for facts, code and summaries.</source>
        <translation>가장 그럴듯한 단어를 씁니다. 사실, 코드, 요약에 알맞습니다.</translation>
    </message>
    <message>
        <source>Between precise and bold: for everyday questions.</source>
        <translation>“정확하게”와 “대담하게”의 중간입니다. 일상적인 질문에 알맞습니다.</translation>
    </message>
    <message>
        <source>More varied words: for ideas, names and stories.</source>
        <translation>더 다양한 단어를 씁니다. 아이디어, 이름, 이야기에 알맞습니다.</translation>
    </message>
    <message>
        <source>Deep thinker</source>
        <translation>깊이 생각하기</translation>
    </message>
    <message>
        <source>Thinks before it answers: for hard questions. Takes longer.</source>
        <translation>답하기 전에 생각합니다. 어려운 질문에 알맞으며 시간이 더 걸립니다.</translation>
    </message>
    <message>
        <source>Line {line}: {why}</source>
        <translation>{line}행: {why}</translation>
    </message>
    <message>
        <source>A preset needs a name.</source>
        <translation>프리셋에는 이름이 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>이름은 최대 {n}자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for presets.</source>
        <translation>프리셋 파일로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>Line {line}, column {column}: this is not JSON. Check commas, quotes and brackets.</source>
        <translation>{line}행 {column}열: JSON이 아닙니다. 쉼표, 따옴표, 괄호를 확인하세요.</translation>
    </message>
    <message>
        <source>This file does not hold presets.</source>
        <translation>이 파일에는 프리셋이 없습니다.</translation>
    </message>
    <message>
        <source>a list of presets is missing.</source>
        <translation>프리셋 목록이 없습니다.</translation>
    </message>
    <message>
        <source>this is no preset with a name and settings.</source>
        <translation>이름과 설정이 있는 프리셋이 아닙니다.</translation>
    </message>
    <message>
        <source>these presets were made by a newer Orca Desktop (format {version}).</source>
        <translation>더 새로운 Orca Desktop에서 만든 프리셋입니다(형식 {version}).</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; is not known here.</source>
        <translation>“{name}” 항목은 여기서 알 수 없습니다.</translation>
    </message>
    <message>
        <source>&quot;{name}&quot; stands twice in one place.</source>
        <translation>“{name}” 항목이 한곳에 두 번 있습니다.</translation>
    </message>
    <message>
        <source>There is a preset of this name already.</source>
        <translation>같은 이름의 프리셋이 이미 있습니다.</translation>
    </message>
    <message>
        <source>This preset is not there any more.</source>
        <translation>이 프리셋은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>{name} cannot be read.</source>
        <translation>{name} 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>{name} is not a text file.</source>
        <translation>{name} 파일은 텍스트 파일이 아닙니다.</translation>
    </message>
</context>
<context>
    <name>print</name>
    <message>
        <source>No printer is set up on this computer. Export the chat as a PDF instead.</source>
        <translation>이 컴퓨터에 설정된 프린터가 없습니다. 대신 채팅을 PDF로 내보내세요.</translation>
    </message>
    <message>
        <source>The printer did not take it, so it was not printed. Look after the printer, or export the chat as a PDF.</source>
        <translation>프린터가 받지 않아 인쇄하지 못했습니다. 프린터를 확인하거나 채팅을 PDF로 내보내세요.</translation>
    </message>
    <message>
        <source>Handed over to “{name}”.</source>
        <translation>“{name}” 프린터로 보냈습니다.</translation>
    </message>
    <message>
        <source>Printed to a file.</source>
        <translation>파일로 인쇄했습니다.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>인쇄하는 중…</translation>
    </message>
    <message>
        <source>The chat before is still being printed.</source>
        <translation>앞의 채팅을 아직 인쇄하는 중입니다.</translation>
    </message>
    <message>
        <source>Stopped. What the printer had already taken is printed all the same.</source>
        <translation>중지했습니다. 프린터가 이미 받은 것은 그대로 인쇄됩니다.</translation>
    </message>
</context>
<context>
    <name>program</name>
    <message>
        <source>Waiting for the system&apos;s keyring. It may be asking for its password.</source>
        <translation>시스템의 키링을 기다리는 중입니다. 비밀번호를 묻고 있을 수 있습니다.</translation>
    </message>
</context>
<context>
    <name>prompts</name>
    <message>
        <source>A prompt needs a name.</source>
        <translation>프롬프트에는 이름이 필요합니다.</translation>
    </message>
    <message>
        <source>A prompt needs a text.</source>
        <translation>프롬프트에는 텍스트가 필요합니다.</translation>
    </message>
    <message numerus="yes">
        <source>A name has at most {n} characters.</source>
        <translation>
            <numerusform>이름은 최대 {n}자입니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>A prompt has at most {n} characters.</source>
        <translation>
            <numerusform>프롬프트는 최대 {n}자입니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>This file is too large for prompts.</source>
        <translation>프롬프트 파일로는 너무 큽니다.</translation>
    </message>
    <message>
        <source>This file does not hold prompts.</source>
        <translation>이 파일에는 프롬프트가 없습니다.</translation>
    </message>
    <message>
        <source>this is no prompt with a name and a text.</source>
        <translation>이름과 텍스트가 있는 프롬프트가 아닙니다.</translation>
    </message>
    <message>
        <source>These prompts were made by a newer Orca Desktop (format {version}).</source>
        <translation>더 새로운 Orca Desktop에서 만든 프롬프트입니다(형식 {version}).</translation>
    </message>
    <message>
        <source>Prompt {number}: {why}</source>
        <translation>프롬프트 {number}: {why}</translation>
    </message>
    <message>
        <source>Explain simply</source>
        <translation>쉽게 설명하기</translation>
    </message>
    <message>
        <source>Explain {{topic}} to somebody who {{knows: knows nothing of it|knows a little of it}}. Use an everyday example.</source>
        <translation>{{주제}}에 대해 {{아는 정도: 전혀 모르는|조금 아는}} 사람에게 설명해 줘. 일상에서 볼 수 있는 예를 들어 줘.</translation>
    </message>
    <message>
        <source>Write a letter</source>
        <translation>편지 쓰기</translation>
    </message>
    <message>
        <source>Write a {{tone: formal|friendly}} letter to {{to whom}}.
It is about {{what}}.
Keep it to half a page.</source>
        <translation>{{받는 사람}}에게 보낼 {{말투: 정중한|친근한}} 편지를 써 줘.
내용: {{용건}}
반 페이지를 넘지 않게 해 줘.</translation>
    </message>
    <message>
        <source>Make it shorter</source>
        <translation>짧게 줄이기</translation>
    </message>
    <message>
        <source>Shorten the following text to {{length: five sentences}}. Keep all facts and figures.

{{text}}</source>
        <translation>다음 글을 {{길이: 다섯 문장}} 정도로 줄여 줘. 사실과 숫자는 모두 남겨 줘.

{{글}}</translation>
    </message>
    <message>
        <source>For and against</source>
        <translation>찬성과 반대</translation>
    </message>
    <message>
        <source>What speaks for {{idea}}, and what against it? Answer as a table, then say in two sentences what you would do.</source>
        <translation>{{의견}}에 찬성하는 이유와 반대하는 이유는 뭐야? 표로 답하고, 너라면 어떻게 할지 두 문장으로 말해 줘.</translation>
    </message>
    <message>
        <source>There is a prompt of this name already.</source>
        <translation>같은 이름의 프롬프트가 이미 있습니다.</translation>
    </message>
    <message>
        <source>This prompt is not there any more.</source>
        <translation>이 프롬프트는 더 이상 없습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} prompts were imported.</source>
        <translation>
            <numerusform>프롬프트 {n}개를 가져왔습니다.</numerusform>
        </translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”. Choose others.</source>
        <translation>{keys} 단축키는 “{action}” 동작에 쓰고 있습니다. 다른 단축키를 선택하세요.</translation>
    </message>
    <message>
        <source>{keys} is used for “{prompt}”, which has no key then.</source>
        <translation>{keys} 단축키는 “{prompt}” 프롬프트에 쓰고 있습니다. 여기에 쓰면 그 프롬프트에는 단축키가 없어집니다.</translation>
    </message>
</context>
<context>
    <name>reading</name>
    <message>
        <source>The file is empty.</source>
        <translation>빈 파일입니다.</translation>
    </message>
    <message>
        <source>This is not a conversation: no headings such as “## You” and “## Assistant” say who speaks.</source>
        <translation>대화가 아닙니다. 말한 사람을 나타내는 “## You”, “## Assistant” 같은 제목이 없습니다.</translation>
    </message>
    <message>
        <source>This is the report of a comparison, which is not read as a conversation.</source>
        <translation>비교 보고서는 대화로 읽지 않습니다.</translation>
    </message>
    <message>
        <source>A newer version of Orca Desktop wrote this file. The words and who speaks were read, no more.</source>
        <translation>더 새로운 버전의 Orca Desktop에서 만든 파일입니다. 글과 말한 사람만 읽었습니다.</translation>
    </message>
    <message>
        <source>The comment at the end of the file is damaged. The words and who speaks were read, no more.</source>
        <translation>파일 끝의 주석이 손상되었습니다. 글과 말한 사람만 읽었습니다.</translation>
    </message>
    <message>
        <source>What stands before the first heading that says who speaks was left out.</source>
        <translation>말한 사람을 나타내는 첫 제목 앞의 내용은 뺐습니다.</translation>
    </message>
    <message>
        <source>The file is of an earlier format, which does not tell everything: pictures, files, thinking and tools are not read from it.</source>
        <translation>모든 것을 담지 않는 이전 형식의 파일입니다. 이미지, 파일, 생각, 도구는 읽지 않습니다.</translation>
    </message>
    <message>
        <source>The title was changed in the file.</source>
        <translation>파일에서 제목이 변경되었습니다.</translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were changed in the file.</source>
        <translation>
            <numerusform>파일에서 메시지 {n}개가 변경되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were added in the file.</source>
        <translation>
            <numerusform>파일에서 메시지 {n}개가 추가되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} messages were removed in the file.</source>
        <translation>
            <numerusform>파일에서 메시지 {n}개가 제거되었습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} changed answers do not say any more what they cite.</source>
        <translation>
            <numerusform>변경된 답변 {n}개에는 인용 표시가 더 이상 없습니다.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{n} answers have no question any more. They are shown, but not sent along.</source>
        <translation>
            <numerusform>답변 {n}개의 질문이 없어졌습니다. 표시는 되지만 함께 보내지 않습니다.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is no space left for {file}. Free some, and it goes on by itself.</source>
        <translation>채팅을 읽을 수는 있지만 새로 저장하거나 보낼 수 없습니다. {file} 파일을 둘 공간이 없습니다. 공간을 확보하면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: {file} may not be written. Allow writing there, and it goes on by itself.</source>
        <translation>채팅을 읽을 수는 있지만 새로 저장하거나 보낼 수 없습니다. {file} 파일에 저장할 권한이 없습니다. 쓰기를 허용하면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the disk with {file} does not answer as it should. Check that disk; when it answers, it goes on by itself.</source>
        <translation>새로 저장하거나 보낼 수 없습니다. {file} 파일이 있는 디스크가 제대로 답하지 않습니다. 디스크를 확인하세요. 다시 답하면 자동으로 계속됩니다.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: the file of your chats is damaged ({file}). Start Orca Desktop again; it keeps that file and saves all that can be read.</source>
        <translation>새로 저장하거나 보낼 수 없습니다. 채팅 파일이 손상되었습니다({file}). Orca Desktop을 다시 시작하세요. 그 파일은 남겨 두고 읽을 수 있는 내용을 모두 구해 냅니다.</translation>
    </message>
    <message>
        <source>You can read your chats, but nothing new is saved or sent: there is too little space to bring {file} up to date for this Orca Desktop. Free some, then start it again.</source>
        <translation>채팅을 읽을 수는 있지만 새로 저장하거나 보낼 수 없습니다. 이 Orca Desktop에 맞게 {file} 파일을 업데이트할 공간이 부족합니다. 공간을 확보하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>Nothing new is saved or sent: {file} was removed or replaced, and your chats cannot be saved anew there. Make that folder free, and it goes on by itself.</source>
        <translation>새로 저장하거나 보낼 수 없습니다. {file} 파일이 제거되거나 다른 파일로 바뀌었고, 그곳에 채팅을 새로 저장할 수 없습니다. 그 폴더를 비우면 자동으로 계속됩니다.</translation>
    </message>
</context>
<context>
    <name>search</name>
    <message>
        <source>Today</source>
        <translation>오늘</translation>
    </message>
    <message>
        <source>Last 7 days</source>
        <translation>지난 7일</translation>
    </message>
    <message>
        <source>Last 30 days</source>
        <translation>지난 30일</translation>
    </message>
    <message>
        <source>Last 365 days</source>
        <translation>지난 365일</translation>
    </message>
    <message>
        <source>From me</source>
        <translation>내가 쓴 것</translation>
    </message>
    <message>
        <source>From a model</source>
        <translation>모델이 쓴 것</translation>
    </message>
    <message>
        <source>Has code</source>
        <translation>코드 있음</translation>
    </message>
    <message>
        <source>Has a file</source>
        <translation>파일 있음</translation>
    </message>
    <message>
        <source>Has a picture</source>
        <translation>이미지 있음</translation>
    </message>
    <message>
        <source>Has a comparison</source>
        <translation>비교 있음</translation>
    </message>
    <message>
        <source>Model: {name}</source>
        <translation>모델: {name}</translation>
    </message>
    <message>
        <source>Folder: {name}</source>
        <translation>폴더: {name}</translation>
    </message>
    <message>
        <source>Tag: {name}</source>
        <translation>태그: {name}</translation>
    </message>
    <message>
        <source>Before {name}</source>
        <translation>{name} 이전</translation>
    </message>
    <message>
        <source>Since {name}</source>
        <translation>{name} 이후</translation>
    </message>
</context>
<context>
    <name>secret</name>
    <message>
        <source>There is no key in it. Paste the whole key.</source>
        <translation>API 키가 들어 있지 않습니다. API 키 전체를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>A key has no spaces. Copy the key alone, without the words around it.</source>
        <translation>API 키에는 공백이 없습니다. 주변의 글을 빼고 API 키만 복사하세요.</translation>
    </message>
    <message>
        <source>A key has only plain letters, digits and signs. Copy it again from its page.</source>
        <translation>API 키에는 영문자, 숫자, 기호만 있습니다. API 키가 있는 페이지에서 다시 복사하세요.</translation>
    </message>
    <message>
        <source>This is more than one key. Paste one key alone, without the words around it.</source>
        <translation>API 키가 여러 개입니다. 주변의 글을 빼고 하나만 붙여넣으세요.</translation>
    </message>
</context>
<context>
    <name>server_tokens</name>
    <message>
        <source>The token of the MCP server is kept for this session only. {reason}</source>
        <translation>MCP 서버의 토큰을 이번 세션에만 유지합니다. {reason}</translation>
    </message>
    <message>
        <source>The token for {server} is not in this computer&apos;s keyring. Enter it again in MCP servers.</source>
        <translation>{server} 서버의 토큰이 이 컴퓨터의 키링에 없습니다. MCP 서버에서 다시 입력하세요.</translation>
    </message>
</context>
<context>
    <name>session</name>
    <message>
        <source>Nothing of this chat is kept, so none can go on from it. Keep this chat first.</source>
        <translation>이 채팅은 남지 않으므로 여기서 이어 갈 수 없습니다. 먼저 이 채팅을 저장하세요.</translation>
    </message>
    <message>
        <source>The model used tools many times in a row. Send the results to let it go on.</source>
        <translation>모델이 도구를 여러 번 연달아 사용했습니다. 계속하려면 결과를 보내세요.</translation>
    </message>
    <message>
        <source>This does not go on by itself: you are asked before it is sent.</source>
        <translation>자동으로 이어지지 않습니다. 보내기 전에 묻습니다.</translation>
    </message>
    <message>
        <source>Nothing of this chat is kept, so it has no bookmarks. Keep this chat first.</source>
        <translation>이 채팅은 남지 않으므로 북마크를 쓸 수 없습니다. 먼저 이 채팅을 저장하세요.</translation>
    </message>
    <message>
        <source>Wait for this answer to end, or stop it first.</source>
        <translation>이 답변이 끝날 때까지 기다리거나 먼저 중지하세요.</translation>
    </message>
    <message>
        <source>Write a message first.</source>
        <translation>먼저 메시지를 입력하세요.</translation>
    </message>
    <message>
        <source>The model had refused it, so it was left out.</source>
        <translation>모델이 거부했던 설정이어서 뺐습니다.</translation>
    </message>
    <message>
        <source>The tool&apos;s result answers nothing that goes along any more.</source>
        <translation>이 도구 결과로 답할 호출은 더 이상 함께 보내지 않습니다.</translation>
    </message>
    <message>
        <source>An answer needs words.</source>
        <translation>답변에 글이 있어야 합니다.</translation>
    </message>
    <message>
        <source>Only an answer of words alone can be edited, and none of a comparison.</source>
        <translation>글만 있는 답변만 편집할 수 있으며, 비교의 답변은 편집할 수 없습니다.</translation>
    </message>
</context>
<context>
    <name>settings</name>
    <message>
        <source>Connection</source>
        <translation>연결</translation>
    </message>
    <message>
        <source>Gateway address</source>
        <translation>게이트웨이 주소</translation>
    </message>
    <message>
        <source>New key</source>
        <translation>새 API 키</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>네트워크</translation>
    </message>
    <message>
        <source>Proxy</source>
        <translation>프록시</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>인증서</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>답변</translation>
    </message>
    <message>
        <source>Model for new chats</source>
        <translation>새 채팅의 모델</translation>
    </message>
    <message>
        <source>Style for new chats</source>
        <translation>새 채팅의 스타일</translation>
    </message>
    <message>
        <source>Tell me when an answer that took long is there</source>
        <translation>오래 걸린 답변이 오면 알리기</translation>
    </message>
    <message>
        <source>Let paused answers go on by themselves</source>
        <translation>일시 중지된 답변 자동으로 이어 가기</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>모양</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>테마</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>글꼴</translation>
    </message>
    <message>
        <source>Size of text</source>
        <translation>글자 크기</translation>
    </message>
    <message>
        <source>Movement</source>
        <translation>움직임</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>언어</translation>
    </message>
    <message>
        <source>Writing and keys</source>
        <translation>입력과 단축키</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>보내기</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>맞춤법</translation>
    </message>
    <message>
        <source>Desktop</source>
        <translation>데스크톱</translation>
    </message>
    <message>
        <source>Tray</source>
        <translation>트레이</translation>
    </message>
    <message>
        <source>Closing the window</source>
        <translation>창을 닫을 때</translation>
    </message>
    <message>
        <source>Chats and backups</source>
        <translation>채팅과 백업</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>데이터 폴더</translation>
    </message>
    <message>
        <source>Move the data folder</source>
        <translation>데이터 폴더 이동</translation>
    </message>
    <message>
        <source>Size of chats and backups</source>
        <translation>채팅과 백업의 크기</translation>
    </message>
    <message>
        <source>Backups</source>
        <translation>백업</translation>
    </message>
    <message>
        <source>Markdown files</source>
        <translation>Markdown 파일</translation>
    </message>
    <message>
        <source>Costs</source>
        <translation>비용</translation>
    </message>
    <message>
        <source>Ask me above a price</source>
        <translation>이 가격을 넘으면 묻기</translation>
    </message>
    <message>
        <source>What models refused</source>
        <translation>모델이 거부한 설정</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>개인정보 보호</translation>
    </message>
    <message>
        <source>Let Orca Desktop read exported Markdown again</source>
        <translation>내보낸 Markdown을 Orca Desktop에서 다시 읽을 수 있게</translation>
    </message>
    <message>
        <source>Newer versions</source>
        <translation>새 버전</translation>
    </message>
    <message>
        <source>At this address nothing answered like a gateway. Check its path: mostly it ends after the name, as in https://api.orcarouter.ai.</source>
        <translation>이 주소에서 게이트웨이로 보이는 답이 없습니다. 경로를 확인하세요. 대개 https://api.orcarouter.ai처럼 이름에서 끝납니다.</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Press the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>“{action}” 동작의 새 단축키를 누르세요. Esc를 누르면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>Press any digit together with the new keys for “{action}”. Escape leaves it as it is.</source>
        <translation>“{action}” 동작의 새 단축키를 아무 숫자와 함께 누르세요. Esc를 누르면 그대로 둡니다.</translation>
    </message>
    <message>
        <source>{keys} is used for “{action}”.</source>
        <translation>{keys} 단축키는 “{action}” 동작에 쓰고 있습니다.</translation>
    </message>
    <message>
        <source>“{action}” has the keys {keys} now.</source>
        <translation>이제 “{action}” 동작의 단축키는 {keys}입니다.</translation>
    </message>
    <message>
        <source>“{action}” has no key now.</source>
        <translation>이제 “{action}” 동작에는 단축키가 없습니다.</translation>
    </message>
    <message>
        <source>All keys are as at first.</source>
        <translation>모든 단축키를 처음 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>The keys are as they were before.</source>
        <translation>단축키를 이전 상태로 되돌렸습니다.</translation>
    </message>
    <message>
        <source>Writing</source>
        <translation>글쓰기</translation>
    </message>
    <message>
        <source>Send the message</source>
        <translation>메시지 보내기</translation>
    </message>
    <message>
        <source>Break the line</source>
        <translation>줄 바꾸기</translation>
    </message>
    <message>
        <source>Bring back the last message (empty field)</source>
        <translation>마지막 메시지 다시 불러오기(빈 입력란)</translation>
    </message>
    <message>
        <source>Paste as plain text</source>
        <translation>일반 텍스트로 붙여넣기</translation>
    </message>
    <message>
        <source>In a message (reached by Tab)</source>
        <translation>메시지 안에서(Tab으로 이동)</translation>
    </message>
    <message>
        <source>Delete the question and its answer</source>
        <translation>질문과 답변 삭제</translation>
    </message>
</context>
<context>
    <name>sign_in</name>
    <message>
        <source>Thank you. You can close this page and go back to Orca Desktop.</source>
        <translation>감사합니다. 이 페이지를 닫고 Orca Desktop으로 돌아가세요.</translation>
    </message>
    <message>
        <source>This address is not open. Start again from Orca Desktop.</source>
        <translation>열려 있지 않은 주소입니다. Orca Desktop에서 다시 시작하세요.</translation>
    </message>
    <message>
        <source>The sign-in was refused. No key was made.</source>
        <translation>로그인이 거부되었습니다. API 키를 만들지 않았습니다.</translation>
    </message>
    <message>
        <source>OrcaRouter did not give out a key. Start again, or paste a key.</source>
        <translation>OrcaRouter가 API 키를 발급하지 않았습니다. 다시 시작하거나 API 키를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The browser did not come back in time. Start again, or paste a key.</source>
        <translation>시간 안에 브라우저에서 돌아오지 않았습니다. 다시 시작하거나 API 키를 붙여넣으세요.</translation>
    </message>
    <message>
        <source>The sign-in was cancelled.</source>
        <translation>로그인을 취소했습니다.</translation>
    </message>
</context>
<context>
    <name>store</name>
    <message>
        <source>Another program is using your chats ({file}). Close it, then try again.</source>
        <translation>다른 프로그램이 채팅을 사용하고 있습니다({file}). 그 프로그램을 닫고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>Your chats were last used by a newer Orca Desktop. Nothing was changed; install the newer version to open them ({file}).</source>
        <translation>더 새로운 Orca Desktop에서 마지막으로 사용한 채팅입니다. 아무것도 바꾸지 않았습니다. 열려면 새 버전을 설치하세요({file}).</translation>
    </message>
    <message>
        <source>Your chats cannot be written ({file}). Allow writing there, then try again.</source>
        <translation>채팅을 저장할 수 없습니다({file}). 쓰기를 허용하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>There is no space left to save your chats ({file}). Free some, then try again.</source>
        <translation>채팅을 저장할 공간이 없습니다({file}). 공간을 확보하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file of your chats is damaged ({file}), so nothing more is written to it. Start Orca Desktop again: all that can be read is saved then.</source>
        <translation>채팅 파일이 손상되어 더 이상 저장하지 않습니다({file}). Orca Desktop을 다시 시작하면 읽을 수 있는 내용을 모두 구해 냅니다.</translation>
    </message>
    <message>
        <source>The file {file} belongs to another program. Choose another folder with --profile.</source>
        <translation>{file} 파일은 다른 프로그램의 것입니다. --profile로 다른 폴더를 지정하세요.</translation>
    </message>
    <message>
        <source>Your chats cannot be read ({file}). Check the disk and the folder, then try again.</source>
        <translation>채팅을 읽을 수 없습니다({file}). 디스크와 폴더를 확인하고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>This chat is not there any more.</source>
        <translation>이 채팅은 더 이상 없습니다.</translation>
    </message>
    <message>
        <source>Your chats are closed already, so this was not saved. Start Orca Desktop again.</source>
        <translation>채팅이 이미 닫혀 저장하지 못했습니다. Orca Desktop을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This could not be saved ({file}). Try again, or start Orca Desktop again.</source>
        <translation>저장하지 못했습니다({file}). 다시 시도하거나 Orca Desktop을 다시 시작하세요.</translation>
    </message>
    <message>
        <source>There is too little space left to bring your chats up to date for this Orca Desktop ({file}). Free some, then start it again.</source>
        <translation>이 Orca Desktop에 맞게 채팅을 업데이트할 공간이 부족합니다({file}). 공간을 확보하고 다시 시작하세요.</translation>
    </message>
    <message>
        <source>This is larger than anything that a model takes. Make it smaller, then try again.</source>
        <translation>모델이 받을 수 있는 크기를 넘습니다. 더 작게 줄이고 다시 시도하세요.</translation>
    </message>
    <message>
        <source>The file of your chats was removed or replaced while it was in use, and cannot be saved anew in its place ({file}). Make that folder free, then try again.</source>
        <translation>사용하는 중에 채팅 파일이 제거되거나 다른 파일로 바뀌었고, 그 자리에 새로 저장할 수 없습니다({file}). 그 폴더를 비우고 다시 시도하세요.</translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. All {n} questions and answers in it were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>채팅 파일이 손상되었습니다. 질문과 답변 {n}개를 모두 구해 냈으며, 손상된 파일을 남겨 두었습니다: {kept}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The file of your chats was damaged. {saved} of {n} questions and answers were saved; the damaged file is kept as {kept}.</source>
        <translation>
            <numerusform>채팅 파일이 손상되었습니다. 질문과 답변 {n}개 중 {saved}개를 구해 냈으며, 손상된 파일을 남겨 두었습니다: {kept}.</numerusform>
        </translation>
    </message>
    <message>
        <source>The file of your chats was replaced while Orca Desktop had it open. Your chats were saved anew; the other file is kept as {kept}.</source>
        <translation>Orca Desktop이 열어 둔 동안 채팅 파일이 다른 파일로 바뀌었습니다. 채팅을 새로 저장했으며, 바뀐 파일을 남겨 두었습니다: {kept}.</translation>
    </message>
    <message>
        <source>There is no room for a backup of your chats in {file}. The chats themselves are saved; free some space, so that they can be backed up again.</source>
        <translation>{file}에 채팅을 백업할 공간이 없습니다. 채팅 자체는 저장되어 있습니다. 다시 백업할 수 있도록 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>No backup of your chats could be made in {file}. The chats themselves are saved; check that folder and its disk.</source>
        <translation>{file}에 채팅을 백업하지 못했습니다. 채팅 자체는 저장되어 있습니다. 그 폴더와 디스크를 확인하세요.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged. The backup of {date} was restored; the damaged file is kept as {kept}.</source>
        <translation>채팅 파일이 손상되어 {date} 백업을 복원했습니다. 손상된 파일을 남겨 두었습니다: {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was removed while Orca Desktop had it open. All chats were saved anew in the same place.</source>
        <translation>Orca Desktop이 열어 둔 동안 채팅 파일이 제거되었습니다. 모든 채팅을 같은 자리에 새로 저장했습니다.</translation>
    </message>
    <message>
        <source>Your chats were brought up to date for this Orca Desktop without a backup before, for there was no room in {kept}. All of them are here; free some space.</source>
        <translation>{kept}에 공간이 없어 미리 백업하지 못하고 이 Orca Desktop에 맞게 채팅을 업데이트했습니다. 채팅은 모두 있습니다. 공간을 확보하세요.</translation>
    </message>
    <message>
        <source>The newest changes to your chats were damaged and could not be read. All before them is here; the damaged files are kept as {kept}.</source>
        <translation>채팅의 최근 변경 내용이 손상되어 읽을 수 없었습니다. 그 전의 내용은 모두 있으며, 손상된 파일을 남겨 두었습니다: {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was damaged and there is no backup yet, so you start with none. The damaged file is kept as {kept}.</source>
        <translation>채팅 파일이 손상되었고 아직 백업이 없어 빈 상태로 시작합니다. 손상된 파일을 남겨 두었습니다: {kept}.</translation>
    </message>
    <message>
        <source>The file of your chats was missing. The backup of {date} was restored.</source>
        <translation>채팅 파일이 없어 {date} 백업을 복원했습니다.</translation>
    </message>
</context>
<context>
    <name>tags</name>
    <message numerus="yes">
        <source>{n} chats</source>
        <translation>
            <numerusform>채팅 {n}개</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>tls</name>
    <message>
        <source>This file cannot be read.</source>
        <translation>이 파일을 읽을 수 없습니다.</translation>
    </message>
    <message>
        <source>There is a private key in this file, which belongs to nobody else. Choose a file with certificates alone.</source>
        <translation>이 파일에는 남에게 주면 안 되는 개인 키가 들어 있습니다. 인증서만 있는 파일을 선택하세요.</translation>
    </message>
    <message>
        <source>This file holds no certificate that can be read. It must be a PEM file, in which a certificate begins with “BEGIN CERTIFICATE”.</source>
        <translation>이 파일에는 읽을 수 있는 인증서가 없습니다. 인증서가 “BEGIN CERTIFICATE”로 시작하는 PEM 파일이어야 합니다.</translation>
    </message>
    <message>
        <source>The certificate in this file is that of a single computer. Choose that of the authority which signed it.</source>
        <translation>이 파일의 인증서는 컴퓨터 한 대의 것입니다. 그 인증서에 서명한 인증 기관의 인증서를 선택하세요.</translation>
    </message>
    <message>
        <source>The certificates in this file have expired: {when}.</source>
        <translation>이 파일의 인증서가 만료되었습니다: {when}.</translation>
    </message>
</context>
<context>
    <name>tool_errors</name>
    <message>
        <source>The tool failed: {code}</source>
        <translation>도구 실패: {code}</translation>
    </message>
    <message>
        <source>The tool was called wrongly.</source>
        <translation>도구가 잘못 호출되었습니다.</translation>
    </message>
    <message>
        <source>The tool could not be reached.</source>
        <translation>도구에 연결할 수 없었습니다.</translation>
    </message>
    <message>
        <source>The tool was used as often as it may be in one answer.</source>
        <translation>답변 하나에서 쓸 수 있는 횟수만큼 도구를 사용했습니다.</translation>
    </message>
    <message>
        <source>The tool had too many requests in a short time.</source>
        <translation>짧은 시간에 도구 요청이 너무 많았습니다.</translation>
    </message>
    <message>
        <source>The words to search for were too long.</source>
        <translation>검색어가 너무 길었습니다.</translation>
    </message>
    <message>
        <source>The request to the tool was too large.</source>
        <translation>도구에 보낸 요청이 너무 컸습니다.</translation>
    </message>
    <message>
        <source>The address of the page was too long.</source>
        <translation>페이지 주소가 너무 길었습니다.</translation>
    </message>
    <message>
        <source>This page may not be read.</source>
        <translation>이 페이지는 읽을 수 없게 되어 있습니다.</translation>
    </message>
    <message>
        <source>The page could not be read.</source>
        <translation>페이지를 읽을 수 없었습니다.</translation>
    </message>
    <message>
        <source>The page is of a kind that cannot be read.</source>
        <translation>읽을 수 없는 종류의 페이지입니다.</translation>
    </message>
    <message>
        <source>The tool took too long.</source>
        <translation>도구가 너무 오래 걸렸습니다.</translation>
    </message>
</context>
<context>
    <name>tool_schema</name>
    <message>
        <source>This says which tools of the MCP server {server} are allowed. It can only be changed as JSON.</source>
        <translation>{server} MCP 서버에서 허용하는 도구를 정합니다. JSON에서만 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>This is a tool of the provider ({type}), without values of your own. It can only be changed as JSON.</source>
        <translation>직접 정하는 값이 없는 제공업체의 도구({type})입니다. JSON에서만 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>This tool has more than the form can show (“{what}”). It can only be changed as JSON.</source>
        <translation>이 도구에는 양식에 표시할 수 없는 내용이 있습니다(“{what}”). JSON에서만 변경할 수 있습니다.</translation>
    </message>
    <message>
        <source>Give the tool a name.</source>
        <translation>도구 이름을 입력하세요.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _ and -, without spaces; 128 at most.</source>
        <translation>이름에는 공백 없이 a~z 영문자, 숫자, _, -만 최대 128자까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another tool has this name already.</source>
        <translation>같은 이름의 도구가 이미 있습니다.</translation>
    </message>
    <message>
        <source>Give the value a name, or remove it.</source>
        <translation>값의 이름을 입력하거나 값을 제거하세요.</translation>
    </message>
    <message>
        <source>A name has only the letters a to z, digits, _, . and -, without spaces; 64 at most.</source>
        <translation>이름에는 공백 없이 a~z 영문자, 숫자, _, ., -만 최대 64자까지 사용할 수 있습니다.</translation>
    </message>
    <message>
        <source>Another value has this name already.</source>
        <translation>같은 이름의 값이 이미 있습니다.</translation>
    </message>
    <message>
        <source>Write at least one text to choose from, one on a line.</source>
        <translation>고를 수 있는 텍스트를 하나 이상, 한 줄에 하나씩 입력하세요.</translation>
    </message>
</context>
<context>
    <name>transcript</name>
    <message>
        <source>Copied</source>
        <translation>복사됨</translation>
    </message>
    <message>
        <source>Copying…</source>
        <translation>복사하는 중…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>취소</translation>
    </message>
    <message>
        <source>Stop copying</source>
        <translation>복사 중지</translation>
    </message>
    <message>
        <source>Only in this answer</source>
        <translation>이 답변에만 있음</translation>
    </message>
    <message>
        <source>Only in the other answer</source>
        <translation>다른 답변에만 있음</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>출처</translation>
    </message>
</context>
<context>
    <name>usage</name>
    <message>
        <source>unknown</source>
        <translation>알 수 없음</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>연습</translation>
    </message>
    <message>
        <source>{amount} and more</source>
        <translation>{amount} 이상</translation>
    </message>
    <message>
        <source>Cost unknown</source>
        <translation>비용 알 수 없음</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>Answers: {count}</source>
        <translation>답변: {count}</translation>
    </message>
    <message>
        <source>of unknown cost: {count}</source>
        <translation>비용 알 수 없음: {count}</translation>
    </message>
    <message>
        <source>{count} s</source>
        <translation>{count}초</translation>
    </message>
    <message>
        <source>{count} with this chat</source>
        <translation>이 채팅 포함 {count}</translation>
    </message>
    <message>
        <source>price not known</source>
        <translation>가격 알 수 없음</translation>
    </message>
    <message>
        <source>free</source>
        <translation>무료</translation>
    </message>
    <message>
        <source>up to {most}</source>
        <translation>최대 {most}</translation>
    </message>
    <message>
        <source>{most} and searches</source>
        <translation>{most} + 검색</translation>
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
        <translation>{year}년 {month}</translation>
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

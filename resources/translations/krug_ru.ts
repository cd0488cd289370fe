<?xml version='1.0' encoding='utf-8'?>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Actions</name>
    <message>
        <source>New workspace…</source>
        <translation>Новая база…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Back up to another disk…</source>
        <translation>Резервная копия на другой диск…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Open the sample event</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>Reset the sample event…</source>
        <translation>Сбросить пример…</translation>
    </message>
    <message>
        <source>Add an agenda item</source>
        <translation>Добавить вопрос повестки</translation>
    </message>
    <message>
        <source>Number the agenda, breaks left out</source>
        <translation>Пронумеровать повестку без перерывов</translation>
    </message>
    <message>
        <source>Make agenda items of lines of text</source>
        <translation>Сделать вопросы из строк текста</translation>
    </message>
    <message>
        <source>Plan the next meeting of the series</source>
        <translation>Запланировать следующую встречу серии</translation>
    </message>
    <message>
        <source>Add to the directory</source>
        <translation>Добавить в справочник</translation>
    </message>
    <message>
        <source>Filter the directory</source>
        <translation>Отфильтровать справочник</translation>
    </message>
    <message>
        <source>Switch between organizations and people</source>
        <translation>Переключить: организации или люди</translation>
    </message>
    <message>
        <source>Print the paper</source>
        <translation>Напечатать документ</translation>
    </message>
    <message>
        <source>Save the paper as PDF</source>
        <translation>Сохранить документ в PDF</translation>
    </message>
    <message>
        <source>Open the paper in the PDF viewer</source>
        <translation>Открыть документ в программе просмотра PDF</translation>
    </message>
    <message>
        <source>Enlarge the paper</source>
        <translation>Увеличить документ</translation>
    </message>
    <message>
        <source>Make the paper smaller</source>
        <translation>Уменьшить документ</translation>
    </message>
    <message>
        <source>Fit the paper to the width</source>
        <translation>Вписать документ по ширине</translation>
    </message>
    <message>
        <source>Show the paper in its real size</source>
        <translation>Показать документ в натуральную величину</translation>
    </message>
    <message>
        <source>Next page of the paper</source>
        <translation>Следующая страница документа</translation>
    </message>
    <message>
        <source>Previous page of the paper</source>
        <translation>Предыдущая страница документа</translation>
    </message>
    <message>
        <source>Edit this meeting</source>
        <translation>Изменить эту встречу</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Filter the participants</source>
        <translation>Отфильтровать участников</translation>
    </message>
    <message>
        <source>Go to “{subject}”</source>
        <translation>Раздел «{subject}»</translation>
    </message>
    <message>
        <source>Open “{subject}”</source>
        <translation>Открыть «{subject}»</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Next part of the window</source>
        <translation>Следующая часть окна</translation>
    </message>
</context>
<context>
    <name>AddSpeakerField</name>
    <message>
        <source>a name; Enter alone adds words without a name</source>
        <translation>имя; Enter без имени добавит слова без указания выступившего</translation>
    </message>
</context>
<context>
    <name>AddingForm</name>
    <message>
        <source>“{name}” is not added yet.</source>
        <translation>«{name}» ещё не добавлено.</translation>
    </message>
</context>
<context>
    <name>AddingLine</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Surname, name and patronymic of a participant</source>
        <translation>Фамилия, имя и отчество участника</translation>
    </message>
    <message>
        <source>Speaks for an organization (may be left out)</source>
        <translation>От какой организации (можно не указывать)</translation>
    </message>
</context>
<context>
    <name>AddingOrganization</name>
    <message>
        <source>Enter adds it; the rest of the card follows.</source>
        <translation>Enter добавит организацию; остальное заполняется в карточке.</translation>
    </message>
    <message>
        <source>Short name, as in lists</source>
        <translation>Краткое наименование, как в списках</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
</context>
<context>
    <name>AddingPerson</name>
    <message>
        <source>Enter adds the person; the rest of the card follows.</source>
        <translation>Enter добавит человека; остальное заполняется в карточке.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>for example director</source>
        <translation>например, директор</translation>
    </message>
</context>
<context>
    <name>Agenda</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Время</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Вопрос</translation>
    </message>
    <message>
        <source>Presented by</source>
        <translation>Докладчик</translation>
    </message>
    <message>
        <source>Ends at {time}, after the meeting does.</source>
        <translation>Закончится в {time}, позже окончания встречи.</translation>
    </message>
    <message>
        <source>The circle needs {need} for everybody.</source>
        <translation>Чтобы высказались все, кругу нужно {need}.</translation>
    </message>
    <message>
        <source>Drag to move, or press Alt+Up and Alt+Down.</source>
        <translation>Перетащите строку или нажмите Alt+↑ и Alt+↓.</translation>
    </message>
    <message>
        <source>All participants</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>{turn} each</source>
        <translation>по {turn}</translation>
    </message>
</context>
<context>
    <name>AgendaActs</name>
    <message>
        <source>New item</source>
        <translation>Новый вопрос</translation>
    </message>
    <message>
        <source>Agenda item deleted.</source>
        <translation>Вопрос удалён из повестки.</translation>
    </message>
    <message>
        <source>The next meeting is planned.</source>
        <translation>Следующая встреча запланирована.</translation>
    </message>
    <message>
        <source>The items are numbered.</source>
        <translation>Вопросы пронумерованы.</translation>
    </message>
</context>
<context>
    <name>AgendaItemPanel</name>
    <message>
        <source>Agenda item</source>
        <translation>Вопрос повестки</translation>
    </message>
    <message>
        <source>Item {number}</source>
        <translation>Вопрос {number}</translation>
    </message>
    <message>
        <source>Item without a number</source>
        <translation>Вопрос без номера</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Changes save themselves</source>
        <translation>Изменения сохраняются сами</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Agenda item deleted.</source>
        <translation>Вопрос удалён из повестки.</translation>
    </message>
</context>
<context>
    <name>AgendaPage</name>
    <message>
        <source>The agenda lists what happens at the meeting, in order. Each item begins when the one before it ends, so you only decide how long it takes: all start times follow by themselves, and the strip shows what does not fit into the time of the meeting.

Drag an item to move it, or press Alt+Up and Alt+Down. Press Ctrl+N to add an item after the selected one, F2 to change its wording, Shift+F2 to change its length, Enter to open its card, Delete to delete it. Paste lines of text with Ctrl+V and each becomes an item.

On the card, “Minutes” holds what was heard, said and decided: enough to print the minutes without running the meeting from here. Under “More” all items are numbered in one go, and the next meeting of the series is planned with the same agenda.</source>
        <translation>Повестка – это перечень того, что происходит на встрече, по порядку. Каждый вопрос начинается, когда закончился предыдущий, поэтому задаётся только длительность: время начала пересчитывается само, а полоса показывает, что не помещается в отведённое время.

Чтобы переставить вопрос, перетащите его или нажмите Alt+↑ и Alt+↓. Ctrl+N добавляет вопрос после выбранного, F2 меняет формулировку, Shift+F2 – длительность, Enter открывает карточку, Delete удаляет. Вставьте строки текста клавишами Ctrl+V – каждая станет вопросом.

В карточке на вкладке «Протокол» записывают, что слушали, кто выступил и что решили: этого достаточно, чтобы напечатать протокол. В меню «Ещё» все вопросы нумеруются одним нажатием, там же планируется следующая встреча серии с той же повесткой.</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add item</source>
        <translation>Добавить вопрос</translation>
    </message>
    <message>
        <source>Add the first item</source>
        <translation>Добавить первый вопрос</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet. Add the first item, or paste lines of text with Ctrl+V: each line becomes an item.</source>
        <translation>В повестке пока ничего нет. Добавьте первый вопрос или вставьте строки текста клавишами Ctrl+V: каждая строка станет вопросом.</translation>
    </message>
    <message>
        <source>An agenda belongs to a meeting, and there is none yet.</source>
        <translation>Повестка относится к встрече, а встречи пока нет.</translation>
    </message>
    <message>
        <source>Items from lines of text…</source>
        <translation>Вопросы из строк текста…</translation>
    </message>
    <message>
        <source>Plan the next meeting of the series…</source>
        <translation>Запланировать следующую встречу серии…</translation>
    </message>
    <message>
        <source>{length} too long</source>
        <translation>на {length} больше</translation>
    </message>
    <message>
        <source>{planned} min planned</source>
        <translation>запланировано {planned} мин</translation>
    </message>
    <message>
        <source>{planned} of {available} min planned</source>
        <translation>запланировано {planned} из {available} мин</translation>
    </message>
</context>
<context>
    <name>AgendaStrip</name>
    <message>
        <source>How the items fill the time of the meeting</source>
        <translation>Как вопросы заполняют время встречи</translation>
    </message>
</context>
<context>
    <name>AgendaTable</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Edit the wording</source>
        <translation>Изменить формулировку</translation>
    </message>
    <message>
        <source>Edit the length</source>
        <translation>Изменить длительность</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Add an item here</source>
        <translation>Добавить вопрос здесь</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
</context>
<context>
    <name>Binding</name>
    <message>
        <source>“{field}” is not saved. {reason}</source>
        <translation>«{field}» не сохранено. {reason}</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Something in Krug broke</source>
        <translation>В программе произошла ошибка</translation>
    </message>
    <message>
        <source>Copy details</source>
        <translation>Скопировать подробности</translation>
    </message>
    <message>
        <source>Your work is saved: every change is written as soon as it is made. You can go on. If the same thing breaks again, start Krug anew and send the details to whoever looks after it; they are also kept in {folder}.</source>
        <translation>Ваша работа сохранена: каждое изменение записывается сразу. Можно продолжать. Если ошибка повторится, запустите Krug заново и отправьте подробности тому, кто его обслуживает; они хранятся также в папке {folder}.</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>Подробности</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Скопировано</translation>
    </message>
</context>
<context>
    <name>CardBar</name>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>В архив</translation>
    </message>
</context>
<context>
    <name>Changes</name>
    <message>
        <source>Changed fields</source>
        <translation>Изменённые поля</translation>
    </message>
    <message>
        <source>No field was changed.</source>
        <translation>Ни одно поле не изменилось.</translation>
    </message>
    <message>
        <source>{before} → {after}</source>
        <translation>{before} → {after}</translation>
    </message>
    <message>
        <source>{before} → empty</source>
        <translation>{before} → пусто</translation>
    </message>
</context>
<context>
    <name>CheckLine</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>Предстоит</translation>
    </message>
</context>
<context>
    <name>Checklist</name>
    <message>
        <source>The agenda is filled in</source>
        <translation>Повестка заполнена</translation>
    </message>
    <message>
        <source>Nothing is on the agenda yet</source>
        <translation>В повестке пока ничего нет</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Every report has a presenter</source>
        <translation>У каждого доклада есть докладчик</translation>
    </message>
    <message>
        <source>No presenters are named yet</source>
        <translation>Докладчики пока не указаны</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Указать</translation>
    </message>
    <message>
        <source>The agenda fits into the time of the meeting</source>
        <translation>Повестка помещается во время встречи</translation>
    </message>
    <message>
        <source>Date, start and end of the meeting are not all set</source>
        <translation>Дата, начало или окончание встречи не указаны</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Указать</translation>
    </message>
    <message>
        <source>The place is set</source>
        <translation>Место указано</translation>
    </message>
    <message>
        <source>Town and place are not set yet</source>
        <translation>Город и место пока не указаны</translation>
    </message>
    <message>
        <source>Organizers are named</source>
        <translation>Организаторы указаны</translation>
    </message>
    <message>
        <source>No organizer is named</source>
        <translation>Организатор не указан</translation>
    </message>
    <message>
        <source>Participants are listed</source>
        <translation>Участники внесены в список</translation>
    </message>
    <message>
        <source>Nobody is on the list of participants yet</source>
        <translation>В списке участников пока никого нет</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Chair appointed</source>
        <translation>Председатель назначен</translation>
    </message>
    <message>
        <source>No chair appointed</source>
        <translation>Председатель не назначен</translation>
    </message>
    <message>
        <source>Appoint</source>
        <translation>Назначить</translation>
    </message>
    <message>
        <source>Secretary appointed</source>
        <translation>Секретарь назначен</translation>
    </message>
    <message>
        <source>No secretary appointed</source>
        <translation>Секретарь не назначен</translation>
    </message>
    <message>
        <source>The agenda is {length} longer than the meeting</source>
        <translation>Повестка длиннее встречи на {length}</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>add…</source>
        <translation>добавить…</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>Made: {file}</source>
        <translation>Создано: {file}</translation>
    </message>
    <message>
        <source>{file} is sound.</source>
        <translation>Файл {file} в порядке.</translation>
    </message>
    <message>
        <source>The file itself is damaged: {detail}</source>
        <translation>Повреждён сам файл: {detail}</translation>
    </message>
    <message>
        <source>{row}: it points to a row of “{detail}” that is not there.</source>
        <translation>{row}: ссылается на строку «{detail}», которой нет.</translation>
    </message>
    <message>
        <source>Journal, entry {entry}: what it recorded was changed, or an entry before it is gone.</source>
        <translation>Журнал, запись {entry}: записанное изменено, или пропала запись перед ней.</translation>
    </message>
    <message>
        <source>Journal, entry {entry}: the list of what it touched was changed.</source>
        <translation>Журнал, запись {entry}: изменён перечень того, что она затронула.</translation>
    </message>
    <message>
        <source>{row}: “{column}” is not what the journal last recorded.</source>
        <translation>{row}: «{column}» отличается от последней записи журнала.</translation>
    </message>
    <message>
        <source>{row}: it is gone, and the journal knows of no removal.</source>
        <translation>{row}: строка пропала, а журнал не знает о её удалении.</translation>
    </message>
    <message>
        <source>{row}: the journal knows nothing of it.</source>
        <translation>{row}: журнал ничего о ней не знает.</translation>
    </message>
    <message>
        <source>organization</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>link between organizations</source>
        <translation>связь организаций</translation>
    </message>
    <message>
        <source>programme of an organization</source>
        <translation>программа организации</translation>
    </message>
    <message>
        <source>logo</source>
        <translation>логотип</translation>
    </message>
    <message>
        <source>programme</source>
        <translation>программа</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>form of a name</source>
        <translation>форма имени</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>встреча</translation>
    </message>
    <message>
        <source>organizer of a meeting</source>
        <translation>организатор встречи</translation>
    </message>
    <message>
        <source>participant</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>agenda item</source>
        <translation>вопрос повестки</translation>
    </message>
    <message>
        <source>presenter</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>speech</source>
        <translation>выступление</translation>
    </message>
    <message>
        <source>decision</source>
        <translation>решение</translation>
    </message>
    <message>
        <source>preference</source>
        <translation>настройка</translation>
    </message>
    <message>
        <source>full</source>
        <translation>полный</translation>
    </message>
    <message>
        <source>short</source>
        <translation>краткий</translation>
    </message>
    <message>
        <source>No font has these letters, □ stands for them: {letters}</source>
        <translation>Ни в одном шрифте нет этих знаков, вместо них стоит □: {letters}</translation>
    </message>
    <message>
        <source>Printed: {file}</source>
        <translation>Напечатано: {file}</translation>
    </message>
    <message>
        <source>There are no meetings in this file.</source>
        <translation>В этом файле нет встреч.</translation>
    </message>
    <message>
        <source>Say which meeting with --meeting; krug reports lists them.</source>
        <translation>Укажите встречу в --meeting; список покажет krug reports.</translation>
    </message>
    <message>
        <source>Several meetings have the number {wish}; give the key of one.</source>
        <translation>Номер {wish} есть у нескольких встреч; укажите ключ одной из них.</translation>
    </message>
    <message>
        <source>There is no meeting {wish}; krug reports lists them.</source>
        <translation>Встречи {wish} нет; список покажет krug reports.</translation>
    </message>
    <message>
        <source>There is no paper “{paper}”. There are: {papers}.</source>
        <translation>Документа «{paper}» нет. Есть: {papers}.</translation>
    </message>
    <message>
        <source>no date</source>
        <translation>без даты</translation>
    </message>
    <message>
        <source>Open the window: with a file, or with the sample event.</source>
        <translation>Открыть окно: с файлом или с примером.</translation>
    </message>
    <message>
        <source>Make a new workspace, empty or with the sample event.</source>
        <translation>Создать новую базу, пустую или с примером.</translation>
    </message>
    <message>
        <source>Print a paper of a meeting: by its number, its place in time, or its key.</source>
        <translation>Напечатать документ встречи: по её номеру, месту по дате или ключу.</translation>
    </message>
    <message>
        <source>List the meetings of a file and what can be printed.</source>
        <translation>Показать встречи файла и что можно напечатать.</translation>
    </message>
    <message>
        <source>Check a file: any changed byte of content is named.</source>
        <translation>Проверить файл: называется каждый изменённый байт содержания.</translation>
    </message>
    <message>
        <source>Count the marks of a jury, given as JSON.</source>
        <translation>Подсчитать оценки жюри, заданные в JSON.</translation>
    </message>
    <message>
        <source>Take a picture of every page and panel.</source>
        <translation>Снять изображения всех страниц и панелей.</translation>
    </message>
    <message>
        <source>Missing: {words}.</source>
        <translation>Не хватает: {words}.</translation>
    </message>
    <message>
        <source>Not understood: {words}.</source>
        <translation>Непонятно: {words}.</translation>
    </message>
    <message>
        <source>{name} needs a value.</source>
        <translation>Для {name} нужно значение.</translation>
    </message>
    <message>
        <source>“{value}” cannot stand for {name}.</source>
        <translation>«{value}» не годится для {name}.</translation>
    </message>
    <message>
        <source>Write: {line}</source>
        <translation>Напишите: {line}</translation>
    </message>
    <message>
        <source>These words do not go together.</source>
        <translation>Эти слова не сочетаются.</translation>
    </message>
    <message>
        <source>The pictures cannot be written to {folder}.</source>
        <translation>Записать изображения в {folder} нельзя.</translation>
    </message>
    <message>
        <source>There is no screen here. The command krug tour draws without one.</source>
        <translation>Экрана здесь нет. Без него рисует команда krug tour.</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>В архиве</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>Присутствовал</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Падеж</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>Heading of the minutes</source>
        <translation>Заголовок протокола</translation>
    </message>
    <message>
        <source>What was heard</source>
        <translation>Слушали</translation>
    </message>
    <message>
        <source>How the minutes name speakers</source>
        <translation>Как протокол называет выступивших</translation>
    </message>
    <message>
        <source>INN</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Latin spelling</source>
        <translation>Латинское написание</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
    <message>
        <source>Longest list inside the minutes</source>
        <translation>Самый длинный список внутри протокола</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Минуты</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>OGRN</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Question of the circle</source>
        <translation>Вопрос круга</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое наименование</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Seconds per turn</source>
        <translation>Секунд на высказывание</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>Votes abstained</source>
        <translation>Воздержались</translation>
    </message>
    <message>
        <source>Votes against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Votes for</source>
        <translation>За</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
</context>
<context>
    <name>Composer</name>
    <message>
        <source>Composing the paper</source>
        <translation>Документ составляется</translation>
    </message>
</context>
<context>
    <name>CopiesDialog</name>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановление из копии</translation>
    </message>
    <message>
        <source>Copies, the newest first</source>
        <translation>Копии, сначала новые</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>{moment} · meetings: {meetings}, organizations: {organizations}, people: {people}</source>
        <translation>{moment} · встреч: {meetings}, организаций: {organizations}, людей: {people}</translation>
    </message>
    <message>
        <source>Krug keeps a copy at every opening and every day. The present file is not lost: it is put aside under another name in the same folder.</source>
        <translation>Krug делает копию при каждом открытии и каждый день. Нынешний файл не пропадёт: он останется в той же папке под другим именем.</translation>
    </message>
    <message>
        <source>There is no copy of this workspace yet.</source>
        <translation>Копий этой базы пока нет.</translation>
    </message>
</context>
<context>
    <name>Copying</name>
    <message>
        <source>Keeping a copy of the file</source>
        <translation>Делается копия файла</translation>
    </message>
    <message>
        <source>The last backup to another disk was before {date}. Make one from the menu.</source>
        <translation>Последняя резервная копия на другой диск сделана раньше {date}. Сделайте новую из меню.</translation>
    </message>
</context>
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation><numerusform>%n вопрос</numerusform><numerusform>%n вопроса</numerusform><numerusform>%n вопросов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation><numerusform>В повестку добавлен %n вопрос.</numerusform><numerusform>В повестку добавлены %n вопроса.</numerusform><numerusform>В повестку добавлено %n вопросов.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation><numerusform>%n участник</numerusform><numerusform>%n участника</numerusform><numerusform>%n участников</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>changed %n minute(s) ago</source>
        <translation><numerusform>изменён %n минуту назад</numerusform><numerusform>изменён %n минуты назад</numerusform><numerusform>изменён %n минут назад</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>changed %n hour(s) ago</source>
        <translation><numerusform>изменён %n час назад</numerusform><numerusform>изменён %n часа назад</numerusform><numerusform>изменён %n часов назад</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without notes.</source>
        <translation><numerusform>%n вопрос без записей.</numerusform><numerusform>%n вопроса без записей.</numerusform><numerusform>%n вопросов без записей.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without anybody responsible.</source>
        <translation><numerusform>%n решение без ответственного.</numerusform><numerusform>%n решения без ответственного.</numerusform><numerusform>%n решений без ответственного.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a due date.</source>
        <translation><numerusform>%n решение без срока.</numerusform><numerusform>%n решения без срока.</numerusform><numerusform>%n решений без срока.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation><numerusform>%n организация</numerusform><numerusform>%n организации</numerusform><numerusform>%n организаций</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation><numerusform>%n человек</numerusform><numerusform>%n человека</numerusform><numerusform>%n человек</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be undone.</source>
        <translation><numerusform>Будет отменено %n изменение.</numerusform><numerusform>Будут отменены %n изменения.</numerusform><numerusform>Будет отменено %n изменений.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation><numerusform>через %n день</numerusform><numerusform>через %n дня</numerusform><numerusform>через %n дней</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <comment>behind a number written apart</comment>
        <translation><numerusform>вопрос</numerusform><numerusform>вопроса</numerusform><numerusform>вопросов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s) without a presenter</source>
        <translation><numerusform>%n вопрос без докладчика</numerusform><numerusform>%n вопроса без докладчика</numerusform><numerusform>%n вопросов без докладчика</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>decisions</comment>
        <translation><numerusform>просрочено %n</numerusform><numerusform>просрочено %n</numerusform><numerusform>просрочено %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>people</comment>
        <translation><numerusform>выбран %n</numerusform><numerusform>выбрано %n</numerusform><numerusform>выбрано %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken off the list.</source>
        <translation><numerusform>Из списка убран %n участник.</numerusform><numerusform>Из списка убраны %n участника.</numerusform><numerusform>Из списка убрано %n участников.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation><numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform><numerusform>и ещё %n</numerusform></translation>
    </message>
</context>
<context>
    <name>DateField</name>
    <message>
        <source>day.month.year</source>
        <translation>день.месяц.год</translation>
    </message>
    <message>
        <source>Open the calendar</source>
        <translation>Открыть календарь</translation>
    </message>
</context>
<context>
    <name>Dates</name>
    <message>
        <source>changed just now</source>
        <translation>изменён только что</translation>
    </message>
    <message>
        <source>changed on {moment}</source>
        <translation>изменён {moment}</translation>
    </message>
    <message>
        <source>{date}, {time}</source>
        <translation>{date}, {time}</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>{hours} h</source>
        <translation>{hours} ч</translation>
    </message>
    <message>
        <source>{hours} h {minutes} min</source>
        <translation>{hours} ч {minutes} мин</translation>
    </message>
</context>
<context>
    <name>DecisionEntry</name>
    <message>
        <source>Kind of decision</source>
        <translation>Вид решения</translation>
    </message>
    <message>
        <source>Wording of the decision</source>
        <translation>Текст решения</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственный</translation>
    </message>
    <message>
        <source>person or organization</source>
        <translation>человек или организация</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>For</source>
        <translation>За</translation>
    </message>
    <message>
        <source>Against</source>
        <translation>Против</translation>
    </message>
    <message>
        <source>Abstained</source>
        <translation>Воздержались</translation>
    </message>
</context>
<context>
    <name>Directory</name>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Contact person</source>
        <translation>Контактное лицо</translation>
    </message>
    <message>
        <source>Phone and e-mail</source>
        <translation>Телефон и почта</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <source>Post and organization</source>
        <translation>Должность и организация</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>Add organization</source>
        <translation>Добавить организацию</translation>
    </message>
    <message>
        <source>No organizations yet. Add the first one: hosts, organizers and those whom participants speak for.</source>
        <translation>Организаций пока нет. Добавьте первую: где проходят встречи, кто их проводит и от кого приходят участники.</translation>
    </message>
    <message>
        <source>No organization matches. Change the filter, or add it.</source>
        <translation>Такой организации нет. Измените отбор или добавьте её.</translation>
    </message>
    <message>
        <source>No organization is in the archive.</source>
        <translation>В архиве нет организаций.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Add person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>Nobody yet. Add the first person: speakers, guests, whoever signs the minutes.</source>
        <translation>Людей пока нет. Добавьте первого: докладчиков, гостей, тех, кто подписывает протокол.</translation>
    </message>
    <message>
        <source>Nobody matches. Change the filter, or add the person.</source>
        <translation>Такого человека нет. Измените отбор или добавьте его.</translation>
    </message>
    <message>
        <source>Nobody is in the archive.</source>
        <translation>В архиве никого нет.</translation>
    </message>
</context>
<context>
    <name>DirectoryCard</name>
    <message>
        <source>Side of the card</source>
        <translation>Сторона карточки</translation>
    </message>
</context>
<context>
    <name>DirectoryPage</name>
    <message>
        <source>The directory keeps organizations and people; every meeting draws on it.
Type a part of a name to narrow the list down, or choose a kind. A click on the head of a column sorts by it. Enter or a click opens the card.
What is not needed any more goes to the archive: it is offered nowhere, but old meetings keep it. Delete takes it away altogether; Ctrl+Z brings it back.
Insert adds, the arrow keys move, and the menu key shows what else can be done.</source>
        <translation>Справочник хранит организации и людей; из него берёт сведения каждая встреча.
Чтобы сузить список, начните набирать часть имени или выберите вид. Щелчок по заголовку столбца сортирует. Enter или щелчок открывает карточку.
То, что больше не нужно, отправьте в архив: оно нигде не предлагается, но остаётся в прежних встречах. «Удалить» убирает совсем; Ctrl+Z возвращает.
Insert добавляет, стрелки ведут по списку, клавиша меню показывает остальное.</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>Organizations</source>
        <translation>Организации</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>Что показать</translation>
    </message>
    <message>
        <source>Filter by name</source>
        <translation>Отбор по имени</translation>
    </message>
    <message>
        <source>Kind of organization</source>
        <translation>Вид организации</translation>
    </message>
    <message>
        <source>Archive</source>
        <translation>Архив</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
</context>
<context>
    <name>DirectorySection</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Move to the archive</source>
        <translation>Отправить в архив</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>“{name}” is back from the archive.</source>
        <translation>Возвращено из архива: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is in the archive now.</source>
        <translation>Отправлено в архив: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Удалено: «{name}».</translation>
    </message>
</context>
<context>
    <name>DocumentsPage</name>
    <message>
        <source>Here the papers of the chosen meeting are looked at, saved and printed.
Choose a paper and its form at the left: the full minutes tell the course of the discussion, the short ones only what was decided. The preview follows every change you make elsewhere.
What an office would miss stands in amber below; the arrow leads to the place where it is filled in. What stays empty is printed as a line to write on by hand.
Page Up and Page Down turn the pages, Ctrl with plus and minus changes the size. Ctrl+P prints, Ctrl+S saves a PDF file, Ctrl+Shift+O opens it in the viewer of your system.</source>
        <translation>Здесь документы выбранной встречи просматривают, сохраняют и печатают.
Слева выберите документ и его вид: полный протокол передаёт ход обсуждения, краткий – только решения. Просмотр следует за каждым изменением.
Чего не хватает делопроизводству, показано ниже жёлтым; стрелка ведёт туда, где это заполняют. Незаполненное печатается строкой для записи от руки.
Page Up и Page Down листают страницы, Ctrl с плюсом и минусом меняет масштаб. Ctrl+P печатает, Ctrl+S сохраняет PDF, Ctrl+Shift+O открывает его в программе просмотра.</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Papers belong to a meeting. Plan one, and its minutes appear here.</source>
        <translation>Документы относятся к встрече. Запланируйте её, и здесь появится протокол.</translation>
    </message>
    <message>
        <source>This paper could not be composed. Your work is saved.</source>
        <translation>Составить документ не удалось. Ваша работа сохранена.</translation>
    </message>
</context>
<context>
    <name>DocumentsView</name>
    <message>
        <source>Papers</source>
        <translation>Список документов</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Open in viewer</source>
        <translation>Открыть в просмотре</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Save as a PDF file (Ctrl+S)</source>
        <translation>Сохранить файл PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить в PDF</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>DraftQuestion</name>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>Не сохранять</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
</context>
<context>
    <name>Edge</name>
    <message>
        <source>Width of the panel</source>
        <translation>Ширина панели</translation>
    </message>
    <message>
        <source>Height of the panel</source>
        <translation>Высота панели</translation>
    </message>
    <message>
        <source>Drag to resize, or press Ctrl and an arrow key</source>
        <translation>Потяните за край или нажмите Ctrl со стрелкой</translation>
    </message>
</context>
<context>
    <name>Entry</name>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>Errors</name>
    <message>
        <source>The file “{file}” is not there any more.</source>
        <translation>Файла «{file}» больше нет на месте.</translation>
    </message>
    <message>
        <source>“{file}” is not a workspace of Krug.</source>
        <translation>«{file}» – не база Krug.</translation>
    </message>
    <message>
        <source>The file “{file}” is damaged. Restore it from a copy.</source>
        <translation>Файл «{file}» повреждён. Восстановите его из копии.</translation>
    </message>
    <message>
        <source>“{file}” was made by a newer version of Krug. Install that version to open it.</source>
        <translation>Файл «{file}» создан более новой версией Krug. Чтобы открыть его, установите её.</translation>
    </message>
    <message>
        <source>“{file}” was made by an older version of Krug and has to be brought up to date. Open it from a place where it can be changed.</source>
        <translation>Файл «{file}» создан прежней версией Krug, и его нужно обновить. Откройте его там, где файлы можно изменять.</translation>
    </message>
    <message>
        <source>There is a file “{file}” already. Choose another name.</source>
        <translation>Файл «{file}» уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>“{file}” is being used by {user} on {host} since {since}.</source>
        <translation>Файл «{file}» занят: {user}, компьютер {host}, с {since}.</translation>
    </message>
    <message>
        <source>“{file}” is being used by another program at the moment.</source>
        <translation>Файл «{file}» сейчас занят другой программой.</translation>
    </message>
    <message>
        <source>The place of “{file}” cannot be reached. Is the disk connected?</source>
        <translation>До места, где лежит «{file}», не добраться. Подключён ли диск?</translation>
    </message>
    <message>
        <source>“{file}” is held by another program. Close it there and try again.</source>
        <translation>Файл «{file}» держит другая программа. Закройте его там и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>The disk failed while working on “{file}”. Save a backup to another disk.</source>
        <translation>При работе с файлом «{file}» сбоит диск. Сохраните резервную копию на другой диск.</translation>
    </message>
    <message>
        <source>A backup cannot replace the file it is made of. Choose another place.</source>
        <translation>Копия не может заменить файл, с которого она снимается. Выберите другое место.</translation>
    </message>
    <message>
        <source>There is no room left on the disk for “{file}”. Free some space and try again.</source>
        <translation>На диске нет места для «{file}». Освободите место и попробуйте ещё раз.</translation>
    </message>
    <message>
        <source>“{file}” cannot be written here. Choose a folder that can be changed.</source>
        <translation>Записать «{file}» сюда нельзя. Выберите папку, доступную для записи.</translation>
    </message>
    <message>
        <source>This workspace is open for reading only. Nothing was changed.</source>
        <translation>База открыта только для просмотра. Ничего не изменено.</translation>
    </message>
    <message>
        <source>This must not be empty.</source>
        <translation>Это поле нельзя оставить пустым.</translation>
    </message>
    <message>
        <source>Too long: {length} characters, and at most {limit} are possible.</source>
        <translation>Слишком длинно: {length} знаков, а можно не больше {limit}.</translation>
    </message>
    <message>
        <source>Write a whole number, for example 12.</source>
        <translation>Напишите целое число, например 12.</translation>
    </message>
    <message>
        <source>Write a number from {low} to {high}.</source>
        <translation>Напишите число от {low} до {high}.</translation>
    </message>
    <message>
        <source>There is no such date. Write it like 9.08.2022.</source>
        <translation>Такой даты нет. Напишите, например, 9.08.2022.</translation>
    </message>
    <message>
        <source>The year must be between {low} and {high}.</source>
        <translation>Год должен быть от {low} до {high}.</translation>
    </message>
    <message>
        <source>There is no such time of day. Write it like 14:00.</source>
        <translation>Такого времени нет. Напишите, например, 14:00.</translation>
    </message>
    <message>
        <source>Write the length like 25 or 1:30 (an hour and a half).</source>
        <translation>Напишите длительность: 25 или 1:30 (полтора часа).</translation>
    </message>
    <message>
        <source>Write the length like 1:30 (a minute and a half) or 90.</source>
        <translation>Напишите длительность: 1:30 (полторы минуты) или 90.</translation>
    </message>
    <message>
        <source>“{text}” is not in the directory. Choose from the list.</source>
        <translation>В справочнике нет «{text}». Выберите из списка.</translation>
    </message>
    <message>
        <source>Only digits can stand here.</source>
        <translation>Здесь могут быть только цифры.</translation>
    </message>
    <message>
        <source>The number of digits must be {allowed}, and there are {count}.</source>
        <translation>Цифр должно быть {allowed}, а их {count}.</translation>
    </message>
    <message>
        <source>This has been deleted in the meantime.</source>
        <translation>Это тем временем удалено.</translation>
    </message>
    <message>
        <source>An organization needs a name.</source>
        <translation>Организации нужно наименование.</translation>
    </message>
    <message>
        <source>A person needs a surname or a name.</source>
        <translation>Нужна фамилия или имя.</translation>
    </message>
    <message>
        <source>{person} stands in minutes. Take the person out of these first.</source>
        <translation>Человек назван в протоколе: {person}. Сначала уберите его оттуда.</translation>
    </message>
    <message>
        <source>{person} takes part already.</source>
        <translation>Уже в списке участников: {person}.</translation>
    </message>
    <message>
        <source>An organization cannot be linked with itself.</source>
        <translation>Организацию нельзя связать с ней самой.</translation>
    </message>
    <message>
        <source>This is on the list already.</source>
        <translation>Это уже есть в списке.</translation>
    </message>
    <message>
        <source>This organization would become, through others, a founder of itself.</source>
        <translation>Так организация через другие станет учредителем самой себя.</translation>
    </message>
    <message>
        <source>The picture is too large: at most {limit} MB are possible.</source>
        <translation>Изображение слишком велико: можно не больше {limit} МБ.</translation>
    </message>
    <message>
        <source>The picture cannot be read. Choose a PNG or JPEG file.</source>
        <translation>Изображение не читается. Выберите файл PNG или JPEG.</translation>
    </message>
    <message>
        <source>The event cannot end before it starts.</source>
        <translation>Встреча не может закончиться раньше, чем началась.</translation>
    </message>
    <message>
        <source>There is no text to make items of. Copy some lines first.</source>
        <translation>Нет текста, из которого можно сделать вопросы. Сначала скопируйте строки.</translation>
    </message>
    <message>
        <source>These are {count} lines, and at most {limit} can be pasted at once.</source>
        <translation>Строк {count}, а за раз можно вставить не больше {limit}.</translation>
    </message>
    <message>
        <source>There is no paper called “{report}”.</source>
        <translation>Документа «{report}» нет.</translation>
    </message>
    <message>
        <source>The check digit does not agree; the number is kept.</source>
        <translation>Контрольная цифра не сходится; номер сохранён.</translation>
    </message>
    <message>
        <source>There is nothing to count yet: entries, jurors and criteria are needed.</source>
        <translation>Считать пока нечего: нужны заявки, члены жюри и критерии.</translation>
    </message>
    <message>
        <source>There are no marks to count yet.</source>
        <translation>Оценок пока нет, считать нечего.</translation>
    </message>
    <message>
        <source>“{id}” stands on the list twice.</source>
        <translation>«{id}» стоит в списке дважды.</translation>
    </message>
    <message>
        <source>There is no juror “{juror}”.</source>
        <translation>Члена жюри «{juror}» нет.</translation>
    </message>
    <message>
        <source>There is no entry “{entry}”.</source>
        <translation>Заявки «{entry}» нет.</translation>
    </message>
    <message>
        <source>There is no criterion “{criterion}”.</source>
        <translation>Критерия «{criterion}» нет.</translation>
    </message>
    <message>
        <source>There is no set of weights “{profile}”.</source>
        <translation>Набора весов «{profile}» нет.</translation>
    </message>
    <message>
        <source>At least one criterion must weigh more than nothing.</source>
        <translation>Хотя бы у одного критерия вес должен быть больше нуля.</translation>
    </message>
    <message>
        <source>{juror} cannot mark “{entry}”, which is an entry of the juror’s own.</source>
        <translation>{juror} не может оценивать «{entry}»: это своя заявка.</translation>
    </message>
    <message>
        <source>The mark {mark} is off the scale from {low} to {high}.</source>
        <translation>Оценка {mark} вне шкалы от {low} до {high}.</translation>
    </message>
    <message>
        <source>The mark {mark} is between the steps: marks go by {step}.</source>
        <translation>Оценка {mark} не попадает в шаг шкалы: шаг {step}.</translation>
    </message>
    <message>
        <source>{juror} has marked “{entry}” twice by “{criterion}”.</source>
        <translation>{juror}: заявка «{entry}» дважды оценена по критерию «{criterion}».</translation>
    </message>
    <message>
        <source>{juror} has not marked “{entry}” by “{criterion}”.</source>
        <translation>{juror}: заявка «{entry}» не оценена по критерию «{criterion}».</translation>
    </message>
    <message>
        <source>{juror} has given “{entry}” no place by “{criterion}”.</source>
        <translation>{juror}: заявке «{entry}» не дано место по критерию «{criterion}».</translation>
    </message>
    <message>
        <source>The places {juror} gave by “{criterion}” do not add up: {wrong}. Each place is given once, from the first on.</source>
        <translation>{juror}: места по критерию «{criterion}» не сходятся: {wrong}. Каждое место даётся один раз, начиная с первого.</translation>
    </message>
    <message>
        <source>Nobody has judged “{criterion}” yet.</source>
        <translation>По критерию «{criterion}» пока никто не поставил оценок.</translation>
    </message>
    <message>
        <source>“{entry}” brings no result from the round before.</source>
        <translation>У заявки «{entry}» нет результата предыдущего тура.</translation>
    </message>
    <message>
        <source>The setting “{option}” is outside of what is possible.</source>
        <translation>Настройка «{option}» выходит за допустимые пределы.</translation>
    </message>
    <message>
        <source>The setting “{option}” does not go with the method “{method}”.</source>
        <translation>Настройка «{option}» не подходит к способу подсчёта «{method}».</translation>
    </message>
    <message>
        <source>Ties cannot be broken by “{step}” with this method.</source>
        <translation>При этом способе подсчёта равенство нельзя разрешить шагом «{step}».</translation>
    </message>
    <message>
        <source>The way of breaking ties “{step}” is not filled in.</source>
        <translation>Шаг разрешения равенства «{step}» не заполнен.</translation>
    </message>
    <message>
        <source>Judging has begun, so this cannot be changed any more.</source>
        <translation>Оценивание началось, изменить это уже нельзя.</translation>
    </message>
    <message>
        <source>There are no criteria to judge by. Add at least one.</source>
        <translation>Нет критериев, по которым оценивать. Добавьте хотя бы один.</translation>
    </message>
    <message>
        <source>There are no entries to judge. Add at least one.</source>
        <translation>Нет заявок, которые можно оценивать. Добавьте хотя бы одну.</translation>
    </message>
    <message>
        <source>There is nobody in the jury. Add at least one juror.</source>
        <translation>В жюри никого нет. Добавьте хотя бы одного члена.</translation>
    </message>
    <message>
        <source>The highest mark must be above the lowest.</source>
        <translation>Наибольшая оценка должна быть больше наименьшей.</translation>
    </message>
    <message>
        <source>The steps do not fit between the lowest and the highest mark.</source>
        <translation>Шаг не укладывается между наименьшей и наибольшей оценкой.</translation>
    </message>
    <message>
        <source>The range must end above where it begins.</source>
        <translation>Границы должны заканчиваться дальше, чем начинаются.</translation>
    </message>
    <message>
        <source>This range overlaps another one.</source>
        <translation>Эти границы пересекаются с другими.</translation>
    </message>
    <message>
        <source>Write a number, for example 7.5.</source>
        <translation>Напишите число, например 7,5.</translation>
    </message>
    <message>
        <source>Too fine: decimal places are possible up to {digits}.</source>
        <translation>Слишком точно: знаков после запятой может быть не больше {digits}.</translation>
    </message>
    <message>
        <source>This entry is withdrawn already.</source>
        <translation>Эта заявка уже снята.</translation>
    </message>
    <message>
        <source>Give the reason, it goes into the minutes.</source>
        <translation>Укажите причину: она войдёт в протокол.</translation>
    </message>
    <message>
        <source>{person} is in the jury already.</source>
        <translation>Уже в жюри: {person}.</translation>
    </message>
    <message>
        <source>A juror would judge “{entry}”, an entry of the juror’s own. Recuse this juror.</source>
        <translation>Член жюри оценивал бы свою заявку «{entry}». Оформите самоотвод.</translation>
    </message>
    <message>
        <source>The code needs at least {limit} characters.</source>
        <translation>В коде должно быть не меньше {limit} знаков.</translation>
    </message>
    <message>
        <source>The round is open, so this cannot be changed any more.</source>
        <translation>Тур открыт, изменить это уже нельзя.</translation>
    </message>
    <message>
        <source>A round cannot take over results from itself.</source>
        <translation>Тур не может перенимать результаты у самого себя.</translation>
    </message>
    <message>
        <source>The round “{round}”, whose results are taken over, is not closed yet.</source>
        <translation>Тур «{round}», результаты которого переносятся, ещё не закрыт.</translation>
    </message>
    <message>
        <source>There are too few jurors to have {count} for every entry.</source>
        <translation>Членов жюри слишком мало, чтобы на каждую заявку пришлось {count}.</translation>
    </message>
    <message>
        <source>This ballot is signed already and cannot be changed.</source>
        <translation>Бюллетень уже подписан, изменить его нельзя.</translation>
    </message>
    <message>
        <source>“{entry}” has no mark by “{criterion}” yet.</source>
        <translation>Заявка «{entry}» ещё не оценена по критерию «{criterion}».</translation>
    </message>
    <message>
        <source>The mark of “{entry}” by “{criterion}” needs a comment.</source>
        <translation>Оценку заявки «{entry}» по критерию «{criterion}» нужно пояснить.</translation>
    </message>
    <message>
        <source>Mark “{entry}” by “{criterion}” from {low} to {high}.</source>
        <translation>Оцените заявку «{entry}» по критерию «{criterion}» от {low} до {high}.</translation>
    </message>
    <message>
        <source>Mark “{entry}” by “{criterion}” in steps of {step}.</source>
        <translation>Оцените заявку «{entry}» по критерию «{criterion}» с шагом {step}.</translation>
    </message>
    <message>
        <source>The ballot has two marks for the same entry and criterion.</source>
        <translation>В бюллетене две оценки одной заявки по одному критерию.</translation>
    </message>
    <message>
        <source>The ballot has a mark for something this juror does not judge.</source>
        <translation>В бюллетене есть оценка того, что этот член жюри не оценивает.</translation>
    </message>
    <message>
        <source>The ballot with the receipt {receipt} was changed after it had been sealed.</source>
        <translation>Бюллетень с квитанцией {receipt} изменён после того, как его запечатали.</translation>
    </message>
    <message>
        <source>Somebody other than the one who typed the ballot has to confirm it.</source>
        <translation>Подтвердить бюллетень должен не тот, кто его вводил.</translation>
    </message>
    <message>
        <source>A ballot on paper is typed in and waits to be confirmed.</source>
        <translation>Бумажный бюллетень введён и ждёт подтверждения.</translation>
    </message>
    <message>
        <source>The code is not right.</source>
        <translation>Код не подходит.</translation>
    </message>
    <message>
        <source>A code is chosen already. The secretary can reset it.</source>
        <translation>Код уже выбран. Сбросить его может секретарь.</translation>
    </message>
    <message>
        <source>The code consists of digits: {count} of them.</source>
        <translation>Код состоит из цифр, их должно быть {count}.</translation>
    </message>
    <message>
        <source>This code is too easy to guess. Choose another one.</source>
        <translation>Такой код легко угадать. Выберите другой.</translation>
    </message>
    <message>
        <source>The round is not open for judging.</source>
        <translation>Тур не открыт для оценивания.</translation>
    </message>
    <message>
        <source>Nobody has signed a ballot yet, so there is nothing to close the round with.</source>
        <translation>Пока никто не подписал бюллетень, закрывать тур не с чем.</translation>
    </message>
    <message>
        <source>Judging has begun, and its record would go too. This has to stay.</source>
        <translation>Оценивание началось, и его запись пропала бы тоже. Это нужно оставить.</translation>
    </message>
    <message>
        <source>The file cannot be read as JSON: line {line}, column {column}.</source>
        <translation>Файл не читается как JSON: строка {line}, столбец {column}.</translation>
    </message>
    <message>
        <source>“{name}” is lacking in the file.</source>
        <translation>В файле не хватает «{name}».</translation>
    </message>
    <message>
        <source>The file has “{name}”, which means nothing there.</source>
        <translation>В файле есть «{name}», а здесь это ничего не значит.</translation>
    </message>
    <message>
        <source>The name “{name}” is given twice in one place of the file.</source>
        <translation>Имя «{name}» в одном месте файла дано дважды.</translation>
    </message>
    <message>
        <source>The value {value} in the file is not one that can stand there.</source>
        <translation>Значение {value} в файле здесь стоять не может.</translation>
    </message>
    <message>
        <source>Give either a mark or the reason why there is none, not both.</source>
        <translation>Укажите либо оценку, либо причину, почему её нет, но не то и другое.</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>Registration</source>
        <translation>Регистрация</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Decisions of earlier meetings</source>
        <translation>Решения прошлых встреч</translation>
    </message>
    <message>
        <source>Next meeting</source>
        <translation>Следующая встреча</translation>
    </message>
    <message>
        <source>of {listed} confirmed</source>
        <translation>из {listed} подтвердили</translation>
    </message>
    <message>
        <source>{minutes} min</source>
        <translation>{minutes} мин</translation>
    </message>
    <message>
        <source>no time set yet</source>
        <translation>время пока не указано</translation>
    </message>
    <message>
        <source>{span}, {length} too long</source>
        <translation>{span}, на {length} больше</translation>
    </message>
    <message>
        <source>{span}, it fits</source>
        <translation>{span}, время сходится</translation>
    </message>
    <message>
        <source>to be carried out</source>
        <translation>к исполнению</translation>
    </message>
    <message>
        <source>nothing is overdue</source>
        <translation>ничего не просрочено</translation>
    </message>
    <message>
        <source>not planned yet</source>
        <translation>пока не запланирована</translation>
    </message>
    <message>
        <source>Plan the next meeting</source>
        <translation>Запланировать следующую</translation>
    </message>
</context>
<context>
    <name>FileCommands</name>
    <message>
        <source>Saving a backup</source>
        <translation>Сохраняется резервная копия</translation>
    </message>
    <message>
        <source>Reset the sample event?</source>
        <translation>Сбросить пример?</translation>
    </message>
    <message>
        <source>The sample becomes as it was at first. A copy of your changes is kept.</source>
        <translation>Пример станет таким, каким был вначале. Копия ваших изменений сохранится.</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>Сбросить</translation>
    </message>
    <message>
        <source>Restored. What was there before is kept as “{file}”.</source>
        <translation>Восстановлено. То, что было раньше, сохранено в файле «{file}».</translation>
    </message>
    <message>
        <source>The backup “{file}” is saved.</source>
        <translation>Резервная копия «{file}» сохранена.</translation>
    </message>
</context>
<context>
    <name>Files</name>
    <message>
        <source>Open a workspace</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>Round tables</source>
        <translation>Круглые столы</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>Save a backup to another disk</source>
        <translation>Сохранить резервную копию на другой диск</translation>
    </message>
    <message>
        <source>Workspaces of Krug</source>
        <translation>Базы Krug</translation>
    </message>
</context>
<context>
    <name>FilterLine</name>
    <message>
        <source>Show all</source>
        <translation>Показать все</translation>
    </message>
</context>
<context>
    <name>Filters</name>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Filter by name or organization</source>
        <translation>Отбор по имени или организации</translation>
    </message>
</context>
<context>
    <name>GapRow</name>
    <message>
        <source>Fill in: {gap}</source>
        <translation>Заполнить: {gap}</translation>
    </message>
</context>
<context>
    <name>GapsCard</name>
    <message>
        <source>To make it complete</source>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Nothing is missing.</source>
        <translation>Всё заполнено.</translation>
    </message>
    <message>
        <source>No organizer is named.</source>
        <translation>Не указан организатор.</translation>
    </message>
    <message>
        <source>The meeting has no number.</source>
        <translation>У встречи нет номера.</translation>
    </message>
    <message>
        <source>The meeting has no date.</source>
        <translation>У встречи нет даты.</translation>
    </message>
    <message>
        <source>The town is not given.</source>
        <translation>Не указан город.</translation>
    </message>
    <message>
        <source>Nobody is named as chair.</source>
        <translation>Не назначен председатель.</translation>
    </message>
    <message>
        <source>Nobody is named as secretary.</source>
        <translation>Не назначен секретарь.</translation>
    </message>
    <message>
        <source>Nobody is marked as present.</source>
        <translation>Никто не отмечен присутствующим.</translation>
    </message>
    <message>
        <source>The agenda is empty.</source>
        <translation>Повестка пуста.</translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Pin beside the page</source>
        <translation>Закрепить рядом со страницей</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Back to {title}</source>
        <translation>Назад: {title}</translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation>Открепить</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>This page and its keys</source>
        <translation>Эта страница и её клавиши</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Close the panel</source>
        <translation>Закрыть панель</translation>
    </message>
    <message>
        <source>Tab</source>
        <translation>Tab</translation>
    </message>
    <message>
        <source>Next field; in a panel it goes around</source>
        <translation>Следующее поле; в панели – по кругу</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+←</translation>
    </message>
    <message>
        <source>Back to the panel before</source>
        <translation>Назад к прежней панели</translation>
    </message>
    <message>
        <source>Ctrl+Left</source>
        <translation>Ctrl+←</translation>
    </message>
    <message>
        <source>On the edge of a panel: make it wider or narrower</source>
        <translation>На краю панели: сделать её шире или уже</translation>
    </message>
</context>
<context>
    <name>HistoryPanel</name>
    <message>
        <source>Changes, the newest first</source>
        <translation>Изменения, сначала новые</translation>
    </message>
    <message>
        <source>Undo down to this line</source>
        <translation>Отменить до этой строки</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Who changed what and when</source>
        <translation>Кто, что и когда изменил</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
</context>
<context>
    <name>HistorySide</name>
    <message>
        <source>{moment} · {actor}</source>
        <translation>{moment} · {actor}</translation>
    </message>
    <message>
        <source>{field}: {before} → {after}</source>
        <translation>{field}: {before} → {after}</translation>
    </message>
    <message>
        <source>{field}: {after}</source>
        <translation>{field}: {after}</translation>
    </message>
    <message>
        <source>{field}: {before} → empty</source>
        <translation>{field}: {before} → пусто</translation>
    </message>
</context>
<context>
    <name>Judging</name>
    <message>
        <source>Selection by papers</source>
        <translation>Отбор по заявкам</translation>
    </message>
    <message>
        <source>Defence of projects</source>
        <translation>Защита проектов</translation>
    </message>
    <message>
        <source>Final</source>
        <translation>Финал</translation>
    </message>
    <message>
        <source>being prepared</source>
        <translation>готовится</translation>
    </message>
    <message>
        <source>being judged</source>
        <translation>оценивается</translation>
    </message>
    <message>
        <source>closed</source>
        <translation>закрыт</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Оценено</translation>
    </message>
    <message>
        <source>Not marked</source>
        <translation>Не оценено</translation>
    </message>
    <message>
        <source>Recused</source>
        <translation>Самоотвод</translation>
    </message>
    <message>
        <source>Absent</source>
        <translation>Отсутствует</translation>
    </message>
    <message>
        <source>Vote of the jury</source>
        <translation>Голосование жюри</translation>
    </message>
    <message>
        <source>Word of the chair</source>
        <translation>Голос председателя</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Жребий</translation>
    </message>
    <message>
        <source>A juror left</source>
        <translation>Член жюри выбыл</translation>
    </message>
    <message>
        <source>An entry was withdrawn</source>
        <translation>Заявка снята</translation>
    </message>
    <message>
        <source>A juror was recused</source>
        <translation>Член жюри отведён</translation>
    </message>
    <message>
        <source>A ballot was given back</source>
        <translation>Бюллетень возвращён</translation>
    </message>
    <message>
        <source>A juror got a new code</source>
        <translation>Член жюри получил новый код</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>Report</source>
        <translation>Доклад</translation>
    </message>
    <message>
        <source>Circle</source>
        <translation>Круг</translation>
    </message>
    <message>
        <source>Discussion</source>
        <translation>Обсуждение</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>Defence</source>
        <translation>Защита</translation>
    </message>
    <message>
        <source>Award</source>
        <translation>Награждение</translation>
    </message>
    <message>
        <source>Break</source>
        <translation>Перерыв</translation>
    </message>
    <message>
        <source>Recommendation</source>
        <translation>Рекомендация</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Договорённость</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Учредитель</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Партнёр</translation>
    </message>
    <message>
        <source>organizer</source>
        <translation>организатор</translation>
    </message>
    <message>
        <source>speaker</source>
        <translation>докладчик</translation>
    </message>
    <message>
        <source>expert</source>
        <translation>эксперт</translation>
    </message>
    <message>
        <source>moderator</source>
        <translation>модератор</translation>
    </message>
    <message>
        <source>for the authorities</source>
        <translation>от власти</translation>
    </message>
    <message>
        <source>for the media</source>
        <translation>от СМИ</translation>
    </message>
    <message>
        <source>jury</source>
        <translation>жюри</translation>
    </message>
    <message>
        <source>awarded</source>
        <translation>награждён</translation>
    </message>
    <message>
        <source>guest</source>
        <translation>гость</translation>
    </message>
    <message>
        <source>on the list</source>
        <translation>в списке</translation>
    </message>
    <message>
        <source>invited</source>
        <translation>приглашён</translation>
    </message>
    <message>
        <source>confirmed</source>
        <translation>подтвердил</translation>
    </message>
    <message>
        <source>declined</source>
        <translation>отказался</translation>
    </message>
    <message>
        <source>Number all items</source>
        <translation>Пронумеровать все вопросы</translation>
    </message>
    <message>
        <source>Number all items but breaks</source>
        <translation>Пронумеровать все, кроме перерывов</translation>
    </message>
    <message>
        <source>Name and a dash</source>
        <translation>Именительный падеж и тире</translation>
    </message>
    <message>
        <source>Declined name</source>
        <translation>Имя в падеже</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Полный</translation>
    </message>
    <message>
        <source>Short</source>
        <translation>Краткий</translation>
    </message>
    <message>
        <source>NGO</source>
        <translation>НКО</translation>
    </message>
    <message>
        <source>Neighbourhood council</source>
        <translation>ТОС</translation>
    </message>
    <message>
        <source>Initiative group</source>
        <translation>Инициативная группа</translation>
    </message>
    <message>
        <source>Resource centre</source>
        <translation>Ресурсный центр</translation>
    </message>
    <message>
        <source>Authority</source>
        <translation>Орган власти</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Орган МСУ</translation>
    </message>
    <message>
        <source>Business</source>
        <translation>Бизнес</translation>
    </message>
    <message>
        <source>Union</source>
        <translation>Союз</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>University</source>
        <translation>Вуз</translation>
    </message>
    <message>
        <source>Student group</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Community</source>
        <translation>Сообщество</translation>
    </message>
    <message>
        <source>Foundation</source>
        <translation>Фонд</translation>
    </message>
    <message>
        <source>Other</source>
        <translation>Другое</translation>
    </message>
    <message>
        <source>NGOs</source>
        <translation>НКО</translation>
    </message>
    <message>
        <source>Neighbourhood councils</source>
        <translation>ТОС</translation>
    </message>
    <message>
        <source>Initiative groups</source>
        <translation>Инициативные группы</translation>
    </message>
    <message>
        <source>Resource centres</source>
        <translation>Ресурсные центры</translation>
    </message>
    <message>
        <source>Authorities</source>
        <translation>Власть</translation>
    </message>
    <message>
        <source>Municipalities</source>
        <translation>МСУ</translation>
    </message>
    <message>
        <source>Businesses</source>
        <translation>Бизнес</translation>
    </message>
    <message>
        <source>Unions</source>
        <translation>Союзы</translation>
    </message>
    <message>
        <source>Media outlets</source>
        <translation>СМИ</translation>
    </message>
    <message>
        <source>Universities</source>
        <translation>Вузы</translation>
    </message>
    <message>
        <source>Student groups</source>
        <translation>Студенты</translation>
    </message>
    <message>
        <source>Volunteer groups</source>
        <translation>Волонтёры</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Сообщества</translation>
    </message>
    <message>
        <source>Foundations</source>
        <translation>Фонды</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Другие</translation>
    </message>
    <message>
        <source>Woman</source>
        <translation>Женский</translation>
    </message>
    <message>
        <source>Man</source>
        <translation>Мужской</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Не указан</translation>
    </message>
    <message>
        <source>Genitive (of whom)</source>
        <translation>Родительный (кого?)</translation>
    </message>
    <message>
        <source>Dative (to whom)</source>
        <translation>Дательный (кому?)</translation>
    </message>
    <message>
        <source>Accusative (whom)</source>
        <translation>Винительный (кого?)</translation>
    </message>
    <message>
        <source>Instrumental (by whom)</source>
        <translation>Творительный (кем?)</translation>
    </message>
</context>
<context>
    <name>Labels</name>
    <message>
        <source>Event added</source>
        <translation>Встреча добавлена</translation>
    </message>
    <message>
        <source>Next event of the series added</source>
        <translation>Следующая встреча серии добавлена</translation>
    </message>
    <message>
        <source>Event changed</source>
        <translation>Встреча изменена</translation>
    </message>
    <message>
        <source>Event deleted</source>
        <translation>Встреча удалена</translation>
    </message>
    <message>
        <source>Organizer added</source>
        <translation>Организатор добавлен</translation>
    </message>
    <message>
        <source>Order of organizers changed</source>
        <translation>Порядок организаторов изменён</translation>
    </message>
    <message>
        <source>Organizer taken out</source>
        <translation>Организатор убран</translation>
    </message>
    <message>
        <source>Participant added</source>
        <translation>Участник добавлен</translation>
    </message>
    <message>
        <source>Participant changed</source>
        <translation>Сведения об участнике изменены</translation>
    </message>
    <message>
        <source>Invitation noted</source>
        <translation>Приглашение отмечено</translation>
    </message>
    <message>
        <source>Attendance noted</source>
        <translation>Присутствие отмечено</translation>
    </message>
    <message>
        <source>Participant taken out</source>
        <translation>Участник убран</translation>
    </message>
    <message>
        <source>Item added</source>
        <translation>Вопрос добавлен</translation>
    </message>
    <message>
        <source>Items pasted</source>
        <translation>Вопросы вставлены</translation>
    </message>
    <message>
        <source>Item changed</source>
        <translation>Вопрос изменён</translation>
    </message>
    <message>
        <source>Item moved</source>
        <translation>Вопрос перемещён</translation>
    </message>
    <message>
        <source>Items numbered</source>
        <translation>Вопросы пронумерованы</translation>
    </message>
    <message>
        <source>Item deleted</source>
        <translation>Вопрос удалён</translation>
    </message>
    <message>
        <source>Presenter added</source>
        <translation>Докладчик добавлен</translation>
    </message>
    <message>
        <source>Presenter taken out</source>
        <translation>Докладчик убран</translation>
    </message>
    <message>
        <source>Speech added</source>
        <translation>Выступление добавлено</translation>
    </message>
    <message>
        <source>Speech changed</source>
        <translation>Выступление изменено</translation>
    </message>
    <message>
        <source>Speech moved</source>
        <translation>Выступление перемещено</translation>
    </message>
    <message>
        <source>Speech deleted</source>
        <translation>Выступление удалено</translation>
    </message>
    <message>
        <source>Decision added</source>
        <translation>Решение добавлено</translation>
    </message>
    <message>
        <source>Decision changed</source>
        <translation>Решение изменено</translation>
    </message>
    <message>
        <source>Responsible named</source>
        <translation>Ответственный назначен</translation>
    </message>
    <message>
        <source>Decision moved</source>
        <translation>Решение перемещено</translation>
    </message>
    <message>
        <source>Decision deleted</source>
        <translation>Решение удалено</translation>
    </message>
    <message>
        <source>Organization added</source>
        <translation>Организация добавлена</translation>
    </message>
    <message>
        <source>Organization changed</source>
        <translation>Организация изменена</translation>
    </message>
    <message>
        <source>Organization deleted</source>
        <translation>Организация удалена</translation>
    </message>
    <message>
        <source>Organizations linked</source>
        <translation>Организации связаны</translation>
    </message>
    <message>
        <source>Link of organizations removed</source>
        <translation>Связь организаций убрана</translation>
    </message>
    <message>
        <source>Logo changed</source>
        <translation>Логотип изменён</translation>
    </message>
    <message>
        <source>Programme added</source>
        <translation>Программа добавлена</translation>
    </message>
    <message>
        <source>Organization joined a programme</source>
        <translation>Организация вошла в программу</translation>
    </message>
    <message>
        <source>Organization left a programme</source>
        <translation>Организация вышла из программы</translation>
    </message>
    <message>
        <source>Person added</source>
        <translation>Человек добавлен</translation>
    </message>
    <message>
        <source>Person changed</source>
        <translation>Сведения о человеке изменены</translation>
    </message>
    <message>
        <source>Declined name changed</source>
        <translation>Форма имени изменена</translation>
    </message>
    <message>
        <source>Person deleted</source>
        <translation>Человек удалён</translation>
    </message>
    <message>
        <source>Position added</source>
        <translation>Должность добавлена</translation>
    </message>
    <message>
        <source>Position changed</source>
        <translation>Должность изменена</translation>
    </message>
    <message>
        <source>Order of positions changed</source>
        <translation>Порядок должностей изменён</translation>
    </message>
    <message>
        <source>Position deleted</source>
        <translation>Должность убрана</translation>
    </message>
    <message>
        <source>Setting changed</source>
        <translation>Настройка изменена</translation>
    </message>
    <message>
        <source>Sample event loaded</source>
        <translation>Пример загружен</translation>
    </message>
    <message>
        <source>Contest added</source>
        <translation>Конкурс добавлен</translation>
    </message>
    <message>
        <source>Contest changed</source>
        <translation>Конкурс изменён</translation>
    </message>
    <message>
        <source>Contest deleted</source>
        <translation>Конкурс удалён</translation>
    </message>
    <message>
        <source>Nomination added</source>
        <translation>Номинация добавлена</translation>
    </message>
    <message>
        <source>Nomination changed</source>
        <translation>Номинация изменена</translation>
    </message>
    <message>
        <source>Nomination deleted</source>
        <translation>Номинация удалена</translation>
    </message>
    <message>
        <source>Criterion added</source>
        <translation>Критерий добавлен</translation>
    </message>
    <message>
        <source>Criterion changed</source>
        <translation>Критерий изменён</translation>
    </message>
    <message>
        <source>Criterion moved</source>
        <translation>Критерий перемещён</translation>
    </message>
    <message>
        <source>Criteria taken from a set</source>
        <translation>Критерии взяты из набора</translation>
    </message>
    <message>
        <source>Criterion deleted</source>
        <translation>Критерий удалён</translation>
    </message>
    <message>
        <source>Set of criteria kept</source>
        <translation>Набор критериев сохранён</translation>
    </message>
    <message>
        <source>Set of criteria deleted</source>
        <translation>Набор критериев удалён</translation>
    </message>
    <message>
        <source>Weight added</source>
        <translation>Вес добавлен</translation>
    </message>
    <message>
        <source>Weight deleted</source>
        <translation>Вес убран</translation>
    </message>
    <message>
        <source>Quota set</source>
        <translation>Квота задана</translation>
    </message>
    <message>
        <source>Quota removed</source>
        <translation>Квота убрана</translation>
    </message>
    <message>
        <source>Entry added</source>
        <translation>Заявка добавлена</translation>
    </message>
    <message>
        <source>Entry changed</source>
        <translation>Заявка изменена</translation>
    </message>
    <message>
        <source>Entry moved</source>
        <translation>Заявка перемещена</translation>
    </message>
    <message>
        <source>Entries numbered</source>
        <translation>Заявки пронумерованы</translation>
    </message>
    <message>
        <source>Order of entries drawn by lot</source>
        <translation>Порядок заявок определён жребием</translation>
    </message>
    <message>
        <source>Member of an entry added</source>
        <translation>Участник заявки добавлен</translation>
    </message>
    <message>
        <source>Member of an entry taken out</source>
        <translation>Участник заявки убран</translation>
    </message>
    <message>
        <source>Entry withdrawn</source>
        <translation>Заявка снята</translation>
    </message>
    <message>
        <source>Entry let in again</source>
        <translation>Заявка возвращена</translation>
    </message>
    <message>
        <source>Entry deleted</source>
        <translation>Заявка удалена</translation>
    </message>
    <message>
        <source>Juror added</source>
        <translation>Член жюри добавлен</translation>
    </message>
    <message>
        <source>Chair of the jury named</source>
        <translation>Председатель жюри назначен</translation>
    </message>
    <message>
        <source>Order of jurors changed</source>
        <translation>Порядок членов жюри изменён</translation>
    </message>
    <message>
        <source>Juror recused</source>
        <translation>Член жюри отведён</translation>
    </message>
    <message>
        <source>Recusal taken back</source>
        <translation>Отвод снят</translation>
    </message>
    <message>
        <source>Juror taken out</source>
        <translation>Член жюри убран</translation>
    </message>
    <message>
        <source>Round added</source>
        <translation>Тур добавлен</translation>
    </message>
    <message>
        <source>Round changed</source>
        <translation>Тур изменён</translation>
    </message>
    <message>
        <source>Rules of the round changed</source>
        <translation>Правила тура изменены</translation>
    </message>
    <message>
        <source>Entries given to jurors</source>
        <translation>Заявки распределены между членами жюри</translation>
    </message>
    <message>
        <source>Round opened</source>
        <translation>Тур открыт</translation>
    </message>
    <message>
        <source>Round deleted</source>
        <translation>Тур удалён</translation>
    </message>
    <message>
        <source>Round closed</source>
        <translation>Тур закрыт</translation>
    </message>
    <message>
        <source>Juror left the round</source>
        <translation>Член жюри выбыл из тура</translation>
    </message>
    <message>
        <source>Ballot signed</source>
        <translation>Бюллетень подписан</translation>
    </message>
    <message>
        <source>Ballot given back</source>
        <translation>Бюллетень возвращён</translation>
    </message>
    <message>
        <source>Ballot on paper typed in</source>
        <translation>Бумажный бюллетень введён</translation>
    </message>
    <message>
        <source>Ballot on paper confirmed</source>
        <translation>Бумажный бюллетень подтверждён</translation>
    </message>
    <message>
        <source>Ballot on paper rejected</source>
        <translation>Бумажный бюллетень отклонён</translation>
    </message>
    <message>
        <source>Marks noted</source>
        <translation>Оценки записаны</translation>
    </message>
    <message>
        <source>Leaving the juror’s screen locked by a code</source>
        <translation>Выход с экрана жюри закрыт кодом</translation>
    </message>
    <message>
        <source>Juror’s code chosen</source>
        <translation>Член жюри выбрал код</translation>
    </message>
    <message>
        <source>Juror’s code reset</source>
        <translation>Код члена жюри сброшен</translation>
    </message>
    <message>
        <source>Juror’s code tried</source>
        <translation>Код члена жюри введён</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
    <message>
        <source>{what}: {subject}</source>
        <translation>{what}: {subject}</translation>
    </message>
</context>
<context>
    <name>LinksForm</name>
    <message>
        <source>Founders</source>
        <translation>Учредители</translation>
    </message>
    <message>
        <source>Partners</source>
        <translation>Партнёры</translation>
    </message>
    <message>
        <source>Programmes and projects</source>
        <translation>Программы и проекты</translation>
    </message>
</context>
<context>
    <name>LogoBox</name>
    <message>
        <source>Take the logo away</source>
        <translation>Убрать логотип</translation>
    </message>
    <message>
        <source>PNG or JPEG, up to 2 MB. A file can be dropped here.</source>
        <translation>PNG или JPEG, до 2 МБ. Файл можно перетащить сюда.</translation>
    </message>
    <message>
        <source>Another file…</source>
        <translation>Другой файл…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выбор логотипа</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg)</source>
        <translation>Изображения (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
        <source>The logo is taken away.</source>
        <translation>Логотип убран.</translation>
    </message>
</context>
<context>
    <name>MeetingAdding</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>For example: Opening round table</source>
        <translation>Например: Стартовый круглый стол</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>“{name}” is not added yet.</source>
        <translation>«{name}» ещё не добавлено.</translation>
    </message>
    <message>
        <source>Date and time may wait. Everything else is entered on the card that opens next; a meeting of a series is better planned from the card of the one before.</source>
        <translation>Дату и время можно указать позже. Остальное вводится в карточке, которая откроется; встречу серии удобнее планировать из карточки предыдущей.</translation>
    </message>
</context>
<context>
    <name>MeetingForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>What is it about?</source>
        <translation>О чём встреча?</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Окончание</translation>
    </message>
    <message>
        <source>Town</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Зал</translation>
    </message>
    <message>
        <source>For example: conference hall</source>
        <translation>Например: конференц-зал</translation>
    </message>
    <message>
        <source>Venue</source>
        <translation>Место проведения</translation>
    </message>
    <message>
        <source>whose house it is…</source>
        <translation>чья площадка…</translation>
    </message>
    <message>
        <source>Programme</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>held within…</source>
        <translation>в рамках программы…</translation>
    </message>
    <message>
        <source>Chair</source>
        <translation>Председатель</translation>
    </message>
    <message>
        <source>Secretary</source>
        <translation>Секретарь</translation>
    </message>
    <message>
        <source>Moderator</source>
        <translation>Модератор</translation>
    </message>
    <message>
        <source>name…</source>
        <translation>имя…</translation>
    </message>
    <message>
        <source>Heading, as it goes on after the word “Minutes” (in Russian in the genitive)</source>
        <translation>Заголовок после слова «Протокол», в родительном падеже</translation>
    </message>
    <message>
        <source>Left empty, it is made of the title and the theme.</source>
        <translation>Если оставить пустым, составится из названия и темы.</translation>
    </message>
    <message>
        <source>“Heard:” names speakers by</source>
        <translation>«Слушали:» называет выступивших</translation>
    </message>
    <message>
        <source>Longest list of participants inside the minutes</source>
        <translation>Самый длинный список участников внутри протокола</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Личная заметка</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Видите только вы.</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
</context>
<context>
    <name>MeetingPanel</name>
    <message>
        <source>Plan the next meeting of the series</source>
        <translation>Запланировать следующую встречу серии</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>The next meeting is planned; set its date.</source>
        <translation>Следующая встреча запланирована; укажите её дату.</translation>
    </message>
    <message>
        <source>The meeting is deleted.</source>
        <translation>Встреча удалена.</translation>
    </message>
</context>
<context>
    <name>MeetingsSide</name>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
</context>
<context>
    <name>MinutesForm</name>
    <message>
        <source>What was heard</source>
        <translation>Слушали</translation>
    </message>
    <message>
        <source>What the report or the discussion was about, for the minutes.</source>
        <translation>О чём был доклад или обсуждение – для протокола.</translation>
    </message>
    <message>
        <source>Who else spoke</source>
        <translation>Кто ещё выступил</translation>
    </message>
    <message>
        <source>A new decision</source>
        <translation>Новое решение</translation>
    </message>
    <message>
        <source>the wording; Enter adds it</source>
        <translation>текст решения; Enter добавит его</translation>
    </message>
    <message>
        <source>Speeches</source>
        <translation>Выступления</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>Решения</translation>
    </message>
    <message>
        <source>Speech removed.</source>
        <translation>Выступление убрано.</translation>
    </message>
    <message>
        <source>Decision removed.</source>
        <translation>Решение убрано.</translation>
    </message>
</context>
<context>
    <name>ModuleList</name>
    <message>
        <source>Put all modules back</source>
        <translation>Вернуть все модули на место</translation>
    </message>
    <message>
        <source>These modules could not be loaded: {names}. The log says why.</source>
        <translation>Эти модули не загрузились: {names}. Причина – в журнале программы.</translation>
    </message>
    <message>
        <source>Left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Top</source>
        <translation>Сверху</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>Снизу</translation>
    </message>
</context>
<context>
    <name>ModuleRow</name>
    <message>
        <source>Position of “{module}”</source>
        <translation>Место модуля «{module}»</translation>
    </message>
    <message>
        <source>Show “{module}”</source>
        <translation>Показывать «{module}»</translation>
    </message>
    <message>
        <source>Move “{module}” up</source>
        <translation>Переместить «{module}» выше</translation>
    </message>
    <message>
        <source>Move “{module}” down</source>
        <translation>Переместить «{module}» ниже</translation>
    </message>
</context>
<context>
    <name>Modules</name>
    <message>
        <source>Meeting</source>
        <translation>Встреча</translation>
    </message>
    <message>
        <source>Agenda item</source>
        <translation>Вопрос повестки</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find a person, an organization, a decision…</source>
        <translation>Найти человека, организацию, решение…</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
</context>
<context>
    <name>NameForms</name>
    <message>
        <source>Grey is what the rules make of the name. Write over it what the person uses.</source>
        <translation>Серым показано, что получается по правилам. Впишите поверх, как пишет сам человек.</translation>
    </message>
    <message>
        <source>The name in other cases</source>
        <translation>Имя в других падежах</translation>
    </message>
    <message>
        <source>{text} · own forms: {count}</source>
        <translation>{text} · своих форм: {count}</translation>
    </message>
</context>
<context>
    <name>OffcanvasHost</name>
    <message>
        <source>This module is switched off in the settings.</source>
        <translation>Этот модуль выключен в настройках.</translation>
    </message>
</context>
<context>
    <name>OptionsCard</name>
    <message>
        <source>No typeface has these letters, and □ is printed for them: {letters}</source>
        <translation>Ни в одном шрифте нет этих знаков, вместо них печатается □: {letters}</translation>
    </message>
    <message>
        <source>Language of the paper</source>
        <translation>Язык документа</translation>
    </message>
    <message>
        <source>Size of letters</source>
        <translation>Размер шрифта</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Who was heard (in Russian papers)</source>
        <translation>«Слушали»: падеж (в русском протоколе)</translation>
    </message>
    <message>
        <source>Nominative</source>
        <translation>Именительный</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Винительный</translation>
    </message>
</context>
<context>
    <name>OrganizationForm</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное наименование</translation>
    </message>
    <message>
        <source>Short name, as in lists</source>
        <translation>Краткое наименование, как в списках</translation>
    </message>
    <message>
        <source>Legal form</source>
        <translation>Правовая форма</translation>
    </message>
    <message>
        <source>Tax number (INN)</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>10 digits</source>
        <translation>10 цифр</translation>
    </message>
    <message>
        <source>Register number (OGRN)</source>
        <translation>ОГРН</translation>
    </message>
    <message>
        <source>13 digits</source>
        <translation>13 цифр</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Адрес</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>Site</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
</context>
<context>
    <name>OrganizationPanel</name>
    <message>
        <source>New organization</source>
        <translation>Новая организация</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Удалено: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is in the archive now.</source>
        <translation>Отправлено в архив: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is back from the archive.</source>
        <translation>Возвращено из архива: «{name}».</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>People</source>
        <translation>Люди</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>It has not called, hosted or attended a meeting yet.</source>
        <translation>Организация ещё не проводила встреч и не участвовала в них.</translation>
    </message>
    <message>
        <source>{kind} · in the archive</source>
        <translation>{kind} · в архиве</translation>
    </message>
</context>
<context>
    <name>OrganizerLine</name>
    <message>
        <source>Name earlier</source>
        <translation>Назвать раньше</translation>
    </message>
    <message>
        <source>Name later</source>
        <translation>Назвать позже</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Убрать</translation>
    </message>
</context>
<context>
    <name>OrganizersForm</name>
    <message>
        <source>Organizers, in the order of papers</source>
        <translation>Организаторы в том порядке, в каком их называют документы</translation>
    </message>
    <message>
        <source>add an organization…</source>
        <translation>добавить организацию…</translation>
    </message>
    <message>
        <source>The organizer is taken out.</source>
        <translation>Организатор убран.</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Save the paper</source>
        <translation>Сохранение документа</translation>
    </message>
    <message>
        <source>PDF files (*.pdf)</source>
        <translation>Файлы PDF (*.pdf)</translation>
    </message>
    <message>
        <source>No program for PDF files was found. Save the file instead.</source>
        <translation>Программа для файлов PDF не найдена. Сохраните файл.</translation>
    </message>
    <message>
        <source>Printing</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>The paper is on its way to the printer.</source>
        <translation>Документ отправлен на принтер.</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Is it switched on?</source>
        <translation>Принтер не принял документ. Включён ли он?</translation>
    </message>
</context>
<context>
    <name>OverviewPage</name>
    <message>
        <source>The overview shows how the chosen meeting stands. The cards at the top count who has confirmed, what is on the agenda and whether it fits into the time, which decisions of earlier meetings are still to be carried out, and when you meet next. Click a card to go to what it counts.

“Before the start” lists what a meeting needs. A line with an amber sign still wants something; its link leads to the very place where it is settled. None of it is compulsory: you can print and meet without.

Choose another meeting at the top left. Nobody has been told anything yet: Krug sends nothing by itself.</source>
        <translation>Обзор показывает, как готова выбранная встреча. Карточки вверху говорят, сколько участников подтвердили, что в повестке и помещается ли она во время встречи, какие решения прошлых встреч ещё не исполнены и когда следующая встреча. Щелчок по карточке ведёт к тому, что она считает.

«Перед началом» перечисляет, что нужно для встречи. Строка с жёлтым знаком ещё чего-то требует; ссылка ведёт туда, где это решается. Ничто из этого не обязательно: печатать и встречаться можно и так.

Другую встречу выбирают вверху слева. Участникам ничего не отправлено: Krug сам никому ничего не посылает.</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Print minutes</source>
        <translation>Напечатать протокол</translation>
    </message>
    <message>
        <source>Before the start</source>
        <translation>Перед началом</translation>
    </message>
    <message>
        <source>Roles</source>
        <translation>Роли</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>There is no meeting yet. Plan the first one: a title and a date are enough.</source>
        <translation>Встреч пока нет. Запланируйте первую: достаточно названия и даты.</translation>
    </message>
    <message>
        <source>The next meeting is planned.</source>
        <translation>Следующая встреча запланирована.</translation>
    </message>
</context>
<context>
    <name>PageForm</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Pages</name>
    <message>
        <source>Overview</source>
        <translation>Обзор</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>Повестка</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>full: discussion, decisions, votes</source>
        <translation>полный: обсуждение, решения, голоса</translation>
    </message>
    <message>
        <source>short: decisions only</source>
        <translation>краткий: только решения</translation>
    </message>
</context>
<context>
    <name>ParticipantPanel</name>
    <message>
        <source>Participant</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Card of the person</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>Role at the meeting</source>
        <translation>Роль на встрече</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Speaks for</source>
        <translation>От какой организации</translation>
    </message>
    <message>
        <source>nobody but oneself</source>
        <translation>сам от себя</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Присутствовал</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Личная заметка</translation>
    </message>
    <message>
        <source>Only you see it.</source>
        <translation>Видите только вы.</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>was there</source>
        <translation>присутствовал</translation>
    </message>
    <message>
        <source>was not there</source>
        <translation>не присутствовал</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Everybody</source>
        <translation>Все</translation>
    </message>
</context>
<context>
    <name>ParticipantsPage</name>
    <message>
        <source>Everybody who is to come to the meeting stands on this list. Type a name at the top and press Enter: a known person is found by a few letters, an unknown one is added to the directory as well. The cursor stays there for the next name.

Enter opens the card of a participant with the role, the organization spoken for and a note. Space notes that somebody was there, Delete takes them off the list.

Select several rows with Shift or Ctrl, or all of them with Ctrl+A, to note their invitations or attendance in one go. Everything can be undone with Ctrl+Z.</source>
        <translation>В этом списке все, кто должен прийти на встречу. Наберите имя вверху и нажмите Enter: известного человека найдут несколько букв, новый попадёт и в справочник. Курсор останется на месте для следующего имени.

Enter открывает карточку участника: роль, организация, от которой он говорит, заметка. Пробел отмечает присутствие, Delete убирает из списка.

Выберите несколько строк с Shift или Ctrl, а все – с Ctrl+A, чтобы отметить приглашения или присутствие сразу. Всё можно отменить: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>Показать всех</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Participants belong to a meeting, and there is none yet.</source>
        <translation>Участники относятся к встрече, а встречи пока нет.</translation>
    </message>
    <message>
        <source>Nobody on the list matches the filter.</source>
        <translation>Под отбор никто не подходит.</translation>
    </message>
    <message>
        <source>Nobody is on the list yet. Type the first name in the line above and press Enter.</source>
        <translation>В списке пока никого нет. Наберите первое имя в строке выше и нажмите Enter.</translation>
    </message>
    <message>
        <source>{count} confirmed</source>
        <translation>подтвердили: {count}</translation>
    </message>
    <message>
        <source>{count} attended</source>
        <translation>присутствовали: {count}</translation>
    </message>
    <message>
        <source>The invitations are noted.</source>
        <translation>Приглашения отмечены.</translation>
    </message>
</context>
<context>
    <name>ParticipantsTable</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
    </message>
    <message>
        <source>Was there, or was not</source>
        <translation>Присутствовал или нет</translation>
    </message>
    <message>
        <source>Add a participant</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
</context>
<context>
    <name>PasteForm</name>
    <message>
        <source>Items from lines of text</source>
        <translation>Вопросы из строк текста</translation>
    </message>
    <message>
        <source>Add items</source>
        <translation>Добавить вопросы</translation>
    </message>
    <message>
        <source>One item per line; “20 min” at its end becomes the length</source>
        <translation>По вопросу на строку; «20 мин» в конце станет длительностью</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>Without it papers leave the name in the nominative.</source>
        <translation>Если не указать, в документах имя останется в именительном падеже.</translation>
    </message>
    <message>
        <source>Surname</source>
        <translation>Фамилия</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Patronymic</source>
        <translation>Отчество</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Почта</translation>
    </message>
    <message>
        <source>In Latin letters, given name first</source>
        <translation>Латиницей, сначала имя</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Пол</translation>
    </message>
</context>
<context>
    <name>PersonPanel</name>
    <message>
        <source>New person</source>
        <translation>Новый человек</translation>
    </message>
    <message>
        <source>“{name}” is deleted.</source>
        <translation>Удалено: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is in the archive now.</source>
        <translation>Отправлено в архив: «{name}».</translation>
    </message>
    <message>
        <source>“{name}” is back from the archive.</source>
        <translation>Возвращено из архива: «{name}».</translation>
    </message>
    <message>
        <source>Card</source>
        <translation>Карточка</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>Встречи</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Not listed at any meeting yet.</source>
        <translation>Пока нет ни в одном списке участников.</translation>
    </message>
    <message>
        <source>in the archive</source>
        <translation>в архиве</translation>
    </message>
</context>
<context>
    <name>Picker</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Create “{name}”</source>
        <translation>Создать «{name}»</translation>
    </message>
</context>
<context>
    <name>Picture</name>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
</context>
<context>
    <name>PlanForm</name>
    <message>
        <source>Kind of item</source>
        <translation>Вид вопроса</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Тема</translation>
    </message>
    <message>
        <source>Question of the circle: everybody sees it on the screen</source>
        <translation>Вопрос круга – его видят все на экране</translation>
    </message>
    <message>
        <source>What do you wish to ask everybody?</source>
        <translation>О чём вы хотите спросить каждого?</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Длительность</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Per participant</source>
        <translation>На участника</translation>
    </message>
    <message>
        <source>Who presents or leads</source>
        <translation>Докладчики или ведущий</translation>
    </message>
    <message>
        <source>Private note</source>
        <translation>Личная заметка</translation>
    </message>
    <message>
        <source>Only you see it; it is not printed.</source>
        <translation>Видите только вы; не печатается.</translation>
    </message>
    <message>
        <source>the meeting has no start</source>
        <translation>у встречи нет времени начала</translation>
    </message>
    <message>
        <source>right after No. {number}</source>
        <translation>сразу после № {number}</translation>
    </message>
    <message>
        <source>the meeting begins</source>
        <translation>начало встречи</translation>
    </message>
    <message>
        <source>Ends at {time}, after the meeting does.</source>
        <translation>Закончится в {time}, позже окончания встречи.</translation>
    </message>
    <message>
        <source>Plan {length} for it</source>
        <translation>Запланировать {length}</translation>
    </message>
    <message>
        <source>{participants} × {turn} = {need}: {excess} more than planned.</source>
        <translation>{participants} × {turn} = {need}: на {excess} больше плана.</translation>
    </message>
</context>
<context>
    <name>PostEntry</name>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Take the post away</source>
        <translation>Убрать должность</translation>
    </message>
    <message>
        <source>post, for example director</source>
        <translation>должность, например, директор</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
</context>
<context>
    <name>PostList</name>
    <message>
        <source>The post is taken away.</source>
        <translation>Должность убрана.</translation>
    </message>
</context>
<context>
    <name>PostsForm</name>
    <message>
        <source>Posts</source>
        <translation>Должности</translation>
    </message>
    <message>
        <source>add an organization…</source>
        <translation>добавить организацию…</translation>
    </message>
</context>
<context>
    <name>Preview</name>
    <message>
        <source>Composing the paper…</source>
        <translation>Документ составляется…</translation>
    </message>
</context>
<context>
    <name>PreviewBar</name>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Fit the width</source>
        <translation>По ширине</translation>
    </message>
    <message>
        <source>Show the whole page</source>
        <translation>Страница целиком</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>{percent} %</source>
        <translation>{percent} %</translation>
    </message>
</context>
<context>
    <name>Question</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Rail</name>
    <message>
        <source>Navigation</source>
        <translation>Разделы</translation>
    </message>
</context>
<context>
    <name>Remarks</name>
    <message>
        <source>Marks not given: {count}. They do not count as zeros.</source>
        <translation>Не поставлено оценок: {count}. Нулями они не считаются.</translation>
    </message>
    <message>
        <source>Marks left out because a juror was recused: {count}.</source>
        <translation>Не учтено оценок из-за отвода: {count}.</translation>
    </message>
    <message>
        <source>Marks left out because a juror was absent: {count}.</source>
        <translation>Не учтено оценок из-за отсутствия члена жюри: {count}.</translation>
    </message>
    <message>
        <source>{juror} gave no marks and is not counted as one of the panel.</source>
        <translation>{juror}: оценок нет, в составе жюри не учитывается.</translation>
    </message>
    <message>
        <source>Only {juror} gave marks, so agreement cannot be measured.</source>
        <translation>Оценки поставил только один член жюри ({juror}), согласованность измерить нельзя.</translation>
    </message>
    <message>
        <source>“{entry}” is withdrawn; its marks are kept but not counted.</source>
        <translation>Заявка «{entry}» снята; её оценки хранятся, но не учитываются.</translation>
    </message>
    <message>
        <source>Without a place, because marks for a whole criterion are lacking: {entries}.</source>
        <translation>Без места, потому что по целому критерию нет оценок: {entries}.</translation>
    </message>
    <message>
        <source>Counted on the weights of the other criteria, as one has no marks: {entries}.</source>
        <translation>Подсчитано по весам остальных критериев, так как по одному нет оценок: {entries}.</translation>
    </message>
    <message>
        <source>Judged by fewer jurors, so the sum is of fewer marks: {entries}.</source>
        <translation>Оценивало меньше членов жюри, поэтому сумма меньшего числа оценок: {entries}.</translation>
    </message>
    <message>
        <source>Judged by fewer jurors; the mean of the others stands for them: {entries}.</source>
        <translation>Оценивало меньше членов жюри; вместо недостающих взято среднее остальных: {entries}.</translation>
    </message>
    <message>
        <source>Too few marks to leave out the extreme ones, so all count: {entries}.</source>
        <translation>Оценок слишком мало, чтобы отбросить крайние, поэтому учтены все: {entries}.</translation>
    </message>
    <message>
        <source>All results are equal.</source>
        <translation>Все результаты равны.</translation>
    </message>
    <message>
        <source>{juror} gave every entry the same, which says nothing for or against any.</source>
        <translation>{juror}: всем заявкам одинаковые оценки, и это не говорит ни за, ни против них.</translation>
    </message>
    <message>
        <source>{juror} marked {count} entries; a scale of one’s own shows from {enough} on.</source>
        <translation>{juror}: оценено заявок: {count}; своя манера видна начиная с {enough}.</translation>
    </message>
    <message>
        <source>Jurors marked different entries. Normalizing is fair only if these were shared out by lot.</source>
        <translation>Члены жюри оценивали разные заявки. Нормировка справедлива, только если заявки распределены жребием.</translation>
    </message>
    <message>
        <source>The places {juror} gave by “{criterion}” are not each given once; they were counted as asked.</source>
        <translation>{juror}: места по критерию «{criterion}» даны не по одному разу; посчитано так, как велено.</translation>
    </message>
    <message>
        <source>The Skating System knows no weights; all dances count alike.</source>
        <translation>Система скейтинга не знает весов; все танцы считаются одинаково.</translation>
    </message>
    <message>
        <source>Results of the round before belong to nobody here: {entries}.</source>
        <translation>Результаты предыдущего тура, которые здесь никому не принадлежат: {entries}.</translation>
    </message>
    <message>
        <source>“{round}” was judged by other jurors than the first round.</source>
        <translation>Тур «{round}» оценивали не те же члены жюри, что первый.</translation>
    </message>
    <message>
        <source>“{round}” was judged by another number of jurors than the first round, so sums of the rounds cannot be compared.</source>
        <translation>Тур «{round}» оценивало другое число членов жюри, чем первый, поэтому суммы туров сравнивать нельзя.</translation>
    </message>
    <message>
        <source>A vote of the jury has to decide between: {entries}.</source>
        <translation>Решить голосованием жюри: {entries}.</translation>
    </message>
    <message>
        <source>The chair has to decide between: {entries}.</source>
        <translation>Решить председателю: {entries}.</translation>
    </message>
    <message>
        <source>Agreement is measured on the {counted} entries of {count} that all jurors marked.</source>
        <translation>Согласованность измерена по тем заявкам, которые оценили все: {counted} из {count}.</translation>
    </message>
    <message>
        <source>Agreement cannot be measured on these marks.</source>
        <translation>По этим оценкам согласованность измерить нельзя.</translation>
    </message>
    <message>
        <source>With {counted} entries the figures of agreement are for orientation only.</source>
        <translation>При числе заявок {counted} показатели согласованности лишь ориентировочны.</translation>
    </message>
</context>
<context>
    <name>Roles</name>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>secretary</source>
        <translation>секретарь</translation>
    </message>
</context>
<context>
    <name>RolesCard</name>
    <message>
        <source>Nobody has a role yet. Give speakers, experts and guests their roles in the list of participants.</source>
        <translation>Ролей пока ни у кого нет. Дайте их докладчикам, экспертам и гостям в списке участников.</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участники</translation>
    </message>
</context>
<context>
    <name>SavedMark</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Every change is written to the file as soon as it is made.</source>
        <translation>Каждое изменение записывается в файл сразу.</translation>
    </message>
    <message>
        <source>Read only</source>
        <translation>Только просмотр</translation>
    </message>
    <message>
        <source>The file is only being viewed; nothing can be changed.</source>
        <translation>Файл открыт для просмотра, изменить ничего нельзя.</translation>
    </message>
</context>
<context>
    <name>SearchPanel</name>
    <message>
        <source>What was found</source>
        <translation>Найденное</translation>
    </message>
    <message>
        <source>Nothing was found. Try a part of the name.</source>
        <translation>Ничего не найдено. Попробуйте часть имени.</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Find a person, an organization, a decision… or something to do</source>
        <translation>Найти человека, организацию, решение… или действие</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message>
        <source>Invitation</source>
        <translation>Приглашение</translation>
    </message>
    <message>
        <source>Was there</source>
        <translation>Присутствие</translation>
    </message>
    <message>
        <source>Take off the list</source>
        <translation>Убрать из списка</translation>
    </message>
    <message>
        <source>Select none</source>
        <translation>Снять выбор</translation>
    </message>
</context>
<context>
    <name>SeriesForm</name>
    <message>
        <source>The next meeting of the series</source>
        <translation>Следующая встреча серии</translation>
    </message>
    <message>
        <source>Plan it</source>
        <translation>Запланировать</translation>
    </message>
    <message>
        <source>Date (may stay open)</source>
        <translation>Дата (можно оставить пустой)</translation>
    </message>
</context>
<context>
    <name>Session</name>
    <message>
        <source>Unknown</source>
        <translation>Неизвестно</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>{reason} You can look at it now, without changing anything.</source>
        <translation>{reason} Его можно посмотреть, ничего не изменяя.</translation>
    </message>
    <message>
        <source>The file is in use</source>
        <translation>Файл занят</translation>
    </message>
    <message>
        <source>View only</source>
        <translation>Только просмотр</translation>
    </message>
</context>
<context>
    <name>SettingsPanel</name>
    <message>
        <source>Colours</source>
        <translation>Цвета</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Without animation</source>
        <translation>Без анимации</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Ваше имя в истории</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Modules in this workspace</source>
        <translation>Модули этой базы</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлые</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмные</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
</context>
<context>
    <name>Sheets</name>
    <message>
        <source>The paper</source>
        <translation>Документ</translation>
    </message>
</context>
<context>
    <name>SpeechEntry</name>
    <message>
        <source>Who spoke</source>
        <translation>Кто выступил</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>без имени</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>Что сказано</translation>
    </message>
</context>
<context>
    <name>StaffSide</name>
    <message>
        <source>Add a person</source>
        <translation>Добавить человека</translation>
    </message>
    <message>
        <source>surname, name</source>
        <translation>фамилия, имя</translation>
    </message>
</context>
<context>
    <name>StoredBar</name>
    <message>
        <source>Done</source>
        <translation>Готово</translation>
    </message>
    <message>
        <source>Changes save themselves</source>
        <translation>Изменения сохраняются сами</translation>
    </message>
</context>
<context>
    <name>Switcher</name>
    <message>
        <source>Meetings and file</source>
        <translation>Встречи и файл</translation>
    </message>
    <message>
        <source>New round table</source>
        <translation>Новый круглый стол</translation>
    </message>
    <message>
        <source>No meeting yet</source>
        <translation>Встреч пока нет</translation>
    </message>
    <message>
        <source>Plan the first one</source>
        <translation>Запланируйте первую</translation>
    </message>
    <message>
        <source>New meeting</source>
        <translation>Новая встреча</translation>
    </message>
    <message>
        <source>Edit this meeting</source>
        <translation>Изменить эту встречу</translation>
    </message>
</context>
<context>
    <name>TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>{number}. {title}, {begins} to {ends}</source>
        <translation>{number}. {title}, с {begins} до {ends}</translation>
    </message>
</context>
<context>
    <name>Toast</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>Toasts</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Отменено: {what}</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Done again: {what}</source>
        <translation>Повторено: {what}</translation>
    </message>
</context>
<context>
    <name>Token</name>
    <message>
        <source>Delete takes it out.</source>
        <translation>Delete уберёт.</translation>
    </message>
</context>
<context>
    <name>Turns</name>
    <message>
        <source>Undo: {what}</source>
        <translation>Отменить: {what}</translation>
    </message>
    <message>
        <source>Redo: {what}</source>
        <translation>Вернуть: {what}</translation>
    </message>
</context>
<context>
    <name>Walk</name>
    <message>
        <source>Plan</source>
        <translation>План</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>Протокол</translation>
    </message>
    <message>
        <source>Side of the card</source>
        <translation>Сторона карточки</translation>
    </message>
    <message>
        <source>Previous item (Ctrl+Page Up)</source>
        <translation>Предыдущий вопрос (Ctrl+Page Up)</translation>
    </message>
    <message>
        <source>Next item (Ctrl+Page Down)</source>
        <translation>Следующий вопрос (Ctrl+Page Down)</translation>
    </message>
    <message>
        <source>{place} of {count}</source>
        <translation>{place} из {count}</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Open the sample</source>
        <translation>Открыть пример</translation>
    </message>
    <message>
        <source>New workspace…</source>
        <translation>Новая база…</translation>
    </message>
    <message>
        <source>Open a file…</source>
        <translation>Открыть файл…</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>Welcome to Krug</source>
        <translation>Добро пожаловать в Krug</translation>
    </message>
    <message>
        <source>Directory, agenda and minutes of your round tables, in one file on this computer.</source>
        <translation>Справочник, повестка и протоколы ваших круглых столов – в одном файле на этом компьютере.</translation>
    </message>
    <message>
        <source>Sample event</source>
        <translation>Пример</translation>
    </message>
    <message>
        <source>A round table to look around in. Change anything; it can be reset.</source>
        <translation>Круглый стол, в котором можно осмотреться. Меняйте что угодно: его можно сбросить.</translation>
    </message>
    <message>
        <source>New workspace</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>An empty file for your own organizations, people and meetings.</source>
        <translation>Пустой файл для ваших организаций, людей и встреч.</translation>
    </message>
    <message>
        <source>Existing file</source>
        <translation>Готовый файл</translation>
    </message>
    <message>
        <source>A workspace from this computer, a memory stick or a colleague.</source>
        <translation>База с этого компьютера, с флешки или от коллеги.</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
</context>
<context>
    <name>When</name>
    <message>
        <source>no date yet</source>
        <translation>даты пока нет</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>in {length}</source>
        <translation>через {length}</translation>
    </message>
    <message>
        <source>going on now</source>
        <translation>идёт сейчас</translation>
    </message>
    <message>
        <source>today at {time}</source>
        <translation>сегодня в {time}</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>завтра</translation>
    </message>
    <message>
        <source>tomorrow at {time}</source>
        <translation>завтра в {time}</translation>
    </message>
</context>
</TS>
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
        <source>Add to the contest</source>
        <translation>Добавить в конкурс</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Новый конкурс</translation>
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
    <name>AgreementSide</name>
    <message>
        <source>Each juror against all the others</source>
        <translation>Каждый член жюри против всех остальных</translation>
    </message>
    <message>
        <source>Each juror against all the others (Spearman)</source>
        <translation>Каждый член жюри против всех остальных (Спирмен)</translation>
    </message>
    <message>
        <source>{juror} goes an own way.</source>
        <translation>{juror} оценивает по-своему.</translation>
    </message>
    <message>
        <source>With so few entries this is for orientation only.</source>
        <translation>При таком числе заявок это лишь ориентир.</translation>
    </message>
    <message>
        <source>Kendall’s W</source>
        <translation>W Кендалла</translation>
    </message>
    <message>
        <source>p, the likelihood by chance</source>
        <translation>p, вероятность случайности</translation>
    </message>
    <message>
        <source>ICC(2,1), one juror</source>
        <translation>ICC(2,1), один член жюри</translation>
    </message>
    <message>
        <source>ICC(2,k), the mean of the jury</source>
        <translation>ICC(2,k), среднее жюри</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (interval)</source>
        <translation>Альфа Криппендорфа (интервальная)</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha (ordinal)</source>
        <translation>Альфа Криппендорфа (порядковая)</translation>
    </message>
</context>
<context>
    <name>AssigningForm</name>
    <message>
        <source>Jurors for each entry</source>
        <translation>Членов жюри на заявку</translation>
    </message>
    <message>
        <source>Assign by lot</source>
        <translation>Распределить жребием</translation>
    </message>
    <message>
        <source>All judge all</source>
        <translation>Все оценивают все</translation>
    </message>
    <message>
        <source>Every juror judges every entry.</source>
        <translation>Каждый член жюри оценивает каждую заявку.</translation>
    </message>
    <message>
        <source>Ballots assigned by lot: {count}.</source>
        <translation>Распределено жребием бюллетеней: {count}.</translation>
    </message>
    <message>
        <source>The number of the lot is {seed}.</source>
        <translation>Номер жребия {seed}.</translation>
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
    <name>ChairSide</name>
    <message>
        <source>How severely each juror marks, and how the own organization fared, is for the chair only. Make sure that nobody else sees the screen.</source>
        <translation>Насколько строг каждый член жюри и как оценена своя организация – только для председателя. Убедитесь, что экрана не видит никто другой.</translation>
    </message>
    <message>
        <source>I am the chair, show it</source>
        <translation>Я председатель, показать</translation>
    </message>
    <message>
        <source>Severity: how far above or below the others</source>
        <translation>Строгость: насколько выше или ниже остальных</translation>
    </message>
    <message>
        <source>{juror}: marked {count}, spread {spread}.</source>
        <translation>{juror}: оценено {count}, разброс {spread}.</translation>
    </message>
    <message>
        <source>{juror} marked {count} of the own organization {excess} above the others.</source>
        <translation>{juror}: оценено от своей организации {count}, выше остальных на {excess}.</translation>
    </message>
    <message>
        <source>Nobody judged an entry of the own organization.</source>
        <translation>Никто не оценивал заявку своей организации.</translation>
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
        <translation>Экрана здесь нет. Команда krug tour рисует без него.</translation>
    </message>
</context>
<context>
    <name>ClosedScreen</name>
    <message>
        <source>This round is not open for judging any more</source>
        <translation>Этот тур больше не открыт для оценивания</translation>
    </message>
    <message>
        <source>Please call the organizer.</source>
        <translation>Позовите, пожалуйста, организатора.</translation>
    </message>
</context>
<context>
    <name>ClosingForm</name>
    <message>
        <source>Code of the chair, or the recovery code</source>
        <translation>Код председателя или код восстановления</translation>
    </message>
    <message>
        <source>Close the round</source>
        <translation>Закрыть тур</translation>
    </message>
    <message>
        <source>Closing opens all ballots and writes their digest into the journal. It cannot be undone.</source>
        <translation>При закрытии все бюллетени открываются, а их свёртка записывается в журнал. Отменить это нельзя.</translation>
    </message>
    <message>
        <source>Not signed yet: {names}. After closing they count as absent.</source>
        <translation>Ещё не подписали: {names}. После закрытия они считаются отсутствовавшими.</translation>
    </message>
    <message>
        <source>The round is closed. The ballots are open.</source>
        <translation>Тур закрыт. Бюллетени открыты.</translation>
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
    <name>ComparisonCard</name>
    <message>
        <source>{above} before {below}</source>
        <translation>«{above}» выше, чем «{below}»</translation>
    </message>
    <message>
        <source>{above} and {below} share a place</source>
        <translation>«{above}» и «{below}» делят место</translation>
    </message>
    <message>
        <source>Decided by: {ground}</source>
        <translation>Решило: {ground}</translation>
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
    <name>ConflictLine</name>
    <message>
        <source>Reason of the recusal</source>
        <translation>Причина отвода</translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation>Отвести</translation>
    </message>
</context>
<context>
    <name>ConflictsCard</name>
    <message>
        <source>{juror} and “{entry}”: {reason}.</source>
        <translation>{juror} и «{entry}»: {reason}.</translation>
    </message>
    <message>
        <source>{juror} does not judge “{entry}”, as declared by the juror: {reason}</source>
        <translation>{juror} не оценивает «{entry}» по собственному заявлению: {reason}</translation>
    </message>
    <message>
        <source>{juror} does not judge “{entry}”: {reason}</source>
        <translation>{juror} не оценивает «{entry}»: {reason}</translation>
    </message>
    <message>
        <source>belongs to the team of the project</source>
        <translation>входит в команду проекта</translation>
    </message>
    <message>
        <source>works for the same organization, {organization}</source>
        <translation>работает в той же организации, {organization}</translation>
    </message>
    <message>
        <source>is tied to the entrant through a founder, {organization}</source>
        <translation>связь с заявителем через учредителя, {organization}</translation>
    </message>
    <message>
        <source>is tied to the entrant through a partner, {organization}</source>
        <translation>связь с заявителем через партнёра, {organization}</translation>
    </message>
</context>
<context>
    <name>ContestEntryPanel</name>
    <message>
        <source>Entry</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>Without a nomination</source>
        <translation>Без номинации</translation>
    </message>
    <message>
        <source>Title of the project</source>
        <translation>Название проекта</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Team</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Kind of applicant</source>
        <translation>Вид заявителя</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Номинация</translation>
    </message>
    <message>
        <source>Sum requested, roubles</source>
        <translation>Запрашиваемая сумма, руб.</translation>
    </message>
    <message>
        <source>Submitted on</source>
        <translation>Подана</translation>
    </message>
    <message>
        <source>Members of the team</source>
        <translation>Состав команды</translation>
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
        <source>Withdraw the entry</source>
        <translation>Снять заявку</translation>
    </message>
    <message>
        <source>Take the entry back in</source>
        <translation>Вернуть заявку</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>Заявка удалена.</translation>
    </message>
</context>
<context>
    <name>ContestPanel</name>
    <message>
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Title of the contest</source>
        <translation>Название конкурса</translation>
    </message>
    <message>
        <source>Regulations</source>
        <translation>Положение</translation>
    </message>
    <message>
        <source>Who may enter, and how is judged</source>
        <translation>Кто может участвовать и как оценивают</translation>
    </message>
    <message>
        <source>Money to give away, in roubles (may be left out)</source>
        <translation>Сумма к распределению, руб. (можно не указывать)</translation>
    </message>
    <message>
        <source>Only a rehearsal: nothing judged here counts</source>
        <translation>Только репетиция: оценки не идут в счёт</translation>
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
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The contest is deleted.</source>
        <translation>Конкурс удалён.</translation>
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
    <message numerus="yes">
        <source>%n criteria added.</source>
        <translation><numerusform>Добавлен %n критерий.</numerusform><numerusform>Добавлены %n критерия.</numerusform><numerusform>Добавлено %n критериев.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation><numerusform>%n критерий</numerusform><numerusform>%n критерия</numerusform><numerusform>%n критериев</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation><numerusform>%n заявка</numerusform><numerusform>%n заявки</numerusform><numerusform>%n заявок</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation><numerusform>%n член жюри</numerusform><numerusform>%n члена жюри</numerusform><numerusform>%n членов жюри</numerusform></translation>
    </message>
</context>
<context>
    <name>CriteriaSection</name>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>There are no criteria yet. Write the first one above, or take a preset.</source>
        <translation>Критериев пока нет. Напишите первый в строке выше или возьмите готовый набор.</translation>
    </message>
    <message>
        <source>Wording of a new criterion</source>
        <translation>Формулировка нового критерия</translation>
    </message>
    <message>
        <source>Presets</source>
        <translation>Наборы</translation>
    </message>
    <message>
        <source>The criterion is deleted.</source>
        <translation>Критерий удалён.</translation>
    </message>
    <message>
        <source>The weights add up to {total}.</source>
        <translation>Сумма весов {total}.</translation>
    </message>
    <message>
        <source>* has other weights for some entries.</source>
        <translation>* – для некоторых заявок вес другой.</translation>
    </message>
    <message>
        <source>Keep these criteria as a preset</source>
        <translation>Сохранить эти критерии как набор</translation>
    </message>
    <message>
        <source>Delete a preset of one's own</source>
        <translation>Удалить свой набор</translation>
    </message>
    <message>
        <source>The criteria are kept as the preset “{title}”.</source>
        <translation>Критерии сохранены как набор «{title}».</translation>
    </message>
    <message>
        <source>The preset is deleted.</source>
        <translation>Набор удалён.</translation>
    </message>
</context>
<context>
    <name>CriterionCard</name>
    <message>
        <source>weight {weight}</source>
        <translation>вес {weight}</translation>
    </message>
    <message>
        <source>Comment (required)</source>
        <translation>Комментарий (обязателен)</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
</context>
<context>
    <name>CriterionPanel</name>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>All nominations</source>
        <translation>Все номинации</translation>
    </message>
    <message>
        <source>Wording</source>
        <translation>Формулировка</translation>
    </message>
    <message>
        <source>What the marks mean</source>
        <translation>Что означают оценки</translation>
    </message>
    <message>
        <source>8–10: proven by figures; 0–2: not shown</source>
        <translation>8–10: подтверждено цифрами; 0–2: не показано</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Lowest mark</source>
        <translation>Наименьшая оценка</translation>
    </message>
    <message>
        <source>Highest mark</source>
        <translation>Наибольшая оценка</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>A comment must be written</source>
        <translation>Комментарий обязателен</translation>
    </message>
    <message>
        <source>Holds for</source>
        <translation>Для номинации</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>The criterion is deleted.</source>
        <translation>Критерий удалён.</translation>
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
    <name>Dots</name>
    <message>
        <source>{count} of {all} digits</source>
        <translation>цифр: {count} из {all}</translation>
    </message>
</context>
<context>
    <name>DoubtLines</name>
    <message>
        <source>Other ways to count are being tried…</source>
        <translation>Пробуются другие способы подсчёта…</translation>
    </message>
    <message>
        <source>Without a place there is none to move.</source>
        <translation>Без места сдвигаться нечему.</translation>
    </message>
    <message>
        <source>The place is firm: it holds in all {tried} other ways to count.</source>
        <translation>Место устойчиво: оно не меняется ни в одном из других подсчётов ({tried}).</translation>
    </message>
    <message>
        <source>The place moves in {moved} of {tried} other ways to count:</source>
        <translation>Место меняется в других подсчётах: {moved} из {tried}:</translation>
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
    <name>EntranceScreen</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Enter your code.</source>
        <translation>Введите свой код.</translation>
    </message>
    <message>
        <source>Enter the same code once more.</source>
        <translation>Введите тот же код ещё раз.</translation>
    </message>
    <message>
        <source>Choose a code of six digits. Only it opens your marks until you sign.</source>
        <translation>Придумайте код из шести цифр. Только он открывает ваши оценки до подписи.</translation>
    </message>
    <message>
        <source>The two codes differ. Choose a code again.</source>
        <translation>Коды не совпали. Придумайте код заново.</translation>
    </message>
    <message>
        <source>The code is not right.</source>
        <translation>Код не подходит.</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait {time} before the next try.</source>
        <translation>Слишком много неверных кодов. Следующая попытка через {time}.</translation>
    </message>
</context>
<context>
    <name>EntriesSection</name>
    <message>
        <source>Entries</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>There are no entries yet. Write the title of the first project above.</source>
        <translation>Заявок пока нет. Напишите название первого проекта в строке выше.</translation>
    </message>
    <message>
        <source>Title of a project</source>
        <translation>Название проекта</translation>
    </message>
    <message>
        <source>Organization (may be left out)</source>
        <translation>Организация (можно не указывать)</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>The order was drawn by lot; the number of the lot is {seed}.</source>
        <translation>Порядок определён жребием; номер жребия {seed}.</translation>
    </message>
    <message>
        <source>The entry is deleted.</source>
        <translation>Заявка удалена.</translation>
    </message>
    <message>
        <source>Draw the order by lot</source>
        <translation>Определить порядок жребием</translation>
    </message>
    <message>
        <source>Number the entries in this order</source>
        <translation>Пронумеровать заявки в этом порядке</translation>
    </message>
    <message>
        <source>The order is drawn by lot.</source>
        <translation>Порядок определён жребием.</translation>
    </message>
    <message>
        <source>The entries are numbered.</source>
        <translation>Заявки пронумерованы.</translation>
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
    <name>EntryList</name>
    <message>
        <source>not marked yet</source>
        <translation>не оценено</translation>
    </message>
    <message>
        <source>marked in part</source>
        <translation>оценено частично</translation>
    </message>
    <message>
        <source>marked</source>
        <translation>оценено</translation>
    </message>
    <message>
        <source>you do not judge it</source>
        <translation>вы не оцениваете</translation>
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
        <source>The second calculation does not agree with the first, so the result cannot be printed.</source>
        <translation>Второй подсчёт не сходится с первым, поэтому результат нельзя напечатать.</translation>
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
        <source>The round is not closed yet, so its marks stay sealed.</source>
        <translation>Тур ещё не закрыт, и его оценки запечатаны.</translation>
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
    <name>FigureCards</name>
    <message>
        <source>Ballots</source>
        <translation>Бюллетени</translation>
    </message>
    <message>
        <source>Agreement (Kendall’s W)</source>
        <translation>Согласованность (W Кендалла)</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод подсчёта</translation>
    </message>
    <message>
        <source>Reliability</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>Sealed until the closing</source>
        <translation>Были запечатаны до закрытия</translation>
    </message>
    <message>
        <source>Two calculations find the same</source>
        <translation>Два подсчёта совпали</translation>
    </message>
    <message>
        <source>opened</source>
        <translation>открыты</translation>
    </message>
    <message>
        <source>The second calculation differs</source>
        <translation>Второй подсчёт расходится</translation>
    </message>
    <message>
        <source>Other ways to count are being tried</source>
        <translation>Пробуются другие способы подсчёта</translation>
    </message>
    <message>
        <source>Places that hold in all other ways to count: {count}</source>
        <translation>Места, устойчивые во всех подсчётах ({count})</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>устойчиво</translation>
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
    <name>Foot</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Review and sign</source>
        <translation>Проверить и подписать</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Дальше</translation>
    </message>
    <message>
        <source>Only you see your marks. Once signed, the ballot is sealed.</source>
        <translation>Оценки видите только вы. После подписи бюллетень запечатан.</translation>
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
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Hand the seat over</source>
        <translation>Сдать место</translation>
    </message>
    <message>
        <source>Marked {done} of {all}</source>
        <translation>Оценено {done} из {all}</translation>
    </message>
    <message>
        <source>chair of the jury</source>
        <translation>председатель жюри</translation>
    </message>
    <message>
        <source>member of the jury</source>
        <translation>член жюри</translation>
    </message>
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
    <name>InsteadSide</name>
    <message>
        <source>This is not the result. Places and arrows show what would be otherwise.</source>
        <translation>Это не результат. Места и стрелки показывают, что было бы иначе.</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод подсчёта</translation>
    </message>
    <message>
        <source>Jurors who count</source>
        <translation>Чьи оценки учитываются</translation>
    </message>
    <message>
        <source>weight −10 %</source>
        <translation>вес −10 %</translation>
    </message>
    <message>
        <source>weight as it is</source>
        <translation>вес как есть</translation>
    </message>
    <message>
        <source>weight +10 %</source>
        <translation>вес +10 %</translation>
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
    <name>JurorKey</name>
    <message>
        <source>{name}: signed</source>
        <translation>{name}: подписано</translation>
    </message>
</context>
<context>
    <name>JurorPanel</name>
    <message>
        <source>Juror</source>
        <translation>Член жюри</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>The juror has chosen a PIN. Nobody else knows it.</source>
        <translation>Код выбран самим членом жюри. Больше его никто не знает.</translation>
    </message>
    <message>
        <source>No PIN is chosen yet; the juror does so at the laptop.</source>
        <translation>Код ещё не выбран; член жюри сделает это за ноутбуком.</translation>
    </message>
    <message>
        <source>Judges every entry.</source>
        <translation>Оценивает все заявки.</translation>
    </message>
    <message>
        <source>Card of the person</source>
        <translation>Карточка человека</translation>
    </message>
    <message>
        <source>Chair of the jury</source>
        <translation>Председатель жюри</translation>
    </message>
    <message>
        <source>Take the PIN away</source>
        <translation>Сбросить код</translation>
    </message>
    <message>
        <source>With a PIN that is taken away the draft goes too; a signed ballot stays.</source>
        <translation>Вместе со сброшенным кодом пропадёт черновик; подписанный бюллетень останется.</translation>
    </message>
    <message>
        <source>Does not judge</source>
        <translation>Не оценивает</translation>
    </message>
    <message>
        <source>Recuse</source>
        <translation>Отвести</translation>
    </message>
    <message>
        <source>Take out of the jury</source>
        <translation>Убрать из жюри</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Recusals</source>
        <translation>Отводы</translation>
    </message>
    <message>
        <source>The juror is taken out of the jury.</source>
        <translation>Член жюри убран.</translation>
    </message>
</context>
<context>
    <name>JurorProgress</name>
    <message>
        <source>What can be done about {name}</source>
        <translation>Что можно сделать: {name}</translation>
    </message>
    <message>
        <source>Confirm the ballot on paper</source>
        <translation>Подтвердить бумажный бюллетень</translation>
    </message>
    <message>
        <source>Type a ballot from paper</source>
        <translation>Ввести бюллетень с бумаги</translation>
    </message>
    <message>
        <source>Give the ballot back</source>
        <translation>Вернуть бюллетень</translation>
    </message>
    <message>
        <source>The juror leaves for good</source>
        <translation>Член жюри выбыл</translation>
    </message>
    <message>
        <source>Card of the juror</source>
        <translation>Карточка члена жюри</translation>
    </message>
</context>
<context>
    <name>Jury</name>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Weight</source>
        <translation>Вес</translation>
    </message>
    <message>
        <source>Scale</source>
        <translation>Шкала</translation>
    </message>
    <message>
        <source>Nomination</source>
        <translation>Номинация</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Organization</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Sum requested</source>
        <translation>Запрошено</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Тур</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Метод подсчёта</translation>
    </message>
    <message>
        <source>by {step}</source>
        <translation>с шагом {step}</translation>
    </message>
    <message>
        <source>all</source>
        <translation>все</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>снята</translation>
    </message>
    <message>
        <source>taking part</source>
        <translation>участвует</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Роль</translation>
    </message>
    <message>
        <source>PIN</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Ballot in the open round</source>
        <translation>Бюллетень открытого тура</translation>
    </message>
    <message>
        <source>left</source>
        <translation>выбыл</translation>
    </message>
    <message>
        <source>signed</source>
        <translation>подписан</translation>
    </message>
    <message>
        <source>on paper, to be confirmed</source>
        <translation>с бумаги, ждёт подтверждения</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>not begun</source>
        <translation>не начат</translation>
    </message>
    <message>
        <source>chair</source>
        <translation>председатель</translation>
    </message>
    <message>
        <source>chosen</source>
        <translation>выбран</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>не выбран</translation>
    </message>
</context>
<context>
    <name>JuryPage</name>
    <message>
        <source>A contest has criteria, entries, a jury and rounds. Begin with the criteria: take a preset or write them, and give each its weight and scale in its card. Enter the projects, and seat the jury from the directory: what ties a juror to an entry is shown in amber and settled by a recusal.

A round is opened with the code of the chair. From then on nobody sees a mark, you included, until the round is closed with the code of the chair or with the recovery code that was noted down at opening.

In every table Insert adds, Enter opens the card, Delete deletes, and Alt with the arrow keys moves a row.</source>
        <translation>У конкурса есть критерии, заявки, жюри и туры. Начните с критериев: возьмите набор или напишите их сами, в карточке задайте вес и шкалу. Внесите проекты и посадите жюри из справочника: что связывает члена жюри с заявкой, показано жёлтым и решается отводом.

Тур открывают кодом председателя. С этого времени оценок не видит никто, вы тоже, пока тур не закроют кодом председателя или кодом восстановления, записанным при открытии.

В каждой таблице Insert добавляет, Enter открывает карточку, Delete удаляет, а Alt со стрелками переставляет строку.</translation>
    </message>
    <message>
        <source>Jury</source>
        <translation>Жюри</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>Конкурсы</translation>
    </message>
    <message>
        <source>Card of the contest</source>
        <translation>Карточка конкурса</translation>
    </message>
    <message>
        <source>Part of the contest</source>
        <translation>Часть конкурса</translation>
    </message>
    <message>
        <source>New contest</source>
        <translation>Новый конкурс</translation>
    </message>
    <message>
        <source>This meeting has no contest. Make one to judge projects by a jury.</source>
        <translation>У этой встречи нет конкурса. Создайте его, чтобы жюри оценило проекты.</translation>
    </message>
    <message>
        <source>This is a rehearsal: nothing judged here counts.</source>
        <translation>Это репетиция: оценки не идут в счёт.</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>Заявки</translation>
    </message>
    <message>
        <source>Rounds</source>
        <translation>Туры</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Итоги</translation>
    </message>
</context>
<context>
    <name>JurySection</name>
    <message>
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
</context>
<context>
    <name>JuryTable</name>
    <message>
        <source>Open the card</source>
        <translation>Открыть карточку</translation>
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
        <source>Add</source>
        <translation>Добавить</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
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
    <name>KioskWindow</name>
    <message>
        <source>Who are you?</source>
        <translation>Кто вы?</translation>
    </message>
    <message>
        <source>Leave the kiosk</source>
        <translation>Выйти из режима жюри</translation>
    </message>
    <message>
        <source>Rehearsal</source>
        <translation>Репетиция</translation>
    </message>
    <message>
        <source>Next, please</source>
        <translation>Следующий, пожалуйста</translation>
    </message>
    <message>
        <source>The seat will be locked in {seconds} s. Press any key to stay.</source>
        <translation>Место закроется через {seconds} с. Нажмите любую клавишу, чтобы остаться.</translation>
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
    <name>LadderForm</name>
    <message>
        <source>Without steps equal totals share their places.</source>
        <translation>Без шагов равные итоги делят места.</translation>
    </message>
    <message>
        <source>Next step</source>
        <translation>Следующий шаг</translation>
    </message>
    <message>
        <source>Add the step</source>
        <translation>Добавить шаг</translation>
    </message>
</context>
<context>
    <name>LeaveScreen</name>
    <message>
        <source>Leave the kiosk</source>
        <translation>Выход из режима жюри</translation>
    </message>
    <message>
        <source>The organizer's code is needed.</source>
        <translation>Нужен код организатора.</translation>
    </message>
    <message>
        <source>The organizer's code</source>
        <translation>Код организатора</translation>
    </message>
    <message>
        <source>Leave</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>The code is not right.</source>
        <translation>Код не подходит.</translation>
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
    <name>MarkCells</name>
    <message>
        <source>Mark for “{entry}”: {criterion}</source>
        <translation>Оценка заявки «{entry}»: {criterion}</translation>
    </message>
    <message>
        <source>Comment, must be written</source>
        <translation>Комментарий обязателен</translation>
    </message>
    <message>
        <source>Comment</source>
        <translation>Комментарий</translation>
    </message>
    <message>
        <source>Comment for “{entry}”: {criterion}</source>
        <translation>Комментарий к заявке «{entry}»: {criterion}</translation>
    </message>
</context>
<context>
    <name>Matrix</name>
    <message>
        <source>Outcome</source>
        <translation>Исход</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Проект</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Place holds</source>
        <translation>Надёжность</translation>
    </message>
    <message>
        <source>recused</source>
        <translation>отвод</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>firm</source>
        <translation>устойчиво</translation>
    </message>
    <message>
        <source>may move</source>
        <translation>шатко</translation>
    </message>
</context>
<context>
    <name>MatrixCard</name>
    <message>
        <source>Result, an entry per row</source>
        <translation>Результат, по заявке в строке</translation>
    </message>
    <message>
        <source>There is nothing to rank.</source>
        <translation>Распределять по местам нечего.</translation>
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
    <name>Methods</name>
    <message>
        <source>Weighted mean</source>
        <translation>Взвешенное среднее</translation>
    </message>
    <message>
        <source>Weighted sum</source>
        <translation>Взвешенная сумма</translation>
    </message>
    <message>
        <source>Trimmed mean</source>
        <translation>Среднее без крайних</translation>
    </message>
    <message>
        <source>Median</source>
        <translation>Медиана</translation>
    </message>
    <message>
        <source>Sum of places</source>
        <translation>Сумма мест</translation>
    </message>
    <message>
        <source>Borda count</source>
        <translation>Метод Борда</translation>
    </message>
    <message>
        <source>Place points, falling by a factor</source>
        <translation>Баллы за места с убыванием</translation>
    </message>
    <message>
        <source>Skating system</source>
        <translation>Система скейтинга</translation>
    </message>
    <message>
        <source>Schulze method</source>
        <translation>Метод Шульце</translation>
    </message>
    <message>
        <source>Standardized marks</source>
        <translation>Нормированные оценки</translation>
    </message>
    <message>
        <source>The mean of the jury by each criterion, times its weight, added up.</source>
        <translation>Среднее жюри по каждому критерию, умноженное на вес, складывается.</translation>
    </message>
    <message>
        <source>All marks times their weights are added up; fair if everybody judges all.</source>
        <translation>Складываются все оценки, умноженные на вес; справедливо, если все оценили всё.</translation>
    </message>
    <message>
        <source>The highest and the lowest marks are taken off before the mean.</source>
        <translation>До среднего отбрасываются самая высокая и самая низкая оценки.</translation>
    </message>
    <message>
        <source>The middle mark of the jury counts, so that one odd mark changes little.</source>
        <translation>Берётся средняя по порядку оценка жюри: одна странная оценка мало что меняет.</translation>
    </message>
    <message>
        <source>Each juror's marks become places; the smallest sum of places wins.</source>
        <translation>Оценки каждого становятся местами; побеждает наименьшая сумма мест.</translation>
    </message>
    <message>
        <source>Each juror gives a point for every entry that is placed lower.</source>
        <translation>Каждый даёт заявке по баллу за каждую, что стоит у него ниже.</translation>
    </message>
    <message>
        <source>Each place of a juror is worth a fixed share of the place before it.</source>
        <translation>Каждое место стоит определённой доли предыдущего.</translation>
    </message>
    <message>
        <source>Jurors give places, and the majority decides; the criteria are the dances.</source>
        <translation>Жюри ставит места, решает большинство; критерии – это танцы.</translation>
    </message>
    <message>
        <source>Every two entries are compared by how many jurors prefer which.</source>
        <translation>Каждые две заявки сравниваются: сколько членов жюри предпочли какую.</translation>
    </message>
    <message>
        <source>Marks are measured against each juror's own mean and spread.</source>
        <translation>Оценки отсчитываются от среднего и разброса каждого члена жюри.</translation>
    </message>
    <message>
        <source>The others count</source>
        <translation>Учитываются остальные</translation>
    </message>
    <message>
        <source>The mean of the others stands for it</source>
        <translation>Вместо неё берётся среднее остальных</translation>
    </message>
    <message>
        <source>The juror does not count for this entry</source>
        <translation>Этот член жюри для заявки не учитывается</translation>
    </message>
    <message>
        <source>Nothing is calculated</source>
        <translation>Ничего не подсчитывается</translation>
    </message>
    <message>
        <source>Higher figure by a criterion</source>
        <translation>Больше по критерию</translation>
    </message>
    <message>
        <source>Better median of the jury</source>
        <translation>Лучшая медиана жюри</translation>
    </message>
    <message>
        <source>More first places</source>
        <translation>Больше первых мест</translation>
    </message>
    <message>
        <source>Preferred by more jurors</source>
        <translation>Предпочло больше членов жюри</translation>
    </message>
    <message>
        <source>The marks that were taken off</source>
        <translation>Отброшенные оценки</translation>
    </message>
    <message>
        <source>Higher total of this round alone</source>
        <translation>Больше итог этого тура</translation>
    </message>
    <message>
        <source>Lot, with its number kept</source>
        <translation>Жребий с сохранением номера</translation>
    </message>
    <message>
        <source>The places are shared</source>
        <translation>Места делятся</translation>
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
        <source>Contest</source>
        <translation>Конкурс</translation>
    </message>
    <message>
        <source>Criterion</source>
        <translation>Критерий</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>Заявка</translation>
    </message>
    <message>
        <source>Juror</source>
        <translation>Член жюри</translation>
    </message>
    <message>
        <source>Round</source>
        <translation>Тур</translation>
    </message>
    <message>
        <source>Ballot on paper</source>
        <translation>Бумажный бюллетень</translation>
    </message>
    <message>
        <source>Place in the result</source>
        <translation>Место в итогах</translation>
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
    <name>Money</name>
    <message>
        <source>The budget reaches for {count} of the entries; {left} is left.</source>
        <translation>Бюджета хватает на заявок: {count}; остаётся {left}.</translation>
    </message>
    <message>
        <source>It ends before “{entry}”.</source>
        <translation>Он заканчивается перед заявкой «{entry}».</translation>
    </message>
    <message>
        <source>The line runs through a shared place: decide the tie.</source>
        <translation>Граница проходит по разделённому месту: решите равенство.</translation>
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
    <name>NominationField</name>
    <message>
        <source>Take the nomination out</source>
        <translation>Убрать номинацию</translation>
    </message>
    <message>
        <source>Nomination {title}</source>
        <translation>Номинация {title}</translation>
    </message>
</context>
<context>
    <name>NominationsLine</name>
    <message>
        <source>A new nomination; without any, all entries compete</source>
        <translation>Новая номинация; если их нет, соревнуются все заявки</translation>
    </message>
    <message>
        <source>Add a nomination</source>
        <translation>Добавить номинацию</translation>
    </message>
    <message>
        <source>The nomination is taken out.</source>
        <translation>Номинация убрана.</translation>
    </message>
</context>
<context>
    <name>NumberScale</name>
    <message>
        <source>A step less</source>
        <translation>На шаг меньше</translation>
    </message>
    <message>
        <source>A step more</source>
        <translation>На шаг больше</translation>
    </message>
    <message>
        <source>from {low} to {high} by {step}</source>
        <translation>от {low} до {high} с шагом {step}</translation>
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
    <name>OpeningForm</name>
    <message>
        <source>The code of the chair closes the ballots: without it nobody can read a mark, you included. Let the chair choose it, at least {limit} characters, and keep it from you. From opening on, the panel, the criteria and the rules are frozen.</source>
        <translation>Код председателя закрывает бюллетени: без него оценок не прочтёт никто, вы тоже. Пусть председатель сам придумает его, не короче {limit} знаков, и не сообщает вам. С открытием состав жюри, критерии и правила закрепляются.</translation>
    </message>
    <message>
        <source>Code of the chair</source>
        <translation>Код председателя</translation>
    </message>
    <message>
        <source>Once more</source>
        <translation>Ещё раз</translation>
    </message>
    <message>
        <source>Go on to the recovery code</source>
        <translation>Перейти к коду восстановления</translation>
    </message>
    <message>
        <source>This recovery code opens the ballots if the code of the chair is lost. It is shown only now and kept nowhere. Note it down and put it into an envelope.</source>
        <translation>Код восстановления откроет бюллетени, если код председателя утрачен. Он показан только сейчас и нигде не хранится. Запишите его и положите в конверт.</translation>
    </message>
    <message>
        <source>Recovery code</source>
        <translation>Код восстановления</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Скопировать</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Напечатать</translation>
    </message>
    <message>
        <source>Its last four characters, from your note</source>
        <translation>Его последние четыре знака, по вашей записи</translation>
    </message>
    <message>
        <source>Open the round</source>
        <translation>Открыть тур</translation>
    </message>
    <message>
        <source>Not yet</source>
        <translation>Не сейчас</translation>
    </message>
    <message>
        <source>The two codes differ. Write the same code twice.</source>
        <translation>Коды не совпали. Напишите дважды один и тот же.</translation>
    </message>
    <message>
        <source>The recovery code is in the clipboard.</source>
        <translation>Код восстановления скопирован.</translation>
    </message>
    <message>
        <source>Recovery code of the ballots

{contest}
{round}

{code}

Keep this sheet in a closed envelope until the round is closed.</source>
        <translation>Код восстановления бюллетеней

{contest}
{round}

{code}

Храните этот лист в запечатанном конверте до закрытия тура.</translation>
    </message>
    <message>
        <source>The round is open. The jury can begin.</source>
        <translation>Тур открыт. Жюри может начинать.</translation>
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
        <translation>Кого слушали (в русском протоколе)</translation>
    </message>
    <message>
        <source>Nominative</source>
        <translation>Именительный падеж</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Винительный падеж</translation>
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
    <name>OtherWeights</name>
    <message>
        <source>Other weight</source>
        <translation>Другой вес</translation>
    </message>
    <message>
        <source>In the nomination</source>
        <translation>В номинации</translation>
    </message>
    <message>
        <source>Sum requested from, roubles</source>
        <translation>Запрошено от, руб.</translation>
    </message>
    <message>
        <source>and below</source>
        <translation>и меньше</translation>
    </message>
    <message>
        <source>Add this weight</source>
        <translation>Добавить этот вес</translation>
    </message>
    <message>
        <source>Any</source>
        <translation>Любая</translation>
    </message>
    <message>
        <source>Other weights for some entries</source>
        <translation>Другие веса для некоторых заявок</translation>
    </message>
    <message>
        <source>A weight for a nomination goes before one for all nominations.</source>
        <translation>Вес для номинации важнее веса для всех номинаций.</translation>
    </message>
    <message>
        <source>Weight {weight}</source>
        <translation>Вес {weight}</translation>
    </message>
    <message>
        <source>in “{title}”</source>
        <translation>в номинации «{title}»</translation>
    </message>
    <message>
        <source>from {amount} roubles</source>
        <translation>от {amount} руб.</translation>
    </message>
    <message>
        <source>below {amount} roubles</source>
        <translation>меньше {amount} руб.</translation>
    </message>
    <message>
        <source>The weight is taken away.</source>
        <translation>Вес убран.</translation>
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
        <source>Jury</source>
        <translation>Жюри</translation>
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
    <name>PanelSection</name>
    <message>
        <source>Jury</source>
        <translation>Жюри</translation>
    </message>
    <message>
        <source>Nobody sits in the jury yet. Type the first name above.</source>
        <translation>В жюри пока никого нет. Наберите первое имя в строке выше.</translation>
    </message>
    <message>
        <source>Surname, name and patronymic of a juror</source>
        <translation>Фамилия, имя и отчество члена жюри</translation>
    </message>
    <message>
        <source>The juror is taken out of the jury.</source>
        <translation>Член жюри убран.</translation>
    </message>
</context>
<context>
    <name>PaperGrid</name>
    <message>
        <source>Not judged: {reason}</source>
        <translation>Не оценивается: {reason}</translation>
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
    <name>PapersForm</name>
    <message>
        <source>For jurors who judge on paper. Each sheet carries a code of its own, under which its marks are typed later; every printing makes new codes.</source>
        <translation>Для тех, кто оценивает на бумаге. На каждом листе свой код, под которым его оценки потом вводят; при каждой печати коды новые.</translation>
    </message>
    <message>
        <source>Blank sheets by juror</source>
        <translation>Пустые листы по членам жюри</translation>
    </message>
    <message>
        <source>Blank sheets by entry</source>
        <translation>Пустые листы по заявкам</translation>
    </message>
    <message>
        <source>All papers are made of the same frozen result.</source>
        <translation>Все документы составляются из одного и того же закреплённого результата.</translation>
    </message>
    <message>
        <source>Tables of marks and results</source>
        <translation>Таблицы оценок и результатов</translation>
    </message>
    <message>
        <source>Composing the paper</source>
        <translation>Документ составляется</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
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
    <name>PinPad</name>
    <message>
        <source>Code of six digits</source>
        <translation>Код из шести цифр</translation>
    </message>
    <message>
        <source>Delete the last digit</source>
        <translation>Стереть последнюю цифру</translation>
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
    <name>ProgressForm</name>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Give the ballot back</source>
        <translation>Вернуть бюллетень</translation>
    </message>
    <message>
        <source>Note that the juror left</source>
        <translation>Отметить, что член жюри выбыл</translation>
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
    <name>QuotaLine</name>
    <message>
        <source>Take the quota away</source>
        <translation>Убрать квоту</translation>
    </message>
</context>
<context>
    <name>QuotasForm</name>
    <message>
        <source>Without a quota everybody passes who reaches the total needed.</source>
        <translation>Без квоты проходит каждый, кто набрал нужный итог.</translation>
    </message>
    <message>
        <source>Applicants</source>
        <translation>Заявители</translation>
    </message>
    <message>
        <source>All together</source>
        <translation>Все вместе</translation>
    </message>
    <message>
        <source>Pass</source>
        <translation>Проходят</translation>
    </message>
    <message>
        <source>Reserve</source>
        <translation>Резерв</translation>
    </message>
    <message>
        <source>Set the quota</source>
        <translation>Задать квоту</translation>
    </message>
    <message>
        <source>{who}: {places} pass, {reserve} on the reserve list</source>
        <translation>{who}: проходят {places}, в резерве {reserve}</translation>
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
    <name>ReasonAct</name>
    <message>
        <source>Reason, for the minutes</source>
        <translation>Причина, для протокола</translation>
    </message>
    <message>
        <source>Never mind</source>
        <translation>Не надо</translation>
    </message>
</context>
<context>
    <name>ReceiptScreen</name>
    <message>
        <source>The ballot is signed and sealed</source>
        <translation>Бюллетень подписан и запечатан</translation>
    </message>
    <message>
        <source>Your receipt code: note it down or take a photograph of it. The annex of the protocol names it.</source>
        <translation>Код вашей квитанции: запишите или сфотографируйте его. Он будет в приложении к протоколу.</translation>
    </message>
    <message>
        <source>I have noted it down</source>
        <translation>Записано</translation>
    </message>
</context>
<context>
    <name>RecusalLine</name>
    <message>
        <source>Take the recusal back</source>
        <translation>Снять отвод</translation>
    </message>
</context>
<context>
    <name>RecusalScreen</name>
    <message>
        <source>A conflict of interest</source>
        <translation>Конфликт интересов</translation>
    </message>
    <message>
        <source>You will not judge “{title}”. The protocol names the reason. This cannot be taken back here.</source>
        <translation>Вы не будете оценивать «{title}». Причина войдёт в протокол. Отменить это здесь нельзя.</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Reason, for example: I advised this team</source>
        <translation>Причина, например: консультировал эту команду</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>I do not judge this entry</source>
        <translation>Не оцениваю эту заявку</translation>
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
    <name>ResultsView</name>
    <message>
        <source>Round</source>
        <translation>Тур</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>Результат</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>Согласованность</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Если бы</translation>
    </message>
    <message>
        <source>For the chair only</source>
        <translation>Для председателя</translation>
    </message>
    <message>
        <source>What to look at</source>
        <translation>На что смотреть</translation>
    </message>
    <message>
        <source>No round is closed yet. Marks stay sealed until the chair closes a round.</source>
        <translation>Закрытых туров пока нет. Оценки запечатаны, пока председатель не закроет тур.</translation>
    </message>
    <message>
        <source>The second calculation finds another result. Nothing can be printed until this is cleared up; keep the file and ask for help.</source>
        <translation>Второй подсчёт даёт другой результат. Пока это не выяснено, печатать нельзя; сохраните файл и обратитесь за помощью.</translation>
    </message>
    <message>
        <source>Trying other ways to count</source>
        <translation>Пробуются другие способы подсчёта</translation>
    </message>
</context>
<context>
    <name>ReviewScreen</name>
    <message>
        <source>These are my marks. I know that they cannot be changed after signing.</source>
        <translation>Это мои оценки. Я знаю, что после подписи изменить их нельзя.</translation>
    </message>
    <message>
        <source>Sign the ballot</source>
        <translation>Подписать бюллетень</translation>
    </message>
    <message>
        <source>Back to the marks</source>
        <translation>Вернуться к оценкам</translation>
    </message>
    <message>
        <source>Review</source>
        <translation>Проверка</translation>
    </message>
    <message>
        <source>Before you can sign</source>
        <translation>Прежде чем подписать</translation>
    </message>
    <message>
        <source>“{entry}”: a comment on “{criterion}” is required</source>
        <translation>«{entry}»: нужен комментарий по критерию «{criterion}»</translation>
    </message>
    <message>
        <source>“{entry}”: no mark by “{criterion}”</source>
        <translation>«{entry}»: нет оценки по критерию «{criterion}»</translation>
    </message>
    <message>
        <source>and more: {count}</source>
        <translation>и ещё: {count}</translation>
    </message>
    <message>
        <source>You do not judge this entry: {reason}.</source>
        <translation>Вы не оцениваете эту заявку: {reason}.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>no mark</source>
        <translation>нет оценки</translation>
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
    <name>RoundPanel</name>
    <message>
        <source>Round</source>
        <translation>Тур</translation>
    </message>
    <message>
        <source>open since {moment}</source>
        <translation>открыт с {moment}</translation>
    </message>
    <message>
        <source>closed on {moment}</source>
        <translation>закрыт {moment}</translation>
    </message>
    <message>
        <source>Start judging at this laptop</source>
        <translation>Начать оценивание на этом ноутбуке</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Как считать</translation>
    </message>
    <message>
        <source>What decides between equals</source>
        <translation>Что решает при равенстве</translation>
    </message>
    <message>
        <source>How many pass</source>
        <translation>Сколько проходит</translation>
    </message>
    <message>
        <source>Who judges what</source>
        <translation>Кто что оценивает</translation>
    </message>
    <message>
        <source>Opening</source>
        <translation>Открытие</translation>
    </message>
    <message>
        <source>The jury</source>
        <translation>Жюри</translation>
    </message>
    <message>
        <source>Closing</source>
        <translation>Закрытие</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>The round is deleted.</source>
        <translation>Тур удалён.</translation>
    </message>
</context>
<context>
    <name>RoundPaperPanel</name>
    <message>
        <source>Ballot on paper</source>
        <translation>Бумажный бюллетень</translation>
    </message>
    <message>
        <source>The marks typed from paper are not kept yet.</source>
        <translation>Введённые с бумаги оценки ещё не сохранены.</translation>
    </message>
    <message>
        <source>Code of the sheet</source>
        <translation>Код листа</translation>
    </message>
    <message>
        <source>eight characters</source>
        <translation>восемь знаков</translation>
    </message>
    <message>
        <source>Keep for the second person</source>
        <translation>Сохранить для второго человека</translation>
    </message>
    <message>
        <source>Show what was typed</source>
        <translation>Показать введённое</translation>
    </message>
    <message>
        <source>Confirm, it is the same</source>
        <translation>Подтвердить, совпадает</translation>
    </message>
    <message>
        <source>Reject, type again</source>
        <translation>Отклонить, ввести заново</translation>
    </message>
    <message>
        <source>Typed by {name}. Another person compares it with the sheet, and confirms or rejects; nothing can be changed here.</source>
        <translation>Ввод: {name}. Другой человек сверяет с листом и подтверждает или отклоняет; изменить здесь ничего нельзя.</translation>
    </message>
    <message>
        <source>Confirmed by</source>
        <translation>Подтверждает</translation>
    </message>
    <message>
        <source>Type the marks as they stand on the sheet. They are kept under the code printed on it, until a second person has confirmed them.</source>
        <translation>Введите оценки так, как они стоят на листе. Они хранятся под напечатанным на нём кодом, пока их не подтвердит второй человек.</translation>
    </message>
    <message>
        <source>Typed by</source>
        <translation>Вводит</translation>
    </message>
    <message>
        <source>Kept. Another person has to confirm it.</source>
        <translation>Сохранено. Подтвердить должен другой человек.</translation>
    </message>
    <message>
        <source>The ballot is sealed. Receipt: {receipt}.</source>
        <translation>Бюллетень запечатан. Квитанция: {receipt}.</translation>
    </message>
</context>
<context>
    <name>RoundsSection</name>
    <message>
        <source>Rounds</source>
        <translation>Туры</translation>
    </message>
    <message>
        <source>There is no round yet. Add the first one above, then open its card.</source>
        <translation>Туров пока нет. Добавьте первый в строке выше и откройте его карточку.</translation>
    </message>
    <message>
        <source>Title of a round, such as the defence of projects</source>
        <translation>Название тура, например: защита проектов</translation>
    </message>
    <message>
        <source>Kind of round</source>
        <translation>Вид тура</translation>
    </message>
    <message>
        <source>The round is deleted.</source>
        <translation>Тур удалён.</translation>
    </message>
</context>
<context>
    <name>RuleLine</name>
    <message>
        <source>Take this weight away</source>
        <translation>Убрать этот вес</translation>
    </message>
</context>
<context>
    <name>RulesForm</name>
    <message>
        <source>Method</source>
        <translation>Метод подсчёта</translation>
    </message>
    <message>
        <source>Highest taken off</source>
        <translation>Отбросить высших</translation>
    </message>
    <message>
        <source>Lowest taken off</source>
        <translation>Отбросить низших</translation>
    </message>
    <message>
        <source>Taken off</source>
        <translation>Отбрасываются</translation>
    </message>
    <message>
        <source>by each criterion</source>
        <translation>по каждому критерию</translation>
    </message>
    <message>
        <source>from the totals of the jurors</source>
        <translation>из итогов членов жюри</translation>
    </message>
    <message>
        <source>A place is worth of the one before</source>
        <translation>Какую долю предыдущего стоит место</translation>
    </message>
    <message>
        <source>exact</source>
        <translation>точно</translation>
    </message>
    <message>
        <source>Decimals by criterion</source>
        <translation>Знаков по критерию</translation>
    </message>
    <message>
        <source>Decimals when weighted</source>
        <translation>Знаков после веса</translation>
    </message>
    <message>
        <source>Decimals of the total</source>
        <translation>Знаков в итоге</translation>
    </message>
    <message>
        <source>Where a mark is missing</source>
        <translation>Если оценки нет</translation>
    </message>
    <message>
        <source>Where a juror is recused</source>
        <translation>Если член жюри отведён</translation>
    </message>
    <message>
        <source>Where a juror is absent</source>
        <translation>Если член жюри отсутствует</translation>
    </message>
</context>
<context>
    <name>RungLine</name>
    <message>
        <source>Decide earlier</source>
        <translation>Решать раньше</translation>
    </message>
    <message>
        <source>Decide later</source>
        <translation>Решать позже</translation>
    </message>
    <message>
        <source>Take the step out</source>
        <translation>Убрать шаг</translation>
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
    <name>SetGateScreen</name>
    <message>
        <source>Choose the organizer's code</source>
        <translation>Придумайте код организатора</translation>
    </message>
    <message>
        <source>Jurors will use this laptop alone. The kiosk is left only with this code; it does not open any mark.</source>
        <translation>Члены жюри останутся с этим ноутбуком наедине. Выйти из режима жюри можно только с этим кодом; оценок он не открывает.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>The same code once more</source>
        <translation>Тот же код ещё раз</translation>
    </message>
    <message>
        <source>Start the kiosk</source>
        <translation>Начать</translation>
    </message>
    <message>
        <source>Do not start</source>
        <translation>Не начинать</translation>
    </message>
    <message>
        <source>The two codes differ.</source>
        <translation>Коды не совпали.</translation>
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
    <name>SetupForm</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Kind of round</source>
        <translation>Вид тура</translation>
    </message>
    <message>
        <source>Totals carried over from</source>
        <translation>Перенести итоги из тура</translation>
    </message>
    <message>
        <source>Total needed to pass (may be left out)</source>
        <translation>Итог, с которого проходят (можно не указывать)</translation>
    </message>
    <message>
        <source>Each juror meets the entries in an order of their own</source>
        <translation>У каждого члена жюри свой порядок заявок</translation>
    </message>
    <message>
        <source>No round</source>
        <translation>Без переноса</translation>
    </message>
</context>
<context>
    <name>SheetScreen</name>
    <message>
        <source>There is nothing for you to judge in this round.</source>
        <translation>В этом туре вам нечего оценивать.</translation>
    </message>
    <message>
        <source>You do not judge this entry: {reason}.</source>
        <translation>Вы не оцениваете эту заявку: {reason}.</translation>
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
    <name>Standing</name>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>место {place}</translation>
    </message>
</context>
<context>
    <name>StandingPanel</name>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>place {place}</source>
        <translation>место {place}</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>Total of each juror among all totals</source>
        <translation>Итог каждого члена жюри среди всех итогов</translation>
    </message>
    <message>
        <source>Figure by each criterion among all entries</source>
        <translation>Показатель по каждому критерию среди всех заявок</translation>
    </message>
    <message>
        <source>Comments of the jury</source>
        <translation>Комментарии жюри</translation>
    </message>
    <message>
        <source>Why this place</source>
        <translation>Почему это место</translation>
    </message>
    <message>
        <source>By juror</source>
        <translation>По членам жюри</translation>
    </message>
    <message>
        <source>By criterion</source>
        <translation>По критериям</translation>
    </message>
    <message>
        <source>What if</source>
        <translation>Если бы</translation>
    </message>
    <message>
        <source>None of this changes the result.</source>
        <translation>Ничто здесь не меняет результата.</translation>
    </message>
    <message>
        <source>There is no neighbour to compare with.</source>
        <translation>Сравнить не с кем.</translation>
    </message>
    <message>
        <source>{juror}, “{criterion}”: {comment}</source>
        <translation>{juror}, «{criterion}»: {comment}</translation>
    </message>
    <message>
        <source>Trying other ways to count</source>
        <translation>Пробуются другие способы подсчёта</translation>
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
    <name>SummaryView</name>
    <message>
        <source>Digest of the ballots</source>
        <translation>Свёртка бюллетеней</translation>
    </message>
    <message>
        <source>Frozen rules</source>
        <translation>Закреплённые правила</translation>
    </message>
    <message>
        <source>Equal totals: {steps}.</source>
        <translation>При равенстве: {steps}.</translation>
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
    <name>Topic</name>
    <message>
        <source>I have a conflict of interest</source>
        <translation>У меня конфликт интересов</translation>
    </message>
    <message>
        <source>Total {total} of {most}</source>
        <translation>Итог {total} из {most}</translation>
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
    <name>Verdicts</name>
    <message>
        <source>high</source>
        <translation>высокая</translation>
    </message>
    <message>
        <source>moderate</source>
        <translation>умеренная</translation>
    </message>
    <message>
        <source>low</source>
        <translation>низкая</translation>
    </message>
    <message>
        <source>by chance</source>
        <translation>случайная</translation>
    </message>
    <message>
        <source>not measured</source>
        <translation>не измерена</translation>
    </message>
    <message>
        <source>The jury agrees well.</source>
        <translation>Жюри хорошо согласно.</translation>
    </message>
    <message>
        <source>The jury agrees moderately.</source>
        <translation>Жюри умеренно согласно.</translation>
    </message>
    <message>
        <source>The jury agrees little.</source>
        <translation>Жюри мало согласно.</translation>
    </message>
    <message>
        <source>The jury agrees no more than by chance.</source>
        <translation>Жюри согласно не больше, чем случайно.</translation>
    </message>
    <message>
        <source>Agreement cannot be measured on these marks.</source>
        <translation>По этим оценкам согласованность измерить нельзя.</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итог</translation>
    </message>
    <message>
        <source>Higher by the criterion “{name}”</source>
        <translation>Больше по критерию «{name}»</translation>
    </message>
    <message>
        <source>Better median of the jury</source>
        <translation>Лучшая медиана жюри</translation>
    </message>
    <message>
        <source>More first places</source>
        <translation>Больше первых мест</translation>
    </message>
    <message>
        <source>Preferred by more jurors</source>
        <translation>Предпочло больше членов жюри</translation>
    </message>
    <message>
        <source>The marks that were taken off</source>
        <translation>Отброшенные оценки</translation>
    </message>
    <message>
        <source>Higher total of this round alone</source>
        <translation>Больше итог этого тура</translation>
    </message>
    <message>
        <source>Earlier application</source>
        <translation>Раньше подана заявка</translation>
    </message>
    <message>
        <source>Word of the chair</source>
        <translation>Голос председателя</translation>
    </message>
    <message>
        <source>Vote of the jury</source>
        <translation>Голосование жюри</translation>
    </message>
    <message>
        <source>Drawing of lots</source>
        <translation>Жребий</translation>
    </message>
    <message>
        <source>Nothing tells them apart, the place is shared</source>
        <translation>Ничто не различает, место делится</translation>
    </message>
    <message>
        <source>Majority in an earlier column</source>
        <translation>Большинство раньше по столбцам</translation>
    </message>
    <message>
        <source>Larger majority</source>
        <translation>Больше большинство</translation>
    </message>
    <message>
        <source>Smaller sum of the places counted</source>
        <translation>Меньше сумма засчитанных мест</translation>
    </message>
    <message>
        <source>Smaller sum of places in all dances</source>
        <translation>Меньше сумма мест во всех танцах</translation>
    </message>
    <message>
        <source>More places as good or better</source>
        <translation>Больше мест не хуже</translation>
    </message>
    <message>
        <source>Smaller sum of these places</source>
        <translation>Меньше сумма этих мест</translation>
    </message>
    <message>
        <source>All dances taken as one</source>
        <translation>Все танцы как один</translation>
    </message>
    <message>
        <source>Stronger path of preferences</source>
        <translation>Сильнее цепочка предпочтений</translation>
    </message>
    <message>
        <source>Without a place</source>
        <translation>Без места</translation>
    </message>
    <message>
        <source>selected</source>
        <translation>проходит</translation>
    </message>
    <message>
        <source>reserve</source>
        <translation>резерв</translation>
    </message>
    <message>
        <source>tie to be decided</source>
        <translation>равенство, нужно решить</translation>
    </message>
    <message>
        <source>beyond the quota</source>
        <translation>сверх квоты</translation>
    </message>
    <message>
        <source>below the threshold</source>
        <translation>ниже порога</translation>
    </message>
    <message>
        <source>no place</source>
        <translation>без места</translation>
    </message>
    <message>
        <source>Without {name}</source>
        <translation>Без члена жюри: {name}</translation>
    </message>
    <message>
        <source>By the method “{name}”</source>
        <translation>По методу «{name}»</translation>
    </message>
    <message>
        <source>“{name}” weighs a tenth more</source>
        <translation>«{name}» весит на десятую больше</translation>
    </message>
    <message>
        <source>“{name}” weighs a tenth less</source>
        <translation>«{name}» весит на десятую меньше</translation>
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
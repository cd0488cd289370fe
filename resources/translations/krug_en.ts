<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Counts</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n item</numerusform>
            <numerusform>%n items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) added to the agenda.</source>
        <translation>
            <numerusform>%n item added to the agenda.</numerusform>
            <numerusform>%n items added to the agenda.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %n minute(s) ago</source>
        <translation>
            <numerusform>changed %n minute ago</numerusform>
            <numerusform>changed %n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>changed %n hour(s) ago</source>
        <translation>
            <numerusform>changed %n hour ago</numerusform>
            <numerusform>changed %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n item(s) without notes.</source>
        <translation>
            <numerusform>%n item without notes.</numerusform>
            <numerusform>%n items without notes.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without anybody responsible.</source>
        <translation>
            <numerusform>%n decision without anybody responsible.</numerusform>
            <numerusform>%n decisions without anybody responsible.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n decision(s) without a due date.</source>
        <translation>
            <numerusform>%n decision without a due date.</numerusform>
            <numerusform>%n decisions without a due date.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organization(s)</source>
        <translation>
            <numerusform>%n organization</numerusform>
            <numerusform>%n organizations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n change(s) will be undone.</source>
        <translation>
            <numerusform>%n change will be undone.</numerusform>
            <numerusform>%n changes will be undone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>in %n day(s)</source>
        <translation>
            <numerusform>in %n day</numerusform>
            <numerusform>in %n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>item(s)</source>
        <comment>behind a number written apart</comment>
        <translation>
            <numerusform>item</numerusform>
            <numerusform>items</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n agenda item(s) without a presenter</source>
        <translation>
            <numerusform>%n agenda item without a presenter</numerusform>
            <numerusform>%n agenda items without a presenter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n overdue</source>
        <comment>decisions</comment>
        <translation>
            <numerusform>%n overdue</numerusform>
            <numerusform>%n overdue</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <comment>people</comment>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) taken off the list.</source>
        <translation>
            <numerusform>%n participant taken off the list.</numerusform>
            <numerusform>%n participants taken off the list.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>people</comment>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criteria added.</source>
        <translation>
            <numerusform>%n criterion added.</numerusform>
            <numerusform>%n criteria added.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n criterion(s)</source>
        <translation>
            <numerusform>%n criterion</numerusform>
            <numerusform>%n criteria</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n entry(s)</source>
        <translation>
            <numerusform>%n entry</numerusform>
            <numerusform>%n entries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n juror(s)</source>
        <translation>
            <numerusform>%n juror</numerusform>
            <numerusform>%n jurors</numerusform>
        </translation>
    </message>
</context>
</TS>

<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>Outcomes</name>
    <message numerus="yes">
        <source>%n activit(y/ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n outcome(s) without an activity</source>
        <translation>
            <numerusform>%n outcome without an activity</numerusform>
            <numerusform>%n outcomes without an activity</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activit(y/ies) without an outcome</source>
        <translation>
            <numerusform>%n activity without an outcome</numerusform>
            <numerusform>%n activities without an outcome</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>cli</name>
    <message numerus="yes">
        <source>%n difference(s)</source>
        <translation>
            <numerusform>%n difference</numerusform>
            <numerusform>%n differences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <translation>
            <numerusform>And %n more error.</numerusform>
            <numerusform>And %n more errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n accepted warning(s)</source>
        <translation>
            <numerusform>%n accepted warning</numerusform>
            <numerusform>%n accepted warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Note: %n accepted warning(s) lapsed, because the data behind changed or the warning is gone.</source>
        <translation>
            <numerusform>Note: %n accepted warning lapsed, because the data behind changed or the warning is gone.</numerusform>
            <numerusform>Note: %n accepted warnings lapsed, because the data behind changed or the warning is gone.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::ExportPage</name>
    <message numerus="yes">
        <source>Not possible yet: %n error(s) must be mended first.</source>
        <translation>
            <numerusform>Not possible yet: %n error must be mended first.</numerusform>
            <numerusform>Not possible yet: %n errors must be mended first.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Not possible yet: the content of %n annex(es) is missing.</source>
        <translation>
            <numerusform>Not possible yet: the content of %n annex is missing.</numerusform>
            <numerusform>Not possible yet: the content of %n annexes is missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::FindingsPanel</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::MainWindow</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::Outline</name>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>itinera::OverviewPage</name>
    <message numerus="yes">
        <source>%n day(s) left</source>
        <translation>
            <numerusform>%n day left</numerusform>
            <numerusform>%n days left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hour(s) left</source>
        <translation>
            <numerusform>%n hour left</numerusform>
            <numerusform>%n hours left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minute(s) left</source>
        <translation>
            <numerusform>%n minute left</numerusform>
            <numerusform>%n minutes left</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n hour(s) ago</source>
        <translation>
            <numerusform>The deadline passed %n hour ago</numerusform>
            <numerusform>The deadline passed %n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n day(s) ago</source>
        <translation>
            <numerusform>The deadline passed %n day ago</numerusform>
            <numerusform>The deadline passed %n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n month(s) ago</source>
        <translation>
            <numerusform>The deadline passed %n month ago</numerusform>
            <numerusform>The deadline passed %n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The deadline passed %n year(s) ago</source>
        <translation>
            <numerusform>The deadline passed %n year ago</numerusform>
            <numerusform>The deadline passed %n years ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n error(s)</source>
        <translation>
            <numerusform>%n error</numerusform>
            <numerusform>%n errors</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s)</source>
        <translation>
            <numerusform>%n warning</numerusform>
            <numerusform>%n warnings</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n piece(s) of advice</source>
        <translation>
            <numerusform>%n piece of advice</numerusform>
            <numerusform>%n pieces of advice</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n warning(s) accepted with a reason.</source>
        <translation>
            <numerusform>%n warning accepted with a reason.</numerusform>
            <numerusform>%n warnings accepted with a reason.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s) too many.</source>
        <translation>
            <numerusform>%n participant too many.</numerusform>
            <numerusform>%n participants too many.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n guest(s) from abroad besides.</source>
        <translation>
            <numerusform>%n guest from abroad besides.</numerusform>
            <numerusform>%n guests from abroad besides.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n input(s) missing for the exact amount.</source>
        <translation>
            <numerusform>%n input missing for the exact amount.</numerusform>
            <numerusform>%n inputs missing for the exact amount.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n required field(s) missing</source>
        <translation>
            <numerusform>%n required field missing</numerusform>
            <numerusform>%n required fields missing</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>text</name>
    <message numerus="yes">
        <source>%n byte(s)</source>
        <translation>
            <numerusform>%n byte</numerusform>
            <numerusform>%n bytes</numerusform>
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
        <source>%n accompanying person(s)</source>
        <translation>
            <numerusform>%n accompanying person</numerusform>
            <numerusform>%n accompanying persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s)</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n persons</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) from day %1 on</source>
        <translation>
            <numerusform>%n day from day %1 on</numerusform>
            <numerusform>%n days from day %1 on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s) of course fee</source>
        <translation>
            <numerusform>%n day of course fee</numerusform>
            <numerusform>%n days of course fee</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>And %n more error(s).</source>
        <translation>
            <numerusform>And %n more error.</numerusform>
            <numerusform>And %n more errors.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n organisation(s)</source>
        <translation>
            <numerusform>%n organisation</numerusform>
            <numerusform>%n organisations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n activit(y/ies)</source>
        <translation>
            <numerusform>%n activity</numerusform>
            <numerusform>%n activities</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n grant(s)</source>
        <translation>
            <numerusform>%n grant</numerusform>
            <numerusform>%n grants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annex(es)</source>
        <translation>
            <numerusform>%n annex</numerusform>
            <numerusform>%n annexes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n visit(s)</source>
        <translation>
            <numerusform>%n visit</numerusform>
            <numerusform>%n visits</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countr(y/ies)</source>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n objective(s)</source>
        <translation>
            <numerusform>%n objective</numerusform>
            <numerusform>%n objectives</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n topic(s)</source>
        <translation>
            <numerusform>%n topic</numerusform>
            <numerusform>%n topics</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n megabyte(s)</source>
        <translation>
            <numerusform>%n megabyte</numerusform>
            <numerusform>%n megabytes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n character(s)</source>
        <translation>
            <numerusform>%n character</numerusform>
            <numerusform>%n characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation>
            <numerusform>%n row</numerusform>
            <numerusform>%n rows</numerusform>
        </translation>
    </message>
</context>
</TS>

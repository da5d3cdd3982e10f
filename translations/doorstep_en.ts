<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%n strokes</source>
        <translation>
            <numerusform>%n stroke</numerusform>
            <numerusform>%n strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyPeople</name>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %n digits.</source>
        <translation>
            <numerusform>A PIN has at least %n digit.</numerusform>
            <numerusform>A PIN has at least %n digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%n digits typed</source>
        <translation>
            <numerusform>%n digit typed</numerusform>
            <numerusform>%n digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetRound</name>
    <message numerus="yes">
        <source>Take at least %n homes together. Then no number can point at one door.</source>
        <translation>
            <numerusform>Take at least %n home together. Then no number can point at one door.</numerusform>
            <numerusform>Take at least %n homes together. Then no number can point at one door.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchpointThanks</name>
    <message numerus="yes">
        <source>That&apos;s %n Mondays.</source>
        <translation>
            <numerusform>That&apos;s %n Monday.</numerusform>
            <numerusform>That&apos;s %n Mondays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n Tuesdays.</source>
        <translation>
            <numerusform>That&apos;s %n Tuesday.</numerusform>
            <numerusform>That&apos;s %n Tuesdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n Wednesdays.</source>
        <translation>
            <numerusform>That&apos;s %n Wednesday.</numerusform>
            <numerusform>That&apos;s %n Wednesdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n Thursdays.</source>
        <translation>
            <numerusform>That&apos;s %n Thursday.</numerusform>
            <numerusform>That&apos;s %n Thursdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n Fridays.</source>
        <translation>
            <numerusform>That&apos;s %n Friday.</numerusform>
            <numerusform>That&apos;s %n Fridays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n Saturdays.</source>
        <translation>
            <numerusform>That&apos;s %n Saturday.</numerusform>
            <numerusform>That&apos;s %n Saturdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n Sundays.</source>
        <translation>
            <numerusform>That&apos;s %n Sunday.</numerusform>
            <numerusform>That&apos;s %n Sundays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %n days with %1.</source>
        <translation>
            <numerusform>That&apos;s %n day with %1.</numerusform>
            <numerusform>That&apos;s %n days with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%n years</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n others</source>
        <extracomment>The last of several names: &quot;You, Ms Reid, Mr Khan and 3 others can read this&quot;</extracomment>
        <translation>
            <numerusform>%n other</numerusform>
            <numerusform>%n others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n parts cannot be read on this device.</source>
        <translation>
            <numerusform>%n part cannot be read on this device.</numerusform>
            <numerusform>%n parts cannot be read on this device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::CircleModel</name>
    <message numerus="yes">
        <source>The circle as %1 sees it, %n people</source>
        <extracomment>1: whose view, 2: how many people</extracomment>
        <translation>
            <numerusform>The circle as %1 sees it, %n person</numerusform>
            <numerusform>The circle as %1 sees it, %n people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ContactNotice</name>
    <message numerus="yes">
        <source>Not in touch with the office for %n days.</source>
        <translation>
            <numerusform>Not in touch with the office for %n day.</numerusform>
            <numerusform>Not in touch with the office for %n days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %n days this device locks until it has connected.</source>
        <translation>
            <numerusform>In %n day this device locks until it has connected.</numerusform>
            <numerusform>In %n days this device locks until it has connected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::Entry</name>
    <message numerus="yes">
        <source>This device has not been in touch with the office for %n days. So what it holds is locked.</source>
        <translation>
            <numerusform>This device has not been in touch with the office for %n day. So what it holds is locked.</numerusform>
            <numerusform>This device has not been in touch with the office for %n days. So what it holds is locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. You have %n tries left.</source>
        <translation>
            <numerusform>That was not the PIN. You have %n try left.</numerusform>
            <numerusform>That was not the PIN. You have %n tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %n minutes before the next one.</source>
        <translation>
            <numerusform>Wait %n minute before the next one.</numerusform>
            <numerusform>Wait %n minutes before the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::KeptModel</name>
    <message numerus="yes">
        <source>%n changes wait for a decision.</source>
        <translation>
            <numerusform>%n change waits for a decision.</numerusform>
            <numerusform>%n changes wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::MeModel</name>
    <message numerus="yes">
        <source>%n minutes of recording this week</source>
        <translation>
            <numerusform>%n minute of recording this week</numerusform>
            <numerusform>%n minutes of recording this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferList</name>
    <message numerus="yes">
        <source>That is %n things you have done for others here.</source>
        <extracomment>How many offers and asks this reader has done</extracomment>
        <translation>
            <numerusform>That is %n thing you have done for others here.</numerusform>
            <numerusform>That is %n things you have done for others here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::RouteModel</name>
    <message numerus="yes">
        <source>%n hours</source>
        <translation>
            <numerusform>%n hour</numerusform>
            <numerusform>%n hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n minutes</source>
        <translation>
            <numerusform>%n minute</numerusform>
            <numerusform>%n minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::SentModel</name>
    <message numerus="yes">
        <source>%n changes wait for a person at the office.</source>
        <translation>
            <numerusform>%n change waits for a person at the office.</numerusform>
            <numerusform>%n changes wait for a person at the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n saved on this device, not sent yet.</source>
        <translation>
            <numerusform>%n saved on this device, not sent yet.</numerusform>
            <numerusform>%n saved on this device, not sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::StreetRound</name>
    <message numerus="yes">
        <source>All %n doors done</source>
        <translation>
            <numerusform>%n door done</numerusform>
            <numerusform>All %n doors done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::SyncModel</name>
    <message numerus="yes">
        <source>Everything is saved. %n changes wait for a person at the office.</source>
        <translation>
            <numerusform>Everything is saved. %n change waits for a person at the office.</numerusform>
            <numerusform>Everything is saved. %n changes wait for a person at the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app had stopped while saving. %n things were brought back; nothing was lost.</source>
        <translation>
            <numerusform>The app had stopped while saving. %n thing was brought back; nothing was lost.</numerusform>
            <numerusform>The app had stopped while saving. %n things were brought back; nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitFinish</name>
    <message numerus="yes">
        <source>About %n minutes of writing.</source>
        <translation>
            <numerusform>About %n minute of writing.</numerusform>
            <numerusform>About %n minutes of writing.</numerusform>
        </translation>
    </message>
</context>
</TS>

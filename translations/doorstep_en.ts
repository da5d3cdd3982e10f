<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en">
<context>
    <name>DrawingPad</name>
    <message numerus="yes">
        <source>%Ln strokes</source>
        <translation>
            <numerusform>%Ln stroke</numerusform>
            <numerusform>%Ln strokes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FamilyPeople</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %Ln digits.</source>
        <translation>
            <numerusform>A PIN has at least %Ln digit.</numerusform>
            <numerusform>A PIN has at least %Ln digits.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PinPad</name>
    <message numerus="yes">
        <source>%Ln digits typed</source>
        <translation>
            <numerusform>%Ln digit typed</numerusform>
            <numerusform>%Ln digits typed</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>StreetRound</name>
    <message numerus="yes">
        <source>Take at least %Ln homes together. Then no number can point at one door.</source>
        <translation>
            <numerusform>Take at least %Ln home together. Then no number can point at one door.</numerusform>
            <numerusform>Take at least %Ln homes together. Then no number can point at one door.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>TouchpointThanks</name>
    <message numerus="yes">
        <source>That&apos;s %Ln Mondays.</source>
        <translation>
            <numerusform>That&apos;s %Ln Monday.</numerusform>
            <numerusform>That&apos;s %Ln Mondays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Tuesdays.</source>
        <translation>
            <numerusform>That&apos;s %Ln Tuesday.</numerusform>
            <numerusform>That&apos;s %Ln Tuesdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Wednesdays.</source>
        <translation>
            <numerusform>That&apos;s %Ln Wednesday.</numerusform>
            <numerusform>That&apos;s %Ln Wednesdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Thursdays.</source>
        <translation>
            <numerusform>That&apos;s %Ln Thursday.</numerusform>
            <numerusform>That&apos;s %Ln Thursdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Fridays.</source>
        <translation>
            <numerusform>That&apos;s %Ln Friday.</numerusform>
            <numerusform>That&apos;s %Ln Fridays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Saturdays.</source>
        <translation>
            <numerusform>That&apos;s %Ln Saturday.</numerusform>
            <numerusform>That&apos;s %Ln Saturdays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln Sundays.</source>
        <translation>
            <numerusform>That&apos;s %Ln Sunday.</numerusform>
            <numerusform>That&apos;s %Ln Sundays.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That&apos;s %Ln days with %1.</source>
        <translation>
            <numerusform>That&apos;s %Ln day with %1.</numerusform>
            <numerusform>That&apos;s %Ln days with %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message numerus="yes">
        <source>%Ln years</source>
        <translation>
            <numerusform>%Ln year</numerusform>
            <numerusform>%Ln years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln others</source>
        <extracomment>The last of several names: &quot;You, Ms Reid, Mr Khan and 3 others can read this&quot;</extracomment>
        <translation>
            <numerusform>%Ln other</numerusform>
            <numerusform>%Ln others</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln parts cannot be read on this device.</source>
        <translation>
            <numerusform>%Ln part cannot be read on this device.</numerusform>
            <numerusform>%Ln parts cannot be read on this device.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::CircleModel</name>
    <message numerus="yes">
        <source>The circle as %1 sees it, %Ln people</source>
        <extracomment>1: whose view, 2: how many people</extracomment>
        <translation>
            <numerusform>The circle as %1 sees it, %Ln person</numerusform>
            <numerusform>The circle as %1 sees it, %Ln people</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::ContactNotice</name>
    <message numerus="yes">
        <source>Not in touch with the office for %Ln days.</source>
        <translation>
            <numerusform>Not in touch with the office for %Ln day.</numerusform>
            <numerusform>Not in touch with the office for %Ln days.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In %Ln days this device locks until it has connected.</source>
        <translation>
            <numerusform>In %Ln day this device locks until it has connected.</numerusform>
            <numerusform>In %Ln days this device locks until it has connected.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::Entry</name>
    <message numerus="yes">
        <source>This device has not been in touch with the office for %Ln days. So what it holds is locked.</source>
        <translation>
            <numerusform>This device has not been in touch with the office for %Ln day. So what it holds is locked.</numerusform>
            <numerusform>This device has not been in touch with the office for %Ln days. So what it holds is locked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>That was not the PIN. You have %Ln tries left.</source>
        <translation>
            <numerusform>That was not the PIN. You have %Ln try left.</numerusform>
            <numerusform>That was not the PIN. You have %Ln tries left.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Wait %Ln minutes before the next one.</source>
        <translation>
            <numerusform>Wait %Ln minute before the next one.</numerusform>
            <numerusform>Wait %Ln minutes before the next one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::KeptModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a decision.</source>
        <translation>
            <numerusform>%Ln change waits for a decision.</numerusform>
            <numerusform>%Ln changes wait for a decision.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::MeModel</name>
    <message numerus="yes">
        <source>%Ln minutes of recording this week</source>
        <translation>
            <numerusform>%Ln minute of recording this week</numerusform>
            <numerusform>%Ln minutes of recording this week</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::OfferList</name>
    <message numerus="yes">
        <source>That is %Ln things you have done for others here.</source>
        <extracomment>How many offers and asks this reader has done</extracomment>
        <translation>
            <numerusform>That is %Ln thing you have done for others here.</numerusform>
            <numerusform>That is %Ln things you have done for others here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::RouteModel</name>
    <message numerus="yes">
        <source>%Ln hours</source>
        <translation>
            <numerusform>%Ln hour</numerusform>
            <numerusform>%Ln hours</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::SentModel</name>
    <message numerus="yes">
        <source>%Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>%Ln change waits for a person at the office.</numerusform>
            <numerusform>%Ln changes wait for a person at the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln saved on this device, not sent yet.</source>
        <translation>
            <numerusform>%Ln saved on this device, not sent yet.</numerusform>
            <numerusform>%Ln saved on this device, not sent yet.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::SoundPlayer</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln seconds</source>
        <translation>
            <numerusform>%Ln second</numerusform>
            <numerusform>%Ln seconds</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::StreetRound</name>
    <message numerus="yes">
        <source>All %Ln doors done</source>
        <translation>
            <numerusform>%Ln door done</numerusform>
            <numerusform>All %Ln doors done</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::SyncModel</name>
    <message numerus="yes">
        <source>Everything is saved. %Ln changes wait for a person at the office.</source>
        <translation>
            <numerusform>Everything is saved. %Ln change waits for a person at the office.</numerusform>
            <numerusform>Everything is saved. %Ln changes wait for a person at the office.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The app had stopped while saving. %Ln things were brought back; nothing was lost.</source>
        <translation>
            <numerusform>The app had stopped while saving. %Ln thing was brought back; nothing was lost.</numerusform>
            <numerusform>The app had stopped while saving. %Ln things were brought back; nothing was lost.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>doorstep::app::VisitFinish</name>
    <message numerus="yes">
        <source>About %Ln minutes of writing.</source>
        <translation>
            <numerusform>About %Ln minute of writing.</numerusform>
            <numerusform>About %Ln minutes of writing.</numerusform>
        </translation>
    </message>
</context>
</TS>

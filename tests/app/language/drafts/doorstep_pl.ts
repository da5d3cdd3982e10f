<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pl" sourcelanguage="en">
<!-- No translation: brackets round the English, so that a test sees where a text came from. -->
<context>
    <name>PinAdvice</name>
    <message>
        <source>That one is easy to guess. Choose digits that do not follow or repeat each other.</source>
        <translation>[Draft: that one is easy to guess.]</translation>
    </message>
</context>
<context>
    <name>FieldWords</name>
    <message>
        <source>child protection plan</source>
        <translation>[Draft: plan of protection]</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>[Draft: early]</translation>
    </message>
</context>
<context>
    <name>Words</name>
    <message>
        <source>child protection plan</source>
        <translation>[Draft: plan of protection]</translation>
    </message>
    <message>
        <source>early help</source>
        <translation>[Draft: early]</translation>
    </message>
</context>
</TS>

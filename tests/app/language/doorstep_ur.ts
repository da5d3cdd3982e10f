<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ur" sourcelanguage="en">
<!-- No translation: brackets round the English, so that a test sees where a text came from. -->
<context>
    <name>PinAdvice</name>
    <message numerus="yes">
        <source>A PIN has at least %Ln digits.</source>
        <translation>
            <numerusform>[one: %Ln]</numerusform>
            <numerusform>[several: %Ln]</numerusform>
        </translation>
    </message>
    <message>
        <source>That one is easy to guess. Choose digits that do not follow or repeat each other.</source>
        <translation>[That one is easy to guess.]</translation>
    </message>
</context>
</TS>

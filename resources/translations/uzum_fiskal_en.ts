<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>phrases</name>
    <message numerus="yes">
        <source>{count} payments are neither confirmed nor withdrawn.</source>
        <comment>shift.left_open</comment>
        <translation>
            <numerusform>{count} payment is neither confirmed nor withdrawn.</numerusform>
            <numerusform>{count} payments are neither confirmed nor withdrawn.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments were settled with no shift open. They go into the next report.</source>
        <comment>shift.outside</comment>
        <translation>
            <numerusform>{count} payment was settled with no shift open. It goes into the next report.</numerusform>
            <numerusform>{count} payments were settled with no shift open. They go into the next report.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} payments of these were settled with no shift open.</source>
        <comment>report.outside_line</comment>
        <translation>
            <numerusform>{count} payment of these was settled with no shift open.</numerusform>
            <numerusform>{count} payments of these were settled with no shift open.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{count} older attempts are not shown.</source>
        <comment>story.more</comment>
        <translation>
            <numerusform>{count} older attempt is not shown.</numerusform>
            <numerusform>{count} older attempts are not shown.</numerusform>
        </translation>
    </message>
</context>
</TS>

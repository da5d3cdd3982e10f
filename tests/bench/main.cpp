// SPDX-License-Identifier: Apache-2.0
#include "tests/bench/benchstore.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QJsonDocument>
#include <QTemporaryDir>

#include <cstdio>

using namespace Qt::StringLiterals;

int main(int argc, char **argv)
{
    QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Measures the store of one device against a floor on the same SQLCipher."_s);
    parser.addHelpOption();
    parser.addOption({u"records"_s, u"Records on the device."_s, u"N"_s, u"10000"_s});
    parser.addOption({u"scopes"_s, u"Family scopes that they lie in."_s, u"N"_s, u"20"_s});
    parser.addOption({u"edits"_s, u"With longlog: changes of each record."_s, u"N"_s, u"5"_s});
    parser.addPositionalArgument(u"what"_s, u"store, floor or longlog"_s);
    parser.process(application);
    const QString what = parser.positionalArguments().value(0);
    const int records = parser.value(u"records"_s).toInt();
    const int scopes = parser.value(u"scopes"_s).toInt();
    const int edits = parser.value(u"edits"_s).toInt();
    const QTemporaryDir folder;
    const bool known = what == "store"_L1 || what == "floor"_L1 || what == "longlog"_L1;
    if (!folder.isValid() || records < 1 || scopes < 1 || edits < 1 || !known)
        parser.showHelp(2);
    const QJsonObject report = what == "store"_L1   ? doorstep::bench::measureStore(folder.path(), records, scopes)
                               : what == "floor"_L1 ? doorstep::bench::measureFloor(folder.path(), records, scopes)
                                                    : doorstep::bench::measureLongLog(folder.path(), records, edits);
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}

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
    parser.addPositionalArgument(u"what"_s, u"store or floor"_s);
    parser.process(application);
    const QString what = parser.positionalArguments().value(0);
    const int records = parser.value(u"records"_s).toInt();
    const int scopes = parser.value(u"scopes"_s).toInt();
    const QTemporaryDir folder;
    if (!folder.isValid() || records < 1 || scopes < 1 || (what != "store"_L1 && what != "floor"_L1))
        parser.showHelp(2);
    const QJsonObject report = what == "store"_L1 ? doorstep::bench::measureStore(folder.path(), records, scopes)
                                                  : doorstep::bench::measureFloor(folder.path(), records, scopes);
    std::puts(QJsonDocument(report).toJson(QJsonDocument::Compact).constData());
    return 0;
}

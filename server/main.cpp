// SPDX-License-Identifier: Apache-2.0
#include "server/commandline.h"
#include "server/sealedoutbox.h"

#ifdef DOORSTEP_HAS_IMPORT
#include "server/import/importcommand.h"
#endif
#ifdef DOORSTEP_HAS_SEED
#include "server/seed/seedcommand.h"
#endif

#include <QCoreApplication>

#include <vector>

int main(int argc, char **argv)
{
    using namespace doorstep::server;
    const QCoreApplication application(argc, argv);
    const std::span<const Command> administration = administrationCommands();
    std::vector<Command> table(administration.begin(), administration.end());
    table.push_back(openOutboxCommand());
#ifdef DOORSTEP_HAS_IMPORT
    table.push_back(importCommand());
#endif
#ifdef DOORSTEP_HAS_SEED
    table.push_back(seedCommand());
#endif
    return runCommandLine(application.arguments().mid(1), table);
}

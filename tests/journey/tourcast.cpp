// SPDX-License-Identifier: Apache-2.0
#include "tests/journey/tourcast.h"

#include "tests/sync/deviceprocess.h"

#include <QTemporaryDir>
#include <QTest>

namespace doorstep::test {

using namespace Qt::StringLiterals;

void castManager(TestServer &server, const QString &folder, const QString &pin, const core::ScopeId &family)
{
    const core::UserId manager = server.addUser(u"Mia Solberg"_s, core::Post::Manager);
    const core::UserId colleague = server.addUser(u"Ben Ola"_s, core::Post::FamilyHelp);
    server.grant(manager, family, core::Role::Manager);
    server.grant(colleague, family, core::Role::CoWorker);
    const QTemporaryDir away;
    DeviceProcess writing(away.filePath(u"store"_s));
    const auto enrol = [&](DeviceProcess &device, const core::UserId &user) {
        device.must(u"enrol"_s, {{u"invitation"_s, server.invite(user)}, {u"pin"_s, pin}, {u"name"_s, u"phone"_s}});
        device.must(u"sync"_s);
    };
    enrol(writing, colleague);
    server.revoke(colleague, family);
    QTest::qWait(5); // so that the clock shows another millisecond
    const QJsonObject note{{u"text"_s, u"Mum rang me. She starts at the bakery on Monday and is glad of it."_s}};
    writing.must(u"put"_s, {{u"kind"_s, u"note"_s}, {u"scope"_s, family.toString()}, {u"fields"_s, note}});
    writing.must(u"sync"_s);
    DeviceProcess managing(folder + u"/store"_s);
    enrol(managing, manager);
    managing.must(u"sync"_s);
}

} // namespace doorstep::test

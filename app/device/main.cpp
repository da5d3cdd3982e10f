// SPDX-License-Identifier: Apache-2.0
#include "app/device/commandloop.h"
#include "app/device/help.h"
#include "platform/linux/systemclock.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <QUrl>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace doorstep;

namespace {

/// A device without a screen syncs when it is told to, so nobody asks.
class AlwaysOnline final : public core::NetworkStatus
{
public:
    [[nodiscard]] bool probablyOnline() const override { return true; }
    void whenChanged(std::function<void()>) override {}
};

int complain(const char *words)
{
    std::fprintf(stderr, "doorstep-device: %s\n", words);
    return 2;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(u"doorstep-device"_s);
    QCommandLineParser parser;
    parser.addOptions({{u"data"_s, u"folder of the device's store"_s, u"DIR"_s},
        {u"server"_s, u"connect here instead of where the invitation says"_s, u"URL"_s},
        {u"automatic"_s, u"sync without being told, as the app does"_s},
        {u"patience"_s, u"seconds without a byte after which a request is ended"_s, u"SECONDS"_s},
        {u"devices"_s, u"so many devices in one process, in DIR/0, DIR/1, …"_s, u"N"_s, u"1"_s},
        {{u"h"_s, u"help"_s}, u"this text"_s}});
    if (!parser.parse(QCoreApplication::arguments()))
        return complain("unknown option; see --help");
    if (parser.isSet(u"help"_s)) {
        std::fputs(app::helpText, stdout);
        return 0;
    }
    if (!parser.isSet(u"data"_s))
        return complain("--data DIR is missing; see --help");
    const QUrl server(parser.value(u"server"_s));
    if (parser.isSet(u"server"_s) && (server.scheme() != u"https" || server.host().isEmpty()))
        return complain("--server takes https://HOST:PORT");
    const int count = parser.value(u"devices"_s).toInt();
    if (count < 1 || count > 10'000)
        return complain("--devices takes a number");
    const int patience = parser.value(u"patience"_s).toInt();
    if (parser.isSet(u"patience"_s) && (patience < 1 || patience > 3600))
        return complain("--patience takes seconds, at most 3600");

    const platform::SystemClock clock;
    AlwaysOnline network;
    std::vector<std::unique_ptr<app::Device>> devices;
    for (int i = 0; i < count; ++i) {
        app::Engine::Options options;
        options.session.folder = count == 1 ? parser.value(u"data"_s) : u"%1/%2"_s.arg(parser.value(u"data"_s)).arg(i);
        options.session.host = server.host();
        options.session.port = quint16(server.isEmpty() ? 0 : server.port(443));
        options.session.lockAfterMs = 0; // there is no screen that somebody could walk away from
        options.sync.automatic = parser.isSet(u"automatic"_s);
        if (patience > 0) {
            options.patience = {patience * 1000, patience * 1000};
            options.sync.waitSeconds = qMin(options.sync.waitSeconds, patience);
        }
        options.sync.app = u"doorstep-device %1"_s.arg(QLatin1StringView(DOORSTEP_VERSION));
        devices.push_back(std::make_unique<app::Device>(app::Engine::Ports{clock, network, nullptr}, options));
    }
    app::CommandLoop loop(std::move(devices));
    loop.start();
    return QCoreApplication::exec();
}

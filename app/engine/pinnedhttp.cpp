// SPDX-License-Identifier: Apache-2.0
#include "app/engine/pinnedhttp.h"

#include "app/engine/httpexchange.h"

#include <QHostAddress>
#include <QNetworkProxy>

namespace doorstep::app {

PinnedHttp::PinnedHttp(Patience patience, QObject *parent) : QObject(parent), m_patience(patience)
{
    m_manager.setAutoDeleteReplies(false);
    m_manager.setTransferTimeout(0); // no progress is what ends a request, not time
}

PinnedHttp::~PinnedHttp()
{
    // While the manager whose replies they hold is still there.
    qDeleteAll(findChildren<HttpExchange *>(QString(), Qt::FindDirectChildrenOnly));
}

void PinnedHttp::Handle::cancel()
{
    if (auto *exchange = qobject_cast<HttpExchange *>(m_exchange.data()))
        exchange->cancel();
}

bool PinnedHttp::Handle::isRunning() const
{
    const auto *exchange = qobject_cast<const HttpExchange *>(m_exchange.data());
    return exchange && exchange->isRunning();
}

PinnedHttp::Handle PinnedHttp::send(Request request)
{
    // A connection that was opened under one pin is not used under another. And Qt lets further requests wait for one
    // that is still being made, for ever where the other end of its handshake is gone.
    if (m_server != request.server || m_silent) {
        m_manager.clearConnectionCache();
        m_server = request.server;
        m_silent = false;
    }
    const bool loopback = QHostAddress(request.server.host).isLoopback() || request.server.host == u"localhost";
    m_manager.setProxy(loopback ? QNetworkProxy(QNetworkProxy::NoProxy) : QNetworkProxy(QNetworkProxy::DefaultProxy));
    auto *exchange = new HttpExchange(std::move(request), m_counters, m_patience.linkMs, this);
    connect(exchange, &HttpExchange::wentSilent, this, [this] { m_silent = true; });
    exchange->start(m_manager);
    return Handle(exchange);
}

void PinnedHttp::dropConnections() { m_manager.clearConnectionCache(); }

} // namespace doorstep::app

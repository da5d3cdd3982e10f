// SPDX-License-Identifier: Apache-2.0
#include "app/engine/httpexchange.h"

#include "core/wire/enrolmessage.h"

#include <QCryptographicHash>
#include <QNetworkRequest>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslKey>

namespace doorstep::app {

using namespace Qt::StringLiterals;
using core::ErrorCode;

namespace {

constexpr qsizetype mostErrorBytes = 8 * 1024;
constexpr uint mostRetrySeconds = 3600;
constexpr qint64 readBufferBytes = 256 * 1024;
constexpr int fine = 200;
constexpr int partial = 206;

QNetworkRequest httpRequest(const PinnedHttp::Request &asked)
{
    QUrl url;
    url.setScheme(u"https"_s);
    url.setHost(asked.server.host);
    url.setPort(asked.server.port);
    url.setPath(asked.path);
    QNetworkRequest request(url);
    if (asked.verb != PinnedHttp::Verb::Get)
        request.setHeader(QNetworkRequest::ContentTypeHeader, u"application/cbor"_s);
    request.setHeader(QNetworkRequest::UserAgentHeader, u"Doorstep"_s);
    request.setRawHeader("Accept-Encoding", "identity"); // frames are compressed already
    request.setRawHeader("Accept-Language", "*"); // Qt would tell which languages the person reads
    if (!asked.token.isEmpty()) {
        const auto form = QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals;
        request.setRawHeader("Authorization", "Bearer " + asked.token.toBase64(form));
    }
    for (const auto &[name, value] : asked.headers)
        request.setRawHeader(name, value);
    request.setAttribute(QNetworkRequest::Http2AllowedAttribute, false);
    request.setAttribute(QNetworkRequest::RedirectPolicyAttribute, QNetworkRequest::ManualRedirectPolicy);
    request.setAttribute(QNetworkRequest::CookieLoadControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CookieSaveControlAttribute, QNetworkRequest::Manual);
    request.setAttribute(QNetworkRequest::CacheSaveControlAttribute, false);
    request.setAttribute(QNetworkRequest::CacheLoadControlAttribute, QNetworkRequest::AlwaysNetwork);
    QSslConfiguration tls = QSslConfiguration::defaultConfiguration();
    tls.setProtocol(QSsl::TlsV1_2OrLater);
    tls.setPeerVerifyMode(QSslSocket::VerifyPeer);
    tls.setCaCertificates({}); // only the pin is trusted
    tls.setAllowedNextProtocols({QSslConfiguration::NextProtocolHttp1_1});
    request.setSslConfiguration(tls);
    return request;
}

/// DER of the certificate's SubjectPublicKeyInfo.
QByteArray publicKeyOf(const QSslCertificate &certificate) { return certificate.publicKey().toDer(); }

ErrorCode codeOfStatus(int status)
{
    switch (status) {
    case 401:
    case 403:
    case 410: return ErrorCode::Refused;
    case 413: return ErrorCode::TooLarge;
    case 429:
    case 500:
    case 502:
    case 503:
    case 504: return ErrorCode::Busy;
    default: return ErrorCode::Protocol;
    }
}

} // namespace

HttpExchange::HttpExchange(PinnedHttp::Request request, PinnedHttp::Counters &counters, int linkMs, QObject *parent)
    : QObject(parent), m_request(std::move(request)), m_counters(counters), m_linkMs(linkMs)
{
    m_silence.setSingleShot(true);
    connect(&m_silence, &QTimer::timeout, this, [this] {
        Q_EMIT wentSilent();
        cancel();
    });
}

HttpExchange::~HttpExchange()
{
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
        m_reply->deleteLater();
    }
}

QNetworkReply *HttpExchange::begin(QNetworkAccessManager &manager) const
{
    const QNetworkRequest request = httpRequest(m_request);
    switch (m_request.verb) {
    case PinnedHttp::Verb::Post: break;
    case PinnedHttp::Verb::Patch: return manager.sendCustomRequest(request, "PATCH", m_request.body);
    case PinnedHttp::Verb::Get: return manager.get(request);
    }
    return manager.post(request, m_request.body);
}

void HttpExchange::start(QNetworkAccessManager &manager)
{
    m_reply = begin(manager);
    m_reply->setReadBufferSize(readBufferBytes);
    connect(m_reply, &QNetworkReply::encrypted, this, &HttpExchange::checkPin);
    connect(m_reply, &QNetworkReply::sslErrors, this, &HttpExchange::checkErrors);
    connect(m_reply, &QNetworkReply::uploadProgress, this, &HttpExchange::progressed);
    connect(m_reply, &QNetworkReply::readyRead, this, &HttpExchange::readPiece);
    connect(m_reply, &QNetworkReply::finished, this, &HttpExchange::replyFinished);
    m_counters.requests++;
    m_counters.bodyBytesSent += m_request.body.size();
    progressed();
}

bool HttpExchange::pinMatches() const
{
    const QByteArray key = publicKeyOf(m_reply->sslConfiguration().peerCertificate());
    return !key.isEmpty() && QCryptographicHash::hash(key, QCryptographicHash::Sha256) == m_request.server.pin;
}

void HttpExchange::checkErrors(const QList<QSslError> &errors)
{
    // The certificate is its own authority and its name may be another; what counts is the key. Its proof of possession
    // was part of the handshake. Errors that are not ignored end the connection before the request is written.
    m_untrusted = !pinMatches();
    if (!m_untrusted)
        m_reply->ignoreSslErrors(errors);
}

void HttpExchange::checkPin()
{
    // Emitted after the handshake and before the request is written.
    if (!pinMatches())
        end(core::fail(ErrorCode::NotTrusted, u"another key than the pinned one"_s));
}

void HttpExchange::progressed() { m_silence.start(m_linkMs + (m_answered ? 0 : m_request.silenceMs)); }

int HttpExchange::status() const { return m_reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt(); }

bool HttpExchange::isAnswer() const
{
    return status() == fine || (status() == partial && m_request.verb == PinnedHttp::Verb::Get);
}

void HttpExchange::tellHead()
{
    if (m_request.answered && status() != 0)
        m_request.answered({status(), m_reply->rawHeader("Upload-Offset"), m_reply->rawHeader("Content-Range")});
}

void HttpExchange::readPiece()
{
    m_answered = true;
    progressed();
    const QByteArray piece = m_reply->readAll();
    if (piece.isEmpty() || m_done)
        return;
    m_read += piece.size();
    m_counters.bodyBytesReceived += piece.size();
    if (!isAnswer()) {
        if (m_errorBody.size() < mostErrorBytes)
            m_errorBody.append(piece);
        return;
    }
    if (m_read > m_request.largestAnswer) {
        end(core::fail(ErrorCode::TooLarge, u"answer"_s));
        return;
    }
    if (m_request.received)
        m_request.received(piece);
}

core::Result<core::Done> HttpExchange::outcome() const
{
    if (m_untrusted)
        return core::fail(ErrorCode::NotTrusted, u"another key than the pinned one"_s);
    if (status() != 0 && !isAnswer()) {
        const auto told = core::decodeWireError(m_errorBody);
        const QString words = told ? told->code + u": "_s + told->message : QString();
        return core::fail(codeOfStatus(status()), u"status %1 %2"_s.arg(status()).arg(words).trimmed());
    }
    if (m_reply->error() != QNetworkReply::NoError)
        return core::fail(ErrorCode::Offline, u"network error %1"_s.arg(int(m_reply->error())));
    // An answer that ends before the length it announced is a cut connection.
    const auto announced = m_reply->header(QNetworkRequest::ContentLengthHeader);
    if (announced.isValid() && announced.toLongLong() != m_read)
        return core::fail(ErrorCode::Offline, u"answer was cut"_s);
    return core::Done{};
}

void HttpExchange::replyFinished()
{
    if (m_done)
        return;
    m_counters.retryAfterMs = qint64(qMin(m_reply->rawHeader("Retry-After").toUInt(), mostRetrySeconds)) * 1000;
    readPiece();
    if (m_done)
        return;
    if (!m_untrusted)
        tellHead();
    end(outcome());
}

void HttpExchange::cancel() { end(core::fail(ErrorCode::Offline, u"no progress or ended"_s)); }

void HttpExchange::end(core::Result<core::Done> result)
{
    if (m_done)
        return;
    m_done = true;
    m_silence.stop();
    if (m_reply) {
        m_reply->disconnect(this);
        m_reply->abort();
    }
    deleteLater();
    const auto finished = std::move(m_request.finished);
    if (finished)
        finished(std::move(result));
}

} // namespace doorstep::app

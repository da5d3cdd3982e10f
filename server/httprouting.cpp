// SPDX-License-Identifier: Apache-2.0
#include "server/httprouting.h"

namespace doorstep::server {

namespace http = boost::beast::http;

namespace {

QByteArray fieldOf(const RequestParser::value_type &request, const char *name)
{
    const auto value = request[name];
    return {value.data(), qsizetype(value.size())};
}

} // namespace

QByteArray bearerOf(const RequestParser::value_type &request)
{
    constexpr std::string_view scheme = "Bearer ";
    if (request.count(http::field::authorization) != 1)
        return {};
    const auto field = request[http::field::authorization];
    const std::string_view value(field.data(), field.size());
    if (!value.starts_with(scheme))
        return {};
    return {value.data() + scheme.size(), qsizetype(value.size() - scheme.size())};
}

void takeTreeFields(const RequestParser::value_type &head, const Route &route, HttpRequest &request)
{
    const auto path = qsizetype(qstrlen(route.path));
    if (!std::string_view(route.path).ends_with('/'))
        return;
    request.rest = QByteArray(head.target().data(), qsizetype(head.target().size())).mid(path);
    request.offset = fieldOf(head, "Upload-Offset");
    request.checksum = fieldOf(head, "Upload-Checksum");
    request.range = fieldOf(head, "Range");
}

std::variant<const Route *, HttpResponse> routeOf(const std::vector<Route> &routes, const RequestParser &parser)
{
    const auto &head = parser.get();
    const auto target = head.target();
    const auto method = head.method_string();
    const Route *route = nullptr;
    bool pathKnown = false;
    for (const Route &one : routes) {
        const std::string_view path(one.path);
        const std::string_view asked(target.data(), target.size());
        if (path.ends_with('/') ? !asked.starts_with(path) : asked != path)
            continue;
        pathKnown = true;
        if (method == one.method)
            route = &one;
    }
    if (!route && pathKnown)
        return errorResponse(405, "protocol", "This path does not take that method.");
    if (!route)
        return errorResponse(404, "not_found", "There is nothing here.");
    const std::string_view verb(route->method);
    const bool needsLength = verb == "POST" || verb == "PATCH";
    if (head.version() != 11 || parser.chunked() || head.count(http::field::upgrade) || head.count(http::field::expect)
        || (needsLength && !parser.content_length()))
        return errorResponse(411, "protocol", "A request states its length and is sent in one piece.");
    if (parser.content_length().value_or(0) > std::uint64_t(route->largestBody))
        return errorResponse(413, "too_large", "The request is too large.");
    if (route->needsBearer && bearerOf(head).isEmpty())
        return errorResponse(401, "not_allowed", "This device is not known here.");
    return route;
}

} // namespace doorstep::server

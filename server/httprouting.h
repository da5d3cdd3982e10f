// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/http.h"

#include <boost/beast/http.hpp>

/// What a request asks for, by its header alone: before a byte of a body is read, and without a connection.
namespace doorstep::server {

/// A small body limit applies until the route is known; the parser is told the route's own afterwards.
using RequestParser = boost::beast::http::request_parser<boost::beast::http::string_body>;

/// What followed "Authorization: Bearer "; empty unless that stands there once.
[[nodiscard]] QByteArray bearerOf(const RequestParser::value_type &request);

/// What only routes for a whole tree of targets ask about.
void takeTreeFields(const RequestParser::value_type &head, const Route &route, HttpRequest &request);

/// The route that takes this request, or why there is none.
[[nodiscard]] std::variant<const Route *, HttpResponse> routeOf(
    const std::vector<Route> &routes, const RequestParser &parser);

} // namespace doorstep::server

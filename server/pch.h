// SPDX-License-Identifier: Apache-2.0
// Precompiled for this library only: Asio and Beast cost more to parse than all the rest together.
#pragma once

#include <boost/asio.hpp>
#include <boost/asio/as_tuple.hpp>
#include <boost/asio/experimental/awaitable_operators.hpp>
#include <boost/asio/ssl.hpp>
#include <boost/beast/core.hpp>
#include <boost/beast/http.hpp>

#include <QByteArray>
#include <QString>

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QString>

#include <utility>
#include <variant>

namespace doorstep::core {

/// What went wrong, as a class of failure that the caller can act on. The app turns each into one translated sentence;
/// `Error::detail` is for logs and developers and never holds a name, a key or the text of a note.
enum class ErrorCode {
    InvalidInput,    ///< the value itself is not acceptable; nothing was done
    NotFound,        ///< no such record, file or name
    NotAllowed,      ///< the caller holds no grant for it
    Locked,          ///< the store is locked: no key in memory
    WrongSecret,     ///< PIN or passphrase does not open the keyfile
    TooManyAttempts, ///< wait before the next attempt, or the keys are gone
    InUse,           ///< another process holds the store
    Missing,         ///< a file that must exist is not there; nothing was recreated
    Damaged,         ///< bytes fail their check
    TooNew,          ///< written by a newer version of the app
    DiskFull,        ///< no room; nothing was half-saved
    Io,              ///< the system refused to read or write
    Offline,         ///< no connection now
    NotTrusted,      ///< the other end is not the server that was pinned
    Refused,         ///< the server understood and said no
    Protocol,        ///< the other end broke the protocol
    TooLarge,        ///< over a limit
    Busy,            ///< later
    Internal,        ///< our own fault
};

/// A stable lower-case name ("wrong_secret") for logs, JSON and tests.
[[nodiscard]] const char *errorName(ErrorCode code);

struct Error {
    ErrorCode code = ErrorCode::Internal;
    QString detail;

    friend bool operator==(const Error &, const Error &) = default;
};

/// The value of a success that has no value.
struct Done {
    friend bool operator==(const Done &, const Done &) = default;
};

/// Either a value or an Error; the only way in which our functions fail. Reading the side that is not there is a
/// programming error and terminates.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {} // NOLINT(google-explicit-constructor)
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT(google-explicit-constructor)

    [[nodiscard]] bool ok() const { return m_state.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const & { return *checked<0>(); }
    [[nodiscard]] T &value() & { return *checked<0>(); }
    /// By value, so that a loop over a temporary's value does not outlive it.
    [[nodiscard]] T value() && { return std::move(*checked<0>()); }
    [[nodiscard]] const Error &error() const { return *checked<1>(); }

    const T &operator*() const & { return value(); }
    T &operator*() & { return value(); }
    T operator*() && { return std::move(*this).value(); }
    const T *operator->() const { return checked<0>(); }
    T *operator->() { return checked<0>(); }

private:
    template<std::size_t I>
    [[nodiscard]] auto *checked()
    {
        auto *side = std::get_if<I>(&m_state);
        if (!side)
            std::terminate();
        return side;
    }
    template<std::size_t I>
    [[nodiscard]] const auto *checked() const
    {
        const auto *side = std::get_if<I>(&m_state);
        if (!side)
            std::terminate();
        return side;
    }

    std::variant<T, Error> m_state;
};

/// `return fail(ErrorCode::NotFound, u"…"_s);` from any function that returns a Result.
[[nodiscard]] inline Error fail(ErrorCode code, QString detail = {}) { return Error{code, std::move(detail)}; }

} // namespace doorstep::core

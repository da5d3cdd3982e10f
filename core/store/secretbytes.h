// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QByteArrayView>
#include <QtGlobal>

#include <cstddef>
#include <memory>

namespace doorstep::core {

/// Bytes of a key: in memory that is never swapped or dumped, has guard pages round it, and is overwritten when it
/// goes. Moves, never copies by itself. Has no comparison, so that nobody compares secrets in variable time.
class SecretBytes
{
public:
    SecretBytes() = default;
    /// `size` zero bytes.
    explicit SecretBytes(std::size_t size);

    [[nodiscard]] static SecretBytes random(std::size_t size);
    /// The caller still has to forget its own copy.
    [[nodiscard]] static SecretBytes copyOf(QByteArrayView bytes);

    [[nodiscard]] SecretBytes copy() const { return copyOf(view()); }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] bool isEmpty() const { return m_size == 0; }
    [[nodiscard]] const unsigned char *data() const { return m_data.get(); }
    [[nodiscard]] unsigned char *data() { return m_data.get(); }
    [[nodiscard]] QByteArrayView view() const;

private:
    struct Free {
        void operator()(unsigned char *bytes) const;
    };
    std::unique_ptr<unsigned char, Free> m_data;
    std::size_t m_size = 0;
};

} // namespace doorstep::core

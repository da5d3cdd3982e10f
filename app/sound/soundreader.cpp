// SPDX-License-Identifier: Apache-2.0
#include "app/sound/soundreader.h"

#include <opusfile.h>

#include <algorithm>
#include <array>

namespace doorstep::app::sound {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 samplesAMs = 48;
constexpr qint64 longest = 24LL * 60 * 60 * 1000; // a day
constexpr int mostHoles = 100; // of one read: a file of nothing but damage ends

struct Close {
    void operator()(OggOpusFile *file) const { op_free(file); }
};

} // namespace

struct SoundReader::Decoder {
    QByteArray bytes; // opusfile reads in them
    std::unique_ptr<OggOpusFile, Close> file;
};

SoundReader::SoundReader(std::unique_ptr<Decoder> decoder, qint64 ms) : m_decoder(std::move(decoder)), m_ms(ms) {}

SoundReader::~SoundReader() = default;

core::Result<std::unique_ptr<SoundReader>> SoundReader::open(QByteArray bytes)
{
    auto decoder = std::make_unique<Decoder>();
    decoder->bytes = std::move(bytes);
    int error = 0;
    decoder->file.reset(op_open_memory(reinterpret_cast<const unsigned char *>(decoder->bytes.constData()),
        std::size_t(decoder->bytes.size()), &error));
    const ogg_int64_t samples = decoder->file ? op_pcm_total(decoder->file.get(), -1) : -1;
    if (samples <= 0 || samples / samplesAMs > longest)
        return core::fail(core::ErrorCode::InvalidInput, u"no Ogg Opus"_s);
    return std::unique_ptr<SoundReader>(new SoundReader(std::move(decoder), samples / samplesAMs));
}

qsizetype SoundReader::read(std::span<qint16> samples)
{
    if (!m_decoder->file)
        return 0;
    std::array<opus_int16, 2 * 5760> both{}; // the longest packet, 120 ms, in two channels
    const std::size_t wanted = std::min(samples.size(), both.size() / 2);
    int got = OP_HOLE;
    for (int holes = 0; got == OP_HOLE && holes < mostHoles; ++holes)
        got = op_read_stereo(m_decoder->file.get(), both.data(), int(2 * wanted));
    const auto count = std::size_t(std::max(0, got));
    for (std::size_t i = 0; i < count; ++i)
        samples[i] = qint16((both[2 * i] + both[2 * i + 1]) / 2);
    return qsizetype(count);
}

void SoundReader::goTo(qint64 ms)
{
    if (!m_decoder->file)
        return;
    const qint64 to = ms < 0 || ms >= m_ms ? 0 : ms;
    if (op_pcm_seek(m_decoder->file.get(), to * samplesAMs) != 0)
        m_decoder->file.reset(op_open_memory(reinterpret_cast<const unsigned char *>(m_decoder->bytes.constData()),
            std::size_t(m_decoder->bytes.size()), nullptr));
}

} // namespace doorstep::app::sound

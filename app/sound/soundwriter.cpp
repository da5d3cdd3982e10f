// SPDX-License-Identifier: Apache-2.0
#include "app/sound/soundwriter.h"

#include <opusenc.h>

#include <algorithm>
#include <cmath>

namespace doorstep::app::sound {

using namespace Qt::StringLiterals;

namespace {

constexpr int bitsASecond = 16'000;
constexpr int complexity = 5; // of 10: speech sounds the same, and a phone's battery lasts

struct DropComments {
    void operator()(OggOpusComments *comments) const { ope_comments_destroy(comments); }
};
struct DropEncoder {
    void operator()(OggOpusEnc *encoder) const { ope_encoder_destroy(encoder); }
};

int take(void *out, const unsigned char *bytes, opus_int32 size)
{
    static_cast<QByteArray *>(out)->append(reinterpret_cast<const char *>(bytes), size);
    return 0;
}
int close(void *) { return 0; }

constexpr OpusEncCallbacks intoMemory{take, close};

// Of 60 dB below the loudest, so that a whisper is seen and a shout fits.
int levelOf(std::span<const qint16> samples)
{
    int loudest = 0;
    for (const qint16 sample : samples)
        loudest = std::max(loudest, std::abs(int(sample)));
    constexpr double range = 60;
    const double decibel = loudest > 0 ? 20 * std::log10(double(loudest) / 32768) : -range;
    return std::clamp(int(std::lround(100 * (1 + decibel / range))), 0, 100);
}

} // namespace

struct SoundWriter::Encoder {
    QByteArray bytes;
    std::unique_ptr<OggOpusComments, DropComments> comments{ope_comments_create()};
    std::unique_ptr<OggOpusEnc, DropEncoder> encoder;
    bool failed = false;

    Encoder()
    {
        int error = OPE_OK;
        if (comments)
            encoder.reset(ope_encoder_create_callbacks(&intoMemory, &bytes, comments.get(), rate, 1, 0, &error));
        failed = !encoder || error != OPE_OK || ope_encoder_ctl(encoder.get(), OPUS_SET_BITRATE(bitsASecond)) != OPE_OK
                 || ope_encoder_ctl(encoder.get(), OPUS_SET_COMPLEXITY(complexity)) != OPE_OK
                 || ope_encoder_ctl(encoder.get(), OPUS_SET_SIGNAL(OPUS_SIGNAL_VOICE)) != OPE_OK;
    }
};

SoundWriter::SoundWriter(qint64 longest) : m_most(longest * rate / 1000), m_encoder(std::make_unique<Encoder>()) {}

SoundWriter::~SoundWriter() = default;

void SoundWriter::add(std::span<const qint16> samples)
{
    const std::scoped_lock lock(m_mutex);
    const qint64 room = m_most - m_samples;
    samples = samples.first(std::min(samples.size(), std::size_t(std::max<qint64>(0, room))));
    if (!m_encoder || m_encoder->failed || samples.empty())
        return;
    m_level = levelOf(samples);
    m_encoder->failed = ope_encoder_write(m_encoder->encoder.get(), samples.data(), int(samples.size())) != OPE_OK;
    m_samples += qint64(samples.size());
}

qint64 SoundWriter::ms() const { return m_samples * 1000 / rate; }

core::Result<QByteArray> SoundWriter::finish()
{
    const std::scoped_lock lock(m_mutex);
    const std::unique_ptr<Encoder> done = std::move(m_encoder);
    if (!done || m_samples == 0)
        return core::fail(core::ErrorCode::InvalidInput, u"nothing was recorded"_s);
    if (done->failed || ope_encoder_drain(done->encoder.get()) != OPE_OK)
        return core::fail(core::ErrorCode::Io, u"encode a sound"_s);
    return std::move(done->bytes);
}

} // namespace doorstep::app::sound

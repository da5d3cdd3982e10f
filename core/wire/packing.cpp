// SPDX-License-Identifier: Apache-2.0
#include "core/wire/packing.h"

#include "core/wire/packingdictionary.h"

#include <zstd.h>

#include <array>
#include <memory>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

// Of a few hundred bytes the best level takes as long as a system call; of a frame of 64 KiB it would take longer than
// the server does for all else.
constexpr int thoroughLevel = 12;
constexpr int quickLevel = 1;
constexpr qsizetype thoroughBytes = 4 * 1024;

constexpr std::array magic{char(0x28), char(0xb5), char(0x2f), char(0xfd)};

template<auto destroy>
struct Destroy {
    template<class T>
    void operator()(T *what) const
    {
        destroy(what);
    }
};

struct Dictionary {
    std::unique_ptr<ZSTD_CDict, Destroy<ZSTD_freeCDict>> quick;
    std::unique_ptr<ZSTD_CDict, Destroy<ZSTD_freeCDict>> thorough;
    std::unique_ptr<ZSTD_DDict, Destroy<ZSTD_freeDDict>> reading;
};

/// Made once, on first use; constant from then on.
const Dictionary *dictionaryOf(DictionaryVersion version)
{
    static const Dictionary first = [] {
        const auto hex = QByteArray::fromRawData(packingDictionary1.data(), qsizetype(packingDictionary1.size()));
        const QByteArray bytes = QByteArray::fromHex(hex);
        const auto size = size_t(bytes.size());
        Dictionary made;
        made.quick.reset(ZSTD_createCDict(bytes.constData(), size, quickLevel));
        made.thorough.reset(ZSTD_createCDict(bytes.constData(), size, thoroughLevel));
        made.reading.reset(ZSTD_createDDict(bytes.constData(), size));
        return made;
    }();
    return version == 1 ? &first : nullptr;
}

/// What zstd works in: kept for each thread, for making it costs more than packing one change.
struct Workplace {
    std::unique_ptr<ZSTD_CCtx, Destroy<ZSTD_freeCCtx>> packing{ZSTD_createCCtx()};
    std::unique_ptr<ZSTD_DCtx, Destroy<ZSTD_freeDCtx>> reading{ZSTD_createDCtx()};
};

Workplace &workplace()
{
    static thread_local Workplace mine;
    return mine;
}

} // namespace

const QList<DictionaryVersion> &knownDictionaries()
{
    static const QList<DictionaryVersion> known{1};
    return known;
}

DictionaryVersion commonDictionary(const QList<DictionaryVersion> &theirs)
{
    for (const DictionaryVersion ours : knownDictionaries()) {
        if (theirs.contains(ours))
            return ours;
    }
    return 0;
}

QByteArray pack(const QByteArray &plain, DictionaryVersion version)
{
    QByteArray packed(qsizetype(ZSTD_compressBound(size_t(plain.size()))), Qt::Uninitialized);
    const Dictionary *dictionary = dictionaryOf(version);
    const bool thorough = plain.size() <= thoroughBytes;
    auto *place = workplace().packing.get();
    const size_t size = dictionary
                            ? ZSTD_compress_usingCDict(place, packed.data(), size_t(packed.size()), plain.constData(),
                                  size_t(plain.size()), (thorough ? dictionary->thorough : dictionary->quick).get())
                            : ZSTD_compressCCtx(place, packed.data(), size_t(packed.size()), plain.constData(),
                                  size_t(plain.size()), thorough ? thoroughLevel : quickLevel);
    if (ZSTD_isError(size) || size < magic.size())
        return {};
    return packed.first(qsizetype(size)).sliced(magic.size());
}

Result<QByteArray> unpack(QByteArrayView packed, qsizetype most)
{
    QByteArray whole(magic.data(), magic.size());
    whole.append(packed);
    const auto size = ZSTD_getFrameContentSize(whole.constData(), size_t(whole.size()));
    if (size == ZSTD_CONTENTSIZE_ERROR || size == ZSTD_CONTENTSIZE_UNKNOWN)
        return fail(ErrorCode::Protocol, u"packed bytes"_s);
    if (size > size_t(most))
        return fail(ErrorCode::TooLarge, u"packed bytes"_s);
    const DictionaryVersion version = ZSTD_getDictID_fromFrame(whole.constData(), size_t(whole.size()));
    const Dictionary *dictionary = dictionaryOf(version);
    if (version != 0 && !dictionary)
        return fail(ErrorCode::NotFound, u"a dictionary of version %1"_s.arg(version));
    QByteArray plain(qsizetype(size), Qt::Uninitialized);
    auto *place = workplace().reading.get();
    const size_t got = dictionary ? ZSTD_decompress_usingDDict(place, plain.data(), size_t(plain.size()),
                                        whole.constData(), size_t(whole.size()), dictionary->reading.get())
                                  : ZSTD_decompressDCtx(place, plain.data(), size_t(plain.size()), whole.constData(),
                                        size_t(whole.size()));
    if (ZSTD_isError(got) || got != size)
        return fail(ErrorCode::Protocol, u"packed bytes"_s);
    return plain;
}

} // namespace doorstep::core

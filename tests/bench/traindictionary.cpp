// SPDX-License-Identifier: Apache-2.0
// Makes a trained dictionary (core/wire/packing.h), and measures what one saves. The same input and the same zstd give
// the same bytes. README, "The dictionary", has the commands.
#include "core/wire/changecodec.h"
#include "core/wire/packing.h"

#include "core/types/records/note.h"
#include "core/types/records/visit.h"
#include "core/wire/recordcodec.h"

#include <QFile>
#include <QStringList>

#include <zdict.h>
#include <zstd.h>

#include <cstdio>
#include <memory>
#include <random>
#include <vector>

using namespace doorstep;
using namespace Qt::StringLiterals;

namespace {

constexpr int level = 12; // as packing.cpp packs what is small
constexpr int texts = 2500; // made-up visits and notes among the samples
constexpr qsizetype seededAtMost = 12'000; // and records of the made-up council

/// Ids and moments that never repeat: a dictionary must not learn one by heart.
class Chance
{
public:
    explicit Chance(quint32 seed) : m_random(seed) {}
    quint32 below(quint32 end) { return quint32(m_random() % end); }
    QByteArray id(qint64 ms)
    {
        QByteArray bytes(core::Uuid::size, '\0');
        for (char &byte : bytes)
            byte = char(m_random() & 0xff);
        for (int i = 0; i < 6; ++i)
            bytes[i] = char(quint64(ms) >> (40 - 8 * i));
        bytes[6] = char(0x70 | (quint8(bytes[6]) & 0x0f));
        bytes[8] = char(0x80 | (quint8(bytes[8]) & 0x3f));
        return bytes;
    }
    qint64 moment() { return 1'760'000'000'000 + qint64(m_random() % 31'536'000'000LL); }

private:
    std::mt19937_64 m_random;
};

// Of one value, with another id wherever it names one, alone or in a list.
QByteArray withOtherIds(QByteArray value, Chance &chance)
{
    constexpr char idHead = 0x50;
    constexpr qsizetype idBytes = core::Uuid::size + 1;
    const bool list = (quint8(value[0]) & 0xe0) == 0x80 && value.size() > 1;
    for (qsizetype at = list ? 1 : 0; at + idBytes <= value.size() && value[at] == idHead; at += idBytes)
        value.replace(at + 1, core::Uuid::size, chance.id(chance.moment()));
    return value;
}

/// One change as a push carries it, or as a frame does.
QByteArray sample(const core::FieldMap &fields, quint16 kind, core::ScopeKind scopeKind, Chance &chance, bool pushed)
{
    const qint64 ms = chance.moment();
    const core::Change change{core::ChangeId(*core::Uuid::fromBytes(chance.id(ms))), 1 + chance.below(400),
        core::RecordId(*core::Uuid::fromBytes(chance.id(ms))), kind, core::Op::Put,
        chance.below(3) ? chance.below(500) : 0, core::Hlc::at({ms}), 1, fields};
    core::CborWriter out;
    if (pushed)
        out.array(1).array(3).bytes(chance.id(chance.moment())).uint(quint8(scopeKind)).array(1);
    else
        out.array(3).array(1).bytes(chance.id(ms)).array(1).bytes(chance.id(ms)).array(1).array(3).uint(0).uint(0);
    core::writeChange(out, change);
    return out.take();
}

// Records of `doorstep-server seed --out`: [scope, scope kind, record, kind, ms, author, {tag: value}].
std::vector<QByteArray> seeded(const QString &path, Chance &chance)
{
    std::vector<QByteArray> samples;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return samples;
    const QByteArray all = file.readAll();
    qsizetype records = 0;
    for (QByteArrayView rest(all); !rest.isEmpty(); ++records)
        rest = rest.sliced(core::firstItem(rest).value_or(rest.size()));
    const qsizetype step = qMax<qsizetype>(1, records / seededAtMost);
    qsizetype number = 0;
    for (QByteArrayView rest(all); !rest.isEmpty(); ++number) {
        const qsizetype size = core::firstItem(rest).value_or(rest.size());
        if (number % step == 0) {
            core::CborReader in(rest.first(size));
            in.enterArray(7, 7);
            in.skip();
            const auto scopeKind = core::ScopeKind(in.uint());
            in.skip();
            const auto kind = quint16(in.uint());
            in.skip();
            in.skip();
            core::FieldMap fields;
            for (const core::FieldMap::Entry &entry : core::FieldMap::read(in))
                fields.set(entry.tag, withOtherIds(entry.value, chance));
            samples.push_back(sample(fields, kind, scopeKind, chance, number / step % 2 == 0));
        }
        rest = rest.sliced(size);
    }
    return samples;
}

/// A visit or a note that says `text`.
QByteArray sampleSaying(const QString &text, Chance &chance, int number)
{
    if (number % 2 == 0) {
        core::Visit visit;
        visit.kind = core::VisitKind(chance.below(3));
        visit.arrivedAt = core::Timestamp{chance.moment() / 60'000 * 60'000};
        visit.leftAt = core::Timestamp{visit.arrivedAt->ms + 60'000 * qint64(20 + chance.below(90))};
        visit.outcome = core::VisitOutcome::Seen;
        visit.worker = core::UserId(*core::Uuid::fromBytes(chance.id(chance.moment())));
        visit.observations = text;
        return sample(
            core::toFields(visit), core::kindOf<core::Visit>.number, core::ScopeKind::Family, chance, number % 4 == 0);
    }
    core::Note note;
    note.text = text;
    note.happenedOn = QDate(2026, 1, 1).addDays(chance.below(365));
    return sample(
        core::toFields(note), core::kindOf<core::Note>.number, core::ScopeKind::Family, chance, number % 4 == 1);
}

QStringList linesOf(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
}

std::vector<QByteArray> saying(const QStringList &phrases, Chance &chance)
{
    std::vector<QByteArray> samples;
    for (int i = 0; i < texts && !phrases.isEmpty(); ++i) {
        QStringList said;
        for (quint32 n = 1 + chance.below(4); n > 0; --n)
            said.append(phrases[chance.below(quint32(phrases.size()))]);
        samples.push_back(sampleSaying(said.join(u' '), chance, i));
    }
    return samples;
}

QByteArray train(const std::vector<QByteArray> &samples, size_t bytes)
{
    QByteArray all;
    std::vector<size_t> sizes;
    for (const QByteArray &one : samples) {
        all += one;
        sizes.push_back(size_t(one.size()));
    }
    QByteArray content(qsizetype(bytes), '\0');
    const size_t made = ZDICT_trainFromBuffer(
        content.data(), bytes, all.constData(), sizes.data(), unsigned(sizes.size()));
    if (ZDICT_isError(made))
        return {};
    const auto head = qsizetype(ZDICT_getDictHeaderSize(content.constData(), made));
    const QByteArray words = content.first(qsizetype(made)).sliced(head);
    ZDICT_params_t how{};
    how.compressionLevel = level;
    how.dictID = 1;
    QByteArray dictionary(qsizetype(bytes), '\0');
    const size_t size = ZDICT_finalizeDictionary(dictionary.data(), bytes, words.constData(), size_t(words.size()),
        all.constData(), sizes.data(), unsigned(sizes.size()), how);
    return ZDICT_isError(size) ? QByteArray() : dictionary.first(qsizetype(size));
}

double averagePacked(const std::vector<QByteArray> &samples, const QByteArray &dictionary)
{
    const std::unique_ptr<ZSTD_CCtx, decltype(&ZSTD_freeCCtx)> place(ZSTD_createCCtx(), &ZSTD_freeCCtx);
    size_t sum = 0;
    for (const QByteArray &one : samples) {
        QByteArray packed(qsizetype(ZSTD_compressBound(size_t(one.size()))), '\0');
        sum += ZSTD_compress_usingDict(place.get(), packed.data(), size_t(packed.size()), one.constData(),
                   size_t(one.size()), dictionary.constData(), size_t(dictionary.size()), level)
               - 4; // the magic number
    }
    return samples.empty() ? 0 : double(sum) / double(samples.size());
}

double average(const std::vector<QByteArray> &samples)
{
    qsizetype sum = 0;
    for (const QByteArray &one : samples)
        sum += one.size();
    return samples.empty() ? 0 : double(sum) / double(samples.size());
}

void measure(const std::vector<QByteArray> &training, const QString &otherSeed, const QStringList &heldOut)
{
    Chance chance(99);
    std::vector<QByteArray> unseen;
    for (int i = 0; i < heldOut.size(); ++i)
        unseen.push_back(sampleSaying(heldOut[i], chance, i));
    const auto seedToo = seeded(otherSeed, chance);
    std::printf("%-10s %10s %14s %12s\n", "bytes", "training", "another seed", "other words");
    std::printf("%-10s %10.1f %14.1f %12.1f\n", "unpacked", average(training), average(seedToo), average(unseen));
    for (const size_t bytes : {0, 2048, 4096, 8192, 16'384, 32'768}) {
        const QByteArray dictionary = bytes ? train(training, bytes) : QByteArray();
        std::printf("%-10zu %10.1f %14.1f %12.1f\n", size_t(dictionary.size()), averagePacked(training, dictionary),
            averagePacked(seedToo, dictionary), averagePacked(unseen, dictionary));
    }
}

void print(const QByteArray &dictionary)
{
    constexpr qsizetype bytesOfALine = 56;
    std::printf(
        "// SPDX-License-Identifier: Apache-2.0\n"
        "// Generated by tests/bench/traindictionary.cpp. Never changed: messages that were packed with it exist.\n"
        "#include \"core/wire/packingdictionary.h\"\n\nnamespace doorstep::core {\n\n"
        "// clang-format off\nconst std::string_view packingDictionary1 =\n");
    for (qsizetype at = 0; at < dictionary.size(); at += bytesOfALine) {
        const QByteArray hex = dictionary.mid(at, bytesOfALine).toHex();
        std::printf("    \"%s\"%s\n", hex.constData(), at + bytesOfALine < dictionary.size() ? "" : ";");
    }
    std::printf("// clang-format on\n\n} // namespace doorstep::core\n");
}

} // namespace

int main(int argc, char **argv)
{
    QStringList said;
    for (int i = 1; i < argc; ++i)
        said.append(QString::fromLocal8Bit(argv[i]));
    if (said.size() < 3 || (said[0] == u"measure"_s && said.size() < 5)) {
        std::fprintf(stderr, "make SEEDED PHRASES [BYTES] | measure SEEDED PHRASES OTHER_SEEDED OTHER_WORDS\n");
        return 2;
    }
    Chance chance(1);
    std::vector<QByteArray> samples = seeded(said[1], chance);
    const auto texts = saying(linesOf(said[2]), chance);
    samples.insert(samples.end(), texts.begin(), texts.end());
    if (samples.empty()) {
        std::fprintf(stderr, "there is nothing to learn from\n");
        return 1;
    }
    if (said[0] == u"measure"_s)
        measure(samples, said[3], linesOf(said[4]));
    else
        print(train(samples, size_t(said.value(3, u"8192"_s).toUInt())));
    return 0;
}

// SPDX-License-Identifier: Apache-2.0
#include "core/store/keyfile.h"

#include <QFile>

#include <sodium.h>

#include <algorithm>

namespace doorstep::core {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array copies{"key.a"_L1, "key.b"_L1};

// What else is of no use without the keys. The sealed outbox is not among it.
constexpr std::array unreadableAfterErasure{
    "records.db"_L1, "records.db-wal"_L1, "records.db-shm"_L1, "drafts.journal"_L1};

// Control 15 of the threat model: five tries without waiting, then longer and longer.
[[nodiscard]] qint64 delayAfter(quint64 tries)
{
    if (tries < 5)
        return 0;
    constexpr std::array<qint64, 4> delays{30'000, 60'000, 5 * 60'000, 15 * 60'000};
    return delays[std::min<std::size_t>(std::size_t(tries) - 5, delays.size() - 1)];
}

// More than any honest keyfile asks for; a forged one must not stop the device.
constexpr KdfCost ceiling{64, 1024ULL * 1024 * 1024};

[[nodiscard]] Result<SecretBytes> stretch(const SecretBytes &secret, const KeyfileContent::Fixed &fixed)
{
    SecretBytes key(32);
    const auto *text = reinterpret_cast<const char *>(secret.data());
    const auto *salt = reinterpret_cast<const unsigned char *>(fixed.salt.constData());
    if (crypto_pwhash(key.data(), key.size(), text, secret.size(), salt, fixed.cost.passes,
            std::size_t(fixed.cost.memoryBytes), crypto_pwhash_ALG_ARGON2ID13)
        != 0)
        return fail(ErrorCode::Busy, u"not enough memory to check the secret"_s);
    return key;
}

[[nodiscard]] const unsigned char *raw(const QByteArray &bytes)
{
    return reinterpret_cast<const unsigned char *>(bytes.constData());
}

[[nodiscard]] QByteArray randomBytes(qsizetype size)
{
    QByteArray bytes(size, '\0');
    randombytes_buf(bytes.data(), size_t(size));
    return bytes;
}

} // namespace

Result<Keyfile::Created> Keyfile::create(Place place, const StoreOwner &owner, const SecretBytes &secret)
{
    if (owner.organisationKey.size() != crypto_box_PUBLICKEYBYTES)
        return fail(ErrorCode::InvalidInput, u"the organisation's key has the wrong size"_s);
    for (const auto name : copies) {
        if (QFile::exists(place.folder.file(name)))
            return fail(ErrorCode::InvalidInput, u"the folder already has a keyfile"_s);
    }
    KeyfileContent content{{owner, 0, place.cost, {}, {}}, {}, {}};
    if (place.vault && place.vault->available()) {
        content.fixed.vaultKey = u"doorstep "_s + owner.device.toString();
        if (auto made = place.vault->create(content.fixed.vaultKey); !made)
            return made.error();
    }
    RootKey root = RootKey::create();
    Keyfile keyfile(place, std::move(content));
    if (auto wrapped = keyfile.wrap(root, secret); !wrapped)
        return wrapped.error();
    return Created{std::move(keyfile), std::move(root)};
}

Result<Keyfile> Keyfile::load(Place place)
{
    std::optional<KeyfileContent> newest;
    std::optional<Error> problem;
    for (const auto name : copies) {
        const auto bytes = files::readAll(place.folder.file(name), KeyfileContent::mostBytes);
        auto content = bytes ? KeyfileContent::decode(*bytes) : bytes.error();
        if (content && (!newest || content->state.revision > newest->state.revision))
            newest = std::move(*content);
        else if (!content && (!problem || problem->code == ErrorCode::Missing))
            problem = content.error();
    }
    if (!newest)
        return *problem;
    const KdfCost cost = newest->fixed.cost;
    const KdfCost floor = place.cost.atLeast(KdfCost::least()) ? KdfCost::least() : place.cost;
    if (!cost.atLeast(floor) || !ceiling.atLeast(cost))
        return fail(ErrorCode::Damaged, u"the keyfile asks for a cost outside the limits"_s);
    if (!newest->fixed.vaultKey.isEmpty() && !(place.vault && place.vault->available()))
        return fail(ErrorCode::NotAllowed, u"the store belongs to another machine's key vault"_s);
    return Keyfile(place, std::move(*newest));
}

qint64 Keyfile::waitMs() const
{
    const auto &state = m_content.state;
    const qint64 now = m_place.clock.sinceBootMs();
    const bool sameBoot = state.triedBoot == m_place.clock.bootId() && now >= state.triedSinceBootMs;
    // After a restart nothing says how long the machine was off, so the whole wait begins again.
    const qint64 waited = sameBoot ? now - state.triedSinceBootMs : now;
    return std::max<qint64>(0, delayAfter(state.tries) - waited);
}

Result<RootKey> Keyfile::unlock(const SecretBytes &secret)
{
    if (triesLeft() <= 0) {
        // The process ended between the tenth try and the erasure.
        if (auto erased = erase(); !erased)
            return erased.error();
        return fail(ErrorCode::TooManyAttempts, u"the keys have been erased"_s);
    }
    if (waitMs() > 0)
        return fail(ErrorCode::TooManyAttempts, u"wait before the next try"_s);

    ++m_content.state.tries;
    m_content.state.triedSinceBootMs = m_place.clock.sinceBootMs();
    m_content.state.triedBoot = m_place.clock.bootId();
    if (auto counted = write(); !counted) {
        --m_content.state.tries;
        return counted.error();
    }
    auto root = openSlots(secret);
    if (!root)
        return root.error();
    if (!*root) {
        if (triesLeft() > 0)
            return fail(ErrorCode::WrongSecret, u"the secret does not open the keyfile"_s);
        if (auto erased = erase(); !erased)
            return erased.error();
        return fail(ErrorCode::TooManyAttempts, u"the keys have been erased"_s);
    }
    m_content.state.tries = 0;
    if (auto cleared = write(); !cleared)
        return cleared.error();
    return std::move(**root);
}

Result<Done> Keyfile::changeSecret(const SecretBytes &current, const SecretBytes &fresh)
{
    if (fresh.size() < leastSecretBytes)
        return fail(ErrorCode::InvalidInput, u"the secret is too short"_s);
    const auto root = unlock(current);
    if (!root)
        return root.error();
    return wrap(*root, fresh);
}

Result<Done> Keyfile::erase()
{
    m_content.state.tries = mostTries;
    for (const auto name : copies) {
        if (auto gone = files::shred(m_place.folder.file(name)); !gone)
            return gone;
    }
    if (m_place.vault && !m_content.fixed.vaultKey.isEmpty()) {
        if (auto gone = m_place.vault->erase(m_content.fixed.vaultKey); !gone)
            return gone;
    }
    for (const auto name : unreadableAfterErasure)
        QFile::remove(m_place.folder.file(name));
    return Done{};
}

Result<Done> Keyfile::setDatabaseGeneration(quint64 generation)
{
    m_content.state.databaseGeneration = generation;
    return write();
}

Result<Done> Keyfile::write()
{
    ++m_content.state.revision;
    const std::array paths{m_place.folder.file(copies[0]), m_place.folder.file(copies[1])};
    return files::replaceAll(paths, m_content.encoded());
}

Result<Done> Keyfile::wrap(const RootKey &root, const SecretBytes &secret)
{
    if (secret.size() < leastSecretBytes)
        return fail(ErrorCode::InvalidInput, u"the secret is too short"_s);
    KeyfileContent before = m_content;
    ++m_content.fixed.generation;
    m_content.fixed.salt = randomBytes(KeyfileContent::saltBytes);
    m_content.fixed.cost = m_place.cost;
    // Slots in use and slots filled with random bytes cannot be told apart.
    for (QByteArray &slot : m_content.wraps)
        slot = randomBytes(KeyfileContent::slotBytes);
    const std::size_t chosen = randombytes_uniform(KeyfileContent::slotCount);
    QByteArray &slot = m_content.wraps[chosen];
    const auto stretched = stretch(secret, m_content.fixed);
    auto key = stretched ? slotKey(*stretched, chosen) : stretched.error();
    if (!key) {
        m_content = std::move(before);
        return key.error();
    }
    const QByteArray bound = m_content.encodedFixed();
    auto *box = reinterpret_cast<unsigned char *>(slot.data() + KeyfileContent::nonceBytes);
    crypto_aead_xchacha20poly1305_ietf_encrypt(box, nullptr, root.bytes().data(), root.bytes().size(), raw(bound),
        quint64(bound.size()), nullptr, raw(slot), key->data());
    if (auto written = write(); !written) {
        m_content = std::move(before);
        return written;
    }
    return Done{};
}

Result<SecretBytes> Keyfile::slotKey(const SecretBytes &stretched, std::size_t slot) const
{
    const KeyfileContent::Fixed &fixed = m_content.fixed;
    QByteArray context = "doorstep slot 1" + fixed.owner.user.bytes() + fixed.owner.device.bytes();
    context.append(char(slot));
    if (!fixed.vaultKey.isEmpty()) {
        const auto mixed = m_place.vault->mix(fixed.vaultKey, fixed.salt);
        if (!mixed)
            return mixed.error();
        context += *mixed;
    }
    SecretBytes key(crypto_aead_xchacha20poly1305_ietf_KEYBYTES);
    crypto_generichash(
        key.data(), key.size(), raw(context), quint64(context.size()), stretched.data(), stretched.size());
    return key;
}

Result<std::optional<RootKey>> Keyfile::openSlots(const SecretBytes &secret) const
{
    const auto stretched = stretch(secret, m_content.fixed);
    if (!stretched)
        return stretched.error();
    const QByteArray bound = m_content.encodedFixed();
    std::optional<RootKey> root;
    // Every slot is tried, so that the time does not tell which one is in use.
    for (std::size_t i = 0; i < m_content.wraps.size(); ++i) {
        const auto key = slotKey(*stretched, i);
        if (!key)
            return key.error();
        const QByteArray &slot = m_content.wraps[i];
        SecretBytes opened(RootKey::size);
        const auto boxBytes = quint64(KeyfileContent::slotBytes - KeyfileContent::nonceBytes);
        if (crypto_aead_xchacha20poly1305_ietf_decrypt(opened.data(), nullptr, nullptr,
                raw(slot) + KeyfileContent::nonceBytes, boxBytes, raw(bound), quint64(bound.size()), raw(slot),
                key->data())
            == 0)
            root = RootKey(std::move(opened));
    }
    return root;
}

} // namespace doorstep::core

// SPDX-License-Identifier: Apache-2.0
#include "server/tlsidentity.h"

#include <arpa/inet.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/sha.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

#include <algorithm>
#include <memory>

namespace doorstep::server {

using namespace Qt::StringLiterals;
using core::ErrorCode;
using core::fail;
using core::Result;

namespace {

template<auto Free>
struct With {
    template<class T>
    void operator()(T *object) const
    {
        Free(object);
    }
};
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, With<X509_free>>;
using Memory = std::unique_ptr<BIO, With<BIO_free_all>>;

QByteArray contentOf(BIO *memory)
{
    char *data = nullptr;
    const long size = BIO_get_mem_data(memory, &data);
    return {data, size};
}

bool addExtension(X509 *certificate, int number, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, certificate, certificate, nullptr, nullptr, 0);
    const std::unique_ptr<X509_EXTENSION, With<X509_EXTENSION_free>> extension(
        X509V3_EXT_conf_nid(nullptr, &context, number, value.constData()));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

bool fill(X509 *certificate, EVP_PKEY *key, const QString &host)
{
    constexpr long tenYears = 3652L * 24 * 3600;
    quint64 serial = 0;
    if (RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial) != 1)
        return false;
    X509_set_version(certificate, X509_VERSION_3);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate), serial >> 1);
    X509_gmtime_adj(X509_getm_notBefore(certificate), -24 * 3600);
    X509_gmtime_adj(X509_getm_notAfter(certificate), tenYears);
    X509_NAME *name = X509_get_subject_name(certificate);
    const QByteArray common = "Doorstep";
    X509_NAME_add_entry_by_txt(
        name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(common.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate, name);
    X509_set_pubkey(certificate, key);
    unsigned char scratch[16];
    const QByteArray name8 = host.toUtf8();
    const bool address = inet_pton(AF_INET, name8.constData(), scratch) == 1
                         || inet_pton(AF_INET6, name8.constData(), scratch) == 1;
    return addExtension(certificate, NID_subject_alt_name, (address ? "IP:" : "DNS:") + name8)
           && addExtension(certificate, NID_basic_constraints, "critical,CA:FALSE")
           && addExtension(certificate, NID_key_usage, "critical,digitalSignature")
           && addExtension(certificate, NID_ext_key_usage, "serverAuth")
           && X509_sign(certificate, key, EVP_sha256()) > 0;
}

} // namespace

Result<TlsIdentity> TlsIdentity::create(const QString &host)
{
    static const QString allowed = u"abcdefghijklmnopqrstuvwxyz0123456789.-:"_s;
    const bool plain = !host.isEmpty() && host.size() < 254
                       && std::all_of(host.begin(), host.end(), [](QChar c) { return allowed.contains(c.toLower()); });
    if (!plain)
        return fail(ErrorCode::InvalidInput, u"the host must be a name or an address"_s);
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate || !fill(certificate.get(), key.get(), host))
        return fail(ErrorCode::Internal, u"cannot make a certificate"_s);
    const Memory certificatePem(BIO_new(BIO_s_mem()));
    const Memory keyPem(BIO_new(BIO_s_secmem()));
    if (PEM_write_bio_X509(certificatePem.get(), certificate.get()) != 1
        || PEM_write_bio_PrivateKey(keyPem.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr) != 1)
        return fail(ErrorCode::Internal, u"cannot write a certificate"_s);
    return TlsIdentity{contentOf(certificatePem.get()), contentOf(keyPem.get())};
}

Result<QByteArray> TlsIdentity::publicKeyHash() const
{
    const Memory memory(BIO_new_mem_buf(certificatePem.constData(), int(certificatePem.size())));
    const Certificate certificate(PEM_read_bio_X509(memory.get(), nullptr, nullptr, nullptr));
    unsigned char *der = nullptr;
    const int size = certificate ? i2d_X509_PUBKEY(X509_get_X509_PUBKEY(certificate.get()), &der) : -1;
    if (size <= 0)
        return fail(ErrorCode::Damaged, u"the certificate cannot be read"_s);
    QByteArray hash(SHA256_DIGEST_LENGTH, Qt::Uninitialized);
    SHA256(der, size_t(size), reinterpret_cast<unsigned char *>(hash.data()));
    OPENSSL_free(der);
    return hash;
}

} // namespace doorstep::server

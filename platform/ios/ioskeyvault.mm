// SPDX-License-Identifier: Apache-2.0
#include "platform/ios/ioskeyvault.h"

#import <CommonCrypto/CommonHMAC.h>
#import <Foundation/Foundation.h>
#import <Security/Security.h>

namespace doorstep::platform {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::Result;

namespace {

constexpr NSUInteger keyBytes = 32;

NSMutableDictionary *itemCalled(const QString &name)
{
    return [@{
        (__bridge id)kSecClass : (__bridge id)kSecClassGenericPassword,
        (__bridge id)kSecAttrService : @"org.doorstep.app",
        (__bridge id)kSecAttrAccount : name.toNSString()
    } mutableCopy];
}

core::Error refused() { return core::fail(ErrorCode::Io, u"the phone's key chain refused"_s); }

} // namespace

Result<Done> IosKeyVault::create(const QString &name)
{
    NSMutableData *key = [NSMutableData dataWithLength:keyBytes];
    if (SecRandomCopyBytes(kSecRandomDefault, keyBytes, key.mutableBytes) != errSecSuccess)
        return refused();
    NSMutableDictionary *item = itemCalled(name);
    item[(__bridge id)kSecAttrAccessible] = (__bridge id)kSecAttrAccessibleWhenUnlockedThisDeviceOnly;
    item[(__bridge id)kSecValueData] = key;
    const OSStatus status = SecItemAdd((__bridge CFDictionaryRef)item, nullptr);
    [key resetBytesInRange:NSMakeRange(0, keyBytes)];
    if (status == errSecDuplicateItem)
        return core::fail(ErrorCode::InvalidInput, u"there is a key of that name"_s);
    return status == errSecSuccess ? Result<Done>(Done{}) : refused();
}

Result<QByteArray> IosKeyVault::mix(const QString &name, const QByteArray &input)
{
    NSMutableDictionary *wanted = itemCalled(name);
    wanted[(__bridge id)kSecReturnData] = @YES;
    CFTypeRef found = nullptr;
    const OSStatus status = SecItemCopyMatching((__bridge CFDictionaryRef)wanted, &found);
    if (status == errSecItemNotFound)
        return core::fail(ErrorCode::NotFound, u"there is no key of that name"_s);
    if (status != errSecSuccess)
        return refused();
    NSData *key = (__bridge_transfer NSData *)found;
    if (key.length != keyBytes)
        return refused();
    QByteArray mac(CC_SHA256_DIGEST_LENGTH, '\0');
    CCHmac(kCCHmacAlgSHA256, key.bytes, key.length, input.constData(), size_t(input.size()), mac.data());
    return mac;
}

Result<Done> IosKeyVault::erase(const QString &name)
{
    const OSStatus status = SecItemDelete((__bridge CFDictionaryRef)itemCalled(name));
    return status == errSecSuccess || status == errSecItemNotFound ? Result<Done>(Done{}) : refused();
}

} // namespace doorstep::platform

// SPDX-License-Identifier: Apache-2.0
#include "platform/android/androidkeyvault.h"

#include <QJniEnvironment>
#include <QJniObject>

namespace doorstep::platform {

using namespace Qt::StringLiterals;
using core::Done;
using core::ErrorCode;
using core::Result;

namespace {

constexpr const char *keys = "org/doorstep/app/Keys";
constexpr int macBytes = 32;

// What Keys.java answers.
constexpr jint done = 0;
constexpr jint there = 1;
constexpr jint missing = 2;

jint ask(const char *method, const QString &name)
{
    const QJniObject text = QJniObject::fromString(name);
    return QJniObject::callStaticMethod<jint>(keys, method, "(Ljava/lang/String;)I", text.object<jstring>());
}

core::Error refused() { return core::fail(ErrorCode::Io, u"the phone's key store refused"_s); }

} // namespace

Result<Done> AndroidKeyVault::create(const QString &name)
{
    const jint answer = ask("create", name);
    if (answer == there)
        return core::fail(ErrorCode::InvalidInput, u"there is a key of that name"_s);
    return answer == done ? Result<Done>(Done{}) : refused();
}

Result<QByteArray> AndroidKeyVault::mix(const QString &name, const QByteArray &input)
{
    const jint state = ask("find", name);
    if (state == missing)
        return core::fail(ErrorCode::NotFound, u"there is no key of that name"_s);
    if (state != there)
        return refused();
    QJniEnvironment env;
    const auto length = jsize(input.size());
    const QJniObject bytes = QJniObject::fromLocalRef(env->NewByteArray(length));
    env->SetByteArrayRegion(bytes.object<jbyteArray>(), 0, length, reinterpret_cast<const jbyte *>(input.constData()));
    const QJniObject text = QJniObject::fromString(name);
    const QJniObject mac = QJniObject::callStaticObjectMethod(
        keys, "mix", "(Ljava/lang/String;[B)[B", text.object<jstring>(), bytes.object<jbyteArray>());
    if (!mac.isValid() || env->GetArrayLength(mac.object<jbyteArray>()) != macBytes)
        return refused();
    QByteArray result(macBytes, '\0');
    env->GetByteArrayRegion(mac.object<jbyteArray>(), 0, macBytes, reinterpret_cast<jbyte *>(result.data()));
    return result;
}

Result<Done> AndroidKeyVault::erase(const QString &name)
{
    return ask("erase", name) == done ? Result<Done>(Done{}) : refused();
}

} // namespace doorstep::platform

// SPDX-License-Identifier: Apache-2.0
#include "core/wire/chain.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>

namespace doorstep::core {

QByteArray bodyHash(QByteArrayView commitKey, const Change &change)
{
    QMessageAuthenticationCode mac(QCryptographicHash::Sha256, commitKey.toByteArray());
    mac.addData(change.id.bytes());
    mac.addData(change.fields.encoded());
    if (!change.seen.isEmpty())
        mac.addData(change.seen.encoded());
    return mac.result();
}

QByteArray nextHash(QByteArrayView previous, const PlacedChange &placed, QByteArrayView body)
{
    const Change &change = placed.change;
    CborWriter header;
    header.array(11)
        .uint(placed.seq)
        .bytes(placed.author.view())
        .bytes(placed.device.view())
        .bytes(change.id.view())
        .uint(change.dseq)
        .bytes(change.record.view())
        .uint(change.kind)
        .uint(quint8(change.op))
        .uint(change.base)
        .uint(change.hlc.packed)
        .uint(change.schema);
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(previous);
    hash.addData(header.data());
    hash.addData(body);
    return hash.result();
}

QByteArray firstHash() { return QByteArray(32, '\0'); }

} // namespace doorstep::core

// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "core/store/statement.h"
#include "core/types/value.h"

/// Field values between their two forms: canonical CBOR (wire, merge) and typed SQL columns. Numbers, dates, choices
/// and yes/no are INTEGER, text is TEXT, references and bytes are BLOB, lists are BLOB in CBOR.
namespace doorstep::core::columnvalue {

/// "INTEGER", "TEXT" or "BLOB".
[[nodiscard]] const char *sqlType(FieldType type);

/// Binds the value without a copy (`cbor` must outlive the statement's use). False, and nothing bound, where the value
/// is not of the declared type: a newer app wrote it, and it is kept as it is.
[[nodiscard]] bool bind(Statement &statement, int index, FieldType type, QByteArrayView cbor);

/// The column's value as CBOR; empty for NULL.
[[nodiscard]] QByteArray read(const Statement &statement, int column, FieldType type);

} // namespace doorstep::core::columnvalue

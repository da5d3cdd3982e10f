// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <string_view>

namespace doorstep::app {

/// What the declarations of core/types/records are called on the screen, untranslated (context "FieldWords"). A test
/// holds every declaration against it; nullptr is only for what a newer version declared.
struct FieldNames {
    /// A kind, or one of its fields; by their wire names.
    [[nodiscard]] static const char *of(std::string_view kind, std::string_view field = {});
    /// A value of an enumeration in a field.
    [[nodiscard]] static const char *ofValue(std::string_view kind, std::string_view field, std::string_view value);
};

} // namespace doorstep::app

# SPDX-License-Identifier: Apache-2.0
# doorstep_generate_kinds(<headers> <output>) writes the translation unit that lists every record kind.
# The struct's name is read from the header's one `kindOf<Name>` specialisation.
function(doorstep_generate_kinds headers output)
    set(includes "")
    set(entries "")
    foreach(header IN LISTS headers)
        file(STRINGS "${header}" lines REGEX "KindInfo kindOf<[A-Za-z]+>")
        foreach(line IN LISTS lines)
            string(REGEX REPLACE ".*kindOf<([A-Za-z]+)>.*" "\\1" type "${line}")
            file(RELATIVE_PATH relative "${PROJECT_SOURCE_DIR}" "${header}")
            string(APPEND includes "#include \"${relative}\"\n")
            string(APPEND entries "    &kindOf<${type}>,\n")
        endforeach()
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${header}")
    endforeach()
    file(CONFIGURE OUTPUT "${output}" CONTENT "// Generated from core/types/records. Do not edit.
#include \"core/types/kinds.h\"

${includes}
namespace doorstep::core {

extern const KindInfo *const declaredKinds[];
extern const std::size_t declaredKindCount;

const KindInfo *const declaredKinds[] = {
${entries}};
const std::size_t declaredKindCount = std::size(declaredKinds);

} // namespace doorstep::core
" @ONLY)
endfunction()

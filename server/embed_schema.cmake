# SPDX-License-Identifier: Apache-2.0
# doorstep_embed_schema(<sql files> <output>) writes the translation unit that holds every migration, in order.
function(doorstep_embed_schema files output)
    set(entries "")
    foreach(file IN LISTS files)
        get_filename_component(name "${file}" NAME)
        string(REGEX MATCH "^[0-9]+" number "${name}")
        math(EXPR number "${number}")
        file(READ "${file}" text)
        string(APPEND entries "    {${number}, R\"sql(${text})sql\"},\n")
        set_property(DIRECTORY APPEND PROPERTY CMAKE_CONFIGURE_DEPENDS "${file}")
    endforeach()
    file(CONFIGURE OUTPUT "${output}" CONTENT "// Generated from server/schema. Do not edit.
#include \"server/migrations.h\"

namespace doorstep::server {

namespace {
constexpr Migration migrations[] = {
${entries}};
} // namespace

std::span<const Migration> allMigrations()
{
    return migrations;
}

} // namespace doorstep::server
" @ONLY)
endfunction()

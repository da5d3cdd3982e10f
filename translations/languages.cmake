# SPDX-License-Identifier: Apache-2.0
find_package(Qt6 6.4.2 REQUIRED COMPONENTS LinguistTools)

# doorstep_languages(<target> <folder>)
# Every doorstep_<language>.ts that lies in the folder, or in its folder drafts, is built into the target, where the app
# looks for languages.
function(doorstep_languages target folder)
    file(GLOB sources CONFIGURE_DEPENDS "${folder}/doorstep_*.ts")
    file(GLOB drafts CONFIGURE_DEPENDS "${folder}/drafts/doorstep_*.ts")
    set(output "${CMAKE_CURRENT_BINARY_DIR}/i18n")
    set_source_files_properties(${sources} PROPERTIES OUTPUT_LOCATION "${output}")
    set_source_files_properties(${drafts} PROPERTIES OUTPUT_LOCATION "${output}/drafts")
    list(APPEND sources ${drafts})
    qt_add_lrelease(${target} TS_FILES ${sources} QM_FILES_OUTPUT_VARIABLE files)
    qt_add_resources(${target} ${target}_languages PREFIX /i18n BASE "${output}" FILES ${files})
endfunction()

# Helpers for the targets of this project.
# itinera_library(model SOURCES … PUBLIC … PRIVATE …) makes itinera_model and the alias itinera::model.

add_library(itinera_options INTERFACE)
target_compile_features(itinera_options INTERFACE cxx_std_20)
target_compile_options(itinera_options INTERFACE
    -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wsign-conversion -Wold-style-cast
    -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wformat=2 -Wimplicit-fallthrough
    $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wduplicated-branches;-Wlogical-op>
    $<$<CONFIG:Release>:-fstack-protector-strong>
    $<$<BOOL:${ITINERA_WERROR}>:-Werror>)
target_compile_definitions(itinera_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_KEYWORDS QT_NO_FOREACH
    QT_NO_JAVA_STYLE_ITERATORS QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_NO_URL_CAST_FROM_STRING QT_DISABLE_DEPRECATED_BEFORE=0x060400
    $<$<CONFIG:Release>:_FORTIFY_SOURCE=2>)
target_link_options(itinera_options INTERFACE $<$<CONFIG:Release>:-Wl,-z,relro,-z,now>)

if(ITINERA_SANITIZE)
    list(JOIN ITINERA_SANITIZE "," sanitizers)
    add_compile_options(-fsanitize=${sanitizers} -fno-sanitize-recover=all -fno-omit-frame-pointer)
    add_link_options(-fsanitize=${sanitizers})
    add_compile_definitions(_GLIBCXX_ASSERTIONS QT_FORCE_ASSERTS)
endif()
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

# itinera_precompile(OWNER HEADERS … REUSE_IN TARGET…): headers that nearly every file needs are
# compiled once, for OWNER, and taken from there by targets with the same compile definitions.
# Files include what they use all the same; a build with ITINERA_PCH=OFF shows that.
option(ITINERA_PCH "Precompile common headers" ON)
set(itinera_core_headers
    <QDate> <QDateTime> <QHash> <QSet> <QString> <QStringList> <algorithm> <functional> <map>
    <memory> <optional> <string> <variant> <vector>)
set(itinera_gui_headers <QAction> <QLabel> <QTreeView> <QUndoStack> <QVBoxLayout> <QWidget>)

function(itinera_precompile owner)
    if(NOT ITINERA_PCH)
        return()
    endif()
    cmake_parse_arguments(ARG "" "" "HEADERS;REUSE_IN" ${ARGN})
    if(ARG_HEADERS)
        target_precompile_headers(${owner} PRIVATE ${ARG_HEADERS})
    endif()
    foreach(target IN LISTS ARG_REUSE_IN)
        target_precompile_headers(${target} REUSE_FROM ${owner})
    endforeach()
endfunction()

function(itinera_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;PUBLIC;PRIVATE" ${ARGN})
    add_library(itinera_${name} STATIC ${ARG_SOURCES})
    add_library(itinera::${name} ALIAS itinera_${name})
    target_include_directories(itinera_${name} PUBLIC ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(itinera_${name} PUBLIC ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE} itinera_options)
endfunction()

function(itinera_executable name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LIBRARIES" ${ARGN})
    add_executable(${name} ${ARG_SOURCES})
    target_include_directories(${name} PRIVATE ${PROJECT_SOURCE_DIR}/src)
    target_link_libraries(${name} PRIVATE ${ARG_LIBRARIES} itinera_options)
endfunction()

# SPDX-License-Identifier: Apache-2.0
"""No call that only Linux has lies outside platform/linux, and no file outside platform asks on which system it runs.

What a phone has as well and the store cannot do without (POSIX files) lies in the one file that ALLOWED names.
"""

import re

from tree import Finding, line_of, run

# What is built for phones. What is exempt, and why:
#   platform/linux, platform/android, platform/ios   each is a system's own folder
#   server, app/device                               run on a Linux machine; CMake builds neither for a phone
#   tests, dev, .ci                                  run where the app is made
LOOKED_AT = ("core/", "app/", "qml/", "platform/")
EXEMPT = ("platform/linux/", "platform/android/", "platform/ios/", "app/device/")

# File: what it may, because Linux, Android and iOS all have it (platform/README.md says why it is no port).
ALLOWED = {
    "core/store/files.cpp": {"fcntl.h", "sys/file.h", "sys/stat.h", "unistd.h"},
    "platform/current.h": {"Q_OS_ANDROID", "Q_OS_IOS"},  # picks the system's folder
    "platform/CMakeLists.txt": {"CMAKE_SYSTEM_NAME", "ANDROID", "IOS"},  # likewise
}

INCLUDE = re.compile(r"^[ \t]*#[ \t]*(?:include|import)[ \t]+[\"<]([^\">]+)[\">]", re.MULTILINE)
SYSTEM_HEADER = re.compile(
    r"(?:sys|linux|asm|arpa|netinet|net|bits|android|mach|dispatch)/.*|jni\.h|QtDBus.*|QDBus\w*|QJni\w+|"
    r"(?:unistd|fcntl|poll|pthread|dlfcn|signal|termios|pwd|grp|dirent|syslog|sched|spawn|mntent|ifaddrs|netdb|ucontext)\.h|"
    r"csignal|QProcess|QLocalServer|QLocalSocket|QSocketNotifier|QLockFile|QStandardPaths")
WORD = re.compile(
    r"\bQ_OS_\w+|\b__(?:linux|ANDROID|APPLE|unix)(?:__)?\b|\bCLOCK_(?:BOOTTIME|MONOTONIC\w*)\b|\bTARGET_OS_\w+|"
    r"\b(?:prctl|epoll_\w+|inotify_\w+|memfd_create|eventfd|signalfd|getrandom|secure_getenv|getauxval|fork|execv\w*|"
    r"posix_fadvise|fallocate|sync_file_range|renameat2|copy_file_range)(?=\s*\()|"
    r"\bQ(?:Process|DBus\w+|LocalServer|LocalSocket|SocketNotifier|LockFile|StandardPaths|Jni\w+)\b")
# A folder that only some systems have, written out in a string.
PATH = re.compile(r"[\"'(]/(?:proc|sys|dev|etc|run|tmp|usr|var|home|opt)/")
CMAKE = re.compile(r"\bQt6?::DBus\b|\bCMAKE_SYSTEM_NAME\b|\b(?:ANDROID|IOS|APPLE|UNIX)\b(?=\s*(?:\)|AND|OR))")


def found(code, cmake):
    if cmake:
        yield from ((match.start(), match.group(0)) for match in CMAKE.finditer(code))
        return
    for match in INCLUDE.finditer(code):
        if SYSTEM_HEADER.fullmatch(match.group(1)):
            yield match.start(1), match.group(1)
    # The includes were looked at.
    rest = INCLUDE.sub(lambda match: " " * len(match.group(0)), code)
    for pattern in (WORD, PATH):
        for match in pattern.finditer(rest):
            yield match.start(), match.group(0).lstrip("\"'(")


def lint(tree):
    for path in tree.files(".h", ".cpp", ".mm", ".qml", ".js", "CMakeLists.txt"):
        if not path.startswith(LOOKED_AT) or path.startswith(EXEMPT):
            continue
        code = tree.code(path)
        for offset, what in found(code, path.endswith("CMakeLists.txt")):
            if what not in ALLOWED.get(path, ()):
                words = f"{what} is not the same on every system: behind a port, in platform/<system>"
                yield Finding(path, line_of(code, offset), "portable", words)


if __name__ == "__main__":
    run(lint)

#!/bin/bash
# SPDX-License-Identifier: Apache-2.0
# `./dev setup` derives bookworm-backports from the machine's own sources: every form that apt takes, and none that is not
# Debian's.
set -uo pipefail
cd "$(dirname "$0")/../.." || exit 1

failed=0
folder="$(mktemp -d)"
trap 'rm -rf "$folder"' EXIT

# derives NAME FILE CONTENT EXPECTED: what `backports_source` prints when FILE is all that apt has.
derives() {
    local got
    rm -rf "${folder:?}"/*
    mkdir -p "$folder/sources.list.d"
    printf '%s\n' "$3" >"$folder/$2"
    got="$(DOORSTEP_APT_FOLDER="$folder" bash -c 'source ./dev; backports_source')" || got="nothing"
    if [[ "$got" == "$4" ]]; then
        echo "ok      $1"
    else
        failed=$((failed + 1))
        printf 'FAILED  %s\n--- expected\n%s\n--- got\n%s\n' "$1" "$4" "$got"
    fi
}

derives "a deb822 file, its key and its options" sources.list.d/debian.sources \
    "Types: deb deb-src
# a note
URIs: http://a.example/debian
Suites: bookworm bookworm-updates
Components: main contrib
Architectures: amd64
Signed-By: /usr/share/keyrings/a.gpg

Types: deb
URIs: http://a.example/debian-security
Suites: bookworm-security
Components: main
Signed-By: /usr/share/keyrings/a.gpg" \
    "sources
Types: deb
URIs: http://a.example/debian
Suites: bookworm-backports
Components: main
Architectures: amd64
Signed-By: /usr/share/keyrings/a.gpg"

derives "a key that stands in the file" sources.list.d/debian.sources \
    "Types: deb
URIs: http://a.example/debian/
Suites: bookworm
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mQ
 -----END PGP PUBLIC KEY BLOCK-----" \
    "sources
Types: deb
URIs: http://a.example/debian/
Suites: bookworm-backports
Components: main
Signed-By:
 -----BEGIN PGP PUBLIC KEY BLOCK-----
 .
 mQ
 -----END PGP PUBLIC KEY BLOCK-----"

derives "the second entry, when the first is somebody else's" sources.list.d/all.sources \
    "Types: deb
URIs: http://a.example/tools
Suites: bookworm
Components: main

Types: deb
Enabled: no
URIs: http://b.example/debian
Suites: bookworm
Components: main

types: deb
uris: http://c.example/debian
suites: bookworm
components: main" \
    "sources
Types: deb
URIs: http://c.example/debian
Suites: bookworm-backports
Components: main"

derives "the old one-line form with options" sources.list \
    "# deb http://old.example/debian bookworm main
deb-src http://a.example/debian bookworm main
deb [arch=amd64 signed-by=/usr/share/keyrings/a.gpg] http://a.example/debian bookworm contrib main" \
    "list
deb [arch=amd64 signed-by=/usr/share/keyrings/a.gpg] http://a.example/debian bookworm-backports main"

derives "a list in the folder of lists" sources.list.d/a.list \
    "deb http://a.example/debian/ bookworm main" \
    "list
deb http://a.example/debian/ bookworm-backports main"

derives "nothing from other releases and other people" sources.list.d/a.list \
    "deb http://a.example/debian trixie main
deb http://a.example/debian-security bookworm-security main
deb http://a.example/apt bookworm main" \
    "nothing"

[[ $failed == 0 ]]

// SPDX-License-Identifier: Apache-2.0
#pragma once

namespace doorstep::app {

/// What --help prints; README.md has the same with examples.
inline constexpr const char
    *helpText = R"(doorstep-device --data DIR [--server URL] [--devices N] [--automatic] [--patience S]

A Doorstep device without a screen. Reads one JSON object a line from standard input and writes one reply a line:
{"ok":true,…} or {"ok":false,"error":{"code","message"}}. What it answered ok for is on the disk.

  --data DIR      folder of the device's store; made by enrol
  --server URL    connect to https://HOST:PORT instead of where the invitation says; the pinned key holds all the same
  --devices N     N devices in one process, in DIR/0 … DIR/N-1; "on":2 in a command names the third
  --automatic     sync without being told, as the app does; what happened is in status
  --patience S    seconds without a byte after which a request is ended (default: 30, and 60 more for a server at work)

{"cmd":"enrol","invitation":"doorstep1:…","pin":"…","name":"…"}   joins with an invitation; leaves the device open
{"cmd":"unlock","pin":"…"}          "recover":true after missing or damaged: opens with what the journal holds
{"cmd":"lock"}
{"cmd":"kinds"}                     every record kind with its fields, types and choices
{"cmd":"put","kind":"visit","scope":"UUID","fields":{…}}   a new record; "id" to choose its id; "records":[…] saves many
                                    or none. A family or circle without "scope" opens its own
{"cmd":"edit","kind":"visit","id":"UUID","fields":{…}}     null clears a field; "op":"delete" or "restore";
                                    "base":n says what the editor had seen (default: what is on the device now)
{"cmd":"get","kind":"visit","id":"UUID"}
{"cmd":"list","kind":"visit","scope":"UUID","where":{…},"order":"field","descending":true,"limit":200,"deleted":false}
{"cmd":"search","text":"…","limit":50}
{"cmd":"sync"}                      until everything is sent and received
{"cmd":"verify"}                    syncs, compares every record with the server's, and takes anew what differs
{"cmd":"status"}                    session, last sync, each unsent record with its state in words
{"cmd":"conflicts"}                 open ones; with "id" all of one record, with names and both values
{"cmd":"resolve","id":"UUID","field":"name","value":…}     settles every conflict on the field
{"cmd":"purge","scope":"UUID"}      takes a scope's records off the device; unsent edits are kept. While it is granted,
                                    the next sync brings it back
{"cmd":"attach","scope":"UUID","type":"photo","file":"PATH","shows":"…"}   keeps a file, encrypted; "of" and "of_kind": the
                                    record it belongs to. Of a photo the picture alone is kept; type: photo, audio,
                                    drawing, signature
{"cmd":"send_files"}                syncs, then sends the files that wait, from where the server is
{"cmd":"fetch","id":"UUID","file":"PATH"}   writes a file's own bytes to PATH, from here or else from the server

Values: text; true or false; whole numbers; dates "2026-05-31"; moments "2026-05-31T14:05:00.000Z"; choices by name;
references as UUID; lists as arrays; bytes as base64. A command's "tag" comes back in its reply.
)";

} // namespace doorstep::app

// SPDX-License-Identifier: Apache-2.0
// node client.js FOLDER URL BATCH: one PouchDB on the disk. One JSON object a line in, one reply a line out, as
// doorstep-device does it. BATCH 0 leaves the size of a batch to PouchDB.
"use strict";
const fs = require("fs");
const https = require("https");
const readline = require("readline");
const PouchDB = require("pouchdb");

const [folder, url, batch] = process.argv.slice(2);
fs.mkdirSync(folder, { recursive: true });
const local = new PouchDB(folder + "/db");
// Left alone, it opens a connection for each request, and with it a handshake of TLS.
const agent = new https.Agent({ keepAlive: true, maxSockets: 16 });
const remote = new PouchDB(url, { fetch: (to, how) => PouchDB.fetch(to, Object.assign({}, how, { agent })) });
const options = Number(batch) > 0 ? { batch_size: Number(batch) } : {};

function linesOf(file) {
  return fs.readFileSync(file, "utf8").split("\n").filter(Boolean).map((line) => JSON.parse(line));
}

const commands = {
  pull: async () => ({ received: (await local.replicate.from(remote, options)).docs_written }),
  push: async () => ({ sent: (await local.replicate.to(remote, options)).docs_written }),
  sync: async () => {
    const both = await local.sync(remote, options);
    return { received: both.pull.docs_written, sent: both.push.docs_written };
  },
  put: async (command) => {
    for (const one of await local.bulkDocs(command.records)) {
      if (one.error) throw new Error(one.message);
    }
    return {};
  },
  /// Of a file with a record a line, straight into the server's database.
  load: async (command) => {
    const records = linesOf(command.file);
    for (let at = 0; at < records.length; at += 1000) await remote.bulkDocs(records.slice(at, at + 1000));
    return { records: records.length };
  },
  dump: async (command) => {
    const all = (await local.allDocs({ include_docs: true })).rows.map((row) => row.doc);
    for (const record of all) delete record._rev;
    fs.writeFileSync(command.file, all.map((record) => JSON.stringify(record) + "\n").join(""));
    return { records: all.length };
  },
};

async function answer(line) {
  const command = JSON.parse(line);
  try {
    return Object.assign({ ok: true }, await commands[command.cmd](command));
  } catch (error) {
    return { ok: false, error: String(error && error.message) };
  }
}

let last = Promise.resolve();
const input = readline.createInterface({ input: process.stdin });
input.on("line", (line) => {
  last = last.then(() => answer(line)).then((reply) => process.stdout.write(JSON.stringify(reply) + "\n"));
});
input.on("close", () => last.then(() => process.exit(0)));

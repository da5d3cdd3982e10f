// SPDX-License-Identifier: Apache-2.0
// node server.js FOLDER KEY CERTIFICATE: express-pouchdb over TLS on loopback; prints its port. It is not CouchDB.
"use strict";
const fs = require("fs");
const https = require("https");
const express = require("express");
const PouchDB = require("pouchdb");

const [folder, key, certificate] = process.argv.slice(2);
fs.mkdirSync(folder, { recursive: true });
const Stored = PouchDB.defaults({ prefix: folder + "/" });
const app = express();
// The fewest of its parts, which is its fastest form.
app.use("/", require("express-pouchdb")(Stored, { mode: "minimumForPouchDB", inMemoryConfig: true }));

const server = https.createServer({ key: fs.readFileSync(key), cert: fs.readFileSync(certificate) }, app);
server.keepAliveTimeout = 75000; // as ours; its own five seconds would end connections between two measures
server.listen(0, "127.0.0.1", () => process.stdout.write(server.address().port + "\n"));
process.on("SIGTERM", () => process.exit(0));

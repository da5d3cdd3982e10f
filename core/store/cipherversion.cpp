// SPDX-License-Identifier: Apache-2.0
// Prints the version of the SQLCipher that the build found, or what it lacks of what the store is written in; run by
// CMake only.
#include <sqlite3.h>

#include <cstdio>

int main()
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(":memory:", &connection) != SQLITE_OK)
        return 1;
    // Contentless tables with deletion came with SQLite 3.43; STRICT with 3.37.
    const char *needed = "CREATE TABLE a(b TEXT) STRICT;"
                         "CREATE VIRTUAL TABLE c USING fts5(d, content='', contentless_delete=1, detail=none,"
                         " prefix='2 3');"
                         "INSERT INTO c(rowid, d) VALUES(1, 'e'); DELETE FROM c WHERE rowid=1;";
    char *problem = nullptr;
    if (sqlite3_exec(connection, needed, nullptr, nullptr, &problem) != SQLITE_OK) {
        std::printf("SQLite %s: %s", sqlite3_libversion(), problem ? problem : "?");
        return 2;
    }
    const auto print = [](void *, int, char **values, char **) {
        std::printf("%s", values[0]);
        return 0;
    };
    const int ran = sqlite3_exec(connection, "PRAGMA cipher_version", print, nullptr, nullptr);
    sqlite3_close(connection);
    return ran == SQLITE_OK ? 0 : 1;
}

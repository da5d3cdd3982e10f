// SPDX-License-Identifier: Apache-2.0
// Prints the version of the SQLCipher that the build found; run by CMake only.
#include <sqlite3.h>

#include <cstdio>

int main()
{
    sqlite3 *connection = nullptr;
    if (sqlite3_open(":memory:", &connection) != SQLITE_OK)
        return 1;
    const auto print = [](void *, int, char **values, char **) {
        std::printf("%s", values[0]);
        return 0;
    };
    const int ran = sqlite3_exec(connection, "PRAGMA cipher_version", print, nullptr, nullptr);
    sqlite3_close(connection);
    return ran == SQLITE_OK ? 0 : 1;
}

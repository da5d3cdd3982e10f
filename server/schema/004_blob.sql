-- SPDX-License-Identifier: Apache-2.0
-- The encrypted bytes of attachments, in rows of at most 256 KiB, so that every copy of the server has them, a backup
-- of the database is a backup of all, and nobody ever holds a whole file in memory.

create table blob (
    scope_id   uuid not null,
    blob_id    uuid not null,
    size       bigint not null,
    sha256     bytea not null,
    author     uuid not null,
    received   bigint not null,
    whole      boolean not null,
    touched_at bigint not null,
    primary key (scope_id, blob_id)
);

create table blob_chunk (
    scope_id uuid not null,
    blob_id  uuid not null,
    at       bigint not null,
    bytes    bytea not null,
    primary key (scope_id, blob_id, at)
);

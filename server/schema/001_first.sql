-- SPDX-License-Identifier: Apache-2.0
-- Plain SQL that PostgreSQL, Citus, YugabyteDB and CockroachDB all run: every key of scoped data begins with scope_id.

create table scope_head (
    scope_id   uuid primary key,
    kind       smallint not null,
    seq        bigint not null,
    head_hash  bytea not null,
    epoch      integer not null,
    floor_seq  bigint not null,
    commit_key bytea not null,
    created_by uuid not null,
    created_at bigint not null
) with (fillfactor = 50);

create table change (
    scope_id    uuid not null,
    seq         bigint not null,
    change_id   uuid not null,
    device_id   uuid not null,
    dseq        bigint not null,
    author      uuid not null,
    record_id   uuid not null,
    kind        integer not null,
    op          smallint not null,
    base_seq    bigint not null,
    hlc         bigint not null,
    received_at bigint not null,
    schema_no   integer not null,
    body        bytea,
    body_hash   bytea not null,
    hash        bytea not null,
    primary key (scope_id, seq),
    unique (scope_id, change_id)
);

create table record (
    scope_id  uuid not null,
    record_id uuid not null,
    kind      integer not null,
    seq       bigint not null,
    owner     uuid not null,
    deleted   boolean not null,
    fields    bytea not null,
    writers   bytea not null,
    primary key (scope_id, record_id)
);

create table conflict (
    scope_id      uuid not null,
    record_id     uuid not null,
    tag           integer not null,
    losing_seq    bigint not null,
    winning_seq   bigint not null,
    state         smallint not null,
    losing_value  bytea,
    losing_author uuid not null,
    losing_device uuid not null,
    primary key (scope_id, record_id, tag, losing_seq)
);

create table quarantine (
    scope_id    uuid not null,
    change_id   uuid not null,
    device_id   uuid not null,
    author      uuid not null,
    scope_kind  smallint not null,
    reason      smallint not null,
    received_at bigint not null,
    state       smallint not null,
    body        bytea not null,
    primary key (scope_id, change_id)
);

create table users (
    user_id    uuid primary key,
    name       text not null,
    post       smallint not null,
    created_at bigint not null,
    ended_at   bigint not null
);

create table device (
    device_id   uuid primary key,
    user_id     uuid not null,
    name        text not null,
    token_hash  bytea not null unique,
    enrolled_at bigint not null,
    ended_at    bigint not null
);
create index device_by_user on device (user_id);

create table grants (
    user_id    uuid not null,
    scope_id   uuid not null,
    scope_kind smallint not null,
    role       smallint not null,
    from_at    bigint not null,
    to_at      bigint not null,
    purpose    text not null,
    granted_by text not null,
    primary key (user_id, scope_id)
);
create index grants_by_scope on grants (scope_id);

create table invite (
    invite_id   uuid primary key,
    user_id     uuid not null,
    secret_hash bytea not null,
    expires_at  bigint not null,
    tries_left  smallint not null,
    device_id   uuid,
    used_at     bigint not null
);

create table server_gen (
    generation uuid primary key,
    made_at    bigint not null
);

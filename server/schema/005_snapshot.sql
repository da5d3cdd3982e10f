-- SPDX-License-Identifier: Apache-2.0
-- What a scope's log has made, as immutable bytes, so that a device that lacks most of a long log need not take all of
-- it. Kept for a while and made again when they are wanted, in rows of at most 256 KiB.

create table snapshot (
    scope_id uuid not null,
    epoch    integer not null,
    seq      bigint not null,
    size     bigint not null,
    sha256   bytea not null,
    records  bigint not null,
    used_at  bigint not null,
    primary key (scope_id, epoch, seq)
);

create table snapshot_chunk (
    scope_id uuid not null,
    epoch    integer not null,
    seq      bigint not null,
    at       bigint not null,
    bytes    bytea not null,
    primary key (scope_id, epoch, seq, at)
);

-- A device that never saw the log has to be told who wrote both values of a conflict, and when.
alter table conflict add column losing_hlc bigint not null default 0;
alter table conflict add column winning_author uuid not null default '00000000-0000-0000-0000-000000000000';
alter table conflict add column winning_device uuid not null default '00000000-0000-0000-0000-000000000000';
alter table conflict add column winning_hlc bigint not null default 0;
update conflict set
    losing_hlc = coalesce((select c.hlc from change c
        where c.scope_id = conflict.scope_id and c.seq = conflict.losing_seq), 0),
    winning_author = coalesce((select c.author from change c
        where c.scope_id = conflict.scope_id and c.seq = conflict.winning_seq), winning_author),
    winning_device = coalesce((select c.device_id from change c
        where c.scope_id = conflict.scope_id and c.seq = conflict.winning_seq), winning_device),
    winning_hlc = coalesce((select c.hlc from change c
        where c.scope_id = conflict.scope_id and c.seq = conflict.winning_seq), 0);

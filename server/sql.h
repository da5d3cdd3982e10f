// SPDX-License-Identifier: Apache-2.0
#pragma once

#include "server/pgconnection.h"

/// Every SQL statement of the server, by name. Plain SQL that PostgreSQL, Citus, YugabyteDB and CockroachDB all run: no
/// sequences, no LISTEN, no advisory locks, no xmin, no triggers, no stored procedures; every statement on scoped data
/// names its scope. `server/schema` has the tables.
namespace doorstep::server::sql {

// --- transactions ---
inline constexpr Statement begin{"begin", "begin"};
inline constexpr Statement commit{"commit", "commit"};
inline constexpr Statement rollback{"rollback", "rollback"};
// Row-level security will read this; set in each transaction, by PgTransaction alone.
inline constexpr Statement actAs{"act_as", "select set_config('app.device', $1::text, true)"};

// For a connection to a database that is not ours to configure.
inline constexpr auto ownLimits = R"(
set statement_timeout = '60s'; set idle_in_transaction_session_timeout = '30s';
select set_config('synchronous_commit', 'on', false) where current_setting('synchronous_commit') = 'off';)";

// --- schema ---
inline constexpr auto makeSchemaVersion = R"(
create table if not exists schema_version (one integer primary key, version integer not null);
insert into schema_version (one, version) values (1, 0) on conflict do nothing;)";
inline constexpr Statement schemaVersion{"schema_version", "select version from schema_version where one = 1"};
inline constexpr Statement makeGeneration{"make_generation", R"(
insert into server_gen (generation, made_at) select $1::uuid, $2::bigint where not exists (select 1 from server_gen))"};
inline constexpr Statement newGeneration{
    "new_generation", "insert into server_gen (generation, made_at) values ($1::uuid, $2::bigint)"};
inline constexpr Statement generation{"generation", "select generation from server_gen order by made_at desc limit 1"};
inline constexpr Statement alive{"alive", "select 1::bigint"};

// --- the change log of a scope ---
inline constexpr Statement makeHead{"make_head", R"(
insert into scope_head (scope_id, kind, seq, head_hash, epoch, floor_seq, commit_key, created_by, created_at)
values ($1::uuid, $2::smallint, 0, $3::bytea, 0, 0, $4::bytea, $5::uuid, $6::bigint) on conflict do nothing)"};
inline constexpr Statement lockHead{"lock_head", R"(
select kind, seq, head_hash, epoch, commit_key from scope_head where scope_id = $1::uuid for update)"};
// Several at once, in one order in every transaction; what is not there is made first, as nobody can lock it else.
inline constexpr Statement makeHeads{"make_heads", R"(
insert into scope_head (scope_id, kind, seq, head_hash, epoch, floor_seq, commit_key, created_by, created_at)
select t.scope_id, t.kind, 0, $1::bytea, 0, 0, t.commit_key, $2::uuid, $3::bigint
from unnest($4::uuid[], $5::smallint[], $6::bytea[]) as t(scope_id, kind, commit_key) order by t.scope_id
on conflict do nothing)"};
inline constexpr Statement lockHeads{"lock_heads", R"(
select scope_id, kind, seq, epoch, head_hash from scope_head where scope_id = any($1::uuid[]) order by scope_id for update)"};
// Of those that this transaction made to lock them.
inline constexpr Statement dropEmptyHeads{
    "drop_empty_heads", "delete from scope_head where scope_id = any($1::uuid[]) and seq = 0"};
inline constexpr Statement heads{"heads", R"(
select scope_id, kind, seq, epoch, head_hash from scope_head where scope_id = any($1::uuid[]))"};
// Also those whose head somebody has taken away.
inline constexpr Statement allScopes{"all_scopes", R"(
select scope_id from scope_head union
select scope_id from change c where not exists (select 1 from scope_head h where h.scope_id = c.scope_id) order by 1)"};
inline constexpr Statement hasChanges{"has_changes", "select 1::bigint from change where scope_id = $1::uuid limit 1"};
inline constexpr Statement presentChanges{"present_changes", R"(
select change_id, seq from change where scope_id = $1::uuid and change_id = any($2::uuid[]))"};
inline constexpr Statement touchedRecords{"touched_records", R"(
select record_id, kind, seq, owner, deleted, fields, writers from record
where scope_id = $1::uuid and record_id = any($2::uuid[]))"};
inline constexpr Statement insertChanges{"insert_changes", R"(
insert into change (scope_id, seq, change_id, device_id, dseq, author, record_id, kind, op, base_seq, hlc, received_at,
                    schema_no, body, body_hash, hash, mark, seen)
select $1::uuid, t.seq, t.change_id, $2::uuid, t.dseq, t.author, t.record_id, t.kind, t.op, t.base_seq, t.hlc, $3::bigint,
       t.schema_no, t.body, t.body_hash, t.hash, t.mark, t.seen
from unnest($4::bigint[], $5::uuid[], $6::bigint[], $7::uuid[], $8::uuid[], $9::integer[], $10::smallint[], $11::bigint[],
            $12::bigint[], $13::integer[], $14::bytea[], $15::bytea[], $16::bytea[],
            $17::smallint[], $18::bytea[])
     as t(seq, change_id, dseq, author, record_id, kind, op, base_seq, hlc, schema_no, body, body_hash, hash, mark,
          seen))"};
inline constexpr Statement upsertRecords{"upsert_records", R"(
insert into record (scope_id, record_id, kind, seq, owner, deleted, fields, writers)
select $1::uuid, t.record_id, t.kind, t.seq, t.owner, t.deleted, t.fields, t.writers
from unnest($2::uuid[], $3::integer[], $4::bigint[], $5::uuid[], $6::boolean[], $7::bytea[], $8::bytea[])
     as t(record_id, kind, seq, owner, deleted, fields, writers)
on conflict (scope_id, record_id) do update set seq = excluded.seq, deleted = excluded.deleted, fields = excluded.fields,
                                                writers = excluded.writers)"};
inline constexpr Statement insertConflicts{"insert_conflicts", R"(
insert into conflict (scope_id, record_id, tag, losing_seq, winning_seq, state, losing_value, losing_author, losing_device,
                      losing_hlc, winning_author, winning_device, winning_hlc)
select $1::uuid, t.record_id, t.tag, t.losing_seq, t.winning_seq, t.state, t.losing_value, t.losing_author, t.losing_device,
       t.losing_hlc, t.winning_author, t.winning_device, t.winning_hlc
from unnest($2::uuid[], $3::integer[], $4::bigint[], $5::bigint[], $6::smallint[], $7::bytea[], $8::uuid[], $9::uuid[],
            $10::bigint[], $11::uuid[], $12::uuid[], $13::bigint[])
     as t(record_id, tag, losing_seq, winning_seq, state, losing_value, losing_author, losing_device,
          losing_hlc, winning_author, winning_device, winning_hlc)
on conflict do nothing)"};
inline constexpr Statement settleConflicts{"settle_conflicts", R"(
update conflict set state = 3 where scope_id = $1::uuid and record_id = $2::uuid and tag = any($3::integer[])
and losing_seq <= $4::bigint and winning_seq <= $4::bigint)"};
inline constexpr Statement insertQuarantine{"insert_quarantine", R"(
insert into quarantine (scope_id, change_id, device_id, author, scope_kind, reason, received_at, state, body)
select $1::uuid, t.change_id, $2::uuid, $3::uuid, $4::smallint, t.reason, $5::bigint, 1, t.body
from unnest($6::uuid[], $7::smallint[], $8::bytea[]) as t(change_id, reason, body)
on conflict do nothing)"};
inline constexpr Statement lockSetAside{"lock_set_aside", R"(
select device_id, author, scope_kind, state, body from quarantine
where scope_id = $1::uuid and change_id = $2::uuid for update)"};
inline constexpr Statement kindOfSetAside{"kind_of_set_aside", R"(
select scope_kind from quarantine where scope_id = $1::uuid and change_id = $2::uuid)"};
inline constexpr Statement moveSetAside{"move_set_aside", R"(
update quarantine set state = $3::smallint where scope_id = $1::uuid and change_id = $2::uuid)"};
// Of each scope that still stands where it is said to: one row for itself, one for each record, one for each conflict.
inline constexpr Statement scopeSums{"scope_sums", R"(
with t as (
    select a.place, a.scope_id from unnest($1::uuid[], $2::bigint[], $3::integer[], $4::bytea[], $5::integer[])
        as a(scope_id, seq, epoch, head, place)
    join scope_head h on h.scope_id = a.scope_id and h.seq = a.seq and h.epoch = a.epoch
        and substring(h.head_hash from 1 for 8) = a.head)
select t.place, null::uuid, null::integer, null::uuid, null::boolean, null::bytea, null::bytea,
       null::integer, null::bigint, null::bigint, null::smallint from t
union all
select t.place, r.record_id, r.kind, r.owner, r.deleted, r.fields, r.writers,
       null::integer, null::bigint, null::bigint, null::smallint from t join record r on r.scope_id = t.scope_id
union all
select t.place, c.record_id, null::integer, c.losing_author, null::boolean, c.losing_value, null::bytea,
       c.tag, c.losing_seq, c.winning_seq, c.state from t join conflict c on c.scope_id = t.scope_id)"};
inline constexpr Statement moveHead{"move_head", R"(
update scope_head set seq = $2::bigint, head_hash = $3::bytea where scope_id = $1::uuid)"};
inline constexpr Statement readChanges{"read_changes", R"(
select c.scope_id, c.seq, c.change_id, c.device_id, c.dseq, c.author, c.record_id, c.kind, c.op, c.base_seq, c.hlc,
       c.schema_no, c.body, c.hash, c.seen
from unnest($1::uuid[], $2::bigint[], $3::bigint[], $4::integer[]) as t(scope_id, after, up_to, place)
     join change c on c.scope_id = t.scope_id and c.seq > t.after and c.seq <= t.up_to
order by t.place, c.seq)"};
inline constexpr Statement chainOf{"chain_of", R"(
select c.scope_id, c.seq, c.change_id, c.device_id, c.dseq, c.author, c.record_id, c.kind, c.op, c.base_seq, c.hlc,
       c.schema_no, c.body, c.hash, c.seen, c.body_hash, h.commit_key, h.seq, h.head_hash
from scope_head h left join change c on c.scope_id = h.scope_id where h.scope_id = $1::uuid order by c.seq)"};

inline constexpr Statement changesOfRecord{"changes_of_record", R"(
select body from change where scope_id = $1::uuid and record_id = $2::uuid order by seq)"};

// --- snapshots of scopes ---
inline constexpr Statement countOfScope{"count_of_scope", "select count(*) from record where scope_id = $1::uuid"};
// What the log has made of the scope, at one moment. 1: the head; 2: each device and its highest number; 3: conflicts;
// 4: records.
inline constexpr Statement snapshotRows{"snapshot_rows", R"(
select 1 as part, h.scope_id as id, h.kind::integer as kind, null::uuid as owner, null::boolean as deleted,
       h.head_hash as fields, null::bytea as writers, null::integer as tag, h.seq as losing_seq,
       h.epoch::bigint as winning_seq, null::smallint as state, null::uuid as losing_device, null::bigint as losing_hlc,
       null::uuid as winning_author, null::uuid as winning_device, null::bigint as winning_hlc
from scope_head h where h.scope_id = $1::uuid and h.seq > 0
union all
select 2, d.device_id, null, null, null, null, null, null, max(d.dseq), null, null, null, null, null, null, null
from change d where d.scope_id = $1::uuid group by d.device_id
union all
select 3, c.record_id, r.kind, c.losing_author, null, c.losing_value, null, c.tag, c.losing_seq, c.winning_seq, c.state,
       c.losing_device, c.losing_hlc, c.winning_author, c.winning_device, c.winning_hlc
from conflict c join record r on r.scope_id = c.scope_id and r.record_id = c.record_id where c.scope_id = $1::uuid
union all
select 4, r.record_id, r.kind, r.owner, r.deleted, r.fields, r.writers, null, null, null, null, null, null, null, null, null
from record r where r.scope_id = $1::uuid
order by part, id, tag, losing_seq)"};
inline constexpr Statement newestSnapshot{"newest_snapshot", R"(
select seq, size, sha256, records from snapshot where scope_id = $1::uuid and epoch = $2::integer order by seq desc limit 1)"};
inline constexpr Statement useSnapshot{"use_snapshot", R"(
update snapshot set used_at = $4::bigint where scope_id = $1::uuid and epoch = $2::integer and seq = $3::bigint)"};
inline constexpr Statement insertSnapshot{"insert_snapshot", R"(
insert into snapshot (scope_id, epoch, seq, size, sha256, records, used_at)
values ($1::uuid, $2::integer, $3::bigint, $4::bigint, $5::bytea, $6::bigint, $7::bigint) on conflict do nothing)"};
inline constexpr Statement insertSnapshotChunk{"insert_snapshot_chunk", R"(
insert into snapshot_chunk (scope_id, epoch, seq, at, bytes)
values ($1::uuid, $2::integer, $3::bigint, $4::bigint, $5::bytea))"};
// The chunk in which the byte $4 lies, and how many bytes there are in all.
inline constexpr Statement snapshotChunkAt{"snapshot_chunk_at", R"(
select s.size, k.at, k.bytes from snapshot s
left join snapshot_chunk k on k.scope_id = s.scope_id and k.epoch = s.epoch and k.seq = s.seq and k.at <= $4::bigint
where s.scope_id = $1::uuid and s.epoch = $2::integer and s.seq = $3::bigint order by k.at desc limit 1)"};
inline constexpr Statement oldSnapshots{"old_snapshots", R"(
select scope_id, epoch, seq from snapshot where used_at < $1::bigint order by used_at limit 100)"};
inline constexpr Statement clearSnapshotChunks{"clear_snapshot_chunks", R"(
delete from snapshot_chunk where scope_id = $1::uuid and epoch = $2::integer and seq = $3::bigint)"};
inline constexpr Statement deleteSnapshot{"delete_snapshot", R"(
delete from snapshot where scope_id = $1::uuid and epoch = $2::integer and seq = $3::bigint)"};

// --- the bytes of attachments ---
inline constexpr Statement makeBlob{"make_blob", R"(
insert into blob (scope_id, blob_id, size, sha256, author, received, whole, touched_at)
values ($1::uuid, $2::uuid, $3::bigint, $4::bytea, $5::uuid, 0, false, $6::bigint) on conflict do nothing)"};
inline constexpr Statement blob{
    "blob", "select size, sha256, received, whole from blob where scope_id = $1::uuid and blob_id = $2::uuid"};
inline constexpr Statement lockBlob{"lock_blob", R"(
select size, sha256, received, whole from blob where scope_id = $1::uuid and blob_id = $2::uuid for update)"};
inline constexpr Statement moveBlob{"move_blob", R"(
update blob set received = $3::bigint, whole = $4::boolean, touched_at = $5::bigint
where scope_id = $1::uuid and blob_id = $2::uuid)"};
inline constexpr Statement insertChunk{"insert_chunk", R"(
insert into blob_chunk (scope_id, blob_id, at, bytes) values ($1::uuid, $2::uuid, $3::bigint, $4::bytea))"};
// The chunk in which the byte $3 lies.
inline constexpr Statement chunkAt{"chunk_at", R"(
select at, bytes from blob_chunk where scope_id = $1::uuid and blob_id = $2::uuid and at <= $3::bigint
order by at desc limit 1)"};
inline constexpr Statement resetBlob{"reset_blob", R"(
update blob set size = $3::bigint, sha256 = $4::bytea, author = $5::uuid, received = 0, whole = false, touched_at = $6::bigint
where scope_id = $1::uuid and blob_id = $2::uuid)"};
inline constexpr Statement clearChunks{
    "clear_chunks", "delete from blob_chunk where scope_id = $1::uuid and blob_id = $2::uuid"};
inline constexpr Statement deleteBlob{
    "delete_blob", "delete from blob where scope_id = $1::uuid and blob_id = $2::uuid"};
inline constexpr Statement halfBlobs{"half_blobs", R"(
select scope_id, blob_id from blob where not whole and touched_at < $1::bigint order by touched_at limit 100)"};
inline constexpr Statement ownerOfRecord{"owner_of_record", R"(
select owner, deleted, fields from record where scope_id = $1::uuid and record_id = $2::uuid and kind = $3::integer)"};
// Whose record was taken away before then: what last touched a deleted record is what deleted it.
inline constexpr Statement blobsOfDeleted{"blobs_of_deleted", R"(
select b.scope_id, b.blob_id from blob b
join record r on r.scope_id = b.scope_id and r.record_id = b.blob_id and r.kind = $1::integer and r.deleted
join change c on c.scope_id = r.scope_id and c.seq = r.seq and c.received_at < $2::bigint limit 100)"};
inline constexpr Statement isDeletedBefore{"is_deleted_before", R"(
select r.record_id from record r join change c on c.scope_id = r.scope_id and c.seq = r.seq
where r.scope_id = $1::uuid and r.record_id = $2::uuid and r.kind = $3::integer and r.deleted and c.received_at < $4::bigint)"};

// --- who may what ---
// Of several tokens at once: a row for each device, whose scope_kind is null, with its user in place of the scope; and
// for each user their grants, with the heads of the scopes.
inline constexpr Statement sessions{"sessions", R"(
with d as (select device_id, user_id, token_hash, last_seen, seen_before from device
           where token_hash = any($1::bytea[]) and ended_at = 0)
select d.device_id as owner, d.user_id as scope_id, null::smallint as scope_kind, null::smallint as role,
       d.last_seen as from_at, d.seen_before as to_at, null::bigint as seq, null::integer as epoch, d.token_hash as hash,
       null::bigint as floor_seq from d
union all
select g.user_id, g.scope_id, g.scope_kind, g.role, g.from_at, g.to_at, h.seq, h.epoch, h.head_hash, h.floor_seq
from grants g left join scope_head h on h.scope_id = g.scope_id where g.user_id in (select d.user_id from d))"};
inline constexpr Statement sessionOfDevice{"session_of_device", R"(
select d.device_id, d.user_id, d.last_seen, d.seen_before, g.scope_id, g.scope_kind, g.role, g.from_at, g.to_at, h.seq,
       h.epoch, h.head_hash, h.floor_seq
from device d left join grants g on g.user_id = d.user_id left join scope_head h on h.scope_id = g.scope_id
where d.device_id = $1::uuid)"};
inline constexpr Statement upsertGrant{"upsert_grant", R"(
insert into grants (user_id, scope_id, scope_kind, role, from_at, to_at, purpose, granted_by)
values ($1::uuid, $2::uuid, $3::smallint, $4::smallint, $5::bigint, $6::bigint, $7::text, $8::text)
on conflict (user_id, scope_id) do update set role = excluded.role, from_at = excluded.from_at, to_at = excluded.to_at,
                                              purpose = excluded.purpose, granted_by = excluded.granted_by)"};
inline constexpr Statement endGrant{"end_grant", R"(
update grants set to_at = $3::bigint where user_id = $1::uuid and scope_id = $2::uuid and to_at > $3::bigint)"};
inline constexpr Statement grantsOfScope{"grants_of_scope", R"(
select user_id, role, from_at, to_at, scope_kind from grants where scope_id = $1::uuid and from_at <= $2::bigint and to_at > $2::bigint)"};
// Who holds the scope $1 in the role $4 and does not hold the scope $2 as long as that.
inline constexpr Statement managersWithout{"managers_without", R"(
select m.user_id, m.to_at from grants m left join grants h on h.user_id = m.user_id and h.scope_id = $2::uuid
where m.scope_id = $1::uuid and m.role = $4::smallint and m.from_at <= $3::bigint and m.to_at > $3::bigint
and (h.to_at is null or h.to_at < m.to_at) order by m.user_id)"};
// The kind of a scope that somebody was let into, whether or not anybody has written there.
inline constexpr Statement kindByGrants{
    "kind_by_grants", "select scope_kind from grants where scope_id = $1::uuid limit 1"};
inline constexpr Statement grantOf{"grant_of", R"(
select role, from_at, to_at, purpose from grants where user_id = $1::uuid and scope_id = $2::uuid)"};
inline constexpr Statement grantsOfUser{"grants_of_user", R"(
select g.scope_id, g.scope_kind, g.role, g.from_at, g.to_at, g.purpose from grants g where g.user_id = $1::uuid order by g.from_at)"};
inline constexpr Statement scopesWithoutLead{"scopes_without_lead", R"(
select h.scope_id from scope_head h where h.kind = 3 and not exists (
    select 1 from grants g where g.scope_id = h.scope_id and g.role = 1 and g.to_at > $1::bigint)
order by h.created_at, h.scope_id)"};
// The advocate with the fewest circles at present among those who have had no part yet in any of the scopes $3; ties by
// who is longest there.
inline constexpr Statement freestAdvocate{"freest_advocate", R"(
select u.user_id from users u left join grants g on g.user_id = u.user_id and g.scope_kind = 5 and g.to_at > $1::bigint
where u.post = $2::smallint and u.ended_at = 0 and not exists (
    select 1 from grants had where had.user_id = u.user_id and had.scope_id = any($3::uuid[]))
group by u.user_id, u.created_at order by count(g.scope_id), u.created_at, u.user_id limit 1)"};

// --- users, devices, invitations ---
inline constexpr Statement upsertUser{"upsert_user", R"(
insert into users (user_id, name, post, created_at, ended_at) values ($1::uuid, $2::text, $3::smallint, $4::bigint, 0)
on conflict (user_id) do update set name = excluded.name, post = excluded.post)"};
inline constexpr Statement userById{
    "user_by_id", "select user_id, name, post, ended_at from users where user_id = $1::uuid"};
inline constexpr Statement usersByName{
    "users_by_name", "select user_id, name, post, ended_at from users where name = $1::text"};
inline constexpr Statement usersByPosts{"users_by_posts", R"(
select user_id, name, post, ended_at from users where post = any($1::smallint[]) and ended_at = 0 order by created_at, user_id)"};
inline constexpr Statement allUsers{
    "all_users", "select user_id, name, post, ended_at from users order by created_at, user_id"};
inline constexpr Statement insertInvite{"insert_invite", R"(
insert into invite (invite_id, user_id, secret_hash, expires_at, tries_left, device_id, used_at)
values ($1::uuid, $2::uuid, $3::bytea, $4::bigint, $5::smallint, null, 0))"};
inline constexpr Statement lockInvite{"lock_invite", R"(
select user_id, secret_hash, expires_at, tries_left, device_id from invite where invite_id = $1::uuid for update)"};
inline constexpr Statement countTry{
    "count_try", "update invite set tries_left = tries_left - 1 where invite_id = $1::uuid"};
inline constexpr Statement useInvite{
    "use_invite", "update invite set device_id = $2::uuid, used_at = $3::bigint where invite_id = $1::uuid"};
inline constexpr Statement insertDevice{"insert_device", R"(
insert into device (device_id, user_id, name, token_hash, enrolled_at, ended_at)
values ($1::uuid, $2::uuid, $3::text, $4::bytea, $5::bigint, 0))"};
inline constexpr Statement deviceSeen{"device_seen", R"(
update device set seen_before = last_seen, last_seen = $2::bigint where device_id = $1::uuid)"};
inline constexpr Statement endDevices{"end_devices", R"(
update device set ended_at = $2::bigint where user_id = $1::uuid and ended_at = 0)"};

inline constexpr Statement recordsOfScope{"records_of_scope", R"(
select record_id, kind, owner, fields from record where scope_id = $1::uuid and not deleted order by kind, record_id)"};
inline constexpr Statement conflictsOfScope{"conflicts_of_scope", R"(
select c.record_id, r.kind, c.tag, c.losing_value, c.losing_author from conflict c
join record r on r.scope_id = c.scope_id and r.record_id = c.record_id
where c.scope_id = $1::uuid and c.state <> 3 and not r.deleted order by c.record_id, c.tag, c.losing_seq)"};
inline constexpr Statement setAside{"set_aside", R"(
select q.received_at, q.reason, q.scope_kind, q.scope_id, q.change_id, u.name, d.name,
       (select count(*) from grants g where g.scope_id = q.scope_id and g.role = 3 and g.user_id <> q.author
        and g.from_at <= $1::bigint and g.to_at > $1::bigint)
from quarantine q
left join users u on u.user_id = q.author left join device d on d.device_id = q.device_id
where q.state = 1 order by q.received_at, q.change_id)"};

// --- counts, for `health` and for tests ---
inline constexpr Statement counts{"counts", R"(
select (select count(*) from scope_head), (select count(*) from change), (select count(*) from record),
       (select count(*) from conflict where state = 2), (select count(*) from quarantine where state = 1),
       (select count(*) from users), (select count(*) from device where ended_at = 0))"};
inline constexpr Statement countRecords{"count_records", R"(
select count(*) from record where kind = $1::integer and not deleted)"};

} // namespace doorstep::server::sql

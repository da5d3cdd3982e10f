-- SPDX-License-Identifier: Apache-2.0
-- Of a change to a list or a long text, what its author had before them: a field map, or nothing where the change is of
-- an older app. With it the other fields of the log say all that merging needs.

alter table change add column seen bytea not null default ''::bytea;

-- SPDX-License-Identifier: Apache-2.0
-- A device's last two contacts, so that what it could have known of a grant's end does not rest on its own clock, and a
-- mark on what was made under a grant that has ended since.

alter table device add column last_seen bigint not null default 0;
alter table device add column seen_before bigint not null default 0;
alter table change add column mark smallint not null default 0;

-- Words that people put to units, to gather them by.
create table unit_tag (
    unit_id integer not null references unit,
    tag text not null,
    folded text generated always as (fold(tag)) stored,
    primary key (unit_id, tag)
);
create index unit_tag_folded on unit_tag (folded);
alter table unit_tag enable row level security;
create policy unit_tag_read on unit_tag for select to trienkhai_app, trienkhai_whole using (true);
grant select, insert on unit_tag to trienkhai_app, trienkhai_whole;
create trigger unit_tag_audit after insert or update or delete on unit_tag for each row execute function audit_row('unit_id, tag', 'folded');
create trigger unit_change_journal after insert or update or delete on unit_tag
    for each row when (current_setting('app.unit_change', true) <> '') execute function unit_change_journal();

-- A group of units under a name: a question that is answered anew on each day, or a list. It belongs to the unit that made it
-- and is seen by nobody else.
create table unit_group (
    id bigint generated always as identity primary key,
    decided_by integer not null references unit,
    account_name text not null,
    name text not null,
    folded text generated always as (fold(name)) stored,
    sort text not null check (sort in ('query', 'list')),
    below_id integer references unit,
    direct boolean not null default false,
    line text,
    level text,
    kind text,
    beginning text,                      -- words with which names begin
    tag text,
    version integer not null default 1,
    valid_from date not null,
    valid_to date
);
create unique index unit_group_name on unit_group (decided_by, folded) where valid_to is null;
create table unit_group_member (
    group_id bigint not null references unit_group,
    unit_id integer not null references unit,
    primary key (group_id, unit_id)
);
-- Who was in a group on the day it was used, whatever becomes of it.
create table unit_group_use (
    id bigint generated always as identity primary key,
    group_id bigint not null references unit_group,
    name text not null,
    used_for text not null,
    used_on date not null,
    account_name text not null,
    unit_ids integer[] not null
);
create index unit_group_use_group on unit_group_use (group_id, id desc);

alter table unit_group enable row level security;
alter table unit_group_member enable row level security;
alter table unit_group_use enable row level security;
create policy unit_group_own on unit_group to trienkhai_app, trienkhai_whole using (decided_by = (select app_unit()));
create policy unit_group_member_own on unit_group_member to trienkhai_app, trienkhai_whole
    using (exists (select from unit_group g where g.id = group_id));
create policy unit_group_use_own on unit_group_use to trienkhai_app, trienkhai_whole
    using (exists (select from unit_group g where g.id = group_id));
grant select, insert, update on unit_group to trienkhai_app, trienkhai_whole;
grant select, insert, delete on unit_group_member to trienkhai_app, trienkhai_whole;
grant select, insert on unit_group_use to trienkhai_app, trienkhai_whole;
create trigger unit_group_audit after insert or update or delete on unit_group for each row execute function audit_row('id', 'folded');
create trigger unit_group_member_audit after insert or update or delete on unit_group_member
    for each row execute function audit_row('group_id, unit_id');
create trigger unit_group_use_audit after insert or update or delete on unit_group_use for each row execute function audit_row('id');

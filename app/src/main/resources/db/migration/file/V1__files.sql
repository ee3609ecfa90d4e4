-- What is known of a kept file. The bytes lie below the data directory under their hash, once, however many rows name them.
create table file (
    id bigint generated always as identity primary key,
    sha256 text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    size bigint not null check (size >= 0),
    media_type text not null,
    name text not null,
    unit_id integer not null,            -- acting unit that gave it
    created_by_name text not null,
    created_at timestamptz not null default now()
);
create index file_unit on file (unit_id);
create index file_sha256 on file (sha256);

-- The unit that gave a file and those above it may open it. A module that shows a file to others says so with a policy of its
-- own, in its own migration; select policies of a table add up. The directive room, for example:
--
--   create policy file_of_directive on file for select to trienkhai_app, trienkhai_whole
--       using (exists (select from directive d where d.original_file_id = file.id));
--
-- The inner query is under the caller's row-level security again, so it says "who may read the directive may open its
-- original" and needs no condition more. Such an "or" costs no index here: a file is only ever looked up by its number.
alter table file enable row level security;
create policy file_scope on file for select to trienkhai_app using (unit_id = any ((select app_units())::int[]));
create policy file_whole on file for select to trienkhai_whole using (app_has_unit(unit_id));
create policy file_keep on file for insert to trienkhai_app, trienkhai_whole with check (unit_id = (select app_unit()));
grant select, insert on file to trienkhai_app, trienkhai_whole;

create trigger file_audit after insert or update or delete on file for each row execute function audit_row('id');

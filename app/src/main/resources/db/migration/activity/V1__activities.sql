-- Hoạt động: what was done, told once. Who may read an activity stands in activity_unit: its organiser and those who
-- organised it with them, of any line, and the units above each of them.
create table indicator (
    code text primary key,
    name text not null,
    measure text not null,               -- buổi, người, giờ, triệu đồng …
    decimals integer not null default 0 check (decimals between 0 and 3),
    rule text not null check (rule in ('count', 'attendance', 'figure', 'hand')),
    channel text,                        -- count: an activity of this channel is one, unless its figure of this code says how many
    ordinal integer not null,
    check (rule <> 'count' or channel is not null)
);
insert into indicator (code, name, measure, decimals, rule, channel, ordinal) values
    ('meetings', 'Buổi sinh hoạt chuyên đề', 'buổi', 0, 'count', 'meeting', 10),
    ('talks', 'Buổi nói chuyện, tuyên truyền miệng', 'buổi', 0, 'count', 'oral', 20),
    ('attendance', 'Lượt người dự', 'lượt người', 0, 'attendance', null, 30),
    ('broadcasts', 'Lượt phát thanh cơ sở', 'lượt', 0, 'count', 'loudspeaker', 40),
    ('broadcast_hours', 'Giờ phát thanh cơ sở', 'giờ', 1, 'figure', null, 50),
    ('banners', 'Băng rôn, khẩu hiệu, pa nô', 'chiếc', 0, 'figure', null, 60),
    ('articles', 'Tin, bài, phóng sự', 'tin, bài', 0, 'figure', null, 70),
    ('contests', 'Cuộc thi, hội thi', 'cuộc', 0, 'count', 'contest', 80),
    ('performances', 'Buổi văn nghệ, thể thao', 'buổi', 0, 'count', 'culture_sport', 90),
    ('gifts', 'Gia đình được thăm, tặng quà', 'gia đình', 0, 'figure', null, 100),
    ('works', 'Công trình, phần việc chào mừng', 'công trình', 0, 'figure', null, 110),
    ('funds_raised', 'Kinh phí xã hội hóa', 'triệu đồng', 1, 'figure', null, 120),
    ('commended', 'Tập thể, cá nhân được biểu dương', 'lượt', 0, 'hand', null, 130);

create table activity (
    id uuid primary key,                 -- made where it was logged: sending it twice changes nothing
    organiser_unit_id integer not null references unit,
    campaign_id bigint references campaign,
    assignment_id bigint references assignment,
    channel text not null,
    what text not null check (length(what) between 1 and 500),
    place text not null default '',
    on_date date not null,
    attendance integer check (attendance between 0 and 10000000),
    note text not null default '',
    entered_by_name text not null,
    entered_at timestamptz not null default now(),
    version integer not null default 1
);
create index activity_campaign on activity (campaign_id) where campaign_id is not null;
create index activity_assignment on activity (assignment_id) where assignment_id is not null;

create table activity_unit (
    id bigint generated always as identity unique,
    activity_id uuid not null references activity,
    unit_id integer not null references unit,
    role text not null check (role in ('organiser', 'co')),
    on_date date not null,               -- the activity's day, for the newest of a unit in one index
    primary key (activity_id, unit_id)
);
create index activity_unit_newest on activity_unit (unit_id, on_date desc);

create table activity_figure (
    id bigint generated always as identity unique,
    activity_id uuid not null references activity,
    code text not null references indicator,
    value numeric(15, 3) not null check (value >= 0),
    primary key (activity_id, code)
);

create table activity_photo (
    id bigint generated always as identity unique,
    activity_id uuid not null references activity,
    ordinal integer not null,
    file_id bigint not null references file,
    caption text not null default '',
    primary key (activity_id, ordinal)
);
create index activity_photo_file on activity_photo (file_id);

create table activity_link (
    id bigint generated always as identity unique,
    activity_id uuid not null references activity,
    ordinal integer not null,
    url text not null check (url ~ '^https?://'),
    primary key (activity_id, ordinal)
);

-- Units in scope today and those they came from as a whole: what a unit did before it was merged is read by its successor
-- and by those above the successor. A split is not followed: to whom the past belongs is then a person's answer.
create function app_units_ever() returns integer[] stable language sql as $$
    with recursive before as (
        select s.from_id from unit_succession s where s.kind <> 'split' and s.to_id = any ((select app_units())::int[])
        union
        select s.from_id from unit_succession s join before b on s.to_id = b.from_id where s.kind <> 'split'
    )
    select app_units() || coalesce((select array_agg(from_id) from before), '{}')
$$;
create function app_ever_had_unit(u integer) returns boolean stable language sql as $$
    with recursive later as (
        select u as id
        union
        select s.to_id from unit_succession s join later l on s.from_id = l.id where s.kind <> 'split'
    )
    select exists (select from later l join unit x on x.id = l.id where x.path <@ (select app_scope()))
$$;

alter table indicator enable row level security;
alter table activity enable row level security;
alter table activity_unit enable row level security;
alter table activity_figure enable row level security;
alter table activity_photo enable row level security;
alter table activity_link enable row level security;

create policy indicator_read on indicator for select to trienkhai_app, trienkhai_whole using ((select app_unit()) is not null);

create policy activity_unit_scope on activity_unit for select to trienkhai_app
    using (unit_id = any ((select app_units_ever())::int[]));
create policy activity_unit_whole on activity_unit for select to trienkhai_whole using (app_ever_had_unit(unit_id));

create policy activity_read on activity for select to trienkhai_app, trienkhai_whole using (
    organiser_unit_id = (select app_unit()) or exists (select from activity_unit u where u.activity_id = activity.id));
create policy activity_log on activity for insert to trienkhai_app, trienkhai_whole
    with check (organiser_unit_id = (select app_unit()));
create policy activity_change on activity for update to trienkhai_app, trienkhai_whole
    using (organiser_unit_id = (select app_unit()));

create function app_reads_activity(a uuid) returns boolean stable language sql
as $$ select exists (select from activity x where x.id = a) $$;
create function app_owns_activity(a uuid) returns boolean stable language sql
as $$ select exists (select from activity x where x.id = a and x.organiser_unit_id = app_unit()) $$;

create policy activity_unit_own on activity_unit for insert to trienkhai_app, trienkhai_whole with check (app_owns_activity(activity_id));
create policy activity_unit_drop on activity_unit for delete to trienkhai_app, trienkhai_whole using (app_owns_activity(activity_id));
create policy activity_figure_read on activity_figure for select to trienkhai_app, trienkhai_whole using (app_reads_activity(activity_id));
create policy activity_figure_own on activity_figure to trienkhai_app, trienkhai_whole using (app_owns_activity(activity_id));
create policy activity_photo_read on activity_photo for select to trienkhai_app, trienkhai_whole using (app_reads_activity(activity_id));
create policy activity_photo_own on activity_photo to trienkhai_app, trienkhai_whole using (app_owns_activity(activity_id));
create policy activity_link_read on activity_link for select to trienkhai_app, trienkhai_whole using (app_reads_activity(activity_id));
create policy activity_link_own on activity_link to trienkhai_app, trienkhai_whole using (app_owns_activity(activity_id));

-- A photo is read by whoever may read its activity.
create policy file_of_activity on file for select to trienkhai_app, trienkhai_whole using (
    exists (select from activity_photo p where p.file_id = file.id));

grant select on indicator to trienkhai_app, trienkhai_whole;
grant select, insert on activity to trienkhai_app, trienkhai_whole;
grant update (campaign_id, assignment_id, channel, what, place, on_date, attendance, note, version) on activity to trienkhai_app, trienkhai_whole;
grant select, insert, delete on activity_unit to trienkhai_app, trienkhai_whole;
grant select, insert, update, delete on activity_figure, activity_photo, activity_link to trienkhai_app, trienkhai_whole;

-- Everybody who organised an activity that the caller may read, those of other lines included.
create function activity_organisers(among uuid[])
returns table (activity_id uuid, unit_id integer, role text)
stable language sql security definer set search_path = public, pg_temp as $$
    select u.activity_id, u.unit_id, u.role from activity_unit u where u.activity_id = any (among) order by u.role desc, u.id
$$;
revoke execute on function activity_organisers(uuid[]) from public;
grant execute on function activity_organisers(uuid[]) to trienkhai_app, trienkhai_whole;

create trigger indicator_audit after insert or update or delete on indicator for each row execute function audit_row('code');
create trigger activity_audit after insert or update or delete on activity for each row execute function audit_row('id');
create trigger activity_unit_audit after insert or update or delete on activity_unit for each row execute function audit_row('id');
create trigger activity_figure_audit after insert or update or delete on activity_figure for each row execute function audit_row('id');
create trigger activity_photo_audit after insert or update or delete on activity_photo for each row execute function audit_row('id');
create trigger activity_link_audit after insert or update or delete on activity_link for each row execute function audit_row('id');

-- The indicators above were entered before anything watched them.
select audit_again('indicator');

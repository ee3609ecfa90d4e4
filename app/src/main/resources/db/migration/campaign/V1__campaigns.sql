-- Đợt hoạt động: what a directive sets going. Each value keeps the words it comes from.
create table campaign (
    id bigint generated always as identity primary key,
    unit_id integer not null references unit,            -- who opened it
    directive_id bigint not null references directive,
    name text not null check (name <> ''),
    state text not null default 'open' check (state in ('open', 'closed')),
    version integer not null default 1,
    opened_at timestamptz not null default now(),
    opened_by_name text not null,
    unique (unit_id, directive_id)
);
create index campaign_directive on campaign (directive_id);

create table campaign_event (
    id bigint generated always as identity primary key,
    campaign_id bigint not null references campaign,
    ordinal integer not null,
    name text not null,
    original_date text,                                  -- ISO day, or a year alone where only that is printed
    anniversary_years integer,
    on_date date,
    evidence jsonb,
    unique (campaign_id, ordinal)
);
-- Days from first to last, both included.
create table campaign_window (
    id bigint generated always as identity primary key,
    campaign_id bigint not null references campaign,
    ordinal integer not null,
    event_id bigint references campaign_event,
    kind text not null check (kind in ('usual', 'peak', 'relative')),
    what text not null,
    from_date date not null,
    to_date date not null,
    evidence jsonb,
    unique (campaign_id, ordinal),
    check (to_date >= from_date)
);
create index campaign_window_event on campaign_window (event_id) where event_id is not null;
create table campaign_theme (
    id bigint generated always as identity primary key,
    campaign_id bigint not null references campaign,
    ordinal integer not null,
    text text not null,
    evidence jsonb,
    unique (campaign_id, ordinal)
);
create table campaign_channel (
    id bigint generated always as identity primary key,
    campaign_id bigint not null references campaign,
    ordinal integer not null,
    code text not null,
    raw text not null,
    evidence jsonb,
    unique (campaign_id, ordinal)
);
-- Đơn vị tham gia: the one table that says which units see a campaign without reading its directive.
create table campaign_participant (
    id bigint generated always as identity unique,
    unit_id integer not null references unit,
    campaign_id bigint not null references campaign,
    joined_by_unit integer not null references unit,
    joined_at timestamptz not null default now(),
    primary key (unit_id, campaign_id)
);
create index campaign_participant_units on campaign_participant (campaign_id, unit_id);

alter table campaign enable row level security;
alter table campaign_event enable row level security;
alter table campaign_window enable row level security;
alter table campaign_theme enable row level security;
alter table campaign_channel enable row level security;
alter table campaign_participant enable row level security;

create policy campaign_participant_scope on campaign_participant for select to trienkhai_app
    using (unit_id = any ((select app_units())::int[]));
create policy campaign_participant_whole on campaign_participant for select to trienkhai_whole
    using (unit_id = (select app_unit()) or app_has_unit(unit_id));

-- Own participation first (one probe), then that of units below, then whoever may read the directive. As functions: a plain
-- "exists" may be hashed by the planner, which reads every participant in reach for the sake of one campaign.
create function app_takes_part(c bigint) returns boolean stable language sql
as $$ select exists (select from campaign_participant p where p.campaign_id = c and p.unit_id = (select app_unit())) $$;
create function app_is_above_participant(c bigint) returns boolean stable language sql
as $$ select exists (select from campaign_participant p where p.campaign_id = c) $$;
create policy campaign_read on campaign for select to trienkhai_app, trienkhai_whole using (
    unit_id = (select app_unit()) or app_takes_part(id) or app_is_above_participant(id) or app_reads_directive(directive_id));
create policy campaign_open on campaign for insert to trienkhai_app, trienkhai_whole
    with check (unit_id = (select app_unit()) and app_reads_directive(directive_id));
create policy campaign_change on campaign for update to trienkhai_app, trienkhai_whole
    using (unit_id = (select app_unit()));

create function app_reads_campaign(c bigint) returns boolean stable language sql
as $$ select exists (select from campaign x where x.id = c) $$;
create function app_owns_campaign(c bigint) returns boolean stable language sql
as $$ select exists (select from campaign x where x.id = c and x.unit_id = app_unit()) $$;

-- A unit that takes part may bring in others: it passes on to them what it was given.
create policy campaign_participant_join on campaign_participant for insert to trienkhai_app, trienkhai_whole
    with check (joined_by_unit = (select app_unit()) and app_reads_campaign(campaign_id));

create policy campaign_event_read on campaign_event for select to trienkhai_app, trienkhai_whole using (app_reads_campaign(campaign_id));
create policy campaign_event_add on campaign_event for insert to trienkhai_app, trienkhai_whole with check (app_owns_campaign(campaign_id));
create policy campaign_window_read on campaign_window for select to trienkhai_app, trienkhai_whole using (app_reads_campaign(campaign_id));
create policy campaign_window_add on campaign_window for insert to trienkhai_app, trienkhai_whole with check (app_owns_campaign(campaign_id));
create policy campaign_theme_read on campaign_theme for select to trienkhai_app, trienkhai_whole using (app_reads_campaign(campaign_id));
create policy campaign_theme_add on campaign_theme for insert to trienkhai_app, trienkhai_whole with check (app_owns_campaign(campaign_id));
create policy campaign_channel_read on campaign_channel for select to trienkhai_app, trienkhai_whole using (app_reads_campaign(campaign_id));
create policy campaign_channel_add on campaign_channel for insert to trienkhai_app, trienkhai_whole with check (app_owns_campaign(campaign_id));

grant select, insert on campaign, campaign_event, campaign_window, campaign_theme, campaign_channel, campaign_participant
    to trienkhai_app, trienkhai_whole;
grant update (name, state, version) on campaign to trienkhai_app, trienkhai_whole;

create trigger campaign_audit after insert or update or delete on campaign for each row execute function audit_row('id');
create trigger campaign_event_audit after insert or update or delete on campaign_event for each row execute function audit_row('id');
create trigger campaign_window_audit after insert or update or delete on campaign_window for each row execute function audit_row('id');
create trigger campaign_theme_audit after insert or update or delete on campaign_theme for each row execute function audit_row('id');
create trigger campaign_channel_audit after insert or update or delete on campaign_channel for each row execute function audit_row('id');
create trigger campaign_participant_audit after insert or update or delete on campaign_participant for each row execute function audit_row('id');

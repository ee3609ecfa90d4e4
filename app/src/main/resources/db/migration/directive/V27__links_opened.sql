-- Opening the link of a mail says less than acknowledging by it (programs that look through mail open links too), and more than nothing.
alter table directive_outside add column link_opened_at timestamptz;
grant update (link_opened_at) on directive_outside to trienkhai_app, trienkhai_whole;
select audit_again('directive_outside');

create function directive_open_link(secret_hash bytea) returns boolean
language sql security definer set search_path = public, pg_temp as $$
    with opened as (
        update directive_outside o set link_opened_at = now()
        where o.link_hash = secret_hash and o.link_until > now() and o.withdrawn_at is null and o.acknowledged_at is null
          and o.link_opened_at is null
        returning 1
    )
    select exists (select from opened)
$$;
revoke execute on function directive_open_link(bytea) from public;
grant execute on function directive_open_link(bytea) to trienkhai_app, trienkhai_whole;

-- The first page of a unit asks each time for mails that did not arrive; there are hardly any.
create index directive_outside_failed on directive_outside (unit_id)
    where failed_at is not null and acknowledged_at is null and withdrawn_at is null;

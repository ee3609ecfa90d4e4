-- Does the person hold one of these roles for the acting unit today? Asked before nearly everything, so in one question.
create function app_holds_any(wanted text[]) returns boolean stable language sql security definer set search_path = public, pg_temp as $$
    select exists (select from account_grant g where g.account_id = app_account() and g.unit_id = app_unit() and g.role = any (wanted)
        and g.valid_from <= current_date and (g.valid_to is null or g.valid_to > current_date))
$$;

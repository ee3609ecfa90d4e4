-- A Party line of national size: 1 centre, 34 provinces, 3,321 communes, cells up to 250,000 units in all.
insert into unit (line, kind, level, name, short_name, ordinal, valid_from)
values ('party', 'trung_uong', 'central', 'Cơ quan trung ương mẫu', 'Trung ương mẫu', 1, '2025-07-01');
insert into unit (line, kind, level, name, short_name, ordinal, valid_from)
select 'party', 'tinh_uy', 'province', 'Tỉnh ủy mẫu số ' || n, 'Tỉnh ủy mẫu ' || n, n, '2025-07-01' from generate_series(1, 34) n;
insert into unit (line, kind, level, name, short_name, ordinal, valid_from)
select 'party', 'dang_uy_xa', 'commune', 'Đảng ủy xã mẫu số ' || n, 'ĐU xã mẫu ' || n, n, '2025-07-01' from generate_series(1, 3321) n;
insert into unit (line, kind, level, name, short_name, ordinal, valid_from)
select 'party', 'chi_bo', 'grassroots', 'Chi bộ mẫu số ' || n, 'Chi bộ mẫu ' || n, n, '2025-07-01'
from generate_series(1, 250000 - 1 - 34 - 3321) n;

create temporary table seat on commit preserve rows as
select id, kind, row_number() over (partition by kind order by id) - 1 as n from unit where name like '%mẫu%';
create unique index on seat (kind, n);
insert into unit_parent (unit_id, parent_id, valid_from)
select s.id, p.id, '2025-07-01' from seat s
join seat p on (s.kind, p.kind) in (('tinh_uy', 'trung_uong'), ('dang_uy_xa', 'tinh_uy'), ('chi_bo', 'dang_uy_xa'))
  and p.n = case s.kind when 'tinh_uy' then 0 when 'dang_uy_xa' then s.n % 34 else s.n % 3321 end;
select unit_refresh_paths(current_date);
analyze unit;
analyze unit_parent;

-- Fifty officers of fifty communes, all with the sign-in and password of the bench.
insert into account (sign_in_name, full_name, password_hash)
select 'bench' || n, 'Cán bộ đo ' || n, :hash from generate_series(1, 50) n;
insert into account_grant (account_id, unit_id, role)
select a.id, s.id, r.role
from account a
join seat s on s.kind = 'dang_uy_xa' and s.n = substr(a.sign_in_name, 6)::int * 60
cross join (values ('REPORTER'), ('DRAFTER'), ('CLERK'), ('APPROVER')) r (role)
where a.sign_in_name like 'bench%';

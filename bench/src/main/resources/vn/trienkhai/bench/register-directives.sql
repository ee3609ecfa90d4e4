-- :count directives more in the register of :office. Headings and texts of some two hundred
-- words, drawn from five thousand paragraphs: a few words are in nearly every text, most are rare. What triggers keep is written
-- here in whole sets; the plain words of a text are put together from those of its paragraphs.
create temporary table bench_syllable on commit preserve rows as
select row_number() over (order by md5(a || b)) - 1 as n, a || b as word
from unnest(array['b','c','ch','d','đ','g','gi','h','kh','l','m','n','ng','nh','ph','qu','s','t','th','tr','v','x']) a,
     unnest(array['a','an','anh','ao','ăm','âng','âu','e','ên','iêu','inh','o','oan','ong','ô','ôi','ơi','u','ua','uân','ung','ươi','ương','y',
                  'ạ','ấy','ặt','ảo','ẩm','ập','ẻ','ếch','ệ','ích','iệt','ọc','ổi','ột','ợp','ụng','ước','ượng','ừng','ỹ','ả','ằng','ốn','ờ']) b;
create temporary table bench_paragraph on commit preserve rows as
select p as n, string_agg(s.word, ' ' order by w) as text
from generate_series(0, 4999) p cross join generate_series(1, 40) w
join bench_syllable s on s.n = floor(1056 * power(abs(hashint4(p * 40 + w)) / 2147483648.0, 3))
group by p;
alter table bench_paragraph add column plain text;
update bench_paragraph set plain = plain_words(text);
alter table bench_paragraph add primary key (n);

create temporary table bench_directive on commit preserve rows as
select i, 1 + i / 19926 as no, (array['CV', 'KH', 'TB', 'HD', 'BC', 'QĐ'])[1 + i % 6] as type, 'Đảng ủy xã Bản Mẫu ' || i / 6 % 3321 as issuer,
       array[abs(hashint4(i)) % 5000, abs(hashint4(i + 1)) % 5000, abs(hashint4(i * 3)) % 5000, abs(hashint4(i * 5 + 2)) % 5000,
             abs(hashint4(i * 7 + 4)) % 5000] as parts
from generate_series(0, :count - 1) i;

alter table directive disable trigger user;
alter table directive_content disable trigger user;
alter table directive_entry disable trigger user;
create temporary table bench_made (id bigint, i integer) on commit preserve rows;
with made as (
    insert into directive (issuer_name, doc_type, number, symbol, number_raw, issued_on, subject, origin, state, registered_by_unit, created_by_name)
    select issuer, type, no::text, type || '/ĐU', no || '-' || type || '/ĐU', date '2021-01-01' + i / 500, left(p.text, 60), 'received', 'confirmed', :office, i::text
    from bench_directive join bench_paragraph p on p.n = parts[1] order by i returning id, created_by_name)
insert into bench_made select id, created_by_name::integer from made;
alter table bench_made add primary key (i);
insert into directive_entry (unit_id, directive_id, book, entry_year, entry_no, delivered_by_unit, acknowledged_at)
select :office, id, 'incoming', 2021 + i / 200000, 1 + i % 200000, :office, now() from bench_made order by i;
insert into directive_content (directive_id, version, content, text, draft_version, confirmed_by_name)
select m.id, 1, '{}', concat_ws(E'.\n', x1.text, x2.text, x3.text, x4.text, x5.text, 'tệp' || m.i), 1, 'bench'
from bench_made m join bench_directive b on b.i = m.i
join bench_paragraph x1 on x1.n = parts[1] join bench_paragraph x2 on x2.n = parts[2] join bench_paragraph x3 on x3.n = parts[3]
join bench_paragraph x4 on x4.n = parts[4] join bench_paragraph x5 on x5.n = parts[5];
drop index directive_search_words;
insert into directive_search (directive_id, marks, plain, made_from)
select m.id, directive_search_marks(m.id, b.no || '-' || b.type || '/ĐU', b.issuer),
       concat(directive_plain(b.no || '-' || b.type || '/ĐU', left(x1.text, 60), b.issuer, ''), '| ', concat_ws(' ', x1.plain, x2.plain, x3.plain, x4.plain, x5.plain),
              ' tep', m.i, ' '), 'bench'
from bench_made m join bench_directive b on b.i = m.i
join bench_paragraph x1 on x1.n = parts[1] join bench_paragraph x2 on x2.n = parts[2] join bench_paragraph x3 on x3.n = parts[3]
join bench_paragraph x4 on x4.n = parts[4] join bench_paragraph x5 on x5.n = parts[5];
set maintenance_work_mem = '512MB';
create index directive_search_words on directive_search using gin (directive_keys(marks, plain)) with (gin_pending_list_limit = 512);
alter table directive enable trigger user;
alter table directive_content enable trigger user;
alter table directive_entry enable trigger user;
analyze directive, directive_entry, directive_content, directive_search;

-- Names are the same whatever letter of a syllable carries the tone (Hoà, Hòa) and however they are composed: per syllable,
-- the letters without tones, and behind # the tones. Đăk and Đắk stay apart.
create function unit_name_key(name text) returns text immutable strict parallel safe language sql
as $$ select regexp_replace(lower(btrim(regexp_replace(normalize(name, nfd), '\s+', ' ', 'g'))), '[\u0300\u0301\u0303\u0309\u0323]', '', 'g')
    || '#' || regexp_replace(normalize(name, nfd), '[^\u0300\u0301\u0303\u0309\u0323 ]', '', 'g') $$;

-- An import draws the numbers of its units before it enters them, so that rows can name each other as superiors.
grant usage on sequence unit_id_seq to trienkhai_app, trienkhai_whole;

-- Who may read a directive may open its original and the documents written for it; see file/V1 for the pattern.
alter table directive add foreign key (original_file_id) references file;
alter table directive_document add foreign key (file_id) references file;
create policy file_of_directive on file for select to trienkhai_app, trienkhai_whole
    using (exists (select from directive d where d.original_file_id = file.id));
create policy file_of_directive_document on file for select to trienkhai_app, trienkhai_whole
    using (exists (select from directive_document d where d.file_id = file.id));

-- Whether an imported post has become an event, so that a second import tells none twice.
alter table imported_post add column told boolean not null default false;

-- What a topic is about, in a line in each language of the portal; empty until somebody says it.
alter table topic
  add column about_en text not null default '',
  add column about_fi text not null default '';

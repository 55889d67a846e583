-- The form a project was created with: sent twice, it makes one project.
alter table project add column creation_key varchar(64);
alter table project add constraint project_creation_key unique (creation_key);

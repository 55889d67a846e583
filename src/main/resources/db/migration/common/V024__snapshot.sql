-- The figures of a project as a committee saw them: written once, never changed. The content is one canonical JSON with its SHA-256.
create sequence snapshot_seq start with 1 increment by 50;
create table snapshot (
    id bigint primary key,
    project_id bigint not null references project (id),
    title varchar(200),
    held_on date,
    taken_at timestamp(6) with time zone not null,
    taken_by_id bigint not null,
    taken_by_name varchar(200) not null,
    content varchar(1000000) not null,
    sha256 varchar(64) not null
);
create index snapshot_project on snapshot (project_id, id);
-- What later notes kept of the past is asked for by the instant they were written.
create index journal_entry_written on journal_entry (municipality_id, written_at);

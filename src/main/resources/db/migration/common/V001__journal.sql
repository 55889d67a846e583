-- The history of each municipality: one chain of hashes, whose head row is locked for each append so that a cut tail is found too.
create table journal_head (
    municipality_id bigint primary key,
    entries bigint not null,
    hash varchar(64) not null
);

create sequence journal_entry_seq start with 1 increment by 50;
create table journal_entry (
    id bigint primary key,
    municipality_id bigint not null,
    position bigint not null,
    written_at timestamp(6) with time zone not null,
    event varchar(80) not null,
    project_id bigint,
    subject_kind varchar(40) not null,
    subject_id bigint,
    author_id bigint,
    author_name varchar(200) not null,
    behalf_id bigint,
    behalf_name varchar(200),
    reason varchar(4000),
    details varchar(100000) not null,
    previous_hash varchar(64) not null,
    hash varchar(64) not null,
    constraint journal_entry_position unique (municipality_id, position)
);
create index journal_entry_project on journal_entry (project_id, position);

-- Files, each kept once by what is in it, in parts that both databases and little memory can hold.
create table stored_file (
    sha256 varchar(64) primary key,
    byte_count bigint not null,
    stored_at timestamp(6) with time zone not null
);
create table stored_part (
    sha256 varchar(64) not null references stored_file (sha256),
    number integer not null,
    content bytea not null,
    primary key (sha256, number)
);

-- A document of a project, which may belong to one thing of it.
create sequence document_seq start with 1 increment by 50;
create table document (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    project_id bigint not null references project (id),
    title varchar(300) not null,
    attached_kind varchar(20),
    attached_id bigint,
    latest integer not null,
    withdrawn_at timestamp(6) with time zone,
    withdrawn_by_name varchar(450),
    withdrawn_reason varchar(2000),
    constraint document_attached check ((attached_kind is null) = (attached_id is null))
);
create index document_project on document (project_id, id);
create index document_attached_to on document (attached_kind, attached_id);

create sequence document_version_seq start with 1 increment by 50;
create table document_version (
    id bigint primary key,
    document_id bigint not null references document (id),
    number integer not null,
    sha256 varchar(64) not null references stored_file (sha256),
    name varchar(200) not null,
    kind varchar(10) not null,
    byte_count bigint not null,
    acts boolean not null,
    added_by_id bigint not null references person (id),
    added_by_name varchar(450) not null,
    added_at timestamp(6) with time zone not null,
    constraint document_version_once unique (document_id, number)
);

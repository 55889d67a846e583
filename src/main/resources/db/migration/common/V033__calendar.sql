-- Addresses at which a calendar program reads dates; only the fingerprint of each is kept.
create sequence calendar_feed_seq start with 1 increment by 50;
create table calendar_feed (
    id bigint primary key,
    person_id bigint not null references person (id),
    name varchar(100) not null,
    scope varchar(20) not null check (scope in ('MINE', 'PROJECT', 'DGS')),
    project_id bigint references project (id),
    secret_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    last_used_at timestamp(6) with time zone,
    revoked_at timestamp(6) with time zone,
    constraint calendar_feed_secret unique (secret_hash),
    constraint calendar_feed_project check ((scope = 'PROJECT') = (project_id is not null))
);
create index calendar_feed_person on calendar_feed (person_id);

-- What the DGS says of a project in place of what is computed: of a cycle one stands at most, the others are kept.
create sequence verdict_override_seq start with 1 increment by 50;
create table verdict_override (
    id bigint primary key,
    project_id bigint not null references project (id),
    cycle_id bigint not null references project_cycle (id),
    verdict varchar(10) not null check (verdict in ('ON_TRACK', 'WATCH', 'LATE')),
    computed varchar(10) not null check (computed in ('ON_TRACK', 'WATCH', 'LATE')),
    reason varchar(2000) not null,
    said_by_id bigint references person (id),
    said_by_name varchar(200) not null,
    said_at timestamp(6) with time zone not null,
    ended_by_name varchar(200),
    ended_at timestamp(6) with time zone,
    standing_cycle_id bigint,
    constraint verdict_override_standing unique (standing_cycle_id)
);
create index verdict_override_project on verdict_override (project_id);

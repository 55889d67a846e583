-- The ladder of what waits: how long each rung takes in a town, which rungs were climbed, what was answered, and who is away.
create sequence ladder_delay_seq start with 1 increment by 50;
create table ladder_delay (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    reminder_days integer not null,
    superior_days integer not null,
    list_days integer not null,
    constraint ladder_delay_once unique (municipality_id),
    constraint ladder_delay_rises check (0 < reminder_days and reminder_days < superior_days and superior_days < list_days)
);

-- One row for each rung a wait has climbed, whoever wrote it and however often the process is stopped. Holder 0 is a post nobody holds.
create sequence ladder_step_seq start with 1 increment by 50;
create table ladder_step (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    project_id bigint not null references project (id),
    kind varchar(20) not null,
    subject_id bigint not null,
    since timestamp(6) with time zone not null,
    holder_id bigint not null,
    rung varchar(20) not null check (rung in ('REMINDER', 'SUPERIOR', 'DGS_LIST')),
    climbed_at timestamp(6) with time zone not null,
    constraint ladder_step_once unique (municipality_id, kind, subject_id, since, holder_id, rung)
);
create index ladder_step_project on ladder_step (project_id);

create sequence ladder_answer_seq start with 1 increment by 50;
create table ladder_answer (
    id bigint primary key,
    step_id bigint not null references ladder_step (id),
    answer varchar(20) not null check (answer in ('DONE', 'UNDER_WAY', 'LATE', 'NO_LONGER')),
    cause varchar(30),
    quiet_until date,
    words varchar(2000),
    answered_by_id bigint not null references person (id),
    answered_at timestamp(6) with time zone not null,
    constraint ladder_answer_once unique (step_id)
);

create sequence absence_seq start with 1 increment by 50;
create table absence (
    id bigint primary key,
    person_id bigint not null references person (id),
    from_on date not null,
    to_on date not null,
    recorded_by_id bigint not null references person (id),
    recorded_at timestamp(6) with time zone not null,
    constraint absence_order check (from_on <= to_on)
);
create index absence_person on absence (person_id, to_on);

-- The questions of a gate: one row for each question and attempt, so that a new attempt asks again beside the earlier answer.
create sequence gate_check_seq start with 1 increment by 50;
create table gate_check (
    id bigint primary key,
    version bigint not null,
    phase_id bigint not null references phase (id),
    condition_code varchar(60) not null,
    attempt integer not null,
    answer varchar(20) check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
    evidence varchar(2000),
    comment varchar(2000),
    answered_by_id bigint references person (id),
    answered_by_name varchar(200),
    answered_at timestamp(6) with time zone,
    opened_at timestamp(6) with time zone not null,
    constraint gate_check_once unique (phase_id, condition_code, attempt)
);

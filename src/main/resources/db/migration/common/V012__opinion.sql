-- The legal check of a dataset before publication, and the opinions asked of the DPO, the lawyer or an expert.
create sequence legal_check_seq start with 1 increment by 50;
create table legal_check (
    id bigint primary key,
    version bigint not null,
    dataset_id bigint not null references dataset (id),
    questions varchar(20) not null,
    state varchar(10) not null check (state in ('OPEN', 'SIGNED', 'OUTDATED')),
    outcome varchar(20) check (outcome in ('FAVOURABLE', 'RESERVATIONS', 'UNFAVOURABLE')),
    snapshot_sha256 varchar(64),
    signed_by_id bigint references person (id),
    signed_by_name varchar(200),
    signed_at timestamp(6) with time zone,
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint legal_check_dataset unique (dataset_id)
);

create sequence legal_answer_seq start with 1 increment by 50;
create table legal_answer (
    id bigint primary key,
    check_id bigint not null references legal_check (id),
    question varchar(10) not null,
    answer varchar(20) not null check (answer in ('YES', 'NO', 'NOT_APPLICABLE')),
    comment varchar(2000),
    answered_by_name varchar(200) not null,
    answered_at timestamp(6) with time zone not null,
    constraint legal_answer_once unique (check_id, question)
);

create sequence opinion_seq start with 1 increment by 50;
create table opinion (
    id bigint primary key,
    version bigint not null,
    dataset_id bigint not null references dataset (id),
    asked_to_id bigint not null references person (id),
    asked_to_name varchar(200) not null,
    as_dpo boolean not null,
    question varchar(2000) not null,
    due_on date,
    asked_by_id bigint references person (id),
    asked_by_name varchar(200) not null,
    asked_at timestamp(6) with time zone not null,
    outcome varchar(20) check (outcome in ('FAVOURABLE', 'CONDITIONS', 'UNFAVOURABLE')),
    words varchar(4000),
    answered_at timestamp(6) with time zone,
    condition_lifted_by_name varchar(200),
    condition_lifted_at timestamp(6) with time zone,
    condition_evidence varchar(2000)
);
create index opinion_dataset on opinion (dataset_id);
create index opinion_asked_to on opinion (asked_to_id);

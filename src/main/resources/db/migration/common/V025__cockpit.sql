-- Whether a town shows the public how far its project has come; off until somebody switches it on.
create sequence public_progress_seq start with 1 increment by 50;
create table public_progress (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    shown boolean not null,
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint public_progress_once unique (municipality_id)
);

-- Who was reminded of what, and by whom: the same person of the same thing once a day at most.
create sequence reminder_seq start with 1 increment by 50;
create table reminder (
    id bigint primary key,
    project_id bigint not null references project (id),
    person_id bigint not null references person (id),
    subject varchar(60) not null,
    sent_on date not null,
    sent_at timestamp(6) with time zone not null,
    sent_by_id bigint not null references person (id),
    sent_by_name varchar(200) not null,
    message varchar(2000) not null,
    constraint reminder_once_a_day unique (project_id, person_id, subject, sent_on)
);

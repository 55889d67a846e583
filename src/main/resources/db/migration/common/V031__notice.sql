-- What a person was told, how they want to be told it, and the one digest a day.
create sequence notice_seq start with 1 increment by 50;
create table notice (
    id bigint primary key,
    person_id bigint not null references person (id),
    municipality_id bigint not null references municipality (id),
    kind varchar(30) not null,
    subject varchar(200) not null,
    words varchar(20000) not null,
    path varchar(500) not null,
    mailed boolean not null,
    written_at timestamp(6) with time zone not null,
    read_at timestamp(6) with time zone
);
create index notice_person on notice (person_id, id);
create index notice_unread on notice (person_id, read_at);

create sequence notice_choice_seq start with 1 increment by 50;
create table notice_choice (
    id bigint primary key,
    person_id bigint not null references person (id),
    kind varchar(30) not null,
    channel varchar(20) not null check (channel in ('AT_ONCE', 'DIGEST', 'NEVER')),
    constraint notice_choice_once unique (person_id, kind)
);

create sequence quiet_hours_seq start with 1 increment by 50;
create table quiet_hours (
    id bigint primary key,
    person_id bigint not null references person (id),
    begins varchar(5) not null,
    ends varchar(5) not null,
    constraint quiet_hours_once unique (person_id)
);

create sequence digest_seq start with 1 increment by 50;
create table digest (
    id bigint primary key,
    person_id bigint not null references person (id),
    sent_on date not null,
    waiting integer not null,
    late integer not null,
    told integer not null,
    last_notice_id bigint not null,
    written_at timestamp(6) with time zone not null,
    constraint digest_once unique (person_id, sent_on)
);
create index digest_day on digest (sent_on);

-- When the digest leaves, where a town wants another time than 07:30.
create sequence digest_time_seq start with 1 increment by 50;
create table digest_time (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    leaves_at varchar(5) not null,
    constraint digest_time_once unique (municipality_id)
);

-- Channels compared and decided, publications entered by hand, and whether a town serves its registers.
create sequence channel_choice_seq start with 1 increment by 50;
create table channel_choice (
    id bigint primary key,
    version bigint not null,
    project_id bigint not null references project (id),
    channel varchar(30) not null check (channel in ('SITE', 'OWN_PORTAL', 'TERRITORIAL_PORTAL', 'DATAGOUV', 'NATIONAL_BASE')),
    marks varchar(40) not null,
    retained boolean,
    reason varchar(2000),
    decided_by_name varchar(200) not null,
    decided_at timestamp(6) with time zone not null,
    constraint channel_choice_once unique (project_id, channel)
);

create sequence publication_seq start with 1 increment by 50;
create table publication (
    id bigint primary key,
    version bigint not null,
    dataset_id bigint not null references dataset (id),
    channel varchar(30) not null check (channel in ('SITE', 'OWN_PORTAL', 'TERRITORIAL_PORTAL', 'DATAGOUV', 'NATIONAL_BASE')),
    url varchar(1000) not null,
    published_on date not null,
    entered_by_name varchar(200) not null,
    entered_at timestamp(6) with time zone not null,
    withdrawn_on date,
    withdrawn_reason varchar(1000),
    withdrawn_by_name varchar(200)
);
create index publication_dataset on publication (dataset_id);

create sequence public_register_seq start with 1 increment by 50;
create table public_register (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    served boolean not null,
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint public_register_once unique (municipality_id)
);

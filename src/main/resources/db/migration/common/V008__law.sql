-- What a municipality says of itself for the law's rules, and the obligations it recorded as held. The rules themselves are files.
create sequence law_profile_seq start with 1 increment by 50;
create table law_profile (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    pack_version varchar(20) not null,
    changed_by_id bigint references person (id),
    changed_by_name varchar(200) not null,
    changed_at timestamp(6) with time zone not null,
    constraint law_profile_once unique (municipality_id)
);

create table law_answer (
    profile_id bigint not null references law_profile (id),
    flag varchar(40) not null,
    answer varchar(20) not null check (answer in ('YES', 'NO', 'UNKNOWN')),
    primary key (profile_id, flag)
);

-- held_year is 0 for a duty that is done once.
create sequence held_obligation_seq start with 1 increment by 50;
create table held_obligation (
    id bigint primary key,
    version bigint not null,
    municipality_id bigint not null references municipality (id),
    rule_id varchar(40) not null,
    held_year integer not null,
    held_on date not null,
    address varchar(1000),
    note varchar(2000),
    recorded_by_id bigint references person (id),
    recorded_by_name varchar(200) not null,
    recorded_at timestamp(6) with time zone not null,
    constraint held_obligation_once unique (municipality_id, rule_id, held_year)
);

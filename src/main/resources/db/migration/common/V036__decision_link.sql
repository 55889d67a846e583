-- A link from a mail that opens one decision: for one person, on one thing as it stood, once, for seven days. Secrets are kept as fingerprints only.
create sequence decision_link_seq start with 1 increment by 50;
create table decision_link (
    id bigint primary key,
    person_id bigint not null references person (id),
    municipality_id bigint not null references municipality (id),
    kind varchar(20) not null check (kind in ('VISA', 'OPINION', 'GATE')),
    item_id bigint not null,
    fingerprint varchar(64) not null,
    secret_hash varchar(64) not null,
    created_at timestamp(6) with time zone not null,
    expires_at timestamp(6) with time zone not null,
    used_at timestamp(6) with time zone,
    code_hash varchar(64),
    code_until timestamp(6) with time zone,
    code_tries integer not null,
    codes_sent integer not null,
    session_hash varchar(64),
    session_until timestamp(6) with time zone,
    session_epoch integer not null,
    constraint decision_link_secret unique (secret_hash)
);
create index decision_link_item on decision_link (person_id, kind, item_id);
create index decision_link_expiry on decision_link (expires_at);

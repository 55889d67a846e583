-- Addresses of other programs that are told of facts, and what became of each telling. The secret is sealed with a key that stands outside the database.
create sequence webhook_seq start with 1 increment by 50;
create table webhook (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    name varchar(100) not null,
    url varchar(1000) not null,
    sealed_secret varchar(200) not null,
    events varchar(500) not null,
    state varchar(20) not null check (state in ('ACTIVE', 'PAUSED', 'FAILING')),
    failures integer not null,
    state_at timestamp(6) with time zone not null,
    created_by_id bigint not null references person (id),
    created_by_name varchar(200) not null,
    created_at timestamp(6) with time zone not null
);
create index webhook_town on webhook (municipality_id, state);

-- No reference to the webhook: one that is deleted at this very moment must not break the fact that would have been told.
create sequence webhook_delivery_seq start with 1 increment by 50;
create table webhook_delivery (
    id bigint primary key,
    webhook_id bigint not null,
    event varchar(30) not null,
    body varchar(2000) not null,
    state varchar(20) not null check (state in ('WAITING', 'DELIVERED', 'GIVEN_UP')),
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    give_up_at timestamp(6) with time zone not null,
    claimed_at timestamp(6) with time zone,
    fault varchar(30),
    last_status integer,
    last_answer varchar(300),
    written_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone
);
create index webhook_delivery_log on webhook_delivery (webhook_id, id);
create index webhook_delivery_due on webhook_delivery (state, next_attempt_at);
create index webhook_delivery_age on webhook_delivery (written_at);

-- The dates that were mailed as calendar entries: what moves is the same entry with a higher number (RFC 5545, SEQUENCE).
alter table outbox_mail add column calendar_body varchar(8000);
create sequence calendar_invite_seq start with 1 increment by 50;
create table calendar_invite (
    id bigint primary key,
    uid varchar(100) not null,
    falls_on date not null,
    cancelled boolean not null,
    sequence_number integer not null,
    written_at timestamp(6) with time zone not null,
    constraint calendar_invite_once unique (uid)
);

-- Mail to be sent: written in the transaction of the fact, taken up afterwards by a scheduled sender.
create sequence outbox_mail_seq start with 1 increment by 50;
create table outbox_mail (
    id bigint primary key,
    recipient varchar(200) not null,
    subject varchar(300) not null,
    text_body varchar(20000) not null,
    html_body varchar(60000) not null,
    state varchar(20) not null check (state in ('WAITING', 'SENT', 'GIVEN_UP')),
    attempts integer not null,
    next_attempt_at timestamp(6) with time zone not null,
    last_error varchar(500),
    written_at timestamp(6) with time zone not null,
    sent_at timestamp(6) with time zone
);
create index outbox_mail_due on outbox_mail (state, next_attempt_at);

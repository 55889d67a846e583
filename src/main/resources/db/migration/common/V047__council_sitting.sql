-- The days on which a town's council sits.
create sequence council_sitting_seq start with 1 increment by 50;
create table council_sitting (
    id bigint primary key,
    municipality_id bigint not null references municipality (id),
    held_on date not null,
    constraint council_sitting_once unique (municipality_id, held_on)
);

-- When an opinion was first given: its adviser had the line until then, however often they changed their words since.
alter table opinion add column first_answered_at timestamp(6) with time zone;
update opinion set first_answered_at = answered_at;

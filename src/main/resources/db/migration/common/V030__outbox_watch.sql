-- Whose message it is, so that an administrator reads those of the own town alone; when it was taken up, for as long as nothing was recorded since.
alter table outbox_mail add column municipality_id bigint references municipality (id);
alter table outbox_mail add column claimed_at timestamp(6) with time zone;
create index outbox_mail_town on outbox_mail (municipality_id, written_at);

-- What was written before is the town's of whoever it is for, where that is one town; what is nobody's known is the only town's, where there is one.
update outbox_mail set municipality_id = (select min(r.municipality_id) from role_holding r join person p on p.id = r.person_id
    where p.email = outbox_mail.recipient having count(distinct r.municipality_id) = 1);
update outbox_mail set municipality_id = (select min(m.id) from municipality m having count(*) = 1) where municipality_id is null;

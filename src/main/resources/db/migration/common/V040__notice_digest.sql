-- Which digest told a message. How far digests had come was kept as the highest number, and numbers are given out in blocks: where several processes write,
-- a later message may have a lower one, and none would have told it.
alter table notice add column digest_id bigint references digest (id);
update notice set digest_id = (select max(d.id) from digest d where d.person_id = notice.person_id and d.last_notice_id >= notice.id);
alter table digest drop column last_notice_id;
create index notice_digest on notice (digest_id);

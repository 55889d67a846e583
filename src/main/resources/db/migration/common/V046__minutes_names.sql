-- Approved minutes say the names of that day, whatever people, projects and towns are called since.
alter table attendance add column name varchar(200);
alter table agenda_item add column brought_by_name varchar(200);
alter table meeting add column approved_project varchar(200);
alter table meeting add column approved_town varchar(200);
update attendance set name = (select p.name from person p where p.id = attendance.person_id)
    where meeting_id in (select m.id from meeting m where m.state = 'APPROVED');
update agenda_item set brought_by_name = (select p.name from person p where p.id = agenda_item.brought_by_id)
    where meeting_id in (select m.id from meeting m where m.state = 'APPROVED');
update meeting set approved_project = (select p.title from project p where p.id = meeting.project_id),
    approved_town = (select t.name from municipality t where t.id = meeting.municipality_id) where state = 'APPROVED';

-- Nothing asks for them: the history knows when a meeting was planned.
alter table meeting drop column cycle_id;
alter table meeting drop column created_at;

-- What earlier meetings of a project agreed on.
create index follow_up_project on follow_up (project_id);

-- How far the reminders of the running clock have come: 0, or the per cent of its time at which the last was given.
alter table complaint
    add column escalation int not null default 0 check (escalation in (0, 70, 90, 100));
create index complaint_escalation on complaint (escalation, due_on) where closed_on is null and due_on is not null;

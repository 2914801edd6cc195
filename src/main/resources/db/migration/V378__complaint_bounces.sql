-- How often the case came back because a unit objected, since it was last taken up. Assignments (hops) are another number.
alter table complaint
    add column bounces int not null default 0 check (bounces >= 0);

-- The day that a superior or the sender of a briefing has set: it rules for the bureau (信访工作条例 art. 22(1)(三)).
alter table complaint add column letter_due date;

package org.qingjian.complaint;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import org.qingjian.complaint.mail.ReminderLetters;
import org.qingjian.complaint.mail.ReminderLetters.Reminder;
import org.qingjian.identity.Branch;
import org.qingjian.notification.EmailAddress;
import org.qingjian.notification.Medium;
import org.qingjian.notification.Notifications;

/**
 * Brings reminders to the units whose mail address is configured: the unit of the case, and when its time is over the city bureau,
 * too (信访工作条例 art. 40). On the desk's work list everybody reads them anyway. Of the sealed queue nothing is mailed. Runs in the
 * caller's transaction.
 */
@Singleton
class DeskReminders {
    private final HandlingSettings settings;
    private final Notifications notifications;
    private final ReminderLetters letters;

    DeskReminders(HandlingSettings settings, Notifications notifications, ReminderLetters letters) {
        this.settings = settings;
        this.notifications = notifications;
        this.letters = letters;
    }

    void tell(Complaint complaint, Escalation reached) {
        LocalDate due = complaint.dueOn();
        if (due == null || complaint.isSealed() || !notifications.offers(Medium.MAIL)) {
            return;
        }
        Set<String> units = new LinkedHashSet<>(Set.of(complaint.branch()));
        if (reached == Escalation.SUPERVISED) {
            units.add(Branch.cityBureau().code());
        }
        Reminder reminder = new Reminder(complaint.number(), due, reached.percent());
        for (String unit : units) {
            Optional.ofNullable(settings.remindMail().get(unit))
                    .flatMap(EmailAddress::parse)
                    .ifPresent(to -> notifications.send(
                            "complaint/reminder/" + complaint.id() + "/" + due + "/" + reached.percent() + "/" + unit,
                            letters.mail(to, reminder)));
        }
    }
}

package org.qingjian.notification;

/** How a message travels. */
public enum Medium {
    MAIL,
    SMS
}

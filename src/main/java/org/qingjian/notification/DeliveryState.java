package org.qingjian.notification;

/** What has become of a message. */
public enum DeliveryState {
    /** Not sent yet. */
    PENDING,
    /** Taken over by the mail server or gateway. */
    SENT,
    /** Given up; an administrator may try again. */
    DEAD,
    /** Called back by its sender before it was sent, or discarded by an administrator. */
    RECALLED
}

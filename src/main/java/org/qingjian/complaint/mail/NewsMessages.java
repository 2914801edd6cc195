package org.qingjian.complaint.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the messages to complainants. Whoever reads them over a shoulder learns nothing. */
@MessageBundle("complaintNews")
public interface NewsMessages {
    @Message("有新消息")
    String subject();

    @Message("您关注的事有新消息。请到本站，用您留着的号码查看。")
    String text();

    @Message("打开本站")
    String open();

    @Message("不想再收到提醒：查看时可以关掉。")
    String stop();

    @Message("{bureau}：您关注的事有新消息，请到本站查看。")
    String sms(String bureau);

    @Message("投诉举报：期限已用 {percent}%")
    String reminderSubject(int percent);

    @Message("事项 {number} 的期限到 {day}，已用 {percent}%。请到工作台办理。")
    String reminderText(String number, String day, int percent);

    @Message("打开事项")
    String reminderOpen();
}

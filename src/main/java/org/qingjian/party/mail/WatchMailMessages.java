package org.qingjian.party.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the mails to enterprises. */
@MessageBundle("watchMail")
public interface WatchMailMessages {
    @Message("请确认接收本企业档案的通知")
    String confirmSubject();

    @Message("有人在本站为一家企业登记了这个邮箱，以后档案有变化时写信到这里。同意的，请打开下面的网址确认；不是您的意思，不用理会。")
    String confirmText();

    @Message("打开确认页面")
    String confirm();

    @Message("贵企业的档案有新情况")
    String subject();

    @Message(
            "{#when news}{#is 'PUBLISHED'}公开了一份关于贵企业的文书{#is 'CORRECTED'}一份关于贵企业的文书已经更正{#is 'WITHDRAWN'}一份关于贵企业的文书已经撤下{#is 'EXPIRED'}一份关于贵企业的文书公示已经结束{#is 'CONTESTED'}一份关于贵企业的文书，复议或者诉讼情况有变化{#is 'ANSWERED'}贵企业在一份文书旁边的回应有变化{#is 'REQUEST'}贵企业提出的事项有进展{#is 'NOTICE'}登记了一份送达贵企业的文书，其中有正在计算的期限{#else}{news}{/when}")
    String news(String news);

    @Message("请登录查看。")
    String look();

    @Message("打开我的档案")
    String open();

    @Message("不想再收到：")
    String stop();
}

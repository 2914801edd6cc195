package org.qingjian.notification.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the desk page about messages, and of the frame of every mail. */
@MessageBundle("notification")
public interface NotificationMessages {
    @Message("邮件与短信")
    String title();

    @Message("这里只显示发送情况。收件人和内容已加密，任何人都不能在此查看。")
    String lead();

    @Message("等待发送 {count} 条，未能送达 {dead} 条，已发送 {sent} 条。")
    String counts(long count, long dead, long sent);

    @Message("未能送达")
    String deadTitle();

    @Message("没有未能送达的邮件或短信。")
    String none();

    @Message("等待发送")
    String pendingTitle();

    @Message("没有等待发送的邮件或短信。")
    String nonePending();

    @Message("方式")
    String medium();

    @Message("{#when name}{#is 'MAIL'}邮件{#is 'SMS'}短信{/when}")
    String mediumName(String name);

    @Message("事项")
    String event();

    @Message("已试次数")
    String attempts();

    @Message("原因")
    String reason();

    @Message("提交时间")
    String createdAt();

    @Message("下次发送")
    String nextAt();

    @Message("操作")
    String action();

    @Message("重新发送")
    String retry();

    @Message("放弃")
    String discard();

    @Message(
            "{#when code}{#is 'recipient-refused'}收件人不存在{#is 'smtp-unreachable'}连不上邮件服务器{#is 'gateway-unreachable'}连不上短信网关{#is 'no-carrier'}没有配置发送渠道{#else}{code}{/when}")
    String code(String code);

    @Message("本邮件由系统自动发出，请勿直接回复。")
    String automatic();
}

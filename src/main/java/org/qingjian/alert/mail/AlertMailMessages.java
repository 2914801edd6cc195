package org.qingjian.alert.mail;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of mails about alerts. */
@MessageBundle("alertMail")
public interface AlertMailMessages {
    @Message("请确认您的查询订阅")
    String confirmSubject();

    @Message("有人（也许是您）用这个邮箱订阅了本网站的一个查询。")
    String confirmLead();

    @Message("打开下面的链接，看清订阅的是什么，再按“确认订阅”。48 小时内有效。")
    String confirmDo();

    @Message("查看并确认订阅")
    String confirmLink();

    @Message("如果不是您，请不必理会：不确认就不会再收到邮件，48 小时后邮箱地址即被删除。")
    String confirmNot();

    @Message("您的查询订阅")
    String listSubject();

    @Message("这是您要的链接，可以查看和更改这个邮箱的全部订阅。24 小时内有效，请勿转发。")
    String listLead();

    @Message("查看我的全部订阅")
    String listLink();

    @Message("如果不是您要的，请不必理会。")
    String listNot();

    @Message("查询订阅：{count} 条有更新")
    String noticeSubject(int count);

    @Message("查询订阅：{count} 条有更新（{words}）")
    String noticeSubjectOf(int count, String words);

    @Message("您订阅的查询有 {count} 条公开信息有更新。")
    String noticeLead(int count);

    @Message("您订阅的查询")
    String yourSearch();

    @Message("全部公开信息")
    String everything();

    @Message("{#when name}{#is 'NEW'}新公开{#is 'CORRECTED'}已更正{#is 'NO_LONGER'}更正后不再符合您的查询{/when}")
    String news(String name);

    @Message("还有 {count} 条未列出。")
    String more(int count);

    @Message("在网站上查看全部结果")
    String all();

    @Message("查询订阅：{count} 条信息已停止公开")
    String goneSubject(int count);

    @Message("您订阅的查询中，有 {count} 条信息已停止公开。")
    String goneLead(int count);

    @Message("{#when name}{#is 'WITHDRAWN'}已撤下{#is 'EXPIRED'}公示期满{/when}")
    String gone(String name);

    @Message("打开链接可以看到原因、时间和作出决定的机关。如果您保存过或引用过原来的内容，请以此为准。")
    String goneWhy();

    @Message("更改或退订")
    String manage();

    @Message("一键退订")
    String unsubscribe();

    @Message("您收到本邮件，是因为您确认过这项订阅。")
    String why();
}

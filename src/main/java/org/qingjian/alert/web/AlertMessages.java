package org.qingjian.alert.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about alerts. */
@MessageBundle("alert")
public interface AlertMessages {
    @Message("用邮件订阅这次查询")
    String offer();

    @Message("有新公开、更正或撤下的信息时，我们写邮件告诉您。不需要注册，随时可以退订。")
    String offerLead();

    @Message("订阅查询")
    String title();

    @Message("您的邮箱")
    String email();

    @Message("我们先发一封确认邮件；您确认之前不会再发别的邮件。")
    String emailHint();

    @Message("通知频率")
    String frequency();

    @Message("{#when name}{#is 'AT_ONCE'}一有更新就通知{#is 'DAILY'}每天早上 8 点汇总{#is 'WEEKLY'}每周一早上 8 点汇总{/when}")
    String frequencyName(String name);

    @Message("撤下的信息总是及时通知，以免您继续使用过时的内容。")
    String frequencyHint();

    @Message("订阅")
    String subscribe();

    @Message("邮箱加密保存，与查询内容分开存放，只用于发送这项订阅；48 小时内没有确认或全部退订后即删除。")
    String privacy();

    @Message("只通知完全符合查询条件的信息，不会像搜索页那样在结果少时放宽条件。")
    String exact();

    @Message("订阅的查询")
    String yourSearch();

    @Message("关键词")
    String words();

    @Message("全部公开信息")
    String everything();

    @Message(
            "{#when name}{#is 'party'}当事人{#is 'creditCode'}信用代码{#is 'number'}文号{#is 'dateFrom'}起始日期{#is 'dateTo'}截止日期{#is 'fineMin'}罚款不低于（元）{#is 'fineMax'}罚款不高于（元）{#is 'violation'}违法行为{#is 'industry'}行业{#else}{name}{/when}")
    String condition(String name);

    @Message("请改正以下内容")
    String errorTitle();

    @Message("错误：")
    String errorPrefix();

    @Message(
            "{#when code}{#is 'EMAIL_MISSING'}请填写邮箱地址{#is 'EMAIL'}请填写有效的邮箱地址，例如 name@example.com{#is 'FREQUENCY'}请选择通知频率{#is 'NOTHING'}这样的查询找不到任何内容，请换个说法{#is 'TOO_LONG'}查询条件太长，请缩短后再订阅{#else}{code}{/when}")
    String error(String code);

    @Message("请查收邮件")
    String askedTitle();

    @Message("我们已经给您填写的邮箱发出一封邮件。打开其中的链接并确认，订阅才会开始。")
    String askedLead();

    @Message("几分钟后仍没有收到，请看看垃圾邮件箱，或检查邮箱地址后再订阅一次。同一个邮箱每天最多发送 5 封这样的邮件。")
    String askedNot();

    @Message("回到查询结果")
    String backToSearch();

    @Message("查公开信息")
    String toSearch();

    @Message("确认订阅")
    String confirmTitle();

    @Message("按下按钮后订阅开始。")
    String confirmLead();

    @Message("确认订阅")
    String confirmButton();

    @Message("如果不是您要的，关上这个页面即可。")
    String confirmNot();

    @Message("您的订阅")
    String alertTitle();

    @Message("{#when what}{#is 'confirmed'}订阅已经开始{#is 'changed'}通知频率已更改{#is 'listed'}链接已发到您的邮箱{#else}{what}{/when}")
    String done(String what);

    @Message("您的邮箱曾退回我们的邮件，这项订阅已停止。要继续接收，请重新订阅。")
    String stopped();

    @Message("更改通知频率")
    String change();

    @Message("退订")
    String unsubscribe();

    @Message("退订这项订阅")
    String unsubscribeTitle();

    @Message("退订后我们删除这项订阅；如果这是您的最后一项订阅，邮箱地址也一并删除。")
    String unsubscribeLead();

    @Message("确认退订")
    String unsubscribeButton();

    @Message("不退订")
    String keep();

    @Message("这个邮箱的其他订阅")
    String others();

    @Message("为了保护您的隐私，查看全部订阅的链接只发到您的邮箱。")
    String othersLead();

    @Message("把链接发到我的邮箱")
    String mailList();

    @Message("您的全部订阅")
    String listTitle();

    @Message("这个邮箱没有订阅。")
    String listNone();

    @Message("开始于")
    String since();

    @Message("更改或退订")
    String manage();

    @Message("全部退订并删除邮箱")
    String unsubscribeAll();

    @Message("已退订")
    String endedTitle();

    @Message("您不会再收到这项订阅的邮件。已经发出、还在路上的除外。")
    String endedLead();
}

package org.qingjian.disclosure.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What pages say about reconsiderations and lawsuits. */
@MessageBundle("challenge")
public interface ChallengeMessages {
    @Message("复议和诉讼")
    String title();

    @Message("{#when kind}{#is 'RECONSIDERATION'}行政复议{#is 'LITIGATION'}行政诉讼{#else}{kind}{/when}")
    String kind(String kind);

    @Message(
            "{#when outcome}{#is 'UPHELD'}维持或者驳回{#is 'REVOKED'}撤销{#is 'CHANGED'}变更{#is 'UNLAWFUL'}确认违法{#is 'VOID'}确认无效{#is 'ENDED'}撤回、调解或者终止{#else}{outcome}{/when}")
    String outcome(String outcome);

    @Message("有争议")
    String contested();

    @Message("复议或者诉讼期间，决定不停止执行，法律另有规定的除外。")
    String stillExecuted();

    @Message("正在进行")
    String open();

    @Message("受理日期")
    String filedOn();

    @Message("登记后，公开页面标明“有争议”。决定被撤销、变更、确认违法或者无效的，从知道之日起 3 个工作日内撤下。不要写申请人或者原告的姓名。")
    String explained();

    @Message("这份决定没有登记过复议或者诉讼。")
    String none();

    @Message("登记复议或者诉讼")
    String register();

    @Message("途径")
    String way();

    @Message("复议机关或者法院")
    String organ();

    @Message("案号")
    String reference();

    @Message("可以不填，不公开")
    String referenceHint();

    @Message("登记")
    String registerNow();

    @Message("登记结果")
    String end();

    @Message("结果")
    String result();

    @Message("裁决日期")
    String on();

    @Message("裁决文书的名称和文号")
    String document();

    @Message("本局知道的日期")
    String knownOn();

    @Message("登记结果")
    String endNow();

    @Message("请选择")
    String choose();

    @Message("决定已不成立，应当撤下")
    String overturned();
}

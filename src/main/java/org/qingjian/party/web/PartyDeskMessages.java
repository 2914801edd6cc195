package org.qingjian.party.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk's pages about what enterprises file, and what they are told, say. */
@MessageBundle("partyDesk")
public interface PartyDeskMessages {
    @Message("告知书和催告书")
    String notices();

    @Message("登记已经送达的告知书、催告书。只有当事人登录后能看到，不会公开；剩余天数由系统计算。")
    String noticesIntro();

    @Message("还没有登记。")
    String none();

    @Message("登记一份")
    String enterOne();

    @Message("登记")
    String enter();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("文书种类")
    String kind();

    @Message("文号")
    String number();

    @Message("案由")
    String matter();

    @Message("拟作出的处理，或者催告的内容")
    String proposal();

    @Message("送达日期")
    String servedOn();

    @Message("告知了听证权利")
    String hearing();

    @Message("催告的履行期限")
    String performBy();

    @Message("只有催告书要填")
    String performByHint();

    @Message("期限")
    String days();

    @Message("办理")
    String actions();

    @Message("办结")
    String close();

    @Message("已办结 {day}")
    String closedOn(String day);

    @Message("执法观察期")
    String observations();

    @Message("企业在观察期内改正的，不予处罚。企业名单不公开；企业登录后看到自己的起止日期和要求。")
    String observationsIntro();

    @Message("发现的问题")
    String found();

    @Message("改正要求")
    String requirement();

    @Message("开始日期")
    String startsOn();

    @Message("结束日期")
    String endsOn();

    @Message("结果")
    String outcome();

    @Message("错误：")
    String errorPrefix();

    @Message("请改正以下各处")
    String errorTitle();

    @Message(
            "{#when code}{#is 'required'}请填写这一项{#is 'too-long'}太长了{#is 'bad-credit-code'}统一社会信用代码不对{#is 'choose'}请选择一项{#is 'bad-date'}日期格式不对，应为 2026-11-23{#is 'in-the-future'}日期不能晚于今天{#is 'before-the-start'}结束日期须晚于开始日期{#is 'already-open'}这份记录已有同类事项正在办理{#is 'too-early'}最短公示期未满，还不能申请{#is 'no-commitment'}请作出信用承诺{#is 'no-evidence'}请上传义务履行完毕的证明材料{#is 'no-such-record'}没有这家企业的这份公开记录{#is 'lost'}上传的文件已过期，请重新上传{#is 'still-waiting'}上一版回应还在审核，可以先撤回{#is 'same-person'}审核和发布须由不同的人办理{#is 'bad-email'}邮箱地址不对{#is 'too-many'}太多了{#is 'tooMany'}文件太多{#is 'tooLarge'}文件太大{#is 'wrongType'}不接收这种文件{#is 'virus'}文件里发现病毒，不收{#else}请检查这一项{/when}")
    String error(String code);

    @Message("企业提出的事项")
    String requests();

    @Message("异议、信用修复申请和整改报告，按答复期限排列。")
    String requestsIntro();

    @Message("按状态")
    String byState();

    @Message("没有。")
    String nothingHere();

    @Message("答复期限")
    String decideBy();

    @Message("返回列表")
    String backToRequests();

    @Message("企业的说明")
    String itsWords();

    @Message("处理")
    String decide();

    @Message("确定")
    String decideNow();

    @Message("理由")
    String reason();

    @Message("企业会看到。不要写办案人员或者其他人的姓名。")
    String reasonHint();

    @Message(
            "{#when outcome}{#is 'UPHELD'}由录入岗更正，或者由发布岗撤下；超期公示的处罚立即终止公示{#is 'PARTLY'}由录入岗更正成立的部分{#is 'REJECTED'}记录不变，事项办结{#is 'GRANTED'}立即终止公示：页面、搜索、订阅和导出同时停止{#is 'ACCEPTED'}事项办结{#is 'RETURNED'}企业补充后重新提交{#else}{outcome}{/when}")
    String whatFollows(String outcome);

    @Message("已认定，请办理更正或者撤下；发布后自动办结：")
    String putRight();

    @Message("已认定有记录应当公开。记录公开后，在这里填写它的编号。")
    String putRightMissing();

    @Message("公开记录的编号")
    String recordId();

    @Message("网址 /records/ 后面的部分")
    String recordIdHint();

    @Message("办结")
    String closeWithRecord();

    @Message("当事人的回应")
    String rejoinders();

    @Message("审核岗遮盖不应公开的个人信息，或者说明理由退回；发布岗由另一人公开。不改当事人的话。")
    String rejoindersIntro();

    @Message("当事人")
    String party();

    @Message("{party}的回应")
    String rejoinderOf(String party);

    @Message("原文")
    String asWritten();

    @Message("公开的文字")
    String asPublic();

    @Message("已遮盖")
    String maskedAnyway();

    @Message("可能是个人信息，请选择要遮盖的")
    String suspects();

    @Message("审核通过，交发布")
    String pass();

    @Message("退回")
    String giveBack();

    @Message("公开")
    String release();
}

package org.qingjian.party.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of an enterprise's own file say. */
@MessageBundle("my")
public interface MyMessages {
    @Message("我的档案")
    String title();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("还没有登记名称的企业")
    String unnamed();

    @Message("合并前的代码：{codes}")
    String formerCodes(String codes);

    @Message("正在公开")
    String publicNow();

    @Message("{n} 件")
    String pieces(int n);

    @Message("其中行政处罚 {n} 件")
    String ofThemPenalties(int n);

    @Message("等您处理")
    String needsYou();

    @Message("即将公开")
    String coming();

    @Message("公示已结束")
    String past();

    @Message("期限")
    String days();

    @Message("没有正在计算的期限。")
    String noDays();

    @Message("只有本企业的人登录后能看到，不会公开。")
    String onlyYou();

    @Message("事项")
    String matter();

    @Message("最后一天")
    String lastDay();

    @Message("依据")
    String law();

    @Message("还剩 {n} 个工作日")
    String daysLeft(int n);

    @Message("已过 {n} 个工作日")
    String daysLate(int n);

    @Message("今天是最后一天")
    String today();

    @Message("暂定：节假日安排尚未公布")
    String provisional();

    @Message("陈述、申辩")
    String statement();

    @Message("要求听证")
    String hearing();

    @Message("履行决定")
    String performance();

    @Message("完成改正")
    String rectification();

    @Message("观察期结束")
    String observationEnd();

    @Message("文书自定")
    String byDocument();

    @Message(
            "{#when kind}{#is 'PENALTY_NOTICE'}行政处罚事先告知书{#is 'HEARING_NOTICE'}行政处罚听证告知书{#is 'DEMAND'}催告书{#else}{kind}{/when}")
    String noticeKind(String kind);

    @Message("告知书和催告书")
    String notices();

    @Message("没有送达过告知书或者催告书。")
    String noNotices();

    @Message("案由")
    String caseMatter();

    @Message("拟作出的处理")
    String proposal();

    @Message("送达日期")
    String servedOn();

    @Message("已结束")
    String closed();

    @Message("陈述、申辩必须听取，不得因此加重处罚（《行政处罚法》第四十五条）。")
    String statementRight();

    @Message("要求听证的，在收到告知书后 5 个工作日内提出（《行政处罚法》第六十四条第一项）。")
    String hearingRight();

    @Message("如何提出：按告知书写明的地址和联系方式，向办案单位书面提出。")
    String howToState();

    @Message("执法观察期")
    String observations();

    @Message("要求")
    String requirement();

    @Message("{#when outcome}{#is 'CORRECTED'}已改正，不予处罚{#is 'NOT_CORRECTED'}未改正，按普通程序办理{#else}{outcome}{/when}")
    String observationOutcome(String outcome);

    @Message("正在进行")
    String going();

    @Message("观察期的企业名单不公开，也不进入信用记录。")
    String observationNote();

    @Message("{from} 至 {to}")
    String fromTo(String from, String to);

    @Message("公开记录")
    String records();

    @Message("现在没有关于本企业的公开记录。")
    String noRecords();

    @Message("文书")
    String document();

    @Message("日期")
    String date();

    @Message("内容")
    String content();

    @Message("状态")
    String state();

    @Message("办理")
    String actions();

    @Message("有争议")
    String contested();

    @Message("公示中")
    String inPublicity();

    @Message("{#when state}{#is 'WITHDRAWN'}已撤下{#is 'EXPIRED'}公示期满{#else}{state}{/when}")
    String pastState(String state);

    @Message("自 {moment}")
    String since(String moment);

    @Message("应当公开的最后期限")
    String publishBy();

    @Message("已定于 {moment} 公开")
    String scheduled(String moment);

    @Message("更正后重新公开")
    String correction();

    @Message("这些文书已经审核，将按期公开。内容有错的，请在公开前告知办案单位。")
    String comingNote();

    @Message("没有期限")
    String noLimit();

    @Message("更多")
    String more();

    @Message("公众看到的企业页面")
    String publicPage();

    @Message("为本企业办事的人")
    String members();

    @Message("账号设置：密码、动态验证码")
    String account();

    @Message("本企业全部数据（JSON）")
    String json();

    @Message("返回我的档案")
    String back();

    @Message("未填写")
    String notGiven();

    @Message("证明材料")
    String evidence();

    @Message("可以选多个文件，每个不超过 {limit}。PDF、图片、Word、Excel 都可以。文件会查毒，只有本企业和办案单位能看到。")
    String evidenceHint(String limit);

    @Message(
            "{#when code}{#is 'lost'}上传的文件已过期，请重新上传{#is 'tooMany'}文件太多{#is 'no-evidence'}请上传义务履行完毕的证明材料{#is 'tooLarge'}文件太大{#is 'wrongType'}不接收这种文件{#is 'virus'}文件里发现病毒，不收{#is 'scannerUnavailable'}病毒扫描暂时不可用，请稍后再试{#is 'encrypted'}文件有密码，不收{#is 'corrupt'}文件损坏，打不开{#else}文件不能接收（{code}）{/when}")
    String fileRefused(String code);

    @Message("已上传：")
    String uploaded();

    @Message("不要这个文件")
    String drop();

    @Message("{#when kind}{#is 'OBJECTION'}异议{#is 'REPAIR'}信用修复申请{#is 'RECTIFICATION'}整改报告{#else}{kind}{/when}")
    String requestKind(String kind);

    @Message(
            "{#when kind}{#is 'WRONG'}内容错误{#is 'MISSING'}应当公开而没有公开{#is 'DUPLICATE'}重复公开{#is 'OVER_PERIOD'}超过公示期限{#is 'DIFFERS_FROM_ORIGINAL'}和收到的文书不一致{#else}{kind}{/when}")
    String objectionKind(String kind);

    @Message("{#when state}{#is 'FILED'}待处理{#is 'TO_BE_CORRECTED'}已认定，待更正{#is 'CLOSED'}已办结{#else}{state}{/when}")
    String requestState(String state);

    @Message(
            "{#when outcome}{#is 'UPHELD'}成立{#is 'PARTLY'}部分成立{#is 'REJECTED'}不成立{#is 'GRANTED'}准予修复{#is 'ACCEPTED'}已确认整改{#is 'RETURNED'}退回补充{#is 'TAKEN_BACK'}已撤回{#else}{outcome}{/when}")
    String outcome(String outcome);

    @Message("本企业提出的事项")
    String requests();

    @Message("答复期限")
    String answerBy();

    @Message("已答复")
    String answered();

    @Message("本局自定的目标，法律没有规定天数")
    String ownTarget();

    @Message("经过")
    String history();

    @Message(
            "{#when step}{#is 'FILED'}已提交{#is 'DECIDED'}已作出处理{#is 'TAKEN_BACK'}企业已撤回{#is 'CORRECTED'}更正后的内容已经公开{#is 'WITHDRAWN'}记录已经撤下{#is 'ENDED'}公示已经结束{#is 'PUBLISHED'}缺少的记录已经公开{#else}{step}{/when}")
    String step(String step);

    @Message("办案单位")
    String unit();

    @Message("公开页面")
    String publicPageOf();

    @Message("打开")
    String openIt();

    @Message("这份文书正在复议或者诉讼。公开页面已标明“有争议”。")
    String contestedNote();

    @Message("您可以")
    String whatYouCanDo();

    @Message("提出异议")
    String object();

    @Message("提交整改报告")
    String reportRectification();

    @Message("有一份记录应当公开而没有公开")
    String missingTitle();

    @Message("指出哪里不对，附上证明。认定成立的，本局更正或者撤下记录，并在这里告诉您；不成立的，说明理由。")
    String objectIntro();

    @Message("《政府信息公开条例》第四十一条：有证据证明与自身相关的政府信息记录不准确的，可以要求更正。")
    String objectLaw();

    @Message("哪里不对")
    String whatIsWrong();

    @Message("说明")
    String sayWhy();

    @Message("写明哪一处、应当是什么。最多 4000 字。")
    String sayWhyHint();

    @Message("提交")
    String send();

    @Message("返回这份记录")
    String backToRecord();

    @Message("写明已经怎样改正，附上照片、监测报告等证明。")
    String rectificationIntro();

    @Message("整改情况")
    String whatWasDone();

    @Message("逐项写明要求、措施和完成日期。最多 4000 字。")
    String whatWasDoneHint();

    @Message("提交时间")
    String filedAt();

    @Message("处理结果")
    String outcomeTitle();

    @Message("已认定成立。更正要经过录入、复核、发布三个环节，由不同的人办理；公开后这里自动办结。")
    String toBeCorrectedNote();

    @Message("您的说明")
    String yourWords();

    @Message("信用承诺")
    String commitment();

    @Message("已作出")
    String commitmentGiven();

    @Message("理由")
    String reason();

    @Message("撤回")
    String takeBack();

    @Message("对处理结果不服的，可以依法申请行政复议或者提起行政诉讼。")
    String notContent();

    @Message("有记录应当公开而没有公开")
    String reportMissing();

    @Message("在记录旁边回应")
    String rejoinder();

    @Message("您的回应审核后显示在这份记录的公开页面上，注明是您说的，也进入数据接口。审核只遮盖不应公开的个人信息，不改您的话。您随时可以撤回。")
    String rejoinderIntro();

    @Message("回应")
    String rejoinderText();

    @Message("最多 1000 字。不要写个人的姓名、电话、住址。")
    String rejoinderHint();

    @Message("各版回应")
    String versions();

    @Message("第 {n} 版")
    String version(int n);

    @Message(
            "{#when state}{#is 'SUBMITTED'}待审核{#is 'CHECKED'}待发布{#is 'PUBLISHED'}公开中{#is 'RETURNED'}已退回{#is 'SUPERSEDED'}已由新版代替{#is 'TAKEN_BACK'}已撤回{#else}{state}{/when}")
    String rejoinderState(String state);

    @Message("信用修复")
    String repair();

    @Message("失信程度")
    String tier();

    @Message("{#when tier}{#is 'LIGHT'}轻微{#is 'MID'}一般{#is 'HEAVY'}严重{#else}{tier}{/when}")
    String tierName(String tier);

    @Message("最早可以申请")
    String earliest();

    @Message("现在就可以")
    String fromNow();

    @Message("公示最晚结束")
    String latest();

    @Message("到期自动结束，不用申请")
    String endsByItself();

    @Message("当时的规定没有最长期限")
    String noLatest();

    @Message("怎么算的")
    String howCounted();

    @Message("决定日期 {day}，适用当时的规定：")
    String traceDate(String day);

    @Message("几种处罚取最重的：{tier}")
    String traceTier(String tier);

    @Message("轻微的，义务履行完毕就可以申请，没有最短公示期")
    String traceAtOnce();

    @Message("最短公示期从决定日期起算，{day} 起可以申请")
    String traceShortest(String day);

    @Message("最长公示期到 {day}，届满自动结束")
    String traceLongest(String day);

    @Message("行政复议、行政诉讼期间不停止计算")
    String traceNotStopped();

    @Message("2023 年 5 月 1 日以前的特定严重失信行为，按当时的规定不能修复，由办案单位核对。")
    String maybeNotRepairable();

    @Message("还缺什么")
    String missing();

    @Message("最短公示期已满")
    String needDate();

    @Message("义务已经履行完毕")
    String needDuties();

    @Message("上传缴款凭证、整改证明等材料")
    String needDutiesHow();

    @Message("信用承诺")
    String needCommitment();

    @Message("申请时勾选")
    String needCommitmentHow();

    @Message("已满足")
    String met();

    @Message("还没有")
    String notMet();

    @Message("已提交")
    String handedIn();

    @Message("申请材料包括法定责任义务履行完毕的证明材料和信用承诺书（国办发〔2025〕22号）；办理期限见《信用修复管理办法》（国家发展改革委令第36号）。")
    String repairLaw();

    @Message("申请正在办理。")
    String repairOpen();

    @Message("提出申请")
    String apply();

    @Message("义务履行情况")
    String dutiesDone();

    @Message("例如：何时缴清罚款，何时完成改正。最多 4000 字。")
    String dutiesDoneHint();

    @Message("本企业承诺：所提交的材料真实有效，已经纠正违法行为并依法履行义务，今后守法诚信经营；承诺不实的，自愿承担相应后果。")
    String commitmentText();

    @Message("“信用中国”网站上的信息，可以到那里同时申请修复：")
    String creditChina();

    @Message("信用中国")
    String creditChinaName();

    @Message("带走本企业的数据")
    String takeAlong();

    @Message("全部数据")
    String data();

    @Message("公开的记录、只有您能看到的告知书和期限、提出的事项，都在里面。")
    String dataIntro();

    @Message("表格（CSV）")
    String csv();

    @Message("公开信息查询证明")
    String extractTitle();

    @Message("一份注明时间的 PDF，列出正在公开的关于本企业的全部记录，印有验证码和二维码。拿到它的人可以在本站验证真伪。只含公开信息。")
    String extractIntro();

    @Message("生成一份")
    String makeExtract();

    @Message("已生成的证明")
    String issued();

    @Message("查询时间")
    String extractAt();

    @Message("PDF 的 SHA-256")
    String digest();

    @Message("企业名称")
    String enterpriseName();

    @Message("验证真伪")
    String checkIt();

    @Message("打开下面的网址，或者在本站“验证查询证明”输入验证码，核对内容，并上传这份 PDF 比对。")
    String checkItHow();

    @Message("反映查询时的情况；以后的变化以公开页面为准。")
    String extractNote();

    @Message("验证查询证明")
    String verify();

    @Message("这个验证码有效")
    String known();

    @Message("下面是它证明的内容。请与您手上的文件逐项核对，并上传 PDF 比对。")
    String knownText();

    @Message("一致：这就是本站生成的文件")
    String same();

    @Message("文件没有被改动过。")
    String sameText();

    @Message("不一致：请不要采信这份文件")
    String different();

    @Message("它和本站生成的文件不是同一份，可能被改动过。")
    String differentText();

    @Message("当时正在公开")
    String publicThen();

    @Message("比对文件")
    String compare();

    @Message("文件只用来计算摘要，不保存。")
    String compareIntro();

    @Message("PDF 文件")
    String thePdf();

    @Message("或者填写它的 SHA-256")
    String orDigest();

    @Message("请选择文件，或者填写 SHA-256")
    String nothingGiven();

    @Message("比对")
    String compareNow();

    @Message("没有这个验证码")
    String unknownCode();

    @Message("请核对每一位。仍然查不到的，不要采信印有它的文件。")
    String unknownCodeText();

    @Message("输入验证码")
    String enterCode();

    @Message("验证另一份")
    String anotherCode();

    @Message("验证码")
    String verifyCode();

    @Message("16 位，印在证明的最后，大小写和短横线没有关系")
    String verifyCodeHint();

    @Message("验证")
    String verifyNow();

    @Message("档案有变化时发邮件")
    String watch();

    @Message("公开、更正、撤下、公示结束，事项有进展，或者登记了有期限的告知书时，写信到这里登记的邮箱。信里只写公开文书的名称，其他内容请登录查看。")
    String watchIntro();

    @Message("邮箱")
    String watchEmail();

    @Message("我们先发一封确认信，确认以后才开始。邮箱加密保存，这里不再显示。")
    String watchEmailHint();

    @Message("登记")
    String watchAdd();

    @Message("本站现在不能发邮件。")
    String watchNotOffered();

    @Message("{moment} 登记")
    String watchEntry(String moment);

    @Message("已确认")
    String watchConfirmed();

    @Message("等待确认")
    String watchWaiting();

    @Message("删除")
    String watchRemove();

    @Message("已登记的邮箱")
    String watchList();

    @Message(
            "{#when step}{#is 'confirm'}请确认接收通知{#is 'confirmed'}已确认{#is 'end'}不再接收通知{#is 'ended'}已停止{#else}{step}{/when}")
    String watchStep(String step);

    @Message(
            "{#when step}{#is 'confirm'}确认后，这家企业的档案有变化时写信到您的邮箱。{#is 'confirmed'}以后有变化时写信告诉您。{#is 'end'}按下按钮以后，不再写信，并删除这个邮箱。{#is 'ended'}不再写信，邮箱已经删除。{#else}{step}{/when}")
    String watchStepText(String step);

    @Message("确认")
    String watchConfirm();

    @Message("停止")
    String watchEnd();
}

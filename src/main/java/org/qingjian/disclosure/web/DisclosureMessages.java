package org.qingjian.disclosure.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the pages of records say. */
@MessageBundle("disclosure")
public interface DisclosureMessages {
    @Message(
            "{#when kind}{#is 'PENALTY'}行政处罚{#is 'RECTIFY'}责令改正{#is 'DAILY'}按日连续处罚{#is 'SEIZE'}查封扣押{#is 'LIMIT'}限产停产{#is 'EIA_ACCEPTANCE'}环评受理{#is 'EIA_PRE_APPROVAL'}环评拟审批{#is 'EIA_DECISION'}环评决定{#is 'INSPECTION'}检查结果{#is 'LIST'}名录名单{#is 'COMPENSATION'}损害赔偿{#is 'DOCUMENT'}公开文件{#else}{kind}{/when}")
    String kind(String kind);

    @Message(
            "{#when kind}{#is 'PENALTY'}行政处罚决定书{#is 'RECTIFY'}责令改正违法行为决定书{#is 'DAILY'}按日连续处罚决定书{#is 'SEIZE'}查封、扣押决定书{#is 'LIMIT'}限制生产、停产整治决定书{#is 'EIA_ACCEPTANCE'}环评受理公示{#is 'EIA_PRE_APPROVAL'}环评拟审批公示{#is 'EIA_DECISION'}环评审批决定公告{#is 'INSPECTION'}检查结果{#is 'LIST'}企业名录{#is 'COMPENSATION'}生态环境损害赔偿{#is 'DOCUMENT'}公开文件{#else}{kind}{/when}")
    String documentName(String kind);

    @Message(
            "{#when reason}{#is 'REVOKED'}依法撤销{#is 'CHANGED'}依法变更{#is 'UNLAWFUL'}确认违法{#is 'VOID'}确认无效{#is 'PUBLISHED_IN_ERROR'}误公开{#is 'PERSONAL_DATA'}含有不应公开的个人信息{#is 'CREDIT_REPAIRED'}信用修复，提前终止公示{#else}{reason}{/when}")
    String withdrawalReason(String reason);

    @Message(
            "{#when state}{#is 'SCAN_WITHOUT_TEXT'}扫描件，没有文字层{#is 'ENCRYPTED'}已加密{#is 'CORRUPT'}文件损坏{#is 'NONE'}没有文字{#else}{state}{/when}")
    String textState(String state);

    @Message("逐页看文字")
    String readText();

    @Message("{#when type}{#is 'BOOK'}环境影响报告书{#is 'TABLE'}环境影响报告表{#is 'REGISTRATION'}环境影响登记表{#else}未注明{/when}")
    String eiaClass(String type);

    @Message("当前位置")
    String breadcrumbs();

    @Message("首页")
    String home();

    @Message("查公开")
    String search();

    @Message("环评公示")
    String eiaNotices();

    @Message("公开中")
    String publicName();

    @Message("已更正")
    String corrected();

    @Message("第 {number} 版")
    String edition(int number);

    @Message("罚款")
    String fine();

    @Message("审批结果")
    String outcome();

    @Message("检查结果")
    String result();

    @Message("列入")
    String entries();

    @Message("{count} 家")
    String countEnterprises(int count);

    @Message(
            "{#when kind}{#is 'PENALTY'}决定日期{#is 'RECTIFY'}决定日期{#is 'DAILY'}决定日期{#is 'EIA_DECISION'}决定日期{#else}日期{/when}")
    String date(String kind);

    @Message("未填写")
    String notGiven();

    @Message("公开日期")
    String publishedOn();

    @Message("这是以前的一版，内容已经更正。")
    String earlierEdition();

    @Message("看现在这版")
    String toLive();

    @Message("这份文书说了什么")
    String whatItSays();

    @Message("主要内容")
    String facts();

    @Message("当事人")
    String party();

    @Message("统一社会信用代码")
    String creditCode();

    @Message("法定代表人（负责人）")
    String representative();

    @Message("违法行为")
    String violation();

    @Message("违反的规定")
    String violated();

    @Message("依据")
    String basis();

    @Message("处罚种类")
    String kinds();

    @Message("处理内容")
    String decision();

    @Message("没收金额")
    String confiscated();

    @Message("公示截止")
    String publicUntil();

    @Message("措施")
    String measure();

    @Message("期限")
    String due();

    @Message("情况")
    String event();

    @Message("项目名称")
    String projectName();

    @Message("建设单位")
    String developer();

    @Message("建设地点")
    String place();

    @Message("环评编制单位")
    String preparer();

    @Message("文件类别")
    String documentClass();

    @Message("受理日期")
    String acceptedOn();

    @Message("公示期")
    String period();

    @Message("联系方式")
    String contact();

    @Message("批次")
    String batch();

    @Message("检查对象类型")
    String objectType();

    @Message("检查方式")
    String mode();

    @Message("类别")
    String category();

    @Message("有效性")
    String validity();

    @Message("机关")
    String agency();

    @Message("看这个项目从受理到决定的全过程")
    String toProject();

    @Message("企业")
    String enterprise();

    @Message("，")
    String listSeparator();

    @Message("：")
    String colon();

    @Message("全文")
    String fullText();

    @Message("文件")
    String files();

    @Message("文件")
    String file();

    @Message("格式")
    String format();

    @Message("SHA-256")
    String hash();

    @Message("{count} 页")
    String pages(int count);

    @Message("版本")
    String editions();

    @Message("（这一版）")
    String thisOne();

    @Message("首次公开。")
    String firstPublished();

    @Message("按来源系统的更新更正。")
    String updatedBySource();

    @Message("看第 {number} 版")
    String seeEdition(int number);

    @Message("本页工具")
    String tools();

    @Message("引用这份文书")
    String cite();

    @Message("同一家企业")
    String sameEnterprise();

    @Message("看全部 {count} 条公开记录")
    String seeAll(int count);

    @Message("跟进")
    String follow();

    @Message("下载数据（JSON）")
    String json();

    @Message("本页内容有错")
    String mistake();

    @Message("这份{#when kind}{#is 'PENALTY'}处罚决定{#else}文书{/when}已撤下")
    String withdrawnTitle(String kind);

    @Message("已撤下")
    String withdrawn();

    @Message("原文不再公开，请不要再引用它。本页会一直保留，说明发生了什么。")
    String withdrawnExplained();

    @Message("撤下的文书")
    String withdrawnDocument();

    @Message("为什么撤下")
    String whyWithdrawn();

    @Message("依据的文书")
    String orderedBy();

    @Message("法律依据")
    String legalBasis();

    @Message("《行政处罚法》第四十八条第二款、第八十五条：三个工作日内撤回并公开说明理由")
    String withdrawalLaw();

    @Message("谁撤下的")
    String withdrawnBy();

    @Message("知悉日期")
    String knownOn();

    @Message("撤下时间")
    String withdrawnAt();

    @Message("撤下后不再显示")
    String notShownAnyMore();

    @Message("继续查")
    String goOn();

    @Message(
            "全部{#when kind}{#is 'PENALTY'}行政处罚{#is 'RECTIFY'}责令改正{#is 'DAILY'}按日连续处罚{#is 'SEIZE'}查封扣押{#is 'LIMIT'}限产停产{#is 'EIA_ACCEPTANCE'}环评受理{#is 'EIA_PRE_APPROVAL'}环评拟审批{#is 'EIA_DECISION'}环评决定{#is 'INSPECTION'}检查结果{#is 'LIST'}名录名单{#is 'COMPENSATION'}损害赔偿{#is 'DOCUMENT'}公开文件{#else}文书{/when}")
    String allOf(String kind);

    @Message("给程序用")
    String forPrograms();

    @Message("接口对这份文书返回 410，附同样的理由。")
    String answers410();

    @Message("公示已结束")
    String expired();

    @Message("公示在 {day} 结束：期限届满，或者信用修复后提前终止。内容不再公开，只保留数量。")
    String expiredExplained(String day);

    @Message("办到哪一步")
    String stages();

    @Message("已完成")
    String done();

    @Message("公示中")
    String open();

    @Message("本站没有公示")
    String notPublishedHere();

    @Message("未开始")
    String toCome();

    @Message("项目情况")
    String projectFacts();

    @Message("公示文件")
    String notices();

    @Message("{count} 个文件")
    String countFiles(int count);

    @Message("正在公开的处罚")
    String penaltiesPublic();

    @Message("{count} 份")
    String count(long count);

    @Message("合计罚款")
    String finesTotal();

    @Message("环评项目")
    String eiaProjects();

    @Message("{count} 个")
    String countProjects(long count);

    @Message("公开记录")
    String publicRecords();

    @Message("文书")
    String document();

    @Message("日期")
    String dateColumn();

    @Message("内容")
    String content();

    @Message("订阅这家企业（Atom）")
    String subscribe();

    @Message("下载 {count} 条（CSV）")
    String csv(long count);

    @Message(
            "{#when kind}{#is 'WARNING'}警告{#is 'CRITICISM'}通报批评{#is 'FINE'}罚款{#is 'CONFISCATE_GAINS'}没收违法所得{#is 'CONFISCATE_GOODS'}没收非法财物{#is 'SUSPEND_PERMIT'}暂扣许可证件{#is 'DOWNGRADE'}降低资质等级{#is 'REVOKE_PERMIT'}吊销许可证件{#is 'BAR_PERMIT'}一定时期内不得申请行政许可{#is 'RESTRICT_BUSINESS'}限制开展生产经营活动{#is 'STOP_TO_RECTIFY'}责令停产整治{#is 'STOP_BUSINESS'}责令停产停业{#is 'CLOSE'}责令关闭{#is 'RESTRICT_OCCUPATION'}限制从业{#is 'BAR_OCCUPATION'}禁止从业{#is 'DEMOLISH'}责令限期拆除{#is 'DETENTION'}行政拘留{#is 'OTHER'}法律、行政法规规定的其他行政处罚{#else}{kind}{/when}")
    String penaltyKind(String kind);

    /** The label of a fact of the source, which is Chinese; the English bundle translates those that profiles name. */
    @Message("{label}")
    String factLabel(String label);

    @Message("{#when kind}{#is 'EIA_ACCEPTANCE'}受理公示{#is 'EIA_PRE_APPROVAL'}拟审批公示{#else}审批决定{/when}")
    String stage(String kind);

    @Message("和原文书一致，只遮盖了法律规定不能公开的个人信息。灰底字是遮盖后的内容。")
    String maskedNote();

    @Message("公示到")
    String periodEnd();

    @Message("（")
    String bracket();

    @Message("）")
    String bracketEnd();

    @Message("，")
    String comma();

    @Message("，第 {edition} 版，查于 {day}。")
    String citedEdition(int edition, String day);

    @Message("您是这家企业？")
    String yours();

    @Message("登录后可以看到与本单位有关的全部公开记录，核对内容。")
    String yoursText();

    @Message("登录企业自查")
    String yoursSignIn();

    @Message("不准确？")
    String notRight();

    @Message("正在听取意见")
    String listening();

    @Message("已作决定")
    String decided();

    @Message("办理中")
    String inProgress();

    @Message("还剩")
    String left();

    @Message("今天截止")
    String lastDay();

    @Message("个工作日")
    String workingDays(int count);

    @Message("天")
    String calendarDays(int count);

    @Message("还剩 {count} 个工作日")
    String workingDaysLeft(int count);

    @Message("还剩 {count} 天")
    String daysLeft(int count);

    @Message("提意见截止到 {day}")
    String youMayComment(String day);

    @Message("附近居民、单位和任何关心的人都可以提。与项目有重大利益关系的，还可以在公示期内申请听证。")
    String whoMayComment();

    @Message("打电话或者写信：")
    String commentTo();

    @Message("{from}至 {to}")
    String fromTo(String from, String to);

    @Message("到 {to}")
    String until(String to);

    @Message("审批机关")
    String approver();

    @Message("下载数据（JSON）：{#when kind}{#is 'EIA_ACCEPTANCE'}受理公示{#is 'EIA_PRE_APPROVAL'}拟审批公示{#else}审批决定{/when}")
    String jsonOf(String kind);

    @Message("公示结束")
    String expiredTag();

    @Message("这个网址会一直保留。")
    String expiredKept();

    @Message("经过")
    String whatHappened();

    @Message("撤下并公开理由")
    String withdrawnStep();

    @Message("同时从搜索、订阅和下载中移除。")
    String withdrawnStepText();

    @Message("知悉撤下的理由")
    String knownStep();

    @Message("接下来")
    String next();

    @Message("如果重新作出决定，会作为新的文书公开。")
    String nextDecision();

    @Message("对撤下有疑问，请看")
    String nextQuestions();

    @Message("联系方式")
    String contactUs();

    @Message(
            "{#when total}{#is 'records'}正在公开的全部文书，每份算一件；已撤下、公示期满和尚未公开的不计{#is 'penalties'}正在公开的行政处罚决定书和按日连续处罚决定书；责令改正、查封扣押、限产停产不是处罚，不计{#is 'fines'}上述处罚决定书中罚款金额之和（元）；没收的违法所得不计，是否已缴不论{#is 'rectifications'}正在公开的责令改正违法行为决定书；是否改正完毕不论{#is 'projects'}环评项目，同一项目的受理、拟审批、决定公告只算一个{#is 'inspections'}以这家企业为对象的检查结果，一次算一件；只公布总数的检查不计{#is 'lists'}在列的名录版本数，同一版本列入几个类别只算一个（家）；已移出的不计{#is 'permits'}来源中写明编号的许可，同一编号只算一个；是否仍在有效期内见各行{#else}{total}{/when}")
    String definition(String total);

    @Message(
            "{#when total}{#is 'records'}公开记录{#is 'penalties'}处罚{#is 'fines'}合计罚款{#is 'rectifications'}责令改正{#is 'projects'}环评项目{#is 'inspections'}检查{#is 'lists'}名录{#is 'permits'}许可{#else}{total}{/when}")
    String totalName(String total);

    @Message("这些数字怎么算")
    String totalsTitle();

    @Message("查企业")
    String enterprises();

    @Message("企业现在或以前的名称、别名，或者统一社会信用代码")
    String enterprisesHint();

    @Message("企业名称或代码")
    String enterpriseQuestion();

    @Message("没有找到。可以少写几个字，或者查公开记录。")
    String enterprisesNone();

    @Message("只列出前 100 家，请多写几个字。")
    String enterprisesCut();

    @Message("{count} 家")
    String enterprisesFound(int count);

    @Message("查找")
    String find();

    @Message("行业")
    String industry();

    @Message("辖区")
    String district();

    @Message("名录")
    String onLists();

    @Message("{count} 个")
    String countLists(long count);

    @Message("名称的变化")
    String namesOverTime();

    @Message("名称")
    String nameColumn();

    @Message("出现的时间")
    String seenBetween();

    @Message("文书")
    String documents();

    @Message("{from} 至 {to}")
    String seenFromTo(String from, String to);

    @Message("也用这些名称查得到：{names}")
    String aliasesAre(String names);

    @Message("以下代码已并入本企业：{codes}")
    String formerCodesAre(String codes);

    @Message("许可")
    String permitsTitle();

    @Message("编号")
    String permitNumber();

    @Message("种类")
    String permitKind();

    @Message("有效期")
    String permitValidity();

    @Message("未注明")
    String openEnd();

    @Message("名录")
    String listColumn();

    @Message("类别")
    String categoryColumn();

    @Message("情况")
    String listState();

    @Message("{since} 起列入")
    String listed(String since);

    @Message("列入（{published} 公布）")
    String listedIn(String published);

    @Message("{on} 移出")
    String unlisted(String on);

    @Message("时间线")
    String timelineTitle();

    @Message("最近的在前，最多 40 件。")
    String timelineNote();

    @Message(
            "{#when event}{#is 'NAME'}名称首次出现{#is 'PERMIT'}取得许可{#is 'LISTED'}列入名录{#is 'UNLISTED'}移出名录{#is 'PENALTY'}行政处罚{#is 'RECTIFY'}责令改正{#is 'DAILY'}按日连续处罚{#is 'SEIZE'}查封扣押{#is 'LIMIT'}限产停产{#is 'EIA_ACCEPTANCE'}环评受理{#is 'EIA_PRE_APPROVAL'}环评拟审批{#is 'EIA_DECISION'}环评决定{#is 'INSPECTION'}检查结果{#is 'COMPENSATION'}损害赔偿{#else}公开文件{/when}")
    String timelineEvent(String event);

    @Message("更多公开记录")
    String recordPages();

    @Message("较新的")
    String previousRecords();

    @Message("较早的")
    String olderRecords();

    @Message("第 {page} 页，共 {pages} 页")
    String pageOf(int page, int pages);

    @Message("目前没有正在公开的文书。")
    String noPublicRecords();

    @Message("当事人的回应")
    String rejoinder();

    @Message("企业的回应")
    String rejoinders();

    @Message("第 {n} 版")
    String rejoinderVersion(int n);

    @Message("这是当事人自己的说明，不代表本局的意见。公开前遮盖了不应公开的个人信息。")
    String rejoinderNote();

    @Message("异议、回应、信用修复")
    String yoursAct();

    @Message("验证企业出示的查询证明")
    String checkExtract();
}

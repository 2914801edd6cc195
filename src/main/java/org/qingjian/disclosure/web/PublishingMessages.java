package org.qingjian.disclosure.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** What the desk says about publishing: work lists, review, redaction, the check register. */
@MessageBundle("publishing")
public interface PublishingMessages {
    @Message("公开工作")
    String workTitle();

    @Message("已逾期")
    String overdue();

    @Message("今天到期")
    String dueToday();

    @Message("3 个工作日内到期")
    String dueSoon();

    @Message("本年按时公开")
    String onTime();

    @Message("处罚决定，作出后 7 个工作日内")
    String onTimeHow();

    @Message("{count} 份")
    String copies(long count);

    @Message("录入文书")
    String enterRecord();

    @Message("按步骤")
    String bySteps();

    @Message("待复核")
    String toReview();

    @Message("待发布")
    String toRelease();

    @Message("退回修改")
    String returned();

    @Message("草稿")
    String drafts();

    @Message("全部")
    String everything();

    @Message("这里没有等待办理的文书。")
    String nothingWaits();

    @Message("等待办理的文书，按到期先后")
    String listCaption();

    @Message("文书")
    String document();

    @Message("到期")
    String due();

    @Message("检查发现")
    String checks();

    @Message("来自")
    String from();

    @Message("下一步")
    String next();

    @Message("更正")
    String correction();

    @Message("选择 {label}")
    String choose(String label);

    @Message("定时发布")
    String scheduledFor();

    @Message("等待其他岗位")
    String waitsForOthers();

    @Message("复核遮盖")
    String doRedact();

    @Message("发布")
    String doRelease();

    @Message("修改内容")
    String doWrite();

    @Message("发布选中的文书")
    String releaseChosen();

    @Message("下列文书没有发布")
    String someRefused();

    @Message("其他工作")
    String elsewhere();

    @Message(
            "{#when key}{#is 'published'}已公开文书{#is 'enterprises'}企业登记簿{#is 'enterprise-lists'}企业名单{#is 'findings'}检查登记簿{#is 'withholdings'}不公开登记{#is 'party-notices'}告知书、观察期{#is 'imports'}数据导入{#is 'complaints'}投诉办理{#is 'accounts'}账号管理{#is 'calendar'}放假安排{#is 'search'}搜索索引{#is 'notifications'}未送达的通知{#is 'audit'}审计记录{#else}{key}{/when}")
    String part(String key);

    @Message("没有期限")
    String noLimit();

    @Message("逾期 {days} 个工作日")
    String daysLate(int days);

    @Message("还有 {days} 个工作日")
    String daysLeft(int days);

    @Message("法定上限")
    String outerLimit();

    @Message("今天")
    String today();

    @Message("暂定，有年份的放假安排未载入")
    String provisional();

    @Message("{count} 处不能发布")
    String blocking(int count);

    @Message("{count} 处需人工判断")
    String toJudge(long count);

    @Message("未发现问题")
    String nothingFound();

    @Message("请先改正下面的问题")
    String errorTitle();

    @Message("错误：")
    String errorPrefix();

    @Message("{message}")
    String problem(String code, String message);

    @Message("草稿")
    String stateDraft();

    @Message("待复核")
    String stateInReview();

    @Message("待发布")
    String stateApproved();

    @Message("已结束")
    String stateOther();

    @Message("第 {number} 版草稿")
    String draftEdition(int number);

    @Message("不能发布的原因")
    String inTheWay();

    @Message("这份文书您已经办理过一步。录入、复核和发布须由不同的人办理。")
    String sameHands();

    @Message("送法制审核")
    String submitTitle();

    @Message("送审")
    String submit();

    @Message("更正说明")
    String publicNote();

    @Message("向公众说明改了什么、为什么改，随新版公开")
    String publicNoteHint();

    @Message("作废草稿")
    String discard();

    @Message("作废的原因")
    String discardReason();

    @Message("法制审核")
    String reviewTitle();

    @Message("这是重大行政处罚决定，须有法制审核和集体讨论（《行政处罚法》第五十七、五十八条）。")
    String majorExplained();

    @Message("法制审核日期")
    String legalReviewOn();

    @Message("集体讨论日期")
    String deliberatedOn();

    @Message("给发布岗的说明（可不填）")
    String noteForPublisher();

    @Message("通过，送发布")
    String approve();

    @Message("发布")
    String releaseTitle();

    @Message("现在发布")
    String release();

    @Message("定时发布")
    String releaseAt();

    @Message("北京时间；留空则取消定时")
    String releaseAtHint();

    @Message("保存发布时间")
    String schedule();

    @Message("退回")
    String sendBackTitle();

    @Message("退回的原因")
    String sendBackReason();

    @Message("退回录入岗修改")
    String sendBack();

    @Message("修改对照")
    String difference();

    @Message("现行公开版")
    String publicText();

    @Message("新版")
    String newText();

    @Message("内容")
    String whatItSays();

    @Message("检查发现")
    String findingsTitle();

    @Message("{#when severity}{#is 'BLOCK'}不能发布{#is 'ERROR'}错误{#else}提醒{/when}")
    String severityTag(String severity);

    @Message("{#when state}{#is 'TO_VERIFY'}待核实{#is 'FIXED'}属实已整改{#else}不属实{/when}")
    String findingState(String state);

    @Message("办理经过")
    String history();

    @Message(
            "{#when step}{#is 'ENTERED'}录入{#is 'EDITED'}修改{#is 'FILE_ATTACHED'}添加文件{#is 'FILE_DETACHED'}移除文件{#is 'SUBMITTED'}送审{#is 'SENT_BACK'}退回{#is 'REDACTED'}处理遮盖{#is 'APPROVED'}复核通过{#is 'SCHEDULED'}定时发布{#is 'UNSCHEDULED'}取消定时{#is 'RELEASED'}发布{#else}作废{/when}")
    String step(String step);

    @Message("：")
    String colon();

    @Message("封存的原件")
    String sealedTitle();

    @Message("公开版与送达原件有 {count} 处不同，原件的 SHA-256：")
    String sealedPlaces(int count);

    @Message("查阅原件（会留下记录）")
    String readOriginal();

    @Message("相关")
    String more();

    @Message("公开页面")
    String publicPage();

    @Message("撤下")
    String withdraw();

    @Message("更正")
    String startCorrection();

    @Message("送达原件")
    String originalTitle();

    @Message("仅限内部，查阅已记入审计日志。")
    String originalWarning();

    @Message("返回文书")
    String backToRecord();

    @Message("别人先办理了这份文书")
    String conflictTitle();

    @Message("您打开页面以后，这份文书已经变动，您的操作没有执行，什么都没有改。")
    String conflictExplained();

    @Message("您填写的内容")
    String youTyped();

    @Message("其间发生了什么")
    String whatHappened();

    @Message("查看现在的文书")
    String lookAgain();

    @Message(
            "{#when name}{#is 'reason'}原因{#is 'note'}说明{#is 'passage'}文字{#is 'releaseAt'}发布时间{#is 'legalReviewOn'}法制审核日期{#is 'deliberatedOn'}集体讨论日期{#is 'organ'}机关{#is 'legalDocument'}文书{#is 'knownOn'}知道的日期{#is 'reasonCode'}情形{#is 'kind'}途径{#is 'filedOn'}受理日期{#is 'outcome'}结果{#is 'on'}裁决日期{#is 'document'}裁决文书{#else}{name}{/when}")
    String field(String name);

    @Message("决定被变更、撤销、确认违法或者无效的，须在 3 个工作日内撤下并公开说明理由。网址不会失效：原处改为撤下说明，不再显示当事人和内容。")
    String withdrawExplained();

    @Message("应在此日前撤下：")
    String withdrawBy();

    @Message("知道的日期")
    String knownOn();

    @Message("3 个工作日从第二天起算")
    String knownOnHint();

    @Message("情形")
    String withdrawGround();

    @Message("公开的说明")
    String withdrawReason();

    @Message("不要写个人信息")
    String withdrawReasonHint();

    @Message("作出决定的机关")
    String organ();

    @Message("依据的文书")
    String legalDocument();

    @Message("名称和文号")
    String legalDocumentHint();

    @Message("撤下")
    String withdrawNow();

    @Message("复核遮盖")
    String redactionTitle();

    @Message("文书")
    String theRecord();

    @Message("送达原件")
    String served();

    @Message("仅限内部")
    String insideOnly();

    @Message("公开版")
    String publicVersion();

    @Message("按下表生成")
    String asDecided();

    @Message("翻页")
    String paging();

    @Message("上一页")
    String previousPage();

    @Message("下一页")
    String nextPage();

    @Message("第 {number} 页，共 {last} 页")
    String pageOf(int number, int last);

    @Message("没有发现个人信息。")
    String noPassages();

    @Message("{count} 处建议")
    String passages(int count);

    @Message("位置")
    String place();

    @Message("第 {number} 处")
    String placeNumber(int number);

    @Message("共出现 {count} 次")
    String places(int count);

    @Message("原文")
    String passageText();

    @Message("种类和依据")
    String typeAndLaw();

    @Message("公开写法")
    String publicWording();

    @Message("处理")
    String decision();

    @Message("每次打开文件都会记入审计。")
    String openingIsAudited();

    @Message("文件 {position}")
    String fileNumber(int position);

    @Message("文件没有文字层，程序读不出内容")
    String unreadFile();

    @Message("{pages} 页是图片，没有文字，须打开逐页查看")
    String scannedPages(String pages);

    @Message("{pages} 页有图片，程序看不到图片里的内容")
    String picturePages(String pages);

    @Message("页面上的批注、表单和签章（{count} 处）不会公开")
    String notesGo(int count);

    @Message("文件会按文字重排：{#if pictures > 0}丢失 {pictures} 幅图片，{/if}原来的版式和表格线不保留")
    String rebuiltAsText(int pictures);

    @Message("文件不能公开：读不出内容，也无法清除隐藏内容")
    String notKeepable();

    @Message(
            "{#when form}{#is 'PAGES'}保留页面，去掉属性、批注和附件{#is 'PIXELS'}重新绘制，去掉拍摄信息{#is 'TEXT'}按文字重排{#is 'NOTHING'}不公开{#else}原样{/when}")
    String fileForm(String form);

    @Message("要更换文件的，在文书页退回并写明原因。")
    String replaceBySendingBack();

    @Message("需人工判断")
    String needsJudging();

    @Message(
            "{#if layer.startsWith('file:')}附件{#else}{#when layer}{#is '/title'}标题{#is '/body'}正文{#is '/summary'}摘要{#is '/party/representative'}法定代表人{#else}其他字段{/when}{/if}")
    String layer(String layer);

    @Message(
            "{#when type}{#is 'EMAIL'}电子邮箱{#is 'CITIZEN_NUMBER'}身份证号{#is 'CERTIFICATE'}证件号码{#is 'BANK_ACCOUNT'}银行账号{#is 'PHONE'}电话{#is 'HANDLE'}微信、QQ{#is 'PLATE'}车牌{#is 'BIRTH_DATE'}出生日期{#is 'ADDRESS'}家庭住址{#is 'PERSON_NAME'}姓名{#else}文件{/when}")
    String maskType(String type);

    @Message("{#when type}{#is 'PERSON_NAME'}部令30号第六十四条第二项{#is 'FILE'}《政府信息公开条例》第十七条{#else}部令30号第六十四条第一项{/when}")
    String maskLaw(String type);

    @Message("第 {number} 处的公开写法")
    String wordingOf(int number);

    @Message("第 {number} 处怎样处理")
    String decisionOf(int number);

    @Message("请选择")
    String choosePlease();

    @Message("遮盖")
    String doMask();

    @Message("保留")
    String doKeep();

    @Message("已逐页查看，没有个人信息，可以公开")
    String doLooked();

    @Message("确认按文字重排后公开")
    String doConfirmText();

    @Message("只公开文字，不公开图片")
    String doTextOnly();

    @Message("不公开这个文件")
    String doWithholdFile();

    @Message("理由")
    String why();

    @Message("增加一处遮盖")
    String addPassage();

    @Message("要遮盖的原文")
    String passageToHide();

    @Message("照原文填写；所有出现的地方都会遮盖")
    String passageToHideHint();

    @Message("种类")
    String typeOf();

    @Message("已遮盖")
    String hiddenWord();

    @Message("保存处理结果")
    String saveDecisions();

    @Message("去复核结论")
    String toApproval();

    @Message("公开版的核对")
    String proofTitle();

    @Message("还有 {count} 处需要处理，处理完才能通过。")
    String proofOpen(long count);

    @Message("通过时会按上表重新生成公开版和附件，再逐层提取核对；遮盖的 {count} 处有一处残留就不能通过。")
    String proofReady(long count);

    @Message("检查了 {checked} 件，不规范 {irregular} 件，已整改 {fixed} 件。")
    String figures(long checked, long irregular, long fixed);

    @Message("已检查")
    String checked();

    @Message("不规范")
    String irregular();

    @Message("已整改")
    String fixed();

    @Message("待核实")
    String waiting();

    @Message("筛选")
    String filter();

    @Message("种类")
    String kind();

    @Message("全部")
    String any();

    @Message("环评项目")
    String eia();

    @Message("单位")
    String unit();

    @Message("状态")
    String state();

    @Message("筛选")
    String doFilter();

    @Message("下载 CSV")
    String takeCsv();

    @Message("没有这样的发现。")
    String noFindings();

    @Message("发现时间")
    String foundAt();

    @Message("整改于")
    String fixedAt();

    @Message("处理")
    String settle();

    @Message("核实的情况")
    String settleReason();

    @Message("还有 {count} 条，请筛选或者下载 CSV。")
    String moreFindings(int count);

    @Message("各单位")
    String byUnit();

    @Message(
            "{#when code}{#is '440200'}韶关市生态环境局{#is '440203'}武江分局{#is '440204'}浈江分局{#is '440205'}曲江分局{#is '440222'}始兴分局{#is '440224'}仁化分局{#is '440229'}翁源分局{#is '440232'}乳源分局{#is '440233'}新丰分局{#is '440281'}乐昌分局{#is '440282'}南雄分局{#else}{code}{/when}")
    String branchName(String code);

    @Message("处罚决定以公开为原则。不公开的，逐件登记理由（《政府信息公开条例》第十四至十六条）；能够遮盖后公开的，应当遮盖后公开（第三十七条）。")
    String withholdingsExplained();

    @Message("没有登记。")
    String noWithholdings();

    @Message("理由")
    String ground();

    @Message("审查岗位")
    String decidedBy();

    @Message("登记一件不公开的决定")
    String recordWithholding();

    @Message("文号")
    String number();

    @Message("决定日期")
    String decidedOn();

    @Message(
            "{#when ground}{#is 'STATE_SECRET'}国家秘密{#is 'FORBIDDEN_BY_LAW'}法律、行政法规禁止公开{#is 'SECURITY_AND_STABILITY'}可能危及国家安全、公共安全、经济安全、社会稳定{#is 'TRADE_SECRET'}商业秘密{#is 'PRIVACY'}个人隐私{#is 'PROCESS_PAPER'}过程性信息、执法案卷{#is 'NUMBER_VOID'}文号作废{#else}不予行政处罚{/when}")
    String groundName(String ground);

    @Message("具体情况")
    String groundReason();

    @Message("不要写出不能公开的内容")
    String groundReasonHint();

    @Message("登记")
    String record();

    @Message("待撤下")
    String toWithdraw();

    @Message("复议或者判决已经推翻下列决定，知道之日起 3 个工作日内撤下（《行政处罚法》第四十八条第二款）。")
    String toWithdrawHow();

    @Message("知道之日")
    String rulingKnownOn();

    @Message("撤下期限")
    String withdrawalLimit();

    @Message("查找")
    String findPublished();

    @Message("文号、标题或者当事人的一部分，或者完整的记录编号、信用代码")
    String findPublishedHint();

    @Message("共 {total} 份")
    String foundPublished(String total);

    @Message("{#when state}{#is 'PUBLISHED'}公开中{#is 'WITHDRAWN'}已撤下{#else}公示期满{/when}")
    String publicState(String state);

    @Message("公开时间")
    String publishedAt();

    @Message("正在更正")
    String correcting();

    @Message("取消定时发布")
    String unschedule();
}

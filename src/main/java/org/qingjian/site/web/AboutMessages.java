package org.qingjian.site.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of the pages about the portal: guide, privacy, accessibility, API, contact, disclosure on request, site map. */
@MessageBundle("about")
public interface AboutMessages {
    @Message("关于本站")
    String aboutTitle();

    @Message("这些说明核对于 {day}")
    String updated(String day);

    @Message("使用指南")
    String guideTitle();

    @Message("这里公开行政处罚、责令改正、环评文件和检查结果，也受理对污染问题的投诉举报。查和投诉都不用注册。")
    String guideLead();

    @Message("怎样查")
    String guideSearchHeading();

    @Message("在搜索框里输入企业名、文号、地名，或者直接写一句话，例如“曲江区偷排废水罚了多少”。系统会显示它怎样理解您的话；理解错了，点一下就按原话逐字查。")
    String guideSearchText();

    @Message("结果可以按文书类型、机关、地区、日期和金额筛选，按相关程度或日期排列，也可以整批下载或订阅。")
    String guideFilterText();

    @Message("怎样看一份文书")
    String guideRecordHeading();

    @Message("最上面是文号、日期和结果，下面是正文和附件。正文里灰色的字是依法遮盖的个人信息。更正过的文书会写明改了什么，以前的版本都留着。")
    String guideRecordText();

    @Message("每份文书的网址不会变。撤下的文书，原网址会说明为什么、什么时候、由谁撤下。")
    String guideAddressText();

    @Message("环评公示怎样提意见")
    String guideEiaHeading();

    @Message("环评文件分受理、拟审批、审批决定三次公示。前两次公示期间可以提意见，页面写明还剩几个工作日。")
    String guideEiaText();

    @Message("怎样投诉举报")
    String guideComplainHeading();

    @Message("一次回答一个问题，交之前可以逐项核对。交了以后给您两个号码：受理编号和查询密码。查进度要用这两个号码，查询密码只显示一次。")
    String guideComplainText();

    @Message("有毒气体、大量泄漏、有人受伤时不要在网上填写，请马上打电话。")
    String guideUrgentText();

    @Message("企业怎样核对自己的记录")
    String guideCompanyHeading();

    @Message("按名称或统一社会信用代码就能看到公开的记录。登录以后可以提出异议、申请信用修复。")
    String guideCompanyText();

    @Message("隐私说明")
    String privacyTitle();

    @Message("能不收集的，我们不收集。")
    String privacyLead();

    @Message("只是看和查")
    String privacyReadHeading();

    @Message("不用登录，不装统计代码，不向别的网站传送任何数据。")
    String privacyReadText();

    @Message("浏览器里保存什么")
    String privacyCookieHeading();

    @Message("只有下面几项，都由本站自己使用，都不能用来认出您在别的网站做什么。")
    String privacyCookieText();

    @Message("名称")
    String privacyCookieName();

    @Message("用途")
    String privacyCookieUse();

    @Message("保存多久")
    String privacyCookieTerm();

    @Message("记住您选的语言")
    String privacyCookieLang();

    @Message("记住您选的字号")
    String privacyCookieType();

    @Message("登录以后证明是您")
    String privacyCookieSession();

    @Message("让您接着写没有写完的投诉举报；内容只有您的浏览器打得开")
    String privacyCookieDraft();

    @Message("查办理进度时不用每一页都输查询码")
    String privacyCookieCase();

    @Message("到提交，或者 7 天没有再写")
    String privacyDraft();

    @Message("到退出或关闭浏览器，最长 30 分钟")
    String privacyCase();

    @Message("1 年")
    String privacyYear();

    @Message("到退出或关闭浏览器")
    String privacySession();

    @Message("投诉举报人的身份")
    String privacyComplainHeading();

    @Message("您可以不留姓名。留下的姓名和联系方式与投诉内容分开，加密保存；谁要打开，须写明理由并经另一个人批准；每次打开，您查办理进度时都看得到。")
    String privacyComplainText();

    @Message("依据：《环境保护法》第五十七条、《个人信息保护法》第五十一条。")
    String privacyComplainLaw();

    @Message("公开的文书里的个人信息")
    String privacyPublishHeading();

    @Message("公开前遮盖身份证号码、住址、电话、银行账号等个人信息，自然人只显示姓。发现没有遮盖的，请马上告诉我们。")
    String privacyPublishText();

    @Message("您的权利")
    String privacyRightsHeading();

    @Message("您可以查阅、复制、更正自己的个人信息，符合法律规定的还可以要求删除。请按联系方式找我们。")
    String privacyRightsText();

    @Message("无障碍说明")
    String accessTitle();

    @Message("我们希望每个人都能用这个网站：看不清的、不用鼠标的、用手机的、网络慢的。")
    String accessLead();

    @Message("您可以")
    String accessCanHeading();

    @Message("放大到 400%，文字会自动换行，不用左右拖动")
    String accessZoom();

    @Message("点页面右上角的“大字版”，所有文字放大四分之一")
    String accessLarge();

    @Message("只用键盘操作，当前位置有明显的框")
    String accessKeyboard();

    @Message("用读屏软件读网页的主要内容")
    String accessReader();

    @Message("关掉 JavaScript，照样查询和提交")
    String accessScript();

    @Message("打印文书，只印正文，带网址和时间")
    String accessPrint();

    @Message("依据的标准")
    String accessStandardHeading();

    @Message("按 WCAG 2.2 AA 级建设，参照 GB/T 37668-2019。依据《无障碍环境建设法》第三十二条。")
    String accessStandardText();

    @Message("每次改动都用真实浏览器和 axe 自动检查，手机和电脑两种宽度。还没有请第三方评测。")
    String accessTestText();

    @Message("还做得不够的")
    String accessLimitsHeading();

    @Message("有些原始附件是扫描件，读屏软件读不出来。需要文字版的，请告诉我们文号。")
    String accessScans();

    @Message("需要帮助")
    String accessHelpHeading();

    @Message("打电话或写邮件给我们，说明您要办的事和遇到的困难，3 个工作日内答复。")
    String accessHelpText();

    @Message("接口与下载")
    String apiTitle();

    @Message("这里公开的，程序也都能取到：不用申请，不用密钥。")
    String apiLead();

    @Message("常用的地址")
    String apiCallsHeading();

    @Message("地址")
    String apiAddress();

    @Message("给出")
    String apiGives();

    @Message("按条件查询，JSON")
    String apiRecords();

    @Message("同样的条件，全部结果，CSV")
    String apiCsv();

    @Message("同样的条件，订阅新公开的")
    String apiAtom();

    @Message("一份文书的现行版本")
    String apiOne();

    @Message("一家企业的公开记录、名录、许可和合计，网址末尾是统一社会信用代码；可按名称查：/api/v1/enterprises?q=")
    String apiEnterprise();

    @Message("按先后排列的变更：公开、更正、撤下、公示期满；每页有签名，公钥在 /.well-known/jwks.json，供转载网站及时更新")
    String apiChanges();

    @Message("输入时的提示")
    String apiSuggest();

    @Message("工作日和期限计算")
    String apiDeadlines();

    @Message("全部接口的机器可读说明")
    String apiOpenapi();

    @Message("出错时的编号和意思")
    String apiProblems();

    @Message("例子")
    String apiExampleHeading();

    @Message("查 2025 年以来的处罚决定，新的在前：")
    String apiExampleText();

    @Message("约定")
    String apiRulesHeading();

    @Message("日期用 ISO 8601，金额以元为单位，文字用 UTF-8。")
    String apiRuleDates();

    @Message("不认识的参数会被拒绝，不会被忽略。")
    String apiRuleParameters();

    @Message("出错时返回 RFC 9457 的格式，编号不随语言改变。")
    String apiRuleErrors();

    @Message("撤下的文书返回 410 和原因，请同步删除您那里的副本。")
    String apiRuleWithdrawn();

    @Message("来访与来信")
    String contactTitle();

    @Message("地址")
    String contactAddress();

    @Message("电话")
    String contactPhone();

    @Message("电子邮件")
    String contactEmail();

    @Message("主办单位")
    String contactPublisher();

    @Message("热线")
    String contactHotlinesHeading();

    @Message("12345 政务服务便民热线：各类诉求，24 小时")
    String contactHotline();

    @Message("12369 环保举报热线：反映污染问题")
    String contactReportLine();

    @Message("我为网站找错")
    String contactMistakesHeading();

    @Message("错别字、打不开的链接、内容不对，请写邮件告诉我们网址和问题，3 个工作日内答复。")
    String contactMistakesText();

    @Message("要反映污染问题，请到")
    String contactComplainText();

    @Message("依申请公开")
    String onRequestTitle();

    @Message("这里查不到的政府信息，可以申请公开。")
    String onRequestLead();

    @Message("怎样申请")
    String onRequestWhoHeading();

    @Message("公民、法人和其他组织都可以申请，采用包括信件、电子邮件在内的书面形式；书写有困难的，可以口头提出，由我们代填。")
    String onRequestWhoText();

    @Message("要写明：姓名或名称、身份证明、联系方式；所需信息的名称、文号或者便于查找的特征；希望用什么形式取得。")
    String onRequestNeedText();

    @Message("多久答复")
    String onRequestTermHeading();

    @Message("能当场答复的当场答复；不能当场答复的，自收到之日起 20 个工作日内答复，延长最多 20 个工作日并告知您。征求第三方意见的时间不算。")
    String onRequestTermText();

    @Message("内容不明确的，7 个工作日内一次告知怎样补正。")
    String onRequestUnclearText();

    @Message("不服答复")
    String onRequestAppealHeading();

    @Message("可以依法申请行政复议或者提起行政诉讼；对不予公开不服的，应当先申请行政复议。")
    String onRequestAppealText();

    @Message("依据：《政府信息公开条例》第二十九条至第三十三条；《行政复议法》第二十三条。")
    String onRequestLaw();

    @Message("提交地址")
    String onRequestWhere();

    @Message("网站地图")
    String sitemapTitle();

    @Message("公开信息")
    String sitemapPublic();

    @Message("投诉举报")
    String sitemapComplain();

    @Message("企业")
    String sitemapCompany();

    @Message("关于本站")
    String sitemapAbout();

    @Message("搜索")
    String sitemapSearch();

    @Message("环评项目")
    String sitemapProjects();

    @Message("企业名录")
    String sitemapEnterprises();

    @Message("订阅新公开的文书")
    String sitemapFeed();

    @Message("办理期限计算")
    String sitemapDeadlines();

    @Message("提交投诉举报")
    String sitemapNew();

    @Message("查办理进度")
    String sitemapTrack();

    @Message("登录")
    String sitemapLogin();

    @Message("首页")
    String sitemapHome();

    @Message("。")
    String stop();
}

package org.qingjian.disclosure.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** The words of entering records and their files. */
@MessageBundle("draft")
public interface DraftMessages {
    @Message("""
            {#when code}\
            {#is 'required'}请选择一个文件\
            {#is 'empty'}文件是空的\
            {#is 'tooLarge'}文件太大，单个文件最大 {most}\
            {#is 'tooMany'}文件太多，请先去掉不需要的\
            {#is 'wrongType'}不收这种格式。可以上传 PDF、DOCX、XLSX、TXT、CSV、JPEG、PNG、WebP、OFD\
            {#is 'masquerade'}文件名和内容对不上，请核对后用正确的扩展名重新上传\
            {#is 'encrypted'}文件有打开密码，读不了。请去掉密码后重新上传\
            {#is 'corrupt'}文件损坏，读不了。请用原程序打开另存后重新上传\
            {#is 'macros'}文件里有宏，不收。请另存为不带宏的格式\
            {#is 'archiveBomb'}文件解开后异常大，不收\
            {#is 'tooManyPages'}页数太多，请分成几个文件\
            {#is 'tooManyPixels'}图片像素太多，请缩小后重新上传\
            {#is 'timeout'}文件太复杂，在限定时间内没有读完，不收\
            {#is 'virus'}文件里发现病毒，不收\
            {#is 'scannerUnavailable'}病毒扫描暂时不可用，请稍后再试\
            {#else}文件不能接收（{code}）\
            {/when}""")
    String refusal(String code, String most);

    @Message("{title} 第 {page} 页")
    String pageTitle(String title, int page);

    @Message("第 {page} 页，共 {all} 页")
    String pageOf(int page, int all);

    @Message("附件 {position}")
    String attachment(int position);

    @Message("这是从文件中提取的文字，供阅读和检索；版式以原文件为准。")
    String textNote();

    @Message("这一页没有文字，可能是图片。请打开原文件查看。")
    String emptyPage();

    @Message("打开原文件的第 {page} 页")
    String openAtPage(int page);

    @Message("下载原文件")
    String download();

    @Message("回到这份文书")
    String backToRecord();

    @Message("上一页")
    String previousPage();

    @Message("下一页")
    String nextPage();

    @Message("各页")
    String pages();

    @Message("录入文书")
    String newTitle();

    @Message("上传文书或者粘贴全文，系统读出各项内容并标明读自哪里，由您核对；读不准的留空，不会猜。")
    String newIntro();

    @Message("有问题需要改正")
    String errorTitle();

    @Message("请再核对一下")
    String warningTitle();

    @Message("错误：")
    String errorPrefix();

    @Message("上传文书")
    String fileLabel();

    @Message("PDF、DOCX 或文本文件。扫描件没有文字层，读不出内容，仍可作为附件保存。")
    String fileHint();

    @Message("或者粘贴全文")
    String textLabel();

    @Message("没有文件时使用。")
    String textHint();

    @Message("文书种类")
    String kindLabel();

    @Message("一般不用选，系统从标题和文号辨认。")
    String kindHint();

    @Message("由系统辨认")
    String kindFromDocument();

    @Message("读取")
    String read();

    @Message("没有文件，直接填写")
    String blankTitle();

    @Message("文书种类")
    String blankKind();

    @Message("打开空白表单")
    String blank();

    @Message("修改草稿")
    String editHeading();

    @Message("：")
    String colon();

    @Message("我已核对，按所填内容保存")
    String confirm();

    @Message("有人在您之前保存过这份草稿")
    String staleTitle();

    @Message("您填写的都还在下面，没有丢失，也还没有保存。与对方不同的各项旁边显示对方现在的内容；请逐项核对，再保存。")
    String stale();

    @Message("这份文书已不是草稿，不能再改")
    String closedTitle();

    @Message("它已送审或已发布。您填写的内容还在下面，可以复制；要修改，请先由审核人退回，或者办理更正。")
    String closed();

    @Message("草稿已保存")
    String saved();

    @Message("可以继续修改；改好以后，到文书页送审。")
    String savedNext();

    @Message("打开文书页")
    String toRecord();

    @Message("文件没有文字层")
    String scanTitle();

    @Message("这是扫描件或图片，系统读不出内容。文件已保存，将作为附件；请手工填写各项。")
    String scan();

    @Message("没有读出可用的内容，请手工填写。")
    String nothingRead();

    @Message("文书前后不一致，请核对")
    String disagreements();

    @Message("与")
    String versus();

    @Message("读取时注意到")
    String remarks();

    @Message("可能是")
    String perhaps();

    @Message("附件")
    String filesTitle();

    @Message("情况")
    String condition();

    @Message("去掉")
    String remove();

    @Message("去掉")
    String removeFile();

    @Message("新上传")
    String fresh();

    @Message("再附一个文件")
    String addFile();

    @Message("随保存一起上传。")
    String addFileHint();

    @Message("负责单位")
    String branch();

    @Message("由这个单位审核和发布。")
    String branchHint();

    @Message("保存草稿")
    String save();

    @Message("返回工作台")
    String cancel();

    @Message("读自原文：")
    String found();

    @Message("对方现在的内容：")
    String theirs();

    @Message("（空）")
    String emptyNow();

    @Message("未选择")
    String notChosen();

    @Message("已收到：{name}")
    String kept(String name);

    @Message("修改草稿 {id}")
    String editTitle(String id);

    @Message("读出 {count} 项，每一项下面写明读自哪里。请逐项核对，改正后保存。")
    String filled(int count);

    @Message("（第 {page} 页）")
    String onPage(int page);

    @Message("读自第 {page} 页：")
    String foundOn(int page);

    @Message("""
            {#when field}\
            {#is 'title'}标题\
            {#is 'documentNumber'}文号\
            {#is 'agency'}名义机关\
            {#is 'handlingUnit'}承办机构\
            {#is 'region'}所在地区\
            {#is 'date'}作出日期\
            {#is 'partyName'}当事人名称\
            {#is 'partyKind'}当事人类别\
            {#is 'creditCode'}统一社会信用代码\
            {#is 'representative'}法定代表人或负责人\
            {#is 'violation'}违法行为类型\
            {#is 'facts'}主要违法事实\
            {#is 'violated'}违反的规定\
            {#is 'basis'}依据\
            {#is 'kinds'}处罚种类\
            {#is 'result'}处罚内容\
            {#is 'fine'}罚款金额\
            {#is 'confiscated'}没收金额\
            {#is 'actFrom'}违法行为开始日\
            {#is 'actUntil'}违法行为结束日\
            {#is 'requiredClass'}名录要求的类别\
            {#is 'listCategory'}名录的项目类别\
            {#is 'pauses'}不计入审批期限的时间\
            {#is 'validUntil'}处罚有效期\
            {#is 'publicUntil'}公示截止期\
            {#is 'measure'}措施或要求\
            {#is 'due'}履行期限\
            {#is 'event'}事项\
            {#is 'projectName'}项目名称\
            {#is 'place'}建设地点\
            {#is 'developer'}建设单位\
            {#is 'preparer'}环评编制单位\
            {#is 'documentClass'}环评文件类别\
            {#is 'acceptedOn'}受理日期\
            {#is 'periodStart'}公示开始日期\
            {#is 'periodEnd'}公示截止日期\
            {#is 'outcome'}审批结果\
            {#is 'contact'}意见反馈联系方式\
            {#is 'batch'}检查批次或行动\
            {#is 'objectType'}检查对象类别\
            {#is 'mode'}检查方式\
            {#is 'inspectionResult'}检查结果\
            {#is 'listType'}名录名称\
            {#is 'year'}年度\
            {#is 'entries'}名录内容\
            {#is 'category'}类别\
            {#is 'validity'}有效性\
            {#is 'extraFacts'}其他事项\
            {#is 'summary'}一句话说明\
            {#is 'body'}正文\
            {#else}{field}\
            {/when}""")
    String label(String field);

    @Message("""
            {#when field}\
            {#is 'title'}公开时显示的标题。\
            {#is 'documentNumber'}照文书上印的填写，例如 韶环罚〔2026〕12号。\
            {#is 'handlingUnit'}与名义机关相同时留空。\
            {#is 'date'}例如 2026-04-07 或 2026年4月7日。\
            {#is 'representative'}个人姓名以外的信息不要填。\
            {#is 'violation'}用法律的说法，例如 未批先建。\
            {#is 'basis'}法律名称、条、款、项；几条之间用分号。\
            {#is 'violated'}法律名称、条、款、项；几条之间用分号。\
            {#is 'kinds'}责令改正不是处罚种类。\
            {#is 'fine'}单位元；写 26万元、贰拾陆万元整 也可以。\
            {#is 'confiscated'}单位元。\
            {#is 'actUntil'}不公开，用来核对行为时的法律；一直持续的，写检查当日。\
            {#is 'requiredClass'}不公开，按建设项目环境影响评价分类管理名录核对。\
            {#is 'listCategory'}不公开，如 29-53。\
            {#is 'pauses'}不公开。每行一段：开始日 结束日 事由（听证、专家评审、技术评估），如 2026-03-02 2026-03-20 技术评估。\
            {#is 'validUntil'}长期有效写 2099-12-31。\
            {#is 'entries'}一行一家：名称、信用代码、类别、地区，用制表符或逗号分开；几个类别之间用顿号。\
            {#is 'extraFacts'}一行一项，写成“标签：内容”。\
            {#is 'summary'}用平常的话说发生了什么，可以留空。\
            {#is 'body'}只填可以公开的文字；个人信息在送审前由审核人遮盖。\
            {#else}\
            {/when}""")
    String hint(String field);

    @Message("""
            {#when code}\
            {#is 'required'}请填写\
            {#is 'tooLong'}太长，最多 {joined} 个字\
            {#is 'unknown'}请从列出的选项中选择\
            {#is 'year'}请填写四位年份，不晚于明年\
            {#is 'facts'}第 {joined} 行没有写成“标签：内容”\
            {#is 'pauses'}第 {joined} 行读不懂：每行应为开始日、结束日、事由（听证、专家评审、技术评估）\
            {#is 'entries'}第 {joined} 行读不懂：每行应为名称、信用代码、类别、地区，代码应为 18 位\
            {#is 'beforeStart'}截止日期早于开始日期\
            {#is 'date.FUTURE'}日期晚于今天\
            {#is 'date.PARTIAL'}日期缺少“日”，应写到日\
            {#is 'date.ORDER'}日期应按年、月、日的顺序写\
            {#is 'date.YEAR'}年份应写四位数字\
            {#is 'date.NO_SUCH_DAY'}没有这一天，请核对\
            {#is 'date.FORMAT'}不是日期的写法，例如 2026-04-07\
            {#is 'money.CURRENCY'}币种应为人民币\
            {#is 'money.RANGE'}应为一个确定的数额，不能是范围\
            {#is 'money.RANGE_REVERSED'}应为一个确定的数额，不能是范围\
            {#is 'money.AMBIGUOUS'}金额的读法不止一种，请写明每一位\
            {#is 'money.DISAGREE'}大写和小写金额不一致\
            {#is 'money.FORMAT'}不是金额的写法，例如 260000 或 贰拾陆万元整\
            {#is 'code.MASKED'}代码被遮盖，不完整\
            {#is 'code.LENGTH'}统一社会信用代码应为 18 位\
            {#is 'code.ALPHABET'}有不该出现的字符。可能是：{joined}\
            {#is 'code.CHECK_DIGIT'}校验位不符，请核对。可能是：{joined}\
            {#is 'number.MASKED'}文号被遮盖，不完整\
            {#is 'number.BRACKET_LOST'}年份的括号丢失。可能是：{joined}\
            {#is 'number.YEAR'}年份应为四位数字，例如〔2026〕\
            {#is 'number.YEAR_FUTURE'}文号的年份晚于今年\
            {#is 'number.SERIAL'}年份之后应为数字序号加“号”\
            {#is 'number.FORMAT'}不像文号的通行写法，例如 韶环罚〔2026〕12号\
            {#is 'number.OTHER_YEAR'}文号的年份与作出日期的年份不同\
            {#is 'number.NEVER_PUBLIC'}{joined}依法不得公开，不能录入\
            {#is 'number.DUPLICATE'}已有一份公开的同类文书用了这个文号：{joined}\
            {#is 'fine.missing'}选了罚款，请填写金额\
            {#is 'fine.notChosen'}填了罚款金额，请勾选罚款\
            {#is 'sentence'}{joined}\
            {#else}{code} {joined}\
            {/when}""")
    String problem(String code, String joined);

    @Message("""
            {#when kind}\
            {#is 'OWNER_ENCRYPTED'}设有权限密码，可以阅读\
            {#is 'ATTACHMENT'}内嵌其他文件\
            {#is 'JAVASCRIPT'}含脚本\
            {#is 'XFA'}含动态表单\
            {#is 'FORM_FIELD'}含可填写的表单\
            {#is 'ANNOTATION'}含批注\
            {#is 'INVISIBLE_TEXT'}含看不见的文字\
            {#is 'HIDDEN_LAYER'}含隐藏图层\
            {#is 'HIDDEN_TEXT'}含隐藏文字\
            {#is 'HIDDEN_SHEET'}含隐藏工作表\
            {#is 'DELETED_TEXT'}含修订中删去的文字\
            {#is 'COMMENT'}含批注\
            {#is 'ALTERNATIVE_TEXT'}含替代文字\
            {#is 'EMBEDDED_OBJECT'}内嵌对象\
            {#is 'ACTION'}含自动动作\
            {#is 'SIGNATURE'}含电子签名\
            {#is 'BOOKMARK'}含书签\
            {#is 'UNREADABLE_PART'}有一部分读不出\
            {#is 'TRUNCATED'}文字太多，没有全部读取\
            {#else}{kind}\
            {/when}""")
    String finding(String kind);

    @Message("""
            {#when value}\
            {#is 'ORGANISATION'}法人及非法人组织\
            {#is 'SOLE_TRADER'}个体工商户\
            {#is 'NATURAL_PERSON'}自然人\
            {#is 'NONE'}没有当事人\
            {#else}{value}\
            {/when}""")
    String choice(String value);

    @Message("""
            {#when name}\
            {#is 'DOCUMENT'}文书\
            {#is 'PARTY'}当事人\
            {#is 'CONTENT'}内容\
            {#is 'TEXT'}正文\
            {#else}{name}\
            {/when}""")
    String part(String name);

    @Message("""
            {#when field}\
            {#is 'number'}文号\
            {#is 'party'}当事人\
            {#is 'decisionDate'}日期\
            {#is 'fine'}罚款金额\
            {#is 'agency'}机关\
            {#is 'documentClass'}环评文件类别\
            {#else}{field}\
            {/when}""")
    String readField(String field);

    @Message("""
            {#when code}\
            {#is 'nothing'}请选择文件或粘贴全文\
            {#is 'neverPublic'}这是告知书、催告书一类的过程性文书，依法不得公开，不能录入\
            {#is 'kindUnknown'}辨认不出文书种类，请选择\
            {#else}{code}\
            {/when}""")
    String startError(String code);
}

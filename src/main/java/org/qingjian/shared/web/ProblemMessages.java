package org.qingjian.shared.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/** Title and explanation of every problem type, and the words of the problem pages. */
@MessageBundle("problem")
public interface ProblemMessages {
    @Message("没有这个网页")
    String notFoundTitle();

    @Message("可能是网址抄漏了一段。公开过的文书网址不会失效，撤下的也会留说明页。")
    String notFoundDetail();

    @Message("已经撤下")
    String goneTitle();

    @Message("这份内容曾经公开，后来撤下。说明页写明了原因和时间。")
    String goneDetail();

    @Message("填写的内容有误")
    String invalidInputTitle();

    @Message("请按下面的提示改正，然后再提交一次。")
    String invalidInputDetail();

    @Message("有不认识的参数")
    String unknownParameterTitle();

    @Message("不认识的参数不会被忽略，免得您得到看似正确的错误结果。请改正或去掉它。")
    String unknownParameterDetail();

    @Message("请先登录")
    String notAuthenticatedTitle();

    @Message("这一页要登录后才能看。查公开信息和投诉举报都不用登录。")
    String notAuthenticatedDetail();

    @Message("您的账号不能做这一步")
    String forbiddenTitle();

    @Message("登录的账号没有这项权限。需要的话，请联系您单位的管理员。")
    String forbiddenDetail();

    @Message("内容已经被别人改过")
    String staleVersionTitle();

    @Message("您打开以后，另有人保存了新的内容。请重新打开，再改一次。")
    String staleVersionDetail();

    @Message("现在不能做这一步")
    String illegalTransitionTitle();

    @Message("按办理程序，要先完成前面的步骤。")
    String illegalTransitionDetail();

    @Message("已经有了")
    String duplicateTitle();

    @Message("同样的内容已经提交过，没有重复登记。")
    String duplicateDetail();

    @Message("太大了")
    String tooLargeTitle();

    @Message("文件或内容超过了限定的大小。请分开提交，或换小一点的文件。")
    String tooLargeDetail();

    @Message("不支持这种格式")
    String unsupportedTypeTitle();

    @Message("请换成页面上列出的格式，再提交一次。")
    String unsupportedTypeDetail();

    @Message("内容看得懂，但是不能办理")
    String unprocessableTitle();

    @Message("请按提示补充或改正。")
    String unprocessableDetail();

    @Message("这一年的工作日历还没有载入")
    String calendarNotLoadedTitle();

    @Message("放假安排公布并载入以后才能算准。我们不猜。")
    String calendarNotLoadedDetail();

    @Message("不能发布")
    String publicationBlockedTitle();

    @Message("发布前的检查没有通过。请处理列出的问题。")
    String publicationBlockedDetail();

    @Message("太频繁了")
    String tooManyRequestsTitle();

    @Message("请过一会儿再试。")
    String tooManyRequestsDetail();

    @Message("抱歉，这一步没有办成")
    String unexpectedTitle();

    @Message("是我们系统的问题，不是您填错了。")
    String unexpectedDetail();

    @Message("搜索暂时不能用")
    String searchUnavailableTitle();

    @Message("公开的文书都还在，只是暂时搜不了。知道文书网址的可以直接打开。")
    String searchUnavailableDetail();

    @Message("按文号、企业名或地名找")
    String findBy();

    @Message("回首页")
    String backHome();

    @Message("查投诉办理进度")
    String track();

    @Message("告诉我们这个网址打不开")
    String tellUs();

    @Message("过几分钟再试一次。您可以用浏览器的“返回”回到刚才那一页，填写的内容通常还在。")
    String tryAgain();

    @Message("着急的话，请拨打")
    String callBefore();

    @Message("，24 小时有人接听。")
    String callAfter();

    @Message("问题编号")
    String incidentBefore();

    @Message("，来电时报这个编号，我们能更快找到原因。")
    String incidentAfter();

    @Message("有危险请马上拨打")
    String dangerBefore();

    @Message("或")
    String or();

    @Message("。")
    String stop();

    @Message("问题类型")
    String catalogue();

    @Message("接口和网页出错时用这些编号，不随语言改变。状态码按 HTTP 的规定，格式按 RFC 9457。")
    String catalogueIntro();

    @Message("编号")
    String slug();

    @Message("状态码")
    String status();

    @Message("意思")
    String meaning();

    @Message("说明")
    String explanation();

    @Message("看全部问题类型")
    String allTypes();
}

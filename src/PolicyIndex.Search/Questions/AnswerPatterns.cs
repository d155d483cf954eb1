using System.Text.RegularExpressions;

namespace PolicyIndex.Search.Questions;

/// <summary>How questions ask for each <see cref="AnswerKind"/>, and how texts give it. Language only: nothing of a particular document.</summary>
internal static partial class AnswerPatterns
{
    private static readonly (AnswerKind Kind, Regex Asked, Regex? Given)[] all =
    [
        (AnswerKind.Figure, AskedFigure(), GivenFigure()),
        (AnswerKind.Deadline, AskedDeadline(), GivenDeadline()),
        (AnswerKind.Authority, AskedAuthority(), GivenAuthority()),
        (AnswerKind.List, AskedList(), GivenList()),
        (AnswerKind.Procedure, AskedProcedure(), GivenProcedure()),
        (AnswerKind.Condition, AskedCondition(), GivenCondition()),
        (AnswerKind.Consequence, AskedConsequence(), GivenConsequence()),
        (AnswerKind.Definition, AskedDefinition(), GivenDefinition()),
        (AnswerKind.Permission, AskedPermission(), GivenPermission()),
        (AnswerKind.Validity, AskedValidity(), GivenValidity()),
        (AnswerKind.Comparison, AskedComparison(), null),
        (AnswerKind.Existence, AskedExistence(), null),
    ];

    /// <summary>Whether a text can show that it gives a kind: it cannot compare itself, nor say that it exists.</summary>
    public static bool CanBeGiven(AnswerKind kind) => kind is not (AnswerKind.Comparison or AnswerKind.Existence);

    /// <summary>The kinds a question asks for; several are usual, none for key words.</summary>
    public static IReadOnlyList<AnswerKind> AskedBy(string question) => [.. all.Where(a => a.Asked.IsMatch(question)).Select(a => a.Kind)];

    /// <summary>The kinds a text gives, as bits by <see cref="AnswerKind"/>.</summary>
    /// <param name="text">The unit's words.</param>
    /// <param name="hasChildren">Whether units stand below it: then it opens a list.</param>
    public static int GivenBy(string text, bool hasChildren)
    {
        var given = hasChildren ? Bit(AnswerKind.List) : 0;
        foreach (var (kind, _, pattern) in all)
        {
            if (pattern?.IsMatch(text) == true)
            {
                given |= Bit(kind);
            }
        }

        return given;
    }

    /// <summary>The bit of a kind in <see cref="GivenBy"/>.</summary>
    public static int Bit(AnswerKind kind) => 1 << (int)kind;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Number = "[0-9０-９一二三四五六七八九十百千两]";

    [GeneratedRegex("多少(?!天|个?工作日|日内?|个月|年|时间)|几(?:成|倍|家|个(?!工作日|月)|人|吨|亩|万|元|块|级)|比例|金额|额度|标准是|上限|下限|最高|最低|不低于|不超过|封顶|百分之|至少|硬杠杠|线划|点[？?，]", Options)]
    private static partial Regex AskedFigure();

    [GeneratedRegex(Number + @"+(?:[.．][0-9]+)?\s*(?:万|亿|千|百)?\s*(?:元|%|％|个百分点|倍|家|户|亩|平方米|吨|人|名|个|项|千瓦|分)|百分之" + Number, Options)]
    private static partial Regex GivenFigure();

    [GeneratedRegex("多久|多长时间|多少(?:天|个?工作日|日|个月|年|时间)|几(?:天|日|号|个工作日|个月|年|月)|何时|什么时候|啥时候|哪天|哪一天|期限|时限|截止|截至|最晚|最迟|多快|时间要求|到什么时候", Options)]
    private static partial Regex AskedDeadline();

    [GeneratedRegex(Number + @"+\s*(?:个)?(?:工作日|日|天|个月|月|年)(?:之?内|以内|前|底|起)|" + Number + @"+\s*(?:个)?工作日|" + Number + @"+\s*日(?:内|前)|之日起|截至|截止|期限|[0-9]{4}\s*年\s*[0-9]{1,2}\s*月|[0-9]{4}\s*年底", Options)]
    private static partial Regex GivenDeadline();

    [GeneratedRegex("谁(?:来)?(?:负责|管|牵头|组织|审|批|定|验收|做|盯)|哪(?:个|些|一级|一?家)?(?:部门|单位|机关|衙门|机构|级)|找谁|归谁|向谁|由谁|什么部门|牵头(?:单位|部门)|主管部门|负责部门|谁来", Options)]
    private static partial Regex AskedAuthority();

    [GeneratedRegex("(?:部门|厅|局|委|委员会|办公室|人民政府|银行|法院|中心|协会)[^。；]{0,30}(?:负责|牵头|组织|会同|主管|受理|审核|审批|批准|备案|配合|验收|认定)|[（(][^（()）]*(?:负责|牵头|责任单位)[^（()）]*[）)]|责任单位|由[^，。；]{2,20}(?:负责|组织|审批|批准|认定)", Options)]
    private static partial Regex GivenAuthority();

    [GeneratedRegex("哪些|哪几|有什么|有啥|分别|几(?:类|种|项|个方面|方面)|包括什么|列(?:出|举)|清单|目录|名单|内容", Options)]
    private static partial Regex AskedList();

    [GeneratedRegex("下列|以下|如下|[:：]$|(?:[^。；;]{4,}[；;]){2,}|(?:[^、。，；]{2,12}、){3,}|一是.*二是|等(?:方面|领域|内容|措施)", Options)]
    private static partial Regex GivenList();

    [GeneratedRegex("怎么(?:办|申请|报|弄|走|做|变更|处理|申报|验收|投诉|认定|评)|如何(?:申请|办理|申报|处理|变更|组织|开展|认定|验收|评|投诉|报)|流程|程序|步骤|手续|材料|要交什么|向谁(?:提|申)|怎样(?:申请|办理|申报|变更|处理)", Options)]
    private static partial Regex AskedProcedure();

    [GeneratedRegex("申请|提交|提出|受理|审核|审查|初审|推荐|公示|报送|上报|备案|评审|程序|流程|办理|登记|填报", Options)]
    private static partial Regex GivenProcedure();

    [GeneratedRegex("条件|资格|够格|够不够|要求|门槛|满足|符合|算不算|属于|前提|什么样的|能(?:报|申报|申请|享受)", Options)]
    private static partial Regex AskedCondition();

    [GeneratedRegex("条件|应当?(?:符合|具备|满足)|须|具有|符合|满足|以上|不低于|达到|属于|范围|下列情形|除外", Options)]
    private static partial Regex GivenCondition();

    [GeneratedRegex("后果|怎么罚|处罚|罚款|会怎(?:么)?样|追究|责任|处理|咋办|怎么办|要回去|收回|追回|被查|惩", Options)]
    private static partial Regex AskedConsequence();

    [GeneratedRegex("责令|处分|处罚|罚款|追究|取消|撤销|收回|追回|责任|限期|通报|失信|移送|不予|终止|暂停|赔偿", Options)]
    private static partial Regex GivenConsequence();

    [GeneratedRegex("什么是|是什么(?:意思)?|是指|指的是|指什么|含义|定义|何为|何谓|概念|啥叫|什么叫|怎么界定|如何界定", Options)]
    private static partial Regex AskedDefinition();

    [GeneratedRegex("是指|所称|系指|指的是|是[^，。；]{2,30}的(?:企业|活动|行为|项目|平台|单位)|即[:：]|定义", Options)]
    private static partial Regex GivenDefinition();

    [GeneratedRegex("能不能|可不可以|是否(?:可|能|允许|需|应|必须|要)|能否|可否|可以[^，。？]*吗|能[^，。？]{1,20}吗|允许|合法|违法|要不要|用不用|该不该|应不应该|还要|说得过去|行不行|必须|不得|禁止|能上", Options)]
    private static partial Regex AskedPermission();

    [GeneratedRegex("不得|禁止|严禁|可以|可(?!能)|允许|应当|必须|不再|无需|免于|不予|鼓励", Options)]
    private static partial Regex GivenPermission();

    [GeneratedRegex("有效期|失效|施行|生效|废止|实施期|是否(?:仍然|还)?有效|执行到|代替|取代|修订|作废|哪年(?:发布|印发)|何时(?:起)?(?:施行|执行|生效|实施)", Options)]
    private static partial Regex AskedValidity();

    [GeneratedRegex("施行|有效期|废止|失效|同时废止|自印发之日|自发布之日|实施期|印发之日起|执行至|延续实施|公布[,，]|修订", Options)]
    private static partial Regex GivenValidity();

    [GeneratedRegex("异同|区别|差别|有何不同|有什么不同|哪里不一样|有啥不一样|相比|对比|比较|哪个更|分别", Options)]
    private static partial Regex AskedComparison();

    [GeneratedRegex("有没有[^，。？]*(?:政策|规定|规矩|办法|文件|条例|说法|标准|法律|依据)|是否(?:有|存在)|有无|存不存在|有[^，。？]{0,12}(?:政策|规定|文件|法律)吗", Options)]
    private static partial Regex AskedExistence();
}

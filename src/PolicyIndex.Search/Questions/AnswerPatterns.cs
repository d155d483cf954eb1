using System.Text.RegularExpressions;

namespace PolicyIndex.Search.Questions;

/// <summary>How questions ask for each <see cref="AnswerKind"/>, and how texts give it. Language only: nothing of a particular document.</summary>
public static partial class AnswerPatterns
{
    private static readonly (AnswerKind Kind, Regex Asked, Regex? Given)[] all =
    [
        (AnswerKind.Money, AskedMoney(), GivenMoney()),
        (AnswerKind.Percent, AskedPercent(), GivenPercent()),
        (AnswerKind.Quantity, AskedQuantity(), GivenQuantity()),
        (AnswerKind.Term, AskedTerm(), GivenTerm()),
        (AnswerKind.Date, AskedDate(), GivenDate()),
        (AnswerKind.Authority, AskedAuthority(), GivenAuthority()),
        (AnswerKind.List, AskedList(), GivenList()),
        (AnswerKind.Procedure, AskedProcedure(), GivenProcedure()),
        (AnswerKind.Condition, AskedCondition(), GivenCondition()),
        (AnswerKind.Permission, AskedPermission(), GivenPermission()),
        (AnswerKind.Consequence, AskedConsequence(), GivenConsequence()),
        (AnswerKind.Definition, AskedDefinition(), GivenDefinition()),
        (AnswerKind.Validity, AskedValidity(), GivenValidity()),
        (AnswerKind.Comparison, AskedComparison(), null),
        (AnswerKind.Existence, AskedExistence(), null),
    ];

    /// <summary>The kinds that a text can show to give, in their order: it cannot compare itself, nor say that it exists.</summary>
    public static IReadOnlyList<AnswerKind> Givable { get; } = [.. all.Where(a => a.Given is not null).Select(a => a.Kind)];

    /// <summary>Whether the answer is a figure, a day or an office: without one there is no answer.</summary>
    public static bool IsFact(AnswerKind kind) => kind <= AnswerKind.Authority;

    /// <summary>Whether a text can show that it gives a kind.</summary>
    public static bool CanBeGiven(AnswerKind kind) => all[(int)kind].Given is not null;

    /// <summary>The kinds a question asks for; several are usual, none for key words.</summary>
    public static IReadOnlyList<AnswerKind> AskedBy(string question) => [.. all.Where(a => a.Asked.IsMatch(question)).Select(a => a.Kind)];

    /// <summary>How texts give a kind.</summary>
    /// <exception cref="ArgumentOutOfRangeException">No text can show that it gives it; see <see cref="CanBeGiven"/>.</exception>
    public static Regex HowGiven(AnswerKind kind) => all[(int)kind].Given ?? throw new ArgumentOutOfRangeException(nameof(kind), kind, "No text can show that it gives this.");

    /// <summary>Whether a text gives a kind.</summary>
    public static bool IsGiven(AnswerKind kind, string text) => all[(int)kind].Given?.IsMatch(text) == true;

    /// <summary>The kinds a text gives, as bits by <see cref="AnswerKind"/>.</summary>
    /// <param name="text">The unit's words.</param>
    /// <param name="hasChildren">Whether units stand below it: then it opens a list.</param>
    public static int GivenBy(string text, bool hasChildren) =>
        Givable.Where(k => IsGiven(k, text)).Aggregate(hasChildren ? Bit(AnswerKind.List) : 0, (bits, kind) => bits | Bit(kind));

    /// <summary>The bit of a kind in <see cref="GivenBy"/>.</summary>
    public static int Bit(AnswerKind kind) => 1 << (int)kind;

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    private const string Number = @"[0-9０-９一二三四五六七八九十百千两〇零](?:[0-9０-９一二三四五六七八九十百千两〇零.．,，]*[0-9０-９一二三四五六七八九十百千两〇零])?";

    [GeneratedRegex("好多钱|多少(?:万|亿|块|元|钱|资金|补贴|补助|奖励|奖金)|几(?:百|千|十)?(?:万|亿|块|元)|(?:发|给|领|拿|补|奖|罚|申请|支持)(?:(?!比例|比率|比重|占比|利率|税率|费率|百分)[^，。？]){0,6}多少(?!天|个|家|项|(?:的)?比例)|(?:奖励|奖补|补助|补贴|罚款|奖金|资金|收费|费用|租金|价格)(?:(?!比例|比率|比重|占比|利率|税率|费率|百分)[^，。？；]){0,12}(?:多少(?!(?:的)?(?:比例|比重|个百分点))|标准|额度|金额|上限|封顶)|多少[^，。？看]{0,4}(?:奖励|奖补|补助|补贴|罚款|奖金|资金)|封顶|(?:奖金|罚款)是", Options)]
    private static partial Regex AskedMoney();

    [GeneratedRegex(Number + @"\s*(?:多)?\s*(?:万|亿|千|百)*\s*(?:美|欧|日)?元", Options)]
    private static partial Regex GivenMoney();

    [GeneratedRegex("百分之(?:几|多少)|多大(?:的)?比例|(?:比例|比重|占比|利率|费率|增幅|增速|利用率|普及率|覆盖率|数控化率|税率)[^，。？；]{0,12}(?:多少|几|是何|目标|标准|怎)|多少(?:的)?(?:比例|比重|个百分点)|几(?:个)?(?:点|成|个百分点)|多少个(?:点|百分点)|百分之", Options)]
    private static partial Regex AskedPercent();

    [GeneratedRegex(Number + @"\s*[%％‰]|百分之" + Number + "|(?:千|万)分之" + Number + "|" + Number + "(?:个)?百分点|" + Number + "(?:成|倍)", Options)]
    private static partial Regex GivenPercent();

    [GeneratedRegex("多少(?!天|个?工作日|日内?|个月|年|时间|小时)|几(?:家|人|台|级|倍|吨|亩|名|户|次|档)|量化(?:目标|指标)|指标|下限|上限|至少|最高|最低|硬杠杠|线划|数量|规模目标|容积|容量|一式几", Options)]
    private static partial Regex AskedQuantity();

    [GeneratedRegex(Number + @"\s*(?:万|亿|千|百)*\s*(?:[%％‰a-zA-Z]|元|个(?!月|工作日)|家|户|亩|平方米|立方米|吨|公斤|千克|人|名|项|千瓦|千瓦时|台|套|条|款?件|批|次|级|份|倍|米|公里|公顷|艘|辆|张|座|所|种|类|层|档|克|度|篇|场|只|头|株|兆瓦|百分点|标准煤)|[百千万]分之" + Number, Options)]
    private static partial Regex GivenQuantity();

    [GeneratedRegex("多久|多长时间|多少(?:天|个?工作日|日|个月|年|小时|时间)|(?<!十)几(?:天|日|号|个工作日|个月|年|月)|期限|时限|截止|最晚|最迟|到(?:哪|何)(?:天|日|时)|到什么时候|延续到|啥时候|有多长", Options)]
    private static partial Regex AskedTerm();

    [GeneratedRegex(Number + @"\s*(?:个)?(?:工作日|自然日|日|天|个月|月|年|小时|季度|周)(?:之?内|以内|前|底|起|止)?|季度末|年底|当[天日年]|即时|实时", Options)]
    private static partial Regex GivenTerm();

    [GeneratedRegex("何时|什么时候|哪(?:一)?(?:天|年|月|日)|几号|几月|日期|自何时|何日|从什么时候", Options)]
    private static partial Regex AskedDate();

    [GeneratedRegex(@"[0-9０-９]{4}\s*年(?:\s*[0-9０-９]{1,2}\s*月)?(?:\s*[0-9０-９]{1,2}\s*日)?|[0-9０-９]{1,2}\s*月(?:\s*[0-9０-９]{1,2}\s*日)?|[一二三四五六七八九十]{1,3}月(?:[一二三四五六七八九十]{1,3}日)?|之日|年底|季度末|每月|[0-9]{1,2}日(?:前|至)", Options)]
    private static partial Regex GivenDate();

    [GeneratedRegex("谁(?:来)?(?:负责|管|牵头|组织|审|批|定|验收|做|盯)|哪(?:个|些|一级|一?家|级)?(?:省级|市级)?(?:部门|单位|机关|衙门|机构|组织|政府)|找谁|归谁|向谁|由谁|什么部门|牵头(?:单位|部门)|负责部门|谁来|谁点头|谁(?:管|做)", Options)]
    private static partial Regex AskedAuthority();

    [GeneratedRegex("部门|[厅局委办部](?=[、，。；）)会牵负组按根的和及等与]|$)|委员会|办公室|政府|银行|法院|中心|协会|主管|机构|机关|单位|发展改革委|财政部", Options)]
    private static partial Regex GivenAuthority();

    [GeneratedRegex("哪些|哪几|有什么|有啥|分别|几(?:类|种|项|个方面|方面)|包括什么|列(?:出|举)|清单|目录|名单|内容", Options)]
    private static partial Regex AskedList();

    [GeneratedRegex("下列|以下|如下|[:：]$|(?:[^。；;]{4,}[；;]){2,}|(?:[^、。，；]{2,12}、){3,}|一是.*二是|等(?:方面|领域|内容|措施)", Options)]
    private static partial Regex GivenList();

    [GeneratedRegex("怎么(?:办|申请|报|弄|走|做|变更|处理|申报|验收|投诉|认定|评)|如何(?:申请|办理|申报|处理|变更|组织|开展|认定|验收|评|投诉|报)|流程|程序|步骤|手续|(?:什么|哪些|啥|申报|申请|证明|提交|需要|交|备|附)(?:的)?(?:材料|资料)|(?:材料|资料)(?:清单|有哪些|要|怎)|要交什么|向谁(?:提|申)|怎样(?:申请|办理|申报|变更|处理)", Options)]
    private static partial Regex AskedProcedure();

    [GeneratedRegex("申请|提交|提出|受理|审核|审查|初审|推荐|公示|报送|上报|备案|评审|程序|流程|办理|登记|填报", Options)]
    private static partial Regex GivenProcedure();

    [GeneratedRegex("条件|资格|够格|够不够|要求|门槛|满足|符合|算不算|属于|前提|什么样的|能(?:报|申报|申请|享受)", Options)]
    private static partial Regex AskedCondition();

    [GeneratedRegex("条件|应当?(?:符合|具备|满足)|须|具有|符合|满足|以上|不低于|达到|属于|范围|下列情形|除外", Options)]
    private static partial Regex GivenCondition();

    [GeneratedRegex("能不能|可不可以|是否(?:可|能|允许|需|应|必须|要)|能否|可否|可以[^，。？]*吗|能[^，。？]{1,20}吗|允许|合法|违法|要不要|用不用|该不该|应不应该|还要|说得过去|行不行|必须|不得|禁止|能上", Options)]
    private static partial Regex AskedPermission();

    [GeneratedRegex("不得|禁止|严禁|可以|可(?!能)|允许|应当|必须|不再|无需|免于|不予|鼓励", Options)]
    private static partial Regex GivenPermission();

    [GeneratedRegex("后果|怎么罚|处罚|罚款|会怎(?:么)?样|追究|责任|处理|咋办|怎么办|要回去|收回|追回|被查|惩", Options)]
    private static partial Regex AskedConsequence();

    [GeneratedRegex("责令|处分|处罚|罚款|追究|取消|撤销|收回|追回|责任|限期|通报|失信|移送|不予|终止|暂停|赔偿", Options)]
    private static partial Regex GivenConsequence();

    [GeneratedRegex("什么是|是什么(?:意思)?|是指|指的是|指什么|含义|定义|何为|何谓|概念|[是指叫](?:个)?啥|啥叫|啥意思|什么叫|什么意思|干嘛的|干什么的|怎么理解|怎么界定|如何界定", Options)]
    private static partial Regex AskedDefinition();

    [GeneratedRegex("是指|所称|系指|指的是|是[^，。；]{2,30}的(?:企业|活动|行为|项目|平台|单位)|即[:：]|定义", Options)]
    private static partial Regex GivenDefinition();

    [GeneratedRegex("有效期|失效|施行|生效|废止|实施期|是否(?:仍然|还)?有效|执行到|代替|取代|修订|作废|哪年(?:发布|印发)|何时(?:起)?(?:施行|执行|生效|实施)", Options)]
    private static partial Regex AskedValidity();

    [GeneratedRegex("施行|有效期|废止|失效|同时废止|自印发之日|自发布之日|实施期|印发之日起|执行至|延续实施|公布[,，]|修订", Options)]
    private static partial Regex GivenValidity();

    [GeneratedRegex("异同|区别|差别|有何不同|有什么不同|哪里不一样|有啥不一样|相比|对比|比较|哪个更|分别", Options)]
    private static partial Regex AskedComparison();

    [GeneratedRegex("有没有[^，。？]*(?:政策|规定|规矩|办法|文件|条例|说法|标准|法律|依据)|是否(?:有|存在)|有无|存不存在|有[^，。？]{0,12}(?:政策|规定|文件|法律)吗", Options)]
    private static partial Regex AskedExistence();
}

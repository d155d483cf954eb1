using System.Text.RegularExpressions;

namespace PolicyIndex.Service.Answers;

/// <summary>Reads what a question wants to be told, and whether a text tells it. Language only: nothing of a particular document.</summary>
internal static partial class AnswerTypes
{
    private static readonly (AnswerType Type, Regex Asked, Regex Told)[] s_all =
    [
        (AnswerType.Money, AskedMoney(), Facts.Money()),
        (AnswerType.Percent, AskedPercent(), Facts.Percent()),
        (AnswerType.Quantity, AskedQuantity(), Facts.Quantity()),
        (AnswerType.Term, AskedTerm(), Facts.Term()),
        (AnswerType.Date, AskedDate(), Facts.Date()),
        (AnswerType.Office, AskedOffice(), Facts.Office()),
        (AnswerType.List, AskedList(), ToldList()),
        (AnswerType.Steps, AskedSteps(), ToldSteps()),
        (AnswerType.Condition, AskedCondition(), ToldCondition()),
        (AnswerType.Permission, AskedPermission(), ToldPermission()),
        (AnswerType.Consequence, AskedConsequence(), ToldConsequence()),
        (AnswerType.Definition, AskedDefinition(), ToldDefinition()),
        (AnswerType.Comparison, AskedComparison(), Never()),
    ];

    /// <summary>All types.</summary>
    public static IReadOnlyList<AnswerType> All { get; } = Enum.GetValues<AnswerType>();

    /// <summary>Types whose answer is a figure, a day or an office: without one there is no answer.</summary>
    public static bool IsFact(AnswerType type) => type <= AnswerType.Office;

    /// <summary>What a question asks for; none for key words.</summary>
    public static IReadOnlyList<AnswerType> AskedBy(string question) => [.. s_all.Where(a => a.Asked.IsMatch(question)).Select(a => a.Type)];

    /// <summary>Whether a text tells something of that type.</summary>
    public static bool IsTold(AnswerType type, string text) => s_all.First(a => a.Type == type).Told.IsMatch(text);

    private const RegexOptions Options = RegexOptions.CultureInvariant;

    [GeneratedRegex("多少(?:万|亿|块|元|钱|资金|补贴|补助|奖励|奖金)|几(?:百|千|十)?(?:万|亿|块|元)|(?:发|给|领|拿|补|奖|罚|申请|支持)[^，。？]{0,6}多少(?!天|个|家|项)|(?:奖励|奖补|补助|补贴|罚款|奖金|资金)[^，。？；]{0,12}(?:多少|标准|额度|金额|上限|封顶)|多少[^，。？]{0,4}(?:奖励|奖补|补助|补贴|罚款|奖金|资金)|封顶|(?:奖金|罚款)是", Options)]
    private static partial Regex AskedMoney();

    [GeneratedRegex("百分之(?:几|多少)|多大(?:的)?比例|(?:比例|比重|占比|利率|费率|增幅|增速|利用率|普及率|覆盖率|数控化率|税率)[^，。？；]{0,12}(?:多少|几|是何|目标|标准|怎)|多少(?:的)?(?:比例|比重|个百分点)|几(?:个)?(?:点|成|个百分点)|多少个(?:点|百分点)|百分之", Options)]
    private static partial Regex AskedPercent();

    [GeneratedRegex("多少(?!天|个?工作日|日内?|个月|年|时间|小时)|几(?:家|人|份|台|级|倍|吨|亩|名|户|层|次|档)|量化(?:目标|指标)|指标|下限|上限|至少|最高|最低|硬杠杠|线划|数量|规模目标|容积|容量|一式几", Options)]
    private static partial Regex AskedQuantity();

    [GeneratedRegex("多久|多长时间|多少(?:天|个?工作日|日|个月|年|小时|时间)|几(?:天|日|号|个工作日|个月|年|月)|期限|时限|截止|最晚|最迟|到(?:哪|何)(?:天|日|时)|到什么时候|延续到|啥时候|有多长", Options)]
    private static partial Regex AskedTerm();

    [GeneratedRegex("何时|什么时候|哪(?:一)?(?:天|年|月|日)|几号|几月|日期|自何时|何日|从什么时候", Options)]
    private static partial Regex AskedDate();

    [GeneratedRegex("谁(?:来)?(?:负责|管|牵头|组织|审|批|定|验收|做|盯)|哪(?:个|些|一级|一?家|级)?(?:省级|市级)?(?:部门|单位|机关|衙门|机构|级组织)|找谁|归谁|向谁|由谁|什么部门|牵头(?:单位|部门)|负责部门|谁来|谁点头|谁(?:管|做)", Options)]
    private static partial Regex AskedOffice();

    [GeneratedRegex("哪些|哪几|有什么|有啥|分别|几(?:类|种|项|个方面|方面)|包括|列(?:出|举)|清单|目录|名单|内容|什么(?:措施|支持|方式|要求|材料)|给啥|怎么(?:做|鼓励)|资料|材料|如何(?:鼓励|支持)", Options)]
    private static partial Regex AskedList();

    [GeneratedRegex("怎么(?:办|申请|报|弄|走|做|变更|处理|申报|验收|投诉|认定|评|披露)|如何(?:申请|办理|申报|处理|变更|组织|开展|认定|验收|评|投诉|报)|流程|程序|步骤|手续|怎样|先[^，。？]{1,12}还是先|该先", Options)]
    private static partial Regex AskedSteps();

    [GeneratedRegex("条件|资格|够格|够不够|要求|门槛|满足|符合|算不算|属于|前提|什么样的|要件", Options)]
    private static partial Regex AskedCondition();

    [GeneratedRegex("能不能|可不可以|是否(?!有效)|能否|可否|[吗么][？?]|允许|合法|要不要|用不用|该不该|应不应该|还要|说得过去|行不行|能上", Options)]
    private static partial Regex AskedPermission();

    [GeneratedRegex("后果|怎么罚|处罚|罚款|会怎(?:么)?样|追究|咋办|要回去|收回|追回|被查|惩|瞒报|处理", Options)]
    private static partial Regex AskedConsequence();

    [GeneratedRegex("什么是|是什么(?:意思)?|是指|指的是|指什么|含义|定义|何为|何谓|概念|啥叫|什么叫|反映什么|如何计算|公式", Options)]
    private static partial Regex AskedDefinition();

    [GeneratedRegex("分别|有何(?:异同|不同|区别|变化)|异同|区别|不同|各(?:是|要|为|自)|对比|相比|哪个更|要是只|还是", Options)]
    private static partial Regex AskedComparison();

    [GeneratedRegex("下列|以下|如下|[:：]$|(?:[^。；;]{4,}[；;]){2,}|(?:[^、。，；]{2,14}、){2,}|一是.*二是|等(?:方面|领域|内容|措施)", Options)]
    private static partial Regex ToldList();

    [GeneratedRegex("申请|提交|提出|受理|审核|审查|审定|初审|推荐|公示|报送|上报|备案|评审|程序|流程|办理|登记|填报|组织|建立|开展", Options)]
    private static partial Regex ToldSteps();

    [GeneratedRegex("条件|应当?(?:符合|具备|满足)|须|具有|具备|符合|满足|以上|以下|不低于|达到|属于|下列情形|除外|超过", Options)]
    private static partial Regex ToldCondition();

    [GeneratedRegex("不得|禁止|严禁|可以|可(?!能)|允许|应当|应(?!用|急|对)|必须|不再|无需|免于|不予|鼓励|支持|一律", Options)]
    private static partial Regex ToldPermission();

    [GeneratedRegex("责令|处分|处罚|罚款|追究|取消|撤销|收回|收缴|追回|责任|限期|通报|失信|移送|不予|终止|暂停|赔偿|查处|不通过", Options)]
    private static partial Regex ToldConsequence();

    [GeneratedRegex("是指|所称|系指|指的是|即[:：]|定义|反映|[=＝×÷]|/", Options)]
    private static partial Regex ToldDefinition();

    [GeneratedRegex("(?!)", Options)]
    private static partial Regex Never();
}

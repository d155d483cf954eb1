using System.Globalization;
using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Reads a free description: every fact it finds has a span; what is not said stays unknown.</summary>
public static partial class DescriptionReader
{
    private static readonly string[] sizeWords = ["大型", "中型", "小型", "微型", "中小微企业", "中小企业", "小微企业"];

    /// <summary>The enterprise that a description shows, with the spans of its facts.</summary>
    public static DescribedEnterprise Read(string description)
    {
        ArgumentNullException.ThrowIfNull(description);
        var statements = Statements.OfDescription(description).ToList();
        var facts = new List<FactSpan>();
        var place = Divisions.Find(description);
        if (place is { } found)
        {
            facts.Add(new FactSpan("region", found.Region.ToString(), found.Start, found.End));
        }

        var owner = OwnershipOf(statements, facts);
        var profile = new EnterpriseProfile
        {
            Region = place?.Region ?? Region.Unknown,
            Industries = IndustriesOf(statements, facts),
            StatedSize = SizeOf(statements, facts),
            Employees = Number("employees", Employees(), description, 1, facts) ?? Number("employees", Staff(), description, 1, facts),
            Revenue = Number("revenue", Revenue(), description, 10_000, facts),
            Assets = Number("assets", Assets(), description, 10_000, facts),
            Ownership = owner,
            Founded = FoundedOn(description, facts),
            Statements = statements,
        };
        return new DescribedEnterprise(profile, [.. facts.OrderBy(f => f.Start)]);
    }

    // Whose size, trade and ownership a clause tells: not that of customers, suppliers and lenders.
    private static bool OfItself(Statement s) => s.Standing != Standing.Denied && !OfOthers().IsMatch(s.Text);

    private static string? SizeOf(IEnumerable<Statement> statements, List<FactSpan> facts)
    {
        foreach (var statement in statements.Where(s => OfItself(s) && !OfParent().IsMatch(s.Text)))
        {
            foreach (var word in sizeWords)
            {
                var at = statement.Text.IndexOf(word, StringComparison.Ordinal);
                if (at >= 0 && !(word == "中小企业" && IsQualified(statement.Text, at)))
                {
                    facts.Add(new FactSpan("size", word, statement.Start + at, statement.Start + at + word.Length));
                    return word;
                }
            }
        }

        return null;
    }

    // 科技型中小企业 and 专精特新中小企业 tell it too; 向中小企业采购 does not.
    private static bool IsQualified(string text, int at) => at > 0 && text[..at].EndsWith('向');

    private static Ownership? OwnershipOf(IEnumerable<Statement> statements, List<FactSpan> facts)
    {
        foreach (var statement in statements.Where(OfItself))
        {
            if (!Share().IsMatch(statement.Text) && Ownerships.Of(statement.Text) is { } ownership)
            {
                facts.Add(new FactSpan("ownership", Ownerships.Name(ownership), statement.Start, statement.Start + statement.Text.Length));
                return ownership;
            }
        }

        return null;
    }

    // The trade stands where somebody says what they do or are; the most often named division is the main one.
    private static List<Industry> IndustriesOf(IEnumerable<Statement> statements, List<FactSpan> facts)
    {
        var weights = new Dictionary<string, double>(StringComparer.Ordinal);
        var rank = 0;
        foreach (var statement in statements.Where(OfItself))
        {
            var trade = Trade().IsMatch(statement.Text);
            foreach (var (start, word) in Provisions.Enterprises.Industries.SaidIn(statement.Text))
            {
                if (weights.Count == 0)
                {
                    facts.Add(new FactSpan("industry", word.Word, statement.Start + start, statement.Start + start + word.Word.Length));
                }

                var making = Making().IsMatch(statement.Text);
                foreach (var code in word.Codes.Where(c => c.Length > 1 || word.Codes.Count == 1))
                {
                    weights[code] = weights.GetValueOrDefault(code) + ((trade ? 2.0 : 1.0) * (making && code[0] == 'C' ? 1.5 : 1) / (word.Codes.Count * (1 + (0.2 * rank))));
                }
            }

            rank++;
        }

        var most = weights.Count == 0 ? 0 : weights.Values.Max();
        return [.. weights.Where(w => w.Value >= most / 3).OrderByDescending(w => w.Value).Take(4).Select(w => Provisions.Enterprises.Industries.Of(w.Key)).OfType<Industry>()];
    }

    private static decimal? Number(string field, Regex pattern, string text, int unit, List<FactSpan> facts)
    {
        if (pattern.Match(text) is { Success: true } match && ChineseAmount.Of(match) is { } value)
        {
            facts.Add(new FactSpan(field, match.Value, match.Index, match.Index + match.Length));
            return value / unit;
        }

        return null;
    }

    private static string? FoundedOn(string text, List<FactSpan> facts)
    {
        if (Founding().Match(text) is not { Success: true } match)
        {
            return null;
        }

        facts.Add(new FactSpan("founded", match.Value, match.Index, match.Index + match.Length));
        return match.Groups["m"].Success
            ? string.Create(CultureInfo.InvariantCulture, $"{match.Groups["y"].Value}-{int.Parse(match.Groups["m"].Value, CultureInfo.InvariantCulture):00}")
            : match.Groups["y"].Value;
    }

    [GeneratedRegex("客户|供货|卖给|采购|供应商|收购|对方|医院|城投|银行|承包|施工队|(?:进|给|送|供|销往|卖到)[^，]{0,6}超市|快递公司|为[^，]{1,12}(?:服务|提供)|钢厂|付款|欠款|拖欠", RegexOptions.CultureInvariant)]
    private static partial Regex OfOthers();

    [GeneratedRegex("厂|加工|生产|制造|酿|熬|做", RegexOptions.CultureInvariant)]
    private static partial Regex Making();

    [GeneratedRegex("公司|企业|厂|主业|我们做|从事|生产|经营|制造|开了|办了|种植|养殖|煤矿|运营", RegexOptions.CultureInvariant)]
    private static partial Regex Trade();

    [GeneratedRegex(ChineseAmount.Pattern + "\\s*(?:名|个)?(?:员工|职工|工人|工程师|师傅|雇员|人(?!民|均|份|次|才|要|机))", RegexOptions.CultureInvariant)]
    private static partial Regex Employees();

    [GeneratedRegex("(?:营业?收入?|营业额|营业总收入|营收额|年营收|年收入|收入|产值|销售额|销售|流水|一年卖)[^0-9一二三四五六七八九十，。；]{0,4}" + ChineseAmount.Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Revenue();

    [GeneratedRegex("资产(?:总额)?[^0-9一二三四五六七八九十，。；]{0,3}" + ChineseAmount.Pattern, RegexOptions.CultureInvariant)]
    private static partial Regex Assets();

    /// <summary>职工2800, 雇工二十来个: the unit is left out or is none of people. 不到50 is a bound, not a number.</summary>
    [GeneratedRegex("(?:员工|职工|从业人员|用工|工人|雇工|团队)(?:总?人?数)?(?:有|共|约|大约|为|是|：|:)*" + ChineseAmount.Pattern + "(?=\\s*(?:个|名|人|左右|上下)?\\s*(?:[，。；,;]|$))", RegexOptions.CultureInvariant)]
    private static partial Regex Staff();

    /// <summary>央企的子公司: the size is that of somebody else.</summary>
    [GeneratedRegex("(?:子公司|分公司|下属|旗下|全资|控股|隶属)", RegexOptions.CultureInvariant)]
    private static partial Regex OfParent();

    /// <summary>外资参股20%: a minority's share makes no ownership.</summary>
    [GeneratedRegex("参股|(?:占股?|持股)[^，]{0,4}[0-4]?[0-9](?:\\.[0-9]+)?%", RegexOptions.CultureInvariant)]
    private static partial Regex Share();

    [GeneratedRegex("(?:(?:成立|创办|创立|组建|注册|登记|设立|建厂|建成)(?:于|在)?\\s*)(?<y>(?:19|20)[0-9]{2})\\s*年(?:\\s*(?<m>1[0-2]|0?[1-9])\\s*月)?|(?<y>(?:19|20)[0-9]{2})\\s*年(?:\\s*(?<m>1[0-2]|0?[1-9])\\s*月)?(?=[^，。；]{0,6}(?:成立|创办|创立|组建|开|办|设|登记|注册|建厂|投产|起|在))", RegexOptions.CultureInvariant)]
    private static partial Regex Founding();
}

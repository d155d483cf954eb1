using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Provisions.Matching;

/// <summary>
/// Finds values that a national and a provincial rule on the same matter print differently: the same unit, the same words before
/// it, another number.
/// </summary>
internal static partial class RuleConflicts
{
    private const int Before = 10;
    private const int After = 6;
    private const int Longest = 40;
    private const double SameWords = 0.5;

    private static readonly char[] breaks = ['，', ',', '；', ';', '。', '\n'];

    /// <summary>The conflicts among rules.</summary>
    /// <param name="rules">Rules that may concern the enterprise.</param>
    /// <param name="alike">Pairs of them that speak of the same.</param>
    public static IReadOnlyList<RuleConflict> Among(IReadOnlyList<Rule> rules, IReadOnlyList<(string First, string Second)> alike)
    {
        var values = new Dictionary<string, List<Value>>(StringComparer.Ordinal);
        var byId = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
        return
        [
            .. alike.Select(p => (First: byId[p.First], Second: byId[p.Second]))
                .Select(p => IsProvincial(p.First) ? Between(p.Second, p.First, Of) : Between(p.First, p.Second, Of))
                .OfType<RuleConflict>()
                .DistinctBy(c => (c.NationalQuote, c.ProvincialQuote, c.National.ProvisionId, c.Provincial.ProvisionId)),
        ];

        List<Value> Of(Rule rule)
        {
            if (!values.TryGetValue(rule.Id, out var read))
            {
                values[rule.Id] = read = Values(rule.Quote);
            }

            return read;
        }
    }

    /// <summary>True for a rule that binds in a province only.</summary>
    public static bool IsProvincial(Rule rule) => rule.Conditions.Any(c => c is { Field: ConditionField.Region, InheritedFrom: "level" });

    // A value that the other rule prints too is agreed on; what is left over on both sides after the same words differs.
    private static RuleConflict? Between(Rule national, Rule provincial, Func<Rule, List<Value>> of)
    {
        var (ours, theirs) = (of(national), of(provincial));
        var (left, right) = (ours.Where(v => !theirs.Exists(v.Equal)).ToList(), theirs.Where(v => !ours.Exists(v.Equal)).ToList());
        foreach (var value in left)
        {
            if (right.Find(value.Differs) is { } other)
            {
                return new RuleConflict(value.Name, national, value.Quote, provincial, other.Quote);
            }
        }

        return null;
    }

    private static List<Value> Values(string quote) => [.. Figure().Matches(quote).Select(m => Value.Of(quote, m))];

    [GeneratedRegex("(?<n>20[0-9]{2}\\s*年(?:\\s*[0-9]{1,2}\\s*月)?(?:\\s*[0-9]{1,2}\\s*日)?)|(?<n>[0-9０-９]+(?:[.．][0-9０-９]+)?|[一二三四五六七八九十百千两]+)\\s*(?<u>[%％]|亿元|万元|元|个?工作日|个月|日|天|年|人|家|倍|吨)", RegexOptions.CultureInvariant)]
    private static partial Regex Figure();

    private sealed record Value(string Number, string Unit, HashSet<int> Words, string Quote)
    {
        public string Name => Unit.Length == 0 || Unit is "个工作日" or "工作日" or "个月" or "日" or "天" or "年" ? "期限" : Unit is "人" or "家" or "吨" ? "限额或门槛" : "比例或金额";

        public bool Equal(Value other) => Number == other.Number && Unit == other.Unit;

        public bool Differs(Value other) => Unit == other.Unit && Words.Count > 0 && other.Words.Count > 0
            && Words.Count(other.Words.Contains) >= SameWords * Math.Min(Words.Count, other.Words.Count);

        public static Value Of(string quote, Match match)
        {
            var start = Math.Max(0, match.Index - Before);
            var clause = Math.Max(quote.LastIndexOfAny(breaks, Math.Max(0, match.Index - 1)) + 1, match.Index - Longest);
            var end = Math.Min(quote.Length, match.Index + match.Length + After);
            var unit = TextFolding.Fold(match.Groups["u"].Value);
            var number = TextFolding.Fold(match.Groups["n"].Value);
            return new Value(unit.Length > 0 && Numerals.TryParse(number, out var whole) ? $"{whole}" : number, unit, WordPairs.Of(TextFolding.Fold(quote[start..match.Index])), quote[Math.Clamp(clause, 0, match.Index)..end].Trim());
        }
    }
}

using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>Words for ownership.</summary>
public static partial class Ownerships
{
    /// <summary>The ownership that a fact states; null where it states none, or more than one.</summary>
    public static Ownership? Of(string fact)
    {
        var kinds = Meant(fact);
        return kinds.Count == 1 ? kinds.Single() : null;
    }

    /// <summary>The kinds that words speak of.</summary>
    public static IReadOnlySet<Ownership> Meant(string words)
    {
        var kinds = new HashSet<Ownership>();
        Add(Private(), Ownership.Private);
        Add(State(), Ownership.State);
        Add(Foreign(), Ownership.Foreign);
        Add(Collective(), Ownership.Collective);
        return kinds;

        void Add(Regex pattern, Ownership kind)
        {
            if (pattern.IsMatch(words))
            {
                kinds.Add(kind);
            }
        }
    }

    /// <summary>民营, 国有, 外资, 集体.</summary>
    public static string Name(Ownership ownership) => ownership switch
    {
        Ownership.Private => "民营",
        Ownership.State => "国有",
        Ownership.Foreign => "外资",
        _ => "集体",
    };

    [GeneratedRegex("民营|民办|私营|私人|家族企业|个人独资|自然人独资|民企|私企|民间投资|民间资本|社会资本|非公有制|个体工商户", RegexOptions.CultureInvariant)]
    private static partial Regex Private();

    [GeneratedRegex("国有|国企|央企|中央企业|国资|省属|市属", RegexOptions.CultureInvariant)]
    private static partial Regex State();

    [GeneratedRegex("外资|外商|中外合资|合资企业|跨国公司|港资|台资", RegexOptions.CultureInvariant)]
    private static partial Regex Foreign();

    [GeneratedRegex("集体企业|集体所有", RegexOptions.CultureInvariant)]
    private static partial Regex Collective();
}

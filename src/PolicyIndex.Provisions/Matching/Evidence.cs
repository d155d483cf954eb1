using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Matching;

/// <summary>An enterprise's statements, made ready to be compared with conditions.</summary>
internal sealed partial class Evidence
{
    private readonly List<(Statement Statement, HashSet<int> Pairs)> affirmed = [];
    private readonly List<(Statement Statement, HashSet<int> Pairs)> denied = [];
    private readonly List<(Statement Statement, HashSet<int> Pairs)> open = [];
    private readonly Dictionary<Topic, Standing?> topics;

    public Evidence(EnterpriseProfile profile)
    {
        Profile = profile;
        foreach (var statement in profile.Statements)
        {
            var words = TextFolding.Fold(statement.Text);
            var list = statement.Standing switch { Standing.Affirmed => affirmed, Standing.Denied => denied, _ => open };
            list.Add((statement, WordPairs.Of(statement.Standing == Standing.Denied ? Denial().Replace(words, "") : words)));
        }

        All = [.. affirmed.SelectMany(a => a.Pairs)];
        AffirmedText = string.Join('\n', affirmed.Select(a => TextFolding.Fold(a.Statement.Text)));
        DeniedText = string.Join('\n', denied.Select(a => TextFolding.Fold(a.Statement.Text)));
        OpenText = string.Join('\n', open.Select(a => TextFolding.Fold(a.Statement.Text)));
        topics = Topics.All.ToDictionary(t => t, Read);
        Held = Conditions.QualificationCheck.Held(profile);
    }

    /// <summary>How the enterprise stands to a matter: affirmed, denied, open; null where it says nothing of it.</summary>
    public Standing? Of(Topic topic) => topics[topic];


    /// <summary>Standings the enterprise has, with all that follows from them.</summary>
    public HashSet<string> Held { get; }

    /// <summary>The enterprise.</summary>
    public EnterpriseProfile Profile { get; }

    /// <summary>All pairs of what is affirmed.</summary>
    public HashSet<int> All { get; }

    /// <summary>What is affirmed, one statement a line, folded.</summary>
    public string AffirmedText { get; }

    /// <summary>What is denied.</summary>
    public string DeniedText { get; }

    /// <summary>What was left open.</summary>
    public string OpenText { get; }

    /// <summary>The affirmed statement that holds most of the words, and how much.</summary>
    public (Statement? Statement, double Share) Affirming(HashSet<int> words, PairWeights weights) => Best(affirmed, s => weights.Covered(words, s));

    /// <summary>The affirmed statement most of which the words hold, and how much of it.</summary>
    public (Statement? Statement, double Share) Said(HashSet<int> words, PairWeights weights) => Best(affirmed, s => s.Count < 3 ? 0 : weights.Covered(s, words));

    /// <summary>The denied statement most of which the words hold, and how much.</summary>
    public (Statement? Statement, double Share) Denying(HashSet<int> words, PairWeights weights) => Best(denied, s => s.Count < 2 ? 0 : weights.Covered(s, words));

    /// <summary>The open statement most of which the words hold, and how much.</summary>
    public (Statement? Statement, double Share) LeavingOpen(HashSet<int> words, PairWeights weights) => Best(open, s => s.Count < 2 ? 0 : weights.Covered(s, words));

    /// <summary>The affirmed statement that a pattern matches; null without one.</summary>
    public Statement? Affirmed(Regex pattern) => affirmed.Select(a => a.Statement).FirstOrDefault(s => pattern.IsMatch(TextFolding.Fold(s.Text)));

    /// <summary>The denied statement that a pattern matches; null without one.</summary>
    public Statement? Denied(Regex pattern) => denied.Select(a => a.Statement).FirstOrDefault(s => pattern.IsMatch(TextFolding.Fold(s.Text)));

    private Standing? Read(Topic topic) =>
        topic.Enterprises.IsMatch(AffirmedText) ? Standing.Affirmed
            : topic.Enterprises.IsMatch(OpenText) ? Standing.Open
            : topic.Enterprises.IsMatch(DeniedText) ? Standing.Denied
            : null;

    private static (Statement? Statement, double Share) Best(List<(Statement Statement, HashSet<int> Pairs)> statements, Func<HashSet<int>, double> share)
    {
        (Statement? Statement, double Share) best = (null, 0);
        foreach (var (statement, pairs) in statements)
        {
            var held = share(pairs);
            if (held > best.Share)
            {
                best = (statement, held);
            }
        }

        return best;
    }

    [GeneratedRegex("不(?:做|从事|生产|是|属|向|参加|自营|在|搞|拆解?|收|建)?|没有?|无|未|否|目前|也", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();
}

using System.Text.RegularExpressions;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Provisions.Matching;

/// <summary>An enterprise's statements, made ready to be compared with conditions.</summary>
internal sealed partial class Evidence
{
    private readonly Dictionary<Topic, Standing?> topics;
    private readonly Dictionary<string, bool> answers = new(StringComparer.Ordinal);
    private readonly List<(Statement Statement, string Text)> affirmed;
    private readonly List<(Statement Statement, string Text)> denied;

    public Evidence(EnterpriseProfile profile, PairWeights weights)
    {
        Profile = profile;
        foreach (var (question, answer) in profile.Answers)
        {
            answers[TextFolding.Fold(question)] = answer;
        }

        affirmed = Of(Standing.Affirmed);
        denied = Of(Standing.Denied);
        var open = Of(Standing.Open);
        Affirmed = Index(affirmed, t => t);
        Denied = Index(denied, t => Denial().Replace(t, ""));
        Open = Index(open, t => t);
        AffirmedText = string.Join('\n', affirmed.Select(a => a.Text));
        DeniedText = string.Join('\n', denied.Select(a => a.Text));
        OpenText = string.Join('\n', open.Select(a => a.Text));
        topics = Topics.All.ToDictionary(t => t, Read);
        Held = Conditions.QualificationCheck.Held(profile);

        List<(Statement Statement, string Text)> Of(Standing standing) => [.. profile.Statements.Where(s => s.Standing == standing).Select(s => (s, TextFolding.Fold(s.Text)))];

        StatementIndex Index(List<(Statement Statement, string Text)> statements, Func<string, string> words) =>
            new(statements.Select(s => (s.Statement, WordPairs.Of(words(s.Text)))), weights);
    }

    /// <summary>What is affirmed.</summary>
    public StatementIndex Affirmed { get; }

    /// <summary>What is denied, without the words that deny.</summary>
    public StatementIndex Denied { get; }

    /// <summary>What was left open.</summary>
    public StatementIndex Open { get; }

    /// <summary>How the enterprise stands to a matter: affirmed, denied, open; null where it says nothing of it.</summary>
    public Standing? Of(Topic topic) => topics[topic];


    /// <summary>Standings the enterprise has, with all that follows from them.</summary>
    public HashSet<string> Held { get; }

    /// <summary>The enterprise.</summary>
    public EnterpriseProfile Profile { get; }

    /// <summary>What is affirmed, one statement a line, folded.</summary>
    public string AffirmedText { get; }

    /// <summary>What is denied.</summary>
    public string DeniedText { get; }

    /// <summary>What was left open.</summary>
    public string OpenText { get; }

    /// <summary>The affirmed statement that a pattern matches; null without one.</summary>
    public Statement? Affirming(Regex pattern) => affirmed.FirstOrDefault(s => pattern.IsMatch(s.Text)).Statement;

    /// <summary>The denied statement that a pattern matches; null without one.</summary>
    public Statement? Denying(Regex pattern) => denied.FirstOrDefault(s => pattern.IsMatch(s.Text)).Statement;

    /// <summary>The affirmed statement that holds a word; null without one.</summary>
    public Statement? Affirming(string word) => affirmed.FirstOrDefault(s => s.Text.Contains(word, StringComparison.Ordinal)).Statement;

    /// <summary>The denied statement that holds a word; null without one.</summary>
    public Statement? Denying(string word) => denied.FirstOrDefault(s => s.Text.Contains(word, StringComparison.Ordinal)).Statement;

    /// <summary>The denied statement that is aimed at a trade; null without one.</summary>
    public Statement? DeniesTrade(string word) =>
        denied.FirstOrDefault(s => s.Text.IndexOf(word, StringComparison.Ordinal) is var at && at >= 0
            && (BeforeTrade().IsMatch(s.Text[..at]) || AfterTrade().IsMatch(s.Text[(at + word.Length)..]))).Statement;

    /// <summary>What was answered to a question of <see cref="MissingFacts"/>, whichever signs it is printed with; null where it was not.</summary>
    public bool? Answer(string question) => answers.Count > 0 && answers.TryGetValue(TextFolding.Fold(question), out var answer) ? answer : null;

    private Standing? Read(Topic topic) =>
        Answer(MissingFacts.QuestionOf(topic)) is { } answer ? answer ? Standing.Affirmed : Standing.Denied
            : topic.Enterprises.IsMatch(AffirmedText) ? Standing.Affirmed
            : topic.Enterprises.IsMatch(OpenText) ? Standing.Open
            : topic.Enterprises.IsMatch(DeniedText) ? Standing.Denied
            : null;

    [GeneratedRegex("(?:不|没有?|无|未)(?:再|做|搞|从事|生产|经营|涉及|自营|开采|开展|拆解|是|属于?|任何|有)*[^，。；：:、]{0,2}$", RegexOptions.CultureInvariant)]
    private static partial Regex BeforeTrade();

    [GeneratedRegex("^[^，。；：:]{0,4}(?:业务|产品|企业|项目)?[：:]?(?:无|没有?|不(?:做|从事|生产|是|涉及|属于?|自营|在))", RegexOptions.CultureInvariant)]
    private static partial Regex AfterTrade();

    [GeneratedRegex("不(?:做|从事|生产|是|属|向|参加|自营|在|搞|拆解?|收|建)?|没有?|无|未|否|目前|也", RegexOptions.CultureInvariant)]
    private static partial Regex Denial();
}

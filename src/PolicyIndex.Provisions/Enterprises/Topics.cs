using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>The matters of rules.</summary>
public static class Topics
{
    /// <summary>All, in the order of the table.</summary>
    public static IReadOnlyList<Topic> All { get; } =
    [
        .. DataTable.Read("topics.tsv", 4).Select(r => new Topic(r[0], Pattern(r[1]), Pattern(r[2]), r[3] switch { "any" => TopicSilence.Any, "ask" => TopicSilence.Ask, _ => TopicSilence.No })),
    ];

    /// <summary>The matters that a rule's words name.</summary>
    public static IReadOnlyList<Topic> OfRule(string words) => [.. All.Where(t => t.Rules.IsMatch(words))];

    private static Regex Pattern(string words) => new(words, RegexOptions.CultureInvariant);
}

using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Search.Questions;

namespace PolicyIndex.Search.Reranking;

/// <summary>Works out the <see cref="UnitProfile"/> of each provision of a work.</summary>
internal sealed class ProfileWriter
{
    private readonly Work work;
    private readonly string title;
    private readonly Dictionary<string, Provision> byId;
    private readonly HashSet<string> parents;

    public ProfileWriter(Work work, IReadOnlyList<Provision> provisions)
    {
        this.work = work;
        title = MatchText.Fold(work.InstrumentTitle ?? work.Title);
        byId = provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        parents = provisions.Where(p => p.ParentId is not null).Select(p => p.ParentId!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The profile of one of the work's provisions.</summary>
    public UnitProfile Of(Provision provision)
    {
        var text = MatchText.Fold(provision.Text);
        return new UnitProfile(
            work.Id,
            provision.Id,
            provision.Component.StartsWith("attachment", StringComparison.Ordinal),
            work.Level,
            work.Region ?? "",
            AnswerPatterns.GivenBy(text, parents.Contains(provision.Id)),
            Quantities(text),
            title,
            string.Join('/', HeadingsAbove(provision)),
            MatchText.Fold(provision.Heading),
            text);
    }

    private static string Quantities(string text) => string.Concat(TokenScanner.Scan(text, SpacesInRuns.Ignored)
        .Where(t => t.Kind == SearchTokenKind.Quantity).Select(t => t.Term + " ").Distinct(StringComparer.Ordinal));

    private Stack<string> HeadingsAbove(Provision provision)
    {
        var outermostFirst = new Stack<string>();
        for (var above = provision.ParentId; above is not null && byId.TryGetValue(above, out var unit) && outermostFirst.Count < byId.Count; above = unit.ParentId)
        {
            if (!string.IsNullOrEmpty(unit.Heading))
            {
                outermostFirst.Push(MatchText.Fold(unit.Heading));
            }
        }

        return outermostFirst;
    }
}

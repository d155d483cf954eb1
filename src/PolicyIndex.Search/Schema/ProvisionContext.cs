using System.Text;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Schema;

/// <summary>What surrounds a work's provisions: a clause rarely repeats what its title and headings say.</summary>
internal sealed class ProvisionContext
{
    /// <summary>Of a longer lead-in the rest is left out: an item is found by its own words first.</summary>
    private const int LongestLeadIn = 200;

    private readonly string title;
    private readonly Dictionary<string, Provision> byId;
    private readonly HashSet<string> parents;

    public ProvisionContext(Work work, IReadOnlyList<Provision> provisions)
    {
        title = work.InstrumentTitle ?? work.Title;
        byId = provisions.ToDictionary(p => p.Id, StringComparer.Ordinal);
        parents = provisions.Where(p => p.ParentId is not null).Select(p => p.ParentId!).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>
    /// A unit with words of its own. A container that is only its heading speaks through its descendants, which carry the
    /// heading in their path; a title is in the search text of every unit below it.
    /// </summary>
    public bool CanBeHit(Provision provision) =>
        provision.Kind is not (ProvisionKind.Title or ProvisionKind.Contents)
        && !string.IsNullOrWhiteSpace(provision.Text)
        && !(parents.Contains(provision.Id) && IsHeadingOnly(provision));

    /// <summary>
    /// Title of the instrument, or of the work without one › heading path › lead-in › own text. The title of the notice around an
    /// instrument repeats it with words that say nothing (关于印发…的通知). Furniture of the page (signature, date, addressee)
    /// goes without context: it is found by its own words and cannot crowd out clauses of the same work.
    /// </summary>
    public string SearchText(Provision provision)
    {
        if (provision.Kind is ProvisionKind.Signature or ProvisionKind.Date or ProvisionKind.Addressee or ProvisionKind.DocumentNumber)
        {
            return provision.Text;
        }

        var text = new StringBuilder(title);
        foreach (var ancestor in Ancestors(provision))
        {
            text.Append(" › ").Append(ancestor.Label).Append(' ').Append(ancestor.Heading);
        }

        if (provision.LeadIn.Length > 0)
        {
            text.Append(" › ").Append(provision.LeadIn.AsSpan(0, Math.Min(provision.LeadIn.Length, LongestLeadIn)));
        }

        return text.Append(" › ").Append(provision.Label).Append(' ').Append(provision.Text).ToString();
    }

    private Stack<Provision> Ancestors(Provision provision)
    {
        var outermostFirst = new Stack<Provision>();
        var parent = provision.ParentId;
        while (parent is not null && byId.TryGetValue(parent, out var unit) && outermostFirst.Count < byId.Count)
        {
            outermostFirst.Push(unit);
            parent = unit.ParentId;
        }

        return outermostFirst;
    }

    private static bool IsHeadingOnly(Provision provision) =>
        provision.Heading is { } heading && Letters(provision.Text) <= Letters(heading);

    private static int Letters(string text) => text.Count(char.IsLetterOrDigit);
}

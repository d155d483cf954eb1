using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Comparison;

/// <summary>A unit as a comparison sees it.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Path">Where it stands.</param>
/// <param name="Label">Printed marker.</param>
/// <param name="Text">Own text after the marker.</param>
internal sealed record ComparedUnit(string Id, ProvisionKind Kind, string Path, string Label, string Text)
{
    private readonly CharacterPairs pairs = new(Text);

    /// <summary>The units of a text that print something themselves, in document order.</summary>
    public static IReadOnlyList<ComparedUnit> Of(IEnumerable<ProvisionView> units) =>
        [.. units.Where(u => u.Label.Length + u.Text.Length > 0).Select(u => new ComparedUnit(u.Id, u.Kind, u.Path, u.Label, u.Text))];

    /// <summary>How alike the wordings are, 1 for the same.</summary>
    public double Likeness(ComparedUnit other) => string.Equals(Text, other.Text, StringComparison.Ordinal) ? 1 : pairs.Likeness(other.pairs);

    /// <summary>Whether both carry the same number at the same level.</summary>
    public bool HasNumberOf(ComparedUnit other) =>
        Kind == other.Kind && string.Equals(TextFolding.Fold(Label), TextFolding.Fold(other.Label), StringComparison.Ordinal);
}

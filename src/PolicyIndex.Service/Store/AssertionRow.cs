using PolicyIndex.Provisions.Citations;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Store;

/// <summary>What an editor said of an effect. Append-only: nothing here is ever changed or deleted.</summary>
internal sealed class AssertionRow : ISaid
{
    /// <summary>Grows in the order of saying.</summary>
    public long Sequence { get; init; }

    public required string EffectId { get; init; }

    public required AssertionAction Action { get; init; }

    /// <summary>Name of the key or account.</summary>
    public required string By { get; init; }

    /// <summary>UTC.</summary>
    public required DateTime At { get; init; }

    /// <summary>The editor's reason.</summary>
    public string? Why { get; init; }

    /// <summary>Whether <see cref="Date"/> takes the place of the date found, also where it is null (unknown).</summary>
    public bool ChangesDate { get; init; }

    public DateOnly? Date { get; init; }

    /// <summary>Takes the place of the target found; null to leave it.</summary>
    public CitationTarget? Target { get; init; }

    /// <summary>The assertion that an undo takes back.</summary>
    public long? Undoes { get; init; }
}

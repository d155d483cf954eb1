using System.Diagnostics.CodeAnalysis;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Service.Contracts;

/// <summary>All that is known of a work besides its units.</summary>
internal sealed record WorkDetail : WorkSummary
{
    [SetsRequiredMembers]
    public WorkDetail(WorkSummary summary, ExpressionSpan expression, DateOnly asOf, DateTime updatedAt)
        : base(summary)
    {
        Expression = expression;
        AsOf = asOf;
        UpdatedAt = updatedAt;
    }

    /// <summary>What carries the instrument: 令, 通知, 决定.</summary>
    public string? Vehicle { get; init; }

    /// <summary>试行 or 暂行.</summary>
    public bool Trial { get; init; }

    /// <summary>The text says it is abridged.</summary>
    public bool Abridged { get; init; }

    /// <summary>主送机关.</summary>
    public IReadOnlyList<string> Addressees { get; init; } = [];

    /// <summary>All dates the text ties to the work.</summary>
    public IReadOnlyList<DateView> Dates { get; init; } = [];

    /// <summary>All stored files that hold the work, the one of the current text first.</summary>
    public IReadOnlyList<ManifestationView> Manifestations { get; init; } = [];

    /// <summary>Which of the work's texts this is.</summary>
    public ExpressionSpan Expression { get; }

    /// <summary>The date the text and the status are of.</summary>
    public DateOnly AsOf { get; }

    /// <summary>When the current text was stored, UTC.</summary>
    public DateTime UpdatedAt { get; }
}

/// <summary>A dated event of a work.</summary>
/// <param name="Kind">What happened.</param>
/// <param name="On">When; null where the text ties it to another event.</param>
/// <param name="Quote">The printed words.</param>
/// <param name="Source">Where they stand.</param>
internal sealed record DateView(LegalDateKind Kind, DateOnly? On, string Quote, SourceView Source);

/// <summary>A file that holds the work.</summary>
/// <param name="Sha256">Hash of its bytes.</param>
/// <param name="FileName">Name as given.</param>
/// <param name="MediaType">Its format.</param>
/// <param name="Pages">Number of pages; null where the format has none.</param>
/// <param name="Source">Where the work stands in it.</param>
internal sealed record ManifestationView(string Sha256, string FileName, string MediaType, int? Pages, WorkSource Source);

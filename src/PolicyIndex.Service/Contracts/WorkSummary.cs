using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Contracts;

/// <summary>A work as lists and hits show it.</summary>
internal record WorkSummary
{
    /// <summary>Stable address, for example <c>国办发-2025-12</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Title as printed on the first component.</summary>
    public required string Title { get; init; }

    /// <summary>Title of the instrument that a notice issues or an order promulgates.</summary>
    public string? InstrumentTitle { get; init; }

    /// <summary>发文字号 in canonical form.</summary>
    public string? DocumentNumber { get; init; }

    /// <summary>Issuing authorities in full.</summary>
    public required IReadOnlyList<string> Issuers { get; init; }

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>施行日期 where the text names a date.</summary>
    public DateOnly? EffectiveOn { get; init; }

    /// <summary>True where the text takes effect on its issue.</summary>
    public bool EffectiveOnIssue { get; init; }

    /// <summary>Last day of validity where the text names one.</summary>
    public DateOnly? ExpiresOn { get; init; }

    /// <summary>Territorial level of the issuers.</summary>
    public AdministrativeLevel Level { get; init; }

    /// <summary>Territory of a sub-national work.</summary>
    public string? Region { get; init; }

    /// <summary>文种: 条例, 办法, 意见, 方案 ….</summary>
    public string? Kind { get; init; }

    /// <summary>Version of the parser that read its current text.</summary>
    public required string ParserVersion { get; init; }

    /// <summary>Whether it is in force on the date asked for.</summary>
    public required StatusView Status { get; init; }

    /// <summary>Where its current text stands.</summary>
    public required WorkSource Source { get; init; }

    /// <summary>Units of each kind, and all together as <c>provisions</c>.</summary>
    public required IReadOnlyDictionary<string, int> Counts { get; init; }

    public static WorkSummary From(WorkRow row, StatusView status) => new()
    {
        Id = row.Id,
        Title = row.Title,
        InstrumentTitle = row.InstrumentTitle,
        DocumentNumber = row.DocumentNumber,
        Issuers = row.Issuers,
        IssuedOn = row.IssuedOn,
        EffectiveOn = row.EffectiveOn,
        EffectiveOnIssue = row.EffectiveOnIssue,
        ExpiresOn = row.ExpiresOn,
        Level = row.Level,
        Region = row.Region,
        Kind = row.Kind,
        ParserVersion = row.ParserVersion,
        Status = status,
        Source = WorkSource.From(row.Anchor()),
        Counts = row.Counts,
    };
}

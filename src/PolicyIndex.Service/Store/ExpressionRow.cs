namespace PolicyIndex.Service.Store;

/// <summary>A text that a work had before its current one: everything read of it, and since when it was the work's text.</summary>
internal sealed class ExpressionRow
{
    public required string WorkId { get; init; }

    /// <summary>First day on which it was the work's text, see <see cref="Provisions.Works.ExpressionDate.From"/>.</summary>
    public required DateOnly From { get; init; }

    /// <summary>The file this text comes from.</summary>
    public required string Manifestation { get; init; }

    /// <summary>成文日期 that it prints.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>Version of the parser that read it.</summary>
    public required string ParserVersion { get; init; }

    /// <summary>Of the same kind as <see cref="WorkRow.ContentHash"/>.</summary>
    public required string ContentHash { get; init; }

    /// <summary>When it was stored, UTC.</summary>
    public required DateTime UpdatedAt { get; init; }

    /// <summary>Work, units, ledger, diagnostics and references, encoded by <see cref="ExpressionCodec"/>.</summary>
    public required byte[] Content { get; init; }

    public static ExpressionRow Of(ExpressionContent content, DateOnly from, string parserVersion, string contentHash, DateTime now) => new()
    {
        WorkId = content.Parsed.Work.Id,
        From = from,
        Manifestation = content.Parsed.Source.Manifestation,
        IssuedOn = content.Parsed.Work.IssuedOn,
        ParserVersion = parserVersion,
        ContentHash = contentHash,
        UpdatedAt = now,
        Content = ExpressionCodec.Encode(content),
    };
}

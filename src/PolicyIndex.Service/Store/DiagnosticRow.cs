using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Service.Store;

/// <summary>Something the parser was unsure of in a work's current text.</summary>
internal sealed class DiagnosticRow
{
    public required string WorkId { get; init; }

    public required int Order { get; init; }

    public required string Code { get; init; }

    public required string Message { get; init; }

    public required StoredSpan Source { get; init; }

    public static DiagnosticRow From(string workId, int order, Diagnostic diagnostic) => new()
    {
        WorkId = workId,
        Order = order,
        Code = diagnostic.Code,
        Message = diagnostic.Message,
        Source = StoredSpan.From(diagnostic.Source),
    };

    public Diagnostic ToDiagnostic(string manifestation) => new(Code, Message, Source.In(manifestation));
}

using PolicyIndex.Provisions;

namespace PolicyIndex.Service.Store;

/// <summary>A unit of a work's current text. Field meanings: <see cref="Provision"/>.</summary>
internal sealed class ProvisionRow
{
    public required string WorkId { get; init; }

    public required int Order { get; init; }

    public required string EId { get; init; }

    public required string Path { get; init; }

    public required string Component { get; init; }

    public required ProvisionKind Kind { get; init; }

    public required string Label { get; init; }

    public string? Heading { get; init; }

    public required string Text { get; init; }

    /// <summary>Encoded by <see cref="TextRunCodec"/>.</summary>
    public required byte[] TextRuns { get; init; }

    public required string LeadIn { get; init; }

    public required List<string> Responsible { get; init; }

    public string? ParentEId { get; init; }

    public required StoredSpan Source { get; init; }

    public required StoredSpan OwnSource { get; init; }

    public static ProvisionRow From(Provision provision) => new()
    {
        WorkId = provision.WorkId,
        Order = provision.Order,
        EId = provision.EId,
        Path = provision.Path,
        Component = provision.Component,
        Kind = provision.Kind,
        Label = provision.Label,
        Heading = provision.Heading,
        Text = provision.Text,
        TextRuns = TextRunCodec.Encode(provision.TextRuns),
        LeadIn = provision.LeadIn,
        Responsible = [.. provision.Responsible],
        ParentEId = provision.ParentId?[(provision.WorkId.Length + 1)..],
        Source = StoredSpan.From(provision.Source),
        OwnSource = StoredSpan.From(provision.OwnSource),
    };

    public Provision ToProvision(string manifestation) => new()
    {
        Id = $"{WorkId}:{EId}",
        WorkId = WorkId,
        Order = Order,
        EId = EId,
        Path = Path,
        Component = Component,
        Kind = Kind,
        Label = Label,
        Heading = Heading,
        Text = Text,
        TextRuns = TextRunCodec.Decode(TextRuns),
        LeadIn = LeadIn,
        Responsible = Responsible,
        ParentId = ParentEId is null ? null : $"{WorkId}:{ParentEId}",
        Source = Source.In(manifestation),
        OwnSource = OwnSource.In(manifestation),
    };
}

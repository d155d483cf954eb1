namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>编: 第一编 总则. The largest division of codes (Legislation Law, article 65).</summary>
internal sealed class PartMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Part;

    public IReadOnlyList<string> Examples => ["第一编 总则", "第十二编附则"];

    public IReadOnlyList<string> CounterExamples => ["第一编规定的", "编第一"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return OrdinalMarker.TryRead(text, Kind, "编", out marker);
    }
}

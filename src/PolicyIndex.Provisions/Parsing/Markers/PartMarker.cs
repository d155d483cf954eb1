namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>编: 第一编 总则. The largest division of codes (Legislation Law, article 65); 篇 and 部分 in plans and reports.</summary>
internal sealed class PartMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Part;

    public IReadOnlyList<string> Examples => ["第一编 总则", "第十二编附则", "第二篇 主要目标", "第一部分 总体要求"];

    public IReadOnlyList<string> CounterExamples => ["第一编规定的", "编第一", "第一篇章", "第二部分的资金"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return OrdinalMarker.TryRead(text, Kind, "编", out marker) || OrdinalMarker.TryRead(text, Kind, "部分", out marker)
            || (OrdinalMarker.TryRead(text, Kind, "篇", out marker) && !(text.Length > marker.Length && text[marker.Length] == '章'));
    }
}

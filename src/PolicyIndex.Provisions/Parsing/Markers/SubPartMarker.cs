namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>分编: 第一分编 通则, a division of a part in large codes.</summary>
internal sealed class SubPartMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.SubPart;

    public IReadOnlyList<string> Examples => ["第一分编 通则", "第二分编典型合同"];

    public IReadOnlyList<string> CounterExamples => ["第一分编规定的", "第二编 合同"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return OrdinalMarker.TryRead(text, Kind, "分编", out marker);
    }
}

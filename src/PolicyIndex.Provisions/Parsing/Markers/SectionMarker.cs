namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>节: 第一节 一般规定, a division of a chapter.</summary>
internal sealed class SectionMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Section;

    public IReadOnlyList<string> Examples => ["第一节 一般规定", "第三节监督"];

    public IReadOnlyList<string> CounterExamples => ["第一节至第三节", "第二节所称"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return OrdinalMarker.TryRead(text, Kind, "节", out marker);
    }
}

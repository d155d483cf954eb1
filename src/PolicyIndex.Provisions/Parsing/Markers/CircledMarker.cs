namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>①: the lowest level of a list, and footnotes of a form.</summary>
internal sealed class CircledMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Circled;

    public IReadOnlyList<string> Examples => ["①企业名称", "⑫ 其他"];

    public IReadOnlyList<string> CounterExamples => ["1.企业", "企业①"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var first = text.TrimStart();
        if (first.Length == 0 || first[0] is < '①' or > '⑳')
        {
            return false;
        }

        var scanner = new MarkerScanner(text);
        scanner.Take(first[0]);
        marker = scanner.ToMarker(Kind, first[0] - '①' + 1);
        return true;
    }
}

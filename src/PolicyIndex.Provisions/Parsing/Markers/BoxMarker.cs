namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>专栏 1: a framed list that interrupts the text of a plan; its number may be glued to its title or missing.</summary>
internal sealed class BoxMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Box;

    public IReadOnlyList<string> Examples => ["专栏1 重点工程", "专栏 3解决方案", "专栏二 重点任务", "专栏：重点任务"];

    public IReadOnlyList<string> CounterExamples => ["专栏的内容", "专栏中所列", "开设专栏", "专栏2所列清单", "专栏3中的工程"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.Take('专') || !scanner.Take('栏'))
        {
            return false;
        }

        var numbered = scanner.TakeArabicNumber(3, out var number) || scanner.TakeChineseNumber(out number);
        if (!numbered && !scanner.TakeAny('：', ':'))
        {
            return false;
        }

        // 详见|专栏2所列清单: a reference that begins a line.
        marker = scanner.ToMarker(Kind, number);
        return marker.Spaced || scanner.Rest.IsEmpty || !"所中的内列和、，".Contains(scanner.Rest[0], StringComparison.Ordinal);
    }
}

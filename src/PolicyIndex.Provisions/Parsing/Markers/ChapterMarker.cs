namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>章: 第一章 总则, also glued to its heading or letter-spaced.</summary>
internal sealed class ChapterMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Chapter;

    public IReadOnlyList<string> Examples => ["第一章 总 则", "第二章职责分工", "第 十 章 附 则"];

    public IReadOnlyList<string> CounterExamples => ["第二章规定的程序", "第三章、第四章", "第二章明确了补助标准"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return OrdinalMarker.TryRead(text, Kind, "章", out marker);
    }
}

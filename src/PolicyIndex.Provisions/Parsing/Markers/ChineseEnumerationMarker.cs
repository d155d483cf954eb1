namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>一、: first level of opinions, plans and notices (GB/T 9704—2012, 7.3.3).</summary>
internal sealed class ChineseEnumerationMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.ChineseEnumeration;

    public IReadOnlyList<string> Examples => ["一、总体要求", "十二、 附则", "一 、目标"];

    public IReadOnlyList<string> CounterExamples => ["一、二、三等奖", "一是加强", "十年内"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.TakeChineseNumber(out var number) || number is 0 or > 99 || !scanner.Take('、'))
        {
            return false;
        }

        // 一、二、三等奖 lists numbers; it numbers nothing.
        var rest = scanner;
        if (rest.TakeChineseNumber(out _) && rest.Take('、'))
        {
            return false;
        }

        marker = scanner.ToMarker(Kind, number);
        return true;
    }
}

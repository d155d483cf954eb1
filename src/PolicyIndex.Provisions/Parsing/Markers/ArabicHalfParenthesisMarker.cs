namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>1） or 1): a level below （1） where a text needs one.</summary>
internal sealed class ArabicHalfParenthesisMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.ArabicHalfParenthesis;

    public IReadOnlyList<string> Examples => ["1）设备", "12)材料"];

    public IReadOnlyList<string> CounterExamples => ["1.设备", "（1）设备"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.TakeArabicNumber(2, out var number) || number == 0 || !scanner.TakeAny('）', ')'))
        {
            return false;
        }

        marker = scanner.ToMarker(Kind, number);
        return true;
    }
}

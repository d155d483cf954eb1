namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>[1]: entries of a glossary or list of references.</summary>
internal sealed class ArabicBracketMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.ArabicBracket;

    public IReadOnlyList<string> Examples => ["[1]术语", "［12］ 术语"];

    public IReadOnlyList<string> CounterExamples => ["〔2024〕", "[2024]"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.TakeAny('[', '［') || !scanner.TakeArabicNumber(3, out var number) || number == 0 || !scanner.TakeAny(']', '］'))
        {
            return false;
        }

        marker = scanner.ToMarker(Kind, number);
        return true;
    }
}

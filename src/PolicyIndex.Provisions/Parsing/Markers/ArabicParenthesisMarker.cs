namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>（1）: fourth level of opinions and plans (GB/T 9704—2012, 7.3.3).</summary>
internal sealed class ArabicParenthesisMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.ArabicParenthesis;

    public IReadOnlyList<string> Examples => ["（1）设备投资", "(12)其他材料"];

    public IReadOnlyList<string> CounterExamples => ["（1）项规定", "（2024年）", "（1）、（2）"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return ParenthesisMarker.TryRead(text, Kind, static (ref MarkerScanner s, out int n) => s.TakeArabicNumber(3, out n), out marker);
    }
}

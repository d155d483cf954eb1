namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>——: an unnumbered paragraph of a list of goals or principles; its number is its position.</summary>
internal sealed class DashMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Dash;

    public IReadOnlyList<string> Examples => ["——坚持创新", "—— 到2027年"];

    public IReadOnlyList<string> CounterExamples => ["—", "-1", "煤—焦"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.TakeAny('—', '―') || !scanner.TakeAny('—', '―'))
        {
            return false;
        }

        while (scanner.TakeAny('—', '―'))
        {
        }

        marker = scanner.ToMarker(Kind, 0);
        return true;
    }
}

namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>a) or （a）: items of standards (GB/T 1.1—2020, 7.5) and of guides that follow them.</summary>
internal sealed class LatinParenthesisMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.LatinParenthesis;

    public IReadOnlyList<string> Examples => ["a)资料审查", "（b）现场核查", "C） 公示", "(d) other"];

    public IReadOnlyList<string> CounterExamples => ["（a）项规定", "（a）、（b）", "A类", "（CNAS）认可", "a. 审查"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (text.TrimStart() is ['（' or '(', ..])
        {
            return ParenthesisMarker.TryRead(text, Kind, static (ref MarkerScanner s, out int n) => s.TakeLatinLetter(out n), out marker);
        }

        if (!scanner.TakeLatinLetter(out var number) || !scanner.TakeAny('）', ')'))
        {
            return false;
        }

        marker = scanner.ToMarker(Kind, number);
        return true;
    }
}

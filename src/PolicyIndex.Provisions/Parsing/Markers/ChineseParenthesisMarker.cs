namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>（一）: second level of opinions and plans (GB/T 9704—2012, 7.3.3), items (项) of articles (Legislation Law, article 65); brackets of either width.</summary>
internal sealed class ChineseParenthesisMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.ChineseParenthesis;

    public IReadOnlyList<string> Examples => ["（一）加强领导", "(十二)落实责任", "（ 三 ）项目管理"];

    public IReadOnlyList<string> CounterExamples => ["（三）项规定", "（一）、（二）项", "（一）至（三）", "（一般）"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return ParenthesisMarker.TryRead(text, Kind, static (ref MarkerScanner s, out int n) => s.TakeChineseNumber(out n), out marker);
    }
}

namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>Reads （一） and （1）, brackets of either width, and tells them from a cited item (第三条第|（三）项).</summary>
internal static class ParenthesisMarker
{
    public delegate bool NumberReader(ref MarkerScanner scanner, out int number);

    public static bool TryRead(ReadOnlySpan<char> text, MarkerKind kind, NumberReader readNumber, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.TakeAny('（', '(') || !readNumber(ref scanner, out var number) || number is 0 or > 199 || !scanner.TakeAny('）', ')') || IsReference(scanner.Rest))
        {
            return false;
        }

        marker = scanner.ToMarker(kind, number);
        return true;
    }

    private static bool IsReference(ReadOnlySpan<char> rest) =>
        rest.Length > 0
        && (rest[0] is '、' or '至' or '，' or ',' or '；' or '。' or '）'
            || rest.StartsWith("和（", StringComparison.Ordinal)
            || (rest[0] == '项' && !(rest.Length > 1 && rest[1] is '目')));
}

namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>1. or 1、: third level of opinions and plans (GB/T 9704—2012, 7.3.3). A digit behind the point leaves it in doubt: item 6 about the year 2024, or the figure 13.5.</summary>
internal sealed class ArabicEnumerationMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.ArabicEnumeration;

    public IReadOnlyList<string> Examples => ["1.加强领导", "12．落实", "3、项目", "6.2024 年度计划", "10. 其他"];

    public IReadOnlyList<string> CounterExamples => ["13", "2030 年", "1,3-丙二醇", "100-200 马力", "3D打印", "1、2、3号"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.TakeArabicNumber(3, out var number) || number == 0)
        {
            return false;
        }

        var comma = scanner.Take('、');
        if (!comma && !scanner.TakeAny('.', '．'))
        {
            return false;
        }

        var rest = scanner;
        var digitFollows = rest.TakeArabicNumber(9, out _);
        if (digitFollows && comma && rest.Take('、'))
        {
            return false;
        }

        marker = scanner.ToMarker(Kind, number) with { Doubtful = digitFollows };
        return true;
    }
}

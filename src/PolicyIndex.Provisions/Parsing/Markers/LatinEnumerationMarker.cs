namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>A. or A、: criteria and grades in guides and standards. Its number is the letter's place in the alphabet.</summary>
internal sealed class LatinEnumerationMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.LatinEnumeration;

    public IReadOnlyList<string> Examples => ["A.装备数控化率", "b. 资料审查", "C、建有系统", "Ｄ．其他"];

    public IReadOnlyList<string> CounterExamples => ["A股", "A、B两类企业", "A.1 总则", "e.g. this", "U.S.", "AB.其他"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        marker = default;
        var scanner = new MarkerScanner(text);
        if (!scanner.TakeLatinLetter(out var number) || !(scanner.TakeAny('.', '．') || scanner.Take('、')))
        {
            return false;
        }

        // A.1 is a clause of a standard, A、B两类 lists letters, e.g. is a word.
        marker = scanner.ToMarker(Kind, number);
        return scanner.Rest.IsEmpty || !char.IsAsciiLetterOrDigit(TextFolding.Fold(scanner.Rest[0]));
    }
}

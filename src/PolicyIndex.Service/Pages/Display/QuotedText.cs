namespace PolicyIndex.Service.Pages.Display;

/// <summary>A unit's text with all its quotations marked; long stretches between them are left out.</summary>
internal static class QuotedText
{
    /// <summary>A stretch without a quotation is shown whole up to this many characters.</summary>
    private const int Longest = 160;

    /// <summary>Characters kept beside a quotation of a stretch that is shortened.</summary>
    private const int Beside = 60;

    /// <param name="text">Text of the unit.</param>
    /// <param name="places">Stretches quoted; they may overlap and come in any order.</param>
    public static IReadOnlyList<TextPiece> Of(string text, IEnumerable<(int Start, int End)> places)
    {
        var pieces = new List<TextPiece>();
        var at = 0;
        foreach (var (from, end) in places.Where(p => p.Start >= 0 && p.End <= text.Length).OrderBy(p => p.Start))
        {
            var start = Math.Max(from, at);
            if (end <= start)
            {
                continue;
            }

            Between(pieces, text[at..start], at == 0, false);
            pieces.Add(new TextPiece(text[start..end], true));
            at = end;
        }

        Between(pieces, text[at..], at == 0, true);
        return pieces;
    }

    private static void Between(List<TextPiece> pieces, string text, bool first, bool last)
    {
        if (text.Length <= Longest)
        {
            if (text.Length > 0)
            {
                pieces.Add(new TextPiece(text, false));
            }

            return;
        }

        var head = first && !last ? "" : text[..TextPiece.Boundary(text, first ? Longest : Beside)];
        var tail = last ? "" : text[TextPiece.Boundary(text, text.Length - Beside)..];
        pieces.Add(new TextPiece($"{head}…{tail}", false));
    }
}

using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A piece of text, marked or not.</summary>
internal sealed record TextPiece(string Text, bool Marked)
{
    /// <summary>Most characters of a hit's text that a list shows.</summary>
    private const int Longest = 280;

    private const int Before = 60;

    /// <summary>Cuts a text at its highlights, and to the part around the first one where it is long.</summary>
    public static IReadOnlyList<TextPiece> Of(string text, IReadOnlyList<HighlightView> highlights)
    {
        var first = highlights.Count > 0 ? highlights[0].Start : 0;
        var from = text.Length <= Longest || first <= Before ? 0 : Boundary(text, first - Before);
        var to = Math.Min(text.Length, Boundary(text, from + Longest));
        var pieces = new List<TextPiece>();
        Add(pieces, from > 0 ? "…" : "", false);
        var at = from;
        foreach (var highlight in highlights.Where(h => h.Start >= from && h.End <= to))
        {
            Add(pieces, text[at..highlight.Start], false);
            Add(pieces, text[highlight.Start..highlight.End], true);
            at = highlight.End;
        }

        Add(pieces, text[at..to], false);
        Add(pieces, to < text.Length ? "…" : "", false);
        return pieces;
    }

    private static void Add(List<TextPiece> pieces, string text, bool marked)
    {
        if (text.Length > 0)
        {
            pieces.Add(new TextPiece(text, marked));
        }
    }

    /// <summary>The place or the one before it: never between the halves of a surrogate pair.</summary>
    internal static int Boundary(string text, int at) => at > 0 && at < text.Length && char.IsLowSurrogate(text[at]) ? at - 1 : at;
}

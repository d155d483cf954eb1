using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>A piece of a checked text.</summary>
/// <param name="Text">The characters.</param>
/// <param name="Finding">Place in the list of the innermost finding it belongs to; null outside of all.</param>
/// <param name="Ends">Findings that end with it.</param>
internal sealed record MarkedText(string Text, int? Finding, IReadOnlyList<int> Ends)
{
    /// <summary>Cuts a text where findings begin and end; a document named within a quotation has marks of its own.</summary>
    public static IReadOnlyList<MarkedText> Of(string text, IReadOnlyList<FindingView> findings)
    {
        var cuts = findings.SelectMany(f => new[] { f.Start, f.End }).Append(0).Append(text.Length).Where(c => c >= 0 && c <= text.Length).Distinct().Order().ToList();
        var pieces = new List<MarkedText>();
        for (var i = 1; i < cuts.Count; i++)
        {
            var (start, end) = (cuts[i - 1], cuts[i]);
            var around = Enumerable.Range(0, findings.Count).Where(f => findings[f].Start <= start && end <= findings[f].End).ToList();
            pieces.Add(new MarkedText(
                text[start..end],
                around.Count == 0 ? null : around.MinBy(f => findings[f].End - findings[f].Start),
                [.. around.Where(f => findings[f].End == end)]));
        }

        return pieces;
    }
}

using System.Text.RegularExpressions;

namespace PolicyIndex.Service.Verification;

/// <summary>Finds what a text quotes: “…”, 「…」, and what a sentence says that a clause provides (第九条规定，…).</summary>
internal static partial class QuotedWords
{
    /// <summary>Shorter ones are terms, not quotations (“小巨人”).</summary>
    public const int Shortest = 8;

    /// <summary>Quotations in order, marks left out, not overlapping.</summary>
    public static IReadOnlyList<QuotedText> In(string text)
    {
        var marked = Marked().Matches(text).Select(m => m.Groups["words"]).Where(g => g.Length >= Shortest).Select(g => new QuotedText(g.Index, g.Index + g.Length, g.Value, Marked: true)).ToList();
        var said = Attributed().Matches(text).Select(m => m.Groups["words"])
            .Where(g => g.Length >= Shortest && !marked.Exists(q => q.Start < g.Index + g.Length && g.Index < q.End))
            .Select(g => new QuotedText(g.Index, g.Index + g.Length, g.Value, Marked: false));
        return [.. marked.Concat(said).OrderBy(q => q.Start)];
    }

    [GeneratedRegex("“(?<words>[^“”]+)”|「(?<words>[^「」]+)」|『(?<words>[^『』]+)』|\"(?<words>[^\"\n]+)\"", RegexOptions.CultureInvariant)]
    private static partial Regex Marked();

    [GeneratedRegex(@"(?:[条款项》]|号[）)]?)\s*(?:中)?(?:明确|还|也)?(?:规定|指出|要求|提出|明确)\s*(?:的是)?[：:，,]\s*(?<words>[^“”「『""。！？\n][^。！？\n]*[。！？]?)", RegexOptions.CultureInvariant)]
    private static partial Regex Attributed();
}

/// <summary>Words that a text presents as those of a document.</summary>
/// <param name="Start">Offset of the first character in the text.</param>
/// <param name="End">Offset after the last.</param>
/// <param name="Words">The words.</param>
/// <param name="Marked">Between quotation marks; otherwise only attributed to a clause, where wording may be free.</param>
internal sealed record QuotedText(int Start, int End, string Words, bool Marked);

using System.Text;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Eval.Citations;

/// <summary>When a found citation is the one a gold record means.</summary>
internal static class CitationAgreement
{
    /// <summary>Lines of a citation.</summary>
    public static LineSpan LinesOf(Citation citation) => new(citation.Source.FirstLine, citation.Source.LastLine);

    /// <summary>The lines overlap and title, number or unit agrees.</summary>
    public static bool Found(GoldCitation gold, Citation citation) => gold.Lines.Overlaps(LinesOf(citation)) && SameTarget(gold, citation);

    /// <summary>Title, number or unit agrees; for records without any of them, the name or the short name.</summary>
    public static bool SameTarget(GoldCitation gold, Citation citation)
    {
        if (gold.IsMarked)
        {
            return SameTitle(gold.TargetTitle, citation.Target.Title) || (gold.TargetTitle is not null && SameTitle(gold.TargetTitle, Inside(citation.Text)))
                || SameNumber(gold.TargetNo, citation.Target.Number) || SameUnit(gold.TargetUnit, citation.Target.Unit);
        }

        if (gold.Alias is { } alias)
        {
            return citation.Relation == CitationRelation.Alias && citation.Term is { } term && Compact(alias) == Compact(term);
        }

        return (gold.TargetName ?? gold.TargetText) is { } name && Compact(citation.Target.Title ?? citation.Target.Name ?? citation.Text) is { Length: > 1 } found
            && (Compact(name).Contains(found, StringComparison.Ordinal) || found.Contains(Compact(name), StringComparison.Ordinal) || (citation.Text.Length > 2 && Compact(name).Contains(Compact(citation.Text), StringComparison.Ordinal)));
    }

    /// <summary>Titles by their letters, digits and ideographs.</summary>
    public static bool SameTitle(string? a, string? b) => a is not null && b is not null && Compact(a) == Compact(b);

    /// <summary>Numbers in any spelling; the word 公告 may be missing.</summary>
    public static bool SameNumber(string? a, string? b)
    {
        if (a is null || b is null)
        {
            return false;
        }

        return DocumentNumber.TryParse(a, out var x) && DocumentNumber.TryParse(b, out var y)
            ? x with { Carrier = "" } == y with { Carrier = "" }
            : Folding.Fold(a).Replace('-', '—') == Folding.Fold(b).Replace('-', '—');
    }

    private static bool SameUnit(string? a, string? b) => a is not null && b is not null && Compact(a) == Compact(b);

    private static string? Inside(string text) => text.IndexOf('《', StringComparison.Ordinal) is var open and >= 0 && text.LastIndexOf('》') is var close && close > open ? text[(open + 1)..close] : null;

    private static string Compact(string text)
    {
        var compact = new StringBuilder(text.Length);
        foreach (var c in Folding.Fold(text))
        {
            if (char.IsLetterOrDigit(c))
            {
                compact.Append(c);
            }
        }

        return compact.ToString();
    }
}

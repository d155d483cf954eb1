using System.Text.RegularExpressions;

namespace PolicyIndex.Provisions.Citations.Finding;

/// <summary>All references of a unit's text, from left to right, none inside another.</summary>
internal static partial class ReferenceFinder
{
    /// <param name="text">The unit's text.</param>
    /// <param name="terms">Short names of works in force here.</param>
    public static IReadOnlyList<Reference> Find(string text, IReadOnlyCollection<string> terms)
    {
        var mentions = Mentions(text, terms);
        var references = new List<Reference>();
        for (var i = 0; i < mentions.Count; i++)
        {
            var reference = new Reference(mentions[i]);
            while (i + 1 < mentions.Count && Belongs(text, reference, mentions[i + 1]) is { } end)
            {
                reference.Add(mentions[++i], end);
            }

            references.Add(reference);
        }

        foreach (var (reference, index) in references.Select((r, i) => (r, i)))
        {
            // 违反《甲法》第八条且不符合第十二条规定: in one sentence the work stands once.
            if (reference is { First.Kind: MentionKind.Unit } && index > 0 && references[index - 1] is { } before && (before.NamesWork || before.Owner is not null)
                && before.Units.Count > 0 && text.AsSpan(before.End, reference.Start - before.End).IndexOfAny("。；;\n") < 0)
            {
                reference.Owner = before.Owner ?? before;
            }
        }

        return references;
    }

    private static List<Mention> Mentions(string text, IReadOnlyCollection<string> terms)
    {
        // In order of preference: what overlaps something surer is dropped.
        var found = TitleFinder.Find(text)
            .Concat(NumberFinder.Find(text))
            .Concat(StandardFinder.Find(text))
            .Concat(UnitFinder.Find(text))
            .Concat(PartFinder.Find(text))
            .Concat(SelfFinder.Find(text))
            .Concat(NameFinder.Find(text, terms));
        var kept = new List<Mention>();
        var taken = new bool[text.Length];
        foreach (var mention in found)
        {
            var span = taken.AsSpan(mention.Start, mention.End - mention.Start);
            if (!span.Contains(true))
            {
                span.Fill(true);
                kept.Add(mention);
            }
        }

        return [.. kept.OrderBy(m => m.Start)];
    }

    /// <summary>Where the reference ends with the mention added; null where the mention is another reference.</summary>
    private static int? Belongs(string text, Reference reference, Mention next)
    {
        var gap = text[reference.End..next.Start];
        var fits = next.Kind switch
        {
            MentionKind.Number or MentionKind.Standard => reference is { Title: not null, Number: null, Units.Count: 0 } && OpeningBracket().IsMatch(gap),
            MentionKind.Title => reference is { Title: null, Number: not null, Units.Count: 0 } && (gap.Trim().Length == 0 || (reference.Part is not null && gap == "的")),
            MentionKind.Part => reference.Part is null && reference.Units.Count == 0 && next.Value.StartsWith("附件", StringComparison.Ordinal)
                && (reference.Title is not null || reference.Number is not null || reference.Word is not null) && PartGap().IsMatch(gap),
            MentionKind.Unit => reference.Units.Count == 0 && (reference.NamesWork || reference.Word is not null || reference.Part is not null) && UnitGap().IsMatch(gap),
            _ => false,
        };
        return fits ? EndOf(text, reference, next, gap) : null;
    }

    // The bracket that a number or an attachment stands in belongs to the reference.
    private static int EndOf(string text, Reference reference, Mention next, string gap)
    {
        var open = gap.AsSpan().IndexOfAny("（(〔[") >= 0 || (reference.Number is not null && text.AsSpan(reference.Start, reference.End - reference.Start).IndexOfAny("（(") >= 0 && next.Kind == MentionKind.Part);
        return open && next.End < text.Length && text[next.End] is '）' or ')' ? next.End + 1 : next.End;
    }

    [GeneratedRegex(@"^\s*[（(［\[]\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex OpeningBracket();

    [GeneratedRegex(@"^\s*(?:的|[（(]\s*(?:详?见)?|[，,、]\s*)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex PartGap();

    /// <summary>《…》第九条, 《…》（…号）中第九条, 《…》（…号，以下简称《办法》）第九条.</summary>
    [GeneratedRegex(@"^\s*(?:[，,][^（()）《》]{0,30}[）)]|[（(]以下[^（()）]{0,30}[）)]|[）)])?\s*(?:文件|文|公告)?(?:中的|中|的|关于)?\s*$", RegexOptions.CultureInvariant)]
    private static partial Regex UnitGap();
}

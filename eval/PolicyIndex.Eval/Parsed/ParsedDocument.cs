using PolicyIndex.Eval.Gold;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Eval.Parsed;

/// <summary>A document of the corpus as the parser sees it.</summary>
internal sealed record ParsedDocument(ParsedWork Parsed)
{
    /// <summary>Its units in document order.</summary>
    public IReadOnlyList<ParsedUnit> Units { get; } = [.. Parsed.Provisions.Select(p => new ParsedUnit(p))];

    /// <summary>First and last line.</summary>
    public LineSpan Lines { get; } = new(Parsed.Source.FirstLine, Parsed.Source.LastLine);

    /// <summary>
    /// The smallest unit that holds all of the lines, the innermost of equals; where they run over several units, the one
    /// that holds the first line; null where none does.
    /// </summary>
    public ParsedUnit? TightestAround(LineSpan lines) =>
        SmallestAround(lines) ?? SmallestAround(lines with { Last = lines.First });

    private ParsedUnit? SmallestAround(LineSpan lines) =>
        Units.Where(u => u.Lines.First <= lines.First && lines.Last <= u.Lines.Last)
            .OrderBy(u => u.Lines.Last - u.Lines.First)
            .ThenByDescending(u => u.Provision.Order)
            .FirstOrDefault();
}

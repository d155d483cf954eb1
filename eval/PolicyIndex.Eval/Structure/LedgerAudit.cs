using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Eval.Structure;

/// <summary>
/// The ledger counted again from the units' labels, runs and discards, without trusting the parser's own sums. Only
/// printed characters count: white space carries nothing.
/// </summary>
/// <param name="Characters">Printed characters.</param>
/// <param name="Unaccounted">Printed characters in no unit and no discard.</param>
/// <param name="Twice">Printed characters in more than one.</param>
/// <param name="Differing">Characters of unit texts that are not the source's at that place, or come from no place.</param>
/// <param name="FirstOffset">Offset of the first fault that has a place; null without one.</param>
/// <param name="FirstDiffering">Id of the first unit whose text differs; null without one.</param>
internal sealed record LedgerAudit(int Characters, int Unaccounted, int Twice, int Differing, int? FirstOffset, string? FirstDiffering)
{
    /// <summary>True where every printed character has its place.</summary>
    public bool Clean => Unaccounted == 0 && Twice == 0 && Differing == 0;

    /// <summary>Audits one document.</summary>
    public static LedgerAudit Of(SourceText source, ParsedWork work)
    {
        var uses = new CharacterUses(source, work.Source.Start, work.Source.End);
        foreach (var discard in work.Coverage.Discarded)
        {
            uses.Take(discard.Source);
        }

        var differing = 0;
        string? firstDiffering = null;
        foreach (var unit in work.Provisions)
        {
            var faults = uses.TakeLabel(unit) + TakeText(uses, source, unit);
            differing += faults;
            firstDiffering ??= faults > 0 ? unit.Id : null;
        }

        return uses.Audit(differing, firstDiffering);
    }

    /// <summary>Audits the source as a whole: its documents and what stands outside them.</summary>
    public static LedgerAudit Between(SourceText source, ParsedSource parsed)
    {
        var uses = new CharacterUses(source, 0, source.Text.Length);
        foreach (var work in parsed.Works)
        {
            uses.Take(work.Source);
        }

        foreach (var discard in parsed.Outside)
        {
            uses.Take(discard.Source);
        }

        return uses.Audit(0, null);
    }

    /// <summary>The faults in words, with the line of the first.</summary>
    public string Describe(SourceText source)
    {
        var line = FirstOffset is { } offset ? source.Lines.Last(l => l.Start <= offset).Number : (int?)null;
        return $"{Unaccounted} unaccounted, {Twice} twice, {Differing} differing"
            + (line is null ? "" : $"; first at line {line}")
            + (FirstDiffering is null ? "" : $"; text of {FirstDiffering} differs");
    }

    private static int TakeText(CharacterUses uses, SourceText source, Provision unit)
    {
        var (at, differing) = (0, 0);
        foreach (var run in unit.TextRuns)
        {
            differing += Printed(unit.Text.AsSpan(at, Math.Max(0, Math.Min(run.TextStart, unit.Text.Length) - at)));
            at = run.TextStart + run.Length;
            if (run.SourceStart < 0 || run.SourceStart + run.Length > source.Text.Length || at > unit.Text.Length)
            {
                differing += run.Length;
                continue;
            }

            for (var i = 0; i < run.Length; i++)
            {
                differing += source.Text[run.SourceStart + i] == unit.Text[run.TextStart + i] ? 0 : 1;
            }

            uses.Take(run.SourceStart, run.SourceStart + run.Length);
        }

        return differing + Printed(unit.Text.AsSpan(Math.Min(at, unit.Text.Length)));
    }

    private static int Printed(ReadOnlySpan<char> text)
    {
        var printed = 0;
        foreach (var c in text)
        {
            printed += char.IsWhiteSpace(c) ? 0 : 1;
        }

        return printed;
    }
}

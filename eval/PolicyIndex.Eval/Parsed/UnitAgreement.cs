using PolicyIndex.Eval.Gold;

namespace PolicyIndex.Eval.Parsed;

/// <summary>Whether a parsed unit is the place that a gold path names.</summary>
internal static class UnitAgreement
{
    /// <summary>
    /// A labelled place agrees by its labels. A place without a label (题, 前言, 落款) has no fixed name, so it agrees by
    /// kind, under the same labels.
    /// </summary>
    public static bool IsAt(UnitPath gold, ParsedUnit unit)
    {
        if (gold.Name is not { } name)
        {
            return unit.Path.Name is null && gold.Labels.SequenceEqual(unit.Path.Labels, StringComparer.Ordinal);
        }

        return gold.SameAs(unit.Path)
            || (gold.Leads(unit.Path) && UnitNames.Kinds(name).Contains(unit.Provision.Kind));
    }

    /// <summary>Agrees by path, and its lines meet the gold's.</summary>
    public static bool Meets(UnitPath path, LineSpan lines, ParsedUnit unit) => unit.Lines.Overlaps(lines) && IsAt(path, unit);
}

using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;
using PolicyIndex.Provisions.Parsing.Outline;

namespace PolicyIndex.Provisions.Parsing.Components;

/// <summary>The offices and the date that an instrument prints below its title.</summary>
internal static class HeadSignature
{
    /// <summary>The offices or the date between the title of an instrument and its text.</summary>
    public static int Read(IReadOnlyList<DocumentLine> lines, int at, int end, List<UnitDraft> units)
    {
        var first = at;
        while (at < end && at - first < 4 && lines[at].Width <= 48 && SignatureLine.IsOffice(lines[at].Text))
        {
            at++;
        }

        if (at > first)
        {
            units.Add(UnitDraft.Of(ProvisionKind.Signature, "署名", "authors", lines.Skip(first).Take(at - first)));
        }

        if (at < end && CalendarDate.TryReadAlone(lines[at].Text, out _))
        {
            units.Add(UnitDraft.Of(ProvisionKind.Date, "题下日期", "date_1", [lines[at]]));
            at++;
        }

        return at;
    }
}

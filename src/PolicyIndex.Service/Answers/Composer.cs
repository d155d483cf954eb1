using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Answers;

/// <summary>Makes claims: verbatim words under those that give an item its force, numbered by provision. One composer makes one answer.</summary>
internal sealed class Composer(Func<Provision, string> statusOf)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);
    private string leadInSaid = "";

    /// <summary>Claims in the order given; a lead-in is not repeated from one item to the next.</summary>
    public IReadOnlyList<ClaimView> Claims(IEnumerable<Said> said) => [.. said.Select(Claim)];

    /// <summary>Works in the order in which they were chosen, units of a work and sentences of a unit in the text's order; neighbours in one piece.</summary>
    public static IEnumerable<Said> InOrder(IReadOnlyList<Passage> chosen) => chosen
        .GroupBy(p => p.Unit.WorkId, StringComparer.Ordinal)
        .SelectMany(work => work.GroupBy(p => p.Unit.Id, StringComparer.Ordinal).OrderBy(u => u.First().Unit.Order))
        .SelectMany(unit => Merged([.. unit.OrderBy(p => p.Place.Start)]));

    private ClaimView Claim(Said said)
    {
        var unit = said.Unit;
        var quote = said.Place.Of(unit.Text);
        var number = numbers.TryGetValue(unit.Id, out var known) ? known : numbers[unit.Id] = numbers.Count + 1;
        var leadIn = unit.LeadIn != leadInSaid ? unit.LeadIn : "";
        leadInSaid = unit.LeadIn;
        var label = $"《{said.Work.Name}》{ClauseName.Of(unit)}";
        var (status, address) = (statusOf(unit), Wording.Address(unit.WorkId, unit.Id));
        var level = Wording.Level(said.Work.Work.Level);
        var citations = new List<ClaimCitationView>();
        if (leadIn.Length > 0)
        {
            citations.Add(new ClaimCitationView(number, unit.Id, label, leadIn, -1, -1, status, address, level));
        }

        citations.Add(new ClaimCitationView(number, unit.Id, label, quote, said.Place.Start, said.Place.End, status, address, level));
        return new ClaimView(said.Before + leadIn + (leadIn.Length > 0 ? unit.Label : "") + quote.ReplaceLineEndings(""), citations);
    }

    /// <summary>A sentence right behind its unit's heading is quoted with it: 主要包括… says nothing without 项目验收申请报告。</summary>
    private static Stretch WithHeading(Passage passage) =>
        passage.Unit.Heading is { Length: > 0 } && passage.Place.Start > 0 && Gathering.IsHeadingOnly(passage.Unit.Text[..passage.Place.Start], passage.Unit)
            ? new Stretch(0, passage.Place.End)
            : passage.Place;

    private static List<Said> Merged(IReadOnlyList<Passage> unit)
    {
        var merged = new List<Said>();
        foreach (var passage in unit)
        {
            if (merged.Count > 0 && string.IsNullOrWhiteSpace(passage.Unit.Text[merged[^1].Place.End..passage.Place.Start]))
            {
                merged[^1] = merged[^1] with { Place = new Stretch(merged[^1].Place.Start, passage.Place.End) };
            }
            else
            {
                merged.Add(new Said(passage.Unit, passage.Work, WithHeading(passage)));
            }
        }

        return merged;
    }
}

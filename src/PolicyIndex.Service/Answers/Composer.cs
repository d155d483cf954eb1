using PolicyIndex.Provisions;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Answers;

/// <summary>Makes claims of chosen passages: verbatim, under the words that give an item its force, numbered by provision.</summary>
internal sealed class Composer(Func<Provision, string> statusOf)
{
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    /// <summary>Claims: units in the order in which they were chosen, sentences of a unit in the text's order.</summary>
    public IReadOnlyList<ClaimView> Claims(IReadOnlyList<Passage> chosen)
    {
        var claims = new List<ClaimView>();
        var said = "";
        foreach (var unit in InOrder(chosen))
        {
            var leadIn = unit[0].Unit.LeadIn;
            foreach (var place in Merged(unit))
            {
                claims.Add(Claim(unit[0], place, leadIn.Length > 0 && leadIn != said ? leadIn : ""));
                said = leadIn;
            }
        }

        return claims;
    }

    private ClaimView Claim(Passage passage, Stretch place, string leadIn)
    {
        var unit = passage.Unit;
        var quote = place.Of(unit.Text);
        var number = numbers.TryGetValue(unit.Id, out var known) ? known : numbers[unit.Id] = numbers.Count + 1;
        var citations = new List<ClaimCitationView>();
        var status = statusOf(unit);
        var label = $"《{passage.Work.Name}》{ClauseName.Of(unit)}";
        if (leadIn.Length > 0)
        {
            citations.Add(new ClaimCitationView(number, unit.Id, label, leadIn, -1, -1, status, Wording.Address(unit.WorkId, unit.Id)));
        }

        citations.Add(new ClaimCitationView(number, unit.Id, label, quote, place.Start, place.End, status, Wording.Address(unit.WorkId, unit.Id)));
        return new ClaimView(leadIn + (leadIn.Length > 0 ? unit.Label : "") + quote, citations);
    }

    /// <summary>Units of one work together, works by their first choice; within a work in document order.</summary>
    private static IEnumerable<IReadOnlyList<Passage>> InOrder(IReadOnlyList<Passage> chosen) => chosen
        .GroupBy(p => p.Unit.WorkId, StringComparer.Ordinal)
        .SelectMany(work => work.GroupBy(p => p.Unit.Id, StringComparer.Ordinal).OrderBy(u => u.First().Unit.Order))
        .Select(unit => (IReadOnlyList<Passage>)[.. unit.OrderBy(p => p.Place.Start)]);

    private static List<Stretch> Merged(IReadOnlyList<Passage> unit)
    {
        var merged = new List<Stretch>();
        foreach (var place in unit.Select(p => p.Place))
        {
            if (merged.Count > 0 && string.IsNullOrWhiteSpace(unit[0].Unit.Text[merged[^1].End..place.Start]))
            {
                merged[^1] = new Stretch(merged[^1].Start, place.End);
            }
            else
            {
                merged.Add(place);
            }
        }

        return merged;
    }
}

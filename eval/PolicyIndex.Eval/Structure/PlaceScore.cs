using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Structure;

/// <summary>Whether the places that questions, citations and rules name exist in the parse, at their path and lines.</summary>
internal static class PlaceScore
{
    private const string Group = "places";

    /// <summary>
    /// <c>at the right path</c>: some unit at the path meets the lines. <c>tightest unit</c>: the smallest unit that holds
    /// the lines is at the path.
    /// </summary>
    public static TrackResult Measure(IReadOnlyList<GoldPlace> places, EvalCorpus corpus)
    {
        var right = new Tally(Group, "at the right path");
        var tightest = new Tally(Group, "tightest unit has the path");
        foreach (var place in places)
        {
            var parsed = corpus.Find(place.Doc);
            var path = UnitPath.Parse(place.Path);
            var around = parsed?.TightestAround(place.Lines);
            right.Add(parsed?.Units.Any(u => UnitAgreement.Meets(path, place.Lines, u)) == true, $"{place}", place.Path, () => Describe(parsed, place, around));
            tightest.Add(around is not null && UnitAgreement.IsAt(path, around), $"{place}", place.Path, () => Describe(parsed, place, around));
        }

        return new TrackResult([right.Figure, tightest.Figure], [.. right.Losses, .. tightest.Losses], []);
    }

    private static string Describe(ParsedDocument? parsed, GoldPlace place, ParsedUnit? around)
    {
        if (parsed is null)
        {
            return "no such document";
        }

        return around is null ? $"no unit at line {place.Lines.First}" : $"{around.Provision.Path} {around.Lines}";
    }
}

using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>
/// The parse keeps what it needs to print the text again. The shares are ratchets: raise them when the parser gains.
/// </summary>
public sealed class RoundTripTests
{
    private const int OnPaper = 35;

    public static TheoryData<string> Names => Specimens.AsTheory();

    [Theory]
    [MemberData(nameof(Names))]
    public void Specimens_come_back_unwrapped(string name) => AssertShare(Of(PolicyParser.Parse(Specimens.Read(name)).Works, null), 0.99);

    [Theory]
    [MemberData(nameof(Names))]
    public void Specimens_come_back_wrapped(string name) => AssertShare(Of(PolicyParser.Parse(Specimens.Read(name)).Works, OnPaper), 0.99);

    [Fact]
    public void The_compendium_comes_back_unwrapped() => AssertShare(Of(PolicyParser.Parse(Specimens.Compendium()).Works, null), 0.99);

    [Fact]
    public void The_compendium_comes_back_wrapped() => AssertShare(Of(PolicyParser.Parse(Specimens.Compendium()).Works, OnPaper), 0.99);

    [Theory]
    [InlineData(true, 0, 0.99)]
    [InlineData(false, 1, 0.95)]
    public void The_compendium_is_split_without_pages(bool set, int mostLost, double leastUnits)
    {
        // As a Word or web file holds it: no pages, and titles are centred or not even that.
        var works = PolicyParser.Parse(Specimens.Compendium()).Works;
        var again = PolicyParser.Parse(TreeRenderer.RenderFile(works.Select(w => w.Provisions), set)).Works;
        var ids = works.Select(w => w.Work.Id).ToList();
        Assert.InRange(ids.Except(again.Select(w => w.Work.Id), StringComparer.Ordinal).Count(), 0, mostLost);
        Assert.Empty(again.Select(w => w.Work.Id).Except(ids, StringComparer.Ordinal));
        var found = again.SelectMany(w => w.Provisions).Select(p => p.Id).ToHashSet(StringComparer.Ordinal);
        Assert.InRange(works.Sum(w => w.Provisions.Count(p => found.Contains(p.Id))) / (double)works.Sum(w => w.Provisions.Count), leastUnits, 1);
    }

    private static RoundTrip Of(IEnumerable<ParsedWork> works, int? width)
    {
        var trip = new RoundTrip();
        foreach (var work in works)
        {
            trip.Add(work, width);
        }

        return trip;
    }

    private static void AssertShare(RoundTrip trip, double least) =>
        Assert.True(trip.Share >= least, $"{trip.Kept} of {trip.Units} units came back ({trip.Share:P2}, wanted {least:P2}); lost:\n{string.Join('\n', trip.Lost)}");
}

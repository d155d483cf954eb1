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

using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests.Store;

public sealed class TextRunCodecTests
{
    public static TheoryData<TextRun[]> Runs => new(
        [],
        [new TextRun(0, 0, 5)],
        [new TextRun(0, 400_000, 35), new TextRun(35, 400_036, 35), new TextRun(71, 400_080, 1)],
        [new TextRun(10, 90, 5), new TextRun(3, 20, 2)]);

    [Theory]
    [MemberData(nameof(Runs))]
    public void Runs_come_back(TextRun[] runs) => Assert.Equal(runs, TextRunCodec.Decode(TextRunCodec.Encode(runs)));

    [Fact]
    public void A_wrapped_line_costs_few_bytes()
    {
        var runs = Enumerable.Range(0, 100).Select(i => new TextRun(i * 35, i * 36, 35)).ToList();
        Assert.True(TextRunCodec.Encode(runs).Length <= 300);
    }
}

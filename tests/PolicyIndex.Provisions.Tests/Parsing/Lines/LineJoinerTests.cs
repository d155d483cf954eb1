using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Tests.Parsing.Lines;

public sealed class LineJoinerTests
{
    [Theory]
    [InlineData("2|030 年", "2030年")]
    [InlineData("国务|院令", "国务院令")]
    [InlineData("总 则", "总则")]
    [InlineData("商务部 国家发展改革委", "商务部 国家发展改革委")]
    [InlineData("Open  XML", "Open XML")]
    [InlineData(" 第 802 号 ", "第802号")]
    [InlineData("（P|LC）", "（PLC）")]
    public void Joins_lines_and_drops_noise(string printed, string joined)
    {
        var source = printed.Replace('|', '\n');
        var slices = new List<Slice>();
        var start = 0;
        foreach (var line in source.Split('\n'))
        {
            slices.Add(new Slice(start, line.Length));
            start += line.Length + 1;
        }

        Assert.Equal(joined, LineJoiner.Join(source, slices));
    }

    [Fact]
    public void Runs_lead_back()
    {
        const string source = "2\n030 年";
        var joiner = new LineJoiner(source);
        joiner.Append(new Slice(0, 1));
        joiner.Append(new Slice(2, 5));
        var (text, runs) = joiner.Build();
        Assert.Equal("2030年", text);
        Assert.Equal([(0, 0, 1), (1, 2, 3), (4, 6, 1)], runs.Select(r => (r.TextStart, r.SourceStart, r.Length)));
    }
}

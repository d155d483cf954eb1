using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests.Store;

public sealed class SourceTextCodecTests
{
    private static readonly Manifestation s_file = new("ab", "a.txt", "text/plain", 3, null);

    [Fact]
    public void Plain_lines_come_back_with_their_offsets()
    {
        var source = SourceText.FromText(s_file, "第一条 甲\n\n  “乙”\t𠮷");
        var decoded = SourceTextCodec.Decode(s_file, SourceTextCodec.Encode(source));
        Assert.Equal(source.Lines, decoded.Lines);
        Assert.Equal(source.Text, decoded.Text);
    }

    [Fact]
    public void Pages_geometry_and_cells_come_back()
    {
        SourceLine[] lines =
        [
            new(1, 1, 0, "甲", new LineGeometry(72.25, 300.5, 700.125, 12, 595.3, 841.9)),
            new(2, 1, 2, "乙"),
            new(2, 2, 4, "丙", Cell: new TableCell(1, 2, 3, IsHeader: true)),
            new(2, 3, 6, "丁", new LineGeometry(72.25, 300.5, 700.125, 12, 595.3, 841.9), new TableCell(1, 3, 1)),
        ];
        Assert.Equal(lines, SourceTextCodec.Decode(s_file, SourceTextCodec.Encode(new SourceText(s_file, lines))).Lines);
    }
}

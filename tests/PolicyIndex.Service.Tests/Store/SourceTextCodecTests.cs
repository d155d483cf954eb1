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
    public void Pages_geometry_cells_and_settings_come_back()
    {
        SourceLine[] lines =
        [
            new(1, 1, 0, "甲", new LineGeometry(72.25, 300.5, 700.125, 12, 595.3, 841.9)),
            new(2, 1, 2, "乙"),
            new(2, 2, 4, "丙", Cell: new TableCell(1, 2, 3, IsHeader: true)),
            new(2, 3, 6, "丁", new LineGeometry(72.25, 300.5, 700.125, 12, 595.3, 841.9), new TableCell(1, 3, 1)),
            new(2, 4, 8, "戊", Setting: LineSetting.Centred),
            new(2, 5, 10, "己", new LineGeometry(72.25, 300.5, 700.125, 12, 595.3, 841.9), Setting: LineSetting.Right),
            new(2, 6, 12, "庚", new LineGeometry(72.25, 300.5, 700.125, 12, 595.3, 841.9), new TableCell(1, 3, 1), LineSetting.Heading),
            new(2, 7, 14, "辛", Cell: new TableCell(1, 3, 2), Setting: LineSetting.Centred),
        ];
        Assert.Equal(lines, SourceTextCodec.Decode(s_file, SourceTextCodec.Encode(new SourceText(s_file, lines))).Lines);
    }
}

using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Pages.Pictures;
using PolicyIndex.Service.Queries;

namespace PolicyIndex.Service.Tests.Pages.Pictures;

/// <summary>A page drawn from the places of its lines.</summary>
public sealed class PrintedPageTests
{
    [Fact]
    public void Lines_stand_where_the_file_sets_them_and_only_the_units_part_is_marked()
    {
        var page = Assert.Single(PrintedPage.Of([Line(3, "前文末尾。", "", "", 100, 200, 700), Line(3, "", "第三条开始", "甲乙丙丁戊", 100, 200, 680), Line(4, "别的一页", "", "", 100, 200, 700)]));
        Assert.Equal((3, 600.0, 800.0), (page.Number, page.Width, page.Height));
        Assert.Equal([(100.0, 100.0, 0.0), (100.0, 120.0, 50.0)], page.Lines.Select(l => (l.X, l.Y, l.MarkLength)));
    }

    [Fact]
    public void Formats_without_pages_have_none() =>
        Assert.Empty(PrintedPage.Of([new OriginalLine(null, 1, "", "第一条", "", null)]));

    private static OriginalLine Line(int page, string before, string own, string after, double left, double right, double baseline) =>
        new(page, 1, before, own, after, new LineGeometry(left, right, baseline, 12, 600, 800));
}

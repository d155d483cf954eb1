using System.Text;

namespace PolicyIndex.Ingest.Tests.Html;

public sealed class HostilePageTests
{
    [Fact]
    public void Nesting_without_end_is_refused() => Assert.Equal("too-deep", Refused(string.Concat(Enumerable.Repeat("<div>", 500_000))).Code);

    [Fact]
    public void Nesting_over_the_limit_of_the_tree_is_refused() =>
        Assert.Equal("too-deep", Refused(string.Concat(Enumerable.Repeat("<div>", 300)) + "文字。").Code);

    [Fact]
    public void Formatting_that_every_paragraph_would_repeat_is_refused() => Assert.Equal(
        "too-deep",
        Refused(string.Concat(Enumerable.Range(0, 150).Select(i => $"<b id={i}>")) + string.Concat(Enumerable.Repeat("<p>段。", 20_000))).Code);

    [Fact]
    public void Attributes_without_end_are_refused() =>
        Assert.Equal("too-many-attributes", Refused("<p " + string.Concat(Enumerable.Range(0, 1_000).Select(i => $"a{i}=1 ")) + ">").Code);

    [Fact]
    public void A_long_list_is_read_in_one_pass() =>
        Assert.Equal(50_001, Reading.Read(Encoding.UTF8.GetBytes("<!DOCTYPE html><p>如下。</p><ol>" + string.Concat(Enumerable.Repeat("<li>项目。", 50_000)) + "</ol>")).Lines.Count);

    [Fact]
    public void Characters_are_limited() => Assert.Equal(
        "too-many-characters",
        Reading.Refused(Encoding.UTF8.GetBytes("<!DOCTYPE html><p>" + new string('字', 100) + "。</p>"), "d.html", new ReadLimits { Characters = 50 }).Code);

    private static UnreadableDocumentException Refused(string body) => Reading.Refused(Encoding.UTF8.GetBytes("<!DOCTYPE html><html><body>" + body), "d.html");
}

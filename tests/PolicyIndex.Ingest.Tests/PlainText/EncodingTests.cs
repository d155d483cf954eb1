using System.Text;

namespace PolicyIndex.Ingest.Tests.PlainText;

public sealed class EncodingTests
{
    private const string Text = "云岭省设备更新补助资金管理办法\n第一条 为规范补助资金管理，制定本办法。\n";

    [Theory]
    [InlineData("utf-8", false)]
    [InlineData("utf-8", true)]
    [InlineData("utf-16", false)]
    [InlineData("utf-16", true)]
    [InlineData("utf-16BE", false)]
    [InlineData("utf-16BE", true)]
    [InlineData("GB18030", false)]
    [InlineData("GBK", false)]
    public void Text_comes_out_the_same_however_it_is_encoded(string name, bool mark)
    {
        var encoding = CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);
        byte[] bytes = [.. mark ? encoding.GetPreamble() : [], .. encoding.GetBytes(Text)];

        var source = Reading.Read(bytes, "办法.txt");

        Assert.Equal(Text, source.Text);
        Assert.Equal("text/plain", source.Manifestation.MediaType);
    }

    [Fact]
    public void Short_text_and_rare_characters_of_GB18030_are_read()
    {
        // 㑇 (four bytes in GB 18030) and 镕 (GBK only).
        var bytes = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!.GetBytes("㑇镕");
        Assert.Equal("㑇镕", Reading.Read(bytes).Text);
    }

    [Fact]
    public void Ascii_in_UTF16_without_mark_is_read() =>
        Assert.Equal("plain text\nline", Reading.Read(Encoding.Unicode.GetBytes("plain text\nline")).Text);

    [Fact]
    public void Bytes_that_are_neither_encoding_are_refused()
    {
        // Valid UTF-8 followed by a byte that neither UTF-8 nor GB 18030 knows.
        var refusal = Reading.Refused([.. Encoding.UTF8.GetBytes("第一条"), 0xFF, 0xFF], "坏.txt");
        Assert.Equal("not-text", refusal.Code);
        Assert.Contains("坏.txt", refusal.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_NUL_is_refused_with_its_line()
    {
        var refusal = Reading.Refused(Encoding.UTF8.GetBytes("\uFEFF第一条\n第二\0条"), "nul.txt");
        Assert.Equal(("not-text", "第2行"), (refusal.Code, refusal.Place));
    }

    [Fact]
    public void Control_characters_are_refused_where_they_are_many()
    {
        Assert.Equal("not-text", Reading.Refused("a\u0001b\u0002c\u0003"u8.ToArray()).Code);
        Assert.Equal(new string('a', 400) + "\u0001", Reading.Read(Encoding.ASCII.GetBytes(new string('a', 400) + "\u0001")).Text);
    }
}

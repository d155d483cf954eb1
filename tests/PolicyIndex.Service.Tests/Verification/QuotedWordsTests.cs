using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Tests.Verification;

public sealed class QuotedWordsTests
{
    [Theory]
    [InlineData("他说“应当三十日内付清货款”。", "应当三十日内付清货款")]
    [InlineData("他说「应当三十日内付清货款」。", "应当三十日内付清货款")]
    [InlineData("专精特新“小巨人”企业", "")]
    [InlineData("第九条规定，应当三十日内付清货款。另外不说。", "应当三十日内付清货款。")]
    [InlineData("第九条规定：“应当三十日内付清货款”。", "应当三十日内付清货款")]
    [InlineData("大家规定，应当三十日内付清货款。", "")]
    public void Quotations_are_found_by_marks_or_attribution(string text, string words) =>
        Assert.Equal(words, string.Join('|', QuotedWords.In(text).Select(q => q.Words)));
}

using PolicyIndex.Service.Answers;

namespace PolicyIndex.Service.Tests.Answers;

public sealed class WorkMentionsTests
{
    [Theory]
    [InlineData("见《甲办法》（云府发〔2025〕3号）第九条第二款。", "《甲办法》（云府发〔2025〕3号）第九条第二款|甲办法|云府发〔2025〕3号|第九条第二款")]
    [InlineData("《关于印发〈乙方案〉的通知》", "《关于印发〈乙方案〉的通知》|关于印发〈乙方案〉的通知||")]
    [InlineData("《关于印发《乙方案》的通知》有效", "《关于印发《乙方案》的通知》|关于印发《乙方案》的通知||")]
    [InlineData("云府发〔2025〕3号第四条", "云府发〔2025〕3号第四条||云府发〔2025〕3号|第四条")]
    [InlineData("《没有关上", "")]
    [InlineData("第九条怎么说", "")]
    public void Titles_numbers_and_units_make_one_place(string text, string places) =>
        Assert.Equal(places, string.Join(';', WorkMentions.In(text).Select(m => $"{text[m.Start..m.End]}|{m.Title}|{m.Number}|{m.Unit}")));
}

using PolicyIndex.Provisions.Parsing.Documents;
using PolicyIndex.Provisions.Parsing.Lines;

namespace PolicyIndex.Provisions.Tests.Parsing.Documents;

public sealed class DocumentSplitterTests
{
    [Fact]
    public void A_title_with_its_number_begins_a_document() => AssertStarts(
        [0, 5],
        "云岭省财政厅关于做好工作的通知", "云财企〔2025〕1号", "请认真做好工作。", "云岭省财政厅", "2025年1月2日",
        "云岭省财政厅关于做好", "设备更新工作的通知", "云财企〔2025〕2号", "请认真做好工作。");

    [Fact]
    public void A_number_cited_in_a_text_begins_none() => AssertStarts(
        [0],
        "云岭省财政厅关于做好工作的通知", "云财企〔2025〕1号", "请按照《云岭省财政厅关于加强管理的通知》（", "云财企〔2024〕9号", "）的要求做好工作。");

    [Fact]
    public void A_law_begins_above_its_history() => AssertStarts(
        [0, 3],
        "云岭省节约用水条例", "第一条 为了节约用水，制定本条例。", "第二条 本条例自公布之日起施行。",
        "云岭省节约能源条例", "（2012年5月31日云岭省人民代表大会常务委员会第三十次会议通过）", "第一条 为了节约能源，制定本条例。");

    [Fact]
    public void The_instrument_of_a_notice_begins_none() => AssertStarts(
        [0],
        "云岭省财政厅关于印发《云岭省资金管理办法》的通知", "云财企〔2025〕1号", "现印发给你们。", "云岭省财政厅", "2025年1月2日",
        "云岭省资金管理办法", "第一条 为了规范管理，制定本办法。", "第二条 本办法自公布之日起施行。");

    [Fact]
    public void An_attachment_begins_none() => AssertStarts(
        [0],
        "云岭省节约用水条例", "第一条 为了节约用水，制定本条例。", "第二条 用水定额见附件。", "附件", "云岭省用水定额管理办法", "第一条 为了管理定额，制定本办法。");

    private static void AssertStarts(int[] expected, params string[] lines)
    {
        var separated = PageFurniture.Separate(Specimens.FromText(string.Join('\n', lines)).Lines);
        Assert.Equal(expected, DocumentSplitter.Split(separated.Lines).Documents.Select(d => d.First));
    }
}

using PolicyIndex.Search;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary>
/// Questions to invented works, of the lengths and styles that people write: key words, a question of one clause, a story in everyday words. Half
/// of each is taken from a provision, the rest are other words, so that every question has something to find.
/// </summary>
internal static class InventedQuestions
{
    private static readonly string[] s_asking = ["需要什么条件？", "怎么办理？", "能补贴多少钱？", "由哪个部门负责？", "最晚什么时候支付？", "有哪些规定？", "我们公司能不能申请？", "应当提交哪些材料？"];
    private static readonly string[] s_stories = ["我们是一家小公司，", "老板说", "去年开了个厂子，", "对方一直拖着不给钱，", "想贷款买设备，", "刚招了几个人，"];

    /// <summary>So many questions, always the same.</summary>
    public static IReadOnlyList<string> Of(IReadOnlyList<WorkUpserted> works, InventedVocabulary vocabulary, int count)
    {
        var random = new Random(2);
        return [.. Enumerable.Range(0, count).Select(i =>
        {
            var work = works[random.Next(works.Count)];
            var texts = work.Provisions.Select(p => p.Text).Where(t => t.Length > 30).ToList();
            string Phrase(int length)
            {
                var text = texts[random.Next(texts.Count)];
                var start = random.Next(text.Length - length);
                return text.Substring(start, length).Replace("，", "", StringComparison.Ordinal).Replace("。", "", StringComparison.Ordinal);
            }

            return (i % 3) switch
            {
                0 => $"{Phrase(4)} {vocabulary.Content(random)} {vocabulary.Content(random)}",
                1 => $"{work.Work.Title[..Math.Min(10, work.Work.Title.Length)]}{Phrase(8)}{vocabulary.Content(random)}的{Phrase(6)}{s_asking[random.Next(s_asking.Length)]}",
                _ => $"{s_stories[random.Next(s_stories.Length)]}{Phrase(10)}{vocabulary.Content(random)}{vocabulary.Content(random)}，{s_stories[random.Next(s_stories.Length)]}{Phrase(8)}，{s_asking[random.Next(s_asking.Length)]}",
            };
        })];
    }
}

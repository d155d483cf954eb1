using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Ranking;

namespace PolicyIndex.Eval.Tests.Ranking;

public sealed class DocumentFoldsTests
{
    [Fact]
    public void Questions_that_share_a_document_share_a_fold()
    {
        var folds = DocumentFolds.Of([About("甲"), About("乙"), About("丙", "甲"), About("乙"), About("丁")]);
        Assert.Equal(folds[0], folds[2]);
        Assert.Equal(folds[1], folds[3]);
        Assert.Equal(3, folds.Distinct().Count());
    }

    private static GoldQuestion About(params string[] documents) => new()
    {
        Id = "Q",
        Q = "问",
        Style = "chat",
        Type = "fact",
        Gold = [.. documents.Select(d => new GoldPlace(d, "第一条", new LineSpan(1, 1)))],
    };
}

namespace PolicyIndex.Provisions.Parsing.Markers;

/// <summary>条: 第九条, also glued to its text (第七条项目…), in Arabic digits, or inserted between two articles (第十条之一).</summary>
internal sealed class ArticleMarker : IMarkerRecognizer
{
    public MarkerKind Kind => MarkerKind.Article;

    public IReadOnlyList<string> Examples => ["第九条 本办法", "第七条项目单位", "第十条之一 申请人", "第 12 条 企业", "第2条之1 企业", "第一千二百六十条 本法", "第五条：企业", "第五条、职工有下列情形"];

    public IReadOnlyList<string> CounterExamples => ["第三条规定的期限", "第八条至第十一条", "第五条第二款", "第六条、第七条", "第六条、（二）项", "第四条所称企业", "第六条明确，符合条件的"];

    public bool TryRead(ReadOnlySpan<char> text, out Marker marker)
    {
        return OrdinalMarker.TryRead(text, Kind, "条", out marker);
    }
}

using Lucene.Net.Analysis;

namespace PolicyIndex.Search.Schema;

/// <summary>Gives the writer each field's own analyzer.</summary>
internal sealed class FieldAnalyzer : AnalyzerWrapper
{
    private FieldAnalyzer()
        : base(PER_FIELD_REUSE_STRATEGY)
    {
    }

    /// <summary>The one for all writers.</summary>
    public static Analyzer Writing { get; } = new FieldAnalyzer();

    protected override Analyzer GetWrappedAnalyzer(string fieldName) =>
        IndexSchema.All.FirstOrDefault(f => f.Name == fieldName)?.Writing ?? IndexSchema.Words.Writing!;
}

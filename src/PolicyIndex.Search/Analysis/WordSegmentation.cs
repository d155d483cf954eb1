using Lucene.Net.Analysis;

namespace PolicyIndex.Search.Analysis;

/// <summary>
/// Words of a dictionary as a further field beside characters and pairs, in builds with <c>-p:SmartCn=true</c> only: the package
/// Lucene.Net.Analysis.SmartCn is not in every registry, and the index is good without it.
/// </summary>
internal static class WordSegmentation
{
#if SMARTCN
    /// <summary>Part of the schema's version: an index of another build is rebuilt.</summary>
    public const string Schema = "-smartcn";

    /// <summary>Cuts text into words; null where the build has no dictionary. From 4.8 on it finds sentences by ICU, which fails without cultures; 4.7's way needs none.</summary>
#pragma warning disable CS0618 // The older way is what is wanted.
    public static Analyzer? Analyzer { get; } = new Lucene.Net.Analysis.Cn.Smart.SmartChineseAnalyzer(Lucene.Net.Util.LuceneVersion.LUCENE_47);
#pragma warning restore CS0618
#else
    /// <summary>Part of the schema's version: an index of another build is rebuilt.</summary>
    public const string Schema = "";

    /// <summary>Cuts text into words; null where the build has no dictionary.</summary>
    public static Analyzer? Analyzer => null;
#endif
}

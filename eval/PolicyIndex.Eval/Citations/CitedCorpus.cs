using System.Diagnostics;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Eval.Citations;

/// <summary>The corpus with its references, found and linked over all its works.</summary>
internal sealed class CitedCorpus
{
    private readonly Dictionary<string, IReadOnlyList<Citation>> _byWork = new(StringComparer.Ordinal);

    /// <summary>Finds and links.</summary>
    public CitedCorpus(EvalCorpus corpus)
    {
        Corpus = corpus;
        var watch = Stopwatch.StartNew();
        var catalog = corpus.Parsed.Works.Aggregate(WorkCatalog.Empty, (c, w) => c.With(w.Work, w.Provisions));
        var linker = new CitationLinker(catalog);
        foreach (var work in corpus.Parsed.Works)
        {
            _byWork[work.Work.Id] = linker.Link(CitationReader.Read(work, corpus.Source));
        }

        Elapsed = watch.Elapsed;
    }

    /// <summary>The parsed corpus.</summary>
    public EvalCorpus Corpus { get; }

    /// <summary>Time for all works.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>References of all works.</summary>
    public IEnumerable<Citation> All => _byWork.Values.SelectMany(c => c);

    /// <summary>References of one work.</summary>
    public IReadOnlyList<Citation> Of(string workId) => _byWork.GetValueOrDefault(workId) ?? [];
}

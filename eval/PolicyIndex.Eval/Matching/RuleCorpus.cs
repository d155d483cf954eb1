using System.Diagnostics;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Eval.Matching;

/// <summary>The corpus with the rules of all its works.</summary>
internal sealed class RuleCorpus
{
    private readonly Dictionary<string, IReadOnlyList<Rule>> _byWork = new(StringComparer.Ordinal);

    /// <summary>Reads them.</summary>
    public RuleCorpus(EvalCorpus corpus)
    {
        Corpus = corpus;
        var watch = Stopwatch.StartNew();
        foreach (var work in corpus.Parsed.Works)
        {
            _byWork[work.Work.Id] = RuleReader.Read(work, corpus.Source);
        }

        Elapsed = watch.Elapsed;
    }

    /// <summary>The parsed corpus.</summary>
    public EvalCorpus Corpus { get; }

    /// <summary>Time for all works.</summary>
    public TimeSpan Elapsed { get; }

    /// <summary>Rules of all works.</summary>
    public IReadOnlyList<Rule> All => [.. _byWork.Values.SelectMany(r => r)];

    /// <summary>Rules of the document that a gold record names.</summary>
    public IReadOnlyList<Rule> Of(string document) => Corpus.Find(document) is { } found ? _byWork[found.Parsed.Work.Id] : [];

    /// <summary>Rules of a document whose lines overlap.</summary>
    public IReadOnlyList<Rule> At(string document, LineSpan lines) => [.. Of(document).Where(r => lines.Overlaps(LinesOf(r)))];

    /// <summary>Lines of a rule.</summary>
    public static LineSpan LinesOf(Rule rule) => new(rule.Source.FirstLine, rule.Source.LastLine);
}

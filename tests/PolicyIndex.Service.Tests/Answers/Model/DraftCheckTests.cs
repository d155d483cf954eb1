using PolicyIndex.Ingest;
using PolicyIndex.Search.Analysis;
using PolicyIndex.Service.Answers.Model;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Tests.Answers.Model;

/// <summary>Laws of the check over whole texts: what a document says passes in its own words, and never with another figure.</summary>
public sealed class DraftCheckTests
{
    private const int ShortestQuote = 6;

    public static TheoryData<string> Texts
    {
        get
        {
            var texts = new TheoryData<string>(Directory.GetFiles(Path.Combine(Repository.Root, "corpus"), "*.txt").Order(StringComparer.Ordinal).Select(f => Path.GetRelativePath(Repository.Root, f)));
            texts.Add("../shared/corpus/compendium.txt");
            return texts;
        }
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_sentence_in_the_words_of_its_text_passes(string file)
    {
        var (hits, sentences) = Read(file);
        var withdrawn = sentences.Where(s => DraftCheck.Sift(Draft(s.Quote, s.Id, s.Quote), hits).Kept.Count == 0).ToList();
        Assert.Empty(withdrawn);
    }

    [Theory]
    [MemberData(nameof(Texts))]
    public void A_sentence_with_another_figure_does_not(string file)
    {
        var (hits, sentences) = Read(file);
        var changed = sentences.Select(s => (s.Id, s.Quote, Lie: WithAnotherFigure(s.Quote))).Where(s => s.Lie is not null).ToList();
        Assert.NotEmpty(changed);
        var passed = changed.Where(s => DraftCheck.Sift(Draft(s.Lie!, s.Id, s.Quote), hits).Kept.Count > 0).ToList();
        Assert.Empty(passed);
    }

    private static ModelDraft Draft(string text, string provision, string quote) => new([new DraftSentence(text, [new DraftCitation(provision, quote)])]);

    /// <summary>The first quantity with 987 654 321 before its unit: a figure that no text has.</summary>
    private static string? WithAnotherFigure(string sentence)
    {
        if (Quantities.In(sentence) is not [var first, ..])
        {
            return null;
        }

        var unit = string.Concat(first.Term.SkipWhile(c => char.IsAsciiDigit(c) || c == '.'));
        return $"{sentence[..first.Start]}987654321{unit}{sentence[first.End..]}";
    }

    private static (RetrievedClauses Hits, IReadOnlyList<(string Id, string Quote)> Sentences) Read(string file)
    {
        var path = Path.Combine(Repository.Root, file);
        Assert.SkipUnless(File.Exists(path), $"{file} does not exist here: the law is checked on the other texts only.");
        using var stream = File.OpenRead(path);
        var parsed = SourceParser.Default.Parse(DocumentReaders.Read(stream, Path.GetFileName(path), ReadLimits.Default, TestContext.Current.CancellationToken));
        var hits = new List<HitView>();
        var sentences = new List<(string, string)>();
        foreach (var work in parsed.Works)
        {
            var status = new StatusView("有效", null, "", null, [], []);
            var summary = WorkSummary.From(WorkRow.From(work, "", "", default), status);
            foreach (var unit in work.Provisions)
            {
                hits.Add(new HitView(0, summary, ProvisionView.From(unit), [], status, [], null));
                sentences.AddRange(PolicyIndex.Service.Answers.Sentences.Split(unit.Text).Where(s => s.Length >= ShortestQuote).Select(s => (unit.Id, s.Of(unit.Text))));
            }
        }

        return (new RetrievedClauses(hits), sentences);
    }
}

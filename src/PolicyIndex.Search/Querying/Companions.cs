using System.Globalization;
using System.Text.RegularExpressions;
using Lucene.Net.Index;
using Lucene.Net.Search;
using PolicyIndex.Provisions;
using PolicyIndex.Search.Questions;
using PolicyIndex.Search.Reranking;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Units that complete the first hit though they hardly share a word with the question: the paragraph (款) that goes on where it
/// ends, the words that an item (项) stands under, and the date a text counts from when it says 自印发之日起 or 同时废止.
/// </summary>
internal static partial class Companions
{
    /// <summary>Most that a result can have.</summary>
    public const int Most = 2;

    /// <summary>Hits that stay in front of them.</summary>
    private const int Before = 3;

    /// <summary>Companions of the first hit that the request's status filter lets pass, as document numbers; its other filters are of the work, hence the first hit's.</summary>
    public static IReadOnlyList<int> Of(IndexSearcher searcher, string question, IReadOnlyList<Candidate> block, DayFilter day)
    {
        if (block.Count == 0)
        {
            return [];
        }

        var first = block[0].Profile;
        return [.. new[] { NextParagraph(searcher, first.Id), LeadInOf(searcher, first.Id), DateOf(searcher, question, first) }.OfType<int>().Take(Most).Where(d => Passes(searcher, d, day))];
    }

    /// <summary>The block with the companions behind its first hits; scores fall from one place to the next.</summary>
    public static IReadOnlyList<Candidate> PutInto(IReadOnlyList<Candidate> block, IReadOnlyList<int> companions, IndexSearcher searcher)
    {
        var front = block.Take(Before).ToList();
        var added = companions.Where(d => front.All(c => c.Document != d)).ToList();
        if (added.Count == 0)
        {
            return block;
        }

        var score = front[^1].Score;
        var profiles = ProfileReader.Read(searcher, [.. added.Select(d => new ScoreDoc(d, 0))]);
        foreach (var (document, profile) in added.Zip(profiles).Where(a => a.Second is not null))
        {
            var known = block.FirstOrDefault(c => c.Document == document) ?? new Candidate(document, profile!, new float[RankingWeights.Count], []);
            front.Add(known with { Score = score = MathF.BitDecrement(score), Accompanies = true });
        }

        // Pages are cut by score: what follows may not stand above what was put in.
        return [.. front, .. block.Skip(Before).Where(c => !added.Contains(c.Document)).Select(c => c with { Score = score = Math.Min(c.Score, MathF.BitDecrement(score)) })];
    }

    private static int? NextParagraph(IndexSearcher searcher, string id)
    {
        if (Paragraph().Match(id) is not { Success: true } paragraph)
        {
            return null;
        }

        var number = int.Parse(paragraph.Groups["n"].ValueSpan, CultureInfo.InvariantCulture);
        int? Numbered(int n) => Find(searcher, new TermQuery(new Term(IndexSchema.Id.Name, paragraph.Groups["article"].Value + n.ToString(CultureInfo.InvariantCulture))));
        return Numbered(number + 1) ?? Numbered(number - 1);
    }

    private static int? LeadInOf(IndexSearcher searcher, string id) => Item().Match(id) is { Success: true } item
        ? Find(searcher, new TermQuery(new Term(IndexSchema.Id.Name, item.Groups["parent"].Value)))
        : null;

    private static int? DateOf(IndexSearcher searcher, string question, UnitProfile first) =>
        CountsFromIssue().IsMatch(first.Text) && AnswerPatterns.AskedBy(question).Contains(AnswerKind.Validity)
            ? Find(searcher, UnitOf(first.WorkId, ProvisionKind.Date)) ?? Find(searcher, UnitOf(first.WorkId, ProvisionKind.Signature))
            : null;

    private static BooleanQuery UnitOf(string workId, ProvisionKind kind) => new()
    {
        { new TermQuery(new Term(IndexSchema.WorkId.Name, workId)), Occur.MUST },
        { new TermQuery(new Term(IndexSchema.Unit.Name, kind.ToString())), Occur.MUST },
    };

    private static int? Find(IndexSearcher searcher, Query query) => searcher.Search(query, 1).ScoreDocs is [var only, ..] ? only.Doc : null;

    private static bool Passes(IndexSearcher searcher, int document, DayFilter day)
    {
        var leaf = searcher.IndexReader.Leaves[ReaderUtil.SubIndex(document, searcher.IndexReader.Leaves)];
        day.Enter(leaf.AtomicReader);
        return day.Passes(document - leaf.DocBase);
    }

    [GeneratedRegex("^(?<article>.*__para_)(?<n>[0-9]{1,4})$", RegexOptions.CultureInvariant)]
    private static partial Regex Paragraph();

    [GeneratedRegex("^(?<parent>.*)__(?:item|subitem)_[0-9]{1,4}$", RegexOptions.CultureInvariant)]
    private static partial Regex Item();

    [GeneratedRegex("自?(?:印发|发布|公布|颁布|签发)之日|同时废止|即行废止", RegexOptions.CultureInvariant)]
    private static partial Regex CountsFromIssue();
}

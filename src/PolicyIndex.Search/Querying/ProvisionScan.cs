using System.Buffers;
using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Util;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>
/// Finds and scores provisions for a plan, word by word: every word adds to the scores of a segment's provisions, then those that reach what the
/// plan demands are handed on. Words that complete are added for the provisions asked for only. Scores are BM25's.
/// </summary>
internal sealed class ProvisionScan(IndexSearcher searcher, SearchPlan plan)
{
    /// <summary>More words than any plan demands.</summary>
    private const ushort Enough = ushort.MaxValue / 2;

    /// <summary>A provision with its scores.</summary>
    /// <param name="Document">Number in the index reader.</param>
    /// <param name="Score">From the words that match and the written ones.</param>
    /// <param name="Full">With those that complete.</param>
    /// <param name="Matches">Whether a scan hands it on.</param>
    public readonly record struct Scored(int Document, float Score, float Full, bool Matches);

    /// <summary>What a word or value adds to a score.</summary>
    /// <param name="Word">As looked up.</param>
    /// <param name="Role">Why it was looked up.</param>
    /// <param name="Score">What it adds.</param>
    public readonly record struct ScorePart(string Word, WordRole Role, float Score);

    /// <summary>Hands on all matches and tells how many.</summary>
    public int Run(ICollector collector)
    {
        var matches = 0;
        var words = plan.Words.Where(w => w.Role != WordRole.Completes).ToList();
        foreach (var segment in searcher.IndexReader.Leaves)
        {
            var length = segment.AtomicReader.MaxDoc;
            var scores = ArrayPool<float>.Shared.Rent(length);
            var counts = ArrayPool<ushort>.Shared.Rent(length);
            Array.Clear(scores, 0, length);
            Array.Clear(counts, 0, length);
            foreach (var field in words.GroupBy(w => w.Field))
            {
                AddWords(segment, field.Key, field, scores, counts);
            }

            AddValues(segment, scores, counts);
            matches += HandOn(segment, collector, scores.AsSpan(0, length), counts);
            ArrayPool<float>.Shared.Return(scores);
            ArrayPool<ushort>.Shared.Return(counts);
        }

        return matches;
    }

    /// <summary>The scores of some provisions, in the order given.</summary>
    public IReadOnlyList<Scored> Of(IReadOnlyList<int> documents)
    {
        var order = Enumerable.Range(0, documents.Count).OrderBy(i => documents[i]).ToArray();
        var scored = new Scored[documents.Count];
        var leaves = searcher.IndexReader.Leaves;
        for (var from = 0; from < order.Length;)
        {
            var segment = leaves[ReaderUtil.SubIndex(documents[order[from]], leaves)];
            var to = from;
            while (to < order.Length && documents[order[to]] < segment.DocBase + segment.AtomicReader.MaxDoc)
            {
                to++;
            }

            var ofSegment = order.AsSpan(from, to - from);
            var local = new int[ofSegment.Length];
            for (var i = 0; i < local.Length; i++)
            {
                local[i] = documents[ofSegment[i]] - segment.DocBase;
            }

            Score(segment, local, out var scores, out var completing, out var counts);
            for (var i = 0; i < local.Length; i++)
            {
                scored[ofSegment[i]] = new Scored(documents[ofSegment[i]], scores[i], scores[i] + completing[i], IsMatch(scores[i], counts[i]));
            }

            from = to;
        }

        return scored;
    }

    /// <summary>What each word and value adds to a provision's score, most first.</summary>
    public IReadOnlyList<ScorePart> PartsOf(int document)
    {
        var parts = new List<ScorePart>();
        foreach (var word in plan.Words)
        {
            parts.Add(new ScorePart(word.Word, word.Role, new ProvisionScan(searcher, plan with { Words = [word], Values = [] }).Of([document])[0].Full));
        }

        parts.AddRange(plan.Values.Select(v => new ScorePart(v.Value, WordRole.Matches, new ProvisionScan(searcher, plan with { Words = [], Values = [v] }).Of([document])[0].Full)));
        return [.. parts.Where(p => p.Score > 0).OrderByDescending(p => p.Score).ThenBy(p => p.Word, StringComparer.Ordinal)];
    }

    private bool IsMatch(float score, int count) => count >= plan.Demanded && score >= plan.SmallestScore;

    private void AddWords(AtomicReaderContext segment, IndexField field, IEnumerable<SoughtWord> words, float[] scores, ushort[] counts)
    {
        var terms = TermsOf(segment, field);
        if (terms is null)
        {
            return;
        }

        var statistics = WordStatistics.Of(searcher.IndexReader, field);
        var lengths = statistics.Lengths(segment.Ord);
        var table = statistics.Saturations;
        var live = segment.AtomicReader.LiveDocs;
        DocsEnum? found = null;
        foreach (var word in words)
        {
            if (Seek(terms, statistics, segment, word) is not { } weight)
            {
                continue;
            }

            found = terms.Docs(live, found, DocsFlags.FREQS);
            for (var document = found.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.NextDoc())
            {
                scores[document] += weight * Bm25.Saturation(table, found.Freq, lengths[document]);
                counts[document]++;
            }
        }
    }

    private void AddValues(AtomicReaderContext segment, float[] scores, ushort[] counts)
    {
        foreach (var value in plan.Values)
        {
            foreach (var document in DocumentsOf(segment, value))
            {
                scores[document] += value.Score;
                counts[document] = Enough;
            }
        }
    }

    private int HandOn(AtomicReaderContext segment, ICollector collector, ReadOnlySpan<float> scores, ushort[] counts)
    {
        var matches = 0;
        var scorer = new ScanScorer();
        collector.SetNextReader(segment);
        collector.SetScorer(scorer);
        for (var document = 0; document < scores.Length; document++)
        {
            if (scores[document] > 0 && IsMatch(scores[document], counts[document]))
            {
                matches++;
                scorer.MoveTo(document, scores[document]);
                collector.Collect(document);
            }
        }

        return matches;
    }

    private void Score(AtomicReaderContext segment, int[] documents, out float[] scores, out float[] completing, out int[] counts)
    {
        (scores, completing, counts) = (new float[documents.Length], new float[documents.Length], new int[documents.Length]);
        foreach (var field in plan.Words.GroupBy(w => w.Field))
        {
            if (TermsOf(segment, field.Key) is not { } terms)
            {
                continue;
            }

            var statistics = WordStatistics.Of(searcher.IndexReader, field.Key);
            var lengths = statistics.Lengths(segment.Ord);
            DocsEnum? found = null;
            foreach (var word in field)
            {
                if (Seek(terms, statistics, segment, word) is not { } weight)
                {
                    continue;
                }

                found = terms.Docs(null, found, DocsFlags.FREQS);
                var target = word.Role == WordRole.Completes ? completing : scores;
                for (var (i, at) = (0, -1); i < documents.Length && at != DocIdSetIterator.NO_MORE_DOCS; i++)
                {
                    at = at < documents[i] ? found.Advance(documents[i]) : at;
                    if (at == documents[i])
                    {
                        target[i] += weight * Bm25.Saturation(statistics.Saturations, found.Freq, lengths[at]);
                        counts[i] += word.Role == WordRole.Completes ? 0 : 1;
                    }
                }
            }
        }

        foreach (var value in plan.Values)
        {
            foreach (var document in DocumentsOf(segment, value))
            {
                if (Array.BinarySearch(documents, document) is >= 0 and var i)
                {
                    scores[i] += value.Score;
                    counts[i] = Enough;
                }
            }
        }
    }

    private static TermsEnum? TermsOf(AtomicReaderContext segment, IndexField field) =>
        segment.AtomicReader.GetTerms(field.Name)?.GetEnumerator();

    /// <summary>Puts the enumeration at a word; its weight, null where the segment lacks it.</summary>
    private static float? Seek(TermsEnum terms, WordStatistics statistics, AtomicReaderContext segment, SoughtWord word)
    {
        var places = statistics.Find(word.Word);
        if (places.Get(segment.Ord) is not { } place)
        {
            return null;
        }

        terms.SeekExact(new BytesRef(word.Word), place);
        return word.Weight * statistics.WeightOf(word.Word);
    }

    private static IEnumerable<int> DocumentsOf(AtomicReaderContext segment, SoughtValue value)
    {
        var terms = segment.AtomicReader.GetTerms(value.Field.Name)?.GetEnumerator();
        var wanted = value.Term.Bytes;
        if (terms is null || (value.Begins ? terms.SeekCeil(wanted) == TermsEnum.SeekStatus.END : !terms.SeekExact(wanted)))
        {
            yield break;
        }

        do
        {
            if (!StringHelper.StartsWith(terms.Term, wanted))
            {
                yield break;
            }

            var found = terms.Docs(segment.AtomicReader.LiveDocs, null, DocsFlags.NONE);
            for (var document = found.NextDoc(); document != DocIdSetIterator.NO_MORE_DOCS; document = found.NextDoc())
            {
                yield return document;
            }
        }
        while (value.Begins && terms.MoveNext());
    }
}

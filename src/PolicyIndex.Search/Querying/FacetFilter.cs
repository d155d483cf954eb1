using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>One facet of a running search: the values the request allows, and the counts of what was found.</summary>
internal sealed class FacetFilter(IndexField field, IReadOnlyCollection<string> allowed)
{
    private readonly Dictionary<string, int> counts = new(StringComparer.Ordinal);
    private SortedSetDocValues values = DocValues.EMPTY_SORTED_SET;
    private bool[] allowedOrdinals = [];
    private int[] segmentCounts = [];
    private int[] current = new int[4];
    private int currentCount;

    /// <summary>Moves on to another segment; its ordinals are other numbers.</summary>
    public void Enter(AtomicReader segment)
    {
        Leave();
        values = DocValues.EMPTY_SORTED_SET;
        if (segment.GetSortedSetDocValues(field.Name) is { } found)
        {
            values = found;
        }

        segmentCounts = new int[values.ValueCount];
        allowedOrdinals = new bool[values.ValueCount];
        foreach (var value in allowed)
        {
            var ordinal = values.LookupTerm(new BytesRef(value));
            if (ordinal >= 0)
            {
                allowedOrdinals[ordinal] = true;
            }
        }
    }

    /// <summary>Reads a document's values; true where the request lets it pass.</summary>
    public bool Read(int document)
    {
        currentCount = 0;
        var passes = allowed.Count == 0;
        if (segmentCounts.Length == 0)
        {
            return passes;
        }

        values.SetDocument(document);
        for (var ordinal = values.NextOrd(); ordinal != SortedSetDocValues.NO_MORE_ORDS; ordinal = values.NextOrd())
        {
            if (currentCount == current.Length)
            {
                Array.Resize(ref current, currentCount * 2);
            }

            current[currentCount++] = (int)ordinal;
            passes |= allowedOrdinals[ordinal];
        }

        return passes;
    }

    /// <summary>Counts the document that was read last.</summary>
    public void Count()
    {
        for (var i = 0; i < currentCount; i++)
        {
            segmentCounts[current[i]]++;
        }
    }

    /// <summary>All counts so far, most frequent first, then by value.</summary>
    public IReadOnlyList<FacetCount> Counts()
    {
        Leave();
        return [.. counts.Select(c => new FacetCount(c.Key, c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)];
    }

    private void Leave()
    {
        var value = new BytesRef();
        for (var ordinal = 0; ordinal < segmentCounts.Length; ordinal++)
        {
            if (segmentCounts[ordinal] > 0)
            {
                values.LookupOrd(ordinal, value);
                var text = value.Utf8ToString();
                counts[text] = counts.GetValueOrDefault(text) + segmentCounts[ordinal];
            }
        }

        segmentCounts = [];
    }
}

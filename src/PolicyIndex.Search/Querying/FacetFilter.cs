using System.Globalization;
using System.Runtime.CompilerServices;
using Lucene.Net.Index;
using Lucene.Net.Util;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search.Querying;

/// <summary>The facets of a running search: the values the request allows, and the counts of what was found.</summary>
internal sealed class FacetFilter(SearchRequest request)
{
    private const int Unread = -1;

    /// <summary>Sets of a segment by their numbers, decoded when first met; segments never change.</summary>
    private static readonly ConditionalWeakTable<object, FacetSet?[]> s_sets = [];

    private readonly IReadOnlyCollection<string>[] allowed =
    [
        [.. request.Levels.Select(l => l.ToString())],
        request.Regions,
        request.Issuers,
        request.Kinds,
        [.. request.Years.Select(y => y.ToString(CultureInfo.InvariantCulture))],
    ];

    private readonly Dictionary<string, int>[] counts = [.. Enumerable.Range(0, FacetSet.Facets).Select(_ => new Dictionary<string, int>(StringComparer.Ordinal))];
    private SortedDocValues? numbers;
    private FacetSet?[] sets = [];
    private int[] failures = [];
    private int[] met = [];

    /// <summary>Moves on to another segment; its numbers are others.</summary>
    public void Enter(AtomicReader segment)
    {
        Leave();
        numbers = segment.GetSortedDocValues(IndexSchema.Facets.Name);
        sets = numbers is null ? [] : s_sets.GetValue(segment.CoreCacheKey, _ => new FacetSet?[numbers.ValueCount]);
        failures = new int[sets.Length];
        Array.Fill(failures, Unread);
        met = new int[sets.Length];
    }

    /// <summary>Counts a document; true where the request lets it pass. One that only one facet's own filter keeps out still counts in that facet.</summary>
    public bool Count(int document)
    {
        var set = numbers?.GetOrd(document) ?? -1;
        if (set < 0)
        {
            return Array.TrueForAll(allowed, a => a.Count == 0);
        }

        if (failures[set] == Unread)
        {
            failures[set] = FailuresOf(SetOf(set));
        }

        met[set]++;
        return failures[set] == 0;
    }

    /// <summary>All counts so far, most frequent first, then by value.</summary>
    public SearchFacets Counts()
    {
        Leave();
        IReadOnlyList<FacetCount> Of(Facet facet) =>
            [.. counts[(int)facet].Select(c => new FacetCount(c.Key, c.Value)).OrderByDescending(c => c.Count).ThenBy(c => c.Value, StringComparer.Ordinal)];
        return new SearchFacets(Of(Facet.Level), Of(Facet.Region), Of(Facet.Issuer), Of(Facet.Kind), Of(Facet.Year));
    }

    private FacetSet SetOf(int number)
    {
        if (sets[number] is { } known)
        {
            return known;
        }

        var bytes = new BytesRef();
        numbers!.LookupOrd(number, bytes);
        return sets[number] = FacetSet.Decode(bytes.Utf8ToString());
    }

    /// <summary>A bit for each facet whose filter keeps the set out.</summary>
    private int FailuresOf(FacetSet set)
    {
        var failed = 0;
        for (var facet = 0; facet < allowed.Length; facet++)
        {
            if (allowed[facet].Count > 0 && !set.Values[facet].Any(v => allowed[facet].Contains(v, StringComparer.Ordinal)))
            {
                failed |= 1 << facet;
            }
        }

        return failed;
    }

    private void Leave()
    {
        for (var set = 0; set < met.Length; set++)
        {
            if (met[set] == 0 || int.PopCount(failures[set]) > 1)
            {
                continue;
            }

            for (var facet = 0; facet < counts.Length; facet++)
            {
                if (failures[set] == 0 || failures[set] == 1 << facet)
                {
                    foreach (var value in sets[set]!.Values[facet])
                    {
                        counts[facet][value] = counts[facet].GetValueOrDefault(value) + met[set];
                    }
                }
            }
        }

        met = [];
    }
}

namespace PolicyIndex.Search.Lexicon;

/// <summary>
/// What people say and what policy texts say for it (拖着不给 — 逾期未支付). A question in everyday words shares few characters
/// with the clause that answers it; the text's words are then looked up too.
/// </summary>
internal sealed class PolicyLexicon
{
    private readonly List<LexiconEntry> entries = [];
    private readonly Dictionary<char, List<int>> byFirst = [];

    /// <summary>Reads rows of <c>said|said⇥written written</c>; rows that begin with # are remarks.</summary>
    /// <exception cref="FormatException">A row has no tab, or nothing on one of its sides.</exception>
    public PolicyLexicon(TextReader rows)
    {
        var number = 0;
        while (rows.ReadLine() is { } row)
        {
            number++;
            if (row.Length == 0 || row[0] == '#')
            {
                continue;
            }

            var sides = row.Split('\t');
            var written = sides.Length == 2 ? sides[1].Split(' ', StringSplitOptions.RemoveEmptyEntries) : [];
            var said = sides[0].Split('|', StringSplitOptions.RemoveEmptyEntries);
            if (written.Length == 0 || said.Length == 0)
            {
                throw new FormatException($"Row {number} of the policy lexicon needs words on both sides of one tab: \"{row}\".");
            }

            foreach (var word in said)
            {
                var first = char.ToUpperInvariant(word[0]);
                (byFirst.TryGetValue(first, out var known) ? known : byFirst[first] = []).Add(entries.Count);
                entries.Add(new LexiconEntry(word, written));
            }
        }
    }

    /// <summary>The lexicon that comes with the product.</summary>
    public static PolicyLexicon Default { get; } = ReadDefault();

    /// <summary>All entries, in the order of the rows.</summary>
    public IReadOnlyList<LexiconEntry> Entries => entries;

    /// <summary>The words of policy texts for what a query says, each once, without those it has itself.</summary>
    public IReadOnlyList<string> WrittenFor(string query) =>
        [.. EntriesIn(query).SelectMany(e => e.Written).Distinct(StringComparer.Ordinal).Where(w => !query.Contains(w, StringComparison.Ordinal))];

    /// <summary>The entries whose everyday word a query says, in the lexicon's order.</summary>
    public IReadOnlyList<LexiconEntry> EntriesIn(string query)
    {
        var found = new SortedSet<int>();
        for (var at = 0; at < query.Length; at++)
        {
            if (byFirst.TryGetValue(char.ToUpperInvariant(query[at]), out var candidates))
            {
                foreach (var entry in candidates)
                {
                    if (query.AsSpan(at).StartsWith(entries[entry].Said, StringComparison.OrdinalIgnoreCase))
                    {
                        found.Add(entry);
                    }
                }
            }
        }

        return [.. found.Select(i => entries[i])];
    }

    private static PolicyLexicon ReadDefault()
    {
        using var stream = typeof(PolicyLexicon).Assembly.GetManifestResourceStream("PolicyIndex.Search.Lexicon.policy-lexicon.tsv")
            ?? throw new InvalidOperationException("The policy lexicon is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new PolicyLexicon(reader);
    }
}

namespace PolicyIndex.Search.Lexicon;

/// <summary>
/// What people say and what policy texts say for it (拖着不给 — 逾期未支付). A question in everyday words shares few characters
/// with the clause that answers it; the text's words are then looked up too.
/// </summary>
internal sealed class PolicyLexicon
{
    private readonly List<LexiconEntry> entries = [];

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

            entries.AddRange(said.Select(word => new LexiconEntry(word, written)));
        }
    }

    /// <summary>The lexicon that comes with the product.</summary>
    public static PolicyLexicon Default { get; } = ReadDefault();

    /// <summary>The words of policy texts for what a query says, each once, without those it has itself.</summary>
    public IReadOnlyList<string> WrittenFor(string query) =>
        [.. EntriesIn(query).SelectMany(e => e.Written).Distinct(StringComparer.Ordinal).Where(w => !query.Contains(w, StringComparison.Ordinal))];

    /// <summary>The entries whose everyday word a query says.</summary>
    public IEnumerable<LexiconEntry> EntriesIn(string query) => entries.Where(e => query.Contains(e.Said, StringComparison.OrdinalIgnoreCase));

    private static PolicyLexicon ReadDefault()
    {
        using var stream = typeof(PolicyLexicon).Assembly.GetManifestResourceStream("PolicyIndex.Search.Lexicon.policy-lexicon.tsv")
            ?? throw new InvalidOperationException("The policy lexicon is missing from the assembly.");
        using var reader = new StreamReader(stream);
        return new PolicyLexicon(reader);
    }
}

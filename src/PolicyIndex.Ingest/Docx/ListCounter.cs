using System.Text;

namespace PolicyIndex.Ingest.Docx;

/// <summary>Counts the numbered paragraphs of a document and prints their numbers as a word processor would.</summary>
internal sealed class ListCounter(ListDefinitions definitions)
{
    private readonly Dictionary<int, int?[]> _counts = [];
    private readonly HashSet<(int List, int Level)> _restarted = [];

    /// <summary>What stands before the text of the next paragraph of this list; empty where nothing is printed.</summary>
    public string Next(int list, int level)
    {
        if (definitions.Find(list) is not { } found || level is < 0 or >= ListDefinitions.Levels || found.Levels[level] is not { } own)
        {
            return "";
        }

        if (!_counts.TryGetValue(found.Pattern, out var counts))
        {
            _counts.Add(found.Pattern, counts = new int?[ListDefinitions.Levels]);
        }

        var restart = _restarted.Add((list, level)) ? found.Restarts[level] : null;
        counts[level] = restart ?? (counts[level] is { } last && last < int.MaxValue ? last + 1 : own.Start);
        for (var below = level + 1; below < ListDefinitions.Levels; below++)
        {
            // lvlRestart counts levels from 1: 2 means that levels one and two restart this one.
            if (found.Levels[below]?.RestartsAfter is not { } after || (after != 0 && level < after))
            {
                counts[below] = null;
            }
        }

        var printed = Print(found, own, counts);
        return printed.Length > 0 && own.IsSpaced ? printed + " " : printed;
    }

    private static string Print(DocumentList list, ListLevel own, int?[] counts)
    {
        if (string.Equals(own.Format, "bullet", StringComparison.Ordinal))
        {
            return string.Concat(own.Text.Select(c => SymbolCharacters.Bullet(c)));
        }

        var printed = new StringBuilder();
        for (var i = 0; i < own.Text.Length; i++)
        {
            if (own.Text[i] != '%' || i + 1 == own.Text.Length || own.Text[i + 1] is not (>= '1' and <= '9'))
            {
                printed.Append(own.Text[i]);
                continue;
            }

            var at = own.Text[++i] - '1';
            var level = list.Levels[at];
            printed.Append(NumberFormat.Print(counts[at] ?? level?.Start ?? 1, own.IsLegal ? "decimal" : level?.Format ?? "decimal"));
        }

        return printed.ToString();
    }
}

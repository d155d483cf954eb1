using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Provisions.Citations.Reading;

/// <summary>A work as the text names it.</summary>
/// <param name="Title">Its title.</param>
/// <param name="Number">Its number; null where none is printed.</param>
internal sealed record NamedWork(string Title, string? Number);

/// <summary>
/// The short names that a text has given to works so far. One holds from its definition to the end of the work, also where
/// the definition hides in an item; a later definition of the same name replaces it.
/// </summary>
internal sealed class ShortNames
{
    private readonly Dictionary<string, IReadOnlyList<NamedWork>> works = new(StringComparer.Ordinal);

    /// <summary>Names to look for without 《》: long enough to be no accident, and ending as titles do.</summary>
    public IReadOnlyCollection<string> Unmarked { get; private set; } = [];

    public void Define(string term, IReadOnlyList<NamedWork> meaning)
    {
        works[TitleNames.Compact(term)] = meaning;
        if (!term.StartsWith('《') && term.Length >= 3)
        {
            Unmarked = [.. Unmarked.Append(term).Distinct(StringComparer.Ordinal).OrderByDescending(t => t.Length)];
        }
    }

    /// <summary>What a name stands for; empty where it is no short name of works.</summary>
    public IReadOnlyList<NamedWork> MeaningOf(string name) => works.GetValueOrDefault(TitleNames.Compact(name)) ?? [];
}

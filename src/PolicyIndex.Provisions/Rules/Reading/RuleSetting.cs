using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>What stands around a sentence and gives it conditions: the work, its headings, the lead-in.</summary>
/// <param name="Work">The work.</param>
/// <param name="Title">Title of the instrument, else of the work.</param>
/// <param name="Headings">Headings above the sentence, innermost first.</param>
/// <param name="LeadIn">The words that lead in a list; empty without any.</param>
internal sealed record RuleSetting(Work Work, Passage Title, IReadOnlyList<Passage> Headings, Passage LeadIn)
{
    /// <summary>Title and headings in one, for patterns that ask what a passage is about.</summary>
    public string About { get; } = string.Join('\n', Headings.Append(Title).Select(p => p.Text));
}

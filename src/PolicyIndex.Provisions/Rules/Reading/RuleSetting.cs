using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Rules.Reading;

/// <summary>What stands around a sentence and gives it conditions: the work, its headings, the lead-in.</summary>
/// <param name="Work">The work.</param>
/// <param name="Title">Title of the instrument, else of the work, folded.</param>
/// <param name="Headings">Headings above the sentence, innermost first, folded.</param>
/// <param name="LeadIn">The words that lead in a list, folded; empty without any.</param>
/// <param name="Scope">The clause that says what the work applies to (本办法适用于…), folded; empty without one.</param>
internal sealed record RuleSetting(Work Work, string Title, IReadOnlyList<string> Headings, string LeadIn, string Scope)
{
    /// <summary>Title and headings in one, for patterns that ask what a passage is about.</summary>
    public string About { get; } = string.Join('\n', Headings.Append(Title));
}

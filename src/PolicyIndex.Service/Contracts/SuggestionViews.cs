namespace PolicyIndex.Service.Contracts;

/// <summary>What somebody who is still writing may mean.</summary>
/// <param name="Items">Likeliest first.</param>
internal sealed record SuggestionsView(IReadOnlyList<SuggestionView> Items);

/// <summary>A work or unit that the words may mean.</summary>
/// <param name="Text">Its name: the title, with the clause where one is meant.</param>
/// <param name="Detail">What tells it from others: the number, or the issuer and the year; of a unit with text of its own the beginning of that.</param>
/// <param name="WorkId">The work.</param>
/// <param name="ProvisionId">The unit; null for the work as a whole.</param>
/// <param name="Url">Path of the reader page.</param>
internal sealed record SuggestionView(string Text, string? Detail, string WorkId, string? ProvisionId, string Url);

namespace PolicyIndex.Service.Contracts;

/// <summary>A question to be answered from the documents.</summary>
/// <param name="Question">In the asker's own words.</param>
/// <param name="AsOf">The date whose law is asked for; today in China when absent.</param>
/// <param name="Turns">What was said before, oldest first; the service itself keeps no conversation.</param>
/// <param name="Limit">How many provisions to return beside the answer; 1–20, 8 when absent.</param>
/// <param name="Profile">The enterprise that asks; without one, what the question itself tells of it.</param>
internal sealed record AskRequest(string Question, DateOnly? AsOf = null, IReadOnlyList<TurnView>? Turns = null, int? Limit = null, ProfileRequest? Profile = null);

/// <summary>An enterprise, by facts or in its own words; exactly one of the two.</summary>
/// <param name="Facts">Facts, as for matching.</param>
/// <param name="Description">The enterprise in its own words, at most 4000 characters.</param>
internal sealed record ProfileRequest(FactsRequest? Facts = null, string? Description = null);

/// <summary>One turn of a conversation.</summary>
/// <param name="Role">user or assistant; others are ignored.</param>
/// <param name="Text">What was said.</param>
internal sealed record TurnView(string Role, string Text);

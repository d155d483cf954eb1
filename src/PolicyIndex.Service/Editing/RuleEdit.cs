namespace PolicyIndex.Service.Editing;

/// <summary>What an editor wants done to a rule.</summary>
/// <param name="Action">confirm, reject, dispute, correct or undo.</param>
/// <param name="By">Who.</param>
/// <param name="Why">The reason.</param>
/// <param name="Correction">What is right instead; null unless it corrects.</param>
internal sealed record RuleEdit(AssertionAction Action, string By, string? Why, RuleCorrection? Correction = null);

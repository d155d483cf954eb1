namespace PolicyIndex.Service.Pages.Display;

/// <summary>A fact of an enterprise in the form.</summary>
/// <param name="Name">Name of the field in the form.</param>
/// <param name="Label">What it is called.</param>
/// <param name="Value">What is known; null where nothing is.</param>
/// <param name="Read">Words of the description it was read from; null where it was not.</param>
/// <param name="Hint">What is expected.</param>
/// <param name="Choices">Values to choose from; none for free text.</param>
internal sealed record FactField(string Name, string Label, string? Value, string? Read, string? Hint = null, IReadOnlyList<string>? Choices = null)
{
    /// <summary>Where a question about it leads.</summary>
    public string Id => $"fact-{Name.ToLowerInvariant()}";
}

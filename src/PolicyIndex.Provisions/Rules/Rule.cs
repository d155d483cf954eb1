using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Rules;

/// <summary>A provision's consequence for an enterprise.</summary>
public sealed record Rule
{
    /// <summary><c>{provisionId}@{start}:{kind}</c>, the same after the text is read again.</summary>
    public required string Id { get; init; }

    /// <summary>What it means for an enterprise.</summary>
    public required RuleKind Kind { get; init; }

    /// <summary>Whom it speaks of, as printed; empty where the sentence names nobody.</summary>
    public string Subject { get; init; } = "";

    /// <summary>All of them have to hold.</summary>
    public IReadOnlyList<RuleCondition> Conditions { get; init; } = [];

    /// <summary>The beginning of <see cref="Quote"/>, as printed, up to a comma where it is long.</summary>
    public required string Effect { get; init; }

    /// <summary>Money, shares or rates, each as printed in <see cref="Quote"/>, joined by 、; null without one.</summary>
    public string? Amount { get; init; }

    /// <summary>Until when something has to be done, as printed; null without one.</summary>
    public string? Deadline { get; init; }

    /// <summary>Who is responsible or receives it; null where the text names nobody.</summary>
    public string? Office { get; init; }

    /// <summary>How and where to apply, in the text's words; null where the sentence does not say.</summary>
    public string? HowToApply { get; init; }

    /// <summary>The sentence, as printed.</summary>
    public required string Quote { get; init; }

    /// <summary>Headings above it, innermost first, and the title; folded.</summary>
    public string About { get; init; } = "";

    /// <summary>The work it stands in.</summary>
    public required string WorkId { get; init; }

    /// <summary>The unit it stands in.</summary>
    public required string ProvisionId { get; init; }

    /// <summary>Address of the unit.</summary>
    public required string Path { get; init; }

    /// <summary>Where the sentence is printed.</summary>
    public required SourceAnchor Source { get; init; }
}

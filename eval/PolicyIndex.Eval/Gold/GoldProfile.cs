using System.Text.Json;

namespace PolicyIndex.Eval.Gold;

/// <summary>One record of <c>profiles.jsonl</c>: an enterprise and what rules mean for it.</summary>
internal sealed record GoldProfile
{
    /// <summary>Short id, unique in the file.</summary>
    public required string Id { get; init; }

    /// <summary>Facts by name.</summary>
    public required GoldFacts Facts { get; init; }

    /// <summary>The same enterprise in its own words.</summary>
    public required string Description { get; init; }

    /// <summary>Rules that apply.</summary>
    public IReadOnlyList<GoldVerdict> Applies { get; init; } = [];

    /// <summary>Rules that a missing fact decides.</summary>
    public IReadOnlyList<GoldVerdict> Undetermined { get; init; } = [];

    /// <summary>Near misses.</summary>
    public IReadOnlyList<GoldVerdict> NotApplicable { get; init; } = [];
}

/// <summary>Facts of a profile.</summary>
internal sealed record GoldFacts
{
    public string? Region { get; init; }

    public string? Industry { get; init; }

    public string? Size { get; init; }

    public decimal? Employees { get; init; }

    public decimal? RevenueWan { get; init; }

    public decimal? AssetsWan { get; init; }

    public string? Ownership { get; init; }

    public string? Founded { get; init; }

    public IReadOnlyList<string> Qualifications { get; init; } = [];

    public IReadOnlyList<string> Activities { get; init; } = [];

    public IReadOnlyDictionary<string, JsonElement> Other { get; init; } = new Dictionary<string, JsonElement>(StringComparer.Ordinal);
}

/// <summary>What a rule means for a profile.</summary>
internal sealed record GoldVerdict
{
    /// <summary>Id of the rule.</summary>
    public required string Rule { get; init; }

    /// <summary>Document number or title.</summary>
    public required string Doc { get; init; }

    /// <summary>The unit's path.</summary>
    public required string Path { get; init; }

    /// <summary>The rule's lines.</summary>
    public required LineSpan Lines { get; init; }

    /// <summary>What follows, in short.</summary>
    public string Effect { get; init; } = "";

    /// <summary>The fact that would decide.</summary>
    public string? Missing { get; init; }

    /// <summary>The field that shuts it out.</summary>
    public string? Why { get; init; }
}

using PolicyIndex.Provisions.Rules;

namespace PolicyIndex.Service.Editing;

/// <summary>An editor's decision on a rule as a form of a page sends it; every field may be missing.</summary>
internal sealed record RuleForm
{
    /// <summary>The editor's key.</summary>
    public string? Key { get; set; }

    /// <summary>confirm, reject, dispute, correct or undo.</summary>
    public string? Decision { get; set; }

    /// <summary>The rule.</summary>
    public string? Id { get; set; }

    /// <summary>The version that was shown.</summary>
    public int? Version { get; set; }

    public string? Reason { get; set; }

    public RuleKind? Kind { get; set; }

    public string? Subject { get; set; }

    public string? Amount { get; set; }

    public string? Deadline { get; set; }

    /// <summary>Numbers of the conditions shown that are wrong, from 0.</summary>
    public int[] Without { get; set; } = [];
}

namespace PolicyIndex.Service.Editing;

/// <summary>How an edit of a rule ended.</summary>
internal abstract record RuleEditOutcome
{
    /// <summary>It is kept.</summary>
    public sealed record Done : RuleEditOutcome;

    /// <summary>There is no such rule.</summary>
    public sealed record Missing : RuleEditOutcome;

    /// <summary>Somebody spoke of it since the caller looked.</summary>
    public sealed record Outdated(int Version) : RuleEditOutcome;

    /// <summary>It cannot be done; for people.</summary>
    public sealed record Refused(string Reason) : RuleEditOutcome;
}

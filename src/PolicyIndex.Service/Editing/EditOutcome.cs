using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Editing;

/// <summary>How an edit ended.</summary>
internal abstract record EditOutcome
{
    /// <summary>It is kept.</summary>
    public sealed record Done(EffectRow Effect) : EditOutcome;

    /// <summary>There is no such effect.</summary>
    public sealed record Missing : EditOutcome;

    /// <summary>Somebody changed it since the caller looked.</summary>
    public sealed record Outdated(int Version) : EditOutcome;

    /// <summary>It cannot be done; for people.</summary>
    public sealed record Refused(string Reason) : EditOutcome;
}

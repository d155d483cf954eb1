namespace PolicyIndex.Service.Relations;

/// <summary>What status is computed from besides effects: the work's dates.</summary>
internal sealed record DatedWork(string Id, string Name, DateOnly? IssuedOn, DateOnly? EffectiveOn, bool EffectiveOnIssue, DateOnly? ExpiresOn)
{
    /// <summary>First day in force, where the text says so.</summary>
    public DateOnly? Commencement => EffectiveOn ?? (EffectiveOnIssue ? IssuedOn : null);
}

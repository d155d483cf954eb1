namespace PolicyIndex.Search;

/// <summary>Changes are missing between what the index holds and what it was given; the follower must fetch them or rebuild.</summary>
public sealed class SequenceGapException(long applied, long given)
    : InvalidOperationException($"The index has applied change {applied} and was given change {given}: changes {applied + 1} to {given - 1} are missing. Apply them first, or rebuild the index.")
{
    /// <summary>Last change the index has applied.</summary>
    public long Applied { get; } = applied;

    /// <summary>First change it was given.</summary>
    public long Given { get; } = given;
}

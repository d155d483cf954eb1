namespace PolicyIndex.Search;

/// <summary>Why an index directory cannot be used.</summary>
public enum IndexFault
{
    /// <summary>Written with another index schema: rebuild it from the store.</summary>
    SchemaMismatch,

    /// <summary>Damaged or not an index: rebuild it from the store.</summary>
    Damaged,

    /// <summary>Another process writes to it: stop that process, or open it for reading.</summary>
    InUse,

    /// <summary>There is no index yet, and it was opened for reading only.</summary>
    Missing,
}

/// <summary>An index directory cannot be opened; <see cref="Fault"/> tells what to do.</summary>
public sealed class IndexUnusableException(IndexFault fault, string message, Exception? cause = null) : IOException(message, cause)
{
    /// <summary>What is wrong.</summary>
    public IndexFault Fault { get; } = fault;
}

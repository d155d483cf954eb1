namespace PolicyIndex.Search;

/// <summary>A cursor that no search gave out, or that belongs to another query or other filters.</summary>
public sealed class InvalidCursorException(string reason) : FormatException($"The cursor cannot be used: {reason} Search again without a cursor.");

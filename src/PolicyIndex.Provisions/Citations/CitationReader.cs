using PolicyIndex.Provisions.Citations.Reading;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Citations;

/// <summary>
/// Finds and types the references of one work; those to its own units are resolved at once. What other works are meant is
/// the <see cref="CitationLinker"/>'s business and changes as works come and go; this does not.
/// </summary>
public static class CitationReader
{
    /// <summary>The references in document order. Accepts every text.</summary>
    public static IReadOnlyList<Citation> Read(ParsedWork work, SourceText source)
    {
        ArgumentNullException.ThrowIfNull(work);
        ArgumentNullException.ThrowIfNull(source);
        return new WorkReading(work, new ProvisionAnchors(source)).Read();
    }
}

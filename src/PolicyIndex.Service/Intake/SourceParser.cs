using PolicyIndex.Provisions.Citations;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Intake;

/// <summary>The parser and the version that is stored with what it made.</summary>
/// <param name="Version">Changes whenever the same input would give another output.</param>
/// <param name="Parse">Total: accepts every text.</param>
internal sealed record SourceParser(string Version, Func<SourceText, ParsedSource> Parse)
{
    /// <summary>References of a parsed work, in document order; what other works they mean is found later, when all are known.</summary>
    public Func<ParsedWork, SourceText, IReadOnlyList<Citation>> ReadCitations { get; init; } = CitationReader.Read;

    /// <summary>Changes whenever the references read from the same parse would be others.</summary>
    private const string CitationsVersion = "2";

    /// <summary>Changes whenever the same files would make other former texts of their works.</summary>
    private const string ExpressionsVersion = "1";

    public static readonly SourceParser Default = new($"{PolicyParser.Version}.{CitationsVersion}.{ExpressionsVersion}", PolicyParser.Parse);
}

using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Service.Intake;

/// <summary>The parser and the version that is stored with what it made.</summary>
/// <param name="Version">Changes whenever the same input would give another output.</param>
/// <param name="Parse">Total: accepts every text.</param>
internal sealed record SourceParser(string Version, Func<SourceText, ParsedSource> Parse)
{
    public static readonly SourceParser Default = new(PolicyParser.Version, PolicyParser.Parse);
}

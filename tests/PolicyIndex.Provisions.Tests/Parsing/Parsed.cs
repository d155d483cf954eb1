using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>Invented texts through the whole parser.</summary>
internal static class Parsed
{
    public static ParsedWork Work(string text) => Assert.Single(PolicyParser.Parse(SourceText.FromText(new Manifestation("0", "invented.txt", "text/plain", text.Length, null), text)).Works);
}

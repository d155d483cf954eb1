using Lucene.Net.Analysis;

namespace PolicyIndex.Search.Analysis;

/// <summary>The analyzer of policy text: single characters, bigrams, Latin words and numbers.</summary>
internal sealed class ProvisionAnalyzer(SpacesInRuns spaces) : Analyzer
{
    protected override TokenStreamComponents CreateComponents(string fieldName, TextReader reader) =>
        new(new ProvisionTokenizer(reader, spaces));
}

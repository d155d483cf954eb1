using System.Globalization;
using Lucene.Net.Index;
using PolicyIndex.Search.Schema;

namespace PolicyIndex.Search;

/// <summary>What every Lucene commit says about itself, so that content and its place in the change log can never disagree.</summary>
/// <param name="Sequence">Last change applied.</param>
/// <param name="Schema">Schema it was written with; null for a commit that is none of ours.</param>
internal sealed record IndexCommitData(long Sequence, string? Schema = IndexSchema.Version)
{
    private const string SchemaKey = "schema";
    private const string SequenceKey = "sequence";

    public Dictionary<string, string> ToUserData() => new(StringComparer.Ordinal)
    {
        [SchemaKey] = Schema ?? IndexSchema.Version,
        [SequenceKey] = Sequence.ToString(CultureInfo.InvariantCulture),
    };

    /// <summary>The last commit of a directory.</summary>
    public static IndexCommitData Of(Lucene.Net.Store.Directory directory)
    {
        var last = new SegmentInfos();
        last.Read(directory);
        return last.UserData.TryGetValue(SequenceKey, out var text) && long.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var sequence)
            ? new IndexCommitData(sequence, last.UserData.TryGetValue(SchemaKey, out var schema) ? schema : null)
            : new IndexCommitData(0, null);
    }
}

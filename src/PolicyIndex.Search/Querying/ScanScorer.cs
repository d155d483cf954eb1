using Lucene.Net.Search;

namespace PolicyIndex.Search.Querying;

/// <summary>Tells Lucene's collectors the score that a scan has worked out for the document it hands on.</summary>
internal sealed class ScanScorer() : Scorer(null)
{
    private int document = -1;
    private float score;

    public override int DocID => document;

    public override int Freq => 1;

    /// <summary>Takes a document up.</summary>
    public void MoveTo(int document, float score) => (this.document, this.score) = (document, score);

    public override float GetScore() => score;

    public override int NextDoc() => throw new NotSupportedException("A scan moves on by itself.");

    public override int Advance(int target) => throw new NotSupportedException("A scan moves on by itself.");

    public override long GetCost() => 1;
}

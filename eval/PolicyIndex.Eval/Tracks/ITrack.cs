using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;

namespace PolicyIndex.Eval.Tracks;

/// <summary>One kind of evaluation against gold; a new one is a class and a row in <see cref="AllTracks"/>.</summary>
internal interface ITrack
{
    /// <summary>Name on the command line and of its baseline file.</summary>
    public string Name { get; }

    /// <summary>What it measures, in one line.</summary>
    public string Description { get; }

    /// <summary>Measures.</summary>
    /// <exception cref="GoldFormatException">A gold file that the track needs is missing or unreadable.</exception>
    public TrackResult Run(GoldFolder gold, EvalCorpus corpus);
}

using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;

namespace PolicyIndex.Eval.Retrieval;

/// <summary>Questions against the index.</summary>
internal sealed class RetrievalTrack : ITrack
{
    public string Name => "retrieval";

    public string Description => "questions find the provisions that answer them";

    public TrackResult Run(GoldFolder gold, EvalCorpus corpus)
    {
        var questions = gold.Questions();
        using var retriever = new IndexRetriever(corpus);
        if (questions.Count > 0)
        {
            // The first search loads code and index; times are of the others.
            retriever.Retrieve(questions[0].Q, 1);
        }

        return RetrievalScore.Measure(questions, corpus, retriever);
    }
}

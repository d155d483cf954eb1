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
        var further = gold.FurtherQuestions();
        using var retriever = new IndexRetriever(corpus);
        foreach (var question in questions.Concat(further))
        {
            // Searches compile code and load the index; times are those of a service that has run for a while.
            retriever.Retrieve(question.Q, 10);
        }

        return RetrievalScore.Measure(questions, further, corpus, retriever);
    }
}

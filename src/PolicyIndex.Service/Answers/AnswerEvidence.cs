namespace PolicyIndex.Service.Answers;

/// <summary>What speaks for an answer and against it, each between 0 and 1: the confidence is read from it.</summary>
/// <param name="Phrases">Share of the question's phrases in the units quoted.</param>
/// <param name="BestUnit">Share of its words in the unit that has most of them, rare words counting more.</param>
/// <param name="Absent">Share of the phrases whose first word is nowhere in the units quoted.</param>
/// <param name="Missing">Share of the facts asked for that were not found.</param>
/// <param name="Facts">Whether a fact asked for stands in the first sentence chosen; 1 where none is asked for.</param>
/// <param name="First">Whether the first sentence chosen is of the unit that the search put first.</param>
/// <param name="Margin">How much better the first unit was found than the first of another document, of its score.</param>
/// <param name="OneWork">Share of the sentences that are of the first one's document.</param>
/// <param name="Parts">How much the question asks at once: 0 for one thing, 1 for five and more.</param>
/// <param name="Whole">Whether a list, conditions, steps or a comparison is asked for: right only when whole.</param>
/// <param name="Named">Whether the question names the document.</param>
internal sealed record AnswerEvidence(
    double Phrases, double BestUnit, double Absent, double Missing, double Facts, double First, double Margin, double OneWork, double Parts, double Whole, double Named)
{
    /// <summary>The evidence by name, in a fixed order.</summary>
    public IReadOnlyList<(string Name, double Value)> All =>
    [
        ("phrases", Phrases), ("bestUnit", BestUnit), ("absent", Absent), ("missing", Missing), ("facts", Facts), ("first", First),
        ("margin", Margin), ("oneWork", OneWork), ("parts", Parts), ("whole", Whole), ("named", Named),
    ];
}

namespace PolicyIndex.Service.Answers;

/// <summary>What speaks for and against the documents' holding an answer, each between 0 and 1.</summary>
/// <param name="Reason">Whether a rule gives a reason to refuse.</param>
/// <param name="Absent">Share of the question's phrases whose first word is nowhere in the evidence.</param>
/// <param name="Fact">Least share of the phrases beside a fact asked for, of the share beside the best sentence of all; 1 where no fact is asked for.</param>
/// <param name="Clauses">How much is told and asked: 0 for one clause, 1 for five and more. Who tells his case asks what he has seen.</param>
internal sealed record RefusalSigns(double Reason, double Absent, double Fact, double Clauses)
{
    /// <summary>The signs by name, in a fixed order.</summary>
    public IReadOnlyList<(string Name, double Value)> All => [("reason", Reason), ("absent", Absent), ("fact", Fact), ("clauses", Clauses)];
}

namespace PolicyIndex.Service.Answers;

/// <summary>
/// How far an answer can be trusted: the share of answers on such evidence that was right. The weights of <see cref="AnswerEvidence"/>
/// are fitted by <c>eval calibrate-confidence</c>, cross-validated by document.
/// </summary>
internal static class Confidence
{
    /// <summary>Nothing chosen by likeness is surer, or less sure, than this: the questions it was measured on are few.</summary>
    private const double Least = 0.05;
    private const double Most = 0.95;

    private static readonly LogisticWeights s_weights = LogisticWeights.OfResource("confidence.tsv");

    /// <summary>Of what is known and not searched for: the unit named, the ledger's word, the document's own facts.</summary>
    public static double Known => Most;

    /// <summary>Share of comparable answers that was right.</summary>
    public static double Of(AnswerEvidence evidence) => Of(evidence, s_weights);

    /// <summary>The same with other weights: evaluation tries them on documents they were not fitted to.</summary>
    public static double Of(AnswerEvidence evidence, LogisticWeights weights) => Math.Round(Math.Clamp(weights.Of(evidence.All), Least, Most), 2);
}

using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>An answer with the figure that its confidence was read from; evaluation fits the table with it.</summary>
/// <param name="View">What the client gets.</param>
/// <param name="Evidence">See <see cref="Confidence.Evidence"/>; null where the answer did not come from chosen sentences.</param>
internal sealed record AnswerTrace(AnswerView View, double? Evidence);

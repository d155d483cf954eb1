using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>An answer with what its confidence was read from; evaluation fits the weights with it.</summary>
/// <param name="View">What the client gets.</param>
/// <param name="Evidence">Null where the answer did not come from chosen sentences.</param>
/// <param name="Signs">What was judged by whether there is an answer; null where that was not asked.</param>
internal sealed record AnswerTrace(AnswerView View, AnswerEvidence? Evidence, RefusalSigns? Signs = null);

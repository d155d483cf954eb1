using PolicyIndex.Service.Contracts;

namespace PolicyIndex.Service.Answers;

/// <summary>Answers questions from the stored documents; every door asks through it.</summary>
internal interface IAnswerer
{
    /// <param name="asked">The question.</param>
    /// <param name="cancellation">Stops the work.</param>
    /// <returns>Null while there is no index to ask.</returns>
    public Task<AnswerView?> AnswerAsync(AskRequest asked, CancellationToken cancellation);
}

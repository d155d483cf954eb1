namespace PolicyIndex.Service.Indexing;

/// <summary>Tells the index follower that the change log has grown, so that it need not wait for its next look.</summary>
internal sealed class ChangeSignal : IDisposable
{
    private readonly SemaphoreSlim raised = new(0, 1);

    public void Raise()
    {
        // One pending signal covers any number of changes; a second one says nothing new.
        if (raised.CurrentCount == 0)
        {
            try
            {
                raised.Release();
            }
            catch (SemaphoreFullException)
            {
                // Raised by someone else between the two lines.
            }
        }
    }

    /// <summary>Waits for a signal, at most for the time given.</summary>
    public Task WaitAsync(TimeSpan atMost, CancellationToken cancellation) => raised.WaitAsync(atMost, cancellation);

    public void Dispose() => raised.Dispose();
}

namespace PolicyIndex.Service.Indexing;

internal sealed class WorkCatalogs
{
    private int n;

    public Task RefreshAsync(CancellationToken cancellation)
    {
        n++; _ = n;
        return Task.CompletedTask.WaitAsync(cancellation);
    }
}

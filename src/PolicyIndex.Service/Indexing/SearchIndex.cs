using PolicyIndex.Search;
using PolicyIndex.Search.Questions;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Indexing;

/// <summary>This process's handle on the index: opened on first use, for writing where no other process does, else for reading.</summary>
internal sealed class SearchIndex(DataDirectory data, ILogger<SearchIndex> logger) : IDisposable
{
    private readonly Lock opening = new();
    private ProvisionIndex? current;

    /// <summary>Whether this process follows the change log, or another one does.</summary>
    public bool IsWriter { get; private set; }

    /// <summary>Last change searches see; 0 without an index.</summary>
    public long AppliedSequence => current?.AppliedSequence ?? 0;

    /// <returns>Null while there is no index.</returns>
    /// <exception cref="InvalidCursorException">The cursor is not of this search.</exception>
    public SearchResult? Search(SearchRequest request) => current?.Search(request);

    /// <summary>A question taken apart by the word statistics of the index.</summary>
    /// <returns>Null while there is no index.</returns>
    public QuestionWords? WordsOf(string question) => current?.WordsOf(question);

    /// <summary>The index, opened for writing where possible. An index that this version cannot use is begun anew.</summary>
    /// <returns>Null where another process writes and has not begun yet.</returns>
    public ProvisionIndex? Open()
    {
        lock (opening)
        {
            if (current is not null && IsWriter)
            {
                return current;
            }

            try
            {
                var writable = OpenForWriting();
                current?.Dispose();
                current = writable;
                IsWriter = true;
            }
            catch (IndexUnusableException e) when (e.Fault == IndexFault.InUse)
            {
                current = current ?? OpenBeside();
                current?.Refresh();
            }

            return current;
        }
    }

    public void Dispose()
    {
        lock (opening)
        {
            current?.Dispose();
            current = null;
        }
    }

    private ProvisionIndex OpenForWriting()
    {
        try
        {
            return ProvisionIndex.Open(data.IndexDirectory);
        }
        catch (IndexUnusableException e) when (e.Fault is IndexFault.SchemaMismatch or IndexFault.Damaged)
        {
            logger.LogWarning("{Reason} It is rebuilt now.", e.Message);
            return ProvisionIndex.OpenEmpty(data.IndexDirectory);
        }
    }

    private ProvisionIndex? OpenBeside()
    {
        try
        {
            return ProvisionIndex.OpenReadOnly(data.IndexDirectory);
        }
        catch (IndexUnusableException)
        {
            return null;
        }
    }
}

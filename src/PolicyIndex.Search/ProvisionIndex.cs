using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Store;
using PolicyIndex.Search.Embeddings;
using PolicyIndex.Search.Querying;
using PolicyIndex.Search.Questions;
using PolicyIndex.Search.Reranking;
using PolicyIndex.Search.Schema;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyIndex.Search;

/// <summary>
/// The search index of one node: derived from the store by following its change log, rebuildable at any time. Safe for
/// any number of threads; a search works on the last committed state and never waits for a change being applied.
/// </summary>
public sealed class ProvisionIndex : IDisposable
{
    private readonly System.Threading.Lock writing = new();
    private readonly LuceneDirectory directory;
    private readonly SearcherManager searchers;
    private IndexWriter? writer;
    private long appliedSequence;
    private bool disposed;

    private ProvisionIndex(LuceneDirectory directory, IndexWriter? writer)
    {
        this.directory = directory;
        this.writer = writer;
        searchers = new SearcherManager(directory, new WarmSearcherFactory());
        appliedSequence = IndexCommitData.Of(directory).Sequence;
    }

    /// <summary>Number of the last change that searches see; 0 before the first.</summary>
    public long AppliedSequence => Interlocked.Read(ref appliedSequence);

    /// <summary>Provisions that can be hits.</summary>
    public int ProvisionCount => Read(s => s.IndexReader.NumDocs);

    /// <summary>Opens the index in a directory for searching and following, or begins an empty one there.</summary>
    /// <exception cref="IndexUnusableException">Another schema, damaged, or in use by another process.</exception>
    public static ProvisionIndex Open(string path) => Open(IndexDirectory.OnDisk(path), OpenMode.CREATE_OR_APPEND, path);

    /// <summary>Begins an empty index in a directory of its own, removing whatever it held; to be filled by <see cref="Rebuild"/>.</summary>
    /// <exception cref="IndexUnusableException">In use by another process.</exception>
    public static ProvisionIndex OpenEmpty(string path) => Open(IndexDirectory.OnDisk(path), OpenMode.CREATE, path);

    /// <summary>Opens the index in a directory for searching only, beside the process that writes it; see <see cref="Refresh"/>.</summary>
    /// <exception cref="IndexUnusableException">Missing, another schema, or damaged.</exception>
    public static ProvisionIndex OpenReadOnly(string path) => Open(IndexDirectory.OnDisk(path), null, path);

    /// <summary>An empty index in memory.</summary>
    public static ProvisionIndex InMemory() => Open(new RAMDirectory(), OpenMode.CREATE, "memory");

    /// <summary>Applies one change-log entry; see <see cref="Apply(long, long, IReadOnlyList{WorkChange})"/>.</summary>
    public bool Apply(long sequence, IReadOnlyList<WorkChange> changes) => Apply(sequence, sequence, changes);

    /// <summary>
    /// Applies the change-log entries from <paramref name="first"/> to <paramref name="last"/> in one commit, then swaps in
    /// a warmed searcher. Entries applied before do no harm, so a follower may repeat what it is unsure of.
    /// </summary>
    /// <returns>False where all of it had been applied before.</returns>
    /// <exception cref="SequenceGapException">Entries before <paramref name="first"/> are missing; nothing was changed.</exception>
    /// <exception cref="InvalidOperationException">The index was opened for reading only.</exception>
    public bool Apply(long first, long last, IReadOnlyList<WorkChange> changes)
    {
        ArgumentNullException.ThrowIfNull(changes);
        ArgumentOutOfRangeException.ThrowIfLessThan(first, 1);
        ArgumentOutOfRangeException.ThrowIfLessThan(last, first);
        lock (writing)
        {
            if (last <= AppliedSequence)
            {
                return false;
            }

            if (first > AppliedSequence + 1)
            {
                throw new SequenceGapException(AppliedSequence, first);
            }

            Commit(last, changes, clear: false);
            return true;
        }
    }

    /// <summary>
    /// Replaces all content by the works given, as of <paramref name="sequence"/>. Searches see the old content until the
    /// new one is complete and warm; a failure leaves the old one.
    /// </summary>
    /// <exception cref="InvalidOperationException">The index was opened for reading only.</exception>
    public void Rebuild(long sequence, IEnumerable<WorkUpserted> works)
    {
        ArgumentNullException.ThrowIfNull(works);
        ArgumentOutOfRangeException.ThrowIfNegative(sequence);
        lock (writing)
        {
            Commit(sequence, works, clear: true);
        }
    }

    /// <summary>Takes up what another process has committed since; needed after <see cref="OpenReadOnly"/> only.</summary>
    public void Refresh()
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        searchers.MaybeRefreshBlocking();
        Interlocked.Exchange(ref appliedSequence, IndexCommitData.Of(directory).Sequence);
    }

    /// <summary>Finds the provisions that answer a request. A query without a letter, digit or ideograph finds none.</summary>
    /// <exception cref="InvalidCursorException">The cursor is malformed or belongs to another request.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The limit is not allowed.</exception>
    public SearchResult Search(SearchRequest request)
    {
        ArgumentNullException.ThrowIfNull(request);
        return Search(request, SearchSetup.Default);
    }

    /// <summary>Takes a question apart by the word statistics of this index.</summary>
    public QuestionWords WordsOf(string question)
    {
        ArgumentNullException.ThrowIfNull(question);
        return Read(searcher => QuestionWords.Read(question, searcher.IndexReader));
    }

    /// <summary>What there is to embed.</summary>
    internal IReadOnlyList<IndexedUnit> Units() => Read(IndexedUnits.Of);

    /// <summary>A search made of other parts than the product's, for evaluation.</summary>
    internal SearchResult Search(SearchRequest request, SearchSetup setup) => Read(searcher => ProvisionSearch.Run(searcher, request, setup));

    /// <summary>The candidates of a question with their features.</summary>
    internal JudgedCandidates Candidates(string question, SearchSetup setup) =>
        Read(searcher => ProvisionSearch.Candidates(searcher, question, setup));

    /// <summary>Closes the index; committed changes are kept. Searches must have ended.</summary>
    public void Dispose()
    {
        lock (writing)
        {
            if (!disposed)
            {
                disposed = true;
                searchers.Dispose();
                writer?.Dispose();
                directory.Dispose();
            }
        }
    }

    private static ProvisionIndex Open(LuceneDirectory directory, OpenMode? mode, string place)
    {
        IndexWriter? writer = null;
        try
        {
            if (mode == OpenMode.CREATE)
            {
                IndexDirectory.Clear(directory);
            }
            else
            {
                IndexDirectory.Check(directory, mayBeMissing: mode is not null, place);
            }

            if (mode is { } openMode)
            {
                writer = new IndexWriter(directory, IndexDirectory.WriterSettings(openMode));
                if (openMode == OpenMode.CREATE || !DirectoryReader.IndexExists(directory))
                {
                    writer.SetCommitData(new IndexCommitData(0).ToUserData());
                    writer.Commit();
                }
            }

            return new ProvisionIndex(directory, writer);
        }
        catch (Exception failure)
        {
            writer?.Dispose();
            directory.Dispose();
            if (IndexDirectory.Diagnose(failure, place) is { } diagnosis)
            {
                throw diagnosis;
            }

            throw;
        }
    }

    private void Commit(long sequence, IEnumerable<WorkChange> changes, bool clear)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var target = writer ?? throw new InvalidOperationException("The index was opened for reading only; open it with Open to change it.");
        try
        {
            if (clear)
            {
                target.DeleteAll();
            }

            foreach (var change in changes)
            {
                target.DeleteDocuments(new Term(IndexSchema.WorkId.Name, change.WorkId));
                if (change is WorkUpserted upserted)
                {
                    target.AddDocuments(ProvisionDocument.Of(upserted));
                }
            }

            target.SetCommitData(new IndexCommitData(sequence).ToUserData());
            target.Commit();
        }
        catch
        {
            // A rollback closes the writer; the next one begins at the last commit again.
            target.Rollback();
            writer = new IndexWriter(directory, IndexDirectory.WriterSettings(OpenMode.APPEND));
            throw;
        }

        searchers.MaybeRefreshBlocking();
        Interlocked.Exchange(ref appliedSequence, sequence);
    }

    private T Read<T>(Func<IndexSearcher, T> read)
    {
        ObjectDisposedException.ThrowIf(disposed, this);
        var searcher = searchers.Acquire();
        try
        {
            return read(searcher);
        }
        finally
        {
            searchers.Release(searcher);
        }
    }
}

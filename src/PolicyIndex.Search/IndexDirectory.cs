using Lucene.Net.Index;
using Lucene.Net.Store;
using Lucene.Net.Util;
using PolicyIndex.Search.Schema;
using LuceneDirectory = Lucene.Net.Store.Directory;

namespace PolicyIndex.Search;

/// <summary>How index directories are opened, checked and written.</summary>
internal static class IndexDirectory
{
    /// <summary>A directory on disk. Memory maps, Lucene's own choice, are slow here; on Windows NIOFS is.</summary>
    public static LuceneDirectory OnDisk(string path)
    {
        ArgumentException.ThrowIfNullOrWhiteSpace(path);
        return OperatingSystem.IsWindows() ? new SimpleFSDirectory(path) : new NIOFSDirectory(path);
    }

    /// <summary>Settings of every writer. Merges run inside the commit: the same changes always give the same segments.</summary>
    public static IndexWriterConfig WriterSettings(OpenMode mode) => new(LuceneVersion.LUCENE_48, FieldAnalyzer.Writing)
    {
        OpenMode = mode,
        Similarity = Ranking.Similarity,
        MergeScheduler = new SerialMergeScheduler(),
        WriteLockTimeout = 1_000,
    };

    /// <summary>Fails where the directory holds an index that this version cannot use.</summary>
    public static void Check(LuceneDirectory directory, bool mayBeMissing, string place)
    {
        if (!DirectoryReader.IndexExists(directory))
        {
            if (!mayBeMissing)
            {
                throw new IndexUnusableException(IndexFault.Missing, $"There is no index in {place} yet; start the service or run ingest first.");
            }

            return;
        }

        var found = IndexCommitData.Of(directory).Schema;
        if (!string.Equals(found, IndexSchema.Version, StringComparison.Ordinal))
        {
            throw new IndexUnusableException(
                IndexFault.SchemaMismatch,
                $"The index in {place} has schema {found ?? "(none)"}, this version needs {IndexSchema.Version}: rebuild it from the store.");
        }
    }

    /// <summary>Removes what the directory holds, readable or not: Lucene itself begins afresh only over an index it can read.</summary>
    public static void Clear(LuceneDirectory directory)
    {
        using var writeLock = directory.MakeLock(IndexWriter.WRITE_LOCK_NAME);
        writeLock.Obtain(1_000);
        foreach (var file in directory.ListAll().Where(f => f != IndexWriter.WRITE_LOCK_NAME))
        {
            directory.DeleteFile(file);
        }
    }

    /// <summary>What a failed opening means to the caller; null for a failure that is none of the index's.</summary>
    public static IndexUnusableException? Diagnose(Exception failure, string place) => failure switch
    {
        IndexUnusableException => null,
        LockObtainFailedException => new(IndexFault.InUse, $"The index in {place} is being written by another process; stop it or open the index for reading.", failure),
        // CorruptIndexException, IndexFormatTooOldException, a missing or truncated file.
        IOException => new(IndexFault.Damaged, $"The index in {place} is damaged: rebuild it from the store.", failure),
        _ => null,
    };
}

using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Ingest;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Relations;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Intake;

/// <summary>
/// Takes files into the store, one transaction a file: all of it or nothing. The same bytes twice write nothing. A
/// work's current text comes from the file ingested last that holds its latest expression; earlier files stay stored and
/// linked, earlier expressions stay readable (see <see cref="WorkWriter"/>). A work missing from a later file is not removed:
/// files are evidence, and their absence is none.
/// </summary>
internal sealed class SourceIntake(IDbContextFactory<PolicyStore> stores, FileReader reader, SourceParser parser, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>Takes files in together: all of them, or nothing.</summary>
    /// <param name="files">The whole files; names without directories.</param>
    /// <param name="cancellation">Stops before anything is written, or rolls back.</param>
    /// <exception cref="UnreadableDocumentException">A file cannot become lines; nothing was written.</exception>
    /// <exception cref="IntakeException">The parser broke a promise; nothing was written.</exception>
    public Task<IReadOnlyList<FileOutcome>> TakeAsync(IReadOnlyList<IncomingFile> files, CancellationToken cancellation) =>
        TakeAsync(files, (_, _) => { }, cancellation);

    /// <summary>The same, and tells how far each file has come.</summary>
    /// <param name="files">The whole files; names without directories.</param>
    /// <param name="onStage">Called with the position of a file and its stage; <see cref="FileStage.Done"/> is told by returning.</param>
    /// <param name="cancellation">Stops before anything is written, or rolls back.</param>
    public async Task<IReadOnlyList<FileOutcome>> TakeAsync(IReadOnlyList<IncomingFile> files, Action<int, FileStage> onStage, CancellationToken cancellation)
    {
        var prepared = new List<PreparedFile>();
        foreach (var file in files)
        {
            onStage(prepared.Count, FileStage.Reading);
            prepared.Add(await PrepareAsync(file, cancellation));
            onStage(prepared.Count - 1, FileStage.Read);
        }

        await writer.WaitAsync(cancellation);
        try
        {
            await using var store = await stores.CreateDbContextAsync(cancellation);
            await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
            var outcomes = new List<FileOutcome>();
            var works = await WorkWriter.StartAsync(store, parser.Version, time.GetUtcNow().UtcDateTime, cancellation);
            foreach (var file in prepared)
            {
                onStage(outcomes.Count, FileStage.Storing);
                outcomes.Add(await WriteAsync(store, works, file, cancellation));
                await store.SaveChangesAsync(cancellation);
                store.ChangeTracker.Clear();
            }

            if (works.Changed.Count > 0)
            {
                for (var file = 0; file < files.Count; file++)
                {
                    onStage(file, FileStage.Linking);
                }

                await new RelationsUpdate(store, time.GetUtcNow().UtcDateTime).RunAsync(works.Changed, cancellation);
            }

            await transaction.CommitAsync(cancellation);
            return outcomes;
        }
        finally
        {
            writer.Release();
        }
    }

    /// <summary>Whether some stored file was parsed by another version of the parser.</summary>
    public async Task<bool> IsOutdatedAsync(CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.Manifestations.AnyAsync(m => m.ParserVersion != parser.Version, cancellation);
    }

    /// <summary>Parses every stored text again, in one transaction; works that no file holds any more are removed.</summary>
    /// <returns>How many works changed.</returns>
    public async Task<int> ReparseAsync(CancellationToken cancellation)
    {
        await writer.WaitAsync(cancellation);
        try
        {
            await using var store = await stores.CreateDbContextAsync(cancellation);
            return await new StoredTextReparse(store, parser, time.GetUtcNow().UtcDateTime).RunAsync(cancellation);
        }
        finally
        {
            writer.Release();
        }
    }

    public void Dispose() => writer.Dispose();

    private async Task<PreparedFile> PrepareAsync(IncomingFile file, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        await using var store = await stores.CreateDbContextAsync(cancellation);
        if (await store.Manifestations.AnyAsync(m => m.Sha256 == sha256, cancellation))
        {
            return new PreparedFile(file.Name, sha256, null, null);
        }

        var source = reader.Read(file.Bytes, file.Name, cancellation);
        return new PreparedFile(file.Name, sha256, source, ParsedSourceCheck.Parse(parser, source));
    }

    private async Task<FileOutcome> WriteAsync(PolicyStore store, WorkWriter works, PreparedFile file, CancellationToken cancellation)
    {
        // Looked up again: another process, or a twin in this very upload, may have stored it since.
        if (file.Source is not { } source || file.Parsed is not { } parsed || await store.Manifestations.AnyAsync(m => m.Sha256 == file.Sha256, cancellation))
        {
            return new FileOutcome(file.Name, FileState.Unchanged, file.Sha256);
        }

        var now = time.GetUtcNow().UtcDateTime;
        var last = await store.Manifestations.MaxAsync(m => (int?)m.Ordinal, cancellation) ?? 0;
        store.Manifestations.Add(ManifestationRow.From(source, last + 1, parser.Version, now));
        store.Discards.AddRange(parsed.Outside.Select(d => DiscardRow.From(file.Sha256, null, d)));
        var outcomes = new List<WorkOutcome>();
        foreach (var work in parsed.Works)
        {
            outcomes.Add(await works.PlaceAsync(work, parser.ReadCitations(work, source), isLater: true, cancellation));
            store.WorkManifestations.Add(WorkManifestationRow.From(work));
        }

        return new FileOutcome(
            file.Name,
            FileState.Ingested,
            file.Sha256,
            outcomes.Count(o => o == WorkOutcome.Added),
            outcomes.Count(o => o == WorkOutcome.Updated),
            outcomes.Count(o => o == WorkOutcome.Unchanged),
            parsed.Works.Sum(w => w.Provisions.Count),
            parsed.Works.Sum(w => w.Diagnostics.Count),
            ParserVersion: parser.Version);
    }

    /// <summary>A file read and parsed; source and parse are null where it is stored already.</summary>
    private sealed record PreparedFile(string Name, string Sha256, SourceText? Source, ParsedSource? Parsed);
}

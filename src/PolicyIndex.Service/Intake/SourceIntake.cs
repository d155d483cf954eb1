using System.Security.Cryptography;
using Microsoft.EntityFrameworkCore;
using PolicyIndex.Ingest;
using PolicyIndex.Provisions.Parsing;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Intake;

/// <summary>
/// Takes files into the store, one transaction a file: all of it or nothing. The same bytes twice write nothing. A
/// work's current text comes from the file ingested last that holds it; earlier files stay stored and linked. A work
/// missing from a later file is not removed: files are evidence, and their absence is none.
/// </summary>
internal sealed class SourceIntake(IDbContextFactory<PolicyStore> stores, FileReader reader, SourceParser parser, TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim writer = new(1, 1);

    /// <summary>Takes one file in.</summary>
    /// <param name="bytes">The whole file.</param>
    /// <param name="fileName">Name without directories; its extension helps to tell the format.</param>
    /// <param name="cancellation">Stops before anything is written, or rolls back.</param>
    /// <exception cref="UnreadableDocumentException">The file cannot become lines; nothing was written.</exception>
    /// <exception cref="IntakeException">The parser broke a promise; nothing was written.</exception>
    public async Task<FileOutcome> TakeAsync(ReadOnlyMemory<byte> bytes, string fileName, CancellationToken cancellation)
    {
        var sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
        if (await HoldsAsync(sha256, cancellation))
        {
            return new FileOutcome(fileName, FileState.Unchanged, sha256);
        }

        var source = reader.Read(bytes, fileName, cancellation);
        var parsed = ParsedSourceCheck.Parse(parser, source);
        await writer.WaitAsync(cancellation);
        try
        {
            return await WriteAsync(source, parsed, fileName, cancellation);
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

    private async Task<bool> HoldsAsync(string sha256, CancellationToken cancellation)
    {
        await using var store = await stores.CreateDbContextAsync(cancellation);
        return await store.Manifestations.AnyAsync(m => m.Sha256 == sha256, cancellation);
    }

    private async Task<FileOutcome> WriteAsync(SourceText source, ParsedSource parsed, string fileName, CancellationToken cancellation)
    {
        var sha256 = source.Manifestation.Sha256;
        var now = time.GetUtcNow().UtcDateTime;
        await using var store = await stores.CreateDbContextAsync(cancellation);
        await using var transaction = await store.Database.BeginTransactionAsync(cancellation);
        if (await store.Manifestations.AnyAsync(m => m.Sha256 == sha256, cancellation))
        {
            return new FileOutcome(fileName, FileState.Unchanged, sha256);
        }

        var last = await store.Manifestations.MaxAsync(m => (int?)m.Ordinal, cancellation) ?? 0;
        store.Manifestations.Add(new ManifestationRow
        {
            Sha256 = sha256,
            Ordinal = last + 1,
            FileName = source.Manifestation.FileName,
            MediaType = source.Manifestation.MediaType,
            Bytes = source.Manifestation.Bytes,
            Pages = source.Manifestation.Pages,
            ParserVersion = parser.Version,
            IngestedAt = now,
            Lines = SourceTextCodec.Encode(source),
        });
        store.Discards.AddRange(parsed.Outside.Select(d => DiscardRow.From(sha256, null, d)));

        var works = await WorkWriter.StartAsync(store, now, cancellation);
        var outcomes = new List<WorkOutcome>();
        foreach (var work in parsed.Works)
        {
            outcomes.Add(await works.UpsertAsync(work, cancellation));
            store.WorkManifestations.Add(new WorkManifestationRow { WorkId = work.Work.Id, Manifestation = sha256, Source = StoredSpan.From(work.Source) });
        }

        await store.SaveChangesAsync(cancellation);
        await transaction.CommitAsync(cancellation);
        return new FileOutcome(
            fileName,
            FileState.Ingested,
            sha256,
            outcomes.Count(o => o == WorkOutcome.Added),
            outcomes.Count(o => o == WorkOutcome.Updated),
            outcomes.Count(o => o == WorkOutcome.Unchanged),
            parsed.Works.Sum(w => w.Provisions.Count),
            parsed.Works.Sum(w => w.Diagnostics.Count));
    }
}

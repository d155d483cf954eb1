using System.Diagnostics;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Provisions;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Eval.Answers;

/// <summary>
/// The service's own engine over the corpus, in a folder that is removed afterwards: file, parser, store, relations, index and
/// answerer as in production, so that what is measured is what a client gets. Only HTTP is left out.
/// </summary>
internal sealed class AskedEngine : IAsyncDisposable
{
    private readonly DirectoryInfo _folder;
    private readonly ServiceProvider _services;
    private readonly Dictionary<string, Provision> _byId;

    private AskedEngine(DirectoryInfo folder, ServiceProvider services, EvalCorpus corpus)
    {
        _folder = folder;
        _services = services;
        _byId = corpus.Parsed.Works.SelectMany(w => w.Provisions).ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    /// <summary>Takes the corpus file in.</summary>
    /// <exception cref="InvalidDataException">The corpus is not a file, or was not taken.</exception>
    public static async Task<AskedEngine> StartAsync(EvalCorpus corpus)
    {
        var file = corpus.File ?? throw new InvalidDataException("The answers track needs the corpus as a file; give it with --corpus FILE.");
        var folder = Directory.CreateTempSubdirectory("policyindex-eval-");
        var services = new ServiceCollection()
            .AddLogging()
            .AddSingleton<IConfiguration>(new ConfigurationBuilder().Build())
            .AddEngine(new DataDirectory(folder.FullName))
            .BuildServiceProvider();
        await services.MigrateStoreAsync(CancellationToken.None);
        var outcomes = await services.GetRequiredService<SourceIntake>().TakeAsync([new IncomingFile(Path.GetFileName(file), await File.ReadAllBytesAsync(file))], CancellationToken.None);
        if (outcomes.FirstOrDefault(o => o.Error is not null)?.Error is { } error)
        {
            throw new InvalidDataException($"{file}: the service did not take the corpus in: {error}");
        }

        await services.GetRequiredService<IndexFollower>().CatchUpAsync(CancellationToken.None);
        return new AskedEngine(folder, services, corpus);
    }

    /// <summary>Asks as of a date.</summary>
    public async Task<AskedQuestion> AskAsync(GoldQuestion question, DateOnly asOf)
    {
        var started = Stopwatch.GetTimestamp();
        var trace = await TraceAsync(question.Q, asOf);
        var took = Stopwatch.GetElapsedTime(started).TotalMilliseconds;
        var answer = trace.View;
        var citations = answer.Claims.SelectMany(c => c.Citations).ToList();
        return new AskedQuestion(
            question,
            answer.Answer,
            answer.Abstained,
            answer.Confidence,
            [.. citations.Select(c => c.ProvisionId).Distinct(StringComparer.Ordinal).Select(id => _byId[id].OwnSource).Select(s => new LineSpan(s.FirstLine, s.LastLine))],
            citations.Count,
            citations.Count(IsVerbatim),
            took,
            trace);
    }

    /// <summary>The answer with its evidence.</summary>
    public async Task<AnswerTrace> TraceAsync(string question, DateOnly asOf) =>
        await _services.GetRequiredService<ExtractiveAnswerer>().TraceAsync(new AskRequest(question, asOf), CancellationToken.None)
        ?? throw new InvalidDataException("The service has no index to ask.");

    public async ValueTask DisposeAsync()
    {
        await _services.DisposeAsync();
        _folder.Delete(recursive: true);
    }

    /// <summary>Checked against our own parse, not by the product's check.</summary>
    private bool IsVerbatim(ClaimCitationView citation) =>
        _byId.TryGetValue(citation.ProvisionId, out var unit)
        && (citation.Start < 0
            ? unit.LeadIn.Contains(citation.Quote, StringComparison.Ordinal)
            : string.Equals(unit.Text[citation.Start..citation.End], citation.Quote, StringComparison.Ordinal));
}

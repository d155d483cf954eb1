using System.Text.Json;
using Microsoft.Extensions.Logging;
using PolicyIndex.Service.Tests.Embeddings.Onnx;

namespace PolicyIndex.Service.Tests.Embeddings;

public sealed class EmbeddedSearchTests
{
    private const string Key = "a secret of these tests";

    // The service embeds behind everything else; a machine under load takes its time.
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(1);

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task A_configured_endpoint_has_its_say_in_the_search(bool base64)
    {
        await using var model = await StandInEmbeddings.StartAsync(base64);
        await using var service = Configured(model);
        await service.InitializeAsync();
        await BecomesAsync(service, "ready");

        Assert.Contains("语义相近", await ExplainedAsync(service), StringComparison.Ordinal);
        Assert.Equal(["Bearer " + Key], model.Authorizations);
    }

    [Fact]
    public async Task A_model_in_a_file_has_its_say_in_the_search()
    {
        using var folder = new TemporaryDirectory();
        var file = folder.Write("model.onnx", "");
        await File.WriteAllBytesAsync(file, SmallModel.Bytes([[1, 0], [1, 1], [1, 2], [2, 1], [3, 1]], ["input_ids", "attention_mask"]), TestContext.Current.CancellationToken);
        folder.Write("vocab.txt", "[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]");
        await using var service = new ServiceUnderTest
        {
            Customise = builder =>
            {
                builder.WebHost.UseSetting("Embeddings:ModelFile", file);
                builder.WebHost.UseSetting("Embeddings:TimeoutMilliseconds", "60000");
            },
        };
        await service.InitializeAsync();
        await BecomesAsync(service, "ready");

        Assert.Contains("语义相近", await ExplainedAsync(service), StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_endpoint_that_fails_leaves_search_as_it_is_and_health_tells_without_the_key()
    {
        var log = new RecordedLog();
        await using var model = await StandInEmbeddings.StartAsync(broken: true);
        await using var service = Configured(model, log);
        await service.InitializeAsync();
        var health = await BecomesAsync(service, "failing");

        Assert.Equal("ready", health.GetProperty("state").GetString());
        Assert.DoesNotContain("语义相近", await ExplainedAsync(service), StringComparison.Ordinal);
        Assert.Contains(log.Lines, l => l.Contains("search goes on by words alone", StringComparison.Ordinal) && l.Contains("no model for Bearer (key)", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, l => l.Contains(Key, StringComparison.Ordinal));
    }

    [Fact]
    public async Task Without_an_endpoint_health_says_nothing_of_embeddings()
    {
        await using var service = new ServiceUnderTest();
        await service.InitializeAsync();
        var health = await service.GetAsync("/health/ready");
        Assert.False(health.TryGetProperty("embeddings", out var state) && state.ValueKind != JsonValueKind.Null);
        Assert.DoesNotContain("语义相近", await ExplainedAsync(service), StringComparison.Ordinal);
    }

    private static ServiceUnderTest Configured(StandInEmbeddings model, RecordedLog? log = null) => new()
    {
        Customise = builder =>
        {
            builder.WebHost.UseSetting("Embeddings:Endpoint", model.Endpoint);
            builder.WebHost.UseSetting("Embeddings:Model", "stand-in");
            builder.WebHost.UseSetting("Embeddings:Key", Key);
            builder.WebHost.UseSetting("Embeddings:MinimumSimilarity", "0.05");
            builder.WebHost.UseSetting("Embeddings:TimeoutMilliseconds", "60000");
            if (log is not null)
            {
                builder.Logging.AddProvider(log);
            }
        },
    };

    private static async Task<string> ExplainedAsync(ServiceUnderTest service)
    {
        var found = await service.GetAsync("/api/search?q=奖励&explain=true");
        Assert.NotEqual(0, found.GetProperty("hits").GetArrayLength());
        return string.Join('\n', found.GetProperty("hits").EnumerateArray().Select(h => h.GetProperty("explanation").GetString()));
    }

    private static async Task<JsonElement> BecomesAsync(ServiceUnderTest service, string state)
    {
        using var limit = CancellationTokenSource.CreateLinkedTokenSource(TestContext.Current.CancellationToken);
        limit.CancelAfter(s_patience);
        while (true)
        {
            var health = await service.GetAsync("/health/ready");
            if (health.GetProperty("embeddings").GetString() == state)
            {
                return health;
            }

            await Task.Delay(20, limit.Token);
        }
    }

    private sealed class RecordedLog : ILoggerProvider, ILogger
    {
        private readonly System.Collections.Concurrent.ConcurrentQueue<string> lines = new();

        public IEnumerable<string> Lines => lines;

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            lines.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
        }
    }
}

using System.Diagnostics;
using System.Net;
using System.Text;

namespace PolicyIndex.Service.Tests.Cli;

/// <summary>What a first and a second start do, as a person sees it.</summary>
public sealed class ServeTests : IDisposable
{
    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task The_first_start_takes_the_default_corpus_and_the_second_does_nothing()
    {
        directory.Write("project/corpus/办法.txt", "云岭省支持小微企业办法\n\n第一条 为了支持小微企业发展，制定本办法。\n");
        var first = await StartAsync(until: "ingested");
        Assert.Contains(first, line => line.StartsWith("PolicyIndex is on http://127.0.0.1:", StringComparison.Ordinal));
        Assert.Contains(first, line => line.StartsWith("Admin key, shown only this once: ", StringComparison.Ordinal));
        Assert.Contains(first, line => line.StartsWith("Skipped: ../shared/corpus/compendium.txt", StringComparison.Ordinal));

        var second = await StartAsync(until: "Ready", whenReady: async address =>
        {
            using var client = new HttpClient { BaseAddress = new Uri(address) };
            using var ready = await client.GetAsync("/health/ready", TestContext.Current.CancellationToken);
            Assert.Equal(HttpStatusCode.OK, ready.StatusCode);
        });
        Assert.DoesNotContain(second, line => line.Contains("ingested", StringComparison.Ordinal) || line.Contains("Admin key", StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_empty_corpus_says_what_to_do()
    {
        directory.Write("project/readme.md", "");
        Assert.Contains(await StartAsync(until: "Ready"), line => line.Contains("policyindex ingest PATH", StringComparison.Ordinal));
    }

    private async Task<List<string>> StartAsync(string until, Func<string, Task>? whenReady = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "policyindex.dll"), "serve", "--urls", "http://127.0.0.1:0"])
        {
            RedirectStandardOutput = true,
            StandardOutputEncoding = Encoding.UTF8,
            WorkingDirectory = Path.Combine(directory.Path, "project"),
        };
        start.Environment.Remove("CORPUS");
        start.Environment.Remove("AdminKey");
        using var process = Process.Start(start)!;
        var lines = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync(TestContext.Current.CancellationToken) is { } line)
            {
                lines.Add(line);
                if (line.StartsWith(until, StringComparison.Ordinal))
                {
                    await (whenReady?.Invoke(lines[0].Split(' ')[3]) ?? Task.CompletedTask);
                    return lines;
                }
            }

            Assert.Fail($"The service ended without saying '{until}': {string.Join('\n', lines)}");
            return lines;
        }
        finally
        {
            process.Kill();
            await process.WaitForExitAsync(CancellationToken.None);
        }
    }
}

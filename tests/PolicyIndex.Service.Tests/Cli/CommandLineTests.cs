using System.Diagnostics;
using System.Net;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;

namespace PolicyIndex.Service.Tests.Cli;

/// <summary>The executable as a person runs it, with the real parser.</summary>
public sealed class CommandLineTests : IDisposable
{
    private const string Text = "云岭省支持小微企业办法\n\n第一条 为了支持小微企业发展，制定本办法。\n\n第二条 逾期支付的，按照每日万分之五支付逾期利息。\n";

    private readonly TemporaryDirectory directory = new();

    public void Dispose() => directory.Dispose();

    [Fact]
    public async Task Ingest_search_and_status_work_together()
    {
        var file = directory.Write("办法.txt", Text);
        var first = await RunAsync("ingest", file);
        Assert.Equal(0, first.ExitCode);
        Assert.StartsWith("ingested", first.Output, StringComparison.Ordinal);

        Assert.StartsWith("unchanged", (await RunAsync("ingest", file)).Output, StringComparison.Ordinal);

        var found = await RunAsync("search", "逾期利息", "--json");
        Assert.Equal(0, found.ExitCode);
        Assert.Contains("逾期利息", JsonSerializer.Deserialize<JsonElement>(found.Output).GetProperty("hits")[0].GetProperty("provision").GetProperty("text").GetString(), StringComparison.Ordinal);

        var plain = await RunAsync("search", "逾期利息");
        Assert.Contains("万分之五", plain.Output, StringComparison.Ordinal);
        Assert.DoesNotContain('\u001b', plain.Output);

        Assert.Equal(1, (await RunAsync("search", "zzzz")).ExitCode);

        var status = await RunAsync("status");
        Assert.Contains("files        1", status.Output, StringComparison.Ordinal);
        Assert.Contains("unaccounted  0", status.Output, StringComparison.Ordinal);
        Assert.Contains("up to date", status.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_report_names_each_place_the_parser_was_unsure_of()
    {
        var file = directory.Write("跳号.txt", Text + "\n第五条 本办法由云岭省商务厅负责解释。\n");

        var run = await RunAsync("ingest", file, "--report");

        Assert.Equal(0, run.ExitCode);
        Assert.Contains("跳号.txt:7: sequence-gap: “第五条”", run.Errors, StringComparison.Ordinal);
        Assert.DoesNotContain("sequence-gap", (await RunAsync("ingest", file)).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_failed_file_is_named_on_the_error_stream_and_in_the_exit_code()
    {
        var good = directory.Write("好.txt", Text);
        var run = await RunAsync("ingest", good, Path.Combine(directory.Path, "none.txt"));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("ingested", run.Output, StringComparison.Ordinal);
        Assert.Contains("none.txt", run.Errors, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(2, "ingest")]
    [InlineData(2, "search")]
    [InlineData(2, "search", "甲", "--limit", "0")]
    [InlineData(2, "no-such-command")]
    [InlineData(1, "search", "甲")]
    [InlineData(1, "status")]
    public async Task What_cannot_be_done_says_how_to_do_it(int exitCode, params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.NotEqual("", run.Errors);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("ingest", "--help")]
    [InlineData("search", "--help")]
    [InlineData("match", "--help")]
    [InlineData("serve", "--help")]
    [InlineData("status", "--help")]
    public async Task Help_teaches_by_examples(params string[] arguments) =>
        Assert.Contains("Examples:\n  ", (await RunAsync(arguments)).Output.ReplaceLineEndings("\n"), StringComparison.Ordinal);

    [Fact]
    public async Task An_enterprise_is_matched_written_as_a_paper_and_run_again()
    {
        await RunAsync("ingest", directory.Write("办法.txt", "云岭省大型企业付款办法\n\n第一条 大型企业应当自货物交付之日起三十日内支付货款。\n\n第二条 本办法自2020年1月1日起施行。\n"));
        var enterprise = directory.Write("企业.txt", "云岭省一家大型食品厂，向供应商采购货物，货物交付后支付货款。");

        var plain = await RunAsync("match", enterprise, "--as-of", "2025-06-01");
        Assert.Equal((0, ""), (plain.ExitCode, plain.Errors));
        Assert.Contains("三十日内支付货款", plain.Output, StringComparison.Ordinal);

        var paper = Path.Combine(directory.Path, "paper.xlsx");
        Assert.Equal(0, (await RunAsync("match", enterprise, "--out", paper)).ExitCode);
        using (var workbook = DocumentFormat.OpenXml.Packaging.SpreadsheetDocument.Open(paper, isEditable: false))
        {
            Assert.Contains(workbook.WorkbookPart!.WorksheetParts, p => p.HyperlinkRelationships.Any(h => h.Uri.OriginalString.StartsWith("http://127.0.0.1:8080/works/", StringComparison.Ordinal)));
        }

        var earlier = Path.Combine(directory.Path, "earlier.json");
        await RunAsync("match", enterprise, "--as-of", "2025-06-01", "--out", earlier);
        await RunAsync("ingest", directory.Write("办法.txt", "云岭省大型企业付款办法\n\n第一条 大型企业应当自货物交付之日起六十日内支付货款。\n\n第二条 本办法自2020年1月1日起施行。\n"));
        var again = await RunAsync("match", "--since", earlier);
        Assert.Equal((0, ""), (again.ExitCode, again.Errors));
        Assert.Matches("Since 2025-06-01: 0 new, 0 ended, [1-9] changed\n  ~ 大型企业应当自货物交付之日起六十日内支付货款", again.Output.ReplaceLineEndings("\n"));
        Assert.Equal(1, (await RunAsync("match", directory.Write("别处.json", "{\"facts\":{\"region\":\"贵州省\",\"size\":\"微型\"}}"))).ExitCode);
    }

    [Theory]
    [InlineData(2, "--since", "match")]
    [InlineData(2, ".xlsx, .docx, .json", "match", "企业.txt", "--out", "paper.pdf")]
    [InlineData(1, "Nothing is stored", "match", "企业.txt")]
    public async Task What_cannot_be_matched_says_what_to_do(int exitCode, string said, params string[] arguments)
    {
        var run = await RunAsync(arguments);
        Assert.Equal(exitCode, run.ExitCode);
        Assert.Contains(said, run.Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_wrong_enterprise_file_is_named_with_the_field()
    {
        await RunAsync("ingest", directory.Write("办法.txt", Text));
        foreach (var (content, said) in new[] { ("{\"facts\":{\"employees\":-1}}", "facts.employees"), ("{", "not the JSON"), ("{}", "facts") })
        {
            var run = await RunAsync("match", directory.Write("企业.json", content));
            Assert.Equal(1, run.ExitCode);
            Assert.Contains("企业.json", run.Errors, StringComparison.Ordinal);
            Assert.Contains(said, run.Errors, StringComparison.Ordinal);
        }

        var since = await RunAsync("match", "--since", directory.Write("x.json", "{}"));
        Assert.Contains("not an earlier result", since.Errors, StringComparison.Ordinal);
        Assert.Contains("no such file", (await RunAsync("match", Path.Combine(directory.Path, "none.txt"))).Errors, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_port_in_use_is_said_plainly()
    {
        using var taken = new TcpListener(IPAddress.Loopback, 0);
        taken.Start();
        var run = await RunAsync("serve", "--urls", $"http://127.0.0.1:{((IPEndPoint)taken.LocalEndpoint).Port}");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("the port is in use", run.Errors, StringComparison.Ordinal);
        Assert.Single(run.Errors.Trim().Split('\n'));
        Assert.Equal("", run.Output);
    }

    private async Task<(int ExitCode, string Output, string Errors)> RunAsync(params string[] arguments)
    {
        string[] data = arguments is ["--help"] or ["no-such-command"] ? [] : ["--data", Path.Combine(directory.Path, "data")];
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "policyindex.dll"), .. arguments, .. data])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
            WorkingDirectory = directory.Path,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync(TestContext.Current.CancellationToken);
        var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, await output, await errors);
    }
}

using PolicyIndex.Eval.Gold;
using PolicyIndex.Eval.Parsed;
using PolicyIndex.Eval.Tracks;
using Spectre.Console;

namespace PolicyIndex.Eval.Tests;

public sealed class EvalCommandTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("eval");
    private readonly StringWriter output = new();
    private readonly string corpus;

    public EvalCommandTests()
    {
        corpus = Path.Combine(folder.FullName, "corpus.txt");
        File.WriteAllText(corpus, "云岭省试验办法\n第一条为了试验，制定本办法。\n");
    }

    public void Dispose()
    {
        output.Dispose();
        folder.Delete(recursive: true);
    }

    [Fact]
    public void A_fall_below_the_baseline_ends_with_one_and_a_rise_with_zero()
    {
        Assert.Equal(0, Run(0.8, "--update-baseline"));
        Assert.Equal(0, Run(0.8));
        Assert.Equal(0, Run(0.9));
        Assert.Equal(1, Run(0.7));
        Assert.Contains("baseline LOSS: g: recall 0.800 -> 0.700", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Losses_are_listed_with_what_came_instead()
    {
        Run(0.8);

        Assert.Contains("Q7: wanted 第九条; got 第八条", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Json_is_written_when_asked()
    {
        var json = Path.Combine(folder.FullName, "out", "result.json");
        Run(0.8, "--json", json);

        Assert.Contains("\"value\": 0.8", File.ReadAllText(json), StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_corpus_ends_with_two()
    {
        File.Delete(corpus);

        Assert.Equal(2, Run(0.8));
    }

    private int Run(double recall, params string[] more)
    {
        var console = AnsiConsole.Create(new AnsiConsoleSettings { Out = new AnsiConsoleOutput(output), Ansi = AnsiSupport.No });
        string[] args = ["fixed", "--gold", folder.FullName, "--corpus", corpus, "--baselines", folder.FullName, .. more];
        return EvalCommand.Build(console, [new FixedTrack(recall)]).Parse(args).Invoke();
    }

    private sealed class FixedTrack(double recall) : ITrack
    {
        public string Name => "fixed";

        public string Description => "one figure, given";

        public TrackResult Run(GoldFolder gold, EvalCorpus corpus) =>
            new([new Figure("g", "recall", recall, FigureAim.High)], [new Loss("g: recall", "Q7", "第九条", "第八条")], []);
    }
}

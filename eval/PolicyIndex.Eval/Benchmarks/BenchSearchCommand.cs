using System.CommandLine;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary><c>bench-search</c>: the product's index beside a plain Lucene.Net one over invented works.</summary>
internal static class BenchSearchCommand
{
    private const int Smallest = 500;

    /// <summary>Builds the command, which writes its table to the output.</summary>
    public static Command Build(TextWriter output)
    {
        var provisions = new Option<int>("--provisions") { Description = "Provisions to invent.", DefaultValueFactory = _ => 5_000 };
        provisions.Validators.Add(result =>
        {
            if (result.GetValueOrDefault<int>() < Smallest)
            {
                result.AddError($"--provisions must be a number from {Smallest}: fewer provisions say nothing of speed.");
            }
        });
        var readme = new Option<FileInfo?>("--readme") { Description = "Put the table into this file (eval/README.md)." };
        var command = new Command("bench-search", "Measures speed, size and memory of the index beside a plain one over invented works.") { provisions, readme };
        command.SetAction(parsed =>
        {
            var asked = parsed.GetValue(provisions);
            var table = BenchmarkTable.Of(new SearchBenchmark(output).Run(asked));
            output.Write(table);
            if (parsed.GetValue(readme)?.FullName is { } file)
            {
                File.WriteAllText(file, BenchmarkTable.PutInto(File.ReadAllText(file), asked, table));
            }

            return 0;
        });
        return command;
    }
}

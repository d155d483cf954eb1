using System.CommandLine;
using System.CommandLine.Help;
using System.CommandLine.Invocation;

namespace PolicyIndex.Service.Cli;

/// <summary>A command whose help ends in examples; lists of commands show its description only.</summary>
internal sealed class TaughtCommand(string name, string description, params string[] examples) : Command(name, description)
{
    /// <summary>Makes the help of a root command's commands show their examples.</summary>
    public static void ShowExamples(RootCommand root, IReadOnlyList<string> rootExamples)
    {
        var help = root.Options.OfType<HelpOption>().Single();
        help.Action = new HelpWithExamples((HelpAction)help.Action!, rootExamples);
    }

    private IReadOnlyList<string> Examples => examples;

    private sealed class HelpWithExamples(HelpAction help, IReadOnlyList<string> rootExamples) : SynchronousCommandLineAction
    {
        public override int Invoke(ParseResult parseResult)
        {
            var result = help.Invoke(parseResult);
            var output = parseResult.InvocationConfiguration.Output;
            output.WriteLine("Examples:");
            foreach (var example in parseResult.CommandResult.Command is TaughtCommand taught ? taught.Examples : rootExamples)
            {
                output.WriteLine($"  {example}");
            }

            return result;
        }
    }
}

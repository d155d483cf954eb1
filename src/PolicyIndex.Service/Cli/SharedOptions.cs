using System.CommandLine;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary>Options that several commands take.</summary>
internal static class SharedOptions
{
    public static Option<string> Data() => new("--data")
    {
        Description = "Directory of store and index.",
        HelpName = "DIR",
        DefaultValueFactory = _ => DataDirectory.Default,
    };

    public static Option<bool> Json() => new("--json") { Description = "Print JSON for programs." };
}

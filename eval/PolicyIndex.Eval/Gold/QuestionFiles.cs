using System.CommandLine;

namespace PolicyIndex.Eval.Gold;

/// <summary>Files of questions of our own beside the gold's, in its form; those of <c>eval/questions</c> unless others are given.</summary>
internal static class QuestionFiles
{
    /// <summary>The option that names them.</summary>
    public static Option<FileInfo[]> Option() => new("--questions")
    {
        Description = "Further files of questions in the form of the gold's questions.jsonl, told apart from them; all of eval/questions when not given.",
        AllowMultipleArgumentsPerToken = true,
    };

    /// <summary>The files given, or those of <c>eval/questions</c> by name.</summary>
    public static IReadOnlyList<string> In(ParseResult parsed, Option<FileInfo[]> option) => parsed.GetValue(option) is { Length: > 0 } given
        ? [.. given.Select(f => f.FullName)]
        : Directory.Exists(EvalFolder.Of("questions")) ? [.. Directory.EnumerateFiles(EvalFolder.Of("questions"), "*.jsonl").Order(StringComparer.Ordinal)] : [];
}

using System.Text.Json;
using PolicyIndex.Eval.Parsed;

namespace PolicyIndex.Eval.Answers;

/// <summary>A question of our own, written for one compendium to measure right and false refusals; it quotes no text of it.</summary>
/// <param name="Id">U… without an answer in the compendium, A… with one.</param>
/// <param name="Q">The question.</param>
/// <param name="Answerable">Whether the compendium answers it.</param>
/// <param name="Kind">What it asks, or why there is no answer.</param>
/// <param name="Half">tune: rules may be made with it in sight; report: only measured.</param>
internal sealed record RefusalQuestion(string Id, string Q, bool Answerable, string Kind, string Half)
{
    /// <summary>The questions, where the corpus is the one they were written for; empty for any other.</summary>
    public static IReadOnlyList<RefusalQuestion> For(EvalCorpus corpus)
    {
        using var stream = typeof(RefusalQuestion).Assembly.GetManifestResourceStream("PolicyIndex.Eval.Answers.refusal-questions.jsonl")
            ?? throw new InvalidOperationException("The refusal questions are missing from the assembly.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        var writtenFor = JsonSerializer.Deserialize<Header>(lines[0], JsonSerializerOptions.Web)!.WrittenFor;
        return writtenFor.All(n => corpus.Find(n) is not null)
            ? [.. lines.Skip(1).Select(l => JsonSerializer.Deserialize<RefusalQuestion>(l, JsonSerializerOptions.Web)!)]
            : [];
    }

    private sealed record Header(IReadOnlyList<string> WrittenFor);
}

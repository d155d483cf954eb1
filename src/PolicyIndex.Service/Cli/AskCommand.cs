using System.CommandLine;
using System.Text.Json;
using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Hosting;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Store;

namespace PolicyIndex.Service.Cli;

/// <summary><c>policyindex ask Q</c></summary>
internal static class AskCommand
{
    public static Command Create()
    {
        var question = new Argument<string[]>("Q") { Description = "A question.", Arity = ArgumentArity.OneOrMore };
        var asOf = new Option<DateOnly?>("--as-of") { Description = "Date the law is asked for, for example 2025-06-01; today in China when absent.", HelpName = "DATE" };
        var data = SharedOptions.Data();
        var json = SharedOptions.Json();
        var command = new TaughtCommand(
            "ask",
            "Answer a question from the clauses, word for word, or say why they do not hold the answer. Exit code 1 without an answer.",
            "policyindex ask 大企业拖欠货款怎么算利息",
            "policyindex ask 云府发〔2025〕3号是否有效 --as-of 2025-06-01",
            "policyindex ask 专精特新企业奖励多少 --json")
        {
            question,
            asOf,
            data,
            json,
        };
        command.SetAction((parsed, cancellation) => RunAsync(
            string.Join(' ', parsed.GetValue(question)!), parsed.GetValue(asOf), new DataDirectory(parsed.GetValue(data)!), parsed.GetValue(json), cancellation));
        return command;
    }

    private static async Task<int> RunAsync(string question, DateOnly? asOf, DataDirectory data, bool json, CancellationToken cancellation)
    {
        if (question.Length > AskEndpoints.LongestQuestion)
        {
            await Console.Error.WriteLineAsync($"A question has at most {AskEndpoints.LongestQuestion} characters; to check a text use: policyindex verify FILE");
            return CommandLine.Usage;
        }

        if (!File.Exists(data.DatabaseFile))
        {
            await Console.Error.WriteLineAsync($"Nothing is stored in {data.Path} yet. Start with: policyindex ingest PATH");
            return CommandLine.Failed;
        }

        await using var session = await EngineSession.OpenAsync(data, cancellation);
        await session.Get<IndexFollower>().CatchUpAsync(cancellation);
        if (await session.Get<IAnswerer>().AnswerAsync(new AskRequest(question, asOf), cancellation) is not { } answer)
        {
            await Console.Error.WriteLineAsync("Another process is building the index. Try again in a moment.");
            return CommandLine.Failed;
        }

        Console.Out.WriteLine(json ? JsonSerializer.Serialize(answer, ServiceJson.Options) : InWords(answer));
        return answer.Abstained ? CommandLine.Failed : CommandLine.Done;
    }

    private static string InWords(AnswerView answer) => string.Join('\n', new[] { answer.Answer }
        .Concat(answer.Warnings.Select(w => $"注意：{w}"))
        .Append(answer.Abstained ? $"（截至 {answer.AsOf:yyyy-MM-dd}）" : $"（截至 {answer.AsOf:yyyy-MM-dd}；可信度 {answer.Confidence:0.00}：证据相当的开发题中答对的比例）"));
}

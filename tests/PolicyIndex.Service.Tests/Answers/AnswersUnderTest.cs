using PolicyIndex.Service.Answers;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Verification;

namespace PolicyIndex.Service.Tests.Answers;

/// <summary>Engine and real parser over the invented policies; shared by tests that only ask.</summary>
public sealed class AnswersUnderTest : IAsyncLifetime
{
    public static readonly DateOnly AsOf = new(2025, 6, 1);

    private EngineUnderTest engine = null!;

    public async ValueTask InitializeAsync()
    {
        engine = await EngineUnderTest.StartAsync(parser: SourceParser.Default);
        await engine.TakeAsync("清付办法.txt", InventedPolicies.Payment);
        await engine.TakeAsync("绿色工厂.txt", InventedPolicies.GreenFactories);
        await engine.TakeAsync("灯塔工厂.txt", InventedPolicies.Lighthouse);
        await engine.Get<IndexFollower>().CatchUpAsync(CancellationToken.None);
    }

    public ValueTask DisposeAsync() => engine.DisposeAsync();

    internal async Task<AnswerView> AskAsync(string question, params TurnView[] turns) => await AskAsync(question, AsOf, turns);

    internal async Task<AnswerView> AskAsync(string question, DateOnly asOf, params TurnView[] turns)
    {
        var answer = await engine.Get<IAnswerer>().AnswerAsync(new AskRequest(question, asOf, turns), CancellationToken.None);
        Assert.NotNull(answer);
        return answer;
    }

    internal async Task<AnswerView> AskAsync(string question, ProfileRequest profile)
    {
        var answer = await engine.Get<IAnswerer>().AnswerAsync(new AskRequest(question, AsOf, Profile: profile), CancellationToken.None);
        Assert.NotNull(answer);
        return answer;
    }

    internal Task<VerifyView> VerifyAsync(string text, DateOnly? asOf = null) => engine.Get<TextVerification>().VerifyAsync(text, asOf ?? AsOf, CancellationToken.None);

    /// <summary>A unit of the store.</summary>
    internal Task<Provisions.Provision?> UnitAsync(string id) => engine.ReadAsync(async s =>
        (await Service.Store.StoredWork.ReadAsync(s, id[..id.LastIndexOf(':')], CancellationToken.None))?.Provisions.SingleOrDefault(u => u.Id == id));
}

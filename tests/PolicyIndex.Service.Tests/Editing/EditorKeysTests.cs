using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Editing;

namespace PolicyIndex.Service.Tests.Editing;

public sealed class EditorKeysTests
{
    [Fact]
    public async Task Without_a_configured_key_one_is_made_once_and_kept_as_a_hash()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var keys = engine.Get<EditorKeys>();
        Assert.False(await keys.IsValidAsync("", EngineUnderTest.Token));

        var key = await keys.EnsureAsync(EngineUnderTest.Token);
        Assert.NotNull(key);
        Assert.Null(await keys.EnsureAsync(EngineUnderTest.Token));
        Assert.True(await keys.IsValidAsync(key, EngineUnderTest.Token));
        Assert.False(await keys.IsValidAsync(key + "0", EngineUnderTest.Token));
        Assert.NotEqual(key, await engine.ReadAsync(s => s.EditorKeys.Select(k => k.Sha256).SingleAsync(EngineUnderTest.Token)));
    }
}

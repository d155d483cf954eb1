using Microsoft.EntityFrameworkCore;
using PolicyIndex.Service.Access;

namespace PolicyIndex.Service.Tests.Access;

public sealed class AccessKeysTests
{
    [Fact]
    public async Task Without_an_admin_key_one_is_made_once_and_kept_as_a_hash()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var keys = engine.Get<AccessKeys>();
        Assert.Null(await keys.FindAsync("", EngineUnderTest.Token));

        var key = await keys.EnsureAdminAsync(EngineUnderTest.Token);
        Assert.NotNull(key);
        Assert.Null(await keys.EnsureAdminAsync(EngineUnderTest.Token));
        Assert.Equal(new KeyHolder("admin", AccessRole.Admin), await keys.FindAsync(key, EngineUnderTest.Token));
        Assert.Null(await keys.FindAsync(key + "0", EngineUnderTest.Token));
        Assert.NotEqual(key, await engine.ReadAsync(s => s.AccessKeys.Select(k => k.Sha256).SingleAsync(EngineUnderTest.Token)));
    }

    [Fact]
    public async Task A_revoked_key_opens_nothing_and_its_entry_stays()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var keys = engine.Get<AccessKeys>();
        var issued = await keys.CreateAsync("编辑甲", AccessRole.Editor, "admin", EngineUnderTest.Token);
        Assert.Equal(new KeyHolder("编辑甲", AccessRole.Editor), await keys.FindAsync(issued.Key, EngineUnderTest.Token));

        Assert.True(await keys.RevokeAsync(issued.Row.Id, EngineUnderTest.Token));
        Assert.False(await keys.RevokeAsync(issued.Row.Id + 1, EngineUnderTest.Token));
        Assert.Null(await keys.FindAsync(issued.Key, EngineUnderTest.Token));
        Assert.NotNull(Assert.Single(await keys.ListAsync(EngineUnderTest.Token)).RevokedAt);
    }

    [Fact]
    public async Task A_revoked_last_admin_key_is_replaced_at_the_next_start()
    {
        await using var engine = await EngineUnderTest.StartAsync();
        var keys = engine.Get<AccessKeys>();
        await keys.EnsureAdminAsync(EngineUnderTest.Token);
        await keys.RevokeAsync(1, EngineUnderTest.Token);
        Assert.NotNull(await keys.EnsureAdminAsync(EngineUnderTest.Token));
    }
}

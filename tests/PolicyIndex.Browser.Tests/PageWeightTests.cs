namespace PolicyIndex.Browser.Tests;

/// <summary>What a page may load, and how much of it.</summary>
public sealed class PageWeightTests(Workbench workbench)
{
    private const int MostScript = 200_000;

    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Pages_load_only_from_here_under_a_strict_policy_and_little_script(string address)
    {
        await using var visit = await workbench.OpenAsync(address);
        foreach (var status in SitePages.Refused.Where(r => r.Key == address))
        {
            visit.Expect(status.Value);
        }

        var responses = visit.Responses;
        Assert.All(responses, r => Assert.StartsWith(workbench.Origin, r.Url, StringComparison.Ordinal));
        var policy = await responses[0].HeaderValueAsync("content-security-policy");
        Assert.NotNull(policy);
        Assert.StartsWith("default-src 'none'; script-src 'self'; style-src 'self';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("*", policy, StringComparison.Ordinal);

        var script = 0;
        foreach (var response in responses.Where(r => r.Request.ResourceType == "script"))
        {
            script += (await response.BodyAsync()).Length;
        }

        Assert.InRange(script, 1, MostScript);
    }
}

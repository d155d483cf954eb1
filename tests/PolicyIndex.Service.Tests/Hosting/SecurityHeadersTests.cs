namespace PolicyIndex.Service.Tests.Hosting;

public sealed class SecurityHeadersTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Theory]
    [InlineData("/")]
    [InlineData("/site.css")]
    [InlineData("/api/works")]
    [InlineData("/api/works?limit=x")]
    [InlineData("/none")]
    [InlineData("/health/live")]
    public async Task Every_answer_has_a_strict_policy(string address)
    {
        using var response = await service.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var policy = Assert.Single(response.Headers.GetValues("Content-Security-Policy"));
        Assert.StartsWith("default-src 'none';", policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", policy, StringComparison.Ordinal);
        Assert.Contains("frame-ancestors 'none'", policy, StringComparison.Ordinal);
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.False(response.Headers.Contains("Server"));
    }

    [Fact]
    public async Task Swagger_may_set_styles_but_no_inline_scripts()
    {
        using var response = await service.Client.GetAsync("/swagger/index.html", TestContext.Current.CancellationToken);
        Assert.True(response.IsSuccessStatusCode);
        Assert.Contains("script-src 'self';", Assert.Single(response.Headers.GetValues("Content-Security-Policy")), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/site.css", "text/css")]
    [InlineData("/site.js", "text/javascript")]
    [InlineData("/icon.svg", "image/svg+xml")]
    public async Task Assets_come_from_the_assembly(string address, string mediaType)
    {
        using var response = await service.Client.GetAsync(address, TestContext.Current.CancellationToken);
        Assert.Equal(mediaType, response.Content.Headers.ContentType?.MediaType);
    }
}

using System.Net;
using System.Net.Http.Headers;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class EntityTagTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Theory]
    [InlineData("")]
    [InlineData("/outline")]
    [InlineData("/coverage")]
    [InlineData("/provisions/art_1")]
    public async Task The_tag_is_strong_and_answers_304(string rest)
    {
        var address = $"/api/works/云府发-2025-3{rest}";
        using var first = await service.Client.GetAsync(address, TestContext.Current.CancellationToken);
        var tag = first.Headers.ETag;
        Assert.NotNull(tag);
        Assert.False(tag.IsWeak);

        using var same = await GetAsync(address, tag);
        Assert.Equal(HttpStatusCode.NotModified, same.StatusCode);
        Assert.Equal(tag, same.Headers.ETag);
        Assert.Empty(await same.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));

        using var other = await GetAsync(address, new EntityTagHeaderValue("\"something-else\""));
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Fact]
    public async Task Another_date_is_another_tag()
    {
        using var one = await service.Client.GetAsync("/api/works/云府发-2025-3?asOf=2025-01-01", TestContext.Current.CancellationToken);
        using var two = await service.Client.GetAsync("/api/works/云府发-2025-3?asOf=2025-01-02", TestContext.Current.CancellationToken);
        Assert.NotEqual(one.Headers.ETag, two.Headers.ETag);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, EntityTagHeaderValue tag)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.IfNoneMatch.Add(tag);
        return await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
    }
}

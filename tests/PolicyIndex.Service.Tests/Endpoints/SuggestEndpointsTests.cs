using System.Net;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class SuggestEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Fact]
    public async Task A_short_name_suggests_the_work_with_its_number_and_page()
    {
        var item = Assert.Single((await service.GetAsync("/api/suggest?q=支持小微")).GetProperty("items").EnumerateArray());
        Assert.Equal("云岭省支持小微企业办法", item.GetProperty("text").GetString());
        Assert.Equal("云府发〔2025〕3号", item.GetProperty("detail").GetString());
        Assert.Equal($"/works/{Uri.EscapeDataString("云府发-2025-3")}", item.GetProperty("url").GetString());
    }

    [Fact]
    public async Task An_address_suggests_its_clause_first()
    {
        var item = (await service.GetAsync("/api/suggest?q=支持小微企业办法第二")).GetProperty("items")[0];
        Assert.Equal("云岭省支持小微企业办法 第二条", item.GetProperty("text").GetString());
        Assert.Equal("云府发-2025-3:art_2", item.GetProperty("provisionId").GetString());
        Assert.EndsWith("#art_2", item.GetProperty("url").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Too_little_suggests_nothing() =>
        Assert.Equal(0, (await service.GetAsync("/api/suggest?q=云")).GetProperty("items").GetArrayLength());

    [Theory]
    [InlineData("")]
    [InlineData("?q=云岭&limit=0")]
    [InlineData("?q=云岭&limit=21")]
    public Task Odd_requests_are_refused(string query) =>
        service.GetProblemAsync($"/api/suggest{query}", HttpStatusCode.BadRequest, "invalid-parameter");
}

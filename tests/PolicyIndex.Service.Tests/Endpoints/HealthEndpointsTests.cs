using System.Net;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Indexing;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class HealthEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Fact]
    public async Task The_process_is_alive() =>
        Assert.Equal("alive", (await service.GetAsync("/health/live")).GetProperty("state").GetString());

    [Fact]
    public async Task It_is_ready_when_the_index_holds_every_change()
    {
        var ready = await service.GetAsync("/health/ready");
        Assert.Equal("ready", ready.GetProperty("state").GetString());
        Assert.Equal(service.Services.GetRequiredService<SearchIndex>().AppliedSequence, ready.GetProperty("latestSequence").GetInt64());
    }

    [Theory]
    [InlineData("GET", "/api/nothing", HttpStatusCode.NotFound, "not-found")]
    [InlineData("DELETE", "/api/works", HttpStatusCode.MethodNotAllowed, "method-not-allowed")]
    public async Task Errors_of_the_framework_are_problems_too(string method, string address, HttpStatusCode status, string code)
    {
        using var request = new HttpRequestMessage(new HttpMethod(method), address);
        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        await ServiceUnderTest.CheckProblemAsync(response, status, code);
    }
}

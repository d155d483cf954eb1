using System.Net;

namespace PolicyIndex.Service.Tests.Endpoints;

public sealed class ProvisionsEndpointsTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    [Theory]
    [InlineData("云府发-2025-3", "art_2__para_2", "art_2__para_2")]
    [InlineData("云府发-2025-3", "第二章/第二条/第2款", "art_2__para_2")]
    [InlineData("云府发-2025-3", "%E7%AC%AC%E4%BA%8C%E7%AB%A0%2F%E7%AC%AC%E4%BA%8C%E6%9D%A1%2f%E7%AC%AC2%E6%AC%BE", "art_2__para_2")]
    [InlineData("云府发-2025-3", "第二章/第二条/第２款", "art_2__para_2")]
    [InlineData("云府发-2025-3", "第2条", "art_2")]
    [InlineData("云工信-2024-18", "%23二/（一）", "inst__h_2__h_1")]
    [InlineData("云工信-2024-18", "%23二/(一)", "inst__h_2__h_1")]
    [InlineData("云工信-2024-18", "%23二%2F（一）", "inst__h_2__h_1")]
    public async Task A_unit_is_found_by_eId_by_path_and_as_people_write_it(string work, string address, string eId) =>
        Assert.Equal(eId, (await service.GetAsync($"/api/works/{work}/provisions/{address}")).GetProperty("eId").GetString());

    [Theory]
    [InlineData("art_9")]
    [InlineData("第九条")]
    [InlineData("第二章/第二条/第3款")]
    public async Task An_unknown_unit_is_a_problem(string address) =>
        await service.GetProblemAsync($"/api/works/云府发-2025-3/provisions/{address}", HttpStatusCode.NotFound, "provision-not-found");
}

using System.Net;
using System.Text;
using System.Text.Json;
using ModelContextProtocol.Client;
using ModelContextProtocol.Protocol;
using PolicyIndex.Service.Doors;

namespace PolicyIndex.Service.Tests.Doors;

/// <summary>The door for MCP clients, through the client of the C# SDK.</summary>
public sealed class McpClientTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private static readonly string[] s_national = ["national"];

    private static CancellationToken Token => TestContext.Current.CancellationToken;

    [Theory]
    [InlineData("2026-07-28")]
    [InlineData("2025-11-25")]
    [InlineData("2025-06-18")]
    [InlineData("2025-03-26")]
    public async Task Both_eras_of_the_protocol_are_spoken(string version)
    {
        await using var client = await ConnectAsync(version);
        Assert.Equal(version, client.NegotiatedProtocolVersion);
        Assert.Equal("policyindex", client.ServerInfo?.Name);
        var found = await CallAsync(client, "search_provisions", ("query", "逾期利息"));
        Assert.Equal("云府发-2025-3:art_2__para_2", found.GetProperty("clauses")[0].GetProperty("id").GetString());
    }

    [Fact]
    public async Task Every_tool_reads_only_and_says_what_it_takes_and_gives()
    {
        await using var client = await ConnectAsync();
        var tools = await client.ListToolsAsync(cancellationToken: Token);
        Assert.Superset(
            new HashSet<string> { "search_provisions", "get_provision", "get_work", "list_citations", "get_status", "verify_citations", "match_enterprise" },
            tools.Select(t => t.Name).ToHashSet());
        Assert.All(tools, tool =>
        {
            Assert.True(tool.ProtocolTool.Annotations?.ReadOnlyHint);
            Assert.False(tool.ProtocolTool.Annotations?.DestructiveHint);
            Assert.NotEmpty(tool.Description);
            Assert.NotEmpty(tool.JsonSchema.GetProperty("required").EnumerateArray());
            Assert.Equal("object", tool.ReturnJsonSchema!.Value.GetProperty("type").GetString());
            Assert.NotEmpty(tool.ReturnJsonSchema!.Value.GetProperty("properties").EnumerateObject());
        });
    }

    [Fact]
    public async Task A_found_clause_has_the_id_and_link_of_the_other_doors()
    {
        await using var client = await ConnectAsync();
        var found = await CallAsync(client, "search_provisions", ("query", "数字化改造"), ("level", s_national), ("asOf", "2025-06-01"), ("limit", 3));
        Assert.Equal("2025-06-01", found.GetProperty("asOf").GetString());
        var clause = Assert.Single(found.GetProperty("clauses").EnumerateArray());
        Assert.Equal("国云发-2023-7:h_1", clause.GetProperty("id").GetString());
        Assert.Equal("《关于促进灯塔工厂建设的意见》一", clause.GetProperty("label").GetString());
        Assert.Equal("http://localhost/works/%E5%9B%BD%E4%BA%91%E5%8F%91-2023-7#h_1", clause.GetProperty("url").GetString());
    }

    [Theory]
    [InlineData("云府发-2025-3:art_2", null)]
    [InlineData("第二条", "云府发-2025-3")]
    [InlineData("art_2", "云府发-2025-3")]
    [InlineData("《云岭省支持小微企业办法》第二条", null)]
    [InlineData("云府发〔2025〕3号第2条", null)]
    public async Task A_clause_is_read_with_what_stands_below_it(string address, string? workId)
    {
        await using var client = await ConnectAsync();
        var read = await CallAsync(client, "get_provision", ("address", address), ("workId", workId));
        Assert.Equal("云府发-2025-3:art_2", read.GetProperty("clause").GetProperty("id").GetString());
        Assert.Equal("有效", read.GetProperty("status").GetProperty("state").GetString());
        Assert.Equal(["art_2__para_1", "art_2__para_2"], read.GetProperty("enclosed").EnumerateArray().Select(u => u.GetProperty("id").GetString()![("云府发-2025-3".Length + 1)..]));
    }

    [Fact]
    public async Task What_is_not_one_clause_is_not_chosen()
    {
        await using var client = await ConnectAsync();
        var read = await CallAsync(client, "get_provision", ("address", "云府发〔2025〕3号第八条"));
        Assert.Equal("unknownUnit", read.GetProperty("state").GetString());
        Assert.Equal(JsonValueKind.Null, read.GetProperty("clause").ValueKind);
        Assert.NotEqual("", read.GetProperty("reason").GetString());
    }

    [Theory]
    [InlineData("云府发-2025-3")]
    [InlineData("云府发〔2025〕3号")]
    [InlineData("《云岭省支持小微企业办法》")]
    public async Task A_work_is_known_by_id_number_or_name(string named)
    {
        await using var client = await ConnectAsync();
        var work = await CallAsync(client, "get_work", ("work", named));
        Assert.Equal("云府发-2025-3", work.GetProperty("id").GetString());
        Assert.Equal(["chp_1", "art_1", "chp_2", "art_2"], work.GetProperty("outline").EnumerateArray().Select(u => u.GetProperty("id").GetString()!.Split(':')[1]));
        var status = await CallAsync(client, "get_status", ("work", named), ("asOf", "2025-04-01"), ("provision", "第一条"));
        Assert.Equal(("云府发-2025-3:art_1", "有效"), (status.GetProperty("provisionId").GetString(), status.GetProperty("status").GetProperty("state").GetString()));
        Assert.Equal(JsonValueKind.Array, (await CallAsync(client, "list_citations", ("work", named), ("direction", "in"))).GetProperty("citations").ValueKind);
    }

    [Fact]
    public async Task What_a_model_wrote_is_checked()
    {
        await using var client = await ConnectAsync();
        const string Text = " 《云岭省支持小微企业办法》第一条和《云岭省支持小微企业办法》第八条。";
        var found = (await CallAsync(client, "verify_citations", ("text", Text), ("asOf", "2025-06-01"))).GetProperty("findings").EnumerateArray().ToList();
        Assert.Equal(["found", "noSuchClause"], found.Select(f => f.GetProperty("outcome").GetString()));
        Assert.Equal("http://localhost/works/%E4%BA%91%E5%BA%9C%E5%8F%91-2025-3#art_1", found[0].GetProperty("url").GetString());
        Assert.All(found, f => Assert.Equal(f.GetProperty("text").GetString(), Text[f.GetProperty("start").GetInt32()..f.GetProperty("end").GetInt32()]));
    }

    [Theory]
    [InlineData("search_provisions", "query", "", "缺少 query")]
    [InlineData("verify_citations", "text", " ", "缺少 text")]
    [InlineData("get_work", "work", "云府发〔1999〕3号", "search_provisions")]
    [InlineData("get_status", "work", "云府发〔1999〕3号", "search_provisions")]
    public async Task Errors_tell_a_model_what_to_do(string tool, string name, string value, string said)
    {
        await using var client = await ConnectAsync();
        var result = await client.CallToolAsync(tool, new Dictionary<string, object?> { [name] = value }, cancellationToken: Token);
        Assert.True(result.IsError);
        Assert.Contains(said, ((TextContentBlock)result.Content[0]).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(null, HttpStatusCode.OK)]
    [InlineData("http://localhost", HttpStatusCode.OK)]
    [InlineData("http://localhost:81", HttpStatusCode.Forbidden)]
    [InlineData("https://evil.example", HttpStatusCode.Forbidden)]
    [InlineData("null", HttpStatusCode.Forbidden)]
    public async Task Pages_of_other_origins_are_refused(string? origin, HttpStatusCode expected) =>
        Assert.Equal(expected, await PostAsync(service, origin));

    [Fact]
    public async Task Configured_origins_may_call_and_a_name_of_ones_own_does_not_count()
    {
        var choosy = new ServiceUnderTest { Customise = builder => builder.WebHost.UseSetting(DoorSettings.AllowedOriginsSetting, "https://ours.example") };
        await using var choosing = choosy;
        await choosy.InitializeAsync();
        Assert.Equal(HttpStatusCode.OK, await PostAsync(choosy, "https://ours.example"));
        Assert.Equal(HttpStatusCode.Forbidden, await PostAsync(choosy, "http://rebound.example", "rebound.example"));
    }

    private static async Task<HttpStatusCode> PostAsync(ServiceUnderTest service, string? origin, string? host = null)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, "/mcp")
        {
            Content = new StringContent("""{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"t","version":"1"}}}""", Encoding.UTF8, "application/json"),
        };
        request.Headers.Accept.ParseAdd("application/json");
        request.Headers.Accept.ParseAdd("text/event-stream");
        request.Headers.Host = host;
        if (origin is not null)
        {
            request.Headers.Add("Origin", origin);
        }

        using var response = await service.Client.SendAsync(request, Token);
        return response.StatusCode;
    }

    private static async Task<JsonElement> CallAsync(McpClient client, string tool, params (string Name, object? Value)[] arguments)
    {
        var result = await client.CallToolAsync(tool, arguments.Where(a => a.Value is not null).ToDictionary(a => a.Name, a => a.Value), cancellationToken: Token);
        Assert.False(result.IsError ?? false, string.Concat(result.Content.OfType<TextContentBlock>().Select(c => c.Text)));
        return result.StructuredContent!.Value;
    }

    private Task<McpClient> ConnectAsync(string? version = null) => McpClient.CreateAsync(
        new HttpClientTransport(new HttpClientTransportOptions { Endpoint = new Uri("http://localhost/mcp"), TransportMode = HttpTransportMode.StreamableHttp }, service.Client, ownsHttpClient: false),
        new McpClientOptions { ProtocolVersion = version },
        cancellationToken: Token);
}

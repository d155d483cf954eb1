using System.Net;
using System.Net.Http.Headers;
using System.Text;
using Microsoft.AspNetCore.Authentication.JwtBearer;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Protocols.OpenIdConnect;
using Microsoft.IdentityModel.Tokens;
using PolicyIndex.Service.Access;

namespace PolicyIndex.Service.Tests.Access;

public sealed class AccessPoliciesTests
{
    private const string Provider = "https://id.yunling.example";

    [Fact]
    public async Task Reading_is_open_unless_it_is_closed()
    {
        var service = new ServiceUnderTest { Customise = builder => builder.WebHost.UseSetting(AccessSettings.ReadingNeedsKeySetting, "true") };
        await using var closed = service;
        await service.InitializeAsync();

        await service.GetProblemAsync("/api/works", HttpStatusCode.Unauthorized, "key-required");
        using var page = await service.Client.GetAsync("/works", TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.Unauthorized, "Basic"), (page.StatusCode, page.Headers.WwwAuthenticate.Single().Scheme));
        Assert.Equal("alive", (await service.GetAsync("/health/live")).GetProperty("state").GetString());
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, "/api/works", new AuthenticationHeaderValue("Bearer", ServiceUnderTest.EditorKey)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, "/works", new AuthenticationHeaderValue("Basic", Convert.ToBase64String(Encoding.UTF8.GetBytes($"甲:{ServiceUnderTest.EditorKey}")))));
    }

    [Theory]
    [InlineData("admin", "policyindex", 5, HttpStatusCode.OK)]
    [InlineData("Editor", "policyindex", 5, HttpStatusCode.Forbidden)]
    [InlineData("2", "policyindex", 5, HttpStatusCode.Forbidden)]
    [InlineData("admin", "somebody-else", 5, HttpStatusCode.Forbidden)]
    [InlineData("admin", "policyindex", -60, HttpStatusCode.Forbidden)]
    public async Task Tokens_of_the_provider_count_by_their_role(string role, string audience, int minutes, HttpStatusCode expected)
    {
        var key = new SymmetricSecurityKey(Encoding.UTF8.GetBytes("a signing key of these tests, long enough"));
        var service = new ServiceUnderTest
        {
            Customise = builder =>
            {
                builder.WebHost.UseSetting("OpenId:Authority", Provider);
                builder.WebHost.UseSetting("OpenId:Audience", "policyindex");
                var configuration = new OpenIdConnectConfiguration { Issuer = Provider };
                configuration.SigningKeys.Add(key);
                builder.Services.PostConfigure<JwtBearerOptions>(JwtBearerDefaults.AuthenticationScheme, options =>
                {
                    options.Configuration = configuration;
                    options.ConfigurationManager = null;
                    options.TokenValidationParameters.ValidIssuer = Provider;
                    options.TokenValidationParameters.IssuerSigningKey = key;
                });
            },
        };
        await using var open = service;
        await service.InitializeAsync();

        var now = DateTime.UtcNow;
        var token = new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
        {
            Issuer = Provider,
            Audience = audience,
            NotBefore = now.AddHours(-2),
            IssuedAt = now.AddHours(-2),
            Expires = now.AddMinutes(minutes),
            Claims = new Dictionary<string, object> { ["roles"] = role, ["name"] = "乙" },
            SigningCredentials = new SigningCredentials(key, SecurityAlgorithms.HmacSha256),
        });
        Assert.Equal(expected, await StatusAsync(service, "/api/keys", new AuthenticationHeaderValue("Bearer", token)));
        Assert.Equal(HttpStatusCode.OK, await StatusAsync(service, "/api/keys", new AuthenticationHeaderValue("Bearer", ServiceUnderTest.AdminKey)));
    }

    private static async Task<HttpStatusCode> StatusAsync(ServiceUnderTest service, string address, AuthenticationHeaderValue authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        request.Headers.Authorization = authorization;
        using var response = await service.Client.SendAsync(request, TestContext.Current.CancellationToken);
        return response.StatusCode;
    }
}

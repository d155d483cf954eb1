namespace PolicyIndex.Service.Tests.Hosting;

/// <summary>
/// The API is a promise: a change of it changes the approved file in the same commit. To approve on purpose, run the tests
/// with <c>APPROVE_OPENAPI=1</c> and read the difference before committing it.
/// </summary>
public sealed class OpenApiTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private static readonly string s_approved = Path.Combine(Repository.Root, "tests", "PolicyIndex.Service.Tests", "Approved", "openapi.json");

    [Fact]
    public async Task The_served_description_is_the_approved_one()
    {
        var served = (await service.Client.GetStringAsync("/swagger/v1/swagger.json", TestContext.Current.CancellationToken)).ReplaceLineEndings("\n").TrimEnd() + "\n";
        if (Environment.GetEnvironmentVariable("APPROVE_OPENAPI") == "1")
        {
            await File.WriteAllTextAsync(s_approved, served, TestContext.Current.CancellationToken);
        }

        Assert.Equal(await File.ReadAllTextAsync(s_approved, TestContext.Current.CancellationToken), served);
    }
}

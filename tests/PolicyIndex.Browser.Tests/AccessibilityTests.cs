namespace PolicyIndex.Browser.Tests;

/// <summary>axe finds nothing serious on any page, in light and dark, on a desk and on a phone; nothing is wider than the screen.</summary>
public sealed class AccessibilityTests(Workbench workbench)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public Task Pages_are_accessible_in_light_and_dark_and_on_a_phone(string address) => CheckAsync(address, SitePages.NameOf(address), visit =>
    {
        foreach (var status in SitePages.Refused.Where(r => r.Key == address))
        {
            visit.Expect(status.Value);
        }

        return Task.CompletedTask;
    });

    [Fact]
    public Task Checked_texts_are_accessible() => CheckAsync("/verify", "checked", async visit =>
    {
        await visit.By("#text").FillAsync("《云岭省中小企业款项支付条例》第八条规定“按照每日万分之三计算”。另见云府发〔2021〕16号。");
        await visit.By("form.verify button").ClickAsync();
        await visit.By(".findings del").WaitForAsync();
    });

    [Fact]
    public Task Open_suggestions_are_accessible() => CheckAsync("/", "suggestions", async visit =>
    {
        await visit.By("#q").FillAsync("设备更新");
        await visit.By("#suggestions li").First.WaitForAsync();
    });

    // A page is loaded once for each width; light and dark are looked at in turn.
    private async Task CheckAsync(string address, string name, Func<Visit, Task> prepare)
    {
        foreach (var (light, dark) in new[] { (Look.Desktop, Look.DesktopDark), (Look.Phone, Look.PhoneDark) })
        {
            await using var visit = await workbench.OpenAsync(address, light);
            await prepare(visit);
            foreach (var look in new[] { light, dark })
            {
                await visit.DimAsync(look.Dark);
                await visit.PictureAsync($"{name}-{look.Name}");
                Report(look, await Accessibility.FindingsAsync(visit.Page));
            }
        }
    }

    private static void Report(Look look, IReadOnlyList<string> findings) =>
        Assert.True(findings.Count == 0, $"{look.Name}: {string.Join("\n", findings)}");
}

namespace PolicyIndex.Browser.Tests;

/// <summary>axe finds nothing serious on any page, in light and dark and on a phone; nothing is wider than the screen.</summary>
public sealed class AccessibilityTests(Workbench workbench)
{
    [Theory]
    [MemberData(nameof(SitePages.All), MemberType = typeof(SitePages))]
    public async Task Pages_are_accessible_in_light_and_dark_and_on_a_phone(string address)
    {
        foreach (var look in new[] { Look.Desktop, Look.DesktopDark, Look.Phone })
        {
            await using var visit = await workbench.OpenAsync(address, look);
            if (address == "/none")
            {
                visit.Expect("404");
            }

            await visit.PictureAsync($"{SitePages.NameOf(address)}-{look.Name}");
            Report(look, await Accessibility.FindingsAsync(visit.Page));
        }
    }

    [Fact]
    public async Task Checked_texts_are_accessible()
    {
        foreach (var look in new[] { Look.Desktop, Look.DesktopDark, Look.Phone })
        {
            await using var visit = await workbench.OpenAsync("/verify", look);
            await visit.By("#text").FillAsync("《云岭省中小企业款项支付条例》第八条规定“按照每日万分之三计算”。另见云府发〔2021〕16号。");
            await visit.By("form.verify button").ClickAsync();
            await visit.By(".findings del").WaitForAsync();
            await visit.PictureAsync($"checked-{look.Name}");
            Report(look, await Accessibility.FindingsAsync(visit.Page));
        }
    }

    [Fact]
    public async Task Open_suggestions_are_accessible()
    {
        foreach (var look in new[] { Look.Desktop, Look.DesktopDark, Look.Phone })
        {
            await using var visit = await workbench.OpenAsync("/", look);
            await visit.By("#q").FillAsync("设备更新");
            await visit.By("#suggestions li").First.WaitForAsync();
            await visit.PictureAsync($"suggestions-{look.Name}");
            Report(look, await Accessibility.FindingsAsync(visit.Page));
        }
    }

    private static void Report(Look look, IReadOnlyList<string> findings) =>
        Assert.True(findings.Count == 0, $"{look.Name}: {string.Join("\n", findings)}");
}

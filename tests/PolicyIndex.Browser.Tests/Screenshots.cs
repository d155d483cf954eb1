using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests;

/// <summary>
/// Pictures of the pages, to look at and for the README: run by name with <c>SCREENSHOTS=folder dotnet run --project
/// tests/PolicyIndex.Browser.Tests -- -explicit only</c>. Only the invented corpus is on them.
/// </summary>
public sealed class Screenshots(Workbench workbench)
{
    private static readonly (string Name, string Address)[] s_pages =
    [
        ("start", "/"),
        ("search", "/?q=设备更新 补助比例"),
        ("ask", "/ask?q=设备更新补助比例是多少？"),
        ("refusal", "/ask?q=渔船报废补贴多少钱？"),
        ("ask-empty", "/ask"),
        ("reader", "/works/云岭省人民代表大会常务委员会令-12#art_8"),
        ("works", "/works?status=all"),
        ("lineage", "/works/云府发-2025-11/lineage"),
        ("effects", "/effects"),
        ("figures", "/about/figures"),
    ];

    [Fact(Explicit = true)]
    public async Task Take()
    {
        var folder = Environment.GetEnvironmentVariable("SCREENSHOTS") ?? Path.Combine(Repository.Root, "artifacts", "screenshots");
        Directory.CreateDirectory(folder);
        foreach (var look in new[] { Look.Desktop, Look.DesktopDark, Look.Phone, Look.PhoneDark })
        {
            foreach (var (name, address) in s_pages)
            {
                await using var visit = await workbench.OpenAsync(address, look);
                await visit.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}-{look.Name}.png") });
            }

            await using var checking = await workbench.OpenAsync("/verify", look);
            await checking.By("#text").FillAsync("《云岭省中小企业款项支付条例》第八条规定“按照每日万分之三计算”。另见云府发〔2021〕16号和《云岭省不存在的办法》第三条。");
            await checking.By("form.verify button").ClickAsync();
            await checking.By(".findings del").WaitForAsync();
            await checking.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"verify-{look.Name}.png") });

            await using var writing = await workbench.OpenAsync("/", look);
            await writing.By("#q").FillAsync("设备更新");
            await writing.By("#suggestions li").First.WaitForAsync();
            await writing.Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"suggest-{look.Name}.png") });
        }
    }
}

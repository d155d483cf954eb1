using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;

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

            var result = await visit.Page.RunAxe();
            Assert.Empty(result.Violations.Where(v => v.Impact is "serious" or "critical").Select(v => $"{look.Name}: {Describe(v)}"));
            Assert.True(await visit.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"), $"{address} is wider than the screen ({look.Name}).");
        }
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help} — {string.Join("; ", violation.Nodes.Take(3).Select(n => n.Html))}";
}

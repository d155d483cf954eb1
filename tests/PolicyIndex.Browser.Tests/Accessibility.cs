using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests;

/// <summary>What makes a page hard to use for some.</summary>
internal static class Accessibility
{
    /// <summary>Serious and critical findings of axe, and whether the page is wider than the screen.</summary>
    public static async Task<IReadOnlyList<string>> FindingsAsync(IPage page)
    {
        var result = await page.RunAxe();
        var findings = result.Violations.Where(v => v.Impact is "serious" or "critical").Select(Describe).ToList();
        if (!await page.EvaluateAsync<bool>("document.documentElement.scrollWidth <= window.innerWidth"))
        {
            findings.Add("wider than the screen");
        }

        return findings;
    }

    private static string Describe(AxeResultItem violation) =>
        $"{violation.Id}: {violation.Help}: {string.Join("; ", violation.Nodes.Take(3).Select(n => n.Html))}";
}

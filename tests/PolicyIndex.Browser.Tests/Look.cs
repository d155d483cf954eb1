using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests;

/// <summary>How somebody looks at a page.</summary>
public sealed record Look(string Name, int Width, int Height, bool Dark, bool Script = true)
{
    public static Look Desktop { get; } = new("desktop", 1280, 800, Dark: false);

    public static Look DesktopDark { get; } = new("desktop-dark", 1280, 800, Dark: true);

    public static Look Phone { get; } = new("phone", 390, 844, Dark: false);

    public static Look PhoneDark { get; } = new("phone-dark", 390, 844, Dark: true);

    /// <summary>A browser without script.</summary>
    public static Look Scriptless { get; } = new("scriptless", 1280, 800, Dark: false, Script: false);

    public static IReadOnlyList<Look> All { get; } = [Desktop, DesktopDark, Phone, PhoneDark, Scriptless];

    internal BrowserNewContextOptions Options => new()
    {
        ViewportSize = new ViewportSize { Width = Width, Height = Height },
        ColorScheme = Dark ? ColorScheme.Dark : ColorScheme.Light,
        JavaScriptEnabled = Script,
        Locale = "zh-CN",
        ReducedMotion = ReducedMotion.Reduce,
    };
}

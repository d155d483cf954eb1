using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests;

/// <summary>Somebody at a page. Whatever the browser complains of meanwhile (console, failed requests, exceptions) fails the test at its end.</summary>
public sealed class Visit : IAsyncDisposable
{
    private readonly IBrowserContext context;
    private readonly ConcurrentQueue<string> complaints = [];
    private readonly List<string> expected = [];
    private readonly ConcurrentQueue<IResponse> responses = [];

    private Visit(IBrowserContext context, IPage page)
    {
        this.context = context;
        Page = page;
        page.Console += (_, said) =>
        {
            if (said.Type is "error" or "warning")
            {
                complaints.Enqueue($"{said.Type}: {said.Text}");
            }
        };
        page.PageError += (_, error) => complaints.Enqueue($"exception: {error}");
        page.Response += (_, response) => responses.Enqueue(response);
    }

    public IPage Page { get; }

    /// <summary>Every answer the browser got, in order.</summary>
    public IReadOnlyList<IResponse> Responses => [.. responses];

    internal static async Task<Visit> StartAsync(IBrowserContext context) => new(context, await context.NewPageAsync());

    /// <summary>Opens an address and waits until its scripts have run.</summary>
    public async Task<IResponse> GoAsync(string address) =>
        await Page.GotoAsync(address, new PageGotoOptions { WaitUntil = WaitUntilState.Load }) ?? throw new InvalidOperationException($"{address} gave no answer.");

    /// <summary>Turns the light on or off; the page stays.</summary>
    public Task DimAsync(bool dark) => Page.EmulateMediaAsync(new PageEmulateMediaOptions { ColorScheme = dark ? ColorScheme.Dark : ColorScheme.Light });

    /// <summary>Moves the focus by the Tab key until it rests on what is meant, and sees to it that the focus can be seen there.</summary>
    /// <param name="selector">CSS.</param>
    /// <param name="back">Backwards.</param>
    /// <param name="most">Key strokes that somebody may be asked for.</param>
    public async Task TabToAsync(string selector, bool back = false, int most = 30)
    {
        // A key may have led to another page; nobody tabs on before it is there.
        await Page.Locator(selector).First.WaitForAsync(new LocatorWaitForOptions { State = WaitForSelectorState.Attached });
        for (var pressed = 0; pressed < most; pressed++)
        {
            await Page.Keyboard.PressAsync(back ? "Shift+Tab" : "Tab");
            if (await Page.EvaluateAsync<bool>("s => document.activeElement.matches(s)", selector))
            {
                Assert.True(await Page.EvaluateAsync<bool>("getComputedStyle(document.activeElement).outlineStyle !== 'none'"), $"{selector} does not show that it has the focus.");
                return;
            }
        }

        Assert.Fail($"{selector} is not reached within {most} strokes of the Tab key.");
    }

    /// <param name="selector">CSS.</param>
    /// <param name="text">Words it has.</param>
    public ILocator By(string selector, string? text = null) => Page.Locator(selector, new PageLocatorOptions { HasText = text });

    /// <summary>Takes a picture of the screen into the folder that SCREENSHOTS names; nothing without one. For the README and for eyes.</summary>
    public async Task PictureAsync(string name)
    {
        if (Environment.GetEnvironmentVariable("SCREENSHOTS") is { Length: > 0 } folder)
        {
            await Page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{name}.png") });
        }
    }

    /// <summary>Says that the browser will complain of this, and rightly so.</summary>
    public void Expect(string complaint) => expected.Add(complaint);

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        Assert.DoesNotContain(complaints, c => !expected.Exists(e => c.Contains(e, StringComparison.Ordinal)));
    }
}

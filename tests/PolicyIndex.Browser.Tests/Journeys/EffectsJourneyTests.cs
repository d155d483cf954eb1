using System.Text.RegularExpressions;
using Microsoft.Playwright;

namespace PolicyIndex.Browser.Tests.Journeys;

/// <summary>An editor decides.</summary>
public sealed class EffectsJourneyTests(Workbench workbench)
{
    [Fact]
    public async Task An_editor_with_a_key_confirms_a_proposal_and_takes_it_back()
    {
        await using var visit = await workbench.OpenAsync("/effects");
        var proposal = visit.By("#queue .effect", "2026年度省级专精特新");
        await Assertions.Expect(proposal).ToHaveCountAsync(1);

        await visit.By("#key").FillAsync(Workbench.EditorKey);
        await visit.By("#key-form button").ClickAsync();
        await Assertions.Expect(visit.By("#key-state")).ToContainTextAsync("已记住");
        await proposal.Locator("[name='Sent.Reason']").FillAsync("年度申报，后一年代替前一年");
        await proposal.Locator("button[value=confirm]").ClickAsync();

        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("done="));
        await Assertions.Expect(proposal).ToHaveCountAsync(0);
        var decided = visit.By("[aria-labelledby=recent] .effect", "2026年度省级专精特新");
        await Assertions.Expect(decided).ToContainTextAsync("年度申报，后一年代替前一年");

        await decided.Locator("[name='Sent.Reason']").FillAsync("再看");
        await decided.Locator("button[value=undo]").ClickAsync();
        await Assertions.Expect(proposal).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_record_is_decided_by_keyboard_and_a_rejection_asks_for_its_reason()
    {
        await using var visit = await workbench.OpenAsync("/effects");
        await visit.By("#key").FillAsync(Workbench.EditorKey);
        await visit.By("#key-form button").ClickAsync();
        var proposal = visit.By("#queue .effect", "2026年度省级专精特新");
        await proposal.FocusAsync();
        await visit.Page.Keyboard.PressAsync("x");
        await Assertions.Expect(proposal.Locator("[name='Sent.Reason']")).ToBeFocusedAsync();
        await Assertions.Expect(visit.Page).Not.ToHaveURLAsync(new Regex("done="));

        await proposal.FocusAsync();
        await visit.Page.Keyboard.PressAsync("c");
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("done="));
        var decided = visit.By("[aria-labelledby=recent] .effect", "2026年度省级专精特新");
        await decided.Locator("button[value=undo]").ClickAsync();
        await Assertions.Expect(proposal).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task A_doubted_rule_waits_in_the_queue_with_both_sides_until_it_is_settled()
    {
        await using var visit = await workbench.OpenAsync("/works/云岭省人民代表大会常务委员会令-12/rules");
        await visit.By("#key").FillAsync(Workbench.EditorKey);
        await visit.By("#key-form button").ClickAsync();
        var rule = visit.By(".effect").First;
        var sentence = (await rule.Locator("blockquote").First.TextContentAsync())!;
        await rule.Locator("[name='Sent.Reason']").FillAsync("说的是机关");
        await rule.Locator("button[value=dispute]").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("done="));

        await visit.GoAsync("/effects");
        var waiting = visit.By("[aria-labelledby=rules] .effect", sentence);
        await Assertions.Expect(waiting.Locator(".voice")).ToHaveCountAsync(2);
        await Assertions.Expect(waiting).ToContainTextAsync("说的是机关");
        await visit.PictureAsync("doubted");
        Assert.Empty(await Accessibility.FindingsAsync(visit.Page));
        await waiting.Locator("button[value=undo]").ClickAsync();
        await Assertions.Expect(visit.Page).ToHaveURLAsync(new Regex("/effects.*done="));
        await Assertions.Expect(waiting).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Nobody_decides_without_a_key()
    {
        await using var visit = await workbench.OpenAsync("/effects");
        await visit.By("#queue button[value=confirm]").First.ClickAsync();
        await Assertions.Expect(visit.By("#key-state")).ToHaveTextAsync("请先填写编辑密钥。");
        await Assertions.Expect(visit.By("#key")).ToBeFocusedAsync();
    }
}

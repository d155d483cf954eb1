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
    public async Task Nobody_decides_without_a_key()
    {
        await using var visit = await workbench.OpenAsync("/effects");
        await visit.By("#queue button[value=confirm]").First.ClickAsync();
        await Assertions.Expect(visit.By("#key-state")).ToHaveTextAsync("请先填写编辑密钥。");
        await Assertions.Expect(visit.By("#key")).ToBeFocusedAsync();
    }
}

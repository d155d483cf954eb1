using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Indexing;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Tests.Pages;

/// <summary>The editors' page without script: every decision is a form of its own.</summary>
public sealed partial class EffectsPageTests : IAsyncLifetime
{
    private const string Titled = "@云府发-2019-4|云岭省旧灯塔规定（已废止）|云府发〔2019〕4号|2019-02-03|Provincial|云岭省|规定|云岭省人民政府\n第一条|art_1|Article|第一条|灯塔每年修缮。本规定自2019年3月1日起施行。以前的做法不再沿用。";

    private readonly ServiceUnderTest service = new();

    public async ValueTask InitializeAsync()
    {
        await service.InitializeAsync();
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync(
            [InventedTexts.File("old.txt", InventedTexts.OldFund), InventedTexts.File("titled.txt", Titled)], TestContext.Current.CancellationToken);
        await service.Services.GetRequiredService<IndexFollower>().CatchUpAsync(TestContext.Current.CancellationToken);
    }

    public ValueTask DisposeAsync() => service.DisposeAsync();

    [Fact]
    public async Task A_dispute_shows_both_sides_with_the_sentences_around_the_words()
    {
        var page = await GetAsync();
        Assert.Contains("<mark>（已废止）</mark>", page, StringComparison.Ordinal);
        Assert.Matches("<blockquote>灯塔每年修缮。<mark>本规定自2019年3月1日起施行。?</mark>。?以前的做法不再沿用。</blockquote>", page);
        Assert.Contains("库中没有它被废止、代替或期满的记载", page, StringComparison.Ordinal);
        Assert.DoesNotMatch("<script(?![^>]*src=)|\\son[a-z]+=|\\sstyle=", page);
    }

    [Fact]
    public async Task Decisions_need_a_key_that_may_edit_and_a_reason_where_they_deny()
    {
        var (id, version) = await FirstAsync();
        Assert.Contains("请先填写编辑密钥", await RefusedAsync(("Decision", "confirm"), ("Id", id), ("Version", version)), StringComparison.Ordinal);
        Assert.Contains("密钥不存在", await RefusedAsync(("Key", "guess"), ("Decision", "confirm"), ("Id", id), ("Version", version)), StringComparison.Ordinal);
        Assert.Contains("请写明理由", await RefusedAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "reject"), ("Id", id), ("Version", version)), StringComparison.Ordinal);
        Assert.Contains("已有变动", await RefusedAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "confirm"), ("Id", id), ("Version", "99")), StringComparison.Ordinal);
        Assert.Contains("表单不完整", await RefusedAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "burn"), ("Id", id), ("Version", version)), StringComparison.Ordinal);
        Assert.Equal((id, version), await FirstAsync());
    }

    [Fact]
    public async Task A_rejected_record_leaves_the_queue_and_can_be_undone_from_the_page()
    {
        var (id, version) = await FirstAsync();
        await DoneAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "reject"), ("Reason", "标题系转载时所加"), ("Id", id), ("Version", version));
        Assert.Equal("有效", await StateAsync());
        var page = await GetAsync();
        Assert.Contains("标题系转载时所加", page, StringComparison.Ordinal);
        var decided = Card().Matches(page[page.IndexOf("id=\"recent\"", StringComparison.Ordinal)..])[0];
        await DoneAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "undo"), ("Id", id), ("Version", decided.Groups["version"].Value));
        Assert.Equal("状态不明", await StateAsync());
        Assert.Equal(id, (await FirstAsync()).Id);
    }

    [Fact]
    public async Task A_correction_gives_the_date()
    {
        var (id, version) = await FirstAsync();
        Assert.Contains("没有标识为", await RefusedAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "correct"), ("TargetWork", "无"), ("Id", id), ("Version", version)), StringComparison.Ordinal);
        await DoneAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "correct"), ("Date", "2023-01-01"), ("Reason", "见省政府公报"), ("Id", id), ("Version", version));
        Assert.Equal("失效", await StateAsync());
    }

    [Fact]
    public async Task An_effect_is_added_with_its_ground()
    {
        Assert.Contains("依据", await RefusedAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "add"), ("Work", "云府发-2025-3"), ("Relation", "Repeals"), ("TargetWork", "云工信-2020-5")), StringComparison.Ordinal);
        await DoneAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "add"), ("Work", "云府发-2025-3"), ("Relation", "Repeals"), ("TargetWork", "云工信-2020-5"), ("Date", "2024-01-01"), ("Reason", "省政府公报2024年第1期"));
        Assert.Equal("失效", (await service.GetAsync("/api/works/云工信-2020-5/status")).GetProperty("status").GetProperty("state").GetString());
    }

    [Fact]
    public async Task What_stands_by_an_editors_word_alone_is_listed_until_the_word_is_taken_back()
    {
        var effect = (await service.GetAsync("/api/works/云府发-2019-4/effects")).GetProperty("items").EnumerateArray().Single(e => e.GetProperty("relation").GetString() == "commences");
        var id = effect.GetProperty("id").GetString()!;
        await DoneAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "confirm"), ("Id", id), ("Version", effect.GetProperty("version").GetRawText()), ("Reason", "查过公报"));
        Assert.DoesNotContain("id=\"lost\"", await GetAsync(), StringComparison.Ordinal);

        await service.Services.GetRequiredService<SourceIntake>().TakeAsync(
            [InventedTexts.File("titled.txt", Titled.Replace("本规定自2019年3月1日起施行。", "", StringComparison.Ordinal))], TestContext.Current.CancellationToken);
        var page = await GetAsync();
        var lost = page[page.IndexOf("id=\"lost\"", StringComparison.Ordinal)..page.IndexOf("id=\"rules\"", StringComparison.Ordinal)];
        Assert.Contains("曾载，现文本中已无", lost, StringComparison.Ordinal);
        Assert.Contains("<mark>本规定自2019年3月1日起施行", lost, StringComparison.Ordinal);
        Assert.Contains("查过公报", lost, StringComparison.Ordinal);

        var card = Card().Match(lost);
        await DoneAsync(("Key", ServiceUnderTest.EditorKey), ("Decision", "undo"), ("Id", WebUtility.HtmlDecode(card.Groups["id"].Value)), ("Version", card.Groups["version"].Value));
        Assert.DoesNotContain("id=\"lost\"", await GetAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("甲。乙。丙丁。戊。己。", "丙", "乙。", "丁。戊。")]
    [InlineData("丙丁。", "丙", "", "丁。")]
    [InlineData("甲。乙", "丁", "", "")]
    public void Context_is_the_sentence_before_and_after(string text, string quote, string before, string after) =>
        Assert.Equal(new QuoteInContext(before, quote, after), QuoteInContext.Of(text, quote));

    private async Task<string> StateAsync() =>
        (await service.GetAsync("/api/works/云府发-2019-4/status")).GetProperty("status").GetProperty("state").GetString()!;

    private async Task<(string Id, string Version)> FirstAsync()
    {
        var card = Card().Matches(await GetAsync()).First(c => c.Groups["id"].Value.Contains("titled", StringComparison.Ordinal));
        return (WebUtility.HtmlDecode(card.Groups["id"].Value), card.Groups["version"].Value);
    }

    private async Task DoneAsync(params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(fields);
        Assert.Equal(HttpStatusCode.Redirect, response.StatusCode);
        Assert.StartsWith("/effects?done=", response.Headers.Location?.ToString(), StringComparison.Ordinal);
    }

    private async Task<string> RefusedAsync(params (string Name, string Value)[] fields)
    {
        using var response = await PostAsync(fields);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        return await response.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<HttpResponseMessage> PostAsync((string Name, string Value)[] fields)
    {
        using var form = new FormUrlEncodedContent(fields.Select(f => KeyValuePair.Create("Sent." + f.Name, f.Value)));
        return await service.Client.PostAsync("/effects", form, TestContext.Current.CancellationToken);
    }

    private Task<string> GetAsync() => service.Client.GetStringAsync("/effects", TestContext.Current.CancellationToken);

    [GeneratedRegex("data-effect=\"(?<id>[^\"]+)\" data-version=\"(?<version>[0-9]+)\"")]
    private static partial Regex Card();
}

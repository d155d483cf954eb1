using System.Net;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using PolicyIndex.Service.Intake;
using PolicyIndex.Service.Matching;

namespace PolicyIndex.Service.Tests.Pages;

/// <summary>The page of what applies to an enterprise, without script.</summary>
public sealed partial class MatchPageTests(ServiceUnderTest service) : IClassFixture<ServiceUnderTest>
{
    private const string Description = "云岭省青石市一家民营食品厂，员工1200人，去年营业收入50000万元，向供应商采购货物，货物交付后支付货款。";

    [Fact]
    public async Task An_empty_form_asks_and_answers_nothing()
    {
        var page = await GetAsync("/match");
        Assert.Contains("id=\"fact-employees\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"fact-assets\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"paper-title\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Assets_are_asked_for_where_the_size_depends_on_them() =>
        Assert.Contains("id=\"fact-assets\"", await PostAsync(("Industry", "E47 房屋建筑业")), StringComparison.Ordinal);

    [Fact]
    public async Task Facts_are_shown_back_with_the_words_they_were_read_from()
    {
        var page = await PostAsync(("Description", Description));
        Assert.Contains("<mark title=\"读作：从业人员\">1200人</mark>", page, StringComparison.Ordinal);
        Assert.Matches("name=\"Employees\"[^>]*value=\"1200\"", page);
        Assert.Contains("读自“1200人”", page, StringComparison.Ordinal);
        Assert.Contains("企业规模：大型", page, StringComparison.Ordinal);
        Assert.Contains("按《中小企业划型标准规定》“工业”一行", page, StringComparison.Ordinal);
        Assert.Contains("逐句的读法", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Each_rule_has_its_clause_status_quotation_and_proof()
    {
        var page = (await PostAsync(("Description", Description), ("Full", "true"))).ReplaceLineEndings("");
        var rule = RuleOf(page, "大型企业应当自货物交付之日起三十日内支付货款");
        Assert.Contains("href=\"/works/%E4%BA%91%E5%BA%9C%E5%8F%91-2025-3#art_2__para_1\"", rule, StringComparison.Ordinal);
        Assert.Contains("云府发〔2025〕3号", rule, StringComparison.Ordinal);
        Assert.Contains("data-state=\"有效\"", rule, StringComparison.Ordinal);
        Assert.Contains("省级 · 云岭省", rule, StringComparison.Ordinal);
        Assert.Contains("规模：大型企业", rule, StringComparison.Ordinal);
        Assert.Matches("事实：大型", rule);
    }

    [Fact]
    public async Task The_address_of_a_result_gives_the_same_result()
    {
        var posted = await PostAsync(("Description", Description), ("Answer", "yes|企业是否满足“甲”？"));
        var address = WebUtility.HtmlDecode(Address().Match(posted).Groups["a"].Value);
        Assert.NotEqual("", address);
        Assert.Equal(Title(posted), Title(await GetAsync(address)));
    }

    [Fact]
    public async Task What_is_sent_back_as_it_was_shown_gives_the_same_result()
    {
        var first = await PostAsync(("Description", Description));
        Assert.Equal(Title(first), Title(await PostAsync([.. Shown(first)])));
    }

    [Fact]
    public async Task An_answer_settles_its_question_and_can_be_taken_back()
    {
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync([InventedTexts.File("贴息.txt", InventedTexts.Loans)], TestContext.Current.CancellationToken);
        (string, string)[] facts = [("Region", "云岭省"), ("Industry", "C14 食品制造业"), ("Size", "小型")];
        var first = await PostAsync(facts);
        var question = Question().Match(first).Groups["q"].Value;
        Assert.Contains("是否", question, StringComparison.Ordinal);
        var answered = await PostAsync([.. facts, ("Answer", $"no|{question}")]);
        Assert.NotEqual(question, Question().Match(answered).Groups["q"].Value);
        Assert.NotEqual(Title(first), Title(answered));
        Assert.Contains($"value=\"no|{question}\" checked", answered, StringComparison.Ordinal);
        var skipped = await PostAsync([.. facts, ("Answer", $"skip|{question}")]);
        Assert.Equal(Title(first), Title(skipped));
        Assert.NotEqual(question, Question().Match(skipped).Groups["q"].Value);
    }

    [Fact]
    public async Task Rules_are_sorted_by_deadline_and_amount()
    {
        await service.Services.GetRequiredService<SourceIntake>().TakeAsync([InventedTexts.File("贴息.txt", InventedTexts.Loans)], TestContext.Current.CancellationToken);
        (string, string)[] facts = [("Description", "云岭省一家小型食品厂，是专精特新企业，有设备投资项目，办理知识产权质押贷款，申请贴息。")];
        var amounts = Amount().Matches((await PostAsync([.. facts, ("Sort", "Amount")])).Split("id=\"must\"")[0]).Select(m => m.Groups["a"].Value).ToList();
        Assert.NotEmpty(amounts);
        Assert.Equal(amounts.OrderByDescending(a => Service.Matching.Papers.AmountValue.Of(a).Money ?? -1), amounts);
    }

    [Fact]
    public async Task Rules_that_do_not_apply_name_what_decides()
    {
        var page = await PostAsync(("Region", "贵州省贵阳市"));
        Assert.Contains("地域不符", page, StringComparison.Ordinal);
        Assert.Contains("企业：贵州省贵阳市", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_nation_and_province_print_differently_is_shown_with_both_quotations()
    {
        await using var other = new ServiceUnderTest();
        await other.InitializeAsync();
        await other.Services.GetRequiredService<SourceIntake>().TakeAsync([InventedTexts.File("两级.txt", InventedTexts.Differing)], TestContext.Current.CancellationToken);
        using var form = Form([("Description", Description)]);
        using var answer = await other.Client.PostAsync(new Uri("/match", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("id=\"conflicts\">国家与省的规定不一致", page, StringComparison.Ordinal);
        Assert.Contains("国家 <q>大型企业应当自货物交付之日起六十日内支付货款</q>", page, StringComparison.Ordinal);
        Assert.Contains("省级 <q>大型企业应当自货物交付之日起三十日内支付货款</q>", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_was_typed_is_never_markup()
    {
        var page = await PostAsync(("Description", "云岭省</textarea><script>alert(1)</script>"), ("Activities", "<script>alert(2)</script>"), ("Answer", "yes|\"><script>alert(3)</script>"));
        Assert.DoesNotContain("<script>alert", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Employees", "许多", "从业人员应填数字")]
    [InlineData("Region", "火星", "应写明省级行政区")]
    [InlineData("AsOf", "昨天", "日期应写作")]
    public async Task What_cannot_be_used_is_said_on_the_page(string field, string value, string message) =>
        Assert.Contains(message, await PostAsync(HttpStatusCode.BadRequest, (field, value)), StringComparison.Ordinal);

    [Theory]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    [InlineData("docx", "application/vnd.openxmlformats-officedocument.wordprocessingml.document")]
    [InlineData("json", "application/json")]
    public async Task Buttons_give_files(string format, string mediaType)
    {
        using var content = Form(("Description", Description), ("format", format));
        using var answer = await service.Client.PostAsync(new Uri("/match?handler=Paper", UriKind.Relative), content, TestContext.Current.CancellationToken);
        Assert.Equal((HttpStatusCode.OK, mediaType), (answer.StatusCode, answer.Content.Headers.ContentType?.MediaType));
        Assert.NotEmpty(await answer.Content.ReadAsByteArrayAsync(TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task A_saved_result_is_run_again_and_compared()
    {
        using var asked = Form(("Description", Description), ("format", "json"), ("AsOf", "2025-04-01"), ("Other", "出口|无"));
        using var saved = await service.Client.PostAsync(new Uri("/match?handler=Paper", UriKind.Relative), asked, TestContext.Current.CancellationToken);
        var json = await saved.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.NotNull(MatchDocument.Read(json));

        using var form = Form();
        using var file = new StringContent(json.Replace("三十日内支付", "四十日内支付", StringComparison.Ordinal));
        form.Add(file, "Previous", "result.json");
        using var answer = await service.Client.PostAsync(new Uri("/match", UriKind.Relative), form, TestContext.Current.CancellationToken);
        var page = await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
        Assert.Contains("与 2025-04-01 的结果相比", page, StringComparison.Ordinal);
        Assert.Contains("<del>大型企业应当自货物交付之日起四十日内支付货款", page, StringComparison.Ordinal);
        Assert.Matches("name=\"Employees\"[^>]*value=\"1200\"", page);
        Assert.Contains("name=\"Other\" value=\"出口|无\"", page, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_result_is_refused_on_the_page()
    {
        using var form = Form(("Region", "云岭省"));
        using var file = new StringContent("{}");
        form.Add(file, "Previous", "x.json");
        using var answer = await service.Client.PostAsync(new Uri("/match", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains("不是本页保存的结果文件", await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }

    private static string Title(string page) => PageTitle().Match(page).Groups["t"].Value is { Length: > 0 } title ? title : throw new InvalidOperationException("No result on the page.");

    private static string RuleOf(string page, string quote) => page.Split("<article class=\"rule\">").Single(r => r.Contains($"<blockquote>{quote}", StringComparison.Ordinal));

    private static IEnumerable<(string, string)> Shown(string page)
    {
        foreach (Match field in Input().Matches(page))
        {
            yield return (field.Groups["n"].Value, WebUtility.HtmlDecode(field.Groups["v"].Value));
        }

        yield return ("Description", Description);
        yield return ("Ownership", "民营");
    }

    private static MultipartFormDataContent Form(params (string Name, string Value)[] fields)
    {
        var form = new MultipartFormDataContent();
        foreach (var (name, value) in fields)
        {
            form.Add(new StringContent(value), name);
        }

        return form;
    }

    private Task<string> PostAsync(params (string Name, string Value)[] fields) => PostAsync(HttpStatusCode.OK, fields);

    private async Task<string> PostAsync(HttpStatusCode expected, params (string Name, string Value)[] fields)
    {
        using var form = Form(fields);
        using var answer = await service.Client.PostAsync(new Uri("/match", UriKind.Relative), form, TestContext.Current.CancellationToken);
        Assert.Equal(expected, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    private async Task<string> GetAsync(string address)
    {
        using var answer = await service.Client.GetAsync(new Uri(address, UriKind.Relative), TestContext.Current.CancellationToken);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        return await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken);
    }

    [GeneratedRegex("id=\"paper-title\"[^>]*>(?<t>[^<]+)<")]
    private static partial Regex PageTitle();

    [GeneratedRegex("id=\"next-question\"[^>]*>(?<q>[^<]+)<")]
    private static partial Regex Question();

    [GeneratedRegex("金额或比例：<strong>(?<a>[^<]+)<")]
    private static partial Regex Amount();

    [GeneratedRegex("<a href=\"(?<a>[^\"]+)\" id=\"address\"")]
    private static partial Regex Address();

    [GeneratedRegex("<input (?:id=\"[^\"]*\" )?(?:type=\"hidden\" )?name=\"(?<n>ReadOf|Region|Industry|Employees|Revenue|Founded)\"[^>]*? value=\"(?<v>[^\"]*)\"")]
    private static partial Regex Input();
}

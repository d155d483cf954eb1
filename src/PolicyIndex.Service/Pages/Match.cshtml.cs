using System.Globalization;
using System.Text.Json;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.ModelBinding;
using Microsoft.AspNetCore.Mvc.RazorPages;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Doors;
using PolicyIndex.Service.Matching;
using PolicyIndex.Service.Matching.Papers;
using PolicyIndex.Service.Pages.Display;

namespace PolicyIndex.Service.Pages;

/// <summary>
/// Which rules apply to an enterprise: what was read from its description shown back to be changed, the result as a working paper, the
/// missing facts one by one. Nothing is kept and nothing changed, so that the form needs no token; a short one is an address as well.
/// </summary>
[IgnoreAntiforgeryToken]
internal sealed class MatchModel(MatchQuery match, ReaderLinks links) : PageModel
{
    /// <summary>Rules shown of a section, of a question, of a reason, where not all are asked for.</summary>
    public const int Shown = 12;

    /// <summary>Questions listed beside the one that is asked.</summary>
    public const int ShownQuestions = 10;

    private const int LongestAddress = 6000;

    [BindProperty(SupportsGet = true)]
    public MatchForm Form { get; set; } = new();

    /// <summary>An earlier result as it was saved.</summary>
    [BindProperty]
    public IFormFile? Previous { get; set; }

    /// <summary>Null before anything was asked.</summary>
    public WorkingPaper? Paper { get; private set; }

    /// <summary>The enterprise as it was understood.</summary>
    public DescribedEnterprise Enterprise { get; private set; } = new(new EnterpriseProfile(), []);

    /// <summary>What went wrong, for people.</summary>
    public string? Problem { get; private set; }

    /// <summary>Address of this result; null where the description is too long for one.</summary>
    public string? Address { get; private set; }

    /// <summary>The question to ask now: the first that was neither answered nor left open.</summary>
    public PaperQuestion? Next => Paper?.Questions.FirstOrDefault(q => !Form.Answers.Any(a => a.Question == q.Fact.Question));

    /// <summary>The facts that decide, as known; the total of assets only where the official standard asks for it.</summary>
    public IReadOnlyList<FactField> Fields
    {
        get
        {
            var profile = Enterprise.Profile;
            var filled = Paper?.Match.Request.Facts;
            List<FactField> fields =
            [
                new("Region", "注册地", filled?.Region ?? ReadFact.Region(profile), Read("region"), "省、市、县，如：某省某市"),
                new("Industry", "行业", filled?.Industry ?? ReadFact.Industry(profile), Read("industry"), profile.Industries is [var main, ..] ? $"国民经济行业分类 {main.Code} {main.Name}" : "主要生产或经营什么，或行业代码"),
                new("Ownership", "所有制", ReadFact.Ownership(profile), Read("ownership"), null, Choices: ["民营", "国有", "外资", "集体"]),
                new("Employees", "从业人员（人）", ReadFact.Number(profile.Employees), Read("employees")),
                new("Revenue", "上年营业收入（万元）", ReadFact.Number(profile.Revenue), Read("revenue")),
                new("Size", "已认定的规模", profile.StatedSize, Read("size"), "不填则按划型标准推算", Choices: [.. new[] { "大型", "中型", "小型", "微型", profile.StatedSize }.OfType<string>().Distinct(StringComparer.Ordinal)]),
                new("Founded", "设立年月", profile.Founded, Read("founded"), "如：2013-06"),
            ];
            if (profile.Assets is not null || profile.SizeWorking.Missing.Contains("assets"))
            {
                fields.Insert(5, new FactField("Assets", "资产总额（万元）", ReadFact.Number(profile.Assets), Read("assets")));
            }

            return fields;
        }
    }

    /// <summary>The description, cut where facts were read from it.</summary>
    public IReadOnlyList<ReadWords> Described => Paper?.Match.Request.Description is { } text ? ReadWords.Of(text, Enterprise.Facts) : [];

    public Task OnGetAsync(CancellationToken cancellation) => RunAsync(null, cancellation);

    public async Task OnPostAsync(CancellationToken cancellation)
    {
        MatchDocument? earlier = null;
        if (Previous is { Length: > 0 } file && (earlier = await MatchDocument.ReadAsync(file, cancellation)) is null)
        {
            Refuse($"“{file.FileName}”不是本页保存的结果文件。");
            return;
        }

        await RunAsync(earlier, cancellation);
    }

    /// <summary>The working paper as a file, or the result to be run again later.</summary>
    /// <param name="format">xlsx, docx or json.</param>
    /// <param name="cancellation">Ends with the request.</param>
    public async Task<IActionResult> OnPostPaperAsync(string? format, CancellationToken cancellation)
    {
        if (PaperFormat.Find(format) is not { } wanted)
        {
            return BadRequest();
        }

        Form.Full = true;
        await RunAsync(null, cancellation);
        return Paper is null ? Page() : File(wanted.Write(Paper, (work, unit) => links.To(Request, work, unit)), wanted.MediaType, wanted.FileName(Paper));
    }

    private async Task RunAsync(MatchDocument? earlier, CancellationToken cancellation)
    {
        if (ModelState.GetFieldValidationState("AsOf") == ModelValidationState.Invalid || ModelState.GetFieldValidationState("Form.AsOf") == ModelValidationState.Invalid)
        {
            Refuse("日期应写作 2025-06-01 的样子。");
            return;
        }

        var request = earlier?.Request;
        if (request is null || !Form.IsEmpty)
        {
            if (Form.IsEmpty)
            {
                return;
            }

            var (asked, noNumber) = Form.ToRequest();
            if (asked is null)
            {
                Refuse($"{noNumber}应填数字。");
                return;
            }

            request = asked;
        }

        var (enterprise, wrong) = MatchRequestReader.Read(request);
        if (wrong is { } field)
        {
            Refuse($"{FieldName(field.Field)}{field.Expectation}。");
            return;
        }

        Enterprise = enterprise!;
        Paper = WorkingPaper.Of(await match.MatchAsync(request with { Previous = earlier?.Compared, NotApplicable = true }, enterprise!, cancellation), Form.Sort);
        TakeOver(request);
        Address = AddressOf(null) is { Length: <= LongestAddress } address ? address : null;
    }

    /// <summary>Address of this result with another order, or null for the same.</summary>
    public string AddressOf(PaperOrder? sort)
    {
        var parts = new List<KeyValuePair<string, string?>>();
        Add(nameof(MatchForm.Description), Form.Description);
        Add(nameof(MatchForm.ReadOf), Form.ReadOf);
        foreach (var field in Fields)
        {
            Add(field.Name, field.Value);
        }

        Add(nameof(MatchForm.Qualifications), Form.Qualifications);
        Add(nameof(MatchForm.Activities), Form.Activities);
        parts.AddRange(Form.Meant.OfType<string>().Select(m => KeyValuePair.Create(nameof(MatchForm.Meant), (string?)m)));
        parts.AddRange(Form.Other.OfType<string>().Select(o => KeyValuePair.Create(nameof(MatchForm.Other), (string?)o)));
        parts.AddRange(Form.Answers.Select(a => KeyValuePair.Create(nameof(MatchForm.Answered), (string?)$"{a.Standing}|{a.Question}")));
        Add(nameof(MatchForm.AsOf), Wording.Date(Form.AsOf));
        Add(nameof(MatchForm.Sort), (sort ?? Form.Sort) == PaperOrder.Level ? null : (sort ?? Form.Sort).ToString());
        Add(nameof(MatchForm.Full), Form.Full ? "true" : null);
        return $"/match{QueryString.Create(parts)}";

        void Add(string name, string? value)
        {
            if (!string.IsNullOrWhiteSpace(value))
            {
                parts.Add(KeyValuePair.Create(name, (string?)value));
            }
        }
    }

    // The form goes on from what was understood.
    private void TakeOver(MatchRequest request)
    {
        ModelState.Clear();
        Form.Description = request.Description;
        Form.ReadOf = request.Description is { } description ? MatchForm.DigestOf(description) : null;
        Form.Qualifications = string.Join('\n', request.Facts?.Qualifications ?? []);
        Form.Activities = string.Join('\n', request.Facts?.Activities ?? []);
        Form.Other = [.. (request.Facts?.Other ?? new Dictionary<string, JsonElement>()).Select(o => $"{o.Key}|{MatchRequestReader.Words(o.Value)}")];
        Form.Meant = [.. (request.Standings ?? []).Select(s => $"{s.Standing.ToString().ToLowerInvariant()}|{s.Text}")];
        Form.Answered = [.. Form.Answers.Select(a => $"{a.Standing}|{a.Question}").Concat((request.Answers ?? []).Where(a => Form.Answers.All(f => f.Question != a.Question)).Select(a => $"{(a.Yes == true ? "yes" : "no")}|{a.Question}"))];
        Form.Answer = null;
        Form.AsOf ??= request.AsOf;
    }

    private void Refuse(string problem)
    {
        Problem = problem;
        Response.StatusCode = StatusCodes.Status400BadRequest;
    }

    private string? Read(string field) =>
        Paper?.Match.Request.Description is { } text && Enterprise.Facts.FirstOrDefault(f => f.Field == field) is { } span ? text[span.Start..Math.Min(span.End, text.Length)] : null;

    private static string FieldName(string field) => field switch
    {
        "description" => "描述",
        "facts.region" => "注册地",
        "facts.size" => "规模",
        "facts.ownership" => "所有制",
        "facts.employees" => "从业人员",
        "facts.revenueWan" => "营业收入",
        "facts.assetsWan" => "资产总额",
        _ => "",
    };

    /// <summary>2 → “2 条规则”.</summary>
    public static string Count(int rules) => string.Create(CultureInfo.InvariantCulture, $"{rules} 条规则");
}

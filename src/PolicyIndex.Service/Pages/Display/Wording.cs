using System.Globalization;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Effects;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Service.Comparison;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Editing;
using PolicyIndex.Service.Endpoints;
using PolicyIndex.Service.Intake;

namespace PolicyIndex.Service.Pages.Display;

/// <summary>How values read on a page.</summary>
internal static class Wording
{
    public static string Level(string value) =>
        LevelName.TryParse(value, out var name) ? Level(name.Level) : value;

    public static string Level(AdministrativeLevel level) => level switch
    {
        AdministrativeLevel.National => "国家",
        AdministrativeLevel.Provincial => "省级",
        AdministrativeLevel.Municipal => "市级",
        AdministrativeLevel.County => "县级",
        _ => "层级不明",
    };

    public static string Date(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    /// <summary>2020-01-01 至 2024-12-31; 自 2025-01-01 起 without an end.</summary>
    public static string Span(DateOnly? from, DateOnly? until) =>
        until is null ? from is null ? "日期不明" : $"自 {Date(from)} 起" : from is null ? $"至 {Date(until)}" : $"{Date(from)} 至 {Date(until)}";

    /// <summary>Who says something, where no editor does.</summary>
    public static string Source(AssertionView said) => said.By switch
    {
        Assertion.Parser => "原文",
        "catalogue" => "目录",
        "rule:ledger" => "效力记录",
        "rule:title-suffix" => "标题",
        _ when said.By.StartsWith("rule:", StringComparison.Ordinal) => "推断",
        _ => said.By,
    };

    /// <summary>What an editor did.</summary>
    public static string Decision(AssertionView said) => said.Action switch
    {
        AssertionAction.Add => "补记",
        AssertionAction.Confirm => "确认",
        AssertionAction.Reject => "否定",
        AssertionAction.Correct => $"更正{(said.Date is null ? "" : $"日期为 {Date(said.Date)}")}{(said.Target?.WorkId is { } work ? $"目标为 {work}{said.Target.Unit}" : "")}",
        AssertionAction.Dispute => "存疑",
        AssertionAction.Undo => "撤销",
        _ => "",
    };

    /// <summary>What an editor did to a rule.</summary>
    public static string Decision(RuleAssertionView said) => said.Action switch
    {
        AssertionAction.Confirm => "确认",
        AssertionAction.Reject => "否定",
        AssertionAction.Dispute => "存疑",
        AssertionAction.Correct => "更正",
        AssertionAction.Undo => "撤销",
        _ => "",
    };

    /// <summary>What is held of a rule.</summary>
    public static string Held(RuleState state) => state switch
    {
        RuleState.Confirmed => "已确认",
        RuleState.Corrected => "已更正",
        RuleState.Disputed => "存疑",
        RuleState.Rejected => "已否定",
        RuleState.Gone => "原文已变",
        _ => "程序读出",
    };

    public static string Moment(DateTime? at) => at?.ToString("yyyy-MM-dd HH:mm 'UTC'", CultureInfo.InvariantCulture) ?? "";

    /// <summary>Name of an export format on a page.</summary>
    public static string Format(string name) => name switch
    {
        "akn" => "Akoma Ntoso",
        "jsonld" => "JSON-LD",
        "md" => "Markdown",
        "txt" => "纯文本",
        _ => "JSON",
    };

    public static string Year(int year) => year.ToString(CultureInfo.InvariantCulture);

    /// <summary><c>#二/（一）/1</c> → <c>二 › （一） › 1</c>; the instrument's mark is for addresses only.</summary>
    public static string Path(string path) => path.TrimStart('#').Replace("/", " › ", StringComparison.Ordinal);

    /// <summary>原文第 12–14 行, or 第 3 页第 5–7 行.</summary>
    public static string Source(SourceView source)
    {
        if (source.Page is not { } page)
        {
            return source.FirstLine == source.LastLine ? $"原文第 {source.FirstLine} 行" : $"原文第 {source.FirstLine}–{source.LastLine} 行";
        }

        return source.LastPage is { } last && last != page
            ? $"第 {page} 页第 {source.FirstLine} 行至第 {last} 页第 {source.LastLine} 行"
            : source.FirstLine == source.LastLine ? $"第 {page} 页第 {source.FirstLine} 行" : $"第 {page} 页第 {source.FirstLine}–{source.LastLine} 行";
    }

    /// <summary>Page of a work, at a unit where one is named.</summary>
    public static string Address(string workId, string? provisionId = null) =>
        provisionId is null || ProvisionAddress.Parse(provisionId) is not { } address ? $"/works/{Uri.EscapeDataString(workId)}"
            : $"/works/{Uri.EscapeDataString(workId)}{(address.Expression is { } from ? $"?asOf={Date(from)}" : "")}#{address.EId}";

    /// <summary>Page of a text, by its id.</summary>
    public static string TextAddress(string textId) =>
        ComparedText.Parse(textId) is var (workId, from) && from is not null ? $"{Address(workId)}?asOf={Date(from)}" : Address(textId);

    /// <summary>What happened to a unit between two texts.</summary>
    public static string Change(UnitChange change) => change switch
    {
        UnitChange.Added => "仅右有",
        UnitChange.Removed => "仅左有",
        UnitChange.Moved => "移位",
        UnitChange.Renumbered => "改号",
        UnitChange.Reworded => "改写",
        _ => "相同",
    };

    /// <summary>What kind of unit.</summary>
    public static string Kind(ProvisionKind kind) => kind switch
    {
        ProvisionKind.Title => "标题",
        ProvisionKind.DocumentNumber => "文号",
        ProvisionKind.Note => "题注",
        ProvisionKind.Addressee => "主送",
        ProvisionKind.Preamble => "导语",
        ProvisionKind.Contents => "目录",
        ProvisionKind.Part => "编",
        ProvisionKind.Chapter => "章",
        ProvisionKind.Section => "节",
        ProvisionKind.Article => "条",
        ProvisionKind.Paragraph => "款",
        ProvisionKind.Item => "项",
        ProvisionKind.Subitem => "目",
        ProvisionKind.Heading => "分级标题",
        ProvisionKind.Box => "专栏",
        ProvisionKind.Table => "表",
        ProvisionKind.Row => "表行",
        ProvisionKind.Attachment => "附件",
        ProvisionKind.AttachmentList => "附件说明",
        ProvisionKind.Closing => "结语",
        ProvisionKind.Signature => "落款",
        ProvisionKind.Date => "日期",
        _ => kind.ToString(),
    };

    /// <summary>Why characters carry no content.</summary>
    public static string Discarded(string reason) => reason switch
    {
        "page-number" => "页码",
        "running-head" => "页眉页脚",
        "divider" => "分隔线",
        "white-space" => "空白",
        _ => reason,
    };

    /// <summary>How far a file of an upload has come.</summary>
    public static string Stage(FileStage stage) => stage switch
    {
        FileStage.Waiting => "等候",
        FileStage.Reading => "读取和解析",
        FileStage.Read => "已解析，待写入",
        FileStage.Storing => "写入",
        FileStage.Linking => "关联引用和效力",
        _ => "完成",
    };

    /// <summary>312 B, 48 KiB, 2.3 MiB.</summary>
    public static string Size(long bytes) => bytes switch
    {
        < 1 << 10 => $"{bytes} B",
        < 1 << 20 => $"{bytes >> 10} KiB",
        _ => $"{Math.Round(bytes / 1048576.0, 1)} MiB",
    };

    /// <summary>What is held of an effect.</summary>
    public static string Held(EffectView effect) => effect.State switch
    {
        EffectState.Confirmed => "已确认",
        EffectState.Rejected => "已否定",
        EffectState.Disputed => "有争议",
        _ => effect.Inferred ? "推断，待确认" : effect.Origin == EffectOrigin.Catalogue ? "目录登记" : "原文所载",
    };

    /// <summary>What an effect is done to, in words.</summary>
    public static string Target(TargetView target) =>
        $"{(target.Title is { } title && title != target.Number ? $"《{title}》{(target.Number is { } number ? $"（{number}）" : "")}" : target.Number)}{target.Unit}" is { Length: > 0 } words ? words : target.WorkId ?? "所指不明";

    /// <summary>The name a work goes by: its instrument's, where it carries one.</summary>
    public static string Name(WorkSummary work) => work.InstrumentTitle ?? work.Title;
}

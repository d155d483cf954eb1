using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Search.Tests;

/// <summary>Small works of an invented province.</summary>
internal static class InventedWorks
{
    public static WorkUpserted Regulation { get; } = Make(
        new Work
        {
            Id = "云岭省人民政府令-31",
            Title = "云岭省人民政府令",
            InstrumentTitle = "云岭省账款支付规定",
            DocumentNumber = "云岭省人民政府令第31号",
            Issuers = ["云岭省人民政府"],
            Level = AdministrativeLevel.Provincial,
            Region = "云岭省",
            Kind = "规定",
            IssuedOn = new DateOnly(2025, 3, 1),
        },
        (ProvisionKind.Title, "", "", null, "云岭省账款支付规定", "title_1"),
        (ProvisionKind.Chapter, "第二章", "第二章", "支付期限", "支付期限", "chp_2"),
        (ProvisionKind.Article, "第二章/第六条", "第六条", null, "采购单位应当自验收之日起二十日内付清账款。", "art_6"),
        (ProvisionKind.Article, "第二章/第七条", "第七条", null, "采购单位不得以负责人变更为由迟延付清账款。", "art_7"),
        (ProvisionKind.Date, "日期", "", null, "2025年3月1日", "date_1"));

    public static WorkUpserted Plan { get; } = Make(
        new Work
        {
            Id = "云工信发-2024-8",
            Title = "云岭省工业厅 云岭省财务厅关于印发《云岭省绿色车间培育方案》的通知",
            InstrumentTitle = "云岭省绿色车间培育方案",
            DocumentNumber = "云工信发〔2024〕8号",
            Issuers = ["云岭省工业厅", "云岭省财务厅"],
            Level = AdministrativeLevel.Provincial,
            Region = "云岭省",
            Kind = "方案",
            IssuedOn = new DateOnly(2024, 5, 6),
        },
        (ProvisionKind.Heading, "#一", "一、", "培育条件", "培育条件", "sec_1"),
        (ProvisionKind.Heading, "#一/（一）", "（一）", "申报单位", "申报单位。车间能耗低于行业均值，按云岭省人民政府令第31号付清账款。", "sec_1__sec_1"),
        (ProvisionKind.Heading, "#二", "二、", null, "对通过认定的车间一次性奖励30万元。", "sec_2"));

    public static WorkUpserted National { get; } = Make(
        new Work
        {
            Id = "国工发-2024-3",
            Title = "国家工务局关于车间节能的意见",
            DocumentNumber = "国工发〔2024〕3号",
            Issuers = ["国家工务局"],
            Level = AdministrativeLevel.National,
            Kind = "意见",
            IssuedOn = new DateOnly(2024, 1, 2),
        },
        (ProvisionKind.Heading, "一", "一、", "推广节能设备", "推广节能设备。支持车间更新空压机、锅炉。", "sec_1"),
        (ProvisionKind.Heading, "二", "二、", "加强奖励", "加强奖励。各地可以对节能车间给予奖励。", "sec_2"));

    public static WorkUpserted Make(Work work, params (ProvisionKind Kind, string Path, string Label, string? Heading, string Text, string EId)[] units)
    {
        var provisions = new List<Provision>();
        foreach (var (kind, path, label, heading, text, eId) in units)
        {
            var at = new SourceAnchor("0", null, null, 1, 1, 0, 0);
            var parentPath = path.LastIndexOf('/') is > 0 and var slash ? path[..slash] : null;
            provisions.Add(new Provision
            {
                Id = $"{work.Id}:{eId}",
                WorkId = work.Id,
                Component = path.StartsWith('#') ? "instrument" : "main",
                Path = path.Length == 0 ? "题" : path,
                EId = eId,
                Kind = kind,
                Label = label,
                Heading = heading,
                Text = text,
                ParentId = provisions.FirstOrDefault(p => p.Path == parentPath)?.Id,
                Order = provisions.Count,
                Source = at,
                OwnSource = at,
            });
        }

        return new WorkUpserted(work, provisions);
    }
}

using PolicyIndex.Provisions.Locators;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Locators;

public sealed class ResolverTests
{
    private static readonly WorkCatalog Catalog = WorkCatalog.Empty
        .With(
            new Work { Id = "云岭省人民政府令-31", Title = "云岭省人民政府令", InstrumentTitle = "云岭省账款支付规定", DocumentNumber = "云岭省人民政府令第31号", Region = "云岭省" },
            Units("云岭省人民政府令-31",
                "#第一章:Chapter", "#第一章/第一条:Article",
                "#第二章:Chapter", "#第二章/第九条:Article", "#第二章/第九条/第1款:Paragraph", "#第二章/第九条/第2款:Paragraph",
                "#第二章/第九条/第2款/（一）:Item", "#第二章/第九条/第2款/（二）:Item", "#第二章/第九条/第2款/（二）/1:Subitem",
                "#第二章/第十条:Article", "#第二章/第十条/（一）:Item", "#第二章/第十条/（三）:Item",
                "#第二章/第十条之一:Article",
                "附件1:Attachment", "附件1/第九条:Article", "附件1/申报表（单位）:Table", "附件2:Attachment", "附件2/三:Heading", "附件2/三/（二）:Heading"))
        .With(
            new Work { Id = "云工信发-2024-8", Title = "云岭省工业厅关于印发《云岭省绿色车间培育办法（试行）》的通知", InstrumentTitle = "云岭省绿色车间培育办法（试行）", DocumentNumber = "云工信发〔2024〕8号", Region = "云岭省" },
            Units("云工信发-2024-8", "前言:Preamble", "#题:Title", "#一:Heading", "#一/(一):Heading", "#二:Heading", "#二/（一）:Heading", "#二/（一）/1:Heading", "#二/（一）/2:Heading", "#二/（二）:Heading"))
        .With(
            new Work { Id = "云工信发-2023-8", Title = "云岭省工业厅关于印发《云岭省绿色车间奖励方案》的通知", InstrumentTitle = "云岭省绿色车间奖励方案", DocumentNumber = "云工信发〔2023〕8号", Region = "云岭省" },
            Units("云工信发-2023-8", "#第三条:Article", "#第三条/第1款:Paragraph", "#第三条/第2款:Paragraph", "#第三条/第1款/（一）:Item", "#第三条/第2款/（一）:Item"));

    private static readonly Resolver Resolver = new(Catalog);

    [Theory]
    [InlineData("《云岭省账款支付规定》第九条", "云岭省人民政府令-31", "#第二章/第九条")]
    [InlineData("云岭省人民政府令第31号第9条第2款", "云岭省人民政府令-31", "#第二章/第九条/第2款")]
    [InlineData("云岭省人民政府令第31号 第九条第二款第（二）项", "云岭省人民政府令-31", "#第二章/第九条/第2款/（二）")]
    [InlineData("账款支付规定第九条第二项", "云岭省人民政府令-31", "#第二章/第九条/第2款/（二）")]
    [InlineData("账款支付规定第九条第二款第二项第1目", "云岭省人民政府令-31", "#第二章/第九条/第2款/（二）/1")]
    [InlineData("云岭省账款支付规定第九条第二款付款期限", "云岭省人民政府令-31", "#第二章/第九条/第2款")]
    [InlineData("请问账款支付规定 第十条第一款是怎么说的", "云岭省人民政府令-31", "#第二章/第十条")]
    [InlineData("账款支付规定第十条第一款第三项", "云岭省人民政府令-31", "#第二章/第十条/（三）")]
    [InlineData("账款支付规定第十条之一", "云岭省人民政府令-31", "#第二章/第十条之一")]
    [InlineData("账款支付规定第十条之一第一款", "云岭省人民政府令-31", "#第二章/第十条之一")]
    [InlineData("《账款支付规定》第二章", "云岭省人民政府令-31", "#第二章")]
    [InlineData("《账款支付规定》第二章第九条", "云岭省人民政府令-31", "#第二章/第九条")]
    [InlineData("《账款支付规定》附件1第九条", "云岭省人民政府令-31", "附件1/第九条")]
    [InlineData("《账款支付规定》附件2三、（二）", "云岭省人民政府令-31", "附件2/三/（二）")]
    [InlineData("《账款支付规定》附件1/申报表（单位）", "云岭省人民政府令-31", "附件1/申报表（单位）")]
    [InlineData("《账款支付规定》附件2", "云岭省人民政府令-31", "附件2")]
    [InlineData("云工信发〔2024〕8号二、（一）", "云工信发-2024-8", "#二/（一）")]
    [InlineData("云工信发[2024]8号 #二/（一）/2", "云工信发-2024-8", "#二/（一）/2")]
    [InlineData("云工信发[2024]8号 二/（一）/2", "云工信发-2024-8", "#二/（一）/2")]
    [InlineData("云工信发[2024]8号第二部分第二项", "云工信发-2024-8", "#二/（二）")]
    [InlineData("云工信发[2024]8号一（一）", "云工信发-2024-8", "#一/(一)")]
    [InlineData("云工信发[2024]8号 #一/（一）", "云工信发-2024-8", "#一/(一)")]
    [InlineData("云工信发[2024]8号 前言", "云工信发-2024-8", "前言")]
    [InlineData("绿色车间培育办法二、", "云工信发-2024-8", "#二")]
    [InlineData("云工信发-2024-8 二、（一）", "云工信发-2024-8", "#二/（一）")]
    [InlineData("云工信发-2024-8:e5", "云工信发-2024-8", "#二")]
    [InlineData("查云工信发〔2024〕8号二、", "云工信发-2024-8", "#二")]
    [InlineData("第二章第九条第2款", "云岭省人民政府令-31", "#第二章/第九条/第2款")]
    [InlineData("《绿色车间奖励方案》第三条第二款第一项", "云工信发-2023-8", "#第三条/第2款/（一）")]
    public void Resolves_a_unit(string text, string workId, string path)
    {
        var resolution = Resolver.Resolve(text);
        Assert.Equal(ResolutionState.Resolved, resolution.State);
        Assert.Equal((workId, path), (resolution.Target!.Work.Id, resolution.Target.Provision!.Path));
    }

    [Theory]
    [InlineData("云岭省人民政府令第31号", "云岭省人民政府令-31")]
    [InlineData("《云岭省账款支付规定》", "云岭省人民政府令-31")]
    [InlineData("账款支付规定", "云岭省人民政府令-31")]
    [InlineData("云工信发（2024）8号", "云工信发-2024-8")]
    [InlineData("《绿色车间培育办法》", "云工信发-2024-8")]
    [InlineData("《绿色车间培育办法（暂行）》", "云工信发-2024-8")]
    [InlineData("绿色车间培育办法对单位有什么要求", "云工信发-2024-8")]
    [InlineData("云工信发-2023-8", "云工信发-2023-8")]
    public void Resolves_a_work(string text, string workId)
    {
        var resolution = Resolver.Resolve(text);
        Assert.Equal(ResolutionState.Resolved, resolution.State);
        Assert.Equal(workId, resolution.Target!.Work.Id);
        Assert.Null(resolution.Target.Provision);
    }

    [Theory]
    [InlineData("绿色车间奖励方案第三条第一项", "#第三条/第1款/（一）", "#第三条/第2款/（一）")]
    [InlineData("#二", "#二")]
    [InlineData("（一）", "#一/(一)", "#二/（一）", "#第三条/第1款/（一）", "#第三条/第2款/（一）", "#第二章/第十条/（一）", "#第二章/第九条/第2款/（一）")]
    public void Lists_what_cannot_be_told_apart(string text, params string[] paths)
    {
        var resolution = Resolver.Resolve(text);
        Assert.Equal(paths.Length == 1 ? ResolutionState.Resolved : ResolutionState.Ambiguous, resolution.State);
        Assert.Equal(paths.Order(StringComparer.Ordinal), resolution.Candidates.Select(c => c.Provision!.Path).Order(StringComparer.Ordinal));
        Assert.Equal(paths.Length == 1, resolution.Target is not null);
    }

    [Fact]
    public void Lists_the_works_a_part_of_a_title_fits()
    {
        var resolution = Resolver.Resolve("云岭省绿色车间");
        Assert.Equal(ResolutionState.Ambiguous, resolution.State);
        Assert.Equal(["云工信发-2023-8", "云工信发-2024-8"], resolution.Candidates.Select(c => c.Work.Id));
    }

    [Theory]
    [InlineData("申报条件是什么", ResolutionState.NoLocator)]
    [InlineData("", ResolutionState.NoLocator)]
    [InlineData("云府发〔2019〕77号第一条", ResolutionState.UnknownWork)]
    [InlineData("《不曾有过的办法》第一条", ResolutionState.UnknownWork)]
    [InlineData("不曾有过的办法第九条", ResolutionState.UnknownWork)]
    [InlineData("云岭省人民政府令第32号", ResolutionState.UnknownWork)]
    [InlineData("不曾有-2020-1:art_9", ResolutionState.UnknownWork)]
    [InlineData("《账款支付规定》第九十条", ResolutionState.UnknownUnit)]
    [InlineData("《账款支付规定》第九条第三款", ResolutionState.UnknownUnit)]
    [InlineData("《账款支付规定》第十条第二款", ResolutionState.UnknownUnit)]
    [InlineData("《账款支付规定》第一章第九条", ResolutionState.UnknownUnit)]
    [InlineData("《账款支付规定》附件3第九条", ResolutionState.UnknownUnit)]
    [InlineData("《账款支付规定》附件1/审批表（单位）", ResolutionState.UnknownUnit)]
    [InlineData("《账款支付规定》art_999", ResolutionState.UnknownUnit)]
    [InlineData("第九百条", ResolutionState.UnknownUnit)]
    public void Says_why_there_is_none(string text, ResolutionState state)
    {
        var resolution = Resolver.Resolve(text);
        Assert.Equal(state, resolution.State);
        Assert.Empty(resolution.Candidates);
        Assert.Null(resolution.Target);
        Assert.EndsWith("。", resolution.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Reasons_name_what_is_missing()
    {
        Assert.Equal("文库中没有云府发〔2019〕77号。", Resolver.Resolve("云府发[2019]77号").Reason);
        Assert.Equal("《云岭省账款支付规定》中没有第九十条第（一）项。", Resolver.Resolve("《账款支付规定》第90条第1项").Reason);
    }

    [Fact]
    public void Takes_the_work_the_reader_is_in_only_where_the_text_names_none()
    {
        Assert.Equal("#第三条", Resolver.Resolve("本方案第三条", "云工信发-2023-8").Target?.Provision?.Path);
        Assert.Equal("#第二章/第九条", Resolver.Resolve("《账款支付规定》第九条", "云工信发-2023-8").Target?.Provision?.Path);
        Assert.Equal(ResolutionState.UnknownUnit, Resolver.Resolve("第九条", "云工信发-2023-8").State);
    }

    [Fact]
    public void Two_works_of_one_name_are_both_listed()
    {
        var twins = Catalog.With(new Work { Id = "甲-2020-1", Title = "云岭省账款支付规定", DocumentNumber = "甲发〔2020〕1号" }, Units("甲-2020-1", "第九条:Article"));
        var resolution = new Resolver(twins).Resolve("《云岭省账款支付规定》第九条");
        Assert.Equal(ResolutionState.Ambiguous, resolution.State);
        Assert.Equal(2, resolution.Candidates.Count);
    }

    [Fact]
    public void A_removed_work_is_unknown_and_the_older_catalogue_is_untouched()
    {
        var fewer = Catalog.Without("云岭省人民政府令-31");
        Assert.Equal(ResolutionState.UnknownWork, new Resolver(fewer).Resolve("云岭省人民政府令第31号").State);
        Assert.Equal(ResolutionState.Resolved, Resolver.Resolve("云岭省人民政府令第31号").State);
    }

    [Theory]
    [InlineData("e5", "#二")]
    [InlineData("#二/(一)/1", "#二/（一）/1")]
    [InlineData("#一/（一）", "#一/(一)")]
    [InlineData("二、（一）2", "#二/（一）/2")]
    [InlineData("前言", "前言")]
    [InlineData("九十", null)]
    [InlineData("（一）", null)]
    public void Finds_a_unit_by_address(string address, string? path) =>
        Assert.Equal(path, Resolver.FindUnit("云工信发-2024-8", address)?.Path);

    private static List<Provision> Units(string workId, params string[] units)
    {
        var at = new SourceAnchor("0", null, null, 1, 1, 0, 0);
        var provisions = new List<Provision>();
        foreach (var unit in units)
        {
            var parts = unit.Split(':');
            var above = parts[0].LastIndexOf('/') is > 0 and var slash ? parts[0][..slash] : null;
            var eId = $"e{provisions.Count + 1}";
            provisions.Add(new Provision
            {
                Id = $"{workId}:{eId}",
                WorkId = workId,
                Component = parts[0].StartsWith('#') ? "instrument" : "main",
                Path = parts[0],
                EId = eId,
                Kind = Enum.Parse<ProvisionKind>(parts[1]),
                ParentId = provisions.FirstOrDefault(p => p.Path == above)?.Id,
                Order = provisions.Count,
                Source = at,
                OwnSource = at,
            });
        }

        return provisions;
    }
}

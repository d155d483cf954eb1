namespace PolicyIndex.Provisions.Tests.Parsing.Outline;

/// <summary>What the cells of a row mean stands in the header of the table: it is their lead-in.</summary>
public sealed class RowLeadTests
{
    [Fact]
    public void A_row_carries_the_cells_of_the_header()
    {
        var work = PolicyIndex.Provisions.Parsing.PolicyParser.Parse(Specimens.FromPage("""
            <body><h1>云岭省水利厅关于下达节水任务的通知</h1><p>云水函〔2025〕4号</p><p>现将任务下达给你们，请认真组织实施。</p>
            <table><tr><th>市州</th><th>任务</th><th>期限</th></tr><tr><td>青川市</td><td>改造管网</td><td>六月</td></tr><tr><td>云江州</td><td>更换水表</td><td>九月</td></tr></table><p>云岭省水利厅</p><p>2025年3月3日</p></body>
            """)).Works.Single();

        Assert.Equal(["市州\n任务\n期限", "市州\n任务\n期限"], work.Provisions.Where(p => p.Kind == ProvisionKind.Row).Select(p => p.LeadIn));
    }

    [Fact]
    public void A_table_without_header_gives_its_rows_none()
    {
        var work = PolicyIndex.Provisions.Parsing.PolicyParser.Parse(Specimens.FromPage("""
            <body><h1>云岭省水利厅关于下达节水任务的通知</h1><p>云水函〔2025〕4号</p><p>现将任务下达给你们，请认真组织实施。</p>
            <table><tr><td>1</td><td>改造管网。</td><td>六月</td></tr><tr><td>2</td><td>更换水表。</td><td>九月</td></tr></table><p>云岭省水利厅</p><p>2025年3月3日</p></body>
            """)).Works.Single();

        Assert.Equal(["", ""], work.Provisions.Where(p => p.Kind == ProvisionKind.Row).Select(p => p.LeadIn));
    }
}

using System.Globalization;

namespace PolicyIndex.Provisions.Enterprises;

/// <summary>
/// 中小企业划型标准规定 (2011): by industry, bounds of employees, yearly revenue and assets. A size needs all lower bounds of its
/// row; an enterprise that misses one is of the next size down. Finance (J) has a standard of its own, which this table does not hold.
/// </summary>
public static class SizeStandard
{
    private static readonly (string Name, string[] Codes, Bound[] Bounds)[] rows =
    [
        ("农、林、牧、渔业", ["A"], [Revenue(20000, 500, 50)]),
        ("工业", ["B", "C", "D"], [Employees(1000, 300, 20), Revenue(40000, 2000, 300)]),
        ("建筑业", ["E"], [Revenue(80000, 6000, 300), Assets(80000, 5000, 300)]),
        ("批发业", ["F51"], [Employees(200, 20, 5), Revenue(40000, 5000, 1000)]),
        ("零售业", ["F52"], [Employees(300, 50, 10), Revenue(20000, 500, 100)]),
        ("交通运输业", ["G54", "G55", "G56", "G57", "G58"], [Employees(1000, 300, 20), Revenue(30000, 3000, 200)]),
        ("仓储业", ["G59"], [Employees(200, 100, 20), Revenue(30000, 1000, 100)]),
        ("邮政业", ["G60"], [Employees(1000, 300, 20), Revenue(30000, 2000, 100)]),
        ("住宿业", ["H61"], [Employees(300, 100, 10), Revenue(10000, 2000, 100)]),
        ("餐饮业", ["H62"], [Employees(300, 100, 10), Revenue(10000, 2000, 100)]),
        ("信息传输业", ["I63", "I64"], [Employees(2000, 100, 10), Revenue(100000, 1000, 100)]),
        ("软件和信息技术服务业", ["I65"], [Employees(300, 100, 10), Revenue(10000, 1000, 50)]),
        ("物业管理", ["K702"], [Employees(1000, 300, 100), Revenue(5000, 1000, 500)]),
        ("房地产开发经营", ["K"], [Revenue(200000, 1000, 100), Assets(10000, 5000, 2000)]),
        ("租赁和商务服务业", ["L"], [Employees(300, 100, 10), Assets(120000, 8000, 100)]),
        ("其他未列明行业", ["G53", "M", "N", "O", "P", "Q", "R", "S", "T"], [Employees(300, 100, 10)]),
    ];

    /// <summary>
    /// The sizes that the facts leave possible, with the working. Money in 万元. A missing fact leaves several sizes open; without a
    /// known industry all do.
    /// </summary>
    public static SizeWorking Classify(Industry? industry, decimal? employees, decimal? revenue, decimal? assets)
    {
        var row = industry is null ? default : rows.FirstOrDefault(r => r.Codes.Any(c => industry.Code.StartsWith(c, StringComparison.Ordinal)));
        if (row.Name is null)
        {
            return new SizeWorking(EnterpriseSizes.All.ToHashSet(), null, [], ["industry"]);
        }

        var steps = new List<string>();
        var missing = new List<string>();
        var most = EnterpriseSize.Large;
        foreach (var bound in row.Bounds)
        {
            var value = bound.Field switch { "employees" => employees, "revenue" => revenue, _ => assets };
            if (value is not { } known)
            {
                missing.Add(bound.Field);
                continue;
            }

            var size = known >= bound.Large ? EnterpriseSize.Large : known >= bound.Medium ? EnterpriseSize.Medium : known >= bound.Small ? EnterpriseSize.Small : EnterpriseSize.Micro;
            steps.Add(string.Create(CultureInfo.InvariantCulture, $"{bound.Name}{known:0.##}{bound.Unit}：{EnterpriseSizes.Name(size)}一档（大型≥{bound.Large}，中型≥{bound.Medium}，小型≥{bound.Small}）"));
            most = size < most ? size : most;
        }

        // The lowest class is sure with one fact; a higher one needs all of them.
        var possible = missing.Count == 0 ? new HashSet<EnterpriseSize> { most } : [.. EnterpriseSizes.All.Where(s => s <= most)];
        return new SizeWorking(possible, row.Name, steps, possible.Count == 1 ? [] : missing);
    }

    private static Bound Employees(int large, int medium, int small) => new("employees", "从业人员", "人", large, medium, small);

    private static Bound Revenue(int large, int medium, int small) => new("revenue", "营业收入", "万元", large, medium, small);

    private static Bound Assets(int large, int medium, int small) => new("assets", "资产总额", "万元", large, medium, small);

    private sealed record Bound(string Field, string Name, string Unit, int Large, int Medium, int Small);
}

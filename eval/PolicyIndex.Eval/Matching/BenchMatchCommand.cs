using System.CommandLine;
using System.Diagnostics;
using System.Globalization;
using PolicyIndex.Eval.Metrics;
using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Provisions.Matching;

namespace PolicyIndex.Eval.Matching;

/// <summary>Matches invented enterprises over many invented rules, by the index and by looking at every rule, in one run.</summary>
internal static class BenchMatchCommand
{
    private const int Seed = 20250630;
    private static readonly DateOnly day = new(2025, 6, 30);

    private static readonly EnterpriseFacts[] enterprises =
    [
        new() { Region = "贵州省遵义市", Industry = "C15 酒、饮料和精制茶制造业", Employees = 92, RevenueWan = 5600, Ownership = "民营", Activities = ["开展设备更新", "申请流动资金贷款"] },
        new() { Region = "广东省佛山市", Industry = "C38 电气机械和器材制造业", Employees = 5200, RevenueWan = 980000, Ownership = "国有", Qualifications = ["高新技术企业"], Activities = ["建设智能车间"] },
        new() { Region = "浙江省杭州市", Industry = "I65 软件和信息技术服务业", Employees = 40, RevenueWan = 1800, Ownership = "民营", Qualifications = ["科技型中小企业"], Activities = ["引进技能人才"] },
        new() { Region = "四川省成都市", Industry = "C27 医药制造业", Employees = 420, RevenueWan = 30000, Ownership = "外资", Activities = ["购置检测仪器", "实施节能改造"] },
        new() { Region = "山东省", Industry = "F51 批发业", Ownership = "民营", Activities = ["开拓海外市场"] },
    ];

    /// <summary>Builds the command.</summary>
    public static Command Build(TextWriter output)
    {
        var count = new Option<int>("--rules") { Description = "How many rules to invent.", DefaultValueFactory = _ => 1_000_000 };
        var rounds = new Option<int>("--rounds") { Description = "Rounds over the enterprises; the first only warms up.", DefaultValueFactory = _ => 4 };
        var command = new Command("bench-match", "Times a match over invented rules: the index against a plain scan of the same book.") { count, rounds };
        command.SetAction(parsed => Run(output, Math.Max(1, parsed.GetValue(count)), Math.Max(2, parsed.GetValue(rounds))));
        return command;
    }

    private static int Run(TextWriter output, int count, int rounds)
    {
        var watch = Stopwatch.StartNew();
        var book = new RuleBook(InventedRules.Make(count, Seed));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{book.Rules.Count} rules shelved in {watch.Elapsed.TotalSeconds:0.0} s, {book.Index.Shelves} shelves"));
        var matcher = new RuleMatcher(book, Inclination.Default);
        var profiles = enterprises.Select(e => e.ToProfile()).ToList();
        var index = new List<double>();
        for (var round = 0; round < rounds; round++)
        {
            index.AddRange(profiles.Select(p => Time(() => matcher.Match(p, day, _ => true))).ToList().Where(_ => round > 0));
        }

        // Twice, so that the scan finds its rules made ready too.
        var scan = new List<double>();
        for (var round = 0; round < 2; round++)
        {
            scan.AddRange(profiles.Take(2).Select(p => Time(() => matcher.Scan(p, day, _ => true))).ToList().Where(_ => round > 0));
        }

        var result = matcher.Match(profiles[0], day, _ => true);
        output.WriteLine($"first enterprise: {result.Applies.Count} apply, {result.Undetermined.Count} undetermined, {result.Conflicts.Count} conflicts");
        var agree = profiles.Take(2).All(p => Shown(matcher.Match(p, day, _ => true)) == Shown(matcher.Scan(p, day, _ => true)));
        var (byIndex, byScan) = (Percentile.Of([.. index], 0.5), Percentile.Of([.. scan], 0.5));
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"index: median {byIndex:0.0} ms, slowest {index.Max():0.0} ms; scan: median {byScan:0.0} ms; scan/index {byScan / byIndex:0.0}; same rules shown: {agree}"));
        return agree ? 0 : 1;
    }

    private static double Time(Action action)
    {
        var watch = Stopwatch.StartNew();
        action();
        return watch.Elapsed.TotalMilliseconds;
    }

    private static string Shown(MatchResult result) => string.Join(' ', result.Applies.Concat(result.Undetermined).Select(j => $"{j.Rule.Id}{j.Verdict}"));
}

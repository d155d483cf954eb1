namespace PolicyIndex.Eval.Benchmarks;

/// <summary>
/// Words by frequency, for invented text that an index takes like policy text: the commonest ones are those of any policy text, then those of a
/// lexicon, then words put together of single characters. Frequency falls with rank as p ~ 1 / (rank + 12)^1.05, which puts the
/// commonest pair of characters into four of ten provisions and the twentieth into two.
/// </summary>
internal sealed class InventedVocabulary
{
    private const int Size = 60_000;
    private const double Offset = 12;
    private const double Exponent = 1.05;

    /// <summary>General words of administrative language, commonest first.</summary>
    private const string Common =
        "企业 服务 发展 产业 提升 技术 建设 管理 推动 信息 设备 产品 加强 开展 完善 支持 智能 领域 实施 建立 生产 工作 数字 行业 鼓励 部门 "
        + "创新 项目 资金 推进 应用 平台 机制 制造 标准 体系 能力 制度 申报 组织 单位 政府 绿色 水平 重点 市场 人才 培育 安全 投资 财政 "
        + "按照 规定 要求 提供 加快 促进 引导 符合 条件 给予 奖励 补助 申请 认定 评价 监督 检查 责任 办理 材料 审核 公示 期限 工作日 万元 "
        + "负责 牵头 配合 落实 保障 优化 改造 升级 转型 示范 试点 园区 集群 链条 数据 网络 金融 贷款 担保 融资 利率 贴息 税收 优惠 减免 "
        + "采购 合同 款项 支付 账款 逾期 投诉 处理 处罚 依法 法律 法规 条例 办法 通知 意见 方案 措施 目标 任务 年度 计划 统计 报告 "
        + "节能 降碳 能源 电力 用地 环境 质量 品牌 出口 贸易 物流 运输 仓储 农业 农村 旅游 文化 教育 医疗 养老 就业 培训 职工 社会 保险";

    /// <summary>Words of one character between the others.</summary>
    private static readonly string[] s_particles = ["的", "和", "等", "对", "在", "为", "与", "及", "以", "应当", "由", "并", "或", "不得", "可以"];

    private readonly string[] words;
    private readonly double[] cumulative;

    /// <summary>The vocabulary of a lexicon's words.</summary>
    public InventedVocabulary(IEnumerable<string> lexicon)
    {
        var common = Common.Split(' ');
        var known = new List<string>(common.Concat(lexicon.Where(w => w.Length is > 1 and < 7)).Distinct(StringComparer.Ordinal));
        var random = new Random(1);
        var characters = string.Concat(known).Distinct().Order().ToArray();
        while (known.Count < Size)
        {
            known.Add(string.Concat(Enumerable.Range(0, random.Next(10) < 7 ? 2 : 3).Select(_ => Character(random, characters))));
        }

        words = [.. known];
        cumulative = new double[words.Length];
        var sum = 0d;
        for (var rank = 0; rank < words.Length; rank++)
        {
            cumulative[rank] = sum += Math.Pow(rank + 1 + Offset, -Exponent);
        }
    }

    /// <summary>A word by its frequency; every ninth or so is a particle.</summary>
    public string Next(Random random) => random.Next(9) == 0 ? s_particles[random.Next(s_particles.Length)] : Content(random);

    /// <summary>A word that is no particle.</summary>
    public string Content(Random random)
    {
        var found = Array.BinarySearch(cumulative, random.NextDouble() * cumulative[^1]);
        return words[Math.Min(found < 0 ? ~found : found, words.Length - 1)];
    }

    /// <summary>Half of the characters are of those that common words are made of, the others are rare ones.</summary>
    private static char Character(Random random, char[] common) =>
        random.Next(2) == 0 ? common[random.Next(common.Length)] : (char)('\u4E00' + (random.Next(1_500) * 9));
}

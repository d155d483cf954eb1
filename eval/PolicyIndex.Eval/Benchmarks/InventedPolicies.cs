using System.Globalization;
using PolicyIndex.Provisions;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;
using PolicyIndex.Search;

namespace PolicyIndex.Eval.Benchmarks;

/// <summary>Works of invented text, as many provisions as wanted, always the same: chapters with headings, articles of one to four paragraphs, levels, territories, issuers, years.</summary>
internal sealed class InventedPolicies(InventedVocabulary vocabulary)
{
    private const int ArticlesOfWork = 24;
    private const int ArticlesOfChapter = 6;
    private const int TopicWords = 40;

    private static readonly SourceAnchor s_nowhere = new("invented", null, null, 1, 1, 0, 0);
    private static readonly string[] s_kinds = ["条例", "办法", "意见", "方案", "规定", "措施", "细则", "通知"];
    private static readonly string[] s_offices = ["人民政府", "工业厅", "财务厅", "商贸厅", "能源局", "科学局", "农务厅", "住建厅", "数据局", "市场局", "人社厅", "交通厅"];

    /// <summary>Works with together at least so many provisions that can be hits.</summary>
    public IEnumerable<WorkUpserted> Works(int provisions)
    {
        for (int number = 1, made = 0; made < provisions; number++)
        {
            var work = Work(number);
            made += work.Provisions.Count(p => p.Heading is null && p.Text.Length > 0);
            yield return work;
        }
    }

    /// <summary>One work; the same number gives the same work.</summary>
    public WorkUpserted Work(int number)
    {
        var random = new Random(number);
        var topic = Enumerable.Range(0, TopicWords).Select(_ => vocabulary.Content(random)).ToArray();
        var territory = number % 4 == 0 ? null : $"云岭{(char)('甲' + (number % 30))}省";
        var kind = s_kinds[random.Next(s_kinds.Length)];
        var year = 2010 + random.Next(16);
        var title = $"{territory}{string.Concat(topic.Take(4))}{kind}";
        var id = string.Create(CultureInfo.InvariantCulture, $"invented-{number}");
        var work = new Work
        {
            Id = id,
            Title = title,
            DocumentNumber = string.Create(CultureInfo.InvariantCulture, $"云政发〔{year}〕{number}号"),
            Issuers = [.. Enumerable.Range(0, 1 + random.Next(2)).Select(_ => territory + s_offices[random.Next(s_offices.Length)]).Distinct(StringComparer.Ordinal)],
            IssuedOn = new DateOnly(year, 1 + random.Next(12), 1 + random.Next(28)),
            Level = territory is null ? AdministrativeLevel.National : AdministrativeLevel.Provincial,
            Region = territory,
            Kind = kind,
        };
        return new WorkUpserted(work, Provisions(id, topic, random)) { Statuses = [new StatusPeriod(work.IssuedOn.Value, "inForce")] };
    }

    private List<Provision> Provisions(string workId, string[] topic, Random random)
    {
        var provisions = new List<Provision>();
        string? chapter = null;
        Provision Add(ProvisionKind kind, string label, string? heading, string text, string eId, string? parentId)
        {
            var provision = new Provision
            {
                Id = $"{workId}:{eId}",
                WorkId = workId,
                Component = "main",
                Path = eId,
                EId = eId,
                Kind = kind,
                Label = label,
                Heading = heading,
                Text = text,
                ParentId = parentId,
                Order = provisions.Count,
                Source = s_nowhere,
                OwnSource = s_nowhere,
            };
            provisions.Add(provision);
            return provision;
        }

        for (var article = 1; article <= ArticlesOfWork; article++)
        {
            var number = Numerals.ToChinese(article);
            if (article % ArticlesOfChapter == 1)
            {
                var heading = topic[random.Next(TopicWords)] + topic[random.Next(TopicWords)];
                var ordinal = (article / ArticlesOfChapter) + 1;
                chapter = Add(ProvisionKind.Chapter, $"第{Numerals.ToChinese(ordinal)}章", heading, heading, string.Create(CultureInfo.InvariantCulture, $"chp_{ordinal}"), null).Id;
            }

            var eId = string.Create(CultureInfo.InvariantCulture, $"art_{article}");
            var paragraphs = random.Next(3) == 0 ? 2 + random.Next(3) : 0;
            var own = Add(ProvisionKind.Article, $"第{number}条", null, paragraphs == 0 ? Text(topic, random) : "", eId, chapter);
            for (var paragraph = 1; paragraph <= paragraphs; paragraph++)
            {
                Add(ProvisionKind.Paragraph, "", null, Text(topic, random), string.Create(CultureInfo.InvariantCulture, $"{eId}__para_{paragraph}"), own.Id);
            }
        }

        return provisions;
    }

    /// <summary>20 to 300 characters, 90 on average; two of five words are the work's own, one sentence of six names an amount or a term.</summary>
    private string Text(string[] topic, Random random)
    {
        var length = (int)Math.Clamp(70 * Math.Exp(0.7 * Normal(random)), 20, 300);
        var text = new System.Text.StringBuilder(length + 8);
        while (text.Length < length)
        {
            var words = 4 + random.Next(8);
            for (var word = 0; word < words; word++)
            {
                text.Append(random.Next(5) < 2 ? topic[(int)(TopicWords * Math.Pow(random.NextDouble(), 2))] : vocabulary.Next(random));
            }

            if (random.Next(6) == 0)
            {
                text.Append(CultureInfo.InvariantCulture, $"{random.Next(1, 100)}{(random.Next(2) == 0 ? "万元" : "日内")}");
            }

            text.Append(random.Next(3) == 0 ? '。' : '，');
        }

        text[^1] = '。';
        return text.ToString();
    }

    private static double Normal(Random random) => Math.Sqrt(-2 * Math.Log(1 - random.NextDouble())) * Math.Cos(2 * Math.PI * random.NextDouble());
}

using System.Globalization;
using System.Text;
using PolicyIndex.Provisions.Parsing;

namespace PolicyIndex.Provisions.Tests.Parsing;

/// <summary>A code with books, sub-books, chapters, sections and more than a thousand articles.</summary>
public sealed class LongCodeTests
{
    [Fact]
    public void Every_article_of_a_code_has_its_address()
    {
        var work = Assert.Single(PolicyParser.Parse(Specimens.FromText(Code(1260))).Works);
        var articles = work.Provisions.Where(p => p.Kind == ProvisionKind.Article).ToList();
        Assert.Equal(Enumerable.Range(1, 1260).Select(n => string.Create(CultureInfo.InvariantCulture, $"art_{n}")), articles.Select(a => a.EId));
        Assert.Equal("第三编/第三分编/第五章/第一节/第六百八十条", Assert.Single(articles, a => a.Label == "第六百八十条").Path);
        Assert.EndsWith("/第一千零二十条", Assert.Single(articles, a => a.EId == "art_1020").Path, StringComparison.Ordinal);
        Assert.Equal("附则/第一千二百六十条", articles[^1].Path);
        Assert.Equal(6, work.Provisions.Count(p => p.Kind == ProvisionKind.Part && p.Path.EndsWith("分编", StringComparison.Ordinal)));
        Assert.Empty(work.Diagnostics);
        Assert.Equal(0, work.Coverage.Unaccounted);
    }

    [Fact]
    public void Four_times_the_text_takes_no_more_than_its_share_of_memory()
    {
        // Bytes allocated stand for work done: they do not depend on the machine.
        PolicyParser.Parse(Specimens.FromText(Code(100)));
        var (once, fourTimes) = (Allocated(1000), Allocated(4000));
        Assert.InRange(fourTimes / (double)once, 3, 5);
    }

    private static long Allocated(int articles)
    {
        var source = Specimens.FromText(Code(articles));
        var before = GC.GetAllocatedBytesForCurrentThread();
        PolicyParser.Parse(source);
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    // Seven books; the second and third have three sub-books each; every chapter has two sections.
    private static string Code(int articles)
    {
        var contents = new StringBuilder();
        var body = new StringBuilder();
        var article = 0;
        var perSection = (articles - 1) / 44;
        for (var book = 1; book <= 7; book++)
        {
            Heading($"第{Number(book)}编　山区事务");
            var chapter = 0;
            for (var part = 1; part <= (book is 2 or 3 ? 3 : 1); part++)
            {
                if (book is 2 or 3)
                {
                    Heading($"第{Number(part)}分编　事项");
                }

                for (var end = chapter + 2; chapter < end;)
                {
                    Heading($"第{Number(++chapter)}章　一般规定");
                    for (var section = 1; section <= 2; section++)
                    {
                        Heading($"第{Number(section)}节　权利");
                        var last = book == 7 && chapter == 2 && section == 2 ? articles - 1 : article + perSection;
                        while (article < last)
                        {
                            Article($"山区居民享有本编规定的权利，依照第{Number(Math.Max(1, article))}条的规定处理。");
                        }
                    }
                }
            }
        }

        Heading("附　　则");
        Article("本法自2021年1月1日起施行。");
        return $"中华人民共和国山区建设法典\n（2020年5月28日第十三届全国人民代表大会第三次会议通过）\n目　　录\n{contents}{body}";

        void Heading(string text)
        {
            contents.Append(text).Append('\n');
            body.Append(text).Append('\n');
        }

        void Article(string text)
        {
            article++;
            body.Append('第').Append(Number(article)).Append("条　").Append(text).Append('\n');
            if (article % 5 == 0)
            {
                body.Append("有下列情形之一的，从其规定：\n（一）自愿放弃；\n（二）依法限制。\n违反前款规定的，由主管部门责令改正。\n");
            }
        }
    }

    private static string Number(int value)
    {
        const string Digits = "零一二三四五六七八九";
        string[] units = ["", "十", "百", "千"];
        var text = value.ToString(CultureInfo.InvariantCulture);
        var written = new StringBuilder();
        for (var i = 0; i < text.Length; i++)
        {
            var digit = text[i] - '0';
            if (digit == 0)
            {
                continue;
            }

            if (i > 0 && text[i - 1] == '0')
            {
                written.Append('零');
            }

            var place = text.Length - 1 - i;
            written.Append(digit == 1 && place == 1 && i == 0 ? "" : Digits[digit].ToString()).Append(units[place]);
        }

        return written.ToString();
    }
}

using PolicyIndex.Provisions.Parsing.Markers;

namespace PolicyIndex.Provisions.Tests.Parsing.Markers;

/// <summary>Holds every recogniser to the examples it brings, and all of them to excluding each other.</summary>
public sealed class MarkerRecognizerTests
{
    // Known by their words or place, not by a printed marker.
    private static readonly MarkerKind[] unprinted = [MarkerKind.FormTitle, MarkerKind.NoteHead];

    public static TheoryData<string> Kinds => [.. MarkerRecognizers.All.Select(r => r.Kind.ToString())];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Brings_two_examples_and_two_counter_examples(string kind)
    {
        var recognizer = Of(kind);
        Assert.True(recognizer.Examples.Count >= 2, $"{kind} has {recognizer.Examples.Count} examples");
        Assert.True(recognizer.CounterExamples.Count >= 2, $"{kind} has {recognizer.CounterExamples.Count} counter-examples");
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Reads_its_examples(string kind)
    {
        foreach (var example in Of(kind).Examples)
        {
            Assert.True(Of(kind).TryRead(example, out var marker), example);
            Assert.Equal(kind, marker.Kind.ToString());
            Assert.InRange(marker.Length, 1, example.Length);
            Assert.Equal(marker.Label, string.Concat(example[..marker.Length].Where(c => !char.IsWhiteSpace(c))));
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Refuses_its_counter_examples(string kind) =>
        Assert.All(Of(kind).CounterExamples, text => Assert.False(Of(kind).TryRead(text, out _), text));

    [Fact]
    public void No_text_is_claimed_by_two()
    {
        var texts = MarkerRecognizers.All.SelectMany(r => r.Examples.Concat(r.CounterExamples)).ToList();
        foreach (var text in texts)
        {
            var claims = MarkerRecognizers.All.Where(r => r.TryRead(text, out _)).Select(r => r.Kind).ToList();
            Assert.True(claims.Count <= 1, $"“{text}” is claimed by {string.Join(", ", claims)}");
        }
    }

    [Fact]
    public void Every_printed_form_has_one_recognizer()
    {
        var expected = Enum.GetValues<MarkerKind>().Except(unprinted).Order();
        Assert.Equal(expected, MarkerRecognizers.All.Select(r => r.Kind).Order());
    }

    [Fact]
    public void The_first_character_is_no_obstacle()
    {
        // MarkerRecognizers looks at the first character before it asks anybody.
        foreach (var (recognizer, example) in MarkerRecognizers.All.SelectMany(r => r.Examples.Select(e => (r, e))))
        {
            Assert.True(MarkerRecognizers.TryRead(example, out var marker), example);
            Assert.Equal(recognizer.Kind, marker.Kind);
        }
    }

    [Theory]
    [InlineData("第九条 本办法", 9, 0, "第九条")]
    [InlineData("第 12 条 企业", 12, 0, "第12条")]
    [InlineData("第十条之一 申请人", 10, 1, "第十条之一")]
    [InlineData("第一千二百六十条 本法", 1260, 0, "第一千二百六十条")]
    [InlineData("第一百零二条 本法", 102, 0, "第一百零二条")]
    [InlineData("第二章职责分工", 2, 0, "第二章")]
    [InlineData("（十二）落实责任", 12, 0, "（十二）")]
    [InlineData("( 3 ) 其他", 3, 0, "(3)")]
    [InlineData("⑫ 其他", 12, 0, "⑫")]
    [InlineData("１２．落实", 12, 0, "１２．")]
    [InlineData("——坚持创新", 0, 0, "——")]
    public void Reads_number_and_label(string text, int number, int suffix, string label)
    {
        Assert.True(MarkerRecognizers.TryRead(text, out var marker));
        Assert.Equal((number, suffix, label), (marker.Number, marker.Suffix, marker.Label));
    }

    [Theory]
    [InlineData("6.2024 年度计划")]
    [InlineData("13.5%左右")]
    [InlineData("10.5 万吨")]
    public void A_digit_behind_the_point_leaves_doubt(string text)
    {
        Assert.True(MarkerRecognizers.TryRead(text, out var marker));
        Assert.True(marker.Doubtful);
    }

    [Theory]
    [InlineData("13")]
    [InlineData("2030年完成")]
    [InlineData("1,3-丙二醇")]
    [InlineData("100-200 马力")]
    [InlineData("3D打印")]
    [InlineData("5G")]
    [InlineData("2万吨/年")]
    [InlineData("一是加强")]
    [InlineData("一般")]
    [InlineData("第三方机构")]
    [InlineData("第三条规定的期限")]
    [InlineData("第八条至第十一条")]
    [InlineData("专栏的内容")]
    [InlineData("〔2024〕12号")]
    [InlineData("（2024年3月1日）")]
    public void Refuses_what_only_looks_alike(string text) => Assert.False(MarkerRecognizers.TryRead(text, out _));

    private static IMarkerRecognizer Of(string kind) => Assert.Single(MarkerRecognizers.All, r => r.Kind.ToString() == kind);
}

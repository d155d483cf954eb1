using System.Globalization;
using PolicyIndex.Provisions.Sources;
using PolicyIndex.Provisions.Works;

namespace PolicyIndex.Provisions.Tests.Works;

public sealed class ExpressionDateTests
{
    [Theory]
    [InlineData("2019-10-08", null, null, "2019-10-08")]
    [InlineData("2019-10-08", "2020-01-01", null, "2020-01-01")]
    // An amendment keeps the day on which the first version took effect.
    [InlineData("2010-05-01", "2010-07-01", "2021-03-15", "2021-03-15")]
    // A revision is adopted before it takes effect.
    [InlineData("2010-05-01", "2021-06-01", "2021-03-15", "2021-06-01")]
    [InlineData(null, null, null, null)]
    public void A_text_is_the_works_from_its_last_date_on(string? issued, string? effective, string? revised, string? from) =>
        Assert.Equal(Day(from), ExpressionDate.Of(Work(issued, effective, revised)).From);

    [Theory]
    [InlineData("2019-10-08|2020-01-01", "2019-10-08|2020-01-01", true)]
    // An abridged copy does not print when it takes effect.
    [InlineData("2019-10-08|2020-01-01", "2019-10-08|", true)]
    [InlineData("2019-10-08|2020-01-01", "|", true)]
    [InlineData("2019-10-08|2020-01-01", "2024-10-08|2020-01-01", false)]
    [InlineData("2019-10-08|2020-01-01", "2019-10-08|2021-01-01", false)]
    public void Texts_with_other_dates_are_other_expressions(string a, string b, bool same)
    {
        Assert.Equal(same, Date(a).IsSameExpression(Date(b)));
        Assert.Equal(same, Date(b).IsSameExpression(Date(a)));
    }

    [Theory]
    [InlineData("云府发-2025-3:art_1", "云府发-2025-3", null, "art_1")]
    [InlineData("云岭省灯塔条例@2018-01-01:art_1__para_2", "云岭省灯塔条例", "2018-01-01", "art_1__para_2")]
    [InlineData("名@中:art_1", "名@中", null, "art_1")]
    public void An_id_names_work_text_and_unit(string id, string workId, string? expression, string eId)
    {
        var address = ProvisionAddress.Parse(id);
        Assert.Equal(new ProvisionAddress(workId, Day(expression), eId), address);
        Assert.Equal(id, address?.ToString());
    }

    [Theory]
    [InlineData("")]
    [InlineData("art_1")]
    [InlineData(":art_1")]
    [InlineData("云府发-2025-3:")]
    public void Anything_else_is_no_id(string id) => Assert.Null(ProvisionAddress.Parse(id));

    private static ExpressionDate Date(string dates) => new(Day(dates.Split('|')[0]), Day(dates.Split('|')[1]));

    private static Work Work(string? issued, string? effective, string? revised) => new()
    {
        Id = "甲",
        Title = "灯塔条例",
        IssuedOn = Day(issued),
        EffectiveOn = Day(effective),
        Dates = revised is null ? [] : [new LegalDate(LegalDateKind.Revised, Day(revised), "修订", new SourceAnchor("x", null, null, 1, 1, 0, 2))],
    };

    private static DateOnly? Day(string? day) => string.IsNullOrEmpty(day) ? null : DateOnly.Parse(day, CultureInfo.InvariantCulture);
}

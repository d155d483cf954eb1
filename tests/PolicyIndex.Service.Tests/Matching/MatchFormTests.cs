using PolicyIndex.Provisions.Enterprises;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Matching;

namespace PolicyIndex.Service.Tests.Matching;

/// <summary>What the form shows back and what becomes of it when it is sent again.</summary>
public sealed class MatchFormTests
{
    private const string Description = "我们是云岭省青石市一家民营食品厂，2013年6月成立，员工120人，去年营业收入6000万元，不做出口。";

    [Fact]
    public void What_is_sent_back_as_it_was_shown_changes_nothing()
    {
        var shown = Shown();
        var again = Request(shown);
        Assert.Equal(Profile(new MatchRequest(Description: Description)), Profile(again));
        Assert.Empty(again.Unread!);
    }

    [Fact]
    public void A_changed_field_is_a_fact_and_an_emptied_one_is_not_known()
    {
        var request = Request(Shown() with { Employees = "1200", Revenue = " " });
        Assert.Equal((1200m, (decimal?)null), (request.Facts!.Employees!.Value, request.Facts.RevenueWan));
        Assert.Equal(["revenue"], request.Unread!);
        var (enterprise, _) = MatchRequestReader.Read(request);
        Assert.Equal((1200m, (decimal?)null, Ownership.Private), (enterprise!.Profile.Employees!.Value, enterprise.Profile.Revenue, enterprise.Profile.Ownership!.Value));
        Assert.DoesNotContain(enterprise.Facts, f => f.Field == "revenue");
    }

    [Fact]
    public void A_new_description_is_read_before_what_was_shown_of_the_old_one()
    {
        var request = Request(Shown() with { Description = Description.Replace("120人", "300人", StringComparison.Ordinal) });
        var (enterprise, _) = MatchRequestReader.Read(request);
        Assert.Equal(300m, enterprise!.Profile.Employees);
        Assert.Null(request.Facts!.Employees);
    }

    [Fact]
    public void Fields_that_were_filled_in_before_anything_was_read_count()
    {
        var request = Request(new MatchForm { Description = Description, Employees = "50" });
        Assert.Equal(50m, MatchRequestReader.Read(request).Enterprise!.Profile.Employees);
    }

    [Fact]
    public void A_clause_can_be_meant_otherwise()
    {
        var clause = "不做出口";
        var meant = MatchRequestReader.Read(Request(Shown() with { Meant = ["", $"affirmed|{clause}", "nonsense|甲"] })).Enterprise!.Profile.Statements.Single(s => s.Text == clause);
        Assert.Equal(Standing.Affirmed, meant.Standing);
        var stale = Request(Shown() with { Meant = [$"affirmed|{clause}"], Description = Description + "甲。" });
        Assert.Empty(stale.Standings!);
    }

    [Fact]
    public void Of_several_answers_to_a_question_the_last_one_counts()
    {
        var form = new MatchForm { Region = "云岭省", Answered = ["yes|甲？", "no|乙？", "skip|丙？", "loud|丁？"], Answer = "no|甲？" };
        Assert.Equal([("no", "甲？"), ("no", "乙？"), ("skip", "丙？")], form.Answers);
        Assert.Equal([new AnswerRequest("甲？", false), new AnswerRequest("乙？", false)], Request(form).Answers!);
    }

    [Fact]
    public void What_is_no_number_is_named() => Assert.Equal("营业收入", new MatchForm { Revenue = "很多" }.ToRequest().NoNumber);

    [Fact]
    public void Line_ends_of_browsers_are_the_same_description() => Assert.Equal(MatchForm.DigestOf("甲\n乙"), MatchForm.DigestOf("甲\r\n乙"));

    private static MatchForm Shown()
    {
        var profile = DescriptionReader.Read(Description).Profile;
        return new MatchForm
        {
            Description = Description,
            ReadOf = MatchForm.DigestOf(Description),
            Region = ReadFact.Region(profile),
            Industry = ReadFact.Industry(profile),
            Ownership = ReadFact.Ownership(profile),
            Employees = ReadFact.Number(profile.Employees),
            Revenue = ReadFact.Number(profile.Revenue),
            Founded = profile.Founded,
        };
    }

    private static MatchRequest Request(MatchForm form) => Assert.IsType<MatchRequest>(form.ToRequest().Request);

    private static string Profile(MatchRequest request) =>
        System.Text.Json.JsonSerializer.Serialize(ProfileView.From(MatchRequestReader.Read(request).Enterprise!.Profile, []));
}

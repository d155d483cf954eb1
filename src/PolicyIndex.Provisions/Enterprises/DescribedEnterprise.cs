namespace PolicyIndex.Provisions.Enterprises;

/// <summary>What a description tells of an enterprise.</summary>
/// <param name="Profile">The enterprise.</param>
/// <param name="Facts">Where each fact stands in the description, in order.</param>
public sealed record DescribedEnterprise(EnterpriseProfile Profile, IReadOnlyList<FactSpan> Facts)
{
    /// <summary>The same enterprise with facts that somebody filled in: what they say counts, what they leave out stays as read.</summary>
    public DescribedEnterprise With(EnterpriseFacts facts)
    {
        ArgumentNullException.ThrowIfNull(facts);
        var said = facts.ToProfile();
        return this with
        {
            Profile = Profile with
            {
                Region = said.Region == Region.Unknown ? Profile.Region : said.Region,
                Industries = said.Industries.Count == 0 ? Profile.Industries : said.Industries,
                StatedSize = said.StatedSize ?? Profile.StatedSize,
                Employees = said.Employees ?? Profile.Employees,
                Revenue = said.Revenue ?? Profile.Revenue,
                Assets = said.Assets ?? Profile.Assets,
                Ownership = said.Ownership ?? Profile.Ownership,
                Founded = said.Founded ?? Profile.Founded,
                Statements = [.. Profile.Statements, .. said.Statements],
            },
        };
    }

    /// <summary>The same enterprise without a fact that was read wrongly; unchanged where there is no such field.</summary>
    /// <param name="field">A field of <see cref="FactSpan"/>.</param>
    public DescribedEnterprise Without(string field) => new(
        field switch
        {
            "region" => Profile with { Region = Region.Unknown },
            "industry" => Profile with { Industries = [] },
            "size" => Profile with { StatedSize = null },
            "employees" => Profile with { Employees = null },
            "revenue" => Profile with { Revenue = null },
            "assets" => Profile with { Assets = null },
            "ownership" => Profile with { Ownership = null },
            "founded" => Profile with { Founded = null },
            _ => Profile,
        },
        [.. Facts.Where(f => f.Field != field)]);

    /// <summary>The same enterprise with a clause of its description meant otherwise than it was read.</summary>
    public DescribedEnterprise Meaning(string clause, Standing standing) => this with
    {
        Profile = Profile with { Statements = [.. Profile.Statements.Select(s => s.Start >= 0 && string.Equals(s.Text, clause, StringComparison.Ordinal) ? s with { Standing = standing } : s)] },
    };
}

using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Service.Contracts;

/// <summary>The enterprise as it was understood; nothing is guessed.</summary>
/// <param name="Region">Place; null where unknown.</param>
/// <param name="Industries">Code and name of each, main one first.</param>
/// <param name="Sizes">The sizes it may have; one where the facts decide.</param>
/// <param name="SizeWorking">How the size was found.</param>
/// <param name="Employees">Persons.</param>
/// <param name="RevenueWan">万元.</param>
/// <param name="AssetsWan">万元.</param>
/// <param name="Ownership">民营, 国有, 外资 or 集体; null where unknown.</param>
/// <param name="Founded">As said.</param>
/// <param name="Statements">Everything else that was said, each affirmed, denied or open.</param>
/// <param name="Spans">Where facts stand in the description; empty without one.</param>
internal sealed record ProfileView(
    string? Region,
    IReadOnlyList<string> Industries,
    IReadOnlyList<string> Sizes,
    SizeWorkingView SizeWorking,
    decimal? Employees,
    decimal? RevenueWan,
    decimal? AssetsWan,
    string? Ownership,
    string? Founded,
    IReadOnlyList<StatementView> Statements,
    IReadOnlyList<FactSpan> Spans)
{
    public static ProfileView From(EnterpriseProfile profile, IReadOnlyList<FactSpan> spans)
    {
        var working = profile.SizeWorking;
        return new ProfileView(
            profile.Region.Province is null ? null : profile.Region.ToString(),
            [.. profile.Industries.Select(i => $"{i.Code} {i.Name}")],
            [.. profile.Sizes.Order().Select(EnterpriseSizes.Name)],
            new SizeWorkingView(profile.StatedSize, working.Standard, [.. working.Possible.Order().Select(EnterpriseSizes.Name)], working.Steps, working.Missing),
            profile.Employees,
            profile.Revenue,
            profile.Assets,
            profile.Ownership is { } ownership ? Ownerships.Name(ownership) : null,
            profile.Founded,
            [.. profile.Statements.Select(s => new StatementView(s.Text, s.Standing, s.Fact))],
            spans);
    }
}

/// <summary>How a size was found.</summary>
/// <param name="Stated">What was said; null where nothing was.</param>
/// <param name="Standard">Row of 中小企业划型标准规定; null without a known industry.</param>
/// <param name="Possible">What the standard leaves possible.</param>
/// <param name="Steps">One sentence a fact, with the bounds.</param>
/// <param name="Missing">Facts that would narrow it down.</param>
internal sealed record SizeWorkingView(string? Stated, string? Standard, IReadOnlyList<string> Possible, IReadOnlyList<string> Steps, IReadOnlyList<string> Missing);

/// <summary>One thing said of the enterprise.</summary>
/// <param name="Text">The words.</param>
/// <param name="Standing">affirmed, denied or open.</param>
/// <param name="Fact">The fact it comes from.</param>
internal sealed record StatementView(string Text, Standing Standing, string Fact);

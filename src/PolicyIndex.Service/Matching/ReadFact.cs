using System.Globalization;
using PolicyIndex.Provisions.Enterprises;

namespace PolicyIndex.Service.Matching;

/// <summary>Facts of a profile as a form shows them; what it shows is understood again as the same fact.</summary>
internal static class ReadFact
{
    public static string? Region(EnterpriseProfile? profile) => profile?.Region.Province is null ? null : profile.Region.ToString();

    public static string? Industry(EnterpriseProfile? profile) => profile is not { Industries.Count: > 0 } ? null : string.Join('；', profile.Industries.Select(i => $"{i.Code} {i.Name}"));

    public static string? Ownership(EnterpriseProfile? profile) => profile?.Ownership is { } ownership ? Ownerships.Name(ownership) : null;

    public static string? Number(decimal? value) => value?.ToString("0.##", CultureInfo.InvariantCulture);
}

using Microsoft.AspNetCore.Http.HttpResults;

namespace PolicyIndex.Service.Endpoints;

/// <summary>How many entries one page may hold.</summary>
internal static class PageLimit
{
    public const int Default = 20;
    public const int Maximum = 100;

    public static ProblemHttpResult? Check(int? limit) =>
        limit is < 1 or > Maximum ? Problems.InvalidParameter("limit", $"应为 1 到 {Maximum} 之间的整数") : null;
}

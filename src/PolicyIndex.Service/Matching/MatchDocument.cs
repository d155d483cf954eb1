using System.Text.Json;
using PolicyIndex.Service.Contracts;
using PolicyIndex.Service.Hosting;

namespace PolicyIndex.Service.Matching;

/// <summary>A saved answer of a match: what was asked, to run it again, and what applied then. Only whoever asked keeps it.</summary>
/// <param name="AsOf">Its date.</param>
/// <param name="Applies">The rules that applied.</param>
/// <param name="Request">What was asked.</param>
internal sealed record MatchDocument(DateOnly? AsOf, IReadOnlyList<PreviousRule>? Applies, MatchRequest? Request)
{
    private const long LargestFile = 20L << 20;

    /// <summary>As far as it is compared.</summary>
    public PreviousMatch Compared => new(AsOf ?? default, Applies);

    /// <summary>Reads what <c>POST /api/match</c> answered; null where it is not that.</summary>
    public static MatchDocument? Read(string json)
    {
        try
        {
            return JsonSerializer.Deserialize<MatchDocument>(json, ServiceJson.Options) is { AsOf: not null, Applies: not null, Request: not null } document ? document : null;
        }
        catch (JsonException)
        {
            return null;
        }
    }

    /// <summary>Reads an uploaded one.</summary>
    public static async Task<MatchDocument?> ReadAsync(IFormFile file, CancellationToken cancellation)
    {
        if (file.Length > LargestFile)
        {
            return null;
        }

        using var reader = new StreamReader(file.OpenReadStream());
        return Read(await reader.ReadToEndAsync(cancellation));
    }
}

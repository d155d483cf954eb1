using PolicyIndex.Provisions.Locators;

namespace PolicyIndex.Search.Questions;

/// <summary>What the addresses in a question are in a catalogue of works.</summary>
/// <param name="ProvisionIds">Units that it names; several where an address fits several works and none is preferred.</param>
/// <param name="WorkIds">Works that it names, with or without a unit.</param>
public sealed record QuestionTargets(IReadOnlyList<string> ProvisionIds, IReadOnlyList<string> WorkIds)
{
    /// <summary>An address without a work (第三十八条讲什么) that fits more units than this names none of them.</summary>
    private const int MostUnits = 30;

    /// <summary>It names nothing that is known.</summary>
    public static QuestionTargets None { get; } = new([], []);

    /// <summary>Resolves what a question names.</summary>
    public static QuestionTargets In(Resolver resolver, string question)
    {
        ArgumentNullException.ThrowIfNull(resolver);
        var resolution = resolver.Resolve(question);
        if (resolution.State is not (ResolutionState.Resolved or ResolutionState.Ambiguous) || resolution.Candidates.Count > MostUnits)
        {
            return None;
        }

        return new QuestionTargets(
            [.. resolution.Candidates.Select(c => c.Provision?.Id).OfType<string>().Distinct(StringComparer.Ordinal)],
            resolution.Locator.Work is null && resolution.Candidates.All(c => c.Provision is not null) && resolution.Candidates.Count > 1
                ? []
                : [.. resolution.Candidates.Select(c => c.Work.Id).Distinct(StringComparer.Ordinal)]);
    }
}

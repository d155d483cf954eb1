using System.Diagnostics.CodeAnalysis;

namespace PolicyIndex.Service.Contracts;

/// <summary>A unit asked for by its address.</summary>
internal sealed record ProvisionDetail : ProvisionView
{
    [SetsRequiredMembers]
    public ProvisionDetail(ProvisionView unit, string parserVersion)
        : base(unit) => ParserVersion = parserVersion;

    /// <summary>Version of the parser that read the unit.</summary>
    public string ParserVersion { get; }
}

using System.Collections.Frozen;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Parsed;

/// <summary>The names that annotators give to places without a printed label, and what such a place can be.</summary>
internal static class UnitNames
{
    private static readonly FrozenSet<ProvisionKind> Any = Enum.GetValues<ProvisionKind>().ToFrozenSet();

    private static readonly FrozenSet<ProvisionKind> RunningText =
        [ProvisionKind.Paragraph, ProvisionKind.Item, ProvisionKind.Subitem, ProvisionKind.Heading];

    private static readonly FrozenSet<ProvisionKind> Tabular = [ProvisionKind.Table, ProvisionKind.Row];

    private static readonly FrozenDictionary<string, FrozenSet<ProvisionKind>> ByName =
        new Dictionary<string, FrozenSet<ProvisionKind>>
        {
            ["题"] = [ProvisionKind.Title],
            ["文号"] = [ProvisionKind.DocumentNumber],
            ["主送"] = [ProvisionKind.Addressee],
            ["题注"] = [ProvisionKind.Note],
            ["附注"] = [ProvisionKind.Note],
            ["前言"] = [ProvisionKind.Preamble, ProvisionKind.Paragraph],
            ["引言"] = [ProvisionKind.Preamble, ProvisionKind.Paragraph],
            ["正文"] = [ProvisionKind.Preamble, ProvisionKind.Paragraph],
            ["末段"] = [ProvisionKind.Closing, ProvisionKind.Paragraph],
            ["结尾"] = [ProvisionKind.Closing, ProvisionKind.Paragraph],
            ["落款"] = [ProvisionKind.Signature, ProvisionKind.Date],
            ["日期"] = [ProvisionKind.Date, ProvisionKind.Signature],
            ["附件清单"] = [ProvisionKind.AttachmentList],
            ["附件说明"] = [ProvisionKind.AttachmentList, ProvisionKind.Note],
            ["目录"] = [ProvisionKind.Contents],
            ["表"] = Tabular,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Kinds that fit the name; every kind for a name that is not known, for annotators invent them.</summary>
    public static FrozenSet<ProvisionKind> Kinds(string name)
    {
        if (ByName.TryGetValue(name, out var kinds))
        {
            return kinds;
        }

        return name switch
        {
            _ when name.StartsWith('行') => Tabular,
            _ when name.StartsWith('—') => RunningText,
            _ when name.EndsWith('题') => ByName["题"],
            _ => Any,
        };
    }
}

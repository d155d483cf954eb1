using System.Collections.Frozen;
using PolicyIndex.Provisions;

namespace PolicyIndex.Eval.Parsed;

/// <summary>The names that annotators give to places without a printed label, and what such a place can be.</summary>
internal static class UnitNames
{
    private static readonly FrozenSet<ProvisionKind> s_any = Enum.GetValues<ProvisionKind>().ToFrozenSet();

    private static readonly FrozenSet<ProvisionKind> s_runningText =
        [ProvisionKind.Paragraph, ProvisionKind.Item, ProvisionKind.Subitem, ProvisionKind.Heading];

    private static readonly FrozenSet<ProvisionKind> s_tabular = [ProvisionKind.Table, ProvisionKind.Row];

    private static readonly FrozenDictionary<string, FrozenSet<ProvisionKind>> s_byName =
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
            ["末段"] = [ProvisionKind.Closing, ProvisionKind.Paragraph, ProvisionKind.Note],
            ["结尾"] = [ProvisionKind.Closing, ProvisionKind.Paragraph, ProvisionKind.Note],
            ["落款"] = [ProvisionKind.Signature, ProvisionKind.Date],
            ["日期"] = [ProvisionKind.Date, ProvisionKind.Signature],
            ["附件清单"] = [ProvisionKind.AttachmentList],
            ["附件说明"] = [ProvisionKind.AttachmentList, ProvisionKind.Note],
            ["目录"] = [ProvisionKind.Contents],
            ["表"] = s_tabular,
        }.ToFrozenDictionary(StringComparer.Ordinal);

    /// <summary>Kinds that fit the name; every kind for a name that is not known, for annotators invent them.</summary>
    public static FrozenSet<ProvisionKind> Kinds(string name)
    {
        if (s_byName.TryGetValue(name, out var kinds))
        {
            return kinds;
        }

        return name switch
        {
            _ when name.StartsWith('行') => s_tabular,
            _ when name.StartsWith('—') => s_runningText,
            _ when name.EndsWith('题') => s_byName["题"],
            _ => s_any,
        };
    }
}
